//! The project's own files as the tests read them: content as plain TOML, words as a syntax tree, source as text. None of the
//! program's types, so that a mistake there is not made here too.

#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::expect_used, clippy::panic, reason = "a file that cannot be read ends the test")]

pub mod reading;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use chrono::NaiveDate;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use toml::{Table, Value};

/// The content: each file by its path from the top of the project.
pub static CONTENT: LazyLock<BTreeMap<String, Table>> = LazyLock::new(|| {
    let parsed = |(path, text): (String, String)| {
        let table = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        (path, table)
    };
    files("content", "toml").into_iter().map(parsed).collect()
});

/// The words of all languages.
pub static WORDS: LazyLock<Words> = LazyLock::new(Words::read);

/// The source: each file below `src`.
pub static SOURCE: LazyLock<Vec<Source>> =
    LazyLock::new(|| files("src", "rs").into_iter().map(|(path, text)| Source::read(path, text)).collect());

/// Returns the files with an ending below a folder, by path from the top of the project, in order.
pub fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut folders, mut found) = (vec![top.join(folder)], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let name = path.strip_prefix(top).expect("below the top").to_string_lossy().replace('\\', "/");
                found.push((
                    name,
                    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
                ));
            }
        }
    }
    found.sort();
    found
}

/// Returns the text of a file, by its path from the top of the project.
pub fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What was found wrong: all of it, not the first only.
#[derive(Default)]
pub struct Faults(Vec<String>);

impl Faults {
    /// Notes a fault unless something holds.
    pub fn unless(&mut self, holds: bool, fault: impl FnOnce() -> String) {
        if !holds {
            self.0.push(fault());
        }
    }

    /// Ends the test where there was a fault.
    #[track_caller]
    pub fn none(self) {
        assert!(self.0.is_empty(), "{} faults:\n{}\n", self.0.len(), self.0.join("\n"));
    }
}

/// Reads plain TOML.
pub trait Read {
    /// Returns a text, or "".
    fn text(&self, key: &str) -> &str;
    /// Returns a list of texts, or the one text; none where it is absent.
    fn texts(&self, key: &str) -> Vec<&str>;
    /// Returns a list of tables; none where it is absent.
    fn tables(&self, key: &str) -> Vec<&Table>;
    /// Returns the tables in a table, by name; none where it is absent.
    fn named(&self, key: &str) -> Vec<(&str, &Table)>;
    /// Returns a date.
    fn date(&self, key: &str) -> Option<NaiveDate>;
}

impl Read for Table {
    fn text(&self, key: &str) -> &str {
        self.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    fn texts(&self, key: &str) -> Vec<&str> {
        match self.get(key) {
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(text)) => vec![text],
            _ => Vec::new(),
        }
    }

    fn tables(&self, key: &str) -> Vec<&Table> {
        self.get(key)
            .and_then(Value::as_array)
            .map(|list| list.iter().filter_map(Value::as_table).collect())
            .unwrap_or_default()
    }

    fn named(&self, key: &str) -> Vec<(&str, &Table)> {
        self.get(key).and_then(Value::as_table).map(entries).unwrap_or_default()
    }

    fn date(&self, key: &str) -> Option<NaiveDate> {
        self.get(key)
            .and_then(Value::as_datetime)
            .map(|date| date.to_string().parse().unwrap_or_else(|error| panic!("{date}: {error}")))
    }
}

/// Returns the tables in a table, by name.
pub fn entries(table: &Table) -> Vec<(&str, &Table)> {
    table.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_table()?))).collect()
}

/// Returns a file of the content, by its path below `content`.
pub fn content(path: &str) -> &'static Table {
    CONTENT.get(&format!("content/{path}")).unwrap_or_else(|| panic!("content/{path} is missing"))
}

/// Returns the files of a folder of the content: id, path and table.
pub fn folder(folder: &str) -> Vec<(&'static str, &'static str, &'static Table)> {
    let prefix = format!("content/{folder}/");
    let direct = |(path, table): (&'static String, &'static Table)| {
        let id = path.strip_prefix(prefix.as_str())?.strip_suffix(".toml")?;
        (!id.contains('/')).then_some((id, path.as_str(), table))
    };
    CONTENT.iter().filter_map(direct).collect()
}

/// Returns the tags of the languages of the words.
pub fn tags() -> Vec<&'static str> {
    content("locales.toml").tables("locale").into_iter().map(|locale| locale.text("tag")).collect()
}

/// What a place in a guide or a tree is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A guide or a tree.
    Top,
    /// A route of a guide.
    Route,
    /// A step of a guide.
    Step,
    /// A notice.
    Notice,
    /// A place of a tree that asks.
    Question,
    /// An outcome.
    Outcome,
}

/// A place in a guide or a tree: its table, the tables it inherits from (nearest first), and its message.
pub struct Place {
    /// What it is.
    pub kind: Kind,
    /// The file.
    pub file: &'static str,
    /// The id of its message.
    pub message: String,
    /// Its table.
    pub table: &'static Table,
    /// The tables it inherits from.
    pub above: Vec<&'static Table>,
}

impl Place {
    /// Returns the nearest list of texts that is not empty: its own, or an inherited one.
    pub fn inherited(&self, key: &str) -> Vec<&'static str> {
        [self.table]
            .iter()
            .chain(&self.above)
            .map(|table| table.texts(key))
            .find(|list| !list.is_empty())
            .unwrap_or_default()
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: {}", self.file, self.message)
    }
}

/// Returns every place of every guide and tree.
pub fn places() -> Vec<Place> {
    let mut places = Vec::new();
    for (id, file, guide) in folder("guides") {
        let mut add = |kind, message: String, table, above| places.push(Place { kind, file, message, table, above });
        let id = format!("guide-{id}");
        for route in guide.tables("route") {
            let id = format!("{id}-route-{}", route.text("id"));
            for (kind, key) in [(Kind::Step, "step"), (Kind::Notice, "notice")] {
                for line in route.tables(key) {
                    add(kind, format!("{id}-{key}-{}", line.text("id")), line, vec![route, guide]);
                }
            }
            add(Kind::Route, id, route, vec![guide]);
        }
        for (kind, key) in [(Kind::Step, "step"), (Kind::Notice, "notice")] {
            for line in guide.tables(key) {
                add(kind, format!("{id}-{key}-{}", line.text("id")), line, vec![guide]);
            }
        }
        add(Kind::Top, id, guide, vec![]);
    }
    for (id, file, tree) in folder("trees") {
        let mut add = |kind, message: String, table, above| places.push(Place { kind, file, message, table, above });
        let id = format!("tree-{id}");
        for (place, question) in tree.named("question") {
            add(Kind::Question, format!("{id}-question-{}", asked(place, question)), question, vec![tree]);
        }
        for (outcome, table) in tree.named("outcome") {
            let id = format!("{id}-outcome-{outcome}");
            for notice in table.tables("notice") {
                add(Kind::Notice, format!("{id}-notice-{}", notice.text("id")), notice, vec![table, tree]);
            }
            add(Kind::Outcome, id, table, vec![tree]);
        }
        for notice in tree.tables("notice") {
            add(Kind::Notice, format!("{id}-notice-{}", notice.text("id")), notice, vec![tree]);
        }
        add(Kind::Top, id, tree, vec![]);
    }
    places
}

/// Returns the id of the question that a place asks.
pub fn asked<'a>(place: &'a str, question: &'a Table) -> &'a str {
    if question.contains_key("asks") { question.text("asks") } else { place }
}

/// The words of all languages: by tag, then by id; and what could not be read.
pub struct Words {
    /// The messages.
    pub messages: BTreeMap<String, BTreeMap<String, Word>>,
    /// What could not be read.
    pub junk: Vec<String>,
    /// The files of each language, below its folder.
    pub files: BTreeMap<String, BTreeSet<String>>,
}

/// One message in one language.
pub struct Word {
    /// The file below the folder of the language.
    pub file: String,
    /// What the group comment above it says.
    pub group: Option<String>,
    /// The text as a reader sees it, readings in brackets; `{}` stands for a variable.
    pub text: String,
    /// The text as it is written.
    pub written: String,
    /// The names of the variables.
    pub variables: BTreeSet<String>,
}

impl Words {
    fn read() -> Self {
        let mut words = Self { messages: BTreeMap::new(), junk: Vec::new(), files: BTreeMap::new() };
        for (path, text) in files("locales", "ftl") {
            let (tag, file) =
                path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')).expect("a language and a file");
            words.files.entry(tag.to_owned()).or_default().insert(file.to_owned());
            let resource = fluent_syntax::parser::parse(text.clone()).unwrap_or_else(|(resource, errors)| {
                words.junk.extend(errors.iter().map(|error| format!("{path}: {error}")));
                resource
            });
            let mut group = None;
            for entry in resource.body {
                match entry {
                    Entry::GroupComment(comment) => {
                        group = Some(comment.content.join("\n")).filter(|text| !text.is_empty());
                    }
                    Entry::Message(message) => {
                        let id = message.id.name;
                        if !message.attributes.is_empty() {
                            words.junk.push(format!("{path}: {id} has an attribute"));
                        }
                        let mut word = Word {
                            file: file.to_owned(),
                            group: group.clone(),
                            text: String::new(),
                            written: String::new(),
                            variables: BTreeSet::new(),
                        };
                        match message.value {
                            Some(pattern) => {
                                words.junk.extend(word.take(pattern).map(|fault| format!("{path}: {id} {fault}")));
                            }
                            None => words.junk.push(format!("{path}: {id} has no text")),
                        }
                        word.written = std::mem::take(&mut word.text);
                        word.text = reading::bracketed(&word.written);
                        if let Some(other) = words.messages.entry(tag.to_owned()).or_default().insert(id.clone(), word)
                        {
                            words.junk.push(format!("{path}: {id} stands already in {}", other.file));
                        }
                    }
                    Entry::Term(term) => {
                        words.junk.push(format!("{path}: -{} is a Fluent term; names are messages here", term.id.name));
                    }
                    Entry::Junk { content } => words.junk.push(format!("{path}: cannot be read: {}", content.trim())),
                    Entry::Comment(_) | Entry::ResourceComment(_) => {}
                }
            }
        }
        words
    }

    /// Returns the messages of a language.
    pub fn of(&self, tag: &str) -> &BTreeMap<String, Word> {
        self.messages.get(tag).unwrap_or_else(|| panic!("locales/{tag} is missing"))
    }

    /// Returns each language with its text of a message; none where there is no such message.
    pub fn texts<'a>(&'a self, id: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.messages.iter().filter_map(move |(tag, words)| Some((tag.as_str(), words.get(id)?.text.as_str())))
    }
}

impl Word {
    /// Takes the text of a pattern; returns what is more than text, strings and variables.
    fn take(&mut self, pattern: Pattern<String>) -> Option<String> {
        let mut fault = None;
        for element in pattern.elements {
            match element {
                PatternElement::TextElement { value }
                | PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => self.text.push_str(&value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => {
                    self.text.push_str("{}");
                    self.variables.insert(id.name);
                }
                PatternElement::Placeable { expression } => {
                    fault = Some(format!("is more than text, strings and variables: {expression:?}"));
                }
            }
        }
        fault
    }
}

/// One file of the source.
pub struct Source {
    /// The path from the top of the project.
    pub path: String,
    /// The whole text.
    pub text: String,
    /// The text without comments, and with empty strings.
    pub code: String,
    /// The strings, as written.
    pub literals: Vec<String>,
}

impl Source {
    /// Takes a file apart.
    pub fn read(path: String, text: String) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let (mut code, mut literals, mut at) = (String::new(), Vec::new(), 0);
        let next = |at: usize| chars.get(at).copied().unwrap_or('\n');
        while at < chars.len() {
            let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
            let word = at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
            match (chars[at], next(at + 1)) {
                ('/', '/') => at += chars[at..].iter().take_while(|c| **c != '\n').count(),
                ('/', '*') => {
                    at += chars[at..].windows(2).position(|pair| pair == ['*', '/']).map_or(chars.len(), |end| end + 2);
                }
                ('r', '"' | '#') if !word && next(at + 1 + hashes) == '"' => {
                    let end: String = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
                    let rest: String = chars[at + 2 + hashes..].iter().collect();
                    let literal = rest.split(end.as_str()).next().unwrap_or_default().to_owned();
                    at += 2 + hashes + literal.chars().count() + end.chars().count();
                    code.push_str("\"\"");
                    literals.push(literal);
                }
                ('"', _) => {
                    let mut literal = String::new();
                    at += 1;
                    while at < chars.len() && chars[at] != '"' {
                        let length = if chars[at] == '\\' { 2 } else { 1 };
                        literal.extend(&chars[at..(at + length).min(chars.len())]);
                        at += length;
                    }
                    at += 1;
                    code.push_str("\"\"");
                    literals.push(literal);
                }
                ('\'', '\\') => at += 4 + chars[at + 3..].iter().take_while(|c| **c != '\'').count(),
                ('\'', _) if next(at + 2) == '\'' => at += 3,
                (other, _) => {
                    code.push(other);
                    at += 1;
                }
            }
        }
        Self { path, text, code, literals }
    }
}
