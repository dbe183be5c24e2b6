//! The window of a terminal: its size, its keys, and what is written to it.

use std::io::{self, Write};
use std::time::Duration;

use console::{Key, Term};

use super::Gone;
use super::held::{Held, waited};

/// How long to wait for a key before looking whether the window has changed its size.
const GLANCE: Duration = Duration::from_millis(150);
/// How long the rest of a key may take after an escape.
const REST_OF_KEY: Duration = Duration::from_millis(60);

/// The window, held as long as a person is asked in it.
#[derive(Debug)]
pub struct Window {
    terminal: Term,
    /// The rows and columns that the last drawing was made for.
    size: (usize, usize),
    _held: Held,
}

/// What a person did.
pub enum Press {
    /// Pressed a key.
    Key(Key),
    /// Changed the size of the window.
    Resized,
}

impl Window {
    /// Returns the window of the output, with the terminal of the input held.
    pub fn new() -> Self {
        let terminal = Term::stdout();
        let size = size_of(&terminal);
        Self { terminal, size, _held: Held::for_keys() }
    }

    /// Waits for what the person does next.
    pub fn press(&mut self) -> Result<Press, Gone> {
        loop {
            let size = size_of(&self.terminal);
            if size != self.size {
                self.size = size;
                return Ok(Press::Resized);
            }
            if waited(GLANCE).map_err(|_| Gone::Left)? {
                // A terminal that cannot be read is gone, and so is the person.
                let key = match self.terminal.read_key_raw().map_err(|_| Gone::Left)? {
                    Key::Escape => self.after_escape()?,
                    Key::UnknownEscSeq(begun) if begun == ['O'] => self.arrow()?,
                    key => key,
                };
                return match key {
                    Key::Escape | Key::CtrlC | Key::Char('\u{3}' | '\u{4}') => Err(Gone::Left),
                    key => Ok(Press::Key(key)),
                };
            }
        }
    }

    /// Returns the key that an escape begins: over a slow line the rest of an arrow key comes later.
    fn after_escape(&self) -> Result<Key, Gone> {
        if !waited(REST_OF_KEY).map_err(|_| Gone::Left)? {
            return Ok(Key::Escape);
        }
        match self.terminal.read_key_raw().map_err(|_| Gone::Left)? {
            Key::Char('[' | 'O') => self.arrow(),
            _ => Ok(Key::Unknown),
        }
    }

    /// Returns the arrow key, or the like, whose last letter comes now.
    fn arrow(&self) -> Result<Key, Gone> {
        if !waited(REST_OF_KEY).map_err(|_| Gone::Left)? {
            return Ok(Key::Unknown);
        }
        Ok(match self.terminal.read_key_raw().map_err(|_| Gone::Left)? {
            Key::Char('A') => Key::ArrowUp,
            Key::Char('B') => Key::ArrowDown,
            Key::Char('C') => Key::ArrowRight,
            Key::Char('D') => Key::ArrowLeft,
            Key::Char('H') => Key::Home,
            Key::Char('F') => Key::End,
            _ => Key::Unknown,
        })
    }

    /// Moves everything up and out of sight, and begins at the top.
    pub fn fresh(&self) -> Result<(), Gone> {
        let up = "\n".repeat(self.size.0);
        write(&format!("{up}\u{1b}[H\u{1b}[J"))
    }

    /// Returns the rows.
    pub fn rows(&self) -> usize {
        self.size.0
    }

    /// Returns the columns to write on: the last stays free, since terminals differ in what happens after it.
    pub fn width(&self) -> usize {
        self.size.1.saturating_sub(1).clamp(10, 100)
    }
}

/// Writes all at once, so that nothing flickers.
pub fn write(text: &str) -> Result<(), Gone> {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()?;
    Ok(())
}

fn size_of(terminal: &Term) -> (usize, usize) {
    let (rows, columns) =
        terminal.size_checked().filter(|(rows, columns)| *rows > 0 && *columns > 0).unwrap_or((24, 80));
    (usize::from(rows), usize::from(columns))
}

/// Returns what erases the lines above the cursor that were drawn last, and all below.
pub fn erased(lines: usize) -> String {
    if lines == 0 { "\r\u{1b}[J".to_owned() } else { format!("\r\u{1b}[{lines}A\u{1b}[J") }
}
