//! Whether a call begins a conversation: which one, and by which prompter.

use crate::content::Content;
use crate::content::home::REHEARSED;
use crate::content::withdrawal::Fact;
use crate::l10n::message::error;
use crate::reception::cli::{Cli, Options, Verb};
use crate::reception::error::{Failure, USAGE};
use crate::reception::languages::Languages;
use crate::reception::named::told_back;
use crate::reception::request::{asked_moment, format, is_accessible, look};
use crate::reception::wizard::{Setting, Start};
use crate::reception::world::{Manner, World};

/// A window smaller than this has no room for a list.
const FEWEST_ROWS: u16 = 10;
const FEWEST_COLUMNS: u16 = 24;

/// Returns how a conversation begins, where a call begins one.
pub fn opening(
    cli: &Cli,
    languages: &Languages,
    over: Content,
    world: &dyn World,
) -> Result<Option<(Start, Manner, Setting)>, Failure> {
    let options = &cli.options;
    let start = match &cli.verb {
        None if options.format.is_some() || options.json || options.output.is_some() => return Ok(None),
        None if options.lang.is_some() => Start::Home,
        None => Start::Language,
        Some(verb @ Verb::Guide { guide, rehearse: true, .. }) => {
            if guide.as_deref() != Some(REHEARSED) {
                let command = format!("myna guide {REHEARSED} --rehearse");
                return Err(Failure::new("rehearse-not-here", USAGE).hint(error("hint-write").with("command", command)));
            }
            format(options, verb)?;
            told_back(&Fact::Guide(REHEARSED.to_owned()), REHEARSED, over)?;
            Start::Rehearsal
        }
        Some(_) => return Ok(None),
    };
    let Some(manner) = manner(options, start, world) else { return Ok(None) };
    let at = asked_moment(options, world)?;
    let (languages, content) = (languages.clone(), options.content.clone());
    Ok(Some((start, manner, Setting { languages, at, content, look: look(options, false, world) })))
}

/// Returns how to ask, or `None` where nobody is there to answer.
fn manner(options: &Options, start: Start, world: &dyn World) -> Option<Manner> {
    let terminal = world.input_is_terminal() && world.output_is_terminal();
    let dumb = world.variable("TERM").is_none_or(|terminal| terminal.is_empty() || terminal == "dumb");
    let (rows, columns) = world.terminal_size().unwrap_or((24, 80));
    if options.no_input {
        None
    } else if is_accessible(options, world) || (terminal && (dumb || rows < FEWEST_ROWS || columns < FEWEST_COLUMNS)) {
        Some(Manner::Lines)
    } else if terminal {
        Some(Manner::Screen)
    } else {
        // Who asks for the rehearsal by name is there.
        (start == Start::Rehearsal).then_some(Manner::Lines)
    }
}
