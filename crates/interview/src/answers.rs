//! What was answered so far, and by whom: kept as a TOML file beside the charter, good to read and to fill by hand.

use crate::fault::{Code, Fault};
use crate::interview::Interview;
use crate::questions::{Kind, Question, Section};
use crate::tree::{self, Node, Table, Tree};
use crate::value::{Raw, Value, clean};
use charte_messages::{Lang, Message};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Answers, checked. They belong to the interview with which they were read or set.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Answers {
    given: BTreeMap<String, Option<Value>>,
    notes: BTreeMap<String, Note>,
}

/// Who answered, and what is to be said about it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Note {
    /// Who answered.
    pub by: Option<String>,
    /// A remark for the others.
    pub note: Option<String>,
}

impl Answers {
    /// The answer to a question: nothing when it has not been answered, `Some(None)` when it was left empty on purpose.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Option<&Value>> {
        self.given.get(id).map(Option::as_ref)
    }

    /// Whether nothing has been answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// How many questions have been answered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.given.len()
    }

    /// The note on an answer.
    #[must_use]
    pub fn note(&self, id: &str) -> Option<&Note> {
        self.notes.get(id)
    }

    /// Checks an answer and keeps it.
    ///
    /// # Errors
    /// What is wrong with it; the answer before it stays.
    pub fn set(&mut self, interview: &Interview, id: &str, raw: &Raw) -> Result<(), Fault> {
        let value = interview.check(id, raw)?;
        interview.in_order(id, value.as_ref(), self)?;
        self.given.insert(id.to_owned(), value);
        Ok(())
    }

    /// Takes the default of a question as its answer.
    pub fn take_default(&mut self, interview: &Interview, question: &Question) {
        let default = interview.default_of(question, self).map(Cow::into_owned);
        self.given.insert(question.id.clone(), default);
    }

    /// Takes the defaults of questions about days as answers, where there are none.
    pub fn keep_days(&mut self, interview: &Interview) {
        for question in &interview.questions {
            let columns = match &question.kind {
                Kind::Table { columns, .. } => columns.as_slice(),
                _ => &[],
            };
            let days = question.kind == Kind::Date || columns.iter().any(|c| c.kind == Kind::Date);
            if days && self.get(&question.id).is_none() && interview.asked(question, self) {
                self.take_default(interview, question);
            }
        }
    }

    /// Forgets an answer: the question will be asked again.
    pub fn forget(&mut self, id: &str) {
        self.given.remove(id);
    }

    /// Takes over the answers and notes of others: where both have one, theirs.
    pub fn take_over(&mut self, other: Answers) {
        self.given.extend(other.given);
        self.notes.extend(other.notes);
    }

    /// The pack that a file of answers names.
    #[must_use]
    pub fn pack_of(text: &str) -> Option<String> {
        match tree::parse(text).ok()?.take("interview")?.node {
            Node::Text(pack) => Some(pack),
            _ => None,
        }
    }

    /// Keeps a note on an answer.
    pub fn annotate(&mut self, id: &str, note: Note) {
        self.notes.insert(id.to_owned(), note);
    }

    /// Reads a file of answers. A wrong answer is said and left out; the others count.
    #[must_use]
    pub fn read(interview: &Interview, text: &str) -> (Self, Vec<Fault>) {
        let mut out = Answers::default();
        let mut file = match tree::parse(text) {
            Ok(file) => file,
            Err(fault) => return (out, vec![fault]),
        };
        let mut faults = Vec::new();
        if let Some(Tree { line, node: Node::Text(pack) }) = file.take("interview")
            && pack != interview.pack
        {
            faults.push(
                Fault::new(Code::OtherInterview).with("found", pack).with("pack", interview.pack.as_str()).line(line),
            );
        }
        if let Some(answers) = table(&mut file, "answers", &mut faults) {
            for (id, line, tree) in answers.fields {
                if let Err(fault) = out.set(interview, &id, &tree.raw()) {
                    faults.push(fault.line(line));
                }
            }
        }
        if let Some(notes) = table(&mut file, "notes", &mut faults) {
            for (id, line, tree) in notes.fields {
                out.read_note(interview, &id, tree).unwrap_or_else(|fault| faults.push(fault.line(line)));
            }
        }
        for (name, line, _) in &file.fields {
            faults.push(Fault::new(Code::UnknownPart).near(name, ["interview", "answers", "notes"]).line(*line));
        }
        faults.sort_by_key(|f| f.line);
        (out, faults)
    }

    fn read_note(&mut self, interview: &Interview, id: &str, tree: Tree) -> Result<(), Fault> {
        if interview.question(id).is_none() {
            let known = interview.questions.iter().map(|q| q.id.as_str());
            return Err(Fault::new(Code::UnknownQuestion).near(id, known).inside(id));
        }
        let text = |tree: Option<Tree>| match tree {
            Some(Tree { node: Node::Text(t), .. }) => Some(clean(&t)),
            _ => None,
        };
        let note = match tree.node {
            Node::Text(t) => Note { by: None, note: Some(clean(&t)) },
            Node::Table(mut t) => {
                let note = Note { by: text(t.take("by")), note: text(t.take("note")) };
                if let Some((odd, _, _)) = t.fields.first() {
                    return Err(Fault::new(Code::UnknownPart).near(odd, ["by", "note"]).inside(id));
                }
                note
            }
            _ => {
                return Err(Fault::new(Code::WrongKind)
                    .with("wanted", Message::new("interview-wanted-note"))
                    .inside(id));
            }
        };
        self.annotate(id, note);
        Ok(())
    }

    /// The answers as a file: in the order of the questions.
    #[must_use]
    pub fn write(&self, interview: &Interview) -> String {
        let mut out = head("interview-answers-head", interview);
        out.push_str("[answers]\n");
        for question in &interview.questions {
            if let Some(answer) = self.get(&question.id) {
                let _ = writeln!(out, "{} = {}", question.id, toml_answer(question, answer));
            }
        }
        self.write_notes(interview, &mut out);
        out
    }

    /// One answer as the line, or the lines, of a file of answers; nothing when the question has none.
    #[must_use]
    pub fn line(&self, interview: &Interview, id: &str) -> Option<String> {
        let question = interview.question(id)?;
        Some(format!("{id} = {}", toml_answer(question, self.get(id)?)))
    }

    fn write_notes(&self, interview: &Interview, out: &mut String) {
        if self.notes.is_empty() {
            return;
        }
        out.push_str("\n[notes]\n");
        for question in &interview.questions {
            let Some(note) = self.notes.get(&question.id) else { continue };
            let mut parts = Vec::new();
            for (name, text) in [("by", &note.by), ("note", &note.note)] {
                parts.extend(text.as_ref().map(|t| format!("{name} = {}", toml_string(t))));
            }
            let _ = writeln!(out, "{} = {{ {} }}", question.id, parts.join(", "));
        }
    }

    /// All questions as a form to fill: what has an answer shows it, what has none shows its default behind a `#`.
    #[must_use]
    pub fn form(&self, interview: &Interview) -> String {
        let lang = interview.lang;
        let mut out = head("interview-form-head", interview);
        out.push_str("[answers]\n");
        for (n, section) in interview.sections.iter().enumerate() {
            form_section(section, lang, &mut out);
            for question in interview.questions.iter().filter(|q| q.section == n) {
                form_question(question, self.get(&question.id), lang, &mut out);
            }
        }
        self.write_notes(interview, &mut out);
        out
    }
}

fn table(file: &mut Table, name: &str, faults: &mut Vec<Fault>) -> Option<Table> {
    let tree = file.take(name)?;
    match tree.node {
        Node::Table(t) => Some(t),
        _ => {
            faults.push(
                Fault::new(Code::WrongKind)
                    .with("wanted", Message::new("interview-wanted-row"))
                    .inside(name)
                    .line(tree.line),
            );
            None
        }
    }
}

fn head(key: &'static str, interview: &Interview) -> String {
    let mut out = String::new();
    comment(&Message::new(key).render(interview.lang), &mut out);
    let _ = writeln!(out, "interview = {}\n", toml_string(&interview.pack));
    out
}

fn comment(text: &str, out: &mut String) {
    for line in text.lines() {
        out.push_str(if line.is_empty() { "#" } else { "# " });
        out.push_str(line);
        out.push('\n');
    }
}

fn form_section(section: &Section, lang: Lang, out: &mut String) {
    out.push_str("\n# ");
    out.push_str(&"-".repeat(78));
    out.push('\n');
    comment(&section.title, out);
    comment(&section.why, out);
    if let Some(caution) = &section.caution {
        let message = Message::new("interview-form-caution").with("caution", caution.as_str());
        comment(&message.with("reference", section.reference.clone().unwrap_or_default()).render(lang), out);
    }
}

fn form_question(question: &Question, answer: Option<Option<&Value>>, lang: Lang, out: &mut String) {
    out.push('\n');
    comment(&question.ask, out);
    if let Some(help) = &question.help {
        comment(help, out);
    }
    let options = match &question.kind {
        Kind::Choice(options) | Kind::Choices { options, .. } => options.as_slice(),
        _ => &[],
    };
    for option in options {
        let _ = writeln!(out, "#   {} : {}", toml_string(&option.value), option.label);
    }
    if let Kind::Table { columns, .. } = &question.kind {
        for column in columns {
            let words = match &column.kind {
                Kind::Choice(options) | Kind::Choices { options, .. } => {
                    format!(" ({})", options.iter().map(|o| o.value.as_str()).collect::<Vec<_>>().join(", "))
                }
                _ => String::new(),
            };
            let _ = writeln!(out, "#   {} : {}{words}", column.id, column.ask);
        }
    }
    if let Some(condition) = &question.when {
        let names: Vec<String> = condition.0.iter().map(|t| t.to_string()).collect();
        comment(&Message::new("interview-form-if").with("condition", names.join(", ")).render(lang), out);
    }
    match answer {
        Some(answer) => {
            let _ = writeln!(out, "{} = {}", question.id, toml_answer(question, answer));
        }
        None => {
            let default = format!("{} = {}", question.id, toml_answer(question, question.default.as_ref()));
            for line in default.lines() {
                let _ = writeln!(out, "#{line}");
            }
        }
    }
}

fn toml_answer(question: &Question, answer: Option<&Value>) -> String {
    match (answer, &question.kind) {
        (Some(value), _) => toml_value(value),
        (None, Kind::Choices { .. } | Kind::Names { .. } | Kind::Terms { .. } | Kind::Table { .. }) => "[]".to_owned(),
        (None, _) => "\"\"".to_owned(),
    }
}

fn toml_value(value: &Value) -> String {
    match value {
        Value::Text(t) | Value::Choice(t) => toml_string(t),
        Value::Flag(b) => b.to_string(),
        Value::Number(n) => n.to_string(),
        // A day is a day in TOML too.
        Value::Date(d) => d.to_string(),
        Value::List(items) => format!("[{}]", items.iter().map(|i| toml_string(i)).collect::<Vec<_>>().join(", ")),
        Value::Table(rows) => {
            let mut out = "[\n".to_owned();
            for row in rows {
                let cells: Vec<String> = row.0.iter().map(|(c, v)| format!("{c} = {}", toml_value(v))).collect();
                let _ = writeln!(out, "  {{ {} }},", cells.join(", "));
            }
            out.push(']');
            out
        }
    }
}

/// A TOML basic string.
pub(crate) fn toml_string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interview() -> Interview {
        Interview::of_pack("entreprise-fr").unwrap().unwrap()
    }

    #[test]
    fn what_is_written_is_read_back() {
        let interview = interview();
        let mut answers = Answers::default();
        interview.questions().iter().for_each(|q| answers.take_default(&interview, q));
        answers.set(&interview, "organisation", &"Maison \"Vernes\" \\ fils".into()).unwrap();
        answers.set(&interview, "agence", &"".into()).unwrap();
        answers.annotate("organisation", Note { by: Some("Juridique".into()), note: Some("nom du Kbis".into()) });
        let (read, faults) = Answers::read(&interview, &answers.write(&interview));
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(read, answers);
        let (form, faults) = Answers::read(&interview, &answers.form(&interview));
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(form, answers, "a filled form is a file of answers");
    }

    #[test]
    fn an_empty_form_has_no_answer() {
        let interview = interview();
        let (read, faults) = Answers::read(&interview, &Answers::default().form(&interview));
        assert!(faults.is_empty(), "{faults:?}");
        assert!(read.is_empty());
    }

    #[test]
    fn faults_have_their_line_and_the_good_answers_count() {
        let text = "interview = \"company-en\"\n[answers]\norganisatoin = \"x\"\nplafond = 99\norganisation = \"Vernes\"\n[notes]\nplafond = 3\n[extra]\n";
        let (read, faults) = Answers::read(&interview(), text);
        let found: Vec<(&str, Option<usize>)> = faults.iter().map(|f| (f.code.code(), f.line)).collect();
        assert_eq!(
            found,
            [("I019", Some(1)), ("I002", Some(3)), ("I007", Some(4)), ("I003", Some(7)), ("I020", Some(8))]
        );
        assert!(faults[1].help_text(Lang::Fr).contains("organisation"), "{}", faults[1].help_text(Lang::Fr));
        assert_eq!(read.get("organisation"), Some(Some(&Value::Text("Vernes".into()))));
    }
}
