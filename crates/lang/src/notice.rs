//! What commenters are told of their data (GDPR, art. 13, 14, 21 and 22): made from the charter and from what is really
//! switched on, so that the notice cannot promise what the house does not do.
//!
//! Words of the charter stay in the charter's language; everything else is in the language asked for.

use crate::html::escape;
use crate::model::{AccountId, Charter, Lang, Learning, Notice};
use crate::readback::Readback;
use charte_messages::{Arg, Message};
use std::fmt::Write;

/// What is switched on in the house, as far as commenters are concerned. What is not said here is not claimed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SwitchedOn {
    /// The account whose commenters are told; `None`: whoever comments.
    pub account: Option<AccountId>,
    /// Who receives comments besides those whom the charter names: processors, networks.
    pub recipients: Vec<String>,
    /// Sites whose comments are handed over to the house.
    pub sites: Vec<String>,
    /// Hosts to which signed messages about comments go.
    pub webhooks: Vec<String>,
    /// Names, in the language of the notice, of the detectors that read comments.
    pub detectors: Vec<String>,
    /// Whether addresses (mail, network) are kept only as keyed digests.
    pub addresses_hashed: bool,
    /// Whether sites learn from one another; the charter's own clause says it too.
    pub learning_shared: bool,
    /// Where data were found when the person did not give them to us (art. 14): the names of networks.
    pub read_elsewhere: Vec<String>,
    /// Where a decision can be contested.
    pub contest_link: Option<String>,
}

/// What a part of the notice is about, in the order in which it is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum About {
    /// Who decides of the processing.
    Controller,
    /// Which data, and where from.
    Data,
    /// What for.
    Purposes,
    /// On what basis.
    Basis,
    /// Who receives them.
    Recipients,
    /// How long.
    Retention,
    /// What a person can ask, and how.
    Rights,
    /// Where to complain.
    Complaint,
    /// Who decides.
    Decision,
}

impl About {
    /// Stable code, also the end of the keys of its words.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::Data => "data",
            Self::Purposes => "purposes",
            Self::Basis => "basis",
            Self::Recipients => "recipients",
            Self::Retention => "retention",
            Self::Rights => "rights",
            Self::Complaint => "complaint",
            Self::Decision => "decision",
        }
    }
}

/// A part of the notice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// What it is about.
    pub about: About,
    /// Its heading.
    pub heading: String,
    /// Its sentences.
    pub sentences: Vec<String>,
}

/// The notice, in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DataNotice {
    /// Its language.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// What the charter wants said first.
    pub lead: Option<String>,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// The notice that is about an account: the one that names it, else one that is about all accounts; the charter's own goes
/// before a pack's.
#[must_use]
pub fn of(charter: &Charter, account: Option<AccountId>) -> Option<&Notice> {
    let named = charter.notices.iter().filter(|n| account.is_some_and(|a| n.on.contains(&a)));
    let general = charter.notices.iter().filter(|n| n.on.is_empty());
    named.min_by_key(|n| n.place.source).or_else(|| general.min_by_key(|n| n.place.source))
}

/// Keys of what a notice does not say and must: nothing elsewhere in the charter says it either.
#[must_use]
pub fn lacking(charter: &Charter, notice: &Notice) -> Vec<&'static str> {
    let kept = charter.retentions.iter().any(|r| r.what == Some("comments") && r.keep.is_some());
    let checks = [
        (notice.controller.is_some() || charter.header.organisation.is_some(), "notice-lacks-controller"),
        (notice.purpose.is_some(), "notice-lacks-purpose"),
        (notice.basis.is_some(), "notice-lacks-basis"),
        (notice.retention.is_some() || kept, "notice-lacks-retention"),
        (notice.rights.is_some(), "notice-lacks-rights"),
    ];
    checks.into_iter().filter(|(said, _)| !said).map(|(_, key)| key).collect()
}

/// Makes the notice. Without any `notice` block nobody can be told anything: `None`.
#[must_use]
pub fn make(charter: &Charter, on: &SwitchedOn, lang: Lang) -> Option<DataNotice> {
    let notice = of(charter, on.account)?;
    let writer = Writer { charter, notice, on, lang };
    let parts = [
        (About::Controller, writer.controller()),
        (About::Data, writer.data()),
        (About::Purposes, writer.purposes()),
        (About::Basis, notice.basis.iter().cloned().collect()),
        (About::Recipients, writer.recipients()),
        (About::Retention, writer.retention()),
        (About::Rights, writer.rights()),
        (About::Complaint, vec![writer.complaint()]),
        (About::Decision, writer.decision()),
    ];
    let part = |(about, sentences): (About, Vec<String>)| Part {
        about,
        heading: writer.say(Message::new(format!("notice-{}", about.code()))),
        sentences,
    };
    Some(DataNotice {
        lang,
        title: writer.say(Message::new("notice-title")),
        lead: notice.text.clone(),
        parts: parts.into_iter().filter(|(_, sentences)| !sentences.is_empty()).map(part).collect(),
    })
}

struct Writer<'a> {
    charter: &'a Charter,
    notice: &'a Notice,
    on: &'a SwitchedOn,
    lang: Lang,
}

impl Writer<'_> {
    fn say(&self, message: Message) -> String {
        message.render(self.lang)
    }

    fn line(&self, key: &'static str) -> String {
        self.say(Message::new(key))
    }

    fn listed(&self, key: &'static str, list: &[String]) -> Option<String> {
        let names = list.iter().map(|n| Arg::Text(n.clone())).collect();
        (!list.is_empty()).then(|| self.say(Message::new(key).with("names", Arg::And(names))))
    }

    fn controller(&self) -> Vec<String> {
        let header = &self.charter.header;
        let mut out = Vec::new();
        let who = self.notice.controller.as_ref().or(header.organisation.as_ref());
        out.extend(who.map(|w| self.say(Message::new("notice-controller-is").with("name", w.as_str()))));
        let director = header.publication_director.as_ref();
        out.extend(director.map(|d| self.say(Message::new("notice-director").with("name", d.as_str()))));
        out
    }

    fn data(&self) -> Vec<String> {
        let mut out = vec![self.line("notice-data-what")];
        let hashed = if self.on.addresses_hashed { "notice-data-hashed" } else { "notice-data-plain" };
        out.push(self.line(hashed));
        out.extend(self.listed("notice-data-sites", &self.on.sites));
        out.extend(self.listed("notice-data-elsewhere", &self.on.read_elsewhere));
        out
    }

    fn purposes(&self) -> Vec<String> {
        let mut out: Vec<String> = self.notice.purpose.iter().cloned().collect();
        out.extend(self.listed("notice-detectors", &self.on.detectors));
        let charter_shares = self.charter.antispam.as_ref().is_some_and(|a| a.learn == Learning::Together);
        if self.charter.antispam.is_some() || self.on.learning_shared {
            let key =
                if charter_shares || self.on.learning_shared { "notice-learn-shared" } else { "notice-learn-site" };
            out.push(self.line(key));
        }
        out
    }

    fn recipients(&self) -> Vec<String> {
        let mut all = self.notice.recipients.clone();
        all.extend(self.on.recipients.iter().filter(|r| !self.notice.recipients.contains(r)).cloned());
        let mut out: Vec<String> = self.listed("notice-recipients-are", &all).into_iter().collect();
        match self.listed("notice-webhooks", &self.on.webhooks) {
            Some(sent) => out.push(sent),
            None => out.push(self.line("notice-nothing-out")),
        }
        out
    }

    fn retention(&self) -> Vec<String> {
        let readback = Readback::new(self.charter, self.lang);
        let mut out: Vec<String> = Vec::new();
        // The clause may name a retention block: then the block says it better.
        let said = self.notice.retention.as_ref();
        let named = |text: &String| self.charter.retentions.iter().any(|r| r.name.key == crate::fold::key(text));
        out.extend(said.filter(|t| !named(t)).cloned());
        for what in ["comments", "evidence", "addresses"] {
            let Some(kept) = self.charter.kept(what) else { continue };
            let Some(keep) = kept.keep else { continue };
            let message = Message::new("notice-kept").with("what", what).with("length", readback.length(keep));
            out.push(self.say(message.with("end", kept.then.unwrap_or("erase"))));
        }
        let antispam = self.charter.antispam.clone().unwrap_or_default();
        if let Some(keep) = antispam.keep() {
            out.push(self.say(Message::new("notice-kept-aside").with("length", readback.length(keep))));
        }
        out
    }

    fn rights(&self) -> Vec<String> {
        let mut out = vec![self.line("notice-rights-are")];
        out.extend(self.notice.rights.iter().cloned());
        out.push(self.line("notice-rights-object"));
        out
    }

    /// The authority of the country that the charter names: the French one where it is known, else the words of the law.
    fn complaint(&self) -> String {
        let country = crate::fold::key(self.charter.header.country.as_deref().unwrap_or("France"));
        let is = |names: &[&str]| names.iter().any(|n| crate::fold::key(n) == country);
        self.line(match () {
            () if is(&["France"]) => "notice-complaint-france",
            () if is(&["United Kingdom", "Royaume-Uni", "UK"]) => "notice-complaint-uk",
            () => "notice-complaint-any",
        })
    }

    fn decision(&self) -> Vec<String> {
        let antispam = self.charter.antispam.as_ref();
        let discards = antispam.is_some_and(|a| a.discard.is_some());
        let mut out = vec![self.line("notice-decision-person")];
        out.push(self.line(if discards { "notice-decision-discard" } else { "notice-decision-spam" }));
        match &self.on.contest_link {
            Some(link) => out.push(self.say(Message::new("notice-contest-link").with("link", link.as_str()))),
            None => out.push(self.line("notice-contest")),
        }
        out
    }
}

impl DataNotice {
    /// As a piece of HTML: one `section` with an identity, headings of level 2 and 3.
    #[must_use]
    pub fn html(&self) -> String {
        let mut out = String::with_capacity(2048);
        // Writing to a string does not fail.
        let _ = write!(
            out,
            "<section class=\"data-notice\" id=\"data-notice\" lang=\"{}\">\n<h2>{}</h2>\n",
            self.lang.code(),
            escape(&self.title)
        );
        if let Some(lead) = &self.lead {
            let _ = writeln!(out, "<p>{}</p>", escape(lead));
        }
        for part in &self.parts {
            let _ = writeln!(out, "<h3 id=\"data-notice-{}\">{}</h3>", part.about.code(), escape(&part.heading));
            for sentence in &part.sentences {
                let _ = writeln!(out, "<p>{}</p>", escape(sentence));
            }
        }
        out.push_str("</section>\n");
        out
    }

    /// As plain text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = format!("{}\n", self.title);
        if let Some(lead) = &self.lead {
            let _ = write!(out, "\n{lead}\n");
        }
        for part in &self.parts {
            let _ = write!(out, "\n{}\n", part.heading);
            for sentence in &part.sentences {
                let _ = writeln!(out, "{sentence}");
            }
        }
        out
    }
}
