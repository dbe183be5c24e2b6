//! `myna search`: what a person reads off a screen, a form or a leaflet leads to the place that explains it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test ends where something is wrong")]

mod cases;
mod command;

#[path = "project/mod.rs"]
mod project;
#[path = "inside/walker.rs"]
mod walker;

use std::collections::{BTreeMap, BTreeSet};

use cases::cases;
use command::{LANGUAGES, LINES, each, myna, texts, written_in};
use myna::answer::moment::Moment;
use myna::answer::place::{Part, Place};
use myna::answer::search::find;
use myna::answer::spelling::{Spelled, fold};
use myna::compose::Frame;
use myna::compose::index;
use myna::compose::phrases::{Phrases, localizer};
use myna::content::Content;
use project::{Read, asked, content, entries, folder};
use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};
use serde_json::Value;
use walker::{TreeOnDay, UNSURE};

/// Language, words, and where they must lead: among the first so many results. Written from the leaflets and the facts, by hand.
const LEADS: [(&str, &str, usize, &str); 84] = [
    // Off the screens of the card reader.
    ("en", "マイナンバーカードを保険証として登録", 2, "route register/medical"),
    ("en", "登録せずに終了", 2, "route register/medical"),
    ("en", "登録する", 2, "route register/medical"),
    ("ko", "保険証として登録", 3, "route register/medical"),
    ("en", "同意して次へ進む", 1, "route register/medical"),
    ("zh-Hant", "同意して次へ進む", 1, "route register/medical"),
    ("zh-Hans", "終了する", 2, "route register/medical"),
    ("en", "登録が完了しました", 2, "route register/medical"),
    ("en", "正しい暗証番号を入力してください", 1, "route visit/pin"),
    ("ko", "あと2回", 1, "route visit/pin"),
    ("ko", "あと２回", 1, "route visit/pin"),
    ("zh-Hans", "取消", 1, "route visit/pin"),
    ("en", "クリア", 1, "route visit/pin"),
    ("en", "ｸﾘｱ", 1, "route visit/pin"),
    ("en", "過去の医療情報等の提供に同意しますか。", 1, "guide visit"),
    ("en", "手術／診療、お薬／健診", 1, "guide visit"),
    ("zh-Hant", "全て同意する", 2, "guide visit"),
    ("zh-Hant", "個別に同意する", 2, "guide visit"),
    ("ko", "同意しない", 1, "guide visit"),
    ("en", "過去のお薬情報を", 1, "guide visit"),
    ("en", "カードを取り出して待合室でお待ちください", 1, "guide visit"),
    ("zh-Hans", "電子処方箋", 1, "guide visit"),
    ("en", "医療費助成の各種受給者証を利用しますか", 1, "guide visit"),
    ("en", "利用する", 3, "guide visit"),
    ("en", "限度額", 3, "route benefits/high-cost"),
    ("ja", "限度額適用認定証", 1, "route benefits/high-cost"),
    // Off Mynaportal.
    ("en", "登録済", 1, "route register/mynaportal"),
    ("ko", "未登録", 1, "route register/mynaportal"),
    ("zh-Hant", "登録中", 1, "route register/mynaportal"),
    ("zh-Hans", "マイナンバーカード利用", 1, "route register/mynaportal"),
    ("en", "資格情報をPDFで保存", 1, "outcome fallback/mynaportal-screen"),
    ("en", "資格情報をＰＤＦで保存", 1, "outcome fallback/mynaportal-screen"),
    // Off forms, papers and doors.
    ("en", "交付申請用QRコード", 3, "route apply/smartphone"),
    ("en", "申請書ID", 2, "route apply/computer"),
    ("ko", "個人番号カード申請", 1, "route apply/photo-booth"),
    ("zh-Hans", "特急発行", 2, "guide apply"),
    ("zh-Hant", "申請時来庁方式", 1, "guide apply"),
    ("en", "被保険者資格申立書", 3, "outcome fallback/eligibility-statement"),
    ("ko", "資格情報のお知らせ", 3, "outcome fallback/eligibility-notification"),
    ("en", "資格確認書", 1, "term eligibility-certificate"),
    ("zh-Hant", "目視モード", 3, "route pin/at-the-reader"),
    ("en", "JPKI暗証番号リセット", 1, "route pin/convenience-store"),
    ("en", "券面入力用暗証番号", 1, "route phone-card/add"),
    ("ko", "署名用パスワード", 1, "route phone-card/add"),
    ("en", "利用者証明用電子証明書", 2, "route renew/electronic-certificate"),
    ("zh-Hans", "在留期間", 3, "route renew/period-of-stay"),
    ("zh-Hant", "特定在留カード", 2, "guide renew"),
    ("en", "短期滞在", 1, "question insurance/status"),
    ("ko", "技能実習", 1, "question insurance/status"),
    ("en", "国民健康保険", 3, "outcome insurance/must-join"),
    ("ja", "後期高齢者医療制度", 1, "outcome insurance/late-elderly"),
    ("en", "療養費", 3, "outcome fallback/no-card"),
    ("en", "顔認証マイナンバーカード", 3, "route register/medical"),
    ("en", "マイナ救急", 1, "guide visit"),
    ("ko", "返信用封筒", 1, "route apply/post"),
    // Numbers, in any way of writing.
    ("en", "0120-0178-27", 1, "line card"),
    ("ko", "0120 0178 27", 1, "line card"),
    ("zh-Hant", "01200178 27", 1, "line card"),
    ("ja", "０１２０－０１７８－２６", 1, "line system"),
    ("en", "０１２０ー９５ー０１７８", 1, "line general-ja"),
    ("en", "+81-120-0178-27", 1, "line card"),
    ("zh-Hans", "(0570)064738", 1, "line card-navi"),
    ("ko", "050.3818.1250", 1, "line card-ip"),
    ("en", "011-200-9595", 1, "line hokkaido"),
    // In the reader's own words.
    ("en", "forgot pin", 3, "guide pin"),
    ("en", "lost card", 3, "outcome next-steps/report-loss"),
    ("en", "PHOTO BOOTH", 1, "route apply/photo-booth"),
    ("en", "photo-booth", 1, "route apply/photo-booth"),
    ("en", "Seven Bank", 1, "route register/seven-bank-atm"),
    ("en", "iphone", 2, "guide phone-card"),
    ("en", "ambulance", 1, "guide visit"),
    ("en", "vietnamese", 2, "line card"),
    ("en", "date of birth", 1, "question copay/birth-date"),
    ("en", "co-payment", 1, "term co-payment"),
    ("ja", "更新 無料", 2, "route renew/electronic-certificate"),
    ("ja", "紛失", 1, "guide lost"),
    ("ja", "赤ちゃん", 1, "guide apply"),
    ("zh-Hant", "遺失", 3, "guide lost"),
    ("zh-Hant", "附人臉辨識功能的讀卡機", 1, "term card-reader"),
    ("zh-Hans", "丢失", 3, "guide lost"),
    ("zh-Hans", "seven银行", 1, "route register/seven-bank-atm"),
    ("ko", "분실", 2, "guide lost"),
    ("ko", "자격확인서", 1, "term eligibility-certificate"),
    ("ko", "비밀번호 잠겼을 때", 1, "guide pin"),
];

fn results(language: &str, query: &str) -> Value {
    let mut call = myna(&format!("search -L {language} --json --"));
    for word in query.split(' ') {
        call = call.argument(word);
    }
    let reply = call.run();
    if reply.code == 0 { reply.json()["answer"]["results"].clone() } else { Value::Array(Vec::new()) }
}

fn places(results: &Value) -> Vec<String> {
    let name = |result: &Value| {
        format!("{} {}", result["kind"].as_str().expect("a kind"), result["id"].as_str().expect("an id"))
    };
    results.as_array().expect("results").iter().map(name).collect()
}

#[test]
fn what_a_person_reads_leads_to_the_place_that_explains_it() {
    let mut faults = Vec::new();
    for (language, query, among, place) in LEADS {
        let found = places(&results(language, query));
        let first: Vec<&String> = found.iter().take(among).collect();
        if !first.iter().any(|found| *found == place) {
            let at = found.iter().position(|found| found == place);
            faults.push(format!(
                "{language} {query}: {place} is at {at:?}, first are {:?}",
                &found[..found.len().min(4)]
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Returns what every place of the content is called among the results, and which arguments must open it.
fn every_place() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (id, _, guide) in folder("guides") {
        all.insert(format!("guide {id}"));
        all.extend(guide.tables("route").iter().map(|route| format!("route {id}/{}", route.text("id"))));
    }
    for (id, _, tree) in folder("trees") {
        all.insert(format!("tree {id}"));
        all.extend(
            tree.named("question").iter().map(|(place, table)| format!("question {id}/{}", asked(place, table))),
        );
        all.extend(tree.named("outcome").iter().map(|(outcome, _)| format!("outcome {id}/{outcome}")));
    }
    all.extend(folder("lines").iter().map(|(id, _, _)| format!("line {id}")));
    all.extend(entries(content("terms.toml")).iter().map(|(id, _)| format!("term {id}")));
    all
}

/// Every place by its name, with the command that is printed for it: from words that stand almost everywhere.
fn every_result(at: &str) -> BTreeMap<String, String> {
    let mut commands = BTreeMap::new();
    for word in ["す", "の", "カ", "0", "ま", "書", "国", "手", "資", "保", "特"] {
        let call = myna(&format!("search -L ja --json {at} {word}"));
        let results = call.json()["answer"]["results"].clone();
        for (place, command) in places(&results).into_iter().zip(each(&results, "command")) {
            let before = commands.insert(place, command.to_owned());
            assert!(before.is_none_or(|before| before == command), "{command}");
        }
    }
    commands
}

#[test]
fn every_place_is_found_and_its_command_opens_it() {
    // On the days between the changes of the rules; without a day, at the moment of the call.
    for at in ["", "--at 2025-11-30", "--at 2026-05-01", "--at 2027-02-01"] {
        let commands = every_result(at);
        let found: BTreeSet<String> = commands.keys().cloned().collect();
        let all = every_place();
        assert_eq!(found, all, "{at}: not found: {:?}", all.difference(&found));
        for (place, command) in commands {
            let arguments = command.strip_prefix("myna ").expect("a command of this program");
            assert_eq!(arguments.contains("--at"), !place.starts_with("term"), "{command}");
            assert!(arguments.contains(at) || place.starts_with("term"), "{command}");
            let record = myna(&format!("{arguments} -L ja --json")).json();
            let answer = &record["answer"];
            let (kind, id) = place.split_once(' ').expect("a kind and an id");
            let (whole, part) = id.split_once('/').unwrap_or((id, ""));
            let opened = match kind {
                "guide" => answer["guide"] == whole && answer["routes"].as_array().is_some(),
                "route" => answer["guide"] == whole && each(&answer["routes"], "route") == [part],
                "tree" => answer["tree"] == whole && record["kind"] == "question",
                "question" => answer["tree"] == whole && answer["question"]["id"] == part,
                "outcome" => answer["tree"] == whole && answer["outcome"] == part,
                "line" => each(&answer["lines"], "line") == [whole],
                _ => answer["term"] == whole,
            };
            assert!(opened, "{place}: {command} opens {answer}");
            // And for people, without a warning that an answer was not needed.
            assert!(
                record["warnings"]
                    .as_array()
                    .expect("warnings")
                    .iter()
                    .all(|warning| warning["type"] != "unused-answer")
            );
            assert_eq!(myna(&format!("{arguments} -L ko")).run().code, 0, "{command}");
        }
    }
}

#[test]
fn a_command_answers_no_more_questions_than_it_must() {
    // The trees as the tests walk them, apart from the program.
    for day in ["2025-11-30", "2026-11-20"] {
        let commands = every_result(&format!("--at {day}"));
        for (id, _, tree) in folder("trees") {
            let mut shortest: BTreeMap<String, usize> = BTreeMap::new();
            for (answers, left) in TreeOnDay::new(tree, day.parse().expect("a day")).paths() {
                let place = match (left.kind(), left.open, left.possible.first()) {
                    ("outcome", _, Some(outcome)) => format!("outcome {id}/{outcome}"),
                    ("question", Some(question), _) => format!("question {id}/{question}"),
                    _ => continue,
                };
                if answers.iter().all(|(_, value)| value != UNSURE) {
                    let length = shortest.entry(place).or_insert(answers.len());
                    *length = answers.len().min(*length);
                }
            }
            assert!(shortest.len() > 3, "{id}: {shortest:?}");
            for (place, length) in shortest {
                let Some(command) = commands.get(&place) else { panic!("{day}: {place} is not found") };
                assert_eq!(command.matches(" --answer ").count(), length, "{place}: {command}");
            }
        }
    }
    let first = &every_result("")["outcome fallback/show-certificate"];
    assert_eq!(first, "myna ask fallback --answer has-certificate=yes --at 2026-11-20T10:00:00+09:00");
}

#[test]
fn a_command_names_a_moment_only_where_one_was_named() {
    let now = myna("search -L en クリア").variable("MYNA_NOW", "").text();
    assert!(now.contains("myna guide visit pin\n") && !now.contains("--at"), "{now}");
    let then = myna("search -L en クリア --at 2026-09-22").text();
    assert!(then.contains("myna guide visit pin --at 2026-09-22T00:00:00+09:00"), "{then}");
}

#[test]
fn lines_are_found_by_their_numbers_however_written() {
    for (line, number) in LINES {
        let digits = number.replace('-', "");
        let wide: String =
            number.chars().map(|c| char::from_u32(u32::from(c) + 0xfee0).expect("a full-width form")).collect();
        for written in [
            number.to_owned(),
            digits,
            wide,
            number.replace('-', " "),
            number.replace('-', "ー"),
            format!("+81-{}", &number[1..]),
        ] {
            for language in ["en", "ja"] {
                let found = places(&results(language, &written));
                assert_eq!(found.first().map(String::as_str), Some(format!("line {line}").as_str()), "{written}");
            }
        }
    }
}

#[test]
fn all_words_must_be_there() {
    let both = places(&results("en", "smartphone QR"));
    assert_eq!(both.first().map(String::as_str), Some("route apply/smartphone"), "{both:?}");
    for word in ["smartphone", "QR"] {
        let one = places(&results("en", word));
        assert!(both.iter().all(|place| one.contains(place)), "{word}: {both:?} {one:?}");
        assert!(one.len() > both.len(), "{word}");
    }
    assert!(results("en", "smartphone xyzzy").as_array().is_some_and(Vec::is_empty));
    // One argument or several is the same.
    let joined = myna("search -L en --json").argument("smartphone QR").json();
    assert_eq!(places(&joined["answer"]["results"]), both);
}

#[test]
fn a_slip_in_a_latin_word_is_forgiven_where_nothing_is_right() {
    for (query, place) in [
        ("ambulence", "guide visit"),
        ("mynapotal", "term mynaportal"),
        ("vietnamse", "line card"),
        ("photo booht", "route apply/photo-booth"),
        ("certifcates", "term eligibility-certificate"),
    ] {
        let found = places(&results("en", query));
        assert!(found.contains(&place.to_owned()), "{query}: {found:?}");
    }
    // Half typed, or in the plural.
    assert_eq!(places(&results("ko", "자격확ㅇ")).first().map(String::as_str), Some("term eligibility-certificate"));
    assert_eq!(places(&results("en", "baby")), ["guide apply"]);
    assert_eq!(places(&results("en", "stickers")), ["route phone-card/add"]);
    // Short words and numbers are not guessed at.
    for word in ["much", "72"] {
        assert!(results("en", word).as_array().is_some_and(Vec::is_empty), "{word}");
    }
    // A word that is right is not taken for another.
    assert!(!places(&results("en", "lost")).contains(&"line card-ip".to_owned()));
}

#[test]
fn a_result_names_the_line_it_was_found_in() {
    for language in LANGUAGES {
        let record = myna(&format!("search -L {language} --json あと2回")).json();
        assert_eq!((record["kind"].as_str(), record["answer"]["query"].as_str()), (Some("search"), Some("あと2回")));
        assert_eq!(
            (record["warnings"].as_array().map(Vec::len), record["schema_version"].as_i64()),
            (Some(0), Some(1))
        );
        let first = &record["answer"]["results"][0];
        let keys: Vec<&String> = first.as_object().expect("an object").keys().collect();
        let mut expected = ["kind", "id", "title", "text", "japanese", "command", "score"];
        expected.sort_unstable();
        let mut sorted = keys.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, expected);
        let text = first["text"][language].as_str().expect("a text");
        assert!(text.contains("「あと2回」"), "{text}");
        assert_eq!(first["japanese"], Value::Null, "the reader's line holds it already");
        let shown = myna(&format!("search -L {language} あと2回")).variable("COLUMNS", "100").text();
        assert!(shown.contains("myna guide visit pin") && shown.contains("「あと2回」"), "{shown}");
    }
    // Where only the Japanese speaks of it, that stands beside.
    let record = myna("search -L ko --json 無料").json();
    let first = &record["answer"]["results"][0];
    let japanese = first["japanese"].as_str().expect("the Japanese");
    assert!(japanese.contains("無料") && !first["text"]["ko"].as_str().expect("a text").contains("無料"));
    assert!(myna("search -L ko 無料").variable("COLUMNS", "100").text().contains("無料です"));
}

#[test]
fn headings_are_in_the_reader_s_language() {
    let headings = [
        ("ja", "検索結果"),
        ("en", "Found for"),
        ("zh-Hant", "搜尋結果"),
        ("zh-Hans", "搜索结果"),
        ("ko", "검색 결과"),
    ];
    let more = [("ja", "件あります"), ("en", "more"), ("zh-Hant", "筆結果"), ("zh-Hans", "条结果"), ("ko", "건이 더")];
    for ((language, heading), (_, more)) in headings.into_iter().zip(more) {
        let text = myna(&format!("search -L {language} カード")).text();
        assert!(text.lines().next().is_some_and(|line| line.contains(heading) && line.contains("カード")), "{text}");
        let all = results(language, "カード").as_array().map_or(0, Vec::len);
        let last = text.trim_end().lines().last().expect("a line");
        assert!(last.contains(more) && last.contains(&(all - 8).to_string()), "{last}, of {all}");
        assert_eq!(text.lines().filter(|line| line.starts_with("  myna ")).count(), 8);
        let few = myna(&format!("search -L {language} あと2回")).text();
        assert!(few.trim_end().lines().last().is_some_and(|line| line.contains("「あと2回」")), "{few}");
    }
    let both = myna("search -L ko --with ja カード --json").json();
    assert_eq!(texts(&both["lang"]), ["ko", "ja"]);
    let first = &both["answer"]["results"][0]["title"];
    assert!(written_in("ko", first["ko"].as_str().expect("Korean")) && first["ja"].is_string());
}

#[test]
fn nothing_found_is_an_error_with_the_nearest() {
    for (words, nearest) in [
        ("資格確認書が届かないのはなぜ", "資格確認書"),
        ("健康保険証はどこ", "健康保険証"),
        ("同意して次に進む", "同意して次へ進む"),
        ("xyzzy", ""),
    ] {
        for language in LANGUAGES {
            let reply = myna(&format!("search -L {language} {words}")).run();
            assert_eq!((reply.code, reply.output.as_str()), (1, ""), "{words}");
            assert!(reply.errors.contains(words), "{}", reply.errors);
            if language == "ja" {
                assert!(reply.errors.contains(nearest), "{}", reply.errors);
            }
            assert!(reply.errors.lines().count() >= if nearest.is_empty() { 2 } else { 3 }, "{}", reply.errors);
        }
    }
    let reply = myna("search --json -L ko xyzzy").run();
    let error = reply.error();
    assert_eq!((reply.code, reply.output.as_str(), error["kind"].as_str()), (1, "", Some("nothing-found")));
    assert!(written_in("ko", error["text"]["ko"].as_str().expect("a text")));
}

#[test]
fn what_is_no_word_is_wrong_use() {
    for language in LANGUAGES {
        let reply = myna(&format!("search -L {language}")).run();
        assert_eq!((reply.code, reply.output.as_str()), (2, ""));
        for signs in ["", " ", "\u{3000}", "!?", "「」", "---", "・"] {
            let reply = myna(&format!("search -L {language} --")).argument(signs).run();
            assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{signs:?}");
            let json = myna(&format!("search -L {language} --json --")).argument(signs).run();
            assert_eq!(json.error()["kind"], "nothing-to-search", "{signs:?}");
        }
    }
}

#[test]
fn a_strange_word_gets_an_answer_or_a_clear_error() {
    let long =
        ["カ".repeat(10_000), "a".repeat(10_000), "1".repeat(10_000), "カード ".repeat(2_000), "a b c ".repeat(3_000)];
    let strange = [
        "\u{1b}[31mred",
        "\u{7}カード",
        "(.*)",
        "[カ-ド]",
        "\\d+",
        "$(reboot)",
        "';--",
        "\u{202e}カード",
        "ﷺ",
        "👩‍👩‍👧",
        "İ",
        "ß",
        "e\u{301}",
        "カ\u{3099}",
        "\u{110b}",
    ];
    for word in long.iter().map(String::as_str).chain(strange) {
        let reply = myna("search -L en --").argument(word).run();
        assert!([0, 1, 2].contains(&reply.code), "{word:.20}");
        assert_eq!(reply.output.is_empty(), reply.code != 0);
        assert!(reply.errors.len() < 1_000, "{word:.20}: {} bytes", reply.errors.len());
        for said in [&reply.output, &reply.errors] {
            assert!(!said.chars().any(|c| c.is_control() && c != '\n'), "{said:?}");
        }
    }
    assert_eq!(places(&results("en", "[カード]")), places(&results("en", "カード")));
}

#[test]
fn formats_and_files() {
    assert_eq!(myna("search カード --format pdf -L en").run().code, 2);
    assert_eq!(myna("search カード --format state -L en").run().code, 2);
    let wide = myna("search カード -L ja").variable("COLUMNS", "40").text();
    assert!(wide.lines().count() > 20);
    let linear = myna("search カード -L ja --accessible").text();
    assert!(linear.contains("myna guide"), "{linear}");
}

/// Every place of the guide in some languages, on the day of the tests.
fn indexed(tags: &[&str]) -> Vec<Place> {
    let words = tags.iter().map(|tag| localizer(tag, Content::default())).collect();
    let phrases = Phrases::new(words);
    let at = Moment::parse(command::NOW).expect("a moment");
    index::places(Frame { content: Content::default(), phrases: &phrases, at }).expect("places")
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in any::<String>()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded.clone());
        prop_assert!(!folded.chars().any(char::is_whitespace));
    }

    #[test]
    fn signs_and_case_and_width_do_not_count(text in "[a-z0-9 ァ-ヴ一-龠가-힣]{0,20}") {
        let wide: String = text
            .chars()
            .map(|c| if ('!'..='~').contains(&c) { char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c) } else { c })
            .collect();
        prop_assert_eq!(fold(&wide), fold(&text));
        prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        let signed: String = text.chars().flat_map(|c| [c, '-', '・', ' ', '「']).collect();
        prop_assert_eq!(fold(&signed), fold(&text));
    }

    #[test]
    fn words_begin_where_letters_are(text in any::<String>()) {
        let spelled = Spelled::new(&text);
        prop_assert!(spelled.starts.iter().all(|start| spelled.folded.is_char_boundary(*start)));
        prop_assert_eq!(spelled.words().collect::<String>(), spelled.folded.clone());
    }
}

#[test]
fn any_query_is_searched_without_harm() {
    let places = indexed(&["en"]);
    proptest!(cases(64), |(query in prop::collection::vec(any::<String>(), 0..4))| {
        for hit in find(&query, &places) {
            prop_assert!(!hit.line.texts.is_empty());
        }
    });
}

#[test]
fn every_piece_of_every_japanese_line_finds_its_place() {
    let places = indexed(&["ja"]);
    let latin = |c: char| c.is_ascii_alphanumeric();
    proptest!(cases(64), |(place in any::<prop::sample::Index>(), line in any::<prop::sample::Index>(), from in any::<prop::sample::Index>(), length in 2_usize..12)| {
        let place = place.get(&places);
        let line = line.get(&place.lines);
        let signs: Vec<char> = line.texts[0].1.chars().collect();
        let from = from.index(signs.len());
        let piece: String = signs[from..(from + length).min(signs.len())].iter().filter(|c| !latin(**c)).collect();
        let whole = signs[from..(from + length).min(signs.len())].iter().all(|c| !latin(*c));
        if whole && !fold(&piece).is_empty() && line.part != Part::Around {
            let found = find(&[piece.replace('\u{3000}', "")], &places);
            prop_assert!(found.iter().any(|hit| hit.target == place.target), "{} in {}", piece, line.texts[0].1);
        }
    });
}
