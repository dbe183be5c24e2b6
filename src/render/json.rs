//! JSON: one object, UTF-8, a line feed at its end.

use std::fmt::Write as _;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::document::reading::in_brackets;
use crate::document::record::Record;
use crate::render::shown::acts;

struct Written<'a>(&'a Record);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Record::Null => serializer.serialize_none(),
            Record::Truth(truth) => serializer.serialize_bool(*truth),
            Record::Number(number) => serializer.serialize_i64(*number),
            Record::Text(text) => serializer.serialize_str(text),
            Record::Words(words) => {
                serializer.collect_map(words.0.iter().map(|(tag, text)| (tag.as_ref(), in_brackets(text))))
            }
            Record::List(pieces) => {
                let mut list = serializer.serialize_seq(Some(pieces.len()))?;
                for piece in pieces {
                    list.serialize_element(&Written(piece))?;
                }
                list.end()
            }
            Record::Object(pieces) => {
                let mut object = serializer.serialize_map(Some(pieces.len()))?;
                for (name, piece) in pieces {
                    object.serialize_entry(name, &Written(piece))?;
                }
                object.end()
            }
        }
    }
}

/// Returns a record as JSON over several lines.
pub fn pretty(record: &Record) -> Vec<u8> {
    // Writing to memory, with names that are text, does not fail.
    ended(serde_json::to_string_pretty(&Written(record)).unwrap_or_default())
}

/// Returns a record as JSON on one line.
pub fn one_line(record: &Record) -> Vec<u8> {
    ended(serde_json::to_string(&Written(record)).unwrap_or_default())
}

/// Returns JSON with a line feed at its end, and with what acts on a terminal escaped: JSON itself escapes only the first of them.
fn ended(mut json: String) -> Vec<u8> {
    let acts_here = |character: char| character != '\n' && acts(character);
    if json.contains(acts_here) {
        let mut escaped = String::with_capacity(json.len() + 8);
        for character in json.chars() {
            if acts_here(character) {
                // Outside of texts there is no such character, and each is below U+10000.
                _ = write!(escaped, "\\u{:04x}", u32::from(character));
            } else {
                escaped.push(character);
            }
        }
        json = escaped;
    }
    json.push('\n');
    json.into_bytes()
}
