//! Holds what `myna check` says of words against small overlays, with the findings written by hand.

#![allow(clippy::expect_used, clippy::panic, reason = "a test ends where something is wrong")]

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use chrono::NaiveDate;
use myna::check::report::{Report, check};
use myna::check::stock::Stock;
use myna::content::folder::Folder;

/// An overlay: the path of each file, and its text.
#[derive(Debug, Default)]
struct Made(BTreeMap<String, String>);

impl Folder for Made {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let text = self.0.get(path).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        Ok(text.clone().into_bytes())
    }

    fn names(&self, path: &str) -> io::Result<Vec<String>> {
        let below = |file: &String| {
            let rest = if path.is_empty() { file.as_str() } else { file.strip_prefix(path)?.strip_prefix('/')? };
            rest.split('/').next().map(str::to_owned)
        };
        let names: BTreeSet<String> = self.0.keys().filter_map(below).collect();
        if names.is_empty() { Err(io::ErrorKind::NotFound.into()) } else { Ok(names.into_iter().collect()) }
    }

    fn shown(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// The day of the calls.
fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

fn report(stock: &Stock) -> Report {
    check(stock, day(), &|_, text| text.chars().filter(|sign| matches!(sign, '🦉' | '𠮷')).collect())
}

fn told(report: &Report) -> Vec<String> {
    let line = |finding: &myna::check::finding::Finding| {
        let (severity, flaw) = (finding.severity.id(), finding.flaw);
        format!("{}:{}:{} {severity} {flaw} {:?}", finding.file, finding.line, finding.column, finding.arguments)
    };
    report.findings.iter().map(line).collect()
}

#[test]
fn the_words_of_the_guide_have_no_flaw() {
    let report = report(&Stock::built_in());
    assert!(report.findings.is_empty(), "{} findings:\n{}", report.findings.len(), told(&report).join("\n"));
}
