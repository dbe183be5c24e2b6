//! What is tried with any bytes at all: each target reads them as its part of the program does, and holds what must hold of the answer.
//! `tests/fuzz.rs` runs them over the committed inputs and over changed ones; `tests/fuzz/fuzz_targets` runs them for as long as one likes.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use myna::answer::calendar::Holidays;
use myna::answer::era::{japanese_date, written_date};
use myna::answer::hours::{Hours, State};
use myna::answer::moment::{FIRST_YEAR, LAST_YEAR, Moment, parse_date};
use myna::answer::schedule::{Rules, state_in};
use myna::answer::tree::Responses;
use myna::content::Content;
use myna::content::hours::{PlainHours, Served, Span};
use myna::content::line::{Matter, Service};
use myna::content::tree::{QuestionKind, Tree};
use myna::l10n::message::{Argument, Message, interface};
use myna::l10n::negotiation::{Environment, Offered, folder, from_environment, meant};
use myna::l10n::{File, Localizer, readable};
use myna::reception::responses::responses as read_responses;
use opening_hours::{OpeningHours, RuleKind};
use unic_langid::LanguageIdentifier;

use crate::inside::days::names_no_day;
use crate::inside::{Reply, call, call_over, call_with};

/// Reads any bytes, and ends the run where something does not hold.
pub type Target = fn(&[u8]);

/// The targets by name; each has a folder of inputs of that name in `tests/fuzz/corpus`.
pub const TARGETS: [(&str, Target); 7] = [
    ("hours", hours),
    ("times", times),
    ("tags", tags),
    ("responses", responses),
    ("words", words),
    ("moments", moments),
    ("content", content),
];

/// Hours of more bytes are refused.
const LONGEST: usize = 1_000;

/// Ends the run unless something holds.
macro_rules! hold {
    ($holds:expr, $($said:tt)+) => {
        assert!($holds, $($said)+)
    };
}

/// Whether a character moves a cursor, or turns the order of reading round.
fn acts(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Holds what must hold of any reply: one of some codes, nothing that acts, an error said where there is one and only there.
fn sound(reply: &Reply, codes: &[u8], place: &str) {
    hold!(codes.contains(&reply.code), "{place}: ends with {}: {}", reply.code, reply.errors);
    for said in [&reply.output, &reply.errors] {
        hold!(!said.contains(|sign| sign != '\n' && sign != '\t' && acts(sign)), "{place}: acts: {said:?}");
    }
    let failed = matches!(reply.code, 1 | 2);
    hold!(failed != reply.errors.is_empty(), "{place}: ends with {} and says {:?}", reply.code, reply.errors);
}

/// Returns a number that the bytes decide.
fn number(data: &[u8]) -> u64 {
    data.iter().fold(17, |sum: u64, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)))
}

/// Returns plain hours as they are written.
fn written(plain: &PlainHours) -> String {
    use myna::content::hours::Days as Named;
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let date = |(month, day): (u32, u32)| {
        let first = NaiveDate::from_ymd_opt(2024, month, 1).expect("a month");
        format!("{} {day}", first.format("%b"))
    };
    let rule = |rule: &myna::content::hours::Rule| {
        let days = match &rule.days {
            Named::Every => String::new(),
            Named::Weekdays(days, holidays) => {
                let week = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
                let named = week.into_iter().zip(days).filter(|(_, named)| **named).map(|(name, _)| name);
                named
                    .chain(holidays.public.then_some("PH"))
                    .chain(holidays.own.then_some("SH"))
                    .collect::<Vec<_>>()
                    .join(",")
                    + " "
            }
            Named::Dates(from, until) => format!("{}-{} ", date(*from), date(*until)),
        };
        let span = |(from, until): &Span| format!("{}-{}", time(*from), time(*until));
        let service = match &rule.service {
            Served::Open(spans) => spans.iter().map(span).collect::<Vec<_>>().join(","),
            Served::Closed => "off".to_owned(),
            Served::Unknown => "unknown".to_owned(),
        };
        days + &service
    };
    plain.rules.iter().map(rule).collect::<Vec<_>>().join("; ")
}

thread_local! {
    /// The holidays, reckoned once; each test runs in a thread of its own.
    static HOLIDAYS: std::rc::Rc<Holidays> = std::rc::Rc::new(Holidays::new(Content::default(), 2024..=2037).expect("holidays"));
}

/// Hours: what is read by hand is what the library reads, prints and reads back; a change is one, and nothing changes before it.
pub fn hours(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let crates = text.parse::<OpeningHours>();
    let rules = Rules::parse(&text);
    // What the library reads is refused only for a day that no month has, or for its length.
    let refused = || crates.is_err() || names_no_day(&text) || text.len() > LONGEST;
    let right = if rules.is_ok() { crates.is_ok() } else { refused() };
    hold!(right, "{text:?}: {rules:?} and {crates:?}");
    let (Ok(crates), Ok(_)) = (crates, &rules) else { return };
    if let Some(plain) = PlainHours::parse(&text) {
        hold!(
            PlainHours::parse(&written(&plain)).as_ref() == Some(&plain),
            "{text:?} is written {:?}",
            written(&plain)
        );
    }
    let holidays = HOLIDAYS.with(std::rc::Rc::clone);
    let service =
        Service { matter: Matter::Card, languages: Vec::new(), hours: text.to_string(), doubt: None, whose: None };
    let mut hours = Hours::new(&service, || Ok(holidays.clone())).expect("hours");
    let crates = crates.with_context(holidays.context());
    let first: NaiveDate = "2024-01-01".parse().expect("a day");
    let seed = number(data);
    for round in 0..4_u64 {
        let day = first + Days::new(seed.wrapping_mul(round + 1) % 4383);
        let rules = Rules::parse(&text).expect("rules").knowing(&holidays);
        let parts = rules.parts(day, holidays.kind_of(day));
        hold!(parts.first().is_some_and(|(minute, _)| *minute == 0), "{text:?} on {day}: {parts:?}");
        for minute in (0..1440_u16).step_by(45).chain([1439]) {
            let at = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60, 0).expect("a time");
            let right = match crates.state(day.and_time(at)).0 {
                RuleKind::Open => State::Open,
                RuleKind::Closed => State::Closed,
                RuleKind::Unknown => State::Unknown,
            };
            hold!(state_in(&parts, minute) == right, "{text:?} on {day} at {at}: {parts:?}, not {right:?}");
            hold!(hours.state(Moment::new(day.and_time(at))) == right, "{text:?} on {day} at {at}: not {right:?}");
        }
        let noon = Moment::new(day.and_hms_opt(12, 0, 0).expect("a time"));
        hours.reason(noon);
        let Some(change) = hours.next_change(noon) else { continue };
        hold!(change.at > noon && change.state != hours.state(noon), "{text:?} at {noon}: {change:?}");
        hold!(hours.state(change.at) == change.state, "{text:?} at {noon}: {change:?}");
        let before = change.at.date().and_time(change.at.time()) - chrono::TimeDelta::minutes(1);
        hold!(hours.state(Moment::new(before)) == hours.state(noon), "{text:?} at {noon}: {change:?}");
    }
}

/// Moments and dates: what is read prints, and is read back as the same; `chrono` reads it so too.
pub fn times(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let read = Moment::parse(&text);
    if let Ok(moment) = read {
        hold!((FIRST_YEAR..=LAST_YEAR).contains(&moment.date().year()), "{text:?} is {moment}");
        hold!(Moment::parse(&moment.to_string()) == Ok(moment), "{text:?} is {moment}");
        let crates = DateTime::parse_from_rfc3339(&moment.to_string()).expect("RFC 3339");
        hold!(crates.naive_local() == moment.date().and_time(moment.time()), "{text:?} is {moment}");
        if let Ok(crates) = DateTime::parse_from_rfc3339(&text) {
            let second =
                crates.timestamp() - DateTime::parse_from_rfc3339(&moment.to_string()).expect("so").timestamp();
            hold!(second == 0, "{text:?} is {moment}, and not {crates}");
        } else {
            // Without seconds or a zone it is a moment as people write it, and no RFC 3339.
            let zone = text.get(11..).is_some_and(|rest| rest.contains(['+', '-', 'Z', 'z']));
            hold!(!zone || text.as_bytes().get(16) != Some(&b':'), "{text:?} is {moment}, and chrono does not read it");
        }
    }
    if let Ok(date) = parse_date(&text) {
        hold!(date.to_string() == text, "{text:?} is {date}");
    }
    let eras = Content::default().eras().expect("eras").all;
    if let Ok(date) = written_date(&text, &eras) {
        hold!(written_date(&date.to_string(), &eras) == Ok(date), "{text:?} is {date}");
        // No era has had a year of three digits.
        if let Some(japanese) = japanese_date(date, &eras).filter(|_| date.year() <= LAST_YEAR) {
            hold!(written_date(&japanese, &eras) == Ok(date), "{text:?} is {date}, {japanese}");
        }
    }
    // What the command line takes is the same. A hyphen is the input, and a zero byte ends any argument.
    if text != "-" && !text.contains('\0') {
        let reply = call(&["is-open".to_owned(), "card".to_owned(), format!("--at={text}")], 80);
        sound(&reply, if read.is_ok() { &[0, 3, 4] } else { &[2] }, &text);
    }
}

/// Tags: what is found is there, and is itself; neither case nor the signs between make a difference; the command line agrees.
pub fn tags(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let offered: Vec<Offered> = Content::default()
        .languages()
        .expect("languages")
        .into_iter()
        .map(|known| Offered { tag: known.tag, bcp47: known.bcp47 })
        .collect();
    let known: Vec<String> = offered.iter().map(|offered| offered.tag.clone()).collect();
    let meant = |text: &str, _: &[String]| meant(text, &offered);
    let from_environment = |environment: &Environment, _: &[String]| from_environment(environment, &offered);
    let found = meant(&text, &known);
    if let Some(found) = &found {
        hold!(known.contains(found), "{text:?} is {found}");
        hold!(meant(found, &known).as_ref() == Some(found), "{text:?} is {found}");
        hold!(!folder(found).is_empty(), "{found} has no folder");
    }
    folder(&text);
    for other in [text.to_ascii_uppercase(), text.to_ascii_lowercase(), text.replace('_', "-"), text.replace('-', "_")]
    {
        hold!(meant(&other, &known) == found, "{other:?} is {:?}, {text:?} is {found:?}", meant(&other, &known));
    }
    let mut parts = text.splitn(3, '\n').map(str::to_owned);
    let environment = Environment { myna: parts.next(), locale: parts.next(), list: parts.next() };
    let asked = from_environment(&environment, &known);
    hold!(asked.as_ref().is_none_or(|tag| known.contains(tag)), "{environment:?} is {asked:?}");
    if !text.contains('\0') {
        let reply = call(&["is-open", "card", "--at=2026-11-20T10:00", &format!("--lang={text}")], 80);
        // Not every language is spoken on it.
        sound(&reply, if found.is_some() { &[0, 3] } else { &[2] }, &text);
    }
}

/// Returns whether answers name questions of a tree and options of theirs, no question in two ways; `None` where one is a date.
fn all_known(tree: &Tree, answers: &[String]) -> Option<bool> {
    let mut said: BTreeMap<&str, &str> = BTreeMap::new();
    for answer in answers {
        let Some((id, value)) = answer.split_once('=') else { return Some(false) };
        let asked = tree.questions.iter().find(|(place, question)| question.asked(place) == id);
        let Some((_, question)) = asked else { return Some(false) };
        if question.kind == QuestionKind::Date && value != "unsure" {
            return None;
        }
        let known = value == "unsure" || question.options.iter().any(|option| option.id == value);
        if !known || said.insert(id, value).is_some_and(|before| before != value) {
            return Some(false);
        }
    }
    Some(true)
}

/// Answers to the questions of a tree: the first byte names the tree, each line is an answer.
pub fn responses(data: &[u8]) {
    let trees = Content::default().ids("trees").expect("content");
    let Some((first, rest)) = data.split_first() else { return };
    let tree = trees[usize::from(*first) % trees.len()].as_str();
    let text = String::from_utf8_lossy(rest).replace('\0', "");
    let answers: Vec<String> = text.lines().take(24).map(str::to_owned).collect();
    let ask = |answers: &mut dyn Iterator<Item = &String>, format: &str| {
        let mut arguments =
            vec!["ask".to_owned(), tree.to_owned(), "--at=2026-11-20".to_owned(), format!("--format={format}")];
        arguments.extend(answers.map(|answer| format!("--answer={answer}")));
        call(&arguments, 60)
    };
    let place = format!("{tree} {answers:?}");
    let known = Content::default().tree(tree).expect("content").expect("a tree");
    let at = Moment::parse("2026-11-20").expect("a moment");
    let read: Option<Responses> = read_responses(&known, &answers, at).ok();
    let (forth, back) = (ask(&mut answers.iter(), "json"), ask(&mut answers.iter().rev(), "json"));
    if let Some(right) = all_known(&known, &answers) {
        hold!(right == read.is_some(), "{place}: read: {read:?}");
    }
    sound(&forth, if read.is_some() { &[0] } else { &[2] }, &place);
    hold!(forth.code == back.code, "{place}: {} one way, {} the other", forth.code, back.code);
    sound(&ask(&mut answers.iter(), "text"), &[forth.code], &place);
    if read.is_some() {
        hold!(forth == back, "{place}: the order makes a difference");
        let answer: serde_json::Value = serde_json::from_str(&forth.output).expect("JSON");
        hold!(
            ["outcome", "question", "undecided"].contains(&answer["kind"].as_str().unwrap_or("")),
            "{place}: {answer}"
        );
    } else {
        let error: serde_json::Value = serde_json::from_str(&forth.errors).expect("JSON");
        hold!(error["error"]["kind"].is_string(), "{place}: {error}");
    }
}

/// A file of words: whatever is in it, each message is said; as Fluent says it where Fluent reads the file without an error.
pub fn words(data: &[u8]) {
    let text = String::from_utf8_lossy(data).into_owned();
    let files = |path: &str| {
        if path == "locales/en/any.ftl" { vec![File { whose: None, text: &text, places: None }] } else { Vec::new() }
    };
    let localizer = Localizer::new("en", Vec::new(), Box::new(files));
    let values = [("name", "myna"), ("count", "one"), ("other", "{ $name }")];
    let message = |id: &str| Message {
        file: "any.ftl".into(),
        arguments: values.iter().map(|(name, value)| (*name, Argument::from(*value))).collect(),
        ..interface(id.to_owned())
    };
    let whole = Some(text.clone()).filter(|text| readable(text)).and_then(|text| FluentResource::try_new(text).ok());
    let begins = |line: &&str| line.starts_with(|sign: char| sign.is_ascii_alphabetic());
    let ids: Vec<&str> =
        text.split('\n').filter(begins).filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim()).collect();
    for id in ids.iter().copied().chain(["", "nowhere", &text]) {
        let said = localizer.text(&message(id));
        localizer.origin(&message(id));
        hold!(localizer.has(&message(id)) || said == id, "{id:?} is nowhere, and said: {said:?}");
    }
    let Some(resource) = whole else { return };
    let language: LanguageIdentifier = "en".parse().expect("a language");
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    // An id that stands twice is an error of its own.
    if bundle.add_resource(resource).is_err() {
        return;
    }
    let arguments: FluentArgs = values.into_iter().collect();
    let mut blocks = text.split('\n').filter(begins).filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim());
    // Messages of ours name no others, and no functions.
    let plain = !text.split('{').skip(1).any(|inside| {
        inside.trim_start_matches([' ', '\n', '\r']).starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-')
    });
    // A carriage return alone ends no line on any machine of today, and Fluent makes a line end of it at times.
    let plain = plain && !text.replace("\r\n", "\n").contains('\r');
    // Nobody begins a line with a letter within brackets: there it would be taken for another message.
    let in_id = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    let named = |line: &str| line.trim_start_matches(in_id).trim_start_matches(' ').starts_with('=');
    let plain = plain && text.split('\n').filter(begins).all(named);
    // An id begins with a small letter here.
    while let Some(id) = blocks.next().filter(|_| plain) {
        let found = bundle.get_message(id).and_then(|found| found.value());
        if let Some(pattern) = found.filter(|_| id.starts_with(|sign: char| sign.is_ascii_lowercase())) {
            let right = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned();
            let said = localizer.text(&message(id));
            hold!(said == right, "{id} in {text:?} is {said:?}, not {right:?}");
        }
    }
}

/// Many moments from the input: the lines before the first bad one are answered, and that one is named.
pub fn moments(data: &[u8]) {
    let text = call_with(&["is-open", "card", "--at=-"], 80, data);
    let json = call_with(&["is-open", "card", "--at=-", "--json"], 80, data);
    let mut lines: Vec<&[u8]> = data.split(|byte| *byte == b'\n').collect();
    if lines.last().is_some_and(|last| last.is_empty()) {
        lines.pop();
    }
    let read = |line: &&[u8]| Moment::parse(String::from_utf8_lossy(line).trim()).ok();
    let good: Vec<Moment> = lines.iter().map_while(read).collect();
    let all = good.len() == lines.len();
    let codes: &[u8] = if all { &[0] } else { &[2] };
    sound(&text, codes, "text");
    sound(&json, codes, "json");
    hold!(all || text.errors.contains(&(good.len() + 1).to_string()), "line {}: {}", good.len() + 1, text.errors);
    let (said, records): (Vec<&str>, Vec<&str>) = (text.output.lines().collect(), json.output.lines().collect());
    hold!(said.len() == good.len() && records.len() == good.len(), "{} lines: {said:?}, {records:?}", good.len());
    for ((said, record), at) in said.iter().zip(&records).zip(&good) {
        let record: serde_json::Value = serde_json::from_str(record).expect("JSON");
        let (typed, state) = said.split_once('\t').expect("a tab");
        hold!(Moment::parse(typed) == Ok(*at), "{typed:?} is not {at}");
        hold!(record["answer"]["state"] == state, "{typed}: {state}, and {}", record["answer"]);
    }
}

/// Content laid over the built-in one. The bytes are an archive: each file begins with a line `=== PATH`. Whatever is in it, every verb
/// answers or says what is wrong; and where `check` finds no error, no verb stumbles over it.
pub fn content(data: &[u8]) {
    let files = archive(data);
    let place = String::from_utf8_lossy(data).into_owned();
    let over = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().chain(["--lang=en", "--at=2026-11-20T10:00"]).collect();
        call_over(&words, &files)
    };
    let checked = over("check laid --json");
    hold!(matches!(checked.code, 0 | 1) && checked.errors.is_empty(), "{place}: check: {checked:?}");
    for line in [
        "guide --content=laid",
        "guide sample --with=ja --content=laid",
        "ask sample --content=laid",
        "ask sample --answer=first=unsure --json --content=laid",
        "lines --content=laid",
        "is-open desk --json --content=laid",
        "checklist lost --format=html --content=laid",
        "search desk --content=laid",
        "term pin --content=laid",
        "sources --content=laid",
    ] {
        let reply = over(line);
        sound(&reply, &[0, 1, 2, 3, 4], &format!("{place}: {line}"));
        // A search may find nothing.
        let stumbles = reply.code == 1 && !line.starts_with("search") && !line.starts_with("term");
        hold!(!stumbles || checked.code == 1, "{place}: {line}: check finds nothing: {}", reply.errors);
    }
}

/// Returns the files of an archive.
fn archive(data: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut path = None;
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        if let Some(named) = line.strip_prefix(b"=== ") {
            let named = String::from_utf8_lossy(named).trim_end().to_owned();
            files.entry(named.clone()).or_default();
            path = Some(named);
        } else if let Some(file) = path.as_ref().and_then(|path| files.get_mut(path)) {
            file.extend_from_slice(line);
        }
    }
    files
}
