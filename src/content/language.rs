//! The languages the guide is written in, and the languages a person may speak on the phone.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Deserialize;

use super::Content;

/// One language of the words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The tag: `ja`, `zh-Hant`.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// The language on the phone that a reader of it speaks.
    pub speak: String,
    /// Its tag where others read it, in HTML and PDF, where that is another: `ja-x-easy`. No tag of a system means such a language.
    #[serde(default)]
    pub bcp47: Option<String>,
    /// The tag of the language that says what it does not say itself.
    #[serde(default, rename = "falls-back")]
    pub falls_back: Option<String>,
}

impl Language {
    /// Returns the language that is spoken where no other is known.
    pub fn english() -> Self {
        let [tag, name, speak] = ["en", "English", "en"].map(str::to_owned);
        Self { tag, name, speak, bcp47: None, falls_back: None }
    }

    /// Returns whether it is a language, or one that falls back to it.
    pub fn is_a(&self, tag: &str) -> bool {
        self.tag == tag || self.falls_back.as_deref() == Some(tag)
    }
}

/// The tags a person may give for a language on the phone.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpokenLanguages {
    /// The language codes of ISO 639-1.
    pub spoken: Vec<String>,
    /// Three-letter tags that mean one of them.
    pub alias: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Locales {
    locale: Vec<Language>,
}

impl Content<'_> {
    /// Returns the languages of the words, in the order they are offered.
    pub fn languages(self) -> Result<Vec<Language>> {
        let mut languages = self.built_in::<Locales>("locales")?.locale;
        for overlay in self.lowest_first() {
            for added in
                overlay.parse::<Locales>("content/locales.toml")?.map(|locales| locales.locale).unwrap_or_default()
            {
                match languages.iter_mut().find(|known| known.tag == added.tag) {
                    Some(known) => *known = added,
                    None => languages.push(added),
                }
            }
        }
        Ok(languages)
    }

    /// Returns the tags a person may give for a language on the phone.
    pub fn spoken_languages(self) -> Result<SpokenLanguages> {
        self.require("", "languages")
    }
}
