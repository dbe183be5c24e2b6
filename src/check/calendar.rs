//! The public holidays of a year: each a day that the year has.

use super::finding::Finding;
use super::piece::Piece;
use super::shape::is_month_day;
use super::spanned::{Table, Value};
use crate::content::date;

/// The folder of the files of a year each.
const YEARS: &str = "content/calendars/jp/";

/// Returns the days that the year of a file does not have: 29 February.
pub fn check(piece: &Piece, year: &Table) -> Vec<Finding> {
    let days = match year.get("days").map(|entry| &entry.node.value) {
        Some(Value::Table(days)) if piece.name.starts_with(YEARS) => days.entries.as_slice(),
        _ => &[],
    };
    let date = |day: &str| format!("{}-{day}", piece.id());
    let wrong = days.iter().filter(|day| is_month_day(&day.key) && date::parse(&date(&day.key)).is_none());
    wrong.map(|day| piece.error(day.place, "not-a-month-day").with("value", date(&day.key))).collect()
}
