//! Runs the program as a person or a script does: arguments, variables and input in; code, output and errors out.

#![allow(dead_code, reason = "each test file uses its part")]

use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// The six languages of the words.
pub const LANGUAGES: [&str; 6] = ["ja", "ja-easy", "en", "zh-Hant", "zh-Hans", "ko"];
/// The guides with the routes that the contract names.
pub const GUIDES: [(&str, &[&str]); 8] = [
    ("apply", &["smartphone", "computer", "photo-booth", "post"]),
    ("register", &["medical", "mynaportal", "seven-bank-atm"]),
    ("visit", &["face", "pin"]),
    ("benefits", &[]),
    ("phone-card", &[]),
    ("renew", &[]),
    ("lost", &[]),
    ("pin", &[]),
];
/// The trees.
pub const TREES: [&str; 6] = ["fallback", "certificate", "insurance", "copay", "expiry", "next-steps"];
/// The lines with their numbers.
pub const LINES: [(&str, &str); 7] = [
    ("card", "0120-0178-27"),
    ("card-navi", "0570-064-738"),
    ("card-ip", "050-3818-1250"),
    ("card-ja", "0570-783-578"),
    ("general-ja", "0120-95-0178"),
    ("system", "0120-0178-26"),
    ("hokkaido", "011-200-9595"),
];

/// The moment of a call that names none: a Friday within everybody's hours.
pub const NOW: &str = "2026-11-20T10:00";

/// A call of the program.
#[derive(Debug, Clone)]
pub struct Call {
    arguments: Vec<OsString>,
    variables: Vec<(String, String)>,
    input: Vec<u8>,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The exit code.
    pub code: i32,
    /// The output.
    pub output: String,
    /// The errors.
    pub errors: String,
}

/// Returns a call with arguments split at spaces, an empty environment, and a fixed moment.
pub fn myna(arguments: &str) -> Call {
    Call {
        arguments: arguments.split_whitespace().map(OsString::from).collect(),
        variables: vec![("MYNA_NOW".to_owned(), NOW.to_owned())],
        input: Vec::new(),
    }
}

impl Call {
    /// Adds an argument as it is.
    pub fn argument(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.arguments.push(argument.as_ref().to_owned());
        self
    }

    /// Sets a variable of the environment.
    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Gives an input.
    pub fn input(mut self, input: &str) -> Self {
        self.input = input.as_bytes().to_vec();
        self
    }

    /// Returns the call as the standard library makes it.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_myna"));
        command.env_clear().args(&self.arguments).envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Makes the call. Panics where the program panics, is killed, or writes what is no UTF-8.
    pub fn run(&self) -> Reply {
        self.run_in(Path::new(env!("CARGO_TARGET_TMPDIR")))
    }

    /// Makes the call in a folder.
    pub fn run_in(&self, folder: &Path) -> Reply {
        let mut child = self.command().current_dir(folder).spawn().expect("the program starts");
        // A program that does not read its input may be gone by now.
        let _ = child.stdin.take().expect("an input").write_all(&self.input);
        let ended = child.wait_with_output().expect("the program ends");
        let reply = Reply {
            code: ended.status.code().unwrap_or_else(|| panic!("{self:?} was killed: {ended:?}")),
            output: String::from_utf8(ended.stdout).expect("output in UTF-8"),
            errors: String::from_utf8(ended.stderr).expect("errors in UTF-8"),
        };
        for word in ["panicked", "internal error", "RUST_BACKTRACE", "stack backtrace"] {
            assert!(!reply.errors.contains(word), "{self:?} panicked: {}", reply.errors);
        }
        reply
    }

    /// Makes the call and returns the JSON on the output of one that succeeded.
    pub fn json(&self) -> Value {
        let reply = self.run();
        assert_eq!((reply.code, reply.errors.as_str()), (0, ""), "{self:?}");
        reply.json()
    }

    /// Makes the call and returns the text of one that succeeded.
    pub fn text(&self) -> String {
        let reply = self.run();
        assert_eq!((reply.code, reply.errors.as_str()), (0, ""), "{self:?}");
        reply.output
    }
}

impl Reply {
    /// Returns the output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.output).unwrap_or_else(|cause| panic!("{cause} in {}", self.output))
    }

    /// Returns the object on the errors.
    pub fn error(&self) -> Value {
        let value: Value =
            serde_json::from_str(&self.errors).unwrap_or_else(|cause| panic!("{cause} in {}", self.errors));
        value["error"].clone()
    }
}

/// Returns the texts of a list.
pub fn texts(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().map(|piece| piece.as_str().expect("a text")).collect()
}

/// Returns one field of each object of a list, as text.
pub fn each<'a>(list: &'a Value, field: &str) -> Vec<&'a str> {
    let found = list.as_array().unwrap_or_else(|| panic!("no list of {field}: {list}"));
    found.iter().map(|piece| piece[field].as_str().unwrap_or_else(|| panic!("no {field} in {piece}"))).collect()
}

/// Returns whether a text holds a character of the writing that only this language uses; for Chinese a Han character.
pub fn written_in(language: &str, text: &str) -> bool {
    let any = |first: char, last: char| text.chars().any(|character| (first..=last).contains(&character));
    let (kana, hangul, han) = (any('\u{3041}', '\u{30fa}'), any('\u{ac00}', '\u{d7a3}'), any('\u{4e00}', '\u{9fff}'));
    match language {
        "ja" | "ja-easy" => kana && !hangul,
        "ko" => hangul && !kana,
        "en" => !kana && !hangul && !han,
        _ => han && !kana && !hangul,
    }
}
