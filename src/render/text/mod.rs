//! Text for terminals and pipes: wrapped to a width, styled only where asked, or linear for those who listen.

mod panel;
mod sheet;
mod table;
pub mod wrap;

use console::Style;

use self::wrap::{Breaking, columns, lines, padded};
use crate::document::reading::in_brackets;
use crate::document::{Block, Choice, Citation, Contact, Document, Tone, Words};
use crate::render::shown::{on_one_line, shown};

/// Wider than this, running text is hard to read.
const WIDEST: usize = 100;
/// Narrower than this, labels stand above their values.
const NARROW: usize = 60;
const LABEL_WIDEST: usize = 26;
/// Beside what stands before it, a text has at least this many columns.
const FEWEST: usize = 8;

/// How the text is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The columns there are.
    pub width: usize,
    /// Whether styles are wanted.
    pub styled: bool,
    /// Linear: no boxes, no columns, words for signs.
    pub accessible: bool,
}

/// Returns a document as text.
pub fn render(document: &Document, look: Look) -> Vec<u8> {
    let mut page =
        Page { look: Look { width: look.width.clamp(20, WIDEST), ..look }, text: String::with_capacity(USUAL) };
    page.head(document.sheet.as_ref());
    for (place, block) in document.blocks.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| document.blocks.get(before));
        if before.is_some_and(|before| spaced(before, block)) {
            page.text.push('\n');
        }
        page.block(block, &document.care);
    }
    page.foot(document.sheet.as_ref());
    page.text.into_bytes()
}

/// Returns whether an empty line belongs between two blocks.
fn spaced(before: &Block, block: &Block) -> bool {
    let begins = matches!(
        block,
        Block::Title(_)
            | Block::Heading(_)
            | Block::Subheading(_)
            | Block::Headline(..)
            | Block::Command(..)
            | Block::Stamp(..)
    );
    let ends = matches!(before, Block::Title(_) | Block::Headline(..));
    let opens = matches!(before, Block::Heading(_) | Block::Subheading(_));
    let apart = match block {
        Block::Paragraph(_) => !matches!(before, Block::Paragraph(_)),
        Block::Choices(_) => matches!(before, Block::Paragraph(_)),
        Block::Fields(_) => true,
        _ => false,
    };
    let after_list = matches!(before, Block::Choices(_) | Block::Fields(_) | Block::Table(_));
    begins || ends || (!opens && (apart || after_list))
}

/// How long a page is that most answers fit on, in bytes.
const USUAL: usize = 4096;

struct Page {
    look: Look,
    text: String,
}

impl Page {
    fn block(&mut self, block: &Block, care: &Words) {
        match block {
            Block::Title(words) | Block::Heading(words) => self.words(words, "", "", &Style::new().bold()),
            Block::Headline(tone, words) => self.words(words, "", "", &toned(*tone).bold()),
            Block::Subheading(words) => self.words(words, "", "", &Style::new().underlined()),
            Block::Paragraph(words) => self.words(words, "", "", &Style::new()),
            Block::Steps(steps) => self.steps(steps, ""),
            Block::Checks(checks) => checks.iter().for_each(|check| self.check(check)),
            Block::Points(points) => points.iter().for_each(|words| self.words(words, "- ", "  ", &Style::new())),
            Block::Fields(fields) => self.fields(&by_reference(fields), true),
            Block::Answers(answers) => self.fields(&by_reference(answers), false),
            Block::Choices(choices) => self.choices(choices),
            Block::Notice(tone, words) => self.notice(*tone, words, care),
            Block::Table(table) => self.table(table),
            Block::Contacts(contacts) => contacts.iter().for_each(|contact| self.contact(contact)),
            Block::Command(label, line) => {
                self.words(label, "", "", &Style::new().underlined());
                self.command(line);
            }
            Block::Citations(citations) => self.citations(citations),
            Block::Panel(screen) => self.panel(screen, ""),
            Block::Tasks(_) | Block::Links(_) | Block::Stamp(..) => self.sheet_block(block),
        }
    }

    /// Writes words in one language, and below them in the other.
    fn words(&mut self, words: &Words, first: &str, rest: &str, style: &Style) {
        let tag = |place: usize| words.0.get(place).map_or("", |(tag, _)| tag.as_ref());
        self.plain(words.first(), first, rest, Breaking::of(tag(0)), style);
        if let Some(second) = words.second() {
            self.plain(second, rest, rest, Breaking::of(tag(1)), &Style::new().dim());
        }
    }

    /// Writes a text, wrapped, behind an indentation for the first line and one for the rest.
    fn plain(&mut self, text: &str, first: &str, rest: &str, breaking: Breaking, style: &Style) {
        let width = self.look.width.saturating_sub(columns(first).max(columns(rest)));
        let said = in_brackets(text);
        let text = shown(&said);
        if width < FEWEST && !first.trim().is_empty() {
            // What stands before it leaves no room: it begins the text.
            return self.plain(&format!("{first}{text}"), "", "", breaking, style);
        }
        if columns(&text) <= width && !text.contains('\n') {
            self.styled_line(first, &text, style);
            return;
        }
        for (place, line) in lines(&text, width, breaking).iter().enumerate() {
            self.styled_line(if place == 0 { first } else { rest }, line, style);
        }
    }

    fn styled_line(&mut self, indent: &str, line: &str, style: &Style) {
        self.text.push_str(&in_brackets(indent));
        if self.look.styled {
            self.text.push_str(&style.clone().force_styling(true).apply_to(line).to_string());
        } else {
            self.text.push_str(line);
        }
        self.end_line();
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.end_line();
    }

    /// Ends a line, with no space left at its end.
    fn end_line(&mut self) {
        self.text.truncate(self.text.trim_end_matches(' ').len());
        self.text.push('\n');
    }

    /// Writes a command line; over several lines so that a shell takes them for one.
    fn command(&mut self, line: &str) {
        let parts = lines(line, self.look.width.saturating_sub(8), Breaking::AtSpaces);
        for (place, part) in parts.iter().enumerate() {
            let goes_on = if place + 1 < parts.len() { " \\" } else { "" };
            self.line(&format!("{}{part}{goes_on}", if place == 0 { "  " } else { "      " }));
        }
    }

    /// Writes labels with values: beside each other where that is wanted and there is room, else one above the other.
    fn fields(&mut self, fields: &[(&Words, &Words)], wanted: bool) {
        let widest = fields.iter().flat_map(|(label, _)| &label.0).map(|(_, text)| columns(text)).max().unwrap_or(0);
        let beside = wanted && widest <= LABEL_WIDEST && self.look.width >= NARROW && !self.look.accessible;
        for (label, value) in fields {
            for place in 0..label.0.len().max(value.0.len()) {
                let (Some((tag, said)), Some((_, known))) = (value.0.get(place), label.0.get(place)) else { continue };
                if place > 0 && label.second().is_none() && value.second().is_none() {
                    continue;
                }
                let style = if place == 0 { Style::new() } else { Style::new().dim() };
                if beside {
                    let first = padded(known, widest + 2);
                    self.plain(said, &first, &" ".repeat(widest + 2), Breaking::of(tag), &style);
                } else {
                    let indent = if place == 0 { "" } else { "  " };
                    self.plain(known, indent, indent, Breaking::of(tag), &style);
                    self.plain(said, "  ", "  ", Breaking::of(tag), &style);
                }
            }
        }
    }

    fn choices(&mut self, choices: &[Choice]) {
        let widest = choices.iter().map(|choice| columns(&choice.key)).max().unwrap_or(0);
        let beside = widest + 30 <= self.look.width && !self.look.accessible;
        for choice in choices {
            if beside {
                let first = format!("  {}", padded(&choice.key, widest + 2));
                self.words(&choice.words, &first, &" ".repeat(columns(&first)), &Style::new());
            } else {
                self.plain(choice.key.trim_start(), "  ", "    ", Breaking::AtSpaces, &Style::new());
                if choice.words != Words::default() {
                    self.words(&choice.words, "    ", "    ", &Style::new());
                }
            }
        }
    }

    fn notice(&mut self, tone: Tone, words: &Words, care: &Words) {
        match tone {
            Tone::Care if self.look.accessible => {
                self.words(words, &on_one_line(care.first()), "  ", &Style::new());
            }
            Tone::Care => self.words(words, "! ", "  ", &Style::new().yellow()),
            _ => self.words(words, "* ", "  ", &Style::new()),
        }
    }

    fn table(&mut self, table: &crate::document::Table) {
        let bilingual = table.header.iter().any(|words| words.second().is_some());
        if !self.look.accessible && !bilingual && table::is_short(table, self.look.width) {
            for line in table::with_header(table) {
                self.line(&line);
            }
            return;
        }
        if self.look.accessible || bilingual || self.look.width < table::NARROWEST {
            for (place, row) in table.rows.iter().enumerate() {
                if place > 0 {
                    self.text.push('\n');
                }
                let fields: Vec<(&Words, &Words)> = table.header.iter().zip(row).collect();
                self.fields(&fields, true);
            }
            return;
        }
        for line in table::lines_of(table, self.look.width) {
            self.line(&line);
        }
    }

    fn contact(&mut self, contact: &Contact) {
        let head = Words(
            contact
                .name
                .0
                .iter()
                .enumerate()
                .map(|(place, (tag, name))| {
                    (tag.clone(), if place == 0 { format!("{}  {name}", contact.telephone) } else { name.clone() })
                })
                .collect(),
        );
        self.words(&head, "  ", "      ", &Style::new().bold());
        let (tone, state) = &contact.state;
        if !state.first().is_empty() {
            self.words(state, "    ", "      ", &toned(*tone));
        }
        if !contact.hours.first().is_empty() {
            self.words(&contact.hours, "    ", "      ", &Style::new());
        }
        self.words(&contact.cost, "    ", "      ", &Style::new());
    }

    /// Writes sources; those with one address together, and the address once.
    fn citations(&mut self, citations: &[Citation]) {
        for (place, citation) in citations.iter().enumerate() {
            self.words(&citation.words, "- ", "  ", &Style::new());
            let same_follows = citations.get(place + 1).is_some_and(|next| next.url == citation.url);
            if let Some(url) = citation.url.as_ref().filter(|_| !same_follows) {
                self.plain(url, "  ", "  ", Breaking::ByRule, &Style::new().dim());
            }
        }
    }
}

fn by_reference(fields: &[(Words, Words)]) -> Vec<(&Words, &Words)> {
    fields.iter().map(|(label, value)| (label, value)).collect()
}

fn toned(tone: Tone) -> Style {
    match tone {
        Tone::Good => Style::new().green(),
        Tone::Bad => Style::new().red(),
        Tone::Care => Style::new().yellow(),
        Tone::Plain => Style::new(),
    }
}
