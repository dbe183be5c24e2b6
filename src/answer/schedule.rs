//! The parts of a day: from rules to what is open when.

use anyhow::{Result, anyhow};
use chrono::NaiveDate;
use opening_hours::{Context, OpeningHours, RuleKind};
use opening_hours_syntax::rules::day::{Date, HolidayKind, MonthdayRange, WeekDayRange};

use super::calendar::Holidays;
use super::hours::State;
use crate::content::hours::{DAY, Days, Holiday, PlainHours, Served, Span};

/// A part of a day: from a minute, inclusive, in one state until the next part.
pub type Part = (u16, State);

/// How long hours may be: longer than any that a person reads.
const LONGEST: usize = 1_000;

/// The rules of the hours: plain ones, or anything that the library understands.
#[derive(Debug)]
pub enum Rules {
    /// Plain rules, read by hand.
    Plain(PlainHours),
    /// What the library understands beyond them.
    Library(OpeningHours),
}

impl Rules {
    /// Reads hours. Errors where nobody understands them; they are for authors.
    pub fn parse(hours: &str) -> Result<Self> {
        if hours.len() > LONGEST {
            return Err(anyhow!("hours of more than {LONGEST} signs"));
        }
        if let Some(plain) = PlainHours::parse(hours) {
            return Ok(Self::Plain(plain));
        }
        let library: Option<OpeningHours> = hours.parse().ok().filter(names_days);
        library.map(Self::Library).ok_or_else(|| anyhow!("nobody understands the hours {hours:?}"))
    }

    /// Returns the rules with the holidays they are to know.
    #[must_use]
    pub fn knowing(self, holidays: &Holidays) -> Self {
        match self {
            Self::Plain(plain) => Self::Plain(plain),
            Self::Library(library) => Self::Library(library.with_context(holidays.context())),
        }
    }

    /// Returns which kinds of holidays make a difference.
    pub fn known_holidays(&self) -> Holiday {
        match self {
            Self::Plain(plain) => plain.known_holidays(),
            Self::Library(library) => {
                let expression = library.get_expression();
                let knows = |wanted: HolidayKind| {
                    let mut days = expression.rules.iter().flat_map(|rule| &rule.day_selector.weekday);
                    days.any(|day| matches!(day, WeekDayRange::Holiday { kind, .. } if *kind == wanted))
                };
                Holiday { public: knows(HolidayKind::Public), own: knows(HolidayKind::School) }
            }
        }
    }

    /// Returns whether there is no moment at which it is closed.
    pub fn always_open(&self) -> bool {
        match self {
            Self::Plain(plain) => plain.always_open(),
            Self::Library(library) => {
                let expression = library.get_expression();
                matches!(expression.rules.as_slice(), [only] if only.kind == RuleKind::Open) && expression.is_constant()
            }
        }
    }

    /// Returns the rules but for those for dates, where there are any.
    pub fn without_dates(&self) -> Option<Self> {
        match self {
            Self::Plain(plain) => {
                let mut ordinary = plain.clone();
                ordinary.rules.retain(|rule| !matches!(rule.days, Days::Dates(..)));
                (ordinary.rules.len() < plain.rules.len()).then_some(Self::Plain(ordinary))
            }
            Self::Library(library) => {
                let mut ordinary = library.get_expression().as_ref().clone();
                let all = ordinary.rules.len();
                ordinary.rules.retain(|rule| rule.day_selector.monthday.is_empty());
                // The library takes an expression as text only.
                let parsed: Option<OpeningHours> =
                    ordinary.to_string().parse().ok().filter(|_| ordinary.rules.len() < all);
                parsed.map(|parsed| Self::Library(parsed.with_context(library.get_context().clone())))
            }
        }
    }

    /// Returns the parts of a day as if it were no holiday.
    pub fn parts_without_holiday(&self, day: NaiveDate) -> Vec<Part> {
        match self {
            Self::Plain(plain) => plain_parts(plain, day, Holiday::default()),
            Self::Library(library) => library_parts(&library.clone().with_context(Context::default()), day),
        }
    }

    /// Returns the parts of a day, with no gaps, equal neighbours joined.
    pub fn parts(&self, day: NaiveDate, holiday: Holiday) -> Vec<Part> {
        match self {
            Self::Plain(plain) => plain_parts(plain, day, holiday),
            Self::Library(library) => library_parts(library, day),
        }
    }
}

/// Returns whether every date is a day: what the library takes `Apr 31` for, nobody means.
fn names_days(library: &OpeningHours) -> bool {
    let is_day = |date: &Date| match *date {
        // With no year, any leap year will do.
        Date::Fixed { year, month, day } => {
            let year = year.map_or(2024, |year| *year);
            NaiveDate::from_ymd_opt(year, u32::from(month as u8), u32::from(day)).is_some()
        }
        Date::Weekday { .. } | Date::Easter { .. } => true,
    };
    let expression = library.get_expression();
    let mut dates = expression.rules.iter().flat_map(|rule| &rule.day_selector.monthday);
    dates.all(|range| match range {
        MonthdayRange::Date { start: (start, _), end: (end, _) } => is_day(start) && is_day(end),
        MonthdayRange::Month { .. } => true,
    })
}

fn plain_parts(plain: &PlainHours, day: NaiveDate, holiday: Holiday) -> Vec<Part> {
    let spans = match plain.rule_for(day, holiday).map(|rule| &rule.service) {
        Some(Served::Open(spans)) => joined(spans),
        Some(Served::Unknown) => return vec![(0, State::Unknown)],
        Some(Served::Closed) | None => return vec![(0, State::Closed)],
    };
    let mut parts = Vec::new();
    if spans.first().is_none_or(|(from, _)| *from > 0) {
        parts.push((0, State::Closed));
    }
    for (from, until) in spans {
        parts.push((from, State::Open));
        if until < DAY {
            parts.push((until, State::Closed));
        }
    }
    parts
}

/// Returns spans in order, those that touch or overlap as one.
fn joined(spans: &[Span]) -> Vec<Span> {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    let mut joined: Vec<Span> = Vec::new();
    for (from, until) in sorted {
        match joined.last_mut() {
            Some((_, last)) if *last >= from => *last = until.max(*last),
            _ => joined.push((from, until)),
        }
    }
    joined
}

fn library_parts(library: &OpeningHours, day: NaiveDate) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for range in library.schedule_at(day) {
        let state = match range.kind {
            RuleKind::Open => State::Open,
            RuleKind::Closed => State::Closed,
            RuleKind::Unknown => State::Unknown,
        };
        // The library gives each day its own part of what goes over midnight.
        let start = range.range.start.mins_from_midnight();
        if parts.last().is_none_or(|(_, last)| *last != state) {
            parts.push((start, state));
        }
    }
    if parts.is_empty() {
        parts.push((0, State::Closed));
    }
    parts
}

/// Returns the state at a minute of a day.
pub fn state_in(parts: &[Part], minute: u16) -> State {
    parts.iter().rev().find(|(start, _)| *start <= minute).map_or(State::Closed, |(_, state)| *state)
}
