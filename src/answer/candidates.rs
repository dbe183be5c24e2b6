//! Which values a thing on the command line can take: the ids in the content, in their order.

use anyhow::Result;

use super::manual::{Candidate, Thing};
use crate::content::Content;
use crate::content::line::Matter;
use crate::content::tree::{QuestionKind, Tree};

/// What is typed already, as far as it narrows what may come.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// The values of the arguments without names, by kind: `GUIDE` is `apply`.
    pub values: Vec<(String, String)>,
}

impl Typed {
    fn value(&self, kind: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| known == kind).map(|(_, value)| value.as_str())
    }
}

/// Returns the values of a kind that the content knows; none where any text will do.
pub fn candidates(kind: &str, typed: &Typed, content: Content) -> Result<Vec<Candidate>> {
    let named = |id: String, thing: fn(String) -> Thing| Candidate { value: id.clone(), thing: thing(id) };
    Ok(match kind {
        "GUIDE" => content.guides()?.into_iter().map(|guide| named(guide.id, Thing::Guide)).collect(),
        "ROUTE" => routes(typed, content)?,
        "TREE" => content.trees()?.into_iter().map(|tree| named(tree.id, Thing::Tree)).collect(),
        "ITEM" => items(content)?,
        "QUESTION=OPTION" => answers(typed, content)?,
        "LINE" => content.lines()?.into_iter().map(|line| named(line.id, Thing::Line)).collect(),
        "MATTER" => Matter::ALL.iter().map(|matter| named(matter.id().to_owned(), Thing::Matter)).collect(),
        // Each language in its own name: who reads only that one finds it.
        "TAG" => content
            .languages()?
            .into_iter()
            .map(|language| Candidate { value: language.tag, thing: Thing::Called(language.name) })
            .collect(),
        "SPOKEN" => spoken(content)?.into_iter().map(|tag| named(tag, Thing::Language)).collect(),
        "EDITION" => content.sources()?.into_iter().map(|source| named(source.id, Thing::Source)).collect(),
        _ => Vec::new(),
    })
}

fn routes(typed: &Typed, content: Content) -> Result<Vec<Candidate>> {
    let Some(guide) = typed.value("GUIDE").map(|id| content.guide(id)).transpose()?.flatten() else {
        return Ok(Vec::new());
    };
    let route = |id: &String| Candidate { value: id.clone(), thing: Thing::Route(guide.id.clone(), id.clone()) };
    Ok(guide.routes.iter().map(|known| route(&known.id)).collect())
}

/// Returns what can be printed: guides and their routes, and trees, which take answers.
fn items(content: Content) -> Result<Vec<Candidate>> {
    let mut items = Vec::new();
    for guide in content.guides()? {
        items.push(Candidate { value: guide.id.clone(), thing: Thing::Guide(guide.id.clone()) });
        let route = |id: &String| Candidate {
            value: format!("{}/{id}", guide.id),
            thing: Thing::Route(guide.id.clone(), id.clone()),
        };
        items.extend(guide.routes.iter().filter(|_| guide.routes.len() > 1).map(|known| route(&known.id)));
    }
    items.extend(
        content.trees()?.into_iter().map(|tree| Candidate { value: tree.id.clone(), thing: Thing::Tree(tree.id) }),
    );
    Ok(items)
}

/// Returns the answers to the questions of the tree that have none yet.
fn answers(typed: &Typed, content: Content) -> Result<Vec<Candidate>> {
    let Some(tree) =
        typed.value("TREE").or_else(|| typed.value("ITEM")).map(|id| content.tree(id)).transpose()?.flatten()
    else {
        return Ok(Vec::new());
    };
    let answered: Vec<&str> = typed
        .values
        .iter()
        .filter(|(kind, _)| kind == "QUESTION=OPTION")
        .filter_map(|(_, value)| value.split_once('=').map(|(question, _)| question))
        .collect();
    let mut found: Vec<Candidate> = Vec::new();
    for candidate in in_order(&tree) {
        let question = candidate.value.split('=').next().unwrap_or_default();
        if !answered.contains(&question) && !found.contains(&candidate) {
            found.push(candidate);
        }
    }
    Ok(found)
}

/// Returns the answers to every question of a tree, the first question's first.
fn in_order(tree: &Tree) -> impl Iterator<Item = Candidate> {
    let (mut first, rest): (Vec<_>, Vec<_>) = tree.questions.iter().partition(|(place, _)| **place == tree.root);
    first.extend(rest);
    first.into_iter().flat_map(move |(place, question)| {
        let (tree, asked) = (tree.id.clone(), question.asked(place).to_owned());
        if question.kind == QuestionKind::Date {
            return vec![Candidate { value: format!("{asked}="), thing: Thing::Question(tree, asked) }];
        }
        let option = |id: &String| Candidate {
            value: format!("{asked}={id}"),
            thing: Thing::Option(tree.clone(), asked.clone(), id.clone()),
        };
        let mut all: Vec<Candidate> = question.options.iter().map(|known| option(&known.id)).collect();
        all.push(Candidate { value: format!("{asked}=unsure"), thing: Thing::Unsure(tree.clone(), asked.clone()) });
        all
    })
}

/// Returns the languages that any line speaks.
fn spoken(content: Content) -> Result<Vec<String>> {
    let mut spoken: Vec<String> = Vec::new();
    for language in content.lines()?.into_iter().flat_map(|line| line.services).flat_map(|service| service.languages) {
        if !spoken.contains(&language) {
            spoken.push(language);
        }
    }
    Ok(spoken)
}
