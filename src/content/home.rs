//! What the guided mode offers first.

use anyhow::Result;
use serde::Deserialize;

use super::Content;
use super::withdrawal::Fact;

/// The id of the one guide that can be rehearsed.
pub const REHEARSED: &str = "visit";

/// One thing offered: exactly one of `trees`, `guide` and `does` is there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The id of its words.
    pub id: String,
    /// The trees it leads to; a choice among them where there are several.
    #[serde(default)]
    pub trees: Vec<String>,
    /// The guide it leads to.
    pub guide: Option<String>,
    /// What the program does.
    pub does: Option<Errand>,
}

/// Something the program does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Errand {
    /// Rehearses at the card reader.
    Rehearse,
    /// Finds a line to call.
    Call,
    /// Lists all guides.
    Guides,
    /// Tells official names.
    Names,
    /// Tells the sources.
    Sources,
    /// Changes the language.
    Language,
    /// Leaves.
    Leave,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Home {
    entry: Vec<Entry>,
}

impl Content<'_> {
    /// Returns what the guided mode offers first, in its order.
    pub fn home(self) -> Result<Vec<Entry>> {
        let mut entries = self.require::<Home>("", "home")?.entry;
        if self.takes_back() {
            let mut kept = Vec::new();
            for mut entry in entries {
                let (leads, mut taken) = (!entry.trees.is_empty(), Vec::new());
                self.kept(&mut entry.trees, Fact::Tree, &mut taken)?;
                let rehearsed = (entry.does == Some(Errand::Rehearse)).then(|| REHEARSED.to_owned());
                let guide =
                    entry.guide.clone().or(rehearsed).map(Fact::Guide).map(|fact| self.withdrawn(&fact)).transpose()?;
                let nowhere = (leads && entry.trees.is_empty()) || guide.flatten().is_some();
                kept.extend((!nowhere).then_some(entry));
            }
            entries = kept;
        }
        Ok(entries)
    }
}
