//! The manual pages in five languages: written whole, read by the real `man`, and clean for the linters. A tool that is not
//! installed is left out, and that is said.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod command;
mod project;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::CommandFactory;
use command::{LANGUAGES, myna};
use myna::document::{Block, Choice, Document, Words};
use myna::reception::cli::Cli;
use myna::render::man::{Head, render};
use project::{Faults, WORDS};

/// The folder of each language below the one named.
const FOLDERS: [(&str, &str); 5] =
    [("en", "man1"), ("ja", "ja/man1"), ("zh-Hant", "zh_TW/man1"), ("zh-Hans", "zh_CN/man1"), ("ko", "ko/man1")];

/// Returns the names of the pages: the program, and each verb that people see.
fn names() -> Vec<String> {
    let command = Cli::command();
    let verbs = command.get_subcommands().filter(|verb| !verb.is_hide_set());
    std::iter::once("myna".to_owned()).chain(verbs.map(|verb| format!("myna-{}", verb.get_name()))).collect()
}

/// Writes all pages below a folder of this test's own.
fn written(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let reply = myna("man --output").argument(&folder).run();
    assert_eq!((reply.code, reply.output.as_str(), reply.errors.as_str()), (0, "", ""));
    folder
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(files_below(&path)) } else { found.push(path) }
    }
    found
}

/// Returns the output and the errors of a tool, or nothing where it is not installed, which is said.
fn tool(program: &str, arguments: &[&str]) -> Option<(String, String)> {
    let output = Command::new(program)
        .args(arguments)
        .env_clear()
        .envs([("PATH", "/usr/local/bin:/usr/bin:/bin"), ("LC_ALL", "C.UTF-8"), ("MANWIDTH", "80"), ("MANROFFSEQ", "")])
        .output();
    let Ok(output) = output else {
        // Past the test runner, which would swallow it.
        let _ = writeln!(std::io::stderr(), "left out: {program} is not installed");
        return None;
    };
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Some((text(output.stdout), text(output.stderr)))
}

#[test]
fn the_whole_set_is_written_and_is_what_is_printed() {
    let folder = written("man-set");
    let mut expected: BTreeSet<PathBuf> = BTreeSet::new();
    for (tag, section) in FOLDERS {
        for name in names() {
            let path = folder.join(section).join(format!("{name}.1"));
            let verb = name.strip_prefix("myna-").unwrap_or_default();
            let printed = myna(&format!("man {verb} --lang {tag}")).text();
            assert_eq!(fs::read_to_string(&path).expect("a page"), printed, "{name} in {tag}");
            expected.insert(path);
        }
    }
    assert_eq!(files_below(&folder).into_iter().collect::<BTreeSet<_>>(), expected);
    // Again over what is there; and one page to a file.
    assert_eq!(myna("man --output").argument(&folder).run().code, 0);
    let one = folder.join("one.1");
    assert_eq!(myna("man guide --lang ko --output").argument(&one).run().code, 0);
    assert_eq!(fs::read_to_string(&one).expect("a page"), myna("man guide --lang ko").text());
    // A file where a folder is to be is an error, and stays as it was.
    let refused = myna("man --lang ja --output").argument(&one).run();
    assert_eq!((refused.code, refused.output.as_str()), (2, ""));
    assert!(refused.errors.starts_with("エラー"), "{}", refused.errors);
    assert_eq!(fs::read_to_string(&one).expect("a page"), myna("man guide --lang ko").text());
    assert_eq!(myna("man complete").run().code, 2, "what is for shells has no page");
}

#[test]
fn the_headings_are_the_languages_own() {
    for tag in LANGUAGES {
        let heading =
            |id: &str| format!(".SH \"{}\"", WORDS.of(tag)[&format!("help-heading-{id}")].text.to_uppercase());
        for name in names() {
            let page = myna(&format!("man {} -L {tag}", name.strip_prefix("myna-").unwrap_or_default())).text();
            let found: Vec<&str> = page.lines().filter(|line| line.starts_with(".SH")).collect();
            assert_eq!(found[..3], ["name", "synopsis", "description"].map(heading), "{name} in {tag}");
            assert_eq!(found.last(), Some(&heading("see-also").as_str()), "{name} in {tag}");
            assert_eq!(found.contains(&heading("environment").as_str()), name == "myna", "{name} in {tag}");
        }
    }
}

#[test]
fn the_linters_have_nothing_to_say() {
    let mut faults = Faults::default();
    for file in files_below(&written("man-lint")) {
        let path = file.to_str().expect("a path");
        if let Some((_, errors)) = tool("man", &["--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", path]) {
            faults.unless(errors.is_empty(), || format!("man: {path}: {errors}"));
        }
        if let Some((output, errors)) = tool("mandoc", &["-T", "lint", "-W", "warning", path]) {
            faults.unless(output.is_empty() && errors.is_empty(), || format!("mandoc: {path}: {output}{errors}"));
        }
        if let Some((output, _)) = tool("lexgrog", &[path]) {
            let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
            faults.unless(output.contains(&format!("\"{name} - ")), || format!("whatis: {path}: {output}"));
        }
    }
    // What cannot be wrong goes wrong here too: the tools do see what is wrong.
    let wrong = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wrong.1");
    fs::write(&wrong, ".TH X 1\n.SH NAME\nx \\- y\n.TP\n.nosuch\n").expect("a file");
    if let Some((_, errors)) = tool("man", &["--warnings", "-l", "-Tutf8", "-Z", wrong.to_str().expect("a path")]) {
        assert!(errors.contains("nosuch"), "{errors}");
    }
    faults.none();
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

#[test]
fn man_shows_every_word_as_it_was_meant() {
    let mut faults = Faults::default();
    let folder = written("man-read");
    let command = Cli::command();
    for (tag, section) in FOLDERS {
        for name in names() {
            let path = folder.join(section).join(format!("{name}.1"));
            let Some((shown, _)) = tool("man", &["-l", path.to_str().expect("a path")]) else { return };
            let shown = without_spaces(&shown);
            let verb = name.strip_prefix("myna-");
            let mut ids = vec![verb.map_or_else(|| "help-about".to_owned(), |verb| format!("help-verb-{verb}"))];
            let own = verb.and_then(|verb| command.find_subcommand(verb)).unwrap_or(&command);
            for argument in own.get_arguments() {
                let name = argument.get_long().unwrap_or(argument.get_id().as_str());
                let owner = if argument.is_global_set() { "option" } else { verb.unwrap_or("option") };
                ids.push(format!("help-{owner}-{name}"));
                if let Some(long) = argument.get_long() {
                    faults.unless(shown.contains(&format!("--{long}")), || format!("{name} in {tag}: --{long}"));
                }
            }
            ids.extend(["help-option-lang-more", "help-option-at-more", "help-exit-codes-unknown"].map(str::to_owned));
            for id in ids {
                let words = without_spaces(&WORDS.of(tag).get(&id).unwrap_or_else(|| panic!("{id}")).text);
                faults.unless(shown.contains(&words), || format!("{} does not show {id}: {words}", path.display()));
            }
        }
    }
    faults.none();
}

#[test]
fn signs_that_mean_something_to_roff_are_shown_as_they_are() {
    let words = |text: &str| Words(vec![("en".into(), text.to_owned())]);
    let odd = [
        ".SH a request",
        "'br another",
        r"a \fBback\fR slash \n(.g \\ and \(aq",
        "\"in quotes\" it's ~ ^ ` - -- – \u{2028}",
        "one word per line .so and 'so, thirty times: .so .so .so .so .so .so .so .so .so .so .so .so .so .so .so .so .so",
    ];
    let choice = |text: &&str| Choice { key: (*text).to_owned(), words: words(text) };
    let blocks = vec![
        Block::Heading(words("NAME")),
        Block::Paragraph(words("x - y")),
        Block::Heading(words("a \"heading\" \\ .SH")),
        Block::Choices(odd.iter().map(choice).collect()),
        Block::Paragraph(words(odd[0])),
    ];
    let head = Head { name: "x".into(), date: "2026-11-20".into(), program: "\"x\" 1".into(), book: "\\x".into() };
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("odd.1");
    fs::write(&path, render(&head, &Document { blocks, ..Document::default() })).expect("a file");
    let Some((shown, errors)) = tool("man", &["--warnings", "-l", path.to_str().expect("a path")]) else { return };
    assert_eq!(errors, "");
    let shown = without_spaces(&shown);
    for text in odd {
        let count = shown.matches(&without_spaces(text)).count();
        assert!(count >= 2, "{text:?} stands {count} times in {shown}");
    }
    assert!(shown.contains("A\"HEADING\"\\.SH"), "{shown}");
}
