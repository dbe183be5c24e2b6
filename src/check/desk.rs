//! The counter that hands sheets over: what stands on a sheet of it is short, and one line.

use super::finding::Finding;
use super::piece::Piece;
use super::spanned::Table;
use crate::content::counter::Counter;

/// What parts a text into lines or columns. Any other such character is wrong wherever it stands.
const PARTING: [char; 2] = ['\n', '\t'];

/// Returns the texts of a counter that are too long, or more than one line.
pub fn check(piece: &Piece, counter: &Table) -> Vec<Finding> {
    let fits = |text: &str| text.chars().count() <= Counter::LONGEST && !text.contains(PARTING);
    let texts = Counter::KEYS.iter().filter_map(|key| counter.text_at(key));
    let wrong = texts.filter(|(text, _)| !fits(text.trim()));
    wrong.map(|(_, place)| piece.error(place, "not-one-line").with("most", Counter::LONGEST.to_string())).collect()
}
