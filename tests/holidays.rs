//! The public holidays, day by day over twelve years, against the holidays act computed plainly in the test.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking, in its helpers too")]

mod plain;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use plain::{Day, day, days, holiday, open_states, warnings};
use serde_json::{Value, json};

/// The answers of the line `system` at noon of every day from 2024 to 2035: it is a line whose hours know holidays.
static NOONS: LazyLock<Vec<(Day, Value)>> = LazyLock::new(|| {
    let days = days(day(2024, 1, 1), day(2035, 12, 31));
    let moments: Vec<String> = days.iter().map(|day| format!("{day}T12:00")).collect();
    let answers = open_states(&["system", "--speak", "en", "-L", "ja"], &moments);
    days.into_iter().zip(answers).collect()
});

/// The last day whose holidays are announced: those of 2028 come in February 2027, after the state of knowledge.
const LAST_ANNOUNCED: Day = Day { year: 2027, month: 12, date: 31 };

/// The holidays of the Cabinet Office's list, typed from it: a second witness beside the rules of the act.
/// The list writes 休日 for both kinds without a name of their own; here each has the name people give it.
const ANNOUNCED: &str = "
2024-01-01 元日
2024-01-08 成人の日
2024-02-11 建国記念の日
2024-02-12 振替休日
2024-02-23 天皇誕生日
2024-03-20 春分の日
2024-04-29 昭和の日
2024-05-03 憲法記念日
2024-05-04 みどりの日
2024-05-05 こどもの日
2024-05-06 振替休日
2024-07-15 海の日
2024-08-11 山の日
2024-08-12 振替休日
2024-09-16 敬老の日
2024-09-22 秋分の日
2024-09-23 振替休日
2024-10-14 スポーツの日
2024-11-03 文化の日
2024-11-04 振替休日
2024-11-23 勤労感謝の日
2025-01-01 元日
2025-01-13 成人の日
2025-02-11 建国記念の日
2025-02-23 天皇誕生日
2025-02-24 振替休日
2025-03-20 春分の日
2025-04-29 昭和の日
2025-05-03 憲法記念日
2025-05-04 みどりの日
2025-05-05 こどもの日
2025-05-06 振替休日
2025-07-21 海の日
2025-08-11 山の日
2025-09-15 敬老の日
2025-09-23 秋分の日
2025-10-13 スポーツの日
2025-11-03 文化の日
2025-11-23 勤労感謝の日
2025-11-24 振替休日
2026-01-01 元日
2026-01-12 成人の日
2026-02-11 建国記念の日
2026-02-23 天皇誕生日
2026-03-20 春分の日
2026-04-29 昭和の日
2026-05-03 憲法記念日
2026-05-04 みどりの日
2026-05-05 こどもの日
2026-05-06 振替休日
2026-07-20 海の日
2026-08-11 山の日
2026-09-21 敬老の日
2026-09-22 国民の休日
2026-09-23 秋分の日
2026-10-12 スポーツの日
2026-11-03 文化の日
2026-11-23 勤労感謝の日
2027-01-01 元日
2027-01-11 成人の日
2027-02-11 建国記念の日
2027-02-23 天皇誕生日
2027-03-21 春分の日
2027-03-22 振替休日
2027-04-29 昭和の日
2027-05-03 憲法記念日
2027-05-04 みどりの日
2027-05-05 こどもの日
2027-07-19 海の日
2027-08-11 山の日
2027-09-20 敬老の日
2027-09-23 秋分の日
2027-10-11 スポーツの日
2027-11-03 文化の日
2027-11-23 勤労感謝の日
";

/// Moments, and whether the answer at each rests on holidays that are not announced.
type Table<'a> = &'a [(&'a str, bool)];

/// Returns the holidays of the program by day, with their Japanese names.
fn holidays_of_the_program() -> BTreeMap<String, String> {
    let named = |(day, answer): &(Day, Value)| {
        let name = answer["answer"]["holiday"]["name"]["ja"].as_str()?;
        Some((day.to_string(), name.to_owned()))
    };
    NOONS.iter().filter_map(named).collect()
}

#[test]
fn every_day_of_twelve_years_is_as_the_act_has_it() {
    assert_eq!(NOONS.len(), 12 * 365 + 3, "three of the years are leap years");
    for (day, answer) in NOONS.iter() {
        let expected = match holiday(*day) {
            Some(name) => {
                json!({ "date": day.to_string(), "name": { "ja": name }, "provisional": *day > LAST_ANNOUNCED })
            }
            None => Value::Null,
        };
        assert_eq!(answer["answer"]["holiday"], expected, "{day}");
    }
}

#[test]
fn announced_years_are_as_the_cabinet_office_lists_them() {
    let pair = |line: &str| line.split_once(' ').map(|(day, name)| (day.to_owned(), name.to_owned()));
    let listed: BTreeMap<String, String> = ANNOUNCED.lines().filter_map(pair).collect();
    assert_eq!(listed.len(), 21 + 19 + 18 + 17, "the holidays of 2024, 2025, 2026 and 2027");
    let mut told = holidays_of_the_program();
    told.retain(|day, _| day.as_str() < "2028");
    assert_eq!(told, listed);
    let computed: BTreeMap<String, String> = days(day(2024, 1, 1), LAST_ANNOUNCED)
        .into_iter()
        .filter_map(|day| holiday(day).map(|name| (day.to_string(), name.to_owned())))
        .collect();
    assert_eq!(computed, listed, "the test's own computation");
}

#[test]
fn days_that_common_calendars_miss_are_holidays() {
    let told = holidays_of_the_program();
    let without_a_name_of_their_own: Vec<(&str, &str)> = told
        .iter()
        .filter(|(_, name)| matches!(name.as_str(), "振替休日" | "国民の休日"))
        .map(|(day, name)| (day.as_str(), name.as_str()))
        .collect();
    // By hand, looking at a wall calendar: which Sundays carry a holiday, and which Tuesdays lie between two.
    let expected = [
        ("2024-02-12", "振替休日"),
        ("2024-05-06", "振替休日"),
        ("2024-08-12", "振替休日"),
        ("2024-09-23", "振替休日"),
        ("2024-11-04", "振替休日"),
        ("2025-02-24", "振替休日"),
        ("2025-05-06", "振替休日"),
        ("2025-11-24", "振替休日"),
        ("2026-05-06", "振替休日"),
        ("2026-09-22", "国民の休日"),
        ("2027-03-22", "振替休日"),
        ("2029-02-12", "振替休日"),
        ("2029-04-30", "振替休日"),
        ("2029-09-24", "振替休日"),
        ("2030-05-06", "振替休日"),
        ("2030-08-12", "振替休日"),
        ("2030-11-04", "振替休日"),
        ("2031-02-24", "振替休日"),
        ("2031-05-06", "振替休日"),
        ("2031-11-24", "振替休日"),
        ("2032-09-21", "国民の休日"),
        ("2033-03-21", "振替休日"),
        ("2034-01-02", "振替休日"),
        ("2035-02-12", "振替休日"),
        ("2035-04-30", "振替休日"),
        ("2035-09-24", "振替休日"),
    ];
    assert_eq!(without_a_name_of_their_own, expected);
}

#[test]
fn answers_that_reach_past_the_announced_days_say_so() {
    // From 29 December to 3 January the line is closed, and opens on the 4th unless that were a holiday: the answers
    // from 29 December 2027 rest on a day of 2028.
    let first = day(2027, 12, 29);
    for (day, answer) in NOONS.iter() {
        let expected = usize::from(*day >= first);
        assert_eq!(warnings(answer, "holidays-provisional"), expected, "{day}");
    }
}

#[test]
fn the_warning_follows_the_answer_to_the_minute() {
    // Moment, whether the answer rests on holidays that are not announced. The line closes at 20:00 on 28 December
    // 2027, a Tuesday; from then its answer is that it opens on 4 January 2028.
    let system = [
        ("2024-01-01T12:00", false),
        ("2027-12-27T23:00", false),
        ("2027-12-28T09:29", false),
        ("2027-12-28T19:59:59", false),
        ("2027-12-28T20:00:00", true),
        ("2027-12-31T23:59:59", true),
        ("2028-01-01T00:00", true),
        ("2028-01-04T09:29", true),
        ("2028-06-14T12:00", true),
        ("2035-12-31T23:59", true),
    ];
    // Its hours at year-end are not known, so until 28 December 2027 nothing of 2028 matters.
    let hokkaido = [
        ("2027-12-24T18:00", false),
        ("2027-12-28T16:59", false),
        ("2027-12-28T17:00", false),
        ("2027-12-28T23:59:59", false),
        ("2028-01-04T00:00", true),
        ("2028-01-10T10:00", true),
        ("2028-01-11T10:00", true),
    ];
    // Hours of every day and round the clock know no holidays.
    let every_day = [("2027-12-28T20:00", false), ("2028-01-01T12:00", false), ("2028-01-10T21:00", false)];
    let tables: [(&[&str], Table); 7] = [
        (&["system", "--speak", "en"], &system),
        (&["general-ja", "--speak", "ja", "--for", "card"], &system),
        (&["general-ja", "--speak", "ja", "--for", "system"], &system),
        (&["hokkaido", "--speak", "en"], &hokkaido),
        (&["card", "--speak", "en"], &every_day),
        (&["card-ja", "--speak", "ja"], &every_day),
        (&["general-ja", "--speak", "ja", "--for", "lost"], &every_day),
    ];
    for (arguments, table) in tables {
        let moments: Vec<String> = table.iter().map(|(moment, _)| (*moment).to_owned()).collect();
        for ((moment, rests), answer) in table.iter().zip(open_states(arguments, &moments)) {
            assert_eq!(warnings(&answer, "holidays-provisional"), usize::from(*rests), "{arguments:?} at {moment}");
        }
    }
}

#[test]
fn a_line_chosen_by_a_provisional_holiday_says_so() {
    // On 10 January 2028 at 18:00 the free line is closed, and the charged one named, only because the second Monday is
    // expected to be a holiday: on a working Monday the free line is open until 20:00.
    let moments = ["2026-01-12T18:00", "2028-01-10T18:00"].map(str::to_owned);
    let answers = open_states(&["--speak", "ja"], &moments);
    let told: Vec<(&Value, usize)> =
        answers.iter().map(|answer| (&answer["answer"]["line"], warnings(answer, "holidays-provisional"))).collect();
    assert_eq!(told, [(&json!("card-ja"), 0), (&json!("card-ja"), 1)]);
}
