//! The file of the desk that hands sheets over.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::content::Content;
use crate::content::counter::{Counter, CounterError};
use crate::l10n::message::error;
use crate::reception::error::{FAILED, Failure, USAGE, reading};
use crate::reception::world::World;

/// The most bytes that such a file may have.
const LARGEST: u64 = 64 * 1024;

/// Returns the desk of the overlay on top that has one. Errors name the file, and the line that is wrong in it.
pub fn of_overlay(content: Content) -> Result<Option<Counter>, Failure> {
    let Some((path, text)) = content.counter()? else { return Ok(None) };
    let wrong = |wrong| Failure { code: FAILED, ..wrong_file(&path, wrong) };
    Counter::parse(&text).map(Some).map_err(wrong)
}

/// Returns the desk that a file names. Errors name the file, and the line that is wrong in it.
pub fn counter(path: &str, world: &dyn World) -> Result<Counter, Failure> {
    let bytes = world.read(Path::new(path), LARGEST).map_err(|cause| unreadable(path, &cause))?;
    let text = String::from_utf8(bytes).map_err(|_| unreadable(path, &ErrorKind::InvalidData.into()))?;
    Counter::parse(text.trim_start_matches('\u{feff}')).map_err(|wrong| wrong_file(path, wrong))
}

fn unreadable(path: &str, cause: &io::Error) -> Failure {
    let failure = Failure::usage("desk-unreadable", path);
    match reading(cause.kind()) {
        Some(common) => failure.with("cause", error(common)),
        None => failure.with("cause", cause.to_string()),
    }
}

fn wrong_file(path: &str, wrong: CounterError) -> Failure {
    let at = |kind: &str, line: usize| Failure::new(kind, USAGE).with("line", line.to_string());
    match wrong {
        CounterError::Broken { line, cause } => {
            at("desk-broken", line).with("value", path).with("cause", cause).hint(error("hint-desk"))
        }
        CounterError::UnknownKey { line, key } => {
            let failure = at("desk-unknown-key", line).with("file", path).with("value", &key);
            failure.choose_from(&key, &Counter::KEYS)
        }
        CounterError::NotText { line, key } => at("desk-not-text", line)
            .with("file", path)
            .with("value", key)
            .with("longest", Counter::LONGEST.to_string())
            .hint(error("hint-desk")),
        CounterError::Nameless => Failure::usage("desk-nameless", path).hint(error("hint-desk")),
    }
}
