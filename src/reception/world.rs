//! The one door to the world: arguments, environment, clock, terminal, files.

use std::ffi::OsString;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::content::folder::Folder;
use crate::reception::configuration;
use crate::reception::disk::{Disk, read_all};
use crate::reception::prompt::Prompter;
use crate::reception::prompt::held::release;
use crate::reception::prompt::lines::Lines;
use crate::reception::prompt::screen::Screen;
use crate::reception::save::{SaveError, Target, save};
use crate::render::text::Look;

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
    /// Returns whether the input comes from a terminal.
    fn input_is_terminal(&self) -> bool;
    /// Returns how many rows and columns the terminal has, where there is one.
    fn terminal_size(&self) -> Option<(u16, u16)>;
    /// Returns who asks a person.
    fn prompter(&self, manner: Manner, look: Look) -> Box<dyn Prompter>;
    /// Returns the input and the output.
    fn streams(&mut self) -> (Box<dyn BufRead + '_>, Box<dyn Write + '_>);
    /// Writes to the errors; what cannot be written there is lost.
    fn complain(&mut self, bytes: &[u8]);
    /// Makes a folder, and those it is in, where there is none.
    fn make_folder(&mut self, path: &Path) -> io::Result<()>;
    /// Reads a file of at most so many bytes. Errors as the system names them.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;
    /// Returns a folder that content is laid over from, whether it is there or not.
    fn folder(&self, path: &Path) -> Box<dyn Folder>;
    /// Returns the folders of this program in the configuration of the system and of the user, the one that counts most last.
    fn configuration_folders(&self) -> Vec<PathBuf>;
    /// Writes a file, whole or not at all.
    fn save(&mut self, target: &Target, bytes: &[u8]) -> Result<(), SaveError>;
}

/// How a person is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// On a screen that is drawn anew.
    Screen,
    /// Line by line.
    Lines,
}

/// The machine the program runs on.
#[derive(Debug, Default)]
pub struct Machine;

impl Machine {
    /// Returns the machine, with a panic made into a plain sentence.
    pub fn new() -> Self {
        std::panic::set_hook(Box::new(|panic| {
            release();
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

    fn input_is_terminal(&self) -> bool {
        io::stdin().is_terminal()
    }

    fn terminal_size(&self) -> Option<(u16, u16)> {
        console::Term::stdout().size_checked()
    }

    fn prompter(&self, manner: Manner, look: Look) -> Box<dyn Prompter> {
        match manner {
            Manner::Screen => Box::new(Screen::new(look)),
            Manner::Lines => Box::new(Lines::new(io::stdin().lock(), io::stdout(), look, self.input_is_terminal())),
        }
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

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        read_all(path, most)
    }

    fn folder(&self, path: &Path) -> Box<dyn Folder> {
        Box::new(Disk::new(path))
    }

    fn configuration_folders(&self) -> Vec<PathBuf> {
        configuration::folders(|name| self.variable(name))
    }

    fn save(&mut self, target: &Target, bytes: &[u8]) -> Result<(), SaveError> {
        save(target, bytes)
    }
}
