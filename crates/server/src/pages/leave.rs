//! `/people/{id}/leave`: what somebody leaves behind, and to whom it goes, in one act.

use crate::fields::Fields;
use crate::pages::choosing;
use crate::pages::frame::{self, zoned};
use crate::pages::people::teams_of;
use crate::pages::posts::state_of;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::leave::{self, Leaving};
use charte_app::{Error, House, waiting};
use charte_domain::{AccountHandle, Person, PersonId, PostId, RequestId};
use charte_store::{clients, posts, sign_in};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::people::{Fall, Hand, LeavePage};
use charte_views::parts::{Choice, Correction, Entry, Shape, Sign, Tone, Who, Written};
use charte_views::say::{Words, t};
use jiff::civil::Date;

/// The page of a departure.
pub async fn show(State(server): State<Server>, reader: Reader, Path(id): Path<String>) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader, &PersonId::new(id)).await?))
}

/// The departure.
pub async fn give(
    State(server): State<Server>,
    reader: Reader,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Trouble> {
    let id = PersonId::new(id);
    let done = match leaving(&fields) {
        Ok(how) => leave::leave(&server.app, &reader.actor, &id, &how).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/people/{id}?done=left")).into_response()),
        Err(error @ Error::Invalid { .. }) => {
            let mut page = page(&server, &reader, &id).await?;
            page.day = Entry::new(fields.get("day"));
            page.note = Entry::new(fields.get("note"));
            for hand in &mut page.hands {
                let chosen = fields.get(&hand.field).to_owned();
                for choice in &mut hand.choices {
                    choice.on = choice.value == chosen;
                }
            }
            page.corrections = vec![Correction { field: "day".to_owned(), say: error.message().render(reader.lang) }];
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

fn leaving(fields: &Fields) -> Result<Leaving, Error> {
    let day: Date = fields.get("day").parse().map_err(|_| Error::invalid("day", "day-unreadable"))?;
    let to = |value: &str| Some(PersonId::new(value)).filter(|id| !id.as_str().is_empty());
    let given = |prefix| fields.prefixed(prefix).filter_map(move |(key, value)| Some((key.to_owned(), to(value)?)));
    let aside = |id: PersonId| Some(id).filter(|id| id.as_str() != "-");
    Ok(Leaving {
        day,
        accounts: given("account-").map(|(key, to)| (AccountHandle::new(key), to)).collect(),
        posts: given("post-").map(|(key, to)| (PostId::new(format!("post-{key}")), aside(to))).collect(),
        requests: given("request-").map(|(key, to)| (RequestId::new(format!("request-{key}")), to)).collect(),
        delegate_of: given("delegate-").map(|(key, to)| (PersonId::new(key), aside(to))).collect(),
        note: fields.get("note").chars().take(2000).collect(),
    })
}

/// Who can take something over, with the one who is nearest taken: of the same team, or the first.
fn receivers(lang: Lang, all: &[Person], near: Option<&PersonId>, aside: Option<&'static str>) -> Vec<Choice> {
    let mut out = vec![Choice::new("", t(lang, "leave-stays")).on(near.is_none())];
    out.extend(aside.map(|key| Choice::new("-", t(lang, key))));
    out.extend(choosing::people(all, near.map_or("", PersonId::as_str)));
    out
}

fn nearest<'a>(house: &House, all: &'a [Person], person: &Person, but: &[&str]) -> Option<&'a PersonId> {
    let teams = teams_of(house, person);
    let fits = |one: &&Person| !but.contains(&one.id.as_str());
    let mate = |one: &&Person| teams_of(house, one).iter().any(|team| teams.contains(team));
    all.iter().filter(fits).find(mate).map(|one| &one.id)
}

async fn page(server: &Server, reader: &Reader, id: &PersonId) -> Result<LeavePage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    let left = waiting::left_behind(app, &reader.actor, id).await?;
    let house = app.house();
    let person = house.people.get(id).ok_or(Error::NotFound("person"))?;
    let all: Vec<Person> = choosing::present(server, &house).into_iter().filter(|one| one.id != *id).collect();
    let mut link = app.store.read().await?;
    let connected = clients::by(&mut link, id).await?;
    let mut hands = Vec::new();
    for account in &left.accounts {
        let keepers = charte_app::accounts::record(&house, account).custodians.unwrap_or_default();
        let keepers: Vec<&str> = keepers.iter().map(String::as_str).collect();
        let n = connected.iter().filter(|one| one.account == *account).count();
        let say = if n == 0 {
            t(lang, "leave-account-say")
        } else {
            Words::new(lang, "leave-account-clients").with("n", n).say()
        };
        hands.push(Hand {
            sign: Sign::new(Tone::Refuse, t(lang, "leave-account")),
            what: Written::plain(account.as_str()),
            quoted: false,
            say,
            field: format!("account-{account}"),
            choices: receivers(lang, &all, nearest(&house, &all, person, &keepers), None),
        });
    }
    for post in &left.posts {
        let day = moment::day_short(lang, zoned(server, post.created).date());
        hands.push(Hand {
            sign: state_of(lang, post.state),
            what: crate::pages::posts::title(lang, &post.title),
            quoted: true,
            say: day,
            field: post.id.to_string(),
            choices: receivers(lang, &all, nearest(&house, &all, person, &[]), Some("leave-aside")),
        });
    }
    for request in &left.requests {
        let post = posts::get(&mut link, &request.post).await?;
        let author = post.as_ref().map(|post| post.author.to_string()).unwrap_or_default();
        hands.push(Hand {
            sign: Sign::new(Tone::Hold, t(lang, "leave-request")).shaped(Shape::Clock),
            what: crate::pages::posts::title(lang, &post.map_or_else(String::new, |post| post.title)),
            quoted: true,
            say: Words::new(lang, "leave-request-say").with("account", request.account.as_str()).say(),
            field: request.id.to_string(),
            choices: receivers(lang, &all, nearest(&house, &all, person, &[author.as_str()]), None),
        });
    }
    for of in &left.delegate_of {
        hands.push(Hand {
            sign: Sign::new(Tone::Quiet, t(lang, "leave-delegate")),
            what: Written::plain(house.name(of)),
            quoted: false,
            say: t(lang, "leave-delegate-say"),
            field: format!("delegate-{of}"),
            choices: receivers(lang, &all, nearest(&house, &all, person, &[of.as_str()]), Some("leave-nobody")),
        });
    }
    let sessions = sign_in::of(&mut link, id, app.ambient.now()).await?.len();
    let frame = frame::of(server, reader).await.at(Place::People);
    let lead = match person.left.filter(|_| person.has_left(app.today())) {
        Some(day) => Words::new(lang, "leave-lead-gone").with("day", moment::day(lang, day)).say(),
        None => t(lang, "leave-lead"),
    };
    Ok(LeavePage {
        who: Who::new(id.as_str(), person.name.clone()),
        lead,
        corrections: Vec::new(),
        day: Entry::new(person.left.unwrap_or_else(|| app.today()).to_string()),
        hands,
        falls: falls(server, lang, &house, person, sessions, &left.tokens),
        note: Entry::default(),
        frame,
    })
}

fn falls(
    server: &Server,
    lang: Lang,
    house: &House,
    person: &Person,
    sessions: usize,
    tokens: &[charte_domain::Token],
) -> Vec<Fall> {
    let tone = |n: usize| if n == 0 { Tone::Quiet } else { Tone::Busy };
    let names: Vec<&str> = tokens.iter().map(|one| one.name.as_str()).collect();
    let mut out = vec![
        Fall {
            sign: Sign::new(tone(sessions), t(lang, "leave-closed")),
            what: Words::new(lang, "leave-sessions").with("n", sessions).say(),
            say: String::new(),
        },
        Fall {
            sign: Sign::new(tone(tokens.len()), t(lang, "leave-revoked")),
            what: Words::new(lang, "leave-tokens").with("n", tokens.len()).say(),
            say: names.join(", "),
        },
    ];
    if person.administrator {
        out.push(Fall {
            sign: Sign::new(Tone::Busy, t(lang, "leave-ends")),
            what: t(lang, "leave-administers"),
            say: String::new(),
        });
    }
    let today = server.app.today();
    let run = |one: &&charte_judge::Consent| charte_app::library::runs(one, today) == charte_app::library::Runs::Yes;
    let consents = house.registry.consents_of(person.id.as_str()).filter(run).count();
    if consents > 0 {
        out.push(Fall {
            sign: Sign::new(Tone::Unknown, t(lang, "library-consents")),
            what: Words::new(lang, "leave-consents").with("n", consents).say(),
            say: t(lang, "leave-consents-say"),
        });
    }
    out
}
