//! What goes into a statement and what comes out of a row, the same for both databases: whole numbers, texts, bytes.

use crate::Error;
use sqlx::Row as _;

/// A parameter of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number: also yes (1) and no (0), and instants in microseconds UTC.
    Int(Option<i64>),
    /// A text.
    Text(Option<String>),
    /// Bytes.
    Blob(Option<Vec<u8>>),
}

macro_rules! from {
    ($($type:ty => $kind:ident, $value:ident => $how:expr;)+) => { $(
        impl From<$type> for Value {
            fn from($value: $type) -> Self {
                Self::$kind(Some($how))
            }
        }
        impl From<Option<$type>> for Value {
            fn from(value: Option<$type>) -> Self {
                Self::$kind(value.map(|$value| $how))
            }
        }
    )+ };
}

from! {
    i64 => Int, v => v;
    i32 => Int, v => i64::from(v);
    u32 => Int, v => i64::from(v);
    bool => Int, v => i64::from(v);
    &str => Text, v => v.to_owned();
    &String => Text, v => v.clone();
    String => Text, v => v;
    &[u8] => Blob, v => v.to_vec();
    Vec<u8> => Blob, v => v;
    [u8; 32] => Blob, v => v.to_vec();
}

/// The parameters of a statement, in the order of `$1`, `$2`…
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::value::Value::from($value)),*] };
}

/// A row of [`Many`](crate::Many), in the order of its columns.
macro_rules! row {
    ($($value:expr),* $(,)?) => { [$($crate::value::Value::from($value)),*] };
}
pub(crate) use row;

/// The conditions of a statement, put together of fixed words and parameters.
#[derive(Debug, Default)]
pub(crate) struct Conditions {
    sql: String,
    args: Vec<Value>,
}

impl Conditions {
    /// One more: fixed words, and the parameter that follows them.
    pub(crate) fn add(&mut self, words: &str, value: impl Into<Value>) {
        self.words(words);
        self.args.push(value.into());
        self.sql.push_str(&format!("${}", self.args.len()));
    }

    /// One more that ends with fixed words.
    pub(crate) fn add_closed(&mut self, words: &str, value: impl Into<Value>, end: &str) {
        self.add(words, value);
        self.sql.push_str(end);
    }

    /// One more, of fixed words alone.
    pub(crate) fn fixed(&mut self, words: &'static str) {
        self.words(words);
    }

    /// One more: a column that is one of some; of none, nothing is found.
    pub(crate) fn add_one_of(&mut self, column: &'static str, all: impl ExactSizeIterator<Item = Value>) {
        if all.len() == 0 {
            return self.words("1 = 0");
        }
        self.words(column);
        self.sql.push_str(" IN (");
        for (n, value) in all.enumerate() {
            self.args.push(value);
            self.sql.push_str(&format!("{}${}", if n == 0 { "" } else { ", " }, self.args.len()));
        }
        self.sql.push(')');
    }

    /// One more, of two columns together.
    pub(crate) fn add_two(&mut self, words: &'static str, first: impl Into<Value>, second: impl Into<Value>) {
        self.words(words);
        self.args.push(first.into());
        self.args.push(second.into());
        let n = self.args.len();
        self.sql.push_str(&format!("(${}, ${n})", n - 1));
    }

    fn words(&mut self, words: &str) {
        self.sql.push_str(if self.sql.is_empty() { " WHERE " } else { " AND " });
        self.sql.push_str(words);
    }

    /// The words from `WHERE` on, and the parameters.
    pub(crate) fn finish(self) -> (String, Vec<Value>) {
        (self.sql, self.args)
    }
}

/// A row of either database.
#[derive(Debug)]
pub enum Row {
    /// Of SQLite.
    Sqlite(sqlx::sqlite::SqliteRow),
    /// Of PostgreSQL.
    Postgres(sqlx::postgres::PgRow),
}

macro_rules! column {
    ($(#[$doc:meta])* $name:ident, $type:ty) => {
        $(#[$doc])*
        ///
        /// # Errors
        /// [`Error::Form`]
        pub fn $name(&self, column: usize) -> Result<$type, Error> {
            match self {
                Self::Sqlite(row) => row.try_get(column),
                Self::Postgres(row) => row.try_get(column),
            }
            .map_err(|_| Error::Form { column })
        }
    };
}

impl Row {
    column!(/// A whole number.
        int, i64);
    column!(/// A whole number or nothing.
        maybe_int, Option<i64>);
    column!(/// A text.
        text, String);
    column!(/// A text or nothing.
        maybe_text, Option<String>);
    column!(/// Bytes.
        blob, Vec<u8>);
    column!(/// Bytes or nothing.
        maybe_blob, Option<Vec<u8>>);

    /// Yes or no.
    ///
    /// # Errors
    /// [`Error::Form`]
    pub fn flag(&self, column: usize) -> Result<bool, Error> {
        Ok(self.int(column)? != 0)
    }

    /// A digest of 32 bytes.
    ///
    /// # Errors
    /// [`Error::Form`]
    pub fn digest(&self, column: usize) -> Result<[u8; 32], Error> {
        self.blob(column)?.try_into().map_err(|_| Error::Form { column })
    }
}
