//! The messages that the content needs, each with the place that needs it.

use std::collections::BTreeMap;

use super::super::piece::Piece;
use super::super::report::Read;
use super::super::spanned::{Node, Table, Value};

/// A message that the content needs.
#[derive(Debug)]
pub struct Need<'a> {
    /// The file that needs it.
    pub piece: &'a Piece,
    /// Where in it, in bytes.
    pub place: usize,
    /// Whether it stands in a list, beside others.
    pub in_list: bool,
    /// The Japanese and the addresses that stand in it in every language, each with its place in bytes.
    pub labels: Vec<(&'a str, usize)>,
}

/// The messages that the content needs, by the file and the id.
#[derive(Debug, Default)]
pub struct Needed<'a>(pub BTreeMap<(String, String), Need<'a>>);

/// Messages that are said beside every line, of whatever layer.
const BESIDE_THE_LINES: [&str; 4] =
    ["check-number", "line-interpreter-by-weekday", "line-from-abroad", "line-insurer-instead"];

/// What is being read: the file, and the file of words that its messages stand in.
struct Reader<'a, 'n> {
    piece: &'a Piece,
    words: String,
    needed: &'n mut Needed<'a>,
}

/// Returns the messages that the files of content need.
pub fn of<'a>(tables: &'a [Read<'a>]) -> Needed<'a> {
    let mut needed = Needed::default();
    for Read { piece, table, .. } in tables.iter().filter(|read| !read.replaced) {
        let id = piece.id();
        let name = piece.name.strip_prefix("content/").unwrap_or(&piece.name);
        let words = name.replace(".toml", ".ftl");
        let mut reader = Reader { piece, words, needed: &mut needed };
        match name.split_once('/').map_or(name, |(folder, _)| folder) {
            "guides" => reader.guide(&format!("guide-{id}"), table),
            "trees" => reader.tree(&format!("tree-{id}"), table),
            "lines" => reader.line(id, table),
            "sources" => {
                reader.add("sources.ftl", format!("source-{id}"), 0);
                reader.text(table, "language", "languages.ftl", "language");
            }
            "calendars" | "holidays.toml" => reader.days(table),
            "overlay.toml" => reader.overlay(table),
            _ => reader.file(name, table),
        }
    }
    needed
}

impl<'a> Reader<'a, '_> {
    fn add(&mut self, file: &str, id: String, place: usize) -> Option<&mut Need<'a>> {
        let piece = self.piece;
        let need = self.needed.0.entry((file.to_owned(), id)).or_insert_with(|| Need {
            piece,
            place,
            in_list: false,
            labels: Vec::new(),
        });
        // What a layer below needs already, it needs at its own place.
        (std::ptr::eq(need.piece, piece) && need.place == place).then_some(need)
    }

    /// Adds a message of the file's own words, with what is to stand in it.
    fn own(&mut self, id: String, table: &'a Table, place: usize) {
        let file = self.words.clone();
        if let Some(need) = self.add(&file, id, place) {
            for key in ["labels", "links"] {
                need.labels.extend(table.texts(key));
            }
        }
    }

    fn listed(&mut self, id: String, place: usize) {
        let file = self.words.clone();
        if let Some(need) = self.add(&file, id, place) {
            need.in_list = true;
        }
    }

    fn texts(&mut self, table: &Table, key: &str, file: &str, prefix: &str) {
        for (text, place) in table.texts(key) {
            self.add(file, format!("{prefix}-{text}"), place);
        }
    }

    fn text(&mut self, table: &Table, key: &str, file: &str, prefix: &str) {
        if let Some((text, place)) = id(table, key) {
            self.add(file, format!("{prefix}-{text}"), place);
        }
    }

    fn steps_and_notices(&mut self, prefix: &str, table: &'a Table) {
        for key in ["step", "notice"] {
            for line in table.tables(key) {
                if let Some((id, place)) = id(line, "id") {
                    self.own(format!("{prefix}-{key}-{id}"), line, place);
                }
            }
        }
    }

    fn guide(&mut self, prefix: &str, guide: &'a Table) {
        self.listed(prefix.to_owned(), 0);
        self.own(format!("{prefix}-summary"), guide, 0);
        self.steps_and_notices(prefix, guide);
        let routes = guide.tables("route");
        for route in &routes {
            self.texts(route, "offices", "items.ftl", "office");
            if let Some((id, place)) = id(route, "id") {
                let prefix = format!("{prefix}-route-{id}");
                self.listed(prefix.clone(), place);
                self.steps_and_notices(&prefix, route);
            }
        }
        let words = self.words.clone();
        for table in routes.into_iter().chain([guide]) {
            for step in table.tables("step") {
                self.text(step, "stage", &words, &format!("{prefix}-stage"));
            }
        }
    }

    fn tree(&mut self, prefix: &str, tree: &'a Table) {
        self.listed(prefix.to_owned(), 0);
        self.own(format!("{prefix}-summary"), tree, 0);
        self.steps_and_notices(prefix, tree);
        for (name, place, question) in tree.named("question") {
            let (asked, place) = id(question, "asks").unwrap_or((name, place));
            let message = format!("{prefix}-question-{asked}");
            self.own(message.clone(), question, place);
            self.listed(message, place);
            if question.text("type") == Some("date") {
                continue;
            }
            for option in question.tables("option") {
                if let Some((id, place)) = id(option, "id") {
                    let message = format!("{prefix}-option-{asked}-{id}");
                    self.own(message.clone(), option, place);
                    self.listed(message, place);
                }
            }
        }
        for (name, place, outcome) in tree.named("outcome") {
            let prefix = format!("{prefix}-outcome-{name}");
            self.own(prefix.clone(), outcome, place);
            let words = self.words.clone();
            for part in ["text", "why"] {
                self.add(&words, format!("{prefix}-{part}"), place);
            }
            self.texts(outcome, "steps", &words, &format!("{prefix}-step"));
            self.texts(outcome, "offices", "items.ftl", "office");
            self.steps_and_notices(&prefix, outcome);
        }
    }

    fn line(&mut self, id: &str, line: &'a Table) {
        if self.piece.layer == 0 {
            for id in BESIDE_THE_LINES {
                self.add("lines.ftl", id.to_owned(), 0);
            }
        }
        self.add("lines.ftl", format!("line-{id}"), 0);
        for service in line.tables("service") {
            self.text(service, "matter", "lines.ftl", "matter");
            self.texts(service, "languages", "languages.ftl", "language");
        }
    }

    fn days(&mut self, year: &Table) {
        let Some(Value::Table(days)) = year.get("days").map(|entry| &entry.node.value) else { return };
        for entry in &days.entries {
            if let Node { value: Value::Text(name), place } = &entry.node {
                self.add("holidays.ftl", format!("holiday-{name}"), *place);
            }
        }
    }

    fn overlay(&mut self, overlay: &Table) {
        self.text(overlay, "language", "languages.ftl", "language");
        for withdrawal in overlay.tables("withdraw") {
            self.text(withdrawal, "reason", "overlay.ftl", "withdrawn");
        }
    }

    /// The files that hold many things, each under its key.
    fn file(&mut self, name: &str, table: &'a Table) {
        match name {
            "home.toml" => {
                for entry in table.tables("entry") {
                    self.text(entry, "id", "guided.ftl", "home");
                }
            }
            "locales.toml" => {
                for locale in table.tables("locale") {
                    self.text(locale, "tag", "languages.ftl", "language");
                }
            }
            _ => {}
        }
        for (id, place, one) in table.all_named() {
            match name {
                "items.toml" => _ = self.add("items.ftl", format!("item-{id}"), place),
                "terms.toml" => {
                    self.add("terms.ftl", format!("term-{id}"), place);
                    self.add("meanings.ftl", format!("term-{id}-meaning"), place);
                }
                "screens.toml" => self.screen(id, place, one),
                "differences.toml" => {
                    self.add("differences.ftl", format!("difference-{id}"), place);
                    self.add("differences.ftl", format!("difference-{id}-told"), place);
                    for position in one.tables("position") {
                        self.text(position, "id", "differences.ftl", &format!("difference-{id}-position"));
                    }
                }
                _ => {}
            }
        }
    }

    fn screen(&mut self, id: &str, place: usize, screen: &Table) {
        self.add("screens.ftl", format!("screen-{id}"), place);
        if let Some(digits) = screen.get("digits").filter(|digits| matches!(digits.node.value, Value::Truth(true))) {
            self.add("screens.ftl", format!("screen-{id}-note"), digits.node.place);
        }
        for button in screen.tables("button") {
            self.text(button, "id", "screens.ftl", &format!("screen-{id}-button"));
        }
    }
}

/// Returns the text of a key with the place of the text.
fn id<'a>(table: &'a Table, key: &str) -> Option<(&'a str, usize)> {
    Some((table.text(key)?, table.get(key)?.node.place))
}
