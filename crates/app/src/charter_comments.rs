//! What people say about articles: written by whoever works here, settled by those who may change the charter.

use crate::{Act, App, Error, interview, messages};
use charte_domain::{Actor, CharterComment, PersonId, PostId, Right, authority};
use charte_messages::{Lang, Message};
use charte_store::charter_comments;

/// The longest comment, in bytes.
const LONGEST: usize = 10_000;

/// What can be commented, by identity and name: the charter as a whole, its articles, the sections of the interview.
#[must_use]
pub fn subjects(app: &App, lang: Lang) -> Vec<(String, String)> {
    let mut out = vec![(String::new(), Message::new("charter-whole").render(lang))];
    if let Some(charter) = &app.house().charter {
        let own = charter.reading.charter.articles.iter().filter(|one| one.place.source.0 == 0);
        out.extend(own.map(|one| (one.id.clone(), format!("{} {}", one.number, one.title).trim().to_owned())));
    }
    if let Ok(questions) = interview::questions(app, lang) {
        let name = |title: &str| Message::new("charter-section").with("title", title).render(lang);
        out.extend(questions.sections().iter().map(|one| (format!("interview:{}", one.id), name(&one.title))));
    }
    out
}

/// Comments on an article, or on all, the oldest first: open ones, or settled ones too. At most 1,000.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn find(
    app: &App,
    actor: &Actor,
    article: Option<&str>,
    settled: bool,
) -> Result<Vec<CharterComment>, Error> {
    app.may(actor, Right::Read, None)?;
    Ok(charter_comments::find(&mut app.store.read().await?, article, settled).await?)
}

/// Keeps a comment on an article; an empty article means the charter as a whole.
///
/// # Errors
/// Not allowed; no such article; empty or too long.
pub async fn say(app: &App, actor: &Actor, article: &str, text: &str) -> Result<CharterComment, Error> {
    app.may(actor, Right::Read, None)?;
    let lang = app.house().lang();
    if !subjects(app, lang).iter().any(|(id, _)| id == article) {
        return Err(Error::NotFound("article"));
    }
    let mut act = Act::begin(app, actor).await?;
    let one = put(app, actor, &mut act, article, text).await?;
    act.commit("charter.commented", "comment", &one.id).await?;
    Ok(one)
}

/// Keeps a comment within an act.
async fn put(app: &App, actor: &Actor, act: &mut Act<'_>, article: &str, text: &str) -> Result<CharterComment, Error> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Error::invalid("text", "text-missing"));
    }
    if text.len() > LONGEST || article.len() > 200 {
        return Err(Error::invalid("text", "text-long"));
    }
    let one = CharterComment {
        id: app.fresh("comment", act.now)?,
        article: article.to_owned(),
        person: actor.id(),
        text: text.to_owned(),
        at: act.now,
        resolved: None,
    };
    charter_comments::put(&mut act.link, &one).await?;
    act.content("text", Some(one.person.as_str()), text)?;
    Ok(one)
}

/// Asks whoever keeps an article for an exception to one of its rules. The charter decides, so the answer is another charter,
/// or none: what is asked stands with the article, and its owners are written to.
///
/// # Errors
/// Not allowed; no charter in force; no such rule; no reason, or one that is too long.
pub async fn ask_exception(
    app: &App,
    actor: &Actor,
    rule: &str,
    post: &PostId,
    reason: &str,
) -> Result<CharterComment, Error> {
    app.may(actor, Right::Read, None)?;
    let house = app.house();
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Error::invalid("reason", "reason-missing"));
    }
    let charter = house.in_force()?.engine.charter();
    let found = charter.rules.iter().find(|one| one.name.text == rule).ok_or(Error::NotFound("rule"))?;
    let article = found.article.and_then(|id| charter.articles.get(id.index()));
    let link = format!("{}/posts/{post}", app.settings.address);
    let asked = Message::new("charter-exception-asked").with("rule", rule).with("link", link.clone());
    let text = format!("{}\n\n{reason}", asked.render(house.lang()));
    let mut act = Act::begin(app, actor).await?;
    let one = put(app, actor, &mut act, article.map_or("", |one| one.id.as_str()), &text).await?;
    let owner = article.and_then(|one| one.owner).and_then(|team| charter.teams.get(team.index()));
    let today = app.today();
    let owners = house.people.values().filter(|person| {
        let keeps = owner.map_or(person.administrator, |team| authority::in_team(team, person));
        keeps && !person.has_left(today) && person.id != actor.id()
    });
    for person in owners {
        let subject = Message::new("mail-exception-subject").with("rule", rule);
        let body = Message::new("mail-exception-body")
            .with("name", house.name(&actor.id()))
            .with("rule", rule)
            .with("reason", reason)
            .with("link", link.clone());
        messages::mail(app, &mut act, person, &subject, &body).await?;
    }
    act.fact("post", post.as_str())?;
    act.commit("charter.exception-asked", "comment", &one.id).await?;
    app.bell.notify_one();
    Ok(one)
}

/// Settles a comment: its author, or whoever may change the charter.
///
/// # Errors
/// Not allowed; not there; settled before.
pub async fn settle(app: &App, actor: &Actor, id: &str) -> Result<(), Error> {
    app.may(actor, Right::Read, None)?;
    let mut act = Act::begin(app, actor).await?;
    let one = charter_comments::get(&mut act.link, id).await?.ok_or(Error::NotFound("comment"))?;
    if one.person != actor.id() {
        app.may(actor, Right::Amend, None)?;
    }
    if !charter_comments::resolve(&mut act.link, id, &actor.id(), act.now).await? {
        return Err(Error::State("comment"));
    }
    act.commit("charter.comment-settled", "comment", id).await?;
    Ok(())
}

/// Asks somebody for their opinion on an article, by mail; `lang` is the language in which the article is named.
///
/// # Errors
/// Not allowed; no such article or person; a person without an address.
pub async fn invite(app: &App, actor: &Actor, person: &PersonId, article: &str, lang: Lang) -> Result<(), Error> {
    app.may(actor, Right::Amend, None)?;
    let named = subjects(app, lang).into_iter().find(|(id, _)| id == article);
    let (_, title) = named.ok_or(Error::NotFound("article"))?;
    let house = app.house();
    let asked = house.people.get(person).ok_or(Error::invalid("person", "person-unknown"))?;
    if asked.email.is_none() {
        return Err(Error::invalid("person", "email-missing"));
    }
    let mut act = Act::begin(app, actor).await?;
    let link = match article.strip_prefix("interview:") {
        Some(section) => format!("{}/charter/interview?section={section}", app.settings.address),
        None => format!("{}/charter/comments?article={article}", app.settings.address),
    };
    let subject = Message::new("mail-opinion-subject").with("title", title.as_str());
    let body =
        Message::new("mail-opinion-body").with("title", title).with("name", house.name(&actor.id())).with("link", link);
    messages::mail(app, &mut act, asked, &subject, &body).await?;
    act.commit("charter.opinion-asked", "person", person.as_str()).await?;
    Ok(())
}
