//! The characters that not every terminal or font shows alike.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use unicode_width::UnicodeWidthChar;

use super::super::finding::Finding;
use super::needed::Needed;
use super::{Word, Words};

/// The files whose messages stand in lists.
const LISTS: [&str; 7] =
    ["guided.ftl", "rehearsal.ftl", "terms.ftl", "sources.ftl", "lines.ftl", "languages.ftl", "screens.ftl"];

/// Notes the characters that are of one width here and another there, where a list would lose its shape; and those that no font has.
pub fn check(words: &Words, needed: &Needed, lacks: &dyn Fn(&str, &str) -> Vec<char>, findings: &mut Vec<Finding>) {
    let mut signs: BTreeMap<&str, BTreeSet<char>> = BTreeMap::new();
    for ((file, id), said) in &words.messages {
        let need = || needed.0.get(&((*file).to_owned(), (*id).to_owned()));
        for (tag, word) in said {
            signs.entry(tag).or_default().extend(word.said.chars());
            let ambiguous = |sign: &char| !sign.is_ascii() && sign.width() != sign.width_cjk();
            if let Some(place) = word.text.find(|sign| ambiguous(&sign)) {
                // What is told at length does not stand in a list.
                let is_list = LISTS.contains(file) && !id.starts_with("help-");
                if is_list || need().is_some_and(|need| need.in_list) {
                    let value: String = word.text.get(place..).unwrap_or_default().chars().take(1).collect();
                    findings.push(word.piece.warning(word.begins + place, "ambiguous-width").with("value", value));
                }
            }
        }
    }
    // All characters of a language at once: a font is read once for it.
    for (tag, signs) in signs {
        let missing: HashSet<char> = lacks(tag, &signs.into_iter().collect::<String>()).into_iter().collect();
        if !missing.is_empty() {
            let said = words.messages.values().filter_map(|said| said.get(tag));
            findings.extend(said.filter_map(|word| no_glyph(word, &missing)));
        }
    }
}

fn no_glyph(word: &Word, missing: &HashSet<char>) -> Option<Finding> {
    let place = word.text.find(|sign| missing.contains(&sign))?;
    let named: BTreeSet<char> = word.text.chars().filter(|sign| missing.contains(sign)).collect();
    let told: Vec<String> = named.iter().map(|sign| format!("{sign} (U+{:04X})", u32::from(*sign))).collect();
    Some(word.piece.warning(word.begins + place, "no-glyph").with("value", told.join(" ")))
}
