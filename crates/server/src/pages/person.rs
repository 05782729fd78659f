//! `/people/{id}`: what a person is here, why they may what they may, how they sign in.

use crate::fields::Fields;
use crate::pages::choosing;
use crate::pages::frame::{self, zoned};
use crate::pages::mandates;
use crate::pages::people::{given, teams_of};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, House, people, second_factor, sign_in as entering};
use charte_domain::{Door, Person, PersonId, Right};
use charte_lang::vocabulary::ChoiceSet;
use charte_store::sign_in;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::people::{Offer, PersonForm, PersonPage, Security, langs, signed};
use charte_views::pages::settings::Session;
use charte_views::parts::{Choice, Correction, Entry, Link, Sign, Status, Tone, Who};
use charte_views::say::{Words, t};

/// A person.
pub async fn show(State(server): State<Server>, reader: Reader, Path(id): Path<String>) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &PersonId::new(id), None).await?))
}

/// The page with the link of an invitation, shown once.
pub async fn shown_once(server: &Server, reader: &Reader, id: &PersonId, secret: &str) -> Result<Response, Trouble> {
    let mut page = page(server, reader, id, None).await?;
    page.invitation = Some(format!("{}/invitation/{secret}", server.app.settings.address));
    Ok(shown(&page))
}

/// The page with new recovery codes, shown once.
async fn shown_codes(server: &Server, reader: &Reader, id: &PersonId, codes: Vec<String>) -> Result<Response, Trouble> {
    let mut page = page(server, reader, id, None).await?;
    if let Some(security) = &mut page.security {
        security.codes = codes;
    }
    Ok(shown(&page))
}

/// What is done on the page.
pub async fn give(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let id = PersonId::new(id);
    let (app, actor) = (&server.app, &reader.actor);
    let own = reader.person.id == id;
    let act = fields.get("act").to_owned();
    let done = match act.as_str() {
        "invite" => match people::invite(app, actor, &id).await {
            Ok(secret) => return shown_once(&server, &reader, &id, &secret).await,
            Err(error) => Err(error),
        },
        "password" if own => {
            people::change_password(app, actor, fields.get("old"), fields.get("new")).await.map(|()| "password")
        }
        "factor-on" if own => {
            match second_factor::take_up(app, actor, fields.get("secret"), fields.get("code")).await {
                Ok(codes) => return shown_codes(&server, &reader, &id, codes).await,
                Err(error) => Err(error),
            }
        }
        "codes-renew" if own => match second_factor::renew(app, actor, fields.get("renew")).await {
            Ok(codes) => return shown_codes(&server, &reader, &id, codes).await,
            Err(error) => Err(error),
        },
        "factor-off" if own => {
            second_factor::give_up_own(app, actor, fields.get("password")).await.map(|()| "factor-off")
        }
        "factor-off" => second_factor::give_up(app, actor, &id).await.map(|()| "factor-off"),
        "close-others" if own => entering::close_others(app, actor).await.map(|_| "closed"),
        "erase" if !fields.on("sure") => Err(Error::invalid("sure", "sure-missing")),
        "erase" => match people::erase(app, actor, &id).await {
            Ok(_) => return Ok(Redirect::to("/people?done=erased").into_response()),
            Err(error) => Err(error),
        },
        _ => save(&server, &reader, &id, &fields).await.map(|()| "saved"),
    };
    match done {
        Ok(word) => Ok(Redirect::to(&format!("/people/{id}?done={word}")).into_response()),
        Err(error @ Error::Invalid { field, .. }) => {
            let offered = (act == "factor-on").then(|| fields.get("secret"));
            let mut page = page(&server, &reader, &id, offered).await?;
            correct(&mut page, &act, &fields, field, &error.message().render(reader.lang));
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// Fields that a form does not show keep what they were.
async fn save(server: &Server, reader: &Reader, id: &PersonId, fields: &Fields) -> Result<(), Error> {
    let house = server.app.house();
    let before = house.people.get(id).ok_or(Error::NotFound("person"))?;
    let keeps = server.app.may(&reader.actor, Right::Administer, None).is_ok();
    let mut new = given(fields);
    if !keeps || !fields.has("teams") {
        new.status = before.status.clone();
        new.teams = before.teams.clone();
        new.administrator = before.administrator;
    }
    people::change(&server.app, &reader.actor, id, &new).await
}

fn correct(page: &mut PersonPage, act: &str, fields: &Fields, field: &str, say: &str) {
    let mut at = field.to_owned();
    if let Some(security) = &mut page.security {
        match (act, field) {
            ("password", "old") => security.old = Entry::wrong("", say),
            ("password", _) => {
                security.new = Entry::wrong("", say);
                at = "new".to_owned();
            }
            ("factor-on", _) => {
                security.code = Entry::wrong(fields.get("code"), say);
                at = "code".to_owned();
            }
            ("codes-renew", _) => {
                security.renew = Entry::wrong(fields.get("renew"), say);
                at = "renew".to_owned();
            }
            ("factor-off", _) => security.password = Entry::wrong("", say),
            _ => {}
        }
        security.open_password = act == "password";
        security.open_factor = act.starts_with("factor");
    }
    if let Some(form) = &mut page.settings
        && (act == "save" || act.is_empty())
    {
        let entry =
            |name: &str| if name == field { Entry::wrong(fields.get(name), say) } else { Entry::new(fields.get(name)) };
        form.name = entry("name");
        form.email = entry("email");
    }
    if act == "invite" {
        at = "email".to_owned();
    }
    page.corrections = vec![Correction { field: at, say: say.to_owned() }];
}

/// Ends a session.
pub async fn close(
    State(server): State<Server>,
    reader: Reader,
    Path((id, session)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    entering::revoke(&server.app, &reader.actor, &PersonId::new(id.clone()), &session).await?;
    Ok(Redirect::to(&format!("/people/{}?done=closed", crate::session::percent(&id))).into_response())
}

/// Everything that is kept about a person, as a file.
pub async fn export(State(server): State<Server>, reader: Reader, Path(id): Path<String>) -> Result<Response, Trouble> {
    let id = PersonId::new(id);
    let data = people::export(&server.app, &reader.actor, &id).await?;
    let name: String = id.as_str().chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let headers = [
        (CONTENT_TYPE, "application/json; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.json\"")),
    ];
    Ok((headers, serde_json::to_string_pretty(&data).unwrap_or_default()).into_response())
}

async fn page(server: &Server, reader: &Reader, id: &PersonId, offered: Option<&str>) -> Result<PersonPage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Read, None)?;
    let house = app.house();
    let person = house.people.get(id).ok_or(Error::NotFound("person"))?;
    let own = reader.person.id == *id;
    let keeps = app.may(&reader.actor, Right::Administer, None).is_ok();
    let today = app.today();
    let gone = person.has_left(today);
    let sessions = if own || keeps { sessions(server, reader, person).await? } else { Vec::new() };
    let security = if own || keeps { Some(security(server, lang, person, own, offered).await?) } else { None };
    let mut frame = frame::of(server, reader).await.at(Place::People);
    frame.flash = frame::flash(lang, &reader.path);
    let in_force = house.charter.as_ref().map(|charter| charter.stored.version.clone());
    let is_signed = person.acknowledged.is_some() && person.acknowledged == in_force;
    let sign_link = in_force.filter(|_| own && !is_signed).map(|version| {
        Link::new("/charter/acknowledge", Words::new(lang, "people-sign").with("version", version.as_str()).say())
    });
    let statuses = person.left.map(|day| {
        let key = if day < today { "people-gone" } else { "people-leaves-on" };
        let say = Words::new(lang, key).with("day", moment::day(lang, day)).say();
        Status::new(Tone::Hold, format!("{}.", moment::sentence(say.trim_end_matches('.'))))
    });
    Ok(PersonPage {
        who: Who::new(id.as_str(), person.name.clone()),
        own,
        lead: lead(lang, &house, person),
        leave_href: (keeps && (!own || gone)).then(|| format!("/people/{id}/leave")),
        statuses: statuses.into_iter().collect(),
        invitation: None,
        corrections: Vec::new(),
        mandates: mandates::of_person(lang, &house, person, today),
        sessions,
        security,
        settings: (own || keeps).then(|| form(server, lang, &house, person, keeps)),
        signed: person.acknowledged.as_deref().map(|version| signed(version, is_signed)),
        signed_say: if person.acknowledged.is_none() { t(lang, "people-signed-never") } else { String::new() },
        sign_link,
        may_invite: keeps && person.left.is_none() && !person.has_password && person.email.is_some(),
        may_export: own || keeps,
        may_erase: keeps && person.left.is_some(),
        frame,
    })
}

fn lead(lang: Lang, house: &House, person: &Person) -> String {
    let mut parts = teams_of(house, person);
    if let Some(status) = &person.status {
        parts.push(choosing::word(lang, ChoiceSet::Status, Some(status)));
    }
    if person.administrator {
        parts.push(t(lang, "people-keeps"));
    }
    moment::sentence(&parts.join(", "))
}

fn form(server: &Server, lang: Lang, house: &House, person: &Person, keeps: bool) -> PersonForm {
    let others: Vec<Person> = choosing::present(server, house).into_iter().filter(|one| one.id != person.id).collect();
    let delegate = person.delegate.as_ref().map_or("", PersonId::as_str);
    let mut delegates = vec![Choice::new("", t(lang, "people-delegate-none")).on(delegate.is_empty())];
    delegates.extend(choosing::people(&others, delegate));
    PersonForm {
        name: Entry::new(person.name.clone()),
        email: Entry::new(person.email.clone().unwrap_or_default()),
        langs: langs(person.lang),
        delegates,
        keeps,
        statuses: choosing::set_or(lang, "people-status-none", ChoiceSet::Status, person.status.as_deref()),
        teams: Entry::new(person.teams.join(", ")),
        administrator: person.administrator,
    }
}

async fn sessions(server: &Server, reader: &Reader, person: &Person) -> Result<Vec<Session>, Error> {
    let all = sign_in::of(&mut server.app.store.read().await?, &person.id, server.app.ambient.now()).await?;
    Ok(all.iter().map(|one| session(server, reader, &person.name, one)).collect())
}

/// A session as pages show one.
#[must_use]
pub fn session(server: &Server, reader: &Reader, name: &str, one: &charte_domain::Session) -> Session {
    Session {
        id: one.id.clone(),
        person: name.to_owned(),
        device: device(&one.agent),
        since: Moment::brief(reader.lang, &zoned(server, one.created)),
        seen: Moment::brief(reader.lang, &zoned(server, one.seen)),
        own: matches!(&reader.actor.door, Door::Session(id) if *id == one.id),
    }
}

/// Browser and system in a few words, from the browser's own.
fn device(agent: &str) -> String {
    let first = |all: &[(&str, &'static str)]| all.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name);
    let browser = first(&[
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) if agent.is_empty() => "–".to_owned(),
        (None, None) => agent.chars().take(40).collect(),
    }
}

async fn security(
    server: &Server,
    lang: Lang,
    person: &Person,
    own: bool,
    offered: Option<&str>,
) -> Result<Security, Error> {
    let app = &server.app;
    let tokens = sign_in::tokens(&mut app.store.read().await?, Some(&person.id)).await?;
    let left = charte_store::people::recovery_left(&mut app.store.read().await?, &person.id).await?;
    let now = app.ambient.now();
    let (tone, key) = if person.has_second_factor {
        (Tone::Publish, "people-factor-is-on")
    } else {
        (Tone::Quiet, "people-factor-none")
    };
    let offer = if own && !person.has_second_factor {
        let offer = match offered {
            Some(secret) => second_factor::offered(person, secret)?,
            None => second_factor::offer(app, person)?,
        };
        let (qr, side) = picture(&offer.address);
        Some(Offer { secret: offer.secret, address: offer.address, qr, side })
    } else {
        None
    };
    Ok(Security {
        has_password: person.has_password,
        has_factor: person.has_second_factor,
        factor: Sign::new(tone, t(lang, key)),
        tokens: tokens.iter().filter(|one| one.revoked.is_none() && one.expires > now).count(),
        old: Entry::default(),
        new: Entry::default(),
        offer,
        code: Entry::default(),
        password: Entry::default(),
        codes: Vec::new(),
        left: usize::try_from(left).unwrap_or(0),
        renew: Entry::default(),
        open_password: false,
        open_factor: false,
    })
}

/// The picture of an address as a path of dark squares, and how many squares a side has with its quiet margin.
fn picture(address: &str) -> (String, usize) {
    use std::fmt::Write;
    /// The quiet margin (ISO/IEC 18004, 6.3.8).
    const MARGIN: usize = 4;
    let Ok(code) = qrcode::QrCode::with_error_correction_level(address, qrcode::EcLevel::L) else {
        return (String::new(), 0);
    };
    let side = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(side).enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, square)| **square == qrcode::Color::Dark) {
            let _ = write!(path, "M{} {}h1v1h-1z", x + MARGIN, y + MARGIN);
        }
    }
    (path, side + 2 * MARGIN)
}
