//! The rehearsal at the card reader: each scene as a page of its own, and what can be done in it.

use anyhow::{Result, anyhow};

use super::{Frame, screen};
use crate::answer::rehearsal::{Item, Rehearsal, Scene, Shared, places_of_digits};
use crate::content::home::REHEARSED;
use crate::document::{Block, Document, Screen, Tone, Words};
use crate::l10n::message::{self, Message, guide_line, rehearsal as word};

/// What the guide says of it that screens may show otherwise, in the order it is told.
const MAY_DIFFER: [&str; 3] = ["screens-differ", "other-items", "subsidy"];

/// Returns the page that the rehearsal begins with.
pub fn beginning(frame: Frame) -> Result<Document> {
    let phrases = frame.phrases;
    let mut blocks = vec![
        Block::Title(phrases.say(&word("rehearsal-title"))),
        Block::Notice(Tone::Care, phrases.say(&word("rehearsal-nothing-is-kept"))),
        Block::Notice(Tone::Care, phrases.say(&word("rehearsal-no-pin"))),
    ];
    blocks.extend(may_differ(frame)?);
    Ok(page(blocks, frame))
}

/// Returns a scene. The digits on the screen of the PIN stand in an order that follows from a seed.
pub fn scene(now: &Rehearsal, seed: u64, frame: Frame) -> Result<Document> {
    let phrases = frame.phrases;
    let mut blocks =
        vec![Block::Title(phrases.say(&word("rehearsal-mark"))), Block::Paragraph(phrases.say(&said(now.scene)))];
    if let Some(screen) = shown(now.scene, seed, frame)? {
        blocks.push(Block::Panel(screen));
    }
    if matches!(now.scene, Scene::PinAgain(_)) {
        blocks.push(Block::Notice(Tone::Care, phrases.say(&guide_line(REHEARSED, None, "notice-pin-lock"))));
    }
    if now.scene.is_last() {
        blocks.extend(done(now, frame));
        blocks.extend(may_differ(frame)?);
        let command = format!("myna guide {REHEARSED}");
        blocks.push(Block::Command(phrases.say(&word("rehearsal-read-more")), command));
    }
    Ok(page(blocks, frame))
}

/// Returns what can be done in a scene, by id: the buttons of the screen first, each with its Japanese.
pub fn choices(now: Scene, frame: Frame) -> Result<Vec<(String, Words)>> {
    let phrases = frame.phrases;
    let mut choices = Vec::new();
    for deed in now.deeds() {
        choices.push(((*deed).to_owned(), phrases.say(&word(format!("rehearsal-deed-{deed}")))));
    }
    if let Some(id) = now.screen() {
        for button in &content(id, frame)?.buttons {
            let meaning = phrases.say(&message::button(id, &button.id));
            let words = match &button.japanese {
                Some(japanese) => labelled(japanese, &meaning),
                None => meaning,
            };
            choices.push((button.id.clone(), words));
        }
    }
    Ok(choices)
}

fn page(blocks: Vec<Block>, frame: Frame) -> Document {
    Document { blocks, care: frame.phrases.labelled("label-warning", &Words::default()), sheet: None }
}

/// Returns a Japanese label, and behind it what it means where that is another language.
fn labelled(japanese: &str, meaning: &Words) -> Words {
    let beside = |tag: &str, text: &str| {
        if tag == "ja" { format!("「{japanese}」") } else { format!("「{japanese}」 {text}") }
    };
    Words(meaning.0.iter().map(|(tag, text)| (tag.clone(), beside(tag, text))).collect())
}

fn content(id: &str, frame: Frame) -> Result<crate::content::screen::Screen> {
    frame.content.screens()?.remove(id).ok_or_else(|| anyhow!("content/screens.toml: no {id}"))
}

fn said(scene: Scene) -> Message {
    let step = |step: &str| guide_line(REHEARSED, None, &format!("step-{step}"));
    match scene {
        Scene::Registered => word("rehearsal-registered"),
        Scene::Visit => word("rehearsal-visit"),
        Scene::Place => step("place"),
        Scene::RegisterFirst => step("register-1"),
        Scene::RegisterSecond => step("register-2"),
        Scene::RegisterThird => step("register-3"),
        Scene::Identity => word("rehearsal-identity"),
        Scene::Camera => step("camera"),
        Scene::Pin => word("rehearsal-pin"),
        Scene::PinAgain(1) => word("rehearsal-pin-wrong"),
        Scene::PinAgain(_) => word("rehearsal-pin-wrong-again"),
        Scene::Locked => word("rehearsal-locked"),
        Scene::Staff => word("rehearsal-staff"),
        Scene::Consent => step("consent"),
        Scene::ConsentAgain => step("consent-again"),
        Scene::ConsentTo(item) => step(&format!("consent-{}", item.id())),
        Scene::Done => step("done"),
        Scene::Ended => word("rehearsal-ended"),
    }
}

/// Returns the screen of a scene. That of the PIN is known as it is after one wrong entry, and only so.
fn shown(scene: Scene, seed: u64, frame: Frame) -> Result<Option<Screen>> {
    let Some(id) = scene.screen() else { return Ok(None) };
    let content = content(id, frame)?;
    let mut shown = screen::panel(id, &content, &[], frame);
    match scene {
        Scene::Pin => {
            shown.japanese.clear();
            shown.meaning = frame.phrases.say(&word("rehearsal-pin-screen"));
        }
        Scene::PinAgain(wrong) if wrong > 1 => {
            shown.japanese.truncate(1);
            shown.meaning = frame.phrases.say(&word("rehearsal-pin-screen-again"));
        }
        _ => {}
    }
    if content.digits {
        let digits = places_of_digits(seed).map(|digit| digit.to_string());
        shown.keys = digits.chunks(3).map(|row| row.join("   ")).collect();
    }
    Ok(Some(shown))
}

/// Returns what was agreed to.
fn done(now: &Rehearsal, frame: Frame) -> Vec<Block> {
    let phrases = frame.phrases;
    if now.scene != Scene::Done {
        return Vec::new();
    }
    let one = |(item, agreed): &(Item, bool)| {
        let said = word(if *agreed { "rehearsal-agreed" } else { "rehearsal-refused" });
        phrases.say(&said.with("item", word(format!("rehearsal-item-{}", item.id()))))
    };
    let points = match &now.shared {
        Shared::NotAsked => Vec::new(),
        Shared::Everything => vec![phrases.say(&word("rehearsal-agreed-to-all"))],
        Shared::AsBefore => vec![phrases.say(&word("rehearsal-choices-kept"))],
        Shared::Chosen(chosen) => chosen.iter().map(one).collect(),
    };
    vec![
        Block::Subheading(phrases.say(&word("rehearsal-your-choices"))),
        Block::Points(points),
        Block::Notice(Tone::Plain, phrases.say(&guide_line(REHEARSED, None, "notice-not-shared"))),
    ]
}

/// Returns what facilities may show differently, as far as it is in force on the day.
fn may_differ(frame: Frame) -> Result<Vec<Block>> {
    let guide = frame.content.guide(REHEARSED)?.ok_or_else(|| anyhow!("content/guides/{REHEARSED}.toml is missing"))?;
    let day = frame.at.date();
    let in_force = |id: &str| guide.notices.iter().any(|notice| notice.id == id && notice.in_force(day));
    let say = |id: &str| frame.phrases.say(&guide_line(REHEARSED, None, &format!("notice-{id}")));
    let points = MAY_DIFFER.into_iter().filter(|id| in_force(id)).map(say).collect();
    Ok(vec![Block::Subheading(frame.phrases.say(&word("rehearsal-may-differ"))), Block::Points(points)])
}
