//! The tables. One text of migrations serves both databases; what differs is four words and the tables in which words are found.

use crate::{comment_words, post_words};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AssertSqlSafe, SqlSafeStr};

/// The migrations, in their order; a text that was released is never changed.
const TEXTS: &[(i64, &str, &str)] = &[
    (1, "house", include_str!("../migrations/0001_house.sql")),
    (7, "looked up", include_str!("../migrations/0007_looked_up.sql")),
    (2, "charter", include_str!("../migrations/0002_charter.sql")),
    (5, "accounts", include_str!("../migrations/0005_accounts.sql")),
    (4, "queue", include_str!("../migrations/0004_queue.sql")),
    (8, "comments", include_str!("../migrations/0008_comments.sql")),
    (10, "doors", include_str!("../migrations/0010_doors.sql")),
    (11, "decisions", include_str!("../migrations/0011_decisions.sql")),
    (13, "alarm", include_str!("../migrations/0013_alarm.sql")),
    (14, "alike", include_str!("../migrations/0014_alike.sql")),
    (15, "waits", include_str!("../migrations/0015_waits.sql")),
    (16, "keyed", include_str!("../migrations/0016_keyed.sql")),
    (17, "fewer trees", include_str!("../migrations/0017_fewer_trees.sql")),
    (18, "found by words", include_str!("../migrations/0018_found_by_words.sql")),
    (19, "posts found by words", include_str!("../migrations/0019_posts_found_by_words.sql")),
    (20, "kept so long", include_str!("../migrations/0020_kept_so_long.sql")),
];

/// The migrations in the words of one database, in their order.
pub fn migrations(postgres: bool) -> Migrator {
    let words =
        if postgres { ["BIGINT", "BYTEA", "", ""] } else { ["INTEGER", "BLOB", "STRICT", "STRICT, WITHOUT ROWID"] };
    let [int, blob, strict, keyed] = words;
    let comments = comment_words::WORDS.tables(postgres);
    let places = if postgres { post_words::PLACES } else { "" };
    let posts = format!("{}{places}", post_words::WORDS.tables(postgres));
    Migrator::with_migrations(
        TEXTS
            .iter()
            .map(|(version, name, text)| {
                let sql = text.replace("{int}", int).replace("{blob}", blob);
                let sql = sql.replace("{strict}", strict).replace("{keyed}", keyed);
                let sql = sql.replace("{found_by_words}", &comments).replace("{posts_found_by_words}", &posts);
                let kind = MigrationType::Simple;
                Migration::new(*version, (*name).into(), kind, AssertSqlSafe(sql).into_sql_str(), false)
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_of_a_migration_is_made_of_it_again() {
        let made =
            |postgres| migrations(postgres).iter().find(|one| one.version == 18).unwrap().sql.as_str().to_owned();
        assert!(made(false).ends_with(
            "\nCREATE VIRTUAL TABLE comment_words USING fts5(words, content = '', contentless_delete = 1, detail = none, \
             tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'\");\n"
        ));
        assert!(made(true).ends_with(
            "\nCREATE TABLE comment_words (entry BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);\n\
             CREATE INDEX comment_words_of ON comment_words USING gin (words);\n"
        ));
    }
}
