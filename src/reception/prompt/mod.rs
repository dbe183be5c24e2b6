//! Asking a person: what may be asked, and the prompters that ask it. Nothing above this room knows which one is at work.
//!
//! Two prompters stand here. [`screen`] is for a terminal: a list with a marked line, drawn anew at each key. [`lines`] is linear: every
//! choice has a number, a line is typed, nothing is ever drawn over; it is the accessible one, and works over a pipe.
//!
//! The list is our own, on the keys of `console`. dialoguer, which was the plan, takes the length of an item in bytes for its width and
//! so erases lines above a Chinese or Japanese list, cuts what does not fit, garbles wide characters in a field, and says `[Page 1/4]` in
//! English. Fed with short items it would draw right, but neither wrap an item nor take a second language under it.
//! `console` reads a key in raw mode but leaves it between two keys, so that what is typed early shows up on the screen, and it takes a
//! window that changes its size for Ctrl-C. So [`held`] keeps the terminal in raw mode all along, waits for the key, and gives the terminal
//! back as it was.

pub mod frame;
#[cfg(unix)]
pub mod held;
#[cfg(not(unix))]
#[path = "unheld.rs"]
pub mod held;
pub mod lines;
pub mod screen;
mod window;

use std::io;

use crate::answer::era::narrow;
use crate::document::{Document, Words};

/// A prompter: shows documents and asks.
pub trait Prompter {
    /// Sets the words of the prompter itself: the language may change on the way.
    fn speak(&mut self, spoken: Spoken);
    /// Shows a document, page by page where it is longer than the screen.
    fn show(&mut self, document: &Document) -> Result<(), Gone>;
    /// Lets one item of a list be chosen.
    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Gone>;
    /// Lets a text be typed.
    fn ask(&mut self, field: &Field) -> Result<Typed, Gone>;
}

/// A list to choose from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Menu {
    /// Where the person is.
    pub place: Option<Words>,
    /// What is asked.
    pub question: Words,
    /// What there is to choose from; at least one.
    pub items: Vec<Item>,
    /// The place of the item that is marked at first.
    pub preselected: usize,
    /// The place of the item that an empty line stands for.
    pub empty: usize,
}

/// One item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What may be typed for it, beside its number and its words.
    pub id: String,
    /// What it says.
    pub words: Words,
}

/// A text to type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// Where the person is.
    pub place: Option<Words>,
    /// What is asked.
    pub question: Words,
    /// How to type it.
    pub hint: Words,
}

/// What was chosen from a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// The item at a place.
    Item(usize),
    /// To go back.
    Back,
    /// To be helped.
    Help,
    /// To change the language.
    Language,
}

/// What was typed into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// A text, without spaces around it; it may be empty.
    Text(String),
    /// To go back.
    Back,
    /// To be helped.
    Help,
    /// To change the language.
    Language,
}

/// Why nobody answers any more.
#[derive(Debug)]
pub enum Gone {
    /// The person left: Esc, Ctrl-C, or the end of the input.
    Left,
    /// The input or the output broke.
    Broken(io::Error),
}

/// The words of the prompter itself.
#[derive(Debug, Clone, Default)]
pub struct Spoken {
    /// Which keys do what in a list.
    pub keys: Words,
    /// Which keys do what in a field.
    pub field_keys: Words,
    /// What to type in a list, before the default.
    pub type_here: Words,
    /// What stands before what an empty line means.
    pub empty_means: Words,
    /// What stands before what was taken.
    pub taken: Words,
    /// What was typed is none of the choices.
    pub not_there: Words,
    /// How to go on after a page: the key, before the numbers of the pages.
    pub go_on: Words,
    /// There is more of the list.
    pub more: Words,
}

/// What is typed to go back.
pub const BACK: &str = "<";
/// What is typed to be helped.
pub const HELP: &str = "?";
/// What is typed to change the language.
pub const LANGUAGE: &str = "*";

impl From<io::Error> for Gone {
    fn from(cause: io::Error) -> Self {
        match cause.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::Interrupted => Self::Left,
            _ => Self::Broken(cause),
        }
    }
}

impl Item {
    /// Returns an item.
    pub fn new(id: impl Into<String>, words: Words) -> Self {
        Self { id: id.into(), words }
    }
}

/// Returns a text as it is compared: full-width forms as ASCII, small letters, single spaces.
pub fn folded(text: &str) -> String {
    text.chars().map(narrow).collect::<String>().to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
