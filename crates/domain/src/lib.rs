//! What the house is about, as types and state machines: people, posts, approvals, deliveries, stops, and who may do what
//! under a charter. No storage, no clock, no chance: instants and ids are parameters.

pub mod account;
pub mod approval;
pub mod authority;
pub mod charter;
pub mod content;
pub mod delivery;
pub mod id;
pub mod person;
pub mod post;
pub mod sign_in;
pub mod stop;

pub use account::{Account, Client, Gap};
pub use approval::{Approval, Decision, Request, RequestState};
pub use authority::{Actor, Door, Refused, Right, may};
pub use charter::{Acknowledgement, CharterState, CharterStep, Comment, StoredCharter, TakenStep};
pub use content::{Content, Medium};
pub use delivery::{Delivery, DeliveryState};
pub use id::{AccountHandle, ApprovalId, CharterId, DeliveryId, NoteId, PersonId, PostId, RequestId, StopId};
pub use person::Person;
pub use post::{Note, Post, PostState, Version};
pub use sign_in::{Purpose, Scope, Session, Step, Ticket, Token};
pub use stop::Stop;
