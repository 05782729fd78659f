//! The language of messages: the flag, then the environment, then French.

use charte_messages::Lang;
use clap::ValueEnum;

/// `--lang`
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum LangArg {
    /// French
    Fr,
    /// English
    En,
}

impl From<LangArg> for Lang {
    fn from(arg: LangArg) -> Self {
        match arg {
            LangArg::Fr => Lang::Fr,
            LangArg::En => Lang::En,
        }
    }
}

/// The language to speak to the person at the terminal.
pub(crate) fn of_messages(flag: Option<LangArg>) -> Lang {
    match flag {
        Some(arg) => arg.into(),
        None => from_environment(),
    }
}

#[expect(clippy::disallowed_methods, reason = "the command line is where the environment is read")]
fn from_environment() -> Lang {
    let set = ["CHARTE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|k| std::env::var(k).ok().filter(|v| !v.is_empty()));
    match set.as_deref().map(|v| v.get(..2).unwrap_or("")) {
        Some("en" | "EN") => Lang::En,
        // `C` and `POSIX` say nothing about a person's language.
        _ => Lang::Fr,
    }
}
