//! Dates in content, and the days on which a thing is in force.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};

/// Reads a date. Errors where it is none, or has a time.
pub fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = <&str>::deserialize(deserializer)?;
    parse(text).ok_or_else(|| serde::de::Error::custom(format!("{text} is not a date")))
}

/// Returns the date that a text like `2026-11-20` names.
pub fn parse(text: &str) -> Option<NaiveDate> {
    let mut numbers = text.split('-').map(|number| number.parse::<u32>().ok());
    let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    numbers.next().is_none().then_some(date)
}

/// Reads a date that may be absent. Errors as [`required`].
pub fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    required(deserializer).map(Some)
}

/// Returns whether a day lies between two dates, both inclusive; an absent date is no bound.
pub fn in_force(from: Option<NaiveDate>, until: Option<NaiveDate>, day: NaiveDate) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
