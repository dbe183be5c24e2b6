//! Drawing a line of text, with the readings above it.

use krilla::geom::Point;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};

use super::PdfError;
use super::typeset::{READING, Run};

/// How far the baseline of a reading is above that of what it belongs to, in sizes of that.
const ABOVE: f32 = 0.94;

/// What tags a run: its language, and what is read for it where that is not what it shows.
pub type Begin<'a> = &'a mut dyn FnMut(&mut Surface, &str, Option<&str>);

/// Draws the runs of a line from its baseline, each begun by what tags it; a reading behind what it belongs to.
pub fn text(
    surface: &mut Surface,
    runs: &[Run],
    (mut x, y): (f32, f32),
    size: f32,
    begin: Begin,
) -> Result<(), PdfError> {
    for run in runs {
        // What is spread out is no row of single characters.
        glyphs(surface, run, (x, y), size, Some(run.text.as_str()).filter(|_| run.lead > 0.0), begin)?;
        if let Some(above) = &run.above {
            let mut from = x + above.from * size;
            for (place, run) in above.runs.iter().enumerate() {
                // Who listens or copies gets it in brackets.
                let opens = if place == 0 { "（" } else { "" };
                let ends = if place + 1 == above.runs.len() { "）" } else { "" };
                let said = format!("{opens}{}{ends}", run.text);
                glyphs(surface, run, (from, y - size * ABOVE), size * READING, Some(&said), begin)?;
                from += run.width(size * READING);
            }
        }
        x += run.width(size);
    }
    Ok(())
}

/// Draws one run.
fn glyphs(
    surface: &mut Surface,
    run: &Run,
    (x, y): (f32, f32),
    size: f32,
    said: Option<&str>,
    begin: Begin,
) -> Result<(), PdfError> {
    let mut at = 0;
    let glyphs: Vec<KrillaGlyph> = run
        .text
        .chars()
        .zip(&run.glyphs)
        .map(|(character, (id, width))| {
            let range = at..at + character.len_utf8();
            at = range.end;
            KrillaGlyph::new(GlyphId::new(*id), *width, 0.0, 0.0, 0.0, range, None)
        })
        .collect();
    surface.set_stroke(None);
    surface.set_fill(Some(Fill::default()));
    begin(surface, &run.tag, said);
    surface.draw_glyphs(Point::from_xy(x + run.lead * size, y), &glyphs, run.face.font()?, &run.text, size, false);
    surface.end_tagged();
    Ok(())
}
