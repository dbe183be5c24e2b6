//! Help: asked for by an option, by its verb, or by typing nothing; and the other verbs that tell of the command line itself.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, Command, CommandFactory, FromArgMatches};

use crate::answer::manual::{TOPICS, topic};
use crate::compose::manual::{self as words, Length};
use crate::content::Content;
use crate::document::Document;
use crate::reception::cli::{Cli, Options, Verb};
use crate::reception::completion::complete;
use crate::reception::error::Failure;
use crate::reception::languages::{Languages, languages};
use crate::reception::man::man;
use crate::reception::manual::{page, verbs};
use crate::reception::output::{deliver_to, put};
use crate::reception::parser::refused;
use crate::reception::report::{phrases, say_fallback};
use crate::reception::request::{format, look};
use crate::reception::save::Target;
use crate::reception::shell::{SHELLS, script};
use crate::reception::world::World;
use crate::render::text;

/// Answers a call that is about the command line itself, and one that asks nothing. Returns the code to end with, or `None` for any other.
pub fn answered(
    cli: &Cli,
    languages: &Languages,
    content: Content,
    world: &mut dyn World,
) -> Result<Option<u8>, Failure> {
    let target =
        cli.options.output.as_ref().map(|path| Target { path: path.into(), force: cli.options.force, markdown: false });
    let Some(verb) = &cli.verb else {
        let document = document(None, Length::Short, languages, content)?;
        say_fallback_on_terminal(languages, content, world);
        let look = look(&cli.options, target.is_some(), world);
        return put(&text::render(&document, look), world).map(|()| Some(0));
    };
    if !matches!(verb, Verb::Help { .. } | Verb::Completions { .. } | Verb::Man { .. } | Verb::Complete { .. }) {
        return Ok(None);
    }
    format(&cli.options, verb)?;
    let bytes = match verb {
        Verb::Help { topic } => {
            let document = document(topic.as_deref(), Length::Long, languages, content)?;
            say_fallback_on_terminal(languages, content, world);
            text::render(&document, look(&cli.options, target.is_some(), world))
        }
        Verb::Completions { shell } => script(shell)
            .ok_or_else(|| Failure::usage("unknown-shell", shell).choose_from(shell, &SHELLS.map(|(known, _)| known)))?
            .as_bytes()
            .to_vec(),
        Verb::Man { verb } => {
            return man(verb.as_deref(), target.as_ref(), languages, content, world).map(|()| Some(0));
        }
        _ => complete(cli, content, world).into_bytes(),
    };
    deliver_to(target.as_ref(), &bytes, world).map(|()| Some(0))
}

fn say_fallback_on_terminal(languages: &Languages, content: Content, world: &mut dyn World) {
    if languages.fallback && world.errors_are_terminal() {
        say_fallback(content, world);
    }
}

/// Returns the help on the program, a verb, or a topic. Errors name what there is.
fn document(named: Option<&str>, length: Length, languages: &Languages, content: Content) -> Result<Document, Failure> {
    let phrases = phrases(&languages.chosen, content);
    if let Some(topic) = named.and_then(topic) {
        return Ok(words::topic(topic, &phrases));
    }
    if let Some(page) = page(named, content)? {
        return Ok(words::page(&page, length, &phrases));
    }
    let mut possible = verbs();
    possible.extend(TOPICS.iter().map(|(id, _)| (*id).to_owned()));
    let named = named.unwrap_or_default();
    Err(Failure::usage("unknown-topic", named).choose_from(named, &possible))
}

/// Shows the help or the version that the argument parser stopped for.
pub fn stopped_for_help(
    stopped: ErrorKind,
    arguments: &[OsString],
    content: Content,
    world: &mut dyn World,
) -> Result<(), Failure> {
    let options = options_of(arguments, content)?;
    let languages = languages(&options, world, content)?;
    let document = if stopped == ErrorKind::DisplayVersion {
        let verified =
            content.sources()?.iter().filter(|source| source.whose.is_none()).map(|source| source.verified).max();
        words::version(env!("CARGO_PKG_VERSION"), verified.unwrap_or_default(), &phrases(&languages.chosen, content))
    } else {
        let (length, verb) = marks_of(arguments);
        document(verb.as_deref(), length, &languages, content)?
    };
    say_fallback_on_terminal(&languages, content, world);
    let look = look(&options, false, world);
    put(&text::render(&document, look), world)
}

/// Returns the options of every verb, as far as a call beside the request for help is right.
fn options_of(arguments: &[OsString], content: Content) -> Result<Options, Failure> {
    let flag = |id: &'static str, letter| Arg::new(id).short(letter).long(id).global(true).action(ArgAction::Count);
    let command = Cli::command().ignore_errors(true).disable_help_flag(true).disable_version_flag(true);
    let command = command.propagate_version(false).version(None).arg(flag("help", 'h')).arg(flag("version", 'V'));
    let matched = command.try_get_matches_from(arguments);
    let options = matched.and_then(|matched| Options::from_arg_matches(&matched));
    options.map_err(|stopped| refused(&stopped, arguments, content))
}

/// Returns how much help was asked for, and the verb it was asked on.
fn marks_of(arguments: &[OsString]) -> (Length, Option<String>) {
    let Err(stopped) = marked().try_get_matches_from(arguments) else { return (Length::Short, None) };
    let text = stopped.render().to_string();
    let mut marks = text.split_whitespace();
    let length = if marks.next() == Some(LONG) { Length::Long } else { Length::Short };
    (length, marks.next().map(str::to_owned))
}

/// The mark of the long help.
const LONG: &str = "long";
/// The mark of the short help.
const SHORT: &str = "short";

/// Returns the command line with marks in place of its own help: they tell which verb the parser stopped at.
fn marked() -> Command {
    let mark = |command: Command, verb: &str| {
        command
            .help_template("{before-help}")
            .before_help(format!("{SHORT} {verb}"))
            .before_long_help(format!("{LONG} {verb}"))
    };
    let command = mark(Cli::command(), "");
    verbs().into_iter().fold(command, |command, verb| {
        let name = verb.clone();
        command.mut_subcommand(verb, |known| mark(known, &name))
    })
}
