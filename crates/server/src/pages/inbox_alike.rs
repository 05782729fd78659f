//! `/inbox/{id}/alike`: one act on many comments that look alike, shown before it is done.

use crate::fields::Fields;
use crate::pages::frame;
use crate::pages::inbox_card::{alike, by};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::comments::card::{self, Card as Read};
use charte_app::comments::{answer, decide, work};
use charte_app::{Error, secret};
use charte_domain::{Comment, CommentId, Right};
use charte_views::frame::Place;
use charte_views::pages::inbox_alike::{AlikeAsked, AlikePage, acts};
use charte_views::pages::inbox_card::{Hide, grounds};
use charte_views::parts::{Correction, Entry, Nothing, Pager, Status, Tone, Written};
use charte_views::say::{Words, t};
use serde::Deserialize;

/// Where one came from.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    back: String,
}

/// What was chosen in the form.
#[derive(Default)]
struct Chosen {
    act: String,
    ground: String,
    note: String,
    ticked: Vec<String>,
    asked: Option<AlikeAsked>,
    error: Option<Error>,
}

/// Those that look like one.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Trouble> {
    let read = card::read(&server.app, &reader.actor, &CommentId::new(id)).await?;
    // All of them, until somebody leaves some out.
    let ticked = read.alike.iter().chain([&read.comment]).map(|one| one.id.to_string()).collect();
    let page = page(&server, &reader, &read, asked.back, Chosen { ticked, ..Chosen::default() }).await;
    Ok(shown(&page))
}

/// Shows what would be done, or does it.
pub async fn give(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let read = card::read(&server.app, &reader.actor, &CommentId::new(id.clone())).await?;
    let back = fields.get("back").trim_start_matches('?').to_owned();
    let mut chosen = Chosen {
        act: fields.get("act").to_owned(),
        ground: fields.get("ground").to_owned(),
        note: fields.get("note").trim().to_owned(),
        ticked: fields.all("comment").map(str::to_owned).collect(),
        ..Chosen::default()
    };
    let seal = seal(&server, &chosen);
    if fields.get("go") == "yes" && fields.get("seal") == seal {
        match act(&server, &reader, &chosen).await {
            Ok(()) => return Ok(Redirect::to(&format!("/inbox/{id}?{back}")).into_response()),
            Err(error @ (Error::Invalid { .. } | Error::Changed(_))) => chosen.error = Some(error),
            Err(error) => return Err(Trouble(error)),
        }
    } else if let Err(error) = check(&chosen) {
        chosen.error = Some(error);
    } else {
        chosen.asked = Some(asked(&reader, &chosen, seal));
    }
    let code = chosen.error.as_ref().map(status);
    let mut response = shown(&page(&server, &reader, &read, back, chosen).await);
    if let Some(code) = code {
        *response.status_mut() = code;
    }
    Ok(response)
}

/// What was shown, so that nothing else is done.
fn seal(server: &Server, chosen: &Chosen) -> String {
    let all = [chosen.act.as_str(), &chosen.ground, &chosen.note, &chosen.ticked.join(" ")].join("\0");
    secret::hexadecimal(server.app.key.digest(&format!("alike:{all}")).get(..16).unwrap_or_default())
}

fn check(chosen: &Chosen) -> Result<(), Error> {
    if chosen.ticked.is_empty() || chosen.ticked.len() > decide::MOST {
        return Err(Error::invalid("comments", "comments-count"));
    }
    if chosen.act == "hide" && chosen.ground.is_empty() {
        return Err(Error::invalid("ground", "ground-missing"));
    }
    if matches!(chosen.act.as_str(), "no-answer" | "close") && chosen.note.is_empty() {
        return Err(Error::invalid("reason", "reason-missing"));
    }
    Ok(())
}

async fn act(server: &Server, reader: &Reader, chosen: &Chosen) -> Result<(), Error> {
    check(chosen)?;
    let (app, actor) = (&server.app, &reader.actor);
    let ids: Vec<CommentId> = chosen.ticked.iter().map(CommentId::new).collect();
    let decision = match chosen.act.as_str() {
        "approve" => decide::Decision::Show,
        "hide" => decide::Decision::Hide { ground: chosen.ground.clone() },
        "spam" => decide::Decision::Spam,
        "no-answer" => {
            for id in &ids {
                answer::stay_silent(app, actor, id, &chosen.note).await?;
            }
            return Ok(());
        }
        "close" => {
            for id in &ids {
                work::close(app, actor, id, &chosen.note).await?;
            }
            return Ok(());
        }
        _ => return Err(Error::invalid("act", "act-unknown")),
    };
    let how = decide::How { reason: chosen.note.clone(), seen: None };
    decide::decide(app, actor, &ids, &decision, &how).await.map(|_| ())
}

fn asked(reader: &Reader, chosen: &Chosen, seal: String) -> AlikeAsked {
    let (lang, count) = (reader.lang, chosen.ticked.len());
    let act = acts(lang, &chosen.act).into_iter().find(|one| one.on).map(|one| one.say).unwrap_or_default();
    let (law, own) = grounds(lang, &chosen.ground);
    let ground = law.into_iter().chain(own).find(|one| one.on).map(|one| one.name).filter(|_| chosen.act == "hide");
    let say = Words::new(lang, "comments-alike-asked").with("act", act).with("n", count).say();
    let two = chosen.act == "hide" && count >= decide::MANY;
    AlikeAsked {
        count,
        say,
        means: ground.into_iter().collect(),
        second: if two { t(lang, "comments-alike-second") } else { String::new() },
        seal,
    }
}

async fn page(server: &Server, reader: &Reader, read: &Read, back: String, chosen: Chosen) -> AlikePage {
    let lang = reader.lang;
    let one: &Comment = &read.comment;
    let may = server.app.may(&reader.actor, Right::Moderate, Some(&one.account));
    let (law, own) = grounds(lang, &chosen.ground);
    let said = chosen.error.as_ref().map(|error| error.message().render(lang));
    let field = match (&chosen.error, chosen.act.as_str()) {
        (Some(Error::Invalid { field: "ground", .. }), _) => "ground-law-1",
        (Some(Error::Invalid { field: "comments", .. }), _) => "alike",
        _ => "note",
    };
    let rows: Vec<_> =
        [one].into_iter().chain(&read.alike).map(|other| alike(server, lang, read, other, &back)).collect();
    let shown_rows = i64::try_from(rows.len()).unwrap_or(0);
    AlikePage {
        frame: frame::of(server, reader).await.at(Place::Inbox),
        id: one.id.to_string(),
        author: by(read, one),
        text: Written::plain(one.title.clone()),
        statuses: Vec::new(),
        nothing: read.alike.is_empty().then_some(Nothing::Yet),
        rows,
        ticked: chosen.ticked,
        pager: Pager { say: Words::new(lang, "comments-count").with("n", shown_rows).say(), ..Pager::default() },
        acts: acts(lang, &chosen.act),
        hide: Hide { law, house: own, error: said.clone().filter(|_| field == "ground-law-1"), ..Hide::default() },
        note: Entry::new(chosen.note),
        corrections: said.into_iter().map(|say| Correction { field: field.to_owned(), say }).collect(),
        two_from: decide::MANY,
        asked: chosen.asked,
        denied: may.err().map(|_| Status::new(Tone::Hold, t(lang, "comments-denied"))),
        back,
    }
}
