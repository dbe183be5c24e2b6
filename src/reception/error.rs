//! Errors: a kind, what is wrong, what would be right, and the code to end with. The words come last.

use std::io::{self, ErrorKind};

use crate::content::broken::{Broken, Cause};
use crate::l10n::message::{Argument, Message, error};

/// The code for wrong use.
pub const USAGE: u8 = 2;
/// The code for what could not be done.
pub const FAILED: u8 = 1;

/// Something that went wrong.
#[derive(Debug)]
pub struct Failure {
    /// The kind, as it stands in JSON.
    pub kind: String,
    /// The code to end with.
    pub code: u8,
    /// What is wrong.
    pub text: Message,
    /// What would be right.
    pub hints: Vec<Message>,
}

impl Failure {
    /// Returns wrong use of a kind, with what was typed.
    pub fn usage(kind: &str, value: impl Into<Argument>) -> Self {
        Self::new(kind, USAGE).with("value", value)
    }

    /// Returns an error of a kind that ends with a code.
    pub fn new(kind: &str, code: u8) -> Self {
        Self { kind: kind.to_owned(), code, text: error(format!("error-{kind}")), hints: Vec::new() }
    }

    /// Returns the error with a variable of its message set.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.text = self.text.with(name, value);
        self
    }

    /// Returns the error with the cause that the system named: in the reader's language where it is a common one.
    #[must_use]
    pub fn because(self, cause: &io::Error) -> Self {
        let common = match cause.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => "cause-missing",
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "cause-permission",
            ErrorKind::IsADirectory => "cause-folder",
            ErrorKind::StorageFull => "cause-full",
            _ => return self.with("cause", cause.to_string()),
        };
        self.with("cause", error(common))
    }

    /// Returns the error with a hint.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.hints.push(hint);
        self
    }

    /// Returns the error with the nearest of the possible values, where one is near.
    #[must_use]
    pub fn nearest_of<T: AsRef<str>>(mut self, typed: &str, possible: &[T]) -> Self {
        if let Some(nearest) = nearest(typed, possible) {
            self.hints.push(error("hint-nearest").with("nearest", nearest));
        }
        self
    }

    /// Returns the error with the nearest of the possible values, where one is near, and all of them.
    #[must_use]
    pub fn choose_from<T: AsRef<str>>(self, typed: &str, possible: &[T]) -> Self {
        let mut failure = self.nearest_of(typed, possible);
        let mut all: Vec<&str> = possible.iter().map(AsRef::as_ref).take(MOST).collect();
        all.extend((possible.len() > MOST).then_some("…"));
        failure.hints.push(error("hint-allowed").with("allowed", all.join(" ")));
        failure
    }
}

impl From<anyhow::Error> for Failure {
    /// Content that is broken; the chain of causes is for its author.
    fn from(cause: anyhow::Error) -> Self {
        match cause.downcast::<Broken>() {
            Ok(broken) => broken.into(),
            Err(cause) => Self::new("content", FAILED).with("cause", format!("{cause:#}")).hint(error("hint-report")),
        }
    }
}

impl From<Broken> for Failure {
    /// An overlay that is broken: where, and what its reader says.
    fn from(broken: Broken) -> Self {
        let Broken { file, line, column, cause } = broken;
        let check = error("hint-check").with("command", "myna check DIR");
        match (cause, line) {
            (Cause::Missing, _) => Self::new("overlay-missing", FAILED).with("value", file).hint(error("hint-overlay")),
            (Cause::NotUtf8, _) => {
                Self::new("overlay-unreadable", FAILED).with("value", file).with("cause", error("cause-not-utf8"))
            }
            (Cause::Unreadable(kind, cause), _) => {
                let failure = Self::new("overlay-unreadable", FAILED).with("value", file);
                match reading(kind) {
                    Some(common) => failure.with("cause", error(common)),
                    None => failure.with("cause", cause),
                }
            }
            (Cause::Wrong(cause), line) => Self::new("overlay-broken", FAILED)
                .with("value", file)
                .with("line", line.unwrap_or(1).to_string())
                .with("column", column.to_string())
                .with("cause", cause)
                .hint(check),
        }
    }
}

/// Returns the words for why a file cannot be read, where the cause is a common one.
pub fn reading(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound | ErrorKind::NotADirectory => "cause-no-file",
        ErrorKind::PermissionDenied => "cause-no-reading",
        ErrorKind::IsADirectory => "cause-folder",
        ErrorKind::FileTooLarge => "cause-too-large",
        ErrorKind::InvalidData => "cause-not-utf8",
        ErrorKind::InvalidInput => "cause-no-plain-file",
        _ => return None,
    })
}

/// How many possible values are named: an overlay may have thousands.
const MOST: usize = 60;

/// How alike two names must be for one to be the other mistyped, from 0 to 1.
const ALIKE: f64 = 0.8;

/// Returns the possible value most like what was typed, where one is like it at all.
fn nearest<'a, T: AsRef<str>>(typed: &str, possible: &'a [T]) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let likeness = |name: &str| {
        let name = name.to_lowercase();
        let longest = name.chars().count().max(typed.chars().count()).max(1);
        // A typing slip, or the beginning of the name.
        let slips = strsim::osa_distance(&typed, &name);
        let close = if slips <= 2 && slips < longest.div_ceil(2) { 1.0 } else { 0.0 };
        strsim::jaro_winkler(&typed, &name) + close
    };
    let scored = possible.iter().map(|name| (likeness(name.as_ref()), name.as_ref()));
    scored.filter(|(score, _)| *score >= ALIKE).max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, name)| name)
}
