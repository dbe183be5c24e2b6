//! Reads the graphs that `check --graph` makes and holds them against the trees as their authors wrote them.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod command;
#[path = "overlay/laid.rs"]
mod laid;
mod project;

use std::collections::BTreeSet;

use command::{LANGUAGES, myna};
use laid::{Laid, about};
use project::{Read, WORDS, asked, folder};
use toml::{Table, Value};

/// An edge of a graph as it is drawn: from, what stands beside it, to, and whether it is in force.
type Edge = (String, String, String, bool);

/// A graph as it is drawn: the text of each node by its id, and the edges.
struct Drawn {
    nodes: Vec<(String, String)>,
    edges: Vec<Edge>,
}

/// Returns a text as it is seen: what Mermaid writes as numbers, as signs.
fn seen(text: &str) -> String {
    let mut seen = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('#') {
        let (number, behind) = after.split_once(';').expect("a number ends");
        seen.push_str(before);
        seen.push(number.parse().ok().and_then(char::from_u32).unwrap_or_else(|| panic!("{number} in {text}")));
        rest = behind;
    }
    seen.push_str(rest);
    seen.replace("<br/>", "\n")
}

fn mermaid(text: &str) -> Drawn {
    let mut lines = text.lines();
    assert!(lines.next().is_some_and(|line| line.starts_with("%% ")), "{text}");
    assert_eq!(lines.next(), Some("flowchart TD"));
    let mut drawn = Drawn { nodes: Vec::new(), edges: Vec::new() };
    for line in lines.map(str::trim) {
        let quoted: Vec<&str> = line.split('"').collect();
        assert_eq!(quoted.len(), 3, "{line}");
        if let Some((from, arrow)) = quoted[0].split_once(' ') {
            let to = quoted[2].strip_prefix("| ").expect("an end");
            let solid = match arrow {
                "-->|" => true,
                "-.->|" => false,
                other => panic!("{other}"),
            };
            drawn.edges.push((from.to_owned(), seen(quoted[1]), to.to_owned(), solid));
        } else {
            let id = quoted[0].trim_end_matches(['{', '(', '[']).to_owned();
            drawn.nodes.push((id, seen(quoted[1])));
        }
    }
    drawn
}

fn dot(text: &str) -> Drawn {
    let mut drawn = Drawn { nodes: Vec::new(), edges: Vec::new() };
    assert!(text.starts_with("digraph \"") && text.ends_with("}\n"), "{text}");
    for line in text.lines().skip(3).map(str::trim).filter(|line| *line != "}") {
        let (head, rest) = line.split_once(" [").expect("attributes");
        let label = rest.split_once("label=\"").expect("a label").1.strip_suffix("\"];").expect("an end");
        let label = label.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
        match head.split_once(" -> ") {
            Some((from, to)) => {
                drawn.edges.push((from.to_owned(), label, to.to_owned(), rest.starts_with("style=\"solid\"")));
            }
            None => drawn.nodes.push((head.to_owned(), label)),
        }
    }
    drawn
}

fn date(edge: &Table, key: &str) -> Option<String> {
    edge.get(key).and_then(Value::as_datetime).map(ToString::to_string)
}

#[test]
fn every_tree_is_drawn_as_it_is_written() {
    let mut count = 0;
    for (id, _, tree) in folder("trees") {
        for (tag, format, day) in LANGUAGES.iter().flat_map(|tag| {
            [("mermaid", "2026-11-20"), ("dot", "2026-11-20"), ("mermaid", "2026-07-31")]
                .map(|(format, day)| (*tag, format, day))
        }) {
            let text = myna(&format!("check --graph {id} --graph-format {format} -L {tag} --at {day}")).text();
            let drawn = if format == "dot" { dot(&text) } else { mermaid(&text) };
            let node = |end: &str| {
                let found = drawn.nodes.iter().find(|(_, words)| words.ends_with(&format!("\n({end})")));
                found.unwrap_or_else(|| panic!("{id}: no {end} in {text}")).0.clone()
            };
            let (questions, outcomes) = (tree.named("question"), tree.named("outcome"));
            assert_eq!(drawn.nodes.len(), questions.len() + outcomes.len(), "{id}");
            assert_eq!(drawn.nodes[0].0, node(tree.text("root")), "{id}: the root comes first");
            for (outcome, _) in &outcomes {
                let words = &WORDS.of(tag)[&format!("tree-{id}-outcome-{outcome}")].text;
                let own = node(outcome);
                let said = drawn.nodes.iter().find(|(known, _)| *known == own).map(|(_, text)| text);
                assert!(
                    said.is_some_and(|text| text.starts_with(words.as_str())),
                    "{id} {outcome} in {tag}: {said:?}, {words}"
                );
            }
            let mut wanted = BTreeSet::new();
            for (place, question) in &questions {
                for option in question.tables("option") {
                    for edge in option.tables("next") {
                        let (from, until) = (date(edge, "valid-from"), date(edge, "valid-until"));
                        let to =
                            if edge.contains_key("question") { edge.text("question") } else { edge.text("outcome") };
                        let solid = from.as_deref().is_none_or(|from| from <= day)
                            && until.as_deref().is_none_or(|until| day <= until);
                        let message = format!("tree-{id}-option-{}-{}", asked(place, question), option.text("id"));
                        // What a rule makes of a date has no words of its own.
                        let own = WORDS.of(tag).get(&message).map_or(option.text("id"), |word| word.text.as_str());
                        let dates: Vec<String> = [from, until].into_iter().flatten().collect();
                        wanted.insert((node(place), own.to_owned(), node(to), solid, dates));
                        count += 1;
                    }
                }
            }
            let dates = |words: &str| -> Vec<String> {
                let line = words.split_once('\n').map_or("", |(_, dates)| dates);
                let signs = |sign: char| !sign.is_ascii_digit() && sign != '-';
                line.split(signs).filter(|part| part.len() == 10).map(str::to_owned).collect()
            };
            let there: BTreeSet<_> = drawn
                .edges
                .iter()
                .map(|(from, words, to, solid)| {
                    let option = words.split('\n').next().and_then(|line| line.rsplit_once(" (")).expect("an option").0;
                    (from.clone(), option.to_owned(), to.clone(), *solid, dates(words))
                })
                .collect();
            assert_eq!(there, wanted, "{id} in {tag} as {format}");
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn words_are_words_in_a_graph_whatever_they_hold() {
    let hostile = "end \"];x->y#35;<b>|{}[]\\\" --> %% `q`; subgraph";
    let tree = "order = 9\nroot = \"end\"\nsources = [\"sample\"]\nconfidence = \"high\"\n[question.end]\n\
                [[question.end.option]]\nid = \"yes\"\nnext = [{ outcome = \"graph\" }]\n[outcome.graph]\nbring = []\nsteps = []\n";
    let words = ["", "-question-end", "-option-end-yes", "-outcome-graph"]
        .map(|part| format!("tree-sample{part} = {hostile}\n"));
    // A brace is Fluent's own.
    let words = words.concat().replace("{}", "{ \"{}\" }");
    let folder = Laid::new()
        .with("overlay.toml", about("sample"))
        .with("content/trees/sample.toml", tree)
        .with("locales/en/trees/sample.ftl", words);
    let call =
        |format: &str| myna(&format!("check {} --graph sample --graph-format {format} -L en", folder.path(""))).text();
    for drawn in [mermaid(&call("mermaid")), dot(&call("dot"))] {
        assert_eq!(
            drawn.nodes,
            [("q0", "end"), ("o0", "graph")].map(|(id, end)| (id.to_owned(), format!("{hostile}\n({end})")))
        );
        assert_eq!(drawn.edges, [("q0".to_owned(), format!("{hostile} (yes)"), "o0".to_owned(), true)]);
    }
}

#[test]
fn a_graph_in_json_is_the_same_text_and_a_tree_that_is_not_there_is_told() {
    let text = myna("check --graph copay -L ja").text();
    let answer = myna("check --graph copay -L ja --json").json();
    assert_eq!((&answer["kind"], &answer["answer"]["tree"]), (&"graph".into(), &"copay".into()));
    assert_eq!(answer["answer"]["graph"].as_str(), Some(text.as_str()));
    let reply = myna("check --graph copey -L en").run();
    assert!(reply.code == 2 && reply.errors.contains("copay"), "{reply:?}");
    for line in [
        "check --graph copay --due",
        "check --graph copay --outcomes",
        "check --graph-format dot",
        "check --graph copay --graph-format svg",
    ] {
        assert_eq!(myna(line).run().code, 2, "{line}");
    }
}
