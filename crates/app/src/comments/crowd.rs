//! What is remembered of those who comment, so that no comment waits for the database: of each author what the site knows, and
//! which texts came again and again. Both are bounded; what is forgotten is read again, or counted anew.

use super::incoming::Scope;
use crate::{App, Error};
use charte_domain::{AccountHandle, Band, History};
use charte_store::comments;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
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
    authors: Mutex<HashMap<(String, String), History>>,
    texts: Mutex<HashMap<(String, i64), (i64, Timestamp)>>,
}

impl Crowd {
    /// What a scope knows of an author.
    ///
    /// # Errors
    /// What the database says.
    pub async fn history(&self, app: &App, scope: &Scope, author: &str) -> Result<History, Error> {
        let key = (scope.as_str().to_owned(), author.to_owned());
        let known = self.authors.lock().ok().and_then(|authors| authors.get(&key).copied());
        if let Some(known) = known {
            return Ok(known);
        }
        let history = comments::history(&mut app.store.read().await?, scope.as_str(), author).await?;
        if let Ok(mut authors) = self.authors.lock() {
            if authors.len() >= AUTHORS {
                authors.clear();
            }
            authors.insert(key, history);
        }
        Ok(history)
    }

    /// Forgets an author: the next time it is read again.
    pub fn forget(&self, scope: &str, author: &str) {
        if let Ok(mut authors) = self.authors.lock() {
            authors.remove(&(scope.to_owned(), author.to_owned()));
        }
    }

    /// How often a text like this came lately on an account.
    #[must_use]
    pub fn repeated(&self, account: &AccountHandle, likeness: i64, now: Timestamp) -> i64 {
        let Ok(texts) = self.texts.lock() else { return 0 };
        let found = texts.get(&(account.as_str().to_owned(), likeness));
        found.filter(|(_, last)| now.duration_since(*last) < LATELY).map_or(0, |(times, _)| *times)
    }

    /// Remembers a comment that was written; without its author when that one was counted before.
    pub fn seen(
        &self,
        scope: &Scope,
        author: Option<&str>,
        account: &AccountHandle,
        likeness: i64,
        band: Band,
        now: Timestamp,
    ) {
        if let Some(author) = author
            && let Ok(mut authors) = self.authors.lock()
            && let Some(history) = authors.get_mut(&(scope.as_str().to_owned(), author.to_owned()))
        {
            history.first = history.first.or(Some(now));
            if band >= Band::Spam {
                history.spam += 1;
            } else {
                history.kept += 1;
            }
        }
        let Ok(mut texts) = self.texts.lock() else { return };
        if texts.len() >= TEXTS {
            texts.retain(|_, (times, last)| *times > 1 && now.duration_since(*last) < LATELY);
        }
        if texts.len() >= TEXTS {
            texts.clear();
        }
        let one = texts.entry((account.as_str().to_owned(), likeness)).or_insert((0, now));
        if now.duration_since(one.1) >= LATELY {
            one.0 = 0;
        }
        *one = (one.0 + 1, now);
    }
}
