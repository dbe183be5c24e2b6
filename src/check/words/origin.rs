//! Where words come from, as the group comment above them says: an official edition, or the project.

use super::super::finding::Finding;
use super::super::known::{Known, Thing};
use super::super::stock::Stock;

const ORIGIN: &str = "## origin: ";
const OFFICIAL: &str = "official ";
/// What may be said of words that follow no edition.
const PROJECT: &str = "project";

/// Notes the groups of words that are said to follow an edition that is not there, or something that is none.
pub fn check(stock: &Stock, known: &Known, findings: &mut Vec<Finding>) {
    for piece in stock.pieces.iter().filter(|piece| piece.is_words()) {
        let mut place = 0;
        for line in piece.text.split_inclusive('\n') {
            if let Some(origin) = line.strip_prefix(ORIGIN).map(str::trim_end) {
                let at = place + ORIGIN.len();
                if let Some(edition) = origin.strip_prefix(OFFICIAL) {
                    findings.extend(known.unknown(Thing::Source, edition, piece, at + OFFICIAL.len()));
                } else if origin != PROJECT {
                    let flaw = piece.error(at, "unknown-word").with("value", origin);
                    findings.push(flaw.with("allowed", "project, official EDITION"));
                }
            }
            place += line.len();
        }
    }
}
