//! Content: structure, facts, dates and numbers, as checked types. No sentence for a reader stands here.
//!
//! Each file is parsed when a question needs it, and only then. What is laid over the built-in content is asked first, the topmost
//! overlay before those below it.

pub mod broken;
pub mod calendar;
pub mod counter;
pub mod date;
pub mod difference;
pub mod embedded;
pub mod era;
pub mod folder;
pub mod guide;
pub mod home;
pub mod hours;
pub mod item;
pub mod language;
pub mod line;
pub mod overlay;
pub mod screen;
pub mod source;
pub mod term;
pub mod tree;
pub mod withdrawal;

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, anyhow};
use serde::de::DeserializeOwned;

use self::guide::Notice;
use self::overlay::{Layers, Overlay};
use self::withdrawal::{Fact, Withdrawal};

/// A piece of content that is a file of its own: the stem of its name is its id.
trait Filed: DeserializeOwned {
    /// The folder below `content/`.
    const FOLDER: &'static str;

    /// Returns the piece with its id, and the id of the overlay it is from.
    fn named(self, id: &str, whose: Option<&str>) -> Self;

    /// Returns its place in lists.
    fn order(&self) -> u32;

    /// Returns it as a fact that can be taken back, where it is one.
    fn fact(_id: &str) -> Option<Fact> {
        None
    }

    /// Returns it without what is taken back of it or of what it names.
    fn without(self, _content: Content) -> Result<Self> {
        Ok(self)
    }
}

/// A piece of content that is a table in a file of many.
trait Laid: DeserializeOwned {
    /// Notes the id of the overlay that it is from.
    fn laid(&mut self, _whose: &str) {}
}

/// The content the program answers from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Content<'a> {
    layers: Option<&'a Layers>,
}

/// A text of a file of words, and the id of the overlay it is from.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    /// The id of the overlay; absent where it is built in.
    pub whose: Option<&'a str>,
    /// The text.
    pub text: &'a str,
    /// Where the messages of a built-in text are, as the build script noted it.
    pub places: Option<&'static [[u32; 5]]>,
}

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

impl<'a> Content<'a> {
    /// Returns the built-in content with others laid over it.
    pub fn over(layers: &'a Layers) -> Self {
        Self { layers: (!layers.overlays.is_empty()).then_some(layers) }
    }

    /// Returns what lies over the built-in content, the topmost first.
    pub fn overlays(self) -> impl Iterator<Item = &'a Overlay> + use<'a> {
        self.layers.into_iter().flat_map(|layers| layers.overlays.iter().rev())
    }

    /// Returns the overlay of an id.
    pub fn overlay(self, id: &str) -> Option<&'a Overlay> {
        self.overlays().find(|overlay| overlay.id() == id)
    }

    /// Returns what the overlays take back.
    pub fn withdrawals(self) -> impl Iterator<Item = &'a Withdrawal> + use<'a> {
        self.overlays().flat_map(Overlay::withdrawals)
    }

    /// Returns the text of an embedded file, by its path from the top of the project: words as written, content as JSON.
    pub fn file(self, path: &str) -> Option<&'static str> {
        embedded::file(path).map(|(_, text, _)| *text)
    }

    /// Returns the texts of a file of words, the topmost first. One that cannot be read is left out: [`Content::fault`] names it.
    pub fn words(self, path: &str) -> Vec<Text<'a>> {
        let laid_over = self.overlays().filter_map(|overlay| {
            let text = overlay.words(path)?;
            Some(Text { whose: Some(overlay.id()), text, places: None })
        });
        let mut texts: Vec<Text> = laid_over.collect();
        texts.extend(embedded::file(path).map(|(_, text, places)| Text { whose: None, text, places: Some(places) }));
        texts
    }

    /// Returns what was wrong with a file of words that was asked for, where one was.
    pub fn fault(self) -> Option<broken::Broken> {
        self.overlays().find_map(Overlay::fault)
    }

    /// Returns the ids of the pieces in a folder of the content, in order of name.
    pub fn ids(self, folder: &str) -> Result<Vec<String>> {
        let mut ids: Vec<String> = embedded::ids(folder).map(str::to_owned).collect();
        for overlay in self.overlays() {
            ids.extend(overlay.ids(&format!("content/{folder}"))?);
        }
        if self.layers.is_some() {
            ids.sort();
            ids.dedup();
        }
        Ok(ids)
    }

    /// Returns the parsed file of an id and the id of the overlay it is from, or `None` where there is no such file. Errors name
    /// the file.
    fn parse<T: DeserializeOwned>(self, folder: &str, id: &str) -> Result<Option<(T, Option<&'a str>)>> {
        let path = path_of(folder, id);
        for overlay in self.overlays() {
            if let Some(piece) = overlay.parse(&path)? {
                return Ok(Some((piece, Some(overlay.id()))));
            }
        }
        let Some(text) = self.file(&path) else { return Ok(None) };
        serde_json::from_str(text).map(|piece| Some((piece, None))).with_context(|| path)
    }

    /// Returns the piece of content of an id, or `None`. Errors name the file.
    fn one<T: Filed>(self, id: &str) -> Result<Option<T>> {
        if self.layers.is_some()
            && let Some(fact) = T::fact(id)
            && self.withdrawn(&fact)?.is_some()
        {
            return Ok(None);
        }
        match self.parse::<T>(T::FOLDER, id)? {
            Some((piece, whose)) if self.layers.is_some() => piece.named(id, whose).without(self).map(Some),
            found => Ok(found.map(|(piece, _)| piece.named(id, None))),
        }
    }

    /// Returns all pieces of content of a kind, in their order. Errors name the file.
    fn all<T: Filed>(self) -> Result<Vec<T>> {
        let mut all = Vec::new();
        for id in self.ids(T::FOLDER)? {
            all.extend(self.one(&id)?);
        }
        all.sort_by_key(T::order);
        Ok(all)
    }

    /// Returns the parsed file of an id that must be there.
    fn require<T: DeserializeOwned>(self, folder: &str, id: &str) -> Result<T> {
        let found = self.parse(folder, id)?.map(|(piece, _)| piece);
        found.ok_or_else(|| anyhow!("{} is missing", path_of(folder, id)))
    }

    /// Returns the parsed built-in file of an id at the top of the content. Errors name the file.
    fn built_in<T: DeserializeOwned>(self, id: &str) -> Result<T> {
        let path = path_of("", id);
        let text = self.file(&path).ok_or_else(|| anyhow!("{path} is missing"))?;
        serde_json::from_str(text).with_context(|| path)
    }

    /// Returns what lies over the built-in content, the lowest first.
    fn lowest_first(self) -> impl Iterator<Item = &'a Overlay> {
        self.layers.into_iter().flat_map(|layers| layers.overlays.iter())
    }

    /// Returns a file of tables by id, those of the overlays over those below. Errors name the file.
    fn tables<T: Laid>(self, id: &str) -> Result<BTreeMap<String, T>> {
        let path = path_of("", id);
        let mut tables: BTreeMap<String, T> = self.built_in(id)?;
        for overlay in self.lowest_first() {
            for (id, mut table) in overlay.parse::<BTreeMap<String, T>>(&path)?.unwrap_or_default() {
                table.laid(overlay.id());
                tables.insert(id, table);
            }
        }
        Ok(tables)
    }

    /// Returns who takes a fact back and why, where somebody does and nobody above tells it anew. Errors name the file.
    pub fn withdrawn(self, fact: &Fact) -> Result<Option<&'a Withdrawal>> {
        let path = match fact {
            Fact::Line(id) => path_of("lines", id),
            Fact::Guide(id) | Fact::Route(id, _) | Fact::Step(id, ..) | Fact::Notice(id, ..) => path_of("guides", id),
            Fact::Tree(id) | Fact::TreeNotice(id, ..) => path_of("trees", id),
            Fact::Term(_) => path_of("", "terms"),
        };
        if !self.takes_back() {
            return Ok(None);
        }
        for overlay in self.overlays() {
            if let Some(taken) = overlay.withdrawals().iter().find(|withdrawal| withdrawal.fact.holds(fact)) {
                return Ok(Some(taken));
            }
            if !matches!(fact, Fact::Term(_)) && overlay.has(&path)? {
                return Ok(None);
            }
        }
        Ok(None)
    }

    /// Returns whether any overlay takes something back.
    fn takes_back(self) -> bool {
        self.overlays().any(|overlay| !overlay.withdrawals().is_empty())
    }

    /// Leaves out the pieces that are taken back; notes what is.
    fn retain<T>(self, pieces: &mut Vec<T>, fact: impl Fn(&T) -> Fact, taken: &mut Vec<Withdrawal>) -> Result<()> {
        for piece in std::mem::take(pieces) {
            match self.withdrawn(&fact(&piece))? {
                Some(withdrawal) => taken.push(withdrawal.clone()),
                None => pieces.push(piece),
            }
        }
        Ok(())
    }

    /// Leaves out the notices that send to lines which are all taken back: what they say is what is not to be told.
    fn telling(self, notices: &mut Vec<Notice>, taken: &mut Vec<Withdrawal>) -> Result<()> {
        for mut notice in std::mem::take(notices) {
            let named = !notice.lines.is_empty();
            self.kept(&mut notice.lines, Fact::Line, taken)?;
            if !(named && notice.lines.is_empty()) {
                notices.push(notice);
            }
        }
        Ok(())
    }

    /// Returns the ids of those that are not taken back; notes what is.
    fn kept(self, ids: &mut Vec<String>, fact: fn(String) -> Fact, taken: &mut Vec<Withdrawal>) -> Result<()> {
        for id in std::mem::take(ids) {
            match self.withdrawn(&fact(id.clone()))? {
                Some(withdrawal) => taken.push(withdrawal.clone()),
                None => ids.push(id),
            }
        }
        Ok(())
    }
}

fn path_of(folder: &str, id: &str) -> String {
    if folder.is_empty() { format!("content/{id}.toml") } else { format!("content/{folder}/{id}.toml") }
}
