//! Texts as lines of runs: each character in the font of its language. Japanese labels in 「」 are Japanese in every language.

use std::ptr;

use super::PdfError;
use super::fonts::{Face, glyph};
use crate::document::reading::{Piece, pieces};
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
    /// What is free before each glyph, in sizes of the font; it is a part of its width.
    pub lead: f32,
    /// The reading above, of this run and those before it that it belongs to.
    pub above: Option<Above>,
}

/// A reading above a run.
#[derive(Debug, Clone)]
pub struct Above {
    /// Where it begins, from where the run does, in sizes of the font below.
    pub from: f32,
    /// Its runs.
    pub runs: Vec<Run>,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The size, in points.
    pub size: f32,
    /// Whether it is bold.
    pub bold: bool,
}

/// How large a reading is, in sizes of what it stands above.
pub const READING: f32 = 0.5;
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
    let sizes = |text: &str, bold: bool| -> f32 {
        text.chars().map(|sign| glyph(sign, tag, bold).map_or(1.0, |(face, id)| face.width(id))).sum()
    };
    let measure = |piece: &str| -> usize {
        let pieces = pieces(piece).into_iter().map(|piece| match piece {
            Piece::Text(text) => sizes(text, style.bold),
            Piece::Read(base, reading) => sizes(base, style.bold).max(sizes(reading, false) * READING),
        });
        whole(pieces.sum::<f32>() * style.size * FINE)
    };
    let parted = broken(&text, whole(width.max(style.size) * FINE), Breaking::of(tag), measure);
    let mut setting = Setting { tag, bold: style.bold, inside: false, left: text.matches('」').count() };
    let mut rest = text.as_str();
    let mut set = Vec::new();
    for line in parted {
        let Some(begins) = rest.find(line.as_str()) else { continue };
        let (_, from) = rest.split_at(begins);
        // The space that a line was broken at still parts two words for who copies them.
        let goes_on = from.get(line.len()..).is_some_and(|after| after.starts_with(' '));
        let whole = from.get(..line.len() + usize::from(goes_on)).unwrap_or(from);
        set.push(setting.line(whole)?);
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

/// A text being set, character by character.
struct Setting<'a> {
    tag: &'a str,
    bold: bool,
    /// Whether it stands within 「」, which is Japanese.
    inside: bool,
    /// How many ends of labels are still to come.
    left: usize,
}

impl<'a> Setting<'a> {
    fn line(&mut self, line: &str) -> Result<Vec<Run>, PdfError> {
        let mut runs: Vec<Run> = Vec::new();
        for piece in pieces(line) {
            match piece {
                Piece::Text(text) => self.text(text, &mut runs)?,
                Piece::Read(base, reading) => runs.extend(self.read(base, reading)?),
            }
        }
        Ok(runs)
    }

    fn text(&mut self, text: &str, runs: &mut Vec<Run>) -> Result<(), PdfError> {
        for character in text.chars() {
            let tag = self.language(character);
            push(character, tag, self.bold, runs)?;
        }
        Ok(())
    }

    /// Returns what has a reading, spread out to the width of a longer one.
    fn read(&mut self, base: &str, reading: &str) -> Result<Vec<Run>, PdfError> {
        let (mut runs, mut above) = (Vec::new(), Vec::new());
        self.text(base, &mut runs)?;
        let tag = runs.last().map_or(self.tag, |run| run.tag.as_str()).to_owned();
        for character in reading.chars() {
            push(character, &tag, false, &mut above)?;
        }
        let wide = |runs: &[Run]| -> f32 { runs.iter().map(|run| run.width(1.0)).sum() };
        let more = wide(&above) * READING - wide(&runs);
        let glyphs: u16 = runs.iter().map(|run| u16::try_from(run.glyphs.len()).unwrap_or(u16::MAX)).sum();
        if more > 0.0 && glyphs > 0 {
            let each = more / f32::from(glyphs);
            for run in &mut runs {
                run.lead = each / 2.0;
                run.glyphs.iter_mut().for_each(|(_, width)| *width += each);
            }
        }
        let middle = (wide(&runs) - wide(&above) * READING) / 2.0;
        let all = wide(&runs);
        if let Some(last) = runs.last_mut() {
            last.above = Some(Above { from: middle - (all - last.width(1.0)), runs: above });
        }
        Ok(runs)
    }

    /// Returns the language of the next character: Japanese inside 「」.
    fn language(&mut self, character: char) -> &'a str {
        self.inside |= character == '「' && self.left > 0;
        let said = if self.inside { JAPANESE } else { self.tag };
        if character == '」' {
            self.inside = false;
            self.left = self.left.saturating_sub(1);
        }
        said
    }
}

/// Adds a character to runs: to the last where that is of its font and its language, and has no reading.
fn push(character: char, tag: &str, bold: bool, runs: &mut Vec<Run>) -> Result<(), PdfError> {
    let (face, id) = glyph(character, tag, bold)?;
    let set = (id, face.width(id));
    match runs.last_mut().filter(|run| ptr::eq(run.face, face) && run.tag == tag && run.above.is_none()) {
        Some(run) => {
            run.text.push(character);
            run.glyphs.push(set);
        }
        None => runs.push(Run {
            face,
            tag: tag.to_owned(),
            text: character.to_string(),
            glyphs: vec![set],
            lead: 0.0,
            above: None,
        }),
    }
    Ok(())
}
