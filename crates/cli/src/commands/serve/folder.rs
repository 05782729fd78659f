//! The data folder: database, keys, backups. Keys are made when they are missing, for their owner's eyes only.

use crate::commands::serve::config::Config;
use anyhow::{Context, Result, bail};
use charte_app::secret::{HouseKey, hexadecimal};
use charte_journal::{KeyKind, SignerKey};
use std::path::Path;

/// The keys of a house.
pub(crate) struct Keys {
    /// By which it seals.
    pub(crate) house: HouseKey,
    /// By which it signs its journal.
    pub(crate) signer: SignerKey,
}

/// Reads the keys, or makes them.
pub(crate) fn keys(data: &Path, origin: &str) -> Result<Keys> {
    let folder = data.join("keys");
    private_folder(data)?;
    private_folder(&folder)?;
    let house = folder.join("house.key");
    let bytes = if house.is_file() {
        let text = crate::folder::text(&house)?;
        let pairs = text.trim().as_bytes().as_chunks::<2>().0.iter();
        let read: Option<Vec<u8>> =
            pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
        let read: Option<[u8; 32]> = read.and_then(|bytes| bytes.try_into().ok());
        read.with_context(|| format!("{}: 64 hexadecimal digits", house.display()))?
    } else {
        let made = chance()?;
        private_file(&house, &hexadecimal(&made))?;
        made
    };
    let journal = folder.join("journal.key");
    let signer = if journal.is_file() {
        SignerKey::parse(crate::folder::text(&journal)?.trim()).with_context(|| journal.display().to_string())?
    } else {
        let made = SignerKey::new(origin, KeyKind::Text, &chance()?)?;
        private_file(&journal, &made.secret_text())?;
        crate::folder::write(&folder.join("journal.pub"), &format!("{}\n", made.verifier()))?;
        made
    };
    Ok(Keys { house: HouseKey::new(bytes), signer })
}

fn chance() -> Result<[u8; 32]> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).context("random bytes")?;
    Ok(bytes)
}

/// The key that the first start asks for: short enough to be typed.
pub(crate) fn start_key() -> Result<String> {
    let bytes = chance()?;
    Ok(hexadecimal(bytes.get(..6).unwrap_or_default()))
}

/// The name of this node: host and process, for leases and logs.
pub(crate) fn node() -> String {
    let host = crate::folder::text(Path::new("/etc/hostname")).unwrap_or_default();
    format!("{}-{}", host.trim(), std::process::id())
}

fn private_folder(path: &Path) -> Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(path).with_context(|| path.display().to_string())?;
    make_private(path, 0o700)
}

fn private_file(path: &Path, text: &str) -> Result<()> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).with_context(|| path.display().to_string())?;
    file.write_all(text.as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()?;
    Ok(())
}

#[cfg(unix)]
pub(crate) fn make_private(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).with_context(|| path.display().to_string())
}

#[cfg(not(unix))]
pub(crate) fn make_private(_: &Path, _: u32) -> Result<()> {
    Ok(())
}

/// Begins to log, as the configuration says.
pub(crate) fn logs(config: &Config) {
    let filter = tracing_subscriber::EnvFilter::try_new(&config.log)
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start in one process keeps the first.
    let _ = if config.log_json { logs.json().try_init() } else { logs.try_init() };
}

/// The password of the server of mail, from the environment.
#[expect(clippy::disallowed_methods, reason = "the command line is where the environment is read")]
pub(crate) fn mail_password() -> Option<String> {
    std::env::var("CHARTE_MAIL_PASSWORD").ok()
}

/// The secret of this house at the sign-in provider, from the environment.
#[cfg(feature = "oidc")]
#[expect(clippy::disallowed_methods, reason = "the command line is where the environment is read")]
pub(crate) fn provider_secret() -> Option<String> {
    std::env::var("CHARTE_PROVIDER_SECRET").ok()
}

/// Waits for the word to stop: Ctrl-C, or the system's.
pub(crate) async fn told_to_stop() {
    let ctrl_c = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let Ok(mut term) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) else {
            let _ = ctrl_c.await;
            return;
        };
        tokio::select! { _ = ctrl_c => {} _ = term.recv() => {} }
    }
    #[cfg(not(unix))]
    let _ = ctrl_c.await;
}

/// An empty folder, or none yet: where a demonstration may be laid.
pub(crate) fn must_be_new(data: &Path) -> Result<()> {
    let used = data.is_dir() && std::fs::read_dir(data).is_ok_and(|mut files| files.next().is_some());
    if used {
        bail!("{} is not empty", data.display());
    }
    Ok(())
}
