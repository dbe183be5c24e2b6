//! The guided mode: a conversation that leads to the same answers as the verbs, by the same trees and in the same words.
//!
//! Each question is asked through a prompter that may be any. What the verbs would print is shown as it is; around it stand lists that
//! lead on. Nothing that is typed is kept when the conversation ends.

mod call;
mod guide;
mod home;
mod language;
mod names;
mod next;
mod rehearsal;
mod tree;

use std::io;

use crate::answer::moment::Moment;
use crate::compose::phrases::Phrases;
use crate::compose::{Answer, Frame, document};
use crate::content::Content;
use crate::document::{Document, Words};
use crate::l10n::message::{Message, guided};
use crate::reception::error::Failure;
use crate::reception::languages::Languages;
use crate::reception::output::output_failed;
use crate::reception::prompt::{Chosen, Field, Gone, Item, Menu, Prompter, Spoken, Typed};
use crate::reception::report::phrases;
use crate::reception::request::{Format, Question, Request, now};
use crate::reception::run::answered;
use crate::reception::world::World;
use crate::render::print::Print;
use crate::render::text::Look;

/// The code when the person left.
const LEFT: u8 = 130;

/// Where the conversation begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// With the language.
    Language,
    /// With what there is to do.
    Home,
    /// With the rehearsal at the card reader.
    Rehearsal,
}

/// What a conversation is about, beside its start.
#[derive(Debug)]
pub struct Setting {
    /// The languages of the words.
    pub languages: Languages,
    /// The moment asked about, where it was named.
    pub at: Option<Moment>,
    /// The folder of content, where it was named.
    pub content: Option<String>,
    /// How text is to look.
    pub look: Look,
}

/// How a part of the conversation ends otherwise than by going back.
#[derive(Debug)]
enum End {
    /// The person left.
    Left,
    /// The person is done.
    Finished,
    /// Back to the start.
    Home,
    /// The input or the output broke.
    Broken(io::Error),
    /// Something went wrong that is not the person's doing.
    Failed(Failure),
}

/// A list whose items mean something.
struct List<T> {
    place: Option<Words>,
    question: Words,
    entries: Vec<(Item, T)>,
    preselected: usize,
    /// The place of the entry that an empty line stands for, where that is not the marked one.
    empty: Option<usize>,
    /// Whether there is something to go back to.
    back: bool,
}

struct Wizard<'a> {
    content: Content<'a>,
    world: &'a dyn World,
    prompter: Box<dyn Prompter>,
    languages: Languages,
    phrases: Phrases<'a>,
    at: Option<Moment>,
    /// The folder of content, where it was named.
    folder: Option<String>,
    look: Look,
}

/// Leads a conversation. Returns the code to end with: 0 where the person was done, 130 where they left.
pub fn converse(
    start: Start,
    setting: Setting,
    prompter: Box<dyn Prompter>,
    content: Content,
    world: &dyn World,
) -> Result<u8, Failure> {
    let Setting { languages, at, content: folder, look } = setting;
    let phrases = phrases(&languages.chosen, content);
    let mut wizard = Wizard { content, world, prompter, languages, phrases, at, folder, look };
    wizard.speak();
    match wizard.begin(start) {
        Ok(()) | Err(End::Finished | End::Home) => Ok(0),
        Err(End::Left) => Ok(LEFT),
        // A closed pipe is not an error.
        Err(End::Broken(cause)) if cause.kind() == io::ErrorKind::BrokenPipe => Ok(0),
        Err(End::Broken(cause)) => Err(output_failed(&cause)),
        Err(End::Failed(failure)) => Err(failure),
    }
}

impl Wizard<'_> {
    fn begin(&mut self, start: Start) -> Result<(), End> {
        match start {
            Start::Language => self.choose_language()?,
            Start::Home => {}
            Start::Rehearsal => match self.rehearse() {
                Ok(()) | Err(End::Home) => {}
                Err(end) => return Err(end),
            },
        }
        self.home()
    }

    fn say(&self, id: &'static str) -> Words {
        self.phrases.say(&guided(id))
    }

    /// Returns words with a variable set to other words, each in its language.
    fn say_with(&self, id: &'static str, name: &'static str, value: &Words) -> Words {
        self.phrases.each(|localizer| {
            let value = value.0.iter().find(|(tag, _)| tag == localizer.tag()).map_or("", |(_, text)| text);
            localizer.text(&guided(id).with(name, value))
        })
    }

    /// Gives the prompter its words in the language of the conversation.
    fn speak(&mut self) {
        let say = |id: &'static str| self.phrases.say(&guided(id));
        let before_text = |id: &'static str| self.phrases.after(&guided(id), &Words::default());
        let spoken = Spoken {
            keys: say("prompt-keys"),
            field_keys: say("prompt-field-keys"),
            type_here: say("prompt-type-here"),
            empty_means: before_text("prompt-empty-means"),
            taken: before_text("prompt-taken"),
            not_there: before_text("prompt-not-there"),
            go_on: say("prompt-go-on"),
            more: before_text("prompt-page"),
        };
        self.prompter.speak(spoken);
    }

    fn now(&self) -> Result<Moment, End> {
        match self.at {
            Some(at) => Ok(at),
            None => Ok(now(self.world)?),
        }
    }

    /// Returns a question as the verbs ask it.
    fn request(&self, question: Question) -> Result<Request, End> {
        let at_named = self.at.is_some();
        let (at, print) = (self.now()?, Print::default());
        Ok(Request {
            question,
            at,
            at_named,
            content: None,
            format: Format::Text,
            target: None,
            look: self.look,
            print,
        })
    }

    /// Shows what the verbs would print. Returns the answer.
    fn show_answer(&mut self, question: Question) -> Result<Answer, End> {
        let request = self.request(question)?;
        let (answer, _) = answered(&request.question, &request, &self.languages, self.content)?;
        let frame = Frame { content: self.content, phrases: &self.phrases, at: request.at };
        let document = document(&answer, frame)?;
        self.prompter.show(&document)?;
        Ok(answer)
    }

    fn show(&mut self, document: &Document) -> Result<(), End> {
        Ok(self.prompter.show(document)?)
    }

    /// Lets the person choose. Returns `None` to go back. The list is made anew after the language has changed.
    fn pick<T>(&mut self, list: impl Fn(&Self) -> Result<List<T>, End>) -> Result<Option<T>, End> {
        loop {
            let List { place, question, entries, preselected, empty, back } = list(self)?;
            let (mut items, mut meanings): (Vec<Item>, Vec<T>) = entries.into_iter().unzip();
            if back {
                items.push(Item::new("back", self.say("guided-back")));
            }
            match self.prompter.choose(&Menu {
                place,
                question,
                items,
                preselected,
                empty: empty.unwrap_or(preselected),
            })? {
                Chosen::Item(place) if place < meanings.len() => return Ok(Some(meanings.swap_remove(place))),
                Chosen::Item(_) => return Ok(None),
                Chosen::Back if back => return Ok(None),
                Chosen::Back => {}
                Chosen::Help => self.help()?,
                Chosen::Language => self.choose_language()?,
            }
        }
    }

    /// Lets the person type. Returns `None` to go back.
    fn typed(&mut self, field: impl Fn(&Self) -> Field) -> Result<Option<String>, End> {
        loop {
            match self.prompter.ask(&field(self))? {
                Typed::Text(text) => return Ok(Some(text)),
                Typed::Back => return Ok(None),
                Typed::Help => self.help()?,
                Typed::Language => self.choose_language()?,
            }
        }
    }
}

impl<T> List<T> {
    /// Returns a list that one can go back from.
    fn new(question: Words, entries: Vec<(Item, T)>) -> Self {
        Self { place: None, question, entries, preselected: 0, empty: None, back: true }
    }
}

/// Returns an entry of a list.
fn entry<T>(id: impl Into<String>, words: Words, meaning: T) -> (Item, T) {
    (Item::new(id, words), meaning)
}

/// Returns an entry of a list that a message words.
fn worded<T>(wizard: &Wizard, id: &str, message: &Message, meaning: T) -> (Item, T) {
    entry(id, wizard.phrases.say(message), meaning)
}

impl From<Gone> for End {
    fn from(gone: Gone) -> Self {
        match gone {
            Gone::Left => Self::Left,
            Gone::Broken(cause) => Self::Broken(cause),
        }
    }
}

impl From<Failure> for End {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<anyhow::Error> for End {
    fn from(cause: anyhow::Error) -> Self {
        Self::Failed(Failure::from(cause))
    }
}
