//! Texts and documents that no honest author writes: signs that terminals act on, signs that mean something in some format, signs
//! that turn the order of reading round, words without end.

use myna::document::{
    Block, Button, Check, Choice, Citation, Contact, Document, Link, Screen, Sheet, Step, Table, Tone, Words,
};
use proptest::prelude::*;

/// Whether a character moves a cursor, or turns the order of reading round: none of them is a text.
pub fn acts(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Pieces that mean something to a terminal, a browser, a site, a shell or a printer.
const PIECES: [&str; 65] = [
    "\u{1b}[31m",
    "\u{1b}]0;title\u{7}",
    "\u{1b}]8;;https://evil.example/\u{1b}\\",
    "\u{9b}2J",
    "\u{90}q",
    "\u{0}",
    "\u{7f}",
    "\u{85}",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    "\t",
    "\u{b}\u{c}",
    "\u{8}\u{8}",
    "\u{202e}drac\u{202c}",
    "\u{2066}\u{2067}\u{2068}\u{2069}",
    "\u{202a}\u{202b}\u{202d}",
    "\u{200b}",
    "\u{200d}",
    "\u{feff}",
    "\u{2028}",
    "\u{2029}",
    "\u{ad}",
    "e\u{301}\u{301}\u{301}",
    "\u{301}",
    "👩‍👩‍👧‍👦",
    "🇯🇵",
    "✝\u{fe0f}",
    "</style><script>alert(1)</script>",
    "<!--",
    "<br>",
    "<div onclick=\"x\">",
    "' onload='x",
    "\" style=\"x",
    "&amp;",
    "&#27;",
    "]]>",
    "[x](javascript:x)",
    "![x](y)",
    "[x]: https://evil.example/",
    "[ ] ",
    "**x**",
    "__x__",
    "~~x~~",
    "`x`",
    "```\n",
    "| x |",
    "---",
    "===",
    "# x",
    "> x",
    "- x",
    "+ x",
    "1. x",
    "1) x",
    "    x",
    "\\",
    "\n.so x\n",
    "\n'so x\n",
    "《x》",
    "「登録」",
    "「",
    "https://example.jp/a_b?c=d&e",
    "0120-0178-27",
];

/// A text of such pieces, of plain words, and of anything at all; often nothing.
pub fn text() -> impl Strategy<Value = String> {
    let long =
        prop_oneof![Just("a".repeat(90)), Just("ABC-".repeat(40)), Just("手続".repeat(60)), Just("가나".repeat(50))];
    let piece = prop_oneof![
        8 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        2 => "[a-z]{1,8} ",
        2 => "[ぁ-ん一-龥、。]{1,8}",
        1 => "[-+=#*_`~|<>&\\[\\](){}!$\\\\\"':;/.0-9 ]{1,8}",
        2 => any::<char>().prop_map(String::from),
        1 => long,
    ];
    prop_oneof![1 => Just(String::new()), 12 => prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())]
}

/// Words in one language or two.
pub fn words() -> impl Strategy<Value = Words> {
    let tag = || prop::sample::select(vec!["ja", "en", "zh-Hant", "ko"]).prop_map(std::rc::Rc::from);
    let two = (tag(), text(), tag(), text()).prop_map(|(tag, text, other, second)| vec![(tag, text), (other, second)]);
    prop_oneof![3 => (tag(), text()).prop_map(|one| vec![one]), 1 => two].prop_map(Words)
}

fn tone() -> impl Strategy<Value = Tone> {
    prop::sample::select(vec![Tone::Good, Tone::Bad, Tone::Care, Tone::Plain])
}

fn screen() -> impl Strategy<Value = Screen> {
    let button = (prop::option::of(text()), words(), any::<bool>()).prop_map(|(japanese, meaning, press)| Button {
        japanese,
        meaning,
        press,
    });
    let lists =
        (prop::collection::vec(text(), 0..3), prop::collection::vec(text(), 0..2), prop::collection::vec(button, 0..3));
    (lists, words(), prop::option::of(words()), words(), words()).prop_map(
        |((japanese, keys, buttons), meaning, note, press, name)| Screen {
            japanese,
            meaning,
            note,
            keys,
            buttons,
            press,
            name,
        },
    )
}

fn step() -> impl Strategy<Value = Step> {
    (prop::option::weighted(0.3, words()), words(), prop::option::weighted(0.3, screen()))
        .prop_map(|(stage, words, screen)| Step { stage, words, screen })
}

fn some<T: std::fmt::Debug>(one: impl Strategy<Value = T>) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(one, 1..4)
}

/// A block of any kind.
pub fn block() -> impl Strategy<Value = Block> {
    let pairs = || some((words(), words()));
    // Many steps have numbers of two digits.
    let steps = || prop_oneof![4 => prop::collection::vec(step(), 1..4), 1 => prop::collection::vec(step(), 10..12)];
    let check = (words(), prop::option::of(text())).prop_map(|(words, japanese)| Check { words, japanese });
    let choice = (text(), words()).prop_map(|(key, words)| Choice { key, words });
    let contact = (text(), words(), tone(), [words(), words(), words()]);
    let contact = contact.prop_map(|(telephone, name, tone, [state, hours, cost])| Contact {
        telephone,
        name,
        state: (tone, state),
        hours,
        cost,
    });
    let citation = (words(), prop::option::of(text())).prop_map(|(words, url)| Citation { words, url });
    let link = (words(), text()).prop_map(|(words, url)| Link { words, url });
    let row = |columns| prop::collection::vec(words(), columns);
    let table = (1..10_usize).prop_flat_map(move |columns| {
        (row(columns), prop::collection::vec(row(columns), 0..3)).prop_map(|(header, rows)| Table { header, rows })
    });
    prop_oneof![
        words().prop_map(Block::Title),
        (tone(), words()).prop_map(|(tone, words)| Block::Headline(tone, words)),
        words().prop_map(Block::Heading),
        words().prop_map(Block::Subheading),
        words().prop_map(Block::Paragraph),
        steps().prop_map(Block::Steps),
        some(check).prop_map(Block::Checks),
        some(words()).prop_map(Block::Points),
        pairs().prop_map(Block::Fields),
        pairs().prop_map(Block::Answers),
        some(choice).prop_map(Block::Choices),
        (tone(), words()).prop_map(|(tone, words)| Block::Notice(tone, words)),
        table.prop_map(Block::Table),
        some(contact).prop_map(Block::Contacts),
        (words(), text()).prop_map(|(words, line)| Block::Command(words, line)),
        some(citation).prop_map(Block::Citations),
        screen().prop_map(Block::Panel),
        steps().prop_map(Block::Tasks),
        some(link).prop_map(Block::Links),
        (words(), words()).prop_map(|(stamp, notes)| Block::Stamp(stamp, notes)),
    ]
}

/// A document of any blocks, some of them sheets.
pub fn document() -> impl Strategy<Value = Document> {
    let sheet = (words(), prop::option::of(words()), prop::collection::vec((words(), text()), 0..3))
        .prop_map(|(language, valid_until, desk)| Sheet { language, valid_until, desk });
    (prop::collection::vec(block(), 1..5), words(), prop::option::of(sheet))
        .prop_map(|(blocks, care, sheet)| Document { blocks, care, sheet })
}

/// Changes every text of a document, those of both languages.
pub fn each_text(document: &mut Document, change: &mut impl FnMut(&mut String)) {
    each_words(&mut document.care, change);
    if let Some(sheet) = &mut document.sheet {
        each_words(&mut sheet.language, change);
        sheet.valid_until.iter_mut().for_each(|words| each_words(words, change));
        for (label, said) in &mut sheet.desk {
            each_words(label, change);
            change(said);
        }
    }
    document.blocks.iter_mut().for_each(|block| of_block(block, change));
}

fn each_words(words: &mut Words, change: &mut impl FnMut(&mut String)) {
    words.0.iter_mut().for_each(|(_, text)| change(text));
}

fn of_screen(screen: &mut Screen, change: &mut impl FnMut(&mut String)) {
    screen.japanese.iter_mut().chain(&mut screen.keys).for_each(&mut *change);
    for words in [&mut screen.meaning, &mut screen.press, &mut screen.name].into_iter().chain(&mut screen.note) {
        each_words(words, change);
    }
    for button in &mut screen.buttons {
        button.japanese.iter_mut().for_each(&mut *change);
        each_words(&mut button.meaning, change);
    }
}

fn of_block(block: &mut Block, change: &mut impl FnMut(&mut String)) {
    match block {
        Block::Title(words)
        | Block::Headline(_, words)
        | Block::Heading(words)
        | Block::Subheading(words)
        | Block::Paragraph(words)
        | Block::Notice(_, words) => each_words(words, change),
        Block::Steps(steps) | Block::Tasks(steps) => {
            for step in steps {
                step.stage.iter_mut().chain([&mut step.words]).for_each(|words| each_words(words, change));
                step.screen.iter_mut().for_each(|screen| of_screen(screen, change));
            }
        }
        Block::Checks(checks) => {
            for check in checks {
                each_words(&mut check.words, change);
                check.japanese.iter_mut().for_each(&mut *change);
            }
        }
        Block::Points(points) => points.iter_mut().for_each(|words| each_words(words, change)),
        Block::Fields(pairs) | Block::Answers(pairs) => {
            pairs.iter_mut().flat_map(|(one, other)| [one, other]).for_each(|words| each_words(words, change));
        }
        Block::Choices(choices) => {
            for choice in choices {
                change(&mut choice.key);
                each_words(&mut choice.words, change);
            }
        }
        Block::Table(table) => {
            table.header.iter_mut().chain(table.rows.iter_mut().flatten()).for_each(|words| each_words(words, change));
        }
        Block::Contacts(contacts) => {
            for contact in contacts {
                change(&mut contact.telephone);
                for words in [&mut contact.name, &mut contact.state.1, &mut contact.hours, &mut contact.cost] {
                    each_words(words, change);
                }
            }
        }
        Block::Command(words, line) => {
            each_words(words, change);
            change(line);
        }
        Block::Citations(citations) => {
            for citation in citations {
                each_words(&mut citation.words, change);
                citation.url.iter_mut().for_each(&mut *change);
            }
        }
        Block::Panel(screen) => of_screen(screen, change),
        Block::Links(links) => {
            for link in links {
                each_words(&mut link.words, change);
                change(&mut link.url);
            }
        }
        Block::Stamp(stamp, notes) => {
            each_words(stamp, change);
            each_words(notes, change);
        }
    }
}
