//! Trees: where edges lead, what is never reached, and dated edges that leave a gap or overlap.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::finding::Finding;
use super::piece::Piece;
use super::spanned::Table;
use crate::content::date;
use crate::content::tree::{LONGEST_WAY, MOST_WAYS};

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
        for option in question.tables("option") {
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

/// A date is turned into an option by a rule, and by nothing else.
fn date_question(question: &Table, piece: &Piece, findings: &mut Vec<Finding>) {
    let (is_date, rule) = (question.text("type") == Some("date"), question.get("rule"));
    match rule {
        Some(entry) if !is_date => findings.push(piece.error(entry.place, "rule-without-date")),
        None if is_date => findings.push(piece.error(question.place, "date-without-rule")),
        _ => {}
    }
}

impl Tree<'_> {
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
        let finding = self.piece.error(place, flaw).with("value", to).with("allowed", possible.join(" "));
        findings.push(match crate::answer::nearest::nearest(to, &possible) {
            Some(near) => finding.with("nearest", near),
            None => finding,
        });
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
                findings.push(self.piece.error(*place, "edges-overlap").with("date", from.to_string()));
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
        if let Some(ways) = counted.get(at) {
            return *ways;
        }
        let Some((_, question)) = self.questions.get(at) else { return 1 };
        if depth > LONGEST_WAY {
            return MOST_WAYS + 1;
        }
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
