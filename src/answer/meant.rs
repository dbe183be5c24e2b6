//! What hours say that is probably not meant so. Wordless: for who writes them.

use chrono::NaiveDate;
use opening_hours::RuleKind;
use opening_hours_syntax::rules::day::WeekDayRange;
use opening_hours_syntax::rules::{RuleOperator, RuleSequence};

use super::hours::State;
use super::schedule::Rules;
use crate::content::hours::{Days, Holiday, PlainHours, Served};

/// A year with a 29 February that begins on a Saturday: every day that a rule can be for.
const YEAR: i32 = 2028;
/// What kinds of holiday a day can be.
const KINDS: [Holiday; 3] =
    [Holiday { public: false, own: false }, Holiday { public: true, own: false }, Holiday { public: false, own: true }];

/// Returns the rules that say no time and are not closed: open day and night.
pub fn without_times(rules: &Rules) -> Vec<String> {
    let Rules::Library(library) = rules else { return Vec::new() };
    let open = |rule: &&RuleSequence| rule.kind == RuleKind::Open && !rule.day_selector.is_empty();
    let expression = library.get_expression();
    let said = expression.rules.iter().filter(open).map(ToString::to_string);
    // The times of the sun are names.
    said.filter(|rule| !rule.contains(':') && !["sun", "dawn", "dusk"].iter().any(|name| rule.contains(name))).collect()
}

/// Returns whether there is no day in a year on which anybody may be there.
pub fn never_serves(rules: &Rules) -> bool {
    // The library is asked without holidays.
    let kinds = KINDS.iter().take(if matches!(rules, Rules::Plain(_)) { KINDS.len() } else { 1 });
    let closed = |day, kind: &Holiday| rules.parts(day, *kind).iter().all(|(_, state)| *state == State::Closed);
    days().all(|day| kinds.clone().all(|kind| closed(day, kind)))
}

/// Returns whether some rule holds for weekdays, holidays among them or not.
pub fn names_weekdays(rules: &Rules) -> bool {
    match rules {
        Rules::Plain(plain) => plain.rules.iter().any(|rule| matches!(rule.days, Days::Weekdays(..))),
        Rules::Library(library) => {
            library.get_expression().rules.iter().any(|rule| !rule.day_selector.weekday.is_empty())
        }
    }
}

/// Returns whether a rule is put out of force by one behind it: one that decides no day at all, or an exception that stands before the
/// hours of ordinary weekdays, and so is none.
pub fn overridden(rules: &Rules) -> bool {
    match rules {
        Rules::Plain(plain) => idle(plain) || exception_first(plain.rules.iter().map(plain_part)),
        Rules::Library(library) => exception_first(library.get_expression().rules.iter().map(part)),
    }
}

/// What a rule is in hours.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Closed on holidays, or on dates.
    Exception,
    /// What holds on weekdays of all the year.
    Ordinary,
    /// Anything else.
    Other,
}

fn exception_first(parts: impl Iterator<Item = Part>) -> bool {
    parts.skip_while(|part| *part != Part::Exception).any(|part| part == Part::Ordinary)
}

fn plain_part(rule: &crate::content::hours::Rule) -> Part {
    match (&rule.days, &rule.service) {
        // Also what is open on holidays alone.
        (Days::Weekdays(days, _), _) if *days == [false; 7] => Part::Exception,
        (Days::Dates(..), Served::Closed) => Part::Exception,
        (Days::Weekdays(..) | Days::Every, Served::Open(_)) => Part::Ordinary,
        _ => Part::Other,
    }
}

fn part(rule: &RuleSequence) -> Part {
    let days = &rule.day_selector;
    let on_dates = !(days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty());
    let on_holidays = |day: &WeekDayRange| matches!(day, WeekDayRange::Holiday { .. });
    if rule.kind == RuleKind::Closed && (on_dates || days.weekday.iter().any(on_holidays)) {
        Part::Exception
    } else if rule.kind == RuleKind::Open
        && rule.operator == RuleOperator::Normal
        && !on_dates
        && !days.weekday.iter().all(on_holidays)
    {
        Part::Ordinary
    } else {
        Part::Other
    }
}

/// Returns whether a rule decides no day, for one behind it always goes before.
fn idle(plain: &PlainHours) -> bool {
    let mut decides = vec![false; plain.rules.len()];
    for day in days() {
        for kind in KINDS {
            let deciding = plain.rule_for(day, kind);
            let place = deciding.and_then(|rule| plain.rules.iter().position(|known| std::ptr::eq(known, rule)));
            if let Some(decides) = place.and_then(|place| decides.get_mut(place)) {
                *decides = true;
            }
        }
        if decides.iter().all(|decides| *decides) {
            return false;
        }
    }
    true
}

fn days() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(YEAR, 1, 1);
    first.into_iter().flat_map(|first| first.iter_days().take(366))
}
