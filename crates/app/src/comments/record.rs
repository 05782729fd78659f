//! Comments that came in are written together: their entries, their rows, their clocks, what is known of their authors, what
//! their sites asked, the rhythm of their accounts. One transaction for all that wait.

use crate::{App, Error};
use charte_domain::{Comment, CommentId, Running};
use charte_journal::Record;
use charte_store::comments::{self, More};
use charte_store::journal::Body;
use charte_store::sites::{self, Month};
use charte_store::{Link, rhythm};
use std::collections::BTreeMap;

/// A comment that waits for its row. The row's entry is filled in when it is written.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    /// The row.
    pub(crate) comment: Comment,
    /// Its clocks.
    pub(crate) clocks: Vec<Running>,
    /// For whom it counts.
    pub(crate) scope: String,
    /// Whether one that is there already is meant.
    pub(crate) again: bool,
    /// Whether it shows a bad feeling.
    pub(crate) negative: bool,
}

/// What became of it.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    /// The entry.
    pub(crate) entry: u64,
    /// The comment, which may be one that was there.
    pub(crate) comment: CommentId,
}

/// Writes what belongs to comments of a group; `first` is the number of the group's first entry.
pub(crate) async fn write(
    link: &mut Link,
    group: &[(&Record, &[Body], Option<&Arrived>)],
    first: u64,
) -> Result<Vec<Option<CommentId>>, Error> {
    let again: Vec<String> = group
        .iter()
        .filter_map(|(.., one)| one.filter(|one| one.again))
        .map(|one| one.comment.fingerprint.clone())
        .collect();
    let known = if again.is_empty() { Vec::new() } else { comments::known(link, &again).await? };
    let mut rows = Vec::new();
    let mut clocks = Vec::new();
    let mut authors: BTreeMap<(String, String), More> = BTreeMap::new();
    let mut months: BTreeMap<(charte_domain::SiteId, String), Month> = BTreeMap::new();
    let mut rhythms: BTreeMap<(String, i64), (i64, i64)> = BTreeMap::new();
    let mut out = Vec::with_capacity(group.len());
    let mut now = jiff::Timestamp::UNIX_EPOCH;
    for (number, (.., one)) in (first..).zip(group) {
        let Some(one) = one else {
            out.push(None);
            continue;
        };
        let comment = &one.comment;
        now = now.max(comment.received);
        if let Some(site) = &comment.site {
            let month = comment.received.strftime("%Y-%m").to_string();
            let sum =
                months.entry((site.clone(), month.clone())).or_insert_with(|| Month { month, ..Month::default() });
            sum.checked += 1;
            if comment.band >= charte_domain::Band::Spam { sum.spam += 1 } else { sum.ham += 1 }
        }
        let before = known.iter().rev().find(|old| old.fingerprint == comment.fingerprint && old.site == comment.site);
        if let Some(before) = before.filter(|_| one.again) {
            out.push(Some(before.id.clone()));
            continue;
        }
        let sum = authors.entry((one.scope.clone(), comment.author.clone())).or_default();
        if comment.band >= charte_domain::Band::Spam {
            sum.spam += 1
        } else {
            sum.kept += 1
        }
        let beat = rhythms
            .entry((comment.account.as_str().to_owned(), rhythm::quarter(comment.written.min(comment.received))))
            .or_default();
        if comment.band < charte_domain::Band::Spam {
            beat.0 += 1;
            beat.1 += i64::from(one.negative);
        }
        clocks.extend(one.clocks.iter().map(|clock| (comment.id.clone(), clock.clone())));
        rows.push(Comment { entry: number, ..comment.clone() });
        out.push(Some(comment.id.clone()));
    }
    comments::put_all(link, &rows).await?;
    comments::start_clocks(link, &clocks).await?;
    let authors: Vec<(String, String, More)> =
        authors.into_iter().map(|((scope, author), more)| (scope, author, more)).collect();
    comments::know(link, &authors, now).await?;
    for ((site, _), month) in &months {
        sites::count(link, site, month, now).await?;
    }
    for ((account, quarter), (all, negative)) in &rhythms {
        rhythm::add(link, account, *quarter, *all, *negative).await?;
    }
    Ok(out)
}

impl App {
    /// Writes a comment that came in. It returns when it is on disk.
    pub(crate) async fn arrive(&self, record: Record, bodies: Vec<Body>, one: Arrived) -> Result<Written, Error> {
        let id = one.comment.id.clone();
        let (entry, comment) = self.append(record, bodies, Vec::new(), Some(Box::new(one))).await?;
        Ok(Written { entry, comment: comment.unwrap_or(id) })
    }
}
