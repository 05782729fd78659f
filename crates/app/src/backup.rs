//! A copy of the database while the house works: what `charte backup` does, for whoever keeps the house.

use crate::{Act, App, Error};
use charte_domain::{Actor, Right};
use std::path::Path;

/// Copies the database into a new file, whole and consistent, and notes that somebody took it.
///
/// # Errors
/// Not allowed; the database is on a server of its own, which has its own way; what the disk says.
pub async fn make(app: &App, actor: &Actor, file: &Path) -> Result<(), Error> {
    app.may(actor, Right::Administer, None)?;
    if app.store.is_shared() {
        return Err(Error::invalid("backup", "backup-server"));
    }
    app.store.copy_to(file).await?;
    Act::begin(app, actor).await?.commit("house.backed-up", "house", "database").await?;
    Ok(())
}
