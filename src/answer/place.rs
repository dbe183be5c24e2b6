//! Places of the guide: what opens each, and, as they are searched, the lines that stand there.

use std::rc::Rc;

use super::tree::Response;
use super::way::Way;
use crate::content::term::Met;

/// What a command opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A guide.
    Guide(String),
    /// A guide and one of its routes.
    Route(String, String),
    /// A tree.
    Tree(String),
    /// A tree, one of its questions, and the way to it.
    Question(String, String, Way),
    /// A tree, one of its outcomes, and the way to it.
    Outcome(String, String, Way),
    /// A phone line.
    Line(String),
    /// A thing that has one name in each language.
    Term(String),
}

/// What a line is in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A telephone number.
    Telephone,
    /// What stands on a screen or a button.
    Label,
    /// A name, a title.
    Title,
    /// A question or one of its options.
    Question,
    /// A step, or what an outcome says.
    Step,
    /// Something to know beside.
    Notice,
    /// Something to bring, a language, hours.
    Detail,
    /// What the place is a part of: it helps to find, and is no finding itself.
    Around,
}

/// One line of a place: what it says in each language, by tag, and what else it is found by.
#[derive(Debug, Clone)]
pub struct Line {
    /// What it is.
    pub part: Part,
    /// What it says, the reader's languages first.
    pub texts: Vec<(Rc<str>, String)>,
    /// Each of these texts as it is looked into: without readings.
    pub plain: Vec<String>,
    /// What it is also found by; never shown.
    pub also: Vec<String>,
}

/// One place of the guide.
#[derive(Debug, Clone)]
pub struct Place {
    /// What opens it.
    pub target: Target,
    /// Its title, by tag, the reader's languages first.
    pub title: Vec<(Rc<str>, String)>,
    /// Its lines.
    pub lines: Vec<Line>,
}

impl Target {
    /// Returns the word in JSON for its kind.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Guide(_) => "guide",
            Self::Route(..) => "route",
            Self::Tree(_) => "tree",
            Self::Question(..) => "question",
            Self::Outcome(..) => "outcome",
            Self::Line(_) => "line",
            Self::Term(_) => "term",
        }
    }

    /// Returns its id; what is part of another with that one's before it.
    pub fn id(&self) -> String {
        match self {
            Self::Guide(id) | Self::Tree(id) | Self::Line(id) | Self::Term(id) => id.clone(),
            Self::Route(guide, route) => format!("{guide}/{route}"),
            Self::Question(tree, id, _) | Self::Outcome(tree, id, _) => format!("{tree}/{id}"),
        }
    }

    /// Returns the command that opens it.
    pub fn command(&self) -> String {
        match self {
            Self::Guide(guide) => format!("myna guide {guide}"),
            Self::Route(guide, route) => format!("myna guide {guide} {route}"),
            Self::Tree(tree) => format!("myna ask {tree}"),
            Self::Question(tree, _, way) | Self::Outcome(tree, _, way) => asked(tree, way),
            Self::Line(line) => format!("myna lines {line}"),
            Self::Term(term) => format!("myna term {term}"),
        }
    }
}

impl From<&Met> for Target {
    fn from(met: &Met) -> Self {
        match met {
            Met::Route { guide, route } => Self::Route(guide.clone(), route.clone()),
            Met::Guide { guide } => Self::Guide(guide.clone()),
            Met::Tree { tree } => Self::Tree(tree.clone()),
            Met::Line { line } => Self::Line(line.clone()),
        }
    }
}

fn asked(tree: &str, way: &[(String, Response)]) -> String {
    let mut line = format!("myna ask {tree}");
    for (question, response) in way {
        line.extend([" --answer ", question, "=", &response.id()]);
    }
    line
}
