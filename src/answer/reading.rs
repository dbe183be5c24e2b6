//! Every outcome of every tree with every way to it, for who reads them all: what is answered, in the order it is asked.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;

use super::moment::LAST_YEAR;
use super::source::{Place, places};
use super::tree::option_of;
use crate::content::Content;
use crate::content::guide::Notice;
use crate::content::tree::{DateRule, Outcome, Question, Tree};

/// One answer on a way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The question.
    pub question: String,
    /// The option.
    pub option: String,
    /// The dates that mean the option, where a date is asked for: the first and the last, where there is a first and a last.
    pub dates: Option<(Option<NaiveDate>, Option<NaiveDate>)>,
}

/// The answers that lead to an outcome, whatever is answered to other questions.
pub type Answers = Vec<Given>;

/// An outcome with the ways to it.
#[derive(Debug, Clone)]
pub struct Told {
    /// The id.
    pub id: String,
    /// The outcome.
    pub outcome: Outcome,
    /// The ways to it on the day of the call and on the day asked about; one entry where they are the same on both.
    pub ways: Vec<(NaiveDate, Vec<Answers>)>,
    /// Its own notices in force on one of the days.
    pub own: Vec<Notice>,
    /// The tree's notices in force on one of the days that stand beside it.
    pub beside: Vec<Notice>,
    /// The ids of the sources it rests on.
    pub sources: Vec<String>,
}

/// A tree with its outcomes.
#[derive(Debug, Clone)]
pub struct Read {
    /// The tree.
    pub tree: Tree,
    /// The outcomes, in the order in which the questions lead to them; those that nothing leads to come last.
    pub outcomes: Vec<Told>,
}

/// Every outcome of every tree.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The trees.
    pub trees: Vec<Read>,
    /// The day of the call and the day asked about; one where they are the same.
    pub days: Vec<NaiveDate>,
}

/// Returns every outcome of every tree with the ways to it on the day of the call and on the day asked about. Errors as the content's.
pub fn reading(content: Content, today: NaiveDate, then: NaiveDate) -> Result<Reading> {
    let mut days = vec![today, then];
    days.sort_unstable();
    days.dedup();
    let mut sources: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (place, named) in places(content)? {
        if let Place::Outcome(tree, outcome) = place {
            sources.insert((tree, outcome), named);
        }
    }
    let trees = content.trees()?.into_iter().map(|tree| read(tree, &days, &mut sources)).collect();
    Ok(Reading { trees, days })
}

fn read(tree: Tree, days: &[NaiveDate], sources: &mut BTreeMap<(String, String), Vec<String>>) -> Read {
    let mut found: Vec<(NaiveDate, Vec<Way>)> = Vec::new();
    for day in days {
        let mut walker = Walker { tree: &tree, day: *day, ranges: Vec::new(), given: Vec::new() };
        found.push((*day, walker.ways(&tree.root)));
    }
    let mut order: Vec<&String> = Vec::new();
    let led_to = found.iter().rev().flat_map(|(_, ways)| ways.iter().filter_map(|way| way.outcome.as_ref()));
    for id in led_to.chain(tree.outcomes.keys()) {
        if !order.contains(&id) {
            order.push(id);
        }
    }
    let told = |id: &String| {
        let outcome = tree.outcomes.get(id)?.clone();
        let to_it = |(day, ways): &(NaiveDate, Vec<Way>)| {
            let ways = ways.iter().filter(|way| way.outcome.as_ref() == Some(id));
            (*day, ways.map(|way| way.answers.iter().rev().cloned().collect()).collect::<Vec<Answers>>())
        };
        let mut ways: Vec<(NaiveDate, Vec<Answers>)> = found.iter().map(to_it).collect();
        ways.dedup_by(|later, earlier| later.1 == earlier.1);
        let in_force = |notice: &&Notice| days.iter().any(|day| notice.in_force(*day));
        let stands = |notice: &&Notice| notice.outcomes.is_empty() || notice.outcomes.contains(id);
        let own = outcome.notices.iter().filter(in_force).cloned().collect();
        let beside = tree.notices.iter().filter(in_force).filter(stands).cloned().collect();
        let mut sources = sources.remove(&(tree.id.clone(), id.clone())).unwrap_or_default();
        let mut known = std::collections::BTreeSet::new();
        sources.retain(|source| known.insert(source.clone()));
        Some(Told { id: id.clone(), outcome, ways, own, beside, sources })
    };
    let outcomes = order.into_iter().filter_map(told).collect();
    Read { tree, outcomes }
}

/// A way from a place on: where it ends, and the answers, the last first.
#[derive(Debug, Clone)]
struct Way {
    /// The outcome; absent where nothing is in force on the day.
    outcome: Option<String>,
    answers: Answers,
}

/// What decides which dates a question takes.
type Asked = (DateRule, Option<NaiveDate>, bool);
/// The dates that mean an option, in the order of the dates.
type Range = (&'static str, Option<NaiveDate>, Option<NaiveDate>);

struct Walker<'a> {
    tree: &'a Tree,
    day: NaiveDate,
    ranges: Vec<(Asked, Vec<Range>)>,
    /// What was answered on the way so far: the question and the option.
    given: Vec<(&'a str, &'a str)>,
}

impl<'a> Walker<'a> {
    /// Returns the ways from a place. Where they all end alike, nothing need be answered.
    fn ways(&mut self, place: &'a str) -> Vec<Way> {
        let dead = || Way { outcome: None, answers: Vec::new() };
        let Some(question) = self.tree.questions.get(place) else { return vec![dead()] };
        let asked = question.asked(place);
        // What is asked twice is answered once.
        let known = self.given.iter().find(|(question, _)| *question == asked).map(|(_, option)| *option);
        let mut all = Vec::new();
        for option in question.options.iter().filter(|option| known.is_none_or(|known| known == option.id)) {
            let dates = self.dates(question, &option.id);
            if dates.as_ref().is_some_and(Vec::is_empty) {
                continue;
            }
            self.given.push((asked, &option.id));
            let edge = option.next.iter().find(|edge| edge.in_force(self.day));
            let on = match edge.map(|edge| (&edge.outcome, &edge.question)) {
                Some((Some(outcome), _)) => vec![Way { outcome: Some(outcome.clone()), answers: Vec::new() }],
                Some((None, Some(next))) => self.ways(next),
                _ => vec![dead()],
            };
            self.given.pop();
            let given = |dates| Given { question: asked.to_owned(), option: option.id.clone(), dates };
            for way in on {
                if known.is_some() {
                    all.push(way);
                    continue;
                }
                let ranges = dates.clone().map_or_else(|| vec![None], |dates| dates.into_iter().map(Some).collect());
                for range in ranges {
                    let mut longer = way.clone();
                    longer.answers.push(given(range));
                    all.push(longer);
                }
            }
        }
        match all.first().and_then(|way| way.outcome.clone()) {
            Some(outcome) if all.iter().all(|way| way.outcome.as_ref() == Some(&outcome)) => {
                vec![Way { outcome: Some(outcome), answers: Vec::new() }]
            }
            _ => all,
        }
    }

    /// Returns the dates that mean an option, where the question asks for a date.
    fn dates(&mut self, question: &Question, option: &str) -> Option<Vec<(Option<NaiveDate>, Option<NaiveDate>)>> {
        let asked = (question.rule?, question.earliest, question.not_after_the_day);
        if !self.ranges.iter().any(|(known, _)| *known == asked) {
            self.ranges.push((asked, ranges(asked, self.day)));
        }
        let (_, ranges) = self.ranges.iter().find(|(known, _)| *known == asked)?;
        let meant = ranges.iter().filter(|(meant, ..)| *meant == option);
        Some(meant.map(|(_, from, until)| (*from, *until)).collect())
    }
}

/// Where the dates begin that are tried, where a question names no earliest one.
const FIRST_TRIED: i32 = 1900;

/// Returns the options that dates mean on a day: every date is tried, because nothing here knows the rules.
fn ranges((rule, earliest, not_after_the_day): Asked, day: NaiveDate) -> Vec<Range> {
    let first = earliest.or_else(|| NaiveDate::from_ymd_opt(FIRST_TRIED, 1, 1)).unwrap_or(day);
    let last = NaiveDate::from_ymd_opt(LAST_YEAR, 12, 31).filter(|_| !not_after_the_day).unwrap_or(day);
    let mut ranges: Vec<Range> = Vec::new();
    for date in first.iter_days().take_while(|date| *date <= last) {
        let meant = option_of(rule, date, day);
        match ranges.last_mut() {
            Some((option, _, until)) if *option == meant => *until = Some(date),
            _ => ranges.push((meant, Some(date), Some(date))),
        }
    }
    if let (Some((_, from, _)), None) = (ranges.first_mut(), earliest) {
        *from = None;
    }
    if let (Some((_, _, until)), false) = (ranges.last_mut(), not_after_the_day) {
        *until = None;
    }
    ranges
}
