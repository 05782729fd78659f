//! `/may-i-post`: one answer in plain words, for every employee; without a session too.

use crate::fields::Fields;
use crate::pages::{frame, verdict};
use crate::session::Visitor;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use charte_app::judging::{Judged, OnAccount};
use charte_app::{Error, ask};
use charte_domain::{AccountHandle, Content};
use charte_views::pages::may_i_post::{MayIPostPage, places};
use charte_views::parts::{Entry, Link};

async fn page(server: &Server, visitor: &Visitor, text: &str, place: &str) -> MayIPostPage {
    let house = server.app.house();
    let ambassadors = house.charter.as_ref().and_then(|charter| {
        let articles = &charter.engine.charter().articles;
        articles
            .iter()
            .find(|article| article.covers.contains(&1))
            .map(|one| Link::new(format!("/charter#{}", one.id), one.title.clone()))
    });
    MayIPostPage {
        frame: frame::around(server, visitor).await,
        text: Entry::new(text),
        places: places(visitor.lang, place),
        verdict: None,
        free: ambassadors,
        article: None,
        contact: Some(server.contact.clone()).filter(|contact| !contact.is_empty()),
    }
}

/// The box.
pub async fn show(State(server): State<Server>, visitor: Visitor) -> Response {
    shown(&page(&server, &visitor, "", "own").await)
}

/// The answer. Only that somebody asked is counted.
pub async fn ask(State(server): State<Server>, visitor: Visitor, fields: Fields) -> Result<Response, Trouble> {
    let text = fields.get("text").replace("\r\n", "\n");
    let mut page = page(&server, &visitor, &text, fields.get("where")).await;
    let person = visitor.actor.as_ref().and_then(|actor| actor.person.as_ref()).map(|person| &person.id);
    match ask::ask(&server.app, person, &text) {
        Ok(answered) => {
            metrics::counter!("charte_asked_total", "effect" => answered.verdict.effect.code()).increment(1);
            let on = OnAccount {
                account: AccountHandle::default(),
                submission: answered.submission,
                verdict: answered.verdict,
            };
            let judged = Judged { charter: answered.charter, on: Vec::new() };
            let content = Content { text, ..Content::default() };
            let panel = verdict::panel(&server, visitor.lang, &judged, &on, &content, None);
            page.article = panel.findings.first().map(|finding| finding.article.clone());
            page.verdict = Some(panel);
            Ok(shown(&page))
        }
        Err(error @ (Error::Invalid { .. } | Error::NoCharter)) => {
            page.text.error = Some(error.message().render(visitor.lang));
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}
