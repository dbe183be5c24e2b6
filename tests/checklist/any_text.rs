//! Whatever a text is made of, it comes out as it went in, and as nothing but text.

use myna::document::{Block, Check, Citation, Contact, Document, Link, Sheet, Step, Tone, Words};
use myna::render::print::Print;
use myna::render::text::Look;
use myna::render::{html, markdown, text};
use proptest::prelude::*;
use scraper::Html;

use crate::cases::cases;
use crate::expected::compact;
use crate::{markdown as markdown_page, page};

fn words(text: &str) -> Words {
    Words(vec![("en".into(), text.to_owned()), ("ja".into(), format!("{text}。"))])
}

/// Returns a document that holds a text in every kind of block of a sheet.
fn document(text: &str) -> Document {
    let said = || words(text);
    let blocks = vec![
        Block::Title(said()),
        Block::Headline(Tone::Care, said()),
        Block::Heading(said()),
        Block::Subheading(said()),
        Block::Paragraph(said()),
        Block::Checks(vec![Check { words: said(), japanese: Some(text.to_owned()) }]),
        Block::Tasks(vec![Step { stage: Some(said()), words: said(), screen: None }]),
        Block::Points(vec![said()]),
        Block::Fields(vec![(said(), said())]),
        Block::Notice(Tone::Care, said()),
        Block::Contacts(vec![Contact {
            telephone: "0120-0178-27".to_owned(),
            name: said(),
            state: (Tone::Plain, Words::default()),
            hours: said(),
            cost: said(),
        }]),
        Block::Links(vec![Link { words: said(), url: "https://example.jp/".to_owned() }]),
        Block::Citations(vec![Citation { words: said(), url: None }]),
        Block::Stamp(said(), said()),
    ];
    let desk = vec![(said(), text.to_owned())];
    let sheet = Some(Sheet { language: said(), valid_until: Some(said()), desk });
    Document { blocks, care: words("Note: "), sheet }
}

/// Texts with the signs that mean something in some format more often than chance would have it.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "\\PC{1,6}",
        "[-+=#*_`~|<>&\\[\\](){}!$\\\\\"':;/.0-9 ]{1,8}",
        Just("https://example.jp/a_b?c=d&e".to_owned()),
        Just("「登録」".to_owned()),
        Just("</style><script>".to_owned()),
        Just("&amp;".to_owned()),
        Just("1. ".to_owned()),
    ];
    // Signs without a width or a place of their own are for the terminal tests.
    let plain = |text: &String| !text.trim().is_empty() && !text.contains(['\u{feff}', '\u{200b}', '\u{ad}']);
    prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat()).prop_filter("says something", plain)
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn any_text_is_text_in_html(text in texts()) {
        let made = String::from_utf8(html::render(&document(&text), Print::default())).expect("UTF-8");
        let read = Html::parse_document(&made);
        prop_assert!(read.errors.is_empty(), "{:?} in {made}", read.errors);
        let said = compact(&page::text(&made));
        prop_assert!(said.matches(&compact(&text)).count() >= 15, "{said}");
        let named: std::collections::BTreeSet<&str> =
            read.tree.values().filter_map(|node| node.as_element()).map(scraper::node::Element::name).collect();
        prop_assert!(!named.contains("script") && !named.contains("em"), "{named:?}");
    }

    #[test]
    fn any_text_is_text_in_markdown(text in texts()) {
        let made = String::from_utf8(markdown::render(&document(&text))).expect("UTF-8");
        let said = compact(&markdown_page::text(&made));
        prop_assert!(said.matches(&compact(&text)).count() >= 15, "{said}\n{made}");
        let mut faults = crate::project::Faults::default();
        markdown_page::look_at(&made, 2, "any text", &mut faults);
        faults.none();
    }

    #[test]
    fn any_text_fits_the_width_and_nothing_panics(text in texts(), width in 20..120usize, accessible: bool) {
        let made = text::render(&document(&text), Look { width, styled: false, accessible });
        prop_assert!(String::from_utf8(made).expect("UTF-8").lines().count() > 15);
    }
}
