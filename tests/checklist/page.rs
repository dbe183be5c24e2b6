//! Pages as a browser reads them, by a reader of HTML that is not the program's.

use scraper::{ElementRef, Html, Node, Selector};

use crate::project::Faults;
use crate::project::reading::bracketed;

fn all(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

/// Returns the text of a page: what stands in its body, readings in brackets.
pub fn text(html: &str) -> String {
    let page = Html::parse_document(html);
    let mut text = String::new();
    for body in page.select(&all("body")) {
        for node in body.descendants() {
            let Node::Text(said) = node.value() else { continue };
            let parent = node.parent().and_then(ElementRef::wrap).map_or("", |element| element.value().name());
            match parent {
                "rp" => {}
                "rt" => text.extend(["《", said, "》"]),
                "ruby" => text.extend(["｜", said]),
                _ => text.push_str(said),
            }
        }
    }
    bracketed(&text)
}

fn any(text: &str, first: char, last: char) -> bool {
    text.chars().any(|character| (first..=last).contains(&character))
}

/// Notes what is wrong with a page: how it is written, what it asks for from outside, and what those who listen are not told.
pub fn look_at(html: &str, tag: &str, boxes: usize, place: &str, faults: &mut Faults) {
    let page = Html::parse_document(html);
    faults.unless(page.errors.is_empty(), || format!("{place}: {:?}", page.errors));
    faults.unless(html.starts_with("<!DOCTYPE html>\n"), || format!("{place}: no doctype"));
    faults.unless(html.ends_with("</html>\n"), || format!("{place}: the page does not end"));
    let root = page.root_element();
    faults.unless(root.value().attr("lang") == Some(&tag.replace("-easy", "-x-easy")), || {
        format!("{place}: the page is not in {tag}")
    });
    let title: String = page.select(&all("title")).flat_map(|title| title.text()).collect();
    faults.unless(!title.trim().is_empty(), || format!("{place}: no title"));
    faults.unless(page.select(&all("h1")).next().is_some(), || format!("{place}: no h1"));
    faults.unless(page.select(&all("main")).count() == 1, || format!("{place}: not one main"));

    for outside in ["script", "link", "iframe", "img", "object", "embed", "[src]", "[style]", "[hidden]", "[onclick]"] {
        faults.unless(page.select(&all(outside)).next().is_none(), || format!("{place}: {outside}"));
    }
    let style: String = page.select(&all("style")).flat_map(|style| style.text()).collect();
    for outside in ["url(", "@import", "visibility", "expression("] {
        faults.unless(!style.contains(outside), || format!("{place}: {outside} in the style"));
    }
    // On paper the foot of every page stands for the foot of the screen; nothing else is hidden.
    let hidden = style.matches("display: none").count() - style.matches("  footer { display: none; }").count();
    faults.unless(hidden == 0, || format!("{place}: something is hidden"));
    for anchor in page.select(&all("a")) {
        let to = anchor.value().attr("href").unwrap_or_default();
        faults.unless(to.starts_with("https://") || to.starts_with("tel:0"), || format!("{place}: leads to {to:?}"));
        faults.unless(anchor.text().any(|text| !text.trim().is_empty()), || format!("{place}: a link without words"));
    }
    let mut ids: Vec<&str> = page.select(&all("[id]")).filter_map(|element| element.value().attr("id")).collect();
    let many = ids.len();
    ids.sort_unstable();
    ids.dedup();
    faults.unless(ids.len() == many, || format!("{place}: an id stands twice"));

    let ticked: Vec<ElementRef> = page.select(&all("input")).collect();
    if boxes != usize::MAX {
        faults.unless(ticked.len() == boxes, || format!("{place}: {} boxes, not {boxes}", ticked.len()));
    }
    for input in ticked {
        faults.unless(input.value().attr("type") == Some("checkbox"), || format!("{place}: {}", input.html()));
        let label = input.ancestors().filter_map(ElementRef::wrap).find(|element| element.value().name() == "label");
        let said = label.is_some_and(|label| label.text().any(|text| !text.trim().is_empty()));
        faults.unless(said, || format!("{place}: a box without a label"));
    }
    for body in page.select(&all("body")) {
        look_at_runs(body, place, faults);
    }
    look_at_headings(&page, place, faults);
}

/// Notes each run of text whose language is not told, or is told wrong.
fn look_at_runs(body: ElementRef, place: &str, faults: &mut Faults) {
    for node in body.descendants() {
        let Node::Text(text) = node.value() else { continue };
        let text = text.trim();
        let above: Vec<ElementRef> = node.ancestors().filter_map(ElementRef::wrap).collect();
        let in_code = above.iter().any(|element| matches!(element.value().name(), "code" | "a"));
        let mut told = above.iter().take_while(|element| element.value().name() != "html");
        let language = told.find_map(|element| element.value().attr("lang"));
        if text.chars().any(char::is_alphabetic) && !in_code {
            faults.unless(language.is_some(), || format!("{place}: no language for {text:?}"));
        }
        let kana = any(text, '\u{3041}', '\u{3096}') || any(text, '\u{30a1}', '\u{30fa}');
        faults.unless(!kana || matches!(language, Some("ja" | "ja-x-easy")), || {
            format!("{place}: {language:?} for {text:?}")
        });
        let hangul = any(text, '\u{ac00}', '\u{d7a3}');
        faults.unless(!hangul || language == Some("ko"), || format!("{place}: {language:?} for {text:?}"));
        let label = text.contains('「');
        faults.unless(!label || language == Some("ja"), || format!("{place}: {language:?} for {text:?}"));
    }
}

/// Notes headings that skip an order.
fn look_at_headings(page: &Html, place: &str, faults: &mut Faults) {
    let mut last = 0;
    for heading in page.select(&all("h1, h2, h3, h4, h5, h6")) {
        let order: u8 = heading.value().name()[1..].parse().expect("a number");
        faults.unless(order <= last + 1, || format!("{place}: h{order} after h{last}: {}", heading.html()));
        last = order;
    }
}
