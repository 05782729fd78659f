//! Topics and categories learned from the charter's own samples and counter-samples, where it has enough of them and the
//! sentence encoder is there. Their terms still count: a text is about a topic by a term, or by being like its samples.

use crate::compile::Engine;
use crate::facts::is_left_out;
use charte_lang::Charter;
use charte_lang::model::TermGroup;
use charte_lang::vocabulary::Fact;
use charte_signals::Signals;
use charte_signals::encoder::{Encoder, SIZE, Scratch};
use charte_signals::topic::{Example, FEWEST, FEWEST_OF_EACH, Report, TopicModel};
use rustc_hash::FxHashMap;

/// A topic or a category, by its kind and its place among those of the charter.
pub(crate) type Key = (Fact, u32);

/// What was learned, made when a post first asks for it: the encoder needs a millisecond a sample.
#[derive(Debug, Default)]
pub(crate) struct Learned(FxHashMap<Key, One>);

/// One topic or category.
#[derive(Debug)]
struct One {
    model: TopicModel,
    report: Report,
    /// From this percent on a text is about it, where the charter says so.
    threshold: u8,
}

/// A topic or a category that was learned, and how well its own samples are told apart.
#[derive(Debug, Clone, PartialEq)]
pub struct LearnedTopic {
    /// Its name.
    pub name: String,
    /// Each sample judged by a model that has not seen it, and the threshold that this gave.
    pub report: Report,
}

/// The topics and categories that can be learned; none without the encoder.
pub(crate) fn learnable(charter: &Charter) -> Vec<Key> {
    let keys = with_samples(charter);
    if keys.is_empty() || Encoder::shipped().is_none() { Vec::new() } else { keys }
}

/// The topics and categories with samples enough to learn from.
fn with_samples(charter: &Charter) -> Vec<Key> {
    let enough = |group: &TermGroup| {
        let (about, other) = (group.samples.len(), group.counter_samples.len());
        about.min(other) >= FEWEST_OF_EACH && about + other >= FEWEST
    };
    groups(charter).filter(|(_, group)| enough(group)).map(|(key, _)| key).collect()
}

/// Whether a charter teaches topics by samples, or speaks of documents, and this build can see neither.
pub(crate) fn is_beyond_this_build(charter: &Charter) -> bool {
    let documents = || charter.confidentials.iter().any(|item| item.folder.is_some());
    Encoder::shipped().is_none() && !with_samples(charter).is_empty() || is_left_out(Fact::Excerpt) && documents()
}

fn groups(charter: &Charter) -> impl Iterator<Item = (Key, &TermGroup)> {
    let topics = (0u32..).zip(&charter.topics).map(|(n, group)| ((Fact::Topic, n), group));
    topics.chain((0u32..).zip(&charter.categories).map(|(n, group)| ((Fact::Category, n), group)))
}

impl Engine {
    pub(crate) fn learned(&self) -> &Learned {
        self.learned.get_or_init(|| Learned::of(self))
    }

    /// Every topic and category that the charter's samples taught.
    pub fn learned_topics(&self) -> Vec<LearnedTopic> {
        if self.learnable.is_empty() {
            return Vec::new();
        }
        let learned = self.learned();
        let found = groups(&self.charter).filter_map(|(key, group)| Some((group, learned.0.get(&key)?)));
        found.map(|(group, one)| LearnedTopic { name: group.name.text.clone(), report: one.report }).collect()
    }

    fn group_of_topic(&self, (fact, n): Key) -> u32 {
        n + if fact == Fact::Topic { self.topic_group0 } else { self.category_group0 }
    }
}

impl Learned {
    fn of(engine: &Engine) -> Self {
        let Some(encoder) = Encoder::shipped() else { return Self::default() };
        let (mut signals, mut scratch, mut hits) = (Signals::new(), Scratch::new(), Vec::new());
        let mut learned = FxHashMap::default();
        for (key, group) in groups(&engine.charter).filter(|(key, _)| engine.learnable.contains(key)) {
            let number = engine.group_of_topic(key);
            let mut read = |text: &str| {
                hits.clear();
                engine.terms.find(signals.read(text).text, &mut hits);
                (encoder.encode(text, &mut scratch).vector, hits.iter().any(|hit| hit.group == number))
            };
            let sides = [(&group.samples, true), (&group.counter_samples, false)];
            let texts = sides.into_iter().flat_map(|(texts, about)| texts.iter().map(move |text| (text, about)));
            let read: Vec<([f32; SIZE], bool, bool)> = texts
                .map(|(text, about)| {
                    let (meaning, has_term) = read(text);
                    (meaning, has_term, about)
                })
                .collect();
            let examples: Vec<Example<'_>> = read
                .iter()
                .map(|(meaning, has_term, about)| Example { meaning, has_term: *has_term, about: *about })
                .collect();
            if let Ok((model, report)) = TopicModel::train(&examples) {
                learned.insert(key, One { model, report, threshold: group.threshold.unwrap_or(0) });
            }
        }
        Self(learned)
    }

    /// How sure it is, in percent, that a text is about a topic; `None` when it is not, or the topic was not learned.
    pub(crate) fn about(&self, key: Key, meaning: &[f32; SIZE], has_term: bool) -> Option<u8> {
        let one = self.0.get(&key)?;
        let (about, percent) = one.model.is_about(meaning, has_term);
        (about && percent >= one.threshold).then_some(percent)
    }
}
