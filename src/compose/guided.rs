//! What the guided mode says between the answers.

use chrono::NaiveDate;

use super::phrases::Phrases;
use super::{Frame, contact, date, tree};
use crate::answer::desk::Contact;
use crate::answer::era::japanese_date;
use crate::answer::tree::Response;
use crate::content::era::Era;
use crate::document::{Block, Document, Tone, Words};
use crate::l10n::message::{self, guided, interface};

/// What is told of the guided mode, in this order.
const HELP: [&str; 6] = ["help-choose", "help-back", "help-language", "help-unsure", "help-leave", "help-nothing-kept"];

/// Returns what can be done at every question.
pub fn help(phrases: &Phrases) -> Document {
    let points = HELP.map(|id| phrases.say(&guided(id))).to_vec();
    page(vec![Block::Heading(phrases.say(&guided("help-title"))), Block::Points(points)], phrases)
}

/// Returns a command line, with what it is for.
pub fn command(line: &str, phrases: &Phrases) -> Document {
    page(vec![Block::Command(phrases.label("label-repeat"), line.to_owned())], phrases)
}

/// Returns one sentence.
pub fn said(words: Words, phrases: &Phrases) -> Document {
    page(vec![Block::Paragraph(words)], phrases)
}

/// Returns how a date was understood: in words, and as it stands on Japanese papers.
pub fn understood(day: NaiveDate, eras: &[Era], phrases: &Phrases) -> Document {
    let words = phrases.each(|localizer| {
        let words = date::with_weekday(localizer, day);
        localizer.text(&match japanese_date(day, eras) {
            Some(japanese) => guided("date-understood-in-era").with("date", words).with("japanese", japanese),
            None => guided("date-understood").with("date", words),
        })
    });
    said(words, phrases)
}

/// Returns what is wrong with what was typed, and what would be right.
pub fn refused(what: Words, hints: Vec<Words>, phrases: &Phrases) -> Document {
    let blocks = [Block::Notice(Tone::Care, what)].into_iter().chain(hints.into_iter().map(Block::Paragraph));
    page(blocks.collect(), phrases)
}

/// Returns a line to choose: its number and name, and its state.
pub fn contact(contact: &Contact, frame: Frame) -> Words {
    frame.phrases.each(|localizer| {
        let (state, reason, change) = (contact.state, contact.reason, contact.next_change);
        let state = contact::state_words(localizer, state, reason, change, frame.at);
        let name = localizer.text(&message::line(&contact.line.id));
        let said = guided("call-line").with("telephone", &contact.line.telephone).with("name", name);
        localizer.text(&said.with("state", state))
    })
}

/// Returns a question with the answer that was given.
pub fn answered(tree: &str, question: &str, response: &Response, phrases: &Phrases) -> Words {
    phrases.each(|localizer| {
        let answer = tree::response_words(localizer, tree, question, response);
        let asked = localizer.text(&message::question(tree, question));
        localizer.text(&guided("change-answered").with("question", asked).with("answer", answer))
    })
}

/// Returns the words for "I don't know" as an answer that was taken.
pub fn unsure(phrases: &Phrases) -> Words {
    phrases.each(|localizer| {
        let answer = localizer.text(&interface("option-unsure"));
        localizer.text(&guided("date-unsure").with("answer", answer))
    })
}

fn page(blocks: Vec<Block>, phrases: &Phrases) -> Document {
    Document { blocks, care: phrases.labelled("label-warning", &Words::default()), sheet: None }
}
