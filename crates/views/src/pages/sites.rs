//! `/settings/sites`: the sites that ask about their comments by the Akismet protocol.

use crate::frame::Frame;
use crate::moment::Moment;
use crate::parts::{Choice, Correction, Entry, Link, Sign, Status};
use askama::Template;

/// Sites and their keys.
///
/// Form `POST /settings/sites`: `address` (of the site), `account` (handle whose charter rules hold for it).
/// Forms `POST /settings/sites/{id}`: `act` = `revoke` | `renew` (a new key, the old one ends) | `forget` (what was learned) |
/// `share` (`share` = `on` or absent: its lessons serve the other sites).
/// `GET /settings/sites/plugin`: the must-use plugin with the address of this house in it.
#[derive(Clone, Debug, Template)]
#[template(path = "settings-sites.html")]
pub struct SitesPage {
    /// Frame.
    pub frame: Frame,
    /// The pages of the settings; [`crate::pages::settings::tabs`] makes them.
    pub tabs: Vec<Link>,
    /// What the reader has to know.
    pub statuses: Vec<Status>,
    /// The key that was just made: shown once.
    pub made: Option<MadeKey>,
    /// The sites.
    pub sites: Vec<Site>,
    /// What to correct.
    pub corrections: Vec<Correction>,
    /// Address of a new one.
    pub address: Entry,
    /// Accounts to choose from.
    pub accounts: Vec<Choice>,
    /// The reader may add, revoke and teach.
    pub may_change: bool,
    /// Host and port of this house, for the plugin: "charte.verrieres.example".
    pub house: String,
    /// Address of the plugin's file.
    pub plugin: String,
    /// Hash of the plugin's file.
    pub plugin_hash: String,
}

/// A key that was just made.
#[derive(Clone, Debug)]
pub struct MadeKey {
    /// The site.
    pub site: String,
    /// The key, 12 hexadecimal characters.
    pub key: String,
}

/// A site.
#[derive(Clone, Debug)]
pub struct Site {
    /// Id.
    pub id: String,
    /// Its address.
    pub address: String,
    /// Handle of its account; may be empty.
    pub account: String,
    /// End of its key, the rest as dots: "••••••••9f3a".
    pub key: String,
    /// "8 déc. 2026, Claire Morel".
    pub made: String,
    /// Where it stands: answers, never seen, silent, revoked.
    pub state: Sign,
    /// When it last asked.
    pub seen: Option<Moment>,
    /// What it said it was: "WordPress 6.5, Akismet 5.0.2"; may be empty.
    pub client: String,
    /// By month, the newest first.
    pub months: Vec<Month>,
    /// How many corrections taught its model.
    pub lessons: i64,
    /// They serve the other sites too.
    pub shared: bool,
    /// Address of its public data notice.
    pub notice: String,
    /// Its key opens nothing any more.
    pub revoked: bool,
}

/// A month of a site, in the words of its own counters.
#[derive(Clone, Debug)]
pub struct Month {
    /// "décembre 2026".
    pub name: String,
    /// Comments that were asked about.
    pub checked: String,
    /// Called spam.
    pub spam: String,
    /// Called sound.
    pub ham: String,
    /// Spam that was missed, by the site's word.
    pub missed: String,
    /// Called spam wrongly, by the site's word.
    pub wrong: String,
    /// Held for a person.
    pub held: String,
}
