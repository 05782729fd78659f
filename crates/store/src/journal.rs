//! The journal, kept: entries, nodes of the tree, contents that may be erased, signed checkpoints.

use crate::value::{Conditions, row};
use crate::{Error, Link, Many, Store, args};
use charte_journal::{ContentKey, Entry, Frontier, Hash, Instant, NodeId, Record, Tail};
use std::collections::HashMap;
use std::sync::Mutex;

/// The journal's end as this node saw it last, so that the right edge is not read for each entry.
#[derive(Debug, Default)]
pub(crate) struct Ends(Mutex<Option<Tail>>);

impl Ends {
    fn get(&self) -> Option<Tail> {
        self.0.lock().ok().and_then(|tail| tail.clone())
    }

    fn set(&self, tail: Tail) {
        if let Ok(mut kept) = self.0.lock() {
            *kept = Some(tail);
        }
    }
}

/// A content of an entry: what may be erased.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its name in the entry.
    pub name: &'static str,
    /// The person whom it is about, if one: erasing that person erases it.
    pub holder: Option<String>,
    /// The key of its hash.
    pub key: ContentKey,
    /// The content.
    pub bytes: Vec<u8>,
}

/// The end of the journal inside a transaction. What it holds counts when the transaction is committed.
#[derive(Debug)]
pub struct Open(Tail);

impl Store {
    /// Takes the end of the journal for this transaction; other nodes wait for it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn journal(&self, link: &mut Link) -> Result<Open, Error> {
        let rows = link.rows_to_change("SELECT size, last_at FROM journal_head WHERE one = 1", args![]).await?;
        let row = rows.first().ok_or_else(|| Error::Journal("its head".to_owned()))?;
        let (size, last) = (row.int(0)?.unsigned_abs(), row.int(1)?);
        if let Some(tail) = self.ends.get().filter(|tail| tail.size() == size && tail.last().microseconds() == last) {
            return Ok(Open(tail));
        }
        let frontier = Frontier::load(size, &nodes(link, &Frontier::needs(size)).await?)
            .map_err(|missing| Error::Journal(format!("node {:?}", missing.0)))?;
        let last = Instant::new(last).map_err(|_| Error::Journal("its last instant".to_owned()))?;
        Ok(Open(Tail::resume(frontier, last)))
    }

    /// Appends an entry with its contents, and gives its number.
    ///
    /// # Errors
    /// What the database says; an entry beyond its limits.
    pub async fn append(
        &self,
        link: &mut Link,
        open: &mut Open,
        record: Record,
        bodies: &[Body],
    ) -> Result<u64, Error> {
        let mut many = Many::default();
        let seq = self.append_all(&mut many, open, &[(&record, bodies)])?;
        many.write(link).await?;
        Ok(seq)
    }

    /// Appends many entries with their contents, and gives the number of the first.
    ///
    /// # Errors
    /// An entry beyond its limits.
    pub fn append_all(&self, many: &mut Many, open: &mut Open, all: &[(&Record, &[Body])]) -> Result<u64, Error> {
        let first = open.0.size();
        let (mut entries, mut nodes, mut contents) = (Vec::new(), Vec::new(), Vec::new());
        for (record, bodies) in all {
            let appended = open.0.append((*record).clone())?;
            let Entry { seq, record } = &appended.entry;
            let number = i64::try_from(*seq).unwrap_or(i64::MAX);
            entries.push(row![
                number,
                record.at.microseconds(),
                record.act.as_str(),
                record.actor.id.as_str(),
                record.subject.kind.as_str(),
                record.subject.id.as_str(),
                appended.json
            ]);
            nodes.extend(appended.nodes.iter().map(|(node, hash)| {
                row![i64::from(node.level), i64::try_from(node.index).unwrap_or(i64::MAX), *hash.as_bytes()]
            }));
            contents.extend(
                bodies
                    .iter()
                    .map(|body| row![number, body.name, body.holder.clone(), *body.key.as_bytes(), body.bytes.clone()]),
            );
        }
        let begin = "INSERT INTO journal_entry (seq, at, act, actor, kind, subject, json)";
        many.insert(begin, entries.into_iter(), "");
        many.insert("INSERT INTO journal_node (level, place, hash)", nodes.into_iter(), "");
        many.insert("INSERT INTO journal_content (seq, name, holder, key, body)", contents.into_iter(), "");
        Ok(first)
    }

    /// Writes the new end and makes the transaction last.
    ///
    /// # Errors
    /// What the database says; nothing is written then.
    pub async fn commit(&self, mut link: Link, open: Open) -> Result<(), Error> {
        link.run(
            "UPDATE journal_head SET size = $1, last_at = $2 WHERE one = 1",
            args![i64::try_from(open.0.size()).unwrap_or(i64::MAX), open.0.last().microseconds()],
        )
        .await?;
        link.commit().await?;
        self.ends.set(open.0);
        Ok(())
    }
}

impl Open {
    /// The end, for a checkpoint.
    #[must_use]
    pub fn tail(&self) -> &Tail {
        &self.0
    }
}

/// Reads nodes of the tree, a handful for a proof.
///
/// # Errors
/// What the database says.
pub async fn nodes(link: &mut Link, wanted: &[NodeId]) -> Result<HashMap<NodeId, Hash>, Error> {
    let mut found = HashMap::with_capacity(wanted.len());
    for node in wanted {
        let place = i64::try_from(node.index).unwrap_or(i64::MAX);
        let sql = "SELECT hash FROM journal_node WHERE level = $1 AND place = $2";
        if let Some(row) = link.row(sql, args![i64::from(node.level), place]).await? {
            found.insert(*node, Hash::new(row.digest(0)?));
        }
    }
    Ok(found)
}

/// An entry as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its number.
    pub seq: u64,
    /// Its canonical JSON.
    pub json: Vec<u8>,
}

/// What entries are looked for; absent: all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Beginning of the act's code: `post.` finds all that is done to posts.
    pub act: Option<String>,
    /// Who.
    pub actor: Option<String>,
    /// Kind of what it was done to.
    pub kind: Option<String>,
    /// Id of what it was done to.
    pub subject: Option<String>,
    /// From this instant on.
    pub from: Option<i64>,
    /// Until before this instant.
    pub until: Option<i64>,
    /// Before this number: the next page.
    pub before: Option<u64>,
}

/// The number of entries.
///
/// # Errors
/// What the database says.
pub async fn size(link: &mut Link) -> Result<u64, Error> {
    Ok(link.number("SELECT size FROM journal_head WHERE one = 1", args![]).await?.unsigned_abs())
}

/// Entries, the last first, at most `limit`.
///
/// # Errors
/// What the database says.
pub async fn find(link: &mut Link, filter: &Filter, limit: u32) -> Result<Vec<Kept>, Error> {
    let mut wanted = Conditions::default();
    let texts = [("actor = ", &filter.actor), ("kind = ", &filter.kind), ("subject = ", &filter.subject)];
    for (words, value) in texts.into_iter().filter_map(|(words, value)| Some((words, value.as_ref()?))) {
        wanted.add(words, value);
    }
    if let Some(act) = &filter.act {
        // A range, which an index serves: what begins with these letters.
        wanted.add("act >= ", act);
        wanted.add("act < ", format!("{act}~"));
    }
    if let Some(from) = filter.from {
        wanted.add("at >= ", from);
    }
    if let Some(until) = filter.until {
        wanted.add("at < ", until);
    }
    if let Some(before) = filter.before {
        wanted.add("seq < ", i64::try_from(before).unwrap_or(i64::MAX));
    }
    let (conditions, mut args) = wanted.finish();
    args.push(i64::from(limit).into());
    let sql = format!("SELECT seq, json FROM journal_entry{conditions} ORDER BY seq DESC LIMIT ${}", args.len());
    link.rows(sqlx::AssertSqlSafe(sql), args).await?.iter().map(kept).collect()
}

/// Entries from a number on, in their order, at most `limit`: for an export.
///
/// # Errors
/// What the database says.
pub async fn from(link: &mut Link, seq: u64, limit: u32) -> Result<Vec<Kept>, Error> {
    let sql = "SELECT seq, json FROM journal_entry WHERE seq >= $1 ORDER BY seq LIMIT $2";
    let seq = i64::try_from(seq).unwrap_or(i64::MAX);
    link.rows(sql, args![seq, i64::from(limit)]).await?.iter().map(kept).collect()
}

fn kept(row: &crate::value::Row) -> Result<Kept, Error> {
    Ok(Kept { seq: row.int(0)?.unsigned_abs(), json: row.blob(1)? })
}

/// The contents of an entry that were not erased: name, key, bytes.
///
/// # Errors
/// What the database says.
pub async fn bodies(link: &mut Link, seq: u64) -> Result<Vec<(String, ContentKey, Vec<u8>)>, Error> {
    let sql = "SELECT name, key, body FROM journal_content WHERE seq = $1 AND body IS NOT NULL ORDER BY name";
    let rows = link.rows(sql, args![i64::try_from(seq).unwrap_or(i64::MAX)]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, ContentKey::new(row.digest(1)?), row.blob(2)?))).collect()
}

/// The contents of entries from a number on, so many entries far, by entry: name, key, bytes.
///
/// # Errors
/// What the database says.
pub async fn bodies_between(
    link: &mut Link,
    seq: u64,
    entries: u32,
) -> Result<HashMap<u64, Vec<(String, ContentKey, Vec<u8>)>>, Error> {
    let sql = "SELECT seq, name, key, body FROM journal_content WHERE seq >= $1 AND seq < $2 AND body IS NOT NULL";
    let from = i64::try_from(seq).unwrap_or(i64::MAX);
    let mut found: HashMap<u64, Vec<_>> = HashMap::new();
    for row in link.rows(sql, args![from, from.saturating_add(i64::from(entries))]).await? {
        let content = (row.text(1)?, ContentKey::new(row.digest(2)?), row.blob(3)?);
        found.entry(row.int(0)?.unsigned_abs()).or_default().push(content);
    }
    Ok(found)
}

/// Erases the contents about a person: text and key go, the tree stays as it is. Says how many.
///
/// # Errors
/// What the database says.
pub async fn erase(link: &mut Link, holder: &str) -> Result<u64, Error> {
    let sql = "UPDATE journal_content SET key = NULL, body = NULL, holder = NULL WHERE holder = $1";
    link.run(sql, args![holder]).await
}

/// Keeps a signed checkpoint.
///
/// # Errors
/// What the database says.
pub async fn keep_checkpoint(link: &mut Link, size: u64, note: &str, at: i64) -> Result<(), Error> {
    let sql = "INSERT INTO journal_checkpoint (size, note, at) VALUES ($1, $2, $3) ON CONFLICT (size) DO NOTHING";
    link.run(sql, args![i64::try_from(size).unwrap_or(i64::MAX), note, at]).await?;
    Ok(())
}

/// All signed checkpoints by size: size, note, instant.
///
/// # Errors
/// What the database says.
pub async fn checkpoints(link: &mut Link) -> Result<Vec<(u64, String, i64)>, Error> {
    let sql = "SELECT size, note, at FROM journal_checkpoint ORDER BY size";
    let rows = link.rows(sql, args![]).await?;
    rows.iter().map(|row| Ok((row.int(0)?.unsigned_abs(), row.text(1)?, row.int(2)?))).collect()
}
