//! Decisions agree with Cedar on generated charters restricted to what both can say: 2,000 of them.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may panic")]

use cedar_policy::{Authorizer, Context, Decision, Entities, PolicySet, Request};
use charte_judge::{Engine, Reason, Registry, Submission};
use charte_lang::{Packs, read};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What a condition may say, in both languages.
#[derive(Clone, Debug)]
enum Cond {
    Topic(u8),
    Account(u8),
    Act(u8),
    Kind(u8),
    Paid,
    Promotional,
    Not(Box<Cond>),
    And(Vec<Cond>),
    Or(Vec<Cond>),
}

const ACTS: [(&str, &str); 3] = [("publish", "publish"), ("reply", "reply"), ("repost", "repost")];
const KINDS: [&str; 3] = ["text", "poll", "event"];

impl Cond {
    fn charte(&self) -> String {
        let list = |l: &[Cond], word: &str| format!("({})", l.iter().map(Cond::charte).collect::<Vec<_>>().join(word));
        match self {
            Cond::Topic(n) => format!("topic is t{n}"),
            Cond::Account(n) => format!("account is @a{n}"),
            Cond::Act(n) => format!("act is {}", ACTS[usize::from(*n)].0),
            Cond::Kind(n) => format!("content type is {}", KINDS[usize::from(*n)]),
            Cond::Paid => "post is paid for".into(),
            Cond::Promotional => "post is promotional".into(),
            Cond::Not(c) => format!("not ({})", c.charte()),
            Cond::And(l) => list(l, " and "),
            Cond::Or(l) => list(l, " or "),
        }
    }

    fn cedar(&self) -> String {
        let list = |l: &[Cond], word: &str| format!("({})", l.iter().map(Cond::cedar).collect::<Vec<_>>().join(word));
        match self {
            Cond::Topic(n) => format!("context.topics.contains(\"t{n}\")"),
            Cond::Account(n) => format!("resource == Account::\"a{n}\""),
            Cond::Act(n) => format!("action == Action::\"{}\"", ACTS[usize::from(*n)].1),
            Cond::Kind(n) => format!("context.kind == \"{}\"", KINDS[usize::from(*n)]),
            Cond::Paid => "context.paid".into(),
            Cond::Promotional => "context.promotional".into(),
            Cond::Not(c) => format!("!({})", c.cedar()),
            Cond::And(l) => list(l, " && "),
            Cond::Or(l) => list(l, " || "),
        }
    }
}

fn cond() -> impl Strategy<Value = Cond> {
    let leaf = prop_oneof![
        (0..4_u8).prop_map(Cond::Topic),
        (0..3_u8).prop_map(Cond::Account),
        (0..3_u8).prop_map(Cond::Act),
        (0..3_u8).prop_map(Cond::Kind),
        Just(Cond::Paid),
        Just(Cond::Promotional),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|c| Cond::Not(Box::new(c))),
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Cond::And),
            proptest::collection::vec(inner, 2..4).prop_map(Cond::Or),
        ]
    })
}

#[derive(Clone, Debug)]
enum Breach {
    None,
    Only(u8),
    Never(Cond),
    Need(Cond),
}

#[derive(Clone, Debug)]
struct Rule {
    when: Cond,
    breach: Breach,
}

fn rule() -> impl Strategy<Value = Rule> {
    let breach = prop_oneof![
        Just(Breach::None),
        (0..3_u8).prop_map(Breach::Only),
        cond().prop_map(Breach::Never),
        cond().prop_map(Breach::Need)
    ];
    (cond(), breach).prop_map(|(when, breach)| Rule { when, breach })
}

/// A mandate: a team, an account or all, acts.
type Mandate = (u8, Option<u8>, Vec<u8>);

fn mandate() -> impl Strategy<Value = Mandate> {
    (0..3_u8, proptest::option::of(0..3_u8), proptest::collection::vec(0..3_u8, 1..3))
}

#[derive(Clone, Debug)]
struct Post {
    team: u8,
    account: u8,
    act: u8,
    kind: u8,
    topics: BTreeSet<u8>,
    paid: bool,
    promotional: bool,
}

fn post() -> impl Strategy<Value = Post> {
    (0..3_u8, 0..3_u8, 0..3_u8, 0..3_u8, proptest::collection::btree_set(0..4_u8, 0..3), any::<bool>(), any::<bool>())
        .prop_map(|(team, account, act, kind, topics, paid, promotional)| Post {
            team,
            account,
            act,
            kind,
            topics,
            paid,
            promotional,
        })
}

fn charter(rules: &[Rule], mandates: &[Mandate]) -> String {
    let mut out = String::from("```charter\ntitle  X\nlanguage  English\nin force  2026-01-01\n```\n\n# A\n\n");
    for n in 0..3 {
        out += &format!("```team g{n}\nrole  X\n```\n\n```account @a{n}\nnetwork  LinkedIn\n```\n\n");
    }
    for n in 0..4 {
        out += &format!("```topic t{n}\nterms  matter{n}\n```\n\n");
    }
    for (n, (team, account, acts)) in mandates.iter().enumerate() {
        let on = account.map_or("all accounts".into(), |a| format!("@a{a}"));
        let acts: Vec<&str> = acts.iter().map(|a| ACTS[usize::from(*a)].0).collect();
        out += &format!("```mandate m{n}\nwho  team g{team}\non  {on}\nmay  {}\n```\n\n", acts.join(", "));
    }
    for (n, r) in rules.iter().enumerate() {
        let breach = match &r.breach {
            Breach::None => String::new(),
            Breach::Only(t) => format!("only  team g{t}\n"),
            Breach::Never(c) => format!("never  {}\n", c.charte()),
            Breach::Need(c) => format!("need  {}\n", c.charte()),
        };
        out += &format!("```rule r{n}\nwhen  {}\n{breach}else  refuse\n```\n\n", r.when.charte());
    }
    out
}

fn policies(rules: &[Rule], mandates: &[Mandate]) -> String {
    let mut out = String::new();
    for (n, (team, account, acts)) in mandates.iter().enumerate() {
        let acts: Vec<String> = acts.iter().map(|a| format!("Action::\"{}\"", ACTS[usize::from(*a)].1)).collect();
        let on = account.map_or("resource".into(), |a| format!("resource == Account::\"a{a}\""));
        out +=
            &format!("@id(\"m{n}\") permit(principal in Team::\"g{team}\", action in [{}], {on});\n", acts.join(", "));
    }
    for (n, r) in rules.iter().enumerate() {
        let breach = match &r.breach {
            Breach::None => "true".into(),
            Breach::Only(t) => format!("!(principal in Team::\"g{t}\")"),
            Breach::Never(c) => c.cedar(),
            Breach::Need(c) => format!("!({})", c.cedar()),
        };
        out += &format!(
            "@id(\"r{n}\") forbid(principal, action, resource) when {{ ({}) && ({breach}) }};\n",
            r.when.cedar()
        );
    }
    out
}

fn cedar(rules: &[Rule], mandates: &[Mandate], post: &Post) -> (bool, BTreeSet<String>) {
    let set: PolicySet = policies(rules, mandates).parse().unwrap();
    let team = format!("g{}", post.team);
    let entities = Entities::from_json_value(
        serde_json::json!([{"uid": {"type": "User", "id": "u"}, "attrs": {}, "parents": [{"type": "Team", "id": team}]}, {"uid": {"type": "Team", "id": team}, "attrs": {}, "parents": []}]),
        None,
    )
    .unwrap();
    let topics: Vec<String> = post.topics.iter().map(|t| format!("t{t}")).collect();
    let context = serde_json::json!({"topics": topics, "kind": KINDS[usize::from(post.kind)], "paid": post.paid, "promotional": post.promotional});
    let request = Request::new(
        "User::\"u\"".parse().unwrap(),
        format!("Action::\"{}\"", ACTS[usize::from(post.act)].1).parse().unwrap(),
        format!("Account::\"a{}\"", post.account).parse().unwrap(),
        Context::from_json_value(context, None).unwrap(),
        None,
    )
    .unwrap();
    let answer = Authorizer::new().is_authorized(&request, &set, &entities);
    assert_eq!(answer.diagnostics().errors().count(), 0);
    let reasons = answer
        .diagnostics()
        .reason()
        .filter_map(|id| set.annotation(id, "id").map(str::to_owned))
        .filter(|n| n.starts_with('r'))
        .collect();
    (answer.decision() == Decision::Allow, reasons)
}

fn ours(engine: &Engine, post: &Post) -> (bool, BTreeSet<String>) {
    let words: Vec<String> = post.topics.iter().map(|t| format!("matter{t}")).collect();
    let json = serde_json::json!({
        "team": format!("g{}", post.team), "account": format!("@a{}", post.account), "act": ACTS[usize::from(post.act)].0, "content": KINDS[usize::from(post.kind)],
        "text": format!("About {}.", words.join(", ")), "facts": {"paid": post.paid, "promotional": post.promotional},
    })
    .to_string();
    let submission = Submission::from_json(json.as_bytes()).unwrap();
    let verdict = engine.judge(&Registry::default(), &submission, "2026-12-08T09:00:00Z".parse().unwrap());
    let rules = verdict.findings.iter().filter_map(|f| match f.reason {
        Reason::Rule(r) => engine.charter().rules.get(r.index()).map(|r| r.name.text.clone()),
        _ => None,
    });
    (verdict.effect.code() == "publish", rules.collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn decisions_and_reasons_agree_with_cedar(
        rules in proptest::collection::vec(rule(), 0..8),
        mandates in proptest::collection::vec(mandate(), 0..4),
        posts in proptest::collection::vec(post(), 1..6),
    ) {
        let text = charter(&rules, &mandates);
        let reading = read("c.md", &text, &Packs::shipped());
        prop_assert!(reading.sound(), "{:?}\n{text}", reading.diagnostics.first());
        let engine = Engine::new(&reading.charter);
        for post in &posts {
            let (ours_allows, ours_rules) = ours(&engine, post);
            let (cedar_allows, cedar_rules) = cedar(&rules, &mandates, post);
            prop_assert_eq!(ours_allows, cedar_allows, "{:?}\n{}", post, text);
            // Cedar names the forbids that held; without a permit it names none, and neither decides alone.
            if !cedar_rules.is_empty() {
                prop_assert_eq!(&ours_rules, &cedar_rules, "{:?}\n{}", post, text);
            }
        }
    }
}
