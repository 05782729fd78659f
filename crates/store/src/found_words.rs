//! What is found by the words that are in it, each as it begins. Whoever writes and whoever asks has folded words, letters and
//! digits alone, so that neither accents nor capitals count, and both databases find the same.

use crate::many::tuples;
use crate::value::{Conditions, Value, row};
use crate::{Error, Link, args};
use charte_lang::fold;
use sqlx::AssertSqlSafe;
use std::collections::BTreeSet;

/// The longest word, in characters; of longer ones the beginning counts.
const LONGEST: usize = 40;
/// The most words that are looked for together.
const ASKED: usize = 12;
/// So many are looked up by their keys; of more the list is walked through in its order, and each is held against them.
const FEW: u16 = 400;

/// The words that somebody looks for; none: nobody looks for anything. Signs alone are no words, and find nothing.
#[must_use]
pub fn asked(text: &str) -> Option<Vec<String>> {
    if text.trim().is_empty() { None } else { Some(words(text).take(ASKED).collect()) }
}

/// Whether a text has all of these words, or words that begin so.
#[must_use]
pub fn are_in(asked: &[String], text: &str) -> bool {
    let there: Vec<String> = words(text).collect();
    asked.iter().all(|word| there.iter().any(|one| one.starts_with(word.as_str())))
}

/// The words of some texts as they are kept: each once, with spaces between them, at most so many.
#[must_use]
pub fn kept<'a>(texts: impl IntoIterator<Item = &'a str>, most: usize) -> String {
    let mut all = BTreeSet::new();
    for word in texts.into_iter().flat_map(words) {
        if all.len() >= most {
            break;
        }
        all.insert(word);
    }
    all.into_iter().collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let folded = fold::key(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.chars().take(LONGEST).collect()).collect::<Vec<String>>().into_iter()
}

/// The words of one kind of thing.
#[derive(Debug)]
pub(crate) struct Found {
    /// The table of the words.
    pub table: &'static str,
    /// The column of PostgreSQL with the number under which words are kept; SQLite has its own.
    pub number: &'static str,
    /// Where the number leads to the thing's id: a table, its column of the number, its column of the id.
    pub leads: [&'static str; 3],
}

impl Found {
    /// The tables. SQLite's is an index without the texts, in which whatever stands between two spaces is a word.
    pub(crate) fn tables(&self, postgres: bool) -> String {
        let Self { table, number, .. } = self;
        if postgres {
            format!(
                "CREATE TABLE {table} ({number} BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);\n\
                 CREATE INDEX {table}_of ON {table} USING gin (words);"
            )
        } else {
            format!(
                "CREATE VIRTUAL TABLE {table} USING fts5(words, content = '', contentless_delete = 1, \
                 detail = none, tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'\");"
            )
        }
    }

    fn number(&self, postgres: bool) -> &'static str {
        if postgres { self.number } else { "rowid" }
    }

    /// Keeps words, under their numbers; where there are some already, they stay.
    pub(crate) async fn put(&self, link: &mut Link, all: &[(i64, String)]) -> Result<(), Error> {
        let Self { table, number, .. } = self;
        for some in all.chunks(64) {
            let rows = tuples(some.len(), 2);
            let sql = if link.is_postgres() {
                format!(
                    "INSERT INTO {table} ({number}, words) SELECT column1, array_to_tsvector(string_to_array(column2, ' ')) \
                     FROM (VALUES {rows}) AS given ON CONFLICT DO NOTHING"
                )
            } else {
                format!("INSERT INTO {table} (rowid, words) SELECT column1, column2 FROM (VALUES {rows})")
            };
            let args = some.iter().flat_map(|(number, words)| row![*number, words.as_str()]).collect();
            link.run(AssertSqlSafe(sql), args).await?;
        }
        Ok(())
    }

    /// Words are found no more: those of the numbers that a query gives.
    pub(crate) async fn forget(&self, link: &mut Link, numbers: &str, args: Vec<Value>) -> Result<(), Error> {
        let (table, number) = (self.table, self.number(link.is_postgres()));
        link.run(AssertSqlSafe(format!("DELETE FROM {table} WHERE {number} IN ({numbers})")), args).await?;
        Ok(())
    }

    /// Only what has all of some words, or words that begin so. `listed` are the id and the number as the list has them.
    pub(crate) async fn narrow(
        &self,
        link: &mut Link,
        words: &[String],
        listed: [&'static str; 2],
        all: &mut Conditions,
    ) -> Result<(), Error> {
        if words.is_empty() {
            all.fixed("1 = 0");
            return Ok(());
        }
        let postgres = link.is_postgres();
        let part = |word: &String| if postgres { format!("'{word}':*") } else { format!("\"{word}\"*") };
        let asked = words.iter().map(part).collect::<Vec<_>>().join(if postgres { " & " } else { " AND " });
        let (table, number, [from, place, id]) = (self.table, self.number(postgres), self.leads);
        let (has, end) = if postgres { ("words @@ ".to_owned(), "::tsquery") } else { (format!("{table} MATCH "), "") };
        let sql = format!(
            "SELECT t.{id} FROM {table} JOIN {from} t ON t.{place} = {table}.{number} WHERE {has}$1{end} LIMIT $2"
        );
        let few = link.rows(AssertSqlSafe(sql), args![asked.as_str(), i64::from(FEW) + 1]).await?;
        let [listed_id, listed_number] = listed;
        if few.len() <= usize::from(FEW) {
            let ids = few.iter().map(|row| row.text(0)).collect::<Result<Vec<_>, _>>()?;
            all.add_one_of(listed_id, ids.into_iter().map(Value::from));
        } else if postgres {
            // As one value of each row: PostgreSQL would rather look up all that has a common word, and put it in order.
            all.add_closed(
                "(SELECT words @@ ",
                asked,
                &format!("::tsquery FROM {table} WHERE {table}.{number} = {listed_number})"),
            );
        } else {
            let begin = format!("{listed_number} IN (SELECT rowid FROM {table} WHERE {table} MATCH ");
            all.add_closed(&begin, asked, ")");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_they_are_written() {
        let texts = ["L’ÉTÉ dernier, à l'usine : 12,5 °C… été !", "Zoé Lefèvre", "https://Verre.example/été"];
        assert_eq!(kept(texts, 100), "12 5 a c dernier ete example https l lefevre usine verre zoe");
        assert_eq!(kept(texts, 2), "ete l");
        assert_eq!(asked("  Lefèvre, ÉTÉ!"), Some(vec!["lefevre".to_owned(), "ete".to_owned()]));
        assert_eq!(asked("?!"), Some(Vec::new()));
        assert_eq!(asked("  "), None);
        let summer = asked("été").unwrap_or_default();
        assert!(are_in(&summer, "Un bel été") && are_in(&summer, "les étés") && !are_in(&summer, "Arrêter"));
    }
}
