//! Trees, questions and outcomes as they are searched: those that can be reached on the day, each with the way to it.

use anyhow::Result;

use super::Index;
use crate::answer::place::{Line, Part, Place, Target};
use crate::answer::way::{Way, ways};
use crate::content::guide::Notice;
use crate::content::tree::{Outcome, Question, Tree};
use crate::l10n::message;

/// Returns every tree, question and outcome.
pub fn places(index: &Index) -> Result<Vec<Place>> {
    let trees = index.content.trees()?;
    Ok(trees.iter().flat_map(|tree| of_tree(index, tree)).collect())
}

fn of_tree(index: &Index, tree: &Tree) -> Vec<Place> {
    let ways = ways(tree, index.day);
    let title = index.say(Part::Title, &message::tree(&tree.id));
    let lines = vec![title.clone(), index.say(Part::Detail, &message::tree_summary(&tree.id))];
    let mut places = vec![Place { target: Target::Tree(tree.id.clone()), title: title.texts, lines }];
    for (id, way) in ways.questions {
        if let Some((place, question)) = tree.questions.iter().find(|(place, question)| question.asked(place) == id) {
            places.push(of_question(index, tree, question.asked(place), question, way));
        }
    }
    let mut told: Vec<&str> = Vec::new();
    for (id, way) in ways.outcomes {
        let Some(outcome) = tree.outcomes.get(&id) else { continue };
        let mut place = of_outcome(index, tree, &id, outcome, way);
        // A notice that stands with several outcomes is found with the first of them.
        let new = |notice: &&Notice| {
            let stands = notice.outcomes.is_empty() || notice.outcomes.contains(&id);
            stands && notice.in_force(index.day) && !told.contains(&notice.id.as_str())
        };
        let beside: Vec<&Notice> = tree.notices.iter().filter(new).collect();
        for notice in beside {
            told.push(&notice.id);
            place.lines.push(index.say(Part::Notice, &message::tree_notice(&tree.id, &notice.id)));
        }
        places.push(place);
    }
    places
}

fn of_question(index: &Index, tree: &Tree, id: &str, question: &Question, way: Way) -> Place {
    let asked = index.say(Part::Question, &message::question(&tree.id, id));
    let title = index.titles(&message::tree(&tree.id), &message::question(&tree.id, id)).texts;
    let mut lines = vec![asked, index.say(Part::Around, &message::tree(&tree.id))];
    if !crate::answer::tree::takes_date(question) {
        let option = |option: &str| index.say(Part::Question, &message::option(&tree.id, id, option));
        lines.extend(question.options.iter().map(|known| option(&known.id)));
    }
    Place { target: Target::Question(tree.id.clone(), id.to_owned(), way), title, lines }
}

fn of_outcome(index: &Index, tree: &Tree, id: &str, outcome: &Outcome, way: Way) -> Place {
    let say = |part: Part, name: &str| index.say(part, &message::outcome_part(&tree.id, id, name));
    let own = message::outcome(&tree.id, id);
    let mut lines: Vec<Line> = vec![
        index.say(Part::Title, &own),
        index.say(Part::Around, &message::tree(&tree.id)),
        say(Part::Step, "text"),
        say(Part::Notice, "why"),
    ];
    lines.extend(outcome.steps.iter().map(|step| say(Part::Step, &format!("step-{step}"))));
    let in_force = outcome.notices.iter().filter(|notice| notice.in_force(index.day));
    lines.extend(in_force.map(|notice| say(Part::Notice, &format!("notice-{}", notice.id))));
    lines.extend(index.bring(&outcome.bring));
    lines.extend(outcome.offices.iter().map(|office| index.say(Part::Detail, &message::office(office))));
    let title = index.titles(&message::tree(&tree.id), &own).texts;
    Place { target: Target::Outcome(tree.id.clone(), id.to_owned(), way), title, lines }
}
