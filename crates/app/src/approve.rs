//! Approving and refusing: a sealed act. Never one's own post; never another content than the one that is shown.

use crate::submit::{self, settle};
use crate::{Act, App, Error, House, judging, messages, secret, write};
use charte_domain::approval::Wanted;
use charte_domain::{
    Actor, Approval, ApprovalId, Content, Decision, Door, Person, PersonId, Post, PostState, Purpose, Refused, Request,
    RequestId, RequestState, Right, Scope, Ticket,
};
use charte_lang::readback::Readback;
use charte_store::{approvals, posts, sign_in};
use jiff::SignedDuration;
use jiff::civil::Date;

/// How long a one-time link is good, when nobody says.
const LINK: SignedDuration = SignedDuration::from_hours(72);
/// The longest that it may be good.
const LONGEST_LINK: SignedDuration = SignedDuration::from_hours(31 * 24);

/// What somebody answers.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Yes or no.
    pub decision: Decision,
    /// Why; a no needs one.
    pub reason: String,
    /// The hash of the content that was shown, in hexadecimal digits; another one now means that it was changed.
    pub shown: Option<String>,
}

/// As what somebody may answer a question: as a member of which team, if of one.
///
/// # Errors
/// Not allowed: not asked, or one's own post.
pub fn as_what(house: &House, actor: &Actor, request: &Request, author: &PersonId) -> Result<Option<String>, Error> {
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    if let Door::Token(_, scopes) = &actor.door
        && !scopes.contains(&Scope::Approve)
    {
        return Err(Error::Refused(Refused::Scope));
    }
    if person.id == *author {
        return Err(Error::invalid("request", "own-post"));
    }
    judging::answers(house, &request.wanted, person, request.escalated.is_some())
        .ok_or(Error::Refused(Refused::NoMandate))
}

/// The sentence that is signed: the rule read back, in the language of who reads.
#[must_use]
pub fn readback(house: &House, rule: &str, lang: charte_lang::model::Lang) -> String {
    let Some(charter) = &house.charter else { return String::new() };
    let charter = charter.engine.charter();
    let Some(found) = charter.rules.iter().find(|one| one.name.text == rule) else { return String::new() };
    Readback::new(charter, lang).rule(found)
}

/// Answers a question.
///
/// # Errors
/// Not allowed; settled already; the content was changed; a no without a reason.
pub async fn answer(app: &App, actor: &Actor, id: &RequestId, given: &Answer) -> Result<RequestState, Error> {
    let house = app.house();
    let reason = given.reason.trim();
    if given.decision == Decision::Refuse && reason.is_empty() {
        return Err(Error::invalid("reason", "reason-missing"));
    }
    if reason.len() > 4000 {
        return Err(Error::invalid("reason", "reason-long"));
    }
    let mut act = Act::begin(app, actor).await?;
    let request = approvals::get(&mut act.link, id).await?.ok_or(Error::NotFound("request"))?;
    let mut post = posts::get(&mut act.link, &request.post).await?.ok_or(Error::NotFound("post"))?;
    let team = as_what(&house, actor, &request, &post.author)?;
    if request.state != RequestState::Open {
        return Err(Error::State("request"));
    }
    if request.hash != post.hash || given.shown.as_ref().is_some_and(|shown| *shown != secret::hexadecimal(&post.hash))
    {
        return Err(Error::Changed("post"));
    }
    if let Door::Ticket(ticket) = &actor.door
        && !sign_in::use_ticket(&mut act.link, ticket, act.now).await?
    {
        return Err(Error::NotFound("link"));
    }
    let kept = posts::get_version(&mut act.link, &post.id, post.version).await?.ok_or(Error::NotFound("post"))?;
    let lang = actor.person.as_ref().map_or_else(Default::default, |person| person.lang);
    let read = readback(&house, &request.rule, lang);
    let person = actor.id();
    act.content("reason", Some(person.as_str()), reason)?;
    act.content("readback", None, &read)?;
    act.content("text", Some(post.author.as_str()), &kept.content.to_json())?;
    act.fact("post", post.id.as_str())?;
    act.fact("decision", given.decision.code())?;
    act.tells("approval", id.as_str());
    act.tells("post", post.id.as_str());
    if given.decision == Decision::Approve
        && let Ok(judged) = agreed(app, &mut act, &house, &post, &kept.content, (&request, team.as_deref())).await
    {
        act.decides("approved", &post, &judged, &house.registry)?;
    }
    let what = if given.decision == Decision::Approve { "post.approved" } else { "post.refused" };
    let mut entered = act.enter(what, "request", id.as_str()).await?;
    let act = &mut entered.act;
    let approval = Approval {
        id: ApprovalId::new(app.fresh("approval", act.now)?),
        request: request.id.clone(),
        post: post.id.clone(),
        hash: post.hash,
        charter: request.charter.clone(),
        person,
        team,
        decision: given.decision,
        reason: reason.to_owned(),
        readback: read,
        at: act.now,
        entry: entered.number,
    };
    approvals::answer(&mut act.link, &approval).await?;
    let state = if given.decision == Decision::Refuse {
        approvals::settle(&mut act.link, id, RequestState::Declined, act.now).await?;
        approvals::void(&mut act.link, &post.id, act.now).await?;
        post.state = PostState::Refused;
        post.changed = act.now;
        posts::put(&mut act.link, &post).await?;
        messages::tells_author(app, act, &post.author, "refused", &post.title, post.id.as_str()).await?;
        RequestState::Declined
    } else {
        let all = approvals::answers(&mut act.link, &post.id).await?;
        if enough(&house, &request, &all) {
            approvals::settle(&mut act.link, id, RequestState::Granted, act.now).await?;
            post.changed = act.now;
            settle(app, act, &house, &mut post, &kept.content).await?;
            RequestState::Granted
        } else {
            RequestState::Open
        }
    };
    entered.commit().await?;
    app.bell.notify_one();
    Ok(state)
}

/// The verdict with the yes that is being given.
async fn agreed(
    app: &App,
    act: &mut Act<'_>,
    house: &House,
    post: &Post,
    content: &Content,
    (request, team): (&Request, Option<&str>),
) -> Result<judging::Judged, Error> {
    let mut answers = approvals::answers(&mut act.link, &post.id).await?;
    answers.retain(|one| one.hash == post.hash);
    answers.push(Approval {
        id: ApprovalId::new(app.fresh("approval", act.now)?),
        request: request.id.clone(),
        post: post.id.clone(),
        hash: post.hash,
        charter: request.charter.clone(),
        person: act.actor().id(),
        team: team.map(str::to_owned),
        decision: Decision::Approve,
        reason: String::new(),
        readback: String::new(),
        at: act.now,
        entry: 0,
    });
    let author = house.people.get(&post.author).cloned().unwrap_or_else(|| write::unknown(post));
    let at = post.due.unwrap_or(act.now).max(act.now);
    let how = judging::Circumstances { author: &author, at, approvals: &answers, act: "publish" };
    judging::judge(house, content, how)
}

/// Whether enough have said yes: one of those asked, or one for each of them where all must.
fn enough(house: &House, request: &Request, answers: &[Approval]) -> bool {
    let yes = answers.iter().filter(|one| one.hash == request.hash && one.decision == Decision::Approve);
    let people: Vec<&Person> = yes.filter_map(|one| house.people.get(&one.person)).collect();
    let said = |wanted: &Wanted| {
        let one = std::slice::from_ref(wanted);
        people.iter().any(|person| judging::answers(house, one, person, request.escalated.is_some()).is_some())
    };
    if request.everyone { request.wanted.iter().all(said) } else { request.wanted.iter().any(said) }
}

/// Makes a one-time link for somebody who is asked and has no account here. Whoever wrote the post, or keeps the house, may
/// make one; it answers this question and opens nothing else. Gives the secret, shown once.
///
/// # Errors
/// Not allowed; not there; the person is not among those asked.
pub async fn link(app: &App, actor: &Actor, id: &RequestId, person: &PersonId) -> Result<String, Error> {
    link_until(app, actor, id, person, None).await
}

/// As [`link`], good until the end of a day: not before today, not after a month.
///
/// # Errors
/// As [`link`]; a day that is none of these.
pub async fn link_until(
    app: &App,
    actor: &Actor,
    id: &RequestId,
    person: &PersonId,
    day: Option<Date>,
) -> Result<String, Error> {
    let house = app.house();
    let mut act = Act::begin(app, actor).await?;
    let request = approvals::get(&mut act.link, id).await?.ok_or(Error::NotFound("request"))?;
    let post = posts::get(&mut act.link, &request.post).await?.ok_or(Error::NotFound("post"))?;
    if actor.id() != post.author {
        app.may(actor, Right::Administer, None)?;
    }
    let holder = house.people.get(person).ok_or(Error::NotFound("person"))?;
    let as_them = Actor { person: Some(holder.clone()), door: Door::Ticket(String::new()) };
    as_what(&house, &as_them, &request, &post.author)?;
    let expires = match day {
        None => act.now.saturating_add(LINK).unwrap_or(act.now),
        Some(day) => day
            .tomorrow()
            .and_then(|next| next.to_zoned(house.zone()))
            .map_err(|_| Error::invalid("until", "day-unreadable"))?
            .timestamp(),
    };
    if expires <= act.now || expires.duration_since(act.now) > LONGEST_LINK {
        return Err(Error::invalid("until", "link-days"));
    }
    let pass = secret::pass(&*app.ambient, "")?;
    let ticket = Ticket {
        id: app.fresh("link", act.now)?,
        purpose: Purpose::Approval,
        subject: id.to_string(),
        holder: person.to_string(),
        by: actor.id(),
        created: act.now,
        expires,
        used: None,
        revoked: None,
    };
    sign_in::put_ticket(&mut act.link, &pass.hash, &ticket).await?;
    act.fact("holder", person.as_str())?;
    act.commit("approval.link-made", "request", id.as_str()).await?;
    Ok(pass.secret)
}

/// Takes a one-time link back.
///
/// # Errors
/// Not allowed; not there, used, or taken back before.
pub async fn revoke_link(app: &App, actor: &Actor, request: &RequestId, ticket: &str) -> Result<(), Error> {
    let mut act = Act::begin(app, actor).await?;
    let tickets = sign_in::tickets(&mut act.link, Purpose::Approval, request.as_str()).await?;
    let found = tickets.iter().find(|one| one.id == ticket).ok_or(Error::NotFound("link"))?;
    if found.by != actor.id() {
        app.may(actor, Right::Administer, None)?;
    }
    if !sign_in::revoke_ticket(&mut act.link, ticket, act.now).await? {
        return Err(Error::State("link"));
    }
    act.commit("approval.link-revoked", "request", request.as_str()).await?;
    Ok(())
}

/// Who a one-time link lets in, and to which question.
///
/// # Errors
/// Used, taken back, run out, unknown.
pub async fn by_link(app: &App, given: &str) -> Result<(Actor, RequestId), Error> {
    let found = sign_in::find_ticket(&mut app.store.read().await?, &secret::hash(given)).await?;
    let ticket = found.filter(|one| one.purpose == Purpose::Approval && one.is_good(app.ambient.now()));
    let ticket = ticket.ok_or(Error::NotFound("link"))?;
    let house = app.house();
    let person = house.people.get(&PersonId::new(ticket.holder)).ok_or(Error::NotFound("person"))?;
    let actor = Actor { person: Some(person.clone()), door: Door::Ticket(ticket.id) };
    Ok((actor, RequestId::new(ticket.subject)))
}

/// What happens when nobody answered in time: the question goes up to the delegates once; then the post goes back to its
/// author, unpublished. Says how many questions were looked at.
///
/// # Errors
/// What the database says.
pub async fn deadlines(app: &App) -> Result<usize, Error> {
    let now = app.ambient.now();
    let open = approvals::open(&mut app.store.read().await?).await?;
    let due: Vec<Request> = open.into_iter().filter(|one| one.deadline.is_some_and(|by| by <= now)).collect();
    for request in &due {
        overdue(app, request).await?;
    }
    Ok(due.len())
}

async fn overdue(app: &App, request: &Request) -> Result<(), Error> {
    let house = app.house();
    let actor = Actor::program();
    let mut act = Act::begin(app, &actor).await?;
    let Some(mut post) = posts::get(&mut act.link, &request.post).await? else { return Ok(()) };
    let up = request.escalated.is_none()
        && house.people.values().any(|person| {
            person.id != post.author
                && judging::answers(&house, &request.wanted, person, false).is_none()
                && judging::answers(&house, &request.wanted, person, true).is_some()
        });
    if up {
        // Half the time again for the delegates.
        let time = request.deadline.map_or(SignedDuration::from_hours(4), |by| by.duration_since(request.created));
        let half = SignedDuration::from_secs((time.as_secs() / 2).max(600));
        let by = act.now.saturating_add(half).unwrap_or(act.now);
        approvals::escalated(&mut act.link, &request.id, act.now, by).await?;
        let raised = Request { escalated: Some(act.now), ..request.clone() };
        messages::asks(app, &mut act, &raised, &post.author, &post.title).await?;
        act.tells("approval", request.id.as_str());
        act.commit("approval.escalated", "request", request.id.as_str()).await?;
        return Ok(());
    }
    if !approvals::settle(&mut act.link, &request.id, RequestState::Expired, act.now).await? {
        return Ok(());
    }
    approvals::void(&mut act.link, &post.id, act.now).await?;
    post.state = PostState::Draft;
    post.changed = act.now;
    posts::put(&mut act.link, &post).await?;
    messages::tells_author(app, &mut act, &post.author, "expired", &post.title, post.id.as_str()).await?;
    act.fact("post", post.id.as_str())?;
    act.tells("approval", request.id.as_str());
    act.tells("post", post.id.as_str());
    act.commit("approval.expired", "request", request.id.as_str()).await?;
    Ok(())
}

/// The questions that somebody may answer, the most pressing first.
///
/// # Errors
/// What the database says.
pub async fn waiting_for(app: &App, actor: &Actor) -> Result<Vec<(Request, charte_domain::Post)>, Error> {
    let house = app.house();
    let mut link = app.store.read().await?;
    let mut out = Vec::new();
    for request in approvals::open(&mut link).await? {
        let Some(person) = &actor.person else { return Err(Error::Nobody) };
        if judging::answers(&house, &request.wanted, person, request.escalated.is_some()).is_none() {
            continue;
        }
        let Some(post) = posts::get(&mut link, &request.post).await? else { continue };
        let answered = approvals::answers(&mut link, &post.id).await?;
        let done = answered.iter().any(|one| one.request == request.id && one.person == person.id);
        if post.author != person.id && !done {
            out.push((request, post));
        }
    }
    Ok(out)
}

pub use submit::Settled;
