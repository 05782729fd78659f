//! An act: one transaction, one entry. Begun by [`Act::begin`], it holds the transaction; [`Act::commit`] appends the entry
//! and makes both last. Dropped before, nothing of it was.

use crate::decided::{self, Decided};
use crate::judging::Judged;
use crate::{App, Error};
use charte_domain::{Actor, Door, Post};
use charte_journal::{ActorKind, Code, ContentHash, ContentKey, Fact, Id, Instant, Record, Subject};
use charte_judge::Registry;
use charte_store::Link;
use charte_store::decisions::{self, Decision};
use charte_store::journal::Body;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// An act that is being done.
#[derive(Debug)]
pub struct Act<'a> {
    app: &'a App,
    actor: &'a Actor,
    /// The transaction.
    pub link: Link,
    /// The instant of the act.
    pub now: Timestamp,
    facts: BTreeMap<Code, Fact>,
    bodies: Vec<Body>,
    decisions: Vec<Decision>,
    reload: bool,
    news: Vec<(&'static str, String)>,
}

impl<'a> Act<'a> {
    /// Begins. Whether the actor may was asked before.
    ///
    /// # Errors
    /// The database is away.
    pub async fn begin(app: &'a App, actor: &'a Actor) -> Result<Self, Error> {
        Ok(Self {
            app,
            actor,
            link: app.store.write().await?,
            now: app.ambient.now(),
            facts: BTreeMap::new(),
            bodies: Vec::new(),
            decisions: Vec::new(),
            reload: false,
            news: Vec::new(),
        })
    }

    /// Notes a fact in the entry: nothing personal, nothing confidential.
    ///
    /// # Errors
    /// A name or id that is none.
    pub fn fact(&mut self, name: &str, value: impl Into<Noted>) -> Result<(), Error> {
        let fact = match value.into() {
            Noted::Flag(flag) => Fact::Flag(flag),
            Noted::Number(number) => Fact::Number(number),
            Noted::Id(id) => Fact::Id(Id::new(&id)?),
            Noted::Ids(ids) => Fact::Ids(ids.iter().map(|id| Id::new(id)).collect::<Result<_, _>>()?),
        };
        self.facts.insert(Code::new(name)?, fact);
        Ok(())
    }

    /// Adds a content: its keyed hash goes into the entry, itself and its key where they can be erased. `holder` is the
    /// person whom it is about.
    ///
    /// # Errors
    /// The system gives no chance.
    pub fn content(&mut self, name: &'static str, holder: Option<&str>, text: &str) -> Result<(), Error> {
        let mut key = [0; 32];
        self.app.ambient.fill(&mut key)?;
        let holder = holder.map(str::to_owned);
        self.bodies.push(Body { name, holder, key: ContentKey::new(key), bytes: text.as_bytes().to_vec() });
        Ok(())
    }

    /// Keeps the verdicts of a post with the entry: what was judged, with what facts, by which charter.
    ///
    /// # Errors
    /// The system gives no chance.
    pub fn decides(
        &mut self,
        moment: &'static str,
        post: &Post,
        judged: &Judged,
        registry: &Registry,
    ) -> Result<(), Error> {
        let decided: Vec<Decided> = decided::post(moment, judged, registry, &post.id, self.now);
        self.content(decisions::BODY, Some(post.author.as_str()), &decided::body(&decided))?;
        self.decisions.extend(decided.into_iter().map(|one| one.row));
        Ok(())
    }

    /// Says that the snapshot of the house must be read again.
    ///
    /// # Errors
    /// What the database says.
    pub async fn changes_house(&mut self) -> Result<(), Error> {
        charte_store::settings::changed(&mut self.link).await?;
        self.reload = true;
        Ok(())
    }

    /// Who acts.
    #[must_use]
    pub fn actor(&self) -> &'a Actor {
        self.actor
    }

    /// Tells pages, once it is done.
    pub fn tells(&mut self, kind: &'static str, id: &str) {
        self.news.push((kind, id.to_owned()));
    }

    /// Appends the entry and makes all last. Gives the entry's number.
    ///
    /// # Errors
    /// What the database says; nothing was done then.
    pub async fn commit(mut self, act: &str, kind: &str, id: &str) -> Result<u64, Error> {
        let number = self.entry(act, kind, id).await?;
        self.finish(number.1).await?;
        Ok(number.0)
    }

    /// As [`Act::commit`], for an act that needs the entry's number in a row of its own: `last` runs with it before all is
    /// made to last.
    async fn entry(&mut self, act: &str, kind: &str, id: &str) -> Result<(u64, charte_store::journal::Open), Error> {
        let record = self.record(act, kind, id)?;
        let mut open = self.app.store.journal(&mut self.link).await?;
        let told = record.clone();
        let number = self.app.store.append(&mut self.link, &mut open, record, &self.bodies).await?;
        decisions::put(&mut self.link, number, &self.decisions).await?;
        crate::webhooks::tell(self.app, &self.app.house(), &mut self.link, number, &told, self.now).await?;
        Ok((number, open))
    }

    /// Appends the entry; what is written until [`Entered::commit`] knows its number.
    ///
    /// # Errors
    /// What the database says.
    pub async fn enter(mut self, act: &str, kind: &str, id: &str) -> Result<Entered<'a>, Error> {
        let (number, open) = self.entry(act, kind, id).await?;
        Ok(Entered { act: self, number, open })
    }

    /// Makes all last without an entry: for what nobody will ask about, as a draft that saves itself.
    ///
    /// # Errors
    /// What the database says.
    pub async fn commit_quietly(self) -> Result<(), Error> {
        let Self { app, link, reload, news, .. } = self;
        link.commit().await?;
        after(app, reload, &news).await
    }

    fn record(&self, act: &str, kind: &str, id: &str) -> Result<Record, Error> {
        let house = self.app.house();
        let content: Vec<ContentHash> = self
            .bodies
            .iter()
            .map(|body| Ok(ContentHash { hash: body.key.hash(&body.bytes), name: Code::new(body.name)? }))
            .collect::<Result<_, Error>>()?;
        let (who, as_what) = match &self.actor.door {
            Door::Token(token, _) => (Id::new(token)?, ActorKind::Token),
            Door::Program => (Id::new(charte_domain::PROGRAM)?, ActorKind::System),
            Door::Session(_) | Door::Ticket(_) => (Id::new(self.actor.id().as_str())?, ActorKind::Person),
        };
        let mut facts = self.facts.clone();
        if let (Door::Token(..), Some(person)) = (&self.actor.door, &self.actor.person) {
            facts.insert(Code::new("person")?, Fact::Id(Id::new(person.id.as_str())?));
        }
        Ok(Record {
            act: Code::new(act)?,
            actor: charte_journal::Actor { id: who, kind: as_what },
            at: Instant::new(self.now.as_microsecond().max(0))?,
            charter: house
                .charter
                .as_ref()
                .and_then(|charter| charte_journal::Hash::from_hex(charter.stored.id.as_str())),
            content,
            detectors: BTreeMap::new(),
            facts,
            subject: Subject { id: Id::new(id)?, kind: Code::new(kind)? },
        })
    }

    async fn finish(self, open: charte_store::journal::Open) -> Result<(), Error> {
        let Self { app, link, reload, news, .. } = self;
        app.store.commit(link, open).await?;
        after(app, reload, &news).await
    }
}

/// An act whose entry has its number.
#[derive(Debug)]
pub struct Entered<'a> {
    /// The act.
    pub act: Act<'a>,
    /// The entry's number.
    pub number: u64,
    open: charte_store::journal::Open,
}

impl Entered<'_> {
    /// Makes all last.
    ///
    /// # Errors
    /// What the database says; nothing was done then.
    pub async fn commit(self) -> Result<u64, Error> {
        let Self { act, number, open } = self;
        act.finish(open).await?;
        Ok(number)
    }
}

async fn after(app: &App, reload: bool, news: &[(&'static str, String)]) -> Result<(), Error> {
    if reload {
        app.reload().await?;
    }
    for (kind, id) in news {
        app.tell(kind, id);
    }
    Ok(())
}

/// What a fact of an entry may be.
#[derive(Clone, Debug)]
pub enum Noted {
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(i64),
    /// An id or code.
    Id(String),
    /// Several.
    Ids(Vec<String>),
}

impl From<bool> for Noted {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}
impl From<i64> for Noted {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}
impl From<&str> for Noted {
    fn from(value: &str) -> Self {
        Self::Id(value.to_owned())
    }
}
impl From<Vec<String>> for Noted {
    fn from(value: Vec<String>) -> Self {
        Self::Ids(value)
    }
}
