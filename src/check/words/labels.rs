//! The Japanese that stands on screens, buttons and papers: in 「」, the same in every language.

use std::collections::BTreeMap;

use super::super::finding::Finding;
use super::needed::Needed;
use super::used::Whose;
use super::{ENGLISH, Word, Words, is_japanese};
use crate::document::reading::plain;

/// The language whose own quotation marks they are.
const QUOTES: &str = "zh-Hant";
/// What begins and ends a reading, and marks where its word begins.
const SIGNS_OF_READINGS: [char; 3] = ['《', '》', '｜'];

/// Notes the labels that are not in the words, and those that languages have differently.
pub fn check(words: &Words, needed: &Needed, whose: &Whose, findings: &mut Vec<Finding>) {
    for ((file, id), need) in needed.0.iter().filter(|(_, need)| !need.labels.is_empty()) {
        let Some(said) = words.messages.get(&(file.as_str(), id.as_str())) else { continue };
        for (label, place) in &need.labels {
            let flaw = if label.contains("://") { "link-missing" } else { "label-missing" };
            let mut below: Vec<&str> = Vec::new();
            for (tag, word) in said.iter().filter(|(tag, word)| !has(tag, word, label)) {
                // Words of a layer below cannot know what a layer above wants in them.
                if word.piece.layer < need.piece.layer {
                    below.push(tag);
                } else {
                    let finding = word.piece.error(word.place, flaw);
                    findings.push(finding.with("value", *label).with("languages", *tag));
                }
            }
            findings.extend(whose.told(need.piece, *place, flaw, &below).map(|finding| finding.with("value", *label)));
        }
    }
    for ((file, id), said) in &words.messages {
        for (tag, word) in said {
            brackets(word, findings);
            if is_japanese(tag) {
                readings(word, findings);
            }
        }
        if said.values().any(|word| word.said.contains('「')) {
            let need = needed.0.get(&((*file).to_owned(), (*id).to_owned()));
            // Those that the content names are looked for already.
            let told: Vec<&str> = need.into_iter().flat_map(|need| &need.labels).map(|(label, _)| *label).collect();
            differ(said, &told, whose, findings);
        }
    }
}

/// Returns what stands in 「」 in a text.
pub fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('「').skip(1).filter_map(|rest| Some(rest.split_once('」')?.0))
}

fn has(tag: &str, word: &Word, label: &str) -> bool {
    if is_japanese(tag) || label.contains("://") {
        word.said.contains(label)
    } else {
        quoted(&word.said).any(|there| there.contains(label))
    }
}

fn differ(said: &BTreeMap<&str, Word>, told: &[&str], whose: &Whose, findings: &mut Vec<Finding>) {
    let layer = said.values().map(|word| word.piece.layer).max().unwrap_or_default();
    let can_lead = |tag: &str| !is_japanese(tag) && tag != QUOTES;
    let leads = |(tag, word): &(&&str, &Word)| can_lead(tag) && word.piece.layer == layer;
    let english = said.get_key_value(ENGLISH).filter(leads);
    let Some((first, original)) = english.or_else(|| said.iter().find(leads)) else { return };
    let untold = |label: &&str| !told.contains(label);
    let mut below: Vec<(&str, &str)> = Vec::new();
    for (tag, word) in said.iter().filter(|(tag, _)| *tag != first) {
        let missing = quoted(&original.said).filter(untold).find(|label| !has_whole(tag, word, label));
        let more = quoted(&word.said).filter(untold).find(|label| can_lead(tag) && !original.said.contains(label));
        let Some(label) = missing.or(more) else { continue };
        if word.piece.layer < layer {
            below.push((tag, label));
        } else {
            let finding = word.piece.error(word.place, "label-differs");
            findings.push(finding.with("value", label).with("languages", *first));
        }
    }
    if let Some((_, label)) = below.first() {
        let tags: Vec<&str> = below.iter().map(|(tag, _)| *tag).collect();
        let told = whose.told(original.piece, original.place, "label-differs", &tags);
        findings.extend(told.map(|finding| finding.with("value", *label)));
    }
}

fn has_whole(tag: &str, word: &Word, label: &str) -> bool {
    if is_japanese(tag) { word.said.contains(label) } else { quoted(&word.said).any(|there| there == label) }
}

/// Notes brackets that are not closed, and digits of full width.
fn brackets(word: &Word, findings: &mut Vec<Finding>) {
    let mut open = None;
    for (place, sign) in word.text.char_indices().filter(|(_, sign)| !sign.is_ascii()) {
        match sign {
            '「' if open.is_none() => open = Some(place),
            '」' if open.is_some() => open = None,
            '「' | '」' => {
                findings.push(word.piece.error(word.begins + place, "bracket-alone").with("value", sign));
                return;
            }
            '０'..='９' => {
                findings.push(word.piece.warning(word.begins + place, "digits-full-width").with("value", sign));
                return;
            }
            _ => {}
        }
    }
    if let Some(place) = open {
        findings.push(word.piece.error(word.begins + place, "bracket-alone").with("value", "「"));
    }
}

/// Notes the first sign of a reading that belongs to none: it is shown as it stands.
fn readings(word: &Word, findings: &mut Vec<Finding>) {
    let left = plain(&word.said);
    if let Some(sign) = left.chars().find(|sign| SIGNS_OF_READINGS.contains(sign)) {
        let place = word.text.find(sign).unwrap_or(0);
        findings.push(word.piece.warning(word.begins + place, "reading-malformed").with("value", sign));
    }
}
