//! From the blocks of a document to items in order of reading.

use super::PdfError;
use super::atom::{Area, Atom, Mark};
use super::structure::{Kind, Place, Structure};
use super::typeset::Style;
use crate::document::reading::plain;
use crate::document::{Block, Check, Document, Step, Tone, Words};

/// What is left free before an item, in sizes of the body.
const AFTER_LINE: f32 = 0.15;
const AFTER_BLOCK: f32 = 0.6;
const BEFORE_HEADING: f32 = 0.8;
/// How far what an item says stands from its box or number, in sizes of the body.
const HANG: f32 = 1.9;
/// The language that a desk in Japan writes.
pub const OF_DESK: &str = "ja";
/// The side of a box to tick, in sizes of the body: more than 4 millimetres.
const BOX: f32 = 1.0;
/// How far what stands beside a box to tick begins, in sizes of the body.
const TICK: f32 = BOX + 0.6;

/// Items being laid out.
#[derive(Debug)]
pub struct Flow<'a> {
    /// The items so far.
    pub atoms: Vec<Atom>,
    /// The tree of tags so far.
    pub structure: Structure,
    /// The size of the body, in points.
    pub size: f32,
    /// How wide the page is between its margins, in points.
    pub width: f32,
    care: &'a Words,
    /// The order of the last heading.
    order: u16,
    /// Whether the sources were told: what comes behind them is small.
    pub(super) behind_sources: bool,
}

impl<'a> Flow<'a> {
    /// Returns the items of a document for a size and a width.
    pub fn of(document: &'a Document, size: f32, width: f32) -> Result<Self, PdfError> {
        let (atoms, structure, care) = (Vec::new(), Structure::default(), &document.care);
        let mut flow = Self { atoms, structure, size, width, care, order: 0, behind_sources: false };
        if let Some(sheet) = &document.sheet {
            flow.small(&sheet.language)?;
        }
        for block in &document.blocks {
            flow.block(block)?;
        }
        if let Some(sheet) = &document.sheet {
            if let Some(words) = &sheet.valid_until {
                flow.small(words)?;
            }
            let desk = sheet.desk_line();
            if !desk.is_empty() {
                flow.small(&Words(vec![(OF_DESK.into(), desk)]))?;
            }
        }
        Ok(flow)
    }

    fn block(&mut self, block: &Block) -> Result<(), PdfError> {
        match block {
            Block::Title(words) => self.heading(words, 1, 1.4),
            Block::Headline(_, words) => self.heading(words, 2, 1.25),
            Block::Heading(words) => self.heading(words, 2, 1.1),
            Block::Subheading(words) => self.heading(words, 3, 1.0),
            Block::Paragraph(words) => self.paragraph(words, Style::new(self.size, false)),
            Block::Steps(steps) => self.steps(steps, false),
            Block::Tasks(steps) => self.steps(steps, true),
            Block::Checks(checks) => self.checks(checks),
            Block::Points(points) => self.points(points),
            Block::Fields(fields) | Block::Answers(fields) => self.fields(fields),
            Block::Choices(choices) => choices.iter().try_for_each(|choice| {
                let key =
                    Words(choice.words.0.iter().take(1).map(|(tag, _)| (tag.clone(), choice.key.clone())).collect());
                self.fields(&[(key, choice.words.clone())])
            }),
            Block::Notice(tone, words) => self.notice(*tone, words),
            Block::Table(table) => self.table(table),
            Block::Contacts(contacts) => self.contacts(contacts),
            Block::Command(label, line) => {
                self.heading(label, 3, 1.0)?;
                self.paragraph(&Words(vec![("en".into(), line.clone())]), Style::new(self.size * 0.9, false))
            }
            Block::Citations(citations) => self.citations(citations),
            Block::Links(links) => self.links(links),
            Block::Stamp(stamp, notes) => self.stamp(stamp, notes),
            Block::Panel(screen) => {
                let place = self.structure.add(Kind::Paragraph, None);
                let mut atom = Atom { before: self.size * AFTER_BLOCK, ..Atom::default() };
                self.screen(&mut atom, screen, 0.0, place)?;
                self.atoms.push(atom);
                Ok(())
            }
        }
    }

    /// Adds a heading; the first order begins a case, on a page of its own. No order is passed over.
    fn heading(&mut self, words: &Words, order: u16, scale: f32) -> Result<(), PdfError> {
        if words.first().trim().is_empty() {
            return Ok(());
        }
        let order = order.min(self.order + 1);
        self.order = order;
        self.behind_sources = false;
        let place = self.structure.add(Kind::Heading(order, plain(words.first()).into_owned()), None);
        let mut atom = Atom {
            before: self.size * BEFORE_HEADING,
            keep: true,
            fresh: order == 1 && self.atoms.iter().any(|atom| atom.bookmark.is_some()),
            bookmark: (order < 3).then(|| (order, plain(words.first()).into_owned())),
            ..Atom::default()
        };
        atom.words(words, Style::new(self.size * scale, true), (0.0, self.width), Some(place))?;
        self.atoms.push(atom);
        Ok(())
    }

    fn paragraph(&mut self, words: &Words, style: Style) -> Result<(), PdfError> {
        let place = self.structure.add(Kind::Paragraph, None);
        let mut atom = Atom { before: self.size * AFTER_BLOCK * 0.5, ..Atom::default() };
        atom.words(words, style, (0.0, self.width), Some(place))?;
        self.atoms.push(atom);
        Ok(())
    }

    fn small(&mut self, words: &Words) -> Result<(), PdfError> {
        self.paragraph(words, Style::new(self.size * 0.85, false))
    }

    /// Adds steps, numbered; with a box to tick each off.
    fn steps(&mut self, steps: &[Step], ticked: bool) -> Result<(), PdfError> {
        let mut list = None;
        for (number, step) in steps.iter().enumerate() {
            if let Some(stage) = &step.stage {
                list = None;
                let place = self.structure.add(Kind::Paragraph, None);
                let mut atom = Atom { before: self.size * AFTER_BLOCK, keep: true, ..Atom::default() };
                atom.words(stage, Style::new(self.size, true), (0.0, self.width), Some(place))?;
                self.atoms.push(atom);
            }
            let above = *list.get_or_insert_with(|| self.structure.add(Kind::List(true), None));
            let item = self.structure.add(Kind::Item, Some(above));
            let (label, body) =
                (self.structure.add(Kind::Label, Some(item)), self.structure.add(Kind::Body, Some(item)));
            let place = self.structure.add(Kind::Paragraph, Some(body));
            let mut atom = Atom { before: self.size * AFTER_LINE * 2.0, ..Atom::default() };
            let from = if ticked { self.size * TICK } else { 0.0 };
            let indent = from + self.size * HANG;
            let mut said = Atom::default();
            said.words(&step.words, Style::new(self.size, false), (indent, self.width - indent), Some(place))?;
            if ticked {
                self.tick(&mut atom, said.raised);
            }
            let mut number_beside = Atom::default();
            let tag = step.words.0.first().map_or("en", |(tag, _)| tag.as_ref());
            number_beside.text(
                (tag, &format!("{}.", number + 1)),
                Style::new(self.size, false),
                (from, self.size * HANG),
                Some(label),
            )?;
            atom.beside(number_beside, said.raised);
            if let Some(screen) = &step.screen {
                self.screen(&mut said, screen, indent, place)?;
            }
            atom.beside(said, 0.0);
            self.atoms.push(atom);
        }
        Ok(())
    }

    /// Draws a box to tick beside a line that stands some points lower.
    fn tick(&self, atom: &mut Atom, raised: f32) {
        let side = self.size * BOX;
        atom.marks.push(Mark::Outline(Area::new(0.5, raised + self.size * 0.25, side, side)));
    }

    fn checks(&mut self, checks: &[Check]) -> Result<(), PdfError> {
        let list = self.structure.add(Kind::List(false), None);
        for check in checks {
            let mut words = check.words.clone();
            if let (Some(japanese), Some((_, first))) = (check.japanese_beside(), words.0.first_mut()) {
                *first = format!("{first} 「{japanese}」");
            }
            let mut atom = Atom { before: self.size * AFTER_LINE * 2.0, ..Atom::default() };
            let from = self.size * TICK;
            let place = self.item(list);
            let mut said = Atom::default();
            said.words(&words, Style::new(self.size, false), (from, self.width - from), Some(place))?;
            self.tick(&mut atom, said.raised);
            atom.beside(said, 0.0);
            self.atoms.push(atom);
        }
        Ok(())
    }

    fn points(&mut self, points: &[Words]) -> Result<(), PdfError> {
        let list = self.structure.add(Kind::List(false), None);
        for words in points {
            let (place, indent, dot) = (self.item(list), self.size, self.size * 0.28);
            let mut atom = Atom { before: self.size * AFTER_LINE, ..Atom::default() };
            atom.words(words, Style::new(self.size, false), (indent, self.width - indent), Some(place))?;
            let middle = atom.raised + self.size * 0.62;
            atom.marks.push(Mark::Filled(Area::new(self.size * 0.2, middle, dot, dot)));
            self.atoms.push(atom);
        }
        Ok(())
    }

    /// Adds an item to a list. Returns the paragraph of what it says.
    pub fn item(&mut self, list: Place) -> Place {
        let item = self.structure.add(Kind::Item, Some(list));
        let body = self.structure.add(Kind::Body, Some(item));
        self.structure.add(Kind::Paragraph, Some(body))
    }

    /// Adds labels with their values below them.
    fn fields(&mut self, fields: &[(Words, Words)]) -> Result<(), PdfError> {
        let list = self.structure.add(Kind::List(false), None);
        for (label, value) in fields {
            let place = self.item(list);
            let indent = self.size;
            let mut atom = Atom { before: self.size * AFTER_LINE, ..Atom::default() };
            atom.words(label, Style::new(self.size, false), (0.0, self.width), Some(place))?;
            atom.words(value, Style::new(self.size, true), (indent, self.width - indent), Some(place))?;
            self.atoms.push(atom);
        }
        Ok(())
    }

    /// Adds something to be careful about, behind a bar.
    fn notice(&mut self, tone: Tone, words: &Words) -> Result<(), PdfError> {
        let place = self.structure.add(Kind::Paragraph, None);
        let size = if self.behind_sources { self.size * 0.8 } else { self.size };
        let indent = self.size * 0.8;
        let mut words = words.clone();
        if let (Tone::Care, Some((_, first))) = (tone, words.0.first_mut()) {
            *first = format!("{}{first}", self.care.first());
        }
        let mut atom = Atom { before: size * AFTER_BLOCK * 0.8, ..Atom::default() };
        atom.words(&words, Style::new(size, tone == Tone::Care), (indent, self.width - indent), Some(place))?;
        atom.marks.push(Mark::Filled(Area::new(0.0, size * 0.2, size * 0.18, atom.height - size * 0.4)));
        self.atoms.push(atom);
        Ok(())
    }
}
