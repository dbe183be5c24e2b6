//! Hours: those nobody understands, and those that are probably not meant so.

use super::finding::Finding;
use super::piece::Piece;
use super::report::Read;
use super::spanned::{Table, Value};
use super::written::place_in;
use crate::answer::meant;
use crate::answer::schedule::Rules;
use crate::content::hours::{DAY, Served, Span};

/// The file of the own closed days of an office.
const HOLIDAYS: &str = "content/holidays.toml";

/// How the times of all day are written.
const ALL_DAY: &str = "00:00-24:00";
/// All day but the last minute.
const ALMOST: &str = "00:00-23:59";

/// Returns what is wrong with hours. `place` is that of the opening quotation mark.
pub fn check(text: &str, place: usize, piece: &Piece) -> Vec<Finding> {
    let rule_at = |offset: usize| place_in(&piece.text, place, offset);
    let Ok(rules) = Rules::parse(text) else {
        // The first rule that nobody understands by itself.
        let mut offset = 0;
        for rule in text.split(';') {
            let inside = rule.trim_start();
            if Rules::parse(inside.trim_end()).is_err() {
                let at = rule_at(offset + rule.len() - inside.len());
                return vec![piece.error(at, "hours-unreadable").with("value", inside.trim_end())];
            }
            offset += rule.len() + 1;
        }
        return vec![piece.error(place, "hours-unreadable").with("value", text)];
    };
    let mut findings = Vec::new();
    let mut offset = 0;
    for rule in text.split(';') {
        let inside = rule.trim_start();
        let at = rule_at(offset + rule.len() - inside.len());
        offset += rule.len() + 1;
        for time in inside.split([' ', ',']).filter(|part| part.contains(':')) {
            if let Some((from, until)) = minutes(time) {
                if from > DAY || until > DAY {
                    findings.push(piece.warning(at, "hours-after-midnight").with("value", time));
                } else if until <= from {
                    findings.push(piece.warning(at, "hours-over-midnight").with("value", time));
                }
            }
        }
    }
    // Times past midnight are not plain, and told already.
    let not_plain = matches!(rules, Rules::Library(_)) && findings.is_empty();
    // To the library all day is no times: a rule that says them is read with the last minute left out.
    let untimed =
        Rules::parse(&text.replace(ALL_DAY, ALMOST)).map(|rules| meant::without_times(&rules)).unwrap_or_default();
    if !untimed.is_empty() {
        let told = |rule: String| piece.error(place, "hours-without-times").with("value", rule);
        findings.extend(untimed.into_iter().map(told));
        return findings;
    }
    let mut doubt = |flaw: &'static str| findings.push(piece.warning(place, flaw).with("value", text));
    if not_plain {
        doubt("hours-not-plain");
    }
    if meant::never_serves(&rules) {
        doubt("hours-never-open");
    }
    if let Rules::Plain(plain) = &rules {
        let mut opens = plain.rules.iter().filter_map(|rule| match &rule.service {
            Served::Open(spans) => Some(spans),
            _ => None,
        });
        if opens.any(|spans| overlap(spans)) {
            doubt("hours-overlap");
        }
    }
    if meant::overridden(&rules) {
        doubt("hours-overridden");
    }
    if meant::names_weekdays(&rules) && !rules.known_holidays().public {
        doubt("hours-without-holidays");
    }
    findings
}

/// Returns the hours of a line that depend on the own closed days of its office, where it names no such day.
pub fn own_days(piece: &Piece, line: &Table, tables: &[Read]) -> Vec<Finding> {
    let has_days = |read: &Read| match read.table.get("days").map(|entry| &entry.node.value) {
        Some(Value::Table(days)) => !days.entries.is_empty(),
        _ => false,
    };
    // Those of another overlay are not its own.
    let own = Read::of(HOLIDAYS, piece.layer, tables).filter(|read| read.piece.layer == piece.layer);
    if own.is_some_and(has_days) {
        return Vec::new();
    }
    let hours = line.tables("service").into_iter().filter_map(|service| service.text_at("hours"));
    let named = hours.filter(|(text, _)| Rules::parse(text).is_ok_and(|rules| rules.known_holidays().own));
    named.map(|(text, place)| piece.warning(place, "hours-without-own-days").with("value", text)).collect()
}

/// Returns that the own closed days of an office change no hours, where none of its lines speaks of them.
pub fn own_days_unused(piece: &Piece, holidays: &Table, tables: &[Read]) -> Option<Finding> {
    let days = holidays
        .get("days")
        .filter(|days| matches!(&days.node.value, Value::Table(days) if !days.entries.is_empty()))?;
    let lines =
        tables.iter().filter(|read| read.piece.layer == piece.layer && read.piece.name.starts_with("content/lines/"));
    let hours: Vec<&str> =
        lines.flat_map(|read| read.table.tables("service")).filter_map(|service| service.text("hours")).collect();
    let speaks = |hours: &&str| Rules::parse(hours).is_ok_and(|rules| rules.known_holidays().own);
    (!hours.is_empty() && !hours.iter().any(speaks)).then(|| piece.warning(days.place, "own-days-unused"))
}

fn overlap(spans: &[Span]) -> bool {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    sorted.windows(2).any(|pair| matches!(pair, [(_, until), (from, _)] if from < until))
}

fn minutes(span: &str) -> Option<(u16, u16)> {
    let minute = |text: &str| {
        let (hours, minutes) = text.split_once(':')?;
        Some(hours.parse::<u16>().ok()?.checked_mul(60)? + minutes.parse::<u16>().ok()?)
    };
    let (from, until) = span.split_once('-')?;
    Some((minute(from)?, minute(until)?))
}
