//! The language of the conversation, which may change at any time; and how to answer.

use super::{End, Wizard};
use crate::compose::guided;
use crate::content::language::Language;
use crate::document::Words;
use crate::l10n::message::interface;
use crate::reception::error::Failure;
use crate::reception::prompt::{Chosen, Item, Menu};
use crate::reception::report::phrases;

impl Wizard<'_> {
    /// Lets the person choose the language, each named in itself. The second one stays beside it.
    pub(super) fn choose_language(&mut self) -> Result<(), End> {
        let known = self.content.languages().map_err(Failure::from)?;
        let each = phrases(&known, self.content).say(&interface("label-language"));
        let asked: Vec<&str> = each.0.iter().map(|(_, text)| text.as_str()).collect();
        let question = self.phrases.same(&asked.join(" / "));
        let own_name = |language: &Language| {
            Item::new(language.tag.clone(), Words(vec![(language.tag.as_str().into(), language.name.clone())]))
        };
        let now = self.languages.chosen.first().map(|language| language.tag.as_str());
        let preselected = known.iter().position(|language| Some(language.tag.as_str()) == now).unwrap_or_default();
        let menu = Menu {
            place: None,
            question,
            items: known.iter().map(own_name).collect(),
            preselected,
            empty: preselected,
        };
        loop {
            let place = match self.prompter.choose(&menu)? {
                Chosen::Item(place) => place,
                Chosen::Back | Chosen::Language => return Ok(()),
                Chosen::Help => {
                    self.help()?;
                    continue;
                }
            };
            if let Some(language) = known.get(place) {
                let second = self.languages.chosen.get(1).filter(|second| *second != language).cloned();
                self.languages.chosen = [language.clone()].into_iter().chain(second).collect();
                self.phrases = phrases(&self.languages.chosen, self.content);
                self.speak();
            }
            return Ok(());
        }
    }

    /// Shows what can be done at every question.
    pub(super) fn help(&mut self) -> Result<(), End> {
        let document = guided::help(&self.phrases);
        self.show(&document)
    }
}
