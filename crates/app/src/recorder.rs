//! Records that wait for their place in the journal, without an act around them: what the gate judged, comments that came in.
//! All that wait are written in one transaction, and whoever asked is answered when it is on disk.

use crate::comments::record::{self, Arrived};
use crate::{App, Error};
use charte_domain::CommentId;
use charte_journal::Record;
use charte_store::Many;
use charte_store::decisions::{self, Decision};
use charte_store::journal::Body;
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};

/// How many go into one transaction at the most.
pub(crate) const GROUP: usize = 1024;

/// More than so many together: the house is pressed.
const MANY: usize = 16;

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

/// Opens the room: a thread of its own, since on those of the runtime each statement would wait until what is judged there just
/// now is judged.
///
/// # Errors
/// The machine has no thread left.
pub(crate) fn start(app: &Arc<App>, waiting: mpsc::Receiver<Recorded>) -> Result<(), Error> {
    let (app, runtime) = (Arc::downgrade(app), Handle::current());
    let room = std::thread::Builder::new().name("recorder".to_owned());
    let started = room.spawn(move || runtime.block_on(run(app, waiting)));
    started.map(drop).map_err(|error| Error::Broken(format!("no thread for the recorder: {error}")))
}

/// Takes the records that wait, all that are there, and writes them.
async fn run(app: Weak<App>, mut waiting: mpsc::Receiver<Recorded>) {
    let mut group = Vec::with_capacity(GROUP);
    while waiting.recv_many(&mut group, GROUP).await > 0 {
        let Some(app) = app.upgrade() else { return };
        if group.len() > MANY {
            app.pressed.store(app.ambient.now().as_microsecond(), Ordering::Relaxed);
        }
        let (all, asked): (Vec<Waiting>, Vec<_>) = group.drain(..).unzip();
        for (done, place) in asked.into_iter().zip(each(&app, &all).await) {
            // Who asked has gone: the record stands all the same.
            let _ = done.send(place);
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
    let mut many = Many::default();
    let first = app.store.append_all(&mut many, &mut open, &entries)?;
    let kept: Vec<(u64, &[Decision])> = (first..).zip(all).map(|(number, one)| (number, &*one.decisions)).collect();
    if kept.iter().any(|(_, decisions)| !decisions.is_empty()) {
        decisions::put_all(&mut many, &kept);
    }
    let mut sites = BTreeMap::new();
    if arrived.iter().any(Option::is_some) {
        sites = record::add(&app.house(), &mut many, &arrived, &there, first);
    }
    many.write(&mut link).await?;
    for (site, at) in sites {
        charte_store::sites::seen(&mut link, site, at).await?;
    }
    app.store.commit(link, open).await?;
    let id = |one: &Option<&Arrived>| one.map(|one| one.comment.id.clone());
    Ok((first..).zip(arrived.iter().zip(there).map(|(one, there)| there.or_else(|| id(one)))).collect())
}
