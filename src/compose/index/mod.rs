//! What is searched: every place of the guide with its words, in the reader's languages and in Japanese, as it stands on a day.

mod guide;
mod line;
mod term;
mod tree;

use std::borrow::Cow;
use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;

use super::Frame;
use crate::answer::place::{Line, Part, Place};
use crate::compose::phrases::localizer_of;
use crate::content::Content;
use crate::content::item::Item;
use crate::content::screen::Screen;
use crate::document::reading::{plain, said};
use crate::l10n::Localizer;
use crate::l10n::message::{self, Message, interface};

/// The language that is always searched: what stands on screens and forms.
const JAPANESE: &str = "ja";

/// What every place is made from.
struct Index<'a> {
    content: Content<'a>,
    day: NaiveDate,
    /// The reader's languages, and Japanese.
    localizers: Vec<Localizer<'a>>,
    items: BTreeMap<String, Item>,
    screens: BTreeMap<String, Screen>,
}

/// Returns every place of the guide that can be opened on the day, in the order of the guide.
pub fn places(frame: Frame) -> Result<Vec<Place>> {
    let mut tags = frame.phrases.tags();
    if !tags.contains(&JAPANESE) {
        tags.push(JAPANESE);
    }
    let content = frame.content;
    let known = content.languages()?;
    let words = |tag: &str| Some(localizer_of(known.iter().find(|language| language.tag == tag)?, content));
    let index = Index {
        content,
        day: frame.at.date(),
        localizers: tags.into_iter().filter_map(words).collect(),
        items: content.items()?,
        screens: content.screens()?,
    };
    let mut places = guide::places(&index)?;
    places.extend(tree::places(&index)?);
    places.extend(line::places(&index)?);
    places.extend(term::places(&index)?);
    Ok(places)
}

impl Index<'_> {
    /// Returns what a message says in each language.
    fn say(&self, part: Part, message: &Message) -> Line {
        self.each(part, |localizer| localizer.text(message))
    }

    /// Returns what a function says in each language.
    fn each(&self, part: Part, say: impl Fn(&Localizer) -> String) -> Line {
        let text = |localizer: &Localizer| (localizer.tag().clone(), say(localizer));
        let texts: Vec<_> = self.localizers.iter().map(text).collect();
        // Found as it is written and as it is said, whichever is typed.
        let also = texts.iter().filter_map(|(_, text)| match said(text) {
            Cow::Owned(spoken) => Some(spoken),
            Cow::Borrowed(_) => None,
        });
        let (also, plain) = (also.collect(), texts.iter().map(|(_, text)| plain(text).into_owned()).collect());
        Line { part, texts, plain, also }
    }

    /// Returns what a title says in each language, behind that of what it is a part of.
    fn titles(&self, whole: &Message, part: &Message) -> Line {
        self.each(Part::Title, |localizer| format!("{} / {}", localizer.text(whole), localizer.text(part)))
    }

    /// Returns Japanese with its meaning, found by the Japanese alone too.
    fn label(&self, japanese: &str, meaning: &Message) -> Line {
        let mut line = self.each(Part::Label, |localizer| {
            if localizer.tag().as_ref() == JAPANESE {
                return format!("「{japanese}」");
            }
            localizer
                .text(&interface("in-brackets").with("text", format!("「{japanese}」")).with("more", meaning.clone()))
        });
        line.also.push(japanese.to_owned());
        line
    }

    /// Returns the things to bring, each with its Japanese name.
    fn bring(&self, items: &[String]) -> Vec<Line> {
        let line = |id: &String| {
            let mut line = self.say(Part::Detail, &message::item(id));
            line.also.extend(self.items.get(id).map(|item| item.japanese.clone()));
            line
        };
        items.iter().map(line).collect()
    }

    /// Returns what stands on a screen: its lines and its buttons.
    fn screen(&self, id: &str) -> Vec<Line> {
        let Some(screen) = self.screens.get(id) else { return Vec::new() };
        let meaning = message::screen(id);
        let mut lines: Vec<Line> = screen.japanese.iter().map(|japanese| self.label(japanese, &meaning)).collect();
        if screen.japanese.is_empty() {
            lines.push(self.say(Part::Label, &meaning));
        }
        for button in &screen.buttons {
            let meaning = message::button(id, &button.id);
            lines.push(match &button.japanese {
                Some(japanese) => self.label(japanese, &meaning),
                None => self.say(Part::Label, &meaning),
            });
        }
        lines
    }
}
