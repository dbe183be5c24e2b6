//! The least a process can cost: what `benches/process.rs` holds the program against.

fn main() {}
