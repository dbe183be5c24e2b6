//! What a person brings or shows, and the things that have one name in each language.

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

/// One thing that has one name in each language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its Japanese name.
    pub japanese: String,
}

impl Content {
    /// Returns all things to bring, by id.
    pub fn items(self) -> Result<BTreeMap<String, Item>> {
        self.require("", "items")
    }

    /// Returns all terms, by id.
    pub fn terms(self) -> Result<BTreeMap<String, Term>> {
        self.require("", "terms")
    }
}
