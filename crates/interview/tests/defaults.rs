//! The charter of who answers nothing: it must read well, so it is kept here to be read.

mod common;

use charte_interview::{Answers, Interview, State, completeness};
use charte_lang::Packs;

#[test]
fn the_charter_of_all_defaults_is_sound_and_its_examples_pass() {
    for pack in Interview::packs() {
        let text = common::interview(pack).draw(&Answers::default());
        let troubles = common::troubles(&text);
        assert!(troubles.is_empty(), "{pack}:\n{}", troubles.join("\n"));
        insta::assert_snapshot!(format!("defaults_{pack}"), text);
    }
}

#[test]
fn the_charter_of_all_defaults_covers_every_provision() {
    for pack in Interview::packs() {
        let interview = common::interview(pack);
        let answers = interview.defaults();
        let reading = charte_lang::read("x", &interview.draw(&answers), &Packs::shipped());
        for c in completeness(&reading.charter, &interview, &answers) {
            assert_eq!(c.state, State::Covered, "{pack}: provision {}", c.provision);
            assert!(c.unanswered.is_empty());
        }
    }
}

#[test]
fn the_lint_has_nothing_to_say_of_the_charter_of_all_defaults() {
    for pack in Interview::packs() {
        let interview = common::interview(pack);
        let reading = charte_lang::read("x", &interview.draw(&Answers::default()), &Packs::shipped());
        let found =
            charte_lang::lint::lint(&reading, &charte_lang::lint::Beside::default(), jiff::civil::date(2026, 11, 22));
        let own = reading.diagnostics.iter().chain(&found).filter(|d| d.place.source.0 == 0);
        let shown: Vec<String> =
            own.map(|d| format!("{} {} {}", d.code.code(), reading.text(d.place), d.text(interview.lang()))).collect();
        assert!(shown.is_empty(), "{pack}: {shown:#?}");
    }
}
