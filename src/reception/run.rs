//! A call from end to end: what was typed, what it means, the answer, the bytes, the code.

use crate::answer::checklist::items;
use crate::answer::desk::Desk;
use crate::answer::graph::graph;
use crate::answer::hours::State;
use crate::answer::outcome::{Step, TreeAnswer, ask, contacts};
use crate::answer::{guide, reading, review, source};
use crate::compose::{self, Answer, Frame, check, document, record};
use crate::content::Content;
use crate::content::line::Line;
use crate::document::reading::in_brackets;
use crate::l10n::message::error;
use crate::reception::arguments::parsed;
use crate::reception::checklist::made;
use crate::reception::cli::Cli;
use crate::reception::error::{FAILED, Failure};
use crate::reception::finding;
use crate::reception::help;
use crate::reception::languages::{Languages, environment_language, languages, spoken_of};
use crate::reception::layers::layers;
use crate::reception::moments::many_states;
use crate::reception::opening::opening;
use crate::reception::output::deliver;
use crate::reception::report::{parser_stopped, phrases, report, say_fallback, say_unused, wants_json};
use crate::reception::request::{Format, IsOpen, Question, Request, request};
use crate::reception::whole_set::whole_set;
use crate::reception::wizard::converse;
use crate::reception::world::World;
use crate::render::pdf::PdfError;
use crate::render::shown::shown;
use crate::render::{html, json, markdown, pdf, text};

/// The code for a closed line.
const CLOSED: u8 = 3;
/// The code for a line whose hours are not known.
const UNKNOWN: u8 = 4;

/// Runs the program in a world. Returns the code to end with.
pub fn run(world: &mut dyn World) -> u8 {
    let arguments = world.arguments();
    let json = wants_json(&arguments);
    let built_in = Content::default();
    let unreadable = arguments.iter().find(|argument| argument.to_str().is_none());
    if let Some(argument) = unreadable {
        let failure = Failure::usage("not-utf8", argument.to_string_lossy().into_owned()).hint(error("hint-utf8"));
        return report(&failure, json, &[spoken_of(&arguments, world, built_in)], built_in, world);
    }
    let parsed = parsed(&arguments);
    let layers = match layers(parsed.as_ref().ok(), &arguments, world) {
        Ok(layers) => layers,
        Err(failure) => {
            return report(&failure, json, &[spoken_of(&arguments, world, built_in)], built_in, world);
        }
    };
    let content = Content::over(&layers);
    let cli = match parsed {
        Ok(cli) => cli,
        Err(stopped) => return parser_stopped(&stopped, json, content, world),
    };
    let languages = match languages(&cli.options, world, content) {
        Ok(languages) => languages,
        Err(failure) => return report(&failure, json, &[environment_language(world, content)], content, world),
    };
    match answer(cli, &languages, content, world) {
        Ok(code) => code,
        Err(failure) => {
            let failure = if layers.overlays.is_empty() { failure } else { failure.of_overlay() };
            report(&failure, json, &languages.chosen, content, world)
        }
    }
}

fn answer(cli: Cli, languages: &Languages, content: Content, world: &mut dyn World) -> Result<u8, Failure> {
    if let Some((start, manner, setting)) = opening(&cli, languages, content, world)? {
        let prompter = world.prompter(manner, setting.look);
        return converse(start, setting, prompter, content, world);
    }
    if let Some(code) = help::answered(&cli, languages, content, world)? {
        return Ok(code);
    }
    let Some(request) = request(cli, languages, world, content)? else { return Ok(0) };
    let quiet = matches!(&request.question, Question::IsOpen(asked) if asked.quiet);
    if languages.fallback && !quiet && world.errors_are_terminal() {
        say_fallback(content, world);
    }
    match &request.question {
        Question::IsOpen(asked) if asked.many => many_states(asked, &request, languages, content, world),
        Question::IsOpen(asked) if asked.line.is_some() && (quiet || request.format == Format::State) => {
            one_state(asked, &request, content, world)
        }
        Question::Checklist(sheets) if sheets.all_languages => whole_set(sheets, &request, languages, content, world),
        question => {
            let (answer, code) = answered(question, &request, languages, content)?;
            if let Answer::Checklist(sheet) = &answer
                && request.format != Format::Json
            {
                say_unused(&sheet.unused_answers(), &languages.chosen, content, world);
            }
            if !quiet {
                let bytes = rendered(&answer, &request, languages, content)?;
                deliver(&bytes, &request, world)?;
            }
            Ok(code)
        }
    }
}

/// Returns the answer to a question, and the code to end with.
pub fn answered(
    question: &Question,
    request: &Request,
    languages: &Languages,
    content: Content,
) -> Result<(Answer, u8), Failure> {
    let at = request.at;
    let desk = Desk::new(content, at);
    let speak = languages.chosen.first().map_or("en", |language| language.speak.as_str());
    // Only a document for people shows the lines with their state.
    let call = |lines: Vec<Line>, matter| {
        if request.format == Format::Json { Ok(Vec::new()) } else { contacts(content, lines, matter, speak, at) }
    };
    let answer = match question {
        Question::Guides => Answer::Guides(content.guides()?),
        Question::Guide(asked, route) => {
            let lines = content.lines_of(&asked.lines)?;
            let answer = guide::guide(content, asked.as_ref().clone(), &lines, route.as_deref(), at)?;
            Answer::Guide(Box::new(answer), call(lines, asked.matter)?)
        }
        Question::Trees => Answer::Trees(content.trees()?),
        Question::Ask(tree, responses) => {
            let answer = ask(content, tree.as_ref().clone(), responses, at)?;
            let contacts = match &answer.step {
                Step::Outcome(outcome) => call(content.lines_of(&outcome.lines)?, outcome.matter)?,
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
        Question::Checklists => Answer::Checklists(items(content, at)?),
        Question::Checklist(sheets) => Answer::Checklist(Box::new(made(sheets, request, speak, content)?)),
        Question::Sources(source) => Answer::Sources(source::sources(content, source.clone(), at)?),
        Question::Graph(tree, drawing) => Answer::Graph(Box::new(graph(tree, at.date())), *drawing),
        Question::Check(report) => {
            let code = if report.errors() == 0 { 0 } else { FAILED };
            return Ok((Answer::Check(Box::new(report.clone())), code));
        }
        Question::Due(today) => Answer::Review(Box::new(review::review(content, today.date(), at)?)),
        Question::Outcomes(today) => Answer::Outcomes(reading::reading(content, today.date(), at.date())?),
        Question::Term(word) => finding::terms(word.as_deref(), at, content)?,
        Question::Search(words) => finding::search(words, request, languages, content)?,
    };
    Ok((answer, 0))
}

/// Returns the command line that gives the same answer: the responses that counted, and the moment and the content where they were named.
fn replay(answer: &TreeAnswer, request: &Request) -> String {
    let mut line = format!("myna ask {}", answer.tree.id);
    for (question, response) in &answer.answers {
        line.extend([" --answer ", question, "=", &response.id()]);
    }
    line + &request.named()
}

/// Returns an answer in the format asked for.
pub fn rendered(
    answer: &Answer,
    request: &Request,
    languages: &Languages,
    content: Content,
) -> Result<Vec<u8>, Failure> {
    let phrases = phrases(&languages.chosen, content);
    let frame = Frame { content, phrases: &phrases, at: request.at };
    let bytes = match (request.format, answer) {
        // A program reads the graph.
        (Format::Text, Answer::Graph(graph, drawing)) => {
            shown(&compose::graph::text(graph, *drawing, frame)).into_owned().into_bytes()
        }
        // Editors and scripts read the findings: a line each, however long.
        (Format::Text, Answer::Check(report)) => {
            let mut bytes = shown(&in_brackets(&check::lines(report, &phrases))).into_owned().into_bytes();
            bytes.extend(text::render(&document(answer, frame)?, request.look));
            bytes
        }
        (Format::Text, _) => text::render(&document(answer, frame)?, request.look),
        (Format::Markdown, _) => markdown::render(&document(answer, frame)?),
        (Format::Html, _) => html::render(&document(answer, frame)?, request.print),
        (Format::Pdf, _) => pdf::render(&document(answer, frame)?, request.print).map_err(no_pdf)?,
        (Format::State, Answer::OpenState(state)) => format!("{}\n", state.state.id()).into_bytes(),
        (Format::Json | Format::State, _) => json::pretty(&record(answer, frame)?),
    };
    // Words that could not be read would be words that are not there.
    content.fault().map_or(Ok(bytes), |broken| Err(Failure::from(broken)))
}

/// Returns the error for a document that cannot be a PDF.
fn no_pdf(cause: PdfError) -> Failure {
    match cause {
        PdfError::NoGlyph { character, .. } => {
            let named = format!("{character} (U+{:04X})", u32::from(character));
            Failure::new("no-glyph", FAILED).with("value", named).hint(error("hint-no-glyph"))
        }
        PdfError::Refused(cause) => Failure::new("pdf-refused", FAILED).with("cause", cause).hint(error("hint-report")),
    }
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

fn code(state: State) -> u8 {
    match state {
        State::Open => 0,
        State::Closed => CLOSED,
        State::Unknown => UNKNOWN,
    }
}
