//! One file of words, read line by line as the program reads it.

use std::borrow::Cow;
use std::collections::HashSet;

use chrono::NaiveDate;

use super::super::finding::Finding;
use super::super::piece::Piece;
use super::Word;
use crate::content::date;

/// How deep braces may lie in one another: deeper ones the program does not read.
const DEEPEST: usize = 16;

/// Returns the messages of a file by their ids, in its order; and notes what no file of words should hold.
pub fn read<'a>(piece: &'a Piece, findings: &mut Vec<Finding>) -> Vec<(&'a str, Word<'a>)> {
    let mut found: Vec<(&str, Word)> = Vec::new();
    let mut ids: HashSet<&str> = HashSet::new();
    let mut as_of = None;
    let mut rest = piece.text.as_str();
    while !rest.is_empty() {
        let place = piece.text.len() - rest.len();
        let (lines, after) = rest.split_at(end(rest));
        rest = after;
        let first = lines.chars().next().unwrap_or('\n');
        match first {
            '\n' => as_of = None,
            '#' => {
                let day = lines.strip_prefix("# as of ").map(str::trim_end);
                as_of = day.and_then(date::parse);
                if let Some(day) = day.filter(|_| as_of.is_none()) {
                    findings.push(piece.warning(place, "as-of").with("value", day));
                }
                let text = lines.trim_start_matches('#');
                if lines.len() - text.len() > 3 || !text.starts_with([' ', '\n']) && !text.is_empty() {
                    findings.push(piece.error(place, "ftl"));
                }
            }
            '-' => findings.push(piece.warning(place, "message-attribute").with("value", name(lines))),
            _ => match lines.split_once('=') {
                Some((id, text)) if is_name(id.trim_end_matches(' ')) => {
                    let id = id.trim_end_matches(' ');
                    let begins = place + lines.len() - text.trim_start().len();
                    let word = word(piece, place, begins, text.trim(), as_of.take(), findings);
                    // An attribute is no text of the message.
                    if text.trim().is_empty()
                        || text.trim_start_matches(' ').starts_with('\n') && word.text.starts_with('.')
                    {
                        findings.push(piece.error(place, "message-empty").with("value", id));
                    }
                    if ids.insert(id) {
                        found.push((id, word));
                    } else {
                        findings.push(piece.error(place, "message-twice").with("value", id));
                    }
                }
                _ => {
                    as_of = None;
                    let blank = lines.trim_matches([' ', '\n']).is_empty();
                    findings.extend((!blank).then(|| piece.error(place, "ftl")));
                }
            },
        }
    }
    found
}

/// Returns where the lines end that begin a text: a comment and an empty line are one line; a message goes on over lines that are
/// indented, begin with a brace, or are empty before such a one.
fn end(text: &str) -> usize {
    let line_end = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        from + rest.find('\n').map_or(rest.len(), |place| place + 1)
    };
    let mut end = line_end(0);
    if text.starts_with(['#', '\n']) {
        return end;
    }
    let mut seen = end;
    while seen < text.len() {
        let line = text.get(seen..).unwrap_or_default();
        seen = line_end(seen);
        match line.trim_start_matches(' ').chars().next() {
            Some('\n') => {}
            Some(_) if line.starts_with([' ', '}']) => end = seen,
            _ => break,
        }
    }
    end
}

fn is_name(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

fn name(lines: &str) -> &str {
    lines.split(['=', ' ', '\n', '{']).find(|part| !part.is_empty()).unwrap_or_default()
}

/// Returns a message, and notes what is more in it than text, strings and variables.
fn word<'a>(
    piece: &'a Piece,
    place: usize,
    begins: usize,
    text: &'a str,
    as_of: Option<NaiveDate>,
    findings: &mut Vec<Finding>,
) -> Word<'a> {
    let mut word = Word { piece, place, begins, text, said: Cow::Borrowed(text), variables: Vec::new(), as_of };
    if !text.contains(['{', '}', '\n']) {
        return word;
    }
    let (mut said, mut rest) = (String::with_capacity(text.len()), text);
    let at = |rest: &str| begins + text.len() - rest.len();
    while let Some(next) = rest.find(['{', '}', '\n']) {
        let (before, from) = rest.split_at(next);
        said.push_str(before);
        rest = match from.chars().next() {
            Some('\n') => {
                said.push(' ');
                let line = from.trim_start_matches(['\n', ' ']);
                if line.starts_with(['.', '*', '[']) {
                    let flaw = piece.warning(at(line), "message-attribute");
                    findings.push(flaw.with("value", name(line)));
                    break;
                }
                line
            }
            Some('{') => {
                let Some(length) = closed(from) else {
                    findings.push(piece.error(at(from), "ftl"));
                    break;
                };
                let (placeable, after) = from.split_at(length);
                take(&mut word, placeable, at(from), &mut said, findings);
                after
            }
            _ => {
                findings.push(piece.error(at(from), "ftl"));
                break;
            }
        };
    }
    said.push_str(if rest.contains(['{', '}', '\n']) { "" } else { rest });
    word.said = Cow::Owned(said);
    word
}

/// Returns the length of a placeable with its braces, or `None` where it is not closed.
fn closed(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (place, sign) in text.char_indices() {
        match sign {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '\n' => quoted = false,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(place + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Takes what stands in braces: a variable or a string; notes anything else.
fn take<'a>(word: &mut Word<'a>, placeable: &'a str, place: usize, said: &mut String, findings: &mut Vec<Finding>) {
    let inside = placeable.get(1..placeable.len() - 1).unwrap_or_default();
    let plain = inside.trim();
    for (start, _) in inside.match_indices('$').filter(|_| !plain.starts_with('"')) {
        let variable = inside.get(start + 1..).unwrap_or_default();
        let length = variable
            .find(|sign: char| !sign.is_ascii_alphanumeric() && !matches!(sign, '-' | '_'))
            .unwrap_or(variable.len());
        word.variables.push((variable.get(..length).unwrap_or_default(), place + 1 + start));
    }
    if depth(placeable) > DEEPEST {
        findings.push(word.piece.error(place, "braces-too-deep"));
    } else if let Some(literal) = plain.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        said.push_str(&undone(word.piece, literal, place, findings));
    } else if plain.strip_prefix('$').is_some_and(is_name) {
        said.push_str("{}");
    } else {
        findings.push(word.piece.warning(place, "message-attribute").with("value", name(plain)));
        said.push_str("{}");
    }
}

fn depth(placeable: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in placeable.bytes() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Returns what a string says, its escapes undone; notes the characters in it that do something to a terminal or turn a text around.
fn undone(piece: &Piece, literal: &str, place: usize, findings: &mut Vec<Finding>) -> String {
    let mut said = String::with_capacity(literal.len());
    let mut rest = literal;
    while let Some((before, escape)) = rest.split_once('\\') {
        said.push_str(before);
        let digits = match escape.chars().next() {
            Some('u') => 4,
            Some('U') => 6,
            other => {
                said.extend(other);
                rest = escape.get(other.map_or(0, char::len_utf8)..).unwrap_or_default();
                continue;
            }
        };
        let code = escape.get(1..=digits).unwrap_or_default();
        if let Some(sign) = u32::from_str_radix(code, 16).ok().and_then(char::from_u32) {
            if sign.is_control() || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') {
                let value = format!("U+{:04X}", u32::from(sign));
                findings.push(piece.error(place, "control-character").with("value", value));
            }
            said.push(sign);
        }
        rest = escape.get(1 + code.len()..).unwrap_or_default();
    }
    said + rest
}
