//! What the house is about, as types and state machines: people, posts, approvals, deliveries, stops, comments, and who may do what
//! under a charter. No storage, no clock, no chance: instants and ids are parameters.

pub mod account;
pub mod alarm;
pub mod approval;
pub mod authority;
pub mod charter;
pub mod clock;
pub mod comment;
pub mod content;
pub mod delivery;
pub mod id;
pub mod person;
pub mod post;
pub mod sign_in;
pub mod site;
pub mod stop;

pub use account::{Account, Client, Gap};
pub use approval::{Approval, Decision, Request, RequestState};
pub use authority::{Actor, Door, PROGRAM, Refused, Right, may};
pub use charter::{Acknowledgement, CharterComment, CharterState, CharterStep, StoredCharter, TakenStep};
pub use comment::{Band, Bands, Comment, History, Running, Visibility, Work};
pub use content::{Content, Medium};
pub use delivery::{Delivery, DeliveryState};
pub use id::{
    AccountHandle, AlarmId, ApprovalId, CharterId, CommentId, DeliveryId, NoteId, PersonId, PostId, RequestId, SiteId,
    StopId,
};
pub use person::Person;
pub use post::{Note, Post, PostState, Version};
pub use sign_in::{Purpose, Scope, Session, Step, Ticket, Token};
pub use site::{Site, SiteKey};
pub use stop::Stop;
