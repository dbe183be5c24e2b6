//! The public holidays as announced, a file for each year.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, anyhow};
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
    /// The id of the overlay it is from; absent where it is built in.
    #[serde(skip)]
    pub whose: Option<String>,
}

/// The days on which the offices of an overlay are closed beside the public holidays.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnHolidays {
    /// The ids of the sources.
    pub sources: Vec<String>,
    /// The ids of the names, by day.
    #[serde(deserialize_with = "date::keys")]
    pub days: BTreeMap<NaiveDate, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Year {
    #[allow(dead_code, reason = "it is there for the reader of the file, and checked by the tests")]
    source: String,
    days: BTreeMap<String, String>,
}

impl Content<'_> {
    /// Returns what is announced of the public holidays of Japan.
    pub fn calendar(self) -> Result<Calendar> {
        let (calendar, whose): (Calendar, _) =
            self.parse("calendars", "jp")?.ok_or_else(|| anyhow!("content/calendars/jp.toml is missing"))?;
        Ok(Calendar { whose: whose.map(str::to_owned), ..calendar })
    }

    /// Returns the announced holidays of a year, by day, with the ids of their names; none where the year is not announced.
    pub fn announced_holidays(self, year: i32) -> Result<BTreeMap<NaiveDate, String>> {
        let Some((announced, _)) = self.parse::<Year>("calendars/jp", &year.to_string())? else {
            return Ok(BTreeMap::new());
        };
        let day = |(month_day, name): (String, String)| {
            let date = date::parse(&format!("{year}-{month_day}"));
            date.map(|date| (date, name)).with_context(|| format!("content/calendars/jp/{year}.toml: {month_day}"))
        };
        announced.days.into_iter().map(day).collect()
    }

    /// Returns the days on which the offices of an overlay are closed beside the public holidays, with what they rest on; `None`
    /// where it names none.
    pub fn own_holidays(self, whose: &str) -> Result<Option<OwnHolidays>> {
        match self.overlay(whose) {
            Some(overlay) => Ok(overlay.parse("content/holidays.toml")?),
            None => Ok(None),
        }
    }
}
