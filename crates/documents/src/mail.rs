//! Mail (RFC 5322, MIME): subject, correspondents, bodies, and attachments as files of their own.

use mail_parser::{MessageParser, MimeHeaders, PartType};

use crate::{Error, Reading, markup};

pub(crate) fn read(reading: &mut Reading, bytes: &[u8], depth: usize) -> Result<(), Error> {
    let message = MessageParser::default().parse(bytes).ok_or(Error::Broken)?;
    if let Some(subject) = message.subject() {
        reading.say(subject)?;
    }
    let mut people = String::new();
    for address in [message.from(), message.to(), message.cc()].into_iter().flatten().flat_map(|list| list.iter()) {
        for part in [address.name(), address.address()].into_iter().flatten() {
            people.push_str(part);
            people.push(' ');
        }
        people.push('\n');
    }
    reading.say(&people)?;
    for part in &message.parts {
        match &part.body {
            PartType::Text(text) => reading.say(text)?,
            PartType::Html(page) => reading.say(&markup::text(page))?,
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                reading.part(part.attachment_name().unwrap_or_default(), bytes, depth + 1)?;
            }
            PartType::Message(inner) => {
                let raw = inner.raw_message.as_ref();
                let name = part.attachment_name().unwrap_or("message.eml");
                reading.part(if name.ends_with(".eml") { name } else { "message.eml" }, raw, depth + 1)?;
            }
            PartType::Multipart(_) => {}
        }
    }
    Ok(())
}
