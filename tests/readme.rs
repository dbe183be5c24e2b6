//! The README's commands run as written, and print what it shows.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on is to stop")]

use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

const README: &str = include_str!("../README.md");

/// A command of a `console` block, the lines it prints there, and the code it ends with.
struct Example {
    line: String,
    output: String,
    code: i32,
}

/// Returns the examples: `$ command`, what it prints, and `# exit code N` where it is not 0.
fn examples() -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut inside = false;
    for line in README.lines() {
        if line.starts_with("```") {
            inside = line == "```console";
        } else if inside && line.starts_with("$ ") {
            let (command, code) = match line.trim_start_matches("$ ").split_once("  # exit code ") {
                Some((command, code)) => (command, code.parse().unwrap()),
                None => (line.trim_start_matches("$ "), 0),
            };
            examples.push(Example { line: command.to_owned(), output: String::new(), code });
        } else if inside {
            let example = examples.last_mut().expect("output before a command");
            example.output.push_str(line);
            example.output.push('\n');
        }
    }
    examples
}

/// Returns the shell command with the program of this build first on the path, and nothing else of the environment.
fn shell(line: &str) -> Command {
    let program = Path::new(env!("CARGO_BIN_EXE_myna"));
    let mut path = program.parent().unwrap().as_os_str().to_owned();
    path.push(":/usr/bin:/bin");
    let mut command = Command::new("sh");
    command.args(["-c", line]).env_clear().env("PATH", path).env("LANG", "en_US.UTF-8").env("COLUMNS", "80");
    command
}

#[test]
fn the_examples_print_what_the_readme_shows() {
    let examples = examples();
    assert!(examples.len() >= 8, "only {} examples", examples.len());
    for example in examples {
        let done = shell(&example.line).output().unwrap();
        let printed = String::from_utf8(done.stdout).unwrap() + &String::from_utf8(done.stderr).unwrap();
        assert_eq!(printed, example.output, "$ {}", example.line);
        assert_eq!(done.status.code(), Some(example.code), "$ {}", example.line);
    }
}

/// Returns the command under a marker.
fn marked(marker: &str) -> String {
    let (_, after) = README.split_once(&format!("<!-- {marker} -->\n```sh\n")).expect(marker);
    after.split_once("\n```").expect("an end").0.to_owned()
}

#[test]
fn the_two_commands_stand_near_the_top() {
    let place = |marker: &str| README.lines().position(|line| line == format!("<!-- {marker} -->")).expect(marker);
    assert!(place("run the main job") < 40 && place("run the tests") < 40);
    assert_eq!(marked("run the tests"), "cargo test --locked");
    // The building is what runs this test; what it runs then is tried here.
    let (build, arguments) =
        marked("run the main job").split_once(" -- ").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    assert_eq!(build, "cargo run --locked --release --quiet");
    let done = shell(&format!("myna {arguments}")).output().unwrap();
    assert!(done.status.success() && !done.stdout.is_empty(), "myna {arguments}");
}

#[test]
fn every_command_line_in_the_tour_is_understood() {
    // A folder of their own: some of them write a file.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tour");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    symlink(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples"), folder.join("examples")).unwrap();
    let mut seen = 0;
    for line in README.lines().filter_map(|line| line.strip_prefix("    myna ")) {
        let line = line.split("  #").next().unwrap();
        let done = shell(&format!("myna {line} </dev/null")).current_dir(&folder).output().unwrap();
        let errors = String::from_utf8(done.stderr).unwrap();
        // Nobody is there to rehearse: the end of the input leaves.
        let ends = if line.contains("--rehearse") {
            matches!(done.status.code(), Some(130))
        } else {
            matches!(done.status.code(), Some(0 | 3 | 4))
        };
        assert!(ends && errors.is_empty(), "myna {line}: {errors}");
        seen += 1;
    }
    assert!(seen >= 10, "only {seen} command lines");
}

#[test]
fn every_key_of_content_is_in_the_readme() {
    let shapes = include_str!("../src/check/shapes.rs");
    let (_, section) = README.split_once("### Every key").expect("the section");
    let section = section.split("\n### ").next().expect("its end");
    let calls = ["must(\"", "may(\""];
    let keys: Vec<&str> = calls
        .iter()
        .flat_map(|call| shapes.split(call).skip(1))
        .map(|rest| rest.split('"').next().expect("a key"))
        .collect();
    assert!(keys.len() > 100, "{} keys", keys.len());
    // The name of a table of tables is there as the table.
    let stands = |key: &str| section.contains(&format!("`{key}`")) || section.contains(&format!("[[{key}]]"));
    let missing: Vec<&str> = keys.into_iter().filter(|key| !stands(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
