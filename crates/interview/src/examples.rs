//! The examples of a drawn charter: brought together, and kept from tripping over the words that were answered.

use charte_lang::fold;
use charte_messages::Lang;
use std::ops::Range;

/// Texts that say nothing, for examples whose own text holds a term of the answers.
const PLAIN_FR: [&str; 6] = ["À demain.", "Merci.", "C'est prêt.", "Voici.", "Oui.", "Deux."];
const PLAIN_EN: [&str; 6] = ["See you.", "Thank you.", "It is ready.", "Here.", "Yes.", "Two."];

/// The charter with other texts in the examples that would otherwise be stopped by a term of the answers: who avoids the
/// word "news" must not find an example with news refused.
pub(crate) fn without(text: &str, terms: &[String], lang: Lang) -> String {
    let stems: Vec<String> = terms.iter().map(|t| stem(t)).filter(|s| !s.is_empty()).collect();
    let holds = |text: &str| {
        let words = format!(" {} ", spaced(text));
        stems.iter().any(|s| words.contains(&format!(" {s}")))
    };
    let plain = if lang == Lang::Fr { PLAIN_FR } else { PLAIN_EN };
    let Some(other) = plain.iter().find(|p| !holds(p)) else { return text.to_owned() };
    let mut out = String::with_capacity(text.len());
    let mut examples = false;
    for line in text.split_inclusive('\n') {
        match line.trim_end() {
            "```essai" | "```example" => examples = true,
            "```" => examples = false,
            _ => {}
        }
        let said = if examples { said(line) } else { None };
        match said.and_then(|at| Some((line.get(..at.start)?, line.get(at.clone())?, line.get(at.end..)?))) {
            Some((before, words, after)) if holds(words) => {
                out.push_str(before);
                out.push_str(other);
                out.push_str(after);
            }
            _ => out.push_str(line),
        }
    }
    out
}

/// Folded words with single spaces.
fn spaced(text: &str) -> String {
    fold::key(text).replace(['-', '.'], " ")
}

/// A term without the ending of its plural or feminine, so that its other forms are found too.
fn stem(term: &str) -> String {
    let words = spaced(term);
    let short = words.trim_end_matches(['s', 'x', 'e']);
    if short.chars().count() >= 3 { short.to_owned() } else { words }
}

/// Where the text of an example stands in its line: the last quotation before the first comma, unless it names a team.
fn said(line: &str) -> Option<Range<usize>> {
    let mut found = None;
    let mut at = 0;
    while let Some((n, c)) = line.get(at..)?.char_indices().find(|(_, c)| matches!(c, '«' | '"' | '“' | ',' | '=')) {
        let open = at + n;
        let close = match c {
            '«' => '»',
            '"' => '"',
            '“' => '”',
            _ => break,
        };
        let start = open + c.len_utf8();
        let end = start + line.get(start..)?.find(close)?;
        let before = line.get(..open)?.trim_end();
        if !before.ends_with("équipe") && !before.ends_with("team") {
            found = Some(trimmed(line, start..end));
        }
        at = end + close.len_utf8();
    }
    found
}

/// A range without the white space at its ends.
fn trimmed(line: &str, range: Range<usize>) -> Range<usize> {
    let Some(text) = line.get(range.clone()) else { return range };
    let start = range.start + (text.len() - text.trim_start().len());
    start..range.end - (text.len() - text.trim_end().len())
}

/// Blocks of examples that follow one another become one.
pub(crate) fn in_one_block(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut examples = false;
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        match line {
            "```essai" | "```example" => examples = true,
            "```" if examples => {
                let mut ahead = lines.clone();
                let blank = ahead.by_ref().take_while(|l| l.is_empty()).count();
                let again = text_after(&lines, blank).is_some_and(|l| l == "```essai" || l == "```example");
                if again {
                    lines.nth(blank);
                    continue;
                }
                examples = false;
            }
            _ => {}
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn text_after<'a>(lines: &std::iter::Peekable<std::str::Lines<'a>>, skip: usize) -> Option<&'a str> {
    lines.clone().nth(skip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_that_follow_one_another_become_one_block() {
        let text = "```essai\na\n```\n\n```essai\nb\n```\n\nprose\n\n```essai\nc\n```\n";
        assert_eq!(in_one_block(text), "```essai\na\nb\n```\n\nprose\n\n```essai\nc\n```\n");
    }

    #[test]
    fn the_text_of_an_example_gives_way_to_a_term_of_the_answers() {
        let text = "Une nouvelle.\n```essai\néquipe « nouvelles » publie sur @a « Une nouvelle est là. », x « nouvelle » => publier\nidem => publier\n```\n";
        let terms = vec!["Nouvelles".to_owned(), "demain".to_owned()];
        let out = "Une nouvelle.\n```essai\néquipe « nouvelles » publie sur @a « Merci. », x « nouvelle » => publier\nidem => publier\n```\n";
        assert_eq!(without(text, &terms, Lang::Fr), out);
        assert_eq!(without(text, &["autre".to_owned()], Lang::Fr), text);
        let alone = "```example\nteam \"news\" => publish\nfollows, contact is \"news\" => publish\n```\n";
        assert_eq!(without(alone, &["news".to_owned()], Lang::En), alone, "a team and a value are no text");
    }
}
