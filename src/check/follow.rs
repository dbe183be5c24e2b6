//! What is found only because a file could not be read: something is said to be missing that may well stand in it.
//!
//! The file itself is told, with its place; the rest would lead its author astray, and is gone or there once it can be read.

use super::finding::Finding;

/// The flaws of a file nothing of which was read.
const UNREAD: [&str; 4] = ["toml", "not-utf8", "unreadable", "too-large"];
/// The flaws of what nothing seems to use.
const UNUSED: [&str; 3] = ["unused", "message-unused", "line-not-offered"];

/// Leaves out what may follow from files that could not be read.
pub fn leave_out(findings: &mut Vec<Finding>) {
    let unread: Vec<String> = findings
        .iter()
        .filter(|finding| UNREAD.contains(&finding.flaw))
        .map(|finding| finding.file.replace('\\', "/"))
        .collect();
    if !unread.is_empty() {
        findings.retain_mut(|finding| !follows(finding, &unread));
    }
}

/// Returns whether a finding follows from files that could not be read. Of the languages that lack a message it takes those away
/// whose file is among them.
fn follows(finding: &mut Finding, unread: &[String]) -> bool {
    let mut tables = unread.iter().filter_map(|file| file.strip_suffix(".toml"));
    let value = finding.argument("value").unwrap_or_default();
    match finding.flaw {
        flaw if UNUSED.contains(&flaw) => tables.next().is_some(),
        "unknown-thing" => {
            let thing = finding.argument("thing").unwrap_or_default();
            unread.iter().any(|file| may_define(file, thing, value))
        }
        "telephone-of-no-line" => tables.any(|table| table.rsplit('/').nth(1) == Some("lines")),
        "hours-without-own-days" => tables.any(|table| table.ends_with("content/holidays")),
        "message-missing" => {
            let Some(file) = finding.argument("file").map(str::to_owned) else { return false };
            let is_read = |tag: &&str| {
                let file = file.replace('*', tag);
                !unread.iter().any(|unread| unread.ends_with(&file))
            };
            let Some((_, tags)) = finding.arguments.iter_mut().find(|(name, _)| *name == "languages") else {
                return false;
            };
            *tags = tags.split(' ').filter(is_read).collect::<Vec<_>>().join(" ");
            tags.is_empty()
        }
        _ => false,
    }
}

/// Returns whether a thing of an id is defined in a file, where it is defined at all.
fn may_define(file: &str, thing: &str, id: &str) -> bool {
    match thing {
        "source" if file.ends_with("overlay.toml") => true,
        "guide" | "line" | "source" | "tree" => file.ends_with(&format!("content/{thing}s/{id}.toml")),
        "language" | "locale" => file.ends_with("content/languages.toml") || file.ends_with("content/locales.toml"),
        // Their words make them.
        "office" | "holiday" => file.contains("locales/"),
        _ => file.ends_with(&format!("content/{thing}s.toml")),
    }
}
