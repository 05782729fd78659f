//! What the form of the composer says, and the composer as a page: shared by new posts, open ones, and the answers to the
//! page's script.

use crate::fields::Fields;
use crate::pages::frame::{self, now, zoned};
use crate::pages::posts::state_of;
use crate::pages::verdict::{self, mirror};
use crate::session::Reader;
use crate::state::Server;
use charte_app::judging::{self, Judged};
use charte_app::write::{Given, Seen};
use charte_app::{Error, mend, submit, withdraw};
use charte_domain::{AccountHandle, Content, DeliveryState, PostState, Right};
use charte_lang::fold;
use charte_lang::vocabulary::ChoiceSet;
use charte_signals::entities::Entities;
use charte_signals::length;
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::write::{Counter, Medium, Note, Tab, WritePage};
use charte_views::parts::{Choice, Entry, Link, Status, Tone, Written};
use charte_views::say::{Words, t};
use charte_views::verdict::PostView;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use std::collections::BTreeSet;

/// What the form says, on top of what is kept.
///
/// # Errors
/// A day or hour that is none.
pub fn given(server: &Server, reader: &Reader, fields: &Fields, kept: &Content) -> Result<Given, Error> {
    let mut content = kept.clone();
    let added: Vec<AccountHandle> =
        fields.all("accounts").filter(|one| !one.is_empty()).map(AccountHandle::new).collect();
    for account in added {
        if !content.accounts.contains(&account) {
            content.accounts.push(account);
        }
    }
    if let Some(gone) = fields.filled("remove-account") {
        content.accounts.retain(|one| one.as_str() != gone);
    }
    // Browsers send CR LF.
    let text = fields.get("text").replace("\r\n", "\n");
    let account = fields.filled("account").map(AccountHandle::new);
    match account {
        // The text of one account becomes its own once there are several and the texts differ.
        Some(account) if content.accounts.len() > 1 && fields.on("own-text") => {
            content.texts.insert(account, text);
        }
        Some(account) if content.texts.contains_key(&account) => {
            content.texts.insert(account, text);
        }
        _ if fields.has("text") => content.text = text,
        _ => {}
    }
    for (number, medium) in content.media.iter_mut().enumerate() {
        let name = format!("alt-{number}");
        if fields.has(&name) {
            medium.alt = fields.filled(&name);
        }
    }
    if let Some(gone) = fields.filled("remove-media").and_then(|id| id.parse::<usize>().ok())
        && gone < content.media.len()
    {
        content.media.remove(gone);
    }
    if let Some(asset) = fields.filled("asset") {
        content.media.push(charte_domain::Medium {
            asset: Some(asset),
            kind: Some("picture".to_owned()),
            ..Default::default()
        });
    }
    for (fact, value) in fields.prefixed("fact-") {
        let json = match value.trim() {
            "" => continue,
            "true" => serde_json::Value::Bool(true),
            "false" => serde_json::Value::Bool(false),
            other => other.parse::<i64>().map_or_else(|_| serde_json::json!(other), |number| serde_json::json!(number)),
        };
        content.facts.insert(fact.to_owned(), json);
    }
    if let Some(rule) = fields.filled("overrule")
        && let Some(reason) = fields.filled(&format!("reason-{rule}"))
    {
        content.reasons.insert(rule, reason);
    }
    if let Some(team) = fields.filled("team") {
        content.team = Some(team);
    }
    let version = fields.filled("revision").and_then(|n| n.parse().ok()).filter(|n| *n > 0);
    let due = due(server, fields)?;
    if let Some(fix) = fields.filled("fix") {
        let shown = fields.filled("account").map(AccountHandle::new).or_else(|| content.accounts.first().cloned());
        let (how, rule) = fix.split_once(':').ok_or(Error::invalid("text", "mend-none"))?;
        let (how, account) = mend::Mend::parse(how).zip(shown).ok_or(Error::invalid("text", "mend-none"))?;
        mend::apply(&server.app, &reader.person, &mut content, due, &account, rule, how)?;
    }
    Ok(Given { content, due, version })
}

pub(crate) fn due(server: &Server, fields: &Fields) -> Result<Option<Timestamp>, Error> {
    let (day, time) = (fields.filled("day"), fields.filled("time"));
    let Some(day) = day else { return Ok(None) };
    let day: Date = day.parse().map_err(|_| Error::invalid("day", "day-unreadable"))?;
    let time: Time = match time {
        Some(time) => time.parse().map_err(|_| Error::invalid("time", "time-unreadable"))?,
        None => return Err(Error::invalid("time", "time-missing")),
    };
    // An hour that does not exist on a night of March becomes the next; of an hour that there is twice, the first counts.
    let zoned = day.to_datetime(time).to_zoned(server.app.house().zone());
    zoned.map(|at| Some(at.timestamp())).map_err(|_| Error::invalid("day", "day-unreadable"))
}

/// The composer for what is typed, kept or not.
pub async fn page(
    server: &Server,
    reader: &Reader,
    seen: Option<&Seen>,
    given: &Given,
    account: Option<&str>,
) -> WritePage {
    let lang = reader.lang;
    let mut around = frame::of(server, reader).await.at(Place::Write);
    around.flash = frame::flash(lang, &reader.path);
    let content = &given.content;
    let shown = account
        .and_then(|wanted| content.accounts.iter().find(|one| one.as_str() == wanted))
        .or_else(|| content.accounts.first());
    let text = shown.map_or(content.text.as_str(), |one| content.text_for(one));
    // Of a post whose time was up there is nothing left to judge.
    let erased = seen.and_then(|seen| seen.post.erased);
    let judged = match seen.and_then(|seen| seen.judged.as_ref()) {
        Some(_) => None,
        None if erased.is_some() => None,
        None => charte_app::write::check(&server.app, &reader.person, content, given.due).ok(),
    };
    let judged: Option<&Judged> = seen.and_then(|seen| seen.judged.as_ref()).or(judged.as_ref());
    let granted: BTreeSet<String> = seen.map_or_else(BTreeSet::new, |seen| {
        let yes = seen
            .requests
            .iter()
            .filter(|one| one.hash == seen.post.hash && one.state == charte_domain::RequestState::Granted);
        yes.map(|one| one.rule.clone()).collect()
    });
    let way = judged.map(|judged| judged.way(content, &granted));
    let (may_send, why, needs_review) = verdict::sends(lang, content, way.as_ref());
    let here = shown.and_then(|account| judged?.on.iter().find(|one| one.account == *account));
    let panel = judged.zip(here).map(|(judged, one)| verdict::panel(server, lang, judged, one, content, given.due));
    let at = given.due.map(|at| zoned(server, at));
    let state = seen.map(|seen| state_of(lang, seen.post.state));
    let open = seen.is_none_or(|seen| seen.post.state.is_open());
    let sendable =
        seen.is_none_or(|seen| matches!(seen.post.state, PostState::Draft | PostState::Refused | PostState::Approved));
    let may_withdraw = seen.is_some_and(|seen| {
        !matches!(seen.post.state, PostState::Draft | PostState::Refused)
            && withdraw::may(&server.app, &reader.actor, &seen.post, &seen.deliveries).is_ok()
    });
    WritePage {
        open,
        post: seen.map(|seen| seen.post.id.to_string()),
        state,
        saved: seen.map(|seen| Moment::hour(lang, &zoned(server, seen.post.changed))),
        versions: seen.map_or(0, |seen| seen.post.version as usize),
        revision: seen.map_or(0, |seen| i64::from(seen.post.version)),
        news: erased.map(|at| {
            let day = moment::day(lang, zoned(server, at).date());
            Status::new(Tone::Remind, Words::new(lang, "posts-erased-say").with("day", day).say())
        }),
        corrections: Vec::new(),
        tabs: tabs(server, content, shown),
        accounts: accounts(server, reader, content),
        account: Entry::new(shown.map_or("", AccountHandle::as_str)),
        text: Entry::new(text),
        text_lang: None,
        mirror: here.map_or_else(Vec::new, |one| mirror(text, &one.verdict)),
        counters: shown.map_or_else(Vec::new, |account| counters(server, lang, account, text)),
        may_send: may_send && open && sendable,
        why: if erased.is_none() { why } else { String::new() },
        needs_review,
        verdict: panel,
        media: content.media.iter().enumerate().map(|(n, medium)| self::medium(server, n, medium)).collect(),
        upload_error: None,
        day: Entry::new(at.as_ref().map_or_else(String::new, |at| at.date().to_string())),
        time: Entry::new(at.as_ref().map_or_else(String::new, |at| at.time().strftime("%H:%M").to_string())),
        zone: server
            .app
            .house()
            .zone()
            .iana_name()
            .map_or_else(String::new, |name| name.rsplit('/').next().unwrap_or(name).replace('_', " ")),
        teams: teams(server, reader, content),
        notes: seen.map_or_else(Vec::new, |seen| notes(server, lang, seen)),
        preview: shown.filter(|_| !text.is_empty()).map(|account| preview(server, lang, content, account)),
        may_withdraw,
        reason: seen.filter(|one| may_withdraw && one.post.state == PostState::Published).map(|_| Entry::default()),
        may_discard: seen.is_some_and(|seen| matches!(seen.post.state, PostState::Draft | PostState::Refused)),
        engine: if erased.is_none() {
            let at = given.due.unwrap_or_else(|| server.app.ambient.now());
            crate::pages::engine::of(server, reader, content, at)
        } else {
            None
        },
        frame: around,
    }
}

fn tabs(server: &Server, content: &Content, shown: Option<&AccountHandle>) -> Vec<Tab> {
    let tab = |account: &AccountHandle| Tab {
        account: account.to_string(),
        network: network(server, account),
        current: Some(account) == shown,
    };
    content.accounts.iter().map(tab).collect()
}

/// The accounts on which the reader may write, those of the post left out.
fn accounts(server: &Server, reader: &Reader, content: &Content) -> Vec<Choice> {
    server
        .app
        .house()
        .handles()
        .iter()
        .filter(|handle| !content.accounts.contains(handle))
        .filter(|handle| server.app.may(&reader.actor, Right::Draft, Some(handle)).is_ok())
        .map(|handle| Choice::new(handle.as_str(), format!("{} {handle}", network(server, handle)).trim().to_owned()))
        .collect()
}

/// The network of an account, as people call it.
#[must_use]
pub fn network(server: &Server, account: &AccountHandle) -> String {
    code_of_network(server, account).map_or_else(String::new, |code| {
        let choice = ChoiceSet::Network.choices().iter().find(|one| one.code == code);
        choice.and_then(|one| one.en.first()).map_or_else(|| code.to_owned(), |word| (*word).to_owned())
    })
}

/// The code of the network of an account: the charter's word, otherwise the registry's.
#[must_use]
pub fn code_of_network(server: &Server, account: &AccountHandle) -> Option<&'static str> {
    let house = server.app.house();
    let key = fold::key(account.as_str());
    let named = house.charter.iter().flat_map(|charter| &charter.engine.charter().accounts);
    let named = named.into_iter().find(|one| fold::key(&one.name.text) == key).and_then(|one| one.network);
    named.or_else(|| house.registry.account(account.as_str()).and_then(|record| record.network))
}

fn counters(server: &Server, lang: Lang, account: &AccountHandle, text: &str) -> Vec<Counter> {
    let Some(network) = code_of_network(server, account).and_then(length::network) else { return Vec::new() };
    let measured = length::measure(text, &Entities::read(text), network);
    let count = |n: u32| moment::count(lang, i64::from(n));
    let counter = |used: u32, limit: u32| Counter {
        say: Words::new(lang, "write-characters").with("n", count(used)).with("limit", count(limit)).say(),
        over: used > limit,
    };
    measured.limit.map(|limit| counter(measured.used, limit)).into_iter().collect()
}

fn teams(server: &Server, reader: &Reader, content: &Content) -> Vec<Choice> {
    let house = server.app.house();
    let teams = house.charter.iter().flat_map(|charter| &charter.engine.charter().teams);
    teams
        .into_iter()
        .filter(|team| charte_domain::authority::in_team(team, &reader.person))
        .map(|team| Choice::new(&team.name.text, &team.name.text).on(content.team.as_deref() == Some(&team.name.text)))
        .collect()
}

/// The notes of a post.
#[must_use]
pub fn notes(server: &Server, lang: Lang, seen: &Seen) -> Vec<Note> {
    let house = server.app.house();
    let note = |one: &charte_domain::Note| Note {
        text: Written::plain(one.text.clone()),
        by: house.name(&one.author).to_owned(),
        at: Moment::brief(lang, &zoned(server, one.at)),
    };
    seen.notes.iter().map(note).collect()
}

fn medium(server: &Server, number: usize, medium: &charte_domain::Medium) -> Medium {
    let house = server.app.house();
    let record = medium.asset.as_deref().and_then(|id| house.registry.asset(id));
    let name = record.and_then(|record| record.file.clone()).or_else(|| medium.asset.clone()).unwrap_or_default();
    let about: Vec<String> = record
        .map(|record| [Some(record.id.clone()), record.author.clone().map(|author| format!("© {author}"))])
        .into_iter()
        .flatten()
        .flatten()
        .collect();
    Medium {
        id: number.to_string(),
        src: medium.file.as_ref().map_or_else(|| "/media/none".to_owned(), |file| format!("/media/{file}")),
        name,
        about: about.join(" · "),
        alt: Entry::new(medium.alt.clone().unwrap_or_default()),
    }
}

/// The post as it will appear on an account.
#[must_use]
pub fn preview(server: &Server, lang: Lang, content: &Content, account: &AccountHandle) -> PostView {
    let name = account.as_str().trim_start_matches('@');
    let initials: String = name
        .split(['-', '_', '.'])
        .take(2)
        .filter_map(|part| part.chars().next())
        .flat_map(char::to_uppercase)
        .collect();
    let _ = lang;
    PostView {
        account: account.to_string(),
        network: network(server, account),
        initials,
        text: Written::plain(content.text_for(account)),
        media: content
            .media
            .iter()
            .filter_map(|medium| {
                let src = format!("/media/{}", medium.file.as_ref()?);
                Some(charte_views::verdict::Seen { src, alt: Written::plain(medium.alt.clone().unwrap_or_default()) })
            })
            .collect(),
        foot: String::new(),
    }
}

/// What became of a post that was sent: the word of the address after the redirect.
#[must_use]
pub fn done(settled: &submit::Settled) -> &'static str {
    match settled.way {
        judging::Way::Free => "scheduled",
        judging::Way::Approvals(_) => "submitted",
        judging::Way::Author | judging::Way::Refused => "saved",
    }
}

/// What the page says when somebody else has written meanwhile.
#[must_use]
pub fn clash(server: &Server, lang: Lang, seen: &Seen) -> Status {
    let house = server.app.house();
    let link = Link::new(format!("/posts/{}/versions", seen.post.id), t(lang, "write-other-see"));
    let say = Words::new(lang, "write-other")
        .with("name", house.name(&seen.version.author))
        .with("time", moment::time(lang, zoned(server, seen.version.at).time()))
        .say();
    Status { link: Some(link), ..Status::new(Tone::Unknown, say) }
}

/// Deliveries that a person must look at.
#[must_use]
pub fn to_look_at(seen: &Seen) -> Vec<&charte_domain::Delivery> {
    let wants = |one: &&charte_domain::Delivery| matches!(one.state, DeliveryState::Unknown | DeliveryState::Failed);
    seen.deliveries.iter().filter(wants).collect()
}

/// The moment of now, where a page wants one.
#[must_use]
pub fn this_hour(server: &Server, lang: Lang) -> Moment {
    Moment::hour(lang, &now(server))
}
