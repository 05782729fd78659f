//! `/approvals` and `/approvals/{id}`: what waits, and a decision.

use crate::fields::Fields;
use crate::pages::composing::{notes, preview};
use crate::pages::frame::{self, now, zoned};
use crate::pages::home::row;
use crate::pages::posts::accounts;
use crate::pages::verdict;
use crate::pages::versions::pieces;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::approve::{self, Answer};
use charte_app::secret::hexadecimal;
use charte_app::waiting::{self, Waiting as Waits};
use charte_app::write::{self, Seen};
use charte_app::{Error, messages};
use charte_domain::approval::Wanted;
use charte_domain::{Approval, Decision, PersonId, Purpose, Request, RequestId, RequestState};
use charte_messages::Message;
use charte_store::{approvals, posts, sign_in};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::Moment;
use charte_views::pages::approval::{ApprovalPage, ApprovalsPage, Decision as Asks, OneTimeLink, Step, kinds, views};
use charte_views::pages::home::Waiting;
use charte_views::parts::{Correction, Entry, Nothing, Pager, Sign, Status, Tone};
use charte_views::say::{Words, t};
use serde::Deserialize;

/// The filter, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    view: String,
    account: String,
    kind: String,
}

/// The list of what waits.
pub async fn list(
    State(server): State<Server>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Trouble> {
    let lang = reader.lang;
    let view = if filter.view.is_empty() { "mine" } else { filter.view.as_str() };
    let mut rows: Vec<Waiting> = match view {
        "asked" | "done" => asked(&server, &reader, view == "done").await?,
        _ => {
            let all = waiting::for_me(&server.app, &reader.actor).await?;
            all.iter().filter(|one| is_kind(one, &filter.kind)).map(|one| row(&server, lang, one)).collect()
        }
    };
    rows.retain(|one| {
        filter.account.is_empty() || one.say.contains(&filter.account) || one.title.text == filter.account
    });
    let filtered = !filter.account.is_empty() || !filter.kind.is_empty();
    let all = format!("/approvals?view={view}");
    let nothing = rows.is_empty().then_some(if filtered { Nothing::Found { all } } else { Nothing::Yet });
    let mut around = frame::of(&server, &reader).await.at(Place::Home);
    around.flash = frame::flash(lang, &reader.path);
    let n = rows.len();
    let page = ApprovalsPage {
        views: views(lang, view),
        view: view.to_owned(),
        accounts: accounts(lang, &server, &filter.account),
        kinds: kinds(lang, &filter.kind),
        nothing,
        rows,
        pager: Pager {
            say: Words::new(lang, "house-of").with("shown", n).with("n", n).say(),
            newer: None,
            older: None,
        },
        frame: around,
    };
    Ok(shown(&page))
}

fn is_kind(one: &Waits, kind: &str) -> bool {
    match kind {
        "" => true,
        "approval" => matches!(one, Waits::Approval { .. }),
        "question" => matches!(one, Waits::Back(_) | Waits::Look(..)),
        "acknowledge" => matches!(one, Waits::Sign { .. }),
        "account" => matches!(one, Waits::Gap(..)),
        _ => false,
    }
}

/// What the reader has asked of others, or what was decided.
async fn asked(server: &Server, reader: &Reader, done: bool) -> Result<Vec<Waiting>, Error> {
    let lang = reader.lang;
    let house = server.app.house();
    let mut link = server.app.store.read().await?;
    let mut out = Vec::new();
    let recent = approvals::recent(&mut link, (!done).then_some(RequestState::Open), 200).await?;
    for request in recent.iter().filter(|one| !done || one.state != RequestState::Open) {
        let Some(post) = posts::get(&mut link, &request.post).await? else { continue };
        if !done && post.author != reader.person.id {
            continue;
        }
        let here = now(server);
        out.push(Waiting {
            sign: request_sign(lang, request.state),
            href: format!("/approvals/{}", request.id),
            title: crate::pages::posts::title(lang, &post.title),
            quoted: true,
            say: Words::new(lang, "home-by-for")
                .with("name", house.name(&post.author))
                .with("account", request.account.as_str())
                .say(),
            due: request.deadline.map_or_else(Moment::default, |at| Moment::due(lang, &here, &zoned(server, at))),
        });
    }
    Ok(out)
}

/// The sign of a question's state.
#[must_use]
pub fn request_sign(lang: Lang, state: RequestState) -> Sign {
    let tone = match state {
        RequestState::Open => Tone::Hold,
        RequestState::Granted => Tone::Publish,
        RequestState::Declined => Tone::Refuse,
        RequestState::Expired => Tone::Unknown,
        RequestState::Void => Tone::Quiet,
    };
    Sign::new(tone, t(lang, format!("approve-state-{}", state.code())))
}

/// Those whose yes is wanted, in words.
#[must_use]
pub fn wanted(request: &Request) -> String {
    let names = request.wanted.iter().map(|one| match one {
        Wanted::Team(name) | Wanted::Person(name) => name.as_str(),
    });
    names.collect::<Vec<_>>().join(", ")
}

/// One question.
pub async fn show(State(server): State<Server>, reader: Reader, Path(id): Path<String>) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &RequestId::new(id)).await?))
}

async fn page(server: &Server, reader: &Reader, id: &RequestId) -> Result<ApprovalPage, Error> {
    let lang = reader.lang;
    let app = &server.app;
    let request = approvals::get(&mut app.store.read().await?, id).await?.ok_or(Error::NotFound("request"))?;
    let seen = write::see(app, &reader.actor, &request.post).await?;
    let house = app.house();
    let all = approve::waiting_for(app, &reader.actor).await?;
    let place = all.iter().position(|(one, _)| one.id == *id);
    let place = place.map(|n| Words::new(lang, "house-of").with("shown", n + 1).with("n", all.len()).say());
    let may = approve::as_what(&house, &reader.actor, &request, &seen.post.author).is_ok();
    let open = request.state == RequestState::Open && request.hash == seen.post.hash;
    let answered = seen.answers.iter().any(|one| one.request == *id && one.person == reader.person.id);
    let closed = closed(server, lang, &request, &seen, may, answered);
    let decision = (open && may && !answered).then(|| decision(server, lang, &request, &seen));
    let before = seen.answers.iter().rfind(|one| one.person == reader.person.id && one.hash != seen.post.hash);
    let read = match before {
        Some(before) => posts::version_of(&mut app.store.read().await?, &seen.post.id, &before.hash).await?,
        None => None,
    };
    let mut link = app.store.read().await?;
    let tickets = sign_in::tickets(&mut link, Purpose::Approval, id.as_str()).await?;
    let links = tickets
        .iter()
        .map(|one| {
            let (tone, key, good) = match (one.used, one.revoked, one.is_good(app.ambient.now())) {
                (Some(_), _, _) => (Tone::Publish, "approve-link-used", false),
                (_, Some(_), _) => (Tone::Quiet, "approve-link-revoked", false),
                (_, _, false) => (Tone::Quiet, "approve-link-past", false),
                _ => (Tone::Busy, "approve-link-open", true),
            };
            OneTimeLink {
                id: one.id.clone(),
                name: house.name(&PersonId::new(one.holder.clone())).to_owned(),
                sign: Sign::new(tone, t(lang, key)),
                until: Moment::brief(lang, &zoned(server, one.expires)),
                may_revoke: good,
            }
        })
        .collect();
    let own =
        seen.post.author == reader.person.id || app.may(&reader.actor, charte_domain::Right::Administer, None).is_ok();
    let judged = seen.judged.as_ref();
    let on =
        judged.and_then(|judged| judged.on.iter().find(|one| one.account == request.account).or(judged.on.first()));
    Ok(ApprovalPage {
        frame: frame::of(server, reader).await.at(Place::Home),
        id: id.to_string(),
        post_id: seen.post.id.to_string(),
        place,
        title: crate::pages::posts::title(lang, &seen.post.title),
        lead: Words::new(lang, "approve-lead-by").with("name", house.name(&seen.post.author)).say(),
        due: request.deadline.map(|at| Moment::due(lang, &now(server), &zoned(server, at))),
        silence: t(lang, "approve-silence"),
        closed,
        posts: seen
            .version
            .content
            .accounts
            .iter()
            .map(|account| preview(server, lang, &seen.version.content, account))
            .collect(),
        text_lang: None,
        pieces: read.as_ref().map_or_else(Vec::new, |old| pieces(&old.content.text, &seen.version.content.text)),
        read_version: read.map_or(0, |old| i64::from(old.number)),
        versions: seen.post.version as usize,
        decision,
        verdict: judged
            .zip(on)
            .map(|(judged, on)| verdict::panel(server, lang, judged, on, &seen.version.content, seen.post.due)),
        steps: steps(server, lang, &reader.person.id, &seen),
        links,
        may_invite: own && open,
        made_link: None,
        link_name: Entry::default(),
        link_email: Entry::default(),
        link_until: Entry::new(server.app.today().saturating_add(jiff::Span::new().days(3)).to_string()),
        notes: notes(server, lang, &seen),
    })
}

fn closed(server: &Server, lang: Lang, request: &Request, seen: &Seen, may: bool, answered: bool) -> Option<Status> {
    let said = |tone, key| Some(Status::new(tone, t(lang, key)));
    match request.state {
        RequestState::Granted => said(Tone::Publish, "approve-closed-granted"),
        RequestState::Declined => said(Tone::Refuse, "approve-closed-declined"),
        RequestState::Expired => said(Tone::Unknown, "approve-closed-expired"),
        RequestState::Void => said(Tone::Quiet, "approve-closed-void"),
        RequestState::Open if request.hash != seen.post.hash => said(Tone::Quiet, "approve-closed-void"),
        RequestState::Open if answered => said(Tone::Publish, "approve-closed-answered"),
        RequestState::Open if !may => {
            let own = server.app.house().name(&seen.post.author).to_owned();
            Some(Status::new(
                Tone::Quiet,
                Words::new(lang, "approve-not-yours").with("wanted", wanted(request)).with("author", own).say(),
            ))
        }
        RequestState::Open => None,
    }
}

/// What is asked, with the sentence that is signed.
#[must_use]
pub fn decision(server: &Server, lang: Lang, request: &Request, seen: &Seen) -> Asks {
    let house = server.app.house();
    let read = approve::readback(&house, &request.rule, lang);
    let read = if read.is_empty() {
        Words::new(lang, "approve-takes-over").with("account", request.account.as_str()).say()
    } else {
        read
    };
    Asks {
        content: hexadecimal(&seen.post.hash),
        confirms: read.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        reason: Entry::default(),
        asked_by: house.name(&seen.post.author).to_owned(),
        may_send_back: false,
        corrections: Vec::new(),
    }
}

fn steps(server: &Server, lang: Lang, reader: &PersonId, seen: &Seen) -> Vec<Step> {
    let house = server.app.house();
    let mut out: Vec<Step> = seen
        .answers
        .iter()
        .map(|one: &Approval| {
            let valid = write::is_yes(one, &seen.post.hash);
            let (tone, key) = match (one.decision, valid) {
                (Decision::Approve, true) => (Tone::Publish, "approve-said-yes"),
                (Decision::Approve, false) => (Tone::Quiet, "approve-said-yes-before"),
                (Decision::Refuse, _) => (Tone::Refuse, "approve-said-no"),
            };
            let role = if one.reason.is_empty() { one.team.clone().unwrap_or_default() } else { one.reason.clone() };
            Step {
                sign: Sign::new(tone, t(lang, key)),
                name: house.name(&one.person).to_owned(),
                role,
                at: Some(Moment::brief(lang, &zoned(server, one.at))),
            }
        })
        .collect();
    for request in seen.requests.iter().filter(|one| one.state == RequestState::Open && one.hash == seen.post.hash) {
        let person = house.people.get(reader);
        let mine = person.is_some_and(|person| {
            charte_app::judging::answers(&house, &request.wanted, person, request.escalated.is_some()).is_some()
        });
        let key = if mine { "approve-you" } else { "approve-waits" };
        out.push(Step {
            sign: Sign::new(Tone::Hold, t(lang, key)),
            name: wanted(request),
            role: request.rule.clone(),
            at: request.deadline.map(|at| Moment::brief(lang, &zoned(server, at))),
        });
    }
    out
}

/// What a form of a decision says.
///
/// # Errors
/// Neither yes nor no.
pub fn answer(fields: &Fields) -> Result<Answer, Error> {
    let decision = match fields.get("act") {
        "approve" => Decision::Approve,
        "refuse" | "send-back" => Decision::Refuse,
        _ => return Err(Error::invalid("act", "form-unreadable")),
    };
    Ok(Answer { decision, reason: fields.get("reason").to_owned(), shown: fields.filled("content") })
}

/// A decision.
pub async fn give(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let id = RequestId::new(id);
    let given = answer(&fields)?;
    match approve::answer(&server.app, &reader.actor, &id, &given).await {
        Ok(_) => {
            let done = if given.decision == Decision::Approve { "approved" } else { "refused" };
            Ok(Redirect::to(&format!("/approvals?done={done}")).into_response())
        }
        Err(error @ (Error::Invalid { .. } | Error::Changed(_) | Error::State(_))) => {
            let mut page = page(&server, &reader, &id).await?;
            let say = error.message().render(reader.lang);
            if let Some(decision) = &mut page.decision {
                decision.reason = Entry::wrong(given.reason, say.clone());
                decision.corrections = vec![Correction { field: "reason".to_owned(), say }];
            }
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// A one-time link for somebody who is asked and has no account here. It is shown once, and mailed where there is an address.
pub async fn make_link(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let id = RequestId::new(id);
    let app = &server.app;
    let house = app.house();
    let name = fields.get("name").trim().to_owned();
    let person = house.people.values().find(|person| charte_domain::authority::named(&name, person)).cloned();
    let day = fields.filled("until").map(|day| day.parse().map_err(|_| Error::invalid("until", "day-unreadable")));
    let made = match &person {
        Some(person) => match day.transpose() {
            Ok(day) => approve::link_until(app, &reader.actor, &id, &person.id, day).await,
            Err(error) => Err(error),
        },
        None => Err(Error::invalid("name", "person-unknown")),
    };
    let mut page = page(&server, &reader, &id).await?;
    match made {
        Ok(secret) => {
            let link = format!("{}/link/{secret}", app.settings.address);
            if let Some(mut person) = person.filter(|person| person.email.is_some() || fields.filled("email").is_some())
            {
                person.email = person.email.or_else(|| fields.filled("email"));
                let mut act = charte_app::Act::begin(app, &reader.actor).await?;
                let body = Message::new("mail-link-body")
                    .with("name", reader.person.name.as_str())
                    .with("title", page.title.text.as_str())
                    .with("link", link.as_str());
                messages::mail(app, &mut act, &person, &Message::new("mail-link-subject"), &body).await?;
                act.commit_quietly().await?;
                app.bell.notify_one();
            }
            page.made_link = Some(link);
            Ok(shown(&page))
        }
        Err(error @ (Error::Invalid { .. } | Error::Refused(_))) => {
            let say = error.message().render(reader.lang);
            if matches!(error, Error::Invalid { field: "until", .. }) {
                page.link_name = Entry::new(name);
                page.link_until = Entry::wrong(fields.get("until"), say);
            } else {
                page.link_name = Entry::wrong(name, say);
            }
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// Takes a one-time link back.
pub async fn revoke_link(
    State(server): State<Server>,
    reader: Reader,
    Path((id, link)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    approve::revoke_link(&server.app, &reader.actor, &RequestId::new(id.clone()), &link).await?;
    Ok(Redirect::to(&format!("/approvals/{id}?done=link-revoked")).into_response())
}
