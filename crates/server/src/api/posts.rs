//! `/v1/posts`: drafts, their way out, their end; and `/v1/calendar`: what is planned.

use crate::api::given::{Asked, Given};
use crate::api::people::Made;
use crate::api::problem::Problem;
use crate::api::{Page, deliveries, place};
use crate::session::Caller;
use crate::state::Server;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use charte_app::judging::Way;
use charte_app::secret::hexadecimal;
use charte_app::submit::{self, Settled};
use charte_app::{Error, calendar, charter_comments, mend, withdraw, write};
use charte_domain::{AccountHandle, Content, PersonId, PostId, PostState, Right};
use charte_store::{found_words, posts};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A post, without its content.
#[derive(Debug, Serialize, ToSchema)]
pub struct Post {
    /// Id.
    pub(super) id: String,
    /// First words.
    title: String,
    /// `draft`, `submitted`, `approved`, `scheduled`, `published`, `withdrawn` or `refused`.
    state: &'static str,
    /// The effect of the last verdict: `publish`, `remind`, `revise`, `hold` or `refuse`.
    effect: &'static str,
    /// Author.
    author: String,
    /// Number of the last version.
    version: u32,
    /// Hash of its content: what a yes is for.
    hash: String,
    /// When it is to leave.
    #[schema(value_type = Option<String>, format = DateTime)]
    due: Option<Timestamp>,
    /// When it left first.
    #[schema(value_type = Option<String>, format = DateTime)]
    published: Option<Timestamp>,
    /// When it was begun.
    #[schema(value_type = String, format = DateTime)]
    created: Timestamp,
    /// When it was changed last.
    #[schema(value_type = String, format = DateTime)]
    changed: Timestamp,
    /// When its time was up, as the charter's retention says: its words went, or those who worked on it.
    #[schema(value_type = Option<String>, format = DateTime)]
    erased: Option<Timestamp>,
}

impl From<&charte_domain::Post> for Post {
    fn from(post: &charte_domain::Post) -> Self {
        Self {
            id: post.id.to_string(),
            title: post.title.clone(),
            state: post.state.code(),
            effect: post.effect.code(),
            author: post.author.to_string(),
            version: post.version,
            hash: hexadecimal(&post.hash),
            due: post.due,
            published: post.published,
            created: post.created,
            changed: post.changed,
            erased: post.erased,
        }
    }
}

/// A post with its content, the questions about it, its notes and deliveries.
#[derive(Debug, Serialize, ToSchema)]
pub struct PostInFull {
    /// The post.
    #[serde(flatten)]
    post: Post,
    /// Its content.
    #[schema(value_type = Object)]
    content: Content,
    /// The questions about it.
    requests: Vec<super::approvals::Request>,
    /// Notes; they have no way into what is published.
    notes: Vec<Note>,
    /// Deliveries.
    deliveries: Vec<deliveries::Delivery>,
    /// The verdicts of now, one for each account, as `POST /v1/check` gives them.
    #[schema(value_type = Vec<Object>)]
    verdicts: Vec<serde_json::Value>,
    /// What the program could put right by itself; whoever wants it keeps the text that it gives.
    mends: Vec<Mend>,
}

/// A way of putting right what a rule found.
#[derive(Debug, Serialize, ToSchema)]
pub struct Mend {
    /// The account whose text it is.
    account: String,
    /// The rule.
    rule: String,
    /// `cut`: sentences are taken out; `credit`: the credit of the media is added.
    how: &'static str,
    /// What is taken out or added.
    words: String,
    /// The whole text afterwards.
    text: String,
}

/// An exception that is asked for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The rule.
    rule: String,
    /// Why the post should leave.
    reason: String,
}

/// A note.
#[derive(Debug, Serialize, ToSchema)]
pub struct Note {
    /// Who.
    pub(super) author: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub(super) at: Timestamp,
    /// What.
    pub(super) text: String,
}

/// A content to keep.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The content: `accounts`, `text`, and what else a post has.
    #[schema(value_type = Object)]
    content: Content,
    /// When it is to leave; absent: as soon as it may.
    #[schema(value_type = Option<String>, format = DateTime)]
    due: Option<Timestamp>,
    /// The version that was read; another one by now is an answer of 409.
    #[schema(value_type = Option<u64>)]
    version: Option<u32>,
}

/// The version that is meant.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct OfVersion {
    /// The version that was read; another one by now is an answer of 409.
    #[schema(value_type = Option<u64>)]
    version: Option<u32>,
}

/// Why.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Because {
    /// The reason; a post that has left needs one.
    reason: String,
}

/// Another hour.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Hour {
    /// When it is to leave.
    #[schema(value_type = String, format = DateTime)]
    due: Timestamp,
}

/// A note to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewNote {
    /// What it says.
    text: String,
}

/// What became of a post.
#[derive(Debug, Serialize, ToSchema)]
pub struct Outcome {
    /// The post.
    #[serde(flatten)]
    post: Post,
    /// What stands in its way: `free`, `author` (something is to be changed), `approvals` or `refused`.
    way: &'static str,
    /// The rules that found something.
    rules: Vec<String>,
}

impl From<Settled> for Outcome {
    fn from(settled: Settled) -> Self {
        let way = match &settled.way {
            Way::Free => "free",
            Way::Author => "author",
            Way::Approvals(_) => "approvals",
            Way::Refused => "refused",
        };
        let findings = settled.judged.on.iter().flat_map(|one| &one.verdict.findings);
        let mut rules: Vec<String> = findings.map(|finding| settled.judged.rule(finding)).collect();
        rules.sort();
        rules.dedup();
        Self { post: Post::from(&settled.post), way, rules }
    }
}

/// What posts are wanted.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Which {
    /// In this state.
    state: Option<String>,
    /// Of this author.
    author: Option<String>,
    /// That have all of these words, or words that begin so, in the text, in a text for one account or in a description of media.
    find: Option<String>,
    /// The key at which the page before ended.
    after: Option<String>,
    /// How many at the most: 1 to 200, 50 when it is absent; less or more counts as the nearest of them.
    #[param(value_type = Option<u64>)]
    limit: Option<u32>,
}

/// Posts, the last changed first.
#[utoipa::path(get, path = "/v1/posts", tag = "posts", params(Which),
    responses((status = 200, body = Page<Post>), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn list(
    State(server): State<Server>,
    caller: Caller,
    Asked(which): Asked<Which>,
) -> Result<Json<Page<Post>>, Problem> {
    caller.answer(find(&server, &caller, &which).await).map(Json)
}

async fn find(server: &Server, caller: &Caller, which: &Which) -> Result<Page<Post>, Error> {
    server.app.may(&caller.actor, Right::Read, None)?;
    let limit = which.limit.unwrap_or(50).clamp(1, 200);
    let state =
        which.state.as_deref().map(|code| PostState::parse(code).ok_or(Error::invalid("state", "body-unreadable")));
    let before = which.after.as_deref().map(place).transpose()?.map(|(at, id)| (at, PostId::new(id)));
    let filter = posts::Filter {
        state: state.transpose()?,
        author: which.author.as_deref().map(PersonId::new),
        words: which.find.as_deref().and_then(found_words::asked),
        before,
    };
    let mut found = posts::find(&mut server.app.store.read().await?, &filter, limit + 1).await?;
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let last = if more { found.last() } else { None };
    let next = last.map(|post| format!("{}.{}", post.changed.as_microsecond(), post.id));
    Ok(Page::of(found.iter().map(Post::from).collect(), next))
}

/// Begins a post.
#[utoipa::path(post, path = "/v1/posts", tag = "posts", request_body = Draft,
    responses((status = 201, body = Post), (status = "default", body = Problem)), security(("key" = ["write"])))]
pub async fn create(
    State(server): State<Server>,
    caller: Caller,
    Given(draft): Given<Draft>,
) -> Result<(StatusCode, Json<Post>), Problem> {
    let given = write::Given { content: draft.content, due: draft.due, version: None };
    let kept = caller.answer(write::save(&server.app, &caller.actor, None, &given).await)?;
    Ok((StatusCode::CREATED, Json(Post::from(&kept))))
}

/// A post in full.
#[utoipa::path(get, path = "/v1/posts/{id}", tag = "posts",
    responses((status = 200, body = PostInFull), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn show(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Json<PostInFull>, Problem> {
    let seen = caller.answer(write::see(&server.app, &caller.actor, &PostId::new(id)).await)?;
    let verdicts = seen.judged.iter().flat_map(|judged| {
        judged.on.iter().filter_map(|one| {
            let post = charte_judge::Submission::from_json(one.submission.as_bytes()).ok()?;
            let verdict = one.verdict.to_json(&judged.charter.engine, &post);
            serde_json::from_str(&verdict).ok()
        })
    });
    let house = server.app.house();
    let mends = seen.judged.iter().flat_map(|judged| {
        judged.on.iter().flat_map(|one| {
            let all = one.verdict.findings.iter().flat_map(|finding| {
                let offers = mend::offers(&house, judged, one, finding, &seen.version.content);
                offers.into_iter().map(|offer| (judged.rule(finding), offer))
            });
            all.map(|(rule, offer)| Mend {
                account: one.account.to_string(),
                rule,
                how: offer.mend.code(),
                words: offer.words,
                text: offer.text,
            })
            .collect::<Vec<_>>()
        })
    });
    Ok(Json(PostInFull {
        mends: mends.collect(),
        verdicts: verdicts.collect(),
        post: Post::from(&seen.post),
        content: seen.version.content.clone(),
        requests: seen.requests.iter().map(super::approvals::Request::from).collect(),
        notes: seen
            .notes
            .iter()
            .map(|note| Note { author: note.author.to_string(), at: note.at, text: note.text.clone() })
            .collect(),
        deliveries: seen.deliveries.iter().map(deliveries::Delivery::from).collect(),
    }))
}

/// Keeps another version of a post.
#[utoipa::path(put, path = "/v1/posts/{id}", tag = "posts", request_body = Draft,
    responses((status = 200, body = Post), (status = "default", body = Problem)), security(("key" = ["write"])))]
pub async fn save(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(draft): Given<Draft>,
) -> Result<Json<Post>, Problem> {
    let given = write::Given { content: draft.content, due: draft.due, version: draft.version };
    let kept = write::save(&server.app, &caller.actor, Some(&PostId::new(id)), &given).await;
    caller.answer(kept).map(|post| Json(Post::from(&post)))
}

/// Asks those who keep a rule's article for an exception. The charter decides: it is granted by another charter, or not.
#[utoipa::path(post, path = "/v1/posts/{id}/exceptions", tag = "posts", request_body = Exception,
    responses((status = 204, description = "Asked"), (status = "default", body = Problem)), security(("key" = ["write"])))]
pub async fn ask_exception(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(exception): Given<Exception>,
) -> Result<StatusCode, Problem> {
    let id = caller.answer(write::see(&server.app, &caller.actor, &PostId::new(id)).await)?.post.id;
    let asked =
        charter_comments::ask_exception(&server.app, &caller.actor, &exception.rule, &id, &exception.reason).await;
    caller.answer(asked).map(|_| StatusCode::NO_CONTENT)
}

/// Submits a post: the charter says what happens with it.
#[utoipa::path(post, path = "/v1/posts/{id}/submit", tag = "posts", request_body = Option<OfVersion>,
    responses((status = 200, body = Outcome), (status = "default", body = Problem)), security(("key" = ["write"])))]
pub async fn submit(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(of): Given<OfVersion>,
) -> Result<Json<Outcome>, Problem> {
    let settled = submit::submit(&server.app, &caller.actor, &PostId::new(id), of.version).await;
    caller.answer(settled).map(|settled| Json(Outcome::from(settled)))
}

/// Takes a post back.
#[utoipa::path(post, path = "/v1/posts/{id}/withdraw", tag = "posts", request_body = Option<Because>,
    responses((status = 204, description = "Withdrawn"), (status = "default", body = Problem)),
    security(("key" = ["write"])))]
pub async fn withdraw(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(because): Given<Because>,
) -> Result<StatusCode, Problem> {
    let done = withdraw::withdraw(&server.app, &caller.actor, &PostId::new(id), &because.reason).await;
    caller.answer(done).map(|()| StatusCode::NO_CONTENT)
}

/// Gives a post another hour.
#[utoipa::path(post, path = "/v1/posts/{id}/reschedule", tag = "posts", request_body = Hour,
    responses((status = 200, body = Outcome), (status = "default", body = Problem)), security(("key" = ["write"])))]
pub async fn reschedule(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(hour): Given<Hour>,
) -> Result<Json<Outcome>, Problem> {
    let settled = submit::reschedule(&server.app, &caller.actor, &PostId::new(id), hour.due).await;
    caller.answer(settled).map(|settled| Json(Outcome::from(settled)))
}

/// Adds a note to a post: for those who work on it.
#[utoipa::path(post, path = "/v1/posts/{id}/notes", tag = "posts", request_body = NewNote,
    responses((status = 201, body = Made), (status = "default", body = Problem)), security(("key" = ["write"])))]
pub async fn note(
    State(server): State<Server>,
    caller: Caller,
    Path(id): Path<String>,
    Given(note): Given<NewNote>,
) -> Result<(StatusCode, Json<Made>), Problem> {
    let done = write::note(&server.app, &caller.actor, &PostId::new(id.clone()), &note.text).await;
    caller.answer(done).map(|()| (StatusCode::CREATED, Json(Made::of(id))))
}

/// A stretch of the calendar.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Stretch {
    /// From this instant on; absent: from now on.
    #[param(value_type = Option<String>, format = DateTime)]
    from: Option<Timestamp>,
    /// Until before this instant.
    #[param(value_type = Option<String>, format = DateTime)]
    until: Option<Timestamp>,
    /// On this account.
    account: Option<String>,
    /// Of this author.
    author: Option<String>,
    /// The key at which the page before ended.
    after: Option<String>,
    /// How many at the most: 1 to 200, 50 when it is absent; less or more counts as the nearest of them.
    #[param(value_type = Option<u64>)]
    limit: Option<u32>,
}

/// A post in the calendar.
#[derive(Debug, Serialize, ToSchema)]
pub struct Planned {
    /// The post.
    #[serde(flatten)]
    post: Post,
    /// Its accounts.
    accounts: Vec<String>,
}

/// What is planned, the next first.
#[utoipa::path(get, path = "/v1/calendar", tag = "posts", params(Stretch),
    responses((status = 200, body = Page<Planned>), (status = "default", body = Problem)), security(("key" = ["read"])))]
pub async fn planned(
    State(server): State<Server>,
    caller: Caller,
    Asked(stretch): Asked<Stretch>,
) -> Result<Json<Page<Planned>>, Problem> {
    let limit = stretch.limit.unwrap_or(50).clamp(1, 200);
    let after = caller.answer(stretch.after.as_deref().map(place).transpose())?;
    let after = after.map(|(at, id)| (at, PostId::new(id)));
    let wanted = posts::Planned {
        from: Some(stretch.from.unwrap_or_else(|| server.app.ambient.now())),
        until: stretch.until,
        after,
        author: stretch.author.as_deref().map(PersonId::new),
        account: stretch.account.as_deref().map(AccountHandle::new),
        effect: None,
    };
    let mut found = caller.answer(calendar::planned(&server.app, &caller.actor, &wanted, limit + 1).await)?;
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let last = if more { found.last() } else { None };
    let next = last.and_then(|(post, _)| Some(format!("{}.{}", post.due?.as_microsecond(), post.id)));
    let items = found.iter().map(|(post, content)| Planned {
        post: Post::from(post),
        accounts: content.accounts.iter().map(ToString::to_string).collect(),
    });
    Ok(Json(Page::of(items.collect(), next)))
}
