//! Outcomes: what holds, why, what to do now, what to bring, whom to call.

use anyhow::Result;
use chrono::NaiveDate;

use super::{Frame, citation, contact, date, guide, step, tree};
use crate::answer::desk::Contact;
use crate::answer::outcome::{OutcomeAnswer, TreeAnswer};
use crate::document::record::Record;
use crate::document::{Block, Step, Tone, Words};
use crate::l10n::message::{self, Message};

/// Returns an outcome.
pub fn document(
    answer: &TreeAnswer,
    found: &OutcomeAnswer,
    contacts: &[Contact],
    replay: &str,
    frame: Frame,
) -> Result<Vec<Block>> {
    let (phrases, id) = (frame.phrases, answer.tree.id.as_str());
    let part = |part: &str| phrases.say(&message::outcome_part(id, &found.id, part));
    let mut blocks = vec![
        Block::Headline(Tone::Plain, phrases.say(&message::outcome(id, &found.id))),
        Block::Paragraph(part("text")),
    ];
    let known = facts(found, frame);
    if !known.is_empty() {
        blocks.push(Block::Fields(known));
    }
    blocks.extend(citation::first_warnings(&answer.warnings, frame));
    blocks.push(Block::Heading(phrases.label("label-why")));
    blocks.push(Block::Paragraph(part("why")));
    if !found.steps.is_empty() {
        blocks.push(Block::Heading(phrases.label("label-do-now")));
        let step = |step: &String| Step { stage: None, words: part(&format!("step-{step}")), screen: None };
        blocks.push(Block::Steps(found.steps.iter().map(step).collect()));
    }
    let outcome = answer.tree.outcomes.get(&found.id);
    blocks.extend(step::bring(outcome.map_or(&[], |outcome| outcome.bring.as_slice()), &frame.content.items()?, frame));
    let points = notices(found, id, frame);
    if !points.is_empty() {
        blocks.push(Block::Heading(phrases.label("label-notices")));
        blocks.push(Block::Points(points.into_iter().map(|(_, words)| words).collect()));
    }
    blocks.extend(citation::later_warnings(&answer.warnings, frame));
    blocks.extend(contact::to_call(&found.lines, contacts, frame));
    if !found.offices.is_empty() {
        blocks.push(Block::Heading(phrases.label("label-ask")));
        blocks.push(Block::Points(found.offices.iter().map(|office| phrases.say(&message::office(office))).collect()));
    }
    blocks.extend(guide::onward(&found.guides, &found.trees, frame));
    blocks.extend(tree::given(answer, frame));
    blocks.push(Block::Command(phrases.label("label-repeat"), replay.to_owned()));
    blocks.extend(citation::blocks_with_wording(&answer.citations, &told(answer, found), frame));
    Ok(blocks)
}

/// Returns the messages that tell an outcome.
pub fn told(answer: &TreeAnswer, found: &OutcomeAnswer) -> Vec<Message> {
    let id = answer.tree.id.as_str();
    let part = |part: &str| message::outcome_part(id, &found.id, part);
    let steps = found.steps.iter().map(|step| part(&format!("step-{step}")));
    let own = found.notices.iter().map(|notice| part(&format!("notice-{notice}")));
    let beside = found.tree_notices.iter().map(|notice| message::tree_notice(id, notice));
    [message::outcome(id, &found.id), part("text"), part("why")]
        .into_iter()
        .chain(steps)
        .chain(own)
        .chain(beside)
        .collect()
}

/// Returns what to know about an outcome, each with its id.
pub fn notices(found: &OutcomeAnswer, tree: &str, frame: Frame) -> Vec<(String, Words)> {
    let own = found.notices.iter().map(|notice| {
        (notice.clone(), frame.phrases.say(&message::outcome_part(tree, &found.id, &format!("notice-{notice}"))))
    });
    let beside = found
        .tree_notices
        .iter()
        .map(|notice| (notice.clone(), frame.phrases.say(&message::tree_notice(tree, notice))));
    own.chain(beside).collect()
}

/// Returns the computed values of an outcome, where there are any.
pub fn facts(found: &OutcomeAnswer, frame: Frame) -> Vec<(Words, Words)> {
    let (phrases, facts) = (frame.phrases, &found.facts);
    let day = |day: NaiveDate| phrases.each(|localizer| date::with_weekday(localizer, day));
    let mut fields = Vec::new();
    if !facts.rate_percent.is_empty() {
        fields.push((
            phrases.label("fact-rate-percent"),
            phrases.each(|localizer| tree::rates(localizer, &facts.rate_percent)),
        ));
    }
    let dates = [
        ("fact-until", facts.until),
        ("fact-certificate-expiry", facts.certificate_expiry),
        ("fact-renew-from", facts.renew_from),
        // Before the certificate expires, the time of grace is nobody's date.
        ("fact-usable-until", facts.usable_until.filter(|_| facts.certificate_expiry < Some(frame.at.date()))),
    ];
    fields.extend(dates.into_iter().filter_map(|(label, date)| Some((phrases.label(label), day(date?)))));
    fields
}

/// Returns the pieces of an outcome's record.
pub fn record(answer: &TreeAnswer, found: &OutcomeAnswer, replay: &str, frame: Frame) -> Vec<(String, Record)> {
    let (phrases, id) = (frame.phrases, answer.tree.id.as_str());
    let part = |part: &str| Record::from(phrases.say(&message::outcome_part(id, &found.id, part)));
    let words = |pieces: Vec<(String, Words)>| {
        let record = |(id, words): (String, Words)| Record::object([("id", id.into()), ("text", words.into())]);
        Record::List(pieces.into_iter().map(record).collect())
    };
    let steps = found
        .steps
        .iter()
        .map(|step| (step.clone(), phrases.say(&message::outcome_part(id, &found.id, &format!("step-{step}")))));
    let offices = found.offices.iter().map(|office| (office.clone(), phrases.say(&message::office(office))));
    tree::named([
        ("outcome", found.id.as_str().into()),
        ("title", phrases.say(&message::outcome(id, &found.id)).into()),
        ("text", part("text")),
        ("why", part("why")),
        ("steps", words(steps.collect())),
        ("bring", step::bring_record(&answer.bring, frame)),
        ("guides", Record::ids(&found.guides)),
        ("trees", Record::ids(&found.trees)),
        ("lines", Record::ids(&found.lines)),
        ("offices", words(offices.collect())),
        ("notices", words(notices(found, id, frame))),
        ("facts", facts_record(found)),
        ("wording", citation::wording_record(&told(answer, found), frame)),
        ("replay", replay.into()),
    ])
}

/// Only the facts that the outcome's tree computes: those of the other trees do not exist here.
fn facts_record(found: &OutcomeAnswer) -> Record {
    let facts = &found.facts;
    let mut pieces = Vec::new();
    if !facts.rate_percent.is_empty() {
        pieces.push((
            "rate_percent".to_owned(),
            Record::List(facts.rate_percent.iter().map(|rate| Record::Number(i64::from(*rate))).collect()),
        ));
        pieces.push(("until".to_owned(), facts.until.map(|day| day.to_string()).into()));
    }
    if facts.certificate_expiry.is_some() {
        let dates = [
            ("certificate_expiry", facts.certificate_expiry),
            ("renew_from", facts.renew_from),
            ("usable_until", facts.usable_until),
        ];
        pieces.extend(dates.into_iter().map(|(name, day)| (name.to_owned(), day.map(|day| day.to_string()).into())));
    }
    Record::Object(pieces)
}
