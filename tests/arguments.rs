//! The parser that is built for one verb takes and refuses exactly what the whole one does.

mod cases;

use std::ffi::OsString;

use cases::cases;
use clap::Parser;
use myna::reception::arguments::parsed;
use myna::reception::cli::Cli;
use proptest::prelude::{Strategy, prop, prop_assert_eq, proptest};

/// What may stand on a command line: verbs, beginnings of verbs, options with and without values, values, and nonsense.
const PIECES: [&str; 40] = [
    "guide",
    "ask",
    "lines",
    "is-open",
    "sources",
    "term",
    "search",
    "gui",
    "Guide",
    "help",
    "apply",
    "card",
    "fallback",
    "資格確認書",
    "has-card=yes",
    "--answer",
    "--lang",
    "-L",
    "ko",
    "-Lko",
    "--lang=ja",
    "--with",
    "--at",
    "-",
    "2026-11-20",
    "--format",
    "-f",
    "json",
    "--json",
    "-o",
    "--output",
    "--force",
    "--color",
    "always",
    "--speak",
    "-q",
    "--",
    "--version",
    "-h",
    "--nonsense",
];

fn both(line: &[&str]) -> [String; 2] {
    let arguments: Vec<OsString> = std::iter::once("myna").chain(line.iter().copied()).map(OsString::from).collect();
    [parsed(&arguments), Cli::try_parse_from(&arguments)].map(|taken| match taken {
        Ok(cli) => format!("{cli:?}"),
        Err(refused) => format!("{:?} {}", refused.kind(), refused.render()),
    })
}

#[test]
fn a_verb_that_is_the_value_of_an_option_is_no_verb() {
    for line in [
        &["--output", "lines", "guide"][..],
        &["-o", "guide", "guide"],
        &["-o", "term"],
        &["--output=search", "term", "pin"],
        &["--", "guide"],
        &["guide", "lines"],
        &["search", "guide", "lines"],
        &["lines", "--output", "guide", "ask"],
        &["--lang", "term", "--lang", "ask"],
        &["is-open", "--for", "lines"],
        &[],
    ] {
        let [one, whole] = both(line);
        assert_eq!(one, whole, "{line:?}");
    }
    assert!(both(&["--output", "lines", "guide"])[0].contains("Guide"));
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn any_line_is_taken_or_refused_alike(line in prop::collection::vec(prop::sample::select(&PIECES[..]).boxed(), 0..7)) {
        let [one, whole] = both(&line);
        prop_assert_eq!(one, whole);
    }
}
