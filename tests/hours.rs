//! The hours of the phone lines: a table by hand from the leaflets, a second plain implementation, and properties.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking, in its helpers too")]

mod plain;

use std::collections::BTreeSet;

use plain::{Day, SUNDAY, day, days, holiday, lines_for, myna, open_states, warnings};
use serde_json::Value;

const LINES: [&str; 7] = ["card", "card-navi", "card-ip", "card-ja", "general-ja", "system", "hokkaido"];
const MATTERS: [&str; 4] = ["card", "lost", "system", "consult"];
/// The languages spoken on any line, Chinese in both scripts too, and one spoken on none.
const LANGUAGES: [&str; 16] =
    ["ja", "en", "zh", "zh-Hant", "zh-Hans", "ko", "es", "pt", "th", "ne", "id", "vi", "tl", "my", "uk", "fr"];
const SATURDAY: i32 = 6;
const MINUTES_OF_A_DAY: i32 = 24 * 60;

/// Every kind of hours on every line once.
const EACH_HOURS: [(&str, &str, &str); 13] = [
    ("card", "card", "en"),
    ("card", "card", "th"),
    ("card", "lost", "vi"),
    ("card-navi", "card", "zh"),
    ("card-navi", "card", "ne"),
    ("card-ip", "card", "es"),
    ("card-ip", "card", "id"),
    ("card-ja", "card", "ja"),
    ("general-ja", "card", "ja"),
    ("general-ja", "system", "ja"),
    ("general-ja", "lost", "ja"),
    ("system", "system", "pt"),
    ("hokkaido", "consult", "uk"),
];

// The second implementation: the table of the leaflets, said once more in the plainest way.

/// Returns whether a line serves a matter in a language.
fn serves(line: &str, matter: &str, language: &str) -> bool {
    let chinese = matches!(language, "zh" | "zh-Hant" | "zh-Hans");
    let first_five = chinese || matches!(language, "en" | "ko" | "es" | "pt");
    let second_five = matches!(language, "th" | "ne" | "id" | "vi" | "tl");
    if line == "card" {
        (matter == "card" || matter == "lost") && (first_five || second_five)
    } else if line == "card-navi" || line == "card-ip" {
        matter == "card" && (first_five || second_five)
    } else if line == "card-ja" {
        matter == "card" && language == "ja"
    } else if line == "general-ja" {
        (matter == "card" || matter == "system" || matter == "lost") && language == "ja"
    } else if line == "system" {
        matter == "system" && (first_five || second_five)
    } else {
        matter == "consult"
            && (chinese || matches!(language, "en" | "ko" | "es" | "tl" | "vi" | "th" | "id" | "my" | "uk"))
    }
}

/// Returns whether a day is one of those on which some lines are closed over the year-end.
fn is_year_end(day: Day) -> bool {
    (day.month == 12 && day.date >= 29) || (day.month == 1 && day.date <= 3)
}

/// Returns the state of a line that serves, at a minute of a day.
fn state(line: &str, matter: &str, language: &str, day: Day, minute: i32) -> &'static str {
    state_as_if(line, matter, language, day, minute, holiday(day).is_some())
}

/// Returns the state as it were if the day were a holiday, or were none.
fn state_as_if(line: &str, matter: &str, language: &str, day: Day, minute: i32, is_holiday: bool) -> &'static str {
    let is_weekend = day.weekday() == SATURDAY || day.weekday() == SUNDAY;
    if matter == "lost" {
        return "open";
    }
    if line == "hokkaido" {
        if is_year_end(day) {
            return "unknown";
        }
        if is_weekend || is_holiday {
            return "closed";
        }
        if between("09:00", minute, "12:00") || between("13:00", minute, "17:00") {
            return "open";
        }
        return "closed";
    }
    if line == "system" || line == "general-ja" {
        if is_year_end(day) {
            return "closed";
        }
        if is_weekend || is_holiday {
            return if between("09:30", minute, "17:30") { "open" } else { "closed" };
        }
        return if between("09:30", minute, "20:00") { "open" } else { "closed" };
    }
    // What is left is the card, on four numbers, every day of the year.
    if matches!(language, "th" | "ne" | "id" | "vi" | "tl") {
        return if between("09:00", minute, "18:00") { "open" } else { "closed" };
    }
    if between("08:30", minute, "20:00") { "open" } else { "closed" }
}

/// Returns whether a minute lies between two times of day, the first inclusive, the second exclusive.
fn between(opens: &str, minute: i32, closes: &str) -> bool {
    minute_of(opens) <= minute && minute < minute_of(closes)
}

/// Returns the minute of the day of a time written as 08:30.
fn minute_of(time: &str) -> i32 {
    let two = |from: usize| i32::from(time.as_bytes()[from] - b'0') * 10 + i32::from(time.as_bytes()[from + 1] - b'0');
    two(0) * 60 + two(3)
}

/// Returns why a line is in its state.
fn reason(line: &str, matter: &str, language: &str, day: Day, minute: i32) -> &'static str {
    let now = state(line, matter, language, day, minute);
    if matter == "lost" {
        "always-open"
    } else if now == "unknown" {
        "not-published"
    } else if now == "open" {
        "open-hours"
    } else if is_year_end(day) && (line == "system" || line == "general-ja") {
        "year-end"
    } else if state_as_if(line, matter, language, day, minute, false) == "open" {
        "public-holiday"
    } else {
        "outside-hours"
    }
}

/// Returns the next change of state, found by looking at every minute after.
fn next_change(line: &str, matter: &str, language: &str, day: Day, minute: i32) -> Option<(String, &'static str)> {
    if matter == "lost" {
        return None;
    }
    let now = state(line, matter, language, day, minute);
    let (mut day, mut minute) = (day, minute);
    loop {
        minute += 1;
        if minute == MINUTES_OF_A_DAY {
            (day, minute) = (day.next(), 0);
        }
        let then = state(line, matter, language, day, minute);
        if then != now {
            return Some((moment(day, minute) + ":00+09:00", then));
        }
    }
}

/// Returns the lines that serve, but one: each with its state and its cost.
fn others(line: &str, matter: &str, language: &str, day: Day, minute: i32) -> BTreeSet<(&'static str, &'static str)> {
    let serving = LINES.iter().filter(|other| **other != line && serves(other, matter, language));
    serving.map(|other| (*other, state(other, matter, language, day, minute))).collect()
}

fn cost(line: &str) -> &'static str {
    if matches!(line, "card" | "general-ja" | "system") { "free" } else { "charged" }
}

fn telephone(line: &str) -> &'static str {
    match line {
        "card" => "0120-0178-27",
        "card-navi" => "0570-064-738",
        "card-ip" => "050-3818-1250",
        "card-ja" => "0570-783-578",
        "general-ja" => "0120-95-0178",
        "system" => "0120-0178-26",
        _ => "011-200-9595",
    }
}

// What the tests ask the program.

/// Returns a moment as it is written on the command line.
fn moment(day: Day, minute: i32) -> String {
    format!("{day}T{:02}:{:02}", minute / 60, minute % 60)
}

/// Returns every line, matter and language that go together.
fn services() -> Vec<(&'static str, &'static str, &'static str)> {
    let mut services = Vec::new();
    for line in LINES {
        for matter in MATTERS {
            for language in LANGUAGES {
                if serves(line, matter, language) {
                    services.push((line, matter, language));
                }
            }
        }
    }
    services
}

/// Returns the state that the program tells for each moment, in a time zone of the machine if one is given.
fn states_in_zone(line: &str, matter: &str, language: &str, moments: &[String], zone: Option<&str>) -> Vec<String> {
    let mut command = myna(&["is-open", line, "--speak", language, "--for", matter, "--at", "-"]);
    if let Some(zone) = zone {
        command.env("TZ", zone);
    }
    let told = lines_for(command, moments);
    let state_of = |(told, asked): (String, &String)| {
        let (moment, state) = told.split_once('\t').expect("the moment, a tab, the state");
        assert_eq!(moment, asked, "the moment is given back as it came");
        state.to_owned()
    };
    told.into_iter().zip(moments).map(state_of).collect()
}

fn states(line: &str, matter: &str, language: &str, moments: &[String]) -> Vec<String> {
    states_in_zone(line, matter, language, moments, None)
}

/// Holds the states that the program tells for every service against those of the second implementation.
fn compare_states(times: &[(Day, i32)]) {
    let moments: Vec<String> = times.iter().map(|(day, minute)| moment(*day, *minute)).collect();
    for (line, matter, language) in services() {
        for ((day, minute), told) in times.iter().zip(states(line, matter, language, &moments)) {
            let expected = state(line, matter, language, *day, *minute);
            assert_eq!(told, expected, "{line} for {matter} in {language} at {}", moment(*day, *minute));
        }
    }
}

/// The year of the state of knowledge, and the turn of the year after.
fn year_and_turn_of_the_next() -> Vec<Day> {
    let mut all = days(day(2026, 1, 1), day(2026, 12, 31));
    all.extend(days(day(2027, 12, 20), day(2028, 1, 10)));
    all
}

/// Holds one answer in JSON against the second implementation.
fn compare_answer(answer: &Value, service: (&str, &str, &str), day: Day, minute: i32) {
    let (line, matter, language) = service;
    let about = format!("{line} for {matter} in {language} at {}", moment(day, minute));
    assert_eq!(answer["at"], moment(day, minute) + ":00+09:00", "{about}");
    let differ = warnings(answer, "sources-differ");
    let told = &answer["answer"];
    assert_eq!(told["line"], line, "{about}");
    assert_eq!(told["telephone"], telephone(line), "{about}");
    assert_eq!(told["matter"], matter, "{about}");
    assert_eq!(told["cost"], cost(line), "{about}");
    if serves(line, matter, language) {
        let change = next_change(line, matter, language, day, minute);
        assert_eq!(told["state"], state(line, matter, language, day, minute), "{about}");
        assert_eq!(told["reason"], reason(line, matter, language, day, minute), "{about}");
        assert_eq!(told["next_change"]["at"].as_str(), change.as_ref().map(|change| change.0.as_str()), "{about}");
        assert_eq!(told["next_change"]["state"].as_str(), change.map(|change| change.1), "{about}");
        assert!(told["hours"].is_string(), "{about}");
        let in_doubt = matter == "card" && line != "general-ja" && is_year_end(day);
        assert_eq!(differ, usize::from(in_doubt), "sources-differ: {about}");
        if matches!(line, "system" | "hokkaido") || (line == "general-ja" && matter != "lost") {
            assert_eq!(told["holiday"].is_object(), holiday(day).is_some(), "{about}");
        }
    } else {
        assert_eq!(told["state"], "closed", "{about}");
        assert_eq!(told["reason"], "not-served", "{about}");
        assert!(told["next_change"].is_null(), "{about}");
        assert!(told["hours"].is_null(), "{about}");
    }
    compare_alternatives(told, &others(line, matter, language, day, minute), &about);
}

/// Holds the alternatives of an answer against those expected: the same lines and states, best first.
fn compare_alternatives(told: &Value, expected: &BTreeSet<(&str, &str)>, about: &str) {
    let alternatives = told["alternatives"].as_array().expect("alternatives are a list");
    let word = |value: &Value| value.as_str().expect("a word").to_owned();
    let lines: Vec<(String, String)> =
        alternatives.iter().map(|other| (word(&other["line"]), word(&other["state"]))).collect();
    let named: BTreeSet<(&str, &str)> = lines.iter().map(|(line, state)| (line.as_str(), state.as_str())).collect();
    assert_eq!(&named, expected, "alternatives: {about}");
    assert_eq!(named.len(), lines.len(), "each alternative is named once: {about}");
    for other in alternatives {
        let line = word(&other["line"]);
        assert_eq!(other["telephone"], telephone(&line), "{about}");
        assert_eq!(other["cost"], cost(&line), "{about}");
    }
    let ranks: Vec<(usize, &str)> = lines.iter().map(|(line, state)| (rank(state), cost(line))).collect();
    assert!(
        ranks.is_sorted_by(|first, second| first.0 < second.0 || (first.0 == second.0 && first.1 >= second.1)),
        "open before unknown before closed, free before charged: {about}: {lines:?}"
    );
}

fn rank(state: &str) -> usize {
    ["open", "unknown", "closed"].iter().position(|other| *other == state).expect("one of the three states")
}

#[test]
fn states_around_every_boundary_of_every_day() {
    let boundaries = ["08:30", "09:00", "09:30", "12:00", "13:00", "17:00", "17:30", "18:00", "20:00"];
    let mut minutes = vec![0, 1, 2, MINUTES_OF_A_DAY - 2, MINUTES_OF_A_DAY - 1];
    for boundary in boundaries {
        minutes.extend(minute_of(boundary) - 2..=minute_of(boundary) + 2);
    }
    minutes.sort_unstable();
    let mut times = Vec::new();
    for day in year_and_turn_of_the_next() {
        times.extend(minutes.iter().map(|minute| (day, *minute)));
    }
    compare_states(&times);
}

#[test]
fn states_in_every_minute_of_the_days_that_are_special() {
    // Golden week, the citizens' holiday, the turn of a year, the substitute holiday of the equinox.
    let mut special = days(day(2026, 5, 2), day(2026, 5, 7));
    special.extend(days(day(2026, 9, 19), day(2026, 9, 24)));
    special.extend(days(day(2026, 12, 27), day(2027, 1, 5)));
    special.extend(days(day(2027, 3, 20), day(2027, 3, 23)));
    let mut times = Vec::new();
    for day in special {
        times.extend((0..MINUTES_OF_A_DAY).map(|minute| (day, minute)));
    }
    compare_states(&times);
}

#[test]
fn states_change_at_the_full_second() {
    // Line, matter, language, and the minutes at which it opens and closes on an ordinary Friday.
    let boundaries = [
        ("card", "card", "en", vec![("08:30", "20:00")]),
        ("card", "card", "ne", vec![("09:00", "18:00")]),
        ("card-navi", "card", "ko", vec![("08:30", "20:00")]),
        ("card-ip", "card", "tl", vec![("09:00", "18:00")]),
        ("card-ja", "card", "ja", vec![("08:30", "20:00")]),
        ("general-ja", "card", "ja", vec![("09:30", "20:00")]),
        ("general-ja", "system", "ja", vec![("09:30", "20:00")]),
        ("system", "system", "vi", vec![("09:30", "20:00")]),
        ("hokkaido", "consult", "my", vec![("09:00", "12:00"), ("13:00", "17:00")]),
    ];
    for (line, matter, language, hours) in boundaries {
        for (opens, closes) in hours {
            for day in ["2026-11-20", "2026-02-27", "2027-12-28"] {
                let before =
                    |time: &str| format!("{day}{}:59", &moment(self::day(2026, 1, 1), minute_of(time) - 1)[10..]);
                let moments = [
                    before(opens),
                    format!("{day}T{opens}:00"),
                    format!("{day} {opens}:01"),
                    before(closes),
                    format!("{day}T{closes}:00"),
                    format!("{day}T{closes}:01+09:00"),
                ];
                let told = states(line, matter, language, &moments);
                let expected = ["closed", "open", "open", "open", "closed", "closed"];
                assert_eq!(told, expected, "{line} for {matter} in {language} at {moments:?}");
            }
        }
    }
    // The same at midnight, where a day with other rules begins.
    let moments = ["2026-12-28T23:59:59", "2026-12-29T00:00:00", "2027-01-03T23:59:59", "2027-01-04T00:00:00"];
    let told = states("hokkaido", "consult", "en", &moments.map(str::to_owned));
    assert_eq!(told, ["closed", "unknown", "unknown", "closed"]);
}

#[test]
fn reasons_and_changes_on_every_day() {
    let mut times = Vec::new();
    for day in year_and_turn_of_the_next() {
        times.extend(["00:00", "08:45", "12:30", "17:45", "20:00"].map(|time| (day, minute_of(time))));
    }
    let moments: Vec<String> = times.iter().map(|(day, minute)| moment(*day, *minute)).collect();
    for service in EACH_HOURS {
        let (line, matter, language) = service;
        let answers = open_states(&[line, "--speak", language, "--for", matter], &moments);
        for ((day, minute), answer) in times.iter().zip(&answers) {
            compare_answer(answer, service, *day, *minute);
        }
    }
}

#[test]
fn every_line_answers_for_every_matter_in_every_language() {
    let times = [
        (day(2026, 11, 20), minute_of("10:00")),
        (day(2026, 11, 21), minute_of("18:30")),
        (day(2026, 9, 22), minute_of("18:30")),
        (day(2026, 12, 31), minute_of("12:15")),
    ];
    let moments: Vec<String> = times.iter().map(|(day, minute)| moment(*day, *minute)).collect();
    for line in LINES {
        for matter in MATTERS {
            for language in LANGUAGES {
                let answers = open_states(&[line, "--speak", language, "--for", matter], &moments);
                for ((day, minute), answer) in times.iter().zip(&answers) {
                    compare_answer(answer, (line, matter, language), *day, *minute);
                }
            }
        }
    }
}

/// Rows by hand from the leaflets: moment, line, language, matter, state, reason, next change.
/// A year-end is written out on both sides, in 2026 (the 28th a Monday) and in 2025 (a Sunday).
const BY_HAND: &str = "
an ordinary Friday
2026-11-20T00:00:00 card       en card    closed  outside-hours  2026-11-20T08:30 open
2026-11-20T08:29:59 card       en card    closed  outside-hours  2026-11-20T08:30 open
2026-11-20T08:30:00 card       en card    open    open-hours     2026-11-20T20:00 closed
2026-11-20T19:59:59 card       en card    open    open-hours     2026-11-20T20:00 closed
2026-11-20T20:00:00 card       en card    closed  outside-hours  2026-11-21T08:30 open
2026-11-20T08:45:00 card       th card    closed  outside-hours  2026-11-20T09:00 open
2026-11-20T12:00:00 card       vi card    open    open-hours     2026-11-20T18:00 closed
2026-11-20T18:00:00 card       tl card    closed  outside-hours  2026-11-21T09:00 open
2026-11-20T18:00:00 card       zh-Hant card open  open-hours     2026-11-20T20:00 closed
2026-11-20T18:00:00 card       zh-Hans card open  open-hours     2026-11-20T20:00 closed
2026-11-20T19:00:00 card-navi  ko card    open    open-hours     2026-11-20T20:00 closed
2026-11-20T19:00:00 card-navi  ne card    closed  outside-hours  2026-11-21T09:00 open
2026-11-20T19:00:00 card-ip    pt card    open    open-hours     2026-11-20T20:00 closed
2026-11-20T08:30:00 card-ip    id card    closed  outside-hours  2026-11-20T09:00 open
2026-11-20T09:00:00 card-ja    ja card    open    open-hours     2026-11-20T20:00 closed
2026-11-20T09:00:00 general-ja ja card    closed  outside-hours  2026-11-20T09:30 open
2026-11-20T19:30:00 general-ja ja system  open    open-hours     2026-11-20T20:00 closed
2026-11-20T20:00:00 system     es system  closed  outside-hours  2026-11-21T09:30 open
suspension, round the clock, on any day
2026-11-20T03:00:00 card       en lost    open    always-open    -
2027-01-01T00:00:00 card       vi lost    open    always-open    -
2026-12-31T23:59:59 general-ja ja lost    open    always-open    -
2026-09-22T04:00:00 card       zh-Hant lost open  always-open    -
the lunch break of Hokkaido
2026-11-20T08:59:59 hokkaido   en consult closed  outside-hours  2026-11-20T09:00 open
2026-11-20T11:59:59 hokkaido   en consult open    open-hours     2026-11-20T12:00 closed
2026-11-20T12:00:00 hokkaido   zh consult closed  outside-hours  2026-11-20T13:00 open
2026-11-20T12:59:59 hokkaido   my consult closed  outside-hours  2026-11-20T13:00 open
2026-11-20T13:00:00 hokkaido   uk consult open    open-hours     2026-11-20T17:00 closed
a weekend with the holiday of Monday 23 November 2026 behind it
2026-11-20T17:00:00 hokkaido   ko consult closed  outside-hours  2026-11-24T09:00 open
2026-11-21T10:00:00 hokkaido   ko consult closed  outside-hours  2026-11-24T09:00 open
2026-11-21T17:29:59 system     en system  open    open-hours     2026-11-21T17:30 closed
2026-11-21T17:30:00 system     en system  closed  outside-hours  2026-11-22T09:30 open
2026-11-22T19:00:00 general-ja ja card    closed  outside-hours  2026-11-23T09:30 open
2026-11-22T19:00:00 card       en card    open    open-hours     2026-11-22T20:00 closed
2026-11-23T09:00:00 hokkaido   en consult closed  public-holiday 2026-11-24T09:00 open
2026-11-23T12:30:00 hokkaido   en consult closed  outside-hours  2026-11-24T09:00 open
2026-11-23T17:30:00 system     en system  closed  public-holiday 2026-11-24T09:30 open
2026-11-23T20:00:00 system     en system  closed  outside-hours  2026-11-24T09:30 open
2026-11-23T19:00:00 card       en card    open    open-hours     2026-11-23T20:00 closed
a holiday on a Saturday takes nothing from a Saturday (3 May 2025; the 6th is a substitute)
2025-05-03T18:00:00 system     en system  closed  outside-hours  2025-05-04T09:30 open
2025-05-02T17:00:00 hokkaido   en consult closed  outside-hours  2025-05-07T09:00 open
2025-05-03T10:00:00 hokkaido   en consult closed  outside-hours  2025-05-07T09:00 open
the substitute holiday of Wednesday 6 May 2026
2026-05-06T10:00:00 hokkaido   en consult closed  public-holiday 2026-05-07T09:00 open
2026-05-01T17:00:00 hokkaido   en consult closed  outside-hours  2026-05-07T09:00 open
2026-05-06T17:29:59 system     ko system  open    open-hours     2026-05-06T17:30 closed
2026-05-06T18:00:00 system     ko system  closed  public-holiday 2026-05-07T09:30 open
2026-05-06T18:00:00 general-ja ja system  closed  public-holiday 2026-05-07T09:30 open
the citizens' holiday of Tuesday 22 September 2026
2026-09-22T18:30:00 system     en system  closed  public-holiday 2026-09-23T09:30 open
2026-09-22T12:00:00 general-ja ja card    open    open-hours     2026-09-22T17:30 closed
2026-09-18T17:00:00 hokkaido   en consult closed  outside-hours  2026-09-24T09:00 open
2026-09-22T14:00:00 hokkaido   th consult closed  public-holiday 2026-09-24T09:00 open
the substitute holiday of Monday 22 March 2027
2027-03-22T17:45:00 system     pt system  closed  public-holiday 2027-03-23T09:30 open
2027-03-22T09:00:00 hokkaido   es consult closed  public-holiday 2027-03-23T09:00 open
2027-03-19T17:00:00 hokkaido   es consult closed  outside-hours  2027-03-23T09:00 open
the year-end of 2026
2026-12-28T19:59:59 system     en system  open    open-hours     2026-12-28T20:00 closed
2026-12-28T20:00:00 system     en system  closed  outside-hours  2027-01-04T09:30 open
2026-12-29T00:00:00 system     en system  closed  year-end       2027-01-04T09:30 open
2026-12-30T12:00:00 general-ja ja card    closed  year-end       2027-01-04T09:30 open
2027-01-01T12:00:00 system     en system  closed  year-end       2027-01-04T09:30 open
2027-01-03T23:59:59 general-ja ja system  closed  year-end       2027-01-04T09:30 open
2027-01-04T00:00:00 system     en system  closed  outside-hours  2027-01-04T09:30 open
2027-01-04T09:30:00 system     en system  open    open-hours     2027-01-04T20:00 closed
2026-12-31T12:00:00 card       en card    open    open-hours     2026-12-31T20:00 closed
2027-01-01T19:00:00 card-ja    ja card    open    open-hours     2027-01-01T20:00 closed
2027-01-03T20:00:00 card-ip    zh card    closed  outside-hours  2027-01-04T08:30 open
2026-12-28T16:59:59 hokkaido   en consult open    open-hours     2026-12-28T17:00 closed
2026-12-28T17:00:00 hokkaido   en consult closed  outside-hours  2026-12-29T00:00 unknown
2026-12-29T00:00:00 hokkaido   en consult unknown not-published  2027-01-04T00:00 closed
2027-01-01T10:00:00 hokkaido   uk consult unknown not-published  2027-01-04T00:00 closed
2027-01-03T23:59:59 hokkaido   en consult unknown not-published  2027-01-04T00:00 closed
2027-01-04T00:00:00 hokkaido   en consult closed  outside-hours  2027-01-04T09:00 open
the year-end of 2025, with a Sunday on each side
2025-12-26T17:00:00 hokkaido   en consult closed  outside-hours  2025-12-29T00:00 unknown
2025-12-28T17:00:00 system     en system  open    open-hours     2025-12-28T17:30 closed
2025-12-28T17:30:00 system     en system  closed  outside-hours  2026-01-04T09:30 open
2026-01-03T12:00:00 system     en system  closed  year-end       2026-01-04T09:30 open
2026-01-04T12:00:00 system     en system  open    open-hours     2026-01-04T17:30 closed
2026-01-03T12:00:00 hokkaido   en consult unknown not-published  2026-01-04T00:00 closed
2026-01-04T00:00:00 hokkaido   en consult closed  outside-hours  2026-01-05T09:00 open
the year-end of 2027, into days that are not announced
2027-12-28T20:00:00 system     en system  closed  outside-hours  2028-01-04T09:30 open
2027-12-31T10:00:00 hokkaido   en consult unknown not-published  2028-01-04T00:00 closed
2028-01-07T17:00:00 hokkaido   en consult closed  outside-hours  2028-01-11T09:00 open
2028-01-10T18:00:00 system     en system  closed  public-holiday 2028-01-11T09:30 open
not served: another language, another matter
2026-11-20T10:00:00 card       ja card    closed  not-served     -
2026-11-20T10:00:00 card       en system  closed  not-served     -
2026-11-20T10:00:00 system     en card    closed  not-served     -
2026-11-20T10:00:00 card-navi  en lost    closed  not-served     -
2026-11-20T10:00:00 hokkaido   ja consult closed  not-served     -
2026-11-20T10:00:00 hokkaido   pt consult closed  not-served     -
2026-12-31T10:00:00 general-ja en card    closed  not-served     -
";

#[test]
fn the_leaflets_by_hand() {
    let mut rows = 0;
    for row in BY_HAND.lines() {
        let words: Vec<&str> = row.split_whitespace().collect();
        // A row begins with its moment, anything else is a heading.
        if !row.starts_with("20") {
            continue;
        }
        rows += 1;
        let [at, line, language, matter, state, reason, change @ ..] = words.as_slice() else { panic!("{row}") };
        let answers = open_states(&[line, "--speak", language, "--for", matter], &[(*at).to_owned()]);
        let told = &answers[0]["answer"];
        assert_eq!(told["state"], *state, "{row}");
        assert_eq!(told["reason"], *reason, "{row}");
        match change {
            [at, state] => {
                assert_eq!(told["next_change"]["at"], format!("{at}:00+09:00"), "{row}");
                assert_eq!(told["next_change"]["state"], *state, "{row}");
            }
            ["-"] => assert!(told["next_change"].is_null(), "{row}"),
            _ => panic!("{row}"),
        }
        // The same for one moment on the command line, where the state is also the exit code.
        let single = ["is-open", line, "--speak", language, "--for", matter, "--at", at, "--format", "state"];
        let output = myna(&single).output().expect("the program runs");
        let code = match *state {
            "open" => 0,
            "closed" => 3,
            _ => 4,
        };
        assert_eq!(output.status.code(), Some(code), "{row}");
        assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{state}\n"), "{row}");
    }
    assert_eq!(rows, 88, "rows by hand");
}

#[test]
fn a_line_that_does_not_serve_names_those_that_do() {
    // Moment, line, language, matter, and the lines to call instead, best first.
    let table: [(&str, &str, &str, &str, &[&str]); 9] = [
        ("2026-11-20T10:00", "card", "ja", "card", &["general-ja open", "card-ja open"]),
        ("2026-11-20T09:00", "card", "ja", "card", &["card-ja open", "general-ja closed"]),
        ("2026-12-30T10:00", "card", "ja", "card", &["card-ja open", "general-ja closed"]),
        ("2026-11-20T21:00", "system", "ja", "card", &["general-ja closed", "card-ja closed"]),
        ("2026-11-20T10:00", "card", "en", "system", &["system open"]),
        ("2026-12-30T10:00", "hokkaido", "vi", "system", &["system closed"]),
        ("2026-11-20T03:00", "system", "tl", "lost", &["card open"]),
        ("2026-12-30T10:00", "card", "uk", "consult", &["hokkaido unknown"]),
        ("2026-11-20T10:00", "card", "uk", "card", &[]),
    ];
    for (at, line, language, matter, expected) in table {
        let answers = open_states(&[line, "--speak", language, "--for", matter], &[at.to_owned()]);
        let told = &answers[0]["answer"];
        assert_eq!(
            (told["state"].as_str(), told["reason"].as_str()),
            (Some("closed"), Some("not-served")),
            "{line} {at}"
        );
        let alternatives = told["alternatives"].as_array().expect("alternatives are a list");
        let named: Vec<String> = alternatives
            .iter()
            .map(|other| {
                format!("{} {}", other["line"].as_str().expect("an id"), other["state"].as_str().expect("a state"))
            })
            .collect();
        assert_eq!(named, expected, "{line} in {language} for {matter} at {at}");
    }
}

#[test]
fn without_a_line_the_best_one_answers() {
    // Moment, language, matter if named, the line, its state.
    let table = [
        ("2026-11-20T10:00", "en", "", "card", "open"),
        ("2026-11-20T21:00", "en", "", "card", "closed"),
        ("2026-11-20T10:00", "zh-Hans", "card", "card", "open"),
        // Free before charged, where both are open or both closed.
        ("2026-11-20T10:00", "ja", "", "general-ja", "open"),
        ("2026-11-20T21:00", "ja", "", "general-ja", "closed"),
        // Open and charged before closed and free.
        ("2026-11-20T09:00", "ja", "", "card-ja", "open"),
        ("2026-11-22T18:00", "ja", "card", "card-ja", "open"),
        ("2026-09-22T18:00", "ja", "card", "card-ja", "open"),
        ("2026-12-31T12:00", "ja", "card", "card-ja", "open"),
        ("2026-12-31T12:00", "ja", "lost", "general-ja", "open"),
        ("2026-11-20T03:00", "th", "lost", "card", "open"),
        ("2026-11-20T10:00", "ja", "system", "general-ja", "open"),
        ("2026-11-20T10:00", "ne", "system", "system", "open"),
        ("2026-11-20T12:30", "my", "consult", "hokkaido", "closed"),
        ("2026-12-31T12:30", "my", "consult", "hokkaido", "unknown"),
    ];
    for (at, language, matter, line, state) in table {
        let mut arguments = vec!["--speak", language];
        if !matter.is_empty() {
            arguments.extend(["--for", matter]);
        }
        let answers = open_states(&arguments, &[at.to_owned()]);
        let told = &answers[0]["answer"];
        let best = (told["line"].as_str(), told["state"].as_str(), told["telephone"].as_str());
        assert_eq!(best, (Some(line), Some(state), Some(telephone(line))), "{language} {matter} at {at}");
        let matter = if matter.is_empty() { "card" } else { matter };
        assert_eq!(told["matter"], matter, "{language} at {at}");
        let (date, time) = at.split_once('T').expect("a date and a time");
        let numbers: Vec<i32> = date.split('-').map(|number| number.parse().expect("a number")).collect();
        let expected = others(line, matter, language, day(numbers[0], numbers[1], numbers[2]), minute_of(time));
        compare_alternatives(told, &expected, &format!("{language} {matter} at {at}"));
    }
    // No line speaks Ukrainian about the card: closed, and nobody to name.
    let answers = open_states(&["--speak", "uk", "--for", "card"], &["2026-11-20T10:00".to_owned()]);
    let told = &answers[0]["answer"];
    assert!(told["line"].is_null() && told["next_change"].is_null(), "{told}");
    assert_eq!((told["state"].as_str(), told["reason"].as_str()), (Some("closed"), Some("not-served")));
    assert_eq!(told["alternatives"].as_array().map(Vec::len), Some(0));
}

#[test]
fn the_first_matter_of_a_line_is_the_default() {
    let defaults = [
        ("card", "en", "card"),
        ("card-navi", "en", "card"),
        ("card-ip", "en", "card"),
        ("card-ja", "ja", "card"),
        ("general-ja", "ja", "card"),
        ("system", "en", "system"),
        ("hokkaido", "en", "consult"),
    ];
    // At 03:00 `card` is closed for its first matter, and open for the loss of a card.
    for (line, language, matter) in defaults {
        let answers = open_states(&[line, "--speak", language], &["2026-11-20T03:00".to_owned()]);
        let told = &answers[0]["answer"];
        assert_eq!((told["matter"].as_str(), told["state"].as_str()), (Some(matter), Some("closed")), "{line}");
    }
}

#[test]
fn the_language_spoken_is_that_of_the_words_by_default() {
    // Words, and the line: at 18:30 the first five languages are still served.
    for (words, code) in [("en", 0), ("zh-Hant", 0), ("zh-Hans", 0), ("ko", 0), ("ja", 3)] {
        let output =
            myna(&["is-open", "card", "-L", words, "--at", "2026-11-20T18:30", "-q"]).output().expect("it runs");
        assert_eq!(output.status.code(), Some(code), "{words}");
        assert!(output.stdout.is_empty() && output.stderr.is_empty(), "-q writes nothing: {words}");
    }
}

#[test]
fn the_exit_code_is_the_state_in_every_format() {
    let questions = [
        (["card", "en", "2026-11-20T10:00"], 0),
        (["card", "en", "2026-11-20T20:00"], 3),
        (["card", "ja", "2026-11-20T10:00"], 3),
        (["hokkaido", "en", "2026-12-29T00:00"], 4),
    ];
    for ([line, language, at], code) in questions {
        for format in [["--format", "text"], ["--format", "json"], ["--format", "state"], ["--quiet", "--no-input"]] {
            let mut arguments = vec!["is-open", line, "--speak", language, "--at", at];
            arguments.extend(format);
            let output = myna(&arguments).output().expect("the program runs");
            assert_eq!(output.status.code(), Some(code), "{arguments:?}");
            assert_eq!(output.stdout.is_empty(), format[0] == "--quiet", "{arguments:?}");
            assert!(output.stderr.is_empty(), "{arguments:?}");
        }
    }
}

#[test]
fn sources_differ_on_the_card_at_year_end_only() {
    let year_ends = |year: i32| days(day(year, 12, 29), day(year + 1, 1, 3));
    let mut doubtful = days(day(2026, 1, 1), day(2026, 1, 3));
    doubtful.extend(days(day(2026, 12, 29), day(2026, 12, 31)));
    doubtful.extend(year_ends(2027));
    let all = year_and_turn_of_the_next();
    for time in ["03:00", "12:00", "23:59:59"] {
        let moments: Vec<String> = all.iter().map(|day| format!("{day}T{time}")).collect();
        for language in ["en", "th"] {
            let answers = open_states(&["card", "--speak", language], &moments);
            let warned: Vec<Day> = all
                .iter()
                .zip(&answers)
                .filter(|(_, answer)| warnings(answer, "sources-differ") > 0)
                .map(|(day, _)| *day)
                .collect();
            assert_eq!(warned, doubtful, "card in {language} at {time}");
        }
    }
    // Suspension and the lines that are closed on those days have nothing in doubt.
    let moments: Vec<String> = year_ends(2026).iter().map(|day| format!("{day}T12:00")).collect();
    let certain = [
        ("card", "lost", "en"),
        ("general-ja", "card", "ja"),
        ("system", "system", "en"),
        ("hokkaido", "consult", "en"),
    ];
    for (line, matter, language) in certain {
        for answer in open_states(&[line, "--for", matter, "--speak", language], &moments) {
            assert_eq!(warnings(&answer, "sources-differ"), 0, "{line} for {matter}: {}", answer["at"]);
        }
    }
}

/// Numbers that look random and are the same in every run: a linear congruential generator (Knuth's MMIX).
struct Numbers(u64);

impl Numbers {
    /// Returns a number from 0 to below a limit.
    fn below(&mut self, limit: i32) -> i32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // The high bits: the low ones of such a generator repeat soon.
        let high = i64::try_from(self.0 >> 33).expect("31 bits");
        i32::try_from(high % i64::from(limit)).expect("below an i32")
    }

    /// Returns a day from 2024 to 2035, and a minute and a second.
    fn time(&mut self) -> (Day, i32, i32) {
        let month = day(2024 + self.below(12), 1 + self.below(12), 1);
        // One time in four around the new year, where the rules are thickest.
        let first = if self.below(4) == 0 { day(month.year, 12, 20) } else { month };
        let mut day = first;
        for _ in 0..self.below(24) {
            day = day.next();
        }
        // The calendar of the test ends with 2035.
        if day.year > 2035 {
            day = first;
        }
        (day, self.below(MINUTES_OF_A_DAY), self.below(60))
    }
}

/// Returns a moment as seconds since the start of 2024, to reckon with.
fn seconds_of(text: &str) -> i64 {
    let number = |range: std::ops::Range<usize>| text[range].parse::<i32>().expect("a number");
    let day = day(number(0..4), number(5..7), number(8..10));
    let mut past = i64::from(day.date - 1);
    for month in 1..day.month {
        past += i64::from(days_of_month(day.year, month));
    }
    for year in 2024..day.year {
        past += (1..=12).map(|month| i64::from(days_of_month(year, month))).sum::<i64>();
    }
    past * 86_400 + i64::from(number(11..13) * 3600 + number(14..16) * 60 + number(17..19))
}

/// Returns the moment that many seconds after the start of 2024.
fn text_of(seconds: i64) -> String {
    let (mut past, rest) = (seconds / 86_400, seconds % 86_400);
    let mut first = day(2024, 1, 1);
    while past >= i64::from(days_of_month(first.year, first.month)) {
        past -= i64::from(days_of_month(first.year, first.month));
        first = if first.month == 12 { day(first.year + 1, 1, 1) } else { day(first.year, first.month + 1, 1) };
    }
    let day = day(first.year, first.month, 1 + i32::try_from(past).expect("a day of a month"));
    format!("{day}T{:02}:{:02}:{:02}", rest / 3600, rest % 3600 / 60, rest % 60)
}

fn days_of_month(year: i32, month: i32) -> i32 {
    let next = if month == 12 { day(year + 1, 1, 1) } else { day(year, month + 1, 1) };
    next.previous().date
}

#[test]
fn nothing_changes_before_the_next_change() {
    let mut numbers = Numbers(20_261_120);
    for (line, matter, language) in EACH_HOURS {
        let mut moments = Vec::new();
        for _ in 0..250 {
            let (day, minute, second) = numbers.time();
            moments.push(format!("{}:{second:02}", moment(day, minute)));
        }
        let answers = open_states(&[line, "--speak", language, "--for", matter], &moments);
        // For each moment: those before the change, where the state is still that of now, and then the change.
        let (mut asked, mut expected) = (Vec::new(), Vec::new());
        for (now, answer) in moments.iter().zip(&answers) {
            let told = &answer["answer"];
            let state = told["state"].as_str().expect("a state");
            if told["next_change"].is_null() {
                // The line never changes: look at the years around.
                assert_eq!(matter, "lost", "{line} for {matter} at {now}");
                asked.extend([now.clone(), text_of(seconds_of(now) + 200 * 86_400), "2027-01-01T00:00:00".to_owned()]);
                expected.extend([state; 3]);
                continue;
            }
            let change = told["next_change"]["at"].as_str().expect("a moment");
            let then = told["next_change"]["state"].as_str().expect("a state");
            assert!(change.ends_with("+09:00"), "{change}");
            assert_ne!(then, state, "{line} for {matter} at {now}");
            let (from, until) = (seconds_of(now), seconds_of(change));
            assert!(from < until, "{line} for {matter} at {now}: the next change {change} is to come");
            asked.extend([from, (until - 60).max(from), until - 1].map(text_of));
            asked.extend((1..8).map(|part| text_of(from + (until - from) * part / 8)));
            expected.extend([state; 10]);
            asked.push(text_of(until));
            expected.push(then);
        }
        for ((at, expected), told) in asked.iter().zip(expected).zip(states(line, matter, language, &asked)) {
            assert_eq!(told, expected, "{line} for {matter} in {language} at {at}");
        }
    }
}

#[test]
fn the_answer_is_the_same_in_every_time_zone_of_the_machine() {
    let mut numbers = Numbers(9);
    let mut moments = vec!["2026-09-22".to_owned(), "2026-12-29".to_owned(), "2026-09-22 18:30".to_owned()];
    for _ in 0..1000 {
        let (day, minute, second) = numbers.time();
        moments.push(format!("{}:{second:02}", moment(day, minute)));
    }
    let zones = ["America/New_York", "UTC", "Asia/Tokyo", "Pacific/Kiritimati", "EST5EDT", ":nonsense"];
    for (line, matter, language) in EACH_HOURS {
        let expected = states(line, matter, language, &moments);
        for zone in zones {
            assert_eq!(states_in_zone(line, matter, language, &moments, Some(zone)), expected, "{line} in {zone}");
        }
    }
    // Also the moment itself and the change, and the moment that the environment names.
    for now in ["2026-09-22T18:30", "2026-12-29", "2026-12-28T15:00:00Z"] {
        let answer = |zone: &str| {
            let mut command = myna(&["is-open", "system", "--speak", "en", "--json"]);
            let output = command.env("MYNA_NOW", now).env("TZ", zone).output().expect("the program runs");
            assert!(matches!(output.status.code(), Some(0 | 3)), "{now} in {zone}");
            output.stdout
        };
        let expected = answer("Asia/Tokyo");
        for zone in zones {
            assert_eq!(answer(zone), expected, "{now} in {zone}");
        }
    }
}

#[test]
fn one_instant_has_one_answer_however_it_is_written() {
    let mut numbers = Numbers(17);
    let offsets =
        [("Z", 0), ("z", 0), ("+00:00", 0), ("-05:00", -5 * 60), ("+05:45", 5 * 60 + 45), ("+14:00", 14 * 60)];
    let (mut plain, mut japan) = (Vec::new(), Vec::new());
    let mut written: Vec<Vec<String>> = vec![Vec::new(); offsets.len()];
    // The boundaries of a day on which the day in Japan is not the day in Greenwich, then any moments.
    let mut times: Vec<i64> =
        ["2026-05-06T08:30:00", "2026-05-06T08:29:59", "2026-12-29T00:00:00", "2027-01-03T23:59:59"]
            .map(seconds_of)
            .to_vec();
    for _ in 0..300 {
        let (day, minute, second) = numbers.time();
        // A day and more after the first moment that the program answers for: in Greenwich it is earlier.
        times.push(seconds_of(&format!("{}:{second:02}", moment(day, minute))).max(2 * 86_400));
    }
    for seconds in times {
        plain.push(text_of(seconds));
        japan.push(text_of(seconds) + "+09:00");
        for ((name, minutes), written) in offsets.iter().zip(&mut written) {
            written.push(text_of(seconds + (minutes - 9 * 60) * 60) + name);
        }
    }
    for (line, matter, language) in EACH_HOURS {
        let expected = states(line, matter, language, &plain);
        assert_eq!(states(line, matter, language, &japan), expected, "{line} for {matter}: +09:00");
        for ((name, _), written) in offsets.iter().zip(&written) {
            assert_eq!(states(line, matter, language, written), expected, "{line} for {matter}: {name}");
        }
    }
    for (line, language) in [("system", "en"), ("hokkaido", "en")] {
        let expected = open_states(&[line, "--speak", language], &plain);
        for (answer, japan) in expected.iter().zip(&japan) {
            assert_eq!(answer["at"], *japan, "{line}");
        }
        for ((name, _), written) in offsets.iter().zip(&written) {
            assert_eq!(open_states(&[line, "--speak", language], written), expected, "{line}: {name}");
        }
    }
}

#[test]
fn many_moments_keep_their_order_and_a_bad_line_stops_with_its_number() {
    use std::io::Write;
    use std::process::Stdio;
    let mut command = myna(&["is-open", "card", "--speak", "en", "--at", "-"]);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("stdin is a pipe");
    // Short enough for any pipe, so no thread is needed.
    stdin.write_all(b"2026-11-20T20:00\n2026-11-20T10:00\ntomorrow\n2026-11-20T11:00\n").expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "2026-11-20T20:00\tclosed\n2026-11-20T10:00\topen\n");
    let error = String::from_utf8_lossy(&output.stderr);
    let first = error.lines().next().unwrap_or_default();
    assert!(first.contains('3') && first.contains("tomorrow"), "{error}");
}
