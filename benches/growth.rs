//! What an overlay costs as it grows: calls with more and more lines and guides laid over, in times the same call without.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, StdoutLock, Write as _};
use std::path::Path;

use super::{at_most, median, run};

/// How many lines, and how many guides, are laid over.
const SIZES: [(u32, u32); 4] = [(10, 1), (100, 10), (1_000, 100), (10_000, 1_000)];
/// The calls: what is asked with an overlay, what is asked without, and how many times the time of that it may take.
const CALLS: [(&str, &str, Option<f64>); 6] = [
    ("is-open line-00005 -q", "is-open card -q", Some(3.0)),
    ("is-open line-00005", "is-open card", Some(3.0)),
    ("is-open 0120-0178-27", "is-open 0120-0178-27", Some(3.0)),
    ("guide guide-0000", "guide lost", Some(3.0)),
    ("is-open 03-0000-0005", "is-open 0120-0178-27", None),
    ("lines", "lines", None),
];
const ROUNDS: usize = 40;
/// The languages that the words are written in.
const LANGUAGES: [(&str, &str); 5] =
    [("ja", "窓口"), ("en", "Desk"), ("zh-Hant", "窗口"), ("zh-Hans", "窗口"), ("ko", "창구")];

/// Writes the growth table: a row for each call, a column for each size. `check` stands in times the empty program.
pub fn report(out: &mut StdoutLock, ours: &Path, empty: &Path, folder: &Path) -> io::Result<()> {
    let overlays: Vec<String> = SIZES
        .iter()
        .map(|(lines, guides)| {
            let top = folder.join(format!("overlay-{lines}"));
            write_overlay(&top, *lines, *guides).map(|()| top.display().to_string())
        })
        .collect::<io::Result<_>>()?;
    writeln!(out, "\nWith an overlay of so many lines and guides, times the same call without one; {ROUNDS} rounds")?;
    for (lines, guides) in SIZES {
        write!(out, "{:>16}", format!("{lines} + {guides}"))?;
    }
    writeln!(out, "{:>8}", "limit")?;
    for (laid, plain, limit) in CALLS {
        let mut without = Vec::new();
        let mut with = vec![Vec::new(); overlays.len()];
        for _ in 0..ROUNDS {
            for (overlay, seconds) in overlays.iter().zip(&mut with) {
                without.push(run(ours, plain, None)?.seconds);
                seconds.push(run(ours, &format!("{laid} --content {overlay}"), None)?.seconds);
            }
        }
        for seconds in &with {
            write!(out, "{:>16}", at_most(median(seconds) / median(&without), limit))?;
        }
        let limit = limit.map_or("-".to_owned(), |limit| format!("{limit:.2}"));
        writeln!(out, "{limit:>8}  {laid}")?;
    }
    let of_empty = median(&(0..ROUNDS).map(|_| Ok(run(empty, "", None)?.seconds)).collect::<io::Result<Vec<_>>>()?);
    for overlay in &overlays {
        let seconds = run(ours, &format!("check {overlay}"), None)?.seconds;
        write!(out, "{:>16.0}", seconds / of_empty)?;
    }
    writeln!(out, "{:>8}  check DIR, times the empty program", "-")
}

/// Writes an overlay of some lines and guides, with their words in five languages.
fn write_overlay(top: &Path, lines: u32, guides: u32) -> io::Result<()> {
    let file = |path: String, text: &str| {
        let path = top.join(path);
        fs::create_dir_all(path.parent().unwrap_or(top))?;
        fs::write(path, text)
    };
    let about = "id = \"many\"\npublisher = \"Many\"\nlanguage = \"en\"\nverified = 2026-11-01\nreview-by = 2099-12-31\n\
                 languages = [\"ja\", \"en\", \"zh-Hant\", \"zh-Hans\", \"ko\"]\n";
    file("overlay.toml".to_owned(), about)?;
    for line in 0..lines {
        let text = format!(
            "order = {}\ntelephone = \"03-{:04}-{:04}\"\ncost = \"charged\"\nthen = [\"card\"]\nsources = [\"many\"]\n\
             confidence = \"high\"\n\n[[service]]\nmatter = \"consult\"\nlanguages = [\"ja\", \"en\", \"zh\", \"ko\"]\n\
             hours = \"Mo-Fr 08:30-12:00,13:00-17:15; PH off; Dec 29-Jan 03 off\"\n",
            100 + line,
            line / 10_000,
            line % 10_000
        );
        file(format!("content/lines/line-{line:05}.toml"), &text)?;
    }
    for guide in 0..guides {
        let text = format!(
            "order = {}\nsources = [\"many\"]\nconfidence = \"high\"\nlines = [\"card\"]\n\n[[route]]\nid = \"desk\"\n\
             editions = [\"many\"]\nbring = [\"residence-card\"]\n[[route.step]]\nid = \"come\"\n",
            100 + guide
        );
        file(format!("content/guides/guide-{guide:04}.toml"), &text)?;
    }
    for (tag, name) in LANGUAGES {
        let mut words = "## origin: project\n\n".to_owned();
        for line in 0..lines {
            writeln!(words, "line-line-{line:05} = {name} {line}").map_err(io::Error::other)?;
        }
        file(format!("locales/{tag}/lines.ftl"), &words)?;
        for guide in 0..guides {
            let id = format!("guide-guide-{guide:04}");
            let words =
                ["", "-summary", "-route-desk", "-route-desk-step-come"].map(|part| format!("{id}{part} = {name}\n"));
            file(
                format!("locales/{tag}/guides/guide-{guide:04}.ftl"),
                &format!("## origin: project\n\n{}", words.concat()),
            )?;
        }
    }
    Ok(())
}
