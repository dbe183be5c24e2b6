//! One file of content as it was written, with the places in it.

use super::finding::{Finding, Severity};

/// One file of content.
#[derive(Debug, Clone)]
pub struct Piece {
    /// Which layer it is of: 0 is built in, the higher lie over the lower.
    pub layer: usize,
    /// The path below the top: `content/lines/card.toml`.
    pub name: String,
    /// The path as its author knows it.
    pub shown: String,
    /// The text, with line feeds only.
    pub text: String,
    /// Where each line begins, in bytes.
    starts: Vec<usize>,
}

impl Piece {
    /// Returns a file.
    pub fn new(layer: usize, name: String, shown: String, text: String) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(place, _)| place + 1)).collect();
        Self { layer, name, shown, text, starts }
    }

    /// Returns the line and the column, both from 1 and the column in characters, of a place in bytes.
    pub fn position(&self, place: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= place).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let column = self.text.get(start..place).map_or(0, |before| before.chars().count());
        (line, column + 1)
    }

    /// Returns that something is wrong at a place, in bytes from the beginning.
    pub fn error(&self, place: usize, flaw: &'static str) -> Finding {
        self.finding(Severity::Error, place, flaw)
    }

    /// Returns that somebody should look at a place, in bytes from the beginning.
    pub fn warning(&self, place: usize, flaw: &'static str) -> Finding {
        self.finding(Severity::Warning, place, flaw)
    }

    fn finding(&self, severity: Severity, place: usize, flaw: &'static str) -> Finding {
        let (line, column) = self.position(place);
        Finding { severity, file: self.shown.clone(), line, column, flaw, arguments: Vec::new() }
    }

    /// Returns whether it is TOML.
    pub fn is_toml(&self) -> bool {
        kind(&self.name) == "toml"
    }

    /// Returns whether it is words.
    pub fn is_words(&self) -> bool {
        kind(&self.name) == "ftl"
    }

    /// Returns its id: the stem of its name.
    pub fn id(&self) -> &str {
        let file = self.name.rsplit('/').next().unwrap_or_default();
        file.split_once('.').map_or(file, |(stem, _)| stem)
    }
}

/// Returns what stands behind the last full stop of a name.
pub fn kind(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, kind)| kind)
}
