//! Submitting: the charter says whether the post leaves, waits for somebody's yes, or comes back to its author.

use crate::judging::{self, Circumstances, Judged, Way};
use crate::{Act, App, Error, House, messages, write};
use charte_domain::{
    Actor, Content, Delivery, DeliveryId, DeliveryState, Post, PostId, PostState, Request, RequestId, RequestState,
    Right,
};
use charte_store::{approvals, deliveries, posts};
use jiff::{SignedDuration, Timestamp};

/// A post that is agreed to later than this after its hour does not leave by itself: its author chooses another hour.
const LATE: SignedDuration = SignedDuration::from_mins(15);

/// What became of a post.
#[derive(Debug)]
pub struct Settled {
    /// The post.
    pub post: Post,
    /// What stands in its way.
    pub way: Way,
    /// The verdicts.
    pub judged: Judged,
}

/// Submits a post.
///
/// # Errors
/// Not allowed; not there; no charter in force; no account.
pub async fn submit(app: &App, actor: &Actor, id: &PostId, version: Option<u32>) -> Result<Settled, Error> {
    let house = app.house();
    let mut act = Act::begin(app, actor).await?;
    let mut post = posts::get(&mut act.link, id).await?.ok_or(Error::NotFound("post"))?;
    write::may_edit(app, actor, &post)?;
    if version.is_some_and(|shown| shown != post.version) {
        return Err(Error::Changed("post"));
    }
    if !matches!(post.state, PostState::Draft | PostState::Refused | PostState::Approved) {
        return Err(Error::State("post"));
    }
    let kept = posts::get_version(&mut act.link, id, post.version).await?.ok_or(Error::NotFound("post"))?;
    if kept.content.accounts.is_empty() {
        return Err(Error::invalid("account", "account-missing"));
    }
    for account in &kept.content.accounts {
        // Somebody who may draft may submit: the charter's mandates say whose yes it takes to publish.
        app.may(actor, Right::Draft, Some(account))?;
    }
    post.state = PostState::Draft;
    post.changed = act.now;
    let (way, judged) = settle(app, &mut act, &house, &mut post, &kept.content).await?;
    act.content("text", Some(post.author.as_str()), &kept.content.to_json())?;
    note_verdict(&mut act, &judged)?;
    act.tells("post", post.id.as_str());
    act.commit("post.submitted", "post", id.as_str()).await?;
    app.bell.notify_one();
    Ok(Settled { post, way, judged })
}

/// What the entry says of a verdict: the effect, the rules.
pub(crate) fn note_verdict(act: &mut Act<'_>, judged: &Judged) -> Result<(), Error> {
    act.fact("effect", judged.effect().code())?;
    let mut rules: Vec<String> = judged
        .on
        .iter()
        .flat_map(|one| &one.verdict.findings)
        .map(|finding| charte_lang::fold::key(&judged.rule(finding)))
        .map(|key| key.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>())
        .filter(|key| !key.is_empty())
        .collect();
    rules.sort();
    rules.dedup();
    rules.truncate(60);
    if !rules.is_empty() {
        act.fact("rules", rules)?;
    }
    Ok(())
}

/// Judges a post with the answers so far and sets its state: on its way, waiting for a yes, or with its author.
pub(crate) async fn settle(
    app: &App,
    act: &mut Act<'_>,
    house: &House,
    post: &mut Post,
    content: &Content,
) -> Result<(Way, Judged), Error> {
    let answers = approvals::answers(&mut act.link, &post.id).await?;
    let answers: Vec<_> = answers.into_iter().filter(|one| one.hash == post.hash).collect();
    let requests = approvals::of_post(&mut act.link, &post.id).await?;
    let author = house.people.get(&post.author).cloned().unwrap_or_else(|| write::unknown(post));
    let at = post.due.unwrap_or(act.now).max(act.now);
    let how = Circumstances { author: &author, at, approvals: &answers, act: "publish" };
    let judged = judging::judge(house, content, how)?;
    let way = judged.way(content, &write::granted(&requests, &post.hash));
    post.effect = judged.effect();
    match &way {
        Way::Free => leaves(app, act, post, content).await?,
        Way::Author | Way::Refused => post.state = PostState::Draft,
        Way::Approvals(asked) => {
            post.state = PostState::Submitted;
            for ask in asked {
                let waits = requests.iter().any(|one| {
                    one.rule == ask.rule
                        && one.hash == post.hash
                        && one.state == RequestState::Open
                        && one.wanted == ask.wanted
                });
                if waits {
                    continue;
                }
                let request = Request {
                    id: RequestId::new(app.fresh("request", act.now)?),
                    post: post.id.clone(),
                    hash: post.hash,
                    charter: judged.charter.stored.id.clone(),
                    account: ask.account.clone(),
                    rule: ask.rule.clone(),
                    wanted: ask.wanted.clone(),
                    everyone: ask.everyone,
                    step: ask.step,
                    deadline: deadline(act.now, ask.within, post.due),
                    escalated: None,
                    state: RequestState::Open,
                    created: act.now,
                };
                approvals::ask(&mut act.link, &request).await?;
                messages::asks(app, act, &request, &post.author, &post.title).await?;
                act.tells("approval", request.id.as_str());
            }
        }
    }
    posts::put(&mut act.link, post).await?;
    Ok((way, judged))
}

/// By when an answer is wanted: what the rule says; otherwise a day; never after the hour of the post.
fn deadline(now: Timestamp, within: Option<SignedDuration>, due: Option<Timestamp>) -> Option<Timestamp> {
    let by_rule = now.saturating_add(within.unwrap_or(SignedDuration::from_hours(24))).unwrap_or(now);
    Some(due.filter(|due| *due > now).map_or(by_rule, |due| due.min(by_rule)))
}

/// Puts a post on its way: one delivery for each account.
async fn leaves(app: &App, act: &mut Act<'_>, post: &mut Post, content: &Content) -> Result<(), Error> {
    let now = act.now;
    let late = post.due.is_some_and(|due| due.saturating_add(LATE).is_ok_and(|until| until < now));
    if late {
        // Agreed too late: nothing leaves at an hour that nobody has chosen.
        post.state = PostState::Approved;
        messages::tells_author(app, act, &post.author, "late", &post.title, post.id.as_str()).await?;
        return Ok(());
    }
    let due = *post.due.get_or_insert(now);
    post.state = PostState::Scheduled;
    let there = deliveries::of_post(&mut act.link, &post.id).await?;
    for account in &content.accounts {
        let same = |one: &&Delivery| {
            one.account == *account && !matches!(one.state, DeliveryState::Cancelled | DeliveryState::Withdrawn)
        };
        if there.iter().find(same).is_some() {
            continue;
        }
        let id = DeliveryId::new(app.fresh("delivery", now)?);
        let one = Delivery {
            key: id.to_string(),
            id,
            post: post.id.clone(),
            account: account.clone(),
            hash: post.hash,
            state: DeliveryState::Planned,
            due,
            attempts: 0,
            next: due,
            confirmed: None,
            remote: None,
            trouble: None,
        };
        deliveries::put(&mut act.link, &one).await?;
    }
    Ok(())
}

/// Gives a post another hour. What was agreed stays agreed for its content; the charter is asked again for the hour.
///
/// # Errors
/// Not allowed; not there; it has left; an hour that is past, or out of reach.
pub async fn reschedule(app: &App, actor: &Actor, id: &PostId, due: Timestamp) -> Result<Settled, Error> {
    write::in_reach(due)?;
    let house = app.house();
    let mut act = Act::begin(app, actor).await?;
    let mut post = posts::get(&mut act.link, id).await?.ok_or(Error::NotFound("post"))?;
    if !post.state.is_open() {
        return Err(Error::State("post"));
    }
    let kept = posts::get_version(&mut act.link, id, post.version).await?.ok_or(Error::NotFound("post"))?;
    if actor.id() != post.author || kept.content.accounts.is_empty() {
        app.may(actor, Right::Schedule, None)?;
    }
    for account in &kept.content.accounts {
        if actor.id() != post.author {
            app.may(actor, Right::Schedule, Some(account))?;
        }
    }
    if due < act.now {
        return Err(Error::invalid("day", "hour-past"));
    }
    let was = post.state;
    post.due = Some(due);
    post.changed = act.now;
    write::cancel(&mut act, id).await?;
    let (way, judged) = if matches!(was, PostState::Draft | PostState::Refused) {
        posts::put(&mut act.link, &post).await?;
        let author = house.people.get(&post.author).cloned().unwrap_or_else(|| write::unknown(&post));
        let how = Circumstances { author: &author, at: due, approvals: &[], act: "publish" };
        (Way::Author, judging::judge(&house, &kept.content, how)?)
    } else {
        settle(app, &mut act, &house, &mut post, &kept.content).await?
    };
    act.fact("due", due.as_microsecond())?;
    note_verdict(&mut act, &judged)?;
    act.tells("post", id.as_str());
    act.commit("post.moved", "post", id.as_str()).await?;
    app.bell.notify_one();
    Ok(Settled { post, way, judged })
}
