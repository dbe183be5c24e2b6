//! What the content needs and the words have not, and what they have and nothing needs.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::super::finding::Finding;
use super::super::known::{Known, Thing};
use super::super::piece::Piece;
use super::super::report::Read;
use super::needed::{Need, Needed};
use super::{Word, Words};
use crate::answer::nearest::nearest;

/// Among more ids the nearest one is not looked for.
const MOST: usize = 2000;
/// For so many messages without use the nearest one is looked for.
const HELPED: usize = 200;

/// Whose the layers are, from the built-in one on.
#[derive(Debug)]
pub struct Whose<'a> {
    /// The id of the overlay of a layer.
    ids: HashMap<usize, &'a str>,
    /// The language that a layer is official in.
    official: HashMap<usize, &'a str>,
    /// The languages that the words of a layer are written in.
    written: HashMap<usize, BTreeSet<&'a str>>,
    /// The languages that say in another language what they have no words for.
    easy: BTreeSet<&'a str>,
    /// All languages of the words.
    pub tags: BTreeSet<&'a str>,
}

impl<'a> Whose<'a> {
    /// Reads it.
    pub fn of(tables: &'a [Read<'a>]) -> Self {
        let (mut ids, mut official, mut written) = (HashMap::new(), HashMap::new(), HashMap::new());
        let (mut easy, mut tags) = (BTreeSet::new(), BTreeSet::new());
        for Read { piece, table, .. } in tables {
            match piece.name.as_str() {
                "overlay.toml" => {
                    ids.extend(table.text("id").map(|id| (piece.layer, id)));
                    let language = table.text("language");
                    official.extend(language.map(|tag| (piece.layer, tag)));
                    let said = table.texts("languages").into_iter().map(|(tag, _)| tag);
                    let mut said: BTreeSet<&str> = said.collect();
                    if said.is_empty() {
                        said.extend(language);
                    }
                    written.insert(piece.layer, said);
                }
                "content/locales.toml" => {
                    for locale in table.tables("locale") {
                        let Some(tag) = locale.text("tag") else { continue };
                        tags.insert(tag);
                        if locale.get("falls-back").is_some() {
                            easy.insert(tag);
                        } else if piece.layer == 0 {
                            written.entry(0).or_default().insert(tag);
                        }
                    }
                }
                _ => {}
            }
        }
        Self { ids, official, written, easy, tags }
    }

    /// Returns the language that a layer is official in.
    pub fn official(&self, layer: usize) -> Option<&'a str> {
        self.official.get(&layer).copied()
    }

    /// Returns whether the words of a layer are written in a language.
    pub fn writes(&self, layer: usize, tag: &str) -> bool {
        self.written.get(&layer).is_some_and(|tags| tags.contains(tag))
    }

    /// Returns that something is wrong for words of languages below a layer: an error for those that it is written in, a warning for
    /// the others.
    pub fn told(
        &self,
        piece: &Piece,
        place: usize,
        flaw: &'static str,
        tags: &[&str],
    ) -> impl Iterator<Item = Finding> + use<> {
        let (must, may): (Vec<&str>, Vec<&str>) = tags.iter().copied().partition(|tag| self.writes(piece.layer, tag));
        let must = (!must.is_empty()).then(|| piece.error(place, flaw).with("languages", must.join(" ")));
        let may = (!may.is_empty()).then(|| piece.warning(place, flaw).with("languages", may.join(" ")));
        must.into_iter().chain(may)
    }

    /// Returns the languages that an overlay promises and a message is not said in.
    fn lacking<V>(&self, layer: usize, said: &BTreeMap<&str, V>) -> Vec<&str> {
        self.tags.iter().filter(|tag| !said.contains_key(**tag) && self.writes(layer, tag)).copied().collect()
    }

    /// Returns whether a message names an overlay itself: where it is missing, the publisher is named.
    fn names(&self, id: &str) -> bool {
        id.strip_prefix("source-").is_some_and(|id| self.ids.values().any(|known| *known == id))
    }
}

/// Notes the words in a language that no locale has.
pub fn locales(words: &Words, known: &Known, findings: &mut Vec<Finding>) {
    let tags: Vec<&str> = known.ids(Thing::Locale).collect();
    for (tag, piece) in words.tags.iter().filter(|(tag, _)| !known.has(Thing::Locale, tag)) {
        findings.push(known.choice(piece.warning(0, "locale-unknown"), tag, &tags));
    }
}

/// Notes the messages that are missing, and those of overlays that nothing needs.
pub fn check(words: &Words, needed: &Needed, whose: &Whose, findings: &mut Vec<Finding>) {
    let mut files: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut by_file: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (file, id) in needed.0.keys() {
        files.entry(id).or_default().push(file);
        by_file.entry(file).or_default().push(id);
    }
    let all: Vec<&str> = needed.0.keys().map(|(_, id)| id.as_str()).collect();
    let mut misplaced: HashSet<(&str, &str)> = HashSet::new();
    let mut helped = 0;
    for ((file, id), said) in &words.messages {
        let is_needed = by_file.get(file).is_some_and(|ids| ids.binary_search(id).is_ok());
        let built_in = words.built_in.contains_key(&(*file, *id));
        if *file == "sources.ftl" && whose.names(id) {
            // It may be left out; who says it in one language says it in all that are promised.
            let own = said.values().find(|word| word.piece.layer > 0);
            let lacking = own.map(|word| whose.lacking(word.piece.layer, said)).unwrap_or_default();
            if let Some(word) = own.filter(|_| !lacking.is_empty()) {
                let flaw = word.piece.error(word.place, "message-missing").with("value", *id);
                findings.push(flaw.with("file", format!("locales/*/{file}")).with("languages", lacking.join(" ")));
            }
            continue;
        }
        if is_needed || built_in {
            continue;
        }
        for (tag, word) in said.iter().filter(|(_, word)| word.piece.layer > 0) {
            let Word { piece, place, .. } = word;
            if let Some(other) = files.get(id).and_then(|files| files.first()) {
                misplaced.insert((tag, id));
                let flaw = piece.error(*place, "message-misplaced").with("value", *id);
                findings.push(flaw.with("nearest", format!("locales/{tag}/{other}")));
                continue;
            }
            helped += 1;
            let flaw = piece.warning(*place, "message-unused").with("value", *id);
            let possible = by_file.get(file).unwrap_or(&all);
            let near = (helped <= HELPED && possible.len() <= MOST).then(|| nearest(id, possible)).flatten();
            findings.push(match near {
                Some(near) => flaw.with("nearest", near),
                None => flaw,
            });
        }
    }
    for ((file, id), need) in &needed.0 {
        missing(words, (file, id), need, whose, &misplaced, findings);
    }
}

fn missing(
    words: &Words,
    (file, id): (&str, &str),
    need: &Need,
    whose: &Whose,
    misplaced: &HashSet<(&str, &str)>,
    findings: &mut Vec<Finding>,
) {
    let Need { piece, place, .. } = need;
    let there = words.messages.get(&(file, id));
    let said = |tag: &&&str| there.is_some_and(|there| there.contains_key(*tag)) || misplaced.contains(&(*tag, id));
    let missing: Vec<&str> = whose.tags.iter().filter(|tag| !said(tag)).copied().collect();
    let nowhere = missing.len() == whose.tags.len();
    // The words make an office and a holiday: one that has none is unknown where it is named, and that is said there.
    if nowhere && ["office-", "holiday-"].iter().any(|prefix| id.starts_with(prefix)) {
        return;
    }
    let (must, may): (Vec<&str>, Vec<&str>) =
        missing.into_iter().partition(|tag| nowhere || whose.writes(piece.layer, tag));
    let at = |flaw: Finding, tags: &[&str]| {
        let flaw = flaw.with("value", id).with("file", format!("locales/*/{file}"));
        flaw.with("languages", tags.join(" "))
    };
    if !must.is_empty() {
        findings.push(at(piece.error(*place, "message-missing"), &must));
    }
    // What the guide itself says is not translated by who adds a language: the table tells how far it is.
    let may: Vec<&str> = may.into_iter().filter(|tag| !whose.easy.contains(tag) && piece.layer > 0).collect();
    if !may.is_empty() {
        findings.push(at(piece.warning(*place, "message-missing"), &may));
    }
}
