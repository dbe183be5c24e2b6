//! Trees: the next question, or that several outcomes stay possible. The outcome itself is in `outcome`.

use anyhow::Result;

use super::phrases::joined;
use super::{Frame, citation, date, manual, outcome, step};
use crate::answer::desk::Contact;
use crate::answer::outcome::{Step, TreeAnswer};
use crate::answer::tree::Response;
use crate::content::tree::{Question, QuestionKind, Tree};
use crate::document::record::Record;
use crate::document::{Block, Choice, Tone, Words};
use crate::l10n::Localizer;
use crate::l10n::message::{self, interface};

/// Returns the list of trees.
pub fn list(trees: &[Tree], frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let choices =
        trees.iter().map(|tree| Choice { key: tree.id.clone(), words: phrases.say(&message::tree(&tree.id)) });
    let hint = phrases.say(&interface("trees-hint").with("command", manual::line("myna ask", "TREE")));
    vec![Block::Title(phrases.label("trees-title")), Block::Choices(choices.collect()), Block::Paragraph(hint)]
}

/// Returns the list of trees as a record.
pub fn list_record(trees: &[Tree], frame: Frame) -> Record {
    let record = |tree: &Tree| {
        Record::object([
            ("tree", tree.id.as_str().into()),
            ("title", frame.phrases.say(&message::tree(&tree.id)).into()),
            ("text", frame.phrases.say(&message::tree_summary(&tree.id)).into()),
            ("outcomes", Record::ids(tree.outcomes.keys())),
        ])
    };
    Record::object([("trees", Record::List(trees.iter().map(record).collect()))])
}

/// Returns the word in JSON for what a tree answers.
pub fn kind(answer: &TreeAnswer) -> &'static str {
    match answer.step {
        Step::Question { .. } => "question",
        Step::Outcome(_) => "outcome",
        Step::Undecided => "undecided",
    }
}

/// Returns what a tree answers.
pub fn document(answer: &TreeAnswer, contacts: &[Contact], replay: &str, frame: Frame) -> Result<Vec<Block>> {
    match &answer.step {
        Step::Question { id, question, .. } => Ok(asked(answer, id, question, replay, frame)),
        Step::Outcome(found) => outcome::document(answer, found, contacts, replay, frame),
        Step::Undecided => undecided(answer, replay, frame),
    }
}

fn asked(answer: &TreeAnswer, id: &str, question: &Question, replay: &str, frame: Frame) -> Vec<Block> {
    let (tree, phrases) = (&answer.tree, frame.phrases);
    let mut blocks = vec![Block::Title(phrases.say(&message::tree(&tree.id)))];
    if answer.answers.is_empty() {
        blocks.push(Block::Paragraph(phrases.say(&message::tree_summary(&tree.id))));
    }
    blocks.extend(given(answer, frame));
    blocks.push(Block::Headline(Tone::Plain, phrases.say(&message::question(&tree.id, id))));
    if question.kind == QuestionKind::Date {
        blocks.push(Block::Choices(vec![Choice {
            key: format!("--answer {id}=YYYY-MM-DD"),
            words: phrases.say(&message::error("hint-date")),
        }]));
    } else {
        let offered = question.options.iter().map(|option| Choice {
            key: format!("--answer {id}={}", option.id),
            words: phrases.say(&message::option(&tree.id, id, &option.id)),
        });
        let unsure = Choice { key: format!("--answer {id}=unsure"), words: phrases.label("option-unsure") };
        blocks.push(Block::Choices(offered.chain([unsure]).collect()));
    }
    blocks.push(Block::Command(phrases.label("label-answer-with"), format!("{replay} --answer {id}=…")));
    blocks.extend(citation::warnings(&answer.warnings, frame));
    blocks.extend(possible(answer, frame));
    blocks
}

fn undecided(answer: &TreeAnswer, replay: &str, frame: Frame) -> Result<Vec<Block>> {
    let (tree, phrases) = (&answer.tree, frame.phrases);
    let mut blocks = vec![Block::Title(phrases.say(&message::tree(&tree.id)))];
    if answer.possible.is_empty() {
        let title = phrases.each(|localizer| {
            localizer.text(&interface("undecided-empty-title").with("date", date::plain(localizer, frame.at.date())))
        });
        blocks.push(Block::Headline(Tone::Care, title));
        blocks.push(Block::Paragraph(phrases.label("undecided-empty-text")));
    } else {
        blocks.push(Block::Headline(Tone::Care, phrases.label("undecided-title")));
        let text = if answer.bring.is_empty() { "undecided-text-ask" } else { "undecided-text" };
        blocks.push(Block::Paragraph(phrases.label(text)));
    }
    blocks.extend(citation::warnings(&answer.warnings, frame));
    blocks.extend(step::bring(&answer.bring, &frame.content.items()?, frame));
    blocks.extend(possible(answer, frame));
    if !answer.notices.is_empty() {
        let say = |notice: &String| phrases.say(&message::tree_notice(&tree.id, notice));
        blocks.push(Block::Heading(phrases.label("label-notices")));
        blocks.push(Block::Points(answer.notices.iter().map(say).collect()));
    }
    blocks.extend(given(answer, frame));
    blocks.push(Block::Command(phrases.label("label-repeat"), replay.to_owned()));
    blocks.extend(citation::blocks(&answer.citations, frame));
    Ok(blocks)
}

fn possible(answer: &TreeAnswer, frame: Frame) -> Vec<Block> {
    if answer.possible.is_empty() {
        return Vec::new();
    }
    let say = |id: &String| frame.phrases.say(&message::outcome(&answer.tree.id, id));
    vec![
        Block::Subheading(frame.phrases.label("label-still-possible")),
        Block::Points(answer.possible.iter().map(say).collect()),
    ]
}

/// Returns the answers given so far, each with its question.
pub fn given(answer: &TreeAnswer, frame: Frame) -> Vec<Block> {
    if answer.answers.is_empty() {
        return Vec::new();
    }
    let field = |(question, response): &(String, Response)| {
        let asked = frame.phrases.say(&message::question(&answer.tree.id, question));
        let answered: Words =
            frame.phrases.each(|localizer| response_words(localizer, &answer.tree.id, question, response));
        (asked, answered)
    };
    vec![
        Block::Subheading(frame.phrases.label("label-your-answers")),
        Block::Answers(answer.answers.iter().map(field).collect()),
    ]
}

/// Returns an answer in words.
pub fn response_words(localizer: &Localizer, tree: &str, question: &str, response: &Response) -> String {
    match response {
        Response::Choice(option) => localizer.text(&message::option(tree, question, option)),
        Response::Date(date) => date::plain(localizer, *date),
        Response::Unsure => localizer.text(&interface("option-unsure")),
    }
}

/// Returns what a tree answers as a record.
pub fn record(answer: &TreeAnswer, replay: &str, frame: Frame) -> Record {
    let (tree, phrases) = (&answer.tree, frame.phrases);
    let head =
        vec![("tree".to_owned(), Record::from(tree.id.as_str())), ("answers".to_owned(), answers_record(answer))];
    let rest: Vec<(String, Record)> = match &answer.step {
        Step::Question { id, question, most_left } => {
            let option = |option: &crate::content::tree::QuestionOption| {
                Record::object([
                    ("id", option.id.as_str().into()),
                    ("text", phrases.say(&message::option(&tree.id, id, &option.id)).into()),
                ])
            };
            let date = question.kind == QuestionKind::Date;
            let options = if date { Vec::new() } else { question.options.iter().map(option).collect() };
            let asked = Record::object([
                ("id", id.as_str().into()),
                ("type", if date { "date" } else { "choice" }.into()),
                ("text", phrases.say(&message::question(&tree.id, id)).into()),
                ("options", Record::List(options)),
            ]);
            let most_left = Record::Number(i64::try_from(*most_left).unwrap_or(i64::MAX));
            named([
                ("question", asked),
                ("possible", Record::ids(&answer.possible)),
                ("bring", step::bring_record(&answer.bring, frame)),
                ("most_questions_left", most_left),
                ("replay", replay.into()),
            ])
        }
        Step::Outcome(found) => outcome::record(answer, found, replay, frame),
        Step::Undecided => named([
            ("possible", Record::ids(&answer.possible)),
            ("bring", step::bring_record(&answer.bring, frame)),
            ("replay", replay.into()),
            ("notices", notices_record(answer, frame)),
        ]),
    };
    Record::Object(head.into_iter().chain(rest).collect())
}

/// Returns named pieces of a record.
pub fn named<const N: usize>(pieces: [(&str, Record); N]) -> Vec<(String, Record)> {
    pieces.into_iter().map(|(name, piece)| (name.to_owned(), piece)).collect()
}

fn notices_record(answer: &TreeAnswer, frame: Frame) -> Record {
    let say = |notice: &String| frame.phrases.say(&message::tree_notice(&answer.tree.id, notice));
    let record = |notice| Record::object([("id", Record::from(String::clone(notice))), ("text", say(notice).into())]);
    Record::List(answer.notices.iter().map(record).collect())
}

fn answers_record(answer: &TreeAnswer) -> Record {
    Record::Object(
        answer.answers.iter().map(|(question, response)| (question.clone(), Record::from(response.id()))).collect(),
    )
}

/// Returns percentages as the language says alternatives: "20% or 30%".
pub fn rates(localizer: &Localizer, rates: &[u8]) -> String {
    let each: Vec<String> =
        rates.iter().map(|rate| localizer.text(&interface("percent").with("number", rate.to_string()))).collect();
    match each.as_slice() {
        [first @ .., last] if !first.is_empty() => {
            format!("{}{}{last}", joined(localizer, first), localizer.text(&interface("rate-separator")))
        }
        _ => each.concat(),
    }
}
