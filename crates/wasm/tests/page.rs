//! The module that the server hands out, run by node, against the engine of this build: alone it leaves out the same and
//! says the same, byte for byte; in the whole workspace it has everything, and only what the module calls partial differs.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads the examples, and stops where it cannot"
)]

use charte_judge::is_left_out;
use charte_lang::vocabulary::Fact;
use charte_messages::Lang;
use charte_wasm::Session;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const INSTANT: i64 = 1_796_720_400_000_000;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn session(house: &str, charter: &str, lang: Lang) -> Session {
    let house = root().join("examples").join(house);
    let mut session = Session::new();
    let told = session.load_charter(&fs::read_to_string(house.join(charter)).unwrap(), lang);
    assert!(told.contains("\"sound\":true"), "{told}");
    let mut files = serde_json::Map::new();
    for file in fs::read_dir(house.join("registry")).into_iter().flatten() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        files.insert(name, fs::read_to_string(&path).unwrap().into());
    }
    let told = session.load_registry(serde_json::to_string(&files).unwrap().as_bytes(), lang);
    assert_eq!(told, r#"{"problems":[]}"#);
    session
}

fn in_node(house: &str, charter: &str, posts: &str, lang: Lang) -> Option<Vec<String>> {
    let house = root().join("examples").join(house);
    let out = Command::new("node")
        .arg(root().join("crates/wasm/page/judge.mjs"))
        .args([root().join("crates/server/assets/engine"), house.join(charter)])
        .args([house.join("registry"), house.join(posts)])
        .args([&INSTANT.to_string(), lang.code()])
        .output()
        .ok()?;
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    Some(String::from_utf8(out.stdout).unwrap().lines().skip(2).map(str::to_owned).collect())
}

fn field<'a>(verdict: &'a Value, name: &str) -> &'a str {
    verdict.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// `plain`: the posts hold nothing that only a model sees, so what is shown in the meantime is what the server will say.
fn agree(house: &str, charter: &str, posts: &str, lang: Lang, plain: bool) {
    let mut session = session(house, charter, lang);
    let Some(answers) = in_node(house, charter, posts, lang) else {
        return; // Without node nothing can be compared; `cargo xtask wasm` says so.
    };
    let posts = fs::read_to_string(root().join("examples").join(house).join(posts)).unwrap();
    let posts: Vec<&str> = posts.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(answers.len(), posts.len());
    for (post, answer) in posts.into_iter().zip(answers) {
        let ours = session.judge(post.as_bytes(), INSTANT, lang);
        if is_left_out(Fact::Hate) {
            assert_eq!(answer, ours, "{post}");
            continue;
        }
        let (theirs, ours): (Value, Value) =
            (serde_json::from_str(&answer).unwrap(), serde_json::from_str(&ours).unwrap());
        assert_eq!(ours.get("partial"), Some(&Value::Bool(false)), "{post}");
        let partial = theirs.get("partial") == Some(&Value::Bool(true));
        assert!(partial || field(&theirs, "effect") == field(&ours, "effect"), "{post}\n{theirs}\n{ours}");
        if let Some(so_far) = theirs.get("so_far").filter(|_| plain) {
            assert_eq!(field(so_far, "effect"), field(&ours, "effect"), "{post}\n{theirs}\n{ours}");
        }
    }
}

#[test]
fn the_module_and_the_engine_agree_on_verrieres() {
    agree("verrieres", "charte.md", "posts.jsonl", Lang::Fr, true);
}

#[test]
fn the_module_and_the_engine_agree_on_harrow() {
    agree("harrow", "charter.md", "posts.jsonl", Lang::En, true);
}

#[test]
fn what_only_models_see_is_partial() {
    agree("detectors", "charte.md", "posts.fr.jsonl", Lang::Fr, false);
    agree("detectors", "charter.md", "posts.en.jsonl", Lang::En, false);
}

#[test]
fn a_wrong_charter_does_not_replace_the_one_before() {
    let mut session = session("harrow", "charter.md", Lang::En);
    let told: Value = serde_json::from_str(&session.load_charter("no charter", Lang::En)).unwrap();
    assert_eq!(told.get("sound"), Some(&Value::Bool(false)));
    assert!(told.get("problems").and_then(Value::as_array).is_some_and(|all| !all.is_empty()));
    let verdict: Value = serde_json::from_str(&session.judge(br#"{"text":"a"}"#, INSTANT, Lang::En)).unwrap();
    assert_eq!(field(&verdict, "effect"), "refuse", "nobody is said to act");
}

#[test]
fn what_is_wrong_is_said_and_not_judged() {
    let mut session = Session::new();
    assert_eq!(session.judge(b"{}", INSTANT, Lang::Fr), r#"{"fault":"charter"}"#);
    assert!(session.load_registry(b"[]", Lang::Fr).starts_with(r#"{"detail":"#));
    let mut session = self::session("harrow", "charter.md", Lang::En);
    assert_eq!(session.judge(b"{}", i64::MAX, Lang::En), r#"{"fault":"instant"}"#);
    let told: Value = serde_json::from_str(&session.judge(br#"{"txt":"a"}"#, INSTANT, Lang::En)).unwrap();
    let problem = told.pointer("/problems/0").unwrap();
    assert_eq!(field(problem, "code"), "P002");
    assert!(field(problem, "words").contains("txt"));
}
