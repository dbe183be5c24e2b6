//! Bytes out: to a file, or to the output, where a closed pipe is no error.

use std::io::{self, ErrorKind};

use crate::l10n::message::error;
use crate::reception::error::{FAILED, Failure};
use crate::reception::request::Request;
use crate::reception::save::{SaveError, Target};
use crate::reception::world::World;

/// Writes to the file named, else to the output.
pub fn deliver(bytes: &[u8], request: &Request, world: &mut dyn World) -> Result<(), Failure> {
    deliver_to(request.target.as_ref(), bytes, world)
}

/// Writes to a file, else to the output.
pub fn deliver_to(target: Option<&Target>, bytes: &[u8], world: &mut dyn World) -> Result<(), Failure> {
    match target {
        Some(target) => world.save(target, bytes).map_err(|cause| not_saved(&target.path.to_string_lossy(), &cause)),
        None => put(bytes, world),
    }
}

/// Writes to the output.
pub fn put(bytes: &[u8], world: &mut dyn World) -> Result<(), Failure> {
    let (_, mut output) = world.streams();
    written(output.write_all(bytes).and_then(|()| output.flush()))
}

/// A closed pipe is not an error.
/// Returns what came of writing.
pub fn written(done: io::Result<()>) -> Result<(), Failure> {
    match done {
        Err(cause) if cause.kind() != ErrorKind::BrokenPipe => Err(output_failed(&cause)),
        _ => Ok(()),
    }
}

/// Returns the error for an output that cannot be written.
pub fn output_failed(cause: &io::Error) -> Failure {
    Failure::new("output-failed", FAILED).with("value", "-").because(cause)
}

/// Returns the error for a file that was not written.
pub fn not_saved(path: &str, cause: &SaveError) -> Failure {
    match cause {
        SaveError::OtherKind => Failure::usage("output-other-kind", path).hint(error("hint-force")),
        SaveError::Unwritable(cause) => {
            Failure::usage("output-unwritable", path).because(cause).hint(error("hint-folder"))
        }
        SaveError::Failed(cause) => Failure::new("output-failed", FAILED).with("value", path).because(cause),
    }
}
