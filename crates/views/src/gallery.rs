//! Every page in every state, for the tests and for eyes: `cargo run -p charte-views --example gallery -- DIR`.

use crate::pages;
use crate::sample::Sample;
use askama::Template;
use charte_messages::Lang;

/// A page in a state.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Name of the page.
    pub page: &'static str,
    /// Name of the state.
    pub state: &'static str,
    /// The page.
    pub html: String,
}

macro_rules! pages {
    ($($name:literal $page:ty),+ $(,)?) => {
        /// All pages in all their states.
        ///
        /// # Errors
        /// A template that does not render.
        pub fn all(lang: Lang) -> askama::Result<Vec<Shown>> {
            let mut out = Vec::new();
            $(for (state, page) in <$page as Sample>::samples(lang) {
                out.push(Shown { page: $name, state, html: page.render()? });
            })+
            Ok(out)
        }
    };
}

pages! {
    "sign-in" pages::sign_in::SignInPage,
    "sign-in-code" pages::sign_in::CodePage,
    "home" pages::home::HomePage,
}
