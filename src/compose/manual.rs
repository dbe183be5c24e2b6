//! The help: pages of the program, of a verb, of a topic, for a terminal or as a manual page.

use chrono::NaiveDate;

use super::date;
use super::phrases::Phrases;
use crate::answer::manual::{Candidate, Page, Parameter, TOPICS, Thing, Topic};
use crate::document::{Block, Choice, Document, Words};
use crate::l10n::Localizer;
use crate::l10n::message::{self, Message, help, interface};

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// What fits on a screen.
    Short,
    /// All there is to say.
    Long,
    /// All there is to say, in the order and under the headings of manual pages.
    Manual,
}

/// Returns the page of the program or of a verb.
pub fn page(page: &Page, length: Length, phrases: &Phrases) -> Document {
    let mut blocks = opening(page, length, phrases);
    let whole = page.verb.is_none();
    let part =
        |parameters: &[Parameter], length| parameters.iter().map(|known| entry(known, length, phrases)).collect();
    if whole {
        blocks.extend(under("heading-commands", verbs(page, phrases), phrases));
    }
    blocks.extend(under("heading-arguments", part(&page.arguments, length), phrases));
    blocks.extend(under("heading-options", part(&page.options, length), phrases));
    let everywhere = if whole { "heading-options" } else { "heading-options-everywhere" };
    // The page of the program says all of them; the others only remind of them.
    let length_everywhere = if whole || length == Length::Manual { length } else { Length::Short };
    blocks.extend(under(everywhere, part(&page.everywhere, length_everywhere), phrases));
    if length != Length::Short {
        blocks.extend(under("heading-examples", examples(page, phrases), phrases));
    }
    blocks.extend(closing(page, length, phrases));
    Document { blocks, ..Document::default() }
}

/// Returns the page of a topic.
pub fn topic(topic: &Topic, phrases: &Phrases) -> Document {
    let (id, _) = topic;
    let mut blocks = vec![Block::Title(phrases.say(&help(format!("topic-{id}"))))];
    blocks.extend(topic_blocks(topic, phrases));
    Document { blocks, ..Document::default() }
}

/// Returns what the program is, which version, and of when its knowledge is.
pub fn version(number: &str, verified: NaiveDate, phrases: &Phrases) -> Document {
    let knowledge = phrases
        .each(|localizer| localizer.text(&help("version-knowledge").with("date", date::plain(localizer, verified))));
    let blocks = [phrases.same(&format!("myna {number}")), knowledge, phrases.say(&help("version-licence"))];
    Document { blocks: blocks.map(Block::Paragraph).into(), ..Document::default() }
}

/// Returns the name of a thing that a value names.
pub fn name(thing: &Thing, localizer: &Localizer) -> String {
    let answer = |text: Message, tree: &str, question: &str| {
        interface("in-brackets").with("text", text).with("more", message::question(tree, question))
    };
    localizer.text(&match thing {
        Thing::Called(name) => return name.clone(),
        Thing::Guide(id) => message::guide(id),
        Thing::Route(guide, id) => message::route(guide, id),
        Thing::Tree(id) => message::tree(id),
        Thing::Question(tree, id) => message::question(tree, id),
        Thing::Option(tree, question, id) => answer(message::option(tree, question, id), tree, question),
        Thing::Unsure(tree, question) => answer(interface("option-unsure"), tree, question),
        Thing::Line(id) => message::line(id),
        Thing::Matter(id) => message::matter(id),
        Thing::Language(tag) => message::language(tag),
        Thing::Source(id) => message::source(id),
        Thing::Verb(id) => help(format!("verb-{id}")),
        Thing::Topic(id) => help(format!("topic-{id}")),
        Thing::Format(id) => help(format!("format-{id}")),
        Thing::Parameter(id) => help(id),
        Thing::Value(owner, value) => help(format!("{owner}-{value}")),
    })
}

/// Returns how a kind of value is written where one is to be put in: `FILE`.
pub fn placeholder(kind: &str) -> Message {
    help(format!("value-{}", kind.to_lowercase().replace(['=', '_'], "-")))
}

/// Returns a command line with a value to be put in behind it.
pub fn line(command: &str, kind: &str) -> Message {
    help("line").with("command", command).with("value", placeholder(kind))
}

/// Returns the usage line of a page.
pub fn usage(page: &Page, localizer: &Localizer) -> String {
    let said = |message: &Message| localizer.text(message);
    let mut line = "myna".to_owned();
    if let Some(verb) = &page.verb {
        line.extend([" ", verb]);
    }
    let mut open = 0;
    for (place, argument) in page.arguments.iter().enumerate() {
        let value = said(&placeholder(argument.value.as_deref().unwrap_or_default()));
        let many = if argument.repeated { "..." } else { "" };
        if argument.required {
            line.extend([" ", &value, many]);
            continue;
        }
        line.extend([" [", &value]);
        // A later one needs those before it.
        let last = place + 1 == page.arguments.len();
        if last {
            line.push(']');
            line.push_str(many);
        } else {
            open += 1;
        }
    }
    line.push_str(&"]".repeat(open));
    for option in &page.options {
        let many = if option.repeated { "..." } else { "" };
        line.extend([" [", &flag(option, false, localizer), "]", many]);
    }
    line.extend([" [", &said(&help("value-option")), "]..."]);
    if page.verb.is_none() {
        line.extend([" [", &said(&help("value-verb")), "]"]);
    }
    line
}

/// Returns an option as it is typed: `-L, --lang TAG`, or only the long form.
fn flag(parameter: &Parameter, both: bool, localizer: &Localizer) -> String {
    let mut typed = String::new();
    if let Some(letter) = parameter.short.filter(|_| both) {
        typed.extend(["-", &letter.to_string(), ", "]);
    } else if both && parameter.long.is_some() {
        typed.push_str("    ");
    }
    typed.extend(parameter.long.iter().flat_map(|name| ["--", name]));
    if let Some(kind) = &parameter.value {
        if parameter.long.is_some() {
            typed.push(' ');
        }
        typed.push_str(&localizer.text(&placeholder(kind)));
    }
    typed
}

fn opening(page: &Page, length: Length, phrases: &Phrases) -> Vec<Block> {
    let about = page.verb.as_ref().map_or_else(|| help("about"), |verb| help(format!("verb-{verb}")));
    let more = page.verb.as_ref().map_or_else(|| help("about-more"), |verb| help(format!("verb-{verb}-more")));
    let more = if length != Length::Short && phrases.has(&more) { Some(phrases.say(&more)) } else { None };
    let line = phrases.first().map(|localizer| usage(page, localizer)).unwrap_or_default();
    let line = Block::Choices(vec![Choice { key: line, words: Words::default() }]);
    if length == Length::Manual {
        let name = page.verb.as_ref().map_or_else(|| "myna".to_owned(), |verb| format!("myna-{verb}"));
        let mut blocks = vec![
            Block::Heading(phrases.say(&help("heading-name"))),
            Block::Paragraph(phrases.each(|localizer| format!("{name} - {}", localizer.text(&about)))),
            Block::Heading(phrases.say(&help("heading-synopsis"))),
            line,
            Block::Heading(phrases.say(&help("heading-description"))),
        ];
        blocks.push(Block::Paragraph(more.unwrap_or_else(|| phrases.say(&about))));
        return blocks;
    }
    let mut blocks = vec![Block::Title(phrases.say(&about))];
    blocks.extend(more.map(Block::Paragraph));
    blocks.extend([Block::Heading(phrases.say(&help("heading-usage"))), line]);
    blocks
}

fn verbs(page: &Page, phrases: &Phrases) -> Vec<Choice> {
    let choice = |verb: &String| Choice { key: verb.clone(), words: phrases.say(&help(format!("verb-{verb}"))) };
    page.verbs.iter().map(choice).collect()
}

/// Returns an argument or an option with what it means, what holds without it, and what it can be.
fn entry(parameter: &Parameter, length: Length, phrases: &Phrases) -> Choice {
    let key = phrases.first().map(|localizer| flag(parameter, length != Length::Manual, localizer)).unwrap_or_default();
    let key = match (length, parameter.short) {
        (Length::Manual, Some(letter)) => format!("-{letter}, {key}"),
        _ => key,
    };
    let words = phrases.each(|localizer| {
        let mut said = vec![localizer.text(&help(&parameter.id))];
        let more = help(format!("{}-more", parameter.id));
        if length != Length::Short && localizer.has(&more) {
            said.push(localizer.text(&more));
        }
        if length == Length::Short && parameter.default.is_some() {
            let values: Vec<&str> = parameter.possible.iter().map(|known| known.value.as_str()).collect();
            said.push(localizer.text(&help("possible").with("values", values.join(" "))));
        } else if length != Length::Short {
            said.extend(parameter.possible.iter().map(|known| possible(known, localizer)));
        }
        if let Some(value) = &parameter.default {
            said.push(localizer.text(&help("default").with("value", value)));
        }
        said.join("\n")
    });
    Choice { key, words }
}

fn possible(candidate: &Candidate, localizer: &Localizer) -> String {
    let name = name(&candidate.thing, localizer);
    if name == candidate.value {
        return format!("- {name}");
    }
    format!("- {}{}{name}", candidate.value, localizer.text(&interface("label-separator")))
}

fn examples(page: &Page, phrases: &Phrases) -> Vec<Choice> {
    let example = |(id, line): &(&str, &str)| Choice {
        key: (*line).to_owned(),
        words: phrases.say(&help(format!("example-{id}"))),
    };
    page.examples.iter().map(example).collect()
}

fn closing(page: &Page, length: Length, phrases: &Phrases) -> Vec<Block> {
    let mut blocks = Vec::new();
    if length == Length::Manual {
        for (heading, id) in [("heading-exit-status", "exit-codes"), ("heading-environment", "environment")] {
            let found = TOPICS.iter().filter(|(known, _)| *known == id && (page.verb.is_none() || id == "exit-codes"));
            for topic in found {
                blocks.push(Block::Heading(phrases.say(&help(heading))));
                blocks.extend(topic_blocks(topic, phrases));
            }
        }
        blocks.push(Block::Heading(phrases.say(&help("heading-see-also"))));
        let others: Vec<String> = match page.verb {
            Some(_) => vec!["myna(1)".to_owned()],
            None => page.verbs.iter().map(|verb| format!("myna-{verb}(1)")).collect(),
        };
        blocks.push(Block::Paragraph(phrases.same(&others.join(", "))));
        return blocks;
    }
    if page.verb.is_none() {
        let choice = |(id, _): &Topic| Choice {
            key: format!("myna help {id}"),
            words: phrases.say(&help(format!("topic-{id}"))),
        };
        blocks.extend(under("heading-topics", TOPICS.iter().map(choice).collect(), phrases));
    }
    if length == Length::Short {
        let verb = page.verb.as_ref().map_or_else(String::new, |verb| format!("{verb} "));
        let command = format!("myna {verb}--help");
        blocks.push(Block::Paragraph(phrases.say(&help("more").with("command", command))));
    }
    blocks
}

fn topic_blocks(topic: &Topic, phrases: &Phrases) -> Vec<Block> {
    let (id, entries) = topic;
    let choice = |(key, word): &(&str, &str)| Choice {
        key: (*key).to_owned(),
        words: phrases.say(&help(format!("{id}-{word}"))),
    };
    vec![
        Block::Paragraph(phrases.say(&help(format!("topic-{id}-text")))),
        Block::Choices(entries.iter().map(choice).collect()),
    ]
}

/// Returns a heading with its entries; nothing where there are none.
fn under(heading: &str, choices: Vec<Choice>, phrases: &Phrases) -> Vec<Block> {
    if choices.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(phrases.say(&help(heading))), Block::Choices(choices)]
}
