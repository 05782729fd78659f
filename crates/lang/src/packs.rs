//! The packs that ship with the program, and those that a caller adds.

use crate::model::Charter;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// Packs by name.
#[derive(Clone, Debug, Default)]
pub struct Packs {
    extra: BTreeMap<String, Arc<str>>,
}

/// Packs that ship with the program: name and text.
pub const SHIPPED: &[(&str, &str)] = &[
    ("entreprise-fr", include_str!("../packs/entreprise-fr.md")),
    ("company-en", include_str!("../packs/company-en.md")),
    ("standard-fr", include_str!("../packs/standard-fr.md")),
    STANDARD,
];

const STANDARD: (&str, &str) = ("standard-en", include_str!("../packs/standard-en.md"));

/// What counts where a charter says nothing of unwanted comments, of the alarm, of how long comments are kept: the pack
/// `standard-en` (`standard-fr` says the same), read once.
#[must_use]
pub fn standard() -> &'static Charter {
    static READ: LazyLock<Charter> = LazyLock::new(|| crate::read(STANDARD.0, STANDARD.1, &Packs::shipped()).charter);
    &READ
}

impl Packs {
    /// The packs that ship, and no others.
    #[must_use]
    pub fn shipped() -> Self {
        Self::default()
    }

    /// With one more, which goes before a shipped one of the same name.
    #[must_use]
    pub fn with(mut self, name: &str, text: &str) -> Self {
        self.extra.insert(crate::fold::key(name), text.into());
        self
    }

    /// The text of a pack.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Arc<str>> {
        let key = crate::fold::key(name);
        self.extra.get(&key).cloned().or_else(|| SHIPPED.iter().find(|(n, _)| *n == key).map(|(_, t)| Arc::from(*t)))
    }

    /// The names of all packs.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.extra.keys().map(String::as_str).chain(SHIPPED.iter().map(|(n, _)| *n))
    }
}
