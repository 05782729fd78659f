//! `/first-start`: the first person, with the key that stands in the terminal.

use crate::fields::Fields;
use crate::pages::sign_in::enter;
use crate::session::{Visitor, agent};
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, first_start, sign_in};
use charte_views::frame::Frame;
use charte_views::pages::first_start::FirstStartPage;
use charte_views::parts::{Correction, Entry};

fn page(server: &Server, visitor: &Visitor, fields: &Fields) -> FirstStartPage {
    FirstStartPage {
        frame: Frame::bare(visitor.lang, "Charte", visitor.path.clone()),
        corrections: Vec::new(),
        organisation: Entry::new(fields.get("organisation")),
        name: Entry::new(fields.get("name")),
        email: Entry::new(fields.get("email")),
        password: Entry::default(),
        key: Entry::new(if server.start_key.is_some() { fields.get("key") } else { "" }),
    }
}

/// The form, while nobody is there.
pub async fn show(State(server): State<Server>, visitor: Visitor) -> Result<Response, Trouble> {
    if !first_start::is_due(&server.app).await? {
        return Ok(Redirect::to("/sign-in").into_response());
    }
    Ok(shown(&page(&server, &visitor, &Fields::default())))
}

/// The first person.
pub async fn give(
    State(server): State<Server>,
    visitor: Visitor,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Trouble> {
    let right = server.start_key.as_deref().is_none_or(|key| {
        let (given, key) = (charte_app::secret::hash(fields.get("key").trim()), charte_app::secret::hash(key));
        given == key
    });
    let first = first_start::First {
        organisation: fields.get("organisation").to_owned(),
        name: fields.get("name").to_owned(),
        email: fields.get("email").to_owned(),
        password: fields.get("password").to_owned(),
        lang: visitor.lang,
    };
    let begun =
        if right { first_start::begin(&server.app, &first).await } else { Err(Error::invalid("key", "key-wrong")) };
    match begun {
        Ok(person) => {
            let opened = sign_in::open_for(&server.app, &person, &agent(&headers)).await?;
            Ok(enter(&server, &opened, "/"))
        }
        Err(error @ Error::Invalid { field, .. }) => {
            let say = error.message().render(visitor.lang);
            let mut page = page(&server, &visitor, &fields);
            let entry = match field {
                "organisation" => &mut page.organisation,
                "name" => &mut page.name,
                "email" => &mut page.email,
                "key" => &mut page.key,
                _ => &mut page.password,
            };
            entry.error = Some(say.clone());
            page.corrections = vec![Correction { field: field.to_owned(), say }];
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}
