//! How many cases a property is tried on, and which.
//!
//! Each run tries the same ones: who changed nothing sees nothing fail. Other ones, and more, are looked for by hand:
//! `PROPTEST_RNG_SEED` is another seed, `PROPTEST_CASES` another number.

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

/// Returns so many cases, unless the environment asks for others.
#[allow(clippy::disallowed_methods, reason = "a test is asked for more by its environment")]
pub fn cases(number: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    // Reads the seed from the environment; a random one where none is there.
    let given = ProptestConfig::default();
    let rng_seed = match given.rng_seed {
        RngSeed::Random => RngSeed::Fixed(0x006d_796e_6100),
        fixed @ RngSeed::Fixed(_) => fixed,
    };
    ProptestConfig { cases: asked.unwrap_or(number), failure_persistence: None, rng_seed, ..given }
}
