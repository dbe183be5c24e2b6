//! A language that nobody speaks: English with accents, in brackets, twice as long, made here and given to the program by its door to
//! the files of words. What then stands outside the brackets does not come from the words; where ids differ, somebody has read a
//! translated text; and lines that are too wide were measured for English.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod inside;
mod project;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::{LazyLock, Mutex};

use clap::{CommandFactory, Parser};
use inside::walker::TreeOnDay;
use inside::world;
use myna::answer::manual::TOPICS;
use myna::compose::manual::{Length, page as help_page, topic, version};
use myna::compose::phrases::Phrases;
use myna::compose::{Frame, document, record};
use myna::content::Content;
use myna::document::{Document, Words};
use myna::l10n::message::interface;
use myna::l10n::{File, Localizer};
use myna::reception::cli::Cli;
use myna::reception::error::Failure;
use myna::reception::languages::languages;
use myna::reception::manual::{EXAMPLES, page, verbs};
use myna::reception::parser::refused;
use myna::reception::report::told;
use myna::reception::request::{FORMATS, request};
use myna::reception::run::answered;
use myna::reception::shell::SHELLS;
use myna::reception::world::World;
use myna::render::json;
use myna::render::text::{Look, render};
use project::{CONTENT, Faults, Read, WORDS, folder};
use toml::Value;
use unicode_width::UnicodeWidthStr;

/// The tag of the language: one of those kept for private use.
const TAG: &str = "qps";
/// What the words of every message stand in.
const BRACKETS: [char; 2] = ['⟦', '⟧'];

/// Returns a letter with an accent.
fn accented(letter: char) -> char {
    let plain = "aceginoprsuyzACEGINOPRSUYZ";
    let odd = "áćéğíñóþŕśúýźÁĆÉĞÍÑÓÞŔŚÚÝŹ";
    plain.chars().position(|known| known == letter).and_then(|place| odd.chars().nth(place)).unwrap_or(letter)
}

/// Returns the text of a message in the language: variables, labels and what holds a digit as they are, every other word twice.
fn pseudo(text: &str) -> String {
    let mut said = String::from(BRACKETS[0]);
    let (mut word, mut kept) = (String::new(), 0_u32);
    let end = |word: &mut String, said: &mut String| {
        let typed =
            word.starts_with('-') || word.contains(['{', '「', '/', '=', '_']) || word.contains(char::is_numeric);
        if typed {
            said.push_str(word);
        } else if !word.is_empty() {
            let odd: String = word.chars().map(accented).collect();
            let _ = write!(said, "{odd} {odd}");
        }
        word.clear();
    };
    for sign in text.chars() {
        kept = match sign {
            '{' | '「' => kept + 1,
            '}' | '」' => kept - 1,
            _ => kept,
        };
        if sign == ' ' && kept == 0 {
            end(&mut word, &mut said);
            said.push(' ');
        } else {
            word.push(sign);
        }
    }
    end(&mut word, &mut said);
    said.push(BRACKETS[1]);
    said
}

/// The files made so far.
static MADE: Mutex<BTreeMap<String, &'static str>> = Mutex::new(BTreeMap::new());

/// Returns a file of words in the language: the English one, each message of it made odd.
fn words(path: &str) -> Option<&'static str> {
    let mut made = MADE.lock().expect("no test has failed within");
    if let Some(known) = made.get(path) {
        return Some(known);
    }
    let english = Content::default().file(&path.replacen(TAG, "en", 1))?;
    let mut odd = String::new();
    for line in english.lines() {
        match line.split_once(" = ").filter(|_| line.starts_with(|sign: char| sign.is_ascii_lowercase())) {
            Some((id, text)) => writeln!(odd, "{id} = {}", pseudo(text)),
            None => writeln!(odd, "{line}"),
        }
        .expect("a text");
    }
    let kept: &'static str = Box::leak(odd.into_boxed_str());
    made.insert(path.to_owned(), kept);
    Some(kept)
}

static ENGLISH: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| WORDS.of("en").values().map(|word| word.text.as_str()).collect());

fn odd_words() -> Localizer<'static> {
    Localizer::new(
        TAG,
        Vec::new(),
        Box::new(|path| words(path).map(|text| File { whose: None, text, places: None }).into_iter().collect()),
    )
}

fn phrases() -> Phrases<'static> {
    Phrases::new(vec![odd_words()])
}

/// Every text in the content, and what is typed: none of it is translated.
static AS_IT_IS: LazyLock<String> = LazyLock::new(|| {
    fn see(value: &Value, all: &mut String) {
        match value {
            Value::String(text) => all.extend([text, "\n"]),
            Value::Array(pieces) => pieces.iter().for_each(|piece| see(piece, all)),
            Value::Table(pieces) => pieces.iter().for_each(|(name, piece)| {
                all.extend([name, "\n"]);
                see(piece, all);
            }),
            _ => {}
        }
    }
    let mut all = String::from("myna YYYY MM DD Mo Tu We Th Fr Sa Su PH off complete unsure open closed unknown\n");
    for (path, table) in CONTENT.iter() {
        all.extend([path, "\n"]);
        see(&Value::Table(table.clone()), &mut all);
    }
    let mut command = Cli::command();
    command.build();
    for verb in std::iter::once(&command).chain(command.get_subcommands()) {
        all.extend([verb.get_name(), "\n"]);
        for argument in verb.get_arguments() {
            let values = argument.get_possible_values();
            all.extend([
                argument.get_long().unwrap_or_default(),
                " ",
                &argument.get_short().iter().collect::<String>(),
                "\n",
            ]);
            all.extend(values.iter().flat_map(|value| [value.get_name(), "\n"]));
        }
    }
    all.extend(TOPICS.iter().flat_map(|(id, entries)| entries.iter().map(|(met, _)| *met).chain([*id, "\n"])));
    all.extend(EXAMPLES.iter().flat_map(|(.., line)| [*line, "\n"]));
    // The names of things stand in every language beside each other.
    for (tag, words) in &WORDS.messages {
        all.extend([tag, "\n"]);
        let names = words.iter().filter(|(_, word)| ["terms.ftl", "languages.ftl"].contains(&word.file.as_str()));
        all.extend(names.flat_map(|(_, word)| [word.text.as_str(), "\n"]));
    }
    all.extend(FORMATS.iter().flat_map(|format| [*format, "\n"]));
    all.extend(SHELLS.iter().flat_map(|(shell, _)| [*shell, "\n"]));
    all
});

/// Notes what of a text stands outside the brackets and is neither content nor typed, and lines that are too wide.
fn look(place: &str, text: &str, width: usize, faults: &mut Faults) {
    for line in text.lines() {
        faults.unless(line.width() <= width, || format!("{place} at {width}: {} columns: {line}", line.width()));
    }
    let (mut depth, mut outside) = (0_i32, String::new());
    for sign in text.chars() {
        match sign {
            '⟦' => depth += 1,
            '⟧' => {
                depth -= 1;
                outside.push(' ');
            }
            _ if depth == 0 => outside.push(sign),
            _ => {}
        }
        faults.unless(depth >= 0, || format!("{place}: a bracket too many in {text}"));
    }
    faults.unless(depth == 0, || format!("{place}: a bracket too few in {text}"));
    for run in outside.split(|sign: char| !sign.is_alphabetic()).filter(|run| !run.is_empty()) {
        faults.unless(AS_IT_IS.contains(run), || format!("{place} at {width}: {run:?} comes from nowhere"));
    }
}

fn looks() -> impl Iterator<Item = Look> {
    let look = |(width, accessible)| Look { width, styled: false, accessible };
    [(40, false), (40, true), (80, false), (80, true)].into_iter().map(look)
}

fn look_at(place: &str, document: &Document, faults: &mut Faults) {
    for how in looks() {
        let text = String::from_utf8(render(document, how)).expect("UTF-8");
        faults.unless(text.contains(BRACKETS[0]), || format!("{place}: no words in {text}"));
        look(place, &text, how.width, faults);
    }
}

/// Returns questions of every verb that answers from the content: each guide, route, outcome, question, line, source and state.
fn questions() -> Vec<Vec<String>> {
    let mut all: Vec<String> = ["guide", "ask", "lines", "sources", "is-open"].map(str::to_owned).into();
    for (guide, _, table) in folder("guides") {
        all.push(format!("guide {guide}"));
        all.extend(table.tables("route").iter().map(|route| format!("guide {guide} {}", route.text("id"))));
    }
    for (tree, _, table) in folder("trees") {
        all.push(format!("ask {tree}"));
        let mut seen = BTreeSet::new();
        for (answers, left) in TreeOnDay::new(table, "2026-11-20".parse().expect("a day")).paths() {
            if seen.insert(left.possible.clone()) {
                let given: Vec<String> =
                    answers.iter().map(|(question, value)| format!("--answer {question}={value}")).collect();
                all.push(format!("ask {tree} {}", given.join(" ")));
            }
        }
    }
    for (line, ..) in folder("lines") {
        all.push(format!("lines {line}"));
        for at in ["2026-11-20T10:00", "2026-11-20T23:00", "2026-12-30T10:00", "2026-11-23T18:00", "2029-05-03"] {
            all.push(format!("is-open {line} --at {at}"));
        }
        all.push(format!("is-open {line} --speak my"));
    }
    // What a search finds is words of the language that was searched: it is left out.
    all.extend(["term", "term 資格確認書", "checklist"].map(str::to_owned));
    all.extend(folder("guides").iter().map(|(guide, ..)| format!("checklist {guide}")));
    all.push("checklist fallback --answer has-card=no --answer has-certificate=yes".to_owned());
    all.extend(folder("sources").iter().map(|(id, ..)| format!("sources {id} --at 2027-06-01")));
    all.iter().map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
}

#[test]
fn every_visible_word_of_every_answer_comes_from_the_words() {
    let mut faults = Faults::default();
    let questions = questions();
    assert!(questions.len() > 120, "{}", questions.len());
    for arguments in questions {
        let place = arguments.join(" ");
        let world = world(&[&arguments[..], &["-L".to_owned(), "en".to_owned()]].concat(), 80);
        let cli = Cli::try_parse_from(world.arguments()).unwrap_or_else(|cause| panic!("{place}: {cause}"));
        let languages = languages(&cli.options, &world, Content::default()).expect("English");
        let asked = request(cli, &languages, &world, Content::default()).expect("a request").expect("a question");
        let (answer, _) = answered(&asked.question, &asked, &languages, Content::default()).expect("an answer");
        let (odd, english) = (phrases(), myna::reception::report::phrases(&languages.chosen, Content::default()));
        let frame = |phrases| Frame { content: Content::default(), phrases, at: asked.at };
        look_at(&place, &document(&answer, frame(&odd)).expect("a document"), &mut faults);
        // For scripts nothing differs but the words.
        let object = |phrases| {
            let bytes = json::pretty(&record(&answer, frame(phrases)).expect("a record"));
            serde_json::from_slice(&bytes).expect("JSON")
        };
        let same = without_words(&object(&odd), TAG) == without_words(&object(&english), "en");
        faults.unless(same, || format!("{place}: differs in more than the words"));
    }
    faults.none();
}

/// Returns JSON with the words, and the list of languages, left out.
fn without_words(value: &serde_json::Value, tag: &str) -> serde_json::Value {
    use serde_json::Value as Json;
    match value {
        Json::Object(pieces) if pieces.len() == 1 && pieces.contains_key(tag) => Json::Null,
        Json::Object(pieces) => {
            let piece = |(name, piece): (&String, &Json)| {
                (name.clone(), if name == "lang" { Json::Null } else { without_words(piece, tag) })
            };
            Json::Object(pieces.iter().map(piece).collect())
        }
        Json::Array(pieces) => pieces.iter().map(|piece| without_words(piece, tag)).collect(),
        other => other.clone(),
    }
}

#[test]
fn every_visible_word_of_the_help_comes_from_the_words() {
    let mut faults = Faults::default();
    for verb in verbs().iter().map(Some).chain([None]) {
        let page = page(verb.map(String::as_str), Content::default()).expect("content").expect("a page");
        for length in [Length::Short, Length::Long, Length::Manual] {
            look_at(&format!("help {verb:?} {length:?}"), &help_page(&page, length, &phrases()), &mut faults);
        }
    }
    for known in &TOPICS {
        look_at(known.0, &topic(known, &phrases()), &mut faults);
    }
    look_at("version", &version("0.1.0", "2026-11-20".parse().expect("a day"), &phrases()), &mut faults);
    faults.none();
}

#[test]
fn every_visible_word_of_every_error_comes_from_the_words() {
    let mut faults = Faults::default();
    let mut kinds = BTreeSet::new();
    let mut see = |place: &str, failure: &Failure| {
        kinds.insert(failure.kind.clone());
        let text = String::from_utf8(told(failure, false, &phrases())).expect("UTF-8");
        // What was typed is said in brackets, and no width is kept: it is a line to be copied.
        look(place, &text, 1000, &mut faults);
        for line in text.lines() {
            faults.unless(line.starts_with(BRACKETS[0]), || format!("{place}: {line}"));
        }
        let object: serde_json::Value = serde_json::from_slice(&told(failure, true, &phrases())).expect("JSON");
        faults.unless(object["error"]["kind"] == failure.kind.as_str(), || format!("{place}: {object}"));
    };
    let wrong = [
        "gide",
        "guide --lnag",
        "guide a b c",
        "guide --at",
        "guide --color red",
        "guide --json --format text",
        "lines -x",
        "guide --json --json",
        "is-open --quiet=3",
        "ask --answer x=y",
        "completions",
        "guide nowhere",
        "guide apply by",
        "ask nothing",
        "ask fallback --answer nothing=yes",
        "ask fallback --answer has-card=maybe",
        "lines nobody",
        "ask fallback --answer x",
        "is-open --for fun",
        "is-open --speak xx",
        "sources nowhere",
        "guide --at yesterday",
        "guide --at 2026-02-30",
        "guide --at 1999-01-01",
        "guide --format xml",
        "guide --format state",
        "guide --at -",
        "ask copay --answer birth-date=x",
        "ask copay --answer birth-date=2026-02-30",
        "ask copay --answer birth-date=2090-01-01",
        "ask copay --answer birth-date=1700-01-01",
        "ask fallback --answer has-card=yes --answer has-card=no",
    ];
    for line in wrong {
        let arguments: Vec<&str> = line.split(' ').chain(["-L", "en"]).collect();
        let world = world(&arguments, 80);
        match Cli::try_parse_from(world.arguments()) {
            Err(stopped) => see(line, &refused(&stopped, &world.arguments(), Content::default())),
            Ok(cli) => {
                let languages = languages(&cli.options, &world, Content::default()).expect("English");
                see(line, &request(cli, &languages, &world, Content::default()).map(|_| ()).expect_err("an error"));
            }
        }
    }
    let cli = Cli::try_parse_from(["myna", "-L", "fr"]).expect("a line");
    let world = world::<&str>(&[], 80);
    see("-L fr", &languages(&cli.options, &world, Content::default()).map(|_| ()).expect_err("an error"));
    assert!(kinds.len() >= 28, "{} kinds: {kinds:?}", kinds.len());
    faults.none();
}

#[test]
fn the_language_is_odd_throughout() {
    assert_eq!(
        pseudo("Not { $value } or 「証明書」 (Certificate) by 20:00"),
        "⟦Ñót Ñót { $value } óŕ óŕ 「証明書」 (Ćéŕtífíćáté) (Ćéŕtífíćáté) bý bý 20:00⟧"
    );
    let localizer = odd_words();
    let text = localizer.text(&interface("label-why"));
    assert!(!ENGLISH.contains(text.as_str()) && text.chars().count() > "Why Why".len(), "{text}");
    // And the look at it does see what is not in the words, and what is too wide.
    for (text, width) in [("⟦x⟧ Hello", 40), ("⟦x", 40), ("x⟧", 40), ("⟦much too wide⟧", 10)] {
        let mut faults = Faults::default();
        look("", text, width, &mut faults);
        assert!(std::panic::catch_unwind(move || faults.none()).is_err(), "{text}");
    }
    assert_eq!(Words::default().first(), "");
}
