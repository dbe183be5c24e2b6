//! The counter that hands a sheet over: its name, address, telephone and hours, from a TOML file of its own.

use anyhow::Result;
use toml::de::{DeTable, DeValue};

use super::Content;

/// The file of an overlay that says what its counter is.
const FILE: &str = "content/desk.toml";

/// A counter of an office, in its own words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counter {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub address: Option<String>,
    /// Its telephone.
    pub telephone: Option<String>,
    /// When it is open.
    pub hours: Option<String>,
}

/// What is wrong with the file of a counter, and in which line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CounterError {
    /// It is not TOML.
    Broken {
        /// The line.
        line: usize,
        /// What the reader of TOML says.
        cause: String,
    },
    /// It names what a counter does not have.
    UnknownKey {
        /// The line.
        line: usize,
        /// The name.
        key: String,
    },
    /// A value is no text, is empty, is too long, or holds more than one line.
    NotText {
        /// The line.
        line: usize,
        /// The name.
        key: String,
    },
    /// It has no name.
    Nameless,
}

impl Counter {
    /// What the file may name.
    pub const KEYS: [&str; 4] = ["name", "address", "telephone", "hours"];
    /// How many characters a value may have.
    pub const LONGEST: usize = 200;

    /// Reads the text of a file. Errors say what is wrong, and in which line.
    pub fn parse(text: &str) -> std::result::Result<Self, CounterError> {
        let line = |place: usize| text.get(..place).unwrap_or(text).matches('\n').count() + 1;
        let table = DeTable::parse(text).map_err(|cause| CounterError::Broken {
            line: cause.span().map_or(1, |span| line(span.start)),
            cause: cause.message().to_owned(),
        })?;
        let mut counter = Self::default();
        // In the order of the file, so that the first mistake is told first.
        let mut entries: Vec<_> = table.get_ref().iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in entries {
            let (line, key) = (line(key.span().start), key.get_ref().as_ref());
            let slot = match key {
                "name" => None,
                "address" => Some(&mut counter.address),
                "telephone" => Some(&mut counter.telephone),
                "hours" => Some(&mut counter.hours),
                _ => return Err(CounterError::UnknownKey { line, key: key.to_owned() }),
            };
            let DeValue::String(said) = value.get_ref() else {
                return Err(CounterError::NotText { line, key: key.to_owned() });
            };
            let said = said.trim();
            if said.is_empty() || said.chars().count() > Self::LONGEST || said.chars().any(char::is_control) {
                return Err(CounterError::NotText { line, key: key.to_owned() });
            }
            match slot {
                Some(slot) => *slot = Some(said.to_owned()),
                None => said.clone_into(&mut counter.name),
            }
        }
        if counter.name.is_empty() { Err(CounterError::Nameless) } else { Ok(counter) }
    }
}

impl Content<'_> {
    /// Returns the text of the topmost overlay's file of its counter, and the path as its author knows it. Errors name the file.
    pub fn counter(self) -> Result<Option<(String, String)>> {
        for overlay in self.overlays() {
            if let Some(text) = overlay.text(FILE)? {
                return Ok(Some((overlay.shown(FILE), text)));
            }
        }
        Ok(None)
    }
}
