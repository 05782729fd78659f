//! The daily digest: once a day at eight, by the charter's clock, one mail to each person who has something to mend: an
//! administrator everything, a custodian the accounts in their keeping. Whoever has nothing to mend gets nothing.

use crate::accounts::Overview;
use crate::{Act, App, Error, House, accounts, alarm, messages};
use charte_domain::{Actor, Comment, Gap, Person};
use charte_lang::fold;
use charte_messages::{Lang, Message};
use charte_store::settings;
use jiff::civil::{Date, Time};

/// The setting that keeps the last day on which it left.
const SENT: &str = "digest-day";
/// The hour.
const HOUR: Time = Time::constant(8, 0, 0, 0);
/// The most comments that are counted.
const SILENT: u32 = 1000;
/// Lines of a mail; the rest is one link away.
const LINES: usize = 40;

/// Sends the digest of the day if its hour has come and it has not left. Says how many mails.
///
/// # Errors
/// What the database says.
pub async fn once_a_day(app: &App) -> Result<usize, Error> {
    let now = app.house().zone().to_datetime(app.ambient.now());
    if now.time() < HOUR {
        return Ok(0);
    }
    let day = now.date().to_string();
    if settings::get(&mut app.store.read().await?, SENT).await?.as_deref() == Some(day.as_str()) {
        return Ok(0);
    }
    let all = accounts::known(app).await?;
    let house = app.house();
    let actor = Actor::program();
    let silent = alarm::unanswered(app, &actor, SILENT).await?;
    let mut act = Act::begin(app, &actor).await?;
    if !settings::claim(&mut act.link, SENT, &day).await? {
        return Ok(0);
    }
    let mut mails = 0;
    for person in house.people.values().filter(|one| one.email.is_some() && !one.has_left(now.date())) {
        let mut lines = lines(&house, &all, person, now.date());
        lines.extend(silence(app, &silent, person));
        if lines.is_empty() {
            continue;
        }
        let body = Message::new("mail-digest-body")
            .with("n", lines.len())
            .with("lines", shown(&lines))
            .with("link", format!("{}/accounts?gap=any", app.settings.address));
        messages::mail(app, &mut act, person, &Message::new("mail-digest-subject").with("n", lines.len()), &body)
            .await?;
        mails += 1;
    }
    act.fact("mails", i64::try_from(mails).unwrap_or(0))?;
    act.commit("digest.sent", "house", "digest").await?;
    app.bell.notify_one();
    Ok(mails)
}

/// What a person has to mend, a line for each account, in the person's language.
#[must_use]
pub fn lines(house: &House, all: &[Overview], person: &Person, today: Date) -> Vec<String> {
    let keys = [fold::key(&person.name), fold::key(person.id.as_str())];
    let keeps = |one: &Overview| one.record.custodians.iter().flatten().any(|who| keys.contains(&fold::key(who)));
    all.iter()
        .filter(|one| !one.gaps.is_empty() && (person.administrator || keeps(one)))
        .map(|one| {
            let gaps: Vec<String> = one.gaps.iter().map(|gap| say(house, one, *gap, person.lang, today)).collect();
            let line =
                Message::new("mail-digest-line").with("account", one.handle.as_str()).with("gaps", gaps.join(" · "));
            line.render(person.lang)
        })
        .collect()
}

/// What waits beyond its clock where a person may moderate, in a line.
fn silence(app: &App, all: &[Comment], person: &Person) -> Option<String> {
    let actor = Actor { person: Some(person.clone()), door: charte_domain::Door::Session(String::new()) };
    let mine = all.iter().filter(|one| app.may(&actor, charte_domain::Right::Moderate, Some(&one.account)).is_ok());
    let n = mine.count();
    (n > 0).then(|| Message::new("mail-digest-silence").with("n", n).render(person.lang))
}

/// A gap in words, with the day or the name where there is one.
#[must_use]
pub fn say(house: &House, one: &Overview, gap: Gap, lang: Lang, today: Date) -> String {
    let message = match (gap, one.record.renewal) {
        (Gap::RenewalNear, Some(day)) => {
            let days = (day.duration_since(today).as_hours() / 24).max(0);
            Message::new("gap-renewal-in").with("days", days)
        }
        (Gap::LeaverIsCustodian, _) => {
            let gone = one.record.custodians.iter().flatten().filter_map(|who| {
                let person = house.registry.person(who)?;
                let left = person.left.is_some_and(|day| day < today) || person.status == Some("left");
                left.then(|| person.name.clone())
            });
            Message::new("gap-leaver-named").with("name", gone.collect::<Vec<_>>().join(", "))
        }
        _ => Message::new(format!("gap-{}", gap.code())),
    };
    message.render(lang)
}

fn shown(lines: &[String]) -> String {
    let first = lines.iter().take(LINES).map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n");
    if lines.len() > LINES { format!("{first}\n    …") } else { first }
}
