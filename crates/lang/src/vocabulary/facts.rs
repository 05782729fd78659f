//! The closed vocabulary of facts: everything a rule may look at, one entry each.
//!
//! Parser, completion, read-back, web form and reference page are made from this table: a new fact is one entry here
//! and is at once writable, readable and documented. A phrase is written without a leading article; `{}` marks the value.

use super::choices::ChoiceSet;

/// What a rule can be about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// Something the company publishes: a post, a reply, a repost.
    Post,
    /// Something somebody else wrote under the company's posts or in its spaces.
    Comment,
    /// Following somebody or accepting a follower, friend or contact.
    Contact,
}

/// What kind of value stands in the place of `{}`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ValueKind {
    /// No value: the phrase is true or false.
    Flag,
    /// Teams or persons: `équipe « juridique »`, `personne « Claire Morel »`.
    Who,
    /// One of a closed set of words.
    Choice(ChoiceSet),
    /// A name declared in the charter.
    Name(NameKind),
    /// A comparison with a whole number: `plus de 3`.
    Number,
    /// A comparison with a percentage: `plus de 50 %`.
    Percent,
    /// A comparison with a length of time: `plus de 30 j`.
    Duration,
    /// Quoted words looked for in the text.
    Words,
}

/// The kinds of things that a block declares and a phrase can name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum NameKind {
    /// `équipe` · `team`
    Team,
    /// `compte` · `account`
    Account,
    /// `sujet` · `topic`
    Topic,
    /// `catégorie` · `category`
    Category,
    /// `confidentiel` · `confidential`
    Confidential,
    /// `liste` · `list`
    List,
    /// `calendrier` · `calendar`
    Calendar,
    /// `scénario` · `scenario`
    Scenario,
}

/// Where the value of a fact comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// Said by the author with the post.
    Declared,
    /// Looked up in the registry files beside the charter.
    Registry,
    /// Computed from the instant and the charter's calendars.
    Clock,
    /// Read off the text, exactly.
    Text,
    /// Found by a statistical or heavy detector, with a confidence.
    Detector,
    /// Known from what happened before (counts, earlier posts).
    History,
}

/// What a fact is taken for when nobody said anything about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Silence {
    /// Nobody said so: it is not so.
    No,
    /// Nobody said so: nobody knows.
    Unknown,
}

/// The value a fact has in an example that does not mention it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ordinary {
    /// The phrase holds.
    Yes,
    /// The phrase does not hold.
    No,
    /// The number (or, for durations, the number of minutes).
    Number(i64),
    /// Computed from the rest of the example, as for a real post.
    Computed,
}

/// What finding the value costs, cheapest first: cheap facts are asked first.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Cost {
    /// Given with the post.
    Free,
    /// A table look-up or a pass over the text: microseconds.
    Cheap,
    /// A model: milliseconds.
    Heavy,
}

/// The phrases of a fact in one language; the first of each list is the one that the formatter and the read-back write.
#[derive(Clone, Copy, Debug)]
pub struct Phrases {
    /// Phrases that say the fact.
    pub holds: &'static [&'static str],
    /// Phrases that deny it.
    pub fails: &'static [&'static str],
}

/// One fact of the closed vocabulary.
#[derive(Debug)]
pub struct FactDef {
    /// Which fact.
    pub fact: Fact,
    /// Stable code, used in posts, verdicts and the API.
    pub code: &'static str,
    /// What it can be asked about.
    pub subjects: &'static [Subject],
    /// What stands in the place of `{}`.
    pub value: ValueKind,
    /// Where its value comes from.
    pub origin: Origin,
    /// What silence means.
    pub silence: Silence,
    /// Its value in an example that does not mention it.
    pub ordinary: Ordinary,
    /// What finding it costs.
    pub cost: Cost,
    /// The detector that must answer, for facts of origin [`Origin::Detector`].
    pub detector: Option<&'static str>,
    /// French phrases.
    pub fr: Phrases,
    /// English phrases.
    pub en: Phrases,
    /// One sentence for the reference page, French.
    pub doc_fr: &'static str,
    /// One sentence for the reference page, English.
    pub doc_en: &'static str,
}

const P: &[Subject] = &[Subject::Post];
const C: &[Subject] = &[Subject::Comment];
const K: &[Subject] = &[Subject::Contact];
const PC: &[Subject] = &[Subject::Post, Subject::Comment];
const PK: &[Subject] = &[Subject::Post, Subject::Contact];
const PCK: &[Subject] = &[Subject::Post, Subject::Comment, Subject::Contact];

macro_rules! detector {
    () => {
        None
    };
    ($d:literal) => {
        Some($d)
    };
}

macro_rules! facts {
    ($($fact:ident $code:literal [$subjects:ident] $value:expr, $origin:ident, silence $silence:ident, ordinary $ordinary:expr, $cost:ident $(by $detector:literal)? ;
        fr [$($fr:literal),+ $(,)?] not [$($frn:literal),* $(,)?] $doc_fr:literal
        en [$($en:literal),+ $(,)?] not [$($enn:literal),* $(,)?] $doc_en:literal)+) => {
        /// Which fact; the index of its entry in [`FACTS`].
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Fact { $( #[doc = $doc_en] $fact, )+ }

        /// The whole vocabulary, in the order of [`Fact`].
        pub static FACTS: &[FactDef] = &[ $( FactDef {
            fact: Fact::$fact, code: $code, subjects: $subjects, value: $value, origin: Origin::$origin, silence: Silence::$silence,
            ordinary: $ordinary, cost: Cost::$cost, detector: detector!($($detector)?),
            fr: Phrases { holds: &[$($fr),+], fails: &[$($frn),*] }, en: Phrases { holds: &[$($en),+], fails: &[$($enn),*] },
            doc_fr: $doc_fr, doc_en: $doc_en,
        }, )+ ];
    };
}

use Ordinary::{Computed, No, Number, Yes};
use ValueKind::{Choice, Duration, Flag, Name, Percent, Who, Words};

facts! {
    // --- who speaks, doing what, where -------------------------------------------------------------------------------
    Author "author" [PK] Who, Declared, silence Unknown, ordinary Computed, Free;
        fr ["auteur est {}", "auteur appartient à {}"] not ["auteur n'est pas {}", "auteur n'appartient pas à {}"] "La personne qui agit, ou une équipe dont elle est membre."
        en ["author is {}", "author belongs to {}"] not ["author is not {}", "author does not belong to {}"] "The person who acts, or a team that the person belongs to."
    AuthorStatus "author.status" [PK] Choice(ChoiceSet::Status), Registry, silence Unknown, ordinary Computed, Free;
        fr ["statut de l'auteur est {}"] not ["statut de l'auteur n'est pas {}"] "Le statut de la personne dans l'entreprise."
        en ["author's status is {}"] not ["author's status is not {}"] "The person's position towards the company."
    AuthorAcknowledged "author.acknowledged" [PK] Flag, Registry, silence Unknown, ordinary Yes, Free;
        fr ["auteur a signé la charte"] not ["auteur n'a pas signé la charte"] "La personne a pris connaissance de la version en vigueur et l'a signée."
        en ["author has acknowledged the charter"] not ["author has not acknowledged the charter"] "The person has read and acknowledged the version in force."
    AuthorTrained "author.trained" [PK] Words, Registry, silence Unknown, ordinary Yes, Free;
        fr ["auteur a suivi la formation {}"] not ["auteur n'a pas suivi la formation {}"] "La personne a suivi cette formation, d'après le registre."
        en ["author has completed the training {}"] not ["author has not completed the training {}"] "The person has completed this training, says the registry."
    AuthorDoubt "author.doubt" [PK] Flag, Declared, silence No, ordinary No, Free;
        fr ["auteur a un doute"] not ["auteur n'a pas de doute"] "L'auteur a coché « j'ai un doute »."
        en ["author is in doubt"] not ["author is not in doubt"] "The author has ticked \"I am in doubt\"."
    Act "act" [PK] Choice(ChoiceSet::Act), Declared, silence Unknown, ordinary Computed, Free;
        fr ["acte est {}"] not ["acte n'est pas {}"] "Ce que l'auteur fait : publier, répondre, reprendre…"
        en ["act is {}"] not ["act is not {}"] "What the author does: publish, reply, repost…"
    Account "account" [PCK] Name(NameKind::Account), Declared, silence Unknown, ordinary Computed, Free;
        fr ["compte est {}"] not ["compte n'est pas {}"] "Le compte sur lequel on agit, ou sous lequel le commentaire est écrit."
        en ["account is {}"] not ["account is not {}"] "The account acted on, or under which the comment was written."
    Network "account.network" [PCK] Choice(ChoiceSet::Network), Registry, silence Unknown, ordinary Computed, Free;
        fr ["réseau est {}"] not ["réseau n'est pas {}"] "Le réseau du compte."
        en ["network is {}"] not ["network is not {}"] "The account's network."
    AccountKind "account.kind" [PCK] Choice(ChoiceSet::AccountKind), Registry, silence Unknown, ordinary Computed, Free;
        fr ["type de compte est {}"] not ["type de compte n'est pas {}"] "Le type du compte : institutionnel, marque, dirigeant…"
        en ["account type is {}"] not ["account type is not {}"] "The type of the account: institutional, brand, executive…"
    AccountOwned "account.owned" [PCK] Flag, Registry, silence Unknown, ordinary Yes, Free;
        fr ["compte a un propriétaire"] not ["compte n'a pas de propriétaire"] "Un propriétaire légal du compte est inscrit."
        en ["account has an owner"] not ["account has no owner"] "A legal owner of the account is recorded."
    AccountCustodians "account.custodians" [PCK] ValueKind::Number, Registry, silence Unknown, ordinary Number(2), Free;
        fr ["compte a {} gardiens", "compte a {} gardien"] not [] "Le nombre de gardiens du compte."
        en ["account has {} custodians", "account has {} custodian"] not [] "How many custodians the account has."
    AccountSecondFactor "account.second_factor" [PCK] Flag, Registry, silence Unknown, ordinary Yes, Free;
        fr ["compte a une double authentification"] not ["compte n'a pas de double authentification"] "La double authentification est active, d'après le registre."
        en ["account has a second factor"] not ["account has no second factor"] "A second factor is on, says the registry."
    AccountState "account.state" [PCK] Choice(ChoiceSet::AccountState), Registry, silence Unknown, ordinary Computed, Free;
        fr ["état du compte est {}"] not ["état du compte n'est pas {}"] "L'état du compte : actif, dormant, fermé, compromis."
        en ["account state is {}"] not ["account state is not {}"] "The state of the account: active, dormant, closed, compromised."
    AccountRenewal "account.renewal" [PCK] Duration, Registry, silence Unknown, ordinary Number(525_600), Cheap;
        fr ["abonnement du compte expire dans {}"] not [] "Le temps qui reste avant l'échéance payée du compte."
        en ["account's subscription ends in {}"] not [] "The time left before the account's paid renewal date."
    Client "client" [P] Name(NameKind::List), Declared, silence Unknown, ordinary Yes, Free;
        fr ["logiciel d'envoi est dans {}"] not ["logiciel d'envoi n'est pas dans {}"] "Le logiciel qui envoie la publication est dans cette liste."
        en ["publishing tool is on {}"] not ["publishing tool is not on {}"] "The program that sends the post is on this list."

    // --- what is said ------------------------------------------------------------------------------------------------
    ContentKind "content.kind" [P] Choice(ChoiceSet::ContentKind), Declared, silence Unknown, ordinary Computed, Free;
        fr ["type de contenu est {}"] not ["type de contenu n'est pas {}"] "Le type de contenu : texte, image, vidéo, lien… Connu par les médias joints s'il n'est pas déclaré."
        en ["content type is {}"] not ["content type is not {}"] "The type of content: text, picture, video, link… Known from the media when not declared."
    ContentOrigin "content.origin" [P] Choice(ChoiceSet::ContentOrigin), Declared, silence Unknown, ordinary Computed, Free;
        fr ["origine est {}"] not ["origine n'est pas {}"] "D'où vient le contenu. Un texte sans média est de nous si l'auteur ne dit rien ; un média dont rien n'est dit a une origine inconnue."
        en ["origin is {}"] not ["origin is not {}"] "Where the content comes from. A text without media is ours when nothing is said; a medium of which nothing is said has an unknown origin."
    Topic "topic" [PC] Name(NameKind::Topic), Text, silence No, ordinary Computed, Cheap;
        fr ["sujet est {}"] not ["sujet n'est pas {}"] "Le texte touche ce sujet (par ses termes)."
        en ["topic is {}"] not ["topic is not {}"] "The text touches this topic (by its terms)."
    TopicKnown "topic.known" [PC] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["un sujet est reconnu"] not ["aucun sujet n'est reconnu"] "Au moins un sujet de la charte est reconnu dans le texte."
        en ["a topic is recognised"] not ["no topic is recognised"] "At least one topic of the charter is recognised in the text."
    TopicWelcome "topic.welcome" [P] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["compte accueille le sujet", "compte accueille les sujets du texte"] not ["compte n'accueille pas le sujet", "compte n'accueille pas les sujets du texte"] "Chaque sujet reconnu est de ceux que le compte accueille (clause « sujets » du compte ou « sur » du sujet)."
        en ["account welcomes the topic", "account welcomes the text's topics"] not ["account does not welcome the topic", "account does not welcome the text's topics"] "Each recognised topic is one that the account welcomes (clause \"topics\" of the account or \"on\" of the topic)."
    Category "category" [PC] Name(NameKind::Category), Text, silence No, ordinary Computed, Cheap;
        fr ["catégorie est {}"] not ["catégorie n'est pas {}"] "Le texte entre dans cette catégorie de contenu (par ses termes)."
        en ["category is {}"] not ["category is not {}"] "The text falls in this category of content (by its terms)."
    Confidential "confidential" [PC] Name(NameKind::Confidential), Text, silence No, ordinary Computed, Cheap;
        fr ["texte révèle {}"] not ["texte ne révèle pas {}"] "Le texte contient un terme de cet élément confidentiel, et son embargo court encore."
        en ["text reveals {}"] not ["text does not reveal {}"] "The text contains a term of this confidential item, and its embargo still runs."
    ConfidentialAny "confidential.any" [PC] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["texte révèle un élément confidentiel"] not ["texte ne révèle aucun élément confidentiel"] "Le texte contient un terme d'un élément confidentiel quelconque dont l'embargo court encore."
        en ["text reveals a confidential item"] not ["text reveals no confidential item"] "The text contains a term of any confidential item whose embargo still runs."
    ConfidentialKnown "confidential.known_by_author" [P] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["auteur connaît les éléments révélés"] not ["auteur ne connaît pas les éléments révélés"] "L'auteur est de ceux qui connaissent chaque élément révélé (clause « connu de »)."
        en ["author knows the items revealed"] not ["author does not know the items revealed"] "The author is among those who know each item revealed (clause \"known by\")."
    ListTerms "text.list" [PC] Name(NameKind::List), Text, silence No, ordinary Computed, Cheap;
        fr ["texte contient un terme de {}"] not ["texte ne contient aucun terme de {}"] "Le texte contient un des termes de cette liste."
        en ["text contains a term of {}"] not ["text contains no term of {}"] "The text contains one of the terms of this list."
    TextWords "text.words" [PC] Words, Text, silence No, ordinary Computed, Cheap;
        fr ["texte contient {}"] not ["texte ne contient pas {}"] "Le texte contient ces mots."
        en ["text contains {}"] not ["text does not contain {}"] "The text contains these words."
    TextLength "text.length" [PC] ValueKind::Number, Text, silence No, ordinary Computed, Cheap;
        fr ["texte a {} caractères", "texte a {} caractère"] not [] "Le nombre de caractères du texte, comptés comme le réseau les compte."
        en ["text has {} characters", "text has {} character"] not [] "The number of characters of the text, counted as the network counts them."
    TextOverLimit "text.over_limit" [P] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["texte dépasse la limite du réseau"] not ["texte ne dépasse pas la limite du réseau"] "Le texte est plus long que le réseau ne l'accepte."
        en ["text exceeds the network's limit"] not ["text does not exceed the network's limit"] "The text is longer than the network takes."
    Language "text.language" [PC] Choice(ChoiceSet::Language), Text, silence Unknown, ordinary Computed, Cheap;
        fr ["langue du texte est {}"] not ["langue du texte n'est pas {}"] "La langue du texte ; inconnue quand il est trop court."
        en ["text's language is {}"] not ["text's language is not {}"] "The language of the text; unknown when it is too short."
    LanguageOfAccount "text.language_of_account" [P] Flag, Text, silence Unknown, ordinary Yes, Cheap;
        fr ["langue du texte est celle du compte"] not ["langue du texte n'est pas celle du compte"] "Le texte est écrit dans une langue du compte."
        en ["text is in the account's language"] not ["text is not in the account's language"] "The text is written in a language of the account."
    Hashtags "text.hashtags" [PC] ValueKind::Number, Text, silence No, ordinary Computed, Cheap;
        fr ["texte a {} mots-dièse", "texte a {} mot-dièse"] not [] "Le nombre de mots-dièse."
        en ["text has {} hashtags", "text has {} hashtag"] not [] "The number of hashtags."
    HashtagUnreadable "text.hashtag_unreadable" [PC] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["un mot-dièse est illisible"] not ["aucun mot-dièse n'est illisible"] "Plusieurs mots collés en minuscules : une synthèse vocale n'en fait qu'un."
        en ["a hashtag is hard to read"] not ["no hashtag is hard to read"] "Several words run together in small letters: a screen reader makes one of them."
    HashtagList "text.hashtag_list" [PC] Name(NameKind::List), Text, silence No, ordinary Computed, Cheap;
        fr ["un mot-dièse est dans {}"] not ["aucun mot-dièse n'est dans {}"] "Un des mots-dièse est dans cette liste."
        en ["a hashtag is on {}"] not ["no hashtag is on {}"] "One of the hashtags is on this list."
    Mentions "text.mentions" [PC] ValueKind::Number, Text, silence No, ordinary Computed, Cheap;
        fr ["texte a {} mentions", "texte a {} mention"] not [] "Le nombre de comptes mentionnés."
        en ["text has {} mentions", "text has {} mention"] not [] "The number of accounts mentioned."
    MentionList "text.mention_list" [PC] Name(NameKind::List), Text, silence No, ordinary Computed, Cheap;
        fr ["texte mentionne un compte de {}"] not ["texte ne mentionne aucun compte de {}"] "Le texte mentionne un compte de cette liste."
        en ["text mentions an account on {}"] not ["text mentions no account on {}"] "The text mentions an account of this list."
    Links "text.links" [PC] ValueKind::Number, Text, silence No, ordinary Computed, Cheap;
        fr ["texte a {} liens", "texte a {} lien"] not [] "Le nombre de liens."
        en ["text has {} links", "text has {} link"] not [] "The number of links."
    LinkList "text.link_list" [PC] Name(NameKind::List), Text, silence No, ordinary Computed, Cheap;
        fr ["un lien mène à un site de {}"] not ["aucun lien ne mène à un site de {}"] "Un des liens mène à un site de cette liste, sous-domaines compris."
        en ["a link leads to a site on {}"] not ["no link leads to a site on {}"] "One of the links leads to a site of this list, sub-domains included."
    LinkOutside "text.link_outside" [PC] Name(NameKind::List), Text, silence No, ordinary Computed, Cheap;
        fr ["un lien mène hors de {}"] not ["aucun lien ne mène hors de {}"] "Un des liens mène à un site qui n'est pas de cette liste."
        en ["a link leads outside {}"] not ["no link leads outside {}"] "One of the links leads to a site that is not on this list."
    LinkShort "text.link_short" [PC] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["un lien est raccourci"] not ["aucun lien n'est raccourci"] "Un lien passe par un raccourcisseur, donc cache sa destination."
        en ["a link is shortened"] not ["no link is shortened"] "A link goes through a shortener and so hides where it leads."
    LinkClear "text.link_insecure" [PC] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["un lien n'est pas chiffré"] not ["tous les liens sont chiffrés"] "Un lien commence par http et non par https."
        en ["a link is not encrypted"] not ["every link is encrypted"] "A link starts with http and not with https."
    Emoji "text.emoji" [PC] ValueKind::Number, Text, silence No, ordinary Computed, Cheap;
        fr ["texte a {} émojis", "texte a {} émoji"] not [] "Le nombre d'émojis."
        en ["text has {} emoji"] not [] "The number of emoji."
    Exclamations "text.exclamations" [PC] ValueKind::Number, Text, silence No, ordinary Computed, Cheap;
        fr ["texte a {} points d'exclamation", "texte a {} point d'exclamation"] not [] "Le nombre de points d'exclamation."
        en ["text has {} exclamation marks", "text has {} exclamation mark"] not [] "The number of exclamation marks."
    Capitals "text.capitals" [PC] Percent, Text, silence No, ordinary Computed, Cheap;
        fr ["part de capitales est {}"] not [] "La part de lettres capitales, quand le texte a au moins vingt lettres."
        en ["share of capitals is {}"] not [] "The share of capital letters, when the text has at least twenty letters."
    DisclosesAdvertising "text.discloses_advertising" [P] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["texte signale la publicité"] not ["texte ne signale pas la publicité"] "Le texte porte « publicité », « collaboration commerciale » ou un équivalent (loi 2023-451)."
        en ["text discloses advertising"] not ["text does not disclose advertising"] "The text carries \"ad\", \"paid partnership\" or an equivalent (loi 2023-451, 16 CFR 255)."
    DisclosesEmployment "text.discloses_employment" [P] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["texte indique le lien d'emploi"] not ["texte n'indique pas le lien d'emploi"] "Le texte dit que son auteur travaille pour l'entreprise."
        en ["text discloses employment"] not ["text does not disclose employment"] "The text says that its author works for the company."
    DisclosesAi "text.discloses_ai" [P] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["texte signale l'intelligence artificielle"] not ["texte ne signale pas l'intelligence artificielle"] "Le texte dit que l'image ou la voix est produite par une machine (règlement 2024/1689, art. 50 ; C. pénal 226-8)."
        en ["text discloses artificial intelligence"] not ["text does not disclose artificial intelligence"] "The text says that the picture or voice was made by a machine (Regulation 2024/1689, art. 50)."
    DisclosesRetouching "text.discloses_retouching" [P] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["texte signale la retouche"] not ["texte ne signale pas la retouche"] "Le texte porte « images retouchées » ou « images virtuelles » (loi 2023-451)."
        en ["text discloses retouching"] not ["text does not disclose retouching"] "The text says that the picture was retouched (loi 2023-451)."
    DisclosesOwnViews "text.discloses_own_views" [P] Flag, Text, silence No, ordinary Computed, Cheap;
        fr ["texte indique un avis personnel"] not ["texte n'indique pas d'avis personnel"] "Le texte dit que l'avis n'engage que son auteur."
        en ["text says that views are personal"] not ["text does not say that views are personal"] "The text says that the views are the author's own."
    Paid "paid" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["publication est rémunérée"] not ["publication n'est pas rémunérée"] "La publication a une contrepartie : argent, cadeau, invitation."
        en ["post is paid for"] not ["post is not paid for"] "Something is given for the post: money, a gift, an invitation."
    Promotional "promotional" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["publication est promotionnelle"] not ["publication n'est pas promotionnelle"] "La publication fait vendre ou attire vers une offre."
        en ["post is promotional"] not ["post is not promotional"] "The post sells or draws towards an offer."
    Political "political" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["publication soutient un vote ou une loi"] not ["publication ne soutient ni vote ni loi"] "La publication prend parti pour une élection, un vote ou un texte de loi (règlement 2024/900)."
        en ["post supports a vote or a law"] not ["post supports no vote or law"] "The post takes sides in an election, a vote or a bill (Regulation 2024/900)."
    ProofAttached "proof" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["preuve est jointe"] not ["preuve n'est pas jointe"] "Une pièce qui prouve ce qui est affirmé est jointe au dossier."
        en ["proof is attached"] not ["proof is not attached"] "A paper that proves what is claimed is in the file."
    SourceGiven "source.given" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["source est indiquée"] not ["source n'est pas indiquée"] "La source du contenu est donnée : déclarée, ou inscrite à la fiche du média."
        en ["source is given"] not ["source is not given"] "The source of the content is given: declared, or on the asset's record."
    Released "release.out" [P] Flag, Declared, silence Unknown, ordinary No, Free;
        fr ["communiqué officiel est paru"] not ["communiqué officiel n'est pas paru"] "L'information a déjà paru par la voie réglementée."
        en ["official release is out"] not ["official release is not out"] "The information is already out through the regulated channel."
    Correction "correction" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["publication corrige une erreur"] not ["publication ne corrige pas d'erreur"] "La publication rectifie une publication antérieure."
        en ["post corrects an error"] not ["post does not correct an error"] "The post corrects an earlier one."
    InThread "thread" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["publication fait partie d'un fil"] not ["publication ne fait pas partie d'un fil"] "La publication est un message d'un fil ; chaque message doit pouvoir être lu seul."
        en ["post is part of a thread"] not ["post is not part of a thread"] "The post is one message of a thread; each must stand alone."
    Scheduled "scheduled" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["publication est programmée"] not ["publication n'est pas programmée"] "La publication partira plus tard sans que personne ne la relise."
        en ["post is scheduled"] not ["post is not scheduled"] "The post will leave later without being read again."
    WithdrawalReason "withdrawal.reason" [P] Choice(ChoiceSet::WithdrawalReason), Declared, silence Unknown, ordinary Computed, Free;
        fr ["motif du retrait est {}"] not ["motif du retrait n'est pas {}"] "Pourquoi une publication est retirée."
        en ["withdrawal reason is {}"] not ["withdrawal reason is not {}"] "Why a post is withdrawn."
    PublicNote "withdrawal.note" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["une note publique est jointe"] not ["aucune note publique n'est jointe"] "Le retrait ou la correction est dit en public."
        en ["a public note is attached"] not ["no public note is attached"] "The withdrawal or correction is told in public."

    // --- media, rights, persons shown ---------------------------------------------------------------------------------
    MediaCount "media.count" [P] ValueKind::Number, Declared, silence No, ordinary Computed, Free;
        fr ["publication a {} médias", "publication a {} média"] not [] "Le nombre d'images, vidéos et documents joints."
        en ["post has {} media", "post has {} attachments"] not [] "The number of pictures, videos and documents attached."
    MediaAlt "media.alt_text" [P] Flag, Declared, silence No, ordinary Computed, Free;
        fr ["chaque image a un texte alternatif"] not ["une image est sans texte alternatif"] "Chaque image jointe porte un texte qui la décrit (RGAA 4.1, thème 1)."
        en ["every image has alt text"] not ["an image has no alt text"] "Every picture attached has a text that describes it (WCAG 2.2, 1.1.1)."
    MediaCaptions "media.captions" [P] Flag, Declared, silence No, ordinary Computed, Free;
        fr ["chaque vidéo a des sous-titres"] not ["une vidéo est sans sous-titres"] "Chaque vidéo jointe a des sous-titres (RGAA 4.1, thème 4)."
        en ["every video has captions"] not ["a video has no captions"] "Every video attached has captions (WCAG 2.2, 1.2.2)."
    MediaPerson "media.person" [P] Flag, Detector, silence Unknown, ordinary Computed, Heavy by "faces";
        fr ["une image montre une personne reconnaissable"] not ["aucune image ne montre de personne reconnaissable"] "On reconnaît quelqu'un sur une image jointe : déclaré, inscrit à la fiche du média, ou vu par le détecteur."
        en ["an image shows a recognisable person"] not ["no image shows a recognisable person"] "Somebody can be recognised on a picture attached: declared, on the asset's record, or seen by the detector."
    MediaMinor "media.minor" [P] Flag, Declared, silence Unknown, ordinary No, Free;
        fr ["une image montre un mineur"] not ["aucune image ne montre de mineur"] "Une personne de moins de dix-huit ans est montrée."
        en ["an image shows a minor"] not ["no image shows a minor"] "A person under eighteen is shown."
    ConsentValid "consent.valid" [P] Flag, Registry, silence Unknown, ordinary Computed, Cheap;
        fr ["accord d'image est valable", "accord d'image est valable au jour de publication", "accord d'image valable au jour de publication"] not ["accord d'image n'est pas valable"] "Chaque personne montrée a un accord au registre, non retiré, qui couvre ce réseau et ce jour (C. civ. art. 9). Sans accord inscrit : inconnu."
        en ["image consent is valid", "image consent is valid on the day of publication", "image consent valid on the day of publication"] not ["image consent is not valid"] "Every person shown has a consent in the registry, not withdrawn, that covers this network and day. Without a record: unknown."
    ConsentParental "consent.parental" [P] Flag, Registry, silence Unknown, ordinary Computed, Cheap;
        fr ["accord parental est valable"] not ["accord parental n'est pas valable"] "Chaque mineur montré a l'accord des titulaires de l'autorité parentale (C. civ. 371-1, 372-1)."
        en ["parental consent is valid"] not ["parental consent is not valid"] "Every minor shown has the consent of those who hold parental authority."
    RightsBasis "rights.basis" [P] Choice(ChoiceSet::RightsBasis), Registry, silence Unknown, ordinary Computed, Cheap;
        fr ["base de droits est {}"] not ["base de droits n'est pas {}"] "Ce qui autorise l'usage d'un média : à nous, cédé, sous licence, citation…"
        en ["rights basis is {}"] not ["rights basis is not {}"] "What allows the use of a medium: own, assigned, licensed, quotation…"
    RightsValid "rights.valid" [P] Flag, Registry, silence Unknown, ordinary Computed, Cheap;
        fr ["droits sont valables", "droits sont valables au jour de publication"] not ["droits ne sont pas valables"] "Chaque média a une base de droits au registre qui couvre ce réseau et ce jour (CPI L122-4, L131-3). Sans fiche : inconnu."
        en ["rights are valid", "rights are valid on the day of publication"] not ["rights are not valid"] "Every medium has a rights basis in the registry that covers this network and day. Without a record: unknown."
    LicenceAllows "licence.allows" [P] Flag, Registry, silence Unknown, ordinary Computed, Cheap;
        fr ["licence permet l'usage"] not ["licence ne permet pas l'usage"] "La licence de chaque média permet cet usage : pas de promotion sous NC, pas de retouche sous ND."
        en ["licence allows the use"] not ["licence does not allow the use"] "The licence of every medium allows this use: no promotion under NC, no editing under ND."
    CreditGiven "credit.given" [P] Flag, Registry, silence Unknown, ordinary Computed, Cheap;
        fr ["crédit est présent"] not ["crédit n'est pas présent"] "Le crédit que la fiche d'un média demande est dans le texte (CPI L121-1)."
        en ["credit is given"] not ["credit is not given"] "The credit that a medium's record asks for is in the text."
    MediaInbound "media.inbound" [P] Flag, Registry, silence Unknown, ordinary No, Cheap;
        fr ["un média vient d'un message reçu"] not ["aucun média ne vient d'un message reçu"] "Un média joint a été reçu dans un commentaire ou un message, ou gardé comme preuve."
        en ["a medium comes from a message received"] not ["no medium comes from a message received"] "A medium attached was received in a comment or a message, or kept as evidence."
    MediaAi "media.ai" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["un média est produit par intelligence artificielle"] not ["aucun média n'est produit par intelligence artificielle"] "Une image, une voix ou une vidéo est faite ou changée par une machine."
        en ["a medium is made by artificial intelligence"] not ["no medium is made by artificial intelligence"] "A picture, voice or video is made or altered by a machine."
    MediaRetouched "media.retouched" [P] Flag, Declared, silence No, ordinary No, Free;
        fr ["une image est retouchée"] not ["aucune image n'est retouchée"] "Une silhouette ou un visage est modifié."
        en ["an image is retouched"] not ["no image is retouched"] "A figure or a face was altered."
    MediaLocation "media.location" [P] Flag, Detector, silence Unknown, ordinary No, Cheap by "media-metadata";
        fr ["un média révèle un lieu"] not ["aucun média ne révèle de lieu"] "Les métadonnées d'un média portent des coordonnées."
        en ["a medium reveals a place"] not ["no medium reveals a place"] "The metadata of a medium carry coordinates."
    MediaText "media.text" [P] Flag, Detector, silence Unknown, ordinary No, Heavy by "ocr";
        fr ["un média laisse lire un élément confidentiel"] not ["aucun média ne laisse lire d'élément confidentiel"] "Un texte confidentiel, un code ou un écran se lit sur une image."
        en ["a medium lets a confidential item be read"] not ["no medium lets a confidential item be read"] "A confidential text, a code or a screen can be read on a picture."
    MediaBrand "media.brand" [P] Flag, Detector, silence Unknown, ordinary No, Heavy by "logos";
        fr ["une image montre la marque d'un tiers"] not ["aucune image ne montre la marque d'un tiers"] "Le logo ou la marque d'une autre entreprise est visible."
        en ["an image shows somebody else's brand"] not ["no image shows somebody else's brand"] "The logo or brand of another company can be seen."
    MediaSexual "media.sexual" [P] Flag, Detector, silence Unknown, ordinary No, Heavy by "nudity";
        fr ["une image est à caractère sexuel"] not ["aucune image n'est à caractère sexuel"] "Nudité ou scène sexuelle sur une image."
        en ["an image is sexual"] not ["no image is sexual"] "Nudity or a sexual scene on a picture."

    // --- reposts ------------------------------------------------------------------------------------------------------
    RepostSource "repost.source" [P] Name(NameKind::List), Declared, silence Unknown, ordinary No, Free;
        fr ["source est dans {}"] not ["source n'est pas dans {}"] "Le compte dont on reprend la publication est dans cette liste."
        en ["source is on {}"] not ["source is not on {}"] "The account whose post is reposted is on this list."
    RepostVerified "repost.verified" [P] Flag, Declared, silence Unknown, ordinary Yes, Free;
        fr ["auteur de la source est vérifié"] not ["auteur de la source n'est pas vérifié"] "L'identité de l'auteur repris est vérifiée."
        en ["source's author is verified"] not ["source's author is not verified"] "The identity of the reposted author is verified."
    RepostAge "repost.age" [P] Duration, Clock, silence Unknown, ordinary Number(60), Free;
        fr ["âge de la source est {}", "source date de {}"] not [] "Le temps écoulé depuis la publication reprise."
        en ["source's age is {}", "source dates back {}"] not [] "The time since the reposted item was published."
    RepostEdited "repost.edited" [P] Flag, Declared, silence Unknown, ordinary No, Free;
        fr ["source a été modifiée depuis"] not ["source n'a pas été modifiée depuis"] "L'original a changé après avoir été vérifié."
        en ["source was edited since"] not ["source was not edited since"] "The original changed after it was checked."
    RepostNative "repost.native" [P] Flag, Declared, silence Unknown, ordinary Yes, Free;
        fr ["reprise passe par la fonction du réseau"] not ["reprise ne passe pas par la fonction du réseau"] "On partage par le bouton du réseau, sans copier le contenu."
        en ["repost uses the network's own function"] not ["repost does not use the network's own function"] "Shared by the network's button, without copying the content."
    RepostPermission "repost.permission" [P] Flag, Registry, silence Unknown, ordinary No, Cheap;
        fr ["permission de la source est enregistrée"] not ["permission de la source n'est pas enregistrée"] "L'auteur repris a donné sa permission par écrit."
        en ["source's permission is recorded"] not ["source's permission is not recorded"] "The reposted author gave written permission."

    // --- when ---------------------------------------------------------------------------------------------------------
    During "calendar" [PCK] Name(NameKind::Calendar), Clock, silence No, ordinary Computed, Cheap;
        fr ["pendant {}"] not ["hors {}"] "L'instant tombe dans ce calendrier."
        en ["during {}"] not ["outside {}"] "The instant falls in this calendar."
    PostsToday "history.posts_today" [P] ValueKind::Number, History, silence Unknown, ordinary Number(0), Cheap;
        fr ["compte a déjà {} publications ce jour", "compte a déjà {} publication ce jour"] not [] "Les publications déjà parues ce jour sur le compte."
        en ["account already has {} posts today", "account already has {} post today"] not [] "The posts already published on the account today."
    LastPost "history.last_post" [P] Duration, History, silence Unknown, ordinary Number(1440), Cheap;
        fr ["dernière publication du compte date de {}"] not [] "Le temps écoulé depuis la dernière publication du compte."
        en ["account's last post dates back {}"] not [] "The time since the account's last post."
    Duplicate "history.duplicate" [P] Flag, History, silence Unknown, ordinary No, Cheap;
        fr ["même texte est déjà paru"] not ["même texte n'est pas déjà paru"] "Le même texte a déjà été publié."
        en ["same text was already published"] not ["same text was not already published"] "The same text was already published."
    CrisisOpen "crisis" [PC] Flag, Registry, silence No, ordinary No, Free;
        fr ["une crise est ouverte"] not ["aucune crise n'est ouverte"] "Une crise est déclarée ouverte au registre."
        en ["a crisis is open"] not ["no crisis is open"] "A crisis is declared open in the registry."

    // --- approvals ----------------------------------------------------------------------------------------------------
    Approval "approval" [PK] Who, Declared, silence No, ordinary No, Free;
        fr ["accord de {}", "accord de {} est donné"] not ["accord de {} n'est pas donné"] "Une personne de cette équipe, autre que l'auteur, a approuvé ce contenu."
        en ["approval by {}", "approval by {} is given"] not ["approval by {} is not given"] "A person of this team, other than the author, has approved this content."
    Approvals "approvals" [PK] ValueKind::Number, Declared, silence No, ordinary Number(0), Free;
        fr ["nombre d'accords est {}"] not [] "Combien de personnes autres que l'auteur ont approuvé."
        en ["number of approvals is {}"] not [] "How many persons other than the author have approved."

    // --- comments -----------------------------------------------------------------------------------------------------
    CommenterRole "commenter.role" [C] Choice(ChoiceSet::CommenterRole), Declared, silence Unknown, ordinary Computed, Free;
        fr ["auteur du commentaire est {}"] not ["auteur du commentaire n'est pas {}"] "Le rôle connu de la personne qui commente."
        en ["commenter is {}"] not ["commenter is not {}"] "The known role of the person who comments."
    CommenterRemoved "commenter.removed" [C] ValueKind::Number, History, silence Unknown, ordinary Number(0), Cheap;
        fr ["auteur du commentaire a {} commentaires retirés"] not [] "Combien de ses commentaires ont déjà été retirés ici."
        en ["commenter has {} removed comments"] not [] "How many of the commenter's comments were removed here before."
    CommenterFirst "commenter.first" [C] Flag, History, silence Unknown, ordinary No, Cheap;
        fr ["premier commentaire de cet auteur"] not ["auteur du commentaire a déjà commenté"] "Cette personne n'a jamais commenté ici."
        en ["commenter's first comment"] not ["commenter has commented before"] "This person never commented here before."
    CommentWaiting "comment.waiting" [C] Duration, Clock, silence Unknown, ordinary Number(0), Free;
        fr ["commentaire attend depuis {}"] not [] "Le temps écoulé sans réponse de notre part."
        en ["comment has waited {}"] not [] "The time without an answer from us."
    CommentRepeated "comment.repeated" [C] ValueKind::Number, History, silence Unknown, ordinary Number(0), Cheap;
        fr ["même commentaire est déjà paru {} fois"] not [] "Combien de fois ce texte a déjà été posté ici : par n'importe qui s'il a au moins huit mots, sinon par le même auteur."
        en ["same comment was already posted {} times"] not [] "How often this text was already posted here: by anybody when it has at least eight words, otherwise by the same author."
    CommentReported "comment.reported" [C] Flag, Declared, silence No, ordinary No, Free;
        fr ["commentaire est signalé"] not ["commentaire n'est pas signalé"] "Quelqu'un a signalé ce commentaire."
        en ["comment is reported"] not ["comment is not reported"] "Somebody has reported this comment."
    CommentRating "comment.rating" [C] ValueKind::Number, Declared, silence Unknown, ordinary Number(3), Free;
        fr ["note de l'avis est {}"] not [] "La note donnée avec un avis, de 1 à 5."
        en ["review's rating is {}"] not [] "The rating given with a review, 1 to 5."
    CommentIntent "comment.intent" [C] Choice(ChoiceSet::Intent), Detector, silence Unknown, ordinary Computed, Heavy by "intent";
        fr ["intention est {}"] not ["intention n'est pas {}"] "Ce que veut la personne : plainte, question, éloge…"
        en ["intent is {}"] not ["intent is not {}"] "What the person wants: complaint, question, praise…"
    Spam "spam" [C] Percent, Detector, silence Unknown, ordinary Number(0), Heavy by "spam";
        fr ["probabilité d'indésirable est {}"] not [] "La probabilité que le commentaire soit indésirable."
        en ["spam probability is {}"] not [] "The probability that the comment is spam."

    // --- contacts -----------------------------------------------------------------------------------------------------
    ContactRole "contact.role" [K] Choice(ChoiceSet::ContactRole), Declared, silence Unknown, ordinary Computed, Free;
        fr ["contact est {}"] not ["contact n'est pas {}"] "Ce que la personne est pour l'entreprise."
        en ["contact is {}"] not ["contact is not {}"] "What the person is to the company."
    ContactList "contact.list" [K] Name(NameKind::List), Declared, silence No, ordinary No, Free;
        fr ["contact est dans {}"] not ["contact n'est pas dans {}"] "Le compte de ce contact est dans cette liste."
        en ["contact is on {}"] not ["contact is not on {}"] "The contact's account is on this list."
    ContactVerified "contact.verified" [K] Flag, Declared, silence Unknown, ordinary Yes, Free;
        fr ["identité du contact est vérifiée"] not ["identité du contact n'est pas vérifiée"] "On sait qui tient le compte."
        en ["contact's identity is verified"] not ["contact's identity is not verified"] "It is known who holds the account."
    ContactAsked "contact.asked" [K] Flag, Declared, silence Unknown, ordinary Yes, Free;
        fr ["contact a fait la demande"] not ["contact n'a pas fait la demande"] "C'est l'autre personne qui a demandé."
        en ["contact made the request"] not ["contact did not make the request"] "The other person asked."
    ContactReason "contact.reason" [K] Flag, Declared, silence No, ordinary Yes, Free;
        fr ["une raison professionnelle est donnée"] not ["aucune raison professionnelle n'est donnée"] "La raison professionnelle du contact est notée."
        en ["a professional reason is given"] not ["no professional reason is given"] "The professional reason for the contact is noted."
    ContactOpinion "contact.opinion" [K] Flag, Declared, silence No, ordinary No, Free;
        fr ["motif tient à une opinion"] not ["motif ne tient pas à une opinion"] "Le choix repose sur une opinion, une croyance ou un mandat syndical (RGPD art. 9)."
        en ["reason rests on an opinion"] not ["reason does not rest on an opinion"] "The choice rests on an opinion, a belief or a union mandate (GDPR art. 9)."

    // --- detectors of texts -------------------------------------------------------------------------------------------
    Hate "text.hate" [PC] Flag, Detector, silence Unknown, ordinary Computed, Heavy by "hate";
        fr ["texte contient des propos haineux"] not ["texte ne contient pas de propos haineux"] "Haine ou discrimination envers un groupe protégé (loi de 1881, art. 24, 32, 33)."
        en ["text contains hate speech"] not ["text contains no hate speech"] "Hatred or discrimination against a protected group."
    Insult "text.insult" [PC] Flag, Detector, silence Unknown, ordinary Computed, Heavy by "insult";
        fr ["texte contient une injure"] not ["texte ne contient pas d'injure"] "Une expression outrageante sans fait précis (loi de 1881, art. 29)."
        en ["text contains an insult"] not ["text contains no insult"] "An outrageous expression without a precise fact."
    Defamation "text.defamation" [PC] Flag, Detector, silence Unknown, ordinary Computed, Heavy by "defamation";
        fr ["texte accuse quelqu'un d'un fait précis"] not ["texte n'accuse personne d'un fait précis"] "Un fait précis qui porte atteinte à l'honneur d'une personne (loi de 1881, art. 29)."
        en ["text accuses somebody of a precise fact"] not ["text accuses nobody of a precise fact"] "A precise fact that harms a person's honour."
    Threat "text.threat" [PC] Flag, Detector, silence Unknown, ordinary Computed, Heavy by "threat";
        fr ["texte contient une menace"] not ["texte ne contient pas de menace"] "La menace d'un acte contre une personne ou un bien."
        en ["text contains a threat"] not ["text contains no threat"] "The threat of an act against a person or a thing."
    Harassment "text.harassment" [PC] Flag, Detector, silence Unknown, ordinary Computed, Heavy by "harassment";
        fr ["texte contient du harcèlement"] not ["texte ne contient pas de harcèlement"] "Des propos répétés ou concertés contre une personne (C. pénal 222-33-2-2)."
        en ["text contains harassment"] not ["text contains no harassment"] "Repeated or concerted words against a person."
    Profanity "text.profanity" [PC] Flag, Detector, silence Unknown, ordinary Computed, Heavy by "profanity";
        fr ["texte contient une grossièreté"] not ["texte ne contient pas de grossièreté"] "Un mot grossier."
        en ["text contains profanity"] not ["text contains no profanity"] "A coarse word."
    Sexual "text.sexual" [PC] Flag, Detector, silence Unknown, ordinary Computed, Heavy by "sexual";
        fr ["texte contient des propos sexuels"] not ["texte ne contient pas de propos sexuels"] "Un contenu sexuel."
        en ["text contains sexual content"] not ["text contains no sexual content"] "Sexual content."
    PersonalData "text.personal_data" [PC] Flag, Detector, silence Unknown, ordinary Computed, Cheap by "personal-data";
        fr ["texte contient des données personnelles"] not ["texte ne contient pas de données personnelles"] "Un téléphone, une adresse, un numéro d'identité, un compte bancaire…"
        en ["text contains personal data"] not ["text contains no personal data"] "A phone number, an address, an identity number, a bank account…"
    Secret "text.secret" [PC] Flag, Detector, silence Unknown, ordinary Computed, Cheap by "secrets";
        fr ["texte contient un secret technique"] not ["texte ne contient pas de secret technique"] "Un mot de passe, une clé, un jeton."
        en ["text contains a technical secret"] not ["text contains no technical secret"] "A password, a key, a token."
    Excerpt "text.excerpt" [PC] Flag, Detector, silence Unknown, ordinary No, Cheap by "excerpts";
        fr ["texte reprend un document confidentiel"] not ["texte ne reprend aucun document confidentiel"] "Un passage d'un document confidentiel, même un peu remanié."
        en ["text repeats a confidential document"] not ["text repeats no confidential document"] "A passage of a confidential document, even a little reworded."
    Distress "text.distress" [C] Flag, Detector, silence Unknown, ordinary Computed, Heavy by "distress";
        fr ["texte exprime une détresse"] not ["texte n'exprime pas de détresse"] "Idées suicidaires, danger pour soi."
        en ["text expresses distress"] not ["text expresses no distress"] "Suicidal thoughts, danger to oneself."
    Claim "text.claim" [P] Flag, Detector, silence Unknown, ordinary Computed, Cheap by "claims";
        fr ["texte contient une affirmation à prouver"] not ["texte ne contient pas d'affirmation à prouver"] "Un superlatif, une promesse, un chiffre de performance."
        en ["text contains a claim that needs proof"] not ["text contains no claim that needs proof"] "A superlative, a promise, a performance figure."
    GreenClaim "text.green_claim" [P] Flag, Detector, silence Unknown, ordinary Computed, Cheap by "green-claims";
        fr ["texte contient une allégation environnementale"] not ["texte ne contient pas d'allégation environnementale"] "« Neutre en carbone », « écologique »… (C. env. L229-68, directive 2024/825)."
        en ["text contains an environmental claim"] not ["text contains no environmental claim"] "\"Carbon neutral\", \"eco-friendly\"… (directive 2024/825)."
    HiddenAdvertising "text.hidden_advertising" [P] Flag, Detector, silence Unknown, ordinary Computed, Cheap by "claims";
        fr ["texte fait une publicité cachée"] not ["texte ne fait pas de publicité cachée"] "Un cadeau, un code, un partenaire, sans la mention que demande la loi (loi 2023-451)."
        en ["text hides its advertising"] not ["text hides no advertising"] "A gift, a code, a partner, without the mention that the law asks for."
    Election "text.election" [P] Flag, Detector, silence Unknown, ordinary Computed, Cheap by "claims";
        fr ["texte parle d'une élection"] not ["texte ne parle pas d'élection"] "Un vote, une candidature, une consigne."
        en ["text speaks of an election"] not ["text speaks of no election"] "A vote, a candidacy, an advice on voting."
    InsideInformation "text.inside_information" [P] Flag, Detector, silence Unknown, ordinary Computed, Cheap by "claims";
        fr ["texte contient une information privilégiée"] not ["texte ne contient pas d'information privilégiée"] "Une information précise, pas encore publique, qui ferait bouger le cours (règlement (UE) 596/2014, art. 7)."
        en ["text contains inside information"] not ["text contains no inside information"] "Precise information, not yet public, that would move the price (regulation (EU) 596/2014, art. 7)."
}

impl Fact {
    /// The entry of this fact.
    #[must_use]
    pub fn def(self) -> &'static FactDef {
        #[expect(clippy::indexing_slicing, reason = "FACTS and Fact are made by one macro, in one order")]
        &FACTS[self as usize]
    }

    /// The fact with this code, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        FACTS.iter().find(|d| d.code == code).map(|d| d.fact)
    }
}
