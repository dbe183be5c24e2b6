//! How a sheet is printed: on what paper, and how large.

/// The paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// ISO A4.
    #[default]
    A4,
    /// US letter.
    Letter,
}

/// How a sheet is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Print {
    /// The paper.
    pub paper: Paper,
    /// Whether the body is 18 points instead of 12.
    pub large: bool,
}
