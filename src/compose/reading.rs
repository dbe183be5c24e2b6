//! Every outcome of every tree in words, to be read from top to bottom: what leads to it, and all that it says.

use anyhow::Result;
use chrono::NaiveDate;

use super::phrases::joined;
use super::{Frame, citation, date, review, step, tree};
use crate::answer::citation::Warning;
use crate::answer::reading::{Answers, Given, Read, Reading, Told};
use crate::content::guide::Notice;
use crate::document::record::Record;
use crate::document::{Block, Choice, Step, Words};
use crate::l10n::Localizer;
use crate::l10n::message::{self, Argument, Message};

/// Returns every outcome of every tree. Errors as the content's.
pub fn document(reading: &Reading, frame: Frame) -> Result<Vec<Block>> {
    let phrases = frame.phrases;
    let days = phrases.each(|localizer| {
        let days: Vec<String> = reading.days.iter().map(|day| date::plain(localizer, *day)).collect();
        localizer.text(&message::review("review-outcomes-on").with("days", joined(localizer, &days)))
    });
    let tree = |read: &Read| Choice { key: read.tree.id.clone(), words: phrases.say(&message::tree(&read.tree.id)) };
    let mut blocks = vec![
        Block::Title(phrases.say(&message::review("review-outcomes"))),
        Block::Paragraph(days),
        Block::Choices(reading.trees.iter().map(tree).collect()),
    ];
    for read in &reading.trees {
        let tree = &read.tree.id;
        phrases.rest_on(read.tree.whose.as_ref());
        blocks.push(Block::Title(phrases.each(|localizer| with_id(localizer, &message::tree(tree), tree))));
        blocks.push(Block::Paragraph(phrases.say(&message::tree_summary(tree))));
        for told in &read.outcomes {
            blocks.extend(one(read, told, frame)?);
        }
    }
    Ok(blocks)
}

fn one(read: &Read, told: &Told, frame: Frame) -> Result<Vec<Block>> {
    let (phrases, tree, outcome) = (frame.phrases, read.tree.id.as_str(), &told.outcome);
    let part = |part: &str| phrases.say(&message::outcome_part(tree, &told.id, part));
    let title =
        |localizer: &Localizer| with_id(localizer, &message::outcome(tree, &told.id), &format!("{tree}/{}", told.id));
    let mut blocks = vec![Block::Heading(phrases.each(title))];
    for (day, ways) in &told.ways {
        blocks.extend(ways_to(read, ways, (told.ways.len() > 1).then_some(*day), frame));
    }
    blocks.push(Block::Paragraph(part("text")));
    if !outcome.rate_percent.is_empty() {
        let rates = phrases.each(|localizer| tree::rates(localizer, &outcome.rate_percent));
        blocks.push(Block::Fields(vec![(phrases.label("fact-rate-percent"), rates)]));
    }
    blocks.push(Block::Paragraph(phrases.labelled("label-why", &part("why"))));
    let listed = |label: &'static str, block: Block| [Block::Subheading(phrases.label(label)), block];
    if !outcome.steps.is_empty() {
        let steps = outcome.steps.iter().map(|step| part(&format!("step-{step}")));
        let steps = steps.map(|words| Step { stage: None, words, screen: None });
        blocks.extend(listed("label-do-now", Block::Steps(steps.collect())));
    }
    blocks.extend(step::bring(&outcome.bring, &frame.content.items()?, frame));
    let notices: Vec<Words> = notices(tree, told).map(|(notice, message)| dated(notice, &message, frame)).collect();
    if !notices.is_empty() {
        blocks.extend(listed("label-notices", Block::Points(notices)));
    }
    let named = |ids: &[String], message: fn(&str) -> Message| {
        Block::Points(ids.iter().map(|id| phrases.say(&message(id))).collect())
    };
    let beside = [
        ("label-ask", &outcome.offices, named(&outcome.offices, message::office)),
        ("label-call", &outcome.lines, named(&outcome.lines, message::line)),
        ("label-guides", &outcome.guides, named(&outcome.guides, message::guide)),
        ("label-trees", &outcome.trees, named(&outcome.trees, message::tree)),
    ];
    for (label, ids, block) in beside {
        if !ids.is_empty() {
            blocks.extend(listed(label, block));
        }
    }
    let differ: Vec<Warning> = outcome.differences.iter().cloned().map(Warning::SourcesDiffer).collect();
    blocks.extend(citation::warnings(&differ, frame));
    let sources = phrases.each(|localizer| {
        let named: Vec<String> = told.sources.iter().map(|id| citation::named(localizer, id, frame.content)).collect();
        joined(localizer, &named)
    });
    blocks.push(Block::Paragraph(phrases.labelled("label-sources", &sources)));
    Ok(blocks)
}

/// Returns the ways to an outcome: on a day, where they are others on another day.
fn ways_to(read: &Read, ways: &[Answers], day: Option<NaiveDate>, frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let (always, on) =
        if ways.is_empty() { ("review-no-way", "review-no-way-on") } else { ("review-ways", "review-ways-on") };
    let head = phrases.each(|localizer| match day {
        Some(day) => localizer.text(&message::review(on).with("date", date::plain(localizer, day))),
        None => localizer.text(&message::review(always)),
    });
    if ways.is_empty() {
        return vec![Block::Paragraph(head)];
    }
    let point = |way: &Answers| phrases.each(|localizer| way_words(localizer, &read.tree.id, way));
    vec![Block::Subheading(head), Block::Points(ways.iter().map(point).collect())]
}

fn way_words(localizer: &Localizer, tree: &str, way: &[Given]) -> String {
    if way.is_empty() {
        return localizer.text(&message::review("review-any-answer"));
    }
    let said = |given: &Given| {
        let option: Argument = match &given.dates {
            Some((from, until)) => review::period(localizer, *from, *until).into(),
            None => message::option(tree, &given.question, &given.option).into(),
        };
        let question = message::question(tree, &given.question);
        localizer.text(&message::review("review-answer").with("question", question).with("option", option))
    };
    let words: Vec<String> = way.iter().map(said).collect();
    let typed: Vec<String> = way.iter().map(typed).collect();
    format!("{} [{}]", words.join(" / "), typed.join(", "))
}

/// Returns an answer as it is typed; dates as the first and the last with two full stops between them.
fn typed(given: &Given) -> String {
    let day = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
    match given.dates {
        Some((from, until)) => format!("{}={}..{}", given.question, day(from), day(until)),
        None => format!("{}={}", given.question, given.option),
    }
}

fn with_id(localizer: &Localizer, message: &Message, id: &str) -> String {
    format!("{} [{id}]", localizer.text(message))
}

/// Returns the notices of an outcome: its own, then those of the tree.
fn notices<'a>(tree: &'a str, told: &'a Told) -> impl Iterator<Item = (&'a Notice, Message)> {
    let own = told
        .own
        .iter()
        .map(move |notice| (notice, message::outcome_part(tree, &told.id, &format!("notice-{}", notice.id))));
    own.chain(told.beside.iter().map(move |notice| (notice, message::tree_notice(tree, &notice.id))))
}

/// Returns a notice, behind the time for which it holds where there is one.
fn dated(notice: &Notice, words: &Message, frame: Frame) -> Words {
    frame.phrases.each(|localizer| {
        if notice.valid_from.is_none() && notice.valid_until.is_none() {
            return localizer.text(words);
        }
        let when = review::period(localizer, notice.valid_from, notice.valid_until);
        localizer.text(&message::review("review-dated").with("when", when).with("place", words.clone()))
    })
}

/// Returns every outcome of every tree as a record.
pub fn record(reading: &Reading, frame: Frame) -> Record {
    let phrases = frame.phrases;
    let tree = |read: &Read| {
        phrases.rest_on(read.tree.whose.as_ref());
        Record::object([
            ("tree", read.tree.id.as_str().into()),
            ("title", phrases.say(&message::tree(&read.tree.id)).into()),
            ("outcomes", Record::List(read.outcomes.iter().map(|told| one_record(read, told, frame)).collect())),
        ])
    };
    Record::object([
        ("days", Record::ids(reading.days.iter().map(NaiveDate::to_string))),
        ("trees", Record::List(reading.trees.iter().map(tree).collect())),
    ])
}

fn one_record(read: &Read, told: &Told, frame: Frame) -> Record {
    let (phrases, tree, outcome) = (frame.phrases, read.tree.id.as_str(), &told.outcome);
    let part = |part: &str| phrases.say(&message::outcome_part(tree, &told.id, part));
    let day = |day: Option<NaiveDate>| Record::from(day.map(|day| day.to_string()));
    let given = |given: &Given| {
        let (from, until) = given.dates.unwrap_or_default();
        Record::object([
            ("question", given.question.as_str().into()),
            ("option", given.option.as_str().into()),
            ("from", day(from)),
            ("until", day(until)),
        ])
    };
    let way = |way: &Answers| Record::List(way.iter().map(given).collect());
    let ways = |(day, ways): &(NaiveDate, Vec<Answers>)| {
        Record::object([("on", day.to_string().into()), ("ways", Record::List(ways.iter().map(way).collect()))])
    };
    let step = |id: &String| Record::object([("id", id.as_str().into()), ("text", part(&format!("step-{id}")).into())]);
    let notice = |(notice, words): (&Notice, Message)| {
        Record::object([
            ("id", notice.id.as_str().into()),
            ("text", phrases.say(&words).into()),
            ("from", day(notice.valid_from)),
            ("until", day(notice.valid_until)),
        ])
    };
    Record::object([
        ("outcome", told.id.as_str().into()),
        ("title", phrases.say(&message::outcome(tree, &told.id)).into()),
        ("answers", Record::List(told.ways.iter().map(ways).collect())),
        ("text", part("text").into()),
        ("why", part("why").into()),
        ("steps", Record::List(outcome.steps.iter().map(step).collect())),
        ("bring", step::bring_record(&outcome.bring, frame)),
        ("notices", Record::List(notices(tree, told).map(notice).collect())),
        ("offices", Record::ids(&outcome.offices)),
        ("lines", Record::ids(&outcome.lines)),
        ("guides", Record::ids(&outcome.guides)),
        ("trees", Record::ids(&outcome.trees)),
        ("sources", Record::ids(&told.sources)),
    ])
}
