//! What is asked wrongly is told, in every language, with what would be right; and nothing is written.

use crate::command::{LANGUAGES, myna, written_in};

#[test]
fn what_is_asked_wrongly_is_told_in_every_language() {
    let cases = [
        ("checklist nosuch", "unknown-checklist", "nosuch", "register"),
        ("checklist registr", "unknown-checklist", "registr", "register"),
        ("checklist mynaportal", "unknown-checklist", "mynaportal", "register/mynaportal"),
        ("checklist register/mynaportel", "unknown-route", "mynaportel", "mynaportal"),
        ("checklist register/", "unknown-route", "register", "medical"),
        ("checklist expiry/grase", "unknown-checklist", "expiry/grase", "expiry/grace"),
        ("checklist lost nosuch", "unknown-checklist", "nosuch", "lost"),
        ("checklist lost --answer has-card=yes", "answers-without-tree", "--answer", "fallback"),
        ("checklist fallback expiry --answer has-card=yes", "answers-without-tree", "--answer", "expiry"),
        ("checklist fallback", "question-open", "has-certificate", "--answer has-certificate=unsure"),
        ("checklist fallback --answer has-certificate=no", "question-open", "has-card", "--answer has-card=yes"),
        ("checklist expiry", "question-open", "certificate-expiry", "YYYY-MM-DD"),
        ("checklist fallback --answer has-card=maybe", "unknown-option", "maybe", "unsure"),
        ("checklist fallback --answer nosuch=yes", "unknown-question", "nosuch", "has-card"),
        ("checklist expiry --answer certificate-expiry=2026-02-30", "impossible-date", "2026-02-30", "2019"),
        ("checklist lost --width 5", "invalid-value", "5", "20"),
        ("checklist lost --width wide", "invalid-value", "wide", "500"),
        ("checklist lost --paper a5", "invalid-value", "a5", "letter"),
        ("checklist lost --format docx", "unknown-format", "docx", "markdown"),
        ("checklist lost --format state", "format-not-served", "state", "html"),
        ("checklist lost --all-languages", "missing-argument", "--output", "--help"),
        ("checklist lost --at -", "moments-not-here", "--at", "is-open"),
        ("checklist lost -o no/such/folder/file", "output-unwritable", "no/such/folder/file", ""),
        ("checklist lost --all-languages -o /dev/null", "output-unwritable", "/dev/null/lost.ja.txt", ""),
        ("checklist lost --all-languages -o no/such/folder", "output-unwritable", "no/such/folder", ""),
    ];
    for (line, kind, named, hinted) in cases {
        for tag in LANGUAGES {
            let reply = myna(line).argument("-L").argument(tag).run();
            assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{line} in {tag}: {}", reply.errors);
            assert!(reply.errors.contains(named), "{line} in {tag}: {}", reply.errors);
            let error = myna(line).argument("-L").argument(tag).argument("--json").run();
            if line.contains("--format") {
                continue;
            }
            let error = error.error();
            assert_eq!(error["kind"], kind, "{line}");
            let (text, hint) = (error["text"][tag].as_str().expect("a text"), error["hint"][tag].as_str());
            // Japanese names stand in every language.
            let own = text.split(['「', '」']).step_by(2).collect::<String>();
            assert!(written_in(tag, &own) || tag == "en", "{text} in {tag}");
            assert!(hint.unwrap_or_default().contains(hinted), "{line} in {tag}: {hint:?}");
        }
    }
}

#[test]
fn the_next_question_is_named_in_words() {
    for (tag, words) in [("en", "in hand?"), ("ja", "資格確認書"), ("ko", "자격확인서"), ("zh-Hans", "资格确认书")]
    {
        let reply = myna("checklist fallback -L").argument(tag).run();
        assert!(reply.errors.contains(words), "{}", reply.errors);
    }
}

#[test]
fn an_answer_that_is_not_needed_is_told_to_the_clerk_and_not_on_the_sheet() {
    let line = "checklist fallback --answer has-certificate=yes --answer has-card=yes";
    for tag in LANGUAGES {
        let reply = myna(line).argument("-L").argument(tag).run();
        assert_eq!(reply.code, 0, "{}", reply.errors);
        assert!(reply.errors.contains("has-card") && reply.errors.lines().count() == 1, "{}", reply.errors);
        assert!(!reply.output.contains("has-card"), "{}", reply.output);
    }
    let json = myna(line).argument("--json").json();
    assert_eq!(json["warnings"][0]["type"], "unused-answer");
}

#[test]
fn an_outcome_that_is_not_in_force_on_the_day_is_not_printed() {
    let before = myna("checklist fallback/show-certificate -L en --at 2024-06-01 --json").run();
    assert_eq!(before.code, 2, "{}", before.output);
    let error = before.error();
    assert_eq!(error["kind"], "nothing-in-force");
    assert!(error["text"]["en"].as_str().expect("a text").contains("2024-06-01"), "{error}");
    let listed = myna("checklist --at 2024-06-01").text();
    assert!(!listed.contains("fallback/show-certificate"));
    assert!(myna("checklist --at 2026-11-20").text().contains("fallback/show-certificate"));
}

#[test]
fn a_sheet_whose_sources_are_to_be_reviewed_says_so() {
    let late = myna("checklist lost -L en --at 2027-06-01").text();
    assert!(late.contains("To be reviewed by"), "{late}");
    assert!(!myna("checklist lost -L en --at 2026-11-20").text().contains("To be reviewed by"));
}

#[test]
fn the_year_end_is_doubted_on_paper_all_year() {
    // The sheet of a day in autumn is read at the year-end too.
    let text = myna("checklist apply -L en --at 2026-11-20").text();
    assert!(text.contains("Sources differ") && text.contains("from 29 December to 3 January"), "{text}");
}
