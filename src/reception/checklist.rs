//! Checklists as they are asked for: the items named, the desk, the paper; and the cases that come of them.

use crate::answer::checklist::{Case, Checklist, Subject, items};
use crate::answer::guide::guide;
use crate::answer::moment::Moment;
use crate::answer::outcome::{Step, TreeAnswer, ask, contacts, named};
use crate::answer::tree::Responses;
use crate::content::Content;
use crate::content::counter::Counter;
use crate::content::guide::Guide;
use crate::content::tree::{Question as TreeQuestion, QuestionKind, Tree};
use crate::content::withdrawal::Fact;
use crate::l10n::message::{self, error};
use crate::reception::cli;
use crate::reception::counter::{counter, of_overlay};
use crate::reception::error::{Failure, USAGE};
use crate::reception::named::{known_route, ordered, told_back};
use crate::reception::request::{Format, Question, Request};
use crate::reception::responses::responses;
use crate::reception::world::World;
use crate::render::print::{Paper, Print};

/// The sheets asked for.
#[derive(Debug)]
pub struct Sheets {
    /// What they are for.
    pub items: Vec<Item>,
    /// The desk that hands them over.
    pub counter: Option<Counter>,
    /// Whether each item is wanted in each language, in a file of its own.
    pub all_languages: bool,
}

/// What a sheet is for, and how it was named.
#[derive(Debug)]
pub struct Item {
    /// How it was named.
    pub name: String,
    /// What it is.
    pub case: Asked,
}

/// What a sheet is for.
#[derive(Debug)]
pub enum Asked {
    /// A guide, or one of its routes.
    Guide(Box<Guide>, Option<String>),
    /// A tree, with responses.
    Tree(Box<Tree>, Responses),
    /// An outcome of a tree, named directly.
    Outcome(Box<Tree>, String),
}

/// The fewest and the most columns that may be asked for.
const WIDTHS: (usize, usize) = (20, 500);

/// Returns what is asked of checklists. Errors name what was typed, what is allowed, and the nearest.
pub fn checklist(typed: &cli::Checklist, at: Moment, content: Content, world: &dyn World) -> Result<Question, Failure> {
    let counter = match &typed.desk {
        Some(path) => Some(counter(path, world)?),
        None => of_overlay(content)?,
    };
    if typed.items.is_empty() && !typed.all_languages {
        return Ok(Question::Checklists);
    }
    let names = if typed.items.is_empty() { items(content, at)? } else { typed.items.clone() };
    let known = content.ids("trees")?;
    let trees = names.iter().filter(|name| known.contains(name)).count();
    if trees != 1 && !typed.answers.is_empty() {
        return Err(Failure::new("answers-without-tree", USAGE)
            .hint(error("hint-allowed").with("allowed", ordered(content, "trees").join(" "))));
    }
    let items = names.into_iter().map(|name| {
        let case = asked(&name, &typed.answers, at, content)?;
        Ok(Item { name, case })
    });
    let items: Result<Vec<Item>, Failure> = items.collect();
    Ok(Question::Checklist(Sheets { items: items?, counter, all_languages: typed.all_languages }))
}

/// Returns the paper, and how large the print is.
pub fn paper(typed: &cli::Checklist) -> Print {
    Print { paper: if typed.paper == "letter" { Paper::Letter } else { Paper::A4 }, large: typed.large }
}

/// Returns how many columns of text there may be, where that was said.
pub fn width(typed: &cli::Checklist) -> Result<Option<usize>, Failure> {
    let Some(text) = &typed.width else { return Ok(None) };
    let (fewest, most) = WIDTHS;
    let width = text.parse().ok().filter(|width| (fewest..=most).contains(width));
    width.map(Some).ok_or_else(|| {
        let range = error("hint-range").with("from", fewest.to_string()).with("until", most.to_string());
        Failure::usage("invalid-value", text).with("option", "--width").hint(range)
    })
}

fn asked(name: &str, answers: &[String], at: Moment, content: Content) -> Result<Asked, Failure> {
    let (first, second) = name.split_once('/').map_or((name, None), |(first, second)| (first, Some(second)));
    if let Some(guide) = content.guide(first)? {
        if let Some(route) = second {
            told_back(&Fact::Route(first.to_owned(), route.to_owned()), route, content)?;
        }
        known_route(&guide, second)?;
        return Ok(Asked::Guide(Box::new(guide), second.map(str::to_owned)));
    }
    let Some(tree) = content.tree(first)? else {
        told_back(&Fact::Guide(first.to_owned()), first, content)?;
        told_back(&Fact::Tree(first.to_owned()), first, content)?;
        let known: Vec<String> = ["guides", "trees"].into_iter().flat_map(|folder| ordered(content, folder)).collect();
        let mut failure = Failure::usage("unknown-checklist", name).choose_from(first, &known);
        if let (Some(all), true) = (failure.hints.pop(), failure.hints.is_empty()) {
            // Perhaps the name of a route or an outcome alone.
            let within: Vec<String> =
                items(content, at)?.into_iter().filter(|item| item.ends_with(&format!("/{name}"))).collect();
            failure.hints.extend(within.first().map(|item| error("hint-nearest").with("nearest", item)));
            failure.hints.push(all);
        } else {
            failure.hints.push(error("hint-allowed").with("allowed", known.join(" ")));
        }
        return Err(failure);
    };
    match second {
        None => {
            let responses = responses(&tree, answers, at)?;
            Ok(Asked::Tree(Box::new(tree), responses))
        }
        Some(outcome) if tree.outcomes.contains_key(outcome) => Ok(Asked::Outcome(Box::new(tree), outcome.to_owned())),
        Some(_) => {
            let outcomes: Vec<String> = tree.outcomes.keys().map(|outcome| format!("{first}/{outcome}")).collect();
            Err(Failure::usage("unknown-checklist", name).choose_from(name, &outcomes))
        }
    }
}

/// Returns the sheet with all that was asked for. Errors where a tree still has a question, or nothing is in force.
pub fn made(sheets: &Sheets, request: &Request, speak: &str, content: Content) -> Result<Checklist, Failure> {
    let cases: Result<Vec<Case>, Failure> =
        sheets.items.iter().map(|item| case(item, request, speak, content)).collect();
    Ok(Checklist { cases: cases?, counter: sheets.counter.clone() })
}

/// Returns one case of a sheet.
pub fn case(item: &Item, request: &Request, speak: &str, content: Content) -> Result<Case, Failure> {
    let at = request.at;
    let (subject, lines, matter) = match &item.case {
        Asked::Guide(asked, route) => {
            let lines = content.lines_of(&asked.lines)?;
            let answer = guide(content, asked.as_ref().clone(), &lines, route.as_deref(), at)?;
            let matter = asked.matter;
            (Subject::Guide(Box::new(answer)), lines, matter)
        }
        Asked::Tree(tree, responses) => {
            of_tree(ask(content, tree.as_ref().clone(), responses, at)?, item, at, content)?
        }
        Asked::Outcome(tree, outcome) => {
            let answer = named(content, tree.as_ref().clone(), outcome, at)?.ok_or_else(|| not_in_force(item, at))?;
            of_tree(answer, item, at, content)?
        }
    };
    let contacts =
        if request.format == Format::Json { Vec::new() } else { contacts(content, lines, matter, speak, at)? };
    let replay = replay(item, &subject, request);
    Ok(Case::new(item.name.clone(), subject, contacts, replay))
}

type Called = (Subject, Vec<crate::content::line::Line>, Option<crate::content::line::Matter>);

fn of_tree(answer: TreeAnswer, item: &Item, at: Moment, content: Content) -> Result<Called, Failure> {
    let (lines, matter) = match &answer.step {
        Step::Outcome(found) => (content.lines_of(&found.lines)?, found.matter),
        Step::Question { id, question, .. } => return Err(still_open(&answer.tree, id, question)),
        Step::Undecided if answer.possible.is_empty() => return Err(not_in_force(item, at)),
        Step::Undecided => (Vec::new(), None),
    };
    Ok((Subject::Tree(Box::new(answer)), lines, matter))
}

fn not_in_force(item: &Item, at: Moment) -> Failure {
    Failure::usage("nothing-in-force", &item.name).with("date", at.date().to_string())
}

fn still_open(tree: &Tree, id: &str, question: &TreeQuestion) -> Failure {
    let allowed: Vec<String> = if question.kind == QuestionKind::Date {
        vec![format!("--answer {id}=YYYY-MM-DD")]
    } else {
        question.options.iter().map(|option| format!("--answer {id}={}", option.id)).collect()
    };
    let unsure = format!("--answer {id}={}", crate::answer::tree::UNSURE);
    let all: Vec<String> = allowed.into_iter().chain([unsure]).collect();
    Failure::new("question-open", USAGE)
        .with("tree", &tree.id)
        .with("question", id)
        .with("words", message::question(&tree.id, id))
        .hint(error("hint-allowed").with("allowed", all.join(" ")))
}

/// Returns the command line that makes the same sheet: the responses that counted, and the moment and the content where they were named.
fn replay(item: &Item, subject: &Subject, request: &Request) -> String {
    let mut line = format!("myna checklist {}", item.name);
    if let Subject::Tree(answer) = subject {
        for (question, response) in &answer.answers {
            line.extend([" --answer ", question, "=", &response.id()]);
        }
    }
    line + &request.named()
}
