//! Addresses of pages, and phone numbers, within a text.

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Text(&'a str),
    /// The address of a page.
    Address(&'a str),
    /// A phone number.
    Telephone(&'a str),
}

/// Returns the pieces of a text: the addresses and phone numbers in it, and what stands between.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("https://") {
        let (before, from) = rest.split_at(start);
        // What ends a sentence does not belong to it.
        let length = from.find(|character| !in_an_address(character)).unwrap_or(from.len());
        let (whole, _) = from.split_at(length);
        let address = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        with_numbers(before, &mut pieces);
        pieces.push(Piece::Address(address));
        rest = from.get(address.len()..).unwrap_or_default();
    }
    with_numbers(rest, &mut pieces);
    pieces
}

/// Returns whether a character stands in addresses as they are written here: not brackets, and nothing that wants escaping.
pub fn in_an_address(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~:/?#@!$&'*+,;=%".contains(character)
}

/// Adds a text without addresses, the phone numbers in it apart.
fn with_numbers<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) {
    let in_a_number = |character: char| character.is_ascii_digit() || character == '-';
    let (mut said, mut from) = (0, 0);
    while let Some(start) = text.get(from..).and_then(|rest| rest.find(in_a_number)).map(|start| from + start) {
        let rest = text.get(start..).unwrap_or_default();
        let run = rest.get(..rest.find(|character| !in_a_number(character)).unwrap_or(rest.len())).unwrap_or_default();
        from = start + run.len();
        if is_telephone(run) {
            pieces.extend(text.get(said..start).filter(|before| !before.is_empty()).map(Piece::Text));
            pieces.push(Piece::Telephone(run));
            said = from;
        }
    }
    pieces.extend(text.get(said..).filter(|rest| !rest.is_empty()).map(Piece::Text));
}

/// Returns whether digits and hyphens are a phone number as Japan writes it: `0120-0178-27`, `050-3818-1250`.
fn is_telephone(run: &str) -> bool {
    let groups: Vec<usize> = run.split('-').map(str::len).collect();
    let digits: usize = groups.iter().sum();
    run.starts_with('0') && matches!(groups[..], [2..=4, 2..=4, 2..=4]) && (10..=11).contains(&digits)
}
