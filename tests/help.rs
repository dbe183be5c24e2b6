//! The help in five languages, and every error of the argument parser: the program as a process, held against the command line as
//! it is defined, and against the parser's own English.
//!
//! After a change of words or layout that is meant: `rm -r tests/snapshots-help; INSTA_UPDATE=always cargo test --test help snapshots`,
//! and read the diff.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod command;
mod project;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use clap::{Arg, Command, CommandFactory};
use command::{LANGUAGES, myna, written_in};
use myna::answer::manual::TOPICS;
use myna::reception::cli::Cli;
use myna::reception::manual::EXAMPLES;
use myna::reception::request::FORMATS;
use myna::reception::shell::SHELLS;
use project::{Faults, Read, SOURCE, WORDS, content, folder};
use unicode_width::UnicodeWidthStr;

/// The command line as it is defined, with nothing left to be added by the parser.
static DEFINED: LazyLock<Command> = LazyLock::new(|| {
    let mut command = Cli::command();
    command.build();
    command
});

/// Returns the verbs that people see.
fn verbs() -> Vec<&'static Command> {
    DEFINED.get_subcommands().filter(|verb| !verb.is_hide_set()).collect()
}

/// Returns each page of help: its name, and what asks for it.
fn pages() -> Vec<(String, String)> {
    let mut pages = vec![("myna".to_owned(), "--help".to_owned()), ("short".to_owned(), "-h".to_owned())];
    for verb in verbs() {
        let verb = verb.get_name();
        pages.push((verb.to_owned(), format!("{verb} --help")));
        pages.push((format!("{verb}-short"), format!("{verb} -h")));
    }
    pages.extend(TOPICS.iter().map(|(topic, _)| (format!("topic-{topic}"), format!("help {topic}"))));
    pages.push(("version".to_owned(), "--version".to_owned()));
    pages
}

/// Returns what stands before the ids of the words of an argument, and its name.
fn named(argument: &Arg, verb: Option<&str>) -> String {
    let everywhere = argument.is_global_set() || argument.get_id() == "help" || argument.get_id() == "version";
    let owner = verb.filter(|_| !everywhere).unwrap_or("option");
    let name = argument.get_long().map_or_else(|| argument.get_id().as_str().replace('_', "-"), str::to_owned);
    format!("help-{owner}-{name}")
}

fn takes_value(argument: &Arg) -> bool {
    argument.get_action().takes_values()
}

/// Returns the ids of the words that the command line needs as it is defined.
fn needed() -> BTreeSet<String> {
    let mut needed: BTreeSet<String> = ["help-value-option", "help-value-verb"].map(str::to_owned).into();
    let mut add = |id: String| _ = needed.insert(id);
    for verb in std::iter::once(&*DEFINED).chain(verbs()) {
        let name = (verb.get_name() != "myna").then(|| verb.get_name());
        if let Some(name) = name {
            add(format!("help-verb-{name}"));
        }
        for argument in verb.get_arguments() {
            let id = named(argument, name);
            if takes_value(argument) {
                for value in argument.get_possible_values() {
                    add(format!("{id}-{}", value.get_name()));
                }
                let kind = argument.get_value_names().expect("a kind of value")[0].to_lowercase().replace('=', "-");
                add(format!("help-value-{kind}"));
            }
            add(id);
        }
    }
    for (topic, entries) in TOPICS {
        add(format!("help-topic-{topic}"));
        add(format!("help-topic-{topic}-text"));
        for (_, entry) in entries {
            add(format!("help-{topic}-{entry}"));
        }
    }
    for (_, id, _) in &EXAMPLES {
        add(format!("help-example-{id}"));
    }
    for format in &FORMATS {
        add(format!("help-format-{format}"));
    }
    needed
}

#[test]
fn every_verb_and_option_has_words_and_no_word_is_left_over() {
    let mut faults = Faults::default();
    let needed = needed();
    let literals: BTreeSet<&str> = SOURCE
        .iter()
        .filter(|source| ["src/compose/manual.rs", "src/reception/man.rs"].contains(&source.path.as_str()))
        .flat_map(|source| source.literals.iter().map(String::as_str))
        .collect();
    assert!(verbs().len() >= 8 && needed.len() > 60, "{} verbs, {} words", verbs().len(), needed.len());
    for tag in LANGUAGES {
        for id in &needed {
            let there = WORDS.of(tag).get(id).map(|word| word.file.as_str());
            faults.unless(there == Some("help.ftl"), || format!("locales/{tag}/help.ftl: {id} is missing: {there:?}"));
        }
        for (id, _) in WORDS.of(tag).iter().filter(|(_, word)| word.file == "help.ftl") {
            let of_the_source = id.strip_prefix("help-").is_some_and(|rest| literals.contains(rest));
            let more = id.strip_suffix("-more").is_some_and(|of| needed.contains(of));
            faults.unless(needed.contains(id) || more || of_the_source, || {
                format!("locales/{tag}/help.ftl: nothing needs {id}")
            });
        }
    }
    faults.none();
}

#[test]
fn what_is_to_be_put_in_stands_in_brackets_and_in_english_in_capitals() {
    let mut faults = Faults::default();
    for tag in LANGUAGES {
        for (id, word) in WORDS.of(tag).iter().filter(|(id, _)| id.starts_with("help-value-")) {
            let text = &word.text;
            let right = if tag == "en" {
                text.chars().all(|sign| sign.is_ascii_uppercase() || sign == '=')
            } else {
                text.starts_with('<') && text.ends_with('>') && !text.contains(char::is_whitespace)
            };
            faults.unless(right, || format!("locales/{tag}/help.ftl: {id}: {text}"));
        }
    }
    faults.none();
}

#[test]
fn every_page_fits_every_width_in_every_language() {
    let mut faults = Faults::default();
    let mut widest = 0;
    for (name, asked) in pages() {
        for tag in LANGUAGES {
            for more in ["", " --with ja", " --accessible"] {
                for width in [40, 80, 120] {
                    let asked = format!("{asked} --lang {tag}{more}");
                    let text = myna(&asked).variable("COLUMNS", &width.to_string()).text();
                    for line in text.lines() {
                        let columns = line.width();
                        widest = widest.max(columns);
                        faults.unless(columns <= width, || format!("myna {asked} at {width}: {columns}: {line}"));
                        faults.unless(line.trim_end() == line, || format!("myna {asked}: space at the end: {line:?}"));
                    }
                    let ids = text.contains("help-topic-") || text.contains("help-option-") || text.contains("{ $");
                    faults.unless(!ids && text.ends_with('\n'), || format!("{name}: myna {asked}: {text}"));
                }
            }
        }
    }
    assert!(widest > 80, "the widest line of all is {widest}");
    faults.none();
}

/// Latin words in other languages: names, and what stands in JSON or the environment.
const NAMES: [&str; 37] = [
    "Graphviz",
    "Mermaid",
    "warning",
    "overlay",
    "toml",
    "TOML",
    "mm",
    "no",
    "off",
    "false",
    "English",
    "JSON",
    "MIT",
    "PDF",
    "HIECC",
    "Mynaportal",
    "My",
    "Number",
    "Card",
    "Shell",
    "kind",
    "text",
    "hint",
    "null",
    "ATM",
    "unsure",
    "dumb",
    "ID",
    "UTF",
    "TW",
    "zh",
    "ja",
    "JP",
    "open",
    "closed",
    "unknown",
    "yes",
];

/// Returns everything that is typed or met as it is, in any language.
fn as_it_is() -> BTreeSet<String> {
    let mut known: BTreeSet<String> = NAMES.map(str::to_owned).into();
    let mut add = |text: &str| {
        known.extend(text.split(|sign: char| !sign.is_ascii_alphabetic()).map(str::to_owned));
    };
    for verb in std::iter::once(&*DEFINED).chain(verbs()) {
        add(verb.get_name());
        for argument in verb.get_arguments() {
            add(argument.get_long().unwrap_or_default());
            argument.get_short().iter().for_each(|letter| add(&letter.to_string()));
            argument
                .get_possible_values()
                .iter()
                .filter(|_| takes_value(argument))
                .for_each(|value| add(value.get_name()));
        }
    }
    for (topic, entries) in TOPICS {
        add(topic);
        // What is met, not the id of its words.
        for (met, _) in entries {
            add(met);
        }
    }
    for (_, _, line) in &EXAMPLES {
        add(line);
    }
    for format in &FORMATS {
        add(format);
    }
    for (shell, _) in &SHELLS {
        add(shell);
    }
    for kind in ["guides", "trees", "lines", "sources"] {
        for (id, ..) in &folder(kind) {
            add(id);
        }
    }
    for line in folder("lines").iter().flat_map(|(.., line)| line.tables("service")) {
        add(line.text("matter"));
        line.texts("languages").iter().for_each(|tag| add(tag));
    }
    content("locales.toml").tables("locale").iter().for_each(|locale| add(locale.text("tag")));
    known
}

/// Returns the Latin words of a text, two letters and longer.
fn latin(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_ascii_alphabetic()).filter(|word| word.len() > 1)
}

#[test]
fn help_in_other_languages_holds_no_english() {
    let mut faults = Faults::default();
    let known = as_it_is();
    for (_, asked) in pages() {
        let english = myna(&asked).text();
        assert!(latin(&english).any(|word| !known.contains(word)), "the English of {asked} is English");
        for tag in LANGUAGES.into_iter().filter(|tag| *tag != "en") {
            let text = myna(&format!("{asked} --lang {tag}")).text();
            // The names of the five languages stand in their own.
            let own: String = text.lines().filter(|line| !line.contains("- ")).collect();
            faults.unless(written_in(tag, &own), || format!("myna {asked}: not in {tag}: {own}"));
            for word in latin(&text).filter(|word| !known.contains(*word)) {
                faults.unless(false, || format!("myna {asked} in {tag}: {word}"));
            }
        }
    }
    faults.none();
}

#[test]
fn help_is_asked_for_in_three_ways_and_says_the_same() {
    for tag in LANGUAGES {
        let bare = myna("").variable("MYNA_LANG", tag).text();
        assert_eq!(bare, myna(&format!("-h --lang {tag}")).text(), "{tag}");
        assert_eq!(myna(&format!("help --lang {tag}")).text(), myna(&format!("--help -L{tag}")).text(), "{tag}");
        for verb in verbs() {
            let verb = verb.get_name();
            let long = myna(&format!("--lang={tag} {verb} --help")).text();
            assert_eq!(myna(&format!("help {verb} -L {tag}")).text(), long, "{tag} {verb}");
            let short = myna(&format!("{verb} -h -L={tag}")).text();
            assert!(short.len() < long.len() && bare.contains(verb), "{tag} {verb}");
            assert!(long.contains(&format!("myna {verb}")), "{tag} {verb}: {long}");
        }
        // What is for shells only is not shown.
        assert!(!bare.lines().any(|line| line.trim_start().starts_with("complete ")), "{bare}");
    }
    // What else is wrong on the line does not matter to who asks for help, but the language does.
    assert!(myna("completions --help").text().contains("bash"));
    assert!(myna("ask --answer x=y --help -L ko").text().contains("사용법"));
    let refused = myna("--help --lang fr").run();
    assert_eq!((refused.code, refused.output.as_str()), (2, ""));
    assert!(refused.errors.contains("한국어"), "{}", refused.errors);
}

#[test]
fn the_version_tells_of_when_the_knowledge_is() {
    let verified = folder("sources").iter().filter_map(|(.., source)| source.date("verified")).max().expect("a day");
    for tag in LANGUAGES {
        for asked in ["--version", "-V", "guide --version", "is-open -V"] {
            let text = myna(&format!("{asked} --lang {tag}")).text();
            assert_eq!(text.lines().next(), Some(concat!("myna ", env!("CARGO_PKG_VERSION"))), "{asked} {tag}");
            assert!(text.contains(&verified.format("%Y").to_string()) && text.contains("MIT"), "{asked} {tag}: {text}");
            assert!(text.contains(&verified.format("%-d").to_string()), "{asked} {tag}: {text}");
        }
    }
}

#[test]
fn the_examples_work() {
    let mut said = BTreeSet::new();
    for (_, id, line) in EXAMPLES {
        assert!(said.insert(line), "{line} twice");
        let typed = line.strip_prefix("myna").expect("a call").split('|').next().expect("a call");
        let reply = myna(typed).run();
        let state = typed.contains("is-open") && [0, 3, 4].contains(&reply.code);
        // Nobody is there to go through the screens.
        let left = typed.contains("--rehearse") && reply.code == 130;
        assert!(reply.code == 0 || state || left, "{id}: {line}: {}", reply.errors);
        assert!(!reply.output.is_empty() || line.contains("--quiet") || line.contains("--output"), "{id}: {line}");
    }
}

/// Returns what stands first on the indented lines of a topic.
fn entries(topic: &str) -> Vec<String> {
    let text = myna(&format!("help {topic}")).text();
    let entry = |line: &str| line.strip_prefix("  ").filter(|rest| !rest.starts_with(' ')).map(str::to_owned);
    let lines = text.lines().filter_map(entry);
    lines.map(|line| line.split("  ").next().unwrap_or_default().trim().to_owned()).collect()
}

#[test]
fn the_topic_of_the_environment_names_every_variable_that_is_read() {
    let mut read: BTreeSet<&str> = BTreeSet::new();
    for source in SOURCE.iter().filter(|source| source.path.starts_with("src/reception/")) {
        for call in ["set(\"", "variable(\"", "says_yes(\""] {
            read.extend(source.text.split(call).skip(1).filter_map(|rest| rest.split('"').next()));
        }
    }
    assert!(read.contains("MYNA_LANG") && read.contains("COLUMNS"), "{read:?}");
    // The library that knows where a user's configuration lies reads these.
    read.extend(["XDG_CONFIG_HOME", "APPDATA"]);
    let entries = entries("environment");
    let named: BTreeSet<&str> = entries.iter().flat_map(|entry| entry.split(", ")).collect();
    assert_eq!(named, read);
}

#[test]
fn the_topic_of_the_exit_codes_names_those_that_occur() {
    let codes = [
        ("guide", "0"),
        ("guide nowhere", "2"),
        ("is-open card --at 2026-11-20T21:00", "3"),
        ("is-open hokkaido --speak en --at 2026-12-30T10:00", "4"),
        ("term nothing-of-this-name", "1"),
        ("guide visit --rehearse", "130"),
    ];
    for (asked, code) in codes {
        assert_eq!(myna(asked).run().code.to_string(), code, "{asked}");
    }
    assert_eq!(entries("exit-codes"), ["0", "1", "2", "3", "4", "130"]);
}

#[test]
fn the_topic_of_json_names_the_fields() {
    let answer = myna("lines --json").json();
    let mut fields: BTreeSet<String> = answer.as_object().expect("an object").keys().cloned().collect();
    assert!(myna("guide nowhere --json").run().error().is_object());
    fields.insert("error".to_owned());
    assert_eq!(entries("json").into_iter().collect::<BTreeSet<_>>(), fields);
}

#[test]
fn the_topic_of_accessibility_names_options_that_work() {
    let entries = entries("accessibility");
    assert!(entries.len() >= 5, "{entries:?}");
    for entry in entries {
        let mut call = myna("guide visit face");
        for part in entry.split(", ") {
            call = match part.split_once('=') {
                Some((name, value)) => call.variable(name, value),
                None => part.split(' ').fold(call, command::Call::argument),
            };
        }
        assert!(!call.text().is_empty(), "{entry}");
    }
}

/// Wrong command lines: what is typed, the kind of error, and what the message must hold in every language.
const WRONG: [(&str, &str, &[&str]); 33] = [
    ("gide", "unknown-verb", &["gide", "guide", "is-open"]),
    ("xyzzy", "unknown-verb", &["xyzzy", "guide", "ask", "lines", "is-open", "sources", "help", "completions", "man"]),
    ("complet", "unknown-verb", &["complet", "completions"]),
    ("guide --lnag", "unknown-argument", &["--lnag", "--lang", "myna guide --help"]),
    ("--jsno", "unknown-argument", &["--jsno", "--json", "myna --help"]),
    ("--quiet is-open", "unknown-argument", &["--quiet", "myna is-open --quiet"]),
    ("-x", "unknown-argument", &["-x"]),
    ("is-open -qx", "unknown-argument", &["-x", "myna is-open --help"]),
    ("--answer has-card=yes", "unknown-argument", &["--answer"]),
    ("lines --speak pt", "unknown-argument", &["--speak"]),
    ("guide a b c", "unexpected-argument", &["c", "myna guide --help"]),
    ("lines card system", "unexpected-argument", &["system"]),
    ("guide --at", "missing-value", &["--at", "myna guide --help"]),
    ("guide --output", "missing-value", &["--output"]),
    ("guide -o", "missing-value", &["--output"]),
    ("is-open --for", "missing-value", &["--for"]),
    ("ask fallback --answer", "missing-value", &["--answer"]),
    ("guide --color", "missing-value", &["--color", "auto", "always", "never"]),
    ("guide --color=", "missing-value", &["--color", "auto", "always", "never"]),
    ("guide --color red", "invalid-value", &["--color", "red", "auto", "always", "never"]),
    ("guide --color alway", "invalid-value", &["alway", "always"]),
    ("guide --json --format text", "conflict", &["--json", "--format"]),
    ("guide -f json --json", "conflict", &["--json", "--format"]),
    ("guide --at 2026-01-01 --at 2026-01-02", "given-twice", &["--at"]),
    ("is-open -q --quiet", "given-twice", &["--quiet"]),
    ("guide --json --json", "given-twice", &["--json"]),
    ("is-open --quiet=3", "value-not-taken", &["--quiet", "3"]),
    ("guide --json=yes", "value-not-taken", &["--json", "yes"]),
    ("ask --answer has-card=yes", "missing-argument", &["fallback", "copay", "myna ask --help"]),
    ("completions", "missing-argument", &["bash", "zsh", "fish", "powershell", "elvish"]),
    ("completions fsh", "unknown-shell", &["fsh", "fish", "bash"]),
    ("help gude", "unknown-topic", &["gude", "guide", "exit-codes"]),
    ("man gude", "unknown-verb", &["gude", "guide"]),
];

#[test]
fn every_error_of_the_parser_is_in_the_readers_language() {
    let mut faults = Faults::default();
    let known: BTreeSet<String> = as_it_is().iter().map(|word| word.to_lowercase()).collect();
    let mut own_words = BTreeSet::new();
    for (typed, kind, holds) in WRONG {
        // What the parser itself would say, in English.
        let parsed = Cli::command().try_get_matches_from(std::iter::once("myna").chain(typed.split_whitespace()));
        let english = parsed.err().map(|stopped| stopped.render().to_string().to_lowercase()).unwrap_or_default();
        let its: BTreeSet<&str> =
            latin(&english).filter(|word| !known.contains(*word) && !typed.to_lowercase().contains(*word)).collect();
        own_words.extend(its.iter().map(|word| (*word).to_owned()));
        for tag in LANGUAGES {
            let reply = myna(typed).variable("MYNA_LANG", tag).run();
            // The words alone, where the rest is for scripts.
            let errors = if typed.contains("json") && reply.errors.starts_with('{') {
                format!("{}\n{}\n", reply.error()["text"][tag], reply.error()["hint"][tag]).replace('"', "")
            } else {
                reply.errors.clone()
            };
            let place = format!("myna {typed} in {tag}: {errors}");
            faults.unless((reply.code, reply.output.as_str()) == (2, ""), || place.clone());
            for part in holds {
                faults.unless(errors.contains(part), || format!("{part} is missing: {place}"));
            }
            let sentences: String = errors.lines().collect();
            faults.unless(tag == "en" || written_in(tag, &sentences), || place.clone());
            for word in latin(&errors.to_lowercase()).filter(|_| tag != "en") {
                let named = known.contains(word) || typed.contains(word);
                faults.unless(named && !its.contains(word), || format!("{word}: {place}"));
            }
            faults.unless(!errors.contains("[OPTIONS]") && !errors.contains("Usage:"), || place.clone());
            faults.unless(!errors.contains("{ $"), || place.clone());
            // The language is known even where the line that names it is wrong.
            let named = myna(&format!("--lang {tag} {typed}")).run();
            faults.unless(named.errors == reply.errors, || format!("named by --lang: {} {place}", named.errors));
        }
        // These are refused behind the parser, and are text only.
        if ["help ", "man ", "completions "].iter().any(|verb| typed.starts_with(verb)) {
            continue;
        }
        let typed = if typed.contains("json") { typed.to_owned() } else { format!("--json {typed}") };
        let object = myna(&typed).run();
        if object.errors.starts_with('{') {
            faults.unless(object.error()["kind"] == kind, || format!("myna {typed}: {}", object.errors));
        } else {
            faults.unless(!typed.starts_with("--json "), || format!("myna {typed}: {}", object.errors));
        }
    }
    for word in ["unrecognized", "unexpected", "tip", "usage", "required", "similar"] {
        assert!(own_words.contains(word), "the parser speaks English: {own_words:?}");
    }
    faults.none();
}

/// Returns the folder of the texts kept of a language.
fn folder_of(tag: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots-help").join(tag)
}

#[test]
fn snapshots_of_every_page_in_every_language() {
    let mut faults = Faults::default();
    for tag in LANGUAGES {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(folder_of(tag));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        for (name, asked) in pages() {
            let asked = format!("{asked} --lang {tag}");
            settings.set_description(format!("myna {asked}"));
            let text = myna(&asked).variable("COLUMNS", "80").text();
            // All of them are compared, not those before the first that differs only.
            let same = settings.bind(|| catch_unwind(AssertUnwindSafe(|| insta::assert_snapshot!(name.clone(), text))));
            faults.unless(same.is_ok(), || format!("tests/snapshots-help/{tag}/{name}.snap"));
        }
    }
    faults.none();
}

#[test]
fn snapshots_are_all_of_use() {
    let names: BTreeSet<String> = pages().into_iter().map(|(name, _)| name).collect();
    for tag in LANGUAGES {
        for entry in std::fs::read_dir(folder_of(tag)).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            assert!(names.contains(&name), "tests/snapshots-help/{tag}/{name} is of no use any more");
        }
    }
}
