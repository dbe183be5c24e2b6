//! Is this content whole and right? For who writes it: all findings at once, each with its place. Wordless, as an answer is.
//!
//! What is checked is the text as it was written, of every layer, and how the layers fit together; so a mistake has its line.

pub mod calendar;
pub mod desk;
pub mod finding;
pub mod follow;
pub mod guide;
pub mod home;
pub mod hours;
pub mod known;
pub mod layout;
pub mod overlay;
pub mod piece;
pub mod reference;
pub mod report;
pub mod shape;
pub mod shapes;
pub mod spanned;
pub mod stock;
pub mod term;
pub mod tree;
pub mod withdrawal;
pub mod words;
pub mod written;
