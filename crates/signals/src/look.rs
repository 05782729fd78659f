//! Style: what makes a text hard to read, or loud. Whether it matters is the charter's affair.

use std::ops::Range;

use crate::entities::{Entities, Stretches, is_emoji};
use crate::normalise::Normalised;

/// A cue of style.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cue {
    /// Most of the text, or three words and more in a row, in capitals.
    Shouting,
    /// More emoji than words, or four and more in a row.
    EmojiExcess,
    /// A hashtag of several words in small letters: a screen reader reads it as one (WCAG 2.2 knows no rule for it; RGAA neither).
    UnreadableHashtag,
    /// Three and more `!` or `?` in a row.
    MarkRun,
}

impl Cue {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Shouting => "shouting",
            Self::EmojiExcess => "emoji-excess",
            Self::UnreadableHashtag => "unreadable-hashtag",
            Self::MarkRun => "mark-run",
        }
    }
}

/// Letters from which on a hashtag in small letters is taken for several words. The longest common words of both languages
/// are shorter; `#anticonstitutionnellement` is the price.
const LONG_TAG: usize = 16;

/// Appends the cues of a text with their places.
pub fn find_cues(text: &Normalised, entities: &Entities, found: &mut Vec<(Cue, Range<u32>)>) {
    let all = 0..text.original().len() as u32;
    if entities.look.letters >= 20 && entities.look.capital_share() > 0.6 {
        found.push((Cue::Shouting, all.clone()));
    } else if let Some(span) = shouted_words(text, entities) {
        found.push((Cue::Shouting, span));
    }
    let look = entities.look;
    if look.emoji >= 4
        && let Some(span) = run(text.original(), 4, is_emoji)
    {
        found.push((Cue::EmojiExcess, span));
    } else if entities.look.emoji >= 5 && entities.look.emoji as usize > text.words().len() {
        found.push((Cue::EmojiExcess, all));
    }
    for tag in &entities.hashtags {
        let name = text.original_text(tag.clone());
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        let divided = name.contains('_') || name.chars().skip(2).any(char::is_uppercase);
        if letters >= LONG_TAG && !divided {
            found.push((Cue::UnreadableHashtag, tag.clone()));
        }
    }
    let marks = |c: char| matches!(c, '!' | '?' | '！' | '？');
    if text.original().chars().filter(|c| marks(*c)).nth(2).is_some()
        && let Some(span) = run(text.original(), 3, marks)
    {
        found.push((Cue::MarkRun, span));
    }
}

/// Three words in a row of three letters and more, in capitals: names and short forms stand alone or in pairs.
fn shouted_words(text: &Normalised, entities: &Entities) -> Option<Range<u32>> {
    // Three words of three letters.
    if entities.look.capitals < 9 {
        return None;
    }
    let mut row: Option<(Range<u32>, u32)> = None;
    let entities_at: Stretches = entities.spans().collect();
    for word in text.words() {
        let written = text.original_text(word.original());
        let apart = entities_at.cover(word.original_start);
        let capitals = written.chars().all(char::is_uppercase);
        if apart || !capitals {
            row = None;
        } else {
            let long = u32::from(written.chars().count() >= 3);
            let (span, count) = row.get_or_insert((word.original(), 0));
            span.end = word.original_end;
            *count += long;
            if *count >= 3 {
                return Some(span.clone());
            }
        }
    }
    None
}

/// The first run of at least `least` characters of a kind; what joins and colours emoji does not break one.
fn run(text: &str, least: usize, of: impl Fn(char) -> bool) -> Option<Range<u32>> {
    let (mut start, mut end, mut count) = (0, 0, 0);
    for (at, c) in text.char_indices() {
        if of(c) {
            if count == 0 {
                start = at;
            }
            count += 1;
            end = at + c.len_utf8();
        } else if count > 0
            && matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{fe0f}' | '\u{200d}' | '\u{1f3fb}'..='\u{1f3ff}')
        {
            continue;
        } else {
            if count >= least {
                break;
            }
            count = 0;
        }
    }
    (count >= least).then_some(start as u32..end as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_of_style() {
        let cues = |text: &str| {
            let mut found = Vec::new();
            find_cues(&Normalised::of(text), &Entities::read(text), &mut found);
            found
                .into_iter()
                .map(|(cue, span)| {
                    (cue, text.get(span.start as usize..span.end as usize).unwrap_or_default().to_owned())
                })
                .collect::<Vec<_>>()
        };
        let whole = "TOUT LE MONDE DOIT VENIR CE SOIR";
        assert_eq!(cues(whole), [(Cue::Shouting, whole.to_owned())]);
        assert_eq!(
            cues("Venez TOUS VITE ICI demain matin, c'est gratuit"),
            [(Cue::Shouting, "TOUS VITE ICI".to_owned())]
        );
        assert_eq!(cues("Bravo 🎉🎉🎉🎉 à tous"), [(Cue::EmojiExcess, "🎉🎉🎉🎉".to_owned())]);
        assert_eq!(cues("Merci #touslesgensquejaime"), [(Cue::UnreadableHashtag, "#touslesgensquejaime".to_owned())]);
        assert_eq!(cues("Quoi ???!"), [(Cue::MarkRun, "???!".to_owned())]);
        for quiet in [
            "La SNCF et la RATP avec EDF",
            "Merci #TousLesGensQueJaime",
            "#recrutement",
            "Bravo 🎉🎉",
            "Ah bon ?!",
            "#tous_les_gens_que_jaime",
        ] {
            assert_eq!(cues(quiet), [], "{quiet}");
        }
    }
}
