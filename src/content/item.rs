//! What a person brings or shows.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Deserialize;

use super::Content;

/// One thing to bring or to show.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its Japanese name, as it stands on paper or on a screen.
    pub japanese: String,
    /// The term that names it.
    pub term: Option<String>,
}

impl Content {
    /// Returns all things to bring, by id.
    pub fn items(self) -> Result<BTreeMap<String, Item>> {
        self.require("", "items")
    }
}
