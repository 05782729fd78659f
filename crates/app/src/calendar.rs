//! The calendar: what is planned, when the house is silent, what comes too close to what.

use crate::{App, Error, House, judging};
use charte_domain::{AccountHandle, Actor, Content, Person, Post, PostState, Right};
use charte_lang::Charter;
use charte_lang::fold;
use charte_lang::model::{Atom, Breach, Cond, Effect, NamedCalendar, Rule, Value};
use charte_lang::vocabulary::Fact;
use charte_store::posts;
use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, Timestamp, ToSpan};
use std::collections::BTreeMap;

/// Posts of one account that leave closer together than this are a clash.
const CLOSE: SignedDuration = SignedDuration::from_mins(30);

/// What is planned in a stretch of time.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn planned(
    app: &App,
    actor: &Actor,
    wanted: &posts::Planned,
    limit: u32,
) -> Result<Vec<(Post, Content)>, Error> {
    app.may(actor, Right::Read, None)?;
    Ok(posts::planned(&mut app.store.read().await?, wanted, limit).await?)
}

/// Whether somebody may give a post another hour.
#[must_use]
pub fn may_move(app: &App, actor: &Actor, post: &Post, content: &Content) -> bool {
    let may = |account: &AccountHandle| app.may(actor, Right::Schedule, Some(account)).is_ok();
    post.state.is_open()
        && (actor.id() == post.author || (!content.accounts.is_empty() && content.accounts.iter().all(may)))
}

/// When the house is silent, as its charter says.
#[derive(Debug, Default)]
pub struct Silences<'a> {
    all: &'a [NamedCalendar],
    /// It speaks only in these.
    hours: Vec<&'a NamedCalendar>,
    /// It does not speak of something in these.
    periods: Vec<&'a NamedCalendar>,
}

/// A stretch of a day, in half-hours from midnight: `first` to before `last`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The calendar's name; none: outside the hours at which the house speaks.
    pub name: Option<String>,
    /// Half-hour it begins with.
    pub first: u8,
    /// Half-hour it ends before.
    pub last: u8,
}

impl<'a> Silences<'a> {
    /// Reads them out of the rules of the charter in force. Hours that an account has of its own count for it alone.
    #[must_use]
    pub fn new(house: &'a House, account: Option<&AccountHandle>) -> Self {
        house.charter.as_ref().map_or_else(Self::default, |charter| Self::of(charter.engine.charter(), account))
    }

    fn of(charter: &'a Charter, account: Option<&AccountHandle>) -> Self {
        let all = charter.calendars.as_slice();
        let (mut hours, mut periods) = (Vec::new(), Vec::new());
        for rule in
            charter.rules.iter().filter(|rule| rule.effect.as_ref().is_some_and(|one| one.effect >= Effect::Revise))
        {
            let (spoken, silent) = of_rule(rule);
            hours.extend(spoken);
            periods.extend(silent);
        }
        let wanted = account.map(|one| fold::key(one.as_str()));
        let own =
            charter.accounts.iter().find(|one| Some(fold::key(&one.name.text)) == wanted).and_then(|one| one.hours);
        if let Some(own) = own {
            hours = u32::try_from(own.index()).into_iter().collect();
        }
        let named = |found: Vec<u32>| {
            let mut found = found;
            found.sort_unstable();
            found.dedup();
            found.into_iter().filter_map(|n| all.get(usize::try_from(n).ok()?)).collect::<Vec<_>>()
        };
        let periods = named(periods).into_iter().filter(|one| one.calendar.ends().is_some()).collect();
        Self { all, hours: named(hours), periods }
    }

    /// The silences of a day.
    #[must_use]
    pub fn on(&self, day: Date) -> Vec<Stretch> {
        let mut out = Vec::new();
        if !self.hours.is_empty() {
            let quiet = |at: DateTime| !self.hours.iter().all(|one| one.calendar.covers(at, self.all));
            out.extend(stretches(day, quiet).map(|(first, last)| Stretch { name: None, first, last }));
        }
        for one in &self.periods {
            let name = Some(one.name.text.clone());
            let found = stretches(day, |at| one.calendar.covers(at, self.all));
            out.extend(found.map(|(first, last)| Stretch { name: name.clone(), first, last }));
        }
        out
    }
}

/// The first instant from one on at which the house speaks on an account; within a fortnight, otherwise the one given.
#[must_use]
pub fn next_spoken(house: &House, account: &AccountHandle, from: Timestamp) -> Timestamp {
    let silences = Silences::new(house, Some(account));
    let zone = house.zone();
    let hour = SignedDuration::from_mins(30);
    let instants = std::iter::successors(Some(from), |at| at.checked_add(hour).ok()).take(14 * 48);
    let spoken = |at: &Timestamp| {
        let at = zone.to_datetime(*at);
        silences.hours.iter().all(|one| one.calendar.covers(at, silences.all))
    };
    instants.into_iter().find(spoken).unwrap_or(from)
}

/// The half-hours of a day for which something is so, put together.
fn stretches(day: Date, so: impl Fn(DateTime) -> bool) -> impl Iterator<Item = (u8, u8)> {
    let mut found: Vec<(u8, u8)> = Vec::new();
    for half in 0..48_u8 {
        let time = Time::new(i8::try_from(half / 2).unwrap_or(0), if half % 2 == 0 { 0 } else { 30 }, 0, 0);
        if !time.is_ok_and(|time| so(day.to_datetime(time))) {
            continue;
        }
        match found.last_mut() {
            Some((_, last)) if *last == half => *last = half + 1,
            _ => found.push((half, half + 1)),
        }
    }
    found.into_iter()
}

/// The calendars outside which a rule is breached, and those within which it looks or is breached.
fn of_rule(rule: &Rule) -> (Vec<u32>, Vec<u32>) {
    let (mut hours, mut periods) = (Vec::new(), Vec::new());
    let general = rule.when.as_ref().is_none_or(|when| atoms(when).iter().all(|atom| is_general(atom)));
    for breach in &rule.breaches {
        let (cond, turned) = match breach {
            Breach::Never(cond, _) => (cond, false),
            Breach::Need(cond, _) => (cond, true),
            Breach::Only(..) => continue,
        };
        for atom in atoms(cond).into_iter().filter(|atom| atom.fact == Fact::During) {
            let Value::Names(names) = &atom.value else { continue };
            // `never outside C` and `need during C` say the same.
            if atom.holds == turned && general {
                hours.extend(names);
            } else if atom.holds != turned {
                periods.extend(names);
            }
        }
    }
    for atom in rule.when.iter().flat_map(atoms).filter(|atom| atom.fact == Fact::During && atom.holds) {
        if let Value::Names(names) = &atom.value {
            periods.extend(names);
        }
    }
    (hours, periods)
}

fn atoms(cond: &Cond) -> Vec<&Atom> {
    match cond {
        Cond::Atom(atom) => vec![atom],
        Cond::Not(inner) => atoms(inner),
        Cond::All(all) | Cond::Any(all) => all.iter().flat_map(atoms).collect(),
    }
}

/// Whether a phrase speaks of all posts alike: of none of the charter's topics, accounts, lists, words.
fn is_general(atom: &Atom) -> bool {
    matches!(atom.value, Value::Flag | Value::Choices(_)) || atom.fact == Fact::During
}

/// An embargo of the charter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embargo {
    /// What it is about, for those who may know; nothing for others.
    pub name: Option<String>,
    /// When it ends, by the charter's clock.
    pub until: DateTime,
}

/// The embargoes that end after an instant.
#[must_use]
pub fn embargoes(house: &House, reader: &Person, after: DateTime) -> Vec<Embargo> {
    let Some(charter) = house.charter.as_ref().map(|charter| charter.engine.charter()) else { return Vec::new() };
    let mut found: Vec<Embargo> = charter
        .confidentials
        .iter()
        .filter_map(|item| {
            let until = item.until.filter(|until| *until > after)?;
            let knows = item.known_by.iter().any(|who| charte_domain::authority::is(charter, who, reader));
            Some(Embargo { name: knows.then(|| item.name.text.clone()), until })
        })
        .collect();
    found.sort_by_key(|one| one.until);
    found
}

/// Posts of one account too close together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The account.
    pub account: AccountHandle,
    /// Places of the posts in the list.
    pub posts: Vec<usize>,
}

/// The clashes among posts that are in the order of their hours.
#[must_use]
pub fn clashes(planned: &[(Post, Content)]) -> Vec<Clash> {
    let mut by_account: BTreeMap<&AccountHandle, Vec<usize>> = BTreeMap::new();
    for (n, (post, content)) in planned.iter().enumerate() {
        if post.due.is_some() && !matches!(post.state, PostState::Refused | PostState::Withdrawn) {
            for account in &content.accounts {
                by_account.entry(account).or_default().push(n);
            }
        }
    }
    let due = |n: usize| planned.get(n).and_then(|(post, _)| post.due);
    let mut found = Vec::new();
    for (account, posts) in by_account {
        let mut group: Vec<usize> = Vec::new();
        for n in posts {
            let near = group.last().and_then(|before| Some(due(n)?.duration_since(due(*before)?) < CLOSE));
            if near == Some(false) {
                finish(&mut found, account, &mut group);
            }
            group.push(n);
        }
        finish(&mut found, account, &mut group);
    }
    found.sort_by_key(|clash| clash.posts.first().copied());
    found
}

fn finish(found: &mut Vec<Clash>, account: &AccountHandle, group: &mut Vec<usize>) {
    let posts = std::mem::take(group);
    if posts.len() > 1 {
        found.push(Clash { account: account.clone(), posts });
    }
}

/// Posts that say the same on one account: pairs of places in the list, the earlier first.
#[must_use]
pub fn duplicates(planned: &[(Post, Content)]) -> Vec<(usize, usize)> {
    let mut seen: BTreeMap<(AccountHandle, String), usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (n, (_, content)) in planned.iter().enumerate() {
        for account in &content.accounts {
            let key = fold::key(content.text_for(account));
            if key.is_empty() {
                continue;
            }
            if let Some(before) = seen.insert((account.clone(), key), n)
                && !found.contains(&(before, n))
            {
                found.push((before, n));
            }
        }
    }
    found
}

/// A post that a rule does not let leave as it stands because others of its account leave before it on the same day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooMany {
    /// Place of the post in the list.
    pub post: usize,
    /// The account.
    pub account: AccountHandle,
    /// How many leave before it.
    pub before: i64,
    /// The rule.
    pub rule: String,
}

/// The posts that the charter's own limits for a day concern: each is judged as the charter will at its hour, once the others of
/// its day have left, and as if it were alone; what only the first finds is of the others' making. The list is in the
/// order of hours.
#[must_use]
pub fn too_many(house: &House, planned: &[(Post, Content)]) -> Vec<TooMany> {
    let zone = house.zone();
    let mut days: BTreeMap<(&AccountHandle, Date), Vec<usize>> = BTreeMap::new();
    for (n, (post, content)) in planned.iter().enumerate() {
        let leaves = matches!(post.state, PostState::Submitted | PostState::Scheduled | PostState::Published);
        let Some(due) = post.due.filter(|_| leaves) else { continue };
        for account in &content.accounts {
            days.entry((account, zone.to_datetime(due).date())).or_default().push(n);
        }
    }
    let mut found = Vec::new();
    for ((account, _), posts) in days {
        for (before, n) in posts.into_iter().enumerate().skip(1) {
            let before = i64::try_from(before).unwrap_or(i64::MAX);
            let Some((post, content)) = planned.get(n).filter(|(post, _)| post.state != PostState::Published) else {
                continue;
            };
            let alone = rules_with(house, post, content, account, 0);
            let new = rules_with(house, post, content, account, before).into_iter().find(|rule| !alone.contains(rule));
            found.extend(new.map(|rule| TooMany { post: n, account: account.clone(), before, rule }));
        }
    }
    found.sort_by_key(|one| one.post);
    found
}

/// The rules that would not let a post leave when so many of its account have left on its day.
fn rules_with(house: &House, post: &Post, content: &Content, account: &AccountHandle, before: i64) -> Vec<String> {
    let judge = || {
        let author = house.people.get(&post.author)?;
        let how = judging::Circumstances { author, at: post.due?, approvals: &[], act: "publish" };
        let mut asked: serde_json::Value = serde_json::from_str(&judging::submission(content, account, how)).ok()?;
        asked
            .as_object_mut()?
            .entry("facts")
            .or_insert_with(|| serde_json::json!({}))
            .as_object_mut()?
            .insert(Fact::PostsToday.def().code.to_owned(), before.into());
        let asked = asked.to_string();
        let post = charte_judge::Submission::from_json(asked.as_bytes()).ok()?;
        let charter = house.charter.as_ref()?;
        let verdict = charter.engine.judge_in(&house.registry, &post, how.at, &mut charte_judge::Scratch::quick());
        let stops = verdict.findings.iter().filter(|one| one.certain && one.outcome.effect > Effect::Remind);
        let rules = &charter.engine.charter().rules;
        let name = stops.filter_map(|one| match &one.reason {
            charte_judge::Reason::Rule(id) => rules.get(id.index()).map(|rule| rule.name.text.clone()),
            _ => None,
        });
        Some(name.collect())
    };
    judge().unwrap_or_default()
}

/// Another hour for a post: so many days later by the calendar, then so many minutes later by the clock. Days keep the
/// hour on the wall over the nights on which clocks change; an hour that such a night does not have becomes the next one.
///
/// # Errors
/// Beyond the end of the calendar; a post without an hour.
pub fn moved(app: &App, post: &Post, days: i64, minutes: i64) -> Result<jiff::Timestamp, Error> {
    let due = post.due.ok_or(Error::State("post"))?.to_zoned(app.house().zone());
    let beyond = |_| Error::invalid("day", "day-unreadable");
    let days = days.clamp(-3660, 3660).days();
    let minutes = minutes.clamp(-1440, 1440).minutes();
    Ok(due.checked_add(days).map_err(beyond)?.checked_add(minutes).map_err(beyond)?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use charte_lang::Packs;

    fn silences(text: &str, day: &str) -> Vec<(Option<String>, u8, u8)> {
        let reading = charte_lang::read("charter.md", text, &Packs::shipped());
        assert!(reading.diagnostics.iter().all(|one| one.code.severity() != charte_lang::diagnostic::Severity::Error));
        let found = Silences::of(&reading.charter, None).on(day.parse().unwrap());
        found.into_iter().map(|one| (one.name, one.first, one.last)).collect()
    }

    #[test]
    fn hours_and_periods_of_the_examples_are_read() {
        let verrieres = include_str!("../../../examples/verrieres/charte.md");
        let quiet = |first, last| (None, first, last);
        assert_eq!(silences(verrieres, "2026-12-08"), [quiet(0, 16), quiet(38, 48)]);
        assert_eq!(silences(verrieres, "2026-12-13"), [quiet(0, 48)]);
        let january = silences(verrieres, "2027-01-13");
        assert!(january.contains(&(Some("silence financier".to_owned()), 0, 48)), "{january:?}");
        let harrow = include_str!("../../../examples/harrow/charter.md");
        assert_eq!(silences(harrow, "2027-01-12"), [quiet(0, 14), quiet(40, 48)]);
    }
}
