//! Answers as they are typed, and the responses they mean.

use chrono::NaiveDate;

use crate::answer::era::WrittenDateError;
use crate::answer::moment::{LAST_YEAR, Moment, MomentError, parse_date};
use crate::answer::tree::{Response, Responses, UNSURE};
use crate::content::tree::{Question as TreeQuestion, QuestionKind, Tree};
use crate::l10n::message::error;
use crate::reception::error::Failure;

/// Returns the responses that answers on the command line mean.
pub fn responses(tree: &Tree, answers: &[String], at: Moment) -> Result<Responses, Failure> {
    let mut responses = Responses::new();
    for answer in answers {
        let Some((id, value)) = answer.split_once('=') else {
            let example =
                tree.questions.iter().next().map_or_else(String::new, |(place, question)| example(place, question));
            return Err(Failure::usage("malformed-answer", answer).hint(error("hint-answer").with("example", example)));
        };
        let response = response(tree, id, value, at)?;
        if responses.insert(id.to_owned(), response.clone()).is_some_and(|before| before != response) {
            return Err(Failure::new("answered-twice", crate::reception::error::USAGE)
                .with("question", id)
                .hint(error("hint-answer-once")));
        }
    }
    Ok(responses)
}

fn example(place: &str, question: &TreeQuestion) -> String {
    let value = if question.kind == QuestionKind::Date {
        "2019-04-01"
    } else {
        question.options.first().map_or(UNSURE, |option| option.id.as_str())
    };
    format!("{}={value}", question.asked(place))
}

fn response(tree: &Tree, id: &str, value: &str, at: Moment) -> Result<Response, Failure> {
    let mut asked =
        tree.questions.iter().filter(|(place, question)| question.asked(place) == id).map(|(_, question)| question);
    let Some(question) = asked.next() else {
        let mut known: Vec<&str> = tree.questions.iter().map(|(place, question)| question.asked(place)).collect();
        known.sort_unstable();
        known.dedup();
        return Err(Failure::usage("unknown-question", id).with("tree", &tree.id).choose_from(id, &known));
    };
    if value == UNSURE {
        return Ok(Response::Unsure);
    }
    if question.kind == QuestionKind::Date {
        return date_response(question, value, at).map(Response::Date);
    }
    if question.options.iter().any(|option| option.id == value) {
        return Ok(Response::Choice(value.to_owned()));
    }
    let options: Vec<&str> = question.options.iter().map(|option| option.id.as_str()).chain([UNSURE]).collect();
    Err(Failure::usage("unknown-option", value).with("question", id).choose_from(value, &options))
}

fn date_response(question: &TreeQuestion, value: &str, at: Moment) -> Result<NaiveDate, Failure> {
    let date = parse_date(value).map_err(|cause| {
        let kind = if cause == MomentError::Impossible { "impossible-date" } else { "malformed-date" };
        Failure::usage(kind, value).hint(error("hint-date"))
    })?;
    possible(question, date, value, at)
}

/// Returns what is wrong with a date that a person wrote.
pub fn written_date_failure(cause: WrittenDateError, typed: &str) -> Failure {
    let kind = match cause {
        WrittenDateError::Malformed => "malformed-date",
        WrittenDateError::Impossible => "impossible-date",
        WrittenDateError::YearLast => "year-last",
    };
    Failure::usage(kind, typed).hint(error("hint-written-date"))
}

/// Returns a date that is possible as an answer to a question. Errors name what is possible.
pub fn possible(question: &TreeQuestion, date: NaiveDate, value: &str, at: Moment) -> Result<NaiveDate, Failure> {
    let earliest = question.earliest.unwrap_or(NaiveDate::MIN);
    let latest = if question.not_after_the_day {
        at.date()
    } else {
        NaiveDate::from_ymd_opt(LAST_YEAR, 12, 31).unwrap_or(NaiveDate::MAX)
    };
    let range = error("hint-range").with("from", earliest.to_string()).with("until", latest.to_string());
    match date {
        date if question.not_after_the_day && date > latest => Err(Failure::usage("date-in-future", value).hint(range)),
        date if date < earliest || date > latest => Err(Failure::usage("date-out-of-range", value).hint(range)),
        date => Ok(date),
    }
}
