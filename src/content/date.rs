//! Dates in content: TOML dates, and the days on which a thing is in force.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};
use toml::value::Datetime;

/// Reads a TOML date. Errors where it has a time, or does not exist in the calendar.
pub fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let value = Datetime::deserialize(deserializer)?;
    plain(value).ok_or_else(|| serde::de::Error::custom(format!("{value} is not a date")))
}

/// Reads a TOML date that may be absent. Errors as [`required`].
pub fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    required(deserializer).map(Some)
}

fn plain(value: Datetime) -> Option<NaiveDate> {
    let date = value.date.filter(|_| value.time.is_none() && value.offset.is_none())?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

/// Returns whether a day lies between two dates, both inclusive; an absent date is no bound.
pub fn in_force(from: Option<NaiveDate>, until: Option<NaiveDate>, day: NaiveDate) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
