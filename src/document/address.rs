//! Addresses of pages within a text.

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Text(&'a str),
    /// The address of a page.
    Address(&'a str),
}

/// Returns the pieces of a text: the addresses in it, and what stands between.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("https://") {
        let (before, from) = rest.split_at(start);
        // What ends a sentence does not belong to it.
        let length = from.find(|character| !in_an_address(character)).unwrap_or(from.len());
        let (whole, _) = from.split_at(length);
        let address = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(Piece::Address(address));
        rest = from.get(address.len()..).unwrap_or_default();
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// Returns whether a character stands in addresses as they are written here: not brackets, and nothing that wants escaping.
pub fn in_an_address(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~:/?#@!$&'*+,;=%".contains(character)
}
