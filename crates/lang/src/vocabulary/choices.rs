//! Closed sets of words that stand as values: acts, networks, kinds of content, licences, grounds…
//!
//! Each value has a stable code and its words in both languages; the first word is the one that is written.

/// A word of a closed set.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    /// Stable code, used in posts, verdicts and the API.
    pub code: &'static str,
    /// French words.
    pub fr: &'static [&'static str],
    /// English words.
    pub en: &'static [&'static str],
}

macro_rules! sets {
    ($($(#[$doc:meta])* $set:ident { $($code:literal [$($fr:literal),+] [$($en:literal),+])+ })+) => {
        /// The closed sets.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        pub enum ChoiceSet { $($(#[$doc])* $set,)+ }

        impl ChoiceSet {
            /// All sets, for the reference page and the tests.
            pub const ALL: &'static [ChoiceSet] = &[$(ChoiceSet::$set),+];

            /// The name of the set in code form.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(ChoiceSet::$set => stringify!($set),)+ }
            }

            /// The words of the set.
            #[must_use]
            pub fn choices(self) -> &'static [Choice] {
                match self { $(ChoiceSet::$set => &[$(Choice { code: $code, fr: &[$($fr),+], en: &[$($en),+] }),+],)+ }
            }
        }
    };
}

sets! {
    /// What a person does.
    Act {
        "draft" ["rédiger"] ["draft"]
        "publish" ["publier"] ["publish"]
        "reply" ["répondre"] ["reply", "answer"]
        "repost" ["reprendre", "partager"] ["repost", "share"]
        "schedule" ["programmer"] ["schedule"]
        "promote" ["promouvoir"] ["promote", "boost"]
        "withdraw" ["retirer"] ["withdraw"]
        "approve" ["approuver"] ["approve"]
        "moderate" ["modérer"] ["moderate"]
        "follow" ["suivre"] ["follow"]
        "accept" ["accepter"] ["accept"]
        "amend" ["réviser la charte"] ["amend the charter"]
        "stop" ["arrêter"] ["stop"]
        "administer" ["administrer"] ["administer"]
    }
    /// Networks and spaces.
    Network {
        "linkedin" ["LinkedIn"] ["LinkedIn"]
        "x" ["X", "Twitter"] ["X", "Twitter"]
        "mastodon" ["Mastodon"] ["Mastodon"]
        "bluesky" ["Bluesky"] ["Bluesky"]
        "facebook" ["Facebook"] ["Facebook"]
        "instagram" ["Instagram"] ["Instagram"]
        "threads" ["Threads"] ["Threads"]
        "youtube" ["YouTube"] ["YouTube"]
        "tiktok" ["TikTok"] ["TikTok"]
        "pinterest" ["Pinterest"] ["Pinterest"]
        "wordpress" ["WordPress"] ["WordPress"]
        "website" ["site", "blog"] ["website", "blog"]
        "feed" ["flux"] ["feed"]
    }
    /// Types of account.
    AccountKind {
        "institutional" ["institutionnel"] ["institutional"]
        "brand" ["marque"] ["brand"]
        "product" ["produit"] ["product"]
        "recruitment" ["recrutement"] ["recruitment"]
        "support" ["service client"] ["customer care", "support"]
        "press" ["presse"] ["press"]
        "executive" ["dirigeant"] ["executive"]
        "ambassador" ["ambassadeur"] ["ambassador"]
        "local" ["local", "magasin"] ["local", "store"]
    }
    /// States of an account.
    AccountState {
        "active" ["actif"] ["active"]
        "dormant" ["dormant"] ["dormant"]
        "closed" ["fermé"] ["closed"]
        "compromised" ["compromis"] ["compromised"]
    }
    /// What a person is to the company.
    Status {
        "employee" ["salarié"] ["employee"]
        "executive" ["dirigeant"] ["executive"]
        "ambassador" ["ambassadeur"] ["ambassador"]
        "apprentice" ["alternant", "stagiaire"] ["apprentice", "intern"]
        "agency" ["agence", "prestataire"] ["agency", "contractor"]
        "elected" ["représentant du personnel"] ["staff representative"]
        "left" ["parti"] ["left"]
    }
    /// Types of content.
    ContentKind {
        "text" ["texte"] ["text"]
        "picture" ["image", "photo"] ["picture", "photo"]
        "video" ["vidéo"] ["video"]
        "audio" ["audio", "balado"] ["audio", "podcast"]
        "link" ["lien"] ["link"]
        "document" ["document"] ["document"]
        "poll" ["sondage"] ["poll"]
        "story" ["story", "éphémère"] ["story"]
        "live" ["direct"] ["live"]
        "article" ["article"] ["article"]
        "event" ["événement"] ["event"]
        "job" ["offre d'emploi"] ["job offer"]
        "contest" ["jeu-concours"] ["contest"]
        "testimonial" ["témoignage"] ["testimonial"]
    }
    /// Where content comes from.
    ContentOrigin {
        "own" ["nous", "propre"] ["ours", "own"]
        "employee" ["un salarié"] ["an employee"]
        "agency" ["une agence"] ["an agency"]
        "press" ["la presse"] ["the press"]
        "user" ["un internaute"] ["a member of the public"]
        "partner" ["un partenaire"] ["a partner"]
        "third_party" ["un tiers"] ["a third party"]
        "generated" ["une machine"] ["a machine"]
    }
    /// What allows the use of a medium (CPI L111-1, L122-5, L131-3).
    RightsBasis {
        "own" ["à nous"] ["own"]
        "assigned" ["cession"] ["assignment"]
        "licensed" ["licence"] ["licence"]
        "cc" ["Creative Commons"] ["Creative Commons"]
        "quotation" ["citation"] ["quotation"]
        "parody" ["parodie"] ["parody"]
        "public_domain" ["domaine public"] ["public domain"]
        "none" ["aucune"] ["none"]
    }
    /// Languages that can be told apart.
    Language {
        "fr" ["français"] ["French"]
        "en" ["anglais"] ["English"]
        "other" ["une autre langue"] ["another language"]
    }
    /// Why a post is withdrawn (DoDI 5400.17 is the model).
    WithdrawalReason {
        "error" ["erreur"] ["error"]
        "law" ["loi ou conditions du réseau"] ["law or terms"]
        "security" ["sécurité"] ["security"]
        "consent" ["accord retiré"] ["consent withdrawn"]
        "other" ["autre"] ["other"]
    }
    /// Who comments.
    CommenterRole {
        "customer" ["client"] ["customer"]
        "journalist" ["journaliste"] ["journalist"]
        "authority" ["autorité"] ["authority"]
        "lawyer" ["avocat ou ayant droit"] ["lawyer or rights holder"]
        "employee" ["salarié"] ["employee"]
        "former_employee" ["ancien salarié"] ["former employee"]
        "union" ["syndicat"] ["union"]
        "elected" ["élu"] ["elected official"]
        "partner" ["partenaire"] ["partner"]
        "competitor" ["concurrent"] ["competitor"]
        "unknown" ["inconnu"] ["unknown person"]
    }
    /// What a comment wants.
    Intent {
        "complaint" ["plainte"] ["complaint"]
        "criticism" ["critique"] ["criticism"]
        "question" ["question"] ["question"]
        "praise" ["éloge"] ["praise"]
        "request" ["demande"] ["request"]
        "alert" ["alerte"] ["alert"]
    }
    /// What a contact is to the company.
    ContactRole {
        "customer" ["client"] ["customer"]
        "supplier" ["fournisseur"] ["supplier"]
        "partner" ["partenaire"] ["partner"]
        "journalist" ["journaliste"] ["journalist"]
        "elected" ["élu"] ["elected official"]
        "candidate" ["candidat"] ["candidate"]
        "competitor" ["concurrent"] ["competitor"]
        "colleague" ["collègue"] ["colleague"]
        "subordinate" ["subordonné"] ["subordinate"]
        "patient" ["patient"] ["patient"]
        "minor" ["mineur"] ["minor"]
        "unknown" ["inconnu"] ["unknown person"]
    }
    /// Grounds on which a comment may be hidden: of law, or of the published house rules. Criticism is none.
    Ground {
        "hate_or_incitement" ["haine ou provocation"] ["hate or incitement"]
        "defamation" ["diffamation"] ["defamation"]
        "insult" ["injure"] ["insult"]
        "threat" ["menace"] ["threat"]
        "harassment" ["harcèlement"] ["harassment"]
        "doxxing" ["divulgation de coordonnées"] ["doxxing"]
        "privacy" ["vie privée"] ["privacy"]
        "image_right" ["droit à l'image"] ["image right"]
        "copyright" ["droit d'auteur"] ["copyright"]
        "trademark" ["marque"] ["trademark"]
        "terrorism_apology" ["apologie du terrorisme"] ["apology of terrorism"]
        "child_protection" ["protection des mineurs"] ["child protection"]
        "sexual_content" ["contenu sexuel"] ["sexual content"]
        "fraud_phishing" ["fraude ou hameçonnage"] ["fraud or phishing"]
        "impersonation" ["usurpation"] ["impersonation"]
        "medical_secrecy" ["secret médical"] ["medical secrecy"]
        "trade_secret" ["secret des affaires"] ["trade secret"]
        "election_silence" ["silence électoral"] ["election silence"]
        "off_topic" ["hors sujet"] ["off topic"]
        "advertising" ["publicité"] ["advertising"]
        "repetition_flood" ["répétition"] ["repetition"]
        "personal_data" ["données personnelles"] ["personal data"]
        "medical_advice_request" ["demande d'avis médical"] ["request for medical advice"]
        "unsafe_link" ["lien dangereux"] ["unsafe link"]
        "coarse_language" ["propos grossiers"] ["coarse language"]
    }
    /// What is never a ground: the parser knows these words in order to refuse them with the reason.
    NotAGround {
        "criticism" ["critique"] ["criticism"]
        "complaint" ["plainte", "mécontentement"] ["complaint"]
        "bad_review" ["mauvais avis", "avis négatif"] ["bad review", "negative review"]
        "negative" ["négatif", "défavorable", "commentaire défavorable"] ["negative", "unfavourable"]
        "political_disagreement" ["désaccord", "désaccord politique"] ["disagreement", "political disagreement"]
        "union_claim" ["revendication syndicale"] ["union claim"]
        "question_unanswered" ["question gênante", "question sans réponse"] ["awkward question", "unanswered question"]
    }
    /// What a comment of a scenario is, in the order in which a comment is looked at: danger and law before facts, facts
    /// before tone.
    Nature {
        "danger" ["danger"] ["danger"]
        "law" ["loi"] ["law"]
        "spam" ["indésirable"] ["spam"]
        "authority" ["autorité"] ["authority"]
        "secret" ["secret"] ["secret"]
        "ours" ["interne", "l'un des nôtres"] ["one of ours", "ours"]
        "surge" ["emballement"] ["surge"]
        "facts" ["faits"] ["facts"]
        "experience" ["expérience"] ["experience"]
        "rant" ["coup de gueule"] ["rant"]
    }
    /// Placeholders of prepared answers that the house fills by itself, written between braces: `{first name}`. Any other is
    /// for the person who answers.
    Placeholder {
        "first_name" ["prénom"] ["first name"]
        "author" ["auteur"] ["author"]
        "date" ["date"] ["date"]
        "next_word" ["prochain point"] ["next word"]
        "link" ["lien"] ["link"]
        "account" ["compte"] ["account"]
        "organisation" ["organisation"] ["organisation", "organization"]
        "post" ["publication"] ["post"]
        "ground" ["motif"] ["ground"]
        "signature" ["signature"] ["signature"]
        "contest_link" ["lien de contestation"] ["contest link"]
        "case" ["numéro de dossier"] ["case number"]
    }
    /// How sites learn what spam is.
    Learning {
        "each_site" ["pour chaque site", "chaque site"] ["for each site", "each site"]
        "together" ["ensemble"] ["together"]
    }
    /// What an alarm does or proposes.
    AlarmAct {
        "pause_queue" ["suspendre la file"] ["pause the queue"]
        "page" ["appeler"] ["page"]
        "open_case" ["ouvrir le dossier"] ["open the case"]
    }
    /// What a scenario's clock counts towards.
    ClockVerb {
        "acknowledge" ["accuser réception"] ["acknowledge"]
        "answer" ["répondre"] ["answer"]
        "decide" ["décider"] ["decide"]
        "remove" ["retirer"] ["remove"]
        "hand_over" ["transmettre"] ["hand over"]
        "protect" ["protéger"] ["protect"]
        "speak" ["parler"] ["speak"]
        "pause" ["suspendre"] ["pause"]
    }
    /// What is kept for a time.
    RetentionObject {
        "comments" ["commentaires"] ["comments"]
        "evidence" ["preuves"] ["evidence"]
        "addresses" ["adresses"] ["addresses"]
        "posts" ["publications"] ["posts"]
        "journal" ["journal"] ["journal"]
        "drafts" ["brouillons"] ["drafts"]
        "contacts" ["contacts"] ["contacts"]
    }
    /// What happens at the end of a retention.
    RetentionEnd {
        "erase" ["effacer"] ["erase"]
        "anonymise" ["anonymiser"] ["anonymise"]
    }
    /// Kinds of list.
    ListKind {
        "terms" ["termes"] ["terms"]
        "sites" ["sites"] ["sites"]
        "accounts" ["comptes"] ["accounts"]
        "hashtags" ["mots-dièse"] ["hashtags"]
        "tools" ["logiciels"] ["tools"]
    }
    /// How terms match.
    Forms {
        "as_written" ["telles quelles"] ["as written"]
        "exact" ["exactes"] ["exact"]
        "inflected" ["fléchies"] ["inflected"]
    }
    /// When a rule counts.
    Mode {
        "draft" ["brouillon"] ["draft"]
        "shadow" ["ombre"] ["shadow"]
        "warn" ["avertir"] ["warn"]
        "in_force" ["en vigueur"] ["in force"]
    }
    /// Open or closed.
    OpenClosed {
        "open" ["ouverts"] ["open"]
        "closed" ["fermés"] ["closed"]
    }
    /// What a rule applies to.
    SubjectWord {
        "post" ["publications"] ["posts"]
        "comment" ["commentaires"] ["comments"]
        "contact" ["contacts"] ["contacts"]
    }
    /// Steps in the life of a charter that is an annex of the internal rules (C. trav. L1321-4).
    Formality {
        "draft" ["projet"] ["draft"]
        "works_council" ["avis du CSE"] ["works council opinion"]
        "inspection" ["inspection du travail"] ["labour inspectorate"]
        "filing" ["dépôt aux prud'hommes"] ["filing"]
        "publicity" ["publicité"] ["publicity"]
    }
    /// Effects on posts and contacts, weakest first.
    PostEffect {
        "publish" ["publier", "permettre"] ["publish", "allow"]
        "remind" ["rappeler"] ["remind"]
        "revise" ["réviser"] ["revise"]
        "hold" ["retenir"] ["hold"]
        "refuse" ["refuser"] ["refuse"]
    }
    /// Effects on comments, weakest first.
    CommentEffect {
        "show" ["montrer"] ["show"]
        "hold" ["retenir"] ["hold"]
        "hide" ["masquer"] ["hide"]
    }
    /// Levels of confidentiality.
    Level {
        "internal" ["interne"] ["internal"]
        "confidential" ["confidentiel"] ["confidential"]
        "secret" ["secret"] ["secret"]
    }
}
