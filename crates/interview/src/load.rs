//! Reading a file of questions: every field is asked for by name, so that an unknown one can be said with the nearest.

use crate::condition::Condition;
use crate::fault::{Code, Fault};
use crate::interview::Interview;
use crate::questions::{Check, Choice, Column, Kind, Question, Section};
use crate::template::{self, Part, Piece, Trouble};
use crate::tree::{self, Node, Table, Tree};
use crate::value;
use charte_lang::{Packs, fold};
use charte_messages::{Arg, Lang};
use std::collections::{BTreeMap, BTreeSet};

/// The most that a list or a table holds when the file does not say.
const MOST: usize = 500;

impl Interview {
    /// Reads a file of questions.
    ///
    /// # Errors
    /// Everything that is wrong in it.
    pub fn load(text: &str) -> Result<Self, Vec<Fault>> {
        let mut file = tree::parse(text).map_err(|f| vec![f])?;
        let mut loader = Loader::default();
        let pack = loader.text(&mut file, "pack").unwrap_or_default();
        let lang = match loader.text(&mut file, "language").as_deref() {
            Some("en") => Lang::En,
            Some("fr") | None => Lang::Fr,
            Some(other) => {
                loader.word(file.line, other, &["fr", "en"]);
                Lang::Fr
            }
        };
        let (sections, questions, parts) = (file.tables("section"), file.tables("question"), file.tables("part"));
        loader.finish(&file);
        for table in sections {
            loader.section(table);
        }
        for table in questions {
            loader.question(table);
        }
        let mut literal: Vec<(String, String)> = Vec::new();
        let mut in_fence = false;
        for table in parts {
            loader.part(table, &mut in_fence, &mut literal);
        }
        if in_fence {
            loader.faults.push(Fault::new(Code::FenceOpen));
        }
        loader.references();
        let own = Packs::shipped().find(&pack).unwrap_or_default();
        literal.extend(template::declared(&own).map(|(w, n)| (w.to_owned(), n.to_owned())));
        let taken = taken(&loader, &literal);
        let Loader { sections, questions, parts, mut faults, .. } = loader;
        let interview = Interview { pack, lang, sections, questions, parts, taken };
        if faults.is_empty() {
            return Ok(interview);
        }
        faults.sort_by_key(|f| f.line);
        Err(faults)
    }
}

/// By question: the names of the kind of block that its rows declare, which the pack or the parts declare themselves.
fn taken(loader: &Loader, literal: &[(String, String)]) -> BTreeMap<String, BTreeSet<String>> {
    let mut out: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for part in &loader.parts {
        let Some(each) = &part.each else { continue };
        for line in part.lines.iter().filter(|l| !l.clause) {
            let [Piece::Text(start), Piece::Slot { .. }, Piece::Text(end)] = line.pieces.as_slice() else { continue };
            let Some(word) = start.strip_prefix("```").map(|w| w.trim_matches([' ', '«', '"', '“', '\u{A0}']))
            else {
                continue;
            };
            if word.contains(char::is_whitespace) || !end.trim_matches(['»', '"', '”', '\u{A0}', ' ', '\n']).is_empty()
            {
                continue;
            }
            let names = literal.iter().filter(|(w, _)| w == word).map(|(_, name)| fold::key(name));
            out.entry(each.clone()).or_default().extend(names);
        }
    }
    out
}

impl Table {
    /// The tables of an array of tables, in order.
    fn tables(&mut self, name: &str) -> Vec<Table> {
        let Some(Tree { node: Node::List(items), .. }) = self.take(name) else { return Vec::new() };
        items.into_iter().filter_map(|t| if let Node::Table(table) = t.node { Some(table) } else { None }).collect()
    }
}

#[derive(Default)]
struct Loader {
    sections: Vec<Section>,
    questions: Vec<Question>,
    parts: Vec<Part>,
    /// Conditions and repetitions to look up when all questions are known: line, name of the place, condition.
    conditions: Vec<(usize, String, Condition)>,
    faults: Vec<Fault>,
}

impl Loader {
    fn say(&mut self, line: usize, fault: Fault) {
        self.faults.push(fault.line(line));
    }

    fn word(&mut self, line: usize, found: &str, known: &[&str]) {
        let allowed = known.iter().map(|k| Arg::Text((*k).to_owned())).collect();
        self.say(
            line,
            Fault::new(Code::UnknownWord).near(found, known.iter().copied()).with("allowed", Arg::Or(allowed)),
        );
    }

    /// Says the fields that nobody asked for.
    fn finish(&mut self, table: &Table) {
        for (name, line, _) in &table.fields {
            self.say(*line, Fault::new(Code::UnknownField).with("found", name.as_str()));
        }
    }

    fn optional_text(&mut self, table: &mut Table, name: &str) -> Option<String> {
        let tree = table.take(name)?;
        match tree.node {
            Node::Text(t) => Some(t),
            _ => {
                self.say(tree.line, Fault::new(Code::FieldKind).with("field", name));
                None
            }
        }
    }

    fn text(&mut self, table: &mut Table, name: &str) -> Option<String> {
        let there = table.fields.iter().any(|(f, _, _)| f == name);
        if !there {
            self.say(table.line, Fault::new(Code::FieldMissing).with("field", name));
        }
        self.optional_text(table, name)
    }

    fn optional_number(&mut self, table: &mut Table, name: &str) -> Option<i64> {
        let tree = table.take(name)?;
        match tree.node {
            Node::Number(n) => Some(n),
            _ => {
                self.say(tree.line, Fault::new(Code::FieldKind).with("field", name));
                None
            }
        }
    }

    fn flag(&mut self, table: &mut Table, name: &str) -> bool {
        match table.take(name) {
            None => false,
            Some(Tree { node: Node::Flag(b), .. }) => b,
            Some(tree) => {
                self.say(tree.line, Fault::new(Code::FieldKind).with("field", name));
                false
            }
        }
    }

    fn section(&mut self, mut table: Table) {
        let provision = self.optional_number(&mut table, "provision").and_then(|n| u8::try_from(n).ok());
        let mut text = |name| self.text(&mut table, name).unwrap_or_default();
        let (id, title, why, others) = (text("id"), text("title"), text("why"), text("others"));
        let (machine, people) = (text("machine"), text("people"));
        let caution = self.optional_text(&mut table, "caution");
        let reference = self.optional_text(&mut table, "reference");
        if self.sections.iter().any(|s| s.id == id) {
            self.say(table.line, Fault::new(Code::DeclaredTwice).with("found", id.as_str()));
        }
        self.finish(&table);
        self.sections.push(Section { id, provision, title, why, others, machine, people, caution, reference });
    }

    /// The section that a question or part names.
    fn section_of(&mut self, table: &mut Table) -> usize {
        let Some(name) = self.text(table, "section") else { return 0 };
        if let Some(n) = self.sections.iter().position(|s| s.id == name) {
            return n;
        }
        let fault = Fault::new(Code::NoSuchName).near(&name, self.sections.iter().map(|s| s.id.as_str()));
        self.say(table.line, fault);
        0
    }

    fn condition(&mut self, table: &mut Table, name: &str) -> Option<Condition> {
        let text = self.optional_text(table, name)?;
        match Condition::parse(&text) {
            Ok(condition) => Some(condition),
            Err(found) => {
                self.say(table.line, Fault::new(Code::BadCondition).with("found", found));
                None
            }
        }
    }

    fn question(&mut self, mut table: Table) {
        let section = self.section_of(&mut table);
        let id = self.text(&mut table, "id").unwrap_or_default();
        let ask = self.text(&mut table, "ask").unwrap_or_default();
        let help = self.optional_text(&mut table, "help");
        let required = self.flag(&mut table, "required");
        let when = self.condition(&mut table, "if");
        let after = self.optional_text(&mut table, "after");
        if let Some(other) = &after
            && !self.questions.iter().any(|q| q.id == *other && q.kind == Kind::Date)
        {
            let dates = self.questions.iter().filter(|q| q.kind == Kind::Date).map(|q| q.id.as_str());
            let fault = Fault::new(Code::NoSuchName).near(other, dates);
            self.say(table.line, fault);
        }
        let given = table.take("default");
        let Some(kind) = self.kind(&mut table) else { return };
        let default = given.and_then(|tree| {
            let line = tree.line;
            match value::accept(&kind, &tree.raw(), &BTreeSet::new()) {
                Ok(value) => value,
                Err(fault) => {
                    let refused =
                        Fault::new(Code::BadDefault).with("found", id.as_str()).with("detail", fault.message());
                    self.say(line, refused);
                    None
                }
            }
        });
        if required && default.is_none() {
            self.say(table.line, Fault::new(Code::FieldMissing).with("field", "default"));
        }
        if id == "item" || self.questions.iter().any(|q| q.id == id) {
            self.say(table.line, Fault::new(Code::DeclaredTwice).with("found", id.as_str()));
        }
        if let Some(condition) = &when {
            self.conditions.push((table.line, id.clone(), condition.clone()));
        }
        self.finish(&table);
        self.questions.push(Question { id, section, ask, help, kind, required, default, after, when });
    }

    fn kind(&mut self, table: &mut Table) -> Option<Kind> {
        const KINDS: [&str; 10] =
            ["text", "long", "yesno", "choice", "choices", "number", "date", "names", "terms", "table"];
        let name = self.text(table, "kind")?;
        let check = self.check(table);
        let min = self.optional_number(table, "min");
        let max = self.optional_number(table, "max");
        let fewest = min.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        let most = max.and_then(|n| usize::try_from(n).ok()).unwrap_or(MOST);
        Some(match name.as_str() {
            "text" => Kind::Text(check),
            "long" => Kind::Long,
            "yesno" => Kind::YesNo,
            "choice" => Kind::Choice(self.options(table)),
            "choices" => Kind::Choices { options: self.options(table), min: fewest },
            "number" => Kind::Number { min: min.unwrap_or(0), max: max.unwrap_or(1_000_000) },
            "date" => Kind::Date,
            "names" => Kind::Names { min: fewest, max: most },
            "terms" => Kind::Terms { check, min: fewest, max: most },
            "table" => Kind::Table { columns: self.columns(table), min: fewest, max: most },
            other => {
                self.word(table.line, other, &KINDS);
                return None;
            }
        })
    }

    fn check(&mut self, table: &mut Table) -> Check {
        match self.optional_text(table, "check").as_deref() {
            None | Some("sentence" | "date") => Check::Sentence,
            Some("name") => Check::Name,
            Some("word") => Check::Word,
            Some("handle") => Check::Handle,
            Some("domain") => Check::Domain,
            Some(other) => {
                self.word(table.line, other, &["handle", "word", "sentence", "name", "domain", "date"]);
                Check::Sentence
            }
        }
    }

    /// Options: `{ value, label }`, or words that are both.
    fn options(&mut self, table: &mut Table) -> Vec<Choice> {
        let Some(tree) = table.take("options") else {
            self.say(table.line, Fault::new(Code::FieldMissing).with("field", "options"));
            return Vec::new();
        };
        let Node::List(items) = tree.node else {
            self.say(tree.line, Fault::new(Code::FieldKind).with("field", "options"));
            return Vec::new();
        };
        let mut out = Vec::new();
        for item in items {
            match item.node {
                Node::Text(t) => out.push(Choice { value: t.clone(), label: t }),
                Node::Table(mut row) => {
                    let value = self.text(&mut row, "value").unwrap_or_default();
                    let label = self.text(&mut row, "label").unwrap_or_default();
                    self.finish(&row);
                    out.push(Choice { value, label });
                }
                _ => self.say(item.line, Fault::new(Code::FieldKind).with("field", "options")),
            }
        }
        out
    }

    fn columns(&mut self, table: &mut Table) -> Vec<Column> {
        let rows = table.tables("columns");
        if rows.is_empty() {
            self.say(table.line, Fault::new(Code::FieldMissing).with("field", "columns"));
        }
        let mut out: Vec<Column> = Vec::new();
        for mut row in rows {
            let id = self.text(&mut row, "id").unwrap_or_default();
            let ask = self.text(&mut row, "ask").unwrap_or_default();
            let optional = self.flag(&mut row, "optional");
            let line = row.line;
            let kind = self.kind(&mut row);
            self.finish(&row);
            if out.iter().any(|c| c.id == id) {
                self.say(line, Fault::new(Code::DeclaredTwice).with("found", id.as_str()));
            }
            match kind {
                Some(Kind::Table { .. }) => self.say(line, Fault::new(Code::FieldKind).with("field", "kind")),
                Some(kind) => out.push(Column { id, ask, kind, optional }),
                None => {}
            }
        }
        out
    }

    fn part(&mut self, mut table: Table, in_fence: &mut bool, literal: &mut Vec<(String, String)>) {
        let line = table.line;
        let section = self.section_of(&mut table);
        let when = self.condition(&mut table, "if");
        let each = self.optional_text(&mut table, "each");
        let each_where = self.condition(&mut table, "each_where");
        let text = self.text(&mut table, "text").unwrap_or_default();
        self.finish(&table);
        literal.extend(template::declared(&text).map(|(w, n)| (w.to_owned(), n.to_owned())));
        let lines = match template::parse(&text, in_fence) {
            Ok(lines) => lines,
            Err(Trouble::Unreadable(found)) => {
                return self.say(line, Fault::new(Code::BadPlaceholder).with("found", found));
            }
            Err(Trouble::NoSuchFilter(found)) => {
                let known: Vec<&str> = crate::place::Filter::NAMES.iter().map(|(n, _)| *n).collect();
                return self.word(line, &found, &known);
            }
        };
        if let Some(condition) = &when {
            self.conditions.push((line, String::new(), condition.clone()));
        }
        let columns = self.columns_of_each(line, each.as_deref());
        if let Some(term) = each_where.iter().flat_map(|c| &c.0).find(|t| !columns.contains(&t.id)) {
            self.say(line, Fault::new(Code::NoSuchName).near(&term.id, columns.iter().map(String::as_str)));
        }
        for piece in lines.iter().flat_map(|l| &l.pieces) {
            let Piece::Slot { id, .. } = piece else { continue };
            if !columns.contains(id) && self.questions.iter().all(|q| q.id != *id) {
                let known = self.questions.iter().map(|q| q.id.as_str()).chain(columns.iter().map(String::as_str));
                let fault = Fault::new(Code::NoSuchName).near(id, known);
                self.say(line, fault);
            }
        }
        self.parts.push(Part { section, when, each, each_where, lines });
    }

    /// What a repeated part can name besides the questions.
    fn columns_of_each(&mut self, line: usize, each: Option<&str>) -> Vec<String> {
        let Some(each) = each else { return Vec::new() };
        match self.questions.iter().find(|q| q.id == each).map(|q| &q.kind) {
            Some(Kind::Table { columns, .. }) => columns.iter().map(|c| c.id.clone()).collect(),
            Some(Kind::Choices { .. } | Kind::Names { .. } | Kind::Terms { .. }) => vec!["item".to_owned()],
            Some(_) => {
                self.say(line, Fault::new(Code::NotAList).with("found", each));
                Vec::new()
            }
            None => {
                let fault = Fault::new(Code::NoSuchName).near(each, self.questions.iter().map(|q| q.id.as_str()));
                self.say(line, fault);
                Vec::new()
            }
        }
    }

    /// Looks up what conditions name: a question before this one, and one of its options.
    fn references(&mut self) {
        for (line, of, condition) in std::mem::take(&mut self.conditions) {
            let end = self.questions.iter().position(|q| q.id == of).unwrap_or(self.questions.len());
            for term in condition.0 {
                let before = self.questions.get(..end).unwrap_or(&[]);
                let Some(question) = before.iter().find(|q| q.id == term.id) else {
                    let fault = Fault::new(Code::NoSuchName).near(&term.id, before.iter().map(|q| q.id.as_str()));
                    self.say(line, fault);
                    continue;
                };
                let words: Vec<String> = match &question.kind {
                    Kind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
                    Kind::Choice(options) | Kind::Choices { options, .. } => {
                        options.iter().map(|o| o.value.clone()).collect()
                    }
                    _ => continue,
                };
                if let Some(word) = term.test.word()
                    && words.iter().all(|w| w != word)
                {
                    self.word(line, word, &words.iter().map(String::as_str).collect::<Vec<_>>());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<&'static str> {
        Interview::load(text).unwrap_err().iter().map(|f| f.code.code()).collect()
    }

    const HEAD: &str = "pack = \"entreprise-fr\"\nlanguage = \"fr\"\n[[section]]\nid = \"s\"\ntitle = \"t\"\nwhy = \"w\"\nothers = \"o\"\nmachine = \"m\"\npeople = \"p\"\n";

    #[test]
    fn every_file_that_ships_is_sound() {
        for pack in Interview::packs() {
            if let Some(Err(faults)) = Interview::of_pack(pack) {
                let shown: Vec<String> = faults
                    .iter()
                    .map(|f| format!("{}:{:?} {} {}", f.code.code(), f.line, f.at, f.text(Lang::Fr)))
                    .collect();
                panic!("{pack}: {shown:#?}");
            }
        }
    }

    #[test]
    fn each_fault_of_a_file_has_its_code_and_its_line() {
        assert_eq!(codes("pack = "), ["I001"]);
        assert_eq!(codes(&format!("colour = 1\n{HEAD}")), ["I101"]);
        let q = |rest: &str| format!("{HEAD}[[question]]\nsection = \"s\"\nid = \"a\"\nask = \"?\"\n{rest}");
        assert_eq!(codes(&q("")), ["I102"]);
        assert_eq!(codes(&q("kind = \"number\"\nmin = \"1\"")), ["I103"]);
        assert_eq!(codes(&q("kind = \"nombre\"")), ["I104"]);
        assert_eq!(codes(&q("kind = \"yesno\"\nif = \"b\"")), ["I105"]);
        assert_eq!(codes(&q("kind = \"yesno\"\nif = \"b or c\"")), ["I106"]);
        assert_eq!(codes(&q("kind = \"number\"\nmax = 3\ndefault = 4")), ["I107"]);
        assert_eq!(
            codes(&q("kind = \"yesno\"\n[[question]]\nsection = \"s\"\nid = \"a\"\nask = \"?\"\nkind = \"yesno\"")),
            ["I108"]
        );
        let p = |text: &str| q(&format!("kind = \"yesno\"\n[[part]]\nsection = \"s\"\ntext = \"{text}\""));
        assert_eq!(codes(&p("{{a")), ["I109"]);
        assert_eq!(codes(&p("```x")), ["I110"]);
        assert_eq!(codes(&p("{{b}}")), ["I105"]);
        assert_eq!(codes(&q("kind = \"yesno\"\n[[part]]\nsection = \"s\"\neach = \"a\"\ntext = \"\"")), ["I111"]);
        assert_eq!(
            codes(&q("kind = \"choice\"\noptions = [\"x\"]\n[[part]]\nsection = \"s\"\nif = \"a == y\"\ntext = \"\"")),
            ["I104"]
        );
        let faults = Interview::load(&q("kind = \"nombre\"")).unwrap_err();
        assert_eq!(faults[0].line, Some(10), "the table's line");
    }
}
