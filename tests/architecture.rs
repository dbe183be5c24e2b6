//! Holds the source against the plan of the house in `src/lib.rs`: which floor names which, and which room an outside crate has.

#![allow(clippy::expect_used, clippy::panic, reason = "a test ends where something is wrong")]

mod project;

use std::collections::{BTreeMap, BTreeSet};

use project::{Faults, SOURCE, Source, file, files};

/// The floors, and those each may name beside itself.
const FLOORS: [(&str, &[&str]); 7] = [
    ("content", &[]),
    ("document", &[]),
    ("l10n", &[]),
    ("answer", &["content"]),
    ("check", &["answer", "content", "document", "l10n"]),
    ("compose", &["answer", "check", "content", "l10n", "document"]),
    ("render", &["document"]),
];

/// The rooms of the reception: they name everybody, and nobody names them.
const RECEPTION: [&str; 3] = ["main", "lib", "reception"];

/// Each outside crate, and where it may be named: a file, or a folder that ends with `/`, below `src`.
const ROOMS: [(&str, &[&str]); 25] = [
    ("anyhow", &["answer/", "compose/", "content/", "reception/"]),
    ("chrono", &["answer/", "check/", "compose/", "content/", "reception/responses.rs", "reception/world.rs"]),
    ("clap", &["reception/"]),
    ("compact_calendar", &["answer/calendar.rs"]),
    ("console", &["render/text/", "reception/prompt/", "reception/world.rs"]),
    // The texts of an overlay, kept where they were read.
    ("elsa", &["content/overlay.rs"]),
    ("etcetera", &["reception/configuration.rs"]),
    ("fluent", &["l10n/"]),
    ("fluent_langneg", &["l10n/"]),
    ("krilla", &["render/pdf/"]),
    // The hours are evaluated in `schedule`, with the holidays that `calendar` gives.
    ("opening_hours", &["answer/calendar.rs", "answer/meant.rs", "answer/schedule.rs"]),
    ("opening_hours_syntax", &["answer/meant.rs", "answer/schedule.rs"]),
    ("qrcode", &["render/code.rs"]),
    ("rustix", &["reception/prompt/held.rs"]),
    ("serde", &["content/", "render/json.rs"]),
    // Content goes in as JSON.
    ("serde_json", &["build.rs", "content/mod.rs", "render/json.rs"]),
    ("signal_hook", &["reception/prompt/held.rs"]),
    ("skrifa", &["render/pdf/fonts.rs"]),
    ("strsim", &["answer/nearest.rs", "answer/search.rs"]),
    ("tempfile", &["reception/save.rs"]),
    // The built-in content is read at build time; an overlay and the file of a counter when they are named.
    ("toml", &["build.rs", "content/counter.rs", "content/overlay.rs", "check/spanned.rs"]),
    ("unic_langid", &["l10n/"]),
    // How texts are compared.
    ("unicode_normalization", &["answer/spelling.rs"]),
    ("unicode_linebreak", &["render/breaking.rs"]),
    ("unicode_width", &["check/words/fonts.rs", "render/breaking.rs", "render/text/"]),
];

/// The world: the clock, the environment and the exit. One door, and the build script's.
const DOORS: [&str; 2] = ["reception/world.rs", "build.rs"];

/// How long a file may be.
const LONGEST: usize = 300;

/// Returns the path below `src`.
fn below(source: &Source) -> &str {
    source.path.trim_start_matches("src/")
}

/// Returns the floor or the room of the reception that a file belongs to.
fn home(source: &Source) -> &str {
    let path = below(source);
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

/// One piece of code: a name, or a sign.
#[derive(Debug, PartialEq, Eq)]
enum Token {
    Name(String),
    Sign(char),
    /// `::`
    Path,
}

fn tokens(code: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '_' {
            let mut name = String::from(c);
            while let Some(next) = chars.next_if(|next| next.is_alphanumeric() || *next == '_') {
                name.push(next);
            }
            tokens.push(Token::Name(name));
        } else if c == ':' && chars.next_if_eq(&':').is_some() {
            tokens.push(Token::Path);
        } else if !c.is_whitespace() {
            tokens.push(Token::Sign(c));
        }
    }
    tokens
}

/// Returns the names that come next in a path after its `::`: one, or those in braces.
fn heads(after: &[Token]) -> Vec<&str> {
    match after.first() {
        Some(Token::Name(name)) => vec![name],
        Some(Token::Sign('*')) => vec!["*"],
        Some(Token::Sign('{')) => {
            let (mut depth, mut heads, mut begins) = (0, Vec::new(), false);
            for token in after {
                match token {
                    Token::Sign('{') => {
                        depth += 1;
                        begins = depth == 1;
                    }
                    Token::Sign('}') if depth == 1 => break,
                    Token::Sign('}') => depth -= 1,
                    Token::Sign(',') => begins = depth == 1,
                    Token::Name(name) if begins => {
                        heads.push(name.as_str());
                        begins = false;
                    }
                    _ => {}
                }
            }
            heads
        }
        _ => Vec::new(),
    }
}

/// Returns the paths in a code: the first name, and the names that come next.
fn paths(code: &[Token]) -> Vec<(&str, Vec<&str>)> {
    let mut paths = Vec::new();
    for (at, token) in code.iter().enumerate() {
        let begins = at == 0 || code[at - 1] != Token::Path;
        if let Token::Name(name) = token
            && begins
            && code.get(at + 1) == Some(&Token::Path)
        {
            paths.push((name.as_str(), heads(&code[at + 2..])));
        }
    }
    paths
}

#[test]
fn stairs_go_one_way() {
    let mut faults = Faults::default();
    let known: BTreeSet<&str> = FLOORS.iter().map(|(floor, _)| *floor).chain(RECEPTION).collect();
    let mut named = BTreeSet::new();
    for source in SOURCE.iter().filter(|source| below(source) != "build.rs") {
        let home = home(source);
        faults.unless(known.contains(home), || format!("{}: {home} has no place in the house", source.path));
        let may: Vec<&str> = match FLOORS.iter().find(|(floor, _)| *floor == home) {
            Some((floor, others)) => others.iter().copied().chain([*floor]).collect(),
            None => known.iter().copied().collect(),
        };
        let code = tokens(&source.code);
        for (first, heads) in paths(&code) {
            // `main` names the library from outside.
            if first == "crate" || first == "myna" {
                for head in heads {
                    named.insert(head.to_owned());
                    faults.unless(may.contains(&head), || format!("{}: {home} names {head}", source.path));
                }
            }
        }
        // How many modules above this one are still on its floor: `super` must not leave it.
        let depth = below(source).trim_end_matches("/mod.rs").matches('/').count();
        let supers =
            |window: &[Token]| window.iter().filter(|token| **token == Token::Name("super".to_owned())).count();
        for length in 1..=4 {
            for window in code.windows(length * 2 - 1) {
                let chain = window.iter().skip(1).step_by(2).all(|token| *token == Token::Path);
                if chain && supers(window) == length {
                    // The tests of a module are one deeper.
                    let inside = if source.code.contains("mod tests") { depth + 1 } else { depth };
                    faults.unless(length <= inside, || format!("{}: `super` leaves {home}", source.path));
                }
            }
        }
    }
    for floor in FLOORS.map(|(floor, _)| floor) {
        let there = SOURCE.iter().any(|source| home(source) == floor);
        faults.unless(there && named.contains(floor), || format!("{floor} is not there, or nobody names it"));
    }
    faults.none();
}

/// Returns the outside crates that the program and its build script name in `Cargo.toml`.
fn dependencies() -> BTreeSet<String> {
    let manifest: toml::Table = file("Cargo.toml").parse().expect("TOML");
    let names =
        |kind: &str| manifest.get(kind).and_then(toml::Value::as_table).map(|table| table.keys().cloned().collect());
    let all = ["dependencies", "build-dependencies"].into_iter().filter_map(names);
    // Those of one kind of machine only.
    let targets = manifest.get("target").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values);
    let on_targets = targets.filter_map(|target| target.get("dependencies")?.as_table());
    let there = on_targets.flat_map(|table| table.keys().cloned());
    all.flat_map(|names: Vec<String>| names).chain(there).map(|name| name.replace('-', "_")).collect()
}

#[test]
fn every_outside_crate_has_its_room() {
    let mut faults = Faults::default();
    let rooms: BTreeMap<&str, &[&str]> = ROOMS.into();
    let dependencies = dependencies();
    for name in &dependencies {
        faults.unless(rooms.contains_key(name.as_str()), || format!("Cargo.toml: {name} has no room"));
    }
    for name in rooms.keys() {
        faults.unless(dependencies.contains(*name), || format!("Cargo.toml: no {name}, which has a room"));
    }
    let mut used = BTreeSet::new();
    for source in SOURCE.iter() {
        let code = tokens(&source.code);
        for (name, _) in paths(&code).into_iter().filter(|(name, _)| dependencies.contains(*name)) {
            used.insert(name.to_owned());
            let path = below(source);
            let inside = |room: &&str| path == *room || (room.ends_with('/') && path.starts_with(*room));
            let allowed = rooms.get(name).is_some_and(|rooms| rooms.iter().any(inside));
            faults.unless(allowed, || format!("{}: {name} is out of its room", source.path));
        }
    }
    for name in dependencies.difference(&used) {
        faults.unless(false, || format!("Cargo.toml: nobody names {name}"));
    }
    faults.none();
}

#[test]
fn the_world_has_one_door() {
    let mut faults = Faults::default();
    let closed = [
        ("env", ""),
        ("Utc", "now"),
        ("Local", "now"),
        ("SystemTime", "now"),
        ("Instant", "now"),
        ("process", "exit"),
        ("process", "abort"),
    ];
    for source in SOURCE.iter().filter(|source| !DOORS.contains(&below(source))) {
        let code = tokens(&source.code);
        let mut see = |first: &str, next: &str| {
            let shut = closed.iter().any(|(name, call)| *name == first && (call.is_empty() || *call == next));
            faults.unless(!shut, || format!("{}: {first}::{next} is behind world.rs", source.path));
        };
        for (at, token) in code.iter().enumerate() {
            if let (Token::Name(name), Some(Token::Path)) = (token, code.get(at + 1)) {
                for next in heads(&code[at + 2..]) {
                    see(name, next);
                    // `use std::env;`, and `use std::{env, fs}`.
                    if name == "std" && next == "env" {
                        see("env", "");
                    }
                }
            }
        }
    }
    let opened = SOURCE
        .iter()
        .filter(|source| below(source) == "reception/world.rs")
        .any(|source| source.code.contains("env::"));
    faults.unless(opened, || "src/world.rs: the door is elsewhere".to_owned());
    faults.none();
}

#[test]
fn files_are_short_and_named_for_what_is_in_them() {
    let mut faults = Faults::default();
    for source in SOURCE.iter() {
        let lines = source.text.lines().count();
        faults.unless(lines <= LONGEST, || format!("{}: {lines} lines, more than {LONGEST}", source.path));
        faults.unless(source.text.starts_with("//!"), || format!("{}: does not say what it is", source.path));
    }
    let empty = ["util", "utils", "helper", "helpers", "common", "misc"];
    for (path, _) in files("src", "rs").into_iter().chain(files("tests", "rs")) {
        let named = path.trim_end_matches(".rs").split('/').any(|part| empty.contains(&part));
        faults.unless(!named, || format!("{path}: a name that says nothing"));
    }
    faults.none();
}

#[test]
fn no_test_is_left_out() {
    let mut faults = Faults::default();
    let tests = files("tests", "rs").into_iter().map(|(path, text)| Source::read(path, text));
    let inside = files("src", "rs").into_iter().map(|(path, text)| Source::read(path, text));
    for source in tests.chain(inside) {
        let code = tokens(&source.code);
        let left_out = code.windows(3).any(|window| {
            let begins = window[0] == Token::Sign('[') || window[0] == Token::Sign(',');
            let ends = [']', '=', ',', ')'].iter().any(|sign| window[2] == Token::Sign(*sign));
            begins && ends && window[1] == Token::Name("ignore".to_owned())
        });
        faults.unless(!left_out, || format!("{}: a test is ignored", source.path));
    }
    faults.none();
}
