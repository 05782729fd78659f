//! The words that open blocks and clauses, in both languages, over one set of codes.

use std::sync::LazyLock;

/// A kind of block.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum BlockKind {
    /// The header of the document.
    Charter,
    /// An article's particulars.
    Article,
    /// People who act together.
    Team,
    /// An account of the company.
    Account,
    /// A subject of posts.
    Topic,
    /// A harm or style.
    Category,
    /// What must not be said, or not yet.
    Confidential,
    /// Words, sites, accounts.
    List,
    /// When something runs.
    Calendar,
    /// How a kind of comment is treated.
    Scenario,
    /// What is done with spam.
    Antispam,
    /// What raises the alarm.
    Alarm,
    /// What commenters are told.
    Notice,
    /// How long things are kept.
    Retention,
    /// What permits.
    Mandate,
    /// What restricts or requires.
    Rule,
    /// What tests.
    Example,
}

/// A clause of a block; the same word may mean the same clause in several kinds of block.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the English keyword of the table below")]
pub enum ClauseKind {
    Title,
    Organisation,
    Language,
    Version,
    InForce,
    Zone,
    Country,
    Extends,
    PublicationDirector,
    Review,
    Formality,
    Replaces,
    Members,
    Lead,
    Deputy,
    Role,
    Network,
    Type,
    Owner,
    AccountOwner,
    Custodians,
    Topics,
    Comments,
    Hours,
    Payer,
    Purpose,
    Terms,
    Forms,
    Except,
    Samples,
    CounterSamples,
    On,
    Definition,
    Threshold,
    Folder,
    Until,
    KnownBy,
    Level,
    Kind,
    Values,
    Period,
    Every,
    Nature,
    Trigger,
    Severity,
    Clock,
    Step,
    Answer,
    Tone,
    NoAnswer,
    Escalate,
    Closing,
    HoldFrom,
    AsideFrom,
    DiscardFrom,
    Trust,
    Learn,
    Volume,
    AtLeast,
    Negative,
    LookAlikes,
    Reach,
    NewHashtag,
    Unanswered,
    Dormant,
    Do,
    Propose,
    Page,
    Opens,
    Controller,
    Basis,
    Recipients,
    Retention,
    Rights,
    Text,
    What,
    Keep,
    Then,
    Covers,
    Read,
    Who,
    May,
    About,
    Content,
    From,
    AppliesTo,
    When,
    Only,
    Never,
    Need,
    Else,
    Say,
    Remedy,
    Unknown,
    ExceptionTo,
    Reason,
    Mode,
    Reference,
    Note,
}

/// The words of a block kind.
pub struct BlockWord {
    /// Which kind.
    pub kind: BlockKind,
    /// French words; the first is written.
    pub fr: &'static [&'static str],
    /// English words; the first is written.
    pub en: &'static [&'static str],
    /// Whether the block must have a name.
    pub named: bool,
    /// Its clauses, in the order in which the reference page lists them.
    pub clauses: &'static [ClauseKind],
}

/// The words of a clause.
pub struct ClauseWord {
    /// Which clause.
    pub kind: ClauseKind,
    /// French words; the first is written.
    pub fr: &'static [&'static str],
    /// English words; the first is written.
    pub en: &'static [&'static str],
}

use BlockKind as B;
use ClauseKind as C;

/// Every kind of block.
pub static BLOCKS: &[BlockWord] = &[
    BlockWord {
        kind: B::Charter,
        fr: &["charte"],
        en: &["charter"],
        named: false,
        clauses: &[
            C::Title,
            C::Organisation,
            C::Language,
            C::Version,
            C::InForce,
            C::Replaces,
            C::Zone,
            C::Country,
            C::Extends,
            C::PublicationDirector,
            C::Review,
            C::Formality,
            C::Reference,
            C::Note,
        ],
    },
    BlockWord {
        kind: B::Article,
        fr: &["article"],
        en: &["article"],
        named: false,
        clauses: &[C::Covers, C::Owner, C::Reference, C::Read, C::Note],
    },
    BlockWord {
        kind: B::Team,
        fr: &["équipe"],
        en: &["team"],
        named: true,
        clauses: &[C::Role, C::Members, C::Lead, C::Deputy, C::Note],
    },
    BlockWord {
        kind: B::Account,
        fr: &["compte"],
        en: &["account"],
        named: true,
        clauses: &[
            C::Network,
            C::Type,
            C::Purpose,
            C::AccountOwner,
            C::Custodians,
            C::Language,
            C::Country,
            C::Topics,
            C::Comments,
            C::Hours,
            C::Payer,
            C::Reference,
            C::Note,
        ],
    },
    BlockWord {
        kind: B::Topic,
        fr: &["sujet"],
        en: &["topic"],
        named: true,
        clauses: &[
            C::Definition,
            C::Terms,
            C::Forms,
            C::Except,
            C::Samples,
            C::CounterSamples,
            C::On,
            C::Reference,
            C::Note,
        ],
    },
    BlockWord {
        kind: B::Category,
        fr: &["catégorie"],
        en: &["category"],
        named: true,
        clauses: &[
            C::Definition,
            C::Terms,
            C::Forms,
            C::Except,
            C::Samples,
            C::CounterSamples,
            C::Threshold,
            C::Reference,
            C::Note,
        ],
    },
    BlockWord {
        kind: B::Confidential,
        fr: &["confidentiel"],
        en: &["confidential"],
        named: true,
        clauses: &[
            C::Definition,
            C::Terms,
            C::Forms,
            C::Except,
            C::Folder,
            C::Until,
            C::KnownBy,
            C::Level,
            C::Reference,
            C::Note,
        ],
    },
    BlockWord {
        kind: B::List,
        fr: &["liste"],
        en: &["list"],
        named: true,
        clauses: &[C::Kind, C::Values, C::Forms, C::Except, C::Reference, C::Note],
    },
    BlockWord {
        kind: B::Calendar,
        fr: &["calendrier"],
        en: &["calendar"],
        named: true,
        clauses: &[C::Period, C::Every, C::Except, C::Reference, C::Note],
    },
    BlockWord {
        kind: B::Scenario,
        fr: &["scénario"],
        en: &["scenario"],
        named: true,
        clauses: &[
            C::Title,
            C::Nature,
            C::Trigger,
            C::Severity,
            C::Owner,
            C::Clock,
            C::Hours,
            C::Step,
            C::Answer,
            C::Tone,
            C::NoAnswer,
            C::Escalate,
            C::Closing,
            C::Reference,
            C::Note,
        ],
    },
    BlockWord {
        kind: B::Antispam,
        fr: &["antispam"],
        en: &["antispam"],
        named: false,
        clauses: &[
            C::HoldFrom,
            C::AsideFrom,
            C::DiscardFrom,
            C::Trust,
            C::Learn,
            C::Keep,
            C::On,
            C::Reference,
            C::Note,
        ],
    },
    BlockWord {
        kind: B::Alarm,
        fr: &["alarme"],
        en: &["alarm"],
        named: true,
        clauses: &[
            C::On,
            C::Volume,
            C::AtLeast,
            C::Negative,
            C::LookAlikes,
            C::Reach,
            C::NewHashtag,
            C::Unanswered,
            C::Dormant,
            C::Do,
            C::Propose,
            C::Page,
            C::Opens,
            C::Reference,
            C::Note,
        ],
    },
    BlockWord {
        kind: B::Notice,
        fr: &["notice"],
        en: &["notice"],
        named: true,
        clauses: &[
            C::Controller,
            C::Purpose,
            C::Basis,
            C::Recipients,
            C::Retention,
            C::Rights,
            C::On,
            C::Text,
            C::Reference,
            C::Note,
        ],
    },
    BlockWord {
        kind: B::Retention,
        fr: &["conservation"],
        en: &["retention"],
        named: true,
        clauses: &[C::What, C::Keep, C::Then, C::Basis, C::Reference, C::Note],
    },
    BlockWord {
        kind: B::Mandate,
        fr: &["habilitation"],
        en: &["mandate"],
        named: true,
        clauses: &[C::Who, C::On, C::May, C::About, C::Content, C::From, C::Until, C::Reference, C::Note],
    },
    BlockWord {
        kind: B::Rule,
        fr: &["règle"],
        en: &["rule"],
        named: true,
        clauses: &[
            C::AppliesTo,
            C::ExceptionTo,
            C::When,
            C::Only,
            C::Never,
            C::Need,
            C::Else,
            C::Unknown,
            C::Say,
            C::Remedy,
            C::From,
            C::Until,
            C::Mode,
            C::Reason,
            C::Reference,
            C::Note,
        ],
    },
    BlockWord { kind: B::Example, fr: &["essai", "essais"], en: &["example", "examples"], named: false, clauses: &[] },
];

/// Every clause.
pub static CLAUSES: &[ClauseWord] = &[
    ClauseWord { kind: C::Title, fr: &["titre"], en: &["title"] },
    ClauseWord { kind: C::Organisation, fr: &["organisation"], en: &["organisation", "organization"] },
    ClauseWord { kind: C::Language, fr: &["langue", "langues"], en: &["language", "languages"] },
    ClauseWord { kind: C::Version, fr: &["version"], en: &["version"] },
    ClauseWord { kind: C::InForce, fr: &["en vigueur"], en: &["in force"] },
    ClauseWord { kind: C::Zone, fr: &["fuseau"], en: &["zone", "time zone"] },
    ClauseWord { kind: C::Country, fr: &["pays"], en: &["country"] },
    ClauseWord { kind: C::Extends, fr: &["reprend"], en: &["extends"] },
    ClauseWord {
        kind: C::PublicationDirector,
        fr: &["directeur de la publication", "directrice de la publication"],
        en: &["publication director"],
    },
    ClauseWord { kind: C::Review, fr: &["relecture"], en: &["review"] },
    ClauseWord { kind: C::Formality, fr: &["formalité"], en: &["formality"] },
    ClauseWord { kind: C::Replaces, fr: &["remplace"], en: &["replaces"] },
    ClauseWord { kind: C::Members, fr: &["membres"], en: &["members"] },
    ClauseWord { kind: C::Lead, fr: &["responsable"], en: &["lead"] },
    ClauseWord { kind: C::Deputy, fr: &["suppléant", "suppléante"], en: &["deputy"] },
    ClauseWord { kind: C::Role, fr: &["rôle"], en: &["role"] },
    ClauseWord { kind: C::Network, fr: &["réseau"], en: &["network"] },
    ClauseWord { kind: C::Type, fr: &["type"], en: &["type"] },
    ClauseWord { kind: C::Owner, fr: &["tenu par"], en: &["owner"] },
    ClauseWord { kind: C::AccountOwner, fr: &["propriétaire"], en: &["owner"] },
    ClauseWord { kind: C::Custodians, fr: &["gardiens"], en: &["custodians"] },
    ClauseWord { kind: C::Topics, fr: &["sujets"], en: &["topics"] },
    ClauseWord { kind: C::Comments, fr: &["commentaires"], en: &["comments"] },
    ClauseWord { kind: C::Hours, fr: &["heures"], en: &["hours"] },
    ClauseWord { kind: C::Payer, fr: &["payeur"], en: &["payer"] },
    ClauseWord { kind: C::Purpose, fr: &["finalité", "but"], en: &["purpose"] },
    ClauseWord { kind: C::Terms, fr: &["termes"], en: &["terms"] },
    ClauseWord { kind: C::Forms, fr: &["formes"], en: &["forms"] },
    ClauseWord { kind: C::Except, fr: &["sauf"], en: &["except"] },
    ClauseWord { kind: C::Samples, fr: &["exemples"], en: &["samples"] },
    ClauseWord { kind: C::CounterSamples, fr: &["contre-exemples"], en: &["counter-samples"] },
    ClauseWord { kind: C::On, fr: &["sur"], en: &["on"] },
    ClauseWord { kind: C::Definition, fr: &["définition"], en: &["definition"] },
    ClauseWord { kind: C::Threshold, fr: &["seuil"], en: &["threshold"] },
    ClauseWord { kind: C::Folder, fr: &["dossier"], en: &["folder"] },
    ClauseWord { kind: C::Until, fr: &["jusqu'au", "jusqu'à"], en: &["until"] },
    ClauseWord { kind: C::KnownBy, fr: &["connu de"], en: &["known by"] },
    ClauseWord { kind: C::Level, fr: &["niveau"], en: &["level"] },
    ClauseWord { kind: C::Kind, fr: &["genre"], en: &["kind"] },
    ClauseWord { kind: C::Values, fr: &["valeurs"], en: &["values"] },
    ClauseWord { kind: C::Period, fr: &["période"], en: &["period"] },
    ClauseWord { kind: C::Every, fr: &["chaque"], en: &["every"] },
    ClauseWord { kind: C::Nature, fr: &["nature"], en: &["nature"] },
    ClauseWord { kind: C::Trigger, fr: &["déclencheur"], en: &["trigger"] },
    ClauseWord { kind: C::Severity, fr: &["gravité"], en: &["severity"] },
    ClauseWord { kind: C::Clock, fr: &["horloge"], en: &["clock"] },
    ClauseWord { kind: C::Step, fr: &["étape"], en: &["step"] },
    ClauseWord { kind: C::Answer, fr: &["réponse"], en: &["answer"] },
    ClauseWord { kind: C::Tone, fr: &["ton"], en: &["tone"] },
    ClauseWord { kind: C::NoAnswer, fr: &["ne pas répondre"], en: &["no answer"] },
    ClauseWord { kind: C::Escalate, fr: &["remonter"], en: &["escalate"] },
    ClauseWord { kind: C::Closing, fr: &["clôture"], en: &["closing"] },
    ClauseWord { kind: C::HoldFrom, fr: &["retenir"], en: &["hold"] },
    ClauseWord { kind: C::AsideFrom, fr: &["écarter"], en: &["put aside"] },
    ClauseWord { kind: C::DiscardFrom, fr: &["jeter"], en: &["discard"] },
    ClauseWord { kind: C::Trust, fr: &["faire confiance"], en: &["trust"] },
    ClauseWord { kind: C::Learn, fr: &["apprendre"], en: &["learn"] },
    ClauseWord { kind: C::Volume, fr: &["volume"], en: &["volume"] },
    ClauseWord { kind: C::AtLeast, fr: &["au moins"], en: &["at least"] },
    ClauseWord { kind: C::Negative, fr: &["négatifs"], en: &["negative"] },
    ClauseWord { kind: C::LookAlikes, fr: &["semblables"], en: &["look-alikes"] },
    ClauseWord { kind: C::Reach, fr: &["portée"], en: &["reach"] },
    ClauseWord { kind: C::NewHashtag, fr: &["mot-dièse nouveau"], en: &["new hashtag"] },
    ClauseWord { kind: C::Unanswered, fr: &["sans réponse"], en: &["unanswered"] },
    ClauseWord { kind: C::Dormant, fr: &["dormant"], en: &["dormant"] },
    ClauseWord { kind: C::Do, fr: &["faire"], en: &["do"] },
    ClauseWord { kind: C::Propose, fr: &["proposer"], en: &["propose"] },
    ClauseWord { kind: C::Page, fr: &["appeler"], en: &["page"] },
    ClauseWord { kind: C::Opens, fr: &["scénario"], en: &["scenario"] },
    ClauseWord { kind: C::Controller, fr: &["responsable du traitement"], en: &["controller"] },
    ClauseWord { kind: C::Basis, fr: &["base"], en: &["basis"] },
    ClauseWord { kind: C::Recipients, fr: &["destinataires"], en: &["recipients"] },
    ClauseWord { kind: C::Retention, fr: &["conservation"], en: &["retention"] },
    ClauseWord { kind: C::Rights, fr: &["droits"], en: &["rights"] },
    ClauseWord { kind: C::Text, fr: &["texte"], en: &["text"] },
    ClauseWord { kind: C::What, fr: &["objet"], en: &["what"] },
    ClauseWord { kind: C::Keep, fr: &["garder"], en: &["keep"] },
    ClauseWord { kind: C::Then, fr: &["puis"], en: &["then"] },
    ClauseWord { kind: C::Covers, fr: &["couvre"], en: &["covers"] },
    ClauseWord { kind: C::Read, fr: &["relu"], en: &["read"] },
    ClauseWord { kind: C::Who, fr: &["qui"], en: &["who"] },
    ClauseWord { kind: C::May, fr: &["peut", "peuvent"], en: &["may"] },
    ClauseWord { kind: C::About, fr: &["sujets", "à propos de"], en: &["about"] },
    ClauseWord { kind: C::Content, fr: &["types"], en: &["content"] },
    ClauseWord { kind: C::From, fr: &["du", "à partir du"], en: &["from"] },
    ClauseWord { kind: C::AppliesTo, fr: &["porte sur"], en: &["applies to"] },
    ClauseWord { kind: C::When, fr: &["quand"], en: &["when"] },
    ClauseWord { kind: C::Only, fr: &["seul", "seule", "seuls"], en: &["only"] },
    ClauseWord { kind: C::Never, fr: &["jamais"], en: &["never"] },
    ClauseWord { kind: C::Need, fr: &["il faut", "il faut que", "il faut qu'"], en: &["need"] },
    ClauseWord { kind: C::Else, fr: &["sinon", "alors"], en: &["else", "then"] },
    ClauseWord { kind: C::Say, fr: &["dire"], en: &["say"] },
    ClauseWord { kind: C::Remedy, fr: &["remède"], en: &["remedy"] },
    ClauseWord { kind: C::Unknown, fr: &["inconnu"], en: &["unknown"] },
    ClauseWord { kind: C::ExceptionTo, fr: &["exception à"], en: &["exception to"] },
    ClauseWord { kind: C::Reason, fr: &["raison"], en: &["reason"] },
    ClauseWord { kind: C::Mode, fr: &["mode"], en: &["mode"] },
    ClauseWord { kind: C::Reference, fr: &["référence"], en: &["reference"] },
    ClauseWord { kind: C::Note, fr: &["note"], en: &["note"] },
];

/// Whether the words tell the languages apart: `scénario` and `scenario` do not.
fn apart(fr: &[&str], en: &[&str]) -> bool {
    let folded = |w: &[&str]| w.first().map(|w| crate::fold::word(w));
    folded(fr) != folded(en)
}

/// Blocks and clauses whose first word is of one language only.
static TELLING: LazyLock<(Vec<BlockKind>, Vec<ClauseKind>)> = LazyLock::new(|| {
    let blocks = BLOCKS.iter().filter(|b| apart(b.fr, b.en)).map(|b| b.kind).collect();
    (blocks, CLAUSES.iter().filter(|c| apart(c.fr, c.en)).map(|c| c.kind).collect())
});

impl BlockKind {
    /// Whether the block's word is of one language only.
    #[must_use]
    pub fn tells_language(self) -> bool {
        TELLING.0.contains(&self)
    }

    /// The words of this kind.
    #[must_use]
    pub fn word(self) -> &'static BlockWord {
        #[expect(clippy::indexing_slicing, reason = "BLOCKS lists every kind: the test below holds it to that")]
        BLOCKS.iter().find(|w| w.kind == self).unwrap_or(&BLOCKS[0])
    }
}

impl ClauseKind {
    /// Whether the clause's word is of one language only.
    #[must_use]
    pub fn tells_language(self) -> bool {
        TELLING.1.contains(&self)
    }

    /// The words of this clause.
    #[must_use]
    pub fn word(self) -> &'static ClauseWord {
        #[expect(clippy::indexing_slicing, reason = "CLAUSES lists every clause: the test below holds it to that")]
        CLAUSES.iter().find(|w| w.kind == self).unwrap_or(&CLAUSES[0])
    }

    /// Whether the clause takes a sentence as it stands, commas and quotation marks included.
    #[must_use]
    pub fn is_prose(self) -> bool {
        matches!(
            self,
            C::Title
                | C::Organisation
                | C::Version
                | C::Replaces
                | C::PublicationDirector
                | C::Role
                | C::Purpose
                | C::Definition
                | C::Trigger
                | C::Tone
                | C::Closing
                | C::Step
                | C::NoAnswer
                | C::Say
                | C::Remedy
                | C::Reason
                | C::Reference
                | C::Note
                | C::Text
                | C::Controller
                | C::Basis
                | C::Retention
                | C::Rights
                | C::Payer
                | C::Country
                | C::AccountOwner
                | C::Zone
                | C::Folder
        )
    }

    /// Whether the clause may stand several times in one block.
    #[must_use]
    pub fn repeats(self) -> bool {
        matches!(
            self,
            C::Formality
                | C::Members
                | C::Terms
                | C::Except
                | C::Samples
                | C::CounterSamples
                | C::Values
                | C::Period
                | C::Every
                | C::Clock
                | C::Step
                | C::Answer
                | C::Escalate
                | C::Closing
                | C::Recipients
                | C::When
                | C::Only
                | C::Never
                | C::Need
                | C::ExceptionTo
                | C::Reference
                | C::Note
                | C::Tone
                | C::Covers
                | C::Extends
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_complete_and_words_tell_clauses_apart() {
        for b in BLOCKS {
            assert_eq!(b.kind.word().kind, b.kind);
            for c in b.clauses {
                assert_eq!(c.word().kind, *c, "{c:?} has no words");
                for other in b.clauses.iter().filter(|o| *o != c) {
                    for w in c.word().fr.iter().chain(c.word().en) {
                        let taken = other
                            .word()
                            .fr
                            .iter()
                            .chain(other.word().en)
                            .any(|o| crate::fold::word(o) == crate::fold::word(w));
                        assert!(!taken, "{:?}: `{w}` is both {c:?} and {other:?}", b.kind);
                    }
                }
            }
        }
    }
}
