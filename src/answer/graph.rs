//! A tree as a graph: what asks, what it leads to, and when each edge is in force.

use chrono::NaiveDate;

use crate::content::tree::{Edge, Tree};

/// A tree as a graph.
#[derive(Debug, Clone)]
pub struct Graph {
    /// The id of the tree.
    pub tree: String,
    /// The places that ask, the first one first: the place, and the question asked there.
    pub questions: Vec<(String, String)>,
    /// The outcomes.
    pub outcomes: Vec<String>,
    /// The edges.
    pub arrows: Vec<Arrow>,
}

/// One edge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrow {
    /// The place it leads from.
    pub from: String,
    /// The option that it follows from.
    pub option: String,
    /// Where it leads.
    pub to: End,
    /// The first day it is in force.
    pub valid_from: Option<NaiveDate>,
    /// The last day it is in force, inclusive.
    pub valid_until: Option<NaiveDate>,
    /// Whether it is in force on the day of the call.
    pub in_force: bool,
}

/// Where an edge leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// To another place that asks.
    Question(String),
    /// To an outcome.
    Outcome(String),
    /// Nowhere: its author is to mend it.
    Nowhere,
}

/// Returns a tree as a graph on a day.
pub fn graph(tree: &Tree, day: NaiveDate) -> Graph {
    let asked = |(place, question): (&String, &crate::content::tree::Question)| {
        (place.clone(), question.asked(place).to_owned())
    };
    let mut questions: Vec<(String, String)> = tree.questions.iter().map(asked).collect();
    // The rest in the order of their names.
    questions.sort_by_key(|(place, _)| *place != tree.root);
    let arrows = questions
        .iter()
        .filter_map(|(place, _)| Some((place, tree.questions.get(place)?)))
        .flat_map(|(place, question)| {
            let edges = question.options.iter().flat_map(|option| option.next.iter().map(move |edge| (option, edge)));
            edges.map(move |(option, edge)| arrow(place, &option.id, edge, day))
        })
        .collect();
    Graph { tree: tree.id.clone(), questions, outcomes: tree.outcomes.keys().cloned().collect(), arrows }
}

fn arrow(from: &str, option: &str, edge: &Edge, day: NaiveDate) -> Arrow {
    let to = match (&edge.question, &edge.outcome) {
        (Some(question), _) => End::Question(question.clone()),
        (None, Some(outcome)) => End::Outcome(outcome.clone()),
        (None, None) => End::Nowhere,
    };
    Arrow {
        from: from.to_owned(),
        option: option.to_owned(),
        to,
        valid_from: edge.valid_from,
        valid_until: edge.valid_until,
        in_force: edge.in_force(day),
    }
}
