//! What the command line takes, without words: what a page of help or a manual page is made of.

/// One page: the whole program, or one verb.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The verb; absent on the page of the whole program.
    pub verb: Option<String>,
    /// The verbs there are, on the page of the whole program.
    pub verbs: Vec<String>,
    /// What stands behind the verb without a name.
    pub arguments: Vec<Parameter>,
    /// The options of the verb alone.
    pub options: Vec<Parameter>,
    /// The options of every verb.
    pub everywhere: Vec<Parameter>,
    /// Command lines to learn from, each with the id of what it is for.
    pub examples: Vec<(&'static str, &'static str)>,
}

/// An argument or an option.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parameter {
    /// The id of its words: `option-lang`, `ask-answers`.
    pub id: String,
    /// The letter behind one hyphen.
    pub short: Option<char>,
    /// The name behind two hyphens; absent where it stands without a name.
    pub long: Option<String>,
    /// The kind of value that it takes, in capitals: `GUIDE`, `FILE`.
    pub value: Option<String>,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be there more than once.
    pub repeated: bool,
    /// What holds where it is absent.
    pub default: Option<String>,
    /// The values that it takes, where they are few and known.
    pub possible: Vec<Candidate>,
}

/// A value that may be typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// What is typed.
    pub value: String,
    /// What it names.
    pub thing: Thing,
}

/// What a value names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing {
    /// A guide.
    Guide(String),
    /// A route of a guide.
    Route(String, String),
    /// A tree.
    Tree(String),
    /// A question of a tree, to be answered with a date.
    Question(String, String),
    /// An option of a question of a tree.
    Option(String, String, String),
    /// The answer "I don't know" to a question of a tree.
    Unsure(String, String),
    /// A phone line.
    Line(String),
    /// What a call is about.
    Matter(String),
    /// A language.
    Language(String),
    /// A source.
    Source(String),
    /// A verb.
    Verb(String),
    /// A topic of the help.
    Topic(String),
    /// A format.
    Format(String),
    /// An option of the command line, by the id of its words.
    Parameter(String),
    /// One of the few values of an option: the id of the option's words, and the value.
    Value(String, String),
    /// A thing that is called so in every language: a shell, a language in its own name.
    Called(String),
}

/// A page that is no verb's: its id, and the entries on it (what is typed or met, and the id of its words).
pub type Topic = (&'static str, &'static [(&'static str, &'static str)]);

/// The topics of the help.
pub const TOPICS: [Topic; 4] = [
    (
        "environment",
        &[
            ("MYNA_LANG", "myna-lang"),
            ("LC_ALL, LC_MESSAGES, LANG", "locale"),
            ("LANGUAGE", "language"),
            ("MYNA_NOW", "myna-now"),
            ("MYNA_CONTENT", "myna-content"),
            ("XDG_CONFIG_HOME, XDG_CONFIG_DIRS, APPDATA, PROGRAMDATA", "configuration"),
            ("MYNA_ACCESSIBLE, ACCESSIBLE", "myna-accessible"),
            ("NO_COLOR", "no-color"),
            ("TERM", "term"),
            ("COLUMNS", "columns"),
        ],
    ),
    (
        "exit-codes",
        &[("0", "done"), ("1", "failed"), ("2", "usage"), ("3", "closed"), ("4", "unknown"), ("130", "left")],
    ),
    (
        "json",
        &[
            ("schema_version", "schema-version"),
            ("kind", "kind"),
            ("lang", "lang"),
            ("at", "at"),
            ("answer", "answer"),
            ("warnings", "warnings"),
            ("sources", "sources"),
            ("error", "error"),
        ],
    ),
    (
        "accessibility",
        &[
            ("--accessible", "accessible"),
            ("MYNA_ACCESSIBLE=1", "variable"),
            ("--no-input", "no-input"),
            ("--color never, NO_COLOR=1", "color"),
            ("COLUMNS=40", "columns"),
            ("--with ja", "with"),
        ],
    ),
];

/// Returns a topic by its id.
pub fn topic(id: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|(known, _)| *known == id)
}
