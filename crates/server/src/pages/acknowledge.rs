//! `/charter/acknowledge`: read what changed, sign, keep the proof.

use crate::fields::Fields;
use crate::pages::charter::{draw, name, read, sections};
use crate::pages::frame::{self, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::{Error, charter as acts, charter_comments};
use charte_domain::{Acknowledgement, CharterId, Right};
use charte_store::charters;
use charte_views::frame::Place;
use charte_views::moment::Moment;
use charte_views::pages::acknowledge::{AcknowledgePage, People, Proof};
use charte_views::parts::Entry;
use charte_views::say::{Words, t};
use std::collections::BTreeMap;

/// The provision on what staff may say of their employer.
const STAFF_SPEECH: u8 = 9;

/// What is to be read and signed.
pub async fn show(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader).await?))
}

async fn page(server: &Server, reader: &Reader) -> Result<AcknowledgePage, Error> {
    let lang = reader.lang;
    let app = &server.app;
    app.may(&reader.actor, Right::Read, None)?;
    let house = app.house();
    let mut around = frame::of(server, reader).await.at(Place::Charter);
    around.flash = frame::flash(lang, &reader.path);
    let mut link = app.store.read().await?;
    let mine = charters::acknowledged_by(&mut link, &reader.person.id).await?;
    let proof = |one: &Acknowledgement| Proof {
        version: one.version.clone(),
        at: Moment::full(lang, &zoned(server, one.at)),
        hash: one.charter.to_string(),
        entry: one.entry,
    };
    let mut page = AcknowledgePage {
        frame: around,
        title: t(lang, "charter-sign"),
        lead: String::new(),
        version: String::new(),
        sections: Vec::new(),
        compared: false,
        articles: Vec::new(),
        speech: None,
        signed: false,
        read: Entry::default(),
        remark: Entry::default(),
        proofs: mine.iter().map(proof).collect(),
        people: None,
    };
    let Some(charter) = &house.charter else { return Ok(page) };
    let stored = &charter.stored;
    page.title = Words::new(lang, "sign-h").with("version", name(stored)).say();
    page.version = stored.id.to_string();
    page.signed = acts::has_signed(&mut link, &reader.person, stored).await?;
    let reading = &charter.reading;
    let before = mine.iter().find(|one| one.charter != stored.id);
    page.lead = match before {
        _ if page.signed => t(lang, "sign-already"),
        Some(one) => Words::new(lang, "sign-before")
            .with("version", one.version.as_str())
            .with("at", Moment::full(lang, &zoned(server, one.at)).say)
            .say(),
        None => t(lang, "sign-first"),
    };
    if let Some(one) = before
        && let Some(old) = charters::get(&mut link, &one.charter).await?
    {
        page.sections = sections(&read(&old.text), reading, lang);
        page.compared = true;
    }
    page.articles = draw(reading, lang, &BTreeMap::new()).articles;
    let own = reading.charter.articles.iter().filter(|one| one.place.source.0 == 0);
    page.speech = own.filter(|one| one.covers.contains(&STAFF_SPEECH)).map(|one| one.id.clone()).next();
    let may_see = [Right::Amend, Right::Administer].iter().any(|right| app.may(&reader.actor, *right, None).is_ok());
    if may_see {
        let all = charters::acknowledgements(&mut link, &stored.id).await?;
        drop(link);
        let signed = all
            .iter()
            .map(|one| (house.name(&one.person).to_owned(), Moment::brief(lang, &zoned(server, one.at)), one.entry));
        let waiting = acts::unsigned(app, &house).await?.into_iter().map(|person| person.name);
        page.people = Some(People { signed: signed.collect(), waiting: waiting.collect() });
    }
    Ok(page)
}

/// Signs.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let app = &server.app;
    let remark = fields.get("remark").trim();
    if !fields.on("read") {
        let error = Error::invalid("read", "not-read");
        let mut page = page(&server, &reader).await?;
        page.read.error = Some(error.message().render(reader.lang));
        page.remark = Entry::new(remark);
        return Ok((status(&error), shown(&page)).into_response());
    }
    acts::acknowledge(app, &reader.actor, &CharterId::new(fields.get("version"))).await?;
    if !remark.is_empty() {
        charter_comments::say(app, &reader.actor, "", remark).await?;
    }
    Ok(Redirect::to("/charter/acknowledge?done=signed").into_response())
}
