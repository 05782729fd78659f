//! `/calendar`: what is planned by day, week, month or as a list; one post opened beside it, and moved.

use crate::fields::Fields;
use crate::pages::composing;
use crate::pages::frame::{self, now, zoned};
use crate::pages::posts::accounts;
use crate::pages::verdict::{self, tone};
use crate::session::{Reader, own_path, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::calendar::{self, Silences, Stretch};
use charte_app::{Error, submit, write};
use charte_domain::{AccountHandle, Content, PersonId, Post, PostId, PostState};
use charte_lang::model::Effect;
use charte_store::posts::{self, Planned};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::calendar::{Band, Body, CalendarPage, Chip, Day, ListRow, MonthDay, Opened, effects, views};
use charte_views::parts::{Choice, Correction, Entry, Link, Nothing, Pager, Sign, Status, Tone};
use charte_views::say::{Words, t};
use jiff::civil::{Date, DateTime, Time};
use jiff::{Timestamp, ToSpan, Zoned};
use serde::Deserialize;

/// Posts that a day, a week or a month shows at the most.
const MOST: u32 = 2000;
/// Rows of a page of the list.
const ROWS: u32 = 50;
/// Posts that a day of a month has room for.
const ROOM: usize = 3;
/// The first half-hour that a week shows, and the one after the last.
const SHOWN: (u8, u8) = (14, 42);

/// The filter, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    view: String,
    from: String,
    account: String,
    effect: String,
    author: String,
    post: String,
    after: String,
}

/// The calendar.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &filter, Vec::new()).await?))
}

/// Moves a post: to a day and an hour, or by days and minutes.
pub async fn give(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let id = PostId::new(fields.get("post"));
    let back = own_path(fields.get("back")).to_owned();
    let due = if fields.has("days") || fields.has("minutes") {
        let number = |name| fields.filled(name).map_or(Ok(0), |text| text.parse::<i64>());
        let (Ok(days), Ok(minutes)) = (number("days"), number("minutes")) else {
            return Err(Error::invalid("day", "day-unreadable").into());
        };
        let mut link = server.app.store.read().await?;
        let post = posts::get(&mut link, &id).await?.ok_or(Error::NotFound("post"))?;
        calendar::moved(&server.app, &post, days, minutes)
    } else {
        composing::due(&server, &fields).and_then(|due| due.ok_or(Error::invalid("day", "day-unreadable")))
    };
    let moved = match due {
        Ok(due) => submit::reschedule(&server.app, &reader.actor, &id, due).await.map(|_| ()),
        Err(error) => Err(error),
    };
    match moved {
        Ok(()) => Ok(Redirect::to(&frame::with_done(&back, "moved")).into_response()),
        Err(error @ (Error::Invalid { .. } | Error::State(_))) => {
            let query = back.split_once('?').map_or("", |(_, query)| query);
            let mut filter: Filter = filter_of(query);
            filter.post = id.to_string();
            let field = if let Error::Invalid { field, .. } = &error { (*field).to_owned() } else { "day".to_owned() };
            let wrong = vec![Correction { field, say: error.message().render(reader.lang) }];
            let mut page = page(&server, &reader, &filter, wrong).await?;
            if let Some(opened) = &mut page.opened {
                opened.day = Entry::new(fields.get("day"));
                opened.time = Entry::new(fields.get("time"));
            }
            page.frame.path = back;
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// The filter of an address; one that cannot be read is none.
fn filter_of(query: &str) -> Filter {
    let uri: Option<axum::http::Uri> = format!("/?{query}").parse().ok();
    uri.and_then(|uri| Query::<Filter>::try_from_uri(&uri).ok()).map(|Query(filter)| filter).unwrap_or_default()
}

/// What a page is made of.
struct Made<'a> {
    server: &'a Server,
    reader: &'a Reader,
    filter: &'a Filter,
    view: &'a str,
    from: Date,
    found: Vec<(Post, Content)>,
}

async fn page(
    server: &Server,
    reader: &Reader,
    filter: &Filter,
    wrong: Vec<Correction>,
) -> Result<CalendarPage, Error> {
    let lang = reader.lang;
    let today = now(server).date();
    let view = ["day", "week", "month", "list"].into_iter().find(|one| *one == filter.view).unwrap_or("week");
    let asked = filter.from.parse::<Date>().unwrap_or(today);
    let (from, first, until) = bounds(view, asked);
    let zone = server.app.house().zone();
    let begins = |day: Date| zone.to_timestamp(day.to_datetime(Time::midnight())).ok();
    let wanted = Planned {
        from: begins(first),
        until: until.and_then(begins),
        after: key(&filter.after),
        author: Some(filter.author.as_str()).filter(|one| !one.is_empty()).map(PersonId::new),
        account: Some(filter.account.as_str()).filter(|one| !one.is_empty()).map(AccountHandle::new),
        effect: charte_domain::post::effect(&filter.effect),
    };
    let limit = if view == "list" { ROWS + 1 } else { MOST };
    let found = calendar::planned(&server.app, &reader.actor, &wanted, limit).await?;
    let made = Made { server, reader, filter, view, from, found };
    let house = server.app.house();
    let silences = Silences::new(&house, wanted.account.as_ref());
    let clashes = calendar::clashes(&made.found);
    let body = match view {
        "month" => made.month(first, until.unwrap_or(first), today, &silences),
        "list" => made.list(),
        _ => made.days(first, until.unwrap_or(first), today, &silences, &clashes),
    };
    let opened = if filter.post.is_empty() { None } else { made.opened(wrong).await? };
    let count = |wanted: &[Effect]| made.found.iter().filter(|(post, _)| wanted.contains(&post.effect)).count();
    let lead = Words::new(lang, "calendar-lead")
        .with("n", made.found.len())
        .with("held", count(&[Effect::Hold]))
        .with("refused", count(&[Effect::Refuse]))
        .say();
    let mut around = frame::of(server, reader).await.at(Place::Calendar);
    around.flash = frame::flash(lang, &reader.path);
    let step = |steps: i64| made.step(steps);
    Ok(CalendarPage {
        lead: if view == "list" { String::new() } else { lead },
        title: made.title(),
        from: from.to_string(),
        before: made.address(step(-1), None),
        today: made.address(today, None),
        after: made.address(step(1), None),
        views: views(lang, &from.to_string(), view),
        accounts: accounts(lang, server, &filter.account),
        effects: effects(lang, &filter.effect),
        authors: authors(server, lang, &filter.author),
        notices: made.notices(&clashes),
        body,
        opened,
        frame: around,
    })
}

/// The day that a view begins with, the first that it shows, and the one after the last; a list has no end.
fn bounds(view: &str, asked: Date) -> (Date, Date, Option<Date>) {
    let monday = |day: Date| day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days());
    match view {
        "day" => (asked, asked, Some(asked.saturating_add(1.day()))),
        "month" => {
            let first = monday(asked.first_of_month());
            let last = monday(asked.last_of_month()).saturating_add(7.days());
            (asked.first_of_month(), first, Some(last))
        }
        "list" => (asked, asked, None),
        _ => {
            let first = monday(asked);
            (first, first, Some(first.saturating_add(7.days())))
        }
    }
}

/// The key of a page of the list.
fn key(text: &str) -> Option<(Timestamp, PostId)> {
    let (at, id) = text.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, PostId::new(id)))
}

fn authors(server: &Server, lang: Lang, chosen: &str) -> Vec<Choice> {
    let house = server.app.house();
    let mut out = vec![Choice::new("", t(lang, "house-all")).on(chosen.is_empty())];
    let writers = house.people.values().filter(|one| one.email.is_some() || one.id.as_str() == chosen);
    out.extend(writers.map(|one| Choice::new(one.id.as_str(), one.name.clone()).on(one.id.as_str() == chosen)));
    out
}

impl Made<'_> {
    fn lang(&self) -> Lang {
        self.reader.lang
    }

    /// The address of the same view on another day, with a post opened or not.
    fn address(&self, from: Date, post: Option<&str>) -> String {
        let filter = self.filter;
        let mut out = format!("/calendar?view={}&from={from}", self.view);
        for (name, value) in [("account", &filter.account), ("effect", &filter.effect), ("author", &filter.author)] {
            if !value.is_empty() {
                out.push_str(&format!("&{name}={}", percent(value)));
            }
        }
        if let Some(post) = post {
            out.push_str(&format!("&post={}#post", percent(post)));
        }
        out
    }

    fn step(&self, steps: i64) -> Date {
        match self.view {
            "day" => self.from.saturating_add(steps.days()),
            "month" => self.from.saturating_add(steps.months()),
            _ => self.from.saturating_add(steps.weeks()),
        }
    }

    fn title(&self) -> String {
        let lang = self.lang();
        match self.view {
            "day" => moment::sentence(&moment::weekday_full(lang, self.from)),
            "month" => moment::sentence(&moment::month_year(lang, self.from)),
            "list" => Words::new(lang, "calendar-from").with("day", moment::day(lang, self.from)).say(),
            _ => moment::span(lang, self.from, self.from.saturating_add(6.days())),
        }
    }

    fn at(&self, post: &Post) -> Option<Zoned> {
        post.due.map(|due| zoned(self.server, due))
    }

    fn chip(&self, post: &Post, content: &Content, at: &Zoned) -> Chip {
        let handles: Vec<String> = content.accounts.iter().map(|one| self.handle(one)).collect();
        Chip {
            id: post.id.to_string(),
            href: self.address(self.from, Some(post.id.as_str())),
            tone: tone_of(post),
            at: if self.view == "list" { Moment::brief(self.lang(), at) } else { Moment::hour(self.lang(), at) },
            title: crate::pages::posts::title(self.lang(), &post.title),
            account: handles.join(", "),
            current: self.filter.post == post.id.as_str(),
            may_move: calendar::may_move(&self.server.app, &self.reader.actor, post, content),
        }
    }

    fn handle(&self, account: &AccountHandle) -> String {
        if self.view == "day" {
            format!("{account} {}", composing::network(self.server, account)).trim().to_owned()
        } else {
            account.to_string()
        }
    }

    /// The posts of a day, with their hours.
    fn of_day(&self, day: Date) -> Vec<(Time, Chip)> {
        let on = self.found.iter().filter_map(|(post, content)| Some((self.at(post)?, post, content)));
        on.filter(|(at, ..)| at.date() == day)
            .map(|(at, post, content)| (at.time(), self.chip(post, content, &at)))
            .collect()
    }

    fn days(
        &self,
        first: Date,
        until: Date,
        today: Date,
        silences: &Silences<'_>,
        clashes: &[calendar::Clash],
    ) -> Body {
        let days = first.series(1.day()).take_while(|day| *day < until);
        let days = days.map(|day| {
            let mut bands: Vec<Band> = silences.on(day).iter().filter_map(|one| self.quiet(one)).collect();
            bands.extend(self.embargo_bands(day));
            for clash in clashes {
                let at = clash.posts.first().and_then(|n| self.at(&self.found.get(*n)?.0));
                if let Some(at) = at.filter(|at| at.date() == day) {
                    let (first, _) = within(half(at.time()), half(at.time()) + 2);
                    bands.push(Band {
                        say: self.clash(&at, clash),
                        quiet: false,
                        first,
                        last: (first + 2).min(SHOWN.1),
                    });
                }
            }
            Day::new(self.lang(), day, today, bands, self.of_day(day))
        });
        Body::Days { days: days.collect() }
    }

    /// A silence as a band, of what a week shows of it.
    fn quiet(&self, one: &Stretch) -> Option<Band> {
        if one.last <= SHOWN.0 || one.first >= SHOWN.1 {
            return None;
        }
        let lang = self.lang();
        let time = |half: u8| moment::time(lang, time_of(half));
        let (first, last) = within(one.first, one.last);
        let say = match (&one.name, one.first <= SHOWN.0, one.last >= SHOWN.1) {
            (Some(name), ..) => name.clone(),
            (None, true, true) => t(lang, "calendar-quiet-day"),
            (None, true, false) => Words::new(lang, "calendar-quiet-until").with("time", time(one.last)).say(),
            (None, false, _) => Words::new(lang, "calendar-quiet-from").with("time", time(one.first)).say(),
        };
        Some(Band { say, quiet: true, first, last })
    }

    fn embargo_bands(&self, day: Date) -> Vec<Band> {
        let begins = day.to_datetime(Time::midnight());
        let ends = self.embargoes(begins, Some(day.saturating_add(1.day()).to_datetime(Time::midnight())));
        ends.into_iter()
            .map(|(until, say)| {
                let (first, last) = within(0, half(until.time()).max(SHOWN.0 + 1));
                Band { say, quiet: false, first, last }
            })
            .collect()
    }

    /// The embargoes that end in a stretch of time, in words.
    fn embargoes(&self, after: DateTime, before: Option<DateTime>) -> Vec<(DateTime, String)> {
        let lang = self.lang();
        let house = self.server.app.house();
        let found = calendar::embargoes(&house, &self.reader.person, after);
        found
            .into_iter()
            .filter(|one| before.is_none_or(|before| one.until < before))
            .map(|one| {
                let until = one.until;
                let when = format!("{}, {}", moment::day(lang, until.date()), moment::time(lang, until.time()));
                let say = match one.name {
                    Some(name) => Words::new(lang, "calendar-embargo").with("name", name).with("until", when).say(),
                    None => Words::new(lang, "calendar-embargo-closed").with("until", when).say(),
                };
                (until, say)
            })
            .collect()
    }

    fn clash(&self, at: &Zoned, clash: &calendar::Clash) -> String {
        let lang = self.lang();
        Words::new(lang, "calendar-clash-on")
            .with("time", moment::time(lang, at.time()))
            .with("n", clash.posts.len())
            .with("account", clash.account.as_str())
            .say()
    }

    fn month(&self, first: Date, until: Date, today: Date, silences: &Silences<'_>) -> Body {
        let lang = self.lang();
        let weekdays = first.series(1.day()).take(7).map(|day| moment::weekday_short(lang, day)).collect();
        let day = |day: Date| {
            let chips: Vec<Chip> = self.of_day(day).into_iter().map(|(_, chip)| chip).collect();
            let quiet = silences.on(day);
            let begins = day.to_datetime(Time::midnight());
            let ends = day.saturating_add(1.day()).to_datetime(Time::midnight());
            let mut bands: Vec<String> = quiet.iter().filter_map(|one| one.name.clone()).collect();
            bands.extend(self.embargoes(begins, Some(ends)).into_iter().map(|(_, say)| say));
            MonthDay {
                date: day.to_string(),
                number: day.day().to_string(),
                month: moment::month(lang, day),
                out: (day.year(), day.month()) != (self.from.year(), self.from.month()),
                today: day == today,
                quiet: quiet.iter().any(|one| one.name.is_none() && one.first == 0 && one.last == 48),
                bands,
                more: chips.len().saturating_sub(ROOM),
                chips: chips.into_iter().take(ROOM).collect(),
            }
        };
        let days: Vec<Date> = first.series(1.day()).take_while(|day| *day < until).collect();
        Body::Month { weekdays, weeks: days.chunks(7).map(|week| week.iter().map(|one| day(*one)).collect()).collect() }
    }

    fn list(&self) -> Body {
        let lang = self.lang();
        let house = self.server.app.house();
        let shown: Vec<&(Post, Content)> = self.found.iter().take(ROWS as usize).collect();
        let rows: Vec<ListRow> = shown
            .iter()
            .filter_map(|(post, content)| {
                let chip = self.chip(post, content, &self.at(post)?);
                Some(ListRow { chip, author: house.name(&post.author).to_owned() })
            })
            .collect();
        let filter = self.filter;
        let filtered = !filter.account.is_empty() || !filter.effect.is_empty() || !filter.author.is_empty();
        let nothing = match (rows.is_empty(), filtered) {
            (false, _) => None,
            (true, true) => Some(Nothing::Found { all: "/calendar?view=list".to_owned() }),
            (true, false) => Some(Nothing::Yet),
        };
        let last = if self.found.len() > ROWS as usize { shown.last() } else { None };
        let older = last.and_then(|(post, _)| {
            let key = format!("{}.{}", post.due?.as_microsecond(), post.id);
            Some(format!("{}&after={}", self.address(self.from, None), percent(&key)))
        });
        let newer = (!filter.after.is_empty()).then(|| self.address(self.from, None));
        let count = moment::count(lang, i64::try_from(rows.len()).unwrap_or(0));
        let say = Words::new(lang, "calendar-rows").with("n", rows.len()).with("shown", count).say();
        Body::List { rows, nothing, pager: Pager { say, newer, older } }
    }

    /// Clashes, posts that say the same, embargoes that end.
    fn notices(&self, clashes: &[calendar::Clash]) -> Vec<Status> {
        let lang = self.lang();
        let mut out = Vec::new();
        if self.view == "list" {
            return out;
        }
        for clash in clashes {
            let Some(at) = clash.posts.first().and_then(|n| self.at(&self.found.get(*n)?.0)) else { continue };
            let say = format!("{}, {}", moment::weekday_month(lang, at.date()), self.clash(&at, clash));
            let link = Link::new(format!("/calendar?view=day&from={}", at.date()), t(lang, "house-open"));
            out.push(Status { link: Some(link), ..Status::new(Tone::Hold, moment::sentence(&say)) });
        }
        for (first, second) in calendar::duplicates(&self.found) {
            let Some(((one, _), (two, _))) = self.found.get(first).zip(self.found.get(second)) else { continue };
            let Some((at, then)) = self.at(one).zip(self.at(two)) else { continue };
            let say = Words::new(lang, "calendar-duplicate")
                .with("title", two.title.as_str())
                .with("first", moment::brief(lang, &at))
                .with("second", moment::brief(lang, &then));
            let link = Link::new(self.address(self.from, Some(two.id.as_str())), t(lang, "house-open"));
            out.push(Status { link: Some(link), ..Status::new(Tone::Revise, say.say()) });
        }
        for one in calendar::too_many(&self.server.app.house(), &self.found) {
            let Some((post, _)) = self.found.get(one.post) else { continue };
            let Some(at) = self.at(post) else { continue };
            let say = Words::new(lang, "calendar-too-many")
                .with("account", one.account.as_str())
                .with("day", moment::weekday_month(lang, at.date()))
                .with("n", one.before)
                .with("title", post.title.as_str())
                .with("rule", one.rule.as_str());
            let link = Link::new(self.address(self.from, Some(post.id.as_str())), t(lang, "house-open"));
            out.push(Status { link: Some(link), ..Status::new(Tone::Revise, say.say()) });
        }
        let after = self.from.to_datetime(Time::midnight());
        let before = self.step(1).to_datetime(Time::midnight());
        out.extend(self.embargoes(after, Some(before)).into_iter().map(|(_, say)| Status::new(Tone::Hold, say)));
        out
    }

    async fn opened(&self, corrections: Vec<Correction>) -> Result<Option<Opened>, Error> {
        let lang = self.lang();
        let seen = match write::see(&self.server.app, &self.reader.actor, &PostId::new(self.filter.post.as_str())).await
        {
            Ok(seen) => seen,
            // The post of an old address is not there any more: the calendar is.
            Err(Error::NotFound(_)) => return Ok(None),
            Err(error) => return Err(error),
        };
        let content = &seen.version.content;
        let at = seen.post.due.map(|due| zoned(self.server, due));
        let line = seen.judged.as_ref().and_then(|judged| {
            let first = judged.on.iter().max_by_key(|one| one.verdict.effect)?;
            Some(verdict::panel(self.server, lang, judged, first, content, seen.post.due).line)
        });
        let settled = matches!(seen.post.state, PostState::Scheduled | PostState::Published);
        let tone = tone_of(&seen.post);
        let accounts: Vec<String> = content
            .accounts
            .iter()
            .map(|one| format!("{one}, {}", composing::network(self.server, one)).trim_end_matches(", ").to_owned())
            .collect();
        let zone = self.server.app.house().zone();
        let zone = zone.iana_name().unwrap_or("UTC");
        Ok(Some(Opened {
            id: seen.post.id.to_string(),
            title: crate::pages::posts::title(lang, &seen.post.title),
            close: self.address(self.from, None),
            verdict: Sign::new(tone, t(lang, tone.effect())),
            verdict_say: line.filter(|_| !settled).unwrap_or_default(),
            accounts: accounts.join(" · "),
            author: self.server.app.house().name(&seen.post.author).to_owned(),
            leaves: at.as_ref().map_or_else(Moment::default, |at| Moment::full(lang, at)),
            may_move: calendar::may_move(&self.server.app, &self.reader.actor, &seen.post, content),
            corrections,
            day: Entry::new(at.as_ref().map_or_else(String::new, |at| at.date().to_string())),
            time: Entry::new(at.as_ref().map_or_else(String::new, |at| at.strftime("%H:%M").to_string())),
            zone: zone.rsplit('/').next().unwrap_or(zone).replace('_', " "),
        }))
    }
}

/// The tone of a post: its verdict; once all has been said, that it leaves.
fn tone_of(post: &Post) -> Tone {
    match post.state {
        PostState::Scheduled | PostState::Published if post.effect >= Effect::Hold => Tone::Publish,
        PostState::Refused => Tone::Refuse,
        _ => tone(post.effect),
    }
}

fn half(time: Time) -> u8 {
    u8::try_from(time.hour()).unwrap_or_default() * 2 + u8::from(time.minute() >= 30)
}

fn time_of(half: u8) -> Time {
    let half = i8::try_from(half % 48).unwrap_or_default();
    Time::new(half / 2, (half % 2) * 30, 0, 0).unwrap_or(Time::midnight())
}

/// What a week shows of a stretch of half-hours.
fn within(first: u8, last: u8) -> (u8, u8) {
    let first = first.clamp(SHOWN.0, SHOWN.1 - 1);
    (first, last.clamp(first + 1, SHOWN.1))
}
