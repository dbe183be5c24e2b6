//! Breaking text into lines on a terminal: its columns are the measure. Readings stand in brackets.

use unicode_width::UnicodeWidthStr;

use crate::document::reading::in_brackets;
pub use crate::render::breaking::Breaking;
use crate::render::breaking::broken;
use crate::render::shown::{is_typed, on_one_line, shown};

/// Returns the lines of a text as it is shown, none wider than a width in columns (a single character that is wider stands alone).
pub fn lines(text: &str, width: usize, breaking: Breaking) -> Vec<String> {
    broken(&shown(&in_brackets(text)), width.max(2), breaking, columns)
}

/// Returns how many columns a text takes on a terminal.
pub fn columns(text: &str) -> usize {
    if is_typed(text) { text.len() } else { in_brackets(text).width() }
}

/// Returns a text as it is shown on one line, filled up with spaces to a width.
pub fn padded(text: &str, width: usize) -> String {
    let text = on_one_line(text);
    let filling = width.saturating_sub(columns(&text));
    let mut padded = String::with_capacity(text.len() + filling);
    padded.push_str(&in_brackets(&text));
    padded.extend(std::iter::repeat_n(' ', filling));
    padded
}
