//! TOML with the place of each key and value.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::finding::Finding;
use super::piece::Piece;

/// A value and its place.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it begins, in bytes.
    pub place: usize,
    /// The value.
    pub value: Value,
}

/// A value.
#[derive(Debug, Clone)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Truth(bool),
    /// A date or a time, as written.
    Date(String),
    /// Anything that no content has.
    Other,
    /// A list.
    List(Vec<Node>),
    /// A table.
    Table(Table),
}

/// A table: its entries in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// Where it begins, in bytes.
    pub place: usize,
    /// The entries.
    pub entries: Vec<Entry>,
}

/// One entry of a table.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key begins, in bytes.
    pub place: usize,
    /// The value.
    pub node: Node,
}

/// Returns the table that a file holds, or what is wrong with it as TOML.
pub fn read(piece: &Piece) -> Result<Table, Finding> {
    let read = DeTable::parse(&piece.text);
    let table = read.map_err(|cause| {
        let place = cause.span().map_or(0, |span| span.start);
        piece.error(place, "toml").with("cause", cause.message())
    })?;
    Ok(of_table(table.span().start, table.get_ref()))
}

fn of_table(place: usize, table: &DeTable) -> Table {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry { key: key.get_ref().to_string(), place: key.span().start, node: of_value(value) })
        .collect();
    entries.sort_by_key(|entry| entry.place);
    Table { place, entries }
}

fn of_value(spanned: &Spanned<DeValue>) -> Node {
    let place = spanned.span().start;
    let value = match spanned.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Other, Value::Number)
        }
        DeValue::Boolean(truth) => Value::Truth(*truth),
        DeValue::Datetime(moment) => Value::Date(moment.to_string()),
        DeValue::Float(_) => Value::Other,
        DeValue::Array(list) => Value::List(list.iter().map(of_value).collect()),
        DeValue::Table(table) => Value::Table(of_table(place, table)),
    };
    Node { place, value }
}

impl Table {
    /// Returns the entry of a key.
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// Returns whether its keys are those of one of some groups, whatever stands beside them.
    pub fn is_one_of(&self, groups: &[&[&str]], beside: &[&str]) -> bool {
        let keys = self.entries.iter().map(|entry| entry.key.as_str()).filter(|key| !beside.contains(key));
        let keys: BTreeSet<&str> = keys.collect();
        groups.iter().any(|group| group.iter().copied().collect::<BTreeSet<&str>>() == keys)
    }

    /// Returns the text of a key, with the place of the text.
    pub fn text_at(&self, key: &str) -> Option<(&str, usize)> {
        Some((self.text(key)?, self.get(key)?.node.place))
    }

    /// Returns the text of a key.
    pub fn text(&self, key: &str) -> Option<&str> {
        match &self.get(key)?.node.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the date of a key, as written.
    pub fn date(&self, key: &str) -> Option<&str> {
        match &self.get(key)?.node.value {
            Value::Date(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the texts of a list of texts, each with its place.
    pub fn texts(&self, key: &str) -> Vec<(&str, usize)> {
        let Some(Entry { node: Node { value: Value::List(list), .. }, .. }) = self.get(key) else { return Vec::new() };
        list.iter()
            .filter_map(|node| match &node.value {
                Value::Text(text) => Some((text.as_str(), node.place)),
                _ => None,
            })
            .collect()
    }

    /// Returns the tables of a list of tables.
    pub fn tables(&self, key: &str) -> Vec<&Self> {
        let Some(Entry { node: Node { value: Value::List(list), .. }, .. }) = self.get(key) else { return Vec::new() };
        list.iter()
            .filter_map(|node| match &node.value {
                Value::Table(table) => Some(table),
                _ => None,
            })
            .collect()
    }

    /// Returns the tables in the table of a key, each with its name and the place of that.
    pub fn named(&self, key: &str) -> Vec<(&str, usize, &Self)> {
        match self.get(key).map(|entry| &entry.node.value) {
            Some(Value::Table(table)) => table.all_named(),
            _ => Vec::new(),
        }
    }

    /// Returns the tables in it, each with its name and the place of that.
    pub fn all_named(&self) -> Vec<(&str, usize, &Self)> {
        self.entries
            .iter()
            .filter_map(|entry| match &entry.node.value {
                Value::Table(table) => Some((entry.key.as_str(), entry.place, table)),
                _ => None,
            })
            .collect()
    }
}
