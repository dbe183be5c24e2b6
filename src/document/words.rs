//! Every piece of words in a document.

use super::{Block, Document, Screen, Step, Words};

impl Document {
    /// Shows each piece of its words to a function that may change it.
    pub fn each_words(&mut self, change: &mut impl FnMut(&mut Words)) {
        change(&mut self.care);
        if let Some(sheet) = &mut self.sheet {
            change(&mut sheet.language);
            sheet.valid_until.iter_mut().for_each(&mut *change);
            sheet.desk.iter_mut().for_each(|(label, _)| change(label));
        }
        self.blocks.iter_mut().for_each(|block| of_block(block, change));
    }
}

fn of_block(block: &mut Block, change: &mut impl FnMut(&mut Words)) {
    match block {
        Block::Title(words)
        | Block::Headline(_, words)
        | Block::Heading(words)
        | Block::Subheading(words)
        | Block::Paragraph(words)
        | Block::Notice(_, words)
        | Block::Command(words, _) => change(words),
        Block::Steps(steps) | Block::Tasks(steps) => steps.iter_mut().for_each(|step| of_step(step, change)),
        Block::Checks(checks) => checks.iter_mut().for_each(|check| change(&mut check.words)),
        Block::Points(points) => points.iter_mut().for_each(change),
        Block::Fields(fields) | Block::Answers(fields) => {
            for (label, value) in fields {
                change(label);
                change(value);
            }
        }
        Block::Choices(choices) => choices.iter_mut().for_each(|choice| change(&mut choice.words)),
        Block::Table(table) => table.header.iter_mut().chain(table.rows.iter_mut().flatten()).for_each(change),
        Block::Contacts(contacts) => {
            for contact in contacts {
                for words in [&mut contact.name, &mut contact.state.1, &mut contact.hours, &mut contact.cost] {
                    change(words);
                }
            }
        }
        Block::Citations(citations) => citations.iter_mut().for_each(|citation| change(&mut citation.words)),
        Block::Panel(screen) => of_screen(screen, change),
        Block::Links(links) => links.iter_mut().for_each(|link| change(&mut link.words)),
        Block::Stamp(stamp, notes) => {
            change(stamp);
            change(notes);
        }
    }
}

fn of_step(step: &mut Step, change: &mut impl FnMut(&mut Words)) {
    step.stage.iter_mut().for_each(&mut *change);
    change(&mut step.words);
    step.screen.iter_mut().for_each(|screen| of_screen(screen, change));
}

fn of_screen(screen: &mut Screen, change: &mut impl FnMut(&mut Words)) {
    for words in [&mut screen.meaning, &mut screen.press, &mut screen.name] {
        change(words);
    }
    screen.note.iter_mut().for_each(&mut *change);
    screen.buttons.iter_mut().for_each(|button| change(&mut button.meaning));
}
