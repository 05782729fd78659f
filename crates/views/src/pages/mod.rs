//! One file per page: its context, the fields of its forms, its states.

pub mod error;
pub mod first_start;
pub mod home;
pub mod invitation;
pub mod reset;
pub mod sign_in;
