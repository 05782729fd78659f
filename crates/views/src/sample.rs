//! States in which every page is shown by the tests and the gallery. The people, figures and texts are made up.

use crate::frame::{Counts, Frame, Place, Stopped};
use crate::parts::{Status, Tone, Who, Written};
use charte_messages::Lang;
use jiff::Zoned;
use jiff::civil::date;
use jiff::tz::{TimeZone, offset};

/// A page that can show itself in its states.
pub trait Sample: Sized {
    /// The states by name, at least the usual one.
    fn samples(lang: Lang) -> Vec<(&'static str, Self)>;
}

/// Text of someone who tries to break out of the page.
pub const HOSTILE: &str = r#"<script>alert("1")</script>'"><img src=x onerror=alert(1)>&amp;"#;

/// The frame of a sample: Claire Morel at Verrières, with things waiting.
#[must_use]
pub fn frame(lang: Lang, place: Place, path: &str) -> Frame {
    let mut frame = Frame::new(lang, "Verrières SA", Who::new("claire-morel", "Claire Morel"), path).at(place);
    frame.counts = Counts { home: 6, inbox: 14 };
    frame
}

/// The same while an account is stopped, after something was done.
#[must_use]
pub fn busy_frame(lang: Lang, place: Place, path: &str) -> Frame {
    let mut frame = frame(lang, place, path);
    frame.stops = vec![Stopped {
        id: "stop-7".into(),
        accounts: vec!["@verrieres-service".into()],
        since: crate::moment::time(lang, jiff::civil::time(9, 12, 0, 0)),
        by: "Sofia Benali".into(),
        reason: "on vérifie le lot 12 avant de répondre".into(),
    }];
    frame.flash = Some(Status::new(Tone::Publish, crate::say::t(lang, "house-saved")));
    frame
}

/// The frame of a page without a session.
#[must_use]
pub fn bare(lang: Lang, path: &str) -> Frame {
    Frame::bare(lang, "Verrières SA", path)
}

/// An hour of Tuesday 8 December 2026, or of days around it.
#[must_use]
pub fn at(days: i64, hour: i8, minute: i8) -> Zoned {
    // Paris in winter.
    let zone = TimeZone::fixed(offset(1));
    date(2026, 12, 8)
        .saturating_add(jiff::Span::new().days(days))
        .at(hour, minute, 0, 0)
        .to_zoned(zone)
        .unwrap_or_else(|_| Zoned::new(jiff::Timestamp::UNIX_EPOCH, TimeZone::UTC))
}

/// The moment at which the samples are looked at.
#[must_use]
pub fn now() -> Zoned {
    at(0, 10, 42)
}

/// Words of a sample in the language of the page.
#[must_use]
pub fn pick<'a>(lang: Lang, fr: &'a str, en: &'a str) -> &'a str {
    match lang {
        Lang::Fr => fr,
        Lang::En => en,
    }
}

/// A text that someone wrote in French.
#[must_use]
pub fn french(text: &str) -> Written {
    Written::new("fr", text)
}
