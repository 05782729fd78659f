//! What a form sent: names and values in their order, names more than once. Handlers take what they know.

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use charte_app::Error;

/// The fields of a form.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

/// The most fields of a form.
const MOST: usize = 500;

impl Fields {
    /// The first value of a name; empty when it is absent.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    /// The value of a name, without what surrounds it, if there is any.
    #[must_use]
    pub fn filled(&self, name: &str) -> Option<String> {
        Some(self.get(name).trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// Whether a name was sent at all.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// Whether a box was ticked.
    #[must_use]
    pub fn on(&self, name: &str) -> bool {
        matches!(self.get(name), "on" | "true" | "1")
    }

    /// All values of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What follows a prefix, with its value: `fact-origin` gives `origin`.
    pub fn prefixed<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(key, value)| Some((key.strip_prefix(prefix)?, value.as_str())))
    }
}

impl From<Vec<(String, String)>> for Fields {
    fn from(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        match axum::Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(axum::Form(fields)) if fields.len() <= MOST => Ok(Self(fields)),
            Ok(_) => Err(crate::trouble::Trouble(Error::invalid("form", "form-unreadable")).into_response()),
            Err(_) => Err(crate::trouble::Trouble(Error::invalid("form", "form-unreadable")).into_response()),
        }
    }
}
