//! The codes to scan, read back from the pictures on the pages by another reader, and held against the address in print.

use std::collections::BTreeSet;

use scraper::{Html, Selector};

use crate::command::LANGUAGES;
use crate::expected::items;
use crate::inside::call;

/// How many pixels a module takes.
const SCALE: usize = 4;

/// Returns what a picture drawn in runs (`M2 3h4v1h-4z`) on a square says as a code.
fn read_back(side: usize, path: &str) -> String {
    let mut dark = vec![false; side * side];
    for run in path.split('z').filter(|run| !run.is_empty()) {
        let numbers: Vec<usize> =
            run.split(|sign: char| !sign.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
        let [x, y, wide, 1, back] = numbers[..] else { panic!("{run}") };
        assert_eq!(wide, back, "{run}");
        dark[y * side + x..y * side + x + wide].fill(true);
    }
    let is_dark = |x: usize, y: usize| dark[y / SCALE * side + x / SCALE];
    let pixels = side * SCALE;
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, |x, y| if is_dark(x, y) { 0 } else { 255 });
    let grids = image.detect_grids();
    let [grid] = &grids[..] else { panic!("{} codes in one picture", grids.len()) };
    grid.decode().expect("a code").1
}

#[test]
fn each_code_says_the_address_in_print_beside_it() {
    let (points, anchors) = (Selector::parse("ul.links > li"), Selector::parse("a"));
    let (pictures, paths) = (Selector::parse("svg"), Selector::parse("path:last-child"));
    let [points, anchors, pictures, paths] =
        [points, anchors, pictures, paths].map(|selector| selector.expect("a selector"));
    let mut seen = BTreeSet::new();
    for item in items() {
        let mut found = 0;
        for tag in LANGUAGES {
            let reply = call(&["checklist", &item, "-L", tag, "-f", "html"], 80);
            let page = Html::parse_document(&reply.output);
            for point in page.select(&points) {
                let address = point.select(&anchors).next().and_then(|anchor| anchor.value().attr("href"));
                let picture = point.select(&pictures).next().expect("a picture");
                let view_box = picture.value().attr("viewBox").expect("a size");
                let side: usize = view_box.rsplit(' ').next().and_then(|side| side.parse().ok()).expect("a number");
                let path = picture.select(&paths).next().and_then(|path| path.value().attr("d")).expect("a path");
                let address = address.expect("an address").to_owned();
                if seen.insert((address.clone(), path.to_owned())) {
                    assert_eq!(read_back(side, path), address, "{item} in {tag}");
                }
                found += 1;
            }
        }
        assert!(found >= LANGUAGES.len(), "{item} has only {found} codes");
    }
    assert!(seen.len() > 4, "only {} addresses", seen.len());
}
