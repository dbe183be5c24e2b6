//! Texts as lines of runs: each character in the font of its language. Japanese labels in 「」 are Japanese in every language.

use std::ptr;

use super::PdfError;
use super::fonts::{Face, glyph};
use crate::render::breaking::{Breaking, broken};
use crate::render::shown::acts;

/// A stretch of a line in one font and one language.
#[derive(Debug, Clone)]
pub struct Run {
    /// The font.
    pub face: &'static Face,
    /// The tag of the language.
    pub tag: String,
    /// The text.
    pub text: String,
    /// The glyphs, each with its width in sizes of the font.
    pub glyphs: Vec<(u32, f32)>,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The size, in points.
    pub size: f32,
    /// Whether it is bold.
    pub bold: bool,
}

/// The unit in which lines are measured: so many to the point.
const FINE: f32 = 64.0;
/// The tag of the language of labels.
const JAPANESE: &str = "ja";

impl Style {
    /// Returns a style.
    pub fn new(size: f32, bold: bool) -> Self {
        Self { size, bold }
    }

    /// Returns from one line to the next, in points.
    pub fn leading(self) -> f32 {
        self.size * 1.5
    }
}

impl Run {
    /// Returns its width, in points.
    pub fn width(&self, size: f32) -> f32 {
        self.glyphs.iter().map(|(_, width)| width * size).sum()
    }
}

/// Returns a text in lines no wider than a width in points. Errors name a character that no font has.
pub fn lines(text: &str, tag: &str, style: Style, width: f32) -> Result<Vec<Vec<Run>>, PdfError> {
    let text = printable(text);
    let measure = |piece: &str| -> usize {
        let sizes: f32 =
            piece.chars().map(|sign| glyph(sign, tag, style.bold).map_or(1.0, |(face, id)| face.width(id))).sum();
        whole(sizes * style.size * FINE)
    };
    let parted = broken(&text, whole(width.max(style.size) * FINE), Breaking::of(tag), measure);
    let mut tags = languages(&text, tag);
    let mut rest = text.as_str();
    let mut set = Vec::new();
    for line in parted {
        let Some(begins) = rest.find(line.as_str()) else { continue };
        let (_, from) = rest.split_at(begins);
        // The space that a line was broken at still parts two words for who copies them.
        let goes_on = from.get(line.len()..).is_some_and(|after| after.starts_with(' '));
        let whole = from.get(..line.len() + usize::from(goes_on)).unwrap_or(from);
        let passed = rest.len() - from.len();
        tags.drain(..rest.get(..passed).map_or(0, |before| before.chars().count()));
        let here: Vec<&str> = tags.drain(..whole.chars().count().min(tags.len())).collect();
        set.push(runs(whole, &here, style.bold)?);
        rest = from.get(whole.len()..).unwrap_or_default();
    }
    Ok(set)
}

/// Returns a measure in whole units, which it never passes.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width on paper is small and positive")]
fn whole(measure: f32) -> usize {
    measure.max(0.0) as usize
}

/// Returns a text on one line without what no font prints.
fn printable(text: &str) -> String {
    let shown = |character: char| if character.is_whitespace() && character != '　' { ' ' } else { character };
    text.chars().map(shown).filter(|character| !acts(*character) && *character != '\u{feff}').collect()
}

/// Returns the language of each character: Japanese inside 「」.
fn languages<'a>(text: &str, tag: &'a str) -> Vec<&'a str> {
    let mut inside = false;
    let mut left = text.matches('」').count();
    text.chars()
        .map(|character| {
            inside |= character == '「' && left > 0;
            let said = if inside { JAPANESE } else { tag };
            if character == '」' {
                inside = false;
                left = left.saturating_sub(1);
            }
            said
        })
        .collect()
}

fn runs(line: &str, tags: &[&str], bold: bool) -> Result<Vec<Run>, PdfError> {
    let mut runs: Vec<Run> = Vec::new();
    for (character, tag) in line.chars().zip(tags) {
        let (face, id) = glyph(character, tag, bold)?;
        let set = (id, face.width(id));
        match runs.last_mut().filter(|run| ptr::eq(run.face, face) && run.tag == *tag) {
            Some(run) => {
                run.text.push(character);
                run.glyphs.push(set);
            }
            None => runs.push(Run { face, tag: (*tag).to_owned(), text: character.to_string(), glyphs: vec![set] }),
        }
    }
    Ok(runs)
}
