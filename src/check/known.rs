//! What content can name: the ids of things, of all layers together; and what of it is named.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::finding::Finding;
use super::piece::Piece;
use super::spanned::Table;
use crate::answer::nearest::nearest;

/// Above so many possible values the nearest one is not looked for.
const MOST: usize = 2000;
/// How many possible values are told.
const TOLD: usize = 40;

/// A kind of thing that has an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// A source, or an overlay.
    Source,
    /// A phone line.
    Line,
    /// A guide.
    Guide,
    /// A tree.
    Tree,
    /// A thing that has one name in each language.
    Term,
    /// A thing to bring.
    Item,
    /// A screen of the card reader.
    Screen,
    /// A difference between sources.
    Difference,
    /// An office; its words make it one.
    Office,
    /// A holiday; its words make it one.
    Holiday,
    /// A language that may be named for the phone.
    SpokenLanguage,
    /// A language that a source can be in.
    SourceLanguage,
    /// A language of the words.
    Locale,
}

/// What content can name.
#[derive(Debug, Default)]
pub struct Known {
    ids: BTreeMap<Thing, BTreeSet<String>>,
    named: RefCell<BTreeSet<(Thing, String)>>,
}

impl Thing {
    /// Returns the word for it: a part of the id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Line => "line",
            Self::Guide => "guide",
            Self::Tree => "tree",
            Self::Term => "term",
            Self::Item => "item",
            Self::Screen => "screen",
            Self::Difference => "difference",
            Self::Office => "office",
            Self::Holiday => "holiday",
            Self::SpokenLanguage | Self::SourceLanguage => "language",
            Self::Locale => "locale",
        }
    }
}

impl Known {
    /// Notes that there is a thing.
    pub fn add(&mut self, thing: Thing, id: &str) {
        self.ids.entry(thing).or_default().insert(id.to_owned());
    }

    /// Notes what there is by a file of content that could be read.
    pub fn add_file(&mut self, piece: &Piece, table: &Table) {
        let by_folder = [
            ("content/sources/", Thing::Source),
            ("content/lines/", Thing::Line),
            ("content/guides/", Thing::Guide),
            ("content/trees/", Thing::Tree),
        ];
        if let Some((_, thing)) = by_folder.iter().find(|(folder, _)| piece.name.starts_with(folder)) {
            self.add(*thing, piece.id());
        }
        let by_key = [
            ("content/items.toml", Thing::Item),
            ("content/screens.toml", Thing::Screen),
            ("content/terms.toml", Thing::Term),
            ("content/differences.toml", Thing::Difference),
        ];
        if let Some((_, thing)) = by_key.iter().find(|(name, _)| piece.name == *name) {
            table.entries.iter().for_each(|entry| self.add(*thing, &entry.key));
        }
        match piece.name.as_str() {
            "overlay.toml" => table.text("id").into_iter().for_each(|id| self.add(Thing::Source, id)),
            "content/locales.toml" => {
                for tag in table.tables("locale").into_iter().filter_map(|locale| locale.text("tag")) {
                    self.add(Thing::Locale, tag);
                    self.add(Thing::SourceLanguage, tag);
                }
            }
            "content/languages.toml" => {
                for (tag, _) in table.texts("spoken") {
                    self.add(Thing::SpokenLanguage, tag);
                    self.add(Thing::SourceLanguage, tag);
                }
            }
            _ => {}
        }
    }

    /// Returns whether there is a thing.
    pub fn has(&self, thing: Thing, id: &str) -> bool {
        self.ids.get(&thing).is_some_and(|ids| ids.contains(id))
    }

    /// Returns the ids of a kind of thing.
    pub fn ids(&self, thing: Thing) -> impl Iterator<Item = &str> {
        self.ids.get(&thing).into_iter().flatten().map(String::as_str)
    }

    /// Returns whether something names a thing.
    pub fn is_named(&self, thing: Thing, id: &str) -> bool {
        self.named.borrow().contains(&(thing, id.to_owned()))
    }

    /// Notes that a thing is named, and returns that it is not there, where it is not.
    pub fn unknown(&self, thing: Thing, id: &str, piece: &Piece, place: usize) -> Option<Finding> {
        if self.has(thing, id) {
            self.named.borrow_mut().insert((thing, id.to_owned()));
            return None;
        }
        let ids: Vec<&str> = self.ids(thing).collect();
        Some(self.choice(piece.error(place, "unknown-thing").with("thing", thing.id()), id, &ids))
    }

    /// Returns a finding with what was written, what is possible, and the nearest of it.
    #[allow(clippy::unused_self, reason = "what is possible may come to depend on what is known")]
    pub fn choice(&self, finding: Finding, written: &str, possible: &[&str]) -> Finding {
        let near = if possible.len() <= MOST { nearest(written, possible) } else { None };
        let mut told: Vec<&str> = possible.iter().copied().take(TOLD).collect();
        told.extend((possible.len() > TOLD).then_some("…"));
        let finding = finding.with("value", written).with("allowed", told.join(" "));
        match near {
            Some(near) => finding.with("nearest", near),
            None => finding,
        }
    }
}
