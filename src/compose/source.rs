//! Sources: what they are, what rests on them, where they differ.

use std::collections::BTreeMap;

use super::phrases::joined;
use super::{Frame, citation, date, manual};
use crate::answer::source::{Place, Sources};
use crate::content::difference::Difference;
use crate::content::source::{Source, SourceKind};
use crate::document::record::Record;
use crate::document::{Block, Choice, Words};
use crate::l10n::Localizer;
use crate::l10n::message::{self, Message, interface};

/// Returns the word in JSON for the list, or for one.
pub fn kind(sources: &Sources) -> &'static str {
    if sources.one { "source" } else { "sources" }
}

/// Returns the sources, or one with what rests on it.
pub fn document(sources: &Sources, frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let mut blocks = Vec::new();
    match sources.sources.as_slice() {
        [source] if sources.one => {
            blocks.push(Block::Title(citation::name(source, frame)));
            blocks.extend(citation::warnings(&sources.warnings, frame));
            blocks.push(Block::Fields(fields(source, frame)));
            blocks.push(Block::Heading(phrases.label("source-rests")));
            blocks.push(Block::Points(
                sources.rests.iter().map(|place| phrases.each(|localizer| place_words(localizer, place))).collect(),
            ));
        }
        all => {
            blocks.push(Block::Title(phrases.label("sources-title")));
            blocks.extend(citation::warnings(&sources.warnings, frame));
            let choice = |source: &Source| Choice {
                key: source.id.clone(),
                words: phrases.each(|localizer| entry(localizer, source)),
            };
            let part = |wanted: fn(&Source) -> bool| {
                Block::Choices(all.iter().filter(|source| wanted(source)).map(choice).collect())
            };
            blocks.push(Block::Heading(phrases.label("sources-editions")));
            blocks.push(part(|source| source.kind == SourceKind::Edition));
            blocks.push(Block::Heading(phrases.label("sources-pages")));
            blocks.push(part(|source| source.kind != SourceKind::Edition));
        }
    }
    blocks.extend(differences(&sources.differences, frame));
    if !sources.one {
        blocks.push(Block::Paragraph(
            phrases.say(&interface("sources-hint").with("command", manual::line("myna sources", "EDITION"))),
        ));
    }
    blocks
}

fn entry(localizer: &Localizer, source: &Source) -> String {
    let language = localizer.text(&message::language(&source.language));
    let official = localizer.text(&interface("source-language"));
    let more = format!("{official}{}{language}", localizer.text(&interface("label-separator")));
    localizer.text(&interface("in-brackets").with("text", citation::called(localizer, source)).with("more", more))
}

fn fields(source: &Source, frame: Frame) -> Vec<(Words, Words)> {
    let phrases = frame.phrases;
    let published = phrases.each(|localizer| match &source.published {
        Some(text) => date::published(localizer, text),
        None => localizer.text(&interface("source-undated")),
    });
    let mut fields = vec![(phrases.label("source-publisher"), phrases.same(&source.publisher))];
    fields.extend(source.title.as_ref().map(|title| (phrases.label("source-title"), phrases.same(title))));
    fields.extend([
        (phrases.label("label-kind"), phrases.label(format!("source-kind-{}", source.kind.id()))),
        (phrases.label("source-language"), phrases.say(&message::language(&source.language))),
        (phrases.label("source-published"), published),
        (phrases.label("source-verified"), phrases.each(|localizer| date::plain(localizer, source.verified))),
        (phrases.label("source-review-by"), phrases.each(|localizer| date::plain(localizer, source.review_by))),
        (
            phrases.label("source-address"),
            source.url.as_ref().map_or_else(|| phrases.label("source-no-address"), |url| phrases.same(url)),
        ),
    ]);
    fields
}

/// Returns a place in words: what it is a part of, and what it says itself.
pub fn place_words(localizer: &Localizer, place: &Place) -> String {
    let pair = |first: &Message, second: &Message| format!("{} / {}", localizer.text(first), localizer.text(second));
    match place {
        Place::Route(guide, route) => pair(&message::guide(guide), &message::route(guide, route)),
        Place::Notice(guide, route, line) => {
            pair(&message::guide(guide), &message::guide_line(guide, route.as_deref(), line))
        }
        Place::Outcome(tree, outcome) => pair(&message::tree(tree), &message::outcome(tree, outcome)),
        Place::TreeNotice(tree, Some(outcome), notice) => {
            pair(&message::tree(tree), &message::outcome_part(tree, outcome, &format!("notice-{notice}")))
        }
        Place::TreeNotice(tree, None, notice) => pair(&message::tree(tree), &message::tree_notice(tree, notice)),
        Place::Line(line) => pair(&interface("lines-title"), &message::line(line)),
        Place::Calendar => localizer.text(&interface("holidays-title")),
        Place::Term(term) => pair(&message::search("terms-title"), &message::term(term)),
    }
}

/// Returns a place as it is named on the command line and in JSON: `guide register/seven-bank-atm`.
pub fn place_id(place: &Place) -> String {
    match place {
        Place::Route(guide, route) => format!("guide {guide}/{route}"),
        Place::Notice(guide, Some(route), line) => format!("guide {guide}/{route}/{line}"),
        Place::Notice(guide, None, line) => format!("guide {guide}/{line}"),
        Place::Outcome(tree, outcome) => format!("tree {tree}/{outcome}"),
        Place::TreeNotice(tree, Some(outcome), notice) => format!("tree {tree}/{outcome}/notice-{notice}"),
        Place::TreeNotice(tree, None, notice) => format!("tree {tree}/notice-{notice}"),
        Place::Line(line) => format!("line {line}"),
        Place::Calendar => "calendar jp".to_owned(),
        Place::Term(term) => format!("term {term}"),
    }
}

fn differences(differences: &BTreeMap<String, Difference>, frame: Frame) -> Vec<Block> {
    if differences.is_empty() {
        return Vec::new();
    }
    let phrases = frame.phrases;
    let mut blocks = vec![Block::Heading(phrases.label("sources-differences"))];
    for (id, difference) in differences {
        blocks.push(Block::Subheading(phrases.say(&message::difference(id))));
        let mut points: Vec<Words> = difference
            .positions
            .iter()
            .map(|position| {
                phrases.each(|localizer| {
                    let holders: Vec<String> =
                        position.sources.iter().map(|id| citation::named(localizer, id, frame.content)).collect();
                    let reading = localizer.text(&message::position(id, &position.id));
                    localizer.text(
                        &interface("source-position")
                            .with("reading", reading)
                            .with("sources", joined(localizer, &holders)),
                    )
                })
            })
            .collect();
        points.push(phrases.labelled("source-told", &phrases.say(&message::told(id))));
        blocks.push(Block::Points(points));
    }
    blocks
}

/// Returns the sources as a record.
pub fn record(sources: &Sources, frame: Frame) -> Record {
    let phrases = frame.phrases;
    let source = |source: &Source| {
        Record::object([
            ("id", source.id.as_str().into()),
            ("kind", source.kind.id().into()),
            ("text", citation::name(source, frame).into()),
            ("overlay", source.whose.clone().into()),
            ("publisher", source.publisher.as_str().into()),
            ("title", source.title.clone().into()),
            ("language", source.language.as_str().into()),
            ("published", source.published.clone().into()),
            ("url", source.url.clone().into()),
            ("verified", source.verified.to_string().into()),
            ("review_by", source.review_by.to_string().into()),
        ])
    };
    let difference = |(id, difference): (&String, &Difference)| {
        let position = |position: &crate::content::difference::Position| {
            Record::object([
                ("id", position.id.as_str().into()),
                ("text", phrases.say(&message::position(id, &position.id)).into()),
                ("sources", Record::ids(&position.sources)),
            ])
        };
        Record::object([
            ("id", id.as_str().into()),
            ("text", phrases.say(&message::difference(id)).into()),
            ("positions", Record::List(difference.positions.iter().map(position).collect())),
            ("told", phrases.say(&message::told(id)).into()),
        ])
    };
    let differences = Record::List(sources.differences.iter().map(difference).collect());
    match sources.sources.as_slice() {
        [one] if sources.one => {
            let facts: Vec<Record> = sources
                .rests
                .iter()
                .map(|place| {
                    Record::object([
                        ("id", place_id(place).into()),
                        ("text", phrases.each(|localizer| place_words(localizer, place)).into()),
                    ])
                })
                .collect();
            Record::object([("edition", source(one)), ("facts", Record::List(facts)), ("differences", differences)])
        }
        all => {
            Record::object([("editions", Record::List(all.iter().map(source).collect())), ("differences", differences)])
        }
    }
}
