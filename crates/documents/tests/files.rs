//! Files of each kind, made here: whole, cut, bent, swollen, locked, empty.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test may stop at once")]

use std::io::{Cursor, Write};

use charte_documents::{Error, Extracted, Limit, extract};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn text(name: &str, bytes: &[u8]) -> String {
    let found = extract(name, bytes).unwrap();
    assert_eq!(found.missed, [], "{name}");
    found.text
}

fn docx() -> Vec<u8> {
    archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/document.xml", "<w:d xmlns:w=\"w\"><w:p><w:t>Prix : 12&#160;&#8364; &amp; plus</w:t></w:p><w:p><w:del><w:delText>secret rétiré</w:delText></w:del><w:tab/><w:t>fin</w:t><w:instrText>PAGE</w:instrText></w:p></w:d>".as_bytes()),
        ("word/comments.xml", b"<w:c xmlns:w=\"w\"><w:p><w:t>une remarque</w:t></w:p></w:c>"),
        ("word/styles.xml", b"<w:styles xmlns:w=\"w\"><w:t>Normal</w:t></w:styles>"),
    ])
}

fn xlsx() -> Vec<u8> {
    archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("xl/workbook.xml", b"<workbook><sheets><sheet name=\"Budget\" state=\"hidden\"/></sheets></workbook>"),
        ("xl/sharedStrings.xml", b"<sst><si><t>Ada</t></si><si><r><t>ada@</t></r><r><t>exemple.fr</t></r></si></sst>"),
        ("xl/worksheets/sheet1.xml", b"<s><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row><c><f>1+1</f><v>42000</v></c><c t=\"inlineStr\"><is><t>note</t></is></c></row></s>"),
    ])
}

fn odt(manifest: &str) -> Vec<u8> {
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", manifest.as_bytes()),
        ("content.xml", b"<o:d xmlns:o=\"o\" xmlns:t=\"t\"><t:deletion><t:p>ancien</t:p></t:deletion><t:p>un<t:s/>deux</t:p><o:annotation><t:p>avis</t:p></o:annotation></o:d>"),
    ])
}

/// A page with these words, its offsets counted.
fn pdf(words: &str) -> Vec<u8> {
    let stream = format!("BT /F1 12 Tf 72 700 Td ({words}) Tj ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>stream\n{stream}\nendstream", stream.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
    ];
    let mut out = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (n, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", out.len());
        out += &format!("{} 0 obj\n{object}\nendobj\n", n + 1);
    }
    let place = out.len();
    out += &format!("{table}trailer<</Size {}/Root 1 0 R>>\nstartxref\n{place}\n%%EOF\n", objects.len() + 1);
    out.into_bytes()
}

fn eml(attached: &str, cut: &str) -> String {
    format!(
        "From: =?utf-8?q?L=C3=A9a?= <lea@exemple.fr>\r\nTo: all@exemple.fr\r\nSubject: =?utf-8?q?R=C3=A9serv=C3=A9?=\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary={cut}\r\n\r\n--{cut}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Bonjour &agrave; tous</p>\r\n\
         --{cut}\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=note.txt\r\n\r\nla note\r\n--{cut}\r\n{attached}\r\n--{cut}--\r\n"
    )
}

fn nested(times: usize) -> Vec<u8> {
    let mut mail = eml("Content-Type: text/plain\r\n\r\nau fond", "cut");
    for n in 0..times {
        mail = eml(&format!("Content-Type: message/rfc822\r\n\r\n{mail}"), &format!("cut{n}x"));
    }
    mail.into_bytes()
}

#[test]
fn each_kind_gives_its_text() {
    assert_eq!(text("a.txt", "été".as_bytes()), "été");
    assert_eq!(text("a.txt", b"\xff\xfe\xe9\x00t\x00\xe9\x00"), "été");
    assert_eq!(text("a.txt", b"\xfe\xff\x00\xe9\x00t\x00\xe9"), "été");
    assert_eq!(text("a.txt", b"\xe9t\xe9 \x80"), "été €");
    assert_eq!(text("no-name", b"# titre\n"), "# titre\n");
    assert_eq!(text("a.html", b"<title>T</title><p>a<p>b").split_whitespace().collect::<Vec<_>>(), ["T", "a", "b"]);
    let word = text("a.docx", &docx());
    for part in ["une remarque\n", "Prix : 12\u{a0}€ & plus\n", "secret rétiré fin\n"] {
        assert!(word.contains(part), "{part} in {word}");
    }
    assert!(!word.contains("Normal") && !word.contains("PAGE"), "{word}");
    let sheet = text("wrong-name.txt", &xlsx());
    assert!(
        ["Budget\n", "Ada\tada@exemple.fr\t\n", "42000\tnote\t\n"].iter().all(|part| sheet.contains(part)),
        "{sheet}"
    );
    assert_eq!(text("a.odt", &odt("<m/>")), "ancien\nun deux\navis\n");
    assert!(text("a.pdf", &pdf("Projet confidentiel Galerne")).contains("Projet confidentiel Galerne"));
}

#[test]
fn a_text_that_was_cut_keeps_the_letters_it_has() {
    let words = "Réservé à l'équipe 🦊";
    // UTF-8, cut at each byte: what was whole stays, and a last broken letter shows as such. The cut inside the first accent
    // cannot be told from Latin-1.
    for cut in 3..words.len() {
        let seen = text("a.txt", &words.as_bytes()[..cut]);
        let whole = &words[..words.floor_char_boundary(cut)];
        let rest = if words.is_char_boundary(cut) { "" } else { "\u{fffd}" };
        assert_eq!(seen, format!("{whole}{rest}"), "{cut}");
    }
    assert_eq!(text("a.txt", &[words.as_bytes(), b" \xff fin"].concat()), format!("{words} \u{fffd} fin"));
    // UTF-16 in both orders: half a unit is dropped, half a pair shows as broken.
    for (mark, bytes_of) in [(0xfeff_u16, u16::to_le_bytes as fn(u16) -> [u8; 2]), (0xfeff, u16::to_be_bytes)] {
        let bytes: Vec<u8> = std::iter::once(mark).chain(words.encode_utf16()).flat_map(bytes_of).collect();
        assert_eq!(text("a.txt", &bytes), words);
        assert_eq!(text("a.txt", &bytes[..bytes.len() - 1]), words.replace('🦊', "\u{fffd}"));
        assert_eq!(text("a.txt", &bytes[..bytes.len() - 2]), words.replace('🦊', "\u{fffd}"));
        for cut in 2..bytes.len() {
            assert!(words.starts_with(text("a.txt", &bytes[..cut]).trim_end_matches('\u{fffd}')), "{cut}");
        }
    }
    // Latin-1, cut anywhere: each byte is a letter.
    let latin = b"R\xe9serv\xe9 \xe0 l'\xe9quipe";
    for cut in 1..latin.len() {
        assert_eq!(text("a.txt", &latin[..cut]), "Réservé à l'équipe".chars().take(cut).collect::<String>());
    }
}

#[test]
fn a_mail_and_what_hangs_on_it() {
    let found = extract("a.eml", &nested(1)).unwrap();
    for part in ["Réservé", "lea@exemple.fr", "Bonjour à tous", "la note", "au fond"] {
        assert!(found.text.contains(part), "{part} in {found:?}");
    }
    let found = extract("a.eml", &nested(8)).unwrap();
    assert!(found.missed.iter().any(|missed| missed.why == Error::TooLarge(Limit::Nesting)), "{found:?}");
    let picture = "Content-Type: image/png\r\nContent-Disposition: attachment; filename=p.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgoAAAAN";
    let found = extract("a.eml", eml(picture, "cut").as_bytes()).unwrap();
    assert_eq!(found.missed.len(), 1, "{found:?}");
    assert_eq!((found.missed[0].part.as_str(), found.missed[0].why), ("p.png", Error::UnknownKind));
}

#[test]
fn an_archive_names_what_it_could_not_read() {
    let whole =
        archive(&[("a.txt", b"lisible"), ("b.pdf", b"%PDF-1.4 rien"), ("c/d.docx", &docx()), ("e.bin", b"\0\0")]);
    let found = extract("a.zip", &whole).unwrap();
    assert!(found.text.contains("lisible") && found.text.contains("une remarque"));
    let missed: Vec<_> = found.missed.iter().map(|missed| (missed.part.as_str(), missed.why)).collect();
    assert_eq!(missed, [("b.pdf", Error::Broken), ("e.bin", Error::UnknownKind)]);
}

#[test]
fn locked_files_say_so() {
    assert_eq!(extract("a.odt", &odt("<m><encryption-data/></m>")).unwrap_err(), Error::Encrypted);
    let mut compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    assert_eq!(extract("a.doc", &compound).unwrap_err(), Error::UnknownKind);
    compound.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(extract("a.docx", &compound).unwrap_err(), Error::Encrypted);
    // The flag of encryption, in the head of the member and in the list of members.
    let mut zip = archive(&[("a.txt", b"quelques mots")]);
    zip[6] |= 1;
    let list = zip.windows(4).position(|head| head == b"PK\x01\x02").unwrap();
    zip[list + 8] |= 1;
    assert_eq!(extract("a.zip", &zip).unwrap_err(), Error::Encrypted);
}

#[test]
fn a_page_that_is_its_own_parent_ends() {
    let file = String::from_utf8(pdf("Projet Galerne")).unwrap().replace("/Parent 2 0 R", "/Parent 3 0 R");
    let file = file.replace("/Resources<</Font<</F1 5 0 R>>>>", "");
    let _: Result<Extracted, Error> = extract("a.pdf", file.as_bytes());
}

#[test]
fn swollen_files_are_refused() {
    let zeros = vec![b'a'; 40 << 20];
    let bomb = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", &zeros)]);
    assert_eq!(extract("a.docx", &bomb).unwrap_err(), Error::TooLarge(Limit::Unpacked));
    let names: Vec<String> = (0..10_001).map(|n| n.to_string()).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(extract("a.zip", &archive(&many)).unwrap_err(), Error::TooLarge(Limit::Entries));
    let deep = "<a>".repeat(100_000);
    let deep = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", deep.as_bytes())]);
    assert_eq!(extract("a.docx", &deep).unwrap_err(), Error::TooLarge(Limit::Nesting));
    let laughs = b"<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x><p>&b;</p></x>";
    let laughs = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", laughs)]);
    assert_eq!(text("a.docx", &laughs).trim(), "");
}

#[test]
fn empty_files_are_empty() {
    for name in ["a.txt", "a.pdf", "a.docx", "a.html", "a"] {
        assert!(extract(name, b"").is_ok_and(|found| found.text.trim().is_empty()), "{name}");
    }
    assert_eq!(extract("a.pdf", b"no head").unwrap_err(), Error::UnknownKind);
}

#[test]
fn cut_and_bent_files_end_in_an_answer() {
    for (name, file) in [
        ("a.pdf", pdf("Quelques mots")),
        ("a.docx", docx()),
        ("a.xlsx", xlsx()),
        ("a.odt", odt("<m/>")),
        ("a.eml", nested(2)),
    ] {
        let step = file.len() / 60 + 1;
        for place in (0..file.len()).step_by(step) {
            let _: Result<Extracted, Error> = extract(name, &file[..place]);
            let mut bent = file.clone();
            bent[place] ^= 1 << (place % 8);
            let _: Result<Extracted, Error> = extract(name, &bent);
        }
    }
    let cut = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w><p>a</p>")]);
    assert_eq!(extract("a.docx", &cut).unwrap_err(), Error::Broken);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn any_bytes_end_in_an_answer(
        head in proptest::sample::select(vec![&b""[..], b"%PDF-1.4\n", b"PK\x03\x04", b"<html", b"Received: ", b"\xff\xfe"]),
        bytes in proptest::collection::vec(any::<u8>(), 0..600),
        name in proptest::sample::select(vec!["a", "a.eml", "a.html", "a.txt"]),
    ) {
        let mut file = head.to_vec();
        file.extend(bytes);
        let _: Result<Extracted, Error> = extract(name, &file);
    }
}
