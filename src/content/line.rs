//! The phone lines: numbers, languages, hours, cost.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::withdrawal::{Fact, Withdrawal};
use super::{Confidence, Content, Filed, embedded};

/// What a call costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cost {
    /// Nothing.
    Free,
    /// The call is charged.
    Charged,
}

impl Cost {
    /// Returns the word that stands in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Charged => "charged",
        }
    }
}

/// What a call is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Matter {
    /// The card, the notification of the number.
    Card,
    /// Suspension after loss or theft.
    Lost,
    /// The My Number system, Mynaportal.
    System,
    /// Advice for foreign residents.
    Consult,
}

impl Matter {
    /// All matters, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Card, Self::Lost, Self::System, Self::Consult];

    /// Returns the id, as on the command line and in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Lost => "lost",
            Self::System => "system",
            Self::Consult => "consult",
        }
    }
}

/// One phone line.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Line {
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
    /// The number, as it is printed.
    pub telephone: String,
    /// What a call costs.
    pub cost: Cost,
    /// The lines to call if this one does not connect.
    pub then: Vec<String>,
    /// The region it is for; absent where it is for all of Japan.
    pub area: Option<String>,
    /// Whether the languages are there on some weekdays, or through an interpreter.
    #[serde(default)]
    pub interpreter_by_weekday: bool,
    /// The ids of the sources.
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// What is served in which languages at which hours.
    #[serde(rename = "service")]
    pub services: Vec<Service>,
}

/// One matter in some languages, with its hours.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The matter.
    pub matter: Matter,
    /// The languages spoken, as primary tags.
    pub languages: Vec<String>,
    /// The hours, in the syntax of OpenStreetMap's opening hours; Japan time.
    pub hours: String,
    /// Days on which the sources differ.
    pub doubt: Option<Doubt>,
    /// The id of the overlay it is from, whose own closed days its hours may know; absent where it is built in.
    #[serde(skip)]
    pub whose: Option<String>,
}

/// Days of each year on which the sources differ.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Doubt {
    /// The first day, `MM-DD`, inclusive.
    pub from: String,
    /// The last day, `MM-DD`, inclusive; before `from` where it lies in the next year.
    pub until: String,
    /// The type of the warning.
    pub warning: String,
    /// The id of the difference.
    pub difference: String,
}

impl Service {
    /// Returns what the sources differ on, where they do on a day.
    pub fn doubt_on(&self, day: NaiveDate) -> Option<&Doubt> {
        self.doubt.as_ref().filter(|doubt| doubt.covers(&format!("{:02}-{:02}", day.month(), day.day())))
    }

    /// Returns whether the service is for a matter in a language.
    pub fn serves(&self, matter: Matter, speak: &str) -> bool {
        self.matter == matter && self.languages.iter().any(|language| language == speak)
    }
}

impl Doubt {
    /// Returns whether a day, as `MM-DD`, is one of them.
    fn covers(&self, month_day: &str) -> bool {
        if self.from <= self.until {
            (self.from.as_str()..=self.until.as_str()).contains(&month_day)
        } else {
            month_day >= self.from.as_str() || month_day <= self.until.as_str()
        }
    }
}

impl Line {
    /// Returns the languages that it speaks for a matter, each once; where it does not serve that, those for one matter or another.
    pub fn languages(&self, matter: Matter) -> Vec<String> {
        let mut languages: Vec<String> = Vec::new();
        let served = self.services.iter().any(|service| service.matter == matter);
        let meant = self.services.iter().filter(|service| !served || service.matter == matter);
        for language in meant.flat_map(|service| &service.languages) {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        languages
    }
}

impl Filed for Line {
    const FOLDER: &'static str = "lines";

    fn named(mut self, id: &str, whose: Option<&str>) -> Self {
        for service in &mut self.services {
            service.whose = whose.map(str::to_owned);
        }
        Self { id: id.to_owned(), whose: whose.map(str::to_owned), ..self }
    }

    fn order(&self) -> u32 {
        self.order
    }

    fn fact(id: &str) -> Option<Fact> {
        Some(Fact::Line(id.to_owned()))
    }

    fn without(mut self, content: Content) -> Result<Self> {
        content.kept(&mut self.then, Fact::Line, &mut self.withdrawn)?;
        Ok(self)
    }
}

impl Content<'_> {
    /// Returns the line of an id, or `None`.
    pub fn line(self, id: &str) -> Result<Option<Line>> {
        self.one(id)
    }

    /// Returns the lines of some ids, in the order of the ids.
    pub fn lines_of(self, ids: &[String]) -> Result<Vec<Line>> {
        let mut lines = Vec::new();
        for id in ids {
            lines.extend(self.line(id)?);
        }
        Ok(lines)
    }

    /// Returns the lines that are taken back and told anew by nobody, as they were below.
    pub fn lines_taken_back(self) -> Result<Vec<Line>> {
        let mut lines = Vec::new();
        for withdrawal in self.withdrawals() {
            let Fact::Line(id) = &withdrawal.fact else { continue };
            if self.withdrawn(&withdrawal.fact)?.is_some() {
                lines.extend(self.parse::<Line>("lines", id)?.map(|(line, whose)| line.named(id, whose)));
            }
        }
        Ok(lines)
    }

    /// Returns all lines in their order.
    pub fn lines(self) -> Result<Vec<Line>> {
        self.all()
    }

    /// Returns the lines that are offered where none is named, in their order: the built-in ones, and those an overlay offers.
    pub fn offered_lines(self) -> Result<Vec<Line>> {
        let mut ids: Vec<String> = embedded::ids(Line::FOLDER).map(str::to_owned).collect();
        ids.extend(self.overlays().flat_map(|overlay| overlay.about().offer.clone()));
        ids.sort();
        ids.dedup();
        let mut lines = self.lines_of(&ids)?;
        lines.sort_by_key(Line::order);
        Ok(lines)
    }
}
