//! Whatever the loader refuses, `check` calls an error; so over what it passes no verb stumbles. Held for the folders that are broken
//! on purpose, and for sound content of which one line after another is taken out, doubled, or given another value.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod inside;
mod project;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::thread;

use chrono::NaiveDate;
use inside::{Held, call_over};
use myna::check::finding::{Finding, Severity};
use myna::check::piece::{Piece, kind};
use myna::check::report::check;
use myna::check::stock::Stock;
use project::files;
use serde_json::Value;

/// The files of a folder, by path.
type Folder = BTreeMap<String, Vec<u8>>;

/// What reads content, and where a call reads it: what begins the paths. Everything reads what an overlay says of itself.
const CALLS: [(&str, &[&str]); 13] = [
    ("sources", &["overlay.toml", "content/sources", "content/differences"]),
    ("lines", &["content/lines", "content/holidays", "content/locales"]),
    ("is-open mihon-desk", &["content/lines", "content/holidays", "content/calendars/jp"]),
    ("guide mihon-pickup desk", &["content/guides", "content/lines"]),
    ("guide visit pin", &["content/screens"]),
    ("checklist lost", &["overlay.toml", "content/desk", "content/sources"]),
    ("ask expiry --answer=certificate-expiry=2026-12-01", &["content/trees"]),
    ("is-open card", &["content/differences", "content/calendars/jp"]),
    ("term pin", &["content/terms"]),
    ("search card", &["content/items"]),
    // Of folders that are broken on purpose.
    ("guide sample", &[]),
    ("ask sample", &[]),
    ("is-open desk", &[]),
];

/// Built-in files of kinds that the example has none of, laid over themselves.
const BESIDE: [&str; 8] = [
    "content/calendars/jp.toml",
    "content/calendars/jp/2026.toml",
    "content/differences.toml",
    "content/items.toml",
    "content/locales.toml",
    "content/screens.toml",
    "content/terms.toml",
    "content/trees/expiry.toml",
];
/// So many lines of each file are changed: with more of them it takes longer and finds no more.
const LINES: usize = 12;

/// Returns the files of a folder below the top of the project.
fn laid(folder: &str) -> Folder {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut folders, mut found) = (vec![top.join(folder)], Folder::new());
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(&inside).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(top.join(folder)).expect("below the folder");
                let name = below.to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

/// Returns the first call that ends because content is broken, and what it says; of those that read a file, where one is named.
fn stumble(folder: &Folder, changed: Option<&str>) -> Option<String> {
    let reads = |below: &[&str]| changed.is_none_or(|name| below.iter().any(|begins| name.starts_with(begins)));
    CALLS.iter().filter(|(_, below)| reads(below)).find_map(|(line, _)| {
        let words = line.split(' ').chain(["--lang=en", "--at=2026-11-20T10:00", "--json", "--content=laid"]);
        let reply = call_over(&words.collect::<Vec<&str>>(), folder);
        let told: Value = serde_json::from_str(&reply.errors).unwrap_or_default();
        let kind = told["error"]["kind"].as_str().unwrap_or_default();
        let of_content = kind == "content" || kind.starts_with("overlay-") || kind.starts_with("desk-");
        (reply.code == 1 && of_content).then(|| format!("{line}: {}", reply.errors))
    })
}

#[test]
fn what_a_verb_stumbles_over_is_an_error() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/broken");
    let (mut faults, mut stumbled) = (Vec::new(), 0);
    for entry in fs::read_dir(top).expect("the folders") {
        let name = entry.expect("a folder").file_name().into_string().expect("UTF-8");
        let folder = laid(&format!("tests/check/broken/{name}"));
        // That `check` finds just this is held by `tests/check.rs`.
        let expected = String::from_utf8_lossy(&folder["expected.txt"]).into_owned();
        let Some(said) = stumble(&folder, None) else { continue };
        stumbled += 1;
        if !expected.contains(" error ") {
            faults.push(format!("{name}: {said}"));
        }
    }
    assert!(faults.is_empty() && stumbled > 10, "{stumbled}: {}", faults.join("\n"));
}

/// What stands between two tables of a list.
const JOINT: &str = " }, { ";

/// Returns what a file of TOML becomes where something is wrong with one line of it.
fn changed(text: &str) -> Vec<(String, String)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut all = Vec::new();
    let told = |(_, line): &(usize, &&str)| !line.is_empty() && !line.starts_with('#');
    for (place, line) in lines.iter().enumerate().filter(told).take(LINES) {
        let mut with = |what: &str, instead: &[&str]| {
            let parts = [&lines[..place], instead, &lines[place + 1..]].concat();
            all.push((format!("{}: {what}: {line}", place + 1), parts.join("\n") + "\n"));
        };
        with("taken out", &[]);
        with("doubled", &[line, line]);
        if let Some((key, value)) = line.split_once(" = ") {
            let other = if value.starts_with('"') { "7" } else { "\"x\"" };
            with("of another kind", &[&format!("{key} = {other}")]);
            with("a list", &[&format!("{key} = [1979-05-27]")]);
            let nothing = if value.starts_with('"') { "\"\"" } else { "-1" };
            with("of nothing", &[&format!("{key} = {nothing}")]);
        }
        if line.contains(JOINT) {
            with("two tables in one", &[&line.replace(JOINT, ", ")]);
            with("an empty table", &[&line.replace(JOINT, " }, {}, { ")]);
        }
    }
    all
}

/// Returns the built-in files that a change can be told by. Most of the time goes to words, which say nothing here but what offices and
/// holidays there are, and to guides, lines, sources and trees, of which the names are enough: what is then wrong is known before.
fn built_in() -> Vec<Piece> {
    let mut pieces = Stock::built_in().pieces;
    let words = ["locales/en/items.ftl", "locales/en/holidays.ftl"];
    pieces.retain(|piece| piece.is_toml() || words.contains(&piece.name.as_str()));
    for piece in pieces.iter_mut().filter(|piece| piece.is_toml() && piece.name.matches('/').count() == 2) {
        piece.text.clear();
    }
    pieces
}

/// Returns the errors that are found in a folder laid over some built-in files, but for words that are missing.
fn errors(folder: &Folder, built_in: &[Piece]) -> BTreeSet<(String, &'static str, Option<String>)> {
    let mut stock = Stock { pieces: built_in.to_vec(), ..Stock::default() };
    stock.lay(&Held(folder.clone()));
    let report = check(&stock, NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day"), &|_, _| Vec::new());
    let wrong = |finding: &Finding| finding.severity == Severity::Error && !finding.flaw.starts_with("message-");
    let told = |finding: Finding| (finding.file.clone(), finding.flaw, finding.argument("value").map(str::to_owned));
    report.findings.into_iter().filter(wrong).map(told).collect()
}

#[test]
fn no_line_of_content_can_be_broken_unseen() {
    let mut sound = laid("examples/mihon-city");
    sound.retain(|name, _| kind(name) == "toml");
    for (name, text) in files("content", "toml").into_iter().filter(|(name, _)| BESIDE.contains(&name.as_str())) {
        sound.insert(name, text.into_bytes());
    }
    assert_eq!(stumble(&sound, None), None);
    let built_in = built_in();
    let known = errors(&sound, &built_in);
    let mut cases = Vec::new();
    for (name, text) in &sound {
        let text = String::from_utf8_lossy(text);
        cases.extend(changed(&text).into_iter().map(|(what, text)| (name.clone(), what, text)));
    }
    let look = |(name, what, text): &(String, String, String)| {
        let mut folder = sound.clone();
        folder.insert(name.clone(), text.clone().into_bytes());
        let said = stumble(&folder, Some(name))?;
        let unseen = errors(&folder, &built_in).is_subset(&known);
        Some(unseen.then(|| format!("{name}:{what}: {said}")))
    };
    let found: Vec<Option<String>> = thread::scope(|scope| {
        let halves = cases.chunks(cases.len().div_ceil(2));
        let half = |half: &[_]| half.iter().filter_map(look).collect::<Vec<_>>();
        let running: Vec<_> = halves.map(|cases| scope.spawn(move || half(cases))).collect();
        running.into_iter().flat_map(|half| half.join().expect("no call panics")).collect()
    });
    let stumbled = found.len();
    let unseen: Vec<String> = found.into_iter().flatten().collect();
    assert!(unseen.is_empty() && stumbled > 300, "{stumbled}: {}", unseen.join("\n"));
}

#[test]
fn a_way_that_is_too_long_is_told_though_its_end_was_near_before() {
    let question =
        |id: &str, to: &str| format!("[question.{id}]\n[[question.{id}.option]]\nid = \"on\"\nnext = [{to}]\n");
    let mut tree = "order = 9\nroot = \"q0\"\nsources = [\"mihon-city-desk\"]\nconfidence = \"high\"\n".to_owned();
    // The last question is met right behind the first, and once more behind a hundred others.
    tree += &question("q0", "{ question = \"last\" }");
    tree += "[[question.q0.option]]\nid = \"far\"\nnext = [{ question = \"q1\" }]\n";
    for place in 1..100 {
        tree += &question(&format!("q{place}"), &format!("{{ question = \"q{}\" }}", place + 1));
    }
    tree += &question("q100", "{ question = \"last\" }");
    tree += &question("last", "{ outcome = \"end\" }");
    tree += "[outcome.end]\nbring = []\nsteps = []\n";
    let mut folder = laid("examples/mihon-city");
    folder.insert("content/trees/sample.toml".to_owned(), tree.into_bytes());
    assert!(stumble(&folder, None).is_some());
    let told = errors(&folder, &built_in());
    assert!(told.iter().any(|(_, flaw, _)| *flaw == "too-many-ways"), "{told:?}");
}
