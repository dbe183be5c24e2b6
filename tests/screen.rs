//! The guided mode in a real terminal: what stands on the screen after each key, and how the terminal is left.

#![cfg(unix)]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![allow(dead_code, reason = "each test file uses its part of what they share")]

mod command;
mod project;
mod terminal;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use command::{LANGUAGES, myna};
use terminal::{
    BACKSPACE, CONTROL_C, CONTROL_D, DOWN, ENTER, ESCAPE, LEFT, PAGE_DOWN, Seat, Terminal, UP, compact, said,
};
use unicode_width::UnicodeWidthStr;

/// Returns the place of a language in the list of languages, from 1.
fn number_of(tag: &str) -> usize {
    project::tags().iter().position(|known| *known == tag).expect("a language") + 1
}

/// Begins in a language, with the list of what there is to do on the screen.
fn at_home(seat: &Seat, tag: &str) -> Terminal {
    let mut terminal = seat.run(&format!("--lang {tag}"));
    terminal.wait_for(&said(tag, "home-question"));
    terminal
}

/// Chooses from the list of what there is to do.
fn go(terminal: &mut Terminal, tag: &str, id: &str) {
    terminal.choose_words(&said(tag, &format!("home-{id}")));
}

fn option(tag: &str, tree: &str, question: &str, option: &str) -> String {
    said(tag, &format!("tree-{tree}-option-{question}-{option}"))
}

fn question(tag: &str, tree: &str, question: &str) -> String {
    said(tag, &format!("tree-{tree}-question-{question}"))
}

#[test]
fn each_language_leads_from_its_own_name_to_the_answer() {
    for tag in LANGUAGES {
        let mut terminal = Seat::new(24, 80).with("LANG", "en_US.UTF-8").run("");
        let screen = terminal.wait_for("한국어");
        for name in ["日本語", "やさしい日本語", "English", "繁體中文", "简体中文", "한국어"] {
            assert!(screen.contains(name), "{screen}");
        }
        // That of the environment is marked.
        assert!(screen.contains("> 3. English"), "{screen}");
        terminal.choose(number_of(tag));
        terminal.wait_for(&said(tag, "home-question"));
        go(&mut terminal, tag, "next-steps");
        terminal.wait_for(&question(tag, "next-steps", "has-card"));
        terminal.choose_words(&option(tag, "next-steps", "has-card", "yes"));
        terminal.wait_for(&question(tag, "next-steps", "validity"));
        terminal.choose_words(&option(tag, "next-steps", "validity", "valid"));
        terminal.wait_for(&question(tag, "next-steps", "registered"));
        terminal.choose_words(&option(tag, "next-steps", "registered", "no"));
        terminal.wait_for(&said(tag, "tree-next-steps-outcome-register-card"));
        terminal.read_on_to(tag, &said(tag, "next-question"));
        terminal.choose_words(&said(tag, "home-leave"));
        assert_eq!(terminal.end(), 0, "{tag}");
    }
}

#[test]
fn the_environment_marks_the_language_and_lang_skips_the_question() {
    for (variable, value, marked) in [
        ("LANG", "ko_KR.UTF-8", "> 6. 한국어"),
        ("MYNA_LANG", "zh-TW", "> 4. 繁體中文"),
        ("LC_ALL", "C", "> 3. English"),
    ] {
        let mut terminal = Seat::new(24, 80).with(variable, value).run("");
        let screen = terminal.wait_for("한국어");
        assert!(screen.contains(marked), "{variable}={value}\n{screen}");
        terminal.press(ESCAPE);
        assert_eq!(terminal.end(), 130);
    }
    let mut terminal = Seat::new(24, 80).with("LANG", "ko_KR.UTF-8").run("--lang ja");
    let screen = terminal.wait_for(&said("ja", "home-question"));
    assert!(!screen.contains("한국어"), "{screen}");
    terminal.press(CONTROL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn the_whole_answer_is_shown_page_by_page_and_nothing_is_passed_over() {
    let mut terminal = at_home(&Seat::new(24, 80), "ja");
    go(&mut terminal, "ja", "reader-failed");
    for (asked, answer) in [("has-certificate", "no"), ("has-card", "yes"), ("has-mynaportal", "yes")] {
        let tree = "fallback";
        terminal.wait_for(&question("ja", tree, asked));
        terminal.choose_words(&option("ja", tree, asked, answer));
    }
    terminal.wait_for(&said("ja", "tree-fallback-outcome-mynaportal-screen"));
    let mut pages = String::new();
    let keys = compact(&said("ja", "prompt-keys"));
    loop {
        let screen = terminal.wait("a page", |screen| {
            let last = screen.lines().last().map(compact).unwrap_or_default();
            last.starts_with(&compact(&said("ja", "prompt-go-on"))) || compact(screen).ends_with(&keys)
        });
        pages.push_str(&screen);
        pages.push('\n');
        if compact(&screen).ends_with(&keys) {
            break;
        }
        terminal.press(ENTER);
        terminal.wait("the next page", |now| now != screen);
    }
    let printed =
        myna("ask fallback --lang ja --answer has-certificate=no --answer has-card=yes --answer has-mynaportal=yes")
            .variable("COLUMNS", "79")
            .text();
    let shown: BTreeSet<&str> = pages.lines().map(str::trim_end).collect();
    for line in printed.lines().filter(|line| !line.is_empty()) {
        assert!(shown.contains(line), "not shown: {line}\n{pages}");
    }
    terminal.press(ESCAPE);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn back_leads_to_the_question_before_by_every_key_that_means_it() {
    let tag = "en";
    for key in [LEFT, BACKSPACE, "<", "＜"] {
        let mut terminal = at_home(&Seat::new(24, 80), tag);
        go(&mut terminal, tag, "next-steps");
        terminal.wait_for(&question(tag, "next-steps", "has-card"));
        terminal.choose_words(&option(tag, "next-steps", "has-card", "yes"));
        terminal.wait_for("Question 2 of at most 3");
        terminal.press(key);
        // The earlier question, with the earlier answer marked.
        terminal.wait("the first question again", |screen| {
            screen.trim_end().ends_with("Esc: leave") && {
                let last = screen.rfind("Question 1 of at most 3");
                last > screen.rfind("Question 2 of at most 3") && screen.contains("> 1. Yes")
            }
        });
        terminal.choose_words(&said(tag, "guided-back"));
        terminal.wait("home", |screen| screen.rfind("What do you need?") > screen.rfind("Question 1"));
        terminal.press(ESCAPE);
        assert_eq!(terminal.end(), 130, "{key:?}");
    }
}

#[test]
fn unsure_shows_all_that_is_still_possible_and_one_answer_can_be_changed() {
    let tag = "zh-Hant";
    let mut terminal = at_home(&Seat::new(40, 100), tag);
    go(&mut terminal, tag, "next-steps");
    terminal.wait_for(&question(tag, "next-steps", "has-card"));
    terminal.choose_words(&said(tag, "option-unsure"));
    terminal.wait_for(&question(tag, "next-steps", "validity"));
    terminal.choose_words(&said(tag, "option-unsure"));
    terminal.wait_for(&question(tag, "next-steps", "registered"));
    terminal.choose_words(&said(tag, "option-unsure"));
    terminal.wait_for(&said(tag, "undecided-title"));
    terminal.read_on_to(tag, &said(tag, "next-question"));
    terminal.choose_words(&said(tag, "next-change"));
    terminal.wait_for(&said(tag, "change-question"));
    terminal.choose_words(&question(tag, "next-steps", "has-card"));
    terminal.wait_for(&question(tag, "next-steps", "has-card"));
    terminal.choose_words(&option(tag, "next-steps", "has-card", "no"));
    // Nothing more is asked: the answer is there.
    terminal.wait_for(&said(tag, "tree-next-steps-outcome-get-card-text"));
    terminal.read_on_to(tag, &said(tag, "next-question"));
    terminal.press(CONTROL_D);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn an_arrow_key_that_comes_in_pieces_is_no_escape() {
    let mut terminal = at_home(&Seat::new(24, 80), "en");
    for (pieces, marked) in
        [(["\u{1b}", "[", "B"], ">2."), (["\u{1b}", "O", "B"], ">3."), (["\u{1b}", "[", "A"], ">2.")]
    {
        for piece in pieces {
            terminal.press(piece);
            std::thread::sleep(std::time::Duration::from_millis(15));
        }
        terminal.wait(marked, |screen| screen.lines().any(|line| compact(line).starts_with(marked)));
    }
    terminal.press("\u{1b}OB");
    terminal.wait("the third", |screen| screen.lines().any(|line| compact(line).starts_with(">3.")));
    terminal.press(ESCAPE);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn every_way_out_leaves_the_terminal_as_it_was() {
    let tag = "en";
    for key in [ESCAPE, CONTROL_C, CONTROL_D] {
        // From the first list, from a question, from a field, from between two pages, from the rehearsal.
        let mut terminal = Seat::new(24, 80).run("");
        terminal.wait_for("한국어");
        terminal.press(key);
        assert_eq!(terminal.end(), 130, "{key:?}");

        let mut terminal = at_home(&Seat::new(24, 80), tag);
        go(&mut terminal, tag, "papers");
        terminal.wait_for(&said(tag, "papers-question"));
        terminal.choose_words(&said(tag, "tree-copay"));
        terminal.wait_for(&question(tag, "copay", "birth-date"));
        terminal.press("2019-04");
        terminal.wait_for("> 2019-04");
        terminal.press(key);
        assert_eq!(terminal.end(), 130, "{key:?} in a field");

        let mut terminal = at_home(&Seat::new(24, 80), tag);
        go(&mut terminal, tag, "reader");
        terminal.wait_for(&said(tag, "guide-visit"));
        terminal.choose_words(&said(tag, "guide-visit-route-face"));
        terminal.wait_for(&said(tag, "prompt-go-on"));
        terminal.press(key);
        assert_eq!(terminal.end(), 130, "{key:?} between pages");
    }
    let mut terminal = at_home(&Seat::new(24, 80), tag);
    terminal.ask_to_end();
    assert_eq!(terminal.end(), 130, "asked to end");
}

#[test]
fn the_list_is_right_after_the_window_has_changed_its_size() {
    let tag = "ja";
    let mut terminal = at_home(&Seat::new(24, 80), tag);
    terminal.press(DOWN);
    terminal.press(DOWN);
    for (rows, columns) in [(24, 40), (30, 120), (12, 50), (24, 80)] {
        terminal.resize(rows, columns);
        let title = said(tag, "home-question");
        let screen = terminal.wait("the list drawn anew", |screen| {
            compact(screen).ends_with(&compact(&said(tag, "prompt-keys"))) && screen.trim_start().starts_with(&title)
        });
        let marks: Vec<&str> = screen.lines().filter(|line| line.starts_with("> ")).collect();
        assert_eq!(marks.len(), 1, "{rows} x {columns}\n{screen}");
        assert!(compact(marks[0]).starts_with(">3."), "{rows} x {columns}\n{screen}");
        assert_eq!(screen.matches(&title).count(), 1, "{rows} x {columns}\n{screen}");
        for row in terminal.rows() {
            assert!(row.width() < usize::from(columns), "{rows} x {columns}: {row}");
        }
        terminal.press(DOWN);
        terminal.wait("the mark to move", |screen| screen.lines().any(|line| compact(line).starts_with(">4.")));
        terminal.press(UP);
        terminal.wait("the mark to move back", |screen| screen.lines().any(|line| compact(line).starts_with(">3.")));
    }
    terminal.press(ESCAPE);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn on_forty_columns_every_item_can_be_read_in_full_on_some_page() {
    for tag in LANGUAGES {
        let mut terminal = at_home(&Seat::new(24, 40), tag);
        go(&mut terminal, tag, "sources");
        terminal.wait_for(&said(tag, "sources-question"));
        let mut sources: Vec<(i64, &str)> = project::folder("sources")
            .into_iter()
            .map(|(id, _, table)| (table["order"].as_integer().expect("an order"), id))
            .collect();
        sources.sort_unstable();
        let names = sources.iter().map(|(_, id)| said(tag, &format!("source-{id}")));
        let wanted: Vec<String> = std::iter::once(said(tag, "sources-all")).chain(names).collect();
        let mut pages = BTreeSet::new();
        for (place, name) in wanted.iter().enumerate() {
            let mark = format!(">{}.{}", place + 1, compact(name));
            let screen = terminal.wait(&mark, |screen| {
                // What was chosen before stands above it.
                let lines: Vec<&str> = screen.lines().collect();
                let from = lines.iter().rposition(|line| line.starts_with("> ")).unwrap_or(lines.len());
                compact(&lines[from..].concat()).starts_with(&mark)
            });
            let page = screen.lines().find(|line| line.contains(" / ")).unwrap_or_default().to_owned();
            pages.insert(page);
            for row in terminal.rows() {
                assert!(row.width() < 40, "{row}");
            }
            terminal.press(DOWN);
        }
        assert!(pages.len() > 2, "{pages:?}");
        // A page down leads to the next page, and round from the end to the beginning.
        terminal.press(DOWN);
        terminal.wait("the first item", |screen| screen.lines().any(|line| compact(line).starts_with(">1.")));
        terminal.press(PAGE_DOWN);
        terminal.wait("the second page", |screen| screen.contains("2 / "));
        terminal.press(ESCAPE);
        assert_eq!(terminal.end(), 130);
    }
}

#[test]
fn wide_characters_can_be_typed_and_taken_back() {
    let tag = "ja";
    let mut terminal = at_home(&Seat::new(24, 60), tag);
    go(&mut terminal, tag, "papers");
    terminal.wait_for(&said(tag, "papers-question"));
    terminal.choose_words(&said(tag, "tree-copay"));
    terminal.wait_for(&question(tag, "copay", "birth-date"));
    terminal.press("昭和31年4月1日");
    terminal.wait_for("> 昭和31年4月1日");
    for _ in 0.."昭和31年4月1日".chars().count() {
        terminal.press(BACKSPACE);
    }
    terminal.wait("an empty line", |screen| screen.lines().last().map(str::trim_end) == Some(">"));
    terminal.press("平成31年4月1日");
    terminal.wait_for("> 平成31年4月1日");
    terminal.press(ENTER);
    terminal.wait_for("2019年4月1日");
    terminal.read_on_to(tag, &said(tag, "next-question"));
    terminal.press(ESCAPE);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn the_rehearsal_goes_by_face_with_everything_agreed_to() {
    let tag = "zh-Hans";
    let mut terminal = Seat::new(40, 80).run(&format!("guide visit --rehearse --lang {tag}"));
    terminal.wait_for(&said(tag, "rehearsal-nothing-is-kept"));
    let steps: [(&str, &str); 9] = [
        ("rehearsal-registered", "rehearsal-deed-no"),
        ("guide-visit-step-place", "rehearsal-deed-place"),
        ("guide-visit-step-register-1", "「登録する」"),
        ("guide-visit-step-register-2", "「同意して次へ進む」"),
        ("guide-visit-step-register-3", "「次へ」"),
        ("rehearsal-identity", "「顔認証」"),
        ("guide-visit-step-camera", "rehearsal-deed-recognised"),
        ("guide-visit-step-consent", "「全て同意する」"),
        ("guide-visit-step-done", "rehearsal-deed-finish"),
    ];
    rehearse(&mut terminal, tag, &steps);
    terminal.wait_for(&said(tag, "home-question"));
    terminal.press(ESCAPE);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn the_rehearsal_goes_by_pin_item_by_item_and_keeps_the_choices_for_the_next_visit() {
    let tag = "ko";
    let mut terminal = at_home(&Seat::new(40, 80), tag);
    go(&mut terminal, tag, "rehearse");
    let steps: [(&str, &str); 17] = [
        ("rehearsal-registered", "rehearsal-deed-yes"),
        ("rehearsal-visit", "rehearsal-deed-first"),
        ("guide-visit-step-place", "rehearsal-deed-place"),
        ("rehearsal-identity", "「暗証番号」"),
        ("rehearsal-pin", "rehearsal-deed-wrong"),
        ("rehearsal-pin-wrong", "rehearsal-deed-right"),
        ("guide-visit-step-consent", "「個別に同意する」"),
        ("guide-visit-step-consent-surgery", "「同意する」"),
        ("guide-visit-step-consent-treatment", "「同意しない」"),
        ("guide-visit-step-consent-medicine", "「同意する」"),
        ("guide-visit-step-consent-checkups", "「同意しない」"),
        ("guide-visit-step-done", "rehearsal-deed-next-visit"),
        ("guide-visit-step-place", "rehearsal-deed-place"),
        ("rehearsal-identity", "「顔認証」"),
        ("guide-visit-step-camera", "rehearsal-deed-recognised"),
        ("guide-visit-step-consent", "「個別に同意する」"),
        ("guide-visit-step-consent-again", "screen-consent-again-button-keep"),
    ];
    rehearse(&mut terminal, tag, &steps);
    terminal.wait_for(&said(tag, "rehearsal-choices-kept"));
    terminal.read_on_to(tag, &said(tag, "rehearsal-question"));
    terminal.press(ESCAPE);
    assert_eq!(terminal.end(), 130);
}

/// Goes from scene to scene: what each says, and what is pressed or done.
fn rehearse(terminal: &mut Terminal, tag: &str, steps: &[(&str, &str)]) {
    for (scene, deed) in steps {
        let scene = compact(&said(tag, scene));
        // The scene may be pages above its list.
        let screen = terminal.read_on_to(tag, &said(tag, "rehearsal-question"));
        assert!(compact(&screen).contains(&scene), "no {scene} in\n{screen}");
        assert!(screen.contains(&said(tag, "rehearsal-mark")), "{screen}");
        let words = if deed.starts_with('「') { (*deed).to_owned() } else { said(tag, deed) };
        terminal.choose_words(&words);
    }
}

#[test]
fn a_dumb_terminal_and_a_tiny_one_are_asked_line_by_line() {
    for seat in [Seat::new(24, 80).with("TERM", "dumb"), Seat::new(6, 80), Seat::new(24, 20)] {
        let mut terminal = seat.run("--lang en");
        terminal.wait_for("An empty line means: 1. My next step");
        terminal.press("leave\r");
        terminal.wait_for("Chosen: 13. Leave");
        assert!(!terminal.bytes().contains(&0x1b), "an escape sequence");
        assert_eq!(terminal.end(), 0);
    }
    let mut terminal = Seat::new(24, 80).with("TERM", "dumb").run("--lang en");
    terminal.wait_for("An empty line means");
    terminal.press(CONTROL_C);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn without_colour_no_style_is_set() {
    let mut terminal = at_home(&Seat::new(24, 80).with("NO_COLOR", "1"), "en");
    go(&mut terminal, "en", "next-steps");
    terminal.wait_for(&question("en", "next-steps", "has-card"));
    let bytes = String::from_utf8_lossy(&terminal.bytes()).into_owned();
    assert!(bytes.contains("\u{1b}["), "nothing was drawn anew");
    let styles = bytes
        .split("\u{1b}[")
        .skip(1)
        .filter(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').starts_with('m'));
    assert_eq!(styles.count(), 0, "{bytes:?}");
    terminal.press(ESCAPE);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn help_and_language_are_a_key_away() {
    let mut terminal = at_home(&Seat::new(40, 80), "en");
    terminal.press("?");
    terminal.wait_for(&said("en", "help-nothing-kept"));
    terminal.press("*");
    terminal.wait_for("한국어");
    terminal.choose(number_of("ko"));
    terminal.wait_for(&said("ko", "home-question"));
    terminal.press(ESCAPE);
    assert_eq!(terminal.end(), 130);
}

#[test]
fn nothing_typed_is_written_to_disk() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nothing-typed");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.to_string_lossy().into_owned();
    let seat = Seat::new(24, 80).with("HOME", &path).with("TMPDIR", &path).with("XDG_CONFIG_HOME", &path);
    let mut terminal = seat.run_in("--lang en", &folder);
    terminal.wait_for(&said("en", "home-question"));
    go(&mut terminal, "en", "papers");
    terminal.wait_for(&said("en", "papers-question"));
    terminal.choose_words(&said("en", "tree-expiry"));
    terminal.wait_for(&question("en", "expiry", "certificate-expiry"));
    terminal.press("2026-11-10\r");
    terminal.read_on_to("en", &said("en", "next-question"));
    terminal.press(ESCAPE);
    assert_eq!(terminal.end(), 130);
    let left: Vec<_> = fs::read_dir(&folder).expect("the folder").collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn without_a_terminal_or_with_no_input_the_short_help_is_printed() {
    let reply = myna("").run();
    assert_eq!((reply.code, reply.errors.as_str()), (0, ""));
    assert!(reply.output.contains("myna"), "{}", reply.output);
    let mut terminal = Seat::new(60, 80).run("--no-input");
    terminal.wait_for("is-open");
    assert_eq!(terminal.end(), 0);
}

/// Returns what an accessible conversation says, and the code it ends with, with lines coming through a pipe.
fn by_pipe(arguments: &str, lines: &str) -> (i32, String) {
    let reply = myna(arguments).input(lines).run();
    assert_eq!(reply.errors, "", "{arguments}");
    assert!(!reply.output.contains('\u{1b}'), "an escape sequence in\n{}", reply.output);
    (reply.code, reply.output)
}

#[test]
fn line_by_line_each_language_leads_to_the_answer() {
    for tag in LANGUAGES {
        // By number, by words, by id, by an empty line.
        let lines = format!(
            "{}\n{}\n１\n{}\nno\nleave\n",
            number_of(tag),
            said(tag, "home-next-steps"),
            option(tag, "next-steps", "validity", "valid"),
        );
        let (code, output) = by_pipe("--accessible", &lines);
        assert_eq!(code, 0, "{output}");
        let printed =
            myna("ask next-steps --accessible --answer has-card=yes --answer validity=valid --answer registered=no")
                .argument(format!("--lang={tag}"))
                .text();
        assert!(output.contains(&printed), "{output}\ndoes not hold\n{printed}");
    }
}

#[test]
fn line_by_line_an_empty_line_takes_the_default_and_says_so() {
    let (code, output) = by_pipe("--accessible --lang en", "\n\n\n\n");
    assert_eq!(code, 130);
    assert!(output.contains("An empty line means: 1. My next step"), "{output}");
    assert!(output.contains("Chosen: 1. My next step"), "{output}");
    assert!(output.contains("An empty line means: 5. I don't know"), "{output}");
    assert_eq!(output.matches("Chosen: 5. I don't know").count(), 2, "{output}");
}

#[test]
fn line_by_line_what_is_not_in_the_list_asks_again() {
    let wrong = ["0", "14", "-1", "99999999999999999999", "nonsense", "e", "\u{1b}[A", "；rm -rf", "1 2"];
    for typed in wrong {
        let (code, output) = by_pipe("--accessible --lang en", &format!("{typed}\nleave\n"));
        assert_eq!(code, 0, "{typed:?}: {output}");
        assert!(output.contains("Not in the list: "), "{typed:?}: {output}");
    }
    let long = "x".repeat(1_000_000);
    let (code, output) = by_pipe("--accessible --lang en", &format!("{long}\nleave\n"));
    assert_eq!((code, output.len() < 20_000), (0, true));
}

#[test]
fn line_by_line_back_help_and_language_are_typed() {
    let (code, output) = by_pipe("--accessible --lang en", "1\n<\n?\n*\nko\n끝내기\n");
    assert_eq!(code, 0, "{output}");
    for part in [said("en", "help-title"), said("ko", "home-question")] {
        assert!(output.contains(&part), "{output}");
    }
    assert_eq!(output.matches("What do you need?").count(), 3, "{output}");
}

#[test]
fn line_by_line_the_end_of_the_input_leaves() {
    for (arguments, lines) in [
        ("--accessible", ""),
        ("--accessible --lang ja", "1\n"),
        ("guide visit --rehearse", ""),
        ("--accessible", "\u{3}"),
    ] {
        assert_eq!(by_pipe(arguments, lines).0, 130, "{arguments}");
    }
    for variable in ["MYNA_ACCESSIBLE", "ACCESSIBLE"] {
        let reply = myna("--lang en").variable(variable, "1").input("leave\n").run();
        assert_eq!(reply.code, 0);
        assert!(reply.output.contains("What do you need?"), "{}", reply.output);
        let off = myna("--lang en").variable(variable, "0").input("leave\n").run();
        assert!(!off.output.contains("What do you need?"), "{}", off.output);
    }
}

#[test]
fn line_by_line_the_rehearsal_goes_both_ways() {
    for tag in LANGUAGES {
        let face = format!(
            "{}\n{}\n登録する\n同意して次へ進む\n「次へ」\n顔認証\n{}\n全て同意する\nfinish\nleave\n",
            said(tag, "rehearsal-deed-no"),
            said(tag, "rehearsal-deed-place"),
            said(tag, "rehearsal-deed-recognised"),
        );
        let (code, output) = by_pipe(&format!("guide visit --rehearse --lang {tag}"), &face);
        assert_eq!(code, 0, "{tag}: {output}");
        let said_so = compact(&said(tag, "rehearsal-agreed-to-all"));
        assert!(compact(&output).contains(&said_so), "{tag}: {output}");
        let pin = "yes\nfirst\nplace\n暗証番号\nwrong\nwrong\nwrong\nstaff\nfinish\nleave\n";
        let (code, output) = by_pipe(&format!("guide visit --rehearse --lang {tag}"), pin);
        assert_eq!(code, 0, "{tag}: {output}");
        assert!(output.contains("あと2回") && output.contains("目視モード"), "{tag}: {output}");
    }
}

#[test]
fn line_by_line_dates_come_in_any_form() {
    let (code, output) = by_pipe("--accessible --lang en --at 2026-11-20", "papers\ncopay\nH31.4.1\nleave\n");
    assert_eq!(code, 0, "{output}");
    assert!(output.contains("Understood: Monday, 1 April 2019 「平成31年4月1日」"), "{output}");
}

/// Returns the screens that the README shows: the arguments, the keys, and the text.
fn readme_screens() -> Vec<(String, Vec<String>, String)> {
    let readme = project::file("README.md");
    let after = readme.split("<!-- screen: ").skip(1);
    let screen = |block: &str| {
        let (head, rest) = block.split_once(" -->\n```text\n").expect("a block of text");
        let (arguments, keys) = head.split_once('|').expect("arguments | keys");
        let (text, _) = rest.split_once("```").expect("an end");
        (arguments.trim().to_owned(), keys.split_whitespace().map(str::to_owned).collect(), text.to_owned())
    };
    after.map(screen).collect()
}

#[test]
fn the_screens_of_the_readme_are_what_a_terminal_shows() {
    let screens = readme_screens();
    assert!(screens.len() >= 3, "{screens:?}");
    for (arguments, keys, text) in screens {
        let mut terminal = Seat::new(24, 80).run(&arguments);
        terminal
            .wait("a list", |screen| screen.lines().any(|line| line.starts_with("> ")) || screen.contains("Enter:"));
        for key in &keys {
            let before = terminal.screen();
            match key.as_str() {
                "Enter" => terminal.press(ENTER),
                "Down" => terminal.press(DOWN),
                typed => terminal.press(typed),
            }
            // A number that is marked already changes nothing.
            if key == "Enter" {
                terminal.wait("another screen", |screen| screen != before);
            } else {
                terminal.wait("the mark", |screen| {
                    screen.lines().any(|line| compact(line).starts_with(&format!(">{key}.")))
                });
            }
        }
        let shown: Vec<String> = terminal.rows();
        let wanted: Vec<&str> = text.lines().collect();
        let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
        let shown = shown.join("\n");
        assert_eq!(shown.trim_matches('\n'), wanted.join("\n").trim_matches('\n'), "{arguments} | {keys:?}");
        terminal.press(ESCAPE);
        assert_eq!(terminal.end(), 130);
    }
}
