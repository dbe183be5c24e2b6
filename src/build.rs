//! Puts the content and the words into the program.
//!
//! Content is checked to be TOML here and goes in as JSON, which is read at a fifth of the cost.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use serde_json::{Map, Value as Json};
use toml::Value as Toml;

#[path = "l10n/file.rs"]
#[allow(dead_code, reason = "what looks a message up is the program's")]
mod file;

fn main() -> io::Result<()> {
    start_quickly()?;
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(variable("OUT_DIR")?);
    let mut table = String::from(
        "/// A path from the top of the project, its text, and where its messages are if it is a file of words, in order of id.\n\
         pub type File = (&'static str, &'static str, &'static [[u32; 5]]);\n\
         /// Each embedded file, in order of path.\n\
         pub static FILES: &[File] = &[\n",
    );
    let mut as_written = String::from(
        "/// Each file of the content as its author wrote it, in order of path: where a mistake has its line.\n\
         pub static AS_WRITTEN: &[(&str, &str)] = &[\n",
    );
    for (folder, ending) in [("content", "toml"), ("locales", "ftl")] {
        // A new file is noticed only if its folder is watched.
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        for path in files_below(&root.join(folder), ending)? {
            files.push((name_of(&root, &path)?, path));
        }
        // By name as text, so that a binary search finds it.
        files.sort();
        for (name, path) in files {
            let text = fs::read_to_string(&path)?;
            let (embedded, places) =
                if ending == "toml" { (as_json(&name, &text)?, Vec::new()) } else { (text.clone(), places(&text)) };
            let copy = name.replace('/', "+");
            fs::write(out.join(&copy), embedded)?;
            writeln!(table, "({name:?}, include_str!({copy:?}), &{places:?}),").map_err(io::Error::other)?;
            if ending == "toml" {
                let written = path.to_string_lossy();
                writeln!(as_written, "({name:?}, include_str!({written:?})),").map_err(io::Error::other)?;
            }
        }
    }
    as_written.push_str("];\n");
    table.push_str("];\n");
    table.push_str(&as_written);
    fs::write(out.join("embedded.rs"), table)
}

/// Tells the linker what makes a process begin sooner: the program starts anew for every question.
fn start_quickly() -> io::Result<()> {
    if variable("CARGO_CFG_TARGET_OS")? != "linux" || variable("CARGO_CFG_TARGET_ENV")? != "gnu" {
        return Ok(());
    }
    // At one place in memory: nothing is to be moved, which costs a page for every few hundred addresses in the program.
    println!("cargo::rustc-link-arg-bins=-no-pie");
    // What unwinds the stack goes in where the C compiler has it as an archive: one library less to load.
    if variable("HOST")? == variable("TARGET")?
        && let Ok(told) = Command::new("cc").arg("-print-file-name=libgcc_eh.a").output()
        && let Ok(archive) = String::from_utf8(told.stdout)
        && let Some(folder) = Path::new(archive.trim()).parent().filter(|folder| folder.is_absolute())
        && folder.join("libgcc_eh.a").is_file()
    {
        println!("cargo::rustc-link-search=native={}", folder.display());
        println!("cargo::rustc-link-lib=static:-bundle=gcc_eh");
    }
    Ok(())
}

/// Returns where the messages of a file of words are, in order of id; of two with one id the first.
fn places(text: &str) -> Vec<file::Place> {
    let offset = |piece: &str| (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let mut messages: Vec<file::Defined> = file::split(text).collect();
    messages.sort_by_key(|message| message.id);
    messages.dedup_by_key(|message| message.id);
    let place = |message: file::Defined| {
        let (from, origin) = (offset(message.lines), offset(message.origin));
        let ends = [message.id, message.lines].map(|piece| from + piece.len());
        // What no comment says anything of is no piece of the text.
        let origin = if message.origin.is_empty() { [0, 0] } else { [origin, origin + message.origin.len()] };
        [from, ends[0], ends[1], origin[0], origin[1]].map(|at| u32::try_from(at).unwrap_or(u32::MAX))
    };
    messages.into_iter().map(place).collect()
}

/// Returns TOML as JSON; dates become text. Errors name the file and what is wrong in it.
fn as_json(name: &str, text: &str) -> io::Result<String> {
    let table: toml::Table = toml::from_str(text).map_err(|cause| io::Error::other(format!("{name}: {cause}")))?;
    Ok(json(Toml::Table(table)).to_string())
}

fn json(value: Toml) -> Json {
    match value {
        Toml::String(text) => Json::from(text),
        Toml::Integer(number) => Json::from(number),
        Toml::Float(number) => Json::from(number),
        Toml::Boolean(truth) => Json::from(truth),
        Toml::Datetime(moment) => Json::from(moment.to_string()),
        Toml::Array(pieces) => pieces.into_iter().map(json).collect(),
        Toml::Table(pieces) => {
            Json::Object(pieces.into_iter().map(|(name, piece)| (name, json(piece))).collect::<Map<_, _>>())
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "a build script is told its folders by the environment")]
fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(io::Error::other)
}

fn name_of(root: &Path, path: &Path) -> io::Result<String> {
    let relative = path.strip_prefix(root).map_err(io::Error::other)?;
    Ok(relative.to_string_lossy().replace('\\', "/"))
}

fn files_below(folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files_below(&path, ending)?);
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    Ok(found)
}
