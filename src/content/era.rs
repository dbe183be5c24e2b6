//! The Japanese eras, in which people write years.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Deserialize;

use super::{Confidence, Content, date};

/// The eras.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eras {
    /// The ids of the sources.
    pub sources: Vec<String>,
    /// How sure they are.
    pub confidence: Confidence,
    /// The eras, the newest first.
    #[serde(rename = "era")]
    pub all: Vec<Era>,
}

/// One era.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Era {
    /// Its name as it is written: `平成`.
    pub japanese: String,
    /// The letter that stands for it: `H`.
    pub letter: String,
    /// Its first day.
    #[serde(deserialize_with = "date::required")]
    pub begins: NaiveDate,
}

impl Content<'_> {
    /// Returns the Japanese eras.
    pub fn eras(self) -> Result<Eras> {
        self.require("calendars", "eras")
    }
}
