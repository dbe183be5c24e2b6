//! PDF: tagged (PDF/UA-1), with the fonts of its languages in it, and the same bytes for the same document.
//!
//! A document becomes items (`flow`, `entry`), each with what it is (`structure`) and its lines set in fonts (`typeset`, `fonts`); the
//! items come on pages (`page`), and the pages are drawn (`draw`, `line`).

mod atom;
mod draw;
mod entry;
mod flow;
pub mod fonts;
mod line;
mod page;
mod structure;
mod typeset;

use self::draw::Sheet;
use self::flow::Flow;
use super::print::{Paper, Print};
use crate::document::Document;

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PdfError {
    /// No font has a character.
    NoGlyph {
        /// The character.
        character: char,
        /// The tag of the language it stands in.
        language: String,
    },
    /// What was made is no accessible PDF; only a fault of this program does that.
    Refused(String),
}

/// The size of the body, in points.
const BODY: f32 = 12.0;
/// The size of the body in large print, in points.
const LARGE: f32 = 18.0;

/// Returns a document as PDF. Errors name a character that no font has.
pub fn render(document: &Document, print: Print) -> Result<Vec<u8>, PdfError> {
    let size = if print.large { LARGE } else { BODY };
    // Points: 72 to the inch.
    let paper = match print.paper {
        Paper::A4 => (595.28, 841.89),
        Paper::Letter => (612.0, 792.0),
    };
    let sheet = Sheet::of(document, size, paper)?;
    let flow = Flow::of(document, size, sheet.width())?;
    sheet.draw(flow)
}
