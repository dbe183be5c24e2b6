//! What the guided mode offers first: each entry leads to one thing.

use super::finding::Finding;
use super::piece::Piece;
use super::spanned::Table;

/// The keys of which an entry has just one.
const LEADS: [&[&str]; 3] = [&["trees"], &["guide"], &["does"]];

/// Returns the entries that lead nowhere, or to more than one thing.
pub fn check(piece: &Piece, home: &Table) -> Vec<Finding> {
    let unclear = |entry: &&Table| {
        let nowhere = entry.get("trees").is_some() && entry.texts("trees").is_empty();
        nowhere || !entry.is_one_of(&LEADS, &["id"])
    };
    home.tables("entry").into_iter().filter(unclear).map(|entry| piece.error(entry.place, "entry-unclear")).collect()
}
