//! Telephone numbers as people write them.

/// Returns the digits of a number, full-width ones too; other signs are left out.
pub fn digits(text: &str) -> String {
    text.chars().filter_map(plain_digit).collect()
}

/// Returns whether a text can be a number: digits, and the signs people put between them.
pub fn looks_like_number(text: &str) -> bool {
    let sign = |c: char| {
        matches!(
            c,
            '-' | '‐'
                | '‑'
                | '–'
                | '—'
                | '−'
                | '－'
                | 'ー'
                | '('
                | ')'
                | '（'
                | '）'
                | ' '
                | '\u{3000}'
                | '.'
                | '+'
        )
    };
    !digits(text).is_empty() && text.chars().all(|c| plain_digit(c).is_some() || sign(c))
}

/// Returns whether two texts are the same number, with `+81` or `81` for the first 0.
pub fn same(one: &str, other: &str) -> bool {
    domestic(one) == domestic(other)
}

fn domestic(text: &str) -> String {
    let digits = digits(text);
    match digits.strip_prefix("81") {
        Some(rest) if !rest.starts_with('0') => format!("0{rest}"),
        _ => digits,
    }
}

fn plain_digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10),
        _ => None,
    }
}
