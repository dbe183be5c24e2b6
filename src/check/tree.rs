//! Trees: where edges lead, what is never reached, and dated edges that leave a gap or overlap.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::finding::Finding;
use super::guide::choice;
use super::piece::Piece;
use super::spanned::Table;
use crate::answer::tree::UNSURE;
use crate::answer::tree::options_of;
use crate::content::date;
use crate::content::tree::{DateRule, LONGEST_WAY, MOST_WAYS};

/// A tree as it is written.
struct Tree<'a> {
    piece: &'a Piece,
    questions: BTreeMap<&'a str, (usize, &'a Table)>,
    outcomes: BTreeMap<&'a str, (usize, &'a Table)>,
}

/// Returns what is wrong with how a tree hangs together on a day.
pub fn check(piece: &Piece, table: &Table, day: NaiveDate) -> Vec<Finding> {
    let named = |key: &str| -> BTreeMap<&str, (usize, &Table)> {
        table.named(key).into_iter().map(|(name, place, inner)| (name, (place, inner))).collect()
    };
    let tree = Tree { piece, questions: named("question"), outcomes: named("outcome") };
    let mut findings = Vec::new();
    for (_, question) in tree.questions.values() {
        super::guide::twice(&question.tables("option"), piece, &mut findings);
        date_question(question, piece, &mut findings);
        tree.asks(question, &mut findings);
        for option in question.tables("option") {
            // So answers who does not know, in every tree.
            if option.text("id") == Some(UNSURE) {
                let place = option.get("id").map_or(option.place, |id| id.node.place);
                findings.push(piece.error(place, "unknown-word").with("value", UNSURE));
            }
            tree.edges(option, day, &mut findings);
        }
    }
    tree.reach(table, &mut findings);
    for notice in table.tables("notice") {
        for (outcome, place) in notice.texts("outcomes") {
            tree.land("outcome", outcome, place, &mut findings);
        }
    }
    super::guide::twice(&table.tables("notice"), piece, &mut findings);
    for (_, outcome) in tree.outcomes.values() {
        super::guide::twice(&outcome.tables("notice"), piece, &mut findings);
    }
    findings
}

/// A date is turned into an option by a rule, and by nothing else: the question has the options of its rule, and no others.
fn date_question(question: &Table, piece: &Piece, findings: &mut Vec<Finding>) {
    let is_date = question.text("type") == Some("date");
    let Some(entry) = question.get("rule") else {
        findings.extend(is_date.then(|| piece.error(question.place, "date-without-rule")));
        return;
    };
    if !is_date {
        findings.push(piece.error(entry.place, "rule-without-date"));
        return;
    }
    let rule = DateRule::ALL.into_iter().find(|rule| question.text("rule") == Some(rule.id()));
    let Some(given) = rule.map(options_of) else { return };
    let there = options(question);
    for option in given.iter().filter(|option| !there.iter().any(|(id, _)| id == *option)) {
        findings.push(piece.error(entry.node.place, "option-missing").with("value", *option));
    }
    for (option, place) in there.iter().filter(|(id, _)| !given.contains(id)) {
        findings.push(choice(piece.error(*place, "option-never-given"), option, given));
    }
}

/// Returns the ids of the options of a question, each with its place.
fn options(question: &Table) -> Vec<(&str, usize)> {
    let id = |option: &&Table| -> Option<usize> { option.get("id").map(|entry| entry.node.place) };
    question.tables("option").into_iter().filter_map(|option| option.text("id").zip(id(&option))).collect()
}

impl Tree<'_> {
    /// What is asked at another place too is the same question there: one response serves both.
    fn asks(&self, question: &Table, findings: &mut Vec<Finding>) {
        let Some((entry, asked)) = question.get("asks").zip(question.text("asks")) else { return };
        let place = entry.node.place;
        let Some((_, other)) = self.questions.get(asked) else {
            self.land("question", asked, place, findings);
            return;
        };
        let kind = |question: &Table| question.text("type") == Some("date");
        let ids = |question: &Table| -> BTreeSet<String> {
            options(question).into_iter().map(|(id, _)| id.to_owned()).collect()
        };
        if kind(question) != kind(other) || question.text("rule") != other.text("rule") || ids(question) != ids(other) {
            findings.push(self.piece.error(place, "asked-otherwise").with("value", asked));
        }
    }

    /// Looks at where the edges of an option lead, and when.
    fn edges(&self, option: &Table, day: NaiveDate, findings: &mut Vec<Finding>) {
        let edges = option.tables("next");
        for edge in &edges {
            match (edge.get("question"), edge.get("outcome")) {
                (Some(_), None) | (None, Some(_)) => {}
                (Some(_), Some(_)) => findings.push(self.piece.error(edge.place, "edge-to-two")),
                (None, None) => findings.push(self.piece.error(edge.place, "edge-to-nowhere")),
            }
            for key in ["question", "outcome"] {
                if let (Some(entry), Some(to)) = (edge.get(key), edge.text(key)) {
                    self.land(key, to, entry.node.place, findings);
                }
            }
        }
        self.dates(&edges, day, findings);
    }

    fn land(&self, key: &'static str, to: &str, place: usize, findings: &mut Vec<Finding>) {
        let there = if key == "question" { &self.questions } else { &self.outcomes };
        if there.contains_key(to) {
            return;
        }
        let possible: Vec<&str> = there.keys().copied().collect();
        let flaw = if key == "question" { "unknown-question" } else { "unknown-outcome" };
        findings.push(choice(self.piece.error(place, flaw), to, &possible));
    }

    /// Looks for days on which two edges are in force, or none between two that are.
    fn dates(&self, edges: &[&Table], day: NaiveDate, findings: &mut Vec<Finding>) {
        let bound = |edge: &Table, key: &str| edge.date(key).and_then(date::parse);
        let mut spans: Vec<(NaiveDate, NaiveDate, usize)> = edges
            .iter()
            .map(|edge| {
                let from = bound(edge, "valid-from").unwrap_or(NaiveDate::MIN);
                (from, bound(edge, "valid-until").unwrap_or(NaiveDate::MAX), edge.place)
            })
            .filter(|(from, until, _)| from <= until)
            .collect();
        spans.sort_unstable();
        for pair in spans.windows(2) {
            let [(_, until, _), (from, _, place)] = pair else { continue };
            if from <= until {
                // Where they overlap from the beginning of time, a day is told that says more.
                let told = [*from, *until].into_iter().find(|day| ![NaiveDate::MIN, NaiveDate::MAX].contains(day));
                let told = told.unwrap_or(day).to_string();
                findings.push(self.piece.error(*place, "edges-overlap").with("date", told));
            } else if until.checked_add_days(Days::new(1)).is_some_and(|next| next < *from) {
                let (first, last) = (until.checked_add_days(Days::new(1)), from.checked_sub_days(Days::new(1)));
                let text = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
                let finding = self.piece.warning(*place, "edges-gap");
                findings.push(finding.with("from", text(first)).with("until", text(last)));
            }
        }
        if let Some((_, until, place)) = spans.last().filter(|(_, until, _)| *until < day) {
            findings.push(self.piece.warning(*place, "edge-ended").with("date", until.to_string()));
        }
    }

    /// Looks for what is never reached, for circles, and for a question that is asked twice on one way.
    fn reach(&self, table: &Table, findings: &mut Vec<Finding>) {
        let Some((entry, root)) = table.get("root").zip(table.text("root")) else { return };
        if !self.questions.contains_key(root) {
            self.land("question", root, entry.node.place, findings);
            return;
        }
        let mut reached = Reached::default();
        self.walk(root, &mut Vec::new(), &mut reached, findings);
        self.spread(root, &mut reached);
        if reached.circles.is_empty() && self.ways_from(root, 0, &mut BTreeMap::new()) > MOST_WAYS {
            findings.push(self.piece.error(entry.node.place, "too-many-ways").with("most", MOST_WAYS.to_string()));
        }
        for (name, (place, _)) in self.questions.iter().filter(|(name, _)| !reached.questions.contains(**name)) {
            findings.push(self.piece.error(*place, "question-not-reached").with("value", *name));
        }
        for (name, (place, _)) in self.outcomes.iter().filter(|(name, _)| !reached.outcomes.contains(**name)) {
            findings.push(self.piece.error(*place, "outcome-not-reached").with("value", *name));
        }
    }

    fn walk<'t>(&'t self, at: &'t str, way: &mut Vec<&'t str>, reached: &mut Reached<'t>, findings: &mut Vec<Finding>) {
        let Some((place, question)) = self.questions.get(at) else { return };
        if way.contains(&at) {
            if reached.circles.insert(at) {
                findings.push(self.piece.error(*place, "circle").with("value", at));
            }
            return;
        }
        // Deeper than any tree that a person answers; and what a way holds depends on it, so it is walked again for each.
        reached.steps += 1;
        if way.len() >= DEEPEST || reached.steps > MOST_STEPS {
            return;
        }
        let asked =
            |place: &'t str| self.questions.get(place).and_then(|(_, table)| table.text("asks")).unwrap_or(place);
        if way.iter().any(|before| asked(before) == asked(at)) && reached.twice.insert(at) {
            findings.push(self.piece.error(*place, "asked-twice").with("value", asked(at)));
        }
        reached.questions.insert(at);
        way.push(at);
        for edge in question.tables("option").iter().flat_map(|option| option.tables("next")) {
            reached.outcomes.extend(edge.text("outcome"));
            if let Some(next) = edge.text("question") {
                self.walk(next, way, reached, findings);
            }
        }
        way.pop();
    }
}

impl Tree<'_> {
    /// Notes what can be reached, each place once.
    fn spread<'t>(&'t self, root: &'t str, reached: &mut Reached<'t>) {
        let mut waiting = vec![root];
        let mut seen = BTreeSet::from([root]);
        while let Some(at) = waiting.pop() {
            let Some((_, question)) = self.questions.get(at) else { continue };
            reached.questions.insert(at);
            for edge in question.tables("option").iter().flat_map(|option| option.tables("next")) {
                reached.outcomes.extend(edge.text("outcome"));
                waiting.extend(edge.text("question").filter(|next| seen.insert(next)));
            }
        }
    }

    /// Returns how many ways lead on from a place; one longer than a tree may have counts as too many.
    fn ways_from<'t>(&'t self, at: &'t str, depth: usize, counted: &mut BTreeMap<&'t str, usize>) -> usize {
        // In the order of the loader, so that both count the same ways.
        if depth >= LONGEST_WAY {
            return MOST_WAYS + 1;
        }
        if let Some(ways) = counted.get(at) {
            return *ways;
        }
        let Some((_, question)) = self.questions.get(at) else { return 1 };
        let mut ways: usize = 0;
        for edge in question.tables("option").iter().flat_map(|option| option.tables("next")) {
            let on = edge.text("question").map_or(1, |next| self.ways_from(next, depth + 1, counted));
            ways = ways.saturating_add(on);
        }
        counted.insert(at, ways);
        ways
    }
}

/// How many questions may lie on one way.
const DEEPEST: usize = 200;
/// How many steps a walk takes at most: a tree of many ways is bounded in time.
const MOST_STEPS: usize = 10_000;

/// What was reached on the walk, and what was told already.
#[derive(Default)]
struct Reached<'a> {
    questions: BTreeSet<&'a str>,
    outcomes: BTreeSet<&'a str>,
    circles: BTreeSet<&'a str>,
    twice: BTreeSet<&'a str>,
    steps: usize,
}
