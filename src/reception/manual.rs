//! What the command line takes, as `cli` defines it: the verbs and options for the pages of help, and for the shells.

use anyhow::Result;
use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command, CommandFactory, Parser};

use crate::answer::candidates::{Typed, candidates};
use crate::answer::manual::{Candidate, Page, Parameter, TOPICS, Thing};
use crate::content::Content;
use crate::reception::cli::Cli;
use crate::reception::request::FORMATS;
use crate::reception::shell::SHELLS;

/// More values than these are not listed on a page.
const LISTED: usize = 16;

/// Command lines to learn from: the verb (none for the program), what each is for, and the line.
pub const EXAMPLES: [(&str, &str, &str); 17] = [
    ("", "start", "myna ask next-steps"),
    ("", "without-card", "myna ask fallback --answer has-card=no"),
    ("guide", "guide-list", "myna guide"),
    ("guide", "guide-route", "myna guide register mynaportal --with ja"),
    ("ask", "ask-begin", "myna ask fallback"),
    ("ask", "ask-answers", "myna ask fallback --answer has-card=yes --answer has-certificate=no"),
    ("ask", "ask-day", "myna ask certificate --at 2026-07-31"),
    ("lines", "lines-number", "myna lines 0120-0178-27"),
    ("is-open", "is-open-speak", "myna is-open --speak pt --for lost"),
    ("is-open", "is-open-script", "myna is-open card --quiet"),
    ("guide", "guide-rehearse", "myna guide visit --rehearse"),
    ("checklist", "checklist-desk", "myna checklist lost --with ja --format html --output lost.html"),
    ("checklist", "checklist-case", "myna checklist copay --answer birth-date=1960-04-01 --with ja"),
    ("term", "term-beginning", "myna term eligib"),
    ("search", "search-number", "myna search 0120-0178-27"),
    ("sources", "sources-one", "myna sources mhlw-2025-07-en"),
    ("man", "man-read", "myna man guide | man -l -"),
];

/// Returns the command line as it is defined, with the options of every verb on each verb.
pub fn command() -> Command {
    let mut command = Cli::command();
    command.build();
    command
}

/// Returns the verbs in their order; what is hidden is none.
pub fn verbs() -> Vec<String> {
    let command = Cli::command();
    command.get_subcommands().filter(|verb| !verb.is_hide_set()).map(|verb| verb.get_name().to_owned()).collect()
}

/// Returns the page of the program, or of a verb; `None` where there is no such verb.
pub fn page(verb: Option<&str>, content: Content) -> Result<Option<Page>> {
    let whole = command();
    let Some(found) = verb.map_or(Some(&whole), |verb| whole.find_subcommand(verb)) else { return Ok(None) };
    let mut page = Page { verb: verb.map(str::to_owned), ..Page::default() };
    for argument in found.get_arguments() {
        let parameter = parameter(argument, verb, content)?;
        if argument.is_positional() {
            page.arguments.push(parameter);
        } else if everywhere(argument) {
            page.everywhere.push(parameter);
        } else {
            page.options.push(parameter);
        }
    }
    if verb.is_none() {
        page.verbs = verbs();
    }
    let own = EXAMPLES.iter().filter(|(of, ..)| *of == verb.unwrap_or_default());
    page.examples = own.map(|(_, id, line)| (*id, *line)).collect();
    Ok(Some(page))
}

/// Returns whether an option is one of every verb.
pub fn everywhere(argument: &Arg) -> bool {
    argument.is_global_set() || ["help", "version"].contains(&argument.get_id().as_str())
}

/// Returns what is known of an argument or an option.
pub fn parameter(argument: &Arg, verb: Option<&str>, content: Content) -> Result<Parameter> {
    let name = argument.get_long().map_or_else(|| argument.get_id().as_str().replace('_', "-"), str::to_owned);
    let owner = if everywhere(argument) { "option" } else { verb.unwrap_or("option") };
    let id = format!("{owner}-{name}");
    let takes_value = argument.get_action().takes_values();
    let value = argument.get_value_names().and_then(<[_]>::first).filter(|_| takes_value).map(ToString::to_string);
    let defined: Vec<PossibleValue> = if takes_value { argument.get_possible_values() } else { Vec::new() };
    let mut possible: Vec<Candidate> = defined
        .iter()
        .map(|value| Candidate {
            value: value.get_name().to_owned(),
            thing: Thing::Value(id.clone(), value.get_name().to_owned()),
        })
        .collect();
    if let Some(kind) = value.as_deref().filter(|_| possible.is_empty()) {
        possible = values(kind, verb, &Typed::default(), content)?;
        if possible.len() > LISTED {
            possible.clear();
        }
    }
    Ok(Parameter {
        id,
        short: argument.get_short(),
        long: argument.get_long().map(str::to_owned),
        value,
        required: argument.is_required_set(),
        repeated: takes_value && repeated(argument),
        default: argument
            .get_default_values()
            .first()
            .filter(|_| takes_value)
            .map(|text| text.to_string_lossy().into_owned()),
        possible,
    })
}

fn repeated(argument: &Arg) -> bool {
    let many = argument.get_num_args().is_some_and(|range| range.max_values() > 1);
    many || matches!(argument.get_action(), ArgAction::Append)
}

/// Returns the values of a kind: those of the command line itself, else those in the content.
pub fn values(kind: &str, verb: Option<&str>, typed: &Typed, content: Content) -> Result<Vec<Candidate>> {
    let named = |id: String, thing: fn(String) -> Thing| Candidate { value: id.clone(), thing: thing(id) };
    let all_verbs = || verbs().into_iter().map(move |verb| named(verb, Thing::Verb));
    Ok(match kind {
        "VERB" => all_verbs().collect(),
        "TOPIC" => {
            let topics = TOPICS.iter().map(|(id, _)| named((*id).to_owned(), Thing::Topic));
            all_verbs().chain(topics).collect()
        }
        "SHELL" => SHELLS.iter().map(|(id, _)| named((*id).to_owned(), Thing::Called)).collect(),
        "FORMAT" => formats(verb).iter().map(|id| named((*id).to_owned(), Thing::Format)).collect(),
        _ => candidates(kind, typed, content)?,
    })
}

/// Returns the formats that a verb can serve, or that any can.
fn formats(verb: Option<&str>) -> Vec<&'static str> {
    // What a verb serves is known of one that is typed; with a word behind it for those that need one.
    let served = |verb: &str| {
        let typed = [vec!["myna", verb], vec!["myna", verb, "-"]];
        typed.into_iter().find_map(|words| Cli::try_parse_from(words).ok()?.verb).map_or(&[][..], |verb| verb.formats())
    };
    if let Some(verb) = verb {
        return served(verb).to_vec();
    }
    let all: Vec<&str> = verbs().iter().flat_map(|verb| served(verb)).copied().collect();
    FORMATS.into_iter().filter(|format| all.contains(format)).collect()
}
