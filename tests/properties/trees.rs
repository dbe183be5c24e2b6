//! Trees that no author wrote: questions asked in several places, edges with dates, gaps between them, ways that meet again.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use myna::answer::moment::Moment;
use myna::answer::tree::{Response, Responses, walk};
use myna::content::tree::{DateRule, Edge, Outcome, Question, QuestionKind, QuestionOption, Tree};
use myna::content::{Confidence, Content};
use myna::reception::responses::responses;
use proptest::prelude::*;

use crate::cases::cases;
use crate::inside::walker::by_rule;

/// How many days the edges begin and end within.
const SPAN: u64 = 12;
/// How many outcomes there are.
const OUTCOMES: usize = 5;

fn day(number: u64) -> NaiveDate {
    "2026-01-01".parse::<NaiveDate>().expect("a day").checked_add_days(Days::new(number)).expect("a day")
}

fn place(number: usize) -> String {
    format!("place-{number}")
}

/// What a question is: how many options, or a rule.
#[derive(Debug, Clone)]
enum Asked {
    Choice(usize),
    Date(DateRule),
}

impl Asked {
    fn options(&self) -> Vec<String> {
        match self {
            Self::Choice(options) => (0..*options).map(|option| format!("option-{option}")).collect(),
            Self::Date(DateRule::Copay) => {
                ["preschool", "general", "aged-70-74", "aged-75-over"].map(String::from).into()
            }
            Self::Date(DateRule::Expiry) => ["valid", "renew-soon", "grace", "ended"].map(String::from).into(),
        }
    }
}

/// An edge as numbers: where it leads, of what is there; and its dates.
type Drawn = (usize, Option<u64>, Option<u64>);

fn edge(from: usize, places: usize, (target, begins, ends): Drawn) -> Edge {
    // Only to a later place: nothing goes round.
    let later = places - from - 1;
    let target = target % (later + OUTCOMES);
    let (question, outcome) = if target < later {
        (Some(place(from + 1 + target)), None)
    } else {
        (None, Some(format!("outcome-{}", target - later)))
    };
    let (valid_from, valid_until) = (begins.map(day), ends.map(day));
    Edge { question, outcome, valid_from, valid_until, sources: Vec::new(), confidence: None }
}

fn question(asks: usize, asked: &Asked, options: Vec<QuestionOption>) -> Question {
    let rule = match asked {
        Asked::Choice(_) => None,
        Asked::Date(rule) => Some(*rule),
    };
    Question {
        asks: Some(format!("question-{asks}")),
        kind: if rule.is_some() { QuestionKind::Date } else { QuestionKind::Choice },
        rule,
        earliest: None,
        not_after_the_day: false,
        labels: Vec::new(),
        options,
    }
}

fn outcome() -> Outcome {
    Outcome {
        sources: Vec::new(),
        confidence: None,
        labels: Vec::new(),
        bring: Vec::new(),
        steps: Vec::new(),
        guides: Vec::new(),
        trees: Vec::new(),
        lines: Vec::new(),
        matter: None,
        offices: Vec::new(),
        differences: Vec::new(),
        rate_percent: Vec::new(),
        notices: Vec::new(),
        withdrawn: Vec::new(),
    }
}

/// Any tree of up to seven places that ask up to five questions.
fn tree() -> impl Strategy<Value = Tree> {
    let asked = prop_oneof![
        5 => (1..4_usize).prop_map(Asked::Choice),
        1 => prop::sample::select(vec![DateRule::Copay, DateRule::Expiry]).prop_map(Asked::Date),
    ];
    let bound = || prop::option::weighted(0.4, 0..SPAN);
    let edges = prop::collection::vec((any::<usize>(), bound(), bound()), 1..4);
    // Four options at most.
    let place_of = (any::<prop::sample::Index>(), prop::collection::vec(edges, 4));
    (prop::collection::vec(asked, 1..6), prop::collection::vec(place_of, 1..8)).prop_map(|(asked, drawn)| {
        let places = drawn.len();
        let mut questions = BTreeMap::new();
        for (from, (asks, edges)) in drawn.into_iter().enumerate() {
            let asks = asks.index(asked.len());
            let options = asked[asks].options().into_iter().zip(edges).map(|(id, edges)| QuestionOption {
                id,
                labels: Vec::new(),
                next: edges.into_iter().map(|drawn| edge(from, places, drawn)).collect(),
            });
            questions.insert(place(from), question(asks, &asked[asks], options.collect()));
        }
        Tree {
            id: "drawn".to_owned(),
            order: 0,
            root: place(0),
            sources: Vec::new(),
            confidence: Confidence::High,
            questions,
            outcomes: (0..OUTCOMES).map(|number| (format!("outcome-{number}"), outcome())).collect(),
            notices: Vec::new(),
            whose: None,
            withdrawn: Vec::new(),
        }
    })
}

/// Returns the questions of a tree, each once.
fn questions(tree: &Tree) -> BTreeMap<&str, &Question> {
    tree.questions.iter().map(|(place, question)| (question.asked(place), question)).collect()
}

/// Returns a date that means each option of a question under its rule.
fn dates(question: &Question, day: NaiveDate) -> Vec<NaiveDate> {
    let years = match question.rule {
        Some(DateRule::Copay) => [1, 40, 72, 80].map(|years: i32| -years * 365),
        _ => [365, 30, -30, -365],
    };
    years.into_iter().map(|days| day + chrono::TimeDelta::days(days.into())).collect()
}

/// Returns the responses that stand for all, but for "I don't know".
fn every_response(question: &Question, day: NaiveDate) -> Vec<Response> {
    if question.kind == QuestionKind::Date {
        return dates(question, day).into_iter().map(Response::Date).collect();
    }
    question.options.iter().map(|option| Response::Choice(option.id.clone())).collect()
}

/// A tree with responses to some of its questions, and a day.
fn answered() -> impl Strategy<Value = (Tree, Responses, NaiveDate)> {
    let picks = prop::collection::vec(prop::option::weighted(0.6, any::<usize>()), 5);
    let built_in = prop::sample::select(Content::default().trees().expect("trees"));
    // A day before the first edges and one behind the last among them.
    (prop_oneof![4 => tree(), 1 => built_in], 0..SPAN + 2, picks).prop_map(|(tree, number, picks)| {
        let day = day(number) - Days::new(1);
        let given = questions(&tree).into_iter().zip(picks).filter_map(|((id, question), pick)| {
            let all = every_response(question, day);
            let picked = all.get(pick? % (all.len() + 1)).cloned();
            Some((id.to_owned(), picked.unwrap_or(Response::Unsure)))
        });
        let given = given.collect();
        (tree, given, day)
    })
}

fn possible(tree: &Tree, responses: &Responses, day: NaiveDate) -> BTreeSet<String> {
    walk(tree, responses, day).possible.iter().map(|leaf| leaf.outcome.to_owned()).collect()
}

fn with(responses: &Responses, question: &str, response: Response) -> Responses {
    let mut more = responses.clone();
    more.insert(question.to_owned(), response);
    more
}

/// Returns the option that a response means to a question, where it means one.
fn option_of(question: &Question, response: Option<&Response>, day: NaiveDate) -> Option<String> {
    match (response?, question.rule) {
        (Response::Choice(option), _) => Some(option.clone()),
        (Response::Date(date), Some(DateRule::Copay)) => Some(by_rule("copay", *date, day).to_owned()),
        (Response::Date(date), Some(DateRule::Expiry)) => Some(by_rule("expiry", *date, day).to_owned()),
        _ => None,
    }
}

fn in_force(edge: &Edge, day: NaiveDate) -> bool {
    edge.valid_from.is_none_or(|from| day >= from) && edge.valid_until.is_none_or(|until| until >= day)
}

/// What becomes of every person whose answers agree with the responses: each person has one answer to each question, knows all of
/// them, and goes one way. Returns the outcomes, and whether somebody comes to where no edge is in force.
fn of_every_person(tree: &Tree, responses: &Responses, day: NaiveDate) -> (BTreeSet<String>, bool) {
    let mut people: Vec<BTreeMap<&str, String>> = vec![BTreeMap::new()];
    for (id, question) in questions(tree) {
        let given = option_of(question, responses.get(id), day);
        let all = question.options.iter().map(|option| option.id.clone());
        let options: Vec<String> = given.map_or_else(|| all.collect(), |given| vec![given]);
        people = people
            .into_iter()
            .flat_map(|person| {
                options.iter().map(move |option| {
                    let mut person = person.clone();
                    person.insert(id, option.clone());
                    person
                })
            })
            .collect();
    }
    let (mut outcomes, mut stuck) = (BTreeSet::new(), false);
    for person in people {
        let mut place = tree.root.clone();
        loop {
            let question = &tree.questions[&place];
            let chosen = &person[question.asked(&place)];
            let option = question.options.iter().find(|option| option.id == *chosen);
            let edge = option.and_then(|option| option.next.iter().find(|edge| in_force(edge, day)));
            let Some(edge) = edge else {
                stuck |= option.is_some();
                break;
            };
            match (&edge.question, &edge.outcome) {
                (Some(next), _) => place.clone_from(next),
                (None, outcome) => {
                    outcomes.extend(outcome.clone());
                    break;
                }
            }
        }
    }
    (outcomes, stuck)
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn what_is_possible_is_what_becomes_of_every_person((tree, responses, day) in answered()) {
        let (outcomes, stuck) = of_every_person(&tree, &responses, day);
        let found = walk(&tree, &responses, day);
        prop_assert_eq!(possible(&tree, &responses, day), outcomes);
        prop_assert_eq!(!found.not_in_force.is_empty(), stuck, "{:?}", found.not_in_force);
    }

    #[test]
    fn a_further_answer_never_adds_an_outcome((tree, responses, day) in answered()) {
        let before = possible(&tree, &responses, day);
        for (id, question) in questions(&tree).into_iter().filter(|(id, _)| !responses.contains_key(*id)) {
            for response in every_response(question, day).into_iter().chain([Response::Unsure]) {
                let after = possible(&tree, &with(&responses, id, response.clone()), day);
                prop_assert!(after.is_subset(&before), "{} {:?} adds {:?}", id, response, after.difference(&before));
            }
        }
    }

    #[test]
    fn who_is_unsure_gets_the_union((tree, responses, day) in answered()) {
        for (id, question) in questions(&tree) {
            let unsure = possible(&tree, &with(&responses, id, Response::Unsure), day);
            let each = every_response(question, day).into_iter();
            let together: BTreeSet<String> =
                each.flat_map(|response| possible(&tree, &with(&responses, id, response), day)).collect();
            prop_assert_eq!(unsure, together, "{}", id);
        }
    }

    #[test]
    fn the_order_of_answers_does_not_matter(
        (tree, order, day) in answered().prop_flat_map(|(tree, given, day)| {
            let given: Vec<String> = given.iter().map(|(id, response)| format!("{id}={}", response.id())).collect();
            (Just(tree), Just(given).prop_shuffle(), Just(day))
        }),
    ) {
        let at = Moment::new(day.and_hms_opt(10, 0, 0).expect("a time"));
        let mut sorted = order.clone();
        sorted.sort();
        let read = |answers: &[String]| responses(&tree, answers, at).map_err(|failure| failure.kind);
        prop_assert_eq!(read(&order), read(&sorted));
        if let Ok(given) = read(&order) {
            prop_assert_eq!(given.len(), order.len());
            // Said twice, it is said once.
            let twice: Vec<String> = order.iter().chain(&sorted).cloned().collect();
            prop_assert_eq!(read(&twice), Ok(given));
        }
    }

    #[test]
    fn no_edge_is_taken_out_of_its_dates((tree, responses, day) in answered()) {
        for leaf in walk(&tree, &responses, day).possible {
            prop_assert!(!leaf.edges.is_empty());
            for edge in leaf.edges {
                prop_assert!(in_force(edge, day), "{:?} on {}", edge, day);
                prop_assert_eq!(edge.outcome.as_deref(), Some(leaf.outcome));
            }
        }
    }

    #[test]
    fn an_edge_holds_from_its_first_day_to_its_last(begins in 0..SPAN, length in 0..SPAN, other in any::<bool>()) {
        let (first, last) = (day(begins), day(begins + length));
        let mut next = vec![edge(0, 1, (0, Some(begins), Some(begins + length)))];
        if other {
            next.push(edge(0, 1, (1, None, None)));
        }
        let options = vec![QuestionOption { id: "option-0".to_owned(), labels: Vec::new(), next }];
        let questions = BTreeMap::from([(place(0), question(0, &Asked::Choice(1), options))]);
        let tree = Tree {
            id: "drawn".to_owned(),
            order: 0,
            root: place(0),
            sources: Vec::new(),
            confidence: Confidence::High,
            questions,
            outcomes: BTreeMap::new(),
            notices: Vec::new(),
            whose: None,
            withdrawn: Vec::new(),
        };
        let on = |day: NaiveDate| possible(&tree, &Responses::new(), day);
        let dated = BTreeSet::from(["outcome-0".to_owned()]);
        let otherwise = if other { BTreeSet::from(["outcome-1".to_owned()]) } else { BTreeSet::new() };
        prop_assert_eq!(on(first), dated.clone());
        prop_assert_eq!(on(last), dated);
        prop_assert_eq!(on(first - Days::new(1)), otherwise.clone());
        prop_assert_eq!(on(last + Days::new(1)), otherwise);
    }

    #[test]
    fn who_answers_what_is_asked_comes_to_an_end((tree, given, day) in answered(), pick in any::<usize>()) {
        let mut given = given;
        let mut before = walk(&tree, &given, day);
        while let Some(place) = before.open {
            let question = &tree.questions[place];
            let asked = question.asked(place);
            prop_assert!(!given.contains_key(asked), "{} is asked again", asked);
            let all = every_response(question, day);
            given.insert(asked.to_owned(), all[pick % all.len()].clone());
            let after = walk(&tree, &given, day);
            prop_assert!(after.most_left < before.most_left, "{} left, then {}", before.most_left, after.most_left);
            before = after;
        }
        prop_assert_eq!(before.most_left, 0);
    }
}
