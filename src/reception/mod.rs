//! The reception: what was typed, what it means here and now, and out again. It names every floor, and no floor names it.

pub mod cli;
pub mod completion;
pub mod error;
pub mod help;
pub mod languages;
pub mod man;
pub mod manual;
pub mod moments;
pub mod output;
pub mod parser;
pub mod report;
pub mod request;
pub mod responses;
pub mod run;
pub mod save;
pub mod shell;
pub mod world;
