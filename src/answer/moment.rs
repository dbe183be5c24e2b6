//! Moments in Japan time. The time zone of the machine has no part in them.

use std::fmt;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};

/// The first year the guide answers for: the calendar of holidays begins here.
pub const FIRST_YEAR: i32 = 2024;
/// The last year the guide answers for: the forecast of the equinoxes ends here.
pub const LAST_YEAR: i32 = 2099;

const JAPAN_OFFSET_SECONDS: i32 = 9 * 60 * 60;

/// A moment in Japan time, to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(NaiveDateTime);

/// Why a text is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentError {
    /// It does not look like one.
    Malformed,
    /// It looks like one, but there is no such day or time.
    Impossible,
    /// It is outside the years that the guide knows.
    OutOfRange,
}

impl Moment {
    /// Returns the moment of a time in Japan.
    pub fn new(time: NaiveDateTime) -> Self {
        Self(time)
    }

    /// Returns the moment of an instant. Errors outside the years the guide knows.
    pub fn from_utc(instant: DateTime<Utc>) -> Result<Self, MomentError> {
        let japan = FixedOffset::east_opt(JAPAN_OFFSET_SECONDS).ok_or(MomentError::Impossible)?;
        Self::in_range(instant.with_timezone(&japan).naive_local())
    }

    /// Reads RFC 3339, or a date and time, or a date (00:00) in Japan time. Errors say in which way it is none.
    pub fn parse(text: &str) -> Result<Self, MomentError> {
        let bytes = text.as_bytes();
        let date = bytes.get(..10).filter(|date| is_shape(date, b"0000-00-00")).ok_or(MomentError::Malformed)?;
        let day = date_of(date);
        if bytes.len() == 10 {
            return Self::in_range(day.ok_or(MomentError::Impossible)?.and_time(NaiveTime::MIN));
        }
        let rest = bytes
            .get(11..)
            .filter(|_| matches!(bytes.get(10), Some(b'T' | b't' | b' ')))
            .ok_or(MomentError::Malformed)?;
        let (clock, zone) = rest.split_at(clock_length(rest));
        let time = time_of(clock)?;
        let offset = offset_of(zone)?;
        let local = day.ok_or(MomentError::Impossible)?.and_time(time.ok_or(MomentError::Impossible)?);
        let japan = match offset {
            None => local,
            // Out of chrono's own years only if out of ours.
            Some(minutes) => local
                .checked_sub_signed(chrono::TimeDelta::minutes(minutes))
                .and_then(|utc| utc.checked_add_signed(chrono::TimeDelta::seconds(i64::from(JAPAN_OFFSET_SECONDS))))
                .ok_or(MomentError::OutOfRange)?,
        };
        Self::in_range(japan)
    }

    fn in_range(time: NaiveDateTime) -> Result<Self, MomentError> {
        let second = time.with_nanosecond(0).unwrap_or(time);
        if (FIRST_YEAR..=LAST_YEAR).contains(&second.year()) { Ok(Self(second)) } else { Err(MomentError::OutOfRange) }
    }

    /// Returns the day in Japan.
    pub fn date(self) -> NaiveDate {
        self.0.date()
    }

    /// Returns the time of day in Japan.
    pub fn time(self) -> NaiveTime {
        self.0.time()
    }

    /// Returns the minute of the day, from 0 to 1439.
    pub fn minute(self) -> u16 {
        // At most 23 × 60 + 59.
        u16::try_from(self.0.hour() * 60 + self.0.minute()).unwrap_or(u16::MAX)
    }
}

impl fmt::Display for Moment {
    /// Writes RFC 3339 with `+09:00`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A date and a time write themselves as ISO 8601 does.
        write!(formatter, "{}T{}+09:00", self.0.date(), self.0.time())
    }
}

fn is_shape(text: &[u8], shape: &[u8]) -> bool {
    text.len() == shape.len()
        && text
            .iter()
            .zip(shape)
            .all(|(byte, wanted)| if *wanted == b'0' { byte.is_ascii_digit() } else { byte == wanted })
}

fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
}

fn date_of(date: &[u8]) -> Option<NaiveDate> {
    let year = i32::try_from(number(date.get(..4)?)).ok()?;
    NaiveDate::from_ymd_opt(year, number(date.get(5..7)?), number(date.get(8..10)?))
}

/// Returns how many bytes the time of day takes, before a zone.
fn clock_length(rest: &[u8]) -> usize {
    rest.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b':' | b'.')).unwrap_or(rest.len())
}

/// Returns the time of day, or `None` inside where there is no such time.
fn time_of(clock: &[u8]) -> Result<Option<NaiveTime>, MomentError> {
    let (whole, fraction) = clock.split_at(clock.iter().position(|byte| *byte == b'.').unwrap_or(clock.len()));
    let fraction_right = fraction.is_empty() || (fraction.len() > 1 && fraction.iter().skip(1).all(u8::is_ascii_digit));
    let seconds = is_shape(whole, b"00:00:00");
    if !fraction_right || !(seconds || (is_shape(whole, b"00:00") && fraction.is_empty())) {
        return Err(MomentError::Malformed);
    }
    let part = |from: usize| whole.get(from..from + 2).map_or(0, number);
    Ok(NaiveTime::from_hms_opt(part(0), part(3), if seconds { part(6) } else { 0 }))
}

/// Returns the minutes east of Greenwich, or `None` where no zone is named.
fn offset_of(zone: &[u8]) -> Result<Option<i64>, MomentError> {
    match zone {
        [] => Ok(None),
        [b'Z' | b'z'] => Ok(Some(0)),
        [sign @ (b'+' | b'-'), clock @ ..] if is_shape(clock, b"00:00") => {
            let (hours, minutes) =
                (number(clock.get(..2).unwrap_or_default()), number(clock.get(3..).unwrap_or_default()));
            if hours > 23 || minutes > 59 {
                return Err(MomentError::Impossible);
            }
            let east = i64::from(hours * 60 + minutes);
            Ok(Some(if *sign == b'-' { -east } else { east }))
        }
        _ => Err(MomentError::Malformed),
    }
}

/// Reads a date as `2019-04-01`. Errors say in which way it is none.
pub fn parse_date(text: &str) -> Result<NaiveDate, MomentError> {
    if !is_shape(text.as_bytes(), b"0000-00-00") {
        return Err(MomentError::Malformed);
    }
    date_of(text.as_bytes()).ok_or(MomentError::Impossible)
}
