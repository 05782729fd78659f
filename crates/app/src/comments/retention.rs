//! Comments are kept as long as the charter says. The clock of the house erases what is past its time, a small piece at a time, so
//! that nobody waits for it: words (text, names, notes, answers, what was contested), the hashed addresses of authors, copies
//! made before something was hidden, lessons. Rows stay as figures; the journal stays verifiable, since it holds keyed hashes.

use crate::{Act, App, Error, House};
use charte_domain::{Actor, CommentId};
use charte_store::{erasing, settings};
use jiff::{SignedDuration, Timestamp};

/// Comments of one piece.
const PIECE: u32 = 500;
/// Authors that are looked through at once.
const AUTHORS: u32 = 1000;
/// The settings that keep how far it came.
const WORDS: &str = "retention-words";
const ADDRESSES: &str = "retention-addresses";

/// How long things are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Periods {
    /// Words of comments.
    pub comments: SignedDuration,
    /// Hashed addresses of authors, and what is known of the authors.
    pub addresses: SignedDuration,
    /// Copies.
    pub evidence: SignedDuration,
}

impl Default for Periods {
    /// Where the charter says nothing: twelve months, six, fifteen, as the packs propose.
    fn default() -> Self {
        let months = |n: i64| SignedDuration::from_hours(n * 30 * 24);
        Self { comments: months(12), addresses: months(6), evidence: months(15) }
    }
}

impl Periods {
    /// What the charter in force says.
    #[must_use]
    pub fn of(house: &House) -> Self {
        let mut out = Self::default();
        for one in house.charter.iter().flat_map(|charter| &charter.engine.charter().retentions) {
            let Some(keep) = one.keep.map(|length| SignedDuration::from_mins(length.minutes())) else { continue };
            match one.what {
                Some("comments") => out.comments = keep,
                Some("addresses") => out.addresses = keep,
                Some("evidence") => out.evidence = keep,
                _ => {}
            }
        }
        out
    }

    /// Lessons hold no words: they may be of use a while longer.
    #[must_use]
    pub fn lessons(&self) -> SignedDuration {
        self.comments.saturating_add(SignedDuration::from_hours(90 * 24))
    }
}

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Comments whose words went.
    pub words: u64,
    /// Comments whose authors went.
    pub addresses: u64,
    /// Authors of whom something was known.
    pub authors: u64,
    /// Copies.
    pub evidence: u64,
    /// Lessons.
    pub lessons: u64,
}

/// Erases a piece of what is past its time. Says what; nothing: there is nothing more.
///
/// # Errors
/// What the database says.
pub async fn tidy(app: &App) -> Result<Erased, Error> {
    let periods = Periods::of(&app.house());
    // There are as many lines of authors as comments: each time a part is looked through, before others have to wait.
    let from = app.crowd.passed();
    let authors = erasing::authors_from(&mut app.store.read().await?, &from, AUTHORS).await?;
    let full = u32::try_from(authors.len()).is_ok_and(|n| n >= AUTHORS);
    app.crowd.pass(authors.last().filter(|_| full).map(|last| last.0.clone()).unwrap_or_default());
    let actor = Actor::program();
    let mut act = Act::begin(app, &actor).await?;
    let ago = |time: SignedDuration| act.now.saturating_sub(time).unwrap_or(Timestamp::UNIX_EPOCH);
    let (old, hashed, copied, learned) =
        (ago(periods.comments), ago(periods.addresses), ago(periods.evidence), ago(periods.lessons()));
    let mut out = Erased::default();
    let place = cursor(&mut act, WORDS).await?;
    let found = erasing::before(&mut act.link, old, &place, PIECE).await?;
    if let Some(last) = found.last() {
        let ids: Vec<CommentId> = found.iter().map(|one| one.id.clone()).collect();
        erasing::words(&mut act.link, &ids).await?;
        keep(&mut act, WORDS, last).await?;
        out.words = u64::try_from(ids.len()).unwrap_or(0);
    }
    let place = cursor(&mut act, ADDRESSES).await?;
    let found = erasing::before(&mut act.link, hashed, &place, PIECE).await?;
    if let Some(last) = found.last() {
        let ids: Vec<CommentId> = found.iter().map(|one| one.id.clone()).collect();
        out.addresses = erasing::addresses(&mut act.link, &ids).await?;
        keep(&mut act, ADDRESSES, last).await?;
    }
    let silent: Vec<String> = authors.into_iter().filter(|one| one.1 < hashed).map(|one| one.0).collect();
    out.authors = erasing::authors(&mut act.link, &silent, hashed).await?;
    out.evidence = erasing::evidence(&mut act.link, copied, PIECE).await?;
    out.lessons = erasing::lessons(&mut act.link, learned, PIECE).await?;
    if out == Erased::default() {
        return Ok(out);
    }
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    for (name, n) in [
        ("words", out.words),
        ("addresses", out.addresses),
        ("authors", out.authors),
        ("evidence", out.evidence),
        ("lessons", out.lessons),
    ] {
        act.fact(name, number(n))?;
    }
    act.commit("retention.erased", "house", "retention").await?;
    if out.lessons > 0 {
        app.learned.follow(app).await?;
    }
    Ok(out)
}

/// How far it came: an instant and a comment. What the charter later keeps longer was erased all the same.
async fn cursor(act: &mut Act<'_>, name: &str) -> Result<(Timestamp, CommentId), Error> {
    let kept = settings::get(&mut act.link, name).await?.unwrap_or_default();
    let (at, id) = kept.split_once(' ').unwrap_or_default();
    let at = at.parse().ok().and_then(|at| Timestamp::from_microsecond(at).ok()).unwrap_or(Timestamp::UNIX_EPOCH);
    Ok((at, CommentId::new(id)))
}

async fn keep(act: &mut Act<'_>, name: &str, last: &erasing::Old) -> Result<(), Error> {
    settings::set(&mut act.link, name, &format!("{} {}", last.received.as_microsecond(), last.id)).await?;
    Ok(())
}
