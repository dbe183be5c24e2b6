//! Hours read by hand against the `opening-hours` crate.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Days, NaiveDate, NaiveTime};
use compact_calendar::CompactCalendar;
use myna::answer::calendar::Holidays;
use myna::answer::hours::State;
use myna::answer::schedule::{Part, Rules, state_in};
use myna::content::Content;
use myna::content::hours::Holiday;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::cases::cases;
use crate::inside::days::names_no_day;

const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).and_then(|first| first.checked_add_days(Days::new(number))).expect("a day")
}

/// A day from 2024 to 2035, many of them around the turn of a year or the end of February.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let turn = (2024..=2035_i32, prop::sample::select(vec![(12, 28), (1, 1), (2, 27)]), 0..6_u64)
        .prop_filter_map("no such day", |(year, (month, date), more)| {
            NaiveDate::from_ymd_opt(year, month, date)?.checked_add_days(Days::new(more))
        });
    prop_oneof![2 => (0..4383_u64).prop_map(day), 1 => turn]
}

/// A time of day, `24:00` among them.
fn time() -> impl Strategy<Value = u32> {
    prop_oneof![(0..=24_u32).prop_map(|hour| hour * 60), (0..=1440_u32), Just(0), Just(1440)]
}

fn written(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// Times within a day: some touch, some overlap, in any order.
fn times() -> impl Strategy<Value = String> {
    let span = (time(), time()).prop_filter_map("no time between", |(one, other)| {
        (one != other).then(|| format!("{}-{}", written(one.min(other)), written(one.max(other))))
    });
    prop::collection::vec(span, 1..4).prop_map(|spans| spans.join(","))
}

fn weekdays() -> impl Strategy<Value = String> {
    // One that ends before it begins goes round the end of the week.
    let range = (0..7_usize, 0..7_usize).prop_map(|(first, last)| {
        if first == last { WEEKDAYS[first].to_owned() } else { format!("{}-{}", WEEKDAYS[first], WEEKDAYS[last]) }
    });
    let holidays = prop::sample::select(vec!["", "", "", "behind", "before", "alone"]);
    (prop::collection::vec(range, 1..4), holidays).prop_map(|(ranges, holidays)| match holidays {
        "behind" => format!("{},PH", ranges.join(",")),
        "before" => format!("PH,{}", ranges.join(",")),
        "alone" => "PH".to_owned(),
        _ => ranges.join(","),
    })
}

fn dates() -> impl Strategy<Value = String> {
    let date = (0..4383_u64, any::<bool>()).prop_map(|(number, padded)| {
        use chrono::Datelike;
        let date = day(number);
        let month = MONTHS[usize::try_from(date.month0()).expect("a month")];
        if padded { format!("{month} {:02}", date.day()) } else { format!("{month} {}", date.day()) }
    });
    prop_oneof![
        date.clone(),
        (date.clone(), date).prop_map(|(first, last)| format!("{first}-{last}")),
        Just("Dec 29-Jan 03".to_owned()),
        Just("Feb 29".to_owned()),
        Just("Feb 28-Mar 01".to_owned()),
    ]
}

/// Plain hours, as the comment in `content/hours.rs` tells them.
fn plain() -> impl Strategy<Value = String> {
    let rule = prop_oneof![
        6 => (weekdays(), times()).prop_map(|(days, times)| format!("{days} {times}")),
        2 => (dates(), times()).prop_map(|(dates, times)| format!("{dates} {times}")),
        2 => (weekdays(), prop::sample::select(vec!["off", "closed", "unknown"])).prop_map(|(days, word)| format!("{days} {word}")),
        3 => (dates(), prop::sample::select(vec!["off", "closed", "unknown"])).prop_map(|(dates, word)| format!("{dates} {word}")),
        1 => times(),
        1 => Just("24/7".to_owned()),
        1 => prop::sample::select(vec!["off", "closed", "unknown"]).prop_map(str::to_owned),
    ];
    prop::collection::vec(rule, 1..5).prop_map(|rules| rules.join("; "))
}

fn library(hours: &str, holidays: &BTreeSet<NaiveDate>) -> Option<OpeningHours> {
    let mut calendar = CompactCalendar::default();
    for day in holidays {
        calendar.insert(*day);
    }
    let context = Context::default().with_holidays(ContextHolidays::new(Arc::new(calendar), Arc::default()));
    hours.parse::<OpeningHours>().ok().map(|parsed| parsed.with_context(context))
}

fn state_of(kind: RuleKind) -> State {
    match kind {
        RuleKind::Open => State::Open,
        RuleKind::Closed => State::Closed,
        RuleKind::Unknown => State::Unknown,
    }
}

/// The minutes at which a state is looked at: the ends of the day, and around every number that stands in the hours as a time.
fn minutes(hours: &str, parts: &[Part]) -> BTreeSet<u16> {
    let times = hours.split([',', '-', ' ', ';']).filter_map(|word| {
        let (hour, minute) = word.split_once(':')?;
        Some(hour.parse::<u16>().ok()? * 60 + minute.parse::<u16>().ok()?)
    });
    // Hours beyond 24 are those of the next day.
    let around = times.flat_map(|minute| [minute, minute % 1440]).chain(parts.iter().map(|(minute, _)| *minute));
    let around = around.flat_map(|minute| [minute.saturating_sub(1), minute, minute + 1]);
    around.chain([0, 1, 719, 720, 1438, 1439]).filter(|minute| *minute < 1440).collect()
}

/// Holds the parts of a day against what the crate says of its minutes.
fn same_day(
    hours: &str,
    rules: &Rules,
    crates: &OpeningHours,
    day: NaiveDate,
    holiday: bool,
) -> Result<(), TestCaseError> {
    let parts = rules.parts(day, Holiday { public: holiday, own: false });
    prop_assert_eq!(parts.first().map(|(minute, _)| *minute), Some(0), "{} on {}: {:?}", hours, day, parts);
    for pair in parts.windows(2) {
        prop_assert!(pair[0].0 < pair[1].0 && pair[0].1 != pair[1].1, "{} on {}: {:?}", hours, day, parts);
    }
    for minute in minutes(hours, &parts) {
        let time = NaiveTime::from_hms_opt(u32::from(minute) / 60, u32::from(minute) % 60, 0).expect("a time");
        let right = state_of(crates.state(day.and_time(time)).0);
        let state = state_in(&parts, minute);
        prop_assert_eq!(state, right, "{} on {} {}, holiday: {}, at {}", hours, day, day.format("%a"), holiday, time);
    }
    Ok(())
}

/// The public holidays of the years asked about.
fn public_holidays() -> Holidays {
    Holidays::new(Content::default(), 2024..=2035).expect("holidays")
}

/// Hours beyond the plain ones that the crate understands.
const BEYOND: [&str; 14] = [
    "Mo-Fr 08:00-12:00 || \"by appointment\"",
    "week 1-10 Mo 09:00-10:00",
    "Mo-Fr 22:00-02:00",
    "22:00-02:00; PH off",
    "Fr-Su 18:00-26:00",
    "Mo-Fr 09:00-17:00, Sa 10:00-12:00",
    "2026 Mo-Fr 09:00-17:00",
    "Mo[1] 09:00-17:00",
    "Jan-Mar Mo-Fr 09:00-17:00; PH off",
    "Mo-Fr 09:00-17:00 \"ring twice\"; PH off",
    "Mo-Fr 09:00+",
    "Mo-Fr 09:00-17:00;PH off",
    "PH -1 day 09:00-12:00",
    "Mo-Fr 9:00-17:00",
];

#[test]
fn what_is_not_plain_goes_to_the_library() {
    let holidays = public_holidays();
    let days: BTreeSet<NaiveDate> = (0..4383).map(day).filter(|day| holidays.kind_of(*day).public).collect();
    for hours in BEYOND {
        let rules = Rules::parse(hours).unwrap_or_else(|cause| panic!("{cause:#}"));
        assert!(matches!(rules, Rules::Library(_)), "{hours} is taken for plain");
        let rules = rules.knowing(&holidays);
        let crates = library(hours, &days).expect("hours");
        // Whole months around the turn of a year and the holidays of May.
        for number in (700..800).chain(840..870) {
            let day = day(number);
            same_day(hours, &rules, &crates, day, holidays.kind_of(day).public)
                .unwrap_or_else(|fault| panic!("{fault}"));
        }
    }
}

/// Every list of one to four of these, in every order, doubles among them.
fn lists_of_days() -> Vec<String> {
    const DAYS: [&str; 5] = ["Mo", "We-Th", "Sa-Mo", "PH", "SH"];
    let mut lists: Vec<String> = Vec::new();
    let mut longest: Vec<String> = DAYS.map(str::to_owned).to_vec();
    for _ in 0..4 {
        let longer = longest.iter().flat_map(|list| DAYS.map(|day| format!("{list},{day}"))).collect();
        lists.append(&mut longest);
        longest = longer;
    }
    lists
}

#[test]
fn holidays_stand_before_or_behind_the_weekdays_and_nowhere_else() {
    let lists = lists_of_days();
    assert_eq!(lists.len(), 5 + 25 + 125 + 625);
    for list in lists {
        for hours in [format!("{list} 09:00-12:00"), format!("08:00-18:00; {list} off")] {
            let read = library(&hours, &BTreeSet::from([day(3), day(13)]));
            let rules = Rules::parse(&hours);
            assert_eq!(rules.is_ok(), read.is_some(), "{hours}");
            // Two weeks, with a public holiday on a Thursday and one on a Sunday.
            if let (Some(read), Ok(rules @ Rules::Plain(_))) = (read, rules) {
                for number in 0..14 {
                    same_day(&hours, &rules, &read, day(number), [3, 13].contains(&number))
                        .unwrap_or_else(|fault| panic!("{fault}"));
                }
            }
        }
    }
}

#[test]
fn the_hours_of_the_lines_are_plain() {
    for line in Content::default().lines().expect("lines") {
        for service in &line.services {
            let rules = Rules::parse(&service.hours).unwrap_or_else(|cause| panic!("{cause:#}"));
            assert!(matches!(rules, Rules::Plain(_)), "{}: {}", line.id, service.hours);
        }
    }
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn plain_hours_are_what_the_library_says(hours in plain(), days in prop::collection::vec((any_day(), any::<bool>()), 6)) {
        let holidays: BTreeSet<NaiveDate> = days.iter().filter(|(_, holiday)| *holiday).map(|(day, _)| *day).collect();
        let crates = library(&hours, &holidays);
        prop_assert!(crates.is_some(), "the library does not read {}", hours);
        let rules = Rules::parse(&hours).map_err(|cause| TestCaseError::fail(format!("{cause:#}")))?;
        // A range that goes round the end of the week may be left to the library, which is asked without these holidays.
        if let (Some(crates), Rules::Plain(_)) = (crates, &rules) {
            for (day, _) in &days {
                same_day(&hours, &rules, &crates, *day, holidays.contains(day))?;
            }
        }
    }

    #[test]
    fn any_hours_are_what_the_library_says(hours in plain(), number in 0..4383_u64) {
        let holidays = public_holidays_once();
        let days: BTreeSet<NaiveDate> = holidays.1.clone();
        let rules = Rules::parse(&hours).map_err(|cause| TestCaseError::fail(format!("{cause:#}")))?.knowing(&holidays.0);
        let day = day(number);
        let crates = library(&hours, &days);
        prop_assert!(crates.is_some(), "the library does not read {}", hours);
        if let Some(crates) = crates {
            same_day(&hours, &rules, &crates, day, holidays.0.kind_of(day).public)?;
        }
    }

    #[test]
    fn plain_hours_that_go_round_no_week_are_read_by_hand(
        days in prop::sample::subsequence(WEEKDAYS.to_vec(), 1..7), times in times(), dates in dates(),
    ) {
        let hours = format!("{} {times}; PH off; {dates} unknown", days.join(","));
        prop_assert!(matches!(Rules::parse(&hours), Ok(Rules::Plain(_))), "{}", hours);
    }

    #[test]
    fn garbage_is_an_error(
        free in any::<String>(),
        near in "[MoTuWeThFrSaSuPHJanDec0-9:;,+ /-]{0,24}",
        (hours, place, other) in (plain(), any::<prop::sample::Index>(), prop_oneof![
            any::<char>(), prop::sample::select("0123456789:-+,; PHMo/\"|".chars().collect::<Vec<_>>()),
        ]),
    ) {
        let mut changed: Vec<char> = hours.chars().collect();
        let place = place.index(changed.len());
        changed[place] = other;
        let changed: String = changed.into_iter().collect();
        for text in [&free, &near, &changed] {
            prop_assert_eq!(Rules::parse(text).is_ok(), understood(text), "{:?}", text);
        }
    }
}

/// Returns whether the crate reads hours in which every day is one.
fn understood(text: &str) -> bool {
    text.parse::<OpeningHours>().is_ok() && !names_no_day(text)
}

#[test]
fn a_day_that_no_month_has_is_an_error() {
    for hours in
        ["Feb 30 off", "Apr 31 off", "Jun 31-Jul 02 off", "Dec 29-Feb 30 off", "Feb 28-30 off", "Jan 1,Sep 31 off"]
    {
        for hours in [hours.to_owned(), format!("Mo-Fr 08:30-17:15; {hours}"), format!("{hours}; PH off")] {
            assert!(hours.parse::<OpeningHours>().is_ok(), "{hours}");
            assert!(Rules::parse(&hours).is_err(), "{hours}");
        }
    }
    for year in 2024..2032 {
        let hours = format!("Mo-Fr 08:30-17:15; {year} Feb 29 off");
        assert_eq!(Rules::parse(&hours).is_ok(), year % 4 == 0, "{hours}");
    }
    for hours in ["Feb 29 off", "Feb 29-Mar 01 off", "Jan 31 off", "Apr 30 off", "Dec 31 off", "2027 Feb off"] {
        assert!(Rules::parse(hours).is_ok(), "{hours}");
    }
}

/// Returns the public holidays, and their days, computed once.
fn public_holidays_once() -> &'static (Holidays, BTreeSet<NaiveDate>) {
    static ONCE: std::sync::OnceLock<(Holidays, BTreeSet<NaiveDate>)> = std::sync::OnceLock::new();
    ONCE.get_or_init(|| {
        let holidays = public_holidays();
        let days = (0..4383).map(day).filter(|day| holidays.kind_of(*day).public).collect();
        (holidays, days)
    })
}

#[test]
fn garbage_by_hand_is_an_error() {
    for text in [
        "",
        " ",
        ";",
        "; ",
        "Mo",
        "Mo-Fr",
        "garbage",
        "Mo-Fr 25:00-26:00x",
        "Mo-Fr 09:00",
        "Mo-Fr 17:00-",
        "+8:00-12:00",
        "Mo +8:00-12:00",
        "08:00-12:00;",
        "Mo-Fr  ",
        "Xx 09:00-12:00",
        "Feb 30 off",
        "Jan 32 off",
        "Jan +5 off",
        "Mo-Fr 09:60-11:00",
        "Mo-Tu,SH,Mo 00:00-24:00",
        "\u{0}",
        "月-金 09:00-17:00",
    ] {
        assert_eq!(Rules::parse(text).is_ok(), understood(text), "{text:?}");
    }
}
