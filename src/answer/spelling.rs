//! Spelling: what is left of a text when nothing counts but its letters and digits, so that a text is found however it is typed.
//!
//! Width, case, accents, spaces, hyphens, brackets and other signs go; hiragana becomes katakana. The long-vowel sign goes too, as
//! people type hyphens for it and it for hyphens. Traditional and simplified characters stay two: each language has its own words.

use unicode_normalization::UnicodeNormalization;

/// Returns a text with its letters and digits only, each in one form.
pub fn fold(text: &str) -> String {
    // Lower case may bring an accent, as of `İ`, and a letter without its accent another case: so it comes before and after.
    let plain = text.nfkd().flat_map(char::to_lowercase).filter(|c| !is_accent(*c));
    let kept = plain.nfkc().flat_map(char::to_lowercase).filter(|c| !is_accent(*c)).map(katakana);
    // What was parted by a sign that is gone stands in its order.
    kept.filter(|c| counts(*c)).nfkc().collect()
}

/// Returns a folded text with each Korean syllable taken apart, so that a syllable that is half typed begins the whole one.
pub fn apart(folded: &str) -> String {
    folded.nfd().collect()
}

/// Returns the folded words of a text; words of nothing but signs are none.
pub fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(fold).filter(|word| !word.is_empty()).collect()
}

/// Returns a text without what stands in brackets: `暗証番号（4桁）` is also called `暗証番号`.
pub fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

/// An accent of Latin, Greek or Cyrillic letters. The voicing marks of kana and the vowels of other scripts are no accents.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn katakana(c: char) -> char {
    match c {
        '\u{3041}'..='\u{3096}' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
        c => c,
    }
}

fn counts(c: char) -> bool {
    c.is_alphanumeric() && c != 'ー'
}

/// A text ready to be looked into.
#[derive(Debug, Clone)]
pub struct Spelled {
    /// Its letters and digits.
    pub folded: String,
    /// Where in them a word begins.
    pub starts: Vec<usize>,
    /// What stands in 「」 in the text.
    pub labels: Vec<String>,
}

impl Spelled {
    /// Returns a text ready to be looked into.
    pub fn new(text: &str) -> Self {
        let (mut folded, mut starts) = (String::new(), Vec::new());
        for piece in text.split(|c: char| !c.is_alphanumeric()).map(fold) {
            let mut before = None;
            for c in piece.chars() {
                // A word in Latin letters begins inside Japanese without a space.
                if before != Some(is_latin(c)) {
                    starts.push(folded.len());
                }
                before = Some(is_latin(c));
                folded.push(c);
            }
        }
        let labels = text.split('「').skip(1).filter_map(|rest| Some(fold(rest.split_once('」')?.0))).collect();
        Self { folded, starts, labels }
    }

    /// Returns the words, each from where it begins to where the next one does.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let ends = self.starts.iter().skip(1).copied().chain([self.folded.len()]);
        self.starts.iter().zip(ends).filter_map(|(start, end)| self.folded.get(*start..end))
    }

    /// Returns whether a word begins with another.
    pub fn word_begins_with(&self, beginning: &str) -> bool {
        self.starts.iter().any(|start| self.folded.get(*start..).is_some_and(|rest| rest.starts_with(beginning)))
    }
}

/// Returns whether a folded text is of Latin letters and digits only, whose words stand apart.
pub fn is_latin_text(folded: &str) -> bool {
    folded.chars().all(is_latin)
}

/// Returns whether a folded text holds Korean letters.
pub fn is_korean_text(folded: &str) -> bool {
    folded.chars().any(|c| matches!(c, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}'))
}

fn is_latin(c: char) -> bool {
    matches!(c, '0'..='9' | 'a'..='z' | '\u{df}'..='\u{24f}')
}
