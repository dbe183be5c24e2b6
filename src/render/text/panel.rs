//! A screen of the card reader as a small panel: the Japanese, and beside it what it means.

use std::rc::Rc;

use super::wrap::{Breaking, columns, lines, padded};
use crate::document::reading::in_brackets;
use crate::document::{Button, Screen, Words};
use crate::render::shown::on_one_line;

/// The narrowest and the widest that a panel becomes.
pub const NARROWEST: usize = 16;
const WIDEST: usize = 64;
/// What the two borders and their spaces take.
const BORDERS: usize = 4;

/// Returns the lines of a panel no wider than a width; without a box and signs for those who listen.
pub fn lines_of(screen: &Screen, width: usize, accessible: bool) -> Vec<String> {
    let width = width.clamp(NARROWEST, WIDEST);
    if accessible {
        return linear(screen, width);
    }
    let inner = width - BORDERS;
    let mut inside: Vec<String> =
        screen.japanese.iter().flat_map(|line| lines(line, inner, Breaking::ByRule)).collect();
    inside.extend(wrapped(foreign(&screen.meaning, screen.japanese.is_empty()), inner));
    if !screen.keys.is_empty() {
        inside.push(String::new());
        inside.extend(screen.keys.iter().flat_map(|row| lines(row, inner, Breaking::AtSpaces)));
    }
    for button in &screen.buttons {
        inside.push(String::new());
        inside.extend(button_lines(button, &screen.press, inner));
    }
    if let Some(note) = &screen.note {
        inside.push(String::new());
        inside.extend(wrapped(note.0.iter(), inner));
    }
    let border = format!("+{}+", "-".repeat(inner + 2));
    let rows = inside.iter().map(|line| format!("| {} |", padded(line, inner)));
    std::iter::once(border.clone()).chain(rows).chain([border.clone()]).collect()
}

/// Returns a screen as it is read out: its name, its words, each button with its meaning and whether to press it.
fn linear(screen: &Screen, width: usize) -> Vec<String> {
    let mut said = lines(screen.name.first().trim_end(), width, Breaking::ByRule);
    said.extend(screen.japanese.iter().flat_map(|line| lines(line, width, Breaking::ByRule)));
    said.extend(wrapped(foreign(&screen.meaning, screen.japanese.is_empty()), width));
    said.extend(screen.keys.iter().flat_map(|row| lines(row, width, Breaking::AtSpaces)));
    for button in &screen.buttons {
        let meanings = foreign(&button.meaning, button.japanese.is_none()).map(|(_, text)| text.as_str());
        let pressed = button.press.then(|| screen.press.first());
        let parts: Vec<&str> = button.japanese.as_deref().into_iter().chain(meanings).chain(pressed).collect();
        said.extend(lines(&parts.join(", "), width, Breaking::ByRule));
    }
    said.extend(screen.note.iter().flat_map(|note| wrapped(note.0.iter(), width)));
    said
}

fn button_lines(button: &Button, press: &Words, width: usize) -> Vec<String> {
    let label = button.japanese.as_deref().unwrap_or("…");
    let mark = if button.press { format!("[> {label} <]") } else { format!("[ {label} ]") };
    let mut meanings = foreign(&button.meaning, button.japanese.is_none());
    let first = meanings.next();
    let words =
        [first.map(|(_, text)| text.as_str()), button.press.then_some("<-"), button.press.then(|| press.first())];
    let beside: Vec<&str> = words.into_iter().flatten().collect();
    let whole = format!("{mark} {}", beside.join(" "));
    let whole = in_brackets(&whole);
    let whole = on_one_line(&whole);
    let mut said = if columns(&whole) <= width {
        vec![whole.trim_end().to_owned()]
    } else {
        let mut stacked = lines(&mark, width, Breaking::ByRule);
        let breaking = first.map_or(Breaking::ByRule, |(tag, _)| Breaking::of(tag));
        stacked.extend(indented(lines(&beside.join(" "), width.saturating_sub(2), breaking)));
        stacked
    };
    said.extend(indented(wrapped(meanings, width.saturating_sub(2)).collect()));
    said
}

fn indented(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("  {line}"))
}

fn wrapped<'a>(words: impl Iterator<Item = &'a (Rc<str>, String)>, width: usize) -> impl Iterator<Item = String> {
    words.flat_map(move |(tag, text)| lines(text, width, Breaking::of(tag)))
}

/// Returns the words that are not Japanese: in Japanese the meaning is what stands on the screen; all where nothing stands there.
fn foreign(words: &Words, all: bool) -> impl Iterator<Item = &(Rc<str>, String)> {
    words.0.iter().filter(move |(tag, _)| all || tag.as_ref() != "ja")
}
