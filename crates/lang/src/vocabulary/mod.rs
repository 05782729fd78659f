//! The closed vocabulary: facts, choices, keywords, small words. One table each; everything else is made from them.

pub mod choices;
pub mod facts;
pub mod glue;
pub mod keywords;

pub use choices::{Choice, ChoiceSet};
pub use facts::{Cost, FACTS, Fact, FactDef, NameKind, Ordinary, Origin, Silence, Subject, ValueKind};
pub use glue::Glue;
pub use keywords::{BLOCKS, BlockKind, CLAUSES, ClauseKind};
