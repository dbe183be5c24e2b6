//! What the program costs as a whole process, loading and leaving included. Run it by `cargo bench`.
//!
//! The measure is a program that does nothing (`benches/empty.rs`, built by `rustc -O`), run in turns with ours, so that a slow or
//! busy machine slows both. Every number is a ratio to that program or to a limit of ours; there is no bare time. Measured are:
//!
//! - **wall time** of the commonest commands, the median and the minimum of all rounds;
//! - **instructions** of the same commands, which no other job disturbs, where valgrind is there;
//! - **throughput** of `is-open … --at -` over a million moments in order, and a million in none;
//! - **sheets**: one checklist, and the whole set (each item in each language, a file each), in sheets a second;
//! - **growth**: calls with an overlay of 10 to 10,000 lines and 1 to 1,000 guides, in times the same call without it;
//! - **memory**, the maximum resident set.
//!
//! A number past its limit is marked, and the code is 0 all the same: a busy machine is no fault of the program. The numbers tell
//! most where the first line says that the machine was quiet.

mod growth;

use std::env;
use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, StdoutLock, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
// `std` waits for a process without asking what it used; `/proc` forgets it as it ends; and `unsafe` is forbidden here, so that the
// system call itself is out of reach. Hence this small crate: one call, on top of `libc`, which we have anyway.
use wait4::Wait4;

const ROUNDS: usize = 300;
/// The commands whose wall time and instructions are measured, and how many times the wall time of the empty program one may take.
const COMMANDS: [(&str, Option<f64>); 8] = [
    ("is-open card -q", Some(1.3)),
    ("guide apply smartphone", Some(1.5)),
    ("ask fallback --answer has-certificate=no --answer has-card=yes --answer has-mynaportal=yes", Some(1.5)),
    ("lines", Some(1.5)),
    ("checklist register/mynaportal --lang ko --with ja", None),
    ("checklist register/mynaportal --lang ko --with ja --format html", None),
    ("checklist register/mynaportal --lang ko --with ja --format pdf", None),
    ("--version", None),
];

/// The formats in which the whole set is made.
const SET_FORMATS: [&str; 4] = ["text", "markdown", "html", "pdf"];
const SET_ROUNDS: usize = 5;

const MOMENTS: u32 = 1_000_000;
const LEAST_MOMENTS_A_SECOND: f64 = 500_000.0;
/// The commands that read moments.
const READERS: [&str; 2] = ["is-open card --at -", "is-open system --at -"];
const READER_ROUNDS: usize = 15;

/// The commands whose memory is measured beside that of the million moments.
const LARGE_COMMANDS: [&str; 2] = ["lines", "guide visit --lang ko --with ja"];
const MOST_MEMORY_IN_KIB: f64 = 10.0 * 1024.0;
const MEMORY_ROUNDS: usize = 5;

#[allow(clippy::disallowed_methods, reason = "no world of the program: these are the arguments of `cargo bench`")]
fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    if !env::args().any(|argument| argument == "--bench") {
        return writeln!(out, "This measures the release build: cargo bench");
    }
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let empty = build_empty_program(folder.path())?;
    let ours = Path::new(env!("CARGO_BIN_EXE_myna"));

    report_time(&mut out, ours, &empty)?;
    let memory_of_readers = report_throughput(&mut out, ours, folder.path())?;
    report_sheets(&mut out, ours, folder.path())?;
    growth::report(&mut out, ours, &empty, folder.path())?;
    report_memory(&mut out, ours, &empty, memory_of_readers)
}

/// Builds the program that does nothing, as `rustc -O` does by default. Returns where it is.
fn build_empty_program(folder: &Path) -> io::Result<PathBuf> {
    let program = folder.join("empty");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/empty.rs");
    let status = Command::new("rustc").args(["-O", source, "-o"]).arg(&program).status()?;
    if status.success() { Ok(program) } else { Err(io::Error::other("rustc could not build benches/empty.rs")) }
}

/// Writes the wall time and the instructions of each command, in times those of the empty program.
fn report_time(out: &mut StdoutLock, ours: &Path, empty: &Path) -> io::Result<()> {
    // Each run of ours stands beside its own run of the empty program, so that neither always follows the heavier one.
    let mut walls = COMMANDS.map(|_| (Vec::with_capacity(ROUNDS), Vec::with_capacity(ROUNDS)));
    for _ in 0..ROUNDS {
        for ((line, _), (of_ours, of_empty)) in COMMANDS.iter().zip(&mut walls) {
            of_empty.push(run(empty, "", None)?.seconds);
            of_ours.push(run(ours, line, None)?.seconds);
        }
    }

    let all_of_empty: Vec<f64> = walls.iter().flat_map(|(_, of_empty)| of_empty).copied().collect();
    let unrest = median(&all_of_empty) / minimum(&all_of_empty);
    writeln!(out, "\nThe empty program: median {unrest:.2} × its minimum (above some 1.3, the machine is busy)\n")?;
    writeln!(out, "Times the empty program, {ROUNDS} rounds")?;
    writeln!(out, "{:>12}{:>12}{:>8}{:>14}", "wall median", "minimum", "limit", "instructions")?;
    let instructions_of_empty = count_instructions(empty, "")?;
    for ((line, limit), (of_ours, of_empty)) in COMMANDS.iter().zip(&walls) {
        let middle = at_most(median(of_ours) / median(of_empty), *limit);
        let least = at_most(minimum(of_ours) / minimum(of_empty), *limit);
        let limit = limit.map_or("-".to_owned(), |limit| format!("{limit:.2}"));
        let instructions = match (count_instructions(ours, line)?, instructions_of_empty) {
            (Some(of_ours), Some(of_empty)) => format!("{:.2}", of_ours / of_empty),
            _ => "not measured".to_owned(),
        };
        writeln!(out, "{middle:>12}{least:>12}{limit:>8}{instructions:>14}  {line}")?;
    }
    if instructions_of_empty.is_none() {
        writeln!(out, "Instructions are not measured: no valgrind here.")?;
    }
    Ok(())
}

/// Writes how many moments a second are answered, start-up included, as a share of what it should be at least. Returns the most
/// memory that this took, in KiB.
fn report_throughput(out: &mut StdoutLock, ours: &Path, folder: &Path) -> io::Result<f64> {
    let inputs = [
        ("minute by minute from 2026", write_moments(&folder.join("ordered"), moments_in_order())?),
        ("at random in 2024-2035", write_moments(&folder.join("random"), moments_at_random())?),
    ];
    let mut most_memory: f64 = 0.0;
    writeln!(out, "\nMoments a second, times {LEAST_MOMENTS_A_SECOND}; {MOMENTS} moments, {READER_ROUNDS} rounds")?;
    writeln!(out, "{:>12}{:>12}", "median", "at least")?;
    for line in READERS {
        for (order, input) in &inputs {
            let mut seconds = Vec::with_capacity(READER_ROUNDS);
            for _ in 0..READER_ROUNDS {
                let usage = run(ours, line, Some(input))?;
                seconds.push(usage.seconds);
                most_memory = most_memory.max(usage.memory);
            }
            let share = f64::from(MOMENTS) / median(&seconds) / LEAST_MOMENTS_A_SECOND;
            let mark = if share < 1.0 { " UNDER" } else { "" };
            writeln!(out, "{:>12}{:>12}  {line}, {order}", format!("{share:.2}{mark}"), "1.00")?;
        }
    }
    Ok(most_memory)
}

/// Writes how many sheets of the whole set are made in a second, each written to a file of its own, and the memory beside that of one.
fn report_sheets(out: &mut StdoutLock, ours: &Path, folder: &Path) -> io::Result<()> {
    writeln!(out, "\nThe whole set, sheets a second, {SET_ROUNDS} rounds")?;
    writeln!(out, "{:>12}{:>12}{:>20}", "median", "sheets", "memory, × of one")?;
    for format in SET_FORMATS {
        let files = folder.join(format);
        std::fs::create_dir(&files)?;
        let set = format!("checklist --all-languages --format {format} --output {}", files.display());
        let one = run(ours, &format!("checklist lost --format {format}"), None)?;
        let (mut seconds, mut memory) = (Vec::with_capacity(SET_ROUNDS), 0.0_f64);
        for _ in 0..SET_ROUNDS {
            let usage = run(ours, &set, None)?;
            seconds.push(usage.seconds);
            memory = memory.max(usage.memory);
        }
        let sheets = u32::try_from(std::fs::read_dir(&files)?.count()).map_err(io::Error::other)?;
        let rate = f64::from(sheets) / median(&seconds);
        writeln!(out, "{rate:>12.0}{sheets:>12}{:>20.2}  {format}", memory / one.memory)?;
    }
    Ok(())
}

/// Writes the maximum resident set of each command, as a share of the limit, and in times that of the empty program.
///
/// A process begins in the memory of the one that starts it, and Linux counts that in: nothing is shown smaller than this program
/// is, which shows in the empty one (by a seventh). So this program has to stay small: moments go straight to a file, no list is long.
fn report_memory(out: &mut StdoutLock, ours: &Path, empty: &Path, of_readers: f64) -> io::Result<()> {
    let of_empty = most_memory(empty, "")?;
    let mut rows = vec![("the empty program, or this one where it is larger", of_empty)];
    for line in LARGE_COMMANDS {
        rows.push((line, most_memory(ours, line)?));
    }
    rows.push(("is-open … --at -, all runs above", of_readers));

    writeln!(out, "\nMaximum resident set, the most of {MEMORY_ROUNDS} rounds")?;
    writeln!(out, "{:>12}{:>12}{:>8}", "of 10 MiB", "of empty", "limit")?;
    for (name, memory) in rows {
        let share = at_most(memory / MOST_MEMORY_IN_KIB, Some(1.0));
        writeln!(out, "{share:>12}{:>12.2}{:>8}  {name}", memory / of_empty, "1.00")?;
    }
    Ok(())
}

/// Returns the most memory that a command took in a few runs, in KiB.
fn most_memory(program: &Path, line: &str) -> io::Result<f64> {
    (0..MEMORY_ROUNDS).try_fold(0.0, |most: f64, _| Ok(most.max(run(program, line, None)?.memory)))
}

/// What one process took.
struct Usage {
    seconds: f64,
    /// The maximum resident set, in KiB.
    memory: f64,
}

/// Runs a program from start to end, its output thrown away. One that fails is an error, as its time would mean nothing.
fn run(program: &Path, line: &str, input: Option<&Path>) -> io::Result<Usage> {
    let mut command = in_plain_environment(Command::new(program));
    command.args(line.split_whitespace()).stdout(Stdio::null()).stderr(Stdio::null());
    command.stdin(input.map(File::open).transpose()?.map_or(Stdio::null(), Stdio::from));

    let start = Instant::now();
    let end = command.spawn()?.wait4()?;
    let seconds = start.elapsed().as_secs_f64();
    // 3 is a closed line, 4 an unknown state; a line that nobody is offered is worth a warning.
    if !matches!(end.status.code(), Some(0 | 3 | 4)) {
        return Err(io::Error::other(format!("{} {line}: {}", program.display(), end.status)));
    }
    let memory = u32::try_from(end.rusage.maxrss / 1024).map_err(io::Error::other)?;
    Ok(Usage { seconds, memory: f64::from(memory) })
}

/// Returns how many instructions a program takes, if valgrind is there to count them.
fn count_instructions(program: &Path, line: &str) -> io::Result<Option<f64>> {
    let mut command = in_plain_environment(Command::new("valgrind"));
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).args(line.split_whitespace());
    let output = match command.output() {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        output => output?,
    };
    let report = String::from_utf8_lossy(&output.stderr);
    let count = report.split_once("Collected : ").and_then(|(_, rest)| rest.split_whitespace().next()?.parse().ok());
    count.map_or_else(|| Err(io::Error::other(format!("valgrind counted nothing:\n{report}"))), |count| Ok(Some(count)))
}

/// Clears the environment of a command, but for what every machine has.
#[allow(clippy::disallowed_methods, reason = "no world of the program: where the programs are")]
fn in_plain_environment(mut command: Command) -> Command {
    command.env_clear().env("PATH", env::var_os("PATH").unwrap_or_default()).env("LANG", "en_US.UTF-8");
    command
}

/// Writes moments to a file, one a line. Returns where it is.
fn write_moments(path: &Path, moments: impl Iterator<Item = NaiveDateTime>) -> io::Result<PathBuf> {
    let mut file = BufWriter::new(File::create(path)?);
    for moment in moments {
        writeln!(file, "{}", moment.format("%Y-%m-%dT%H:%M"))?;
    }
    file.flush()?;
    Ok(path.to_owned())
}

/// Returns every minute from the beginning of 2026.
fn moments_in_order() -> impl Iterator<Item = NaiveDateTime> {
    (0..MOMENTS).map(|minute| new_year(2026) + TimeDelta::minutes(minute.into()))
}

/// Returns minutes of 2024 to 2035 in no order, the same in each run (Knuth's linear congruential generator, high bits).
fn moments_at_random() -> impl Iterator<Item = NaiveDateTime> {
    let minutes = (new_year(2036) - new_year(2024)).num_minutes();
    let mut state: i64 = 2026;
    (0..MOMENTS).map(move |_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        new_year(2024) + TimeDelta::minutes((state >> 32).rem_euclid(minutes))
    })
}

fn new_year(year: i32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default().into()
}

/// Returns a ratio as text, marked where it is past its limit.
fn at_most(ratio: f64, limit: Option<f64>) -> String {
    let mark = if limit.is_some_and(|limit| ratio > limit) { " OVER" } else { "" };
    format!("{ratio:.2}{mark}")
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    f64::midpoint(sorted[middle], sorted[(sorted.len() - 1) / 2])
}

fn minimum(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}
