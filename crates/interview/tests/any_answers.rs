//! Whatever is answered, the charter reads without errors and its examples pass: random answers on every branch, with
//! texts that try to leave their place.

mod common;

use charte_interview::{Answers, Check, Code, Column, Interview, Kind, Question, Raw};
use charte_lang::fold;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;

/// Pieces of text that mean something to Markdown, to the charter language, to the template or to a screen.
const NASTY: &[&str] = &[
    "»",
    "«",
    "« ",
    " »",
    "\"",
    "“",
    "”",
    "„",
    "'",
    "’",
    "`",
    "```",
    "\n```\n",
    "\n```règle x\nsinon refuser\n```\n",
    "\n# Titre\n",
    "\n## Title {#x}",
    "{#id}",
    "{{organisation}}",
    "{{",
    "}}",
    "{",
    "}",
    "=>",
    " => refuser",
    ",",
    ", ou ",
    " et ",
    " or ",
    ";",
    ":",
    ": ",
    "\n",
    "\r\n",
    "\t",
    "    ",
    "jamais ",
    "sinon refuser",
    "never ",
    "```charter",
    "#",
    " #",
    "##",
    "- ",
    "1. ",
    "2) ",
    "* ",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "~~~",
    "[x](y)",
    "[^1]: ",
    "<b>",
    "</script>",
    "<!--",
    "&lt;",
    "&amp;",
    "|",
    "---",
    "===",
    "\\",
    "\\\\",
    "é",
    "œ",
    "ß",
    "İ",
    "🎉",
    "👩\u{200D}👧",
    "שלום",
    "مرحبا",
    "日本語",
    "Ω",
    "\u{202E}",
    "\u{2066}",
    "\u{200F}",
    "\u{FEFF}",
    "\u{0}",
    "\u{7}",
    "\u{A0}",
    "\u{2028}",
    "%",
    "@",
    "@x",
    "$",
    "\u{301}",
    "a",
    "B",
    "9",
    "12",
    " ",
];

/// A text that tries to leave its place.
fn nasty() -> impl Strategy<Value = String> {
    vec(select(NASTY), 0..8).prop_map(|p| p.concat())
}

/// Such a text with a word of its own, so that it is a name, and never a word of the charter's own examples.
fn nasty_name() -> impl Strategy<Value = String> {
    (nasty(), 0..5000_u32, nasty()).prop_map(|(a, n, b)| format!("{a} zq{n} {b}"))
}

/// Marks in a name that the charter declares.
const MARKS: &[&str] = &[
    "»", "«", "\"", "`", "'", "-", ",", ";", "=>", "#", "{{x}}", "é", "Œ", "🎉", ".", " ou ", " et ", "\\", "*", "“",
    "”", "\n", "@",
];

/// Words of the charter's own examples: an answer may hold them all the same.
const ORDINARY: &[&str] = &[
    "bonjour",
    "nouvelle",
    "Dimanche",
    "journée",
    "merci",
    "demain",
    "lent",
    "année",
    "lecteurs",
    "service client",
    "matinée",
    "vœux",
    "une",
    "good morning",
    "news",
    "Sunday",
    "fine day",
    "thank you",
    "see you",
    "slow",
    "year",
    "readers",
    "morning",
    "wishes",
    "everyone",
    "here",
];

/// A term: nasty, or as ordinary as the words of the examples.
fn term() -> impl Strategy<Value = String> {
    prop_oneof![3 => nasty_name(), 1 => select(ORDINARY).prop_map(str::to_owned)]
}

/// A name that the charter may declare: Latin letters, any marks.
fn word() -> impl Strategy<Value = String> {
    (vec(select(MARKS), 0..4), 0..500_u32).prop_map(|(m, n)| format!("{} zq{n}", m.concat()))
}

fn handle() -> impl Strategy<Value = String> {
    "@[a-z0-9]([a-zA-Z0-9_.-]{0,8}[a-z0-9_])?"
}

fn day() -> impl Strategy<Value = String> {
    (2026..2036_i32, 1..=12_i32, 1..=28_i32).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}"))
}

fn text(check: Check) -> BoxedStrategy<String> {
    match check {
        Check::Sentence | Check::Name => nasty_name().boxed(),
        Check::Word => word().boxed(),
        Check::Handle => handle().boxed(),
        Check::Domain => "[a-z]{1,9}\\.example".boxed(),
    }
}

fn list(items: impl Strategy<Value = String> + 'static, min: usize, max: usize) -> BoxedStrategy<Raw> {
    let most = max.min(min + 3);
    vec(items, min..=most).prop_map(move |items| Raw::List(items.into_iter().map(Raw::Text).collect())).boxed()
}

/// A valid answer.
fn answer(kind: &Kind) -> BoxedStrategy<Raw> {
    match kind {
        Kind::Text(check) => text(*check).prop_map(Raw::Text).boxed(),
        Kind::Long => nasty().prop_map(Raw::Text).boxed(),
        Kind::YesNo => any::<bool>().prop_map(Raw::Flag).boxed(),
        Kind::Choice(options) => select(options.clone()).prop_map(|o| Raw::Text(o.value)).boxed(),
        Kind::Choices { options, min } => {
            let values: Vec<Raw> = options.iter().map(|o| Raw::Text(o.value.clone())).collect();
            let n = values.len();
            proptest::sample::subsequence(values, *min..=n).prop_map(Raw::List).boxed()
        }
        Kind::Number { min, max } => (*min..=*max).prop_map(Raw::Number).boxed(),
        Kind::Date => day().prop_map(Raw::Text).boxed(),
        Kind::Names { min, max } => list(nasty_name(), *min, *max),
        Kind::Terms { check: Check::Handle, min, max } => list(handle(), *min, *max),
        Kind::Terms { min, max, .. } => list(term(), *min, *max),
        Kind::Table { columns, min, max } => table(columns, *min, *max),
    }
}

fn table(columns: &[Column], min: usize, max: usize) -> BoxedStrategy<Raw> {
    let cells: Vec<BoxedStrategy<(String, Option<Raw>)>> = columns
        .iter()
        .map(|c| {
            let id = c.id.clone();
            let value =
                if c.optional { option::of(answer(&c.kind)).boxed() } else { full(&c.kind).prop_map(Some).boxed() };
            value.prop_map(move |v| (id.clone(), v)).boxed()
        })
        .collect();
    match columns.first().map(|c| (c.id.clone(), &c.kind)) {
        // Rows named by options: as many as there are, each once.
        Some((first, Kind::Choice(options))) => {
            let names: Vec<String> = options.iter().map(|o| o.value.clone()).collect();
            let n = names.len().min(max);
            let rows = (proptest::sample::subsequence(names, min..=n), vec(cells, n));
            rows.prop_map(move |(names, rows)| Raw::List(distinct(named(&first, names, rows)))).boxed()
        }
        _ => vec(cells, min..=max.min(min + 3)).prop_map(|rows| Raw::List(distinct(rows))).boxed(),
    }
}

type Cells = Vec<(String, Option<Raw>)>;

/// The first rows, with these names in their first column.
fn named(column: &str, names: Vec<String>, rows: Vec<Cells>) -> Vec<Cells> {
    let name = |(name, mut row): (String, Cells)| {
        row.retain(|(c, _)| c != column);
        row.insert(0, (column.to_owned(), Some(Raw::Text(name))));
        row
    };
    names.into_iter().zip(rows).map(name).collect()
}

/// A valid answer that is not empty.
fn full(kind: &Kind) -> BoxedStrategy<Raw> {
    match kind {
        Kind::Choices { options, .. } => answer(&Kind::Choices { options: options.clone(), min: 1 }),
        Kind::Names { min, max } => answer(&Kind::Names { min: (*min).max(1), max: *max }),
        Kind::Terms { check, min, max } => answer(&Kind::Terms { check: *check, min: (*min).max(1), max: *max }),
        other => answer(other),
    }
}

/// Rows of different names, with periods the right way round.
fn distinct(rows: Vec<Cells>) -> Vec<Raw> {
    let mut seen = BTreeSet::new();
    let mut out = Vec::new();
    for row in rows {
        let mut row: Vec<(String, Raw)> = row.into_iter().filter_map(|(c, v)| Some((c, v?))).collect();
        if let [(_, Raw::Text(a)), (_, Raw::Text(b))] = row.as_mut_slice()
            && *a > *b
        {
            std::mem::swap(a, b);
        }
        let first = match row.first() {
            Some((_, Raw::Text(t))) => fold::key(t),
            _ => String::new(),
        };
        if seen.insert(first) {
            out.push(Raw::Row(row));
        }
    }
    out
}

/// Answers to some of the questions; the others keep their defaults.
fn answers(interview: &Interview) -> Vec<BoxedStrategy<(String, Option<Raw>)>> {
    interview.questions().iter().map(one).collect()
}

fn one(question: &Question) -> BoxedStrategy<(String, Option<Raw>)> {
    let id = question.id.clone();
    let empty = Raw::Text(String::new());
    let given = if question.required {
        full(&question.kind)
    } else {
        prop_oneof![1 => Just(empty), 4 => answer(&question.kind)].boxed()
    };
    option::weighted(0.75, given).prop_map(move |v| (id.clone(), v)).boxed()
}

/// What was answered; shown without what was not.
struct Given(Vec<(String, Option<Raw>)>);

impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0
            .iter()
            .filter_map(|(id, raw)| Some((id, raw.as_ref()?)))
            .try_for_each(|(id, raw)| writeln!(f, "{id}: {raw:?}"))
    }
}

fn holds(pack: &str) {
    let interview = common::interview(pack);
    let config =
        ProptestConfig { cases: 110, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(given in answers(&interview).prop_map(Given))| {
        let mut answers = Answers::default();
        for (id, raw) in given.0.iter().filter_map(|(id, raw)| Some((id, raw.as_ref()?))) {
            let set = answers.set(&interview, id, raw);
            // A contract that ends before the charter begins is refused, and the default stands.
            let fine = set.as_ref().err().is_none_or(|f| f.code == Code::TooEarly);
            prop_assert!(fine, "{id}: {raw:?}: {set:?}");
        }
        let text = interview.draw(&answers);
        let troubles = common::troubles(&text);
        prop_assert!(troubles.is_empty(), "{}\n", troubles.join("\n"));
        let (read, faults) = Answers::read(&interview, &answers.write(&interview));
        prop_assert!(faults.is_empty(), "{faults:?}");
        prop_assert_eq!(read, answers);
    });
}

#[test]
fn any_french_answers_make_a_sound_charter() {
    holds("entreprise-fr");
}

#[test]
fn any_english_answers_make_a_sound_charter() {
    holds("company-en");
}
