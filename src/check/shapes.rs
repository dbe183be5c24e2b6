//! The shape of each kind of file.

use super::known::Thing;
use super::shape::{Holds, Keys, Shape, may, must};

const CONFIDENCE: &[&str] = &["low", "medium", "high"];
const MATTERS: &[&str] = &["card", "lost", "system", "consult"];

const fn shape(fields: &'static [super::shape::Field]) -> Shape {
    Shape { fields, others: None, keys: None }
}

/// Whose an overlay is.
pub static OVERLAY: Shape = shape(&[
    must("id", Holds::Id),
    must("publisher", Holds::Text),
    may("title", Holds::Text),
    must("language", Holds::Names(Thing::SpokenLanguage)),
    may("published", Holds::Published),
    may("url", Holds::Address),
    must("verified", Holds::Date),
    must("review-by", Holds::Date),
    may("languages", Holds::NamesAll(Thing::Locale)),
    may("offer", Holds::NamesAll(Thing::Line)),
    may("withdraw", Holds::Tables(&WITHDRAWAL)),
]);

static WITHDRAWAL: Shape = shape(&[
    may("line", Holds::Names(Thing::Line)),
    may("guide", Holds::Names(Thing::Guide)),
    may("route", Holds::Id),
    may("step", Holds::Id),
    may("tree", Holds::Names(Thing::Tree)),
    may("outcome", Holds::Id),
    may("notice", Holds::Id),
    may("term", Holds::Names(Thing::Term)),
    must("reason", Holds::Id),
]);

/// A phone line.
pub static LINE: Shape = shape(&[
    must("order", Holds::Number),
    must("telephone", Holds::Telephone),
    must("cost", Holds::OneOf(&["free", "charged"])),
    must("then", Holds::NamesAll(Thing::Line)),
    may("area", Holds::Id),
    may("interpreter-by-weekday", Holds::Truth),
    must("sources", Holds::NamesAll(Thing::Source)),
    must("confidence", Holds::OneOf(CONFIDENCE)),
    must("service", Holds::SomeTables(&SERVICE)),
]);

static SERVICE: Shape = shape(&[
    must("matter", Holds::OneOf(MATTERS)),
    must("languages", Holds::NamesAll(Thing::SpokenLanguage)),
    must("hours", Holds::Hours),
    may("doubt", Holds::Table(&DOUBT)),
]);

static DOUBT: Shape = shape(&[
    must("from", Holds::MonthDay),
    must("until", Holds::MonthDay),
    must("warning", Holds::OneOf(&["sources-differ"])),
    must("difference", Holds::Names(Thing::Difference)),
]);

/// A guide.
pub static GUIDE: Shape = shape(&[
    must("order", Holds::Number),
    must("sources", Holds::NamesAll(Thing::Source)),
    must("confidence", Holds::OneOf(CONFIDENCE)),
    must("lines", Holds::NamesAll(Thing::Line)),
    may("matter", Holds::OneOf(MATTERS)),
    may("next", Holds::NamesAll(Thing::Guide)),
    may("trees", Holds::NamesAll(Thing::Tree)),
    may("differences", Holds::NamesAll(Thing::Difference)),
    may("valid-from", Holds::Date),
    must("route", Holds::SomeTables(&ROUTE)),
    may("step", Holds::Tables(&STEP)),
    may("notice", Holds::Tables(&NOTICE)),
]);

static ROUTE: Shape = shape(&[
    must("id", Holds::Id),
    may("japanese-only", Holds::Truth),
    must("editions", Holds::NamesAll(Thing::Source)),
    may("sources", Holds::NamesAll(Thing::Source)),
    may("confidence", Holds::OneOf(CONFIDENCE)),
    must("bring", Holds::NamesAll(Thing::Item)),
    may("offices", Holds::NamesAll(Thing::Office)),
    may("differences", Holds::NamesAll(Thing::Difference)),
    may("step", Holds::Tables(&STEP)),
    may("notice", Holds::Tables(&NOTICE)),
]);

static STEP: Shape = shape(&[
    must("id", Holds::Id),
    may("stage", Holds::Id),
    may("routes", Holds::Texts),
    may("screen", Holds::Names(Thing::Screen)),
    may("press", Holds::Texts),
    may("labels", Holds::Texts),
    may("links", Holds::Addresses),
    may("sources", Holds::NamesAll(Thing::Source)),
    may("confidence", Holds::OneOf(CONFIDENCE)),
]);

static NOTICE: Shape = shape(&[
    must("id", Holds::Id),
    may("valid-from", Holds::Date),
    may("valid-until", Holds::Date),
    may("sources", Holds::NamesAll(Thing::Source)),
    may("confidence", Holds::OneOf(CONFIDENCE)),
    may("labels", Holds::Texts),
    may("links", Holds::Addresses),
    may("outcomes", Holds::Texts),
    may("lines", Holds::NamesAll(Thing::Line)),
]);

/// A tree.
pub static TREE: Shape = shape(&[
    must("order", Holds::Number),
    must("root", Holds::Text),
    must("sources", Holds::NamesAll(Thing::Source)),
    must("confidence", Holds::OneOf(CONFIDENCE)),
    must("question", Holds::Table(&QUESTIONS)),
    must("outcome", Holds::Table(&OUTCOMES)),
    may("notice", Holds::Tables(&NOTICE)),
]);

static QUESTIONS: Shape = Shape { fields: &[], others: Some(Holds::Table(&QUESTION)), keys: None };

static QUESTION: Shape = shape(&[
    may("asks", Holds::Id),
    may("type", Holds::OneOf(&["choice", "date"])),
    may("rule", Holds::OneOf(&["copay", "expiry"])),
    may("earliest", Holds::Date),
    may("not-after-the-day", Holds::Truth),
    may("labels", Holds::Texts),
    must("option", Holds::SomeTables(&OPTION)),
]);

static OPTION: Shape =
    shape(&[must("id", Holds::Id), may("labels", Holds::Texts), must("next", Holds::SomeTables(&EDGE))]);

static EDGE: Shape = shape(&[
    may("question", Holds::Text),
    may("outcome", Holds::Text),
    may("valid-from", Holds::Date),
    may("valid-until", Holds::Date),
    may("sources", Holds::NamesAll(Thing::Source)),
    may("confidence", Holds::OneOf(CONFIDENCE)),
]);

static OUTCOMES: Shape = Shape { fields: &[], others: Some(Holds::Table(&OUTCOME)), keys: None };

static OUTCOME: Shape = shape(&[
    may("sources", Holds::NamesAll(Thing::Source)),
    may("confidence", Holds::OneOf(CONFIDENCE)),
    may("labels", Holds::Texts),
    must("bring", Holds::NamesAll(Thing::Item)),
    must("steps", Holds::Texts),
    may("guides", Holds::NamesAll(Thing::Guide)),
    may("trees", Holds::NamesAll(Thing::Tree)),
    may("lines", Holds::NamesAll(Thing::Line)),
    may("matter", Holds::OneOf(MATTERS)),
    may("offices", Holds::NamesAll(Thing::Office)),
    may("differences", Holds::NamesAll(Thing::Difference)),
    may("rate-percent", Holds::Percents),
    may("notice", Holds::Tables(&NOTICE)),
]);

/// A source.
pub static SOURCE: Shape = shape(&[
    must("order", Holds::Number),
    must("kind", Holds::OneOf(&["edition", "page", "review"])),
    must("publisher", Holds::Text),
    may("title", Holds::Text),
    must("language", Holds::Names(Thing::SourceLanguage)),
    may("published", Holds::Published),
    may("url", Holds::Address),
    must("verified", Holds::Date),
    must("review-by", Holds::Date),
]);

/// What is announced of the public holidays.
pub static CALENDAR: Shape = shape(&[
    must("sources", Holds::NamesAll(Thing::Source)),
    must("confidence", Holds::OneOf(CONFIDENCE)),
    must("announced-from", Holds::Date),
    must("announced-until", Holds::Date),
]);

/// The public holidays of a year.
pub static YEAR: Shape =
    shape(&[must("source", Holds::Names(Thing::Source)), must("days", Holds::Table(&DAYS_OF_YEAR))]);

/// The own closed days of an overlay.
pub static HOLIDAYS: Shape =
    shape(&[must("sources", Holds::NamesAll(Thing::Source)), must("days", Holds::Table(&DAYS))]);

static DAYS: Shape = Shape { fields: &[], others: Some(Holds::Names(Thing::Holiday)), keys: Some(Keys::Dates) };

static DAYS_OF_YEAR: Shape =
    Shape { fields: &[], others: Some(Holds::Names(Thing::Holiday)), keys: Some(Keys::MonthDays) };

/// The Japanese eras.
pub static ERAS: Shape = shape(&[
    must("sources", Holds::NamesAll(Thing::Source)),
    must("confidence", Holds::OneOf(CONFIDENCE)),
    must("era", Holds::SomeTables(&ERA)),
]);

static ERA: Shape = shape(&[must("japanese", Holds::Text), must("letter", Holds::Text), must("begins", Holds::Date)]);

/// A desk.
pub static DESK: Shape = shape(&[
    must("name", Holds::Text),
    may("address", Holds::Text),
    may("telephone", Holds::Text),
    may("hours", Holds::Text),
]);

/// Where sources differ.
pub static DIFFERENCES: Shape = Shape { fields: &[], others: Some(Holds::Table(&DIFFERENCE)), keys: None };

static DIFFERENCE: Shape = shape(&[must("position", Holds::SomeTables(&POSITION))]);

static POSITION: Shape = shape(&[must("id", Holds::Id), must("sources", Holds::NamesAll(Thing::Source))]);

/// What the guided mode offers first.
pub static HOME: Shape = shape(&[must("entry", Holds::SomeTables(&ENTRY))]);

static ENTRY: Shape = shape(&[
    must("id", Holds::Id),
    may("trees", Holds::NamesAll(Thing::Tree)),
    may("guide", Holds::Names(Thing::Guide)),
    may("does", Holds::OneOf(&["rehearse", "call", "guides", "names", "sources", "language", "leave"])),
]);

/// What a person brings or shows.
pub static ITEMS: Shape = Shape { fields: &[], others: Some(Holds::Table(&ITEM)), keys: None };

static ITEM: Shape = shape(&[must("japanese", Holds::Text), may("term", Holds::Names(Thing::Term))]);

/// The languages that may be named for the phone.
pub static SPOKEN: Shape = shape(&[must("spoken", Holds::Texts), must("alias", Holds::Table(&ALIAS))]);

static ALIAS: Shape = Shape { fields: &[], others: Some(Holds::Names(Thing::SpokenLanguage)), keys: None };

/// The languages of the words.
pub static LOCALES: Shape = shape(&[must("locale", Holds::SomeTables(&LOCALE))]);

static LOCALE: Shape = shape(&[
    must("tag", Holds::Text),
    must("name", Holds::Text),
    must("speak", Holds::Names(Thing::SpokenLanguage)),
    may("bcp47", Holds::Text),
    may("falls-back", Holds::Names(Thing::Locale)),
]);

/// The screens of the card reader.
pub static SCREENS: Shape = Shape { fields: &[], others: Some(Holds::Table(&SCREEN)), keys: None };

static SCREEN: Shape =
    shape(&[must("japanese", Holds::Texts), may("digits", Holds::Truth), may("button", Holds::Tables(&BUTTON))]);

static BUTTON: Shape = shape(&[must("id", Holds::Id), may("japanese", Holds::Text)]);

/// The things that have one name in each language.
pub static TERMS: Shape = Shape { fields: &[], others: Some(Holds::Table(&TERM)), keys: None };

static TERM: Shape = shape(&[
    must("order", Holds::Number),
    must("japanese", Holds::Text),
    may("also", Holds::Texts),
    must("met", Holds::Tables(&MET)),
    must("sources", Holds::NamesAll(Thing::Source)),
    must("confidence", Holds::OneOf(CONFIDENCE)),
]);

static MET: Shape = shape(&[
    may("guide", Holds::Names(Thing::Guide)),
    may("route", Holds::Id),
    may("tree", Holds::Names(Thing::Tree)),
    may("line", Holds::Names(Thing::Line)),
]);
