//! One file per page: its context, the fields of its forms, its states.

pub mod home;
pub mod sign_in;
