//! The script that each language is written in.

use std::collections::{HashMap, HashSet};

use super::super::finding::Finding;
use super::super::report::Read;
use super::super::spanned::{Node, Table, Value};
use super::{Word, Words, is_japanese};

/// The characters of each way of writing, and the languages in which they are wrong.
const FILE: &str = "content/scripts.toml";
/// The keys of what stands on screens, buttons and papers.
const JAPANESE: [&str; 2] = ["japanese", "labels"];

/// What is known of the scripts.
struct Scripts<'a> {
    /// The characters that are wrong in a language.
    wrong: HashMap<&'a str, HashSet<char>>,
    /// What is Japanese in every language, by each of its characters.
    labels: HashMap<char, Vec<&'a str>>,
}

/// Notes the words in another script than that of their language.
pub fn check(words: &Words, tables: &[Read], findings: &mut Vec<Finding>) {
    let scripts = Scripts::of(tables);
    for said in words.messages.values() {
        for (tag, word) in said.iter().filter(|(tag, _)| !is_japanese(tag)) {
            if !word.text.is_ascii() {
                scripts.strange(tag, word, findings);
            }
            if *tag == "ko" && is_untranslated(&word.said) {
                findings.push(word.piece.error(word.begins, "hangul-missing"));
            }
        }
    }
}

impl<'a> Scripts<'a> {
    fn of(tables: &'a [Read<'a>]) -> Self {
        let mut scripts = Self { wrong: HashMap::new(), labels: HashMap::new() };
        for Read { piece, table, .. } in tables {
            if piece.name == FILE {
                for (_, _, script) in table.all_named() {
                    let signs = script.text("characters").unwrap_or_default();
                    for (tag, _) in script.texts("wrong-in") {
                        scripts.wrong.entry(tag).or_default().extend(signs.chars());
                    }
                }
            } else {
                scripts.take(table);
            }
        }
        for labels in scripts.labels.values_mut() {
            labels.sort_unstable();
            labels.dedup();
        }
        scripts
    }

    fn take(&mut self, table: &'a Table) {
        for entry in &table.entries {
            self.value(&entry.node, JAPANESE.contains(&entry.key.as_str()));
        }
    }

    fn value(&mut self, node: &'a Node, is_label: bool) {
        match &node.value {
            Value::Text(text) if is_label => {
                for sign in text.chars().filter(|sign| !sign.is_ascii()) {
                    self.labels.entry(sign).or_default().push(text);
                }
            }
            Value::List(list) => list.iter().for_each(|node| self.value(node, is_label)),
            Value::Table(table) => self.take(table),
            _ => {}
        }
    }

    /// Notes the characters that the language of a message is not written in.
    fn strange(&self, tag: &str, word: &Word, findings: &mut Vec<Finding>) {
        let none = HashSet::new();
        let wrong = self.wrong.get(tag).unwrap_or(&none);
        let mut kana: Vec<(usize, char)> = Vec::new();
        let mut others: Vec<(usize, char)> = Vec::new();
        let mut quoted = false;
        for (place, sign) in word.text.char_indices().filter(|(_, sign)| !sign.is_ascii()) {
            let list = match sign {
                '「' | '」' => {
                    quoted = sign == '「';
                    continue;
                }
                _ if is_kana(sign) => &mut kana,
                _ if wrong.contains(&sign) => &mut others,
                _ if tag == "ko" && is_han(sign) => &mut others,
                _ if tag != "ko" && is_hangul(sign) => &mut others,
                _ => continue,
            };
            if !quoted && !self.is_label(word.text, place, sign) {
                list.push((place, sign));
            }
        }
        for (flaw, signs) in [("kana-here", kana), ("wrong-script", others)] {
            if let Some((place, _)) = signs.first() {
                let mut value: Vec<char> = Vec::new();
                for (_, sign) in &signs {
                    if !value.contains(sign) {
                        value.push(*sign);
                    }
                }
                let finding = word.piece.error(word.begins + place, flaw);
                findings.push(finding.with("value", value.into_iter().collect::<String>()));
            }
        }
    }

    /// Returns whether a character is a part of what is Japanese in every language.
    fn is_label(&self, text: &str, place: usize, sign: char) -> bool {
        let covers = |label: &str| {
            label.match_indices(sign).any(|(offset, _)| {
                place.checked_sub(offset).and_then(|from| text.get(from..)).is_some_and(|rest| rest.starts_with(label))
            })
        };
        self.labels.get(&sign).is_some_and(|labels| labels.iter().copied().any(covers))
    }
}

fn is_kana(sign: char) -> bool {
    matches!(sign, '\u{3041}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}')
}

fn is_han(sign: char) -> bool {
    matches!(sign, '々' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

fn is_hangul(sign: char) -> bool {
    matches!(sign, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7A3}')
}

/// Returns whether a Korean text has words, and no hangul: words of small Latin letters, which no name has, or Chinese characters.
fn is_untranslated(text: &str) -> bool {
    if text.contains(is_hangul) {
        return false;
    }
    let (mut quoted, mut outside) = (false, String::with_capacity(text.len()));
    for sign in text.chars() {
        match sign {
            '「' | '」' => quoted = sign == '「',
            _ if !quoted => outside.push(sign),
            _ => {}
        }
    }
    let is_word = |part: &str| {
        let plain = part.trim_matches(|sign: char| sign.is_ascii_punctuation());
        plain.len() > 1 && plain.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    outside.split_whitespace().filter(|part| is_word(part)).count() > 1
}
