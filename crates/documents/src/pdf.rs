//! PDF: the text of each page, also what lies under a black box. Pictures of text are not read.

use std::panic::{AssertUnwindSafe, catch_unwind};

use pdf_extract::{Document, PlainTextOutput, output_doc_page};

use crate::{Error, Limit, MAX_PAGES, Reading};

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
    for page in pages.keys() {
        let text = by_place(&document, *page).or_else(|| by_order(&document, *page));
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
