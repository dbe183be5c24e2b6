//! Whom to call: numbers with their state.

use chrono::NaiveDate;

use super::Frame;
use super::{citation, date, hours};
use crate::answer::citation::Warning;
use crate::answer::desk::Contact;
use crate::answer::hours::{Change, Reason, State};
use crate::answer::moment::Moment;
use crate::document::{Block, Contact as Entry, Tone, Words};
use crate::l10n::Localizer;
use crate::l10n::message::{self, interface};

/// A doubt comes round every year.
const DAYS_OF_A_YEAR: i64 = 366;

/// Returns the blocks that name numbers, with the note to check them; none where there are no numbers.
pub fn blocks(heading: Words, contacts: &[Contact], frame: Frame) -> Vec<Block> {
    if contacts.is_empty() {
        return Vec::new();
    }
    let entries = contacts.iter().map(|contact| entry(contact, frame)).collect();
    vec![
        Block::Heading(heading),
        Block::Contacts(entries),
        Block::Notice(Tone::Plain, frame.phrases.say(&message::check_number())),
    ]
}

fn entry(contact: &Contact, frame: Frame) -> Entry {
    let phrases = frame.phrases;
    Entry {
        telephone: contact.line.telephone.clone(),
        name: phrases.say(&message::line(&contact.line.id)),
        state: (
            tone(contact.state),
            phrases
                .each(|localizer| state_words(localizer, contact.state, contact.reason, contact.next_change, frame.at)),
        ),
        hours: phrases.each(|localizer| {
            contact.service.as_ref().map_or_else(String::new, |service| hours::words(localizer, service))
        }),
        cost: phrases.label(format!("cost-{}", contact.cost().id())),
    }
}

/// Returns the blocks that name the numbers to call; where words name a line that does not speak the language, the note alone.
pub fn to_call(lines: &[String], contacts: &[Contact], frame: Frame) -> Vec<Block> {
    if contacts.is_empty() && !lines.is_empty() {
        return vec![Block::Notice(Tone::Plain, frame.phrases.say(&message::check_number()))];
    }
    let mut called = blocks(frame.phrases.label("label-call"), contacts, frame);
    let mut doubted: Vec<Warning> = Vec::new();
    for doubt in contacts.iter().filter_map(|contact| contact.service.as_ref()?.doubt_on(frame.at.date())) {
        let warning = Warning::SourcesDiffer(doubt.difference.clone());
        if !doubted.contains(&warning) {
            doubted.push(warning);
        }
    }
    called.extend(citation::warnings(&doubted, frame));
    called
}

/// Returns the numbers to call as they stand on paper: with their hours and no state, and with what is doubtful until a day.
pub fn on_paper(lines: &[String], contacts: &[Contact], until: Option<NaiveDate>, frame: Frame) -> Vec<Block> {
    let mut called = to_call(lines, contacts, frame);
    for block in &mut called {
        let Block::Contacts(entries) = block else { continue };
        for (entry, contact) in entries.iter_mut().zip(contacts) {
            entry.state = (Tone::Plain, Words::default());
            entry.hours = spoken_hours(contact, frame);
        }
    }
    let from = frame.at.date();
    let days = until.map_or(0, |until| until.signed_duration_since(from).num_days()).clamp(0, DAYS_OF_A_YEAR);
    let days = from.iter_days().take(usize::try_from(days).unwrap_or(0) + 1);
    let services = contacts.iter().filter_map(|contact| contact.service.as_ref());
    let doubts = days.flat_map(|day| services.clone().filter_map(move |service| service.doubt_on(day)));
    for doubt in doubts {
        for block in citation::warnings(&[Warning::SourcesDiffer(doubt.difference.clone())], frame) {
            if !called.contains(&block) {
                called.push(block);
            }
        }
    }
    called
}

/// Returns the hours of a number in the language it is called for, that language named before them.
fn spoken_hours(contact: &Contact, frame: Frame) -> Words {
    let known = frame.content.languages().unwrap_or_default();
    let first = frame.phrases.tags().first().copied().unwrap_or_default();
    let language = known.iter().find(|language| language.tag == first);
    let Some((service, language)) = contact.service.as_ref().zip(language) else { return Words::default() };
    let hours = frame.phrases.each(|localizer| hours::words(localizer, service));
    frame.phrases.after(&message::language(&language.speak), &hours)
}

/// Returns how a state is meant.
pub fn tone(state: State) -> Tone {
    match state {
        State::Open => Tone::Good,
        State::Closed => Tone::Bad,
        State::Unknown => Tone::Care,
    }
}

/// Returns a state with its next change, shortly: "open until 20:00", "opens …".
pub fn state_words(
    localizer: &Localizer,
    state: State,
    reason: Reason,
    change: Option<Change>,
    asked: Moment,
) -> String {
    let said = change.map(|change| (change, date::time_or_moment(localizer, change.at, asked)));
    said.map_or_else(
        || {
            let always = reason == Reason::AlwaysOpen;
            localizer.text(&interface(if always {
                "reason-always-open".to_owned()
            } else {
                format!("state-{}", state.id())
            }))
        },
        |(change, moment)| change_words(localizer, state, change.state, moment),
    )
}

/// Returns a change of state in words.
pub fn change_words(localizer: &Localizer, state: State, next: State, moment: String) -> String {
    let id = match (state, next) {
        (State::Open, _) => "next-change-closes",
        (_, State::Open) => "next-change-opens",
        (State::Unknown, State::Closed) => "next-change-hours-known-again",
        (_, State::Unknown | State::Closed) => "next-change-hours-unknown",
    };
    localizer.text(&interface(id).with("moment", moment))
}
