//! The prompter for a terminal: a list with a marked line, drawn anew at each key, and a field to type into.
//!
//! What was answered stays above, in the terminal's own memory of lines. Only the list itself is drawn over, and it is never taller than
//! the screen, nor any line of it as wide. When the window changes its size nobody knows where the lines went: then the list begins on a
//! fresh screen, and what stood there has moved up.

use console::{Key, Style};

use super::frame::{Frame, Page, key_lines, wrapped};
use super::window::{Press, Window, erased, write};
use super::{BACK, Chosen, Field, Gone, HELP, LANGUAGE, Menu, Prompter, Spoken, Typed, folded};
use crate::document::{Document, Words};
use crate::render::text::wrap::columns;
use crate::render::text::{Look, render};

/// How many lines of a page are shown at least behind what was not read yet.
const FEWEST: usize = 4;
/// How many characters a field takes.
const LONGEST: usize = 200;

/// A prompter on the terminal of the input and the output.
#[derive(Debug)]
pub struct Screen {
    window: Window,
    look: Look,
    spoken: Spoken,
    /// How many lines were shown that nobody has had the time to read.
    unread: usize,
}

impl Screen {
    /// Returns a prompter on the terminal, with styles as a look tells.
    pub fn new(look: Look) -> Self {
        Self { window: Window::new(), look, spoken: Spoken::default(), unread: 0 }
    }

    /// Lets the person read what stands there before more comes. Returns `false` where the window changed its size meanwhile, and
    /// whether all the rest is wanted at once.
    fn pause(&mut self, numbers: &str) -> Result<(bool, bool), Gone> {
        let go_on = self.spoken.go_on.first().to_owned();
        let tag = self.spoken.go_on.0.first().map_or_else(String::new, |(tag, _)| tag.to_string());
        let hint = wrapped(&format!("{go_on}{numbers}"), "", "", &tag, self.window.width());
        let styled: Vec<String> = hint.iter().map(|line| self.styled(line, &Style::new().reverse())).collect();
        write(&styled.join("\n"))?;
        let (same, rest) = loop {
            match self.window.press()? {
                Press::Resized => break (false, false),
                Press::Key(Key::End) => break (true, true),
                Press::Key(Key::Unknown | Key::UnknownEscSeq(_)) => {}
                Press::Key(_) => break (true, false),
            }
        };
        self.unread = 0;
        if same {
            write(&erased(hint.len().saturating_sub(1)))?;
        } else {
            self.window.fresh()?;
        }
        Ok((same, rest))
    }

    fn styled(&self, text: &str, style: &Style) -> String {
        if self.look.styled { style.clone().force_styling(true).apply_to(text).to_string() } else { text.to_owned() }
    }

    /// Waits where a list or a field of some lines would push what was not read yet out of sight.
    fn let_read(&mut self, coming: usize) -> Result<(), Gone> {
        if self.unread > 0 && self.unread.saturating_add(coming) > self.window.rows() {
            self.pause("")?;
        }
        self.unread = 0;
        Ok(())
    }

    /// Returns the lines of a list with the marked item, and the page it stands on.
    fn list(&self, frame: &Frame, page: &Page, marked: usize) -> Vec<String> {
        let mut drawn: Vec<String> =
            frame.question.iter().map(|line| self.styled(line, &Style::new().bold())).collect();
        for place in page.items.clone() {
            let bold = Style::new().bold();
            for (row, line) in frame.items.get(place).into_iter().flatten().enumerate() {
                let mark = if place == marked && row == 0 { "> " } else { "  " };
                let line = format!("{mark}{line}");
                drawn.push(if place == marked { self.styled(&line, &bold) } else { line });
            }
        }
        if page.of > 1 {
            drawn.push(format!("  {}{} / {}", self.spoken.more.first(), page.number, page.of));
        }
        drawn.extend(frame.keys.iter().map(|line| self.styled(line, &Style::new().dim())));
        drawn
    }
}

impl Prompter for Screen {
    fn speak(&mut self, spoken: Spoken) {
        self.spoken = spoken;
    }

    fn show(&mut self, document: &Document) -> Result<(), Gone> {
        'whole: loop {
            let bytes = render(document, Look { width: self.window.width(), ..self.look });
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let lines: Vec<&str> = text.lines().collect();
            write("\n")?;
            let each = self.window.rows().saturating_sub(2).max(1);
            // What was shown before and nobody had the time to read stays in sight.
            let before = if self.unread == 0 { 0 } else { self.unread + 1 };
            if before > 0 && each < before + FEWEST {
                self.let_read(usize::MAX)?;
            }
            let (first, others) = lines.split_at(each.saturating_sub(before).max(FEWEST).min(lines.len()));
            let pages: Vec<&[&str]> = std::iter::once(first).chain(others.chunks(each)).collect();
            for (number, page) in pages.iter().enumerate() {
                write(&format!("{}\n", page.join("\n")))?;
                self.unread += page.len() + 1;
                if number + 1 < pages.len() {
                    let (same, rest) = self.pause(&format!(" ({} / {})", number + 1, pages.len()))?;
                    if !same {
                        continue 'whole;
                    }
                    if rest {
                        let left = pages.get(number + 1..).unwrap_or_default().concat();
                        write(&format!("{}\n", left.join("\n")))?;
                        self.unread = left.len().min(each);
                        break;
                    }
                }
            }
            return Ok(());
        }
    }

    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Gone> {
        let last = menu.items.len().saturating_sub(1);
        let mut marked = menu.preselected.min(last);
        let mut frame = Frame::of(menu, &self.spoken.keys, self.window.width());
        self.let_read(frame.height(self.window.rows()) + 1)?;
        let mut drawn = 0;
        write("\n")?;
        let chosen = loop {
            let page = frame.page_of(marked, self.window.rows());
            let mut lines = self.list(&frame, &page, marked);
            // Only on a screen of a few rows, where even one item has no room.
            lines.truncate(self.window.rows().saturating_sub(1).max(1));
            write(&format!("{}{}\n", erased(drawn), lines.join("\n")))?;
            drawn = lines.len();
            let key = match self.window.press()? {
                Press::Key(key) => key,
                Press::Resized => {
                    frame = Frame::of(menu, &self.spoken.keys, self.window.width());
                    self.window.fresh()?;
                    drawn = 0;
                    continue;
                }
            };
            match key {
                Key::ArrowUp | Key::BackTab | Key::Char('k') => marked = marked.checked_sub(1).unwrap_or(last),
                Key::ArrowDown | Key::Tab | Key::Char('j') => marked = if marked == last { 0 } else { marked + 1 },
                Key::PageUp => {
                    marked = frame.page_of(page.items.start.saturating_sub(1), self.window.rows()).items.start;
                }
                Key::PageDown => marked = page.items.end.min(last),
                Key::Home => marked = 0,
                Key::End => marked = last,
                Key::Enter | Key::Char(' ' | '　') => break Chosen::Item(marked),
                Key::ArrowLeft | Key::Backspace => break Chosen::Back,
                Key::Char(typed) => match folded(&typed.to_string()).as_str() {
                    BACK => break Chosen::Back,
                    HELP => break Chosen::Help,
                    LANGUAGE => break Chosen::Language,
                    digit => {
                        let number = digit.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
                        marked = number.filter(|place| *place <= last).unwrap_or(marked);
                    }
                },
                _ => {}
            }
        };
        let answer = match chosen {
            Chosen::Item(place) => frame.items.get(place).cloned().unwrap_or_default(),
            _ => Vec::new(),
        };
        // What was asked and answered stays.
        let kept: Vec<String> =
            frame.question.into_iter().chain(answer.iter().map(|line| format!("> {line}"))).collect();
        write(&format!("{}{}\n", erased(drawn), kept.join("\n")))?;
        Ok(chosen)
    }

    fn ask(&mut self, field: &Field) -> Result<Typed, Gone> {
        let mut text = String::new();
        self.let_read(8)?;
        let mut draw_all = true;
        loop {
            if std::mem::take(&mut draw_all) {
                let width = self.window.width();
                let mut lines = frame_of_field(field, &self.spoken.field_keys, width);
                lines.truncate(self.window.rows().saturating_sub(2));
                write(&format!("\n{}\n", lines.join("\n")))?;
            }
            let shown = tail(&text, self.window.width().saturating_sub(3));
            write(&format!("\r\u{1b}[K> {shown}"))?;
            let key = match self.window.press()? {
                Press::Key(key) => key,
                Press::Resized => {
                    self.window.fresh()?;
                    draw_all = true;
                    continue;
                }
            };
            match key {
                Key::Enter => break,
                Key::Backspace | Key::ArrowLeft if text.is_empty() => {
                    BACK.clone_into(&mut text);
                    break;
                }
                Key::Backspace => drop(text.pop()),
                Key::Char('\u{15}') => text.clear(),
                Key::Char(typed) if !typed.is_control() && text.chars().count() < LONGEST => text.push(typed),
                _ => {}
            }
        }
        write("\n")?;
        let text = text.trim();
        Ok(match folded(text).as_str() {
            BACK => Typed::Back,
            HELP => Typed::Help,
            LANGUAGE => Typed::Language,
            _ => Typed::Text(text.to_owned()),
        })
    }
}

fn frame_of_field(field: &Field, keys: &Words, width: usize) -> Vec<String> {
    let menu = Menu { place: field.place.clone(), question: field.question.clone(), ..Menu::default() };
    let mut lines = Frame::of(&menu, &Words::default(), width).question;
    lines.extend(field.hint.0.iter().take(1).flat_map(|(tag, text)| wrapped(text, "", "", tag, width)));
    lines.extend(key_lines(keys.first(), width));
    lines
}

/// Returns the end of a text, as much as fits into some columns.
fn tail(text: &str, width: usize) -> &str {
    let mut rest = text;
    while columns(rest) > width {
        let mut characters = rest.chars();
        characters.next();
        rest = characters.as_str();
    }
    rest
}
