//! Public holidays of Japan: those announced, and after the last announced day those of the holidays act's rule.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use anyhow::Result;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use compact_calendar::CompactCalendar;
use opening_hours::{Context, ContextHolidays};

use crate::content::Content;
use crate::content::calendar::{Calendar, OwnHolidays};
use crate::content::hours::Holiday as Kind;

/// The public holidays by day.
#[derive(Debug, Clone)]
pub struct Holidays {
    days: BTreeMap<NaiveDate, String>,
    announced: Calendar,
    own: Option<OwnHolidays>,
}

/// One public holiday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: NaiveDate,
    /// The id of its name.
    pub name: String,
    /// Whether it was computed, and not announced.
    pub provisional: bool,
    /// Whether only an office is closed on it.
    pub own: bool,
}

impl Holidays {
    /// Returns the holidays of the years from one to another, inclusive: announced, or after the last announced day computed.
    pub fn new(content: Content, years: RangeInclusive<i32>) -> Result<Self> {
        let announced = content.calendar()?;
        let announced_until = announced.announced_until;
        let mut days = BTreeMap::new();
        for year in years {
            days.extend(content.announced_holidays(year)?);
            if year >= announced_until.year() {
                let later = by_the_act(year).into_iter().filter(|(date, _)| *date > announced_until);
                days.extend(later.map(|(date, name)| (date, name.to_owned())));
            }
        }
        Ok(Self { days, announced, own: None })
    }

    /// Returns the holiday on a day.
    pub fn on(&self, date: NaiveDate) -> Option<Holiday> {
        if let Some(name) = self.days.get(&date) {
            let provisional = date > self.announced.announced_until;
            return Some(Holiday { date, name: name.clone(), provisional, own: false });
        }
        let name = self.own.as_ref()?.days.get(&date)?.clone();
        Some(Holiday { date, name, provisional: false, own: true })
    }

    /// Returns what kinds of holiday a day is.
    pub fn kind_of(&self, date: NaiveDate) -> Kind {
        let own = self.own.as_ref().is_some_and(|own| own.days.contains_key(&date));
        Kind { public: self.days.contains_key(&date), own }
    }

    /// Returns the holidays with the own closed days of an office beside them.
    #[must_use]
    pub fn with_own(&self, own: Option<OwnHolidays>) -> Self {
        Self { own, ..self.clone() }
    }

    /// Returns the own closed days of the office, where it names any.
    pub fn own(&self) -> Option<&OwnHolidays> {
        self.own.as_ref()
    }

    /// Returns what is announced, and on whose word.
    pub fn announced(&self) -> &Calendar {
        &self.announced
    }

    /// Returns the holidays in the form that the hours are evaluated with.
    pub fn context(&self) -> Context {
        let mut calendar = CompactCalendar::default();
        for date in self.days.keys() {
            calendar.insert(*date);
        }
        let mut own = CompactCalendar::default();
        for date in self.own.iter().flat_map(|own| own.days.keys()) {
            own.insert(*date);
        }
        // What OpenStreetMap means for schools, `SH`, is what an office has of its own.
        Context::default().with_holidays(ContextHolidays::new(Arc::new(calendar), Arc::new(own)))
    }
}

/// Returns the holidays of a year by the act as it stands (2022 and later; equinoxes forecast, to 2099).
pub fn by_the_act(year: i32) -> BTreeMap<NaiveDate, &'static str> {
    let fixed = [
        (1, 1, "new-year"),
        (2, 11, "foundation"),
        (2, 23, "emperor"),
        (3, equinox(year, 20.8431), "vernal-equinox"),
        (4, 29, "showa"),
        (5, 3, "constitution"),
        (5, 4, "greenery"),
        (5, 5, "children"),
        (8, 11, "mountain"),
        (9, equinox(year, 23.2488), "autumnal-equinox"),
        (11, 3, "culture"),
        (11, 23, "labour"),
    ];
    let mondays = [(1, 2, "coming-of-age"), (7, 3, "marine"), (9, 3, "aged"), (10, 2, "sports")];
    let mut days: BTreeMap<NaiveDate, &'static str> = fixed
        .into_iter()
        .filter_map(|(month, day, name)| Some((NaiveDate::from_ymd_opt(year, month, day)?, name)))
        .chain(mondays.into_iter().filter_map(|(month, nth, name)| {
            Some((NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Mon, nth)?, name))
        }))
        .collect();
    let national: Vec<NaiveDate> = days.keys().copied().collect();
    // Article 3 (2): a national holiday on a Sunday moves to the next day that is none.
    for sunday in national.iter().filter(|day| day.weekday() == Weekday::Sun) {
        if let Some(substitute) = sunday.iter_days().find(|day| !national.contains(day)) {
            days.insert(substitute, "substitute");
        }
    }
    // Article 3 (3): a day between two national holidays is a holiday, unless it is one already.
    for (first, second) in national.iter().zip(national.iter().skip(1)) {
        let between = first.checked_add_days(Days::new(1));
        if let Some(day) =
            between.filter(|day| day.checked_add_days(Days::new(1)) == Some(*second) && day.weekday() != Weekday::Sun)
        {
            days.entry(day).or_insert("citizens");
        }
    }
    days
}

/// Returns the day of March or September on which the equinox is forecast, from 1980 to 2099.
fn equinox(year: i32, day_in_1980: f64) -> u32 {
    let years = f64::from(year - 1980);
    let leap_days = f64::from((year - 1980).div_euclid(4));
    let day = (day_in_1980 + 0.242_194 * years - leap_days).floor();
    // Between 19 and 24.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small positive whole number")]
    let day = day as u32;
    day
}
