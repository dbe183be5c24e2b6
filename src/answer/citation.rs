//! What an answer rests on, and what to be warned of.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::NaiveDate;

use crate::content::source::Source;
use crate::content::withdrawal::Withdrawal;
use crate::content::{Confidence, Content};

/// One source an answer rests on.
#[derive(Debug, Clone)]
pub struct Citation {
    /// The source.
    pub source: Source,
    /// How sure the least sure fact is that the answer takes from it.
    pub confidence: Confidence,
}

/// What to be warned of; wordless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// Holidays after this day are computed, not announced.
    HolidaysProvisional(NaiveDate),
    /// The sources differ; the id of the difference.
    SourcesDiffer(String),
    /// Sources were to be reviewed by a day.
    ReviewDue(Vec<String>, NaiveDate),
    /// The answer rests on a fact of low confidence.
    LowConfidence,
    /// In force from this day only.
    NotInForceYet(NaiveDate),
    /// In force until this day only.
    NotInForceAnyMore(NaiveDate),
    /// An overlay has taken something back that stood here.
    Withdrawn(Withdrawal),
    /// Some words are not there in the language, and are said in another.
    NotTranslated,
    /// An answer was given to a question that is not reached.
    UnusedAnswer(String),
}

impl Warning {
    /// Returns the type that stands in JSON.
    pub fn id(&self) -> &'static str {
        match self {
            Self::HolidaysProvisional(_) => "holidays-provisional",
            Self::SourcesDiffer(_) => "sources-differ",
            Self::ReviewDue(..) => "review-due",
            Self::LowConfidence => "low-confidence",
            Self::NotInForceYet(_) | Self::NotInForceAnyMore(_) => "not-in-force",
            Self::Withdrawn(_) => "withdrawn",
            Self::NotTranslated => "not-translated",
            Self::UnusedAnswer(_) => "unused-answer",
        }
    }
}

/// The facts of an answer, gathered while it is made.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    cited: BTreeMap<String, Confidence>,
    owners: BTreeSet<String>,
    withdrawn: Vec<Withdrawal>,
}

impl Ledger {
    /// Notes that a fact rests on sources.
    pub fn note(&mut self, sources: &[String], confidence: Confidence) {
        for source in sources {
            let kept = self.cited.entry(source.clone()).or_insert(confidence);
            *kept = confidence.min(*kept);
        }
    }

    /// Notes that something is from an overlay, which answers for it.
    pub fn own(&mut self, whose: Option<&String>) {
        self.owners.extend(whose.cloned());
    }

    /// Notes what overlays have taken back of what the answer would tell.
    pub fn take_back(&mut self, withdrawn: &[Withdrawal]) {
        for withdrawal in withdrawn {
            self.owners.insert(withdrawal.whose.clone());
            if !self.withdrawn.contains(withdrawal) {
                self.withdrawn.push(withdrawal.clone());
            }
        }
    }

    /// Returns the citations in the order of the sources, and the warnings that follow from them on a day.
    pub fn close(self, content: Content, day: NaiveDate) -> Result<(Vec<Citation>, Vec<Warning>)> {
        let mut citations = Vec::new();
        let mut cited = self.cited;
        for owner in self.owners {
            cited.entry(owner).or_insert(Confidence::High);
        }
        for (id, confidence) in cited {
            citations.extend(content.source(&id)?.map(|source| Citation { source, confidence }));
        }
        citations.sort_by_key(|citation| citation.source.order);
        let mut warnings = review_due(citations.iter().map(|citation| &citation.source), day);
        if citations.iter().any(|citation| citation.confidence == Confidence::Low) {
            warnings.insert(0, Warning::LowConfidence);
        }
        warnings.splice(0..0, self.withdrawn.into_iter().map(Warning::Withdrawn));
        Ok((citations, warnings))
    }
}

/// Returns a warning for each day by which some of the sources were to be reviewed, and that has passed.
pub fn review_due<'a>(sources: impl Iterator<Item = &'a Source>, day: NaiveDate) -> Vec<Warning> {
    let mut overdue: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for source in sources.filter(|source| source.review_by < day) {
        overdue.entry(source.review_by).or_default().push(source.id.clone());
    }
    overdue.into_iter().map(|(review_by, ids)| Warning::ReviewDue(ids, review_by)).collect()
}
