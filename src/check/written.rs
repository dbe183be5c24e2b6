//! Texts as they are written in TOML: where in the file each of their characters stands.

use super::finding::Finding;
use super::piece::Piece;
use super::report::acting;
use super::spanned::{Entry, Node, Table, Value};

/// What a text may begin with, the longest first.
const MARKS: [&str; 4] = ["\"\"\"", "'''", "\"", "'"];
/// What may stand between the lines of a text that a backslash joins.
const BLANK: [char; 3] = [' ', '\t', '\n'];

/// Returns where a character of a text stands in a file, in bytes. `place` is that of the opening quotation mark, `offset` that of the
/// character in the text.
pub fn place_in(file: &str, place: usize, offset: usize) -> usize {
    let mut passed = 0;
    for (sign, at) in signs(file, place) {
        if passed >= offset {
            return at;
        }
        passed += sign.len_utf8();
    }
    place
}

/// Returns the characters of a text, each with its place in the file, from the place of its opening quotation mark on; none of a key
/// without any.
fn signs(file: &str, place: usize) -> Vec<(char, usize)> {
    let rest = file.get(place..).unwrap_or_default();
    let Some(mark) = MARKS.into_iter().find(|mark| rest.starts_with(mark)) else { return Vec::new() };
    let (mut signs, mut at) = (Vec::new(), mark.len());
    // A line end right behind three marks is none of the text.
    if mark.len() == 3 && rest.get(at..).is_some_and(|inside| inside.starts_with('\n')) {
        at += 1;
    }
    while let Some(inside) = rest.get(at..).filter(|inside| !inside.is_empty() && !ends(inside, mark)) {
        let escape = inside.strip_prefix('\\').filter(|_| mark.starts_with('"'));
        let (sign, length) = escape.map_or_else(|| plain(inside), unescaped);
        signs.extend(sign.map(|sign| (sign, place + at)));
        at += length;
    }
    signs
}

/// Returns whether a text ends here. Up to two marks may stand right before three that end it.
fn ends(inside: &str, mark: &str) -> bool {
    let one_more = mark.len() == 3 && inside.get(1..).is_some_and(|next| next.starts_with(mark));
    inside.starts_with(mark) && !one_more
}

fn plain(inside: &str) -> (Option<char>, usize) {
    let sign = inside.chars().next();
    (sign, sign.map_or(1, char::len_utf8))
}

/// Returns the character that an escape means, and its length with its backslash; no character where it only joins two lines.
fn unescaped(escape: &str) -> (Option<char>, usize) {
    let hexadecimal = |digits: usize| {
        let sign = escape.get(1..=digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        (sign.and_then(char::from_u32), digits + 2)
    };
    let (letter, length) = plain(escape);
    match letter {
        Some('x') => hexadecimal(2),
        Some('u') => hexadecimal(4),
        Some('U') => hexadecimal(8),
        Some('b') => (Some('\u{8}'), 2),
        Some('t') => (Some('\t'), 2),
        Some('n') => (Some('\n'), 2),
        Some('f') => (Some('\u{c}'), 2),
        Some('r') => (Some('\r'), 2),
        Some('e') => (Some('\u{1b}'), 2),
        Some(' ' | '\t' | '\n') => (None, 1 + escape.len() - escape.trim_start_matches(BLANK).len()),
        _ => (letter, 1 + length),
    }
}

/// Returns what is wrong with what the texts and keys of a table have as escapes: characters that act are no better so.
pub fn escapes(table: &Table, piece: &Piece, acts: fn(char) -> bool) -> Vec<Finding> {
    if !piece.text.contains('\\') {
        return Vec::new();
    }
    let mut places = Vec::new();
    of_table(table, &mut places);
    let is_escape = |at: usize| piece.text.get(at..).is_some_and(|rest| rest.starts_with('\\'));
    let found = places.into_iter().flat_map(|place| signs(&piece.text, place));
    found.filter(|(sign, at)| acts(*sign) && is_escape(*at)).map(|(sign, at)| acting(piece, at, sign)).collect()
}

fn of_table(table: &Table, places: &mut Vec<usize>) {
    for Entry { place, node, .. } in &table.entries {
        places.push(*place);
        of_node(node, places);
    }
}

fn of_node(node: &Node, places: &mut Vec<usize>) {
    match &node.value {
        Value::Text(_) => places.push(node.place),
        Value::List(list) => list.iter().for_each(|node| of_node(node, places)),
        Value::Table(table) => of_table(table, places),
        _ => {}
    }
}
