//! Many rows of several tables, written together. SQLite works on a thread of its own, and each word to it and back costs more
//! than a row: it gets all of them in a few words. Their texts are few too, so that each is prepared once for a connection and used
//! again: to prepare a long one takes longer than to run it.

use crate::value::Value;
use crate::{Error, Link};
use sqlx::AssertSqlSafe;
use std::borrow::Cow;
use std::fmt::Write;

/// How many rows of a table a text of SQLite may have. It takes 32,766 parameters in a statement.
const SIZES: [usize; 5] = [1, 4, 16, 64, LARGEST];
/// The largest.
const LARGEST: usize = 256;

/// How many rows a statement of PostgreSQL may have; its rows are counted, not filled up.
const EXACT: [usize; 7] = [64, 32, 16, 8, 4, 2, 1];

/// Rows that are written in the order in which they are added.
#[derive(Debug, Default)]
pub struct Many {
    tables: Vec<Table>,
}

#[derive(Debug)]
struct Table {
    begin: Cow<'static, str>,
    end: &'static str,
    width: usize,
    values: std::vec::IntoIter<Value>,
}

impl Table {
    fn rows(&self) -> usize {
        self.values.len() / self.width
    }
}

impl Many {
    /// Those that are added.
    pub fn with(add: impl FnOnce(&mut Self)) -> Self {
        let mut many = Self::default();
        add(&mut many);
        many
    }

    /// Adds rows: `begin` are the words up to the rows, its columns among them; `end` what follows. The first column of a row is
    /// never empty.
    pub(crate) fn insert<const WIDTH: usize>(
        &mut self,
        begin: impl Into<Cow<'static, str>>,
        rows: impl Iterator<Item = [Value; WIDTH]>,
        end: &'static str,
    ) {
        let values = rows.flatten().collect::<Vec<_>>().into_iter();
        self.tables.push(Table { begin: begin.into(), end, width: WIDTH, values });
    }

    /// Writes the rows.
    ///
    /// # Errors
    /// What the database says.
    pub async fn write(mut self, link: &mut Link) -> Result<(), Error> {
        if link.is_postgres() {
            for table in &mut self.tables {
                while let Some(size) = EXACT.into_iter().find(|size| *size <= table.rows()) {
                    let args = table.values.by_ref().take(size * table.width).collect();
                    let sql = format!("{} VALUES {}{}", table.begin, tuples(size, table.width), table.end);
                    link.run(AssertSqlSafe(sql), args).await?;
                }
            }
            return Ok(());
        }
        while let Some((sql, args)) = self.text() {
            link.run(AssertSqlSafe(sql), args).await?;
        }
        Ok(())
    }

    /// The next statements for SQLite, in one text. Each is filled up with empty rows, which are left out again, to one of a few
    /// sizes. A table that is not done ends the text: what comes after may point at its rows.
    fn text(&mut self) -> Option<(String, Vec<Value>)> {
        let most = self.tables.iter().map(Table::rows).max().filter(|most| *most > 0)?;
        let size = |rows: usize| SIZES.into_iter().find(|size| *size >= rows).unwrap_or(LARGEST);
        // No table is much smaller than the largest: there would be as many texts as there are ways to be small.
        let least = size(most) / 4;
        let (mut sql, mut args) = (String::new(), Vec::new());
        for table in &mut self.tables {
            let size = size(table.rows().max(least));
            let wanted = size * table.width;
            let before = args.len();
            args.extend(table.values.by_ref().take(wanted));
            args.resize(before + wanted, Value::Int(None));
            let row = format!("({})", vec!["?"; table.width].join(", "));
            let rows = vec![row.as_str(); size].join(", ");
            let Table { begin, end, .. } = table;
            let _ = write!(sql, "{begin} SELECT * FROM (VALUES {rows}) WHERE column1 IS NOT NULL{end};");
            if table.rows() > 0 {
                break;
            }
        }
        self.tables.retain(|table| table.rows() > 0);
        Some((sql, args))
    }
}

/// `($1, $2), ($3, $4)…`
pub(crate) fn tuples(rows: usize, width: usize) -> String {
    let mut out = String::with_capacity(rows * width * 7);
    for row in 0..rows {
        out.push_str(if row == 0 { "(" } else { ", (" });
        for column in 1..=width {
            let _ = write!(out, "{}${}", if column == 1 { "" } else { ", " }, row * width + column);
        }
        out.push(')');
    }
    out
}
