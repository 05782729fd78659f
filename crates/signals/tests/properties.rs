//! What holds for every text.

use charte_signals::Signals;
use charte_signals::disclosure::find_disclosures;
use charte_signals::language::language_of;
use charte_signals::length::{measure, networks};
use charte_signals::normalise::Normalised;
use charte_signals::terms::{Form, TermError, TermHit, TermIndexBuilder};
use charte_signals::words::Gap;
use proptest::prelude::*;
use std::ops::Range;

/// Any Unicode, with more than its share of what makes trouble.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "\\PC{0,8}",
        2 => any::<String>(),
        2 => "[a-zA-Zéèœß'’#@._·()/:0-9 \n-]{0,12}",
        1 => prop::sample::select(vec![
            "\u{200b}", "e\u{301}", "İ", "ς", "ﬁ", "ﷺ", "👩‍💻", "🇫🇷", "\u{202e}", "·e·s", "(e)s", ".e.s",
            "https://", "www.a.fr", "@a@b.fr", "#AbC1", "\u{fe0f}", "カ\u{3099}", "\r\n", "…", "½",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn assert_fits(text: &str, span: &Range<u32>) {
    assert!(span.start <= span.end, "{span:?}");
    assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} in {text:?}");
}

fn hits(terms: &[(u32, &str, Form)], text: &Normalised) -> Vec<TermHit> {
    let mut builder = TermIndexBuilder::new();
    for (group, term, form) in terms {
        assert!(builder.add(*group, term, *form).is_ok(), "{term}");
    }
    let mut hits = Vec::new();
    builder.build().find(text, &mut hits);
    hits
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn folding_twice_changes_nothing(text in any_text()) {
        let once = Normalised::of(&text);
        let twice = Normalised::of(once.folded());
        prop_assert_eq!(once.folded(), twice.folded());
    }

    #[test]
    fn every_span_is_one_of_the_original(text in any_text()) {
        let mut signals = Signals::new();
        signals.read("des tampons déjà utilisés #AvantCela");
        let reading = signals.read(&text);
        prop_assert_eq!(reading.text.original(), &text);
        let mut start = 0;
        for word in reading.text.words() {
            assert_fits(&text, &word.original());
            prop_assert!(!word.original().is_empty());
            // Two words of one character begin together: `½` is 1 and 2.
            prop_assert!(word.original_start >= start, "words out of order");
            start = word.original_start;
            assert_fits(reading.text.folded(), &word.folded());
            // The way back of the word is the word, but for an inclusive ending.
            let back = reading.text.original_span(word.folded());
            prop_assert_eq!(back.start, word.original_start);
            prop_assert!(back.end <= word.original_end);
            let folded = Normalised::of(reading.text.original_text(back));
            prop_assert!(folded.folded().contains(reading.text.word_text(word)));
        }
        for span in reading.entities.spans() {
            assert_fits(&text, &span);
        }
        let mut found = Vec::new();
        find_disclosures(reading.text, &mut found);
        for one in &found {
            assert_fits(&text, &one.span);
        }
        language_of(reading.text, reading.entities);
        for network in networks() {
            measure(&text, reading.entities, network);
        }
        let folded = reading.text.folded().len() as u32;
        for at in 0..=folded {
            assert_fits(&text, &reading.text.original_span(at..folded));
            assert_fits(&text, &reading.text.original_span(0..at));
            assert_fits(&text, &reading.text.original_span(at..at + 1));
        }
    }

    #[test]
    fn a_reader_used_before_reads_the_same(before in any_text(), text in any_text()) {
        let mut used = Signals::new();
        used.read(&before);
        let used = used.read(&text);
        let mut new = Signals::new();
        let new = new.read(&text);
        prop_assert_eq!(used.text.words(), new.text.words());
        prop_assert_eq!(used.text.folded(), new.text.folded());
        prop_assert_eq!(used.entities, new.entities);
    }

    #[test]
    fn a_term_is_found_in_itself_or_refused(term in any_text()) {
        let mut builder = TermIndexBuilder::new();
        let added = builder.add(3, &term, Form::Folded);
        let text = Normalised::of(&term);
        let letters = text.folded().chars().any(char::is_alphanumeric);
        match added {
            Err(TermError::TooLong) => prop_assert!(term.len() > 1024),
            Err(_) => prop_assert!(!letters, "{term:?} refused"),
            Ok(number) => {
                let mut hits = Vec::new();
                builder.build().find(&text, &mut hits);
                prop_assert!(hits.iter().any(|hit| hit.term == number), "{term:?} is not in itself");
            }
        }
    }

    #[test]
    fn what_is_found_folds_to_the_term(
        text in "[aàbBé '’‑\u{200b}\u{a0}-]{0,40}",
        term in "[aàbBé]{1,3}( [aàbBé]{1,3})?",
    ) {
        let text = Normalised::of(&text);
        let words = |text: &Normalised| -> Vec<String> {
            text.words().iter().map(|word| text.word_text(word).to_owned()).collect()
        };
        for hit in hits(&[(0, &term, Form::Folded)], &text) {
            let found = Normalised::of(text.original_text(hit.span));
            prop_assert_eq!(words(&found), words(&Normalised::of(&term)));
        }
    }

    #[test]
    fn finding_equals_trying_every_term_at_every_word(
        text in "[abé ,B'\n-]{0,40}",
        terms in prop::collection::vec(("[abé]{1,2}( [abé]{1,2}){0,2}", 0u32..3, any::<bool>()), 1..8),
    ) {
        let text = Normalised::of(&text);
        let mut builder = TermIndexBuilder::new();
        for (term, group, except) in &terms {
            if *except && *group == 2 {
                builder.add_except(*group, term, Form::Folded).expect("a term");
            } else {
                builder.add(*group, term, Form::Folded).expect("a term");
            }
        }
        let mut found = Vec::new();
        builder.build().find(&text, &mut found);
        found.sort_by_key(|hit| (hit.group, hit.span.start));
        prop_assert_eq!(found, naive(&text, &terms));
    }
}

/// Every term at every word, then the rules of choice one after the other.
fn naive(text: &Normalised, terms: &[(String, u32, bool)]) -> Vec<TermHit> {
    let mut candidates = Vec::new();
    let mut excepts = Vec::new();
    for (number, (term, group, except)) in terms.iter().enumerate() {
        let term = Normalised::of(term);
        let wanted: Vec<&str> = term.words().iter().map(|word| term.word_text(word)).collect();
        for place in 0..text.words().len() {
            let Some(words) = text.words().get(place..place + wanted.len()) else { continue };
            let joined = words.iter().skip(1).all(|word| word.gap == Gap::Joining);
            if !joined || !words.iter().map(|word| text.word_text(word)).eq(wanted.iter().copied()) {
                continue;
            }
            let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
            let span = first.original_start..last.original_end;
            if *except && *group == 2 {
                excepts.push((*group, span));
            } else {
                candidates.push(TermHit { group: *group, term: number as u32, span });
            }
        }
    }
    let mut chosen = Vec::new();
    for group in 0..3 {
        let mut of_group: Vec<&TermHit> = candidates
            .iter()
            .filter(|hit| hit.group == group)
            .filter(|hit| {
                !excepts
                    .iter()
                    .any(|(group, span)| *group == hit.group && span.start < hit.span.end && hit.span.start < span.end)
            })
            .collect();
        while let Some(first) = of_group
            .iter()
            .min_by_key(|hit| (hit.span.start, u32::MAX - hit.span.end, hit.term))
            .map(|hit| (*hit).clone())
        {
            of_group.retain(|hit| hit.span.start >= first.span.end);
            chosen.push(first);
        }
    }
    chosen
}
