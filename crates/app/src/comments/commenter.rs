//! The rights of those who comment: all that is held about one, given out or erased. They are found by e-mail address, which the
//! house holds as a keyed hash for each site and account; or by name, by reading the words that are kept.

use super::incoming::{self, Scope, Words};
use crate::{Act, App, Error};
use charte_domain::{Actor, CommentId, Right};
use charte_lang::fold;
use charte_store::{comments, erasing};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The longest name or address, in bytes.
const LONGEST: usize = 320;
/// Comments of a page of the search by name.
const PAGE: u32 = 1000;
/// Comments whose words are erased in one piece.
const PIECE: usize = 500;

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Comments whose words went.
    pub comments: usize,
    /// Copies that went.
    pub copies: u64,
    /// Copies that are held for a claim: of what is hidden on a ground, or contested.
    pub held: u64,
}

/// The comments of somebody, with the hash under which each scope knows them.
struct Found {
    comments: Vec<(CommentId, String)>,
    authors: BTreeSet<String>,
}

async fn found(app: &App, who: &str) -> Result<Found, Error> {
    let who = who.trim();
    if who.is_empty() || who.len() > LONGEST {
        return Err(Error::invalid("who", "commenter-missing"));
    }
    let house = app.house();
    let mut link = app.store.read().await?;
    if who.contains('@') && !who.starts_with('@') {
        // Sites that were cut off have comments too.
        let sites = charte_store::sites::all(&mut link).await?;
        let mut scopes: Vec<Scope> = sites.iter().map(|(_, site)| Scope::of_site(&site.id)).collect();
        scopes.extend(house.handles().iter().map(|account| Scope::of(None, account)));
        let mail = who.to_lowercase();
        let authors: BTreeSet<String> = scopes.iter().map(|scope| incoming::author(app, scope, &mail)).collect();
        let mut comments = Vec::new();
        for author in &authors {
            comments.extend(erasing::of_author(&mut link, author).await?);
        }
        return Ok(Found { comments, authors });
    }
    let key = fold::key(who);
    let mut out = Found { comments: Vec::new(), authors: BTreeSet::new() };
    let mut place = (Timestamp::UNIX_EPOCH, CommentId::new(""));
    loop {
        let page = erasing::with_words(&mut link, &place, PAGE).await?;
        let Some((last, at, ..)) = page.last() else { break };
        place = (*at, last.clone());
        let named =
            |words: &[u8]| serde_json::from_slice::<Words>(words).is_ok_and(|words| fold::key(&words.name) == key);
        let ids: Vec<CommentId> = page.iter().filter(|one| named(&one.3)).map(|one| one.0.clone()).collect();
        for one in comments::get_all(&mut link, &ids).await? {
            out.comments.push((one.id, one.fingerprint));
        }
    }
    Ok(out)
}

/// All that is held about somebody who comments: comments with what became of them, answers to them, notes, copies, what sites
/// know of their author.
///
/// # Errors
/// Not allowed; nobody named.
pub async fn export(app: &App, actor: &Actor, who: &str) -> Result<Value, Error> {
    app.may(actor, Right::Administer, None)?;
    let found = found(app, who).await?;
    let mut link = app.store.read().await?;
    let mut all = Vec::new();
    let mut known: BTreeMap<(String, String), Value> = BTreeMap::new();
    for (id, _) in &found.comments {
        let Some(one) = comments::get(&mut link, id).await? else { continue };
        let words = comments::words(&mut link, one.entry).await?;
        let words: Value = words.and_then(|words| serde_json::from_slice(&words).ok()).unwrap_or(Value::Null);
        let mut notes = Vec::new();
        for note in comments::notes(&mut link, id).await? {
            notes.push(json!({ "at": note.at.to_string(), "text": note.text }));
        }
        let mut answers = Vec::new();
        for answer in comments::answers(&mut link, id).await? {
            answers.push(json!({ "at": answer.at.to_string(), "text": answer.text, "state": answer.state }));
        }
        let mut statements = Vec::new();
        for said in comments::statements(&mut link, id).await? {
            let body: Value = serde_json::from_str(&said.body).unwrap_or(Value::Null);
            let contest = said.contested.map(|(_, text)| text);
            statements.push(json!({ "at": said.at.to_string(), "statement": body, "contested": contest }));
        }
        let mut copies = Vec::new();
        for (at, body) in erasing::copies(&mut link, id).await? {
            let copy: Value = serde_json::from_str(&body).unwrap_or(Value::Null);
            copies.push(json!({ "at": at.to_string(), "copy": copy }));
        }
        let scope = Scope::of(one.site.as_ref(), &one.account).as_str().to_owned();
        let history = comments::history(&mut link, &one.author).await?;
        known.insert(
            (scope.clone(), one.author.clone()),
            json!({
                "scope": scope, "author": one.author, "kept": history.kept, "removed": history.removed,
                "spam": history.spam, "first": history.first.map(|at| at.to_string()),
            }),
        );
        all.push(json!({
            "id": one.id.as_str(), "account": one.account.as_str(), "address": one.thread, "kind": one.kind,
            "written": one.written.to_string(), "received": one.received.to_string(), "words": words,
            "visibility": one.visibility.code(), "spam": one.spam, "band": one.band.code(), "scenario": one.scenario,
            "severity": one.severity, "ground": one.ground, "rule": one.rule, "notes": notes, "answers": answers,
            "statements": statements, "copies": copies,
        }));
    }
    drop(link);
    // That somebody asked is recorded, not who was asked about.
    let mut act = Act::begin(app, actor).await?;
    let id = app.fresh("commenter", act.now)?;
    act.fact("comments", i64::try_from(all.len()).unwrap_or(i64::MAX))?;
    act.commit("commenter.exported", "commenter", &id).await?;
    Ok(json!({ "comments": all, "known": known.into_values().collect::<Vec<_>>() }))
}

/// Erases what is held about somebody who comments: words, names, notes, answers, lessons, what sites know; copies too, unless they
/// are held for a claim. Rows stay as figures without an author.
///
/// # Errors
/// Not allowed; nobody named; nothing is held.
pub async fn erase(app: &App, actor: &Actor, who: &str) -> Result<Erased, Error> {
    app.may(actor, Right::Administer, None)?;
    let found = found(app, who).await?;
    if found.comments.is_empty() && found.authors.is_empty() {
        return Err(Error::NotFound("commenter"));
    }
    let mut out = Erased::default();
    let mut pieces: Vec<&[(CommentId, String)]> = found.comments.chunks(PIECE).collect();
    if pieces.is_empty() {
        pieces.push(&[]);
    }
    for piece in pieces {
        let mut act = Act::begin(app, actor).await?;
        let ids: Vec<CommentId> = piece.iter().map(|one| one.0.clone()).collect();
        let named = comments::get_all(&mut act.link, &ids).await?;
        let (mut copies, mut held) = (0, 0);
        for (id, fingerprint) in piece {
            let (gone, stay) = erasing::the_rest(&mut act.link, id, fingerprint).await?;
            copies += gone;
            held += stay;
        }
        erasing::words(&mut act.link, &ids, act.now).await?;
        erasing::addresses(&mut act.link, &ids).await?;
        // By name alone two persons may be meant: what a site knows of an address stays then with the address.
        for author in &found.authors {
            erasing::author(&mut act.link, author).await?;
        }
        let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        act.fact("comments", i64::try_from(ids.len()).unwrap_or(i64::MAX))?;
        act.fact("copies", number(copies))?;
        act.fact("held", number(held))?;
        let id = app.fresh("commenter", act.now)?;
        act.commit("commenter.erased", "commenter", &id).await?;
        for one in &named {
            app.crowd.forget(&one.author);
        }
        out.comments += ids.len();
        out.copies += copies;
        out.held += held;
    }
    app.learned.follow(app).await?;
    Ok(out)
}
