//! An interview: sections, questions and parts of one pack, and the walk through them.

use crate::answers::Answers;
use crate::condition::Condition;
use crate::fault::{Code, Fault};
use crate::questions::{Kind, Question, Section};
use crate::template::Part;
use crate::value::{self, Raw, Value};
use charte_messages::Lang;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The interviews that ship with the program: the pack's name and the questions.
const SHIPPED: &[(&str, &str)] = &[
    ("entreprise-fr", include_str!("../questions/entreprise-fr.toml")),
    ("company-en", include_str!("../questions/company-en.toml")),
];

/// The questions of a pack.
#[derive(Clone, Debug)]
pub struct Interview {
    pub(crate) pack: String,
    pub(crate) lang: Lang,
    pub(crate) sections: Vec<Section>,
    pub(crate) questions: Vec<Question>,
    pub(crate) parts: Vec<Part>,
    /// By question: keys of the names that a new declaration would clash with.
    pub(crate) taken: BTreeMap<String, BTreeSet<String>>,
}

impl Interview {
    /// The names of the packs that have an interview.
    pub fn packs() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(name, _)| *name)
    }

    /// The interview of a pack; `None`: the pack has none.
    ///
    /// # Errors
    /// What is wrong in the file of questions: never for those that ship, a test reads them.
    pub fn of_pack(pack: &str) -> Option<Result<Self, Vec<Fault>>> {
        let key = charte_lang::fold::key(pack);
        SHIPPED.iter().find(|(name, _)| *name == key).map(|(_, text)| Self::load(text))
    }

    /// The interview in a language.
    ///
    /// # Errors
    /// As [`Interview::of_pack`].
    pub fn in_language(lang: Lang) -> Option<Result<Self, Vec<Fault>>> {
        Self::of_pack(match lang {
            Lang::Fr => "entreprise-fr",
            Lang::En => "company-en",
        })
    }

    /// The pack that the charter takes up.
    #[must_use]
    pub fn pack(&self) -> &str {
        &self.pack
    }

    /// The language of the questions and of the charter.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The sections, in order.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The questions, in order.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// A question by its name.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|q| q.id == id)
    }

    /// The first question that is to be asked and has no answer.
    #[must_use]
    pub fn next(&self, answers: &Answers) -> Option<&Question> {
        self.questions.iter().find(|q| answers.get(&q.id).is_none() && self.asked(q, answers))
    }

    /// Whether a question is asked, given the other answers; a question without an answer counts with its default.
    #[must_use]
    pub fn asked(&self, question: &Question, answers: &Answers) -> bool {
        self.met(question.when.as_ref(), answers)
    }

    pub(crate) fn met(&self, when: Option<&Condition>, answers: &Answers) -> bool {
        when.is_none_or(|c| c.holds(|id| self.current(id, answers)))
    }

    /// The answer to a question, or else its default; nothing when it is not asked or is left empty.
    #[must_use]
    pub fn current<'a>(&'a self, id: &str, answers: &'a Answers) -> Option<&'a Value> {
        let question = self.question(id)?;
        // Conditions only look back (a test holds the files to it), so this ends.
        if !self.asked(question, answers) {
            return None;
        }
        match answers.get(id) {
            Some(answer) => answer,
            None => question.default.as_ref(),
        }
    }

    /// Checks an answer. `None`: left empty, where that is possible.
    ///
    /// # Errors
    /// What is wrong with it, and what would do.
    pub fn check(&self, id: &str, raw: &Raw) -> Result<Option<Value>, Fault> {
        let Some(question) = self.question(id) else {
            let known = self.questions.iter().map(|q| q.id.as_str());
            return Err(Fault::new(Code::UnknownQuestion).near(id, known).inside(id));
        };
        let value = value::accept(&question.kind, raw, self.taken(id)).map_err(|f| f.inside(id))?;
        if value.is_none() && question.required {
            return Err(Fault::new(Code::Missing).with("ask", question.ask.as_str()).inside(id));
        }
        Ok(value)
    }

    /// Checks one cell of a table, as it is typed.
    ///
    /// # Errors
    /// As [`Interview::check`].
    pub fn check_cell(&self, id: &str, column: &str, raw: &Raw) -> Result<Option<Value>, Fault> {
        let columns = match self.question(id).map(|q| &q.kind) {
            Some(Kind::Table { columns, .. }) => columns.as_slice(),
            _ => &[],
        };
        let Some(column) = columns.iter().find(|c| c.id == column) else {
            return Err(Fault::new(Code::UnknownColumn).near(column, columns.iter().map(|c| c.id.as_str())));
        };
        let value = value::cell(column, raw, self.taken(id))?;
        if value.is_none() && !column.optional {
            return Err(Fault::new(Code::Missing).with("ask", column.ask.as_str()).inside(&column.id));
        }
        Ok(value)
    }

    fn taken(&self, id: &str) -> &BTreeSet<String> {
        static NONE: BTreeSet<String> = BTreeSet::new();
        self.taken.get(id).unwrap_or(&NONE)
    }

    /// The same interview with default days that are not past: all are moved by the same number of years.
    #[must_use]
    pub fn on(mut self, today: Date) -> Self {
        let days = self.questions.iter().filter_map(|q| q.default.as_ref()).flat_map(dates);
        let Some(earliest) = days.min() else { return self };
        let mut years = 0_i16;
        while earliest.checked_add(i64::from(years).years()).is_ok_and(|d| d < today) {
            years = years.saturating_add(1);
        }
        if years > 0 {
            for question in &mut self.questions {
                if let Some(default) = &mut question.default {
                    shift(default, years);
                }
            }
        }
        self
    }
}

/// The days in a value.
fn dates(value: &Value) -> Vec<Date> {
    match value {
        Value::Date(d) => vec![*d],
        Value::Table(rows) => rows.iter().flat_map(|r| r.0.iter().flat_map(|(_, v)| dates(v))).collect(),
        _ => Vec::new(),
    }
}

fn shift(value: &mut Value, years: i16) {
    match value {
        Value::Date(d) => *d = d.checked_add(i64::from(years).years()).unwrap_or(*d),
        Value::Table(rows) => rows.iter_mut().flat_map(|r| &mut r.0).for_each(|(_, v)| shift(v, years)),
        _ => {}
    }
}
