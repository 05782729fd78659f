//! `/inbox/import`: comments from a file. They are taken in at once, and what was not understood is told line by line.

use crate::pages::frame;
use crate::session::Reader;
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::extract::{Multipart, State};
use axum::response::{IntoResponse, Response};
use charte_app::Error;
use charte_app::comments::files::{self, Kind, Taken};
use charte_domain::{AccountHandle, Right, Site};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment;
use charte_views::pages::intake::{IntakePage, Run, Step, WrongLine, kinds};
use charte_views::parts::{Choice, Correction, Entry, Link, Status, Tone, Written};
use charte_views::say::t;

/// The longest upload, in bytes: the file, and what the form adds.
pub const UPLOAD: usize = files::SIZE + (64 << 10);
/// How many lines that were not understood are shown.
const SHOWN: usize = 100;

/// The form.
pub async fn show(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    Ok(shown(&page(&server, &reader).await?))
}

/// What the form sent.
#[derive(Debug, Default)]
struct Sent {
    name: String,
    bytes: Vec<u8>,
    kind: String,
    account: String,
    site: String,
}

/// A file is taken in.
pub async fn give(State(server): State<Server>, reader: Reader, form: Multipart) -> Result<Response, Trouble> {
    server.app.may(&reader.actor, Right::Moderate, None)?;
    let sent = received(form).await;
    let done = match &sent {
        Ok(sent) => take(&server, &reader, sent).await,
        Err(_) => Err(Error::invalid("file", "import-file")),
    };
    let mut page = page(&server, &reader).await?;
    let lang = reader.lang;
    let sent = sent.unwrap_or_default();
    match done {
        Ok((kind, taken)) => {
            page.run = Some(run(lang, &sent, kind, &taken));
            Ok(shown(&page))
        }
        Err(error @ Error::Invalid { field, .. }) => {
            let say = error.message().render(lang);
            if field == "file" {
                page.file = Entry::wrong("", say.clone());
            }
            page.kinds = kinds(lang, &sent.kind);
            for (choices, chosen) in [(&mut page.accounts, &sent.account), (&mut page.sites, &sent.site)] {
                for choice in choices.iter_mut() {
                    choice.on = choice.value == *chosen;
                }
            }
            page.corrections = vec![Correction { field: field.to_owned(), say }];
            Ok((status(&error), shown(&page)).into_response())
        }
        Err(error) => Err(Trouble(error)),
    }
}

async fn take(server: &Server, reader: &Reader, sent: &Sent) -> Result<(Kind, Taken), Error> {
    let site = server.app.house().sites.values().find(|site| site.id.as_str() == sent.site).cloned();
    let account = AccountHandle::new(sent.account.clone());
    files::take_file(&server.app, &reader.actor, &account, site, Kind::parse(&sent.kind), sent.bytes.clone()).await
}

async fn received(mut form: Multipart) -> Result<Sent, Error> {
    let unreadable = || Error::invalid("file", "import-file");
    let mut sent = Sent::default();
    while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
        match field.name().unwrap_or_default() {
            "file" => {
                sent.name = field.file_name().unwrap_or_default().chars().take(200).collect();
                sent.bytes = field.bytes().await.map_err(|_| unreadable())?.to_vec();
            }
            "kind" => sent.kind = field.text().await.map_err(|_| unreadable())?,
            "account" => sent.account = field.text().await.map_err(|_| unreadable())?,
            "site" => sent.site = field.text().await.map_err(|_| unreadable())?,
            _ => {}
        }
    }
    Ok(sent)
}

fn run(lang: Lang, sent: &Sent, kind: Kind, taken: &Taken) -> Run {
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let wrong = i64::try_from(taken.wrong.len()).unwrap_or(i64::MAX);
    let count = |key, n| (t(lang, key), moment::count(lang, n));
    let code = match kind {
        Kind::Csv => "csv",
        Kind::Lines => "jsonl",
        Kind::Wordpress => "wordpress",
    };
    let size = moment::bytes(lang, u64::try_from(sent.bytes.len()).unwrap_or(u64::MAX));
    let line = |fault: &files::Fault| WrongLine {
        line: number(fault.line),
        why: t(lang, format!("intake-fault-{}", fault.code)),
        text: Written::plain(fault.text.clone()),
    };
    Run {
        id: String::new(),
        name: sent.name.clone(),
        step: Step::Done,
        about: format!("{}, {size}", t(lang, format!("intake-kind-{code}"))),
        columns: Vec::new(),
        done: number(taken.taken),
        total: None,
        counts: vec![
            count("intake-count-taken", number(taken.taken)),
            count("intake-count-spam", number(taken.spam)),
            count("intake-count-held", number(taken.open)),
            count("intake-count-wrong", wrong),
        ],
        wrong: taken.wrong.iter().take(SHOWN).map(line).collect(),
        wrong_total: wrong,
        inbox: (taken.taken > 0).then(|| Link::new("/inbox", t(lang, "intake-see"))),
    }
}

async fn page(server: &Server, reader: &Reader) -> Result<IntakePage, Error> {
    let (lang, app) = (reader.lang, &server.app);
    app.may(&reader.actor, Right::Read, None)?;
    let house = app.house();
    let may = |handle: &AccountHandle| app.may(&reader.actor, Right::Moderate, Some(handle)).is_ok();
    let accounts: Vec<AccountHandle> = house.handles().into_iter().filter(may).collect();
    let denied = accounts.is_empty().then(|| Status::new(Tone::Quiet, t(lang, "house-error-import-account")));
    let fits = |site: &&Site| site.revoked.is_none() && accounts.contains(&site.account);
    let mut sites: Vec<Choice> =
        house.sites.values().filter(fits).map(|site| Choice::new(site.id.as_str(), site.address.to_string())).collect();
    sites.sort_by(|a, b| a.say.cmp(&b.say));
    if !sites.is_empty() {
        sites.insert(0, Choice::new("", "–"));
    }
    Ok(IntakePage {
        frame: frame::of(server, reader).await.at(Place::Inbox),
        corrections: Vec::new(),
        file: Entry::default(),
        kinds: kinds(lang, ""),
        accounts: accounts.iter().map(|handle| Choice::new(handle.as_str(), handle.as_str())).collect(),
        sites,
        limit: moment::bytes(lang, u64::try_from(files::SIZE).unwrap_or(u64::MAX)),
        run: None,
        runs: None,
        denied,
    })
}
