//! Many moments from the input: a line each out.

use std::cell::RefCell;
use std::io::{self, BufRead, ErrorKind, Write};
use std::rc::Rc;

use anyhow::Result;

use crate::answer::desk::Desk;
use crate::answer::hours::{Hours, State};
use crate::answer::moment::{FIRST_YEAR, LAST_YEAR, Moment};
use crate::compose::{Answer, Frame, record};
use crate::content::Content;
use crate::content::line::Matter;
use crate::l10n::message::error;
use crate::reception::error::{FAILED, Failure};
use crate::reception::languages::Languages;
use crate::reception::output::{not_saved, output_failed, written};
use crate::reception::report::phrases;
use crate::reception::request::{Format, IsOpen, Request};
use crate::reception::world::World;
use crate::render::json;

/// Answers many moments, one a line; one line each out. Returns the code to end with.
pub fn many_states(
    asked: &IsOpen,
    request: &Request,
    languages: &Languages,
    content: Content,
    world: &mut dyn World,
) -> Result<u8, Failure> {
    if let Some(target) = &request.target {
        let mut bytes = Vec::new();
        let (mut input, _) = world.streams();
        each_moment(asked, request, languages, content, &mut *input, &mut bytes)?;
        drop(input);
        return world
            .save(target, &bytes)
            .map(|()| 0)
            .map_err(|cause| not_saved(&target.path.to_string_lossy(), &cause));
    }
    let (mut input, output) = world.streams();
    let mut output = io::BufWriter::with_capacity(1 << 16, output);
    let done = each_moment(asked, request, languages, content, &mut *input, &mut output);
    // What came before a bad line is out.
    let flushed = output.flush();
    match done {
        Err(failure) if failure.kind == CLOSED_PIPE => Ok(0),
        Err(failure) => Err(failure),
        Ok(()) => written(flushed).map(|()| 0),
    }
}

/// The kind of error that is none: who read the output has seen enough.
const CLOSED_PIPE: &str = "closed-pipe";

fn each_moment(
    asked: &IsOpen,
    request: &Request,
    languages: &Languages,
    content: Content,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> Result<(), Failure> {
    let desk = Desk::for_years(content, FIRST_YEAR..=LAST_YEAR);
    let phrases = phrases(&languages.chosen, content);
    let states = StateOf::new(asked, &desk)?;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        let read =
            input.read_until(b'\n', &mut line).map_err(|cause| Failure::new("input-failed", FAILED).because(&cause))?;
        if read == 0 {
            break;
        }
        let typed = String::from_utf8_lossy(&line);
        let typed = typed.trim();
        let moment = Moment::parse(typed).map_err(|_| {
            let shown: String = typed.chars().take(60).collect();
            Failure::usage("moments-line", shown).with("line", number.to_string()).hint(error("hint-moment"))
        })?;
        if asked.quiet {
            continue;
        }
        let done = if request.format == Format::Json {
            let state = desk.open_state(asked.line.clone(), asked.matter, &asked.speak, moment)?;
            let frame = Frame { content, phrases: &phrases, at: moment };
            output.write_all(&json::one_line(&record(&Answer::OpenState(Box::new(state)), frame)?))
        } else {
            let state = states.at(moment).id();
            output
                .write_all(typed.as_bytes())
                .and_then(|()| output.write_all(b"\t"))
                .and_then(|()| output.write_all(state.as_bytes()))
                .and_then(|()| output.write_all(b"\n"))
        };
        done.map_err(|cause| {
            if cause.kind() == ErrorKind::BrokenPipe { Failure::new(CLOSED_PIPE, 0) } else { output_failed(&cause) }
        })?;
    }
    Ok(())
}

/// The state at one moment after another: of one line, or of the best of several.
struct StateOf {
    hours: Vec<Rc<RefCell<Hours>>>,
}

impl StateOf {
    fn new(asked: &IsOpen, desk: &Desk) -> Result<Self> {
        let first = asked.line.as_ref().and_then(|line| line.services.first()).map(|service| service.matter);
        let matter = asked.matter.or(first).unwrap_or(Matter::Card);
        let lines = match &asked.line {
            Some(line) => vec![line.clone()],
            None => desk.content().offered_lines()?,
        };
        let services =
            lines.iter().filter_map(|line| line.services.iter().find(|service| service.serves(matter, &asked.speak)));
        let hours = services.map(|service| desk.hours(service)).collect::<Result<_>>()?;
        Ok(Self { hours })
    }

    /// Open before unknown before closed.
    fn at(&self, moment: Moment) -> State {
        let mut best = State::Closed;
        for hours in &self.hours {
            match hours.borrow_mut().state(moment) {
                State::Open => return State::Open,
                State::Unknown => best = State::Unknown,
                State::Closed => {}
            }
        }
        best
    }
}
