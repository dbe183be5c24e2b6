//! The case of a tree: its outcome, or all that stays possible.

use anyhow::Result;

use super::case::{bring, offices, onward, part};
use crate::answer::checklist::Case;
use crate::answer::citation::Warning;
use crate::answer::outcome::{OutcomeAnswer, Step, TreeAnswer};
use crate::compose::outcome::{facts, notices};
use crate::compose::{Frame, citation, contact, outcome, tree};
use crate::content::tree::DateRule;
use crate::document::{Block, Step as Task, Tone, Words};
use crate::l10n::message::{self, Message, sheet};

/// What is written in by hand.
const BLANK: &str = "______________";

/// Returns what a tree answers, up to the numbers to call.
pub fn document(answer: &TreeAnswer, case: &Case, frame: Frame) -> Result<Vec<Block>> {
    match &answer.step {
        Step::Outcome(found) => outcome_case(answer, found, case, frame),
        Step::Undecided | Step::Question { .. } => undecided_case(answer, case, frame),
    }
}

/// Returns the messages that tell what a tree answers.
pub fn told(answer: &TreeAnswer) -> Vec<Message> {
    let id = &answer.tree.id;
    match &answer.step {
        Step::Outcome(found) => outcome::told(answer, found),
        _ => answer
            .possible
            .iter()
            .flat_map(|outcome| {
                let titled = [message::outcome(id, outcome)];
                titled.into_iter().chain(steps_of(answer, outcome))
            })
            .collect(),
    }
}

fn steps_of(answer: &TreeAnswer, outcome: &str) -> Vec<Message> {
    let steps = answer.tree.outcomes.get(outcome).map(|outcome| outcome.steps.as_slice()).unwrap_or_default();
    steps.iter().map(|step| message::outcome_part(&answer.tree.id, outcome, &format!("step-{step}"))).collect()
}

fn tasks(answer: &TreeAnswer, outcome: &str, frame: Frame) -> Block {
    let said = |step: &Message| Task { stage: None, words: frame.phrases.say(step), screen: None };
    Block::Tasks(steps_of(answer, outcome).iter().map(said).collect())
}

fn outcome_case(answer: &TreeAnswer, found: &OutcomeAnswer, case: &Case, frame: Frame) -> Result<Vec<Block>> {
    let (phrases, id) = (frame.phrases, answer.tree.id.as_str());
    let say = |part: &str| phrases.say(&message::outcome_part(id, &found.id, part));
    let mut blocks = vec![
        Block::Title(phrases.say(&message::tree(id))),
        Block::Headline(Tone::Plain, phrases.say(&message::outcome(id, &found.id))),
        Block::Paragraph(say("text")),
        Block::Heading(phrases.say(&sheet("sheet-for-whom"))),
        Block::Paragraph(say("why")),
    ];
    blocks.extend(tree::given(answer, frame));
    let dates = dates(answer, found, frame);
    if !dates.is_empty() {
        blocks.push(Block::Heading(phrases.say(&sheet("sheet-dates"))));
        blocks.push(Block::Fields(dates));
    }
    blocks.extend(citation::first_warnings(&of_the_case(answer), frame));
    blocks.extend(bring(&answer.bring, frame)?);
    if !found.steps.is_empty() {
        blocks.push(Block::Heading(phrases.label("label-do-now")));
        blocks.push(tasks(answer, &found.id, frame));
    }
    blocks.extend(offices(found.offices.iter(), phrases));
    blocks.extend(contact::on_paper(&found.lines, &case.contacts, case.valid_until(frame.at.date()), frame));
    let points = notices(found, id, frame).into_iter().map(|(_, words)| words).collect();
    blocks.extend(part(phrases.label("label-notices"), points));
    blocks.extend(citation::later_warnings(&answer.warnings, frame));
    blocks.extend(onward(&found.guides, phrases));
    Ok(blocks)
}

/// Returns the warnings for who reads the sheet: that an answer was not needed is for who made it.
fn of_the_case(answer: &TreeAnswer) -> Vec<Warning> {
    answer.warnings.iter().filter(|warning| !matches!(warning, Warning::UnusedAnswer(_))).cloned().collect()
}

/// Returns the computed values; where an outcome was named without the date they follow from, a line for each to write on.
fn dates(answer: &TreeAnswer, found: &OutcomeAnswer, frame: Frame) -> Vec<(Words, Words)> {
    let mut fields = facts(found, frame);
    let mut rules = answer.tree.questions.values().filter_map(|question| question.rule);
    let labels: &[&'static str] = match rules.next() {
        Some(DateRule::Copay) if found.facts.until.is_none() && answer.answers.is_empty() => &["fact-until"],
        Some(DateRule::Expiry) if found.facts.certificate_expiry.is_none() => match found.id.as_str() {
            "grace" | "ended" => &["fact-certificate-expiry", "fact-usable-until"],
            _ => &["fact-certificate-expiry", "fact-renew-from"],
        },
        _ => &[],
    };
    fields.extend(labels.iter().map(|label| (frame.phrases.label(*label), frame.phrases.same(BLANK))));
    fields
}

fn undecided_case(answer: &TreeAnswer, case: &Case, frame: Frame) -> Result<Vec<Block>> {
    let (phrases, id) = (frame.phrases, answer.tree.id.as_str());
    let text = if answer.bring.is_empty() { "undecided-text-ask" } else { "undecided-text" };
    let mut blocks = vec![
        Block::Title(phrases.say(&message::tree(id))),
        Block::Headline(Tone::Care, phrases.label("undecided-title")),
        Block::Paragraph(phrases.label(text)),
    ];
    blocks.extend(tree::given(answer, frame));
    blocks.extend(citation::first_warnings(&of_the_case(answer), frame));
    blocks.extend(bring(&answer.bring, frame)?);
    blocks.push(Block::Heading(phrases.label("label-still-possible")));
    for outcome in &answer.possible {
        blocks.push(Block::Subheading(phrases.say(&message::outcome(id, outcome))));
        blocks.push(tasks(answer, outcome, frame));
    }
    let mut ask: Vec<String> = Vec::new();
    for office in answer.possible.iter().filter_map(|id| answer.tree.outcomes.get(id)).flat_map(|found| &found.offices)
    {
        if !ask.contains(office) {
            ask.push(office.clone());
        }
    }
    blocks.extend(offices(ask.iter(), phrases));
    blocks.extend(contact::on_paper(&[], &case.contacts, case.valid_until(frame.at.date()), frame));
    let points = answer.notices.iter().map(|notice| phrases.say(&message::tree_notice(id, notice))).collect();
    blocks.extend(part(phrases.label("label-notices"), points));
    blocks.extend(citation::later_warnings(&answer.warnings, frame));
    Ok(blocks)
}
