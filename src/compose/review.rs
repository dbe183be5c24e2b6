//! What is to be reviewed, in words: the sources that are due first, what rests on each, and the facts that hold for a time.

use chrono::NaiveDate;

use super::source::{place_id, place_words};
use super::{Frame, citation, date};
use crate::answer::review::{Dated, DatedPlace, Destination, Due, Review, Standing};
use crate::document::record::Record;
use crate::document::{Block, Tone, Words};
use crate::l10n::Localizer;
use crate::l10n::message::{self, Message, review};

/// Returns what is to be reviewed.
pub fn document(found: &Review, frame: Frame) -> Vec<Block> {
    let (phrases, day) = (frame.phrases, frame.at.date());
    let heading = |id: &'static str| phrases.say(&review(id));
    let dated_heading = |id: &'static str, day| {
        phrases.each(|localizer| localizer.text(&review(id).with("date", date::plain(localizer, day))))
    };
    let overdue = found.sources.iter().filter(|due| due.overdue).count();
    let mut blocks = vec![
        Block::Title(heading("review-title")),
        Block::Paragraph(phrases.each(|localizer| {
            let said = if overdue == 0 { "review-none-overdue" } else { "review-overdue-count" };
            let counted = review(said).with("number", overdue.to_string()).with("all", found.sources.len().to_string());
            localizer.text(&counted.with("date", date::plain(localizer, day)))
        })),
    ];
    let parts: [(&'static str, bool); 2] = [("review-overdue", true), ("review-later", false)];
    for (id, wanted) in parts {
        let mut sources = found.sources.iter().filter(|due| due.overdue == wanted).peekable();
        if sources.peek().is_some() {
            blocks.push(Block::Heading(heading(id)));
            sources.for_each(|due| blocks.extend(source(due, frame)));
        }
    }
    let mut part = |title: Words, facts: &[Dated]| {
        blocks.push(Block::Heading(title));
        blocks.push(if facts.is_empty() {
            Block::Paragraph(heading("review-nothing"))
        } else {
            Block::Points(facts.iter().map(|dated| dated_words(dated, frame)).collect())
        });
    };
    if found.today < day {
        part(dated_heading("review-between", day), &found.between);
    }
    part(dated_heading("review-to-come", day), &found.to_come);
    if !found.ended.is_empty() {
        part(heading("review-ended"), &found.ended);
    }
    blocks
}

fn source(due: &Due, frame: Frame) -> Vec<Block> {
    let (phrases, source) = (frame.phrases, &due.source);
    let day = |day: NaiveDate| phrases.each(|localizer| date::plain(localizer, day));
    let address = source.url.as_ref().map_or_else(|| phrases.label("source-no-address"), |url| phrases.same(url));
    let mut blocks = vec![Block::Subheading(citation::name(source, frame))];
    if due.overdue {
        let said = |localizer: &Localizer| {
            localizer.text(&review("review-was-due").with("date", date::plain(localizer, source.review_by)))
        };
        blocks.push(Block::Notice(Tone::Care, phrases.each(said)));
    }
    blocks.push(Block::Fields(vec![
        (phrases.label("source-review-by"), day(source.review_by)),
        (phrases.label("source-verified"), day(source.verified)),
        (phrases.label("source-address"), address),
    ]));
    if due.rests.is_empty() {
        blocks.push(Block::Paragraph(phrases.say(&review("review-nothing-rests"))));
    } else {
        let point = |place| phrases.each(|localizer| with_id(place_words(localizer, place), &place_id(place)));
        blocks.push(Block::Paragraph(phrases.say(&review("review-verify"))));
        blocks.push(Block::Points(due.rests.iter().map(point).collect()));
    }
    blocks
}

/// Who reviews looks for the place in the files.
fn with_id(text: String, id: &str) -> String {
    text + " [" + id + "]"
}

/// Returns when a fact holds, what will have become of it, and where it stands.
fn dated_words(dated: &Dated, frame: Frame) -> Words {
    frame.phrases.each(|localizer| {
        let place = with_id(words_of(localizer, &dated.place), &id_of(&dated.place));
        let said = match change(dated) {
            Some(change) => review("review-changed").with("change", review(change)),
            None => review("review-dated"),
        };
        localizer.text(&said.with("when", period(localizer, dated.from, dated.until)).with("place", place))
    })
}

/// Returns what happens to a fact between the day of the call and the day asked about.
fn change(dated: &Dated) -> Option<&'static str> {
    match (dated.today, dated.then) {
        (Standing::NotYet | Standing::InForce, Standing::Ended) => Some("review-will-have-ended"),
        (Standing::NotYet, Standing::InForce) => Some("review-will-have-begun"),
        _ => None,
    }
}

/// Returns for which time a fact holds.
pub fn period(localizer: &Localizer, from: Option<NaiveDate>, until: Option<NaiveDate>) -> Message {
    let day = |day| date::plain(localizer, day);
    match (from, until) {
        (Some(from), Some(until)) => review("review-from-until").with("from", day(from)).with("until", day(until)),
        (Some(from), None) => review("review-from").with("from", day(from)),
        (None, until) => review("review-until").with("until", until.map(day).unwrap_or_default()),
    }
}

fn words_of(localizer: &Localizer, place: &DatedPlace) -> String {
    match place {
        DatedPlace::Notice(place) => place_words(localizer, place),
        DatedPlace::Guide(guide) => localizer.text(&message::guide(guide)),
        DatedPlace::Doubt(line, matter, difference) => localizer.text(
            &review("review-doubt")
                .with("line", message::line(line))
                .with("matter", message::matter(matter.id()))
                .with("difference", message::difference(difference)),
        ),
        DatedPlace::Edge { tree, asked, option, to, .. } => localizer.text(
            &review("review-edge")
                .with("tree", message::tree(tree))
                .with("question", message::question(tree, asked))
                .with("option", message::option(tree, asked, option))
                .with("to", destination(tree, to)),
        ),
    }
}

fn destination(tree: &str, to: &Destination) -> Message {
    match to {
        Destination::Question(_, asked) => message::question(tree, asked),
        Destination::Outcome(outcome) => message::outcome(tree, outcome),
    }
}

/// Returns the place of a fact as it is named in JSON: `tree certificate/age-group/aged-75-84`.
fn id_of(place: &DatedPlace) -> String {
    match place {
        DatedPlace::Notice(place) => place_id(place),
        DatedPlace::Guide(guide) => format!("guide {guide}"),
        DatedPlace::Doubt(line, matter, _) => format!("line {line}/{}", matter.id()),
        DatedPlace::Edge { tree, place, option, .. } => format!("tree {tree}/{place}/{option}"),
    }
}

/// Returns what is to be reviewed as a record.
pub fn record(found: &Review, frame: Frame) -> Record {
    let phrases = frame.phrases;
    let source = |due: &Due| {
        let fact = |place| {
            let words = phrases.each(|localizer| place_words(localizer, place));
            Record::object([("id", place_id(place).into()), ("text", words.into())])
        };
        Record::object([
            ("source", due.source.id.as_str().into()),
            ("text", citation::name(&due.source, frame).into()),
            ("overlay", due.source.whose.clone().into()),
            ("url", due.source.url.clone().into()),
            ("verified", due.source.verified.to_string().into()),
            ("review_by", due.source.review_by.to_string().into()),
            ("overdue", due.overdue.into()),
            ("facts", Record::List(due.rests.iter().map(fact).collect())),
        ])
    };
    let day = |day: Option<NaiveDate>| Record::from(day.map(|day| day.to_string()));
    let dated = |when: &'static str, dated: &Dated| {
        let (to, yearly) = match &dated.place {
            DatedPlace::Edge { to: Destination::Question(place, _), .. } => (Some(place.clone()), false),
            DatedPlace::Edge { to: Destination::Outcome(outcome), .. } => (Some(outcome.clone()), false),
            place => (None, matches!(place, DatedPlace::Doubt(..))),
        };
        Record::object([
            ("place", id_of(&dated.place).into()),
            ("text", phrases.each(|localizer| words_of(localizer, &dated.place)).into()),
            ("leads_to", to.into()),
            ("yearly", yearly.into()),
            ("from", day(dated.from)),
            ("until", day(dated.until)),
            ("today", dated.today.id().into()),
            ("state", dated.then.id().into()),
            ("changes", when.into()),
        ])
    };
    let all = [("by-then", &found.between), ("later", &found.to_come), ("before", &found.ended)];
    let facts = all.iter().flat_map(|(when, facts)| facts.iter().map(|fact| dated(when, fact)));
    Record::object([
        ("today", found.today.to_string().into()),
        ("review", Record::List(found.sources.iter().map(source).collect())),
        ("dated", Record::List(facts.collect())),
    ])
}
