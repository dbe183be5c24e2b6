//! What lies over the built-in content in a call: the folders of the configuration, and the one that is named.

use std::ffi::OsString;
use std::path::Path;

use crate::content::broken::{Broken, Cause};
use crate::content::overlay::{ABOUT, Layers, Overlay};
use crate::reception::cli::{Cli, Verb};
use crate::reception::error::Failure;
use crate::reception::world::World;

/// The option that names a folder.
const OPTION: &str = "--content";

/// Returns what lies over the built-in content, the lowest first: the system's, the user's, and the folder that is named. Errors name
/// the file that is wrong, and the place in it. What tells of the command line itself, or what is
/// wrong, does without.
pub fn layers(cli: Option<&Cli>, arguments: &[OsString], world: &dyn World) -> Result<Layers, Failure> {
    let named = match cli {
        Some(Cli { verb: Some(Verb::Complete { words }), .. }) => named_in(words.iter().map(String::as_str)),
        Some(cli) => cli.options.content.clone(),
        None => named_in(arguments.iter().filter_map(|argument| argument.to_str())),
    };
    let named = named.or_else(|| world.variable("MYNA_CONTENT").filter(|path| !path.is_empty()));
    let verb = cli.and_then(|cli| cli.verb.as_ref());
    if let Some(Verb::Check { dir: Some(dir), .. }) = verb.filter(|verb| !verb.looks_for_flaws()) {
        return Ok(over_the_built_in(dir, world)?);
    }
    let about_itself = matches!(
        verb,
        None | Some(Verb::Help { .. } | Verb::Completions { .. } | Verb::Man { .. } | Verb::Complete { .. })
    );
    let bare = about_itself || verb.is_some_and(Verb::looks_for_flaws);
    match opened(named.as_deref(), world) {
        Err(_) if bare => Ok(Layers::default()),
        found => found.map_err(Failure::from),
    }
}

fn opened(named: Option<&str>, world: &dyn World) -> Result<Layers, Broken> {
    let mut layers = Layers::default();
    for folder in world.configuration_folders() {
        // A folder of the configuration need hold no content.
        if let Some(overlay) = Overlay::open(world.folder(&folder))? {
            lay(overlay, &mut layers);
        }
    }
    if let Some(path) = named {
        lay(overlay(path, world)?, &mut layers);
    }
    Ok(layers)
}

/// Returns one folder laid over the built-in content, and nothing else. Errors as [`layers`].
fn over_the_built_in(path: &str, world: &dyn World) -> Result<Layers, Broken> {
    Ok(Layers { overlays: vec![overlay(path, world)?] })
}

fn overlay(path: &str, world: &dyn World) -> Result<Overlay, Broken> {
    let folder = world.folder(Path::new(path));
    // That there is no such folder is told before what is not in it.
    if let Err(cause) = folder.names("") {
        return Err(Broken::file(path.to_owned(), Cause::Unreadable(cause.kind(), cause.to_string())));
    }
    let missing = Broken::file(folder.shown(ABOUT), Cause::Missing);
    Overlay::open(folder)?.ok_or(missing)
}

/// Lays an overlay over the others. Where it lies there already, from another folder, the one above counts: an answer says by its id
/// whose it is.
fn lay(overlay: Overlay, layers: &mut Layers) {
    layers.overlays.retain(|known| known.id() != overlay.id());
    layers.overlays.push(overlay);
}

/// Returns the folder that words of a command line name.
fn named_in<'a>(words: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut words = words.take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        match word.strip_prefix(OPTION) {
            Some("") => return words.next().map(str::to_owned),
            Some(rest) => {
                if let Some(path) = rest.strip_prefix('=') {
                    return Some(path.to_owned());
                }
            }
            None => {}
        }
    }
    None
}
