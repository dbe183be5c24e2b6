//! What a sheet must hold, from the content and the words as they were written.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use toml::Table;

use crate::DAY;
use crate::inside::walker::TreeOnDay;
use crate::project::{Read, WORDS, asked, content, entries, folder};

/// What a sheet must hold.
#[derive(Debug, Default)]
pub struct Expected {
    /// What every format holds.
    pub texts: Vec<String>,
    /// What the formats for people hold.
    pub on_paper: Vec<String>,
    /// The steps, in order.
    pub steps: Vec<String>,
    /// How many boxes there are to tick.
    pub boxes: usize,
    /// The earliest day by which a source is to be reviewed.
    pub valid_until: String,
}

fn day() -> NaiveDate {
    DAY.parse().expect("a day")
}

/// Returns a text without its spaces and line ends.
pub fn compact(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

/// Returns every item on the day: guides, their routes where there are several, and the outcomes that some way leads to.
pub fn items() -> Vec<String> {
    let mut items = Vec::new();
    for (id, _, guide) in folder("guides") {
        items.push(id.to_owned());
        let routes = guide.tables("route");
        if routes.len() > 1 {
            items.extend(routes.iter().map(|route| format!("{id}/{}", route.text("id"))));
        }
    }
    for (id, _, tree) in folder("trees") {
        let unsure: Vec<(String, String)> = tree
            .named("question")
            .into_iter()
            .map(|(place, question)| (asked(place, question).to_owned(), "unsure".to_owned()))
            .collect();
        let left = TreeOnDay::new(tree, day()).left(&unsure);
        items.extend(left.possible.iter().map(|outcome| format!("{id}/{outcome}")));
    }
    items
}

/// Returns the words of a message.
pub fn word(tag: &str, id: &str) -> String {
    WORDS.of(tag).get(id).unwrap_or_else(|| panic!("{id} in {tag}")).text.clone()
}

fn in_force(table: &Table) -> bool {
    table.date("valid-from").is_none_or(|from| from <= day())
        && table.date("valid-until").is_none_or(|until| day() <= until)
}

impl Expected {
    /// Returns what the sheet of an item must hold in a language.
    pub fn of(item: &str, tag: &str) -> Self {
        let (first, second) = item.split_once('/').map_or((item, None), |(first, second)| (first, Some(second)));
        let mut expected = Self::default();
        let sources = match folder("guides").into_iter().find(|(id, ..)| *id == first) {
            Some((_, _, guide)) => expected.guide(first, guide, second, tag),
            None => expected.outcome(first, content(&format!("trees/{first}.toml")), second.expect("an outcome"), tag),
        };
        let review = |id: &&str| content(&format!("sources/{id}.toml")).date("review-by").expect("a day");
        expected.valid_until = sources.iter().map(review).min().expect("a source").to_string();
        expected.on_paper.extend(sources.iter().map(|source| word(tag, &format!("source-{source}"))));
        for source in &sources {
            let url = content(&format!("sources/{source}.toml")).text("url");
            expected.on_paper.push(url.to_owned());
        }
        expected
    }

    fn bring(&mut self, ids: &[&str], tag: &str) {
        for id in ids {
            self.texts.push(word(tag, &format!("item-{id}")));
            let items = entries(content("items.toml"));
            let (_, item) = items.into_iter().find(|(known, _)| known == id).expect("an item");
            if !tag.starts_with("ja") {
                self.on_paper.push(item.text("japanese").to_owned());
            }
        }
        self.boxes += ids.len();
    }

    fn step(&mut self, text: String) {
        self.texts.push(text.clone());
        self.steps.push(text);
        self.boxes += 1;
    }

    /// Expects the numbers that speak the language; returns the sources of all lines named.
    fn lines(&mut self, ids: &BTreeSet<&'static str>, matter: &str, tag: &str) -> BTreeSet<&'static str> {
        let speak = tag.split('-').next().expect("a language");
        let mut sources = BTreeSet::new();
        for id in ids {
            let line = content(&format!("lines/{id}.toml"));
            sources.extend(line.texts("sources"));
            let services = line.tables("service");
            let spoken = services.iter().filter(|service| service.texts("languages").contains(&speak));
            let mut spoken = spoken.filter(|service| matter.is_empty() || service.text("matter") == matter);
            if let Some(service) = spoken.next() {
                self.on_paper.push(line.text("telephone").to_owned());
                self.on_paper.push(word(tag, "check-number"));
                self.on_paper.push(word(tag, &format!("cost-{}", line.text("cost"))));
                // 08:30-20:00 is said as 8:30–20:00.
                for span in service.text("hours").split([' ', ',', ';']).filter(|span| span.contains(':')) {
                    let (from, until) = span.split_once('-').expect("a span");
                    let plain = |time: &str| time.strip_prefix('0').unwrap_or(time).to_owned();
                    self.on_paper.push(format!("{}–{}", plain(from), plain(until)));
                }
            }
        }
        sources
    }

    fn guide(&mut self, id: &str, guide: &'static Table, only: Option<&str>, tag: &str) -> BTreeSet<&'static str> {
        let own = |table: &'static Table, above: &BTreeSet<&'static str>| -> BTreeSet<&'static str> {
            let named: BTreeSet<&str> = table.texts("sources").into_iter().collect();
            if named.is_empty() { above.clone() } else { named }
        };
        let of_guide: BTreeSet<&str> = guide.texts("sources").into_iter().collect();
        let mut sources = BTreeSet::new();
        let guide_id = format!("guide-{id}");
        self.texts.extend([word(tag, &guide_id), word(tag, &format!("{guide_id}-summary"))]);
        let routes: Vec<&Table> = guide
            .tables("route")
            .into_iter()
            .filter(|route| only.is_none_or(|only| only == route.text("id")))
            .collect();
        let shared = guide.tables("step");
        let mut brought: Vec<&str> = Vec::new();
        for route in &routes {
            let of_route = own(route, &of_guide);
            sources.extend(of_route.clone());
            let route_id = format!("{guide_id}-route-{}", route.text("id"));
            self.texts.push(word(tag, &route_id));
            for office in route.texts("offices") {
                self.on_paper.push(word(tag, &format!("office-{office}")));
            }
            if shared.is_empty() || routes.len() == 1 {
                self.bring(&route.texts("bring"), tag);
            } else {
                brought.extend(
                    route.texts("bring").into_iter().filter(|item| !brought.contains(item)).collect::<Vec<_>>(),
                );
            }
            for step in route.tables("step") {
                sources.extend(own(step, &of_route));
                self.step(word(tag, &format!("{route_id}-step-{}", step.text("id"))));
            }
            for step in &shared {
                let routes_of = step.texts("routes");
                if routes_of.is_empty() || routes_of.contains(&route.text("id")) {
                    sources.extend(own(step, &of_route));
                }
            }
            for notice in route.tables("notice").into_iter().filter(|notice| in_force(notice)) {
                sources.extend(own(notice, &of_route));
                self.texts.push(word(tag, &format!("{route_id}-notice-{}", notice.text("id"))));
            }
        }
        self.bring(&brought, tag);
        for step in shared {
            let of = step.texts("routes");
            if of.is_empty() || routes.iter().any(|route| of.contains(&route.text("id"))) {
                self.step(word(tag, &format!("{guide_id}-step-{}", step.text("id"))));
            }
        }
        for notice in guide.tables("notice").into_iter().filter(|notice| in_force(notice)) {
            sources.extend(own(notice, &of_guide));
            self.texts.push(word(tag, &format!("{guide_id}-notice-{}", notice.text("id"))));
        }
        let lines = guide.texts("lines").into_iter().collect();
        sources.extend(self.lines(&lines, guide.text("matter"), tag));
        sources
    }

    fn outcome(&mut self, id: &str, tree: &'static Table, outcome: &str, tag: &str) -> BTreeSet<&'static str> {
        let named = tree.named("outcome");
        let (_, table) = named.into_iter().find(|(known, _)| *known == outcome).expect("an outcome");
        let outcome_id = format!("tree-{id}-outcome-{outcome}");
        let say = |part: &str| word(tag, &format!("{outcome_id}-{part}"));
        self.texts.extend([word(tag, &outcome_id), say("text"), say("why")]);
        self.on_paper.push(word(tag, &format!("tree-{id}")));
        self.bring(&table.texts("bring"), tag);
        for step in table.texts("steps") {
            self.step(say(&format!("step-{step}")));
        }
        for office in table.texts("offices") {
            self.texts.push(word(tag, &format!("office-{office}")));
        }
        let of_tree: BTreeSet<&str> = tree.texts("sources").into_iter().collect();
        let own: BTreeSet<&str> = table.texts("sources").into_iter().collect();
        let own = if own.is_empty() { of_tree } else { own };
        let mut sources = own.clone();
        let mut lines: BTreeSet<&str> = table.texts("lines").into_iter().collect();
        let beside = tree.tables("notice").into_iter().filter(|notice| {
            let outcomes = notice.texts("outcomes");
            outcomes.is_empty() || outcomes.contains(&outcome)
        });
        let beside = beside.map(|notice| (notice, format!("tree-{id}-notice-{}", notice.text("id"))));
        let inside = table.tables("notice").into_iter();
        let inside = inside.map(|notice| (notice, format!("{outcome_id}-notice-{}", notice.text("id"))));
        for (notice, message) in inside.chain(beside).filter(|(notice, _)| in_force(notice)) {
            self.texts.push(word(tag, &message));
            lines.extend(notice.texts("lines"));
            let named = notice.texts("sources");
            sources.extend(if named.is_empty() { own.iter().copied().collect() } else { named });
        }
        // The edges that lead to the outcome on the day name sources too.
        for (_, question) in tree.named("question") {
            for option in question.tables("option") {
                let taken = option.tables("next").into_iter().find(|edge| in_force(edge));
                let leads = taken.filter(|edge| edge.text("outcome") == outcome);
                sources.extend(leads.into_iter().flat_map(|edge| edge.texts("sources")));
            }
        }
        sources.extend(self.lines(&lines, table.text("matter"), tag));
        sources
    }
}
