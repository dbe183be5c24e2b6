//! Sources: on whose word the guide speaks, since when, and until when that is to be believed.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Deserialize;

use super::overlay::Overlay;
use super::{Content, Filed, date};

/// What kind of source it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceKind {
    /// A leaflet for residents.
    Edition,
    /// A web page.
    Page,
    /// What the project found, with no address kept.
    Review,
    /// Content laid over the built-in one: who made it answers for it.
    #[serde(skip)]
    Overlay,
}

impl SourceKind {
    /// Returns the word that stands in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Edition => "edition",
            Self::Page => "page",
            Self::Review => "review",
            Self::Overlay => "overlay",
        }
    }
}

/// One source.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// The id: the stem of the file.
    #[serde(skip)]
    pub id: String,
    /// The id of the overlay it is from; absent where it is built in.
    #[serde(skip)]
    pub whose: Option<String>,
    /// The place in lists.
    pub order: u32,
    /// What kind of source it is.
    pub kind: SourceKind,
    /// Who published it, in the publisher's own language.
    pub publisher: String,
    /// The title, in the source's own language.
    pub title: Option<String>,
    /// The language it is official in.
    pub language: String,
    /// When it was published, as precise as it says: `2025-07`, `2026-03-19`.
    pub published: Option<String>,
    /// Where it stands.
    pub url: Option<String>,
    /// The day the content was last held against it.
    #[serde(deserialize_with = "date::required")]
    pub verified: NaiveDate,
    /// The last day on which it may be believed without a review.
    #[serde(deserialize_with = "date::required")]
    pub review_by: NaiveDate,
}

impl Filed for Source {
    const FOLDER: &'static str = "sources";

    fn named(self, id: &str, whose: Option<&str>) -> Self {
        Self { id: id.to_owned(), whose: whose.map(str::to_owned), ..self }
    }

    fn order(&self) -> u32 {
        self.order
    }
}

impl Content<'_> {
    /// Returns the source of an id, or `None`.
    pub fn source(self, id: &str) -> Result<Option<Source>> {
        match self.overlay(id) {
            Some(overlay) => Ok(Some(overlay.source())),
            None => self.one(id),
        }
    }

    /// Returns all sources in their order.
    pub fn sources(self) -> Result<Vec<Source>> {
        let mut sources: Vec<Source> = self.overlays().map(Overlay::source).collect();
        sources.extend(self.all()?);
        Ok(sources)
    }
}
