//! Where the configuration of a program lies: the system's folders and the user's, as each system has it.

use std::path::PathBuf;

use etcetera::BaseStrategy as _;

/// The name of the program's folder.
const NAME: &str = "myna";

/// Returns the program's folders, the one that counts most last. A system that names no folder for its user has none.
pub fn folders(variable: impl Fn(&str) -> Option<String>) -> Vec<PathBuf> {
    let mut folders = of_the_system(variable);
    folders.extend(of_the_user());
    // A relative path would mean another folder wherever the program is called.
    folders.into_iter().filter(|folder| folder.is_absolute()).map(|folder| folder.join(NAME)).collect()
}

#[cfg(windows)]
fn of_the_system(variable: impl Fn(&str) -> Option<String>) -> Vec<PathBuf> {
    variable("PROGRAMDATA").map(PathBuf::from).into_iter().collect()
}

#[cfg(target_vendor = "apple")]
fn of_the_system(_: impl Fn(&str) -> Option<String>) -> Vec<PathBuf> {
    vec![PathBuf::from("/Library/Application Support")]
}

/// The list of XDG begins with what counts most.
#[cfg(not(any(windows, target_vendor = "apple")))]
fn of_the_system(variable: impl Fn(&str) -> Option<String>) -> Vec<PathBuf> {
    let listed = variable("XDG_CONFIG_DIRS").filter(|list| !list.is_empty()).unwrap_or_else(|| "/etc/xdg".to_owned());
    listed.split(':').rev().map(PathBuf::from).collect()
}

/// Where programs keep what is not a list of preferences.
#[cfg(target_vendor = "apple")]
fn of_the_user() -> Option<PathBuf> {
    etcetera::base_strategy::Apple::new().ok().map(|folders| folders.data_dir())
}

#[cfg(windows)]
fn of_the_user() -> Option<PathBuf> {
    etcetera::base_strategy::Windows::new().ok().map(|folders| folders.config_dir())
}

#[cfg(not(any(windows, target_vendor = "apple")))]
fn of_the_user() -> Option<PathBuf> {
    etcetera::base_strategy::Xdg::new().ok().map(|folders| folders.config_dir())
}
