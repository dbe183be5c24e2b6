//! What the argument parser refuses, as errors in the reader's language.

use std::ffi::OsString;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::answer::candidates::Typed;
use crate::compose::manual::placeholder;
use crate::content::Content;
use crate::l10n::message::error;
use crate::reception::completion::verb_of;
use crate::reception::error::{Failure, USAGE};
use crate::reception::manual::{command, values, verbs};

/// Returns the error for what the argument parser refused.
pub fn refused(stopped: &clap::Error, arguments: &[OsString], content: Content) -> Failure {
    let one = |kind| texts(stopped, kind).into_iter().next().unwrap_or_default();
    let argument = one(ContextKind::InvalidArg);
    let value = one(ContextKind::InvalidValue);
    let failure = match stopped.kind() {
        ErrorKind::InvalidSubcommand => {
            let typed = one(ContextKind::InvalidSubcommand);
            Failure::usage("unknown-verb", typed.clone()).choose_from(&typed, &verbs())
        }
        ErrorKind::UnknownArgument if argument.starts_with('-') => unknown_option(stopped, &argument),
        ErrorKind::UnknownArgument => Failure::usage("unexpected-argument", argument),
        ErrorKind::InvalidValue if value.is_empty() => {
            let failure = about("missing-value", "value", &argument);
            // An option that was typed with nothing behind it, or with an empty text.
            match texts(stopped, ContextKind::ValidValue) {
                possible if possible.is_empty() => failure,
                possible => failure.choose_from("", &possible),
            }
        }
        ErrorKind::InvalidValue => {
            let possible = texts(stopped, ContextKind::ValidValue);
            about("invalid-value", "option", &argument).with("value", value.clone()).choose_from(&value, &possible)
        }
        ErrorKind::TooManyValues if value.is_empty() => about("no-value-here", "value", &argument),
        ErrorKind::TooManyValues => about("value-not-taken", "option", &argument).with("value", value),
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            about("missing-value", "value", &argument)
        }
        ErrorKind::ArgumentConflict => match one(ContextKind::PriorArg) {
            other if other == argument || other.is_empty() => about("given-twice", "value", &argument),
            other => set(about("conflict", "value", &argument), "other", &other),
        },
        ErrorKind::MissingRequiredArgument => {
            let failure = about("missing-argument", "value", &argument);
            let known = values(&kind_of(&argument), None, &Typed::default(), content).unwrap_or_default();
            let possible: Vec<String> = known.into_iter().map(|candidate| candidate.value).collect();
            if possible.is_empty() { failure } else { failure.choose_from("", &possible) }
        }
        ErrorKind::MissingSubcommand => Failure::new("missing-verb", USAGE).choose_from("", &verbs()),
        _ => Failure::new("usage", USAGE),
    };
    let command = verb_of(arguments).map_or_else(|| "myna --help".to_owned(), |verb| format!("myna {verb} --help"));
    failure.hint(error("hint-help").with("command", command))
}

/// Returns the error for an option that is not there: it may be another verb's, or mistyped.
fn unknown_option(stopped: &clap::Error, typed: &str) -> Failure {
    let failure = Failure::usage("unknown-argument", typed);
    let whole = command();
    let has = |verb: &&Command| verb.get_arguments().any(|known| known.get_long() == typed.strip_prefix("--"));
    let other = whole.get_subcommands().filter(|verb| !verb.is_hide_set()).find(has);
    let nearest = other.map(|verb| format!("myna {} {typed}", verb.get_name()));
    let mistyped = || texts(stopped, ContextKind::SuggestedArg).first().map(|known| plain(known).to_owned());
    match nearest.or_else(mistyped) {
        Some(nearest) => failure.hint(error("hint-nearest").with("nearest", nearest)),
        None => failure,
    }
}

/// Returns an error about an argument of the command line.
fn about(kind: &str, variable: &'static str, argument: &str) -> Failure {
    set(Failure::new(kind, USAGE), variable, argument)
}

/// Returns the error with an argument set: an option by its name, another by how the help writes it.
fn set(failure: Failure, variable: &'static str, argument: &str) -> Failure {
    if argument.starts_with('-') {
        return failure.with(variable, plain(argument));
    }
    failure.with(variable, placeholder(&kind_of(argument)))
}

/// Returns the kind of value of an argument without a name: `GUIDE` of `[GUIDE]`.
fn kind_of(argument: &str) -> String {
    argument.chars().filter(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '=' | '_' | '-')).collect()
}

/// Returns an option without what is to stand behind it: `--at` of `--at <TIME>`.
fn plain(argument: &str) -> &str {
    argument.split([' ', '=']).next().unwrap_or(argument)
}

/// Returns the texts of a context of an error.
fn texts(stopped: &clap::Error, kind: ContextKind) -> Vec<String> {
    match stopped.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
