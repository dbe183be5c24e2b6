//! The shortest way through a tree to each of its questions and outcomes on a day: what to answer to get there.

use std::collections::{BTreeMap, VecDeque};

use chrono::{Days, NaiveDate};

use super::tree::{Response, Responses, takes_date, walk};
use crate::content::tree::{Question, Tree};

/// Answers in the order they are asked for: the question and the response.
pub type Way = Vec<(String, Response)>;

/// The ways to the questions and to the outcomes of a tree, by id; what cannot be reached on the day is not there.
#[derive(Debug, Clone, Default)]
pub struct Ways {
    /// The ways to the questions.
    pub questions: BTreeMap<String, Way>,
    /// The ways to the outcomes.
    pub outcomes: BTreeMap<String, Way>,
}

/// How many days before or after the day a date is tried: the ages and terms that the rules know lie between them.
const DAYS_FROM_TODAY: [i64; 8] = [200, 30, -10, -400, -1_500, -14_000, -26_500, -30_000];

/// Returns the shortest ways through a tree on a day.
pub fn ways(tree: &Tree, day: NaiveDate) -> Ways {
    let mut ways = Ways::default();
    let mut waiting: VecDeque<Way> = VecDeque::from([Way::new()]);
    while let Some(way) = waiting.pop_front() {
        let responses: Responses = way.iter().cloned().collect();
        let walk = walk(tree, &responses, day);
        if let ([leaf], true) = (walk.possible.as_slice(), walk.not_in_force.is_empty()) {
            ways.outcomes.entry(leaf.outcome.to_owned()).or_insert(way);
            continue;
        }
        let Some((place, question)) = walk.open.and_then(|place| Some((place, tree.questions.get(place)?))) else {
            continue;
        };
        let asked = question.asked(place).to_owned();
        for response in possible(question, day) {
            let mut longer = way.clone();
            longer.push((asked.clone(), response));
            waiting.push_back(longer);
        }
        ways.questions.entry(asked).or_insert(way);
    }
    ways
}

/// Returns the responses to try: each option, or dates near and far.
fn possible(question: &Question, day: NaiveDate) -> Vec<Response> {
    if !takes_date(question) {
        return question.options.iter().map(|option| Response::Choice(option.id.clone())).collect();
    }
    let date = |days: &i64| {
        let far = Days::new(days.unsigned_abs());
        if *days < 0 { day.checked_sub_days(far) } else { day.checked_add_days(far) }
    };
    let allowed = |date: &NaiveDate| {
        question.earliest.is_none_or(|earliest| earliest <= *date) && !(question.not_after_the_day && *date > day)
    };
    DAYS_FROM_TODAY.iter().filter_map(date).filter(allowed).map(Response::Date).collect()
}
