//! Guides and lines: what fits together within one file.

use std::collections::BTreeSet;

use super::finding::Finding;
use super::piece::Piece;
use super::reference::is_free;
use super::spanned::Table;

/// Looks for ids that stand twice in a list.
pub fn twice(tables: &[&Table], piece: &Piece, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for table in tables {
        let Some((entry, id)) = table.get("id").zip(table.text("id")) else { continue };
        if !seen.insert(id) {
            findings.push(piece.error(entry.node.place, "id-twice").with("value", id));
        }
    }
}

/// Returns what does not fit together in a guide. `buttons` are those of each screen.
pub fn check<'s>(piece: &Piece, table: &Table, buttons: impl Fn(&str) -> Option<Vec<&'s str>>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let routes = table.tables("route");
    twice(&routes, piece, &mut findings);
    let ids: Vec<&str> = routes.iter().filter_map(|route| route.text("id")).collect();
    let shared = table.tables("step");
    for list in std::iter::once(table).chain(routes.iter().copied()) {
        twice(&list.tables("step"), piece, &mut findings);
        twice(&list.tables("notice"), piece, &mut findings);
    }
    for route in &routes {
        let own = route.tables("step");
        let belongs = |step: &&&Table| {
            let named = step.texts("routes");
            named.is_empty() || named.iter().any(|(id, _)| Some(*id) == route.text("id"))
        };
        let of_all = shared.iter().filter(belongs).count();
        if own.is_empty() && of_all == 0 {
            findings.push(piece.error(route.place, "route-without-steps"));
        } else if !own.is_empty() && !shared.is_empty() {
            findings.push(piece.error(route.place, "steps-of-two-kinds"));
        }
    }
    let steps = routes.iter().flat_map(|route| route.tables("step")).chain(shared);
    for step in steps {
        for (route, place) in step.texts("routes") {
            if !ids.contains(&route) {
                findings.push(choice(piece.error(place, "unknown-route"), route, &ids));
            }
        }
        let known = step.text("screen").and_then(&buttons).unwrap_or_default();
        for (button, place) in step.texts("press") {
            if !known.contains(&button) {
                findings.push(choice(piece.error(place, "unknown-button"), button, &known));
            }
        }
    }
    findings
}

/// Returns a finding with what was written, what is possible, and the nearest of it.
pub fn choice(finding: Finding, written: &str, possible: &[&str]) -> Finding {
    let finding = finding.with("value", written).with("allowed", possible.join(" "));
    match crate::answer::nearest::nearest(written, possible) {
        Some(near) => finding.with("nearest", near),
        None => finding,
    }
}

/// Returns what does not fit together in a line.
pub fn line(piece: &Piece, table: &Table) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, place) in table.texts("then") {
        if id == piece.id() {
            findings.push(piece.error(place, "calls-itself").with("value", id));
        }
    }
    if let (Some(telephone), Some((entry, cost))) = (table.text("telephone"), table.get("cost").zip(table.text("cost")))
        && let Some(free) = is_free(telephone)
        && free != (cost == "free")
    {
        findings
            .push(piece.warning(entry.node.place, "cost-doubtful").with("value", cost).with("telephone", telephone));
    }
    for service in table.tables("service") {
        if service.get("languages").is_some() && service.texts("languages").is_empty() {
            findings.push(piece.error(service.place, "no-language"));
        }
    }
    let mut before: Vec<(&str, &str)> = Vec::new();
    for service in table.tables("service") {
        let matter = service.text("matter").unwrap_or_default();
        let languages: Vec<&str> = service.texts("languages").into_iter().map(|(language, _)| language).collect();
        let again: Vec<&str> =
            languages.iter().copied().filter(|language| before.contains(&(matter, language))).collect();
        if !again.is_empty() {
            findings.push(
                piece.warning(service.place, "service-twice").with("value", matter).with("languages", again.join(" ")),
            );
        }
        before.extend(languages.iter().map(|language| (matter, *language)));
    }
    findings
}
