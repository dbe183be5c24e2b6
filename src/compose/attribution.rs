//! Whose an answer is, where words or things of an overlay stand in it that no fact of it names: found when all is said.

use anyhow::Result;

use super::{Frame, citation};
use crate::answer::citation::{Citation, Warning};
use crate::content::Confidence;
use crate::document::{Block, Citation as Cited, Words};

/// Adds to a document the overlays that it rests on and does not cite, and says where words were wanting. Errors as the content's.
pub fn attribute(blocks: &mut Vec<Block>, frame: Frame) -> Result<()> {
    let cited = |blocks: &[Block], words: &Words| {
        blocks
            .iter()
            .any(|block| matches!(block, Block::Citations(all) if all.iter().any(|known| known.words == *words)))
    };
    for id in frame.phrases.overlays() {
        let Some(source) = frame.content.source(&id)? else { continue };
        let words = citation::name(&source, frame);
        if cited(blocks, &words) {
            continue;
        }
        let cite = Cited { words, url: source.url };
        match blocks.iter_mut().rev().find(|block| matches!(block, Block::Citations(_))) {
            Some(Block::Citations(all)) => all.insert(0, cite),
            _ => blocks.extend([Block::Heading(frame.phrases.label("label-sources")), Block::Citations(vec![cite])]),
        }
    }
    if frame.phrases.fell_back() {
        blocks.extend(citation::warnings(&[Warning::NotTranslated], frame));
    }
    Ok(())
}

/// Adds to the sources of a record the overlays that it rests on and does not cite, and warns where words were wanting. Errors as the
/// content's.
pub fn cite(citations: &mut Vec<Citation>, warnings: &mut Vec<Warning>, frame: Frame) -> Result<()> {
    for id in frame.phrases.overlays() {
        if citations.iter().all(|citation| citation.source.id != id) {
            let source = frame.content.source(&id)?;
            citations.splice(0..0, source.map(|source| Citation { source, confidence: Confidence::High }));
        }
    }
    if frame.phrases.fell_back() {
        warnings.push(Warning::NotTranslated);
    }
    Ok(())
}
