//! Checklists as records.

use anyhow::Result;

use super::case::page_words;
use super::title;
use crate::answer::checklist::{Case, Checklist, OfficialPage, Subject};
use crate::compose::{Frame, guide, tree};
use crate::document::record::Record;

/// Returns the list of what can be printed as a record.
pub fn list_record(items: &[String], frame: Frame) -> Record {
    let record = |item: &String| Record::object([("item", item.as_str().into()), ("title", title(item, frame).into())]);
    Record::object([("items", Record::List(items.iter().map(record).collect()))])
}

/// Returns a checklist as a record: each case as the guide or the tree answers it, with what stands beside it on the sheet.
pub fn record(checklist: &Checklist, frame: Frame) -> Result<Record> {
    let cases: Result<Vec<Record>> = checklist.cases.iter().map(|case| case_record(case, frame)).collect();
    let desk = checklist.counter.as_ref().map_or(Record::Null, |counter| {
        Record::object([
            ("name", counter.name.as_str().into()),
            ("address", counter.address.clone().into()),
            ("telephone", counter.telephone.clone().into()),
            ("hours", counter.hours.clone().into()),
        ])
    });
    Ok(Record::object([
        ("cases", Record::List(cases?)),
        ("desk", desk),
        ("valid_until", checklist.valid_until(frame.at.date()).map(|day| day.to_string()).into()),
    ]))
}

fn case_record(case: &Case, frame: Frame) -> Result<Record> {
    let (kind, answer) = match &case.subject {
        Subject::Guide(answer) => ("guide", guide::record(answer, frame)?),
        Subject::Tree(answer) => (tree::kind(answer), tree::record(answer, &case.replay, frame)),
    };
    let page = |page: &OfficialPage| {
        Record::object([
            ("url", page.url.as_str().into()),
            ("sources", Record::ids(&page.sources)),
            ("text", page_words(page, case, frame).into()),
        ])
    };
    Ok(Record::object([
        ("item", case.item.as_str().into()),
        ("kind", kind.into()),
        ("title", title(&case.item, frame).into()),
        ("answer", answer),
        ("replay", case.replay.as_str().into()),
        ("pages", Record::List(case.pages.iter().map(page).collect())),
        ("valid_until", case.valid_until(frame.at.date()).map(|day| day.to_string()).into()),
    ]))
}
