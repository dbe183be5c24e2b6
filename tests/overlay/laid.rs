//! Folders of content made for a test, gone when it ends.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

/// A folder of files.
pub struct Laid {
    top: TempDir,
}

impl Laid {
    /// Returns an empty folder.
    pub fn new() -> Self {
        Self { top: tempfile::tempdir().expect("a folder") }
    }

    /// Returns the folder with a file in it.
    pub fn with(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.top.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
        self
    }

    /// Returns the path of a file in it.
    pub fn path(&self, below: &str) -> String {
        self.top.path().join(below).display().to_string()
    }

    /// Returns the folder.
    #[allow(dead_code, reason = "each test uses a part of it")]
    pub fn top(&self) -> &Path {
        self.top.path()
    }
}

/// Returns what an overlay of an id says of itself.
pub fn about(id: &str) -> String {
    format!("id = \"{id}\"\npublisher = \"Sample\"\nlanguage = \"en\"\nverified = 2026-11-01\nreview-by = 2027-03-31\n")
}
