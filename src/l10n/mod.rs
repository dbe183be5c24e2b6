//! Words: from a message id to a text in one language.
//!
//! A built-in file of words is looked up by the places that the build script noted; a file of an overlay is split into its messages when
//! the first of them is needed. A message with nothing but text and variables is
//! filled in here, any other goes through Fluent. So a call pays for the words it says, not for those it could have said.

pub mod file;
pub mod message;
pub mod negotiation;

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use self::file::{Defined, Place};
use self::message::{Argument, Message};

/// Where the files of words come from: from a path to its texts; the first goes before.
pub type Files<'a> = Box<dyn Fn(&str) -> Vec<File<'a>> + 'a>;

/// A file of words.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// The id of the overlay it is from; absent where it is built in.
    pub whose: Option<&'a str>,
    /// The text.
    pub text: &'a str,
    /// Where its messages are, in order of id, where that is known.
    pub places: Option<&'static [Place]>,
}

/// A file whose messages are at hand: its language, its name, and each of its texts.
struct Known<'a> {
    tag: String,
    file: String,
    texts: Vec<Messages<'a>>,
}

/// The messages of one text.
struct Messages<'a> {
    file: File<'a>,
    /// Those of a text whose places are not known. A list: it is made quicker than a map, and short.
    split: Vec<Defined<'a>>,
}

/// Braces in braces, deeper than in any words.
const DEEPEST: usize = 50;

/// The words of one language.
pub struct Localizer<'a> {
    tag: Rc<str>,
    /// The languages in which a message is said that this one has not.
    instead: Vec<String>,
    files: Files<'a>,
    known: RefCell<Vec<Known<'a>>>,
    parsed: RefCell<HashMap<String, Rc<FluentBundle<FluentResource>>>>,
    said: RefCell<BTreeSet<&'a str>>,
    fell_back: Cell<bool>,
    /// Whether something was said in this language since it was last listened to, and in which other something was.
    heard: RefCell<(bool, Option<Rc<str>>)>,
}

impl std::fmt::Debug for Localizer<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Localizer").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl<'a> Localizer<'a> {
    /// Returns the words of a language of the guide; what it has no message for is said in one of the languages `instead`.
    pub fn new(tag: &str, instead: Vec<String>, files: Files<'a>) -> Self {
        Self {
            tag: Rc::from(tag),
            instead,
            files,
            known: RefCell::default(),
            parsed: RefCell::default(),
            said: RefCell::default(),
            fell_back: Cell::default(),
            heard: RefCell::default(),
        }
    }

    /// Returns the tag of the language.
    pub fn tag(&self) -> &Rc<str> {
        &self.tag
    }

    /// Returns whether there is a message.
    pub fn has(&self, message: &Message) -> bool {
        self.found(message).is_some()
    }

    /// Returns the text of a message, or its id where there is none (the tests let no such message pass).
    pub fn text(&self, message: &Message) -> String {
        let Some((tag, whose, Defined { lines, .. })) = self.found(message) else { return message.id.to_string() };
        self.said.borrow_mut().extend(whose);
        if tag == self.tag.as_ref() {
            self.heard.borrow_mut().0 = true;
        } else {
            self.fell_back.set(true);
            self.heard.borrow_mut().1 = Some(Rc::from(tag));
        }
        // Only what stands in the message is said: a language that writes the months as numbers looks up no names of months.
        let said = |name: &str| {
            let (_, value) = message.arguments.iter().find(|(known, _)| *known == name)?;
            Some(match value {
                Argument::Text(text) => Cow::Borrowed(text.as_str()),
                Argument::Message(message) => Cow::Owned(self.text(message)),
            })
        };
        if let Some(text) = filled(lines, &said) {
            return text;
        }
        let bundle = self.bundle(message, lines);
        let Some(pattern) = bundle.get_message(&message.id).and_then(|found| found.value()) else {
            return message.id.to_string();
        };
        let names = message.arguments.iter().map(|(name, _)| *name);
        let arguments: FluentArgs = names.filter_map(|name| said(name).map(|text| (name, text))).collect();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// Returns where the words of a message come from: `official` and the edition, or `project`; the group comment above it says so.
    pub fn origin(&self, message: &Message) -> &'a str {
        self.found(message).map_or("", |(.., defined)| defined.origin)
    }

    /// Returns the ids of the overlays whose words were said.
    pub fn overlays_said(&self) -> Vec<&'a str> {
        self.said.borrow().iter().copied().collect()
    }

    /// Returns whether something was said in another language, for want of words in this one.
    pub fn fell_back(&self) -> bool {
        self.fell_back.get()
    }

    /// Returns what a function says, and the other language where all of it was said in another for want of words.
    pub fn listen(&self, say: impl FnOnce(&Self) -> String) -> (String, Option<Rc<str>>) {
        self.heard.take();
        let text = say(self);
        let (own, other) = self.heard.take();
        (text, other.filter(|_| !own))
    }

    /// Returns a message as it is defined, with the tag of the language it is in and the id of the overlay that says it so.
    fn found<'s>(&'s self, message: &Message) -> Option<(&'s str, Option<&'a str>, Defined<'a>)> {
        // Two overlays may have words of one id: those of the one that is meant go before.
        let own = message.whose.as_deref().and_then(|whose| self.first(message, Some(whose)));
        own.or_else(|| self.first(message, None))
    }

    /// Returns a message as it is defined, by one overlay where one is named.
    fn first<'s>(&'s self, message: &Message, by: Option<&str>) -> Option<(&'s str, Option<&'a str>, Defined<'a>)> {
        let mut tags = std::iter::once(self.tag.as_ref()).chain(self.instead.iter().map(String::as_str));
        tags.find_map(|tag| self.defined(tag, message, by).map(|(whose, defined)| (tag, whose, defined)))
    }

    /// Returns a message as a file of one language defines it.
    fn defined(&self, tag: &str, message: &Message, by: Option<&str>) -> Option<(Option<&'a str>, Defined<'a>)> {
        let mut known = self.known.borrow_mut();
        let at = known.iter().position(|known| known.file == message.file && known.tag == tag).unwrap_or_else(|| {
            let texts =
                (self.files)(&format!("locales/{tag}/{}", message.file)).into_iter().map(Messages::of).collect();
            known.push(Known { tag: tag.to_owned(), file: message.file.to_string(), texts });
            known.len() - 1
        });
        let mut texts = known.get(at)?.texts.iter().filter(|messages| by.is_none() || messages.file.whose == by);
        texts.find_map(|messages| messages.one(&message.id).map(|defined| (messages.file.whose, defined)))
    }

    fn bundle(&self, message: &Message, lines: &str) -> Rc<FluentBundle<FluentResource>> {
        if let Some(bundle) = self.parsed.borrow().get(message.id.as_ref()) {
            return Rc::clone(bundle);
        }
        let language: LanguageIdentifier = self.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        // A resource with errors still holds what is right in it; the tests let no error pass.
        let lines = if readable(lines) { lines.to_owned() } else { String::new() };
        let resource = FluentResource::try_new(lines).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
        let bundle = Rc::new(bundle);
        self.parsed.borrow_mut().insert(message.id.to_string(), Rc::clone(&bundle));
        bundle
    }
}

impl<'a> Messages<'a> {
    /// Returns the messages of a file. One that no message of this program can be, for Fluent cannot be given it, is left out.
    fn of(file: File<'a>) -> Self {
        let split = Some(file.text).filter(|_| file.places.is_none()).into_iter().flat_map(file::split);
        Self { split: split.filter(|defined| readable(defined.lines)).collect(), file }
    }

    fn one(&self, id: &str) -> Option<Defined<'a>> {
        match self.file.places {
            Some(places) => file::at(self.file.text, places, id),
            None => self.split.iter().find(|defined| defined.id == id).copied(),
        }
    }
}

/// Returns whether Fluent can be given a text to read, right or wrong: in braces, it panics at an escape that a character of several
/// bytes cuts short, and it goes as deep as braces do.
pub fn readable(text: &str) -> bool {
    let mut depth = 0_usize;
    let braces = text.bytes().all(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth <= DEEPEST
    });
    let cut_short = |escape: &str| {
        escape
            .trim_start_matches(['u', 'U'])
            .trim_start_matches(|sign: char| sign.is_ascii_hexdigit())
            .starts_with(|sign: char| !sign.is_ascii())
    };
    let in_braces = behind_plain(text);
    braces && !in_braces.split('\\').skip(1).any(|escape| escape.starts_with(['u', 'U']) && cut_short(escape))
}

/// Returns a text behind the first brace that opens more than a variable or a literal without escapes; nothing where none does.
fn behind_plain(text: &str) -> &str {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((inside, behind)) = after.split_once('}') else { return after };
        let inside = inside.trim();
        let literal = inside.strip_prefix('"').and_then(|inside| inside.strip_suffix('"'));
        if literal.unwrap_or(inside).contains(['"', '\\', '{', '\n']) {
            return after;
        }
        rest = behind;
    }
    ""
}

/// Returns the text of a message that is on one line, with its variables filled in; `None` where there is more to it.
fn filled<'m>(lines: &'m str, said: &dyn Fn(&str) -> Option<Cow<'m, str>>) -> Option<String> {
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
        filled.push_str(&placed(inside.trim(), said)?);
        rest = behind;
    }
    filled.push_str(rest);
    (!rest.contains('}')).then_some(filled)
}

/// Returns what stands for a placeable that is a variable, or a literal without escapes.
fn placed<'m>(inside: &'m str, said: &dyn Fn(&str) -> Option<Cow<'m, str>>) -> Option<Cow<'m, str>> {
    if let Some(name) = inside.strip_prefix('$') {
        return said(name);
    }
    let literal = inside.strip_prefix('"')?.strip_suffix('"');
    literal.filter(|literal| !literal.contains(['"', '\\'])).map(Cow::Borrowed)
}
