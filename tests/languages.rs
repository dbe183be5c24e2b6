//! Languages: which one a tag means, whom the environment is believed, and that everybody reads the same facts.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod command;

use std::collections::BTreeSet;

use command::{GUIDES, LANGUAGES, myna, written_in};
use serde_json::{Value, json};

/// Tags with the language each means.
const MEANT: [(&str, &str); 69] = [
    ("ja", "ja"),
    ("JA", "ja"),
    ("ja-JP", "ja"),
    ("ja_JP", "ja"),
    ("ja_JP.UTF-8", "ja"),
    ("ja_JP.eucJP", "ja"),
    ("ja-Jpan-JP", "ja"),
    // No system has it, and none is taken for it.
    ("ja-Latn", "ja"),
    ("ja_JP@easy", "ja"),
    ("ja-JP-x-easy", "ja"),
    ("ja-easy", "ja-easy"),
    ("JA-EASY", "ja-easy"),
    ("ja_easy", "ja-easy"),
    ("ja_Easy.UTF-8", "ja-easy"),
    ("ja-x-easy", "ja-easy"),
    ("JA_X_EASY", "ja-easy"),
    ("en", "en"),
    ("en-GB", "en"),
    ("en_US.UTF-8", "en"),
    ("en-PH", "en"),
    ("EN-us", "en"),
    ("zh", "zh-Hans"),
    ("ZH", "zh-Hans"),
    ("zh-CN", "zh-Hans"),
    ("zh_CN", "zh-Hans"),
    ("zh_CN.UTF-8", "zh-Hans"),
    ("zh_CN.GB18030", "zh-Hans"),
    ("zh-cn", "zh-Hans"),
    ("zh-SG", "zh-Hans"),
    ("zh_SG.UTF-8", "zh-Hans"),
    ("zh-Hans", "zh-Hans"),
    ("zh-hans", "zh-Hans"),
    ("zh_Hans", "zh-Hans"),
    ("zh-Hans-CN", "zh-Hans"),
    ("zh-Hans-SG", "zh-Hans"),
    // The script that is named goes before the region.
    ("zh-Hans-TW", "zh-Hans"),
    ("zh-Hans-HK", "zh-Hans"),
    ("zh-TW", "zh-Hant"),
    ("zh_TW", "zh-Hant"),
    ("zh_TW.UTF-8", "zh-Hant"),
    ("zh_TW.Big5", "zh-Hant"),
    ("zh-tw", "zh-Hant"),
    ("zh-HK", "zh-Hant"),
    ("zh_HK.UTF-8", "zh-Hant"),
    ("zh-MO", "zh-Hant"),
    ("zh_MO", "zh-Hant"),
    ("zh-Hant", "zh-Hant"),
    ("ZH-HANT", "zh-Hant"),
    ("zh_Hant", "zh-Hant"),
    ("zh-Hant-TW", "zh-Hant"),
    ("zh-Hant-HK", "zh-Hant"),
    ("zh-Hant-MO", "zh-Hant"),
    ("zh-Hant-CN", "zh-Hant"),
    ("zh_Hant_TW.UTF-8", "zh-Hant"),
    ("yue", "zh-Hant"),
    ("yue-HK", "zh-Hant"),
    ("yue_HK.UTF-8", "zh-Hant"),
    ("zh-yue", "zh-Hant"),
    ("yue-Hans", "zh-Hans"),
    ("cmn", "zh-Hans"),
    ("cmn-CN", "zh-Hans"),
    ("cmn-TW", "zh-Hant"),
    ("cmn-Hant", "zh-Hant"),
    ("cmn_TW.UTF-8", "zh-Hant"),
    ("ko", "ko"),
    ("KO", "ko"),
    ("ko-KR", "ko"),
    ("ko_KR.UTF-8", "ko"),
    ("ko_KR.eucKR", "ko"),
];

/// Returns the languages of an answer.
fn languages(value: &Value) -> Vec<String> {
    value["lang"].as_array().unwrap().iter().map(|tag| tag.as_str().unwrap().to_owned()).collect()
}

/// Returns the language that an environment means.
fn from_environment(variables: &[(&str, &str)]) -> String {
    let call = variables.iter().fold(myna("guide --json"), |call, (name, value)| call.variable(name, value));
    let mut found = languages(&call.json());
    assert_eq!(found.len(), 1, "{variables:?}");
    found.remove(0)
}

#[test]
fn a_tag_means_its_language_wherever_it_stands() {
    for (tag, language) in MEANT {
        for option in ["-L", "--lang"] {
            assert_eq!(
                languages(&myna("guide --json").argument(option).argument(tag).json()),
                [language],
                "{option} {tag}"
            );
        }
        let other = if language == "en" { "ko" } else { "en" };
        let two = myna("guide --json -L").argument(other).argument("--with").argument(tag).json();
        assert_eq!(languages(&two), [other, language], "--with {tag}");
        for name in ["MYNA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
            assert_eq!(from_environment(&[(name, tag)]), language, "{name}={tag}");
        }
        assert_eq!(from_environment(&[("LANG", "fr_FR.UTF-8"), ("LANGUAGE", tag)]), language, "LANGUAGE={tag}");
    }
}

#[test]
fn a_language_that_is_named_must_be_one_of_the_guide() {
    for tag in [
        "fr",
        "fr-FR",
        "fr_FR.UTF-8",
        "de",
        "vi",
        "C",
        "POSIX",
        "xx",
        "jp",
        "english",
        "",
        "-",
        "日本語",
        "en,ja",
        "ja en",
    ] {
        for option in ["--lang", "--with"] {
            let reply = myna("guide").argument(format!("{option}={tag}")).run();
            assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{option}={tag}");
            for language in [
                "ja",
                "日本語",
                "ja-easy",
                "やさしい日本語",
                "en",
                "English",
                "zh-Hant",
                "繁體中文",
                "zh-Hans",
                "简体中文",
                "ko",
                "한국어",
            ] {
                assert!(reply.errors.contains(language), "{option}={tag} does not name {language}: {}", reply.errors);
            }
        }
    }
    let nearest = |tag: &str| myna("guide").argument(format!("--lang={tag}")).run().errors;
    assert!(nearest("jaa").matches("ja").count() > nearest("qqq").matches("ja").count() + 1, "{}", nearest("jaa"));
}

#[test]
fn an_error_about_the_language_is_in_that_of_the_environment() {
    for language in LANGUAGES {
        let said = myna("guide -L fr").variable("MYNA_LANG", language).run().errors;
        assert!(written_in(language, said.lines().next().unwrap()), "{language}: {said}");
    }
}

#[test]
fn what_is_named_goes_before_the_environment() {
    for (first, second) in [("ko", "ja"), ("ja", "en"), ("en", "zh-Hant")] {
        let call = ["MYNA_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"]
            .iter()
            .fold(myna("guide --json"), |call, name| call.variable(name, second));
        assert_eq!(languages(&call.argument("-L").argument(first).json()), [first]);
    }
    // Wherever it stands on the line.
    for arguments in ["-L ko guide --json", "guide -L ko --json", "guide --json -Lko", "--lang=ko --json guide"] {
        assert_eq!(languages(&myna(arguments).json()), ["ko"], "{arguments}");
    }
}

#[test]
fn the_environment_is_believed_in_its_order() {
    let cases: [(&[(&str, &str)], &str); 27] = [
        (&[], "en"),
        (&[("LANG", "ko_KR.UTF-8")], "ko"),
        (&[("LC_MESSAGES", "ja_JP.UTF-8"), ("LANG", "ko_KR.UTF-8")], "ja"),
        (&[("LC_ALL", "zh_TW.UTF-8"), ("LC_MESSAGES", "ja_JP.UTF-8"), ("LANG", "ko_KR.UTF-8")], "zh-Hant"),
        (
            &[
                ("MYNA_LANG", "zh-CN"),
                ("LC_ALL", "zh_TW.UTF-8"),
                ("LC_MESSAGES", "ja_JP.UTF-8"),
                ("LANG", "ko_KR.UTF-8"),
            ],
            "zh-Hans",
        ),
        // Other categories say nothing about words.
        (&[("LC_CTYPE", "ja_JP.UTF-8"), ("LC_TIME", "ja_JP.UTF-8"), ("LANG", "ko_KR.UTF-8")], "ko"),
        // Empty is not set.
        (&[("MYNA_LANG", ""), ("LC_ALL", ""), ("LC_MESSAGES", ""), ("LANG", "ja_JP.UTF-8")], "ja"),
        (&[("LANG", "")], "en"),
        // The list, as in gettext.
        (&[("LANGUAGE", "ko"), ("LANG", "ja_JP.UTF-8")], "ko"),
        (&[("LANGUAGE", "ko"), ("LC_ALL", "ja_JP.UTF-8")], "ko"),
        (&[("LANGUAGE", "ko"), ("LC_MESSAGES", "ja_JP.UTF-8")], "ko"),
        (&[("LANGUAGE", "fr:de:zh_TW:ja"), ("LANG", "en_US.UTF-8")], "zh-Hant"),
        (&[("LANGUAGE", "fr:de"), ("LANG", "ja_JP.UTF-8")], "ja"),
        (&[("LANGUAGE", "ja:en"), ("LANG", "fr_FR.UTF-8")], "ja"),
        (&[("LANGUAGE", ""), ("LANG", "ja_JP.UTF-8")], "ja"),
        (&[("LANGUAGE", "::ko:"), ("LANG", "ja_JP.UTF-8")], "ko"),
        (&[("LANGUAGE", "ko"), ("MYNA_LANG", "ja")], "ja"),
        (&[("LANGUAGE", "ko"), ("MYNA_LANG", "ja"), ("LANG", "en_US.UTF-8")], "ja"),
        // With the locale C the list is not looked at.
        (&[("LANGUAGE", "ko")], "en"),
        (&[("LANGUAGE", "ko"), ("LANG", "C")], "en"),
        (&[("LANGUAGE", "ko"), ("LANG", "POSIX")], "en"),
        (&[("LANGUAGE", "ko"), ("LC_ALL", "C"), ("LANG", "ja_JP.UTF-8")], "en"),
        (&[("LC_ALL", "C"), ("LANG", "ja_JP.UTF-8")], "en"),
        // None of the guide's means English.
        (&[("LANG", "fr_FR.UTF-8")], "en"),
        (&[("LANG", "C.UTF-8")], "en"),
        (&[("LC_ALL", "de_DE.UTF-8"), ("LANGUAGE", "fr:it")], "en"),
        (&[("LANG", "?!.@:;")], "en"),
    ];
    for (variables, language) in cases {
        assert_eq!(from_environment(variables), language, "{variables:?}");
    }
}

#[test]
fn an_environment_without_a_known_language_is_no_error() {
    for (name, value) in [("MYNA_LANG", "fr"), ("LANG", "fr_FR.UTF-8"), ("LC_ALL", "xx"), ("LANG", "")] {
        let reply = myna("lines").variable(name, value).run();
        assert_eq!((reply.code, reply.errors.as_str()), (0, ""), "{name}={value}: only a terminal is told");
        assert_eq!(reply.output, myna("lines -L en").text(), "{name}={value}");
    }
}

#[test]
fn the_language_to_speak_is_that_of_the_words() {
    for (language, speak) in
        [("ja", "ja"), ("ja-easy", "ja"), ("en", "en"), ("zh-Hant", "zh"), ("zh-Hans", "zh"), ("ko", "ko")]
    {
        let value = myna("is-open --json -L").argument(language).json();
        assert_eq!(
            (value["answer"]["speak"].as_str(), value["answer"]["state"].as_str()),
            (Some(speak), Some("open")),
            "{language}"
        );
        let with = myna("is-open --json --with en -L").argument(language).json();
        assert_eq!(with["answer"]["speak"], speak, "the first language decides");
    }
}

/// Returns whether a text holds words, wherever its lines break.
fn holds(text: &str, words: &str) -> bool {
    let solid = |text: &str| text.chars().filter(|character| !character.is_whitespace()).collect::<String>();
    solid(text).contains(&solid(words))
}

#[test]
fn two_languages_stand_side_by_side() {
    for language in LANGUAGES.into_iter().filter(|language| *language != "ja") {
        for (guide, _) in GUIDES {
            let value = myna(&format!("guide {guide} --with ja --json -L {language}")).json();
            assert_eq!(value["lang"], json!([language, "ja"]));
            let text = myna(&format!("guide {guide} --with ja -L {language}")).text();
            for tag in [language, "ja"] {
                assert!(
                    holds(&text, value["answer"]["title"][tag].as_str().unwrap()),
                    "{guide} in {language}: no title in {tag}"
                );
            }
            // A screen is boxed, so that its lines are not solid; steps are.
            for route in value["answer"]["routes"].as_array().unwrap() {
                for step in route["steps"].as_array().unwrap() {
                    for tag in [language, "ja"] {
                        let words = step["text"][tag].as_str().unwrap();
                        assert!(holds(&text, words), "{guide} in {language}: no step in {tag}: {words}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_language_shows_the_japanese_on_the_buttons() {
    let labels = [
        "登録せずに終了",
        "登録する",
        "終了する",
        "同意して次へ進む",
        "次へ",
        "顔認証",
        "暗証番号",
        "取消",
        "クリア",
        "全て同意する",
        "個別に同意する",
        "同意しない",
    ];
    for language in LANGUAGES {
        for extra in ["", "--accessible"] {
            let text = myna(&format!("guide visit {extra} -L {language}")).text();
            for label in labels {
                assert!(holds(&text, label), "{label} in {language} {extra}");
            }
        }
    }
}

#[test]
fn is_open_tells_people_what_they_need_in_every_language() {
    let weekdays = [
        ("ja", "火曜日"),
        ("ja-easy", "火曜日（かようび）"),
        ("en", "Tuesday"),
        ("zh-Hant", "星期二"),
        ("zh-Hans", "星期二"),
        ("ko", "화요일"),
    ];
    for (language, weekday) in weekdays {
        for at in ["2026-09-22T18:30", "2026-09-22T07:30"] {
            let reply = myna(&format!("is-open card --speak en --at {at} -L {language}")).run();
            let time = if at.ends_with("18:30") { "20:00" } else { "8:30" };
            for needed in
                ["0120-0178-27", "0570-064-738", weekday, time, "https://www.mhlw.go.jp/stf/newpage_51604.html"]
            {
                assert!(holds(&reply.output, needed), "{language} at {at}: no {needed} in {}", reply.output);
            }
        }
        let free = myna(&format!("is-open card --speak en -L {language}")).text();
        let charged = myna(&format!("is-open card-navi --speak en -L {language}")).text();
        assert_ne!(free.lines().next(), charged.lines().next(), "{language}");
        let lost = myna(&format!("is-open card --speak en --for lost -L {language}")).text();
        assert_ne!(lost, free, "{language}: the matter is said");
    }
}

#[test]
fn the_same_numbers_and_addresses_in_every_language() {
    for arguments in ["lines", "sources", "guide lost", "guide visit", "ask next-steps --answer has-card=lost"] {
        let found = LANGUAGES.map(|language| {
            let text = myna(arguments).argument("-L").argument(language).variable("COLUMNS", "1000").text();
            let words =
                text.split(|character: char| !(character.is_ascii_alphanumeric() || "-/:._?=&".contains(character)));
            let facts =
                words.filter(|word| word.starts_with("https://") || (word.starts_with('0') && word.contains('-')));
            facts.map(|word| word.trim_end_matches(['.', ':']).to_owned()).collect::<BTreeSet<_>>()
        });
        assert!(!found[0].is_empty(), "{arguments}");
        for (language, facts) in LANGUAGES.iter().zip(&found) {
            assert_eq!(facts, &found[1], "{arguments} in {language}");
        }
    }
}

#[test]
fn every_answer_differs_from_language_to_language() {
    for arguments in [
        "guide",
        "guide visit",
        "ask",
        "ask fallback",
        "ask copay --answer birth-date=1990-01-01",
        "lines",
        "is-open card --speak en",
        "sources",
    ] {
        let said: BTreeSet<String> =
            LANGUAGES.iter().map(|language| myna(arguments).argument("-L").argument(language).text()).collect();
        assert_eq!(said.len(), LANGUAGES.len(), "{arguments}");
    }
}
