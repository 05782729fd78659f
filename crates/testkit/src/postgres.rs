//! PostgreSQL from the system's packages. `CHARTE_TEST_POSTGRES` names a server that is running already (the gate starts one
//! for all tests); otherwise the first test of a process starts one on a free port, which ends with the process.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

/// A server.
#[derive(Debug)]
pub struct Server {
    url: String,
    child: Mutex<Option<Child>>,
    folder: Option<tempfile::TempDir>,
}

/// The server's programs, from the newest version that is installed.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|path| path.join("initdb").is_file())
        .collect();
    found.sort();
    found.pop()
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.starts_with(b"0\n"))
}

/// One of its programs, by the user that it wants.
fn run(program: &str) -> Command {
    let path = programs().expect("PostgreSQL is not installed: apt-get install postgresql").join(program);
    if !is_root() {
        return Command::new(path);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "--pdeathsig=KILL"]).arg(path);
    command
}

impl Server {
    /// Starts a server in a new folder.
    ///
    /// # Panics
    /// PostgreSQL is not installed, or does not start.
    #[must_use]
    pub fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("charte-pg-").tempdir().unwrap();
        let data = folder.path().join("data");
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        // The server refuses to run as root.
        if is_root() {
            let own = Command::new("chown").arg("postgres").arg(folder.path()).status().unwrap();
            assert!(own.success(), "chown to postgres");
        }
        let made = run("initdb")
            .arg("-D")
            .arg(&data)
            .args(["-U", "charte", "-A", "trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"])
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(made.success(), "initdb");
        let server =
            Self { url: format!("postgres://charte@127.0.0.1:{port}"), child: Mutex::new(None), folder: Some(folder) };
        server.begin();
        server
    }

    /// Starts the server again, in the same folder and on the same port, after [`Server::kill`].
    ///
    /// # Panics
    /// It does not start.
    pub fn begin(&self) {
        let data = self.folder.as_ref().expect("a server of our own").path().join("data");
        let port: u16 = self.url.rsplit(':').next().and_then(|port| port.parse().ok()).unwrap();
        let started = Instant::now();
        loop {
            let mut child = run("postgres")
                .arg("-D")
                .arg(&data)
                .args(["-p", &port.to_string(), "-k", "", "-h", "127.0.0.1"])
                .args(["-c", "fsync=off", "-c", "max_connections=300", "-c", "log_min_messages=fatal"])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            // While the processes of a killed server are still ending, the next one refuses to begin.
            while child.try_wait().unwrap().is_none() {
                if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                    *self.child.lock().unwrap() = Some(child);
                    return;
                }
                std::thread::sleep(Duration::from_millis(50));
            }
            assert!(started.elapsed() < Duration::from_secs(30), "PostgreSQL does not answer on port {port}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Ends the server at once, as a power cut would.
    pub fn kill(&self) {
        if let Some(mut child) = self.child.lock().unwrap().take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Its address, without a database.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A new database in it, by its address.
    pub async fn database(&self) -> String {
        let name = format!("charte_{}", unique());
        let mut link = connect(&format!("{}/postgres", self.url)).await;
        sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut link).await.unwrap();
        format!("{}/{name}", self.url)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

async fn connect(url: &str) -> sqlx::PgConnection {
    use sqlx::Connection;
    let started = Instant::now();
    loop {
        match sqlx::PgConnection::connect(url).await {
            Ok(link) => return link,
            Err(error) if started.elapsed() > Duration::from_secs(30) => panic!("PostgreSQL: {error}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

fn unique() -> String {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let time = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos();
    format!("{time}_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst))
}

/// A new database on the server that all tests of this process share.
pub async fn database() -> String {
    static SHARED: OnceLock<Server> = OnceLock::new();
    let server = SHARED.get_or_init(|| match std::env::var("CHARTE_TEST_POSTGRES") {
        Ok(url) => Server { url, child: Mutex::new(None), folder: None },
        Err(_) => {
            eprintln!("CHARTE_TEST_POSTGRES is not set: a server is started for this test");
            Server::start()
        }
    });
    server.database().await
}

/// Whether a path is there: for messages.
#[must_use]
pub fn is_installed() -> bool {
    programs().is_some_and(|path| Path::new(&path).is_dir())
}
