//! Where content that is laid over the built-in one lies: a folder, as the content sees it.

use std::fmt::Debug;
use std::io;

/// The most bytes that one file of an overlay may have.
pub const LARGEST: u64 = 8 * 1024 * 1024;

/// A folder of files. The paths are those below it, with `/` between their parts.
pub trait Folder: Debug {
    /// Returns the bytes of a file. Errors as the system names them; more bytes than [`LARGEST`] are an error too.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// Returns the names of what is directly in a folder, in order. Errors as the system names them.
    fn names(&self, path: &str) -> io::Result<Vec<String>>;

    /// Returns a path as its author knows it.
    fn shown(&self, path: &str) -> String;
}

/// Returns whether a path stays below its folder, whatever it was made of: no part goes up, and none is hidden.
pub fn stays_below(path: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '.' | '_'))
    };
    path.split('/').all(plain)
}

/// Returns whether a text can be an id: a small letter, then small letters, digits and hyphens.
pub fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-')
}
