//! The fonts of printed sheets: Noto Sans CJK, each language's own forms, regular and bold; made by `content/fonts/subset.py`.

use std::sync::OnceLock;

use krilla::text::Font;
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

use super::PdfError;

/// One font of one language.
#[derive(Debug)]
pub struct Face {
    tag: &'static str,
    bold: bool,
    bytes: &'static [u8],
    read: OnceLock<Option<Read>>,
}

/// A font that was read: the one to embed, its characters, its widths.
struct Read {
    font: Font,
    characters: Charmap<'static>,
    widths: GlyphMetrics<'static>,
}

impl std::fmt::Debug for Read {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Read").finish_non_exhaustive()
    }
}

macro_rules! face {
    ($tag:literal, $bold:literal, $file:literal) => {
        Face {
            tag: $tag,
            bold: $bold,
            bytes: include_bytes!(concat!("../../../content/fonts/", $file)),
            read: OnceLock::new(),
        }
    };
}

/// The fonts. Japanese first: what another language's font lacks is looked for in this order.
static FACES: [Face; 8] = [
    face!("ja", false, "ja-regular.otf"),
    face!("ja", true, "ja-bold.otf"),
    face!("zh-Hant", false, "zh-Hant-regular.otf"),
    face!("zh-Hant", true, "zh-Hant-bold.otf"),
    face!("zh-Hans", false, "zh-Hans-regular.otf"),
    face!("zh-Hans", true, "zh-Hans-bold.otf"),
    face!("ko", false, "ko-regular.otf"),
    face!("ko", true, "ko-bold.otf"),
];

/// The language whose font sets a language that has none of its own.
const JAPANESE: &str = "ja";

/// Returns the font that sets a character of a language, and the glyph: its own, else the first that has it. Errors name a character
/// that no font has.
pub fn glyph(character: char, tag: &str, bold: bool) -> Result<(&'static Face, u32), PdfError> {
    let own = FACES.iter().filter(|face| face.is_of(tag));
    let all = own.chain(FACES.iter().filter(|face| face.tag == JAPANESE)).chain(&FACES);
    let mut fitting = all.filter(|face| face.bold == bold);
    fitting
        .find_map(|face| Some((face, face.glyph(character)?)))
        .ok_or_else(|| PdfError::NoGlyph { character, language: tag.to_owned() })
}

/// Returns the characters of a text in a language that no font has, each once.
pub fn lacking(tag: &str, text: &str) -> Vec<char> {
    let mut lacking: Vec<char> = Vec::new();
    for character in text.chars().filter(|character| !character.is_control()) {
        if glyph(character, tag, false).is_err() && !lacking.contains(&character) {
            lacking.push(character);
        }
    }
    lacking
}

/// Returns whether a language's own font has a character, regular and bold.
pub fn has(tag: &str, character: char) -> bool {
    let own: Vec<&Face> = FACES.iter().filter(|face| face.is_of(tag)).collect();
    !own.is_empty() && own.iter().all(|face| face.glyph(character).is_some())
}

impl Face {
    /// Returns whether it is the font of a language, or of what the language is a form of: `ja` for `ja-x-easy`.
    fn is_of(&self, tag: &str) -> bool {
        tag.strip_prefix(self.tag).is_some_and(|more| more.is_empty() || more.starts_with('-'))
    }

    fn read(&self) -> Option<&Read> {
        let read = || {
            let chart = FontRef::new(self.bytes).ok()?;
            let font = Font::new(self.bytes.into(), 0)?;
            let widths = chart.glyph_metrics(Size::new(1.0), LocationRef::default());
            Some(Read { font, characters: chart.charmap(), widths })
        };
        self.read.get_or_init(read).as_ref()
    }

    fn glyph(&self, character: char) -> Option<u32> {
        self.read()?.characters.map(character).map(skrifa::GlyphId::to_u32).filter(|glyph| *glyph > 0)
    }

    /// Returns the font to embed. Errors where it cannot be read.
    pub fn font(&self) -> Result<Font, PdfError> {
        let unreadable = || PdfError::Refused(format!("the font for {} cannot be read", self.tag));
        self.read().map(|read| read.font.clone()).ok_or_else(unreadable)
    }

    /// Returns how wide a glyph is, in sizes of the font.
    pub fn width(&self, glyph: u32) -> f32 {
        self.read().and_then(|read| read.widths.advance_width(glyph.into())).unwrap_or(1.0)
    }
}
