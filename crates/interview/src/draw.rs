//! Drawing: answers into the text of a charter.

use crate::answers::Answers;
use crate::examples;
use crate::interview::Interview;
use crate::place;
use crate::questions::{Choice, Kind};
use crate::template::{Line, Part, Piece};
use crate::value::{Row, Value};
use charte_lang::Packs;
use std::borrow::Cow;

impl Interview {
    /// The charter's text: what was answered, and the defaults for the rest.
    #[must_use]
    pub fn draw(&self, answers: &Answers) -> String {
        let text = self.parts_text(answers, |_| true);
        let text = examples::without(&examples::in_one_block(&text), &self.terms(answers), self.lang);
        let text = format!("{}\n", text.trim_end());
        // Written as `charte fmt` would, so that the first formatting changes nothing.
        charte_lang::format::format(&charte_lang::read("charte.md", &text, &Packs::shipped()), None)
    }

    /// The text of one section as it stands so far, as prose and blocks.
    #[must_use]
    pub fn draw_section(&self, answers: &Answers, section: usize) -> String {
        let text = self.parts_text(answers, |p| p.section == section);
        examples::in_one_block(&text).trim().to_owned()
    }

    /// What stands in the charter when nobody answers anything.
    #[must_use]
    pub fn defaults(&self) -> Answers {
        let mut out = Answers::default();
        self.questions.iter().for_each(|q| out.take_default(self, q));
        out
    }

    fn parts_text(&self, answers: &Answers, wanted: impl Fn(&Part) -> bool) -> String {
        let mut out = String::new();
        for part in self.parts.iter().filter(|p| wanted(p) && self.met(p.when.as_ref(), answers)) {
            match &part.each {
                None => self.part(part, answers, None, &mut out),
                Some(each) => {
                    for row in self.rows(each, answers) {
                        if part.each_where.as_ref().is_none_or(|c| c.holds(|id| row.get(id).map(Cow::Borrowed))) {
                            self.part(part, answers, Some((each, &row)), &mut out);
                        }
                    }
                }
            }
        }
        out
    }

    /// What a part is repeated over: the rows of a table, or the items of a list as rows of one column.
    fn rows(&self, each: &str, answers: &Answers) -> Vec<Row> {
        match self.current(each, answers).as_deref() {
            Some(Value::Table(rows)) => rows.clone(),
            Some(Value::List(items)) => {
                let options = self.question(each).is_some_and(|q| matches!(q.kind, Kind::Choices { .. }));
                let value = |i: &String| if options { Value::Choice(i.clone()) } else { Value::Text(i.clone()) };
                items.iter().map(|i| Row(vec![("item".to_owned(), value(i))])).collect()
            }
            _ => Vec::new(),
        }
    }

    fn part(&self, part: &Part, answers: &Answers, row: Option<(&str, &Row)>, out: &mut String) {
        for line in &part.lines {
            if let Some(text) = self.line(line, answers, row) {
                out.push_str(&text);
            }
        }
    }

    /// Every term that the answers make the charter recognise.
    fn terms(&self, answers: &Answers) -> Vec<String> {
        let mut out = Vec::new();
        for question in &self.questions {
            match (&question.kind, self.current(&question.id, answers).as_deref()) {
                (Kind::Terms { .. }, Some(Value::List(items))) => out.extend(items.iter().cloned()),
                (Kind::Table { columns, .. }, Some(Value::Table(rows))) => {
                    let terms = columns.iter().filter(|c| matches!(c.kind, Kind::Terms { .. }));
                    for value in terms.flat_map(|c| rows.iter().filter_map(|r| r.get(&c.id))) {
                        if let Value::List(items) = value {
                            out.extend(items.iter().cloned());
                        }
                    }
                }
                _ => {}
            }
        }
        out
    }

    /// A line, or nothing when it is a clause without its value.
    fn line(&self, line: &Line, answers: &Answers, row: Option<(&str, &Row)>) -> Option<String> {
        let mut out = String::new();
        for piece in &line.pieces {
            match piece {
                Piece::Text(t) => out.push_str(t),
                Piece::Slot { id, filter, place } => {
                    let cell = row.and_then(|(_, r)| r.get(id)).map(Cow::Borrowed);
                    let value = cell.or_else(|| if self.is_column(row, id) { None } else { self.current(id, answers) });
                    match value {
                        Some(value) => {
                            let options = self.options(row.map(|(each, _)| each), id);
                            let label = |v: &str| options.iter().find(|o| o.value == v).map(|o| o.label.clone());
                            out.push_str(&place::write(&value, *filter, *place, self.lang, &label));
                        }
                        None if line.clause => return None,
                        None => {}
                    }
                }
            }
        }
        Some(out)
    }

    /// Whether a name is a column of what the part is repeated over; an empty cell is not a question of the same name.
    fn is_column(&self, row: Option<(&str, &Row)>, id: &str) -> bool {
        let columns = row.and_then(|(each, _)| self.question(each));
        matches!(columns.map(|q| &q.kind), Some(Kind::Table { columns, .. }) if columns.iter().any(|c| c.id == id))
    }

    /// The options of a question, of a column, or of the list that is repeated.
    fn options(&self, each: Option<&str>, id: &str) -> &[Choice] {
        let repeated = each.and_then(|e| self.question(e)).map(|q| &q.kind);
        let kind = match repeated {
            Some(Kind::Table { columns, .. }) => columns.iter().find(|c| c.id == id).map(|c| &c.kind),
            Some(kind) if id == "item" => Some(kind),
            _ => None,
        };
        match kind.or_else(|| self.question(id).map(|q| &q.kind)) {
            Some(Kind::Choice(options) | Kind::Choices { options, .. }) => options,
            _ => &[],
        }
    }
}
