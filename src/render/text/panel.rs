//! A screen of the card reader as a small panel: the Japanese, and beside it what it means.

use std::rc::Rc;

use super::wrap::{columns, lines, padded};
use crate::document::{Button, Screen, Words};

/// The widest that a panel becomes.
const WIDEST: usize = 64;
/// What the two borders and their spaces take.
const BORDERS: usize = 4;

/// Returns the lines of a panel no wider than a width; without a box for those who listen.
pub fn lines_of(screen: &Screen, width: usize, accessible: bool) -> Vec<String> {
    let width = width.clamp(16, WIDEST);
    let inner = if accessible { width } else { width - BORDERS };
    let mut inside = Vec::new();
    for japanese in &screen.japanese {
        inside.extend(lines(japanese, inner, "ja"));
    }
    // In Japanese the meaning is what stands there already.
    inside.extend(foreign(&screen.meaning, screen.japanese.is_empty()).flat_map(|(tag, text)| lines(text, inner, tag)));
    for button in &screen.buttons {
        if !accessible {
            inside.push(String::new());
        }
        inside.extend(button_lines(button, &screen.press, inner));
    }
    if let Some(note) = &screen.note {
        inside.push(String::new());
        inside.extend(note.0.iter().flat_map(|(tag, text)| lines(text, inner, tag)));
    }
    if accessible {
        let mut named = vec![format!("{}:", screen.name.first())];
        named.extend(inside.into_iter().filter(|line| !line.is_empty()));
        return named;
    }
    let border = format!("+{}+", "-".repeat(inner + 2));
    let rows = inside.iter().map(|line| format!("| {} |", padded(line, inner)));
    std::iter::once(border.clone()).chain(rows).chain([border.clone()]).collect()
}

fn button_lines(button: &Button, press: &Words, width: usize) -> Vec<String> {
    let mark = if button.press { format!("[> {} <]", button.japanese.as_deref().unwrap_or("…")) } else { format!("[ {} ]", button.japanese.as_deref().unwrap_or("…")) };
    let meaning: Vec<&(Rc<str>, String)> = foreign(&button.meaning, button.japanese.is_none()).collect();
    let pressed = if button.press { format!("  <- {}", press.first()) } else { String::new() };
    let first = meaning.first().map_or("", |(_, text)| text.as_str());
    let beside = format!("{mark} {first}{pressed}");
    let mut said = if columns(&beside) <= width {
        vec![beside]
    } else {
        let mut stacked = lines(&mark, width, "ja");
        let tag = meaning.first().map_or("", |(tag, _)| tag.as_ref());
        stacked.extend(lines(&format!("{first}{pressed}"), width.saturating_sub(2), tag).into_iter().map(|line| format!("  {line}")));
        stacked
    };
    for (tag, text) in meaning.iter().skip(1) {
        said.extend(lines(text, width.saturating_sub(2), tag).into_iter().map(|line| format!("  {line}")));
    }
    said
}

/// Returns the words that are not Japanese; all of them where no Japanese stands on the screen itself.
fn foreign(words: &Words, all: bool) -> impl Iterator<Item = &(Rc<str>, String)> {
    words.0.iter().filter(move |(tag, _)| all || tag.as_ref() != "ja")
}
