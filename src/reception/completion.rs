//! What may come next on a command line: for the shells, a candidate a line with its name behind a tab.
//!
//! The scripts of the shells ask the program itself each time. So what they offer follows the content, the language of the reader
//! and what is typed already (the routes of this guide, the questions of this tree), none of which a script made beforehand can.

use std::ffi::OsString;
use std::fmt::Write as _;

use clap::{Arg, Command};

use crate::answer::candidates::Typed;
use crate::answer::manual::{Candidate, Thing};
use crate::compose::manual::name;
use crate::compose::phrases::localizer_of;
use crate::content::Content;
use crate::document::reading::in_brackets;
use crate::reception::cli::{Cli, Verb};
use crate::reception::languages::spoken_of;
use crate::reception::manual::{command, parameter, values, verbs};
use crate::reception::world::World;
use crate::render::shown::on_one_line;

/// The line that tells a shell to complete names of files itself.
const FILES: &str = "\tfiles\n";

/// Returns what may come next, a line each. What is wrong before it is passed over: there is nobody to tell.
pub fn complete(cli: &Cli, content: Content, world: &dyn World) -> String {
    let Some(Verb::Complete { words }) = &cli.verb else { return String::new() };
    let Some((current, done)) = words.split_last() else { return String::new() };
    // The full stop is there so that no shell leaves an empty word out.
    let current = current.strip_prefix('.').unwrap_or(current);
    let whole = command();
    let line = Line::of(done, &whole);
    let Some(found) = line.next(current, content) else { return FILES.to_owned() };
    let typed: Vec<OsString> = done.iter().map(OsString::from).collect();
    let language = spoken_of(&typed, world, content);
    let localizer = localizer_of(&language, content);
    let mut lines = String::new();
    for candidate in found.iter().filter(|candidate| candidate.value.starts_with(current)) {
        let name = in_brackets(&name(&candidate.thing, &localizer)).into_owned();
        let name = if name == candidate.value { "".into() } else { on_one_line(&name) };
        // A text that cannot be written is never come by.
        let _ = writeln!(lines, "{}\t{name}", on_one_line(&candidate.value));
    }
    lines
}

/// Returns the verb of a command line, whatever else is wrong with it.
pub fn verb_of(arguments: &[OsString]) -> Option<String> {
    let words: Vec<String> = arguments.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    Line::of(&words, &command()).verb.map(str::to_owned)
}

/// A command line as far as it is typed.
struct Line<'a> {
    /// The whole command line, or the verb typed.
    at: &'a Command,
    verb: Option<&'a str>,
    typed: Typed,
    /// How many arguments without names there are.
    unnamed: usize,
    /// The option whose value comes next.
    pending: Option<&'a Arg>,
    /// Whether nothing more is an option.
    ended: bool,
    /// The ids of the options there are.
    there: Vec<&'a str>,
}

impl<'a> Line<'a> {
    fn of(words: &[String], whole: &'a Command) -> Self {
        let mut line = Self {
            at: whole,
            verb: None,
            typed: Typed::default(),
            unnamed: 0,
            pending: None,
            ended: false,
            there: Vec::new(),
        };
        for word in words {
            line.take(word);
        }
        line
    }

    fn take(&mut self, word: &str) {
        if let Some(option) = self.pending.take() {
            self.note(option, word);
        } else if self.ended {
            self.unnamed(word);
        } else if word == "--" {
            self.ended = true;
        } else if let Some(name) = word.strip_prefix("--") {
            let (name, value) = name.split_once('=').map_or((name, None), |(name, value)| (name, Some(value)));
            if let Some(option) = self.long(name) {
                self.option(option, value);
            }
        } else if let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.is_empty()) {
            self.letters(letters);
        } else if let Some(verb) = self.at.find_subcommand(word).filter(|_| self.verb.is_none()) {
            (self.at, self.verb) = (verb, Some(verb.get_name()));
        } else {
            self.unnamed(word);
        }
    }

    fn letters(&mut self, letters: &str) {
        for (place, letter) in letters.char_indices() {
            let found = self.at.get_arguments().find(|option| option.get_short() == Some(letter));
            let Some(option) = found else { return };
            let rest = letters.get(place + letter.len_utf8()..).unwrap_or_default().trim_start_matches('=');
            self.option(option, Some(rest).filter(|rest| !rest.is_empty()));
            if option.get_action().takes_values() {
                return;
            }
        }
    }

    fn long(&self, name: &str) -> Option<&'a Arg> {
        self.at.get_arguments().find(|option| option.get_long() == Some(name))
    }

    fn option(&mut self, option: &'a Arg, value: Option<&str>) {
        self.there.push(option.get_id().as_str());
        match value {
            Some(value) => self.note(option, value),
            None => self.pending = Some(option).filter(|option| option.get_action().takes_values()),
        }
    }

    fn unnamed(&mut self, word: &str) {
        if let Some(argument) = self.argument() {
            self.note(argument, word);
        }
        self.unnamed += 1;
    }

    /// Returns the argument without a name that comes next; the last one where it may be there more than once.
    fn argument(&self) -> Option<&'a Arg> {
        let all: Vec<&Arg> = self.at.get_positionals().collect();
        let repeated = |last: &&&Arg| last.get_num_args().is_some_and(|range| range.max_values() > 1);
        all.get(self.unnamed).or_else(|| all.last().filter(repeated)).copied()
    }

    fn note(&mut self, argument: &Arg, value: &str) {
        if let Some(kind) = argument.get_value_names().and_then(<[_]>::first) {
            self.typed.values.push((kind.to_string(), value.to_owned()));
        }
    }

    /// Returns what may come next; `None` where it is the name of a file.
    fn next(&self, current: &str, content: Content) -> Option<Vec<Candidate>> {
        if let Some(option) = self.pending {
            return self.values(option, content);
        }
        let joined = current.strip_prefix("--").and_then(|rest| rest.split_once('=')).filter(|_| !self.ended);
        if let Some(option) = joined.and_then(|(name, _)| self.long(name)) {
            let written = format!("--{}=", option.get_long().unwrap_or_default());
            let values = self.values(option, content)?;
            let behind = |known: Candidate| Candidate { value: format!("{written}{}", known.value), ..known };
            return Some(values.into_iter().map(behind).collect());
        }
        if current.starts_with('-') && !self.ended {
            return Some(self.options(content));
        }
        if self.verb.is_none() {
            let verb = |verb: String| Candidate { value: verb.clone(), thing: Thing::Verb(verb) };
            return Some(verbs().into_iter().map(verb).collect());
        }
        self.argument().map_or_else(|| Some(Vec::new()), |argument| self.values(argument, content))
    }

    fn values(&self, argument: &Arg, content: Content) -> Option<Vec<Candidate>> {
        let known = parameter(argument, self.verb, content).ok()?;
        let kind = known.value.as_deref().unwrap_or_default();
        if matches!(kind, "FILE" | "DIR") {
            return None;
        }
        if !argument.get_possible_values().is_empty() {
            return Some(known.possible);
        }
        values(kind, self.verb, &self.typed, content).ok()
    }

    /// Returns the options that may still come.
    fn options(&self, content: Content) -> Vec<Candidate> {
        let may_come = |option: &&Arg| {
            let again = matches!(option.get_action(), clap::ArgAction::Append);
            !option.is_hide_set() && (again || !self.there.contains(&option.get_id().as_str()))
        };
        let options = self.at.get_arguments().filter(may_come);
        let candidate = |option: &Arg| {
            let id = parameter(option, self.verb, content).ok()?.id;
            Some(Candidate { value: format!("--{}", option.get_long()?), thing: Thing::Parameter(id) })
        };
        options.filter_map(candidate).collect()
    }
}
