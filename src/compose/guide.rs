//! Guides.

use std::collections::BTreeMap;

use anyhow::Result;

use super::phrases::joined;
use super::{Frame, citation, contact, manual, screen, step};
use crate::answer::citation::Warning;
use crate::answer::desk::Contact;
use crate::answer::guide::{GuideAnswer, RouteAnswer};
use crate::content::Confidence;
use crate::content::guide::{Guide, Notice, Route, Step as ContentStep};
use crate::content::item::Item;
use crate::content::screen::Screen;
use crate::document::record::Record;
use crate::document::{Block, Choice, Step, Tone, Words};
use crate::l10n::message::{self, Message, interface};

/// Returns the list of guides.
pub fn list(guides: &[Guide], frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let choices =
        guides.iter().map(|guide| Choice { key: guide.id.clone(), words: phrases.say(&message::guide(&guide.id)) });
    let hint = phrases.say(&interface("guides-hint").with("command", manual::line("myna guide", "GUIDE")));
    vec![Block::Title(phrases.label("guides-title")), Block::Choices(choices.collect()), Block::Paragraph(hint)]
}

/// Returns the list of guides as a record.
pub fn list_record(guides: &[Guide], frame: Frame) -> Record {
    let phrases = frame.phrases;
    let record = |guide: &Guide| {
        let routes = guide.routes.iter().map(|route| {
            Record::object([
                ("route", route.id.as_str().into()),
                ("title", phrases.say(&message::route(&guide.id, &route.id)).into()),
            ])
        });
        Record::object([
            ("guide", guide.id.as_str().into()),
            ("title", phrases.say(&message::guide(&guide.id)).into()),
            ("text", phrases.say(&message::guide_summary(&guide.id)).into()),
            ("routes", Record::List(routes.collect())),
        ])
    };
    Record::object([("guides", Record::List(guides.iter().map(record).collect()))])
}

/// Returns a guide: its routes, or the steps of the one asked for.
pub fn document(answer: &GuideAnswer, contacts: &[Contact], frame: Frame) -> Result<Vec<Block>> {
    let (guide, phrases) = (&answer.guide, frame.phrases);
    let (items, screens) = (frame.content.items()?, screens_of(answer, frame)?);
    let mut blocks = vec![Block::Title(phrases.say(&message::guide(&guide.id)))];
    if !answer.one_route {
        blocks.push(Block::Paragraph(phrases.say(&message::guide_summary(&guide.id))));
    }
    // Which route is not certain stands with the route.
    let first: Vec<Warning> =
        answer.warnings.iter().filter(|warning| **warning != Warning::LowConfidence).cloned().collect();
    blocks.extend(citation::first_warnings(&first, frame));
    let shared = answer.routes.iter().any(|route| route.shared_steps);
    if shared && !answer.one_route {
        blocks.extend(ways(answer, &items, frame));
        blocks.push(Block::Heading(phrases.label("label-steps")));
        blocks.push(Block::Steps(steps(guide, None, &guide.steps, &screens, frame)));
    }
    for route in answer.routes.iter().filter(|_| answer.one_route || !shared) {
        blocks.extend(route_head(guide, route, &items, frame));
        blocks.push(Block::Subheading(phrases.label("label-steps")));
        blocks.push(Block::Steps(steps(guide, Some(route), &route.steps, &screens, frame)));
        blocks.extend(notices(guide, Some(&route.route.id), &route.notices, frame));
    }
    if !answer.notices.is_empty() {
        blocks.push(Block::Heading(phrases.label("label-notices")));
        blocks.extend(notices(guide, None, &answer.notices, frame));
    }
    blocks.extend(citation::later_warnings(&answer.warnings, frame));
    blocks.extend(contact::to_call(&guide.lines, contacts, frame));
    blocks.extend(onward(&guide.next, &guide.trees, frame));
    blocks.extend(citation::blocks_with_wording(&answer.citations, &told_by(answer), frame));
    Ok(blocks)
}

/// Returns the blocks that name the guides and trees to go on with.
pub fn onward(guides: &[String], trees: &[String], frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let guide = |id: &String| Choice { key: format!("myna guide {id}"), words: phrases.say(&message::guide(id)) };
    let tree = |id: &String| Choice { key: format!("myna ask {id}"), words: phrases.say(&message::tree(id)) };
    let part = |label: &'static str, choices: Vec<Choice>| {
        if choices.is_empty() { vec![] } else { vec![Block::Heading(phrases.label(label)), Block::Choices(choices)] }
    };
    let mut blocks = part("label-guides", guides.iter().map(guide).collect());
    blocks.extend(part("label-trees", trees.iter().map(tree).collect()));
    blocks
}

/// Returns the ways that share their steps, to choose from, and all that they bring.
fn ways(answer: &GuideAnswer, items: &BTreeMap<String, Item>, frame: Frame) -> Vec<Block> {
    let (guide, phrases) = (&answer.guide.id, frame.phrases);
    let way = |route: &RouteAnswer| Choice {
        key: format!("myna guide {guide} {}", route.route.id),
        words: phrases.say(&message::route(guide, &route.route.id)),
    };
    let mut blocks = vec![Block::Heading(phrases.label("label-ways"))];
    blocks.push(Block::Choices(answer.routes.iter().map(way).collect()));
    blocks.extend(step::bring(&bring_for_any(answer), items, frame));
    blocks
}

/// Returns what to bring for any of the routes, each thing once.
pub fn bring_for_any(answer: &GuideAnswer) -> Vec<String> {
    let mut bring: Vec<String> = Vec::new();
    for item in answer.routes.iter().flat_map(|route| &route.route.bring) {
        if !bring.contains(item) {
            bring.push(item.clone());
        }
    }
    bring
}

fn route_head(guide: &Guide, route: &RouteAnswer, items: &BTreeMap<String, Item>, frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let mut blocks = vec![Block::Heading(phrases.say(&message::route(&guide.id, &route.route.id)))];
    if route.route.japanese_only {
        blocks.push(Block::Notice(Tone::Plain, phrases.label("guide-japanese-only")));
    }
    if route.confidence == Confidence::Low {
        blocks.push(Block::Notice(Tone::Care, phrases.label("warning-low-confidence")));
    }
    blocks.extend(named_in(guide, &route.route, frame));
    blocks.extend(step::bring(&route.route.bring, items, frame));
    blocks
}

/// Returns who names a route, where not everybody names every route.
fn named_in(guide: &Guide, route: &Route, frame: Frame) -> Option<Block> {
    let most = guide.routes.iter().map(|other| other.editions.len()).max()?;
    let of_interest = guide.routes.iter().all(|other| !other.editions.is_empty())
        && guide.routes.iter().any(|other| other.editions.len() < most);
    let words = frame.phrases.each(|localizer| {
        if route.editions.len() == most {
            return localizer.text(&interface("guide-named-in-all"));
        }
        let editions: Vec<String> =
            route.editions.iter().map(|id| citation::named(localizer, id, frame.content)).collect();
        localizer.text(&interface("guide-named-in").with("editions", joined(localizer, &editions)))
    });
    of_interest.then_some(Block::Notice(Tone::Plain, words))
}

/// Returns the steps of a guide or of one route, numbered.
pub fn steps(
    guide: &Guide,
    route: Option<&RouteAnswer>,
    steps: &[ContentStep],
    screens: &BTreeMap<String, Screen>,
    frame: Frame,
) -> Vec<Step> {
    let own = route.filter(|route| !route.shared_steps).map(|route| route.route.id.as_str());
    let mut last_stage: Option<&String> = None;
    let mut said = Vec::new();
    for step in steps {
        let begins = step.stage.as_ref().filter(|stage| last_stage != Some(*stage));
        last_stage = step.stage.as_ref();
        said.push(Step {
            stage: begins.map(|stage| frame.phrases.say(&message::stage(&guide.id, stage))),
            words: if route.is_none() {
                step_of_some_routes(guide, step, frame)
            } else {
                step_words(guide, own, step, frame)
            },
            screen: screen::document(step, screens, frame),
        });
    }
    said
}

fn step_words(guide: &Guide, own: Option<&str>, step: &ContentStep, frame: Frame) -> Words {
    frame.phrases.say(&message::guide_line(&guide.id, own, &format!("step-{}", step.id)))
}

/// Returns a shared step; one of some routes only with their names before it.
fn step_of_some_routes(guide: &Guide, step: &ContentStep, frame: Frame) -> Words {
    let said = step_words(guide, None, step, frame);
    let [route] = step.routes.as_slice() else { return said };
    frame.phrases.after(&message::route(&guide.id, route), &said)
}

/// Returns the notices of a guide or of one route; none where there are none.
pub fn notices(guide: &Guide, route: Option<&str>, notices: &[Notice], frame: Frame) -> Option<Block> {
    let say =
        |notice: &Notice| frame.phrases.say(&message::guide_line(&guide.id, route, &format!("notice-{}", notice.id)));
    (!notices.is_empty()).then(|| Block::Points(notices.iter().map(say).collect()))
}

/// Returns the messages that tell a guide: the steps and notices of its routes, and its own notices.
pub fn told_by(answer: &GuideAnswer) -> Vec<Message> {
    let guide = &answer.guide;
    let beside =
        answer.notices.iter().map(|notice| message::guide_line(&guide.id, None, &format!("notice-{}", notice.id)));
    answer.routes.iter().flat_map(|route| told(guide, route)).chain(beside).collect()
}

/// Returns the messages that tell a route: its steps and notices.
fn told(guide: &Guide, route: &RouteAnswer) -> Vec<Message> {
    let own = (!route.shared_steps).then_some(route.route.id.as_str());
    let step = |step: &ContentStep| message::guide_line(&guide.id, own, &format!("step-{}", step.id));
    let notice =
        |notice: &Notice| message::guide_line(&guide.id, Some(&route.route.id), &format!("notice-{}", notice.id));
    route.steps.iter().map(step).chain(route.notices.iter().map(notice)).collect()
}

/// Returns the screens, only where a step shows one.
pub fn screens_of(answer: &GuideAnswer, frame: Frame) -> Result<BTreeMap<String, Screen>> {
    let any = answer.routes.iter().flat_map(|route| &route.steps).any(|step| step.screen.is_some());
    if any { frame.content.screens() } else { Ok(BTreeMap::new()) }
}

/// Returns a guide as a record.
pub fn record(answer: &GuideAnswer, frame: Frame) -> Result<Record> {
    let (guide, phrases) = (&answer.guide, frame.phrases);
    let screens = screens_of(answer, frame)?;
    let route_record = |route: &RouteAnswer| {
        let own = (!route.shared_steps).then_some(route.route.id.as_str());
        let step = |step: &ContentStep| {
            Record::object([
                ("id", step.id.as_str().into()),
                ("text", phrases.say(&message::guide_line(&guide.id, own, &format!("step-{}", step.id))).into()),
                ("stage", step.stage.clone().into()),
                ("screen", screen::record(step, &screens, frame)),
            ])
        };
        Record::object([
            ("route", route.route.id.as_str().into()),
            ("title", phrases.say(&message::route(&guide.id, &route.route.id)).into()),
            ("editions", Record::ids(&route.route.editions)),
            ("confidence", route.confidence.id().into()),
            ("japanese_only", route.route.japanese_only.into()),
            ("bring", step::bring_record(&route.route.bring, frame)),
            ("steps", Record::List(route.steps.iter().map(step).collect())),
            ("notices", notice_records(guide, Some(&route.route.id), &route.notices, frame)),
            ("wording", citation::wording_record(&told(guide, route), frame)),
        ])
    };
    Ok(Record::object([
        ("guide", guide.id.as_str().into()),
        ("title", phrases.say(&message::guide(&guide.id)).into()),
        ("text", phrases.say(&message::guide_summary(&guide.id)).into()),
        ("routes", Record::List(answer.routes.iter().map(route_record).collect())),
        ("notices", notice_records(guide, None, &answer.notices, frame)),
        ("lines", Record::ids(&guide.lines)),
        ("guides", Record::ids(&guide.next)),
        ("trees", Record::ids(&guide.trees)),
    ]))
}

fn notice_records(guide: &Guide, route: Option<&str>, notices: &[Notice], frame: Frame) -> Record {
    let record = |notice: &Notice| {
        let words = frame.phrases.say(&message::guide_line(&guide.id, route, &format!("notice-{}", notice.id)));
        Record::object([
            ("id", notice.id.as_str().into()),
            ("text", words.into()),
            ("valid_from", notice.valid_from.map(|day| day.to_string()).into()),
            ("valid_until", notice.valid_until.map(|day| day.to_string()).into()),
        ])
    };
    Record::List(notices.iter().map(record).collect())
}
