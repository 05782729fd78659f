//! `/contest/{token}`: the author of a restricted comment reads why, and contests it. Nobody is signed in here.

use crate::fields::Fields;
use crate::pages::frame::zoned;
use crate::session::{Line, Visitor};
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::Error;
use charte_app::comments::{decide, statement};
use charte_domain::{Comment, Visibility};
use charte_store::comments::{self, Statement};
use charte_views::frame::Frame;
use charte_views::moment::{self, Moment};
use charte_views::pages::contest::{Answered, ContestPage, Stated};
use charte_views::pages::inbox_card::Known;
use charte_views::parts::{Correction, Entry, Link, Status, Tone, Written};
use charte_views::say::t;
use jiff::ToSpan;
use serde_json::Value;

/// How long a restriction can be contested, in days: six months, as article 20 of Regulation (EU) 2022/2065 has it.
const DAYS: i64 = 183;

/// What was decided, and the form.
pub async fn show(
    State(server): State<Server>,
    visitor: Visitor,
    line: Line,
    Path(token): Path<String>,
) -> Result<Response, Trouble> {
    let Some(mut page) = behind(&server, &visitor, line, &token).await? else { return Ok(over(&server, &visitor)) };
    if visitor.path.ends_with("?done=received") {
        page.status = Some(Status::new(Tone::Publish, t(visitor.lang, "contest-received")));
    }
    Ok(shown(&page))
}

/// The author contests.
pub async fn give(
    State(server): State<Server>,
    visitor: Visitor,
    line: Line,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let Some(mut page) = behind(&server, &visitor, line, &token).await? else { return Ok(over(&server, &visitor)) };
    if page.open.as_ref().is_none_or(|open| open.until.is_none()) {
        page.status = Some(Status::new(Tone::Quiet, t(visitor.lang, "contest-closed")));
        return Ok((StatusCode::CONFLICT, shown(&page)).into_response());
    }
    match statement::contest(&server.app, &token, fields.get("text")).await {
        Ok(()) => {
            Ok(Redirect::to(&format!("/contest/{}?done=received", crate::session::percent(&token))).into_response())
        }
        Err(error @ Error::Invalid { .. }) => {
            let say = error.message().render(visitor.lang);
            page.text = Entry::wrong(fields.get("text"), say.clone());
            page.corrections = vec![Correction { field: "text".to_owned(), say }];
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error @ (Error::State(_) | Error::Changed(_))) => {
            let Some(mut page) = behind(&server, &visitor, line, &token).await? else {
                return Ok(over(&server, &visitor));
            };
            page.status = Some(Status::new(Tone::Quiet, t(visitor.lang, "contest-closed")));
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

fn bare(server: &Server, visitor: &Visitor) -> Frame {
    // The token of the address stays out of the page.
    Frame::bare(visitor.lang, server.organisation(), "/contest")
}

fn over(server: &Server, visitor: &Visitor) -> Response {
    (StatusCode::NOT_FOUND, shown(&ContestPage::over(bare(server, visitor)))).into_response()
}

/// What a token opens; none when it opens nothing. Whoever tries many waits.
async fn behind(server: &Server, visitor: &Visitor, line: Line, token: &str) -> Result<Option<ContestPage>, Error> {
    let (app, now) = (&server.app, server.app.ambient.now());
    let from = line.0.map(|line| line.ip());
    if let Some(wait) = from.and_then(|from| app.guesses.wait(from, now)) {
        return Err(Error::TooMany(wait));
    }
    let (said, one) = match statement::behind(app, token).await {
        Ok(found) => found,
        Err(Error::NotFound(_)) => {
            if let Some(from) = from {
                app.guesses.wrong(from, now);
            }
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    let words = comments::words(&mut app.store.read().await?, one.entry).await?;
    let words = decide::read(words.as_deref());
    let open = stated(server, visitor, &said, &one, words.text);
    Ok(Some(ContestPage { token: token.to_owned(), open: Some(open), ..ContestPage::over(bare(server, visitor)) }))
}

fn stated(server: &Server, visitor: &Visitor, said: &Statement, one: &Comment, text: String) -> Stated {
    let lang = visitor.lang;
    let body: Value = serde_json::from_str(&said.body).unwrap_or_default();
    let field = |name: &str| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let hidden = body.get("decision_visibility").is_some_and(|what| what.to_string().contains("DISABLED"));
    let ground = field("ground").unwrap_or("personal_data").replace('_', "-");
    let mut facts = vec![Known { name: t(lang, "contest-ground"), say: t(lang, format!("ground-{ground}")) }];
    let law = statement::is_of_law(field("ground").unwrap_or_default());
    let mut rests = t(lang, if law { "contest-law" } else { "contest-house" });
    for part in [field("article"), field("rule")].into_iter().flatten() {
        rests = format!("{rests}, {part}");
    }
    facts.push(Known { name: t(lang, "contest-rests"), say: rests });
    let found = field("automated_detection") == Some("Yes");
    let how = if found { "contest-by-found" } else { "contest-by-person" };
    facts.push(Known { name: t(lang, "contest-decided"), say: t(lang, how) });
    let at = zoned(server, said.at);
    facts.push(Known { name: t(lang, "contest-from"), say: moment::brief(lang, &at) });
    let last = at.checked_add(DAYS.days()).unwrap_or_else(|_| at.clone());
    let may = said.withdrawn.is_none() && said.contested.is_none() && last.timestamp() > server.app.ambient.now();
    let done = match (said.withdrawn.is_some(), hidden) {
        (true, _) => "contest-restored",
        (false, true) => "contest-hidden",
        (false, false) => "contest-masked",
    };
    let outcome = said.contested.as_ref().and(said.settled).map(|_| {
        let back = said.withdrawn.is_some() && one.visibility == Visibility::Shown;
        let (tone, key) = if back { (Tone::Publish, "contest-restored") } else { (Tone::Quiet, "contest-upheld") };
        Status::new(tone, t(lang, key))
    });
    Stated {
        account: format!("{}, {}", server.organisation(), one.account),
        comment: Written::plain(text),
        at: Moment::brief(lang, &zoned(server, one.written)),
        done: t(lang, done),
        facts,
        why: Written::new(lang.code(), t(lang, format!("ground-{ground}-say"))),
        until: may.then(|| Moment::day(lang, last.date())),
        ways: vec![t(lang, "contest-court")],
        rules: Some(Link::new(
            format!("/notice/{}", crate::session::percent(one.account.as_str())),
            t(lang, "contest-notice"),
        )),
        answered: said.contested.as_ref().map(|(when, words)| Answered {
            text: Written::plain(words.clone()),
            at: Moment::brief(lang, &zoned(server, *when)),
            outcome,
            reason: Written::default(),
        }),
    }
}
