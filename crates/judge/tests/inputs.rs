//! What is said when a submission or a registry file is wrong.

use charte_judge::{Problem, Registry, Submission};
use charte_messages::Lang;
use proptest::prelude::*;
use std::fmt::Write;

fn told(problems: &[Problem]) -> String {
    let mut out = String::new();
    for p in problems {
        let place = p.line.map_or(String::new(), |l| format!(":{l}"));
        let _ = writeln!(out, "{}{place} {} [{}]", p.file.as_deref().unwrap_or(""), p.code(), p.path);
        for lang in [Lang::Fr, Lang::En] {
            let help = p.help().map_or(String::new(), |h| format!(" – {}", h.render(lang)));
            let _ = writeln!(out, "  {}{help}", p.message().render(lang));
        }
    }
    out
}

fn json(text: &str) -> String {
    Submission::from_json(text.as_bytes()).map_or_else(|p| told(&p), |s| format!("{s:?}"))
}

fn toml(text: &str) -> String {
    Submission::from_toml(text).map_or_else(|p| told(&p), |s| format!("{s:?}"))
}

#[test]
fn wrong_submissions() {
    let deep = format!("{{\"facts\":{}1{}}}", "[".repeat(200), "]".repeat(200));
    let long = format!("{{\"text\":\"{}\"}}", "a".repeat((1 << 20) + 1));
    let many = format!("{{\"media\":[{}{{}}]}}", "{},".repeat(5000));
    let all = [
        json("{"),
        json("[]"),
        json("{\"autor\":\"x\"}"),
        json("{\"text\":1}"),
        json("{\"act\":\"publishh\"}"),
        json("{\"act\":\"publier\",\"subject\":\"post\"}").len().min(1).to_string(),
        json("{\"text\":\"a\",\"text\":\"b\"}"),
        json("{\"facts\":{\"text.hatte\":true}}"),
        json("{\"facts\":{\"paid\":3}}"),
        json("{\"facts\":{\"comment.waiting\":\"26 heurs\"}}"),
        json("{\"facts\":{\"act\":\"fly\"}}"),
        json("{\"media\":[{\"knd\":\"picture\"}]}"),
        json("{\"approvals\":[{}]}"),
        json("{\"at\":\"hier\"}"),
        json(&deep),
        json(&long),
        json(&many),
        toml("text = \"a\"\nat = 2026-12-01\n[repost]\nsourc = \"x\"\n"),
        toml("text = "),
    ];
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn a_wrong_registry_file_does_not_disable_the_others() {
    let (registry, problems) = Registry::from_files(&[
        (
            "registry/people.toml",
            "[[person]]\nname = \"A\"\nstatut = \"employee\"\n[[person]]\nstatus = \"salarié\"\n[[person]]\nid = \"b\"\n[[person]]\nid = \"B\"\n",
        ),
        ("registry/accounts.toml", "[[account]\n"),
        ("registry/assets.toml", "[[asset]]\nid = \"I\"\nrights = \"ccc\"\nuntil = \"bientôt\"\n"),
        ("registry/consents.toml", "[[consent]]\nperson = \"b\"\nuntil = 2027\n"),
        ("registry/contact.toml", ""),
        ("registry/state.toml", "crisis = true\n[[published]]\naccount = \"@a\"\n"),
    ]);
    assert!(registry.person("b").is_some() && registry.asset("i").is_some());
    assert_eq!(registry.crisis(), Some(true));
    insta::assert_snapshot!(told(&problems));
}

#[test]
fn nothing_that_is_nested_deep_stops_the_program() {
    for n in [10, 100, 10_000, 200_000] {
        let (open, close) = ("[".repeat(n), "]".repeat(n));
        assert!(Submission::from_json(format!("{{\"media\":{open}{close}}}").as_bytes()).is_err());
        assert!(Submission::from_toml(&format!("media = {open}{close}")).is_err());
        let tables = "{a=".repeat(n);
        assert!(Submission::from_toml(&format!("facts = {tables}1{}", "}".repeat(n))).is_err());
    }
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes: Vec<u8>) {
        let _ = Submission::from_json(&bytes);
        if let Ok(text) = std::str::from_utf8(&bytes) {
            let _ = Submission::from_toml(text);
            let _ = Registry::from_files(&[("people.toml", text), ("state.toml", text)]);
        }
    }

    #[test]
    fn anything_that_looks_like_a_submission_is_answered(
        text in r#"\{("(text|act|media|facts|at|team|contact)":("[a-z ]{0,8}"|[0-9]{1,20}|true|null|\[\]|\{"a":1\}),){0,5}"author":"a"\}"#
    ) {
        for problem in Submission::from_json(text.as_bytes()).err().into_iter().flatten() {
            let said = problem.message().render(Lang::Fr);
            prop_assert!(!said.contains("{input"), "{}", said);
        }
    }
}
