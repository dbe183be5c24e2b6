//! The one door to the world: arguments, environment, clock, terminal, files.

use std::ffi::OsString;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;

use chrono::{DateTime, Utc};

use crate::reception::save::{SaveError, Target, save};

/// What the program needs of the world.
pub trait World {
    /// Returns the arguments, the program's name first.
    fn arguments(&self) -> Vec<OsString>;
    /// Returns a variable of the environment; bytes that are no UTF-8 are replaced.
    fn variable(&self, name: &str) -> Option<String>;
    /// Returns the instant it is now.
    fn now(&self) -> DateTime<Utc>;
    /// Returns whether the output goes to a terminal.
    fn output_is_terminal(&self) -> bool;
    /// Returns whether errors go to a terminal.
    fn errors_are_terminal(&self) -> bool;
    /// Returns how many columns the terminal has, where there is one.
    fn terminal_columns(&self) -> Option<u16>;
    /// Returns the input and the output.
    fn streams(&mut self) -> (Box<dyn BufRead + '_>, Box<dyn Write + '_>);
    /// Writes to the errors; what cannot be written there is lost.
    fn complain(&mut self, bytes: &[u8]);
    /// Makes a folder, and those it is in, where there is none.
    fn make_folder(&mut self, path: &Path) -> io::Result<()>;
    /// Writes a file, whole or not at all.
    fn save(&mut self, target: &Target, bytes: &[u8]) -> Result<(), SaveError>;
}

/// The machine the program runs on.
#[derive(Debug, Default)]
pub struct Machine;

impl Machine {
    /// Returns the machine, with a panic made into a plain sentence.
    pub fn new() -> Self {
        std::panic::set_hook(Box::new(|panic| {
            let place = panic.location().map_or_else(String::new, ToString::to_string);
            // Nothing is left to do where even this cannot be written.
            let _ = writeln!(io::stderr(), "myna: internal error at {place}. Please report it.");
        }));
        Self
    }
}

#[allow(clippy::disallowed_methods, reason = "this is the door")]
impl World for Machine {
    fn arguments(&self) -> Vec<OsString> {
        std::env::args_os().collect()
    }

    fn variable(&self, name: &str) -> Option<String> {
        std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
    }

    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn output_is_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    fn errors_are_terminal(&self) -> bool {
        io::stderr().is_terminal()
    }

    fn terminal_columns(&self) -> Option<u16> {
        console::Term::stdout().size_checked().map(|(_, columns)| columns)
    }

    fn streams(&mut self) -> (Box<dyn BufRead + '_>, Box<dyn Write + '_>) {
        (Box::new(io::stdin().lock()), Box::new(io::stdout().lock()))
    }

    fn complain(&mut self, bytes: &[u8]) {
        let _ = io::stderr().write_all(bytes);
    }

    fn make_folder(&mut self, path: &Path) -> io::Result<()> {
        std::fs::create_dir_all(path)
    }

    fn save(&mut self, target: &Target, bytes: &[u8]) -> Result<(), SaveError> {
        save(target, bytes)
    }
}
