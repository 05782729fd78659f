//! What is said of a fact that is not known: what it is about, and who can supply it.

use super::Facts;
use crate::compile::{PredId, Val};
use crate::verdict::{Missing, Supplier};
use charte_lang::vocabulary::{Fact, Origin, Subject};
use smallvec::SmallVec;

impl Facts<'_> {
    pub(crate) fn missing(&self, fact: Fact, pred: Option<PredId>) -> Missing {
        let val = pred.and_then(|p| self.engine.pred(p)).map(|p| &p.val);
        Missing {
            fact,
            pred,
            about: self.about(fact, val),
            why: self.suspicion(fact, val),
            suppliers: self.suppliers(fact),
        }
    }

    fn about(&self, fact: Fact, _val: Option<&Val>) -> Vec<String> {
        match fact {
            Fact::ConsentValid => self.without_consent(false),
            Fact::ConsentParental => self.without_consent(true),
            Fact::MediaPerson
            | Fact::MediaMinor
            | Fact::RightsValid
            | Fact::RightsBasis
            | Fact::ContentOrigin
            | Fact::ContentKind => self.unknown_media(fact),
            Fact::AuthorStatus | Fact::AuthorTrained | Fact::AuthorAcknowledged => {
                self.post.author.iter().map(|a| a.clone().into_owned()).collect()
            }
            _ => Vec::new(),
        }
    }

    fn suppliers(&self, fact: Fact) -> SmallVec<[Supplier; 2]> {
        let record = |file| Supplier::Registry { file, keeper: self.keeper(fact) };
        let sender = if self.post.subject == Subject::Comment { Supplier::Sender } else { Supplier::Author };
        let one = |s| SmallVec::from_iter([s]);
        match fact {
            Fact::MediaPerson => SmallVec::from_iter([sender, record("assets.toml"), Supplier::Detector("faces")]),
            Fact::MediaMinor | Fact::ContentOrigin | Fact::MediaInbound => {
                SmallVec::from_iter([sender, record("assets.toml")])
            }
            Fact::ConsentValid | Fact::ConsentParental => one(record("consents.toml")),
            Fact::RightsBasis | Fact::RightsValid | Fact::LicenceAllows | Fact::CreditGiven => {
                one(record("assets.toml"))
            }
            Fact::AuthorStatus | Fact::AuthorTrained | Fact::AuthorAcknowledged => one(record("people.toml")),
            Fact::Network
            | Fact::AccountKind
            | Fact::AccountOwned
            | Fact::AccountCustodians
            | Fact::AccountSecondFactor
            | Fact::AccountState
            | Fact::AccountRenewal => one(record("accounts.toml")),
            Fact::PostsToday | Fact::LastPost | Fact::Duplicate => one(record("state.toml")),
            _ => match (fact.def().origin, fact.def().detector) {
                (Origin::Detector, Some(detector)) => one(Supplier::Detector(detector)),
                _ => one(sender),
            },
        }
    }

    /// Who keeps the record that would say it, by name.
    fn keeper(&self, fact: Fact) -> Option<String> {
        match fact {
            Fact::ConsentValid
            | Fact::ConsentParental
            | Fact::RightsBasis
            | Fact::RightsValid
            | Fact::LicenceAllows
            | Fact::CreditGiven
            | Fact::MediaPerson
            | Fact::MediaMinor => {
                let keeper = self.post.media.iter().find_map(|m| self.asset(m).and_then(|a| a.keeper.as_deref()))?;
                Some(self.registry.person(keeper).map_or_else(|| keeper.to_owned(), |p| p.name.clone()))
            }
            Fact::AccountOwned
            | Fact::AccountCustodians
            | Fact::AccountSecondFactor
            | Fact::AccountState
            | Fact::AccountRenewal => {
                let first = self.account.and_then(|a| self.engine.charter.accounts.get(a as usize));
                first.and_then(|a| a.custodians.first().cloned())
            }
            _ => None,
        }
    }
}
