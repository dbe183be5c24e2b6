//! Holds the content against its rules: ids, references, trees, dates, sources, hours, numbers, and the tables of the leaflets.

#![allow(clippy::expect_used, clippy::panic, reason = "a test ends where something is wrong")]

mod project;

use std::collections::{BTreeMap, BTreeSet};

use opening_hours_syntax::Parser;
use project::reading::without;
use project::{CONTENT, Faults, Kind, Read, WORDS, asked, content, entries, folder, places, tags};
use toml::{Table, Value};

/// The keys that name things, and where those are: a folder of files, or a file of tables.
const REFERENCES: [(&str, &str); 14] = [
    ("sources", "sources"),
    ("source", "sources"),
    ("editions", "sources"),
    ("bring", "items.toml"),
    ("screen", "screens.toml"),
    ("lines", "lines"),
    ("then", "lines"),
    ("guides", "guides"),
    ("trees", "trees"),
    ("differences", "differences.toml"),
    ("difference", "differences.toml"),
    ("term", "terms.toml"),
    ("matter", "matters"),
    ("confidence", "confidences"),
];

/// The matters of a call and the degrees of confidence have no file.
const MATTERS: [&str; 4] = ["card", "lost", "system", "consult"];
const CONFIDENCES: [&str; 3] = ["high", "medium", "low"];

fn ids_of(kind: &str) -> BTreeSet<&'static str> {
    match kind {
        "matters" => MATTERS.into(),
        "confidences" => CONFIDENCES.into(),
        file if file.contains('.') => entries(content(file)).into_iter().map(|(id, _)| id).collect(),
        name => folder(name).into_iter().map(|(id, _, _)| id).collect(),
    }
}

/// Calls a function with every table of a file, the file's own first.
fn each_table<'a>(table: &'a Table, see: &mut impl FnMut(&'a Table)) {
    see(table);
    for value in table.values() {
        match value {
            Value::Table(table) => each_table(table, see),
            Value::Array(list) => list.iter().filter_map(Value::as_table).for_each(|table| each_table(table, see)),
            _ => {}
        }
    }
}

fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[test]
fn ids_are_well_formed_and_stand_once() {
    let mut faults = Faults::default();
    for (path, table) in CONTENT.iter() {
        let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).expect("a stem");
        faults.unless(is_id(stem), || format!("{path}: the file's name is no id"));
        let named = ["items", "screens", "terms", "differences"].contains(&stem);
        let own = if named { entries(table) } else { Vec::new() };
        for (id, _) in own.into_iter().chain(table.named("question")).chain(table.named("outcome")) {
            faults.unless(is_id(id), || format!("{path}: {id} is no id"));
        }
        each_table(table, &mut |table| {
            for (key, list) in table.iter().filter_map(|(key, value)| Some((key, value.as_array()?))) {
                let ids: Vec<&str> = list.iter().filter_map(|one| one.as_table()?.get("id")?.as_str()).collect();
                for (place, id) in ids.iter().enumerate() {
                    faults.unless(is_id(id), || format!("{path}: {key} {id} is no id"));
                    faults.unless(!ids[..place].contains(id), || format!("{path}: {key} {id} stands twice"));
                }
            }
        });
    }
    for kind in ["guides", "trees", "lines", "sources"] {
        let mut orders: BTreeMap<i64, &str> = BTreeMap::new();
        for (_, path, table) in folder(kind) {
            let order = table.get("order").and_then(Value::as_integer).unwrap_or_default();
            faults.unless(order > 0, || format!("{path}: no order"));
            let other = orders.insert(order, path);
            faults.unless(other.is_none(), || format!("{path}: order {order} is also that of {other:?}"));
        }
    }
    faults.none();
}

#[test]
fn references_resolve() {
    let mut faults = Faults::default();
    for (path, file) in CONTENT.iter() {
        each_table(file, &mut |table| {
            for (key, kind) in REFERENCES {
                let known = ids_of(kind);
                for id in table.texts(key) {
                    faults.unless(known.contains(id), || format!("{path}: {key} {id} is not in {kind}"));
                }
            }
        });
    }
    for place in places() {
        let ids = |list: &[&'static Table]| list.iter().map(|one| one.text("id")).collect::<BTreeSet<&str>>();
        let top = place.above.last().copied().unwrap_or(place.table);
        for id in place.table.texts("editions") {
            let edition = CONTENT
                .get(&format!("content/sources/{id}.toml"))
                .is_some_and(|source| source.text("kind") == "edition");
            faults.unless(edition, || format!("{place}: {id} is no edition"));
        }
        if place.kind == Kind::Step {
            let screens = content("screens.toml");
            let screen = screens.get(place.table.text("screen")).and_then(Value::as_table);
            let buttons = screen.map(|screen| ids(&screen.tables("button"))).unwrap_or_default();
            for button in place.table.texts("press") {
                faults.unless(buttons.contains(button), || format!("{place}: no button {button} on its screen"));
            }
            let routes = ids(&top.tables("route"));
            for route in place.table.texts("routes") {
                faults.unless(routes.contains(route), || format!("{place}: no route {route}"));
            }
        }
        if place.kind == Kind::Notice {
            let outcomes: BTreeSet<&str> = top.named("outcome").into_iter().map(|(id, _)| id).collect();
            for outcome in place.table.texts("outcomes") {
                faults.unless(outcomes.contains(outcome), || format!("{place}: no outcome {outcome}"));
            }
        }
        if place.kind == Kind::Top && place.message.starts_with("guide-") {
            for next in place.table.texts("next") {
                faults.unless(ids_of("guides").contains(next), || format!("{place}: no guide {next}"));
            }
            for route in place.table.tables("route") {
                let shared = place.table.tables("step");
                let belongs = |step: &&Table| {
                    let routes = step.texts("routes");
                    routes.is_empty() || routes.contains(&route.text("id"))
                };
                let steps = route.tables("step").len() + shared.into_iter().filter(belongs).count();
                faults.unless(steps > 0, || format!("{place}-route-{} has no step", route.text("id")));
            }
        }
    }
    faults.none();
}

#[test]
fn everything_is_used() {
    let mut used: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in CONTENT.values() {
        each_table(file, &mut |table| {
            for (key, kind) in REFERENCES {
                used.entry(kind).or_default().extend(table.texts(key));
            }
        });
    }
    let mut faults = Faults::default();
    for kind in ["sources", "items.toml", "screens.toml", "lines", "guides", "trees"] {
        for id in ids_of(kind) {
            let next = |guide: &Table| guide.texts("next").contains(&id);
            let onward = kind == "guides" && folder("guides").iter().any(|(_, _, guide)| next(guide));
            // A tree or a guide is also asked for by name.
            let by_name = kind == "trees" || kind == "guides";
            let found = onward || by_name || used.get(kind).is_some_and(|ids| ids.contains(id));
            faults.unless(found, || format!("content/{kind}: nothing uses {id}"));
        }
    }
    faults.none();
}

#[test]
fn edges_land() {
    let mut faults = Faults::default();
    for (_, path, tree) in folder("trees") {
        let (questions, outcomes) = (tree.named("question"), tree.named("outcome"));
        let has = |list: &[(&str, &Table)], id: &str| list.iter().any(|(name, _)| *name == id);
        faults.unless(has(&questions, tree.text("root")), || format!("{path}: no root {}", tree.text("root")));
        for (place, question) in &questions {
            let options = question.tables("option");
            faults.unless(!options.is_empty(), || format!("{path}: {place} has no option"));
            let ids = |table: &Table| -> Vec<String> {
                table.tables("option").into_iter().map(|option| option.text("id").to_owned()).collect()
            };
            let asked = asked(place, question);
            match questions.iter().find(|(name, _)| *name == asked) {
                Some((_, other)) => {
                    faults.unless(ids(other) == ids(question), || {
                        format!("{path}: {place} and {asked} differ in options")
                    });
                }
                None => faults.unless(false, || format!("{path}: {place} asks {asked}, which is nowhere")),
            }
            for option in options {
                let edges = option.tables("next");
                let at = format!("{path}: {place}={}", option.text("id"));
                faults.unless(!edges.is_empty(), || format!("{at} leads nowhere"));
                for edge in edges {
                    match (edge.contains_key("question"), edge.contains_key("outcome")) {
                        (true, false) => {
                            let to = edge.text("question");
                            faults.unless(has(&questions, to), || format!("{at}: no question {to}"));
                        }
                        (false, true) => {
                            let to = edge.text("outcome");
                            faults.unless(has(&outcomes, to), || format!("{at}: no outcome {to}"));
                        }
                        _ => faults.unless(false, || format!("{at}: an edge needs a question or an outcome, not both")),
                    }
                }
            }
        }
    }
    faults.none();
}

/// Walks a tree from a place; notes what is met, and the way where it comes back to a place on it.
fn walk<'a>(
    tree: &'a Table,
    place: &'a str,
    way: &mut Vec<&'a str>,
    met: &mut BTreeSet<String>,
    cycles: &mut Vec<String>,
) {
    if way.contains(&place) {
        cycles.push(format!("{} > {place}", way.join(" > ")));
        return;
    }
    met.insert(format!("question {place}"));
    way.push(place);
    let question = tree.named("question").into_iter().find(|(name, _)| *name == place);
    for option in question.map(|(_, question)| question.tables("option")).unwrap_or_default() {
        for edge in option.tables("next") {
            if edge.contains_key("question") {
                walk(tree, edge.text("question"), way, met, cycles);
            } else {
                met.insert(format!("outcome {}", edge.text("outcome")));
            }
        }
    }
    way.pop();
}

#[test]
fn every_place_is_reached_and_none_twice_on_one_way() {
    let mut faults = Faults::default();
    for (_, path, tree) in folder("trees") {
        let (mut met, mut cycles) = (BTreeSet::new(), Vec::new());
        walk(tree, tree.text("root"), &mut Vec::new(), &mut met, &mut cycles);
        for cycle in cycles {
            faults.unless(false, || format!("{path}: a cycle: {cycle}"));
        }
        for kind in ["question", "outcome"] {
            for (id, _) in tree.named(kind) {
                faults
                    .unless(met.contains(&format!("{kind} {id}")), || format!("{path}: {kind} {id} is never reached"));
            }
        }
    }
    faults.none();
}

#[test]
fn dated_edges_follow_each_other_without_gap_or_overlap() {
    let mut faults = Faults::default();
    for (_, path, tree) in folder("trees") {
        for (place, question) in tree.named("question") {
            for option in question.tables("option") {
                let at = format!("{path}: {place}={}", option.text("id"));
                let edges = option.tables("next");
                for (edge, after) in edges.iter().zip(edges.iter().skip(1)) {
                    let (until, from) = (edge.date("valid-until"), after.date("valid-from"));
                    let meet = until.and_then(|day| day.succ_opt()).is_some_and(|next| Some(next) == from);
                    faults.unless(meet, || format!("{at}: until {until:?}, then from {from:?}"));
                }
                let ends = edges.last().and_then(|edge| edge.date("valid-until"));
                faults.unless(ends.is_none(), || format!("{at}: nothing is in force after {ends:?}"));
            }
        }
    }
    for (path, file) in CONTENT.iter() {
        each_table(file, &mut |table| {
            if let (Some(from), Some(until)) = (table.date("valid-from"), table.date("valid-until")) {
                faults.unless(from <= until, || format!("{path}: {}: from {from} until {until}", table.text("id")));
            }
        });
    }
    faults.none();
}

#[test]
fn everything_cites_a_source() {
    let mut faults = Faults::default();
    for place in places().iter().filter(|place| place.kind != Kind::Question) {
        faults.unless(!place.inherited("sources").is_empty(), || format!("{place} cites nothing"));
        faults.unless(!place.inherited("confidence").is_empty(), || format!("{place}: how sure it is is not said"));
    }
    for kind in ["lines", "calendars"] {
        for (id, path, table) in folder(kind) {
            faults.unless(!table.texts("sources").is_empty(), || format!("{path}: {id} cites nothing"));
            faults.unless(!table.text("confidence").is_empty(), || format!("{path}: how sure {id} is is not said"));
        }
    }
    for (_, path, year) in folder("calendars/jp") {
        faults.unless(!year.text("source").is_empty(), || format!("{path} cites nothing"));
    }
    for (id, difference) in entries(content("differences.toml")) {
        let positions = difference.tables("position");
        faults.unless(positions.len() > 1, || format!("content/differences.toml: {id} is no difference"));
        for position in positions {
            let position_id = position.text("id");
            faults.unless(!position.texts("sources").is_empty(), || {
                format!("content/differences.toml: {id}, {position_id} cites nothing")
            });
        }
    }
    faults.none();
}

#[test]
fn sources_say_who_when_and_where() {
    let mut faults = Faults::default();
    for (_, path, source) in folder("sources") {
        let kind = source.text("kind");
        faults.unless(["edition", "page", "review"].contains(&kind), || format!("{path}: kind {kind:?}"));
        for key in ["publisher", "language"] {
            faults.unless(!source.text(key).is_empty(), || format!("{path}: no {key}"));
        }
        faults.unless(tags().contains(&source.text("language")), || {
            format!("{path}: language {}", source.text("language"))
        });
        let (verified, review) = (source.date("verified"), source.date("review-by"));
        faults.unless(verified.is_some() && review > verified, || {
            format!("{path}: verified {verified:?}, review {review:?}")
        });
        let address = source.text("url").starts_with("https://");
        faults.unless(address || kind == "review", || format!("{path}: no https address"));
        faults.unless(!source.text("title").is_empty() || kind != "edition", || {
            format!("{path}: an edition has a title")
        });
    }
    faults.none();
}

#[test]
fn hours_parse_without_a_warning() {
    let mut faults = Faults::default();
    for (_, path, line) in folder("lines") {
        let services = line.tables("service");
        faults.unless(!services.is_empty(), || format!("{path} serves nothing"));
        for service in services {
            let (matter, hours) = (service.text("matter"), service.text("hours"));
            let mut warnings = Vec::new();
            let parsed =
                Parser::default().with_warning_handler(|warning| warnings.push(format!("{warning:?}"))).parse(hours);
            faults.unless(parsed.is_ok(), || format!("{path}: {matter}: {hours:?} does not parse"));
            faults.unless(warnings.is_empty(), || format!("{path}: {matter}: {hours:?}: {warnings:?}"));
        }
    }
    faults.none();
}

#[test]
fn languages_are_known() {
    let mut faults = Faults::default();
    let languages = content("languages.toml");
    let spoken: BTreeSet<&str> = languages.texts("spoken").into_iter().collect();
    let known = |faults: &mut Faults, file: &str, tag: &str| {
        faults.unless(spoken.contains(tag), || format!("{file}: {tag} is not spoken"));
    };
    for (_, path, line) in folder("lines") {
        for service in line.tables("service") {
            let tags = service.texts("languages");
            faults.unless(!tags.is_empty(), || format!("{path}: {} in no language", service.text("matter")));
            for tag in tags {
                known(&mut faults, path, tag);
            }
        }
    }
    let aliases = languages.get("alias").and_then(Value::as_table).expect("aliases");
    for tag in aliases.values().filter_map(Value::as_str) {
        known(&mut faults, "content/languages.toml", tag);
    }
    for locale in content("locales.toml").tables("locale") {
        known(&mut faults, "content/locales.toml", locale.text("speak"));
        faults.unless(!locale.text("name").is_empty(), || {
            format!("content/locales.toml: {} has no name", locale.text("tag"))
        });
    }
    faults.none();
}

/// Returns the telephone numbers in a text: digits and hyphens that begin with 0 and have two hyphens.
fn telephones(text: &str) -> Vec<&str> {
    let runs = text.split(|c: char| !c.is_ascii_digit() && c != '-').map(|run| run.trim_matches('-'));
    runs.filter(|run| run.starts_with('0') && run.matches('-').count() >= 2).collect()
}

#[test]
fn telephone_numbers_are_those_of_the_lines() {
    let mut faults = Faults::default();
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    for (id, path, line) in folder("lines") {
        let number = line.text("telephone");
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let begins = number.split('-').next().is_some_and(|area| (3..=4).contains(&area.len()));
        let shape = telephones(number) == [number] && (10..=11).contains(&digits) && begins;
        faults.unless(shape, || format!("{path}: {number:?} is no telephone number"));
        known.insert(number, id);
    }
    for (tag, words) in &WORDS.messages {
        for (id, word) in words {
            for number in telephones(&word.text) {
                faults.unless(known.contains_key(number), || {
                    format!("locales/{tag}/{}: {id}: {number} is no line", word.file)
                });
            }
        }
    }
    for place in places().iter().filter(|place| place.kind == Kind::Notice) {
        for line in place.table.texts("lines") {
            let number = content(&format!("lines/{line}.toml")).text("telephone");
            for (tag, text) in WORDS.texts(&place.message) {
                faults.unless(text.contains(number), || format!("{place}: {number} is not in the words of {tag}"));
            }
        }
    }
    faults.none();
}

#[test]
fn labels_and_links_stand_in_the_words() {
    let mut faults = Faults::default();
    for place in places() {
        for wanted in place.table.texts("labels").into_iter().chain(place.table.texts("links")) {
            let texts: Vec<(&str, &str)> = WORDS.texts(&place.message).collect();
            faults.unless(texts.len() == tags().len(), || format!("{place} is not in every language"));
            for (tag, text) in texts {
                let written = without(&WORDS.of(tag)[&place.message].written);
                faults.unless(written.contains(wanted), || {
                    format!("{place}: {wanted} is not in the words of {tag}: {text}")
                });
            }
        }
    }
    faults.none();
}

#[test]
fn announced_holidays_are_days_of_their_year() {
    let mut faults = Faults::default();
    let calendar = content("calendars/jp.toml");
    let years: Vec<&str> = folder("calendars/jp").into_iter().map(|(id, _, _)| id).collect();
    let bound = |key: &str| calendar.date(key).map(|day| day.to_string()).unwrap_or_default();
    let first = years.first().map(|year| format!("{year}-01-01"));
    let last = years.last().map(|year| format!("{year}-12-31"));
    faults.unless(Some(bound("announced-from")) == first, || {
        format!("content/calendars/jp.toml: from, files from {first:?}")
    });
    faults.unless(Some(bound("announced-until")) == last, || {
        format!("content/calendars/jp.toml: until, files to {last:?}")
    });
    let count = years.iter().filter_map(|year| year.parse::<usize>().ok());
    faults.unless(count.clone().max() == count.clone().min().map(|year| year + years.len() - 1), || {
        "a year is missing".to_owned()
    });
    for (year, path, table) in folder("calendars/jp") {
        let days = table.get("days").and_then(Value::as_table).expect("days");
        for (day, name) in days {
            let date = format!("{year}-{day}").parse::<chrono::NaiveDate>();
            faults.unless(date.is_ok() && day.len() == 5, || format!("{path}: {day} is no day"));
            faults.unless(name.as_str().is_some_and(is_id), || format!("{path}: {day} has no name"));
        }
        faults.unless(days.len() >= 16, || format!("{path}: only {} holidays", days.len()));
    }
    faults.none();
}

#[test]
fn checkups_are_spelled_as_on_the_screens() {
    let mut faults = Faults::default();
    // What must not stand in the words stands in a list of its own.
    for (path, file) in CONTENT.iter().filter(|(path, _)| *path != "content/glossary.toml") {
        let mut shown = file.clone();
        // What people type for a thing is never shown: the misprint is looked for too.
        for (_, value) in &mut shown {
            value.as_table_mut().and_then(|term| term.remove("also"));
        }
        let text = toml_text(&Value::Table(shown));
        faults.unless(!text.contains("検診"), || format!("{path}: 検診, which is 健診"));
    }
    let screens = toml_text(&Value::Table(content("screens.toml").clone()));
    faults.unless(screens.matches("健診").count() >= 2, || "content/screens.toml: no 健診".to_owned());
    faults.none();
}

/// Returns all the texts in a value, a line each.
fn toml_text(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text}\n"),
        Value::Array(list) => list.iter().map(toml_text).collect(),
        Value::Table(table) => table.values().map(toml_text).collect(),
        _ => String::new(),
    }
}

/// The ids that scripts use: guides with their routes.
const GUIDES: [(&str, &[&str]); 8] = [
    ("apply", &["smartphone", "computer", "photo-booth", "post"]),
    ("register", &["medical", "mynaportal", "seven-bank-atm"]),
    ("visit", &["face", "pin"]),
    ("benefits", &[]),
    ("phone-card", &[]),
    ("renew", &[]),
    ("lost", &[]),
    ("pin", &[]),
];

/// Trees with questions and their options, and with outcomes.
type PromisedTree = (&'static str, &'static [(&'static str, &'static [&'static str])], &'static [&'static str]);
const TREES: [PromisedTree; 6] = [
    (
        "fallback",
        &[
            ("has-card", &["yes", "no"]),
            ("has-certificate", &["yes", "no"]),
            ("has-mynaportal", &["yes", "no"]),
            ("has-notification", &["yes", "no"]),
            ("visit", &["first", "return"]),
        ],
        &[
            "show-certificate",
            "mynaportal-screen",
            "eligibility-notification",
            "verbal-confirmation",
            "eligibility-statement",
            "no-card",
        ],
    ),
    ("certificate", &[], &["sent-without-applying", "apply-for-it", "not-needed"]),
    ("insurance", &[], &["must-join", "must-join-by-documents", "not-nhi", "late-elderly", "employee-insurance"]),
    ("copay", &[("birth-date", &[])], &["preschool", "general", "aged-70-74", "aged-75-over"]),
    ("expiry", &[("certificate-expiry", &[])], &["valid", "renew-soon", "grace", "ended"]),
    ("next-steps", &[], &[]),
];

#[test]
fn the_promised_ids_are_there() {
    let mut faults = Faults::default();
    for (guide, routes) in GUIDES {
        let path = format!("guides/{guide}.toml");
        let there: Vec<&str> = content(&path).tables("route").into_iter().map(|route| route.text("id")).collect();
        for route in routes {
            faults.unless(there.contains(route), || format!("content/{path}: no route {route}"));
        }
        faults.unless(!there.is_empty(), || format!("content/{path}: no route"));
    }
    for (tree, questions, outcomes) in TREES {
        let path = format!("trees/{tree}.toml");
        let table = content(&path);
        for (question, options) in questions {
            let places = table.named("question");
            let place = places.into_iter().find(|(place, table)| asked(place, table) == *question);
            faults.unless(place.is_some(), || format!("content/{path}: no question {question}"));
            let date = place.is_some_and(|(_, table)| table.text("type") == "date");
            faults.unless(date == options.is_empty(), || format!("content/{path}: {question}: a date, or a choice?"));
            let there: Vec<&str> = place
                .map(|(_, table)| table.tables("option").into_iter().map(|one| one.text("id")).collect())
                .unwrap_or_default();
            faults.unless(date || there == *options, || format!("content/{path}: {question}: {there:?}"));
        }
        let there: Vec<&str> = table.named("outcome").into_iter().map(|(id, _)| id).collect();
        for outcome in outcomes {
            faults.unless(there.contains(outcome), || format!("content/{path}: no outcome {outcome}"));
        }
    }
    let matters: BTreeSet<&str> = folder("lines")
        .iter()
        .flat_map(|(_, _, line)| line.tables("service"))
        .map(|service| service.text("matter"))
        .collect();
    faults.unless(matters == MATTERS.into(), || format!("content/lines: matters {matters:?}"));
    let rates = [
        ("preschool", vec![20]),
        ("general", vec![30]),
        ("aged-70-74", vec![20, 30]),
        ("aged-75-over", vec![10, 20, 30]),
    ];
    for (outcome, percent) in rates {
        let table = content("trees/copay.toml").named("outcome").into_iter().find(|(id, _)| *id == outcome);
        let there: Option<Vec<i64>> = table.and_then(|(_, table)| {
            Some(table.get("rate-percent")?.as_array()?.iter().filter_map(Value::as_integer).collect())
        });
        faults.unless(there.as_ref() == Some(&percent), || format!("content/trees/copay.toml: {outcome}: {there:?}"));
    }
    faults.none();
}

/// The screens: id, the Japanese on it, and its buttons, as in the leaflets (not as in their misprints).
type Screen = (&'static str, &'static [&'static str], &'static [(&'static str, Option<&'static str>)]);
const SCREENS: [Screen; 12] = [
    (
        "register-1",
        &["マイナンバーカードを保険証として登録"],
        &[("exit", Some("登録せずに終了")), ("register", Some("登録する"))],
    ),
    ("register-2", &["保険証として登録"], &[("exit", Some("終了する")), ("agree", Some("同意して次へ進む"))]),
    (
        "register-3",
        &["登録が完了しました", "マイナンバーカードを保険証として利用できます。"],
        &[("next", Some("次へ"))],
    ),
    ("identity", &[], &[("face", Some("顔認証")), ("pin", Some("暗証番号"))]),
    ("pin", &["正しい暗証番号を入力してください", "あと2回"], &[("cancel", Some("取消")), ("clear", Some("クリア"))]),
    (
        "consent",
        &["過去の医療情報等の提供に同意しますか。", "【手術／診療、お薬／健診】"],
        &[("all", Some("全て同意する")), ("individually", Some("個別に同意する"))],
    ),
    (
        "consent-surgery",
        &["過去の手術情報を、当機関に提供することに同意しますか。"],
        &[("agree", Some("同意する")), ("refuse", Some("同意しない"))],
    ),
    (
        "consent-treatment",
        &["過去の手術以外の診療・お薬情報を、当機関に提供することに同意しますか。"],
        &[("agree", Some("同意する")), ("refuse", Some("同意しない"))],
    ),
    (
        "consent-medicine",
        &["過去のお薬情報を、当機関に提供することに同意しますか。"],
        &[("agree", Some("同意する")), ("refuse", Some("同意しない"))],
    ),
    (
        "consent-checkups",
        &["過去の健診情報を、当機関に提供することに同意しますか。"],
        &[("agree", Some("同意する")), ("refuse", Some("同意しない"))],
    ),
    ("consent-again", &[], &[("keep", None), ("choose-again", None)]),
    ("done", &["カードを取り出して待合室でお待ちください"], &[]),
];

#[test]
fn screens_are_those_of_the_leaflets() {
    let mut faults = Faults::default();
    let screens = content("screens.toml");
    for (id, japanese, buttons) in SCREENS {
        let Some(screen) = screens.get(id).and_then(Value::as_table) else {
            faults.unless(false, || format!("content/screens.toml: no {id}"));
            continue;
        };
        let there = screen.texts("japanese");
        faults.unless(there == japanese, || format!("content/screens.toml: {id}: {there:?}"));
        let label = |button: &'static Table| (button.text("id"), button.get("japanese").and_then(Value::as_str));
        let there: Vec<_> = screen.tables("button").into_iter().map(label).collect();
        faults.unless(there == buttons, || format!("content/screens.toml: {id}: {there:?}"));
    }
    for (id, _) in entries(screens) {
        faults.unless(SCREENS.iter().any(|(known, _, _)| *known == id), || {
            format!("content/screens.toml: {id} is in no leaflet")
        });
    }
    faults.none();
}

/// The phone lines: id, number, cost, the lines to call next, sources, and services (matter, languages, hours).
type Line = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
    &'static [(&'static str, &'static str, &'static str)],
);
const JULY: [&str; 3] = ["mhlw-2025-07-en", "mhlw-2025-07-zh-Hant", "mhlw-2025-07-ko"];
const JULY_AND_CONTACT: [&str; 4] =
    ["mhlw-2025-07-en", "mhlw-2025-07-zh-Hant", "mhlw-2025-07-ko", "kojinbango-card-contact"];
const ALL_EDITIONS: [&str; 6] = [
    "mhlw-2025-01-ja",
    "mhlw-2025-01-en",
    "mhlw-2025-07-en",
    "mhlw-2025-07-zh-Hant",
    "mhlw-2025-07-ko",
    "hiecc-zh-Hans",
];
const OFFICE_HOURS: &str = "Mo-Fr 09:30-20:00; Sa,Su,PH 09:30-17:30; Dec 29-Jan 03 off";
const CARD_SERVICES: [(&str, &str, &str); 2] =
    [("card", "en zh ko es pt", "08:30-20:00"), ("card", "th ne id vi tl", "09:00-18:00")];
const LINES: [Line; 7] = [
    (
        "card",
        "0120-0178-27",
        "free",
        &["card-navi"],
        &JULY_AND_CONTACT,
        &[CARD_SERVICES[0], CARD_SERVICES[1], ("lost", "en zh ko es pt th ne id vi tl", "24/7")],
    ),
    ("card-navi", "0570-064-738", "charged", &["card-ip"], &JULY_AND_CONTACT, &CARD_SERVICES),
    ("card-ip", "050-3818-1250", "charged", &[], &JULY, &CARD_SERVICES),
    ("card-ja", "0570-783-578", "charged", &[], &JULY, &[("card", "ja", "08:30-20:00")]),
    (
        "general-ja",
        "0120-95-0178",
        "free",
        &["card-ja"],
        &["miyazaki-city"],
        &[("card", "ja", OFFICE_HOURS), ("system", "ja", OFFICE_HOURS), ("lost", "ja", "24/7")],
    ),
    (
        "system",
        "0120-0178-26",
        "free",
        &[],
        &ALL_EDITIONS,
        &[("system", "en zh ko es pt vi th id tl ne", OFFICE_HOURS)],
    ),
    (
        "hokkaido",
        "011-200-9595",
        "charged",
        &[],
        &["hiecc-consultation"],
        &[("consult", "en zh ko es tl vi th id my uk", "Mo-Fr 09:00-12:00,13:00-17:00; PH off; Dec 29-Jan 03 unknown")],
    ),
];

#[test]
fn lines_are_those_of_the_leaflets() {
    let mut faults = Faults::default();
    for (id, telephone, cost, then, sources, services) in LINES {
        let path = format!("lines/{id}.toml");
        let line = content(&path);
        let says = |key: &str| format!("content/{path}: {key} {:?}", line.texts(key));
        faults.unless(line.text("telephone") == telephone, || says("telephone"));
        faults.unless(line.text("cost") == cost, || says("cost"));
        faults.unless(line.texts("then") == then, || says("then"));
        faults.unless(line.texts("sources") == sources, || says("sources"));
        faults.unless(line.text("confidence") == "high", || says("confidence"));
        let there: Vec<(&str, String, &str)> = line
            .tables("service")
            .into_iter()
            .map(|service| (service.text("matter"), service.texts("languages").join(" "), service.text("hours")))
            .collect();
        let wanted: Vec<(&str, String, &str)> =
            services.iter().map(|(matter, languages, hours)| (*matter, (*languages).to_owned(), *hours)).collect();
        faults.unless(there == wanted, || format!("content/{path}: {there:?}"));
        // The leaflets say every day; older pages closed the line over the year-end.
        for service in line.tables("service") {
            let by_leaflet = service.text("matter") == "card" && sources.starts_with(&JULY);
            let doubt = service.get("doubt").and_then(Value::as_table).map(|doubt| {
                (doubt.text("from"), doubt.text("until"), doubt.text("warning"), doubt.text("difference"))
            });
            let wanted = by_leaflet.then_some(("12-29", "01-03", "sources-differ", "card-year-end"));
            faults.unless(doubt == wanted, || format!("content/{path}: {}: doubt {doubt:?}", service.text("matter")));
        }
    }
    for (id, path, _) in folder("lines") {
        faults.unless(LINES.iter().any(|line| line.0 == id), || format!("{path} is in no leaflet"));
    }
    faults.none();
}

#[test]
fn routes_are_named_by_the_editions_that_name_them() {
    let mut faults = Faults::default();
    let mhlw = &ALL_EDITIONS[..5];
    let named: [(&str, &str, &[&str]); 7] = [
        ("register", "medical", &ALL_EDITIONS),
        ("register", "mynaportal", &ALL_EDITIONS),
        ("register", "seven-bank-atm", &["mhlw-2025-01-ja", "mhlw-2025-01-en", "hiecc-zh-Hans"]),
        ("apply", "smartphone", mhlw),
        ("apply", "computer", mhlw),
        ("apply", "photo-booth", mhlw),
        ("apply", "post", mhlw),
    ];
    for (guide, id, editions) in named {
        let path = format!("guides/{guide}.toml");
        let route = content(&path).tables("route").into_iter().find(|route| route.text("id") == id);
        let there = route.map(|route| route.texts("editions"));
        faults.unless(there.as_deref() == Some(editions), || format!("content/{path}: {id}: {there:?}"));
        let low = route.is_some_and(|route| route.text("confidence") == "low");
        faults.unless(low == (id == "seven-bank-atm"), || format!("content/{path}: {id}: low is {low}"));
        let japanese = route.and_then(|route| route.get("japanese-only")).and_then(Value::as_bool).unwrap_or_default();
        let form = ["smartphone", "computer"].contains(&id);
        faults.unless(japanese == form, || format!("content/{path}: {id}: japanese-only is {japanese}"));
    }
    faults.none();
}
