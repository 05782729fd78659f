//! Work for which nobody waits: a thread that steps aside for all others, so that nobody's answer is late for it.

use crate::Error;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use tokio::sync::oneshot;

/// By how much it steps aside: it gets a tenth of what another thread gets that wants the same processor. Not less: another may
/// wait for a lock that it holds.
#[cfg(target_os = "linux")]
const NICE: i32 = 10;

/// The thread.
#[derive(Debug)]
pub(crate) struct Aside(mpsc::Sender<Job>);

type Job = Box<dyn FnOnce() + Send>;

impl Aside {
    /// Starts it.
    ///
    /// # Errors
    /// The machine has no thread left.
    pub(crate) fn start() -> Result<Self, Error> {
        let (jobs, waiting) = mpsc::channel::<Job>();
        let thread = std::thread::Builder::new().name("aside".to_owned());
        let started = thread.spawn(move || {
            step_aside();
            for job in waiting {
                // Whoever asked hears of it: the end of the job's channel.
                let _ = catch_unwind(AssertUnwindSafe(job));
            }
        });
        match started {
            Ok(_) => Ok(Self(jobs)),
            Err(error) => Err(Error::Broken(format!("no thread aside: {error}"))),
        }
    }

    /// Does work there.
    ///
    /// # Errors
    /// The work panicked.
    pub(crate) async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
        let gone = || Error::Broken("work aside".to_owned());
        let (done, told) = oneshot::channel();
        let job = Box::new(move || {
            // Who asked has gone.
            let _ = done.send(work());
        });
        self.0.send(job).map_err(|_| gone())?;
        told.await.map_err(|_| gone())
    }
}

/// On Linux a priority is a thread's own; elsewhere it is the process's, and stays as it is.
#[cfg(target_os = "linux")]
fn step_aside() {
    if let Err(error) = rustix::process::setpriority_process(Some(rustix::thread::gettid()), NICE) {
        tracing::debug!(%error, "a thread stays as urgent as the others");
    }
}

#[cfg(not(target_os = "linux"))]
fn step_aside() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn work_that_panics_ends_alone() {
        let aside = Aside::start().expect("a thread");
        assert!(aside.run(|| std::panic::panic_any("out of order")).await.is_err());
        assert_eq!(aside.run(|| 2 + 2).await.expect("done"), 4);
    }
}
