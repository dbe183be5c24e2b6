//! The share a person pays, by age. Sources: okazaki-city, tohoku-town.

use chrono::{Datelike, Days, NaiveDate};

/// The option that an age leads to, and the last day of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The id of the option.
    pub option: &'static str,
    /// The last day of the rate, inclusive; `None` where it does not end with age.
    pub until: Option<NaiveDate>,
}

/// The options that an age may lead to, from the youngest on.
pub const OPTIONS: [&str; 4] = ["preschool", "general", "aged-70-74", "aged-75-over"];

/// Returns the share on a day of a person born on a date.
pub fn share(birth: NaiveDate, day: NaiveDate) -> Share {
    let [preschool, general, aged, oldest] = OPTIONS;
    let bands = [
        (preschool, school_year_end(reaches_age(birth, 6))),
        (general, month_end(reaches_age(birth, 70))),
        (aged, day_before(birthday(birth, 75))),
    ];
    let band = bands.into_iter().find(|(_, until)| day <= *until);
    band.map_or(Share { option: oldest, until: None }, |(option, until)| Share { option, until: Some(until) })
}

/// Returns the day of the birthday; of one born on 29 February, 1 March in a common year.
fn birthday(birth: NaiveDate, age: i32) -> NaiveDate {
    let year = birth.year() + age;
    birth.with_year(year).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1)).unwrap_or(NaiveDate::MAX)
}

/// Returns the day on which an age is reached in law: the day before the birthday.
fn reaches_age(birth: NaiveDate, age: i32) -> NaiveDate {
    day_before(birthday(birth, age))
}

fn day_before(date: NaiveDate) -> NaiveDate {
    date.checked_sub_days(Days::new(1)).unwrap_or(NaiveDate::MIN)
}

/// Returns the first 31 March on or after a day.
fn school_year_end(day: NaiveDate) -> NaiveDate {
    let year = if day.month() > 3 { day.year() + 1 } else { day.year() };
    NaiveDate::from_ymd_opt(year, 3, 31).unwrap_or(NaiveDate::MAX)
}

/// Returns the last day of the month of a day.
pub fn month_end(day: NaiveDate) -> NaiveDate {
    let (year, month) = if day.month() == 12 { (day.year() + 1, 1) } else { (day.year(), day.month() + 1) };
    NaiveDate::from_ymd_opt(year, month, 1).map_or(NaiveDate::MAX, day_before)
}
