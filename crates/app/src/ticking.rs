//! What happens by itself: deliveries whose hour has come, deadlines, mail, checkpoints. One beat a second, or when the bell
//! rings; what fails is logged and tried at the next beat.

use crate::{App, Error, alarm, approve, comments, deliver, digest, journal, messages, retention, webhooks};
use charte_networks::Outside;
use charte_networks::mail::Mailer;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// Beats between two checkpoints of the journal.
const CHECKPOINT: u64 = 300;
/// Beats between two looks at whether the digest of the day has left, and at what is silent.
const DIGEST: u64 = 30;
/// Beats between two looks at what has run out.
const TIDY: u64 = 3600;

/// Beats between two pieces of what is past its time: at 500 comments each, 4,000,000 a day.
const RETENTION: u64 = 10;

/// Beats until it is told to stop; what it has begun it finishes.
pub async fn run(app: Arc<App>, outside: Outside, mailer: Option<Mailer>, mut stop: watch::Receiver<bool>) {
    let mut beat = 0_u64;
    while !*stop.borrow() {
        if let Err(error) = once(&app, &outside, mailer.as_ref(), beat).await {
            tracing::warn!(%error, "a beat of the clock");
        }
        beat += 1;
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(1)) => {}
            () = app.bell.notified() => {}
            _ = stop.changed() => break,
        }
    }
}

/// One beat.
///
/// # Errors
/// What the database says.
pub async fn once(app: &App, outside: &Outside, mailer: Option<&Mailer>, beat: u64) -> Result<(), Error> {
    app.beats();
    app.follow().await?;
    while deliver::due(app, outside).await? >= deliver::TAKEN as usize {}
    approve::deadlines(app).await?;
    // What goes wrong with an alarm must not keep mail from leaving.
    if let Err(error) = alarm::beat(app).await {
        tracing::warn!(%error, "the alarm");
    }
    if beat.is_multiple_of(DIGEST) {
        digest::once_a_day(app).await?;
        if let Err(error) = alarm::silence::call(app).await {
            tracing::warn!(%error, "those whom a silence calls");
        }
    }
    messages::send(app, mailer).await?;
    webhooks::send(app, outside).await?;
    comments::telling::send(app, outside).await?;
    comments::work::wake(app).await?;
    if app.store.is_shared() {
        app.learned.follow(app).await?;
    }
    if beat.is_multiple_of(CHECKPOINT) {
        journal::checkpoint(app).await?;
    }
    if beat.is_multiple_of(RETENTION) {
        retention::tidy(app).await?;
    }
    if beat.is_multiple_of(TIDY) {
        let mut link = app.store.write().await?;
        charte_store::sign_in::tidy(&mut link, app.ambient.now()).await?;
        charte_store::idempotency::tidy(&mut link, app.ambient.now()).await?;
        link.commit().await?;
    }
    Ok(())
}
