//! `/inbox`: the comments that need a person, the most urgent clock first, and the card of one.

use crate::fields::Fields;
use crate::pages::frame::{self, now, zoned};
use crate::pages::inbox_card::{self, Typed, silence_of};
use crate::pages::posts::accounts;
use crate::session::{Reader, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::comments::{answer, decide, findable, undo, waits, work};
use charte_app::{App, Error};
use charte_domain::{AccountHandle, Comment, CommentId, PersonId, Right, Running, Visibility, Work};
use charte_store::comments::{self, Filter, Order};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::inbox::{
    Clock, ClockState, Filters, InboxNews, InboxPage, Row, Undo, View, how_to_begin, severities, severity_sign,
    state_sign, views,
};
use charte_views::pages::inbox_card::{ground_choices, silences};
use charte_views::parts::{Choice, Nothing, Pager, Sign, Status, Tone, Written};
use charte_views::say::{Words, t};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

/// Rows of a page.
const ROWS: usize = 50;
/// The most comments that a view counts.
const COUNTED: u32 = 1000;

/// The list, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    view: String,
    find: String,
    account: String,
    network: String,
    scenario: String,
    ground: String,
    severity: String,
    assigned: String,
    after: String,
    pub(crate) wording: String,
    done: String,
    undo: String,
    card: String,
    seen: String,
}

impl Asked {
    /// The query of the list, as links and forms carry it on.
    fn query(&self) -> String {
        let all = [
            ("view", &self.view),
            ("find", &self.find),
            ("account", &self.account),
            ("network", &self.network),
            ("scenario", &self.scenario),
            ("ground", &self.ground),
            ("severity", &self.severity),
            ("assigned", &self.assigned),
            ("after", &self.after),
        ];
        let filled = all.into_iter().filter(|(_, value)| !value.is_empty());
        filled.map(|(name, value)| format!("{name}={}", percent(value))).collect::<Vec<_>>().join("&")
    }

    fn view(&self) -> &str {
        if self.view.is_empty() { "mine" } else { &self.view }
    }
}

/// The filter of a view, with what the address narrows it to.
async fn filter(app: &App, reader: &Reader, asked: &Asked, view: &str) -> Filter {
    let word = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let mut out = Filter {
        account: word(&asked.account).map(AccountHandle::new),
        scenario: word(&asked.scenario),
        ground: word(&asked.ground),
        severity: asked.severity.parse().ok(),
        words: findable::asked(app, &asked.find).await,
        site: word(&asked.network).map(charte_domain::SiteId::new),
        ..match view {
            "mine" => waits::mine(app, &reader.actor),
            "soon" => waits::soon(app, &reader.actor),
            _ => Filter::default(),
        }
    };
    if asked.assigned != "nobody" {
        out.assigned = word(&asked.assigned).map(PersonId::new);
    }
    match view {
        "held" => out.visibility = Some(Visibility::Held),
        "spam" => out.visibility = Some(Visibility::Aside),
        "snoozed" => out.work = Some(Work::Snoozed),
        "closed" => out.work = Some(Work::Closed),
        "soon" | "all" => {}
        _ => out.work = Some(Work::Open),
    }
    // Who asks whose it is does not ask for what is free.
    if !asked.assigned.is_empty() {
        out.free_for = None;
    }
    out
}

/// Where a page ends, and behind which comment the next begins.
fn order(view: &str, after: &str) -> Order {
    let key = || {
        let (at, id) = after.split_once('.')?;
        Some((at.parse::<i64>().ok(), CommentId::new(id)))
    };
    let instant = |at: i64| Timestamp::from_microsecond(at).ok();
    if matches!(view, "mine" | "soon") {
        return Order::Clock(key().map(|(at, id)| (at.and_then(instant), id)));
    }
    Order::Newest(key().and_then(|(at, id)| Some((instant(at?)?, id))))
}

fn end(view: &str, one: &Comment) -> String {
    let at = if matches!(view, "mine" | "soon") { one.due } else { Some(one.received) };
    format!("{}.{}", at.map_or_else(|| "never".to_owned(), |at| at.as_microsecond().to_string()), one.id)
}

/// The list, with the first card beside it.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Response, Trouble> {
    let page = page(&server, &reader, &asked, None, &Typed::default()).await?;
    Ok(shown(&page))
}

/// The list with one card.
pub async fn show_one(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Trouble> {
    let page = page(&server, &reader, &asked, Some(CommentId::new(id)), &Typed::default()).await?;
    Ok(shown(&page))
}

async fn page(
    server: &Server,
    reader: &Reader,
    asked: &Asked,
    chosen: Option<CommentId>,
    typed: &Typed,
) -> Result<InboxPage, Trouble> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Read, None)?;
    let (view, at) = (asked.view(), app.ambient.now());
    let wanted = filter(app, reader, asked, view).await;
    let mut link = app.store.read().await?;
    let limit = u32::try_from(ROWS + 1).unwrap_or(u32::MAX);
    let mut found = comments::find(&mut link, &wanted, &order(view, &asked.after), limit).await?;
    let more = found.len() > ROWS;
    found.truncate(ROWS);
    let mut counts: [String; 7] = Default::default();
    for (count, view) in counts.iter_mut().zip(["mine", "soon", "held", "spam", "snoozed"]) {
        let n = comments::count(&mut link, &filter(app, reader, &Asked::default(), view).await, COUNTED).await?;
        if n > 0 {
            let said = moment::count(lang, n);
            *count = if n >= i64::from(COUNTED) { format!("{said}+") } else { said };
        }
    }
    let ids: Vec<CommentId> = found.iter().map(|one| one.id.clone()).collect();
    let clocks = comments::urgent(&mut link, &ids).await?;
    let entries: Vec<u64> = found.iter().map(|one| one.entry).collect();
    let words = comments::words_of(&mut link, &entries).await?;
    let undo = last(&mut link, reader, asked, lang, at).await?;
    drop(link);
    let query = asked.query();
    let first = chosen.clone().or_else(|| found.first().map(|one| one.id.clone()));
    let card = match &first {
        Some(id) => {
            let (before, after) = neighbours(&found, id);
            let around = inbox_card::Around { query: query.clone(), before, after };
            Some(Box::new(inbox_card::card(server, reader, id, asked, &around, typed).await?))
        }
        None => None,
    };
    let set = [&asked.account, &asked.network, &asked.scenario, &asked.ground, &asked.severity, &asked.assigned];
    let set = set.into_iter().filter(|value| !value.is_empty()).count();
    let filtered = set > 0 || !asked.find.is_empty();
    let nothing = match (found.is_empty(), filtered) {
        (false, _) => None,
        (true, true) => Some(Nothing::Found { all: format!("/inbox?view={view}") }),
        (true, false) => Some(Nothing::Yet),
    };
    let none_ever = found.is_empty() && !filtered && view == "mine" && app.house().sites.is_empty();
    let rows: Vec<Row> = found
        .iter()
        .map(|one| {
            let name = decide::read(words.get(&one.entry).map(Vec::as_slice)).name;
            row(server, reader, one, name, clocks.get(&one.id), first.as_ref(), &query)
        })
        .collect();
    let older = found.last().filter(|_| more).map(|one| {
        let next = Asked { after: end(view, one), ..asked.clone() };
        format!("/inbox?{}", next.query())
    });
    let newer = (!asked.after.is_empty()).then(|| {
        let first = Asked { after: String::new(), ..asked.clone() };
        format!("/inbox?{}", first.query())
    });
    let mut statuses = Vec::new();
    if wanted.words.is_some() && findable::is_behind(app).await? {
        statuses.push(Status::new(Tone::Busy, t(lang, "inbox-words-behind")));
    }
    let mut around = crate::pages::filters::around(server, reader, "inbox").await.at(Place::Inbox);
    around.flash = frame::flash(lang, &reader.path);
    Ok(InboxPage {
        views: views(lang, view, counts),
        view: view.to_owned(),
        filters: filters(server, lang, asked, set),
        statuses,
        undo,
        nothing,
        begin: if none_ever { how_to_begin(lang) } else { Vec::new() },
        pager: Pager {
            say: Words::new(lang, "comments-count").with("n", i64::try_from(rows.len()).unwrap_or(0)).say(),
            newer,
            older,
        },
        rows,
        stamp: at.as_microsecond().to_string(),
        query,
        card,
        chosen: chosen.is_some(),
        frame: around,
    })
}

/// The cards before and after one, as the list has them.
fn neighbours(found: &[Comment], id: &CommentId) -> (Option<CommentId>, Option<CommentId>) {
    let Some(at) = found.iter().position(|one| one.id == *id) else {
        return (None, found.first().map(|one| one.id.clone()));
    };
    let of = |n: Option<usize>| n.and_then(|n| found.get(n)).map(|one| one.id.clone());
    (of(at.checked_sub(1)), of(at.checked_add(1)))
}

/// What the reader did last, while it can be undone.
async fn last(
    link: &mut charte_store::Link,
    reader: &Reader,
    asked: &Asked,
    lang: Lang,
    now: Timestamp,
) -> Result<Option<Undo>, Trouble> {
    if asked.undo.is_empty() {
        return Ok(None);
    }
    let since = now.checked_sub(decide::UNDO).unwrap_or(now);
    let found = comments::last_before(link, &reader.person.id, since).await?;
    Ok(found.filter(|(id, _)| id.as_str() == asked.undo).map(|(id, act)| Undo {
        id: id.to_string(),
        number: String::new(),
        say: inbox_card::did(lang, &act),
        not: if undo::can(&act) { String::new() } else { t(lang, "comments-undo-not") },
    }))
}

fn filters(server: &Server, lang: Lang, asked: &Asked, set: usize) -> Filters {
    let house = server.app.house();
    let all = || Choice::new("", t(lang, "house-all"));
    let mut scenarios = vec![all()];
    if let Some(charter) = &house.charter {
        scenarios.extend(charter.engine.charter().scenarios.iter().map(|one| {
            let title = one.title.clone().unwrap_or_else(|| one.name.text.clone());
            Choice::new(one.name.text.clone(), title).on(one.name.text == asked.scenario)
        }));
    }
    let mut networks = vec![all()];
    networks.extend(
        house
            .sites
            .values()
            .map(|site| Choice::new(site.id.as_str(), site.address.to_string()).on(site.id.as_str() == asked.network)),
    );
    let mut assigned = vec![all(), Choice::new("nobody", t(lang, "comments-nobody")).on(asked.assigned == "nobody")];
    let today = server.app.today();
    let people = house.people.values().filter(|person| !person.has_left(today));
    assigned.extend(
        people.map(|person| {
            Choice::new(person.id.as_str(), person.name.clone()).on(person.id.as_str() == asked.assigned)
        }),
    );
    let mut grounds = vec![all()];
    grounds.extend(ground_choices(lang, &asked.ground).into_iter().filter(|one| !one.value.is_empty()));
    Filters {
        find: asked.find.clone(),
        accounts: accounts(lang, server, &asked.account),
        networks,
        scenarios,
        grounds,
        severities: severities(lang, &asked.severity, true),
        assigned,
        set,
    }
}

/// Where a comment stands, as a sign.
pub(crate) fn sign(lang: Lang, one: &Comment) -> Sign {
    let state = match (one.work, one.visibility) {
        (Work::Snoozed, _) => "snoozed",
        (_, Visibility::Aside) => "spam",
        (_, Visibility::Hidden) => "hidden",
        (_, Visibility::Held) => "held",
        (_, Visibility::Shown) if !one.masks.is_empty() => "masked",
        (Work::Open, Visibility::Shown) => "waiting",
        (Work::Closed, Visibility::Shown) => "closed",
        (Work::None, Visibility::Shown) => "shown",
    };
    state_sign(lang, state)
}

/// A clock as the list shows it.
pub(crate) fn clock(server: &Server, lang: Lang, verb: &str, due: Timestamp, met: Option<Timestamp>) -> Clock {
    let at = server.app.ambient.now();
    let state = match met {
        Some(met) if met <= due => ClockState::Met,
        Some(_) => ClockState::Missed,
        None if due <= at => ClockState::Over,
        None if due.duration_since(at) <= waits::SOON => ClockState::Soon,
        None => ClockState::Running,
    };
    Clock::new(lang, verb, Moment::due(lang, &now(server), &zoned(server, due)), state)
}

fn row(
    server: &Server,
    reader: &Reader,
    one: &Comment,
    name: String,
    urgent: Option<&Running>,
    current: Option<&CommentId>,
    query: &str,
) -> Row {
    let lang = reader.lang;
    let house = server.app.house();
    let title = house.scenario(one).and_then(|scenario| scenario.title.clone());
    let on_it = one.assigned.as_ref().map(|person| house.name(person).to_owned());
    let text = if one.title.is_empty() { t(lang, "comments-erased") } else { one.title.clone() };
    Row {
        id: one.id.to_string(),
        href: format!("/inbox/{}?{query}", one.id),
        author: Written::plain(if name.is_empty() { inbox_card::short(&one.author) } else { name }),
        text: Written::plain(text),
        account: one.account.to_string(),
        at: Moment::brief(lang, &zoned(server, one.received)),
        scenario: title.or_else(|| one.scenario.clone()).unwrap_or_default(),
        clock: urgent.filter(|_| one.work == Work::Open).map(|one| clock(server, lang, &one.verb, one.due, None)),
        state: sign(lang, one),
        severity: severity_sign(lang, one.severity),
        on_it: on_it.unwrap_or_default(),
        own: one.assigned.as_ref() == Some(&reader.person.id),
        alike: 0,
        fresh: one.assigned.is_none() && one.changed == one.received,
        current: current == Some(&one.id),
    }
}

/// What came since the page was shown.
pub async fn news(
    State(server): State<Server>,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Response, Trouble> {
    let app = &server.app;
    app.may(&reader.actor, Right::Read, None)?;
    let since = asked.seen.parse().ok().and_then(|at| Timestamp::from_microsecond(at).ok());
    let at = app.ambient.now();
    let mut link = app.store.read().await?;
    let mut counts: [String; 7] = Default::default();
    for (count, view) in counts.iter_mut().zip(["mine", "soon", "held", "spam", "snoozed"]) {
        let n = comments::count(&mut link, &filter(app, &reader, &Asked::default(), view).await, COUNTED).await?;
        if n > 0 {
            *count = moment::count(reader.lang, n);
        }
    }
    let wanted = Filter { received_since: since, ..filter(app, &reader, &asked, asked.view()).await };
    let fresh = if since.is_some() { comments::count(&mut link, &wanted, COUNTED).await? } else { 0 };
    let presence = match comments::get(&mut link, &CommentId::new(asked.card.clone())).await? {
        Some(one) => inbox_card::presence(&server, &reader, &one),
        None => None,
    };
    let found: Vec<View> = views(reader.lang, asked.view(), counts);
    let news = InboxNews {
        lang: reader.lang,
        fresh: usize::try_from(fresh).unwrap_or(0),
        gone: 0,
        again: format!("/inbox?{}", asked.query()),
        views: found,
        presence,
        stamp: at.as_microsecond().to_string(),
    };
    Ok(shown(&news))
}

/// An act on a comment.
pub async fn give(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let id = CommentId::new(id);
    let back = fields.get("back").trim_start_matches('?').to_owned();
    let asked: Asked = Query::try_from_uri(&format!("/inbox?{back}").parse().unwrap_or_default())
        .map(|Query(asked)| asked)
        .unwrap_or_default();
    let name = fields.get("act").to_owned();
    let next = next_of(&server, &reader, &asked, &id).await?;
    match act(&server, &reader, &id, &fields).await {
        Ok(stays) => {
            let undoable = !matches!(name.as_str(), "undo" | "note" | "step");
            let undo = if undoable { format!("&undo={}", percent(id.as_str())) } else { String::new() };
            let to = match (stays, next) {
                (false, Some(next)) => format!("/inbox/{next}?{back}{undo}"),
                (false, None) => format!("/inbox?{back}{undo}"),
                (true, _) => format!("/inbox/{id}?{back}"),
            };
            Ok(Redirect::to(&to).into_response())
        }
        Err(error @ (Error::Invalid { .. } | Error::Changed(_))) => {
            let status = crate::trouble::status(&error);
            let typed = Typed { error: Some(error), fields };
            let page = page(&server, &reader, &asked, Some(id), &typed).await?;
            let mut response = shown(&page);
            *response.status_mut() = status;
            Ok(response)
        }
        Err(error) => Err(Trouble(error)),
    }
}

/// The comment that follows one in the list.
async fn next_of(
    server: &Server,
    reader: &Reader,
    asked: &Asked,
    id: &CommentId,
) -> Result<Option<CommentId>, Trouble> {
    let wanted = filter(&server.app, reader, asked, asked.view()).await;
    let mut link = server.app.store.read().await?;
    let limit = u32::try_from(ROWS).unwrap_or(u32::MAX);
    let found = comments::find(&mut link, &wanted, &order(asked.view(), &asked.after), limit).await?;
    Ok(neighbours(&found, id).1.filter(|next| next != id))
}

/// Does what a form says. Gives whether the reader stays on this card.
async fn act(server: &Server, reader: &Reader, id: &CommentId, fields: &Fields) -> Result<bool, Error> {
    let (app, actor) = (&server.app, &reader.actor);
    let seen = fields.get("revision").parse().ok().and_then(|at| Timestamp::from_microsecond(at).ok());
    let reason = |name: &str| fields.filled(name).unwrap_or_default();
    let decide = async |decision: decide::Decision, reason: String| {
        let how = decide::How { reason, seen };
        decide::decide(app, actor, std::slice::from_ref(id), &decision, &how).await
    };
    let said = [reason("justification"), reason("note")].join("\n").trim().to_owned();
    match fields.get("act") {
        "approve" => decide(decide::Decision::Show, said).await.map(|_| false),
        "hide" => {
            let ground = fields.get("ground").to_owned();
            decide(decide::Decision::Hide { ground }, said).await.map(|_| false)
        }
        "mask" => {
            let spans = inbox_card::spans(app, id, fields).await?;
            decide(decide::Decision::Mask { spans }, said).await.map(|_| true)
        }
        "spam" => decide(decide::Decision::Spam, said).await.map(|_| false),
        "not-spam" => decide(decide::Decision::NotSpam, said).await.map(|_| false),
        "answer" => {
            let given = answer::Given {
                text: fields.get("text").to_owned(),
                wording: fields.filled("wording"),
                private: fields.on("private"),
                said: false,
                anyway: !fields.get("anyway").is_empty(),
            };
            answer::answer(app, actor, id, &given).await.map(|_| true)
        }
        "said" | "dropped" => {
            let was_said = fields.get("act") == "said";
            answer::settle(app, actor, id, fields.get("answer"), was_said).await.map(|()| true)
        }
        "no-answer" => {
            // The record has the words that were read, not their code.
            let one = comments::get(&mut app.store.read().await?, id).await?.ok_or(Error::NotFound("comment"))?;
            let chosen = fields.get("why");
            let all = silences(reader.lang, silence_of(&app.house(), &one), chosen);
            let why = all.into_iter().find(|one| one.value == chosen && chosen != "other");
            let why = why.map(|one| one.say).into_iter().chain(fields.filled("note")).collect::<Vec<_>>().join(" ");
            answer::stay_silent(app, actor, id, &why).await.map(|()| false)
        }
        "take" => work::assign(app, actor, id, Some(&reader.person.id)).await.map(|()| true),
        "release" => work::assign(app, actor, id, None).await.map(|()| true),
        "assign" => {
            let person = fields.filled("person").map(PersonId::new);
            work::assign(app, actor, id, person.as_ref()).await.map(|()| true)
        }
        "escalate" => work::escalate(app, actor, id, fields.get("to"), &reason("why")).await.map(|()| false),
        "snooze" => {
            let until = until(server, fields).ok_or(Error::invalid("until", "snooze-beyond"))?;
            work::snooze(app, actor, id, until, &reason("reason")).await.map(|()| false)
        }
        "close" => work::close(app, actor, id, &reason("reason")).await.map(|()| false),
        "reopen" => work::reopen(app, actor, id).await.map(|()| true),
        "undo" => undo::undo(app, actor, id).await.map(|()| true),
        "note" => work::note(app, actor, id, fields.get("note")).await.map(|()| true),
        "step" => {
            let number = fields.get("number").parse().unwrap_or(0);
            work::step(app, actor, id, number, fields.on("done")).await.map(|()| true)
        }
        "severity" => work::grade(app, actor, id, fields.get("severity").parse().unwrap_or(0)).await.map(|()| true),
        "scenario" => work::scenario(app, actor, id, fields.get("scenario")).await.map(|()| true),
        "confirm" => decide::confirm(app, actor, fields.get("number"), true, "").await.map(|()| false),
        "decline" => decide::confirm(app, actor, fields.get("number"), false, &reason("reason")).await.map(|()| false),
        "contest" if fields.get("outcome") == "restored" => {
            decide(decide::Decision::Show, reason("reason")).await.map(|_| true)
        }
        "contest" => work::close(app, actor, id, &reason("reason")).await.map(|()| true),
        _ => Err(Error::invalid("act", "act-unknown")),
    }
}

/// Until when a comment is left alone.
fn until(server: &Server, fields: &Fields) -> Option<Timestamp> {
    let now = now(server);
    let at = |days: i64, hour: i8| {
        let day = now.date().checked_add(jiff::Span::new().days(days)).ok()?;
        day.at(hour, 0, 0, 0).to_zoned(now.time_zone().clone()).ok().map(|at| at.timestamp())
    };
    match fields.get("until") {
        "hour" => now.timestamp().checked_add(SignedDuration::from_hours(1)).ok(),
        "evening" => at(0, 18),
        "tomorrow" => at(1, 9),
        "week" => at(7, 9),
        _ => {
            let day: jiff::civil::Date = fields.get("day").parse().ok()?;
            let time = fields.filled("time").unwrap_or_else(|| "09:00".to_owned());
            let time: jiff::civil::Time = time.parse().ok()?;
            day.to_datetime(time).to_zoned(now.time_zone().clone()).ok().map(|at| at.timestamp())
        }
    }
}
