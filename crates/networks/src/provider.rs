//! The company's sign-in provider (OpenID Connect), as the configuration names it, and what it says of somebody. Calling it
//! is the feature `oidc`, in the module of that name.

use std::collections::BTreeMap;

/// A provider.
#[derive(Clone)]
pub struct Provider {
    /// Its name on the button.
    pub name: String,
    /// Its issuer: below it lies `/.well-known/openid-configuration`.
    pub issuer: String,
    /// The id of this house there.
    pub client: String,
    /// The secret of this house there; none: a public client.
    pub secret: Option<String>,
    /// Scopes that are asked for, beside `openid`.
    pub scopes: Vec<String>,
    /// The claim that names groups.
    pub groups: String,
    /// Group of the provider to team of the charter.
    pub teams: BTreeMap<String, String>,
    /// Whether somebody whom the house does not know is made a person.
    pub create: bool,
    /// Whether it lies in the house's own network.
    pub private: bool,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The secret stays out of logs.
        f.debug_struct("Provider").field("name", &self.name).field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

/// What ties an answer to the question, kept at the browser under the house's seal until it comes back.
#[derive(Clone, PartialEq, Eq)]
pub struct Ties {
    /// Comes back in the address.
    pub state: String,
    /// Comes back in the signed token.
    pub nonce: String,
    /// The verifier of PKCE: only who has it can use the code.
    pub verifier: String,
}

impl std::fmt::Debug for Ties {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ties")
    }
}

/// What the provider says of somebody, after its signature, issuer, audience, time and nonce were checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The address of mail, unless the provider says that it is not verified.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Groups.
    pub groups: Vec<String>,
    /// Where one signs out there too, if it has such a place.
    pub sign_out: Option<String>,
}

/// Why nobody comes in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// It does not answer, or is not what the configuration says.
    #[error("the provider is away: {0}")]
    Away(String),
    /// It does not take the code, or what it says does not hold.
    #[error("the provider's answer does not hold: {0}")]
    Unsound(String),
}
