//! Easy Japanese against the Japanese it falls back to: the same labels and names, every kanji with its reading, short sentences.

#![allow(clippy::expect_used, clippy::panic, reason = "a test ends where something is wrong")]

mod project;

use std::collections::BTreeSet;

use project::reading::{kanji, parts, without};
use project::{Faults, Read, WORDS, Word, content};

/// The language, and the one it falls back to.
const EASY: &str = "ja-easy";
const JAPANESE: &str = "ja";

/// How long a sentence may be, in signs: without readings, what explains a word in brackets, and addresses. The guideline says to be
/// short, and one line on a screen holds forty.
const LONGEST: usize = 60;

/// The messages in which a sentence may be longer: forms to type, and lists of those whom a rule is for, which belong together.
const LONGER: [&str; 2] = ["help-option-at-more", "hint-moment"];

/// Calls a function with each message: its place, the easy one, and the Japanese one.
fn each(mut see: impl FnMut(&str, &Word, &Word)) {
    let japanese = WORDS.of(JAPANESE);
    for (id, word) in WORDS.of(EASY) {
        if let Some(original) = japanese.get(id) {
            see(&format!("locales/{EASY}/{}: {id}", word.file), word, original);
        }
    }
}

#[test]
fn it_falls_back_to_japanese_and_no_environment_means_it() {
    let locale = content("locales.toml").tables("locale").into_iter().find(|locale| locale.text("tag") == EASY);
    let locale = locale.expect("the language");
    assert_eq!((locale.text("falls-back"), locale.text("bcp47")), (JAPANESE, "ja-x-easy"));
    for locale in content("locales.toml").tables("locale") {
        let of_its_own = locale.text("tag") != EASY;
        assert_eq!(locale.get("bcp47").is_none(), of_its_own, "{locale:?}");
    }
}

#[test]
fn every_kanji_has_a_reading_in_hiragana() {
    let mut faults = Faults::default();
    each(|at, word, _| {
        for (written, reading) in parts(&word.written) {
            match reading {
                None => {
                    let bare: String = written.chars().filter(|sign| kanji(*sign)).collect();
                    faults.unless(bare.is_empty(), || format!("{at}: {bare} has no reading: {}", word.written));
                    faults.unless(!written.contains(['《', '》', '｜']), || {
                        format!("{at}: a mark is left in {written}")
                    });
                }
                Some(reading) => {
                    let hiragana = reading.chars().all(|sign| ('ぁ'..='ゖ').contains(&sign) || sign == 'ー');
                    faults.unless(hiragana && !reading.is_empty(), || format!("{at}: {written} is read {reading}"));
                    faults.unless(written.chars().any(kanji), || format!("{at}: {written} needs no reading"));
                    // Two kanji have no more than ten sounds, and each has at least one between them.
                    let signs = written.chars().count();
                    faults
                        .unless(reading.chars().count() <= signs * 5, || format!("{at}: {written} is read {reading}"));
                }
            }
        }
    });
    faults.none();
    let other = WORDS.messages.iter().filter(|(tag, _)| *tag != EASY).flat_map(|(_, words)| words.values());
    for word in other {
        assert!(parts(&word.written).iter().all(|(_, reading)| reading.is_none()), "{}", word.written);
    }
}

/// Returns what stands in 「」 in a text.
fn labels(text: &str) -> BTreeSet<String> {
    text.split('「').skip(1).filter_map(|rest| Some(rest.split_once('」')?.0.to_owned())).collect()
}

#[test]
fn labels_are_those_of_the_japanese_words() {
    let mut faults = Faults::default();
    let known: String = WORDS.of(JAPANESE).values().flat_map(|word| [word.written.as_str(), " "]).collect();
    each(|at, word, original| {
        let easy = without(&word.written);
        for label in labels(&original.written) {
            faults.unless(easy.contains(&format!("「{label}」")), || format!("{at}: 「{label}」 is missing: {easy}"));
        }
        for label in labels(&easy) {
            faults.unless(known.contains(&label), || format!("{at}: 「{label}」 is nowhere in Japanese: {easy}"));
        }
    });
    faults.none();
}

#[test]
fn names_are_the_official_ones() {
    let mut faults = Faults::default();
    for (id, term) in project::entries(content("terms.toml")) {
        let word = &WORDS.of(EASY)[&format!("term-{id}")];
        let easy = without(&word.written);
        faults.unless(easy == term.text("japanese"), || format!("term-{id}: {easy} is not {}", term.text("japanese")));
    }
    faults.none();
}

/// Returns a text without what stands in brackets.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::new();
    for sign in text.chars() {
        depth += usize::from(sign == '（');
        if depth == 0 {
            kept.push(sign);
        }
        depth -= usize::from(sign == '）' && depth > 0);
    }
    kept
}

#[test]
fn sentences_are_short() {
    let mut faults = Faults::default();
    let mut longer = BTreeSet::new();
    each(|at, word, _| {
        let id = at.rsplit(' ').next().expect("an id");
        // What is listed behind a colon is read one by one.
        for sentence in without_brackets(&without(&word.written)).split(['。', '：', '\n']) {
            let length =
                sentence.split_whitespace().filter(|word| !word.contains("://")).collect::<String>().chars().count();
            if length > LONGEST {
                longer.insert(id.to_owned());
                faults.unless(LONGER.contains(&id), || format!("{at}: {length} signs: {sentence}"));
            }
        }
    });
    for id in LONGER {
        faults.unless(longer.contains(id), || format!("{id} is short"));
    }
    faults.none();
}
