//! Folders on the disk that content is laid over from.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::content::folder::{Folder, LARGEST};

/// A folder on the disk.
#[derive(Debug)]
pub struct Disk {
    top: PathBuf,
}

impl Disk {
    /// Returns the folder at a path, whether it is there or not.
    pub fn new(top: &Path) -> Self {
        Self { top: top.to_owned() }
    }

    fn path(&self, below: &str) -> PathBuf {
        if below.is_empty() { self.top.clone() } else { self.top.join(below) }
    }
}

impl Folder for Disk {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        read(&self.path(path), LARGEST)
    }

    fn names(&self, path: &str) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.path(path))? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    fn shown(&self, path: &str) -> String {
        self.path(path).to_string_lossy().into_owned()
    }
}

/// Reads a plain file of at most so many bytes. What is none is an error: it may never end.
fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    if about.len() > most {
        return Err(ErrorKind::FileTooLarge.into());
    }
    read_all(path, most)
}

/// Reads a file, or what comes out of a pipe, of at most so many bytes. Errors as the system names them.
pub fn read_all(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > most) {
        return Err(ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}
