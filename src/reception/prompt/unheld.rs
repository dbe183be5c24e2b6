//! Where a terminal is not held: `console` holds it for each key.

use std::io;
use std::time::Duration;

/// Nothing is held.
#[derive(Debug)]
pub struct Held(());

impl Held {
    /// Holds nothing.
    pub fn for_keys() -> Self {
        Self(())
    }

    /// Holds nothing.
    pub fn for_lines() -> Self {
        Self(())
    }
}

/// Does nothing.
pub fn release() {}

/// Returns at once: the key is waited for when it is read.
pub fn waited(_: Duration) -> io::Result<bool> {
    Ok(true)
}
