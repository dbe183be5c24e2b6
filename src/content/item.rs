//! What a person brings or shows.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Deserialize;

use super::{Content, Laid};

/// One thing to bring or to show.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its Japanese name, as it stands on paper or on a screen.
    pub japanese: String,
    /// The term that names it.
    pub term: Option<String>,
    /// The id of the overlay it is from; absent where it is built in.
    #[serde(skip)]
    pub whose: Option<String>,
}

impl Laid for Item {
    fn laid(&mut self, whose: &str) {
        self.whose = Some(whose.to_owned());
    }
}

impl Content<'_> {
    /// Returns all things to bring, by id.
    pub fn items(self) -> Result<BTreeMap<String, Item>> {
        self.tables("items")
    }
}
