//! The public holidays as announced, a file for each year.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use serde::Deserialize;

use super::{Confidence, Content, date};

/// What is announced.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Calendar {
    /// The ids of the sources.
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The first day that is announced.
    #[serde(deserialize_with = "date::required")]
    pub announced_from: NaiveDate,
    /// The last day that is announced, inclusive.
    #[serde(deserialize_with = "date::required")]
    pub announced_until: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Year {
    #[allow(dead_code, reason = "it is there for the reader of the file, and checked by the tests")]
    source: String,
    days: BTreeMap<String, String>,
}

impl Content {
    /// Returns what is announced of the public holidays of Japan.
    pub fn calendar(self) -> Result<Calendar> {
        self.require("calendars", "jp")
    }

    /// Returns the announced holidays of a year, by day, with the ids of their names; none where the year is not announced.
    pub fn announced_holidays(self, year: i32) -> Result<BTreeMap<NaiveDate, String>> {
        let Some(announced) = self.parse::<Year>("calendars/jp", &year.to_string())? else {
            return Ok(BTreeMap::new());
        };
        let day = |(month_day, name): (String, String)| {
            let date = date::parse(&format!("{year}-{month_day}"));
            date.map(|date| (date, name)).with_context(|| format!("content/calendars/jp/{year}.toml: {month_day}"))
        };
        announced.days.into_iter().map(day).collect()
    }
}
