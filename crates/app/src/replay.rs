//! Replay: what another version of the charter would have done with what was judged. Both versions are given the facts that
//! were kept with each verdict and the instant for which it was judged; the registry of today is not asked. A post that was
//! never submitted has no verdict that was kept: it is judged as the house is today, and said so.

use crate::judging::{self, Circumstances};
use crate::{App, Error, decided, write};
use charte_domain::{AccountHandle, Actor, Post, PostId, Right};
use charte_judge::{Engine, Registry, Scratch, Submission};
use charte_lang::model::Effect;
use charte_store::{approvals, decisions, journal, posts};
use jiff::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// How many posts are looked at, and how many recorded questions of other tools.
pub const POSTS: u32 = 200;

/// What would be treated differently on an account.
#[derive(Clone, Debug)]
pub struct Turned {
    /// The post; none for what another tool asked about.
    pub post: Option<Post>,
    /// The number of the entry in which it was judged; none: it was never submitted.
    pub entry: Option<u64>,
    /// First words.
    pub title: String,
    /// The account.
    pub account: AccountHandle,
    /// For which instant it was judged.
    pub at: Timestamp,
    /// What the one version says.
    pub before: Effect,
    /// What the other says.
    pub after: Effect,
    /// The rules by which the other one says it.
    pub rules: Vec<String>,
}

/// What a replay gave.
#[derive(Clone, Debug, Default)]
pub struct Replayed {
    /// How many posts were judged, and questions of other tools.
    pub posts: usize,
    /// How many of the judgements had no facts that were kept, and were given those of today.
    pub today: usize,
    /// How many were looked at by detectors of another version than then.
    pub other_detectors: usize,
    /// Those that would be treated differently, the stricter ones first.
    pub turned: Vec<Turned>,
}

impl Replayed {
    /// How many would newly have an effect.
    #[must_use]
    pub fn newly(&self, effect: Effect) -> usize {
        self.turned.iter().filter(|one| one.after == effect).count()
    }
}

/// What is judged again.
struct Given {
    post: Option<Post>,
    entry: Option<u64>,
    account: AccountHandle,
    at: Timestamp,
    submission: String,
    /// The registry of that day; none: today's.
    registry: Option<Registry>,
    /// What was decided, and by which charter.
    decided: Option<(Effect, String)>,
}

/// Judges the last posts, and the last recorded questions of other tools, under both versions.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn replay(app: &App, actor: &Actor, before: Engine, after: Engine) -> Result<Replayed, Error> {
    app.may(actor, Right::Read, None)?;
    let house = app.house();
    let mut link = app.store.read().await?;
    let (mut given, other_detectors) = recorded(&mut link).await?;
    let known: BTreeSet<PostId> = given.iter().filter_map(|one| Some(one.post.as_ref()?.id.clone())).collect();
    let mut today = 0;
    for post in posts::find(&mut link, &posts::Filter::default(), POSTS).await? {
        if known.contains(&post.id) {
            continue;
        }
        let Some(version) = posts::get_version(&mut link, &post.id, post.version).await? else { continue };
        let mut answers = approvals::answers(&mut link, &post.id).await?;
        answers.retain(|one| one.hash == post.hash);
        let author = house.people.get(&post.author).cloned().unwrap_or_else(|| write::unknown(&post));
        let at = post.published.or(post.due).unwrap_or(post.changed);
        let how = Circumstances { author: &author, at, approvals: &answers, act: "publish" };
        for account in &version.content.accounts {
            let submission = judging::submission(&version.content, account, how);
            let (post, account) = (Some(post.clone()), account.clone());
            given.push(Given { post, entry: None, account, at, submission, registry: None, decided: None });
            today += 1;
        }
    }
    drop(link);
    let seen = |one: &Given| one.post.as_ref().map_or_else(|| format!("{:?}", one.entry), |post| post.id.to_string());
    let posts = given.iter().map(seen).collect::<BTreeSet<_>>().len();
    let turned = tokio::task::spawn_blocking(move || {
        let mut scratch = Scratch::new();
        let look = given.into_iter().filter_map(|one| turn(one, &house.registry, (&before, &after), &mut scratch));
        let mut turned: Vec<Turned> = look.collect();
        turned.sort_by_key(|one| (std::cmp::Reverse(one.after), std::cmp::Reverse(one.at)));
        turned
    });
    let turned = turned.await.map_err(|error| Error::Broken(error.to_string()))?;
    Ok(Replayed { posts, today, other_detectors, turned })
}

/// The last judgement of each post on each account, and those of other tools, with the facts that were kept. Erased ones are
/// left out.
async fn recorded(link: &mut charte_store::Link) -> Result<(Vec<Given>, usize), Error> {
    let mut out: Vec<Given> = Vec::new();
    let (mut seen, mut other_detectors) = (BTreeSet::new(), 0);
    let mut posts: HashMap<String, Option<Post>> = HashMap::new();
    for kept in decisions::last(link, 4 * POSTS).await? {
        let what = kept.post.clone().unwrap_or_else(|| format!("check:{}", kept.seq));
        // A post is looked at by its last judgement: when it left, mostly.
        if !seen.insert((what, kept.account.clone())) || out.len() >= 2 * POSTS as usize {
            continue;
        }
        let bodies = journal::bodies(link, kept.seq).await?;
        let body = |name: &str| bodies.iter().find(|one| one.0 == name).map(|one| one.2.as_slice());
        let Some(judged) = body(decisions::BODY) else { continue };
        let Some(read) = decided::read(judged, kept.place, body("submission")) else { continue };
        let post = match &kept.post {
            None => None,
            Some(id) => {
                if !posts.contains_key(id) {
                    posts.insert(id.clone(), charte_store::posts::get(link, &PostId::new(id.clone())).await?);
                }
                posts.get(id).cloned().flatten()
            }
        };
        if kept.post.is_some() && post.is_none() {
            continue;
        }
        other_detectors += usize::from(read.other_detectors);
        out.push(Given {
            post,
            entry: Some(kept.seq),
            account: AccountHandle::new(kept.account),
            at: read.at,
            submission: read.submission,
            registry: Some(read.registry),
            decided: Some((decided::effect(&kept.effect), kept.charter)),
        });
    }
    Ok((out, other_detectors))
}

fn turn(one: Given, today: &Registry, (before, after): (&Engine, &Engine), scratch: &mut Scratch) -> Option<Turned> {
    let submission = Submission::from_json(one.submission.as_bytes()).ok()?;
    let registry = one.registry.as_ref().unwrap_or(today);
    // What the one version decided then is what it says: only what another decided is judged by it now.
    let old = match &one.decided {
        Some((effect, charter)) if charter == before.charter_hash() => *effect,
        _ => before.judge_in(registry, &submission, one.at, scratch).effect,
    };
    let verdict = after.judge_in(registry, &submission, one.at, scratch);
    if verdict.effect == old {
        return None;
    }
    let decide = verdict.findings.iter().filter(|found| found.outcome.effect == verdict.effect);
    let rules = decide.filter_map(|found| rule(after, found)).take(3).collect();
    let words = || submission.text.as_deref().unwrap_or_default().chars().take(60).collect::<String>();
    let title = one.post.as_ref().map_or_else(words, |post| post.title.clone());
    let (account, at) = (one.account, one.at);
    Some(Turned { post: one.post, entry: one.entry, title, account, at, before: old, after: verdict.effect, rules })
}

fn rule(engine: &Engine, finding: &charte_judge::Finding) -> Option<String> {
    let charte_judge::Reason::Rule(id) = &finding.reason else { return None };
    engine.charter().rules.get(id.index()).map(|rule| rule.name.text.clone())
}
