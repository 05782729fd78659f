//! The first start: one person, no charter. Whoever comes first keeps the house.

use crate::{Act, App, Error, password, people};
use charte_domain::{Actor, Door, Person, PersonId};
use charte_lang::model::Lang;

/// Who begins.
#[derive(Clone, Debug)]
pub struct First {
    /// Name of the organisation; empty: the charter will say it.
    pub organisation: String,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Password.
    pub password: String,
    /// Language.
    pub lang: Lang,
}

/// Whether nobody is there yet.
///
/// # Errors
/// What the database says.
pub async fn is_due(app: &App) -> Result<bool, Error> {
    Ok(charte_store::people::count(&mut app.store.read().await?).await? == 0)
}

/// Makes the first administrator.
///
/// # Errors
/// Somebody is there already; a name, address or password that is none.
pub async fn begin(app: &App, first: &First) -> Result<PersonId, Error> {
    let email = people::address(&first.email)?;
    let name = people::name(&first.name)?;
    let organisation = first.organisation.split_whitespace().collect::<Vec<_>>().join(" ");
    if organisation.chars().count() > 120 || organisation.chars().any(char::is_control) {
        return Err(Error::invalid("organisation", "name-unreadable"));
    }
    let hash = password::hash(app, &first.password).await?;
    let person = Person {
        id: people::id_for(&name, |_| false),
        name,
        email: Some(email),
        status: None,
        teams: Vec::new(),
        trained: None,
        acknowledged: None,
        left: None,
        lang: first.lang,
        administrator: true,
        delegate: None,
        has_password: false,
        has_second_factor: false,
    };
    let actor = Actor { person: Some(person.clone()), door: Door::Session("first-start".to_owned()) };
    let mut act = Act::begin(app, &actor).await?;
    if charte_store::people::count(&mut act.link).await? > 0 {
        return Err(Error::State("house"));
    }
    let at = act.now.as_microsecond();
    charte_store::people::put(&mut act.link, &person, at).await?;
    charte_store::people::set_password(&mut act.link, &person.id, &hash).await?;
    if !organisation.is_empty() {
        charte_store::settings::set(&mut act.link, crate::house::ORGANISATION, &organisation).await?;
    }
    act.changes_house().await?;
    act.commit("house.begun", "person", person.id.as_str()).await?;
    Ok(person.id)
}
