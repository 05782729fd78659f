//! Of several scenarios that rules open, the one to follow.

use charte_judge::{Engine, Registry, Submission};
use charte_lang::Packs;
use charte_messages::Lang;

/// Three scenarios whose place in the text is the contrary of the order in which they come.
const CHARTER: &str = "```charter
title  X
language  English
```

```scenario complaint
nature    experience
severity  1
```

```scenario crowd
title     The crowd
nature    surge
severity  2
```

```scenario siege
nature    surge
severity  4
```

```scenario no-nature
severity  4
```

```rule a
applies to  comments
when        the intent is complaint
else        show, scenario complaint
```

```rule b
applies to  comments
when        the intent is complaint
else        show, scenario no-nature
```

```rule c
applies to  comments
when        the comment is reported
else        show, scenario crowd
```

```rule d
applies to  comments
when        the review's rating is less than 2
else        show, scenario siege
```
";

#[test]
fn nature_goes_first_then_severity_and_a_scenario_without_nature_last() {
    let reading = charte_lang::read("charter.md", CHARTER, &Packs::shipped());
    assert!(reading.sound(), "{:?}", reading.diagnostics);
    let engine = Engine::new(&reading.charter);
    let opened = |facts: &str| {
        let json = format!(r#"{{"subject":"comment","text":"So.","facts":{facts}}}"#);
        let post = Submission::from_json(json.as_bytes()).unwrap();
        let verdict = engine.judge(&Registry::default(), &post, "2026-12-08T10:00:00Z".parse().unwrap());
        let name =
            |s: charte_lang::model::ScenarioId| engine.charter().scenarios.get(s.index()).unwrap().name.text.clone();
        let opened = verdict
            .scenario(engine.charter())
            .map(|o| (name(o.scenario), o.others.into_iter().map(name).collect::<Vec<_>>().join(" ")));
        (opened, verdict.to_json(&engine, &post), verdict.in_words(&engine, &post, Lang::En).scenario)
    };
    let (all, json, words) = opened(r#"{"comment.intent":"complaint","comment.reported":true,"comment.rating":1}"#);
    assert_eq!(all, Some(("siege".to_owned(), "crowd complaint no-nature".to_owned())));
    let said =
        r#""scenario":{"name":"siege","nature":"surge","severity":4,"others":["crowd","complaint","no-nature"]}"#;
    assert!(json.contains(said), "{json}");
    assert_eq!(words.as_deref(), Some("Scenario to follow: “siege”, before “The crowd”, “complaint” and “no-nature”."));
    let (one, _, words) = opened(r#"{"comment.reported":true,"comment.intent":"praise","comment.rating":5}"#);
    assert_eq!(one, Some(("crowd".to_owned(), String::new())));
    assert_eq!(words.as_deref(), Some("Scenario to follow: “The crowd”."));
    let (none, json, words) = opened(r#"{"comment.reported":false,"comment.intent":"praise","comment.rating":5}"#);
    assert_eq!((none, words), (None, None));
    assert!(!json.contains("\"scenario\""), "{json}");
}
