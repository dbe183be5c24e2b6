//! Checklists: the sheet for a case, to be printed and handed over.

mod case;
mod guide;
mod record;
mod tree;

pub use self::record::{list_record, record};

use anyhow::Result;

use super::Frame;
use super::date;
use super::phrases::joined;
use crate::answer::checklist::Checklist;
use crate::content::counter::Counter;
use crate::document::{Block, Choice, Sheet, Words};
use crate::l10n::message::{self, Message, interface, sheet};

/// Returns the list of what can be printed.
pub fn list(items: &[String], frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let choices = items.iter().map(|item| Choice { key: item.clone(), words: title(item, frame) });
    let hint = phrases.say(&sheet("checklists-hint").with("command", "myna checklist ITEM"));
    vec![
        Block::Title(phrases.say(&sheet("checklists-title"))),
        Block::Choices(choices.collect()),
        Block::Paragraph(hint),
    ]
}

/// Returns what an item is called: a guide, a route, a tree, an outcome.
fn title(item: &str, frame: Frame) -> Words {
    let phrases = frame.phrases;
    let guides = frame.content.ids("guides").unwrap_or_default();
    let is_guide = |id: &str| guides.iter().any(|guide| guide == id);
    match item.split_once('/') {
        None if is_guide(item) => phrases.say(&message::guide(item)),
        None => phrases.say(&message::tree(item)),
        Some((guide, route)) if is_guide(guide) => phrases.say(&message::route(guide, route)),
        Some((tree, outcome)) => phrases.say(&message::outcome(tree, outcome)),
    }
}

/// Returns the cases of a checklist, each from its title to the box for the stamp. Errors as the content's.
pub fn document(checklist: &Checklist, frame: Frame) -> Result<Vec<Block>> {
    let mut blocks = Vec::new();
    for case in &checklist.cases {
        blocks.extend(case::document(case, frame)?);
    }
    Ok(blocks)
}

/// Returns the head and the foot of a checklist.
pub fn head_and_foot(checklist: &Checklist, frame: Frame) -> Sheet {
    let phrases = frame.phrases;
    let language = phrases.each(|localizer| {
        let names: Vec<String> = phrases.tags().iter().map(|tag| localizer.text(&message::language(tag))).collect();
        localizer.text(&sheet("sheet-language").with("languages", joined(localizer, &names)))
    });
    let valid_until = checklist.valid_until(frame.at.date()).map(|until| {
        phrases.each(|localizer| {
            let (made, until) = (date::plain(localizer, frame.at.date()), date::plain(localizer, until));
            localizer.text(&sheet("sheet-valid-until").with("made", made).with("date", until))
        })
    });
    let desk = checklist.counter.as_ref().map(|counter| desk(counter, frame)).unwrap_or_default();
    Sheet { language, valid_until, desk }
}

/// Returns the desk that hands a sheet over, each line with its label.
fn desk(counter: &Counter, frame: Frame) -> Vec<(Words, String)> {
    let lines: [(Message, Option<&String>); 4] = [
        (sheet("sheet-desk"), Some(&counter.name)),
        (sheet("sheet-address"), counter.address.as_ref()),
        (sheet("sheet-telephone"), counter.telephone.as_ref()),
        (interface("label-hours"), counter.hours.as_ref()),
    ];
    lines.into_iter().filter_map(|(label, said)| Some((frame.phrases.say(&label), said?.clone()))).collect()
}
