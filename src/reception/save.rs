//! Writing a file: whole or not at all, and never over a file of another kind unless told to.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// Where to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The file.
    pub path: PathBuf,
    /// Whether a file of another kind may be overwritten.
    pub force: bool,
    /// Whether the text to write is Markdown: it does not show.
    pub markdown: bool,
}

/// Why a file was not written; nothing is left of it.
#[derive(Debug)]
pub enum SaveError {
    /// It could be seen beforehand that it cannot be written there.
    Unwritable(io::Error),
    /// A file of another kind is there.
    OtherKind,
    /// Writing failed.
    Failed(io::Error),
}

/// How much of a file tells its kind.
const HEAD: u64 = 512;

/// Writes bytes to a file: a temporary file beside it, then a rename. Errors leave what was there.
pub fn save(target: &Target, bytes: &[u8]) -> Result<(), SaveError> {
    // A link stays a link: what it points to is replaced.
    let path = fs::canonicalize(&target.path).unwrap_or_else(|_| target.path.clone());
    match fs::metadata(&path) {
        Ok(found) if found.is_dir() => return Err(SaveError::Unwritable(ErrorKind::IsADirectory.into())),
        Ok(found) if !found.is_file() => {
            return if target.force { into_device(&path, bytes) } else { Err(SaveError::OtherKind) };
        }
        Ok(found) if found.permissions().readonly() => {
            return Err(SaveError::Unwritable(ErrorKind::PermissionDenied.into()));
        }
        Ok(_) if !target.force && !may_replace(&kind_of_file(&path)?, &kind(bytes, target.markdown)) => {
            return Err(SaveError::OtherKind);
        }
        Ok(_) => {}
        Err(missing) if missing.kind() == ErrorKind::NotFound => {}
        Err(other) => return Err(SaveError::Unwritable(other)),
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = builder().tempfile_in(folder).map_err(|cause| SaveError::Unwritable(plain(cause)))?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(SaveError::Failed)?;
    file.persist(&path).map(drop).map_err(|cause| SaveError::Failed(cause.error))
}

#[cfg(unix)]
fn builder() -> tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt;
    let mut builder = tempfile::Builder::new();
    // As any new file: what the umask leaves of it.
    builder.permissions(fs::Permissions::from_mode(0o666));
    builder
}

#[cfg(not(unix))]
fn builder() -> tempfile::Builder<'static, 'static> {
    tempfile::Builder::new()
}

/// Returns the error without the path that the library adds.
fn plain(cause: io::Error) -> io::Error {
    if matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::PermissionDenied | ErrorKind::NotADirectory) {
        cause.kind().into()
    } else {
        cause
    }
}

fn into_device(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let mut device = File::options().write(true).open(path).map_err(SaveError::Unwritable)?;
    device.write_all(bytes).map_err(SaveError::Failed)
}

#[derive(PartialEq, Eq)]
enum Kind {
    Empty,
    Pdf,
    Html,
    Json,
    Markdown,
    Text,
    Other,
}

fn kind_of_file(path: &Path) -> Result<Kind, SaveError> {
    let mut head = Vec::new();
    File::open(path).and_then(|file| file.take(HEAD).read_to_end(&mut head)).map_err(SaveError::Unwritable)?;
    let ending = path.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    Ok(kind(&head, ending.is_some_and(|ending| ending == "md" || ending == "markdown")))
}

/// Returns whether a file of one kind may give way to another: the same kind, or an empty file.
fn may_replace(there: &Kind, new: &Kind) -> bool {
    *there == Kind::Empty || there == new
}

/// Returns what kind of file begins so; whether a text is Markdown does not show in it.
fn kind(bytes: &[u8], markdown: bool) -> Kind {
    let head = bytes.get(..usize::try_from(HEAD).unwrap_or(0)).unwrap_or(bytes);
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The head may end within a character.
        Err(cut) if head.len() - cut.valid_up_to() < 4 => {
            std::str::from_utf8(head.get(..cut.valid_up_to()).unwrap_or_default()).unwrap_or_default()
        }
        Err(_) => return if head.starts_with(b"%PDF-") { Kind::Pdf } else { Kind::Other },
    };
    let start = text.trim_start();
    match start {
        "" => Kind::Empty,
        _ if start.starts_with("%PDF-") => Kind::Pdf,
        _ if begins_as_html(start) => Kind::Html,
        _ if start.starts_with('{') => Kind::Json,
        _ if text.contains('\0') => Kind::Other,
        _ if markdown => Kind::Markdown,
        _ => Kind::Text,
    }
}

fn begins_as_html(text: &str) -> bool {
    let begins = |with: &str| text.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with));
    begins("<!doctype") || begins("<html")
}
