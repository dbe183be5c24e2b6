//! The whole check: every file by its shape, then how they fit together.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::finding::{Finding, Severity};
use super::known::Known;
use super::layout;
use super::piece::Piece;
use super::spanned::{self, Table};
use super::stock::Stock;
use super::words::{self, Language};
use super::{calendar, desk, follow, guide, home, hours, overlay, shape, term, tree, withdrawal, written};

/// The files whose tables are laid over one by one.
const BY_KEY: [&str; 5] = [
    "content/differences.toml",
    "content/items.toml",
    "content/locales.toml",
    "content/screens.toml",
    "content/terms.toml",
];

/// What a check found.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// The findings, by file and place.
    pub findings: Vec<Finding>,
    /// How far each language is translated.
    pub languages: Vec<Language>,
}

/// One file of content that could be read.
pub struct Read<'a> {
    /// The file.
    pub piece: &'a Piece,
    /// What it holds.
    pub table: Table,
    /// Whether a layer above has a file of the same name in its place.
    pub replaced: bool,
}

impl Report {
    /// Returns how many errors there are.
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error).count()
    }

    /// Returns how many warnings there are.
    pub fn warnings(&self) -> usize {
        self.findings.len() - self.errors()
    }
}

impl<'a> Read<'a> {
    /// Returns the file of a name that counts for a layer: the highest of those that are no higher.
    pub fn of(name: &str, layer: usize, tables: &'a [Self]) -> Option<&'a Self> {
        let there = tables.iter().filter(|read| read.piece.name == name && read.piece.layer <= layer);
        there.max_by_key(|read| read.piece.layer)
    }
}

/// Checks all files of content on a day. `lacks` returns the characters of a text that no font of a language has.
pub fn check(stock: &Stock, day: NaiveDate, lacks: &dyn Fn(&str, &str) -> Vec<char>) -> Report {
    let mut findings = stock.findings.clone();
    let tables: Vec<Read> = read(stock, &mut findings);
    let mut known = Known::default();
    // What a file above replaces is there no more.
    for read in tables.iter().filter(|read| !read.replaced) {
        known.add_file(read.piece, &read.table);
    }
    let words = words::read(stock, &mut findings);
    words.add_to(&mut known);
    let effective = || tables.iter().filter(|read| !read.replaced);
    let buttons: HashMap<String, Vec<String>> = effective()
        .filter(|read| read.piece.name == "content/screens.toml")
        .flat_map(|read| read.table.all_named())
        .map(|(id, _, screen)| {
            let ids = screen.tables("button").into_iter().filter_map(|button| button.text("id")).map(str::to_owned);
            (id.to_owned(), ids.collect())
        })
        .collect();
    for Read { piece, table, .. } in effective() {
        let Some(shape) = layout::shape(&piece.name) else { continue };
        shape::check(table, shape, piece, &known, &mut findings);
        controls(piece, &mut findings);
        findings.extend(written::escapes(table, piece, acts));
        match piece.name.split('/').nth(1).unwrap_or_default() {
            "trees" => findings.extend(tree::check(piece, table, day)),
            "guides" => {
                let of_screen = |id: &str| buttons.get(id).map(|ids| ids.iter().map(String::as_str).collect());
                findings.extend(guide::check(piece, table, of_screen));
            }
            "lines" => {
                findings.extend(guide::line(piece, table));
                findings.extend(hours::own_days(piece, table, &tables));
            }
            "calendars" => findings.extend(calendar::check(piece, table, &tables)),
            "holidays.toml" => findings.extend(hours::own_days_unused(piece, table, &tables)),
            "sources" => findings.extend(overlay::source(piece, table, day)),
            "desk.toml" => findings.extend(desk::check(piece, table)),
            "home.toml" => findings.extend(home::check(piece, table)),
            "terms.toml" => findings.extend(term::check(piece, table, &tables)),
            _ if piece.name == "overlay.toml" => {
                findings.extend(overlay::source(piece, table, day));
                findings.extend(withdrawal::check(piece, table, &tables));
            }
            _ => {}
        }
        findings.extend(overlay::uncited(piece, table));
    }
    findings.extend(overlay::together(&tables, &known));
    words::origin::check(stock, &known, &tables, &mut findings);
    let languages = words::check(&words, &tables, &known, lacks, &mut findings);
    follow::leave_out(&mut findings);
    findings.sort_by(Finding::order);
    findings.dedup();
    Report { findings, languages }
}

fn read<'a>(stock: &'a Stock, findings: &mut Vec<Finding>) -> Vec<Read<'a>> {
    let mut top: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in &stock.pieces {
        let whole = piece.is_toml() && piece.name != "overlay.toml" && piece.name != "content/holidays.toml";
        if whole && !BY_KEY.contains(&piece.name.as_str()) {
            top.insert(&piece.name, piece.layer);
        }
    }
    let mut tables = Vec::new();
    for piece in stock.pieces.iter().filter(|piece| piece.is_toml()) {
        match spanned::read(piece) {
            Ok(table) => {
                let replaced = top.get(piece.name.as_str()).is_some_and(|layer| *layer > piece.layer);
                tables.push(Read { piece, table, replaced });
            }
            Err(finding) => findings.push(finding),
        }
    }
    tables
}

/// Looks for characters that would do something to a terminal or turn a text around.
pub fn controls(piece: &Piece, findings: &mut Vec<Finding>) {
    let found = piece.text.char_indices().filter(|(_, sign)| acts(*sign));
    findings.extend(found.map(|(place, sign)| acting(piece, place, sign)));
}

fn acts(sign: char) -> bool {
    (sign.is_control() && !matches!(sign, '\n' | '\t'))
        || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns that a character at a place does something that nobody sees.
pub fn acting(piece: &Piece, place: usize, sign: char) -> Finding {
    piece.error(place, "control-character").with("value", format!("U+{:04X}", u32::from(sign)))
}
