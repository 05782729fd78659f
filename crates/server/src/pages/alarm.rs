//! `/alarm`: what is out of the ordinary, and what nobody answers; `/alarm/{id}`: one of them, and what is done about it.

use crate::fields::Fields;
use crate::pages::frame::{self, now, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::alarm::{self, Body, deeds, deeds::Measure as Act, watch};
use charte_app::comments::Words as Kept;
use charte_app::{Error, accounts};
use charte_domain::{AlarmId, CommentId, Right};
use charte_messages::{Lang, Message};
use charte_store::{alarms, comments, journal, rhythm};
use charte_views::chart::{Chart, Point};
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::alarm::{
    AlarmPage, AlarmRow, AlarmsPage, Dormant, Measure, Spread, Unanswered, level_sign, views,
};
use charte_views::pages::inbox::{Clock, ClockState};
use charte_views::pages::inbox_card::{Happened, Known, Said};
use charte_views::parts::{Correction, Entry, Link, Nothing, Pager, Sign, Status, Tone, Written};
use charte_views::say::{Words, t};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

/// Rows of a page.
const ROWS: u32 = 100;
/// Hours of the chart.
const HOURS: i64 = 24;

/// Which page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    view: String,
    after: String,
}

/// The list.
pub async fn list(
    State(server): State<Server>,
    reader: Reader,
    Query(which): Query<Which>,
) -> Result<Response, Trouble> {
    let (lang, app) = (reader.lang, &server.app);
    let view = match which.view.as_str() {
        known @ ("past" | "silence") => known.to_owned(),
        _ => String::new(),
    };
    let mut page = AlarmsPage {
        frame: frame::of(&server, &reader).await.at(Place::Inbox),
        views: views(lang, &view),
        view: view.clone(),
        statuses: Vec::new(),
        nothing: None,
        rows: Vec::new(),
        unanswered: Vec::new(),
        dormant: Vec::new(),
        pager: Pager::default(),
    };
    page.frame.flash = frame::flash(lang, &reader.path);
    if view == "silence" {
        let found = alarm::silence(app, &reader.actor, ROWS).await?;
        page.unanswered = unanswered(&server, lang, found.unanswered).await?;
        page.dormant = found.dormant.iter().map(|one| dormant(&server, lang, one)).collect();
        page.nothing = (page.unanswered.is_empty() && page.dormant.is_empty()).then_some(Nothing::Yet);
        return Ok(shown(&page));
    }
    let before: Option<Timestamp> = which.after.parse().ok();
    let mut found = alarm::find(app, &reader.actor, view.is_empty(), before, ROWS).await?;
    let full = u32::try_from(found.len()).is_ok_and(|n| n == ROWS);
    let last = found.last().map(|one| one.opened).filter(|_| full);
    page.pager.older = last.map(|at| format!("/alarm?view={view}&after={at}"));
    if view.is_empty() {
        found.sort_by_key(|one| std::cmp::Reverse(one.level));
    }
    page.rows = found
        .iter()
        .map(|one| AlarmRow {
            id: one.id.to_string(),
            level: level_sign(lang, one.level),
            say: title(one, lang),
            account: one.account.to_string(),
            since: since(&server, lang, one.opened),
            end: ended(&server, one, lang).unwrap_or_default(),
        })
        .collect();
    page.nothing = page.rows.is_empty().then_some(Nothing::Yet);
    Ok(shown(&page))
}

fn since(server: &Server, lang: Lang, at: Timestamp) -> Moment {
    Moment { late: false, ..Moment::due(lang, &now(server), &zoned(server, at)) }
}

/// What is out of the ordinary, in one sentence.
fn title(one: &alarms::Alarm, lang: Lang) -> String {
    deeds::sentences(one, lang).lines().next().unwrap_or_default().to_owned()
}

/// How an alarm ended.
fn ended(server: &Server, one: &alarms::Alarm, lang: Lang) -> Option<String> {
    let key = match one.state.as_str() {
        "open" => return None,
        "false" => "alarm-was-false",
        "over" => "alarm-was-over",
        _ => "alarm-was-ended",
    };
    let house = server.app.house();
    let name = one.closed_by.as_ref().map_or("", |person| house.name(person)).to_owned();
    let reason = one.reason.clone().unwrap_or_default();
    Some(Message::new(key).with("name", name).with("reason", reason).render(lang))
}

async fn unanswered(server: &Server, lang: Lang, all: Vec<charte_domain::Comment>) -> Result<Vec<Unanswered>, Error> {
    let house = server.app.house();
    let mut link = server.app.store.read().await?;
    let mut rows = Vec::new();
    for one in all {
        let clocks = comments::clocks(&mut link, &one.id).await?;
        let verb = clocks.iter().find(|clock| clock.met.is_none()).map_or("answer", |clock| clock.verb.as_str());
        let words = words(&mut link, one.entry).await?;
        rows.push(Unanswered {
            href: format!("/inbox/{}", one.id),
            author: Written::plain(words.name),
            text: Written::plain(one.title.clone()),
            account: one.account.to_string(),
            kind: house.scenario(&one).and_then(|scenario| scenario.title.clone()).unwrap_or_default(),
            clock: Clock::new(
                lang,
                verb,
                Moment::due(lang, &now(server), &zoned(server, alarm::late_since(&server.app, &one))),
                ClockState::Over,
            ),
            owner: one.assigned.as_ref().map_or_else(String::new, |person| house.name(person).to_owned()),
        });
    }
    Ok(rows)
}

async fn words(link: &mut charte_store::Link, entry: u64) -> Result<Kept, Error> {
    let words = comments::words(link, entry).await?;
    Ok(words.and_then(|words| serde_json::from_slice(&words).ok()).unwrap_or_default())
}

fn dormant(server: &Server, lang: Lang, one: &alarm::Dormant) -> Dormant {
    let house = server.app.house();
    let record = accounts::record(&house, &one.account);
    let keepers = record.custodians.iter().flatten();
    let keepers = keepers.map(|who| house.registry.person(who).map_or(who.as_str(), |person| person.name.as_str()));
    Dormant {
        account: one.account.to_string(),
        network: record.network.unwrap_or_default().to_owned(),
        last: one.last.map(|at| since(server, lang, at)),
        limit: one.limit.map(|limit| Link::new("/charter", moment::duration(lang, limit))),
        custodians: keepers.collect::<Vec<_>>().join(", "),
    }
}

/// One of them.
pub async fn show(State(server): State<Server>, reader: Reader, Path(id): Path<String>) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &AlarmId::new(id), None).await?))
}

/// What somebody does about it.
pub async fn give(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let id = AlarmId::new(id);
    let reason = fields.get("reason").to_owned();
    let asked = fields.get("act").to_owned();
    let what = match asked.as_str() {
        "false" => deeds::What::False(reason.clone()),
        "end" => deeds::What::End(reason.clone()),
        other => {
            let measure = Act::ALL.into_iter().find(|one| one.code() == other);
            deeds::What::Measure(measure.ok_or(Error::invalid("act", "act-unknown"))?, reason.clone())
        }
    };
    let seen = fields.get("revision").parse().ok().and_then(|at| Timestamp::from_microsecond(at).ok());
    match alarm::act(&server.app, &reader.actor, &id, &what, seen).await {
        Ok(()) => Ok(Redirect::to(&format!("/alarm/{id}?done=alarm-{asked}")).into_response()),
        Err(error @ Error::Invalid { .. }) => {
            let page = page(&server, &reader, &id, Some((&asked, &reason, &error))).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown(&page)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// What was asked that could not be done: which act, with which reason, why not.
type Wrong<'a> = (&'a str, &'a str, &'a Error);

async fn page(server: &Server, reader: &Reader, id: &AlarmId, wrong: Option<Wrong<'_>>) -> Result<AlarmPage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    let one = alarm::get(app, &reader.actor, id).await?;
    let body = Body::read(&one.body);
    let may = app.may(&reader.actor, Right::Moderate, Some(&one.account)).is_ok();
    let may_stop = app.may(&reader.actor, Right::Stop, Some(&one.account)).is_ok();
    let open = one.state == "open";
    let (seen, _) = app.watch.seen(&one.account, app.ambient.now(), 60);
    let mut statuses = Vec::new();
    if body.days < 14 {
        let say = Words::new(lang, "alarm-rhythm-young").with("n", i64::from(body.days)).say();
        statuses.push(Status::new(Tone::Unknown, say));
    }
    let say = wrong.map(|(_, _, error)| error.message().render(lang));
    let entry = |act: &str| match (&wrong, &say) {
        (Some((asked, reason, _)), Some(say)) if *asked == act => Entry::wrong(*reason, say.clone()),
        _ => Entry::default(),
    };
    let inbox = format!("/inbox?account={}&view=all", one.account);
    let spread = |text: String, count: u32, trend: String| Spread {
        text: Written::plain(text),
        count: i64::from(count),
        trend,
        href: inbox.clone(),
    };
    let voices = voices(server, lang, &body).await?;
    let known = |key: &'static str, n: i64| Known { name: t(lang, key), say: moment::count(lang, n) };
    let mut reach = Vec::new();
    if seen.comments > 0 {
        // What the watch has in memory begins with the program; an alarm may be older.
        let hour = app.ambient.now().saturating_sub(jiff::SignedDuration::from_hours(1)).unwrap_or(one.opened);
        let authors = alarms::authors(&mut app.store.read().await?, &one.account, hour).await?;
        reach.push(known("alarm-reach-authors", authors));
        if seen.reach > 0 {
            reach.push(known("alarm-reach-followers", i64::try_from(seen.reach).unwrap_or(i64::MAX)));
        }
    }
    let spreading = match (seen.alike, voices.first()) {
        (Some((_, times)), Some(first)) if times > 4 => vec![spread(first.text.text.clone(), times, String::new())],
        _ => Vec::new(),
    };
    let hashtags = seen.tag.map(|(tag, times)| spread(format!("#{tag}"), times, t(lang, "alarm-new")));
    let measures = Act::ALL
        .into_iter()
        .filter(|_| open)
        .map(|act| measure(server, lang, &one, &body, act, (may, may_stop), entry(act.code())))
        .collect();
    let denied = (open && !may && !may_stop).then(|| Status::new(Tone::Quiet, t(lang, "alarm-read-only")));
    let mut around = frame::of(server, reader).await.at(Place::Inbox);
    around.flash = frame::flash(lang, &reader.path);
    Ok(AlarmPage {
        frame: around,
        id: id.to_string(),
        revision: one.changed.as_microsecond(),
        level: level_sign(lang, one.level),
        title: title(&one, lang),
        account: one.account.to_string(),
        since: since(server, lang, one.opened),
        over: ended(server, &one, lang).map(|say| Status::new(Tone::Quiet, say)),
        statuses,
        reasons: body.reasons.iter().map(|reason| alarm::say(reason).render(lang)).collect(),
        chart: chart(server, lang, &one).await?,
        voices,
        spreading,
        hashtags: hashtags.into_iter().collect(),
        reach,
        measures,
        corrections: wrong
            .zip(say.clone())
            .map(|((act, ..), say)| Correction { field: format!("{act}-reason"), say })
            .into_iter()
            .collect(),
        false_reason: entry("false"),
        may_end: open && may,
        end_reason: entry("end"),
        denied,
        history: history(server, lang, id).await?,
        inbox: Link::new(inbox, t(lang, "alarm-see")),
    })
}

fn measure(
    server: &Server,
    lang: Lang,
    one: &alarms::Alarm,
    body: &Body,
    act: Act,
    (may, may_stop): (bool, bool),
    reason: Entry,
) -> Measure {
    let house = server.app.house();
    let (say, means) = match act {
        Act::Stop => ("alarm-stop", t(lang, "alarm-stop-say")),
        Act::Case => ("alarm-case", t(lang, "alarm-case-say")),
        Act::Call => {
            let called = deeds::on_call(&house, &one.account, server.app.today());
            let who = called.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
            ("alarm-call", Words::new(lang, "alarm-call-say").with("who", who).with("n", called.len()).say())
        }
    };
    let deed = body.deeds.iter().rev().find(|deed| deed.what == act.code());
    let state = match deed {
        Some(deed) => {
            let time = moment::time(lang, zoned(server, deed.at).time());
            let by = charte_domain::PersonId::new(deed.by.as_str());
            let said = if deed.by == charte_domain::PROGRAM {
                Words::new(lang, "alarm-done-charter").with("time", time)
            } else {
                Words::new(lang, "alarm-done-person").with("name", house.name(&by)).with("time", time)
            };
            Sign::new(Tone::Publish, said.say())
        }
        None if body.proposed.iter().any(|one| one == act.code()) => Sign::new(Tone::Hold, t(lang, "alarm-proposed")),
        None => Sign::new(Tone::Quiet, t(lang, say)),
    };
    let to = deed.and_then(|deed| deed.to.as_ref()).map(|to| match act {
        Act::Stop => Link::new(format!("/stop/{to}"), t(lang, "alarm-see-stop")),
        Act::Case | Act::Call => Link::new(format!("/inbox/{to}"), t(lang, "house-open")),
    });
    let allowed = if act == Act::Stop { may_stop } else { may };
    Measure {
        act: act.code().to_owned(),
        say: t(lang, say),
        means,
        article: None,
        state,
        may: allowed && (deed.is_none() || act == Act::Call),
        reason: (act == Act::Stop).then_some(reason),
        link: to,
    }
}

async fn voices(server: &Server, lang: Lang, body: &Body) -> Result<Vec<Said>, Error> {
    let mut link = server.app.store.read().await?;
    let mut out = Vec::new();
    for id in &body.voices {
        let Some(one) = comments::get(&mut link, &CommentId::new(id.as_str())).await? else { continue };
        let words = words(&mut link, one.entry).await?;
        out.push(Said {
            by: Written::plain(words.name),
            text: Written::plain(one.title.clone()),
            at: Moment::brief(lang, &zoned(server, one.received)),
            sign: None,
            href: format!("/inbox/{}", one.id),
            ours: false,
        });
    }
    Ok(out)
}

/// What happened, the last first.
async fn history(server: &Server, lang: Lang, id: &AlarmId) -> Result<Vec<Happened>, Error> {
    let filter =
        journal::Filter { kind: Some("alarm".to_owned()), subject: Some(id.to_string()), ..journal::Filter::default() };
    let house = server.app.house();
    let mut out = Vec::new();
    for kept in journal::find(&mut server.app.store.read().await?, &filter, 50).await? {
        let Ok(entry) = charte_journal::Entry::parse(&kept.json) else { continue };
        let by = charte_domain::PersonId::new(entry.record.actor.id.as_str());
        let at = Timestamp::from_microsecond(entry.record.at.microseconds()).unwrap_or_default();
        out.push(Happened {
            at: Moment::brief(lang, &zoned(server, at)),
            say: format!("{} {}", house.name(&by), charte_views::pages::journal::act(lang, entry.record.act.as_str())),
            href: format!("/journal/{}", kept.seq),
            undone: false,
        });
    }
    Ok(out)
}

/// The hours around the beginning of an alarm against the usual rhythm.
async fn chart(server: &Server, lang: Lang, one: &alarms::Alarm) -> Result<Chart, Error> {
    let app = &server.app;
    let zone = app.house().zone();
    let until = one.closed.unwrap_or_else(|| app.ambient.now());
    let known = watch::known(app, &one.account, until).await?;
    let last = rhythm::quarter(until).div_euclid(4);
    let first = last - HOURS + 1;
    let mut link = app.store.read().await?;
    let beats = rhythm::between(&mut link, one.account.as_str(), first * 4, (last + 1) * 4).await?;
    drop(link);
    let small = |n: i64| u32::try_from(n.max(0)).unwrap_or(u32::MAX);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "comments of an hour")]
    let whole = |n: f64| n.max(0.0).round() as u32;
    let points = (first..=last).map(|hour| {
        let at = rhythm::begins(hour * 4);
        let within = beats.iter().filter(|beat| beat.quarter.div_euclid(4) == hour);
        let (count, negative) = within.fold((0, 0), |sum, beat| (sum.0 + beat.comments, sum.1 + beat.negative));
        let usual = known.usual(at.saturating_add(SignedDuration::from_mins(30)).unwrap_or(at), &zone);
        let here = zoned(server, at);
        Point {
            label: moment::time(lang, here.time()),
            full: moment::brief(lang, &here),
            count: small(count),
            low: whole(4.0 * (usual.comments - usual.spread)),
            usual: whole(4.0 * usual.comments),
            high: whole(4.0 * (usual.comments + usual.spread)),
            negative: small(negative),
            alarm: rhythm::quarter(one.opened).div_euclid(4) == hour,
        }
    });
    Ok(Chart { lang, what: t(lang, "alarm-chart-what"), points: points.collect() })
}
