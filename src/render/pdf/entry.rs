//! Screens, numbers, tables, sources, codes to scan, the box for the stamp.

use super::PdfError;
use super::atom::{Area, Atom, Mark};
use super::flow::Flow;
use super::structure::{Kind, Place};
use super::typeset::Style;
use crate::document::reading::plain;
use crate::document::{Citation, Contact, Link, Screen, Table, Words};
use crate::render::code::code;

/// How many codes stand beside each other.
const CODES: usize = 3;
/// The side of a code to scan: 28 millimetres, in points.
const CODE: f32 = 79.0;
/// How tall the box for the stamp is: 36 millimetres, in points.
const STAMP: f32 = 102.0;
/// How much smaller than the body what stands small is.
const SMALL: f32 = 0.85;
/// How much smaller than the body addresses and sources are.
const ADDRESS: f32 = 0.75;

impl Flow<'_> {
    /// Adds a screen as a box: the Japanese on it, what it means, its buttons.
    pub(super) fn screen(&mut self, atom: &mut Atom, screen: &Screen, x: f32, place: Place) -> Result<(), PdfError> {
        let (pad, width) = (self.size * 0.6, (self.width - x).min(self.size * 32.0));
        let edges = (x + pad, width - pad * 2.0);
        let top = atom.height + self.size * 0.3;
        atom.height = top + pad * 0.5;
        let (plain, bold) = (Style::new(self.size * SMALL, false), Style::new(self.size * SMALL, true));
        let named = |(tag, text): &(std::rc::Rc<str>, String)| (tag.clone(), text.trim_end().to_owned());
        let name = Words(screen.name.0.iter().map(named).collect());
        atom.words(&name, Style::new(self.size * ADDRESS, false), edges, Some(place))?;
        for line in &screen.japanese {
            atom.text(("ja", line), bold, edges, Some(place))?;
        }
        let foreign = |words: &Words, all: bool| -> Words {
            Words(words.0.iter().filter(|(tag, _)| all || tag.as_ref() != "ja").cloned().collect())
        };
        atom.words(&foreign(&screen.meaning, screen.japanese.is_empty()), plain, edges, Some(place))?;
        for row in &screen.keys {
            atom.text(("ja", row), bold, edges, Some(place))?;
        }
        for button in &screen.buttons {
            let begins = atom.height + self.size * 0.35;
            atom.height = begins + self.size * 0.1;
            let inside = (edges.0 + pad, edges.1 - pad * 2.0);
            let mut label = Atom::default();
            if let Some(japanese) = &button.japanese {
                label.text(("ja", japanese), bold, inside, Some(place))?;
            }
            let mut meaning = foreign(&button.meaning, button.japanese.is_none());
            if button.press {
                for ((_, text), (_, press)) in meaning.0.iter_mut().zip(&screen.press.0) {
                    *text = format!("{text} ({press})");
                }
                if meaning.0.is_empty() {
                    meaning = screen.press.clone();
                }
            }
            // Beside the Japanese where there is room, else below it.
            let after = label.width() + self.size;
            let mut beside = Atom::default();
            let room = (inside.0 + after, inside.1 - after);
            if after < inside.1 * 0.6 && meaning.second().is_none() {
                beside.words(&meaning, plain, room, Some(place))?;
            }
            if beside.height > 0.0 && beside.height < bold.leading() * 1.5 {
                label.lower(beside.raised);
                label.beside(beside, 0.0);
            } else {
                label.words(&meaning, plain, inside, Some(place))?;
            }
            let from = atom.height;
            atom.beside(label, from);
            atom.height += self.size * 0.1;
            let area = Area::new(edges.0, begins, edges.1, atom.height - begins);
            atom.marks.push(Mark::Outline(area));
            if button.press {
                let inner = Area::new(area.x + 2.0, area.y + 2.0, area.width - 4.0, area.height - 4.0);
                atom.marks.push(Mark::Outline(inner));
            }
        }
        if let Some(note) = &screen.note {
            atom.height += self.size * 0.2;
            atom.words(note, plain, edges, Some(place))?;
        }
        atom.height += pad * 0.7;
        atom.marks.push(Mark::Outline(Area::new(x, top, width, atom.height - top)));
        atom.height += self.size * 0.3;
        Ok(())
    }

    /// Adds phone numbers, large, each with its name, hours and cost.
    pub(super) fn contacts(&mut self, contacts: &[Contact]) -> Result<(), PdfError> {
        let list = self.structure.add(Kind::List(false), None);
        for contact in contacts {
            let place = self.item(list);
            let tag = contact.name.0.first().map_or("en", |(tag, _)| tag.as_ref());
            let mut atom = Atom { before: self.size * 0.4, ..Atom::default() };
            atom.text((tag, &contact.telephone), Style::new(self.size * 1.2, true), (0.0, self.width), Some(place))?;
            let edges = (self.size, self.width - self.size);
            for words in [&contact.name, &contact.state.1, &contact.hours, &contact.cost] {
                if !words.first().is_empty() {
                    atom.words(words, Style::new(self.size, false), edges, Some(place))?;
                }
            }
            self.atoms.push(atom);
        }
        Ok(())
    }

    /// Adds rows under headings, in columns of one width.
    pub(super) fn table(&mut self, table: &Table) -> Result<(), PdfError> {
        let of_table = self.structure.add(Kind::Table, None);
        let gap = self.size * 0.6;
        // There are few columns.
        let columns = f32::from(u16::try_from(table.header.len().max(1)).unwrap_or(u16::MAX));
        let width = (self.width - gap * (columns - 1.0)) / columns;
        for (number, row) in std::iter::once(&table.header).chain(&table.rows).enumerate() {
            let of_row = self.structure.add(Kind::Row, Some(of_table));
            let mut atom = Atom { before: self.size * 0.3, keep: number == 0, ..Atom::default() };
            let mut x = 0.0;
            for words in row {
                let kind = if number == 0 { Kind::Header } else { Kind::Cell };
                let place = self.structure.add(kind, Some(of_row));
                let mut cell = Atom::default();
                cell.words(words, Style::new(self.size * SMALL, number == 0), (x, width), Some(place))?;
                atom.beside(cell, 0.0);
                x += width + gap;
            }
            atom.marks.push(Mark::Filled(Area::new(0.0, atom.height + 1.0, self.width, 0.5)));
            atom.height += 2.0;
            self.atoms.push(atom);
        }
        Ok(())
    }

    /// Adds sources, small and two beside each other; those with one address together, and the address once.
    pub(super) fn citations(&mut self, citations: &[Citation]) -> Result<(), PdfError> {
        let list = self.structure.add(Kind::List(false), None);
        self.behind_sources = true;
        let style = Style::new(self.size * ADDRESS, false);
        let gap = self.size;
        let width = (self.width - gap) / 2.0;
        let groups: Vec<&[Citation]> =
            citations.chunk_by(|one, other| one.url.is_some() && one.url == other.url).collect();
        for row in groups.chunks(2) {
            let mut atom = Atom { before: self.size * 0.15, ..Atom::default() };
            for (number, together) in row.iter().enumerate() {
                let x = if number == 0 { 0.0 } else { width + gap };
                let place = self.item(list);
                let mut cell = Atom::default();
                for citation in *together {
                    cell.words(&citation.words, style, (x, width), Some(place))?;
                }
                if let Some(url) = together.first().and_then(|citation| citation.url.as_ref()) {
                    self.address(&mut cell, url, style, (x + gap, width - gap), place)?;
                }
                atom.beside(cell, 0.0);
            }
            self.atoms.push(atom);
        }
        Ok(())
    }

    /// Adds an address that can be followed.
    fn address(
        &mut self,
        atom: &mut Atom,
        url: &str,
        style: Style,
        edges: (f32, f32),
        above: Place,
    ) -> Result<(), PdfError> {
        if url.trim().is_empty() {
            return Ok(());
        }
        let place = self.structure.add(Kind::Link, Some(above));
        let begins = atom.height;
        atom.text(("en", url), style, edges, Some(place))?;
        // What is no address of a page leads nowhere.
        if url.starts_with("https://") {
            let area = Area::new(edges.0, begins, edges.1, atom.height - begins);
            atom.marks.push(Mark::Link(area, url.to_owned(), place));
        }
        Ok(())
    }

    /// Adds codes to scan, each with what is there and the address in print.
    pub(super) fn links(&mut self, links: &[Link]) -> Result<(), PdfError> {
        let list = self.structure.add(Kind::List(false), None);
        let gap = self.size;
        // Where there is room for one only, what is said stands beside the code.
        let alone = links.len() == 1 || self.size > 15.0;
        let width = if alone { self.width } else { (self.width - gap * 2.0) / 3.0 };
        for row in links.chunks(if alone { 1 } else { CODES }) {
            let mut atom = Atom { before: self.size * 0.5, ..Atom::default() };
            let mut x = 0.0;
            for link in row {
                let place = self.item(list);
                let mut cell = Atom::default();
                if let Some(rows) = code(&link.url).filter(|_| !link.url.trim().is_empty()) {
                    let said = format!("{} {}", plain(link.words.first()), link.url);
                    let picture = self.structure.add(Kind::Picture(said), Some(place));
                    cell.marks.push(Mark::Code(Area::new(x, 0.0, CODE, CODE), rows, picture));
                    cell.height = CODE;
                }
                let words = self.structure.add(Kind::Paragraph, Some(place));
                let mut said = Atom { height: if alone { CODE * 0.12 } else { 0.0 }, ..Atom::default() };
                let edges = if alone { (CODE + gap, width - CODE - gap) } else { (x, width) };
                said.words(&link.words, Style::new(self.size * SMALL, false), edges, Some(words))?;
                self.address(&mut said, &link.url, Style::new(self.size * ADDRESS, false), edges, place)?;
                let from = if alone { 0.0 } else { cell.height };
                cell.beside(said, from);
                atom.beside(cell, 0.0);
                x += width + gap;
            }
            self.atoms.push(atom);
        }
        Ok(())
    }

    /// Adds a box for the stamp, and one with lines to write on.
    pub(super) fn stamp(&mut self, stamp: &Words, notes: &Words) -> Result<(), PdfError> {
        let mut atom = Atom { before: self.size * 0.9, ..Atom::default() };
        let (gap, pad) = (self.size * 0.8, self.size * 0.4);
        let of_notes = self.width - STAMP - gap;
        for (words, x, width) in [(stamp, 0.0, STAMP), (notes, STAMP + gap, of_notes)] {
            let place = self.structure.add(Kind::Paragraph, None);
            let mut cell = Atom { height: pad * 0.5, ..Atom::default() };
            cell.words(words, Style::new(self.size * SMALL, false), (x + pad, width - pad * 2.0), Some(place))?;
            let from = cell.height;
            if x > 0.0 {
                let mut y = from + self.size * 1.8;
                while y < STAMP - pad {
                    cell.marks.push(Mark::Filled(Area::new(x + pad, y, width - pad * 2.0, 0.3)));
                    y += self.size * 1.8;
                }
            }
            cell.height = cell.height.max(STAMP);
            cell.marks.push(Mark::Outline(Area::new(x, 0.0, width, cell.height)));
            atom.beside(cell, 0.0);
        }
        self.atoms.push(atom);
        Ok(())
    }
}
