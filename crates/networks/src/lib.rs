//! The way out. Each kind of destination is a file; what they share (time limits, no redirects, the guard on addresses that
//! somebody gave) is [`outside`]. A call never decides whether something leaves: that was decided before.

pub mod akismet;
pub mod destination;
pub mod feed;
pub mod mail;
#[cfg(feature = "oidc")]
pub mod oidc;
pub mod outside;
pub mod provider;
pub mod webhook;

pub use destination::{Destination, Item, Outcome, Picture};
pub use outside::{Outside, Unfit};
