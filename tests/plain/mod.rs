//! What the calendar tests need: days, public holidays by the act, and the program itself as a black box.
//!
//! All of it is deliberately plain and shares no line with the program, nor its date library.

use std::fmt;
use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;

use serde_json::Value;

/// One day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: i32,
    /// The day of the month, from 1.
    pub date: i32,
}

/// Sunday in the counting of [`Day::weekday`].
pub const SUNDAY: i32 = 0;
/// Monday in the counting of [`Day::weekday`].
pub const MONDAY: i32 = 1;

/// Returns a day.
pub fn day(year: i32, month: i32, date: i32) -> Day {
    Day { year, month, date }
}

/// Returns the days from one to another, inclusive.
pub fn days(first: Day, last: Day) -> Vec<Day> {
    let mut days = Vec::new();
    let mut current = first;
    while current <= last {
        days.push(current);
        current = current.next();
    }
    days
}

impl Day {
    /// Returns the day after.
    pub fn next(self) -> Self {
        if self.date < month_length(self.year, self.month) {
            day(self.year, self.month, self.date + 1)
        } else if self.month < 12 {
            day(self.year, self.month + 1, 1)
        } else {
            day(self.year + 1, 1, 1)
        }
    }

    /// Returns the day before.
    pub fn previous(self) -> Self {
        if self.date > 1 {
            day(self.year, self.month, self.date - 1)
        } else if self.month > 1 {
            day(self.year, self.month - 1, month_length(self.year, self.month - 1))
        } else {
            day(self.year - 1, 12, 31)
        }
    }

    /// Returns the day of the week by Zeller's congruence, moved so that Sunday is 0.
    pub fn weekday(self) -> i32 {
        let (year, month) = if self.month < 3 { (self.year - 1, self.month + 12) } else { (self.year, self.month) };
        let saturday_is_zero = (self.date + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7;
        (saturday_is_zero + 6) % 7
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.date)
    }
}

fn month_length(year: i32, month: i32) -> i32 {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Returns the Japanese name of the public holiday on a day, by the holidays act as it stands since 2022.
pub fn holiday(day: Day) -> Option<&'static str> {
    if let Some(name) = national_holiday(day) {
        return Some(name);
    }
    // Article 3 (2): back through the national holidays right before the day, one of them is a Sunday.
    let mut before = day.previous();
    while national_holiday(before).is_some() {
        if before.weekday() == SUNDAY {
            return Some("振替休日");
        }
        before = before.previous();
    }
    // Article 3 (3): the day before and the day after are national holidays.
    if national_holiday(day.previous()).is_some() && national_holiday(day.next()).is_some() {
        return Some("国民の休日");
    }
    None
}

/// Returns the name of a national holiday of article 2: a day with a name of its own.
fn national_holiday(day: Day) -> Option<&'static str> {
    let is_monday = day.weekday() == MONDAY;
    let second_week = (8..=14).contains(&day.date);
    let third_week = (15..=21).contains(&day.date);
    match (day.month, day.date) {
        (1, 1) => Some("元日"),
        (1, _) if is_monday && second_week => Some("成人の日"),
        (2, 11) => Some("建国記念の日"),
        (2, 23) => Some("天皇誕生日"),
        (3, number) if number == equinox_days(day.year).0 => Some("春分の日"),
        (4, 29) => Some("昭和の日"),
        (5, 3) => Some("憲法記念日"),
        (5, 4) => Some("みどりの日"),
        (5, 5) => Some("こどもの日"),
        (7, _) if is_monday && third_week => Some("海の日"),
        (8, 11) => Some("山の日"),
        (9, _) if is_monday && third_week => Some("敬老の日"),
        (9, number) if number == equinox_days(day.year).1 => Some("秋分の日"),
        (10, _) if is_monday && second_week => Some("スポーツの日"),
        (11, 3) => Some("文化の日"),
        (11, 23) => Some("勤労感謝の日"),
        _ => None,
    }
}

/// Returns the day of March and the day of September on which an equinox falls in Japan.
///
/// Computed once by Meeus, Astronomical Algorithms, chapter 27, with ΔT of 71 s, and held against two public calendars
/// (the Python packages `holidays` 0.108 and `jpholiday` 1.0.3). The nearest to midnight is 20 March 2026, 23:45.
fn equinox_days(year: i32) -> (i32, i32) {
    match year {
        2024 | 2028 | 2032 => (20, 22),
        2025 | 2026 | 2029 | 2030 | 2033 | 2034 => (20, 23),
        2027 | 2031 | 2035 => (21, 23),
        _ => unreachable!("no equinoxes computed for {year}"),
    }
}

/// Returns a command of the program in an environment where nothing of the machine's is left.
pub fn myna(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_myna"));
    command.args(arguments).env_clear().env("PATH", "/usr/bin:/bin").env("LANG", "en_US.UTF-8");
    command
}

/// Returns what a command that reads moments from stdin writes for them, line by line: one line a moment.
pub fn lines_for(mut command: Command, moments: &[String]) -> Vec<String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("stdin is a pipe");
    let mut input = moments.join("\n");
    input.push('\n');
    // From a thread: the program answers while it reads, and a full pipe on both sides would stop both.
    let writer = thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer ends").expect("the program reads all moments");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(matches!(output.status.code(), Some(0 | 3 | 4)), "{command:?} failed with {}: {errors}", output.status);
    assert_eq!(errors, "", "{command:?} wrote to stderr");
    let lines: Vec<String> = String::from_utf8(output.stdout).expect("UTF-8").lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), moments.len(), "{command:?} answers each moment in one line");
    lines
}

/// Returns the answers in JSON of `is-open` to many moments, one an element.
pub fn open_states(arguments: &[&str], moments: &[String]) -> Vec<Value> {
    let mut all = vec!["is-open"];
    all.extend(arguments);
    all.extend(["--json", "--at", "-"]);
    let lines = lines_for(myna(&all), moments);
    lines.iter().map(|line| serde_json::from_str(line).expect("one JSON object a line")).collect()
}

/// Returns how many warnings of a type an answer carries.
pub fn warnings(answer: &Value, kind: &str) -> usize {
    answer["warnings"].as_array().expect("warnings are a list").iter().filter(|warning| warning["type"] == kind).count()
}
