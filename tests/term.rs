//! `myna term`: every name of the glossary, from every language, however it is typed; and what is said of each.

#![allow(clippy::expect_used, clippy::panic, reason = "a test ends where something is wrong")]

mod command;
#[path = "project/glossary.rs"]
mod glossary;

use std::collections::BTreeSet;

use command::{each, myna, written_in};
use glossary::{LANGUAGES, TERMS};
use serde_json::Value;

/// Words that are no official name, and the thing they mean: short names, names in the leaflets' running text, misprints, names with
/// something typed around them. By hand.
const MEANT: [(&str, &str); 41] = [
    ("PIN", "pin"),
    ("pin number", "pin"),
    ("ＰＩＮ", "pin"),
    ("暗証番号", "pin"),
    ("密碼", "pin"),
    ("密码", "pin"),
    ("비밀번호", "pin"),
    ("User verification passcode", "pin"),
    ("使用者驗證密碼", "pin"),
    ("이용자 확인용 비밀번호", "pin"),
    ("個人番号カード", "my-number-card"),
    ("Individual Number Card", "my-number-card"),
    ("個人編號卡", "my-number-card"),
    ("My-Number-Card", "my-number-card"),
    ("mynumbercard", "my-number-card"),
    ("마이 넘버 카드", "my-number-card"),
    ("ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞ", "my-number-card"),
    ("まいなんばーかーど", "my-number-card"),
    ("マイナンバ-カ-ド", "my-number-card"),
    ("個人保險證", "myna-insurance-card"),
    ("个人编号保险证", "myna-insurance-card"),
    ("マイナ健康保険証", "myna-insurance-card"),
    ("ﾏｲﾅ保険証", "myna-insurance-card"),
    ("Mynportal", "mynaportal"),
    ("ＭＹＮＡＰＯＲＴＡＬ", "mynaportal"),
    ("Mýnaportàl", "mynaportal"),
    ("마이너포털", "mynaportal"),
    ("個人編號入口網站", "mynaportal"),
    ("資格確認書", "eligibility-certificate"),
    ("eligibility certificate", "eligibility-certificate"),
    ("資格確認書が届かない", "eligibility-certificate"),
    ("(保險)資格確認書", "eligibility-certificate"),
    ("保險資格通知書", "eligibility-notification"),
    ("資格情報の お知らせ", "eligibility-notification"),
    ("電子証明書", "electronic-certificate"),
    ("申請書ＩＤ", "application-id"),
    ("copayment", "co-payment"),
    ("co payment", "co-payment"),
    ("目視モード", "visual-mode"),
    ("目視確認", "visual-mode"),
    ("特定検診", "specific-checkup"),
];

/// Words that may mean several things, best first; the last of a row need not be the last found.
const CANDIDATES: [(&str, &[&str]); 7] = [
    ("マイナ", &["my-number-card", "myna-insurance-card", "mynaportal"]),
    ("my number", &["my-number-card", "myna-insurance-card"]),
    ("在留", &["residence-card", "period-of-stay", "special-residence-card"]),
    ("資格", &["eligibility-certificate"]),
    ("통지", &["notification-card", "individual-number-notification"]),
    ("保険証", &["old-certificate", "myna-insurance-card"]),
    ("certificate", &["old-certificate"]),
];

/// Returns the ids that a word finds, best first.
fn found(word: &str) -> Vec<String> {
    let record = myna("term -L en --json --").argument(word).json();
    match record["kind"].as_str() {
        Some("term") => vec![record["answer"]["term"].as_str().expect("an id").to_owned()],
        Some("terms") => each(&record["answer"]["terms"], "term").into_iter().map(str::to_owned).collect(),
        kind => panic!("{word}: {kind:?}"),
    }
}

fn full_width(text: &str) -> String {
    let wide = |c: char| match c {
        ' ' => '\u{3000}',
        '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).expect("a full-width form"),
        c => c,
    };
    text.chars().map(wide).collect()
}

/// Every way to type a name that leaves its letters and digits.
fn variants(name: &str) -> Vec<String> {
    let spaced = |sign: &str| name.chars().map(String::from).collect::<Vec<_>>().join(sign);
    vec![
        name.to_owned(),
        name.to_uppercase(),
        name.to_lowercase(),
        full_width(name),
        name.replace(' ', ""),
        name.replace(' ', "-"),
        format!("  {name}\t"),
        format!("「{name}」"),
        spaced(" "),
    ]
}

/// Returns a name without spaces and what stands in round brackets: what names a thing in full leaves out what it is a part of.
fn bare(name: &str) -> String {
    let before = name.trim_start_matches("(保險)").split(['(', '（']).next().unwrap_or_default();
    before.to_lowercase().split_whitespace().collect()
}

fn every_name_of(language: &str) {
    let place = LANGUAGES.iter().position(|known| *known == language).expect("a language");
    for (id, names) in TERMS {
        let name = names[place];
        for variant in variants(name).into_iter().collect::<BTreeSet<String>>() {
            assert_eq!(found(&variant), [id], "{variant}");
        }
        let signs: Vec<char> = name.chars().collect();
        let half: String = signs[..signs.len().div_ceil(2).max(2).min(signs.len())].iter().collect();
        let whole = |part: &str| TERMS.iter().any(|(_, names)| names.iter().any(|name| bare(name) == bare(part)));
        assert!(whole(&half) || found(&half).contains(&id.to_owned()), "{half} does not find {id}");
        let end: String = signs[signs.len() / 2..].iter().collect();
        if end.chars().any(char::is_alphanumeric) {
            assert!(whole(&end) || found(&end).contains(&id.to_owned()), "{end} does not find {id}");
        }
    }
}

#[test]
fn every_japanese_name_is_found() {
    every_name_of("ja");
}

#[test]
fn every_english_name_is_found() {
    every_name_of("en");
}

#[test]
fn every_traditional_chinese_name_is_found() {
    every_name_of("zh-Hant");
}

#[test]
fn every_simplified_chinese_name_is_found() {
    every_name_of("zh-Hans");
}

#[test]
fn every_korean_name_is_found() {
    every_name_of("ko");
}

#[test]
fn other_words_for_a_thing_find_it() {
    for (word, id) in MEANT {
        assert_eq!(found(word), [id], "{word}");
    }
}

#[test]
fn a_syllable_half_typed_finds_the_whole_one() {
    for (word, id) in [
        ("자격확ㅇ", "eligibility-certificate"),
        ("자격확이", "eligibility-certificate"),
        ("재류카ㄷ", "residence-card"),
    ] {
        assert!(found(word).contains(&id.to_owned()), "{word}: {:?}", found(word));
    }
}

#[test]
fn several_matches_come_best_first() {
    for (word, ids) in CANDIDATES {
        let found = found(word);
        assert_eq!(&found[..ids.len()], ids, "{word}");
        assert!(found.len() > 1, "{word}");
    }
    // Several words in any order, without quotes.
    let record = myna("term -L en --json certificate eligibility").json();
    assert_eq!(record["answer"]["term"], "eligibility-certificate");
}

#[test]
fn the_list_holds_every_name_in_the_order_of_the_glossary() {
    let ids: Vec<&str> = TERMS.iter().map(|(id, _)| *id).collect();
    for (place, language) in LANGUAGES.into_iter().enumerate() {
        let record = myna(&format!("term -L {language} --json")).json();
        assert_eq!((record["kind"].as_str(), &record["answer"]["query"]), (Some("terms"), &Value::Null));
        assert_eq!(each(&record["answer"]["terms"], "term"), ids, "{language}");
        // Wide enough that nothing is wrapped.
        let text = myna(&format!("term -L {language}")).variable("COLUMNS", "200").text();
        for (_, names) in TERMS {
            let beside = |line: &str| match language {
                "ja" => line == format!("- {}", names[0]),
                _ => line.trim().strip_prefix(names[0]).is_some_and(|rest| rest.trim() == names[place]),
            };
            assert!(text.lines().any(beside), "{language}: no {} beside {} in {text}", names[0], names[place]);
        }
    }
}

#[test]
fn one_thing_is_told_whole_in_every_language() {
    let mut meanings = BTreeSet::new();
    for language in LANGUAGES {
        for (id, names) in TERMS {
            let record = myna(&format!("term {id} -L {language} --json")).json();
            let answer = &record["answer"];
            assert_eq!((record["kind"].as_str(), answer["term"].as_str()), (Some("term"), Some(id)));
            assert_eq!(answer["japanese"], names[0]);
            for (tag, name) in LANGUAGES.iter().zip(names) {
                assert_eq!(answer["names"][tag], name, "{id}");
            }
            let meaning = answer["text"][language].as_str().expect("a meaning");
            assert!(written_in(language, &without_labels(meaning)), "{language}: {meaning}");
            assert!(meanings.insert((language, meaning.to_owned())), "{language}: {meaning} stands twice");
            assert!(!record["sources"].as_array().expect("sources").is_empty(), "{id}");
            let met = answer["met"].as_array().expect("places");
            assert!(!met.is_empty(), "{id}");
            let text = myna(&format!("term {id} -L {language}")).variable("COLUMNS", "500").text();
            for (tag, name) in LANGUAGES.iter().zip(names) {
                let native = ["日本語", "English", "繁體中文", "简体中文", "한국어"];
                let place = LANGUAGES.iter().position(|known| known == tag).expect("a language");
                let line = text.lines().find(|line| line.starts_with(native[place])).expect("a line for the language");
                assert!(line.contains(name), "{id}: {line}");
            }
            let text = pressed(&text);
            assert!(text.contains(&pressed(meaning)), "{text}");
            for place in met {
                let command = place["command"].as_str().expect("a command");
                assert!(text.contains(&pressed(command)), "{id}: {command}");
                assert!(text.contains(&pressed(place["title"][language].as_str().expect("a title"))), "{id}: {place}");
            }
        }
    }
}

/// Returns a text without spaces and line ends, however it was wrapped.
fn pressed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Returns a text without the Japanese in 「」.
fn without_labels(text: &str) -> String {
    text.split('「').map(|part| part.split_once('」').map_or(part, |(_, after)| after)).collect()
}

#[test]
fn every_place_named_opens_and_speaks_of_the_thing() {
    // Where the Japanese stands in another form than the name.
    let forms: [(&str, &str); 7] = [
        ("application-id", "申請書ID"),
        ("pin", "暗証番号"),
        ("visual-mode", "目視モード"),
        ("call-center", "0"),
        ("card-reader", "カードリーダー"),
        ("myna-insurance-card", "保険証"),
        ("electronic-certificate", "電子証明書"),
    ];
    for (id, names) in TERMS {
        let form = forms.iter().find(|(known, _)| *known == id).map_or(names[0], |(_, form)| *form);
        let record = myna(&format!("term {id} -L ja --json")).json();
        for command in each(&record["answer"]["met"], "command") {
            let arguments = command.strip_prefix("myna ").expect("a command of this program");
            let opened = myna(&format!("{arguments} -L ja")).variable("COLUMNS", "500").text();
            // A tree shows one question at a time, and what to bring by its id: so all its words count.
            let said = arguments.strip_prefix("ask ").map_or(opened, |tree| {
                let read = |path: String| std::fs::read_to_string(path).expect("a file of the tree");
                let top = env!("CARGO_MANIFEST_DIR");
                let words = read(format!("{top}/locales/ja/trees/{tree}.ftl"));
                words + &read(format!("{top}/content/trees/{tree}.toml")).replace("\"residence-card\"", "在留カード")
            });
            let loose = ["市区町村", "医療機関"];
            let form = loose.iter().find(|loose| form.starts_with(**loose)).copied().unwrap_or(form);
            assert!(said.contains(form), "{command} does not speak of {form}");
        }
    }
}

#[test]
fn what_is_not_found_is_an_error_with_the_nearest() {
    for (word, nearest) in [
        ("Mynapotal", "Mynaportal"),
        ("資格確忍書", "資格確認書"),
        ("자격확민서", "자격확인서"),
        ("insurrer", "insurer"),
    ] {
        for language in LANGUAGES {
            let reply = myna(&format!("term -L {language}")).argument(word).run();
            assert_eq!((reply.code, reply.output.as_str()), (1, ""), "{word}");
            assert!(reply.errors.contains(word) && reply.errors.contains(nearest), "{}", reply.errors);
            assert!(reply.errors.contains("myna term"), "{}", reply.errors);
        }
        let reply = myna("term -L ko --json").argument(word).run();
        let error = reply.error();
        assert_eq!((reply.code, error["kind"].as_str()), (1, Some("unknown-term")));
        assert!(error["hint"]["ko"].as_str().expect("a hint").contains(nearest), "{error}");
    }
}

#[test]
fn words_that_are_none_are_an_error() {
    let long = "あ".repeat(10_000);
    for word in [
        "",
        " ",
        "\u{3000}",
        "「」",
        "-",
        "ー",
        "!?",
        "\u{1b}[31m",
        "\u{7}",
        ".*",
        "[x-z]+",
        "xyzzy",
        "\u{202e}",
        &long,
    ] {
        let reply = myna("term -L en --").argument(word).run();
        assert_eq!(reply.code, 1, "{word:?}: {}", reply.output);
        assert!(reply.output.is_empty());
        assert!(reply.errors.len() < 1_000, "{word:?}: an error of {} bytes", reply.errors.len());
        assert!(!reply.errors.trim_end().chars().any(|c| c.is_control() && c != '\n'), "{:?}", reply.errors);
    }
}

#[test]
fn what_a_thing_is_also_called_is_never_shown() {
    for (id, slip) in [("mynaportal", "Mynportal"), ("myna-insurance-card", "個人保險證"), ("specific-checkup", "検診")]
    {
        for language in LANGUAGES {
            let shown = myna(&format!("term {id} -L {language}")).text()
                + &myna(&format!("term {id} --json -L {language}")).text();
            assert!(!shown.contains(slip), "{shown}");
        }
    }
}

#[test]
fn a_second_language_stands_beside() {
    let record = myna("term pin -L ko --with ja --json").json();
    assert_eq!(command::texts(&record["lang"]), ["ko", "ja"]);
    for tag in ["ko", "ja"] {
        assert!(written_in(tag, record["answer"]["text"][tag].as_str().expect("a meaning")), "{tag}");
    }
    let text = myna("term -L ko --with ja").text();
    assert!(text.contains("자격확인서") && text.contains("資格確認書"), "{text}");
}

#[test]
fn the_sources_of_a_thing_are_due_for_review_one_day() {
    let record = myna("term pin -L en --json --at 2027-03-01").json();
    assert_eq!(each(&record["warnings"], "type"), ["review-due"]);
    assert_eq!(myna("term pin -L en --json --at 2026-11-20").json()["warnings"].as_array().map(Vec::len), Some(0));
}

#[test]
fn names_that_the_guide_made_itself_are_marked() {
    // From the marks (p) of the glossary.
    for (id, own) in
        [("insurer", vec!["zh-Hant", "zh-Hans", "ko"]), ("pin", vec![]), ("residence-card", vec!["zh-Hant", "ko"])]
    {
        let answer = &myna(&format!("term {id} -L en --json")).json()["answer"];
        assert_eq!(command::texts(&answer["own_translations"]), own, "{id}");
        let text = myna(&format!("term {id} -L en")).text();
        assert_eq!(text.matches("(this guide's own translation)").count(), own.len(), "{text}");
    }
}
