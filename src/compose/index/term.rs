//! The things that have one name in each language, as they are searched: by their names in all of them.

use anyhow::Result;

use super::Index;
use crate::answer::place::{Part, Place, Target};
use crate::answer::term::Named;
use crate::compose::term::{named, with_japanese};
use crate::l10n::message;

/// Returns every thing.
pub fn places(index: &Index) -> Result<Vec<Place>> {
    Ok(named(index.content)?.into_iter().map(|thing| of_thing(index, thing)).collect())
}

fn of_thing(index: &Index, thing: Named) -> Place {
    let id = thing.term.id.as_str();
    let mut name = index.say(Part::Title, &message::term(id));
    let title = index.each(Part::Title, |localizer| with_japanese(localizer, &thing.term));
    name.also.extend(thing.names);
    name.also.extend(thing.term.also);
    let lines = vec![name, index.say(Part::Detail, &message::meaning(id))];
    Place { target: Target::Term(id.to_owned()), title: title.texts, lines }
}
