//! `/settings/sign-in`: who comes in and how, as the configuration has it.

use crate::pages::frame;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::State;
use axum::response::Response;
use charte_domain::Right;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::settings::{Fact, SignInSettingsPage, tabs};
use charte_views::say::t;
use jiff::SignedDuration;

/// The facts.
pub async fn show(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Administer, None)?;
    let house = app.house();
    let today = app.today();
    let present: Vec<_> = house.people.values().filter(|one| !one.has_left(today)).collect();
    let count = |n: usize| moment::count(lang, i64::try_from(n).unwrap_or(0));
    let fact = |key: &'static str, say: String| Fact { name: t(lang, key), say };
    let frame = frame::of(&server, &reader).await.at(Place::Settings);
    Ok(shown(&SignInSettingsPage {
        tabs: tabs(lang, "sign-in"),
        own: vec![
            fact("sign-in-with-password", count(present.iter().filter(|one| one.has_password).count())),
            fact("sign-in-with-second", count(present.iter().filter(|one| one.has_second_factor).count())),
            fact("sign-in-length", t(lang, "sign-in-length-say")),
            fact("sign-in-limit", count(5)),
            fact("sign-in-session", moment::duration(lang, SignedDuration::from_hours(14 * 24))),
        ],
        provider: server.provider.as_ref().map_or_else(Vec::new, |(company, _)| {
            let mut facts = vec![
                fact("sign-in-name", company.name.clone()),
                fact("sign-in-issuer", company.issuer.clone()),
                fact("sign-in-client", company.client.clone()),
                fact("sign-in-back", format!("{}/sign-in/provider/back", app.settings.address)),
                fact(
                    "sign-in-unknown",
                    t(lang, if company.create { "sign-in-unknown-made" } else { "sign-in-unknown-out" }),
                ),
            ];
            let pairs: Vec<String> = company.teams.iter().map(|(group, team)| format!("{group} → {team}")).collect();
            if !pairs.is_empty() {
                facts.push(fact("sign-in-groups", pairs.join(", ")));
            }
            facts
        }),
        frame,
    }))
}
