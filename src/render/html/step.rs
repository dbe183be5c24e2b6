//! Steps, what to tick off, and the screens of a machine.

use std::fmt::Write as _;

use super::Page;
use super::words::{escaped, plain_run, run, runs};
use crate::document::{Button, Check, Screen, Step, Words};

impl Page<'_> {
    /// Writes steps, numbered; with a box to tick each off.
    pub(super) fn steps(&mut self, steps: &[Step], ticked: bool) {
        let class = if ticked { "tasks" } else { "steps" };
        let mut open = false;
        for (place, step) in steps.iter().enumerate() {
            if let Some(stage) = &step.stage {
                self.put(if open { "</ol>\n" } else { "" });
                open = false;
                self.put(&format!("<p class=\"stage\">{}</p>\n", runs(stage)));
            }
            if !open {
                let start = if place > 0 { format!(" start=\"{}\"", place + 1) } else { String::new() };
                self.put(&format!("<ol class=\"{class}\"{start}>\n"));
                open = true;
            }
            let words = if ticked { label(&runs(&step.words)) } else { runs(&step.words) };
            let screen = step.screen.as_ref().map(screen).unwrap_or_default();
            self.put(&format!("<li>{words}{screen}</li>\n"));
        }
        self.put(if open { "</ol>\n" } else { "" });
    }

    /// Writes things to tick off, each with its Japanese name.
    pub(super) fn checks(&mut self, checks: &[Check]) {
        let points: Vec<String> = checks
            .iter()
            .map(|check| {
                let name = check.japanese_beside().map(|name| format!(" {}", plain_run("ja", &format!("「{name}」"))));
                let mut words = check.words.clone();
                let second = words.0.split_off(words.0.len().min(1));
                let first = runs(&words) + &name.unwrap_or_default();
                let second: String = second
                    .iter()
                    .filter(|_| check.words.second().is_some())
                    .map(|(tag, text)| run(tag, text).replacen("<span ", "<span class=\"second\" ", 1))
                    .collect();
                label(&(first + &second))
            })
            .collect();
        self.list("checks", points.into_iter());
    }
}

/// Returns words as what a box to tick is called.
fn label(words: &str) -> String {
    format!("<label><input type=\"checkbox\"><span>{words}</span></label>")
}

/// Returns a screen with its buttons.
pub fn screen(screen: &Screen) -> String {
    let mut said = format!("<figure><figcaption>{}</figcaption>\n", runs(&screen.name));
    for line in &screen.japanese {
        _ = writeln!(said, "<p>{}</p>", plain_run("ja", line));
    }
    said.push_str(&meaning("p", &screen.meaning, screen.japanese.is_empty()));
    for row in &screen.keys {
        let _ = writeln!(said, "<p>{}</p>", escaped(row));
    }
    if !screen.buttons.is_empty() {
        let buttons: String = screen.buttons.iter().map(|shown| button(shown, &screen.press)).collect();
        _ = write!(said, "<ul>\n{buttons}</ul>\n");
    }
    if let Some(note) = &screen.note {
        _ = writeln!(said, "<p>{}</p>", runs(note));
    }
    said.push_str("</figure>\n");
    said
}

fn button(button: &Button, press: &Words) -> String {
    let name = button.japanese.as_deref().unwrap_or("…");
    let class = if button.press { " class=\"press\"" } else { "" };
    let pressed = if button.press { format!(" <strong>← {}</strong>", runs(press)) } else { String::new() };
    let meaning = meaning("span", &button.meaning, button.japanese.is_none());
    format!("<li{class}><span class=\"button\" lang=\"ja\">{}</span> {meaning}{pressed}</li>\n", super::escaped(name))
}

/// Returns the words that are not Japanese: in Japanese the meaning is what stands on the screen; all where nothing stands there.
fn meaning(name: &str, words: &Words, all: bool) -> String {
    let shown = words.0.iter().filter(|(tag, _)| all || tag.as_ref() != "ja");
    let runs: Vec<String> = shown.map(|(tag, text)| run(tag, text)).collect();
    if runs.is_empty() { String::new() } else { format!("<{name}>{}</{name}>\n", runs.join(" ")) }
}
