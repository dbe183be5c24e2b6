//! Tables: columns without lines, cells wrapped by our own breaker.

use comfy_table::{ContentArrangement, Table as Grid, presets};

use super::wrap::{columns, lines};
use crate::document::{Table, Words};

/// Narrower than this a table becomes a list.
pub const NARROWEST: usize = 72;
/// What stands between two columns.
const GAP: usize = 2;
const COLUMN_NARROWEST: usize = 12;

/// Returns the lines of a table no wider than a width.
pub fn lines_of(table: &Table, width: usize) -> Vec<String> {
    let widths = widths(table, width);
    let mut grid = Grid::new();
    grid.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    for row in std::iter::once(&table.header).chain(&table.rows) {
        grid.add_row(row.iter().zip(&widths).map(|(words, width)| cell(words, *width)));
    }
    for column in grid.column_iter_mut() {
        column.set_padding((0, u16::try_from(GAP).unwrap_or(0)));
    }
    grid.lines().map(|line| line.trim_end().to_owned()).collect()
}

fn cell(words: &Words, width: usize) -> String {
    let tag = words.0.first().map_or("", |(tag, _)| tag.as_str());
    lines(words.first(), width, tag).join("\n")
}

/// Returns the widths of the columns: as wide as their text where all fits, else the widest gives first.
fn widths(table: &Table, width: usize) -> Vec<usize> {
    let natural = |column: usize| std::iter::once(&table.header).chain(&table.rows).filter_map(|row| row.get(column)).map(|words| columns(words.first())).max().unwrap_or(0);
    let mut widths: Vec<usize> = (0..table.header.len()).map(natural).collect();
    let available = width.saturating_sub(GAP * widths.len());
    while widths.iter().sum::<usize>() > available {
        let Some(widest) = widths.iter_mut().max().filter(|widest| **widest > COLUMN_NARROWEST) else { break };
        *widest -= 1;
    }
    widths
}
