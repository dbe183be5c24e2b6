//! Whom to call: the lines for a matter in a language, open ones first.

use super::next::Onward;
use super::{End, List, Wizard, entry, worded};
use crate::answer::desk::{Contact, Desk};
use crate::answer::outcome::contacts;
use crate::compose::Frame;
use crate::compose::guided;
use crate::content::line::{Line, Matter};
use crate::l10n::message;
use crate::reception::request::{IsOpen, Question};

/// What a person calls.
enum Called {
    Line(Box<Line>, Matter),
    /// They would speak another language.
    OtherLanguage,
}

impl Wizard<'_> {
    /// Lets a line be chosen and tells its state; from some lines where an answer named them, else for any matter.
    pub(super) fn call(&mut self, named: Option<(&[String], Option<Matter>)>) -> Result<(), End> {
        loop {
            let matter = match named {
                Some((_, matter)) => matter,
                None => match self.pick_matter()? {
                    Some(matter) => Some(matter),
                    None => return Ok(()),
                },
            };
            let mut speak = self.speaks();
            while let Some(called) = self.pick_line(named.map(|(lines, _)| lines), matter, &speak)? {
                match called {
                    Called::Line(line, matter) => self.tell_line(*line, matter, &speak)?,
                    Called::OtherLanguage => {
                        if let Some(other) = self.pick_spoken()? {
                            speak = other;
                        }
                    }
                }
            }
            if named.is_some() {
                return Ok(());
            }
        }
    }

    fn speaks(&self) -> String {
        self.languages.chosen.first().map_or_else(|| "en".to_owned(), |language| language.speak.clone())
    }

    fn pick_matter(&mut self) -> Result<Option<Matter>, End> {
        self.pick(|wizard| {
            let item = |matter: &Matter| worded(wizard, matter.id(), &message::matter(matter.id()), *matter);
            Ok(List::new(wizard.say("call-matter-question"), Matter::ALL.iter().map(item).collect()))
        })
    }

    fn pick_line(
        &mut self,
        named: Option<&[String]>,
        matter: Option<Matter>,
        speak: &str,
    ) -> Result<Option<Called>, End> {
        self.pick(|wizard| {
            let at = wizard.now()?;
            let frame = Frame { content: wizard.content, phrases: &wizard.phrases, at };
            let mut found = match (named, matter) {
                (Some(lines), matter) => contacts(wizard.content, wizard.content.lines_of(lines)?, matter, speak, at)?,
                (None, Some(matter)) => Desk::new(wizard.content, at).best(matter, speak, at)?,
                (None, None) => Vec::new(),
            };
            found.retain(|contact| contact.service.is_some());
            found.sort_by_key(Contact::preference);
            let question = if found.is_empty() { "call-nobody" } else { "call-line-question" };
            let mut items: Vec<_> = found
                .into_iter()
                .map(|contact| {
                    let words = guided::contact(&contact, frame);
                    entry(contact.line.id.clone(), words, Called::Line(Box::new(contact.line), contact.matter))
                })
                .collect();
            items.push(worded(
                wizard,
                "other-language",
                &message::guided("call-other-language"),
                Called::OtherLanguage,
            ));
            Ok(List::new(wizard.say(question), items))
        })
    }

    /// Lets a language be chosen that some line speaks.
    fn pick_spoken(&mut self) -> Result<Option<String>, End> {
        let mut spoken: Vec<String> = Vec::new();
        for service in self.content.lines()?.into_iter().flat_map(|line| line.services) {
            for language in service.languages {
                if !spoken.contains(&language) {
                    spoken.push(language);
                }
            }
        }
        self.pick(|wizard| {
            let item = |tag: &String| worded(wizard, tag, &message::language(tag), tag.clone());
            Ok(List::new(wizard.say("call-language-question"), spoken.iter().map(item).collect()))
        })
    }

    fn tell_line(&mut self, line: Line, matter: Matter, speak: &str) -> Result<(), End> {
        let command = format!("is-open {} --speak {speak} --for {}", line.id, matter.id());
        let asked =
            IsOpen { line: Some(line), matter: Some(matter), speak: speak.to_owned(), quiet: false, many: false };
        self.show_answer(Question::IsOpen(asked))?;
        self.next(&Onward { command, ..Onward::default() })?;
        Ok(())
    }
}
