//! Drawing pages, with what stands in their margins.

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document as Pdf, SerializeSettings};

use super::PdfError;
use super::atom::{Area, Atom, Mark};
use super::flow::{Flow, OF_DESK};
use super::line::text;
use super::page::{Page, pages};
use super::structure::{Place, Structure};
use super::typeset::Style;
use crate::document::reading::plain;
use crate::document::{Block, Document, Words};
use crate::render::shown::on_one_line;

/// The margins, in points: the left one has room for the holes of a binder.
const LEFT: f32 = 60.0;
const RIGHT: f32 = 45.0;
const EDGE: f32 = 28.0;
/// How wide a line is that is drawn, in points.
const LINE: f32 = 0.9;

/// The paper, with what stands in its margins.
#[derive(Debug)]
pub struct Sheet {
    paper: (f32, f32),
    head: Atom,
    foot: Atom,
    title: String,
    tag: String,
    small: f32,
}

impl Sheet {
    /// Returns the paper for a document: the desk at its head, until when it holds at its foot.
    pub fn of(document: &Document, size: f32, paper: (f32, f32)) -> Result<Self, PdfError> {
        let tag = document.care.0.first().map_or("en", |(tag, _)| tag.as_ref()).to_owned();
        let small = size * 0.75;
        let (mut head, mut foot) = (Atom::default(), Atom::default());
        if let Some(sheet) = &document.sheet {
            let style = Style::new(small, false);
            let edges = (0.0, paper.0 - LEFT - RIGHT);
            head.text((OF_DESK, &sheet.desk_line()), style, edges, None)?;
            // The numbers of the pages stand beside it.
            let beside = (0.0, edges.1 - small * 6.0);
            let until = sheet.valid_until.as_ref().map_or("", Words::first);
            foot.text((&tag, until), style, beside, None)?;
            let name = sheet.desk.first().map_or("", |(_, name)| name.as_str());
            foot.text((OF_DESK, name), style, beside, None)?;
        }
        Ok(Self { paper, head, foot, title: title(document), tag, small })
    }

    /// Returns how wide the page is between its margins, in points.
    pub fn width(&self) -> f32 {
        self.paper.0 - LEFT - RIGHT
    }

    fn top(&self) -> f32 {
        EDGE + self.head.height + if self.head.height > 0.0 { self.small } else { self.small * 1.5 }
    }

    fn bottom(&self) -> f32 {
        EDGE + self.foot.height.max(self.small * 1.5) + self.small
    }

    /// Returns the PDF of items.
    pub fn draw(self, flow: Flow) -> Result<Vec<u8>, PdfError> {
        let Flow { atoms, mut structure, .. } = flow;
        let pages = pages(atoms, self.paper.1 - self.top() - self.bottom());
        let configuration = ConfigurationBuilder::new()
            .with_accessibility_validator(Accessibility::UA1)
            .finish()
            .map_err(|cause| PdfError::Refused(format!("{cause:?}")))?;
        let mut pdf = Pdf::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
        let all = pages.len();
        pdf.set_outline(self.outline(&pages));
        for (number, page) in pages.iter().enumerate() {
            self.page(&mut pdf, page, (number + 1, all), &mut structure)?;
        }
        pdf.set_metadata(
            Metadata::new().title(self.title.clone()).language(self.tag.clone()).creator("myna".to_owned()),
        );
        pdf.set_tag_tree(structure.tree(&self.tag));
        pdf.finish().map_err(|cause| PdfError::Refused(format!("{cause:?}")))
    }

    fn page(
        &self,
        pdf: &mut Pdf,
        items: &Page,
        (number, all): (usize, usize),
        structure: &mut Structure,
    ) -> Result<(), PdfError> {
        let refused = || PdfError::Refused("the paper has no size".to_owned());
        let settings = PageSettings::from_wh(self.paper.0, self.paper.1).ok_or_else(refused)?;
        let mut page = pdf.start_page_with(settings);
        let mut surface = page.surface();
        margin(&mut surface, &self.head, (LEFT, EDGE), ArtifactType::Header)?;
        let foot = self.paper.1 - EDGE - self.foot.height.max(self.small * 1.5);
        margin(&mut surface, &self.foot, (LEFT, foot), ArtifactType::Footer)?;
        let mut numbers = Atom::default();
        let right = (self.width() - self.small * 5.0, self.small * 5.0);
        numbers.text((&self.tag, &format!("{number} / {all}")), Style::new(self.small, false), right, None)?;
        margin(&mut surface, &numbers, (LEFT, foot), ArtifactType::PageNumber)?;
        let mut links: Vec<(Area, &str, Place)> = Vec::new();
        for (at, atom) in items {
            let (x, y) = (LEFT, self.top() + at);
            for mark in &atom.marks {
                match mark {
                    Mark::Text { x: from, y: base, size, runs, place: Some(place) } => {
                        text(&mut surface, runs, (x + from, y + base), *size, &mut |surface, tag, said| {
                            let span = SpanTag::empty().with_lang(Some(tag)).with_actual_text(said);
                            let content = surface.start_tagged(ContentTag::Span(span));
                            structure.draw(*place, content);
                        })?;
                    }
                    Mark::Text { .. } => {}
                    Mark::Outline(area) => artifact(&mut surface, |surface| stroke(surface, moved(area, x, y))),
                    Mark::Filled(area) => artifact(&mut surface, |surface| fill(surface, &[moved(area, x, y)])),
                    Mark::Code(area, rows, place) => {
                        let content = surface.start_tagged(ContentTag::Other);
                        structure.draw(*place, content);
                        fill(&mut surface, &modules(rows, moved(area, x, y)));
                        surface.end_tagged();
                    }
                    Mark::Link(area, url, place) => links.push((moved(area, x, y), url, *place)),
                }
            }
        }
        surface.finish();
        for (area, url, place) in links {
            let Some(rect) = Rect::from_xywh(area.x, area.y, area.width, area.height) else { continue };
            let target = Target::Action(Action::Link(LinkAction::new(url.to_owned())));
            let link = Annotation::new_link(LinkAnnotation::new(rect, target), Some(url.to_owned()));
            let content = page.add_tagged_annotation(link);
            structure.draw(place, content);
        }
        page.finish();
        Ok(())
    }

    /// Returns the bookmarks: each case, and its parts below it.
    fn outline(&self, pages: &[Page]) -> Outline {
        let mut cases: Vec<(OutlineNode, Vec<OutlineNode>)> = Vec::new();
        for (number, page) in pages.iter().enumerate() {
            for (at, atom) in page {
                let Some((order, text)) = &atom.bookmark else { continue };
                let to = XyzDestination::new(number, Point::from_xy(LEFT, self.top() + at));
                let node = OutlineNode::new(text.clone(), to);
                match cases.last_mut().filter(|_| *order > 1) {
                    Some((_, parts)) => parts.push(node),
                    None => cases.push((node, Vec::new())),
                }
            }
        }
        let mut outline = Outline::new();
        if cases.is_empty() {
            let to = XyzDestination::new(0, Point::from_xy(LEFT, self.top()));
            cases.push((OutlineNode::new(self.title.clone(), to), Vec::new()));
        }
        for (mut case, parts) in cases {
            for part in parts {
                case.push_child(part);
            }
            outline.push_child(case);
        }
        outline
    }
}

/// Returns what a document is called: its first title or answer.
fn title(document: &Document) -> String {
    let mut heads = document.blocks.iter().filter_map(|block| match block {
        Block::Title(words) | Block::Headline(_, words) => Some(on_one_line(&plain(words.first())).into_owned()),
        _ => None,
    });
    heads.find(|head| !head.trim().is_empty()).unwrap_or_else(|| "myna".to_owned())
}

fn moved(area: &Area, x: f32, y: f32) -> Area {
    Area::new(area.x + x, area.y + y, area.width, area.height)
}

/// Draws what stands in a margin: no part of what is read.
fn margin(surface: &mut Surface, atom: &Atom, (x, y): (f32, f32), kind: ArtifactType) -> Result<(), PdfError> {
    for mark in &atom.marks {
        if let Mark::Text { x: from, y: base, size, runs, .. } = mark {
            text(surface, runs, (x + from, y + base), *size, &mut |surface, _, _| {
                surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
            })?;
        }
    }
    Ok(())
}

fn artifact(surface: &mut Surface, draw: impl FnOnce(&mut Surface)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    draw(surface);
    surface.end_tagged();
}

fn stroke(surface: &mut Surface, area: Area) {
    let mut path = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(area.x, area.y, area.width, area.height) {
        path.push_rect(rect);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(None);
        surface.set_stroke(Some(Stroke { width: LINE, ..Stroke::default() }));
        surface.draw_path(&path);
        surface.set_stroke(None);
    }
}

fn fill(surface: &mut Surface, areas: &[Area]) {
    let mut path = PathBuilder::new();
    for rect in areas.iter().filter_map(|area| Rect::from_xywh(area.x, area.y, area.width, area.height)) {
        path.push_rect(rect);
    }
    if let Some(path) = path.finish() {
        surface.set_stroke(None);
        surface.set_fill(Some(Fill::default()));
        surface.draw_path(&path);
    }
}

/// Returns the dark modules of a code in an area, those beside each other as one.
fn modules(rows: &[Vec<bool>], area: Area) -> Vec<Area> {
    let side = area.width / f32::from(u16::try_from(rows.len().max(1)).unwrap_or(u16::MAX));
    let mut dark = Vec::new();
    let mut y = area.y;
    for row in rows {
        let mut x = area.x;
        for run in row.chunk_by(|one, other| one == other) {
            let width = side * f32::from(u16::try_from(run.len()).unwrap_or(u16::MAX));
            if run.first() == Some(&true) {
                dark.push(Area::new(x, y, width, side));
            }
            x += width;
        }
        y += side;
    }
    dark
}
