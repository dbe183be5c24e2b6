//! Content laid over the built-in one: whose it is, its files, and what it takes back.

use std::cell::RefCell;
use std::io::ErrorKind;

use chrono::NaiveDate;
use elsa::FrozenMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::broken::{Broken, Cause};
use super::date;
use super::folder::{Folder, is_id, stays_below};
use super::source::{Source, SourceKind};
use super::withdrawal::{Withdrawal, Written};

/// The file that says whose an overlay is.
pub const ABOUT: &str = "overlay.toml";

/// How many facts one overlay may take back: each is looked for wherever a fact is told.
pub const MOST_WITHDRAWALS: usize = 1_000;

/// What lies over the built-in content, the lowest first.
#[derive(Debug, Default)]
pub struct Layers {
    /// The overlays, each over those before it.
    pub overlays: Vec<Overlay>,
}

/// One overlay.
pub struct Overlay {
    folder: Box<dyn Folder>,
    about: About,
    withdrawals: Vec<Withdrawal>,
    texts: FrozenMap<String, Box<str>>,
    fault: RefCell<Option<Broken>>,
}

impl std::fmt::Debug for Overlay {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Overlay")
            .field("folder", &self.folder)
            .field("about", &self.about)
            .finish_non_exhaustive()
    }
}

/// What an overlay says of itself.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct About {
    /// The id, which is also that of the overlay as a source.
    pub id: String,
    /// Who made it, in the publisher's own language.
    pub publisher: String,
    /// Its title, in its own language.
    pub title: Option<String>,
    /// The language it is official in.
    pub language: String,
    /// When it was published, as precise as it says.
    pub published: Option<String>,
    /// Where what it says can be read.
    pub url: Option<String>,
    /// The day it was last held against the facts.
    #[serde(deserialize_with = "date::required")]
    pub verified: NaiveDate,
    /// The last day on which it may be believed without a review.
    #[serde(deserialize_with = "date::required")]
    pub review_by: NaiveDate,
    /// The languages its words are written in.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Its lines that are offered where none is named.
    #[serde(default)]
    pub offer: Vec<String>,
    /// What it takes back.
    #[serde(default)]
    withdraw: Vec<Written>,
}

impl Overlay {
    /// Returns the overlay in a folder, or `None` where nothing there says whose it is. Errors name the file and the place.
    pub fn open(folder: Box<dyn Folder>) -> Result<Option<Self>, Broken> {
        let Some(text) = text_of(folder.as_ref(), ABOUT)? else { return Ok(None) };
        let mut about: About = parsed(folder.as_ref(), ABOUT, &text)?;
        let wrong = |name: &str, cause: String| Broken::at(folder.shown(ABOUT), &text, text.find(name), cause);
        if !is_id(&about.id) {
            return Err(wrong(&about.id, format!("`{}` is not an id: small letters, digits, hyphens", about.id)));
        }
        if about.withdraw.len() > MOST_WITHDRAWALS {
            return Err(wrong("[[withdraw]]", format!("more than {MOST_WITHDRAWALS} withdrawals")));
        }
        let mut withdrawals = Vec::new();
        for written in std::mem::take(&mut about.withdraw) {
            let meant = written.meant(&about.id);
            withdrawals.push(meant.ok_or_else(|| wrong("[[withdraw]]", "a withdrawal names one fact".to_owned()))?);
        }
        Ok(Some(Self { folder, about, withdrawals, texts: FrozenMap::new(), fault: RefCell::default() }))
    }

    /// Returns what it says of itself.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Returns its id.
    pub fn id(&self) -> &str {
        &self.about.id
    }

    /// Returns what it takes back.
    pub fn withdrawals(&self) -> &[Withdrawal] {
        &self.withdrawals
    }

    /// Returns the overlay as a source.
    pub fn source(&self) -> Source {
        let About { id, publisher, title, language, published, url, verified, review_by, .. } = self.about.clone();
        Source {
            id,
            // Before all others: who answers is the first thing to know.
            order: 0,
            kind: SourceKind::Overlay,
            publisher,
            title,
            language,
            published,
            url,
            verified,
            review_by,
            whose: Some(self.about.id.clone()),
        }
    }

    /// Returns the text of a file of words, or `None` where it has none, or none that can be read: that is kept for [`Overlay::fault`].
    pub fn words(&self, path: &str) -> Option<&str> {
        if let Some(text) = self.texts.get(path) {
            return Some(text);
        }
        match text_of(self.folder.as_ref(), path) {
            Ok(text) => text.map(|text| self.texts.insert(path.to_owned(), text.into_boxed_str())),
            Err(broken) => {
                self.fault.borrow_mut().get_or_insert(broken);
                None
            }
        }
    }

    /// Returns what was wrong with a file of words that was asked for, where one was.
    pub fn fault(&self) -> Option<Broken> {
        self.fault.borrow().clone()
    }

    /// Returns what a TOML file holds, or `None` where there is no such file. Errors name the file and the place.
    pub fn parse<T: DeserializeOwned>(&self, path: &str) -> Result<Option<T>, Broken> {
        // Asked for once, so the text is not kept.
        let Some(text) = text_of(self.folder.as_ref(), path)? else { return Ok(None) };
        parsed(self.folder.as_ref(), path, &text).map(Some)
    }

    /// Returns the text of a file that is asked for once, or `None` where it has none. Errors name the file.
    pub fn text(&self, path: &str) -> Result<Option<String>, Broken> {
        text_of(self.folder.as_ref(), path)
    }

    /// Returns whether it has a file.
    pub fn has(&self, path: &str) -> Result<bool, Broken> {
        Ok(text_of(self.folder.as_ref(), path)?.is_some())
    }

    /// Returns the ids of the TOML files in a folder, in order of name. Errors name the folder.
    pub fn ids(&self, path: &str) -> Result<Vec<String>, Broken> {
        let names = match self.folder.names(path) {
            Ok(names) => names,
            Err(cause) if is_missing(cause.kind()) => Vec::new(),
            Err(cause) => return Err(unreadable(self.folder.as_ref(), path, &cause)),
        };
        Ok(names
            .iter()
            .filter_map(|name| name.strip_suffix(".toml"))
            .filter(|id| is_id(id) || id.bytes().all(|byte| byte.is_ascii_digit()))
            .map(str::to_owned)
            .collect())
    }

    /// Returns a path in it as its author knows it.
    pub fn shown(&self, path: &str) -> String {
        self.folder.shown(path)
    }
}

/// Returns the text of a file in a folder: without a byte order mark, with line feeds only.
pub fn text_of(folder: &dyn Folder, path: &str) -> Result<Option<String>, Broken> {
    if !stays_below(path) {
        return Ok(None);
    }
    let bytes = match folder.read(path) {
        Ok(bytes) => bytes,
        Err(cause) if is_missing(cause.kind()) => return Ok(None),
        Err(cause) => return Err(unreadable(folder, path, &cause)),
    };
    let text = String::from_utf8(bytes).map_err(|_| Broken::file(folder.shown(path), Cause::NotUtf8))?;
    let plain = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Ok(Some(if plain.contains('\r') { plain.replace("\r\n", "\n") } else { plain.to_owned() }))
}

fn parsed<T: DeserializeOwned>(folder: &dyn Folder, path: &str, text: &str) -> Result<T, Broken> {
    toml::from_str(text).map_err(|cause| {
        Broken::at(folder.shown(path), text, cause.span().map(|span| span.start), cause.message().to_owned())
    })
}

fn is_missing(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn unreadable(folder: &dyn Folder, path: &str, cause: &std::io::Error) -> Broken {
    Broken::file(folder.shown(path), Cause::Unreadable(cause.kind(), cause.to_string()))
}
