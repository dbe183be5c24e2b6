//! The things that have one name in each language: that name, what it is, and where a person meets it.

use anyhow::Result;

use super::{Frame, citation};
use crate::answer::place::Target;
use crate::answer::term::{Named, TermAnswer, Terms};
use crate::compose::phrases::localizer_of;
use crate::content::Content;
use crate::content::language::Language;
use crate::content::term::{Met, Term};
use crate::document::reading::{plain, said};
use crate::document::record::Record;
use crate::document::{Block, Choice, Words};
use crate::l10n::Localizer;
use crate::l10n::message::{self, Message, interface, search};

/// The language of the names that stand on paper and on screens.
const JAPANESE: &str = "ja";

/// Returns every language of the guide with its words: a name is found from any of them.
pub fn localizers(content: Content) -> Result<Vec<(Language, Localizer)>> {
    let of = |language: Language| {
        let words = localizer_of(&language, content);
        (language, words)
    };
    Ok(content.languages()?.into_iter().map(of).collect())
}

/// Returns all things with their names in all languages.
pub fn named(content: Content) -> Result<Vec<Named>> {
    with_names(content.terms()?, content)
}

/// Returns terms with all names they can be found by. Errors as the content's.
pub fn with_names(terms: Vec<Term>, content: Content) -> Result<Vec<Named>> {
    let localizers = localizers(content)?;
    let names = |term: &Term| {
        let mut names = Vec::new();
        for name in localizers.iter().map(|(_, words)| words.text(&message::term(&term.id))) {
            // Who knows how it is said types that.
            names.push(plain(&name).into_owned());
            names.extend(Some(said(&name).into_owned()).filter(|spoken| *spoken != name));
        }
        names
    };
    Ok(terms.into_iter().map(|term| Named { names: names(&term), term }).collect())
}

/// Returns the list of things, each with its Japanese name beside.
pub fn list(terms: &Terms, frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    let title = match &terms.word {
        Some(word) => phrases.say(&search("terms-found").with("word", word)),
        None => phrases.say(&search("terms-title")),
    };
    let said = |term: &Term| phrases.say(&message::term(&term.id));
    let choice = |term: &Term| Choice { key: term.japanese.clone(), words: said(term) };
    let names = if phrases.tags() == [JAPANESE] {
        Block::Points(terms.terms.iter().map(said).collect())
    } else {
        Block::Choices(terms.terms.iter().map(choice).collect())
    };
    vec![
        Block::Title(title),
        names,
        Block::Paragraph(phrases.say(&search("terms-hint").with("command", "myna term WORD"))),
    ]
}

fn name(term: &Term, frame: Frame) -> Words {
    frame.phrases.each(|localizer| with_japanese(localizer, term))
}

/// Returns the name of a thing in one language, with the Japanese where that is another.
pub fn with_japanese(localizer: &Localizer, term: &Term) -> String {
    let name = localizer.text(&message::term(&term.id));
    if plain(&name) == term.japanese { name } else { format!("{name} 「{}」", term.japanese) }
}

/// Returns one thing.
pub fn document(answer: &TermAnswer, frame: Frame) -> Result<Vec<Block>> {
    let (phrases, term) = (frame.phrases, &answer.term);
    let mut blocks = vec![Block::Title(name(term, frame)), Block::Paragraph(phrases.say(&message::meaning(&term.id)))];
    blocks.extend(citation::first_warnings(&answer.warnings, frame));
    blocks.push(Block::Heading(phrases.say(&search("term-names"))));
    let field = |(language, localizer): &(Language, Localizer)| {
        // In its own language, whoever reads it: for its letters and its line ends.
        let tag = language.bcp47.as_ref().unwrap_or(&language.tag);
        let own = |text: String| Words(vec![(tag.as_str().into(), text)]);
        let name = localizer.text(&message::term(&term.id));
        (own(language.name.clone()), own(marked(&name, translated(language, localizer, term), frame)))
    };
    // The name in a language that says it as the one it falls back to is no other name; how it is read stands in the title.
    let localizers = localizers(frame.content)?;
    let other = |(language, localizer): &&(Language, Localizer)| {
        let name = localizer.text(&message::term(&term.id));
        language.falls_back.is_none() || plain(&name) != term.japanese
    };
    blocks.push(Block::Fields(localizers.iter().filter(other).map(field).collect()));
    blocks.push(Block::Heading(phrases.say(&search("term-met"))));
    let choice = |met: &Met| Choice { key: Target::from(met).command(), words: title(met, frame) };
    blocks.push(Block::Choices(term.met.iter().map(choice).collect()));
    blocks.extend(citation::later_warnings(&answer.warnings, frame));
    blocks.extend(citation::blocks_with_wording(&answer.citations, &told(term), frame));
    Ok(blocks)
}

/// Returns the messages that tell a thing.
fn told(term: &Term) -> [Message; 2] {
    [message::term(&term.id), message::meaning(&term.id)]
}

/// Returns whether a language's name of a thing is this guide's own. The Japanese one is nobody's translation.
fn translated(language: &Language, localizer: &Localizer, term: &Term) -> bool {
    !language.is_a(JAPANESE) && !localizer.origin(&message::term(&term.id)).starts_with("official")
}

/// Returns a name, marked for the reader where it is this guide's own.
fn marked(name: &str, own: bool, frame: Frame) -> String {
    let mark = interface("in-brackets").with("text", name).with("more", search("term-translated"));
    if own { frame.phrases.say(&mark).first().to_owned() } else { name.to_owned() }
}

/// Returns what a place is called; a route with its guide before it.
fn title(met: &Met, frame: Frame) -> Words {
    frame.phrases.each(|localizer| match met {
        Met::Route { guide, route } => {
            let (guide, route) = (message::guide(guide), message::route(guide, route));
            format!("{} / {}", localizer.text(&guide), localizer.text(&route))
        }
        Met::Guide { guide } => localizer.text(&message::guide(guide)),
        Met::Tree { tree } => localizer.text(&message::tree(tree)),
        Met::Line { line } => localizer.text(&message::line(line)),
    })
}

/// Returns the list of things as a record.
pub fn list_record(terms: &Terms, frame: Frame) -> Result<Record> {
    let localizers = localizers(frame.content)?;
    let record = |term: &Term| {
        Record::object([
            ("term", term.id.as_str().into()),
            ("names", names_record(term, &localizers)),
            ("text", frame.phrases.say(&message::meaning(&term.id)).into()),
            ("command", format!("myna term {}", term.id).into()),
        ])
    };
    Ok(Record::object([
        ("query", terms.word.clone().into()),
        ("terms", Record::List(terms.terms.iter().map(record).collect())),
    ]))
}

/// Returns one thing as a record.
pub fn record(answer: &TermAnswer, frame: Frame) -> Result<Record> {
    let (phrases, term) = (frame.phrases, &answer.term);
    let localizers = localizers(frame.content)?;
    let own = localizers
        .iter()
        .filter(|(language, localizer)| translated(language, localizer, term))
        .map(|(language, _)| &language.tag);
    let place = |met: &Met| {
        let target = Target::from(met);
        Record::object([
            ("kind", target.kind().into()),
            ("id", target.id().into()),
            ("title", title(met, frame).into()),
            ("command", target.command().into()),
        ])
    };
    Ok(Record::object([
        ("query", answer.word.as_str().into()),
        ("term", term.id.as_str().into()),
        ("japanese", term.japanese.as_str().into()),
        ("names", names_record(term, &localizers)),
        ("own_translations", Record::ids(own)),
        ("text", phrases.say(&message::meaning(&term.id)).into()),
        ("met", Record::List(term.met.iter().map(place).collect())),
        ("wording", citation::wording_record(&told(term), frame)),
    ]))
}

/// Returns the name in each language, by tag.
fn names_record(term: &Term, localizers: &[(Language, Localizer)]) -> Record {
    let name =
        |(_, localizer): &(Language, Localizer)| (localizer.tag().clone(), localizer.text(&message::term(&term.id)));
    Words(localizers.iter().map(name).collect()).into()
}
