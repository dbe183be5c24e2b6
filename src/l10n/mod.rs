//! Words: from a message id to a text in one language. Each file of words is parsed when its first message is needed.

pub mod message;
pub mod negotiation;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use self::message::{Argument, Message};

/// Where the files of words come from: from a path to a text.
pub type Files = fn(&str) -> Option<&'static str>;

type Bundle = FluentBundle<FluentResource>;

/// The words of one language.
pub struct Localizer {
    tag: String,
    files: Files,
    bundles: RefCell<HashMap<String, Rc<Bundle>>>,
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Localizer").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Localizer {
    /// Returns the words of a language of the guide.
    pub fn new(tag: &str, files: Files) -> Self {
        Self { tag: tag.to_owned(), files, bundles: RefCell::default() }
    }

    /// Returns the tag of the language.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Returns whether there is a message.
    pub fn has(&self, message: &Message) -> bool {
        self.bundle(&message.file).get_message(&message.id).is_some()
    }

    /// Returns the text of a message, or its id where there is none (the tests let no such message pass).
    pub fn text(&self, message: &Message) -> String {
        let bundle = self.bundle(&message.file);
        let Some(pattern) = bundle.get_message(&message.id).and_then(|found| found.value()) else {
            return message.id.clone();
        };
        let said = |argument: &Argument| match argument {
            Argument::Text(text) => text.clone(),
            Argument::Message(message) => self.text(message),
        };
        let arguments: FluentArgs = message.arguments.iter().map(|(name, value)| (*name, said(value))).collect();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    fn bundle(&self, file: &str) -> Rc<Bundle> {
        if let Some(bundle) = self.bundles.borrow().get(file) {
            return Rc::clone(bundle);
        }
        let language: LanguageIdentifier = self.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        let text = (self.files)(&format!("locales/{}/{file}", self.tag)).unwrap_or_default();
        // A resource with errors still holds the messages that are right; the tests let no error pass.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        let bundle = Rc::new(bundle);
        self.bundles.borrow_mut().insert(file.to_owned(), Rc::clone(&bundle));
        bundle
    }
}
