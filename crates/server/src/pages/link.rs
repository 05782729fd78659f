//! `/link/{token}`: a decision behind a one-time link, for somebody without an account.

use crate::fields::Fields;
use crate::pages::approvals::{answer, decision};
use crate::pages::composing::preview;
use crate::pages::frame::{now, zoned};
use crate::session::Visitor;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use charte_app::{Error, approve, write};
use charte_store::approvals;
use charte_views::frame::Frame;
use charte_views::moment::Moment;
use charte_views::pages::approval::{LinkAsks, LinkPage};
use charte_views::parts::{Correction, Entry, Status, Tone};
use charte_views::say::Words;

fn bare(server: &Server, visitor: &Visitor) -> Frame {
    // The token of the address stays out of the page.
    Frame::bare(visitor.lang, server.organisation(), "/link")
}

async fn page(server: &Server, visitor: &Visitor, token: &str) -> Result<LinkPage, Error> {
    let lang = visitor.lang;
    let app = &server.app;
    let (actor, id) = approve::by_link(app, token).await?;
    let request = approvals::get(&mut app.store.read().await?, &id).await?.ok_or(Error::NotFound("link"))?;
    let seen = write::see(app, &actor, &request.post).await?;
    if request.state != charte_domain::RequestState::Open || request.hash != seen.post.hash {
        return Err(Error::NotFound("link"));
    }
    let content = &seen.version.content;
    let due = request.deadline.map_or_else(Moment::default, |at| Moment::due(lang, &now(server), &zoned(server, at)));
    let asks = LinkAsks {
        name: actor.person.as_ref().map_or_else(String::new, |person| person.name.clone()),
        lead: Words::new(lang, "approve-link-lead").with("organisation", server.organisation()).say(),
        due,
        posts: content.accounts.iter().map(|account| preview(server, lang, content, account)).collect(),
        decision: decision(server, lang, &request, &seen),
        until: request.deadline.map_or_else(Moment::default, |at| Moment::brief(lang, &zoned(server, at))),
        contact: app.house().name(&seen.post.author).to_owned(),
    };
    Ok(LinkPage {
        frame: bare(server, visitor),
        token: token.to_owned(),
        open: Some(asks),
        over: Status::new(Tone::Quiet, ""),
        over_say: String::new(),
    })
}

fn over(server: &Server, visitor: &Visitor) -> Response {
    (StatusCode::NOT_FOUND, shown(&LinkPage::over(bare(server, visitor)))).into_response()
}

/// What is asked. Looking does not use the link up.
pub async fn show(
    State(server): State<Server>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, Trouble> {
    match page(&server, &visitor, &token).await {
        Ok(page) => Ok(shown(&page)),
        Err(Error::NotFound(_) | Error::Refused(_)) => Ok(over(&server, &visitor)),
        Err(error) => Err(Trouble(error)),
    }
}

/// The answer.
pub async fn give(
    State(server): State<Server>,
    visitor: Visitor,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let (actor, id) = match approve::by_link(&server.app, &token).await {
        Ok(found) => found,
        Err(Error::NotFound(_)) => return Ok(over(&server, &visitor)),
        Err(error) => return Err(Trouble(error)),
    };
    let given = answer(&fields)?;
    match approve::answer(&server.app, &actor, &id, &given).await {
        Ok(_) => Ok(shown(&LinkPage::thanks(bare(&server, &visitor)))),
        Err(error @ Error::Invalid { .. }) => {
            let mut page = page(&server, &visitor, &token).await?;
            let say = error.message().render(visitor.lang);
            if let Some(asks) = &mut page.open {
                asks.decision.reason = Entry::wrong(given.reason, say.clone());
                asks.decision.corrections = vec![Correction { field: "reason".to_owned(), say }];
            }
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(Error::Changed(_) | Error::State(_) | Error::NotFound(_)) => Ok(over(&server, &visitor)),
        Err(error) => Err(Trouble(error)),
    }
}
