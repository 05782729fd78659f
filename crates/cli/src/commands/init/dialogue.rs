//! The interview on a terminal: a line out, a line in. It knows nothing of files; saving is given to it.

use crate::page::Page;
use anstyle::Style;
use anyhow::Result;
use charte_interview::{Answers, Choice, Column, Fault, Interview, Kind, Question, Raw, Value};
use charte_messages::{Lang, Message};
use std::io::{BufRead, Write};

/// How an interview ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum End {
    /// Every question has its answer.
    Finished,
    /// The person stopped, or there is no more input.
    Stopped,
}

/// An interview under way.
pub(super) struct Dialogue<'a> {
    interview: &'a Interview,
    answers: &'a mut Answers,
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
    save: &'a mut dyn FnMut(&Answers) -> Result<()>,
    lang: Lang,
    /// The section that was introduced last.
    section: Option<usize>,
}

/// What came of a question.
enum Step {
    Answered,
    Back,
    Stop,
}

/// What a typed line is.
enum Line {
    Text(String),
    Back,
    Stop,
}

impl<'a> Dialogue<'a> {
    pub(super) fn new(
        interview: &'a Interview,
        answers: &'a mut Answers,
        input: &'a mut dyn BufRead,
        out: &'a mut dyn Write,
        save: &'a mut dyn FnMut(&Answers) -> Result<()>,
    ) -> Self {
        let lang = interview.lang();
        Self { interview, answers, input, out, save, lang, section: None }
    }

    /// Asks until every question has its answer, or the person stops.
    pub(super) fn run(mut self) -> Result<End> {
        self.say("init-welcome")?;
        loop {
            if self.walk(self.first_open(), None)? == End::Stopped {
                return Ok(End::Stopped);
            }
            let Some(section) = self.review()? else { return Ok(End::Finished) };
            self.section = None;
            let first = self.asked_after(None, Some(section));
            if self.walk(first, Some(section))? == End::Stopped {
                return Ok(End::Stopped);
            }
        }
    }

    /// Asks from a question on: what has no answer, or all of one section.
    fn walk(&mut self, from: Option<usize>, section: Option<usize>) -> Result<End> {
        let mut at = from;
        while let Some(n) = at {
            let Some(question) = self.interview.questions().get(n) else { break };
            at = match self.ask(question)? {
                Step::Answered => {
                    (self.save)(self.answers)?;
                    if section.is_some() { self.asked_after(Some(n), section) } else { self.first_open() }
                }
                Step::Back => match self.asked_before(n) {
                    Some(before) => Some(before),
                    None => {
                        self.say("init-first")?;
                        Some(n)
                    }
                },
                Step::Stop => return Ok(End::Stopped),
            };
        }
        Ok(End::Finished)
    }

    fn first_open(&self) -> Option<usize> {
        let next = self.interview.next(self.answers)?;
        self.interview.questions().iter().position(|q| q.id == next.id)
    }

    fn asked_after(&self, n: Option<usize>, section: Option<usize>) -> Option<usize> {
        let start = n.map_or(0, |n| n + 1);
        let mut rest = self.interview.questions().iter().enumerate().skip(start);
        rest.find(|(_, q)| Some(q.section) == section && self.interview.asked(q, self.answers)).map(|(n, _)| n)
    }

    fn asked_before(&self, n: usize) -> Option<usize> {
        let mut before = self.interview.questions().iter().enumerate().take(n);
        before.rfind(|(_, q)| self.interview.asked(q, self.answers)).map(|(n, _)| n)
    }

    /// All questions have answers: which section is to be seen again? None: the charter can be written.
    fn review(&mut self) -> Result<Option<usize>> {
        for (n, section) in self.interview.sections().iter().enumerate() {
            writeln!(self.out, "{:4}. {}", n + 1, section.title)?;
        }
        loop {
            self.say("init-review")?;
            let Line::Text(text) = self.read("")? else { return Ok(None) };
            if text.is_empty() {
                return Ok(None);
            }
            match text.parse::<usize>().ok().and_then(|n| n.checked_sub(1)) {
                Some(n) if n < self.interview.sections().len() => return Ok(Some(n)),
                _ => self.say("init-no-section")?,
            }
        }
    }

    fn ask(&mut self, question: &Question) -> Result<Step> {
        self.introduce(question.section)?;
        let bold = Style::new().bold();
        writeln!(self.out, "\n{bold}{}{bold:#}", question.ask)?;
        if let Kind::Table { columns, min, .. } = &question.kind {
            return self.ask_table(question, columns, *min);
        }
        self.options(&question.kind, question)?;
        let default = self.default(question);
        loop {
            let text = match self.read_for(question, &format!("[{default}] "))? {
                Line::Text(text) => text,
                Line::Back => return Ok(Step::Back),
                Line::Stop => return Ok(Step::Stop),
            };
            if text.is_empty() {
                self.keep(question);
                return Ok(Step::Answered);
            }
            match self.answers.set(self.interview, &question.id, &question.kind.typed(&text)) {
                Ok(()) => return Ok(Step::Answered),
                Err(fault) => self.fault(&fault)?,
            }
        }
    }

    /// Keeps the answer that is there, or takes the default.
    fn keep(&mut self, question: &Question) {
        let current = self.interview.current(&question.id, self.answers).map(|v| v.raw());
        let kept = current.is_some_and(|raw| self.answers.set(self.interview, &question.id, &raw).is_ok());
        let empty_on_purpose = self.answers.get(&question.id) == Some(None);
        if !kept && !empty_on_purpose {
            self.answers.take_default(self.interview, question);
        }
    }

    fn current(&self, question: &Question) -> Option<Value> {
        self.interview.current(&question.id, self.answers).map(std::borrow::Cow::into_owned)
    }

    fn default(&self, question: &Question) -> String {
        match self.current(question) {
            Some(value) => question.kind.shown(&value, self.lang),
            None => Message::new("init-nothing").render(self.lang),
        }
    }

    fn options(&mut self, kind: &Kind, question: &Question) -> Result<()> {
        let (Kind::Choice(options) | Kind::Choices { options, .. }) = kind else { return Ok(()) };
        let current = self.current(question);
        for (n, option) in options.iter().enumerate() {
            let chosen = match &current {
                Some(Value::Choice(v)) => *v == option.value,
                Some(Value::List(items)) => items.contains(&option.value),
                _ => false,
            };
            writeln!(self.out, "  {} {}. {}", if chosen { '*' } else { ' ' }, n + 1, option.label)?;
        }
        Ok(())
    }

    /// A table, row by row. Where the rows are the options of the first column, each is asked for the rest.
    fn ask_table(&mut self, question: &Question, columns: &[Column], min: usize) -> Result<Step> {
        let named = match columns.first().map(|c| &c.kind) {
            Some(Kind::Choice(options)) if options.len() == min => options.as_slice(),
            _ => &[],
        };
        let current = self.current(question);
        let rows = match &current {
            Some(Value::Table(rows)) => rows.clone(),
            _ => Vec::new(),
        };
        match &current {
            Some(value) => Page::new(self.out).paragraph(2, &question.kind.shown(value, self.lang))?,
            None => self.say("init-no-row")?,
        }
        self.say("init-rows")?;
        loop {
            let mut typed: Vec<Raw> = Vec::new();
            loop {
                let name = named.get(typed.len());
                if !named.is_empty() && name.is_none() {
                    break;
                }
                let like = match name {
                    Some(option) => rows
                        .iter()
                        .find(|r| r.0.first().is_some_and(|(_, v)| *v == Value::Choice(option.value.clone()))),
                    None => rows.get(typed.len()),
                };
                match self.ask_row(question, columns, typed.len(), name, like)? {
                    Row::Cells(cells) => typed.push(Raw::Row(cells)),
                    Row::Keep => {
                        self.keep(question);
                        return Ok(Step::Answered);
                    }
                    Row::End => break,
                    Row::Back if typed.pop().is_none() => return Ok(Step::Back),
                    Row::Back => {}
                    Row::Stop => return Ok(Step::Stop),
                }
            }
            match self.answers.set(self.interview, &question.id, &Raw::List(typed)) {
                Ok(()) => return Ok(Step::Answered),
                Err(fault) => self.fault(&fault)?,
            }
        }
    }

    fn ask_row(
        &mut self,
        question: &Question,
        columns: &[Column],
        n: usize,
        name: Option<&Choice>,
        like: Option<&charte_interview::Row>,
    ) -> Result<Row> {
        let mut cells: Vec<(String, Raw)> = Vec::new();
        for (c, column) in columns.iter().enumerate() {
            if let Some(option) = name.filter(|_| c == 0) {
                cells.push((column.id.clone(), Raw::Text(option.value.clone())));
                continue;
            }
            let first = c == usize::from(name.is_some());
            let default = if first && name.is_none() { None } else { self.cell_default(column, like) };
            match self.ask_cell(question, column, (n, name), first, default.as_ref())? {
                Cell::Value(raw) => cells.push((column.id.clone(), raw)),
                Cell::Empty if first && n == 0 => return Ok(Row::Keep),
                Cell::Empty if first => return Ok(Row::End),
                Cell::Empty => {}
                Cell::NoMore => return Ok(Row::End),
                Cell::Back => return Ok(Row::Back),
                Cell::Stop => return Ok(Row::Stop),
            }
        }
        Ok(Row::Cells(cells))
    }

    /// What a cell is when nothing is typed: what stood there, or the first option.
    fn cell_default(&self, column: &Column, like: Option<&charte_interview::Row>) -> Option<Value> {
        like.and_then(|r| r.get(&column.id)).cloned().or_else(|| match &column.kind {
            Kind::Choice(options) => options.first().map(|o| Value::Choice(o.value.clone())),
            _ => None,
        })
    }

    fn ask_cell(
        &mut self,
        question: &Question,
        column: &Column,
        (n, name): (usize, Option<&Choice>),
        first: bool,
        default: Option<&Value>,
    ) -> Result<Cell> {
        let row = name.map_or_else(|| (n + 1).to_string(), |o| o.label.clone());
        let mut prompt = format!("{row} · {} ", column.ask);
        if let Kind::Choice(options) | Kind::Choices { options, .. } = &column.kind {
            let words: Vec<String> =
                options.iter().enumerate().map(|(n, o)| format!("{} {}", n + 1, o.label)).collect();
            prompt.push_str(&format!("({}) ", words.join(", ")));
        }
        if let Some(value) = default {
            prompt.push_str(&format!("[{}] ", column.kind.shown(value, self.lang)));
        }
        loop {
            let text = match self.read_for(question, &prompt)? {
                Line::Text(text) => text,
                Line::Back => return Ok(Cell::Back),
                Line::Stop => return Ok(Cell::Stop),
            };
            if first && name.is_none() && text == "-" {
                return Ok(Cell::NoMore);
            }
            // The very first line of a table that stays empty keeps it as it is.
            if text.is_empty() && first && n == 0 {
                return Ok(Cell::Empty);
            }
            let raw = match default {
                Some(value) if text.is_empty() => value.raw(),
                _ if text.is_empty() && first => return Ok(Cell::Empty),
                _ => column.kind.typed(&text),
            };
            match self.interview.check_cell(&question.id, &column.id, &raw) {
                Ok(Some(value)) => return Ok(Cell::Value(value.raw())),
                Ok(None) => return Ok(Cell::Empty),
                Err(fault) => self.fault(&fault)?,
            }
        }
    }

    /// Title, why, what others write, what the machine and people do, caution: once per section.
    fn introduce(&mut self, n: usize) -> Result<()> {
        if self.section == Some(n) {
            return Ok(());
        }
        self.section = Some(n);
        let Some(section) = self.interview.sections().get(n) else { return Ok(()) };
        let count = self.interview.sections().len();
        let title = Message::new("init-section")
            .with("number", n + 1)
            .with("count", count)
            .with("title", section.title.as_str());
        let mut lines = vec![
            Message::new("init-others").with("text", section.others.as_str()),
            Message::new("init-machine").with("text", section.machine.as_str()),
            Message::new("init-people").with("text", section.people.as_str()),
        ];
        if let Some(caution) = &section.caution {
            let reference = section.reference.clone().unwrap_or_default();
            lines.push(Message::new("init-caution").with("text", caution.as_str()).with("reference", reference));
        }
        writeln!(self.out)?;
        let mut page = Page::new(self.out);
        page.heading(&title.render(self.lang))?;
        page.paragraph(0, &section.why)?;
        for line in lines {
            page.item(0, &line.render(self.lang))?;
        }
        Ok(())
    }

    /// A line for a question: help and the text so far are shown until the person answers.
    fn read_for(&mut self, question: &Question, prompt: &str) -> Result<Line> {
        loop {
            match self.read(prompt)? {
                Line::Text(t) if t == "?" => {
                    let none = Message::new("init-no-help").render(self.lang);
                    let help = question.help.as_deref().unwrap_or(&none);
                    Page::new(self.out).paragraph(2, help)?;
                    self.say("init-keys")?;
                }
                Line::Text(t) if t == "=" => {
                    let text = self.interview.draw_section(self.answers, question.section);
                    Page::new(self.out).paragraph(2, &text)?;
                }
                line => return Ok(line),
            }
        }
    }

    fn read(&mut self, prompt: &str) -> Result<Line> {
        write!(self.out, "{prompt}> ")?;
        self.out.flush()?;
        let mut line = String::new();
        if self.input.read_line(&mut line)? == 0 {
            return Ok(Line::Stop);
        }
        Ok(match line.trim() {
            "<" => Line::Back,
            "!" => Line::Stop,
            text => Line::Text(text.to_owned()),
        })
    }

    fn say(&mut self, key: &'static str) -> Result<()> {
        Ok(Page::new(self.out).paragraph(0, &Message::new(key).render(self.lang))?)
    }

    fn fault(&mut self, fault: &Fault) -> Result<()> {
        let mut page = Page::new(self.out);
        page.paragraph(2, &format!("{} {}", fault.code.code(), fault.text(self.lang)))?;
        Ok(page.paragraph(2, &fault.help_text(self.lang))?)
    }
}

/// What came of a row.
enum Row {
    Cells(Vec<(String, Raw)>),
    Keep,
    End,
    Back,
    Stop,
}

/// What came of a cell.
enum Cell {
    Value(Raw),
    Empty,
    /// No row, and none after it.
    NoMore,
    Back,
    Stop,
}
