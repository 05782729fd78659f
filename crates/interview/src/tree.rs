//! TOML with places: every value knows the line on which it begins.

use crate::fault::{Code, Fault};
use crate::value::Raw;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value and the line on which it begins.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) line: usize,
    pub(crate) node: Node,
}

#[derive(Debug)]
pub(crate) enum Node {
    Flag(bool),
    Number(i64),
    Text(String),
    List(Vec<Tree>),
    Table(Table),
}

/// The fields of a table, in the order of the file; a field that was taken is gone.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) line: usize,
    pub(crate) fields: Vec<(String, usize, Tree)>,
}

impl Table {
    pub(crate) fn take(&mut self, name: &str) -> Option<Tree> {
        let n = self.fields.iter().position(|(f, _, _)| f == name)?;
        Some(self.fields.remove(n).2)
    }
}

impl Tree {
    /// The value as an answer that is yet to be checked.
    pub(crate) fn raw(self) -> Raw {
        match self.node {
            Node::Flag(b) => Raw::Flag(b),
            Node::Number(n) => Raw::Number(n),
            Node::Text(t) => Raw::Text(t),
            Node::List(items) => Raw::List(items.into_iter().map(Tree::raw).collect()),
            Node::Table(t) => Raw::Row(t.fields.into_iter().map(|(name, _, v)| (name, v.raw())).collect()),
        }
    }
}

/// Reads a TOML document.
pub(crate) fn parse(text: &str) -> Result<Table, Fault> {
    let lines: Vec<usize> = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(n, _)| n).collect();
    let line = |at: usize| lines.partition_point(|end| *end < at) + 1;
    match DeTable::parse(text) {
        Ok(all) => Ok(table(all.into_inner(), 1, &line)),
        Err(e) => {
            let fault = Fault::new(Code::Syntax).with("detail", e.message().to_owned());
            Err(fault.line(e.span().map_or(1, |s| line(s.start))))
        }
    }
}

fn table(from: DeTable<'_>, at: usize, line: &impl Fn(usize) -> usize) -> Table {
    let mut fields: Vec<(usize, String, Tree)> =
        from.into_iter().map(|(name, v)| (name.span().start, name.into_inner().into_owned(), value(v, line))).collect();
    fields.sort_by_key(|(start, _, _)| *start);
    Table { line: at, fields: fields.into_iter().map(|(start, name, v)| (name, line(start), v)).collect() }
}

fn value(from: Spanned<DeValue<'_>>, line: &impl Fn(usize) -> usize) -> Tree {
    let at = line(from.span().start);
    let node = match from.into_inner() {
        DeValue::String(s) => Node::Text(s.into_owned()),
        DeValue::Integer(i) => {
            let digits: String = i.as_str().chars().filter(|c| *c != '_').collect();
            i64::from_str_radix(&digits, i.radix()).map_or(Node::Text(digits), Node::Number)
        }
        DeValue::Float(f) => Node::Text(f.as_str().to_owned()),
        DeValue::Boolean(b) => Node::Flag(b),
        DeValue::Datetime(d) => Node::Text(d.to_string()),
        DeValue::Array(items) => Node::List(items.into_iter().map(|v| value(v, line)).collect()),
        DeValue::Table(t) => Node::Table(table(t, at, line)),
    };
    Tree { line: at, node }
}
