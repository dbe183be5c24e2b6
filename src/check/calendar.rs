//! The public holidays: every announced year, each day one that the year has, and none left out that the act gives.

use std::ops::RangeInclusive;

use chrono::Datelike as _;

use super::finding::Finding;
use super::piece::Piece;
use super::report::Read;
use super::shape::is_month_day;
use super::spanned::{Table, Value};
use crate::answer::calendar::by_the_act;
use crate::content::date;

/// The folder of the files of a year each.
const YEARS: &str = "content/calendars/jp/";

/// The years whose holidays the act as it stands gives.
const YEARS_OF_THE_ACT: RangeInclusive<i32> = 2022..=2099;

/// Returns what is wrong with what is announced: a year that has no file; a day that the year does not have, 29 February; a holiday
/// that the act gives and that is left out.
pub fn check(piece: &Piece, table: &Table, tables: &[Read]) -> Vec<Finding> {
    if piece.name.starts_with(YEARS) { year(piece, table) } else { announced(piece, table, tables) }
}

/// Returns the years that are said to be announced and have no file.
fn announced(piece: &Piece, table: &Table, tables: &[Read]) -> Vec<Finding> {
    let day = |key: &str| table.date(key).and_then(date::parse);
    let (Some(from), Some(until)) = (day("announced-from"), day("announced-until")) else { return Vec::new() };
    let place = table.get("announced-until").map_or(0, |entry| entry.node.place);
    let years = from.year().max(*YEARS_OF_THE_ACT.start())..=until.year().min(*YEARS_OF_THE_ACT.end());
    let has_file = |year: &i32| Read::of(&format!("{YEARS}{year}.toml"), piece.layer, tables).is_some();
    let without = years.filter(|year| !has_file(year));
    without.map(|year| piece.error(place, "year-missing").with("value", year.to_string())).collect()
}

fn year(piece: &Piece, year: &Table) -> Vec<Finding> {
    let days = match year.get("days").map(|entry| &entry.node.value) {
        Some(Value::Table(days)) => days.entries.as_slice(),
        _ => &[],
    };
    let date = |day: &str| format!("{}-{day}", piece.id());
    let wrong = days.iter().filter(|day| is_month_day(&day.key) && date::parse(&date(&day.key)).is_none());
    let mut findings: Vec<Finding> =
        wrong.map(|day| piece.error(day.place, "not-a-month-day").with("value", date(&day.key))).collect();
    let by_act = piece.id().parse().ok().filter(|year| YEARS_OF_THE_ACT.contains(year)).map(by_the_act);
    let place = year.get("days").map_or(0, |days| days.place);
    let given = by_act.iter().flat_map(|days| days.keys()).map(ToString::to_string);
    let missing: Vec<String> = given.filter(|given| !days.iter().any(|day| date(&day.key) == *given)).collect();
    if !missing.is_empty() {
        findings.push(piece.warning(place, "holiday-missing").with("value", missing.join(" ")));
    }
    findings
}
