//! Words of the catalogues inside templates: `frame.t("key")`, or `frame.m("key").with("name", value)` with arguments.

use askama::{FastWritable, Values};
use charte_messages::{Arg, Lang, Message};

/// A message in the language of its reader.
#[derive(Clone, Debug)]
pub struct Words {
    lang: Lang,
    message: Message,
}

/// What can be an argument of a message inside a template, which passes values by reference.
pub trait Given {
    /// The argument.
    fn given(&self) -> Arg;
}

impl Words {
    /// The words of a key.
    #[must_use]
    pub fn new(lang: Lang, key: impl Into<std::borrow::Cow<'static, str>>) -> Self {
        Self { lang, message: Message::new(key) }
    }

    /// The words with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Given) -> Self {
        self.message = self.message.with(name, Argument(value.given()));
        self
    }

    /// The words as they are read.
    #[must_use]
    pub fn say(&self) -> String {
        self.message.render(self.lang)
    }
}

/// The words of a key without arguments.
#[must_use]
pub fn t(lang: Lang, key: impl Into<std::borrow::Cow<'static, str>>) -> String {
    Message::new(key).render(lang)
}

struct Argument(Arg);

impl From<Argument> for Arg {
    fn from(argument: Argument) -> Self {
        argument.0
    }
}

impl std::fmt::Display for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.say())
    }
}

impl FastWritable for Words {
    fn write_into(&self, dest: &mut dyn std::fmt::Write, _: &dyn Values) -> askama::Result<()> {
        Ok(dest.write_str(&self.say())?)
    }
}

impl Given for str {
    fn given(&self) -> Arg {
        Arg::from(self)
    }
}

impl Given for String {
    fn given(&self) -> Arg {
        Arg::from(self.as_str())
    }
}

impl Given for i64 {
    fn given(&self) -> Arg {
        Arg::from(*self)
    }
}

impl Given for usize {
    fn given(&self) -> Arg {
        Arg::from(*self)
    }
}

impl Given for Words {
    fn given(&self) -> Arg {
        Arg::from(self.say())
    }
}

impl<G: Given + ?Sized> Given for &G {
    fn given(&self) -> Arg {
        (**self).given()
    }
}
