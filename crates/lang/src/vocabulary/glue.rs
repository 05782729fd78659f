//! The small words of the grammar: connectives, units, days, months. One entry each, both languages.

macro_rules! glue {
    ($($word:ident [$($fr:literal),+] [$($en:literal),+])+) => {
        /// A small word of the grammar.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "each is the English word of the table")]
        pub enum Glue { $($word,)+ }

        impl Glue {
            /// Every word.
            pub const ALL: &'static [Glue] = &[$(Glue::$word),+];

            /// French words; the first is written.
            #[must_use]
            pub fn fr(self) -> &'static [&'static str] {
                match self { $(Glue::$word => &[$($fr),+],)+ }
            }

            /// English words; the first is written.
            #[must_use]
            pub fn en(self) -> &'static [&'static str] {
                match self { $(Glue::$word => &[$($en),+],)+ }
            }
        }
    };
}

glue! {
    And ["et"] ["and"]
    Or ["ou"] ["or"]
    Not ["pas", "non"] ["not"]
    Team ["équipe", "équipes"] ["team", "teams"]
    Person ["personne", "personnes"] ["person", "people"]
    Account ["compte"] ["account"]
    TopicWord ["sujet"] ["topic"]
    CategoryWord ["catégorie"] ["category"]
    ListWord ["liste"] ["list"]
    CalendarWord ["calendrier"] ["calendar"]
    For ["pour"] ["for"]
    Within ["sous"] ["within"]
    Ground ["motif"] ["ground"]
    Scenario ["scénario"] ["scenario"]
    By ["par"] ["by"]
    On ["sur"] ["on"]
    During ["pendant"] ["during"]
    MoreThan ["plus de", "plus d'"] ["more than", "over"]
    LessThan ["moins de", "moins d'"] ["less than", "fewer than", "under"]
    AtLeast ["au moins"] ["at least"]
    AtMost ["au plus"] ["at most"]
    Exactly ["exactement"] ["exactly"]
    Minute ["min", "minute", "minutes", "mn"] ["min", "minute", "minutes"]
    Hour ["h", "heure", "heures"] ["h", "hour", "hours"]
    Day ["j", "jour", "jours"] ["d", "day", "days"]
    Week ["semaines", "semaine"] ["weeks", "week"]
    Month ["mois"] ["months", "month"]
    Year ["ans", "an", "années"] ["years", "year"]
    From ["du", "de", "depuis le"] ["from"]
    To ["au", "à", "jusqu'au"] ["to"]
    OnDay ["le"] ["on"]
    At ["à"] ["at"]
    Same ["idem"] ["same"]
    UnknownWhether ["on ignore si", "on ignore s'"] ["unknown whether"]
    Mandate ["habilitation"] ["mandate"]
    AllAccounts ["tous les comptes"] ["all accounts"]
    If ["si"] ["if"]
    Every ["chaque"] ["every"]
    DayWord ["jour"] ["day"]
    WorkingDay ["jour ouvré", "jours ouvrés"] ["working day", "weekday"]
    Weekend ["week-end", "fin de semaine"] ["weekend", "week-end"]
    PublicHoliday ["jour férié", "jours fériés"] ["public holiday"]
    YearWord ["année", "an"] ["year"]
    Monday ["lundi"] ["Monday"]
    Tuesday ["mardi"] ["Tuesday"]
    Wednesday ["mercredi"] ["Wednesday"]
    Thursday ["jeudi"] ["Thursday"]
    Friday ["vendredi"] ["Friday"]
    Saturday ["samedi"] ["Saturday"]
    Sunday ["dimanche"] ["Sunday"]
    January ["janvier"] ["January"]
    February ["février"] ["February"]
    March ["mars"] ["March"]
    April ["avril"] ["April"]
    May ["mai"] ["May"]
    June ["juin"] ["June"]
    July ["juillet"] ["July"]
    August ["août"] ["August"]
    September ["septembre"] ["September"]
    October ["octobre"] ["October"]
    November ["novembre"] ["November"]
    December ["décembre"] ["December"]
    Publishes ["publie", "publient"] ["publishes", "publish"]
    Replies ["répond", "répondent"] ["replies", "answers"]
    Reposts ["reprend", "partage"] ["reposts", "shares"]
    Schedules ["programme"] ["schedules"]
    Promotes ["promeut"] ["promotes"]
    Withdraws ["retire"] ["withdraws"]
    Follows ["suit"] ["follows"]
    Accepts ["accepte"] ["accepts"]
    Drafts ["rédige"] ["drafts"]
    Comments ["commente"] ["comments"]
    FromShare ["dès", "à partir de"] ["from"]
    After ["après"] ["after"]
    CommentsKept ["commentaires gardés", "commentaire gardé"] ["comments kept", "comment kept"]
    CommentWord ["commentaires", "commentaire"] ["comments", "comment"]
    WhatAside ["ce qui est écarté"] ["what is put aside"]
    TimesUsual ["fois l'habitude"] ["times the usual"]
    Severity ["gravité"] ["severity"]
}

impl Glue {
    /// Monday to Sunday.
    pub const DAYS: [Glue; 7] =
        [Glue::Monday, Glue::Tuesday, Glue::Wednesday, Glue::Thursday, Glue::Friday, Glue::Saturday, Glue::Sunday];

    /// January to December.
    pub const MONTHS: [Glue; 12] = [
        Glue::January,
        Glue::February,
        Glue::March,
        Glue::April,
        Glue::May,
        Glue::June,
        Glue::July,
        Glue::August,
        Glue::September,
        Glue::October,
        Glue::November,
        Glue::December,
    ];
}
