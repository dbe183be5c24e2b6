//! The things that have one name in each language: which ones a word means, and what is known of one.

use std::cmp::Reverse;

use anyhow::Result;

use super::citation::{Citation, Ledger, Warning};
use super::moment::Moment;
use super::spelling::{apart, fold, without_brackets, words};
use crate::content::Content;
use crate::content::term::Term;

/// One thing with all that it is called.
#[derive(Debug, Clone)]
pub struct Named {
    /// The thing.
    pub term: Term,
    /// Its name in each language, in the order of the languages.
    pub names: Vec<String>,
}

/// One thing on a day.
#[derive(Debug, Clone)]
pub struct TermAnswer {
    /// The thing.
    pub term: Term,
    /// What was typed.
    pub word: String,
    /// What the answer rests on.
    pub citations: Vec<Citation>,
    /// What to be warned of.
    pub warnings: Vec<Warning>,
}

/// Several things: all, or those that a word may mean.
#[derive(Debug, Clone)]
pub struct Terms {
    /// What was typed, where something was.
    pub word: Option<String>,
    /// The things, best first.
    pub terms: Vec<Term>,
}

/// How well a word fits a thing; less is better. The order is that of the variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is a name.
    Whole,
    /// A name begins with it.
    Begins,
    /// A name holds it.
    Within,
    /// A name holds each of its words.
    EachWord,
    /// A name holds it if its last syllable is still being typed.
    HalfSyllable,
    /// It holds a whole name.
    Around,
}

/// How many signs a name has at least that is looked for inside a longer text.
const SHORTEST_INSIDE: usize = 3;

/// How well a word fits a thing at best; less is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Measure {
    fit: Fit,
    /// How long the name is that stands inside the word.
    inside: Reverse<usize>,
    /// How much more than the word the name says.
    more: usize,
}

/// Returns the things that a word means: those it names in full, else those it fits, best first.
pub fn find(word: &str, all: &[Named]) -> Vec<Term> {
    let folded = fold(word);
    if folded.is_empty() {
        return Vec::new();
    }
    let parts = words(word);
    let mut found: Vec<(Measure, &Named)> =
        all.iter().filter_map(|named| Some((best(named, &folded, &parts)?, named))).collect();
    found.sort_by_key(|(measure, named)| (*measure, named.term.order));
    let Some((first, _)) = found.first().copied() else { return Vec::new() };
    // A name in full leaves out all that merely hold it; a name inside a longer text leaves out the shorter ones in it.
    let stays = |measure: Measure| match first.fit {
        Fit::Whole => measure.fit == Fit::Whole,
        Fit::Around => measure.inside == first.inside,
        _ => measure.fit != Fit::Around,
    };
    found.into_iter().filter(|(measure, _)| stays(*measure)).map(|(_, named)| named.term.clone()).collect()
}

fn best(named: &Named, folded: &str, parts: &[String]) -> Option<Measure> {
    let official = named.names.iter().flat_map(|name| [fold(name), fold(&without_brackets(name))]);
    let also = named.term.also.iter().map(|name| fold(name));
    let measures = official.chain(also).chain([fold(&named.term.id)]).filter_map(|name| {
        let fit = fit(&name, folded, parts)?;
        let length = name.chars().count();
        let inside = Reverse(if fit == Fit::Around { length } else { 0 });
        Some(Measure { fit, inside, more: length.saturating_sub(folded.chars().count()) })
    });
    measures.min()
}

fn fit(name: &str, folded: &str, parts: &[String]) -> Option<Fit> {
    if name == folded {
        Some(Fit::Whole)
    } else if name.starts_with(folded) {
        Some(Fit::Begins)
    } else if name.contains(folded) {
        Some(Fit::Within)
    } else if parts.len() > 1 && parts.iter().all(|part| name.contains(part.as_str())) {
        Some(Fit::EachWord)
    } else if apart(name).contains(&apart(folded)) {
        Some(Fit::HalfSyllable)
    } else {
        let inside = name.chars().count() >= SHORTEST_INSIDE && folded.contains(name);
        inside.then_some(Fit::Around)
    }
}

/// Returns what is known of a thing at a moment.
pub fn term(content: Content, term: Term, word: String, at: Moment) -> Result<TermAnswer> {
    let mut ledger = Ledger::default();
    ledger.note(&term.sources, term.confidence);
    ledger.own(term.whose.as_ref());
    let (citations, warnings) = ledger.close(content, at.date())?;
    Ok(TermAnswer { term, word, citations, warnings })
}
