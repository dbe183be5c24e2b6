//! The reception: what was typed, what it means here and now, and out again. It names every floor, and no floor names it.

pub mod arguments;
pub mod checklist;
pub mod cli;
pub mod completion;
pub mod counter;
pub mod error;
pub mod finding;
pub mod help;
pub mod languages;
pub mod man;
pub mod manual;
pub mod moments;
pub mod opening;
pub mod output;
pub mod parser;
pub mod prompt;
pub mod report;
pub mod request;
pub mod responses;
pub mod run;
pub mod save;
pub mod shell;
pub mod whole_set;
pub mod wizard;
pub mod world;
