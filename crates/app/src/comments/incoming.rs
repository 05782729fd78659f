//! A comment as it came. Addresses of people are hashed here and go no further; the rest of its words lies where it can be
//! erased.

use crate::App;
use charte_domain::{AccountHandle, Site, SiteId, comment};
use charte_lang::fold;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// For whom something is counted and learned: a site, or an account that has none. An author of one is nobody to another.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Scope(String);

impl Scope {
    /// Of a site.
    #[must_use]
    pub fn of_site(id: &SiteId) -> Self {
        Self(id.as_str().to_owned())
    }

    /// Of a comment: its site, or its account.
    #[must_use]
    pub fn of(site: Option<&SiteId>, account: &AccountHandle) -> Self {
        site.map_or_else(|| Self(format!("account:{account}")), Self::of_site)
    }

    /// What the sites share that want to.
    #[must_use]
    pub fn shared() -> Self {
        Self("shared".to_owned())
    }

    /// The one with this text.
    #[must_use]
    pub fn named(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A comment as it came.
#[derive(Clone, Debug, Default)]
pub struct Incoming {
    /// The site that asks.
    pub site: Option<Site>,
    /// The account on which it stands.
    pub account: AccountHandle,
    /// Its id there.
    pub remote: Option<String>,
    /// What it answers: an address.
    pub thread: String,
    /// The comment that it answers, by its id there.
    pub parent: Option<String>,
    /// `comment`, `reply`, `contact-form`…; empty: a comment.
    pub kind: String,
    /// What it says.
    pub text: String,
    /// The name of its author.
    pub name: String,
    /// The e-mail address of its author.
    pub email: String,
    /// The address that its author gives.
    pub url: String,
    /// The network address that it came from.
    pub ip: String,
    /// The program that it came from.
    pub agent: String,
    /// The role of its author on the site.
    pub role: String,
    /// Words for what it stands under.
    pub contexts: Vec<String>,
    /// When it was written.
    pub written: Option<Timestamp>,
    /// A field that people do not see was filled.
    pub honeypot: bool,
    /// Whether the page's script ran where it should have: none, nobody says.
    pub script: Option<bool>,
    /// Whether the form was the site's: none, nobody says.
    pub form: Option<bool>,
    /// By how many its author is followed, where that is known.
    pub followers: Option<u32>,
    /// Somebody has reported it.
    pub reported: bool,
    /// The rating given with it, 1 to 5.
    pub rating: Option<i64>,
    /// A try: nothing is kept and nothing learned.
    pub test: bool,
    /// Why it is asked about again.
    pub recheck: Option<String>,
    /// Where the site wants to be told later.
    pub callback: Option<String>,
}

/// The longest text of a comment that is kept and judged, in bytes; the rest is cut.
pub const LONGEST: usize = 64 << 10;
/// The longest of its other fields, in bytes.
const FIELD: usize = 1000;

/// The words of a comment, as they are kept with the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    /// What it says.
    pub text: String,
    /// The name of its author.
    pub name: String,
    /// The address that its author gives.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// The host of the author's e-mail address; the rest is only in the hash.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mail_host: String,
    /// The program that it came from.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub agent: String,
    /// Words for what it stands under.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contexts: Vec<String>,
    /// Where the site wants to be told later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback: Option<String>,
    /// What spoke for spam and against it.
    pub because: Vec<super::Because>,
    /// The verdict of the charter, as the gate writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<String>,
}

impl Incoming {
    /// For whom it counts.
    #[must_use]
    pub fn scope(&self) -> Scope {
        Scope::of(self.site.as_ref().map(|site| &site.id), &self.account)
    }

    /// Cuts what is too long, at a character.
    pub fn cut(&mut self) {
        truncate(&mut self.text, LONGEST);
        for field in [&mut self.name, &mut self.email, &mut self.url, &mut self.agent, &mut self.thread, &mut self.kind]
        {
            truncate(field, FIELD);
        }
        self.contexts.truncate(20);
        self.contexts.iter_mut().for_each(|one| truncate(one, FIELD));
        if self.kind.is_empty() {
            self.kind.push_str("comment");
        }
    }

    /// Its author for this scope, as a keyed hash: by the e-mail address, otherwise by name and network address.
    #[must_use]
    pub fn author(&self, app: &App) -> String {
        let who = match self.email.trim().to_lowercase() {
            mail if mail.is_empty() => format!("{}\0{}", fold::key(&self.name), self.ip.trim()),
            mail => mail,
        };
        author(app, &self.scope(), &who)
    }

    /// What makes it the same comment when it is sent again.
    #[must_use]
    pub fn fingerprint(&self, app: &App) -> String {
        let scope = self.scope();
        let parts =
            [scope.as_str(), self.text.trim(), self.name.trim(), self.email.trim(), self.ip.trim(), self.thread.trim()];
        short(&app.key.digest(&format!("comment:{}", parts.join("\0"))))
    }

    /// Its first words.
    #[must_use]
    pub fn title(&self) -> String {
        let line = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        match line.char_indices().nth(comment::TITLE) {
            None => line,
            Some(_) => {
                let cut: String = line.chars().take(comment::TITLE - 1).collect();
                format!("{}…", cut.trim_end())
            }
        }
    }

    /// The host of the author's e-mail address.
    #[must_use]
    pub fn mail_host(&self) -> &str {
        self.email.trim().rsplit_once('@').map_or("", |(_, host)| host)
    }
}

/// An author of a scope, as a keyed hash of an e-mail address in small letters, or of another name of theirs.
#[must_use]
pub fn author(app: &App, scope: &Scope, who: &str) -> String {
    short(&app.key.digest(&format!("author:{}:{who}", scope.as_str())))
}

fn short(digest: &[u8; 32]) -> String {
    crate::secret::hexadecimal(digest.get(..16).unwrap_or_default())
}

fn truncate(text: &mut String, longest: usize) {
    if text.len() > longest {
        let end = (0..=longest).rev().find(|n| text.is_char_boundary(*n)).unwrap_or(0);
        text.truncate(end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_words_say_that_there_are_more() {
        let title = |text: String| Incoming { text, ..Incoming::default() }.title();
        assert_eq!(title("é ".repeat(60)), "é ".repeat(60).trim_end());
        assert_eq!(title("abc ".repeat(60)).chars().last(), Some('…'));
        assert_eq!(title("x".repeat(500)).chars().count(), comment::TITLE);
    }

    #[test]
    fn what_is_too_long_is_cut_at_a_character() {
        let mut long = Incoming { text: "é".repeat(LONGEST), name: "n".repeat(5000), ..Incoming::default() };
        long.cut();
        assert_eq!((long.text.len(), long.name.len(), long.kind.as_str()), (LONGEST, FIELD, "comment"));
        assert_eq!(long.title().chars().count(), comment::TITLE);
    }
}
