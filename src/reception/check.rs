//! The check of content: which folders are looked at, and what is known of the fonts.

use std::io::{self, ErrorKind};
use std::path::PathBuf;

use crate::answer::moment::Moment;
use crate::check::report::{Report, check};
use crate::check::stock::Stock;
use crate::content::broken::{Broken, Cause};
use crate::content::overlay::{ABOUT, Overlay};
use crate::l10n::message::error;
use crate::reception::error::{FAILED, Failure};
use crate::reception::request::{moment, now};
use crate::reception::world::World;
use crate::render::pdf::fonts::lacking;

/// Returns what is wrong with the content of a folder laid over the built-in one; without one, of all that lies over it in any call.
/// Errors where a folder that is named cannot be looked into.
pub fn report(dir: Option<&str>, named: Option<&str>, at: Moment, world: &dyn World) -> Result<Report, Failure> {
    let mut stock = Stock::built_in();
    let named = dir.or(named).map(str::to_owned);
    let named = named.or_else(|| world.variable("MYNA_CONTENT").filter(|path| !path.is_empty()));
    let mut folders: Vec<PathBuf> = if dir.is_none() { world.configuration_folders() } else { Vec::new() };
    // A folder of the configuration need hold no content.
    folders.retain(|folder| world.folder(folder).read(ABOUT).is_ok());
    if let Some(path) = named {
        let folder = PathBuf::from(&path);
        world.folder(&folder).names("").map_err(|cause| no_folder(path, &cause))?;
        folders.push(folder);
    }
    let id = |folder: &PathBuf| Some(Overlay::open(world.folder(folder)).ok()??.id().to_owned());
    let ids: Vec<Option<String>> = folders.iter().map(id).collect();
    for (place, (folder, id)) in folders.iter().zip(&ids).enumerate() {
        // In the place of one with its id: as in every other call.
        let replaced = id.is_some() && ids.iter().skip(place + 1).any(|above| above == id);
        if !replaced {
            stock.lay(world.folder(folder).as_ref());
        }
    }
    Ok(check(&stock, at.date(), &lacking))
}

/// Returns why what was named cannot be looked into.
fn no_folder(path: String, cause: &io::Error) -> Failure {
    let words = match cause.kind() {
        ErrorKind::NotFound => "cause-missing",
        ErrorKind::NotADirectory => "cause-no-folder",
        kind => return Broken::file(path, Cause::Unreadable(kind, cause.to_string())).into(),
    };
    let failure = Failure::new("overlay-unreadable", FAILED).with("value", path).with("cause", error(words));
    failure.hint(error("hint-overlay"))
}

/// Returns the moment of the call: where the environment says that it is another, that one. Errors where that is none.
pub fn moment_of_the_call(world: &dyn World) -> Result<Moment, Failure> {
    let said = world.variable("MYNA_NOW").filter(|now| !now.is_empty());
    said.map_or_else(|| now(world), |text| moment(&text))
}
