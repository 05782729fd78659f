//! What handlers share.

use charte_app::App;
use charte_messages::Lang;
use charte_networks::Outside;
use metrics_exporter_prometheus::PrometheusHandle;
use std::ops::Deref;
use std::sync::Arc;

/// The server's state; cheap to clone.
#[derive(Clone)]
pub struct Server(Arc<Seat>);

/// What is in it.
pub struct Seat {
    /// The house.
    pub app: Arc<App>,
    /// Who calls outside.
    pub outside: Outside,
    /// The language of those whom nobody knows, when their browser names none of ours.
    pub lang: Lang,
    /// Cookies are for `https` only.
    pub secure: bool,
    /// The key that the first start asks for: it stands in the terminal.
    pub start_key: Option<String>,
    /// Whom to ask when something is broken.
    pub contact: String,
    /// The measures.
    pub metrics: Option<PrometheusHandle>,
    /// How mail is sent, when it can be.
    pub mail: Option<charte_networks::mail::Server>,
    /// The company's sign-in provider, and who calls it.
    pub provider: Option<(charte_networks::provider::Provider, Outside)>,
    /// When this node began to serve.
    pub started: jiff::Timestamp,
}

impl Server {
    /// The state of a server.
    #[must_use]
    pub fn new(seat: Seat) -> Self {
        Self(Arc::new(seat))
    }

    /// The name of the cookie of sessions.
    #[must_use]
    pub fn cookie(&self) -> &'static str {
        if self.secure { "__Host-charte" } else { "charte" }
    }

    /// The company, as the charter names it; before there is a charter, as the first person named it.
    #[must_use]
    pub fn organisation(&self) -> String {
        let house = self.app.house();
        let charter = house.charter.as_ref().map(|charter| charter.engine.charter().header.organisation.clone());
        charter.flatten().or_else(|| house.organisation.clone()).unwrap_or_else(|| "Charte".to_owned())
    }
}

impl Deref for Server {
    type Target = Seat;

    fn deref(&self) -> &Seat {
        &self.0
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Server")
    }
}
