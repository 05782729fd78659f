//! `charte serve`: the house over HTTP, from one data folder.

pub(crate) mod config;
pub(crate) mod folder;

use crate::exit::Exit;
use anyhow::{Context, Result};
use charte_app::{App, System, first_start, ticking};
use charte_messages::{Lang, Message};
use charte_networks::Outside;
use charte_networks::mail::Mailer;
use charte_server::{Seat, Server};
use clap::Parser;
use config::Config;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

/// Where and how.
#[derive(Debug, Parser)]
pub(crate) struct Args {
    /// The data folder; it is made when it is not there
    #[arg(long, default_value = "charte-data", env = "CHARTE_DATA")]
    pub(crate) data: PathBuf,
    /// The configuration; default: charte.toml in the data folder, if there is one
    #[arg(long, env = "CHARTE_CONFIG")]
    pub(crate) config: Option<PathBuf>,
    /// Address and port to listen on
    #[arg(long, env = "CHARTE_LISTEN")]
    pub(crate) listen: Option<SocketAddr>,
    /// Address of a PostgreSQL database, for several nodes; default: SQLite in the data folder
    #[arg(long, env = "CHARTE_DATABASE", hide_env_values = true)]
    pub(crate) database: Option<String>,
    /// The address by which people reach the house, for links
    #[arg(long, env = "CHARTE_ADDRESS")]
    pub(crate) address: Option<String>,
}

/// Where a house is, for the commands that look at one.
#[derive(Debug, clap::Args)]
pub(crate) struct Where {
    /// The data folder
    #[arg(long, env = "CHARTE_DATA")]
    pub(crate) data: PathBuf,
    /// The configuration; default: charte.toml in the data folder, if there is one
    #[arg(long, env = "CHARTE_CONFIG")]
    pub(crate) config: Option<PathBuf>,
    /// Address of a PostgreSQL database; default: SQLite in the data folder
    #[arg(long, env = "CHARTE_DATABASE", hide_env_values = true)]
    pub(crate) database: Option<String>,
}

impl Where {
    /// Its configuration.
    pub(crate) fn config(&self, lang: Lang) -> Result<Config> {
        let args = Args {
            data: self.data.clone(),
            config: self.config.clone(),
            listen: None,
            database: self.database.clone(),
            address: None,
        };
        Config::read(&args, lang)
    }

    /// Opens it; a folder without keys is no house, and none is made of it.
    pub(crate) async fn open(&self, lang: Lang) -> Result<Arc<App>> {
        if !self.data.join("keys").is_dir() {
            let said = Message::new("house-not-there").with("path", self.data.display().to_string());
            return Err(crate::report::Said(said).into());
        }
        open(&self.config(lang)?, &self.data).await
    }
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let config = Config::read(args, lang)?;
    crate::commands::serve::folder::logs(&config);
    runtime()?.block_on(serve(&config, &args.data, lang, None))?;
    Ok(Exit::Fine)
}

/// The runtime: as many threads as there are cores, at least two, so that one verdict never waits for another's encoder.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime> {
    let threads = std::thread::available_parallelism().map_or(2, |n| n.get().max(2));
    Ok(tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build()?)
}

/// The house of a data folder.
pub(crate) async fn open(config: &Config, data: &std::path::Path) -> Result<Arc<App>> {
    let keys = folder::keys(data, &config.origin())?;
    let store = charte_store::Store::open(&config.database(data)?).await.context("database")?;
    let settings = charte_app::Settings {
        address: config.address(),
        origin: config.origin(),
        node: folder::node(),
        private_webhooks: config.private_webhooks,
        media: data.join("media"),
    };
    Ok(App::open(store, Box::new(System), keys.house, keys.signer, settings).await?)
}

/// Serves until it is told to stop. `greeting` is shown with the address.
pub(crate) async fn serve(config: &Config, data: &std::path::Path, lang: Lang, greeting: Option<String>) -> Result<()> {
    let app = open(config, data).await?;
    let outside = Outside::new(config.private_webhooks).context("TLS")?;
    let mail = config.mail()?;
    let mailer = mail.as_ref().map(Mailer::new).transpose()?;
    let start_key = if first_start::is_due(&app).await? { Some(folder::start_key()?) } else { None };
    let metrics = metrics_exporter_prometheus::PrometheusBuilder::new().install_recorder().ok();
    let server = Server::new(Seat {
        app: Arc::clone(&app),
        outside: outside.clone(),
        lang,
        secure: config.address().starts_with("https://"),
        start_key: start_key.clone(),
        contact: config.contact.clone().unwrap_or_default(),
        metrics,
        mail,
        provider: config.provider()?,
        started: app.ambient.now(),
    });
    let listener = tokio::net::TcpListener::bind(config.listen).await.with_context(|| config.listen.to_string())?;
    let said = Message::new("serve-ready").with("address", config.address());
    crate::say::line(&said.render(lang))?;
    if let Some(key) = start_key {
        crate::say::line(&Message::new("serve-start-key").with("key", key).render(lang))?;
    }
    if let Some(greeting) = greeting {
        crate::say::line(&greeting)?;
    }
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let looks = tokio::spawn(charte_app::comments::second_look::run(Arc::clone(&app), stopped.clone()));
    let clock = tokio::spawn(ticking::run(Arc::clone(&app), outside, mailer, stopped));
    charte_server::serve(listener, server, folder::told_to_stop()).await?;
    // What was begun is finished; then the journal is signed once more and the database closed.
    stop.send_replace(true);
    clock.await?;
    looks.await?;
    charte_app::journal::checkpoint(&app).await?;
    app.store.close().await;
    Ok(())
}
