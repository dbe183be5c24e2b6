//! Records: an answer as plain data with its words, for formats that machines read.

use super::Words;

/// A piece of data.
#[derive(Debug, Clone, PartialEq)]
pub enum Record {
    /// Does not apply.
    Null,
    /// Yes or no.
    Truth(bool),
    /// A whole number.
    Number(i64),
    /// An id, a date, a telephone number: the same in every language.
    Text(String),
    /// Words, keyed by language.
    Words(Words),
    /// Several, in order.
    List(Vec<Record>),
    /// Named ones, in order.
    Object(Vec<(String, Record)>),
}

impl Record {
    /// Returns an object of named pieces.
    pub fn object<const N: usize>(pieces: [(&str, Self); N]) -> Self {
        Self::Object(pieces.into_iter().map(|(name, piece)| (name.to_owned(), piece)).collect())
    }

    /// Returns a list of ids.
    pub fn ids<T: AsRef<str>>(ids: impl IntoIterator<Item = T>) -> Self {
        Self::List(ids.into_iter().map(|id| Self::from(id.as_ref())).collect())
    }
}

impl From<&str> for Record {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Record {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Record {
    fn from(truth: bool) -> Self {
        Self::Truth(truth)
    }
}

impl From<Words> for Record {
    fn from(words: Words) -> Self {
        Self::Words(words)
    }
}

impl<T: Into<Record>> From<Option<T>> for Record {
    fn from(piece: Option<T>) -> Self {
        piece.map_or(Self::Null, Into::into)
    }
}

impl<T: Into<Record>> From<Vec<T>> for Record {
    fn from(pieces: Vec<T>) -> Self {
        Self::List(pieces.into_iter().map(Into::into).collect())
    }
}
