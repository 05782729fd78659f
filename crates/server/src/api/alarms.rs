//! `/v1/alarms`: what is out of the ordinary, what is done about it, what nobody answers.

use crate::api::Page;
use crate::api::given::{Asked, Given};
use crate::api::problem::Problem;
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::Error;
use charte_app::alarm::{self, Body, deeds};
use charte_domain::AlarmId;
use charte_messages::Lang;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// An alarm.
#[derive(Debug, Serialize, ToSchema)]
pub struct Alarm {
    /// Id.
    id: String,
    /// The account.
    account: String,
    /// 1 to look at, 2 serious, 3 crisis: the highest that it reached.
    level: u8,
    /// `open`, `over` (by itself), `ended` (by a person), `false`.
    state: String,
    /// The alarm of the charter that rang; absent: the charter has none for this account.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    opened: Timestamp,
    /// When something was last done with it.
    #[schema(value_type = String, format = DateTime)]
    changed: Timestamp,
    /// Why it rings, the strongest first.
    reasons: Vec<Reason>,
    /// Days for which the rhythm of the account was known.
    days: u32,
    /// The comments that say it best.
    comments: Vec<String>,
    /// What the charter proposes: `stop`, `case`, `call`.
    proposed: Vec<String>,
    /// What was done.
    deeds: Vec<Deed>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    closed: Option<Timestamp>,
    /// Who ended it.
    #[serde(skip_serializing_if = "Option::is_none")]
    closed_by: Option<String>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// Why an alarm rings.
#[derive(Debug, Serialize, ToSchema)]
pub struct Reason {
    /// `volume`, `negative`, `look-alikes`, `reach`, `new-hashtag`.
    kind: String,
    /// How many.
    count: u64,
    /// How many are usual in as many minutes.
    usual: u64,
    /// From how many on it rings.
    limit: u64,
    /// In how many minutes.
    minutes: u32,
    /// In words.
    say: String,
}

/// Something that was done.
#[derive(Debug, Serialize, ToSchema)]
pub struct Deed {
    /// `stop`, `case`, `call`.
    what: String,
    /// Who; of the program, `charte`.
    by: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// What came of it: the stop, the comment of the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
}

impl Alarm {
    fn of(one: charte_store::alarms::Alarm, lang: Lang) -> Self {
        let body = Body::read(&one.body);
        Self {
            id: one.id.to_string(),
            account: one.account.to_string(),
            level: one.level,
            state: one.state,
            name: Some(one.name).filter(|name| !name.is_empty()),
            opened: one.opened,
            changed: one.changed,
            reasons: body.reasons.iter().map(|reason| Reason::of(reason, lang)).collect(),
            days: body.days,
            comments: body.voices,
            proposed: body.proposed,
            deeds: body
                .deeds
                .into_iter()
                .map(|one| Deed { what: one.what, by: one.by, at: one.at, to: one.to })
                .collect(),
            closed: one.closed,
            closed_by: one.closed_by.map(|person| person.to_string()),
            reason: one.reason,
        }
    }
}

impl Reason {
    fn of(one: &charte_domain::alarm::Reason, lang: Lang) -> Self {
        Self {
            kind: one.kind.code().to_owned(),
            count: one.count,
            usual: one.usual,
            limit: one.limit,
            minutes: one.minutes,
            say: alarm::say(one).render(lang),
        }
    }
}

/// Which alarms.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Which {
    /// Those that are not open any more.
    past: bool,
    /// Opened before this instant: the key of the page before.
    #[param(value_type = Option<String>, format = DateTime)]
    after: Option<Timestamp>,
    /// How many at the most: 1 to 200, 50 when it is absent; less or more counts as the nearest of them.
    #[param(value_type = Option<u64>)]
    limit: Option<u32>,
}

/// What is done about an alarm.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Doing {
    /// `stop` (the queue of the account; with a reason), `case` (opens the crisis case), `call` (those on call), `false` (a false
    /// alarm: the reason is learned), `end` (with a reason).
    act: String,
    /// Why.
    #[serde(default)]
    reason: String,
    /// When it was last changed as the caller saw it; absent: whatever was done since.
    #[schema(value_type = Option<String>, format = DateTime)]
    seen: Option<Timestamp>,
}

/// What nobody answers.
#[derive(Debug, Serialize, ToSchema)]
pub struct Silence {
    /// Open comments whose clock ran out, the most urgent first: the first 200.
    unanswered: Vec<Unanswered>,
    /// Accounts on which nothing was published for too long.
    dormant: Vec<Dormant>,
}

/// A comment that waits.
#[derive(Debug, Serialize, ToSchema)]
pub struct Unanswered {
    /// Id.
    id: String,
    /// The account.
    account: String,
    /// Its scenario.
    #[serde(skip_serializing_if = "Option::is_none")]
    scenario: Option<String>,
    /// When its most urgent clock ran out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    due: Option<Timestamp>,
    /// When it came.
    #[schema(value_type = String, format = DateTime)]
    received: Timestamp,
}

/// An account that says nothing.
#[derive(Debug, Serialize, ToSchema)]
pub struct Dormant {
    /// The account.
    account: String,
    /// Its last post; absent: there never was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    last: Option<Timestamp>,
    /// How many hours it may say nothing; absent: the charter says nothing of it, the registry says that it sleeps.
    #[serde(skip_serializing_if = "Option::is_none")]
    limit_hours: Option<i64>,
}

/// The alarms that are open, or past ones: the last first.
#[utoipa::path(get, path = "/v1/alarms", tag = "alarms", params(Which),
    responses((status = 200, body = Page<Alarm>), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn list(
    State(server): State<Server>,
    caller: Caller,
    Asked(which): Asked<Which>,
) -> Result<Json<Page<Alarm>>, Problem> {
    let limit = which.limit.unwrap_or(50).clamp(1, 200);
    let found = caller.answer(alarm::find(&server.app, &caller.actor, !which.past, which.after, limit).await)?;
    let full = u32::try_from(found.len()).is_ok_and(|n| n == limit);
    let next = found.last().filter(|_| full).map(|one| one.opened.to_string());
    Ok(Json(Page::of(found.into_iter().map(|one| Alarm::of(one, caller.lang)).collect(), next)))
}

/// An alarm.
#[utoipa::path(get, path = "/v1/alarms/{id}", tag = "alarms", params(("id" = String, Path, description = "Id")),
    responses((status = 200, body = Alarm), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn show(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<Alarm>, Problem> {
    let found = caller.answer(alarm::get(&server.app, &caller.actor, &AlarmId::new(id)).await)?;
    Ok(Json(Alarm::of(found, caller.lang)))
}

/// Does something about an alarm.
#[utoipa::path(post, path = "/v1/alarms/{id}", tag = "alarms", params(("id" = String, Path, description = "Id")),
    request_body = Doing,
    responses((status = 204, description = "Done"), (status = "default", body = Problem)), security(("key" = ["moderate", "stop"])))]
pub async fn act(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(doing): Given<Doing>,
) -> Result<StatusCode, Problem> {
    let what = match doing.act.as_str() {
        "false" => deeds::What::False(doing.reason),
        "end" => deeds::What::End(doing.reason),
        other => {
            let measure = deeds::Measure::ALL.into_iter().find(|one| one.code() == other);
            let measure = caller.answer(measure.ok_or(Error::invalid("act", "act-unknown")))?;
            deeds::What::Measure(measure, doing.reason)
        }
    };
    caller.answer(alarm::act(&server.app, &caller.actor, &AlarmId::new(id), &what, doing.seen).await)?;
    Ok(StatusCode::NO_CONTENT)
}

/// What nobody answers, and accounts that say nothing.
#[utoipa::path(get, path = "/v1/silence", tag = "alarms",
    responses((status = 200, body = Silence), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn silence(State(server): State<Server>, caller: Caller) -> Result<Json<Silence>, Problem> {
    let found = caller.answer(alarm::silence(&server.app, &caller.actor, 200).await)?;
    let unanswered = found.unanswered.into_iter().map(|one| Unanswered {
        id: one.id.to_string(),
        account: one.account.to_string(),
        scenario: one.scenario,
        due: one.due,
        received: one.received,
    });
    let dormant = found.dormant.into_iter().map(|one| Dormant {
        account: one.account.to_string(),
        last: one.last,
        limit_hours: one.limit.map(|limit| limit.as_hours()),
    });
    Ok(Json(Silence { unanswered: unanswered.collect(), dormant: dormant.collect() }))
}
