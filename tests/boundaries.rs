//! What lies exactly on a limit, and what stands at one place and not beside it: in small pieces of content made for it, and in functions
//! whose answer no command shows alone.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod command;
#[path = "overlay/laid.rs"]
mod laid;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;

use chrono::NaiveDate;
use command::myna;
use laid::{Laid, about};
use myna::answer::era::written_date;
use myna::answer::nearest::nearest;
use myna::answer::place::{Line, Part, Place, Target};
use myna::answer::rehearsal::{Item, Rehearsal, Scene, Shared, places_of_digits};
use myna::answer::schedule::Rules;
use myna::answer::search::find;
use myna::answer::spelling::without_brackets;
use myna::answer::telephone::same;
use myna::content::Content;
use myna::content::broken::{Broken, Cause, position};
use myna::content::counter::Counter;
use myna::content::folder::Folder;
use myna::content::overlay::{Layers, Overlay};
use myna::reception::disk::Disk;
use opening_hours::OpeningHours;
use serde_json::Value;

fn sample() -> Laid {
    Laid::new().with("overlay.toml", about("sample"))
}

/// Returns the answer of a call over a folder.
fn over(folder: &Laid, line: &str) -> Value {
    myna(&format!("{line} -L en --json --content {}", folder.path(""))).run().json()
}

/// Returns the errors of a call over a folder, in English.
fn error(folder: &Laid, line: &str) -> String {
    let reply = myna(&format!("{line} -L en --content {}", folder.path(""))).run();
    assert_eq!((reply.code, reply.output.as_str()), (1, ""), "{line}: {}", reply.errors);
    reply.errors
}

#[test]
fn a_date_has_at_most_sixty_characters() {
    let eras = Content::default().eras().expect("eras").all;
    let date = |blanks: usize| written_date(&format!("2026{}-11-20", " ".repeat(blanks)), &eras).ok();
    assert_eq!(date(50), NaiveDate::from_ymd_opt(2026, 11, 20));
    assert_eq!(date(51), None);
}

#[test]
fn what_is_like_a_name_is_taken_for_it() {
    let names = ["card", "fallback", "insurance", "certificate", "next-steps"];
    for (typed, meant) in [
        ("Card", Some("card")),
        ("crad", Some("card")),
        ("cadr", Some("card")),
        // Half of a short name is no slip.
        ("cake", None),
        ("xyrd", None),
        ("falback", Some("fallback")),
        ("fellbakc", Some("fallback")),
        ("insur", Some("insurance")),
        ("certifcate", Some("certificate")),
        ("nextsteps", Some("next-steps")),
        ("", None),
        ("資格", None),
        ("zzzzzzzz", None),
    ] {
        assert_eq!(nearest(typed, &names), meant, "{typed}");
    }
    // One slip in two letters is the half of it.
    assert_eq!(nearest("xa", &["ja"]), None);
    assert_eq!(nearest("koo", &["ko", "zh"]), Some("ko"));
    assert_eq!(nearest("xxnes", &["lines"]), Some("lines"));
    // Four slips are too many, however long the name.
    assert_eq!(nearest("xxxxificate", &["certificate"]), None);
    assert_eq!(nearest::<&str>("card", &[]), None);
}

#[test]
fn a_place_is_a_line_and_a_column_in_characters() {
    let text = "ab\n資格 = 1\n\nx";
    for (mark, line_and_column) in
        [("ab", (1, 1)), ("b", (1, 2)), ("資", (2, 1)), ("格", (2, 2)), ("1", (2, 6)), ("x", (4, 1))]
    {
        let place = text.find(mark).expect("the mark");
        assert_eq!(position(text, place), line_and_column, "{mark}");
    }
    let broken = Broken::at("lines/x.toml".to_owned(), text, text.find('格'), "no such key".to_owned());
    assert_eq!(broken.to_string(), "lines/x.toml:2:2: no such key");
    assert_eq!(Broken::file("a.toml".to_owned(), Cause::Missing).to_string(), "a.toml: missing");
    assert_eq!(Broken::file("a.toml".to_owned(), Cause::NotUtf8).to_string(), "a.toml: not UTF-8");
}

#[test]
fn a_mistake_is_named_with_its_file_and_place() {
    let folder = sample().with("content/lines/x.toml", "order = 9\n  telefone = 3\n");
    let said = error(&folder, "lines");
    let place = format!("{}”, line 2, column 3", folder.path("content/lines/x.toml"));
    assert!(said.contains(&place), "{said}");
}

#[test]
fn a_desk_writes_two_hundred_characters_and_no_more() {
    let file = |characters: usize| format!("name = \"{}\"\n", "市".repeat(characters));
    assert_eq!(Counter::parse(&file(200)).expect("a name").name.chars().count(), 200);
    assert!(Counter::parse(&file(201)).is_err());
    assert!(Counter::parse("name = \"\"\n").is_err());
    let folder = sample().with("content/desk.toml", file(201));
    let said = error(&folder, "checklist lost");
    assert!(said.contains(&folder.path("content/desk.toml")), "{said}");
}

#[test]
fn an_overlay_takes_back_a_thousand_facts_and_no_more() {
    let folder = |facts: usize| {
        let mut text = about("sample");
        for fact in 0..facts {
            let which = if fact == 0 { "hokkaido".to_owned() } else { format!("line-{fact}") };
            write!(text, "[[withdraw]]\nline = \"{which}\"\nreason = \"gone\"\n").expect("a text");
        }
        Laid::new().with("overlay.toml", text)
    };
    let lines = over(&folder(1_000), "lines");
    let ids: Vec<&str> =
        lines["answer"]["lines"].as_array().expect("lines").iter().filter_map(|line| line["line"].as_str()).collect();
    assert!(!ids.contains(&"hokkaido") && ids.contains(&"card"), "{ids:?}");
    assert!(error(&folder(1_001), "lines").contains("1000"));
}

/// Returns a tree with so many ways from its two questions.
fn tree(first: usize, second: usize, more: usize) -> String {
    let mut text = "order = 9\nroot = \"first\"\nsources = [\"sample\"]\nconfidence = \"high\"\n".to_owned();
    let mut options = |question: &str, many: usize, next: &str| {
        for option in 0..many {
            write!(text, "[[question.{question}.option]]\nid = \"o{option}\"\nnext = [{{ {next} }}]\n")
                .expect("a text");
        }
    };
    options("first", first, "question = \"second\"");
    options("second", second, "outcome = \"end\"");
    for option in 0..more {
        write!(text, "[[question.first.option]]\nid = \"m{option}\"\nnext = [{{ outcome = \"at-once\" }}]\n")
            .expect("a text");
    }
    text + "[outcome.end]\nbring = []\nsteps = []\n[outcome.at-once]\nbring = []\nsteps = []\n"
}

#[test]
fn a_tree_has_five_thousand_ways_and_no_more() {
    let folder = |more: usize| sample().with("content/trees/sample.toml", tree(50, 99, more));
    assert_eq!(over(&folder(50), "ask sample")["kind"], "question");
    let refused = folder(51);
    let said = error(&refused, "ask sample");
    assert!(said.contains(&refused.path("content/trees/sample.toml")) && said.contains("5000"), "{said}");
}

#[test]
fn hours_have_at_most_a_thousand_characters() {
    let hours = |rules: usize, end: &str| format!("{}24/7{end}", "24/7; ".repeat(rules));
    assert_eq!(hours(166, "").len(), 1_000);
    assert!(Rules::parse(&hours(166, "")).is_ok());
    // The library reads a blank at the end.
    assert!(hours(166, " ").parse::<OpeningHours>().is_ok() && Rules::parse(&hours(166, " ")).is_err());
}

#[test]
fn a_number_is_the_same_from_abroad() {
    assert!(same("+81 3 1234 5678", "03-1234-5678"));
    assert!(same("８１-120-95-0178", "0120-95-0178"));
    // No number from abroad goes on with 0.
    assert!(!same("8103-1234", "003-1234"));
    assert!(!same("0120-95-0178", "0120-95-0179"));
}

const DESK: &str = "order = 9\ntelephone = \"03-0000-0001\"\ncost = \"charged\"\nthen = []\nsources = [\"sample\"]\nconfidence = \"high\"\n\
                    [[service]]\nmatter = \"consult\"\nlanguages = [\"en\"]\nhours = \"";

#[test]
fn the_next_change_knows_the_holidays_of_the_next_year() {
    let folder = sample().with("content/lines/desk.toml", format!("{DESK}Mo-Fr 09:00-17:00; PH off\"\n"));
    // New Year's Day of 2027 is a Friday.
    let answer = over(&folder, "is-open desk --at 2026-12-31T18:00");
    assert_eq!(answer["answer"]["next_change"]["at"], "2027-01-04T09:00:00+09:00");
    let moments = myna(&format!("is-open desk --at - --json --content {}", folder.path("")))
        .input("2026-12-30T18:00\n2026-12-31T18:00\n")
        .run();
    let last: Value = serde_json::from_str(moments.output.lines().last().expect("a line")).expect("JSON");
    assert_eq!(last["answer"]["next_change"]["at"], "2027-01-04T09:00:00+09:00", "{}", moments.output);
}

#[test]
fn holidays_are_provisional_from_the_day_after_the_last_announced() {
    let folder = sample().with("content/lines/desk.toml", format!("{DESK}Mo-Su 09:00-17:00; PH off\"\n"));
    let provisional = |at: &str| {
        let answer = over(&folder, &format!("is-open desk --at {at}"));
        let warnings = answer["warnings"].as_array().expect("warnings");
        warnings.iter().any(|warning| warning["type"] == "holidays-provisional")
    };
    // Announced until 2027-12-31. At ten the next change is on that day, at eighteen after it.
    assert!(!provisional("2027-12-31T10:00"));
    assert!(provisional("2027-12-31T18:00"));
}

#[test]
fn the_last_day_announced_is_announced() {
    let calendar = "sources = [\"cabinet-office-holidays\"]\nconfidence = \"high\"\nannounced-from = 2024-01-01\n\
                    announced-until = 2027-11-03\n";
    let folder = sample()
        .with("content/calendars/jp.toml", calendar)
        .with("content/lines/desk.toml", format!("{DESK}Mo-Su 09:00-17:00; PH off\"\n"));
    for (at, provisional) in [("2027-11-03T10:00", false), ("2027-11-23T10:00", true)] {
        let answer = over(&folder, &format!("is-open desk --at {at}"));
        assert_eq!(answer["answer"]["holiday"]["provisional"], provisional, "{at}: {answer}");
    }
    // Whoever says what is announced is cited, by the lines of the country too.
    let country = over(&folder, "is-open hokkaido --at 2027-11-02T10:00");
    assert_eq!(country["sources"].as_array().expect("sources").iter().filter(|one| one["id"] == "sample").count(), 1);
    assert!(!myna("is-open hokkaido --json -L en").run().output.contains("\"sample\""));
    // Of lines to choose from too.
    let folder = folder
        .with("overlay.toml", about("sample") + "offer = [\"desk\"]\n")
        .with("content/lines/desk.toml", format!("{DESK}Mo-Su,PH 09:00-17:00\"\n"));
    for (day, provisional) in [("2027-11-03", 0), ("2027-11-04", 1)] {
        let answer = over(&folder, &format!("is-open --for consult --speak en --at {day}T12:00"));
        assert_eq!(warned(&answer, "holidays-provisional"), provisional, "{day}: {}", answer["warnings"]);
    }
}

#[test]
fn the_digits_stand_in_any_order() {
    let mut first = [0_u32; 10];
    for seed in 0..1_000 {
        let mut places = places_of_digits(seed);
        first[usize::from(places[0])] += 1;
        places.sort_unstable();
        assert_eq!(places, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }
    assert!(first.iter().all(|count| (50..200).contains(count)), "{first:?}");
}

/// Returns a place with the lines of some texts.
fn place(id: &str, texts: &[&[&str]]) -> Place {
    let line = |texts: &&[&str]| Line {
        part: Part::Step,
        texts: texts.iter().map(|text| ("en".into(), (*text).to_owned())).collect(),
        plain: texts.iter().map(|text| (*text).to_owned()).collect(),
        also: Vec::new(),
    };
    Place {
        target: Target::Guide(id.to_owned()),
        title: vec![("en".into(), id.to_owned())],
        lines: texts.iter().map(line).collect(),
    }
}

/// Returns the places that are found, best first.
fn found(words: &str, places: &[Place]) -> Vec<String> {
    let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
    let id = |target: &Target| if let Target::Guide(id) = target { id.clone() } else { String::new() };
    find(&words, places).iter().map(|hit| id(&hit.target)).collect()
}

#[test]
fn a_word_is_found_in_the_singular_and_in_the_plural() {
    let places = [place("one", &[&["Ask the pharmacy"]]), place("many", &[&["Bring your receipts"]])];
    assert_eq!(found("pharmacies", &places), ["one"]);
    assert_eq!(found("receipt", &places), ["many"]);
    // One that is mistyped is no match where another is found.
    let places = [place("mistyped", &[&["A receiptz"]]), place("one", &[&["A receipt"]])];
    assert_eq!(found("receipts", &places), ["one"]);
}

#[test]
fn whole_words_are_worth_more_than_beginnings() {
    let places = [place("beginnings", &[&["Carded readership"]]), place("words", &[&["Reader or card"]])];
    assert_eq!(found("card reader", &places), ["words", "beginnings"]);
}

#[test]
fn of_the_texts_of_a_line_the_one_that_holds_most_words_is_shown() {
    let words = ["lost".to_owned(), "card".to_owned()];
    let shown = |texts: &[&str]| find(&words, &[place("one", &[texts])])[0].text;
    assert_eq!(shown(&["The card", "Card that is lost"]), Some(1));
    assert_eq!(shown(&["Card that is lost", "The card"]), Some(0));
    assert_eq!(shown(&["Card that is lost", "Lost, a card"]), Some(0));
    // What it is also found by is never shown.
    let mut also = place("one", &[&["The PIN"]]);
    also.lines[0].also.push("password".to_owned());
    let hits = find(&["password".to_owned()], &[also]);
    assert_eq!((hits.len(), hits[0].text), (1, None));
}

#[test]
fn what_stands_beside_every_outcome_left_is_told_of_all_of_them() {
    let tree = "order = 9\nroot = \"first\"\nsources = [\"sample\"]\nconfidence = \"high\"\n\
                [[question.first.option]]\nid = \"yes\"\nnext = [{ outcome = \"one\" }]\n\
                [[question.first.option]]\nid = \"no\"\nnext = [{ outcome = \"two\" }]\n\
                [[question.first.option]]\nid = \"ended\"\nnext = [{ outcome = \"two\", valid-until = 2026-11-01 }]\n\
                [outcome.one]\nbring = []\nsteps = []\n[outcome.two]\nbring = []\nsteps = []\n\
                [[notice]]\nid = \"every\"\n[[notice]]\nid = \"one\"\noutcomes = [\"one\"]\n\
                [[notice]]\nid = \"both\"\noutcomes = [\"one\", \"two\"]\n\
                [[notice]]\nid = \"later\"\nvalid-from = 2027-01-01\n";
    let folder = sample().with("content/trees/sample.toml", tree);
    let notices = |answer: &str| {
        let answer = over(&folder, &format!("ask sample --answer first={answer} --at 2026-11-20"));
        assert_eq!(answer["kind"], "undecided", "{answer}");
        let text = answer.to_string();
        let told = ["every", "one", "both", "later"].map(|id| text.contains(&format!("tree-sample-notice-{id}")));
        told.map(u8::from)
    };
    // The words of a notice that nobody wrote are its id.
    assert_eq!(notices("unsure"), [1, 0, 1, 0]);
    // Nothing is in force: nothing is beside it.
    assert_eq!(notices("ended"), [0, 0, 0, 0]);
    // One outcome is left, and a way on which nothing is in force: nobody says that it is the one.
    let folder =
        sample().with("content/trees/sample.toml", tree.replace("outcome = \"one\" }]", "outcome = \"two\" }]"));
    let answer = over(&folder, "ask sample --answer first=unsure --at 2026-11-20");
    assert_eq!(answer["kind"], "undecided");
}

#[test]
fn a_hundred_questions_lie_on_one_way_and_no_more() {
    let folder = |questions: usize| {
        let mut text = "order = 9\nroot = \"q1\"\nsources = [\"sample\"]\nconfidence = \"high\"\n".to_owned();
        for place in 1..=questions {
            let next = if place == questions {
                "outcome = \"end\"".to_owned()
            } else {
                format!("question = \"q{}\"", place + 1)
            };
            for option in ["yes", "no"] {
                let next = if option == "no" { "outcome = \"other\"" } else { &next };
                write!(text, "[[question.q{place}.option]]\nid = \"{option}\"\nnext = [{{ {next} }}]\n")
                    .expect("a text");
            }
        }
        text += "[outcome.end]\nbring = []\nsteps = []\n[outcome.other]\nbring = []\nsteps = []\n";
        sample().with("content/trees/sample.toml", text)
    };
    let too_long = |folder: &Laid| {
        let report = myna(&format!("check {} --json -L en", folder.path(""))).run();
        report.output.contains("too-many-ways")
    };
    let longest = folder(100);
    assert_eq!(over(&longest, "ask sample")["kind"], "question");
    assert!(!too_long(&longest));
    let longer = folder(101);
    assert!(error(&longer, "ask sample").contains("100"));
    assert!(too_long(&longer));
}

#[test]
fn who_knows_the_closed_days_of_an_office_is_cited() {
    let days = "sources = [\"fuchu-city\"]\n\n[days]\n2026-12-28 = \"sample-day\"\n";
    let folder = |hours: &str| {
        let desk = format!("{DESK}{hours}\"\n");
        sample().with("content/holidays.toml", days).with("content/lines/desk.toml", desk)
    };
    let cited = |hours: &str| {
        let answer = over(&folder(hours), "is-open desk --at 2026-11-20T10:00");
        let sources = answer["sources"].as_array().expect("sources").clone();
        sources.iter().any(|source| source["id"] == "fuchu-city")
    };
    assert!(cited("Mo-Fr 09:00-17:00; PH,SH off"));
    assert!(!cited("Mo-Fr 09:00-17:00; PH off"));
}

/// A folder whose files are there, and whose list of files may not be read.
#[derive(Debug)]
struct Closed;

impl Folder for Closed {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        if path == "overlay.toml" { Ok(about("sample").into_bytes()) } else { Err(io::ErrorKind::NotFound.into()) }
    }

    fn names(&self, _: &str) -> io::Result<Vec<String>> {
        Err(io::ErrorKind::PermissionDenied.into())
    }

    fn shown(&self, path: &str) -> String {
        format!("closed/{path}")
    }
}

#[test]
fn a_folder_that_may_not_be_read_is_no_empty_one() {
    let overlay = Overlay::open(Box::new(Closed)).expect("an overlay").expect("an overlay");
    let broken = overlay.ids("content/lines").expect_err("a folder that is closed");
    assert_eq!(broken.file, "closed/content/lines");
}

#[test]
fn the_days_of_a_doubt_are_those_next() {
    let dated = |from: &str, until: &str, at: &str| {
        let rest = "warning = \"sources-differ\", difference = \"card-year-end\"";
        let doubt = format!("doubt = {{ from = \"{from}\", until = \"{until}\", {rest} }}\n");
        let folder = sample().with("content/lines/desk.toml", format!("{DESK}Mo-Fr 09:00-17:00; PH off\"\n{doubt}"));
        let answer = over(&folder, &format!("check {} --due --at {at}", folder.path("")));
        let all = answer["answer"]["dated"].as_array().expect("dates").clone();
        let own = all.iter().filter(|one| one["place"].as_str().is_some_and(|place| place.contains("desk")));
        let day = |one: &Value, key: &str| one[key].as_str().expect("a day").to_owned();
        let mut days: Vec<String> = own.map(|one| format!("{} {}", day(one, "from"), day(one, "until"))).collect();
        days.sort_unstable();
        days
    };
    // Those next on the day of the call, 2026-11-20, and those next on the day asked about.
    assert_eq!(dated("12-30", "12-30", "2026-11-20"), ["2026-12-30 2026-12-30"]);
    assert_eq!(dated("12-30", "12-30", "2026-12-31"), ["2026-12-30 2026-12-30", "2027-12-30 2027-12-30"]);
    assert_eq!(dated("12-29", "01-03", "2027-01-03"), ["2026-12-29 2027-01-03"]);
    assert_eq!(dated("12-29", "01-03", "2027-01-04"), ["2026-12-29 2027-01-03", "2027-12-29 2028-01-03"]);
    // In a year without 29 February it begins a day before.
    assert_eq!(dated("02-29", "03-02", "2027-02-01"), ["2027-02-28 2027-03-02"]);
    assert_eq!(dated("02-29", "03-02", "2028-02-01"), ["2027-02-28 2027-03-02", "2028-02-29 2028-03-02"]);
}

/// Returns the warnings of an answer of a type.
fn warned(answer: &Value, kind: &str) -> usize {
    answer["warnings"].as_array().expect("warnings").iter().filter(|warning| warning["type"] == kind).count()
}

#[test]
fn what_all_lines_are_warned_of_is_told_once() {
    let at_year_end = myna("lines -L en --json --at 2026-12-30T10:00").run().json();
    assert_eq!(warned(&at_year_end, "sources-differ"), 1, "{}", at_year_end["warnings"]);
    let in_november = myna("lines -L en --json --at 2026-11-20T10:00").run().json();
    assert_eq!(warned(&in_november, "sources-differ"), 0);
}

#[test]
fn the_days_of_the_year_end_are_told_in_whatever_form_the_hours_are() {
    for hours in ["Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off", "Mo-Fr 8:30-17:15; PH off; Dec 29-Jan 03 off"] {
        let folder = sample().with("content/lines/desk.toml", format!("{DESK}{hours}\"\n"));
        let reason = |at: &str| over(&folder, &format!("is-open desk --at {at}"))["answer"]["reason"].clone();
        // A Tuesday of the year-end, a Saturday of it, an ordinary Monday before it opens.
        assert_eq!(reason("2026-12-29T10:00"), "year-end", "{hours}");
        assert_eq!(reason("2027-01-02T10:00"), "outside-hours", "{hours}");
        assert_eq!(reason("2026-12-28T08:29"), "outside-hours", "{hours}");
    }
}

#[test]
fn a_sheet_holds_as_long_as_what_it_tells() {
    let guide = "order = 9\nsources = [\"sample\"]\nconfidence = \"high\"\nlines = []\nnext = []\n[[step]]\nid = \"come\"\n[[route]]\nid = \"only\"\neditions = []\nbring = []\n\
                 [[notice]]\nid = \"closed\"\nvalid-until = 2026-12-31\n";
    let tree = "order = 9\nroot = \"first\"\nsources = [\"sample\"]\nconfidence = \"high\"\n\
                [[question.first.option]]\nid = \"yes\"\nnext = [{ outcome = \"one\" }]\n\
                [[question.first.option]]\nid = \"no\"\nnext = [{ outcome = \"two\", valid-until = 2026-12-31 }]\n\
                [outcome.one]\nbring = []\nsteps = []\n[outcome.two]\nbring = []\nsteps = []\n";
    let folder = sample().with("content/guides/sample.toml", guide).with("content/trees/tried.toml", tree);
    let until =
        |case: &str| over(&folder, &format!("checklist {case} --at 2026-11-20"))["answer"]["valid_until"].clone();
    assert_eq!(until("sample"), "2026-12-31");
    // Of an outcome that is named, only what is told of it: what another comes to changes nothing.
    assert_eq!(until("tried/one"), "2027-03-31");
    assert_eq!(until("tried/two"), "2026-12-31");
    // A notice of the whole tree stands on each sheet, one of an outcome on its own.
    let notice = |outcomes: &str| format!("{tree}[[notice]]\nid = \"closed\"\nvalid-until = 2027-01-31\n{outcomes}");
    for (outcomes, valid) in [("", "2027-01-31"), ("outcomes = [\"two\"]\n", "2027-03-31")] {
        let folder = sample().with("content/trees/tried.toml", notice(outcomes));
        assert_eq!(over(&folder, "checklist tried/one --at 2026-11-20")["answer"]["valid_until"], valid, "{outcomes}");
    }
}

#[test]
fn who_is_not_served_is_told_whether_the_matter_or_the_language_is_not() {
    let folder = sample().with("content/lines/desk.toml", format!("{DESK}24/7\"\n"));
    for (asked, told) in [
        ("--for lost --speak en", "Not for this matter"),
        ("--for lost --speak ko", "Not available in Korean"),
        ("--for consult --speak ko", "Not available in Korean"),
    ] {
        let reply = myna(&format!("is-open desk {asked} -L en --content {}", folder.path(""))).run();
        assert!(reply.code == 3 && reply.output.contains(told), "{asked}: {}", reply.output);
    }
    // A text with a number in it is no number.
    assert_eq!(myna("is-open call0120-95-0178 -L en").run().code, 2);
    assert_eq!(myna("is-open +81-120-95-0178 --speak ja -q --at 2026-11-20T10:00").run().code, 0);
}

#[test]
fn what_is_agreed_to_item_by_item_is_kept_with_what_is_refused() {
    let deeds = ["yes", "first", "place", "face", "recognised", "individually", "agree", "refuse", "agree", "refuse"];
    let done = deeds.iter().try_fold(Rehearsal::default(), |rehearsal, deed| rehearsal.after(deed)).expect("each deed");
    let items = [(Item::Surgery, true), (Item::Treatment, false), (Item::Medicine, true), (Item::Checkups, false)];
    assert_eq!((done.scene, done.shared), (Scene::Done, Shared::Chosen(items.to_vec())));
}

#[test]
fn the_id_of_an_overlay_that_is_none_is_named_with_its_place() {
    let folder = Laid::new().with("overlay.toml", format!("# Ours.\n{}", about("Sample")));
    let said = error(&folder, "lines");
    assert!(said.contains(&format!("{}”, line 2, column 7", folder.path("overlay.toml"))), "{said}");
}

/// Returns a folder that takes a fact back, with a reason.
fn without(fact: &str) -> Laid {
    let text = about("sample") + &format!("[[withdraw]]\n{fact}\nreason = \"not-here\"\n");
    Laid::new().with("overlay.toml", text).with("locales/en/overlay.ftl", "withdrawn-not-here = Not told here.\n")
}

#[test]
fn each_kind_of_part_can_be_taken_back_and_what_stands_beside_it_stays() {
    for (fact, call, gone, stays) in [
        ("guide = \"visit\"\nroute = \"pin\"", "guide visit", "\"route\":\"pin\"", "\"route\":\"face\""),
        ("guide = \"phone-card\"\nroute = \"add\"\nstep = \"sticker\"", "guide phone-card", "sticker", "update"),
        ("guide = \"visit\"\nstep = \"consent-surgery\"", "guide visit", "consent-surgery", "consent-treatment"),
        ("guide = \"phone-card\"\nnotice = \"stops\"", "guide phone-card", "stops", "where"),
        (
            "guide = \"benefits\"\nroute = \"high-cost\"\nnotice = \"amounts\"",
            "guide benefits",
            "amounts",
            "what-it-is",
        ),
        ("tree = \"fallback\"\nnotice = \"expired\"", "checklist fallback/mynaportal-screen", "expired", "no-reader"),
        (
            "tree = \"fallback\"\noutcome = \"mynaportal-screen\"\nnotice = \"save-pdf\"",
            "checklist fallback/mynaportal-screen",
            "save-pdf",
            "no-reader",
        ),
    ] {
        let mark = |id: &str| if id.contains(':') { id.to_owned() } else { format!("\"id\":\"{id}\"") };
        let call = format!("{call} --at 2026-11-20");
        let (all, rest) = (over(&sample(), &call), over(&without(fact), &call));
        for (answer, there) in [(&all, true), (&rest, false)] {
            let text = answer["answer"].to_string();
            assert!(text.contains(&mark(gone)) == there && text.contains(&mark(stays)), "{fact}: {text}");
        }
        // Whoever reads the rest is told that something is missing, and why.
        assert_eq!((warned(&all, "withdrawn"), warned(&rest, "withdrawn")), (0, 1), "{fact}");
        assert!(rest["warnings"].to_string().contains("Not told here."), "{fact}: {}", rest["warnings"]);
    }
}

#[test]
fn of_what_is_taken_back_no_part_is_told() {
    for (fact, calls) in [
        ("guide = \"visit\"", &["guide visit", "guide visit pin", "checklist visit/pin"][..]),
        ("guide = \"visit\"\nroute = \"pin\"", &["guide visit pin", "checklist visit/pin"]),
        ("tree = \"fallback\"", &["ask fallback", "checklist fallback/mynaportal-screen"]),
        ("line = \"card\"", &["lines card", "is-open card"]),
        ("term = \"pin\"", &["term pin"]),
    ] {
        let folder = without(fact);
        for call in calls {
            let reply = myna(&format!("{call} -L en --content {}", folder.path(""))).run();
            assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{fact}: {call}");
            assert!(reply.errors.contains("Not told here."), "{fact}: {call}: {}", reply.errors);
        }
    }
    // Nor is anybody sent to it who looks up a name.
    let met = |folder: &Laid| over(folder, "term pin")["answer"]["met"].to_string();
    assert!(met(&sample()).contains("visit") && !met(&without("guide = \"visit\"")).contains("visit"));
    // Other routes of the guide stay.
    let folder = without("guide = \"visit\"\nroute = \"pin\"");
    assert_eq!(over(&folder, "guide visit face")["kind"], "guide");
}

#[test]
fn who_is_asked_first_is_offered_no_way_to_what_is_taken_back() {
    let offered = |facts: &[&str]| {
        let withdraw = |fact: &&str| format!("[[withdraw]]\n{fact}\nreason = \"not-here\"\n");
        let text = about("sample") + &facts.iter().map(withdraw).collect::<String>();
        let folder = Laid::new().with("overlay.toml", text);
        let disk = Disk::new(folder.top());
        let overlay = Overlay::open(Box::new(disk)).expect("no fault").expect("an overlay");
        let layers = Layers { overlays: vec![overlay] };
        Content::over(&layers).home().expect("entries").into_iter().map(|entry| entry.id).collect::<Vec<_>>()
    };
    let all = offered(&[]);
    let but = |gone: &[&str]| all.iter().filter(|id| !gone.contains(&id.as_str())).cloned().collect::<Vec<_>>();
    assert_eq!(offered(&["tree = \"fallback\""]), but(&["reader-failed"]));
    assert_eq!(offered(&["guide = \"register\""]), but(&["register"]));
    // Where one of several trees is left, the entry stays.
    assert_eq!(offered(&["tree = \"copay\"", "tree = \"expiry\""]), all);
    let papers = ["certificate", "copay", "insurance", "expiry"].map(|tree| format!("tree = \"{tree}\""));
    assert_eq!(offered(&papers.each_ref().map(String::as_str)), but(&["papers"]));
}

#[test]
fn what_ends_first_is_reviewed_first() {
    let text = tree(1, 1, 1)
        + "[[notice]]\nid = \"long\"\nvalid-from = 2026-11-20\nvalid-until = 2027-12-31\n\
           [[notice]]\nid = \"short\"\nvalid-until = 2027-06-30\n\
           [[notice]]\nid = \"soon\"\nvalid-from = 2026-11-21\nvalid-until = 2028-01-31\n";
    let folder = sample().with("content/trees/sample.toml", text);
    let answer = over(&folder, &format!("check {} --due --at 2026-11-20", folder.path("")));
    let dated = answer["answer"]["dated"].as_array().expect("dates");
    let places: Vec<&str> = dated.iter().filter_map(|one| one["place"].as_str()).collect();
    let of_ours: Vec<&&str> = places.iter().filter(|place| place.contains("sample")).collect();
    let ends: Vec<&str> = of_ours.iter().filter_map(|place| place.rsplit('-').next()).collect();
    // What began today began; the next that happens to it is its end.
    assert_eq!(ends, ["soon", "short", "long"], "{of_ours:?}");
}

#[test]
fn what_stands_in_brackets_is_left_out_and_what_follows_is_not() {
    for (text, left) in [
        ("暗証番号（4桁）", "暗証番号"),
        ("a (b) c", "a  c"),
        ("a (b (c) d) e", "a  e"),
        ("a) b", "a b"),
        ("a (b", "a "),
    ] {
        assert_eq!(without_brackets(text), left, "{text}");
    }
}

#[test]
fn four_digits_are_found_inside_a_number_and_three_are_not() {
    let places = [place("line", &[&["0120017827"]]), place("word", &[&["Shopping"]])];
    assert_eq!(found("0178", &places), ["line"]);
    assert!(found("178", &places).is_empty());
    // A short word is.
    assert_eq!(found("opp", &places), ["word"]);
}

#[test]
fn what_is_told_anew_above_is_cited_as_that_of_who_tells_it() {
    let item = "[my-number-card]\njapanese = \"マイナンバーカード\"\n";
    let term = "[pin]\norder = 14\njapanese = \"暗証番号（4桁）\"\nalso = []\nmet = [{ guide = \"pin\" }]\n\
                sources = [\"project-review\"]\nconfidence = \"high\"\n";
    let screen = "[identity]\njapanese = [\"本人確認\"]\n[[identity.button]]\nid = \"face\"\n[[identity.button]]\nid = \"pin\"\n";
    for (file, text, call, other) in [
        ("content/items.toml", item, "guide visit face", "lines card"),
        ("content/terms.toml", term, "term pin", "term my-number-card"),
        ("content/screens.toml", screen, "guide visit face", "guide phone-card"),
    ] {
        let folder = sample().with(file, text);
        let cited = |call: &str| {
            let text = myna(&format!("{call} -L en --content {}", folder.path(""))).text();
            text.contains("Sample (laid over this guide)")
        };
        assert!(cited(call) && !cited(other), "{file}");
    }
}

#[test]
fn an_edge_rests_on_its_own_source_and_a_notice_stands_with_its_outcomes() {
    let tree = "order = 9\nroot = \"first\"\nsources = [\"sample\"]\nconfidence = \"high\"\n\
                [[question.first.option]]\nid = \"yes\"\nnext = [{ outcome = \"one\", sources = [\"fuchu-city\"] }]\n\
                [[question.first.option]]\nid = \"no\"\nnext = [{ outcome = \"two\" }]\n\
                [outcome.one]\nbring = []\nsteps = []\n[outcome.two]\nbring = []\nsteps = []\n\
                [[notice]]\nid = \"every\"\n[[notice]]\nid = \"of-one\"\noutcomes = [\"one\"]\n";
    let folder = sample().with("content/trees/sample.toml", tree);
    let facts = over(&folder, "sources fuchu-city")["answer"]["facts"].to_string();
    assert!(facts.contains("tree sample/one\"") && !facts.contains("tree sample/two\""), "{facts}");
    let told = myna(&format!("check {} --outcomes -L en", folder.path(""))).text();
    let told = told.split("tree-sample-outcome-").collect::<Vec<_>>();
    let of = |outcome: &str| told.iter().filter(|part| part.starts_with(outcome)).copied().collect::<String>();
    let stands = |outcome: &str, notice: &str| of(outcome).contains(&format!("tree-sample-notice-{notice}"));
    assert!(stands("one", "every") && stands("one", "of-one"), "{told:?}");
    assert!(stands("two", "every") && !stands("two", "of-one"), "{told:?}");
}

#[test]
fn hours_of_one_rule_end() {
    // Not plain: with one digit.
    for (hours, change) in
        [("Mo-Fr 9:00-17:00", "2026-11-20T17:00:00+09:00"), ("Mo-Su 9:00-24:00", "2026-11-21T00:00:00+09:00")]
    {
        let folder = sample().with("content/lines/desk.toml", format!("{DESK}{hours}\"\n"));
        let answer = over(&folder, "is-open desk --at 2026-11-20T10:00");
        assert_eq!(
            (&answer["answer"]["reason"], &answer["answer"]["next_change"]["at"]),
            (&"open-hours".into(), &change.into())
        );
    }
    let folder = sample().with("content/lines/desk.toml", format!("{DESK}0:00-24:00\"\n"));
    let answer = over(&folder, "is-open desk --at 2026-11-20T10:00");
    assert_eq!((&answer["answer"]["reason"], &answer["answer"]["next_change"]), (&"always-open".into(), &Value::Null));
}

#[test]
fn a_language_of_an_overlay_stands_in_the_place_of_the_one_with_its_tag() {
    let folder = sample().with("content/locales.toml", "[[locale]]\ntag = \"ko\"\nname = \"우리말\"\nspeak = \"ko\"\n");
    let reply = myna(&format!("guide -L xx --content {}", folder.path(""))).run();
    assert!(reply.errors.contains("ko (우리말)") && !reply.errors.contains("한국어"), "{}", reply.errors);
    assert!(reply.errors.contains("en (English)"), "{}", reply.errors);
}

#[test]
fn sheets_cite_what_their_cases_rest_on_each_once() {
    let ids = |line: &str| {
        let answer = myna(&format!("{line} -L en --json --at 2026-11-20")).json();
        let id = |source: &Value| source["id"].as_str().expect("an id").to_owned();
        answer["sources"].as_array().expect("sources").iter().map(id).collect::<Vec<_>>()
    };
    let (lost, renew, both) = (ids("checklist lost"), ids("checklist renew"), ids("checklist lost renew"));
    assert_eq!(lost, ids("guide lost"));
    let all: BTreeSet<&String> = lost.iter().chain(&renew).collect();
    assert_eq!((both.len(), both.iter().collect::<BTreeSet<_>>()), (all.len(), all));
}

#[test]
fn who_is_unsure_is_asked_along_every_branch() {
    let question = |name: &str, yes: &str, no: &str| {
        let option =
            |id: &str, next: &str| format!("[[question.{name}.option]]\nid = \"{id}\"\nnext = [{{ {next} }}]\n");
        option("yes", yes) + &option("no", no)
    };
    let tree = "order = 9\nroot = \"first\"\nsources = [\"sample\"]\nconfidence = \"high\"\n".to_owned()
        + &question("first", "question = \"second\"", "question = \"third\"")
        + &question("second", "outcome = \"one\"", "outcome = \"two\"")
        + &question("third", "outcome = \"one\"", "outcome = \"three\"")
        + "[outcome.one]\nbring = []\nsteps = []\n[outcome.two]\nbring = []\nsteps = []\n[outcome.three]\nbring = []\nsteps = []\n";
    let folder = sample().with("content/trees/sample.toml", tree);
    let left = |answers: &str| over(&folder, &format!("ask sample {answers}"))["answer"]["most_questions_left"].clone();
    assert_eq!(left(""), 2);
    assert_eq!(left("--answer first=yes"), 1);
    assert_eq!(left("--answer first=unsure"), 2);
    assert_eq!(left("--answer first=unsure --answer second=no"), 1);
}

#[test]
fn a_source_of_an_overlay_is_its_own_and_the_others_are_not() {
    let source = include_str!("../content/sources/fuchu-city.toml");
    let folder = sample().with("content/sources/mihon-city.toml", source);
    let whose = |id: &str| over(&folder, &format!("sources {id}"))["answer"]["edition"]["overlay"].clone();
    assert_eq!(
        (whose("mihon-city"), whose("sample"), whose("fuchu-city")),
        ("sample".into(), "sample".into(), Value::Null)
    );
}
