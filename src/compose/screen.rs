//! The screens of the card reader.

use std::collections::BTreeMap;

use super::Frame;
use crate::content::guide::Step;
use crate::content::screen::Screen as Content;
use crate::document::record::Record;
use crate::document::{Button, Screen, Words};
use crate::l10n::message;

/// Returns the screen of a step with the buttons to press marked, where the step has one.
pub fn document(step: &Step, screens: &BTreeMap<String, Content>, frame: Frame) -> Option<Screen> {
    let id = step.screen.as_ref()?;
    Some(panel(id, screens.get(id)?, &step.press, frame))
}

/// Returns a screen with some buttons marked as those to press.
pub fn panel(id: &str, screen: &Content, press: &[String], frame: Frame) -> Screen {
    let phrases = frame.phrases;
    phrases.rest_on(screen.whose.as_ref());
    let note = if screen.digits { Some(phrases.say(&message::screen_note(id))) } else { None };
    let unknown = screen.buttons.iter().any(|button| button.japanese.is_none());
    let buttons = screen.buttons.iter().map(|button| Button {
        japanese: button.japanese.clone(),
        meaning: phrases.say(&message::button(id, &button.id)),
        press: press.contains(&button.id),
    });
    Screen {
        japanese: screen.japanese.clone(),
        meaning: phrases.say(&message::screen(id)),
        note: note.or_else(|| unknown.then(|| phrases.label("guide-label-not-known"))),
        keys: Vec::new(),
        buttons: buttons.collect(),
        press: phrases.label("guide-press"),
        name: phrases.labelled("label-screen", &Words::default()),
    }
}

/// Returns the screen of a step as a record, or null.
pub fn record(step: &Step, screens: &BTreeMap<String, Content>, frame: Frame) -> Record {
    let Some((id, screen)) = step.screen.as_ref().and_then(|id| Some((id, screens.get(id)?))) else {
        return Record::Null;
    };
    frame.phrases.rest_on(screen.whose.as_ref());
    let buttons = screen.buttons.iter().map(|button| {
        Record::object([
            ("id", button.id.as_str().into()),
            ("label", button.japanese.clone().into()),
            ("text", frame.phrases.say(&message::button(id, &button.id)).into()),
            ("press", step.press.contains(&button.id).into()),
        ])
    });
    Record::object([
        ("id", id.as_str().into()),
        ("title", frame.phrases.say(&message::screen(id)).into()),
        ("japanese", screen.japanese.clone().into()),
        ("digits_change_places", screen.digits.into()),
        ("buttons", Record::List(buttons.collect())),
    ])
}
