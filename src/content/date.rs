//! Dates in content, and the days on which a thing is in force.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// Reads a date: as text, which the built-in content has, or as TOML's own, which has it under a name of its library's.
/// Errors where it is none, or has a time.
pub fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    deserializer.deserialize_any(DateVisitor)
}

struct DateVisitor;

impl<'de> Visitor<'de> for DateVisitor {
    type Value = NaiveDate;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a date like 2026-11-20")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDate, E> {
        parse(text).ok_or_else(|| E::custom(format!("{text} is not a date like 2026-11-20")))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<NaiveDate, A::Error> {
        let wrong = || A::Error::custom("not a date like 2026-11-20");
        let (_, text) = map.next_entry::<String, String>()?.ok_or_else(wrong)?;
        self.visit_str(&text)
    }
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

/// Reads a table by date. Errors where a key is none.
pub fn keys<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<NaiveDate, String>, D::Error> {
    let written = BTreeMap::<String, String>::deserialize(deserializer)?;
    let day = |(text, value): (String, String)| {
        parse(&text)
            .map(|day| (day, value))
            .ok_or_else(|| D::Error::custom(format!("{text} is not a date like 2026-11-20")))
    };
    written.into_iter().map(day).collect()
}

/// Returns whether a day lies between two dates, both inclusive; an absent date is no bound.
pub fn in_force(from: Option<NaiveDate>, until: Option<NaiveDate>, day: NaiveDate) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
