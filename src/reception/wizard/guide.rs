//! Guides: the way first, where there are several, then what the guide says.

use anyhow::anyhow;

use super::next::Onward;
use super::{End, List, Wizard, entry, worded};
use crate::compose::Answer;
use crate::l10n::message::{self, guided};
use crate::reception::request::Question;

impl Wizard<'_> {
    /// Leads through a guide.
    pub(super) fn guide(&mut self, id: &str) -> Result<(), End> {
        let guide = self.content.guide(id)?.ok_or_else(|| anyhow!("no guide {id}"))?;
        loop {
            let mut route = None;
            if guide.routes.len() > 1 {
                let picked = self.pick(|wizard| {
                    let mut items: Vec<_> = guide
                        .routes
                        .iter()
                        .map(|route| {
                            worded(wizard, &route.id, &message::route(&guide.id, &route.id), Some(route.id.clone()))
                        })
                        .collect();
                    items.push(entry("all", wizard.phrases.say(&guided("guide-all-ways")), None));
                    Ok(List::new(wizard.phrases.say(&message::guide(&guide.id)), items))
                })?;
                let Some(picked) = picked else { return Ok(()) };
                route = picked;
            }
            let (command, sheet) = match &route {
                Some(route) => (format!("guide {id} {route}"), format!("{id}/{route}")),
                None => (format!("guide {id}"), id.to_owned()),
            };
            let Answer::Guide(answer, _) = self.show_answer(Question::Guide(Box::new(guide.clone()), route))? else {
                return Ok(());
            };
            self.next(&Onward {
                command,
                sheet: Some(sheet),
                guides: answer.guide.next.clone(),
                trees: answer.guide.trees.clone(),
                lines: answer.guide.lines.clone(),
                matter: answer.guide.matter,
                rehearse: answer.guide.id == crate::content::home::REHEARSED,
                answers: Vec::new(),
            })?;
            if guide.routes.len() < 2 {
                return Ok(());
            }
        }
    }
}
