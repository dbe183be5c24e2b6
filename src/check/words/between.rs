//! What languages say differently: numbers, times, dates, telephone numbers, addresses.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::super::finding::Finding;
use super::super::reference::{address, digits};
use super::super::report::Read;
use super::numbers::{Months, Numbers, addresses, malformed_telephones, place_of, telephones};
use super::used::Whose;
use super::{ENGLISH, Word, Words};

/// The languages that others are held against, where the layer is official in none of them.
const FIRST: [&str; 2] = [ENGLISH, "ja"];

/// The messages that name the months.
const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10",
    "month-11", "month-12",
];

/// The kinds of numbers, the one that says most about what is wrong first.
const KINDS: [&str; 3] = ["address-differs", "telephone-differs", "numbers-differ"];

/// Notes what languages say differently.
pub fn check(words: &Words, tables: &[Read], whose: &Whose, findings: &mut Vec<Finding>) {
    let months = months(words);
    let lines = lines(tables);
    for said in words.messages.values() {
        let has_numbers = |word: &Word| word.said.contains(|sign: char| sign.is_numeric() || sign == '/');
        let named = || said.iter().any(|(tag, word)| months.get(tag).is_some_and(|names| is_named(&word.said, names)));
        if said.values().any(has_numbers) || named() {
            differ(said, &months, whose, findings);
            for word in said.values() {
                of_no_line(word, &lines, findings);
                malformed_addresses(word, findings);
            }
        }
    }
}

/// Returns the language that the others of a message are held against, and its layer.
pub fn first<'a>(said: &BTreeMap<&'a str, Word<'a>>, whose: &Whose<'a>) -> Option<(&'a str, usize)> {
    let layer = said.values().map(|word| word.piece.layer).max()?;
    let is_there = |tag: &&str| said.get(*tag).is_some_and(|word| word.piece.layer == layer);
    let official = whose.official(layer);
    let tag = official.into_iter().chain(FIRST).find(is_there);
    tag.or_else(|| said.keys().copied().find(is_there)).map(|tag| (tag, layer))
}

fn is_named(text: &str, months: &Months) -> bool {
    months.iter().any(|(_, name)| text.contains(name))
}

/// Returns the names of the months, as the words around the answers have them; a language without such words is not there.
fn months<'a>(words: &'a Words) -> HashMap<&'a str, Months<'a>> {
    let mut months: HashMap<&str, Months> = HashMap::new();
    for (number, id) in (1..).zip(MONTHS) {
        for (tag, word) in words.messages.get(&("interface.ftl", id)).into_iter().flatten() {
            let names = months.entry(tag).or_default();
            let name = word.said.as_ref();
            names.extend((!name.contains(|sign: char| sign.is_numeric())).then_some((number, name)));
        }
    }
    months
}

fn differ(said: &BTreeMap<&str, Word>, months: &HashMap<&str, Months>, whose: &Whose, findings: &mut Vec<Finding>) {
    let Some((tag, layer)) = first(said, whose) else { return };
    let Some(original) = said.get(tag) else { return };
    let none = Months::new();
    let there = Numbers::of(&original.said, months.get(tag).unwrap_or(&none));
    let mut below: BTreeMap<&'static str, (Vec<&str>, String, String)> = BTreeMap::new();
    for (other, word) in said.iter().filter(|(other, _)| **other != tag) {
        // Who does not know the names of months in a language does not count those of the other.
        let names = months.get(other).filter(|_| months.contains_key(tag));
        let here = Numbers::of(&word.said, names.unwrap_or(&none));
        let bare;
        let there = if names.is_some() {
            &there
        } else {
            bare = Numbers::of(&original.said, &none);
            &bare
        };
        let differs = [here.addresses != there.addresses, here.telephones != there.telephones, !here.agrees(there)];
        let Some(kind) = differs.iter().position(|differs| *differs) else { continue };
        let flaw = KINDS.get(kind).copied().unwrap_or_default();
        let (value, allowed) = (here.listed(kind), there.listed(kind));
        if word.piece.layer == layer {
            let finding = word.piece.error(word.place, flaw).with("languages", tag);
            findings.push(against(finding, &value, &allowed));
        } else {
            // What lies below is older: who said it anew is told.
            let (tags, ..) = below.entry(flaw).or_insert_with(|| (Vec::new(), allowed, value));
            tags.push(other);
        }
    }
    for (flaw, (tags, value, allowed)) in below {
        let told = whose.told(original.piece, original.place, flaw, &tags);
        findings.extend(told.map(|finding| against(finding, &value, &allowed)));
    }
}

/// Returns a finding with the numbers that stand here, a stroke for none, and with those that stand there, where any do.
fn against(finding: Finding, here: &str, there: &str) -> Finding {
    let finding = finding.with("value", if here.is_empty() { "-" } else { here });
    if there.is_empty() { finding } else { finding.with("allowed", there) }
}

/// Returns the numbers of all lines and desks, in digits.
fn lines(tables: &[Read]) -> HashSet<String> {
    let mut lines = HashSet::new();
    for Read { piece, table, .. } in tables.iter().filter(|read| !read.replaced) {
        let number = table.text("telephone").unwrap_or_default();
        if piece.name.starts_with("content/lines/") {
            lines.insert(digits(number));
        } else if piece.name == "content/desk.toml" {
            lines.extend(telephones(number).0.iter().map(|number| digits(number)));
        }
    }
    lines
}

fn of_no_line(word: &Word, lines: &HashSet<String>, findings: &mut Vec<Finding>) {
    let place = |number: &str| word.begins + place_of(number, word.text).unwrap_or(0);
    let malformed = malformed_telephones(&word.said);
    for number in telephones(&word.said).0.iter().filter(|number| !lines.contains(&digits(number))) {
        // One that is none is told as that alone.
        if !malformed.contains(number) {
            findings.push(word.piece.warning(place(number), "telephone-of-no-line").with("value", number));
        }
    }
    for number in &malformed {
        findings.push(word.piece.warning(place(number), "telephone-malformed").with("value", number));
    }
}

fn malformed_addresses(word: &Word, findings: &mut Vec<Finding>) {
    for written in addresses(&word.said).0 {
        let place = word.begins + place_of(&written, word.text).unwrap_or(0);
        findings.extend(address(&written, place, word.piece));
    }
}
