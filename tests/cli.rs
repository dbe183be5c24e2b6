//! The command line: exit codes, streams, files, widths, and what is said to bad input.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod cases;
mod command;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};

use cases::cases;
use command::{Call, GUIDES, LANGUAGES, LINES, NOW, Reply, TREES, each, myna, written_in};
use proptest::prelude::*;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

fn succeeds(arguments: &str) {
    let text = myna(arguments).text();
    assert!(!text.trim().is_empty(), "{arguments}");
    assert!(text.ends_with('\n'), "{arguments}");
    let json = myna(arguments).argument("--json").json();
    assert!(json["answer"].is_object(), "{arguments}: {json}");
}

#[test]
fn lists_exit_with_0() {
    for verb in ["guide", "ask", "lines", "is-open", "sources"] {
        succeeds(verb);
    }
}

#[test]
fn every_guide_and_route_exits_with_0() {
    for (guide, routes) in GUIDES {
        succeeds(&format!("guide {guide}"));
        for route in routes {
            succeeds(&format!("guide {guide} {route}"));
        }
    }
}

#[test]
fn every_route_that_a_guide_lists_exits_with_0() {
    let guides = myna("guide --json").json();
    for guide in guides["answer"]["guides"].as_array().unwrap() {
        for route in each(&guide["routes"], "route") {
            succeeds(&format!("guide {} {route}", guide["guide"].as_str().unwrap()));
        }
    }
}

#[test]
fn a_line_that_does_not_speak_a_language_says_which_it_speaks_each_once() {
    for (asked, spoken) in [
        (
            "card --speak ja",
            "English, Chinese, Korean, Spanish, Portuguese, Thai, Nepali, Indonesian, Vietnamese, Tagalog",
        ),
        ("card-ja --speak en", "Japanese"),
    ] {
        let text = myna(&format!("is-open {asked} -L en --at 2026-11-20T10:00")).run().output;
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let told = format!("This line speaks {spoken} As of");
        assert!(text.contains(&told), "{asked}: {text}");
    }
}

#[test]
fn every_tree_exits_with_0() {
    for tree in TREES {
        succeeds(&format!("ask {tree}"));
    }
}

#[test]
fn every_source_exits_with_0() {
    let sources = myna("guide visit --json").json();
    let ids = each(&sources["sources"], "id");
    assert!(ids.len() > 5, "{ids:?}");
    for id in ids {
        succeeds(&format!("sources {id}"));
    }
}

#[test]
fn a_line_is_named_by_its_id_or_its_number() {
    for (line, telephone) in LINES {
        let bare = telephone.replace('-', "");
        let wide = |text: &str| {
            text.chars().map(|digit| char::from_u32(u32::from(digit) + 0xfee0).unwrap()).collect::<String>()
        };
        for name in [line.to_owned(), telephone.to_owned(), wide(&bare), wide(telephone), bare] {
            succeeds(&format!("lines {name}"));
            let lines = myna(&format!("lines {name} --json")).json();
            assert_eq!(each(&lines["answer"]["lines"], "line"), [line], "{name}");
            assert_eq!(each(&lines["answer"]["lines"], "telephone"), [telephone], "{name}");
            let open = myna(&format!("is-open {name} --json")).run();
            assert_eq!(open.json()["answer"]["line"], line, "{name}");
            assert!(matches!(open.code, 0 | 3), "{name}: {open:?}");
        }
    }
}

#[test]
fn without_arguments_it_prints_the_short_help() {
    let help = myna("").text();
    for verb in ["guide", "ask", "lines", "is-open", "sources"] {
        assert!(help.contains(verb), "{verb} in {help}");
    }
    assert!(help.contains("myna"), "{help}");
}

#[test]
fn help_and_version_exit_with_0() {
    for arguments in ["--help", "-h", "guide --help", "ask -h", "lines --help", "is-open --help", "sources --help"] {
        assert!(myna(arguments).text().contains("--lang"), "{arguments}");
    }
    for arguments in ["--version", "-V"] {
        assert!(myna(arguments).text().contains(env!("CARGO_PKG_VERSION")), "{arguments}");
    }
}

/// Moments with the state of a line and the code.
const STATES: [(&str, &str, &str, i32); 12] = [
    ("card", "2026-09-22T08:29:59", "closed", 3),
    ("card", "2026-09-22T08:30:00", "open", 0),
    ("card", "2026-09-22T19:59:59", "open", 0),
    ("card", "2026-09-22T20:00:00", "closed", 3),
    ("card", "2026-09-22", "closed", 3),
    ("system", "2026-11-20T10:00", "open", 0),
    ("system", "2026-12-29T10:00", "closed", 3),
    ("hokkaido", "2026-09-22T10:00", "closed", 3),
    ("hokkaido", "2026-11-20T10:00", "open", 0),
    ("hokkaido", "2026-11-20T12:00", "closed", 3),
    ("hokkaido", "2026-12-29T10:00", "unknown", 4),
    ("hokkaido", "2027-01-03T10:00", "unknown", 4),
];

#[test]
fn is_open_says_the_state_by_its_code_in_every_format() {
    for (line, at, state, code) in STATES {
        let call = |rest: &str| myna(&format!("is-open {line} --at {at} {rest}")).run();
        let text = call("");
        assert_eq!((text.code, text.errors.as_str()), (code, ""), "{line} {at}");
        assert!(text.output.contains(LINES.iter().find(|(id, _)| *id == line).unwrap().1), "{line} {at}");
        let json = call("--json");
        assert_eq!((json.code, json.errors.as_str()), (code, ""), "{line} {at}");
        assert_eq!(json.json()["answer"]["state"], state, "{line} {at}");
        let word = call("--format state");
        assert_eq!(word, Reply { code, output: format!("{state}\n"), errors: String::new() }, "{line} {at}");
        let nothing = Reply { code, output: String::new(), errors: String::new() };
        assert_eq!(call("-q"), nothing, "{line} {at}");
        assert_eq!(call("--quiet --json"), nothing, "{line} {at}");
    }
}

#[test]
fn the_state_is_one_word_and_never_translated() {
    for language in LANGUAGES {
        let reply = myna(&format!("is-open card --speak en --format state -L {language}")).run();
        assert_eq!(reply, Reply { code: 0, output: "open\n".to_owned(), errors: String::new() }, "{language}");
    }
}

#[test]
fn a_line_that_does_not_serve_is_closed() {
    for arguments in [
        "is-open card --speak ja",
        "is-open card-ja --speak en",
        "is-open system --for consult",
        "is-open hokkaido --for lost",
    ] {
        let reply = myna(&format!("{arguments} --json")).run();
        assert_eq!(reply.code, 3, "{arguments}");
        assert_eq!(reply.json()["answer"]["reason"], "not-served", "{arguments}");
    }
}

#[test]
fn a_language_that_no_line_speaks_is_said_in_words() {
    for language in LANGUAGES {
        for arguments in ["is-open --speak fr", "is-open card --speak fr"] {
            let reply = myna(arguments).argument("-L").argument(language).run();
            assert_eq!(reply.code, 3, "{arguments}");
            assert!(!reply.output.contains("language-"), "{arguments} shows the id of a message: {}", reply.output);
        }
    }
}

#[test]
fn many_moments_are_answered_a_line_each() {
    let input = "2026-09-22T18:30:00+09:00\n2026-09-22T20:00:00+09:00\n2026-09-23T08:30:00+09:00\n";
    let reply = myna("is-open card --at -").input(input).run();
    let expected =
        "2026-09-22T18:30:00+09:00\topen\n2026-09-22T20:00:00+09:00\tclosed\n2026-09-23T08:30:00+09:00\topen\n";
    assert_eq!((reply.output.as_str(), reply.errors.as_str()), (expected, ""));
    let unknown = myna("is-open hokkaido --at -").input("2026-12-30T10:00:00+09:00").run();
    assert_eq!(unknown.output, "2026-12-30T10:00:00+09:00\tunknown\n");
}

#[test]
fn many_moments_come_as_one_object_a_line() {
    let reply = myna("is-open card --at - --json").input("2026-09-22 18:30\n2026-09-22T11:00:00Z\n").run();
    let lines: Vec<Value> = reply.output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let seen: Vec<(&str, &str, &str)> = lines
        .iter()
        .map(|line| {
            (line["kind"].as_str().unwrap(), line["at"].as_str().unwrap(), line["answer"]["state"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        seen,
        [("open-state", "2026-09-22T18:30:00+09:00", "open"), ("open-state", "2026-09-22T20:00:00+09:00", "closed")]
    );
    assert!(reply.errors.is_empty());
}

#[test]
fn a_bad_moment_among_many_names_its_line_and_leaves_what_came_before() {
    for bad in ["foo", "2026-02-30", "2026-09-22T25:00", "9999-01-01"] {
        let input = format!("2026-09-22T18:30:00+09:00\n2026-09-22T20:00:00+09:00\n{bad}\n2026-09-22T18:30:00+09:00\n");
        let mut said: Vec<String> = Vec::new();
        for language in LANGUAGES {
            let text = myna("is-open card --speak en --at - -L").argument(language).input(&input).run();
            assert_eq!(text.code, 2, "{bad} {language}");
            assert_eq!(
                text.output, "2026-09-22T18:30:00+09:00\topen\n2026-09-22T20:00:00+09:00\tclosed\n",
                "{bad} {language}"
            );
            let without =
                text.errors.replace(bad, "").replace("2026-09-22", "").replace("09:00", "").replace("18:30", "");
            assert!(without.contains('3'), "{bad} {language}: no line number in {}", text.errors);
            said.push(text.errors);
            let json = myna("is-open card --speak en --at - --json -L").argument(language).input(&input).run();
            assert_eq!((json.code, json.output.lines().count()), (2, 2), "{bad} {language}");
            assert!(json.error()["text"][language].as_str().unwrap().contains('3'), "{bad} {language}");
        }
        all_differ(&said, bad);
    }
}

#[test]
fn no_moments_make_no_output() {
    assert_eq!(myna("is-open card --at -").text(), "");
}

#[test]
fn many_moments_are_refused_by_the_other_verbs() {
    for verb in ["guide", "guide visit", "ask", "ask copay", "lines", "sources"] {
        refused(&Bad { name: "--at -", arguments: &[verb, "--at -"], nearest: None, allowed: &["is-open"] });
    }
}

/// A wrong use: what is typed, the valid value nearest to it, and what must be named as allowed.
struct Bad<'a> {
    name: &'a str,
    arguments: &'a [&'a str],
    nearest: Option<Nearest<'a>>,
    allowed: &'a [&'a str],
}

/// The typing error, and what was meant.
struct Nearest<'a>(&'a str, &'a str);

fn all_differ(said: &[String], name: &str) {
    for (place, one) in said.iter().enumerate() {
        for other in said.iter().skip(place + 1) {
            assert_ne!(one, other, "{name}: two languages say the same");
        }
    }
}

fn call_of(arguments: &[&str], language: &str) -> Call {
    myna(&arguments.join(" ")).variable("MYNA_LANG", language)
}

/// Holds a wrong use against the contract, in every language, as text and as JSON. Returns what was said.
fn refused(bad: &Bad) -> Vec<String> {
    let name = format!("{}: {:?}", bad.name, bad.arguments);
    let mut said = Vec::new();
    let mut kinds = Vec::new();
    for language in LANGUAGES {
        let text = call_of(bad.arguments, language).run();
        assert_eq!((text.code, text.output.as_str()), (2, ""), "{name} in {language}: {}", text.errors);
        assert!(!text.errors.trim().is_empty(), "{name} in {language}");
        for allowed in bad.allowed {
            assert!(text.errors.contains(allowed), "{name} in {language} does not name {allowed}: {}", text.errors);
        }
        if let Some(Nearest(typed, meant)) = &bad.nearest {
            // A value near to nothing names the same list, but no nearest.
            let far: Vec<String> =
                bad.arguments.iter().map(|argument| argument.replace(typed, "qqqqqqqqqqqq")).collect();
            let far = call_of(&far.iter().map(String::as_str).collect::<Vec<_>>(), language).run();
            let count = |reply: &Reply| reply.errors.replace(typed, "").matches(meant).count();
            assert!(
                count(&text) > count(&far),
                "{name} in {language} does not name the nearest, {meant}: {}",
                text.errors
            );
        }
        said.push(text.errors);

        let json = call_of(bad.arguments, language).argument("--json").run();
        if !bad.arguments.iter().any(|argument| argument.contains("--format")) {
            assert_eq!((json.code, json.output.as_str()), (2, ""), "{name} --json in {language}: {}", json.errors);
            let error = json.error();
            kinds.push(error["kind"].as_str().unwrap_or_else(|| panic!("{name}: no kind in {error}")).to_owned());
            let words =
                error["text"][language].as_str().unwrap_or_else(|| panic!("{name}: no text in {language}: {error}"));
            assert!(!words.is_empty(), "{name}");
            let hint = error.get("hint").unwrap_or_else(|| panic!("{name}: no hint in {error}"));
            assert!(hint.is_null() || hint[language].is_string(), "{name}: {hint}");
        }
    }
    all_differ(&said, &name);
    kinds.dedup();
    assert!(kinds.len() <= 1, "{name}: one kind in every language, not {kinds:?}");
    said
}

#[test]
fn an_unknown_verb_is_refused() {
    let allowed = ["guide", "ask", "lines", "is-open", "sources"];
    refused(&Bad {
        name: "verb",
        arguments: &["guied"],
        nearest: Some(Nearest("guied", "guide")),
        allowed: &["guide"],
    });
    refused(&Bad { name: "verb", arguments: &["qqqqqqqq"], nearest: None, allowed: &allowed });
}

#[test]
fn an_unknown_option_is_refused() {
    refused(&Bad {
        name: "option",
        arguments: &["guide", "--acessible"],
        nearest: Some(Nearest("--acessible", "--accessible")),
        allowed: &[],
    });
    refused(&Bad {
        name: "option",
        arguments: &["is-open", "--speek=en"],
        nearest: Some(Nearest("--speek", "--speak")),
        allowed: &[],
    });
    refused(&Bad { name: "short option", arguments: &["lines", "-z"], nearest: None, allowed: &[] });
    refused(&Bad {
        name: "option of another verb",
        arguments: &["guide", "--answer", "a=b"],
        nearest: None,
        allowed: &[],
    });
}

#[test]
fn too_much_and_too_little_is_refused() {
    refused(&Bad { name: "argument too many", arguments: &["guide visit face again"], nearest: None, allowed: &[] });
    refused(&Bad { name: "argument too many", arguments: &["lines card system"], nearest: None, allowed: &[] });
    for arguments in ["guide --lang", "guide --at", "is-open --speak"] {
        let reply = myna(arguments).run();
        assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{arguments}");
        assert!(!reply.errors.is_empty(), "{arguments}");
    }
}

#[test]
fn an_unknown_language_is_refused() {
    for option in ["--lang", "--with", "-L"] {
        refused(&Bad {
            name: "language",
            arguments: &["guide", option, "fr"],
            nearest: None,
            allowed: &[
                "日本語",
                "やさしい日本語",
                "English",
                "繁體中文",
                "简体中文",
                "한국어",
                "ja",
                "ja-easy",
                "en",
                "zh-Hant",
                "zh-Hans",
                "ko",
            ],
        });
    }
}

#[test]
fn an_unknown_guide_or_route_is_refused() {
    let guides = GUIDES.map(|(guide, _)| guide);
    refused(&Bad {
        name: "guide",
        arguments: &["guide", "vsit"],
        nearest: Some(Nearest("vsit", "visit")),
        allowed: &guides,
    });
    refused(&Bad {
        name: "guide",
        arguments: &["guide", "phonecard"],
        nearest: Some(Nearest("phonecard", "phone-card")),
        allowed: &guides,
    });
    for (guide, routes) in &GUIDES[..3] {
        refused(&Bad { name: "route", arguments: &["guide", guide, "qqqq"], nearest: None, allowed: routes });
    }
    refused(&Bad {
        name: "route",
        arguments: &["guide visit", "fcae"],
        nearest: Some(Nearest("fcae", "face")),
        allowed: &["face", "pin"],
    });
    refused(&Bad { name: "route", arguments: &["guide visit", "FACES"], nearest: None, allowed: &["face", "pin"] });
}

#[test]
fn an_unknown_tree_question_or_option_is_refused() {
    refused(&Bad {
        name: "tree",
        arguments: &["ask", "falback"],
        nearest: Some(Nearest("falback", "fallback")),
        allowed: &TREES,
    });
    refused(&Bad {
        name: "question",
        arguments: &["ask fallback --answer", "has-crad=yes"],
        nearest: Some(Nearest("has-crad", "has-card")),
        allowed: &["has-card", "has-certificate", "has-mynaportal", "has-notification", "visit"],
    });
    refused(&Bad {
        name: "option",
        arguments: &["ask fallback --answer", "visit=frist"],
        nearest: Some(Nearest("frist", "first")),
        allowed: &["first", "return", "unsure"],
    });
    refused(&Bad {
        name: "option",
        arguments: &["ask fallback --answer", "has-card=maybe"],
        nearest: None,
        allowed: &["yes", "no", "unsure"],
    });
}

#[test]
fn a_malformed_or_conflicting_answer_is_refused() {
    for answer in ["has-card", "has-card=", "=yes", "="] {
        refused(&Bad {
            name: "malformed answer",
            arguments: &["ask fallback --answer", answer],
            nearest: None,
            allowed: &[],
        });
    }
    refused(&Bad {
        name: "conflicting answers",
        arguments: &["ask fallback --answer has-card=yes --answer has-card=no"],
        nearest: None,
        allowed: &["has-card"],
    });
    refused(&Bad {
        name: "conflicting answers",
        arguments: &["ask copay --answer birth-date=1990-01-01 --answer birth-date=1990-01-02"],
        nearest: None,
        allowed: &["birth-date"],
    });
}

#[test]
fn an_unknown_line_is_refused() {
    let lines = LINES.map(|(line, _)| line);
    refused(&Bad {
        name: "line",
        arguments: &["lines", "crad"],
        nearest: Some(Nearest("crad", "card")),
        allowed: &lines,
    });
    refused(&Bad {
        name: "line",
        arguments: &["is-open", "sytem"],
        nearest: Some(Nearest("sytem", "system")),
        allowed: &lines,
    });
    refused(&Bad {
        name: "number",
        arguments: &["lines", "0570-064-739"],
        nearest: Some(Nearest("0570-064-739", "0570-064-738")),
        allowed: &lines,
    });
}

#[test]
fn an_unknown_matter_edition_spoken_language_or_format_is_refused() {
    let matters = ["card", "lost", "system", "consult"];
    refused(&Bad {
        name: "matter",
        arguments: &["is-open --for", "lsot"],
        nearest: Some(Nearest("lsot", "lost")),
        allowed: &matters,
    });
    refused(&Bad {
        name: "edition",
        arguments: &["sources", "mhlw-2025-07-em"],
        nearest: Some(Nearest("mhlw-2025-07-em", "mhlw-2025-07-en")),
        allowed: &[],
    });
    let spoken = ["en", "zh", "ko", "es", "pt", "th", "ne", "id", "vi", "tl", "ja"];
    refused(&Bad {
        name: "spoken language",
        arguments: &["is-open --speak", "qqqqqqqq"],
        nearest: None,
        allowed: &spoken,
    });
    refused(&Bad {
        name: "format",
        arguments: &["guide --format", "jsno"],
        nearest: Some(Nearest("jsno", "json")),
        allowed: &["text", "json"],
    });
    refused(&Bad {
        name: "format not served",
        arguments: &["guide --format", "state"],
        nearest: None,
        allowed: &["text", "json"],
    });
    refused(&Bad { name: "format not served", arguments: &["ask --format", "state"], nearest: None, allowed: &[] });
    refused(&Bad {
        name: "format",
        arguments: &["is-open --format", "qqqq"],
        nearest: None,
        allowed: &["text", "json", "state"],
    });
}

#[test]
fn an_unknown_color_is_refused() {
    refused(&Bad {
        name: "color",
        arguments: &["guide --color", "nevre"],
        nearest: Some(Nearest("nevre", "never")),
        allowed: &["auto", "always", "never"],
    });
}

#[test]
fn a_malformed_impossible_or_distant_moment_is_refused() {
    let moments = [
        "foo",
        "-",
        "now",
        "2026",
        "2026-09",
        "22-09-2026",
        "20260922",
        "18:30",
        "2026-09-22T",
        "2026-09-22T18",
        "2026-09-22T18:3",
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "2026-09-00",
        "2025-02-29",
        "25:00",
        "2026-09-22T25:00",
        "2026-09-22T24:01",
        "2026-09-22T18:60",
        "2026-09-22T18:30:61",
        "2026-09-22T18:30+25:00",
        "2026-09-22T18:30:00+0900x",
        "9999-01-01",
        "9999-12-31T23:59:59Z",
        "0001-01-01",
        "-2026-09-22",
        "+12026-09-22",
        "99999999999999999999",
        "2026-09-22T18:30:00+99:99",
    ];
    for moment in moments.iter().filter(|moment| **moment != "-") {
        refused(&Bad { name: "moment", arguments: &["lines --at", moment], nearest: None, allowed: &[] });
        let variable = myna("lines").variable("MYNA_NOW", moment).run();
        assert_eq!((variable.code, variable.output.as_str()), (2, ""), "MYNA_NOW={moment}");
        assert!(!variable.errors.is_empty(), "MYNA_NOW={moment}");
    }
}

#[test]
fn every_written_form_of_a_moment_is_japan_time() {
    let forms = [
        ("2026-09-22", "2026-09-22T00:00:00+09:00"),
        ("2026-09-22T18:30", "2026-09-22T18:30:00+09:00"),
        ("2026-09-22 18:30", "2026-09-22T18:30:00+09:00"),
        ("2026-09-22T18:30:15+09:00", "2026-09-22T18:30:15+09:00"),
        ("2026-09-22T18:30:00Z", "2026-09-23T03:30:00+09:00"),
        ("2026-09-22T18:30:00-05:00", "2026-09-23T08:30:00+09:00"),
        ("2028-02-29", "2028-02-29T00:00:00+09:00"),
    ];
    for (form, at) in forms {
        assert_eq!(myna("guide --json --at").argument(form).json()["at"], at, "{form}");
        assert_eq!(myna("guide --json").variable("MYNA_NOW", form).json()["at"], at, "MYNA_NOW={form}");
    }
    assert_eq!(
        myna("guide --json --at 2026-01-01").variable("MYNA_NOW", "2026-09-22").json()["at"],
        "2026-01-01T00:00:00+09:00"
    );
}

#[test]
fn the_zone_of_the_machine_changes_nothing() {
    for arguments in [
        "is-open card --at 2026-09-22T19:59",
        "ask copay --answer birth-date=2020-04-01 --at 2026-03-31T23:30",
        "guide visit --at 2026-07-31T23:59",
    ] {
        let here = myna(arguments).argument("--json").run();
        for zone in ["UTC", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati", "XXX-14", ":/nowhere"] {
            assert_eq!(myna(arguments).argument("--json").variable("TZ", zone).run(), here, "{zone}");
        }
    }
}

#[test]
fn a_malformed_impossible_or_future_date_is_refused() {
    for date in [
        "x",
        "1990",
        "1990-1",
        "01/02/1990",
        "1990-02-30",
        "1990-13-01",
        "9999-01-01",
        "0000-00-00",
        "2026-11-21",
        "2027-01-01",
    ] {
        let answer = format!("birth-date={date}");
        refused(&Bad {
            name: "date of birth",
            arguments: &["ask copay --answer", &answer],
            nearest: None,
            allowed: &[],
        });
    }
    for date in ["x", "2026-02-30", "2026-09-22T18:30", "25:00", "9999-01-01"] {
        let answer = format!("certificate-expiry={date}");
        refused(&Bad {
            name: "date of expiry",
            arguments: &["ask expiry --answer", &answer],
            nearest: None,
            allowed: &[],
        });
    }
}

#[test]
fn errors_are_written_in_the_language_of_the_reader() {
    let wrong: [&[&str]; 9] = [
        &["guide zzzz"],
        &["guide visit zzzz"],
        &["ask zzzz"],
        &["ask fallback --answer has-card"],
        &["ask copay --answer birth-date=2030-01-01"],
        &["lines zzzz"],
        &["is-open --for zzzz"],
        &["is-open --speak zzzz"],
        &["lines --at 2026-02-30"],
    ];
    for arguments in wrong {
        written_for_the_reader(arguments);
    }
}

#[test]
fn errors_of_the_command_line_are_written_in_the_language_of_the_reader() {
    for arguments in ["zzzz", "--zzzz", "guide --zzzz", "guide --color zzzz", "guide visit face zzzz"] {
        written_for_the_reader(&[arguments]);
    }
}

fn written_for_the_reader(arguments: &[&str]) {
    for language in LANGUAGES {
        let by_variable = call_of(arguments, language).run().errors;
        let first = by_variable.lines().next().unwrap().to_owned();
        assert!(written_in(language, &first), "{arguments:?} in {language}: {by_variable}");
        let by_option = myna(&arguments.join(" ")).argument("--lang").argument(language).run().errors;
        assert_eq!(by_option, by_variable, "{arguments:?} in {language}");
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_utf8_are_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let bytes = OsStr::from_bytes(b"\xff\xfe");
    for before in [
        "",
        "guide",
        "guide visit",
        "ask",
        "ask fallback --answer",
        "lines",
        "is-open",
        "is-open --speak",
        "is-open --for",
        "sources",
    ] {
        for json in ["", "--json"] {
            let reply = myna(json).argument("--color=never");
            let reply = before.split_whitespace().fold(reply, Call::argument).argument(bytes).run();
            assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{before} {json}");
            assert!(!reply.errors.trim().is_empty(), "{before} {json}");
        }
    }
    for option in ["--lang", "--with", "--at", "--format"] {
        let reply = myna("guide").argument(option).argument(bytes).run();
        assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{option}");
        assert!(!reply.errors.trim().is_empty(), "{option}");
    }
    let folder = tempfile::tempdir().unwrap();
    let reply = myna("guide -o").argument(bytes).run_in(folder.path());
    assert_eq!(reply.output, "");
    let written = fs::read_dir(folder.path()).unwrap().count();
    assert!((reply.code, written) == (0, 1) || (reply.code, written) == (2, 0), "{reply:?}");
    let said = LANGUAGES.map(|language| myna("guide").variable("MYNA_LANG", language).argument(bytes).run().errors);
    all_differ(&said, "an argument that is no UTF-8");
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_utf8_are_refused_in_the_language_named_beside_them() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    for language in LANGUAGES {
        let reply = myna("guide --lang").argument(language).argument(OsStr::from_bytes(b"\xff")).run();
        assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{language}");
        assert!(written_in(language, reply.errors.lines().next().unwrap()), "{language}: {}", reply.errors);
    }
}

#[cfg(unix)]
#[test]
fn variables_that_are_no_utf8_do_no_harm() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    for name in ["MYNA_LANG", "LANG", "LC_ALL", "LANGUAGE", "COLUMNS", "NO_COLOR", "TERM", "MYNA_ACCESSIBLE"] {
        let ended = myna("lines").command().env(name, OsStr::from_bytes(b"\xff")).output().unwrap();
        assert!(ended.status.success(), "{name}: {ended:?}");
        assert!(!ended.stdout.is_empty(), "{name}");
    }
}

#[test]
fn an_output_file_holds_the_whole_answer() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [
        "guide visit",
        "guide visit --json",
        "lines",
        "ask fallback --json",
        "is-open card",
        "is-open card --format state",
    ] {
        let expected = myna(arguments).text();
        let file = folder.path().join("answer");
        for option in ["--output", "-o"] {
            let _ = fs::remove_file(&file);
            let reply = myna(arguments).argument(option).argument(&file).run();
            assert_eq!((reply.code, reply.output.as_str(), reply.errors.as_str()), (0, "", ""), "{arguments}");
            assert_eq!(fs::read_to_string(&file).unwrap(), expected, "{arguments}");
        }
        assert_eq!(names(folder.path()), ["answer"], "nothing but the answer is left");
    }
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_output_file_keeps_the_code_of_the_state() {
    let folder = tempfile::tempdir().unwrap();
    for (at, code) in [("2026-11-20T10:00", 0), ("2026-11-20T20:00", 3), ("2026-12-30T10:00", 4)] {
        let line = if code == 4 { "hokkaido" } else { "card" };
        let reply = myna(&format!("is-open {line} --json --at {at} -o state.json")).run_in(folder.path());
        assert_eq!((reply.code, reply.output.as_str()), (code, ""), "{at}");
        let written: Value =
            serde_json::from_str(&fs::read_to_string(folder.path().join("state.json")).unwrap()).unwrap();
        assert_eq!(written["kind"], "open-state", "{at}");
    }
}

#[test]
fn a_file_of_the_same_kind_is_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answer.json");
    myna("lines --json -o").argument(&file).text();
    myna("guide --json -o").argument(&file).text();
    let written: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(written["kind"], "guides");
}

#[test]
fn a_file_of_another_kind_is_left_alone_unless_forced() {
    let folder = tempfile::tempdir().unwrap();
    let others: [(&str, &[u8]); 4] = [
        ("photo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("sheet.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
        ("page.html", b"<!doctype html><title>x</title>"),
        ("archive.zip", b"PK\x03\x04\x14\0\0\0"),
    ];
    for (name, bytes) in others {
        let file = folder.path().join(name);
        for arguments in ["guide", "guide --json"] {
            fs::write(&file, bytes).unwrap();
            let mut said = Vec::new();
            for language in LANGUAGES {
                let reply = myna(arguments).argument("-L").argument(language).argument("-o").argument(&file).run();
                assert_ne!(reply.code, 0, "{name} {arguments}");
                assert_eq!(reply.output, "", "{name} {arguments}");
                assert!(reply.errors.contains("--force"), "{name} {arguments}: {}", reply.errors);
                said.push(reply.errors);
                assert_eq!(fs::read(&file).unwrap(), bytes, "{name} {arguments}: touched");
            }
            all_differ(&said, name);
            myna(arguments).argument("--force").argument("-o").argument(&file).text();
            assert_eq!(fs::read_to_string(&file).unwrap(), myna(arguments).text(), "{name} {arguments}");
        }
    }
    fs::write(folder.path().join("guide.txt"), "Some text of mine\n").unwrap();
    let reply = myna("guide --json -o guide.txt").run_in(folder.path());
    assert_ne!(reply.code, 0, "JSON over a text");
    assert_eq!(fs::read_to_string(folder.path().join("guide.txt")).unwrap(), "Some text of mine\n");
}

/// Holds an output that cannot be written against the contract.
fn unwritable(file: &std::path::Path) {
    let name = file.display().to_string();
    let mut said = Vec::new();
    for language in LANGUAGES {
        let reply = myna("guide -L").argument(language).argument("-o").argument(file).run();
        assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{name}: {}", reply.errors);
        assert!(!reply.errors.trim().is_empty(), "{name}");
        said.push(reply.errors);
        let json = myna("guide --json -L").argument(language).argument("-o").argument(file).run();
        assert_eq!((json.code, json.output.as_str()), (2, ""), "{name}");
        assert!(json.error()["text"][language].is_string(), "{name}");
    }
    all_differ(&said, &name);
}

#[test]
fn an_output_that_cannot_be_written_is_refused_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    unwritable(&folder.path().join("missing").join("answer.txt"));
    assert!(names(folder.path()).is_empty());
    fs::create_dir(folder.path().join("folder")).unwrap();
    unwritable(&folder.path().join("folder"));
    assert_eq!(names(folder.path()), ["folder"]);
    assert!(names(&folder.path().join("folder")).is_empty());
    fs::write(folder.path().join("file"), "").unwrap();
    unwritable(&folder.path().join("file").join("answer.txt"));
    assert_eq!(names(folder.path()), ["file", "folder"]);
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_refused() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let locked = folder.path().join("locked");
    fs::create_dir(&locked).unwrap();
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).unwrap();
    // The administrator may write everywhere; then there is nothing to see.
    if fs::write(locked.join("probe"), "").is_err() {
        unwritable(&locked.join("answer.txt"));
        assert!(names(&locked).is_empty());
    }
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(target_os = "linux")]
fn says_that_the_disk_is_full(arguments: &str) {
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let ended = myna(arguments).command().stdout(full).spawn().unwrap().wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(1), "{arguments}");
    let errors = String::from_utf8(ended.stderr).unwrap();
    assert!(!errors.is_empty(), "{arguments}");
    assert!(!errors.contains("panicked") && !errors.contains("internal error"), "{arguments}: {errors}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    for arguments in ["lines", "lines --json", "is-open card", "is-open card --format state"] {
        says_that_the_disk_is_full(arguments);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_of_the_help_too() {
    for arguments in ["", "--help", "--version", "guide --help"] {
        says_that_the_disk_is_full(arguments);
    }
}

#[test]
fn a_pipe_that_closes_after_a_line_is_no_error() {
    for arguments in ["lines", "lines --json", "guide visit --with ja", "sources"] {
        let mut child = myna(arguments).command().spawn().unwrap();
        drop(child.stdin.take());
        let mut line = String::new();
        let mut reader = BufReader::with_capacity(16, child.stdout.take().unwrap());
        reader.read_line(&mut line).unwrap();
        drop(reader);
        assert!(!line.is_empty(), "{arguments}");
        silent_success(child, arguments);
    }
}

#[test]
fn a_pipe_that_is_closed_from_the_start_is_no_error() {
    for arguments in [
        "",
        "--help",
        "--version",
        "lines",
        "lines --json",
        "guide visit",
        "ask fallback",
        "is-open card",
        "is-open card --format state",
        "sources",
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut child = myna(arguments).command().stdout(writer).spawn().unwrap();
        drop(child.stdin.take());
        silent_success(child, arguments);
    }
}

#[test]
fn a_pipe_that_closes_among_many_moments_is_no_error() {
    let mut child = myna("is-open card --at - --json").command().spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        for _ in 0..2000 {
            if input.write_all(b"2026-09-22T18:30\n").is_err() {
                break;
            }
        }
    });
    let mut output = child.stdout.take().unwrap();
    let mut head = [0_u8; 16];
    output.read_exact(&mut head).unwrap();
    drop(output);
    silent_success(child, "is-open --at -");
    writer.join().unwrap();
}

fn silent_success(child: std::process::Child, arguments: &str) {
    let ended = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(ended.stderr).unwrap(), "", "{arguments}");
    assert_eq!(ended.status.code(), Some(0), "{arguments}");
}

const ESCAPE: char = '\u{1b}';

#[test]
fn color_is_for_terminals_unless_asked_for() {
    for arguments in ["guide visit", "lines", "is-open card", "ask fallback", "sources"] {
        let plain = myna(arguments).text();
        assert!(!plain.contains(ESCAPE), "{arguments}");
        assert_eq!(myna(arguments).argument("--color=never").text(), plain, "{arguments}");
        assert_eq!(myna(arguments).argument("--color=auto").variable("NO_COLOR", "1").text(), plain, "{arguments}");
        assert_eq!(
            myna(arguments).variable("CLICOLOR_FORCE", "").variable("TERM", "xterm-256color").text(),
            plain,
            "{arguments}"
        );
        let styled = myna(arguments).argument("--color=always").text();
        assert!(styled.contains(ESCAPE), "{arguments}");
        assert_eq!(without_styles(&styled), plain, "{arguments}: styles change no text");
    }
    assert!(!myna("lines --json --color always").text().contains(ESCAPE));
    assert_eq!(myna("is-open card --format state --color always").text(), "open\n");
}

/// Returns a text without its styles.
fn without_styles(text: &str) -> String {
    let mut parts = text.split(ESCAPE);
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |plain, part| plain + part.split_once('m').expect("a style ends with m").1)
}

/// Calls that fill the screen, one of each sort.
const SCREENS: [&str; 31] = [
    "guide",
    "guide apply",
    "guide apply smartphone",
    "guide register",
    "guide register seven-bank-atm",
    "guide visit",
    "guide visit pin",
    "guide benefits",
    "guide phone-card",
    "guide renew",
    "guide lost",
    "guide pin",
    "ask",
    "ask fallback",
    "ask fallback --answer has-certificate=no --answer has-card=yes --answer has-mynaportal=unsure",
    "ask fallback --answer has-certificate=no --answer has-card=yes --answer has-mynaportal=no --answer has-notification=no --answer visit=first",
    "ask certificate --answer has-card=no",
    "ask certificate --answer has-card=no --at 2024-12-01",
    "ask insurance",
    "ask insurance --answer insured-now=employee",
    "ask copay --answer birth-date=1951-11-20",
    "ask expiry --answer certificate-expiry=2026-11-10",
    "ask next-steps --answer has-card=lost",
    "lines",
    "lines system",
    "is-open card",
    "is-open general-ja --speak fr",
    "is-open card --speak ja",
    "is-open hokkaido --at 2026-12-30T10:00",
    "sources",
    "sources mhlw-2025-01-en",
];

/// Fails with the first of some faults.
fn none(faults: &[String]) {
    let shown = faults.get(..8).unwrap_or(faults);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), shown.join("\n"));
}

fn too_wide(extra: &str, language: &str, width: usize) -> Vec<String> {
    let mut found = Vec::new();
    for screen in SCREENS {
        let reply = myna(&format!("{screen} {extra} -L {language}")).variable("COLUMNS", &width.to_string()).run();
        assert!(!reply.output.is_empty(), "{screen}: {}", reply.errors);
        let wide = reply.output.lines().filter(|line| line.width() > width);
        found.extend(wide.map(|line| format!("COLUMNS={width} myna {screen} {extra} -L {language}: {line}")));
    }
    found
}

fn fits_everywhere(extra: &str) {
    for language in LANGUAGES {
        for width in [40, 60, 80, 120] {
            let wide = too_wide(extra, language, width);
            none(&wide);
        }
    }
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    fits_everywhere("");
}

#[test]
fn no_line_is_wider_than_the_terminal_in_two_languages() {
    fits_everywhere("--with ja");
}

#[test]
fn no_line_is_wider_than_the_terminal_in_linear_output() {
    fits_everywhere("--accessible");
}

#[test]
fn a_narrow_screen_cuts_nothing_off() {
    // A command is broken at spaces, an address anywhere; neither loses a letter.
    let letters = |text: &str| text.chars().filter(|character| character.is_alphanumeric()).collect::<String>();
    for language in LANGUAGES {
        for screen in [
            "guide visit --accessible",
            "guide renew --accessible",
            "is-open card --speak en --accessible",
            "ask fallback --accessible",
        ] {
            let call = |width: &str| myna(&format!("{screen} -L {language}")).variable("COLUMNS", width).text();
            assert_eq!(letters(&call("40")), letters(&call("120")), "{screen} in {language}");
        }
    }
}

#[test]
fn strange_widths_do_no_harm() {
    let usual = myna("lines").variable("COLUMNS", "80").text();
    for columns in ["", "0", "-5", "abc", "80.5", "99999999999999999999999"] {
        assert_eq!(myna("lines").variable("COLUMNS", columns).text(), usual, "COLUMNS={columns}");
    }
    for columns in ["1", "2", "7", "20", "1000000"] {
        assert!(!myna("guide visit --with ja").variable("COLUMNS", columns).text().is_empty(), "COLUMNS={columns}");
    }
}

/// Returns the lines of linear output that a test finds fault with.
fn faults_of_linear_output(is_fault: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for language in LANGUAGES {
        for screen in SCREENS {
            for with in ["", "--with ja"] {
                let reply = myna(&format!("{screen} {with} -L {language} --accessible")).run();
                assert!(!reply.output.is_empty(), "{screen}");
                let lines = reply.output.lines().filter(|line| is_fault(line));
                found.extend(lines.map(|line| format!("myna {screen} {with} -L {language} --accessible: {line}")));
            }
        }
    }
    found
}

#[test]
fn linear_output_has_no_boxes() {
    let frame = |line: &str| line.trim_start().starts_with(['|', '+']) || line.contains("---");
    let faults = faults_of_linear_output(|line| {
        frame(line) || line.chars().any(|character| ('\u{2500}'..='\u{25ff}').contains(&character))
    });
    none(&faults);
}

#[test]
fn linear_output_has_no_columns() {
    let faults = faults_of_linear_output(|line| line.trim().contains("   "));
    none(&faults);
}

#[test]
fn linear_output_has_words_for_symbols() {
    let symbol = |line: &str| line.chars().any(|character| "☐☑☒✓✔✗→←▶►•●".contains(character));
    let faults = faults_of_linear_output(|line| {
        symbol(line) || ["<-", "->", "[>", "<]", "[ ]"].iter().any(|drawn| line.contains(drawn))
    });
    none(&faults);
}

#[test]
fn linear_output_is_asked_for_by_option_or_variable() {
    for screen in SCREENS {
        let by_option = myna(screen).argument("--accessible").run();
        assert_eq!(myna(screen).variable("MYNA_ACCESSIBLE", "1").run(), by_option, "{screen}");
        assert_eq!(myna(screen).variable("MYNA_ACCESSIBLE", "").run(), myna(screen).run(), "{screen}");
    }
    assert_ne!(myna("guide visit --accessible").text(), myna("guide visit").text());
}

/// Words that the program knows, for lines that get further than noise.
const WORDS: [&str; 48] = [
    "guide",
    "ask",
    "lines",
    "is-open",
    "sources",
    "visit",
    "face",
    "register",
    "fallback",
    "copay",
    "expiry",
    "certificate",
    "card",
    "system",
    "hokkaido",
    "0120-0178-27",
    "--json",
    "--lang",
    "-L",
    "ja",
    "zh-TW",
    "fr",
    "--with",
    "ko",
    "--at",
    "2026-09-22T18:30",
    "2026-02-30",
    "-",
    "--format",
    "state",
    "text",
    "pdf",
    "--answer",
    "has-card=yes",
    "has-card=unsure",
    "birth-date=1990-02-29",
    "birth-date=2020-02-29",
    "certificate-expiry=2026-11-10",
    "--speak",
    "--for",
    "lost",
    "-q",
    "--color",
    "always",
    "--accessible",
    "--no-input",
    "--help",
    "--output=answer",
];

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn nothing_typed_makes_it_panic(
        arguments in prop::collection::vec(prop_oneof![4 => prop::sample::select(&WORDS[..]).prop_map(str::to_owned), 1 => "[^\0]{0,12}", 1 => "--?[a-z]{1,8}=[^\0]{0,8}"], 0..7),
        columns in "[0-9]{0,4}",
        language in "[A-Za-z_.@:-]{0,12}",
    ) {
        let folder = tempfile::tempdir().unwrap();
        let call = myna("").variable("COLUMNS", &columns).variable("LANG", &language).variable("LANGUAGE", &language);
        // A name beginning with a slash would leave the folder.
        let call = arguments.iter().map(|argument| argument.replace('/', "")).fold(call, Call::argument);
        let reply = call.run_in(folder.path());
        // Line by line the guided mode begins without a terminal too, and nobody is there to go on.
        let left = reply.code == 130 && arguments.iter().any(|argument| argument == "--accessible");
        prop_assert!(left || (0..=4).contains(&reply.code), "{:?}: {:?}", arguments, reply);
        prop_assert_eq!(reply.code == 2, reply.code != 1 && !reply.errors.is_empty(), "{:?}: {:?}", arguments, reply);
    }

    #[test]
    fn no_moment_makes_it_panic(moment in "[^\0\r\n]{0,24}|[0-9]{1,5}-[0-9]{1,2}-[0-9]{1,2}([T ][0-9]{1,2}:[0-9]{1,2})?(Z|[+-][0-9]{2}:[0-9]{2})?") {
        let option = format!("--at={moment}");
        let reply = myna("is-open card --format state").argument(option).run();
        prop_assert!(matches!(reply.code, 0 | 2 | 3), "{:?}: {:?}", moment, reply);
        prop_assert_eq!(reply.code == 2, reply.output.is_empty() && moment != "-", "{:?}: {:?}", moment, reply);
    }
}

#[test]
fn the_default_moment_of_these_tests_is_an_hour_of_work() {
    assert_eq!(myna("is-open --json").json()["at"], format!("{NOW}:00+09:00"));
    assert_ne!(
        myna("guide --json").variable("MYNA_NOW", "").json()["at"],
        format!("{NOW}:00+09:00"),
        "an empty MYNA_NOW is none"
    );
}
