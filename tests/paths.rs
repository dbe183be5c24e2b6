//! Every path of every tree, every guide and route, every line and source, in every language and format, at several moments: in
//! process, derived from the content as it was written. And one text of each kind in each language, to be read in a diff.
//!
//! After a change of words or layout that is meant: `rm -r tests/snapshots; INSTA_UPDATE=always cargo test --test paths snapshots`,
//! and read the diff.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod inside;
mod project;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::{fs, thread};

use chrono::NaiveDate;
use inside::walker::{Answers, Left, TreeOnDay, UNSURE, by_rule};
use inside::{call, each, everywhere, set};
use myna::answer::{copay, expiry};
use project::{Faults, Read, content, folder, tags};
use toml::Table;

/// The days asked about: the first, the last and the next of each time in which a rule is in force, and days between.
const DAYS: [&str; 7] =
    ["2024-12-02", "2025-11-30", "2025-12-02", "2026-07-31", "2026-08-01", "2026-11-20", "2027-03-01"];
/// The moment of the snapshots: a Friday within everybody's hours.
const MOMENT: &str = "2026-11-20T10:00";

fn days() -> Vec<NaiveDate> {
    DAYS.iter().map(|day| day.parse().expect("a day")).collect()
}

fn texts(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(ToString::to_string).collect()
}

/// Returns the arguments that ask a tree with answers at a moment.
fn ask(tree: &str, answers: &Answers, at: &str) -> Vec<String> {
    let mut arguments = texts(&["ask", tree, "--at", at]);
    for (question, value) in answers {
        arguments.extend(["--answer".to_owned(), format!("{question}={value}")]);
    }
    arguments
}

fn bring_of<'a>(tree: &'a Table, outcomes: &BTreeSet<String>) -> BTreeSet<&'a str> {
    let named = tree.named("outcome").into_iter().filter(|(id, _)| outcomes.contains(*id));
    named.flat_map(|(_, outcome)| outcome.texts("bring")).collect()
}

/// Asks a tree with answers in every language and format, and holds what comes back against the walk.
fn look_at_path(id: &str, tree: &Table, answers: &Answers, left: &Left, day: NaiveDate, faults: &mut Faults) {
    let arguments = ask(id, answers, &day.to_string());
    let place = arguments.join(" ");
    let found = everywhere(&arguments, faults);
    faults.unless(found.code == 0, || format!("{place}: ends with {}", found.code));
    let (json, answer) = (&found.json, &found.json["answer"]);
    faults.unless(json["kind"] == left.kind(), || format!("{place}: {} is no {}", json["kind"], left.kind()));
    faults.unless(answer["tree"] == id, || format!("{place}: answers for {}", answer["tree"]));
    let counted: BTreeMap<&str, &str> = answers.iter().map(|(id, value)| (id.as_str(), value.as_str())).collect();
    let returned: BTreeMap<&str, &str> = answer["answers"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(id, value)| (id.as_str(), value.as_str().unwrap_or_default()))
        .collect();
    faults.unless(returned == counted, || format!("{place}: counts {returned:?}"));
    let brought: BTreeSet<&str> = each(&answer["bring"], "id").into_iter().collect();
    let bring = bring_of(tree, &left.possible);
    faults.unless(brought == bring, || format!("{place}: bring {brought:?} is not {bring:?}"));
    let possible: BTreeSet<&str> = left.possible.iter().map(String::as_str).collect();
    if left.kind() == "outcome" {
        let outcome = answer["outcome"].as_str().unwrap_or_default();
        faults.unless(possible == BTreeSet::from([outcome]), || format!("{place}: {outcome} is not {possible:?}"));
        for pointer in ["/answer/title", "/answer/text", "/answer/why"] {
            found.hold_words(pointer, &place, faults);
        }
        let steps =
            tree.named("outcome").into_iter().find(|(id, _)| *id == outcome).map(|(_, table)| table.texts("steps"));
        let steps = steps.unwrap_or_default();
        faults.unless(each(&answer["steps"], "id") == steps, || format!("{place}: the steps are not {steps:?}"));
        for step in 0..steps.len() {
            found.hold_words(&format!("/answer/steps/{step}/text"), &place, faults);
        }
    } else {
        let returned = set(&answer["possible"]);
        faults.unless(returned == possible, || format!("{place}: possible {returned:?} is not {possible:?}"));
    }
    if left.kind() == "question" {
        let question = answer["question"]["id"].as_str();
        faults.unless(question == left.open.as_deref(), || format!("{place}: {question:?} is not {:?}", left.open));
        found.hold_words("/answer/question/text", &place, faults);
        for option in 0..answer["question"]["options"].as_array().map_or(0, Vec::len) {
            found.hold_words(&format!("/answer/question/options/{option}/text"), &place, faults);
        }
    }
}

/// Asks a tree along every path on all days.
fn every_path(id: &str) {
    let tree = content(&format!("trees/{id}.toml"));
    let mut paths: Vec<(NaiveDate, Answers, Left)> = Vec::new();
    let mut ends = BTreeSet::new();
    for day in days() {
        for (answers, left) in TreeOnDay::new(tree, day).paths() {
            if left.kind() == "outcome" {
                ends.extend(left.possible.iter().cloned());
            }
            paths.push((day, answers, left));
        }
    }
    let outcomes: BTreeSet<String> = tree.named("outcome").into_iter().map(|(id, _)| id.to_owned()).collect();
    assert_eq!(ends, outcomes, "every outcome of {id} is reached on some day, and no other");
    in_parts(&paths, |(day, answers, left), faults| look_at_path(id, tree, answers, left, *day, faults));
}

/// Looks at each of many things, half of them in a thread of its own; ends the test where there was a fault.
fn in_parts<T: Sync>(all: &[T], look: impl Fn(&T, &mut Faults) + Sync) {
    let one = |part: &[T]| {
        let mut faults = Faults::default();
        for thing in part {
            look(thing, &mut faults);
        }
        faults
    };
    let found: Vec<Faults> = thread::scope(|scope| {
        let parts: Vec<_> = all.chunks(all.len().div_ceil(2).max(1)).collect();
        let running: Vec<_> = parts.into_iter().map(|part| scope.spawn(move || one(part))).collect();
        running.into_iter().map(|part| part.join().expect("no panic")).collect()
    });
    found.into_iter().for_each(Faults::none);
}

#[test]
fn every_path_of_fallback() {
    every_path("fallback");
}

#[test]
fn every_path_of_certificate() {
    every_path("certificate");
}

#[test]
fn every_path_of_insurance() {
    every_path("insurance");
}

#[test]
fn every_path_of_copay() {
    every_path("copay");
}

#[test]
fn every_path_of_expiry() {
    every_path("expiry");
}

#[test]
fn every_path_of_next_steps() {
    every_path("next-steps");
}

#[test]
fn no_tree_is_left_out() {
    let trees: BTreeSet<&str> = folder("trees").into_iter().map(|(id, ..)| id).collect();
    let tested = ["fallback", "certificate", "insurance", "copay", "expiry", "next-steps"];
    assert_eq!(trees, BTreeSet::from(tested));
}

#[test]
fn every_date_means_what_the_rules_say_in_plain_arithmetic() {
    let mut faults = Faults::default();
    for day in days() {
        let first: NaiveDate = "1900-01-01".parse().expect("a date");
        for date in first.iter_days().take_while(|date| *date <= day) {
            let (option, plain) = (copay::share(date, day).option, by_rule("copay", date, day));
            faults.unless(option == plain, || format!("born {date}, on {day}: {option} is not {plain}"));
        }
        let first: NaiveDate = "2016-01-01".parse().expect("a date");
        for date in first.iter_days().take(40 * 365) {
            let (option, plain) = (expiry::standing(date, day).option, by_rule("expiry", date, day));
            faults.unless(option == plain, || format!("until {date}, on {day}: {option} is not {plain}"));
        }
    }
    faults.none();
}

/// Returns the ids of the steps of a route, its own and the shared ones that belong to it.
fn steps_of<'a>(guide: &'a Table, route: &'a Table) -> Vec<&'a str> {
    let shared = guide.tables("step").into_iter().filter(|step| {
        let routes = step.texts("routes");
        routes.is_empty() || routes.contains(&route.text("id"))
    });
    route.tables("step").into_iter().chain(shared).map(|step| step.text("id")).collect()
}

/// Returns every guide, whole and by route: the guide, and the routes that it is to show.
fn guides() -> Vec<(&'static str, &'static Table, Vec<&'static Table>, Vec<String>)> {
    let mut all = Vec::new();
    for (id, _, guide) in folder("guides") {
        all.push((id, guide, guide.tables("route"), texts(&["guide", id])));
        for route in guide.tables("route") {
            all.push((id, guide, vec![route], texts(&["guide", id, route.text("id")])));
        }
    }
    all
}

#[test]
fn every_guide_and_route() {
    let calls: Vec<_> = guides().into_iter().flat_map(|call| DAYS.map(|day| (call.clone(), day))).collect();
    in_parts(&calls, |((id, guide, routes, arguments), day), faults| {
        let arguments = [arguments.clone(), texts(&["--at", day])].concat();
        let place = arguments.join(" ");
        let found = everywhere(&arguments, faults);
        let answer = &found.json["answer"];
        faults.unless(found.code == 0, || format!("{place}: ends with {}", found.code));
        faults.unless(found.json["kind"] == "guide", || format!("{place}: {} is no guide", found.json["kind"]));
        faults.unless(answer["guide"] == *id, || format!("{place}: answers {}", answer["guide"]));
        let named: Vec<&str> = routes.iter().map(|route| route.text("id")).collect();
        faults.unless(each(&answer["routes"], "route") == named, || format!("{place}: the routes are not {named:?}"));
        found.hold_words("/answer/title", &place, faults);
        for (number, route) in routes.iter().enumerate() {
            let steps = steps_of(guide, route);
            let returned = each(&answer["routes"][number]["steps"], "id");
            faults.unless(returned == steps, || format!("{place}: the steps {returned:?} are not {steps:?}"));
            for step in 0..steps.len() {
                found.hold_words(&format!("/answer/routes/{number}/steps/{step}/text"), &place, faults);
            }
        }
    });
}

/// Returns every line, with a call about it in each language that one of its services speaks.
fn open_states() -> Vec<(&'static str, Vec<String>)> {
    let mut all = Vec::new();
    for (id, _, line) in folder("lines") {
        for service in line.tables("service") {
            for speak in service.texts("languages") {
                all.push((id, texts(&["is-open", id, "--for", service.text("matter"), "--speak", speak])));
            }
        }
    }
    all
}

#[test]
fn every_line_in_every_language_it_speaks() {
    let calls: Vec<_> = open_states().into_iter().flat_map(|call| DAYS.map(|day| (call.clone(), day))).collect();
    in_parts(&calls, |((id, arguments), day), faults| {
        let arguments = [arguments.clone(), texts(&["--at", &format!("{day}T12:30")])].concat();
        let place = arguments.join(" ");
        let found = everywhere(&arguments, faults);
        let answer = &found.json["answer"];
        faults.unless(found.json["kind"] == "open-state", || format!("{place}: is {}", found.json["kind"]));
        faults.unless(answer["line"] == *id, || format!("{place}: answers {}", answer["line"]));
        let code = match answer["state"].as_str() {
            Some("open") => 0,
            Some("closed") => 3,
            Some("unknown") => 4,
            other => panic!("{place}: {other:?} is no state"),
        };
        faults.unless(found.code == code, || format!("{place}: ends with {}, is {}", found.code, answer["state"]));
        faults.unless(answer["reason"] != "not-served", || format!("{place}: is not served"));
    });
}

#[test]
fn every_list_line_and_source() {
    let mut calls: Vec<(&str, Vec<String>, BTreeSet<&str>)> = Vec::new();
    let ids = |name| folder(name).into_iter().map(|(id, ..)| id);
    for (kind, verb) in [("guides", "guide"), ("trees", "ask"), ("lines", "lines"), ("sources", "sources")] {
        calls.push((kind, texts(&[verb]), ids(kind).collect()));
    }
    calls.extend(ids("lines").map(|id| ("lines", texts(&["lines", id]), BTreeSet::from([id]))));
    calls.extend(ids("sources").map(|id| ("source", texts(&["sources", id]), BTreeSet::from([id]))));
    let calls: Vec<_> = calls.into_iter().flat_map(|call| DAYS.map(|day| (call.clone(), day))).collect();
    in_parts(&calls, |((kind, arguments, ids), day), faults| {
        let arguments = [arguments.clone(), texts(&["--at", day])].concat();
        let place = arguments.join(" ");
        let found = everywhere(&arguments, faults);
        let answer = &found.json["answer"];
        faults.unless(found.code == 0, || format!("{place}: ends with {}", found.code));
        faults.unless(found.json["kind"] == *kind, || format!("{place}: is {}", found.json["kind"]));
        let listed: BTreeSet<&str> = match *kind {
            "sources" => each(&answer["editions"], "id").into_iter().collect(),
            "source" => answer["edition"]["id"].as_str().into_iter().collect(),
            kind => each(&answer[kind], kind.trim_end_matches('s')).into_iter().collect(),
        };
        faults.unless(listed == *ids, || format!("{place}: lists {listed:?}"));
    });
}

/// Returns the shortest path to each outcome of a tree on the day of the snapshots, with nothing left open by "I don't know".
fn shortest_paths(tree: &'static Table) -> BTreeMap<String, Answers> {
    let day = MOMENT.split('T').next().and_then(|day| day.parse().ok()).expect("a day");
    let mut shortest: BTreeMap<String, Answers> = BTreeMap::new();
    for (answers, left) in TreeOnDay::new(tree, day).paths() {
        if left.kind() != "outcome" || answers.iter().any(|(_, value)| value == UNSURE) {
            continue;
        }
        let outcome = left.possible.first().expect("an outcome").clone();
        let known = shortest.get(&outcome);
        if known.is_none_or(|known| (answers.len(), &answers) < (known.len(), known)) {
            shortest.insert(outcome, answers);
        }
    }
    shortest
}

/// Returns the calls to keep a text of, each with the name of its file.
fn kept() -> Vec<(String, Vec<String>)> {
    let mut calls = Vec::new();
    for (id, _, tree) in folder("trees") {
        for (outcome, answers) in shortest_paths(tree) {
            calls.push((format!("ask-{id}-{outcome}"), ask(id, &answers, MOMENT)));
        }
    }
    for (_, _, routes, arguments) in guides() {
        if let ([_], [_, _, _]) = (routes.as_slice(), arguments.as_slice()) {
            calls.push((arguments.join("-"), [arguments, texts(&["--at", MOMENT])].concat()));
        }
    }
    calls.push(("lines".to_owned(), texts(&["lines", "--at", MOMENT])));
    for (name, asked) in [
        ("terms", &["term"][..]),
        ("terms-found", &["term", "在留"]),
        ("term", &["term", "special-residence-card"]),
        ("search-button", &["search", "同意して次へ進む"]),
        ("search-number", &["search", "0120-0178-27"]),
        ("search-more", &["search", "カード"]),
    ] {
        calls.push((name.to_owned(), [texts(asked), texts(&["--at", MOMENT])].concat()));
    }
    // No line has unknown hours at the moment of the others, and none is closed that serves.
    for (state, asked, moment) in [
        ("open", &["--for", "card"][..], MOMENT),
        ("closed", &["--for", "system"], "2026-11-23T18:00"),
        ("unknown", &["hokkaido", "--speak", "en"], "2026-12-30T10:00"),
    ] {
        let arguments = [texts(&["is-open"]), texts(asked), texts(&["--at", moment])].concat();
        calls.push((format!("is-open-{state}"), arguments));
    }
    calls
}

/// Returns the folder of the texts kept of a language.
fn folder_of(tag: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(tag)
}

#[test]
fn snapshots_of_each_outcome_route_and_state_in_each_language() {
    let mut faults = Faults::default();
    for tag in tags() {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(folder_of(tag));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        for (name, arguments) in kept() {
            let arguments = [arguments, texts(&["-L", tag])].concat();
            settings.set_description(format!("myna {}", arguments.join(" ")));
            let text = call(&arguments, 80).output;
            // All of them are compared, not those before the first that differs only.
            let same = settings.bind(|| catch_unwind(AssertUnwindSafe(|| insta::assert_snapshot!(name.clone(), text))));
            faults.unless(same.is_ok(), || format!("tests/snapshots/{tag}/{name}.snap"));
        }
    }
    faults.none();
}

#[test]
fn snapshots_are_all_of_use() {
    let mut faults = Faults::default();
    let names: BTreeSet<String> = kept().into_iter().map(|(name, _)| name).collect();
    for tag in tags() {
        // Where there is no folder yet, the other test makes it; `.snap.new` is what insta lays beside one that differs.
        for entry in fs::read_dir(folder_of(tag)).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let kept = path.extension().is_none_or(|ending| ending != "snap") || names.contains(&name);
            faults.unless(kept, || format!("tests/snapshots/{tag}/{name}.snap is of no use any more"));
        }
    }
    faults.none();
}
