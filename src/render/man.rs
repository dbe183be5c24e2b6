//! Manual pages: roff with the macros of man(7), in UTF-8.

use crate::document::reading::in_brackets;
use crate::document::{Block, Document, Words};
use crate::render::breaking::{Breaking, pieces};
use crate::render::shown::{on_one_line, shown};

/// What stands at the head and the foot of each page.
#[derive(Debug, Clone)]
pub struct Head {
    /// The name of the page: `myna-guide`.
    pub name: String,
    /// The day the page is of.
    pub date: String,
    /// The program and its version.
    pub program: String,
    /// What the manual is called.
    pub book: String,
}

/// Returns a document as a manual page of section 1.
pub fn render(head: &Head, document: &Document) -> String {
    let mut page = format!(
        ".TH {} 1 {} {} {}\n",
        quoted(&head.name.to_uppercase()),
        head.date,
        quoted(&head.program),
        quoted(&head.book)
    );
    // Not set to the full width: a narrow column of wide characters would tear. Hyphens are typed, so no word is broken at one.
    page.push_str(".nh\n.ad l\n");
    // What stands under the first heading is read by whatis too, which takes no account of where a line may part.
    let (mut opened, mut named) = (true, 0);
    for block in &document.blocks {
        match block {
            Block::Title(words) | Block::Heading(words) => {
                page.extend([".SH ", &quoted(&in_brackets(words.first()).to_uppercase()), "\n"]);
                (opened, named) = (true, named + 1);
                continue;
            }
            Block::Paragraph(words) => {
                if !opened {
                    page.push_str(".PP\n");
                }
                text(words, named > 1, &mut page);
            }
            Block::Choices(choices) => {
                for choice in choices {
                    // What stands alone is a line of usage, the others are explained under them.
                    if !choice.words.0.is_empty() {
                        page.push_str(".TP\n");
                    }
                    page.extend(["\\fB", &escaped(&on_one_line(&choice.key)), "\\fR\n"]);
                    text(&choice.words, true, &mut page);
                }
            }
            // The help is made of nothing else.
            _ => {}
        }
        opened = false;
    }
    page
}

/// Writes words in each of their languages, each line of theirs as a line.
fn text(words: &Words, parted: bool, page: &mut String) {
    let texts: Vec<_> = words.0.iter().map(|(tag, text)| (tag, in_brackets(text))).collect();
    let lines = texts.iter().flat_map(|(tag, text)| text.lines().map(move |line| (tag, line)));
    for (place, (tag, said)) in lines.enumerate() {
        if place > 0 {
            page.push_str(".br\n");
        }
        let breaking = if parted { Breaking::of(tag) } else { Breaking::AtSpaces };
        let pieces: Vec<String> = pieces(said, breaking).into_iter().map(|(piece, _)| escaped(piece)).collect();
        let mut used = 0;
        for (place, piece) in pieces.iter().enumerate() {
            let piece = if used == 0 { line(piece) } else { piece.clone() };
            let next = pieces.get(place + 1).map_or(0, |next| next.trim_end().len());
            used += piece.len();
            match piece.strip_suffix(' ') {
                // A line end is a space to roff: only a space may become one.
                Some(word) if used + next >= LONGEST => {
                    page.extend([word, "\n"]);
                    used = 0;
                }
                // Chinese and Japanese are written without spaces, and not every system tells roff where they part.
                None if wide(&piece, pieces.get(place + 1)) => page.extend([&piece, "\\:"]),
                _ => page.push_str(&piece),
            }
        }
        page.push('\n');
    }
}

/// Returns whether a sign that is not Latin stands at either side of where two pieces meet.
fn wide(piece: &str, next: Option<&String>) -> bool {
    next.is_some_and(|next| {
        !piece.ends_with(|sign: char| sign.is_ascii()) || !next.starts_with(|sign: char| sign.is_ascii())
    })
}

/// Lines of a manual page are no longer than this many bytes where they can be parted.
const LONGEST: usize = 79;

/// Returns a line that roff does not take for a request.
fn line(text: &str) -> String {
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text.to_owned() }
}

/// Returns a text with what means something to roff escaped: a hyphen stays the one that is typed.
fn escaped(text: &str) -> String {
    shown(text)
        .replace('\\', "\\e")
        .replace('-', "\\-")
        .replace('^', "\\(ha")
        .replace('~', "\\(ti")
        .replace('`', "\\(ga")
}

/// Returns a text as one argument of a request.
fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(&on_one_line(text)).replace('"', "\\(dq"))
}
