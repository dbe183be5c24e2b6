//! What must hold whatever comes in: trees, hours, tags of languages and documents that no author wrote.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod cases;
mod inside;
mod project;

#[path = "properties/documents.rs"]
mod documents;
#[path = "properties/hostile.rs"]
mod hostile;
#[path = "properties/hours.rs"]
mod hours;
#[path = "properties/tags.rs"]
mod tags;
#[path = "properties/trees.rs"]
mod trees;
