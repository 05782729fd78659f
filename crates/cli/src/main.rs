//! The command `charte`.
fn main() {}
