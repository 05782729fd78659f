//! What is wrong with an answer, a file of answers or a file of questions: a stable code, a place, what, what to do.

use charte_messages::{Arg, Lang, Message};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $code:literal)+) => {
        /// The stable code of a fault. `I0…`: an answer; `I1…`: a file of questions.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $name,)+ }

        impl Code {
            /// Every code, for the reference page and the tests.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The code as shown: `I005`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Code::$name => $code,)+ }
            }

            /// The key of its message.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Code::$name => concat!("interview-", $code),)+ }
            }

            /// The key of its help.
            #[must_use]
            pub fn help_key(self) -> &'static str {
                match self { $(Code::$name => concat!("interview-", $code, "-help"),)+ }
            }
        }
    };
}

codes! {
    /// The file is not TOML.
    Syntax "I001"
    /// An answer to a question that does not exist.
    UnknownQuestion "I002"
    /// An answer of the wrong kind.
    WrongKind "I003"
    /// An answer that cannot be left out.
    Missing "I004"
    /// A word that is none of the options.
    NotAnOption "I005"
    /// Not a whole number.
    NotANumber "I006"
    /// A number out of its range.
    OutOfRange "I007"
    /// Not a day of the calendar.
    NotADate "I008"
    /// Fewer entries than needed.
    TooFew "I009"
    /// More entries than possible.
    TooMany "I010"
    /// Not the address of an account.
    NotAHandle "I011"
    /// A name without any letter or digit.
    NotAName "I012"
    /// A text longer than its place.
    TooLong "I013"
    /// Not a domain.
    NotADomain "I014"
    /// Two rows of the same name.
    Twice "I015"
    /// A name in letters that look like others.
    OtherAlphabet "I016"
    /// A period that ends before it begins.
    EndBeforeStart "I017"
    /// A column that the table does not have.
    UnknownColumn "I018"
    /// Answers to the questions of another pack.
    OtherInterview "I019"
    /// Something in a file of answers that is none of its parts.
    UnknownPart "I020"
    /// A day that has to come after another.
    TooEarly "I021"
    /// A field that a file of questions does not have.
    UnknownField "I101"
    /// A field that must be there.
    FieldMissing "I102"
    /// A field of the wrong kind.
    FieldKind "I103"
    /// A word that is not of a closed set.
    UnknownWord "I104"
    /// A name that nothing declares.
    NoSuchName "I105"
    /// A condition that cannot be read.
    BadCondition "I106"
    /// A default that the question itself refuses.
    BadDefault "I107"
    /// A name declared twice.
    DeclaredTwice "I108"
    /// A placeholder that cannot be read.
    BadPlaceholder "I109"
    /// A fence that the parts leave open.
    FenceOpen "I110"
    /// Something repeated for each of what is no list.
    NotAList "I111"
}

/// What is wrong, and where.
#[derive(Clone, PartialEq, Debug)]
pub struct Fault {
    /// Which.
    pub code: Code,
    /// The line of the file, counted from 1; nothing when there is no file.
    pub line: Option<usize>,
    /// The question, and in a table its row and column: `comptes.2.handle`.
    pub at: String,
    /// What the message and the help name.
    args: Vec<(&'static str, Arg)>,
}

impl Fault {
    pub(crate) fn new(code: Code) -> Self {
        Self { code, line: None, at: String::new(), args: Vec::new() }
    }

    /// With one more argument, for the message and for the help.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// With the nearest word that exists, when one is near enough.
    pub(crate) fn near<'a>(self, found: &str, words: impl IntoIterator<Item = &'a str>) -> Self {
        let near = charte_lang::diagnostic::nearest(found, words);
        let known = if near.is_some() { "yes" } else { "no" };
        self.with("found", found).with("near", near.unwrap_or_default()).with("known", known)
    }

    pub(crate) fn line(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    /// Inside something: its name goes before the place.
    pub(crate) fn inside(mut self, name: &str) -> Self {
        self.at = if self.at.is_empty() { name.to_owned() } else { format!("{name}.{}", self.at) };
        self
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> Message {
        Message { key: self.code.key().into(), args: self.args.clone() }
    }

    /// What to do.
    #[must_use]
    pub fn help(&self) -> Message {
        Message { key: self.code.help_key().into(), args: self.args.clone() }
    }

    /// What is wrong, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.message().render(lang)
    }

    /// What to do, in words.
    #[must_use]
    pub fn help_text(&self, lang: Lang) -> String {
        self.help().render(lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_message_and_help_in_both_languages() {
        for code in Code::ALL {
            assert!(charte_messages::has(code.key()), "{} has no message", code.code());
            assert!(charte_messages::has(code.help_key()), "{} has no help", code.code());
        }
    }
}
