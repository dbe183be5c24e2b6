//! JSON: one object, UTF-8, a line feed at its end.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::document::reading::in_brackets;
use crate::document::record::Record;

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
    let mut bytes = serde_json::to_vec_pretty(&Written(record)).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// Returns a record as JSON on one line.
pub fn one_line(record: &Record) -> Vec<u8> {
    let mut bytes = serde_json::to_vec(&Written(record)).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
