//! Comments: how they come in, are judged, wait for a person, and what people decide.
//!
//! | module | its subject |
//! | --- | --- |
//! | [`incoming`] | a comment as it came: its words, its author, what makes it the same again |
//! | [`judging`], [`learned`] | what it is: the order in which it is looked at; what sites have learned |
//! | [`mod@receive`], `record` | one that comes in; many written in one transaction |
//! | [`crowd`], [`likeness`] | what is remembered of authors and texts; which texts are nearly the same |
//! | [`second_look`], [`findable`] | what the slow detectors say afterwards; by which words it is found |
//! | [`import`], [`files`] | many at once: a stream of lines; a file |
//! | [`card`] | everything about one |
//! | [`decide`], [`statement`], [`undo`] | what people decide; what its author is told; taken back |
//! | [`waits`] | what waits for somebody |
//! | [`answer`], [`work`] | answers, and silence chosen; who is on it, later, higher up, done |
//! | [`feedback`], [`telling`] | what decisions teach; which site is told |
//! | [`commenter`] | all this given out or erased for one who asks |

pub mod answer;
pub mod card;
pub mod commenter;
pub mod crowd;
pub mod decide;
pub mod feedback;
pub mod files;
pub mod findable;
pub mod import;
pub mod incoming;
pub mod judging;
pub mod learned;
pub mod likeness;
pub mod receive;
pub(crate) mod record;
pub mod second_look;
pub mod statement;
pub mod telling;
pub mod undo;
pub mod waits;
pub mod work;

pub use incoming::{Incoming, Scope, Words};
pub use judging::{Because, Judged};
pub use receive::{Received, receive};
