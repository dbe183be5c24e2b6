//! The desk that knows the phone lines: which one a person names, which serve, and the state of each.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::rc::Rc;

use anyhow::{Context as _, Result};
use chrono::Datelike;

use super::calendar::Holidays;
use super::hours::{Change, Hours, Reason, State};
use super::moment::Moment;
use super::telephone;
use crate::content::Content;
use crate::content::line::{Cost, Line, Matter, Service};

/// The phone lines and the calendar, loaded as far as a question needs them, and each only once.
#[derive(Debug)]
pub struct Desk<'a> {
    content: Content<'a>,
    years: RangeInclusive<i32>,
    holidays: OnceCell<Rc<Holidays>>,
    hours: RefCell<HashMap<Written, Rc<RefCell<Hours>>>>,
}

/// Hours as they are written, and the id of the overlay whose own closed days they may know.
type Written = (String, Option<String>);

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

impl<'a> Desk<'a> {
    /// Returns a desk for a moment.
    pub fn new(content: Content<'a>, at: Moment) -> Self {
        Self::for_years(content, at.date().year()..=at.date().year())
    }

    /// Returns a desk for moments in the years from one to another.
    pub fn for_years(content: Content<'a>, years: RangeInclusive<i32>) -> Self {
        // The next change may lie in the year after.
        let years = *years.start()..=years.end() + 1;
        Self { content, years, holidays: OnceCell::new(), hours: RefCell::default() }
    }

    /// Returns the content.
    pub fn content(&self) -> Content<'a> {
        self.content
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
        // Those that are offered are few, and mostly meant.
        let named = |line: &Line| telephone::same(&line.telephone, named);
        match self.content.offered_lines()?.into_iter().find(named) {
            Some(line) => Ok(Some(line)),
            None => Ok(self.content.lines()?.into_iter().find(named)),
        }
    }

    /// Returns the hours of a service, ready to be asked.
    pub fn hours(&self, service: &Service) -> Result<Rc<RefCell<Hours>>> {
        let key = (service.hours.clone(), service.whose.clone());
        if let Some(hours) = self.hours.borrow().get(&key) {
            return Ok(Rc::clone(hours));
        }
        let holidays = || match &service.whose {
            Some(whose) => Ok(Rc::new(self.holidays()?.with_own(self.content.own_holidays(whose)?))),
            None => Ok(Rc::clone(self.holidays()?)),
        };
        let hours = Hours::new(service, holidays);
        let hours = match &service.whose {
            Some(whose) => hours.with_context(|| whose.clone())?,
            None => hours?,
        };
        let hours = Rc::new(RefCell::new(hours));
        self.hours.borrow_mut().insert(key, Rc::clone(&hours));
        Ok(hours)
    }

    /// Returns a service with its state at a moment.
    pub fn service(&self, service: &Service, at: Moment) -> Result<ServiceAnswer> {
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
        for line in self.content.offered_lines()? {
            if line.services.iter().any(|service| service.serves(matter, speak)) {
                serving.push(self.contact(line, matter, speak, at)?);
            }
        }
        serving.sort_by_key(Contact::preference);
        Ok(serving)
    }

    /// Returns the state of a line for a matter and a language.
    pub fn contact(&self, line: Line, matter: Matter, speak: &str, at: Moment) -> Result<Contact> {
        let Some(service) = line.services.iter().find(|service| service.serves(matter, speak)).cloned() else {
            let speaks = line.services.iter().any(|service| service.languages.iter().any(|language| language == speak));
            // A matter that is served in other languages is what the caller is to know.
            let served = line.services.iter().any(|service| service.matter == matter);
            let reason = if speaks && !served { Reason::MatterNotServed } else { Reason::LanguageNotServed };
            return Ok(Contact { line, matter, state: State::Closed, reason, next_change: None, service: None });
        };
        let ServiceAnswer { service, state, reason, next_change } = self.service(&service, at)?;
        Ok(Contact { line, matter, state, reason, next_change, service: Some(service) })
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
    /// Returns its place among others: open before unknown before closed, free before charged.
    pub fn preference(&self) -> (u8, Cost, u32) {
        (rank(self.state), self.line.cost, self.line.order)
    }

    /// Returns what a call costs.
    pub fn cost(&self) -> Cost {
        self.line.cost
    }
}
