//! What is wrong with content, in words: a line for each finding that editors and scripts can read, and what would be right below it.

use super::Frame;
use super::phrases::Phrases;
use crate::check::finding::Finding;
use crate::check::report::Report;
use crate::document::record::Record;
use crate::document::{Block, Table, Words};
use crate::l10n::message::{Message, check};

/// Returns the findings as lines: `FILE:LINE:COLUMN: SEVERITY: what is wrong [FLAW]`, and what would be right behind a tab's width.
pub fn lines(report: &Report, phrases: &Phrases) -> String {
    let mut lines = String::new();
    for finding in &report.findings {
        let Finding { severity, file, line, column, flaw, .. } = finding;
        let said = phrases.say(&words(finding));
        let place = format!("{}:{line}:{column}: {}: ", one_line(file), severity.id());
        lines.extend([place.as_str(), &one_line(said.first()), " [", flaw, "]\n"]);
        for hint in hints(finding, phrases) {
            let said = phrases.say(&hint);
            lines.extend(["    ", &one_line(said.first()), "\n"]);
        }
    }
    lines
}

/// A finding stands on one line, whatever was written in the file or the name of it.
fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// Returns how far each language is translated, and how many findings there are.
pub fn document(report: &Report, frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let header = ["check-language", "check-messages", "check-there", "check-missing", "check-stale", "check-share"];
    let same = |number: usize| phrases.same(&number.to_string());
    let row = |language: &crate::check::words::Language| {
        let percent = (language.there * 100).checked_div(language.messages).unwrap_or(100);
        vec![
            phrases.same(&language.tag),
            same(language.messages),
            same(language.there),
            same(language.messages.saturating_sub(language.there)),
            same(language.stale),
            phrases.same(&format!("{percent}%")),
        ]
    };
    let table = Table {
        header: header.map(|id| phrases.say(&check(id))).to_vec(),
        rows: report.languages.iter().map(row).collect(),
    };
    vec![
        Block::Heading(phrases.say(&check("check-translations"))),
        Block::Table(table),
        Block::Paragraph(count(report, phrases)),
    ]
}

fn count(report: &Report, phrases: &Phrases) -> Words {
    let (errors, warnings) = (report.errors(), report.warnings());
    if errors + warnings == 0 {
        return phrases.say(&check("check-clean"));
    }
    let counted = check("check-count").with("errors", errors.to_string()).with("warnings", warnings.to_string());
    phrases.say(&counted)
}

/// Returns what is wrong, as a message.
fn words(finding: &Finding) -> Message {
    with_arguments(check(format!("flaw-{}", finding.flaw)), finding)
}

/// Returns what would be right: the hint of the flaw, then the nearest valid name, then all.
fn hints(finding: &Finding, phrases: &Phrases) -> Vec<Message> {
    let own = with_arguments(check(format!("flaw-{}-hint", finding.flaw)), finding);
    let mut hints: Vec<Message> = phrases.has(&own).then_some(own).into_iter().collect();
    let told = |name: &'static str| finding.argument(name).filter(|value| !value.is_empty());
    hints.extend(told("nearest").map(|near| check("check-nearest").with("nearest", near)));
    hints.extend(told("allowed").map(|all| check("check-allowed").with("allowed", all)));
    hints
}

fn with_arguments(message: Message, finding: &Finding) -> Message {
    finding.arguments.iter().fold(message, |message, (name, value)| match *name {
        "thing" => message.with(name, check(format!("thing-{value}"))),
        _ => message.with(name, value),
    })
}

/// Returns what is wrong as a record.
pub fn record(report: &Report, frame: Frame) -> Record {
    let phrases = frame.phrases;
    let number = |number: usize| Record::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let finding = |finding: &Finding| {
        let hints = hints(finding, phrases);
        let hint =
            phrases.each(|localizer| hints.iter().map(|hint| localizer.text(hint)).collect::<Vec<_>>().join("\n"));
        Record::object([
            ("severity", finding.severity.id().into()),
            ("file", finding.file.as_str().into()),
            ("line", number(finding.line)),
            ("column", number(finding.column)),
            ("flaw", finding.flaw.into()),
            ("text", phrases.say(&words(finding)).into()),
            ("hint", if hints.is_empty() { Record::Null } else { hint.into() }),
        ])
    };
    let language = |language: &crate::check::words::Language| {
        Record::object([
            ("language", language.tag.as_str().into()),
            ("messages", number(language.messages)),
            ("there", number(language.there)),
            ("missing", number(language.messages.saturating_sub(language.there))),
            ("stale", number(language.stale)),
        ])
    };
    Record::object([
        ("findings", Record::List(report.findings.iter().map(finding).collect())),
        ("translations", Record::List(report.languages.iter().map(language).collect())),
        ("errors", number(report.errors())),
        ("warnings", number(report.warnings())),
    ])
}
