//! Archives: office files (ECMA-376 and OpenDocument), and others, whose files are read one by one.
//!
//! All that leaves with the file is text: deletions that are kept, comments, notes, hidden sheets, headers.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::result::ZipError;

use crate::{Error, Limit, MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED, Reading, markup, plain};

/// Elements nested in one another.
const MAX_DEPTH: usize = 256;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Whether an old office container holds an encrypted new one.
pub(crate) fn is_locked(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|part| part == name)
}

pub(crate) fn read(reading: &mut Reading, bytes: &[u8], depth: usize) -> Result<(), Error> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| reason(&error))?;
    if archive.len() > MAX_ENTRIES {
        return Err(Error::TooLarge(Limit::Entries));
    }
    let mut names: Vec<String> = archive.file_names().flatten().map(std::borrow::Cow::into_owned).collect();
    names.sort_by_key(|name| (name.len(), name.clone()));
    let has = |name: &str| names.iter().any(|other| other == name);
    if has("[Content_Types].xml") {
        let shared = match has("xl/sharedStrings.xml") {
            true => strings(&unpack(reading, &mut archive, "xl/sharedStrings.xml")?)?,
            false => Vec::new(),
        };
        for name in names.iter().filter(|name| is_words(name)) {
            let text = unpack(reading, &mut archive, name)?;
            let text = if name.starts_with("xl/worksheets/") { sheet(&text, &shared)? } else { words(&text)? };
            reading.say(&text)?;
        }
        return Ok(());
    }
    if has("content.xml") && has("mimetype") {
        if has("META-INF/manifest.xml")
            && unpack(reading, &mut archive, "META-INF/manifest.xml")?.contains("encryption-data")
        {
            return Err(Error::Encrypted);
        }
        for name in ["content.xml", "styles.xml", "meta.xml"].into_iter().filter(|name| has(name)) {
            let text = words(&unpack(reading, &mut archive, name)?)?;
            reading.say(&text)?;
        }
        return Ok(());
    }
    for name in names.iter().filter(|name| !name.ends_with('/')) {
        let part = member(reading, &mut archive, name)?;
        reading.part(name, &part, depth + 1)?;
    }
    Ok(())
}

/// The parts of an ECMA-376 file that hold words.
fn is_words(name: &str) -> bool {
    let folders = [
        "word/",
        "ppt/slides/",
        "ppt/notesSlides/",
        "ppt/comments",
        "xl/worksheets/",
        "xl/comments",
        "xl/threadedComments/",
        "xl/drawings/",
    ];
    let files = ["xl/workbook.xml", "docProps/core.xml", "docProps/custom.xml"];
    let setting = ["styles", "settings", "fontTable", "theme", "numbering", "_rels"];
    name.ends_with(".xml")
        && (files.contains(&name) || folders.iter().any(|folder| name.starts_with(folder)))
        && !setting.iter().any(|part| name.contains(part))
}

fn reason(error: &ZipError) -> Error {
    match error {
        ZipError::InvalidPassword => Error::Encrypted,
        ZipError::UnsupportedArchive(what) if what.to_ascii_lowercase().contains("password") => Error::Encrypted,
        _ => Error::Broken,
    }
}

/// The bytes of a member, counted as they come: what the archive says of their number is not believed.
fn member(reading: &mut Reading, archive: &mut Archive<'_>, name: &str) -> Result<Vec<u8>, Error> {
    let file = archive.by_name(name).map_err(|error| reason(&error))?;
    let left = MAX_UNPACKED.saturating_sub(reading.unpacked).min((1 << 20) + MAX_RATIO * file.compressed_size());
    let mut bytes = Vec::new();
    file.take(left + 1).read_to_end(&mut bytes).map_err(|_| Error::Broken)?;
    reading.unpacked += bytes.len() as u64;
    if bytes.len() as u64 > left { Err(Error::TooLarge(Limit::Unpacked)) } else { Ok(bytes) }
}

fn unpack(reading: &mut Reading, archive: &mut Archive<'_>, name: &str) -> Result<String, Error> {
    plain::decode(&member(reading, archive, name)?).ok_or(Error::Broken)
}

/// One thing met in an XML part.
enum Met<'a> {
    Start(&'a str, Option<&'a str>),
    Text(&'a str),
    End(&'a str),
}

/// Walks through an XML part. Entities other than XML's and HTML's are left out: a document type defines none here.
fn walk(xml: &str, mut each: impl FnMut(Met<'_>)) -> Result<(), Error> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    reader.config_mut().expand_empty_elements = true;
    let mut depth = 0usize;
    loop {
        match reader.read_event().map_err(|_| Error::Broken)? {
            Event::Start(start) => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(Error::TooLarge(Limit::Nesting));
                }
                let kind =
                    start.attributes().with_checks(false).flatten().find(|a| matches!(a.key.as_ref(), "t" | "name"));
                let value = kind.map(|kind| kind.value.into_owned());
                each(Met::Start(start.local_name().as_ref(), value.as_deref()));
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                each(Met::End(end.local_name().as_ref()));
            }
            Event::Text(text) => each(Met::Text(&text.xml10_content())),
            Event::CData(text) => each(Met::Text(&text.xml10_content())),
            Event::GeneralRef(name) => {
                if let Some(text) = markup::entity(&name) {
                    each(Met::Text(&text));
                }
            }
            // A part that ends within an element was cut.
            Event::Eof => return if depth == 0 { Ok(()) } else { Err(Error::Broken) },
            _ => {}
        }
    }
}

/// The words of a part: all its text, where a paragraph, a cell, a tab and a break part words.
fn words(xml: &str) -> Result<String, Error> {
    let mut out = String::new();
    let mut silent = 0usize;
    walk(xml, |met| match met {
        // Formulas of fields, and the numbers that place a drawing, are no words.
        Met::Start("instrText" | "posOffset" | "pctWidth" | "pctHeight", _) => silent += 1,
        Met::End("instrText" | "posOffset" | "pctWidth" | "pctHeight") => silent = silent.saturating_sub(1),
        Met::Start("sheet", Some(name)) => {
            out.push_str(name);
            out.push('\n');
        }
        Met::Text(text) if silent == 0 => out.push_str(text),
        Met::Start("tab" | "s" | "br" | "cr" | "line-break", _) => out.push(' '),
        Met::End(
            "p" | "h" | "tc" | "tr" | "comment" | "table-cell" | "title" | "description" | "subject" | "keywords"
            | "creator",
        ) if !out.ends_with('\n') => out.push('\n'),
        _ => {}
    })?;
    Ok(out)
}

/// The strings that sheets point to.
fn strings(xml: &str) -> Result<Vec<String>, Error> {
    let mut out: Vec<String> = Vec::new();
    walk(xml, |met| match met {
        Met::Start("si", _) => out.push(String::new()),
        Met::Text(text) => {
            if let Some(last) = out.last_mut() {
                last.push_str(text);
            }
        }
        _ => {}
    })?;
    Ok(out)
}

/// A sheet: a line for each row, cells parted by tabs.
fn sheet(xml: &str, shared: &[String]) -> Result<String, Error> {
    let mut out = String::new();
    let (mut points, mut value, mut inside) = (false, String::new(), 0usize);
    walk(xml, |met| match met {
        Met::Start("c", kind) => {
            points = kind == Some("s");
            value.clear();
        }
        Met::Start("v" | "t", _) => inside += 1,
        Met::End("v" | "t") => inside = inside.saturating_sub(1),
        Met::Text(text) if inside > 0 => value.push_str(text),
        Met::End("c") if !value.is_empty() => {
            let named = if points { value.trim().parse().ok().and_then(|n: usize| shared.get(n)) } else { None };
            // A sheet that points to one long string over and over is no larger for it than the limit on text.
            if out.len() <= crate::MAX_TEXT {
                out.push_str(named.unwrap_or(&value));
                out.push('\t');
            }
        }
        Met::End("row") if !out.ends_with('\n') => out.push('\n'),
        _ => {}
    })?;
    Ok(out)
}
