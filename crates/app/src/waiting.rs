//! What waits for somebody, in one list; and what a leaver leaves behind.

use crate::{App, Error, alarm, approve, registry};
use charte_domain::{
    AccountHandle, Actor, Delivery, DeliveryState, Gap, Person, PersonId, Post, PostState, Request, Token,
};
use charte_store::{approvals, deliveries, posts, sign_in};
use jiff::Timestamp;

/// Something that waits.
#[derive(Clone, Debug)]
pub enum Waiting {
    /// A yes or no.
    Approval {
        /// The question.
        request: Request,
        /// The post.
        post: Post,
    },
    /// A post that came back: refused, not answered in time, or without an hour any more.
    Back(Post),
    /// A post that must be put on its network by hand, or of which nobody knows whether it is there.
    Look(Delivery, Post),
    /// The charter in force is not signed yet.
    Sign {
        /// Its version.
        version: String,
    },
    /// An alarm is open on an account where one may moderate.
    Alarm(charte_store::alarms::Alarm),
    /// So many comments wait beyond their clock where one may moderate; the first since this instant.
    Silence(usize, Timestamp),
    /// An account in one's keeping has a gap.
    Gap(AccountHandle, Gap),
}

impl Waiting {
    /// By when, where there is such an instant.
    #[must_use]
    pub fn by(&self) -> Option<Timestamp> {
        match self {
            Self::Approval { request, .. } => request.deadline,
            Self::Back(post) => post.due,
            Self::Look(delivery, _) => Some(delivery.due),
            Self::Alarm(alarm) => Some(alarm.opened),
            Self::Silence(_, by) => Some(*by),
            Self::Sign { .. } | Self::Gap(..) => None,
        }
    }
}

/// What waits for somebody, the most pressing first.
///
/// # Errors
/// What the database says.
pub async fn for_me(app: &App, actor: &Actor) -> Result<Vec<Waiting>, Error> {
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    let house = app.house();
    let mut all: Vec<Waiting> = approve::waiting_for(app, actor)
        .await?
        .into_iter()
        .map(|(request, post)| Waiting::Approval { request, post })
        .collect();
    all.extend(comments(app, actor).await?);
    let mut link = app.store.read().await?;
    for state in [PostState::Refused, PostState::Approved] {
        let filter = posts::Filter { state: Some(state), author: Some(person.id.clone()), ..posts::Filter::default() };
        all.extend(posts::find(&mut link, &filter, 50).await?.into_iter().map(Waiting::Back));
    }
    for delivery in deliveries::in_state(&mut link, DeliveryState::Unknown, 200).await? {
        if app.may(actor, charte_domain::Right::Publish, Some(&delivery.account)).is_ok()
            && let Some(post) = posts::get(&mut link, &delivery.post).await?
        {
            all.push(Waiting::Look(delivery, post));
        }
    }
    if let Some(charter) = &house.charter
        && !crate::charter::has_signed(&mut link, person, &charter.stored).await?
    {
        all.push(Waiting::Sign { version: charter.stored.version.clone() });
    }
    let keys = [charte_lang::fold::key(&person.name), charte_lang::fold::key(person.id.as_str())];
    for record in house.registry.accounts() {
        let keeps = record.custodians.iter().flatten().any(|one| keys.contains(&charte_lang::fold::key(one)));
        if keeps {
            let handle = AccountHandle::new(record.handle.clone());
            let gaps = registry::gaps(app, &house, &handle);
            all.extend(gaps.into_iter().take(1).map(|gap| Waiting::Gap(handle.clone(), gap)));
        }
    }
    all.sort_by_key(|one| one.by().unwrap_or(Timestamp::MAX));
    Ok(all)
}

/// Alarms and silences, where somebody may moderate.
async fn comments(app: &App, actor: &Actor) -> Result<Vec<Waiting>, Error> {
    let may = |account: &AccountHandle| app.may(actor, charte_domain::Right::Moderate, Some(account)).is_ok();
    if app.may(actor, charte_domain::Right::Moderate, None).is_err() {
        return Ok(Vec::new());
    }
    let open = alarm::find(app, actor, true, None, 50).await?;
    let mut all: Vec<Waiting> = open.into_iter().filter(|one| may(&one.account)).map(Waiting::Alarm).collect();
    let mut silent = alarm::unanswered(app, actor, 200).await?;
    silent.retain(|one| may(&one.account));
    if let Some(first) = silent.first() {
        all.push(Waiting::Silence(silent.len(), alarm::late_since(app, first)));
    }
    Ok(all)
}

/// What a leaver leaves behind.
#[derive(Clone, Debug, Default)]
pub struct LeftBehind {
    /// Accounts in their keeping.
    pub accounts: Vec<AccountHandle>,
    /// Their keys that still count.
    pub tokens: Vec<Token>,
    /// Their posts that have not left.
    pub posts: Vec<Post>,
    /// Questions that only they may answer.
    pub requests: Vec<Request>,
    /// Persons whose delegate they are.
    pub delegate_of: Vec<PersonId>,
}

/// Lists what a person leaves behind.
///
/// # Errors
/// Not allowed; not there.
pub async fn left_behind(app: &App, actor: &Actor, id: &PersonId) -> Result<LeftBehind, Error> {
    app.may(actor, charte_domain::Right::Administer, None)?;
    let house = app.house();
    let person: &Person = house.people.get(id).ok_or(Error::NotFound("person"))?;
    let mut link = app.store.read().await?;
    let keys = [charte_lang::fold::key(&person.name), charte_lang::fold::key(person.id.as_str())];
    let keeps = |record: &&charte_judge::AccountRecord| {
        record.custodians.iter().flatten().any(|one| keys.contains(&charte_lang::fold::key(one)))
    };
    let kept = house.registry.accounts().iter().filter(keeps);
    let accounts = kept.map(|record| AccountHandle::new(record.handle.clone())).collect();
    let mut out = LeftBehind { accounts, ..LeftBehind::default() };
    let tokens = sign_in::tokens(&mut link, Some(id)).await?;
    out.tokens = tokens.into_iter().filter(|token| token.revoked.is_none()).collect();
    for state in [PostState::Draft, PostState::Submitted, PostState::Approved, PostState::Scheduled, PostState::Refused]
    {
        let filter = posts::Filter { state: Some(state), author: Some(id.clone()), ..posts::Filter::default() };
        out.posts.extend(posts::find(&mut link, &filter, 1000).await?);
    }
    let today = app.today();
    for request in approvals::open(&mut link).await? {
        let others = house.people.values().filter(|one| one.id != *id && !one.has_left(today));
        let asked = crate::judging::answers(&house, &request.wanted, person, false).is_some();
        let alone =
            !others.into_iter().any(|one| crate::judging::answers(&house, &request.wanted, one, false).is_some());
        if asked && alone {
            out.requests.push(request);
        }
    }
    out.delegate_of =
        house.people.values().filter(|one| one.delegate.as_ref() == Some(id)).map(|one| one.id.clone()).collect();
    Ok(out)
}
