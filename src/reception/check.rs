//! The check of content: which folders are looked at, and what is known of the fonts.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::answer::moment::Moment;
use crate::check::report::{Report, check};
use crate::check::stock::Stock;
use crate::content::broken::{Broken, Cause};
use crate::content::overlay::ABOUT;
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
    if dir.is_none() {
        for folder in world.configuration_folders() {
            let folder = world.folder(&folder);
            // A folder of the configuration need hold no content.
            if folder.read(ABOUT).is_ok() {
                stock.lay(folder.as_ref());
            }
        }
    }
    if let Some(path) = named {
        let folder = world.folder(Path::new(&path));
        folder.names("").map_err(|cause| no_folder(path, &cause))?;
        stock.lay(folder.as_ref());
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
