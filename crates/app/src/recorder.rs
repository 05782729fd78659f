//! Records that wait for their place in the journal, without an act around them: what the gate judged, comments that came in.
//! All that wait are written in one transaction, and whoever asked is answered when it is on disk.

use crate::comments::record::{self, Arrived};
use crate::{App, Error};
use charte_domain::CommentId;
use charte_journal::Record;
use charte_store::decisions::{self, Decision};
use charte_store::journal::Body;
use std::sync::Weak;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// How many go into one transaction at the most.
pub(crate) const GROUP: usize = 512;

/// More than so many together: the house is pressed.
const MANY: usize = 16;

/// So long the first of many waits for the others, at the most.
const GATHER: Duration = Duration::from_millis(2);

/// A record, with what is written beside it.
#[derive(Debug)]
pub(crate) struct Waiting {
    pub(crate) record: Record,
    pub(crate) bodies: Vec<Body>,
    pub(crate) decisions: Vec<Decision>,
    pub(crate) comment: Option<Box<Arrived>>,
}

/// Its number in the journal, and the comment that was written with it.
pub(crate) type Place = (u64, Option<CommentId>);

/// A record, and who waits for it.
pub(crate) type Recorded = (Waiting, oneshot::Sender<Result<Place, Error>>);

/// Takes the records that wait, all that are there, and writes them.
pub(crate) async fn run(app: Weak<App>, mut waiting: mpsc::Receiver<Recorded>) {
    let mut group = Vec::with_capacity(GROUP);
    let mut usual = 0;
    while waiting.recv_many(&mut group, GROUP).await > 0 {
        // Many came together of late: those that were answered just now are about to ask again, and a transaction for the first
        // of them alone would make all others wait for it.
        if group.len() * 2 < usual {
            let _ = tokio::time::timeout(GATHER, gather(&mut waiting, &mut group, usual)).await;
        }
        usual = group.len().max(usual * 3 / 4);
        let Some(app) = app.upgrade() else { return };
        if usual > MANY {
            app.pressed.store(app.ambient.now().as_microsecond(), Ordering::Relaxed);
        }
        let (all, asked): (Vec<Waiting>, Vec<_>) = group.drain(..).unzip();
        for (done, place) in asked.into_iter().zip(each(&app, &all).await) {
            // Who asked has gone: the record stands all the same.
            let _ = done.send(place);
        }
    }
}

/// Takes what comes until as many are there as are usual.
async fn gather(waiting: &mut mpsc::Receiver<Recorded>, group: &mut Vec<Recorded>, usual: usize) {
    while group.len() < usual {
        let room = GROUP - group.len();
        if waiting.recv_many(group, room).await == 0 {
            return;
        }
    }
}

/// Writes a group: together, or one by one when one of them is such that the database will not have it.
async fn each(app: &App, all: &[Waiting]) -> Vec<Result<Place, Error>> {
    let error = match write(app, all).await {
        Ok(places) => return places.into_iter().map(Ok).collect(),
        Err(error) => error,
    };
    tracing::error!(%error, records = all.len(), "records could not be written");
    match error {
        Error::Away | Error::Unsure | Error::Full => all.iter().map(|_| Err(same(&error))).collect(),
        _ if all.len() == 1 => vec![Err(error)],
        _ => {
            let mut out = Vec::with_capacity(all.len());
            for one in all {
                let written = write(app, std::slice::from_ref(one)).await;
                out.push(written.and_then(|places| places.into_iter().next().ok_or(Error::Away)));
            }
            out
        }
    }
}

/// What all of a group hear.
fn same(error: &Error) -> Error {
    match error {
        Error::Full => Error::Full,
        Error::Unsure => Error::Unsure,
        _ => Error::Away,
    }
}

async fn write(app: &App, all: &[Waiting]) -> Result<Vec<Place>, Error> {
    let mut link = app.store.write().await?;
    let mut open = app.store.journal(&mut link).await?;
    let arrived: Vec<Option<&Arrived>> = all.iter().map(|one| one.comment.as_deref()).collect();
    let there = record::there(&mut link, &arrived).await?;
    let asked: Vec<Option<Record>> = all
        .iter()
        .zip(&there)
        .map(|(one, there)| there.as_ref().map(|id| record::asked_again(&one.record, id)).transpose())
        .collect::<Result<_, _>>()?;
    let entries: Vec<(&Record, &[Body])> = all
        .iter()
        .zip(&asked)
        .map(|(one, asked)| match asked {
            Some(asked) => (asked, [].as_slice()),
            None => (&one.record, one.bodies.as_slice()),
        })
        .collect();
    let first = app.store.append_all(&mut link, &mut open, &entries).await?;
    record::write(&mut link, &arrived, &there, first).await?;
    let kept: Vec<(u64, &[Decision])> = (first..).zip(all).map(|(number, one)| (number, &*one.decisions)).collect();
    decisions::put_all(&mut link, &kept).await?;
    app.store.commit(link, open).await?;
    let id = |one: &Option<&Arrived>| one.map(|one| one.comment.id.clone());
    Ok((first..).zip(arrived.iter().zip(there).map(|(one, there)| there.or_else(|| id(one)))).collect())
}
