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

/// Takes a secret up, with a code that shows that it arrived.
///
/// # Errors
/// A wrong code.
pub async fn take_up(app: &App, actor: &Actor, secret: &str, code: &str) -> Result<(), Error> {
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
    act.changes_house().await?;
    act.commit("person.second-factor-on", "person", person.id.as_str()).await?;
    Ok(())
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
