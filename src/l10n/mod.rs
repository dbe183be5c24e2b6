//! Words: from a message id to a text in one language.
//!
//! A file of words is split into its messages when the first of them is needed. A message with nothing but text and variables is
//! filled in here, any other goes through Fluent. So a call pays for the words it says, not for those it could have said.

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

/// The messages of a file. A list: it is made quicker than a map, and short.
type Messages = Vec<Defined>;

/// A file that was split: of which language, its name, its messages.
type Split = (Rc<str>, String, Rc<Messages>);

/// One message as a file defines it.
#[derive(Clone, Copy)]
struct Defined {
    id: &'static str,
    /// The lines that define it.
    lines: &'static str,
    /// What the group comment above it says of the origin of its words.
    origin: &'static str,
}

/// What begins the group comment that names the origin of the words below it.
const ORIGIN: &str = "## origin: ";

/// The words of one language.
pub struct Localizer {
    tag: Rc<str>,
    /// The language that says what this one does not.
    fallback: Option<Rc<str>>,
    files: Files,
    split: RefCell<Vec<Split>>,
    parsed: RefCell<HashMap<String, Rc<FluentBundle<FluentResource>>>>,
}

impl std::fmt::Debug for Localizer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Localizer").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Localizer {
    /// Returns the words of a language of the guide.
    pub fn new(tag: &str, files: Files) -> Self {
        Self { tag: Rc::from(tag), fallback: None, files, split: RefCell::default(), parsed: RefCell::default() }
    }

    /// Sets the language that says what this one does not.
    #[must_use]
    pub fn falling_back(mut self, tag: Option<&str>) -> Self {
        self.fallback = tag.map(Rc::from);
        self
    }

    /// Returns the tag of the language.
    pub fn tag(&self) -> &Rc<str> {
        &self.tag
    }

    /// Returns whether there is a message.
    pub fn has(&self, message: &Message) -> bool {
        self.defined(message).is_some()
    }

    /// Returns the text of a message, or its id where there is none (the tests let no such message pass).
    pub fn text(&self, message: &Message) -> String {
        let Some(Defined { lines, .. }) = self.defined(message) else { return message.id.to_string() };
        let said = |argument: &Argument| match argument {
            Argument::Text(text) => text.clone(),
            Argument::Message(message) => self.text(message),
        };
        let arguments: Vec<(&str, String)> =
            message.arguments.iter().map(|(name, value)| (*name, said(value))).collect();
        if let Some(text) = filled(lines, &arguments) {
            return text;
        }
        let bundle = self.bundle(message, lines);
        let Some(pattern) = bundle.get_message(&message.id).and_then(|found| found.value()) else {
            return message.id.to_string();
        };
        let arguments: FluentArgs = arguments.into_iter().collect();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// Returns where the words of a message come from: `official` and the edition, or `project`; the group comment above it says so.
    pub fn origin(&self, message: &Message) -> &'static str {
        self.defined(message).map_or("", |known| known.origin)
    }

    fn defined(&self, message: &Message) -> Option<Defined> {
        let found = |tag| self.messages(tag, &message.file).iter().find(|known| known.id == message.id).copied();
        found(&self.tag).or_else(|| found(self.fallback.as_ref()?))
    }

    fn messages(&self, tag: &str, file: &str) -> Rc<Messages> {
        if let Some((.., messages)) = self.split.borrow().iter().find(|(of, name, _)| name == file && **of == *tag) {
            return Rc::clone(messages);
        }
        let text = (self.files)(&format!("locales/{tag}/{file}")).unwrap_or_default();
        let messages = Rc::new(split(text));
        self.split.borrow_mut().push((Rc::from(tag), file.to_owned(), Rc::clone(&messages)));
        messages
    }

    fn bundle(&self, message: &Message, lines: &str) -> Rc<FluentBundle<FluentResource>> {
        if let Some(bundle) = self.parsed.borrow().get(message.id.as_ref()) {
            return Rc::clone(bundle);
        }
        let language: LanguageIdentifier = self.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        // A resource with errors still holds what is right in it; the tests let no error pass.
        let resource = FluentResource::try_new(lines.to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        let bundle = Rc::new(bundle);
        self.parsed.borrow_mut().insert(message.id.to_string(), Rc::clone(&bundle));
        bundle
    }
}

/// Returns the messages of a file: each begins with an id at the start of a line and goes on over indented lines.
fn split(text: &'static str) -> Messages {
    let mut messages = Messages::new();
    let (mut rest, mut origin) = (text, "");
    while !rest.is_empty() {
        let (lines, after) = rest.split_at(message_end(rest));
        if let Some(named) = lines.strip_prefix(ORIGIN) {
            origin = named.trim_end();
        } else if let Some((id, _)) =
            lines.split_once('=').filter(|_| lines.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            messages.push(Defined { id: id.trim_end(), lines, origin });
        }
        rest = after;
    }
    messages
}

/// Returns where the lines of a message end: before the next line, empty ones passed over, that is neither indented nor a brace.
fn message_end(text: &str) -> usize {
    let mut from = 0;
    while let Some(line_end) = text.get(from..).and_then(|rest| rest.find('\n')) {
        from += line_end + 1;
        let rest = text.get(from..).unwrap_or_default();
        let next = rest.trim_start_matches(['\n', '\r']);
        if !next.starts_with([' ', '}']) {
            return from;
        }
        from += rest.len() - next.len();
    }
    text.len()
}

/// Returns the text of a message that is on one line, with its variables filled in; `None` where there is more to it.
fn filled(lines: &str, arguments: &[(&str, String)]) -> Option<String> {
    let (_, text) = lines.split_once('=')?;
    // As Fluent does: the ideographic space is text.
    let mut rest = text.trim_matches([' ', '\n', '\r']);
    if rest.is_empty() || rest.contains('\n') {
        return None;
    }
    let mut filled = String::with_capacity(rest.len());
    while let Some((before, after)) = rest.split_once('{') {
        let (inside, behind) = after.split_once('}')?;
        filled.push_str(before);
        filled.push_str(placed(inside.trim(), arguments)?);
        rest = behind;
    }
    filled.push_str(rest);
    (!rest.contains('}')).then_some(filled)
}

/// Returns what stands for a placeable that is a variable, or a literal without escapes.
fn placed<'a>(inside: &'a str, arguments: &'a [(&str, String)]) -> Option<&'a str> {
    match inside.strip_prefix('$') {
        Some(name) => arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str()),
        None => inside.strip_prefix('"')?.strip_suffix('"').filter(|literal| !literal.contains(['"', '\\'])),
    }
}
