//! `/library`, `/library/{id}`, `/library/consents`: assets and consents.

use crate::fields::Fields;
use crate::pages::choosing::{self, ROWS, pager};
use crate::pages::frame;
use crate::pages::posts::state_of;
use crate::session::{Reader, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::library::{self, Against, Ends, Runs, Standing};
use charte_app::{Error, House, registry};
use charte_domain::Right;
use charte_judge::Asset;
use charte_lang::fold;
use charte_lang::vocabulary::ChoiceSet;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::accounts::{Fact, tri};
use charte_views::pages::library::{
    AssetForm, AssetPage, AssetRow, ConsentForm, ConsentRow, ConsentsPage, LibraryPage, ShownPerson, Use, known,
    states, tabs,
};
use charte_views::parts::{Correction, Entry, Nothing, Sign, Status, Tone};
use charte_views::say::{Words, t};
use jiff::civil::Date;
use serde::Deserialize;
use toml::Value;

/// The filter, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    find: String,
    state: String,
    after: String,
    id: String,
}

/// What stands against an asset, and what ends soon, as signs; usable when nothing stands against it.
fn signs(lang: Lang, standing: &Standing) -> Vec<Sign> {
    let on = |key: &'static str, day: Date| Words::new(lang, key).with("day", moment::day_year_short(lang, day)).say();
    let of = |key: &'static str, name: &str| Words::new(lang, key).with("name", name).say();
    let against = standing.against.iter().map(|one| match one {
        Against::NoRights => Sign::new(Tone::Refuse, t(lang, "library-no-rights")),
        Against::RightsUnknown => Sign::new(Tone::Unknown, t(lang, "library-rights-unknown")),
        Against::Ended(day) => Sign::new(Tone::Refuse, on("library-ended", *day)),
        Against::NotYet(day) => Sign::new(Tone::Hold, on("library-not-yet", *day)),
        Against::Received => Sign::new(Tone::Refuse, t(lang, "library-received")),
        Against::ShowsUnknown => Sign::new(Tone::Unknown, t(lang, "library-shows-unknown")),
        Against::NoConsent(name) => Sign::new(Tone::Refuse, of("library-no-consent", name)),
        Against::Withdrawn(name) => Sign::new(Tone::Refuse, of("library-withdrawn", name)),
        Against::ConsentEnded(name) => Sign::new(Tone::Refuse, of("library-consent-ended", name)),
    });
    let mut out: Vec<Sign> = against.collect();
    if out.is_empty() {
        out.push(Sign::new(Tone::Publish, t(lang, "library-usable-yes")));
    }
    out.extend(standing.only.as_ref().map(|all| Sign::new(Tone::Remind, networks(lang, all))));
    out.extend(standing.soon.iter().map(|one| match one {
        Ends::Rights(day) => Sign::new(Tone::Hold, on("library-ends", *day)),
        Ends::Consent(name, day) => {
            let day = moment::day_year_short(lang, *day);
            Sign::new(
                Tone::Hold,
                Words::new(lang, "library-consent-ends").with("name", name.as_str()).with("day", day).say(),
            )
        }
    }));
    out
}

fn may_change(server: &Server, reader: &Reader) -> bool {
    server.app.may(&reader.actor, Right::Administer, None).is_ok()
}

/// The list.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Trouble> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Read, None)?;
    let house = app.house();
    let today = app.today();
    let words = fold::key(&filter.find);
    let mut all: Vec<(&Asset, Standing)> =
        house.registry.assets().iter().map(|one| (one, library::standing(&house, one, today))).collect();
    all.sort_by(|a, b| a.0.id.cmp(&b.0.id));
    let soon = all.iter().filter(|(_, one)| !one.soon.is_empty()).count();
    let blocked = all.iter().filter(|(_, one)| !one.against.is_empty()).count();
    let lead = Words::new(lang, "library-lead").with("n", all.len()).with("soon", soon).with("blocked", blocked).say();
    all.retain(|(asset, standing)| {
        let state = match filter.state.as_str() {
            "usable" => standing.against.is_empty(),
            "soon" => !standing.soon.is_empty(),
            "blocked" => !standing.against.is_empty(),
            _ => true,
        };
        let has = |text: &str| fold::key(text).contains(&words);
        let names = choosing::names(&house, asset.shows.as_ref());
        state && (words.is_empty() || has(&asset.id) || asset.file.as_deref().is_some_and(has) || has(&names))
    });
    let total = all.len();
    let (page, last) = choosing::after(all, &filter.after, ROWS, |(one, _)| one.id.clone());
    let rows: Vec<AssetRow> = page.iter().map(|(asset, standing)| row(lang, &house, asset, standing)).collect();
    let filtered = !words.is_empty() || !filter.state.is_empty();
    let nothing =
        rows.is_empty().then(|| if filtered { Nothing::Found { all: "/library".to_owned() } } else { Nothing::Yet });
    let mut frame = crate::pages::filters::around(&server, &reader, "library").await.at(Place::Library);
    frame.flash = frame::flash(lang, &reader.path);
    let query = [("find", filter.find.as_str()), ("state", filter.state.as_str())];
    Ok(shown(&LibraryPage {
        lead,
        tabs: tabs(lang, "assets"),
        find: filter.find.clone(),
        states: states(lang, &filter.state),
        nothing,
        pager: pager(lang, "/library", &query, rows.len(), total, &filter.after, last),
        rows,
        may_add: may_change(&server, &reader),
        frame,
    }))
}

fn shows(lang: Lang, house: &House, asset: &Asset) -> String {
    match &asset.shows {
        None => t(lang, "house-not-known"),
        Some(all) if all.is_empty() => t(lang, "library-nobody"),
        Some(_) => choosing::names(house, asset.shows.as_ref()),
    }
}

fn rights(lang: Lang, asset: &Asset) -> String {
    let word = choosing::word(lang, ChoiceSet::RightsBasis, asset.rights);
    match &asset.licence {
        Some(licence) => format!("{word}, {licence}"),
        None => word,
    }
}

fn row(lang: Lang, house: &House, asset: &Asset, standing: &Standing) -> AssetRow {
    AssetRow {
        id: asset.id.clone(),
        file: asset.file.clone().unwrap_or_default(),
        origin: choosing::word(lang, ChoiceSet::ContentOrigin, asset.origin),
        rights: rights(lang, asset),
        shows: shows(lang, house, asset),
        until: asset.until.map_or_else(|| "–".to_owned(), |day| moment::day_year_short(lang, day)),
        signs: signs(lang, standing),
    }
}

/// A new asset.
pub async fn show_new(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    server.app.may(&reader.actor, Right::Administer, None)?;
    Ok(shown(&asset_page(&server, &reader, None).await?))
}

/// An asset.
pub async fn show_asset(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    Ok(shown(&asset_page(&server, &reader, Some(&id)).await?))
}

/// A new asset is kept.
pub async fn give_new(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let id = fields.get("id").trim().to_owned();
    let odd = |c: char| c.is_whitespace() || c.is_control() || "/?#%\\".contains(c);
    let done = if id.is_empty() || id.len() > 100 || id.contains(odd) || ["new", "consents"].contains(&id.as_str()) {
        Err(Error::invalid("id", "name-unreadable"))
    } else if server.app.house().registry.asset(&id).is_some() {
        Err(Error::invalid("id", "id-taken"))
    } else {
        keep_asset(&server, &reader, &id, &fields).await
    };
    answered(&server, &reader, None, &id, &fields, done, "added").await
}

/// An asset is changed, or removed.
pub async fn give_asset(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    if fields.get("act") == "remove" {
        let kept = record_id(&server, &id).await?;
        registry::remove(&server.app, &reader.actor, "asset", &kept).await?;
        return Ok(Redirect::to("/library?done=removed").into_response());
    }
    if server.app.house().registry.asset(&id).is_none() {
        return Err(Trouble(Error::NotFound("asset")));
    }
    let done = keep_asset(&server, &reader, &id, &fields).await;
    answered(&server, &reader, Some(&id), &id, &fields, done, "saved").await
}

async fn answered(
    server: &Server,
    reader: &Reader,
    there: Option<&str>,
    id: &str,
    fields: &Fields,
    done: Result<(), Error>,
    word: &str,
) -> Result<Response, Trouble> {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/library/{}?done={word}", percent(id))).into_response()),
        Err(error @ (Error::Invalid { .. } | Error::Problems(_))) => {
            let (field, say) = fault(&error, reader.lang);
            let mut page = asset_page(server, reader, there).await?;
            page.form = Some(typed(reader.lang, fields, &field, &say));
            page.corrections = vec![Correction { field, say }];
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// The field that is wrong, and what is wrong with it.
fn fault(error: &Error, lang: Lang) -> (String, String) {
    match error {
        Error::Problems(all) => all.first().map_or_else(
            || (String::new(), error.message().render(lang)),
            |one| (one.path.rsplit('.').next().unwrap_or_default().to_owned(), one.message().render(lang)),
        ),
        Error::Invalid { field, .. } => ((*field).to_owned(), error.message().render(lang)),
        _ => (String::new(), error.message().render(lang)),
    }
}

/// The id under which an asset's record is kept, however the address writes it.
async fn record_id(server: &Server, id: &str) -> Result<String, Error> {
    let all = charte_store::accounts::records(&mut server.app.store.read().await?, "asset").await?;
    let key = fold::key(id);
    all.into_iter().map(|(one, _)| one).find(|one| fold::key(one) == key).ok_or(Error::NotFound("asset"))
}

async fn keep_asset(server: &Server, reader: &Reader, id: &str, fields: &Fields) -> Result<(), Error> {
    let mut record = toml::Table::new();
    let text = |value: &str| Value::String(value.trim().to_owned());
    let several = |all: Vec<String>| Value::Array(all.into_iter().map(Value::String).collect());
    record.insert("id".to_owned(), text(id));
    for name in ["file", "kind", "origin", "rights", "licence", "author", "credit", "source", "keeper", "from", "until"]
    {
        record.insert(name.to_owned(), text(fields.get(name)));
    }
    let networks: Vec<String> = fields.all("network").map(str::to_owned).collect();
    if !networks.is_empty() {
        record.insert("networks".to_owned(), several(networks));
    }
    let (shows, minors) = (choosing::list(fields.get("shows")), choosing::list(fields.get("minors")));
    match fields.get("known") {
        "nobody" => {
            record.insert("shows".to_owned(), several(Vec::new()));
            record.insert("minors".to_owned(), several(Vec::new()));
        }
        // Whoever names somebody knows who is shown.
        "" if shows.is_empty() => {}
        _ => {
            record.insert("shows".to_owned(), several(shows));
            record.insert("minors".to_owned(), several(minors));
        }
    }
    for name in ["ai", "retouched", "inbound"] {
        if let Some(on) = choosing::tri(fields, name) {
            record.insert(name.to_owned(), Value::Boolean(on));
        }
    }
    let kept = record_id(server, id).await.unwrap_or_else(|_| id.to_owned());
    registry::keep(&server.app, &reader.actor, "asset", &kept, record).await
}

/// The form as it was typed.
fn typed(lang: Lang, fields: &Fields, wrong: &str, say: &str) -> AssetForm {
    let entry =
        |name: &str| if name == wrong { Entry::wrong(fields.get(name), say) } else { Entry::new(fields.get(name)) };
    let networks: Vec<&str> = fields.all("network").collect();
    AssetForm {
        id: entry("id"),
        file: entry("file"),
        kinds: choosing::set_or(lang, "house-not-known", ChoiceSet::ContentKind, Some(fields.get("kind"))),
        origins: choosing::set_or(lang, "house-not-known", ChoiceSet::ContentOrigin, Some(fields.get("origin"))),
        rights: choosing::set_or(lang, "house-not-known", ChoiceSet::RightsBasis, Some(fields.get("rights"))),
        licence: entry("licence"),
        author: entry("author"),
        credit: entry("credit"),
        source: entry("source"),
        keeper: entry("keeper"),
        from: entry("from"),
        until: entry("until"),
        networks: choosing::set(lang, ChoiceSet::Network, &networks),
        known: known(lang, fields.get("known")),
        shows: entry("shows"),
        minors: entry("minors"),
        ai: tri(lang, choosing::tri(fields, "ai")),
        retouched: tri(lang, choosing::tri(fields, "retouched")),
        inbound: tri(lang, choosing::tri(fields, "inbound")),
    }
}

fn form(lang: Lang, asset: &Asset) -> AssetForm {
    let entry = |value: &Option<String>| Entry::new(value.clone().unwrap_or_default());
    let day = |value: Option<Date>| Entry::new(value.map_or_else(String::new, |day| day.to_string()));
    let names = |all: &Option<Vec<String>>| Entry::new(all.clone().unwrap_or_default().join(", "));
    let seen = match &asset.shows {
        None => "",
        Some(all) if all.is_empty() => "nobody",
        Some(_) => "some",
    };
    AssetForm {
        id: Entry::new(asset.id.clone()),
        file: entry(&asset.file),
        kinds: choosing::set_or(lang, "house-not-known", ChoiceSet::ContentKind, asset.kind),
        origins: choosing::set_or(lang, "house-not-known", ChoiceSet::ContentOrigin, asset.origin),
        rights: choosing::set_or(lang, "house-not-known", ChoiceSet::RightsBasis, asset.rights),
        licence: entry(&asset.licence),
        author: entry(&asset.author),
        credit: entry(&asset.credit),
        source: entry(&asset.source),
        keeper: entry(&asset.keeper),
        from: day(asset.from),
        until: day(asset.until),
        networks: choosing::set(lang, ChoiceSet::Network, asset.networks.as_deref().unwrap_or_default()),
        known: known(lang, seen),
        shows: names(&asset.shows),
        minors: names(&asset.minors),
        ai: tri(lang, asset.ai),
        retouched: tri(lang, asset.retouched),
        inbound: tri(lang, asset.inbound),
    }
}

async fn asset_page(server: &Server, reader: &Reader, id: Option<&str>) -> Result<AssetPage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Read, None)?;
    let house = app.house();
    let today = app.today();
    let none = Asset::default();
    let asset = match id {
        Some(id) => house.registry.asset(id).ok_or(Error::NotFound("asset"))?,
        None => &none,
    };
    let fresh = id.is_none();
    let standing = library::standing(&house, asset, today);
    let statuses = signs(lang, &standing)
        .into_iter()
        .map(|sign| Status::new(sign.tone, format!("{}.", moment::sentence(&sign.word))));
    let used = if fresh { Vec::new() } else { library::used(app, &reader.actor, &asset.id).await? };
    let mut frame = frame::of(server, reader).await.at(Place::Library);
    frame.flash = frame::flash(lang, &reader.path);
    let fact = |key: &'static str, say: String| Fact { name: t(lang, key), say, sign: None };
    Ok(AssetPage {
        title: if fresh { t(lang, "library-add") } else { asset.id.clone() },
        lead: asset.file.clone().unwrap_or_default(),
        action: if fresh { "/library".to_owned() } else { format!("/library/{}", percent(&asset.id)) },
        fresh,
        statuses: if fresh { Vec::new() } else { statuses.collect() },
        corrections: Vec::new(),
        form: may_change(server, reader).then(|| form(lang, asset)),
        facts: vec![
            fact("library-kind", choosing::word(lang, ChoiceSet::ContentKind, asset.kind)),
            fact("library-origin", choosing::word(lang, ChoiceSet::ContentOrigin, asset.origin)),
            fact("library-rights", rights(lang, asset)),
            fact("library-author", asset.author.clone().unwrap_or_else(|| "–".to_owned())),
            fact("library-credit", asset.credit.clone().unwrap_or_else(|| "–".to_owned())),
            fact("library-source", asset.source.clone().unwrap_or_else(|| "–".to_owned())),
            fact("library-until", asset.until.map_or_else(|| "–".to_owned(), |day| moment::day(lang, day))),
        ],
        shown: asset.shows.iter().flatten().map(|person| shown_person(lang, &house, asset, person, today)).collect(),
        shown_none: shows(lang, &house, asset),
        used: used
            .iter()
            .map(|post| Use {
                sign: state_of(lang, post.state),
                title: crate::pages::posts::title(lang, &post.title),
                href: format!("/posts/{}", post.id),
            })
            .collect(),
        frame,
    })
}

fn runs_sign(lang: Lang, runs: Runs, soon: bool) -> Sign {
    match runs {
        Runs::Yes if soon => Sign::new(Tone::Hold, t(lang, "consents-soon")),
        Runs::Yes => Sign::new(Tone::Publish, t(lang, "consents-counts")),
        Runs::Later => Sign::new(Tone::Quiet, t(lang, "consents-later")),
        Runs::Ended => Sign::new(Tone::Refuse, t(lang, "consents-ended")),
        Runs::Withdrawn => Sign::new(Tone::Refuse, t(lang, "consents-taken-back")),
    }
}

fn is_soon(until: Option<Date>, today: Date) -> bool {
    until.is_some_and(|day| day.duration_since(today).as_hours() / 24 <= i64::from(library::SOON))
}

fn shown_person(lang: Lang, house: &House, asset: &Asset, person: &str, today: Date) -> ShownPerson {
    let name = house.registry.person(person).map_or_else(|| person.to_owned(), |one| one.name.clone());
    let Some((one, runs)) = library::consent(house, asset, person, today) else {
        return ShownPerson { sign: Sign::new(Tone::Refuse, t(lang, "consents-absent")), name, say: String::new() };
    };
    let day = match runs {
        Runs::Withdrawn => one.withdrawn,
        _ => one.until,
    };
    let mut say: Vec<String> = day.map(|day| moment::day(lang, day)).into_iter().collect();
    say.extend(one.networks.as_ref().map(|all| networks(lang, all)));
    ShownPerson { sign: runs_sign(lang, runs, is_soon(one.until, today)), name, say: say.join(", ") }
}

fn networks(lang: Lang, all: &[&str]) -> String {
    let names: Vec<String> = all.iter().map(|code| choosing::word(lang, ChoiceSet::Network, Some(code))).collect();
    Words::new(lang, "library-only").with("networks", names.join(", ")).say()
}

/// The consents.
pub async fn show_consents(
    State(server): State<Server>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Trouble> {
    Ok(shown(&consents_page(&server, &reader, &filter).await?))
}

/// One record of a consent, as it is kept.
struct Kept {
    id: String,
    fields: toml::Table,
}

impl Kept {
    fn text(&self, name: &str) -> String {
        match self.fields.get(name) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Datetime(day)) => day.to_string(),
            _ => String::new(),
        }
    }

    fn day(&self, name: &str) -> Option<Date> {
        self.text(name).parse().ok()
    }

    fn all(&self, name: &str) -> Option<Vec<String>> {
        let all = self.fields.get(name)?.as_array()?;
        Some(all.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect())
    }

    fn consent(&self) -> charte_judge::Consent {
        charte_judge::Consent {
            person: self.text("person"),
            given: self.day("given"),
            until: self.day("until"),
            networks: None,
            assets: self.all("assets"),
            withdrawn: self.day("withdrawn"),
            parental: self.fields.get("parental").and_then(Value::as_bool),
        }
    }
}

async fn consents_page(server: &Server, reader: &Reader, filter: &Filter) -> Result<ConsentsPage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Read, None)?;
    let house = app.house();
    let today = app.today();
    let records = charte_store::accounts::records(&mut app.store.read().await?, "consent").await?;
    let kept = records.into_iter().filter_map(|(id, body)| Some(Kept { id, fields: toml::from_str(&body).ok()? }));
    let mut all: Vec<Kept> = kept.collect();
    let name = |one: &Kept| {
        let person = one.text("person");
        house.registry.person(&person).map_or(person, |known| known.name.clone())
    };
    all.sort_by_cached_key(|one| (fold::key(&name(one)), one.id.clone()));
    let may = may_change(server, reader);
    let chosen = all.iter().find(|one| one.id == filter.id && !filter.id.is_empty()).map(|one| consent_form(lang, one));
    let total = all.len();
    let (page, last) = choosing::after(all, &filter.after, ROWS, |one| one.id.clone());
    let dash = || "–".to_owned();
    let rows: Vec<ConsentRow> = page
        .iter()
        .map(|one| {
            let consent = one.consent();
            let mut scope: Vec<String> = Vec::new();
            let codes = one.all("networks");
            scope.extend(codes.map(|all| networks(lang, &all.iter().map(String::as_str).collect::<Vec<_>>())));
            scope.extend(consent.assets.as_ref().map(|all| all.join(", ")));
            ConsentRow {
                person: name(one),
                given: consent.given.map_or_else(dash, |day| moment::day_year_short(lang, day)),
                until: consent.until.map_or_else(dash, |day| moment::day_year_short(lang, day)),
                scope: if scope.is_empty() { t(lang, "consents-everywhere") } else { scope.join(" · ") },
                sign: runs_sign(lang, library::runs(&consent, today), is_soon(consent.until, today)),
                href: may.then(|| format!("/library/consents?id={}#consent", percent(&one.id))),
            }
        })
        .collect();
    let mut frame = frame::of(server, reader).await.at(Place::Library);
    frame.flash = frame::flash(lang, &reader.path);
    Ok(ConsentsPage {
        tabs: tabs(lang, "consents"),
        nothing: rows.is_empty().then_some(Nothing::Yet),
        pager: pager(lang, "/library/consents", &[], rows.len(), total, &filter.after, last),
        rows,
        form: may.then(|| {
            chosen.unwrap_or_else(|| ConsentForm {
                given: Entry::new(today.to_string()),
                networks: choosing::set(lang, ChoiceSet::Network, &[]),
                parental: tri(lang, None),
                ..ConsentForm::default()
            })
        }),
        corrections: Vec::new(),
        frame,
    })
}

fn consent_form(lang: Lang, one: &Kept) -> ConsentForm {
    let networks = one.all("networks").unwrap_or_default();
    ConsentForm {
        id: one.id.clone(),
        person: Entry::new(one.text("person")),
        given: Entry::new(one.text("given")),
        until: Entry::new(one.text("until")),
        withdrawn: Entry::new(one.text("withdrawn")),
        networks: choosing::set(lang, ChoiceSet::Network, &networks.iter().map(String::as_str).collect::<Vec<_>>()),
        assets: Entry::new(one.all("assets").unwrap_or_default().join(", ")),
        parental: tri(lang, one.fields.get("parental").and_then(Value::as_bool)),
    }
}

/// A consent is noted, or changed.
pub async fn give_consent(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    match keep_consent(&server, &reader, &fields).await {
        Ok(()) => Ok(Redirect::to("/library/consents?done=saved").into_response()),
        Err(error @ (Error::Invalid { .. } | Error::Problems(_))) => {
            let lang = reader.lang;
            let (field, say) = fault(&error, lang);
            let mut page = consents_page(&server, &reader, &Filter::default()).await?;
            let entry = |name: &str| {
                if name == field { Entry::wrong(fields.get(name), say.clone()) } else { Entry::new(fields.get(name)) }
            };
            let networks: Vec<&str> = fields.all("network").collect();
            page.form = Some(ConsentForm {
                id: fields.get("id").to_owned(),
                person: entry("person"),
                given: entry("given"),
                until: entry("until"),
                withdrawn: entry("withdrawn"),
                networks: choosing::set(lang, ChoiceSet::Network, &networks),
                assets: entry("assets"),
                parental: tri(lang, choosing::tri(&fields, "parental")),
            });
            page.corrections = vec![Correction { field, say }];
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

async fn keep_consent(server: &Server, reader: &Reader, fields: &Fields) -> Result<(), Error> {
    let app = &server.app;
    let person = fields.filled("person").ok_or(Error::invalid("person", "name-unreadable"))?;
    let id = match fields.filled("id") {
        Some(id) => {
            registry::fields(app, "consent", &id).await?;
            id
        }
        None => app.fresh("consent", app.ambient.now())?,
    };
    let mut record = toml::Table::new();
    let text = |value: &str| Value::String(value.trim().to_owned());
    let several = |all: Vec<String>| Value::Array(all.into_iter().map(Value::String).collect());
    record.insert("person".to_owned(), text(&person));
    for name in ["given", "until", "withdrawn"] {
        record.insert(name.to_owned(), text(fields.get(name)));
    }
    let networks: Vec<String> = fields.all("network").map(str::to_owned).collect();
    if !networks.is_empty() {
        record.insert("networks".to_owned(), several(networks));
    }
    let assets = choosing::list(fields.get("assets"));
    if !assets.is_empty() {
        record.insert("assets".to_owned(), several(assets));
    }
    if let Some(on) = choosing::tri(fields, "parental") {
        record.insert("parental".to_owned(), Value::Boolean(on));
    }
    registry::keep(app, &reader.actor, "consent", &id, record).await
}
