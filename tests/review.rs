//! What `check --due` and `check --outcomes` say, held against the content as it is written.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod command;
#[path = "overlay/laid.rs"]
mod laid;
mod project;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use chrono::NaiveDate;
use command::{Call, LANGUAGES, each, myna};
use laid::{Laid, about};
use project::{Faults, Read, entries, folder};
use serde_json::Value;
use toml::Table;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A call on a day that asks about another.
fn asked(line: &str, today: &str, at: &str) -> Call {
    myna(line).variable("MYNA_NOW", today).argument("--at").argument(at)
}

fn due(today: &str, at: &str) -> Value {
    asked("check --due --json", today, at).json()
}

/// Returns the sources that are overdue, by id.
fn overdue(reply: &Value) -> BTreeSet<String> {
    let all = reply["answer"]["review"].as_array().expect("a list").iter();
    all.filter(|due| due["overdue"] == true).map(|due| due["source"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn every_source_stands_there_with_its_dates_and_address_the_oldest_first() {
    let reply = due("2026-11-20", "2026-11-20");
    assert_eq!(reply["kind"], "due");
    let listed = reply["answer"]["review"].as_array().unwrap();
    let sources = folder("sources");
    assert_eq!(listed.len(), sources.len());
    let mut last = NaiveDate::MIN;
    for due in listed {
        let id = due["source"].as_str().unwrap();
        let (_, _, written) = sources.iter().find(|(known, ..)| *known == id).unwrap_or_else(|| panic!("{id}"));
        let review_by = written.date("review-by").unwrap();
        assert_eq!(due["review_by"], review_by.to_string(), "{id}");
        assert_eq!(due["verified"], written.date("verified").unwrap().to_string(), "{id}");
        assert_eq!(due["url"].as_str().unwrap_or_default(), written.text("url"), "{id}");
        assert!(last <= review_by, "{id} comes too late");
        last = review_by;
    }
}

#[test]
fn a_source_is_overdue_from_the_day_after_its_day() {
    let review_by: BTreeMap<&str, NaiveDate> =
        folder("sources").into_iter().map(|(id, _, source)| (id, source.date("review-by").unwrap())).collect();
    let mut days: BTreeSet<NaiveDate> = review_by.values().flat_map(|day| [*day, day.succ_opt().unwrap()]).collect();
    days.extend([day("2026-11-20"), day("2027-03-15"), day("2099-12-31")]);
    for day in days {
        let expected: BTreeSet<String> =
            review_by.iter().filter(|(_, by)| **by < day).map(|(id, _)| (*id).to_owned()).collect();
        assert_eq!(overdue(&due("2026-11-20", &day.to_string())), expected, "{day}");
    }
    assert_eq!(overdue(&due("2026-11-20", "2026-11-20")).len(), 0);
    assert!(overdue(&due("2026-11-20", "2027-03-15")).len() * 2 > review_by.len());
    let text = asked("check --due -L en", "2026-11-20", "2027-03-15").text();
    assert!(text.contains(&format!("of {} sources.", review_by.len())), "{text}");
    assert!(text.contains("It was to be reviewed by 28 February 2027"), "{text}");
    assert!(!asked("check --due -L en", "2026-11-20", "2026-11-20").text().contains("It was to be reviewed"));
}

/// Returns each thing that names sources of its own, as it is called in JSON.
fn named_sources() -> Vec<(String, Vec<&'static str>)> {
    let mut named = Vec::new();
    let mut add = |id: String, table: &'static Table| named.push((id, table.texts("sources")));
    for (guide, _, written) in folder("guides") {
        for kind in ["step", "notice"] {
            for line in written.tables(kind) {
                add(format!("guide {guide}/{kind}-{}", line.text("id")), line);
            }
        }
        for route in written.tables("route") {
            let id = format!("guide {guide}/{}", route.text("id"));
            for kind in ["step", "notice"] {
                for line in route.tables(kind) {
                    add(format!("{id}/{kind}-{}", line.text("id")), line);
                }
            }
            add(id, route);
        }
    }
    for (tree, _, written) in folder("trees") {
        for (outcome, table) in written.named("outcome") {
            for notice in table.tables("notice") {
                add(format!("tree {tree}/{outcome}/notice-{}", notice.text("id")), notice);
            }
            add(format!("tree {tree}/{outcome}"), table);
        }
        for notice in written.tables("notice") {
            add(format!("tree {tree}/notice-{}", notice.text("id")), notice);
        }
        for (_, question) in written.named("question") {
            for edge in question.tables("option").into_iter().flat_map(|option| option.tables("next")) {
                if edge.contains_key("outcome") {
                    add(format!("tree {tree}/{}", edge.text("outcome")), edge);
                }
            }
        }
    }
    for (line, _, written) in folder("lines") {
        add(format!("line {line}"), written);
    }
    for (term, table) in entries(project::content("terms.toml")) {
        add(format!("term {term}"), table);
    }
    named.into_iter().filter(|(_, sources)| !sources.is_empty()).collect()
}

#[test]
fn what_names_a_source_is_to_be_verified_with_it() {
    let reply = due("2026-11-20", "2026-11-20");
    let mut faults = Faults::default();
    let listed: BTreeMap<&str, Vec<&str>> = reply["answer"]["review"]
        .as_array()
        .unwrap()
        .iter()
        .map(|due| (due["source"].as_str().unwrap(), each(&due["facts"], "id")))
        .collect();
    let named = named_sources();
    assert!(named.len() > 100, "{}", named.len());
    for (id, sources) in &named {
        for source in sources {
            faults.unless(listed[source].contains(&id.as_str()), || format!("{source}: {id} is not there"));
        }
    }
    // What names sources of its own rests on no others, but for an outcome, which also rests on those of the edges to it.
    for (source, facts) in &listed {
        let once: BTreeSet<&&str> = facts.iter().collect();
        faults.unless(once.len() == facts.len(), || format!("{source}: a fact stands there twice"));
        for fact in facts.iter().filter(|fact| fact.starts_with("line ") || fact.starts_with("term ")) {
            let rests = named.iter().any(|(id, sources)| id == fact && sources.contains(source));
            faults.unless(rests, || format!("{source}: {fact} does not name it"));
        }
    }
    faults.none();
}

/// A fact that holds for a time: the place, the first day, the last.
type Dated = (String, Option<NaiveDate>, Option<NaiveDate>);

/// Returns each fact that holds for a time, but for those of each year.
fn dated() -> Vec<Dated> {
    let mut dated = Vec::new();
    let mut add = |id: String, table: &Table| dated.push((id, table.date("valid-from"), table.date("valid-until")));
    for (guide, _, written) in folder("guides") {
        add(format!("guide {guide}"), written);
        for notice in written.tables("notice") {
            add(format!("guide {guide}/notice-{}", notice.text("id")), notice);
        }
        for route in written.tables("route") {
            for notice in route.tables("notice") {
                add(format!("guide {guide}/{}/notice-{}", route.text("id"), notice.text("id")), notice);
            }
        }
    }
    for (tree, _, written) in folder("trees") {
        for (place, question) in written.named("question") {
            for option in question.tables("option") {
                for edge in option.tables("next") {
                    add(format!("tree {tree}/{place}/{}", option.text("id")), edge);
                }
            }
        }
        for (outcome, table) in written.named("outcome") {
            for notice in table.tables("notice") {
                add(format!("tree {tree}/{outcome}/notice-{}", notice.text("id")), notice);
            }
        }
        for notice in written.tables("notice") {
            add(format!("tree {tree}/notice-{}", notice.text("id")), notice);
        }
    }
    dated.into_iter().filter(|(_, from, until)| from.is_some() || until.is_some()).collect()
}

#[test]
fn what_ends_or_begins_stands_with_its_dates_before_what_does_so_later() {
    let written = dated();
    assert!(written.len() > 30, "{}", written.len());
    let calls = [
        ("2026-06-20", "2027-03-15"),
        ("2026-07-31", "2026-08-01"),
        ("2026-08-01", "2026-08-02"),
        ("2026-11-20", "2027-03-15"),
        ("2024-01-01", "2099-12-31"),
        ("2026-11-20", "2025-01-01"),
        ("2025-12-01", "2025-12-01"),
    ];
    for (today, at) in calls {
        let (first, then) = (day(today), day(at));
        let mut expected: Vec<(String, String)> = Vec::new();
        for (id, from, until) in &written {
            let state = |day: NaiveDate| match (from, until) {
                (_, Some(until)) if *until < day => "ended",
                (Some(from), _) if day < *from => "not-yet",
                _ => "in-force",
            };
            let changes = if first < then && state(first) != state(then) {
                "by-then"
            } else if state(then) == "ended" {
                "before"
            } else if state(then) == "not-yet" || until.is_some() {
                "later"
            } else {
                continue;
            };
            let date = |day: &Option<NaiveDate>| day.map_or("null".to_owned(), |day| format!("\"{day}\""));
            let (today, then) = (state(first), state(then));
            expected.push((id.clone(), format!("{} {} {today} {then} {changes}", date(from), date(until))));
        }
        let reply = due(today, at);
        let facts = reply["answer"]["dated"].as_array().unwrap();
        let mut found: Vec<(String, String)> = facts
            .iter()
            .filter(|fact| fact["yearly"] == false)
            .map(|fact| {
                let told = |key: &str| fact[key].as_str().unwrap();
                let (today, state, changes) = (told("today"), told("state"), told("changes"));
                (told("place").to_owned(), format!("{} {} {today} {state} {changes}", fact["from"], fact["until"]))
            })
            .collect();
        let groups = each(&reply["answer"]["dated"], "changes");
        let order = ["by-then", "later", "before"];
        let places: Vec<_> = groups.iter().map(|group| order.iter().position(|known| known == group)).collect();
        assert!(places.is_sorted(), "{today} {at}: {groups:?}");
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{today} {at}");
    }
}

#[test]
fn doubts_of_each_year_stand_with_the_next_days() {
    let doubted: BTreeSet<String> = folder("lines")
        .into_iter()
        .flat_map(|(line, _, written)| written.tables("service").into_iter().map(move |service| (line, service)))
        .filter(|(_, service)| service.contains_key("doubt"))
        .map(|(line, service)| format!("line {line}/{}", service.text("matter")))
        .collect();
    assert!(!doubted.is_empty());
    let reply = due("2026-11-20", "2027-03-15");
    let facts = reply["answer"]["dated"].as_array().unwrap();
    for (from, until, state, changes) in
        [("2026-12-29", "2027-01-03", "ended", "by-then"), ("2027-12-29", "2028-01-03", "not-yet", "later")]
    {
        let found: BTreeSet<String> = facts
            .iter()
            .filter(|fact| fact["yearly"] == true && fact["from"] == from && fact["until"] == until)
            .inspect(|fact| assert_eq!((&fact["state"], &fact["changes"]), (&state.into(), &changes.into())))
            .map(|fact| fact["place"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(found, doubted, "{from}");
    }
    assert_eq!(facts.iter().filter(|fact| fact["yearly"] == true).count(), 2 * doubted.len());
    // Within the days, those of the year before are meant.
    let within = due("2027-01-03", "2027-01-03");
    let yearly: Vec<_> =
        within["answer"]["dated"].as_array().unwrap().iter().filter(|fact| fact["yearly"] == true).collect();
    assert!(yearly.iter().all(|fact| fact["from"] == "2026-12-29" && fact["state"] == "in-force"), "{yearly:?}");
    assert_eq!(yearly.len(), doubted.len());
}

/// Returns the outcomes of a reply: the tree, the outcome, and the record.
fn outcomes(reply: &Value) -> Vec<(&str, &str, &Value)> {
    let trees = reply["answer"]["trees"].as_array().unwrap().iter();
    trees
        .flat_map(|tree| {
            let outcomes = tree["outcomes"].as_array().unwrap().iter();
            outcomes.map(|told| (tree["tree"].as_str().unwrap(), told["outcome"].as_str().unwrap(), told))
        })
        .collect()
}

/// Returns the ways to an outcome on a day: sets of question and option, and whether one of them is given by dates.
fn ways<'a>(told: &'a Value, day: &str) -> &'a Vec<Value> {
    let all = told["answers"].as_array().unwrap();
    let on = all.iter().rev().find(|ways| ways["on"].as_str().unwrap() <= day).expect("the day");
    on["ways"].as_array().unwrap()
}

#[test]
fn the_answers_that_are_said_to_lead_somewhere_do_and_none_can_be_left_out_at_the_end() {
    let mut asked_for = 0;
    for (today, at) in [("2026-07-31", "2026-08-01"), ("2026-11-20", "2027-03-15")] {
        let reply = asked("check --outcomes --json", today, at).json();
        assert_eq!(reply["kind"], "outcomes");
        for (tree, outcome, told) in outcomes(&reply) {
            for day in [today, at] {
                for way in ways(told, day) {
                    let given = way.as_array().unwrap();
                    for end in ["from", "until"] {
                        let typed = |given: &Value| {
                            // Where there is no last date, any far one will do.
                            let date = given[end].as_str().or(given["from"].is_string().then_some("2090-01-01"));
                            let option = date.or(given["option"].as_str()).unwrap();
                            format!(" --answer {}={option}", given["question"].as_str().unwrap())
                        };
                        let answers: String = given.iter().map(typed).collect();
                        let line = format!("ask {tree}{answers} --at {day} --json");
                        let found = myna(&line).json();
                        assert_eq!(
                            (&found["kind"], &found["answer"]["outcome"]),
                            (&"outcome".into(), &outcome.into()),
                            "{line}"
                        );
                        let fewer: String = given[..given.len() - 1].iter().map(typed).collect();
                        let line = format!("ask {tree}{fewer} --at {day} --json");
                        assert_ne!(myna(&line).json()["kind"], "outcome", "{line}");
                        asked_for += 2;
                        if given.iter().all(|given| given["from"].is_null()) {
                            break;
                        }
                    }
                }
            }
        }
    }
    assert!(asked_for > 150, "{asked_for}");
}

/// Gathers all full ways through a tree on a day: the answers, and the outcome.
fn walk(
    tree: &'static Table,
    place: &str,
    day: NaiveDate,
    given: &BTreeMap<String, String>,
    all: &mut Vec<(BTreeMap<String, String>, String)>,
) {
    let question = tree["question"][place].as_table().expect("a question");
    let asked = project::asked(place, question);
    for option in question.tables("option") {
        if given.get(asked).is_some_and(|known| known != option.text("id")) {
            continue;
        }
        let holds = |edge: &&Table| {
            edge.date("valid-from").is_none_or(|from| from <= day)
                && edge.date("valid-until").is_none_or(|until| day <= until)
        };
        let mut longer = given.clone();
        longer.insert(asked.to_owned(), option.text("id").to_owned());
        match option.tables("next").into_iter().find(holds) {
            Some(edge) if edge.contains_key("outcome") => all.push((longer, edge.text("outcome").to_owned())),
            Some(edge) => walk(tree, edge.text("question"), day, &longer, all),
            None => {}
        }
    }
}

#[test]
fn every_way_through_a_tree_is_one_of_those_told_of_its_outcome_and_of_no_other() {
    let mut faults = Faults::default();
    for (today, at) in [("2026-07-31", "2026-08-01"), ("2024-06-01", "2026-11-20")] {
        let reply = asked("check --outcomes --json", today, at).json();
        let told = outcomes(&reply);
        for (tree, _, written) in folder("trees") {
            let names: BTreeSet<&str> = written.named("outcome").into_iter().map(|(name, _)| name).collect();
            let there: BTreeSet<&str> =
                told.iter().filter(|(known, ..)| *known == tree).map(|(_, id, _)| *id).collect();
            assert_eq!(there, names, "{tree}");
            for on in [today, at] {
                let mut all = Vec::new();
                walk(written, written.text("root"), day(on), &BTreeMap::new(), &mut all);
                for (given, outcome) in all {
                    let within = |way: &Value| {
                        way.as_array().unwrap().iter().all(|answer| {
                            given.get(answer["question"].as_str().unwrap()).map(String::as_str)
                                == answer["option"].as_str()
                        })
                    };
                    let leads: Vec<&str> = told
                        .iter()
                        .filter(|(known, _, told)| *known == tree && ways(told, on).iter().any(within))
                        .map(|(_, id, _)| *id)
                        .collect();
                    faults.unless(leads == [outcome.as_str()], || {
                        format!("{tree} {on} {given:?}: {leads:?}, not {outcome}")
                    });
                }
            }
        }
    }
    faults.none();
}

#[test]
fn dates_that_lead_somewhere_follow_each_other_without_a_gap() {
    let reply = asked("check --outcomes --json", "2026-11-20", "2026-11-20").json();
    for (tree, last) in [("copay", Some("2026-11-20")), ("expiry", None)] {
        let mut ranges: Vec<(String, Option<String>)> = outcomes(&reply)
            .into_iter()
            .filter(|(known, ..)| *known == tree)
            .flat_map(|(_, _, told)| ways(told, "2026-11-20").iter().map(|way| &way[0]))
            .map(|given| (given["from"].as_str().unwrap().to_owned(), given["until"].as_str().map(str::to_owned)))
            .collect();
        ranges.sort();
        assert_eq!(ranges.len(), 4, "{tree}");
        for pair in ranges.windows(2) {
            let next = day(pair[0].1.as_deref().unwrap()).succ_opt().unwrap();
            assert_eq!(next, day(&pair[1].0), "{tree}: {ranges:?}");
        }
        assert_eq!(ranges[3].1.as_deref(), last, "{tree}");
    }
    // From the Act: from 75 on, by the birthday itself.
    let text = asked("check --outcomes -L en", "2026-11-20", "2026-11-20").text();
    assert!(text.contains("birth-date=1900-01-01..1951-11-20"), "{text}");
}

#[test]
fn both_are_told_in_every_language_and_format() {
    let sources = folder("sources").len();
    for language in LANGUAGES {
        for (verb, formats) in
            [("--due", &["text", "markdown", "html"][..]), ("--outcomes", &["text", "markdown", "html"][..])]
        {
            let json = asked(&format!("check {verb} --json -L {language}"), "2026-06-20", "2027-03-15").json();
            for format in formats {
                let line = format!("check {verb} -f {format} -L {language}");
                let told = asked(&line, "2026-06-20", "2027-03-15").text();
                if verb == "--outcomes" {
                    for (tree, outcome, _) in outcomes(&json) {
                        let name = format!("{tree}/{outcome}");
                        let plain: String = told.split_whitespace().collect();
                        assert!(plain.contains(&name), "{line}: {name}");
                    }
                } else {
                    assert!(told.lines().count() > 5 * sources, "{line}");
                    for due in json["answer"]["review"].as_array().unwrap() {
                        let url = due["url"].as_str().unwrap_or_default().replace('&', "&amp;");
                        let plain: String = told.split_whitespace().collect::<String>().replace('\\', "");
                        assert!(plain.contains(&url) || plain.contains(&url.replace("&amp;", "&")), "{line}: {url}");
                    }
                }
            }
        }
    }
    let two = asked("check --outcomes -L ko --with ja", "2026-11-20", "2026-11-20").text();
    assert!(two.contains("이 결과에 이르는 답") && two.contains("この結果に至る答え"), "{two}");
}

#[test]
fn outcomes_can_be_printed() {
    let folder = Laid::new();
    let path = folder.path("outcomes.pdf");
    let reply = asked("check --outcomes -L zh-Hant --with ja -f pdf", "2026-11-20", "2026-11-20")
        .argument("-o")
        .argument(&path)
        .run();
    assert_eq!((reply.code, reply.errors.as_str()), (0, ""));
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn a_folder_that_is_named_lies_over_the_built_in_content_alone() {
    let home = Laid::new().with("myna/overlay.toml", about("home-office"));
    let configured = |line: &str| myna(line).variable("XDG_CONFIG_HOME", &home.path("")).json();
    let ids = |reply: &Value| {
        let all = each(&reply["answer"]["review"], "source").into_iter().map(str::to_owned);
        all.collect::<BTreeSet<String>>()
    };
    assert!(ids(&configured("check --due --json")).contains("home-office"));
    let mihon = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/mihon-city");
    let named = ids(&configured(&format!("check --due --json {mihon}")));
    assert!(named.contains("mihon-city") && !named.contains("home-office"), "{named:?}");
    for (at, is_overdue) in [("2027-03-31", false), ("2027-04-01", true)] {
        let reply = myna(&format!("check --due --json {mihon} --at {at}")).json();
        assert_eq!(overdue(&reply).contains("mihon-city"), is_overdue, "{at}");
        // An overlay stands before all others in lists, and is due after them.
        assert!(each(&reply["answer"]["review"], "review_by").is_sorted(), "{at}");
        let of_city = reply["answer"]["review"].as_array().unwrap().iter().find(|due| due["source"] == "mihon-city");
        let facts = each(&of_city.unwrap()["facts"], "id");
        assert!(facts.contains(&"line mihon-desk") && facts.contains(&"guide mihon-pickup/desk"), "{facts:?}");
        let all = reply["answer"]["review"].as_array().unwrap().iter().flat_map(|due| each(&due["facts"], "id"));
        assert_eq!(all.filter(|id| *id == "line hokkaido").count(), 0, "{at}: withdrawn");
    }
}

#[test]
fn outcomes_of_a_folder_that_is_named_stand_there_too() {
    let tree = "order = 9\nroot = \"first\"\nsources = [\"one-office\"]\nconfidence = \"high\"\n\
        [question.first]\n[[question.first.option]]\nid = \"a\"\nnext = [{ question = \"second\" }]\n\
        [[question.first.option]]\nid = \"b\"\nnext = [{ question = \"second-too\" }]\n\
        [question.second]\n[[question.second.option]]\nid = \"x\"\nnext = [{ outcome = \"one\" }]\n\
        [[question.second.option]]\nid = \"y\"\nnext = [{ outcome = \"one\" }]\n\
        [question.second-too]\nasks = \"first\"\n[[question.second-too.option]]\nid = \"b\"\n\
        next = [{ outcome = \"two\", valid-until = 2026-12-31 }, { outcome = \"one\", valid-from = 2027-01-01 }]\n\
        [[question.second-too.option]]\nid = \"a\"\nnext = [{ outcome = \"never\" }]\n\
        [outcome.one]\nbring = []\nsteps = []\n[outcome.two]\nbring = []\nsteps = []\n[outcome.never]\nbring = []\nsteps = []\n";
    let office = Laid::new().with("overlay.toml", about("one-office")).with("content/trees/own.toml", tree);
    let line = format!("check --outcomes --json {}", office.path(""));
    let reply = asked(&line, "2026-11-20", "2027-03-15").json();
    let own: BTreeMap<&str, String> = outcomes(&reply)
        .into_iter()
        .filter(|(tree, ..)| *tree == "own")
        .map(|(_, id, told)| {
            let of = |given: &Value| {
                format!("{}={}", given["question"].as_str().unwrap(), given["option"].as_str().unwrap())
            };
            let way = |way: &Value| way.as_array().unwrap().iter().map(of).collect::<Vec<_>>().join(",");
            let way = |found: &Value| if found == &Value::Array(Vec::new()) { "any".to_owned() } else { way(found) };
            let on = |ways: &Value| {
                let all: Vec<String> = ways["ways"].as_array().unwrap().iter().map(way).collect();
                format!("{}: [{}]", ways["on"].as_str().unwrap(), all.join("; "))
            };
            (id, told["answers"].as_array().unwrap().iter().map(on).collect::<Vec<_>>().join(" "))
        })
        .collect();
    // On the second day all lead to one, whatever is answered; the option that contradicts the first answer is nobody's.
    let expected = [
        ("never", "2026-11-20: []"),
        ("one", "2026-11-20: [first=a] 2027-03-15: [any]"),
        ("two", "2026-11-20: [first=b] 2027-03-15: []"),
    ];
    for (id, told) in expected {
        assert_eq!(own[id], told, "{id}: {own:?}");
    }
    let any =
        myna(&format!("check --outcomes -L en {} --at 2027-03-15", office.path(""))).variable("MYNA_NOW", "2027-03-15");
    assert!(any.text().contains("Whatever is answered."));
}

#[test]
fn each_date_of_a_tree_is_told_by_its_own_rule() {
    let option = |question: &str, id: &str, next: &str| {
        format!("[[question.{question}.option]]\nid = \"{id}\"\nnext = [{{ {next} }}]\n")
    };
    let mut tree = "order = 9\nroot = \"birth-date\"\nsources = [\"one-office\"]\nconfidence = \"high\"\n\
        [question.birth-date]\ntype = \"date\"\nrule = \"copay\"\nearliest = 1900-01-01\nnot-after-the-day = true\n"
        .to_owned();
    for id in ["preschool", "general", "aged-70-74"] {
        tree += &option("birth-date", id, "outcome = \"young\"");
    }
    tree += &option("birth-date", "aged-75-over", "question = \"card-date\"");
    tree += "[question.card-date]\ntype = \"date\"\nrule = \"expiry\"\nearliest = 2016-01-01\n";
    for id in ["valid", "renew-soon", "grace"] {
        tree += &option("card-date", id, "outcome = \"good\"");
    }
    tree += &option("card-date", "ended", "outcome = \"bad\"");
    tree += "[outcome.young]\nbring = []\nsteps = []\n[outcome.good]\nbring = []\nsteps = []\n\
             [outcome.bad]\nbring = []\nsteps = []\n";
    let office = Laid::new().with("overlay.toml", about("one-office")).with("content/trees/own.toml", tree);
    let reply = asked(&format!("check --outcomes --json {}", office.path("")), "2026-11-20", "2026-11-20").json();
    let all = outcomes(&reply);
    let (_, _, bad) = all.iter().find(|(tree, id, _)| (*tree, *id) == ("own", "bad")).expect("the outcome");
    let told = &ways(bad, "2026-11-20")[0];
    // 75 since the day before the birthday at the latest on that day: born until 21 November 1951.
    assert_eq!((&told[0]["option"], &told[0]["until"]), (&"aged-75-over".into(), &"1951-11-20".into()), "{told}");
    // The date was the last day of use at the reader at most three months before, counted in whole months.
    assert_eq!((&told[1]["option"], &told[1]["from"]), (&"ended".into(), &"2016-01-01".into()), "{told}");
    assert_eq!(told[1]["until"], "2026-07-31", "{told}");
}

#[test]
fn what_cannot_be_answered_is_said() {
    let empty = Laid::new();
    for flag in ["--due", "--outcomes"] {
        let missing = myna(&format!("check {flag} {} --json", empty.path("nowhere"))).run();
        assert_eq!((missing.code, missing.output.as_str()), (1, ""));
        assert!(missing.error()["message"].is_string() || missing.errors.contains("nowhere"), "{}", missing.errors);
        let not_one = myna(&format!("check {flag} {}", empty.path(""))).run();
        assert_eq!((not_one.code, not_one.output.as_str()), (1, ""));
        assert!(not_one.errors.contains("overlay.toml"), "{}", not_one.errors);
    }
    assert_eq!(myna("check --due --outcomes").run().code, 2);
    assert_eq!(myna("check --due -f pdf -o due.pdf").run().code, 2);
}
