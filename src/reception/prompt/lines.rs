//! The linear prompter: choices with numbers, a line typed for each, nothing drawn over. For those who listen, and for pipes.

use std::io::{BufRead, Write};

use super::held::Held;
use super::{BACK, Chosen, Field, Gone, HELP, Item, LANGUAGE, Menu, Prompter, Spoken, Typed, folded};
use crate::document::reading::{in_brackets, plain, said};
use crate::document::{Document, Words};
use crate::render::shown::on_one_line;
use crate::render::text::wrap::{Breaking, columns, lines};
use crate::render::text::{Look, render};

/// How many bytes of a line count.
const LONGEST: usize = 4096;

const INTERRUPT: u8 = 3;
const ESCAPE: u8 = 27;

/// A prompter over an input and an output.
#[derive(Debug)]
pub struct Lines<R, W> {
    input: R,
    output: W,
    look: Look,
    spoken: Spoken,
    /// Whether something was said before, which an empty line parts from what comes.
    begun: bool,
    /// Whether it was said how to answer.
    told: bool,
    /// Whether what is typed shows by itself, as on a terminal.
    shows: bool,
    _held: Held,
}

impl<R: BufRead, W: Write> Lines<R, W> {
    /// Returns a prompter that reads lines and writes as a look tells; `shows` says whether what is typed shows by itself.
    pub fn new(input: R, output: W, look: Look, shows: bool) -> Self {
        let look = Look { accessible: true, ..look };
        let spoken = Spoken::default();
        Self { input, output, look, spoken, begun: false, told: false, shows, _held: Held::for_lines() }
    }

    fn say(&mut self, words: &Words) -> Result<(), Gone> {
        for (place, (tag, text)) in words.0.iter().enumerate() {
            if place == 0 || words.second().is_some() {
                self.say_behind("", text, tag)?;
            }
        }
        Ok(())
    }

    fn say_behind(&mut self, first: &str, text: &str, tag: &str) -> Result<(), Gone> {
        let (first, taken) = (in_brackets(first), columns(first));
        let width = self.look.width.clamp(20, 100).saturating_sub(taken);
        for (place, line) in lines(text, width, Breaking::of(tag)).iter().enumerate() {
            let indent = if place == 0 { first.to_string() } else { " ".repeat(taken) };
            writeln!(self.output, "{indent}{line}")?;
        }
        Ok(())
    }

    fn begin(&mut self, place: Option<&Words>, question: &Words) -> Result<(), Gone> {
        if std::mem::replace(&mut self.begun, true) {
            writeln!(self.output)?;
        }
        if let Some(place) = place {
            self.say(place)?;
        }
        self.say(question)
    }

    /// Returns the next line that is typed, without spaces around it.
    fn typed(&mut self) -> Result<String, Gone> {
        let typed = self.line()?;
        if !self.shows {
            writeln!(self.output, "{}", printable(&typed))?;
        }
        Ok(typed)
    }

    fn line(&mut self) -> Result<String, Gone> {
        write!(self.output, "> ")?;
        self.output.flush()?;
        let mut line = Vec::new();
        loop {
            let held = self.input.fill_buf()?;
            if held.is_empty() {
                writeln!(self.output)?;
                // What was typed before the end without an end of line still counts.
                return if line.is_empty() { Err(Gone::Left) } else { Ok(text_of(&line)) };
            }
            let end = held.iter().position(|byte| *byte == b'\n');
            let piece = held.get(..end.unwrap_or(held.len())).unwrap_or_default();
            // Nobody types more; what follows on the line is read and forgotten.
            line.extend(piece.iter().take(LONGEST.saturating_sub(line.len())));
            let read = end.map_or(held.len(), |end| end + 1);
            self.input.consume(read);
            // Ctrl-C, or Esc and then the end of the line.
            if line.last() == Some(&INTERRUPT) || line == [ESCAPE] {
                writeln!(self.output)?;
                return Err(Gone::Left);
            }
            if end.is_some() {
                return Ok(text_of(&line));
            }
        }
    }

    /// Says a label, and a text behind it.
    fn say_labelled(&mut self, label: impl Fn(&Spoken) -> &Words, text: &str) -> Result<(), Gone> {
        let label = label(&self.spoken).clone();
        let (tag, first) = label.0.first().map_or(("", ""), |(tag, first)| (tag.as_ref(), first.as_str()));
        self.say_behind("", &format!("{first}{text}"), tag)
    }
}

impl<R: BufRead, W: Write> Prompter for Lines<R, W> {
    fn speak(&mut self, spoken: Spoken) {
        self.spoken = spoken;
    }

    fn show(&mut self, document: &Document) -> Result<(), Gone> {
        if std::mem::replace(&mut self.begun, true) {
            writeln!(self.output)?;
        }
        // Output that comes in one piece is read out in one piece.
        self.output.write_all(&render(document, self.look))?;
        self.output.flush()?;
        Ok(())
    }

    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Gone> {
        self.begin(menu.place.as_ref(), &menu.question)?;
        for (place, item) in menu.items.iter().enumerate() {
            let number = format!("{}. ", place + 1);
            for (place, (tag, text)) in item.words.0.iter().enumerate() {
                match place {
                    0 => self.say_behind(&number, text, tag)?,
                    _ if item.words.second().is_some() => self.say_behind(&" ".repeat(number.len()), text, tag)?,
                    _ => {}
                }
            }
        }
        let numbered = |place: usize| {
            menu.items.get(place).map_or_else(String::new, |item| format!("{}. {}", place + 1, item.words.first()))
        };
        let type_here = self.spoken.type_here.clone();
        // How to answer is said once, and again where an answer was none.
        if !std::mem::replace(&mut self.told, true) {
            self.say(&type_here)?;
        }
        self.say_labelled(|spoken| &spoken.empty_means, &numbered(menu.empty))?;
        loop {
            let typed = self.typed()?;
            let chosen = match typed.as_str() {
                BACK => return Ok(Chosen::Back),
                HELP => return Ok(Chosen::Help),
                LANGUAGE => return Ok(Chosen::Language),
                "" => Some(menu.empty),
                _ => meant(&typed, &menu.items),
            };
            if let Some(place) = chosen {
                self.say_labelled(|spoken| &spoken.taken, &numbered(place))?;
                return Ok(Chosen::Item(place));
            }
            self.say_labelled(|spoken| &spoken.not_there, &printable(&typed))?;
            self.say(&type_here)?;
        }
    }

    fn ask(&mut self, field: &Field) -> Result<Typed, Gone> {
        self.begin(field.place.as_ref(), &field.question)?;
        self.say(&field.hint)?;
        Ok(match self.typed()?.as_str() {
            BACK => Typed::Back,
            HELP => Typed::Help,
            LANGUAGE => Typed::Language,
            typed => Typed::Text(typed.to_owned()),
        })
    }
}

fn text_of(line: &[u8]) -> String {
    String::from_utf8_lossy(line).trim().to_owned()
}

/// Returns a typed text without what a terminal would act on, and no longer than a person reads.
pub fn printable(typed: &str) -> String {
    on_one_line(typed).chars().take(60).collect()
}

/// Returns the place of the item that a typed text means: its number, its id, its words, or the beginning of one item's words.
fn meant(typed: &str, items: &[Item]) -> Option<usize> {
    let typed = folded(typed);
    let typed = typed.trim_end_matches(['.', '．', '。', ')']);
    if let Ok(number) = typed.parse::<usize>() {
        return number.checked_sub(1).filter(|place| *place < items.len());
    }
    let texts = |item: &Item| -> Vec<String> {
        let spellings = item.words.0.iter().flat_map(|(_, text)| [in_brackets(text), plain(text), said(text)]);
        std::iter::once(folded(&item.id)).chain(spellings.map(|text| folded(&text))).collect()
    };
    let whole = items.iter().position(|item| texts(item).iter().any(|text| text == typed));
    let alone = |fits: &dyn Fn(&str) -> bool| {
        let mut found = (0..items.len())
            .filter(|place| items.get(*place).is_some_and(|item| texts(item).iter().any(|text| fits(text))));
        found.next().filter(|_| found.next().is_none())
    };
    let inside = || alone(&|text| text.contains(typed)).filter(|_| typed.chars().count() > 1);
    whole.or_else(|| alone(&|text| text.starts_with(typed))).or_else(inside)
}
