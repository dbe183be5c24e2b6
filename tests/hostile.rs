//! Folders of content that would break the program if they could: a clear error or a right answer, in bounded time and memory, from
//! every verb.

#![cfg(unix)]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod command;
#[path = "overlay/laid.rs"]
mod laid;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Stdio;
use std::time::Instant;

use command::myna;
use laid::{Laid, about};
use wait4::Wait4 as _;

/// Every verb, with what it may name.
const CALLS: [&str; 24] = [
    "",
    "guide",
    "guide lost",
    "guide visit face",
    "ask",
    "ask fallback --answer has-card=yes",
    "ask sample",
    "ask sample --answer first=unsure",
    "lines",
    "lines desk",
    "is-open",
    "is-open desk",
    "is-open card -q",
    "is-open 03-0000-0001",
    "checklist",
    "checklist lost",
    "term",
    "term pin",
    "search card",
    "sources",
    "sources sample",
    "check",
    "help",
    "man guide",
];
/// The longest that a call may take, in seconds, on a machine that does other things too; it takes some hundredths.
const LONGEST: u64 = 20;
/// The most memory that a call may use, in bytes.
const MOST: u64 = 400 * 1024 * 1024;

/// Makes every call with a folder laid over, and looks at what comes back.
fn calls(folder: &Path, about: &str) -> Vec<(String, i32, String)> {
    let mut told = Vec::new();
    for line in CALLS {
        let whole = format!("{line} -L en --content {}", folder.display());
        let began = Instant::now();
        let reply = myna(&whole).run();
        assert!(began.elapsed().as_secs() < LONGEST, "{about}: {line:?} took {:?}", began.elapsed());
        assert!((0..=4).contains(&reply.code), "{about}: {line:?} ended with {}", reply.code);
        // What comes out is clean, whatever went in.
        for text in [&reply.output, &reply.errors] {
            let acts = |sign: char| {
                (sign.is_control() && sign != '\n') || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            };
            assert!(!text.contains(acts), "{about}: {line:?}: {text:?}");
        }
        if reply.code == 1 && !line.starts_with("check") && !line.starts_with("term") && !line.starts_with("search") {
            assert!(reply.errors.starts_with("error: ") && reply.output.is_empty(), "{about}: {line:?}: {reply:?}");
            // What is wrong, on one line, and then what would be right.
            let hints = reply.errors.lines().skip(1).all(|line| line.starts_with("hint: "));
            assert!(hints, "{about}: {line:?}: {reply:?}");
        }
        told.push((line.to_owned(), reply.code, reply.errors));
    }
    told
}

/// Returns the code and the errors of one of the calls.
fn of<'a>(told: &'a [(String, i32, String)], line: &str) -> (i32, &'a str) {
    let (_, code, errors) = told.iter().find(|(known, ..)| known == line).expect("a call that was made");
    (*code, errors)
}

/// Returns the most memory that a call used, in bytes.
fn memory(line: &str) -> u64 {
    let child = myna(line).command().stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    child.wait4().expect("it ends").rusage.maxrss
}

fn sample() -> Laid {
    Laid::new().with("overlay.toml", about("sample"))
}

#[test]
fn every_broken_folder_leaves_every_verb_standing() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/broken");
    let mut count = 0;
    for folder in fs::read_dir(top).expect("the folders") {
        let folder = folder.expect("a folder").path();
        calls(&folder, &folder.display().to_string());
        count += 1;
    }
    assert!(count > 40, "{count}");
}

#[test]
fn what_is_no_folder_is_called_so() {
    let file = sample().with("content/lines/desk.toml", "");
    for (path, cause) in [("overlay.toml", "it is not a folder"), ("nowhere", "the folder does not exist")] {
        let reply = myna(&format!("check {} -L en", file.path(path))).run();
        assert_eq!((reply.code, reply.output.as_str()), (1, ""));
        assert!(reply.errors.contains(cause) && reply.errors.contains("\nhint: "), "{reply:?}");
    }
}

#[test]
fn hours_that_nobody_understands_are_named_with_whose_they_are() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/broken/hours-unreadable");
    let told = calls(&folder, "hours");
    let (code, errors) = of(&told, "lines desk");
    let named = "broken: nobody understands the hours \"Mo-Fr 09:00-17:00; Holidays off\"";
    assert!(code == 1 && errors.contains(named) && errors.contains("check"), "{errors}");
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused_unread() {
    for file in ["overlay.toml", "content/lines/card.toml", "locales/en/lines.ftl", "content/items.toml"] {
        let folder = sample().with(file, "");
        File::options().write(true).open(folder.path(file)).expect("a file").set_len(100 * 1024 * 1024).expect("large");
        let told = calls(folder.top(), file);
        assert_eq!(of(&told, "check").0, 1);
        let line = if file == "content/items.toml" { "guide visit face" } else { "lines" };
        let (code, errors) = of(&told, line);
        assert!(code == 1 && errors.contains("too large"), "{file}: {errors}");
        assert!(memory(&format!("lines --content {}", folder.path(""))) < MOST);
    }
}

#[test]
fn what_lies_deep_is_refused_and_does_not_break_the_stack() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    let toml = format!("order = {}\n", deep("[", "]"));
    let inline = format!("order = {}1{}\n", "{a=".repeat(100_000), "}".repeat(100_000));
    let keys = format!("{}x = 1\n", "a.".repeat(100_000));
    let braces = format!("line-card = {}\nguide-lost = {}\n", deep("{", "}"), "{ \"".repeat(50_000));
    for (file, text) in [
        ("content/lines/card.toml", toml.as_str()),
        ("content/lines/card.toml", &inline),
        ("content/lines/card.toml", &keys),
        ("content/trees/sample.toml", &toml),
        ("overlay.toml", &toml),
        ("locales/en/lines.ftl", &braces),
        ("locales/en/guides/lost.ftl", &braces),
    ] {
        calls(sample().with(file, text).top(), file);
    }
}

#[test]
fn circles_end() {
    let question = |name: &str, next: &str| {
        format!("[question.{name}]\n[[question.{name}.option]]\nid = \"yes\"\nnext = [{{ question = \"{next}\" }}]\n")
    };
    let head = "order = 9\nroot = \"first\"\nsources = [\"sample\"]\nconfidence = \"high\"\n\n";
    let outcome = "[outcome.end]\nbring = []\nsteps = []\n";
    let circle = format!("{head}{}{}{outcome}", question("first", "second"), question("second", "first"));
    let told = calls(sample().with("content/trees/sample.toml", circle).top(), "a circle");
    assert!(of(&told, "ask sample").1.contains("circle"), "{told:?}");
    // Each question asks on in two ways: 2 to the 60th ways.
    let mut wide = head.to_owned();
    for place in 0..60 {
        let name = if place == 0 { "first".to_owned() } else { format!("q{place}") };
        let next = if place == 59 { "outcome = \"end\"".to_owned() } else { format!("question = \"q{}\"", place + 1) };
        for option in ["yes", "no"] {
            writeln!(wide, "[[question.{name}.option]]\nid = \"{option}\"\nnext = [{{ {next} }}]").expect("a text");
        }
    }
    wide.push_str(outcome);
    let told = calls(sample().with("content/trees/sample.toml", wide).top(), "many ways");
    assert_eq!(of(&told, "ask sample").0, 1, "{told:?}");
    // Lines and guides that name each other.
    let line = "order = 9\ntelephone = \"03-0000-0001\"\ncost = \"free\"\nthen = [\"desk\", \"card\"]\nsources = [\"sample\"]\n\
                confidence = \"high\"\n[[service]]\nmatter = \"card\"\nlanguages = [\"en\"]\nhours = \"24/7\"\n";
    let told = calls(sample().with("content/lines/desk.toml", line).top(), "a line that names itself");
    assert_eq!(of(&told, "lines desk").0, 0);
    // Words that say themselves.
    let words = "line-card = { line-card }\nguide-lost = { guide-lost-summary }\nguide-lost-summary = { guide-lost }\n";
    calls(
        sample().with("locales/en/lines.ftl", words).with("locales/en/guides/lost.ftl", words).top(),
        "words in a circle",
    );
}

#[test]
fn links_lead_nowhere_bad() {
    let folder = sample().with("content/lines/x.toml", "");
    symlink(".", folder.top().join("content/lines/loop")).expect("a link");
    symlink("..", folder.top().join("content/guides")).expect("a link");
    symlink("self.toml", folder.top().join("content/lines/self.toml")).expect("a link");
    symlink("/dev/zero", folder.top().join("content/lines/desk.toml")).expect("a link");
    symlink("/nowhere", folder.top().join("content/items.toml")).expect("a link");
    symlink(".", folder.top().join("locales")).expect("a link");
    let told = calls(folder.top(), "links");
    assert!(of(&told, "lines desk").1.contains("not a plain file"), "{told:?}");
    // A pipe that nobody writes into is not waited for.
    let folder = sample().with("content/lines/x", "");
    let pipe = folder.top().join("content/lines/desk.toml");
    assert!(std::process::Command::new("mkfifo").arg(pipe).status().expect("mkfifo").success());
    assert!(of(&calls(folder.top(), "a pipe"), "is-open desk").1.contains("not a plain file"));
    // Ids that are paths name nothing outside.
    let secret = Laid::new().with("secret.toml", "order = 1\n");
    for id in ["../../secret", "..%2fsecret", "/etc/passwd", "a/../../b", ".", ".."] {
        let folder = sample();
        for verb in ["guide", "ask", "lines", "is-open", "sources", "checklist"] {
            let reply = myna(&format!("{verb} -L en --content {}", folder.path(""))).argument(id).run();
            assert_eq!(reply.code, 2, "{verb} {id}: {reply:?}");
        }
        let _ = &secret;
    }
}

#[test]
fn what_acts_on_a_terminal_never_reaches_one() {
    let text = "\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}31m\u{202e}olleh\u{2066}\u{200e}\r\u{8}\u{0}";
    let folder = sample()
        .with("locales/en/lines.ftl", format!("line-card = {text}\nmatter-card = {text}\n"))
        .with("locales/en/guides/lost.ftl", format!("guide-lost = {text}\n"))
        .with("locales/en/items.ftl", format!("item-my-number-card = {text}\n"))
        .with("content/items.toml", "[my-number-card]\njapanese = \"\\u001b[31m\\u202e\"\n")
        .with("content/desk.toml", "name = \"x\"\n");
    let told = calls(folder.top(), "escape sequences");
    assert_eq!(of(&told, "check").0, 1);
    for line in ["lines", "guide lost", "guide visit face", "checklist lost", "check"] {
        for format in ["markdown", "html"] {
            let reply = myna(&format!("{line} -L en -f {format} --content {}", folder.path(""))).run();
            assert!(!reply.output.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{8}']), "{line} {format}");
        }
    }
    // In what the overlay says of itself, in names of files, and on the command line.
    let folder = Laid::new()
        .with("overlay.toml", about("sample").replace("\"Sample\"", "\"\\u001b[31mSample\\u202e\""))
        .with("content/\u{1b}[31m.toml", "x = 1\n")
        .with("content/lines/\u{1b}.toml", "x = 1\n");
    calls(folder.top(), "escape sequences in names");
    let reply = myna("guide -L en").argument("--content").argument("/nowhere/\u{1b}[31m").run();
    assert!(reply.code == 1 && !reply.errors.contains('\u{1b}'), "{reply:?}");
}

#[test]
fn other_encodings_marks_and_line_ends() {
    let line = "order = 9\ntelephone = \"03-0000-0001\"\ncost = \"charged\"\nthen = []\nsources = [\"sample\"]\nconfidence = \"high\"\n\
                [[service]]\nmatter = \"card\"\nlanguages = [\"en\"]\nhours = \"24/7\"\n";
    // A byte order mark and other line ends change nothing.
    let plain = sample().with("content/lines/desk.toml", line).with("locales/en/lines.ftl", "line-desk = Desk\n");
    let other = Laid::new()
        .with("overlay.toml", format!("\u{feff}{}", about("sample").replace('\n', "\r\n")))
        .with("content/lines/desk.toml", format!("\u{feff}{}", line.replace('\n', "\r\n")))
        .with("locales/en/lines.ftl", "\u{feff}line-desk = Desk\r\n");
    let said = |folder: &Laid| myna(&format!("lines desk -L en --content {}", folder.path(""))).text();
    assert_eq!(said(&plain), said(&other));
    assert!(said(&plain).contains("Desk"));
    // Shift_JIS, UTF-16, half a character, nothing.
    let sjis = b"order = 9\ntelephone = \"\x91\x8b\x8c\xfb\"\n".to_vec();
    let utf16: Vec<u8> = line.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let half = "order = 9 # 窓".as_bytes()[..13].to_vec();
    for bytes in [sjis, utf16, half, Vec::new(), vec![0; 4096], vec![0xff; 4096]] {
        for file in ["content/lines/desk.toml", "overlay.toml", "locales/en/lines.ftl"] {
            let told = calls(sample().with(file, &bytes).top(), file);
            if std::str::from_utf8(&bytes).is_err() {
                let line = if file.starts_with("locales") { "lines" } else { "lines desk" };
                assert!(of(&told, line).1.contains("UTF-8"), "{file}: {told:?}");
            }
        }
    }
}

#[test]
fn thousands_of_files_are_looked_through_in_time() {
    let folder = sample();
    for place in 0..5_000 {
        fs::create_dir_all(folder.top().join("content/lines")).expect("a folder");
        fs::write(folder.top().join(format!("content/lines/l{place}.toml")), "order = ").expect("a file");
        fs::create_dir_all(folder.top().join(format!("locales/x{place}/guides"))).expect("a folder");
    }
    let told = calls(folder.top(), "thousands of files");
    assert_eq!(of(&told, "is-open card -q").0, 0);
    assert!(memory(&format!("check {}", folder.path(""))) < MOST);
}

#[test]
fn a_folder_that_is_not_there_or_not_one_is_told() {
    let file = Laid::new().with("a-file", "");
    let empty = Laid::new();
    for (path, words) in [
        ("/nowhere/at/all".to_owned(), "no such file"),
        (file.path("a-file"), "no such file"),
        (empty.path(""), "overlay.toml"),
    ] {
        let reply = myna(&format!("guide -L en --content {path}")).run();
        assert!(reply.code == 1 && reply.errors.contains(words), "{path}: {reply:?}");
        let error = myna(&format!("guide -L en --json --content {path}")).run();
        assert!(
            error.output.is_empty() && error.error()["kind"].as_str().is_some_and(|kind| kind.starts_with("overlay-"))
        );
        // Help is there all the same.
        assert_eq!(myna(&format!("--help --content {path}")).run().code, 0);
        assert_eq!(myna("is-open card -q").variable("MYNA_CONTENT", &path).run().code, 1);
    }
    assert_eq!(myna("guide -L en --content").argument("").run().code, 1);
}

#[test]
fn no_home_no_room_and_nobody_to_read() {
    let city = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/mihon-city");
    // The environment of the calls is empty: no HOME, no XDG.
    let there = myna(&format!("lines -L en --content {city}")).text();
    for home in ["", "relative", "/nowhere", "/dev/null"] {
        let call = myna(&format!("lines -L en --content {city}"));
        let call = call.variable("HOME", home).variable("XDG_CONFIG_HOME", home).variable("XDG_CONFIG_DIRS", home);
        assert_eq!(call.text(), there, "{home:?}");
    }
    for line in ["lines", "guide", "check", "sources"] {
        // A full disk is an error; a reader that is gone is none.
        let full = File::options().write(true).open("/dev/full").expect("a full disk");
        let mut command = myna(&format!("{line} -L en --content {city}")).command();
        let ended = command.stdout(full).output().expect("it ends");
        assert_eq!(ended.status.code(), Some(1), "{line}");
        let mut child = myna(&format!("{line} -L en --content {city}")).command().spawn().expect("it starts");
        drop(child.stdout.take());
        assert_eq!(child.wait().expect("it ends").code(), Some(0), "{line}");
    }
}
