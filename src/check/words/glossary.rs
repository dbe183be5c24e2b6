//! The names of things: one in each language, and what is no name of them.

use super::super::finding::Finding;
use super::super::report::Read;
use super::super::spanned::Table;
use super::{TERMS, Word, Words};

const FILE: &str = "content/glossary.toml";

/// What must not stand in the words.
struct Wrong<'a> {
    written: &'a str,
    /// The languages in which it is wrong; none: in all.
    languages: Vec<(&'a str, usize)>,
    term: Option<String>,
    instead: &'a str,
    /// The beginning of the ids of the messages that tell of it.
    except: Option<&'a str>,
}

/// Notes the names that are not those of the glossary.
pub fn check(words: &Words, tables: &[Read], findings: &mut Vec<Finding>) {
    let glossary = tables.iter().find(|read| read.piece.name == FILE && read.piece.layer == 0);
    let wrong: Vec<Wrong> =
        glossary.into_iter().flat_map(|read| read.table.tables("wrong")).filter_map(Wrong::of).collect();
    for ((file, id), said) in &words.messages {
        for (tag, word) in said {
            let is_ascii = word.text.is_ascii();
            for entry in wrong.iter().filter(|entry| !is_ascii || entry.written.is_ascii()) {
                findings.extend(entry.found(words, (tag, id), word));
            }
            if *file == TERMS && word.piece.layer > 0 {
                findings.extend(renamed(words, (tag, id), word));
            }
        }
    }
}

impl<'a> Wrong<'a> {
    fn of(table: &'a Table) -> Option<Self> {
        Some(Self {
            written: table.text("written")?,
            languages: table.texts("languages"),
            term: table.text("term").map(|term| format!("term-{term}")),
            instead: table.text("instead").unwrap_or_default(),
            except: table.text("except"),
        })
    }

    fn found(&self, words: &Words, (tag, id): (&str, &str), word: &Word) -> Option<Finding> {
        let place = word.text.find(self.written)?;
        let in_language = self.languages.is_empty() || self.languages.iter().any(|(known, _)| *known == tag);
        if !in_language || self.except.is_some_and(|beginning| id.starts_with(beginning)) {
            return None;
        }
        let name = self.term.as_deref().and_then(|term| words.names.get(&(tag, term)).copied());
        let flaw = word.piece.error(word.begins + place, "not-the-term").with("value", self.written);
        Some(flaw.with("nearest", name.unwrap_or(self.instead)))
    }
}

/// Returns that an overlay names a thing of the guide otherwise.
fn renamed(words: &Words, key: (&str, &str), word: &Word) -> Option<Finding> {
    let name = words.names.get(&key).filter(|name| **name != word.said)?;
    let flaw = word.piece.error(word.begins, "not-the-term").with("value", word.said.as_ref());
    Some(flaw.with("nearest", *name))
}
