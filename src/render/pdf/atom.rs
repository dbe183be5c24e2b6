//! What is never split over two pages: an item with its lines, its boxes and its pictures.

use super::PdfError;
use super::structure::Place;
use super::typeset::{Run, Style, lines};
use crate::document::Words;

/// One unsplit item.
#[derive(Debug, Clone, Default)]
pub struct Atom {
    /// The space before it, in points; none at the top of a page.
    pub before: f32,
    /// How tall it is, in points.
    pub height: f32,
    /// How much lower its first line stands for the readings above it, in points.
    pub raised: f32,
    /// Whether it stays on the page of what comes next.
    pub keep: bool,
    /// Whether it begins a page.
    pub fresh: bool,
    /// What is drawn.
    pub marks: Vec<Mark>,
    /// Its bookmark: the order, and the text.
    pub bookmark: Option<(u16, String)>,
}

/// One thing that is drawn, from the top left of its item.
#[derive(Debug, Clone)]
pub enum Mark {
    /// A line of text: where its baseline begins.
    Text {
        /// From the left.
        x: f32,
        /// From the top.
        y: f32,
        /// The size.
        size: f32,
        /// The runs.
        runs: Vec<Run>,
        /// What it belongs to; nothing where it stands in the margin.
        place: Option<Place>,
    },
    /// The outline of a box.
    Outline(Area),
    /// A filled box.
    Filled(Area),
    /// A code to scan.
    Code(Area, Vec<Vec<bool>>, Place),
    /// What leads to an address.
    Link(Area, String, Place),
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// What readings above a line take, in sizes of the line.
const READINGS: f32 = 0.35;
/// How much smaller the second language is.
pub const SECOND: f32 = 0.88;
/// From the top of a line's box to its baseline, in sizes: half of what the leading adds, and what the letters rise.
const BASELINE: f32 = 0.25 + 0.88;

fn has_readings(runs: &[Run]) -> bool {
    runs.iter().any(|run| run.above.is_some())
}

impl Area {
    /// Returns a rectangle.
    pub fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }
}

impl Mark {
    /// Returns where it begins, from the top.
    pub fn top(&self) -> f32 {
        match self {
            Self::Text { y, size, runs, .. } => y - size * if has_readings(runs) { 1.0 + READINGS } else { 1.0 },
            Self::Outline(area) | Self::Filled(area) | Self::Code(area, ..) | Self::Link(area, ..) => area.y,
        }
    }

    /// Returns where it ends, from the top.
    pub fn bottom(&self) -> f32 {
        match self {
            Self::Text { y, size, .. } => y + size * 0.5,
            Self::Outline(area) | Self::Filled(area) | Self::Code(area, ..) | Self::Link(area, ..) => {
                area.y + area.height
            }
        }
    }

    /// Moves it down.
    pub fn lower(&mut self, by: f32) {
        match self {
            Self::Text { y, .. } => *y += by,
            Self::Outline(area) | Self::Filled(area) | Self::Code(area, ..) | Self::Link(area, ..) => area.y += by,
        }
    }
}

impl Atom {
    /// Adds a text below what is there, between two edges.
    pub fn text(
        &mut self,
        (tag, text): (&str, &str),
        style: Style,
        (x, width): (f32, f32),
        place: Option<Place>,
    ) -> Result<(), PdfError> {
        for runs in lines(text, tag, style, width)? {
            let raised = if has_readings(&runs) { style.size * READINGS } else { 0.0 };
            if self.marks.is_empty() {
                self.raised = raised;
            }
            let y = self.height + raised + style.size * BASELINE;
            self.marks.push(Mark::Text { x, y, size: style.size, runs, place });
            self.height += raised + style.leading();
        }
        Ok(())
    }

    /// Adds words below what is there: the first language, and under it the second, smaller.
    pub fn words(
        &mut self,
        words: &Words,
        style: Style,
        edges: (f32, f32),
        place: Option<Place>,
    ) -> Result<(), PdfError> {
        for (number, (tag, text)) in words.0.iter().enumerate() {
            match number {
                0 => self.text((tag, text), style, edges, place)?,
                _ if words.second().is_some() => {
                    self.text((tag, text), Style::new(style.size * SECOND, false), edges, place)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Returns how wide its widest line is, in points.
    pub fn width(&self) -> f32 {
        let wide = |mark: &Mark| match mark {
            Mark::Text { size, runs, .. } => runs.iter().map(|run| run.width(*size)).sum(),
            _ => 0.0,
        };
        self.marks.iter().map(wide).fold(0.0, f32::max)
    }

    /// Moves all of it down.
    pub fn lower(&mut self, by: f32) {
        self.marks.iter_mut().for_each(|mark| mark.lower(by));
        self.height += by;
    }

    /// Adds another item beside what is there, both from the same height.
    pub fn beside(&mut self, other: Self, from: f32) {
        for mut mark in other.marks {
            mark.lower(from);
            self.marks.push(mark);
        }
        self.height = self.height.max(from + other.height);
    }
}
