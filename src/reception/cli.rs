//! The command line as it is typed: verbs and options, before they mean anything here and now.
//!
//! A verb or an option is added here, and its words in `locales/*/help.ftl`: `help-verb-VERB`, `help-VERB-ARGUMENT`, for an option
//! of every verb `help-option-OPTION`; `help-value-…` for its value. The name of the value says which ids the shells complete
//! (`answer/candidates.rs`). What stands here as documentation is for who reads the source: nobody is shown it.

use clap::{Args, Parser, Subcommand};

/// My Number Card as health insurance card: guides, questions, phone lines. Offline, dated, sourced, in five languages.
#[derive(Debug, Parser)]
#[command(name = "myna", version, disable_help_subcommand = true, propagate_version = true)]
pub struct Cli {
    /// The options of every verb.
    #[command(flatten)]
    pub options: Options,
    /// The verb.
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// The options of every verb.
#[allow(clippy::struct_excessive_bools, reason = "each is a flag that is there or not")]
#[derive(Debug, Args)]
pub struct Options {
    /// Language of the words: ja en zh-Hant zh-Hans ko, or any tag that means one of them
    #[arg(short = 'L', long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
    /// A second language beside the first
    #[arg(long = "with", global = true, value_name = "TAG")]
    pub beside: Option<String>,
    /// The moment asked about, in Japan time: 2026-09-22T18:30, 2026-09-22, or RFC 3339
    #[arg(long, global = true, value_name = "TIME", allow_hyphen_values = true)]
    pub at: Option<String>,
    /// text (default), json, markdown, html, pdf; state for is-open
    #[arg(short, long, global = true, value_name = "FORMAT")]
    pub format: Option<String>,
    /// The same as --format json
    #[arg(long, global = true, conflicts_with = "format")]
    pub json: bool,
    /// Write there, whole or not at all
    #[arg(short, long, global = true, value_name = "FILE")]
    pub output: Option<String>,
    /// Overwrite a file of another kind
    #[arg(long, global = true)]
    pub force: bool,
    /// Content to lay over the built-in one
    #[arg(long, global = true, value_name = "DIR")]
    pub content: Option<String>,
    /// Styles: when the output is a terminal, always, or never
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", value_parser = ["auto", "always", "never"])]
    pub color: String,
    /// Linear output: no boxes, no columns, words for symbols
    #[arg(long, global = true)]
    pub accessible: bool,
    /// Never prompt
    #[arg(long, global = true)]
    pub no_input: bool,
}

/// The verbs. Only the one that is called is built in full.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Verb {
    /// How to do a thing: the guides, a guide's routes, a route's steps
    Guide {
        /// The guide
        guide: Option<String>,
        /// The route
        route: Option<String>,
        /// Go through the screens of the card reader one after another (guide visit only)
        #[arg(long, requires = "guide", conflicts_with_all = ["no_input", "output"])]
        rehearse: bool,
    },
    /// A decision tree: the outcome, or the next question
    Ask {
        /// The tree
        tree: Option<String>,
        /// An answer, for example has-card=yes; unsure is an answer too
        #[arg(long = "answer", value_name = "QUESTION=OPTION", requires = "tree")]
        answers: Vec<String>,
    },
    /// The phone lines: languages, hours, cost, state now
    Lines {
        /// A line, by id or number
        line: Option<String>,
    },
    /// Is a phone line open? The exit code says it too: 0 open, 3 closed, 4 unknown
    IsOpen {
        /// A line, by id or number; without it the best line for the matter and the language
        line: Option<String>,
        /// The language to speak on the phone; by default that of the words
        #[arg(long, value_name = "SPOKEN")]
        speak: Option<String>,
        /// What the call is about: card lost system consult
        #[arg(long = "for", value_name = "MATTER")]
        matter: Option<String>,
        /// No output
        #[arg(short, long)]
        quiet: bool,
    },
    /// A sheet with tick boxes to print: for a guide, a route, or an outcome
    Checklist(Checklist),
    /// The sources: what they are, which facts rest on them, where they differ
    Sources {
        /// An edition or another source
        edition: Option<String>,
    },
    /// The official name of a thing in all five languages, found from any of them
    Term {
        /// The name, or its beginning
        #[arg(value_name = "WORD")]
        words: Vec<String>,
    },
    /// Where the guide speaks of what stands on a screen or a form: all words must be there
    Search {
        /// What to look for, in your language or in Japanese
        #[arg(value_name = "WORD", required = true)]
        words: Vec<String>,
    },
    /// Is content whole and right? All that is wrong with it, each with its place
    Check {
        /// The folder of the content; without it what any call answers from
        dir: Option<String>,
        /// The tree as a graph, for a program that draws graphs
        #[arg(long, value_name = "TREE", conflicts_with_all = ["outcomes", "due"])]
        graph: Option<String>,
        /// The language of the graph
        #[arg(long, value_name = "DRAWING", requires = "graph", default_value = "mermaid", value_parser = ["mermaid", "dot"])]
        graph_format: String,
        /// Every outcome of every tree, with the answers that lead to it
        #[arg(long)]
        outcomes: bool,
        /// What to review, and by when
        #[arg(long, conflicts_with = "outcomes")]
        due: bool,
    },
    /// Help: on the program, a verb, or a topic
    Help {
        /// A verb or a topic
        topic: Option<String>,
    },
    /// What makes a shell complete command lines
    Completions {
        /// The shell
        shell: String,
    },
    /// Manual pages: one, or all as files in the folder of --output
    Man {
        /// A verb; without it the program
        verb: Option<String>,
    },
    /// What may come next on a command line: for the shells, a candidate a line
    #[command(hide = true)]
    Complete {
        /// The words so far; the last one, which is being typed, behind a full stop
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        words: Vec<String>,
    },
}

/// What a checklist is asked for.
#[derive(Debug, Args)]
pub struct Checklist {
    /// What the sheet is for: GUIDE, GUIDE/ROUTE, TREE with --answer, or TREE/OUTCOME; without it the list
    #[arg(value_name = "ITEM")]
    pub items: Vec<String>,
    /// An answer for the tree named, for example has-card=yes; unsure is an answer too
    #[arg(long = "answer", value_name = "QUESTION=OPTION", requires = "items")]
    pub answers: Vec<String>,
    /// The desk that hands it over: a TOML file with name, address, telephone, hours
    #[arg(long, value_name = "FILE")]
    pub desk: Option<String>,
    /// The paper: a4 or letter
    #[arg(long, value_name = "PAPER", default_value = "a4", value_parser = ["a4", "letter"])]
    pub paper: String,
    /// Large print: 18 points
    #[arg(long)]
    pub large: bool,
    /// At most so many columns of text
    #[arg(long, value_name = "N")]
    pub width: Option<String>,
    /// Each item in each language, as files in the folder of --output; all items where none is named
    #[arg(long, requires = "output")]
    pub all_languages: bool,
}

impl Verb {
    /// Returns whether it looks for what is wrong with content, and so takes it as it is.
    pub fn looks_for_flaws(&self) -> bool {
        matches!(self, Self::Check { graph: None, outcomes: false, due: false, .. })
    }

    /// Returns the formats it can serve.
    pub fn formats(&self) -> &'static [&'static str] {
        match self {
            Self::IsOpen { .. } => &["text", "json", "state"],
            Self::Guide { rehearse: true, .. }
            | Self::Help { .. }
            | Self::Completions { .. }
            | Self::Man { .. }
            | Self::Complete { .. } => &["text"],
            // What is found is looked at, and not handed over.
            Self::Search { .. } | Self::Check { due: true, .. } => &["text", "json", "markdown", "html"],
            Self::Check { outcomes: false, .. } => &["text", "json"],
            _ => &["text", "json", "markdown", "html", "pdf"],
        }
    }
}
