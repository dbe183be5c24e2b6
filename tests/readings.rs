//! Readings: where they are told, how each format shows them, and that nothing else of a text is touched.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod cases;
mod command;
mod project;

use cases::cases;
use command::{GUIDES, LINES, TREES, myna};
use myna::document::reading::{Piece, in_brackets, pieces, places, plain, said};
use myna::document::{Block, Document, Words};
use myna::render::breaking::{Breaking, broken};
use myna::render::print::Print;
use myna::render::text::wrap::{columns, lines};
use myna::render::{html, markdown};
use project::reading::{bracketed, kanji, parts, without};
use project::{Faults, WORDS};
use proptest::prelude::*;
use scraper::{Html, Selector};
use serde_json::Value;

/// A text; without readings; as it is said; with readings in brackets.
const TOLD: [(&str, &str, &str, &str); 25] = [
    ("", "", "", ""),
    ("市役所《しやくしょ》", "市役所", "しやくしょ", "市役所（しやくしょ）"),
    ("この市役所《しやくしょ》です。", "この市役所です。", "このしやくしょです。", "この市役所（しやくしょ）です。"),
    ("見《み》せる", "見せる", "みせる", "見（み）せる"),
    (
        "健康《けんこう》保険証《ほけんしょう》",
        "健康保険証",
        "けんこうほけんしょう",
        "健康（けんこう）保険証（ほけんしょう）",
    ),
    ("31日《にち》", "31日", "31にち", "31日（にち）"),
    ("8月｜20日《はつか》", "8月20日", "8月はつか", "8月20日（はつか）"),
    ("｜お金《おかね》と", "お金と", "おかねと", "お金（おかね）と"),
    ("人々《ひとびと》", "人々", "ひとびと", "人々（ひとびと）"),
    ("3ヶ月《かげつ》", "3ヶ月", "3かげつ", "3ヶ月（かげつ）"),
    ("番号《ばんごー》", "番号", "ばんごー", "番号（ばんごー）"),
    // Labels stand as on the screen.
    ("「登録《とうろく》する」を", "「登録する」を", "「とうろくする」を", "「登録する」（とうろくする）を"),
    (
        "「マイナンバーカード利用《りよう》」",
        "「マイナンバーカード利用」",
        "「マイナンバーカードりよう」",
        "「マイナンバーカード利用」（マイナンバーカードりよう）",
    ),
    (
        "「資格《しかく》確認書《かくにんしょ》」",
        "「資格確認書」",
        "「しかくかくにんしょ」",
        "「資格確認書」（しかくかくにんしょ）",
    ),
    ("「次へ」と「戻《もど》る」", "「次へ」と「戻る」", "「次へ」と「もどる」", "「次へ」と「戻る」（もどる）"),
    (
        "「クリア」「取消《とりけし》」",
        "「クリア」「取消」",
        "「クリア」「とりけし」",
        "「クリア」「取消」（とりけし）",
    ),
    ("「外「中《なか》」外」", "「外「中」外」", "「外「なか」外」", "「外「中」外」（外「なか」外）"),
    ("「開《あ》く", "「開く", "「あく", "「開（あ）く"),
    ("」開《あ》く「", "」開く「", "」あく「", "」開（あ）く「"),
    // What is no reading is text.
    ("《国民节假日法》", "《国民节假日法》", "《国民节假日法》", "《国民节假日法》"),
    ("法《国民节假日法》", "法《国民节假日法》", "法《国民节假日法》", "法《国民节假日法》"),
    ("カナ《かな》", "カナ《かな》", "カナ《かな》", "カナ《かな》"),
    ("市《カナ》《し》", "市《カナ》《し》", "市《カナ》《し》", "市《カナ》《し》"),
    ("市《》と市《し", "市《》と市《し", "市《》と市《し", "市《》と市《し"),
    ("a｜b｜ c《し》《》》", "a｜b｜ c《し》《》》", "a｜b｜ c《し》《》》", "a｜b｜ c《し》《》》"),
];

#[test]
fn readings_are_told_where_they_are_marked() {
    for (text, written, spoken, brackets) in TOLD {
        assert_eq!(plain(text), written, "{text}");
        assert_eq!(said(text), spoken, "{text}");
        assert_eq!(in_brackets(text), brackets, "{text}");
        let all: usize = pieces(text).iter().filter(|piece| matches!(piece, Piece::Read(..))).count();
        assert_eq!(places(text).len(), all, "{text}");
    }
}

/// Returns a text and a word with its reading as they are written.
fn written((before, base, reading): &(String, String, String)) -> String {
    format!("{before}{base}《{reading}》")
}

/// Returns pieces as they are written, each reading with its mark.
fn notation(pieces: &[Piece]) -> String {
    let written = |piece: &Piece| match piece {
        Piece::Text(text) => (*text).to_owned(),
        Piece::Read(base, reading) => format!("｜{base}《{reading}》"),
    };
    pieces.iter().map(written).collect()
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_is_read_again(
        made in prop::collection::vec(("[ぁ-んァ-ヴa-z0-9、。「」（）]{0,4}", "[一-龠々]{1,4}", "[ぁ-んー]{1,8}"), 0..8),
        last in "[ぁ-ん]{0,3}",
    ) {
        let text: String = made.iter().map(written).collect();
        let text = text + &last;
        let mut wanted = Vec::new();
        for (before, base, reading) in &made {
            wanted.extend(Some(Piece::Text(before)).filter(|_| !before.is_empty()));
            wanted.push(Piece::Read(base, reading));
        }
        wanted.extend(Some(Piece::Text(&last)).filter(|_| !last.is_empty()));
        prop_assert_eq!(pieces(&text), wanted);
        let without: String = made.iter().flat_map(|(before, base, _)| [before.as_str(), base]).chain([last.as_str()]).collect();
        prop_assert_eq!(plain(&text), without);
    }

    #[test]
    fn nothing_of_any_text_is_lost(text in "[一-三市あいア《》｜「」（） a\\PC]{0,40}") {
        let found = pieces(&text);
        // But for the marks before what has a reading.
        let kept = |text: &str| text.replace('｜', "");
        prop_assert_eq!(kept(&notation(&found)), kept(&text));
        for place in places(&text) {
            prop_assert!(text[place].ends_with('》'));
        }
        let brackets = in_brackets(&text);
        for (text, all) in [(plain(&text), &text), (brackets, &text)] {
            for sign in text.chars().filter(|sign| !"（）".contains(*sign)) {
                prop_assert!(all.contains(sign), "{} came into {}", sign, all);
            }
        }
    }

    #[test]
    fn a_text_without_readings_stands_as_it_is(text in "[^《]{0,60}") {
        prop_assert_eq!(plain(&text), text.as_str());
        prop_assert_eq!(said(&text), text.as_str());
        prop_assert_eq!(in_brackets(&text), text.as_str());
        prop_assert!(places(&text).is_empty());
    }

    #[test]
    fn a_word_and_its_reading_stand_on_one_line(
        made in prop::collection::vec(("[あいうえおかきくけこa-z]{0,12}", "[一-龠]{1,3}", "[あいうえおかきくけこ]{1,6}"), 1..9),
        width in 24_usize..90,
    ) {
        let text: String = made.iter().map(written).collect();
        let on_terminal = lines(&text, width, Breaking::ByRule);
        for line in &on_terminal {
            prop_assert!(columns(line) <= width, "{} is wider than {}", line, width);
            prop_assert!(line.matches('（').count() == line.matches('）').count(), "{}", line);
            prop_assert!(!line.starts_with('（'), "{}", line);
        }
        prop_assert_eq!(on_terminal.concat(), bracketed(&text));
        // Above what it belongs to: no wider than the wider of the two.
        let measure = |text: &str| pieces(text).iter().map(|piece| match piece {
            Piece::Text(text) => columns(text),
            Piece::Read(base, reading) => columns(base).max(columns(reading) / 2),
        }).sum::<usize>();
        for line in broken(&text, width, Breaking::ByRule, measure) {
            prop_assert!(measure(&line) <= width, "{}", line);
            prop_assert_eq!(line.matches('《').count(), line.matches('》').count());
            prop_assert_eq!(places(&line).len(), line.matches('《').count(), "{}", line);
        }
    }
}

#[test]
fn narrow_lines_and_long_texts_end() {
    for width in 0..6 {
        let said = lines("「健康《けんこう》保険証《ほけんしょう》」を見《み》せる", width, Breaking::ByRule);
        assert!(!said.is_empty());
    }
    // Each takes time with its length alone.
    for piece in ["《", "《あ》", "｜", "あ《あ》", "｜あ《", "「", "「市《し》", "（", "市（あ", "」（"]
    {
        let long = piece.repeat(200_000 / piece.len());
        assert!(in_brackets(&long).len() >= plain(&long).len());
        assert!(lines(&long, 80, Breaking::ByRule).iter().all(|line| columns(line) <= 80));
    }
}

/// Returns the rubies of a page: what each stands above, and what it says.
fn rubies(page: &str) -> Vec<(String, String)> {
    let page = Html::parse_document(page);
    assert!(page.errors.is_empty(), "{:?}", page.errors);
    let rt = Selector::parse("rt").expect("a selector");
    let rubies = Selector::parse("ruby").expect("a selector");
    let pair = |ruby: scraper::ElementRef| {
        let reading: String = ruby.select(&rt).flat_map(|rt| rt.text()).collect();
        let all: String = ruby.text().collect();
        let base = all.strip_suffix(&format!("（{reading}）")).unwrap_or_else(|| panic!("{}", ruby.html())).to_owned();
        (base, reading)
    };
    page.select(&rubies).map(pair).collect()
}

fn paragraph(text: &str) -> Document {
    let words = Words(vec![("ja-x-easy".into(), text.to_owned())]);
    Document { blocks: vec![Block::Title(words.clone()), Block::Paragraph(words)], ..Document::default() }
}

#[test]
fn every_message_is_shown_with_its_readings_in_every_format() {
    let mut faults = Faults::default();
    let mut all = 0;
    for (tag, words) in &WORDS.messages {
        for (id, word) in words {
            let at = format!("{tag} {id}");
            let text = word.written.replace("{}", "x");
            let wanted: Vec<(String, String)> =
                parts(&text).into_iter().filter_map(|(base, reading)| Some((base, reading?))).collect();
            all += wanted.len();
            let page = String::from_utf8(html::render(&paragraph(&text), Print::default())).expect("UTF-8");
            let twice: Vec<(String, String)> = wanted.iter().chain(&wanted).cloned().collect();
            let found = rubies(&page);
            faults.unless(found == twice, || format!("{at}: {found:?} in HTML, not {twice:?}"));
            faults.unless(!page.contains('｜') || text.contains("｜｜"), || format!("{at}: a mark in HTML"));
            let title = format!(
                "<title>{}</title>",
                without(&text)
                    .replace('&', "&amp;")
                    .replace('<', "&lt;")
                    .replace('>', "&gt;")
                    .replace('"', "&quot;")
                    .replace('\'', "&#39;")
            );
            faults.unless(page.contains(&title), || format!("{at}: no {title}"));
            faults.unless(in_brackets(&text) == bracketed(&text), || format!("{at}: {}", in_brackets(&text)));
            let shown = String::from_utf8(markdown::render(&paragraph(&text))).expect("UTF-8");
            let read = |text: &str| text.chars().filter(|sign| !sign.is_ascii()).collect::<String>();
            faults.unless(read(&shown) == read(&bracketed(&text)).repeat(2), || format!("{at}: {shown} in Markdown"));
        }
    }
    faults.none();
    assert!(all > 1_000, "{all} readings");
}

/// Returns every call that answers.
fn calls() -> Vec<String> {
    let mut calls: Vec<String> = [
        "guide",
        "ask",
        "lines",
        "is-open card",
        "is-open system --at 2026-12-31T10:00",
        "sources",
        "term",
        "checklist",
        "search カード",
        "help",
        "--help",
        "--version",
    ]
    .map(str::to_owned)
    .to_vec();
    calls.extend(GUIDES.iter().map(|(guide, _)| format!("guide {guide}")));
    calls.extend(TREES.iter().map(|tree| format!("ask {tree}")));
    calls.extend(LINES.iter().map(|(line, _)| format!("lines {line}")));
    calls.extend(
        [
            "sources mhlw-2025-01-ja",
            "term 資格確認書",
            "checklist lost",
            "checklist visit/face",
            "ask copay --answer birth-date=1990-01-01",
        ]
        .map(str::to_owned),
    );
    calls
}

/// Returns the texts in JSON under a name.
fn under<'a>(value: &'a Value, name: &str, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(pieces) => {
            for (key, piece) in pieces {
                found.extend(piece.as_str().filter(|_| key == name));
                under(piece, name, found);
            }
        }
        Value::Array(pieces) => pieces.iter().for_each(|piece| under(piece, name, found)),
        _ => {}
    }
}

#[test]
fn no_answer_shows_how_readings_are_marked() {
    for call in calls() {
        for (extra, width) in [("", "40"), ("--accessible", "80"), ("--with ja", "120"), ("--with en", "60")] {
            let text = myna(&format!("{call} -L ja-easy {extra}")).variable("COLUMNS", width).run();
            let all = text.output + &text.errors;
            assert!(!all.is_empty() && !all.contains(['《', '》', '｜']), "{call} {extra}: {all}");
            let lines: Vec<&str> = all.lines().map(|line| line.trim_matches([' ', '|', '!', '*', '-'])).collect();
            let torn = lines.windows(2).find(|pair| {
                let reading = pair[1].strip_prefix('（').and_then(|inside| Some(inside.split_once('）')?.0));
                let read = |text: &str| !text.is_empty() && text.chars().all(|sign| ('ぁ'..='ゖ').contains(&sign));
                pair[0].ends_with(kanji) && reading.is_some_and(read)
            });
            assert_eq!(torn, None, "{call} {extra} on {width} columns");
        }
        for format in ["markdown", "html"] {
            let reply = myna(&format!("{call} -L ja-easy -f {format}")).run();
            assert!(!reply.output.contains(['《', '》', '｜']), "{call}: {}", reply.output);
        }
        let reply = myna(&format!("{call} -L ja-easy --json")).run();
        if let Ok(value) = serde_json::from_str::<Value>(&reply.output) {
            assert_eq!(value["lang"], serde_json::json!(["ja-easy"]), "{call}");
            let mut words = Vec::new();
            under(&value, "ja-easy", &mut words);
            assert!(words.iter().all(|text| !text.contains('《')), "{call}: {words:?}");
            assert!(!reply.output.contains("ja-x-easy"), "{call}");
        }
    }
}

#[test]
fn days_of_a_month_are_read_as_they_are_said() {
    // Those that are not read as their number and にち, as a dictionary has them.
    let own = [
        (1, "ついたち"),
        (2, "ふつか"),
        (3, "みっか"),
        (4, "よっか"),
        (5, "いつか"),
        (6, "むいか"),
        (7, "なのか"),
        (8, "ようか"),
        (9, "ここのか"),
        (10, "とおか"),
        (14, "じゅうよっか"),
        (20, "はつか"),
        (24, "にじゅうよっか"),
    ];
    let mut faults = Faults::default();
    for day in 1..=31 {
        let reading = own.iter().find(|(known, _)| *known == day).map_or("にち", |(_, reading)| reading);
        let call = format!("is-open card --speak en --at 2026-12-{day:02}T10:00 -L ja-easy");
        let text = myna(&call).variable("COLUMNS", "200").run().output;
        let said = format!("12月（がつ）{day}日（{reading}）");
        faults.unless(text.contains(&said), || format!("no {said} in {text}"));
        let page = myna(&format!("checklist lost -L ja-easy -f html --at 2026-12-{day:02}")).text();
        let ruby = if reading == "にち" { "日".to_owned() } else { format!("{day}日") };
        faults.unless(rubies(&page).contains(&(ruby, reading.to_owned())), || format!("no {reading} above {day}日"));
    }
    faults.none();
}

#[test]
fn pages_are_under_a_tag_of_bcp_47() {
    for call in ["guide visit", "term 資格確認書", "checklist lost", "sources"] {
        let page = myna(&format!("{call} -L ja-easy -f html --with ko")).text();
        assert!(page.contains("<html lang=\"ja-x-easy\""), "{call}");
        let html = Html::parse_document(&page);
        let tags: std::collections::BTreeSet<&str> = html
            .select(&Selector::parse("[lang]").expect("a selector"))
            .filter_map(|element| element.value().attr("lang"))
            .collect();
        let known = ["en", "ja", "ja-x-easy", "ko", "zh-Hans", "zh-Hant"];
        assert!(tags.iter().all(|tag| known.contains(tag)) && tags.contains("ja-x-easy"), "{call}: {tags:?}");
        assert!(!rubies(&page).is_empty(), "{call}");
    }
}

#[test]
fn what_is_searched_is_found_as_it_is_written_and_as_it_is_said() {
    for (tag, said, written) in
        [("ja-easy", "しかくかくにんしょ", "資格確認書"), ("ja-easy", "あんしょうばんごう", "暗証番号")]
    {
        for query in [said, written] {
            let found = myna(&format!("search {query} --json -L {tag}")).json();
            let results = found["answer"]["results"].as_array().expect("results");
            assert!(!results.is_empty(), "{query}");
        }
    }
    for language in ["ja", "en", "ja-easy"] {
        let term = myna(&format!("term しかくかくにんしょ --json -L {language}")).json();
        assert_eq!(term["answer"]["japanese"], "資格確認書");
        assert_eq!(term["answer"]["names"]["ja-easy"], "資格（しかく）確認書（かくにんしょ）");
    }
    // The Japanese name a second time would tell nobody anything.
    let shown = myna("term 資格確認書 -L en").text();
    assert_eq!(shown.matches("資格確認書").count(), 3, "{shown}");
}
