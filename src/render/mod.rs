//! From a document or a record to bytes, one file for each format. Pure.

pub mod breaking;
pub mod code;
pub mod html;
pub mod json;
pub mod man;
pub mod markdown;
pub mod pdf;
pub mod print;
pub mod shown;
pub mod text;
