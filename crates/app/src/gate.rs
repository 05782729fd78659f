//! The gate: other tools ask, the charter in force answers. Recorded or not, as the caller wants; recorded, the answer comes
//! when the record is on disk.

use crate::{App, Error};
use charte_domain::{Actor, Door, Refused, Scope};
use charte_journal::{ActorKind, Code, ContentHash, ContentKey, Fact, Hash, Id, Instant, Record, Subject};
use charte_judge::{Scratch, Submission};
use charte_store::journal::Body;
use std::cell::RefCell;
use std::collections::BTreeMap;

thread_local! {
    /// Buffers of the engine: one for each thread, used again.
    static SCRATCH: RefCell<Scratch> = RefCell::new(Scratch::new());
}

/// Judges a submission, and gives the verdict's JSON.
///
/// # Errors
/// Not allowed; no charter in force; not a submission.
pub async fn check(app: &App, actor: &Actor, body: &[u8], record: bool) -> Result<Vec<u8>, Error> {
    if let Door::Token(_, scopes) = &actor.door
        && !scopes.contains(&Scope::Check)
    {
        return Err(Error::Refused(Refused::Scope));
    }
    if actor.person.is_none() {
        return Err(Error::Nobody);
    }
    let house = app.house();
    let charter = house.in_force()?;
    let now = app.ambient.now();
    let (effect, json) = {
        let post = Submission::from_json(body).map_err(Error::Problems)?;
        let verdict = SCRATCH.with_borrow_mut(|scratch| charter.engine.judge_in(&house.registry, &post, now, scratch));
        let mut json = Vec::with_capacity(1024);
        verdict.write_json(&charter.engine, &post, &mut json);
        (verdict.effect.code(), json)
    };
    if record {
        let entry = entry(app, actor, body, effect, charter.stored.id.as_str(), now.as_microsecond())?;
        app.record(entry.0, entry.1).await?;
    }
    Ok(json)
}

fn entry(
    app: &App,
    actor: &Actor,
    body: &[u8],
    effect: &str,
    charter: &str,
    now: i64,
) -> Result<(Record, Vec<Body>), Error> {
    let mut key = [0; 32];
    app.ambient.fill(&mut key)?;
    let key = ContentKey::new(key);
    let (who, kind) = match &actor.door {
        Door::Token(token, _) => (Id::new(token)?, ActorKind::Token),
        _ => (Id::new(actor.id().as_str())?, ActorKind::Person),
    };
    let id = app.fresh("check", jiff::Timestamp::from_microsecond(now).unwrap_or_default())?;
    let record = Record {
        act: Code::new("check.judged")?,
        actor: charte_journal::Actor { id: who, kind },
        at: Instant::new(now.max(0))?,
        charter: Hash::from_hex(charter),
        content: vec![ContentHash { hash: key.hash(body), name: Code::new("submission")? }],
        detectors: BTreeMap::new(),
        facts: BTreeMap::from([(Code::new("effect")?, Fact::Id(Id::new(effect)?))]),
        subject: Subject { id: Id::new(&id)?, kind: Code::new("check")? },
    };
    let bodies = vec![Body { name: "submission", holder: None, key, bytes: body.to_vec() }];
    Ok((record, bodies))
}
