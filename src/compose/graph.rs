//! A tree as a graph for a program that draws graphs: Mermaid or Graphviz. What it says is words; what it looks like is the drawer's.

use std::fmt::Write as _;

use super::Frame;
use crate::answer::graph::{Arrow, End, Graph};
use crate::document::reading::in_brackets;
use crate::document::record::Record;
use crate::l10n::Localizer;
use crate::l10n::message::{self, Message, check};

/// The languages of graphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawing {
    /// Mermaid.
    Mermaid,
    /// Graphviz.
    Dot,
}

impl Drawing {
    /// Returns the language of an id; Mermaid where it is another.
    pub fn of(id: &str) -> Self {
        if id == "dot" { Self::Dot } else { Self::Mermaid }
    }

    /// Returns the word that stands in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Mermaid => "mermaid",
            Self::Dot => "dot",
        }
    }
}

/// Returns a graph in a language of graphs, in the words of the first language.
pub fn text(graph: &Graph, drawing: Drawing, frame: Frame) -> String {
    let Some(localizer) = frame.phrases.first() else { return String::new() };
    match drawing {
        Drawing::Mermaid => mermaid(graph, localizer),
        Drawing::Dot => dot(graph, localizer),
    }
}

/// Returns a graph as a record.
pub fn record(graph: &Graph, drawing: Drawing, frame: Frame) -> Record {
    Record::object([
        ("tree", graph.tree.as_str().into()),
        ("format", drawing.id().into()),
        ("graph", text(graph, drawing, frame).into()),
    ])
}

fn mermaid(graph: &Graph, localizer: &Localizer) -> String {
    let mut said = format!("%% {}\nflowchart TD\n", one_line(&said(localizer, &message::tree(&graph.tree))));
    for node in nodes(graph, localizer) {
        let (open, close) = if node.asks { ("{\"", "\"}") } else { ("([\"", "\"])") };
        // A text that cannot be written is never come by.
        _ = writeln!(said, "    {}{open}{}{close}", node.id, in_mermaid(&node.words));
    }
    for (arrow, to) in ends(graph) {
        let line = if arrow.in_force { "-->" } else { "-.->" };
        let words = in_mermaid(&words_of(arrow, graph, localizer));
        _ = writeln!(said, "    {} {line}|\"{words}\"| {to}", place_id(graph, &arrow.from));
    }
    said
}

fn dot(graph: &Graph, localizer: &Localizer) -> String {
    let title = in_dot(&said(localizer, &message::tree(&graph.tree)));
    let mut said = format!("digraph \"{}\" {{\n    label=\"{title}\";\n    rankdir=TB;\n", in_dot(&graph.tree));
    for node in nodes(graph, localizer) {
        let shape = if node.asks { "diamond" } else { "box\", style=\"rounded" };
        _ = writeln!(said, "    {} [shape=\"{shape}\", label=\"{}\"];", node.id, in_dot(&node.words));
    }
    for (arrow, to) in ends(graph) {
        let style = if arrow.in_force { "solid" } else { "dashed" };
        let words = in_dot(&words_of(arrow, graph, localizer));
        let from = place_id(graph, &arrow.from);
        _ = writeln!(said, "    {from} -> {to} [style=\"{style}\", label=\"{words}\"];");
    }
    said.push_str("}\n");
    said
}

/// One node: an id of the graph's own, for ids of content may be words of its language.
struct Node {
    id: String,
    asks: bool,
    words: String,
}

fn nodes(graph: &Graph, localizer: &Localizer) -> Vec<Node> {
    let question = |(number, (place, asked)): (usize, &(String, String))| {
        let words = said(localizer, &message::question(&graph.tree, asked));
        Node { id: format!("q{number}"), asks: true, words: format!("{words}\n({place})") }
    };
    let outcome = |(number, id): (usize, &String)| {
        let words = said(localizer, &message::outcome(&graph.tree, id));
        Node { id: format!("o{number}"), asks: false, words: format!("{words}\n({id})") }
    };
    let asking = graph.questions.iter().enumerate().map(question);
    asking.chain(graph.outcomes.iter().enumerate().map(outcome)).collect()
}

/// Returns the edges that lead somewhere, each with the node it leads to.
fn ends(graph: &Graph) -> impl Iterator<Item = (&Arrow, String)> {
    graph.arrows.iter().filter_map(|arrow| {
        let to = match &arrow.to {
            End::Question(place) => place_id(graph, place),
            End::Outcome(id) => format!("o{}", graph.outcomes.iter().position(|known| known == id)?),
            End::Nowhere => return None,
        };
        Some((arrow, to))
    })
}

fn place_id(graph: &Graph, place: &str) -> String {
    let number = graph.questions.iter().position(|(known, _)| known == place);
    number.map_or_else(|| "q".to_owned(), |number| format!("q{number}"))
}

/// Returns what stands beside an edge: the option in words, its id, and when it is in force.
fn words_of(arrow: &Arrow, graph: &Graph, localizer: &Localizer) -> String {
    let asked = graph.questions.iter().find(|(place, _)| *place == arrow.from).map_or("", |(_, asked)| asked);
    // What a rule makes of a date has no words of its own.
    let words = message::option(&graph.tree, asked, &arrow.option);
    let option = if localizer.has(&words) { said(localizer, &words) } else { arrow.option.clone() };
    let day = |day: chrono::NaiveDate| day.to_string();
    let dates = match (arrow.valid_from, arrow.valid_until) {
        (Some(from), Some(until)) => Some(check("check-between").with("from", day(from)).with("until", day(until))),
        (Some(from), None) => Some(check("check-from").with("from", day(from))),
        (None, Some(until)) => Some(check("check-until").with("until", day(until))),
        (None, None) => None,
    };
    let dates = dates.map(|dates| said(localizer, &dates)).map_or_else(String::new, |dates| format!("\n{dates}"));
    format!("{option} ({}){dates}", arrow.option)
}

/// Returns what a message says, with its readings in brackets.
fn said(localizer: &Localizer, message: &Message) -> String {
    in_brackets(&localizer.text(message)).into_owned()
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// Returns a text between quotation marks of Mermaid, where signs stand as the numbers of HTML and lines end with a tag.
fn in_mermaid(text: &str) -> String {
    let mut written = String::new();
    for sign in text.chars() {
        match sign {
            '\n' => written.push_str("<br/>"),
            '"' | '#' | '$' | ':' | '<' | '>' | '&' | ';' | '`' | '\\' | '|' | '{' | '}' | '[' | ']' | '%' => {
                _ = write!(written, "#{};", u32::from(sign));
            }
            other => written.push(other),
        }
    }
    written
}

/// Returns a text between quotation marks of Graphviz.
fn in_dot(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}
