//! Which comments say nearly the same. Pairs of neighbouring words are hashed: the lowest hashes are a key, by which candidates
//! are found; a sketch says how much of two texts is the same, since texts that share a quotation may share the key.

use charte_lang::fold;

/// How many pairs of words make the key.
const PAIRS: usize = 3;
/// How many words of a text are read.
const LONGEST: usize = 2000;
/// Of sixteen places of two sketches so many must agree; of fewer, as large a part.
const AGREE: usize = 11;
/// Text with fewer words is said by many people who do not know of each other: thanks, congratulations, a slogan.
const TELLING: usize = 8;
/// With fewer words not even a crowd tells by it.
const CROWD: usize = 4;

/// What a text looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// Comments that look alike have the same: a word more or less, a number or a link, mostly changes nothing. It is kept with
    /// each comment, and a comment that comes again is found by it: whoever changes how it is made makes it anew for all.
    pub key: i64,
    words: usize,
    sketch: Sketch,
}

/// Of the hashes of a text the lowest in each of sixteen classes. Two texts agree in about as many places as they share pairs
/// of words (one permutation hashing: Li, Owen, Zhang, 2012).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sketch([u16; 16]);

impl Likeness {
    /// Of a text. Numbers, signs and words of one or two letters do not count.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let key = fold::key(text);
        let words = key.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 2);
        let words: Vec<u64> = words.take(LONGEST).map(hash).collect();
        let mut pairs: Vec<u64> = words.array_windows().map(|[one, next]| mix(one.rotate_left(17) ^ next)).collect();
        if pairs.is_empty() {
            pairs.clone_from(&words);
        }
        let sketch = Sketch::of(&pairs);
        pairs.sort_unstable();
        pairs.dedup();
        pairs.truncate(PAIRS);
        let all = pairs.iter().fold(u64::try_from(pairs.len()).unwrap_or(0), |sum, one| mix(sum.rotate_left(17) ^ one));
        Self { key: i64::from_ne_bytes(all.to_ne_bytes()), words: words.len(), sketch }
    }

    /// Whether the text is so long that nobody else would write it by chance.
    #[must_use]
    pub fn is_telling(&self) -> bool {
        self.words >= TELLING
    }

    /// The key, of a text by which a crowd can be told; none of a word or two.
    #[must_use]
    pub fn of_crowd(&self) -> Option<i64> {
        (self.words >= CROWD).then_some(self.key)
    }

    /// What the text is held against.
    #[must_use]
    pub fn sketch(&self) -> Sketch {
        self.sketch
    }
}

impl Sketch {
    fn of(hashes: &[u64]) -> Self {
        let mut lowest = [u16::MAX; 16];
        for hash in hashes {
            let [class, high, low, ..] = hash.to_be_bytes();
            if let Some(place) = lowest.get_mut(usize::from(class >> 4)) {
                *place = (*place).min(u16::from_be_bytes([high, low]));
            }
        }
        Self(lowest)
    }

    /// Whether two texts are nearly the same. Places that both leave empty say nothing.
    #[must_use]
    pub fn is_near(&self, other: &Self) -> bool {
        let filled = self.0.iter().zip(&other.0).filter(|(one, other)| **one.min(other) < u16::MAX);
        let (agree, of) = filled.fold((0, 0), |(agree, of), (one, other)| (agree + usize::from(one == other), of + 1));
        agree * 16 >= AGREE * of
    }
}

/// FNV-1a, well mixed at the end: short words differ in all bits.
fn hash(word: &str) -> u64 {
    mix(word.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
}

/// The end of MurmurHash3: each bit depends on all.
fn mix(mut all: u64) -> u64 {
    all = (all ^ (all >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    all = (all ^ (all >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    all ^ (all >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(one: &str, other: &str) -> bool {
        let (one, other) = (Likeness::of(one), Likeness::of(other));
        one.key == other.key && one.sketch.is_near(&other.sketch)
    }

    #[test]
    fn what_looks_alike_is_told() {
        let one = "Rendez-nous le bouton bleu, c'est scandaleux ! https://a.example/1";
        assert!(near(one, "RENDEZ-NOUS LE BOUTON BLEU c’est scandaleux 2 https://a.example/77"));
        assert!(!near(one, "Merci pour le bouton vert, il est superbe."));
        assert!(near("🔥🔥", "👍"));
    }

    #[test]
    fn a_word_more_makes_no_other_text() {
        let one = "Gagnez deux mille euros chaque semaine sans quitter votre canapé, écrivez-nous vite";
        assert!(near(one, &format!("Salut ! {one} https://offre.example/7")));
        assert!(Likeness::of("Le bouton bleu").sketch != Likeness::of("La veste verte").sketch);
        assert!(
            !Likeness::of("Le bouton bleu").sketch.is_near(&Likeness::of("La veste verte").sketch),
            "short ones too"
        );
    }

    #[test]
    fn a_quotation_in_common_makes_no_two_texts_the_same() {
        let quoted = "mon fils voudrait apprendre le métier, à quel âge peut-on commencer";
        let texts = [
            format!(
                "C’est bien expliqué, le service client a mis onze jours à me répondre, {quoted} ? Merci d’avance !"
            ),
            format!("Hello from Lyon, {quoted} ? On a visité l’atelier en mai, c’était superbe. Keep it up."),
            format!("Superbe photo. {quoted}, je cherche un moule de cette époque pour une exposition à la mairie."),
        ];
        for (n, one) in texts.iter().enumerate() {
            assert!(texts.iter().skip(n + 1).all(|other| !near(one, other)), "{one}");
        }
    }

    #[test]
    fn little_words_that_all_long_texts_have_make_none_of_them_the_same() {
        let little = ["dans les", "pour une", "avec des", "que vous", "sur cette"];
        let text = |n: usize| -> String {
            (0..60)
                .map(|k| {
                    format!(
                        "{} mot{} ",
                        little[(n + k) % 5],
                        ["a", "b", "c", "d"][(n * 7 + k * k) % 4].repeat(k % 9 + n)
                    )
                })
                .collect()
        };
        let all: Vec<Likeness> = (1..60).map(|n| Likeness::of(&text(n))).collect();
        for (n, one) in all.iter().enumerate() {
            assert!(all.iter().skip(n + 1).all(|other| !one.sketch.is_near(&other.sketch)), "{}", text(n + 1));
        }
    }

    #[test]
    fn thanks_are_said_by_many() {
        assert!(!Likeness::of("Félicitations à toute l’équipe, bravo !").is_telling());
        assert!(
            Likeness::of("Gagnez deux mille euros chaque semaine sans quitter votre canapé, écrivez-nous").is_telling()
        );
    }
}
