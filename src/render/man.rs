//! Manual pages: roff with the macros of man(7), in UTF-8.

use crate::document::{Block, Document, Words};

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
    let mut opened = true;
    for block in &document.blocks {
        match block {
            Block::Title(words) | Block::Heading(words) => {
                page.extend([".SH ", &quoted(words.first()), "\n"]);
                opened = true;
                continue;
            }
            Block::Paragraph(words) => {
                if !opened {
                    page.push_str(".PP\n");
                }
                text(words, &mut page);
            }
            Block::Choices(choices) => {
                for choice in choices {
                    // What stands alone is a line of usage, the others are explained under them.
                    if !choice.words.0.is_empty() {
                        page.push_str(".TP\n");
                    }
                    page.extend(["\\fB", &escaped(&choice.key), "\\fR\n"]);
                    text(&choice.words, &mut page);
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
fn text(words: &Words, page: &mut String) {
    let lines = words.0.iter().flat_map(|(_, text)| text.lines());
    for (place, said) in lines.enumerate() {
        if place > 0 {
            page.push_str(".br\n");
        }
        // A line end is a space to roff: only a space may become one.
        let mut used = 0;
        for word in escaped(said).split(' ') {
            if used > 0 && used + word.len() >= LONGEST {
                page.push('\n');
                used = 0;
            } else if used > 0 {
                page.push(' ');
            }
            let word = if used == 0 { line(word) } else { word.to_owned() };
            used += word.len() + 1;
            page.push_str(&word);
        }
        page.push('\n');
    }
}

/// Lines of a manual page are no longer than this many bytes where they can be parted.
const LONGEST: usize = 79;

/// Returns a line that roff does not take for a request.
fn line(text: &str) -> String {
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text.to_owned() }
}

/// Returns a text with what means something to roff escaped: a hyphen stays the one that is typed.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('^', "\\(ha").replace('~', "\\(ti").replace('`', "\\(ga")
}

/// Returns a text as one argument of a request.
fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text).replace('"', "\\(dq"))
}
