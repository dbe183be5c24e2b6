//! The guided mode in process, asked by a prompter that follows a script: every path of every tree gives what the verbs give; back,
//! change-one and "I don't know"; dates in every form; the rehearsal from button to button.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod cases;
mod inside;
mod project;

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};
use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use cases::cases;
use chrono::{DateTime, NaiveDate, Utc};
use inside::call;
use inside::walker::{Answers, TreeOnDay, UNSURE};
use myna::answer::era::{WrittenDateError, japanese_date, written_date};
use myna::answer::rehearsal::{Rehearsal, Scene, places_of_digits};
use myna::content::Content;
use myna::content::folder::Folder;
use myna::document::{Document, Words};
use myna::reception::disk::Disk;
use myna::reception::prompt::frame::Frame;
use myna::reception::prompt::{Chosen, Field, Gone, Item, Menu, Prompter, Spoken, Typed};
use myna::reception::run::run;
use myna::reception::save::{SaveError, Target};
use myna::reception::world::{Manner, World};
use myna::render::text::{Look, render};
use project::reading::bracketed;
use project::{Faults, Read, WORDS, content, folder, tags};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

const COLUMNS: usize = 80;

/// What a script does at one question.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Do {
    /// Chooses the item with an id.
    Pick(String),
    /// Types a text.
    Type(String),
    Back,
    Language,
    /// Leaves.
    Leave,
}

/// What happened: what was shown, and what was asked.
#[derive(Debug, Default)]
struct Seen {
    shown: Vec<String>,
    menus: Vec<Menu>,
    fields: Vec<Field>,
}

/// A prompter that follows a script.
struct Scripted {
    script: VecDeque<Do>,
    seen: Rc<RefCell<Seen>>,
    look: Look,
}

impl Scripted {
    fn next(&mut self, asked: &str) -> Do {
        self.script.pop_front().unwrap_or_else(|| panic!("the script ends at {asked}"))
    }
}

impl Prompter for Scripted {
    fn speak(&mut self, spoken: Spoken) {
        assert!(!spoken.keys.first().is_empty() && !spoken.type_here.first().is_empty());
    }

    fn show(&mut self, document: &Document) -> Result<(), Gone> {
        let text = String::from_utf8(render(document, self.look)).expect("UTF-8");
        self.seen.borrow_mut().shown.push(text);
        Ok(())
    }

    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Gone> {
        assert!(menu.preselected < menu.items.len() && menu.empty < menu.items.len(), "{menu:?}");
        self.seen.borrow_mut().menus.push(menu.clone());
        match self.next(menu.question.first()) {
            Do::Pick(id) => {
                let place = menu.items.iter().position(|item| item.id == id);
                Ok(Chosen::Item(place.unwrap_or_else(|| panic!("no {id} in {menu:?}"))))
            }
            Do::Back => Ok(Chosen::Back),
            Do::Language => Ok(Chosen::Language),
            Do::Leave => Err(Gone::Left),
            Do::Type(text) => panic!("{text} typed into {menu:?}"),
        }
    }

    fn ask(&mut self, field: &Field) -> Result<Typed, Gone> {
        self.seen.borrow_mut().fields.push(field.clone());
        match self.next(field.question.first()) {
            Do::Type(text) => Ok(Typed::Text(text)),
            Do::Back => Ok(Typed::Back),
            Do::Language => Ok(Typed::Language),
            Do::Leave => Err(Gone::Left),
            Do::Pick(id) => panic!("{id} picked in {field:?}"),
        }
    }
}

/// A world with somebody in front of it who follows a script.
struct Stage {
    arguments: Vec<OsString>,
    script: RefCell<VecDeque<Do>>,
    seen: Rc<RefCell<Seen>>,
}

impl World for Stage {
    fn arguments(&self) -> Vec<OsString> {
        self.arguments.clone()
    }

    fn variable(&self, name: &str) -> Option<String> {
        match name {
            "COLUMNS" => Some(COLUMNS.to_string()),
            "TERM" => Some("xterm".to_owned()),
            _ => None,
        }
    }

    fn now(&self) -> DateTime<Utc> {
        "2026-11-20T01:00:00Z".parse().expect("an instant")
    }

    fn output_is_terminal(&self) -> bool {
        true
    }

    fn errors_are_terminal(&self) -> bool {
        true
    }

    fn input_is_terminal(&self) -> bool {
        true
    }

    fn terminal_size(&self) -> Option<(u16, u16)> {
        Some((24, 80))
    }

    fn prompter(&self, _: Manner, look: Look) -> Box<dyn Prompter> {
        let script = std::mem::take(&mut *self.script.borrow_mut());
        Box::new(Scripted { script, seen: Rc::clone(&self.seen), look: Look { styled: false, ..look } })
    }

    fn streams(&mut self) -> (Box<dyn BufRead + '_>, Box<dyn Write + '_>) {
        panic!("the guided mode asks through its prompter alone")
    }

    fn complain(&mut self, bytes: &[u8]) {
        panic!("complained: {}", String::from_utf8_lossy(bytes));
    }

    fn read(&self, path: &std::path::Path, _: u64) -> io::Result<Vec<u8>> {
        panic!("the guided mode reads no file: {}", path.display())
    }

    fn make_folder(&mut self, _: &std::path::Path) -> io::Result<()> {
        Ok(())
    }

    fn folder(&self, path: &Path) -> Box<dyn Folder> {
        Box::new(Disk::new(path))
    }

    fn configuration_folders(&self) -> Vec<PathBuf> {
        Vec::new()
    }

    fn save(&mut self, _: &Target, _: &[u8]) -> Result<(), SaveError> {
        Err(SaveError::Failed(io::Error::other("nothing typed is written")))
    }
}

fn picks(ids: &[&str]) -> Vec<Do> {
    ids.iter().map(|id| Do::Pick((*id).to_owned())).collect()
}

/// Leads a conversation by a script. Returns the code it ended with, and what was seen.
fn lead(arguments: &str, script: &[Do]) -> (u8, Seen) {
    let typed = arguments.split_whitespace().map(OsString::from);
    let seen = Rc::new(RefCell::new(Seen::default()));
    let mut stage = Stage {
        arguments: std::iter::once(OsString::from("myna")).chain(typed).collect(),
        script: RefCell::new(script.to_vec().into()),
        seen: Rc::clone(&seen),
    };
    let code = run(&mut stage);
    drop(stage);
    (code, Rc::try_unwrap(seen).expect("nobody else").into_inner())
}

fn text<'a>(tag: &str, id: &str) -> &'a str {
    WORDS.of(tag).get(id).map_or_else(|| panic!("no {id}"), |word| word.text.as_str())
}

/// Returns what leads from home to a tree.
fn way_to(tree: &str) -> Vec<Do> {
    let entries = content("home.toml").tables("entry");
    let entry = entries.iter().find(|entry| entry.texts("trees").contains(&tree)).expect("an entry that leads there");
    let mut way = vec![Do::Pick(entry.text("id").to_owned())];
    if entry.texts("trees").len() > 1 {
        way.push(Do::Pick(tree.to_owned()));
    }
    way
}

/// Returns what answers a question of a tree: picked or typed.
fn reply(tree: &str, question: &str, value: &str) -> Do {
    let places = content(&format!("trees/{tree}.toml")).named("question");
    let found = places.into_iter().find(|(place, table)| project::asked(place, table) == question);
    let (_, table) = found.expect("a question");
    if table.text("type") == "date" { Do::Type(value.to_owned()) } else { Do::Pick(value.to_owned()) }
}

fn replies(tree: &str, answers: &Answers) -> Vec<Do> {
    answers.iter().map(|(question, value)| reply(tree, question, value)).collect()
}

/// Returns what the verb prints for answers.
fn by_verb(tree: &str, answers: &Answers, tag: &str, at: &str) -> String {
    let mut arguments = vec!["ask".to_owned(), tree.to_owned(), format!("--lang={tag}"), format!("--at={at}")];
    arguments.extend(answers.iter().map(|(question, value)| format!("--answer={question}={value}")));
    let reply = call(&arguments, COLUMNS);
    assert_eq!((reply.code, reply.errors.as_str()), (0, ""), "{arguments:?}");
    reply.output
}

#[test]
fn every_path_of_every_tree_gives_the_answer_that_the_verb_gives() {
    let mut faults = Faults::default();
    let mut seen_paths = 0;
    for day in ["2025-11-30", "2026-07-31", "2026-11-20"] {
        let date: NaiveDate = day.parse().expect("a day");
        for (id, _, table) in folder("trees") {
            for (number, (answers, left)) in TreeOnDay::new(table, date).paths().into_iter().enumerate() {
                if left.kind() == "question" {
                    continue;
                }
                seen_paths += 1;
                // Every path in some language, and every language on many paths.
                let tag = tags()[number % tags().len()];
                let script: Vec<Do> =
                    way_to(id).into_iter().chain(replies(id, &answers)).chain(picks(&["leave"])).collect();
                let (code, seen) = lead(&format!("--lang {tag} --at {day}"), &script);
                let place = format!("{id} {answers:?} on {day} in {tag}");
                faults.unless(code == 0, || format!("{place}: ends with {code}"));
                let wanted = by_verb(id, &answers, tag, day);
                faults.unless(seen.shown.last() == Some(&wanted), || {
                    format!("{place}: shows\n{}\nand not\n{wanted}", seen.shown.last().map_or("", String::as_str))
                });
            }
        }
    }
    assert!(seen_paths > 300, "{seen_paths} paths");
    faults.none();
}

#[test]
fn every_question_says_where_it_stands_and_never_more_than_it_said() {
    let mut faults = Faults::default();
    for (id, _, table) in folder("trees") {
        for (answers, left) in TreeOnDay::new(table, "2026-11-20".parse().expect("a day")).paths() {
            if left.kind() == "question" {
                continue;
            }
            let script: Vec<Do> =
                way_to(id).into_iter().chain(replies(id, &answers)).chain(picks(&["leave"])).collect();
            let (_, seen) = lead("--lang en --at 2026-11-20", &script);
            let menus = seen.menus.iter().filter_map(|menu| menu.place.as_ref());
            let fields = seen.fields.iter().filter_map(|field| field.place.as_ref());
            // Trees ask either dates first or choices first; each kind is in order.
            let mut places: Vec<(usize, usize)> = menus.chain(fields).map(|place| numbers(place.first())).collect();
            places.sort_by_key(|(number, _)| *number);
            let numbered: Vec<usize> = places.iter().map(|(number, _)| *number).collect();
            let wanted: Vec<usize> = (1..=answers.len()).collect();
            faults.unless(numbered == wanted, || format!("{id} {answers:?}: asked as {numbered:?}"));
            faults.unless(places.iter().all(|(number, most)| number <= most), || format!("{id}: {places:?}"));
            let most: Vec<usize> = places.iter().map(|(_, most)| *most).collect();
            let unsure = answers.iter().any(|(_, value)| value == UNSURE);
            faults.unless(unsure || most.is_sorted_by(|one, next| one >= next), || {
                format!("{id} {answers:?}: at most {most:?}")
            });
            faults.unless(most.iter().all(|most| *most >= answers.len()), || format!("{id} {answers:?}: {most:?}"));
        }
    }
    faults.none();
}

/// Returns the numbers in a text.
fn numbers(text: &str) -> (usize, usize) {
    let found: Vec<usize> =
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    match found.as_slice() {
        [number, most] => (*number, *most),
        _ => panic!("no two numbers in {text}"),
    }
}

#[test]
fn every_question_offers_unsure_and_the_way_back_and_explains_the_names_in_it() {
    let script = [&picks(&["next-steps", "explain", "back", "leave"])[..]].concat();
    let (code, seen) = lead("--lang ko --at 2026-11-20", &script);
    assert_eq!(code, 0);
    let asked = &seen.menus[1];
    let ids: Vec<&str> = asked.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["yes", "no", "applied", "lost", "unsure", "explain", "back"]);
    assert!(asked.items[5].words.first().contains("「マイナンバーカード」"), "{asked:?}");
    let compact = |text: &str| text.split_whitespace().collect::<String>();
    let meaning = text("ko", "term-my-number-card-meaning");
    assert!(compact(&seen.shown[0]).contains(&compact(meaning)), "{}", seen.shown[0]);
    // After the explanation the same question comes again.
    assert_eq!(seen.menus[2], seen.menus[1]);
    // An empty line says nothing, and so means "I don't know".
    assert_eq!(asked.items[asked.empty].id, "unsure");
}

#[test]
fn back_asks_the_question_before_with_its_answer_marked() {
    let back = [Do::Back];
    let script = [
        &picks(&["next-steps", "yes", "ending-soon"])[..],
        &back[..],
        &back[..],
        &picks(&["lost"])[..],
        &picks(&["leave"])[..],
    ]
    .concat();
    let (code, seen) = lead("--lang en --at 2026-11-20", &script);
    assert_eq!(code, 0);
    // 1 home, 2 card, 3 validity, 4 what next, 5 validity again, 6 card again.
    let again = &seen.menus[4];
    assert_eq!(again.items[again.preselected].id, "ending-soon", "{again:?}");
    let first = &seen.menus[5];
    assert_eq!(first.items[first.preselected].id, "yes", "{first:?}");
    let wanted = by_verb("next-steps", &vec![("has-card".to_owned(), "lost".to_owned())], "en", "2026-11-20");
    assert_eq!(seen.shown.last(), Some(&wanted));
}

#[test]
fn back_from_the_first_question_leads_home() {
    let script = [&picks(&["next-steps"])[..], &[Do::Back][..], &picks(&["leave"])[..]].concat();
    let (code, seen) = lead("--lang en", &script);
    assert_eq!((code, seen.menus.len(), seen.shown.len()), (0, 3, 0));
    assert_eq!(seen.menus[2].question, seen.menus[0].question);
    assert_eq!(seen.menus[2].items[seen.menus[2].preselected].id, "next-steps");
}

#[test]
fn changing_one_answer_asks_only_what_is_newly_needed() {
    // fallback: card yes, certificate no, Mynaportal no, notification no, first visit.
    let first: Answers = [
        ("has-certificate", "no"),
        ("has-card", "yes"),
        ("has-mynaportal", "no"),
        ("has-notification", "no"),
        ("visit", "first"),
    ]
    .map(|(question, value)| (question.to_owned(), value.to_owned()))
    .to_vec();
    let tree = TreeOnDay::new(content("trees/fallback.toml"), "2026-11-20".parse().expect("a day"));
    let path = tree.paths().into_iter().find(|(answers, left)| {
        left.kind() == "outcome" && answers.iter().collect::<BTreeSet<_>>() == first.iter().collect()
    });
    let (answers, _) = path.expect("such a path");
    let script: Vec<Do> = way_to("fallback")
        .into_iter()
        .chain(replies("fallback", &answers))
        // Nothing more is needed where the notification is there after all,
        .chain(picks(&["change", "has-notification", "yes"]))
        // and the visit, which was answered before, is asked anew only because its branch was left in between.
        .chain(picks(&["change", "has-notification", "no", "return", "leave"]))
        .collect();
    let (code, seen) = lead("--lang zh-Hans --at 2026-11-20", &script);
    assert_eq!(code, 0);
    let changed = |question: &str, value: &str, without: &[&str]| -> Answers {
        let kept = answers.iter().filter(|(id, _)| !without.contains(&id.as_str()));
        kept.map(|(id, old)| (id.clone(), if id == question { value.to_owned() } else { old.clone() })).collect()
    };
    let wanted = [
        by_verb("fallback", &answers, "zh-Hans", "2026-11-20"),
        by_verb("fallback", &changed("has-notification", "yes", &["visit"]), "zh-Hans", "2026-11-20"),
        by_verb("fallback", &changed("visit", "return", &[]), "zh-Hans", "2026-11-20"),
    ];
    assert_eq!(seen.shown, wanted);
    // The list of answers shows each question with its answer.
    let summary = &seen.menus[answers.len() + 2];
    for (item, (question, value)) in summary.items.iter().zip(&answers) {
        assert_eq!(&item.id, question);
        let option = text("zh-Hans", &format!("tree-fallback-option-{question}-{value}"));
        assert!(item.words.first().ends_with(option), "{item:?} does not end with {option}");
    }
}

#[test]
fn the_language_changes_at_any_time() {
    let script = [
        &picks(&["ko", "papers"])[..],
        &[Do::Language][..],
        &picks(&["ja"])[..],
        &picks(&["expiry"])[..],
        &[Do::Language][..],
        &picks(&["zh-Hant"])[..],
        &[Do::Type("2026-11-10".to_owned())][..],
        &[Do::Leave][..],
    ];
    let (code, seen) = lead("--at 2026-11-20", &script.concat());
    assert_eq!(code, 130);
    let names: Vec<&str> = seen.menus[0].items.iter().map(|item| item.words.first()).collect();
    assert_eq!(names, ["日本語", "やさしい日本語", "English", "繁體中文", "简体中文", "한국어"]);
    assert_eq!(seen.menus[1].question.first(), text("ko", "home-question"));
    assert_eq!(seen.menus[2].question.first(), text("ko", "papers-question"));
    assert_eq!(seen.menus[4].question.first(), text("ja", "papers-question"));
    assert_eq!(seen.fields[0].question.first(), text("ja", "tree-expiry-question-certificate-expiry"));
    assert_eq!(seen.fields[1].question.first(), text("zh-Hant", "tree-expiry-question-certificate-expiry"));
    let answers = vec![("certificate-expiry".to_owned(), "2026-11-10".to_owned())];
    assert_eq!(seen.shown.last(), Some(&by_verb("expiry", &answers, "zh-Hant", "2026-11-20")));
}

#[test]
fn the_language_question_is_skipped_where_the_language_is_named() {
    let (code, seen) = lead("--lang ja", &picks(&["leave"]));
    assert_eq!((code, seen.menus.len()), (0, 1));
    assert_eq!(seen.menus[0].question.first(), text("ja", "home-question"));
}

#[test]
fn a_second_language_stands_beside_the_first() {
    let (_, seen) = lead("--lang ko --with ja", &picks(&["next-steps", "no", "leave"]));
    let asked = &seen.menus[1];
    assert_eq!(asked.question.second(), Some(text("ja", "tree-next-steps-question-has-card")));
    assert_eq!(asked.items[1].words.second(), Some(text("ja", "tree-next-steps-option-has-card-no")));
    assert!(seen.shown[0].contains(text("ja", "tree-next-steps-outcome-get-card")), "{}", seen.shown[0]);
}

#[test]
fn home_leads_to_every_guide_tree_term_and_source() {
    let mut faults = Faults::default();
    let entries = content("home.toml").tables("entry");
    for entry in &entries {
        let kinds = ["trees", "guide", "does"].into_iter().filter(|kind| entry.contains_key(*kind)).count();
        faults.unless(kinds == 1, || format!("{}: leads to {kinds} things", entry.text("id")));
    }
    let led: BTreeSet<&str> = entries.iter().flat_map(|entry| entry.texts("trees")).collect();
    let trees: BTreeSet<&str> = folder("trees").into_iter().map(|(id, ..)| id).collect();
    faults.unless(led == trees, || format!("home leads to {led:?}, there are {trees:?}"));
    for (guide, _, table) in folder("guides") {
        let routes = table.tables("route");
        let all: &[&str] = if routes.len() > 1 { &["all"] } else { &[] };
        let script = [&picks(&["guides", guide])[..], &picks(all)[..], &picks(&["leave"])[..]].concat();
        let (code, seen) = lead("--lang en --at 2026-11-20T10:00", &script);
        let wanted = call(&["guide", guide, "--lang=en", "--at=2026-11-20T10:00"], COLUMNS).output;
        faults.unless(code == 0 && seen.shown == [wanted], || format!("{guide}: shows {:?}", seen.shown));
    }
    for source in folder("sources").into_iter().map(|(id, ..)| id) {
        let (code, seen) = lead("--lang ja --at 2026-11-20", &picks(&["sources", source, "leave"]));
        let wanted = call(&["sources", source, "--lang=ja", "--at=2026-11-20"], COLUMNS).output;
        faults.unless(code == 0 && seen.shown == [wanted], || format!("{source}: shows {:?}", seen.shown));
    }
    for (term, _) in project::entries(content("terms.toml")) {
        let (code, seen) = lead("--lang zh-Hant --at 2026-11-20", &picks(&["names", term, "leave"]));
        let wanted = call(&["term", term, "--lang=zh-Hant", "--at=2026-11-20"], COLUMNS).output;
        faults.unless(code == 0 && seen.shown == [wanted], || format!("{term}: shows {:?}", seen.shown));
    }
    faults.none();
}

#[test]
fn every_command_shown_gives_the_same_answer_again() {
    let scripts: [(&str, &[&str]); 6] = [
        ("--lang ko --at 2026-11-20T10:00", &["register", "mynaportal"]),
        ("--lang ja --with en --at 2026-11-20T10:00", &["get-card", "all"]),
        ("--lang en --at 2026-11-20T10:00", &["next-steps", "no"]),
        ("--lang zh-Hant --at 2026-12-30T10:00", &["call", "lost", "card"]),
        ("--lang zh-Hans --at 2026-11-20T10:00", &["names", "mynaportal"]),
        ("--lang en --at 2026-11-20T10:00", &["sources", "all"]),
    ];
    for (arguments, way) in scripts {
        let script = [&picks(way)[..], &picks(&["command", "leave"])[..]].concat();
        let (code, seen) = lead(arguments, &script);
        assert_eq!(code, 0, "{way:?}");
        let shown = seen.shown.last().expect("a command").replace("\\\n", " ");
        let line = shown.lines().find(|line| line.trim_start().starts_with("myna ")).expect("a command line");
        let again: Vec<&str> = line.split_whitespace().skip(1).collect();
        let reply = call(&again, COLUMNS);
        assert_eq!(Some(&reply.output), seen.shown.get(seen.shown.len() - 2), "{line}");
    }
}

#[test]
fn what_is_printed_is_made_by_the_command_shown() {
    for way in [&["register", "mynaportal"][..], &["get-card", "all"], &["next-steps", "no"]] {
        let script = [&picks(way)[..], &picks(&["print", "leave"])[..]].concat();
        let (code, seen) = lead("--lang ko --with ja --at 2026-11-20T10:00", &script);
        assert_eq!(code, 0, "{way:?}");
        let shown = seen.shown.last().expect("a command").replace("\\\n", " ");
        let line = shown.lines().find(|line| line.trim_start().starts_with("myna ")).expect("a command line");
        let again: Vec<&str> = line.split_whitespace().skip(1).collect();
        let reply = call(&again, COLUMNS);
        assert_eq!((reply.code, reply.errors.as_str()), (0, ""), "{line}");
        let [(path, bytes)] = reply.saved.as_slice() else { panic!("{line}: {:?}", reply.saved) };
        assert!(path.to_string_lossy().ends_with(".pdf") && bytes.starts_with(b"%PDF-"), "{line}");
    }
}

#[test]
fn lines_to_call_stand_open_first_and_in_the_language_spoken() {
    // A Saturday evening: the card line is closed but for losses, the Hokkaido desk is closed.
    let (_, seen) = lead("--lang en --at 2026-11-21T18:00", &picks(&["call", "card", "back", "back", "leave"]));
    let lines = &seen.menus[2];
    let ids: Vec<&str> = lines.items.iter().map(|item| item.id.as_str()).collect();
    let states: Vec<bool> = lines.items.iter().map(|item| item.words.first().contains("Open until")).collect();
    assert!(states.is_sorted_by(|one, next| one >= next), "{lines:?}");
    assert!(ids.contains(&"card") && !ids.contains(&"card-ja") && ids.contains(&"other-language"), "{ids:?}");
    // In Japanese the Japanese line serves.
    let script = picks(&["call", "card", "other-language", "ja", "card-ja", "leave"]);
    let (code, seen) = lead("--lang en --at 2026-11-20T10:00", &script);
    let wanted =
        call(&["is-open", "card-ja", "--speak=ja", "--for=card", "--lang=en", "--at=2026-11-20T10:00"], COLUMNS);
    assert_eq!((code, seen.shown), (0, vec![wanted.output]));
}

#[test]
fn an_answer_leads_on_to_guides_lines_and_home() {
    let script = picks(&["next-steps", "no", "register", "back", "call", "card", "back", "back", "home", "leave"]);
    let (code, seen) = lead("--lang en --at 2026-11-20T10:00", &script);
    assert_eq!(code, 0);
    let next = &seen.menus[2];
    let ids: Vec<&str> = next.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(
        ids,
        ["apply", "register", "certificate", "call", "command", "print", "change", "home", "leave", "back"]
    );
}

/// Dates as people write them, by hand.
const WRITTEN: [(&str, &str); 34] = [
    ("2019-04-01", "2019-04-01"),
    ("2019/4/1", "2019-04-01"),
    ("2019.4.1", "2019-04-01"),
    ("2019 4 1", "2019-04-01"),
    ("20190401", "2019-04-01"),
    ("2019年4月1日", "2019-04-01"),
    ("2019年 4月 1日", "2019-04-01"),
    ("2019年4月1日（月）", "2019-04-01"),
    ("2019년 4월 1일", "2019-04-01"),
    ("２０１９／０４／０１", "2019-04-01"),
    ("２０１９年４月１日", "2019-04-01"),
    ("平成31年4月1日", "2019-04-01"),
    ("平成３１年４月１日", "2019-04-01"),
    ("平成 31 年 4 月 1 日", "2019-04-01"),
    ("H31.4.1", "2019-04-01"),
    ("h31.4.1", "2019-04-01"),
    ("H31/4/1", "2019-04-01"),
    ("H.31.4.1", "2019-04-01"),
    ("Ｈ３１．４．１", "2019-04-01"),
    ("令和元年5月1日", "2019-05-01"),
    ("令和1年5月1日", "2019-05-01"),
    ("R1.5.1", "2019-05-01"),
    ("R元.5.1", "2019-05-01"),
    ("R8.11.20", "2026-11-20"),
    ("S64.1.7", "1989-01-07"),
    ("昭和元年12月25日", "1926-12-25"),
    ("T15.12.24", "1926-12-24"),
    ("M45.7.29", "1912-07-29"),
    // Papers made before the end of an era was known.
    ("平成32年12月1日", "2020-12-01"),
    ("1 April 2019", "2019-04-01"),
    ("April 1, 2019", "2019-04-01"),
    ("1 apr 2019", "2019-04-01"),
    ("1st April 2019", "2019-04-01"),
    ("  2019-04-01  ", "2019-04-01"),
];

const NO_DATES: [(&str, WrittenDateError); 18] = [
    ("2019-02-29", WrittenDateError::Impossible),
    ("2019-13-01", WrittenDateError::Impossible),
    ("2019/4/31", WrittenDateError::Impossible),
    ("令和元年4月30日", WrittenDateError::Impossible),
    ("H1.1.7", WrittenDateError::Impossible),
    ("H0.1.7", WrittenDateError::Impossible),
    ("平成31年2月30日", WrittenDateError::Impossible),
    ("00000000", WrittenDateError::Impossible),
    ("4/1/2019", WrittenDateError::YearLast),
    ("01.04.2019", WrittenDateError::YearLast),
    ("1-4-19", WrittenDateError::YearLast),
    ("", WrittenDateError::Malformed),
    ("yesterday", WrittenDateError::Malformed),
    ("2019-04", WrittenDateError::Malformed),
    ("H31", WrittenDateError::Malformed),
    ("X31.4.1", WrittenDateError::Malformed),
    ("2019-04-01T10:00", WrittenDateError::Malformed),
    ("999999999999999999999", WrittenDateError::Malformed),
];

#[test]
fn dates_are_understood_in_the_forms_people_write() {
    let eras = Content::default().eras().expect("eras").all;
    for (written, wanted) in WRITTEN {
        let date = written_date(written, &eras).unwrap_or_else(|cause| panic!("{written}: {cause:?}"));
        assert_eq!(date.to_string(), wanted, "{written}");
    }
    for (written, wanted) in NO_DATES {
        assert_eq!(written_date(written, &eras), Err(wanted), "{written}");
    }
    for (date, wanted) in [
        ("2019-04-30", "平成31年4月30日"),
        ("2019-05-01", "令和元年5月1日"),
        ("2020-01-01", "令和2年1月1日"),
        ("1989-01-07", "昭和64年1月7日"),
        ("1989-01-08", "平成元年1月8日"),
        ("1926-12-24", "大正15年12月24日"),
        ("1926-12-25", "昭和元年12月25日"),
        ("1912-07-30", "大正元年7月30日"),
    ] {
        assert_eq!(japanese_date(date.parse().expect("a date"), &eras).as_deref(), Some(wanted));
    }
}

#[test]
fn a_date_is_shown_as_it_was_understood_and_an_error_asks_again() {
    let typed = |text: &str| Do::Type(text.to_owned());
    let script = [
        &picks(&["papers", "copay"])[..],
        &[typed("4/1/2019"), typed("2019-02-30"), typed("2027-01-01"), typed("gestern"), typed("平成31年4月1日")][..],
        &picks(&["leave"])[..],
    ]
    .concat();
    let (code, seen) = lead("--lang en --at 2026-11-20", &script);
    assert_eq!(code, 0);
    assert_eq!(seen.fields.len(), 5);
    for (shown, part) in seen.shown.iter().zip([
        "could be two dates",
        "does not exist in the calendar",
        "is in the future",
        "is not a date",
        "Understood: Monday, 1 April 2019 「平成31年4月1日」",
    ]) {
        assert!(shown.contains(part), "{shown} does not say {part}");
    }
    let answers = vec![("birth-date".to_owned(), "2019-04-01".to_owned())];
    assert_eq!(seen.shown.last(), Some(&by_verb("copay", &answers, "en", "2026-11-20")));
}

#[test]
fn an_empty_line_for_a_date_means_unsure() {
    for words in ["", "unsure", text("ja", "option-unsure")] {
        let script =
            [&picks(&["papers", "copay"])[..], &[Do::Type(words.to_owned())][..], &picks(&["leave"])[..]].concat();
        let (_, seen) = lead("--lang ja --at 2026-11-20", &script);
        let answers = vec![("birth-date".to_owned(), UNSURE.to_owned())];
        assert_eq!(seen.shown.last(), Some(&by_verb("copay", &answers, "ja", "2026-11-20")), "{words}");
    }
}

#[test]
fn who_leaves_ends_with_130_and_who_is_done_with_0() {
    assert_eq!(lead("", &[Do::Leave]).0, 130);
    assert_eq!(lead("--lang ko", &[Do::Leave]).0, 130);
    assert_eq!(lead("--lang ko", &[&picks(&["next-steps"])[..], &[Do::Leave]].concat()).0, 130);
    assert_eq!(lead("--lang ko", &picks(&["leave"])).0, 0);
    assert_eq!(lead("guide visit --rehearse", &[Do::Leave]).0, 130);
}

/// Walks every way through the rehearsal, button by button.
fn every_scene(see: &mut impl FnMut(&Rehearsal, &[String])) {
    let mut waiting: VecDeque<(Rehearsal, Vec<String>)> = [(Rehearsal::default(), Vec::new())].into();
    let mut known: Vec<Rehearsal> = Vec::new();
    while let Some((now, way)) = waiting.pop_front() {
        if known.contains(&now) {
            continue;
        }
        see(&now, &way);
        for deed in deeds(now.scene) {
            if let Some(next) = now.after(&deed) {
                let longer = way.iter().cloned().chain([deed]).collect();
                waiting.push_back((next, longer));
            }
        }
        known.push(now);
    }
    assert!(known.len() > 50, "{} scenes", known.len());
}

/// Returns what can be done in a scene: the buttons of its screen in the content, and what stands beside them.
fn deeds(scene: Scene) -> Vec<String> {
    let screen = scene.screen().and_then(|id| content("screens.toml").get(id)?.as_table());
    let of_screen =
        screen.into_iter().flat_map(|screen| screen.tables("button")).map(|button| button.text("id").to_owned());
    scene.deeds().iter().map(ToString::to_string).chain(of_screen).collect()
}

#[test]
fn every_button_of_every_screen_leads_on() {
    let mut screens = BTreeSet::new();
    every_scene(&mut |now, way| {
        screens.extend(now.scene.screen());
        for deed in deeds(now.scene) {
            let leads = now.after(&deed).is_some() || deed == "finish";
            assert!(leads, "{deed} leads nowhere in {:?} after {way:?}", now.scene);
        }
        assert!(now.after("no such button").is_none());
    });
    let all: BTreeSet<&str> = project::entries(content("screens.toml")).into_iter().map(|(id, _)| id).collect();
    assert_eq!(screens, all, "the screens that come up");
}

#[test]
fn three_wrong_pins_in_a_row_lock_it_and_a_right_one_resets() {
    let start = Rehearsal::default();
    let go = |from: &Rehearsal, deeds: &[&str]| {
        deeds.iter().fold(from.clone(), |now, deed| now.after(deed).unwrap_or_else(|| panic!("{deed} in {now:?}")))
    };
    let pin = go(&start, &["yes", "first", "place", "pin"]);
    assert_eq!(pin.scene, Scene::Pin);
    assert_eq!(go(&pin, &["wrong"]).scene, Scene::PinAgain(1));
    assert_eq!(go(&pin, &["wrong", "wrong"]).scene, Scene::PinAgain(2));
    assert_eq!(go(&pin, &["wrong", "wrong", "wrong"]).scene, Scene::Locked);
    // Leaving the screen does not reset the count.
    assert_eq!(go(&pin, &["wrong", "cancel", "pin"]).scene, Scene::PinAgain(1));
    assert_eq!(go(&pin, &["wrong", "wrong", "cancel", "pin", "wrong"]).scene, Scene::Locked);
    assert_eq!(go(&pin, &["wrong", "wrong", "right"]).wrong, 0);
    // A locked PIN does not come back by choosing it again; the face still works.
    let locked = go(&pin, &["wrong", "wrong", "wrong"]);
    assert_eq!(go(&locked, &["face", "not-recognised", "pin"]).scene, Scene::Locked);
    assert_eq!(go(&locked, &["face", "recognised"]).scene, Scene::Consent);
}

#[test]
fn earlier_choices_are_offered_only_to_who_chose_item_by_item() {
    let go = |deeds: &[&str]| {
        deeds
            .iter()
            .fold(Rehearsal::default(), |now, deed| now.after(deed).unwrap_or_else(|| panic!("{deed}: {now:?}")))
    };
    let to_consent = ["place", "face", "recognised", "individually"];
    let first = [&["yes", "first"][..], &to_consent].concat();
    assert_eq!(go(&first).scene.screen(), Some("consent-surgery"));
    let again = [&["yes", "chose-before"][..], &to_consent].concat();
    assert_eq!(go(&again).scene.screen(), Some("consent-again"));
    let chosen = [&first[..], &["agree", "refuse", "agree", "refuse", "next-visit"], &to_consent].concat();
    assert_eq!(go(&chosen).scene.screen(), Some("consent-again"));
    let all = [&["yes", "first", "place", "face", "recognised", "all", "next-visit"][..], &to_consent].concat();
    assert_eq!(go(&all).scene.screen(), Some("consent-surgery"));
}

#[test]
fn each_scene_says_that_it_is_a_rehearsal_and_shows_the_japanese_of_its_screen() {
    let mut faults = Faults::default();
    let mut number = 0;
    every_scene(&mut |now, way| {
        number += 1;
        let tag = tags()[number % tags().len()];
        let deeds = way.iter().cloned().map(Do::Pick);
        let script: Vec<Do> = deeds.chain([Do::Leave]).collect();
        let (code, seen) = lead(&format!("guide visit --rehearse --lang {tag} --at 2026-11-20"), &script);
        let (shown, menu) = (seen.shown.last().expect("a scene"), seen.menus.last().expect("a list"));
        let place = format!("{:?} in {tag} after {way:?}", now.scene);
        faults.unless(code == 130, || format!("{place}: ends with {code}"));
        let mark = text(tag, "rehearsal-mark");
        faults.unless(shown.starts_with(mark), || format!("{place}: is not marked:\n{shown}"));
        faults.unless(menu.place.as_ref().is_some_and(|place| bracketed(place.first()) == mark), || {
            format!("{place}: {menu:?}")
        });
        let Some(screen) = now.scene.screen().and_then(|id| content("screens.toml").get(id)?.as_table()) else {
            return;
        };
        let compact: String = shown.chars().filter(|c| !c.is_whitespace() && *c != '|').collect();
        let exact = !matches!(now.scene, Scene::Pin | Scene::PinAgain(2));
        for line in screen.texts("japanese") {
            faults.unless(!exact || compact.contains(line), || format!("{place}: no {line} in\n{shown}"));
        }
        for button in screen.tables("button") {
            let item = menu.items.iter().find(|item| item.id == button.text("id"));
            let said = item.map_or("", |item| item.words.first());
            let label = button.text("japanese");
            faults.unless(label.is_empty() || said.contains(&format!("「{label}」")), || format!("{place}: {said}"));
        }
    });
    faults.none();
}

#[test]
fn the_first_screen_of_the_pin_counts_no_tries_and_the_second_does() {
    let script = picks(&["yes", "first", "place", "pin", "wrong", "wrong", "wrong"]);
    let script = [&script[..], &[Do::Leave]].concat();
    let (_, seen) = lead("guide visit --rehearse --lang en --at 2026-11-20", &script);
    let [.., first, second, third, locked] = seen.shown.as_slice() else { panic!("{:?}", seen.shown) };
    assert!(!first.contains("あと"), "{first}");
    assert!(second.contains("あと2回") && second.contains("2 tries are left"), "{second}");
    assert!(second.contains("3 wrong PINs in a row lock the PIN"), "{second}");
    assert!(third.contains("1 try is left") && !third.contains("あと2回"), "{third}");
    assert!(locked.contains("「目視モード」") && locked.contains("「顔認証」"), "{locked}");
    for shown in [first, second, third] {
        let digits: Vec<char> = shown.lines().filter(|line| line.contains("   ")).flat_map(str::chars).collect();
        let on_keys: BTreeSet<char> = digits.into_iter().filter(char::is_ascii_digit).collect();
        assert_eq!(on_keys.len(), 10, "{shown}");
    }
    assert_ne!(
        first.lines().filter(|l| l.contains("   ")).collect::<Vec<_>>(),
        second.lines().filter(|l| l.contains("   ")).collect::<Vec<_>>()
    );
}

#[test]
fn only_the_visit_can_be_rehearsed() {
    for (arguments, kind) in [
        ("guide apply --rehearse --json", "rehearse-not-here"),
        ("guide apply --rehearse", "rehearse-not-here"),
        ("guide visit --rehearse --no-input", "conflict"),
        ("guide visit --rehearse --output x", "conflict"),
        ("guide visit --rehearse --json", "format-not-served"),
        ("guide --rehearse", "missing-argument"),
    ] {
        let mut words: Vec<&str> = arguments.split(' ').collect();
        if !words.contains(&"--json") {
            words.push("--lang=ja");
        }
        let reply = call(&words, COLUMNS);
        assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{arguments}: {}", reply.errors);
        if words.contains(&"--json") {
            assert!(reply.errors.contains(kind), "{arguments}: {}", reply.errors);
        }
    }
}

fn words(text: &str) -> Words {
    Words(vec![("ja".into(), text.to_owned())])
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn pages_hold_every_item_once_as_many_as_there_is_room_for(
        question in "[a-z 手引き]{0,60}",
        items in prop::collection::vec("[a-z 資格確認書]{1,80}", 1..40),
        rows in 12_usize..40,
        width in 24_usize..100,
    ) {
        let items: Vec<Item> = items.iter().map(|text| Item::new("id", words(text))).collect();
        let menu = Menu { question: words(&question), items, ..Menu::default() };
        let frame = Frame::of(&menu, &words("Enter   Esc"), width);
        for line in frame.question.iter().chain(frame.items.iter().flatten()).chain(&frame.keys) {
            prop_assert!(line.width() <= width, "{}", line);
        }
        let around = frame.question.len() + frame.keys.len() + 2;
        let tall = |range: std::ops::Range<usize>| frame.items[range].iter().map(Vec::len).sum::<usize>() + around;
        let mut next = 0;
        let mut number = 0;
        while next < menu.items.len() {
            let page = frame.page_of(next, rows);
            number += 1;
            prop_assert_eq!((page.items.start, page.number), (next, number));
            prop_assert!(page.items.len() == 1 || tall(page.items.clone()) <= rows);
            prop_assert!(page.items.end == menu.items.len() || tall(next..page.items.end + 1) > rows);
            for place in page.items.clone() {
                prop_assert_eq!(&frame.page_of(place, rows), &page);
            }
            next = page.items.end;
        }
        prop_assert_eq!(frame.page_of(0, rows).of, number);
    }

    #[test]
    fn the_digits_are_always_all_ten(seed: u64) {
        let mut digits = places_of_digits(seed);
        digits.sort_unstable();
        prop_assert_eq!(digits, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }

    #[test]
    fn no_text_breaks_the_reading_of_dates(text in "\\PC{0,40}") {
        let eras = Content::default().eras().expect("eras").all;
        let _ = written_date(&text, &eras);
    }

    #[test]
    fn a_date_written_in_its_era_is_that_date(days in 0_i64..60_000) {
        let eras = Content::default().eras().expect("eras").all;
        let date = NaiveDate::from_ymd_opt(1912, 7, 30).expect("a date") + chrono::Days::new(days.unsigned_abs());
        let written = japanese_date(date, &eras).expect("an era");
        prop_assert_eq!(written_date(&written, &eras), Ok(date));
    }
}
