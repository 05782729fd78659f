//! Posts past their time. Those that left lose their words, or, where the charter says `anonymise`, those who worked on them; the
//! row, its hash and its deliveries stay as figures. A draft is closed with it. A file goes with the last post that shows it.

use super::{Erased, Limits};
use crate::{Act, App, Error, media};
use charte_store::erasing::{self, Kind};

/// Posts of one piece: each has its files looked for in all others.
const PIECE: u32 = 20;

/// Erases a piece. Gives the files that the posts had.
pub(super) async fn tidy(act: &mut Act<'_>, limits: &Limits, out: &mut Erased) -> Result<Vec<String>, Error> {
    let mut files = Vec::new();
    let kinds = [
        (Kind::Post, limits.posts, limits.posts_anonymous, &mut out.posts),
        (Kind::Draft, limits.drafts, limits.drafts_anonymous, &mut out.drafts),
    ];
    for (kind, limit, anonymous, count) in kinds {
        let Some(limit) = limit else { continue };
        for id in erasing::posts(&mut act.link, kind, limit, act.now, PIECE).await? {
            files.extend(erasing::post(&mut act.link, &id, act.now, !anonymous).await?);
            act.tells("post", id.as_str());
            *count += 1;
        }
    }
    Ok(files)
}

/// Removes the files that no post has any more.
pub(super) async fn remove(app: &App, files: &[String]) -> Result<(), Error> {
    for name in files {
        if media::of_name(name).is_some() && !erasing::has_file(&mut app.store.read().await?, name).await? {
            media::remove(app, name).await?;
        }
    }
    Ok(())
}
