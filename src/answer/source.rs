//! What the sources are, which facts rest on them, and where they differ.

use std::collections::BTreeMap;

use anyhow::Result;

use super::citation::{Warning, review_due};
use super::moment::Moment;
use crate::content::Content;
use crate::content::difference::Difference;
use crate::content::source::Source;

/// A place in the content that rests on a source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A guide and one of its routes.
    Route(String, String),
    /// A step or notice of a guide: the guide, the route where it has one, and the id.
    Notice(String, Option<String>, String),
    /// A tree and one of its outcomes.
    Outcome(String, String),
    /// A notice of a tree: the tree, the outcome where it has one, and the id.
    TreeNotice(String, Option<String>, String),
    /// A phone line.
    Line(String),
    /// The calendar of holidays.
    Calendar,
    /// What is said of a thing that has one name in each language.
    Term(String),
}

/// The answer to which sources there are.
#[derive(Debug, Clone)]
pub struct Sources {
    /// The sources, in order; one where one was named.
    pub sources: Vec<Source>,
    /// What rests on each named source; empty in the list of all.
    pub rests: Vec<Place>,
    /// Where they differ; of one source, where it takes part.
    pub differences: BTreeMap<String, Difference>,
    /// Whether one source was named.
    pub one: bool,
    /// What to be warned of.
    pub warnings: Vec<Warning>,
}

/// Returns all sources, or the one named with what rests on it.
pub fn sources(content: Content, only: Option<Source>, at: Moment) -> Result<Sources> {
    let mut differences = content.differences()?;
    let Some(source) = only else {
        let sources = content.sources()?;
        let warnings = review_due(sources.iter(), at.date());
        return Ok(Sources { sources, rests: Vec::new(), differences, one: false, warnings });
    };
    differences
        .retain(|_, difference| difference.positions.iter().any(|position| position.sources.contains(&source.id)));
    let rests = places(content)?
        .into_iter()
        .filter(|(_, sources)| sources.contains(&source.id))
        .map(|(place, _)| place)
        .collect();
    let warnings = review_due(std::iter::once(&source), at.date());
    Ok(Sources { sources: vec![source], rests, differences, one: true, warnings })
}

/// Returns each place in the content with the ids of the sources it names or inherits.
pub fn places(content: Content) -> Result<Vec<(Place, Vec<String>)>> {
    let own =
        |named: &[String], inherited: &[String]| if named.is_empty() { inherited.to_vec() } else { named.to_vec() };
    let mut places = Vec::new();
    for guide in content.guides()? {
        for route in &guide.routes {
            let sources = with(own(&route.sources, &guide.sources), guide.whose.as_ref());
            for step in &route.steps {
                places.extend(named(&step.sources, || {
                    Place::Notice(guide.id.clone(), Some(route.id.clone()), format!("step-{}", step.id))
                }));
            }
            for notice in &route.notices {
                places.extend(named(&notice.sources, || {
                    Place::Notice(guide.id.clone(), Some(route.id.clone()), format!("notice-{}", notice.id))
                }));
            }
            places.push((Place::Route(guide.id.clone(), route.id.clone()), sources));
        }
        for step in &guide.steps {
            places.extend(named(&step.sources, || Place::Notice(guide.id.clone(), None, format!("step-{}", step.id))));
        }
        for notice in &guide.notices {
            places.push((
                Place::Notice(guide.id.clone(), None, format!("notice-{}", notice.id)),
                with(own(&notice.sources, &guide.sources), guide.whose.as_ref()),
            ));
        }
    }
    for tree in content.trees()? {
        for (id, outcome) in &tree.outcomes {
            let mut sources = with(own(&outcome.sources, &tree.sources), tree.whose.as_ref());
            let edges = tree.questions.values().flat_map(|question| &question.options).flat_map(|option| &option.next);
            sources
                .extend(edges.filter(|edge| edge.outcome.as_ref() == Some(id)).flat_map(|edge| edge.sources.clone()));
            for notice in &outcome.notices {
                let sources = own(&notice.sources, &sources);
                places.push((Place::TreeNotice(tree.id.clone(), Some(id.clone()), notice.id.clone()), sources));
            }
            places.push((Place::Outcome(tree.id.clone(), id.clone()), sources));
        }
        for notice in &tree.notices {
            places.push((
                Place::TreeNotice(tree.id.clone(), None, notice.id.clone()),
                with(own(&notice.sources, &tree.sources), tree.whose.as_ref()),
            ));
        }
    }
    for line in content.lines()? {
        places.push((Place::Line(line.id), with(line.sources, line.whose.as_ref())));
    }
    let calendar = content.calendar()?;
    places.push((Place::Calendar, with(calendar.sources, calendar.whose.as_ref())));
    places.extend(
        content.terms()?.into_iter().map(|term| (Place::Term(term.id), with(term.sources, term.whose.as_ref()))),
    );
    Ok(places)
}

/// Returns sources with the overlay that something is from.
fn with(mut sources: Vec<String>, whose: Option<&String>) -> Vec<String> {
    sources.extend(whose.cloned());
    sources
}

fn named(sources: &[String], place: impl FnOnce() -> Place) -> Option<(Place, Vec<String>)> {
    (!sources.is_empty()).then(|| (place(), sources.to_vec()))
}
