//! The judgement engine: a charter, a registry, a submission and an instant give a verdict, always the same.
//!
//! ```text
//! Engine::new(&charter)                          the charter made ready, once
//! Registry::from_files(&[(name, text), …])       what is recorded
//! Submission::from_json(bytes)                   what is to be judged
//! engine.judge(&registry, &submission, instant)  the verdict
//! ```
//!
//! No files, no clock, no randomness: the instant is a parameter.
//!
//! | module | its subject |
//! | --- | --- |
//! | `registry`, `submission`, `cases` | what comes from outside, parsed at the door; `tree` and `problem` serve them |
//! | `extract` | what the registry knew of one submission, kept for a later judgement |
//! | `compile` | the charter made ready: phrases, conditions, one term index, the index of rules |
//! | `facts` | where each fact gets its value, or why it is unknown and who can say |
//! | `judge`, `questions` | the evaluation, and what could still change it |
//! | `verdict`, `json`, `words`, `page` | the answer, for machines, for people, and for the page on which somebody writes |
//! | `examples`, `mutation`, `analysis` | the charter tried, changed a little, and questioned exactly (`bdd`) |

mod analysis;
mod bdd;
mod cases;
mod compile;
mod examples;
mod extract;
mod facts;
mod json;
mod judge;
mod keys;
mod learned;
mod lint;
mod mutation;
mod page;
mod phrases;
mod problem;
mod questions;
mod registry;
mod submission;
mod tree;
mod truth;
mod verdict;
mod words;

pub use analysis::{Analysis, ChangeKind, Insight, RuleChange, compare, example_in_words};
/// The detectors of this build with their versions, as every verdict names them.
#[must_use]
pub fn detectors() -> &'static [(&'static str, &'static str)] {
    charte_signals::DETECTORS
}

pub use cases::{Case, CaseDifference, CaseResult};
pub use compile::{Engine, Phrase, Val};
pub use examples::{Difference, ExampleResult};
pub use facts::{Scratch, is_left_out};
pub use learned::LearnedTopic;
pub use mutation::{Change, Mutations, Survivor, mutate, mutate_where};
pub use page::page_json;
pub use problem::{Fault, Problem, Wanted};
pub use registry::{AccountRecord, Asset, Consent, ContactRecord, Person, Registry};
pub use submission::{Approval, Commenter, Contact, Given, MAX_TEXT, Medium, Repost, Submission};
pub use truth::Truth;
pub use verdict::{Aside, Finding, Gap, Missing, Part, Question, Reason, Signal, Spot, Supplier, Verdict};
pub use words::{FindingWording, Wording};
