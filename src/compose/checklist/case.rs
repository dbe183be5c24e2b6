//! One case of a checklist: what every case holds, in the order it is needed at the counter.

use anyhow::Result;

use super::{guide, tree};
use crate::answer::checklist::{Case, OfficialPage, Subject};
use crate::answer::citation::Citation;
use crate::compose::phrases::Phrases;
use crate::compose::{Frame, citation, date, step};
use crate::content::source::SourceKind;
use crate::document::{Block, Link, Tone, Words};
use crate::l10n::message::{self, Message, sheet};

/// Returns one case.
pub fn document(case: &Case, frame: Frame) -> Result<Vec<Block>> {
    let mut blocks = match &case.subject {
        Subject::Guide(answer) => guide::document(answer, case, frame)?,
        Subject::Tree(answer) => tree::document(answer, case, frame)?,
    };
    let of_interest = case.pages.iter().filter(|page| !in_other_languages(page, case, frame));
    let link = |page: &OfficialPage| Link { words: page_words(page, case, frame), url: page.url.clone() };
    let links: Vec<Link> = of_interest.map(link).collect();
    if !links.is_empty() {
        blocks.push(Block::Heading(frame.phrases.say(&sheet("sheet-pages"))));
        blocks.push(Block::Links(links));
    }
    let told = match &case.subject {
        Subject::Guide(answer) => crate::compose::guide::told_by(answer),
        Subject::Tree(answer) => tree::told(answer),
    };
    blocks.extend(sources(case, &told, frame));
    blocks.push(Block::Stamp(frame.phrases.say(&sheet("sheet-stamp")), frame.phrases.say(&sheet("sheet-notes"))));
    Ok(blocks)
}

/// Returns whether a page holds leaflets in languages that are not on the sheet, and nothing else.
fn in_other_languages(page: &OfficialPage, case: &Case, frame: Frame) -> bool {
    let tags = frame.phrases.tags();
    let there = case.citations().iter().filter(|citation| page.sources.contains(&citation.source.id));
    let other = |citation: &Citation| {
        citation.source.kind == SourceKind::Edition && !tags.contains(&citation.source.language.as_str())
    };
    !page.of_a_ministry && there.clone().next().is_some() && there.clone().all(other)
}

/// Returns what stands at an address: the source in the reader's language where several stand there.
pub fn page_words(page: &OfficialPage, case: &Case, frame: Frame) -> Words {
    let tags = frame.phrases.tags();
    let first = tags.first().copied().unwrap_or_default();
    let there = |citation: &&Citation| page.sources.contains(&citation.source.id);
    let known = case.citations().iter().filter(there);
    // The latest edition comes last.
    let own = known.clone().rfind(|citation| citation.source.language == first);
    // A page is more than a leaflet on it in another language.
    let page = known.clone().find(|citation| citation.source.kind != SourceKind::Edition);
    own.or(page).or_else(|| known.clone().next()).map_or_else(
        || frame.phrases.say(&sheet("sheet-page-of-a-step")),
        |citation| citation::name(&citation.source, frame),
    )
}

/// Returns the sources, whose words these are, and the day on which all sources had been looked at.
fn sources(case: &Case, told: &[Message], frame: Frame) -> Vec<Block> {
    let mut blocks = citation::blocks_with_wording(case.citations(), told, frame);
    let checked = case.citations().iter().map(|citation| citation.source.verified).min();
    blocks.extend(checked.map(|day| {
        let words = frame
            .phrases
            .each(|localizer| localizer.text(&sheet("sheet-checked").with("date", date::plain(localizer, day))));
        Block::Notice(Tone::Plain, words)
    }));
    blocks
}

/// Returns the blocks that say what to bring.
pub fn bring(ids: &[String], frame: Frame) -> Result<Vec<Block>> {
    let items = if ids.is_empty() { std::collections::BTreeMap::new() } else { frame.content.items()? };
    let heading = |block| if let Block::Subheading(words) = block { Block::Heading(words) } else { block };
    Ok(step::bring(ids, &items, frame).into_iter().map(heading).collect())
}

/// Returns a part with its heading; nothing where it is empty.
pub fn part(heading: Words, points: Vec<Words>) -> Vec<Block> {
    if points.is_empty() { Vec::new() } else { vec![Block::Heading(heading), Block::Points(points)] }
}

/// Returns where to go.
pub fn offices<'a>(ids: impl Iterator<Item = &'a String>, phrases: &Phrases) -> Vec<Block> {
    part(phrases.say(&sheet("sheet-where")), ids.map(|office| phrases.say(&message::office(office))).collect())
}

/// Returns what else to print: the guides that follow.
pub fn onward(guides: &[String], phrases: &Phrases) -> Vec<Block> {
    part(phrases.label("label-guides"), guides.iter().map(|guide| phrases.say(&message::guide(guide))).collect())
}
