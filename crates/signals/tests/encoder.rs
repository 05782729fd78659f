//! The encoder against the original: pieces, vectors, what is near to what; broken files; hostile
//! texts. The reference is made by `crates/train/encoder_reference.py`.

#![cfg(feature = "encoder")]
#![expect(clippy::unwrap_used, reason = "helper functions of tests may panic")]

use charte_signals::encoder::{Encoder, EncoderError, MOST_PIECES, Scratch, check_sum, likeness};
use proptest::prelude::*;

static FILE: &[u8] = include_bytes!("../models/encoder.bin");

fn encoder() -> &'static Encoder {
    Encoder::shipped().unwrap()
}

struct Row {
    pair: usize,
    french: bool,
    text: &'static str,
    pieces: Vec<u32>,
    beginning: Vec<f32>,
}

fn rows() -> Vec<Row> {
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap();
        Row {
            pair: cell().parse().unwrap(),
            french: cell() == "fr",
            text: cell(),
            pieces: cell().split_whitespace().map(|number| number.parse().unwrap()).collect(),
            beginning: cell().split_whitespace().map(|number| number.parse().unwrap()).collect(),
        }
    };
    include_str!("cases/encoder.tsv").lines().map(row).collect()
}

#[test]
fn pieces_are_those_of_sentencepiece() {
    let mut scratch = Scratch::new();
    for row in rows().iter().filter(|row| row.pair > 0) {
        assert_eq!(encoder().pieces(row.text, &mut scratch).numbers, row.pieces, "{}", row.text);
    }
}

#[test]
fn vectors_are_those_of_the_original() {
    let mut scratch = Scratch::new();
    let mut seen = 0;
    for row in rows() {
        // Where the cut model lacks a piece, it takes smaller ones; its vector is another.
        if encoder().pieces(row.text, &mut scratch).numbers != row.pieces {
            continue;
        }
        seen += 1;
        let encoded = encoder().encode(row.text, &mut scratch);
        for (mine, original) in encoded.vector.iter().zip(&row.beginning) {
            assert!((mine - original).abs() < 5e-4, "{}: {mine} instead of {original}", row.text);
        }
        assert!((likeness(&encoded.vector, &encoded.vector) - 1.0).abs() < 1e-5);
        assert_eq!(encoded.pieces, row.pieces.len());
        assert!(!encoded.cut);
    }
    assert!(seen >= 48, "{seen}");
}

#[test]
fn a_sentence_is_nearest_to_its_translation() {
    let mut scratch = Scratch::new();
    let mut vectors = |french: bool| -> Vec<_> {
        let rows = rows().into_iter().filter(|row| row.pair > 0 && row.french == french);
        rows.map(|row| encoder().encode(row.text, &mut scratch).vector).collect()
    };
    let (french, english) = (vectors(true), vectors(false));
    let (mut together, mut apart) = (0.0, 0.0);
    for (i, a) in french.iter().enumerate() {
        let own = likeness(a, &english[i]);
        together += own / french.len() as f32;
        for (j, b) in english.iter().enumerate().filter(|(j, _)| *j != i) {
            let other = likeness(a, b);
            apart += other / (french.len() * (english.len() - 1)) as f32;
            assert!(own > other, "pair {}: {own} to its own, {other} to {}", i + 1, j + 1);
        }
    }
    assert!(together > 0.65 && apart < 0.2, "translations {together}, others {apart}");
}

#[test]
fn the_same_text_gives_the_same_bits_whatever_was_read_before() {
    let mut used = Scratch::new();
    for text in ["", "bonjour", &"un texte long, ".repeat(100), "été", "a"] {
        let fresh = encoder().encode(text, &mut Scratch::new());
        assert_eq!(encoder().encode(text, &mut used), fresh);
    }
}

#[test]
fn empty_unknown_and_long_texts_are_answered() {
    let mut scratch = Scratch::new();
    for text in ["", " \u{a0}\t\n", "\u{200b}"] {
        let encoded = encoder().encode(text, &mut scratch);
        assert_eq!((encoded.pieces, encoded.unknown, encoded.cut), (0, 0, false), "{text:?}");
        assert!((likeness(&encoded.vector, &encoded.vector) - 1.0).abs() < 1e-5);
    }
    // A run of unknown characters is one piece, after that of the word's beginning.
    let encoded = encoder().encode("🧿🫠🦩", &mut scratch);
    assert_eq!((encoded.pieces, encoded.unknown, encoded.cut), (2, 1, false));

    let words = "de ".repeat(MOST_PIECES);
    let encoded = encoder().encode(&words, &mut scratch);
    assert_eq!((encoded.pieces, encoded.cut), (MOST_PIECES, false));
    for text in
        [format!("{words}x"), "mot ".repeat(250_000), "é".repeat(500_000), "🧿".repeat(250_000), "x".repeat(1 << 20)]
    {
        let encoded = encoder().encode(&text, &mut scratch);
        assert!(encoded.cut && encoded.pieces <= MOST_PIECES);
        assert!((likeness(&encoded.vector, &encoded.vector) - 1.0).abs() < 1e-5);
    }
    // Spaces alone are not a long text.
    assert!(!encoder().encode(&" ".repeat(1 << 20), &mut scratch).cut);
}

#[test]
fn other_files_are_refused() {
    let read = |bytes: Vec<u8>| Encoder::from_bytes(bytes).map(|_| ()).unwrap_err();
    assert_eq!(read(Vec::new()), EncoderError::CutShort("head"));
    assert_eq!(read(b"not an encoder at all".to_vec()), EncoderError::OtherFile);
    let mut other = FILE.to_vec();
    other[8] = 9;
    assert_eq!(read(other), EncoderError::OtherVersion(9));
    let mut other = FILE.to_vec();
    *other.last_mut().unwrap() ^= 1;
    assert_eq!(read(other), EncoderError::Damaged);
    assert_eq!(read(FILE[..FILE.len() - 1].to_vec()), EncoderError::Damaged);
    assert_eq!(read(resealed([FILE, &[0; 5]].concat())), EncoderError::TooLong(5));
}

/// The file with the check sum of what it holds: as someone would write it who wants to be believed.
fn resealed(mut file: Vec<u8>) -> Vec<u8> {
    if let Some((head, content)) = file.split_first_chunk_mut::<24>()
        && let Some(place) = head.last_chunk_mut::<8>()
    {
        *place = check_sum(content).to_le_bytes();
    }
    file
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_file_cut_short_is_refused(length in 0..FILE.len()) {
        prop_assert!(Encoder::from_bytes(resealed(FILE[..length].to_vec())).is_err());
    }

    #[test]
    fn a_file_with_other_bytes_is_refused_or_answers(
        changes in prop::collection::vec((prop_oneof![0usize..900_000, 4_100_000usize..4_500_000], any::<u8>()), 1..20), text in "\\PC{0,60}",
    ) {
        // Where the structure is: table and pieces, and how long each vector is.
        let mut file = FILE.to_vec();
        for (place, byte) in changes {
            file[place] = byte;
        }
        if let Ok(encoder) = Encoder::from_bytes(resealed(file)) {
            encoder.encode(&text, &mut Scratch::new());
        }
    }

    #[test]
    fn any_text_has_a_vector_of_length_one(text in "\\PC{0,200}") {
        let encoded = encoder().encode(&text, &mut Scratch::new());
        prop_assert!((likeness(&encoded.vector, &encoded.vector) - 1.0).abs() < 1e-5);
        prop_assert!(encoded.unknown <= encoded.pieces && encoded.pieces <= MOST_PIECES);
    }
}
