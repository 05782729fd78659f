//! `/posts/{id}/media` and `/media/{name}`: files that are attached, and shown to those who are signed in.

use crate::pages::composing;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Multipart, Path, State};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::write::Given;
use charte_app::{Error, media, write};
use charte_domain::PostId;

/// A file for a post.
pub async fn attach(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    mut parts: Multipart,
) -> Result<Response, Trouble> {
    let id = PostId::new(id);
    let mut bytes = Vec::new();
    let mut whole = true;
    while let Ok(Some(mut part)) = parts.next_field().await {
        if part.name() != Some("media") {
            continue;
        }
        loop {
            match part.chunk().await {
                Ok(Some(chunk)) if bytes.len() + chunk.len() <= media::LARGEST => bytes.extend_from_slice(&chunk),
                Ok(None) => break,
                // Too long, or the line broke: what came is not the file.
                Ok(Some(_)) | Err(_) => {
                    whole = false;
                    break;
                }
            }
        }
        break;
    }
    let done = if whole {
        media::attach(&server.app, &reader.actor, &id, bytes).await
    } else {
        Err(Error::invalid("media", "media-large"))
    };
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/posts/{id}?done=saved")).into_response()),
        Err(error @ Error::Invalid { field: "media", .. }) => {
            let seen = write::see(&server.app, &reader.actor, &id).await?;
            let given = Given { content: seen.version.content.clone(), due: seen.post.due, version: None };
            let mut page = composing::page(&server, &reader, Some(&seen), &given, None).await;
            page.upload_error = Some(error.message().render(reader.lang));
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// A file.
pub async fn show(
    State(server): State<Server>,
    _reader: Reader,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    let (kind, bytes) = media::read(&server.app, &name).await?;
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(kind.mime)),
        (CACHE_CONTROL, HeaderValue::from_static("private, max-age=31536000, immutable")),
        (CONTENT_DISPOSITION, HeaderValue::from_static("inline")),
    ];
    Ok((headers, bytes).into_response())
}
