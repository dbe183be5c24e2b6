//! Readings: how what is written in kanji is said, within a text: `市役所《しやくしょ》`.
//!
//! A reading is hiragana in 《》. It belongs to the kanji before it, or to all that stands behind a `｜`. Any other 《》 is text.

use std::borrow::Cow;
use std::ops::Range;

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they stand.
    Text(&'a str),
    /// What is written, and its reading.
    Read(&'a str, &'a str),
}

/// What begins a reading.
const OPENS: char = '《';
/// What ends a reading.
const ENDS: char = '》';
/// What marks where that begins which a reading belongs to.
const BEGINS: char = '｜';

/// What has a reading in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found<'a> {
    /// Where it stands, with its reading and its marks.
    whole: Range<usize>,
    base: &'a str,
    reading: &'a str,
}

/// Returns the pieces of a text: what has a reading, and what stands between.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for Found { whole, base, reading } in found(text) {
        pieces.extend(text.get(from..whole.start).filter(|words| !words.is_empty()).map(Piece::Text));
        pieces.push(Piece::Read(base, reading));
        from = whole.end;
    }
    pieces.extend(text.get(from..).filter(|words| !words.is_empty()).map(Piece::Text));
    pieces
}

/// Returns where in a text something stands with its reading: not to be parted.
pub fn places(text: &str) -> Vec<Range<usize>> {
    found(text).into_iter().map(|found| found.whole).collect()
}

fn found(text: &str) -> Vec<Found<'_>> {
    let mut all = Vec::new();
    // Where to look on: what stands before is done.
    let mut from = 0;
    while let Some((before, behind)) = text.get(from..).and_then(|rest| rest.split_at_checked(rest.find(OPENS)?)) {
        let opens = from + before.len();
        from = opens + OPENS.len_utf8();
        if let Some((base, reading)) = base(before).zip(reading(behind)) {
            from += reading.len() + ENDS.len_utf8();
            let words = before.get(..before.len() - base.len()).unwrap_or_default();
            let begins = opens - before.len() + words.strip_suffix(BEGINS).unwrap_or(words).len();
            all.push(Found { whole: begins..from, base, reading });
        }
    }
    all
}

/// Returns a text without its readings, as it stands on screens and on paper.
pub fn plain(text: &str) -> Cow<'_, str> {
    each(text, |base, _| base)
}

/// Returns a text as it is said: readings in place of what they belong to.
pub fn said(text: &str) -> Cow<'_, str> {
    each(text, |_, reading| reading)
}

/// Returns a text with its readings in brackets; that of a label behind it, so that the label stands as on the screen.
pub fn in_brackets(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.contains(OPENS) {
        return text.into();
    }
    let mut told = Told { left: text.matches('」').count(), ..Told::default() };
    for piece in pieces(text) {
        match piece {
            Piece::Read(base, reading) => told.read(base, reading),
            Piece::Text(text) => text.chars().for_each(|sign| told.sign(sign)),
        }
    }
    told.text.into()
}

/// A text with its readings in brackets, as it grows.
#[derive(Default)]
struct Told {
    text: String,
    /// How many labels are open.
    open: usize,
    /// How many ends of labels are still to come.
    left: usize,
    /// The label as it is said.
    label: String,
    /// Whether any of it has a reading.
    read: bool,
}

impl Told {
    fn read(&mut self, base: &str, reading: &str) {
        self.text.push_str(base);
        if self.open > 0 {
            self.label.push_str(reading);
            self.read = true;
        } else {
            self.text.extend(["（", reading, "）"]);
        }
    }

    fn sign(&mut self, sign: char) {
        self.text.push(sign);
        if sign == '」' {
            self.left = self.left.saturating_sub(1);
            if self.open == 1 {
                let label = std::mem::take(&mut self.label);
                if std::mem::take(&mut self.read) {
                    self.text.extend(["（", &label, "）"]);
                }
            }
            self.open = self.open.saturating_sub(1);
        }
        if self.open > 0 {
            self.label.push(sign);
        }
        self.open += usize::from(sign == '「' && self.left > self.open);
    }
}

fn each<'a>(text: &'a str, shown: impl Fn(&'a str, &'a str) -> &'a str) -> Cow<'a, str> {
    if !text.contains(OPENS) {
        return text.into();
    }
    let shown = pieces(text).into_iter().map(|piece| match piece {
        Piece::Text(text) => text,
        Piece::Read(base, reading) => shown(base, reading),
    });
    shown.collect::<String>().into()
}

/// Returns the reading at the beginning of a text.
fn reading(text: &str) -> Option<&str> {
    let text = text.strip_prefix(OPENS)?;
    let (reading, after) = text.split_at(text.find(|sign| !is_read(sign))?);
    Some(reading).filter(|_| !reading.is_empty() && after.starts_with(ENDS))
}

/// Returns what a reading behind a text belongs to; `None` where that is nothing.
fn base(before: &str) -> Option<&str> {
    let marked = before.rsplit_once(BEGINS).map(|(_, base)| base);
    let one = |base: &&str| !base.is_empty() && !base.contains(|sign: char| sign.is_whitespace() || sign == ENDS);
    marked
        .filter(one)
        .or_else(|| before.get(before.trim_end_matches(is_kanji).len()..).filter(|kanji| !kanji.is_empty()))
}

/// Returns whether a sign stands in readings: hiragana.
pub fn is_read(sign: char) -> bool {
    matches!(sign, '\u{3041}'..='\u{3096}' | 'ゝ' | 'ゞ' | 'ー')
}

/// Returns whether a sign is a kanji, or stands for one.
pub fn is_kanji(sign: char) -> bool {
    matches!(sign, '々' | '〆' | 'ヶ' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
