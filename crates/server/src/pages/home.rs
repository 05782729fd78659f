//! `/`: what waits for me, today, alarms.

use crate::pages::frame::{self, now, zoned};
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown};
use axum::extract::State;
use axum::response::Response;
use charte_app::comments::waits;
use charte_app::waiting::{self, Waiting as Waits};
use charte_domain::{Comment, DeliveryState, PostState};
use charte_store::{deliveries, posts};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::home::{HomePage, InboxAtHome, Planned, Waiting, comment_sign};
use charte_views::parts::{Link, Shape, Sign, Status, Tone, Written};
use charte_views::say::{Words, t};
use jiff::ToSpan;

/// How many things Home shows; the rest is one link away.
const SHOWN: usize = 12;
/// How many comments are among them at the most.
const COMMENTS: usize = 5;

/// Home.
pub async fn show(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    let lang = reader.lang;
    let all = waiting::for_me(&server.app, &reader.actor).await?;
    let comments = waits::for_me(&server.app, &reader.actor, COMMENTS).await?;
    let inbox = comments.as_ref().map_or(0, |comments| comments.mine);
    let mut frame = frame::counted(&server, &reader, all.len(), inbox).at(Place::Home);
    frame.flash = frame::flash(lang, &reader.path);
    let here = now(&server);
    let begins = here.start_of_day().map_err(|_| charte_app::Error::Broken("the day has no beginning".to_owned()))?;
    let ends = begins.checked_add(1.day()).unwrap_or_else(|_| here.clone());
    let mut link = server.app.store.read().await?;
    let due = deliveries::between(&mut link, begins.timestamp(), ends.timestamp(), 200).await?;
    let mut today = Vec::new();
    for one in &due {
        if one.state == DeliveryState::Cancelled {
            continue;
        }
        let title = posts::get(&mut link, &one.post).await?.map_or_else(String::new, |post| post.title);
        today.push(Planned {
            id: one.post.to_string(),
            at: Moment::hour(lang, &zoned(&server, one.due)),
            sign: delivery_sign(lang, one.state),
            account: one.account.to_string(),
            title: crate::pages::posts::title(lang, &title),
        });
    }
    let failed = deliveries::in_state(&mut link, DeliveryState::Failed, 20).await?;
    let broken = crate::pages::charter::faulty(lang, &server.app.house());
    let failed = failed.iter().map(|one| Status {
        link: Some(Link::new(format!("/posts/{}", one.post), t(lang, "house-open"))),
        ..Status::new(Tone::Refuse, Words::new(lang, "home-failed").with("account", one.account.as_str()).say())
    });
    let alarms = broken.into_iter().chain(failed).collect();
    let page = HomePage {
        now: moment::sentence(&moment::full(lang, &here)),
        total: all.len() + inbox,
        waiting: waiting(&server, lang, &all, comments.as_ref()),
        left: due.iter().filter(|one| one.state == DeliveryState::Confirmed).count(),
        alarms,
        today,
        no_charter: server.app.house().charter.is_none(),
        inbox: comments.map(|comments| at_home(&all, comments)),
        frame,
    };
    Ok(shown(&page))
}

/// What waits, the most pressing first: what has an hour by its hour, the rest behind it.
fn waiting(server: &Server, lang: Lang, all: &[Waits], comments: Option<&waits::Waits>) -> Vec<Waiting> {
    let mut rows: Vec<_> = all.iter().take(SHOWN).map(|one| (one.by(), row(server, lang, one))).collect();
    let first = comments.into_iter().flat_map(|comments| &comments.first);
    rows.extend(first.map(|one| (one.due, comment_row(server, lang, one))));
    rows.sort_by_key(|(by, _)| (by.is_none(), *by));
    rows.into_iter().take(SHOWN).map(|(_, row)| row).collect()
}

fn comment_row(server: &Server, lang: Lang, one: &Comment) -> Waiting {
    let here = now(server);
    Waiting {
        sign: comment_sign(lang),
        href: format!("/inbox/{}", one.id),
        title: Written::plain(one.title.clone()),
        quoted: true,
        say: one.account.to_string(),
        due: one.due.map_or_else(Moment::default, |at| Moment::due(lang, &here, &zoned(server, at))),
    }
}

fn at_home(all: &[Waits], comments: waits::Waits) -> InboxAtHome {
    let silent = all.iter().find_map(|one| if let Waits::Silence(comments, _) = one { Some(*comments) } else { None });
    InboxAtHome {
        mine: comments.mine,
        soon: comments.soon,
        held: comments.held,
        unanswered: silent.unwrap_or(0),
        next: comments.first.first().map_or_else(String::new, |one| format!("/inbox/{}", one.id)),
    }
}

/// A thing that waits, as a row.
#[must_use]
pub fn row(server: &Server, lang: Lang, one: &Waits) -> Waiting {
    let house = server.app.house();
    let here = now(server);
    let due = one.by().map_or_else(Moment::default, |at| Moment::due(lang, &here, &zoned(server, at)));
    match one {
        Waits::Approval { request, post } => Waiting {
            sign: Sign::new(Tone::Hold, t(lang, "home-approval")),
            href: format!("/approvals/{}", request.id),
            title: crate::pages::posts::title(lang, &post.title),
            quoted: true,
            say: Words::new(lang, "home-by-for")
                .with("name", house.name(&post.author))
                .with("account", request.account.as_str())
                .say(),
            due,
        },
        Waits::Back(post) => {
            let (tone, key) = if post.state == PostState::Refused {
                (Tone::Refuse, "home-refused")
            } else {
                (Tone::Revise, "home-no-hour")
            };
            Waiting {
                sign: Sign::new(tone, t(lang, key)),
                href: format!("/posts/{}", post.id),
                title: crate::pages::posts::title(lang, &post.title),
                quoted: true,
                say: String::new(),
                due,
            }
        }
        Waits::Look(delivery, post) => {
            let by_hand = delivery.trouble.as_deref() == Some("by-hand");
            Waiting {
                sign: Sign::new(Tone::Unknown, t(lang, if by_hand { "home-by-hand" } else { "home-look" })),
                href: format!("/posts/{}", post.id),
                title: crate::pages::posts::title(lang, &post.title),
                quoted: true,
                say: delivery.account.to_string(),
                due,
            }
        }
        Waits::Sign { version } => Waiting {
            sign: Sign::new(Tone::Remind, t(lang, "home-sign")),
            href: "/charter/acknowledge".to_owned(),
            title: Written::plain(Words::new(lang, "home-charter").with("version", version.as_str()).say()),
            quoted: false,
            say: String::new(),
            due,
        },
        Waits::Alarm(alarm) => Waiting {
            sign: Sign::new(if alarm.level > 1 { Tone::Refuse } else { Tone::Remind }, t(lang, "alarm-home")),
            href: format!("/alarm/{}", alarm.id),
            title: Written::plain(alarm.account.as_str()),
            quoted: false,
            say: charte_app::alarm::deeds::sentences(alarm, lang).lines().next().unwrap_or_default().to_owned(),
            due: Moment { late: false, ..due },
        },
        Waits::Silence(comments, _) => Waiting {
            sign: Sign::new(Tone::Hold, t(lang, "alarm-home-silence")).shaped(Shape::Clock),
            href: "/alarm?view=silence".to_owned(),
            title: Written::plain(Words::new(lang, "mail-digest-silence").with("n", *comments).say()),
            quoted: false,
            say: String::new(),
            due,
        },
        Waits::Gap(account, gap) => Waiting {
            sign: Sign::new(Tone::Hold, t(lang, "home-gap")).shaped(Shape::Clock),
            href: format!("/accounts/{account}"),
            title: Written::plain(account.as_str()),
            quoted: false,
            say: t(lang, format!("gap-{}", gap.code())),
            due,
        },
    }
}

/// The sign of a delivery's state.
#[must_use]
pub fn delivery_sign(lang: Lang, state: DeliveryState) -> Sign {
    let tone = match state {
        DeliveryState::Planned => Tone::Busy,
        DeliveryState::Armed | DeliveryState::Sent => Tone::Busy,
        DeliveryState::Confirmed => Tone::Publish,
        DeliveryState::Unknown => Tone::Unknown,
        DeliveryState::Failed => Tone::Refuse,
        DeliveryState::Cancelled | DeliveryState::Withdrawn => Tone::Quiet,
    };
    Sign::new(tone, t(lang, format!("house-state-{}", state.code())))
}
