//! The interview: questions and answers that become a charter.
