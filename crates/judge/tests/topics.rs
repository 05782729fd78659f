//! Topics learned from a charter's samples: a post without any term of the topic is still about it, and its rule wakes.
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use charte_judge::{Engine, Registry, Scratch, Submission};
use charte_lang::Packs;
use charte_lang::model::Effect;
use charte_signals::encoder::Encoder;
use jiff::Timestamp;

const ABOUT: &[&str] = &[
    "Our electricity bill doubled this winter",
    "The turbines fed the whole workshop last night",
    "Solar panels now cover the roof of the depot",
    "We heat the hall with wood from the valley",
    "Gas is too dear, so we insulate the walls",
];
const OTHER: &[&str] = &[
    "The new catalogue is out on Monday",
    "Welcome to our four apprentices",
    "Doors open at ten, coffee is on us",
    "Thank you for your kind words about the scarf",
    "We are looking for a weaver in Hawick",
];

fn engine(about: &[&str], other: &[&str]) -> Engine {
    let lines = |word: &str, texts: &[&str]| texts.iter().map(|text| format!("{word}  {text}\n")).collect::<String>();
    let text = format!(
        "# House charter\n\n```charter\nlanguage  English\nzone      Europe/London\n```\n\n## Energy\n\n\
         ```team office\nmembers  Ann Lee\n```\n\n```account @mill\nowner  team office\n```\n\n\
         ```mandate office\nwho  team office\non   @mill\nmay  draft, publish\n```\n\n\
         ```topic energy\nterms  kilowatt hour\n{}{}```\n\n\
         ```rule energy-refused\nwhen  topic is energy\nelse  refuse\nsay   Energy is not ours to speak of.\n```\n\n\
         ```rule no-insult\nwhen  text contains an insult\nelse  hold for team office\nsay   We insult nobody.\n```\n",
        lines("samples", about),
        lines("counter-samples", other)
    );
    let reading = charte_lang::read("charter.md", &text, &Packs::shipped());
    let errors: Vec<_> = reading.diagnostics.iter().map(|d| (d.code, reading.text(d.place))).collect();
    assert!(reading.sound(), "{errors:?}");
    Engine::new(&reading.charter)
}

fn post(text: &str) -> String {
    format!("text = \"{text}\"\nauthor = \"Ann Lee\"\naccount = \"@mill\"\nat = \"2026-12-01T10:00:00Z\"\n")
}

fn now() -> Timestamp {
    "2026-12-01T10:00:00Z".parse().unwrap()
}

fn judged(engine: &Engine, text: &str) -> (Effect, String) {
    let post = post(text);
    let post = Submission::from_toml(&post).unwrap();
    let verdict = engine.judge(&Registry::default(), &post, now());
    (verdict.effect, verdict.to_json(engine, &post))
}

#[test]
fn a_post_without_a_term_is_about_the_topic_by_its_samples() {
    if Encoder::shipped().is_none() {
        return;
    }
    let learned = engine(ABOUT, OTHER);
    let report = learned.learned_topics();
    assert!(report.iter().all(|topic| topic.name == "energy" && topic.report.right >= 9), "{report:?}");
    let (effect, json) = judged(&learned, "The price of power keeps rising, our boiler is old");
    assert_eq!(effect, Effect::Refuse, "{json}");
    assert!(json.contains("topic-samples"), "{json}");
    assert_eq!(judged(&learned, "Our weavers wish you a happy spring").0, Effect::Publish);
    assert_eq!(judged(&learned, "One kilowatt hour a day").0, Effect::Refuse, "by its term");
}

/// Buffers are used again: a text that is read without its disguises must leave nothing behind for the next.
#[test]
fn the_topic_is_that_of_this_post() {
    if Encoder::shipped().is_none() {
        return;
    }
    let engine = engine(ABOUT, OTHER);
    let mut scratch = Scratch::new();
    let mut after = |before: &str, text: &str| {
        for text in [before, text] {
            let post = post(text);
            let verdict =
                engine.judge_in(&Registry::default(), &Submission::from_toml(&post).unwrap(), now(), &mut scratch);
            if text != before {
                return verdict.effect;
            }
        }
        Effect::Publish
    };
    let energy = "The price of power keeps rising, our boiler is old";
    let spring = "Our weavers wish you a happy spring";
    assert_eq!(after("You m 0 r 0 n, you 1d10t", energy), Effect::Refuse);
    assert_eq!(after("Our pr1ce of p0wer r1ses, our bo1ler is 0ld", spring), Effect::Publish);
}

#[test]
fn few_samples_only_illustrate() {
    let few = engine(&ABOUT[..2], &OTHER[..2]);
    assert_eq!(few.learned_topics(), []);
    assert_eq!(judged(&few, "The price of power keeps rising, our boiler is old").0, Effect::Publish);
    assert_eq!(judged(&few, "One kilowatt hour a day").0, Effect::Refuse);
}
