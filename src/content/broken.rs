//! What is wrong with content that is laid over the built-in one: the file, the place in it, and the cause.

use std::fmt;
use std::io::ErrorKind;

/// What is wrong with a file of an overlay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The path, as the author knows it.
    pub file: String,
    /// The line, from 1, where one is known.
    pub line: Option<usize>,
    /// The column in characters, from 1; 1 where none is known.
    pub column: usize,
    /// The cause.
    pub cause: Cause,
}

/// Why a file of an overlay cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// It is not there: an overlay without `overlay.toml`.
    Missing,
    /// It cannot be read.
    Unreadable(ErrorKind, String),
    /// It is not UTF-8.
    NotUtf8,
    /// It holds what it should not; the reader of TOML says what, for the author.
    Wrong(String),
}

impl Broken {
    /// Returns that a file cannot be used at all.
    pub fn file(file: String, cause: Cause) -> Self {
        Self { file, line: None, column: 1, cause }
    }

    /// Returns that a text is wrong at a place, in bytes from its beginning.
    pub fn at(file: String, text: &str, place: Option<usize>, cause: String) -> Self {
        let (line, column) = position(text, place.unwrap_or(0));
        Self { file, line: Some(line), column, cause: Cause::Wrong(cause) }
    }
}

/// Returns the line and the column, both from 1 and the column in characters, of a place in bytes.
pub fn position(text: &str, place: usize) -> (usize, usize) {
    let before = text.get(..place).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let column = before.get(line_start..).map_or(0, |line| line.chars().count());
    (before.matches('\n').count() + 1, column + 1)
}

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}:{}", self.column)?;
        }
        match &self.cause {
            Cause::Missing => write!(formatter, ": missing"),
            Cause::Unreadable(_, cause) | Cause::Wrong(cause) => write!(formatter, ": {cause}"),
            Cause::NotUtf8 => write!(formatter, ": not UTF-8"),
        }
    }
}

impl std::error::Error for Broken {}
