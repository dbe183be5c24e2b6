//! The things that have one name in each language, and where a person meets them.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Deserialize;

use super::withdrawal::Fact;
use super::{Confidence, Content, Laid};

/// One thing that has one name in each language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The id: the name of its table.
    #[serde(skip)]
    pub id: String,
    /// The place in lists.
    pub order: u32,
    /// Its Japanese name, as it stands on paper, on screens and on doors.
    pub japanese: String,
    /// What people type or read for it beside the official names; never shown.
    #[serde(default)]
    pub also: Vec<String>,
    /// Where a person meets it, the best place first.
    pub met: Vec<Met>,
    /// The ids of the sources of what is said of it.
    pub sources: Vec<String>,
    /// How sure that is.
    pub confidence: Confidence,
    /// The id of the overlay it is from; absent where it is built in.
    #[serde(skip)]
    pub whose: Option<String>,
}

/// A place where a person meets a thing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Met {
    /// One route of a guide.
    Route {
        /// The guide.
        guide: String,
        /// The route.
        route: String,
    },
    /// A guide.
    Guide {
        /// The guide.
        guide: String,
    },
    /// A tree.
    Tree {
        /// The tree.
        tree: String,
    },
    /// A phone line.
    Line {
        /// The line.
        line: String,
    },
}

impl Laid for Term {
    fn laid(&mut self, whose: &str) {
        self.whose = Some(whose.to_owned());
    }
}

impl Met {
    /// Returns the fact that is told there.
    fn fact(&self) -> Fact {
        match self {
            Self::Route { guide, route } => Fact::Route(guide.clone(), route.clone()),
            Self::Guide { guide } => Fact::Guide(guide.clone()),
            Self::Tree { tree } => Fact::Tree(tree.clone()),
            Self::Line { line } => Fact::Line(line.clone()),
        }
    }
}

impl Content<'_> {
    /// Returns the terms that are taken back.
    pub fn terms_taken_back(self) -> Result<Vec<Term>> {
        let mut taken = Vec::new();
        for term in self.all_terms()? {
            if self.withdrawn(&Fact::Term(term.id.clone()))?.is_some() {
                taken.push(term);
            }
        }
        Ok(taken)
    }

    fn all_terms(self) -> Result<Vec<Term>> {
        let by_id: BTreeMap<String, Term> = self.tables("terms")?;
        let mut terms: Vec<Term> = by_id.into_iter().map(|(id, term)| Term { id, ..term }).collect();
        terms.sort_by_key(|term| term.order);
        Ok(terms)
    }

    /// Returns all terms in their order.
    pub fn terms(self) -> Result<Vec<Term>> {
        let mut terms = self.all_terms()?;
        if self.takes_back() {
            let mut taken = Vec::new();
            self.retain(&mut terms, |term| Fact::Term(term.id.clone()), &mut taken)?;
            for term in &mut terms {
                self.retain(&mut term.met, Met::fact, &mut taken)?;
            }
        }
        Ok(terms)
    }
}
