//! The words of one or two languages, side by side.

use std::borrow::Cow;
use std::rc::Rc;

use crate::content::Content;
use crate::content::language::Language;
use crate::document::{Document, Words};
use crate::l10n::Localizer;
use crate::l10n::message::{Message, interface};

/// The words of the first language, and of the second where there is one.
#[derive(Debug)]
pub struct Phrases {
    localizers: Vec<Localizer>,
    /// The tags that are others in documents, each with the one there.
    written: Vec<(Rc<str>, Rc<str>)>,
}

impl Phrases {
    /// Returns the words of one or two languages.
    pub fn new(localizers: Vec<Localizer>) -> Self {
        Self { localizers, written: Vec::new() }
    }

    /// Returns the words of languages of the guide.
    pub fn of(languages: &[Language]) -> Self {
        let written = |language: &Language| Some((language.tag.as_str().into(), language.bcp47.as_deref()?.into()));
        Self {
            localizers: languages.iter().map(localizer).collect(),
            written: languages.iter().filter_map(written).collect(),
        }
    }

    /// Returns a document with each text under its tag in BCP 47.
    pub fn written(&self, mut document: Document) -> Document {
        let tag = |tag: &mut Rc<str>| {
            if let Some((_, written)) = self.written.iter().find(|(known, _)| known == tag) {
                *tag = Rc::clone(written);
            }
        };
        if !self.written.is_empty() {
            document.each_words(&mut |words| words.0.iter_mut().for_each(|(known, _)| tag(known)));
        }
        document
    }

    /// Returns the tags of the languages.
    pub fn tags(&self) -> Vec<&str> {
        self.localizers.iter().map(|localizer| localizer.tag().as_ref()).collect()
    }

    /// Returns the words of the first language.
    pub fn first(&self) -> Option<&Localizer> {
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
        Words(self.localizers.iter().map(|localizer| (Rc::clone(localizer.tag()), say(localizer))).collect())
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

/// Returns the words of a language of the guide.
pub fn localizer(language: &Language) -> Localizer {
    Localizer::new(&language.tag, |path| Content.file(path)).falling_back(language.falls_back.as_deref())
}

/// Returns several texts as one, with the separator of the language.
pub fn joined(localizer: &Localizer, texts: &[String]) -> String {
    texts.join(&localizer.text(&interface("list-separator")))
}
