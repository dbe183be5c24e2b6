//! Which language of the guide a tag means, and which one the environment asks for.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// Languages that no version of the negotiation knows as Chinese, and what they are written in.
const CHINESE: [(&str, &str); 8] = [
    ("cmn", "zh"),
    ("yue", "zh-Hant"),
    ("nan", "zh-Hant"),
    ("hak", "zh-Hant"),
    ("wuu", "zh-Hans"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("gan", "zh-Hans"),
];
/// Three-letter tags of the other languages.
const THREE_LETTERS: [(&str, &str); 3] = [("jpn", "ja"), ("eng", "en"), ("kor", "ko")];

/// A language that there are words in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The tag of its words.
    pub tag: String,
    /// Its tag in BCP 47, where that is another: then only these two mean it.
    pub bcp47: Option<String>,
}

/// What the environment says about languages, in the order it is believed.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// `MYNA_LANG`.
    pub myna: Option<String>,
    /// `LC_ALL`, `LC_MESSAGES`, `LANG`: the first that is set and not empty.
    pub locale: Option<String>,
    /// `LANGUAGE`: a list, looked at when a locale other than C is set.
    pub list: Option<String>,
}

/// Returns the language of the guide that a tag means, in any form people write it, or `None`.
pub fn meant(tag: &str, available: &[Offered]) -> Option<String> {
    let named = tag.trim().split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let is = |known: &String| known.eq_ignore_ascii_case(&named);
    if let Some(exact) = available.iter().find(|offered| is(&offered.tag) || offered.bcp47.as_ref().is_some_and(is)) {
        return Some(exact.tag.clone());
    }
    let plain = normalized(tag)?;
    let wanted: LanguageIdentifier = plain.parse().ok()?;
    let of_their_own = available.iter().filter(|offered| offered.bcp47.is_none());
    let offered: Vec<LanguageIdentifier> = of_their_own.filter_map(|offered| offered.tag.parse().ok()).collect();
    let found =
        *negotiate_languages(std::slice::from_ref(&wanted), &offered, None, NegotiationStrategy::Lookup).first()?;
    // A language without a script means every script; one with the script that is meant goes before it.
    let mut likely = wanted;
    likely.maximize();
    let of_the_script = |offered: &&LanguageIdentifier| {
        found.script.is_none()
            && offered.script.is_some()
            && (offered.language, offered.script) == (likely.language, likely.script)
    };
    Some(offered.iter().find(of_the_script).unwrap_or(found).to_string())
}

/// Returns the language the environment asks for, or `None` where it names none of the guide's.
pub fn from_environment(environment: &Environment, available: &[Offered]) -> Option<String> {
    let known = |tag: &String| meant(tag, available);
    if let Some(myna) = environment.myna.as_ref().filter(|tag| !tag.is_empty()) {
        return known(myna);
    }
    let locale = environment.locale.as_ref().filter(|tag| !is_c(tag))?;
    let listed = environment.list.iter().flat_map(|list| list.split(':')).find_map(|tag| meant(tag, available));
    listed.or_else(|| known(locale))
}

/// Returns the folder in which the system looks for texts in a language: `ko`, and `zh_TW` where the tag names a script.
pub fn folder(tag: &str) -> String {
    let Ok(mut language) = tag.parse::<LanguageIdentifier>() else { return tag.to_owned() };
    let plain = language.language.to_string();
    if language.script.is_none() {
        return plain;
    }
    language.maximize();
    language.region.map_or_else(|| plain.clone(), |region| format!("{plain}_{region}"))
}

/// Whether a locale is the one of C, which names no language.
fn is_c(locale: &str) -> bool {
    let base = locale.split(['.', '@']).next().unwrap_or_default();
    base.is_empty() || base.eq_ignore_ascii_case("c") || base.eq_ignore_ascii_case("posix")
}

/// Returns a tag without the parts that POSIX hangs on, or `None` for C.
fn normalized(tag: &str) -> Option<String> {
    let trimmed = tag.trim();
    if is_c(trimmed) {
        return None;
    }
    let (base, modifier) = trimmed.split_once('@').unwrap_or((trimmed, ""));
    let plain = without_extensions(&base.split('.').next().unwrap_or_default().replace('_', "-"));
    let (language, rest) = plain.split_once('-').map_or((plain.as_str(), ""), |(language, rest)| (language, rest));
    let language = language.to_ascii_lowercase();
    // The script of a Chinese language is its own where the tag names none.
    if let Some((_, chinese)) = CHINESE.iter().find(|(code, _)| *code == language) {
        let places_only = rest.split('-').all(|part| part.len() != 4);
        let own_script = chinese.contains('-') && places_only;
        return Some(if own_script || rest.is_empty() { (*chinese).to_owned() } else { format!("zh-{rest}") });
    }
    let language =
        THREE_LETTERS.iter().find(|(code, _)| *code == language).map_or(language.as_str(), |(_, two)| two).to_owned();
    // glibc writes the script behind an @.
    let script = match modifier.to_ascii_lowercase().as_str() {
        "hant" | "traditional" => "-Hant",
        "hans" | "simplified" => "-Hans",
        _ => "",
    };
    let rest = if rest.is_empty() { String::new() } else { format!("-{rest}") };
    Some(format!("{language}{script}{rest}"))
}

/// Returns a tag without the extensions behind a single letter, and with `zh-yue` as `yue`.
fn without_extensions(tag: &str) -> String {
    let parts: Vec<&str> = tag
        .split('-')
        .enumerate()
        .take_while(|(place, part)| *place == 0 || part.len() != 1)
        .map(|(_, part)| part)
        .collect();
    match parts.as_slice() {
        [language, extended, rest @ ..]
            if language.eq_ignore_ascii_case("zh")
                && CHINESE.iter().any(|(code, _)| code.eq_ignore_ascii_case(extended)) =>
        {
            [&[*extended], rest].concat().join("-")
        }
        _ => parts.join("-"),
    }
}
