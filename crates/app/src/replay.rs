//! Replay: what another version of the charter would have done with the posts that are kept. Both versions look at the same
//! texts, at the hours and with the yeses that they had; nothing is kept of it.

use crate::judging::{self, Circumstances};
use crate::{App, Error, write};
use charte_domain::{AccountHandle, Actor, Post, Right};
use charte_judge::{Engine, Scratch, Submission};
use charte_lang::model::Effect;
use charte_store::{approvals, posts};
use jiff::Timestamp;

/// How many posts are looked at.
pub const POSTS: u32 = 200;

/// A post that would be treated differently on an account.
#[derive(Clone, Debug)]
pub struct Turned {
    /// The post.
    pub post: Post,
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
    /// How many posts were judged.
    pub posts: usize,
    /// Those that would be treated differently, the stricter ones first.
    pub turned: Vec<Turned>,
}

/// Judges the last posts under both versions.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn replay(app: &App, actor: &Actor, before: Engine, after: Engine) -> Result<Replayed, Error> {
    app.may(actor, Right::Read, None)?;
    let house = app.house();
    let mut link = app.store.read().await?;
    let mut given = Vec::new();
    let mut seen = 0;
    for post in posts::find(&mut link, &posts::Filter::default(), POSTS).await? {
        let Some(version) = posts::get_version(&mut link, &post.id, post.version).await? else { continue };
        let mut answers = approvals::answers(&mut link, &post.id).await?;
        answers.retain(|one| one.hash == post.hash);
        let author = house.people.get(&post.author).cloned().unwrap_or_else(|| write::unknown(&post));
        let at = post.published.or(post.due).unwrap_or(post.changed);
        let how = Circumstances { author: &author, at, approvals: &answers, act: "publish" };
        seen += 1;
        for account in &version.content.accounts {
            let submission = judging::submission(&version.content, account, how);
            given.push((post.clone(), account.clone(), at, submission));
        }
    }
    drop(link);
    let turned = tokio::task::spawn_blocking(move || {
        let mut scratch = Scratch::new();
        let mut turned = Vec::new();
        for (post, account, at, submission) in given {
            let Ok(submission) = Submission::from_json(submission.as_bytes()) else { continue };
            let old = before.judge_in(&house.registry, &submission, at, &mut scratch).effect;
            let verdict = after.judge_in(&house.registry, &submission, at, &mut scratch);
            if verdict.effect == old {
                continue;
            }
            let decide = verdict.findings.iter().filter(|one| one.outcome.effect == verdict.effect);
            let names = decide.filter_map(|one| rule(&after, one));
            let rules = names.take(3).collect();
            turned.push(Turned { post, account, at, before: old, after: verdict.effect, rules });
        }
        turned.sort_by_key(|one| (std::cmp::Reverse(one.after), std::cmp::Reverse(one.at)));
        turned
    });
    let turned = turned.await.map_err(|error| Error::Broken(error.to_string()))?;
    Ok(Replayed { posts: seen, turned })
}

fn rule(engine: &Engine, finding: &charte_judge::Finding) -> Option<String> {
    let charte_judge::Reason::Rule(id) = &finding.reason else { return None };
    engine.charter().rules.get(id.index()).map(|rule| rule.name.text.clone())
}
