//! What is proposed at a place. The cursor is `‸`.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test may stop at once")]

use charte_lang::complete::complete;
use charte_lang::{Packs, read};

const DECLARED: &str = "```charte\ntitre X 🙂\nlangue français\nversion 1\n```\n\n```équipe presse\nmembres Léa Roux\n```\n\n```équipe « porte-parole finance »\nmembres Ali Bel\n```\n\n```compte @maison\nréseau LinkedIn\n```\n\n```sujet « résultats financiers »\ntermes EBITDA\n```\n\n```calendrier nuit\nchaque jour de 20:00 à 08:00\n```\n\n```scénario injure\ntenu par équipe presse\n```\n\n```règle base\nquand acte est publier\nsinon rappeler\n```\n\n";

/// The labels proposed, and the text after taking the first.
fn at(text: &str) -> (Vec<String>, String) {
    let whole = format!("{DECLARED}{text}");
    let offset = whole.find('‸').unwrap();
    let whole = whole.replacen('‸', "", 1);
    let packs = Packs::shipped();
    let list = complete(&read("charte.md", &whole, &packs), &packs, u32::try_from(offset).unwrap());
    let taken = list.first().map_or_else(String::new, |c| {
        let mut out = whole.clone();
        out.replace_range(c.replace.start as usize..c.replace.end as usize, &c.insert);
        out[DECLARED.len()..].to_owned()
    });
    (list.into_iter().map(|c| c.label).collect(), taken)
}

#[test]
fn proposals() {
    let cases = [
        "```r‸",
        "```r‸\nquand acte est publier\n```\n",
        "```règle r\n‸\n```\n",
        "```règle r\nquand acte est publier\nil f‸\n```\n",
        "```rule r\nn‸\n```\n",
        "```règle r\nquand  suj‸\n```\n",
        "```règle r\nquand  sujet est ‸\n```\n",
        "```règle r\nquand  sujet est « rés‸\n```\n",
        "```règle r\nquand  sujet est « rés‸ »\n```\n",
        "```règle r\nquand  le réseau est li‸\n```\n",
        "```règle r\nquand  acte est publier et une image montre‸\n```\n",
        "```règle r\njamais pendant ‸\n```\n",
        "```règle r\nporte sur commentaires\nquand  auteur du‸\n```\n",
        "```règle r\nquand  acte est publier\nseul  ‸\n```\n",
        "```règle r\nquand  acte est publier\nseul  équipe ‸\n```\n",
        "```règle r\nquand  acte est publier\nsinon  re‸\n```\n",
        "```règle r\nquand  acte est publier\nsinon  retenir ‸\n```\n",
        "```règle r\nquand  acte est publier\nsinon  retenir pour équipe p‸\n```\n",
        "```règle r\nquand  acte est publier\nsinon  retenir pour équipe presse, s‸\n```\n",
        "```règle r\nporte sur commentaires\nquand  texte contient une injure\nsinon  masquer, motif inj‸\n```\n",
        "```règle r\nexception à  b‸\n```\n",
        "```règle r\nmode  ‸\n```\n",
        "```habilitation h\nqui  équipe presse\nsur  @‸\n```\n",
        "```habilitation h\npeut  publier, ré‸\n```\n",
        "```essai\néq‸\n```\n",
        "```essai\npublie sur ‸\n```\n",
        "```essai\npublie « x » => re‸\n```\n",
        "```essai\npublie « x » => refuser par ‸\n```\n",
        "```essai\npublie « x », pend‸\n```\n",
        "Du texte ‸.\n",
    ];
    let mut out = String::new();
    for case in cases {
        let (labels, taken) = at(case);
        let shown: Vec<&str> = labels.iter().take(6).map(String::as_str).collect();
        out += &format!(
            "{}\n  → {}{}\n  = {}\n\n",
            case.trim_end().replace('\n', " ⏎ "),
            shown.join(" | "),
            if labels.len() > 6 { format!(" … {}", labels.len()) } else { String::new() },
            taken.trim_end().replace('\n', " ⏎ ")
        );
    }
    insta::assert_snapshot!(out);
}

#[test]
fn no_place_of_a_charter_is_too_odd() {
    let packs = Packs::shipped();
    for text in [DECLARED.to_owned(), "```règle\nquand « \n  \n```\n\u{feff}```essai\n=> \n, => par\n".to_owned()] {
        let reading = read("charte.md", &text, &packs);
        for n in 0..=text.len() + 2 {
            let _ = complete(&reading, &packs, u32::try_from(n).unwrap());
        }
    }
}
