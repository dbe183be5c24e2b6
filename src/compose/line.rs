//! Phone lines: the list, and whether one is open.

use std::collections::HashMap;

use anyhow::Result;

use super::contact::{change_words, state_words, tone};
use super::phrases::joined;
use super::{Frame, citation, contact, hours};
use crate::answer::calendar::Holiday;
use crate::answer::desk::{Contact, ServiceAnswer};
use crate::answer::hours::{Change, Reason, State};
use crate::answer::line::{LineAnswer, Lines, OpenState};
use crate::compose::date;
use crate::document::record::Record;
use crate::document::{Block, Table, Tone, Words};
use crate::l10n::Localizer;
use crate::l10n::message::{self, interface, overlay};

/// Returns the phone lines.
pub fn document(lines: &Lines, frame: Frame) -> Result<Vec<Block>> {
    let phrases = frame.phrases;
    let mut blocks = vec![Block::Title(phrases.label("lines-title")), Block::Paragraph(as_of(frame))];
    blocks.extend(citation::warnings(&lines.warnings, frame));
    let header =
        ["label-matter", "label-state", "label-language", "label-hours"].map(|label| phrases.label(label)).to_vec();
    let mut said = HashMap::new();
    for answer in &lines.lines {
        let line = &answer.line;
        let heading =
            phrases.each(|localizer| format!("{}  {}", line.telephone, localizer.text(&message::line(&line.id))));
        blocks.push(Block::Heading(heading));
        let then = then_numbers(answer, frame)?;
        let mut points = vec![phrases.label(format!("cost-{}", answer.line.cost.id()))];
        if !then.is_empty() {
            let numbers = phrases.each(|localizer| joined(localizer, &then));
            points.push(phrases.labelled("label-not-connected", &numbers));
        }
        blocks.push(Block::Points(points));
        let rows = answer.services.iter().map(|service| row(service, &mut said, frame)).collect();
        blocks.push(Block::Table(Table { header: header.clone(), rows }));
        if line.interpreter_by_weekday {
            blocks.push(Block::Notice(Tone::Plain, phrases.say(&message::line("interpreter-by-weekday"))));
        }
    }
    blocks.push(Block::Heading(phrases.label("label-notices")));
    let notes = [message::check_number(), message::line("from-abroad"), message::line("insurer-instead")];
    blocks.push(Block::Points(notes.iter().map(|note| phrases.say(note)).collect()));
    blocks.extend(citation::blocks(&lines.citations, frame));
    Ok(blocks)
}

fn as_of(frame: Frame) -> Words {
    frame
        .phrases
        .each(|localizer| localizer.text(&interface("as-of").with("moment", date::moment(localizer, frame.at))))
}

/// Returns the numbers to call if a line does not connect.
fn then_numbers(answer: &LineAnswer, frame: Frame) -> Result<Vec<String>> {
    let mut numbers = Vec::new();
    for id in &answer.line.then {
        numbers.extend(frame.content.line(id)?.map(|line| line.telephone));
    }
    Ok(numbers)
}

/// Returns the name of a language; the tag of one that no line speaks, which has no name here.
fn language(localizer: &Localizer, tag: &str) -> String {
    let named = message::language(tag);
    if localizer.has(&named) { localizer.text(&named) } else { tag.to_owned() }
}

fn languages(localizer: &Localizer, tags: &[String]) -> String {
    let names: Vec<String> = tags.iter().map(|tag| language(localizer, tag)).collect();
    joined(localizer, &names)
}

/// Hours and languages that were put into words before: several lines share them.
type Said<'a> = HashMap<(&'a str, &'a [String]), (Words, Words)>;

fn row<'a>(answer: &'a ServiceAnswer, said: &mut Said<'a>, frame: Frame) -> Vec<Words> {
    let (phrases, service) = (frame.phrases, &answer.service);
    let (spoken, hours) = said.entry((&service.hours, &service.languages)).or_insert_with(|| {
        let spoken = phrases.each(|localizer| languages(localizer, &service.languages));
        (spoken, phrases.each(|localizer| hours::words(localizer, service)))
    });
    let state =
        phrases.each(|localizer| state_words(localizer, answer.state, answer.reason, answer.next_change, frame.at));
    vec![phrases.say(&message::matter(service.matter.id())), state, spoken.clone(), hours.clone()]
}

/// Returns the phone lines as a record.
pub fn record(lines: &Lines) -> Record {
    let service = |answer: &ServiceAnswer| {
        Record::object([
            ("matter", answer.service.matter.id().into()),
            ("languages", Record::ids(&answer.service.languages)),
            ("hours", answer.service.hours.as_str().into()),
            ("state", answer.state.id().into()),
            ("reason", answer.reason.id().into()),
            ("next_change", change_record(answer.next_change)),
        ])
    };
    let line = |answer: &LineAnswer| {
        Record::object([
            ("line", answer.line.id.as_str().into()),
            ("telephone", answer.line.telephone.as_str().into()),
            ("cost", answer.line.cost.id().into()),
            ("then", Record::ids(&answer.line.then)),
            ("area", answer.line.area.clone().into()),
            ("overlay", answer.line.whose.clone().into()),
            ("services", Record::List(answer.services.iter().map(service).collect())),
        ])
    };
    Record::object([("lines", Record::List(lines.lines.iter().map(line).collect()))])
}

fn change_record(change: Option<Change>) -> Record {
    change
        .map(|change| Record::object([("at", change.at.to_string().into()), ("state", change.state.id().into())]))
        .into()
}

/// Returns whether a line is open.
pub fn open_state(state: &OpenState, frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let telephone = state.contact.as_ref().map(|contact| contact.line.telephone.clone());
    let served = !matches!(state.reason, Reason::LanguageNotServed | Reason::MatterNotServed);
    let headline = match &telephone {
        Some(number) if !served => phrases.say(&interface("open-state-not-served").with("telephone", number)),
        Some(number) => phrases.say(&interface(format!("open-state-{}", state.state.id())).with("telephone", number)),
        None => phrases.label("open-state-none"),
    };
    let mut blocks = vec![Block::Headline(tone(state.state), headline)];
    let reason = Block::Paragraph(phrases.each(|localizer| reason_words(localizer, state)));
    let change = state.contact.as_ref().and_then(|contact| contact.next_change).map(|change| {
        let moment = |localizer: &Localizer| date::moment(localizer, change.at);
        Block::Paragraph(
            phrases.each(|localizer| change_words(localizer, state.state, change.state, moment(localizer))),
        )
    });
    // Until when, then why; where nothing is known, that first.
    let said = if state.state == State::Unknown { [Some(reason), change] } else { [change, Some(reason)] };
    blocks.extend(said.into_iter().flatten());
    blocks.extend(citation::warnings(&state.warnings, frame));
    blocks.push(Block::Fields(fields(state, frame)));
    if state.contact.as_ref().is_some_and(|contact| contact.line.interpreter_by_weekday) {
        blocks.push(Block::Notice(Tone::Plain, phrases.say(&message::line("interpreter-by-weekday"))));
    }
    let heading = phrases.label(if served { "label-not-connected" } else { "label-lines-that-serve" });
    let others = contact::blocks(heading, &state.alternatives, frame);
    if others.is_empty() && telephone.is_some() {
        blocks.push(Block::Notice(Tone::Plain, phrases.say(&message::check_number())));
    }
    blocks.extend(others);
    blocks.extend(citation::blocks(&state.citations, frame));
    blocks
}

fn reason_words(localizer: &Localizer, state: &OpenState) -> String {
    let holiday =
        || state.holiday.as_ref().map_or_else(String::new, |holiday| localizer.text(&message::holiday(&holiday.name)));
    let reason = |id: &str| interface(format!("reason-{id}"));
    match state.reason {
        Reason::LanguageNotServed => {
            localizer.text(&reason("not-served-language").with("language", language(localizer, &state.speak)))
        }
        Reason::MatterNotServed => localizer.text(&reason("not-served-matter")),
        Reason::PublicHoliday => localizer.text(&reason("public-holiday").with("holiday", holiday())),
        Reason::OwnHoliday => localizer.text(&overlay("overlay-closed-on").with("holiday", holiday())),
        other => localizer.text(&reason(other.id())),
    }
}

fn fields(state: &OpenState, frame: Frame) -> Vec<(Words, Words)> {
    let phrases = frame.phrases;
    let mut fields = Vec::new();
    if let Some(contact) = &state.contact {
        fields.push((phrases.label("label-line"), phrases.say(&message::line(&contact.line.id))));
    }
    fields.push((phrases.label("label-matter"), phrases.say(&message::matter(state.matter.id()))));
    fields.push((phrases.label("label-language"), phrases.each(|localizer| language(localizer, &state.speak))));
    if let Some(contact) = &state.contact {
        fields.push((phrases.label("label-cost"), phrases.label(format!("cost-{}", contact.cost().id()))));
        if contact.service.is_none() {
            let spoken = contact.line.languages(state.matter);
            fields.push((phrases.label("label-spoken"), phrases.each(|localizer| languages(localizer, &spoken))));
        }
        if let Some(service) = &contact.service {
            fields.push((phrases.label("label-hours"), phrases.each(|localizer| hours::words(localizer, service))));
        }
    }
    // A holiday that closes the line stands with the reason.
    let by_holiday = matches!(state.reason, Reason::PublicHoliday | Reason::OwnHoliday);
    if let Some(holiday) = state.holiday.as_ref().filter(|_| !by_holiday) {
        let label = match holiday {
            Holiday { own: true, .. } => phrases.say(&overlay("overlay-label-own-holiday")),
            Holiday { provisional: true, .. } => phrases.label("label-holiday-provisional"),
            Holiday { .. } => phrases.label("label-holiday"),
        };
        fields.push((label, phrases.say(&message::holiday(&holiday.name))));
    }
    let asked = phrases.each(|localizer| date::moment(localizer, frame.at));
    fields.push((phrases.label("label-as-of"), asked));
    fields
}

/// Returns whether a line is open as a record.
pub fn open_state_record(state: &OpenState, frame: Frame) -> Record {
    let contact = state.contact.as_ref();
    let holiday = state.holiday.as_ref().map(|holiday| {
        Record::object([
            ("date", holiday.date.to_string().into()),
            ("name", frame.phrases.say(&message::holiday(&holiday.name)).into()),
            ("provisional", holiday.provisional.into()),
        ])
    });
    let alternative = |other: &Contact| {
        Record::object([
            ("line", other.line.id.as_str().into()),
            ("telephone", other.line.telephone.as_str().into()),
            ("state", other.state.id().into()),
            ("cost", other.cost().id().into()),
        ])
    };
    Record::object([
        ("line", contact.map(|contact| contact.line.id.clone()).into()),
        ("telephone", contact.map(|contact| contact.line.telephone.clone()).into()),
        ("speak", state.speak.as_str().into()),
        ("matter", state.matter.id().into()),
        ("state", state.state.id().into()),
        ("reason", state.reason.id().into()),
        ("next_change", change_record(contact.and_then(|contact| contact.next_change))),
        ("holiday", holiday.into()),
        ("cost", contact.map(|contact| contact.cost().id()).into()),
        ("hours", contact.and_then(|contact| contact.service.as_ref()).map(|service| service.hours.clone()).into()),
        ("alternatives", Record::List(state.alternatives.iter().map(alternative).collect())),
    ])
}
