//! Comments that came in are written together: their entries, their rows, their clocks, what is known of their authors, what
//! their sites asked, the rhythm of their accounts. One transaction for all that wait.

use crate::{App, Error, House};
use charte_domain::{Comment, CommentId, Running, SiteId};
use charte_journal::{Code, Id, Record, Subject};
use charte_store::comments::{self, More, Print};
use charte_store::journal::Body;
use charte_store::rhythm::{self, Beat};
use charte_store::sites::{self, Month};
use charte_store::{Link, Many};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};

/// A comment that waits for its row. The row's entry is filled in when it is written.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    /// The row.
    pub(crate) comment: Comment,
    /// Its clocks.
    pub(crate) clocks: Vec<Running>,
    /// Whether one that is there already is meant.
    pub(crate) again: bool,
    /// Whether it shows a bad feeling.
    pub(crate) negative: bool,
    /// Whether its author was counted before it came.
    pub(crate) counted: bool,
}

/// What became of it.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    /// The entry.
    pub(crate) entry: u64,
    /// The comment, which may be one that was there.
    pub(crate) comment: CommentId,
    /// Whether it was there.
    pub(crate) again: bool,
}

/// Of comments that may be there already, those that are: in the database, or before in the same group.
pub(crate) async fn there<'a>(link: &mut Link, group: &[Option<&'a Arrived>]) -> Result<Vec<Option<CommentId>>, Error> {
    let all = || group.iter().flatten();
    if !all().any(|one| one.again) {
        return Ok(vec![None; group.len()]);
    }
    let print = |one: &&'a Arrived| (one.comment.likeness, one.comment.fingerprint.as_str());
    let asked: Vec<Print<'_>> = all().filter(|one| one.again).map(print).collect();
    let known = comments::known(link, &asked).await?;
    // What comes in with this group is later still.
    let mut there: HashMap<&str, &CommentId> = known.iter().map(|old| (old.fingerprint.as_str(), &old.id)).collect();
    let mut out = Vec::with_capacity(group.len());
    for one in group {
        let Some(one) = one else {
            out.push(None);
            continue;
        };
        let key = one.comment.fingerprint.as_str();
        let found = there.get(key).filter(|_| one.again).map(|id| (*id).clone());
        if found.is_none() {
            there.insert(key, &one.comment.id);
        }
        out.push(found);
    }
    Ok(out)
}

/// The entry of a comment that was there already: that it was asked about. Its words lie at its arrival, and nowhere else.
pub(crate) fn asked_again(record: &Record, id: &CommentId) -> Result<Record, Error> {
    Ok(Record {
        act: Code::new("comment.asked-again")?,
        content: Vec::new(),
        subject: Subject { id: Id::new(id.as_str())?, kind: record.subject.kind.clone() },
        ..record.clone()
    })
}

/// Adds what belongs to comments of a group; `first` is the number of the group's first entry, `there` says which of them are no
/// new ones. Gives the sites that asked.
pub(crate) fn add<'a>(
    house: &House,
    many: &mut Many,
    group: &[Option<&'a Arrived>],
    there: &[Option<CommentId>],
    first: u64,
) -> BTreeMap<&'a SiteId, Timestamp> {
    let mut rows = Vec::new();
    let mut clocks = Vec::new();
    let mut authors: BTreeMap<&str, More> = BTreeMap::new();
    let mut months: BTreeMap<(&SiteId, String), Month> = BTreeMap::new();
    let mut rhythms: BTreeMap<(&str, i64), Beat> = BTreeMap::new();
    let mut sites = BTreeMap::new();
    let mut now = Timestamp::UNIX_EPOCH;
    for ((number, one), there) in (first..).zip(group).zip(there) {
        let Some(one) = one else { continue };
        let comment = &one.comment;
        now = now.max(comment.received);
        let spam = comment.band >= charte_domain::Band::Spam;
        if let Some(site) = &comment.site {
            sites.insert(site, comment.received);
            let month = house.month(comment.received);
            let sum = months.entry((site, month.clone())).or_insert_with(|| Month { month, ..Month::default() });
            sum.checked += 1;
            if spam { sum.spam += 1 } else { sum.ham += 1 }
        }
        if there.is_some() {
            continue;
        }
        if !one.counted {
            let sum = authors.entry(&comment.author).or_default();
            if spam { sum.spam += 1 } else { sum.kept += 1 }
        }
        if !spam {
            let quarter = rhythm::quarter(comment.written.min(comment.received));
            let beat = rhythms.entry((comment.account.as_str(), quarter)).or_default();
            *beat = Beat { quarter, comments: beat.comments + 1, negative: beat.negative + i64::from(one.negative) };
        }
        clocks.extend(one.clocks.iter().map(|clock| (&comment.id, clock)));
        rows.push((number, comment));
    }
    comments::put_all(many, &rows);
    comments::start_clocks(many, &clocks);
    let authors: Vec<(&str, More)> = authors.into_iter().collect();
    comments::know(many, &authors, now);
    sites::count(many, months.iter().map(|((site, _), month)| (*site, month)));
    rhythm::add(many, rhythms.iter().map(|((account, _), beat)| (*account, *beat)));
    sites
}

impl App {
    /// Writes a comment that came in. It returns when it is on disk.
    pub(crate) async fn arrive(&self, record: Record, bodies: Vec<Body>, one: Arrived) -> Result<Written, Error> {
        let id = one.comment.id.clone();
        let (entry, comment) = self.append(record, bodies, Vec::new(), Some(Box::new(one))).await?;
        let comment = comment.unwrap_or_else(|| id.clone());
        Ok(Written { entry, again: comment != id, comment })
    }
}
