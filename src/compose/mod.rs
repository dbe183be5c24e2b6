//! From an answer to what is said: a document for people, a record for machines. Words are chosen here, once for all formats.

mod attribution;
pub mod check;
mod checklist;
pub mod citation;
mod contact;
mod date;
pub mod graph;
mod guide;
pub mod guided;
mod hours;
pub mod index;
mod line;
pub mod manual;
mod outcome;
pub mod phrases;
mod reading;
pub mod rehearsal;
mod review;
mod screen;
pub mod search;
mod source;
mod step;
pub mod term;
mod tree;

use anyhow::Result;

use self::phrases::Phrases;
use self::search::Found;
use crate::answer::checklist::Checklist;
use crate::answer::desk::Contact;
use crate::answer::graph::Graph;
use crate::answer::guide::GuideAnswer;
use crate::answer::line::{Lines, OpenState};
use crate::answer::moment::Moment;
use crate::answer::outcome::TreeAnswer;
use crate::answer::reading::Reading;
use crate::answer::review::Review;
use crate::answer::source::Sources;
use crate::answer::term::{TermAnswer, Terms};
use crate::check::report::Report;
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
    /// The things that have one name in each language, all or some.
    Terms(Terms),
    /// One such thing.
    Term(Box<TermAnswer>),
    /// What a search finds.
    Search(Found),
    /// What can be printed.
    Checklists(Vec<String>),
    /// A sheet to print.
    Checklist(Box<Checklist>),
    /// What is wrong with content.
    Check(Box<Report>),
    /// A tree as a graph, in a language of graphs.
    Graph(Box<Graph>, graph::Drawing),
    /// What is to be reviewed.
    Review(Box<Review>),
    /// Every outcome of every tree.
    Outcomes(Reading),
}

/// The moment and the content that an answer is for.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a, 'c> {
    /// The content.
    pub content: Content<'c>,
    /// The words.
    pub phrases: &'a Phrases<'c>,
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
        Answer::Terms(terms) => term::list(terms, frame),
        Answer::Term(answer) => term::document(answer, frame)?,
        Answer::Search(found) => search::document(found, frame),
        Answer::Checklists(items) => checklist::list(items, frame),
        Answer::Checklist(asked) => checklist::document(asked, frame)?,
        Answer::Check(report) => check::document(report, frame),
        // It is for a program, and no document.
        Answer::Graph(..) => Vec::new(),
        Answer::Review(due) => review::document(due, frame),
        Answer::Outcomes(read) => reading::document(read, frame)?,
    };
    let mut blocks = blocks;
    attribution::attribute(&mut blocks, frame)?;
    let sheet = match answer {
        Answer::Checklist(asked) => Some(checklist::head_and_foot(asked, frame)),
        _ => None,
    };
    let care = frame.phrases.labelled("label-warning", &Words::default());
    Ok(frame.phrases.written(Document { blocks, care, sheet }))
}

/// Returns an answer as a record for machines: the whole envelope. Errors as the content's.
pub fn record(answer: &Answer, frame: Frame) -> Result<Record> {
    let none = Vec::new();
    let of_cases = if let Answer::Checklist(asked) = answer { asked.citations() } else { Vec::new() };
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
        Answer::Terms(terms) => ("terms", term::list_record(terms, frame)?, &none, Vec::new()),
        Answer::Search(found) => ("search", search::record(found, frame), &none, Vec::new()),
        Answer::Term(answer) => ("term", term::record(answer, frame)?, &answer.citations, answer.warnings.clone()),
        Answer::Checklists(items) => ("checklists", checklist::list_record(items, frame), &none, Vec::new()),
        Answer::Graph(graph, drawing) => ("graph", graph::record(graph, *drawing, frame), &none, Vec::new()),
        Answer::Check(report) => ("check", check::record(report, frame), &none, Vec::new()),
        Answer::Review(due) => ("due", review::record(due, frame), &none, Vec::new()),
        Answer::Outcomes(read) => ("outcomes", reading::record(read, frame), &none, Vec::new()),
        Answer::Checklist(asked) => ("checklist", checklist::record(asked, frame)?, &of_cases, asked.warnings()),
    };
    let (mut citations, mut warnings) = (citations.clone(), warnings);
    attribution::cite(&mut citations, &mut warnings, frame)?;
    let (warnings, sources) = (citation::warning_records(&warnings, frame), citation::records(&citations));
    Ok(Record::object([
        ("schema_version", Record::Number(1)),
        ("kind", kind.into()),
        ("lang", Record::ids(frame.phrases.tags())),
        ("at", frame.at.to_string().into()),
        ("answer", body),
        ("warnings", warnings),
        ("sources", sources),
    ]))
}
