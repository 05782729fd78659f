//! `/v1/comments`: comments come in one by one, in a batch or as a stream of lines; they are listed, read and decided on.

use crate::api::given::{Asked, Given};
use crate::api::posts::Note;
use crate::api::problem::Problem;
use crate::api::{Page, place};
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use charte_app::Error;
use charte_app::comments::receive::By;
use charte_app::comments::{self, Incoming, answer, decide, findable, import, undo, work};
use charte_domain::{AccountHandle, CommentId, PersonId, Right, Visibility, Work};
use charte_store::comments::{Filter, Order};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A comment that comes in.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewComment {
    /// The account on which it stands.
    account: String,
    /// What it says.
    text: String,
    /// Its id there.
    #[serde(default)]
    id: Option<String>,
    /// The address of what it answers.
    #[serde(default)]
    thread: String,
    /// The id of the comment that it answers, there.
    #[serde(default)]
    parent: Option<String>,
    /// `comment`, `reply`, `review`…
    #[serde(default)]
    kind: String,
    /// The name of its author.
    #[serde(default)]
    name: String,
    /// The e-mail address of its author: hashed, not kept.
    #[serde(default)]
    email: String,
    /// The address that its author gives.
    #[serde(default)]
    url: String,
    /// The network address that it came from: hashed, not kept.
    #[serde(default)]
    ip: String,
    /// When it was written.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    at: Option<Timestamp>,
    /// Somebody has reported it.
    #[serde(default)]
    reported: bool,
    /// By how many its author is followed, where that is known.
    #[serde(default)]
    followers: Option<u32>,
    /// The rating given with it, 1 to 5.
    #[serde(default)]
    rating: Option<i64>,
    /// It may be there already: the same comment is not kept twice.
    #[serde(default)]
    again: bool,
}

impl From<NewComment> for Incoming {
    fn from(new: NewComment) -> Self {
        Self {
            account: AccountHandle::new(new.account),
            remote: new.id,
            thread: new.thread,
            parent: new.parent,
            kind: new.kind,
            text: new.text,
            name: new.name,
            email: new.email,
            url: new.url,
            ip: new.ip,
            written: new.at,
            reported: new.reported,
            rating: new.rating,
            followers: new.followers,
            recheck: new.again.then(|| "again".to_owned()),
            ..Self::default()
        }
    }
}

/// What became of a comment.
#[derive(Debug, Serialize, ToSchema)]
pub struct Received {
    /// Its id here.
    id: String,
    /// What others see of it: `shown`, `held`, `hidden`, `aside`.
    visibility: &'static str,
    /// How likely it is spam, per mille.
    spam: u16,
    /// The strongest reasons.
    because: Vec<SpamReason>,
    /// The scenario that it opens.
    #[serde(skip_serializing_if = "Option::is_none")]
    scenario: Option<String>,
    /// 1 routine to 4 crisis.
    severity: u8,
    /// The ground on which it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    ground: Option<&'static str>,
    /// The slow detectors have not looked yet.
    pending: bool,
}

/// What speaks for spam or against it.
#[derive(Debug, Serialize, ToSchema)]
pub struct SpamReason {
    /// Code.
    code: String,
    /// The sentence.
    say: String,
    /// In thousandths of a logit; below nothing it speaks against spam.
    weight: i32,
}

fn because(caller: &Caller, all: &[comments::Because]) -> Vec<SpamReason> {
    all.iter()
        .map(|one| SpamReason { code: one.code.clone(), say: one.message().render(caller.lang), weight: one.weight })
        .collect()
}

fn received(caller: &Caller, one: comments::Received) -> Received {
    Received {
        id: one.id.to_string(),
        visibility: one.judged.visibility.code(),
        spam: one.judged.spam,
        because: because(caller, &one.judged.because),
        scenario: one.judged.scenario,
        severity: one.judged.severity,
        ground: one.judged.ground,
        pending: one.pending,
    }
}

/// Takes a comment in.
#[utoipa::path(post, path = "/v1/comments", tag = "comments", request_body = NewComment,
    responses((status = 201, body = Received), (status = "default", body = Problem)), security(("key" = ["moderate"])))]
pub async fn create(
    State(server): State<Server>,
    caller: Caller,
    Given(new): Given<NewComment>,
) -> Result<(StatusCode, Json<Received>), Problem> {
    let one = caller.answer(comments::receive(&server.app, By::Actor(&caller.actor), new.into()).await)?;
    Ok((StatusCode::CREATED, Json(received(&caller, one))))
}

/// Takes a stream of comments in: one line of JSON each, answered by a line each, in their order. A line that cannot be read is
/// answered with an error and loses nothing of the others.
#[utoipa::path(post, path = "/v1/comments/stream", tag = "comments",
    request_body(content = String, content_type = "application/x-ndjson"),
    responses((status = 200, description = "A line for each", body = String, content_type = "application/x-ndjson"),
        (status = "default", body = Problem)), security(("key" = ["moderate"])))]
pub async fn stream(State(server): State<Server>, caller: Caller, body: Body) -> Result<Response, Problem> {
    caller.answer(server.app.may(&caller.actor, Right::Moderate, None))?;
    let (lines, answers) = import::stream(&server.app, &caller.actor, caller.lang, body.into_data_stream(), |line| {
        serde_json::from_slice::<NewComment>(line).map(Incoming::from).map_err(|error| error.to_string())
    });
    tokio::spawn(lines);
    let body = Body::from_stream(answers);
    Ok(([(CONTENT_TYPE, "application/x-ndjson")], body).into_response())
}

/// Which comments.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Which {
    /// `open`, `snoozed`, `closed`, `none`.
    work: Option<String>,
    /// `shown`, `held`, `hidden`, `aside`.
    visibility: Option<String>,
    /// On one account.
    account: Option<String>,
    /// With a scenario.
    scenario: Option<String>,
    /// With a ground.
    ground: Option<String>,
    /// From this severity on.
    severity: Option<u8>,
    /// Somebody is on them.
    assigned: Option<String>,
    /// That have all of these words, or words that begin so, in the text or in the author's name.
    find: Option<String>,
    /// The key at which the page before ended.
    after: Option<String>,
    /// How many at the most: 1 to 200, 50 when it is absent; less or more counts as the nearest of them.
    #[param(value_type = Option<u64>)]
    limit: Option<u32>,
}

/// A comment.
#[derive(Debug, Serialize, ToSchema)]
pub struct Comment {
    /// Id.
    id: String,
    /// The account on which it stands.
    account: String,
    /// Its id there.
    #[serde(skip_serializing_if = "Option::is_none")]
    remote: Option<String>,
    /// What it answers.
    thread: String,
    /// Its author on this site, as a hash.
    author: String,
    /// Its first words; empty when they were erased.
    title: String,
    /// What others see of it.
    visibility: &'static str,
    /// What work there is with it.
    work: &'static str,
    /// How likely it is spam, per mille.
    spam: u16,
    /// The scenario.
    #[serde(skip_serializing_if = "Option::is_none")]
    scenario: Option<String>,
    /// 1 routine to 4 crisis.
    severity: u8,
    /// The ground on which it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    ground: Option<String>,
    /// Who is on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    assigned: Option<String>,
    /// The most urgent clock.
    #[schema(value_type = Option<String>, format = DateTime)]
    due: Option<Timestamp>,
    /// When it came.
    #[schema(value_type = String, format = DateTime)]
    received: Timestamp,
    /// When it was changed last: given with a decision, who was quicker wins.
    #[schema(value_type = String, format = DateTime)]
    changed: Timestamp,
    /// The entry of its arrival.
    entry: u64,
}

impl From<charte_domain::Comment> for Comment {
    fn from(one: charte_domain::Comment) -> Self {
        Self {
            id: one.id.to_string(),
            account: one.account.to_string(),
            remote: one.remote,
            thread: one.thread,
            author: one.author,
            title: one.title,
            visibility: one.visibility.code(),
            work: one.work.code(),
            spam: one.spam,
            scenario: one.scenario,
            severity: one.severity,
            ground: one.ground,
            assigned: one.assigned.map(String::from),
            due: one.due,
            received: one.received,
            changed: one.changed,
            entry: one.entry,
        }
    }
}

/// Comments, the newest first.
#[utoipa::path(get, path = "/v1/comments", tag = "comments", params(Which),
    responses((status = 200, body = Page<Comment>), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn list(
    State(server): State<Server>,
    caller: Caller,
    Asked(which): Asked<Which>,
) -> Result<Json<Page<Comment>>, Problem> {
    caller.answer(server.app.may(&caller.actor, Right::Read, None))?;
    let code = |field: &'static str| Error::invalid(field, "filter-unknown");
    let word = |given: &Option<String>| given.clone().filter(|word| !word.is_empty());
    let work = which.work.as_deref().map(|work| Work::parse(work).ok_or_else(|| code("work"))).transpose();
    let visibility =
        which.visibility.as_deref().map(|one| Visibility::parse(one).ok_or_else(|| code("visibility"))).transpose();
    let filter = Filter {
        work: caller.answer(work)?,
        visibility: caller.answer(visibility)?,
        account: word(&which.account).map(AccountHandle::new),
        scenario: word(&which.scenario),
        ground: word(&which.ground),
        severity: which.severity,
        assigned: word(&which.assigned).map(PersonId::new),
        words: findable::asked(&server.app, which.find.as_deref().unwrap_or_default()).await,
        ..Filter::default()
    };
    let after = caller.answer(which.after.as_deref().map(place).transpose())?;
    let after = after.map(|(at, id)| (at, CommentId::new(id)));
    let limit = which.limit.unwrap_or(50).clamp(1, 200);
    let mut link = caller.answer(server.app.store.read().await)?;
    let mut found =
        caller.answer(charte_store::comments::find(&mut link, &filter, &Order::Newest(after), limit + 1).await)?;
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let next = found.last().filter(|_| more).map(|one| format!("{}.{}", one.received.as_microsecond(), one.id));
    Ok(Json(Page::of(found.into_iter().map(Comment::from).collect(), next)))
}

/// A comment with its words, its clocks, what was said and done.
#[derive(Debug, Serialize, ToSchema)]
pub struct Card {
    /// The comment.
    #[serde(flatten)]
    comment: Comment,
    /// What it says; absent when it was erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// The name of its author.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// What spoke for spam and against it.
    because: Vec<SpamReason>,
    /// The verdict of the charter, as the gate writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    verdict: Option<serde_json::Value>,
    /// Its clocks, the most urgent first.
    clocks: Vec<Clock>,
    /// What was answered.
    answers: Vec<Answer>,
    /// Private notes.
    notes: Vec<Note>,
    /// Copies that were kept: hashes.
    evidence: Vec<String>,
}

/// A clock.
#[derive(Debug, Serialize, ToSchema)]
pub struct Clock {
    /// What it counts towards.
    verb: String,
    /// By when.
    #[schema(value_type = String, format = DateTime)]
    due: Timestamp,
    /// When it was done.
    #[schema(value_type = Option<String>, format = DateTime)]
    met: Option<Timestamp>,
}

/// An answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct Answer {
    /// Id.
    id: String,
    /// Who.
    author: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// What.
    text: String,
    /// To the author alone.
    private: bool,
    /// `by-hand`, `sent`, `dropped`.
    state: String,
}

/// One comment.
#[utoipa::path(get, path = "/v1/comments/{id}", tag = "comments",
    responses((status = 200, body = Card), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn show(State(server): State<Server>, caller: Caller, Path(id): Path<String>) -> Result<Json<Card>, Problem> {
    let card = caller.answer(comments::card::read(&server.app, &caller.actor, &CommentId::new(id)).await)?;
    let verdict = card.words.as_ref().and_then(|words| serde_json::from_str(words.verdict.as_deref()?).ok());
    let reasons = card.words.as_ref().map(|words| because(&caller, &words.because)).unwrap_or_default();
    Ok(Json(Card {
        text: card.words.as_ref().map(|words| words.text.clone()),
        name: card.words.as_ref().map(|words| words.name.clone()),
        because: reasons,
        verdict,
        clocks: card.clocks.into_iter().map(|one| Clock { verb: one.verb, due: one.due, met: one.met }).collect(),
        answers: card
            .answers
            .into_iter()
            .map(|one| Answer {
                id: one.id,
                author: one.author.to_string(),
                at: one.at,
                text: one.text,
                private: one.private,
                state: one.state,
            })
            .collect(),
        notes: card
            .notes
            .into_iter()
            .map(|one| Note { author: one.author.to_string(), at: one.at, text: one.text })
            .collect(),
        evidence: card.evidence.iter().map(|(hash, _)| charte_app::secret::hexadecimal(hash)).collect(),
        comment: card.comment.into(),
    }))
}

/// What is decided.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Decided {
    /// Everybody may see it.
    Show {
        /// Why; needed where a comment like it was treated otherwise.
        #[serde(default)]
        reason: String,
        /// When it was changed last, as it was seen.
        #[serde(default)]
        #[schema(value_type = Option<String>, format = DateTime)]
        seen: Option<Timestamp>,
    },
    /// Nobody sees it.
    Hide {
        /// A ground of the charter; criticism is none.
        ground: String,
        /// Why.
        #[serde(default)]
        reason: String,
        /// When it was changed last, as it was seen.
        #[serde(default)]
        #[schema(value_type = Option<String>, format = DateTime)]
        seen: Option<Timestamp>,
    },
    /// Some bytes of it are masked, visibly.
    Mask {
        /// From which byte to which.
        spans: Vec<(u32, u32)>,
        /// Why.
        #[serde(default)]
        reason: String,
    },
    /// It is spam.
    Spam,
    /// It is no spam.
    NotSpam,
    /// An answer.
    Answer {
        /// What is said.
        text: String,
        /// To the author alone.
        #[serde(default)]
        private: bool,
        /// Said there already.
        #[serde(default)]
        said: bool,
        /// Another answer was seen.
        #[serde(default)]
        anyway: bool,
    },
    /// An answer that waited was said there.
    Said {
        /// The answer.
        answer: String,
    },
    /// It stays without an answer.
    Silence {
        /// Why.
        reason: String,
    },
    /// Somebody is on it; absent: nobody.
    Assign {
        /// Who.
        #[serde(default)]
        person: Option<String>,
    },
    /// It goes up.
    Escalate {
        /// A team or a person.
        to: String,
        /// Why.
        reason: String,
    },
    /// Later.
    Snooze {
        /// Until when.
        #[schema(value_type = String, format = DateTime)]
        until: Timestamp,
        /// Why.
        reason: String,
    },
    /// Done.
    Close {
        /// Why.
        reason: String,
    },
    /// Open again.
    Reopen,
    /// The last act of one's own is taken back.
    Undo,
    /// A private note.
    Note {
        /// What.
        text: String,
    },
    /// A step of the scenario was done, or was not.
    Step {
        /// Which, from 1.
        number: u32,
        /// Whether it was done.
        done: bool,
    },
    /// How serious it is.
    Grade {
        /// 1 to 4.
        severity: u8,
    },
    /// Another scenario.
    Scenario {
        /// Its name.
        name: String,
    },
}

/// Decides on a comment, or works on it.
#[utoipa::path(post, path = "/v1/comments/{id}", tag = "comments", request_body = Decided,
    responses((status = 204), (status = "default", body = Problem)), security(("key" = ["moderate"])))]
pub async fn act(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(what): Given<Decided>,
) -> Result<StatusCode, Problem> {
    let (app, actor, id) = (&server.app, &caller.actor, CommentId::new(id));
    let decide = async |decision: decide::Decision, reason: String, seen: Option<Timestamp>| {
        let how = decide::How { reason, seen };
        decide::decide(app, actor, std::slice::from_ref(&id), &decision, &how).await.map(|_| ())
    };
    let done = match what {
        Decided::Show { reason, seen } => decide(decide::Decision::Show, reason, seen).await,
        Decided::Hide { ground, reason, seen } => decide(decide::Decision::Hide { ground }, reason, seen).await,
        Decided::Mask { spans, reason } => decide(decide::Decision::Mask { spans }, reason, None).await,
        Decided::Spam => decide(decide::Decision::Spam, String::new(), None).await,
        Decided::NotSpam => decide(decide::Decision::NotSpam, String::new(), None).await,
        Decided::Answer { text, private, said, anyway } => {
            let given = answer::Given { text, wording: None, private, said, anyway };
            answer::answer(app, actor, &id, &given).await.map(|_| ())
        }
        Decided::Said { answer } => answer::settle(app, actor, &id, &answer, true).await,
        Decided::Silence { reason } => answer::stay_silent(app, actor, &id, &reason).await,
        Decided::Assign { person } => work::assign(app, actor, &id, person.map(PersonId::new).as_ref()).await,
        Decided::Escalate { to, reason } => work::escalate(app, actor, &id, &to, &reason).await,
        Decided::Snooze { until, reason } => work::snooze(app, actor, &id, until, &reason).await,
        Decided::Close { reason } => work::close(app, actor, &id, &reason).await,
        Decided::Reopen => work::reopen(app, actor, &id).await,
        Decided::Undo => undo::undo(app, actor, &id).await,
        Decided::Note { text } => work::note(app, actor, &id, &text).await,
        Decided::Step { number, done } => work::step(app, actor, &id, number, done).await,
        Decided::Grade { severity } => work::grade(app, actor, &id, severity).await,
        Decided::Scenario { name } => work::scenario(app, actor, &id, &name).await,
    };
    caller.answer(done)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Many comments, one decision.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Many {
    /// Which: 200 at the most.
    comments: Vec<String>,
    /// `show`, `hide`, `spam`, `not-spam`.
    act: String,
    /// The ground, to hide.
    #[serde(default)]
    ground: String,
    /// Why.
    #[serde(default)]
    reason: String,
}

/// What became of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ManyDone {
    /// What waits for a second person, when it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    second: Option<String>,
}

/// Decides on comments that look alike: one act, one ground. From ten on, hiding waits for a second person.
#[utoipa::path(post, path = "/v1/comments/decide", tag = "comments", request_body = Many,
    responses((status = 200, body = ManyDone), (status = "default", body = Problem)), security(("key" = ["moderate"])))]
pub async fn decide_many(
    State(server): State<Server>,
    caller: Caller,
    Given(many): Given<Many>,
) -> Result<Json<ManyDone>, Problem> {
    let decision = match many.act.as_str() {
        "show" => decide::Decision::Show,
        "hide" => decide::Decision::Hide { ground: many.ground },
        "spam" => decide::Decision::Spam,
        "not-spam" => decide::Decision::NotSpam,
        _ => return Err(Problem::new(Error::invalid("act", "act-unknown"), caller.lang)),
    };
    let ids: Vec<CommentId> = many.comments.into_iter().map(CommentId::new).collect();
    let how = decide::How { reason: many.reason, seen: None };
    let second = match caller.answer(decide::decide(&server.app, &caller.actor, &ids, &decision, &how).await)? {
        decide::Done::Now => None,
        decide::Done::Second(id) => Some(id),
    };
    Ok(Json(ManyDone { second }))
}

/// Says yes or no to what waits.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SecondSaid {
    /// Yes.
    yes: bool,
    /// Why.
    #[serde(default)]
    reason: String,
}

/// A second person says yes or no to a heavy act.
#[utoipa::path(post, path = "/v1/comments/second/{id}", tag = "comments", request_body = SecondSaid,
    responses((status = 204), (status = "default", body = Problem)), security(("key" = ["moderate"])))]
pub async fn second(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(said): Given<SecondSaid>,
) -> Result<StatusCode, Problem> {
    caller.answer(decide::confirm(&server.app, &caller.actor, &id, said.yes, &said.reason).await)?;
    Ok(StatusCode::NO_CONTENT)
}
