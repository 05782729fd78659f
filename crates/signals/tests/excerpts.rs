//! Excerpts: own documents and posts about them by level, broken files, customers, and what is public.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test may stop at once, and read its cases")]

use std::collections::BTreeMap;

use charte_signals::encoder::{self, Encoder};
use charte_signals::excerpts::{ExcerptError, ExcerptIndex, ExcerptIndexBuilder, Key, Scratch, Sentence};
use charte_signals::finding::Finding;
use charte_signals::normalise::Normalised;
use proptest::prelude::*;

const KEY: Key = Key::new(*b"a key of no use!");

#[derive(serde::Deserialize)]
struct Cases {
    document: Vec<Document>,
    post: Vec<Post>,
}

#[derive(serde::Deserialize)]
struct Document {
    id: String,
    #[serde(default)]
    half: String,
    text: String,
}

#[derive(serde::Deserialize)]
struct Post {
    #[serde(default, alias = "doc")]
    document: Option<String>,
    level: String,
    text: String,
}

fn own() -> Cases {
    toml::from_str(include_str!("cases/excerpts.toml")).unwrap()
}

fn look(index: &ExcerptIndex, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    index.find(&Normalised::of(text), None, &mut Scratch::new(), &mut findings);
    findings
}

fn index_of(text: &str) -> ExcerptIndex {
    let mut builder = ExcerptIndexBuilder::new(KEY);
    builder.document("group", text);
    builder.build()
}

/// The documents of one part of the set, and the posts about them.
fn reworded(half: &str) -> Cases {
    let mut cases: Cases = toml::from_str(include_str!("cases/reworded.toml")).unwrap();
    cases.document.retain(|document| document.half == half);
    let ids: Vec<&str> = cases.document.iter().map(|document| document.id.as_str()).collect();
    cases.post.retain(|post| post.document.as_deref().is_some_and(|id| ids.contains(&id)));
    cases
}

/// Of each level: posts, found by words, found at all; and what was named wrongly.
fn measure(cases: &Cases) -> (BTreeMap<String, [usize; 3]>, Vec<String>) {
    let encoder = Encoder::shipped();
    let mut builder = ExcerptIndexBuilder::new(KEY);
    if let Some(encoder) = encoder {
        builder = builder.meaning(encoder);
    }
    for document in &cases.document {
        builder.document(&document.id, &document.text);
    }
    let index = ExcerptIndex::from_bytes(&builder.build().to_bytes(), KEY).unwrap();
    let (mut scratch, mut encoding) = (Scratch::new(), encoder::Scratch::new());
    let (mut table, mut wrong) = (BTreeMap::<String, [usize; 3]>::new(), Vec::new());
    for post in &cases.post {
        let text = Normalised::of(&post.text);
        let sentences = encoder.map(|encoder| Sentence::all_of(&text, encoder, &mut encoding));
        let mut findings = Vec::new();
        index.find(&text, encoder.zip(sentences.as_deref()), &mut scratch, &mut findings);
        for finding in &findings {
            let named = finding.reason.name.as_deref();
            let span = finding.span.start as usize..finding.span.end as usize;
            // What holds for a person is never sure enough to refuse.
            if matches!(finding.reason.code, "excerpt-alike" | "excerpt-retold") && finding.confidence >= 70 {
                wrong.push(format!("{} percent for {}", finding.confidence, post.text));
            }
            if named != post.document.as_deref() || post.text.get(span).is_none_or(str::is_empty) {
                wrong.push(format!("{named:?} in {}", post.text));
            }
            if post.level == "verbatim" && finding.confidence < 90 {
                wrong.push(format!("{} percent for {}", finding.confidence, post.text));
            }
        }
        let row = table.entry(post.level.clone()).or_default();
        row[0] += 1;
        row[1] += usize::from(
            findings.iter().any(|finding| !matches!(finding.reason.code, "excerpt-alike" | "excerpt-retold")),
        );
        row[2] += usize::from(!findings.is_empty());
    }
    (table, wrong)
}

#[test]
fn own_posts_by_level() {
    let (table, wrong) = measure(&own());
    let found = |level: &str| table.get(level).map(|row| (row[0], row[2])).unwrap();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(found("verbatim"), (8, 8));
    assert_eq!(found("public"), (4, 0));
    assert!(found("topic").1 <= 1, "{table:?}");
    if Encoder::shipped().is_some() {
        assert_eq!(found("light"), (8, 8));
        // The planes come from the key, and move a likeness by some hundredths.
        assert!(found("translated").1 >= 7, "{table:?}");
    }
}

/// The shares that are wanted: all as it stands and lightly changed, half of what is told freely, one innocent post in
/// thirteen at most. Prints the table with `--no-capture`.
#[test]
fn told_in_other_words() {
    let (mut innocent, mut held) = (0, 0);
    for half in ["development", "second", "held-out"] {
        let (table, wrong) = measure(&reworded(half));
        for (level, [all, words, found]) in &table {
            println!("{half}, {level}: {all} posts, {words} found by words, {found} in all");
        }
        assert!(wrong.len() <= 1, "{half} {wrong:#?}");
        if Encoder::shipped().is_some() {
            assert_eq!(table["verbatim"][0], table["verbatim"][2], "{half} {table:?}");
            assert_eq!(table["light"][0], table["light"][2], "{half} {table:?}");
            assert!(table["heavy"][2] * 2 >= table["heavy"][0], "{half} {table:?}");
        }
        innocent += table["topic"][0];
        held += table["topic"][2];
    }
    assert!(held * 13 <= innocent, "{held} of {innocent}");
}

#[test]
fn names_and_figures_of_public_texts_hold_nothing() {
    let Some(encoder) = Encoder::shipped() else { return };
    let document =
        "Le projet Galerne déplace la fonderie de Vertanne en Roumanie, et 86 postes sont supprimés à Vertanne.";
    let post = "Ils vont virer presque 90 personnes à Vertanne et filer en Roumanie sans le dire à personne.";
    let found = |public: &[&str]| {
        let mut builder = ExcerptIndexBuilder::new(KEY).meaning(encoder);
        public.iter().for_each(|text| builder.public(text));
        builder.document("galerne", document);
        let index = ExcerptIndex::from_bytes(&builder.build().to_bytes(), KEY).unwrap();
        let text = Normalised::of(post);
        let sentences = Sentence::all_of(&text, encoder, &mut encoder::Scratch::new());
        let mut findings = Vec::new();
        index.find(&text, Some((encoder, &sentences)), &mut Scratch::new(), &mut findings);
        findings
    };
    let findings = found(&[]);
    assert!(findings.iter().any(|f| f.reason.code == "excerpt-retold" && f.confidence < 70), "{findings:?}");
    assert_eq!((findings[0].reason.number, findings[0].reason.also), (Some(1), Some(2)), "{findings:?}");
    assert!(found(&["La fonderie de Vertanne, 86 postes, part pour la Roumanie : nos explications."]).is_empty());
}

/// The documents and posts of another hand, where `CHARTE_DLP_DATA` names their folder: prints the table.
#[test]
fn posts_of_another_hand() {
    let Some(folder) = std::env::var_os("CHARTE_DLP_DATA").map(std::path::PathBuf::from) else { return };
    let document = serde_json::from_slice(&std::fs::read(folder.join("leak_docs.json")).unwrap()).unwrap();
    let posts = std::fs::read_to_string(folder.join("leak_posts.jsonl")).unwrap();
    let post = posts.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (table, wrong) = measure(&Cases { document, post });
    for (level, [all, words, found]) in &table {
        println!("{level}: {all} posts, {words} found by words, {found} in all");
    }
    assert!(table["verbatim"][0] == table["verbatim"][1] && table["public"][2] == 0, "{table:?} {wrong:#?}");
    assert!(table["light"][0] == table["light"][1] && table["topic"][2] <= 1, "{table:?}");
    if Encoder::shipped().is_some() {
        assert!(table["heavy"][2] * 2 >= table["heavy"][0], "{table:?} {wrong:#?}");
    }
}

#[test]
fn public_words_are_nobodys() {
    let text = "Une prime exceptionnelle de mille euros sera versée à chaque salarié de l'usine de Vierzon en décembre prochain.";
    let mut builder = ExcerptIndexBuilder::new(KEY);
    builder.public(text);
    builder.document("prime", text);
    assert!(look(&builder.build(), text).is_empty());
    assert_eq!(look(&index_of(text), text).len(), 1);
}

#[test]
fn a_customer_is_two_fields_of_one_row() {
    let mut builder = ExcerptIndexBuilder::new(KEY);
    builder.row("clients", &["Duvallon", "Maëlle", "maelle.duvallon@exemple.fr", "06 39 98 12 34", "Tours"]);
    builder.row("clients", &["Perrec", "Yann", "y.perrec@exemple.fr", "+33 6 39 98 77 66", "Tours"]);
    builder.row("clients", &["Jane Harlow", "44 Otter Lane", "", "", "York"]);
    let index = ExcerptIndex::from_bytes(&builder.build().to_bytes(), KEY).unwrap();
    for text in [
        "Mme Duvallon n'a pas payé, son numéro : 06.39.98.12.34 !",
        "écrivez à MAELLE.DUVALLON@exemple.fr (Maelle)",
        "Yann, 0033 639 98 77 66",
        "Harlow Jane lives at 44, Otter Lane.",
    ] {
        let found = look(&index, text);
        assert!(found.iter().any(|f| f.reason.code == "excerpt-customer" && f.confidence >= 85), "{text}: {found:?}");
    }
    for text in [
        "Maëlle de Tours",
        "06 39 98 12 34",
        "Duvallon, 06 39 98 77 66",
        "Jane Harlow de York",
        "",
        "y.perrec@exemple.fr et Maëlle",
        "@@@@ 06 06 06",
    ] {
        assert!(look(&index, text).is_empty(), "{text}");
    }
}

#[test]
fn a_stretch_over_the_end_of_a_part_is_one() {
    let words: Vec<String> = (0..1500).map(|n| format!("sujet{n}")).collect();
    let index = index_of(&words.join(" "));
    for start in [0, 385, 395, 600, 790, 1470] {
        let found = look(&index, &words[start..start + 30].join(" "));
        assert!(found.iter().any(|f| f.reason.code == "excerpt-verbatim" && f.confidence >= 95), "{start}: {found:?}");
    }
}

#[test]
fn broken_files_are_errors() {
    let mut builder = ExcerptIndexBuilder::new(KEY);
    builder.document("a", "Quelques mots d'un document qui ne doit pas sortir de la maison avant le mois de mai.");
    builder.row("b", &["Ada Lark", "ada@exemple.fr"]);
    let file = builder.build().to_bytes();
    assert_eq!(ExcerptIndex::from_bytes(&file, Key::new([1; 16])).unwrap_err(), ExcerptError::OtherKey);
    assert_eq!(ExcerptIndex::from_bytes(b"", KEY).unwrap_err(), ExcerptError::OtherFile);
    for end in 0..file.len() {
        assert!(ExcerptIndex::from_bytes(&file[..end], KEY).is_err());
    }
    for place in 0..file.len() {
        let mut bent = file.clone();
        bent[place] ^= 1 << (place % 8);
        assert!(ExcerptIndex::from_bytes(&bent, KEY).is_err(), "{place}");
    }
    let mut later = file.clone();
    later[8] = 9;
    assert_eq!(ExcerptIndex::from_bytes(&later, KEY).unwrap_err(), ExcerptError::OtherVersion(9));
    assert!(ExcerptIndex::from_bytes(&file, KEY).is_ok());
}

#[test]
fn nothing_of_the_text_is_in_the_file() {
    let file =
        index_of("Calembredaine Trombidion Zingibéracée Escarmouche Palimpseste Odontalgie Ratiocination").to_bytes();
    for word in ["calem", "tromb", "Zingi", "escar", "palim", "odont", "ratio"] {
        assert!(!file.windows(5).any(|bytes| bytes.eq_ignore_ascii_case(word.as_bytes())), "{word}");
    }
    let index = ExcerptIndex::from_bytes(&file, KEY).unwrap();
    assert!(!format!("{:?}", KEY).contains("key of"));
    assert_eq!(index.totals().documents, 1);
}

#[test]
fn long_and_strange_posts_end() {
    let index = index_of(&own().document[0].text);
    for text in
        ["des fragments de verre ".repeat(20_000), "a ".repeat(200_000), "@a".repeat(100_000), "1 ".repeat(100_000)]
    {
        look(&index, &text);
    }
}

proptest! {
    #[test]
    fn any_document_finds_itself_and_spans_fit(text in "[ a-zé'0-9.,!\n]{0,400}", post in ".{0,200}") {
        let index = index_of(&text);
        for text in [&text, &post] {
            for finding in look(&index, text) {
                prop_assert!(text.get(finding.span.start as usize..finding.span.end as usize).is_some());
                prop_assert!(finding.confidence <= 100);
            }
        }
    }

    #[test]
    fn any_bytes_are_no_index(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(ExcerptIndex::from_bytes(&bytes, KEY).is_err());
    }
}
