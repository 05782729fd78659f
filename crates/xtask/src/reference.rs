//! Pages made from the program: the vocabulary, the words, the diagnostics.

use crate::generated;
use anyhow::Result;
use charte_lang::diagnostic::{Code, Severity};
use charte_lang::document::first_word;
use charte_lang::vocabulary::{
    BLOCKS, CLAUSES, ChoiceSet, FACTS, FactDef, NameKind, Ordinary, Origin, Silence, Subject, ValueKind,
};
use charte_messages::{Lang, Message};
use std::fmt::Write;

const HEAD: &str = "<!-- Made by `cargo xtask reference` from the program's own tables. Do not edit. -->\n\n";

pub(crate) fn run(check: bool) -> Result<()> {
    generated("docs/reference/vocabulary.md", &vocabulary()?, check)?;
    generated("docs/reference/words.md", &words()?, check)?;
    generated("docs/reference/diagnostics.md", &diagnostics()?, check)
}

fn vocabulary() -> Result<String> {
    let mut out = format!("# The vocabulary of facts\n\n{HEAD}");
    writeln!(
        out,
        "Every phrase that a rule may use, {} facts in all. `…` stands for the value. The first phrase of each is the one that `charte fmt` writes; a leading article may be added or left out.\n",
        FACTS.len()
    )?;
    for (title, origins) in [
        ("Said with the post", &[Origin::Declared][..]),
        ("Looked up in the registry", &[Origin::Registry]),
        ("Told by the clock and the calendars", &[Origin::Clock]),
        ("Read off the text", &[Origin::Text]),
        ("Known from what happened before", &[Origin::History]),
        ("Found by a detector", &[Origin::Detector]),
    ] {
        writeln!(out, "## {title}\n")?;
        for def in FACTS.iter().filter(|d| origins.contains(&d.origin)) {
            fact(def, &mut out)?;
        }
    }
    Ok(out)
}

fn fact(def: &FactDef, out: &mut String) -> Result<()> {
    let phrases =
        |list: &[&str]| list.iter().map(|p| format!("`{}`", p.replace("{}", "…"))).collect::<Vec<_>>().join(", ");
    writeln!(out, "### `{}`\n", def.code)?;
    writeln!(out, "{}  \n{}\n", def.doc_fr, def.doc_en)?;
    writeln!(out, "| | says | denies |\n| --- | --- | --- |")?;
    writeln!(out, "| fr | {} | {} |", phrases(def.fr.holds), phrases(def.fr.fails))?;
    writeln!(out, "| en | {} | {} |\n", phrases(def.en.holds), phrases(def.en.fails))?;
    let about: Vec<&str> = def
        .subjects
        .iter()
        .map(|s| match s {
            Subject::Post => "posts",
            Subject::Comment => "comments",
            Subject::Contact => "contacts",
        })
        .collect();
    let value = match def.value {
        ValueKind::Flag => "none".to_owned(),
        ValueKind::Who => "teams or persons".to_owned(),
        ValueKind::Choice(set) => format!("a word of [{}](words.md#{})", set.name(), set.name().to_lowercase()),
        ValueKind::Name(kind) => format!("a declared {}", name_kind(kind)),
        ValueKind::Number => "a comparison with a number".to_owned(),
        ValueKind::Percent => "a comparison with a percentage".to_owned(),
        ValueKind::Duration => "a comparison with a length of time".to_owned(),
        ValueKind::Words => "quoted words".to_owned(),
    };
    let silence = match (def.origin, def.silence) {
        (_, Silence::No) => "not so",
        (_, Silence::Unknown) => "unknown",
    };
    let ordinary = match def.ordinary {
        Ordinary::Yes => "it holds".to_owned(),
        Ordinary::No => "it does not hold".to_owned(),
        Ordinary::Number(n) => n.to_string(),
        Ordinary::Computed => "as for a real post".to_owned(),
    };
    let waits = def.detector.map_or(String::new(), |d| format!(" · detector: `{d}`"));
    writeln!(
        out,
        "About {} · value: {value} · when nothing says: {silence} · in examples that do not mention it: {ordinary}{waits}\n",
        about.join(", ")
    )?;
    Ok(())
}

fn name_kind(kind: NameKind) -> &'static str {
    match kind {
        NameKind::Team => "team",
        NameKind::Account => "account",
        NameKind::Topic => "topic",
        NameKind::Category => "category",
        NameKind::Confidential => "confidential item",
        NameKind::List => "list",
        NameKind::Calendar => "calendar",
        NameKind::Scenario => "scenario",
    }
}

fn words() -> Result<String> {
    let mut out = format!("# The words of the language\n\n{HEAD}");
    writeln!(out, "## Blocks and their clauses\n\n| French | English | named | clauses |\n| --- | --- | --- | --- |")?;
    for b in BLOCKS {
        let clauses: Vec<String> = b
            .clauses
            .iter()
            .map(|c| {
                let (fr, en) = (first_word(*c, Lang::Fr), first_word(*c, Lang::En));
                if fr == en { format!("`{fr}`") } else { format!("`{fr}`·`{en}`") }
            })
            .collect();
        writeln!(
            out,
            "| `{}` | `{}` | {} | {} |",
            b.fr.join("`, `"),
            b.en.join("`, `"),
            if b.named { "yes" } else { "no" },
            clauses.join(", ")
        )?;
    }
    writeln!(out, "\n## Clauses\n\n| French | English |\n| --- | --- |")?;
    for c in CLAUSES {
        writeln!(out, "| `{}` | `{}` |", c.fr.join("`, `"), c.en.join("`, `"))?;
    }
    writeln!(out, "\n## Closed sets of words")?;
    for set in ChoiceSet::ALL {
        writeln!(out, "\n### {}\n\n| code | French | English |\n| --- | --- | --- |", set.name())?;
        for c in set.choices() {
            writeln!(out, "| `{}` | {} | {} |", c.code, c.fr.join(", "), c.en.join(", "))?;
        }
    }
    Ok(out)
}

fn diagnostics() -> Result<String> {
    let mut out = format!("# Diagnostics\n\n{HEAD}");
    writeln!(out, "`E` stops a charter from being executed, `W` is doubtful. Values in braces are filled in.\n")?;
    for code in Code::ALL {
        let severity = match code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        writeln!(out, "## {} — {severity}\n", code.code())?;
        for lang in [Lang::Fr, Lang::En] {
            let text = |key| one_line(&Message::new(key).render(lang));
            writeln!(out, "* {}: {}  \n  *{}*", lang.code(), text(code.key()), text(code.help_key()))?;
        }
        writeln!(out)?;
    }
    Ok(out)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("{$", "{")
}
