//! What the house tells people by mail: kept in the act's transaction, sent afterwards. One mail for each thing that waits.

use crate::{Act, App, Error};
use charte_domain::{Person, PersonId, Request};
use charte_messages::Message;
use charte_networks::mail::{MailError, Mailer};
use charte_store::outgoing::{self, Outgoing};
use jiff::{SignedDuration, Timestamp};

/// After so many tries a message is given up, and shown in the settings.
const TRIES: u32 = 10;

/// Keeps a mail to a person; one without an address gets none.
///
/// # Errors
/// What the database says.
pub async fn mail(app: &App, act: &mut Act<'_>, to: &Person, subject: &Message, body: &Message) -> Result<(), Error> {
    let Some(address) = &to.email else { return Ok(()) };
    let one = Outgoing {
        id: app.fresh("mail", act.now)?,
        channel: "mail".to_owned(),
        recipient: address.clone(),
        subject: subject.render(to.lang),
        body: body.render(to.lang),
        attempts: 0,
    };
    outgoing::put(&mut act.link, &one, act.now).await?;
    Ok(())
}

/// Tells those whose yes is wanted. The author is never asked.
///
/// # Errors
/// What the database says.
pub async fn asks(
    app: &App,
    act: &mut Act<'_>,
    request: &Request,
    author: &PersonId,
    title: &str,
) -> Result<(), Error> {
    let house = app.house();
    let today = app.today();
    for person in house.people.values().filter(|person| person.id != *author && !person.has_left(today)) {
        if crate::judging::answers(&house, &request.wanted, person, request.escalated.is_some()).is_none() {
            continue;
        }
        let link = format!("{}/approvals/{}", app.settings.address, request.id);
        let subject = Message::new("mail-approval-subject").with("title", title);
        let body = Message::new("mail-approval-body")
            .with("title", title)
            .with("author", house.name(author))
            .with("account", request.account.as_str())
            .with("rule", request.rule.as_str())
            .with("link", link);
        mail(app, act, person, &subject, &body).await?;
    }
    Ok(())
}

/// Tells an author what became of a post.
///
/// # Errors
/// What the database says.
pub async fn tells_author(
    app: &App,
    act: &mut Act<'_>,
    author: &PersonId,
    what: &'static str,
    title: &str,
    post: &str,
) -> Result<(), Error> {
    let house = app.house();
    let Some(person) = house.people.get(author) else { return Ok(()) };
    let link = format!("{}/posts/{post}", app.settings.address);
    let subject = Message::new(format!("mail-{what}-subject")).with("title", title);
    let body = Message::new(format!("mail-{what}-body")).with("title", title).with("link", link);
    mail(app, act, person, &subject, &body).await
}

/// Keeps a mail to whoever asks, to see that mail arrives. Gives the address.
///
/// # Errors
/// Not allowed; without an address.
pub async fn try_out(app: &App, actor: &charte_domain::Actor) -> Result<String, Error> {
    app.may(actor, charte_domain::Right::Administer, None)?;
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    let address = person.email.clone().ok_or(Error::invalid("email", "email-missing"))?;
    let mut act = Act::begin(app, actor).await?;
    let body = Message::new("mail-try-body").with("link", app.settings.address.as_str());
    mail(app, &mut act, person, &Message::new("mail-try-subject"), &body).await?;
    act.commit_quietly().await?;
    app.bell.notify_one();
    Ok(address)
}

/// Sends what waits. Says how many were taken.
///
/// # Errors
/// What the database says.
pub async fn send(app: &App, mailer: Option<&Mailer>) -> Result<usize, Error> {
    let Some(mailer) = mailer else { return Ok(0) };
    let now = app.ambient.now();
    let mut link = app.store.write().await?;
    let taken = outgoing::take(&mut link, "mail", now, SignedDuration::from_mins(5), 20).await?;
    link.commit().await?;
    for one in &taken {
        let (state, next, trouble) = match mailer.send(&one.id, &one.recipient, &one.subject, &one.body).await {
            Ok(()) => ("sent", now, None),
            Err(MailError::Later(why)) if one.attempts + 1 < TRIES => ("waiting", later(now, one.attempts), Some(why)),
            Err(MailError::Form(why) | MailError::Refused(why) | MailError::Later(why)) => ("failed", now, Some(why)),
        };
        if let Some(why) = &trouble {
            tracing::warn!(id = one.id, state, why, "mail");
        }
        let mut link = app.store.write().await?;
        outgoing::mark(&mut link, &one.id, state, next, trouble.as_deref()).await?;
        link.commit().await?;
    }
    Ok(taken.len())
}

/// A minute, then twice as long each time, up to six hours.
pub(crate) fn later(now: Timestamp, attempts: u32) -> Timestamp {
    let minutes = 1_i64.checked_shl(attempts.min(9)).unwrap_or(360).min(360);
    now.saturating_add(SignedDuration::from_mins(minutes)).unwrap_or(now)
}
