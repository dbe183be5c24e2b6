//! Trees walked a second time, from the TOML as it was written: all routes from the root to an end are listed, and answers strike
//! routes out. It shares no line with the program, and no idea either: the program goes from question to question.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use toml::Table;

use crate::project::{Read, asked};

/// What is typed for "I don't know".
pub const UNSURE: &str = "unsure";
/// The first day of the calendar, before which no date of birth is taken; and the last day.
const FIRST_AND_LAST: (&str, &str) = ("1900-01-01", "2099-12-31");

/// Answers as they are typed: question and option, or date.
pub type Answers = Vec<(String, String)>;

/// One way through a tree on a day.
#[derive(Debug, Clone)]
struct Route {
    /// The questions on it, each with the option taken.
    taken: Vec<(String, String)>,
    /// The outcome; none where no edge is in force.
    end: Option<String>,
}

/// A tree on a day.
#[derive(Debug)]
pub struct TreeOnDay {
    tree: &'static Table,
    day: NaiveDate,
    routes: Vec<Route>,
}

/// What answers leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// The outcomes still possible.
    pub possible: BTreeSet<String>,
    /// The question to ask next.
    pub open: Option<String>,
    /// Whether some way ends where no rule is in force.
    pub dead: bool,
}

impl Left {
    /// Returns the word in JSON for it.
    pub fn kind(&self) -> &'static str {
        match (self.possible.len(), self.dead, &self.open) {
            (1, false, _) => "outcome",
            (_, _, Some(_)) => "question",
            (_, _, None) => "undecided",
        }
    }
}

impl TreeOnDay {
    /// Returns a tree as its edges stand on a day.
    pub fn new(tree: &'static Table, day: NaiveDate) -> Self {
        let mut on_day = Self { tree, day, routes: Vec::new() };
        on_day.list(tree.text("root"), &mut Vec::new());
        on_day
    }

    /// Lists the routes that go on from a place.
    fn list(&mut self, place: &str, taken: &mut Vec<(String, String)>) {
        let questions = self.tree.named("question");
        let (_, question) = questions.into_iter().find(|(id, _)| *id == place).expect("a place");
        for option in question.tables("option") {
            taken.push((asked(place, question).to_owned(), option.text("id").to_owned()));
            let edge = option.tables("next").into_iter().find(|edge| in_force(edge, self.day));
            match edge {
                Some(edge) if edge.contains_key("question") => self.list(edge.text("question"), taken),
                edge => {
                    let end = edge.map(|edge| edge.text("outcome").to_owned());
                    self.routes.push(Route { taken: taken.clone(), end });
                }
            }
            taken.pop();
        }
    }

    /// Returns what answers leave: the routes that none of them strikes out.
    pub fn left(&self, answers: &[(String, String)]) -> Left {
        let answer = |question: &str| answers.iter().find(|(id, _)| id == question).map(|(_, value)| value.as_str());
        let fits = |(question, option): &(String, String)| match answer(question) {
            None | Some(UNSURE) => true,
            Some(value) => self.option_of(question, value) == *option,
        };
        let still: Vec<&Route> = self.routes.iter().filter(|route| route.taken.iter().all(fits)).collect();
        let first_open = |route: &&Route| {
            route.taken.iter().find(|(question, _)| answer(question).is_none()).map(|(question, _)| question.clone())
        };
        Left {
            possible: still.iter().filter_map(|route| route.end.clone()).collect(),
            open: still.iter().find_map(first_open),
            dead: still.iter().any(|route| route.end.is_none()),
        }
    }

    /// Returns every way of answering that the tree asks for, finished or not, each with what it leaves.
    pub fn paths(&self) -> Vec<(Answers, Left)> {
        let mut unfinished: Vec<Answers> = vec![Vec::new()];
        let mut paths = Vec::new();
        while let Some(answers) = unfinished.pop() {
            let left = self.left(&answers);
            if let (Some(question), "question") = (&left.open, left.kind()) {
                for value in self.values(question) {
                    let mut longer = answers.clone();
                    longer.push((question.clone(), value));
                    unfinished.push(longer);
                }
            }
            paths.push((answers, left));
        }
        paths
    }

    /// Returns what may be answered to a question: its options, or dates on both sides of every boundary; and `unsure`.
    pub fn values(&self, question: &str) -> Vec<String> {
        let table = self.question(question);
        let mut values: Vec<String> = if table.text("type") == "date" {
            self.dates(table).iter().map(ToString::to_string).collect()
        } else {
            table.tables("option").into_iter().map(|option| option.text("id").to_owned()).collect()
        };
        values.push(UNSURE.to_owned());
        values
    }

    /// Returns the first and the last date that a question takes, and those before and behind which the option changes.
    fn dates(&self, question: &Table) -> Vec<NaiveDate> {
        let all = self.every_date(question);
        let rule = question.text("rule");
        let mut dates: BTreeSet<NaiveDate> = all.first().into_iter().chain(all.last()).copied().collect();
        for pair in all.windows(2) {
            if by_rule(rule, pair[0], self.day) != by_rule(rule, pair[1], self.day) {
                dates.extend(pair);
            }
        }
        dates.into_iter().collect()
    }

    fn every_date(&self, question: &Table) -> Vec<NaiveDate> {
        let parse = |text: &str| text.parse::<NaiveDate>().expect("a date");
        let first = question.date("earliest").unwrap_or(parse(FIRST_AND_LAST.0));
        let not_after = question.get("not-after-the-day").and_then(toml::Value::as_bool) == Some(true);
        let last = if not_after { self.day } else { parse(FIRST_AND_LAST.1) };
        first.iter_days().take_while(|date| *date <= last).collect()
    }

    /// Returns the first place that asks a question; all places that ask it have the same options.
    fn question(&self, question: &str) -> &'static Table {
        let places = self.tree.named("question");
        let found = places.into_iter().find(|(place, table)| asked(place, table) == question);
        found.map_or_else(|| panic!("no question {question}"), |(_, table)| table)
    }

    fn option_of(&self, question: &str, value: &str) -> String {
        let table = self.question(question);
        match value.parse() {
            Ok(date) if table.text("type") == "date" => by_rule(table.text("rule"), date, self.day).to_owned(),
            _ => value.to_owned(),
        }
    }
}

fn in_force(edge: &Table, day: NaiveDate) -> bool {
    edge.date("valid-from").is_none_or(|from| from <= day) && edge.date("valid-until").is_none_or(|until| day <= until)
}

/// Returns the option that a date means under a rule on a day: both rules once more, in years, months and days.
pub fn by_rule(rule: &str, date: NaiveDate, day: NaiveDate) -> &'static str {
    match rule {
        "copay" => by_age(date, day),
        "expiry" => by_expiry(date, day),
        other => panic!("no rule {other}"),
    }
}

fn parts(date: NaiveDate) -> (i32, u32, u32) {
    (date.year(), date.month(), date.day())
}

/// School begins on 1 April for those who are six by then, born on 1 April or before; the month after the one of the 70th birthday is
/// the first at 70, for those born on the first of a month that month itself; 75 counts from the birthday.
fn by_age(birth: NaiveDate, day: NaiveDate) -> &'static str {
    let (year, month, date) = parts(birth);
    let school = (year + if (month, date) <= (4, 1) { 6 } else { 7 }, 4, 1);
    let at_70 = match (month, date) {
        (_, 1) => (year + 70, month, 1),
        (12, _) => (year + 71, 1, 1),
        _ => (year + 70, month + 1, 1),
    };
    let today = parts(day);
    if today < school {
        "preschool"
    } else if today < at_70 {
        "general"
    } else if today < (year + 75, month, date) {
        "aged-70-74"
    } else {
        "aged-75-over"
    }
}

/// Renewal begins three months before the date, on its day or, where the month is too short, on the last of it; three whole months
/// after the month of the date the card still works.
fn by_expiry(expiry: NaiveDate, day: NaiveDate) -> &'static str {
    let (year, month, date) = parts(expiry);
    let (year_before, month_before) = if month > 3 { (year, month - 3) } else { (year - 1, month + 9) };
    let last = match month_before {
        4 | 6 | 9 | 11 => 30,
        2 if year_before % 4 == 0 && (year_before % 100 != 0 || year_before % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    };
    let months = |year: i32, month: u32| year * 12 + i32::try_from(month).expect("a month");
    if parts(day) < (year_before, month_before, date.min(last)) {
        "valid"
    } else if day <= expiry {
        "renew-soon"
    } else if months(day.year(), day.month()) <= months(year, month) + 3 {
        "grace"
    } else {
        "ended"
    }
}
