//! A feed in the Atom form (RFC 4287) and one in RSS 2.0, of what an account has published.

use std::fmt::Write;

/// A feed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Its own address.
    pub address: String,
    /// The account.
    pub title: String,
    /// The company.
    pub author: String,
    /// Language code.
    pub lang: String,
    /// The newest first.
    pub items: Vec<FeedItem>,
}

/// An item.
#[derive(Clone, Debug)]
pub struct FeedItem {
    /// A name that never changes.
    pub id: String,
    /// First words.
    pub title: String,
    /// The text.
    pub text: String,
    /// When.
    pub at: jiff::Timestamp,
}

/// The feed in the Atom form.
#[must_use]
pub fn atom(feed: &Feed) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let updated = feed.items.first().map_or(jiff::Timestamp::UNIX_EPOCH, |item| item.at);
    let _ = write!(
        out,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<id>{}</id>\n<title>{}</title>\n\
         <updated>{updated}</updated>\n<author><name>{}</name></author>\n<link rel=\"self\" href=\"{}\"/>\n",
        escape(&feed.lang),
        escape(&feed.address),
        escape(&feed.title),
        escape(&feed.author),
        escape(&feed.address)
    );
    for item in &feed.items {
        let _ = write!(
            out,
            "<entry>\n<id>{}#{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<published>{}</published>\n\
             <content type=\"text\">{}</content>\n</entry>\n",
            escape(&feed.address),
            escape(&item.id),
            escape(&item.title),
            item.at,
            item.at,
            escape(&item.text)
        );
    }
    out.push_str("</feed>\n");
    out
}

/// The feed in the form of RSS 2.0.
#[must_use]
pub fn rss(feed: &Feed) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel>\n");
    let _ = write!(
        out,
        "<title>{}</title>\n<link>{}</link>\n<description>{}</description>\n<language>{}</language>\n",
        escape(&feed.title),
        escape(&feed.address),
        escape(&feed.author),
        escape(&feed.lang)
    );
    for item in &feed.items {
        let at = jiff::fmt::rfc2822::to_string(&item.at.to_zoned(jiff::tz::TimeZone::UTC)).unwrap_or_default();
        let _ = writeln!(
            out,
            "<item><guid isPermaLink=\"false\">{}</guid><title>{}</title><pubDate>{at}</pubDate><description>{}</description></item>",
            escape(&item.id),
            escape(&item.title),
            escape(&item.text)
        );
    }
    out.push_str("</channel></rss>\n");
    out
}

/// Text inside XML: what is markup is written as text, and characters that XML 1.0 does not know are left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}
