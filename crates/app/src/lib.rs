//! The acts of the house. One file is one act or the acts of one subject; an act checks who may, runs in one transaction
//! and leaves one entry in the journal. Screens, API and command line call these functions and no others.
//!
//! | module | its subject |
//! | --- | --- |
//! | [`app`], [`house`], [`act`], `recorder` | the running house; what it keeps in memory; how an act is done; records without an act, many in one transaction |
//! | [`ambient`], [`secret`] | clock and chance; what is sealed, hashed, compared |
//! | [`judging`], [`gate`] | a content under the charter in force: its verdicts |
//! | [`first_start`], [`sign_in`], [`password`], [`second_factor`], [`tokens`], [`people`], [`leave`] | who is who; `provider` (feature `oidc`): the company's account |
//! | [`mod@write`], [`media`], [`ask`], [`submit`], [`approve`], [`withdraw`], [`deliver`], [`feed`], [`stop`], [`calendar`], [`ticking`] | the way of a post |
//! | [`charter`], [`charter_life`], [`charter_comments`] | versions, adoption, signatures; steps of a version; what people say |
//! | [`interview`], [`replay`] | answers that become a charter; what another version would have done |
//! | [`registry`], [`accounts`], [`library`], [`digest`] | records; accounts; assets and consents; what is to be mended, once a day |
//! | [`comments`], [`sites`], [`alarm`] | the way of a comment; who asks about comments; what is out of the ordinary |
//! | [`journal`], [`waiting`], [`search`], [`filters`], [`messages`] | the record; what waits for me; where is it; kept filters; mail |
//! | [`backup`], [`retention`], [`webhooks`] | a copy of all; what is past its time; what is told to other programs |

pub mod accounts;
pub mod act;
pub mod alarm;
pub mod ambient;
pub mod app;
pub mod approve;
pub(crate) mod aside;
pub mod ask;
pub mod backup;
pub mod calendar;
pub mod charter;
pub mod charter_comments;
pub mod charter_life;
pub mod comments;
mod decided;
pub mod deliver;
pub mod digest;
pub mod error;
pub mod feed;
pub mod filters;
pub mod fired;
pub mod first_start;
pub mod gate;
pub mod house;
pub mod interview;
pub mod journal;
pub mod judging;
pub mod leave;
pub mod library;
pub mod media;
pub mod mend;
pub mod messages;
pub mod password;
pub mod people;
#[cfg(feature = "oidc")]
pub mod provider;
mod recorder;
pub mod registry;
pub mod replay;
pub mod retention;
pub mod search;
pub mod second_factor;
pub mod secret;
pub mod sign_in;
pub mod sites;
pub mod stop;
pub mod submit;
pub mod ticking;
pub mod tokens;
pub mod waiting;
pub mod webhooks;
pub mod withdraw;
pub mod write;

pub use act::Act;
pub use ambient::{Ambient, System};
pub use app::{App, Settings};
pub use charte_domain as domain;
pub use charte_store as store;
pub use error::Error;
pub use house::{Faulty, House, InForce};
