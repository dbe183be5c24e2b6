//! What a checklist holds: one case or several, each with whom to call, the official pages, and the day until which it holds.

use anyhow::Result;
use chrono::NaiveDate;

use super::citation::{Citation, Warning};
use super::desk::Contact;
use super::guide::GuideAnswer;
use super::moment::Moment;
use super::outcome::{Step, TreeAnswer};
use super::tree::{Response, Responses, walk};
use crate::content::Content;
use crate::content::counter::Counter;
use crate::content::guide::Notice;
use crate::content::source::SourceKind;
use crate::content::tree::Tree;

/// A sheet: the cases on it, and the counter that hands it over.
#[derive(Debug, Clone)]
pub struct Checklist {
    /// The cases, each on a page of its own.
    pub cases: Vec<Case>,
    /// The counter that hands it over.
    pub counter: Option<Counter>,
}

/// One case.
#[derive(Debug, Clone)]
pub struct Case {
    /// What was named: `GUIDE`, `GUIDE/ROUTE`, `TREE` or `TREE/OUTCOME`.
    pub item: String,
    /// What it says.
    pub subject: Subject,
    /// Whom to call.
    pub contacts: Vec<Contact>,
    /// The official pages.
    pub pages: Vec<OfficialPage>,
    /// The command line that makes the same sheet.
    pub replay: String,
}

/// What a case says.
#[derive(Debug, Clone)]
pub enum Subject {
    /// A guide, or one route of it.
    Guide(Box<GuideAnswer>),
    /// The outcome of a tree, or several that stay possible.
    Tree(Box<TreeAnswer>),
}

/// A page to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficialPage {
    /// Its address.
    pub url: String,
    /// The ids of the sources that stand there; none where a step names the page.
    pub sources: Vec<String>,
    /// Whether it is one of the national government.
    pub of_a_ministry: bool,
}

/// How many days it is looked ahead to what a date will mean: more than any source is believed.
const LOOKED_AHEAD: usize = 3660;

/// How many pages are worth a code to scan.
const MOST_PAGES: usize = 3;

impl Case {
    /// Returns a case with the official pages it names and rests on.
    pub fn new(item: String, subject: Subject, contacts: Vec<Contact>, replay: String) -> Self {
        let pages = pages(&subject);
        Self { item, subject, contacts, pages, replay }
    }

    /// Returns what it rests on.
    pub fn citations(&self) -> &[Citation] {
        match &self.subject {
            Subject::Guide(answer) => &answer.citations,
            Subject::Tree(answer) => &answer.citations,
        }
    }

    /// Returns what to be warned of.
    pub fn warnings(&self) -> &[Warning] {
        match &self.subject {
            Subject::Guide(answer) => &answer.warnings,
            Subject::Tree(answer) => &answer.warnings,
        }
    }

    /// Returns the last day on which it says what is right: all that it rests on may be believed without a review, and what was
    /// answered comes to the same with the same notices.
    pub fn valid_until(&self, from: NaiveDate) -> Option<NaiveDate> {
        let reviewed = self.citations().iter().map(|citation| citation.source.review_by).min()?;
        let told = |day| match &self.subject {
            Subject::Guide(answer) => told_by_guide(answer, day),
            Subject::Tree(answer) => told_by_tree(answer, day),
        };
        let mut days = match &self.subject {
            Subject::Guide(answer) => changes(notices_of(answer)),
            Subject::Tree(answer) => changes_of(answer),
        };
        if let Subject::Tree(answer) = &self.subject
            && answer.answers.iter().any(|(_, response)| matches!(response, Response::Date(_)))
        {
            // What a date means may be another thing on any day.
            days.extend(from.iter_days().skip(1).take(LOOKED_AHEAD).take_while(|day| *day <= reviewed));
        }
        days.retain(|day| from < *day && *day <= reviewed);
        days.sort_unstable();
        let today = told(from);
        let other = days.into_iter().find(|day| told(*day) != today);
        other.map_or(Some(reviewed), |other| other.pred_opt())
    }
}

impl Checklist {
    /// Returns the last day on which every case holds.
    pub fn valid_until(&self, from: NaiveDate) -> Option<NaiveDate> {
        self.cases.iter().filter_map(|case| case.valid_until(from)).min()
    }

    /// Returns what the cases rest on, each source once, in the order of the sources.
    pub fn citations(&self) -> Vec<Citation> {
        let mut all: Vec<Citation> = Vec::new();
        for citation in self.cases.iter().flat_map(Case::citations) {
            match all.iter_mut().find(|known| known.source.id == citation.source.id) {
                Some(known) => known.confidence = known.confidence.min(citation.confidence),
                None => all.push(citation.clone()),
            }
        }
        all.sort_by_key(|citation| citation.source.order);
        all
    }

    /// Returns the questions that were answered and are not reached.
    pub fn unused_answers(&self) -> Vec<String> {
        let unused = |warning| if let Warning::UnusedAnswer(question) = warning { Some(question) } else { None };
        self.warnings().into_iter().filter_map(unused).collect()
    }

    /// Returns what to be warned of, each once.
    pub fn warnings(&self) -> Vec<Warning> {
        let mut all: Vec<Warning> = Vec::new();
        for warning in self.cases.iter().flat_map(Case::warnings) {
            if !all.contains(warning) {
                all.push(warning.clone());
            }
        }
        all
    }
}

fn notices_of(answer: &GuideAnswer) -> impl Iterator<Item = &Notice> {
    let of_routes = answer.routes.iter().flat_map(|route| &route.route.notices);
    answer.guide.notices.iter().chain(of_routes)
}

/// Returns the days on which notices begin to hold, or hold no longer.
fn changes<'a>(notices: impl Iterator<Item = &'a Notice>) -> Vec<NaiveDate> {
    notices.flat_map(|notice| begins_and_ends(notice.valid_from, notice.valid_until)).collect()
}

fn begins_and_ends(from: Option<NaiveDate>, until: Option<NaiveDate>) -> impl Iterator<Item = NaiveDate> {
    from.into_iter().chain(until.and_then(|until| until.succ_opt()))
}

/// Returns the days on which an edge or a notice of the tree begins to hold, or holds no longer.
fn changes_of(answer: &TreeAnswer) -> Vec<NaiveDate> {
    let tree = &answer.tree;
    let edges = tree.questions.values().flat_map(|question| &question.options).flat_map(|option| &option.next);
    let mut days: Vec<NaiveDate> = edges.flat_map(|edge| begins_and_ends(edge.valid_from, edge.valid_until)).collect();
    days.extend(changes(tree.notices.iter().chain(tree.outcomes.values().flat_map(|outcome| &outcome.notices))));
    days
}

/// Returns what of a guide differs from day to day: the notices in force.
fn told_by_guide(answer: &GuideAnswer, day: NaiveDate) -> Vec<String> {
    notices_of(answer).filter(|notice| notice.in_force(day)).map(|notice| notice.id.clone()).collect()
}

/// Returns what of an answer of a tree differs from day to day: the outcomes, and the notices in force beside them.
fn told_by_tree(answer: &TreeAnswer, day: NaiveDate) -> Vec<String> {
    let tree = &answer.tree;
    let named = matches!(answer.step, Step::Outcome(_)) && answer.answers.is_empty();
    let responses = answer.answers.iter().cloned().collect();
    // Of an outcome that was named, only whether it is possible still.
    let is_told = |id: &str| !named || answer.possible.iter().any(|own| own == id);
    let possible = walk(tree, &responses, day).possible.into_iter().map(|leaf| leaf.outcome.to_owned());
    let mut told: Vec<String> = possible.filter(|id| is_told(id)).collect();
    let of_tree = tree
        .notices
        .iter()
        .filter(|notice| notice.outcomes.is_empty() || notice.outcomes.iter().any(|id| told.contains(id)));
    let own = tree.outcomes.iter().filter(|(id, _)| told.contains(id)).flat_map(|(_, outcome)| &outcome.notices);
    let notices = of_tree.chain(own).filter(|notice| notice.in_force(day)).map(|notice| notice.id.clone());
    let notices: Vec<String> = notices.collect();
    told.extend(notices);
    told
}

/// Returns the outcomes of a tree that are possible on a day, in the order of the tree.
pub fn possible_on(tree: &Tree, day: NaiveDate) -> Vec<String> {
    walk(tree, &Responses::default(), day).possible.iter().map(|leaf| leaf.outcome.to_owned()).collect()
}

/// Returns the items of the whole content on a day: each guide, each route where there are several, each possible outcome.
pub fn items(content: Content, at: Moment) -> Result<Vec<String>> {
    let mut items = Vec::new();
    for guide in content.guides()? {
        items.push(guide.id.clone());
        if guide.routes.len() > 1 {
            items.extend(guide.routes.iter().map(|route| format!("{}/{}", guide.id, route.id)));
        }
    }
    for tree in content.trees()? {
        items.extend(possible_on(&tree, at.date()).into_iter().map(|outcome| format!("{}/{outcome}", tree.id)));
    }
    Ok(items)
}

/// Returns the pages that the steps and notices name, then those of the leaflets and the ministries, else the first source's.
fn pages(subject: &Subject) -> Vec<OfficialPage> {
    let citations = match subject {
        Subject::Guide(answer) => &answer.citations,
        Subject::Tree(answer) => &answer.citations,
    };
    let at = |url: &str| -> Vec<String> {
        let there = citations.iter().filter(|citation| citation.source.url.as_deref() == Some(url));
        there.map(|citation| citation.source.id.clone()).collect()
    };
    let cited = |wanted: fn(&Citation) -> bool| {
        citations.iter().filter(move |citation| wanted(citation)).filter_map(|citation| citation.source.url.clone())
    };
    let official = cited(|citation| citation.source.kind == SourceKind::Edition)
        .chain(cited(|citation| citation.source.url.as_deref().is_some_and(of_a_ministry)));
    let mut urls: Vec<String> = Vec::new();
    for url in named(subject).into_iter().chain(official) {
        if !urls.contains(&url) {
            urls.push(url);
        }
    }
    if urls.is_empty() {
        urls.extend(cited(|_| true).next());
    }
    urls.truncate(MOST_PAGES);
    urls.into_iter().map(|url| OfficialPage { sources: at(&url), of_a_ministry: of_a_ministry(&url), url }).collect()
}

/// Returns whether a page is one of the national government.
fn of_a_ministry(url: &str) -> bool {
    let host = url.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
    host.ends_with(".go.jp")
}

/// Returns the addresses that the steps and notices name.
fn named(subject: &Subject) -> Vec<String> {
    let of = |notices: &[Notice]| notices.iter().flat_map(|notice| notice.links.clone()).collect::<Vec<_>>();
    match subject {
        Subject::Guide(answer) => {
            let steps = answer.routes.iter().flat_map(|route| &route.steps).flat_map(|step| step.links.clone());
            let beside = answer.routes.iter().flat_map(|route| of(&route.notices));
            steps.chain(beside).chain(of(&answer.notices)).collect()
        }
        Subject::Tree(answer) => {
            let Step::Outcome(found) = &answer.step else { return Vec::new() };
            let own = answer.tree.outcomes.get(&found.id).map(|outcome| outcome.notices.as_slice()).unwrap_or_default();
            let all = own.iter().filter(|notice| found.notices.contains(&notice.id));
            let tree = answer.tree.notices.iter().filter(|notice| found.tree_notices.contains(&notice.id));
            all.chain(tree).flat_map(|notice| notice.links.clone()).collect()
        }
    }
}
