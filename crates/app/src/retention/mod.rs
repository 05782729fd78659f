//! What is kept goes when the charter says so. The clock of the house erases what is past its time, a small piece at a time, so
//! that nobody waits for it. Rows stay as figures; the journal stays verifiable, since it holds keyed hashes.
//!
//! | module | what it erases |
//! | --- | --- |
//! | `comments` | words of comments, what was put aside, hashed addresses, copies, lessons |
//! | `posts` | posts and drafts, their files |
//! | this one | contents of the journal, contacts |

mod comments;
mod posts;

use crate::{Act, App, Error, House};
use charte_domain::Actor;
use charte_lang::model::{Antispam, Length, TimeUnit};
use charte_store::{erasing, settings};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// Entries of the journal, and contacts, of one piece.
const PIECE: u32 = 2000;
/// The setting that keeps how far it came in the journal.
const JOURNAL: &str = "retention-journal";

/// What is older than its instant goes; none: it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Limits {
    comments: Option<Timestamp>,
    addresses: Option<Timestamp>,
    evidence: Option<Timestamp>,
    lessons: Option<Timestamp>,
    aside: Option<Timestamp>,
    posts: Option<Timestamp>,
    drafts: Option<Timestamp>,
    journal: Option<Timestamp>,
    contacts: Option<Timestamp>,
    /// The words of a post stay; who worked on it goes.
    posts_anonymous: bool,
    drafts_anonymous: bool,
}

impl Limits {
    /// What the charter in force says; else what the standard says.
    fn of(house: &House, now: Timestamp) -> Self {
        let charter = match &house.charter {
            Some(charter) => charter.engine.charter(),
            None => charte_lang::packs::standard(),
        };
        let zone = house.zone();
        let before = |length: Option<Length>| length.and_then(|length| ago(now, length, &zone));
        let kept = |what: &str| charter.kept(what).and_then(|one| one.keep);
        let anonymous = |what: &str| charter.kept(what).is_some_and(|one| one.then == Some("anonymise"));
        let antispam = charter.antispam.clone().unwrap_or_default();
        // On accounts that the charter's block leaves out, the standard counts: nothing goes before both say so.
        let aside = match antispam.on {
            None => antispam.keep(),
            Some(_) => {
                [antispam.keep(), Antispam::default().keep()].into_iter().flatten().max_by_key(|one| one.minutes())
            }
        };
        let comments = before(kept("comments"));
        // Lessons hold no words: they may be of use a while longer.
        let lessons = comments.and_then(|limit| ago(limit, Length { amount: 90, unit: TimeUnit::Day }, &zone));
        Self {
            comments,
            lessons,
            addresses: before(kept("addresses")),
            evidence: before(kept("evidence")),
            aside: before(aside),
            posts: before(kept("posts")),
            drafts: before(kept("drafts")),
            journal: before(kept("journal")),
            contacts: before(kept("contacts")),
            posts_anonymous: anonymous("posts"),
            drafts_anonymous: anonymous("drafts"),
        }
    }
}

/// An instant so long before another; months and years are those of the calendar.
fn ago(at: Timestamp, length: Length, zone: &TimeZone) -> Option<Timestamp> {
    let n = i64::from(length.amount);
    let span = match length.unit {
        TimeUnit::Minute => Span::new().try_minutes(n),
        TimeUnit::Hour => Span::new().try_hours(n),
        TimeUnit::Day => Span::new().try_days(n),
        TimeUnit::Week => Span::new().try_weeks(n),
        TimeUnit::Month => Span::new().try_months(n),
        TimeUnit::Year => Span::new().try_years(n),
    };
    // Longer than there are calendars: it is kept.
    at.to_zoned(zone.clone()).checked_sub(span.ok()?).ok().map(|then| then.timestamp())
}

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Comments whose words went.
    pub words: u64,
    /// Comments put aside as spam that cannot be taken back any more.
    pub aside: u64,
    /// Comments whose authors went.
    pub addresses: u64,
    /// Authors of whom something was known.
    pub authors: u64,
    /// Copies.
    pub evidence: u64,
    /// Lessons.
    pub lessons: u64,
    /// Posts that were published.
    pub posts: u64,
    /// Posts that never left.
    pub drafts: u64,
    /// Contacts.
    pub contacts: u64,
    /// Contents of the journal.
    pub contents: u64,
}

/// Erases a piece of what is past its time. Says what; nothing: there is nothing more.
///
/// # Errors
/// What the database says.
pub async fn tidy(app: &App) -> Result<Erased, Error> {
    let limits = Limits::of(&app.house(), app.ambient.now());
    let actor = Actor::program();
    // There are as many lines of authors as comments: a part is looked through before others have to wait.
    let silent = comments::silent_authors(app, limits.addresses).await?;
    let mut act = Act::begin(app, &actor).await?;
    let mut out = Erased::default();
    let mut went_on = comments::tidy(&mut act, &limits, &silent, &mut out).await?;
    let files = posts::tidy(&mut act, &limits, &mut out).await?;
    went_on |= journal(&mut act, limits.journal, &mut out).await?;
    if let Some(limit) = limits.contacts {
        out.contacts = erasing::contacts(&mut act.link, limit, PIECE).await?;
    }
    if out.contacts > 0 {
        act.changes_house().await?;
    }
    if out == Erased::default() {
        return if went_on { act.commit_quietly().await.map(|()| out) } else { Ok(out) };
    }
    for (name, n) in [
        ("words", out.words),
        ("aside", out.aside),
        ("addresses", out.addresses),
        ("authors", out.authors),
        ("evidence", out.evidence),
        ("lessons", out.lessons),
        ("posts", out.posts),
        ("drafts", out.drafts),
        ("contacts", out.contacts),
        ("contents", out.contents),
    ] {
        act.fact(name, i64::try_from(n).unwrap_or(i64::MAX))?;
    }
    act.commit("retention.erased", "house", "retention").await?;
    if out.lessons > 0 {
        app.learned.follow(app).await?;
    }
    posts::remove(app, &files).await?;
    Ok(out)
}

/// Contents of the journal go, but those of comments, which have a time of their own. The entries stay, with the keyed hashes of
/// what is gone. Says whether it went on.
async fn journal(act: &mut Act<'_>, limit: Option<Timestamp>, out: &mut Erased) -> Result<bool, Error> {
    let Some(limit) = limit else { return Ok(false) };
    let from = settings::get(&mut act.link, JOURNAL).await?.and_then(|seq| seq.parse().ok()).unwrap_or(0);
    let Some(until) = erasing::journal_until(&mut act.link, from, limit, PIECE).await? else { return Ok(false) };
    out.contents = erasing::journal(&mut act.link, from, until).await?;
    settings::set(&mut act.link, JOURNAL, &until.to_string()).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_a_year_of_the_calendar() {
        let zone = TimeZone::get("Europe/Paris").unwrap();
        let at: Timestamp = "2028-03-01T10:00:00Z".parse().unwrap();
        let before = |amount, unit| ago(at, Length { amount, unit }, &zone).map(|at| at.to_string());
        assert_eq!(before(12, TimeUnit::Month).as_deref(), Some("2027-03-01T10:00:00Z"));
        assert_eq!(before(5, TimeUnit::Year).as_deref(), Some("2023-03-01T10:00:00Z"));
        assert_eq!(before(15, TimeUnit::Day).as_deref(), Some("2028-02-15T10:00:00Z"));
        assert_eq!(before(u32::MAX, TimeUnit::Year), None);
    }
}
