//! Content: structure, facts, dates and numbers, as checked types. No sentence for a reader stands here.
//!
//! Each file is parsed when a question needs it, and only then.

pub mod calendar;
pub mod counter;
pub mod date;
pub mod difference;
pub mod era;
pub mod guide;
pub mod home;
pub mod hours;
pub mod item;
pub mod language;
pub mod line;
pub mod screen;
pub mod source;
pub mod term;
pub mod tree;

use anyhow::{Context as _, Result, anyhow};
use serde::de::DeserializeOwned;

/// The embedded files.
pub mod embedded {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// A piece of content that is a file of its own: the stem of its name is its id.
trait Filed: DeserializeOwned {
    /// The folder below `content/`.
    const FOLDER: &'static str;

    /// Returns the piece with its id.
    fn named(self, id: &str) -> Self;

    /// Returns its place in lists.
    fn order(&self) -> u32;
}

/// The content the program answers from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Content;

/// How sure a fact is; the order is from the least sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Weak or old.
    Low,
    /// One good source, or an older one.
    Medium,
    /// An official page, or two independent good sources.
    High,
}

impl Confidence {
    /// Returns the word that stands in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

impl Content {
    /// Returns the text of an embedded file, by its path from the top of the project: words as written, content as JSON.
    pub fn file(self, path: &str) -> Option<&'static str> {
        let found = embedded::FILES.binary_search_by(|(name, _)| (*name).cmp(path)).ok()?;
        embedded::FILES.get(found).map(|(_, text)| *text)
    }

    /// Returns the ids of the files in a folder of the content: the stems of their names, in order of name.
    pub fn ids(self, folder: &str) -> Vec<&'static str> {
        let prefix = format!("content/{folder}/");
        let stem = |(name, _): &(&'static str, &'static str)| name.strip_prefix(prefix.as_str())?.strip_suffix(".toml");
        embedded::FILES.iter().filter_map(stem).collect()
    }

    /// Returns the parsed file of an id, or `None` where there is no such file. Errors name the file.
    fn parse<T: DeserializeOwned>(self, folder: &str, id: &str) -> Result<Option<T>> {
        let path = if folder.is_empty() { format!("content/{id}.toml") } else { format!("content/{folder}/{id}.toml") };
        let Some(text) = self.file(&path) else { return Ok(None) };
        serde_json::from_str(text).map(Some).with_context(|| path)
    }

    /// Returns the piece of content of an id, or `None`. Errors name the file.
    fn one<T: Filed>(self, id: &str) -> Result<Option<T>> {
        Ok(self.parse::<T>(T::FOLDER, id)?.map(|piece| piece.named(id)))
    }

    /// Returns all pieces of content of a kind, in their order. Errors name the file.
    fn all<T: Filed>(self) -> Result<Vec<T>> {
        let mut all = Vec::new();
        for id in self.ids(T::FOLDER) {
            all.extend(self.one(id)?);
        }
        all.sort_by_key(T::order);
        Ok(all)
    }

    /// Returns the parsed file of an id that must be there.
    fn require<T: DeserializeOwned>(self, folder: &str, id: &str) -> Result<T> {
        self.parse(folder, id)?.ok_or_else(|| anyhow!("content/{folder}/{id}.toml is missing"))
    }
}
