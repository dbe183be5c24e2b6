//! Holds what `check` finds in folders that are broken on purpose against what stands beside them, written by hand.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use myna::check::report::{Report, check};
use myna::check::stock::Stock;
use myna::reception::disk::Disk;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

/// Checks the built-in content with a folder laid over it.
fn checked(folder: Option<&Path>) -> Report {
    let mut stock = Stock::built_in();
    if let Some(folder) = folder {
        stock.lay(&Disk::new(folder));
    }
    check(&stock, day(), &|_, _| Vec::new())
}

/// Returns the findings of a report, a line each, without the folder in the path.
fn told(report: &Report, folder: &Path) -> String {
    let below = format!("{}/", folder.display());
    let line = |finding: &myna::check::finding::Finding| {
        let file = finding.file.strip_prefix(below.as_str()).unwrap_or(&finding.file);
        format!("{file}:{}:{} {} {}\n", finding.line, finding.column, finding.severity.id(), finding.flaw)
    };
    report.findings.iter().map(line).collect()
}

/// What no folder in the repository can hold: `tests/hostile.rs` makes them.
const MADE_ELSEWHERE: [&str; 2] = ["unreadable", "too-large"];

#[test]
fn every_flaw_has_a_folder_that_has_it() {
    let words = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/check.ftl")).expect("words");
    let ids = words.lines().filter_map(|line| line.strip_prefix("flaw-")?.split_once(" = ")).map(|(id, _)| id);
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/broken");
    let expected: String = fs::read_dir(top)
        .expect("the folder")
        .map(|entry| fs::read_to_string(entry.expect("one").path().join("expected.txt")).expect("what is to be found"))
        .collect();
    // Those of words have folders in memory.
    let of_words =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check_words.rs")).expect("a test");
    let without: Vec<&str> = ids
        .filter(|id| !id.ends_with("-hint") && !MADE_ELSEWHERE.contains(id))
        .filter(|id| !of_words.contains(&format!("error {id}")) && !of_words.contains(&format!("warning {id}")))
        .filter(|id| !expected.lines().any(|line| line.ends_with(&format!(" {id}"))))
        .collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn the_built_in_content_is_whole_and_right() {
    assert_eq!(told(&checked(None), Path::new("")), "");
}

#[test]
fn the_example_is_whole_and_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/mihon-city");
    let report = checked(Some(&folder));
    assert_eq!(report.errors(), 0, "{}", told(&report, &folder));
    // It is written in three languages: what the others lack is told, and that they still say what is built in.
    let expected = ["message-missing", "numbers-differ", "label-differs"];
    assert!(report.findings.iter().all(|finding| expected.contains(&finding.flaw)), "{}", told(&report, &folder));
    let there = |tag: &str| report.languages.iter().find(|language| language.tag == tag).expect("a language");
    assert!(["ja", "en", "zh-Hans"].iter().all(|tag| there(tag).there == there(tag).messages));
    assert!(["zh-Hant", "ko"].iter().all(|tag| there(tag).there < there(tag).messages));
}

#[test]
fn every_broken_folder_gives_its_findings_and_no_others() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/broken");
    let mut faults = Vec::new();
    let mut folders: Vec<_> = fs::read_dir(&top).expect("the folder").map(|entry| entry.expect("one").path()).collect();
    folders.sort();
    for folder in &folders {
        let expected = fs::read_to_string(folder.join("expected.txt")).expect("what is to be found");
        let found = told(&checked(Some(folder)), folder);
        if found != expected {
            faults.push(format!("{}\n--- expected\n{expected}--- found\n{found}", folder.display()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
