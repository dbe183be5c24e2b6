//! The target `words`, for as long as one likes.

#![no_main]

#[path = "../../inside/mod.rs"]
mod inside;
#[path = "../../project/mod.rs"]
mod project;
#[path = "../targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|data: &[u8]| targets::words(data));
