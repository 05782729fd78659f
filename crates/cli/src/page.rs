//! Text for reading in a terminal: headings, paragraphs folded at a width, tables. Control characters of a charter's text
//! do not reach the terminal.

use anstyle::Style;
use clap::ValueEnum;
use std::io::{self, Write};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Where lines are folded.
const WIDTH: usize = 100;

/// `--format` of the commands that tell and do not judge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shape {
    /// For people
    #[default]
    Text,
    /// One JSON value
    Json,
}

/// Writes text for reading.
pub(crate) struct Page<'a> {
    out: &'a mut dyn Write,
    begun: bool,
}

impl<'a> Page<'a> {
    pub(crate) fn new(out: &'a mut dyn Write) -> Self {
        Self { out, begun: false }
    }

    /// A heading, with an empty line above unless it is the first thing.
    pub(crate) fn heading(&mut self, text: &str) -> io::Result<()> {
        let style = Style::new().bold().underline();
        self.gap()?;
        writeln!(self.out, "{style}{}{style:#}", printable(text))
    }

    /// A lesser heading.
    pub(crate) fn title(&mut self, indent: usize, text: &str) -> io::Result<()> {
        let style = Style::new().bold();
        self.begun = true;
        writeln!(self.out, "{:indent$}{style}{}{style:#}", "", printable(text))
    }

    /// An empty line, unless nothing stands above.
    pub(crate) fn gap(&mut self) -> io::Result<()> {
        if self.begun {
            writeln!(self.out)?;
        }
        self.begun = true;
        Ok(())
    }

    /// A paragraph, folded.
    pub(crate) fn paragraph(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.folded(indent, text, Style::new())
    }

    /// A paragraph in a style.
    pub(crate) fn folded(&mut self, indent: usize, text: &str, style: Style) -> io::Result<()> {
        self.begun = true;
        for line in fold(&printable(text), WIDTH.saturating_sub(indent)) {
            writeln!(self.out, "{:indent$}{style}{line}{style:#}", "")?;
        }
        Ok(())
    }

    /// A paragraph of a list.
    pub(crate) fn item(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.begun = true;
        let lines = fold(&printable(text), WIDTH.saturating_sub(indent + 2));
        for (n, line) in lines.iter().enumerate() {
            writeln!(self.out, "{:indent$}{} {line}", "", if n == 0 { '•' } else { ' ' })?;
        }
        Ok(())
    }

    /// A table; the last column is not padded.
    pub(crate) fn table(&mut self, head: &[String], rows: &[Vec<String>]) -> io::Result<()> {
        self.begun = true;
        let width =
            |n: usize| rows.iter().filter_map(|r| r.get(n)).chain(head.get(n)).map(|c| c.width()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..head.len()).map(width).collect();
        let bold = Style::new().bold();
        writeln!(self.out, "{bold}{}{bold:#}", columns(head, &widths))?;
        for row in rows {
            writeln!(self.out, "{}", columns(row, &widths))?;
        }
        Ok(())
    }
}

fn columns(cells: &[String], widths: &[usize]) -> String {
    let mut out = String::new();
    for (n, cell) in cells.iter().enumerate() {
        out.push_str(&printable(cell));
        if n + 1 < cells.len() {
            let pad = widths.get(n).map_or(0, |w| w.saturating_sub(cell.width()));
            out.push_str(&" ".repeat(pad + 2));
        }
    }
    out.trim_end().to_owned()
}

/// Lines of at most a width, folded at spaces; no-break spaces do not fold.
fn fold(text: &str, width: usize) -> Vec<String> {
    let mut out = Vec::new();
    for line in text.lines() {
        let mut now = String::new();
        let mut used = 0;
        for word in line.split(' ') {
            let w = word.width();
            if used > 0 && used + 1 + w > width {
                out.push(std::mem::take(&mut now));
                used = 0;
            } else if used > 0 {
                now.push(' ');
                used += 1;
            }
            now.push_str(word);
            used += w;
        }
        out.push(now);
    }
    out
}

/// What a terminal may be shown: control and bidirectional characters of a stranger's text are not.
fn printable(text: &str) -> String {
    let hidden = |c: char| (c != '\n' && c.width().is_none()) || charte_lang::fold::is_bidi(c);
    text.chars().map(|c| if hidden(c) { '·' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_fold_at_spaces_and_hide_escapes() {
        let mut out = Vec::new();
        Page::new(&mut out).item(2, &format!("{} \u{1b}[31mrouge", "mot ".repeat(30).trim_end())).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.lines().all(|l| l.width() <= WIDTH), "{text}");
        assert!(text.lines().nth(1).unwrap().starts_with("    mot"));
        assert!(!text.contains("\u{1b}["), "{text}");
    }
}
