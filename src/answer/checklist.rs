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

    /// Returns the last day on which all that it rests on may be believed without a review.
    pub fn valid_until(&self) -> Option<NaiveDate> {
        self.citations().iter().map(|citation| citation.source.review_by).min()
    }
}

impl Checklist {
    /// Returns the last day on which every case holds.
    pub fn valid_until(&self) -> Option<NaiveDate> {
        self.cases.iter().filter_map(Case::valid_until).min()
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

/// Returns the responses that leave every branch of a tree open.
pub fn all_unsure(tree: &Tree) -> Responses {
    tree.questions.iter().map(|(place, question)| (question.asked(place).to_owned(), Response::Unsure)).collect()
}

/// Returns the outcomes of a tree that are possible on a day, in the order of the tree.
pub fn possible_on(tree: &Tree, day: NaiveDate) -> Vec<String> {
    walk(tree, &all_unsure(tree), day).possible.iter().map(|leaf| leaf.outcome.to_owned()).collect()
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
