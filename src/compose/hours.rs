//! Hours in words: from the parsed expression, so that the numbers stand in one place.

use opening_hours_syntax::RuleKind;
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleSequence};
use opening_hours_syntax::rules::day::{Date, DaySelector, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::Time;

use super::date;
use super::phrases::joined;
use crate::l10n::Localizer;
use crate::l10n::message::interface;

/// Returns hours in words; an expression that has no words yet stands as it is.
pub fn words(localizer: &Localizer, expression: &OpeningHoursExpression) -> String {
    if expression.rules.iter().all(RuleSequence::is_constant) {
        return localizer.text(&interface("hours-around-the-clock"));
    }
    let rules: Option<Vec<String>> = expression.rules.iter().map(|rule| rule_words(localizer, rule)).collect();
    rules.map_or_else(|| expression.to_string(), |rules| rules.join(&localizer.text(&interface("hours-separator"))))
}

fn rule_words(localizer: &Localizer, rule: &RuleSequence) -> Option<String> {
    let days = days_words(localizer, &rule.day_selector)?;
    let times = match rule.kind {
        RuleKind::Open => times_words(localizer, rule)?,
        RuleKind::Closed => localizer.text(&interface("hours-closed")),
        RuleKind::Unknown => localizer.text(&interface("hours-unknown")),
    };
    Some(localizer.text(&interface("hours-rule").with("days", days).with("times", times)))
}

fn times_words(localizer: &Localizer, rule: &RuleSequence) -> Option<String> {
    let spans: Option<Vec<String>> = rule
        .time_selector
        .spans
        .iter()
        .map(|span| match (&span.range.start, &span.range.end) {
            (Time::Fixed(start), Time::Fixed(end)) => Some(format!("{}:{:02}–{}:{:02}", start.hour(), start.minute(), end.hour(), end.minute())),
            _ => None,
        })
        .collect();
    Some(joined(localizer, &spans?))
}

fn days_words(localizer: &Localizer, days: &DaySelector) -> Option<String> {
    if !days.year.is_empty() || !days.week.is_empty() {
        return None;
    }
    if let [range] = days.monthday.as_slice() {
        return days.weekday.is_empty().then(|| dates_words(localizer, range)).flatten();
    }
    let id = match weekdays(days)?.as_str() {
        "" | "1234567" => "hours-every-day",
        "12345" => "hours-weekdays",
        "67h" => "hours-weekends-and-holidays",
        "h" => "hours-holidays",
        _ => return None,
    };
    days.monthday.is_empty().then(|| localizer.text(&interface(id)))
}

fn dates_words(localizer: &Localizer, range: &MonthdayRange) -> Option<String> {
    let MonthdayRange::Date { start: (start, _), end: (end, _) } = range else { return None };
    let day = |date: &Date| match date {
        Date::Fixed { year: None, month, day } => Some(date::month_day(localizer, *month as u32, u32::from(*day))),
        _ => None,
    };
    Some(localizer.text(&interface("hours-dates").with("from", day(start)?).with("until", day(end)?)))
}

/// Returns the weekdays as digits, Monday being 1, and `h` for public holidays.
fn weekdays(days: &DaySelector) -> Option<String> {
    let mut found = String::new();
    for range in &days.weekday {
        match range {
            WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end } if !nth_from_start.contains(&false) && !nth_from_end.contains(&false) => {
                let (first, last) = (range.start().number_from_monday(), range.end().number_from_monday());
                found.extend((first..=last).filter_map(|day| char::from_digit(day, 10)));
            }
            WeekDayRange::Holiday { offset: 0, .. } => found.push('h'),
            _ => return None,
        }
    }
    Some(found)
}
