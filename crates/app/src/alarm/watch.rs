//! The last hour of each account, in memory. Seeing a comment costs a lock and a few numbers, no database; the clock looks once a
//! second at accounts on which something happened.

use super::{deeds, of_surge};
use crate::comments::Incoming;
use crate::comments::likeness::Likeness;
use crate::{App, Error};
use charte_domain::alarm::{self, Kind, Move, Rhythm, Sight, State, Stream, Thresholds, Tolerance, Usual};
use charte_domain::{AccountHandle, Band};
use charte_lang::fold;
use charte_store::{alarms, rhythm};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

/// The most accounts that are watched.
const ACCOUNTS: usize = 2000;
/// The most hashtags that are remembered for an account.
const TAGS: usize = 20_000;
/// So long a hashtag is new.
const NEW: SignedDuration = SignedDuration::from_hours(48);
/// Quarters of an hour that are read: the weeks of the rhythm and a day.
const QUARTERS: i64 = (alarm::WEEKS * 7 + 1) * 96;
/// So long ago a false alarm still teaches.
const FALSES: SignedDuration = SignedDuration::from_hours(180 * 24);

/// What this node watches.
#[derive(Debug, Default)]
pub struct Watch {
    accounts: Mutex<HashMap<AccountHandle, Watched>>,
    ready: AtomicBool,
}

#[derive(Debug, Default)]
struct Watched {
    stream: Stream,
    state: State,
    usual: Option<(i64, Usual)>,
    tolerance: Tolerance,
    tags: HashMap<u64, Timestamp>,
    fresh: Vec<(u64, Timestamp)>,
    looks: bool,
}

impl Watch {
    /// Sees a comment that came in. Spam is none.
    pub fn saw(&self, one: &Incoming, author: &str, likeness: &Likeness, band: Band, negative: bool, now: Timestamp) {
        if band >= Band::Spam {
            return;
        }
        let tags: Vec<(u64, String)> =
            hashtags(&one.text).map(|tag| (hash(&fold::key(tag)), tag.to_lowercase())).collect();
        let Ok(mut accounts) = self.accounts.lock() else { return };
        if accounts.len() >= ACCOUNTS && !accounts.contains_key(&one.account) {
            return;
        }
        let watched = accounts.entry(one.account.clone()).or_default();
        let mut new_tags = Vec::new();
        for (number, tag) in tags {
            let first = watched.tags.get(&number).copied();
            if first.is_none() && watched.tags.len() < TAGS {
                watched.tags.insert(number, now);
                watched.fresh.push((number, now));
            }
            // Beyond what is remembered nothing counts as new.
            if first.map_or(watched.tags.len() < TAGS, |first| now.duration_since(first) < NEW) {
                new_tags.push(tag);
            }
        }
        let sight = Sight {
            negative,
            author: hash(author),
            likeness: likeness.of_crowd(),
            reach: one.followers.unwrap_or(0),
            new_tags,
        };
        watched.stream.see(now, sight);
        watched.looks = true;
    }

    /// A person has ended the alarm of an account.
    pub(super) fn ended(&self, account: &AccountHandle, level: u8, tolerance: Option<Tolerance>) {
        if let Ok(mut accounts) = self.accounts.lock()
            && let Some(watched) = accounts.get_mut(account)
        {
            watched.state.end(level);
            if let Some(tolerance) = tolerance {
                watched.tolerance = tolerance;
            }
        }
    }

    /// What was seen in the last minutes of an account, and what is usual in a quarter of an hour.
    #[must_use]
    pub fn seen(&self, account: &AccountHandle, now: Timestamp, minutes: u32) -> (alarm::Seen, Usual) {
        let Ok(accounts) = self.accounts.lock() else { return Default::default() };
        let Some(one) = accounts.get(account) else { return Default::default() };
        (one.stream.seen(now, minutes), one.usual.map(|(_, usual)| usual).unwrap_or_default())
    }
}

/// Looks at what happened since the last beat. Says how many alarms were raised or grew.
///
/// # Errors
/// What the database says; what was not done is tried again at the next beat.
pub async fn beat(app: &App) -> Result<usize, Error> {
    let now = app.ambient.now();
    if !app.watch.ready.load(Ordering::Relaxed) {
        restore(app, now).await?;
        app.watch.ready.store(true, Ordering::Relaxed);
    }
    keep_tags(app).await?;
    let due: Vec<(AccountHandle, bool, bool)> = match app.watch.accounts.lock() {
        Ok(mut accounts) => accounts
            .iter_mut()
            .filter(|(_, one)| one.looks || one.state != State::Quiet)
            .map(|(account, one)| {
                one.looks = false;
                let stale = one.usual.is_none_or(|(quarter, _)| quarter != alarm::quarter(now));
                (account.clone(), stale, matches!(one.state, State::Open { .. }))
            })
            .collect(),
        Err(_) => return Ok(0),
    };
    if due.is_empty() {
        return Ok(0);
    }
    // Another node may have ended one.
    let open = if due.iter().any(|one| one.2) {
        Some(alarms::find(&mut app.store.read().await?, true, None, None, 10_000).await?)
    } else {
        None
    };
    let house = app.house();
    let mut rang = 0;
    for (account, stale, _) in due {
        if stale {
            let usual = usual(app, &account, now).await?;
            if let Ok(mut accounts) = app.watch.accounts.lock()
                && let Some(one) = accounts.get_mut(&account)
            {
                one.usual = Some((alarm::quarter(now), usual));
            }
        }
        let thresholds = of_surge(&house, &account).map_or_else(Thresholds::standard, Thresholds::from);
        let Some((before, step, reasons, days)) = app.watch.look(&account, &thresholds, open.as_deref(), now) else {
            continue;
        };
        let done = match step {
            Move::Raise(level) => deeds::raise(app, &account, level, reasons, days).await,
            Move::Grow(level) => deeds::grow(app, &account, level, reasons).await,
            Move::Over => deeds::over(app, &account).await,
        };
        if let Err(error) = done {
            app.watch.back(&account, before);
            return Err(error);
        }
        rang += usize::from(step != Move::Over);
    }
    Ok(rang)
}

/// What the look at an account says: its state before, what is to be done, why, for how many days its rhythm is known.
type Look = (State, Move, Vec<alarm::Reason>, u32);

impl Watch {
    fn look(
        &self,
        account: &AccountHandle,
        thresholds: &Thresholds,
        open: Option<&[alarms::Alarm]>,
        now: Timestamp,
    ) -> Option<Look> {
        let mut accounts = self.accounts.lock().ok()?;
        let one = accounts.get_mut(account)?;
        if let (State::Open { level, .. }, Some(open)) = (one.state, open)
            && !open.iter().any(|alarm| alarm.account == *account)
        {
            one.state.end(level);
        }
        let usual = one.usual.map(|(_, usual)| usual).unwrap_or_default();
        let reasons = alarm::reasons(&one.stream, &usual, thresholds, &one.tolerance, now);
        let before = one.state;
        let step = one.state.look(alarm::level(&reasons), now)?;
        Some((before, step, reasons, usual.days))
    }

    fn back(&self, account: &AccountHandle, state: State) {
        if let Ok(mut accounts) = self.accounts.lock()
            && let Some(one) = accounts.get_mut(account)
        {
            (one.state, one.looks) = (state, true);
        }
    }
}

/// What is usual on an account at an instant.
///
/// # Errors
/// What the database says.
pub async fn usual(app: &App, account: &AccountHandle, at: Timestamp) -> Result<Usual, Error> {
    Ok(known(app, account, at).await?.usual(at, &app.house().zone()))
}

/// The rhythm of an account before an instant.
///
/// # Errors
/// What the database says.
pub async fn known(app: &App, account: &AccountHandle, at: Timestamp) -> Result<Rhythm, Error> {
    let here = rhythm::quarter(at);
    let beats = rhythm::between(&mut app.store.read().await?, account.as_str(), here - QUARTERS, here).await?;
    let small = |n: i64| u32::try_from(n.max(0)).unwrap_or(u32::MAX);
    Ok(Rhythm::new(beats.into_iter().map(|one| (one.quarter, small(one.comments), small(one.negative)))))
}

/// Reads back what was before a start: the last hour, alarms that are open or were just ended, hashtags, what false alarms taught.
async fn restore(app: &App, now: Timestamp) -> Result<(), Error> {
    let mut link = app.store.read().await?;
    let ago = |minutes: i64| now.saturating_sub(SignedDuration::from_mins(minutes)).unwrap_or(now);
    let minutes = alarms::minutes(&mut link, ago(alarm::MINUTES)).await?;
    let alike = alarms::alike(&mut link, ago(15)).await?;
    let tags = alarms::tags(&mut link, 100_000).await?;
    let open = alarms::find(&mut link, true, None, None, 10_000).await?;
    let ended = alarms::ended_since(&mut link, ago(alarm::MINUTES)).await?;
    let falses = alarms::ended_since(&mut link, now.saturating_sub(FALSES).unwrap_or(now)).await?;
    let Ok(mut accounts) = app.watch.accounts.lock() else { return Ok(()) };
    // What came in since the start was seen already, and stands in the database too.
    let mut read: HashMap<AccountHandle, Watched> = HashMap::new();
    let small = |n: i64| u32::try_from(n.max(0)).unwrap_or(u32::MAX);
    for (account, minute, comments, negative) in minutes {
        let at = Timestamp::from_second(minute.saturating_mul(60)).unwrap_or(now);
        let one = read.entry(account).or_default();
        one.stream.remember(at, small(comments), small(negative));
        one.looks = true;
    }
    for (account, likeness, times) in alike {
        read.entry(account).or_default().stream.remember_alike(now, likeness, small(times));
    }
    for (account, tag, at) in tags {
        if let Ok(tag) = u64::from_str_radix(&tag, 16) {
            read.entry(account).or_default().tags.insert(tag, at);
        }
    }
    for one in ended {
        read.entry(one.account).or_default().state.end(one.level);
    }
    for one in open {
        read.entry(one.account).or_default().state = State::Open { level: one.level, calm: None };
    }
    for (account, tolerance) in tolerances(&falses, now) {
        read.entry(account).or_default().tolerance = tolerance;
    }
    for (account, mut one) in read {
        if let Some(there) = accounts.remove(&account) {
            for (tag, at) in there.fresh {
                if let std::collections::hash_map::Entry::Vacant(free) = one.tags.entry(tag) {
                    free.insert(at);
                    one.fresh.push((tag, at));
                }
            }
        }
        accounts.insert(account, one);
    }
    Ok(())
}

/// What false alarms have taught.
pub(super) fn tolerances(ended: &[alarms::Alarm], now: Timestamp) -> HashMap<AccountHandle, Tolerance> {
    let mut all: HashMap<AccountHandle, Vec<(Kind, f64)>> = HashMap::new();
    for one in ended.iter().filter(|one| one.state == "false") {
        let days = now.duration_since(one.closed.unwrap_or(now)).as_secs_f64() / 86_400.0;
        for reason in deeds::Body::read(&one.body).reasons {
            all.entry(one.account.clone()).or_default().push((reason.kind, days));
        }
    }
    all.into_iter().map(|(account, falses)| (account, Tolerance::learned(falses))).collect()
}

/// What false alarms of an account have taught until now.
pub(super) async fn tolerance(app: &App, account: &AccountHandle, now: Timestamp) -> Result<Tolerance, Error> {
    let since = now.saturating_sub(FALSES).unwrap_or(now);
    let ended = alarms::ended_since(&mut app.store.read().await?, since).await?;
    Ok(tolerances(&ended, now).remove(account).unwrap_or_default())
}

/// Keeps hashtags that were seen for the first time.
async fn keep_tags(app: &App) -> Result<(), Error> {
    let mut fresh = Vec::new();
    if let Ok(mut accounts) = app.watch.accounts.lock() {
        for (account, one) in accounts.iter_mut().filter(|(_, one)| !one.fresh.is_empty()) {
            let some = one.fresh.len().min(200);
            fresh.extend(one.fresh.drain(..some).map(|(tag, at)| (account.clone(), tag, at)));
        }
    }
    if fresh.is_empty() {
        return Ok(());
    }
    let mut link = app.store.write().await?;
    for (account, tag, at) in &fresh {
        alarms::put_tag(&mut link, account, &format!("{tag:016x}"), *at).await?;
    }
    link.commit().await?;
    Ok(())
}

/// The hashtags of a text, as they are written, a dozen at the most.
fn hashtags(text: &str) -> impl Iterator<Item = &str> {
    let tags = text.split_whitespace().filter_map(|word| word.strip_prefix('#'));
    let plain = tags.map(|tag| tag.trim_matches(|c: char| !c.is_alphanumeric()));
    plain.filter(|tag| (2..=60).contains(&tag.chars().count())).take(12)
}

/// FNV-1a, well mixed.
fn hash(text: &str) -> u64 {
    let sum = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    (sum ^ (sum >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93)
}
