//! PDF: the text of each page, also what lies under a black box. Pictures of text are not read.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pdf_extract::{Document, Object, ObjectId, PlainTextOutput, output_doc_page};

use crate::{Error, Limit, MAX_PAGES, Reading};

/// Nodes between a page and the root of the tree of pages.
const MAX_PARENTS: usize = 256;

pub(crate) fn read(reading: &mut Reading, bytes: &[u8]) -> Result<(), Error> {
    let mut document = Document::load_mem(bytes).map_err(|error| reason(&error))?;
    // Many files have an empty password, which only forbids printing.
    if document.is_encrypted() && document.decrypt("").is_err() {
        return Err(Error::Encrypted);
    }
    let pages = document.get_pages();
    if pages.len() > MAX_PAGES {
        return Err(Error::TooLarge(Limit::Pages));
    }
    if pages.is_empty() {
        return Err(Error::Broken);
    }
    for (page, id) in &pages {
        // The library follows a page's parents without end.
        let placed = if is_rooted(&document, *id) { by_place(&document, *page) } else { None };
        let text = placed.or_else(|| by_order(&document, *page));
        match text {
            Some(text) => reading.say(&text)?,
            None => reading.miss(&page.to_string(), Error::Broken),
        }
    }
    Ok(())
}

fn reason(error: &pdf_extract::Error) -> Error {
    let text = error.to_string().to_ascii_lowercase();
    if text.contains("password") || text.contains("decrypt") { Error::Encrypted } else { Error::Broken }
}

/// Whether the parents of a page come to an end.
fn is_rooted(document: &Document, page: ObjectId) -> bool {
    let mut at = page;
    for _ in 0..MAX_PARENTS {
        let parent = document.get_dictionary(at).and_then(|node| node.get(b"Parent")).and_then(Object::as_reference);
        match parent {
            Ok(parent) => at = parent,
            Err(_) => return true,
        }
    }
    false
}

/// The text with spaces and lines as its letters are placed. The library panics on some faults.
fn by_place(document: &Document, page: u32) -> Option<String> {
    let read = || {
        let mut text = String::new();
        let mut output = PlainTextOutput::new(&mut text);
        output_doc_page(document, &mut output, page).is_ok().then_some(text)
    };
    catch_unwind(AssertUnwindSafe(read)).ok().flatten()
}

/// The text in the order of the page's commands, where the first way fails.
fn by_order(document: &Document, page: u32) -> Option<String> {
    catch_unwind(AssertUnwindSafe(|| document.extract_text(&[page]).ok())).ok().flatten()
}
