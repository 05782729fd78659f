//! Charters made to measure: so many rules, so many terms, and always the same number of rules that apply to the post.

use std::fmt::Write;

/// A made-up word that no other number gives.
pub(crate) fn word(mut n: usize) -> String {
    const SYLLABLES: [&str; 16] =
        ["ba", "ro", "ti", "lu", "me", "ka", "zo", "vi", "nu", "pe", "ga", "fo", "di", "su", "re", "wa"];
    let mut out = String::from("x");
    for _ in 0..5 {
        out.push_str(SYLLABLES[n % 16]);
        n /= 16;
    }
    out
}

/// The text of a charter with `rules` rules and about `terms` terms.
pub(crate) fn charter(rules: usize, terms: usize) -> String {
    let mut t = String::from(
        "```charte\ntitre Mesure\nlangue français\nversion 1\nen vigueur 2026-12-01\n```\n\n# Tout\n\n\
         ```équipe communication\nmembres Claire Morel, Hugo Petit\n```\n\n```équipe juridique\nmembres Jean-Noël Fabre\n```\n\n\
         ```compte @maison\nréseau LinkedIn\ntype institutionnel\nlangue français\n```\n\n\
         ```habilitation h\nqui équipe « communication »\nsur tous les comptes\npeut publier, répondre\n```\n\n\
         ```calendrier silence\npériode du 2027-01-15 au 2027-02-20\n```\n\n",
    );
    let topics = rules * 6 / 30;
    let accounts = rules / 20;
    for i in 0..accounts {
        let _ = write!(t, "```compte @compte{i}\nréseau X\n```\n\n");
    }
    for i in 0..topics {
        let _ = write!(t, "```sujet s{i}\ntermes {}\n```\n\n", word(i));
    }
    let filler: Vec<String> = (topics..terms).map(|i| format!("{} {}", word(i), word(i + 7))).collect();
    for (i, chunk) in filler.chunks(200).enumerate() {
        let _ = write!(t, "```liste l{i}\nvaleurs {}\n```\n\n", chunk.join(", "));
    }
    // Ten rules look at every post, whatever the number of rules.
    for i in 0..10 {
        let _ =
            write!(t, "```règle longueur-{i}\njamais texte a plus de {} caractères\nsinon réviser\n```\n\n", 1000 + i);
    }
    let mut n = 10;
    for i in 0..topics {
        let _ = write!(
            t,
            "```règle t{i}-a\nquand sujet est « s{i} »\nseul équipe « juridique »\nsinon refuser\ndire Non.\n```\n\n\
             ```règle t{i}-b\nquand sujet est « s{i} »\njamais pendant « silence »\nsinon refuser\n```\n\n\
             ```règle t{i}-c\nquand sujet est « s{i} »\nil faut accord de équipe « juridique »\nsinon retenir pour équipe « juridique », sous 24 h\n```\n\n",
        );
        n += 3;
    }
    let mut i = 0;
    while n < rules {
        let _ = match i % 3 {
            0 => write!(
                t,
                "```règle c{i}\nquand compte est @compte{}\njamais publication est promotionnelle\nsinon refuser\n```\n\n",
                i % accounts.max(1)
            ),
            1 => write!(
                t,
                "```règle c{i}\nquand compte est @compte{} et acte est publier\nil faut publication est programmée\nsinon réviser\n```\n\n",
                i % accounts.max(1)
            ),
            _ => write!(t, "```règle c{i}\nquand texte contient « {} »\nsinon rappeler\n```\n\n", word(900_000 + i)),
        };
        n += 1;
        i += 1;
    }
    t
}

/// A text of 280 characters in which four topics are recognised.
pub(crate) fn text() -> String {
    let mut t = format!(
        "Ce matin à la halle, {} et {} ouvrent les portes du musée ; après-midi, {} puis {} reçoivent nos voisins autour du four historique, avec café, brioche et quelques souvenirs de 1887. Venez nombreux, il y aura de la place pour tous et même pour les plus petits d'entre nous !",
        word(0),
        word(1),
        word(2),
        word(3)
    );
    while t.chars().count() < 280 {
        t.push('.');
    }
    t
}
