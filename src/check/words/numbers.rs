//! The numbers that a text says: in the same form whatever its language.

use crate::check::reference::{digits, is_telephone};

/// The names of the months in a language, in their order; none where it writes them in digits.
pub type Months<'a> = Vec<(usize, &'a str)>;

/// How many digits a telephone number of Japan has.
const DIGITS: std::ops::RangeInclusive<usize> = 10..=11;
/// How many digits something has that is meant for a telephone number.
const LOOKS: std::ops::RangeInclusive<usize> = 8..=13;

/// The numbers that a text says, each kind in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    /// The addresses.
    pub addresses: Vec<String>,
    /// The telephone numbers.
    pub telephones: Vec<String>,
    /// All others: `30%`, `8:30`, `2026`.
    pub others: Vec<String>,
    /// The months that a sentence begins with, and which may be another word: "May I".
    doubtful: Vec<String>,
}

impl Numbers {
    /// Reads a text.
    pub fn of(text: &str, months: &[(usize, &str)]) -> Self {
        let (addresses, rest) = addresses(text);
        let (telephones, rest) = telephones(&rest);
        let (mut others, doubtful) = named(&rest, months);
        others.extend(written(&rest));
        let mut numbers = Self { addresses, telephones, others, doubtful };
        for list in [&mut numbers.addresses, &mut numbers.telephones, &mut numbers.others] {
            list.sort_unstable();
        }
        numbers
    }

    /// Returns the numbers of a kind, parted by spaces: addresses, telephone numbers, others.
    pub fn listed(&self, kind: usize) -> String {
        let kinds = [&self.addresses, &self.telephones, &self.others];
        kinds.get(kind).map(|list| list.join(" ")).unwrap_or_default()
    }

    /// Returns whether it says the same other numbers.
    pub fn agrees(&self, other: &Self) -> bool {
        let readings = |numbers: &Self| {
            let mut all = numbers.others.clone();
            all.extend(numbers.doubtful.iter().cloned());
            all.sort_unstable();
            [numbers.others.clone(), all]
        };
        let there = readings(other);
        readings(self).iter().any(|here| there.contains(here))
    }
}

/// Returns the addresses in a text, and the text without them.
pub fn addresses(text: &str) -> (Vec<String>, String) {
    if !text.contains("://") {
        return (Vec::new(), text.to_owned());
    }
    let of_address = |sign: char| sign.is_ascii_graphic() && !"()".contains(sign);
    let mut found = Vec::new();
    let mut rest = text.to_owned();
    for run in text.split(|sign| !of_address(sign)).filter(|run| run.contains("://")) {
        let address = run.trim_end_matches(['.', ',', ';', ':']);
        found.push(address.to_owned());
        rest = rest.replacen(address, " ", 1);
    }
    (found, rest)
}

/// Returns the telephone numbers in a text, and the text without them.
pub fn telephones(text: &str) -> (Vec<String>, String) {
    let (mut found, mut rest) = (Vec::new(), String::with_capacity(text.len()));
    for run in runs(text) {
        match run {
            Run::Digits(run) => {
                let number = run.trim_matches('-');
                if number.starts_with('0') && DIGITS.contains(&digits(number).len()) {
                    found.push(number.to_owned());
                } else {
                    rest.push_str(&run);
                }
            }
            Run::Sign(sign) => rest.push(sign),
        }
    }
    (found, rest)
}

/// Returns what looks like a telephone number and is none: too short or too long, in three parts.
pub fn malformed_telephones(text: &str) -> Vec<String> {
    let number = |run: Run| match run {
        Run::Digits(run) => Some(run.trim_matches('-').to_owned()),
        Run::Sign(_) => None,
    };
    let looks = |number: &String| {
        number.starts_with('0')
            && number.matches('-').count() > 1
            && LOOKS.contains(&digits(number).len())
            && !is_telephone(number)
    };
    runs(text).into_iter().filter_map(number).filter(looks).collect()
}

/// A piece of a text.
enum Run {
    /// Digits, and hyphens between them.
    Digits(String),
    /// Anything else.
    Sign(char),
}

fn runs(text: &str) -> Vec<Run> {
    let (mut all, mut run) = (Vec::new(), String::new());
    for sign in text.chars().map(narrow).chain(['\n']) {
        if sign.is_ascii_digit() || sign == '-' {
            run.push(sign);
            continue;
        }
        if !run.is_empty() {
            all.push(Run::Digits(std::mem::take(&mut run)));
        }
        all.push(Run::Sign(sign));
    }
    all
}

/// Returns where a number stands in a text, in bytes, in whatever width it is written.
pub fn place_of(number: &str, text: &str) -> Option<usize> {
    let begins = |(place, _): &(usize, char)| {
        let mut signs = text.get(*place..).unwrap_or_default().chars().map(narrow);
        number.chars().all(|sign| signs.next() == Some(sign))
    };
    text.char_indices().find(begins).map(|(place, _)| place)
}

/// Returns a digit or a sign between digits as ASCII has it.
fn narrow(sign: char) -> char {
    match sign {
        '０'..='９' | '：' | '％' | '－' => {
            u32::from(sign).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(sign)
        }
        '‐' | '‑' | '–' | '−' => '-',
        other => other,
    }
}

/// Returns the months that are named in a text as numbers; apart from them those that may be another word.
fn named(text: &str, months: &[(usize, &str)]) -> (Vec<String>, Vec<String>) {
    let (mut sure, mut doubtful) = (Vec::new(), Vec::new());
    for (number, name) in months {
        for (place, _) in text.match_indices(name) {
            let (before, after) =
                (text.get(..place).unwrap_or_default(), text.get(place + name.len()..).unwrap_or_default());
            if before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric) {
                continue;
            }
            let begins = before.trim_end().is_empty() || before.trim_end().ends_with(['.', '?', '!', ':', '"', '“']);
            let goes_on = after.trim_start().starts_with(char::is_lowercase);
            if begins && goes_on { &mut doubtful } else { &mut sure }.push(number.to_string());
        }
    }
    (sure, doubtful)
}

/// Returns the numbers in a text: tenths (3割, 3成) as percent, 8時30分 as 8:30, 1,000 as 1000, 08 as 8.
fn written(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let mut said = String::with_capacity(text.len());
    for (at, sign) in signs.iter().enumerate() {
        let after_digit = at > 0 && digit(at - 1);
        match sign {
            ',' if after_digit && (at + 1..=at + 3).all(digit) && !digit(at + 4) => {}
            '割' | '成' if after_digit => said.push_str("0%"),
            '時' | '时' | '點' | '点' | '시' if after_digit && is_minutes(&signs, at + 1) => said.push(':'),
            sign => said.push(*sign),
        }
    }
    let of_number = |sign: char| sign.is_ascii_digit() || matches!(sign, ':' | '%');
    said.split(|sign| !of_number(sign))
        .map(|run| run.trim_matches(':'))
        .filter(|run| run.bytes().any(|byte| byte.is_ascii_digit()))
        .map(|run| {
            let short = run.trim_start_matches('0');
            if short.starts_with(|sign: char| sign.is_ascii_digit()) { short.to_owned() } else { format!("0{short}") }
        })
        .collect()
}

/// Returns whether minutes stand at a place: digits and the sign for minutes.
fn is_minutes(signs: &[char], from: usize) -> bool {
    let after = signs.get(from..).unwrap_or_default();
    let digits = after.iter().take_while(|sign| sign.is_ascii_digit()).count();
    digits > 0 && matches!(after.get(digits), Some('分' | '분'))
}
