//! What is remembered of those who comment, so that no comment waits for the database: of each author what the site knows, and
//! which texts came again and again. Both are bounded; what is forgotten is read again, or counted anew.

use super::likeness::{Likeness, Sketch};
use crate::{App, Error};
use charte_domain::{AccountHandle, Band, History};
use charte_store::comments;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::Mutex;

/// The most authors that are remembered.
const AUTHORS: usize = 100_000;
/// The most texts.
const TEXTS: usize = 200_000;
/// After so long without another a text counts anew.
const LATELY: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Whom and what this node remembers.
#[derive(Debug, Default)]
pub struct Crowd {
    authors: Mutex<HashMap<String, History>>,
    texts: Mutex<HashMap<u64, Text>>,
    places: RandomState,
    /// The last author that retention has looked at.
    passed: Mutex<String>,
}

/// A text that came lately.
#[derive(Clone, Copy, Debug)]
struct Text {
    sketch: Sketch,
    times: i64,
    last: Timestamp,
}

/// What somebody said, and where.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// On which account.
    pub account: &'a AccountHandle,
    /// Who, as a keyed hash.
    pub author: &'a str,
    /// What it looks like.
    pub likeness: &'a Likeness,
}

impl Crowd {
    /// What is known of an author.
    ///
    /// # Errors
    /// What the database says.
    pub async fn history(&self, app: &App, author: &str) -> Result<History, Error> {
        let known = self.authors.lock().ok().and_then(|authors| authors.get(author).copied());
        if let Some(known) = known {
            return Ok(known);
        }
        let history = comments::history(&mut app.store.read().await?, author).await?;
        if let Ok(mut authors) = self.authors.lock() {
            if authors.len() >= AUTHORS {
                authors.clear();
            }
            authors.insert(author.to_owned(), history);
        }
        Ok(history)
    }

    /// Behind which author retention goes on.
    pub fn passed(&self) -> String {
        self.passed.lock().map(|passed| passed.clone()).unwrap_or_default()
    }

    /// Retention has come so far; nothing: it begins again.
    pub fn pass(&self, author: String) {
        if let Ok(mut passed) = self.passed.lock() {
            *passed = author;
        }
    }

    /// Forgets an author: the next time it is read again.
    pub fn forget(&self, author: &str) {
        if let Ok(mut authors) = self.authors.lock() {
            authors.remove(author);
        }
    }

    /// How often a text like this came lately on an account: from anybody, when it is so long that nobody else would write it by
    /// chance; otherwise from the same author. Many who say thanks flood nothing.
    #[must_use]
    pub fn repeated(&self, said: &Said<'_>, now: Timestamp) -> i64 {
        let Ok(texts) = self.texts.lock() else { return 0 };
        let found = texts.get(&self.place(said)).filter(|text| text.counts_for(said, now));
        found.map_or(0, |text| text.times)
    }

    /// Where the count of a text lies.
    fn place(&self, said: &Said<'_>) -> u64 {
        let author = if said.likeness.is_telling() { "" } else { said.author };
        self.places.hash_one((said.account.as_str(), said.likeness.key, author))
    }

    /// Counts a comment for its author.
    pub fn count(&self, author: &str, band: Band, now: Timestamp) {
        if let Ok(mut authors) = self.authors.lock()
            && let Some(history) = authors.get_mut(author)
        {
            history.first = history.first.or(Some(now));
            if band >= Band::Spam {
                history.spam += 1;
            } else {
                history.kept += 1;
            }
        }
    }

    /// Remembers the text of a comment that was written.
    pub fn hear(&self, said: &Said<'_>, now: Timestamp) {
        let Ok(mut texts) = self.texts.lock() else { return };
        if texts.len() >= TEXTS {
            texts.retain(|_, text| text.times > 1 && text.is_fresh(now));
        }
        if texts.len() >= TEXTS {
            texts.clear();
        }
        let first = Text { sketch: said.likeness.sketch(), times: 0, last: now };
        let text = texts.entry(self.place(said)).or_insert(first);
        if text.counts_for(said, now) {
            (text.times, text.last) = (text.times + 1, now);
        } else if text.times <= 1 || !text.is_fresh(now) {
            // Another text of the same key: it takes the place of one that did not come again.
            *text = Text { times: 1, ..first };
        }
    }
}

impl Text {
    fn is_fresh(&self, now: Timestamp) -> bool {
        now.duration_since(self.last) < LATELY
    }

    fn counts_for(&self, said: &Said<'_>, now: Timestamp) -> bool {
        self.is_fresh(now) && self.sketch.is_near(&said.likeness.sketch())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often each of these texts, by these authors, is said to have come before.
    fn repeated(said: &[(&str, &str)]) -> Vec<i64> {
        let (crowd, now, account) = (Crowd::default(), Timestamp::UNIX_EPOCH, AccountHandle::new("@blog"));
        let hear = |(author, text): &(&str, &str)| {
            let said = Said { account: &account, author, likeness: &Likeness::of(text) };
            let before = crowd.repeated(&said, now);
            crowd.hear(&said, now);
            before
        };
        said.iter().map(hear).collect()
    }

    #[test]
    fn thanks_of_many_are_no_flood_those_of_one_are() {
        assert_eq!(repeated(&[("a", "Bravo !"), ("b", "Bravo"), ("c", "bravo 👏"), ("a", "Bravo !!!")]), [0, 0, 0, 1]);
    }

    #[test]
    fn a_long_text_is_counted_whoever_posts_it() {
        let offer = |n: u32| {
            format!("Gagnez {n} euros chaque semaine sans quitter votre canapé, écrivez à https://x{n}.example")
        };
        let (one, two, three) = (offer(100), offer(250), offer(999));
        assert_eq!(repeated(&[("a", &one), ("b", &two), ("c", &three)]), [0, 1, 2]);
    }
}
