//! Dates and times in words.

use chrono::{Datelike, NaiveDate, Timelike};

use crate::answer::moment::Moment;
use crate::l10n::Localizer;
use crate::l10n::message::{Message, interface};

/// Returns a date with its weekday.
pub fn with_weekday(localizer: &Localizer, date: NaiveDate) -> String {
    let weekday = interface(format!("weekday-{}", date.weekday().number_from_monday()));
    localizer.text(&parts("date-with-weekday", date).with("weekday", weekday))
}

/// Returns a date.
pub fn plain(localizer: &Localizer, date: NaiveDate) -> String {
    localizer.text(&parts("date", date))
}

/// Returns a day of any year.
pub fn month_day(localizer: &Localizer, month: u32, day: u32) -> String {
    // Any leap year will do.
    NaiveDate::from_ymd_opt(2024, month, day).map_or_else(String::new, |date| localizer.text(&parts("month-day", date)))
}

/// Returns a date with its weekday, and the time to the minute.
pub fn moment(localizer: &Localizer, moment: Moment) -> String {
    let time = format!("{}:{:02}", moment.time().hour(), moment.time().minute());
    let date = with_weekday(localizer, moment.date());
    localizer.text(&interface("moment").with("date", date).with("time", time))
}

/// Returns a time of the day asked about; on another day, with its date.
pub fn time_or_moment(localizer: &Localizer, change: Moment, asked: Moment) -> String {
    if change.date() == asked.date() {
        return format!("{}:{:02}", change.time().hour(), change.time().minute());
    }
    moment(localizer, change)
}

/// Returns when a source was published, as precise as it says (`2025-07`, `2026-03-19`, `2024`).
pub fn published(localizer: &Localizer, text: &str) -> String {
    let numbers: Vec<u32> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    let year = numbers.first().and_then(|year| i32::try_from(*year).ok()).unwrap_or_default();
    let day = |month: u32, day: u32| NaiveDate::from_ymd_opt(year, month, day);
    match numbers.as_slice() {
        [_, month, number] => day(*month, *number).map_or_else(|| text.to_owned(), |date| plain(localizer, date)),
        [_, month] => day(*month, 1).map_or_else(|| text.to_owned(), |date| localizer.text(&parts("year-month", date))),
        _ => text.to_owned(),
    }
}

/// Returns a message of a date with its parts: the numbers, and what the month and the day are called.
fn parts(id: &'static str, date: NaiveDate) -> Message {
    interface(id)
        .with("year", date.year().to_string())
        .with("month", date.month().to_string())
        .with("month-name", interface(format!("month-{}", date.month())))
        .with("day", date.day().to_string())
        .with("day-name", interface(format!("day-{}", date.day())))
}
