//! The questions, typed: what a file of questions says, once it has been read.

use crate::condition::Condition;
use crate::value::Value;

/// A section of the interview: it follows one of the sixteen provisions, or what real charters add.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its name in the file.
    pub id: String,
    /// The provision it follows, 0 to 16.
    pub provision: Option<u8>,
    /// Its title.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// What other companies' charters say.
    pub others: String,
    /// What the machine does.
    pub machine: String,
    /// What stays with people.
    pub people: String,
    /// What the law asks to be careful about.
    pub caution: Option<String>,
    /// Where that stands.
    pub reference: Option<String>,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its name in files of answers and in the parts.
    pub id: String,
    /// Its section, an index in [`crate::Interview::sections`].
    pub section: usize,
    /// The question.
    pub ask: String,
    /// More, for who wants it.
    pub help: Option<String>,
    /// What answers it.
    pub kind: Kind,
    /// Whether it must be answered.
    pub required: bool,
    /// What is taken when nobody answers.
    pub default: Option<Value>,
    /// The question whose day must be past by a week at least when this one's comes.
    pub after: Option<String>,
    /// When it is asked.
    pub(crate) when: Option<Condition>,
}

/// What answers a question.
#[derive(Clone, PartialEq, Debug)]
pub enum Kind {
    /// A line of text.
    Text(Check),
    /// Several lines of text.
    Long,
    /// Yes or no.
    YesNo,
    /// One of several.
    Choice(Vec<Choice>),
    /// Some of several.
    Choices {
        /// All of them.
        options: Vec<Choice>,
        /// The fewest.
        min: usize,
    },
    /// A whole number.
    Number {
        /// The smallest.
        min: i64,
        /// The largest.
        max: i64,
    },
    /// A day.
    Date,
    /// Names of persons.
    Names {
        /// The fewest.
        min: usize,
        /// The most.
        max: usize,
    },
    /// Words to be recognised, or accounts.
    Terms {
        /// What each must be.
        check: Check,
        /// The fewest.
        min: usize,
        /// The most.
        max: usize,
    },
    /// Rows of a table. No two rows have the same first column, unless it is a day.
    Table {
        /// Its columns, at least one.
        columns: Vec<Column>,
        /// The fewest rows.
        min: usize,
        /// The most rows.
        max: usize,
    },
}

/// What a text must be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Check {
    /// Anything that is not empty.
    #[default]
    Sentence,
    /// A name that people read.
    Name,
    /// A name that the charter declares: letters of the Latin alphabet, so that it cannot pass for another.
    Word,
    /// The address of an account: `@name`.
    Handle,
    /// A domain of the network.
    Domain,
}

/// One of the answers to choose from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// What stands in files and in the charter.
    pub value: String,
    /// What people read.
    pub label: String,
}

/// A column of a table.
#[derive(Clone, PartialEq, Debug)]
pub struct Column {
    /// Its name.
    pub id: String,
    /// Its question.
    pub ask: String,
    /// What answers it; never a table.
    pub kind: Kind,
    /// Whether it may be left empty.
    pub optional: bool,
}
