//! Checklists: every item in every language and format holds what the content says; bad input is told; files are whole.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "checklist/any_text.rs"]
mod any_text;
#[path = "checklist/bad_input.rs"]
mod bad_input;
mod cases;
#[path = "checklist/codes.rs"]
mod codes;
mod command;
#[path = "checklist/desk_file.rs"]
mod desk_file;
#[path = "checklist/expected.rs"]
mod expected;
#[path = "checklist/folder.rs"]
mod folder_of_files;
mod inside;
#[path = "checklist/markdown.rs"]
mod markdown;
#[path = "checklist/page.rs"]
mod page;
mod project;

use std::collections::BTreeSet;

use command::{LANGUAGES, myna};
use expected::{Expected, compact, items};
use inside::call;
use myna::answer::checklist::{Case, Subject};
use myna::answer::guide::guide;
use myna::answer::moment::Moment;
use myna::content::Content;
use project::Faults;
use serde_json::Value;

/// The day of the sheets: the clock of the world in memory stands on it.
pub const DAY: &str = "2026-11-20";

/// How many bytes the name of a route may take.
const FURTHEST: usize = 60;

/// Returns the output of a call in process.
fn output(arguments: &[&str]) -> String {
    let reply = call(arguments, 80);
    assert_eq!((reply.code, reply.errors.as_str()), (0, ""), "{arguments:?}");
    reply.output
}

/// Returns all words of a JSON value in a language.
fn said_by_json(value: &Value, tag: &str, said: &mut String) {
    match value {
        Value::Object(pieces) => {
            for (name, piece) in pieces {
                match piece {
                    Value::String(text) if name == tag => said.push_str(&compact(text)),
                    piece => said_by_json(piece, tag, said),
                }
            }
        }
        Value::Array(pieces) => pieces.iter().for_each(|piece| said_by_json(piece, tag, said)),
        _ => {}
    }
}

#[test]
fn a_sheet_is_valid_until_something_else_is_to_be_told() {
    for (item, day, until) in [
        // What rests on a law that ends is no longer right the day after.
        ("certificate --answer has-card=lost-or-renewing --answer age-group=aged-75-84", "2026-07-20", "2026-07-31"),
        // A certificate that may be used until a day.
        ("expiry --answer certificate-expiry=2026-12-31", "2026-11-20", "2026-12-31"),
        // 75 on 10 January 2027: on the birthday the insurance is another.
        ("copay --answer birth-date=1952-01-10", "2026-11-20", "2027-01-09"),
        // Nothing of it changes before the sources are to be reviewed.
        ("expiry/grace", "2026-11-20", "2027-02-28"),
        ("register", "2026-11-20", "2027-02-28"),
    ] {
        let sheet = myna(&format!("checklist {item} --json --at {day}")).json();
        assert_eq!(sheet["answer"]["valid_until"], until, "{item} on {day}");
    }
}

#[test]
fn the_list_names_every_item_of_the_content() {
    let items = items();
    assert!(items.len() > 50, "only {} items", items.len());
    for tag in LANGUAGES {
        let listed: Value = serde_json::from_str(&output(&["checklist", "--json", "-L", tag])).expect("JSON");
        let listed = &listed["answer"]["items"];
        let named: BTreeSet<&str> = command::each(listed, "item").into_iter().collect();
        assert_eq!(named, items.iter().map(String::as_str).collect());
        let text = output(&["checklist", "-L", tag]);
        for item in listed.as_array().expect("a list") {
            let title = item["title"][tag].as_str().expect("a title");
            assert!(text.contains(item["item"].as_str().expect("an item")), "{item}");
            assert!(compact(&text).contains(&compact(title)) || title.len() > 30, "{title} in {tag}");
        }
    }
}

#[test]
fn every_item_says_in_every_language_and_format_what_the_content_says() {
    let mut faults = Faults::default();
    for item in items() {
        for tag in LANGUAGES {
            let expected = Expected::of(&item, tag);
            faults.unless(expected.texts.len() > 3, || format!("{item}: the oracle expects next to nothing"));
            let text = compact(&output(&["checklist", &item, "-L", tag, "--width", "64"]));
            let markdown = compact(&markdown::text(&output(&["checklist", &item, "-L", tag, "-f", "markdown"])));
            let html = compact(&page::text(&output(&["checklist", &item, "-L", tag, "-f", "html"])));
            for (format, said) in [("text", &text), ("markdown", &markdown), ("html", &html)] {
                for sought in expected.texts.iter().chain(&expected.on_paper) {
                    faults.unless(said.contains(&compact(sought)), || format!("{item}, {tag}, {format}: {sought:?}"));
                }
            }
            let json: Value = serde_json::from_str(&output(&["checklist", &item, "-L", tag, "--json"])).expect("JSON");
            let mut said = String::new();
            said_by_json(&json, tag, &mut said);
            for sought in &expected.texts {
                faults.unless(said.contains(&compact(sought)), || format!("{item}, {tag}, json: {sought:?}"));
            }
            faults.unless(json["kind"] == "checklist", || format!("{item}: {}", json["kind"]));
            let until = json["answer"]["valid_until"].as_str();
            faults.unless(until == Some(&expected.valid_until), || format!("{item}: valid until {until:?}"));
        }
    }
    faults.none();
}

#[test]
fn every_page_is_whole_and_told_to_those_who_listen() {
    let mut faults = Faults::default();
    for item in items() {
        for tag in LANGUAGES {
            let boxes = Expected::of(&item, tag).boxes;
            for more in [&[][..], &["--with", "ja", "--large", "--paper", "letter"]] {
                let mut arguments = vec!["checklist", item.as_str(), "-L", tag, "-f", "html"];
                arguments.extend(more);
                let html = output(&arguments);
                page::look_at(&html, tag, boxes, &arguments.join(" "), &mut faults);
            }
        }
    }
    for line in ["guide", "guide visit", "guide apply", "ask", "ask fallback", "lines", "sources", "checklist"] {
        for tag in LANGUAGES {
            let mut arguments: Vec<&str> = line.split(' ').collect();
            arguments.extend(["-L", tag, "-f", "html"]);
            page::look_at(&output(&arguments), tag, usize::MAX, line, &mut faults);
        }
    }
    faults.none();
}

#[test]
fn every_item_is_markdown_with_its_boxes_and_nothing_else_in_it() {
    let mut faults = Faults::default();
    for item in items() {
        for tag in LANGUAGES {
            let boxes = Expected::of(&item, tag).boxes;
            for more in [&[][..], &["--with", "ja"]] {
                let mut arguments = vec!["checklist", item.as_str(), "-L", tag, "-f", "markdown"];
                arguments.extend(more);
                markdown::look_at(&output(&arguments), boxes, &arguments.join(" "), &mut faults);
            }
        }
    }
    for line in ["guide visit", "guide visit pin", "ask", "ask fallback", "lines", "sources"] {
        for tag in LANGUAGES {
            let mut arguments: Vec<&str> = line.split(' ').collect();
            arguments.extend(["-L", tag, "-f", "markdown"]);
            markdown::look_at(&output(&arguments), usize::MAX, line, &mut faults);
        }
    }
    faults.none();
}

#[test]
fn beside_the_first_language_stands_the_second_line_by_line() {
    let mut faults = Faults::default();
    for item in items() {
        for tag in LANGUAGES.into_iter().filter(|tag| *tag != "ja") {
            for format in ["text", "markdown", "html"] {
                let both = output(&["checklist", &item, "-L", tag, "--with", "ja", "-f", format]);
                let said = match format {
                    "markdown" => compact(&markdown::text(&both)),
                    "html" => compact(&page::text(&both)),
                    _ => compact(&both),
                };
                for (one, other) in Expected::of(&item, tag).steps.iter().zip(&Expected::of(&item, "ja").steps) {
                    let (one, other) = (compact(one), compact(other));
                    // Between them stands at most the name of the route that the step belongs to.
                    let below = said
                        .split(&one)
                        .skip(1)
                        .any(|after| after.find(&other).is_some_and(|place| place <= FURTHEST) || one == other);
                    faults.unless(below, || format!("{item}, {tag}, {format}: {one} / {other}"));
                }
            }
        }
    }
    faults.none();
}

#[test]
fn a_sheet_holds_until_the_first_of_its_sources_is_to_be_reviewed() {
    let (content, at) = (Content::default(), Moment::parse(DAY).expect("a moment"));
    let lost = content.guide("lost").expect("content").expect("a guide");
    let mut answer = guide(content, lost, &[], None, at).expect("content");
    assert!(answer.citations.len() > 2, "several sources");
    let days = ["2027-05-01", "2027-01-31", "2027-03-01"].map(|day| day.parse().expect("a day"));
    for (citation, day) in answer.citations.iter_mut().zip(days.into_iter().cycle()) {
        citation.source.review_by = day;
    }
    let case = Case::new("lost".to_owned(), Subject::Guide(Box::new(answer)), Vec::new(), String::new());
    assert_eq!(case.valid_until(at.date()), Some(days[1]));
}

#[test]
fn a_page_is_named_as_the_reader_will_find_it() {
    let cases = [
        ("register/mynaportal", "en", "https://www.mhlw.go.jp/stf/newpage_51604.html", "source-mhlw-2025-07-en"),
        ("register/mynaportal", "ko", "https://www.mhlw.go.jp/stf/newpage_51604.html", "source-mhlw-2025-07-ko"),
        ("register/mynaportal", "zh-Hans", "https://www.hiecc.or.jp/soudan/", "source-hiecc-zh-Hans"),
        (
            "certificate/sent-without-applying",
            "zh-Hant",
            "https://www.hiecc.or.jp/soudan/",
            "source-hiecc-consultation",
        ),
        ("apply/computer", "ja", "https://net.kojinbango-card.go.jp/", "sheet-page-of-a-step"),
    ];
    for (item, tag, url, named) in cases {
        let text = output(&["checklist", item, "-L", tag, "--width", "100"]);
        let beside = format!("- {}\n  {url}\n", expected::word(tag, named));
        assert!(text.contains(&beside), "{beside} in {item}, {tag}");
    }
    // A leaflet in another language is not what the reader is sent to.
    let text = output(&["checklist", "register/mynaportal", "-L", "ko"]);
    let links = text.split(&expected::word("ko", "sheet-pages")).nth(1).expect("a part");
    let links = links.split(&expected::word("ko", "label-sources")).next().expect("its end");
    assert!(!links.contains("hiecc"), "{links}");
}

#[test]
fn a_number_can_be_called_wherever_it_stands_and_is_never_over_two_lines() {
    let mut numbers = 0;
    for item in items() {
        for tag in LANGUAGES {
            let html = output(&["checklist", &item, "-L", tag, "-f", "html"]);
            for (_, number) in command::LINES {
                let digits = number.replace('-', "");
                let called = html.matches(&format!(" href=\"tel:{digits}\">{number}</a>")).count();
                assert_eq!(called, html.matches(number).count(), "{number} in {item}, {tag}");
                numbers += called;
            }
            // A date and a range of ages are none.
            assert_eq!(html.matches("href=\"tel:").count(), html.matches("class=\"call").count());
        }
    }
    assert!(numbers > 200, "{numbers}");
    assert!(
        !output(&["checklist", "expiry", "--answer", "certificate-expiry=2026-11-10", "-f", "html"]).contains("tel:")
    );
}

#[test]
fn several_items_stand_on_one_sheet_in_the_order_named() {
    for format in ["text", "markdown", "html"] {
        let all = output(&["checklist", "lost", "register/medical", "expiry/grace", "-L", "en", "-f", format]);
        let places: Vec<usize> = ["guide-lost", "guide-register", "tree-expiry-outcome-grace"]
            .iter()
            .map(|id| expected::word("en", id))
            .map(|sought| all.find(&sought).unwrap_or_else(|| panic!("{sought} in {format}")))
            .collect();
        assert!(places.is_sorted(), "{places:?}");
        assert_eq!(all.matches("Stamp of the desk").count(), 3, "each case has its own box");
    }
    let html = output(&["checklist", "lost", "register/medical", "expiry/grace", "-f", "html"]);
    assert_eq!(html.matches("<article>").count(), 3);
    assert_eq!(html.matches("<h1>").count(), 3);
}

#[test]
fn answers_lead_to_the_sheet_and_stand_on_it() {
    let asked = ["checklist", "expiry", "--answer", "certificate-expiry=2026-11-10", "-L", "en"];
    let text = output(&asked);
    for sought in ["10 November 2026", "Sunday, 28 February 2027", "Monday, 10 August 2026", "Expired: renew at once"] {
        assert!(text.contains(sought), "{sought}");
    }
    // Named without the date, there is a line to write it on.
    let blank = output(&["checklist", "expiry/grace", "-L", "en"]);
    assert_eq!(blank.matches("______________").count(), 2);
    assert!(!text.contains("______________"));
    let json: Value = serde_json::from_str(&output(&[&asked[..], &["--json"]].concat())).expect("JSON");
    let case = &json["answer"]["cases"][0];
    assert_eq!(case["kind"], "outcome");
    assert_eq!(case["answer"]["facts"]["usable_until"], "2027-02-28");
    assert_eq!(case["replay"], "myna checklist expiry --answer certificate-expiry=2026-11-10");
    assert_eq!(case["answer"]["replay"], case["replay"]);
}

#[test]
fn who_is_unsure_gets_the_union() {
    let mut asked = vec!["checklist", "fallback", "-L", "en"];
    for answer in ["has-certificate", "has-card", "has-mynaportal", "has-notification", "visit"] {
        asked.extend(["--answer", answer]);
    }
    let asked: Vec<String> = asked
        .iter()
        .enumerate()
        .map(|(place, text)| if place > 4 && place % 2 == 1 { format!("{text}=unsure") } else { (*text).to_owned() })
        .collect();
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let text = output(&asked);
    for sought in
        ["Several answers are still possible", "「資格確認書」", "「資格情報のお知らせ」", "「マイナンバーカード」"]
    {
        assert!(text.contains(sought), "{sought}");
    }
}

#[test]
fn the_same_call_gives_the_same_bytes() {
    for format in ["text", "json", "markdown", "html"] {
        let call = myna("checklist lost register/medical --lang ko --with ja --format").argument(format);
        assert_eq!(call.run(), call.run(), "{format}");
        assert_eq!(call.run().code, 0, "{format}");
    }
}

#[test]
fn what_is_on_paper_does_not_depend_on_the_hour() {
    for item in items() {
        let at = |time: &str| output(&["checklist", &item, "-L", "en", "--at", &format!("{DAY}{time}")]);
        let sheet = at("T10:00");
        assert_eq!(sheet, at("T23:30"), "{item}");
        assert!(!sheet.contains("Open until"), "{item}");
    }
}

#[test]
fn text_is_no_wider_than_asked_for() {
    use unicode_width::UnicodeWidthStr;
    for tag in LANGUAGES {
        for width in ["24", "40", "64", "100"] {
            let text = output(&["checklist", "visit/face", "lost", "-L", tag, "--with", "ja", "--width", width]);
            let widest = text.lines().map(UnicodeWidthStr::width).max().expect("a line");
            assert!(widest <= width.parse().expect("a number"), "{widest} in {tag} at {width}");
        }
    }
}
