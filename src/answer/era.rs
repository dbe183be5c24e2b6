//! Dates as people write them: in the order of ISO with any signs between, in Japanese eras, or with the name of a month in English.

use chrono::{Datelike, NaiveDate};

use crate::content::era::Era;

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenDateError {
    /// It does not look like one.
    Malformed,
    /// It looks like one, but there is no such day.
    Impossible,
    /// The year stands last: nobody can tell the day from the month.
    YearLast,
}

/// The most digits that one number of a date has: `20190401`.
const MOST_DIGITS: usize = 8;
/// The longest text that is looked at, in characters.
const LONGEST: usize = 60;

/// What the names of the months begin with in English.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// One piece of a date.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// Digits: how many, and their value.
    Number(usize, u32),
    /// A name, or the signs of an era or a unit.
    Word(String),
}

/// Returns the date that a text means: `2019-04-01`, `2019/4/1`, `20190401`, `平成31年4月1日`, `H31.4.1`, `1 April 2019`.
pub fn written_date(text: &str, eras: &[Era]) -> Result<NaiveDate, WrittenDateError> {
    let pieces = pieces(text).ok_or(WrittenDateError::Malformed)?;
    let (era, rest) = match pieces.split_first() {
        Some((Piece::Word(name), rest)) => match eras.iter().find(|era| is_named(era, name)) {
            Some(era) => (Some(era), rest),
            None => (None, pieces.as_slice()),
        },
        _ => (None, pieces.as_slice()),
    };
    let rest: Vec<&Piece> = rest.iter().filter(|piece| !is_ordinal(piece)).collect();
    match (era, rest.as_slice()) {
        (Some(era), [Piece::Number(1..=2, year), Piece::Number(1..=2, month), Piece::Number(1..=2, day)]) => {
            in_era(era, *year, *month, *day)
        }
        (None, [Piece::Number(4, year), Piece::Number(1..=2, month), Piece::Number(1..=2, day)]) => {
            date(*year, *month, *day)
        }
        (None, [Piece::Number(8, all)]) => date(all / 10_000, all / 100 % 100, all % 100),
        (
            None,
            [Piece::Number(1..=2, day), Piece::Word(month), Piece::Number(4, year)]
            | [Piece::Word(month), Piece::Number(1..=2, day), Piece::Number(4, year)],
        ) => date(*year, month_named(month).ok_or(WrittenDateError::Malformed)?, *day),
        (None, [Piece::Number(1..=2, _), Piece::Number(1..=2, _), Piece::Number(2 | 4, _)]) => {
            Err(WrittenDateError::YearLast)
        }
        _ => Err(WrittenDateError::Malformed),
    }
}

/// Returns a date as it stands on Japanese papers: `平成31年4月1日`, `令和元年5月1日`; `None` before the first era.
pub fn japanese_date(date: NaiveDate, eras: &[Era]) -> Option<String> {
    let era = eras.iter().find(|era| era.begins <= date)?;
    let year = match date.year() - era.begins.year() + 1 {
        1 => "元".to_owned(),
        year => year.to_string(),
    };
    Some(format!("{}{year}年{}月{}日", era.japanese, date.month(), date.day()))
}

fn date(year: u32, month: u32, day: u32) -> Result<NaiveDate, WrittenDateError> {
    let year = i32::try_from(year).map_err(|_| WrittenDateError::Impossible)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(WrittenDateError::Impossible)
}

fn in_era(era: &Era, year: u32, month: u32, day: u32) -> Result<NaiveDate, WrittenDateError> {
    let first = u32::try_from(era.begins.year()).map_err(|_| WrittenDateError::Impossible)?;
    let date = date((first + year).checked_sub(1).ok_or(WrittenDateError::Impossible)?, month, day)?;
    // An era has no day before its first, and so no year 0.
    if date >= era.begins { Ok(date) } else { Err(WrittenDateError::Impossible) }
}

fn is_named(era: &Era, name: &str) -> bool {
    era.japanese == name || era.letter.to_lowercase() == name
}

fn month_named(name: &str) -> Option<u32> {
    let place = MONTHS.iter().position(|month| name.starts_with(month))?;
    u32::try_from(place + 1).ok()
}

/// Returns whether a piece only says that the number before it is an ordinal.
fn is_ordinal(piece: &Piece) -> bool {
    matches!(piece, Piece::Word(word) if ["st", "nd", "rd", "th"].contains(&word.as_str()))
}

/// Returns the pieces of a text: numbers, and words of letters of one kind; `None` where there is a sign that no date has.
fn pieces(text: &str) -> Option<Vec<Piece>> {
    // Behind it may stand the weekday, in brackets.
    let text = text.trim().split(['(', '（']).next().unwrap_or_default();
    if text.chars().count() > LONGEST {
        return None;
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let mut joined = false;
    for character in text.chars().map(narrow) {
        let before = pieces.last_mut().filter(|_| joined);
        joined = true;
        match (character, before) {
            ('0'..='9', Some(Piece::Number(digits, value))) if *digits < MOST_DIGITS => {
                *digits += 1;
                *value = *value * 10 + character.to_digit(10)?;
            }
            // More digits than any number of a date has are two numbers, and no date.
            ('0'..='9', _) => pieces.push(Piece::Number(1, character.to_digit(10)?)),
            // The first year of an era.
            ('元', _) => pieces.push(Piece::Number(1, 1)),
            (
                '-' | '/' | '.' | ',' | '、' | '・' | '‐' | '–' | '−' | 'ー' | '年' | '月' | '日' | '년' | '월' | '일',
                _,
            ) => joined = false,
            (space, _) if space.is_whitespace() => joined = false,
            (letter, Some(Piece::Word(word))) if letter.is_alphabetic() => word.extend(letter.to_lowercase()),
            (letter, _) if letter.is_alphabetic() => pieces.push(Piece::Word(letter.to_lowercase().collect())),
            _ => return None,
        }
    }
    Some(pieces)
}

/// Returns the narrow form of a full-width sign, and any other as it is.
pub fn narrow(character: char) -> char {
    match character {
        '！'..='～' => u32::from(character).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(character),
        other => other,
    }
}
