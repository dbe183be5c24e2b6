//! The shapes of files of content, as tables; and what is wrong with a table by its shape.

use chrono::NaiveDate;

use super::finding::Finding;
use super::known::{Known, Thing};
use super::piece::Piece;
use super::spanned::{Entry, Node, Table, Value};

/// What a table holds.
#[derive(Debug)]
pub struct Shape {
    /// Its keys; none where every key is the id of a table of one kind.
    pub fields: &'static [Field],
    /// What stands under every other key.
    pub others: Option<Holds>,
    /// What every other key is, where that is more than an id.
    pub keys: Option<Keys>,
}

/// What the keys of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// Dates.
    Dates,
    /// Days of any year.
    MonthDays,
}

/// One key of a table.
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Whether it must be there.
    pub needed: bool,
}

/// What a value is.
#[derive(Debug, Clone, Copy)]
pub enum Holds {
    /// A text that is not empty.
    Text,
    /// An id of its own.
    Id,
    /// A whole number that is not negative.
    Number,
    /// Yes or no.
    Truth,
    /// A date.
    Date,
    /// A date as precise as is known: `2026`, `2026-11`, `2026-11-20`.
    Published,
    /// An address.
    Address,
    /// A telephone number.
    Telephone,
    /// Hours.
    Hours,
    /// A day of any year: `12-29`.
    MonthDay,
    /// One of some words.
    OneOf(&'static [&'static str]),
    /// The id of a thing.
    Names(Thing),
    /// A list of ids of things.
    NamesAll(Thing),
    /// A list of texts.
    Texts,
    /// A list of addresses.
    Addresses,
    /// A list of shares in percent.
    Percents,
    /// A table.
    Table(&'static Shape),
    /// A list of tables.
    Tables(&'static Shape),
    /// A list of tables in braces, or tables in double brackets, one at least.
    SomeTables(&'static Shape),
}

/// Returns a key that must be there.
pub const fn must(key: &'static str, holds: Holds) -> Field {
    Field { key, holds, needed: true }
}

/// Returns a key that may be there.
pub const fn may(key: &'static str, holds: Holds) -> Field {
    Field { key, holds, needed: false }
}

/// Looks for what is wrong with a table by its shape.
pub fn check(table: &Table, shape: &Shape, piece: &Piece, known: &Known, findings: &mut Vec<Finding>) {
    for field in shape.fields.iter().filter(|field| field.needed) {
        if table.get(field.key).is_none() {
            findings.push(piece.error(table.place, "missing-key").with("key", field.key));
        }
    }
    for entry in &table.entries {
        let holds = shape.fields.iter().find(|field| field.key == entry.key).map(|field| field.holds);
        let wrong_key = match shape.keys {
            Some(Keys::Dates) if crate::content::date::parse(&entry.key).is_none() => Some("not-a-date"),
            Some(Keys::MonthDays) if !is_month_day(&entry.key) => Some("not-a-month-day"),
            _ => None,
        };
        findings.extend(wrong_key.map(|flaw| piece.error(entry.place, flaw).with("value", &entry.key)));
        if let Some(holds) = holds.or(shape.others) {
            value(&entry.node, holds, piece, known, findings);
        } else {
            let keys: Vec<&str> = shape.fields.iter().map(|field| field.key).collect();
            findings.push(known.choice(piece.error(entry.place, "unknown-key"), &entry.key, &keys));
        }
    }
    turned_around(table, piece, findings);
}

/// Looks for two dates in the wrong order.
fn turned_around(table: &Table, piece: &Piece, findings: &mut Vec<Finding>) {
    for (first, last) in
        [("valid-from", "valid-until"), ("verified", "review-by"), ("announced-from", "announced-until")]
    {
        let day = |key: &str| table.date(key).and_then(crate::content::date::parse);
        if let (Some(from), Some(until), Some(Entry { node, .. })) = (day(first), day(last), table.get(last))
            && until < from
        {
            let finding = piece.error(node.place, "dates-turned-around");
            findings.push(finding.with("first", first).with("last", last));
        }
    }
}

fn value(node: &Node, holds: Holds, piece: &Piece, known: &Known, findings: &mut Vec<Finding>) {
    let wrong = |flaw: &'static str| piece.error(node.place, flaw);
    match (holds, &node.value) {
        (Holds::Table(shape), Value::Table(table)) => check(table, shape, piece, known, findings),
        (Holds::Tables(shape) | Holds::SomeTables(shape), Value::List(list)) => {
            if list.is_empty() && matches!(holds, Holds::SomeTables(_)) {
                findings.push(wrong("empty-list"));
            }
            for each in list {
                value(each, Holds::Table(shape), piece, known, findings);
            }
        }
        (Holds::NamesAll(thing), Value::List(list)) => {
            for each in list {
                value(each, Holds::Names(thing), piece, known, findings);
            }
        }
        (Holds::Texts, Value::List(list)) => {
            for each in list {
                value(each, Holds::Text, piece, known, findings);
            }
        }
        (Holds::Addresses, Value::List(list)) => {
            for each in list {
                value(each, Holds::Address, piece, known, findings);
            }
        }
        (Holds::Percents, Value::List(list)) => {
            let percent = |each: &&Node| !matches!(each.value, Value::Number(number) if (0..=100).contains(&number));
            findings.extend(list.iter().filter(percent).map(|each| piece.error(each.place, "not-a-percentage")));
        }
        (Holds::Truth, Value::Truth(_)) => {}
        (Holds::Number, Value::Number(number)) => {
            if u32::try_from(*number).is_err() {
                findings.push(wrong("not-a-number"));
            }
        }
        (Holds::Date, Value::Date(text)) => {
            if crate::content::date::parse(text).is_none() {
                findings.push(wrong("not-a-date").with("value", text));
            }
        }
        (_, Value::Text(text)) => findings.extend(of_text(text, holds, node.place, piece, known)),
        _ => findings.push(wrong("wrong-type").with("expected", expected(holds))),
    }
}

/// Returns what is wrong with a text by what it should be.
fn of_text(text: &str, holds: Holds, place: usize, piece: &Piece, known: &Known) -> Vec<Finding> {
    let wrong = |flaw: &'static str| vec![piece.error(place, flaw).with("value", text)];
    match holds {
        Holds::Text if text.trim().is_empty() => wrong("empty-text"),
        Holds::Id if !crate::content::folder::is_id(text) => wrong("not-an-id"),
        Holds::Published if !is_published(text) => wrong("not-published"),
        Holds::MonthDay if !is_month_day(text) => wrong("not-a-month-day"),
        Holds::OneOf(words) if !words.contains(&text) => {
            vec![known.choice(piece.error(place, "unknown-word"), text, words)]
        }
        Holds::Names(thing) => known.unknown(thing, text, piece, place).into_iter().collect(),
        Holds::Address => super::reference::address(text, place, piece),
        Holds::Telephone => super::reference::telephone(text, place, piece),
        Holds::Hours => super::hours::check(text, place, piece),
        Holds::Text | Holds::Id | Holds::Published | Holds::MonthDay | Holds::OneOf(_) => Vec::new(),
        _ => vec![piece.error(place, "wrong-type").with("expected", expected(holds))],
    }
}

fn expected(holds: Holds) -> &'static str {
    match holds {
        Holds::Number => "1",
        Holds::Truth => "true",
        Holds::Date => "2026-11-20",
        Holds::NamesAll(_) | Holds::Texts | Holds::Addresses => "[\"…\"]",
        Holds::Percents => "[30]",
        Holds::Table(_) => "{ … }",
        Holds::Tables(_) | Holds::SomeTables(_) => "[{ … }]",
        _ => "\"…\"",
    }
}

fn is_published(text: &str) -> bool {
    let numbers: Vec<&str> = text.split('-').collect();
    let digits = |part: &&str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    match numbers.as_slice() {
        [year] => digits(year, 4),
        [year, month] => {
            digits(year, 4) && digits(month, 2) && crate::content::date::parse(&format!("{text}-01")).is_some()
        }
        [year, month, day] => {
            digits(year, 4) && digits(month, 2) && digits(day, 2) && crate::content::date::parse(text).is_some()
        }
        _ => false,
    }
}

/// Returns whether a text is a day of any year, written with two digits each.
pub fn is_month_day(text: &str) -> bool {
    let Some((month, day)) = text.split_once('-') else { return false };
    let number = |part: &str| (part.len() == 2).then(|| part.parse::<u32>().ok()).flatten();
    matches!((number(month), number(day)), (Some(month), Some(day)) if NaiveDate::from_ymd_opt(2024, month, day).is_some())
}
