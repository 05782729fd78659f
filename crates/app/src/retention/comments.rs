//! Comments past their time: words (text, names, notes, answers, what was contested), the hashed addresses of authors, copies
//! made before something was hidden, lessons; and what was put aside as spam, when it can be taken back no longer.

use super::{Erased, Limits};
use crate::{Act, App, Error};
use charte_domain::CommentId;
use charte_store::{erasing, settings};
use jiff::Timestamp;

/// Comments of one piece.
const PIECE: u32 = 500;
/// Authors that are looked through at once.
const AUTHORS: u32 = 1000;
/// The settings that keep how far it came.
const WORDS: &str = "retention-words";
const ADDRESSES: &str = "retention-addresses";

/// The next authors of whom something is known and who have said nothing since an instant.
pub(super) async fn silent_authors(app: &App, limit: Option<Timestamp>) -> Result<Vec<String>, Error> {
    let Some(limit) = limit else { return Ok(Vec::new()) };
    let from = app.crowd.passed();
    let authors = erasing::authors_from(&mut app.store.read().await?, &from, AUTHORS).await?;
    let full = u32::try_from(authors.len()).is_ok_and(|n| n >= AUTHORS);
    app.crowd.pass(authors.last().filter(|_| full).map(|last| last.0.clone()).unwrap_or_default());
    Ok(authors.into_iter().filter(|one| one.1 < limit).map(|one| one.0).collect())
}

/// Erases a piece. Says whether it went on.
pub(super) async fn tidy(
    act: &mut Act<'_>,
    limits: &Limits,
    silent: &[String],
    out: &mut Erased,
) -> Result<bool, Error> {
    let mut went_on = false;
    if let Some(limit) = limits.comments
        && let Some(found) = next(act, WORDS, limit).await?
    {
        went_on = true;
        out.words = found.len() as u64;
        forget(act, &found, out).await?;
    }
    if let Some(limit) = limits.aside {
        let found = erasing::aside(&mut act.link, limit, PIECE).await?;
        out.aside = found.len() as u64;
        forget(act, &found, out).await?;
    }
    if let Some(limit) = limits.addresses {
        if let Some(found) = next(act, ADDRESSES, limit).await? {
            went_on = true;
            out.addresses += erasing::addresses(&mut act.link, &found).await?;
        }
        out.authors = erasing::authors(&mut act.link, silent, limit).await?;
    }
    if let Some(limit) = limits.evidence {
        out.evidence = erasing::evidence(&mut act.link, limit, PIECE).await?;
    }
    if let Some(limit) = limits.lessons {
        out.lessons = erasing::lessons(&mut act.link, limit, PIECE).await?;
    }
    Ok(went_on)
}

/// Words go, and with them the hashed address: a comment by which its author can still be found is not anonymous.
async fn forget(act: &mut Act<'_>, ids: &[CommentId], out: &mut Erased) -> Result<(), Error> {
    erasing::words(&mut act.link, ids, act.now).await?;
    out.addresses += erasing::addresses(&mut act.link, ids).await?;
    Ok(())
}

/// The next comments that came before an instant; none: there are none. What the charter later keeps longer was erased all the
/// same.
async fn next(act: &mut Act<'_>, cursor: &str, limit: Timestamp) -> Result<Option<Vec<CommentId>>, Error> {
    let kept = settings::get(&mut act.link, cursor).await?.unwrap_or_default();
    let (at, id) = kept.split_once(' ').unwrap_or_default();
    let at = at.parse().ok().and_then(|at| Timestamp::from_microsecond(at).ok()).unwrap_or(Timestamp::UNIX_EPOCH);
    let found = erasing::before(&mut act.link, limit, &(at, CommentId::new(id)), PIECE).await?;
    let Some((last, at)) = found.last() else { return Ok(None) };
    settings::set(&mut act.link, cursor, &format!("{} {last}", at.as_microsecond())).await?;
    Ok(Some(found.into_iter().map(|one| one.0).collect()))
}
