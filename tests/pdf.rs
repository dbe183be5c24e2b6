//! PDF as another program reads it: the fonts in it, its tags, its languages, its text in order, its codes; and what must hold of any text.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![allow(dead_code, reason = "each test file uses its part of what they share")]

mod cases;
mod command;
mod project;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use cases::cases;
use command::{LANGUAGES, myna};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};
use myna::document::{Block, Check, Document as Sheet, Link, Step, Tone, Words};
use myna::render::pdf::{PdfError, fonts, render};
use myna::render::print::{Paper, Print};
use proptest::prelude::*;
use scraper::Html;

/// The whole set, made once: each item in each language, with the moment fixed.
static SET: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pdf-set");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    for format in ["pdf", "html"] {
        let reply = myna("checklist --all-languages --at 2026-11-20 -f")
            .argument(format)
            .argument("-o")
            .argument(&folder)
            .run();
        assert_eq!((reply.code, reply.errors.as_str()), (0, ""), "{format}");
    }
    folder
});

/// Returns the PDFs of the set, by name without the ending, with the tag of their language.
fn set() -> Vec<(String, String, PathBuf)> {
    let mut found: Vec<(String, String, PathBuf)> = Vec::new();
    for entry in fs::read_dir(&*SET).expect("the set") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(".pdf") {
            let (_, tag) = name.rsplit_once('.').expect("a language");
            found.push((name.to_owned(), tag.to_owned(), path.clone()));
        }
    }
    found.sort();
    assert!(found.len() > 100, "{} sheets", found.len());
    found
}

fn load(path: &Path) -> Document {
    Document::load(path).unwrap_or_else(|cause| panic!("{}: {cause}", path.display()))
}

fn compact(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

fn text_of(pdf: &Document) -> String {
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    compact(&pdf.extract_text(&pages).expect("text"))
}

fn catalog(pdf: &Document) -> &Dictionary {
    pdf.catalog().expect("a catalog")
}

/// Returns what a place in a dictionary refers to.
fn at<'a>(pdf: &'a Document, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let object = dictionary.get(key).ok()?;
    Some(pdf.dereference(object).ok()?.1)
}

#[test]
fn every_sheet_says_what_it_is() {
    for (name, tag, path) in set() {
        let pdf = load(&path);
        let root = catalog(&pdf);
        let lang = at(&pdf, root, b"Lang").and_then(|lang| lang.as_str().ok()).expect("a language");
        assert_eq!(String::from_utf8_lossy(lang), tag.replace("-easy", "-x-easy"), "{name}");
        let marked =
            at(&pdf, root, b"MarkInfo").and_then(|info| info.as_dict().ok()?.get(b"Marked").ok()?.as_bool().ok());
        assert_eq!(marked, Some(true), "{name}: is not tagged");
        assert!(at(&pdf, root, b"StructTreeRoot").is_some(), "{name}: no tree of tags");
        assert!(at(&pdf, root, b"Outlines").is_some(), "{name}: no bookmarks");
        let title = at(&pdf, root, b"ViewerPreferences")
            .and_then(|wanted| wanted.as_dict().ok()?.get(b"DisplayDocTitle").ok()?.as_bool().ok());
        assert_eq!(title, Some(true), "{name}: the title is not shown");
        let metadata = at(&pdf, root, b"Metadata").and_then(|metadata| metadata.as_stream().ok()).expect("metadata");
        let metadata = String::from_utf8_lossy(&metadata.content).into_owned();
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{name}: no PDF/UA-1");
        assert!(!metadata.contains("CreateDate"), "{name}: a date of the machine");
    }
}

#[test]
fn every_font_is_embedded_as_a_subset_with_its_characters() {
    for (name, tag, path) in set() {
        let pdf = load(&path);
        let mut fonts = BTreeSet::new();
        for object in pdf.objects.values().filter_map(|object| object.as_dict().ok()) {
            let kind = object.get(b"Type").ok().and_then(|kind| kind.as_name().ok());
            if kind == Some(b"FontDescriptor") {
                assert!(object.has(b"FontFile3"), "{name}: a font is not embedded");
                let font = object.get(b"FontName").and_then(Object::as_name).expect("a name");
                let font = String::from_utf8_lossy(font).into_owned();
                assert!(font.chars().nth(6) == Some('+'), "{name}: {font} is no subset");
                fonts.insert(font.split('+').nth(1).unwrap_or_default().to_owned());
            }
            if object.get(b"Subtype").ok().and_then(|kind| kind.as_name().ok()) == Some(b"Type0") {
                assert!(object.has(b"ToUnicode"), "{name}: text that cannot be copied");
            }
        }
        // Each language in its own forms: only labels are Japanese.
        let own = match tag.as_str() {
            "zh-Hant" => "CJKtc",
            "zh-Hans" => "CJKsc",
            "ko" => "CJKkr",
            _ => "CJKjp",
        };
        for font in &fonts {
            assert!(font.contains(own) || font.contains("CJKjp"), "{name}: {font}");
        }
        assert!(fonts.iter().any(|font| font.contains(own)), "{name}: {fonts:?}");
    }
}

#[test]
fn the_text_holds_every_line_of_the_html_in_order() {
    for (name, _, path) in set() {
        let text = text_of(&load(&path));
        let html = Html::parse_document(&fs::read_to_string(path.with_extension("html")).expect("HTML"));
        let main = scraper::Selector::parse("main").expect("a selector");
        let lines = html.select(&main).flat_map(|main| main.text().map(compact).collect::<Vec<_>>());
        let (mut seen, mut last) = (0, 0);
        for line in lines.filter(|line| line.chars().count() > 1) {
            let found = text.find(&line).unwrap_or_else(|| panic!("{name}: no {line} in\n{text}"));
            // In order, but for what stands twice and for columns beside each other.
            last = last.max(found);
            seen += 1;
        }
        assert!(seen > 10 && last > text.len() / 2, "{name}: {seen} lines");
        let html = fs::read_to_string(path.with_extension("html")).expect("HTML");
        for number in ["0120-0178-27", "0120-95-0178", "011-200-9595"] {
            assert!(!html.contains(&format!(">{number}</a>")) || text.contains(number), "{name}: {number}");
        }
    }
}

/// Returns what is read for each piece of marked content where that is not what it shows, in the order of the pages.
fn spoken(pdf: &Document) -> Vec<String> {
    let mut spoken = Vec::new();
    for page in pdf.get_pages().values() {
        let content = Content::decode(&pdf.get_page_content(*page)).expect("operations");
        for operation in content.operations.iter().filter(|operation| operation.operator == "BDC") {
            let properties = operation.operands.get(1).and_then(|properties| properties.as_dict().ok());
            spoken.extend(properties.and_then(|told| lopdf::decode_text_string(told.get(b"ActualText").ok()?).ok()));
        }
    }
    spoken
}

#[test]
fn every_reading_stands_above_what_it_belongs_to_and_is_read_behind_it() {
    let mut sheets = 0;
    for (name, tag, path) in set() {
        let pdf = load(&path);
        let told: Vec<String> = spoken(&pdf)
            .iter()
            .filter_map(|said| Some(said.strip_prefix('（')?.strip_suffix('）')?.to_owned()))
            .collect();
        let html = Html::parse_document(&fs::read_to_string(path.with_extension("html")).expect("HTML"));
        let rt = scraper::Selector::parse("main rt").expect("a selector");
        let read: Vec<String> = html.select(&rt).map(|rt| rt.text().collect()).collect();
        assert_eq!(read.is_empty(), !tag.ends_with("-easy"), "{name}");
        if read.is_empty() {
            assert_eq!(told, read, "{name}");
            continue;
        }
        sheets += 1;
        // What stands beside each other comes in another order, and the head and the foot are told once more.
        let count = |all: &[String], reading: &String| all.iter().filter(|one| *one == reading).count();
        for reading in &read {
            assert!(count(&told, reading) >= count(&read, reading), "{name}: {reading} is told too seldom");
        }
        assert!(told.len() < read.len() + 40, "{name}: {} readings, {} in HTML", told.len(), read.len());
        // Small and above: no reading is as large as what it belongs to.
        assert!(text_of(&pdf).contains(&read[0]), "{name}: {} is not shown", read[0]);
        let titles = at(&pdf, catalog(&pdf), b"Outlines").and_then(|all| all.as_dict().ok()).expect("bookmarks");
        let first = at(&pdf, titles, b"First").and_then(|first| first.as_dict().ok()).expect("a bookmark");
        let title = first.get(b"Title").and_then(lopdf::decode_text_string).expect("a title");
        assert!(!title.contains(['《', '（']) || !title.contains("（し"), "{name}: {title}");
    }
    assert!(sheets > 20, "{sheets} sheets");
}

#[test]
fn readings_fit_on_either_paper_in_either_size() {
    for print in ["--paper letter", "--large", "--large --paper letter"] {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("easy.pdf");
        let call = myna(&format!("checklist visit/face lost -L ja-easy --with ko -f pdf --force {print} -o"));
        let reply = call.argument(&path).run();
        assert_eq!((reply.code, reply.errors.as_str()), (0, ""), "{print}");
        let pdf = load(&path);
        assert!(spoken(&pdf).len() > 50, "{print}");
        let width = if print.contains("letter") { 612.0 } else { 595.28 };
        for page in pdf.get_pages().values() {
            let content = Content::decode(&pdf.get_page_content(*page)).expect("operations");
            for operation in content.operations.iter().filter(|operation| operation.operator == "Tm") {
                let numbers: Vec<f32> =
                    operation.operands.iter().filter_map(|operand| operand.as_float().ok()).collect();
                assert!(numbers[4] >= 0.0 && numbers[4] < width && numbers[5] > 0.0, "{print}: {numbers:?}");
            }
        }
    }
}

#[test]
fn the_same_sheet_is_the_same_bytes_on_either_paper_and_in_either_size() {
    for print in ["", "--paper letter", "--large", "--large --paper letter"] {
        let make = |file: &str| {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(file);
            let call = myna(&format!("checklist fallback/no-card lost -L zh-Hant --with ja -f pdf --force {print} -o"));
            let reply = call.argument(&path).run();
            assert_eq!((reply.code, reply.errors.as_str()), (0, ""), "{print}");
            fs::read(path).expect("a file")
        };
        let (one, other) = (make("once.pdf"), make("again.pdf"));
        assert!(one.starts_with(b"%PDF-1.7") && one == other, "{print}");
        let pdf = Document::load_mem(&one).expect("a PDF");
        let wanted = if print.contains("letter") { (612.0, 792.0) } else { (595.28, 841.89) };
        for page in pdf.get_pages().values() {
            let page = pdf.get_dictionary(*page).expect("a page");
            let sides: Vec<f32> = at(&pdf, page, b"MediaBox")
                .and_then(|sides| sides.as_array().ok())
                .expect("a box")
                .iter()
                .map(|side| side.as_float().expect("a number"))
                .collect();
            assert!((sides[2] - wanted.0).abs() < 0.01 && (sides[3] - wanted.1).abs() < 0.01, "{print}: {sides:?}");
        }
    }
}

#[test]
fn each_case_begins_a_page_and_has_a_bookmark() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases.pdf");
    let reply = myna("checklist lost next-steps/ready copay/general -L en -f pdf --force -o").argument(&path).run();
    assert_eq!((reply.code, reply.errors.as_str()), (0, ""));
    let pdf = load(&path);
    let outlines =
        at(&pdf, catalog(&pdf), b"Outlines").and_then(|outlines| outlines.as_dict().ok()).expect("bookmarks");
    let mut titles = Vec::new();
    let mut next = at(&pdf, outlines, b"First").and_then(|first| first.as_dict().ok());
    while let Some(mark) = next {
        let title = mark.get(b"Title").and_then(lopdf::decode_text_string).expect("a title");
        assert!(mark.has(b"First"), "{title} has no parts");
        titles.push(title);
        next = at(&pdf, mark, b"Next").and_then(|next| next.as_dict().ok());
    }
    assert_eq!(titles.len(), 3, "{titles:?}");
    let pages = pdf.get_pages();
    let begins: Vec<bool> = titles
        .iter()
        .map(|title| {
            pages.keys().any(|page| {
                let text = compact(&pdf.extract_text(&[*page]).expect("text"));
                text.find(&compact(title)).is_some_and(|place| place < 250)
            })
        })
        .collect();
    assert_eq!(begins, [true, true, true], "{titles:?}");
}

#[test]
fn the_codes_on_the_page_lead_to_the_addresses_in_print() {
    for (name, _, path) in set().into_iter().step_by(7) {
        let pdf = load(&path);
        let text = text_of(&pdf);
        let mut codes = 0;
        for page in pdf.get_pages().values() {
            for squares in codes_of(&pdf, *page) {
                let said = decoded(&squares).unwrap_or_else(|| panic!("{name}: a code that cannot be read"));
                assert!(text.contains(&compact(&said)), "{name}: {said} is not in print");
                codes += 1;
            }
        }
        let html = fs::read_to_string(path.with_extension("html")).expect("HTML");
        assert_eq!(codes, html.matches("<svg").count(), "{name}");
    }
}

/// One filled rectangle: left, bottom, width, height.
type Square = [f32; 4];

/// Returns the codes on a page: what is filled inside marked content that is no text.
fn codes_of(pdf: &Document, page: lopdf::ObjectId) -> Vec<Vec<Square>> {
    let content = Content::decode(&pdf.get_page_content(page)).expect("operations");
    let (mut codes, mut squares, mut inside) = (Vec::new(), Vec::new(), false);
    let mut corners: Vec<(f32, f32)> = Vec::new();
    for operation in &content.operations {
        let numbers: Vec<f32> = operation.operands.iter().filter_map(|operand| operand.as_float().ok()).collect();
        match (operation.operator.as_str(), numbers.as_slice()) {
            ("BDC" | "BMC", _) => {
                let name = operation.operands.first().and_then(|name| name.as_name().ok()).unwrap_or_default();
                inside = name == b"P";
            }
            ("EMC", _) => {
                if inside && squares.len() > 50 {
                    codes.push(std::mem::take(&mut squares));
                }
                squares.clear();
                inside = false;
            }
            ("re", [x, y, width, height]) if inside => squares.push([*x, *y, *width, *height]),
            ("m", [x, y]) if inside => corners = vec![(*x, *y)],
            ("l", [x, y]) if inside => corners.push((*x, *y)),
            ("h", _) if inside && corners.len() >= 4 => {
                let xs = corners.iter().map(|(x, _)| *x);
                let ys = corners.iter().map(|(_, y)| *y);
                let (left, right) = (xs.clone().fold(f32::MAX, f32::min), xs.fold(f32::MIN, f32::max));
                let (low, high) = (ys.clone().fold(f32::MAX, f32::min), ys.fold(f32::MIN, f32::max));
                squares.push([left, low, right - left, high - low]);
            }
            _ => {}
        }
    }
    codes
}

/// Reads a code from its dark rectangles.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a picture of some hundred dots")]
fn decoded(squares: &[Square]) -> Option<String> {
    let module = squares.iter().map(|square| square[3].abs()).fold(f32::MAX, f32::min);
    let left = squares.iter().map(|square| square[0]).fold(f32::MAX, f32::min);
    // The page is turned over before it is drawn: these heights count from the top.
    let high = squares.iter().map(|square| square[1]).fold(f32::MAX, f32::min);
    let low = squares.iter().map(|square| square[1] + square[3]).fold(f32::MIN, f32::max);
    let scale = 4.0 / module;
    let dots = |length: f32| (length * scale).round() as usize + 32;
    let size = dots(low - high) + 32;
    let mut picture = vec![255_u8; size * size];
    for [x, y, width, height] in squares {
        for row in dots(y - high)..dots(y + height - high).min(size) {
            for column in dots(x - left)..dots(x + width - left).min(size) {
                picture[row * size + column] = 0;
            }
        }
    }
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| picture[y * size + x]);
    prepared.detect_grids().into_iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}

#[test]
fn a_character_that_no_font_has_is_named_and_nothing_is_left() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-glyph");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let desk = folder.join("desk.toml");
    fs::write(&desk, "name = \"Clinic 🏥\"\naddress = \"a\"\ntelephone = \"011-000-0000\"\nhours = \"9-5\"\n")
        .expect("a file");
    for tag in LANGUAGES {
        let made = folder.join("sheet.pdf");
        let call =
            myna(&format!("checklist lost -L {tag} -f pdf -o")).argument(&made).argument("--desk").argument(&desk);
        let reply = call.run();
        assert_eq!(reply.code, 1, "{tag}: {}", reply.errors);
        assert!(reply.errors.contains("🏥 (U+1F3E5)"), "{tag}: {}", reply.errors);
        assert!(!made.exists(), "{tag}");
    }
    assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 1);
    // Kanji of names and places are there.
    fs::write(&desk, "name = \"塙町 髙島﨑\"\naddress = \"福島県東白川郡塙町\"\ntelephone = \"0247-43-2111\"\nhours = \"平日8:30-17:15\"\n").expect("a file");
    let reply = myna("checklist lost -L ko -f pdf -o")
        .argument(folder.join("kanji.pdf"))
        .argument("--desk")
        .argument(&desk)
        .run();
    assert_eq!((reply.code, reply.errors.as_str()), (0, ""), "髙 and 﨑 stand in many names");
}

#[test]
fn every_character_of_the_words_is_in_the_font_of_its_language() {
    let mut faults = project::Faults::default();
    for tag in project::tags() {
        for (id, word) in project::WORDS.of(tag) {
            let mut inside = false;
            for character in word.text.chars().filter(|character| !character.is_control()) {
                inside |= character == '「';
                let of = if inside || tag == "en" { "ja" } else { tag };
                faults.unless(fonts::has(of, character), || format!("{tag} {id}: no {character} in the font for {of}"));
                inside &= character != '」';
            }
        }
    }
    for (path, text) in project::files("content", "toml") {
        let table: toml::Table = text.parse().expect("TOML");
        each_text(&toml::Value::Table(table), &mut |text| {
            for character in text.chars().filter(|character| !character.is_control()) {
                let somewhere = ["ja", "ko", "zh-Hans", "zh-Hant"].iter().any(|tag| fonts::has(tag, character));
                faults.unless(somewhere, || format!("{path}: no font has {character}"));
            }
        });
    }
    faults.none();
}

fn each_text(value: &toml::Value, see: &mut impl FnMut(&str)) {
    match value {
        toml::Value::String(text) => see(text),
        toml::Value::Array(pieces) => pieces.iter().for_each(|piece| each_text(piece, see)),
        toml::Value::Table(pieces) => pieces.values().for_each(|piece| each_text(piece, see)),
        _ => {}
    }
}

#[test]
fn the_fonts_come_with_their_licence() {
    let licence =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("content/fonts/OFL.txt")).expect("a licence");
    assert!(licence.contains("SIL OPEN FONT LICENSE Version 1.1") && licence.contains("Reserved Font Name"));
}

fn words(tag: &str, text: &str) -> Words {
    Words(vec![(tag.into(), text.to_owned())])
}

fn any_block() -> impl Strategy<Value = Block> {
    let tag = prop::sample::select(vec!["ja", "ja-x-easy", "en", "zh-Hant", "zh-Hans", "ko", "xx"]);
    let text = "([a-zA-Z0-9 .,「」手続保険証確認書のをはマイナ]{0,9}(《[あ-お]{1,9}》)?){0,40}";
    (tag, text, 0_u8..11).prop_map(|(tag, text, kind)| {
        let words = words(tag, &text);
        match kind {
            0 => Block::Title(words),
            1 => Block::Heading(words),
            2 => Block::Subheading(words),
            3 => Block::Paragraph(words),
            4 => Block::Tasks(vec![Step { stage: Some(words.clone()), words, screen: None }]),
            5 => Block::Checks(vec![Check { words, japanese: Some(text) }]),
            6 => Block::Points(vec![words; 3]),
            7 => Block::Notice(Tone::Care, words),
            8 => Block::Links(vec![Link { words, url: text }; 4]),
            9 => Block::Stamp(words.clone(), words),
            _ => Block::Fields(vec![(words.clone(), words)]),
        }
    })
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn any_blocks_make_pages_with_everything_inside_the_paper(
        blocks in prop::collection::vec(any_block(), 0..25),
        letter: bool,
        large: bool,
    ) {
        let paper = if letter { Paper::Letter } else { Paper::A4 };
        let document = Sheet { blocks, care: words("en", "Note: "), ..Sheet::default() };
        let bytes = render(&document, Print { paper, large }).expect("a PDF");
        let pdf = Document::load_mem(&bytes).expect("a PDF");
        for page in pdf.get_pages().values() {
            let content = Content::decode(&pdf.get_page_content(*page)).expect("operations");
            for operation in content.operations.iter().filter(|operation| operation.operator == "Tm") {
                let numbers: Vec<f32> = operation.operands.iter().filter_map(|operand| operand.as_float().ok()).collect();
                let inside = numbers[4] >= 0.0 && numbers[4] < 612.0 && numbers[5].abs() <= 842.0;
                prop_assert!(inside, "{:?}", numbers);
            }
        }
    }

    #[test]
    fn any_text_is_printed_or_its_character_named(text in "\\PC{0,200}") {
        let document = Sheet { blocks: vec![Block::Paragraph(words("en", &text))], ..Sheet::default() };
        match render(&document, Print::default()) {
            Ok(bytes) => prop_assert!(bytes.starts_with(b"%PDF-")),
            Err(PdfError::NoGlyph { character, .. }) => prop_assert!(text.contains(character)),
            Err(PdfError::Refused(cause)) => prop_assert!(false, "{}", cause),
        }
    }
}
