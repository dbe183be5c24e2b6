//! The variables of messages: those that the program sets.

use std::collections::BTreeSet;

use super::super::finding::Finding;
use super::{ENGLISH, Word, Words};
use crate::answer::nearest::nearest;

/// What the variables end with that the program sets wherever it sets those without: months and days have names in some languages and
/// numbers in the others.
const NAME: &str = "-name";

/// Notes the variables that nobody sets, and those that are left out.
pub fn check(words: &Words, findings: &mut Vec<Finding>) {
    for (key, said) in &words.messages {
        let original = words.built_in.get(key);
        let known: BTreeSet<&str> = original.map(names).unwrap_or_default();
        for (tag, word) in said.iter().filter(|(tag, word)| word.piece.layer > 0 || **tag != ENGLISH) {
            let unset = word.variables.iter().filter(|(name, _)| !known.contains(plain(name)));
            for (name, place) in unset {
                let flaw = word.piece.error(*place, "variable-unknown").with("value", *name);
                let possible: Vec<&str> = known.iter().copied().collect();
                let flaw = flaw.with("allowed", possible.join(" "));
                findings.push(match nearest(name, &possible) {
                    Some(near) => flaw.with("nearest", near),
                    None => flaw,
                });
            }
            let here = names(word);
            let left_out: Vec<&str> = known.difference(&here).copied().collect();
            if !left_out.is_empty() {
                let flaw = word.piece.error(word.place, "variables-differ").with("value", left_out.join(" "));
                findings.push(flaw.with("languages", *tag));
            }
        }
    }
}

fn plain(name: &str) -> &str {
    name.strip_suffix(NAME).unwrap_or(name)
}

fn names<'a>(word: &Word<'a>) -> BTreeSet<&'a str> {
    // The shorter lifetime of a constant would be forced upon the names.
    word.variables.iter().map(|(name, _)| plain(name)).collect()
}
