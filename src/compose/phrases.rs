//! The words of one or two languages, side by side.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::content::language::Language;
use crate::content::{Content, Text};
use crate::document::{Document, Words};
use crate::l10n::message::{Message, interface};
use crate::l10n::{File, Localizer};

/// The tag of the language in which something is said, and the text.
type Said = (Rc<str>, String);

/// The words of the first language, and of the second where there is one.
#[derive(Debug)]
pub struct Phrases<'a> {
    localizers: Vec<Localizer<'a>>,
    rests_on: RefCell<BTreeSet<String>>,
    /// The texts that are in another language for want of words, each with the tag of that language.
    elsewhere: RefCell<BTreeMap<Said, Rc<str>>>,
    /// The tags that are others in documents, each with the one there.
    written: Vec<(Rc<str>, Rc<str>)>,
}

/// Returns the words of a language of the guide. What it has no message for is said in the language it falls back to, then in English,
/// in Japanese, or in any other.
pub fn localizer_of<'a>(language: &Language, content: Content<'a>) -> Localizer<'a> {
    instead_in(&language.tag, language.falls_back.iter().cloned().collect(), content)
}

/// Returns the words of the language of a tag, which falls back to no other of its own.
pub fn localizer<'a>(tag: &str, content: Content<'a>) -> Localizer<'a> {
    instead_in(tag, Vec::new(), content)
}

fn instead_in<'a>(tag: &str, mut instead: Vec<String>, content: Content<'a>) -> Localizer<'a> {
    // The built-in languages lack nothing.
    if content.overlays().next().is_some() {
        let all = content.languages().unwrap_or_default().into_iter().map(|language| language.tag);
        instead.extend(["en".to_owned(), "ja".to_owned()].into_iter().chain(all).filter(|other| other != tag));
    }
    let file = |Text { whose, text, places }| File { whose, text, places };
    let files = move |path: &str| content.words(path).into_iter().map(file).collect();
    Localizer::new(tag, instead, Box::new(files))
}

impl<'a> Phrases<'a> {
    /// Returns the words of one or two languages.
    pub fn new(localizers: Vec<Localizer<'a>>) -> Self {
        Self { localizers, rests_on: RefCell::default(), elsewhere: RefCell::default(), written: Vec::new() }
    }

    /// Returns the words of languages of the guide.
    pub fn of(languages: &[Language], content: Content<'a>) -> Self {
        let written = |language: &Language| Some((language.tag.as_str().into(), language.bcp47.as_deref()?.into()));
        let localizers = languages.iter().map(|language| localizer_of(language, content)).collect();
        // Over the built-in content something may be said in any language.
        let all = content.overlays().next().and_then(|_| content.languages().ok());
        let written = all.as_deref().unwrap_or(languages).iter().filter_map(written).collect();
        Self { written, ..Self::new(localizers) }
    }

    /// Returns a document with each text under the tag, in BCP 47, of the language it is in. Its word of care tells the language that was
    /// asked for.
    pub fn written(&self, mut document: Document) -> Document {
        let elsewhere = self.elsewhere.borrow();
        let written =
            |tag: &Rc<str>| self.written.iter().find(|(known, _)| known == tag).map(|(_, written)| written.clone());
        if !elsewhere.is_empty() || !self.written.is_empty() {
            let care = document.care.clone();
            document.each_words(&mut |words| {
                for (tag, text) in &mut words.0 {
                    if let Some(other) = elsewhere.get(&(Rc::clone(tag), text.clone())) {
                        *tag = Rc::clone(other);
                    }
                    *tag = written(tag).unwrap_or_else(|| Rc::clone(tag));
                }
            });
            let tags = care.0.iter().map(|(tag, _)| written(tag).unwrap_or_else(|| Rc::clone(tag)));
            document.care.0.iter_mut().zip(tags).for_each(|((known, _), tag)| *known = tag);
        }
        document
    }

    /// Notes that what is said rests on an overlay.
    pub fn rest_on(&self, whose: Option<&String>) {
        self.rests_on.borrow_mut().extend(whose.cloned());
    }

    /// Returns the ids of the overlays that what was said rests on, or whose words it was said in.
    pub fn overlays(&self) -> BTreeSet<String> {
        let said = self.localizers.iter().flat_map(Localizer::overlays_said).map(str::to_owned);
        said.chain(self.rests_on.borrow().iter().cloned()).collect()
    }

    /// Returns whether something was said in another language, for want of words.
    pub fn fell_back(&self) -> bool {
        self.localizers.iter().any(Localizer::fell_back)
    }

    /// Returns the tags of the languages.
    pub fn tags(&self) -> Vec<&str> {
        self.localizers.iter().map(|localizer| localizer.tag().as_ref()).collect()
    }

    /// Returns the words of the first language.
    pub fn first(&self) -> Option<&Localizer<'a>> {
        self.localizers.first()
    }

    /// Returns whether there is a message.
    pub fn has(&self, message: &Message) -> bool {
        self.localizers.iter().all(|localizer| localizer.has(message))
    }

    /// Returns the words of a message.
    pub fn say(&self, message: &Message) -> Words {
        self.each(|localizer| localizer.text(message))
    }

    /// Returns what a function says in each language.
    pub fn each(&self, mut say: impl FnMut(&Localizer) -> String) -> Words {
        let one = |localizer: &Localizer| {
            let (text, other) = localizer.listen(&mut say);
            let tag = Rc::clone(localizer.tag());
            if let Some(other) = other {
                self.elsewhere.borrow_mut().insert((Rc::clone(&tag), text.clone()), other);
            }
            (tag, text)
        };
        Words(self.localizers.iter().map(one).collect())
    }

    /// Returns by language whose words some messages are in: `official`, `project`, or `partly` the one and the other.
    pub fn wording(&self, messages: &[Message]) -> Vec<(Rc<str>, &'static str)> {
        let wording = |localizer: &Localizer| {
            let official = messages.iter().filter(|message| localizer.origin(message).starts_with("official")).count();
            match official {
                0 => "project",
                all if all == messages.len() => "official",
                _ => "partly",
            }
        };
        self.localizers.iter().map(|localizer| (Rc::clone(localizer.tag()), wording(localizer))).collect()
    }

    /// Returns a word around the answers.
    pub fn label(&self, id: impl Into<Cow<'static, str>>) -> Words {
        self.say(&interface(id))
    }

    /// Returns a text that is the same in every language.
    pub fn same(&self, text: &str) -> Words {
        self.each(|_| text.to_owned())
    }

    /// Returns a label, what stands between, and a value.
    pub fn labelled(&self, label: &'static str, value: &Words) -> Words {
        self.after(&interface(label), value)
    }

    /// Returns a message, what stands between a label and its value, and other words.
    pub fn after(&self, message: &Message, value: &Words) -> Words {
        self.each(|localizer| {
            let value = value.0.iter().find(|(tag, _)| tag == localizer.tag()).map_or("", |(_, text)| text);
            format!("{}{}{value}", localizer.text(message), localizer.text(&interface("label-separator")))
        })
    }
}

/// Returns several texts as one, with the separator of the language.
pub fn joined(localizer: &Localizer, texts: &[String]) -> String {
    texts.join(&localizer.text(&interface("list-separator")))
}
