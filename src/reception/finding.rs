//! What is found by a word: names. Nothing found is an error that names what is near.

use crate::answer::moment::Moment;
use crate::answer::term::{self, Terms};
use crate::compose::Answer;
use crate::compose::term::named;
use crate::content::Content;
use crate::l10n::message::error;
use crate::reception::error::{FAILED, Failure};

/// How many signs of a word are repeated, and compared with names, where it is not found.
const LONGEST_REPEATED: usize = 60;

/// Returns all names, the one that a word means, or those that it may mean. Errors where it means none.
pub fn terms(word: Option<&str>, at: Moment, content: Content) -> Result<Answer, Failure> {
    let Some(word) = word else {
        return Ok(Answer::Terms(Terms { word: None, terms: content.terms()? }));
    };
    let all = named(content)?;
    let mut found = term::find(word, &all);
    match found.len() {
        0 => {
            let repeated = repeated(word);
            let names: Vec<&String> = all.iter().flat_map(|named| &named.names).collect();
            let failure = Failure::new("unknown-term", FAILED).with("value", &repeated).nearest_of(&repeated, &names);
            Err(failure.hint(error("hint-terms").with("command", "myna term")))
        }
        1 => Ok(Answer::Term(Box::new(term::term(content, found.remove(0), word.to_owned(), at)?))),
        _ => Ok(Answer::Terms(Terms { word: Some(word.to_owned()), terms: found })),
    }
}

/// Returns a word as an error repeats it: its beginning, on one line.
fn repeated(word: &str) -> String {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    let mut signs = word.chars().map(plain);
    let beginning: String = signs.by_ref().take(LONGEST_REPEATED).collect();
    if signs.next().is_some() { format!("{beginning}…") } else { beginning }
}
