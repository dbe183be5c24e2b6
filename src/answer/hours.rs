//! The hours of one service: state, next change, and why. Opening is inclusive, closing exclusive.

use std::collections::HashMap;
use std::rc::Rc;

use anyhow::Result;
use chrono::{Datelike, NaiveDate, NaiveTime};

use super::calendar::Holidays;
use super::moment::Moment;
use super::schedule::{Part, Rules, state_in};
use crate::content::calendar::OwnHolidays;
use crate::content::hours::Holiday;
use crate::content::line::Service;

/// How far ahead a change is looked for, in days. No service closes for longer than a year.
const HORIZON_DAYS: usize = 400;
/// How many days are kept while many moments are asked about.
const KEPT_DAYS: usize = 8192;

/// Whether a line is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is.
    Open,
    /// It is not.
    Closed,
    /// The hours are not known.
    Unknown,
}

/// Why a line is in its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Within the hours.
    OpenHours,
    /// There is no hour at which it is closed.
    AlwaysOpen,
    /// Outside the hours.
    OutsideHours,
    /// It would be open if the day were no holiday.
    PublicHoliday,
    /// It would be open if the office were not closed on the day.
    OwnHoliday,
    /// Closed over the year-end.
    YearEnd,
    /// It does not speak the language.
    LanguageNotServed,
    /// It does not serve the matter.
    MatterNotServed,
    /// The hours are not published.
    NotPublished,
}

/// A change of state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub at: Moment,
    /// The state from then on.
    pub state: State,
}

/// The hours of one service, ready to be asked about many moments.
#[derive(Debug)]
pub struct Hours {
    rules: Rules,
    holidays: Option<Rc<Holidays>>,
    days: HashMap<NaiveDate, Vec<Part>>,
}

impl State {
    /// Returns the word that stands in JSON and in `--format state`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Unknown => "unknown",
        }
    }
}

impl Reason {
    /// Returns the word that stands in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::OpenHours => "open-hours",
            Self::AlwaysOpen => "always-open",
            // The list of reasons is closed; the holiday beside it says more.
            Self::OutsideHours | Self::OwnHoliday => "outside-hours",
            Self::PublicHoliday => "public-holiday",
            Self::YearEnd => "year-end",
            Self::LanguageNotServed | Self::MatterNotServed => "not-served",
            Self::NotPublished => "not-published",
        }
    }
}

impl Hours {
    /// Returns the hours of a service. The holidays are asked for only where the hours know any. Errors as the content's.
    pub fn new(service: &Service, holidays: impl FnOnce() -> Result<Rc<Holidays>>) -> Result<Self> {
        let rules = Rules::parse(&service.hours)?;
        if rules.known_holidays() == Holiday::default() {
            return Ok(Self { rules, holidays: None, days: HashMap::new() });
        }
        let holidays = holidays()?;
        Ok(Self { rules: rules.knowing(&holidays), holidays: Some(holidays), days: HashMap::new() })
    }

    /// Returns the state at a moment.
    pub fn state(&mut self, moment: Moment) -> State {
        let day = moment.date();
        if self.days.len() >= KEPT_DAYS {
            self.days.clear();
        }
        let holiday = self.kind_of(day);
        let parts = self.days.entry(day).or_insert_with(|| self.rules.parts(day, holiday));
        state_in(parts, moment.minute())
    }

    /// Returns the next change of state after a moment, or `None` where none comes within the horizon.
    pub fn next_change(&mut self, moment: Moment) -> Option<Change> {
        if self.rules.always_open() {
            return None;
        }
        let state = self.state(moment);
        let later = |parts: &[Part], after: Option<u16>| {
            parts.iter().copied().find(|(minute, other)| after.is_none_or(|after| *minute > after) && *other != state)
        };
        let mut after = Some(moment.minute());
        for day in moment.date().iter_days().take(HORIZON_DAYS) {
            if let Some((minute, state)) = later(&self.parts(day), after) {
                let time = NaiveTime::from_hms_opt(u32::from(minute) / 60, u32::from(minute) % 60, 0)?;
                return Some(Change { at: Moment::new(day.and_time(time)), state });
            }
            after = None;
        }
        None
    }

    /// Returns why the service is in its state at a moment.
    pub fn reason(&mut self, moment: Moment) -> Reason {
        match self.state(moment) {
            State::Unknown => Reason::NotPublished,
            State::Open if self.rules.always_open() => Reason::AlwaysOpen,
            State::Open => Reason::OpenHours,
            State::Closed if self.closed_at_year_end(moment.date()) => Reason::YearEnd,
            State::Closed if self.closed_by_holiday(moment) => {
                // On a day that is both, the one that everybody knows.
                if self.kind_of(moment.date()).public { Reason::PublicHoliday } else { Reason::OwnHoliday }
            }
            State::Closed => Reason::OutsideHours,
        }
    }

    /// Returns whether the hours depend on public holidays.
    pub fn knows_holidays(&self) -> bool {
        self.rules.known_holidays().public
    }

    /// Returns the holiday on a day, where the hours depend on holidays of its kind.
    pub fn holiday(&self, day: NaiveDate) -> Option<super::calendar::Holiday> {
        let known = self.rules.known_holidays();
        self.holidays.as_ref()?.on(day).filter(|holiday| if holiday.own { known.own } else { known.public })
    }

    /// Returns the own closed days of the office, where the hours depend on them.
    pub fn own_holidays(&self) -> Option<&OwnHolidays> {
        self.holidays.as_ref()?.own().filter(|_| self.rules.known_holidays().own)
    }

    fn kind_of(&self, day: NaiveDate) -> Holiday {
        self.holidays.as_ref().map_or_else(Holiday::default, |holidays| holidays.kind_of(day))
    }

    fn parts(&self, day: NaiveDate) -> Vec<Part> {
        self.rules.parts(day, self.kind_of(day))
    }

    /// Whether a rule for dates closes a day of December or January that would have hours without it.
    fn closed_at_year_end(&self, day: NaiveDate) -> bool {
        matches!(day.month(), 12 | 1)
            && self
                .rules
                .without_dates()
                .is_some_and(|ordinary| ordinary.parts(day, self.kind_of(day)) != self.parts(day))
    }

    /// Whether the service would be open if the day were no holiday.
    fn closed_by_holiday(&self, moment: Moment) -> bool {
        self.kind_of(moment.date()) != Holiday::default()
            && state_in(&self.rules.parts_without_holiday(moment.date()), moment.minute()) == State::Open
    }
}
