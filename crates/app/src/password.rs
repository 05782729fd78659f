//! Passwords: argon2id, on a thread of its own, since it is slow on purpose.

use crate::{App, Error};
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};

/// The shortest password, in characters (NIST SP 800-63B-4, 3.1.1.2: fifteen where it stands alone; twelve with what else
/// guards the door here: limits on guessing, and a second factor for those who want it).
pub const SHORTEST: usize = 12;
/// The longest, in bytes.
pub const LONGEST: usize = 256;

/// OWASP's recommendation for argon2id: 19 MiB, two passes.
fn argon() -> Argon2<'static> {
    let params = Params::new(19_456, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Whether a password may be one.
///
/// # Errors
/// Too short, too long.
pub fn fit(password: &str) -> Result<(), Error> {
    if password.chars().count() < SHORTEST {
        return Err(Error::invalid("password", "password-short"));
    }
    if password.len() > LONGEST {
        return Err(Error::invalid("password", "password-long"));
    }
    let first = password.chars().next();
    if password.chars().all(|c| Some(c) == first) {
        return Err(Error::invalid("password", "password-plain"));
    }
    Ok(())
}

/// The hash of a password, as it is kept (PHC).
///
/// # Errors
/// Not fit to be one; no chance.
pub async fn hash(app: &App, password: &str) -> Result<String, Error> {
    fit(password)?;
    let mut salt = [0; 16];
    app.ambient.fill(&mut salt)?;
    let password = password.to_owned();
    let made = tokio::task::spawn_blocking(move || {
        argon()
            .hash_password_with_salt(password.as_bytes(), &salt)
            .map(|hash: argon2::password_hash::phc::PasswordHash| hash.to_string())
    });
    made.await.map_err(broken)?.map_err(broken)
}

/// Whether a password is the one of this hash. Without a hash it takes as long, so that nobody learns who is there.
///
/// # Errors
/// The thread died.
pub async fn verify(password: &str, hash: Option<String>) -> Result<bool, Error> {
    /// The hash of nobody's password.
    const NOBODY: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$Y2hhcnRlLW5vYm9keS4u$kYlTBfE1n0R0mWcVvSg5xq1qXl3v0vKQmYq7m6O1m1A";
    let password: String = password.chars().take(LONGEST).collect();
    let checked = tokio::task::spawn_blocking(move || {
        let there = hash.is_some();
        let text = hash.unwrap_or_else(|| NOBODY.to_owned());
        let right =
            PasswordHash::new(&text).is_ok_and(|hash| argon().verify_password(password.as_bytes(), &hash).is_ok());
        there && right
    });
    checked.await.map_err(broken)
}

fn broken(error: impl std::fmt::Display) -> Error {
    Error::Broken(error.to_string())
}
