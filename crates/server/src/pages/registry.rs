//! `/accounts/registry`: the registry's files, out and in.

use crate::pages::frame;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Multipart, Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use charte_app::{Error, registry};
use charte_domain::Right;
use charte_views::frame::Place;
use charte_views::pages::accounts::{Fault, File, RegistryPage};
use charte_views::parts::{Status, Tone};
use charte_views::say::Words;

/// The longest upload, in bytes.
pub const UPLOAD: usize = 32 << 20;
/// The most files of an upload.
const FILES: usize = 16;

/// The files.
pub async fn show(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader).await?))
}

async fn page(server: &Server, reader: &Reader) -> Result<RegistryPage, Error> {
    let lang = reader.lang;
    let files = registry::export(&server.app, &reader.actor).await?;
    let frame = frame::of(server, reader).await.at(Place::Accounts);
    Ok(RegistryPage {
        status: None,
        problems: Vec::new(),
        files: files
            .iter()
            .map(|(name, text)| File {
                name: (*name).to_owned(),
                say: Words::new(lang, "registry-records")
                    .with("n", text.lines().filter(|line| line.starts_with("[[")).count())
                    .say(),
            })
            .collect(),
        may_import: server.app.may(&reader.actor, Right::Administer, None).is_ok(),
        frame,
    })
}

/// One file.
pub async fn file(State(server): State<Server>, reader: Reader, Path(name): Path<String>) -> Result<Response, Trouble> {
    let files = registry::export(&server.app, &reader.actor).await?;
    let (name, text) = files.into_iter().find(|(one, _)| *one == name).ok_or(Error::NotFound("file"))?;
    let headers = [
        (CONTENT_TYPE, "application/toml; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, text).into_response())
}

/// Files are taken in, all or none.
pub async fn give(State(server): State<Server>, reader: Reader, form: Multipart) -> Result<Response, Trouble> {
    let lang = reader.lang;
    server.app.may(&reader.actor, Right::Administer, None)?;
    let files = received(form).await?;
    let given: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let taken = registry::import(&server.app, &reader.actor, &given).await;
    let mut page = page(&server, &reader).await?;
    match taken {
        Ok(done) => {
            let say = Words::new(lang, "registry-done").with("people", done.people).with("records", done.records).say();
            page.status = Some(Status::new(Tone::Publish, say));
            Ok(shown(&page))
        }
        Err(error @ Error::Problems(_)) => {
            let code = status(&error);
            if let Error::Problems(all) = error {
                page.problems = all
                    .iter()
                    .map(|one| Fault {
                        place: place(one),
                        say: one.message().render(lang),
                        help: one.help().map(|help| help.render(lang)).unwrap_or_default(),
                    })
                    .collect();
            }
            Ok((code, shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// File, line and field of a problem.
fn place(one: &charte_judge::Problem) -> String {
    let mut place = one.file.clone().unwrap_or_default();
    if let Some(line) = one.line {
        place.push_str(&format!(":{line}"));
    }
    if !one.path.is_empty() {
        place.push_str(&format!(" {}", one.path));
    }
    place
}

async fn received(mut form: Multipart) -> Result<Vec<(String, String)>, Error> {
    let unreadable = || Error::invalid("files", "upload-unreadable");
    let mut files = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
        let name = field.file_name().map(str::to_owned);
        let Some(name) = name.filter(|name| !name.is_empty()) else { continue };
        let bytes = field.bytes().await.map_err(|_| unreadable())?;
        let text = String::from_utf8(bytes.to_vec()).map_err(|_| unreadable())?;
        files.push((name, text));
        if files.len() > FILES {
            return Err(unreadable());
        }
    }
    if files.is_empty() { Err(unreadable()) } else { Ok(files) }
}
