//! `/charter/fired/{rule}`: the judgements in which a rule fired, and the sentence beside the rule.

use crate::pages::frame::{self, zoned};
use crate::pages::verdict::tone;
use crate::session::{Reader, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::{Path, State};
use axum::response::Response;
use charte_app::Error;
use charte_app::fired::{self, Fired};
use charte_domain::Actor;
use charte_lang::model::{Mode, Rule};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::Moment;
use charte_views::pages::charter::tabs;
use charte_views::pages::charter_fired::{FiredPage, Row};
use charte_views::parts::{Link, Sign};
use charte_views::say::{Words, t};
use std::collections::BTreeMap;

/// Over how many days the pages count: a month, and a quarter.
const DAYS: [u32; 2] = [30, 90];

/// What the charter's page says of each rule.
#[derive(Debug, Default)]
pub struct Counted {
    month: BTreeMap<String, Fired>,
    quarter: BTreeMap<String, Fired>,
}

impl Counted {
    /// Counts.
    ///
    /// # Errors
    /// Not allowed; what the database says.
    pub async fn of(server: &Server, actor: &Actor) -> Result<Self, Error> {
        let [month, quarter] = DAYS;
        let app = &server.app;
        Ok(Self { month: fired::counts(app, actor, month).await?, quarter: fired::counts(app, actor, quarter).await? })
    }

    /// The sentence beside a rule.
    #[must_use]
    pub fn say(&self, lang: Lang, rule: &Rule) -> Option<Link> {
        if rule.mode == Mode::Draft || rule.effect.is_none() {
            return None;
        }
        let name = rule.name.text.as_str();
        let only_looks = rule.mode == Mode::Shadow;
        let count = |of: &BTreeMap<String, Fired>| {
            of.get(name).map_or(0, |one| if only_looks { one.shadow } else { one.posts() })
        };
        let (month, quarter) = (count(&self.month), count(&self.quarter));
        if quarter == 0 {
            return Some(Link::new("", t(lang, "charter-fired-never")));
        }
        let key = if only_looks { "charter-fired-shadow" } else { "charter-fired" };
        let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
        let say = Words::new(lang, key).with("month", number(month)).with("quarter", number(quarter)).say();
        Some(Link::new(format!("/charter/fired/{}", percent(name)), say))
    }
}

/// The judgements.
pub async fn show(State(server): State<Server>, reader: Reader, Path(rule): Path<String>) -> Result<Response, Trouble> {
    let lang = reader.lang;
    let [_, quarter] = DAYS;
    let found = fired::behind(&server.app, &reader.actor, &rule, quarter).await?;
    let rows = found.into_iter().map(|one| {
        let tone = tone(one.effect);
        let title = if one.post.is_some() { one.title } else { t(lang, "charter-fired-check") };
        Row {
            href: one.post.map_or_else(|| format!("/journal/{}", one.entry), |post| format!("/posts/{post}")),
            title: crate::pages::posts::title(lang, &title),
            account: one.account,
            at: Moment::brief(lang, &zoned(&server, one.at)),
            did: Sign::new(tone, t(lang, tone.effect())),
        }
    });
    let page = FiredPage {
        rows: rows.collect(),
        tabs: tabs(lang, ""),
        title: Words::new(lang, "charter-fired-h").with("rule", rule.as_str()).say(),
        frame: frame::of(&server, &reader).await.at(Place::Charter),
    };
    Ok(shown(&page))
}
