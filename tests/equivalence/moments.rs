//! Moments against the `chrono` crate, and tags of languages: whatever is typed.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Timelike};
use myna::answer::moment::{FIRST_YEAR, LAST_YEAR, Moment, MomentError, parse_date};
use myna::l10n::negotiation::{Environment, Offered, from_environment, meant};
use proptest::prelude::*;

use crate::cases::cases;
use crate::inside::{TAGS, call};

/// Returns the moment in Japan that `chrono` reads, to the second.
fn in_japan(text: &str) -> Option<DateTime<FixedOffset>> {
    let japan = FixedOffset::east_opt(9 * 60 * 60).expect("an offset");
    DateTime::parse_from_rfc3339(text).ok().map(|read| read.with_timezone(&japan))
}

/// A moment in RFC 3339 in any zone, some of them just outside the years of the guide.
fn rfc3339() -> impl Strategy<Value = String> {
    let date =
        (2023..=2100_i32, 1..=366_u32).prop_filter_map("no such day", |(year, day)| NaiveDate::from_yo_opt(year, day));
    let edge = prop::sample::select(vec!["2023-12-31", "2024-01-01", "2099-12-31", "2100-01-01", "2024-02-29"])
        .prop_map(|day| day.parse().expect("a date"));
    let time = (0..24_u32, 0..60_u32, 0..60_u32)
        .prop_map(|(hour, minute, second)| NaiveTime::from_hms_opt(hour, minute, second).expect("a time"));
    let zone = prop_oneof![
        prop::sample::select(vec!["Z", "z", "+09:00", "-00:00", "+00:00", "-09:30", "+14:00", "-12:00", "+23:59"])
            .prop_map(str::to_owned),
        (prop::sample::select(vec!['+', '-']), 0..24_u32, 0..60_u32)
            .prop_map(|(sign, hours, minutes)| format!("{sign}{hours:02}:{minutes:02}")),
    ];
    let between = prop::sample::select(vec!["T", "t"]);
    (prop_oneof![3 => date, 1 => edge], between, time, "(|\\.[0-9]{1,12})", zone).prop_map(
        |(date, between, time, fraction, zone)| format!("{date}{between}{}{fraction}{zone}", time.format("%H:%M:%S")),
    )
}

/// A text that is nearly a moment: one character more, less or other.
fn nearly(text: String) -> impl Strategy<Value = String> {
    let length = text.chars().count();
    (
        0..length,
        prop_oneof![prop::sample::select("0123456789:-+TZ. /９−".chars().collect::<Vec<_>>()), any::<char>()],
        0..3,
    )
        .prop_map(move |(place, other, how)| {
            let mut changed: Vec<char> = text.chars().collect();
            match how {
                0 => changed[place] = other,
                1 => changed.insert(place, other),
                _ => drop(changed.remove(place)),
            }
            changed.into_iter().collect()
        })
}

fn agrees(text: &str) -> Result<(), TestCaseError> {
    let read = in_japan(text).expect("a moment");
    let inside = (FIRST_YEAR..=LAST_YEAR).contains(&read.year());
    match Moment::parse(text) {
        Ok(moment) => {
            prop_assert!(inside, "{} is outside", text);
            prop_assert_eq!(
                (moment.date(), moment.time()),
                (read.date_naive(), read.time().with_nanosecond(0).expect("a time"))
            );
            prop_assert_eq!(u32::from(moment.minute()), read.hour() * 60 + read.minute());
            prop_assert_eq!(in_japan(&moment.to_string()), read.with_nanosecond(0));
            prop_assert!(moment.to_string().ends_with("+09:00"));
        }
        Err(cause) => prop_assert!(!inside && cause == MomentError::OutOfRange, "{}: {:?}", text, cause),
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn a_moment_in_rfc3339_is_what_chrono_reads(text in rfc3339()) {
        agrees(&text)?;
    }

    #[test]
    fn what_is_nearly_a_moment_is_read_as_chrono_reads_it_or_not_at_all(text in rfc3339().prop_flat_map(nearly)) {
        let seconds = text.as_bytes().get(16) == Some(&b':');
        let named = text.get(11..).is_some_and(|rest| rest.contains(['+', '-', 'Z', 'z']));
        // Without seconds or a zone it is no RFC 3339, but a moment as people write it.
        if Moment::parse(&text).is_ok() && seconds && named {
            prop_assert!(in_japan(&text).is_some(), "chrono does not read {}", text);
            agrees(&text)?;
        }
    }

    #[test]
    fn a_moment_without_a_zone_is_one_in_japan(text in rfc3339()) {
        let local = text.get(..19).expect("a date and a time");
        let long = format!("{local}+09:00").replace('t', "T");
        prop_assert_eq!(Moment::parse(local), Moment::parse(&long));
        prop_assert_eq!(Moment::parse(&local.replace(['T', 't'], " ")), Moment::parse(&long));
        let (minute, day) = (&local[..16], &local[..10]);
        prop_assert_eq!(Moment::parse(minute), Moment::parse(&format!("{minute}:00+09:00")));
        prop_assert_eq!(Moment::parse(day), Moment::parse(&format!("{day}T00:00:00+09:00")));
    }

    #[test]
    fn any_text_is_a_moment_or_an_error(text in any::<String>(), near in "[0-9:TtZz .+-]{0,30}", wide in ".{0,12}-.{0,12}") {
        for text in [&text, &near, &wide] {
            if let Ok(moment) = Moment::parse(text) {
                prop_assert!((FIRST_YEAR..=LAST_YEAR).contains(&moment.date().year()));
            }
            // A text of a date is one only as `chrono` writes it.
            if let Ok(date) = parse_date(text) {
                prop_assert_eq!(&date.to_string(), text);
            }
        }
    }

    #[test]
    fn any_tag_is_a_language_of_the_guide_or_none(
        free in any::<String>(),
        near in "[a-zA-Z]{0,4}([-_.@:][a-zA-Z0-9]{0,9}){0,5}",
        known in "(ja|ja-easy|ja-x-easy|en|zh|ko|yue|cmn|zho|jpn|eng|kor|C|POSIX)([-_.@][a-zA-Z0-9]{0,5}){0,3}",
    ) {
        let tags: Vec<String> = TAGS.iter().map(ToString::to_string).collect();
        let easy = |tag: &str| tag.strip_suffix("-easy").map(|language| format!("{language}-x-easy"));
        let offered: Vec<Offered> = TAGS.iter().map(|tag| Offered { tag: (*tag).to_owned(), bcp47: easy(tag) }).collect();
        for text in [&free, &near, &known] {
            let found = meant(text, &offered);
            prop_assert!(found.as_ref().is_none_or(|tag| tags.contains(tag)), "{} is {:?}", text, found);
            // Neither the case of letters nor `_` for `-` makes a difference.
            if text.is_ascii() {
                prop_assert_eq!(&meant(&text.to_ascii_uppercase(), &offered), &found, "{}", text);
                prop_assert_eq!(&meant(&text.replace('_', "-"), &offered), &found, "{}", text);
            }
            for environment in [
                Environment { myna: Some(text.clone()), locale: None, list: None },
                Environment { myna: None, locale: Some(text.clone()), list: None },
                Environment { myna: None, locale: Some("fr_FR".to_owned()), list: Some(text.clone()) },
            ] {
                let found = from_environment(&environment, &offered);
                prop_assert!(found.is_none_or(|tag| tags.contains(&tag)));
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn whatever_is_typed_is_answered_or_an_error(typed in prop::collection::vec(any::<String>(), 0..5), option in 0..8_usize) {
        let options = ["-L", "--at", "--answer", "--speak", "--for", "--format", "ask", "is-open"];
        let arguments: Vec<String> = std::iter::once(options[option].to_owned()).chain(typed).collect();
        let reply = call(&arguments, 80);
        prop_assert!(matches!(reply.code, 0..=4), "{:?}: {}", arguments, reply.code);
        // Whatever is wrong is said on the errors, and nothing else.
        prop_assert_eq!(reply.output.is_empty(), matches!(reply.code, 1 | 2), "{:?}", arguments);
        prop_assert_eq!(reply.errors.is_empty(), !matches!(reply.code, 1 | 2), "{:?}", arguments);
    }
}
