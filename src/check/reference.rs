//! Addresses and telephone numbers.

use super::finding::Finding;
use super::piece::Piece;

/// The beginnings of numbers that cost the caller nothing.
const FREE: [&str; 2] = ["0120", "0800"];
/// The beginnings of numbers that always cost something.
const CHARGED: [&str; 2] = ["0570", "050"];
/// The beginnings of numbers of 11 digits: over the internet, of mobile phones, and 0800 among them. All others have 10.
const LONG: [&str; 5] = ["050", "060", "070", "080", "090"];
/// How many digits a number has that is dialled without an area code and without a provider.
const SHORT: usize = 3;

/// Returns what is wrong with an address.
pub fn address(text: &str, place: usize, piece: &Piece) -> Vec<Finding> {
    let wrong = |flaw: &'static str| vec![piece.error(place, flaw).with("value", text)];
    let Some((scheme, rest)) = text.split_once("://") else { return wrong("address-malformed") };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let plain = |label: &&str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-')
    };
    let whole = text
        .chars()
        .all(|sign| sign.is_ascii_graphic() && !matches!(sign, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}'));
    if !matches!(scheme, "http" | "https") || labels.len() < 2 || !labels.iter().all(plain) || !whole {
        return wrong("address-malformed");
    }
    if scheme == "http" { vec![piece.warning(place, "address-not-https").with("value", text)] } else { Vec::new() }
}

/// Returns what is wrong with a telephone number of Japan.
pub fn telephone(text: &str, place: usize, piece: &Piece) -> Vec<Finding> {
    if is_telephone(text) { Vec::new() } else { vec![piece.error(place, "telephone-malformed").with("value", text)] }
}

/// Returns whether a text is a telephone number of Japan.
pub fn is_telephone(text: &str) -> bool {
    let digits = digits(text);
    // Numbers of three digits are dialled as they are: 119.
    if text == digits && digits.len() == SHORT && digits.starts_with('1') {
        return true;
    }
    let parts = text.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let length = if LONG.iter().any(|beginning| digits.starts_with(beginning)) { 11 } else { 10 };
    parts && digits.starts_with('0') && !digits.starts_with("00") && digits.len() == length
}

/// Returns what a number of a line says of its cost, where its beginning says it.
pub fn is_free(telephone: &str) -> Option<bool> {
    let digits = digits(telephone);
    if FREE.iter().any(|beginning| digits.starts_with(beginning)) {
        return Some(true);
    }
    CHARGED.iter().any(|beginning| digits.starts_with(beginning)).then_some(false)
}

/// Returns the digits of a number.
pub fn digits(telephone: &str) -> String {
    telephone.chars().filter(char::is_ascii_digit).collect()
}
