//! One light tree for TOML and JSON, and the cursor that reads it: fields are known because they are asked for, so that
//! an unknown one can be reported with the nearest, and nothing is written down twice.

use crate::keys::nearest;
use crate::problem::{Fault, Problem, Wanted, choice};
use charte_lang::model::{Length, TimeUnit};
use charte_lang::vocabulary::ChoiceSet;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use smallvec::SmallVec;
use std::borrow::Cow;
use std::fmt;

/// The most bytes read of one document.
pub(crate) const MAX_BYTES: usize = 1 << 20;
/// How deep tables and lists may stand in each other.
pub(crate) const MAX_DEPTH: usize = 8;
/// The most entries of one list of a submission.
pub(crate) const MAX_LIST: usize = 4096;

/// A value with the byte at which it begins (0 for JSON).
#[derive(Debug, Clone)]
pub(crate) struct Tree<'a> {
    pub(crate) at: u32,
    pub(crate) node: Node<'a>,
}

#[derive(Debug, Clone)]
pub(crate) enum Node<'a> {
    Null,
    Flag(bool),
    Number(i64),
    Fraction,
    Text(Cow<'a, str>),
    List(Vec<Tree<'a>>),
    Table(Vec<Field<'a>>),
}

#[derive(Debug, Clone)]
pub(crate) struct Field<'a> {
    name: Cow<'a, str>,
    at: u32,
    /// Taken out when it has been asked for.
    value: Option<Tree<'a>>,
}

/// Collects problems, and knows in which text they are.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    file: Option<String>,
    lines: Vec<u32>,
    pub(crate) found: Vec<Problem>,
}

impl Problems {
    pub(crate) fn for_json() -> Self {
        Self::default()
    }

    pub(crate) fn for_toml(file: Option<&str>, text: &str) -> Self {
        let lines = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i as u32).collect();
        Self { file: file.map(str::to_owned), lines, found: Vec::new() }
    }

    /// The line of a byte, counted from 1, when the text has lines.
    pub(crate) fn line(&self, at: u32) -> Option<u32> {
        (!self.lines.is_empty() || self.file.is_some()).then(|| self.lines.partition_point(|end| *end < at) as u32 + 1)
    }

    pub(crate) fn add(&mut self, at: u32, path: String, fault: Fault) {
        let line = self.line(at);
        self.found.push(Problem { fault, file: self.file.clone(), line, path });
    }
}

/// Reads a TOML document; the text is borrowed.
pub(crate) fn from_toml<'a>(text: &'a str, problems: &mut Problems) -> Option<Tree<'a>> {
    match toml::de::DeTable::parse(text) {
        Ok(table) => {
            let at = table.span().start as u32;
            Some(Tree { at, node: toml_table(table.into_inner()) })
        }
        Err(e) => {
            let at = e.span().map_or(0, |s| s.start as u32);
            problems.add(at, String::new(), Fault::Syntax { detail: e.message().to_owned() });
            None
        }
    }
}

fn toml_table(table: toml::de::DeTable<'_>) -> Node<'_> {
    let fields = table.into_iter().map(|(name, value)| Field {
        at: name.span().start as u32,
        name: name.into_inner(),
        value: Some(toml_value(value)),
    });
    Node::Table(fields.collect())
}

fn toml_value(value: toml::Spanned<toml::de::DeValue<'_>>) -> Tree<'_> {
    use toml::de::DeValue;
    let at = value.span().start as u32;
    let node = match value.into_inner() {
        DeValue::String(s) => Node::Text(s),
        DeValue::Integer(i) => {
            let digits: String = i.as_str().chars().filter(|c| *c != '_').collect();
            i64::from_str_radix(&digits, i.radix()).map_or(Node::Fraction, Node::Number)
        }
        DeValue::Float(_) => Node::Fraction,
        DeValue::Boolean(b) => Node::Flag(b),
        DeValue::Datetime(d) => Node::Text(Cow::Owned(d.to_string())),
        DeValue::Array(a) => Node::List(a.into_iter().map(toml_value).collect()),
        DeValue::Table(t) => toml_table(t),
    };
    Tree { at, node }
}

/// Reads a JSON document; strings without escapes are borrowed.
pub(crate) fn from_json<'a>(bytes: &'a [u8], problems: &mut Problems) -> Option<Tree<'a>> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let mut too_deep = false;
    let read = Seed { depth: MAX_DEPTH, too_deep: &mut too_deep }.deserialize(&mut reader);
    match read.and_then(|tree| reader.end().map(|()| tree)) {
        Ok(tree) => Some(tree),
        Err(_) if too_deep => {
            problems.add(0, String::new(), Fault::TooDeep { limit: MAX_DEPTH });
            None
        }
        Err(e) => {
            problems.add(0, String::new(), Fault::Syntax { detail: e.to_string() });
            None
        }
    }
}

struct Seed<'d> {
    depth: usize,
    too_deep: &'d mut bool,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Tree<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

fn json<'a, E>(node: Node<'a>) -> Result<Tree<'a>, E> {
    Ok(Tree { at: 0, node })
}

impl<'d> Seed<'d> {
    fn deeper<E: serde::de::Error>(&mut self) -> Result<Seed<'_>, E> {
        match self.depth.checked_sub(1) {
            Some(depth) => Ok(Seed { depth, too_deep: self.too_deep }),
            None => {
                *self.too_deep = true;
                Err(E::custom("nested too deeply"))
            }
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Tree<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        json(Node::Null)
    }
    fn visit_bool<E>(self, v: bool) -> Result<Self::Value, E> {
        json(Node::Flag(v))
    }
    fn visit_i64<E>(self, v: i64) -> Result<Self::Value, E> {
        json(Node::Number(v))
    }
    fn visit_u64<E>(self, v: u64) -> Result<Self::Value, E> {
        json(i64::try_from(v).map_or(Node::Fraction, Node::Number))
    }
    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        json(Node::Fraction)
    }
    fn visit_borrowed_str<E>(self, v: &'de str) -> Result<Self::Value, E> {
        json(Node::Text(Cow::Borrowed(v)))
    }
    fn visit_str<E>(self, v: &str) -> Result<Self::Value, E> {
        json(Node::Text(Cow::Owned(v.to_owned())))
    }
    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = seq.next_element_seed(self.deeper()?)? {
            list.push(item);
        }
        json(Node::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::with_capacity(8);
        while let Some(name) = map.next_key_seed(KeySeed)? {
            let value = map.next_value_seed(self.deeper()?)?;
            fields.push(Field { name, at: 0, value: Some(value) });
        }
        json(Node::Table(fields))
    }
}

struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Cow<'de, str>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = Cow<'de, str>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }
    fn visit_borrowed_str<E>(self, v: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(v))
    }
    fn visit_str<E>(self, v: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(v.to_owned()))
    }
}

/// Where a table stands, for the path in a problem.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Spot<'p> {
    Top,
    Under(&'p str),
    Entry(&'p str, usize),
}

impl Spot<'_> {
    fn path(self, field: &str) -> String {
        match self {
            Spot::Top => field.to_owned(),
            Spot::Under(table) => format!("{table}.{field}"),
            Spot::Entry(table, i) => format!("{table}[{i}].{field}"),
        }
    }
}

/// Reads the fields of one table.
pub(crate) struct Row<'t, 'a, 'p> {
    fields: &'t mut [Field<'a>],
    at: u32,
    spot: Spot<'p>,
    asked: SmallVec<[&'static str; 32]>,
}

impl<'t, 'a, 'p> Row<'t, 'a, 'p> {
    /// The reader of a table; a value that is no table is a problem.
    pub(crate) fn of(tree: &'t mut Tree<'a>, spot: Spot<'p>, problems: &mut Problems) -> Option<Self> {
        let at = tree.at;
        match &mut tree.node {
            Node::Table(fields) => {
                let row = Row { fields, at, spot, asked: SmallVec::new() };
                row.report_twice(problems);
                Some(row)
            }
            _ => {
                problems.add(at, spot.path(""), Fault::WrongKind { wanted: Wanted::Table });
                None
            }
        }
    }

    fn report_twice(&self, problems: &mut Problems) {
        for (i, field) in self.fields.iter().enumerate() {
            if self.fields.iter().skip(i + 1).any(|other| other.name == field.name) {
                let fault = Fault::Twice { field: field.name.clone().into_owned() };
                problems.add(field.at, self.spot.path(&field.name), fault);
            }
        }
    }

    pub(crate) fn at(&self) -> u32 {
        self.at
    }

    pub(crate) fn path(&self, field: &str) -> String {
        self.spot.path(field)
    }

    pub(crate) fn take(&mut self, name: &'static str) -> Option<Tree<'a>> {
        self.asked.push(name);
        let value = self.fields.iter_mut().find(|f| f.name == name)?.value.take()?;
        (!matches!(value.node, Node::Null)).then_some(value)
    }

    /// Every field that was not asked for, with its name: for tables whose keys are free.
    pub(crate) fn rest(&mut self) -> Vec<(Cow<'a, str>, Tree<'a>)> {
        self.fields.iter_mut().filter_map(|f| f.value.take().map(|v| (f.name.clone(), v))).collect()
    }

    fn wrong<T>(&self, tree: &Tree<'_>, name: &str, wanted: Wanted, problems: &mut Problems) -> Option<T> {
        problems.add(tree.at, self.spot.path(name), Fault::WrongKind { wanted });
        None
    }

    pub(crate) fn text(&mut self, name: &'static str, problems: &mut Problems) -> Option<Cow<'a, str>> {
        let tree = self.take(name)?;
        match tree.node {
            Node::Text(t) => Some(t),
            _ => self.wrong(&tree, name, Wanted::Text, problems),
        }
    }

    pub(crate) fn flag(&mut self, name: &'static str, problems: &mut Problems) -> Option<bool> {
        let tree = self.take(name)?;
        match tree.node {
            Node::Flag(b) => Some(b),
            // "unknown" says expressly what leaving the field out says.
            Node::Text(t) if t == "unknown" => None,
            _ => self.wrong(&tree, name, Wanted::Flag, problems),
        }
    }

    pub(crate) fn number(&mut self, name: &'static str, problems: &mut Problems) -> Option<i64> {
        let tree = self.take(name)?;
        match tree.node {
            Node::Number(n) => Some(n),
            _ => self.wrong(&tree, name, Wanted::Number, problems),
        }
    }

    pub(crate) fn day(&mut self, name: &'static str, problems: &mut Problems) -> Option<Date> {
        let tree = self.take(name)?;
        let day = match &tree.node {
            Node::Text(t) => t.parse().ok(),
            _ => None,
        };
        day.or_else(|| self.wrong(&tree, name, Wanted::Day, problems))
    }

    pub(crate) fn instant(&mut self, name: &'static str, problems: &mut Problems) -> Option<Timestamp> {
        let tree = self.take(name)?;
        let instant = match &tree.node {
            Node::Text(t) => t.parse().ok(),
            _ => None,
        };
        instant.or_else(|| self.wrong(&tree, name, Wanted::Instant, problems))
    }

    pub(crate) fn minutes(&mut self, name: &'static str, problems: &mut Problems) -> Option<i64> {
        let tree = self.take(name)?;
        let length = match &tree.node {
            Node::Text(t) => length(t).map(Length::minutes),
            Node::Number(n) => Some(*n),
            _ => None,
        };
        length.or_else(|| self.wrong(&tree, name, Wanted::Length, problems))
    }

    pub(crate) fn choice(
        &mut self,
        name: &'static str,
        set: ChoiceSet,
        problems: &mut Problems,
    ) -> Option<&'static str> {
        let tree = self.take(name)?;
        let Node::Text(word) = &tree.node else {
            return self.wrong(&tree, name, Wanted::Text, problems);
        };
        match choice(set, word) {
            Ok(code) => Some(code),
            Err(fault) => {
                problems.add(tree.at, self.spot.path(name), fault);
                None
            }
        }
    }

    pub(crate) fn list(&mut self, name: &'static str, problems: &mut Problems) -> Option<Vec<Tree<'a>>> {
        let tree = self.take(name)?;
        let at = tree.at;
        match tree.node {
            Node::List(items) if items.len() > MAX_LIST => {
                problems.add(at, self.spot.path(name), Fault::TooMany { limit: MAX_LIST });
                None
            }
            Node::List(items) => Some(items),
            _ => self.wrong(&tree, name, Wanted::List, problems),
        }
    }

    pub(crate) fn texts(&mut self, name: &'static str, problems: &mut Problems) -> Option<Vec<Cow<'a, str>>> {
        let items = self.list(name, problems)?;
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            match item.node {
                Node::Text(t) => out.push(t),
                _ => return self.wrong(&item, name, Wanted::Text, problems),
            }
        }
        Some(out)
    }

    pub(crate) fn choices(
        &mut self,
        name: &'static str,
        set: ChoiceSet,
        problems: &mut Problems,
    ) -> Option<Vec<&'static str>> {
        let at = self.at;
        let words = self.texts(name, problems)?;
        let mut out = Vec::with_capacity(words.len());
        for word in words {
            match choice(set, &word) {
                Ok(code) => out.push(code),
                Err(fault) => problems.add(at, self.spot.path(name), fault),
            }
        }
        Some(out)
    }

    /// Reports what was not asked for.
    pub(crate) fn finish(self, problems: &mut Problems) {
        for field in self.fields.iter().filter(|f| f.value.is_some()) {
            if self.asked.iter().any(|a| *a == field.name) {
                continue;
            }
            let near = nearest(&field.name, self.asked.iter().copied()).map(str::to_owned);
            let fault = Fault::UnknownField { field: field.name.clone().into_owned(), nearest: near };
            problems.add(field.at, self.spot.path(&field.name), fault);
        }
    }
}

/// A length of time as people write it: `30 min`, `24 h`, `5 j`, `2 weeks`.
pub(crate) fn length(text: &str) -> Option<Length> {
    let text = text.trim();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let amount = text.get(..digits)?.parse().ok()?;
    let unit = match crate::keys::key(text.get(digits..)?).as_str() {
        "min" | "minute" | "minutes" => TimeUnit::Minute,
        "h" | "heure" | "heures" | "hour" | "hours" => TimeUnit::Hour,
        "j" | "d" | "jour" | "jours" | "day" | "days" => TimeUnit::Day,
        "semaine" | "semaines" | "week" | "weeks" => TimeUnit::Week,
        "mois" | "month" | "months" => TimeUnit::Month,
        "an" | "ans" | "annee" | "annees" | "year" | "years" => TimeUnit::Year,
        _ => return None,
    };
    Some(Length { amount, unit })
}
