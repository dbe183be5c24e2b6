//! Saying what went wrong, in the reader's language, to people or to scripts.

use std::ffi::OsString;

use clap::error::ErrorKind as ParserErrorKind;

use crate::compose::phrases::{Phrases, localizer};
use crate::content::Content;
use crate::content::language::Language;
use crate::document::Words;
use crate::document::reading::in_brackets;
use crate::document::record::Record;
use crate::l10n::message::interface;
use crate::reception::error::Failure;
use crate::reception::help::stopped_for_help;
use crate::reception::languages::spoken_of;
use crate::reception::parser::refused;
use crate::reception::world::World;
use crate::render::json;
use crate::render::shown::shown;

/// Returns the words of languages of the guide.
pub fn phrases<'a>(languages: &[Language], content: Content<'a>) -> Phrases<'a> {
    Phrases::of(languages, content)
}

/// Whether errors are to be JSON: known before the arguments are understood.
pub fn wants_json(arguments: &[OsString]) -> bool {
    let texts: Vec<&str> = arguments
        .iter()
        .skip(1)
        .filter_map(|argument| argument.to_str())
        .take_while(|argument| *argument != "--")
        .collect();
    let pair = texts.windows(2).any(|pair| matches!(pair, ["-f" | "--format", "json"]));
    pair || texts.iter().any(|text| matches!(*text, "--json" | "--format=json" | "-fjson" | "-f=json"))
}

/// Says what the argument parser stopped at, which may be help. Returns the code to end with.
pub fn parser_stopped(stopped: &clap::Error, json: bool, content: Content, world: &mut dyn World) -> u8 {
    let arguments = world.arguments();
    let language = [spoken_of(&arguments, world, content)];
    let failure = match stopped.kind() {
        ParserErrorKind::DisplayHelp | ParserErrorKind::DisplayVersion => {
            match stopped_for_help(stopped.kind(), &arguments, content, world) {
                Ok(()) => return 0,
                Err(failure) => failure,
            }
        }
        _ => refused(stopped, &arguments, content),
    };
    report(&failure, json, &language, content, world)
}

/// Says that the environment names no language of the guide.
pub fn say_fallback(content: Content, world: &mut dyn World) {
    let known = content.languages().unwrap_or_default();
    let each: Vec<String> = known.iter().map(|language| format!("{} ({})", language.tag, language.name)).collect();
    let localizer = localizer("en", content);
    let line = localizer.text(&interface("fallback-language").with("languages", each.join(" ")));
    world.complain(format!("{}\n", shown(&line)).as_bytes());
}

/// Says that answers were not needed: on a sheet, which is for somebody else, it does not stand.
pub fn say_unused(unused: &[String], languages: &[Language], content: Content, world: &mut dyn World) {
    let phrases = phrases(languages, content);
    for question in unused {
        let said = phrases.say(&interface("warning-unused-answer").with("question", question));
        let line = format!("{}\n", phrases.labelled("label-warning", &said).first());
        world.complain(shown(&in_brackets(&line)).as_bytes());
    }
}

/// Says what went wrong, in the reader's language. Returns the code to end with.
pub fn report(failure: &Failure, json: bool, languages: &[Language], content: Content, world: &mut dyn World) -> u8 {
    world.complain(&told(failure, json, &phrases(languages, content)));
    failure.code
}

/// Returns what is told of an error: an object for scripts, or lines for people.
pub fn told(failure: &Failure, json: bool, phrases: &Phrases) -> Vec<u8> {
    let hints =
        phrases.each(|localizer| failure.hints.iter().map(|hint| localizer.text(hint)).collect::<Vec<_>>().join("\n"));
    let said = phrases.say(&failure.text);
    if json {
        let hint = if failure.hints.is_empty() { Record::Null } else { hints.into() };
        return json::pretty(&Record::object([(
            "error",
            Record::object([("kind", failure.kind.as_str().into()), ("text", said.into()), ("hint", hint)]),
        )]));
    }
    let mut lines = format!("{}\n", phrases.labelled("label-error", &said).first());
    let label = phrases.labelled("label-hint", &Words::default());
    for hint in hints.first().lines() {
        lines.extend([label.first(), hint, "\n"]);
    }
    // What was typed and what stands in files is told again here.
    shown(&in_brackets(&lines)).into_owned().into_bytes()
}
