//! Comments, kept: what is seen of each, what work there is, its clocks, what was decided.

use crate::comment_words;
use crate::many::tuples;
use crate::sign_in::{instant, maybe_instant, micros};
use crate::value::{Conditions, Row, Value, row};
use crate::{Error, Link, Many, args};
use charte_domain::{
    AccountHandle, Band, CharterId, Comment, CommentId, History, PersonId, Running, SiteId, Visibility, Work,
};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;
use std::collections::HashMap;

const COLUMNS: &str = "id, site, account, remote, thread, parent, kind, author, title, fingerprint, likeness, visibility, \
                       work, spam, band, scenario, severity, rule, ground, charter, assigned, due_at, snoozed_until, \
                       known_at, written_at, received_at, changed_at, entry, looked, masks";
/// Ids of one question.
const ROWS: usize = 128;
/// Where a comment without a clock stands in the order of clocks; the index says the same number.
const NEVER: i64 = 9_007_199_254_740_991;

fn comment(row: &Row) -> Result<Comment, Error> {
    let code = |column| Error::Form { column };
    Ok(Comment {
        id: CommentId::new(row.text(0)?),
        site: row.maybe_text(1)?.map(SiteId::new),
        account: AccountHandle::new(row.text(2)?),
        remote: row.maybe_text(3)?,
        thread: row.text(4)?,
        parent: row.maybe_text(5)?,
        kind: row.text(6)?,
        author: row.text(7)?,
        title: row.text(8)?,
        fingerprint: row.text(9)?,
        likeness: row.int(10)?,
        visibility: Visibility::parse(&row.text(11)?).ok_or(code(11))?,
        work: Work::parse(&row.text(12)?).ok_or(code(12))?,
        spam: u16::try_from(row.int(13)?).map_err(|_| code(13))?,
        band: Band::parse(&row.text(14)?).ok_or(code(14))?,
        scenario: row.maybe_text(15)?,
        severity: u8::try_from(row.int(16)?).map_err(|_| code(16))?,
        rule: row.maybe_text(17)?,
        ground: row.maybe_text(18)?,
        charter: row.maybe_text(19)?.map(CharterId::new),
        assigned: row.maybe_text(20)?.map(PersonId::new),
        due: maybe_instant(row, 21)?,
        snoozed: maybe_instant(row, 22)?,
        known: maybe_instant(row, 23)?,
        written: instant(row, 24)?,
        received: instant(row, 25)?,
        changed: instant(row, 26)?,
        entry: row.int(27)?.unsigned_abs(),
        looked: row.flag(28)?,
        masks: masks(&row.text(29)?),
    })
}

fn values(one: &Comment, entry: u64) -> [Value; 30] {
    row![
        one.id.as_str(),
        one.site.as_ref().map(|site| site.as_str().to_owned()),
        one.account.as_str(),
        one.remote.clone(),
        &one.thread,
        one.parent.clone(),
        &one.kind,
        &one.author,
        &one.title,
        &one.fingerprint,
        one.likeness,
        one.visibility.code(),
        one.work.code(),
        u32::from(one.spam),
        one.band.code(),
        one.scenario.clone(),
        u32::from(one.severity),
        one.rule.clone(),
        one.ground.clone(),
        one.charter.as_ref().map(|charter| charter.as_str().to_owned()),
        one.assigned.as_ref().map(|person| person.as_str().to_owned()),
        one.due.map(micros),
        one.snoozed.map(micros),
        one.known.map(micros),
        micros(one.written),
        micros(one.received),
        micros(one.changed),
        i64::try_from(entry).unwrap_or(i64::MAX),
        one.looked,
        masked(&one.masks)
    ]
}

/// `3-12 40-55`
fn masked(all: &[(u32, u32)]) -> String {
    all.iter().map(|(from, to)| format!("{from}-{to}")).collect::<Vec<_>>().join(" ")
}

fn masks(text: &str) -> Vec<(u32, u32)> {
    let one = |part: &str| {
        let (from, to) = part.split_once('-')?;
        Some((from.parse().ok()?, to.parse().ok()?))
    };
    text.split(' ').filter_map(one).collect()
}

/// Keeps new comments, each with the number of its entry.
pub fn put_all(many: &mut Many, all: &[(u64, &Comment)]) {
    let begin = format!("INSERT INTO comment ({COLUMNS})");
    many.insert(begin, all.iter().map(|(entry, one)| values(one, *entry)), "");
    let lines = all.iter().map(|(_, one)| row![&one.author, micros(one.received), one.id.as_str()]);
    many.insert("INSERT INTO comment_author (author, at, comment)", lines, "");
}

/// A comment.
///
/// # Errors
/// What the database says.
pub async fn get(link: &mut Link, id: &CommentId) -> Result<Option<Comment>, Error> {
    let sql = AssertSqlSafe(format!("SELECT {COLUMNS} FROM comment WHERE id = $1"));
    link.row(sql, args![id.as_str()]).await?.as_ref().map(comment).transpose()
}

/// Several comments, in no order.
///
/// # Errors
/// What the database says.
pub async fn get_all(link: &mut Link, ids: &[CommentId]) -> Result<Vec<Comment>, Error> {
    let mut out = Vec::with_capacity(ids.len());
    for some in ids.chunks(ROWS) {
        let sql = format!("SELECT {COLUMNS} FROM comment WHERE id IN {}", tuples(1, some.len()));
        let rows = link.rows(AssertSqlSafe(sql), some.iter().map(|id| Value::from(id.as_str())).collect()).await?;
        for row in &rows {
            out.push(comment(row)?);
        }
    }
    Ok(out)
}

/// Writes what can change of a comment, if it is still as it was read; false when somebody was quicker.
///
/// # Errors
/// What the database says.
pub async fn change(link: &mut Link, one: &Comment, read: Timestamp) -> Result<bool, Error> {
    let sql = "UPDATE comment SET title = $3, visibility = $4, work = $5, spam = $6, band = $7, scenario = $8, severity = $9, \
               rule = $10, ground = $11, assigned = $12, due_at = $13, snoozed_until = $14, known_at = $15, changed_at = $16, \
               charter = $17, looked = $18, masks = $19 WHERE id = $1 AND changed_at = $2";
    let args = args![
        one.id.as_str(),
        micros(read),
        &one.title,
        one.visibility.code(),
        one.work.code(),
        u32::from(one.spam),
        one.band.code(),
        one.scenario.clone(),
        u32::from(one.severity),
        one.rule.clone(),
        one.ground.clone(),
        one.assigned.as_ref().map(|person| person.as_str().to_owned()),
        one.due.map(micros),
        one.snoozed.map(micros),
        one.known.map(micros),
        micros(one.changed),
        one.charter.as_ref().map(|charter| charter.as_str().to_owned()),
        one.looked,
        masked(&one.masks)
    ];
    Ok(link.run(sql, args).await? == 1)
}

/// Which comments.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// What work there is.
    pub work: Option<Work>,
    /// What others see of them.
    pub visibility: Option<Visibility>,
    /// On one account.
    pub account: Option<AccountHandle>,
    /// On one of some accounts.
    pub accounts: Option<Vec<AccountHandle>>,
    /// Of one site.
    pub site: Option<SiteId>,
    /// With a scenario.
    pub scenario: Option<String>,
    /// With a ground.
    pub ground: Option<String>,
    /// From this severity on.
    pub severity: Option<u8>,
    /// Somebody is on them.
    pub assigned: Option<PersonId>,
    /// Nobody is on them, or this person.
    pub free_for: Option<PersonId>,
    /// That came after this instant.
    pub received_since: Option<Timestamp>,
    /// Under one post.
    pub thread: Option<String>,
    /// That look alike.
    pub likeness: Option<i64>,
    /// That have all of these words, in the text or in the author's name ([`crate::found_words::asked`]).
    pub words: Option<Vec<String>>,
    /// Whose most urgent clock runs out before this instant.
    pub due_before: Option<Timestamp>,
    /// That came before this instant.
    pub received_before: Option<Timestamp>,
}

/// In what order, and behind which one a page begins.
#[derive(Clone, Debug)]
pub enum Order {
    /// The most urgent clock first, then the oldest.
    Clock(Option<(Option<Timestamp>, CommentId)>),
    /// The newest first.
    Newest(Option<(Timestamp, CommentId)>),
    /// The oldest first.
    Oldest,
}

fn conditions(filter: &Filter) -> Conditions {
    let mut all = Conditions::default();
    // What is held or put aside has an index of its own, and is mostly little: no other is to be taken for it.
    let few = matches!(filter.visibility, Some(Visibility::Held | Visibility::Aside));
    // Written as words, so that the index of what waits is seen to fit.
    match filter.work {
        Some(work) if few => all.add("COALESCE(work, '') = ", work.code()),
        Some(Work::Open) => all.fixed("work = 'open'"),
        Some(Work::Snoozed) => all.fixed("work = 'snoozed'"),
        Some(other) => all.add("work = ", other.code()),
        None => {}
    }
    match filter.visibility {
        Some(Visibility::Aside) => all.fixed("visibility = 'aside' AND erased_at IS NULL"),
        Some(Visibility::Held) => all.fixed("visibility = 'held'"),
        Some(other) => all.add("visibility = ", other.code()),
        None => {}
    }
    if let Some(account) = &filter.account {
        all.add(if few { "COALESCE(account, '') = " } else { "account = " }, account.as_str());
    }
    if let Some(accounts) = &filter.accounts {
        all.add_one_of("account", accounts.iter().map(|one| Value::from(one.as_str())));
    }
    if let Some(site) = &filter.site {
        all.add("site = ", site.as_str());
    }
    if let Some(scenario) = &filter.scenario {
        all.add("scenario = ", scenario.as_str());
    }
    if let Some(ground) = &filter.ground {
        all.add("ground = ", ground.as_str());
    }
    if let Some(severity) = filter.severity {
        all.add("severity >= ", u32::from(severity));
    }
    if let Some(person) = &filter.assigned {
        all.add("assigned = ", person.as_str());
    }
    if let Some(person) = &filter.free_for {
        all.add_closed("(assigned IS NULL OR assigned = ", person.as_str(), ")");
    }
    if let Some(since) = filter.received_since {
        all.add("received_at > ", micros(since));
    }
    if let Some(thread) = &filter.thread {
        all.add("thread = ", thread.as_str());
    }
    if let Some(likeness) = filter.likeness {
        all.add("likeness = ", likeness);
    }
    if let Some(before) = filter.due_before {
        all.add("COALESCE(due_at, 9007199254740991) < ", micros(before));
    }
    if let Some(before) = filter.received_before {
        all.add("received_at < ", micros(before));
    }
    all
}

/// The conditions of a filter, with what its words narrow them to.
async fn narrowed(link: &mut Link, filter: &Filter) -> Result<Conditions, Error> {
    let mut all = conditions(filter);
    if let Some(words) = &filter.words {
        comment_words::WORDS.narrow(link, words, ["id", "comment.entry"], &mut all).await?;
    }
    Ok(all)
}

/// Comments of a filter, a page of them.
///
/// # Errors
/// What the database says.
pub async fn find(link: &mut Link, filter: &Filter, order: &Order, limit: u32) -> Result<Vec<Comment>, Error> {
    let mut all = narrowed(link, filter).await?;
    let order = match order {
        Order::Clock(after) => {
            if let Some((due, id)) = after {
                // Of an expression SQLite takes the first bound alone for the index.
                all.add("COALESCE(due_at, 9007199254740991) >= ", due.map_or(NEVER, micros));
                all.add_two("(COALESCE(due_at, 9007199254740991), id) > ", due.map_or(NEVER, micros), id.as_str());
            }
            "COALESCE(due_at, 9007199254740991), id"
        }
        Order::Newest(after) => {
            if let Some((at, id)) = after {
                all.add_two("(received_at, id) < ", micros(*at), id.as_str());
            }
            "received_at DESC, id DESC"
        }
        Order::Oldest => "received_at, id",
    };
    let (conditions, mut args) = all.finish();
    args.push(Value::from(i64::from(limit)));
    let sql = format!("SELECT {COLUMNS} FROM comment{conditions} ORDER BY {order} LIMIT ${}", args.len());
    link.rows(AssertSqlSafe(sql), args).await?.iter().map(comment).collect()
}

/// How many comments a filter has, counted up to a limit.
///
/// # Errors
/// What the database says.
pub async fn count(link: &mut Link, filter: &Filter, limit: u32) -> Result<i64, Error> {
    let (conditions, mut args) = narrowed(link, filter).await?.finish();
    args.push(Value::from(i64::from(limit)));
    let sql = format!("SELECT COUNT(*) FROM (SELECT 1 FROM comment{conditions} LIMIT ${}) AS counted", args.len());
    link.number(AssertSqlSafe(sql), args).await
}

/// What makes a comment the same when it comes again: what it looks like, by which it is found, and its fingerprint, which says
/// whose it is too.
pub type Print<'a> = (i64, &'a str);

/// The last comment with a fingerprint.
///
/// # Errors
/// What the database says.
pub async fn same(link: &mut Link, print: Print<'_>) -> Result<Option<Comment>, Error> {
    Ok(known(link, &[print]).await?.pop())
}

/// Of fingerprints those that are there: the last comment of each.
///
/// # Errors
/// What the database says.
pub async fn known(link: &mut Link, prints: &[Print<'_>]) -> Result<Vec<Comment>, Error> {
    let mut out = Vec::new();
    for some in prints.chunks(ROWS) {
        let sql = format!(
            "SELECT {COLUMNS} FROM comment WHERE id IN (SELECT (SELECT c.id FROM comment c WHERE c.likeness = asked.column1 \
             AND c.fingerprint = asked.column2 ORDER BY c.received_at DESC LIMIT 1) FROM (VALUES {}) AS asked)",
            tuples(some.len(), 2)
        );
        let args = some.iter().flat_map(|(likeness, print)| row![*likeness, *print]).collect();
        for row in &link.rows(AssertSqlSafe(sql), args).await? {
            out.push(comment(row)?);
        }
    }
    Ok(out)
}

/// The last comments of an author, the newest first.
///
/// # Errors
/// What the database says.
pub async fn by_author(link: &mut Link, author: &str, limit: u32) -> Result<Vec<Comment>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM comment WHERE id IN (SELECT comment FROM comment_author WHERE author = $1 AND at > 0 \
         ORDER BY at DESC LIMIT $2) ORDER BY received_at DESC, id DESC"
    );
    link.rows(AssertSqlSafe(sql), args![author, i64::from(limit)]).await?.iter().map(comment).collect()
}

/// Notes that the slow detectors have seen comments.
///
/// # Errors
/// What the database says.
pub async fn looked(link: &mut Link, ids: &[CommentId]) -> Result<(), Error> {
    for some in ids.chunks(ROWS) {
        let sql = format!("UPDATE comment SET looked = 1 WHERE id IN {}", tuples(1, some.len()));
        link.run(AssertSqlSafe(sql), some.iter().map(|id| Value::from(id.as_str())).collect()).await?;
    }
    Ok(())
}

/// Comments that the slow detectors have not seen, the oldest first.
///
/// # Errors
/// What the database says.
pub async fn unseen(link: &mut Link, limit: u32) -> Result<Vec<Comment>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM comment WHERE looked = 0 ORDER BY received_at, id LIMIT $1");
    link.rows(AssertSqlSafe(sql), args![i64::from(limit)]).await?.iter().map(comment).collect()
}

/// Snoozed comments whose time has come.
///
/// # Errors
/// What the database says.
pub async fn awake(link: &mut Link, now: Timestamp, limit: u32) -> Result<Vec<Comment>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM comment WHERE work = 'snoozed' AND snoozed_until <= $1 ORDER BY snoozed_until LIMIT $2"
    );
    link.rows(AssertSqlSafe(sql), args![micros(now), i64::from(limit)]).await?.iter().map(comment).collect()
}

/// Starts clocks of comments; one that runs goes on.
pub fn start_clocks(many: &mut Many, all: &[(&CommentId, &Running)]) {
    let rows = all.iter().map(|(id, clock)| row![id.as_str(), &clock.verb, micros(clock.due), clock.met.map(micros)]);
    let begin = "INSERT INTO comment_clock (comment, verb, due_at, met_at)";
    many.insert(begin, rows, " ON CONFLICT (comment, verb) DO NOTHING");
}

/// The clocks of a comment, the most urgent first.
///
/// # Errors
/// What the database says.
pub async fn clocks(link: &mut Link, id: &CommentId) -> Result<Vec<Running>, Error> {
    let sql = "SELECT verb, due_at, met_at FROM comment_clock WHERE comment = $1 ORDER BY due_at, verb";
    let clock = |row: &Row| Ok(Running { verb: row.text(0)?, due: instant(row, 1)?, met: maybe_instant(row, 2)? });
    link.rows(sql, args![id.as_str()]).await?.iter().map(clock).collect()
}

/// The most urgent clock that runs for each of some comments.
///
/// # Errors
/// What the database says.
pub async fn urgent(link: &mut Link, ids: &[CommentId]) -> Result<HashMap<CommentId, Running>, Error> {
    let mut out: HashMap<CommentId, Running> = HashMap::new();
    for some in ids.chunks(ROWS) {
        let sql = format!(
            "SELECT comment, verb, due_at FROM comment_clock WHERE comment IN {} AND met_at IS NULL ORDER BY due_at DESC",
            tuples(1, some.len())
        );
        let args = some.iter().map(|id| Value::from(id.as_str())).collect();
        for row in &link.rows(AssertSqlSafe(sql), args).await? {
            let one = Running { verb: row.text(1)?, due: instant(row, 2)?, met: None };
            out.insert(CommentId::new(row.text(0)?), one);
        }
    }
    Ok(out)
}

/// Notes that what a clock counts towards was done; none: all of them.
///
/// # Errors
/// What the database says.
pub async fn meet(link: &mut Link, id: &CommentId, verb: Option<&str>, at: Timestamp) -> Result<(), Error> {
    let mut all = Conditions::default();
    all.add("comment = ", id.as_str());
    if let Some(verb) = verb {
        all.add("verb = ", verb);
    }
    let (conditions, mut args) = all.finish();
    args.push(Value::from(micros(at)));
    let sql = format!("UPDATE comment_clock SET met_at = ${}{conditions} AND met_at IS NULL", args.len());
    link.run(AssertSqlSafe(sql), args).await?;
    Ok(())
}

/// Lets clocks run again that were met from an instant on.
///
/// # Errors
/// What the database says.
pub async fn unmeet(link: &mut Link, id: &CommentId, since: Timestamp) -> Result<(), Error> {
    let sql = "UPDATE comment_clock SET met_at = NULL WHERE comment = $1 AND met_at >= $2";
    link.run(sql, args![id.as_str(), micros(since)]).await?;
    Ok(())
}

/// Takes clocks away that a scenario had started which no longer counts.
///
/// # Errors
/// What the database says.
pub async fn stop_clocks(link: &mut Link, id: &CommentId) -> Result<(), Error> {
    link.run("DELETE FROM comment_clock WHERE comment = $1 AND met_at IS NULL", args![id.as_str()]).await?;
    Ok(())
}

/// What is known of an author.
///
/// # Errors
/// What the database says.
pub async fn history(link: &mut Link, author: &str) -> Result<History, Error> {
    let sql = "SELECT kept, removed, spam, first_at FROM comment_author WHERE author = $1 AND at = 0 AND comment = ''";
    let number = |row: &Row, column| row.int(column).map(|n| u32::try_from(n.max(0)).unwrap_or(u32::MAX));
    match link.row(sql, args![author]).await? {
        Some(row) => Ok(History {
            kept: number(&row, 0)?,
            removed: number(&row, 1)?,
            spam: number(&row, 2)?,
            first: maybe_instant(&row, 3)?,
        }),
        None => Ok(History::default()),
    }
}

/// What is added to what is known of an author; takes away where it is below nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct More {
    /// Comments kept.
    pub kept: i32,
    /// Comments hidden on a ground.
    pub removed: i32,
    /// Comments that were spam.
    pub spam: i32,
}

/// Adds to what is known of authors; each author once.
pub fn know(many: &mut Many, all: &[(&str, More)], at: Timestamp) {
    let at = micros(at);
    let rows = all.iter().map(|(author, more)| row![*author, 0, "", more.kept, more.removed, more.spam, at, at]);
    let begin = "INSERT INTO comment_author (author, at, comment, kept, removed, spam, first_at, last_at)";
    let end = " ON CONFLICT (author, at, comment) DO UPDATE SET kept = comment_author.kept + excluded.kept, \
               removed = comment_author.removed + excluded.removed, spam = comment_author.spam + excluded.spam, \
               last_at = excluded.last_at";
    many.insert(begin, rows, end);
}

/// How a comment was before an act.
#[derive(Clone, Debug, PartialEq)]
pub struct Before {
    /// Whose act.
    pub person: PersonId,
    /// Which act.
    pub act: String,
    /// When.
    pub at: Timestamp,
    /// How it was: what [`change`] writes, as JSON.
    pub body: String,
}

/// Remembers how a comment was before an act of a person; only the last one can be undone.
///
/// # Errors
/// What the database says.
pub async fn put_before(link: &mut Link, id: &CommentId, one: &Before) -> Result<(), Error> {
    let sql = "INSERT INTO comment_before (comment, person, act, at, body) VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT (comment) DO UPDATE SET person = excluded.person, act = excluded.act, at = excluded.at, \
               body = excluded.body";
    link.run(sql, args![id.as_str(), one.person.as_str(), &one.act, micros(one.at), &one.body]).await?;
    Ok(())
}

/// Takes what is remembered of a comment.
///
/// # Errors
/// What the database says.
pub async fn take_before(link: &mut Link, id: &CommentId) -> Result<Option<Before>, Error> {
    let sql = "DELETE FROM comment_before WHERE comment = $1 RETURNING person, act, at, body";
    let before = |row: &Row| {
        Ok(Before { person: PersonId::new(row.text(0)?), act: row.text(1)?, at: instant(row, 2)?, body: row.text(3)? })
    };
    link.row(sql, args![id.as_str()]).await?.as_ref().map(before).transpose()
}

/// The last act of a person that can be undone, and on which comment.
///
/// # Errors
/// What the database says.
pub async fn last_before(
    link: &mut Link,
    person: &PersonId,
    since: Timestamp,
) -> Result<Option<(CommentId, String)>, Error> {
    let sql = "SELECT comment, act FROM comment_before WHERE person = $1 AND at >= $2 ORDER BY at DESC LIMIT 1";
    let row = link.row(sql, args![person.as_str(), micros(since)]).await?;
    row.map(|row| Ok((CommentId::new(row.text(0)?), row.text(1)?))).transpose()
}

/// A private note on a comment.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Its id.
    pub id: String,
    /// Who.
    pub author: PersonId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub text: String,
}

/// Keeps a note.
///
/// # Errors
/// What the database says.
pub async fn put_note(link: &mut Link, id: &CommentId, note: &Note) -> Result<(), Error> {
    let sql = "INSERT INTO comment_note (id, comment, author, at, text) VALUES ($1, $2, $3, $4, $5)";
    link.run(sql, args![&note.id, id.as_str(), note.author.as_str(), micros(note.at), &note.text]).await?;
    Ok(())
}

/// The notes on a comment, the oldest first.
///
/// # Errors
/// What the database says.
pub async fn notes(link: &mut Link, id: &CommentId) -> Result<Vec<Note>, Error> {
    let sql = "SELECT id, author, at, text FROM comment_note WHERE comment = $1 ORDER BY at, id LIMIT 1000";
    let note = |row: &Row| {
        Ok(Note { id: row.text(0)?, author: PersonId::new(row.text(1)?), at: instant(row, 2)?, text: row.text(3)? })
    };
    link.rows(sql, args![id.as_str()]).await?.iter().map(note).collect()
}

/// Notes that a step of the scenario was done, or takes that back.
///
/// # Errors
/// What the database says.
pub async fn step(
    link: &mut Link,
    id: &CommentId,
    number: u32,
    done: Option<(&PersonId, Timestamp)>,
) -> Result<(), Error> {
    match done {
        Some((person, at)) => {
            let sql = "INSERT INTO comment_step (comment, number, person, at) VALUES ($1, $2, $3, $4) \
                       ON CONFLICT (comment, number) DO NOTHING";
            link.run(sql, args![id.as_str(), number, person.as_str(), micros(at)]).await?;
        }
        None => {
            link.run("DELETE FROM comment_step WHERE comment = $1 AND number = $2", args![id.as_str(), number]).await?;
        }
    }
    Ok(())
}

/// The steps that were done: number, who, when.
///
/// # Errors
/// What the database says.
pub async fn steps(link: &mut Link, id: &CommentId) -> Result<Vec<(u32, PersonId, Timestamp)>, Error> {
    let sql = "SELECT number, person, at FROM comment_step WHERE comment = $1 ORDER BY number";
    let step = |row: &Row| {
        let number = u32::try_from(row.int(0)?).map_err(|_| Error::Form { column: 0 })?;
        Ok((number, PersonId::new(row.text(1)?), instant(row, 2)?))
    };
    link.rows(sql, args![id.as_str()]).await?.iter().map(step).collect()
}

/// An answer to a comment.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Its id.
    pub id: String,
    /// The comment.
    pub comment: CommentId,
    /// Who.
    pub author: PersonId,
    /// When it was written.
    pub at: Timestamp,
    /// The prepared wording that it began with.
    pub wording: Option<String>,
    /// Whether it goes to the author alone.
    pub private: bool,
    /// What.
    pub text: String,
    /// `draft`, `by-hand` (a person says it there), `sent`, `dropped`.
    pub state: String,
    /// When it was said.
    pub sent: Option<Timestamp>,
}

const ANSWER: &str = "id, comment, author, at, wording, private, text, state, sent_at";

fn answer(row: &Row) -> Result<Answer, Error> {
    Ok(Answer {
        id: row.text(0)?,
        comment: CommentId::new(row.text(1)?),
        author: PersonId::new(row.text(2)?),
        at: instant(row, 3)?,
        wording: row.maybe_text(4)?,
        private: row.flag(5)?,
        text: row.text(6)?,
        state: row.text(7)?,
        sent: maybe_instant(row, 8)?,
    })
}

/// Keeps an answer, or what became of it.
///
/// # Errors
/// What the database says.
pub async fn put_answer(link: &mut Link, one: &Answer) -> Result<(), Error> {
    let sql = format!(
        "INSERT INTO comment_answer ({ANSWER}) VALUES {} ON CONFLICT (id) DO UPDATE SET text = excluded.text, \
         state = excluded.state, sent_at = excluded.sent_at",
        tuples(1, 9)
    );
    let args = args![
        &one.id,
        one.comment.as_str(),
        one.author.as_str(),
        micros(one.at),
        one.wording.clone(),
        one.private,
        &one.text,
        &one.state,
        one.sent.map(micros)
    ];
    link.run(AssertSqlSafe(sql), args).await?;
    Ok(())
}

/// The answers to a comment, the oldest first.
///
/// # Errors
/// What the database says.
pub async fn answers(link: &mut Link, id: &CommentId) -> Result<Vec<Answer>, Error> {
    let sql =
        AssertSqlSafe(format!("SELECT {ANSWER} FROM comment_answer WHERE comment = $1 ORDER BY at, id LIMIT 200"));
    link.rows(sql, args![id.as_str()]).await?.iter().map(answer).collect()
}

/// A heavy act that waits for a second person.
#[derive(Clone, Debug, PartialEq)]
pub struct Pending {
    /// Its id.
    pub id: String,
    /// Which act.
    pub act: String,
    /// On which comments.
    pub comments: Vec<CommentId>,
    /// On what ground.
    pub ground: Option<String>,
    /// Why.
    pub reason: String,
    /// Who wants it.
    pub by: PersonId,
    /// Since when.
    pub at: Timestamp,
}

/// Keeps an act that waits.
///
/// # Errors
/// What the database says.
pub async fn put_pending(link: &mut Link, one: &Pending) -> Result<(), Error> {
    let sql = "INSERT INTO comment_pending (id, act, comments, ground, reason, made_by, at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let comments = one.comments.iter().map(CommentId::as_str).collect::<Vec<_>>().join(" ");
    let args = args![&one.id, &one.act, comments, one.ground.clone(), &one.reason, one.by.as_str(), micros(one.at)];
    link.run(sql, args).await?;
    Ok(())
}

/// The acts that wait for a second person, the oldest first.
///
/// # Errors
/// What the database says.
pub async fn pending(link: &mut Link) -> Result<Vec<Pending>, Error> {
    let sql = "SELECT id, act, comments, ground, reason, made_by, at FROM comment_pending WHERE settled_at IS NULL ORDER BY at LIMIT 500";
    let one = |row: &Row| {
        Ok(Pending {
            id: row.text(0)?,
            act: row.text(1)?,
            comments: row.text(2)?.split(' ').filter(|id| !id.is_empty()).map(CommentId::new).collect(),
            ground: row.maybe_text(3)?,
            reason: row.text(4)?,
            by: PersonId::new(row.text(5)?),
            at: instant(row, 6)?,
        })
    };
    link.rows(sql, args![]).await?.iter().map(one).collect()
}

/// Settles an act that waits; false when somebody has.
///
/// # Errors
/// What the database says.
pub async fn settle(link: &mut Link, id: &str, by: &PersonId, said: &str, at: Timestamp) -> Result<bool, Error> {
    let sql =
        "UPDATE comment_pending SET settled_by = $2, settled_at = $3, said = $4 WHERE id = $1 AND settled_at IS NULL";
    Ok(link.run(sql, args![id, by.as_str(), micros(at), said]).await? == 1)
}

/// What the author of a restricted comment is told, and what the author answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The comment.
    pub comment: CommentId,
    /// Its number for this comment.
    pub number: u32,
    /// The statement as JSON, with the fields of the transparency database.
    pub body: String,
    /// When.
    pub at: Timestamp,
    /// When the restriction was taken back.
    pub withdrawn: Option<Timestamp>,
    /// When and how the author contests it.
    pub contested: Option<(Timestamp, String)>,
    /// When that was settled.
    pub settled: Option<Timestamp>,
}

const STATEMENT: &str = "comment, number, body, at, withdrawn_at, contested_at, contest, settled_at";

fn statement(row: &Row) -> Result<Statement, Error> {
    Ok(Statement {
        comment: CommentId::new(row.text(0)?),
        number: u32::try_from(row.int(1)?).map_err(|_| Error::Form { column: 1 })?,
        body: row.text(2)?,
        at: instant(row, 3)?,
        withdrawn: maybe_instant(row, 4)?,
        contested: maybe_instant(row, 5)?.zip(row.maybe_text(6)?),
        settled: maybe_instant(row, 7)?,
    })
}

/// Keeps a statement under the hash of the link that its author has.
///
/// # Errors
/// What the database says.
pub async fn put_statement(link: &mut Link, one: &Statement, ticket: &[u8; 32]) -> Result<(), Error> {
    let sql = "INSERT INTO comment_statement (comment, number, ticket, body, at) VALUES ($1, $2, $3, $4, $5)";
    link.run(sql, args![one.comment.as_str(), one.number, *ticket, &one.body, micros(one.at)]).await?;
    Ok(())
}

/// The statements of a comment, the oldest first.
///
/// # Errors
/// What the database says.
pub async fn statements(link: &mut Link, id: &CommentId) -> Result<Vec<Statement>, Error> {
    let sql = AssertSqlSafe(format!("SELECT {STATEMENT} FROM comment_statement WHERE comment = $1 ORDER BY number"));
    link.rows(sql, args![id.as_str()]).await?.iter().map(statement).collect()
}

/// The statement behind a link.
///
/// # Errors
/// What the database says.
pub async fn statement_of(link: &mut Link, ticket: &[u8; 32]) -> Result<Option<Statement>, Error> {
    let sql = AssertSqlSafe(format!("SELECT {STATEMENT} FROM comment_statement WHERE ticket = $1"));
    link.row(sql, args![*ticket]).await?.as_ref().map(statement).transpose()
}

/// Notes that an author contests; false when that was done before.
///
/// # Errors
/// What the database says.
pub async fn contest(link: &mut Link, ticket: &[u8; 32], text: &str, at: Timestamp) -> Result<bool, Error> {
    let sql = "UPDATE comment_statement SET contested_at = $2, contest = $3 WHERE ticket = $1 AND contested_at IS NULL";
    Ok(link.run(sql, args![*ticket, micros(at), text]).await? == 1)
}

/// Notes that restrictions of a comment were taken back, and what was contested with them.
///
/// # Errors
/// What the database says.
pub async fn withdraw_statements(link: &mut Link, id: &CommentId, at: Timestamp) -> Result<(), Error> {
    let sql = "UPDATE comment_statement SET withdrawn_at = COALESCE(withdrawn_at, $2), settled_at = COALESCE(settled_at, $2) WHERE comment = $1";
    link.run(sql, args![id.as_str(), micros(at)]).await?;
    Ok(())
}

/// Keeps the copy that is made before a comment is hidden.
///
/// # Errors
/// What the database says.
pub async fn put_evidence(
    link: &mut Link,
    id: &CommentId,
    hash: &[u8; 32],
    body: &str,
    at: Timestamp,
) -> Result<(), Error> {
    let sql = "INSERT INTO comment_evidence (comment, hash, at, body) VALUES ($1, $2, $3, $4) ON CONFLICT (comment, hash) DO NOTHING";
    link.run(sql, args![id.as_str(), *hash, micros(at), body]).await?;
    Ok(())
}

/// The copies of a comment: hash and instant.
///
/// # Errors
/// What the database says.
pub async fn evidence(link: &mut Link, id: &CommentId) -> Result<Vec<([u8; 32], Timestamp)>, Error> {
    let sql = "SELECT hash, at FROM comment_evidence WHERE comment = $1 ORDER BY at";
    link.rows(sql, args![id.as_str()]).await?.iter().map(|row| Ok((row.digest(0)?, instant(row, 1)?))).collect()
}

/// The words of several comments, by the entries of their arrival; those that were erased are left out.
///
/// # Errors
/// What the database says.
pub async fn words_of(link: &mut Link, entries: &[u64]) -> Result<HashMap<u64, Vec<u8>>, Error> {
    let mut out = HashMap::new();
    for some in entries.chunks(ROWS) {
        let sql = format!(
            "SELECT seq, body FROM journal_content WHERE name = 'comment' AND body IS NOT NULL AND seq IN {}",
            tuples(1, some.len())
        );
        let args = some.iter().map(|entry| Value::from(i64::try_from(*entry).unwrap_or(i64::MAX))).collect();
        for row in &link.rows(AssertSqlSafe(sql), args).await? {
            out.insert(row.int(0)?.unsigned_abs(), row.blob(1)?);
        }
    }
    Ok(out)
}

/// The words of a comment, at the entry of its arrival; none when they were erased.
///
/// # Errors
/// What the database says.
pub async fn words(link: &mut Link, entry: u64) -> Result<Option<Vec<u8>>, Error> {
    let sql = "SELECT body FROM journal_content WHERE seq = $1 AND name = 'comment'";
    match link.row(sql, args![i64::try_from(entry).unwrap_or(i64::MAX)]).await? {
        Some(row) => row.maybe_blob(0),
        None => Ok(None),
    }
}
