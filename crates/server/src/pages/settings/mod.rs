//! `/settings/…`: how the house is, how it writes, who comes in, what opens its API.

pub mod health;
pub mod mail;
pub mod sign_in;
pub mod sites;
pub mod tokens;
pub mod webhooks;
