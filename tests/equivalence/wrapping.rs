//! Lines broken to a width: what must hold of any text.

use myna::render::text::wrap::{Breaking, columns, lines, padded};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use crate::cases::cases;

/// Any text without characters that act, and texts such as the guide has: words of each writing, with spaces and line ends.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zA-Z]{1,12}",
        "[0-9–:,.-]{1,8}",
        "[가-힣]{1,8}",
        "[ぁ-ん一-龥、。「」（）]{1,10}",
        "https://[a-z./?=&_-]{1,30}",
        "[!-~]{1,9}",
    ];
    let space = prop::sample::select(vec![" ", " ", " ", "  ", "\n", "\u{3000}", "\u{a0}", "", "\u{200b}"]);
    let natural = prop::collection::vec((word, space), 0..12)
        .prop_map(|words| words.into_iter().map(|(word, space)| word + space).collect::<String>());
    prop_oneof![3 => natural, 1 => "[^\\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]{0,40}", 1 => "[a✝⬅☀👪가\u{fe0f}\u{200d}\u{301} ]{0,12}"]
}

fn breaking() -> impl Strategy<Value = Breaking> {
    prop::sample::select(vec![Breaking::ByRule, Breaking::AtSpaces])
}

/// Returns whether lines are a text in which at every break nothing but spaces and line ends is left out.
fn only_spaces_lost(text: &str, lines: &[String]) -> bool {
    let Some((line, more)) = lines.split_first() else { return text.chars().all(char::is_whitespace) };
    let Some(rest) = text.strip_prefix(line.as_str()) else { return false };
    let mut rests = vec![rest];
    // What was left out may be a part of the spaces: the next line may begin with the others.
    while let Some(shorter) = rests.last().and_then(|rest| rest.strip_prefix(char::is_whitespace)) {
        rests.push(shorter);
    }
    rests.into_iter().any(|rest| only_spaces_lost(rest, more))
}

#[test]
fn a_sign_that_becomes_wide_by_its_selector_counts_as_wide() {
    for breaking in [Breaking::ByRule, Breaking::AtSpaces] {
        for line in lines("✝\u{fe0f}✝⬅", 2, breaking) {
            assert!(line.width() <= 2, "{line:?} takes {} columns", line.width());
        }
    }
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn no_line_is_wider_unless_it_is_one_character(text in text(), width in 2..90_usize, breaking in breaking()) {
        for line in lines(&text, width, breaking) {
            prop_assert!(line.width() <= width || line.chars().count() == 1, "{} columns: {:?} of {:?}", line.width(), line, text);
            prop_assert!(!line.contains('\n'), "{:?}", line);
            prop_assert_eq!(line.trim_end(), &line, "spaces at the end of a line of {:?}", text);
        }
    }

    #[test]
    fn nothing_is_lost_but_spaces_at_breaks(text in text(), width in 2..90_usize, breaking in breaking()) {
        let lines = lines(&text, width, breaking);
        prop_assert!(only_spaces_lost(&text, &lines), "{:?} became {:?}", text, lines);
    }

    #[test]
    fn a_line_end_in_a_text_ends_a_line(words in prop::collection::vec("[a-z가-힣一-龥]{1,6}", 1..6), breaking in breaking()) {
        prop_assert_eq!(lines(&words.join("\n"), 80, breaking), words);
    }

    #[test]
    fn lines_are_filled(text in "[a-z]{1,7}( [a-z]{1,7}){0,20}", width in 8..40_usize, breaking in breaking()) {
        let lines = lines(&text, width, breaking);
        for pair in lines.windows(2) {
            let first_word = pair[1].split(' ').next().unwrap_or_default();
            prop_assert!(pair[0].len() + 1 + first_word.len() > width, "{:?} has room for {:?}", pair[0], first_word);
        }
    }

    #[test]
    fn korean_words_are_broken_only_where_none_fits(
        words in prop::collection::vec("[가-힣]{1,9}[.,)]?|[0-9]{1,2}월|[a-z]{1,9}|[가-힣]{1,3}\\([가-힣]{1,4}\\)[은는이가]|[0-9]{1,2}:[0-9]{2}–[0-9]{2}:[0-9]{2}", 1..12),
        width in 4..40_usize,
    ) {
        let text = words.join(" ");
        let lines = lines(&text, width, Breaking::of("ko"));
        // Where each word begins and ends, and where each break lies, counted without spaces.
        let mut breaks = Vec::new();
        let mut counted = 0;
        for line in &lines {
            counted += line.chars().filter(|character| *character != ' ').count();
            breaks.push(counted);
        }
        let mut begins = 0;
        for word in &words {
            let ends = begins + word.chars().count();
            let broken = breaks.iter().any(|place| begins < *place && *place < ends);
            prop_assert!(!broken || word.width() > width, "{:?} is broken in {:?}", word, lines);
            begins = ends;
        }
    }

    #[test]
    fn columns_are_those_of_a_terminal(text in text(), width in 0..60_usize) {
        prop_assert_eq!(columns(&text), text.width());
        let text = text.replace('\n', " ");
        let filled = padded(&text, width);
        prop_assert_eq!(filled.width(), text.width().max(width));
        prop_assert!(filled.starts_with(&text) && filled[text.len()..].chars().all(|character| character == ' '));
    }
}
