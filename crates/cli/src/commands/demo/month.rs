//! The month, played: what happens, in the order in which it happens, each by the act of its screen and at its hour.

use crate::commands::demo::houses::House;
use crate::commands::demo::settle::{self, signed_in};
use crate::commands::demo::story::{self, Post, Stands, Story};
use crate::commands::demo::told::Told;
use anyhow::{Context, Result};
use charte_app::approve::{self, Answer};
use charte_app::comments::receive::By;
use charte_app::comments::{self, Incoming};
use charte_app::deliver::{self, Choice};
use charte_app::domain::{
    AccountHandle, Actor, CommentId, Content, Decision, DeliveryState, PersonId, PostId, PostState, Right, Site, StopId,
};
use charte_app::write::{self, Given};
use charte_app::{App, charter, leave, sites, stop, submit, ticking, withdraw};
use charte_lang::model::NamedCalendar;
use charte_networks::Outside;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How long before the first thing that happens the house begins.
const BEFORE: SignedDuration = SignedDuration::from_hours(9 * 24);
/// When the charter of now came into force, before the first post.
const IN_FORCE: SignedDuration = SignedDuration::from_hours(20);
/// How long a stop of the story is waited for by a post that it holds.
const INTO_STOP: SignedDuration = SignedDuration::from_mins(50);

/// A month that can be played.
pub(crate) struct Month<'a> {
    house: &'a House,
    story: Story,
    zone: TimeZone,
    today: Date,
    now: Timestamp,
    hours: Vec<NamedCalendar>,
    /// When the house begins.
    pub(crate) begin: Timestamp,
}

/// Something that happens. Posts are named by their place in the story.
#[derive(Debug)]
enum Event {
    Adopt,
    Sign(usize),
    Leave(usize),
    Save { post: usize, text: String, by: String },
    Submit { post: usize },
    Answer { post: usize, by: String, say: String, decision: Decision },
    Note { post: usize, by: String, text: String },
    Break { post: usize },
    Mend { post: usize },
    Beat,
    ByHand { post: usize },
    Stop(usize),
    Resume(usize),
    Again { post: usize },
    Withdraw { post: usize },
    AskAgain { post: usize },
    Comment(usize),
    Reply(usize),
    Close(usize),
    Wave { wave: usize, name: usize },
}

/// What the playing has found out so far.
#[derive(Default)]
struct Known {
    posts: BTreeMap<usize, PostId>,
    stops: BTreeMap<usize, StopId>,
    comments: BTreeMap<usize, CommentId>,
    site: Option<Site>,
    charter: Option<charte_app::domain::CharterId>,
}

impl<'a> Month<'a> {
    /// Reads the month of a house, as of an instant.
    pub(crate) fn read(house: &'a House, now: Timestamp) -> Result<Self> {
        let story = story::read(house.month)?;
        let zone = TimeZone::get(&story.zone).context("zone")?;
        let today = zone.to_datetime(now).date();
        let reading = charte_lang::read("charter.md", house.charter, &charte_lang::Packs::shipped());
        let mut month = Self { house, story, zone, today, now, hours: reading.charter.calendars.clone(), begin: now };
        let first = month.events()?.first().map_or(now, |(at, _)| *at);
        month.begin = first.checked_sub(BEFORE)?;
        Ok(month)
    }

    /// Whether the house speaks at an instant of the clock on the wall.
    fn speaks(&self, at: DateTime) -> bool {
        let hours = self.hours.iter().find(|one| one.name.text == self.house.hours);
        hours.is_none_or(|hours| hours.calendar.covers(at, &self.hours))
    }

    /// By how many days a post slides, so that its hour falls on a day on which the house speaks.
    fn slide(&self, at: story::Day, leaves: bool, free: impl Fn(DateTime) -> bool) -> i64 {
        let civil = at.civil(self.today, 0);
        let forward = self.zone.to_timestamp(civil).is_ok_and(|at| at >= self.now) || civil.date() == self.today;
        let step = if forward { 1 } else { -1 };
        let open = |slide: i64| {
            let at = at.civil(self.today, slide);
            let noon = at.date().to_datetime(Time::constant(12, 0, 0, 0));
            // Some of what may leave on a working day may not leave on a Saturday.
            let as_good = slide == 0 || at.weekday() != Weekday::Saturday;
            self.speaks(noon) && (!leaves || self.speaks(at)) && as_good && free(at)
        };
        (0..14).map(|days| days * step).find(|slide| open(*slide)).unwrap_or(0)
    }

    fn slide_of(&self, post: &Post) -> i64 {
        let leaves = matches!(post.story, Stands::Published | Stands::Scheduled | Stands::Withdrawn | Stands::Failed);
        let stops = self.story.stop.iter().filter(|one| !one.held.contains(&post.id)).filter_map(|one| {
            let slide = self.slide_of_stop(one);
            Some((one.at.civil(self.today, slide), one.resumed?.civil(self.today, slide)))
        });
        let stops: Vec<_> = stops.collect();
        // What slides does not slide into a stop that the story does not have it held by.
        self.slide(post.at, leaves, |at| stops.iter().all(|(from, until)| at < *from || *until < at))
    }

    fn slide_of_stop(&self, one: &story::Stop) -> i64 {
        self.slide(one.at, false, |_| true)
    }

    fn at(&self, day: story::Day, slide: i64) -> Result<Timestamp> {
        day.instant(self.today, slide, &self.zone)
    }

    /// When a post is to leave.
    fn due(&self, post: &Post) -> Result<Timestamp> {
        self.at(post.at, self.slide_of(post))
    }

    /// The stop that holds a post, and when the post had been planned.
    fn held(&self, post: &Post) -> Option<(usize, Timestamp)> {
        let found = self.story.stop.iter().position(|one| one.held.contains(&post.id))?;
        let stop = self.story.stop.get(found)?;
        let at = self.at(stop.at, self.slide_of_stop(stop)).ok()?;
        Some((found, at.checked_add(INTO_STOP).ok()?))
    }

    /// All that happens until now, in its order.
    fn events(&self) -> Result<Vec<(Timestamp, Event)>> {
        let mut events: Vec<(Timestamp, Event)> = Vec::new();
        for (n, one) in self.story.acknowledgement.iter().enumerate() {
            events.push((self.at(one.at, 0)?, Event::Sign(n)));
        }
        for (n, one) in self.story.person.iter().enumerate() {
            if let Some(day) = one.left {
                events.push((self.at(day, 0)?.checked_add(SignedDuration::from_hours(17))?, Event::Leave(n)));
            }
        }
        for (n, one) in self.story.stop.iter().enumerate() {
            let slide = self.slide_of_stop(one);
            events.push((self.at(one.at, slide)?, Event::Stop(n)));
            if let Some(day) = one.resumed {
                events.push((self.at(day, slide)?, Event::Resume(n)));
            }
        }
        for (n, post) in self.story.post.iter().enumerate() {
            self.events_of(n, post, &mut events)?;
        }
        for (n, one) in self.story.comment.iter().enumerate() {
            events.push((self.at(one.at, 0)?, Event::Comment(n)));
            if let Some(answer) = &one.answer {
                events.push((self.at(answer.at, 0)?, Event::Reply(n)));
            }
            if let Some(closed) = &one.closed {
                events.push((self.at(closed.at, 0)?, Event::Close(n)));
            }
        }
        let first = self.story.post.iter().filter_map(|post| self.at(post.created, self.slide_of(post)).ok()).min();
        events.push((first.unwrap_or(self.now).checked_sub(IN_FORCE)?, Event::Adopt));
        events.retain(|(at, event)| *at <= self.now || event.is_preparation());
        events.sort_by_key(|(at, _)| *at);
        // Whoever starts the demonstration early in the morning finds done what the story says of today.
        let last = self.now.checked_sub(SignedDuration::from_mins(10))?;
        for (at, _) in &mut events {
            *at = (*at).min(last);
        }
        for (wave, one) in self.story.wave.iter().enumerate() {
            let all = i64::try_from(one.names.len())?.max(1);
            for name in 0..one.names.len() {
                let before = SignedDuration::from_secs((all - i64::try_from(name)?) * one.minutes * 60 / all);
                events.push((self.now.checked_sub(before)?, Event::Wave { wave, name }));
            }
        }
        events.sort_by_key(|(at, _)| *at);
        Ok(events)
    }

    fn events_of(&self, n: usize, post: &Post, events: &mut Vec<(Timestamp, Event)>) -> Result<()> {
        let slide = self.slide_of(post);
        let mins = SignedDuration::from_mins;
        let due = self.due(post)?;
        let created = self.at(post.created, slide)?;
        let submitted = post.submitted.map(|day| self.at(day, slide)).transpose()?;
        let mut ready = created;
        for version in &post.version {
            let at = self.at(version.at, slide)?;
            events.push((at, Event::Save { post: n, text: version.text.clone(), by: version.by.clone() }));
            ready = ready.max(at.checked_add(mins(20))?);
        }
        let finished = match (post.edited, submitted) {
            (Some(day), _) => self.at(day, slide)?,
            (None, Some(at)) if at > ready => at.checked_sub(mins(1))?.max(created),
            _ => ready,
        };
        events.push((finished, Event::Save { post: n, text: post.text.clone(), by: post.author.clone() }));
        for note in &post.note {
            events.push((
                self.at(note.at, slide)?,
                Event::Note { post: n, by: note.by.clone(), text: note.text.clone() },
            ));
        }
        if post.story == Stands::Draft {
            return Ok(());
        }
        let submitted = submitted.map_or_else(|| finished.checked_add(mins(4)), Ok)?;
        events.push((submitted, Event::Submit { post: n }));
        for (said, decision) in post
            .approval
            .iter()
            .map(|said| (said, Decision::Approve))
            .chain(post.refusal.iter().map(|said| (said, Decision::Refuse)))
        {
            let event = Event::Answer { post: n, by: said.by.clone(), say: said.say.clone(), decision };
            events.push((self.at(said.at, slide)?, event));
        }
        if post.edited.is_some() {
            events.push((finished.checked_add(mins(6))?, Event::Submit { post: n }));
        }
        match post.story {
            Stands::Waiting | Stands::ApprovedThenEdited => events.push((Timestamp::MAX, Event::AskAgain { post: n })),
            Stands::Refused | Stands::Draft => return Ok(()),
            _ => {}
        }
        if post.failure.is_some() {
            events.push((due.checked_sub(mins(1))?, Event::Break { post: n }));
            events.push((due.checked_add(mins(2))?, Event::Mend { post: n }));
        }
        if let Some((stop, planned)) = self.held(post) {
            events.push((planned, Event::Beat));
            let resumed = self.story.stop.get(stop).and_then(|one| Some((one.resumed?, self.slide_of_stop(one))));
            if let Some((day, slide)) = resumed {
                let back = self.at(day, slide)?;
                events.push((back.checked_add(mins(20 + i64::try_from(n % 7)?))?, Event::Again { post: n }));
            }
        }
        events.push((due, Event::Beat));
        if post.accounts.iter().any(|one| one == self.house.by_hand)
            && due < self.now.checked_sub(SignedDuration::from_hours(48))?
        {
            events.push((due.checked_add(mins(7))?, Event::ByHand { post: n }));
        }
        if let Some(gone) = &post.withdrawal {
            events.push((self.at(gone.at, slide)?, Event::Withdraw { post: n }));
        }
        Ok(())
    }

    /// Plays the month in a new house. Gives what did not come out as the story says.
    pub(crate) async fn play(&self, app: &Arc<App>, clock: &Told, password: &str) -> Result<Vec<String>> {
        let mut otherwise = Vec::new();
        let outside = Outside::new(true)?;
        let admin = settle::begin(app, self.house, &self.story, self.today, password).await?;
        let before = self.story.acknowledgement.iter().map(|one| one.version.as_str()).min().unwrap_or("1");
        let mut known = Known::default();
        let charter = settle::with_mandates_from(self.house.charter, self.zone.to_datetime(self.begin).date());
        let last_year = settle::of_last_year(&charter, before);
        known.charter = Some(settle::adopt(app, &admin, &last_year).await?);
        settle::deputies(app, &admin).await?;
        settle::destinations(app, &outside, &admin, self.house).await?;
        let (account, address) = self.house.site;
        known.site = Some(sites::add(app, &admin, address, &AccountHandle::new(account)).await?.0);
        for (at, event) in self.events()? {
            clock.reach(at);
            if let Err(error) = self.happen(app, &outside, &admin, &mut known, &event).await {
                otherwise.push(format!("{event:?}: {error}"));
            }
            ticking::once(app, &outside, None, 1).await?;
        }
        clock.reach(self.now);
        ticking::once(app, &outside, None, 1).await?;
        otherwise.extend(self.compare(app, &known).await?);
        Ok(otherwise)
    }

    async fn happen(
        &self,
        app: &Arc<App>,
        outside: &Outside,
        admin: &Actor,
        known: &mut Known,
        event: &Event,
    ) -> Result<()> {
        match event {
            Event::Adopt => {
                known.charter = Some({
                    let day = self.zone.to_datetime(self.begin).date();
                    settle::adopt(app, admin, &settle::with_mandates_from(self.house.charter, day)).await?
                })
            }
            Event::Sign(n) => {
                let Some(one) = self.story.acknowledgement.get(*n) else { return Ok(()) };
                let shown = known.charter.clone().context("a charter")?;
                charter::acknowledge(app, &signed_in(app, &one.person)?, &shown).await?;
            }
            Event::Leave(n) => {
                let Some((one, day)) = self.story.person.get(*n).and_then(|one| Some((one, one.left?))) else {
                    return Ok(());
                };
                // Whoever goes hands nothing over here: the story shows what is left behind.
                let how = leave::Leaving {
                    day: day.date(self.today, 0),
                    accounts: Vec::new(),
                    posts: Vec::new(),
                    requests: Vec::new(),
                    delegate_of: Vec::new(),
                    note: String::new(),
                };
                leave::leave(app, admin, &PersonId::new(one.id.clone()), &how).await?;
            }
            Event::Save { post, text, by } => {
                let told = self.post(*post)?;
                let due = match self.held(told) {
                    Some((_, planned)) => planned,
                    None => self.due(told)?,
                };
                let given = Given {
                    content: content(told, text, |day| self.at(day, self.slide_of(told)))?,
                    due: Some(due),
                    version: None,
                };
                let kept = write::save(app, &signed_in(app, by)?, known.posts.get(post), &given).await?;
                known.posts.insert(*post, kept.id);
            }
            Event::Submit { post } => {
                let author = signed_in(app, &self.post(*post)?.author)?;
                submit::submit(app, &author, known.post(*post)?, None).await?;
            }
            Event::AskAgain { post } => {
                self.ask_again(app, known.post(*post)?, &self.post(*post)?.author).await?;
            }
            Event::Answer { post, by, say, decision } => {
                let who = signed_in(app, by)?;
                let id = known.post(*post)?;
                // Nobody answered in time, and the post went back to its author: it is asked again.
                self.ask_again(app, id, &self.post(*post)?.author).await?;
                for (request, of) in approve::waiting_for(app, &who).await? {
                    if of.id == *id && (*decision == Decision::Approve || of.state == PostState::Submitted) {
                        let answer = Answer { decision: *decision, reason: say.clone(), shown: None };
                        approve::answer(app, &who, &request.id, &answer).await?;
                        if *decision == Decision::Refuse {
                            break;
                        }
                    }
                }
            }
            Event::Note { post, by, text } => write::note(app, &signed_in(app, by)?, known.post(*post)?, text).await?,
            Event::Break { post } => {
                let Some(failure) = &self.post(*post)?.failure else { return Ok(()) };
                let url = broken_network(failure.unknown).await?;
                let to = Choice::Webhook { url, secret: None };
                deliver::set_destination(app, outside, admin, &AccountHandle::new(failure.account.clone()), to).await?;
            }
            Event::Mend { post } => {
                let Some(failure) = &self.post(*post)?.failure else { return Ok(()) };
                let account = AccountHandle::new(failure.account.clone());
                deliver::set_destination(app, outside, admin, &account, Choice::Feed).await?;
            }
            Event::Beat => {}
            Event::ByHand { post } => {
                let author = signed_in(app, &self.post(*post)?.author)?;
                for one in write::see(app, &author, known.post(*post)?).await?.deliveries {
                    if one.state == DeliveryState::Unknown {
                        deliver::confirm(app, &author, &one.id, None).await?;
                    }
                }
            }
            Event::Stop(n) => {
                let Some(one) = self.story.stop.get(*n) else { return Ok(()) };
                let id = stop::stop(app, &signed_in(app, &one.by)?, None, &one.reason).await?;
                known.stops.insert(*n, id);
            }
            Event::Resume(n) => {
                let Some((one, id)) = self.story.stop.get(*n).zip(known.stops.get(n)) else { return Ok(()) };
                let who = one.resumed_by.as_deref().unwrap_or(&one.by);
                let why = one.resumed_note.as_deref().unwrap_or("-");
                stop::resume(app, &signed_in(app, who)?, id, why).await?;
            }
            Event::Again { post } => {
                let told = self.post(*post)?;
                let author = signed_in(app, &told.author)?;
                submit::reschedule(app, &author, known.post(*post)?, self.due(told)?).await?;
            }
            Event::Withdraw { post } => {
                let Some(gone) = &self.post(*post)?.withdrawal else { return Ok(()) };
                let reason =
                    gone.note.as_deref().map_or_else(|| gone.reason.clone(), |note| format!("{}: {note}", gone.reason));
                withdraw::withdraw(app, &signed_in(app, &gone.by)?, known.post(*post)?, &reason).await?;
            }
            Event::Comment(n) => {
                let Some(one) = self.story.comment.get(*n) else { return Ok(()) };
                let site = known.site.clone().filter(|site| site.account.as_str() == one.account);
                let reader = self.reader_of(app, &one.account);
                let by = if site.is_some() { By::Site } else { By::Actor(&reader) };
                let received = comments::receive(app, by, self.incoming(one, site)?).await?;
                while comments::second_look::once(app).await? > 0 {}
                known.comments.insert(*n, received.id);
            }
            Event::Wave { wave, name } => {
                let Some(one) = self.story.wave.get(*wave) else { return Ok(()) };
                let text = one.texts.get(name % one.texts.len().max(1)).context("a text that goes round")?;
                let said = story::Comment {
                    id: format!("w-{wave}-{name}"),
                    post: one.post.clone(),
                    account: one.account.clone(),
                    name: one.names.get(*name).context("a name")?.clone(),
                    text: text.clone(),
                    ..story::Comment::default()
                };
                let incoming = Incoming { written: Some(app.ambient.now()), ..self.incoming(&said, None)? };
                comments::receive(app, By::Actor(&self.reader_of(app, &one.account)), incoming).await?;
            }
            Event::Reply(n) => {
                let Some(answer) = self.story.comment.get(*n).and_then(|one| one.answer.as_ref()) else {
                    return Ok(());
                };
                let given = comments::answer::Given { text: answer.text.clone(), said: true, ..Default::default() };
                comments::answer::answer(app, &signed_in(app, &answer.by)?, known.comment(*n)?, &given).await?;
            }
            Event::Close(n) => {
                let Some(closed) = self.story.comment.get(*n).and_then(|one| one.closed.as_ref()) else {
                    return Ok(());
                };
                let who = signed_in(app, &closed.by)?;
                comments::answer::stay_silent(app, &who, known.comment(*n)?, &closed.reason).await?;
            }
        }
        Ok(())
    }

    /// Who brings in what is written under the posts of an account: somebody who moderates it.
    fn reader_of(&self, app: &App, account: &str) -> Actor {
        let account = AccountHandle::new(account);
        let all = self.story.person.iter().filter_map(|one| signed_in(app, &one.id).ok());
        let mut those = all.filter(|actor| app.may(actor, Right::Moderate, Some(&account)).is_ok());
        those.next().unwrap_or_else(Actor::program)
    }

    /// A comment as it comes in.
    fn incoming(&self, one: &story::Comment, site: Option<Site>) -> Result<Incoming> {
        let under = self.story.post.iter().find(|post| post.id == one.post).context("the post of a comment")?;
        let address = site.as_ref().map_or("https://network.example", |_| self.house.site.1);
        Ok(Incoming {
            email: if site.is_some() { format!("{}@mail.example", one.id) } else { String::new() },
            site,
            account: AccountHandle::new(one.account.clone()),
            remote: Some(one.id.clone()),
            thread: format!("{address}/{}", one.post),
            text: one.text.clone(),
            name: one.name.clone(),
            role: one.role.clone(),
            contexts: vec![under.text.lines().next().unwrap_or_default().to_owned()],
            written: Some(self.at(one.at, 0)?),
            ..Incoming::default()
        })
    }

    async fn ask_again(&self, app: &App, id: &PostId, author: &str) -> Result<()> {
        let author = signed_in(app, author)?;
        if write::see(app, &author, id).await?.post.state == PostState::Draft {
            submit::submit(app, &author, id, None).await?;
        }
        Ok(())
    }

    fn post(&self, place: usize) -> Result<&Post> {
        self.story.post.get(place).context("a post")
    }

    /// Says which posts do not stand where the story has them.
    async fn compare(&self, app: &App, known: &Known) -> Result<Vec<String>> {
        let mut otherwise = Vec::new();
        let reader = Actor::program();
        for (n, post) in self.story.post.iter().enumerate() {
            let Some(id) = known.posts.get(&n) else {
                otherwise.push(format!("{}: not written", post.id));
                continue;
            };
            let seen = write::see(app, &reader, id).await?;
            let past = self.due(post)? <= self.now;
            let any = |state| seen.deliveries.iter().any(|one| one.state == state);
            let fine = match post.story {
                Stands::Published | Stands::Scheduled if past => {
                    seen.post.state == PostState::Published || any(DeliveryState::Unknown)
                }
                Stands::Published | Stands::Scheduled => seen.post.state == PostState::Scheduled,
                Stands::Waiting | Stands::ApprovedThenEdited => seen.post.state == PostState::Submitted,
                Stands::Draft => seen.post.state == PostState::Draft,
                Stands::Refused => matches!(seen.post.state, PostState::Draft | PostState::Refused),
                Stands::Withdrawn => seen.post.state == PostState::Withdrawn,
                Stands::Failed => any(DeliveryState::Failed) || any(DeliveryState::Unknown),
            };
            if !fine {
                let why: Vec<String> = seen
                    .judged
                    .iter()
                    .flat_map(|judged| {
                        judged.on.iter().flat_map(|on| on.verdict.findings.iter().map(|one| judged.rule(one)))
                    })
                    .collect();
                otherwise.push(format!("{}: {:?}, stands {} {why:?}", post.id, post.story, seen.post.state.code()));
            }
        }
        Ok(otherwise)
    }
}

impl Known {
    fn post(&self, place: usize) -> Result<&PostId> {
        self.posts.get(&place).context("a post that was written")
    }

    fn comment(&self, place: usize) -> Result<&CommentId> {
        self.comments.get(&place).context("a comment that came in")
    }
}

impl Event {
    /// Whether it comes before a post leaves: of today, it is done by the time that somebody looks.
    fn is_preparation(&self) -> bool {
        matches!(self, Self::Save { .. } | Self::Submit { .. } | Self::Note { .. } | Self::AskAgain { .. })
    }
}

/// What a post of the story says.
fn content(post: &Post, text: &str, at: impl Fn(story::Day) -> Result<Timestamp>) -> Result<Content> {
    let repost = match &post.repost {
        None => None,
        Some(table) => {
            let mut value = serde_json::to_value(table)?;
            let day = table.get("at").and_then(toml::Value::as_str).map(str::to_owned);
            if let (Some(day), Some(fields)) = (day, value.as_object_mut()) {
                let day = story::Day::try_from(day).map_err(anyhow::Error::msg)?;
                fields.insert("at".to_owned(), at(day)?.to_string().into());
            }
            Some(value)
        }
    };
    Ok(Content {
        accounts: post.accounts.iter().map(|one| AccountHandle::new(one.clone())).collect(),
        team: Some(post.team.clone()),
        text: text.to_owned(),
        texts: post.texts.iter().map(|(account, text)| (AccountHandle::new(account.clone()), text.clone())).collect(),
        media: post.media.clone(),
        content: post.content.clone(),
        origin: post.origin.clone(),
        repost,
        facts: post.facts.clone(),
        reasons: BTreeMap::new(),
    })
}

/// A network that does not take a post: it answers that the key has run out, or hangs up without an answer.
async fn broken_network(silent: bool) -> Result<String> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        let Ok((mut stream, _)) = listener.accept().await else { return };
        let mut read = vec![0; 64 << 10];
        let _ = stream.read(&mut read).await;
        if !silent {
            let _ =
                stream.write_all(b"HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await;
        }
    });
    Ok(format!("http://{address}/publish"))
}
