//! The interview in the house: its answers are kept question by question, so that it can be left, resumed, and answered by
//! several people at once. What it draws is a document like any other: it is read, changed and proposed as a charter.

use crate::{Act, App, Error};
use charte_domain::{Actor, PersonId, Right};
use charte_interview::{Answers, Fault, Interview, Raw};
use charte_lang::model::Lang;
use charte_store::interview::{self as kept, Answer};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// An interview with what was answered so far.
#[derive(Clone, Debug)]
pub struct Held {
    /// The questions.
    pub interview: Interview,
    /// The answers.
    pub answers: Answers,
    /// Who answered which question.
    pub by: BTreeMap<String, PersonId>,
}

/// The questions that ship, read once.
static QUESTIONS: LazyLock<[Option<Interview>; 2]> =
    LazyLock::new(|| [Lang::Fr, Lang::En].map(|lang| Interview::in_language(lang).and_then(Result::ok)));

/// The questions in a language, with default days that are not past.
///
/// # Errors
/// The questions that ship cannot be read: a test sees to it that this does not happen.
pub fn questions(app: &App, lang: Lang) -> Result<Interview, Error> {
    let [fr, en] = &*QUESTIONS;
    let found = if lang == Lang::Fr { fr } else { en };
    let interview =
        found.clone().ok_or_else(|| Error::Broken("the questions of the interview cannot be read".to_owned()))?;
    // The name that the first person gave is proposed, not taken: whoever answers sees it and may change it.
    let interview = match &app.house().organisation {
        Some(name) => interview.with_default("organisation", charte_interview::Value::Text(name.clone())),
        None => interview,
    };
    Ok(interview.on(app.today()))
}

/// The interview in a language, with its answers.
///
/// # Errors
/// What the database says.
pub async fn hold(app: &App, lang: Lang) -> Result<Held, Error> {
    let interview = questions(app, lang)?;
    let rows = kept::all(&mut app.store.read().await?, interview.pack()).await?;
    let answers = read(&interview, &rows);
    Ok(Held { interview, answers, by: rows.into_iter().map(|one| (one.question, one.by)).collect() })
}

/// The language in which the interview goes on: the one in which more was answered; otherwise the reader's.
///
/// # Errors
/// What the database says.
pub async fn language(app: &App, reader: Lang) -> Result<Lang, Error> {
    let other = if reader == Lang::Fr { Lang::En } else { Lang::Fr };
    let mut link = app.store.read().await?;
    let own = kept::all(&mut link, questions(app, reader)?.pack()).await?.len();
    let theirs = kept::all(&mut link, questions(app, other)?.pack()).await?.len();
    Ok(if theirs > own { other } else { reader })
}

fn read(interview: &Interview, rows: &[Answer]) -> Answers {
    let mut text = String::from("[answers]\n");
    // In the order of the questions: a day is checked against the one that comes before it.
    for question in interview.questions() {
        if let Some(row) = rows.iter().find(|row| row.question == question.id) {
            text.push_str(&row.body);
            text.push('\n');
        }
    }
    // What does not fit any more is asked again.
    Answers::read(interview, &text).0
}

/// Takes answers into those that are there, without keeping anything. Gives what is wrong with them.
#[must_use]
pub fn take(held: &mut Held, given: &[(String, Raw)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (id, raw) in given {
        if let Err(fault) = held.answers.set(&held.interview, id, raw) {
            faults.push(fault);
        }
    }
    faults
}

/// Keeps answers: those that are right, whatever is wrong with the others. Gives what is wrong.
///
/// # Errors
/// Not allowed; what the database says.
pub async fn answer(app: &App, actor: &Actor, held: &mut Held, given: &[(String, Raw)]) -> Result<Vec<Fault>, Error> {
    app.may(actor, Right::Amend, None)?;
    let before = held.answers.clone();
    let faults = take(held, given);
    let changed: Vec<String> =
        given.iter().map(|(id, _)| id.clone()).filter(|id| before.get(id) != held.answers.get(id)).collect();
    if changed.is_empty() {
        return Ok(faults);
    }
    let mut act = Act::begin(app, actor).await?;
    for id in &changed {
        let Some(body) = held.answers.line(&held.interview, id) else { continue };
        let one = Answer { question: id.clone(), body, by: actor.id(), at: act.now };
        kept::put(&mut act.link, held.interview.pack(), &one).await?;
        held.by.insert(id.clone(), actor.id());
    }
    act.fact("answers", i64::try_from(changed.len()).unwrap_or(0))?;
    let pack = held.interview.pack().to_owned();
    act.commit("interview.answered", "interview", &pack).await?;
    Ok(faults)
}
