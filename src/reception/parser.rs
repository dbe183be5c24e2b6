//! What the argument parser refuses, as errors in the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::l10n::message::error;
use crate::reception::error::Failure;

/// Returns the error for what the argument parser refused.
pub fn refused(stopped: &clap::Error) -> Failure {
    let one = |kind| texts(stopped, kind).into_iter().next().unwrap_or_default();
    let argument = one(ContextKind::InvalidArg);
    let value = one(ContextKind::InvalidValue);
    let failure = match stopped.kind() {
        ErrorKind::InvalidSubcommand => {
            let typed = one(ContextKind::InvalidSubcommand);
            Failure::usage("unknown-verb", typed.clone()).choose_from(&typed, &verbs())
        }
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            let failure = Failure::usage("unknown-argument", argument);
            let nearest = texts(stopped, ContextKind::SuggestedArg).into_iter().next();
            match nearest {
                Some(nearest) => failure.hint(error("hint-nearest").with("nearest", nearest)),
                None => failure,
            }
        }
        ErrorKind::UnknownArgument => Failure::usage("unexpected-argument", argument),
        ErrorKind::InvalidValue if value.is_empty() => Failure::usage("missing-value", argument),
        ErrorKind::InvalidValue => {
            let possible = texts(stopped, ContextKind::ValidValue);
            Failure::usage("invalid-value", value.clone()).with("option", argument).choose_from(&value, &possible)
        }
        ErrorKind::ArgumentConflict => {
            let other = one(ContextKind::PriorArg);
            if other == argument {
                Failure::usage("given-twice", argument)
            } else {
                Failure::usage("conflict", argument).with("other", other)
            }
        }
        ErrorKind::MissingRequiredArgument => Failure::usage("missing-argument", argument),
        _ => Failure::parser(stopped.render().to_string()),
    };
    failure.hint(error("hint-help").with("command", "myna --help"))
}

/// Returns the texts of a context of an error.
fn texts(stopped: &clap::Error, kind: ContextKind) -> Vec<String> {
    match stopped.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

fn verbs() -> Vec<String> {
    let command = <crate::reception::cli::Cli as clap::CommandFactory>::command();
    command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect()
}
