//! Answers to an interview: one row for each question.

use crate::sign_in::{instant, micros};
use crate::{Error, Link, args};
use charte_domain::PersonId;
use jiff::Timestamp;

/// An answer as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The question.
    pub question: String,
    /// The line of a file of answers.
    pub body: String,
    /// Who answered.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Keeps an answer in place of the one before.
///
/// # Errors
/// What the database says.
pub async fn put(link: &mut Link, interview: &str, one: &Answer) -> Result<(), Error> {
    let sql = "INSERT INTO interview_answer (interview, question, body, person, at) VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT (interview, question) DO UPDATE SET body = excluded.body, person = excluded.person, \
               at = excluded.at";
    link.run(sql, args![interview, &one.question, &one.body, one.by.as_str(), micros(one.at)]).await?;
    Ok(())
}

/// The answers to an interview.
///
/// # Errors
/// What the database says.
pub async fn all(link: &mut Link, interview: &str) -> Result<Vec<Answer>, Error> {
    let sql = "SELECT question, body, person, at FROM interview_answer WHERE interview = $1 LIMIT 10000";
    let rows = link.rows(sql, args![interview]).await?;
    rows.iter()
        .map(|row| {
            Ok(Answer {
                question: row.text(0)?,
                body: row.text(1)?,
                by: PersonId::new(row.text(2)?),
                at: instant(row, 3)?,
            })
        })
        .collect()
}
