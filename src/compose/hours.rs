//! Hours in words: from the rules, so that the numbers stand in one place.

use super::date;
use super::phrases::joined;
use crate::content::hours::{Days, MonthDay, PlainHours, Rule, Served, Span};
use crate::content::line::Service;
use crate::l10n::Localizer;
use crate::l10n::message::interface;

/// Returns the hours of a service in words; hours that are not plain stand as they are written.
pub fn words(localizer: &Localizer, service: &Service) -> String {
    let Some(plain) = PlainHours::parse(&service.hours) else { return service.hours.clone() };
    if plain.always_open() {
        return localizer.text(&interface("hours-around-the-clock"));
    }
    let rules: Option<Vec<String>> = plain.rules.iter().map(|rule| rule_words(localizer, rule)).collect();
    let separator = localizer.text(&interface("hours-separator"));
    rules.map_or_else(|| service.hours.clone(), |rules| rules.join(&separator))
}

fn rule_words(localizer: &Localizer, rule: &Rule) -> Option<String> {
    let times = match &rule.service {
        Served::Open(spans) => joined(localizer, &spans.iter().copied().map(span_words).collect::<Vec<_>>()),
        Served::Closed => localizer.text(&interface("hours-closed")),
        Served::Unknown => localizer.text(&interface("hours-unknown")),
    };
    let days = days_words(localizer, &rule.days)?;
    Some(localizer.text(&interface("hours-rule").with("days", days).with("times", times)))
}

fn span_words((from, until): Span) -> String {
    format!("{}:{:02}–{}:{:02}", from / 60, from % 60, until / 60, until % 60)
}

fn days_words(localizer: &Localizer, days: &Days) -> Option<String> {
    let day = |(month, day): &MonthDay| date::month_day(localizer, *month, *day);
    let id = match days {
        Days::Dates(from, until) => {
            return Some(localizer.text(&interface("hours-dates").with("from", day(from)).with("until", day(until))));
        }
        Days::Every | Days::Weekdays([true, true, true, true, true, true, true], _) => "hours-every-day",
        Days::Weekdays([true, true, true, true, true, false, false], false) => "hours-weekdays",
        Days::Weekdays([false, false, false, false, false, true, true], true) => "hours-weekends-and-holidays",
        Days::Weekdays([false, false, false, false, false, false, false], true) => "hours-holidays",
        Days::Weekdays(..) => return None,
    };
    Some(localizer.text(&interface(id)))
}
