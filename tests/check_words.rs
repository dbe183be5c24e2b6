//! Holds what `myna check` says of words against small overlays, with the findings written by hand.

#![allow(clippy::expect_used, clippy::panic, reason = "a test ends where something is wrong")]

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use chrono::NaiveDate;
use myna::check::report::{Report, check};
use myna::check::stock::Stock;
use myna::content::folder::Folder;

/// An overlay: the path of each file, and its text.
#[derive(Debug, Default)]
struct Made(BTreeMap<String, String>);

impl Folder for Made {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let text = self.0.get(path).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        Ok(text.clone().into_bytes())
    }

    fn names(&self, path: &str) -> io::Result<Vec<String>> {
        let below = |file: &String| {
            let rest = if path.is_empty() { file.as_str() } else { file.strip_prefix(path)?.strip_prefix('/')? };
            rest.split('/').next().map(str::to_owned)
        };
        let names: BTreeSet<String> = self.0.keys().filter_map(below).collect();
        if names.is_empty() { Err(io::ErrorKind::NotFound.into()) } else { Ok(names.into_iter().collect()) }
    }

    fn shown(&self, path: &str) -> String {
        path.to_owned()
    }
}

/// The day of the calls.
fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

fn report(stock: &Stock) -> Report {
    check(stock, day(), &|_, text| text.chars().filter(|sign| matches!(sign, '🦉' | '𠮷')).collect())
}

fn told(report: &Report) -> Vec<String> {
    let line = |finding: &myna::check::finding::Finding| {
        let (severity, flaw) = (finding.severity.id(), finding.flaw);
        format!("{}:{}:{} {severity} {flaw} {:?}", finding.file, finding.line, finding.column, finding.arguments)
    };
    report.findings.iter().map(line).collect()
}

#[test]
fn the_words_of_the_guide_have_no_flaw() {
    let report = report(&Stock::built_in());
    let found: Vec<String> = told(&report).into_iter().filter(|line| !line.contains("edition-undated")).collect();
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// The overlay that all begin with; it has no flaw.
const ABOUT: &str = r#"id = "mihon"
publisher = "見本市役所"
language = "ja"
url = "https://www.city.mihon.example/"
verified = 2026-11-20
review-by = 2027-03-31
languages = ["ja", "en"]
"#;

/// Returns the stock with an overlay of some files.
fn stock(files: &[(&str, &str)]) -> Stock {
    let mut made = Made::default();
    made.0.insert("overlay.toml".to_owned(), ABOUT.to_owned());
    made.0.extend(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
    let mut stock = Stock::built_in();
    stock.lay(&made);
    stock
}

/// Returns the findings of an overlay: `file:line:column severity flaw value`.
fn found(files: &[(&str, &str)]) -> Vec<String> {
    let report = report(&stock(files));
    let line = |finding: &myna::check::finding::Finding| {
        let (severity, flaw) = (finding.severity.id(), finding.flaw);
        let value = finding.argument("value").unwrap_or("-");
        format!("{}:{}:{} {severity} {flaw} {value}", finding.file, finding.line, finding.column)
    };
    report.findings.iter().filter(|finding| finding.flaw != "edition-undated").map(line).collect()
}

/// Holds the findings of an overlay against those written by hand.
#[track_caller]
fn expect(files: &[(&str, &str)], expected: &[&str]) {
    assert_eq!(found(files), expected);
}

/// Returns a variable of the first finding of a flaw.
fn argument(files: &[(&str, &str)], flaw: &str, name: &str) -> String {
    let report = report(&stock(files));
    let finding = report.findings.iter().find(|finding| finding.flaw == flaw).expect("the finding");
    finding.argument(name).unwrap_or_default().to_owned()
}

#[test]
fn an_overlay_without_words_has_no_flaw() {
    expect(&[], &[]);
}

#[test]
fn a_file_of_words_is_read_line_by_line() {
    let text = "# A comment.\n\nline-card = My Number Card Call Center\nline-card-navi = Call Center,\n    the second number\n\
                what is this\n#no comment\n  indented = but nothing is above it\n9 = no id\n}\n";
    // An indented line goes on what is above it, also what is no message.
    expect(
        &[("locales/en/lines.ftl", text)],
        &[
            "locales/en/lines.ftl:6:1 error ftl -",
            "locales/en/lines.ftl:7:1 error ftl -",
            "locales/en/lines.ftl:8:1 error ftl -",
            "locales/en/lines.ftl:9:1 error ftl -",
        ],
    );
    let text = "line-card = My Number { Card\nline-system = My Number } system\nline-card-ja =\nline-card-ip = \n    .title = Call Center\n";
    expect(
        &[("locales/en/lines.ftl", text)],
        &[
            "locales/en/lines.ftl:1:23 error ftl -",
            "locales/en/lines.ftl:2:25 error ftl -",
            "locales/en/lines.ftl:3:1 error message-empty line-card-ja",
            "locales/en/lines.ftl:4:1 error message-empty line-card-ip",
        ],
    );
}

#[test]
fn a_message_stands_once_in_a_file() {
    let text = "line-card = Call Center\n\nline-card = Call Center\n";
    expect(&[("locales/en/lines.ftl", text)], &["locales/en/lines.ftl:3:1 error message-twice line-card"]);
}

#[test]
fn a_message_is_text_strings_and_variables() {
    let text = "-brand = myna\nline-card = Call Center { -brand }\nline-card-ja = { \"Call\" } Center\n    .title = Call\n\
                line-system = { $a ->\n    [one] One\n   *[other] Many\n }\n";
    expect(
        &[("locales/en/lines.ftl", text)],
        &[
            "locales/en/lines.ftl:1:1 warning message-attribute -brand",
            "locales/en/lines.ftl:2:25 warning message-attribute -brand",
            "locales/en/lines.ftl:4:5 warning message-attribute .title",
            "locales/en/lines.ftl:5:15 warning message-attribute $a",
            "locales/en/lines.ftl:5:17 error variable-unknown a",
        ],
    );
    let deep = format!("line-card = {}\"a\"{}\n", "{ ".repeat(17), " }".repeat(17));
    expect(&[("locales/en/lines.ftl", &deep)], &["locales/en/lines.ftl:1:13 error braces-too-deep -"]);
    let sign = "line-card = Call { \"\\u001b\" }\n";
    expect(&[("locales/en/lines.ftl", sign)], &["locales/en/lines.ftl:1:18 error control-character U+001B"]);
}

#[test]
fn a_message_of_an_overlay_is_needed() {
    let text = "line-kard = Call Center\nline-mihon = The desk\n";
    let files = [("locales/en/lines.ftl", text)];
    expect(
        &files,
        &[
            "locales/en/lines.ftl:1:1 warning message-unused line-kard",
            "locales/en/lines.ftl:2:1 warning message-unused line-mihon",
        ],
    );
    assert_eq!(argument(&files, "message-unused", "nearest"), "line-card");
    let files = [("locales/en/items.ftl", "line-card = Call Center\n")];
    expect(&files, &["locales/en/items.ftl:1:1 error message-misplaced line-card"]);
    assert_eq!(argument(&files, "message-misplaced", "nearest"), "locales/en/lines.ftl");
    // What a screen says around the answers may be said anew, and an overlay has a name.
    let files = [
        ("locales/en/interface.ftl", "label-sources = Where it is from\n"),
        ("locales/en/sources.ftl", "source-mihon = Mihon City\n"),
        ("locales/ja/sources.ftl", "source-mihon = 見本市\n"),
    ];
    expect(&files, &[]);
    let files = [("locales/zh-hans/lines.ftl", "line-card = Call Center\n")];
    expect(&files, &["locales/zh-hans/lines.ftl:1:1 warning locale-unknown zh-hans"]);
    assert_eq!(argument(&files, "locale-unknown", "nearest"), "zh-Hans");
}

/// A line of the overlay: a source, the line, a name in each language.
const LINE: &str = r#"order = 10
telephone = "03-0000-0001"
cost = "charged"
then = ["card"]
sources = ["mihon"]
confidence = "high"

[[service]]
matter = "mihon"
languages = ["ja"]
hours = "Mo-Fr 09:00-17:00"
"#;

/// A guide of the overlay.
const GUIDE: &str = r#"order = 20
sources = ["mihon"]
confidence = "high"
lines = ["card"]

[[route]]
id = "desk"
editions = ["mihon"]
bring = []
offices = ["ward"]
[[route.step]]
id = "come"
stage = "first"
labels = ["暗証番号"]

[[notice]]
id = "lunch"
links = ["https://www.city.mihon.example/desk/"]
"#;

#[test]
fn what_the_content_needs_is_in_the_words() {
    // The matter is an unknown one: not a flaw of the words.
    let mut all = found(&[("content/lines/mihon.toml", LINE), ("locales/en/lines.ftl", "line-mihon = The desk\n")]);
    all.retain(|line| line.contains("message-missing"));
    assert_eq!(
        all,
        [
            "content/lines/mihon.toml:1:1 error message-missing line-mihon",
            "content/lines/mihon.toml:1:1 warning message-missing line-mihon",
            "content/lines/mihon.toml:9:10 error message-missing matter-mihon",
        ]
    );
    let report =
        report(&stock(&[("content/lines/mihon.toml", LINE), ("locales/en/lines.ftl", "line-mihon = The desk\n")]));
    let languages: Vec<&str> = report
        .findings
        .iter()
        .filter(|finding| finding.flaw == "message-missing")
        .filter_map(|finding| finding.argument("languages"))
        .collect();
    assert_eq!(languages, ["ja", "ko zh-Hans zh-Hant", "en ja ja-easy ko zh-Hans zh-Hant"]);
}

#[test]
fn every_part_of_a_guide_has_its_words() {
    let mut all = found(&[("content/guides/mihon.toml", GUIDE)]);
    all.retain(|line| line.contains("message-missing"));
    assert_eq!(
        all,
        [
            "content/guides/mihon.toml:1:1 error message-missing guide-mihon",
            "content/guides/mihon.toml:1:1 error message-missing guide-mihon-summary",
            "content/guides/mihon.toml:7:6 error message-missing guide-mihon-route-desk",
            "content/guides/mihon.toml:12:6 error message-missing guide-mihon-route-desk-step-come",
            "content/guides/mihon.toml:13:9 error message-missing guide-mihon-stage-first",
            "content/guides/mihon.toml:17:6 error message-missing guide-mihon-notice-lunch",
        ]
    );
}

/// A tree of the overlay.
const TREE: &str = r#"order = 20
root = "first"
sources = ["mihon"]
confidence = "high"

[question.first]
labels = ["在留カード"]
[[question.first.option]]
id = "yes"
next = [{ outcome = "go" }]

[outcome.go]
bring = []
steps = ["walk"]
[[outcome.go.notice]]
id = "far"
"#;

#[test]
fn every_part_of_a_tree_and_of_the_lists_has_its_words() {
    let mut all = found(&[
        ("content/trees/mihon.toml", TREE),
        ("content/items.toml", "[stamp]\njapanese = \"印鑑\"\n"),
        ("content/screens.toml", "[last]\njapanese = []\ndigits = true\n[[last.button]]\nid = \"end\"\n"),
        (
            "content/terms.toml",
            "[stamp]\norder = 90\njapanese = \"印鑑\"\nmet = [{ guide = \"pin\" }]\nsources = [\"mihon\"]\nconfidence = \"high\"\n",
        ),
        ("content/differences.toml", "[stamp]\n[[stamp.position]]\nid = \"red\"\nsources = [\"mihon\"]\n"),
        (
            "content/sources/mihon-page.toml",
            "order = 1\nkind = \"page\"\npublisher = \"見本市役所\"\nlanguage = \"ja\"\nurl = \"https://www.city.mihon.example/\"\nverified = 2026-11-20\nreview-by = 2027-03-31\n",
        ),
    ]);
    all.retain(|line| line.contains("message-missing"));
    assert_eq!(
        all,
        [
            "content/differences.toml:1:2 error message-missing difference-stamp",
            "content/differences.toml:1:2 error message-missing difference-stamp-told",
            "content/differences.toml:3:6 error message-missing difference-stamp-position-red",
            "content/items.toml:1:2 error message-missing item-stamp",
            "content/screens.toml:1:2 error message-missing screen-last",
            "content/screens.toml:3:10 error message-missing screen-last-note",
            "content/screens.toml:5:6 error message-missing screen-last-button-end",
            "content/sources/mihon-page.toml:1:1 error message-missing source-mihon-page",
            "content/terms.toml:1:2 error message-missing term-stamp-meaning",
            "content/terms.toml:1:2 error message-missing term-stamp",
            "content/trees/mihon.toml:1:1 error message-missing tree-mihon",
            "content/trees/mihon.toml:1:1 error message-missing tree-mihon-summary",
            "content/trees/mihon.toml:6:11 error message-missing tree-mihon-question-first",
            "content/trees/mihon.toml:9:6 error message-missing tree-mihon-option-first-yes",
            "content/trees/mihon.toml:12:10 error message-missing tree-mihon-outcome-go",
            "content/trees/mihon.toml:12:10 error message-missing tree-mihon-outcome-go-text",
            "content/trees/mihon.toml:12:10 error message-missing tree-mihon-outcome-go-why",
            "content/trees/mihon.toml:14:10 error message-missing tree-mihon-outcome-go-step-walk",
            "content/trees/mihon.toml:16:6 error message-missing tree-mihon-outcome-go-notice-far",
        ]
    );
    let holidays = "sources = [\"mihon\"]\n[days]\n2026-12-28 = \"works\"\n";
    let home = "[[entry]]\nid = \"ward\"\ndoes = \"call\"\n";
    let about = format!("{ABOUT}[[withdraw]]\nline = \"hokkaido\"\nreason = \"far\"\n");
    let mut all = found(&[("content/holidays.toml", holidays), ("content/home.toml", home), ("overlay.toml", &about)]);
    all.retain(|line| line.contains("message-missing"));
    assert_eq!(
        all,
        [
            "content/home.toml:2:6 error message-missing home-ward",
            "overlay.toml:10:10 error message-missing withdrawn-far",
        ]
    );
}

#[test]
fn variables_are_those_that_the_program_sets() {
    let text = "month-day = { $day }. { $mont }.\n";
    let files = [("locales/en/interface.ftl", text)];
    expect(
        &files,
        &[
            "locales/en/interface.ftl:1:1 error variables-differ month",
            "locales/en/interface.ftl:1:25 error variable-unknown mont",
        ],
    );
    assert_eq!(argument(&files, "variable-unknown", "nearest"), "month");
    assert_eq!(argument(&files, "variable-unknown", "allowed"), "day month");
    expect(&[("locales/en/interface.ftl", "month-day = { $month }/{ $day }\n")], &[]);
    let files = [("locales/ja/lines.ftl", "line-card = コールセンター{ $name }\n")];
    expect(&files, &["locales/ja/lines.ftl:1:22 error variable-unknown name"]);
}

const LOST: &str = "locales/en/guides/lost.ftl";
const LOST_JA: &str = "locales/ja/guides/lost.ftl";

#[test]
fn languages_say_the_same_numbers() {
    // Japanese is what the overlay is official in: the others are held against it.
    let files = [
        (LOST_JA, "guide-lost-summary = 24時間、一時利用停止を受け付けています。\n"),
        (LOST, "# a\n\nguide-lost-summary = Around the clock, 12 hours a day.\n"),
    ];
    expect(&files, &["locales/en/guides/lost.ftl:3:1 error numbers-differ 12"]);
    assert_eq!(argument(&files, "numbers-differ", "allowed"), "24");
    assert_eq!(argument(&files, "numbers-differ", "languages"), "ja");
    // What lies below says something else: an error where the overlay writes the language, else a warning.
    let files = [(LOST, "guide-lost-summary = At any time.\n")];
    expect(
        &files,
        &[
            "locales/en/guides/lost.ftl:1:1 error numbers-differ -",
            "locales/en/guides/lost.ftl:1:1 warning numbers-differ -",
        ],
    );
    assert_eq!(argument(&files, "numbers-differ", "languages"), "ja");
}

/// Tells whether two texts of a message, in Japanese and in another language, say the same numbers.
fn agree(japanese: &str, tag: &str, other: &str) -> bool {
    let (ja, there) = (format!("office-mihon = {japanese}\n"), format!("office-mihon = {other}\n"));
    let path = format!("locales/{tag}/items.ftl");
    let guide = GUIDE.replace("ward", "mihon");
    let files = [("content/guides/mihon.toml", guide.as_str()), ("locales/ja/items.ftl", &ja), (path.as_str(), &there)];
    !found(&files).iter().any(|line| line.contains("-differ"))
}

#[test]
fn numbers_are_the_same_whatever_form_a_language_gives_them() {
    let same = [
        ("3割を支払います。", "en", "You pay 30%."),
        ("3割を支払います。", "zh-Hant", "支付3成。"),
        ("2,000円です。", "en", "It costs 2000 yen."),
        ("12月29日から1月3日まで", "en", "From 29 December to 3 January"),
        ("5月1日です。", "en", "On May 1."),
        ("5月に持ってきてください。", "en", "Bring it in May."),
        ("持って行ってもよいですか。", "en", "May somebody else bring it?"),
        ("08:30から17:15まで", "ko", "8:30~17:15"),
        ("8時30分から", "en", "From 8:30"),
        ("2026年03月01日", "ko", "2026년 3월 1일"),
        ("１階です。", "en", "On floor 1."),
    ];
    for (japanese, tag, other) in same {
        assert!(agree(japanese, tag, other), "{japanese} {other}");
    }
    let not_the_same = [
        ("3割を支払います。", "en", "You pay 3%."),
        ("2,000円です。", "en", "It costs 200 yen."),
        ("12月29日から1月3日まで", "en", "From 29 November to 3 January"),
        ("08:30から17:15まで", "ko", "8:30~17:30"),
        ("8時30分から", "en", "From 8 to 30"),
        ("8:30から", "en", "From the 8th, 30 times"),
        ("2026年3月1日", "ko", "2027년 3월 1일"),
        ("5月に持ってきてください。", "en", "Bring it in June."),
        ("1回です。", "ko", "1번, 1번"),
    ];
    for (japanese, tag, other) in not_the_same {
        assert!(!agree(japanese, tag, other), "{japanese} {other}");
    }
}

#[test]
fn telephone_numbers_are_the_same_and_those_of_lines() {
    let japanese =
        "guide-lost-route-suspend-step-call = 外国語は0120-0178-27、日本語は0120-95-0178です。24時間です。\n";
    let english = "guide-lost-route-suspend-step-call = Call 0120-0178-28, in Japanese 0120-95-0178, 24 hours a day.\n";
    let files = [(LOST_JA, japanese), (LOST, english)];
    expect(
        &files,
        &[
            "locales/en/guides/lost.ftl:1:1 error telephone-differs 0120-0178-28 0120-95-0178",
            "locales/en/guides/lost.ftl:1:43 warning telephone-of-no-line 0120-0178-28",
        ],
    );
    assert_eq!(argument(&files, "telephone-differs", "allowed"), "0120-0178-27 0120-95-0178");
    // The same number, otherwise written, is another one to a reader; the desk's own is known.
    let japanese = "line-card = 03-0000-0001\n";
    let desk = ("content/desk.toml", "name = \"見本市役所\"\ntelephone = \"03-0000-0001（内線12）\"\n");
    let all: Vec<String> = found(&[("locales/ja/lines.ftl", japanese)]);
    assert_eq!(
        all,
        [
            "locales/ja/lines.ftl:1:1 error telephone-differs 03-0000-0001",
            "locales/ja/lines.ftl:1:1 warning telephone-differs 03-0000-0001",
            "locales/ja/lines.ftl:1:13 warning telephone-of-no-line 03-0000-0001",
        ]
    );
    let all: Vec<String> = found(&[("locales/ja/lines.ftl", japanese), desk]);
    assert_eq!(all.len(), 2, "{all:?}");
}

#[test]
fn addresses_are_the_same() {
    let japanese = "guide-apply-notice-portal = https://www.kojinbango-card.go.jp/en-link/（多言語）\n";
    let english = "guide-apply-notice-portal = More: https://www.kojinbango-card.go.jp/en/.\n";
    let files = [("locales/ja/guides/apply.ftl", japanese), ("locales/en/guides/apply.ftl", english)];
    let mut all = found(&files);
    all.retain(|line| !line.contains("link-missing"));
    assert_eq!(all, ["locales/en/guides/apply.ftl:1:1 error address-differs https://www.kojinbango-card.go.jp/en/"]);
}

#[test]
fn labels_stand_in_the_words_of_every_language() {
    let id = "guide-lost-route-suspend-step-certificate";
    // Named by the content, and not there; in Japanese it needs no brackets.
    let (english, japanese) = (format!("{id} = Ask for a certificate.\n"), format!("{id} = 資格確認書を申請。\n"));
    let files = [(LOST, english.as_str()), (LOST_JA, &japanese)];
    expect(&files, &["locales/en/guides/lost.ftl:1:1 error label-missing 資格確認書"]);
    let english = format!("{id} = Ask for 資格確認書 (a certificate).\n");
    expect(&[(LOST, &english)], &["locales/en/guides/lost.ftl:1:1 error label-missing 資格確認書"]);
    // Not named by the content, and not the same in each language.
    let english = "line-card = Call Center 「総合案内」\nline-system = Call Center 「番号制度」\n";
    let japanese = "line-card = コールセンター「総合案内」\n";
    let korean = "line-card = 콜센터 「総合案内板」\nline-system = 콜센터\n";
    let files =
        [("locales/en/lines.ftl", english), ("locales/ja/lines.ftl", japanese), ("locales/ko/lines.ftl", korean)];
    let all = found(&files);
    assert_eq!(
        all,
        [
            "locales/en/lines.ftl:1:1 warning label-differs 総合案内",
            "locales/en/lines.ftl:2:1 error label-differs 番号制度",
            "locales/en/lines.ftl:2:1 warning label-differs 番号制度",
            "locales/ko/lines.ftl:1:1 error label-differs 総合案内",
            "locales/ko/lines.ftl:2:1 error label-differs 番号制度",
        ]
    );
    assert_eq!(argument(&files, "label-differs", "languages"), "ja-easy zh-Hans zh-Hant");
    // One that stands in one language only is the same flaw.
    let files = [
        ("locales/en/lines.ftl", "line-card = Call Center\n"),
        ("locales/ko/lines.ftl", "line-card = 콜센터 「総合案内」\n"),
    ];
    expect(&files, &["locales/ko/lines.ftl:1:1 error label-differs 総合案内"]);
    let text = "line-card = Call Center 「総合\nline-system = System 」\n";
    expect(
        &[("locales/en/lines.ftl", text)],
        &["locales/en/lines.ftl:1:25 error bracket-alone 「", "locales/en/lines.ftl:2:22 error bracket-alone 」"],
    );
    // A guide that lies over the built-in one wants more of its words than they say.
    let guide =
        include_str!("../content/guides/lost.toml").replace("id = \"police\"", "id = \"police\"\nlabels = [\"警察\"]");
    let all = found(&[("content/guides/lost.toml", &guide)]);
    let line = guide.lines().position(|line| line.contains("警察")).expect("the line") + 1;
    let missing = |severity: &str| format!("content/guides/lost.toml:{line}:11 {severity} label-missing 警察");
    assert_eq!(all, [missing("error"), missing("warning")]);
}

#[test]
fn addresses_of_the_content_stand_in_the_words() {
    let guide = [("content/guides/mihon.toml", GUIDE)];
    let english = "guide-mihon-notice-lunch = See the page of the city.\n";
    let mut all = found(&[guide[0], ("locales/en/guides/mihon.ftl", english)]);
    all.retain(|line| line.contains("link"));
    let address = "https://www.city.mihon.example/desk/";
    assert_eq!(all, [format!("locales/en/guides/mihon.ftl:1:1 error link-missing {address}")]);
    let english = format!("guide-mihon-notice-lunch = See {address}.\n");
    let mut all = found(&[guide[0], ("locales/en/guides/mihon.ftl", &english)]);
    all.retain(|line| line.contains("link"));
    assert!(all.is_empty(), "{all:?}");
}

#[test]
fn addresses_in_words_are_addresses() {
    let line = |address: &str| format!("line-card = Call Center ({address})\n");
    let told = |address: &str| {
        let words = line(address);
        let languages =
            ["en", "ja", "ja-easy", "ko", "zh-Hans", "zh-Hant"].map(|tag| format!("locales/{tag}/lines.ftl"));
        let files: Vec<(&str, &str)> = languages.iter().map(|path| (path.as_str(), words.as_str())).collect();
        let mut all = found(&files);
        all.retain(|line| line.contains("address"));
        all
    };
    for (address, finding) in [
        ("http://www.city.mihon.example/desk", "warning address-not-https"),
        ("https://www.city_mihon.example/desk", "error address-malformed"),
        ("https://mihon", "error address-malformed"),
        ("htps://www.city.mihon.example/", "error address-malformed"),
    ] {
        let all = told(address);
        assert_eq!(all.len(), 6, "{all:?}");
        assert_eq!(all[0], format!("locales/en/lines.ftl:1:26 {finding} {address}"));
    }
    assert!(told("https://www.city.mihon.example/desk?a=1").is_empty());
}

#[test]
fn names_are_those_of_the_glossary() {
    let files = [("locales/en/terms.ftl", "term-card-reader = card machine\n")];
    expect(&files, &["locales/en/terms.ftl:1:20 error not-the-term card machine"]);
    assert_eq!(argument(&files, "not-the-term", "nearest"), "card reader with facial recognition");
    expect(&[("locales/en/terms.ftl", "term-card-reader = card reader with facial recognition\n")], &[]);
    let files = [("locales/ko/lines.ftl", "line-card = 마이 넘버 카드 콜센터\n")];
    expect(&files, &["locales/ko/lines.ftl:1:13 error not-the-term 마이 넘버 카드"]);
    assert_eq!(argument(&files, "not-the-term", "nearest"), "마이넘버카드");
    let files = [("locales/zh-Hant/lines.ftl", "line-card = 讀卡器\n")];
    expect(&files, &["locales/zh-Hant/lines.ftl:1:13 error not-the-term 讀卡器"]);
    assert_eq!(argument(&files, "not-the-term", "nearest"), "讀卡機");
    // What is a slip in one language is right in another; and where it is told of, it may stand.
    expect(&[("locales/ja/lines.ftl", "line-card = 在留期限\n")], &[]);
    let told = "difference-checkup-spelling-told = 検診\n";
    expect(&[("locales/ja/differences.ftl", told)], &[]);
    expect(
        &[("locales/ja/lines.ftl", "line-card = 特定検診\n")],
        &["locales/ja/lines.ftl:1:15 error not-the-term 検診"],
    );
}

#[test]
fn every_language_is_written_in_its_script() {
    let cases = [
        ("zh-Hant", "个人編號卡的窗口", "1:13 error wrong-script 个"),
        ("zh-Hans", "个人編號卡", "1:15 error wrong-script 編號"),
        ("zh-Hans", "駅前窗口", "1:13 error wrong-script 駅"),
        ("zh-Hant", "マイナ窗口", "1:13 error kana-here マイナ"),
        ("en", "Desk まどぐち", "1:18 error kana-here まどぐち"),
        ("ko", "콜센터 センター", "1:17 error kana-here センター"),
        ("ko", "콜센터 窓口", "1:17 error wrong-script 窓口"),
        ("en", "Desk 콜", "1:18 error wrong-script 콜"),
        ("ko", "Call us at the desk", "1:13 error hangul-missing -"),
    ];
    for (tag, text, expected) in cases {
        let (path, text) = (format!("locales/{tag}/lines.ftl"), format!("line-card = {text}\n"));
        expect(&[(&path, &text)], &[&format!("{path}:{expected}")]);
    }
    // A label of the content may stand in every language, and so may a name.
    let right = [
        ("zh-Hant", "マイナンバーカード"),
        ("en", "Call Center マイナポータル"),
        ("ko", "My Number Card Call Center"),
        ("ko", "Mynaportal"),
        ("ja", "コールセンター 콜"),
        ("zh-Hans", "台湾以后的里程"),
        ("zh-Hant", "臺灣以後的里程"),
    ];
    for (tag, text) in right {
        let (path, text) = (format!("locales/{tag}/lines.ftl"), format!("line-card = {text}\n"));
        expect(&[(&path, &text)], &[]);
    }
}

#[test]
fn characters_can_be_shown() {
    let text = "line-card = Call Center ①\ncheck-number = “Please” check 🦉 and 𠮷.\nline-system = Line ７\n";
    let files = [("locales/en/lines.ftl", text)];
    let all = found(&files);
    // Numbers stand here and not below.
    let all: Vec<&String> = all.iter().filter(|line| !line.contains("-differ")).collect();
    assert_eq!(
        all,
        [
            "locales/en/lines.ftl:1:25 warning ambiguous-width ①",
            "locales/en/lines.ftl:2:16 warning ambiguous-width “",
            "locales/en/lines.ftl:2:31 warning no-glyph 🦉 (U+1F989) 𠮷 (U+20BB7)",
            "locales/en/lines.ftl:3:20 warning digits-full-width ７",
        ]
    );
    // What is no list may have them; a title may not.
    let text = "guide-lost = “Lost”\nguide-lost-notice-found = “Found”\n";
    expect(&[(LOST, text)], &["locales/en/guides/lost.ftl:1:14 warning ambiguous-width “"]);
}

#[test]
fn translations_are_counted() {
    let count = |files: &[(&str, &str)], tag: &str| {
        let report = report(&stock(files));
        let language = report.languages.into_iter().find(|language| language.tag == tag).expect("the language");
        (language.messages, language.there, language.stale)
    };
    let (all, there, stale) = count(&[], "ko");
    assert!(all == there && all > 900 && stale == 0, "{all} {there} {stale}");
    // The line's name is there in English, its matter nowhere.
    let files = [("content/lines/mihon.toml", LINE), ("locales/en/lines.ftl", "line-mihon = The desk\n")];
    assert_eq!(count(&files, "en"), (all + 2, all + 1, 0));
    assert_eq!(count(&files, "ko"), (all + 2, all, 0));
    // The Japanese was made anew: what is older, or does not say of when it is, is stale.
    let japanese = "# as of 2026-11-20\nline-card = コールセンター\n# as of 2026-11-01\nline-system = 番号\n";
    let english = "# as of 2026-11-20\nline-card = Call Center\n\n# as of 2026-10-31\nline-system = System\n";
    let files = [("locales/ja/lines.ftl", japanese), ("locales/en/lines.ftl", english)];
    // Of two that are as new it is told at one.
    expect(
        &files,
        &[
            "locales/ja/lines.ftl:2:1 warning message-stale line-card",
            "locales/ja/lines.ftl:4:1 warning message-stale line-system",
        ],
    );
    assert_eq!(argument(&files, "message-stale", "languages"), "ja-easy ko zh-Hans zh-Hant");
    assert_eq!(count(&files, "ja"), (all, all, 0));
    assert_eq!(count(&files, "en"), (all, all, 1));
    assert_eq!(count(&files, "ko"), (all, all, 2));
    // Only directly above a message, and a date.
    let japanese = "# as of 2026-11-20\n\nline-card = コールセンター\n# as of 2026-13-01\nline-system = 番号\n";
    let files = [("locales/ja/lines.ftl", japanese)];
    expect(&files, &["locales/ja/lines.ftl:4:1 warning as-of 2026-13-01"]);
    assert_eq!(count(&files, "ko"), (all, all, 0));
    // A language that the overlay adds has what it says, and no finding for the rest of the guide.
    let locales = "[[locale]]\ntag = \"pt\"\nname = \"Português\"\nspeak = \"pt\"\n";
    let files = [("content/locales.toml", locales), ("locales/pt/lines.ftl", "line-card = Central de atendimento\n")];
    assert_eq!(count(&files, "pt").1, 1);
    let mut all = found(&files);
    all.retain(|line| line.contains("message-missing"));
    assert!(all.len() < 2, "{all:?}");
}

/// Returns the files below a folder.
fn on_disk(top: &std::path::Path, folder: &std::path::Path, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            on_disk(top, &path, files);
        } else {
            let name = path.strip_prefix(top).expect("below the top").to_string_lossy().replace('\\', "/");
            files.insert(name, std::fs::read_to_string(&path).expect("a text"));
        }
    }
}

#[test]
fn the_example_has_no_error() {
    let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/mihon-city");
    let mut made = Made::default();
    on_disk(&top, &top, &mut made.0);
    let mut stock = Stock::built_in();
    stock.lay(&made);
    let all = told(&report(&stock));
    let errors: Vec<&String> = all.iter().filter(|line| line.contains(" error ")).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    // It says nothing in Korean and in Traditional Chinese, which it does not promise: a warning for each message.
    let missing = all.iter().filter(|line| line.contains("warning message-missing") && line.contains("ko zh-Hant"));
    assert_eq!(missing.count(), 11, "{all:#?}");
}

#[test]
fn the_name_of_an_overlay_is_said_in_all_languages_it_promises_or_in_none() {
    let words = |name: &str| format!("## origin: project\n\nsource-mihon = {name}\n");
    let (japanese, english) = (words("見本市"), words("Mihon City"));
    let missing = |files: &[(&str, &str)]| {
        let all = told(&report(&stock(files)));
        all.into_iter()
            .filter(|line| line.contains("message-missing") && line.contains("source-mihon"))
            .collect::<Vec<_>>()
    };
    let one = missing(&[("locales/ja/sources.ftl", &japanese)]);
    assert!(matches!(one.as_slice(), [line] if line.starts_with("locales/ja/sources.ftl:3:1 error ")), "{one:#?}");
    assert!(one.iter().all(|line| line.contains(r#"("languages", "en")"#)), "{one:#?}");
    assert_eq!(missing(&[("locales/ja/sources.ftl", &japanese), ("locales/en/sources.ftl", &english)]), [""; 0]);
    assert_eq!(missing(&[]), [""; 0]);
}

#[test]
fn words_that_follow_an_edition_are_in_its_language() {
    let words = "## origin: official mihon\n\nguide-lost = Lost\n";
    let in_easy = words.replace("Lost", "なくしたとき");
    let all = told(&report(&stock(&[
        ("locales/ja/guides/lost.ftl", in_easy.as_str()),
        ("locales/ja-easy/guides/lost.ftl", &in_easy),
        ("locales/en/guides/lost.ftl", words),
    ])));
    let found: Vec<&String> = all.iter().filter(|line| line.contains(" warning origin-language ")).collect();
    assert!(matches!(found.as_slice(), [line] if line.starts_with("locales/en/guides/lost.ftl:1:21 ")), "{all:#?}");
}

#[test]
fn readings_that_are_none_are_told_in_japanese_alone() {
    for text in ["市役所《しやくしょ 窓口", "市役所《》", "しやくしょ《市役所》", "｜市役所", "市役所《しやくしょ》》"]
    {
        let easy = format!("## origin: project\n\nguide-lost = {text}\n");
        let all = told(&report(&stock(&[("locales/ja-easy/guides/lost.ftl", &easy)])));
        let found: Vec<&String> = all.iter().filter(|line| line.contains(" warning reading-malformed ")).collect();
        assert!(
            matches!(found.as_slice(), [line] if line.starts_with("locales/ja-easy/guides/lost.ftl:3:")),
            "{all:#?}"
        );
    }
    // In Chinese the same signs stand around titles.
    for (path, text) in [
        ("locales/zh-Hans/guides/lost.ftl", "《国民节假日法》"),
        ("locales/ja-easy/guides/lost.ftl", "市役所《しやくしょ》の｜窓口《まどぐち》"),
    ] {
        let words = format!("## origin: project\n\nguide-lost = {text}\n");
        let all = told(&report(&stock(&[(path, &words)])));
        assert!(all.iter().all(|line| !line.contains("reading-malformed")), "{all:#?}");
    }
}

#[test]
fn telephone_numbers_in_words_are_whole() {
    let found = |text: &str| {
        let words = format!("## origin: project\n\nguide-lost = {text}\n");
        let all = told(&report(&stock(&[("locales/en/guides/lost.ftl", &words)])));
        let of_telephones =
            |line: &&String| line.contains("telephone-malformed") || line.contains("telephone-of-no-line");
        let place = |line: &String| line.split(" [").next().unwrap_or_default().to_owned();
        all.iter().filter(of_telephones).map(place).collect::<Vec<_>>()
    };
    let malformed = |column: usize| vec![format!("locales/en/guides/lost.ftl:3:{column} warning telephone-malformed")];
    // A digit is lost, one too many, ten digits where there are eleven.
    assert_eq!(found("Call 03-0000-001 now"), malformed(19));
    assert_eq!(found("Call 0120-0178-2 now"), malformed(19));
    assert_eq!(found("Call 03-0000-00011 now"), malformed(19));
    assert_eq!(found("Call 050-3818-125 now"), malformed(19));
    assert_eq!(found("Call ０３－００００－００１ now"), malformed(19));
    // A number that nobody has stands where it stands, in any width.
    assert_eq!(
        found("Call ０３－００００－０００９ now"),
        ["locales/en/guides/lost.ftl:3:19 warning telephone-of-no-line"]
    );
    for text in ["Call 0120-95-0178 now", "On 2026-11-20, 08-30", "No. 0-1-2-3", "Open 0830-1715"] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn every_flaw_has_its_words_and_its_test() {
    let (_, words) = include_str!("../locales/en/check.ftl").split_once("# Words.").expect("those of words");
    let tests = include_str!("check_words.rs");
    let ids: Vec<&str> = words
        .lines()
        .filter_map(|line| line.strip_prefix("flaw-")?.split_once(" = ").map(|(id, _)| id))
        .filter(|id| !id.ends_with("-hint"))
        .collect();
    assert!(ids.len() > 20, "{ids:?}");
    for id in ids {
        assert!(words.contains(&format!("\nflaw-{id}-hint = ")), "{id} has no hint");
        let named = [format!(" error {id} "), format!(" warning {id} ")];
        assert!(named.iter().any(|named| tests.contains(named)), "{id} has no test");
    }
}

/// Returns an overlay of many lines and guides, with words in all languages: ten messages for each guide.
fn many(lines: usize, guides: usize) -> Vec<(String, String)> {
    use std::fmt::Write as _;

    let mut files = Vec::new();
    let tags = ["ja", "en", "zh-Hant", "zh-Hans", "ko"];
    for number in 0..lines {
        let line = LINE.replace("03-0000-0001", &format!("03-0{:03}-{:04}", number / 10000, number % 10000));
        files.push((format!("content/lines/mihon-{number}.toml"), line.replace("\"mihon\"\nlang", "\"card\"\nlang")));
    }
    for number in 0..guides {
        let mut steps = String::new();
        for step in 0..7 {
            _ = writeln!(steps, "[[route.step]]\nid = \"s{step}\"");
        }
        let guide = GUIDE.replace("[[notice]]", &format!("{steps}[[notice]]")).replace("ward", "city-office");
        files.push((format!("content/guides/mihon-{number}.toml"), guide));
    }
    for tag in tags {
        let mut names = String::new();
        for number in 0..lines {
            _ = writeln!(names, "line-mihon-{number} = {}", if tag == "ko" { "창구" } else { "Desk" });
        }
        files.push((format!("locales/{tag}/lines.ftl"), names));
        for number in 0..guides {
            let id = format!("guide-mihon-{number}");
            let mut words = format!("{id} = Desk\n{id}-summary = Desk {number}\n{id}-route-desk = Desk\n");
            _ = writeln!(words, "{id}-stage-first = 1\n{id}-notice-lunch = https://www.city.mihon.example/desk/");
            _ = writeln!(words, "{id}-route-desk-step-come = 「暗証番号」");
            for step in 0..7 {
                _ = writeln!(words, "{id}-route-desk-step-s{step} = 03-0000-0001, 8:30-17:15, 「暗証番号」 1,000.");
            }
            files.push((format!("locales/{tag}/guides/mihon-{number}.ftl"), words));
        }
    }
    files
}

#[test]
fn a_large_overlay_is_checked_in_time() {
    let files = many(5000, 500);
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let stock = stock(&files);
    let begins = std::time::Instant::now();
    let report = report(&stock);
    let (took, all) = (begins.elapsed(), told(&report));
    let mut words: Vec<&String> =
        all.iter().filter(|line| line.contains("message-") || line.contains("differ")).collect();
    words.truncate(5);
    assert!(words.is_empty(), "{words:?}");
    assert!(
        report.languages.iter().all(|one| one.there == one.messages || one.tag == "ja-easy"),
        "{:?}",
        report.languages
    );
    // Without optimization two or three seconds where nobody else is at work; what grows with the square takes minutes.
    assert!(took.as_secs() < 30, "{took:?}");
}
