//! Phone lines as they are searched: by number, name, matter, language and hours.

use anyhow::Result;

use super::Index;
use crate::answer::place::{Line, Part, Place, Target};
use crate::compose::hours;
use crate::l10n::message::{self, interface};

/// Returns every line.
pub fn places(index: &Index) -> Result<Vec<Place>> {
    Ok(index.content.lines()?.iter().map(|line| of_line(index, line)).collect())
}

fn of_line(index: &Index, line: &crate::content::line::Line) -> Place {
    let title = index.say(Part::Title, &message::line(&line.id));
    let mut number = index.each(Part::Telephone, |_| line.telephone.clone());
    number.also.push(international(&line.telephone));
    let cost = index.say(Part::Detail, &interface(format!("cost-{}", line.cost.id())));
    let mut lines = vec![title.clone(), number, cost];
    for service in &line.services {
        let mut matter = index.say(Part::Detail, &message::matter(service.matter.id()));
        matter.part = Part::Step;
        lines.push(matter);
        lines.push(index.each(Part::Detail, |localizer| hours::words(localizer, service)));
        lines.extend(service.languages.iter().map(|tag| index.say(Part::Detail, &message::language(tag))));
    }
    lines.dedup_by(|one: &mut Line, other: &mut Line| one.texts == other.texts);
    Place { target: Target::Line(line.id.clone()), title: title.texts, lines }
}

/// Returns a number as it is written from abroad.
fn international(telephone: &str) -> String {
    format!("+81 {}", telephone.strip_prefix('0').unwrap_or(telephone))
}
