//! The arguments as the parser reads them, at the price of one verb.

use std::ffi::OsString;

use clap::{Args, Command, FromArgMatches, Parser, Subcommand};

use crate::reception::cli::{Cli, Options, Verb};

/// Returns what was typed. Errors as the parser's.
///
/// The parser copies every option of every verb into every other verb, called or not. So it is first asked with the verb alone that
/// seems to be called. Where it refuses that, for whatever reason, or where help is asked for, the whole of it is asked.
pub fn parsed(arguments: &[OsString]) -> Result<Cli, clap::Error> {
    with_one_verb(arguments).map_or_else(|| Cli::try_parse_from(arguments), Ok)
}

/// Returns what was typed, where the first argument that is a verb's name names the verb.
///
/// It may also be the value of an option, as in `--output lines guide`: then the parser meets a verb that it does not know here, and
/// refuses. So what it takes means the same to the whole parser.
fn with_one_verb(arguments: &[OsString]) -> Option<Cli> {
    let verbs = Verb::augment_subcommands(Command::new("verbs"));
    let called = arguments.iter().skip(1).find_map(|argument| verbs.find_subcommand(argument))?;
    let command = Options::augment_args(Command::new("myna")).disable_help_subcommand(true).subcommand(called.clone());
    let matches = command.try_get_matches_from(arguments).ok()?;
    Cli::from_arg_matches(&matches).ok()
}
