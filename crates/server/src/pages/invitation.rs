//! `/invitation/{token}`.

use crate::fields::Fields;
use crate::pages::sign_in::enter;
use crate::session::{Visitor, agent};
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use charte_app::{Error, people, sign_in};
use charte_domain::{Person, Purpose};
use charte_views::frame::Frame;
use charte_views::moment::Moment;
use charte_views::pages::invitation::{InvitationPage, Invited};
use charte_views::parts::{Correction, Entry};

fn page(server: &Server, visitor: &Visitor, token: &str, person: Option<&Person>) -> InvitationPage {
    let house = server.app.house();
    InvitationPage {
        frame: Frame::bare(visitor.lang, server.organisation(), visitor.path.clone()),
        invited: person.map(|person| Invited {
            token: token.to_owned(),
            by: server.organisation(),
            until: Moment::default(),
            email: person.email.clone().unwrap_or_default(),
            teams: house.people.get(&person.id).map_or_else(String::new, |one| one.teams.join(", ")),
        }),
        corrections: Vec::new(),
        name: Entry::new(person.map_or("", |person| person.name.as_str())),
        password: Entry::default(),
    }
}

/// The invitation, or that it opens nothing any more.
pub async fn show(State(server): State<Server>, visitor: Visitor, Path(token): Path<String>) -> Response {
    match people::holder(&server.app, Purpose::Invitation, &token).await {
        Ok(person) => shown(&page(&server, &visitor, &token, Some(&person))),
        Err(_) => (StatusCode::NOT_FOUND, shown(&page(&server, &visitor, &token, None))).into_response(),
    }
}

/// The first password.
pub async fn give(
    State(server): State<Server>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Trouble> {
    match people::set_password(&server.app, Purpose::Invitation, &token, fields.get("password")).await {
        Ok(person) => {
            let opened = sign_in::open_for(&server.app, &person, &agent(&headers)).await?;
            Ok(enter(&server, &opened, "/"))
        }
        Err(error @ Error::Invalid { .. }) => {
            let person = people::holder(&server.app, Purpose::Invitation, &token).await?;
            let mut page = page(&server, &visitor, &token, Some(&person));
            let say = error.message().render(visitor.lang);
            page.password.error = Some(say.clone());
            page.corrections = vec![Correction { field: "password".to_owned(), say }];
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)).into_response())
        }
        Err(Error::NotFound(_)) => {
            Ok((StatusCode::NOT_FOUND, shown(&page(&server, &visitor, &token, None))).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}
