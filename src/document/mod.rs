//! Documents: what a piece of text is, in one or two languages, with no thought of how it looks. Knows no format and no other floor.

pub mod address;
pub mod reading;
pub mod record;
mod words;

use std::rc::Rc;

/// One text in one or two languages: the tag of each, and the words, which may hold readings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(pub Vec<(Rc<str>, String)>);

/// How a notice or a headline is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good: open, ready.
    Good,
    /// Bad: closed, ended.
    Bad,
    /// To be careful with: not known, a warning.
    Care,
    /// Neither.
    Plain,
}

/// A document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// Its blocks, in order of reading.
    pub blocks: Vec<Block>,
    /// The word for "be careful", where no sign may stand for it.
    pub care: Words,
    /// What stands at the head and the foot of every page, where the document is one to print and hand over.
    pub sheet: Option<Sheet>,
}

/// The head and the foot of a sheet. A title begins a case, on a page of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The languages it is in, in words.
    pub language: Words,
    /// Until when it holds.
    pub valid_until: Option<Words>,
    /// The desk that hands it over, in its own words: a name, then address, telephone, hours.
    pub desk: Vec<(Words, String)>,
}

/// One piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// What the document is about.
    Title(Words),
    /// The answer in one line.
    Headline(Tone, Words),
    /// A part begins.
    Heading(Words),
    /// A part of a part begins.
    Subheading(Words),
    /// Running text.
    Paragraph(Words),
    /// Steps in order, numbered.
    Steps(Vec<Step>),
    /// Things to tick off.
    Checks(Vec<Check>),
    /// Points in no order.
    Points(Vec<Words>),
    /// Labels with values.
    Fields(Vec<(Words, Words)>),
    /// Questions with the answers that were given.
    Answers(Vec<(Words, Words)>),
    /// What to choose from: what to type, and what it means.
    Choices(Vec<Choice>),
    /// Something to be careful about.
    Notice(Tone, Words),
    /// Rows under headings.
    Table(Table),
    /// Phone numbers.
    Contacts(Vec<Contact>),
    /// A command line to repeat or follow.
    Command(Words, String),
    /// Sources.
    Citations(Vec<Citation>),
    /// A screen of a machine by itself.
    Panel(Screen),
    /// Steps to tick off, in the order they are done.
    Tasks(Vec<Step>),
    /// Addresses of pages, each as a code to scan with the address in print under it.
    Links(Vec<Link>),
    /// A box for the desk's stamp, and one for notes: what is written above each.
    Stamp(Words, Words),
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The stage that begins with it.
    pub stage: Option<Words>,
    /// What to do.
    pub words: Words,
    /// The screen that shows.
    pub screen: Option<Screen>,
}

/// One screen of a machine, in Japanese, with its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// The Japanese on it.
    pub japanese: Vec<String>,
    /// What it means.
    pub meaning: Words,
    /// What to know about it.
    pub note: Option<Words>,
    /// The rows of its keys, where it has some.
    pub keys: Vec<String>,
    /// Its buttons.
    pub buttons: Vec<Button>,
    /// The word for "press this".
    pub press: Words,
    /// The word for "screen".
    pub name: Words,
}

/// One button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// The Japanese on it, where it is known.
    pub japanese: Option<String>,
    /// What it means.
    pub meaning: Words,
    /// Whether it is one to press.
    pub press: bool,
}

/// One thing to tick off, with its Japanese name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What it is.
    pub words: Words,
    /// Its Japanese name.
    pub japanese: Option<String>,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What to type.
    pub key: String,
    /// What it means.
    pub words: Words,
}

/// Rows under headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The headings of the columns.
    pub header: Vec<Words>,
    /// The rows; each as long as the header.
    pub rows: Vec<Vec<Words>>,
}

/// One phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The number.
    pub telephone: String,
    /// Whose it is.
    pub name: Words,
    /// Whether it is open, and until when.
    pub state: (Tone, Words),
    /// Its hours.
    pub hours: Words,
    /// What a call costs.
    pub cost: Words,
}

/// One page on the net.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What is there.
    pub words: Words,
    /// Its address.
    pub url: String,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// What it is called.
    pub words: Words,
    /// Where it stands.
    pub url: Option<String>,
}

impl Check {
    /// Returns the Japanese name, where no word of it is Japanese already and none names it.
    pub fn japanese_beside(&self) -> Option<&str> {
        let named =
            |(tag, text): &(Rc<str>, String), name: &str| tag.as_ref() == "ja" || reading::plain(text).contains(name);
        self.japanese.as_deref().filter(|name| !self.words.0.iter().any(|words| named(words, name)))
    }
}

impl Sheet {
    /// Returns what the desk says of itself on one line; nothing where there is no desk.
    pub fn desk_line(&self) -> String {
        let said: Vec<&str> = self.desk.iter().map(|(_, said)| said.as_str()).collect();
        said.join("   ")
    }
}

impl Words {
    /// Returns the words in the first language.
    pub fn first(&self) -> &str {
        self.0.first().map_or("", |(_, text)| text)
    }

    /// Returns the words in the second language, where there is one that says more than the first.
    pub fn second(&self) -> Option<&str> {
        self.0.get(1).map(|(_, text)| text.as_str()).filter(|text| *text != self.first())
    }
}
