//! What is to be reviewed: the sources by the day on which they are due, with what rests on each, and the facts that hold for a time.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use super::moment::Moment;
use super::source::{Place, places};
use crate::content::guide::{Guide, Notice};
use crate::content::line::{Doubt, Line, Matter};
use crate::content::source::Source;
use crate::content::tree::Tree;
use crate::content::{Content, date};

/// A source to review.
#[derive(Debug, Clone)]
pub struct Due {
    /// The source.
    pub source: Source,
    /// Whether the day by which it was to be reviewed has passed on the day asked about.
    pub overdue: bool,
    /// What rests on it, and is to be verified.
    pub rests: Vec<Place>,
}

/// Where a fact stands that holds for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatedPlace {
    /// An edge of a tree.
    Edge {
        /// The tree.
        tree: String,
        /// The place of the question in the tree.
        place: String,
        /// The question asked there.
        asked: String,
        /// The option.
        option: String,
        /// Where it leads.
        to: Destination,
    },
    /// A guide.
    Guide(String),
    /// A notice of a guide or a tree.
    Notice(Place),
    /// A line on whose hours the sources differ on some days of each year: the line, the matter, the id of the difference.
    Doubt(String, Matter, String),
}

/// Where an edge leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// To a question: its place, and the question asked there.
    Question(String, String),
    /// To an outcome.
    Outcome(String),
}

/// How a fact that holds for a time stands to a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It does not hold yet.
    NotYet,
    /// It holds.
    InForce,
    /// It does not hold any more.
    Ended,
}

/// A fact that holds for a time.
#[derive(Debug, Clone)]
pub struct Dated {
    /// Where it stands.
    pub place: DatedPlace,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day, inclusive.
    pub until: Option<NaiveDate>,
    /// How it stands on the day of the call.
    pub today: Standing,
    /// How it stands on the day asked about.
    pub then: Standing,
}

/// What is to be reviewed.
#[derive(Debug, Clone)]
pub struct Review {
    /// The sources, those due first before the others.
    pub sources: Vec<Due>,
    /// What changes between the day of the call and the day asked about, in the order of the changes.
    pub between: Vec<Dated>,
    /// What changes after the day asked about, in the order of the changes.
    pub to_come: Vec<Dated>,
    /// What has ended before the day of the call, the latest first.
    pub ended: Vec<Dated>,
    /// The day of the call.
    pub today: NaiveDate,
}

impl Standing {
    /// Returns the word that stands in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::InForce => "in-force",
            Self::Ended => "ended",
        }
    }

    fn on(day: NaiveDate, from: Option<NaiveDate>, until: Option<NaiveDate>) -> Self {
        if date::in_force(from, until, day) {
            Self::InForce
        } else if until.is_some_and(|until| until < day) {
            Self::Ended
        } else {
            Self::NotYet
        }
    }
}

/// Returns what is to be reviewed, as it stands on a day that is asked about on the day of the call. Errors as the content's.
pub fn review(content: Content, today: NaiveDate, at: Moment) -> Result<Review> {
    let then = at.date();
    let mut review =
        Review { sources: due(content, then)?, between: Vec::new(), to_come: Vec::new(), ended: Vec::new(), today };
    let mut days = Days { today, then, found: Vec::new() };
    for guide in content.guides()? {
        days.of_guide(&guide);
    }
    for tree in content.trees()? {
        days.of_tree(&tree);
    }
    for line in content.lines()? {
        days.of_line(&line);
    }
    for dated in days.found {
        // Who asks about a day gone by is told what came after it.
        if today < then && dated.today != dated.then {
            review.between.push(dated);
        } else if dated.then == Standing::NotYet || (dated.then == Standing::InForce && dated.until.is_some()) {
            review.to_come.push(dated);
        } else if dated.then == Standing::Ended {
            review.ended.push(dated);
        }
    }
    review.between.sort_by_key(|dated| dated.first_change_after(today));
    review.to_come.sort_by_key(|dated| dated.first_change_after(then));
    review.ended.sort_by_key(|dated| std::cmp::Reverse(dated.until));
    Ok(review)
}

/// Returns the sources with what rests on each, those due first before the others.
fn due(content: Content, day: NaiveDate) -> Result<Vec<Due>> {
    let mut rests: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (place, sources) in places(content)? {
        for source in sources {
            let places = rests.entry(source).or_default();
            // A place may name a source twice.
            if places.last() != Some(&place) {
                places.push(place.clone());
            }
        }
    }
    let mut all: Vec<Due> = content
        .sources()?
        .into_iter()
        .map(|source| {
            let rests = rests.remove(&source.id).unwrap_or_default();
            Due { overdue: source.review_by < day, rests, source }
        })
        .collect();
    all.sort_by_key(|due| due.source.review_by);
    Ok(all)
}

impl Dated {
    /// Returns the first day after a day on which it begins to hold, or the last on which it holds.
    fn first_change_after(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.from.filter(|from| *from > day).or(self.until)
    }
}

/// The facts that hold for a time, gathered from the content.
struct Days {
    today: NaiveDate,
    then: NaiveDate,
    found: Vec<Dated>,
}

impl Days {
    fn note(&mut self, place: impl FnOnce() -> DatedPlace, from: Option<NaiveDate>, until: Option<NaiveDate>) {
        if from.is_some() || until.is_some() {
            let (today, then) = (Standing::on(self.today, from, until), Standing::on(self.then, from, until));
            self.found.push(Dated { place: place(), from, until, today, then });
        }
    }

    fn of_guide(&mut self, guide: &Guide) {
        let id = || guide.id.clone();
        let notice = |route: Option<&str>, notice: &Notice| {
            let (route, line) = (route.map(str::to_owned), format!("notice-{}", notice.id));
            DatedPlace::Notice(Place::Notice(guide.id.clone(), route, line))
        };
        self.note(|| DatedPlace::Guide(id()), guide.valid_from, None);
        for route in &guide.routes {
            for found in &route.notices {
                self.note(|| notice(Some(&route.id), found), found.valid_from, found.valid_until);
            }
        }
        for found in &guide.notices {
            self.note(|| notice(None, found), found.valid_from, found.valid_until);
        }
    }

    fn of_tree(&mut self, tree: &Tree) {
        for (place, question) in &tree.questions {
            for option in &question.options {
                for edge in &option.next {
                    let to = || match (&edge.outcome, &edge.question) {
                        (None, Some(next)) => {
                            let asked = tree.questions.get(next).map_or(next.as_str(), |question| question.asked(next));
                            Destination::Question(next.clone(), asked.to_owned())
                        }
                        (outcome, _) => Destination::Outcome(outcome.clone().unwrap_or_default()),
                    };
                    let dated = || DatedPlace::Edge {
                        tree: tree.id.clone(),
                        place: place.clone(),
                        asked: question.asked(place).to_owned(),
                        option: option.id.clone(),
                        to: to(),
                    };
                    self.note(dated, edge.valid_from, edge.valid_until);
                }
            }
        }
        let notice = |outcome: Option<&String>, notice: &Notice| {
            DatedPlace::Notice(Place::TreeNotice(tree.id.clone(), outcome.cloned(), notice.id.clone()))
        };
        for (id, outcome) in &tree.outcomes {
            for found in &outcome.notices {
                self.note(|| notice(Some(id), found), found.valid_from, found.valid_until);
            }
        }
        for found in &tree.notices {
            self.note(|| notice(None, found), found.valid_from, found.valid_until);
        }
    }

    /// The days of each year: those next on the day of the call, and those next on the day asked about where they are others.
    fn of_line(&mut self, line: &Line) {
        // Services for one matter in several languages may differ on the same days.
        let mut told = Vec::new();
        for service in &line.services {
            let Some(doubt) = &service.doubt else { continue };
            let doubted = (service.matter, &doubt.difference, &doubt.from, &doubt.until);
            if told.contains(&doubted) {
                continue;
            }
            told.push(doubted);
            let place = || DatedPlace::Doubt(line.id.clone(), service.matter, doubt.difference.clone());
            let mut known = None;
            for day in [self.today.min(self.then), self.then] {
                let next = next_days(doubt, day);
                if let (Some((from, until)), true) = (next, next != known) {
                    self.note(place, Some(from), Some(until));
                }
                known = next;
            }
        }
    }
}

/// Returns the days of a year on which sources differ that have not ended on a day, the first such. `None` where they are no days.
fn next_days(doubt: &Doubt, day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let over_new_year = doubt.until < doubt.from;
    (day.year() - 1..=day.year() + 1)
        .filter_map(|year| {
            let last = year + i32::from(over_new_year);
            Some((day_of(year, &doubt.from)?, day_of(last, &doubt.until)?))
        })
        .find(|(_, until)| *until >= day)
}

/// Returns a day of a year, as `MM-DD`; in a year without 29 February the day before.
fn day_of(year: i32, month_day: &str) -> Option<NaiveDate> {
    let written = date::parse(&format!("{year:04}-{month_day}"));
    written.or_else(|| (month_day == "02-29").then(|| NaiveDate::from_ymd_opt(year, 2, 28)).flatten())
}
