//! The whole set: each item in each language, a file for each, one after the other.

use std::path::PathBuf;

use crate::answer::checklist::Checklist;
use crate::compose::Answer;
use crate::content::Content;
use crate::content::language::Language;
use crate::l10n::message::error;
use crate::reception::checklist::{Sheets, case};
use crate::reception::error::{Failure, USAGE};
use crate::reception::languages::Languages;
use crate::reception::output::not_saved;
use crate::reception::request::{Format, Request};
use crate::reception::run::rendered;
use crate::reception::save::{SaveError, Target};
use crate::reception::world::World;

/// Writes the files. Errors name the one that failed, and how many were written before it, each whole.
pub fn whole_set(
    sheets: &Sheets,
    request: &Request,
    languages: &Languages,
    content: Content,
    world: &mut dyn World,
) -> Result<u8, Failure> {
    let Some(folder) = &request.target else { return Err(Failure::usage("missing-argument", "--output")) };
    let all = content.languages()?;
    let total = sheets.items.len() * all.len();
    let told = world.errors_are_terminal() && !request.look.accessible;
    let mut count = 0;
    for language in &all {
        let beside = languages.beside.iter().filter(|beside| *beside != language);
        let chosen: Vec<Language> = std::iter::once(language).chain(beside).cloned().collect();
        let languages = Languages { chosen, ..languages.clone() };
        for item in &sheets.items {
            let name = format!("{}.{}.{}", item.name.replace('/', "-"), language.tag, ending(request.format));
            if told {
                world.complain(format!("\r\x1b[K{}/{total} {name}", count + 1).as_bytes());
            }
            let written = case(item, request, &language.speak, content).and_then(|case| {
                let checklist = Checklist { cases: vec![case], counter: sheets.counter.clone() };
                let bytes = rendered(&Answer::Checklist(Box::new(checklist)), request, &languages, content)?;
                put(folder, &name, &bytes, world)
            });
            if let Err(failure) = written {
                clear(told, world);
                let hint = error("hint-written").with("count", count.to_string()).with("total", total.to_string());
                return Err(if count > 0 { failure.hint(hint) } else { failure });
            }
            count += 1;
        }
    }
    clear(told, world);
    Ok(0)
}

/// Clears the line of the progress.
fn clear(told: bool, world: &mut dyn World) {
    if told {
        world.complain(b"\r\x1b[K");
    }
}

fn put(folder: &Target, name: &str, bytes: &[u8], world: &mut dyn World) -> Result<(), Failure> {
    let path: PathBuf = folder.path.join(name);
    world.save(&Target { path: path.clone(), ..folder.clone() }, bytes).map_err(|cause| match cause {
        SaveError::Unwritable(cause) => Failure::new("output-unwritable", USAGE)
            .with("value", path.to_string_lossy().into_owned())
            .because(&cause)
            .hint(error("hint-output-folder")),
        cause => not_saved(&path.to_string_lossy(), &cause),
    })
}

/// Returns how the name of a file of a format ends.
fn ending(format: Format) -> &'static str {
    match format {
        Format::Text | Format::State => "txt",
        Format::Json => "json",
        Format::Markdown => "md",
        Format::Html => "html",
        Format::Pdf => "pdf",
    }
}
