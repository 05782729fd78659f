//! Three values: true, false, unknown (Kleene, *Introduction to Metamathematics*, § 64).

/// Whether something holds, as far as is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Truth {
    /// It does not hold.
    False,
    /// Nobody knows.
    Unknown,
    /// It holds.
    True,
}

impl Truth {
    /// Both: the weaker of the two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Either: the stronger of the two.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// Whether it is known to hold.
    #[must_use]
    pub fn is_true(self) -> bool {
        self == Truth::True
    }

    /// Whether it is known not to hold.
    #[must_use]
    pub fn is_false(self) -> bool {
        self == Truth::False
    }

    /// Whether nobody knows.
    #[must_use]
    pub fn is_unknown(self) -> bool {
        self == Truth::Unknown
    }

    /// The value of something that may be missing.
    #[must_use]
    pub fn of(value: Option<bool>) -> Self {
        match value {
            Some(true) => Truth::True,
            Some(false) => Truth::False,
            None => Truth::Unknown,
        }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
            Truth::True => Truth::False,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Truth::True } else { Truth::False }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_truth() -> impl Strategy<Value = Truth> {
        prop_oneof![Just(Truth::False), Just(Truth::Unknown), Just(Truth::True)]
    }

    proptest! {
        #[test]
        fn laws_of_kleene(a in any_truth(), b in any_truth(), c in any_truth()) {
            prop_assert_eq!(!!a, a);
            prop_assert_eq!(!(a.and(b)), (!a).or(!b));
            prop_assert_eq!(!(a.or(b)), (!a).and(!b));
            prop_assert_eq!(a.and(b.or(c)), a.and(b).or(a.and(c)));
            prop_assert_eq!(a.and(b), b.and(a));
            prop_assert_eq!(a.or(b).or(c), a.or(b.or(c)));
            prop_assert_eq!(a.and(Truth::True), a);
            prop_assert_eq!(a.or(Truth::False), a);
        }

        /// What is known stays so when more becomes known: no verdict turns over because a fact was supplied that did not matter.
        #[test]
        fn knowing_more_never_contradicts(a in any_truth(), b in any_truth(), x: bool) {
            let full = |t: Truth| if t.is_unknown() { Truth::from(x) } else { t };
            for (partial, complete) in [(a.and(b), full(a).and(full(b))), (a.or(b), full(a).or(full(b))), (!a, !full(a))] {
                prop_assert!(partial.is_unknown() || partial == complete);
            }
        }
    }
}
