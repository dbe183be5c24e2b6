//! Walking a tree: the responses are replayed from the start, and what comes out is the set of outcomes still possible.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{copay, expiry};
use crate::content::tree::{DateRule, Edge, Question, QuestionKind, Tree};

/// What a person answered to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response {
    /// The id of an option.
    Choice(String),
    /// A date.
    Date(NaiveDate),
    /// "I don't know": every branch stays open.
    Unsure,
}

/// The responses by the id of the question.
pub type Responses = BTreeMap<String, Response>;

/// What a date means under a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFacts {
    /// The share by age.
    Copay(copay::Share),
    /// The standing of the certificate, and its date.
    Expiry(expiry::Standing, NaiveDate),
}

/// An outcome that is still possible, with the edges that lead to it.
#[derive(Debug, Clone)]
pub struct Leaf<'a> {
    /// The id of the outcome.
    pub outcome: &'a str,
    /// The edges that end in it.
    pub edges: Vec<&'a Edge>,
}

/// An edge that would be taken on another day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotInForce {
    /// It begins on this day.
    From(NaiveDate),
    /// It ended on this day.
    Until(NaiveDate),
}

/// What a walk found.
#[derive(Debug, Clone, Default)]
pub struct Walk<'a> {
    /// The outcomes still possible, in the order of the tree.
    pub possible: Vec<Leaf<'a>>,
    /// The place of the first question that has no response.
    pub open: Option<&'a str>,
    /// The questions answered on the way, in order.
    pub answered: Vec<&'a str>,
    /// The questions that may still be reached.
    pub reachable: BTreeSet<&'a str>,
    /// The places where no edge is in force on the day.
    pub not_in_force: Vec<NotInForce>,
    /// What the dates mean.
    pub dates: Vec<DateFacts>,
    /// The longest way still to go, in questions.
    pub most_left: usize,
}

/// Returns what the responses leave possible on a day.
pub fn walk<'a>(tree: &'a Tree, responses: &Responses, day: NaiveDate) -> Walk<'a> {
    let mut walk = Walk::default();
    walk.most_left = visit(tree, &tree.root, responses, day, &mut Vec::new(), &mut walk);
    walk
}

/// The options taken on the way to a place, by question.
type Way<'a> = Vec<(&'a str, &'a str)>;

/// Visits a place and what lies behind it. Returns the longest way from it, in questions without a response.
fn visit<'a>(
    tree: &'a Tree,
    place: &'a str,
    responses: &Responses,
    day: NaiveDate,
    way: &mut Way<'a>,
    walk: &mut Walk<'a>,
) -> usize {
    let Some(question) = tree.questions.get(place) else { return 0 };
    let asked = question.asked(place);
    walk.reachable.insert(asked);
    let response = responses.get(asked);
    if response.is_some() && !walk.answered.contains(&asked) {
        walk.answered.push(asked);
    }
    if response.is_none() && walk.open.is_none() {
        walk.open = Some(place);
    }
    // Whoever is asked the same a second time on one way says the same.
    let said = way.iter().find(|(known, _)| *known == asked).map(|(_, option)| (*option).to_owned());
    let new = response.is_none() && said.is_none();
    let chosen = said.or_else(|| chosen_option(question, response, day, walk));
    let mut longest = 0;
    for option in question.options.iter().filter(|option| chosen.as_deref().is_none_or(|chosen| chosen == option.id)) {
        way.push((asked, &option.id));
        let left = follow(tree, &option.next, responses, day, way, walk);
        way.pop();
        // Who is unsure is asked along every branch.
        longest = if response == Some(&Response::Unsure) { longest + left } else { longest.max(left) };
    }
    longest + usize::from(new)
}

/// Returns the option that a response means, or `None` where all stay open.
fn chosen_option(question: &Question, response: Option<&Response>, day: NaiveDate, walk: &mut Walk) -> Option<String> {
    match (response?, question.rule) {
        (Response::Choice(option), _) => Some(option.clone()),
        (Response::Date(date), Some(rule)) => {
            let (option, facts) = apply(rule, *date, day);
            if !walk.dates.contains(&facts) {
                walk.dates.push(facts);
            }
            Some(option.to_owned())
        }
        (Response::Unsure | Response::Date(_), _) => None,
    }
}

fn apply(rule: DateRule, date: NaiveDate, day: NaiveDate) -> (&'static str, DateFacts) {
    match rule {
        DateRule::Copay => {
            let share = copay::share(date, day);
            (share.option, DateFacts::Copay(share))
        }
        DateRule::Expiry => {
            let standing = expiry::standing(date, day);
            (standing.option, DateFacts::Expiry(standing, date))
        }
    }
}

fn follow<'a>(
    tree: &'a Tree,
    edges: &'a [Edge],
    responses: &Responses,
    day: NaiveDate,
    way: &mut Way<'a>,
    walk: &mut Walk<'a>,
) -> usize {
    let Some(edge) = edges.iter().find(|edge| edge.in_force(day)) else {
        walk.not_in_force.extend(nearest_in_force(edges, day).filter(|missing| !walk.not_in_force.contains(missing)));
        return 0;
    };
    if let Some(outcome) = &edge.outcome {
        match walk.possible.iter_mut().find(|leaf| leaf.outcome == outcome) {
            Some(leaf) => leaf.edges.push(edge),
            None => walk.possible.push(Leaf { outcome, edges: vec![edge] }),
        }
    }
    edge.question.as_deref().map_or(0, |next| visit(tree, next, responses, day, way, walk))
}

/// Returns when the next edge begins, else when the last one ended.
fn nearest_in_force(edges: &[Edge], day: NaiveDate) -> Option<NotInForce> {
    let begins = edges.iter().filter_map(|edge| edge.valid_from).filter(|from| *from > day).min();
    let ended = edges.iter().filter_map(|edge| edge.valid_until).filter(|until| *until < day).max();
    begins.map(NotInForce::From).or(ended.map(NotInForce::Until))
}

/// Returns the option that a date means under a rule on a day.
pub fn option_of(rule: DateRule, date: NaiveDate, day: NaiveDate) -> &'static str {
    apply(rule, date, day).0
}

/// Returns the options that a rule may give, in their order.
pub fn options_of(rule: DateRule) -> &'static [&'static str] {
    match rule {
        DateRule::Copay => &copay::OPTIONS,
        DateRule::Expiry => &expiry::OPTIONS,
    }
}

/// Returns whether a question takes a date.
pub fn takes_date(question: &Question) -> bool {
    question.kind == QuestionKind::Date
}

impl Response {
    /// Returns the response as it is typed.
    pub fn id(&self) -> String {
        match self {
            Self::Choice(option) => option.clone(),
            Self::Date(date) => date.to_string(),
            Self::Unsure => UNSURE.to_owned(),
        }
    }
}

/// What is typed for "I don't know".
pub const UNSURE: &str = "unsure";
