//! From a document or a record to bytes, one file for each format. Pure.

pub mod json;
pub mod man;
pub mod text;
