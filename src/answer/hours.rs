//! The hours of one service: state, next change, and why. Opening is inclusive, closing exclusive.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use chrono::{Datelike, NaiveDate, NaiveTime};
use opening_hours::{Context, OpeningHours, RuleKind};
use opening_hours_syntax::rules::OpeningHoursExpression;
use opening_hours_syntax::rules::day::WeekDayRange;

use super::moment::Moment;
use crate::content::line::Service;

/// How far ahead a change is looked for, in days. No service closes for longer than a year.
const HORIZON_DAYS: usize = 400;
/// How many days are kept while many moments are asked about.
const KEPT_DAYS: usize = 8192;
const MINUTES_A_DAY: u16 = 24 * 60;

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

/// A part of a day: from a minute, inclusive, in one state until the next part.
type Part = (u16, State);

/// The hours of one service, ready to be asked about many moments.
#[derive(Debug)]
pub struct Hours {
    evaluated: OpeningHours,
    expression: Arc<OpeningHoursExpression>,
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
            Self::OutsideHours => "outside-hours",
            Self::PublicHoliday => "public-holiday",
            Self::YearEnd => "year-end",
            Self::LanguageNotServed | Self::MatterNotServed => "not-served",
            Self::NotPublished => "not-published",
        }
    }
}

/// Returns whether an expression says anything about public holidays.
pub fn knows_holidays(expression: &OpeningHoursExpression) -> bool {
    let mut days = expression.rules.iter().flat_map(|rule| &rule.day_selector.weekday);
    days.any(|day| matches!(day, WeekDayRange::Holiday { .. }))
}

impl Hours {
    /// Returns the hours of a service. The holidays are asked for only where the hours know any. Errors as the content's.
    pub fn new(service: &Service, holidays: impl FnOnce() -> Result<Context>) -> Result<Self> {
        let parsed: OpeningHours = service.hours.parse().map_err(|cause| anyhow!("hours {:?}: {cause}", service.hours))?;
        let expression = parsed.get_expression();
        let context = if knows_holidays(&expression) { holidays()? } else { Context::default() };
        Ok(Self { evaluated: parsed.with_context(context), expression, days: HashMap::new() })
    }

    /// Returns the state at a moment.
    pub fn state(&mut self, moment: Moment) -> State {
        let day = moment.date();
        if self.days.len() >= KEPT_DAYS {
            self.days.clear();
        }
        let parts = self.days.entry(day).or_insert_with(|| parts_of(&self.evaluated, day));
        state_in(parts, moment.minute())
    }

    /// Returns the next change of state after a moment, or `None` where none comes within the horizon.
    pub fn next_change(&mut self, moment: Moment) -> Option<Change> {
        let state = self.state(moment);
        let later = |parts: &[Part], after: Option<u16>| parts.iter().copied().find(|(minute, other)| after.is_none_or(|after| *minute > after) && *other != state);
        let mut after = Some(moment.minute());
        for day in moment.date().iter_days().take(HORIZON_DAYS) {
            if let Some((minute, state)) = later(&parts_of(&self.evaluated, day), after) {
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
            State::Open if self.expression.is_constant() => Reason::AlwaysOpen,
            State::Open => Reason::OpenHours,
            State::Closed if self.closed_at_year_end(moment.date()) => Reason::YearEnd,
            State::Closed if self.closed_by_holiday(moment) => Reason::PublicHoliday,
            State::Closed => Reason::OutsideHours,
        }
    }

    /// Returns the hours as parsed.
    pub fn expression(&self) -> Arc<OpeningHoursExpression> {
        Arc::clone(&self.expression)
    }

    /// Returns whether the hours depend on public holidays.
    pub fn knows_holidays(&self) -> bool {
        knows_holidays(&self.expression)
    }

    /// Whether a rule for dates closes a day of December or January that would have hours without it.
    fn closed_at_year_end(&self, day: NaiveDate) -> bool {
        let mut ordinary = self.expression.as_ref().clone();
        ordinary.rules.retain(|rule| rule.day_selector.monthday.is_empty());
        if !matches!(day.month(), 12 | 1) || ordinary.rules.len() == self.expression.rules.len() {
            return false;
        }
        // The library takes an expression as text only.
        let ordinary: Result<OpeningHours, _> = ordinary.to_string().parse();
        let context = self.evaluated.get_context().clone();
        ordinary.is_ok_and(|ordinary| parts_of(&ordinary.with_context(context), day) != parts_of(&self.evaluated, day))
    }

    /// Whether the service would be open if the day were no holiday.
    fn closed_by_holiday(&self, moment: Moment) -> bool {
        let without = self.evaluated.clone().with_context(Context::default());
        self.knows_holidays() && state_in(&parts_of(&without, moment.date()), moment.minute()) == State::Open
    }
}

/// Returns the parts of a day, with no gaps, equal neighbours joined.
fn parts_of(hours: &OpeningHours, day: NaiveDate) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for range in hours.schedule_at(day) {
        let state = match range.kind {
            RuleKind::Open => State::Open,
            RuleKind::Closed => State::Closed,
            RuleKind::Unknown => State::Unknown,
        };
        let start = range.range.start.mins_from_midnight();
        if start < MINUTES_A_DAY && parts.last().is_none_or(|(_, last)| *last != state) {
            parts.push((start, state));
        }
    }
    if parts.is_empty() {
        parts.push((0, State::Closed));
    }
    parts
}

fn state_in(parts: &[Part], minute: u16) -> State {
    parts.iter().rev().find(|(start, _)| *start <= minute).map_or(State::Closed, |(_, state)| *state)
}
