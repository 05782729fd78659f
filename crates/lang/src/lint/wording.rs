//! Wording that the law makes void: a general ban on criticising the employer.

use super::Look;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::slice;
use crate::fold;
use crate::model::{Place, SourceId, Span};
use std::sync::LazyLock;

struct Words {
    ban: Vec<String>,
    criticism: Vec<String>,
    abuse: Vec<String>,
    lawful: Vec<String>,
}

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| {
    let list = |lang: &str, name: &str| {
        let head = format!("{lang} {name}:");
        let line = include_str!("../../data/void-wording.txt")
            .lines()
            .find_map(|l| l.strip_prefix(head.as_str()))
            .unwrap_or("");
        line.split(',').map(|w| fold::word(w.trim())).filter(|w| !w.is_empty()).collect()
    };
    ["fr", "en"].map(|l| Words {
        ban: list(l, "ban"),
        criticism: list(l, "criticism"),
        abuse: list(l, "abuse"),
        lawful: list(l, "lawful"),
    })
});

pub(super) fn check(look: &Look<'_>, out: &mut Vec<Diagnostic>) {
    let Some(source) = look.charter.sources.first() else { return };
    let Some(document) = look.reading.documents.first() else { return };
    let mut at = 0;
    let blocks = document
        .blocks
        .iter()
        .map(|b| b.fence.span)
        .chain([Span { start: u32::try_from(source.text.len()).unwrap_or(u32::MAX), end: 0 }]);
    for block in blocks {
        prose(&source.text, Span { start: at, end: block.start.max(at) }, out);
        at = block.end;
    }
}

fn prose(text: &str, span: Span, out: &mut Vec<Diagnostic>) {
    let mut start = span.start;
    for sentence in slice(text, span).split_inclusive(['.', '!', '?', '\n']) {
        let len = u32::try_from(sentence.len()).unwrap_or(0);
        let trimmed = sentence.trim();
        let lead = u32::try_from(sentence.len() - sentence.trim_start().len()).unwrap_or(0);
        if doubtful(trimmed) {
            let at = Span { start: start + lead, end: start + lead + u32::try_from(trimmed.len()).unwrap_or(0) };
            let place = Place { source: SourceId(0), span: at };
            out.push(
                Diagnostic::new(Code::VoidWording, place)
                    .with("found", trimmed.to_owned())
                    .with("detail", "Cass. soc. 29/06/2022, 20-16.060."),
            );
        }
        start += len;
    }
}

fn doubtful(sentence: &str) -> bool {
    if sentence.len() < 20 {
        return false;
    }
    let folded = fold::word(sentence);
    let has = |words: &[String]| {
        words.iter().any(|w| {
            folded.match_indices(w.as_str()).any(|(n, _)| {
                n == 0 || folded.get(..n).and_then(|b| b.chars().last()).is_none_or(|c| !c.is_alphanumeric())
            })
        })
    };
    WORDS.iter().any(|w| has(&w.ban) && has(&w.criticism) && !has(&w.abuse) && !has(&w.lawful))
}

#[cfg(test)]
mod tests {
    use super::doubtful;

    #[test]
    fn a_ban_is_doubtful_and_the_lawful_wording_is_not() {
        for bad in [
            "Il est interdit de critiquer l'entreprise sur les réseaux sociaux.",
            "Les salariés ne doivent pas critiquer leur employeur, sous peine de sanction.",
            "Employees must not criticise the company online.",
        ] {
            assert!(doubtful(bad), "{bad}");
        }
        for good in [
            "Critiquer son employeur n'est pas une faute ; seul l'abus, injure ou diffamation, peut être sanctionné.",
            "La critique est libre.",
            "Employees are free to criticise the company; only abuse can be sanctioned.",
            "Ne critiquez jamais un concurrent.",
        ] {
            assert!(!doubtful(good), "{good}");
        }
    }
}
