//! All files of content of all layers, as they were written.

use std::io::ErrorKind;

use super::finding::{Finding, Severity};
use super::layout::{FILES, FOLDERS, shape};
use super::piece::{Piece, kind};
use crate::answer::nearest::nearest;
use crate::content::embedded;
use crate::content::folder::{Folder, is_id, stays_below};
use crate::content::overlay::ABOUT;

/// What begins the paths of what is built in.
pub const BUILT_IN: &str = "myna:";

/// All files of content.
#[derive(Debug, Default)]
pub struct Stock {
    /// The files, by layer and then by name.
    pub pieces: Vec<Piece>,
    /// What is wrong with files that could not be taken up.
    pub findings: Vec<Finding>,
    /// How many layers lie over the built-in one.
    pub overlays: usize,
}

impl Stock {
    /// Returns the built-in files.
    pub fn built_in() -> Self {
        let words =
            embedded::FILES.iter().map(|(name, text, _)| (name, text)).filter(|(name, _)| name.starts_with("locales/"));
        let pieces = embedded::AS_WRITTEN
            .iter()
            .map(|(name, text)| (name, text))
            .chain(words)
            .map(|(name, text)| Piece::new(0, (*name).to_owned(), format!("{BUILT_IN}{name}"), (*text).to_owned()));
        Self { pieces: pieces.collect(), ..Self::default() }
    }

    /// Adds what lies in a folder, over the others.
    pub fn lay(&mut self, folder: &dyn Folder) {
        self.overlays += 1;
        let before = self.pieces.len();
        for place in FOLDERS {
            match place.split_once('*') {
                None => self.walk(folder, place),
                Some((above, below)) => {
                    for tag in folder.names(above.trim_end_matches('/')).unwrap_or_default() {
                        self.walk(folder, &format!("{above}{tag}{below}"));
                    }
                }
            }
        }
        for tag in folder.names("locales").unwrap_or_default() {
            self.walk(folder, &format!("locales/{tag}"));
        }
        if !self.pieces.iter().skip(before).any(|piece| piece.name == ABOUT) {
            let unread = self.findings.iter().any(|finding| finding.file == folder.shown(ABOUT));
            if !unread {
                self.findings.push(fault(folder, ABOUT, Severity::Error, "overlay-missing"));
            }
        }
    }

    fn walk(&mut self, folder: &dyn Folder, path: &str) {
        let names = match folder.names(path) {
            Ok(names) => names,
            Err(cause) if matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return,
            Err(cause) => {
                let finding = fault(folder, path, Severity::Error, "unreadable").with("cause", cause.to_string());
                self.findings.push(finding);
                return;
            }
        };
        for name in names.iter().filter(|name| !name.starts_with('.')) {
            let whole = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
            self.take(folder, path, name, &whole);
        }
    }

    fn take(&mut self, folder: &dyn Folder, path: &str, name: &str, whole: &str) {
        if is_folder_of_content(whole) {
            return;
        }
        let is_words = path.starts_with("locales/") && kind(name) == "ftl";
        if shape(whole).is_some() || is_words {
            let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
            let is_year =
                path == "content/calendars/jp" && stem.len() == 4 && stem.bytes().all(|byte| byte.is_ascii_digit());
            if !is_id(stem) && !is_year {
                self.findings.push(fault(folder, whole, Severity::Error, "file-name").with("value", stem));
                return;
            }
            self.read(folder, whole);
            return;
        }
        // What else lies at the top is nobody's business: a README, a licence.
        let near = near(path, name);
        if path.is_empty() && near.is_none() && kind(name) != "toml" {
            return;
        }
        let finding = fault(folder, whole, Severity::Warning, "unknown-file").with("value", name);
        self.findings.push(match near {
            Some(near) => finding.with("nearest", near),
            None => finding,
        });
    }

    fn read(&mut self, folder: &dyn Folder, path: &str) {
        if !stays_below(path) {
            self.findings.push(fault(folder, path, Severity::Error, "file-name").with("value", path));
            return;
        }
        let bytes = match folder.read(path) {
            Ok(bytes) => bytes,
            Err(cause) => {
                let flaw = match cause.kind() {
                    ErrorKind::FileTooLarge => "too-large",
                    _ => "unreadable",
                };
                self.findings.push(fault(folder, path, Severity::Error, flaw).with("cause", cause.to_string()));
                return;
            }
        };
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(cause) => {
                let good = cause.utf8_error().valid_up_to();
                let before = String::from_utf8_lossy(cause.as_bytes().get(..good).unwrap_or_default()).into_owned();
                let piece = Piece::new(0, path.to_owned(), folder.shown(path), before);
                self.findings.push(piece.error(good, "not-utf8"));
                return;
            }
        };
        let plain = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n");
        let piece = Piece::new(self.overlays, path.to_owned(), folder.shown(path), plain);
        if text.starts_with('\u{feff}') {
            self.findings.push(piece.warning(0, "byte-order-mark"));
        }
        self.pieces.push(piece);
    }
}

fn fault(folder: &dyn Folder, path: &str, severity: Severity, flaw: &'static str) -> Finding {
    Finding { severity, file: folder.shown(path), line: 1, column: 1, flaw, arguments: Vec::new() }
}

fn is_folder_of_content(path: &str) -> bool {
    FOLDERS.contains(&path)
        || path.strip_prefix("locales/").is_some_and(|rest| match rest.split_once('/') {
            None => !rest.contains('.'),
            Some((_, below)) => matches!(below, "guides" | "trees"),
        })
}

/// Returns what stands in a folder of content and is most like a name.
fn near(path: &str, name: &str) -> Option<String> {
    let below = |known: &str| match known.rsplit_once('/') {
        Some((folder, file)) if folder == path => Some(file.to_owned()),
        None if path.is_empty() && !known.is_empty() => Some(known.to_owned()),
        _ => None,
    };
    let known: Vec<String> =
        FOLDERS.iter().copied().chain(FILES.iter().map(|(file, _)| *file)).filter_map(below).collect();
    nearest(name, &known).map(str::to_owned)
}
