//! Plural and feminine forms of a word, French and English, by its ending. Not a dictionary: some
//! of the forms do not exist, which costs nothing, and irregular ones ("œil", "yeux") are missing.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::words::Lettered;

/// Words of fewer letters keep the form they are written in.
pub(crate) const SHORTEST: usize = 4;

/// Feminine ending of each masculine one; both directions are tried.
const GENDERS: &[(&str, &[&str])] = &[
    ("teur", &["trice", "teuse"]),
    ("eur", &["euse", "eure"]),
    ("eux", &["euse"]),
    ("oux", &["ouse"]),
    ("if", &["ive"]),
    ("euf", &["euve"]),
    ("en", &["enne"]),
    ("on", &["onne"]),
    ("el", &["elle"]),
    ("eil", &["eille"]),
    ("et", &["ette", "ete"]),
    ("er", &["ere"]),
    ("al", &["ale"]),
];

/// The last letters of the masculine endings: other words need not be tried.
const MASCULINE_LAST: [char; 6] = ['f', 'l', 'n', 'r', 't', 'x'];

/// The feminine endings that are safe to turn back; `-ete`, `-ette`, `-eure` or `-onne` are not
/// (`fourchette`, `demeure`, `personne`).
const REVERSIBLE: &[&str] = &["trice", "teuse", "euse", "ive", "ienne", "eenne", "elle", "ere", "ale"];

/// The forms of `word`, the word itself first, each once. `acute` says that the word as written
/// ends in `é` or `és`, which folding hides.
pub(crate) fn forms(word: &str, acute: bool, out: &mut Vec<String>) {
    out.clear();
    add(out, word.to_owned());
    if word.len() < SHORTEST || !word.chars().all(|c| c.is_ascii_lowercase()) {
        return;
    }
    let mut bases = vec![word.to_owned()];
    singulars(word, &mut bases);
    for index in 0..bases.len() {
        let Some(base) = bases.get(index).cloned() else {
            continue;
        };
        masculines(&base, acute, &mut bases);
    }
    for base in &bases {
        add(out, base.clone());
        plurals(base, out);
        feminines(base, acute && !base.ends_with("ee"), out);
    }
}

fn add(out: &mut Vec<String>, form: String) {
    if !out.contains(&form) {
        out.push(form);
    }
}

fn swap(word: &str, old: &str, new: &str) -> Option<String> {
    let stem = word.strip_suffix(old)?;
    (stem.len() >= 2).then(|| format!("{stem}{new}"))
}

fn singulars(word: &str, out: &mut Vec<String>) {
    if !word.ends_with(['s', 'x']) || exceptions().invariable.contains(word) {
        return;
    }
    if let Some(singular) = swap(word, "eaux", "eau") {
        add(out, singular);
    } else if let Some(singular) = swap(word, "aux", "al") {
        add(out, singular);
        out.extend(swap(word, "aux", "ail"));
    } else if let Some(singular) = swap(word, "ies", "y") {
        // English "companies"; French "énergies" loses its -s below.
        add(out, singular);
    }
    let kept = ["ss", "us", "is", "as"].iter().any(|end| word.ends_with(end));
    if !kept && word.len() > SHORTEST {
        out.extend(word.strip_suffix('s').map(str::to_owned));
        let english = ["sses", "xes", "ches", "shes"].iter().any(|end| word.ends_with(end));
        if english {
            out.extend(word.strip_suffix("es").map(str::to_owned));
        }
    }
}

fn masculines(word: &str, acute: bool, out: &mut Vec<String>) {
    let mut masculine = |form: Option<String>| {
        if let Some(form) = form {
            add(out, form);
        }
    };
    if word.ends_with('e') && REVERSIBLE.iter().any(|end| word.ends_with(end)) {
        for (ending, feminine) in pairs().filter(|(_, feminine)| turns_back(feminine)) {
            masculine(swap(word, feminine, ending));
        }
    }
    if acute || word.ends_with("ee") {
        masculine(swap(word, "ee", "e"));
    }
}

fn pairs() -> impl Iterator<Item = (&'static str, &'static str)> {
    GENDERS.iter().flat_map(|(masculine, endings)| endings.iter().map(move |end| (*masculine, *end)))
}

fn turns_back(feminine: &str) -> bool {
    REVERSIBLE.iter().any(|safe| safe.ends_with(feminine))
}

fn feminines(word: &str, acute: bool, out: &mut Vec<String>) {
    if exceptions().no_feminine.contains(word) {
        return;
    }
    let mut feminine = |form: String| {
        add(out, format!("{form}s"));
        add(out, form);
    };
    if word.ends_with(MASCULINE_LAST) {
        for form in pairs().filter_map(|(masculine, ending)| swap(word, masculine, ending)) {
            feminine(form);
        }
    }
    if word.ends_with("eau")
        && exceptions().eau_elle.contains(word)
        && let Some(form) = swap(word, "eau", "elle")
    {
        feminine(form);
    }
    let takes_e = match word.as_bytes().last() {
        Some(b'e') => acute,
        Some(b'a' | b'o' | b'x' | b'y') | None => false,
        // A plural is no base: its singular is among the bases.
        Some(b's') => word.ends_with("is"),
        Some(_) => !word.ends_with("eau") && !word.ends_with("au"),
    };
    if takes_e {
        feminine(format!("{word}e"));
    }
}

fn plurals(word: &str, out: &mut Vec<String>) {
    match word.as_bytes().last() {
        Some(b's' | b'z') => {
            if word.ends_with("ss") {
                add(out, format!("{word}es"));
            }
            return;
        }
        Some(b'x') => {
            add(out, format!("{word}es"));
            return;
        }
        _ => add(out, format!("{word}s")),
    }
    if ["eau", "au", "eu", "ou"].iter().any(|end| word.ends_with(end)) {
        add(out, format!("{word}x"));
    }
    if ["ch", "sh"].iter().any(|end| word.ends_with(end)) {
        add(out, format!("{word}es"));
    }
    let plural = swap(word, "al", "aux").or_else(|| swap(word, "ail", "aux"));
    if let Some(plural) = plural {
        add(out, plural);
    }
    let vowel_before = ["ay", "ey", "oy", "uy"].iter().any(|end| word.ends_with(end));
    if !vowel_before && let Some(plural) = swap(word, "y", "ies") {
        add(out, plural);
    }
}

type Words = HashSet<String, BuildHasherDefault<Lettered>>;

#[derive(Deserialize, Default)]
struct Exceptions {
    invariable: Words,
    eau_elle: Words,
    no_feminine: Words,
}

const EXCEPTIONS: &str = include_str!("../data/inflection.toml");

fn exceptions() -> &'static Exceptions {
    static PARSED: OnceLock<Exceptions> = OnceLock::new();
    // A test parses the file, so the default is never met.
    PARSED.get_or_init(|| toml::from_str(EXCEPTIONS).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(word: &str, acute: bool, wanted: &[&str]) {
        let mut out = Vec::new();
        forms(word, acute, &mut out);
        for form in wanted {
            assert!(out.iter().any(|f| f == form), "{word}: no {form} in {out:?}");
        }
    }

    fn lacks(word: &str, unwanted: &[&str]) {
        let mut out = Vec::new();
        forms(word, false, &mut out);
        for form in unwanted {
            assert!(!out.iter().any(|f| f == form), "{word}: {form} in {out:?}");
        }
    }

    #[test]
    fn the_last_letters_are_those_of_the_endings() {
        for (masculine, _) in pairs() {
            assert!(masculine.ends_with(MASCULINE_LAST), "{masculine}");
        }
    }

    #[test]
    fn the_exceptions_parse() {
        toml::from_str::<Exceptions>(EXCEPTIONS).expect("data/inflection.toml");
    }

    #[test]
    fn french_pairs_go_both_ways() {
        has("directeur", false, &["directeurs", "directrice", "directrices"]);
        has("directrices", false, &["directrice", "directeur", "directeurs"]);
        has("vendeuse", false, &["vendeur", "vendeurs", "vendeuses"]);
        has("administratif", false, &["administrative", "administratives", "administratifs"]);
        has("administratives", false, &["administratif"]);
        has("parisienne", false, &["parisien", "parisiens", "parisiennes"]);
        has("europeen", false, &["europeenne", "europeennes"]);
        has("confidentiel", false, &["confidentielle", "confidentielles", "confidentiels"]);
        has("regional", false, &["regionaux", "regionale", "regionales"]);
        has("regionaux", false, &["regional", "regionale"]);
        has("bureaux", false, &["bureau"]);
        has("nouveau", false, &["nouvelle", "nouveaux", "nouvelles"]);
        has("employe", true, &["employes", "employee", "employees"]);
        has("employees", true, &["employee", "employe", "employes"]);
        has("resultats", false, &["resultat"]);
    }

    #[test]
    fn english_plurals() {
        has("company", false, &["companies"]);
        has("companies", false, &["company"]);
        has("process", false, &["processes"]);
        has("launch", false, &["launches"]);
        has("launches", false, &["launch"]);
    }

    #[test]
    fn what_is_no_plural_stays() {
        lacks("cours", &["cour"]);
        lacks("orange", &["orang", "orangee"]);
        lacks("eau", &["eaux"]);
        lacks("personne", &["person"]);
    }
}
