//! A house that listens, and people at their browsers.

use charte_app::people;
use charte_domain::{Purpose, Scope};
use charte_messages::Lang;
use charte_networks::Outside;
use charte_server::{Seat, Server};
use charte_testkit::{TestHouse, Where};
use reqwest::{Client, Response, redirect};

/// A house that listens on a port of its own.
pub(crate) struct Site {
    pub(crate) house: TestHouse,
    pub(crate) address: String,
}

/// Tuesday 8 December 2026, ten in the morning in Paris.
pub(crate) const TUESDAY: &str = "2026-12-08T09:00:00Z";

impl Site {
    pub(crate) async fn of(example: &str) -> Self {
        Self::serving(TestHouse::of(Where::Sqlite, example, TUESDAY).await, None).await
    }

    pub(crate) async fn serving(house: TestHouse, start_key: Option<String>) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let server = Server::new(Seat {
            app: std::sync::Arc::clone(&house.app),
            outside: Outside::new(true).unwrap(),
            lang: Lang::En,
            secure: false,
            start_key,
            contact: "Ada, 440".to_owned(),
            metrics: None,
            mail: None,
            provider: None,
            started: TUESDAY.parse().unwrap(),
        });
        tokio::spawn(charte_server::serve(listener, server, std::future::pending()));
        Self { house, address }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Sets a password for a person of the registry, as an invitation would.
    pub(crate) async fn invited(&self, id: &str, password: &str) {
        let ada = self.house.actor("ada-ward");
        let person = self.house.app.house().people.get(&charte_domain::PersonId::new(id)).cloned().unwrap();
        let given = people::Given {
            name: person.name.clone(),
            email: Some(format!("{id}@example.com")),
            status: person.status.clone(),
            teams: person.teams.clone(),
            lang: Lang::En,
            administrator: false,
            delegate: None,
        };
        people::change(&self.house.app, &ada, &person.id, &given).await.unwrap();
        let secret = people::invite(&self.house.app, &ada, &person.id).await.unwrap();
        people::set_password(&self.house.app, Purpose::Invitation, &secret, password).await.unwrap();
    }

    /// A key with everything it may have.
    pub(crate) async fn key(&self, id: &str) -> String {
        let actor = self.house.actor(id);
        charte_app::tokens::make(&self.house.app, &actor, "test", Scope::ALL, 30).await.unwrap().1
    }
}

/// Somebody at a browser.
pub(crate) struct Browser {
    pub(crate) client: Client,
    pub(crate) site: String,
}

impl Browser {
    pub(crate) fn new(site: &Site) -> Self {
        let client = Client::builder().cookie_store(true).redirect(redirect::Policy::none()).build().unwrap();
        Self { client, site: site.address.clone() }
    }

    pub(crate) async fn signed_in(site: &Site, email: &str, password: &str) -> Self {
        let browser = Self::new(site);
        let answer = browser.post("/sign-in", &[("email", email), ("password", password)]).await;
        assert_eq!(answer.status(), 303, "{}", answer.text().await.unwrap());
        browser
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        self.client.get(format!("{}{path}", self.site)).header("accept-language", "en").send().await.unwrap()
    }

    pub(crate) async fn page(&self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer.status(), 200, "{path}");
        answer.text().await.unwrap()
    }

    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        let url = format!("{}{path}", self.site);
        self.client
            .post(url)
            .header("accept-language", "en")
            .header("origin", &self.site)
            .form(fields)
            .send()
            .await
            .unwrap()
    }
}

/// Where an answer leads.
pub(crate) fn leads_to(answer: &Response) -> String {
    answer.headers().get("location").map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}
