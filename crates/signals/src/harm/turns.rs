//! What of a row of tokens can be put in numbers: which classes stand in it, in whose words, and beside what. The network
//! reads them beside the meaning of the text.

use super::features::main_entry;
use super::lexicon::{Class, Lexicon};
use super::sequence::Token;

/// How many numbers there are.
pub const TURNS: usize = Class::ALL.len() * 2 + 18;

/// Classes that harm when they meet a person or a group.
const ATTACKS: &[Class] = &[
    Class::Slur,
    Class::Insult,
    Class::Dehumanising,
    Class::Derogatory,
    Class::Hostile,
    Class::Violence,
    Class::Wish,
    Class::Menace,
    Class::Mob,
];

/// Whether a class is one that harms.
pub fn is_attack(class: Class) -> bool {
    ATTACKS.contains(&class)
}

/// How far a negation reaches, in tokens.
const BEFORE: usize = 5;
const AFTER: usize = 2;

/// Whether a token stands under a negation of its own sentence.
pub fn is_negated(tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    let near = tokens.iter().take(at + AFTER + 1).skip(at.saturating_sub(BEFORE));
    near.filter(|t| t.sentence == token.sentence && t.words != token.words).any(|t| t.is(Class::Negation))
}

/// Puts the tokens in numbers.
pub fn turns(tokens: &[Token], lexicon: &Lexicon) -> [f32; TURNS] {
    let mut plain = [0f32; Class::ALL.len()];
    let mut quoted = [0f32; Class::ALL.len()];
    let mut rest = [0f32; 18];
    let [
        slur,
        insult,
        sexual,
        negated,
        group_attack,
        group_praise,
        close,
        addressed,
        refuted,
        own,
        asked,
        length,
        group_negated,
        nongroup_attack,
        all_negated,
        all_quoted,
        group_attacked,
        counter_beside,
    ] = &mut rest;
    let classed: smallvec::SmallVec<[(usize, Class, u32); 32]> = tokens
        .iter()
        .enumerate()
        .filter_map(|(n, t)| main_entry(t).map(|(class, entry)| (n, class, entry)))
        .take(64)
        .collect();
    for (n, class, entry) in &classed {
        let Some(token) = tokens.get(*n) else { continue };
        let counts = if token.quoted { &mut quoted } else { &mut plain };
        if let Some(count) = counts.get_mut(*class as usize) {
            *count += 1.0;
        }
        let strength = lexicon.entry(*entry).map_or(0.0, |e| f32::from(e.strength) / 3.0);
        match class {
            Class::Slur if !token.quoted => *slur = slur.max(strength),
            Class::Insult if !token.quoted => *insult = insult.max(strength),
            Class::Sexual if !token.quoted => *sexual = sexual.max(strength),
            _ => {}
        }
        let attack = is_attack(*class);
        if attack && is_negated(tokens, *n) {
            *negated += 1.0;
        }
        for (m, other, _) in &classed {
            let Some(second) = tokens.get(*m).filter(|t| t.sentence == token.sentence && m != n) else { continue };
            match (class, other) {
                (Class::Group, other) if is_attack(*other) => {
                    *group_attack += 1.0;
                    if n.abs_diff(*m) <= 4 {
                        *close += 1.0;
                    }
                    if is_negated(tokens, *m) {
                        *group_negated += 1.0;
                    }
                }
                (Class::Group, Class::Praise) => *group_praise += 1.0,
                (Class::Group | Class::Slur, Class::OwnGroup) => *own += 1.0,
                (Class::Nongroup, other) if is_attack(*other) => *nongroup_attack += 1.0,
                (Class::Address, other) if is_attack(*other) => *addressed += 1.0,
                _ => {}
            }
            if *other == Class::Counter && attack && second.quoted != token.quoted {
                *refuted += 1.0;
            }
        }
    }
    // Whether anything is said against anybody that is not denied or quoted.
    let attacks = || classed.iter().filter(|(_, class, _)| is_attack(*class));
    let (mut any, mut denied, mut cited) = (false, true, true);
    for (n, _, _) in attacks() {
        let Some(token) = tokens.get(*n) else { continue };
        let no = is_negated(tokens, *n);
        any = true;
        denied &= no || token.quoted;
        cited &= token.quoted;
        let near = classed.iter().any(|(m, other, _)| {
            *other == Class::Group && tokens.get(*m).is_some_and(|t| t.sentence == token.sentence)
        });
        if near && !no && !token.quoted {
            *group_attacked += 1.0;
        }
    }
    let flag = |is: bool| f32::from(u8::from(any && is)) * 2.0;
    (*all_negated, *all_quoted) = (flag(denied), flag(cited));
    *counter_beside =
        flag(classed.iter().any(|(n, class, _)| *class == Class::Counter && tokens.get(*n).is_some_and(|t| !t.quoted)));
    *asked = f32::from(u8::from(tokens.last().is_some_and(|t| t.asked)));
    *length = tokens.len() as f32 / 10.0;
    let mut out = [0f32; TURNS];
    for (out, value) in out.iter_mut().zip(plain.iter().chain(&quoted).chain(&rest)) {
        *out = value.ln_1p();
    }
    out
}
