//! Guides: how to do a thing, by one or more routes, in steps.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Deserialize;

use super::line::Matter;
use super::withdrawal::{Fact, Withdrawal};
use super::{Confidence, Content, Filed, date};

/// One guide.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Guide {
    /// The id: the stem of the file.
    #[serde(skip)]
    pub id: String,
    /// The id of the overlay it is from; absent where it is built in.
    #[serde(skip)]
    pub whose: Option<String>,
    /// What is taken back of it, or of what it names.
    #[serde(skip)]
    pub withdrawn: Vec<Withdrawal>,
    /// The place in lists.
    pub order: u32,
    /// The ids of the sources of what names none of its own.
    pub sources: Vec<String>,
    /// How sure what names no confidence of its own is.
    pub confidence: Confidence,
    /// The phone lines to call about it.
    pub lines: Vec<String>,
    /// What such a call is about; the first matter of each line where absent.
    pub matter: Option<Matter>,
    /// The guides that follow.
    #[serde(default)]
    pub next: Vec<String>,
    /// The trees that lead on.
    #[serde(default)]
    pub trees: Vec<String>,
    /// The differences between sources that it rests on.
    #[serde(default)]
    pub differences: Vec<String>,
    /// The first day it is in force.
    #[serde(default, deserialize_with = "date::optional")]
    pub valid_from: Option<NaiveDate>,
    /// The routes, in the leaflet's order.
    #[serde(rename = "route")]
    pub routes: Vec<Route>,
    /// Steps that several routes share; where there are any, the routes have none of their own.
    #[serde(default, rename = "step")]
    pub steps: Vec<Step>,
    /// What stands beside the routes.
    #[serde(default, rename = "notice")]
    pub notices: Vec<Notice>,
}

/// One way to do the thing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Route {
    /// The id.
    pub id: String,
    /// Whether the form or site is in Japanese only.
    #[serde(default)]
    pub japanese_only: bool,
    /// The leaflets that name the route.
    pub editions: Vec<String>,
    /// The ids of its sources, where they are not the guide's.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How sure it is, where that is not the guide's.
    pub confidence: Option<Confidence>,
    /// The things to bring.
    pub bring: Vec<String>,
    /// The offices it leads to.
    #[serde(default)]
    pub offices: Vec<String>,
    /// The differences between sources that it rests on.
    #[serde(default)]
    pub differences: Vec<String>,
    /// The steps, in order.
    #[serde(default, rename = "step")]
    pub steps: Vec<Step>,
    /// What stands beside the steps.
    #[serde(default, rename = "notice")]
    pub notices: Vec<Notice>,
}

/// One step.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    /// The id.
    pub id: String,
    /// The stage it belongs to.
    pub stage: Option<String>,
    /// The routes it belongs to; all where empty.
    #[serde(default)]
    pub routes: Vec<String>,
    /// The screen that shows.
    pub screen: Option<String>,
    /// The buttons to press there.
    #[serde(default)]
    pub press: Vec<String>,
    /// The Japanese that the words must hold.
    #[serde(default)]
    pub labels: Vec<String>,
    /// The addresses that the words must hold.
    #[serde(default)]
    pub links: Vec<String>,
    /// The ids of its sources, where they are not the route's.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How sure it is, where that is not the route's.
    pub confidence: Option<Confidence>,
}

/// One thing to know.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Notice {
    /// The id.
    pub id: String,
    /// The first day it holds.
    #[serde(default, deserialize_with = "date::optional")]
    pub valid_from: Option<NaiveDate>,
    /// The last day it holds, inclusive.
    #[serde(default, deserialize_with = "date::optional")]
    pub valid_until: Option<NaiveDate>,
    /// The ids of its sources, where they are not those of what it stands beside.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How sure it is, where that is not as sure as what it stands beside.
    pub confidence: Option<Confidence>,
    /// The Japanese that the words must hold.
    #[serde(default)]
    pub labels: Vec<String>,
    /// The addresses that the words must hold.
    #[serde(default)]
    pub links: Vec<String>,
    /// The outcomes of a tree that it stands beside; all where empty.
    #[serde(default)]
    pub outcomes: Vec<String>,
    /// The phone lines it names.
    #[serde(default)]
    pub lines: Vec<String>,
}

impl Guide {
    /// Returns the steps of a route: its own, or those of the shared ones that belong to it.
    pub fn steps_of<'a>(&'a self, route: &'a Route) -> impl Iterator<Item = &'a Step> {
        let shared = self.steps.iter().filter(|step| step.routes.is_empty() || step.routes.contains(&route.id));
        route.steps.iter().chain(shared)
    }
}

impl Notice {
    /// Returns whether it holds on a day.
    pub fn in_force(&self, day: NaiveDate) -> bool {
        date::in_force(self.valid_from, self.valid_until, day)
    }
}

impl Filed for Guide {
    const FOLDER: &'static str = "guides";

    fn named(self, id: &str, whose: Option<&str>) -> Self {
        Self { id: id.to_owned(), whose: whose.map(str::to_owned), ..self }
    }

    fn order(&self) -> u32 {
        self.order
    }

    fn fact(id: &str) -> Option<Fact> {
        Some(Fact::Guide(id.to_owned()))
    }

    fn without(mut self, content: Content) -> Result<Self> {
        if !content.takes_back() {
            return Ok(self);
        }
        let taken = &mut self.withdrawn;
        content.kept(&mut self.lines, Fact::Line, taken)?;
        content.kept(&mut self.next, Fact::Guide, taken)?;
        content.kept(&mut self.trees, Fact::Tree, taken)?;
        let guide = &self.id;
        content.retain(&mut self.routes, |route| Fact::Route(guide.clone(), route.id.clone()), taken)?;
        let notice = |route: Option<&str>, notice: &Notice| {
            Fact::Notice(guide.clone(), route.map(str::to_owned), notice.id.clone())
        };
        let step =
            |route: Option<&str>, step: &Step| Fact::Step(guide.clone(), route.map(str::to_owned), step.id.clone());
        for Route { id, steps, notices, .. } in &mut self.routes {
            content.retain(steps, |found| step(Some(id), found), taken)?;
            content.retain(notices, |found| notice(Some(id), found), taken)?;
            content.telling(notices, taken)?;
        }
        content.retain(&mut self.steps, |found| step(None, found), taken)?;
        content.retain(&mut self.notices, |found| notice(None, found), taken)?;
        content.telling(&mut self.notices, taken)?;
        Ok(self)
    }
}

impl Content<'_> {
    /// Returns the guide of an id, or `None`.
    pub fn guide(self, id: &str) -> Result<Option<Guide>> {
        self.one(id)
    }

    /// Returns all guides in their order.
    pub fn guides(self) -> Result<Vec<Guide>> {
        self.all()
    }
}
