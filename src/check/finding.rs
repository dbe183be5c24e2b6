//! One thing that is wrong with content, and where.

use std::cmp::Ordering;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content must not be used so.
    Error,
    /// It can be used; somebody should look at it.
    Warning,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// The file, as its author knows it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong: the id of its words.
    pub flaw: &'static str,
    /// What stands in its words.
    pub arguments: Vec<(&'static str, String)>,
}

impl Severity {
    /// Returns the word that stands in JSON and before a finding.
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Finding {
    /// Returns the finding with a variable of its words set.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Returns the value of a variable of its words.
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// Returns the order in which findings are told: by file, then by place.
    pub fn order(&self, other: &Self) -> Ordering {
        let key = |finding: &Self| (finding.file.clone(), finding.line, finding.column, finding.flaw);
        key(self).cmp(&key(other))
    }
}
