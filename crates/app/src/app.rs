//! The running house: the store, the snapshot, keys, clock and chance, shared by all who serve.

use crate::alarm::Watch;
use crate::ambient::Ambient;
use crate::aside::Aside;
use crate::comments::crowd::Crowd;
use crate::comments::learned::Learned;
use crate::comments::record::Arrived;
use crate::recorder::{self, GROUP, Place, Recorded, Waiting};
use crate::secret::HouseKey;
use crate::{Error, House, sites, tokens};
use arc_swap::ArcSwap;
use charte_domain::{AccountHandle, Actor, Right, may};
use charte_journal::{Record, SignerKey};
use charte_store::Store;
use charte_store::decisions::Decision;
use charte_store::journal::Body;
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use tokio::sync::{Notify, mpsc, oneshot};

/// What a house is told when it starts.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Its address for links: `https://charte.example`, without a slash at the end.
    pub address: String,
    /// The name of its journal: host and path, as C2SP's checkpoints have it.
    pub origin: String,
    /// The name of this node, for leases.
    pub node: String,
    /// Whether webhooks may go to addresses of the house's own network: for tests and for houses that mean it.
    pub private_webhooks: bool,
    /// The folder of attached files.
    pub media: std::path::PathBuf,
}

/// The running house.
pub struct App {
    /// What it keeps.
    pub store: Store,
    /// Clock and chance.
    pub ambient: Box<dyn Ambient>,
    /// The key by which it seals.
    pub key: HouseKey,
    /// The key by which it signs its journal.
    pub signer: SignerKey,
    /// What it was told.
    pub settings: Settings,
    house: ArcSwap<House>,
    loading: tokio::sync::Mutex<()>,
    stale: AtomicBool,
    /// Rings when something is due, so that the clock does not have to be waited for.
    pub bell: Notify,
    /// Tells pages that something has changed.
    pub news: tokio::sync::broadcast::Sender<News>,
    records: mpsc::Sender<Recorded>,
    /// Keys that were looked up under the revision of the snapshot.
    pub(crate) known: tokens::Known,
    /// What sites have learned.
    pub learned: Learned,
    /// Who comments, and what comes again and again.
    pub crowd: Crowd,
    /// The last hour of each account.
    pub watch: Watch,
    /// Wrong keys of sites.
    pub guesses: sites::Guesses,
    /// When many records came at once for the last time, in microseconds.
    pub(crate) pressed: AtomicI64,
    /// The last entry behind which comments may come that cannot be found by their words.
    pub(crate) findable: AtomicI64,
    beat: AtomicI64,
    pub(crate) aside: Aside,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("App")
    }
}

/// What pages are told: something of this kind has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// `post`, `approval`, `stop`, `charter`, `delivery`, `comment`, `alarm`.
    pub kind: &'static str,
    /// Which.
    pub id: String,
}

impl App {
    /// Opens the house.
    ///
    /// # Errors
    /// What the store says.
    pub async fn open(
        store: Store,
        ambient: Box<dyn Ambient>,
        key: HouseKey,
        signer: SignerKey,
        settings: Settings,
    ) -> Result<Arc<Self>, Error> {
        let house = House::load(&mut store.read().await?, None, ambient.now()).await?;
        let (records, waiting) = mpsc::channel(4 * GROUP);
        let (news, _) = tokio::sync::broadcast::channel(256);
        let app = Arc::new(Self {
            store,
            ambient,
            key,
            signer,
            settings,
            house: ArcSwap::from_pointee(house),
            loading: tokio::sync::Mutex::new(()),
            stale: AtomicBool::new(false),
            bell: Notify::new(),
            news,
            records,
            known: tokens::Known::default(),
            learned: Learned::default(),
            crowd: Crowd::default(),
            watch: Watch::default(),
            guesses: sites::Guesses::default(),
            pressed: AtomicI64::new(0),
            findable: AtomicI64::new(-1),
            beat: AtomicI64::new(0),
            aside: Aside::start()?,
        });
        recorder::start(&app, waiting)?;
        Ok(app)
    }

    /// The snapshot of now.
    #[must_use]
    pub fn house(&self) -> Arc<House> {
        self.house.load_full()
    }

    /// Reads the house again.
    ///
    /// # Errors
    /// What the store says; the snapshot of before goes on serving.
    pub async fn reload(&self) -> Result<(), Error> {
        let _one = self.loading.lock().await;
        self.stale.store(false, Ordering::SeqCst);
        let before = self.house();
        let house = House::load(&mut self.store.read().await?, Some(&before), self.ambient.now()).await?;
        self.house.store(Arc::new(house));
        Ok(())
    }

    /// Reads the house again if another node has changed it, or deliveries have left since.
    ///
    /// # Errors
    /// What the store says.
    pub async fn follow(&self) -> Result<(), Error> {
        let revision = charte_store::settings::revision(&mut self.store.read().await?).await?;
        if revision != self.house().revision || self.stale.load(Ordering::SeqCst) {
            self.reload().await?;
        }
        Ok(())
    }

    /// Says that what left has changed: the snapshot follows at the next beat, not at each delivery.
    pub fn left(&self) {
        self.stale.store(true, Ordering::SeqCst);
    }

    /// Notes that the clock of the house has beaten.
    pub fn beats(&self) {
        self.beat.store(self.ambient.now().as_microsecond(), Ordering::Relaxed);
    }

    /// Whether many records come at once just now: what has time waits.
    pub(crate) fn is_pressed(&self) -> bool {
        self.ambient.now().as_microsecond().abs_diff(self.pressed.load(Ordering::Relaxed)) < 2_000_000
    }

    /// When the clock of the house beat last on this node; none: not yet.
    #[must_use]
    pub fn last_beat(&self) -> Option<Timestamp> {
        let at = self.beat.load(Ordering::Relaxed);
        if at == 0 { None } else { Timestamp::from_microsecond(at).ok() }
    }

    /// The day, by the charter's clock.
    #[must_use]
    pub fn today(&self) -> Date {
        self.house().zone().to_datetime(self.ambient.now()).date()
    }

    /// Whether somebody may do something.
    ///
    /// # Errors
    /// Why not.
    pub fn may(&self, actor: &Actor, right: Right, account: Option<&AccountHandle>) -> Result<(), Error> {
        Ok(may(actor, right, account, self.house().judge(), self.today())?)
    }

    /// A new id of a kind.
    ///
    /// # Errors
    /// The system gives no chance.
    pub fn fresh(&self, kind: &str, now: Timestamp) -> Result<String, Error> {
        let mut chance = [0; 8];
        self.ambient.fill(&mut chance)?;
        Ok(charte_domain::id::fresh(kind, now.as_microsecond(), chance))
    }

    /// Tells pages that something has changed.
    pub fn tell(&self, kind: &'static str, id: &str) {
        // Nobody listens: nothing to do.
        let _ = self.news.send(News { kind, id: id.to_owned() });
    }

    /// Appends a record to the journal with its decisions, many in one transaction. It returns when the record is on disk.
    ///
    /// # Errors
    /// What the store says.
    pub async fn record(&self, record: Record, bodies: Vec<Body>, decisions: Vec<Decision>) -> Result<u64, Error> {
        Ok(self.append(record, bodies, decisions, None).await?.0)
    }

    /// As [`App::record`], with a comment that is written in the same transaction.
    pub(crate) async fn append(
        &self,
        record: Record,
        bodies: Vec<Body>,
        decisions: Vec<Decision>,
        comment: Option<Box<Arrived>>,
    ) -> Result<Place, Error> {
        let (done, answer) = oneshot::channel();
        self.records.send((Waiting { record, bodies, decisions, comment }, done)).await.map_err(|_| Error::Away)?;
        answer.await.map_err(|_| Error::Away)?
    }
}
