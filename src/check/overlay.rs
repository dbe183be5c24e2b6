//! What an overlay says of itself, its sources, and what its files add up to.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::finding::Finding;
use super::known::{Known, Thing};
use super::piece::Piece;
use super::reference::digits;
use super::report::Read;
use super::spanned::Table;
use crate::content::date;

/// Returns what is wrong with the dates and the address of a source.
pub fn source(piece: &Piece, table: &Table, day: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let at = |key: &str| Some((table.get(key)?.node.place, date::parse(table.date(key)?)?));
    if let Some((place, verified)) = at("verified").filter(|(_, verified)| *verified > day) {
        findings.push(piece.warning(place, "verified-later").with("date", verified.to_string()));
    }
    if let Some((place, due)) = at("review-by").filter(|(_, due)| *due < day) {
        findings.push(piece.warning(place, "review-due").with("date", due.to_string()));
    }
    if table.text("kind") == Some("page") && table.get("url").is_none() {
        findings.push(piece.error(table.place, "page-without-address"));
    }
    findings
}

/// Returns the facts of a file that name no source.
pub fn uncited(piece: &Piece, table: &Table) -> Vec<Finding> {
    let mut tables: Vec<&Table> = vec![table];
    if piece.name == "content/terms.toml" {
        tables.extend(table.all_named().into_iter().map(|(_, _, term)| term));
    }
    let empty = |table: &&Table| table.get("sources").is_some() && table.texts("sources").is_empty();
    tables.into_iter().filter(empty).map(|table| piece.error(table.place, "no-source")).collect()
}

/// Returns what the files of overlays add up to: numbers that two lines have, ids that are taken, lines that nobody is offered.
pub fn together(tables: &[Read], known: &Known) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut numbers: BTreeMap<String, &str> = BTreeMap::new();
    for Read { piece, table, .. } in tables.iter().filter(|read| !read.replaced) {
        if let Some(entry) = table.get("telephone").filter(|_| piece.name.starts_with("content/lines/")) {
            let number = digits(table.text("telephone").unwrap_or_default());
            match numbers.get(&number) {
                Some(other) if *other != piece.id() => {
                    findings.push(piece.warning(entry.node.place, "number-twice").with("line", *other));
                }
                _ => {
                    numbers.insert(number, piece.id());
                }
            }
        }
        if piece.layer > 0 {
            findings.extend(unused(piece, table, known));
        }
    }
    let overlays: Vec<&str> = tables
        .iter()
        .filter(|read| read.piece.name == "overlay.toml")
        .filter_map(|read| read.table.text("id"))
        .collect();
    for Read { piece, .. } in tables.iter().filter(|read| read.piece.name.starts_with("content/sources/")) {
        if overlays.contains(&piece.id()) {
            findings.push(piece.error(0, "id-taken").with("value", piece.id()));
        }
    }
    findings
}

/// Returns the things that an overlay adds and nothing names.
fn unused(piece: &Piece, table: &Table, known: &Known) -> Vec<Finding> {
    let unnamed = |thing: Thing, id: &str| !known.is_named(thing, id);
    let mut findings = Vec::new();
    let folder = piece.name.rsplit_once('/').map_or("", |(folder, _)| folder);
    match folder {
        "content/lines" if unnamed(Thing::Line, piece.id()) => {
            findings.push(piece.warning(0, "line-not-offered").with("value", piece.id()));
        }
        "content/sources" if unnamed(Thing::Source, piece.id()) => {
            findings.push(piece.warning(0, "unused").with("value", piece.id()));
        }
        _ => {}
    }
    let by_key = [
        ("content/items.toml", Thing::Item),
        ("content/screens.toml", Thing::Screen),
        ("content/differences.toml", Thing::Difference),
    ];
    if let Some((_, thing)) = by_key.iter().find(|(name, _)| *name == piece.name) {
        let added = table.entries.iter().filter(|entry| unnamed(*thing, &entry.key));
        findings.extend(added.map(|entry| piece.warning(entry.place, "unused").with("value", &entry.key)));
    }
    findings
}
