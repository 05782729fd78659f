//! `/accounts`: one row for each account, what is missing first.

use crate::fields::Fields;
use crate::pages::choosing::{self, ROWS, pager};
use crate::pages::frame;
use crate::session::{Reader, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::accounts::{self, Overview};
use charte_app::{Error, House, digest, registry};
use charte_domain::{Gap, Right};
use charte_judge::AccountRecord;
use charte_lang::fold;
use charte_lang::vocabulary::ChoiceSet;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::accounts::{AccountRow, AccountsPage, gap_sign};
use charte_views::parts::{Choice, Correction, Entry, Link, Nothing, Sign};
use charte_views::say::{Words, t};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The filter, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    find: String,
    network: String,
    gap: String,
    view: String,
    after: String,
}

/// All gaps, for the filter.
const GAPS: [Gap; 12] = [
    Gap::NoOwner,
    Gap::NoCustodian,
    Gap::OneCustodian,
    Gap::LeaverIsCustodian,
    Gap::NoSecondFactor,
    Gap::NoRecovery,
    Gap::NoPayer,
    Gap::RenewalNear,
    Gap::RenewalPast,
    Gap::Compromised,
    Gap::Dormant,
    Gap::NotRecorded,
];

/// The list.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &filter).await?))
}

/// A new record, with its handle alone.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let handle = fields.get("handle").trim().to_owned();
    match add(&server, &reader, &handle).await {
        Ok(()) => Ok(Redirect::to(&format!("/accounts/{}?done=added", percent(&handle))).into_response()),
        Err(error @ Error::Invalid { .. }) => {
            let mut page = page(&server, &reader, &Filter::default()).await?;
            let say = error.message().render(reader.lang);
            page.handle = Entry::wrong(handle, say.clone());
            page.corrections = vec![Correction { field: "handle".to_owned(), say }];
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

async fn add(server: &Server, reader: &Reader, handle: &str) -> Result<(), Error> {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "/?#%\\".contains(c);
    if handle.is_empty() || handle.chars().count() > 100 || handle.contains(odd) || fold::key(handle) == "registry" {
        return Err(Error::invalid("handle", "handle-unreadable"));
    }
    let house = server.app.house();
    if house.registry.account(handle).is_some() {
        return Err(Error::invalid("handle", "id-taken"));
    }
    let mut record = toml::Table::new();
    record.insert("handle".to_owned(), toml::Value::String(handle.to_owned()));
    registry::keep(&server.app, &reader.actor, "account", handle, record).await
}

/// A gap in words, as its sign.
#[must_use]
pub fn sign(house: &House, lang: Lang, one: &Overview, gap: Gap, today: Date) -> Sign {
    let say = digest::say(house, one, gap, lang, today);
    gap_sign(gap.code(), say.trim_end_matches('.'))
}

/// What a year costs, with its currency.
#[must_use]
pub fn cost(lang: Lang, record: &AccountRecord) -> Option<String> {
    let sum = record.cost?;
    Some(moment::money(lang, sum.saturating_mul(100), record.currency.as_deref().unwrap_or("EUR")))
}

fn is_wanted(house: &House, one: &Overview, filter: &Filter, today: Date) -> bool {
    let words = fold::key(&filter.find);
    let record = &one.record;
    let has = |text: &str| fold::key(text).contains(&words);
    let found = words.is_empty()
        || has(one.handle.as_str())
        || record.owner.as_deref().is_some_and(has)
        || record.payer.as_deref().is_some_and(has)
        || has(&choosing::names(house, record.custodians.as_ref()));
    let gap = match filter.gap.as_str() {
        "" => true,
        "any" => !one.gaps.is_empty(),
        code => one.gaps.iter().any(|gap| gap.code() == code),
    };
    let soon = today.checked_add(90.days()).unwrap_or(today);
    let view = match filter.view.as_str() {
        "paid" => record.cost.is_some_and(|sum| sum > 0) || record.plan.is_some(),
        "soon" => record.renewal.is_some_and(|day| day <= soon),
        _ => true,
    };
    found && gap && view && (filter.network.is_empty() || record.network == Some(filter.network.as_str()))
}

async fn page(server: &Server, reader: &Reader, filter: &Filter) -> Result<AccountsPage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    let all = accounts::all(app, &reader.actor).await?;
    let house = app.house();
    let today = app.today();
    let with_gaps = all.iter().filter(|one| !one.gaps.is_empty()).count();
    let next =
        all.iter().find(|one| !one.gaps.is_empty()).map(|one| format!("/accounts/{}", percent(one.handle.as_str())));
    let lead = lead(lang, &all, with_gaps);
    let wanted: Vec<Overview> = all.into_iter().filter(|one| is_wanted(&house, one, filter, today)).collect();
    let total = wanted.len();
    let (page, last) = choosing::after(wanted, &filter.after, ROWS, |one| one.handle.to_string());
    let rows: Vec<AccountRow> = page.iter().map(|one| row(&house, lang, one, today)).collect();
    let filtered = [&filter.find, &filter.network, &filter.gap, &filter.view].into_iter().any(|one| !one.is_empty());
    let nothing =
        rows.is_empty().then(|| if filtered { Nothing::Found { all: "/accounts".to_owned() } } else { Nothing::Yet });
    let mut frame = crate::pages::filters::around(server, reader, "accounts").await.at(Place::Accounts);
    frame.flash = frame::flash(lang, &reader.path);
    let mut gaps = vec![
        Choice::new("", t(lang, "house-all")).on(filter.gap.is_empty()),
        Choice::new("any", t(lang, "accounts-any-gap")).on(filter.gap == "any"),
    ];
    gaps.extend(GAPS.map(|gap| {
        Choice::new(gap.code(), t(lang, format!("gap-{}", gap.code())).trim_end_matches('.'))
            .on(filter.gap == gap.code())
    }));
    let query = [
        ("find", filter.find.as_str()),
        ("network", filter.network.as_str()),
        ("gap", filter.gap.as_str()),
        ("view", filter.view.as_str()),
    ];
    let with_gap = Words::new(lang, "accounts-with-gap-n").with("n", with_gaps).say();
    Ok(AccountsPage {
        lead,
        next,
        views: vec![
            Link::new("/accounts?gap=any", with_gap).current(filter.gap == "any"),
            Link::new("/accounts", t(lang, "house-all")).current(!filtered),
            Link::new("/accounts?view=paid", t(lang, "accounts-paid")).current(filter.view == "paid"),
            Link::new("/accounts?view=soon", t(lang, "accounts-soon")).current(filter.view == "soon"),
        ],
        find: filter.find.clone(),
        networks: choosing::set_or(lang, "house-all", ChoiceSet::Network, Some(&filter.network)),
        gaps,
        nothing,
        pager: pager(lang, "/accounts", &query, rows.len(), total, &filter.after, last),
        rows,
        may_add: app.may(&reader.actor, Right::Administer, None).is_ok(),
        handle: Entry::default(),
        corrections: Vec::new(),
        frame,
    })
}

fn lead(lang: Lang, all: &[Overview], with_gaps: usize) -> String {
    let lead = Words::new(lang, "accounts-lead").with("n", all.len()).with("gaps", with_gaps).say();
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    for one in all.iter().filter(|one| one.record.state != Some("closed")) {
        let sum = sums.entry(one.record.currency.as_deref().unwrap_or("EUR")).or_default();
        *sum = sum.saturating_add(one.record.cost.unwrap_or(0));
    }
    let sums = sums.iter().filter(|(_, sum)| **sum > 0);
    let sums: Vec<String> =
        sums.map(|(currency, sum)| moment::money(lang, sum.saturating_mul(100), currency)).collect();
    if sums.is_empty() {
        lead
    } else {
        Words::new(lang, "accounts-lead-cost").with("lead", lead).with("cost", sums.join(" + ")).say()
    }
}

fn row(house: &House, lang: Lang, one: &Overview, today: Date) -> AccountRow {
    let dash = || "–".to_owned();
    let record = &one.record;
    AccountRow {
        handle: one.handle.to_string(),
        network: record.network.map(|code| choosing::word(lang, ChoiceSet::Network, Some(code))).unwrap_or_default(),
        owner: record.owner.clone().unwrap_or_else(dash),
        custodians: choosing::names(house, record.custodians.as_ref()),
        payer: record.payer.clone().unwrap_or_else(dash),
        cost: cost(lang, record).unwrap_or_else(dash),
        renewal: record.renewal.map_or_else(dash, |day| moment::day_year_short(lang, day)),
        gaps: one.gaps.iter().map(|gap| sign(house, lang, one, *gap, today)).collect(),
    }
}
