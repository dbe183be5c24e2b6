//! The languages of a call: named, or from the environment.

use std::ffi::OsString;

use crate::content::Content;
use crate::content::language::Language;
use crate::l10n::message::error;
use crate::l10n::negotiation::{Environment, Offered, from_environment, meant};
use crate::reception::cli::Options;
use crate::reception::error::Failure;
use crate::reception::world::World;

/// The languages of a call.
#[derive(Debug, Clone)]
pub struct Languages {
    /// The first, and the second where one was named.
    pub chosen: Vec<Language>,
    /// The second, where one was named: it may be the first too.
    pub beside: Option<Language>,
    /// Whether the environment named none, so that it is English.
    pub fallback: bool,
}

/// Returns the languages to answer in. Explicit is strict; the environment is believed as far as it names one of the guide's.
pub fn languages(options: &Options, world: &dyn World, content: Content) -> Result<Languages, Failure> {
    let known = content.languages()?;
    let tags = offered(&known);
    let named = |tag: &Option<String>| {
        tag.as_ref().map(|tag| meant(tag, &tags).ok_or_else(|| unknown_language(tag, &known))).transpose()
    };
    let (explicit, beside) = (named(&options.lang)?, named(&options.beside)?);
    let (first, fallback) = match explicit {
        Some(tag) => (tag, false),
        None => from_environment(&environment(world), &tags).map_or(("en".to_owned(), true), |tag| (tag, false)),
    };
    let find = |tag: String| known.iter().find(|language| language.tag == tag).cloned();
    let mut chosen: Vec<Language> = find(first).into_iter().collect();
    let beside = beside.and_then(find);
    chosen.extend(beside.clone().filter(|second| !chosen.contains(second)));
    Ok(Languages { chosen, beside, fallback })
}

/// Returns the language of the environment alone, for errors about the language that was named.
pub fn environment_language(world: &dyn World, content: Content) -> Language {
    let known = content.languages().unwrap_or_default();
    let tags = offered(&known);
    let tag = from_environment(&environment(world), &tags).unwrap_or_else(|| "en".to_owned());
    known.into_iter().find(|language| language.tag == tag).unwrap_or_else(Language::english)
}

/// Returns the language that arguments name, as far as they can be understood, else that of the environment.
pub fn spoken_of(arguments: &[OsString], world: &dyn World, content: Content) -> Language {
    let known = content.languages().unwrap_or_default();
    let tags = offered(&known);
    let texts: Vec<&str> = arguments.iter().map(|argument| argument.to_str().unwrap_or_default()).collect();
    let beside = |text: &str| {
        ["--lang=", "-L"]
            .iter()
            .find_map(|option| text.strip_prefix(option))
            .map(|tag| tag.trim_start_matches('=').to_owned())
    };
    let behind = texts.windows(2).filter_map(|pair| match pair {
        ["--lang" | "-L", tag] => Some((*tag).to_owned()),
        _ => None,
    });
    let named = behind.chain(texts.iter().filter_map(|text| beside(text))).find_map(|tag| meant(&tag, &tags));
    let found = named.and_then(|tag| known.into_iter().find(|language| language.tag == tag));
    found.unwrap_or_else(|| environment_language(world, content))
}

/// Returns languages as they are negotiated.
fn offered(known: &[Language]) -> Vec<Offered> {
    known.iter().map(|language| Offered { tag: language.tag.clone(), bcp47: language.bcp47.clone() }).collect()
}

fn environment(world: &dyn World) -> Environment {
    let set = |name: &str| world.variable(name).filter(|value| !value.is_empty());
    Environment {
        myna: set("MYNA_LANG"),
        locale: set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")),
        list: set("LANGUAGE"),
    }
}

fn unknown_language(tag: &str, known: &[Language]) -> Failure {
    let tags: Vec<&str> = known.iter().map(|language| language.tag.as_str()).collect();
    let mut failure = Failure::usage("unknown-language", tag).choose_from(tag, &tags);
    failure.hints.pop();
    let each: Vec<String> = known.iter().map(|language| format!("{} ({})", language.tag, language.name)).collect();
    failure.hint(error("hint-allowed").with("allowed", each.join(" ")))
}
