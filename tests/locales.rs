//! Holds the words against the content, the source, the glossary, and each language against the others.

#![allow(clippy::expect_used, clippy::panic, reason = "a test ends where something is wrong")]

#[path = "project/glossary.rs"]
mod glossary;
mod project;
#[path = "project/script.rs"]
mod script;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use fluent::{FluentArgs, FluentBundle, FluentResource};
use glossary::{LANGUAGES, TERMS};
use project::reading::without;
use project::{CONTENT, Faults, Kind, Place, Read, SOURCE, WORDS, Word, content, entries, files, folder, places, tags};
use script::{JAPANESE, SIMPLIFIED, TRADITIONAL};
use toml::{Table, Value};
use unicode_width::UnicodeWidthStr;

/// The files whose messages only the source names; those of all others follow from the content.
const OF_THE_SOURCE: [&str; 9] = [
    "interface.ftl",
    "errors.ftl",
    "search.ftl",
    "guided.ftl",
    "rehearsal.ftl",
    "checklist.ftl",
    "overlay.ftl",
    "check.ftl",
    "review.ftl",
];

/// The words for who writes content: in a language that falls back to another they need not be.
const FOR_AUTHORS: [&str; 3] = ["check.ftl", "graph.ftl", "review.ftl"];

/// The words of the command line, which follow from its definition: `tests/help.rs` holds them against it.
const OF_THE_COMMAND_LINE: &str = "help.ftl";

/// Messages beside those that follow from the content, named by the source.
const BESIDE_THE_CONTENT: [(&str, &str); 4] = [
    ("check-number", "lines.ftl"),
    ("line-interpreter-by-weekday", "lines.ftl"),
    ("line-from-abroad", "lines.ftl"),
    ("line-insurer-instead", "lines.ftl"),
];

/// What the source puts before an id or a number to make a message's id, as in `format!("cost-{}", …)`.
const PREFIXES: [&str; 15] = [
    "flaw-",
    "thing-",
    "wording-",
    "cost-",
    "state-",
    "open-state-",
    "reason-",
    "source-kind-",
    "weekday-",
    "month-",
    "day-",
    "error-",
    "home-",
    "rehearsal-deed-",
    "rehearsal-item-",
];

/// Calls a function with each message in each language but English, and with the English one.
fn each_pair(mut see: impl FnMut(&str, &str, &Word, &Word)) {
    let english = WORDS.of("en");
    for (tag, words) in WORDS.messages.iter().filter(|(tag, _)| *tag != "en") {
        for (id, word) in words {
            if let Some(original) = english.get(id) {
                see(&format!("locales/{tag}/{}: {id}", word.file), tag, word, original);
            }
        }
    }
}

/// Calls a function with each message in each language: where it stands, the tag, the id and the word.
fn each_word(mut see: impl FnMut(&str, &str, &str, &Word)) {
    for (tag, words) in &WORDS.messages {
        for (id, word) in words {
            see(&format!("locales/{tag}/{}: {id}", word.file), tag, id, word);
        }
    }
}

#[test]
fn words_are_text_strings_and_variables() {
    let mut faults = Faults::default();
    for junk in &WORDS.junk {
        faults.unless(false, || junk.clone());
    }
    each_word(|at, _, _, word| {
        faults.unless(!word.text.trim().is_empty(), || format!("{at} says nothing"));
        faults.unless(!word.text.chars().any(|c| ('０'..='９').contains(&c)), || format!("{at}: full-width digits"));
        let open = word.text.matches('「').count();
        faults.unless(open == word.text.matches('」').count(), || format!("{at}: 「 without 」"));
    });
    faults.none();
}

#[test]
fn every_language_has_the_same_messages_and_variables() {
    let mut faults = Faults::default();
    let folders: BTreeSet<&str> = WORDS.files.keys().map(String::as_str).collect();
    let named: BTreeSet<&str> = tags().into_iter().collect();
    faults.unless(folders == named, || format!("content/locales.toml names {named:?}, locales/ has {folders:?}"));
    let english = WORDS.of("en");
    for tag in tags() {
        let words = WORDS.of(tag);
        // Who writes content reads the language itself, not an easy form of it.
        let falls_back = content("locales.toml")
            .tables("locale")
            .iter()
            .any(|locale| locale.text("tag") == tag && locale.contains_key("falls-back"));
        for (id, word) in english.iter().filter(|(_, word)| !(falls_back && FOR_AUTHORS.contains(&word.file.as_str())))
        {
            faults.unless(words.contains_key(id), || format!("locales/{tag}/{}: {id} is missing", word.file));
        }
        for (id, word) in words {
            faults.unless(english.contains_key(id), || format!("locales/{tag}/{}: {id} is not in English", word.file));
        }
    }
    // Months and days have names in some languages and numbers in the others.
    let variables = |word: &Word| -> BTreeSet<String> {
        word.variables.iter().map(|name| name.strip_suffix("-name").unwrap_or(name).to_owned()).collect()
    };
    each_pair(|at, _, word, original| {
        faults.unless(word.file == original.file, || format!("{at} is in {} in English", original.file));
        let (here, there) = (variables(word), variables(original));
        faults.unless(here == there, || format!("{at}: variables {here:?}, in English {there:?}"));
    });
    faults.none();
}

/// Returns the messages that the content needs, each with its file.
fn implied() -> BTreeMap<String, String> {
    let mut implied: BTreeMap<String, String> =
        BESIDE_THE_CONTENT.map(|(id, file)| (id.to_owned(), file.to_owned())).into();
    let mut add = |file: &str, id: String| implied.insert(id, file.to_owned());
    for place in places() {
        let file = place.file.replace("content/", "").replace(".toml", ".ftl");
        let id = &place.message;
        match place.kind {
            Kind::Top => _ = add(&file, format!("{id}-summary")),
            Kind::Outcome => {
                for part in ["text", "why"] {
                    add(&file, format!("{id}-{part}"));
                }
                for step in place.table.texts("steps") {
                    add(&file, format!("{id}-step-{step}"));
                }
                for office in place.table.texts("offices") {
                    add("items.ftl", format!("office-{office}"));
                }
            }
            Kind::Question if place.table.text("type") != "date" => {
                for option in place.table.tables("option") {
                    add(&file, format!("{}-{}", id.replacen("-question-", "-option-", 1), option.text("id")));
                }
            }
            Kind::Step if place.table.contains_key("stage") => {
                let guide = id.split("-step-").next().expect("a guide");
                add(&file, format!("{guide}-stage-{}", place.table.text("stage")));
            }
            _ => {}
        }
        add(&file, place.message);
    }
    for (id, screen) in entries(content("screens.toml")) {
        add("screens.ftl", format!("screen-{id}"));
        if screen.get("digits").and_then(Value::as_bool) == Some(true) {
            add("screens.ftl", format!("screen-{id}-note"));
        }
        for button in screen.tables("button") {
            add("screens.ftl", format!("screen-{id}-button-{}", button.text("id")));
        }
    }
    for (id, _) in entries(content("items.toml")) {
        add("items.ftl", format!("item-{id}"));
    }
    for (id, _) in entries(content("terms.toml")) {
        add("terms.ftl", format!("term-{id}"));
        add("meanings.ftl", format!("term-{id}-meaning"));
    }
    for (id, _, line) in folder("lines") {
        add("lines.ftl", format!("line-{id}"));
        for service in line.tables("service") {
            add("lines.ftl", format!("matter-{}", service.text("matter")));
            for tag in service.texts("languages") {
                add("languages.ftl", format!("language-{tag}"));
            }
        }
    }
    for tag in tags() {
        add("languages.ftl", format!("language-{tag}"));
    }
    for (id, _, source) in folder("sources") {
        add("sources.ftl", format!("source-{id}"));
        add("languages.ftl", format!("language-{}", source.text("language")));
    }
    for (id, difference) in entries(content("differences.toml")) {
        add("differences.ftl", format!("difference-{id}"));
        add("differences.ftl", format!("difference-{id}-told"));
        for position in difference.tables("position") {
            add("differences.ftl", format!("difference-{id}-position-{}", position.text("id")));
        }
    }
    for (_, _, year) in folder("calendars/jp") {
        for name in year.get("days").and_then(Value::as_table).into_iter().flat_map(Table::values) {
            add("holidays.ftl", format!("holiday-{}", name.as_str().unwrap_or_default()));
        }
    }
    implied
}

#[test]
fn the_content_has_its_words_and_no_others() {
    let mut faults = Faults::default();
    let implied = implied();
    for tag in tags() {
        for (id, file) in &implied {
            let there = WORDS.of(tag).get(id).map(|word| word.file.as_str());
            faults.unless(there == Some(file), || {
                format!("locales/{tag}/{file}: {id}: the content needs it; it is in {there:?}")
            });
        }
    }
    each_word(|at, _, id, word| {
        if !OF_THE_SOURCE.contains(&word.file.as_str()) && word.file != OF_THE_COMMAND_LINE {
            faults.unless(implied.contains_key(id), || format!("{at}: nothing in the content needs it"));
            faults.unless(word.variables.is_empty(), || format!("{at}: nobody sets {:?}", word.variables));
        }
    });
    for (id, _) in BESIDE_THE_CONTENT {
        let (_, rest) = id.split_once('-').expect("two parts");
        let said = |literal: &String| literal == id || literal == rest;
        faults.unless(SOURCE.iter().any(|file| file.literals.iter().any(said)), || {
            format!("the source does not say {id}")
        });
    }
    faults.none();
}

#[test]
fn the_source_uses_every_word_around_the_answers() {
    let mut faults = Faults::default();
    let literals: HashSet<&str> = SOURCE.iter().flat_map(|file| &file.literals).map(String::as_str).collect();
    for prefix in PREFIXES {
        let built = literals.iter().any(|literal| literal.starts_with(&format!("{prefix}{{")));
        faults.unless(built, || format!("the source builds no id from {prefix:?}"));
    }
    for (id, word) in WORDS.of("en").iter().filter(|(_, word)| OF_THE_SOURCE.contains(&word.file.as_str())) {
        let ends = PREFIXES.iter().filter_map(|prefix| id.strip_prefix(prefix));
        // What the guided mode offers first stands in the content.
        let offered = |end: &str| content("home.toml").tables("entry").iter().any(|entry| entry.text("id") == end);
        let built = |end: &str| literals.contains(end) || end.parse::<u8>().is_ok() || offered(end);
        // What would be right stands beside what is wrong.
        let built = |end: &str| built(end) || end.strip_suffix("-hint").is_some_and(built);
        let used = literals.contains(id.as_str()) || ends.into_iter().any(built);
        faults.unless(used, || format!("locales/*/{}: the source does not use {id}", word.file));
    }
    faults.none();
}

#[test]
fn the_words_that_the_source_names_are_there() {
    let mut faults = Faults::default();
    let calls = [
        ("interface(\"", "", "interface.ftl"),
        ("label(\"", "", "interface.ftl"),
        ("labelled(\"", "", "interface.ftl"),
        ("search(\"", "", "search.ftl"),
        ("guided(\"", "", "guided.ftl"),
        ("wizard.say(\"", "", "guided.ftl"),
        ("self.say(\"", "", "guided.ftl"),
        ("sheet(\"", "", "checklist.ftl"),
        (" overlay(\"", "", "overlay.ftl"),
        ("&overlay(\"", "", "overlay.ftl"),
        ("overlay(\"", "", "overlay.ftl"),
        (" error(\"", "", "errors.ftl"),
        ("(error(\"", "", "errors.ftl"),
        ("::error(\"", "", "errors.ftl"),
        ("Failure::usage(\"", "error-", "errors.ftl"),
        ("Failure::new(\"", "error-", "errors.ftl"),
    ];
    let mut found = 0;
    for source in SOURCE.iter() {
        for line in source.text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for (call, prefix, file) in calls {
                for rest in line.split(call).skip(1) {
                    let id = format!("{prefix}{}", rest.split('"').next().unwrap_or_default());
                    let there = WORDS.of("en").get(&id).is_some_and(|word| word.file == file);
                    faults.unless(there, || format!("{}: {id} is not in {file}", source.path));
                    found += 1;
                }
            }
        }
    }
    faults.unless(found > 50, || format!("only {found} words are named: the calls are written differently now"));
    for (prefix, last) in [("weekday", 7), ("month", 12)] {
        for number in 1..=last {
            let id = format!("{prefix}-{number}");
            faults.unless(WORDS.texts(&id).count() == tags().len(), || format!("locales/*/interface.ftl: {id}"));
        }
        let beyond = format!("{prefix}-{}", last + 1);
        faults.unless(WORDS.texts(&beyond).count() == 0, || format!("locales/*/interface.ftl: {beyond}"));
    }
    faults.none();
}

#[test]
fn the_origin_of_words_is_known() {
    let mut faults = Faults::default();
    each_word(|at, tag, _, word| {
        let origin = word.group.as_deref().and_then(|group| group.strip_prefix("origin: "));
        match origin.map(|origin| origin.strip_prefix("official ")) {
            Some(Some(edition)) => {
                let source = CONTENT.get(&format!("content/sources/{edition}.toml"));
                let kind = source.map(|source| source.text("kind"));
                faults.unless(kind == Some("edition"), || format!("{at}: {edition} is no edition"));
                let language = source.map(|source| source.text("language"));
                // A form of a language has the official names of that language.
                let of = content("locales.toml").tables("locale").into_iter().find(|locale| locale.text("tag") == tag);
                let falls_back = of.and_then(|locale| locale.get("falls-back")?.as_str());
                faults.unless(language == Some(tag) || (language.is_some() && language == falls_back), || {
                    format!("{at}: {edition} is in {language:?}")
                });
            }
            Some(None) => faults.unless(origin == Some("project"), || format!("{at}: origin {origin:?}")),
            None => faults.unless(false, || format!("{at}: no origin ({:?})", word.group)),
        }
    });
    faults.none();
}

/// What must stand nowhere: the languages ("" for all), and the words. Slips of the leaflets, and terms of the other language.
const FORBIDDEN: [(&str, &[&str]); 5] = [
    ("", &["Mynportal", "マイナ健康保険証", "Photo booth for proof", "All day 8:30"]),
    ("zh-Hant", &["個人保險證", "读卡器", "讀卡器", "在留期限", "通知单", "通知單"]),
    ("zh-Hans", &["註冊", "讀卡機", "读卡机", "居留期間", "居留期间", "有效期限与在留资格"]),
    ("ko", &["마이 넘버 카드", "마이나포털", "마이 넘버카드"]),
    ("ja", &["マイ・ナンバー", "マイナンバー・カード"]),
];

#[test]
fn terms_are_those_of_the_glossary() {
    let mut faults = Faults::default();
    for (id, names) in TERMS {
        for (tag, name) in LANGUAGES.iter().zip(names) {
            let there = WORDS.of(tag).get(&format!("term-{id}")).map(|word| word.text.as_str());
            faults
                .unless(there == Some(name), || format!("locales/{tag}/terms.ftl: term-{id} is {there:?}, not {name}"));
        }
        let japanese = content("terms.toml").get(id).and_then(Value::as_table).map(|term| term.text("japanese"));
        faults.unless(japanese == Some(names[0]), || {
            format!("content/terms.toml: {id} is {japanese:?}, not {}", names[0])
        });
    }
    for (id, _) in entries(content("terms.toml")) {
        faults.unless(TERMS.iter().any(|(known, _)| *known == id), || {
            format!("content/terms.toml: {id} is not in the glossary")
        });
    }
    each_word(|at, tag, id, word| {
        for (only, variants) in FORBIDDEN.iter().filter(|(only, _)| only.is_empty() || *only == tag) {
            for variant in variants.iter().filter(|variant| word.text.contains(**variant)) {
                faults.unless(false, || format!("{at}: {variant} ({only}): {}", word.text));
            }
        }
        let misprint = word.text.contains("検診") && !id.starts_with("difference-checkup-spelling-");
        faults.unless(!misprint, || format!("{at}: 検診, which is 健診: {}", word.text));
    });
    faults.none();
}

/// Returns the Japanese that may stand in every language, the longest first.
fn labels() -> Vec<&'static str> {
    fn take<'a>(value: &'a Value, label: bool, labels: &mut BTreeSet<&'a str>) {
        match value {
            Value::String(text) if label => _ = labels.insert(text),
            Value::Array(list) => list.iter().for_each(|one| take(one, label, labels)),
            Value::Table(table) => {
                for (key, value) in table {
                    take(value, key == "japanese" || key == "labels", labels);
                }
            }
            _ => {}
        }
    }
    let mut labels = BTreeSet::new();
    for table in CONTENT.values() {
        table.iter().for_each(|(key, value)| take(value, key == "japanese" || key == "labels", &mut labels));
    }
    let mut labels: Vec<&str> = labels.into_iter().collect();
    labels.sort_by_key(|label| std::cmp::Reverse(label.chars().count()));
    labels
}

/// Returns what stands in 「」 in a text.
fn quoted(text: &str) -> Vec<&str> {
    text.split('「').skip(1).filter_map(|rest| Some(rest.split_once('」')?.0)).collect()
}

#[test]
fn every_language_keeps_to_its_script() {
    let mut faults = Faults::default();
    let labels = labels();
    let [simplified, traditional, japanese] =
        [SIMPLIFIED, TRADITIONAL, JAPANESE].map(|list| list.chars().collect::<HashSet<char>>());
    let kana = |c: char| matches!(c, '\u{3041}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}');
    let han = |c: char| matches!(c, '々' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}');
    each_pair(|at, tag, word, original| {
        let mut text = word.text.clone();
        let also: Vec<&str> = quoted(&original.text);
        for label in also.into_iter().map(|label| format!("「{label}」")) {
            text = text.replace(&label, " ");
        }
        for label in &labels {
            text = text.replace(label, " ");
        }
        let wrong = |c: &char| match tag {
            "zh-Hant" => kana(*c) || simplified.contains(c) || japanese.contains(c),
            "zh-Hans" => kana(*c) || traditional.contains(c) || japanese.contains(c),
            "ko" => kana(*c) || han(*c),
            _ => false,
        };
        let found: String = text.chars().filter(wrong).collect();
        faults.unless(found.is_empty(), || format!("{at}: {found} is of another script: {}", word.text));
    });
    faults.none();
}

#[test]
fn the_japanese_beside_the_english_stands_in_every_language() {
    let mut faults = Faults::default();
    each_pair(|at, tag, word, original| {
        for label in quoted(&original.text) {
            let label = if tag.starts_with("ja") { label.to_owned() } else { format!("「{label}」") };
            faults
                .unless(without(&word.written).contains(&label), || format!("{at}: {label} is missing: {}", word.text));
        }
    });
    faults.none();
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Returns a text with English months as numbers, tenths (3割, 3成) as percent, and 1,000 as 1000.
fn in_numbers(text: &str) -> String {
    let mut text = text.replace("{}", " ").replace('％', "%");
    for (place, month) in MONTHS.iter().enumerate() {
        text = text.replace(month, &format!(" {} ", place + 1));
    }
    let chars: Vec<char> = text.chars().collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut said = String::new();
    for (at, c) in chars.iter().enumerate() {
        let after_digit = at > 0 && digit(at - 1);
        match c {
            ',' if after_digit && (at + 1..=at + 3).all(digit) && !digit(at + 4) => {}
            '割' | '成' if after_digit => said.push_str("0%"),
            c => said.push(*c),
        }
    }
    said
}

/// Returns the runs of characters of a kind, sorted.
fn runs(text: &str, belongs: fn(char) -> bool, wanted: fn(&str) -> bool) -> Vec<String> {
    let mut runs: Vec<String> = text.split(|c| !belongs(c)).filter(|run| wanted(run)).map(str::to_owned).collect();
    runs.sort();
    runs
}

#[test]
fn every_language_says_the_same_numbers() {
    type Belongs = fn(char) -> bool;
    type Wanted = fn(&str) -> bool;
    let kinds: [(&str, Belongs, Wanted); 5] = [
        ("numbers", |c| c.is_ascii_digit(), |run| !run.is_empty()),
        ("percentages", |c| c.is_ascii_digit() || c == '%', |run| run.ends_with('%')),
        ("times", |c| c.is_ascii_digit() || c == ':', |run| run.trim_matches(':').contains(':')),
        ("telephone numbers", |c| c.is_ascii_digit() || c == '-', |run| run.starts_with('0') && run.contains('-')),
        ("addresses", |c| c.is_ascii_graphic() && !"()".contains(c), |run| run.contains("://")),
    ];
    let mut faults = Faults::default();
    each_pair(|at, _, word, original| {
        // The reading of a label says its numbers once more.
        let (here, there) = (in_numbers(&without(&word.written)), in_numbers(&original.text));
        for (kind, belongs, wanted) in kinds {
            let (here, there) = (runs(&here, belongs, wanted), runs(&there, belongs, wanted));
            faults.unless(here == there, || format!("{at}: {kind} {here:?}, in English {there:?}: {}", word.text));
        }
    });
    faults.none();
}

#[test]
fn every_message_can_be_said() {
    let mut faults = Faults::default();
    for (path, text) in files("locales", "ftl") {
        let (tag, _) = path.trim_start_matches("locales/").split_once('/').expect("a language");
        let Ok(resource) = FluentResource::try_new(text) else {
            faults.unless(false, || format!("{path} does not parse"));
            continue;
        };
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a tag")]);
        bundle.set_use_isolating(false);
        let added = bundle.add_resource(&resource);
        faults.unless(added.is_ok(), || format!("{path}: {added:?}"));
        let file = path.trim_start_matches(&format!("locales/{tag}/"));
        for (id, word) in WORDS.of(tag).iter().filter(|(_, word)| word.file == file) {
            let given: FluentArgs = word.variables.iter().map(|name| (name.as_str(), format!("<{name}>"))).collect();
            let mut errors = Vec::new();
            let pattern = bundle.get_message(id).and_then(|message| message.value());
            let said = pattern.map(|pattern| bundle.format_pattern(pattern, Some(&given), &mut errors));
            faults.unless(errors.is_empty(), || format!("{path}: {id}: {errors:?}"));
            let all = said.as_ref().is_some_and(|said| {
                word.variables.iter().all(|name| said.contains(&format!("<{name}>"))) && !said.contains(['{', '}'])
            });
            faults.unless(all, || format!("{path}: {id}: {said:?}"));
        }
    }
    faults.none();
}

#[test]
fn what_stands_in_a_list_is_as_wide_on_every_terminal() {
    let mut faults = Faults::default();
    let files =
        ["guided.ftl", "rehearsal.ftl", "terms.ftl", "sources.ftl", "lines.ftl", "languages.ftl", "screens.ftl"];
    let title = |place: Place| matches!(place.kind, Kind::Top | Kind::Route).then_some(place.message);
    let titles: BTreeSet<String> = places().into_iter().filter_map(title).collect();
    let in_list = |id: &str, word: &Word| {
        files.contains(&word.file.as_str())
            || (id.starts_with("tree-") && id.contains("-question-"))
            || (id.starts_with("tree-") && id.contains("-option-"))
            || titles.contains(id)
    };
    each_word(|at, _, id, word| {
        // What is told at length does not stand in a list.
        let list = in_list(id, word) && !id.starts_with("help-");
        let (narrow, wide) = (word.text.width(), word.text.width_cjk());
        faults.unless(!list || narrow == wide, || format!("{at} is {narrow} or {wide} columns wide: {}", word.text));
    });
    faults.none();
}
