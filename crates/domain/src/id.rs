//! Ids as types of their own, so that one is never taken for another.

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident)+) => { $(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $id(String);

        impl $id {
            /// The id with this text.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// Its text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<$id> for String {
            fn from(id: $id) -> Self {
                id.0
            }
        }
    )+ };
}

ids! {
    /// A person, by the id of the registry: `claire-morel`.
    PersonId
    /// An account, by its handle: `@verrieres`.
    AccountHandle
    /// A version of the charter: the SHA-256 of its text and packs, in hexadecimal digits.
    CharterId
    /// A post.
    PostId
    /// A note on a post.
    NoteId
    /// A question for a yes or no.
    RequestId
    /// A yes or no.
    ApprovalId
    /// A post on its way to one account.
    DeliveryId
    /// A stop.
    StopId
    /// A comment.
    CommentId
    /// A site that asks about its comments.
    SiteId
    /// An alarm.
    AlarmId
}

/// An id made of its kind, the instant (so that ids sort by age) and chance: `post-0s8fjk3m2a7xq9v4`.
#[must_use]
pub fn fresh(kind: &str, microseconds: i64, chance: [u8; 8]) -> String {
    // Crockford's digits: none looks like another.
    const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let time = u128::from((microseconds / 1000).unsigned_abs() & ((1 << 45) - 1));
    let number = time << 40 | (u128::from(u64::from_be_bytes(chance)) & ((1 << 40) - 1));
    let mut out = String::with_capacity(kind.len() + 18);
    out.push_str(kind);
    out.push('-');
    for n in (0..17).rev() {
        let digit = (number >> (5 * n)) & 31;
        out.push(char::from(DIGITS.get(digit as usize).copied().unwrap_or(b'0')));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_age_and_differ() {
        let first = fresh("post", 1_700_000_000_000_000, [1; 8]);
        let second = fresh("post", 1_700_000_001_000_000, [0; 8]);
        assert!(first < second, "{first} {second}");
        assert_ne!(first, fresh("post", 1_700_000_000_000_000, [2; 8]));
        assert_eq!(first.len(), "post-".len() + 17);
    }
}
