//! Runs the program in a pseudo-terminal and looks at the screen as a person does: what stands there, not which bytes came.

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

use crate::project::WORDS;

/// How long to wait for what must come; long, since a machine may be busy.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a screen must stay the same to be taken for finished.
const STILL: Duration = Duration::from_millis(60);

/// Keys.
pub const ENTER: &str = "\r";
pub const UP: &str = "\u{1b}[A";
pub const DOWN: &str = "\u{1b}[B";
pub const LEFT: &str = "\u{1b}[D";
pub const PAGE_DOWN: &str = "\u{1b}[6~";
pub const ESCAPE: &str = "\u{1b}";
pub const CONTROL_C: &str = "\u{3}";
pub const CONTROL_D: &str = "\u{4}";
pub const BACKSPACE: &str = "\u{7f}";

/// A call in a terminal, before it begins.
#[derive(Debug, Clone)]
pub struct Seat {
    rows: u16,
    columns: u16,
    variables: Vec<(String, String)>,
}

/// The program at work in a terminal.
pub struct Terminal {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    screen: Arc<Mutex<Parser>>,
    bytes: Arc<Mutex<Vec<u8>>>,
    found: String,
}

impl Seat {
    /// Returns a terminal of some size, with a fixed moment and an otherwise empty environment.
    pub fn new(rows: u16, columns: u16) -> Self {
        Self { rows, columns, variables: Vec::new() }
            .with("MYNA_NOW", "2026-11-20T10:00")
            .with("TERM", "xterm-256color")
    }

    /// Sets a variable of the environment.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Begins.
    pub fn run(&self, arguments: &str) -> Terminal {
        self.run_in(arguments, Path::new(env!("CARGO_TARGET_TMPDIR")))
    }

    /// Begins in a folder.
    pub fn run_in(&self, arguments: &str, folder: &Path) -> Terminal {
        let size = PtySize { rows: self.rows, cols: self.columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let found = state(pair.master.as_ref());
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_myna"));
        command.env_clear();
        command.cwd(folder);
        command.args(arguments.split_whitespace());
        for (name, value) in &self.variables {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        let screen = Arc::new(Mutex::new(Parser::new(size_of(self.rows), size_of(self.columns), 500)));
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let (seen, kept) = (Arc::clone(&screen), Arc::clone(&bytes));
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                lock(&seen).process(&buffer[..read]);
                lock(&kept).extend_from_slice(&buffer[..read]);
            }
        });
        let writer = pair.master.take_writer().expect("a writer");
        Terminal { master: pair.master, writer, child, screen, bytes, found }
    }
}

fn lock<T>(shared: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn size_of(cells: u16) -> NonZero<u16> {
    NonZero::new(cells).expect("a size")
}

/// Returns the state of a terminal: how it treats input and output.
fn state(master: &(dyn MasterPty + Send)) -> String {
    format!("{:?}", master.get_termios().expect("a state"))
}

/// Returns the text of a message in a language.
pub fn said(tag: &str, id: &str) -> String {
    let word = WORDS.of(tag).get(id).unwrap_or_else(|| panic!("no {id} in {tag}"));
    word.text.clone()
}

/// Returns a text without spaces and ends of lines: as it is, however it was broken.
pub fn compact(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

impl Terminal {
    /// Types keys.
    pub fn press(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).expect("keys");
        self.writer.flush().expect("keys");
    }

    /// Returns the screen as text.
    pub fn screen(&self) -> String {
        lock(&self.screen).screen().contents()
    }

    /// Returns the rows of the screen.
    pub fn rows(&self) -> Vec<String> {
        let parser = lock(&self.screen);
        let (_, columns) = parser.screen().size();
        parser.screen().rows(0, columns.get()).map(|row| row.trim_end().to_owned()).collect()
    }

    /// Returns every byte that came.
    pub fn bytes(&self) -> Vec<u8> {
        lock(&self.bytes).clone()
    }

    /// Waits until something holds of the screen, and the screen stays as it is.
    pub fn wait(&mut self, what: &str, holds: impl Fn(&str) -> bool) -> String {
        let begun = Instant::now();
        loop {
            let screen = self.screen();
            if holds(&screen) {
                thread::sleep(STILL);
                if self.screen() == screen {
                    return screen;
                }
                continue;
            }
            assert!(begun.elapsed() < PATIENCE, "waiting for {what}; the screen is\n{screen}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until the screen says a text, however it is broken into lines.
    pub fn wait_for(&mut self, text: &str) -> String {
        let sought = compact(text);
        self.wait(text, |screen| compact(screen).contains(&sought))
    }

    /// Waits for the last of several lines to be read, going on where the program waits for it; until the list with a question stands.
    pub fn read_on_to(&mut self, tag: &str, question: &str) -> String {
        let (go_on, sought, keys) =
            (compact(&said(tag, "prompt-go-on")), compact(question), compact(&said(tag, "prompt-keys")));
        let stands = |screen: &str| {
            let screen = compact(screen);
            screen.rfind(&sought).is_some_and(|at| screen[at..].contains(&keys))
        };
        loop {
            let screen = self.wait(question, |screen| {
                stands(screen) || screen.lines().last().is_some_and(|line| compact(line).starts_with(&go_on))
            });
            if stands(&screen) {
                return screen;
            }
            self.press(ENTER);
            let before = screen;
            self.wait("the next page", |screen| *screen != before);
        }
    }

    /// Marks the item with a number in the list that stands, and chooses it.
    pub fn choose(&mut self, number: usize) {
        let mark = format!("> {number}. ");
        for _ in 0..60 {
            let screen = self.wait("a marked item", |screen| screen.lines().any(|line| line.starts_with("> ")));
            let marked = screen.lines().rev().find(|line| line.starts_with("> ")).expect("a mark").to_owned();
            let plain: String = marked.chars().filter(|character| *character != ' ').collect();
            if plain.starts_with(&mark.replace(' ', "")) {
                self.press(ENTER);
                let before = screen;
                self.wait("what comes after", |screen| *screen != before);
                return;
            }
            self.press(DOWN);
            self.wait("the mark to move", |screen| {
                screen.lines().rev().find(|line| line.starts_with("> ")) != Some(marked.as_str())
            });
        }
        panic!("no item {number}; the screen is\n{}", self.screen());
    }

    /// Chooses the item of the list that stands whose words begin with a text.
    pub fn choose_words(&mut self, words: &str) {
        let sought = compact(words);
        for _ in 0..60 {
            let screen = self.wait("a marked item", |screen| screen.lines().any(|line| line.starts_with("> ")));
            let lines: Vec<&str> = screen.lines().collect();
            let at = lines.iter().rposition(|line| line.starts_with("> ")).expect("a mark");
            let item = compact(&lines[at..].join("")).trim_start_matches('>').to_owned();
            let item = item.trim_start_matches(|character: char| character.is_ascii_digit()).trim_start_matches('.');
            if item.starts_with(&sought) {
                self.press(ENTER);
                self.wait("what comes after", |now| now != screen);
                return;
            }
            let marked = lines[at].to_owned();
            self.press(DOWN);
            self.wait("the mark to move", |screen| {
                screen.lines().rev().find(|line| line.starts_with("> ")) != Some(marked.as_str())
            });
        }
        panic!("no item {words}; the screen is\n{}", self.screen());
    }

    /// Changes the size of the window.
    pub fn resize(&mut self, rows: u16, columns: u16) {
        lock(&self.screen).screen_mut().set_size(size_of(rows), size_of(columns));
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).expect("another size");
    }

    /// Ends the program with a signal that asks it to.
    pub fn ask_to_end(&mut self) {
        let id = self.child.process_id().expect("a process").to_string();
        let ended = std::process::Command::new("kill").args(["-TERM", &id]).status().expect("kill");
        assert!(ended.success());
    }

    /// Waits for the end. Returns the code. The terminal must be as it was found, with the cursor showing.
    pub fn end(mut self) -> u32 {
        let begun = Instant::now();
        let ended = loop {
            if let Some(ended) = self.child.try_wait().expect("the end") {
                break ended;
            }
            assert!(begun.elapsed() < PATIENCE, "waiting for the end; the screen is\n{}", self.screen());
            thread::sleep(Duration::from_millis(10));
        };
        assert_eq!(state(self.master.as_ref()), self.found, "the terminal is not as it was");
        thread::sleep(STILL);
        let parser = lock(&self.screen);
        assert!(!parser.screen().hide_cursor(), "the cursor is hidden");
        assert!(!parser.screen().alternate_screen(), "another screen is left on");
        ended.exit_code()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}
