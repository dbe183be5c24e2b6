//! What is found by words: names, and places of the guide. Nothing found is an error that names what is near.

use crate::answer::moment::Moment;
use crate::answer::place::{Part, Place};
use crate::answer::search::{find, searched};
use crate::answer::term::{self, Terms};
use crate::compose::index::places;
use crate::compose::search::Found;
use crate::compose::term::{named, with_names};
use crate::compose::{Answer, Frame};
use crate::content::Content;
use crate::content::withdrawal::Fact;
use crate::l10n::message::{self, error};
use crate::reception::error::{FAILED, Failure};
use crate::reception::languages::Languages;
use crate::reception::named::told_back;
use crate::reception::replay::content_option;
use crate::reception::report::phrases;
use crate::reception::request::Request;
use crate::render::shown::on_one_line;

/// How many signs of a word are repeated, and compared with names, where it is not found.
const LONGEST_REPEATED: usize = 60;

/// Returns all names, the one that a word means, or those that it may mean. Errors where it means none.
pub fn terms(word: Option<&str>, at: Moment, content: Content) -> Result<Answer, Failure> {
    let Some(word) = word else {
        return Ok(Answer::Terms(Terms { word: None, terms: content.terms()? }));
    };
    let all = named(content)?;
    let mut found = term::find(word, &all);
    match found.len() {
        0 => {
            let repeated = repeated(word);
            if let Some(taken) = term::find(word, &with_names(content.terms_taken_back()?, content)?).first() {
                told_back(&Fact::Term(taken.id.clone()), &repeated, content)?;
            }
            let names: Vec<&String> = all.iter().flat_map(|named| &named.names).collect();
            let failure = Failure::new("unknown-term", FAILED).with("value", &repeated).nearest_of(&repeated, &names);
            Err(failure.hint(error("hint-terms").with("command", "myna term")))
        }
        1 => Ok(Answer::Term(Box::new(term::term(content, found.remove(0), word.to_owned(), at)?))),
        _ => Ok(Answer::Terms(Terms { word: Some(word.to_owned()), terms: found })),
    }
}

/// Returns the places that speak of some words. Errors where none does, or where nothing but signs was typed.
pub fn search(words: &[String], request: &Request, languages: &Languages, content: Content) -> Result<Answer, Failure> {
    let query = words.join(" ");
    if searched(words).is_empty() {
        return Err(Failure::usage("nothing-to-search", repeated(&query)).hint(error("hint-search")));
    }
    let phrases = phrases(&languages.chosen, content);
    let places = places(Frame { content, phrases: &phrases, at: request.at })?;
    let hits = find(words, &places);
    if hits.is_empty() {
        return Err(not_found(&query, &places, content)?);
    }
    let content = request.content.as_deref().map(content_option).unwrap_or_default();
    Ok(Answer::Search(Found { query, hits, at: request.at_named.then(|| request.at.to_string()), content }))
}

/// Returns that nothing was found, with the nearest name or title: one that stands inside what was typed, or one like it.
fn not_found(query: &str, places: &[Place], content: Content) -> Result<Failure, Failure> {
    let repeated = repeated(query);
    let failure = Failure::new("nothing-found", FAILED).with("value", &repeated);
    let failure = if let Some(term) = term::find(&repeated, &named(content)?).first() {
        failure.hint(error("hint-nearest").with("nearest", message::term(&term.id)))
    } else {
        let names: Vec<&String> = places.iter().flat_map(short_texts).collect();
        failure.nearest_of(&repeated, &names)
    };
    Ok(failure.hint(error("hint-search")))
}

/// Returns the titles of a place and what stands on its screens.
fn short_texts(place: &Place) -> impl Iterator<Item = &String> {
    let lines = place.lines.iter().filter(|line| matches!(line.part, Part::Title | Part::Label));
    lines.flat_map(|line| line.plain.iter().chain(&line.also))
}

/// Returns a word as an error repeats it: its beginning, on one line.
fn repeated(word: &str) -> String {
    let word = on_one_line(word);
    let mut signs = word.chars();
    let beginning: String = signs.by_ref().take(LONGEST_REPEATED).collect();
    if signs.next().is_some() { format!("{beginning}…") } else { beginning }
}
