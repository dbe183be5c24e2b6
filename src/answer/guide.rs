//! What a guide answers on a day.

use anyhow::Result;

use super::citation::{Citation, Ledger, Warning};
use super::moment::Moment;
use crate::content::guide::{Guide, Notice, Route, Step};
use crate::content::line::Line;
use crate::content::{Confidence, Content};

/// A guide, all of it or one route.
#[derive(Debug, Clone)]
pub struct GuideAnswer {
    /// The guide.
    pub guide: Guide,
    /// The routes asked for.
    pub routes: Vec<RouteAnswer>,
    /// Whether one route was asked for by name.
    pub one_route: bool,
    /// The notices of the guide in force on the day.
    pub notices: Vec<Notice>,
    /// What it rests on.
    pub citations: Vec<Citation>,
    /// What to be warned of.
    pub warnings: Vec<Warning>,
}

/// One route on a day.
#[derive(Debug, Clone)]
pub struct RouteAnswer {
    /// The route.
    pub route: Route,
    /// Its steps: its own, or the shared ones that belong to it.
    pub steps: Vec<Step>,
    /// Whether the steps are shared with other routes.
    pub shared_steps: bool,
    /// How sure it is.
    pub confidence: Confidence,
    /// Its notices in force on the day.
    pub notices: Vec<Notice>,
}

/// Returns a guide at a moment: all its routes, or the one named. `lines` are those it names.
pub fn guide(content: Content, guide: Guide, lines: &[Line], only: Option<&str>, at: Moment) -> Result<GuideAnswer> {
    let day = at.date();
    let mut ledger = Ledger::default();
    // Where the sources differ on the whole guide is of no interest on one route of it.
    let mut differences = if only.is_none() { guide.differences.clone() } else { Vec::new() };
    let mut routes = Vec::new();
    for route in guide.routes.iter().filter(|route| only.is_none_or(|only| only == route.id)) {
        let sources = named_or(&route.sources, &guide.sources);
        let confidence = route.confidence.unwrap_or(guide.confidence);
        ledger.note(sources, confidence);
        let steps: Vec<Step> = guide.steps_of(route).cloned().collect();
        for step in &steps {
            ledger.note(named_or(&step.sources, sources), step.confidence.unwrap_or(confidence));
        }
        let notices: Vec<Notice> = route.notices.iter().filter(|notice| notice.in_force(day)).cloned().collect();
        for notice in &notices {
            ledger.note(named_or(&notice.sources, sources), notice.confidence.unwrap_or(confidence));
        }
        differences.extend(route.differences.iter().cloned());
        routes.push(RouteAnswer {
            route: route.clone(),
            shared_steps: route.steps.is_empty(),
            steps,
            confidence,
            notices,
        });
    }
    let notices: Vec<Notice> = guide.notices.iter().filter(|notice| notice.in_force(day)).cloned().collect();
    for notice in &notices {
        ledger.note(named_or(&notice.sources, &guide.sources), notice.confidence.unwrap_or(guide.confidence));
    }
    for line in lines {
        ledger.note(&line.sources, line.confidence);
        ledger.own(line.whose.as_ref());
    }
    ledger.own(guide.whose.as_ref());
    ledger.take_back(&guide.withdrawn);
    differences.dedup();
    let mut warnings: Vec<Warning> =
        guide.valid_from.filter(|from| *from > day).map(Warning::NotInForceYet).into_iter().collect();
    warnings.extend(differences.into_iter().map(Warning::SourcesDiffer));
    let (citations, due) = ledger.close(content, day)?;
    warnings.extend(due);
    Ok(GuideAnswer { routes, one_route: only.is_some(), notices, citations, warnings, guide })
}

/// Returns the sources that something names, else those it inherits.
fn named_or<'a>(named: &'a [String], inherited: &'a [String]) -> &'a [String] {
    if named.is_empty() { inherited } else { named }
}
