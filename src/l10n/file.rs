//! A file of words, cut into its messages. The build script cuts the built-in ones with this same code: they are looked up by place.

/// What begins the group comment that names the origin of the words below it.
pub const ORIGIN: &str = "## origin: ";

/// Where a message of a file is, in bytes: where it begins, its id ends and it ends; and where the origin of its words is named.
pub type Place = [u32; 5];

/// One message as a file defines it.
#[derive(Debug, Clone, Copy)]
pub struct Defined<'a> {
    /// The id.
    pub id: &'a str,
    /// The lines that define it.
    pub lines: &'a str,
    /// What the group comment above it says of the origin of its words.
    pub origin: &'a str,
}

/// Returns the messages of a file: each begins with an id at the start of a line and goes on over indented lines.
pub fn split(text: &str) -> impl Iterator<Item = Defined<'_>> {
    let (mut rest, mut origin) = (text, "");
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let (lines, after) = rest.split_at(message_end(rest));
            rest = after;
            if let Some(named) = lines.strip_prefix(ORIGIN) {
                origin = named.trim_end();
            } else if lines.starts_with(|sign: char| sign.is_ascii_lowercase())
                && let Some((id, _)) = lines.split_once('=')
            {
                return Some(Defined { id: id.trim_end(), lines, origin });
            }
        }
        None
    })
}

/// Returns the message of an id among the places of a text, which are in order of id.
pub fn at<'a>(text: &'a str, places: &[Place], id: &str) -> Option<Defined<'a>> {
    let id_at = |[from, id_end, ..]: &Place| text.as_bytes().get(*from as usize..*id_end as usize).unwrap_or_default();
    let found = places.binary_search_by(|place| id_at(place).cmp(id.as_bytes())).ok()?;
    let piece = |from: u32, to: u32| text.get(from as usize..to as usize).unwrap_or_default();
    let [from, id_end, end, origin, origin_end] = *places.get(found)?;
    Some(Defined { id: piece(from, id_end), lines: piece(from, end), origin: piece(origin, origin_end) })
}

/// Returns where the lines of a message end: before the next line that begins another message, a term or a comment.
fn message_end(text: &str) -> usize {
    let mut from = 0;
    while let Some(line_end) = text.get(from..).and_then(|rest| rest.find('\n')) {
        from += line_end + 1;
        let rest = text.get(from..).unwrap_or_default();
        let next = rest.trim_start_matches(['\n', '\r']);
        // Inside braces a line may begin anywhere: with a variant, a variable, the arrow of a selector.
        if matches!(next.as_bytes(), [] | [b'#' | b'a'..=b'z' | b'A'..=b'Z', ..] | [b'-', b'a'..=b'z' | b'A'..=b'Z', ..])
        {
            return from;
        }
        from += rest.len() - next.len();
    }
    text.len()
}
