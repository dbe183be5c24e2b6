//! Files: the whole set in a folder, each file whole or not there; and nothing of another kind written over.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead, ErrorKind, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use myna::content::folder::Folder;
use myna::reception::disk::Disk;
use myna::reception::prompt::Prompter;
use myna::reception::prompt::lines::Lines;
use myna::reception::run::run;
use myna::reception::save::{SaveError, Target};
use myna::reception::world::{Manner, World};
use myna::render::text::Look;

use crate::command::{LANGUAGES, myna};
use crate::expected::items;

fn empty_folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("checklists").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn the_whole_set_is_each_item_in_each_language() {
    for (format, ending, named) in
        [("text", "txt", ""), ("json", "json", "lost"), ("markdown", "md", "lost"), ("html", "html", "")]
    {
        let folder = empty_folder(ending);
        // Without a name it is everything.
        let call = myna("checklist --all-languages --format").argument(format).argument("-o").argument(&folder);
        let call = if named.is_empty() {
            call
        } else {
            call.argument(named).argument("register/mynaportal").argument("expiry/grace")
        };
        let reply = call.run();
        assert_eq!((reply.code, reply.output.as_str(), reply.errors.as_str()), (0, "", ""));
        let wanted: BTreeSet<String> = items()
            .iter()
            .filter(|item| named.is_empty() || ["lost", "register/mynaportal", "expiry/grace"].contains(&item.as_str()))
            .flat_map(|item| LANGUAGES.map(|tag| format!("{}.{tag}.{ending}", item.replace('/', "-"))))
            .collect();
        assert_eq!(names(&folder), wanted);
        for (item, tag) in [("register/mynaportal", "zh-Hant"), ("lost", "ja"), ("expiry/grace", "ko")] {
            let path = folder.join(format!("{}.{tag}.{ending}", item.replace('/', "-")));
            let alone = myna("checklist --format").argument(format).argument(item).argument("-L").argument(tag).text();
            assert_eq!(fs::read_to_string(path).expect("a file"), alone, "{item} in {tag}");
        }
        // Once more over itself.
        assert!(named.is_empty() || call.run().code == 0);
    }
}

#[test]
fn a_second_language_stands_beside_each_but_itself() {
    let folder = empty_folder("beside");
    let call = myna("checklist lost --all-languages --with ja --lang ja --json -o").argument(&folder);
    assert_eq!(call.run().code, 0);
    for tag in LANGUAGES {
        let text = fs::read_to_string(folder.join(format!("lost.{tag}.json"))).expect("a file");
        let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let both = if tag == "ja" { serde_json::json!(["ja"]) } else { serde_json::json!([tag, "ja"]) };
        assert_eq!(json["lang"], both);
    }
}

#[test]
fn a_file_of_another_kind_is_not_written_over() {
    let folder = empty_folder("other");
    let there = folder.join("lost.ko.html");
    fs::write(&there, "my notes").expect("a file");
    let call = myna("checklist lost --all-languages --format html -o").argument(&folder);
    let reply = call.run();
    assert_eq!(reply.code, 2);
    assert!(reply.errors.contains("lost.ko.html"), "{}", reply.errors);
    assert_eq!(fs::read_to_string(&there).expect("a file"), "my notes");
    let done: BTreeSet<String> = names(&folder).into_iter().filter(|name| name != "lost.ko.html").collect();
    for name in &done {
        assert!(fs::read_to_string(folder.join(name)).expect("a file").ends_with("</html>\n"), "{name}");
    }
    let count = format!("{} of 6", done.len());
    assert!(reply.errors.contains(&count), "{count}: {}", reply.errors);
    assert_eq!(call.argument("--force").run().code, 0);
    assert!(fs::read_to_string(&there).expect("a file").starts_with("<!DOCTYPE html>"));
}

#[test]
fn markdown_and_text_give_way_to_their_own_kind_only() {
    let folder = empty_folder("kinds");
    for (name, format, holds, code) in [
        ("a.md", "markdown", "# Lost\n", 0),
        ("b.html", "markdown", "<!doctype html><title>a</title>", 2),
        ("c.txt", "html", "notes", 2),
        ("d.html", "html", "<!DOCTYPE html>\n<html>", 0),
        ("e.pdf", "html", "%PDF-1.7", 2),
        ("f.html", "text", "<html><body>", 2),
        ("g.md", "text", "# Notes\n", 2),
        ("h.txt", "markdown", "my notes\n", 2),
        ("i.txt", "text", "my notes\n", 0),
    ] {
        let path = folder.join(name);
        fs::write(&path, holds).expect("a file");
        let reply = myna("checklist lost --format").argument(format).argument("-o").argument(&path).run();
        assert_eq!(reply.code, code, "{format} over {name}: {}", reply.errors);
        assert_eq!(fs::read_to_string(&path).expect("a file") == holds, code != 0, "{name}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told() {
    let reply = myna("checklist lost -L en --force -o /dev/full").run();
    assert_eq!(reply.code, 1);
    assert!(reply.errors.contains("the disk is full"), "{}", reply.errors);
}

/// A world whose disk is full after some files, before a terminal.
struct Full {
    arguments: Vec<OsString>,
    room: usize,
    saved: Vec<PathBuf>,
    errors: Vec<u8>,
}

impl World for Full {
    fn arguments(&self) -> Vec<OsString> {
        self.arguments.clone()
    }
    fn variable(&self, _: &str) -> Option<String> {
        None
    }
    fn now(&self) -> DateTime<Utc> {
        "2026-11-20T01:00:00Z".parse().expect("an instant")
    }
    fn output_is_terminal(&self) -> bool {
        true
    }
    fn errors_are_terminal(&self) -> bool {
        true
    }
    fn input_is_terminal(&self) -> bool {
        false
    }

    fn terminal_size(&self) -> Option<(u16, u16)> {
        Some((24, 80))
    }

    fn prompter(&self, _: Manner, look: Look) -> Box<dyn Prompter> {
        Box::new(Lines::new(io::empty(), io::sink(), look, false))
    }
    fn streams(&mut self) -> (Box<dyn BufRead + '_>, Box<dyn Write + '_>) {
        (Box::new(io::empty()), Box::new(io::sink()))
    }
    fn complain(&mut self, bytes: &[u8]) {
        self.errors.extend_from_slice(bytes);
    }
    fn read(&self, _: &Path, _: u64) -> io::Result<Vec<u8>> {
        Err(ErrorKind::NotFound.into())
    }
    fn make_folder(&mut self, _: &Path) -> io::Result<()> {
        Ok(())
    }
    fn folder(&self, path: &Path) -> Box<dyn Folder> {
        Box::new(Disk::new(path))
    }

    fn configuration_folders(&self) -> Vec<PathBuf> {
        Vec::new()
    }

    fn save(&mut self, target: &Target, _: &[u8]) -> Result<(), SaveError> {
        if self.saved.len() == self.room {
            return Err(SaveError::Failed(ErrorKind::StorageFull.into()));
        }
        self.saved.push(target.path.clone());
        Ok(())
    }
}

fn in_world(line: &str, room: usize) -> (u8, Full) {
    let arguments = std::iter::once("myna").chain(line.split(' ')).map(OsString::from).collect();
    let mut world = Full { arguments, room, saved: Vec::new(), errors: Vec::new() };
    (run(&mut world), world)
}

#[test]
fn where_the_disk_fills_up_it_is_told_which_file_failed_and_how_many_are_there() {
    let (code, world) = in_world("checklist lost pin --all-languages -o sheets -L en", 4);
    let errors = String::from_utf8(world.errors).expect("UTF-8");
    assert_eq!((code, world.saved.len()), (1, 4));
    let told = errors.rsplit('\r').next().expect("the last line");
    assert!(told.contains("pin.en.txt") || told.contains("lost."), "{told}");
    assert!(told.contains("the disk is full") && told.contains("4 of 12"), "{told}");
}

#[test]
fn progress_is_for_a_terminal_that_is_looked_at() {
    let (code, world) = in_world("checklist lost pin --all-languages -o sheets -L en", 99);
    let errors = String::from_utf8(world.errors).expect("UTF-8");
    assert_eq!((code, world.saved.len()), (0, 12));
    assert!(errors.contains("1/12 ") && errors.contains("12/12 pin.ko.txt") || errors.contains("12/12 "), "{errors}");
    assert!(errors.ends_with("\r\x1b[K"), "{errors:?}");
    let (code, world) = in_world("checklist lost pin --all-languages -o sheets -L en --accessible", 99);
    assert_eq!((code, world.errors.as_slice()), (0, &b""[..]));
}
