//! What an overlay takes back: one fact each, and one that is there.

use super::finding::Finding;
use super::guide::choice;
use super::piece::Piece;
use super::report::Read;
use super::spanned::Table;
use crate::content::overlay::MOST_WITHDRAWALS;

/// The keys of a withdrawal that can stand together.
const TOGETHER: [&[&str]; 11] = [
    &["line"],
    &["guide"],
    &["guide", "route"],
    &["guide", "step"],
    &["guide", "route", "step"],
    &["guide", "notice"],
    &["guide", "route", "notice"],
    &["tree"],
    &["tree", "notice"],
    &["tree", "outcome", "notice"],
    &["term"],
];

/// Returns what is wrong with what an overlay takes back.
pub fn check(piece: &Piece, about: &Table, tables: &[Read]) -> Vec<Finding> {
    let withdrawals = about.tables("withdraw");
    let mut findings = Vec::new();
    if let Some(first) = withdrawals.get(MOST_WITHDRAWALS) {
        findings.push(piece.error(first.place, "too-many-withdrawals").with("most", MOST_WITHDRAWALS.to_string()));
    }
    for withdrawal in withdrawals {
        if !withdrawal.is_one_of(&TOGETHER, &["reason"]) {
            findings.push(piece.error(withdrawal.place, "withdrawal-unclear"));
            continue;
        }
        // Where the whole is not there, that is told already.
        let whole = |kind: &str| {
            let id = withdrawal.text(kind)?;
            Read::of(&format!("content/{kind}s/{id}.toml"), piece.layer, tables).map(|read| &read.table)
        };
        if let Some(guide) = whole("guide") {
            let routes = guide.tables("route").into_iter().filter_map(|route| Some((route.text("id")?, route)));
            let parts = routes.collect();
            findings.extend(part_of(piece, withdrawal, guide, ("route", parts, "unknown-route")));
        }
        if let Some(tree) = whole("tree") {
            let parts = tree.named("outcome").into_iter().map(|(id, _, outcome)| (id, outcome)).collect();
            findings.extend(part_of(piece, withdrawal, tree, ("outcome", parts, "unknown-outcome")));
        }
    }
    findings
}

/// The parts of a guide or tree that have steps and notices of their own: the key that names one, each with its id, and the flaw where
/// there is none.
type Parts<'a> = (&'static str, Vec<(&'a str, &'a Table)>, &'static str);

/// Returns what is not there of what is taken back: the part that is named, or the step or notice in it.
fn part_of(piece: &Piece, withdrawal: &Table, whole: &Table, (key, parts, flaw): Parts) -> Option<Finding> {
    let unknown = |flaw: &'static str, id: &str, place: usize, possible: &[&str]| {
        (!possible.contains(&id)).then(|| choice(piece.error(place, flaw), id, possible))
    };
    let mut within = whole;
    if let Some((id, place)) = withdrawal.text_at(key) {
        let possible: Vec<&str> = parts.iter().map(|(id, _)| *id).collect();
        let Some((_, part)) = parts.iter().find(|(known, _)| *known == id) else {
            return unknown(flaw, id, place, &possible);
        };
        within = part;
    }
    [("step", "unknown-step"), ("notice", "unknown-notice")].into_iter().find_map(|(kind, flaw)| {
        let (id, place) = withdrawal.text_at(kind)?;
        let possible: Vec<&str> = within.tables(kind).into_iter().filter_map(|table| table.text("id")).collect();
        unknown(flaw, id, place, &possible)
    })
}
