//! Documents that no author wrote, in every format.

use std::collections::BTreeSet;

use myna::document::record::Record;
use myna::document::{Block, Document, Words};
use myna::render::man::{Head, render as man};
use myna::render::pdf::{PdfError, render as pdf};
use myna::render::print::{Paper, Print};
use myna::render::text::Look;
use myna::render::{html, json, markdown, text};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use pulldown_cmark::{Event, Options, Parser, Tag};
use scraper::{Html, Node};
use unicode_width::UnicodeWidthStr;

use crate::cases::cases;
use crate::hostile::{acts, document, each_text, text as any_text, words};
use crate::inside::call;

/// No text is set narrower or wider than this.
const WIDTHS: (usize, usize) = (20, 100);

/// Returns a text without its spaces, and without what is no text.
fn said(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace() && !acts(*character)).collect()
}

/// Returns a text in which each sign of ASCII is the wide one of the same form.
fn wide(text: &str) -> String {
    let wide = |sign: char| match u32::from(sign) {
        code if sign.is_ascii_punctuation() && !":/.-".contains(sign) => char::from_u32(code + 0xfee0).expect("a sign"),
        _ => sign,
    };
    text.chars().map(wide).collect()
}

/// Returns a text in which nothing but addresses means anything to any format: each such sign is the wide one of the same form.
fn harmless(text: &str) -> String {
    if let Some(begins) = text.find("https://") {
        let (before, from) = text.split_at(begins);
        let ends = from.find(|sign: char| !sign.is_ascii_alphanumeric() && !"-._~:/?#@!$&'*+,;=%".contains(sign));
        let (address, after) = from.split_at(ends.unwrap_or(from.len()));
        return [&harmless(before), address, &harmless(after)].concat();
    }
    wide(text)
}

/// Returns the document without what acts, and that with each text harmless: the same parts must come of both.
fn twins(document: &Document) -> (Document, Document) {
    let (mut one, mut other) = (document.clone(), document.clone());
    let plain = |text: &str| text.chars().filter(|sign| *sign == '\n' || !acts(*sign)).collect::<String>();
    each_text(&mut one, &mut |text| *text = plain(text));
    each_text(&mut other, &mut |text| *text = harmless(&plain(text)));
    (one, other)
}

/// Holds that nothing in an output is acted on by a terminal.
fn nothing_acts(output: &str) -> Result<(), TestCaseError> {
    let acting: BTreeSet<char> = output.chars().filter(|sign| *sign != '\n' && acts(*sign)).collect();
    prop_assert!(acting.is_empty(), "{:?} in {:?}", acting, output);
    Ok(())
}

/// Returns a text without the styles that the program puts on it, and nothing else of what begins with an escape.
fn unstyled(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|sign: char| !sign.is_ascii_digit() && sign != ';').unwrap_or(part.len());
        match part[end..].strip_prefix('m') {
            Some(rest) if end <= 2 => plain.push_str(rest),
            _ => {
                plain.push_str("\u{1b}[");
                plain.push_str(part);
            }
        }
    }
    plain
}

/// What a page is made of: each element with its attributes, but for the address that a link leads to.
fn elements(page: &Html) -> Vec<String> {
    let named = |element: &scraper::node::Element| {
        let attributes: Vec<String> = element
            .attrs()
            .map(|(name, value)| {
                let told = !matches!(name, "href" | "d" | "viewBox");
                format!("{name}={}", if told { value } else { "" })
            })
            .collect();
        format!("{} {}", element.name(), attributes.join(" "))
    };
    page.tree.values().filter_map(Node::as_element).map(named).collect()
}

/// Returns what stands in the body of a page.
fn body(page: &Html) -> String {
    let body = scraper::Selector::parse("body").expect("a selector");
    page.select(&body).flat_map(|body| body.text()).collect()
}

fn events(text: &str) -> Vec<Event<'_>> {
    Parser::new_ext(
        text,
        Options::ENABLE_TASKLISTS
            | Options::ENABLE_TABLES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_MATH,
    )
    .collect()
}

/// What a text is made of: everything but the words, and but for the address that a link leads to.
fn parts(text: &str) -> Vec<String> {
    let parts = events(text).into_iter().filter_map(|event| match event {
        Event::Text(_) => None,
        // How many lines a text has tells where its line ends are, in code too.
        Event::Code(_) => Some("Code".to_owned()),
        Event::Start(Tag::Link { link_type, .. }) => Some(format!("{link_type:?}")),
        other => Some(format!("{other:?}")),
    });
    parts.collect()
}

/// Returns what a text says once it is rendered.
fn read(text: &str) -> String {
    let read = events(text).into_iter().map(|event| match event {
        Event::Text(text) | Event::Code(text) => text.into_string(),
        _ => " ".to_owned(),
    });
    read.collect()
}

fn print() -> impl Strategy<Value = Print> {
    (any::<bool>(), any::<bool>())
        .prop_map(|(letter, large)| Print { paper: if letter { Paper::Letter } else { Paper::A4 }, large })
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn text_fits_and_nothing_in_it_acts(document in document(), width in 1..200_usize, styled: bool, accessible: bool) {
        let made = String::from_utf8(text::render(&document, Look { width, styled, accessible })).expect("UTF-8");
        let plain = if styled { unstyled(&made) } else { made };
        nothing_acts(&plain)?;
        let widest = width.clamp(WIDTHS.0, WIDTHS.1);
        for line in plain.lines() {
            let alone = line.trim().chars().filter(|sign| sign.to_string().width() > 0).count() == 1;
            prop_assert!(line.width() <= widest || alone, "{} columns at {}: {:?}", line.width(), width, line);
        }
    }

    #[test]
    fn a_text_is_said_whole_at_any_width(words in any_text(), width in 1..200_usize, accessible: bool) {
        let words = Words(vec![("en".into(), words)]);
        let (sought, look) = (said(words.first()), Look { width, styled: false, accessible });
        for block in [
            Block::Paragraph(words.clone()),
            Block::Title(words.clone()),
            Block::Points(vec![words.clone()]),
            Block::Notice(myna::document::Tone::Good, words.clone()),
            Block::Command(Words::default(), words.first().to_owned()),
        ] {
            let is_command = matches!(block, Block::Command(..));
            let made = text::render(&Document { blocks: vec![block], ..Document::default() }, look);
            let mut made = said(&String::from_utf8(made).expect("UTF-8"));
            if is_command {
                // Where a line goes on stands a backslash.
                made = made.replace('\\', "");
                prop_assert_eq!(made, sought.replace('\\', ""));
            } else {
                prop_assert!(made.ends_with(&sought), "{:?} is not at the end of {:?}", sought, made);
            }
        }
    }

    #[test]
    fn html_has_no_element_that_a_text_made(document in document(), print in print()) {
        let (document, twin) = twins(&document);
        let made = String::from_utf8(html::render(&document, print)).expect("UTF-8");
        let page = Html::parse_document(&made);
        let twin = String::from_utf8(html::render(&twin, print)).expect("UTF-8");
        let twin = Html::parse_document(&twin);
        prop_assert_eq!(elements(&page), elements(&twin), "{}", made);
        prop_assert_eq!(said(&wide(&body(&page))), said(&wide(&body(&twin))), "{}", made);
    }

    #[test]
    fn html_is_whole_and_nothing_in_it_acts(document in document(), print in print()) {
        let made = String::from_utf8(html::render(&document, print)).expect("UTF-8");
        nothing_acts(&made)?;
        let page = Html::parse_document(&made);
        // What a browser had to mend; that a character is none in Unicode is not the page's doing.
        let mended: Vec<_> = page.errors.iter().filter(|error| !error.contains("Bad character")).collect();
        prop_assert!(mended.is_empty(), "{:?} in {}", mended, made);
        for link in page.tree.values().filter_map(|node| node.as_element()?.attr("href")) {
            prop_assert!(link.starts_with("https://") || link.starts_with("tel:"), "leads to {:?}", link);
        }
    }

    #[test]
    fn a_text_is_itself_in_html_and_in_markdown(words in any_text()) {
        let sought = said(&words);
        let blocks = vec![Block::Paragraph(Words(vec![("en".into(), words)]))];
        let document = Document { blocks, ..Document::default() };
        let page = String::from_utf8(html::render(&document, Print::default())).expect("UTF-8");
        prop_assert_eq!(said(&body(&Html::parse_document(&page))), &*sought, "{}", page);
        let made = String::from_utf8(markdown::render(&document)).expect("UTF-8");
        prop_assert_eq!(said(&read(&made)), sought, "{}", made);
    }

    #[test]
    fn markdown_has_no_part_that_a_text_made(document in document()) {
        let (document, twin) = twins(&document);
        let made = String::from_utf8(markdown::render(&document)).expect("UTF-8");
        let twin = String::from_utf8(markdown::render(&twin)).expect("UTF-8");
        prop_assert_eq!(parts(&made), parts(&twin), "{}\n----\n{}", made, twin);
        prop_assert_eq!(said(&wide(&read(&made))), said(&wide(&read(&twin))), "{}\n----\n{}", made, twin);
    }

    #[test]
    fn markdown_has_no_sign_that_acts_or_was_not_meant(document in document()) {
        let made = String::from_utf8(markdown::render(&document)).expect("UTF-8");
        nothing_acts(&made)?;
        for event in events(&made) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => prop_assert_eq!(&*html, "<br>"),
                Event::Start(Tag::Link { dest_url, .. }) => prop_assert!(dest_url.starts_with("https://"), "{}", dest_url),
                Event::Start(Tag::Emphasis | Tag::Strikethrough | Tag::Image { .. } | Tag::FootnoteDefinition(_)) => {
                    prop_assert!(false, "{:?} in {}", event, made);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn json_is_read_back_and_nothing_in_it_acts(one in any_text(), words in words(), number: i64) {
        let list = vec![Record::from(one.as_str()), Record::Number(number), Record::Words(words.clone())];
        let record = Record::object([("list", Record::List(list)), ("text", one.as_str().into())]);
        for made in [json::pretty(&record), json::one_line(&record)] {
            let made = String::from_utf8(made).expect("UTF-8");
            nothing_acts(&made)?;
            let read: serde_json::Value = serde_json::from_str(&made).map_err(|cause| TestCaseError::fail(cause.to_string()))?;
            prop_assert_eq!(read["text"].as_str(), Some(one.as_str()));
            prop_assert_eq!(read["list"][0].as_str(), Some(one.as_str()));
            prop_assert_eq!(read["list"][1].as_i64(), Some(number));
            for (tag, text) in &words.0[words.0.len() - 1..] {
                prop_assert_eq!(read["list"][2][&**tag].as_str(), Some(text.as_str()));
            }
        }
        let line = String::from_utf8(json::one_line(&record)).expect("UTF-8");
        prop_assert_eq!(line.lines().count(), 1);
    }

    #[test]
    fn a_manual_page_takes_no_request_from_a_text(document in document(), name in "[a-z]{1,8}") {
        let head = Head { name, date: "2026-11-20".to_owned(), program: "myna".to_owned(), book: "book".to_owned() };
        let made = man(&head, &document);
        nothing_acts(&made)?;
        for line in made.lines().filter(|line| line.starts_with(['.', '\''])) {
            let request = line.split(' ').next().unwrap_or_default();
            prop_assert!([".TH", ".SH", ".nh", ".ad", ".PP", ".TP", ".br"].contains(&request), "{:?} in {}", line, made);
        }
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn a_pdf_is_whole_or_names_its_character(document in document(), print in print()) {
        let mut known = String::new();
        each_text(&mut document.clone(), &mut |text| known.push_str(text));
        // Each character in the documents that a font has, so that most are printed.
        let mut printed = document.clone();
        each_text(&mut printed, &mut |text| text.retain(|sign| sign.is_ascii() || matches!(sign, 'ぁ'..='ん' | '「' | '」')));
        for document in [&document, &printed] {
            match pdf(document, print) {
                Ok(bytes) => prop_assert!(lopdf::Document::load_mem(&bytes).is_ok()),
                Err(PdfError::NoGlyph { character, .. }) => prop_assert!(known.contains(character), "{:?}", character),
                Err(PdfError::Refused(cause)) => prop_assert!(false, "{}", cause),
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn what_is_typed_does_not_act_when_it_is_told_again(typed in any_text(), verb in 0..7_usize, json: bool) {
        let typed = typed.replace('\0', "");
        let (one, other) = [
            ("ask", ""), ("guide", ""), ("search", ""), ("is-open", ""), ("guide", "--lang="), ("ask", "--at="), ("term", ""),
        ][verb];
        let mut arguments = vec![one.to_owned(), format!("{other}{typed}")];
        arguments.extend(json.then(|| "--json".to_owned()));
        let reply = call(&arguments, 60);
        nothing_acts(&reply.output)?;
        nothing_acts(&reply.errors)?;
        prop_assert!(reply.code <= 4, "{}", reply.code);
    }
}
