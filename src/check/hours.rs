//! Hours: those nobody understands, and those that are probably not meant so.

use super::finding::Finding;
use super::piece::Piece;
use super::report::Read;
use super::spanned::{Table, Value};
use super::written::place_in;
use crate::answer::schedule::Rules;
use crate::content::hours::{DAY, Days, PlainHours, Served, Span};

/// The file of the own closed days of an office.
const HOLIDAYS: &str = "content/holidays.toml";

/// Returns what is wrong with hours. `place` is that of the opening quotation mark.
pub fn check(text: &str, place: usize, piece: &Piece) -> Vec<Finding> {
    let rule_at = |offset: usize| place_in(&piece.text, place, offset);
    if Rules::parse(text).is_err() {
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
    }
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
    let Some(plain) = PlainHours::parse(text) else {
        if findings.is_empty() {
            findings.push(piece.warning(place, "hours-not-plain").with("value", text));
        }
        return findings;
    };
    let mut opens = plain.rules.iter().filter_map(|rule| match &rule.service {
        Served::Open(spans) => Some(spans),
        _ => None,
    });
    let known = plain.rules.iter().any(|rule| rule.service == Served::Unknown);
    if opens.clone().next().is_none() && !known {
        findings.push(piece.warning(place, "hours-never-open").with("value", text));
    }
    if opens.any(|spans| overlap(spans)) {
        findings.push(piece.warning(place, "hours-overlap").with("value", text));
    }
    // What is said first for days that a later rule says for all days is never used; a later rule for weekdays goes before one for
    // holidays too, which fall on weekdays.
    let holidays =
        plain.rules.iter().position(|rule| matches!(rule.days, Days::Weekdays(days, _) if days == [false; 7]));
    let weekdays_after = holidays.is_some_and(|place| {
        let later = plain.rules.iter().skip(place + 1);
        later.clone().any(|rule| matches!(rule.days, Days::Weekdays(days, _) if days != [false; 7]))
    });
    if weekdays_after || plain.rules.iter().skip(1).any(|rule| rule.days == Days::Every) {
        findings.push(piece.warning(place, "hours-overridden").with("value", text));
    }
    let weekdays = plain.rules.iter().any(|rule| matches!(rule.days, Days::Weekdays(..)));
    if weekdays && !plain.known_holidays().public {
        findings.push(piece.warning(place, "hours-without-holidays").with("value", text));
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
