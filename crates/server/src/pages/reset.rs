//! `/reset` and `/reset/{token}`.

use crate::fields::Fields;
use crate::pages::sign_in::enter;
use crate::session::{Visitor, agent};
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use charte_app::{Act, Error, messages, people, sign_in};
use charte_domain::{Actor, Purpose};
use charte_messages::Message;
use charte_views::frame::Frame;
use charte_views::pages::reset::{ResetPage, ResetRequestPage};
use charte_views::parts::Entry;

/// The form for the address.
pub async fn show_request(State(server): State<Server>, visitor: Visitor) -> Response {
    let frame = Frame::bare(visitor.lang, server.organisation(), visitor.path.clone());
    shown(&ResetRequestPage { frame, email: Entry::default(), sent: false })
}

/// A link is mailed, if somebody has this address; the answer is the same.
pub async fn ask(State(server): State<Server>, visitor: Visitor, fields: Fields) -> Result<Response, Trouble> {
    let app = &server.app;
    if let Some((person, secret)) = people::ask_reset(app, fields.get("email")).await? {
        let actor = Actor::program();
        let mut act = Act::begin(app, &actor).await?;
        let link = format!("{}/reset/{secret}", app.settings.address);
        let body = Message::new("mail-reset-body").with("link", link);
        messages::mail(app, &mut act, &person, &Message::new("mail-reset-subject"), &body).await?;
        act.commit_quietly().await?;
        app.bell.notify_one();
    }
    let frame = Frame::bare(visitor.lang, server.organisation(), visitor.path.clone());
    Ok(shown(&ResetRequestPage { frame, email: Entry::new(fields.get("email")), sent: true }))
}

fn page(server: &Server, visitor: &Visitor, token: Option<String>, password: Entry) -> ResetPage {
    ResetPage { frame: Frame::bare(visitor.lang, server.organisation(), visitor.path.clone()), token, password }
}

/// The form for the password.
pub async fn show(State(server): State<Server>, visitor: Visitor, Path(token): Path<String>) -> Response {
    let good = people::holder(&server.app, Purpose::Reset, &token).await.is_ok();
    let code = if good { StatusCode::OK } else { StatusCode::NOT_FOUND };
    (code, shown(&page(&server, &visitor, good.then_some(token), Entry::default()))).into_response()
}

/// The new password.
pub async fn give(
    State(server): State<Server>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Trouble> {
    match people::set_password(&server.app, Purpose::Reset, &token, fields.get("password")).await {
        Ok(person) => {
            let opened = sign_in::open_for(&server.app, &person, &agent(&headers)).await?;
            Ok(enter(&server, &opened, "/"))
        }
        Err(error @ Error::Invalid { .. }) => {
            let entry = Entry::wrong("", error.message().render(visitor.lang));
            let page = page(&server, &visitor, Some(token), entry);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)).into_response())
        }
        Err(Error::NotFound(_)) => {
            Ok((StatusCode::NOT_FOUND, shown(&page(&server, &visitor, None, Entry::default()))).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}
