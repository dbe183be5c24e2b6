//! From an answer to what is said: a document for people, a record for machines. Words are chosen here, once for all formats.

mod citation;
mod contact;
mod date;
mod guide;
mod hours;
mod line;
pub mod manual;
mod outcome;
pub mod phrases;
mod screen;
mod source;
mod step;
mod tree;

use anyhow::Result;

use self::phrases::Phrases;
use crate::answer::desk::Contact;
use crate::answer::guide::GuideAnswer;
use crate::answer::line::{Lines, OpenState};
use crate::answer::moment::Moment;
use crate::answer::outcome::TreeAnswer;
use crate::answer::source::Sources;
use crate::content::Content;
use crate::content::guide::Guide;
use crate::content::tree::Tree;
use crate::document::record::Record;
use crate::document::{Document, Words};

/// What the program answers.
#[derive(Debug, Clone)]
pub enum Answer {
    /// The list of guides.
    Guides(Vec<Guide>),
    /// One guide, with the lines to call.
    Guide(Box<GuideAnswer>, Vec<Contact>),
    /// The list of trees.
    Trees(Vec<Tree>),
    /// What a tree answers, with the lines to call and the command line that asks the same.
    Tree(Box<TreeAnswer>, Vec<Contact>, String),
    /// The phone lines.
    Lines(Lines),
    /// Whether a line is open.
    OpenState(Box<OpenState>),
    /// The sources.
    Sources(Sources),
}

/// The moment and the content that an answer is for.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The content.
    pub content: Content,
    /// The words.
    pub phrases: &'a Phrases,
    /// The moment asked about.
    pub at: Moment,
}

/// Returns an answer as a document for people. Errors as the content's.
pub fn document(answer: &Answer, frame: Frame) -> Result<Document> {
    let blocks = match answer {
        Answer::Guides(guides) => guide::list(guides, frame),
        Answer::Guide(answer, contacts) => guide::document(answer, contacts, frame)?,
        Answer::Trees(trees) => tree::list(trees, frame),
        Answer::Tree(answer, contacts, replay) => tree::document(answer, contacts, replay, frame)?,
        Answer::Lines(lines) => line::document(lines, frame)?,
        Answer::OpenState(state) => line::open_state(state, frame),
        Answer::Sources(sources) => source::document(sources, frame),
    };
    Ok(Document { blocks, care: frame.phrases.labelled("label-warning", &Words::default()) })
}

/// Returns an answer as a record for machines: the whole envelope. Errors as the content's.
pub fn record(answer: &Answer, frame: Frame) -> Result<Record> {
    let none = Vec::new();
    let (kind, body, citations, warnings) = match answer {
        Answer::Guides(guides) => ("guides", guide::list_record(guides, frame), &none, Vec::new()),
        Answer::Guide(answer, _) => {
            ("guide", guide::record(answer, frame)?, &answer.citations, answer.warnings.clone())
        }
        Answer::Trees(trees) => ("trees", tree::list_record(trees, frame), &none, Vec::new()),
        Answer::Tree(answer, _, replay) => {
            (tree::kind(answer), tree::record(answer, replay, frame), &answer.citations, answer.warnings.clone())
        }
        Answer::Lines(lines) => ("lines", line::record(lines), &lines.citations, lines.warnings.clone()),
        Answer::OpenState(state) => {
            ("open-state", line::open_state_record(state, frame), &state.citations, state.warnings.clone())
        }
        Answer::Sources(sources) => {
            (source::kind(sources), source::record(sources, frame), &none, sources.warnings.clone())
        }
    };
    Ok(Record::object([
        ("schema_version", Record::Number(1)),
        ("kind", kind.into()),
        ("lang", Record::ids(frame.phrases.tags())),
        ("at", frame.at.to_string().into()),
        ("answer", body),
        ("warnings", citation::warning_records(&warnings, frame)),
        ("sources", citation::records(citations)),
    ]))
}
