//! The files that are built in, as the build script put them in.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Returns the file of a path from the top of the project.
pub fn file(path: &str) -> Option<&'static File> {
    let found = FILES.binary_search_by(|(name, ..)| (*name).cmp(path)).ok()?;
    FILES.get(found)
}

/// Returns the ids of the built-in pieces in a folder of the content, in order of name.
pub fn ids(folder: &str) -> impl Iterator<Item = &'static str> {
    let prefix = format!("content/{folder}/");
    FILES.iter().filter_map(move |(name, ..)| name.strip_prefix(prefix.as_str())?.strip_suffix(".toml"))
}
