//! Answers: from content, a question and a moment to facts. Pure, and wordless: ids, dates, states, numbers.

pub mod calendar;
pub mod candidates;
pub mod citation;
pub mod copay;
pub mod desk;
pub mod expiry;
pub mod guide;
pub mod hours;
pub mod line;
pub mod manual;
pub mod moment;
pub mod outcome;
pub mod schedule;
pub mod source;
pub mod telephone;
pub mod tree;
