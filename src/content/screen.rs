//! The screens of the card reader, with their exact Japanese.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Deserialize;

use super::Content;

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

impl Content {
    /// Returns all screens by id.
    pub fn screens(self) -> Result<BTreeMap<String, Screen>> {
        self.require("", "screens")
    }
}
