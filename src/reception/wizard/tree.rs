//! Trees: question after question, and the answer that the verb gives to the same responses.

use anyhow::anyhow;

use super::next::{Next, Onward};
use super::{End, List, Wizard, entry, worded};
use crate::answer::era::written_date;
use crate::answer::outcome::{Step, TreeAnswer, ask};
use crate::answer::tree::{Response, Responses, UNSURE, takes_date};
use crate::compose::{Answer, guided};
use crate::content::tree::{Question as TreeQuestion, Tree};
use crate::document::Words;
use crate::document::reading::{plain, said};
use crate::l10n::message::{self, guided as word, interface};
use crate::reception::error::Failure;
use crate::reception::prompt::Field;
use crate::reception::request::Question;
use crate::reception::responses::{possible, written_date_failure};

/// What a person does at a question.
enum Reply {
    Response(Response),
    /// To have the Japanese names in it explained.
    Explain,
}

impl Wizard<'_> {
    /// Leads through a tree.
    pub(super) fn tree(&mut self, id: &str) -> Result<(), End> {
        let tree = self.content.tree(id)?.ok_or_else(|| anyhow!("no tree {id}"))?;
        let mut given = Responses::new();
        // What was ever answered here: marked when its question comes again.
        let mut remembered = Responses::new();
        loop {
            let answer = ask(self.content, tree.clone(), &given, self.now()?)?;
            if let Step::Question { id, question, most_left } = &answer.step {
                let place = (answer.answers.len() + 1, answer.answers.len() + most_left);
                match self.question(&tree, (id, question), remembered.get(id), place)? {
                    Some(response) => {
                        remembered.insert(id.clone(), response.clone());
                        given.insert(id.clone(), response);
                    }
                    None => match answer.answers.last() {
                        Some((last, _)) => drop(given.remove(last)),
                        None => return Ok(()),
                    },
                }
                continue;
            }
            // What was answered on a way that is not taken any more is forgotten.
            given = answer.answers.iter().cloned().collect();
            match self.outcome(&tree, &given)? {
                Next::Back => match answer.answers.last() {
                    Some((last, _)) => drop(given.remove(last)),
                    None => return Ok(()),
                },
                Next::Change => self.change(&tree, &answer, &mut given)?,
            }
        }
    }

    /// Shows the answer to responses, and asks what next.
    fn outcome(&mut self, tree: &Tree, given: &Responses) -> Result<Next, End> {
        let asked = Question::Ask(Box::new(tree.clone()), given.clone());
        let Answer::Tree(answer, _, replay) = self.show_answer(asked)? else { return Ok(Next::Back) };
        let mut onward = Onward {
            command: replay.strip_prefix("myna ").unwrap_or(&replay).to_owned(),
            answers: answer.answers.clone(),
            ..Onward::default()
        };
        // Where nothing is in force, there is nothing to print.
        if !answer.possible.is_empty() {
            onward.sheet = onward.command.strip_prefix("ask ").map(str::to_owned);
        }
        if let Step::Outcome(outcome) = &answer.step {
            onward.guides.clone_from(&outcome.guides);
            onward.trees.clone_from(&outcome.trees);
            onward.lines.clone_from(&outcome.lines);
            onward.matter = outcome.matter;
        }
        self.next(&onward)
    }

    /// Shows the answers given, and lets one be changed; what was answered besides stays.
    fn change(&mut self, tree: &Tree, answer: &TreeAnswer, given: &mut Responses) -> Result<(), End> {
        let picked = self.pick(|wizard| {
            let item = |(question, response): &(String, Response)| {
                entry(question, guided::answered(&tree.id, question, response, &wizard.phrases), question.clone())
            };
            Ok(List::new(wizard.say("change-question"), answer.answers.iter().map(item).collect()))
        })?;
        let Some(id) = picked else { return Ok(()) };
        let place = answer.answers.iter().position(|(known, _)| *known == id).unwrap_or_default() + 1;
        let found = tree.questions.iter().find(|(place, question)| question.asked(place) == id);
        let Some((_, question)) = found else { return Ok(()) };
        let before = given.get(&id).cloned();
        if let Some(response) = self.question(tree, (&id, question), before.as_ref(), (place, answer.answers.len()))? {
            given.insert(id, response);
        }
        Ok(())
    }

    /// Asks a question, with what was answered to it before. Returns `None` to go back.
    fn question(
        &mut self,
        tree: &Tree,
        (id, question): (&str, &TreeQuestion),
        before: Option<&Response>,
        place: (usize, usize),
    ) -> Result<Option<Response>, End> {
        if takes_date(question) {
            return self.date(tree, id, question, place);
        }
        let terms = self.named_by(&question.labels)?;
        loop {
            let picked = self.pick(|wizard| {
                let mut items: Vec<_> = question
                    .options
                    .iter()
                    .map(|option| {
                        let words = message::option(&tree.id, id, &option.id);
                        worded(wizard, &option.id, &words, Reply::Response(Response::Choice(option.id.clone())))
                    })
                    .collect();
                // Who says nothing has not said that something is so.
                let unsure = items.len();
                items.push(worded(wizard, UNSURE, &interface("option-unsure"), Reply::Response(Response::Unsure)));
                if !terms.is_empty() {
                    items.push(entry("explain", wizard.what_is(&terms), Reply::Explain));
                }
                let asked = wizard.phrases.say(&message::question(&tree.id, id));
                let marked = before.and_then(|before| items.iter().position(|(item, _)| item.id == before.id()));
                Ok(List {
                    place: Some(wizard.place(place)),
                    preselected: marked.unwrap_or_default(),
                    empty: marked.or(Some(unsure)),
                    ..List::new(asked, items)
                })
            })?;
            match picked {
                Some(Reply::Explain) => self.explain(&terms)?,
                Some(Reply::Response(response)) => return Ok(Some(response)),
                None => return Ok(None),
            }
        }
    }

    /// Asks for a date in any form that people write, and says how it was understood.
    fn date(
        &mut self,
        tree: &Tree,
        id: &str,
        question: &TreeQuestion,
        place: (usize, usize),
    ) -> Result<Option<Response>, End> {
        let (eras, at) = (self.content.eras()?, self.now()?);
        loop {
            let typed = self.typed(|wizard| Field {
                place: Some(wizard.place(place)),
                question: wizard.phrases.say(&message::question(&tree.id, id)),
                hint: wizard.say("date-hint"),
            })?;
            let Some(typed) = typed else { return Ok(None) };
            let unsure = self.phrases.say(&interface("option-unsure"));
            if typed.is_empty()
                || typed == UNSURE
                || unsure.0.iter().any(|(_, text)| plain(text) == typed || said(text) == typed)
            {
                let document = guided::said(guided::unsure(&self.phrases), &self.phrases);
                self.show(&document)?;
                return Ok(Some(Response::Unsure));
            }
            let dated = written_date(&typed, &eras.all)
                .map_err(|cause| written_date_failure(cause, &typed))
                .and_then(|date| possible(question, date, &typed, at));
            match dated {
                Ok(date) => {
                    let document = guided::understood(date, &eras.all, &self.phrases);
                    self.show(&document)?;
                    return Ok(Some(Response::Date(date)));
                }
                Err(failure) => self.refuse(&failure)?,
            }
        }
    }

    /// Says what is wrong with what was typed.
    fn refuse(&mut self, failure: &Failure) -> Result<(), End> {
        let hints = failure.hints.iter().map(|hint| self.phrases.say(hint)).collect();
        let document = guided::refused(self.phrases.say(&failure.text), hints, &self.phrases);
        self.show(&document)
    }

    fn place(&self, (number, most): (usize, usize)) -> Words {
        let message =
            word("guided-place").with("number", number.to_string()).with("most", most.max(number).to_string());
        self.phrases.say(&message)
    }
}
