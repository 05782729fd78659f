//! What every page stands in: the bar above, the rail of pages, what is stopped, the help.

use crate::parts::{Icon, Status, Who};
use crate::say::{Words, t};
use charte_messages::Lang;

/// The frame of a page. `frame.t("key")` and `frame.m("key")` are its words.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Language of the reader.
    pub lang: Lang,
    /// Name of the organisation.
    pub organisation: String,
    /// Which page of the rail one is on.
    pub place: Place,
    /// Who is signed in; nobody on bare pages.
    pub person: Option<Who>,
    /// What waits, for the badges of the rail.
    pub counts: Counts,
    /// What is stopped now.
    pub stops: Vec<Stopped>,
    /// Path and query of this page, where the choice of a language leads back to.
    pub path: String,
    /// What was just done, after a redirect.
    pub flash: Option<Status>,
    /// The reader's own filters, where the page is a list that has them.
    pub saved: Option<Saved>,
    /// What the search field holds.
    pub query: String,
    /// Keys of one character are switched off by the person (WCAG 2.1.4).
    pub keys_off: bool,
}

/// The filters of a list that the reader has kept, and the one that the list shows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Saved {
    /// The list.
    pub list: String,
    /// The query of the address, without the place in the list.
    pub query: String,
    /// Those that are kept.
    pub filters: Vec<SavedFilter>,
    /// What the list shows is a filter that is not kept yet.
    pub may_save: bool,
}

/// A filter that the reader has kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SavedFilter {
    /// Id.
    pub id: String,
    /// The address of the list with it, and its name.
    pub link: crate::parts::Link,
}

/// A page of the rail.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Place {
    /// Home.
    Home,
    /// Write.
    Write,
    /// Calendar, queue.
    Calendar,
    /// Inbox.
    Inbox,
    /// Charter.
    Charter,
    /// Accounts.
    Accounts,
    /// People.
    People,
    /// Library.
    Library,
    /// Journal.
    Journal,
    /// Settings.
    Settings,
    /// Help.
    Help,
    /// None of them.
    #[default]
    Elsewhere,
}

/// Badges of the rail.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// What waits for the person.
    pub home: usize,
    /// Comments to decide.
    pub inbox: usize,
}

/// A stop that is in force, for the red strip.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stopped {
    /// Number of the stop, of `/stop/{id}/resume`.
    pub id: String,
    /// Handles of what is stopped; empty when everything is.
    pub accounts: Vec<String>,
    /// Since when, as it is read.
    pub since: String,
    /// Who stopped it.
    pub by: String,
    /// The reason that was given.
    pub reason: String,
}

/// A line of the rail.
#[derive(Clone, Copy, Debug)]
pub struct RailItem {
    /// Address.
    pub href: &'static str,
    /// Letter after `g`.
    pub key: &'static str,
    /// Drawing.
    pub icon: Icon,
    /// Key of its word.
    pub word: &'static str,
    /// One is there.
    pub current: bool,
    /// What waits there; from a thousand on it may be more.
    pub count: usize,
}

impl RailItem {
    /// The number of the badge.
    #[must_use]
    pub fn badge(&self) -> String {
        counted(self.count)
    }
}

/// What waits is counted so far: so many or more are not told apart.
const MOST: usize = 1000;

/// A number of things that wait.
fn counted(count: usize) -> String {
    if count < MOST { count.to_string() } else { format!("{}+", MOST - 1) }
}

impl Frame {
    /// The frame of a signed-in person's page, with nothing stopped and nothing waiting.
    #[must_use]
    pub fn new(lang: Lang, organisation: impl Into<String>, person: Who, path: impl Into<String>) -> Self {
        Self { person: Some(person), ..Self::bare(lang, organisation, path) }
    }

    /// The frame of a page without a session: no bar, no rail.
    #[must_use]
    pub fn bare(lang: Lang, organisation: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            lang,
            organisation: organisation.into(),
            place: Place::Elsewhere,
            person: None,
            counts: Counts::default(),
            stops: Vec::new(),
            path: path.into(),
            flash: None,
            saved: None,
            query: String::new(),
            keys_off: false,
        }
    }

    /// The same frame around another page of the rail.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// Words without arguments.
    #[must_use]
    pub fn t(&self, key: &'static str) -> String {
        t(self.lang, key)
    }

    /// Words to which arguments are given.
    #[must_use]
    pub fn m(&self, key: &'static str) -> Words {
        Words::new(self.lang, key)
    }

    /// How much waits, in words.
    #[must_use]
    pub fn waits(&self, key: &'static str, count: &usize) -> Words {
        self.m(key).with("n", *count).with("shown", counted(*count))
    }

    /// The language that the switch offers.
    #[must_use]
    pub fn other(&self) -> Lang {
        match self.lang {
            Lang::Fr => Lang::En,
            Lang::En => Lang::Fr,
        }
    }

    /// The pages that a phone shows in its bar.
    #[must_use]
    pub fn rail(&self) -> [RailItem; 4] {
        [
            self.item("/", "h", Icon::Home, "house-home", Place::Home, self.counts.home),
            self.item("/write", "w", Icon::Write, "house-write", Place::Write, 0),
            self.item("/calendar", "c", Icon::Calendar, "house-calendar", Place::Calendar, 0),
            self.item("/inbox", "i", Icon::Inbox, "house-inbox", Place::Inbox, self.counts.inbox),
        ]
    }

    /// The pages that a phone shows under "more".
    #[must_use]
    pub fn more(&self) -> [RailItem; 5] {
        [
            self.item("/charter", "r", Icon::Charter, "house-charter", Place::Charter, 0),
            self.item("/accounts", "a", Icon::Accounts, "house-accounts", Place::Accounts, 0),
            self.item("/people", "p", Icon::People, "house-people", Place::People, 0),
            self.item("/library", "l", Icon::Library, "house-library", Place::Library, 0),
            self.item("/journal", "j", Icon::Journal, "house-journal", Place::Journal, 0),
        ]
    }

    /// Where the red strip leads: to the stop, or to all of them.
    #[must_use]
    pub fn stop_href(&self) -> String {
        match self.stops.as_slice() {
            [one] => format!("/stop/{}", one.id),
            _ => "/stop".to_owned(),
        }
    }

    fn item(
        &self,
        href: &'static str,
        key: &'static str,
        icon: Icon,
        word: &'static str,
        place: Place,
        count: usize,
    ) -> RailItem {
        RailItem { href, key, icon, word, current: self.place == place, count }
    }

    /// Address of a file of the pages.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        crate::assets::address(name)
    }
}

impl Stopped {
    /// What is stopped, in words: the accounts, or everything.
    #[must_use]
    pub fn what(&self, frame: &Frame) -> String {
        match self.accounts.as_slice() {
            [] => frame.t("house-stopped-all"),
            handles => {
                frame.m("house-stopped-accounts").with("accounts", handles.join(", ")).with("n", handles.len()).say()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_badge_says_when_there_may_be_more() {
        let badge = |inbox| {
            let frame =
                Frame { counts: Counts { home: 7, inbox }, ..Frame::bare(Lang::En, "Mill & Co", "/".to_owned()) };
            frame.rail().map(|item| item.badge())
        };
        assert_eq!(badge(999), ["7", "0", "0", "999"]);
        assert_eq!(badge(1000).last().unwrap(), "999+");
        let frame = Frame::bare(Lang::En, "Mill & Co", "/".to_owned());
        assert_eq!(frame.waits("home-comments-mine", &1).say(), "One waits for you");
        assert_eq!(frame.waits("home-comments-mine", &1000).say(), "999+ wait for you");
    }
}
