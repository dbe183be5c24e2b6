//! Tables: columns without lines, cells wrapped by our own breaker.
//!
//! No table library: after the widths and the wrapping, which none does right for Chinese and Japanese, filling up with spaces is all
//! that is left, and it would cost a call a tenth of its time.

use super::wrap::{Breaking, columns, lines, padded};
use crate::document::{Table, Words};

/// Narrower than this a table becomes a list.
pub const NARROWEST: usize = 100;
/// What stands between two columns.
const GAP: usize = 2;
const COLUMN_NARROWEST: usize = 12;

/// Returns the rows of a table as lines no wider than a width, a longer cell over several lines.
pub fn lines_of(table: &Table, width: usize) -> Vec<String> {
    let widths = widths(table, width);
    let mut text = Vec::new();
    for row in &table.rows {
        let cells: Vec<Vec<String>> = row.iter().zip(&widths).map(|(words, width)| cell(words, *width)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for place in 0..height {
            let parts = cells
                .iter()
                .zip(&widths)
                .map(|(cell, width)| padded(cell.get(place).map_or("", String::as_str), width + GAP));
            text.push(parts.collect());
        }
    }
    text
}

/// Returns whether every cell is so short, and the page so wide, that each row fits a line with its headings above it.
pub fn is_short(table: &Table, width: usize) -> bool {
    // Most tables have a long cell, and the first of them is answer enough.
    let cells = std::iter::once(&table.header).chain(&table.rows).flatten();
    cells.map(Words::first).all(|cell| columns(cell) <= COLUMN_NARROWEST)
        && with_headings(table).iter().map(|column| column + GAP).sum::<usize>() <= width
}

/// Returns the headings and the rows of a short table, a line each.
pub fn with_header(table: &Table) -> Vec<String> {
    let widths = with_headings(table);
    let line = |row: &Vec<Words>| {
        let cells = row.iter().zip(&widths).map(|(words, width)| padded(words.first(), width + GAP));
        cells.collect::<String>().trim_end().to_owned()
    };
    std::iter::once(&table.header).chain(&table.rows).map(line).collect()
}

/// Returns the widths of the columns, their headings taken in.
fn with_headings(table: &Table) -> Vec<usize> {
    let widest = |column: usize| {
        let cells = std::iter::once(&table.header).chain(&table.rows).filter_map(|row| row.get(column));
        cells.map(|words| columns(words.first())).max().unwrap_or(0)
    };
    (0..table.header.len()).map(widest).collect()
}

fn cell(words: &Words, width: usize) -> Vec<String> {
    let tag = words.0.first().map_or("", |(tag, _)| tag.as_ref());
    lines(words.first(), width, Breaking::of(tag))
}

/// Returns the widths of the columns: as wide as their text where all fits, else the widest gives first.
fn widths(table: &Table, width: usize) -> Vec<usize> {
    let natural = |column: usize| {
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        cells.map(|words| columns(words.first())).max().unwrap_or(0)
    };
    let mut widths: Vec<usize> = (0..table.header.len()).map(natural).collect();
    let available = width.saturating_sub(GAP * widths.len());
    loop {
        let excess = widths.iter().sum::<usize>().saturating_sub(available);
        let Some(widest) = widths.iter_mut().max().filter(|widest| excess > 0 && **widest > COLUMN_NARROWEST) else {
            return widths;
        };
        *widest -= 1;
    }
}
