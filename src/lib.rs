//! `myna`: what a person in Japan does with the My Number Card as health insurance card.
//!
//! # ARCHITECTURE
//!
//! ```text
//! reception/* argv, environment, clock, terminal, files -> a request, and bytes and a code out again
//! content/*   TOML -> checked types                    (data)
//! answer/*    (content, question, moment) -> answer    (pure, wordless: ids, dates, states, numbers)
//! check/*     files of content as written -> findings  (pure, wordless: flaws with their places)
//! l10n/*      message id -> words                      (Fluent)
//! compose/*   answer + words -> document, record       (pure; neither knows a format)
//! document/*  what a piece of text is                  (names no other floor)
//! render/*    document, record -> bytes                (pure, one file for each format)
//! ```
//!
//! Stairs go one way; `tests/architecture.rs` reads every `crate::…` and every outside crate and holds them against the table there.
//!
//! Where the house differs from the plan it was built to:
//!
//! - **A record stands beside the document.** JSON needs words (keyed by language) and ids at once, so `compose` makes a
//!   [`document::record::Record`] as it makes a [`document::Document`], each only when it is asked for. Renderers then name
//!   `document` alone, never an answer, and words are chosen in one room for every format.
//! - **Hours are asked by the day.** `answer/hours.rs` takes the schedule of a day from the `opening-hours` crate and looks for the
//!   next change itself, over at most 400 days. The crate's own `next_change` also stops where only a comment changes, and runs to
//!   the year 10000 where nothing ever opens again.
//! - **A place in a tree may ask a question that another place asks too** (`asks` in the TOML). So one response serves both, and
//!   a tree whose later branches depend on the age needs no second question.
//! - **Tables have no library**: after the widths and the wrapping, which none does right for Chinese and Japanese, nothing is left of
//!   it but filling up with spaces. Narrower than 100 columns a table is a list anyway.
//! - **Each source is a file of its own**, so that an answer parses only the sources it cites.
//! - **What is searched is gathered where the words are.** `answer/search.rs` compares plain lines and knows no language; `compose/index/`
//!   gives it the lines of each place (`answer/place.rs`) in the reader's languages and in Japanese, only in the verb that searches.
//!   All of it is some 800 lines, read in a few milliseconds: no index is kept, and no search engine is linked in.
//! - **The origin of words** (official or the project's) is a group comment in the `.ftl` files, and read from there.
//! - **The guided mode shows what the verbs print.** `reception/wizard` asks until a request is whole, and hands it to the same function as
//!   a verb does; so there is one text for each answer. What it offers first stands in `content/home.toml`.
//! - **Who asks is a prompter** (`reception/prompt`): a list on the screen, or line by line. dialoguer is not among them; its room says why.
//! - **The rehearsal is a machine of scenes** in `answer/rehearsal.rs`, over the screens in the content: no PIN is asked for, none is kept.
//! - **A sheet is a document like any other**, with a head and a foot (`Document::sheet`). What it holds is decided in
//!   `compose/checklist`, once for all formats, and nothing on it depends on the hour it was made.
//! - **PDF is set by hand over the line breaker of the terminal**: the fonts hold one glyph for a character, so krilla's shaping is left out.
//!   There is no build without PDF: it costs a question that is not printed nothing.
//! - **Words carry their readings** (`市役所《しやくしょ》`) up to the renderers, which know one room for them, `document/reading.rs`:
//!   above the word in HTML and PDF, in brackets where text is plain. What is compared or searched is compared without them.
//! - **A language may have two tags**: that of its folder, in JSON and on the command line, and one of BCP 47 in documents (`ja-x-easy`).
//!   `compose` puts the second into the document, so no renderer knows of the first. Such a language is never negotiated, only named.
//!   Which language says what a language does not say stands in `content/locales.toml` too.
//! - **An overlay is content in layers.** `content::Content` is the built-in files and, where there are any, overlays on top, each a
//!   folder behind a trait (`content/folder.rs`): the disk is reception's, and tests lay over what is in memory. Files are looked up
//!   by id and read when they are needed, so a call costs the same however large the overlay is; nothing lists a folder but lists.
//!   What is laid over carries its overlay's id (`whose`), and an overlay is a source: the ledger of an answer cites it, and so does
//!   `compose/attribution.rs` where only its words were said.
//! - **A tree of an overlay is counted before it is walked**: the walk visits every way, and a circle or 2 to the 60th ways would not end.
//! - **`check` reads texts, not content.** The lazily loaded types know no places and stop at the first fault. So the build script puts
//!   the TOML in as it was written too, and `check/` reads every file of every layer by tables of shapes (`check/shapes.rs`), with the
//!   place of each key and value. The tests in `tests/content.rs` hold the built-in content against rules of their own. What the loader
//!   refuses is an error there: `tests/stumbles.rs` changes sound content line by line and holds the two against each other.
//! - **Built-in words are looked up by place**: the build script cuts the files of words with the program's own code (`l10n/file.rs`) and
//!   notes where each message is; only a file of an overlay is cut when it is read.
//! - **What hours probably do not mean** is found in `answer/meant.rs`, beside the schedule: the check names the flaw, and knows no hours.
//! - **Readings are a notation in the words** (`document/reading.rs`): each renderer shows them as its format can.
//! - **Content goes in as JSON**: the build script checks the TOML and writes it so, which is read at a fifth of the cost. Hours that
//!   are plain, and messages that hold nothing but variables, are read by hand for the same reason; anything else goes to the library.

pub mod answer;
pub mod check;
pub mod compose;
pub mod content;
pub mod document;
pub mod l10n;
pub mod reception;
pub mod render;
