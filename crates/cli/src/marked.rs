//! A verdict for the terminal: the one line, the text with its words marked, the reasons, the questions.

use anstyle::{AnsiColor, Style};
use charte_judge::{Engine, Submission, Verdict};
use charte_lang::model::Effect;
use charte_messages::{Lang, Message};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// The widest line of text shown before it is folded.
const WIDTH: usize = 100;

/// Shows a verdict.
pub(crate) fn show(
    engine: &Engine,
    post: &Submission<'_>,
    verdict: &Verdict,
    lang: Lang,
    out: &mut dyn Write,
) -> io::Result<()> {
    let words = verdict.in_words(engine, post, lang);
    let style = style(verdict.effect);
    writeln!(out, "{style}{} {}{style:#}", sign(verdict.effect), words.headline)?;
    if let Some(scenario) = &words.scenario {
        writeln!(out, "  {scenario}")?;
    }
    if let Some(text) = &post.text {
        text_marked(text, verdict, out)?;
    }
    let bold = Style::new().bold();
    let dim = Style::new().dimmed();
    for f in &words.findings {
        writeln!(out, "\n  {bold}{}{bold:#}", f.heading)?;
        let rest = [&f.seen, &f.missing].into_iter().flatten();
        for line in std::iter::once(&f.say).chain(rest).chain(std::iter::once(&f.effect)).filter(|l| !l.is_empty()) {
            writeln!(out, "    {line}")?;
        }
        if let Some(remedy) = &f.remedy {
            writeln!(out, "    → {remedy}")?;
        }
        for reference in &f.references {
            writeln!(out, "    {dim}{reference}{dim:#}")?;
        }
    }
    list(out, "check-settled", words.settled.iter().map(|f| f.heading.as_str()), lang)?;
    list(out, "check-questions", words.questions.iter().map(String::as_str), lang)?;
    list(out, "check-shadow", words.shadow.iter().map(|f| f.heading.as_str()), lang)?;
    Ok(())
}

fn list<'a>(
    out: &mut dyn Write,
    key: &'static str,
    lines: impl Iterator<Item = &'a str>,
    lang: Lang,
) -> io::Result<()> {
    let mut lines = lines.peekable();
    if lines.peek().is_some() {
        writeln!(out, "\n  {}", Message::new(key).render(lang))?;
    }
    for line in lines {
        writeln!(out, "    - {line}")?;
    }
    Ok(())
}

/// A shape beside the colour: the steps can be told apart without seeing colours.
fn sign(effect: Effect) -> &'static str {
    match effect {
        Effect::Publish | Effect::Show => "✓",
        Effect::Remind => "i",
        Effect::Revise => "~",
        Effect::Hold => "‖",
        Effect::Hide | Effect::Refuse => "✗",
    }
}

fn style(effect: Effect) -> Style {
    let colour = match effect {
        Effect::Publish | Effect::Show => AnsiColor::Green,
        Effect::Remind => AnsiColor::Cyan,
        Effect::Revise => AnsiColor::Yellow,
        Effect::Hold => AnsiColor::Magenta,
        Effect::Hide | Effect::Refuse => AnsiColor::Red,
    };
    Style::new().bold().fg_color(Some(colour.into()))
}

/// The text, line by line, with the words that were seen underlined by carets.
fn text_marked(text: &str, verdict: &Verdict, out: &mut dyn Write) -> io::Result<()> {
    let spots: Vec<std::ops::Range<usize>> = verdict
        .findings
        .iter()
        .flat_map(|f| &f.signals)
        .flat_map(|s| &s.spots)
        .filter(|s| s.medium.is_none())
        .map(|s| s.span.start as usize..s.span.end as usize)
        .collect();
    writeln!(out)?;
    let style = style(verdict.effect);
    for (start, line) in lines(text) {
        writeln!(out, "  │ {}", printable(line))?;
        let marks = carets(line, start, &spots);
        if !marks.is_empty() {
            writeln!(out, "  │ {style}{marks}{style:#}")?;
        }
    }
    Ok(())
}

/// Lines of a text with the byte each begins at; long ones are folded at a space.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let mut start = at;
        let mut rest = line;
        while rest.width() > WIDTH {
            let fits = rest.char_indices().scan(0, |w, (n, c)| {
                *w += unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
                Some((n, *w))
            });
            let limit = fits.take_while(|(_, w)| *w <= WIDTH).last().map_or(0, |(n, _)| n);
            let cut = rest.get(..limit).and_then(|r| r.rfind(' ')).map_or(limit, |n| n + 1).max(1);
            let cut = (cut..=rest.len()).find(|n| rest.is_char_boundary(*n)).unwrap_or(rest.len());
            let (head, tail) = rest.split_at_checked(cut).unwrap_or((rest, ""));
            out.push((start, head));
            start += head.len();
            rest = tail;
        }
        out.push((start, rest));
        at += line.len() + 1;
    }
    out
}

/// What a terminal may be shown: control and bidirectional characters of a stranger's text are not.
fn printable(line: &str) -> String {
    line.chars().map(|c| if c.is_control() || charte_lang::fold::is_bidi(c) { '·' } else { c }).collect()
}

fn carets(line: &str, start: usize, spots: &[std::ops::Range<usize>]) -> String {
    let mut out = String::new();
    for (n, c) in line.char_indices() {
        let width = unicode_width::UnicodeWidthChar::width(c)
            .unwrap_or(0)
            .max(usize::from(c.is_control() || charte_lang::fold::is_bidi(c)));
        let marked = spots.iter().any(|s| s.contains(&(start + n)));
        out.push_str(&if marked { "^" } else { " " }.repeat(width));
    }
    out.trim_end().to_owned()
}
