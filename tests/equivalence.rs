//! What the program does by hand, held against those who do it by trade: words against `fluent`, hours against `opening-hours`,
//! moments against `chrono`; and what must hold of trees and of lines broken to a width, whatever comes in.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod cases;
mod inside;
mod project;

#[path = "equivalence/hours.rs"]
mod hours;
#[path = "equivalence/moments.rs"]
mod moments;
#[path = "equivalence/trees.rs"]
mod trees;
#[path = "equivalence/words.rs"]
mod words;
#[path = "equivalence/wrapping.rs"]
mod wrapping;
