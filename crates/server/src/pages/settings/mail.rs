//! `/settings/mail`: how the house writes, as the configuration has it; a test.

use crate::fields::Fields;
use crate::pages::frame;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::Trouble;
use crate::trouble::shown;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, messages};
use charte_domain::Right;
use charte_messages::Message;
use charte_networks::mail::Security;
use charte_store::outgoing;
use charte_views::frame::Place;
use charte_views::pages::settings::{Fact, MailPage, Unsent, tabs};
use charte_views::parts::{Status, Tone};
use charte_views::say::{Words, t};

/// What to write while mail is off.
const HOW: &str = "[mail]\nhost = \"smtp.example.org\"\nsecurity = \"starttls\"\nuser = \"charte\"\nfrom = \"Charte <charte@example.org>\"";

/// How mail is set up.
pub async fn show(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Administer, None)?;
    let mut link = app.store.read().await?;
    let (waiting, _) = outgoing::counts(&mut link).await?;
    let failed = outgoing::failed(&mut link, 20).await?;
    let fact = |key: &'static str, say: String| Fact { name: t(lang, key), say };
    let facts = server.mail.as_ref().map(|mail| {
        let security = match mail.security {
            Security::StartTls => "mail-starttls",
            Security::Tls => "mail-tls",
            Security::None => "mail-plain",
        };
        let password = if mail.password.is_some() { "mail-password-kept" } else { "mail-password-none" };
        vec![
            fact("mail-server", format!("{}:{}", mail.host, mail.port)),
            fact("mail-encryption", t(lang, security)),
            fact("mail-sender", mail.from.clone()),
            fact("mail-user", mail.user.clone().unwrap_or_else(|| "–".to_owned())),
            fact("mail-password", t(lang, password)),
        ]
    });
    let may_try = server.mail.is_some() && reader.person.email.is_some();
    let mut frame = frame::of(&server, &reader).await.at(Place::Settings);
    frame.flash = frame::flash(lang, &reader.path);
    let n = usize::try_from(waiting).unwrap_or(0);
    let example = Message::new("mail-approval-body")
        .with("author", reader.person.name.as_str())
        .with("account", "@charte")
        .with("title", "…")
        .with("rule", "…")
        .with("link", format!("{}/approvals/…", app.settings.address))
        .render(lang);
    Ok(shown(&MailPage {
        tabs: tabs(lang, "mail"),
        status: (n > 0).then(|| Status::new(Tone::Busy, Words::new(lang, "mail-waiting").with("n", n).say())),
        facts: facts.unwrap_or_default(),
        how: HOW.to_owned(),
        may_try,
        failed: failed.into_iter().map(|(to, subject, why)| Unsent { to, subject, why }).collect(),
        example_subject: Message::new("mail-approval-subject").with("title", "…").render(lang),
        example: example.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        frame,
    }))
}

/// A test to the reader.
pub async fn give(State(server): State<Server>, reader: Reader, _fields: Fields) -> Result<Response, Trouble> {
    if server.mail.is_none() {
        return Err(Trouble(Error::invalid("mail", "mail-off")));
    }
    messages::try_out(&server.app, &reader.actor).await?;
    Ok(Redirect::to("/settings/mail?done=tried").into_response())
}
