//! The public holidays as announced.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Deserialize;

use super::{Confidence, Content, date};

/// The announced public holidays of a country.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Calendar {
    /// The ids of the sources.
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The first day that the list covers.
    #[serde(deserialize_with = "date::required")]
    pub announced_from: NaiveDate,
    /// The last day that the list covers, inclusive.
    #[serde(deserialize_with = "date::required")]
    pub announced_until: NaiveDate,
    /// The holidays, in order of date.
    pub holidays: Vec<AnnouncedHoliday>,
}

/// One announced holiday.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnouncedHoliday {
    /// The day.
    #[serde(deserialize_with = "date::required")]
    pub date: NaiveDate,
    /// The id of its name.
    pub name: String,
}

impl Content {
    /// Returns the announced public holidays of Japan.
    pub fn calendar(self) -> Result<Calendar> {
        self.require("calendars", "jp")
    }
}
