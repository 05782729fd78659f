//! The configuration: a file, over it the environment, over it the command line. A fault is shown with its place.

use crate::commands::serve::Args;
use crate::report::Said;
use anyhow::Result;
use charte_messages::{Lang, Message};
use charte_networks::mail::{Security, Server};
use charte_store::Address;
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::Path;

/// What the house is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Config {
    /// Address and port to listen on.
    pub(crate) listen: SocketAddr,
    /// Address by which people reach it.
    pub(crate) address: Option<String>,
    /// Database.
    pub(crate) database: Option<String>,
    /// Name of the journal in its checkpoints: host and path.
    pub(crate) origin: Option<String>,
    /// Whom to ask when something is broken.
    pub(crate) contact: Option<String>,
    /// Webhooks may go to addresses of the house's own network, and by http.
    pub(crate) private_webhooks: bool,
    /// How much is logged: `error`, `warn`, `info`, `debug`, or a filter.
    pub(crate) log: String,
    /// Logs as lines of JSON.
    pub(crate) log_json: bool,
    /// Mail.
    pub(crate) mail: Option<Mail>,
    /// The company's sign-in provider.
    #[cfg(feature = "oidc")]
    pub(crate) provider: Option<Company>,
}

/// The company's sign-in provider (OpenID Connect).
#[cfg(feature = "oidc")]
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Company {
    name: String,
    issuer: Issuer,
    client: String,
    secret: Option<Hidden>,
    #[serde(default = "usual_scopes")]
    scopes: Vec<String>,
    #[serde(default = "usual_groups")]
    groups: String,
    #[serde(default)]
    teams: std::collections::BTreeMap<String, String>,
    #[serde(default)]
    create: bool,
    #[serde(default)]
    private: bool,
}

/// An address of the web: what is none is a fault at its place in the file.
#[cfg(feature = "oidc")]
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
struct Issuer(String);

#[cfg(feature = "oidc")]
impl TryFrom<String> for Issuer {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, &'static str> {
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let fine = host.is_some_and(|host| !host.is_empty() && !host.contains(['?', '#', ' ', '@']));
        if fine { Ok(Self(text)) } else { Err("expected an address that begins with https://") }
    }
}

/// A secret that no log shows.
#[cfg(feature = "oidc")]
#[derive(Clone, Deserialize)]
struct Hidden(String);

#[cfg(feature = "oidc")]
impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hidden")
    }
}

#[cfg(feature = "oidc")]
fn usual_scopes() -> Vec<String> {
    ["email", "profile"].map(str::to_owned).into()
}

#[cfg(feature = "oidc")]
fn usual_groups() -> String {
    "groups".to_owned()
}

/// The server of mail.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mail {
    host: String,
    port: Option<u16>,
    #[serde(default)]
    security: Kind,
    user: Option<String>,
    password: Option<String>,
    from: String,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    #[default]
    Starttls,
    Tls,
    None,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            address: None,
            database: None,
            origin: None,
            contact: None,
            private_webhooks: false,
            log: "info".to_owned(),
            log_json: false,
            mail: None,
            #[cfg(feature = "oidc")]
            provider: None,
        }
    }
}

impl Config {
    /// Reads the configuration.
    pub(crate) fn read(args: &Args, lang: Lang) -> Result<Self> {
        let beside = args.data.join("charte.toml");
        let file = args.config.clone().or_else(|| beside.is_file().then_some(beside));
        let mut config = match file {
            Some(path) => Self::from_file(&path, lang)?,
            None => Self::default(),
        };
        if let Some(listen) = args.listen {
            config.listen = listen;
        }
        config.database = args.database.clone().or(config.database);
        config.address = args.address.clone().or(config.address);
        Ok(config)
    }

    fn from_file(path: &Path, lang: Lang) -> Result<Self> {
        let text = crate::folder::text(path)?;
        toml::from_str(&text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let said = Message::new("serve-config-fault")
                .with("path", path.display().to_string())
                .with("line", line)
                .with("what", error.message());
            let _ = lang;
            Said(said).into()
        })
    }

    /// The address by which people reach the house, without a slash at the end.
    pub(crate) fn address(&self) -> String {
        let given = self.address.as_ref().map(|address| address.trim_end_matches('/').to_owned());
        given.unwrap_or_else(|| format!("http://{}", self.listen))
    }

    /// The name of the journal.
    pub(crate) fn origin(&self) -> String {
        let host = self.address();
        let host = host.split("://").nth(1).unwrap_or("charte").split(':').next().unwrap_or("charte").to_owned();
        self.origin.clone().unwrap_or_else(|| format!("{host}/journal"))
    }

    /// Where the data lie.
    pub(crate) fn database(&self, data: &Path) -> Result<Address> {
        match &self.database {
            Some(address) => Ok(Address::parse(address)?),
            None => Ok(Address::File(data.join("charte.db"))),
        }
    }

    /// The company's sign-in provider, and who calls it: it may lie in the house's own network where the file says so.
    #[cfg(feature = "oidc")]
    pub(crate) fn provider(&self) -> Result<Option<(charte_networks::provider::Provider, charte_networks::Outside)>> {
        let Some(company) = &self.provider else { return Ok(None) };
        let secret = crate::commands::serve::folder::provider_secret();
        let provider = charte_networks::provider::Provider {
            name: company.name.clone(),
            issuer: company.issuer.0.clone(),
            client: company.client.clone(),
            secret: secret.or_else(|| company.secret.as_ref().map(|secret| secret.0.clone())),
            scopes: company.scopes.clone(),
            groups: company.groups.clone(),
            teams: company.teams.clone(),
            create: company.create,
            private: company.private,
        };
        let outside = charte_networks::Outside::new(provider.private)?;
        Ok(Some((provider, outside)))
    }

    /// This program was built without the feature `oidc`.
    #[cfg(not(feature = "oidc"))]
    #[expect(clippy::unnecessary_wraps, reason = "the same as with the feature")]
    pub(crate) fn provider(&self) -> Result<Option<(charte_networks::provider::Provider, charte_networks::Outside)>> {
        Ok(None)
    }

    /// The server of mail.
    pub(crate) fn mail(&self) -> Result<Option<Server>> {
        let Some(mail) = &self.mail else { return Ok(None) };
        let (security, port) = match mail.security {
            Kind::Starttls => (Security::StartTls, 587),
            Kind::Tls => (Security::Tls, 465),
            Kind::None => (Security::None, 25),
        };
        let password = match &mail.password {
            Some(password) => Some(password.clone()),
            None => crate::commands::serve::folder::mail_password(),
        };
        Ok(Some(Server {
            host: mail.host.clone(),
            port: mail.port.unwrap_or(port),
            security,
            user: mail.user.clone(),
            password,
            from: mail.from.clone(),
        }))
    }
}
