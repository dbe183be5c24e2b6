//! Hours that no line has: held minute by minute against a reckoning of their own, and against the library.

use std::rc::Rc;
use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use myna::answer::calendar::Holidays;
use myna::answer::hours::{Hours, Reason, State};
use myna::answer::moment::Moment;
use myna::answer::schedule::Rules;
use myna::content::Content;
use myna::content::hours::PlainHours;
use myna::content::line::{Matter, Service};
use opening_hours::{OpeningHours, RuleKind};
use proptest::prelude::*;

use crate::cases::cases;
use crate::inside::days::names_no_day;

const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// The minutes of a day.
const DAY: u16 = 1440;
/// A change is looked for so many days ahead.
const FURTHEST: u64 = 400;

/// The days of a rule, as drawn.
#[derive(Debug, Clone)]
enum When {
    Always,
    Weekdays(Vec<(usize, usize)>, bool),
    Dates((u32, u32), (u32, u32)),
}

/// What holds on them, as drawn.
#[derive(Debug, Clone)]
enum What {
    Open(Vec<(u16, u16)>),
    Closed,
    Unknown,
}

type Rule = (When, What);

fn when() -> impl Strategy<Value = When> {
    let weekdays = (prop::collection::vec((0..7_usize, 0..7_usize), 0..3), any::<bool>())
        .prop_filter("some day", |(ranges, holidays)| *holidays || !ranges.is_empty())
        .prop_map(|(ranges, holidays)| When::Weekdays(ranges, holidays));
    let date = || {
        prop_oneof![
            3 => (1..=12_u32, 1..=28_u32),
            1 => prop::sample::select(vec![(12, 29), (12, 31), (1, 1), (1, 3), (2, 29), (3, 1), (4, 30)]),
        ]
    };
    prop_oneof![
        1 => Just(When::Always),
        6 => weekdays,
        2 => (date(), date()).prop_map(|(from, until)| When::Dates(from, until)),
        1 => date().prop_map(|date| When::Dates(date, date)),
    ]
}

fn what() -> impl Strategy<Value = What> {
    let minute = || prop_oneof![3 => (0..=24_u16).prop_map(|hour| hour * 60), 1 => 0..=DAY];
    let span = (minute(), minute())
        .prop_filter_map("no time between", |(one, other)| (one != other).then(|| (one.min(other), one.max(other))));
    prop_oneof![
        5 => prop::collection::vec(span, 1..4).prop_map(What::Open),
        2 => Just(What::Closed),
        1 => Just(What::Unknown),
        1 => Just(What::Open(vec![(0, DAY)])),
    ]
}

fn rules() -> impl Strategy<Value = Vec<Rule>> {
    prop::collection::vec((when(), what()), 1..5)
}

/// Returns rules as they are written.
fn written(rules: &[Rule]) -> String {
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let date = |(month, day): (u32, u32)| format!("{} {day:02}", MONTHS[usize::try_from(month).expect("a month") - 1]);
    let rule = |(when, what): &Rule| {
        let days = match when {
            When::Always => String::new(),
            When::Weekdays(ranges, holidays) => {
                let range = |(first, last): &(usize, usize)| match (first, last) {
                    (first, last) if first == last => WEEKDAYS[*first].to_owned(),
                    (first, last) => format!("{}-{}", WEEKDAYS[*first], WEEKDAYS[*last]),
                };
                let named: Vec<String> = ranges.iter().map(range).chain(holidays.then(|| "PH".to_owned())).collect();
                named.join(",") + " "
            }
            When::Dates(from, until) if from == until => date(*from) + " ",
            When::Dates(from, until) => format!("{}-{} ", date(*from), date(*until)),
        };
        let times = match what {
            What::Open(spans) => {
                let spans: Vec<String> =
                    spans.iter().map(|(from, until)| format!("{}-{}", time(*from), time(*until))).collect();
                spans.join(",")
            }
            What::Closed => "off".to_owned(),
            What::Unknown => "unknown".to_owned(),
        };
        days + &times
    };
    rules.iter().map(rule).collect::<Vec<_>>().join("; ")
}

/// Returns the state at a minute, reckoned from the rules as drawn: the last one that names the day says it.
fn reckoned(rules: &[Rule], day: NaiveDate, minute: u16) -> State {
    let mut state = State::Closed;
    for (when, what) in rules {
        let named = match when {
            When::Always => true,
            When::Weekdays(ranges, holidays) => {
                // From the first day on, one day after the other, to the last.
                let mut days = ranges.iter().flat_map(|(first, last)| {
                    let length = if first <= last { last - first } else { last + 7 - first };
                    (0..=length).map(move |more| (first + more) % 7)
                });
                let today = usize::try_from(day.weekday().num_days_from_monday()).expect("a weekday");
                days.any(|known| known == today) || (*holidays && HOLIDAYS.kind_of(day).public)
            }
            When::Dates(from, until) => {
                let today = (day.month(), day.day());
                let (after, before) = (today >= *from, today <= *until);
                if from <= until { after && before } else { after || before }
            }
        };
        if named {
            state = match what {
                What::Open(spans) if spans.iter().any(|(from, until)| (*from..*until).contains(&minute)) => State::Open,
                What::Open(_) | What::Closed => State::Closed,
                What::Unknown => State::Unknown,
            };
        }
    }
    state
}

static HOLIDAYS: LazyLock<Holidays> =
    LazyLock::new(|| Holidays::new(Content::default(), 2024..=2037).expect("holidays"));

fn hours(text: &str) -> Hours {
    let service = Service {
        matter: Matter::Card,
        languages: vec!["ja".to_owned()],
        hours: text.to_owned(),
        doubt: None,
        whose: None,
    };
    Hours::new(&service, || Ok(Rc::new(HOLIDAYS.clone()))).unwrap_or_else(|cause| panic!("{text}: {cause:#}"))
}

fn first_day() -> NaiveDate {
    "2024-01-01".parse().expect("a day")
}

/// A day from 2024 to 2035, many of them around the turn of a year, the end of February, the holidays of May.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let turn = (2024..=2035_i32, prop::sample::select(vec![(12, 27), (2, 26), (5, 1), (9, 18)]), 0..9_u64)
        .prop_filter_map("no such day", |(year, (month, date), more)| {
            NaiveDate::from_ymd_opt(year, month, date)?.checked_add_days(Days::new(more))
        });
    prop_oneof![(0..4383_u64).prop_map(|number| first_day() + Days::new(number)), turn]
}

fn moment(day: NaiveDate, minute: u16) -> Moment {
    let time = NaiveTime::from_hms_opt(u32::from(minute) / 60, u32::from(minute) % 60, 0).expect("a time");
    Moment::new(day.and_time(time))
}

/// Returns the first change after a moment, reckoned minute by minute.
fn reckoned_change(rules: &[Rule], day: NaiveDate, minute: u16) -> Option<(Moment, State)> {
    let now = reckoned(rules, day, minute);
    for (number, day) in (0..FURTHEST).map(|more| (more, day + Days::new(more))) {
        let from = if number == 0 { minute + 1 } else { 0 };
        for minute in from..DAY {
            let state = reckoned(rules, day, minute);
            if state != now {
                return Some((moment(day, minute), state));
            }
        }
    }
    None
}

/// Texts that are hours, nearly hours, or nothing of the kind.
fn any_text() -> impl Strategy<Value = String> {
    let signs = prop_oneof![
        3 => prop::sample::select("0123456789:-+,; PHMoTuFrDecJan\"|/".chars().collect::<Vec<_>>()),
        1 => any::<char>(),
    ];
    let word = prop::sample::select(vec![
        "Mo",
        "Fr",
        "Sa-Su",
        "PH",
        "Mo-Fr",
        "PH,Mo",
        "Dec 29",
        "Feb 30",
        "Jan 1-Feb 2",
        "Dec",
        "09:00-12:00",
        "24:00-24:00",
        "00:00-24:00",
        "9:00-12:00",
        "22:00-02:00",
        "10:00-26:00",
        "12:00-12:00",
        "24/7",
        "off",
        "closed",
        "unknown",
        "open",
        "; ",
        ";",
        ", ",
        ",",
        " ",
        "  ",
        "-",
        " - ",
        "||",
        "\"x\"",
        "easter",
        "week 1",
        "2026",
        "SH",
        "sunrise-sunset",
        "+",
    ]);
    let changed = (rules(), any::<prop::sample::Index>(), signs.clone(), 0..3).prop_map(|(rules, place, sign, how)| {
        let mut text: Vec<char> = written(&rules).chars().collect();
        let place = place.index(text.len());
        match how {
            0 => text[place] = sign,
            1 => text.insert(place, sign),
            _ => drop(text.remove(place)),
        }
        text.into_iter().collect()
    });
    prop_oneof![
        1 => any::<String>(),
        3 => changed,
        4 => prop::collection::vec(word, 1..8).prop_map(|words| words.concat()),
    ]
}

proptest! {
    #![proptest_config(cases(800))]

    #[test]
    fn the_state_is_what_is_reckoned_minute_by_minute(rules in rules(), days in prop::collection::vec(any_day(), 2)) {
        let text = written(&rules);
        prop_assert!(PlainHours::parse(&text).is_some(), "{} is not plain", text);
        let mut hours = hours(&text);
        for day in days {
            for minute in 0..DAY {
                let (found, right) = (hours.state(moment(day, minute)), reckoned(&rules, day, minute));
                prop_assert_eq!(found, right, "{} on {} {} at {}", text, day, day.weekday(), minute);
            }
        }
    }

    #[test]
    fn the_reason_goes_with_the_state(rules in rules(), day in any_day(), minute in 0..DAY) {
        let text = written(&rules);
        let mut hours = hours(&text);
        let at = moment(day, minute);
        let right: &[Reason] = match hours.state(at) {
            State::Open => &[Reason::OpenHours, Reason::AlwaysOpen],
            State::Closed => &[Reason::OutsideHours, Reason::PublicHoliday, Reason::YearEnd],
            State::Unknown => &[Reason::NotPublished],
        };
        let reason = hours.reason(at);
        prop_assert!(right.contains(&reason), "{}: {:?}", text, reason);
        if reason == Reason::PublicHoliday {
            prop_assert!(HOLIDAYS.kind_of(day).public && text.contains("PH"), "{} on {}", text, day);
        }
        if reason == Reason::AlwaysOpen {
            prop_assert_eq!(hours.next_change(at), None);
        }
    }

    #[test]
    fn garbage_is_refused_or_read_as_the_library_reads_it(text in any_text(), days in prop::collection::vec(any_day(), 3)) {
        let crates = text.parse::<OpeningHours>();
        prop_assert_eq!(Rules::parse(&text).is_ok(), crates.is_ok() && !names_no_day(&text), "{:?}", text);
        if let Some(plain) = PlainHours::parse(&text) {
            let Ok(crates) = crates else { return Err(TestCaseError::fail(format!("the library refuses {text:?}"))) };
            let crates = crates.with_context(HOLIDAYS.context());
            let rules = Rules::Plain(plain);
            for day in days {
                let parts = rules.parts(day, HOLIDAYS.kind_of(day));
                for minute in (0..DAY).step_by(7) {
                    let right = match crates.state(day.and_time(moment(day, minute).time())).0 {
                        RuleKind::Open => State::Open,
                        RuleKind::Closed => State::Closed,
                        RuleKind::Unknown => State::Unknown,
                    };
                    prop_assert_eq!(myna::answer::schedule::state_in(&parts, minute), right, "{:?} on {}", text, day);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn the_next_change_is_the_first(rules in rules(), day in any_day(), minute in 0..DAY) {
        let text = written(&rules);
        let mut hours = hours(&text);
        let at = moment(day, minute);
        let found = hours.next_change(at);
        if let Some(change) = found {
            prop_assert_ne!(change.state, hours.state(at), "{}: no change", text);
            prop_assert!(change.at > at, "{}: {:?}", text, change);
        }
        prop_assert_eq!(found.map(|change| (change.at, change.state)), reckoned_change(&rules, day, minute), "{}", text);
    }
}
