//! A house to begin with: a store of either kind, an example's charter in force, its registry taken in, passwords set.

use crate::{Steady, postgres};
use charte_app::secret::HouseKey;
use charte_app::{App, Settings, charter, first_start, registry};
use charte_domain::{Actor, Door, PersonId};
use charte_journal::{KeyKind, SignerKey};
use charte_lang::model::Lang;
use charte_store::{Address, Store};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// In which database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// SQLite.
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// A house for a test.
pub struct TestHouse {
    /// The house.
    pub app: Arc<App>,
    /// Its clock and chance.
    pub clock: Steady,
    /// The address of its database.
    pub address: Address,
    /// The folder of its files.
    pub folder: tempfile::TempDir,
}

/// The folder of an example: `verrieres`, `harrow`; or `mill`, a house of three rules that looks at no clock.
#[must_use]
pub fn example(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    if name == "mill" { root.join("e2e/mill") } else { root.join("examples").join(name) }
}

/// Where the record of a test's house is kept.
pub const ORIGIN: &str = "charte.example/journal";
const HOUSE_KEY: [u8; 32] = [9; 32];

fn signer(origin: &str) -> SignerKey {
    SignerKey::new(origin, KeyKind::Text, &[7; 32]).unwrap()
}

/// Puts the keys of a test's house into a data folder, for the program to find: readable for their owner only.
pub fn put_keys(data: &Path, origin: &str) {
    let keys = data.join("keys");
    std::fs::create_dir_all(&keys).unwrap();
    let house: String = HOUSE_KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    for (name, secret) in [("house.key", house), ("journal.key", signer(origin).secret_text())] {
        std::fs::write(keys.join(name), secret).unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(keys.join(name), std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    }
}

/// The settings of a test's house.
#[must_use]
pub fn settings(node: &str, folder: &Path) -> Settings {
    Settings {
        address: "http://127.0.0.1".to_owned(),
        origin: ORIGIN.to_owned(),
        node: node.to_owned(),
        private_webhooks: true,
        media: folder.join("media"),
    }
}

impl TestHouse {
    /// A house without anybody.
    pub async fn empty(place: Where, now: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = match place {
            Where::Sqlite => Address::File(folder.path().join("charte.db")),
            Where::Postgres => Address::Server(postgres::database().await),
        };
        Self::at(address, folder, now).await
    }

    /// A house without anybody, in a database and a folder that are given: a full disk, a server that will be away.
    pub async fn at(address: Address, folder: tempfile::TempDir, now: &str) -> Self {
        let clock = Steady::at(now);
        let app = open(&address, &clock, "node-1", folder.path()).await;
        Self { app, clock, address, folder }
    }

    /// A house with the charter and the registry of an example, and an administrator named Ada Ward.
    pub async fn of(place: Where, name: &str, now: &str) -> Self {
        Self::empty(place, now).await.furnished(name).await
    }

    /// The same, with the charter and the registry of an example, and Ada Ward.
    pub async fn furnished(self, name: &str) -> Self {
        let house = self;
        let first = first_start::First {
            organisation: String::new(),
            name: "Ada Ward".to_owned(),
            email: "ada@example.com".to_owned(),
            password: "correct horse battery".to_owned(),
            lang: Lang::En,
        };
        let ada = first_start::begin(&house.app, &first).await.unwrap();
        let ada = house.actor(ada.as_str());
        let folder = example(name);
        let files: Vec<(String, String)> = std::fs::read_dir(folder.join("registry"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.file_name().is_some_and(|name| name != "state.toml"))
            .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap()))
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        registry::import(&house.app, &ada, &files).await.unwrap();
        let text = ["charte.md", "charter.md"].iter().find_map(|file| std::fs::read_to_string(folder.join(file)).ok());
        let (stored, _) = charter::propose(&house.app, &ada, &text.unwrap()).await.unwrap();
        charter::adopt(&house.app, &ada, &stored.id).await.unwrap();
        house
    }

    /// Another node on the same database.
    pub async fn node(&self, name: &str) -> Arc<App> {
        open(&self.address, &self.clock, name, self.folder.path()).await
    }

    /// A person, signed in.
    ///
    /// # Panics
    /// There is no such person.
    #[must_use]
    pub fn actor(&self, id: &str) -> Actor {
        let person = self.app.house().people.get(&PersonId::new(id)).cloned();
        Actor { person: Some(person.unwrap_or_else(|| panic!("no {id}"))), door: Door::Session("test".to_owned()) }
    }
}

async fn open(address: &Address, clock: &Steady, node: &str, folder: &Path) -> Arc<App> {
    let store = Store::open(address).await.unwrap();
    let key = HouseKey::new(HOUSE_KEY);
    App::open(store, Box::new(clock.clone()), key, signer(ORIGIN), settings(node, folder)).await.unwrap()
}
