//! One file per page: its context, the fields of its forms, its states.

pub mod approval;
pub mod calendar;
pub mod error;
pub mod first_start;
pub mod help;
pub mod home;
pub mod invitation;
pub mod journal;
pub mod may_i_post;
pub mod posts;
pub mod queue;
pub mod reset;
pub mod search;
pub mod settings;
pub mod sign_in;
pub mod stop;
pub mod versions;
pub mod write;
