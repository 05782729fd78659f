//! Exit statuses, in one place.

/// How a command ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// All is well: nothing found; publish, show or remind.
    Fine,
    /// Something to look at: findings; revise or hold.
    Findings,
    /// Refused or hidden; or, for commands that do not judge, an error in what was given.
    Refused,
    /// The command could not do its work: a file that is not there, a charter with errors.
    CouldNotRun,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Fine => 0.into(),
            Exit::Findings => 1.into(),
            Exit::Refused => 2.into(),
            Exit::CouldNotRun => 3.into(),
        }
    }
}
