//! The case of a guide, or of one of its routes.

use anyhow::Result;

use super::case::{bring, offices, onward};
use crate::answer::checklist::Case;
use crate::answer::citation::Warning;
use crate::answer::guide::{GuideAnswer, RouteAnswer};
use crate::compose::guide::{bring_for_any, notices, screens_of, steps};
use crate::compose::{Frame, citation, contact};
use crate::content::Confidence;
use crate::document::{Block, Tone, Words};
use crate::l10n::message::{self, sheet};

/// Returns a guide, or one route of it, up to the numbers to call.
pub fn document(answer: &GuideAnswer, case: &Case, frame: Frame) -> Result<Vec<Block>> {
    let (guide, phrases) = (&answer.guide, frame.phrases);
    let screens = screens_of(answer, frame)?;
    let route_title = |route: &RouteAnswer| phrases.say(&message::route(&guide.id, &route.route.id));
    let mut blocks = vec![Block::Title(phrases.say(&message::guide(&guide.id)))];
    if let [route] = answer.routes.as_slice() {
        blocks.push(Block::Headline(Tone::Plain, route_title(route)));
    }
    blocks.push(Block::Heading(phrases.say(&sheet("sheet-about"))));
    blocks.push(Block::Paragraph(phrases.say(&message::guide_summary(&guide.id))));
    let first: Vec<Warning> =
        answer.warnings.iter().filter(|warning| **warning != Warning::LowConfidence).cloned().collect();
    blocks.extend(citation::first_warnings(&first, frame));
    let several = answer.routes.len() > 1;
    if several && answer.routes.iter().any(|route| route.shared_steps) {
        blocks.push(Block::Heading(phrases.label("label-ways")));
        let ways: Vec<Words> = answer.routes.iter().map(route_title).collect();
        blocks.push(Block::Points(ways));
        blocks.extend(bring(&bring_for_any(answer), frame)?);
        blocks.push(Block::Heading(phrases.label("label-steps")));
        blocks.push(Block::Tasks(steps(guide, None, &guide.steps, &screens, frame)));
    } else {
        for route in &answer.routes {
            if several {
                blocks.push(Block::Heading(route_title(route)));
            }
            blocks.extend(flags(route, frame));
            let inside = |block| match block {
                Block::Heading(words) if several => Block::Subheading(words),
                block => block,
            };
            blocks.extend(bring(&route.route.bring, frame)?.into_iter().map(inside));
            blocks.push(inside(Block::Heading(phrases.label("label-steps"))));
            blocks.push(Block::Tasks(steps(guide, Some(route), &route.steps, &screens, frame)));
            blocks.extend(notices(guide, Some(&route.route.id), &route.notices, frame));
        }
    }
    blocks.extend(offices(guide_offices(answer).iter(), phrases));
    blocks.extend(contact::on_paper(&guide.lines, &case.contacts, case.valid_until(frame.at.date()), frame));
    if !answer.notices.is_empty() {
        blocks.push(Block::Heading(phrases.label("label-notices")));
        blocks.extend(notices(guide, None, &answer.notices, frame));
    }
    blocks.extend(citation::later_warnings(&answer.warnings, frame));
    blocks.extend(onward(&guide.next, phrases));
    Ok(blocks)
}

/// Returns what to know of a route before it is taken.
fn flags(route: &RouteAnswer, frame: Frame) -> Vec<Block> {
    let japanese = route.route.japanese_only.then_some((Tone::Plain, "guide-japanese-only"));
    let doubtful = (route.confidence == Confidence::Low).then_some((Tone::Care, "warning-low-confidence"));
    japanese.into_iter().chain(doubtful).map(|(tone, id)| Block::Notice(tone, frame.phrases.label(id))).collect()
}

/// Returns the offices that the routes lead to, each once.
fn guide_offices(answer: &GuideAnswer) -> Vec<String> {
    let mut offices: Vec<String> = Vec::new();
    for office in answer.routes.iter().flat_map(|route| &route.route.offices) {
        if !offices.contains(office) {
            offices.push(office.clone());
        }
    }
    offices
}
