//! Markdown, as the common sites read it: `CommonMark` with the tables and the task lists of GitHub.

use std::fmt::Write as _;

use crate::document::address::{Piece, in_an_address, pieces};
use crate::document::reading::in_brackets;
use crate::document::{Block, Button, Citation, Contact, Document, Link, Screen, Sheet, Step, Table, Tone, Words};
use crate::render::shown::{on_one_line, shown};

/// What ends a line that goes on in the next one: two spaces, which every site knows.
const GOES_ON: &str = "  \n";

/// Returns a document as Markdown.
pub fn render(document: &Document) -> Vec<u8> {
    let mut parts = Vec::new();
    if let Some(sheet) = &document.sheet {
        parts.extend(desk(sheet));
        parts.push(paragraph(&sheet.language));
    }
    let mut titles = 0;
    for block in &document.blocks {
        titles += usize::from(matches!(block, Block::Title(_)));
        if matches!(block, Block::Title(_)) && titles > 1 {
            parts.push("---".to_owned());
        }
        parts.push(said(block, &document.care));
    }
    if let Some(sheet) = &document.sheet {
        parts.push("---".to_owned());
        parts.extend(sheet.valid_until.as_ref().map(paragraph));
        parts.extend(desk(sheet));
    }
    parts.retain(|part| !part.is_empty());
    (parts.join("\n\n") + "\n").into_bytes()
}

fn said(block: &Block, care: &Words) -> String {
    match block {
        Block::Title(words) => format!("# {}", heading(words)),
        Block::Headline(_, words) | Block::Heading(words) => format!("## {}", heading(words)),
        Block::Subheading(words) => format!("### {}", heading(words)),
        Block::Paragraph(words) => paragraph(words),
        Block::Steps(steps) => numbered(steps, ""),
        Block::Tasks(steps) => numbered(steps, "[ ] "),
        Block::Checks(checks) => list(checks.iter().map(|check| {
            let name = check.japanese_beside().map(|japanese| format!(" 「{}」", escaped(japanese)));
            let mut lines = lines_of(&check.words);
            match lines.first_mut() {
                Some(first) => first.extend(name),
                None => lines.extend(name),
            }
            (String::from("[ ] "), lines)
        })),
        Block::Points(points) => list(points.iter().map(|words| (String::new(), lines_of(words)))),
        Block::Fields(fields) | Block::Answers(fields) => list(fields.iter().map(|(label, value)| {
            let values = lines_of(value).into_iter().map(|value| strong(&value));
            (String::new(), lines_of(label).into_iter().chain(values).collect())
        })),
        Block::Choices(choices) => {
            list(choices.iter().map(|choice| (code(&choice.key) + " ", lines_of(&choice.words))))
        }
        Block::Notice(tone, words) => {
            let before = if *tone == Tone::Care { escaped(care.first()) } else { String::new() };
            quoted(&format!("{before}{}", lines_of(words).join(GOES_ON)))
        }
        Block::Table(table) => rows(table),
        Block::Contacts(contacts) => list(contacts.iter().map(contact)),
        Block::Command(label, line) => format!("{}\n\n{}", paragraph(label), fenced(line)),
        Block::Citations(citations) => list(citations.iter().map(citation)),
        Block::Panel(screen) => screen_lines(screen).join("\n"),
        Block::Links(links) => list(links.iter().map(link)),
        Block::Stamp(stamp, notes) => {
            format!("| {} | {} |\n| --- | --- |\n| <br><br><br> | |", heading(stamp), heading(notes))
        }
    }
}

fn desk(sheet: &Sheet) -> Option<String> {
    let line = |(label, said): &(Words, String)| format!("{} {}", heading(label), strong(&escaped(said)));
    let lines: Vec<String> = sheet.desk.iter().map(line).collect();
    (!lines.is_empty()).then(|| lines.join(GOES_ON))
}

fn paragraph(words: &Words) -> String {
    lines_of(words).join(GOES_ON)
}

fn quoted(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| format!("> {line}")).collect();
    lines.join("\n")
}

/// Returns points: what stands before each, and its lines.
fn list(points: impl Iterator<Item = (String, Vec<String>)>) -> String {
    let points: Vec<String> = points.map(|(before, lines)| format!("- {before}{}", indented(&lines, 2))).collect();
    points.join("\n")
}

/// Returns lines as one point of a list that is indented by some columns.
fn indented(lines: &[String], columns: usize) -> String {
    if lines.is_empty() {
        // A point without words is none: what stands below it would be no part of it.
        return "&nbsp;".to_owned();
    }
    lines.join(&format!("{GOES_ON}{}", " ".repeat(columns)))
}

fn numbered(steps: &[Step], mark: &str) -> String {
    let mut text = String::new();
    for (place, step) in steps.iter().enumerate() {
        if let Some(stage) = &step.stage {
            // A list goes on behind a paragraph at its own number.
            text.truncate(text.trim_end_matches('\n').len());
            _ = write!(text, "{}{}\n\n", if place > 0 { "\n\n" } else { "" }, strong(&heading(stage)));
        }
        let number = format!("{}. ", place + 1);
        let indent = number.len();
        _ = writeln!(text, "{number}{mark}{}", indented(&lines_of(&step.words), indent));
        if let Some(screen) = &step.screen {
            let before = " ".repeat(indent);
            text.push('\n');
            for line in screen_lines(screen) {
                _ = writeln!(text, "{before}{line}");
            }
            text.push('\n');
        }
    }
    text.trim_end().to_owned()
}

/// Returns a screen as a quotation: the Japanese, what it means, and its buttons.
fn screen_lines(screen: &Screen) -> Vec<String> {
    let foreign = |words: &Words, all: bool| -> Vec<String> {
        words.0.iter().filter(|(tag, _)| all || tag.as_ref() != "ja").map(|(_, text)| escaped(text)).collect()
    };
    let mut inside: Vec<String> = screen.japanese.iter().map(|line| escaped(line)).collect();
    inside.extend(foreign(&screen.meaning, screen.japanese.is_empty()));
    inside.extend(screen.keys.iter().map(|row| escaped(row)));
    let button = |button: &Button| {
        let label = button.japanese.as_ref().map_or_else(|| "…".to_owned(), |label| escaped(label));
        let meaning = foreign(&button.meaning, button.japanese.is_none()).join(" / ");
        let press = if button.press { format!(" ← {}", strong(&heading(&screen.press))) } else { String::new() };
        format!("\\[ {label} \\] {meaning}{press}")
    };
    inside.extend(screen.buttons.iter().map(button));
    inside.extend(screen.note.iter().flat_map(lines_of));
    quoted(&inside.join(GOES_ON)).split('\n').map(str::to_owned).collect()
}

fn contact(contact: &Contact) -> (String, Vec<String>) {
    let mut lines = lines_of(&contact.name);
    for words in [&contact.state.1, &contact.hours, &contact.cost] {
        lines.extend(lines_of(words));
    }
    (strong(&escaped(&contact.telephone)) + " ", lines)
}

fn citation(citation: &Citation) -> (String, Vec<String>) {
    let mut lines = lines_of(&citation.words);
    lines.extend(citation.url.as_ref().map(|url| address(url)));
    (String::new(), lines)
}

fn link(link: &Link) -> (String, Vec<String>) {
    let mut lines = lines_of(&link.words);
    lines.push(address(&link.url));
    (String::new(), lines)
}

fn rows(table: &Table) -> String {
    let row = |cells: &[Words]| {
        let cells: Vec<String> = cells.iter().map(|words| lines_of(words).join("<br>").replace('\n', " ")).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines = vec![row(&table.header), format!("|{}", " --- |".repeat(table.header.len()))];
    lines.extend(table.rows.iter().map(|cells| row(cells)));
    lines.join("\n")
}

/// Returns words in each language that says something, escaped.
fn lines_of(words: &Words) -> Vec<String> {
    let said = std::iter::once(words.first()).chain(words.second()).map(escaped);
    said.filter(|text| !text.is_empty()).collect()
}

/// Returns an escaped text as a strong one: the signs for it hold only next to what is no space.
fn strong(escaped: &str) -> String {
    let said = escaped.trim();
    if said.is_empty() { String::new() } else { format!("**{said}**") }
}

/// Returns words in each language on one line.
fn heading(words: &Words) -> String {
    lines_of(words).join(" / ").replace('\n', " ")
}

/// Returns an address as the sites make a link of it; what is no address of a page leads nowhere.
fn address(url: &str) -> String {
    if url.starts_with("https://") && url.chars().all(in_an_address) { format!("<{url}>") } else { escaped(url) }
}

/// Returns lines to be typed, between more marks than any of them has.
fn fenced(text: &str) -> String {
    let marks = "`".repeat(longest_marks(text).max(2) + 1);
    format!("{marks}sh\n{}\n{marks}", shown(text))
}

fn longest_marks(text: &str) -> usize {
    text.split(|character| character != '`').map(str::len).max().unwrap_or(0)
}

/// Returns what is to be typed, between as many marks as it takes.
fn code(text: &str) -> String {
    let text = on_one_line(text);
    if text.trim().is_empty() {
        return String::new();
    }
    let marks = "`".repeat(1 + longest_marks(&text));
    let space = if text.contains('`') { " " } else { "" };
    format!("{marks}{space}{text}{space}{marks}")
}

/// Returns a text in which nothing is a sign of Markdown or of HTML; addresses become links.
fn escaped(text: &str) -> String {
    // Spaces before a line would make code of it, and a line without words ends what it stands in.
    let text = in_brackets(text);
    let shown = shown(&text);
    let lines = shown.split('\n').map(|line| line.trim_start_matches(' ')).filter(|line| !line.trim().is_empty());
    lines.map(escaped_line).collect::<Vec<_>>().join(GOES_ON)
}

fn escaped_line(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for piece in pieces(text) {
        match piece {
            Piece::Address(url) => escaped.push_str(&address(url)),
            Piece::Text(text) | Piece::Telephone(text) => sign_by_sign(text, &mut escaped),
        }
    }
    at_line_start(&escaped)
}

fn sign_by_sign(text: &str, escaped: &mut String) {
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$' | '{' | '}' | '!' => {
                escaped.push('\\');
                escaped.push(character);
            }
            other => escaped.push(other),
        }
    }
}

/// Returns a text that does not begin as a list or a heading does.
fn at_line_start(text: &str) -> String {
    if text.starts_with(['-', '+', '=', ':']) {
        return format!("\\{text}");
    }
    let digits = text.len() - text.trim_start_matches(|character: char| character.is_ascii_digit()).len();
    match text.split_at(digits) {
        (number, rest) if digits > 0 && rest.starts_with(['.', ')']) => format!("{number}\\{rest}"),
        _ => text.to_owned(),
    }
}
