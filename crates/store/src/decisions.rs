//! What was judged and which rules fired: what is counted and looked up. The contents of a decision (submission, registry,
//! verdict) are a content of its entry in the journal, named [`BODY`], and are erased as such.

use crate::value::{Row, row};
use crate::{Error, Link, Many, args};

/// The name of the content of an entry that holds its decisions: a list as JSON, by place.
pub const BODY: &str = "judged";

/// A rule that fired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fired {
    /// The rule.
    pub rule: String,
    /// Code of its effect.
    pub effect: &'static str,
    /// It only looked.
    pub shadow: bool,
}

/// A judgement to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// `check`, `submitted`, `moved`, `approved`, `leaving`.
    pub moment: &'static str,
    /// When, in microseconds.
    pub at: i64,
    /// The post, of the house's own.
    pub post: Option<String>,
    /// The account; empty: none was named.
    pub account: String,
    /// Code of the verdict's effect.
    pub effect: &'static str,
    /// The charter.
    pub charter: String,
    /// What fired.
    pub fired: Vec<Fired>,
}

/// A judgement as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Number of its entry.
    pub seq: u64,
    /// Its place among the decisions of the entry.
    pub place: usize,
    /// When.
    pub at: i64,
    /// `check`, `submitted`, `moved`, `approved`, `leaving`.
    pub moment: String,
    /// The post.
    pub post: Option<String>,
    /// The account; may be empty.
    pub account: String,
    /// Code of the verdict's effect.
    pub effect: String,
    /// The charter.
    pub charter: String,
}

/// How often a rule fired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The rule.
    pub rule: String,
    /// Code of the effect.
    pub effect: String,
    /// It only looked.
    pub shadow: bool,
    /// On how many posts: one that is judged on several accounts, or several times, counts once.
    pub posts: i64,
}

/// Keeps the decisions of an entry.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, seq: u64, decisions: &[Decision]) -> Result<(), Error> {
    Many::with(|many| put_all(many, &[(seq, decisions)])).write(link).await
}

/// Keeps the decisions of several entries.
pub fn put_all(many: &mut Many, all: &[(u64, &[Decision])]) {
    let each = || {
        all.iter().flat_map(|(seq, decisions)| {
            let number = i64::try_from(*seq).unwrap_or(i64::MAX);
            (0_i64..).zip(*decisions).map(move |(place, one)| (number, place, one))
        })
    };
    let judged = each().map(|(seq, place, one)| {
        row![seq, place, one.at, one.moment, one.post.clone(), &one.account, one.effect, &one.charter]
    });
    let begin = "INSERT INTO decision (seq, place, at, moment, post, account, effect, charter)";
    many.insert(begin, judged, "");
    let fired = each().flat_map(|(seq, place, one)| {
        one.fired.iter().map(move |fired| {
            let subject = one.post.clone().unwrap_or_else(|| format!("check:{seq}"));
            row![&fired.rule, one.at, seq, place, fired.effect, fired.shadow, subject]
        })
    });
    let begin = "INSERT INTO firing (rule, at, seq, place, effect, shadow, subject)";
    many.insert(begin, fired, " ON CONFLICT DO NOTHING");
}

/// The last decisions, at most `limit`.
///
/// # Errors
/// What the database says.
pub async fn last(link: &mut Link, limit: u32) -> Result<Vec<Kept>, Error> {
    let sql = "SELECT seq, place, at, moment, post, account, effect, charter FROM decision ORDER BY at DESC, seq DESC, place LIMIT $1";
    link.rows(sql, args![i64::from(limit)]).await?.iter().map(kept).collect()
}

/// How often each rule fired since an instant.
///
/// # Errors
/// What the database says.
pub async fn counts(link: &mut Link, since: i64) -> Result<Vec<Count>, Error> {
    let sql = "SELECT rule, effect, shadow, COUNT(DISTINCT subject) FROM firing WHERE at >= $1 GROUP BY rule, effect, shadow ORDER BY rule, effect, shadow";
    let rows = link.rows(sql, args![since]).await?;
    let count =
        |row: &Row| Ok(Count { rule: row.text(0)?, effect: row.text(1)?, shadow: row.flag(2)?, posts: row.int(3)? });
    rows.iter().map(count).collect()
}

/// The decisions in which a rule fired since an instant, the last first, at most `limit`.
///
/// # Errors
/// What the database says.
pub async fn behind(link: &mut Link, rule: &str, since: i64, limit: u32) -> Result<Vec<Kept>, Error> {
    let sql = "SELECT d.seq, d.place, d.at, d.moment, d.post, d.account, f.effect, d.charter FROM firing f JOIN decision d ON d.seq = f.seq AND d.place = f.place WHERE f.rule = $1 AND f.at >= $2 ORDER BY f.at DESC, f.seq DESC LIMIT $3";
    link.rows(sql, args![rule, since, i64::from(limit)]).await?.iter().map(kept).collect()
}

fn kept(row: &Row) -> Result<Kept, Error> {
    Ok(Kept {
        seq: row.int(0)?.unsigned_abs(),
        place: usize::try_from(row.int(1)?).unwrap_or(0),
        at: row.int(2)?,
        moment: row.text(3)?,
        post: row.maybe_text(4)?,
        account: row.text(5)?,
        effect: row.text(6)?,
        charter: row.text(7)?,
    })
}
