//! Guides and routes as they are searched.

use anyhow::Result;

use super::Index;
use crate::answer::place::{Line, Part, Place, Target};
use crate::content::guide::{Guide, Notice, Route, Step};
use crate::l10n::message;

/// Returns every guide, and every route.
pub fn places(index: &Index) -> Result<Vec<Place>> {
    let guides = index.content.guides()?;
    Ok(guides.iter().flat_map(|guide| of_guide(index, guide)).collect())
}

fn of_guide(index: &Index, guide: &Guide) -> Vec<Place> {
    let title = index.say(Part::Title, &message::guide(&guide.id));
    let mut lines = vec![title.clone(), index.say(Part::Detail, &message::guide_summary(&guide.id))];
    // What several routes share stands with the guide, so that it is found once.
    for step in guide.steps.iter().filter(|step| step.routes.is_empty()) {
        lines.extend(of_step(index, guide, None, step));
    }
    lines.extend(of_notices(index, guide, None, &guide.notices));
    let whole = Place { target: Target::Guide(guide.id.clone()), title: title.texts, lines };
    std::iter::once(whole).chain(guide.routes.iter().map(|route| of_route(index, guide, route))).collect()
}

fn of_route(index: &Index, guide: &Guide, route: &Route) -> Place {
    let (whole, own) = (message::guide(&guide.id), message::route(&guide.id, &route.id));
    let mut lines = vec![index.say(Part::Title, &own), index.say(Part::Around, &whole)];
    for step in &route.steps {
        lines.extend(of_step(index, guide, Some(&route.id), step));
    }
    for step in guide.steps.iter().filter(|step| step.routes.contains(&route.id)) {
        lines.extend(of_step(index, guide, None, step));
    }
    lines.extend(of_notices(index, guide, Some(&route.id), &route.notices));
    lines.extend(index.bring(&route.bring));
    let title = index.titles(&whole, &own).texts;
    Place { target: Target::Route(guide.id.clone(), route.id.clone()), title, lines }
}

fn of_step(index: &Index, guide: &Guide, route: Option<&str>, step: &Step) -> Vec<Line> {
    let said = index.say(Part::Step, &message::guide_line(&guide.id, route, &format!("step-{}", step.id)));
    let screen = step.screen.as_ref().map(|screen| index.screen(screen)).unwrap_or_default();
    std::iter::once(said).chain(screen).collect()
}

fn of_notices<'a>(
    index: &'a Index,
    guide: &'a Guide,
    route: Option<&'a str>,
    notices: &'a [Notice],
) -> impl Iterator<Item = Line> {
    let in_force = notices.iter().filter(|notice| notice.in_force(index.day));
    in_force.map(move |notice| {
        index.say(Part::Notice, &message::guide_line(&guide.id, route, &format!("notice-{}", notice.id)))
    })
}
