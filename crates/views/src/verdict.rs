//! The verdict as it is shown beside a post, and the post as it will appear. Both are templates of their own, so
//! that the server can render [`VerdictPanel`] without its page.

use crate::parts::{Choice, Link, Tone, Written};
use crate::say::{Words, t};
use askama::Template;
use askama::filters::HtmlSafe;
use charte_messages::Lang;

/// One line that says what happens next and who acts, the findings in the order of their weight, the questions whose answers
/// can still change it.
///
/// Its controls belong to the form of the post around it: `fix` (id of a [`Fix`]), `exception` (id of a finding, with
/// `reason-{id}`), `overrule` (id of a finding, with `reason-{id}`), `fact-{name}` (answer to a question).
#[derive(Clone, Debug, Template)]
#[template(path = "verdict.html")]
pub struct VerdictPanel {
    /// Language of the reader.
    pub lang: Lang,
    /// What it is about: a post leaves, a comment stands.
    pub about: About,
    /// The step.
    pub tone: Tone,
    /// What happens next and who acts: "Claire Morel ou Hugo Petit décide avant 11 h 30."
    pub line: String,
    /// It is read out when it changes.
    pub live: bool,
    /// What fired.
    pub findings: Vec<Finding>,
    /// What is not known and matters.
    pub questions: Vec<Question>,
    /// Rules that looked and had no effect.
    pub shadows: Vec<String>,
    /// By what and when it was judged; may be empty. [`judged`] makes it.
    pub sure: String,
}

/// What a verdict is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum About {
    /// Something of ours that leaves.
    #[default]
    Post,
    /// Something that somebody else wrote.
    Comment,
}

/// A rule that fired.
#[derive(Clone, Debug, Default)]
pub struct Finding {
    /// What the forms send for it.
    pub id: String,
    /// What the rule asks.
    pub tone: Tone,
    /// Its article, with the address in the charter.
    pub article: Link,
    /// Name of the rule; may be empty.
    pub rule: Written,
    /// The sentence of the charter that says why.
    pub say: Written,
    /// What was seen.
    pub saw: Vec<Saw>,
    /// What to do about it.
    pub remedy: Option<Written>,
    /// What the program can do about it.
    pub fixes: Vec<Fix>,
    /// Who decides until when.
    pub decides: String,
    /// The law that it rests on.
    pub law: Option<Written>,
    /// What the author may still ask for.
    pub way: Way,
}

/// A reason of a finding: words of ours, words of the post.
#[derive(Clone, Debug, Default)]
pub struct Saw {
    /// "texte contient", "sujet : sécurité du verre, à cause de".
    pub say: String,
    /// The words of the post that it speaks of.
    pub marked: Option<Written>,
}

/// A remedy that the program carries out.
#[derive(Clone, Debug)]
pub struct Fix {
    /// Value of `fix`.
    pub id: String,
    /// What it does.
    pub say: String,
}

/// What the author may ask for against a finding.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Way {
    /// Nothing.
    #[default]
    None,
    /// An exception, from whoever may give it.
    Exception,
    /// To go on, with a reason that is kept.
    Overrule,
}

/// A fact that is not known and can still change the verdict.
#[derive(Clone, Debug)]
pub struct Question {
    /// Name of the fact; the form sends `fact-{name}`.
    pub fact: String,
    /// The question.
    pub ask: String,
    /// The answers; none for a line of text.
    pub answers: Vec<Choice>,
    /// What was typed, where there are no answers to choose from.
    pub value: String,
}

/// A part of a text, marked or not.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// The tone of the finding that they caused.
    pub mark: Option<Tone>,
}

/// A post as it will appear on an account.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "post.html")]
pub struct PostView {
    /// Handle.
    pub account: String,
    /// Network.
    pub network: String,
    /// Two letters for the round face.
    pub initials: String,
    /// Text.
    pub text: Written,
    /// Pictures.
    pub media: Vec<Seen>,
    /// When it leaves, where the picture comes from; may be empty.
    pub foot: String,
}

/// A picture of a post.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Address.
    pub src: String,
    /// What one sees, for those who do not see.
    pub alt: Written,
}

impl HtmlSafe for VerdictPanel {}
impl HtmlSafe for PostView {}

/// By what and when a verdict was found: "Jugé par la charte 2026.2 pour mardi 8 décembre, 15 h, confirmé à 10 h 42."
#[must_use]
pub fn judged(lang: Lang, version: &str, planned: Option<&str>, confirmed: &str) -> String {
    match planned {
        Some(planned) => Words::new(lang, "verdict-judged-for")
            .with("version", version)
            .with("planned", planned)
            .with("confirmed", confirmed)
            .say(),
        None => Words::new(lang, "verdict-judged").with("version", version).with("confirmed", confirmed).say(),
    }
}

impl VerdictPanel {
    /// The word of the step.
    fn effect(&self) -> &'static str {
        match (self.about, self.tone) {
            (About::Comment, Tone::Publish) => "inbox-effect-shown",
            (About::Comment, Tone::Refuse) => "inbox-effect-hidden",
            (_, tone) => tone.effect(),
        }
    }

    /// What a rule does, after its article.
    fn does(&self, tone: &Tone) -> &'static str {
        match (self.about, *tone) {
            (About::Comment, Tone::Publish) => "inbox-does-show",
            (About::Comment, Tone::Refuse) => "inbox-does-hide",
            (_, tone) => tone.does(),
        }
    }

    /// A verdict without findings.
    #[must_use]
    pub fn new(lang: Lang, tone: Tone, line: impl Into<String>) -> Self {
        Self {
            lang,
            about: About::Post,
            tone,
            line: line.into(),
            live: false,
            findings: Vec::new(),
            questions: Vec::new(),
            shadows: Vec::new(),
            sure: String::new(),
        }
    }

    fn t(&self, key: &'static str) -> String {
        t(self.lang, key)
    }

    fn m(&self, key: &'static str) -> Words {
        Words::new(self.lang, key)
    }
}

impl Tone {
    /// Key of what an article does to a post: "refuse", "retient".
    #[must_use]
    pub fn does(self) -> &'static str {
        match self {
            Tone::Publish | Tone::Quiet | Tone::Busy => "verdict-does-publish",
            Tone::Remind => "verdict-does-remind",
            Tone::Revise => "verdict-does-revise",
            Tone::Hold => "verdict-does-hold",
            Tone::Refuse => "verdict-does-refuse",
            Tone::Unknown => "verdict-does-unknown",
        }
    }
}
