//! What of a text is shown: no sign in it moves a cursor, rings a bell, or turns the order of reading round.

use std::borrow::Cow;

/// Returns a text as it is shown: a line end is a line feed, any other white space that moves a cursor is a space, and what else acts
/// is left out.
pub fn shown(text: &str) -> Cow<'_, str> {
    if plain(text) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().filter_map(|character| match character {
        '\t' | '\u{b}' | '\u{c}' => Some(' '),
        other => Some(other).filter(|character| *character == '\n' || !acts(*character)),
    });
    Cow::Owned(shown.collect())
}

/// Returns a text as it is shown on one line.
pub fn on_one_line(text: &str) -> Cow<'_, str> {
    let shown = shown(text);
    if shown.contains('\n') { Cow::Owned(shown.replace('\n', " ")) } else { shown }
}

/// Returns whether a character is none to see, but acts on who shows it: a control character, or one that turns the order of reading.
pub fn acts(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn plain(text: &str) -> bool {
    // Most texts are plain words.
    is_typed(text) || !text.chars().any(|character| character != '\n' && acts(character))
}

/// Returns whether a text is nothing but what an old typewriter has: one column for each sign, and none that acts.
pub fn is_typed(text: &str) -> bool {
    // All of it is looked at, many signs at a time: sooner done than to stop at the first.
    text.bytes().fold(true, |typed, byte| typed & (b' '..=b'~').contains(&byte))
}
