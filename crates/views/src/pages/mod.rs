//! One file per page: its context, the fields of its forms, its states.

pub mod approval;
pub mod calendar;
pub mod error;
pub mod first_start;
pub mod home;
pub mod invitation;
pub mod may_i_post;
pub mod posts;
pub mod reset;
pub mod sign_in;
pub mod versions;
pub mod write;
