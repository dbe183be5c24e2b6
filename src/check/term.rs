//! The things that have one name: where a person meets them.

use super::finding::Finding;
use super::guide::choice;
use super::piece::Piece;
use super::report::Read;
use super::spanned::Table;

/// The keys that a place where a thing is met can have together.
const TOGETHER: [&[&str]; 4] = [&["guide"], &["guide", "route"], &["tree"], &["line"]];

/// Returns what is wrong with the places where things are met.
pub fn check(piece: &Piece, terms: &Table, tables: &[Read]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for met in terms.all_named().into_iter().flat_map(|(.., term)| term.tables("met")) {
        if !met.is_one_of(&TOGETHER, &[]) {
            findings.push(piece.error(met.place, "met-unclear"));
            continue;
        }
        let (Some(guide), Some((route, place))) = (met.text("guide"), met.text_at("route")) else { continue };
        // Where the guide is not there, that is told already.
        let Some(guide) = Read::of(&format!("content/guides/{guide}.toml"), usize::MAX, tables) else { continue };
        let routes: Vec<&str> = guide.table.tables("route").into_iter().filter_map(|route| route.text("id")).collect();
        if !routes.contains(&route) {
            findings.push(choice(piece.error(place, "unknown-route"), route, &routes));
        }
    }
    findings
}
