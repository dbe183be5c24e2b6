//! Completion: what the program offers the shells, and what real shells make of it. A shell that is not installed is left out, and
//! that is said.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod command;
mod project;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use command::{GUIDES, LANGUAGES, LINES, TREES, myna};
use project::{Read, WORDS, folder};

/// Returns what the program offers for the last of some words: each value with its title.
fn offered(words: &[&str], language: &str) -> Vec<(String, String)> {
    let (current, done) = words.split_last().expect("a word");
    let call = done.iter().fold(myna("complete --"), command::Call::argument);
    let text = call.argument(format!(".{current}")).variable("MYNA_LANG", language).text();
    let pair = |line: &str| line.split_once('\t').map(|(value, title)| (value.to_owned(), title.to_owned()));
    text.lines().map(|line| pair(line).unwrap_or_else(|| panic!("{line:?} has no tab"))).collect()
}

fn values(words: &[&str]) -> Vec<String> {
    offered(words, "en").into_iter().map(|(value, _)| value).collect()
}

/// Returns the text of a message; what is offered is one line of it.
fn said(tag: &str, id: &str) -> String {
    WORDS.of(tag).get(id).unwrap_or_else(|| panic!("{id} in {tag}")).text.clone()
}

#[test]
fn the_ids_in_the_content_are_offered_with_their_titles_in_every_language() {
    for tag in LANGUAGES {
        let mut seen = 0;
        let mut see = |words: &[&str], expected: Vec<(String, String)>| {
            let found: BTreeSet<(String, String)> = offered(words, tag).into_iter().collect();
            assert_eq!(found, expected.into_iter().collect::<BTreeSet<_>>(), "{words:?} in {tag}");
            seen += found.len();
        };
        let titled = |kind: &str, ids: &[&str]| -> Vec<(String, String)> {
            ids.iter().map(|id| ((*id).to_owned(), said(tag, &format!("{kind}-{id}")))).collect()
        };
        let guides = GUIDES.map(|(guide, _)| guide);
        see(&["guide", ""], titled("guide", &guides));
        for (guide, _, table) in folder("guides") {
            let routes: Vec<&str> = table.tables("route").into_iter().map(|route| route.text("id")).collect();
            see(&["guide", guide, ""], titled(&format!("guide-{guide}-route"), &routes));
        }
        see(&["ask", ""], titled("tree", &TREES));
        let lines = LINES.map(|(line, _)| line);
        see(&["lines", ""], titled("line", &lines));
        see(&["is-open", ""], titled("line", &lines));
        see(&["is-open", "--for", ""], titled("matter", &["card", "lost", "system", "consult"]));
        let sources: Vec<&str> = folder("sources").into_iter().map(|(id, ..)| id).collect();
        see(&["sources", ""], titled("source", &sources));
        assert!(seen > 70, "{seen} ids in {tag}");
    }
}

#[test]
fn each_language_is_offered_in_its_own_name() {
    let own = [
        ("ja", "日本語"),
        ("ja-easy", "やさしい日本語"),
        ("en", "English"),
        ("zh-Hant", "繁體中文"),
        ("zh-Hans", "简体中文"),
        ("ko", "한국어"),
    ];
    for words in [&["--lang", ""][..], &["guide", "-L", ""], &["lines", "--with", ""]] {
        let expected = own.map(|(tag, name)| (tag.to_owned(), name.to_owned()));
        assert_eq!(offered(words, "ko"), expected, "{words:?}");
    }
}

#[test]
fn answers_are_offered_for_the_tree_typed_and_for_questions_without_one() {
    for (tree, _, table) in folder("trees") {
        let found = values(&["ask", tree, "--answer", ""]);
        let mut expected: BTreeSet<String> = BTreeSet::new();
        for (place, question) in table.named("question") {
            let asked = project::asked(place, question);
            if question.text("type") == "date" {
                expected.insert(format!("{asked}="));
                continue;
            }
            expected.extend(question.tables("option").iter().map(|option| format!("{asked}={}", option.text("id"))));
            expected.insert(format!("{asked}=unsure"));
        }
        assert_eq!(found.iter().cloned().collect::<BTreeSet<_>>(), expected, "{tree}");
        assert_eq!(found.len(), expected.len(), "{tree}: once each");
        let root = table.text("root");
        assert!(found[0].starts_with(root), "{tree}: first the first question, {root}: {found:?}");
        // Each is an answer that the tree takes.
        for answer in found.iter().filter(|answer| !answer.ends_with('=')) {
            assert_eq!(myna(&format!("ask {tree} --answer {answer}")).run().code, 0, "{tree} {answer}");
        }
    }
    let left = values(&["ask", "--answer", "has-card=yes", "fallback", "--answer", ""]);
    assert!(left.iter().any(|answer| answer == "has-certificate=yes"), "{left:?}");
    assert!(!left.iter().any(|answer| answer.starts_with("has-card=")), "{left:?}");
    assert_eq!(values(&["ask", "fallback", "--answer=has-card=y"]), ["--answer=has-card=yes"]);
    assert_eq!(offered(&["ask", "fallback", "--lang", "ko", "--answer", "has-card=y"], "ja")[0].1, {
        format!(
            "{} ({})",
            said("ko", "tree-fallback-option-has-card-yes"),
            said("ko", "tree-fallback-question-has-card")
        )
    });
}

#[test]
fn what_can_be_printed_is_offered_once_each() {
    let mut expected: Vec<String> = TREES.map(str::to_owned).to_vec();
    let mut alone = 0;
    for (guide, _, table) in folder("guides") {
        let routes = table.tables("route");
        // A guide of one way is that way.
        alone += usize::from(routes.len() == 1);
        expected
            .extend(routes.iter().filter(|_| routes.len() > 1).map(|route| format!("{guide}/{}", route.text("id"))));
        expected.push(guide.to_owned());
    }
    let mut found = values(&["checklist", ""]);
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    assert!(alone > 0, "no guide tries it");
}

/// The verbs that people see, in their order.
const ALL_VERBS: [&str; 12] = [
    "guide",
    "ask",
    "lines",
    "is-open",
    "checklist",
    "sources",
    "term",
    "search",
    "check",
    "help",
    "completions",
    "man",
];

#[test]
fn verbs_options_and_the_rest_are_offered_where_they_may_stand() {
    let cases: [(&[&str], &[&str]); 25] = [
        (&["checklist", "los"], &["lost"]),
        (&["checklist", "lost", "visit/"], &["visit/face", "visit/pin"]),
        (&["checklist", "fallback", "--answer", "has-card=y"], &["has-card=yes"]),
        (&["checklist", "--paper", ""], &["a4", "letter"]),
        (&["search", ""], &[]),
        (&[""], &ALL_VERBS),
        (&["is"], &["is-open"]),
        (&["--lang", "ko", "gu"], &["guide"]),
        (&["-qLko", "gu"], &["guide"]),
        (&["-L=ko", "gu"], &["guide"]),
        (&["guide", "app"], &["apply"]),
        (&["guide", "apply", "smart"], &["smartphone"]),
        (&["guide", "apply", "smartphone", ""], &[]),
        (&["guide", "nowhere", ""], &[]),
        (&["ask", "--answer", ""], &[]),
        (&["lines", "card", ""], &[]),
        (&["lines", "--acc"], &["--accessible"]),
        (&["lines", "--accessible", "--acc"], &[]),
        (&["ask", "fallback", "--answer", "has-card=yes", "--ans"], &["--answer"]),
        (&["guide", "--color", ""], &["auto", "always", "never"]),
        (&["guide", "--", "--color", ""], &[]),
        (&["is-open", "--format", "s"], &["state"]),
        (&["guide", "--format", "s"], &[]),
        (&["guide", "--format=js"], &["--format=json"]),
        (&["completions", ""], &["bash", "zsh", "fish", "powershell", "elvish"]),
    ];
    for (words, expected) in cases {
        assert_eq!(values(words), expected, "{words:?}");
    }
    // A name of a file is the shell's to complete.
    for words in [&["guide", "--output", ""][..], &["guide", "-o", "ma"], &["man", "--output=ma"]] {
        assert_eq!(offered(words, "en"), [(String::new(), "files".to_owned())], "{words:?}");
    }
    // Nothing is said of what is wrong, and nothing goes wrong.
    for words in
        [&["--lang"][..], &["--nonsense", "x", "--", "", "\t"], &["-"], &["complete", "--", "."], &["日本語", "語"]]
    {
        offered(words, "ja");
    }
    assert_eq!(myna("complete").text(), "");
}

#[test]
fn each_shell_has_a_script_and_others_are_refused() {
    let mut scripts = BTreeSet::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = myna(&format!("completions {shell}")).text();
        assert!(script.contains("complete") && script.starts_with('#') && script.ends_with('\n'), "{shell}: {script}");
        assert!(scripts.insert(script), "{shell} has a script of its own");
    }
    assert_eq!(myna("completions csh").run().code, 2);
}

/// Says that a shell is left out, where the test runner does not swallow it.
fn left_out(what: &str) {
    let _ = writeln!(std::io::stderr(), "left out: {what} is not installed");
}

/// Returns where programs are looked for: the one under test first.
fn search_path() -> String {
    let bin = Path::new(env!("CARGO_BIN_EXE_myna")).parent().expect("a folder");
    format!("{}:/usr/local/bin:/usr/bin:/bin", bin.display())
}

fn installed(program: &str) -> bool {
    let found = Command::new("sh").args(["-c", &format!("command -v {program}")]).output().expect("a shell");
    found.status.success()
}

/// Types lines into a shell on a terminal. Returns what each call of the program was given.
fn typed_into(shell: &str, first: &str, lines: &[&str]) -> Option<Vec<String>> {
    let program = shell.split(' ').next().expect("a name");
    for needed in [program, "script"] {
        if !installed(needed) {
            left_out(needed);
            return None;
        }
    }
    let path = search_path();
    // What is run is said instead, but for what the shell asks.
    let instead = r#"myna() { if [ "$1" = complete ]; then command myna "$@"; else echo "RAN:$*:"; fi; }"#;
    let input = format!("{first}\n{instead}\n{}\nexit\n", lines.join("\n"));
    let mut child = Command::new("timeout")
        .args(["60", "script", "-qec", shell, "/dev/null"])
        .env_clear()
        .envs([("PATH", path.as_str()), ("TERM", "dumb"), ("LC_ALL", "C.UTF-8"), ("HOME", env!("CARGO_TARGET_TMPDIR"))])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("script starts");
    child.stdin.take().expect("an input").write_all(input.as_bytes()).expect("it reads");
    let output = String::from_utf8_lossy(&child.wait_with_output().expect("it ends").stdout).into_owned();
    let ran = |line: &str| {
        let rest = line.split_once("RAN:").filter(|(before, _)| !before.contains("echo"))?.1;
        Some(rest.trim_end().trim_end_matches(':').to_owned())
    };
    Some(output.lines().filter_map(ran).collect())
}

/// What is typed, a tab where the shell is to complete, and what the program must be given.
const TYPED: [(&str, &str); 8] = [
    ("myna gui\tapp\tsmart\t", "guide apply smartphone"),
    (
        "myna ask fall\t--answer has-card=y\t--answer has-not\ty\t",
        "ask fallback --answer has-card=yes --answer has-notification=yes",
    ),
    ("myna ask copay --answer=b\t2000-01-01", "ask copay --answer=birth-date=2000-01-01"),
    ("myna is-open --format=st\t--spe\tpt\t", "is-open --format=state --speak pt"),
    ("myna completions el\t", "completions elvish"),
    ("myna guide --at 2026-09-22T18:30 ren\t", "guide --at 2026-09-22T18:30 renew"),
    ("myna guide -L zh-Hant reg\tmed\t", "guide -L zh-Hant register medical"),
    ("myna sources mhlw-2025-07-en -o READ\t", "sources mhlw-2025-07-en -o README.md"),
];

fn completes(shell: &str, first: &str) {
    let lines = TYPED.map(|(typed, _)| typed);
    if let Some(ran) = typed_into(shell, first, &lines) {
        assert_eq!(ran, TYPED.map(|(_, expected)| expected), "{shell}");
    }
}

#[test]
fn bash_completes() {
    completes("bash --norc --noprofile -i", "source <(command myna completions bash)");
}

#[test]
fn zsh_completes() {
    let first = "autoload -Uz compinit; compinit -u -D; source <(command myna completions zsh)";
    completes("zsh -f -i", first);
    // As a file in the folder of functions, the way packages bring it.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("zsh-functions");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("_myna"), myna("completions zsh").text()).expect("a file");
    completes("zsh -f -i", &format!("fpath=({} $fpath); autoload -Uz compinit; compinit -u -D", folder.display()));
}

#[test]
fn fish_completes() {
    if !installed("fish") {
        left_out("fish");
        return;
    }
    let path = search_path();
    let asks = |line: &str| {
        let script = format!("myna completions fish | source; complete -C '{line}'");
        let output = Command::new("fish")
            .args(["-N", "-c", &script])
            .env_clear()
            .envs([
                ("PATH", path.as_str()),
                ("LC_ALL", "C.UTF-8"),
                ("MYNA_LANG", "ko"),
                ("HOME", env!("CARGO_TARGET_TMPDIR")),
            ])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("fish starts");
        assert!(output.stderr.is_empty(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let title = |id: &str| said("ko", id);
    assert_eq!(asks("myna gui"), format!("guide\t{}\n", title("help-verb-guide")));
    assert_eq!(asks("myna guide app"), format!("apply\t{}\n", title("guide-apply")));
    assert_eq!(asks("myna guide apply pos"), format!("post\t{}\n", title("guide-apply-route-post")));
    assert!(asks("myna ask fallback --answer has-card=y").starts_with("has-card=yes\t"));
    assert!(asks("myna ask copay --answer=b").starts_with("--answer=birth-date=\t"));
    assert_eq!(asks("myna is-open --format=st"), format!("--format=state\t{}\n", title("help-format-state")));
    assert_eq!(asks("myna sources x -o REA").split('\t').next().map(str::trim_end), Some("README.md"));
    assert_eq!(asks("myna guide ").lines().count(), GUIDES.len());
}

#[test]
fn elvish_completes() {
    let first = "eval (myna completions elvish | slurp)\r";
    if !installed("elvish") || !installed("script") {
        left_out("elvish or script");
        return;
    }
    // What is typed before a shell is ready is lost: on a busy machine it is given more time.
    let rests = said("en", "source-rests");
    let seen = [1500, 4000, 10000].into_iter().any(|pause| elvish(first, pause).contains(&rests));
    assert!(seen, "the source that was completed is shown");
}

/// Types into elvish with a pause before each line. Returns all it wrote to the terminal.
fn elvish(first: &str, pause: u64) -> String {
    let path = search_path();
    let mut child = Command::new("timeout")
        .args(["60", "script", "-qec", "elvish -norc", "/dev/null"])
        .env_clear()
        .envs([
            ("PATH", path.as_str()),
            ("TERM", "xterm"),
            ("LC_ALL", "C.UTF-8"),
            ("HOME", env!("CARGO_TARGET_TMPDIR")),
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("script starts");
    let mut input = child.stdin.take().expect("an input");
    for typed in [first, "myna sources mhlw-2025-07-e\t", "\r", "exit\r"] {
        std::thread::sleep(std::time::Duration::from_millis(pause));
        input.write_all(typed.as_bytes()).expect("it reads");
        input.flush().expect("it reads");
    }
    drop(input);
    String::from_utf8_lossy(&child.wait_with_output().expect("it ends").stdout).into_owned()
}
