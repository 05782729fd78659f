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
use std::borrow::Cow;
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

    /// The first question that is to be asked and has no answer, or one that another answer has overtaken.
    #[must_use]
    pub fn next(&self, answers: &Answers) -> Option<&Question> {
        self.questions.iter().find(|q| self.answered(q, answers).is_none() && self.asked(q, answers))
    }

    /// The answer to a question, if it still fits the others.
    fn answered<'a>(&self, question: &Question, answers: &'a Answers) -> Option<Option<&'a Value>> {
        answers.get(&question.id).filter(|value| self.in_order(&question.id, *value, answers).is_ok())
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
    pub fn current<'a>(&'a self, id: &str, answers: &'a Answers) -> Option<Cow<'a, Value>> {
        let question = self.question(id)?;
        // Conditions only look back (a test holds the files to it), so this ends.
        if !self.asked(question, answers) {
            return None;
        }
        match self.answered(question, answers) {
            Some(answer) => answer.map(Cow::Borrowed),
            None => self.default_of(question, answers),
        }
    }

    /// What is taken when nobody answers: a day that another answer has overtaken moves on by whole years.
    #[must_use]
    pub fn default_of<'a>(&'a self, question: &'a Question, answers: &Answers) -> Option<Cow<'a, Value>> {
        let default = question.default.as_ref()?;
        let (Value::Date(day), Some(earliest)) = (default, self.earliest(question, answers)) else {
            return Some(Cow::Borrowed(default));
        };
        let years = years_until(*day, earliest);
        Some(if years == 0 { Cow::Borrowed(default) } else { Cow::Owned(Value::Date(in_years(*day, years))) })
    }

    /// The first day that will do, for a question whose day comes after another's.
    fn earliest(&self, question: &Question, answers: &Answers) -> Option<Date> {
        match self.current(question.after.as_deref()?, answers).as_deref() {
            Some(Value::Date(day)) => day.checked_add(WEEK.days()).ok(),
            _ => None,
        }
    }

    /// Whether a day comes after the one that it has to come after.
    pub(crate) fn in_order(&self, id: &str, value: Option<&Value>, answers: &Answers) -> Result<(), Fault> {
        let Some(question) = self.question(id) else { return Ok(()) };
        let (Some(Value::Date(day)), Some(earliest)) = (value, self.earliest(question, answers)) else { return Ok(()) };
        if *day >= earliest {
            return Ok(());
        }
        let fault = Fault::new(Code::TooEarly).with("found", day.to_string()).with("earliest", earliest.to_string());
        Err(fault.inside(id))
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

    /// The same interview with another default answer to a question; without such a question, the same.
    #[must_use]
    pub fn with_default(mut self, id: &str, value: Value) -> Self {
        if let Some(question) = self.questions.iter_mut().find(|one| one.id == id) {
            question.default = Some(value);
        }
        self
    }

    /// The same interview with default days that are not past: all are moved by the same number of years.
    #[must_use]
    pub fn on(mut self, today: Date) -> Self {
        let days = self.questions.iter().filter_map(|q| q.default.as_ref()).flat_map(dates);
        let Some(earliest) = days.min() else { return self };
        let years = years_until(earliest, today);
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

/// How long after the first day in force a contract or a review has to come: examples are about the first Tuesday.
const WEEK: i32 = 7;

fn in_years(day: Date, years: i16) -> Date {
    day.checked_add(i64::from(years).years()).unwrap_or(day)
}

/// How many whole years a day has to move to be no earlier than another.
fn years_until(day: Date, earliest: Date) -> i16 {
    let apart = earliest.year().saturating_sub(day.year()).max(0);
    if in_years(day, apart) < earliest { apart.saturating_add(1) } else { apart }
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
        Value::Date(d) => *d = in_years(*d, years),
        Value::Table(rows) => rows.iter_mut().flat_map(|r| &mut r.0).for_each(|(_, v)| shift(v, years)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french() -> Interview {
        Interview::of_pack("entreprise-fr").unwrap().unwrap()
    }

    #[test]
    fn a_new_topic_cannot_take_the_name_of_one_that_is_there() {
        let topic = |name: &str| {
            let row = [("nom", name), ("termes", "x"), ("equipe", "juridique")];
            Raw::List(vec![Raw::Row(row.iter().map(|(c, v)| ((*c).to_owned(), Raw::from(*v))).collect())])
        };
        for (name, whose) in [("Politique", "the pack's"), ("notre métier", "the charter's")] {
            let fault = french().check("sujets_relus", &topic(name)).unwrap_err();
            assert_eq!((fault.code.code(), fault.at.as_str()), ("I015", "sujets_relus.1.nom"), "{whose}");
        }
        assert!(french().check("sujets_relus", &topic("communication")).is_ok(), "a team of that name is no topic");
    }

    #[test]
    fn questions_come_in_order_and_branches_open() {
        let interview = french();
        let mut answers = Answers::default();
        assert_eq!(interview.next(&answers).map(|q| q.id.as_str()), Some("organisation"));
        interview.questions().iter().filter(|q| q.id != "agence_fin").for_each(|q| answers.take_default(&interview, q));
        assert_eq!(interview.next(&answers).map(|q| q.id.as_str()), None, "no agency, no end of its contract");
        answers.set(&interview, "agence", &"Studio Vernes".into()).unwrap();
        assert_eq!(interview.next(&answers).map(|q| q.id.as_str()), Some("agence_fin"));
    }

    #[test]
    fn a_day_that_another_answer_overtakes_is_asked_again_and_its_default_moves() {
        let interview = french();
        let mut answers = interview.defaults();
        answers.set(&interview, "en_vigueur", &"2030-05-02".into()).unwrap();
        assert_eq!(interview.next(&answers).map(|q| q.id.as_str()), Some("relecture"));
        let moved = interview.current("relecture", &answers);
        assert_eq!(moved.as_deref(), Some(&Value::Date(jiff::civil::date(2031, 1, 3))));
        let fault = answers.set(&interview, "relecture", &"2030-05-08".into()).unwrap_err();
        assert_eq!(fault.code.code(), "I021");
    }

    #[test]
    fn default_days_are_not_past() {
        let moved = french().on(jiff::civil::date(2028, 3, 1));
        assert_eq!(moved.question("en_vigueur").unwrap().default, Some(Value::Date(jiff::civil::date(2029, 1, 4))));
        let same = french().on(jiff::civil::date(2026, 11, 22));
        assert_eq!(same.question("en_vigueur").unwrap().default, french().question("en_vigueur").unwrap().default);
    }
}
