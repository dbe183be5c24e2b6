//! Hours in words: from the rules, so that the numbers stand in one place.

use super::date;
use super::phrases::joined;
use crate::content::hours::{Days, Holiday, MonthDay, PlainHours, Rule, Served, Span};
use crate::content::line::Service;
use crate::l10n::Localizer;
use crate::l10n::message::{interface, overlay};

/// Returns the hours of a service in words; hours that are not plain stand as they are written.
pub fn words(localizer: &Localizer, service: &Service) -> String {
    let Some(plain) = PlainHours::parse(&service.hours) else { return service.hours.clone() };
    if plain.always_open() {
        return localizer.text(&interface("hours-around-the-clock"));
    }
    let rules: Vec<String> = plain.rules.iter().map(|rule| rule_words(localizer, rule)).collect();
    rules.join(&localizer.text(&interface("hours-separator")))
}

fn rule_words(localizer: &Localizer, rule: &Rule) -> String {
    let times = match &rule.service {
        Served::Open(spans) => joined(localizer, &spans.iter().copied().map(span_words).collect::<Vec<_>>()),
        Served::Closed => localizer.text(&interface("hours-closed")),
        Served::Unknown => localizer.text(&interface("hours-unknown")),
    };
    let days = days_words(localizer, &rule.days);
    localizer.text(&interface("hours-rule").with("days", days).with("times", times))
}

fn span_words((from, until): Span) -> String {
    format!("{}:{:02}–{}:{:02}", from / 60, from % 60, until / 60, until % 60)
}

fn days_words(localizer: &Localizer, days: &Days) -> String {
    let day = |(month, day): &MonthDay| date::month_day(localizer, *month, *day);
    let id = match days {
        Days::Dates(from, until) => {
            return said_between(localizer, day(from), day(until));
        }
        Days::Every | Days::Weekdays([true, true, true, true, true, true, true], Holiday { public: _, own: false }) => {
            "hours-every-day"
        }
        Days::Weekdays(weekdays, holiday) => return weekday_words(localizer, *weekdays, *holiday),
    };
    localizer.text(&interface(id))
}

/// Returns weekdays and holidays in words: those that have a word together, else each, those in a row as from one to another.
fn weekday_words(localizer: &Localizer, weekdays: [bool; 7], holiday: Holiday) -> String {
    let said = |id: &'static str| localizer.text(&interface(id));
    match (weekdays, holiday) {
        ([true, true, true, true, true, false, false], Holiday { public: false, own: false }) => said("hours-weekdays"),
        ([false, false, false, false, false, true, true], Holiday { public: true, own: false }) => {
            said("hours-weekends-and-holidays")
        }
        _ => {
            let weekday = |day: usize| localizer.text(&interface(format!("weekday-{}", day + 1)));
            let mut parts: Vec<String> = rows(weekdays)
                .into_iter()
                .map(|(first, last)| match last - first {
                    0 => weekday(first),
                    _ => said_between(localizer, weekday(first), weekday(last)),
                })
                .collect();
            parts.extend(holiday.public.then(|| said("hours-holidays")));
            parts.extend(holiday.own.then(|| localizer.text(&overlay("overlay-own-holidays"))));
            joined(localizer, &parts)
        }
    }
}

fn said_between(localizer: &Localizer, first: String, last: String) -> String {
    localizer.text(&interface("hours-dates").with("from", first).with("until", last))
}

/// Returns the first and the last of each row of days.
fn rows(weekdays: [bool; 7]) -> Vec<(usize, usize)> {
    let mut rows: Vec<(usize, usize)> = Vec::new();
    for (day, _) in weekdays.iter().enumerate().filter(|(_, named)| **named) {
        match rows.last_mut() {
            Some((_, last)) if *last + 1 == day => *last = day,
            _ => rows.push((day, day)),
        }
    }
    rows
}
