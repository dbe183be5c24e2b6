//! Facts that an overlay takes back, each with a reason.

use serde::Deserialize;

/// A fact that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A phone line.
    Line(String),
    /// A guide.
    Guide(String),
    /// A guide and one of its routes.
    Route(String, String),
    /// A step of a guide: the guide, the route where the step is not shared, and the step.
    Step(String, Option<String>, String),
    /// A notice of a guide: the guide, the route where it is not the guide's, and the notice.
    Notice(String, Option<String>, String),
    /// A tree.
    Tree(String),
    /// A notice of a tree: the tree, the outcome where it is not the tree's, and the notice.
    TreeNotice(String, Option<String>, String),
    /// A thing that has one name in each language.
    Term(String),
}

impl Fact {
    /// Returns whether it is another fact, or the guide that the other is a part of. Of a tree that is taken back nobody names a part.
    pub fn holds(&self, other: &Self) -> bool {
        let is_part = match (self, other) {
            (Self::Guide(whole), Self::Route(guide, _) | Self::Step(guide, ..) | Self::Notice(guide, ..)) => {
                whole == guide
            }
            _ => false,
        };
        is_part || self == other
    }
}

/// A fact that an overlay takes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// The fact.
    pub fact: Fact,
    /// The id of the reason in the overlay's words.
    pub reason: String,
    /// Who takes it back: the id of the overlay.
    pub whose: String,
}

/// A withdrawal as it is written: the keys say what is taken back.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    line: Option<String>,
    guide: Option<String>,
    route: Option<String>,
    step: Option<String>,
    tree: Option<String>,
    outcome: Option<String>,
    notice: Option<String>,
    term: Option<String>,
    reason: String,
}

impl Written {
    /// Returns what is taken back, and by whom; `None` where the keys name no fact.
    pub fn meant(self, whose: &str) -> Option<Withdrawal> {
        let Self { line, guide, route, step, tree, outcome, notice, term, reason } = self;
        let fact = match (line, guide, route, step, tree, outcome, notice, term) {
            (Some(line), None, None, None, None, None, None, None) => Fact::Line(line),
            (None, Some(guide), None, None, None, None, None, None) => Fact::Guide(guide),
            (None, Some(guide), Some(route), None, None, None, None, None) => Fact::Route(guide, route),
            (None, Some(guide), route, Some(step), None, None, None, None) => Fact::Step(guide, route, step),
            (None, Some(guide), route, None, None, None, Some(notice), None) => Fact::Notice(guide, route, notice),
            (None, None, None, None, Some(tree), None, None, None) => Fact::Tree(tree),
            (None, None, None, None, Some(tree), outcome, Some(notice), None) => {
                Fact::TreeNotice(tree, outcome, notice)
            }
            (None, None, None, None, None, None, None, Some(term)) => Fact::Term(term),
            _ => return None,
        };
        Some(Withdrawal { fact, reason, whose: whose.to_owned() })
    }
}
