//! Content laid over the built-in one, through the built program: the example of one city, and small folders made for one question each.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod command;
#[path = "overlay/laid.rs"]
mod laid;

use command::myna;
use laid::{Laid, about};
use myna::content::folder::{LARGEST, is_id, stays_below};
use serde_json::Value;

/// The example of one city.
const CITY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/mihon-city");

fn json(line: &str) -> Value {
    // Whether a line is open is told by the code too.
    myna(&format!("{line} --json --content {CITY}")).run().json()
}

/// Returns the errors of a call that is refused as wrong use.
fn refused(line: &str) -> String {
    let reply = myna(line).run();
    assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{line}\n{}", reply.errors);
    reply.errors
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().map(|one| one["id"].as_str().expect("an id")).collect()
}

#[test]
fn a_line_of_an_overlay_answers_by_its_hours_with_a_lunch_break() {
    // Opening is inclusive, closing exclusive; 2026-11-20 is a Friday.
    for (time, state) in [
        ("2026-11-20T08:29:59", "closed"),
        ("2026-11-20T08:30:00", "open"),
        ("2026-11-20T11:59:59", "open"),
        ("2026-11-20T12:00:00", "closed"),
        ("2026-11-20T12:59:59", "closed"),
        ("2026-11-20T13:00:00", "open"),
        ("2026-11-20T17:14:59", "open"),
        ("2026-11-20T17:15:00", "closed"),
        ("2026-11-21T10:00:00", "closed"),
        // A public holiday, the city's own closed days, the year-end.
        ("2026-11-23T10:00:00", "closed"),
        ("2026-12-28T10:00:00", "closed"),
        ("2027-02-12T10:00:00", "closed"),
        ("2026-12-29T10:00:00", "closed"),
        ("2027-01-03T10:00:00", "closed"),
        ("2027-01-04T10:00:00", "open"),
    ] {
        let answer = json(&format!("is-open mihon-desk -L en --at {time}"));
        assert_eq!(answer["answer"]["state"], state, "{time}");
    }
}

#[test]
fn a_day_that_only_the_city_is_closed_on_is_told_as_one() {
    let answer = json("is-open mihon-desk -L en --at 2026-12-28T10:00");
    let open = &answer["answer"];
    assert_eq!(open["reason"], "outside-hours");
    assert_eq!(open["holiday"]["date"], "2026-12-28");
    assert_eq!(open["holiday"]["name"]["en"], "maintenance of the city hall");
    assert_eq!(open["holiday"]["provisional"], false);
    assert_eq!(open["next_change"]["at"], "2027-01-04T08:30:00+09:00");
    // The lines of the country know nothing of it.
    let general = json("is-open general-ja -L ja --at 2026-12-28T10:00");
    assert_eq!((&general["answer"]["state"], &general["answer"]["holiday"]), (&"open".into(), &Value::Null));
    let text = myna(&format!("is-open mihon-desk -L en --at 2026-12-28T10:00 --content {CITY}")).run().output;
    assert!(text.contains("The office is closed on this day: maintenance of the city hall"), "{text}");
}

#[test]
fn what_rests_on_an_overlay_says_whose_it_is_and_nothing_else_does() {
    for line in [
        "is-open mihon-desk",
        "lines",
        "lines mihon-desk",
        "guide mihon-pickup",
        "guide",
        "sources mihon-city",
        // Its words stand in the place of "the city office".
        "ask copay --answer birth-date=2024-04-01",
    ] {
        let text = myna(&format!("{line} -L en --at 2026-11-20T10:00 --content {CITY}")).run().output;
        assert!(text.contains("Mihon City (laid over this guide)"), "{line}\n{text}");
        let answer = json(&format!("{line} -L en --at 2026-11-20T10:00"));
        let told = answer["sources"].as_array().expect("sources").iter().any(|source| source["id"] == "mihon-city");
        assert!(told || line.starts_with("sources"), "{line}: {answer}");
    }
    for line in ["guide visit", "guide lost", "is-open card", "term pin", "lines card"] {
        let (plain, laid) = (
            myna(&format!("{line} -L en --at 2026-11-20T10:00")).run().output,
            myna(&format!("{line} -L en --at 2026-11-20T10:00 --content {CITY}")).run().output,
        );
        assert_eq!(plain, laid, "{line}");
    }
}

#[test]
fn the_sources_name_the_overlay_with_its_dates_and_what_rests_on_it() {
    let all = json("sources -L ja");
    assert_eq!(ids(&all["answer"]["editions"])[0], "mihon-city");
    let one = json("sources mihon-city -L ja");
    let edition = &one["answer"]["edition"];
    assert_eq!((&edition["kind"], &edition["publisher"]), (&"overlay".into(), &"見本市役所".into()));
    assert_eq!((&edition["verified"], &edition["review_by"]), (&"2026-11-20".into(), &"2027-03-31".into()));
    let facts = ids(&one["answer"]["facts"]);
    assert!(facts.contains(&"line mihon-desk") && facts.contains(&"guide mihon-pickup/desk"), "{facts:?}");
}

#[test]
fn what_is_withdrawn_is_not_told_and_the_reason_is() {
    let lines = json("lines -L en");
    let known: Vec<&str> =
        lines["answer"]["lines"].as_array().expect("lines").iter().filter_map(|line| line["line"].as_str()).collect();
    assert!(!known.contains(&"hokkaido") && known.contains(&"mihon-desk"), "{known:?}");
    let warnings: Vec<&str> =
        lines["warnings"].as_array().expect("warnings").iter().filter_map(|warning| warning["type"].as_str()).collect();
    assert_eq!(warnings, ["withdrawn"]);
    for line in ["is-open hokkaido", "lines hokkaido"] {
        let errors = refused(&format!("{line} -L en --content {CITY}"));
        assert!(errors.contains("Mihon City has withdrawn") && errors.contains("residents of Hokkaido"), "{errors}");
    }
    // In each language by the name it has there; in one where it has none, by that of the next that has one.
    let whose = [("ja", "見本市が"), ("zh-Hans", "见本市"), ("ko", "Mihon City에서")];
    for (tag, name) in whose {
        assert!(refused(&format!("lines hokkaido -L {tag} --content {CITY}")).contains(name), "{tag}");
    }
    // By number too.
    let by_number = refused(&format!("is-open 011-200-9595 -L en --content {CITY}"));
    assert!(by_number.contains("it is for residents of Hokkaido"), "{by_number}");
    // Nor does anything else tell it: notices that send there are left out, and whoever reads the others is told so.
    for call in ["ask certificate --answer has-card=no -L en", "guide visit -L en"] {
        assert!(!myna(&format!("{call} --content {CITY}")).text().contains("011-200-9595"), "{call}");
    }
    let certificate = json("ask certificate --answer has-card=no -L en");
    assert_eq!(certificate["answer"]["lines"], Value::Array(Vec::new()));
    let types: Vec<&str> =
        certificate["warnings"].as_array().expect("warnings").iter().filter_map(|one| one["type"].as_str()).collect();
    assert!(types.contains(&"withdrawn"), "{types:?}");
    assert_eq!(myna(&format!("search 011-200-9595 -L en --content {CITY}")).run().code, 1);
    // Nobody is sent there for a consultation.
    let best = json("is-open --for consult -L en --at 2026-11-20T10:00");
    assert_eq!(best["answer"]["line"], "mihon-desk");
    assert_eq!(best["answer"]["alternatives"], Value::Array(Vec::new()));
}

#[test]
fn what_a_layer_below_takes_back_stays_so_until_one_above_tells_it_anew() {
    let words = "withdrawn-not-here = Not told here.\n";
    let below = Laid::new()
        .with(
            "myna/overlay.toml",
            about("below")
                + "[[withdraw]]\nline = \"hokkaido\"\nreason = \"not-here\"\n\
                   [[withdraw]]\nguide = \"phone-card\"\nreason = \"not-here\"\n\
                   [[withdraw]]\ntree = \"expiry\"\nreason = \"not-here\"\n",
        )
        .with("myna/locales/en/overlay.ftl", words);
    let line = "order = 9\ntelephone = \"03-0000-0003\"\ncost = \"charged\"\nthen = []\nsources = [\"above\"]\n\
                confidence = \"high\"\n\n[[service]]\nmatter = \"card\"\nlanguages = [\"en\"]\nhours = \"24/7\"\n";
    let silent = Laid::new().with("overlay.toml", about("above"));
    let anew = Laid::new().with("overlay.toml", about("above")).with("content/lines/hokkaido.toml", line);
    let call = |line: &str, above: &Laid| {
        myna(&format!("{line} -L en --content {}", above.path(""))).variable("XDG_CONFIG_DIRS", &below.path("")).run()
    };
    for fact in ["lines hokkaido", "guide phone-card", "ask expiry"] {
        let reply = call(fact, &silent);
        assert_eq!((reply.code, reply.errors.contains("Not told here.")), (2, true), "{fact}: {}", reply.errors);
    }
    let told = call("lines hokkaido", &anew);
    assert!(told.code == 0 && told.output.contains("03-0000-0003"), "{}{}", told.output, told.errors);
    assert_eq!(call("guide phone-card", &anew).code, 2);
    // Nor is it warned of what is told.
    assert!(call("lines", &silent).output.contains("Not told here."));
    let lines = call("lines", &anew).output;
    assert!(lines.contains("03-0000-0003") && !lines.contains("Not told here."), "{lines}");
}

/// Returns a folder that takes facts back, each named as in its file.
fn taking_back(facts: &[&str]) -> Laid {
    let withdraw = |fact: &&str| format!("[[withdraw]]\n{fact}\nreason = \"not-here\"\n");
    let all: String = facts.iter().map(withdraw).collect();
    Laid::new()
        .with("overlay.toml", about("sample") + &all)
        .with("locales/en/overlay.ftl", "withdrawn-not-here = Not told here.\n")
}

#[test]
fn who_asks_for_what_is_withdrawn_is_told_so_in_every_way_of_asking() {
    let folder = taking_back(&["guide = \"visit\"", "term = \"pin\"", "line = \"card\"", "line = \"card-ip\""]);
    let call = |line: &str| myna(&format!("{line} -L en --at 2026-11-20T10:00 --content {}", folder.path(""))).run();
    for line in ["guide visit", "guide visit --rehearse --accessible", "term pin", "term 暗証番号", "lines card"] {
        let reply = call(line);
        assert_eq!((reply.code, reply.errors.contains("Not told here.")), (2, true), "{line}: {}", reply.errors);
    }
    // Of the lines to choose from, those that are taken back would have been some.
    let korean = call("is-open --for card --speak ko");
    assert!(korean.output.contains("Not told here."), "{}", korean.output);
    let other = call("is-open --for system --speak en");
    assert!(!other.output.contains("Not told here."), "{}", other.output);
    // What cannot be rehearsed is not offered.
    let home = myna(&format!("--accessible -L en --content {}", folder.path(""))).input("").run().output;
    let without = myna("--accessible -L en").input("").run().output;
    let offered = "Rehearse at the card reader";
    assert!(without.contains(offered) && !home.contains(offered), "{without}\n---\n{home}");
}

#[test]
fn a_matter_that_is_served_in_another_language_is_no_other_matter() {
    let told = |matter: &str, speak: &str| {
        let line =
            format!("is-open mihon-desk --for {matter} --speak {speak} -L en --at 2026-11-20T10:00 --content {CITY}");
        myna(&line).run().output.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    // The desk speaks English of consultations, and of cards Japanese alone.
    for (matter, speak, why, spoken) in [
        ("card", "en", "Not available in English", "This line speaks Japanese As of"),
        ("consult", "ko", "Not available in Korean", "This line speaks Japanese, English, Chinese As of"),
        ("system", "en", "Not for this matter", "This line speaks Japanese, English, Chinese As of"),
    ] {
        let text = told(matter, speak);
        assert!(text.contains(why) && text.contains(spoken), "{matter} {speak}: {text}");
    }
}

#[test]
fn a_language_without_a_script_takes_nothing_from_those_with_one() {
    let locale = "[[locale]]\ntag = \"zh\"\nname = \"中文\"\nspeak = \"zh\"\n";
    let folder = Laid::new().with("overlay.toml", about("sample")).with("content/locales.toml", locale);
    let folder = folder.with("locales/zh/guides/lost.ftl", "## origin: project\n\nguide-lost = 自己的\n");
    let title = |tag: &str, laid: bool| {
        let over = if laid { format!("--content {}", folder.path("")) } else { String::new() };
        let reply = myna(&format!("guide lost --lang {tag} {over}")).run();
        reply.output.lines().next().map(str::to_owned).unwrap_or_default()
    };
    for tag in ["zh-TW", "zh_TW.UTF-8", "zh-HK", "zh-CN", "zh-SG", "zh-Hant", "zh-Hans", "yue"] {
        assert_eq!(title(tag, true), title(tag, false), "{tag}");
    }
    assert_eq!(title("zh", true), "自己的");
}

#[test]
fn an_overlay_stands_in_the_place_of_one_with_its_id() {
    let line = "order = 9\ntelephone = \"03-0000-0003\"\ncost = \"charged\"\nthen = []\nsources = [\"nowhere\"]\n\
                confidence = \"high\"\n\n[[service]]\nmatter = \"card\"\nlanguages = [\"en\"]\nhours = \"24/7\"\n";
    let words = "## origin: project\n\nline-desk = Desk\n";
    let below = Laid::new().with("myna/overlay.toml", about("same") + "offer = [\"desk\"]\n");
    let below = below.with("myna/content/lines/desk.toml", line).with("myna/locales/en/lines.ftl", words);
    let call = |line: &str| myna(line).variable("XDG_CONFIG_DIRS", &below.path(""));
    assert_eq!(call("lines desk -L en").run().code, 0);
    // The mistake in the one below is found, until another stands in its place.
    assert!(call("check -L en").run().output.contains("nowhere"));
    for (id, replaced) in [("same", true), ("other", false)] {
        let above = Laid::new().with("overlay.toml", about(id));
        let over = |line: &str| call(&format!("{line} -L en --content {}", above.path(""))).run();
        assert_eq!(over("lines desk").code == 2, replaced, "{id}");
        assert_eq!(!over("check").output.contains("nowhere"), replaced, "{id}");
    }
}

#[test]
fn each_layer_gives_its_own_reason() {
    let layer = |folder: Laid, below: &str, id: &str, line: &str, reason: &str| {
        folder
            .with(
                &format!("{below}overlay.toml"),
                about(id) + &format!("[[withdraw]]\nline = \"{line}\"\nreason = \"same\"\n"),
            )
            .with(&format!("{below}locales/en/overlay.ftl"), format!("withdrawn-same = {reason}\n"))
    };
    let below = layer(Laid::new(), "myna/", "below", "hokkaido", "The lower one says so.");
    let above = layer(Laid::new(), "", "above", "card", "The upper one says so.");
    let call = |line: &str| {
        let line = format!("{line} -L en --content {}", above.path(""));
        myna(&line).variable("XDG_CONFIG_DIRS", &below.path("")).run()
    };
    assert!(call("is-open hokkaido").errors.contains("The lower one says so."));
    assert!(call("is-open card").errors.contains("The upper one says so."));
    let lines = call("lines").output.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(lines.contains("The lower one says so.") && lines.contains("The upper one says so."), "{lines}");
}

#[test]
fn commands_that_are_shown_name_the_content_that_was_named() {
    let (first, second) = ("certificate --answer has-card=no", "sheet of the city");
    let folder = Laid::new();
    let folder = folder.with(&format!("{second}/overlay.toml"), about("city"));
    let named = folder.path(second);
    for (verb, field) in [("ask", "replay"), ("checklist", "replay")] {
        let mut call = myna(&format!("{verb} {first} -L en --json"));
        call = call.argument("--content").argument(&named);
        let told = call.json();
        let line = told["answer"][field].as_str().or_else(|| told["answer"]["cases"][0][field].as_str());
        assert!(line.is_some_and(|line| line.ends_with(&format!(" --content '{named}'"))), "{verb}: {told}");
    }
    let found = myna("search reader -L en --json").argument("--content").argument(CITY).json();
    let command = found["answer"]["results"][0]["command"].as_str();
    assert!(command.is_some_and(|line| line.ends_with(&format!(" --content {CITY}"))), "{found}");
}

#[test]
fn nobody_is_sent_to_a_line_that_does_not_serve_what_it_is_called_for() {
    let line = "order = 1\ntelephone = \"0120-0178-27\"\ncost = \"free\"\nthen = []\nsources = [\"sample\"]\n\
                confidence = \"high\"\n\n[[service]]\nmatter = \"card\"\nlanguages = [\"en\"]\nhours = \"24/7\"\n";
    let folder = Laid::new().with("overlay.toml", about("sample")).with("content/lines/card.toml", line);
    let text = myna(&format!("guide lost -L en --at 2026-11-20T10:00 --content {}", folder.path(""))).text();
    assert!(!text.contains("My Number Card Call Center"), "{text}");
    assert!(myna("guide lost -L en --at 2026-11-20T10:00").text().contains("My Number Card Call Center"));
}

#[test]
fn words_that_an_overlay_lacks_are_said_in_english_and_that_is_said() {
    let korean = json("guide mihon-pickup -L ko --at 2026-11-20");
    assert_eq!(korean["answer"]["title"]["ko"], "Collecting your My Number Card in Mihon City");
    let types: Vec<&str> =
        korean["warnings"].as_array().expect("warnings").iter().filter_map(|one| one["type"].as_str()).collect();
    assert!(types.contains(&"not-translated"), "{types:?}");
    let japanese = json("guide mihon-pickup -L ja --at 2026-11-20");
    assert!(japanese["warnings"].as_array().expect("warnings").iter().all(|one| one["type"] != "not-translated"));
}

#[test]
fn the_desk_of_an_overlay_stands_on_its_sheets_unless_another_is_named() {
    let sheet = myna(&format!("checklist mihon-pickup -L ja --at 2026-11-20 --content {CITY}")).text();
    assert!(sheet.contains("見本市役所 外国人住民窓口（1階 5番）") && sheet.contains("見本市中央1-1"), "{sheet}");
    let other = Laid::new().with("desk.toml", "name = \"別の窓口\"\n");
    let named = format!("checklist mihon-pickup -L ja --content {CITY} --desk {}", other.path("desk.toml"));
    let sheet = myna(&named).text();
    assert!(sheet.contains("別の窓口") && !sheet.contains("見本市中央1-1"), "{sheet}");
}

#[test]
fn a_folder_of_the_users_configuration_is_laid_over_the_systems_and_the_named_one_over_both() {
    let line = |order: u32, telephone: &str, whose: &str| {
        format!(
            "order = {order}\ntelephone = \"{telephone}\"\ncost = \"charged\"\nthen = []\nsources = [\"{whose}\"]\n\
             confidence = \"high\"\n\n[[service]]\nmatter = \"card\"\nlanguages = [\"en\"]\nhours = \"24/7\"\n"
        )
    };
    let layer = |folder: Laid, below: &str, id: &str, telephone: &str| {
        folder
            .with(&format!("{below}overlay.toml"), about(id))
            .with(&format!("{below}content/lines/desk.toml"), line(9, telephone, id))
    };
    let system = layer(Laid::new(), "myna/", "of-system", "03-0000-0001");
    let user = layer(Laid::new(), "myna/", "of-user", "03-0000-0002");
    let named = layer(Laid::new(), "", "of-call", "03-0000-0003");
    let call = |arguments: &str| {
        myna(&format!("lines desk -L en --json {arguments}"))
            .variable("XDG_CONFIG_DIRS", &system.path(""))
            .variable("XDG_CONFIG_HOME", &user.path(""))
    };
    let telephone = |answer: Value| answer["answer"]["lines"][0]["telephone"].as_str().map(str::to_owned);
    assert_eq!(telephone(call("").json()).as_deref(), Some("03-0000-0002"));
    assert_eq!(telephone(call(&format!("--content {}", named.path(""))).json()).as_deref(), Some("03-0000-0003"));
    let variable = call("").variable("MYNA_CONTENT", &named.path(""));
    assert_eq!(telephone(variable.json()).as_deref(), Some("03-0000-0003"));
    // The option goes before the variable; an empty variable is none.
    let both = call(&format!("--content {}", named.path(""))).variable("MYNA_CONTENT", "/nowhere");
    assert_eq!(telephone(both.json()).as_deref(), Some("03-0000-0003"));
    assert_eq!(telephone(call("").variable("MYNA_CONTENT", "").json()).as_deref(), Some("03-0000-0002"));
    let bare = myna("lines desk -L en").variable("XDG_CONFIG_DIRS", &system.path(""));
    let only_system = bare.variable("XDG_CONFIG_HOME", "/nowhere");
    assert!(only_system.text().contains("03-0000-0001"));
}

#[test]
fn a_tree_a_language_an_item_and_a_source_can_be_added() {
    let tree = "order = 9\nroot = \"alone\"\nsources = [\"sample\"]\nconfidence = \"high\"\n\n[question.alone]\n\
                [[question.alone.option]]\nid = \"yes\"\nnext = [{ outcome = \"come\" }]\n\
                [[question.alone.option]]\nid = \"no\"\nnext = [{ outcome = \"call\" }]\n\n\
                [outcome.come]\nbring = [\"seal\"]\nsteps = []\n\n[outcome.call]\nbring = []\nsteps = []\n";
    let folder = Laid::new()
        .with("overlay.toml", about("sample"))
        .with("content/trees/visit-us.toml", tree)
        .with("content/items.toml", "[seal]\njapanese = \"印鑑\"\n")
        .with("content/locales.toml", "[[locale]]\ntag = \"vi\"\nname = \"Tiếng Việt\"\nspeak = \"vi\"\n")
        .with(
            "locales/vi/trees/visit-us.ftl",
            "tree-visit-us = Đến quầy\ntree-visit-us-question-alone = Bạn đi một mình?\n\
             tree-visit-us-option-alone-yes = Vâng\ntree-visit-us-option-alone-no = Không\n\
             tree-visit-us-outcome-come = Hãy đến\ntree-visit-us-outcome-come-text = Hãy mang con dấu.\n",
        )
        .with("locales/vi/items.ftl", "item-seal = Con dấu\n");
    let call = |line: &str| myna(&format!("{line} --content {}", folder.path(""))).json();
    let answer = call("ask visit-us --answer alone=yes -L vi --json --at 2026-11-20");
    assert_eq!(answer["lang"], serde_json::json!(["vi"]));
    assert_eq!(answer["answer"]["outcome"], "come");
    assert_eq!(answer["answer"]["title"]["vi"], "Hãy đến");
    assert_eq!(answer["answer"]["bring"][0]["text"]["vi"], "Con dấu");
    assert_eq!(ids(&answer["sources"]), ["sample"]);
    // In HTML each text stands under the tag of the language that it is in; what is wanting is said in another.
    let page =
        myna(&format!("ask visit-us --answer alone=yes -L vi --format html --content {}", folder.path(""))).text();
    for said in ["<html lang=\"vi\"", "<span lang=\"vi\">Hãy đến</span>", "<span lang=\"en\">What to bring</span>"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    let korean =
        myna(&format!("ask visit-us --answer alone=yes -L ko --format html --content {}", folder.path(""))).text();
    for said in ["<html lang=\"ko\"", "<span lang=\"vi\">Hãy đến</span>", "<span lang=\"ko\">준비물</span>"] {
        assert!(korean.contains(said), "{said}: {korean}");
    }
    // Without it the language is not one of the program's.
    assert!(refused("guide -L vi").contains("vi"));
    let answer = call("ask visit-us --answer alone=unsure -L vi --json");
    assert_eq!(answer["kind"], "undecided");
}

#[test]
fn an_overlay_that_is_overdue_warns_from_the_day_after() {
    let folder = Laid::new()
        .with("overlay.toml", about("sample").replace("2027-03-31", "2026-11-20"))
        .with("locales/en/guides/lost.ftl", "guide-lost-summary = Call the city.\n");
    for (day, due) in [("2026-11-20", false), ("2026-11-21", true)] {
        let answer = myna(&format!("guide lost -L en --json --at {day} --content {}", folder.path(""))).json();
        let warned = answer["warnings"].as_array().expect("warnings").iter().any(|one| {
            one["type"] == "review-due" && one["text"]["en"].as_str().is_some_and(|text| text.contains("Sample"))
        });
        assert_eq!(warned, due, "{day}: {}", answer["warnings"]);
    }
}

#[test]
fn a_path_stays_below_its_folder_and_an_id_is_one() {
    for path in ["overlay.toml", "content/lines/a-1.toml", "locales/zh-Hant/guides/lost.ftl", "a_b"] {
        assert!(stays_below(path), "{path}");
    }
    for path in
        ["", ".", "..", "../a", "a/../b", "a//b", "/a", "a/", ".hidden", "a/.b", "a b", "a\\b", "C:", "見本", "a\0"]
    {
        assert!(!stays_below(path), "{path:?}");
    }
    for id in ["a", "a1", "a-b", "abc-123-"] {
        assert!(is_id(id), "{id}");
    }
    for id in ["", "1a", "-a", "A", "aB", "a_b", "a.b", "a/b", "見本", "a "] {
        assert!(!is_id(id), "{id:?}");
    }
    assert_eq!(LARGEST, 8_388_608);
}

#[test]
fn the_id_of_an_overlay_must_be_one() {
    for id in ["Sample", "", "../x", "見本"] {
        let folder = Laid::new().with("overlay.toml", about(id));
        let reply = myna(&format!("lines -L en --content {}", folder.path(""))).run();
        assert!(reply.code == 1 && reply.errors.contains("overlay.toml"), "{id:?}: {reply:?}");
    }
}
