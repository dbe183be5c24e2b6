//! Words as runs of text, each with its language, and with nothing in them that is HTML.

use std::fmt::Write as _;

use crate::document::Words;
use crate::document::address::{Piece, pieces};
use crate::document::reading;
use crate::render::shown::shown;

/// Returns a text in which nothing is a sign of HTML.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in shown(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Returns words in each language, the second below the first.
pub fn runs(words: &Words) -> String {
    let Some((tag, first)) = words.0.first() else { return String::new() };
    let mut runs = run(tag, first);
    if let (Some(second), Some((tag, _))) = (words.second(), words.0.get(1)) {
        _ = write!(runs, "<span class=\"second\" lang=\"{}\">{}</span>", escaped(tag), inside(tag, second));
    }
    runs
}

/// Returns a text in a language: what stands in 「」 in it is Japanese, and addresses are links.
pub fn run(tag: &str, text: &str) -> String {
    format!("<span lang=\"{}\">{}</span>", escaped(tag), inside(tag, text))
}

/// Returns a text in a language as it stands.
pub fn plain_run(tag: &str, text: &str) -> String {
    format!("<span lang=\"{}\">{}</span>", escaped(tag), escaped(text))
}

fn inside(tag: &str, text: &str) -> String {
    let mut said = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Address(url) => said.push_str(&link(url)),
            Piece::Telephone(number) => said.push_str(&telephone(number, "")),
            Piece::Text(text) if tag == "ja" => said.push_str(&broken(text)),
            Piece::Text(text) => said.push_str(&with_japanese(text)),
        }
    }
    said
}

/// Returns an address as a link to it; what is no address of a page leads nowhere.
pub fn link(url: &str) -> String {
    if !url.starts_with("https://") {
        return escaped(url);
    }
    format!("<a href=\"{0}\">{0}</a>", escaped(url))
}

/// Returns a phone number as a link to call it, never over two lines.
pub fn telephone(number: &str, class: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("<a class=\"call{class}\" href=\"tel:{digits}\">{}</a>", escaped(number))
}

/// Returns a text with its readings above what they belong to; in brackets where they cannot stand there.
fn broken(text: &str) -> String {
    let mut said = String::new();
    for piece in reading::pieces(text) {
        match piece {
            reading::Piece::Text(text) => said.push_str(&escaped(text).replace('\n', "<br>\n")),
            reading::Piece::Read(base, reading) => {
                let (base, reading) = (escaped(base), escaped(reading));
                _ = write!(said, "<ruby>{base}<rp>（</rp><rt>{reading}</rt><rp>）</rp></ruby>");
            }
        }
    }
    said
}

/// Returns a text with the Japanese in it marked: what stands in 「」.
fn with_japanese(text: &str) -> String {
    let mut said = String::new();
    let mut rest = text;
    while let Some((before, from, after)) = label(rest) {
        said.push_str(&broken(before));
        _ = write!(said, "<span lang=\"ja\">{}</span>", broken(from));
        rest = after;
    }
    said.push_str(&broken(rest));
    said
}

/// Returns what stands before the first label, the label with its brackets, and the rest.
fn label(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find('「')?;
    let end = start + text.get(start..)?.find('」')? + '」'.len_utf8();
    Some((text.get(..start)?, text.get(start..end)?, text.get(end..)?))
}
