//! Manual pages: one to the output, or all of them, in every language, as files in a folder.

use std::path::{Path, PathBuf};

use crate::compose::manual::{Length, page as words};
use crate::compose::phrases::Phrases;
use crate::content::Content;
use crate::l10n::message::help;
use crate::l10n::negotiation::folder;
use crate::reception::error::Failure;
use crate::reception::languages::Languages;
use crate::reception::manual::{page, verbs};
use crate::reception::output::{deliver_to, not_saved, put};
use crate::reception::report::phrases;
use crate::reception::save::{SaveError, Target};
use crate::reception::world::World;
use crate::render::man::{Head, render};

/// Writes the manual page of a verb to a file or the output; without a verb that of the program, or all as files in a folder.
pub fn man(
    verb: Option<&str>,
    target: Option<&Target>,
    languages: &Languages,
    content: Content,
    world: &mut dyn World,
) -> Result<(), Failure> {
    match (verb, target) {
        (None, Some(target)) => all(target, content, world),
        (verb, Some(target)) => {
            let text = manual(verb, &phrases(&languages.chosen, content), content)?;
            deliver_to(Some(target), text.as_bytes(), world)
        }
        (verb, None) => put(manual(verb, &phrases(&languages.chosen, content), content)?.as_bytes(), world),
    }
}

/// Writes every manual page in every language: English in `man1`, the others in `ko/man1` and so on, as man looks for them.
fn all(target: &Target, content: Content, world: &mut dyn World) -> Result<(), Failure> {
    let mut files: Vec<(PathBuf, String)> = Vec::new();
    // No system looks for pages in a language that has no tag of its own.
    for language in content.languages()?.into_iter().filter(|language| language.bcp47.is_none()) {
        let above = if language.tag == "en" { PathBuf::new() } else { folder(&language.tag).into() };
        let section = target.path.join(above).join("man1");
        let phrases = phrases(std::slice::from_ref(&language), content);
        files.push((section.join("myna.1"), manual(None, &phrases, content)?));
        for verb in verbs() {
            files.push((section.join(format!("myna-{verb}.1")), manual(Some(&verb), &phrases, content)?));
        }
    }
    for (path, text) in files {
        let parent = path.parent().unwrap_or(Path::new(".")).to_path_buf();
        let failed = |path: &Path, cause: &SaveError| not_saved(&path.to_string_lossy(), cause);
        world.make_folder(&parent).map_err(|cause| failed(&parent, &SaveError::Unwritable(cause)))?;
        let file = Target { path: path.clone(), force: target.force, markdown: false };
        world.save(&file, text.as_bytes()).map_err(|cause| failed(&path, &cause))?;
    }
    Ok(())
}

/// Returns the manual page of the program or a verb. Errors name the verbs there are.
fn manual(verb: Option<&str>, phrases: &Phrases, content: Content) -> Result<String, Failure> {
    let Some(page) = page(verb, content)?.filter(|_| verb.is_none_or(|verb| verbs().iter().any(|known| known == verb)))
    else {
        let verb = verb.unwrap_or_default();
        return Err(Failure::usage("unknown-verb", verb).choose_from(verb, &verbs()));
    };
    let verified = content.sources()?.iter().map(|source| source.verified).max().unwrap_or_default();
    let head = Head {
        name: verb.map_or_else(|| "myna".to_owned(), |verb| format!("myna-{verb}")),
        date: verified.to_string(),
        program: format!("myna {}", env!("CARGO_PKG_VERSION")),
        book: phrases.say(&help("heading-book")).first().to_owned(),
    };
    Ok(render(&head, &words(&page, Length::Manual, phrases)))
}
