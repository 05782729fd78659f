//! A comment comes in: it is judged at once and written with others that wait. The answer comes when it is on disk.

use super::crowd::Said;
use super::incoming::{Incoming, Words};
use super::judging::{self, Judged, Known, Look};
use super::likeness::Likeness;
use super::record::Arrived;
use crate::{App, Error, House};
use charte_domain::{Actor, Band, CharterId, Comment, CommentId, Door, Right, Visibility, Work};
use charte_journal::{ActorKind, Code, ContentHash, ContentKey, Fact, Hash, Id, Instant, Record, Subject};
use charte_store::comments::{self, Print};
use charte_store::journal::Body;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// What became of a comment that came in.
#[derive(Debug)]
pub struct Received {
    /// Its id; of a comment that was there already, that one's.
    pub id: CommentId,
    /// The entry in the journal; none for a try.
    pub entry: Option<u64>,
    /// What it is.
    pub judged: Judged,
    /// Whether the slow detectors may still say something else.
    pub pending: bool,
}

/// Who brings comments.
#[derive(Clone, Copy, Debug)]
pub enum By<'a> {
    /// A site, by its key.
    Site,
    /// Somebody, by a key or a session.
    Actor(&'a Actor),
}

/// Older comments do not count for the alarm.
const FRESH: SignedDuration = SignedDuration::from_hours(1);

/// Takes a comment in.
///
/// # Errors
/// Not allowed; an account that is not there; what the database says.
pub async fn receive(app: &App, by: By<'_>, mut one: Incoming) -> Result<Received, Error> {
    if let By::Actor(actor) = by {
        app.may(actor, Right::Moderate, Some(&one.account))?;
    }
    one.cut();
    let house = app.house();
    if one.site.is_none() && !house.handles.contains(&one.account) {
        return Err(Error::invalid("account", "account-unknown"));
    }
    let now = app.ambient.now();
    let (scope, author, fingerprint) = (one.scope(), one.author(app), one.fingerprint(app));
    let likeness = Likeness::of(&one.text);
    let said = Said { account: &one.account, author: &author, likeness: &likeness };
    app.learned.ready(app, &scope).await?;
    let known = Known {
        history: app.crowd.history(app, &author).await?,
        repeated: app.crowd.repeated(&said, now),
        decided: app.learned.decided(&one, &fingerprint),
    };
    let mut judged = judging::judge(app, &house, &one, &known, now, Look::Quick);
    if one.recheck.is_some() {
        decided_here(app, (likeness.key, &fingerprint), &mut judged).await?;
    }
    let id = CommentId::new(app.fresh("comment", now)?);
    let pending =
        judged.verdict.is_some() && judged.band < Band::Spam && known.decided.is_none() && !one.text.is_empty();
    if one.test {
        return Ok(Received { id, entry: None, judged, pending: false });
    }
    let (record, body) = entry(app, by, &house, &one, &judged, &id, now)?;
    let comment = row(&house, &one, &judged, id, author.clone(), fingerprint, likeness.key, now, !pending);
    let (band, negative) = (judged.band, judged.negative);
    let arrived = Arrived {
        clocks: judged.clocks.clone(),
        again: one.recheck.is_some(),
        negative: judged.negative,
        counted: known.decided.is_some() && is_first(app, (comment.likeness, &comment.fingerprint)).await?,
        comment,
    };
    let counted = arrived.counted;
    let written = app.arrive(record, vec![body], arrived).await?;
    // What was written long ago and is brought in now is no surge.
    let fresh = one.written.is_none_or(|at| now.duration_since(at) < FRESH);
    if !written.again {
        if fresh {
            app.watch.saw(&one, &author, &likeness, band, negative, now);
        }
        app.crowd.hear(&said, now);
        if !counted {
            app.crowd.count(&author, band, now);
        }
    }
    if judged.work == Work::Open {
        app.tell("comment", written.comment.as_str());
    }
    Ok(Received { id: written.comment, entry: Some(written.entry), judged, pending })
}

/// A site asks again about a comment: what was decided here since counts, and not what the engine would say anew.
async fn decided_here(app: &App, print: Print<'_>, judged: &mut Judged) -> Result<(), Error> {
    let found = comments::same(&mut app.store.read().await?, print).await?;
    if let Some(found) = found.filter(|found| found.changed != found.received) {
        (judged.visibility, judged.band) = (found.visibility, found.band);
    }
    Ok(())
}

/// Whether a comment on which somebody has decided comes only now: with the decision its author was counted.
async fn is_first(app: &App, print: Print<'_>) -> Result<bool, Error> {
    Ok(comments::same(&mut app.store.read().await?, print).await?.is_none())
}

#[expect(clippy::too_many_arguments, reason = "each is a part of the row, made by its own function")]
fn row(
    house: &House,
    one: &Incoming,
    judged: &Judged,
    id: CommentId,
    author: String,
    fingerprint: String,
    likeness: i64,
    now: Timestamp,
    looked: bool,
) -> Comment {
    // A rule with a ground has warned: whoever keeps the page can be said to know.
    let warned = judged.ground.is_some() || one.reported;
    Comment {
        id,
        site: one.site.as_ref().map(|site| site.id.clone()),
        account: one.account.clone(),
        remote: one.remote.clone(),
        thread: one.thread.clone(),
        parent: one.parent.clone(),
        kind: one.kind.clone(),
        author,
        title: one.title(),
        fingerprint,
        likeness,
        visibility: judged.visibility,
        work: judged.work,
        spam: judged.spam,
        band: judged.band,
        scenario: judged.scenario.clone(),
        severity: judged.severity,
        rule: judged.rule.clone(),
        ground: judged.ground.filter(|_| judged.visibility == Visibility::Hidden).map(str::to_owned),
        charter: house.charter.as_ref().map(|charter| CharterId::new(charter.stored.id.as_str())),
        assigned: None,
        due: judged.clocks.iter().map(|clock| clock.due).min(),
        snoozed: None,
        known: warned.then_some(now),
        written: one.written.unwrap_or(now),
        received: now,
        changed: now,
        entry: 0,
        looked,
        masks: Vec::new(),
    }
}

fn entry(
    app: &App,
    by: By<'_>,
    house: &House,
    one: &Incoming,
    judged: &Judged,
    id: &CommentId,
    now: Timestamp,
) -> Result<(Record, Body), Error> {
    let mut key = [0; 32];
    app.ambient.fill(&mut key)?;
    let key = ContentKey::new(key);
    let words = Words {
        text: one.text.clone(),
        name: one.name.clone(),
        url: one.url.clone(),
        mail_host: one.mail_host().to_owned(),
        agent: one.agent.clone(),
        contexts: one.contexts.clone(),
        callback: one.callback.clone(),
        because: judged.because.clone(),
        verdict: super::judging::verdict_json(house, one, judged),
    };
    let bytes = serde_json::to_vec(&words).map_err(|error| Error::Broken(error.to_string()))?;
    let (who, kind) = match by {
        By::Actor(actor) => match &actor.door {
            Door::Token(token, _) => (token.clone(), ActorKind::Token),
            Door::Program => (charte_domain::PROGRAM.to_owned(), ActorKind::System),
            Door::Session(_) | Door::Ticket(_) => (actor.id().as_str().to_owned(), ActorKind::Person),
        },
        By::Site => (one.site.as_ref().map_or("site", |site| site.id.as_str()).to_owned(), ActorKind::Token),
    };
    let mut facts = BTreeMap::from([
        (Code::new("band")?, Fact::Id(Id::new(judged.band.code())?)),
        (Code::new("spam")?, Fact::Number(i64::from(judged.spam))),
        (Code::new("visibility")?, Fact::Id(Id::new(judged.visibility.code())?)),
        (Code::new("severity")?, Fact::Number(i64::from(judged.severity))),
    ]);
    if let Ok(account) = Id::new(one.account.as_str()) {
        facts.insert(Code::new("account")?, Fact::Id(account));
    }
    if let Some(ground) = judged.ground {
        facts.insert(Code::new("ground")?, Fact::Id(Id::new(ground)?));
    }
    let record = Record {
        act: Code::new("comment.received")?,
        actor: charte_journal::Actor { id: Id::new(&who)?, kind },
        at: Instant::new(now.as_microsecond().max(0))?,
        charter: house.charter.as_ref().and_then(|charter| Hash::from_hex(charter.stored.id.as_str())),
        content: vec![ContentHash { hash: key.hash(&bytes), name: Code::new("comment")? }],
        detectors: BTreeMap::new(),
        facts,
        subject: Subject { id: Id::new(id.as_str())?, kind: Code::new("comment")? },
    };
    Ok((record, Body { name: "comment", holder: None, key, bytes }))
}
