//! Answers: from content, a question and a moment to facts. Pure, and wordless: ids, dates, states, numbers.

pub mod calendar;
pub mod candidates;
pub mod checklist;
pub mod citation;
pub mod copay;
pub mod desk;
pub mod era;
pub mod expiry;
pub mod graph;
pub mod guide;
pub mod hours;
pub mod line;
pub mod manual;
pub mod moment;
pub mod nearest;
pub mod outcome;
pub mod place;
pub mod rehearsal;
pub mod schedule;
pub mod search;
pub mod source;
pub mod spelling;
pub mod telephone;
pub mod term;
pub mod tree;
pub mod way;
