//! Words filled in by hand against the `fluent` crate, which reads the whole file.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use myna::compose::phrases::localizer;
use myna::content::Content;
use myna::l10n::message::{Argument, Message, interface};
use myna::l10n::{File, Localizer, readable};
use proptest::prelude::*;
use unic_langid::LanguageIdentifier;

use crate::cases::cases;
use crate::project::{Faults, WORDS, files};

/// What a variable may hold: plain text, the marks that Fluent gives a meaning to, spaces at the ends, nothing.
const SAMPLES: [&str; 8] = ["myna", "マイナ 保険証", "{ $other }", "{\"x\"}", "  spaced  ", "7", "a = b\n    c", ""];

/// A file of words as the `fluent` crate reads it.
struct Whole(FluentBundle<FluentResource>);

impl Whole {
    /// Returns a file, or `None` where a part of it cannot be read.
    fn read(tag: &str, text: &str) -> Option<Self> {
        let language: LanguageIdentifier = tag.parse().expect("a language");
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(text.to_owned()).ok()?).ok()?;
        Some(Self(bundle))
    }

    /// Returns the text of a message, or `None` where it has none.
    fn text(&self, id: &str, arguments: &[(&'static str, String)]) -> Option<String> {
        let pattern = self.0.get_message(id)?.value()?;
        let arguments: FluentArgs = arguments.iter().cloned().collect();
        Some(self.0.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }
}

fn message(file: &str, id: &str, arguments: &[(&'static str, String)]) -> Message {
    let arguments = arguments.iter().map(|(name, value)| (*name, Argument::from(value))).collect();
    Message { file: file.to_owned().into(), arguments, ..interface(id.to_owned()) }
}

#[test]
fn every_message_is_said_as_fluent_says_it() {
    let mut faults = Faults::default();
    let mut compared = 0;
    for (path, text) in files("locales", "ftl") {
        let (tag, file) =
            path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')).expect("a language and a file");
        let whole = Whole::read(tag, &text).unwrap_or_else(|| panic!("{path} cannot be read"));
        let localizer = localizer(tag, Content::default());
        for (id, word) in WORDS.of(tag).iter().filter(|(_, word)| word.file == file) {
            for first in 0..SAMPLES.len() {
                let samples = SAMPLES.iter().cycle().skip(first);
                // Names live as long as the program in a message.
                let names = word.variables.iter().map(|name| &*name.clone().leak());
                let arguments: Vec<(&'static str, String)> =
                    names.zip(samples).map(|(name, sample)| (name, (*sample).to_owned())).collect();
                let said = localizer.text(&message(file, id, &arguments));
                let right = whole.text(id, &arguments).unwrap_or_else(|| panic!("{path}: {id} has no text"));
                faults.unless(said == right, || format!("{path}: {id} with {arguments:?}: {said:?} is not {right:?}"));
                compared += 1;
                if word.variables.is_empty() {
                    break;
                }
            }
        }
    }
    faults.none();
    let all: usize = WORDS.messages.values().map(BTreeMap::len).sum();
    assert!(compared >= all, "every message is compared");
}

#[test]
fn a_message_in_a_message_is_said_first() {
    let inner = interface("label-why");
    let localizer = localizer("en", Content::default());
    let outer = interface("guides-hint").with("command", inner.clone());
    let said = localizer.text(&inner);
    assert!(localizer.text(&outer).contains(&said) && said != "label-why");
}

/// Returns what the program says of a message in a file.
fn said_of(text: &str, id: &str, arguments: &[(&'static str, String)]) -> String {
    let files = |path: &str| {
        if path == "locales/en/hand.ftl" { vec![File { whose: None, text, places: None }] } else { Vec::new() }
    };
    let localizer = Localizer::new("en", Vec::new(), Box::new(files));
    localizer.text(&message("hand.ftl", id, arguments))
}

/// A file in the forms that Fluent has and the words do not use.
const HAND: &str = r#"### A file of its own.

## origin: project

# A comment, and { $what } looks like a variable.
first = First of { $count }, or { $name }.
# Another comment right behind a message.
literal = {"{"} and {"}"}, { "quoted" }, {""}end
escaped = { "\"" } { "\\" } { "\u00e9" } { "\U01F600" }
only-literal = { "  kept  " }
quotes = He says "{ $name }" and 'no'.
equals = a = b = { $name }
equals-first = = { $name }
backslash = C:\path\{ $name }
number = { 7 } and { 7.50 }
missing = { $nobody } and { $name }
several-lines =
    The first line,
      a line further in,
    and { $name }.
several-lines-from-the-first = The first line,
    the second with { $name }.
select = { $name ->
    [myna] a bird
   *[other] { $name }
 }
select-behind-text = It is { $count ->
        [one] one
       *[other] { $count } pieces
    } of { $name }.
select-on-own-line =
    { $name ->
        [myna] A bird.
       *[other] Not a bird.
    }
function = { NUMBER(7, minimumFractionDigits: 2) }
attributes = A value
    .title = and an attribute
no-space={ $name }
wide   =   { $name }   
hash = # is no comment here
bracket = [one] of { $name }
star = *[other] of { $name }
dot = .title of { $name }
last = without a line end: { $name }"#;

#[test]
fn messages_in_all_forms_are_said_as_fluent_says_them() {
    let mut faults = Faults::default();
    for text in [HAND.to_owned(), format!("{HAND}\n"), HAND.replace('\n', "\r\n")] {
        let whole = Whole::read("en", &text);
        // Brackets, stars and dots begin a text only on the line of the id.
        let whole = whole
            .unwrap_or_else(|| panic!("the file cannot be read: {:?}", FluentResource::try_new(text.clone()).err()));
        let ids = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        for id in ids.map(|line| line.split_once('=').expect("a message").0.trim()) {
            for sample in SAMPLES {
                let arguments = [("name", sample.to_owned()), ("count", "one".to_owned())];
                let (said, right) = (said_of(&text, id, &arguments), whole.text(id, &arguments).expect("a text"));
                faults.unless(said == right, || format!("{id} with {sample:?}: {said:?} is not {right:?}"));
            }
        }
    }
    faults.none();
}

#[test]
fn an_empty_line_in_a_text_is_kept_as_fluent_keeps_it() {
    let text = "key =\n    one\n\n    two { $name }\nnext = next\n";
    let arguments = [("name", "myna".to_owned())];
    let right = Whole::read("en", text).and_then(|whole| whole.text("key", &arguments)).expect("a text");
    assert_eq!(right, "one\n\ntwo myna");
    assert_eq!(said_of(text, "key", &arguments), right);
}

#[test]
fn a_brace_at_the_start_of_a_line_ends_a_selector() {
    let text = "key = { $name ->\n    [myna] a bird\n   *[other] none\n}\nnext = next\n";
    let arguments = [("name", "myna".to_owned())];
    let right = Whole::read("en", text).and_then(|whole| whole.text("key", &arguments)).expect("a text");
    assert_eq!(right, "a bird");
    assert_eq!(said_of(text, "key", &arguments), right);
}

#[test]
fn a_message_that_is_not_there_is_its_id() {
    assert_eq!(said_of(HAND, "nowhere", &[]), "nowhere");
    assert_eq!(said_of("", "nowhere", &[]), "nowhere");
    assert_eq!(said_of("# only = a comment\n    only = indented\n-only = a term\n", "only", &[]), "only");
}

/// Fluent panics at an escape that a character of several bytes cuts short, but only where it reads escapes: in a literal.
#[test]
fn a_backslash_is_text_unless_it_stands_in_a_literal() {
    let marks = ["\\u", "\\U00", "\\", "C:\\users", "\\u004", "\\u0041"];
    let behind = ["「資格確認書」", "é", "", " x", "0041"];
    let before = ["", "x ", "{ $name } ", "{\"a\"}", "{ \"\" }{ $count }", "\"", "\" { $name } \""];
    let arguments = [("name", "myna".to_owned()), ("count", "2".to_owned())];
    for mark in marks {
        for behind in behind {
            for before in before {
                let text = format!("key = {before}{mark}{behind}\nnext = next\n");
                assert!(readable(&text), "{text}");
                let right = Whole::read("en", &text).and_then(|whole| whole.text("key", &arguments)).expect("a text");
                assert_eq!(said_of(&text, "key", &arguments), right, "{text}");
            }
            for before in ["{\"", "{ $name }{ \"", "{\"}", "{\"{\"}{\"}", "{\"\\\"", "{ $name ->\n    [one] {\""] {
                let text = format!("key = {before}{mark}{behind}\"}}\nnext = next\n");
                if readable(&text) {
                    // Does not panic.
                    let right = Whole::read("en", &text).and_then(|whole| whole.text("key", &arguments));
                    assert_eq!(said_of(&text, "key", &arguments), right.unwrap_or_else(|| "key".to_owned()), "{text}");
                }
                assert_eq!(said_of(&text, "next", &[]), "next", "{text}");
            }
        }
    }
}

/// A piece of a text on one line: words, marks with a meaning somewhere, variables and literals.
fn piece() -> impl Strategy<Value = String> {
    let fixed = prop::sample::select(vec![
        "{ $name }",
        "{$name}",
        "{ $count}",
        "{  $count  }",
        "{ \"a\" }",
        "{\"{\"}",
        "{\"}\"}",
        "{\"\\\"\"}",
        "{\"\\u0041\"}",
        "{\"\"}",
        "{\" \"}",
        " ",
        "  ",
        "\u{3000}",
        "\u{a0}",
        "\t",
        "\"",
        "\\",
        "'",
        "=",
        "#",
        ".",
        "[",
        "]",
        "*",
        "-",
        "(",
        ")",
        "$name",
        "「資格確認書」",
        "보험증",
        "myna",
        "é",
        "}",
        "{",
        "{}",
        "{ }",
    ]);
    prop_oneof![4 => fixed.prop_map(str::to_owned), 1 => "[ -~]{1,6}"]
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn any_line_that_fluent_reads_is_said_as_fluent_says_it(
        pieces in prop::collection::vec(piece(), 1..8),
        name in prop::sample::select(SAMPLES.to_vec()),
    ) {
        let text = format!("before = before\nkey = {}\nafter = after\n", pieces.concat());
        let arguments = [("name", name.to_owned()), ("count", "2".to_owned())];
        // What Fluent cannot read is no text of ours: another test lets no such file pass.
        let right = Whole::read("en", &text).and_then(|whole| whole.text("key", &arguments));
        if let Some(right) = right {
            prop_assert_eq!(said_of(&text, "key", &arguments), right, "{}", text);
        }
        prop_assert_eq!(said_of(&text, "before", &[]), "before");
        prop_assert_eq!(said_of(&text, "after", &[]), "after");
    }
}
