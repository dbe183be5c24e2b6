//! The targets in `tests/fuzz/targets.rs` over the committed inputs, and over a fixed number of changed ones, the same in every run.
//! `MYNA_FUZZ_ROUNDS` multiplies the number by hand.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod inside;
mod project;
#[path = "fuzz/targets.rs"]
mod targets;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use targets::{TARGETS, Target};

/// No input is longer.
const LONGEST: usize = 2048;

/// What means something to one target or another.
const WORDS: [&[u8]; 68] = [
    b"Mo-Fr ",
    b"Sa,Su,PH",
    b"PH off",
    b"; ",
    b"09:00-17:00",
    b"24:00",
    b"00:00-24:00",
    b"24/7",
    b"Dec 29-Jan 03 off",
    b"Feb 29",
    b"unknown",
    b" || ",
    b"week 1-53/2 ",
    b"easter",
    b"22:00-26:00",
    b"sunrise-sunset",
    b"2026-11-20",
    b"T10:00",
    b"T23:59:60",
    b":59.999999999",
    b"+09:00",
    b"-23:59",
    b"Z",
    b"2024-02-29",
    b"2099-12-31",
    b"0000-00-00",
    "令和元年5月1日".as_bytes(),
    "平成31年".as_bytes(),
    b"H31.4.1",
    b"1 April 2019",
    b"20190401",
    "２０２６−１１".as_bytes(),
    b"zh-Hant",
    b"zh_TW.UTF-8",
    b"@hans",
    b"-u-co-pinyin",
    b"-x-",
    b"cmn",
    b"yue",
    b"POSIX",
    b"ja",
    b"=",
    b"=unsure",
    b"=yes",
    b"has-card=",
    b"certificate-expiry=2026-11-10",
    b"birth-date=1950-04-01",
    b"{ $name }",
    b"{ $count ->\n    [one] one\n   *[other] other\n}",
    b"{\"\\u00e9\"}",
    b"{\"{\"}",
    b"{",
    b"}",
    b"\n## origin: project\n",
    b"\nkey = ",
    b"\n    .title = ",
    b"\n    ",
    b"\r\n",
    b"\n\n",
    b"\t",
    b"\0",
    b"\x1b[31m",
    b"\xc2\x9b2J",
    b"\xe2\x80\xae",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xf0\x9f\x91\xa9\xe2\x80\x8d",
    "「」".as_bytes(),
];

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    /// Returns a number below another.
    fn below(&mut self, bound: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let bound = u64::try_from(bound.max(1)).expect("a number");
        usize::try_from((mixed ^ (mixed >> 31)) % bound).expect("a number")
    }

    /// Returns a stretch of some bytes.
    fn stretch(&mut self, length: usize) -> std::ops::Range<usize> {
        let from = self.below(length + 1);
        from..from + self.below((length - from).min(32) + 1)
    }
}

/// Returns an input changed in one to four ways.
fn changed(input: &[u8], other: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut changed = input.to_vec();
    for _ in 0..=numbers.below(4) {
        let place = numbers.below(changed.len() + 1);
        match numbers.below(8) {
            0 if place < changed.len() => changed[place] ^= 1 << numbers.below(8),
            1 if place < changed.len() => changed[place] = u8::try_from(numbers.below(256)).expect("a byte"),
            2 => changed.insert(place, u8::try_from(numbers.below(128)).expect("a byte")),
            3 => drop(changed.drain(numbers.stretch(changed.len()))),
            4 => {
                let again = changed[numbers.stretch(changed.len())].to_vec();
                changed.splice(place..place, again);
            }
            5 => {
                let from = &other[numbers.stretch(other.len())];
                changed.splice(place..place, from.iter().copied());
            }
            6 if numbers.below(4) == 0 => changed.truncate(place),
            _ => {
                let word = WORDS[numbers.below(WORDS.len())];
                changed.splice(place..place, word.iter().copied());
            }
        }
    }
    changed.truncate(LONGEST);
    changed
}

/// Runs a target over an input; names the input where something does not hold.
fn try_with(name: &str, target: Target, input: &[u8]) {
    let done = catch_unwind(AssertUnwindSafe(|| target(input)));
    assert!(done.is_ok(), "{name} fails for b\"{}\"", input.escape_ascii());
}

/// Runs a target over its inputs, and over so many changed ones.
fn run(name: &str, rounds: usize) {
    let (_, target) = TARGETS.into_iter().find(|(known, _)| *known == name).expect("a target");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(name);
    let mut paths: Vec<_> =
        fs::read_dir(&folder).expect("inputs").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let inputs: Vec<Vec<u8>> = paths.iter().map(|path| fs::read(path).expect("an input")).collect();
    assert!(inputs.len() >= 10, "{name} has {} inputs", inputs.len());
    for input in &inputs {
        try_with(name, target, input);
    }
    #[allow(clippy::disallowed_methods, reason = "a test is asked for more by its environment")]
    let times: usize = std::env::var("MYNA_FUZZ_ROUNDS").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    let mut numbers = Numbers(u64::try_from(rounds).expect("a number"));
    for round in 0..rounds * times {
        let other = &inputs[numbers.below(inputs.len())];
        let input = changed(&inputs[round % inputs.len()], other, &mut numbers);
        try_with(name, target, &input);
    }
}

#[test]
fn hours_hold() {
    run("hours", 2000);
}

#[test]
fn times_hold() {
    run("times", 2000);
}

#[test]
fn tags_hold() {
    run("tags", 2000);
}

#[test]
fn responses_hold() {
    run("responses", 300);
}

#[test]
fn words_hold() {
    run("words", 4000);
}

#[test]
fn content_holds() {
    run("content", 150);
}

#[test]
fn moments_hold() {
    run("moments", 500);
}
