//! Where the files of content lie, and what each of them holds.

use super::shape::Shape;
use super::shapes;

/// The folders of content; `*` stands for the tag of a language.
pub const FOLDERS: [&str; 11] = [
    "",
    "content",
    "content/calendars",
    "content/calendars/jp",
    "content/guides",
    "content/lines",
    "content/sources",
    "content/trees",
    "locales",
    "locales/*/guides",
    "locales/*/trees",
];

/// The files of content that have a name of their own.
pub const FILES: [(&str, &Shape); 12] = [
    ("overlay.toml", &shapes::OVERLAY),
    ("content/calendars/eras.toml", &shapes::ERAS),
    ("content/calendars/jp.toml", &shapes::CALENDAR),
    ("content/desk.toml", &shapes::DESK),
    ("content/differences.toml", &shapes::DIFFERENCES),
    ("content/holidays.toml", &shapes::HOLIDAYS),
    ("content/home.toml", &shapes::HOME),
    ("content/items.toml", &shapes::ITEMS),
    ("content/languages.toml", &shapes::SPOKEN),
    ("content/locales.toml", &shapes::LOCALES),
    ("content/screens.toml", &shapes::SCREENS),
    ("content/terms.toml", &shapes::TERMS),
];

/// The folders whose files are named by their ids.
pub const BY_ID: [(&str, &Shape); 5] = [
    ("content/calendars/jp", &shapes::YEAR),
    ("content/guides", &shapes::GUIDE),
    ("content/lines", &shapes::LINE),
    ("content/sources", &shapes::SOURCE),
    ("content/trees", &shapes::TREE),
];

/// Returns the shape of a file of content by its name, or `None` where no content has such a file.
pub fn shape(name: &str) -> Option<&'static Shape> {
    if let Some((_, shape)) = FILES.iter().find(|(known, _)| *known == name) {
        return Some(shape);
    }
    let (folder, file) = name.rsplit_once('/')?;
    file.strip_suffix(".toml")?;
    BY_ID.iter().find(|(known, _)| *known == folder).map(|(_, shape)| *shape)
}
