//! Search: which places of the guide speak of some words, best first. It is given the words of each place and knows no language.
//!
//! Every word must be found in a place, in whatever line. Words of Latin letters are found where a word begins, all others anywhere,
//! as Japanese and Chinese set no spaces. Only where that finds nothing are Latin words found inside others or in the plural, Korean
//! ones half typed, and at last Latin ones with a slip.

use std::cmp::Reverse;
use std::rc::Rc;

use super::place::{Line, Part, Place, Target};
use super::spelling::{Spelled, apart, fold, is_korean_text, is_latin_text, words};

/// One result.
#[derive(Debug, Clone)]
pub struct Hit {
    /// What opens the place.
    pub target: Target,
    /// The title of the place.
    pub title: Vec<(Rc<str>, String)>,
    /// The line that speaks of the words best.
    pub line: Line,
    /// The place in `texts` of the text that speaks of them; `None` where only what is not shown does.
    pub text: Option<usize>,
    /// How well it fits; only good to compare.
    pub score: usize,
}

/// How exactly a word must be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Care {
    /// Latin words where a word begins.
    Strict,
    /// Inside a word too.
    Inside,
    /// With a slip.
    Slips,
}

/// A line of a place, ready to be looked into.
struct Ready<'a> {
    line: &'a Line,
    /// Each text, and then what it is also found by.
    spelled: Vec<Spelled>,
}

/// Returns the words of a search; none where nothing but signs was typed.
pub fn searched(query: &[String]) -> Vec<String> {
    let mut each: Vec<String> = Vec::new();
    for word in query.iter().flat_map(|part| words(part)) {
        if !each.contains(&word) {
            each.push(word);
        }
    }
    each
}

/// Returns the places that speak of all words of a query, best first.
pub fn find(query: &[String], places: &[Place]) -> Vec<Hit> {
    let (words, phrase) = (searched(query), fold(&query.concat()));
    if words.is_empty() {
        return Vec::new();
    }
    let ready: Vec<(&Place, Vec<Ready>)> = places.iter().map(|place| (place, ready(place))).collect();
    for care in [Care::Strict, Care::Inside, Care::Slips] {
        let mut hits: Vec<Hit> =
            ready.iter().filter_map(|(place, lines)| hit(place, lines, &words, &phrase, care)).collect();
        if !hits.is_empty() {
            // Stable: equally good ones stay in the order of the guide.
            hits.sort_by_key(|hit| Reverse(hit.score));
            return hits;
        }
    }
    Vec::new()
}

fn ready(place: &Place) -> Vec<Ready<'_>> {
    let spelled = |line: &Line| {
        let texts = line.plain.iter().chain(&line.also);
        texts.map(|text| Spelled::new(text)).collect()
    };
    place.lines.iter().map(|line| Ready { line, spelled: spelled(line) }).collect()
}

/// What was found in one line.
struct Finding<'a> {
    line: &'a Line,
    text: usize,
    words: usize,
    score: usize,
}

fn hit(place: &Place, lines: &[Ready], words: &[String], phrase: &str, care: Care) -> Option<Hit> {
    let mut found = vec![false; words.len()];
    let mut findings: Vec<Finding> = Vec::new();
    for ready in lines {
        let Some(finding) = finding(ready, words, phrase, care, &mut found) else { continue };
        if ready.line.part != Part::Around {
            findings.push(finding);
        }
    }
    if !found.iter().all(|found| *found) {
        return None;
    }
    let others = findings.len().saturating_sub(1).min(5);
    // The first of the best: of lines that fit equally, the one that comes first.
    let best = findings.into_iter().rev().max_by_key(|finding| (finding.words, finding.score))?;
    let text = (best.text < best.line.texts.len()).then_some(best.text);
    let all_words = if best.words == words.len() { ALL_IN_ONE_LINE } else { 0 };
    Some(Hit {
        target: place.target.clone(),
        title: place.title.clone(),
        line: best.line.clone(),
        text,
        score: best.score + all_words + 2 * others,
    })
}

/// What words are worth that stand in a line as they were typed, one after the other.
const TOGETHER: usize = 15;
/// What a line is worth that holds all words.
const ALL_IN_ONE_LINE: usize = 50;

/// Returns what one line holds of the words, and notes which.
fn finding<'a>(
    ready: &Ready<'a>,
    words: &[String],
    phrase: &str,
    care: Care,
    found: &mut [bool],
) -> Option<Finding<'a>> {
    let mut best: Option<Finding> = None;
    for (text, spelled) in ready.spelled.iter().enumerate() {
        let finding = if let Some(worth) = worth(phrase, spelled, care) {
            found.fill(true);
            let together = if words.len() > 1 { TOGETHER } else { 0 };
            Finding { line: ready.line, text, words: words.len(), score: worth + together }
        } else {
            let mut worths = Vec::new();
            for (word, found) in words.iter().zip(found.iter_mut()) {
                if let Some(worth) = worth(word, spelled, care) {
                    *found = true;
                    worths.push(worth);
                }
            }
            if worths.is_empty() {
                continue;
            }
            let count = worths.len();
            Finding { line: ready.line, text, words: count, score: worths.iter().sum::<usize>() / count }
        };
        let finding = Finding { score: finding.score + weight(ready.line.part), ..finding };
        match &mut best {
            // Of texts that hold the same words the first is shown: that in the reader's language.
            Some(best) if best.words == finding.words => best.score = best.score.max(finding.score),
            Some(best) if best.words > finding.words => {}
            _ => best = Some(finding),
        }
    }
    best
}

/// Returns what finding a word in a text is worth: the more, the more of the text it is.
fn worth(word: &str, text: &Spelled, care: Care) -> Option<usize> {
    let latin = is_latin_text(word);
    let worth = if text.folded == word {
        60
    } else if text.labels.iter().any(|label| label == word) {
        45
    } else if latin && text.words().any(|known| known == word) {
        20
    } else if text.folded.starts_with(word) {
        18
    } else if text.word_begins_with(word) || (!latin && text.folded.contains(word)) {
        12
    } else {
        match care {
            Care::Strict => return None,
            Care::Inside => inside(word, text).then_some(8)?,
            Care::Slips => text.words().any(|known| slipped(word, known)).then_some(4)?,
        }
    };
    Some(worth + 20 * word.len() / text.folded.len().max(1))
}

/// Returns whether a word stands inside another, in another number, or with its last syllable still to be typed.
fn inside(word: &str, text: &Spelled) -> bool {
    // A short number inside a longer one says nothing.
    let short_number = word.len() < 4 && word.chars().all(|c| c.is_ascii_digit());
    (!short_number && text.folded.contains(word))
        || (is_latin_text(word) && text.words().any(|known| singular(known) == singular(word)))
        || (is_korean_text(word) && apart(&text.folded).contains(&apart(word)))
}

/// Returns an English word without the ending of its plural.
fn singular(word: &str) -> String {
    match (word.strip_suffix("ies"), word.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}y"),
        (None, Some(stem)) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

/// The longest word that is looked for with a slip.
const LONGEST_WITH_SLIP: usize = 40;

/// Returns whether a Latin word is another, or the beginning of it, with a typing slip; two in long ones.
fn slipped(word: &str, known: &str) -> bool {
    let slips = match word.len() {
        5..8 => 1,
        8..=LONGEST_WITH_SLIP => 2,
        _ => return false,
    };
    is_latin_text(word) && is_latin_text(known) && strsim::osa_distance(word, known) <= slips
}

fn weight(part: Part) -> usize {
    match part {
        Part::Telephone => 20,
        Part::Label => 14,
        Part::Title => 12,
        Part::Question => 7,
        Part::Step => 6,
        Part::Notice => 4,
        Part::Detail => 2,
        Part::Around => 0,
    }
}
