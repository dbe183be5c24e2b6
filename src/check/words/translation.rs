//! How far each language is translated.

use super::super::finding::Finding;
use super::super::known::{Known, Thing};
use super::Words;
use super::needed::Needed;

/// How far a language is translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// How many messages there should be: those that the content needs, and those of the program.
    pub messages: usize,
    /// How many there are.
    pub there: usize,
    /// How many of them are older than another language's.
    pub stale: usize,
}

/// Returns how far each language is translated. Notes the messages that were worded anew in one and not in others.
pub fn of(words: &Words, needed: &Needed, known: &Known, findings: &mut Vec<Finding>) -> Vec<Language> {
    let empty = |tag: &str| Language { tag: tag.to_owned(), messages: 0, there: 0, stale: 0 };
    let mut languages: Vec<Language> = known.ids(Thing::Locale).map(empty).collect();
    let beside = words.built_in.keys().copied();
    let mut keys: Vec<(&str, &str)> =
        needed.0.keys().map(|(file, id)| (file.as_str(), id.as_str())).chain(beside).collect();
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        let said = words.messages.get(&key);
        let newest =
            said.and_then(|said| said.values().filter(|word| word.as_of.is_some()).max_by_key(|word| word.as_of));
        let latest = newest.and_then(|word| word.as_of);
        let mut stale: Vec<&str> = Vec::new();
        for language in &mut languages {
            language.messages += 1;
            if let Some(word) = said.and_then(|said| said.get(language.tag.as_str())) {
                language.there += 1;
                if word.as_of < latest {
                    language.stale += 1;
                    stale.push(&language.tag);
                }
            }
        }
        if let (Some(word), Some(day), false) = (newest, latest, stale.is_empty()) {
            let flaw = word.piece.warning(word.place, "message-stale").with("value", key.1);
            findings.push(flaw.with("date", day.to_string()).with("languages", stale.join(" ")));
        }
    }
    languages
}
