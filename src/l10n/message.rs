//! Message ids, built from content ids in this one place, each with the file of words it stands in.

use std::borrow::Cow;

/// A message to be said: its id, its file, and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The file below the folder of the language.
    pub file: Cow<'static, str>,
    /// The id.
    pub id: Cow<'static, str>,
    /// The id of the overlay whose words are meant; those of any where it is not there, or says nothing of it.
    pub whose: Option<String>,
    /// The variables.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// What stands in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A text, the same in every language.
    Text(String),
    /// Another message.
    Message(Box<Message>),
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl Message {
    fn new(file: impl Into<Cow<'static, str>>, id: impl Into<Cow<'static, str>>) -> Self {
        Self { file: file.into(), id: id.into(), whose: None, arguments: Vec::new() }
    }

    /// Returns the message with a variable set.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

/// A word around the answers: a label, a state, a date.
pub fn interface(id: impl Into<Cow<'static, str>>) -> Message {
    Message::new("interface.ftl", id)
}

/// A word around a checklist.
pub fn sheet(id: impl Into<Cow<'static, str>>) -> Message {
    Message::new("checklist.ftl", id)
}

/// An error or a hint.
pub fn error(id: impl Into<Cow<'static, str>>) -> Message {
    Message::new("errors.ftl", id)
}

/// A word of the help: of the program, a verb, an option, a topic.
pub fn help(id: impl AsRef<str>) -> Message {
    Message::new("help.ftl", format!("help-{}", id.as_ref()))
}

/// A word of the guided mode.
pub fn guided(id: impl Into<Cow<'static, str>>) -> Message {
    Message::new("guided.ftl", id)
}

/// A word of the rehearsal.
pub fn rehearsal(id: impl Into<Cow<'static, str>>) -> Message {
    Message::new("rehearsal.ftl", id)
}

/// A guide's title.
pub fn guide(guide: &str) -> Message {
    part_of_guide(guide, "")
}

/// A guide's summary.
pub fn guide_summary(guide: &str) -> Message {
    part_of_guide(guide, "-summary")
}

/// A stage of a guide.
pub fn stage(guide: &str, stage: &str) -> Message {
    part_of_guide(guide, &format!("-stage-{stage}"))
}

/// A route's title.
pub fn route(guide: &str, route: &str) -> Message {
    part_of_guide(guide, &format!("-route-{route}"))
}

/// A step or notice (`step-photo`, `notice-time`) of a guide, or of one of its routes.
pub fn guide_line(guide: &str, route: Option<&str>, line: &str) -> Message {
    match route {
        Some(route) => part_of_guide(guide, &format!("-route-{route}-{line}")),
        None => part_of_guide(guide, &format!("-{line}")),
    }
}

fn part_of_guide(guide: &str, rest: &str) -> Message {
    Message::new(format!("guides/{guide}.ftl"), format!("guide-{guide}{rest}"))
}

/// A tree's title.
pub fn tree(tree: &str) -> Message {
    part_of_tree(tree, "")
}

/// A tree's summary.
pub fn tree_summary(tree: &str) -> Message {
    part_of_tree(tree, "-summary")
}

/// A question.
pub fn question(tree: &str, question: &str) -> Message {
    part_of_tree(tree, &format!("-question-{question}"))
}

/// An option of a question.
pub fn option(tree: &str, question: &str, option: &str) -> Message {
    part_of_tree(tree, &format!("-option-{question}-{option}"))
}

/// An outcome's title.
pub fn outcome(tree: &str, outcome: &str) -> Message {
    part_of_tree(tree, &format!("-outcome-{outcome}"))
}

/// A part of an outcome: `text`, `why`, `step-show`, `notice-pdf`.
pub fn outcome_part(tree: &str, outcome: &str, part: &str) -> Message {
    part_of_tree(tree, &format!("-outcome-{outcome}-{part}"))
}

/// A notice of a tree.
pub fn tree_notice(tree: &str, notice: &str) -> Message {
    part_of_tree(tree, &format!("-notice-{notice}"))
}

fn part_of_tree(tree: &str, rest: &str) -> Message {
    Message::new(format!("trees/{tree}.ftl"), format!("tree-{tree}{rest}"))
}

/// The meaning of a screen.
pub fn screen(screen: &str) -> Message {
    Message::new("screens.ftl", format!("screen-{screen}"))
}

/// What to know about a screen.
pub fn screen_note(screen: &str) -> Message {
    Message::new("screens.ftl", format!("screen-{screen}-note"))
}

/// The meaning of a button.
pub fn button(screen: &str, button: &str) -> Message {
    Message::new("screens.ftl", format!("screen-{screen}-button-{button}"))
}

/// A thing to bring.
pub fn item(item: &str) -> Message {
    Message::new("items.ftl", format!("item-{item}"))
}

/// An office to ask.
pub fn office(office: &str) -> Message {
    Message::new("items.ftl", format!("office-{office}"))
}

/// A phone line's name.
pub fn line(line: &str) -> Message {
    Message::new("lines.ftl", format!("line-{line}"))
}

/// What a call is about.
pub fn matter(matter: &str) -> Message {
    Message::new("lines.ftl", format!("matter-{matter}"))
}

/// The note that belongs beside every number.
pub fn check_number() -> Message {
    Message::new("lines.ftl", "check-number")
}

/// The name of a language.
pub fn language(tag: &str) -> Message {
    Message::new("languages.ftl", format!("language-{tag}"))
}

/// The name of a holiday.
pub fn holiday(name: &str) -> Message {
    Message::new("holidays.ftl", format!("holiday-{name}"))
}

/// The name of a thing that has one name in each language.
pub fn term(term: &str) -> Message {
    Message::new("terms.ftl", format!("term-{term}"))
}

/// What a thing that has one name in each language is.
pub fn meaning(term: &str) -> Message {
    Message::new("meanings.ftl", format!("term-{term}-meaning"))
}

/// A word around names and around what a search finds.
pub fn search(id: impl Into<Cow<'static, str>>) -> Message {
    Message::new("search.ftl", id)
}

/// A word of the check of content: a flaw, what would be right, a heading.
pub fn check(id: impl Into<Cow<'static, str>>) -> Message {
    Message::new("check.ftl", id)
}

/// A word for who reviews content.
pub fn review(id: impl Into<Cow<'static, str>>) -> Message {
    Message::new("review.ftl", id)
}

/// A word around content that is laid over the built-in one.
pub fn overlay(id: &'static str) -> Message {
    Message::new("overlay.ftl", id)
}

/// Why an overlay takes something back: its own words.
pub fn withdrawn(whose: &str, reason: &str) -> Message {
    let said = Message::new("overlay.ftl", format!("withdrawn-{reason}"));
    Message { whose: Some(whose.to_owned()), ..said }
}

/// What a source is called.
pub fn source(source: &str) -> Message {
    Message::new("sources.ftl", format!("source-{source}"))
}

/// On what sources differ.
pub fn difference(difference: &str) -> Message {
    Message::new("differences.ftl", format!("difference-{difference}"))
}

/// One reading.
pub fn position(difference: &str, position: &str) -> Message {
    Message::new("differences.ftl", format!("difference-{difference}-position-{position}"))
}

/// What the guide tells where sources differ.
pub fn told(difference: &str) -> Message {
    Message::new("differences.ftl", format!("difference-{difference}-told"))
}
