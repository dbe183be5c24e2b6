//! Breaking text into lines: UAX #14, Korean at spaces; in whatever unit a text is measured, on a terminal or on paper.

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_width::UnicodeWidthChar;

use crate::document::reading::{is_kanji, is_read, places};

/// Where a text may be broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breaking {
    /// Where the rules of Unicode let it.
    ByRule,
    /// At spaces: Korean, and what is to be typed.
    AtSpaces,
    /// Where the rules let it, and inside a reading in brackets: where there is no room for it.
    InReadings,
}

impl Breaking {
    /// Returns where texts in a language may be broken.
    pub fn of(tag: &str) -> Self {
        if tag == "ko" { Self::AtSpaces } else { Self::ByRule }
    }
}

/// Returns the lines of a text, none wider than a width as a function measures it (a single character that is wider stands alone).
pub fn broken(text: &str, width: usize, breaking: Breaking, measure: impl Fn(&str) -> usize) -> Vec<String> {
    let mut filling = Filling { width, measure, lines: Vec::new(), line: String::new(), used: 0 };
    for (piece, ends_line) in pieces(text, breaking) {
        filling.add(piece, breaking);
        if ends_line {
            filling.end_line();
        }
    }
    if !filling.line.is_empty() {
        filling.end_line();
    }
    filling.lines
}

/// Lines being filled.
struct Filling<F> {
    width: usize,
    measure: F,
    lines: Vec<String>,
    line: String,
    /// The width that the line takes so far.
    used: usize,
}

impl<F: Fn(&str) -> usize> Filling<F> {
    /// Adds a piece to the line, beginning a new one where it does not fit.
    fn add(&mut self, piece: &str, breaking: Breaking) {
        let needed = (self.measure)(piece.trim_end());
        if self.used + needed <= self.width {
            self.push(piece, needed);
        } else if needed <= self.width {
            self.end_line();
            self.push(piece, needed);
        } else if self.used > 0 {
            // Too long for any line: it begins on its own.
            self.end_line();
            self.add(piece, breaking);
        } else if breaking == Breaking::AtSpaces {
            // First the breaks that the language would rather not have, then any character.
            for (smaller, _) in pieces(piece, Breaking::ByRule) {
                self.add(smaller, Breaking::ByRule);
            }
        } else if breaking == Breaking::ByRule && piece.contains('（') {
            for (smaller, _) in pieces(piece, Breaking::InReadings) {
                self.add(smaller, Breaking::InReadings);
            }
        } else {
            for sign in signs(piece) {
                let wide = (self.measure)(sign);
                if self.used + wide > self.width {
                    self.end_line();
                }
                self.line.push_str(sign);
                self.used += wide;
            }
        }
    }

    /// Adds a piece to the line; how wide it is without the space at its end is known.
    fn push(&mut self, piece: &str, needed: usize) {
        self.line.push_str(piece);
        self.used += if piece.ends_with(char::is_whitespace) { (self.measure)(piece) } else { needed };
    }

    fn end_line(&mut self) {
        self.line.truncate(self.line.trim_end().len());
        // The next line will be about as long as this one may be.
        self.lines.push(std::mem::replace(&mut self.line, String::with_capacity(self.width + 1)));
        self.used = 0;
    }
}

/// Returns the unbreakable pieces of a text, each with whether a line must end behind it.
pub fn pieces(text: &str, breaking: Breaking) -> Vec<(&str, bool)> {
    // English is parted at its spaces, which is what the rules come to, at a tenth of the cost.
    if text.is_ascii() && text.contains(' ') && !text.contains("://") && !text.contains('\n') {
        return text.split_inclusive(' ').map(|piece| (piece, false)).collect();
    }
    let mut start = 0;
    let mut pieces = Vec::new();
    let mut read = with_readings(text, breaking).into_iter().peekable();
    for (end, opportunity) in linebreaks(text) {
        let Some(piece) = text.get(start..end) else { continue };
        let at_end = end == text.len();
        // What has a reading is not taken apart.
        while read.next_if(|read| read.end <= end).is_some() {}
        if read.peek().is_some_and(|read| read.start < end) {
            continue;
        }
        let mandatory = opportunity == BreakOpportunity::Mandatory && !at_end;
        // A range of times is not taken apart in any language, nor a number and what is counted.
        let counted = piece.ends_with(|last: char| last.is_ascii_digit());
        let spaced = piece.ends_with(char::is_whitespace);
        let inside = (breaking == Breaking::AtSpaces && !spaced) || piece.ends_with('–') || counted;
        let kept = inside && !mandatory && !at_end;
        if !kept {
            pieces.push((piece, mandatory));
            start = end;
        }
    }
    pieces
}

/// Returns where in a text something stands with its reading, in 《》 or in brackets. Of a label, whose reading is long, and where there
/// is no room, only where the one ends and the other begins.
fn with_readings(text: &str, breaking: Breaking) -> Vec<Range<usize>> {
    let mut found = places(text);
    for (opens, bracket) in text.match_indices('（') {
        let (before, after) = text.split_at(opens);
        let inside = after.get(bracket.len()..).unwrap_or_default();
        let Some(length) =
            inside.find(['）', '（']).filter(|end| inside.get(*end..).is_some_and(|end| end.starts_with('）')))
        else {
            continue;
        };
        let (reading, ends) = (inside.get(..length).unwrap_or_default(), opens + 2 * bracket.len() + length);
        let kanji = before.trim_end_matches(is_kanji).len();
        let of_word = kanji < opens && length > 0 && reading.chars().all(is_read);
        let of_label = before.ends_with('」') && reading.contains(is_read) && !reading.contains(is_kanji);
        if of_word && breaking != Breaking::InReadings {
            found.push(kanji..ends);
        } else if of_word || of_label {
            let last = before.char_indices().next_back().map_or(0, |(last, _)| last);
            found.push(last..opens + bracket.len());
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

/// Returns the characters of a text, each with those behind it that take no column of their own and may make it wider; what has a
/// reading as one.
fn signs(text: &str) -> Vec<&str> {
    let read = places(text);
    let inside = |place: usize| read.iter().any(|read| read.start < place && place < read.end);
    let begins = |(place, sign): &(usize, char)| *place > 0 && sign.width() != Some(0) && !inside(*place);
    let (mut signs, mut start) = (Vec::new(), 0);
    for (place, _) in text.char_indices().filter(begins) {
        signs.extend(text.get(start..place));
        start = place;
    }
    signs.extend(text.get(start..));
    signs
}
