//! What must hold whatever comes in: trees, hours, tags of languages and documents that no author wrote.
//!
//! Each run tries the same inputs: the seed and the number of cases are fixed. `PROPTEST_CASES` raises the number by hand.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

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

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

#[allow(clippy::disallowed_methods, reason = "a test is asked for more by its environment")]
/// Returns so many cases, the same in every run; `PROPTEST_CASES` stands for another number.
fn cases(number: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(number),
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(0x006d_796e_6100),
        ..ProptestConfig::default()
    }
}
