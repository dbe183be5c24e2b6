//! What a tree answers: the next question, an outcome, or that several outcomes stay possible.

use anyhow::{Result, anyhow};
use chrono::NaiveDate;

use super::citation::{Citation, Ledger, Warning};
use super::desk::{Contact, Desk};
use super::moment::Moment;
use super::tree::{DateFacts, Leaf, NotInForce, Response, Responses, Walk, walk};
use crate::content::Content;
use crate::content::guide::Notice;
use crate::content::line::{Line, Matter, Service};
use crate::content::tree::{Question, Tree};

/// What a tree answers.
#[derive(Debug, Clone)]
pub struct TreeAnswer {
    /// The tree.
    pub tree: Tree,
    /// The responses that counted, in the order they were asked for.
    pub answers: Vec<(String, Response)>,
    /// What comes next.
    pub step: Step,
    /// The outcomes still possible.
    pub possible: Vec<String>,
    /// What to bring: the union over the possible outcomes.
    pub bring: Vec<String>,
    /// The tree's notices in force on the day that hold for every outcome still possible, by id.
    pub notices: Vec<String>,
    /// What it rests on.
    pub citations: Vec<Citation>,
    /// What to be warned of.
    pub warnings: Vec<Warning>,
}

/// What comes next in a tree.
#[derive(Debug, Clone)]
pub enum Step {
    /// A question: its id, and the question itself; asked before were `asked`, and at most `most_left` are to come.
    Question {
        /// The id.
        id: String,
        /// The question.
        question: Question,
        /// How many questions come at most, this one included.
        most_left: usize,
    },
    /// The one outcome.
    Outcome(Box<OutcomeAnswer>),
    /// Several outcomes, or none in force.
    Undecided,
}

/// One outcome with what it brings along on the day.
#[derive(Debug, Clone)]
pub struct OutcomeAnswer {
    /// The id.
    pub id: String,
    /// What to do, in order: ids of steps.
    pub steps: Vec<String>,
    /// The guides to follow.
    pub guides: Vec<String>,
    /// The trees that lead on.
    pub trees: Vec<String>,
    /// The offices to ask.
    pub offices: Vec<String>,
    /// The ids of the lines to call.
    pub lines: Vec<String>,
    /// The outcome's own notices in force on the day, by id.
    pub notices: Vec<String>,
    /// The tree's notices in force on the day that stand beside it, by id.
    pub tree_notices: Vec<String>,
    /// The computed values.
    pub facts: Facts,
    /// What a call is about.
    pub matter: Option<Matter>,
}

/// Values computed for an outcome.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The share, in percent.
    pub rate_percent: Vec<u8>,
    /// The last day of that share, inclusive.
    pub until: Option<NaiveDate>,
    /// The date of the electronic certificate.
    pub certificate_expiry: Option<NaiveDate>,
    /// The first day on which it can be renewed.
    pub renew_from: Option<NaiveDate>,
    /// The last day on which the card works at the reader, inclusive.
    pub usable_until: Option<NaiveDate>,
}

/// Returns what a tree answers to responses at a moment.
pub fn ask(content: Content, tree: Tree, responses: &Responses, at: Moment) -> Result<TreeAnswer> {
    let day = at.date();
    let walk = walk(&tree, responses, day);
    let mut ledger = Ledger::default();
    let mut warnings: Vec<Warning> = Vec::new();
    warnings.extend(
        responses.keys().filter(|id| !walk.reachable.contains(id.as_str())).cloned().map(Warning::UnusedAnswer),
    );
    warnings.extend(walk.not_in_force.iter().map(|missing| match missing {
        NotInForce::From(day) => Warning::NotInForceYet(*day),
        NotInForce::Until(day) => Warning::NotInForceAnyMore(*day),
    }));
    let decided = match walk.possible.as_slice() {
        [leaf] if walk.not_in_force.is_empty() => Some(leaf),
        _ => None,
    };
    let bring = union(
        walk.possible.iter().filter_map(|leaf| tree.outcomes.get(leaf.outcome)).flat_map(|outcome| &outcome.bring),
    );
    let possible: Vec<String> = walk.possible.iter().map(|leaf| leaf.outcome.to_owned()).collect();
    let answers = walk.answered.iter().filter_map(|id| Some(((*id).to_owned(), responses.get(*id)?.clone()))).collect();
    let step = match (decided, walk.open) {
        (Some(leaf), _) => Step::Outcome(Box::new(outcome(&tree, leaf, &walk, day, &mut ledger)?)),
        (None, Some(place)) => question(&tree, place, &walk)?,
        (None, None) => Step::Undecided,
    };
    if decided.is_none() {
        ledger.note(&tree.sources, tree.confidence);
    }
    let mut notices = Vec::new();
    if matches!(step, Step::Undecided) {
        for notice in tree.notices.iter().filter(|notice| notice.in_force(day) && holds_for(notice, &possible)) {
            ledger.note(
                if notice.sources.is_empty() { &tree.sources } else { &notice.sources },
                notice.confidence.unwrap_or(tree.confidence),
            );
            notices.push(notice.id.clone());
        }
    }
    if let Step::Outcome(found) = &step {
        note_beside(content, &tree, found, &mut ledger, &mut warnings)?;
    }
    ledger.own(tree.whose.as_ref());
    ledger.take_back(&tree.withdrawn);
    let (citations, due) = ledger.close(content, day)?;
    warnings.extend(due);
    Ok(TreeAnswer { tree, answers, step, possible, bring, notices, citations, warnings })
}

/// Returns an outcome of a tree without a word on how it was reached; `None` where it is not possible on the day.
pub fn named(content: Content, tree: Tree, id: &str, at: Moment) -> Result<Option<TreeAnswer>> {
    let day = at.date();
    let walk = walk(&tree, &Responses::default(), day);
    let Some(leaf) = walk.possible.iter().find(|leaf| leaf.outcome == id) else { return Ok(None) };
    let (mut ledger, mut warnings) = (Ledger::default(), Vec::new());
    let found = outcome(&tree, leaf, &walk, day, &mut ledger)?;
    let bring = tree.outcomes.get(id).map(|outcome| outcome.bring.clone()).unwrap_or_default();
    note_beside(content, &tree, &found, &mut ledger, &mut warnings)?;
    ledger.own(tree.whose.as_ref());
    ledger.take_back(&tree.withdrawn);
    let (citations, due) = ledger.close(content, day)?;
    warnings.extend(due);
    let (step, possible) = (Step::Outcome(Box::new(found)), vec![id.to_owned()]);
    Ok(Some(TreeAnswer { tree, answers: Vec::new(), step, possible, bring, notices: Vec::new(), citations, warnings }))
}

/// Notes what stands beside an outcome: where the sources differ on it, and what its lines rest on.
fn note_beside(
    content: Content,
    tree: &Tree,
    found: &OutcomeAnswer,
    ledger: &mut Ledger,
    warnings: &mut Vec<Warning>,
) -> Result<()> {
    let differences = tree.outcomes.get(&found.id).map_or(&[][..], |outcome| &outcome.differences);
    warnings.extend(differences.iter().cloned().map(Warning::SourcesDiffer));
    for line in content.lines_of(&found.lines)? {
        ledger.note(&line.sources, line.confidence);
        ledger.own(line.whose.as_ref());
    }
    ledger.take_back(tree.outcomes.get(&found.id).map_or(&[], |outcome| &outcome.withdrawn));
    Ok(())
}

fn question(tree: &Tree, place: &str, walk: &Walk) -> Result<Step> {
    let question = tree.questions.get(place).ok_or_else(|| anyhow!("{}: no question {place}", tree.id))?;
    Ok(Step::Question { id: question.asked(place).to_owned(), question: question.clone(), most_left: walk.most_left })
}

fn outcome(tree: &Tree, leaf: &Leaf, walk: &Walk, day: NaiveDate, ledger: &mut Ledger) -> Result<OutcomeAnswer> {
    let id = leaf.outcome;
    let outcome = tree.outcomes.get(id).ok_or_else(|| anyhow!("{}: no outcome {id}", tree.id))?;
    let sources = if outcome.sources.is_empty() { &tree.sources } else { &outcome.sources };
    let confidence = outcome.confidence.unwrap_or(tree.confidence);
    ledger.note(sources, confidence);
    for edge in &leaf.edges {
        ledger.note(&edge.sources, edge.confidence.unwrap_or(confidence));
    }
    let own = outcome.notices.iter().filter(|notice| notice.in_force(day));
    let beside = tree.notices.iter().filter(|notice| {
        notice.in_force(day) && (notice.outcomes.is_empty() || notice.outcomes.iter().any(|named| named == id))
    });
    for notice in own.clone().chain(beside.clone()) {
        let sources = if notice.sources.is_empty() { sources } else { &notice.sources };
        ledger.note(sources, notice.confidence.unwrap_or(tree.confidence));
    }
    let mut facts = Facts { rate_percent: outcome.rate_percent.clone(), ..Facts::default() };
    for date in &walk.dates {
        match date {
            DateFacts::Copay(share) => facts.until = share.until,
            DateFacts::Expiry(standing, expiry) => {
                facts.certificate_expiry = Some(*expiry);
                facts.renew_from = Some(standing.renew_from);
                facts.usable_until = Some(standing.usable_until);
            }
        }
    }
    Ok(OutcomeAnswer {
        id: id.to_owned(),
        steps: outcome.steps.clone(),
        guides: outcome.guides.clone(),
        trees: outcome.trees.clone(),
        offices: outcome.offices.clone(),
        lines: union(outcome.lines.iter().chain(own.clone().chain(beside.clone()).flat_map(|notice| &notice.lines))),
        notices: own.map(|notice| notice.id.clone()).collect(),
        tree_notices: beside.map(|notice| notice.id.clone()).collect(),
        facts,
        matter: outcome.matter,
    })
}

/// Returns whether a notice stands beside each of some outcomes.
fn holds_for(notice: &Notice, outcomes: &[String]) -> bool {
    !outcomes.is_empty() && (notice.outcomes.is_empty() || outcomes.iter().all(|id| notice.outcomes.contains(id)))
}

fn union<'a>(all: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for id in all {
        if !found.contains(id) {
            found.push(id.clone());
        }
    }
    found
}

/// Returns those lines that speak a language, with their state, each for a matter or its own first one.
pub fn contacts(
    content: Content,
    lines: Vec<Line>,
    matter: Option<Matter>,
    speak: &str,
    at: Moment,
) -> Result<Vec<Contact>> {
    let desk = Desk::new(content, at);
    let mut contacts = Vec::new();
    for line in lines {
        let spoken = |service: &&Service| service.languages.iter().any(|language| language == speak);
        let first = line.services.iter().find(spoken).map(|service| service.matter);
        if let Some(first) = first {
            let contact = desk.contact(line, matter.unwrap_or(first), speak, at)?;
            // Nobody is sent to a line that does not serve what it is called for.
            contacts.extend(Some(contact).filter(|contact| contact.service.is_some()));
        }
    }
    Ok(contacts)
}
