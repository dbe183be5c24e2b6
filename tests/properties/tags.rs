//! Tags of languages in any form that people and systems write them.

use myna::l10n::negotiation::{self, Environment, Offered};
use proptest::prelude::*;

use crate::cases::cases;

/// The languages that are offered here.
const OFFERED: [&str; 5] = ["en", "ja", "zh-Hant", "zh-Hans", "ko"];
/// What is meant wherever a region, an extension or a codeset stands behind it.
const FIRM: [(&str, &str); 21] = [
    ("en", "en"),
    ("ja", "ja"),
    ("ko", "ko"),
    ("zh-Hant", "zh-Hant"),
    ("zh-Hans", "zh-Hans"),
    ("eng", "en"),
    ("jpn", "ja"),
    ("kor", "ko"),
    ("zho-Hant", "zh-Hant"),
    ("chi-Hans", "zh-Hans"),
    ("cmn-Hant", "zh-Hant"),
    ("cmn-Hans", "zh-Hans"),
    ("yue", "zh-Hant"),
    ("yue-Hans", "zh-Hans"),
    ("nan", "zh-Hant"),
    ("hak", "zh-Hant"),
    ("wuu", "zh-Hans"),
    ("gan", "zh-Hans"),
    ("zh-yue", "zh-Hant"),
    ("zh-cmn-Hans", "zh-Hans"),
    ("ja-Jpan", "ja"),
];

/// Returns languages as they are offered, none with a tag of its own in BCP 47.
fn offers(available: &[String]) -> Vec<Offered> {
    available.iter().map(|tag| Offered { tag: tag.clone(), bcp47: None }).collect()
}

fn meant(tag: &str, available: &[String]) -> Option<String> {
    negotiation::meant(tag, &offers(available))
}

fn from_environment(environment: &Environment, available: &[String]) -> Option<String> {
    negotiation::from_environment(environment, &offers(available))
}

fn offered() -> Vec<String> {
    OFFERED.map(str::to_owned).to_vec()
}

fn any_offer() -> impl Strategy<Value = Vec<String>> {
    prop::sample::subsequence(offered(), 0..=OFFERED.len()).prop_shuffle()
}

/// Anything that is typed: garbage, what is nearly a tag, a tag.
fn typed() -> impl Strategy<Value = String> {
    let known = prop::sample::select(
        FIRM.iter().map(|(tag, _)| *tag).chain(["zh", "C", "POSIX", "", "fr"]).collect::<Vec<_>>(),
    );
    prop_oneof![
        1 => any::<String>(),
        2 => "[a-zA-Z]{0,8}([-_.@:][a-zA-Z0-9]{0,9}){0,5}",
        4 => (known, "([-_.@][a-zA-Z0-9]{0,8}){0,4}").prop_map(|(tag, rest)| format!("{tag}{rest}")),
        1 => (prop::sample::select(FIRM.to_vec()), any::<char>(), any::<prop::sample::Index>()).prop_map(|((tag, _), sign, place)| {
            let mut changed: Vec<char> = tag.chars().collect();
            changed.insert(place.index(tag.len() + 1), sign);
            changed.into_iter().collect()
        }),
    ]
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn what_is_found_is_there(tag in typed(), available in any_offer(), junk in any::<String>()) {
        let found = meant(&tag, &available);
        prop_assert!(found.as_ref().is_none_or(|found| available.contains(found)), "{:?} is {:?}", tag, found);
        // What is offered and is no tag at all stands in nobody's way.
        let mut with_junk = available.clone();
        with_junk.push(junk);
        let also = meant(&tag, &with_junk);
        prop_assert!(also.is_none() || also == found || !available.contains(also.as_ref().expect("a tag")), "{:?}", also);
    }

    #[test]
    fn the_order_of_what_is_there_does_not_matter(tag in typed(), available in any_offer()) {
        let mut sorted = available.clone();
        sorted.sort();
        prop_assert_eq!(meant(&tag, &available), meant(&tag, &sorted), "{:?}", tag);
    }

    #[test]
    fn case_and_signs_between_do_not_matter(tag in typed(), upper in prop::collection::vec(any::<bool>(), 40)) {
        let found = meant(&tag, &offered());
        // A capital outside ASCII is another letter.
        let mixed: String = tag
            .chars()
            .zip(upper.iter().cycle())
            .map(|(sign, upper)| if *upper { sign.to_ascii_uppercase() } else { sign.to_ascii_lowercase() })
            .collect();
        prop_assert_eq!(meant(&mixed, &offered()), found.clone(), "{:?}, {:?}", mixed, tag);
        prop_assert_eq!(meant(&tag.replace('_', "-"), &offered()), found.clone(), "{:?}", tag);
        prop_assert_eq!(meant(&tag.replace('-', "_"), &offered()), found.clone(), "{:?}", tag);
        prop_assert_eq!(meant(&format!(" {tag}\t"), &offered()), found.clone(), "{:?}", tag);
        if let Some(found) = found {
            prop_assert_eq!(meant(&found, &offered()), Some(found.clone()), "{:?}", tag);
        }
    }

    #[test]
    fn what_hangs_on_a_tag_does_not_change_the_language(
        (tag, language) in prop::sample::select(FIRM.to_vec()),
        region in prop::option::of(prop::sample::select(vec!["TW", "CN", "HK", "US", "JP", "KR", "KP", "GB", "SG", "419", "ZZ"])),
        extension in prop_oneof![Just(String::new()), "-u(-[a-z0-9]{2,8}){1,3}", "-x(-[a-z0-9]{1,8}){1,3}", "-t-[a-z]{2}-m0-[a-z]{3}"],
        codeset in prop_oneof![Just(""), Just(".UTF-8"), Just(".utf8"), Just(".eucJP"), Just(".Big5"), Just(".")],
        modifier in prop_oneof![Just(""), Just("@euro"), Just("@cjknarrow"), Just("@")],
        available in any_offer(),
    ) {
        let region = region.map(|region| format!("-{region}")).unwrap_or_default();
        let whole = format!("{tag}{region}{extension}{codeset}{modifier}");
        prop_assert_eq!(meant(&whole, &offered()), Some(language.to_owned()), "{}", whole);
        if available.iter().any(|known| known == language) {
            prop_assert_eq!(meant(&whole, &available), Some(language.to_owned()), "{} of {:?}", whole, available);
        }
        let environment = Environment { locale: Some(whole.clone()), ..Environment::default() };
        prop_assert_eq!(from_environment(&environment, &offered()), Some(language.to_owned()), "{}", whole);
    }

    #[test]
    fn the_environment_is_believed_in_its_order(myna in typed(), locale in typed(), list in prop::collection::vec(typed(), 0..4)) {
        let listed = list.join(":");
        let environment = Environment { myna: Some(myna.clone()), locale: Some(locale.clone()), list: Some(listed.clone()) };
        let found = from_environment(&environment, &offered());
        if !myna.is_empty() {
            prop_assert_eq!(found, meant(&myna, &offered()), "{:?}", environment);
            return Ok(());
        }
        let base = locale.split(['.', '@']).next().unwrap_or_default();
        if ["", "c", "posix"].contains(&base.to_ascii_lowercase().as_str()) {
            prop_assert_eq!(found, None, "{:?}", environment);
            return Ok(());
        }
        let first = listed.split(':').find_map(|tag| meant(tag, &offered()));
        prop_assert_eq!(found, first.or_else(|| meant(&locale, &offered())), "{:?}", environment);
    }
}
