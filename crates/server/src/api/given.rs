//! What a caller gives: JSON and parameters that become types at the door; what cannot be read is a problem like any other.

use crate::api::problem::Problem;
use crate::state::Server;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Query, Request};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use charte_app::Error;
use charte_messages::Lang;
use serde::de::DeserializeOwned;

/// A body of JSON. An empty one is an empty object.
#[derive(Debug)]
pub struct Given<T>(pub T);

/// The parameters of an address.
#[derive(Debug)]
pub struct Asked<T>(pub T);

fn problem(lang: Option<Lang>, server: &Server, field: &'static str) -> Response {
    Problem::new(Error::invalid(field, "body-unreadable"), lang.unwrap_or(server.lang)).into_response()
}

impl<T: DeserializeOwned> FromRequest<Server> for Given<T> {
    type Rejection = Response;

    async fn from_request(request: Request, server: &Server) -> Result<Self, Response> {
        let lang = request.extensions().get::<Lang>().copied();
        let bytes = Bytes::from_request(request, server).await.map_err(IntoResponse::into_response)?;
        let text: &[u8] = if bytes.is_empty() { b"{}" } else { &bytes };
        serde_json::from_slice(text).map(Self).map_err(|_| problem(lang, server, "body"))
    }
}

impl<T: DeserializeOwned + Send> FromRequestParts<Server> for Asked<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, server: &Server) -> Result<Self, Response> {
        let lang = parts.extensions.get::<Lang>().copied();
        let asked = Query::<T>::from_request_parts(parts, server).await;
        asked.map(|Query(asked)| Self(asked)).map_err(|_| problem(lang, server, "query"))
    }
}
