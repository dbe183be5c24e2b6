//! What there is to do.

use super::{End, List, Wizard, entry, worded};
use crate::compose::citation::called;
use crate::content::home::{Entry, Errand};
use crate::l10n::message::{self, guided};
use crate::reception::request::Question;

impl Wizard<'_> {
    /// Asks what the person needs, again and again, until they are done.
    pub(super) fn home(&mut self) -> Result<(), End> {
        let entries = self.content.home()?;
        let mut last = 0;
        loop {
            let picked = self.pick(|wizard| {
                let item = |(place, entry): (usize, &Entry)| {
                    worded(wizard, &entry.id, &guided(format!("home-{}", entry.id)), place)
                };
                let items = entries.iter().enumerate().map(item).collect();
                Ok(List { back: false, preselected: last, ..List::new(wizard.say("home-question"), items) })
            })?;
            let Some(entry) = picked.and_then(|place| entries.get(place)) else { continue };
            last = picked.unwrap_or_default();
            match self.run_errand(entry) {
                Ok(()) | Err(End::Home) => {}
                Err(end) => return Err(end),
            }
        }
    }

    fn run_errand(&mut self, entry: &Entry) -> Result<(), End> {
        match (entry.trees.as_slice(), &entry.guide, entry.does) {
            ([tree], ..) => self.tree(tree),
            ([_, ..], ..) => self.one_of_trees(&entry.trees),
            ([], Some(guide), _) => self.guide(guide),
            ([], None, Some(errand)) => self.errand(errand),
            ([], None, None) => Ok(()),
        }
    }

    fn errand(&mut self, errand: Errand) -> Result<(), End> {
        match errand {
            Errand::Rehearse => self.rehearse(),
            Errand::Call => self.call(None),
            Errand::Guides => self.guides(),
            Errand::Names => self.names(),
            Errand::Sources => self.sources(),
            Errand::Language => self.choose_language(),
            Errand::Leave => Err(End::Finished),
        }
    }

    fn one_of_trees(&mut self, trees: &[String]) -> Result<(), End> {
        loop {
            let picked = self.pick(|wizard| {
                let item = |tree: &String| worded(wizard, tree, &message::tree(tree), tree.clone());
                Ok(List::new(wizard.say("papers-question"), trees.iter().map(item).collect()))
            })?;
            let Some(tree) = picked else { return Ok(()) };
            self.tree(&tree)?;
        }
    }

    fn guides(&mut self) -> Result<(), End> {
        let guides = self.content.guides()?;
        loop {
            let picked = self.pick(|wizard| {
                let item = |guide: &crate::content::guide::Guide| {
                    worded(wizard, &guide.id, &message::guide(&guide.id), guide.id.clone())
                };
                Ok(List::new(wizard.say("guides-question"), guides.iter().map(item).collect()))
            })?;
            let Some(guide) = picked else { return Ok(()) };
            self.guide(&guide)?;
        }
    }

    fn sources(&mut self) -> Result<(), End> {
        let sources = self.content.sources()?;
        loop {
            let picked = self.pick(|wizard| {
                let mut items = vec![worded(wizard, "all", &guided("sources-all"), None)];
                for source in &sources {
                    let words = wizard.phrases.each(|localizer| called(localizer, source));
                    items.push(entry(&source.id, words, Some(source.clone())));
                }
                Ok(List::new(wizard.say("sources-question"), items))
            })?;
            let Some(source) = picked else { return Ok(()) };
            let command = source.as_ref().map_or("sources".to_owned(), |source| format!("sources {}", source.id));
            self.show_answer(Question::Sources(source))?;
            self.next(&super::next::Onward { command, ..Default::default() })?;
        }
    }
}
