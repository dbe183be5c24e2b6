//! Sources and warnings in words.

use super::Frame;
use super::date;
use super::phrases::joined;
use crate::answer::citation::{Citation, Warning};
use crate::content::Content;
use crate::content::source::{Source, SourceKind};
use crate::content::withdrawal::{Fact, Withdrawal};
use crate::document::record::Record;
use crate::document::{Block, Citation as Cited, Tone, Words};
use crate::l10n::Localizer;
use crate::l10n::message::{self, Message, interface, overlay};

/// Returns the blocks that name the sources of an answer, and say whose words the messages that tell it are in.
pub fn blocks_with_wording(citations: &[Citation], told: &[Message], frame: Frame) -> Vec<Block> {
    let known = frame.phrases.wording(told);
    let wording = frame.phrases.each(|localizer| {
        let word = known.iter().find(|(tag, _)| tag == localizer.tag()).map_or("project", |(_, word)| *word);
        localizer.text(&interface(format!("wording-{word}")))
    });
    let mut blocks = blocks(citations, frame);
    blocks.push(Block::Notice(Tone::Plain, wording));
    blocks
}

/// Returns by language whose words the messages that tell an answer are in, as a record.
pub fn wording_record(told: &[Message], frame: Frame) -> Record {
    Record::Object(frame.phrases.wording(told).into_iter().map(|(tag, word)| (tag.to_string(), word.into())).collect())
}

/// Returns the blocks that name the sources of an answer.
pub fn blocks(citations: &[Citation], frame: Frame) -> Vec<Block> {
    if citations.is_empty() {
        return Vec::new();
    }
    let cite = |citation: &Citation| {
        let source = &citation.source;
        Cited { words: name(source, frame), url: source.url.clone() }
    };
    let cited = citations.iter().map(cite);
    vec![Block::Heading(frame.phrases.label("label-sources")), Block::Citations(cited.collect())]
}

/// Returns the blocks that warn.
pub fn warnings(warnings: &[Warning], frame: Frame) -> Vec<Block> {
    warnings.iter().map(|warning| Block::Notice(Tone::Care, warning_words(warning, frame))).collect()
}

/// Returns the blocks that warn of what changes an answer: they belong before it.
pub fn first_warnings(all: &[Warning], frame: Frame) -> Vec<Block> {
    let first: Vec<Warning> = all.iter().filter(|warning| changes_answer(warning)).cloned().collect();
    warnings(&first, frame)
}

/// Returns the blocks that warn of what an answer rests on: they belong after it.
pub fn later_warnings(all: &[Warning], frame: Frame) -> Vec<Block> {
    let later: Vec<Warning> = all.iter().filter(|warning| !changes_answer(warning)).cloned().collect();
    warnings(&later, frame)
}

fn changes_answer(warning: &Warning) -> bool {
    !matches!(warning, Warning::SourcesDiffer(_) | Warning::ReviewDue(..) | Warning::HolidaysProvisional(_))
}

fn warning_words(warning: &Warning, frame: Frame) -> Words {
    let phrases = frame.phrases;
    let dated = |id: &'static str, day| {
        phrases.each(|localizer| localizer.text(&interface(id).with("date", date::plain(localizer, day))))
    };
    match warning {
        Warning::HolidaysProvisional(day) => dated("warning-holidays-provisional", *day),
        Warning::NotInForceYet(day) => dated("warning-not-in-force", *day),
        Warning::NotInForceAnyMore(day) => dated("warning-not-in-force-any-more", *day),
        Warning::Withdrawn(withdrawal) => withdrawal_words(withdrawal, frame),
        Warning::NotTranslated => phrases.say(&overlay("overlay-not-translated")),
        Warning::LowConfidence => phrases.label("warning-low-confidence"),
        Warning::UnusedAnswer(question) => phrases.say(&interface("warning-unused-answer").with("question", question)),
        Warning::SourcesDiffer(id) => phrases.each(|localizer| {
            let (subject, told) = (localizer.text(&message::difference(id)), localizer.text(&message::told(id)));
            localizer.text(&interface("warning-sources-differ").with("subject", subject).with("told", told))
        }),
        Warning::ReviewDue(sources, day) => phrases.each(|localizer| {
            let overdue: Vec<String> = sources.iter().map(|id| named(localizer, id, frame.content)).collect();
            let named = joined(localizer, &overdue);
            localizer
                .text(&interface("warning-review-due").with("source", named).with("date", date::plain(localizer, *day)))
        }),
    }
}

/// Returns what an overlay has taken back, and why. What is no more than a step or a notice is not told again by taking it back.
fn withdrawal_words(withdrawal: &Withdrawal, frame: Frame) -> Words {
    let fact = match &withdrawal.fact {
        Fact::Line(line) => Some(message::line(line)),
        Fact::Guide(guide) => Some(message::guide(guide)),
        Fact::Route(guide, route) => Some(message::route(guide, route)),
        Fact::Tree(tree) => Some(message::tree(tree)),
        Fact::Term(term) => Some(message::term(term)),
        Fact::Step(..) | Fact::Notice(..) | Fact::TreeNotice(..) => None,
    };
    frame.phrases.each(|localizer| {
        let whose = named(localizer, &withdrawal.whose, frame.content);
        let reason = message::withdrawn(&withdrawal.whose, &withdrawal.reason);
        let said = match &fact {
            Some(fact) => overlay("overlay-withdrawn").with("fact", fact.clone()),
            None => overlay("overlay-withdrawn-part"),
        };
        localizer.text(&said.with("whose", whose).with("reason", reason))
    })
}

/// Returns what a source is called.
pub fn name(source: &Source, frame: Frame) -> Words {
    frame.phrases.each(|localizer| called(localizer, source))
}

/// Returns what the source of an id is called; the id where there is no such source.
pub fn named(localizer: &Localizer, id: &str, content: Content) -> String {
    // The words of the built-in sources need no look at the source.
    let words = message::source(id);
    if content.overlay(id).is_none() && localizer.has(&words) {
        return localizer.text(&words);
    }
    content.source(id).ok().flatten().map_or_else(|| id.to_owned(), |source| called(localizer, &source))
}

/// An overlay that gives itself no name is called by its publisher, a source of one too.
pub fn called(localizer: &Localizer, source: &Source) -> String {
    let words = message::source(&source.id);
    let name = if localizer.has(&words) { localizer.text(&words) } else { source.publisher.clone() };
    if source.kind == SourceKind::Overlay {
        localizer.text(&overlay("overlay-source").with("name", name))
    } else {
        name
    }
}

/// Returns the warnings as a record.
pub fn warning_records(warnings: &[Warning], frame: Frame) -> Record {
    let record = |warning: &Warning| {
        Record::object([("type", warning.id().into()), ("text", warning_words(warning, frame).into())])
    };
    Record::List(warnings.iter().map(record).collect())
}

/// Returns the sources as a record.
pub fn records(citations: &[Citation]) -> Record {
    let record = |citation: &Citation| {
        let source = &citation.source;
        Record::object([
            ("id", source.id.as_str().into()),
            ("publisher", source.publisher.as_str().into()),
            ("published", source.published.clone().into()),
            ("url", source.url.clone().into()),
            ("confidence", citation.confidence.id().into()),
            ("kind", source.kind.id().into()),
            ("language", source.language.as_str().into()),
            ("verified", source.verified.to_string().into()),
            ("review_by", source.review_by.to_string().into()),
        ])
    };
    Record::List(citations.iter().map(record).collect())
}
