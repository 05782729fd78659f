//! PostgreSQL for the tests: one server for all of them, from Debian's packages, on a free port; it ends with the tests.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A server, and the folder of its data.
pub(crate) struct Server {
    child: Child,
    folder: PathBuf,
    url: String,
}

impl Server {
    /// Starts it.
    pub(crate) fn start() -> Result<Self> {
        let programs = newest()?;
        let folder = std::env::temp_dir().join(format!("charte-test-pg-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        // It refuses to run as root.
        let root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.starts_with(b"0\n"));
        if root && !Command::new("chown").arg("postgres").arg(&folder).status()?.success() {
            bail!("{}: cannot be given to postgres", folder.display());
        }
        let run = |program: &str| {
            let path = programs.join(program);
            if !root {
                return Command::new(path);
            }
            let mut command = Command::new("setpriv");
            command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "--pdeathsig=KILL"]).arg(path);
            command
        };
        let data = folder.join("data");
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let made = run("initdb")
            .arg("-D")
            .arg(&data)
            .args(["-U", "charte", "-A", "trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"])
            .stdout(Stdio::null())
            .status()?;
        if !made.success() {
            bail!("initdb failed");
        }
        let child = run("postgres")
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string(), "-k", "", "-h", "127.0.0.1"])
            .args(["-c", "fsync=off", "-c", "max_connections=300", "-c", "log_min_messages=fatal"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let server = Self { child, folder, url: format!("postgres://charte@127.0.0.1:{port}") };
        let began = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            if began.elapsed() > Duration::from_secs(30) {
                bail!("PostgreSQL does not answer on port {port}");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        crate::say(&format!("PostgreSQL for the tests: {}", server.url));
        Ok(server)
    }

    /// Its address, without a database.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The programs of the newest version that is installed.
fn newest() -> Result<PathBuf> {
    let all =
        std::fs::read_dir("/usr/lib/postgresql").context("PostgreSQL is not installed: apt-get install postgresql")?;
    let mut found: Vec<PathBuf> =
        all.filter_map(|entry| Some(entry.ok()?.path().join("bin"))).filter(|path| has(path)).collect();
    found.sort();
    found.pop().context("PostgreSQL's server is not installed: apt-get install postgresql")
}

fn has(folder: &Path) -> bool {
    folder.join("initdb").is_file()
}
