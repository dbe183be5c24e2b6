//! The lines of a list: the question, the items, the keys; and which items stand on a page.

use std::ops::Range;

use super::{Item, Menu};
use crate::document::Words;
use crate::document::reading::in_brackets;
use crate::render::shown::on_one_line;
use crate::render::text::wrap::{Breaking, columns, lines};

/// The lines of a list for a width.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frame {
    /// Where the person is, and what is asked.
    pub question: Vec<String>,
    /// The lines of each item, without the mark before it.
    pub items: Vec<Vec<String>>,
    /// Which keys do what.
    pub keys: Vec<String>,
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The places of its items.
    pub items: Range<usize>,
    /// Its number, from 1.
    pub number: usize,
    /// How many pages there are.
    pub of: usize,
}

/// What stands between one key and the next.
const BETWEEN_KEYS: &str = "   ";

/// What the mark before an item takes.
const MARK: usize = 2;

impl Frame {
    /// Returns the lines of a list, none wider than a width.
    pub fn of(menu: &Menu, keys: &Words, width: usize) -> Self {
        let said = |words: &Words| -> Vec<String> {
            let second = words.second().is_some();
            let shown = words.0.iter().enumerate().filter(|(place, _)| *place == 0 || second);
            shown.flat_map(|(_, (tag, text))| wrapped(text, "", "", tag, width)).collect()
        };
        let question = menu.place.iter().chain([&menu.question]).flat_map(said).collect();
        let digits = menu.items.len().to_string().len();
        let items = menu.items.iter().enumerate().map(|(place, item)| item_lines(place, item, digits, width)).collect();
        let keys = keys.0.first().map_or_else(Vec::new, |(_, text)| key_lines(text, width));
        Self { question, items, keys }
    }

    /// Returns how many rows the items have on a screen of some rows: beside question and keys, the line of the pages and that of the
    /// cursor.
    fn room(&self, rows: usize) -> usize {
        rows.saturating_sub(self.question.len() + self.keys.len() + 2).max(1)
    }

    /// Returns how many rows the list takes on a screen of some rows.
    pub fn height(&self, rows: usize) -> usize {
        let items = self.items.iter().map(Vec::len).sum::<usize>();
        self.question.len() + self.keys.len() + items.min(self.room(rows)) + 1
    }

    /// Returns the page that an item stands on.
    pub fn page_of(&self, place: usize, rows: usize) -> Page {
        let room = self.room(rows);
        let mut pages: Vec<Range<usize>> = Vec::new();
        let mut used = 0;
        for (place, lines) in self.items.iter().enumerate() {
            if let Some(page) = pages.last_mut().filter(|_| used + lines.len() <= room) {
                page.end = place + 1;
            } else {
                pages.push(place..place + 1);
                used = 0;
            }
            used += lines.len();
        }
        let number = pages.iter().position(|page| page.contains(&place)).unwrap_or_default();
        Page { items: pages.get(number).cloned().unwrap_or(0..0), number: number + 1, of: pages.len() }
    }
}

fn item_lines(place: usize, item: &Item, digits: usize, width: usize) -> Vec<String> {
    let number = format!("{:>digits$}. ", place + 1);
    let indent = " ".repeat(number.len());
    let second = item.words.second().is_some();
    let shown = item.words.0.iter().enumerate().filter(|(place, _)| *place == 0 || second);
    shown
        .flat_map(|(place, (tag, text))| {
            wrapped(text, if place == 0 { &number } else { &indent }, &indent, tag, width.saturating_sub(MARK))
        })
        .collect()
}

/// Returns which keys do what as lines no wider than a width, with no key parted from what it does where there is room.
pub fn key_lines(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in in_brackets(text).split(BETWEEN_KEYS) {
        match lines.last_mut().filter(|line| columns(line) + BETWEEN_KEYS.len() + columns(piece) <= width) {
            Some(line) => line.extend([BETWEEN_KEYS, piece]),
            None => lines.extend(wrapped(piece, "", "", "", width)),
        }
    }
    lines
}

/// Returns a text as lines no wider than a width, the first behind one text and the others behind another.
pub fn wrapped(text: &str, first: &str, rest: &str, tag: &str, width: usize) -> Vec<String> {
    let room = width.saturating_sub(first.len().max(rest.len()));
    let lines = lines(&on_one_line(text), room, Breaking::of(tag)).into_iter().enumerate();
    lines.map(|(place, line)| format!("{}{line}", if place == 0 { first } else { rest })).collect()
}
