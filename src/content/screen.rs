//! The screens of the card reader, with their exact Japanese.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Deserialize;

use super::{Content, Laid};

/// One screen.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Screen {
    /// The Japanese lines on it; empty where the exact words are not known.
    pub japanese: Vec<String>,
    /// Whether it shows digits, which change places.
    #[serde(default)]
    pub digits: bool,
    /// Its buttons, in the order of the leaflet.
    #[serde(default, rename = "button")]
    pub buttons: Vec<Button>,
    /// The id of the overlay it is from; absent where it is built in.
    #[serde(skip)]
    pub whose: Option<String>,
}

/// One button.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    /// The id.
    pub id: String,
    /// The Japanese on it; absent where the exact words are not known.
    pub japanese: Option<String>,
}

impl Laid for Screen {
    fn laid(&mut self, whose: &str) {
        self.whose = Some(whose.to_owned());
    }
}

impl Content<'_> {
    /// Returns all screens by id.
    pub fn screens(self) -> Result<BTreeMap<String, Screen>> {
        self.tables("screens")
    }
}
