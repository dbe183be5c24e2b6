//! Plain hours: the part of OpenStreetMap's opening hours that a phone line is written in, read by hand because it is quick.
//!
//! Rules are parted by `; `, and the last one that matches a day decides it: weekdays (`Mo-Fr`, `Sa,Su,PH`; `SH` are the own closed days
//! of an overlay) or dates
//! (`Dec 29-Jan 03`) or neither, then times (`09:00-12:00,13:00-17:00`), `off`, `unknown` or `24/7`. Anything else is for the library.

use chrono::{Datelike, NaiveDate};

/// A day of any year: month and day.
pub type MonthDay = (u32, u32);
/// Minutes of the day: from, inclusive, until, exclusive; at most 1440.
pub type Span = (u16, u16);

/// What kinds of holiday a day is, or a rule is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Holiday {
    /// A public holiday.
    pub public: bool,
    /// A day on which the office itself is closed.
    pub own: bool,
}

/// Hours as plain rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainHours {
    /// The rules, in order.
    pub rules: Vec<Rule>,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The days it is for.
    pub days: Days,
    /// What holds on them.
    pub service: Served,
}

/// The days of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Days {
    /// All.
    Every,
    /// Weekdays, Monday first, and holidays.
    Weekdays([bool; 7], Holiday),
    /// From one day of the year to another, both inclusive.
    Dates(MonthDay, MonthDay),
}

/// What holds on the days of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Served {
    /// Open at these times.
    Open(Vec<Span>),
    /// Closed all day.
    Closed,
    /// Not known, all day.
    Unknown,
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
/// The minutes of a day.
pub const DAY: u16 = 24 * 60;

impl PlainHours {
    /// Reads plain hours, or returns `None` where they are not plain.
    pub fn parse(text: &str) -> Option<Self> {
        let rules: Option<Vec<Rule>> = text.split("; ").map(Rule::parse).collect();
        rules.map(|rules| Self { rules })
    }

    /// Returns the rule that decides a day.
    pub fn rule_for(&self, day: NaiveDate, holiday: Holiday) -> Option<&Rule> {
        self.rules.iter().rev().find(|rule| rule.days.contain(day, holiday))
    }

    /// Returns whether there is no moment at which it is closed.
    pub fn always_open(&self) -> bool {
        matches!(self.rules.as_slice(), [Rule { days: Days::Every, service: Served::Open(spans) }] if *spans == [(0, DAY)])
    }

    /// Returns which kinds of holidays make a difference.
    pub fn known_holidays(&self) -> Holiday {
        self.rules.iter().fold(Holiday::default(), |known, rule| match rule.days {
            Days::Weekdays(_, Holiday { public, own }) => {
                Holiday { public: known.public || public, own: known.own || own }
            }
            Days::Every | Days::Dates(..) => known,
        })
    }
}

impl Rule {
    fn parse(text: &str) -> Option<Self> {
        if text == "24/7" {
            return Some(Self { days: Days::Every, service: Served::Open(vec![(0, DAY)]) });
        }
        let (days, times) = match text.rsplit_once(' ') {
            None => (Days::Every, text),
            Some((days, times)) => (Days::parse(days)?, times),
        };
        let service = match times {
            "off" | "closed" => Served::Closed,
            "unknown" => Served::Unknown,
            spans => Served::Open(spans.split(',').map(span).collect::<Option<_>>()?),
        };
        Some(Self { days, service })
    }
}

impl Days {
    fn parse(text: &str) -> Option<Self> {
        if let Some((from, until)) = text.split_once('-')
            && let (Some(from), Some(until)) = (month_day(from), month_day(until))
        {
            return Some(Self::Dates(from, until));
        }
        if let Some(day) = month_day(text) {
            return Some(Self::Dates(day, day));
        }
        let parts: Vec<&str> = text.split(',').collect();
        let is_holiday = |part: &&str| matches!(*part, "PH" | "SH");
        // Holidays stand together, before the weekdays or behind them; anywhere else they are no opening hours.
        if parts.chunk_by(|one, next| is_holiday(one) == is_holiday(next)).count() > 2 {
            return None;
        }
        let (mut weekdays, mut holidays) = ([false; 7], Holiday::default());
        for part in parts {
            match part {
                "PH" => holidays.public = true,
                "SH" => holidays.own = true,
                _ => {
                    let (first, last) = part.split_once('-').unwrap_or((part, part));
                    let (first, last) = (weekday(first)?, weekday(last)?);
                    // `Fr-Mo` goes round the end of the week.
                    let within = |day: usize| {
                        if first <= last { first <= day && day <= last } else { first <= day || day <= last }
                    };
                    weekdays.iter_mut().enumerate().filter(|(day, _)| within(*day)).for_each(|(_, open)| *open = true);
                }
            }
        }
        Some(Self::Weekdays(weekdays, holidays))
    }

    /// Returns whether a day is one of them.
    fn contain(&self, day: NaiveDate, holiday: Holiday) -> bool {
        match self {
            Self::Every => true,
            Self::Weekdays(weekdays, holidays) => {
                let index = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or(0);
                weekdays.get(index) == Some(&true)
                    || (holidays.public && holiday.public)
                    || (holidays.own && holiday.own)
            }
            Self::Dates(from, until) => {
                let day = (day.month(), day.day());
                if from <= until { *from <= day && day <= *until } else { *from <= day || day <= *until }
            }
        }
    }
}

fn weekday(text: &str) -> Option<usize> {
    WEEKDAYS.iter().position(|name| *name == text)
}

fn month_day(text: &str) -> Option<MonthDay> {
    let (month, day) = text.split_once(' ')?;
    let month = u32::try_from(MONTHS.iter().position(|name| *name == month)?).ok()? + 1;
    let day = u32::from(number(day).filter(|_| day.len() <= 2)?);
    // Any leap year will do.
    NaiveDate::from_ymd_opt(2024, month, day).map(|_| (month, day))
}

fn span(text: &str) -> Option<Span> {
    let (from, until) = text.split_once('-')?;
    let (from, until) = (minute(from)?, minute(until)?);
    (from < until && until <= DAY).then_some((from, until))
}

/// Returns a number of digits only: no sign.
fn number(text: &str) -> Option<u16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

fn minute(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (minutes < 60 && hours <= 24).then_some(hours * 60 + minutes)
}
