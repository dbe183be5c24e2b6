//! The phone lines: which one to call, and whether it is open.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::rc::Rc;

use anyhow::Result;
use chrono::Datelike;

use super::calendar::{Holiday, Holidays};
use super::citation::{Citation, Ledger, Warning};
use super::hours::{Change, Hours, Reason, State};
use super::moment::Moment;
use super::telephone;
use crate::content::Content;
use crate::content::line::{Cost, Line, Matter, Service};

/// The phone lines and the calendar, loaded as far as a question needs them, and each only once.
#[derive(Debug)]
pub struct Desk {
    content: Content,
    years: RangeInclusive<i32>,
    holidays: OnceCell<Rc<Holidays>>,
    hours: RefCell<HashMap<String, Rc<RefCell<Hours>>>>,
}

/// The state of one line for a matter and a language.
#[derive(Debug, Clone)]
pub struct Contact {
    /// The line.
    pub line: Line,
    /// The matter.
    pub matter: Matter,
    /// The state.
    pub state: State,
    /// Why.
    pub reason: Reason,
    /// The next change of state.
    pub next_change: Option<Change>,
    /// The service, where the line has one for it.
    pub service: Option<Service>,
}

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

/// One service with its state.
#[derive(Debug, Clone)]
pub struct ServiceAnswer {
    /// The service.
    pub service: Service,
    /// The state.
    pub state: State,
    /// Why.
    pub reason: Reason,
    /// The next change of state.
    pub next_change: Option<Change>,
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

impl Desk {
    /// Returns a desk for a moment.
    pub fn new(content: Content, at: Moment) -> Self {
        Self::for_years(content, at.date().year()..=at.date().year())
    }

    /// Returns a desk for moments in the years from one to another.
    pub fn for_years(content: Content, years: RangeInclusive<i32>) -> Self {
        // The next change may lie in the year after.
        let years = *years.start()..=years.end() + 1;
        Self { content, years, holidays: OnceCell::new(), hours: RefCell::default() }
    }

    /// Returns the public holidays.
    pub fn holidays(&self) -> Result<&Rc<Holidays>> {
        if let Some(holidays) = self.holidays.get() {
            return Ok(holidays);
        }
        let holidays = Rc::new(Holidays::new(self.content, self.years.clone())?);
        Ok(self.holidays.get_or_init(|| holidays))
    }

    /// Returns the line that a person names by id or by number, or `None`.
    pub fn find(&self, named: &str) -> Result<Option<Line>> {
        if let Some(line) = self.content.line(named)? {
            return Ok(Some(line));
        }
        if !telephone::looks_like_number(named) {
            return Ok(None);
        }
        Ok(self.content.lines()?.into_iter().find(|line| telephone::same(&line.telephone, named)))
    }

    /// Returns the hours of a service, ready to be asked.
    pub fn hours(&self, service: &Service) -> Result<Rc<RefCell<Hours>>> {
        if let Some(hours) = self.hours.borrow().get(&service.hours) {
            return Ok(Rc::clone(hours));
        }
        let hours = Rc::new(RefCell::new(Hours::new(service, || Ok(Rc::clone(self.holidays()?)))?));
        self.hours.borrow_mut().insert(service.hours.clone(), Rc::clone(&hours));
        Ok(hours)
    }

    /// Returns a service with its state at a moment.
    fn service(&self, service: &Service, at: Moment) -> Result<ServiceAnswer> {
        let hours = self.hours(service)?;
        let mut hours = hours.borrow_mut();
        let (state, reason, next_change) = (hours.state(at), hours.reason(at), hours.next_change(at));
        Ok(ServiceAnswer { service: service.clone(), state, reason, next_change })
    }

    /// Returns the state only of a line for a matter and a language: what a script waits for.
    pub fn state(&self, line: &Line, matter: Matter, speak: &str, at: Moment) -> Result<State> {
        match line.services.iter().find(|service| service.serves(matter, speak)) {
            Some(service) => Ok(self.hours(service)?.borrow_mut().state(at)),
            None => Ok(State::Closed),
        }
    }

    /// Returns the lines for a matter in a language, best first: open before unknown before closed, free before charged.
    pub fn best(&self, matter: Matter, speak: &str, at: Moment) -> Result<Vec<Contact>> {
        let mut serving = Vec::new();
        for line in self.content.lines()? {
            if line.services.iter().any(|service| service.serves(matter, speak)) {
                serving.push(self.contact(line, matter, speak, at)?);
            }
        }
        serving.sort_by_key(|contact| (rank(contact.state), contact.line.cost, contact.line.order));
        Ok(serving)
    }

    /// Returns the state of a line for a matter and a language.
    pub fn contact(&self, line: Line, matter: Matter, speak: &str, at: Moment) -> Result<Contact> {
        let Some(service) = line.services.iter().find(|service| service.serves(matter, speak)).cloned() else {
            let speaks = line.services.iter().any(|service| service.languages.iter().any(|language| language == speak));
            let reason = if speaks { Reason::MatterNotServed } else { Reason::LanguageNotServed };
            return Ok(Contact { line, matter, state: State::Closed, reason, next_change: None, service: None });
        };
        let ServiceAnswer { service, state, reason, next_change } = self.service(&service, at)?;
        Ok(Contact { line, matter, state, reason, next_change, service: Some(service) })
    }

    /// Returns whether a line is open; without a line, the best one's state.
    pub fn open_state(&self, line: Option<Line>, matter: Option<Matter>, speak: &str, at: Moment) -> Result<OpenState> {
        let first = line.as_ref().and_then(|line| line.services.first()).map(|service| service.matter);
        let matter = matter.or(first).unwrap_or(Matter::Card);
        let mut serving = self.best(matter, speak, at)?;
        let contact = match line {
            Some(line) => {
                serving.retain(|other| other.line.id != line.id);
                Some(self.contact(line, matter, speak, at)?)
            }
            None if serving.is_empty() => None,
            None => Some(serving.remove(0)),
        };
        let mut ledger = Ledger::default();
        let mut warnings = Vec::new();
        let mut holiday = None;
        for cited in contact.iter().chain(contact.iter().filter(|contact| contact.service.is_none()).flat_map(|_| &serving)) {
            ledger.note(&cited.line.sources, cited.line.confidence);
        }
        if let Some(service) = contact.as_ref().and_then(|contact| contact.service.as_ref()) {
            let change = contact.as_ref().and_then(|contact| contact.next_change);
            warnings.extend(self.warnings(service, at, change, &mut ledger)?);
            if self.hours(service)?.borrow().knows_holidays() {
                holiday = self.holidays()?.on(at.date());
            }
        }
        let (citations, due) = ledger.close(self.content, at.date())?;
        warnings.extend(due);
        let (state, reason) = contact.as_ref().map_or((State::Closed, Reason::LanguageNotServed), |contact| (contact.state, contact.reason));
        Ok(OpenState { contact, speak: speak.to_owned(), matter, state, reason, holiday, alternatives: serving, citations, warnings })
    }

    /// Returns the lines with all their services; one line where one is named.
    pub fn lines(&self, only: Option<Line>, at: Moment) -> Result<Lines> {
        let mut ledger = Ledger::default();
        let mut warnings: Vec<Warning> = Vec::new();
        let mut answers = Vec::new();
        let lines = match only {
            Some(line) => vec![line],
            None => self.content.lines()?,
        };
        for line in lines {
            ledger.note(&line.sources, line.confidence);
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
        let (citations, due) = ledger.close(self.content, at.date())?;
        warnings.extend(due);
        Ok(Lines { lines: answers, citations, warnings })
    }

    /// Returns what to be warned of about a service at a moment: days on which sources differ, holidays not announced yet.
    fn warnings(&self, service: &Service, at: Moment, change: Option<Change>, ledger: &mut Ledger) -> Result<Vec<Warning>> {
        let mut warnings = Vec::new();
        if let Some(doubt) = service.doubt.as_ref().filter(|doubt| doubt.covers(&format!("{:02}-{:02}", at.date().month(), at.date().day()))) {
            warnings.push(Warning::SourcesDiffer(doubt.difference.clone()));
        }
        if self.hours(service)?.borrow().knows_holidays() {
            let calendar = self.holidays()?.announced();
            ledger.note(&calendar.sources, calendar.confidence);
            let last_day_needed = change.map_or(at.date(), |change| change.at.date());
            if last_day_needed > calendar.announced_until {
                warnings.push(Warning::HolidaysProvisional(calendar.announced_until));
            }
        }
        Ok(warnings)
    }
}

fn rank(state: State) -> u8 {
    match state {
        State::Open => 0,
        State::Unknown => 1,
        State::Closed => 2,
    }
}

impl Contact {
    /// Returns what a call costs.
    pub fn cost(&self) -> Cost {
        self.line.cost
    }
}
