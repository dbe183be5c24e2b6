//! What next, after an answer.

use super::{End, List, Wizard, entry, worded};
use crate::answer::tree::Response;
use crate::compose::guided;
use crate::content::line::Matter;
use crate::document::Words;
use crate::l10n::message::{self, guided as word};
use crate::reception::replay::content_option;

/// What an answer leads on to.
#[derive(Debug, Default)]
pub struct Onward {
    /// The verb and its arguments that give the same answer.
    pub command: String,
    /// What makes the sheet of it, where it can be printed: the item, and its answers.
    pub sheet: Option<String>,
    /// The guides to follow.
    pub guides: Vec<String>,
    /// The trees that lead on.
    pub trees: Vec<String>,
    /// The lines to call.
    pub lines: Vec<String>,
    /// What a call is about.
    pub matter: Option<Matter>,
    /// Whether it can be rehearsed at the card reader.
    pub rehearse: bool,
    /// The answers given, by question, in words.
    pub answers: Vec<(String, Response)>,
}

#[derive(Clone)]
enum Way {
    Change,
    Guide(String),
    Tree(String),
    Rehearse,
    Call,
    Command,
    Print,
    Home,
    Leave,
}

/// Whether the person wants to change an answer, or goes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// To change an answer.
    Change,
    /// Back to where the answer came from.
    Back,
}

impl Wizard<'_> {
    /// Asks what next, and does it, until the person goes back or wants to change an answer.
    pub(super) fn next(&mut self, onward: &Onward) -> Result<Next, End> {
        loop {
            let picked = self.pick(|wizard| Ok(List::new(wizard.say("next-question"), wizard.ways(onward))))?;
            match picked {
                None => return Ok(Next::Back),
                Some(Way::Change) => return Ok(Next::Change),
                Some(Way::Guide(guide)) => self.guide(&guide)?,
                Some(Way::Tree(tree)) => self.tree(&tree)?,
                Some(Way::Rehearse) => self.rehearse()?,
                Some(Way::Call) => self.call(Some((&onward.lines, onward.matter)))?,
                Some(Way::Command) => self.show_command(&onward.command)?,
                Some(Way::Print) => {
                    let sheet = onward.sheet.as_deref().unwrap_or_default();
                    let file = sheet.split(' ').next().unwrap_or_default().replace('/', "-");
                    self.show_command(&format!("checklist {sheet} --format pdf --output {file}.pdf"))?;
                }
                Some(Way::Home) => return Err(End::Home),
                Some(Way::Leave) => return Err(End::Finished),
            }
        }
    }

    fn ways(&self, onward: &Onward) -> Vec<(crate::reception::prompt::Item, Way)> {
        let mut ways = Vec::new();
        let titled = |id: &'static str, title: Words| self.say_with(id, "title", &title);
        for guide in &onward.guides {
            let title = self.phrases.say(&message::guide(guide));
            ways.push(entry(guide, titled("next-guide", title), Way::Guide(guide.clone())));
        }
        for tree in &onward.trees {
            let title = self.phrases.say(&message::tree(tree));
            ways.push(entry(tree, titled("next-tree", title), Way::Tree(tree.clone())));
        }
        if onward.rehearse {
            ways.push(worded(self, "rehearse", &word("home-rehearse"), Way::Rehearse));
        }
        if !onward.lines.is_empty() {
            ways.push(worded(self, "call", &word("home-call"), Way::Call));
        }
        if !onward.command.is_empty() {
            ways.push(worded(self, "command", &word("next-command"), Way::Command));
        }
        if onward.sheet.is_some() {
            ways.push(worded(self, "print", &word("next-print"), Way::Print));
        }
        if !onward.answers.is_empty() {
            ways.push(worded(self, "change", &word("next-change"), Way::Change));
        }
        ways.push(worded(self, "home", &word("next-home"), Way::Home));
        ways.push(worded(self, "leave", &word("home-leave"), Way::Leave));
        ways
    }

    /// Shows the command line that gives the same answer in the same words.
    fn show_command(&mut self, command: &str) -> Result<(), End> {
        let mut line = format!("myna {command}");
        for (option, language) in ["--lang", "--with"].iter().zip(&self.languages.chosen) {
            line.extend([" ", option, " ", language.tag.as_str()]);
        }
        if let Some(at) = self.at.filter(|_| !command.contains(" --at ")) {
            line.extend([" --at ", &at.to_string()]);
        }
        line.extend(self.folder.as_deref().map(content_option));
        let document = guided::command(&line, &self.phrases);
        self.show(&document)
    }
}
