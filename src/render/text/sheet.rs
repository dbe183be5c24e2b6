//! What only sheets hold: steps to tick off, links, the box for the stamp.

use console::Style;

use super::Page;
use crate::document::Block;

impl Page {
    /// Writes a block that only sheets hold.
    pub(super) fn sheet_block(&mut self, block: &Block) {
        match block {
            Block::Tasks(steps) => self.steps(steps),
            Block::Links(links) => links.iter().for_each(|link| {
                self.words(&link.words, "- ", "  ", &Style::new());
                self.line(&format!("  {}", link.url));
            }),
            Block::Stamp(stamp, notes) => {
                self.words(stamp, "", "", &Style::new());
                self.words(notes, "", "", &Style::new());
            }
            _ => {}
        }
    }
}
