//! JSON: the fields, the ids, the computed facts, and the days on which an answer changes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod command;

use std::collections::BTreeSet;

use chrono::DateTime;
use command::{Call, GUIDES, LANGUAGES, LINES, TREES, each, myna, texts};
use serde_json::{Map, Value, json};

fn fields(value: &Value, names: &[&str], place: &str) {
    let object = value.as_object().unwrap_or_else(|| panic!("{place} is no object: {value}"));
    for name in names {
        assert!(object.contains_key(*name), "{place} has no {name}: {value}");
    }
}

fn list<'a>(value: &'a Value, name: &str) -> &'a Vec<Value> {
    value[name].as_array().unwrap_or_else(|| panic!("{name} is no list: {value}"))
}

/// Returns whether an object holds words: its names are languages.
fn is_words(object: &Map<String, Value>) -> bool {
    !object.is_empty() && object.keys().all(|name| LANGUAGES.contains(&name.as_str()))
}

/// Calls a function for every value, with the name it stands under.
fn walk(value: &Value, name: &str, visit: &mut impl FnMut(&str, &Value)) {
    visit(name, value);
    match value {
        Value::Array(pieces) => pieces.iter().for_each(|piece| walk(piece, name, visit)),
        Value::Object(pieces) if !is_words(pieces) => pieces.iter().for_each(|(name, piece)| walk(piece, name, visit)),
        _ => {}
    }
}

/// Returns a value with a mark in place of words.
fn without_words(value: &Value) -> Value {
    match value {
        Value::Array(pieces) => pieces.iter().map(without_words).collect(),
        Value::Object(pieces) if is_words(pieces) => json!("words"),
        Value::Object(pieces) => {
            Value::Object(pieces.iter().map(|(name, piece)| (name.clone(), without_words(piece))).collect())
        }
        other => other.clone(),
    }
}

/// Calls with the kind of their answer.
const KINDS: [(&str, &str); 24] = [
    ("guide", "guides"),
    ("guide apply", "guide"),
    ("guide register", "guide"),
    ("guide register seven-bank-atm", "guide"),
    ("guide visit", "guide"),
    ("guide visit pin", "guide"),
    ("guide lost", "guide"),
    ("guide phone-card --at 2025-09-18", "guide"),
    ("ask", "trees"),
    ("ask fallback", "question"),
    ("ask fallback --answer has-certificate=unsure", "question"),
    ("ask expiry", "question"),
    ("ask fallback --answer has-certificate=yes --answer visit=first", "outcome"),
    ("ask certificate --answer has-card=no", "outcome"),
    ("ask copay --answer birth-date=1951-11-20", "outcome"),
    ("ask expiry --answer certificate-expiry=2026-11-10", "outcome"),
    ("ask next-steps --answer has-card=lost", "outcome"),
    ("ask fallback --answer has-certificate=unsure --answer has-card=no", "undecided"),
    ("ask certificate --answer has-card=no --at 2024-12-01", "undecided"),
    ("lines", "lines"),
    ("lines general-ja --at 2028-01-10T10:00", "lines"),
    ("is-open card --speak en", "open-state"),
    ("is-open general-ja --speak ja", "open-state"),
    ("is-open --speak ja", "open-state"),
];
const CONFIDENCES: [&str; 3] = ["high", "medium", "low"];

#[test]
fn one_object_in_one_envelope() {
    for (arguments, kind) in KINDS.into_iter().chain([("sources", "sources")]) {
        let text = myna(arguments).argument("--json").text();
        assert!(text.ends_with("}\n") && !text.ends_with("\n\n"), "{arguments}");
        let value: Value = serde_json::from_str(&text).unwrap();
        fields(&value, &["schema_version", "kind", "lang", "at", "answer", "warnings", "sources"], arguments);
        assert_eq!(value["schema_version"], 1, "{arguments}");
        assert_eq!(value["kind"], kind, "{arguments}");
        assert_eq!(value["lang"], json!(["en"]), "{arguments}");
        assert!(value["answer"].is_object(), "{arguments}");
        for warning in list(&value, "warnings") {
            fields(warning, &["type", "text"], arguments);
            assert!(is_id(warning["type"].as_str().unwrap()), "{arguments}: {warning}");
            assert!(warning["text"]["en"].is_string(), "{arguments}: {warning}");
        }
        for source in list(&value, "sources") {
            fields(source, &["id", "publisher", "published", "url", "confidence"], arguments);
            assert!(CONFIDENCES.contains(&source["confidence"].as_str().unwrap()), "{arguments}: {source}");
        }
        assert_eq!(myna(arguments).argument("--format=json").text(), text, "{arguments}");
        assert_eq!(myna(arguments).argument("-f").argument("json").text(), text, "{arguments}");
    }
}

#[test]
fn every_answer_rests_on_sources() {
    for (arguments, _) in KINDS {
        let value = myna(arguments).argument("--json").json();
        let ids = each(&value["sources"], "id");
        assert!(!ids.is_empty() || arguments == "ask" || arguments == "guide", "{arguments}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{arguments}: a source twice");
    }
}

fn is_id(text: &str) -> bool {
    text.chars().all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-')
}

#[test]
fn names_are_snake_case_and_times_in_japan() {
    let mut times = 0;
    for (arguments, _) in KINDS {
        let value = myna(arguments).argument("--json").json();
        walk(&value, "", &mut |name, piece| {
            if name == "answers" {
                return;
            }
            if let Some(object) = piece.as_object().filter(|object| !is_words(object)) {
                let snake = |name: &String| {
                    name.chars().all(|character| {
                        character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_'
                    })
                };
                let ids = object.keys().all(snake);
                assert!(ids, "{arguments}: {name} has a name that is no snake_case: {object:?}");
            }
            if name == "at" && piece.is_string() {
                let time = piece.as_str().unwrap();
                assert!(DateTime::parse_from_rfc3339(time).is_ok() && time.ends_with("+09:00"), "{arguments}: {time}");
                times += 1;
            }
        });
    }
    assert!(times > KINDS.len(), "next changes have times too");
}

#[test]
fn words_are_keyed_by_the_languages_asked_for() {
    for (arguments, _) in KINDS {
        for (options, languages) in [
            ("-L ko", vec!["ko"]),
            ("-L ko --with ja", vec!["ko", "ja"]),
            ("-L ja --with zh-TW", vec!["ja", "zh-Hant"]),
            ("-L zh-Hans --with zh-Hans", vec!["zh-Hans"]),
        ] {
            let value = myna(&format!("{arguments} {options} --json")).json();
            assert_eq!(value["lang"], json!(languages), "{arguments} {options}");
            let mut found = 0;
            walk(&value, "", &mut |name, piece| {
                if let Some(words) = piece.as_object().filter(|object| is_words(object)) {
                    let keys: BTreeSet<&str> = words.keys().map(String::as_str).collect();
                    assert_eq!(keys, languages.iter().copied().collect(), "{arguments} {options}: {name}");
                    assert!(
                        words.values().all(|text| text.as_str().is_some_and(|text| !text.trim().is_empty())),
                        "{arguments}: {name}"
                    );
                    found += 1;
                }
            });
            assert!(
                found > 0 || arguments.starts_with("lines") || arguments.starts_with("is-open"),
                "{arguments} {options}"
            );
        }
    }
}

#[test]
fn the_same_in_every_language_but_for_the_words() {
    for (arguments, _) in KINDS.into_iter().chain([("sources", ""), ("sources hiecc-zh-Hans", "")]) {
        // The language to speak follows that of the words, and so does the answer.
        let arguments = if arguments == "is-open --speak ja" { "is-open --speak vi --for lost" } else { arguments };
        let of = |language: &str| {
            let mut value = without_words(&myna(arguments).argument("--json").argument("-L").argument(language).json());
            assert_eq!(value["lang"], json!([language]), "{arguments}");
            value["lang"] = Value::Null;
            value
        };
        let english = of("en");
        for language in LANGUAGES {
            assert_eq!(of(language), english, "{arguments} in {language}");
        }
    }
}

#[test]
fn the_fields_of_an_open_state() {
    let value = myna("is-open card --speak vi --json").json();
    let answer = &value["answer"];
    let names = [
        "line",
        "telephone",
        "speak",
        "matter",
        "state",
        "reason",
        "next_change",
        "holiday",
        "cost",
        "hours",
        "alternatives",
    ];
    fields(answer, &names, "open-state");
    assert_eq!(answer["line"], "card");
    assert_eq!(answer["telephone"], "0120-0178-27");
    assert_eq!((answer["speak"].as_str(), answer["matter"].as_str()), (Some("vi"), Some("card")));
    assert_eq!((answer["state"].as_str(), answer["reason"].as_str()), (Some("open"), Some("open-hours")));
    assert_eq!(answer["next_change"], json!({"at": "2026-11-20T18:00:00+09:00", "state": "closed"}));
    assert_eq!(answer["holiday"], Value::Null);
    assert_eq!(answer["cost"], "free");
    assert!(answer["hours"].as_str().unwrap().contains("09:00-18:00"));
    for other in list(answer, "alternatives") {
        fields(other, &["line", "telephone", "state", "cost"], "alternative");
    }
    assert!(each(&answer["alternatives"], "line").starts_with(&["card-navi"]), "{answer}");
}

/// A call of `is-open`, its state, its reason, and its next change.
type Reason = (&'static str, &'static str, &'static str, Option<(&'static str, &'static str)>);

/// Calls of `is-open` with state, reason, and next change of state.
const REASONS: [Reason; 14] = [
    ("card --speak en --at 2026-09-22T18:30", "open", "open-hours", Some(("2026-09-22T20:00:00+09:00", "closed"))),
    ("card --speak en --at 2026-09-22T20:00", "closed", "outside-hours", Some(("2026-09-23T08:30:00+09:00", "open"))),
    ("card --speak en --for lost", "open", "always-open", None),
    ("card --speak ja", "closed", "not-served", None),
    ("system --speak en --for consult", "closed", "not-served", None),
    (
        "hokkaido --speak en --at 2026-09-22T10:00",
        "closed",
        "public-holiday",
        Some(("2026-09-24T09:00:00+09:00", "open")),
    ),
    (
        "hokkaido --speak en --at 2026-09-22T08:00",
        "closed",
        "outside-hours",
        Some(("2026-09-24T09:00:00+09:00", "open")),
    ),
    (
        "system --speak en --at 2026-09-22T18:00",
        "closed",
        "public-holiday",
        Some(("2026-09-23T09:30:00+09:00", "open")),
    ),
    ("system --speak en --at 2026-09-22T17:00", "open", "open-hours", Some(("2026-09-22T17:30:00+09:00", "closed"))),
    ("system --speak en --at 2026-12-29T10:00", "closed", "year-end", Some(("2027-01-04T09:30:00+09:00", "open"))),
    ("system --speak en --at 2027-01-03T10:00", "closed", "year-end", Some(("2027-01-04T09:30:00+09:00", "open"))),
    (
        "hokkaido --speak en --at 2026-12-29T10:00",
        "unknown",
        "not-published",
        Some(("2027-01-04T00:00:00+09:00", "closed")),
    ),
    (
        "hokkaido --speak en --at 2026-11-20T12:30",
        "closed",
        "outside-hours",
        Some(("2026-11-20T13:00:00+09:00", "open")),
    ),
    ("general-ja --speak ja --for lost --at 2027-01-01", "open", "always-open", None),
];

#[test]
fn a_state_has_its_reason_and_its_next_change() {
    for (arguments, state, reason, next) in REASONS {
        let value = myna(&format!("is-open {arguments} --json")).run().json();
        let answer = &value["answer"];
        assert_eq!((answer["state"].as_str(), answer["reason"].as_str()), (Some(state), Some(reason)), "{arguments}");
        let expected = next.map_or(Value::Null, |(at, state)| json!({"at": at, "state": state}));
        assert_eq!(answer["next_change"], expected, "{arguments}");
        fields(answer, &["holiday", "alternatives", "hours", "next_change"], arguments);
    }
}

#[test]
fn a_holiday_is_named_and_a_later_one_is_provisional() {
    let value = myna("is-open hokkaido --speak en --json --at 2026-09-22T10:00").run().json();
    let holiday = &value["answer"]["holiday"];
    fields(holiday, &["date", "name", "provisional"], "holiday");
    assert_eq!((holiday["date"].as_str(), holiday["provisional"].as_bool()), (Some("2026-09-22"), Some(false)));
    assert!(!warned(&value, "holidays-provisional"));
    let later = myna("is-open hokkaido --speak en --json --at 2028-01-10T10:00").run().json();
    assert_eq!(later["answer"]["holiday"]["provisional"], true);
    assert!(warned(&later, "holidays-provisional"), "{later}");
    let substitute = myna("is-open hokkaido --speak en --json --at 2027-03-22T10:00").run().json();
    assert_eq!(
        (substitute["answer"]["reason"].as_str(), substitute["answer"]["holiday"]["date"].as_str()),
        (Some("public-holiday"), Some("2027-03-22"))
    );
}

fn warned(value: &Value, kind: &str) -> bool {
    each(&value["warnings"], "type").contains(&kind)
}

#[test]
fn warnings_come_when_and_only_when_they_apply() {
    for (day, differs) in
        [("12-28", false), ("12-29", true), ("12-31", true), ("01-01", true), ("01-03", true), ("01-04", false)]
    {
        let year = if day.starts_with("12") { 2026 } else { 2027 };
        let value = myna(&format!("is-open card --speak en --json --at {year}-{day}T10:00")).json();
        assert_eq!(value["answer"]["state"], "open", "{day}");
        assert_eq!(warned(&value, "sources-differ"), differs, "{day}");
    }
    for (at, due) in [("2027-02-28T23:59", false), ("2027-03-01", true)] {
        assert_eq!(warned(&myna(&format!("guide visit --json --at {at}")).json(), "review-due"), due, "{at}");
        assert_eq!(
            warned(&myna(&format!("is-open card --for lost --speak en --json --at {at}")).json(), "review-due"),
            due,
            "{at}"
        );
    }
    assert!(warned(&myna("guide register seven-bank-atm --json").json(), "low-confidence"));
    assert!(!warned(&myna("guide register medical --json").json(), "low-confidence"));
    for (at, missing) in [("2025-09-18T23:59:59", true), ("2025-09-19", false)] {
        assert_eq!(
            warned(&myna(&format!("guide phone-card --json --at {at}")).json(), "not-in-force"),
            missing,
            "{at}"
        );
    }
}

#[test]
fn without_a_line_the_best_one_is_found() {
    let best = [
        // Open before closed: the free line opens at 09:30.
        ("--speak ja --at 2026-11-20T09:00", "card-ja", "card"),
        // Free before charged.
        ("--speak ja --at 2026-11-20T10:00", "general-ja", "card"),
        ("--speak en", "card", "card"),
        ("--speak zh", "card", "card"),
        ("-L zh-Hant", "card", "card"),
        ("-L zh-Hans", "card", "card"),
        ("-L ja", "general-ja", "card"),
        ("--speak ko --for lost", "card", "lost"),
        ("--speak ja --for lost", "general-ja", "lost"),
        ("--speak en --for system", "system", "system"),
        ("--speak my --for consult", "hokkaido", "consult"),
    ];
    for (arguments, line, matter) in best {
        let value = myna(&format!("is-open {arguments} --json")).json();
        assert_eq!(
            (value["answer"]["line"].as_str(), value["answer"]["matter"].as_str()),
            (Some(line), Some(matter)),
            "{arguments}"
        );
    }
    for language in ["zh", "zh-Hant", "zh-Hans"] {
        assert_eq!(myna(&format!("is-open --speak {language} --json")).json()["answer"]["speak"], "zh", "{language}");
    }
}

#[test]
fn a_line_that_does_not_serve_names_those_that_do() {
    let value = myna("is-open card --speak ja --json").run().json();
    let others: BTreeSet<&str> = each(&value["answer"]["alternatives"], "line").into_iter().collect();
    assert_eq!(others, ["card-ja", "general-ja"].into());
    let value = myna("is-open card --speak en --for system --json").run().json();
    assert_eq!(each(&value["answer"]["alternatives"], "line"), ["system"]);
}

#[test]
fn the_fields_of_lines() {
    let value = myna("lines --json").json();
    let lines = list(&value["answer"], "lines");
    let known: Vec<(&str, &str)> =
        lines.iter().map(|line| (line["line"].as_str().unwrap(), line["telephone"].as_str().unwrap())).collect();
    assert_eq!(known.iter().collect::<BTreeSet<_>>(), LINES.iter().collect());
    let matters = ["card", "lost", "system", "consult"];
    for line in lines {
        fields(line, &["line", "telephone", "cost", "then", "services"], "line");
        assert!(["free", "charged"].contains(&line["cost"].as_str().unwrap()), "{line}");
        assert!(texts(&line["then"]).iter().all(|then| LINES.iter().any(|(id, _)| id == then)), "{line}");
        assert!(!list(line, "services").is_empty(), "{line}");
        for service in list(line, "services") {
            fields(service, &["matter", "languages", "hours", "state", "reason", "next_change"], "service");
            assert!(matters.contains(&service["matter"].as_str().unwrap()), "{service}");
            assert!(!texts(&service["languages"]).is_empty(), "{service}");
            assert!(["open", "closed", "unknown"].contains(&service["state"].as_str().unwrap()), "{service}");
            assert!(service["hours"].is_string(), "{service}");
            if service["reason"] == "always-open" {
                assert_eq!(service["next_change"], Value::Null, "{service}");
            } else {
                fields(&service["next_change"], &["at", "state"], "next_change");
            }
        }
    }
    let costs = |cost: &str| {
        lines
            .iter()
            .filter(|line| line["cost"] == cost)
            .map(|line| line["line"].as_str().unwrap())
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(costs("free"), ["card", "general-ja", "system"].into());
    let card = lines.iter().find(|line| line["line"] == "card").unwrap();
    assert_eq!(card["then"], json!(["card-navi"]));
}

#[test]
fn the_lists_of_guides_and_trees_have_the_ids_of_the_contract() {
    let guides = myna("guide --json").json();
    let known: BTreeSet<&str> = each(&guides["answer"]["guides"], "guide").into_iter().collect();
    assert_eq!(known, GUIDES.iter().map(|(guide, _)| *guide).collect());
    let trees = myna("ask --json").json();
    let known: BTreeSet<&str> = each(&trees["answer"]["trees"], "tree").into_iter().collect();
    assert_eq!(known, TREES.into());
}

#[test]
fn the_fields_of_a_guide() {
    for (guide, routes) in GUIDES {
        let value = myna(&format!("guide {guide} --json")).json();
        let answer = &value["answer"];
        fields(answer, &["guide", "title", "routes", "notices", "lines"], guide);
        assert_eq!(answer["guide"], guide);
        assert!(texts(&answer["lines"]).iter().all(|line| LINES.iter().any(|(id, _)| id == line)), "{guide}");
        let found = each(&answer["routes"], "route");
        assert!(routes.is_empty() || found == routes, "{guide}: {found:?}");
        for route in list(answer, "routes") {
            fields(
                route,
                &["route", "title", "editions", "confidence", "japanese_only", "bring", "steps", "notices"],
                guide,
            );
            assert!(CONFIDENCES.contains(&route["confidence"].as_str().unwrap()), "{route}");
            assert!(route["japanese_only"].is_boolean(), "{route}");
            texts(&route["editions"]);
            for piece in list(route, "bring").iter().chain(list(route, "notices")) {
                fields(piece, &["id", "text"], guide);
            }
            assert!(!list(route, "steps").is_empty(), "{route}");
            for step in list(route, "steps") {
                fields(step, &["id", "text", "screen"], guide);
                if !step["screen"].is_null() {
                    fields(&step["screen"], &["title", "buttons"], guide);
                    for button in list(&step["screen"], "buttons") {
                        fields(button, &["id", "label", "text", "press"], guide);
                        // The Japanese on the two buttons that carry earlier choices over is not known.
                        let unknown = step["id"] == "consent-again" && button["label"].is_null();
                        assert!(unknown || button["label"].is_string(), "{button}");
                        assert!(button["press"].is_boolean(), "{button}");
                    }
                }
            }
        }
        for route in found {
            let one = myna(&format!("guide {guide} {route} --json")).json();
            assert_eq!(each(&one["answer"]["routes"], "route"), [route], "{guide} {route}");
            assert_eq!(one["answer"]["guide"], guide, "{guide} {route}");
        }
    }
}

#[test]
fn routes_say_who_names_them_and_what_is_japanese_only() {
    let value = myna("guide register --json").json();
    let atm = list(&value["answer"], "routes").iter().find(|route| route["route"] == "seven-bank-atm").unwrap().clone();
    let editions = texts(&atm["editions"]);
    assert!(
        editions.iter().all(|edition| edition.starts_with("mhlw-2025-01-") || *edition == "hiecc-zh-Hans"),
        "{editions:?}"
    );
    assert_eq!(editions.len(), 3, "{editions:?}");
    assert_eq!(atm["confidence"], "low");
    let value = myna("guide apply --json").json();
    let japanese: Vec<(&str, bool)> = list(&value["answer"], "routes")
        .iter()
        .map(|route| (route["route"].as_str().unwrap(), route["japanese_only"].as_bool().unwrap()))
        .collect();
    assert!(japanese.starts_with(&[("smartphone", true), ("computer", true)]), "{japanese:?}");
    assert!(japanese.ends_with(&[("photo-booth", false), ("post", false)]), "{japanese:?}");
}

#[test]
fn the_labels_on_the_buttons_are_those_of_the_reader() {
    let mut labels = BTreeSet::new();
    for route in ["face", "pin"] {
        let value = myna(&format!("guide visit {route} --json")).json();
        walk(&value, "", &mut |name, piece| {
            if let Some(label) = piece.as_str().filter(|_| name == "label") {
                labels.insert(label.to_owned());
            }
        });
    }
    let known = [
        "登録せずに終了",
        "登録する",
        "終了する",
        "同意して次へ進む",
        "次へ",
        "顔認証",
        "暗証番号",
        "取消",
        "クリア",
        "全て同意する",
        "個別に同意する",
        "同意する",
        "同意しない",
    ];
    assert_eq!(labels, known.map(str::to_owned).into());
}

/// Answers: questions with their options.
type Answers<'a> = &'a [(&'a str, &'a str)];

/// Returns the call of a tree with answers.
fn ask(tree: &str, answers: Answers) -> Call {
    let call = myna(&format!("ask {tree} --json"));
    answers
        .iter()
        .fold(call, |call, (question, option)| call.argument("--answer").argument(format!("{question}={option}")))
}

#[test]
fn the_fields_of_a_question() {
    let value = ask("fallback", &[("has-card", "yes")]).json();
    assert_eq!(value["kind"], "question");
    let answer = &value["answer"];
    fields(answer, &["tree", "answers", "question", "possible", "bring"], "question");
    assert_eq!(answer["answers"], json!({"has-card": "yes"}));
    fields(&answer["question"], &["id", "type", "text", "options"], "question");
    assert_eq!(answer["question"]["type"], "choice");
    let options = each(&answer["question"]["options"], "id");
    assert!(options.starts_with(&["yes", "no"]), "{options:?}");
    for option in list(&answer["question"], "options") {
        fields(option, &["id", "text"], "option");
    }
    assert!(!list(answer, "bring").is_empty());
    for item in list(answer, "bring") {
        fields(item, &["id", "text"], "bring");
    }
    let possible: BTreeSet<&str> = texts(&answer["possible"]).into_iter().collect();
    assert_eq!(
        possible,
        [
            "show-certificate",
            "mynaportal-screen",
            "eligibility-notification",
            "verbal-confirmation",
            "eligibility-statement"
        ]
        .into(),
        "no-card is out"
    );
    for (tree, question) in [("copay", "birth-date"), ("expiry", "certificate-expiry")] {
        let value = ask(tree, &[]).json();
        assert_eq!(
            (value["answer"]["question"]["id"].as_str(), value["answer"]["question"]["type"].as_str()),
            (Some(question), Some("date"))
        );
        fields(&value["answer"]["question"], &["options", "text"], tree);
    }
}

#[test]
fn the_fields_of_an_outcome_and_of_no_decision() {
    let decided = ["tree", "answers", "outcome", "title", "text", "bring", "guides", "lines", "facts", "replay"];
    for (arguments, kind) in KINDS {
        let value = myna(arguments).argument("--json").run().json();
        match kind {
            "outcome" => fields(&value["answer"], &decided, arguments),
            "undecided" => fields(&value["answer"], &["tree", "answers", "possible", "bring", "replay"], arguments),
            _ => {}
        }
    }
    let value = ask("next-steps", &[("has-card", "lost")]).json();
    assert!(texts(&value["answer"]["lines"]).contains(&"card"), "{value}");
    assert!(texts(&value["answer"]["guides"]).contains(&"lost"), "{value}");
}

#[test]
fn the_outcomes_of_a_tree_are_those_of_the_contract() {
    let outcomes: [(&str, &[&str]); 5] = [
        (
            "fallback",
            &[
                "show-certificate",
                "mynaportal-screen",
                "eligibility-notification",
                "verbal-confirmation",
                "eligibility-statement",
                "no-card",
            ],
        ),
        ("certificate", &["sent-without-applying", "apply-for-it", "not-needed"]),
        ("insurance", &["must-join", "must-join-by-documents", "not-nhi", "late-elderly", "employee-insurance"]),
        ("copay", &["preschool", "general", "aged-70-74", "aged-75-over"]),
        ("expiry", &["valid", "renew-soon", "grace", "ended"]),
    ];
    for (tree, outcomes) in outcomes {
        let value = ask(tree, &[]).json();
        let possible: BTreeSet<&str> = texts(&value["answer"]["possible"]).into_iter().collect();
        assert_eq!(possible, outcomes.iter().copied().collect(), "{tree}");
    }
}

#[test]
fn unsure_of_everything_ends_with_every_outcome() {
    for tree in ["fallback", "certificate", "insurance", "next-steps"] {
        let all = ask(tree, &[]).json();
        let mut answers: Vec<String> = Vec::new();
        let ended = loop {
            let pairs: Vec<(&str, &str)> = answers.iter().map(|question| (question.as_str(), "unsure")).collect();
            let value = ask(tree, &pairs).json();
            if value["kind"] != "question" {
                break value;
            }
            let asked = value["answer"]["question"]["id"].as_str().unwrap().to_owned();
            assert!(!answers.contains(&asked), "{tree} asks {asked} again");
            answers.push(asked);
        };
        assert_eq!(ended["kind"], "undecided", "{tree}");
        let set =
            |value: &Value| texts(&value["answer"]["possible"]).into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
        assert_eq!(set(&ended), set(&all), "{tree}");
        assert_eq!(ended["answer"]["answers"].as_object().unwrap().len(), answers.len(), "{tree}");
    }
}

/// A birthday, a day, an outcome, its rates, and their last day.
type Share = (&'static str, &'static str, &'static str, &'static [u8], Option<&'static str>);

/// Days with a birthday: born, asked on, outcome, rates, last day.
const COPAY: [Share; 37] = [
    // A child born on 1 April is six on 31 March, and school begins the day after.
    ("2020-04-01", "2026-03-30", "preschool", &[20], Some("2026-03-31")),
    ("2020-04-01", "2026-03-31", "preschool", &[20], Some("2026-03-31")),
    ("2020-04-01", "2026-04-01", "general", &[30], Some("2090-03-31")),
    ("2020-04-02", "2026-03-31", "preschool", &[20], Some("2027-03-31")),
    ("2020-04-02", "2026-04-01", "preschool", &[20], Some("2027-03-31")),
    ("2020-04-02", "2027-03-31", "preschool", &[20], Some("2027-03-31")),
    ("2020-04-02", "2027-04-01", "general", &[30], Some("2090-04-30")),
    ("2020-03-31", "2026-03-31", "preschool", &[20], Some("2026-03-31")),
    ("2020-03-31", "2026-04-01", "general", &[30], Some("2090-03-31")),
    ("2020-12-31", "2027-03-31", "preschool", &[20], Some("2027-03-31")),
    ("2021-01-01", "2027-04-01", "general", &[30], Some("2090-12-31")),
    ("2026-11-20", "2026-11-20", "preschool", &[20], Some("2033-03-31")),
    // A child of a leap day.
    ("2020-02-29", "2026-03-31", "preschool", &[20], Some("2026-03-31")),
    ("2020-02-29", "2026-04-01", "general", &[30], Some("2090-02-28")),
    ("2024-02-29", "2029-04-01", "preschool", &[20], Some("2030-03-31")),
    // 70: the end of the month of the birthday; born on the 1st, the end of the month before.
    ("1956-11-20", "2026-11-20", "general", &[30], Some("2026-11-30")),
    ("1956-11-20", "2026-11-30", "general", &[30], Some("2026-11-30")),
    ("1956-11-20", "2026-12-01", "aged-70-74", &[20, 30], Some("2031-11-19")),
    ("1956-11-30", "2026-11-30", "general", &[30], Some("2026-11-30")),
    ("1956-11-01", "2026-10-31", "general", &[30], Some("2026-10-31")),
    ("1956-11-01", "2026-11-01", "aged-70-74", &[20, 30], Some("2031-10-31")),
    ("1956-11-02", "2026-11-30", "general", &[30], Some("2026-11-30")),
    ("1957-01-01", "2026-12-31", "general", &[30], Some("2026-12-31")),
    ("1957-01-01", "2027-01-01", "aged-70-74", &[20, 30], Some("2031-12-31")),
    ("1958-03-01", "2028-02-29", "general", &[30], Some("2028-02-29")),
    ("1958-03-01", "2028-03-01", "aged-70-74", &[20, 30], Some("2033-02-28")),
    ("1956-02-29", "2026-02-28", "general", &[30], Some("2026-02-28")),
    ("1990-03-01", "2026-11-20", "general", &[30], Some("2060-02-29")),
    ("1990-12-31", "2026-11-20", "general", &[30], Some("2060-12-31")),
    // 75: from the birthday itself.
    ("1951-11-20", "2026-11-19", "aged-70-74", &[20, 30], Some("2026-11-19")),
    ("1951-11-20", "2026-11-20", "aged-75-over", &[10, 20, 30], None),
    ("1951-11-01", "2026-10-31", "aged-70-74", &[20, 30], Some("2026-10-31")),
    ("1951-11-01", "2026-11-01", "aged-75-over", &[10, 20, 30], None),
    ("1952-01-01", "2026-12-31", "aged-70-74", &[20, 30], Some("2026-12-31")),
    ("1952-01-01", "2027-01-01", "aged-75-over", &[10, 20, 30], None),
    ("1953-03-01", "2028-02-29", "aged-70-74", &[20, 30], Some("2028-02-29")),
    ("1926-07-01", "2026-11-20", "aged-75-over", &[10, 20, 30], None),
];

#[test]
fn the_share_and_its_last_day_follow_from_the_birthday() {
    for (born, at, outcome, rates, until) in COPAY {
        let value = ask("copay", &[("birth-date", born)]).argument("--at").argument(at).json();
        let answer = &value["answer"];
        assert_eq!(answer["outcome"], outcome, "born {born}, on {at}");
        assert_eq!(answer["facts"]["rate_percent"], json!(rates), "born {born}, on {at}");
        fields(&answer["facts"], &["rate_percent", "until"], "facts");
        assert_eq!(answer["facts"]["until"].as_str(), until, "born {born}, on {at}");
    }
}

#[test]
fn who_was_born_on_a_leap_day_is_75_by_march() {
    let on = |day: &str| {
        ask("copay", &[("birth-date", "1952-02-29")]).argument("--at").argument(day).json()["answer"].clone()
    };
    assert_eq!(on("2027-02-27")["outcome"], "aged-70-74");
    assert_eq!(on("2027-03-01")["outcome"], "aged-75-over");
    let until = on("2027-02-27")["facts"]["until"].clone();
    let last_is_before = on("2027-02-28")["outcome"] == "aged-75-over";
    assert_eq!(until, if last_is_before { "2027-02-27" } else { "2027-02-28" });
    // In a leap year the day is there.
    let leap = |day: &str| {
        ask("copay", &[("birth-date", "1949-02-28")]).argument("--at").argument(day).json()["answer"]["outcome"].clone()
    };
    assert_eq!((leap("2024-02-27"), leap("2024-02-28")), (json!("aged-70-74"), json!("aged-75-over")));
}

#[test]
fn a_share_holds_until_its_last_day_and_no_longer() {
    for born in
        ["2020-04-01", "2020-04-02", "2020-02-29", "1956-11-01", "1956-11-30", "1956-02-29", "1951-11-21", "1990-01-01"]
    {
        let share =
            |at: &str| ask("copay", &[("birth-date", born)]).argument("--at").argument(at).json()["answer"].clone();
        let today = share("2026-01-15");
        let until = today["facts"]["until"].as_str().unwrap();
        assert_eq!(
            share(&format!("{until}T23:59:59"))["outcome"],
            today["outcome"],
            "born {born}: the last second of {until}"
        );
        let next = until.parse::<chrono::NaiveDate>().unwrap().succ_opt().unwrap();
        if next.to_string().as_str() < "2099" {
            assert_ne!(share(&next.to_string())["outcome"], today["outcome"], "born {born}: the day after {until}");
        }
    }
}

/// Dates of a certificate: valid until, asked on, outcome, last day at the reader.
const EXPIRY: [(&str, &str, &str, &str); 27] = [
    ("2026-11-10", "2026-08-09", "valid", "2027-02-28"),
    ("2026-11-10", "2026-08-10", "renew-soon", "2027-02-28"),
    ("2026-11-10", "2026-11-09", "renew-soon", "2027-02-28"),
    ("2026-11-10", "2026-11-10", "renew-soon", "2027-02-28"),
    ("2026-11-10", "2026-11-10T23:59:59", "renew-soon", "2027-02-28"),
    ("2026-11-10", "2026-11-11", "grace", "2027-02-28"),
    ("2026-11-10", "2027-02-28", "grace", "2027-02-28"),
    ("2026-11-10", "2027-02-28T23:59:59", "grace", "2027-02-28"),
    ("2026-11-10", "2027-03-01", "ended", "2027-02-28"),
    // A leap year.
    ("2027-11-10", "2028-02-29", "grace", "2028-02-29"),
    ("2027-11-10", "2028-03-01", "ended", "2028-02-29"),
    ("2027-11-30", "2028-02-29", "grace", "2028-02-29"),
    ("2028-02-29", "2027-11-28", "valid", "2028-05-31"),
    ("2028-02-29", "2027-11-29", "renew-soon", "2028-05-31"),
    ("2028-02-29", "2028-02-29", "renew-soon", "2028-05-31"),
    ("2028-02-29", "2028-03-01", "grace", "2028-05-31"),
    ("2028-02-29", "2028-06-01", "ended", "2028-05-31"),
    // The first and the last day of a month.
    ("2026-11-01", "2027-02-28", "grace", "2027-02-28"),
    ("2026-11-30", "2026-12-01", "grace", "2027-02-28"),
    ("2026-11-30", "2027-03-01", "ended", "2027-02-28"),
    ("2026-12-31", "2027-03-31", "grace", "2027-03-31"),
    ("2026-12-31", "2027-04-01", "ended", "2027-03-31"),
    ("2026-01-31", "2026-04-30", "grace", "2026-04-30"),
    ("2026-01-31", "2026-05-01", "ended", "2026-04-30"),
    ("2026-05-31", "2026-02-27", "valid", "2026-08-31"),
    ("2026-05-31", "2026-03-01", "renew-soon", "2026-08-31"),
    ("2026-09-30", "2026-12-31", "grace", "2026-12-31"),
];

#[test]
fn a_certificate_may_be_used_until_the_end_of_the_third_month_after() {
    for (expiry, at, outcome, usable) in EXPIRY {
        let value = ask("expiry", &[("certificate-expiry", expiry)]).argument("--at").argument(at).json();
        assert_eq!(value["answer"]["outcome"], outcome, "{expiry} on {at}");
        fields(&value["answer"]["facts"], &["usable_until"], "facts");
        if outcome == "grace" {
            assert_eq!(value["answer"]["facts"]["usable_until"], usable, "{expiry} on {at}");
        }
        for (_, fact) in value["answer"]["facts"].as_object().unwrap() {
            assert!(
                fact.is_null() || fact.as_str().is_some_and(|day| day.parse::<chrono::NaiveDate>().is_ok()),
                "{fact}"
            );
        }
    }
}

/// The questions of `fallback`.
const QUESTIONS: [&str; 5] = ["has-certificate", "has-card", "has-mynaportal", "has-notification", "visit"];

/// What `fallback` answers: for each question a letter (y, n, f for first, r for return, * for any), and the outcome.
const FALLBACK: [(&str, &str); 6] = [
    ("y****", "show-certificate"),
    ("nn***", "no-card"),
    ("nyy**", "mynaportal-screen"),
    ("nyny*", "eligibility-notification"),
    ("nynnf", "eligibility-statement"),
    ("nynnr", "verbal-confirmation"),
];

/// Returns the outcomes of the table for answers in letters, with `u` for unsure.
fn expected(answers: &str) -> BTreeSet<&'static str> {
    let options = |place: usize| if place == 4 { ['f', 'r'] } else { ['y', 'n'] };
    let mut certain = vec![String::new()];
    for (place, letter) in answers.chars().enumerate() {
        let letters = if letter == 'u' { options(place).to_vec() } else { vec![letter] };
        certain =
            certain.iter().flat_map(|start| letters.iter().map(move |letter| format!("{start}{letter}"))).collect();
    }
    certain
        .iter()
        .map(|answers| {
            let fits =
                |row: &str| row.chars().zip(answers.chars()).all(|(wanted, given)| wanted == '*' || wanted == given);
            let rows: Vec<&str> = FALLBACK.iter().filter(|(row, _)| fits(row)).map(|(_, outcome)| *outcome).collect();
            assert_eq!(rows.len(), 1, "the table is whole: {answers}");
            rows[0]
        })
        .collect()
}

/// Returns every combination of letters.
fn combinations(choices: &str, visits: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for letters in [choices, choices, choices, choices, visits] {
        found = found.iter().flat_map(|start| letters.chars().map(move |letter| format!("{start}{letter}"))).collect();
    }
    found
}

fn fallback(answers: &str) -> Vec<(&'static str, &'static str)> {
    let option = |letter| match letter {
        'y' => "yes",
        'n' => "no",
        'f' => "first",
        'r' => "return",
        _ => "unsure",
    };
    QUESTIONS.into_iter().zip(answers.chars().map(option)).collect()
}

#[test]
fn every_combination_of_answers_has_its_outcome() {
    let all = combinations("yn", "fr");
    assert_eq!(all.len(), 32);
    for answers in all {
        let value = ask("fallback", &fallback(&answers)).json();
        let outcome = value["answer"]["outcome"].as_str().unwrap_or_else(|| panic!("{answers}: {value}"));
        assert_eq!(expected(&answers), [outcome].into(), "{answers}");
        assert_eq!(value["kind"], "outcome", "{answers}");
    }
}

#[test]
fn what_to_bring_is_that_of_the_table() {
    let bring: [(&str, &[&str]); 6] = [
        ("yyyyf", &["eligibility-certificate"]),
        ("nnyyf", &[]),
        ("nyyyf", &["my-number-card", "mynaportal-screen"]),
        ("nynyf", &["my-number-card", "eligibility-notification"]),
        ("nynnf", &["my-number-card"]),
        ("nynnr", &["my-number-card"]),
    ];
    for (answers, items) in bring {
        let value = ask("fallback", &fallback(answers)).json();
        assert_eq!(each(&value["answer"]["bring"], "id"), items, "{answers}");
    }
}

#[test]
fn unsure_is_the_union_of_both_branches() {
    let mut undecided = 0;
    let brought =
        |value: &Value| each(&value["answer"]["bring"], "id").into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    let of_outcome = FALLBACK
        .map(|(row, outcome)| (outcome, brought(&ask("fallback", &fallback(row.trim_end_matches('*'))).json())));
    for answers in combinations("ynu", "fru").into_iter().filter(|answers| answers.contains('u')) {
        let value = ask("fallback", &fallback(&answers)).json();
        let expected = expected(&answers);
        if expected.len() == 1 {
            assert_eq!(value["kind"], "outcome", "{answers}");
            assert_eq!(expected, [value["answer"]["outcome"].as_str().unwrap()].into(), "{answers}");
        } else {
            undecided += 1;
            assert_eq!(value["kind"], "undecided", "{answers}");
            assert_eq!(texts(&value["answer"]["possible"]).into_iter().collect::<BTreeSet<_>>(), expected, "{answers}");
            let union: BTreeSet<String> = of_outcome
                .iter()
                .filter(|(outcome, _)| expected.contains(outcome))
                .flat_map(|(_, items)| items.clone())
                .collect();
            assert_eq!(brought(&value), union, "{answers}");
        }
    }
    assert!(undecided > 100, "{undecided}");
}

#[test]
fn the_order_of_the_answers_changes_nothing() {
    for answers in ["nynnr", "uyunf", "yyyyf"] {
        let given = fallback(answers);
        let answer = ask("fallback", &given).json()["answer"].clone();
        for order in permutations(given.len()) {
            let turned: Vec<(&str, &str)> = order.iter().map(|place| given[*place]).collect();
            assert_eq!(ask("fallback", &turned).json()["answer"], answer, "{turned:?}");
        }
    }
}

/// Returns every order of the first numbers.
fn permutations(length: usize) -> Vec<Vec<usize>> {
    if length == 0 {
        return vec![Vec::new()];
    }
    let shorter = permutations(length - 1);
    let with_last = |order: &Vec<usize>, place| [&order[..place], &[length - 1], &order[place..]].concat();
    shorter.iter().flat_map(|order| (0..length).map(move |place| with_last(order, place))).collect()
}

#[test]
fn few_questions_are_asked_and_none_twice() {
    assert_eq!(ask("fallback", &[]).json()["answer"]["question"]["id"], "has-certificate", "one answer can end here");
    for answers in combinations("yn", "fr") {
        let given = fallback(&answers);
        let mut said: Vec<(&str, &str)> = Vec::new();
        let asked = loop {
            let value = ask("fallback", &said).json();
            let Some(question) = value["answer"]["question"]["id"].as_str() else { break said.len() };
            let answer = given.iter().find(|(id, _)| *id == question).unwrap();
            assert!(!said.contains(answer), "{question} twice");
            said.push(*answer);
        };
        let needed = FALLBACK
            .iter()
            .map(|(row, _)| row.trim_end_matches('*'))
            .find(|row| answers.starts_with(row))
            .unwrap()
            .len();
        assert_eq!(asked, needed, "{answers}");
    }
}

#[test]
fn an_answer_that_is_not_needed_is_a_warning() {
    let plain = ask("fallback", &[("has-certificate", "yes")]).json();
    let more = ask("fallback", &[("has-certificate", "yes"), ("visit", "first")]).json();
    assert_eq!(list(&plain, "warnings").len() + 1, list(&more, "warnings").len());
    assert_eq!(plain["answer"]["outcome"], more["answer"]["outcome"]);
    let text = list(&more, "warnings").last().unwrap()["text"]["en"].as_str().unwrap().to_owned();
    assert!(text.contains("visit"), "{text}");
    assert_eq!(
        list(&ask("fallback", &fallback("nynnr")).json(), "warnings").len(),
        list(&plain, "warnings").len(),
        "all are needed"
    );
    // A question that may yet be reached is none.
    let open = ask("fallback", &[("visit", "first")]).json();
    assert_eq!((open["kind"].as_str(), list(&open, "warnings").len()), (Some("question"), 0));
}

#[test]
fn the_command_to_replay_gives_the_same_answer() {
    let calls: [(&str, Answers, &str); 10] = [
        ("fallback", &[("has-certificate", "yes"), ("visit", "first")], "2026-11-20"),
        ("fallback", &[("has-certificate", "unsure"), ("has-card", "no")], "2026-11-20T12:34:56"),
        (
            "fallback",
            &[
                ("visit", "return"),
                ("has-notification", "no"),
                ("has-mynaportal", "no"),
                ("has-card", "yes"),
                ("has-certificate", "no"),
            ],
            "2026-03-01",
        ),
        ("certificate", &[("has-card", "lost-or-renewing"), ("age-group", "aged-75-84")], "2026-07-31T23:59:59"),
        ("certificate", &[("has-card", "lost-or-renewing"), ("age-group", "aged-75-84")], "2026-08-01"),
        ("certificate", &[("has-card", "no")], "2024-12-01"),
        ("insurance", &[("insured-now", "employee")], "2026-11-20"),
        ("copay", &[("birth-date", "1956-11-20")], "2026-11-30T23:59"),
        ("expiry", &[("certificate-expiry", "2026-11-10")], "2026-11-10T23:59:59"),
        ("next-steps", &[("has-card", "lost")], "2025-12-01"),
    ];
    for (tree, answers, now) in calls {
        let first = ask(tree, answers).variable("MYNA_NOW", now).json();
        let replay = first["answer"]["replay"].as_str().unwrap_or_else(|| panic!("{tree}: {first}"));
        let arguments = replay.strip_prefix("myna ").unwrap_or_else(|| panic!("{replay}"));
        let again = myna(arguments).argument("--json").variable("MYNA_NOW", "2030-05-05").json();
        assert_eq!(
            (&again["kind"], &again["answer"], &again["at"]),
            (&first["kind"], &first["answer"], &first["at"]),
            "{replay}"
        );
    }
}

fn outcome_at(tree: &str, answers: &[(&str, &str)], at: &str) -> Value {
    ask(tree, answers).argument("--at").argument(at).json()
}

#[test]
fn from_75_to_84_the_certificate_comes_by_itself_until_the_end_of_july_2026() {
    let registered = [("has-card", "yes"), ("registered", "yes"), ("electronic-certificate", "valid")];
    let days = [
        ("2024-12-02", "sent-without-applying"),
        ("2026-07-31", "sent-without-applying"),
        ("2026-07-31T23:59:59", "sent-without-applying"),
        ("2026-07-31T14:59:59Z", "sent-without-applying"),
        ("2026-07-31T15:00:00Z", "apply-for-it"),
        ("2026-08-01", "apply-for-it"),
        ("2026-11-20", "apply-for-it"),
    ];
    for (at, outcome) in days {
        let answers = [&registered[..], &[("age-group", "aged-75-84")]].concat();
        assert_eq!(outcome_at("certificate", &answers, at)["answer"]["outcome"], outcome, "{at}");
        let lost = [("has-card", "lost-or-renewing"), ("age-group", "aged-75-84")];
        assert_eq!(outcome_at("certificate", &lost, at)["answer"]["outcome"], outcome, "{at}, card lost");
        let older = [&registered[..], &[("age-group", "aged-85-over")]].concat();
        assert_eq!(outcome_at("certificate", &older, at)["answer"]["outcome"], "sent-without-applying", "{at}");
        let without = [("has-card", "yes"), ("registered", "no")];
        assert_eq!(outcome_at("certificate", &without, at)["answer"]["outcome"], "sent-without-applying", "{at}");
    }
}

#[test]
fn who_gets_the_certificate() {
    let table: [(&[(&str, &str)], &str); 9] = [
        (&[("has-card", "no")], "sent-without-applying"),
        (&[("has-card", "yes"), ("registered", "no")], "sent-without-applying"),
        (&[("has-card", "yes"), ("registered", "cancelled")], "sent-without-applying"),
        (&[("has-card", "yes"), ("registered", "yes"), ("electronic-certificate", "expired")], "sent-without-applying"),
        (
            &[
                ("has-card", "yes"),
                ("registered", "yes"),
                ("electronic-certificate", "valid"),
                ("age-group", "under-75"),
                ("difficulty", "yes"),
            ],
            "apply-for-it",
        ),
        (
            &[
                ("has-card", "yes"),
                ("registered", "yes"),
                ("electronic-certificate", "valid"),
                ("age-group", "under-75"),
                ("difficulty", "no"),
            ],
            "not-needed",
        ),
        (&[("has-card", "lost-or-renewing"), ("age-group", "under-75")], "apply-for-it"),
        (&[("has-card", "lost-or-renewing"), ("age-group", "aged-75-84")], "apply-for-it"),
        (&[("has-card", "lost-or-renewing"), ("age-group", "aged-85-over")], "sent-without-applying"),
    ];
    for (answers, outcome) in table {
        assert_eq!(ask("certificate", answers).json()["answer"]["outcome"], outcome, "{answers:?}");
    }
}

#[test]
fn nothing_is_guessed_before_the_rules_are_in_force() {
    let calls: [(&str, &[(&str, &str)]); 4] = [
        ("certificate", &[("has-card", "no")]),
        ("certificate", &[("has-card", "lost-or-renewing"), ("age-group", "aged-75-84")]),
        ("certificate", &[("has-card", "yes"), ("registered", "cancelled")]),
        ("fallback", &[("has-certificate", "yes")]),
    ];
    for (tree, answers) in calls {
        for at in ["2024-12-01", "2024-12-01T23:59:59", "2024-01-01"] {
            let value = outcome_at(tree, answers, at);
            assert!(warned(&value, "not-in-force"), "{tree} {answers:?} {at}");
            assert_ne!(value["kind"], "outcome", "{tree} {answers:?} {at}");
            assert!(list(&value["answer"], "possible").is_empty(), "{tree} {answers:?} {at}");
            assert!(list(&value["answer"], "bring").is_empty(), "{tree} {answers:?} {at}");
        }
        let value = outcome_at(tree, answers, "2024-12-02");
        assert_eq!(
            (value["kind"].as_str(), warned(&value, "not-in-force")),
            (Some("outcome"), false),
            "{tree} {answers:?}"
        );
    }
}

/// Days with the one notice of three that holds, by its place.
const PROOF: [(&str, usize); 9] = [
    ("2025-01-15", 0),
    ("2025-12-01", 0),
    ("2025-12-01T23:59:59", 0),
    ("2025-12-01T15:00:00Z", 1),
    ("2025-12-02", 1),
    ("2026-07-31", 1),
    ("2026-07-31T23:59:59", 1),
    ("2026-08-01", 2),
    ("2026-11-20", 2),
];

#[test]
fn what_the_old_card_proves_depends_on_the_day() {
    let visit = ["proof-with-old-card", "proof-tolerance", "proof-now"];
    let other = ["old-card-valid", "old-card-tolerated", "old-card-ended"];
    for (at, place) in PROOF {
        let one_of = |notices: &Value, three: [&str; 3], name: &str| {
            let found: Vec<&str> = each(notices, "id").into_iter().filter(|id| three.contains(id)).collect();
            assert_eq!(found, [three[place]], "{name} on {at}");
        };
        let guide = myna("guide visit --json --at").argument(at).json();
        one_of(&guide["answer"]["notices"], visit, "visit");
        for answers in ["yyyyf", "nnyyf", "nyyyf", "nynyf", "nynnf", "nynnr"] {
            one_of(&outcome_at("fallback", &fallback(answers), at)["answer"]["notices"], other, answers);
        }
        one_of(&outcome_at("next-steps", &[("has-card", "no")], at)["answer"]["notices"], other, "next-steps");
    }
}

#[test]
fn an_error_is_an_object_on_the_errors() {
    let wrong = [
        "guide zzzz",
        "guide visit zzzz",
        "ask fallback --answer has-card=zzzz",
        "lines zzzz",
        "is-open --for zzzz",
        "sources zzzz",
        "lines --at zzzz",
        "guide -L fr",
    ];
    let mut kinds = BTreeSet::new();
    for arguments in wrong {
        for option in ["--json", "--format=json", "--json --with ja"] {
            let reply = myna(&format!("{arguments} {option}")).variable("MYNA_LANG", "ko").run();
            assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{arguments}");
            assert!(reply.errors.ends_with('\n'), "{arguments}");
            let error = reply.error();
            fields(&error, &["kind", "text", "hint"], arguments);
            assert!(is_id(error["kind"].as_str().unwrap()), "{arguments}: {error}");
            assert!(error["text"]["ko"].is_string(), "{arguments}: {error}");
            assert!(error["hint"]["ko"].is_string(), "{arguments}: {error}");
            kinds.insert(error["kind"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(kinds.len(), wrong.len(), "an id of its own for each: {kinds:?}");
}

#[test]
fn an_error_of_a_file_is_an_object_too() {
    let folder = tempfile::tempdir().unwrap();
    let reply = myna("guide --json -o").argument(folder.path()).run();
    assert_eq!(reply.output, "");
    fields(&reply.error(), &["kind", "text", "hint"], "a folder");
}
