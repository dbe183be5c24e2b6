//! What was probably meant: the possible value most like what was typed.

/// How alike two names must be for one to be the other mistyped, from 0 to 1.
const ALIKE: f64 = 0.8;

/// Returns the possible value most like what was typed, where one is like it at all.
pub fn nearest<'a, T: AsRef<str>>(typed: &str, possible: &'a [T]) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let likeness = |name: &str| {
        let name = name.to_lowercase();
        let longest = name.chars().count().max(typed.chars().count()).max(1);
        // A typing slip, or the beginning of the name.
        let slips = strsim::osa_distance(&typed, &name);
        let close = if slips <= 2 && slips < longest.div_ceil(2) { 1.0 } else { 0.0 };
        strsim::jaro_winkler(&typed, &name) + close
    };
    let scored = possible.iter().map(|name| (likeness(name.as_ref()), name.as_ref()));
    scored.filter(|(score, _)| *score >= ALIKE).max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, name)| name)
}
