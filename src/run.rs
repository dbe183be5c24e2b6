//! A call from end to end: what was typed, what it means, the answer, the bytes, the code.

use std::cell::RefCell;
use std::io::{self, BufRead, ErrorKind, Write};
use std::rc::Rc;

use anyhow::Result;
use clap::Parser;
use clap::error::ErrorKind as ParserErrorKind;

use crate::answer::hours::{Hours, State};
use crate::answer::line::Desk;
use crate::answer::moment::{FIRST_YEAR, LAST_YEAR, Moment};
use crate::answer::outcome::{Step, ask, contacts};
use crate::answer::{guide, source};
use crate::cli::Cli;
use crate::compose::phrases::Phrases;
use crate::compose::{Answer, Frame, document, record};
use crate::content::Content;
use crate::content::language::Language;
use crate::document::record::Record;
use crate::error::{FAILED, Failure, Said};
use crate::l10n::Localizer;
use crate::l10n::message::{error, interface};
use crate::render::{json, text};
use crate::request::{Format, IsOpen, Languages, Question, Request, environment_language, languages, request};
use crate::save::SaveError;
use crate::world::World;

/// The code for a closed line.
const CLOSED: u8 = 3;
/// The code for a line whose hours are not known.
const UNKNOWN: u8 = 4;

/// Runs the program in a world. Returns the code to end with.
pub fn run(world: &mut dyn World) -> u8 {
    let content = Content;
    let arguments = world.arguments();
    let json = wants_json(&arguments);
    let unreadable = arguments.iter().find(|argument| argument.to_str().is_none());
    if let Some(argument) = unreadable {
        let failure = Failure::usage("not-utf8", argument.to_string_lossy().into_owned()).hint(error("hint-utf8"));
        return report(&failure, json, &[environment_language(world, content)], content, world);
    }
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(stopped) => return parser_stopped(&stopped, json, content, world),
    };
    let languages = match languages(&cli.options, world, content) {
        Ok(languages) => languages,
        Err(failure) => return report(&failure, json, &[environment_language(world, content)], content, world),
    };
    match answer(cli, &languages, content, world) {
        Ok(code) => code,
        Err(failure) => report(&failure, json, &languages.chosen, content, world),
    }
}

fn answer(cli: Cli, languages: &Languages, content: Content, world: &mut dyn World) -> Result<u8, Failure> {
    let Some(request) = request(cli, languages, world, content)? else {
        let help = <Cli as clap::CommandFactory>::command().render_help().to_string();
        return put(help.as_bytes(), world).map(|()| 0);
    };
    let quiet = matches!(&request.question, Question::IsOpen(asked) if asked.quiet);
    if languages.fallback && !quiet && world.errors_are_terminal() {
        say_fallback(content, world);
    }
    match &request.question {
        Question::IsOpen(asked) if asked.many => many_states(asked, &request, languages, content, world),
        Question::IsOpen(asked) if asked.line.is_some() && (quiet || request.format == Format::State) => one_state(asked, &request, content, world),
        question => {
            let (answer, code) = answered(question, &request, languages, content)?;
            if !quiet {
                let bytes = rendered(&answer, &request, languages, content)?;
                deliver(&bytes, &request, world)?;
            }
            Ok(code)
        }
    }
}

/// Returns the answer to a question, and the code to end with.
pub fn answered(question: &Question, request: &Request, languages: &Languages, content: Content) -> Result<(Answer, u8), Failure> {
    let at = request.at;
    let desk = Desk::new(content, at);
    let speak = languages.chosen.first().map_or("en", |language| language.speak.as_str());
    // Only a document for people shows the lines with their state.
    let call = |lines: &[String], matter| if request.format == Format::Text { contacts(content, lines, matter, speak, at) } else { Ok(Vec::new()) };
    let answer = match question {
        Question::Guides => Answer::Guides(content.guides()?),
        Question::Guide(asked, route) => {
            let contacts = call(&asked.lines, asked.matter)?;
            Answer::Guide(Box::new(guide::guide(content, asked.as_ref().clone(), route.as_deref(), at)?), contacts)
        }
        Question::Trees => Answer::Trees(content.trees()?),
        Question::Ask(tree, responses) => {
            let answer = ask(content, tree.as_ref().clone(), responses, at)?;
            let contacts = match &answer.step {
                Step::Outcome(outcome) => call(&outcome.lines, outcome.matter)?,
                _ => Vec::new(),
            };
            let replay = replay(&answer, request);
            Answer::Tree(Box::new(answer), contacts, replay)
        }
        Question::Lines(line) => Answer::Lines(desk.lines(line.clone(), at)?),
        Question::IsOpen(asked) => {
            let state = desk.open_state(asked.line.clone(), asked.matter, &asked.speak, at)?;
            let code = code(state.state);
            return Ok((Answer::OpenState(Box::new(state)), code));
        }
        Question::Sources(source) => Answer::Sources(source::sources(content, source.clone(), at)?),
    };
    Ok((answer, 0))
}

/// Returns the command line that gives the same answer: the responses that counted, and the moment where one was named.
fn replay(answer: &crate::answer::outcome::TreeAnswer, request: &Request) -> String {
    let mut line = format!("myna ask {}", answer.tree.id);
    for (question, response) in &answer.answers {
        line.push_str(&format!(" --answer {question}={}", response.id()));
    }
    if request.at_named {
        line.push_str(&format!(" --at {}", request.at));
    }
    line
}

/// Returns an answer in the format asked for.
pub fn rendered(answer: &Answer, request: &Request, languages: &Languages, content: Content) -> Result<Vec<u8>, Failure> {
    let phrases = phrases(&languages.chosen, content);
    let frame = Frame { content, phrases: &phrases, at: request.at };
    Ok(match (request.format, answer) {
        (Format::Text, _) => text::render(&document(answer, frame)?, request.look),
        (Format::State, Answer::OpenState(state)) => format!("{}\n", state.state.id()).into_bytes(),
        (Format::Json | Format::State, _) => json::pretty(&record(answer, frame)?),
    })
}

fn phrases(languages: &[Language], _content: Content) -> Phrases {
    Phrases::new(languages.iter().map(|language| Localizer::new(&language.tag, |path| Content.file(path))).collect())
}

/// The way of a script: the state of one line, and nothing else loaded.
fn one_state(asked: &IsOpen, request: &Request, content: Content, world: &mut dyn World) -> Result<u8, Failure> {
    let Some(line) = &asked.line else { return Ok(UNKNOWN) };
    let matter = asked.matter.or(line.services.first().map(|service| service.matter));
    let desk = Desk::new(content, request.at);
    let state = match matter {
        Some(matter) => desk.state(line, matter, &asked.speak, request.at)?,
        None => State::Closed,
    };
    if !asked.quiet {
        deliver(format!("{}\n", state.id()).as_bytes(), request, world)?;
    }
    Ok(code(state))
}

/// Many moments, one a line; one line each out.
fn many_states(asked: &IsOpen, request: &Request, languages: &Languages, content: Content, world: &mut dyn World) -> Result<u8, Failure> {
    if let Some(target) = &request.target {
        let mut bytes = Vec::new();
        let (mut input, _) = world.streams();
        each_moment(asked, request, languages, content, &mut *input, &mut bytes)?;
        drop(input);
        return world.save(target, &bytes).map(|()| 0).map_err(|cause| not_saved(&target.path.to_string_lossy(), &cause));
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

fn each_moment(asked: &IsOpen, request: &Request, languages: &Languages, content: Content, input: &mut dyn BufRead, output: &mut dyn Write) -> Result<(), Failure> {
    let desk = Desk::for_years(content, FIRST_YEAR..=LAST_YEAR);
    let phrases = phrases(&languages.chosen, content);
    let states = StateOf::new(asked, &desk)?;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        let read = input.read_until(b'\n', &mut line).map_err(|cause| Failure::new("input-failed", FAILED).because(&cause))?;
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
            let state = states.at(moment)?.id();
            output.write_all(typed.as_bytes()).and_then(|()| output.write_all(b"\t")).and_then(|()| output.write_all(state.as_bytes())).and_then(|()| output.write_all(b"\n"))
        };
        done.map_err(|cause| if cause.kind() == ErrorKind::BrokenPipe { Failure::new(CLOSED_PIPE, 0) } else { output_failed(&cause) })?;
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
        let matter = asked.matter.or(first).unwrap_or(crate::content::line::Matter::Card);
        let lines = match &asked.line {
            Some(line) => vec![line.clone()],
            None => Content.lines()?,
        };
        let services = lines.iter().flat_map(|line| line.services.iter().find(|service| service.serves(matter, &asked.speak)));
        let hours = services.map(|service| desk.hours(service)).collect::<Result<_>>()?;
        Ok(Self { hours })
    }

    /// Open before unknown before closed.
    fn at(&self, moment: Moment) -> Result<State> {
        let mut best = State::Closed;
        for hours in &self.hours {
            match hours.borrow_mut().state(moment) {
                State::Open => return Ok(State::Open),
                State::Unknown => best = State::Unknown,
                State::Closed => {}
            }
        }
        Ok(best)
    }
}

fn code(state: State) -> u8 {
    match state {
        State::Open => 0,
        State::Closed => CLOSED,
        State::Unknown => UNKNOWN,
    }
}

/// Writes to the file named, else to the output.
fn deliver(bytes: &[u8], request: &Request, world: &mut dyn World) -> Result<(), Failure> {
    match &request.target {
        Some(target) => world.save(target, bytes).map_err(|cause| not_saved(&target.path.to_string_lossy(), &cause)),
        None => put(bytes, world),
    }
}

fn put(bytes: &[u8], world: &mut dyn World) -> Result<(), Failure> {
    let (_, mut output) = world.streams();
    written(output.write_all(bytes).and_then(|()| output.flush()))
}

/// A closed pipe is not an error.
fn written(done: io::Result<()>) -> Result<(), Failure> {
    match done {
        Err(cause) if cause.kind() != ErrorKind::BrokenPipe => Err(output_failed(&cause)),
        _ => Ok(()),
    }
}

fn output_failed(cause: &io::Error) -> Failure {
    Failure::new("output-failed", FAILED).with("value", "-").because(cause)
}

fn not_saved(path: &str, cause: &SaveError) -> Failure {
    match cause {
        SaveError::OtherKind => Failure::usage("output-other-kind", path).hint(error("hint-force")),
        SaveError::Unwritable(cause) => Failure::usage("output-unwritable", path).because(cause).hint(error("hint-folder")),
        SaveError::Failed(cause) => Failure::new("output-failed", FAILED).with("value", path).because(cause),
    }
}

/// Whether errors are to be JSON: known before the arguments are understood.
fn wants_json(arguments: &[std::ffi::OsString]) -> bool {
    let texts: Vec<&str> = arguments.iter().skip(1).filter_map(|argument| argument.to_str()).take_while(|argument| *argument != "--").collect();
    let pair = texts.windows(2).any(|pair| matches!(pair, ["-f" | "--format", "json"]));
    pair || texts.iter().any(|text| matches!(*text, "--json" | "--format=json" | "-fjson" | "-f=json"))
}

fn parser_stopped(stopped: &clap::Error, json: bool, content: Content, world: &mut dyn World) -> u8 {
    let text = stopped.render().to_string();
    if matches!(stopped.kind(), ParserErrorKind::DisplayHelp | ParserErrorKind::DisplayVersion) {
        return put(text.as_bytes(), world).map_or(FAILED, |()| 0);
    }
    report(&Failure::parser(text), json, &[environment_language(world, content)], content, world)
}

fn say_fallback(content: Content, world: &mut dyn World) {
    let known = content.languages().unwrap_or_default();
    let each: Vec<String> = known.iter().map(|language| format!("{} ({})", language.tag, language.name)).collect();
    let localizer = Localizer::new("en", |path| Content.file(path));
    let line = localizer.text(&interface("fallback-language").with("languages", each.join(" ")));
    world.complain(format!("{line}\n").as_bytes());
}

/// Says what went wrong, in the reader's language. Returns the code to end with.
fn report(failure: &Failure, json: bool, languages: &[Language], content: Content, world: &mut dyn World) -> u8 {
    let phrases = phrases(languages, content);
    let hints = phrases.each(|localizer| failure.hints.iter().map(|hint| localizer.text(hint)).collect::<Vec<_>>().join("\n"));
    let said = match &failure.text {
        Said::Message(message) => phrases.say(message),
        Said::Parser(text) => crate::document::Words(vec![("en".into(), text.trim_end().to_owned())]),
    };
    let bytes = if json {
        let hint = if failure.hints.is_empty() { Record::Null } else { hints.into() };
        json::pretty(&Record::object([("error", Record::object([("kind", failure.kind.as_str().into()), ("text", said.into()), ("hint", hint)]))]))
    } else if matches!(failure.text, Said::Parser(_)) {
        format!("{}\n", said.first()).into_bytes()
    } else {
        let mut lines = format!("{}\n", phrases.labelled("label-error", &said).first());
        for hint in hints.first().lines() {
            lines.push_str(&format!("  {hint}\n"));
        }
        lines.into_bytes()
    };
    world.complain(&bytes);
    failure.code
}
