//! `/journal`: the record, read, proved, verified, exported.

use crate::fields::Fields;
use crate::pages::frame::{self, now, zoned};
use crate::session::{Reader, percent};
use crate::state::Server;
use crate::trouble::{Trouble, shown, status};
use axum::body::{Body, Bytes};
use axum::extract::{Path, Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use charte_app::Error;
use charte_app::journal::{self as record, Fault};
use charte_domain::{DeliveryId, PROGRAM, PersonId, PostId, RequestId, Right};
use charte_journal::{ActorKind, Evidence, Fact, Hash};
use charte_store::journal::Filter as Wanted;
use charte_store::{Link as Store, approvals, deliveries, posts};
use charte_views::Lang;
use charte_views::frame::Place;
use charte_views::moment::{self, Moment};
use charte_views::pages::journal::{Cell, EntryPage, EntryRow, ExportPage, JournalPage, PastExport, act, views};
use charte_views::parts::{Choice, Correction, Entry, Nothing, Pager, Status, Tone, Written};
use charte_views::say::{Words, t};
use jiff::civil::{Date, Time};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::Seek;

/// Rows of a page.
const ROWS: usize = 50;

/// The filter, as the address has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    find: String,
    person: String,
    act: String,
    subject: String,
    since: String,
    before: String,
}

/// The journal.
pub async fn show(
    State(server): State<Server>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Response, Trouble> {
    let find = filter.find.trim();
    let digits: String = find.chars().filter(char::is_ascii_digit).collect();
    let is_number = !digits.is_empty() && find.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || c == ',');
    if is_number {
        return Ok(Redirect::to(&format!("/journal/{digits}")).into_response());
    }
    Ok(shown(&page(&server, &reader, &filter, None).await?))
}

/// Verifies now, and shows what was found.
pub async fn verify(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    let lang = reader.lang;
    let found = record::verify(&server.app, &reader.actor).await?;
    let number = |n: u64| moment::count(lang, i64::try_from(n).unwrap_or(i64::MAX));
    let (tone, words) = match found.fault {
        None => (
            Tone::Publish,
            Words::new(lang, "record-verified")
                .with("n", number(found.size))
                .with("time", moment::time(lang, now(&server).time())),
        ),
        Some(Fault::Entry(n)) => (Tone::Refuse, Words::new(lang, "record-fault").with("n", number(n))),
        Some(Fault::Content(n)) => (Tone::Refuse, Words::new(lang, "record-fault-content").with("n", number(n))),
        Some(Fault::Checkpoint(n)) => (Tone::Refuse, Words::new(lang, "record-fault-checkpoint").with("n", number(n))),
    };
    if let Some(fault) = found.fault {
        tracing::error!(?fault, "the journal is not what was written");
    }
    let mut page = page(&server, &reader, &Filter::default(), Some(Status::new(tone, words.say()))).await?;
    "/journal".clone_into(&mut page.frame.path);
    Ok(shown(&page))
}

async fn page(
    server: &Server,
    reader: &Reader,
    filter: &Filter,
    verified: Option<Status>,
) -> Result<JournalPage, Error> {
    let lang = reader.lang;
    let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let zone = server.app.house().zone();
    let since = filter.since.parse::<Date>().ok();
    let from = since.and_then(|day| zone.to_timestamp(day.to_datetime(Time::midnight())).ok());
    let wanted = Wanted {
        act: filled(&filter.act),
        actor: filled(&filter.person),
        subject: filled(&filter.find).or_else(|| filled(&filter.subject)),
        from: from.map(jiff::Timestamp::as_microsecond),
        before: filter.before.parse().ok(),
        ..Wanted::default()
    };
    let limit = u32::try_from(ROWS + 1).unwrap_or(u32::MAX);
    let mut found = record::find(&server.app, &reader.actor, &wanted, limit).await?;
    let more = found.len() > ROWS;
    found.truncate(ROWS);
    let mut link = server.app.store.read().await?;
    let mut titles = Titles::default();
    let mut rows = Vec::with_capacity(found.len());
    for entry in &found {
        let title = titles.of(&mut link, entry).await?;
        rows.push(row(server, lang, entry, title));
    }
    let size = charte_store::journal::size(&mut link).await?;
    drop(link);
    let filtered = wanted.act.is_some() || wanted.actor.is_some() || wanted.subject.is_some() || wanted.from.is_some();
    let nothing = match (rows.is_empty(), filtered) {
        (false, _) => None,
        (true, true) => Some(Nothing::Found { all: "/journal".to_owned() }),
        (true, false) => Some(Nothing::Yet),
    };
    let address = |before: Option<u64>| {
        let mut out = "/journal?".to_owned();
        let given = [
            ("act", filter.act.as_str()),
            ("person", &filter.person),
            ("find", &filter.find),
            ("subject", &filter.subject),
            ("since", &filter.since),
        ];
        for (name, value) in given.into_iter().filter(|(_, value)| !value.is_empty()) {
            out.push_str(&format!("{name}={}&", percent(value)));
        }
        if let Some(before) = before {
            out.push_str(&format!("before={before}"));
        }
        out.trim_end_matches(['&', '?']).to_owned()
    };
    let last = if more { found.last().map(|entry| entry.seq) } else { None };
    let mut around = crate::pages::filters::around(server, reader, "journal").await.at(Place::Journal);
    around.flash = frame::flash(lang, &reader.path);
    let count = moment::count(lang, i64::try_from(size).unwrap_or(i64::MAX));
    Ok(JournalPage {
        verified,
        views: views(lang, &filter.act),
        act: filter.act.clone(),
        subject: filter.subject.clone(),
        find: filter.find.clone(),
        persons: persons(server, lang, &filter.person),
        since: filter.since.clone(),
        nothing,
        rows,
        pager: Pager {
            say: Words::new(lang, "record-count").with("n", count).say(),
            newer: (!filter.before.is_empty()).then(|| address(None)),
            older: last.map(|seq| address(Some(seq))),
        },
        frame: around,
    })
}

fn persons(server: &Server, lang: Lang, chosen: &str) -> Vec<Choice> {
    let house = server.app.house();
    let mut out = vec![Choice::new("", t(lang, "house-all")).on(chosen.is_empty())];
    out.push(Choice::new(PROGRAM, house.name(&PersonId::new(PROGRAM))).on(chosen == PROGRAM));
    out.extend(
        house.people.values().map(|one| Choice::new(one.id.as_str(), one.name.clone()).on(one.id.as_str() == chosen)),
    );
    out
}

/// The titles of posts that entries are about, each looked up once.
#[derive(Default)]
struct Titles(BTreeMap<PostId, Option<String>>);

impl Titles {
    async fn of(&mut self, link: &mut Store, entry: &charte_journal::Entry) -> Result<Option<String>, Error> {
        let subject = &entry.record.subject;
        let named = match subject.kind.as_str() {
            "post" => Some(PostId::new(subject.id.as_str())),
            "delivery" => match fact(entry, "post") {
                Some(post) => Some(PostId::new(post)),
                None => deliveries::get(link, &DeliveryId::new(subject.id.as_str())).await?.map(|one| one.post),
            },
            "request" => match fact(entry, "post") {
                Some(post) => Some(PostId::new(post)),
                None => approvals::get(link, &RequestId::new(subject.id.as_str())).await?.map(|one| one.post),
            },
            _ => None,
        };
        let Some(post) = named else { return Ok(None) };
        if let Some(title) = self.0.get(&post) {
            return Ok(title.clone());
        }
        let title = posts::get(link, &post).await?.map(|post| post.title);
        self.0.insert(post, title.clone());
        Ok(title)
    }
}

fn fact<'a>(entry: &'a charte_journal::Entry, name: &str) -> Option<&'a str> {
    entry.record.facts.iter().find(|(code, _)| code.as_str() == name).and_then(|(_, fact)| match fact {
        Fact::Id(id) => Some(id.as_str()),
        _ => None,
    })
}

fn row(server: &Server, lang: Lang, entry: &charte_journal::Entry, title: Option<String>) -> EntryRow {
    let record = &entry.record;
    let account = match record.subject.kind.as_str() {
        "account" => Some(record.subject.id.as_str()),
        _ => fact(entry, "account"),
    };
    let hash = entry.to_json().map_or_else(|_| String::new(), |json| Hash::leaf(&json).to_hex());
    EntryRow {
        seq: entry.seq,
        number: moment::count(lang, i64::try_from(entry.seq).unwrap_or(i64::MAX)),
        at: Moment::brief(lang, &zoned(server, instant(entry))),
        who: who(server, lang, entry),
        act: act(lang, record.act.as_str()),
        title: title.map(Written::plain),
        account: account.filter(|one| *one != "all").unwrap_or_default().to_owned(),
        hash: spaced(&hash.chars().take(8).collect::<String>()),
    }
}

/// Digits in groups of four.
fn spaced(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn instant(entry: &charte_journal::Entry) -> jiff::Timestamp {
    jiff::Timestamp::from_microsecond(entry.record.at.microseconds()).unwrap_or_default()
}

fn who(server: &Server, lang: Lang, entry: &charte_journal::Entry) -> String {
    let actor = &entry.record.actor;
    let name = |id: &str| server.app.house().name(&PersonId::new(id)).to_owned();
    match actor.kind {
        ActorKind::System => "Charte".to_owned(),
        ActorKind::Token => {
            let owner = fact(entry, "person").map_or_else(|| actor.id.as_str().to_owned(), name);
            format!("{owner} ({})", t(lang, "record-by-token"))
        }
        ActorKind::Person => name(actor.id.as_str()),
    }
}

/// One entry.
pub async fn show_one(State(server): State<Server>, reader: Reader, Path(seq): Path<u64>) -> Result<Response, Trouble> {
    let lang = reader.lang;
    let found = record::show(&server.app, &reader.actor, seq).await?;
    let entry = &found.entry;
    let mut link = server.app.store.read().await?;
    let title = Titles::default().of(&mut link, entry).await?;
    drop(link);
    let done = act(lang, entry.record.act.as_str());
    let done = title.as_ref().map_or_else(|| done.clone(), |title| quoted(lang, &done, title));
    let evidence = found.evidence.as_ref().and_then(|json| Evidence::parse(json.as_bytes()));
    let number = |n: u64| moment::count(lang, i64::try_from(n).unwrap_or(i64::MAX));
    let proved = evidence.as_ref().is_some_and(|one| one.verify(&[server.app.signer.verifier().clone()], "").is_ok());
    let proved = match &evidence {
        Some(one) if proved => Status::new(
            Tone::Publish,
            Words::new(lang, "record-proved").with("n", one.proof.hashes.len()).with("size", number(found.size)).say(),
        ),
        Some(_) => Status::new(Tone::Refuse, Words::new(lang, "record-fault").with("n", number(seq)).say()),
        None => Status::new(Tone::Unknown, t(lang, "record-not-proved")),
    };
    let pretty = serde_json::from_str::<serde_json::Value>(&found.json)
        .and_then(|value| serde_json::to_string_pretty(&value))
        .unwrap_or_else(|_| found.json.clone());
    let contents: Vec<(String, Written)> = found
        .contents
        .iter()
        .map(|(name, _, text)| (content_name(lang, name), Written::plain(readable(name, text))))
        .collect();
    let around = frame::of(&server, &reader).await.at(Place::Journal);
    let page = EntryPage {
        seq,
        number: number(seq),
        lead: Words::new(lang, "record-lead-entry")
            .with("who", who(&server, lang, entry))
            .with("act", done)
            .with("when", moment::full(lang, &zoned(&server, instant(entry))))
            .say(),
        proved,
        facts: facts(&server, lang, entry),
        erased: entry.record.content.len().saturating_sub(found.contents.len()),
        contents,
        way: evidence.as_ref().map(|one| way(lang, &found.json, one)).unwrap_or_default(),
        json: pretty,
        checkpoint: evidence.map(|one| one.checkpoint).unwrap_or_default(),
        frame: around,
    };
    Ok(shown(&page))
}

fn quoted(lang: Lang, act: &str, title: &str) -> String {
    match lang {
        Lang::Fr => format!("{act} «\u{a0}{title}\u{a0}»"),
        Lang::En => format!("{act} “{title}”"),
    }
}

fn content_name(lang: Lang, name: &str) -> String {
    let key = format!("record-content-{name}");
    if charte_messages::has(&key) { t(lang, key) } else { name.to_owned() }
}

/// A content as a person reads it: of a post its text, otherwise as it is.
fn readable(name: &str, text: &str) -> String {
    let of_post = (name == "text").then(|| serde_json::from_str::<charte_domain::Content>(text).ok()).flatten();
    of_post.map_or_else(|| text.to_owned(), |content| content.text)
}

/// What is sealed in the entry.
fn facts(server: &Server, lang: Lang, entry: &charte_journal::Entry) -> Vec<(String, Cell)> {
    let record = &entry.record;
    let cell = |say: String, href: Option<String>| Cell { say, href };
    let subject = record.subject.id.as_str();
    let href = match record.subject.kind.as_str() {
        "post" => Some(format!("/posts/{}", percent(subject))),
        "request" => Some(format!("/approvals/{}", percent(subject))),
        "person" => Some(format!("/people/{}", percent(subject))),
        "account" => Some(format!("/accounts/{}", percent(subject))),
        _ => None,
    };
    let mut out = vec![
        (t(lang, "record-fact-act"), cell(record.act.as_str().to_owned(), None)),
        (t(lang, "record-fact-who"), cell(who(server, lang, entry), None)),
        (
            t(lang, "record-fact-when"),
            cell(
                instant(entry).to_zoned(server.app.house().zone()).strftime("%Y-%m-%d %H:%M:%S%.6f %:z").to_string(),
                None,
            ),
        ),
        (t(lang, "record-fact-subject"), cell(format!("{} {subject}", record.subject.kind.as_str()), href)),
    ];
    for (name, fact) in &record.facts {
        let say = match fact {
            Fact::Flag(flag) => flag.to_string(),
            Fact::Number(number) => number.to_string(),
            Fact::Id(id) => id.as_str().to_owned(),
            Fact::Ids(ids) => ids.iter().map(|id| id.as_str().to_owned()).collect::<Vec<_>>().join(", "),
        };
        let href = match (name.as_str(), fact) {
            ("post", Fact::Id(id)) => Some(format!("/posts/{}", percent(id.as_str()))),
            _ => None,
        };
        out.push((name.as_str().to_owned(), cell(say, href)));
    }
    if let Some(charter) = record.charter {
        out.push((
            t(lang, "record-fact-charter"),
            cell(spaced(&charter.to_hex().chars().take(16).collect::<String>()), None),
        ));
    }
    out
}

/// The way from the entry's hash to the root, from which side each hash comes.
fn way(lang: Lang, json: &str, evidence: &Evidence) -> Vec<(String, String)> {
    let proof = &evidence.proof;
    let mut out = vec![(t(lang, "record-leaf"), spaced(&Hash::leaf(json.as_bytes()).to_hex()))];
    // RFC 9162, 2.1.3.2: which side a hash is on, by the place of the node and of the last one of its level.
    let (mut place, mut last) = (proof.index, proof.size.saturating_sub(1));
    for hash in &proof.hashes {
        let left = place % 2 == 1 || place == last;
        out.push((t(lang, if left { "record-left" } else { "record-right" }), spaced(&hash.to_hex())));
        if left {
            while place % 2 == 0 && place > 0 {
                (place, last) = (place / 2, last / 2);
            }
        }
        (place, last) = (place / 2, last / 2);
    }
    let root = evidence.checkpoint.lines().nth(2).and_then(|line| Hash::from_base64(line.as_bytes()));
    out.extend(root.map(|root| (t(lang, "record-root"), spaced(&root.to_hex()))));
    out
}

/// The evidence of an entry, as a file.
pub async fn proof(State(server): State<Server>, reader: Reader, Path(seq): Path<u64>) -> Result<Response, Trouble> {
    let found = record::show(&server.app, &reader.actor, seq).await?;
    let evidence = found.evidence.ok_or(Error::NotFound("proof"))?;
    let name = format!("attachment; filename=\"entry-{seq}.json\"");
    Ok(([(CONTENT_TYPE, "application/json".to_owned()), (CONTENT_DISPOSITION, name)], evidence).into_response())
}

/// The page of the export.
pub async fn show_export(State(server): State<Server>, reader: Reader) -> Result<Response, Trouble> {
    Ok(shown(&export_page(&server, &reader, true, Entry::default()).await?))
}

async fn export_page(server: &Server, reader: &Reader, contents: bool, purpose: Entry) -> Result<ExportPage, Error> {
    let lang = reader.lang;
    let wanted = Wanted { act: Some("journal.exported".to_owned()), ..Wanted::default() };
    let past = record::find(&server.app, &reader.actor, &wanted, 10).await?;
    let size = charte_store::journal::size(&mut server.app.store.read().await?).await?;
    let wrong = purpose.error.clone();
    Ok(ExportPage {
        frame: frame::of(server, reader).await.at(Place::Journal),
        corrections: wrong.map(|say| Correction { field: "purpose".to_owned(), say }).into_iter().collect(),
        entries: moment::count(lang, i64::try_from(size).unwrap_or(i64::MAX)),
        contents,
        purpose,
        key: server.app.signer.verifier().to_string(),
        past: past
            .iter()
            .map(|entry| PastExport {
                at: Moment::day(lang, zoned(server, instant(entry)).date()),
                who: who(server, lang, entry),
                seq: entry.seq,
            })
            .collect(),
    })
}

/// The export, as a zip file. It is written to the disk first: a journal may be larger than memory.
pub async fn export(State(server): State<Server>, reader: Reader, fields: Fields) -> Result<Response, Trouble> {
    let contents = fields.on("contents");
    if let Err(error) = record::note_export(&server.app, &reader.actor, fields.get("purpose")).await {
        let Error::Invalid { .. } = &error else { return Err(error.into()) };
        let purpose = Entry::wrong(fields.get("purpose"), t(reader.lang, "record-purpose-missing"));
        let page = export_page(&server, &reader, contents, purpose).await?;
        return Ok((status(&error), shown(&page)).into_response());
    }
    Ok(download(&server, &reader.actor, contents).await?)
}

/// The export of a journal as a download.
///
/// # Errors
/// Not allowed; what the database or the disk says.
pub async fn download(server: &Server, actor: &charte_domain::Actor, contents: bool) -> Result<Response, Error> {
    server.app.may(actor, Right::Journal, None)?;
    let folder = tempfile::tempdir().map_err(Error::from)?;
    let sink = record::FolderSink::new(folder.path());
    record::export(&server.app, actor, sink, contents).await?;
    let packed = tokio::task::spawn_blocking(move || pack(&folder)).await;
    let file = packed.map_err(|error| Error::Broken(error.to_string()))?.map_err(Error::from)?;
    Ok(attached(file, "application/zip", "journal.zip"))
}

/// A file as a download; it may be unlinked as soon as this has returned.
///
/// # Errors
/// It cannot be opened.
pub fn sent(path: &std::path::Path, kind: &'static str, name: &str) -> std::io::Result<Response> {
    Ok(attached(std::fs::File::open(path)?, kind, name))
}

fn attached(file: std::fs::File, kind: &'static str, name: &str) -> Response {
    let (send, receive) = tokio::sync::mpsc::channel::<std::io::Result<Bytes>>(4);
    tokio::task::spawn_blocking(move || stream(file, &send));
    let body = Body::from_stream(tokio_stream::wrappers::ReceiverStream::new(receive));
    let head = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))];
    (head, body).into_response()
}

/// Packs a folder into a file without a name.
fn pack(folder: &tempfile::TempDir) -> std::io::Result<std::fs::File> {
    let mut zip = zip::ZipWriter::new(tempfile::tempfile()?);
    let options = zip::write::SimpleFileOptions::default().large_file(true);
    let mut folders = vec![(folder.path().to_owned(), "journal".to_owned())];
    while let Some((path, name)) = folders.pop() {
        let mut found: Vec<_> = std::fs::read_dir(path)?.collect::<std::io::Result<_>>()?;
        found.sort_by_key(std::fs::DirEntry::file_name);
        for one in found {
            let name = format!("{name}/{}", one.file_name().to_string_lossy());
            if one.file_type()?.is_dir() {
                folders.push((one.path(), name));
                continue;
            }
            zip.start_file(name, options)?;
            std::io::copy(&mut std::fs::File::open(one.path())?, &mut zip)?;
        }
    }
    let mut file = zip.finish()?;
    file.rewind()?;
    Ok(file)
}

/// Sends a file piece by piece; whoever downloads may go away.
fn stream(mut file: std::fs::File, send: &tokio::sync::mpsc::Sender<std::io::Result<Bytes>>) {
    use std::io::Read;
    let mut piece = vec![0; 64 << 10];
    loop {
        let read = file.read(&mut piece);
        let sent = match read {
            Ok(0) => return,
            Ok(n) => send.blocking_send(Ok(Bytes::copy_from_slice(piece.get(..n).unwrap_or_default()))),
            Err(error) => send.blocking_send(Err(error)),
        };
        if sent.is_err() {
            return;
        }
    }
}
