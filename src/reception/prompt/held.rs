//! The terminal as a prompter needs it, and left as it was found, whatever way the program ends.

use std::io::{self, IsTerminal};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

/// The terminal as it was found; a panic that ends the program at once drops nothing, so it stands where the hook can find it.
static FOUND: Mutex<Option<Termios>> = Mutex::new(None);

/// Whether somebody asked the program to end.
static ENDING: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Ctrl-C.
const INTERRUPT: u8 = 3;

/// The terminal held; released when this is dropped.
#[derive(Debug)]
pub struct Held(());

impl Held {
    /// Holds the terminal so that each key comes at once, in raw mode; output goes as before.
    pub fn for_keys() -> Self {
        for signal in [SIGHUP, SIGINT, SIGTERM] {
            // Where a signal cannot be caught it ends the program, as it would any.
            let _ = signal_hook::flag::register(signal, Arc::clone(&ENDING));
        }
        hold(|held| {
            let output = held.output_modes;
            held.make_raw();
            held.output_modes = output;
        })
    }

    /// Holds the terminal so that lines come as ever, but Ctrl-C ends a line in place of the program.
    pub fn for_lines() -> Self {
        hold(|held| {
            held.special_codes[SpecialCodeIndex::VINTR] = 0;
            held.special_codes[SpecialCodeIndex::VEOL] = INTERRUPT;
        })
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        release();
    }
}

fn hold(change: impl Fn(&mut Termios)) -> Held {
    let input = io::stdin();
    if let Some(found) = input.is_terminal().then(|| tcgetattr(&input).ok()).flatten() {
        let mut held = found.clone();
        change(&mut held);
        *FOUND.lock().unwrap_or_else(PoisonError::into_inner) = Some(found);
        // A terminal that cannot be held is asked as it is.
        let _ = tcsetattr(&input, OptionalActions::Drain, &held);
    }
    Held(())
}

/// Leaves the terminal as it was found; does nothing where it is not held.
pub fn release() {
    if let Some(found) = FOUND.lock().unwrap_or_else(PoisonError::into_inner).take() {
        let _ = tcsetattr(io::stdin(), OptionalActions::Drain, &found);
    }
}

/// Returns whether there is input within a time; its end counts as some. Errors where the program was asked to end.
pub fn waited(time: Duration) -> io::Result<bool> {
    let input = io::stdin();
    let mut watched = [PollFd::new(&input, PollFlags::IN)];
    let time = Timespec { tv_sec: time.as_secs().cast_signed(), tv_nsec: time.subsec_nanos().into() };
    let ready = match poll(&mut watched, Some(&time)) {
        Ok(ready) => ready > 0,
        // A signal: nothing was typed.
        Err(rustix::io::Errno::INTR) => false,
        Err(cause) => return Err(cause.into()),
    };
    if ENDING.load(Ordering::Relaxed) { Err(io::ErrorKind::Interrupted.into()) } else { Ok(ready) }
}
