//! HTML: one file that needs nothing else, for the screen, for paper, and for those who listen.

mod entry;
mod step;
mod words;

use std::fmt::Write as _;

use self::words::{escaped, plain_run, run, runs};
use super::print::{Paper, Print};
use super::shown::on_one_line;
use crate::document::reading::plain;
use crate::document::{Block, Document, Sheet, Tone, Words};

/// How it looks.
const STYLE: &str = include_str!("style.css");

/// Returns a document as a page.
pub fn render(document: &Document, print: Print) -> Vec<u8> {
    let tag = language(document);
    let mut page = Page { care: &document.care, out: String::new(), title: false, heading: false, open: false };
    let class = if print.large { " class=\"large\"" } else { "" };
    page.put(&format!("<!DOCTYPE html>\n<html lang=\"{}\"{class}>\n<head>\n", escaped(tag)));
    page.put("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.put(&format!("<title>{}</title>\n", escaped(&plain(&title(document)))));
    page.put(&format!("<style>\n{STYLE}{}</style>\n</head>\n<body>\n", on_paper(document, print)));
    if let Some(sheet) = &document.sheet {
        page.put("<header>\n");
        page.desk(sheet);
        page.put(&format!("<p>{}</p>\n", runs(&sheet.language)));
        page.until(sheet);
        page.put("</header>\n");
    }
    page.put("<main>\n");
    for block in &document.blocks {
        page.block(block);
    }
    page.put(if page.open { "</article>\n</main>\n" } else { "</main>\n" });
    if let Some(sheet) = &document.sheet {
        page.put("<footer>\n");
        page.until(sheet);
        page.desk(sheet);
        page.put("</footer>\n");
    }
    page.put("</body>\n</html>\n");
    page.out.into_bytes()
}

/// Returns the first language of a document.
fn language(document: &Document) -> &str {
    document.care.0.first().map_or("en", |(tag, _)| tag.as_ref())
}

/// Returns the title of the window: what the document is about, and the answer where there is one case.
fn title(document: &Document) -> String {
    let titles = document.blocks.iter().filter(|block| matches!(block, Block::Title(_))).count();
    let heads = document.blocks.iter().filter_map(|block| match block {
        Block::Title(words) => Some(words.first()),
        Block::Headline(_, words) if titles < 2 => Some(words.first()),
        _ => None,
    });
    let heads: Vec<&str> = heads.collect();
    heads.join(" – ")
}

/// Returns the style of the paper: its size, and what stands at the head and the foot of every page.
fn on_paper(document: &Document, print: Print) -> String {
    let size = if print.paper == Paper::Letter { "letter" } else { "A4" };
    let mut style = format!("@page {{\n  size: {size};\n");
    let box_of = |place: &str, content: &str| format!("  @{place} {{ {content}; font: 9pt sans-serif; }}\n");
    if let Some(sheet) = &document.sheet {
        let desk: Vec<&str> = sheet.desk.iter().map(|(_, said)| said.as_str()).collect();
        if !desk.is_empty() {
            style.push_str(&box_of("top-left", &format!("content: {}; width: 100%", quoted(&desk.join("  ·  ")))));
        }
        let name = sheet.desk.first().map(|(_, said)| said.as_str());
        let until = sheet.valid_until.as_ref().map(|until| plain(until.first()));
        let lines: Vec<String> = until.as_deref().into_iter().chain(name).map(quoted).collect();
        let foot = lines.join(" \"\\a \" ");
        style.push_str(&box_of("bottom-left", &format!("content: {foot}; width: 85%; white-space: pre-line")));
    }
    style.push_str(&box_of("bottom-right", "content: counter(page) \" / \" counter(pages)"));
    style.push_str("}\n");
    style
}

/// Returns a text as CSS writes it, with nothing in it that ends the style.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in on_one_line(text).chars() {
        match character {
            '"' | '\\' | '<' | '>' | '&' => _ = write!(quoted, "\\{:x} ", u32::from(character)),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// A page being written.
struct Page<'a> {
    care: &'a Words,
    out: String,
    /// Whether the case has its title.
    title: bool,
    /// Whether the case has a heading of the second order.
    heading: bool,
    /// Whether a case is open.
    open: bool,
}

impl Page<'_> {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(words) => self.begin(words),
            Block::Headline(tone, words) => self.headline(*tone, words),
            Block::Heading(words) => self.heading(words, false),
            Block::Subheading(words) => self.heading(words, self.heading),
            Block::Paragraph(words) => self.put(&format!("<p>{}</p>\n", runs(words))),
            Block::Steps(steps) => self.steps(steps, false),
            Block::Tasks(steps) => self.steps(steps, true),
            Block::Checks(checks) => self.checks(checks),
            Block::Points(points) => self.list("points", points.iter().map(runs)),
            Block::Fields(fields) | Block::Answers(fields) => self.fields(fields),
            Block::Choices(choices) => self.list(
                "choices",
                choices.iter().map(|choice| format!("<code>{}</code> {}", escaped(&choice.key), runs(&choice.words))),
            ),
            Block::Notice(tone, words) => self.notice(*tone, words),
            Block::Table(table) => self.table(table),
            Block::Contacts(contacts) => self.list("contacts", contacts.iter().map(entry::contact)),
            Block::Command(label, line) => {
                self.heading(label, self.heading);
                self.put(&format!("<pre><code>{}</code></pre>\n", escaped(line)));
            }
            Block::Citations(citations) => self.list("sources", entry::by_address(citations)),
            Block::Panel(shown) => self.put(&step::screen(shown)),
            Block::Links(links) => self.list("links", links.iter().map(entry::link)),
            Block::Stamp(stamp, notes) => {
                self.put(&format!("<div class=\"boxes\"><p>{}</p><p>{}</p></div>\n", runs(stamp), runs(notes)));
            }
        }
    }

    /// Begins a case, on a page of its own.
    fn begin(&mut self, title: &Words) {
        let before = if self.open { "</article>\n" } else { "" };
        self.put(&format!("{before}<article>\n<h1>{}</h1>\n", runs(title)));
        (self.title, self.heading, self.open) = (true, false, true);
    }

    fn headline(&mut self, tone: Tone, words: &Words) {
        let name = if self.title { "h2" } else { "h1" };
        self.heading |= self.title;
        self.title = true;
        self.put(&format!("<{name} class=\"answer {}\">{}</{name}>\n", class(tone), runs(words)));
    }

    fn heading(&mut self, words: &Words, below: bool) {
        let name = match (self.title, below) {
            (false, _) => "h1",
            (true, false) => "h2",
            (true, true) => "h3",
        };
        self.heading |= self.title;
        self.title = true;
        self.put(&format!("<{name}>{}</{name}>\n", runs(words)));
    }

    fn notice(&mut self, tone: Tone, words: &Words) {
        let care = match self.care.0.first() {
            Some((tag, text)) if tone == Tone::Care => format!("<strong>{}</strong>", run(tag, text)),
            _ => String::new(),
        };
        self.put(&format!("<p class=\"notice {}\">{care}{}</p>\n", class(tone), runs(words)));
    }

    fn list(&mut self, class: &str, points: impl Iterator<Item = String>) {
        self.put(&format!("<ul class=\"{class}\">\n"));
        for point in points {
            self.put(&format!("<li>{point}</li>\n"));
        }
        self.put("</ul>\n");
    }

    fn fields(&mut self, fields: &[(Words, Words)]) {
        self.put("<dl>\n");
        for (label, value) in fields {
            self.put(&format!("<div><dt>{}</dt><dd>{}</dd></div>\n", runs(label), runs(value)));
        }
        self.put("</dl>\n");
    }

    fn until(&mut self, sheet: &Sheet) {
        if let Some(until) = &sheet.valid_until {
            self.put(&format!("<p>{}</p>\n", runs(until)));
        }
    }

    fn desk(&mut self, sheet: &Sheet) {
        if sheet.desk.is_empty() {
            return;
        }
        self.put("<dl class=\"desk\">\n");
        for (label, said) in &sheet.desk {
            // In which language a desk writes of itself is not known: that of Japan.
            let label = label.0.first().map(|(tag, text)| run(tag, text)).unwrap_or_default();
            self.put(&format!("<div><dt>{label}</dt><dd>{}</dd></div>\n", plain_run("ja", said)));
        }
        self.put("</dl>\n");
    }
}

/// Returns the class of a tone.
fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "good",
        Tone::Bad => "bad",
        Tone::Care => "care",
        Tone::Plain => "plain",
    }
}
