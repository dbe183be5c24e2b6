//! Markdown as the sites read it, by a reader that is not the program's.

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::project::Faults;

fn events(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TASKLISTS | Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

/// Returns what a text says once it is rendered.
pub fn text(markdown: &str) -> String {
    let mut said = String::new();
    for event in events(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => said.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => said.push(' '),
            _ => {}
        }
    }
    said
}

/// Notes what is wrong with a text: signs that were not meant, boxes that are none, numbers that are not those of the steps.
pub fn look_at(markdown: &str, boxes: usize, place: &str, faults: &mut Faults) {
    let (mut ticked, mut tables, mut next) = (0, 0, None);
    for event in events(markdown) {
        match event {
            Event::TaskListMarker(done) => {
                ticked += 1;
                faults.unless(!done, || format!("{place}: a box is ticked"));
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                faults.unless(&*html == "<br>", || format!("{place}: {html:?} is HTML"));
            }
            Event::Start(Tag::List(first)) => next = first,
            Event::Start(Tag::Table(_)) => tables += 1,
            Event::Start(Tag::Link { dest_url, .. }) => {
                faults.unless(dest_url.starts_with("https://"), || format!("{place}: leads to {dest_url}"));
            }
            Event::Start(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Indented)) => {
                faults.unless(false, || format!("{place}: an indented block is taken for code"));
            }
            Event::Start(Tag::Image { .. } | Tag::Strikethrough | Tag::Emphasis) | Event::FootnoteReference(_) => {
                faults.unless(false, || format!("{place}: {event:?} was not meant"));
            }
            _ => {}
        }
        faults.unless(next.is_none_or(|first| first < 40), || format!("{place}: a list begins with {next:?}"));
    }
    if boxes != usize::MAX {
        faults.unless(ticked == boxes, || format!("{place}: {ticked} boxes, not {boxes}"));
        faults.unless(tables == 1, || format!("{place}: {tables} tables, not that for the stamp"));
    }
    for line in markdown.lines() {
        faults.unless(line.trim().is_empty() == line.is_empty(), || format!("{place}: spaces alone on a line"));
    }
    faults.unless(!markdown.contains("\n\n\n"), || format!("{place}: two empty lines"));
}
