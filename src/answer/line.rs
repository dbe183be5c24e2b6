//! The phone lines: whether one is open, and the list of all.

use anyhow::Result;

use super::calendar::Holiday;
use super::citation::{Citation, Ledger, Warning};
use super::desk::{Contact, Desk, ServiceAnswer};
use super::hours::{Change, Reason, State};
use super::moment::Moment;
use crate::content::Confidence;
use crate::content::line::{Line, Matter, Service};
use crate::content::withdrawal::Fact;

/// The answer to whether a line is open.
#[derive(Debug, Clone)]
pub struct OpenState {
    /// The line, or `None` where no line was named and none serves.
    pub contact: Option<Contact>,
    /// The language to speak.
    pub speak: String,
    /// The matter.
    pub matter: Matter,
    /// The state.
    pub state: State,
    /// Why.
    pub reason: Reason,
    /// The holiday on the day, where the hours know holidays.
    pub holiday: Option<Holiday>,
    /// The other lines that serve, best first.
    pub alternatives: Vec<Contact>,
    /// What it rests on.
    pub citations: Vec<Citation>,
    /// What to be warned of.
    pub warnings: Vec<Warning>,
}

/// One line with all its services.
#[derive(Debug, Clone)]
pub struct LineAnswer {
    /// The line.
    pub line: Line,
    /// Each service with its state.
    pub services: Vec<ServiceAnswer>,
}

/// The answer to which lines there are.
#[derive(Debug, Clone)]
pub struct Lines {
    /// The lines.
    pub lines: Vec<LineAnswer>,
    /// What it rests on.
    pub citations: Vec<Citation>,
    /// What to be warned of.
    pub warnings: Vec<Warning>,
}

impl Desk<'_> {
    /// Returns whether a line is open; without a line, the best one's state.
    pub fn open_state(&self, line: Option<Line>, matter: Option<Matter>, speak: &str, at: Moment) -> Result<OpenState> {
        let first = line.as_ref().and_then(|line| line.services.first()).map(|service| service.matter);
        let matter = matter.or(first).unwrap_or(Matter::Card);
        let mut serving = self.best(matter, speak, at)?;
        let chosen = line.is_none();
        let contact = match line {
            Some(line) => {
                serving.retain(|other| other.line.id != line.id);
                Some(self.contact(line, matter, speak, at)?)
            }
            None if serving.is_empty() => None,
            None => Some(serving.remove(0)),
        };
        let mut ledger = Ledger::default();
        // Which line is the best one rests on the hours of all of them.
        let mut warnings = if chosen { self.provisional(&serving, at)? } else { Vec::new() };
        let mut holiday = None;
        for cited in
            contact.iter().chain(contact.iter().filter(|contact| contact.service.is_none()).flat_map(|_| &serving))
        {
            ledger.note(&cited.line.sources, cited.line.confidence);
            ledger.own(cited.line.whose.as_ref());
        }
        if chosen {
            // It would have been among those to choose from.
            for line in self.content().lines_taken_back()? {
                if line.services.iter().any(|service| service.serves(matter, speak))
                    && let Some(taken) = self.content().withdrawn(&Fact::Line(line.id))?
                {
                    ledger.take_back(std::slice::from_ref(taken));
                }
            }
        }
        if let Some(service) = contact.as_ref().and_then(|contact| contact.service.as_ref()) {
            let change = contact.as_ref().and_then(|contact| contact.next_change);
            let own = self.warnings(service, at, change, &mut ledger)?;
            warnings.extend(own.into_iter().filter(|warning| !warnings.contains(warning)).collect::<Vec<_>>());
            holiday = self.hours(service)?.borrow().holiday(at.date());
        }
        let (citations, due) = ledger.close(self.content(), at.date())?;
        warnings.extend(due);
        let (state, reason) = contact
            .as_ref()
            .map_or((State::Closed, Reason::LanguageNotServed), |contact| (contact.state, contact.reason));
        Ok(OpenState {
            contact,
            speak: speak.to_owned(),
            matter,
            state,
            reason,
            holiday,
            alternatives: serving,
            citations,
            warnings,
        })
    }

    /// Returns the lines with all their services; one line where one is named.
    pub fn lines(&self, only: Option<Line>, at: Moment) -> Result<Lines> {
        let mut ledger = Ledger::default();
        let mut warnings: Vec<Warning> = Vec::new();
        let mut answers = Vec::new();
        let lines = if let Some(line) = only {
            vec![line]
        } else {
            for taken in self.content().withdrawals().filter(|taken| matches!(taken.fact, Fact::Line(_))) {
                // One that lies above may tell it anew.
                if self.content().withdrawn(&taken.fact)?.is_some() {
                    ledger.take_back(std::slice::from_ref(taken));
                }
            }
            self.content().lines()?
        };
        for line in lines {
            ledger.note(&line.sources, line.confidence);
            ledger.own(line.whose.as_ref());
            ledger.take_back(&line.withdrawn);
            let mut services = Vec::new();
            for service in &line.services {
                let answer = self.service(service, at)?;
                for warning in self.warnings(service, at, answer.next_change, &mut ledger)? {
                    if !warnings.contains(&warning) {
                        warnings.push(warning);
                    }
                }
                services.push(answer);
            }
            answers.push(LineAnswer { line, services });
        }
        let (citations, due) = ledger.close(self.content(), at.date())?;
        warnings.extend(due);
        Ok(Lines { lines: answers, citations, warnings })
    }

    /// Returns the warning that the states of lines rest on holidays that are not announced yet, where they do.
    fn provisional(&self, contacts: &[Contact], at: Moment) -> Result<Vec<Warning>> {
        for service in contacts.iter().filter_map(|contact| contact.service.as_ref()) {
            if self.hours(service)?.borrow().knows_holidays() {
                let until = self.holidays()?.announced().announced_until;
                return Ok((at.date() > until).then_some(Warning::HolidaysProvisional(until)).into_iter().collect());
            }
        }
        Ok(Vec::new())
    }

    /// Returns what to be warned of about a service at a moment: days on which sources differ, holidays not announced yet.
    fn warnings(
        &self,
        service: &Service,
        at: Moment,
        change: Option<Change>,
        ledger: &mut Ledger,
    ) -> Result<Vec<Warning>> {
        let mut warnings = Vec::new();
        if let Some(doubt) = service.doubt_on(at.date()) {
            warnings.push(Warning::SourcesDiffer(doubt.difference.clone()));
        }
        if let Some(own) = self.hours(service)?.borrow().own_holidays() {
            ledger.note(&own.sources, Confidence::High);
        }
        if self.hours(service)?.borrow().knows_holidays() {
            let calendar = self.holidays()?.announced();
            ledger.note(&calendar.sources, calendar.confidence);
            ledger.own(calendar.whose.as_ref());
            let last_day_needed = change.map_or(at.date(), |change| change.at.date());
            if last_day_needed > calendar.announced_until {
                warnings.push(Warning::HolidaysProvisional(calendar.announced_until));
            }
        }
        Ok(warnings)
    }
}
