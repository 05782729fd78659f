//! What pages are made of: tones and signs, words written by people, fields, lists. Plain data that shows itself.

use askama::Template;
use askama::filters::HtmlSafe;
use std::fmt;

/// A meaning that has a colour, a shape and a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Tone {
    /// May leave; all is well.
    Publish,
    /// May leave, with a reminder; something to read.
    Remind,
    /// To be revised.
    Revise,
    /// Held until a person decides.
    Hold,
    /// Refused, failed.
    Refuse,
    /// Nobody knows.
    Unknown,
    /// Nothing happens yet.
    #[default]
    Quiet,
    /// Under way.
    Busy,
}

impl Tone {
    /// The class of the style sheet.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Tone::Publish => "publish",
            Tone::Remind => "remind",
            Tone::Revise => "revise",
            Tone::Hold => "hold",
            Tone::Refuse => "refuse",
            Tone::Unknown => "unknown",
            Tone::Quiet => "quiet",
            Tone::Busy => "busy",
        }
    }

    /// The shape that goes with the colour.
    #[must_use]
    pub fn shape(self) -> Shape {
        match self {
            Tone::Publish => Shape::Tick,
            Tone::Remind => Shape::Square,
            Tone::Revise => Shape::Diamond,
            Tone::Hold => Shape::Hexagon,
            Tone::Refuse => Shape::Octagon,
            Tone::Unknown => Shape::Question,
            Tone::Quiet => Shape::Circle,
            Tone::Busy => Shape::Half,
        }
    }

    /// Key of the word for a verdict of this tone: "Retenu", "Held".
    #[must_use]
    pub fn effect(self) -> &'static str {
        match self {
            Tone::Publish => "house-effect-publish",
            Tone::Remind => "house-effect-remind",
            Tone::Revise => "house-effect-revise",
            Tone::Hold => "house-effect-hold",
            Tone::Refuse => "house-effect-refuse",
            Tone::Unknown | Tone::Quiet | Tone::Busy => "house-effect-unknown",
        }
    }
}

/// A drawing that is told from the others without colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// Full circle with a tick.
    Tick,
    /// Full square with an i.
    Square,
    /// Full diamond with a wave.
    Diamond,
    /// Full hexagon with a pause.
    Hexagon,
    /// Full octagon with a cross.
    Octagon,
    /// Dashed circle with a question mark.
    Question,
    /// Empty circle.
    Circle,
    /// Circle, half of it full.
    Half,
    /// Clock.
    Clock,
    /// Triangle that points up.
    Up,
    /// Triangle that points down.
    Down,
    /// Pen.
    Pen,
    /// Circle with an arrow.
    Sent,
}

impl HtmlSafe for Shape {}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let drawing = match self {
            Shape::Tick => {
                r#"<circle class="body" cx="10" cy="10" r="8"/><path class="cut" d="m6.3 10.3 2.6 2.6 4.9-5.3"/>"#
            }
            Shape::Square => {
                r#"<rect class="body" x="2.5" y="2.5" width="15" height="15" rx="3"/><path class="cut" d="M10 9.3V14M10 6.2v.1"/>"#
            }
            Shape::Diamond => {
                r#"<path class="body" d="M10 1.7 18.3 10 10 18.3 1.7 10z"/><path class="cut" d="M6.2 10.5c1.3-1.7 2.5-1.7 3.8-.3s2.5 1.3 3.8-.4"/>"#
            }
            Shape::Hexagon => {
                r#"<path class="body" d="M10 1.8 17.3 6v8L10 18.2 2.7 14V6z"/><path class="cut" d="M8 7v6M12 7v6"/>"#
            }
            Shape::Octagon => {
                r#"<path class="body" d="M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z"/><path class="cut" d="m7 7 6 6M13 7l-6 6"/>"#
            }
            Shape::Question => {
                r#"<circle cx="10" cy="10" r="8" stroke-dasharray="3 2.5"/><path d="M7.8 8a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.8-1.1 1.5M10 14v.1"/>"#
            }
            Shape::Circle => r#"<circle cx="10" cy="10" r="7.5"/>"#,
            Shape::Half => r#"<circle cx="10" cy="10" r="7.5"/><path class="body" d="M10 2.5a7.5 7.5 0 0 1 0 15z"/>"#,
            Shape::Clock => r#"<circle cx="10" cy="10" r="7.5"/><path d="M10 6v4.2l2.8 1.7"/>"#,
            Shape::Up => r#"<path class="body" d="M10 3.5 17.5 16h-15z"/>"#,
            Shape::Down => r#"<path d="M10 16.5 2.5 4h15z"/>"#,
            Shape::Pen => r#"<path d="M4 16l.8-3.6L13.6 3.6l2.8 2.8L7.6 15.2z"/>"#,
            Shape::Sent => r#"<circle cx="10" cy="10" r="7.5"/><path d="M6.5 10h7M10.5 7l3 3-3 3"/>"#,
        };
        write!(f, r#"<svg class="shape" viewBox="0 0 20 20" aria-hidden="true">{drawing}</svg>"#)
    }
}

/// A drawing of the frame and of buttons; always beside a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    /// Search.
    Search,
    /// The stop switch.
    Stop,
    /// Light or dark.
    Theme,
    /// Home.
    Home,
    /// Write.
    Write,
    /// Calendar.
    Calendar,
    /// Inbox.
    Inbox,
    /// The rest of the pages.
    More,
    /// The charter.
    Charter,
    /// Accounts.
    Accounts,
    /// People.
    People,
    /// Library.
    Library,
    /// Journal.
    Journal,
    /// Settings.
    Settings,
    /// Help.
    Help,
    /// Add.
    Plus,
    /// Before.
    Before,
    /// After.
    After,
    /// Take a file home.
    Download,
    /// Leave.
    Leave,
}

impl HtmlSafe for Icon {}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match self {
            Icon::Search => "M13.5 8.7a4.8 4.8 0 1 1-9.6 0 4.8 4.8 0 0 1 9.6 0zM12.2 12.3 16.5 16.5",
            Icon::Stop => "M7 3h6l4 4v6l-4 4H7l-4-4V7zM7.5 7.5h5v5h-5z",
            Icon::Theme => "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
            Icon::Home => "M3 9.5 10 4l7 5.5V16a1 1 0 0 1-1 1h-3.5v-5h-5v5H4a1 1 0 0 1-1-1z",
            Icon::Write => "M4 16l.8-3.6L13.6 3.6a1.5 1.5 0 0 1 2.1 0l.7.7a1.5 1.5 0 0 1 0 2.1L7.6 15.2zM12 5.2 14.8 8",
            Icon::Calendar => "M3.5 5.5h13v11h-13zM3.5 8.8h13M7 3.5v3M13 3.5v3",
            Icon::Inbox => "M3 11.5 5.2 4h9.6L17 11.5V16H3zM3 11.5h4l1 2h4l1-2h4",
            Icon::More => "M4.5 10h.1M10 10h.1M15.5 10h.1",
            Icon::Charter => {
                "M10 5.2C8.4 4 6 3.6 3 3.8v11.6c3-.2 5.4.2 7 1.4 1.6-1.2 4-1.6 7-1.4V3.8C14 3.6 11.6 4 10 5.2zM10 5.2v11.6"
            }
            Icon::Accounts => {
                "M13.2 10a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0zM13.2 7v4.3a2 2 0 0 0 4 0V10a7.2 7.2 0 1 0-3 5.9"
            }
            Icon::People => {
                "M7.5 9.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2.5 16.5c0-2.8 2.2-4.5 5-4.5s5 1.7 5 4.5M13 4.3a2.6 2.6 0 0 1 0 5M14.3 12.3c1.9.5 3.2 2 3.2 4.2"
            }
            Icon::Library => "M3 4.5h14v11H3zM3 13l4-4 3.5 3.5L13 10l4 4M12.7 7.7h.1",
            Icon::Journal => {
                "M5 3.5h10a1 1 0 0 1 1 1v12H6a2 2 0 0 1-2-2v-10a1 1 0 0 1 1-1zM4 14.5a2 2 0 0 1 2-2h10M7.5 7.3l1.5 1.5 3-3"
            }
            Icon::Settings => "M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4",
            Icon::Help => {
                "M7.5 7.7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.7M10 14.5h.1M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0z"
            }
            Icon::Plus => "M10 4v12M4 10h12",
            Icon::Before => "M12 4l-6 6 6 6",
            Icon::After => "M8 4l6 6-6 6",
            Icon::Download => "M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13",
            Icon::Leave => "M12 4H4.5v12H12M8 10h9M14 7l3 3-3 3",
        };
        write!(f, r#"<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="{path}"/></svg>"#)
    }
}

/// A shape and a word: never a colour alone.
#[derive(Clone, PartialEq, Eq, Debug, Template)]
#[template(source = r#"<span class="sign {{ tone.class() }}">{{ shape }}{{ word }}</span>"#, ext = "html")]
pub struct Sign {
    /// Colour.
    pub tone: Tone,
    /// Shape; that of the tone unless said otherwise.
    pub shape: Shape,
    /// Word.
    pub word: String,
}

impl HtmlSafe for Sign {}

impl Default for Sign {
    fn default() -> Self {
        Self::new(Tone::Quiet, "")
    }
}

impl Sign {
    /// The sign of a tone.
    #[must_use]
    pub fn new(tone: Tone, word: impl Into<String>) -> Self {
        Self { tone, shape: tone.shape(), word: word.into() }
    }

    /// The same with another shape.
    #[must_use]
    pub fn shaped(mut self, shape: Shape) -> Self {
        self.shape = shape;
        self
    }
}

/// Words that a person wrote, with their language when it is known. Shown as they are.
#[derive(Clone, PartialEq, Eq, Debug, Default, Template)]
#[template(
    source = r#"{% if let Some(lang) = lang %}<span lang="{{ lang }}">{{ text }}</span>{% else %}{{ text }}{% endif %}"#,
    ext = "html"
)]
pub struct Written {
    /// The words.
    pub text: String,
    /// BCP 47 code of their language.
    pub lang: Option<String>,
}

impl HtmlSafe for Written {}

impl Written {
    /// Words in a language.
    #[must_use]
    pub fn new(lang: &str, text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: Some(lang.to_owned()) }
    }

    /// Words in a language that nobody knows.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None }
    }

    /// The words between the quotation marks of the reader's language.
    #[must_use]
    pub fn quoted(&self) -> Quoted<'_> {
        Quoted { text: &self.text, lang: self.lang.as_deref() }
    }
}

/// [`Written`] between quotation marks, which the style sheet draws.
#[derive(Clone, Copy, Debug, Template)]
#[template(source = r#"<q{% if let Some(lang) = lang %} lang="{{ lang }}"{% endif %}>{{ text }}</q>"#, ext = "html")]
pub struct Quoted<'a> {
    text: &'a str,
    lang: Option<&'a str>,
}

impl HtmlSafe for Quoted<'_> {}

/// A person as pages name them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Who {
    /// Registry id, `claire-morel`; empty for someone without an account here.
    pub id: String,
    /// Name as it is written.
    pub name: String,
    /// Two letters for the round face.
    pub initials: String,
}

impl Who {
    /// A person; the initials are those of the first two words of the name.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        let name = name.into();
        let initials =
            name.split_whitespace().take(2).filter_map(|w| w.chars().next()).flat_map(char::to_uppercase).collect();
        Self { id: id.into(), name, initials }
    }
}

/// What a form's field holds when the page is shown: what was typed, and what is wrong with it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Entry {
    /// What was typed, or what stands there.
    pub value: String,
    /// What to correct.
    pub error: Option<String>,
}

impl Entry {
    /// A field that holds this.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into(), error: None }
    }

    /// A field that holds this, and what is wrong with it.
    #[must_use]
    pub fn wrong(value: impl Into<String>, error: impl Into<String>) -> Self {
        Self { value: value.into(), error: Some(error.into()) }
    }

    /// Ids that describe the control: its hint, its error.
    #[must_use]
    pub fn described(&self, name: &str, hint: bool) -> String {
        match (hint, self.error.is_some()) {
            (true, true) => format!("{name}-hint {name}-error"),
            (true, false) => format!("{name}-hint"),
            (false, true) => format!("{name}-error"),
            (false, false) => String::new(),
        }
    }
}

/// A line of the list of what to correct, above a form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Correction {
    /// Id of the field.
    pub field: String,
    /// What is wrong.
    pub say: String,
}

/// One of several that can be chosen.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What a person reads.
    pub say: String,
    /// It is chosen.
    pub on: bool,
}

impl Choice {
    /// A choice that is not taken yet.
    #[must_use]
    pub fn new(value: impl Into<String>, say: impl Into<String>) -> Self {
        Self { value: value.into(), say: say.into(), on: false }
    }

    /// The same, chosen if this is so.
    #[must_use]
    pub fn on(mut self, yes: bool) -> Self {
        self.on = yes;
        self
    }
}

/// An address and its words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Link {
    /// Address.
    pub href: String,
    /// Words.
    pub say: String,
    /// It is where one is.
    pub current: bool,
}

impl Link {
    /// A link.
    #[must_use]
    pub fn new(href: impl Into<String>, say: impl Into<String>) -> Self {
        Self { href: href.into(), say: say.into(), current: false }
    }

    /// The same, where one is if this is so.
    #[must_use]
    pub fn current(mut self, yes: bool) -> Self {
        self.current = yes;
        self
    }
}

/// One line of news about the page: what was done, what is late.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Status {
    /// Its tone.
    pub tone: Tone,
    /// What is said.
    pub say: String,
    /// Where to go.
    pub link: Option<Link>,
}

impl Status {
    /// A line without a link.
    #[must_use]
    pub fn new(tone: Tone, say: impl Into<String>) -> Self {
        Self { tone, say: say.into(), link: None }
    }
}

/// Below a list: how many of how many, and the way to the others.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pager {
    /// "7 publications sur 31".
    pub say: String,
    /// Address of the page before.
    pub newer: Option<String>,
    /// Address of the page after.
    pub older: Option<String>,
}

/// Why a list shows no rows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Nothing {
    /// Nothing is there yet: what will come here, and how.
    Yet,
    /// The filters leave nothing: the address without them.
    Found {
        /// Address of the list without filters.
        all: String,
    },
    /// It cannot be read: what is wrong, and the address to try again.
    Unread {
        /// What is wrong.
        why: String,
        /// Address to try again.
        again: String,
    },
}
