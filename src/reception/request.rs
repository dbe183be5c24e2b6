//! From what was typed to what it means here and now: the languages, the moment, the things named.

use crate::answer::moment::{FIRST_YEAR, LAST_YEAR, Moment, MomentError};
use crate::answer::tree::Responses;
use crate::content::Content;
use crate::content::guide::Guide;
use crate::content::line::{Line, Matter};
use crate::content::source::Source;
use crate::content::tree::Tree;
use crate::content::withdrawal::Fact;
use crate::l10n::message::error;

use crate::check::report::Report;
use crate::compose::graph::Drawing;
use crate::reception::check::{moment_of_the_call, report};
use crate::reception::checklist::{Sheets, checklist, paper, width};
use crate::reception::cli::{Cli, Options, Verb};
use crate::reception::error::{Failure, USAGE};
use crate::reception::languages::Languages;
use crate::reception::named::{find_line, find_matter, find_tree, known_route, ordered, spoken_language, told_back};
use crate::reception::responses::responses;
use crate::reception::save::Target;
use crate::reception::world::World;
use crate::render::print::Print;
use crate::render::text::Look;

/// What is asked, and how it is to be answered.
#[derive(Debug)]
pub struct Request {
    /// What is asked.
    pub question: Question,
    /// The moment asked about.
    pub at: Moment,
    /// Whether the moment was named, and is not now.
    pub at_named: bool,
    /// The folder of content that was named.
    pub content: Option<String>,
    /// The format.
    pub format: Format,
    /// The file to write to; the output where absent.
    pub target: Option<Target>,
    /// How text is to look.
    pub look: Look,
    /// On what paper, and how large.
    pub print: Print,
}

/// What is asked.
#[derive(Debug)]
pub enum Question {
    /// Which guides there are.
    Guides,
    /// A guide, or one of its routes.
    Guide(Box<Guide>, Option<String>),
    /// Which trees there are.
    Trees,
    /// A tree, with responses.
    Ask(Box<Tree>, Responses),
    /// The phone lines, or one.
    Lines(Option<Line>),
    /// Whether a line is open.
    IsOpen(IsOpen),
    /// The sources, or one.
    Sources(Option<Source>),
    /// The official names, or those that a word means.
    Term(Option<String>),
    /// Where the guide speaks of some words.
    Search(Vec<String>),
    /// What can be printed.
    Checklists,
    /// A sheet to print, or a folder of them.
    Checklist(Sheets),
    /// A tree as a graph.
    Graph(Box<Tree>, Drawing),
    /// What is wrong with content: of a folder, or of what is answered from.
    Check(Report),
    /// What is to be reviewed, as it stands on a day beside that of the call.
    Due(Moment),
    /// Every outcome of every tree, with the ways to it on a day beside that of the call.
    Outcomes(Moment),
}

/// Whether a line is open.
#[derive(Debug)]
pub struct IsOpen {
    /// The line; the best one where absent.
    pub line: Option<Line>,
    /// The matter; the line's first where absent.
    pub matter: Option<Matter>,
    /// The language to speak.
    pub speak: String,
    /// Whether nothing is to be written.
    pub quiet: bool,
    /// Whether the moments come from the input.
    pub many: bool,
}

/// The formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// For machines.
    Json,
    /// For sites and mails.
    Markdown,
    /// For browsers.
    Html,
    /// For paper.
    Pdf,
    /// One word.
    State,
}

/// The formats that any verb of the program serves or will serve.
pub const FORMATS: [&str; 6] = ["text", "json", "markdown", "html", "pdf", "state"];

/// Returns what is asked. Errors name what was typed, what is allowed, and the nearest.
pub fn request(
    cli: Cli,
    languages: &Languages,
    world: &dyn World,
    content: Content,
) -> Result<Option<Request>, Failure> {
    let Some(verb) = cli.verb else { return Ok(None) };
    let format = format(&cli.options, &verb)?;
    let many = cli.options.at.as_deref() == Some("-") && matches!(verb, Verb::IsOpen { .. });
    let named = if many { None } else { asked_moment(&cli.options, world)? };
    let at = named.map_or_else(|| now(world), Ok)?;
    let speak = languages.chosen.first().map_or("en", |language| language.speak.as_str());
    let target = cli.options.output.as_ref().map(|path| Target {
        path: path.into(),
        force: cli.options.force,
        markdown: format == Format::Markdown,
    });
    if format == Format::Pdf && target.is_none() && world.output_is_terminal() {
        return Err(Failure::new("pdf-on-terminal", USAGE).hint(error("hint-output")));
    }
    let mut look = look(&cli.options, target.is_some(), world);
    let (question, print) = match verb {
        Verb::Checklist(asked) => {
            look.width = width(&asked)?.unwrap_or(look.width);
            (checklist(&asked, at, content, world)?, paper(&asked))
        }
        Verb::Check { outcomes: true, .. } => (Question::Outcomes(moment_of_the_call(world)?), Print::default()),
        Verb::Check { due: true, .. } => (Question::Due(moment_of_the_call(world)?), Print::default()),
        Verb::Check { graph: Some(tree), graph_format, .. } => {
            (Question::Graph(Box::new(find_tree(&tree, content)?), Drawing::of(&graph_format)), Print::default())
        }
        Verb::Check { dir, .. } => {
            (Question::Check(report(dir.as_deref(), cli.options.content.as_deref(), at, world)?), Print::default())
        }
        verb => (question(verb, speak, many, at, content)?, Print::default()),
    };
    Ok(Some(Request {
        question,
        at,
        at_named: named.is_some(),
        content: cli.options.content,
        format,
        target,
        look,
        print,
    }))
}

/// Returns the format asked for. Errors name those that the verb can serve.
pub fn format(options: &Options, verb: &Verb) -> Result<Format, Failure> {
    let name = options.format.as_deref().unwrap_or(if options.json { "json" } else { "text" });
    if !FORMATS.contains(&name) {
        return Err(Failure::usage("unknown-format", name).choose_from(name, verb.formats()));
    }
    let served = verb.formats().iter().find(|served| **served == name);
    match served {
        Some(&"json") => Ok(Format::Json),
        Some(&"state") => Ok(Format::State),
        Some(&"markdown") => Ok(Format::Markdown),
        Some(&"html") => Ok(Format::Html),
        Some(&"pdf") => Ok(Format::Pdf),
        Some(_) => Ok(Format::Text),
        None => Err(Failure::usage("format-not-served", name).choose_from("", verb.formats())),
    }
}

/// Returns the moment a text names. Errors say in which way it names none.
pub fn moment(text: &str) -> Result<Moment, Failure> {
    Moment::parse(text).map_err(|cause| match cause {
        MomentError::Malformed => Failure::usage("malformed-moment", text).hint(error("hint-moment")),
        MomentError::Impossible => Failure::usage("impossible-moment", text).hint(error("hint-moment")),
        MomentError::OutOfRange => out_of_range(text),
    })
}

/// Returns the moment that was named, by an option or in the environment.
pub fn asked_moment(options: &Options, world: &dyn World) -> Result<Option<Moment>, Failure> {
    if options.at.as_deref() == Some("-") {
        return Err(Failure::new("moments-not-here", crate::reception::error::USAGE).hint(error("hint-moments")));
    }
    let named = options.at.clone().or_else(|| world.variable("MYNA_NOW").filter(|now| !now.is_empty()));
    named.map(|text| moment(&text)).transpose()
}

/// Returns the moment it is now. Errors where the clock is outside the years that the guide knows.
pub fn now(world: &dyn World) -> Result<Moment, Failure> {
    Moment::from_utc(world.now()).map_err(|_| out_of_range(&world.now().to_rfc3339()))
}

fn out_of_range(text: &str) -> Failure {
    let range =
        error("hint-range").with("from", format!("{FIRST_YEAR}-01-01")).with("until", format!("{LAST_YEAR}-12-31"));
    Failure::usage("moment-out-of-range", text).hint(range)
}

/// Returns whether output is to be linear: an option, or a variable of the environment that does not say no.
pub fn is_accessible(options: &Options, world: &dyn World) -> bool {
    let says_yes = |name: &str| {
        let said = world.variable(name).unwrap_or_default().to_lowercase();
        !matches!(said.as_str(), "" | "0" | "no" | "false" | "off")
    };
    options.accessible || says_yes("MYNA_ACCESSIBLE") || says_yes("ACCESSIBLE")
}

/// Returns how text is to look.
pub fn look(options: &Options, to_file: bool, world: &dyn World) -> Look {
    let set = |name: &str| world.variable(name).is_some_and(|value| !value.is_empty());
    let columns = world
        .variable("COLUMNS")
        .and_then(|columns| columns.trim().parse::<usize>().ok())
        .filter(|columns| *columns > 0);
    let width = columns.or_else(|| world.terminal_size().map(|(_, columns)| usize::from(columns))).unwrap_or(80);
    let dumb = world.variable("TERM").is_some_and(|terminal| terminal == "dumb");
    let wanted = !to_file && world.output_is_terminal() && !set("NO_COLOR") && !dumb;
    let styled = match options.color.as_str() {
        "always" => true,
        "never" => false,
        _ => wanted,
    };
    Look { width, styled, accessible: is_accessible(options, world) }
}

fn question(verb: Verb, speak: &str, many: bool, at: Moment, content: Content) -> Result<Question, Failure> {
    match verb {
        // The verbs of the command line itself are answered before, in `help`.
        Verb::Guide { guide: None, .. }
        | Verb::Help { .. }
        | Verb::Completions { .. }
        | Verb::Man { .. }
        | Verb::Complete { .. } => Ok(Question::Guides),
        Verb::Guide { guide: Some(id), route, .. } => {
            let Some(guide) = content.guide(&id)? else {
                told_back(&Fact::Guide(id.clone()), &id, content)?;
                return Err(Failure::usage("unknown-guide", &id).choose_from(&id, &ordered(content, "guides")));
            };
            if let Some(route) = &route {
                told_back(&Fact::Route(id.clone(), route.clone()), route, content)?;
            }
            known_route(&guide, route.as_deref())?;
            Ok(Question::Guide(Box::new(guide), route))
        }
        Verb::Ask { tree: None, .. } => Ok(Question::Trees),
        Verb::Ask { tree: Some(id), answers } => {
            let tree = find_tree(&id, content)?;
            let responses = responses(&tree, &answers, at)?;
            Ok(Question::Ask(Box::new(tree), responses))
        }
        Verb::Lines { line } => Ok(Question::Lines(line.map(|named| find_line(&named, at, content)).transpose()?)),
        Verb::IsOpen { line, speak: spoken, matter, quiet } => {
            let line = line.map(|named| find_line(&named, at, content)).transpose()?;
            let matter = matter.map(|named| find_matter(&named)).transpose()?;
            let speak = spoken.map_or_else(|| Ok(speak.to_owned()), |tag| spoken_language(&tag, content))?;
            Ok(Question::IsOpen(IsOpen { line, matter, speak, quiet, many }))
        }
        Verb::Term { words } => Ok(Question::Term((!words.is_empty()).then(|| words.join(" ")))),
        Verb::Search { words } => Ok(Question::Search(words)),
        // Taken before: they need files.
        Verb::Checklist(_) | Verb::Check { .. } => Ok(Question::Checklists),
        Verb::Sources { edition: None } => Ok(Question::Sources(None)),
        Verb::Sources { edition: Some(id) } => match content.source(&id)? {
            Some(source) => Ok(Question::Sources(Some(source))),
            None => Err(Failure::usage("unknown-edition", &id).choose_from(&id, &content.ids("sources")?)),
        },
    }
}
