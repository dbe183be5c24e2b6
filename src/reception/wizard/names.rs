//! Official names: all of them, or those in a question.

use super::next::Onward;
use super::{End, List, Wizard, entry};
use crate::compose::phrases::joined;
use crate::compose::term::with_japanese;
use crate::content::term::Term;
use crate::document::Words;
use crate::l10n::message::guided;
use crate::reception::request::Question;

impl Wizard<'_> {
    /// Lets an official name be chosen, and tells what it is.
    pub(super) fn names(&mut self) -> Result<(), End> {
        let terms = self.content.terms()?;
        loop {
            let picked = self.pick(|wizard| {
                let item = |term: &Term| entry(&term.id, wizard.named(term), term.id.clone());
                Ok(List::new(wizard.say("names-question"), terms.iter().map(item).collect()))
            })?;
            let Some(term) = picked else { return Ok(()) };
            self.show_answer(Question::Term(Some(term.clone())))?;
            self.next(&Onward { command: format!("term {term}"), ..Onward::default() })?;
        }
    }

    /// Returns the things that Japanese labels name.
    pub(super) fn named_by(&self, labels: &[String]) -> Result<Vec<Term>, End> {
        let terms = self.content.terms()?;
        let names = |term: &Term| labels.iter().any(|label| term.japanese == *label || term.also.contains(label));
        Ok(terms.into_iter().filter(names).collect())
    }

    /// Returns what is asked to have things explained.
    pub(super) fn what_is(&self, terms: &[Term]) -> Words {
        self.phrases.each(|localizer| {
            let names: Vec<String> = terms.iter().map(|term| with_japanese(localizer, term)).collect();
            let name = joined(localizer, &names);
            localizer.text(&guided("guided-explain").with("name", name))
        })
    }

    /// Tells what things are.
    pub(super) fn explain(&mut self, terms: &[Term]) -> Result<(), End> {
        for term in terms {
            self.show_answer(Question::Term(Some(term.id.clone())))?;
        }
        Ok(())
    }

    fn named(&self, term: &Term) -> Words {
        self.phrases.each(|localizer| with_japanese(localizer, term))
    }
}
