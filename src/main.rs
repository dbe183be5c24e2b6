//! The program: the world as it is, and the code it ends with.

use std::process::ExitCode;

use myna::reception::run::run;
use myna::reception::world::Machine;

fn main() -> ExitCode {
    let mut machine = Machine::new();
    ExitCode::from(run(&mut machine))
}
