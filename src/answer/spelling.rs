//! Spelling: what is left of a text when nothing counts but its letters and digits, so that a text is found however it is typed.
//!
//! Width, case, accents, spaces, hyphens, brackets and other signs go; hiragana becomes katakana. The long-vowel sign goes too, as
//! people type hyphens for it and it for hyphens. Traditional and simplified characters stay two: each language has its own words.

use unicode_normalization::UnicodeNormalization;

/// Returns a text with its letters and digits only, each in one form.
pub fn fold(text: &str) -> String {
    // Lower case may bring an accent, as of `İ`, and a letter without its accent another case: so it comes before and after.
    let plain = text.nfkd().flat_map(char::to_lowercase).filter(|c| !is_accent(*c));
    plain.nfkc().flat_map(char::to_lowercase).filter(|c| !is_accent(*c)).map(katakana).filter(|c| counts(*c)).collect()
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
