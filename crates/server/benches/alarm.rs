//! `cargo bench -p charte-server --bench alarm`: the rhythm of accounts with a year of quarters behind them, as the clock of the house
//! reads it once a quarter of an hour for each account on which something happens. SQLite in a file, as a house has it.
#![expect(clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods, reason = "a measurement")]

use charte_domain::alarm::{Rhythm, WEEKS};
use charte_store::{Address, Many, Store, rhythm};
use jiff::tz::TimeZone;
use std::time::Instant;

/// Accounts with a year of rhythm.
const ACCOUNTS: i64 = 20;
/// Quarters of a year.
const YEAR: i64 = 365 * 96;
/// Readings.
const TIMES: u32 = 200;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(run());
}

async fn run() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&Address::File(folder.path().join("charte.db"))).await.unwrap();
    let now: jiff::Timestamp = "2026-11-17T10:00:00Z".parse().unwrap();
    let here = rhythm::quarter(now);
    let begun = Instant::now();
    for account in 0..ACCOUNTS {
        let mut link = store.write().await.unwrap();
        for quarter in here - YEAR..here {
            let beat = rhythm::Beat { quarter, comments: 10 + quarter % 7, negative: quarter % 3 };
            let name = format!("@account-{account}");
            Many::with(|many| rhythm::add(many, std::iter::once((&*name, beat)))).write(&mut link).await.unwrap();
        }
        link.commit().await.unwrap();
    }
    let rows = u32::try_from(ACCOUNTS * YEAR).unwrap();
    println!("{rows} quarters written, {:.1} µs each", begun.elapsed().as_secs_f64() * 1e6 / f64::from(rows));
    let zone = TimeZone::get("Europe/Paris").unwrap();
    let mut took = Vec::new();
    for n in 0..TIMES {
        let begun = Instant::now();
        let account = format!("@account-{}", i64::from(n) % ACCOUNTS);
        let from = here - (WEEKS * 7 + 1) * 96;
        let beats = rhythm::between(&mut store.read().await.unwrap(), &account, from, here).await.unwrap();
        let small = |n: i64| u32::try_from(n).unwrap();
        let known = Rhythm::new(beats.into_iter().map(|one| (one.quarter, small(one.comments), small(one.negative))));
        assert!(known.usual(now, &zone).comments > 5.0);
        took.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    took.sort_by(f64::total_cmp);
    let at = |part: usize| took.get(took.len() * part / 100).copied().unwrap_or_default();
    println!("rhythm read and understood: p50 {:.2} ms, p99 {:.2} ms", at(50), at(99));
}
