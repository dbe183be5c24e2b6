//! Decision trees: questions, options, dated edges, outcomes.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;
use serde::Deserialize;

use super::broken::{Broken, Cause};
use super::guide::Notice;
use super::line::Matter;
use super::withdrawal::{Fact, Withdrawal};
use super::{Confidence, Content, Filed, date};

/// One tree.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Tree {
    /// The id: the stem of the file.
    #[serde(skip)]
    pub id: String,
    /// The id of the overlay it is from; absent where it is built in.
    #[serde(skip)]
    pub whose: Option<String>,
    /// What is taken back of it, or of what it names.
    #[serde(skip)]
    pub withdrawn: Vec<Withdrawal>,
    /// The place in lists.
    pub order: u32,
    /// The first question to ask.
    pub root: String,
    /// The ids of the sources of what names none of its own.
    pub sources: Vec<String>,
    /// How sure what names no confidence of its own is.
    pub confidence: Confidence,
    /// The questions, by the id of their place in the tree.
    #[serde(rename = "question")]
    pub questions: BTreeMap<String, Question>,
    /// The outcomes, by id.
    #[serde(rename = "outcome")]
    pub outcomes: BTreeMap<String, Outcome>,
    /// What stands beside the outcomes.
    #[serde(default, rename = "notice")]
    pub notices: Vec<Notice>,
}

/// Whether a question takes one of its options, or a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuestionKind {
    /// One of the options.
    #[default]
    Choice,
    /// A date; a rule turns it into one of the options.
    Date,
}

/// The arithmetic that turns a date into an option, by name; the functions are in `answer/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateRule {
    /// The co-payment by age.
    Copay,
    /// The use of the card around the date of its electronic certificate.
    Expiry,
}

impl DateRule {
    /// All rules.
    pub const ALL: [Self; 2] = [Self::Copay, Self::Expiry];

    /// Returns the id, as in the content.
    pub fn id(self) -> &'static str {
        match self {
            Self::Copay => "copay",
            Self::Expiry => "expiry",
        }
    }
}

/// One question at one place in the tree.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    /// The question asked here, where its id is not that of the place.
    pub asks: Option<String>,
    /// Whether it takes an option or a date.
    #[serde(default, rename = "type")]
    pub kind: QuestionKind,
    /// The rule for a date.
    pub rule: Option<DateRule>,
    /// The earliest possible date.
    #[serde(default, deserialize_with = "date::optional")]
    pub earliest: Option<NaiveDate>,
    /// Whether a date after the day asked about is an error.
    #[serde(default)]
    pub not_after_the_day: bool,
    /// The Japanese that the words must hold.
    #[serde(default)]
    pub labels: Vec<String>,
    /// The options, in the order they are offered.
    #[serde(rename = "option")]
    pub options: Vec<QuestionOption>,
}

/// One option of a question.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionOption {
    /// The id.
    pub id: String,
    /// The Japanese that the words must hold.
    #[serde(default)]
    pub labels: Vec<String>,
    /// The dated edges: the first in force on the day is taken.
    pub next: Vec<Edge>,
}

/// Where an option leads.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Edge {
    /// The next question's place, or
    pub question: Option<String>,
    /// the outcome.
    pub outcome: Option<String>,
    /// The first day it is in force.
    #[serde(default, deserialize_with = "date::optional")]
    pub valid_from: Option<NaiveDate>,
    /// The last day it is in force, inclusive.
    #[serde(default, deserialize_with = "date::optional")]
    pub valid_until: Option<NaiveDate>,
    /// The ids of the sources of the edge, beside those of the outcome.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How sure the edge is.
    pub confidence: Option<Confidence>,
}

/// One outcome.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Outcome {
    /// The ids of its sources, where they are not the tree's.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How sure it is, where that is not the tree's.
    pub confidence: Option<Confidence>,
    /// The Japanese that the words must hold.
    #[serde(default)]
    pub labels: Vec<String>,
    /// The things to bring.
    pub bring: Vec<String>,
    /// What to do now, in order.
    pub steps: Vec<String>,
    /// The guides to follow.
    #[serde(default)]
    pub guides: Vec<String>,
    /// The trees that lead on.
    #[serde(default)]
    pub trees: Vec<String>,
    /// The phone lines to call.
    #[serde(default)]
    pub lines: Vec<String>,
    /// What such a call is about; the first matter of each line where absent.
    pub matter: Option<Matter>,
    /// The offices to ask.
    #[serde(default)]
    pub offices: Vec<String>,
    /// The differences between sources that it rests on.
    #[serde(default)]
    pub differences: Vec<String>,
    /// The share a person pays, in percent.
    #[serde(default)]
    pub rate_percent: Vec<u8>,
    /// What stands beside it.
    #[serde(default, rename = "notice")]
    pub notices: Vec<Notice>,
    /// What is taken back of what it names.
    #[serde(skip)]
    pub withdrawn: Vec<Withdrawal>,
}

impl Question {
    /// Returns the id of the question asked at a place.
    pub fn asked<'a>(&'a self, place: &'a str) -> &'a str {
        self.asks.as_deref().unwrap_or(place)
    }
}

/// How many ways through a tree of an overlay there may be; the built-in trees have some hundred.
pub const MOST_WAYS: usize = 5_000;
/// How many questions may lie on one way.
pub const LONGEST_WAY: usize = 100;

impl Tree {
    /// Returns an error where a tree of an overlay goes round in a circle, or is larger than anybody could answer: it would be walked
    /// without end.
    fn hangs_together(&self, content: Content) -> Result<()> {
        let Some(overlay) = self.whose.as_ref().and_then(|whose| content.overlay(whose)) else { return Ok(()) };
        let mut counted = BTreeMap::new();
        let wrong = match self.ways_from(&self.root, &mut Vec::new(), &mut counted) {
            Err(place) => {
                format!("the ways go round in a circle at `{place}`, or one is longer than {LONGEST_WAY} questions")
            }
            Ok(ways) if ways > MOST_WAYS => format!("there are more than {MOST_WAYS} ways through the tree"),
            Ok(_) => return Ok(()),
        };
        let file = overlay.shown(&format!("content/trees/{}.toml", self.id));
        Err(Broken::file(file, Cause::Wrong(wrong)).into())
    }

    /// Returns how many ways lead on from a place. Errors name a place where a way meets itself, or gets too long.
    fn ways_from<'a>(
        &'a self,
        place: &'a str,
        way: &mut Vec<&'a str>,
        counted: &mut BTreeMap<&'a str, usize>,
    ) -> std::result::Result<usize, &'a str> {
        if way.contains(&place) || way.len() >= LONGEST_WAY {
            return Err(place);
        }
        if let Some(ways) = counted.get(place) {
            return Ok(*ways);
        }
        let Some(question) = self.questions.get(place) else { return Ok(1) };
        way.push(place);
        let mut ways: usize = 0;
        for edge in question.options.iter().flat_map(|option| &option.next) {
            let on = edge.question.as_ref().map_or(Ok(1), |next| self.ways_from(next, way, counted))?;
            ways = ways.saturating_add(on);
        }
        way.pop();
        counted.insert(place, ways);
        Ok(ways)
    }
}

impl Edge {
    /// Returns whether it is in force on a day.
    pub fn in_force(&self, day: NaiveDate) -> bool {
        date::in_force(self.valid_from, self.valid_until, day)
    }
}

impl Filed for Tree {
    const FOLDER: &'static str = "trees";

    fn named(self, id: &str, whose: Option<&str>) -> Self {
        Self { id: id.to_owned(), whose: whose.map(str::to_owned), ..self }
    }

    fn order(&self) -> u32 {
        self.order
    }

    fn fact(id: &str) -> Option<Fact> {
        Some(Fact::Tree(id.to_owned()))
    }

    fn without(mut self, content: Content) -> Result<Self> {
        self.hangs_together(content)?;
        if !content.takes_back() {
            return Ok(self);
        }
        let (tree, taken) = (&self.id, &mut self.withdrawn);
        let notice = |outcome: Option<&str>, notice: &Notice| {
            Fact::TreeNotice(tree.clone(), outcome.map(str::to_owned), notice.id.clone())
        };
        for (id, outcome) in &mut self.outcomes {
            let mut here = Vec::new();
            content.kept(&mut outcome.lines, Fact::Line, &mut here)?;
            content.kept(&mut outcome.guides, Fact::Guide, &mut here)?;
            content.kept(&mut outcome.trees, Fact::Tree, &mut here)?;
            content.retain(&mut outcome.notices, |found| notice(Some(id), found), &mut here)?;
            content.telling(&mut outcome.notices, &mut here)?;
            outcome.withdrawn = here;
        }
        content.retain(&mut self.notices, |found| notice(None, found), taken)?;
        content.telling(&mut self.notices, taken)?;
        Ok(self)
    }
}

impl Content<'_> {
    /// Returns the tree of an id, or `None`.
    pub fn tree(self, id: &str) -> Result<Option<Tree>> {
        self.one(id)
    }

    /// Returns all trees in their order.
    pub fn trees(self) -> Result<Vec<Tree>> {
        self.all()
    }
}
