//! Read together: an article's prose and its blocks say the same thing only as long as somebody reads them side by side.
//! The `relu` · `read` clause of an `article` block records the day and what was read.

use crate::document::slice;
use crate::model::{Lang, SourceId};
use crate::read::Reading;
use crate::vocabulary::{BlockKind, ClauseKind};
use jiff::civil::Date;

/// The charter's text with the clause written for the chosen articles, as of a day. An article without `article` block
/// gets one.
#[must_use]
pub fn mark_read(reading: &Reading, day: Date, chosen: impl Fn(&str) -> bool) -> String {
    let (Some(source), Some(document)) = (reading.charter.sources.first(), reading.documents.first()) else {
        return String::new();
    };
    let own = reading.charter.articles.iter().filter(|a| a.place.source == SourceId(0));
    let mut changes: Vec<(usize, usize, String)> = Vec::new();
    for (n, article) in own.enumerate().filter(|(_, a)| chosen(&a.id)) {
        let digests = format!("{day}, {:016x}, {:016x}", article.prose_hash, article.block_hash);
        let word = if source.lang == Lang::Fr { "relu" } else { "read" };
        let block = document.blocks.iter().find(|b| b.kind == BlockKind::Article && b.heading == Some(n));
        let clause = block.and_then(|b| b.clauses.iter().find(|c| c.kind == Some(ClauseKind::Read)));
        match (block, clause) {
            (_, Some(c)) => {
                let keyword = slice(&source.text, c.keyword);
                changes.push((c.span.start as usize, c.span.end as usize, format!("{keyword}  {digests}")));
            }
            (Some(b), None) => {
                let at = b.fence.body.end as usize;
                changes.push((at, at, format!("{word}  {digests}\n")));
            }
            (None, None) => {
                let at = article.place.span.end as usize;
                changes.push((at, at, format!("\n```article\n{word}  {digests}\n```\n")));
            }
        }
    }
    let mut out = String::with_capacity(source.text.len() + changes.len() * 64);
    let mut at = 0;
    changes.sort();
    for (start, end, with) in changes {
        out.push_str(source.text.get(at..start).unwrap_or(""));
        out.push_str(&with);
        at = end;
    }
    out.push_str(source.text.get(at..).unwrap_or(""));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Packs, read};

    #[test]
    fn what_was_read_is_recorded_and_a_change_is_noticed() {
        let text =
            "```charte\ntitre X\n```\n# Un\n\nDu texte.\n\n# Deux {#deux}\n\n```article\ncouvre  1\n```\n\nEncore.\n";
        let day = jiff::civil::date(2026, 11, 2);
        let marked = mark_read(&read("c", text, &Packs::shipped()), day, |_| true);
        let again = read("c", &marked, &Packs::shipped());
        assert!(again.sound(), "{:?}\n{marked}", again.diagnostics);
        for a in &again.charter.articles {
            let read = a.read.unwrap();
            assert_eq!((read.prose_hash, read.block_hash, read.on), (a.prose_hash, a.block_hash, day), "{marked}");
        }
        let changed = read("c", &marked.replace("Encore.", "Encore !"), &Packs::shipped());
        let deux = changed.charter.articles.iter().find(|a| a.id == "deux").unwrap();
        assert_ne!(deux.read.unwrap().prose_hash, deux.prose_hash);
    }
}
