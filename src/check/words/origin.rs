//! Where words come from, as the group comment above them says: an official edition, or the project.

use super::super::finding::Finding;
use super::super::known::{Known, Thing};
use super::super::report::Read;
use super::super::stock::Stock;
use crate::l10n::file::ORIGIN;

const OFFICIAL: &str = "official ";
/// What may be said of words that follow no edition.
const PROJECT: &str = "project";

/// Notes the groups of words that are said to follow an edition that is not there, or something that is none.
pub fn check(stock: &Stock, known: &Known, tables: &[Read], findings: &mut Vec<Finding>) {
    for piece in stock.pieces.iter().filter(|piece| piece.is_words()) {
        let mut place = 0;
        for line in piece.text.split_inclusive('\n') {
            if let Some(origin) = line.strip_prefix(ORIGIN).map(str::trim_end) {
                let at = place + ORIGIN.len();
                if let Some(edition) = origin.strip_prefix(OFFICIAL) {
                    findings.extend(known.unknown(Thing::Source, edition, piece, at + OFFICIAL.len()));
                    let tag = piece.name.split('/').nth(1).unwrap_or_default();
                    // Words of easy Japanese may be those of a Japanese edition.
                    let of_it = |language: &&str| tag != *language && !tag.starts_with(&format!("{language}-"));
                    if let Some(language) = language_of(edition, tables).filter(of_it) {
                        let flaw = piece.warning(at + OFFICIAL.len(), "origin-language").with("value", edition);
                        findings.push(flaw.with("languages", language));
                    }
                } else if origin != PROJECT {
                    let flaw = piece.error(at, "unknown-word").with("value", origin);
                    findings.push(flaw.with("allowed", "project, official EDITION"));
                }
            }
            place += line.len();
        }
    }
}

/// Returns the language that an edition, or what an overlay's own words follow, is in.
fn language_of<'a>(edition: &str, tables: &'a [Read]) -> Option<&'a str> {
    let path = format!("content/sources/{edition}.toml");
    let is_it = |read: &&Read| {
        read.piece.name == path || (read.piece.name == "overlay.toml" && read.table.text("id") == Some(edition))
    };
    tables.iter().find(is_it).and_then(|read| read.table.text("language"))
}
