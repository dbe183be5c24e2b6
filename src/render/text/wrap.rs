//! Breaking text into lines: UAX #14, in terminal columns; Korean at spaces.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Returns the lines of a text, none wider than a width in columns (a single character that is wider stands alone).
pub fn lines(text: &str, width: usize, tag: &str) -> Vec<String> {
    let width = width.max(2);
    let mut lines = Vec::new();
    let mut line = String::new();
    for (piece, ends_line) in pieces(text, tag) {
        add(piece, width, tag, &mut line, &mut lines);
        if ends_line {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
        }
    }
    if !line.is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Adds a piece to the line, beginning a new one where it does not fit.
fn add(piece: &str, width: usize, tag: &str, line: &mut String, lines: &mut Vec<String>) {
    if columns(line) + columns(piece.trim_end()) <= width {
        line.push_str(piece);
        return;
    }
    if columns(piece.trim_end()) <= width {
        lines.push(std::mem::replace(line, piece.to_owned()).trim_end().to_owned());
        return;
    }
    // Too long for any line: first the breaks that the language would rather not have, then any character.
    if tag == "ko" {
        for (smaller, _) in pieces(piece, "") {
            add(smaller, width, "", line, lines);
        }
        return;
    }
    for character in piece.chars() {
        if columns(line) + character.width().unwrap_or(0) > width {
            lines.push(std::mem::take(line).trim_end().to_owned());
        }
        line.push(character);
    }
}

/// Returns the unbreakable pieces of a text, each with whether a line must end behind it.
fn pieces<'a>(text: &'a str, tag: &str) -> Vec<(&'a str, bool)> {
    let mut start = 0;
    let mut pieces = Vec::new();
    for (end, opportunity) in linebreaks(text) {
        let Some(piece) = text.get(start..end) else { continue };
        let at_end = end == text.len();
        let mandatory = opportunity == BreakOpportunity::Mandatory && !at_end;
        // Korean words are not taken apart.
        let kept = tag == "ko" && !mandatory && !at_end && !piece.ends_with(char::is_whitespace);
        if !kept {
            pieces.push((piece, mandatory));
            start = end;
        }
    }
    pieces
}

/// Returns how many columns a text takes on a terminal.
pub fn columns(text: &str) -> usize {
    text.width()
}

/// Returns a text filled up with spaces to a width.
pub fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}
