//! The gate: other tools ask, the charter in force answers. Recorded or not, as the caller wants; recorded, the answer comes
//! when the record is on disk.

use crate::decided::{self, Decided};
use crate::{App, Error};
use charte_domain::{Actor, Door, Refused, Scope};
use charte_journal::{ActorKind, Code, ContentHash, ContentKey, Fact, Hash, Id, Instant, Record, Subject};
use charte_judge::{Scratch, Submission};
use charte_store::decisions;
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
    let (effect, json, kept, holder) = {
        let post = Submission::from_json(body).map_err(Error::Problems)?;
        let verdict = SCRATCH.with_borrow_mut(|scratch| charter.engine.judge_in(&house.registry, &post, now, scratch));
        let mut json = Vec::with_capacity(1024);
        verdict.write_json(&charter.engine, &post, &mut json);
        let what = (&post, &verdict, json.as_slice());
        let kept = record.then(|| decided::one("check", charter, &house.registry, what, now, None));
        // Erasing the author erases what was judged of them.
        let author = post.author.as_deref().and_then(|author| house.registry.person(author));
        (verdict.effect.code(), json, kept, author.map(|person| person.id.clone()))
    };
    if let Some(kept) = kept {
        let (record, bodies) = entry(app, actor, (body, &kept, holder), effect, charter.stored.id.as_str())?;
        app.record(record, bodies, vec![kept.row]).await?;
    }
    Ok(json)
}

fn entry(
    app: &App,
    actor: &Actor,
    (body, kept, holder): (&[u8], &Decided, Option<String>),
    effect: &str,
    charter: &str,
) -> Result<(Record, Vec<Body>), Error> {
    let mut keys = [0; 64];
    app.ambient.fill(&mut keys)?;
    let (first, second) = keys.split_at(32);
    let key = |bytes: &[u8]| bytes.try_into().map_or_else(|_| ContentKey::new([0; 32]), ContentKey::new);
    let judged = decided::body(std::slice::from_ref(kept));
    let content = [("submission", key(first), body), (decisions::BODY, key(second), judged.as_bytes())];
    let now = kept.row.at;
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
        content: content
            .iter()
            .map(|(name, key, bytes)| Ok(ContentHash { hash: key.hash(bytes), name: Code::new(name)? }))
            .collect::<Result<_, Error>>()?,
        detectors: BTreeMap::new(),
        facts: BTreeMap::from([(Code::new("effect")?, Fact::Id(Id::new(effect)?))]),
        subject: Subject { id: Id::new(&id)?, kind: Code::new("check")? },
    };
    let bodies = content
        .into_iter()
        .map(|(name, key, bytes)| Body { name, holder: holder.clone(), key, bytes: bytes.to_vec() })
        .collect();
    Ok((record, bodies))
}
