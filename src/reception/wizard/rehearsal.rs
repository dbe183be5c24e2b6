//! The rehearsal at the card reader.

use super::{End, List, Wizard, entry};
use crate::answer::rehearsal::Rehearsal;
use crate::compose::{Frame, rehearsal};

/// The deed that ends the rehearsal.
const FINISH: &str = "finish";

impl Wizard<'_> {
    /// Rehearses, until the person is done or goes back before the beginning.
    pub(super) fn rehearse(&mut self) -> Result<(), End> {
        let mut before: Vec<Rehearsal> = Vec::new();
        let mut now = Rehearsal::default();
        let at = self.now()?;
        // The digits change places each time their screen comes up.
        let mut seed = self.world.now().timestamp_micros().cast_unsigned();
        let beginning = rehearsal::beginning(Frame { content: self.content, phrases: &self.phrases, at })?;
        self.show(&beginning)?;
        loop {
            let frame = Frame { content: self.content, phrases: &self.phrases, at };
            seed = seed.wrapping_add(1);
            let scene = rehearsal::scene(&now, seed, frame)?;
            self.show(&scene)?;
            let deed = self.pick(|wizard| {
                let frame = Frame { content: wizard.content, phrases: &wizard.phrases, at };
                let choices = rehearsal::choices(now.scene, frame)?;
                let items = choices.into_iter().map(|(id, words)| entry(id.clone(), words, id)).collect();
                let question = wizard.phrases.say(&crate::l10n::message::rehearsal("rehearsal-question"));
                let place = Some(wizard.phrases.say(&crate::l10n::message::rehearsal("rehearsal-mark")));
                Ok(List { place, ..List::new(question, items) })
            })?;
            match deed.as_deref() {
                Some(FINISH) => return Ok(()),
                Some(deed) => {
                    if let Some(next) = now.after(deed) {
                        before.push(std::mem::replace(&mut now, next));
                    }
                }
                None => match before.pop() {
                    Some(earlier) => now = earlier,
                    None => return Ok(()),
                },
            }
        }
    }
}
