//! What is ticked off, and what only sheets hold: the head and the foot, links, the box for the stamp.

use std::rc::Rc;

use console::Style;

use super::wrap::{Breaking, columns, lines, padded};
use super::{Page, panel};
use crate::document::{Block, Check, Link, Screen, Sheet, Step, Words};

/// How many lines there are to write on.
const LINES: usize = 3;
/// The widest that the box for the stamp becomes.
const WIDEST: usize = 76;

impl Page {
    /// Writes a block that only sheets hold.
    pub(super) fn sheet_block(&mut self, block: &Block) {
        match block {
            Block::Tasks(steps) if self.look.accessible => self.steps(steps, "[ ] "),
            Block::Tasks(steps) => self.steps(steps, "☐ "),
            Block::Links(links) => links.iter().for_each(|link| self.link(link)),
            Block::Stamp(stamp, notes) => self.stamp(stamp, notes),
            _ => {}
        }
    }

    /// Writes the head of a sheet: the desk, and the language.
    pub(super) fn head(&mut self, sheet: Option<&Sheet>) {
        let Some(sheet) = sheet else { return };
        self.desk(sheet);
        self.words(&sheet.language, "", "", &Style::new().dim());
        self.text.push('\n');
    }

    /// Writes the foot of a sheet: until when it holds, and the desk again.
    pub(super) fn foot(&mut self, sheet: Option<&Sheet>) {
        let Some(sheet) = sheet else { return };
        self.text.push('\n');
        if let Some(until) = &sheet.valid_until {
            self.words(until, "", "", &Style::new());
        }
        self.desk(sheet);
    }

    fn desk(&mut self, sheet: &Sheet) {
        for (label, said) in &sheet.desk {
            let beside = |(tag, label): &(Rc<str>, String)| (tag.clone(), format!("{label}  {said}"));
            let first = label.0.first().map(beside).into_iter().collect();
            self.words(&Words(first), "", "  ", &Style::new());
        }
    }

    fn link(&mut self, link: &Link) {
        self.words(&link.words, "- ", "  ", &Style::new());
        self.plain(&link.url, "  ", "  ", Breaking::ByRule, &Style::new().dim());
    }

    /// Writes a box for the stamp and one for notes; for those who listen, their names alone.
    fn stamp(&mut self, stamp: &Words, notes: &Words) {
        if self.look.accessible {
            self.words(stamp, "- ", "  ", &Style::new());
            self.words(notes, "- ", "  ", &Style::new());
            return;
        }
        let inner = self.look.width.min(WIDEST).saturating_sub(7) / 2;
        let border = format!("+{0}+{0}+", "-".repeat(inner + 2));
        let row = |one: &str, other: &str| format!("| {} | {} |", padded(one, inner), padded(other, inner));
        let mut rows = vec![border.clone()];
        for place in 0..stamp.0.len() {
            let cell = |words: &Words| match words.0.get(place) {
                Some((tag, text)) if place == 0 || words.second().is_some() => lines(text, inner, Breaking::of(tag)),
                _ => Vec::new(),
            };
            let (one, other) = (cell(stamp), cell(notes));
            let line = |cell: &[String], place: usize| cell.get(place).cloned().unwrap_or_default();
            rows.extend((0..one.len().max(other.len())).map(|place| row(&line(&one, place), &line(&other, place))));
        }
        rows.extend(std::iter::repeat_n(row("", ""), LINES));
        rows.push(border);
        for row in &rows {
            self.line(row);
        }
    }

    /// Writes steps, numbered, each behind a mark.
    pub(super) fn steps(&mut self, steps: &[Step], mark: &str) {
        let digits = steps.len().to_string().len();
        for (place, step) in steps.iter().enumerate() {
            if let Some(stage) = &step.stage {
                self.words(stage, "", "", &Style::new().underlined());
            }
            let number = format!("{mark}{:>digits$}. ", place + 1);
            let indent = " ".repeat(columns(&number));
            self.words(&step.words, &number, &indent, &Style::new());
            if let Some(screen) = &step.screen {
                self.panel(screen, &indent);
            }
        }
    }

    /// Writes a screen behind an indentation.
    pub(super) fn panel(&mut self, screen: &Screen, indent: &str) {
        // Where there is little room, the panel comes first.
        let indent = " ".repeat(indent.len().min(self.look.width.saturating_sub(panel::NARROWEST)));
        let width = self.look.width.saturating_sub(indent.len());
        for line in panel::lines_of(screen, width, self.look.accessible) {
            self.line(&format!("{indent}{line}"));
        }
    }

    /// Writes a thing to tick off, with its Japanese name.
    pub(super) fn check(&mut self, check: &Check) {
        let mark = if self.look.accessible { "- " } else { "☐ " };
        let japanese = check.japanese_beside();
        let with_name = |(tag, text): &(Rc<str>, String)| {
            (tag.clone(), japanese.map_or_else(|| text.clone(), |japanese| format!("{text} 「{japanese}」")))
        };
        let words = Words(
            check
                .words
                .0
                .iter()
                .enumerate()
                .map(|(place, pair)| if place == 0 { with_name(pair) } else { pair.clone() })
                .collect(),
        );
        self.words(&words, mark, "  ", &Style::new());
    }
}
