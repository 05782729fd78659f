//! The second factor: codes by the clock (RFC 6238). The secret is sealed; a code is used once.

use crate::{Act, App, Error};
use charte_domain::{Actor, Person, PersonId};
use charte_store::people;
use totp_rs::{Algorithm, Builder, Secret, Totp};

fn place(person: &PersonId) -> String {
    format!("second-factor:{person}")
}

fn totp(secret: &[u8], house: &str, account: &str) -> Result<Totp, Error> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(Secret::new(secret.into()))
        .with_issuer(Some(house.replace(':', " ")))
        .with_account_name(account.replace(':', " "))
        .build()
        .map_err(|error| Error::Broken(error.to_string()))
}

/// A secret that a person is about to take up: it counts when a code of it was given.
#[derive(Clone, Debug)]
pub struct Offer {
    /// For typing: base 32.
    pub secret: String,
    /// For an app: `otpauth://…`.
    pub address: String,
}

/// Offers a new secret.
///
/// # Errors
/// No chance.
pub fn offer(app: &App, person: &Person) -> Result<Offer, Error> {
    let mut secret = [0; 20];
    app.ambient.fill(&mut secret)?;
    let mail = person.email.clone().unwrap_or_else(|| person.id.to_string());
    let totp = totp(&secret, "Charte", &mail)?;
    Ok(Offer {
        secret: totp.secret().to_base32(),
        address: totp.to_url().map_err(|error| Error::Broken(error.to_string()))?,
    })
}

/// The same offer again, after a wrong code: the secret that the person has in front of them.
///
/// # Errors
/// A secret that is none.
pub fn offered(person: &Person, secret: &str) -> Result<Offer, Error> {
    let bytes = Secret::try_from_base32(secret).map_err(|_| Error::invalid("secret", "secret-unreadable"))?;
    let mail = person.email.clone().unwrap_or_else(|| person.id.to_string());
    let totp = totp(bytes.as_bytes(), "Charte", &mail)?;
    Ok(Offer {
        secret: totp.secret().to_base32(),
        address: totp.to_url().map_err(|error| Error::Broken(error.to_string()))?,
    })
}

/// Takes a secret up, with a code that shows that it arrived. Gives the recovery codes, shown once.
///
/// # Errors
/// A wrong code.
pub async fn take_up(app: &App, actor: &Actor, secret: &str, code: &str) -> Result<Vec<String>, Error> {
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    let bytes = Secret::try_from_base32(secret).map_err(|_| Error::invalid("secret", "secret-unreadable"))?;
    let now = app.ambient.now().as_second().unsigned_abs();
    let step = totp(bytes.as_bytes(), "Charte", person.id.as_str())?
        .check(code.trim(), now)
        .ok_or(Error::invalid("code", "code-wrong"))?;
    let sealed = app.key.seal(&*app.ambient, &place(&person.id), bytes.as_bytes())?;
    let mut act = Act::begin(app, actor).await?;
    people::set_second_factor(&mut act.link, &person.id, Some(sealed)).await?;
    people::use_second_factor(&mut act.link, &person.id, i64::try_from(step).unwrap_or(0)).await?;
    let codes = fresh_recovery(app, &mut act, &person.id).await?;
    act.changes_house().await?;
    act.commit("person.second-factor-on", "person", person.id.as_str()).await?;
    Ok(codes)
}

/// Takes the second factor of a person away: one's own with the password, or another's as an administrator.
///
/// # Errors
/// What the database says.
pub async fn give_up(app: &App, actor: &Actor, person: &PersonId) -> Result<(), Error> {
    if actor.id() != *person {
        app.may(actor, charte_domain::Right::Administer, None)?;
    }
    let mut act = Act::begin(app, actor).await?;
    people::set_second_factor(&mut act.link, person, None).await?;
    people::set_recovery(&mut act.link, person, &[]).await?;
    act.changes_house().await?;
    act.commit("person.second-factor-off", "person", person.as_str()).await?;
    Ok(())
}

/// Gives one's own second factor up, with the password.
///
/// # Errors
/// The password is wrong.
pub async fn give_up_own(app: &App, actor: &Actor, given: &str) -> Result<(), Error> {
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    let kept = people::password(&mut app.store.read().await?, &person.id).await?;
    if !crate::password::verify(given, kept).await? {
        return Err(Error::invalid("password", "password-wrong"));
    }
    give_up(app, actor, &person.id).await
}

/// How many recovery codes there are.
const CODES: usize = 10;
/// The letters of a recovery code: no i, l, o or 1. 32 of them, so that a byte gives five bits of chance.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// The digest of a recovery code, as it was typed: spaces, dashes and capitals do not count.
fn recovery(app: &App, person: &PersonId, code: &str) -> [u8; 32] {
    let plain: String = code.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    app.key.digest(&format!("recovery:{person}:{}", plain.to_ascii_lowercase()))
}

/// Makes new recovery codes in the place of those of before: sixteen letters each, eighty bits, kept as keyed digests.
async fn fresh_recovery(app: &App, act: &mut Act<'_>, person: &PersonId) -> Result<Vec<String>, Error> {
    let mut codes = Vec::with_capacity(CODES);
    for _ in 0..CODES {
        let mut chance = [0; 16];
        app.ambient.fill(&mut chance)?;
        let letter = |byte: &u8| LETTERS.get(usize::from(byte % 32)).copied().map_or('a', char::from);
        let groups = chance.chunks(4).map(|four| four.iter().map(letter).collect::<String>());
        codes.push(groups.collect::<Vec<_>>().join("-"));
    }
    let hashes: Vec<[u8; 32]> = codes.iter().map(|code| recovery(app, person, code)).collect();
    people::set_recovery(&mut act.link, person, &hashes).await?;
    act.fact("codes", i64::try_from(codes.len()).unwrap_or(0))?;
    Ok(codes)
}

/// How many of a person's recovery codes are left, for oneself and administrators.
///
/// # Errors
/// Not allowed.
pub async fn recovery_left(app: &App, actor: &Actor, person: &PersonId) -> Result<i64, Error> {
    if actor.id() != *person {
        app.may(actor, charte_domain::Right::Administer, None)?;
    }
    Ok(people::recovery_left(&mut app.store.read().await?, person).await?)
}

/// Renews one's own recovery codes, with a code of the second factor. Those of before open nothing any more.
///
/// # Errors
/// No second factor; a wrong or used code.
pub async fn renew(app: &App, actor: &Actor, code: &str) -> Result<Vec<String>, Error> {
    let person = actor.person.as_ref().ok_or(Error::Nobody)?;
    // Who guesses here is already signed in, and is slowed all the same.
    let wrong = Error::invalid("code", "code-wrong");
    crate::sign_in::slowly(app, &format!("code:{}", person.id), wrong, check(app, &person.id, code)).await?;
    let mut act = Act::begin(app, actor).await?;
    let codes = fresh_recovery(app, &mut act, &person.id).await?;
    act.commit("person.recovery-renewed", "person", person.id.as_str()).await?;
    Ok(codes)
}

/// Uses a recovery code: whether it was right and was not used.
///
/// # Errors
/// What the database says.
pub async fn recover(app: &App, person: &Person, session: &str, code: &str) -> Result<bool, Error> {
    let actor = Actor { person: Some(person.clone()), door: charte_domain::Door::Session(session.to_owned()) };
    let mut act = Act::begin(app, &actor).await?;
    if !people::use_recovery(&mut act.link, &person.id, &recovery(app, &person.id, code)).await? {
        return Ok(false);
    }
    let left = people::recovery_left(&mut act.link, &person.id).await?;
    act.fact("left", left)?;
    act.commit("person.recovery-used", "person", person.id.as_str()).await?;
    Ok(true)
}

/// Whether a code is right and was not used.
///
/// # Errors
/// What the database says.
pub async fn check(app: &App, person: &PersonId, code: &str) -> Result<bool, Error> {
    let mut link = app.store.write().await?;
    let Some((sealed, _)) = people::second_factor(&mut link, person).await? else { return Ok(false) };
    let Some(secret) = app.key.open(&place(person), &sealed) else {
        return Err(Error::Broken("a second factor does not open under this key".to_owned()));
    };
    let now = app.ambient.now().as_second().unsigned_abs();
    let Some(step) = totp(&secret, "Charte", person.as_str())?.check(code.trim(), now) else { return Ok(false) };
    let first = people::use_second_factor(&mut link, person, i64::try_from(step).unwrap_or(0)).await?;
    link.commit().await?;
    Ok(first)
}
