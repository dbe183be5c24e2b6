//! The desk file: what stands in it stands on the sheet, whatever characters it is made of; what is wrong in it is told by line.

use std::fs;
use std::path::PathBuf;

use crate::command::{LANGUAGES, myna, written_in};
use crate::page;
use crate::project::Faults;

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("desk-files");
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name);
    fs::write(&path, bytes).expect("a file");
    path
}

const GOOD: &str = "# Who hands it over\nname = \"札幌市 保険年金課\"\naddress = '南3条西11丁目'\ntelephone = \"011-205-3341\"\nhours = \"8:45–17:15\"\n";

#[test]
fn what_the_desk_writes_stands_at_the_head_and_the_foot() {
    let path = file("good.toml", GOOD.as_bytes());
    for format in ["text", "markdown", "html"] {
        for tag in LANGUAGES {
            let call = myna("checklist lost --format").argument(format).argument("-L").argument(tag);
            let written = call.argument("--desk").argument(&path).text();
            let said = if format == "html" { page::text(&written) } else { written };
            for sought in ["札幌市 保険年金課", "南3条西11丁目", "011-205-3341", "8:45–17:15"] {
                assert_eq!(said.matches(sought).count(), 2, "{sought} in {format}, {tag}");
            }
        }
    }
    let json = myna("checklist lost --json --desk").argument(&path).json();
    assert_eq!(json["answer"]["desk"]["telephone"], "011-205-3341");
    assert_eq!(myna("checklist lost --json").json()["answer"]["desk"], serde_json::Value::Null);
    let short = file("short.toml", "\u{feff}name = \"A\"".as_bytes());
    let json = myna("checklist lost --json --desk").argument(short).json();
    assert_eq!(
        (&json["answer"]["desk"]["name"], &json["answer"]["desk"]["hours"]),
        (&"A".into(), &serde_json::Value::Null)
    );
}

#[test]
fn nothing_that_the_desk_writes_is_a_sign_of_the_format() {
    let name = r#"<script>alert(1)</script> & "A" *b* _c_ [d](e) `f` | # \\ </style>"#;
    let toml = format!("name = '{name}'\naddress = \"1. https://example.jp/?a=<b>&c 「窓\"\n");
    let path = file("signs.toml", toml.as_bytes());
    let mut faults = Faults::default();
    let html = myna("checklist lost -L en -f html --desk").argument(&path).text();
    page::look_at(&html, "en", usize::MAX, "a desk of signs", &mut faults);
    faults.none();
    assert!(page::text(&html).contains(name));
    let markdown = myna("checklist lost -L en -f markdown --desk").argument(&path).text();
    assert!(markdown.contains(r"\<script\>alert(1)\</script\> \& "), "{markdown}");
    assert!(markdown.contains(r"\*b\* \_c\_ \[d\](e) \`f\` \| \#"), "{markdown}");
}

#[test]
fn what_is_wrong_in_a_desk_file_is_told_with_its_line_in_every_language() {
    let long = format!("name = \"{}\"\n", "a".repeat(201));
    let large = vec![b'#'; 65 * 1024];
    let cases: [(&str, &[u8], &str, &str); 11] = [
        ("unknown.toml", b"name = \"A\"\n\nadress = \"B\"\n", "desk-unknown-key", "3"),
        ("broken.toml", b"name = \"A\"\naddress = B\n", "desk-broken", "2"),
        ("twice.toml", b"name = \"A\"\nname = \"B\"\n", "desk-broken", "2"),
        ("number.toml", b"name = \"A\"\ntelephone = 1\n", "desk-not-text", "2"),
        ("table.toml", b"name = \"A\"\n[hours]\nen = \"B\"\n", "desk-not-text", "2"),
        ("empty-name.toml", b"name = \" \"\n", "desk-not-text", "1"),
        ("lines.toml", b"name = \"A\\nB\"\n", "desk-not-text", "1"),
        ("long.toml", long.as_bytes(), "desk-not-text", "1"),
        ("nameless.toml", b"hours = \"A\"\n", "desk-nameless", ""),
        ("bytes.toml", b"name = \"\xff\"\n", "desk-unreadable", ""),
        ("large.toml", &large, "desk-unreadable", ""),
    ];
    for (name, bytes, kind, line) in cases {
        let path = file(name, bytes);
        for tag in LANGUAGES {
            let call = myna("checklist lost -L").argument(tag).argument("--desk").argument(&path);
            let reply = call.clone().run();
            assert_eq!((reply.code, reply.output.as_str()), (2, ""), "{name} in {tag}: {}", reply.errors);
            assert!(reply.errors.contains(name), "{name} in {tag}: {}", reply.errors);
            let json = call.argument("--json").run().error();
            assert_eq!(json["kind"], kind, "{name}");
            let text = json["text"][tag].as_str().expect("a text");
            assert!(written_in(tag, text) || tag == "en", "{text} in {tag}");
            assert!(text.contains(line), "{text} names line {line}");
        }
    }
    let near = myna("checklist lost --json -L en --desk").argument(file("near.toml", b"nam = \"A\"\n")).run().error();
    assert!(near["hint"]["en"].as_str().expect("a hint").contains("“name”"), "{near}");
    for missing in ["no/such/file.toml", "."] {
        let error = myna("checklist lost --json --desk").argument(missing).run().error();
        assert_eq!(error["kind"], "desk-unreadable", "{missing}");
    }
}
