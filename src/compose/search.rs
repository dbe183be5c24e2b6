//! What a search finds: each place with the line that speaks of the words, and the command that opens it.

use super::Frame;
use crate::answer::place::Target;
use crate::answer::search::Hit;
use crate::document::record::Record;
use crate::document::{Block, Words};
use crate::l10n::message::search;

/// What was searched for, and what was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// What was typed.
    pub query: String,
    /// The results, best first.
    pub hits: Vec<Hit>,
    /// The moment that the commands are to name, where one was named.
    pub at: Option<String>,
    /// The option that names the content, where it was named; else nothing.
    pub content: String,
}

/// How many results people see.
const SHOWN: usize = 8;

/// Returns the results.
pub fn document(found: &Found, frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let mut blocks = vec![Block::Title(phrases.say(&search("search-title").with("query", &found.query)))];
    for hit in found.hits.iter().take(SHOWN) {
        let (title, line) = (shown(&hit.title, frame), line(hit, frame));
        let new = !says(&title, &line);
        blocks.push(Block::Command(title, command(hit, found)));
        blocks.extend(new.then(|| Block::Points(vec![line])));
    }
    let more = found.hits.len().saturating_sub(SHOWN);
    if more > 0 {
        blocks.push(Block::Paragraph(phrases.say(&search("search-more").with("count", more.to_string()))));
    }
    blocks
}

/// Returns the command that opens a result on the day and in the content that were asked about; names have no day.
fn command(hit: &Hit, found: &Found) -> String {
    let command = match (&hit.target, &found.at) {
        (Target::Term(_), _) | (_, None) => hit.target.command(),
        (target, Some(at)) => format!("{} --at {at}", target.command()),
    };
    command + &found.content
}

/// Returns the words in the reader's languages.
fn shown(texts: &[(std::rc::Rc<str>, String)], frame: Frame) -> Words {
    Words(texts.iter().take(frame.phrases.tags().len()).cloned().collect())
}

/// Returns the line in the reader's languages; with one language, the Japanese beside it where only that speaks of the words.
fn line(hit: &Hit, frame: Frame) -> Words {
    let mut words = shown(&hit.line.texts, frame);
    if words.0.len() == 1 {
        words.0.extend(japanese(hit, frame).cloned());
    }
    words
}

/// Returns whether a title says all that a line says, in every language of the line.
fn says(title: &Words, line: &Words) -> bool {
    line.0.iter().all(|(tag, text)| title.0.iter().any(|(known, title)| known == tag && title.contains(text)))
}

/// Returns the Japanese, where none of the reader's languages speaks of the words.
fn japanese<'a>(hit: &'a Hit, frame: Frame) -> Option<&'a (std::rc::Rc<str>, String)> {
    hit.text.filter(|text| *text >= frame.phrases.tags().len()).and_then(|text| hit.line.texts.get(text))
}

/// Returns the results as a record: all of them.
pub fn record(found: &Found, frame: Frame) -> Record {
    let result = |hit: &Hit| {
        Record::object([
            ("kind", hit.target.kind().into()),
            ("id", hit.target.id().into()),
            ("title", shown(&hit.title, frame).into()),
            ("text", shown(&hit.line.texts, frame).into()),
            ("japanese", japanese(hit, frame).map(|(_, text)| text.clone()).into()),
            ("command", command(hit, found).into()),
            ("score", Record::Number(i64::try_from(hit.score).unwrap_or(i64::MAX))),
        ])
    };
    Record::object([
        ("query", found.query.as_str().into()),
        ("results", Record::List(found.hits.iter().map(result).collect())),
    ])
}
