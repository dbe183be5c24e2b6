//! The words: messages of each language, as they were written, against each other and against the content.

mod between;
mod file;
mod fonts;
mod glossary;
mod labels;
mod needed;
mod numbers;
pub mod origin;
mod script;
mod translation;
mod used;
mod variables;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::finding::Finding;
use super::known::{Known, Thing};
use super::piece::Piece;
use super::report::{Read, controls};
use super::stock::Stock;
use crate::document::reading::plain;
pub use translation::Language;

/// One message as a file defines it.
#[derive(Debug, Clone)]
pub struct Word<'a> {
    /// The file.
    pub piece: &'a Piece,
    /// Where it begins, in bytes.
    pub place: usize,
    /// Where its text begins, in bytes.
    pub begins: usize,
    /// Its text, as written behind the equals sign.
    pub text: &'a str,
    /// Its text as one line: `{}` stands for a variable, strings stand without their quotes.
    pub said: Cow<'a, str>,
    /// Its variables, each with its place in bytes.
    pub variables: Vec<(&'a str, usize)>,
    /// The day its wording was last made, where a comment above it says so: `# as of 2026-11-20`.
    pub as_of: Option<NaiveDate>,
}

/// What a message is found by: its file below the folder of the language, and its id.
pub type Key<'a> = (&'a str, &'a str);

/// The words of all languages: by file and id, then by tag; the topmost layer's.
#[derive(Debug, Default)]
pub struct Words<'a> {
    /// The messages.
    pub messages: BTreeMap<Key<'a>, BTreeMap<&'a str, Word<'a>>>,
    /// What the built-in content says in English, where something may lie over it.
    pub built_in: HashMap<Key<'a>, Word<'a>>,
    /// What the built-in content calls the things that have one name: by tag and id.
    pub names: HashMap<(&'a str, &'a str), &'a str>,
    /// The languages, each with the first of its files.
    pub tags: BTreeMap<&'a str, &'a Piece>,
}

/// The language in which the built-in words are held against each other.
const ENGLISH: &str = "en";
/// Returns whether a language is Japanese, or a form of it.
fn is_japanese(tag: &str) -> bool {
    tag == "ja" || tag.starts_with("ja-")
}

/// The file of the things that have one name in each language.
const TERMS: &str = "terms.ftl";

/// Reads the words of all layers.
pub fn read<'a>(stock: &'a Stock, findings: &mut Vec<Finding>) -> Words<'a> {
    let mut words = Words::default();
    for piece in stock.pieces.iter().filter(|piece| piece.is_words()) {
        controls(piece, findings);
        let below = piece.name.strip_prefix("locales/");
        let Some((tag, path)) = below.and_then(|rest| rest.split_once('/')) else { continue };
        words.tags.entry(tag).or_insert(piece);
        for (id, mut word) in file::read(piece, findings) {
            // A reading is no word of its own: without it the text is what stands on screens and forms.
            if word.text.contains('《') {
                word.said = Cow::Owned(plain(&word.said).into_owned());
            }
            if piece.layer == 0 && tag == ENGLISH {
                words.built_in.insert((path, id), word.clone());
            }
            if piece.layer == 0 && path == TERMS {
                words.names.insert((tag, id), word.text);
            }
            words.messages.entry((path, id)).or_default().insert(tag, word);
        }
    }
    words
}

impl Words<'_> {
    /// Notes the offices and holidays that the words name.
    pub fn add_to(&self, known: &mut Known) {
        for (_, id) in self.messages.keys() {
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
    let whose = used::Whose::of(tables);
    let needed = needed::of(tables);
    used::locales(words, known, findings);
    used::check(words, &needed, &whose, findings);
    variables::check(words, findings);
    between::check(words, tables, &whose, findings);
    labels::check(words, &needed, &whose, findings);
    glossary::check(words, tables, findings);
    script::check(words, tables, findings);
    fonts::check(words, &needed, lacks, findings);
    translation::of(words, &needed, known, findings)
}
