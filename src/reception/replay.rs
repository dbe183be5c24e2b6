//! Commands that give the same answer again.

use crate::reception::request::Request;

impl Request {
    /// Returns the options that a command needs to give the same answer again: the moment and the content, where they were named.
    pub fn named(&self) -> String {
        let at = self.at_named.then(|| format!(" --at {}", self.at));
        at.into_iter().chain(self.content.as_deref().map(content_option)).collect()
    }
}

/// Returns the option that names a folder of content, as a shell reads it.
pub fn content_option(folder: &str) -> String {
    let plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '/' | '.' | '_' | '-' | '+' | '@');
    if !folder.is_empty() && folder.chars().all(plain) {
        format!(" --content {folder}")
    } else {
        format!(" --content '{}'", folder.replace('\'', "'\\''"))
    }
}
