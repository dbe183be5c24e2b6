//! Walks through trees: what must hold whatever is answered, in whatever order.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use myna::answer::tree::{Response, Responses, walk};
use myna::content::Content;
use myna::content::tree::{Question, QuestionKind, Tree};
use proptest::prelude::*;

use crate::cases::cases;
use crate::inside::{call, walker::TreeOnDay};
use crate::project::content;

fn trees() -> Vec<Tree> {
    Content::default().trees().expect("trees")
}

/// Returns the questions of a tree, each once.
fn questions(tree: &Tree) -> Vec<(String, Question)> {
    let mut all: Vec<(String, Question)> = Vec::new();
    for (place, question) in &tree.questions {
        if all.iter().all(|(id, _)| id != question.asked(place)) {
            all.push((question.asked(place).to_owned(), question.clone()));
        }
    }
    all
}

fn day(number: u64) -> NaiveDate {
    "2024-01-01".parse::<NaiveDate>().expect("a day").checked_add_days(Days::new(number)).expect("a day")
}

/// A day from 2024 to 2035, half of them near the days on which rules change.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    let near = prop::sample::select(vec!["2024-12-02", "2025-12-02", "2026-08-01"]);
    let near = (near, 0..4_u64)
        .prop_map(|(day, more)| day.parse::<NaiveDate>().expect("a day") + Days::new(more) - Days::new(2));
    prop_oneof![(0..4383_u64).prop_map(day), near]
}

/// One response to a question, picked by a number.
fn response(question: &Question, pick: usize) -> Response {
    if question.kind == QuestionKind::Date {
        // Spread over a long life.
        return Response::Date(day(0) - Days::new(u64::try_from(pick % 40000).expect("a number")) + Days::new(9000));
    }
    let option = question.options.get(pick % (question.options.len() + 1));
    option.map_or(Response::Unsure, |option| Response::Choice(option.id.clone()))
}

/// A tree with responses to some of its questions, and a day.
fn answered() -> impl Strategy<Value = (Tree, Responses, NaiveDate)> {
    (prop::sample::select(trees()), any_day(), prop::collection::vec(prop::option::of(any::<usize>()), 12)).prop_map(
        |(tree, day, picks)| {
            let given = questions(&tree).into_iter().zip(picks);
            let responses = given.filter_map(|((id, question), pick)| Some((id, response(&question, pick?)))).collect();
            (tree, responses, day)
        },
    )
}

fn possible(tree: &Tree, responses: &Responses, day: NaiveDate) -> BTreeSet<String> {
    walk(tree, responses, day).possible.iter().map(|leaf| leaf.outcome.to_owned()).collect()
}

fn with(responses: &Responses, question: &str, response: Response) -> Responses {
    let mut more = responses.clone();
    more.insert(question.to_owned(), response);
    more
}

/// Returns the responses to a question that stand for all: each option, or for dates one on each side of every boundary.
fn all_responses(tree: &str, id: &str, question: &Question, day: NaiveDate) -> Vec<Response> {
    if question.kind == QuestionKind::Date {
        let tree = TreeOnDay::new(content(&format!("trees/{tree}.toml")), day);
        return tree.values(id).iter().filter_map(|value| value.parse().ok().map(Response::Date)).collect();
    }
    question.options.iter().map(|option| Response::Choice(option.id.clone())).collect()
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn a_further_answer_never_adds_an_outcome((tree, responses, day) in answered(), pick in any::<usize>()) {
        let before = possible(&tree, &responses, day);
        for (id, question) in questions(&tree).into_iter().filter(|(id, _)| !responses.contains_key(id)) {
            let after = possible(&tree, &with(&responses, &id, response(&question, pick)), day);
            prop_assert!(after.is_subset(&before), "{} adds {:?}", id, after.difference(&before));
        }
    }

    #[test]
    fn the_walk_finds_what_the_list_of_routes_leaves((tree, responses, day) in answered()) {
        let answers: Vec<(String, String)> = responses.iter().map(|(id, response)| (id.clone(), response.id())).collect();
        let left = TreeOnDay::new(content(&format!("trees/{}.toml", tree.id)), day).left(&answers);
        let found = walk(&tree, &responses, day);
        prop_assert_eq!(possible(&tree, &responses, day), left.possible);
        prop_assert_eq!(found.open.map(|place| tree.questions[place].asked(place).to_owned()), left.open);
        prop_assert_eq!(!found.not_in_force.is_empty(), left.dead);
    }

    #[test]
    fn every_question_asked_brings_the_end_nearer((tree, responses, day) in answered(), pick in any::<usize>()) {
        let before = walk(&tree, &responses, day);
        let Some(place) = before.open else { return Ok(()) };
        let question = &tree.questions[place];
        let given = response(question, pick);
        if given == Response::Unsure {
            return Ok(());
        }
        let after = with(&responses, question.asked(place), given);
        let after = walk(&tree, &after, day);
        prop_assert!(after.most_left < before.most_left, "{} questions left, then {}", before.most_left, after.most_left);
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn unsure_leaves_what_all_options_leave_together((tree, responses, day) in answered()) {
        for (id, question) in questions(&tree) {
            let unsure = possible(&tree, &with(&responses, &id, Response::Unsure), day);
            let together: BTreeSet<String> = all_responses(&tree.id, &id, &question, day)
                .into_iter()
                .flat_map(|response| possible(&tree, &with(&responses, &id, response), day))
                .collect();
            prop_assert_eq!(&unsure, &together, "{} of {}", id, tree.id);
            // Who says nothing yet may still say anything.
            let mut silent = responses.clone();
            silent.remove(&id);
            prop_assert_eq!(possible(&tree, &silent, day), unsure, "{} of {}", id, tree.id);
        }
    }

    #[test]
    fn the_order_of_answers_makes_no_difference(
        (tree, order, day) in answered().prop_flat_map(|(tree, responses, day)| {
            let given: Vec<(String, Response)> = responses.into_iter().collect();
            (Just(tree), Just(given.clone()).prop_shuffle(), Just(day))
        }),
    ) {
        let ask = |given: &[(String, Response)], format: &str| {
            let at = format!("--at={day}");
            let mut arguments = vec!["ask".to_owned(), tree.id.clone(), at, "--format".to_owned(), format.to_owned()];
            arguments.extend(given.iter().map(|(id, response)| format!("--answer={id}={}", response.id())));
            call(&arguments, 80)
        };
        let mut sorted = order.clone();
        sorted.sort_by(|one, other| one.0.cmp(&other.0));
        for format in ["json", "text"] {
            let (one, other) = (ask(&order, format), ask(&sorted, format));
            // A date in the future is refused, whichever answer it is.
            prop_assert_eq!(one, other);
        }
    }
}
