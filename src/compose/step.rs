//! What to bring, as things to tick off.

use std::collections::BTreeMap;

use super::Frame;
use crate::content::item::Item;
use crate::document::record::Record;
use crate::document::{Block, Check};
use crate::l10n::message;

/// Returns the blocks that say what to bring; none where there is nothing.
pub fn bring(ids: &[String], items: &BTreeMap<String, Item>, frame: Frame) -> Vec<Block> {
    if ids.is_empty() {
        return Vec::new();
    }
    let check = |id: &String| {
        let item = items.get(id);
        frame.phrases.rest_on(item.and_then(|item| item.whose.as_ref()));
        Check { words: frame.phrases.say(&message::item(id)), japanese: item.map(|item| item.japanese.clone()) }
    };
    vec![Block::Subheading(frame.phrases.label("label-bring")), Block::Checks(ids.iter().map(check).collect())]
}

/// Returns what to bring as a record.
pub fn bring_record(ids: &[String], frame: Frame) -> Record {
    let record = |id: &String| {
        Record::object([("id", id.as_str().into()), ("text", frame.phrases.say(&message::item(id)).into())])
    };
    Record::List(ids.iter().map(record).collect())
}
