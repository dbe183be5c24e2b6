//! Numbers, sources, pages and tables.

use std::fmt::Write as _;

use super::words::{link as anchor, runs, telephone};
use super::{Page, class};
use crate::document::{Citation, Contact, Link, Table, Words};
use crate::render::code::code;

/// Returns a phone number with its hours.
pub fn contact(contact: &Contact) -> String {
    let mut said = format!("{} {}", telephone(&contact.telephone, " number"), runs(&contact.name));
    let (tone, state) = &contact.state;
    if !state.first().is_empty() {
        _ = write!(said, "<p class=\"{}\">{}</p>", class(*tone), runs(state));
    }
    for words in [&contact.hours, &contact.cost].into_iter().filter(|words| !words.first().is_empty()) {
        _ = write!(said, "<p>{}</p>", runs(words));
    }
    said
}

/// Returns sources; those with one address together, and the address once.
pub fn by_address(citations: &[Citation]) -> impl Iterator<Item = String> {
    citations.chunk_by(|one, other| one.url.is_some() && one.url == other.url).map(|together| {
        let names = together.iter().map(|citation| format!("<div>{}</div>", runs(&citation.words)));
        let address = together.first().and_then(|citation| citation.url.as_ref()).map(|url| anchor(url));
        names.chain(address).collect::<Vec<_>>().concat()
    })
}

/// Returns a page to look at, as a code to scan and with its address.
pub fn link(link: &Link) -> String {
    let picture = code(&link.url).map(|rows| picture(&rows)).unwrap_or_default();
    format!("{picture}<div><div>{}</div>{}</div>", runs(&link.words), anchor(&link.url))
}

/// Returns a code as a picture. Those who listen hear the address beside it.
fn picture(rows: &[Vec<bool>]) -> String {
    let side = rows.len();
    let mut path = String::new();
    for (y, row) in rows.iter().enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, other| one == other) {
            if run.first() == Some(&true) {
                _ = write!(path, "M{x} {y}h{0}v1h-{0}z", run.len());
            }
            x += run.len();
        }
    }
    format!(
        "<svg viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\" shape-rendering=\"crispEdges\">\
         <path fill=\"#ffffff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path fill=\"#000000\" d=\"{path}\"/></svg>"
    )
}

impl Page<'_> {
    /// Writes rows under headings.
    pub(super) fn table(&mut self, table: &Table) {
        let cells = |name: &str, cells: &[Words]| {
            let end = name.get(..2).unwrap_or(name);
            cells.iter().map(|words| format!("<{name}>{}</{end}>", runs(words))).collect::<Vec<_>>().concat()
        };
        self.put(&format!("<table>\n<thead><tr>{}</tr></thead>\n<tbody>\n", cells("th scope=\"col\"", &table.header)));
        for row in &table.rows {
            self.put(&format!("<tr>{}</tr>\n", cells("td", row)));
        }
        self.put("</tbody>\n</table>\n");
    }
}
