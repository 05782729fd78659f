//! How often each rule fired, in force or only looking, and on which posts: counted from the verdicts that were kept.

use crate::{App, Error, decided};
use charte_domain::{Actor, PostId, Right};
use charte_lang::model::Effect;
use charte_store::{decisions, posts};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// The longest time that is looked back on, in days.
pub const LONGEST: u32 = 366;
/// The most posts that are listed behind a number.
const LISTED: u32 = 200;

/// How often a rule fired.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Fired {
    /// On how many posts, by the code of its effect; one that was judged several times counts once.
    pub effects: BTreeMap<String, u64>,
    /// On how many it would have had an effect, while it only looked.
    pub shadow: u64,
}

impl Fired {
    /// On how many posts it had an effect.
    #[must_use]
    pub fn posts(&self) -> u64 {
        self.effects.values().sum()
    }
}

/// A judgement in which a rule fired.
#[derive(Clone, Debug)]
pub struct Behind {
    /// The post; none: another tool asked.
    pub post: Option<PostId>,
    /// First words of the post; empty: another tool asked.
    pub title: String,
    /// The account; may be empty.
    pub account: String,
    /// When it was judged.
    pub at: Timestamp,
    /// What the rule did.
    pub effect: Effect,
    /// The number of the entry of the journal.
    pub entry: u64,
}

fn since(app: &App, days: u32) -> Result<i64, Error> {
    if days == 0 || days > LONGEST {
        return Err(Error::invalid("days", "not-readable"));
    }
    let now = app.ambient.now();
    Ok(now.saturating_sub(SignedDuration::from_hours(24 * i64::from(days))).unwrap_or(now).as_microsecond())
}

/// How often each rule fired in the last days, by its name.
///
/// # Errors
/// Not allowed; no number of days; what the database says.
pub async fn counts(app: &App, actor: &Actor, days: u32) -> Result<BTreeMap<String, Fired>, Error> {
    app.may(actor, Right::Read, None)?;
    let since = since(app, days)?;
    let mut out: BTreeMap<String, Fired> = BTreeMap::new();
    for one in decisions::counts(&mut app.store.read().await?, since).await? {
        let fired = out.entry(one.rule).or_default();
        let posts = u64::try_from(one.posts).unwrap_or(0);
        if one.shadow {
            fired.shadow += posts;
        } else {
            *fired.effects.entry(one.effect).or_default() += posts;
        }
    }
    Ok(out)
}

/// The judgements behind a number, the last first.
///
/// # Errors
/// Not allowed; no number of days; what the database says.
pub async fn behind(app: &App, actor: &Actor, rule: &str, days: u32) -> Result<Vec<Behind>, Error> {
    app.may(actor, Right::Read, None)?;
    let since = since(app, days)?;
    let mut link = app.store.read().await?;
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    let mut out = Vec::new();
    for kept in decisions::behind(&mut link, rule, since, LISTED).await? {
        let title = match &kept.post {
            None => String::new(),
            Some(id) => {
                if !titles.contains_key(id) {
                    let post = posts::get(&mut link, &PostId::new(id.clone())).await?;
                    titles.insert(id.clone(), post.map_or_else(String::new, |post| post.title));
                }
                titles.get(id).cloned().unwrap_or_default()
            }
        };
        out.push(Behind {
            post: kept.post.map(PostId::new),
            title,
            account: kept.account,
            at: Timestamp::from_microsecond(kept.at).unwrap_or_default(),
            effect: decided::effect(&kept.effect),
            entry: kept.seq,
        });
    }
    Ok(out)
}
