//! Where the sources differ, and who holds which reading.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Deserialize;

use super::{Content, Laid};

/// One thing on which sources differ.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// The readings.
    #[serde(rename = "position")]
    pub positions: Vec<Position>,
}

/// One reading, and the sources that hold it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// The id.
    pub id: String,
    /// The ids of the sources.
    pub sources: Vec<String>,
}

impl Laid for Difference {}

impl Content<'_> {
    /// Returns all differences by id.
    pub fn differences(self) -> Result<BTreeMap<String, Difference>> {
        self.tables("differences")
    }
}
