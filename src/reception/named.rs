//! The things that a command line names, found in the content; errors name what is allowed, and the nearest.

use crate::answer::desk::Desk;
use crate::answer::moment::Moment;
use crate::answer::telephone::same;
use crate::compose::phrases::localizer;
use crate::content::Content;
use crate::content::guide::Guide;
use crate::content::line::{Line, Matter};
use crate::content::tree::Tree;
use crate::content::withdrawal::Fact;
use crate::l10n::message::{self, withdrawn};
use crate::reception::error::Failure;

/// Returns an error where an overlay has taken back what is asked for: who, and why.
pub fn told_back(fact: &Fact, typed: &str, content: Content) -> Result<(), Failure> {
    let Some(withdrawal) = content.withdrawn(fact)? else { return Ok(()) };
    let named = message::source(&withdrawal.whose);
    let failure = Failure::usage("withdrawn", typed);
    // What has no name in any language is called by its publisher.
    let failure = if localizer("en", content).has(&named) {
        failure.with("whose", named)
    } else {
        let source = content.source(&withdrawal.whose)?;
        failure.with("whose", source.map(|source| source.publisher).unwrap_or_default())
    };
    Err(failure.with("reason", withdrawn(&withdrawal.whose, &withdrawal.reason)))
}

/// Returns an error where a guide has no such route.
pub fn known_route(guide: &Guide, route: Option<&str>) -> Result<(), Failure> {
    let Some(route) = route.filter(|route| guide.routes.iter().all(|known| known.id != *route)) else { return Ok(()) };
    let routes: Vec<&str> = guide.routes.iter().map(|known| known.id.as_str()).collect();
    Err(Failure::usage("unknown-route", route).with("guide", &guide.id).choose_from(route, &routes))
}

/// Returns the ids of the guides or trees, in their order.
pub fn ordered(content: Content, folder: &str) -> Vec<String> {
    let ids = match folder {
        "guides" => content.guides().map(|guides| guides.into_iter().map(|guide| guide.id).collect()),
        _ => content.trees().map(|trees| trees.into_iter().map(|tree| tree.id).collect()),
    };
    ids.unwrap_or_default()
}

/// Returns the tree of an id. Errors name the nearest, or who has taken it back.
pub fn find_tree(id: &str, content: Content) -> Result<Tree, Failure> {
    if let Some(tree) = content.tree(id)? {
        return Ok(tree);
    }
    told_back(&Fact::Tree(id.to_owned()), id, content)?;
    Err(Failure::usage("unknown-tree", id).choose_from(id, &ordered(content, "trees")))
}

/// Returns the line that a person names by id or number. Errors name the nearest.
pub fn find_line(named: &str, at: Moment, content: Content) -> Result<Line, Failure> {
    if let Some(line) = Desk::new(content, at).find(named)? {
        return Ok(line);
    }
    told_back(&Fact::Line(named.to_owned()), named, content)?;
    if let Some(line) = content.lines_taken_back()?.into_iter().find(|line| same(&line.telephone, named)) {
        told_back(&Fact::Line(line.id), named, content)?;
    }
    let lines = content.lines()?;
    let possible: Vec<&str> = lines.iter().flat_map(|line| [line.id.as_str(), line.telephone.as_str()]).collect();
    Err(Failure::usage("unknown-line", named).choose_from(named, &possible))
}

/// Returns the matter of an id. Errors name all.
pub fn find_matter(named: &str) -> Result<Matter, Failure> {
    let found = Matter::ALL.into_iter().find(|matter| matter.id() == named);
    found.ok_or_else(|| Failure::usage("unknown-matter", named).choose_from(named, &Matter::ALL.map(Matter::id)))
}

/// Returns the language on the phone that a tag means: its first part, or what stands for it.
pub fn spoken_language(tag: &str, content: Content) -> Result<String, Failure> {
    let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
    let known = content.spoken_languages()?;
    let meant = known.alias.get(&primary).cloned().unwrap_or(primary);
    if known.spoken.contains(&meant) {
        return Ok(meant);
    }
    let mut spoken: Vec<String> = Vec::new();
    for language in content.lines()?.into_iter().flat_map(|line| line.services).flat_map(|service| service.languages) {
        if !spoken.contains(&language) {
            spoken.push(language);
        }
    }
    Err(Failure::usage("unknown-spoken-language", tag).choose_from(tag, &spoken))
}
