//! Mail (RFC 5322, MIME): subject, correspondents, bodies, mails in the mail, and attachments as files of their own.

use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

use crate::{Error, Limit, MAX_NESTING, Reading, markup};

pub(crate) fn read(reading: &mut Reading, bytes: &[u8], depth: usize) -> Result<(), Error> {
    let message = MessageParser::default().parse(bytes).ok_or(Error::Broken)?;
    letter(reading, &message, depth)
}

fn letter(reading: &mut Reading, message: &Message<'_>, depth: usize) -> Result<(), Error> {
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
            PartType::Message(_) if depth >= MAX_NESTING => {
                reading.miss(part.attachment_name().unwrap_or("message.eml"), Error::TooLarge(Limit::Nesting));
            }
            PartType::Message(inner) => letter(reading, inner, depth + 1)?,
            PartType::Multipart(_) => {}
        }
    }
    Ok(())
}
