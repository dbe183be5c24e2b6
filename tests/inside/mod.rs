//! Calls the program in process, and looks at what came back: a world that holds everything in memory, and what must hold of any
//! text and any JSON.

#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

pub mod days;
pub mod walker;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use myna::content::folder::Folder;
use myna::reception::disk::Disk;
use myna::reception::prompt::Prompter;
use myna::reception::prompt::lines::Lines;
use myna::reception::run::run;
use myna::reception::save::{SaveError, Target};
use myna::reception::world::{Manner, World};
use myna::render::text::Look;
use serde_json::{Map, Value, json};
use unicode_width::UnicodeWidthStr;

use crate::project::{Faults, WORDS, folder, tags};

/// A world in memory: no terminal, no variables but those named here, and a clock that stands still.
#[derive(Debug, Default)]
pub struct Memory {
    arguments: Vec<OsString>,
    columns: usize,
    input: Vec<u8>,
    output: Vec<u8>,
    errors: Vec<u8>,
    saved: Vec<(PathBuf, Vec<u8>)>,
    laid: BTreeMap<String, Vec<u8>>,
}

/// A folder in memory: its files by path.
#[derive(Debug)]
pub struct Held(pub BTreeMap<String, Vec<u8>>);

impl Folder for Held {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.0.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn names(&self, path: &str) -> io::Result<Vec<String>> {
        let below = if path.is_empty() { String::new() } else { format!("{path}/") };
        let names: BTreeSet<String> = self
            .0
            .keys()
            .filter_map(|file| file.strip_prefix(below.as_str())?.split('/').next())
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect();
        if names.is_empty() && !path.is_empty() {
            Err(io::ErrorKind::NotFound.into())
        } else {
            Ok(names.into_iter().collect())
        }
    }

    fn shown(&self, path: &str) -> String {
        path.to_owned()
    }
}

impl World for Memory {
    fn arguments(&self) -> Vec<OsString> {
        self.arguments.clone()
    }

    fn variable(&self, name: &str) -> Option<String> {
        (name == "COLUMNS").then(|| self.columns.to_string())
    }

    fn now(&self) -> DateTime<Utc> {
        "2026-11-20T01:00:00Z".parse().expect("an instant")
    }

    fn output_is_terminal(&self) -> bool {
        false
    }

    fn errors_are_terminal(&self) -> bool {
        false
    }

    fn input_is_terminal(&self) -> bool {
        false
    }

    fn terminal_size(&self) -> Option<(u16, u16)> {
        None
    }

    fn prompter(&self, _: Manner, look: Look) -> Box<dyn Prompter> {
        Box::new(Lines::new(io::empty(), io::sink(), look, false))
    }

    fn streams(&mut self) -> (Box<dyn BufRead + '_>, Box<dyn Write + '_>) {
        (Box::new(self.input.as_slice()), Box::new(&mut self.output))
    }

    fn complain(&mut self, bytes: &[u8]) {
        self.errors.extend_from_slice(bytes);
    }

    fn make_folder(&mut self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn read(&self, _: &Path, _: u64) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn folder(&self, path: &Path) -> Box<dyn Folder> {
        if self.laid.is_empty() { Box::new(Disk::new(path)) } else { Box::new(Held(self.laid.clone())) }
    }

    fn configuration_folders(&self) -> Vec<PathBuf> {
        Vec::new()
    }

    fn save(&mut self, target: &Target, bytes: &[u8]) -> Result<(), SaveError> {
        self.saved.push((target.path.clone(), bytes.to_vec()));
        Ok(())
    }
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The exit code.
    pub code: u8,
    /// The output.
    pub output: String,
    /// The errors.
    pub errors: String,
    /// The files saved.
    pub saved: Vec<(PathBuf, Vec<u8>)>,
}

/// Returns the world of a call with arguments, on a page of some columns.
pub fn world<T: AsRef<str>>(arguments: &[T], columns: usize) -> Memory {
    let typed = arguments.iter().map(|argument| OsString::from(argument.as_ref()));
    let arguments = std::iter::once(OsString::from("myna")).chain(typed).collect();
    Memory { arguments, columns, ..Memory::default() }
}

/// Calls the program with arguments, on a page of some columns.
pub fn call<T: AsRef<str>>(arguments: &[T], columns: usize) -> Reply {
    call_with(arguments, columns, &[])
}

/// Calls the program with arguments, the folder of content in any of them being one in memory, by path.
pub fn call_over<T: AsRef<str>>(arguments: &[T], laid: &BTreeMap<String, Vec<u8>>) -> Reply {
    let mut laid = laid.clone();
    // A folder with nothing in it is one too.
    laid.entry("README".to_owned()).or_default();
    let mut memory = Memory { laid, ..world(arguments, 80) };
    let code = run(&mut memory);
    let utf8 = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Reply { code, output: utf8(memory.output), errors: utf8(memory.errors), saved: memory.saved }
}

/// Calls the program with arguments and an input, on a page of some columns.
pub fn call_with<T: AsRef<str>>(arguments: &[T], columns: usize, input: &[u8]) -> Reply {
    let mut memory = Memory { input: input.to_vec(), ..world(arguments, columns) };
    let code = run(&mut memory);
    let utf8 = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Reply { code, output: utf8(memory.output), errors: utf8(memory.errors), saved: memory.saved }
}

/// The tags of the languages of the words.
pub static TAGS: LazyLock<Vec<&str>> = LazyLock::new(tags);
/// What is typed for content: ids of guides, trees, lines and sources.
static TYPED: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| ["guides", "trees", "lines", "sources"].into_iter().flat_map(folder).map(|(id, ..)| id).collect());

thread_local! {
    /// The words found right before, since thousands of answers share them; by themselves they are looked at once.
    static SEEN: RefCell<HashSet<String>> = RefCell::default();
}

/// The widths that text is tried at.
pub const WIDTHS: [usize; 2] = [80, 40];

/// What came back from one question in every language and format.
pub struct Everywhere {
    /// The JSON in one language; the others hold the same but for the words.
    pub json: Value,
    /// The texts: language, width, text.
    pub texts: Vec<(&'static str, usize, String)>,
    /// The texts without their spaces and line ends, in the same order.
    compact: Vec<String>,
    /// The JSON by language.
    pub records: Vec<(&'static str, Value)>,
    /// The code that all calls ended with.
    pub code: u8,
}

/// Asks one question in every language and format, and looks at each reply alone and at the languages beside each other.
pub fn everywhere(arguments: &[String], faults: &mut Faults) -> Everywhere {
    let (mut texts, mut records, mut codes) = (Vec::new(), Vec::new(), BTreeSet::new());
    for tag in TAGS.iter().copied() {
        let with = |more: &[&str]| -> Vec<String> {
            arguments.iter().cloned().chain(["-L", tag].iter().chain(more).map(ToString::to_string)).collect()
        };
        for width in WIDTHS {
            let arguments = with(&[]);
            let reply = call(&arguments, width);
            let place = format!("{} at {width}", arguments.join(" "));
            codes.insert(reply.code);
            faults.unless(reply.errors.is_empty(), || format!("{place}: on the errors: {}", reply.errors));
            look_at_text(&reply.output, width, &place, faults);
            texts.push((tag, width, reply.output));
        }
        let arguments = with(&["--json"]);
        let reply = call(&arguments, WIDTHS[0]);
        let place = arguments.join(" ");
        codes.insert(reply.code);
        faults.unless(reply.errors.is_empty(), || format!("{place}: on the errors: {}", reply.errors));
        match serde_json::from_str::<Value>(&reply.output) {
            Ok(value) => {
                look_at_json(&value, tag, &place, faults);
                records.push((tag, value));
            }
            Err(cause) => faults.unless(false, || format!("{place}: {cause} in {:?}", reply.output)),
        }
    }
    let place = arguments.join(" ");
    for pair in records.windows(2) {
        if let [(one, first), (other, second)] = pair {
            let same = without_words(first) == without_words(second);
            faults.unless(same, || format!("{place}: {one} and {other} differ in more than the words"));
        }
    }
    faults.unless(codes.len() == 1, || format!("{place}: ends with {codes:?}"));
    let json = records.first().map(|(_, value)| value.clone()).unwrap_or_default();
    let compact = texts.iter().map(|(_, _, text)| without_spaces(text)).collect();
    Everywhere { json, texts, compact, records, code: codes.first().copied().unwrap_or(u8::MAX) }
}

impl Everywhere {
    /// Notes a fault for each text that does not hold the words at a place of the answer.
    pub fn hold_words(&self, pointer: &str, place: &str, faults: &mut Faults) {
        for (tag, value) in &self.records {
            let words = value.pointer(pointer).and_then(|words| words[*tag].as_str());
            let Some(words) = words else {
                faults.unless(false, || format!("{place}: no words in {tag} at {pointer}"));
                continue;
            };
            let sought = without_spaces(words);
            let texts = self.texts.iter().zip(&self.compact).filter(|((other, ..), _)| other == tag);
            for ((_, width, _), compact) in texts {
                faults.unless(compact.contains(&sought), || {
                    format!("{place}: the text in {tag} at {width} does not say {words:?}")
                });
            }
        }
    }
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

/// Notes what is wrong with a text for people: nothing in it, a line too wide, and what is wrong with any words.
fn look_at_text(text: &str, width: usize, place: &str, faults: &mut Faults) {
    faults.unless(!text.trim().is_empty(), || format!("{place}: says nothing"));
    faults.unless(text.ends_with('\n'), || format!("{place}: the last line does not end"));
    for line in text.lines() {
        let columns = if line.is_ascii() { line.len() } else { line.width() };
        faults.unless(columns <= width, || format!("{place}: {columns} columns: {line}"));
        look_at_words(line, place, faults);
    }
}

/// Notes what is wrong with words: a variable that was not filled in, an id in place of a message, a control character.
fn look_at_words(words: &str, place: &str, faults: &mut Faults) {
    if SEEN.with_borrow(|seen| seen.contains(words)) {
        return;
    }
    let tokens = words.split(|character: char| !(character.is_ascii_alphanumeric() || character == '-'));
    let leaked: Vec<&str> = tokens.filter(|token| is_message_id(token)).collect();
    let (filled, plain) = (!words.contains(['{', '}', '$']), !words.contains(char::is_control));
    faults.unless(leaked.is_empty(), || format!("{place}: the ids {leaked:?} leaked: {words}"));
    faults.unless(filled, || format!("{place}: not filled in: {words}"));
    faults.unless(plain, || format!("{place}: a control character: {words:?}"));
    if leaked.is_empty() && filled && plain {
        SEEN.with_borrow_mut(|seen| seen.insert(words.to_owned()));
    }
}

/// What messages' ids begin with: what stands before the first hyphen of any message in the words.
static BEGINNINGS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let ids = WORDS.of("en").keys();
    let first = ids.filter_map(|id| id.split_once('-').map(|(first, _)| first));
    // `in-brackets` begins as English words do, and so does `year-…`.
    first.filter(|first| !matches!(*first, "in" | "year")).collect()
});

fn is_message_id(token: &str) -> bool {
    let named = token.split_once('-').is_some_and(|(first, rest)| !rest.is_empty() && BEGINNINGS.contains(first));
    // `next-steps` is what a person types.
    named && !TYPED.contains(token)
}

fn look_at_json(value: &Value, tag: &str, place: &str, faults: &mut Faults) {
    match value {
        Value::String(text) => {
            faults.unless(!text.contains(char::is_control), || format!("{place}: a control character: {text:?}"));
        }
        Value::Array(pieces) => pieces.iter().for_each(|piece| look_at_json(piece, tag, place, faults)),
        Value::Object(pieces) if is_words(pieces) => {
            faults.unless(pieces.keys().eq([tag]), || format!("{place}: words in {:?}", pieces.keys()));
            for words in pieces.values() {
                let words = words.as_str().unwrap_or_default();
                faults.unless(!words.trim().is_empty(), || format!("{place}: words that say nothing"));
                look_at_words(words, place, faults);
            }
        }
        Value::Object(pieces) => pieces.values().for_each(|piece| look_at_json(piece, tag, place, faults)),
        _ => {}
    }
}

/// Returns whether an object holds words: its names are languages.
fn is_words(object: &Map<String, Value>) -> bool {
    !object.is_empty() && object.keys().all(|name| TAGS.contains(&name.as_str()))
}

/// Returns a value with a mark in place of words and of the list of languages.
fn without_words(value: &Value) -> Value {
    match value {
        Value::Array(pieces) => pieces.iter().map(without_words).collect(),
        Value::Object(pieces) if is_words(pieces) => json!("words"),
        Value::Object(pieces) => {
            let mark = |(name, piece): (&String, &Value)| {
                (name.clone(), if name == "lang" { json!("languages") } else { without_words(piece) })
            };
            Value::Object(pieces.iter().map(mark).collect())
        }
        other => other.clone(),
    }
}

/// Returns the texts of a list, as a set.
pub fn set(list: &Value) -> BTreeSet<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Returns one field of each object of a list, in order.
pub fn each<'a>(list: &'a Value, field: &str) -> Vec<&'a str> {
    list.as_array().into_iter().flatten().filter_map(|piece| piece[field].as_str()).collect()
}
