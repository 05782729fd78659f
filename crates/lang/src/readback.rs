//! Read-back: what was compiled, in plain French or English. It is what approvers sign and what the screens show beside
//! the text; it is made from the resolved charter, never from the source.

use crate::calendar::Spell;
use crate::model::*;
use crate::vocabulary::{ChoiceSet, Fact, Glue, NameKind, Subject};
use charte_messages::{Arg, Message};
use jiff::civil::{Date, DateTime};

/// Reads a charter back in a language.
#[derive(Clone, Copy)]
pub struct Readback<'a> {
    charter: &'a Charter,
    lang: Lang,
}

impl<'a> Readback<'a> {
    /// Of a charter, in a language.
    #[must_use]
    pub fn new(charter: &'a Charter, lang: Lang) -> Self {
        Self { charter, lang }
    }

    fn say(&self, message: Message) -> String {
        message.render(self.lang)
    }

    /// A word of a closed set.
    #[must_use]
    pub fn choice(&self, set: ChoiceSet, code: &str) -> String {
        choice_word(set, code, self.lang).to_owned()
    }

    /// A name in the quotation marks of the language; a handle as it is.
    #[must_use]
    pub fn quote(&self, text: &str) -> String {
        if text.starts_with('@') {
            return text.to_owned();
        }
        match self.lang {
            Lang::Fr => format!("«\u{a0}{text}\u{a0}»"),
            Lang::En => format!("“{text}”"),
        }
    }

    /// The name of a declared thing.
    #[must_use]
    pub fn name(&self, kind: NameKind, index: u32) -> &'a str {
        let n = index as usize;
        let c = self.charter;
        match kind {
            NameKind::Team => c.teams.get(n).map(|t| &t.name),
            NameKind::Account => c.accounts.get(n).map(|t| &t.name),
            NameKind::Topic => c.topics.get(n).map(|t| &t.name),
            NameKind::Category => c.categories.get(n).map(|t| &t.name),
            NameKind::Confidential => c.confidentials.get(n).map(|t| &t.name),
            NameKind::List => c.lists.get(n).map(|t| &t.name),
            NameKind::Calendar => c.calendars.get(n).map(|t| &t.name),
            NameKind::Scenario => c.scenarios.get(n).map(|t| &t.name),
        }
        .map_or("", |n| n.text.as_str())
    }

    /// A team or a person.
    #[must_use]
    pub fn who(&self, who: &Who) -> String {
        match who {
            Who::Team(t) => self.say(Message::new("rb-team").with("name", self.quote(self.name(NameKind::Team, t.0)))),
            Who::Person(p) => p.text.clone(),
        }
    }

    /// Several teams or persons.
    #[must_use]
    pub fn whos(&self, whos: &[Who], all: bool) -> String {
        let items: Vec<Arg> = whos.iter().map(|w| Arg::Text(self.who(w))).collect();
        self.join(items, all)
    }

    fn join(&self, items: Vec<Arg>, all: bool) -> String {
        let list = if all { Arg::And(items) } else { Arg::Or(items) };
        self.say(Message::new("rb-list").with("items", list))
    }

    /// A condition.
    #[must_use]
    pub fn cond(&self, cond: &Cond) -> String {
        match cond {
            Cond::Atom(a) => self.atom(a),
            Cond::Not(c) => self.say(Message::new("rb-not").with("cond", self.cond(c))),
            Cond::All(list) => self.parts(list, Glue::And),
            Cond::Any(list) => self.parts(list, Glue::Or),
        }
    }

    fn parts(&self, list: &[Cond], glue: Glue) -> String {
        let words = if self.lang == Lang::Fr { glue.fr() } else { glue.en() };
        let joiner = format!(" {} ", words.first().copied().unwrap_or(""));
        let part = |c: &Cond| match c {
            Cond::All(l) | Cond::Any(l) if l.len() > 1 => format!("({})", self.cond(c)),
            _ => self.cond(c),
        };
        list.iter().map(part).collect::<Vec<_>>().join(&joiner)
    }

    /// A phrase of the vocabulary with its value.
    #[must_use]
    pub fn atom(&self, atom: &Atom) -> String {
        phrase(atom.fact, atom.holds, &self.value(atom), self.lang)
    }

    /// The value of a phrase.
    #[must_use]
    pub fn value(&self, atom: &Atom) -> String {
        use crate::vocabulary::ValueKind;
        match (&atom.value, atom.fact.def().value) {
            (Value::Who(whos), _) => self.whos(whos, false),
            (Value::Choices(codes), ValueKind::Choice(set)) => {
                self.join(codes.iter().map(|c| Arg::Text(self.choice(set, c))).collect(), false)
            }
            (Value::Names(names), ValueKind::Name(kind)) => {
                self.join(names.iter().map(|n| Arg::Text(self.quote(self.name(kind, *n)))).collect(), false)
            }
            (Value::Number(compare, n), ValueKind::Percent) => format!("{}{n}\u{a0}%", self.compare(*compare)),
            (Value::Number(compare, n), _) => format!("{}{n}", self.compare(*compare)),
            (Value::Length(compare, l), _) => format!("{}{}", self.compare(*compare), self.length(*l)),
            (Value::Words(words), _) => self.join(words.iter().map(|w| Arg::Text(self.quote(w))).collect(), false),
            _ => String::new(),
        }
    }

    fn compare(&self, compare: Compare) -> String {
        let word = compare.glue().and_then(|g| if self.lang == Lang::Fr { g.fr() } else { g.en() }.first().copied());
        word.map_or_else(String::new, |w| format!("{w} "))
    }

    /// A length of time.
    #[must_use]
    pub fn length(&self, length: Length) -> String {
        let key = match length.unit {
            TimeUnit::Minute => "rb-minutes",
            TimeUnit::Hour => "rb-hours",
            TimeUnit::Day => "rb-days",
            TimeUnit::Week => "rb-weeks",
            TimeUnit::Month => "rb-months",
            TimeUnit::Year => "rb-years",
        };
        self.say(Message::new(key).with("n", i64::from(length.amount)))
    }

    /// A day.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let month = Glue::MONTHS.get(usize::try_from(date.month() - 1).unwrap_or(0)).copied().unwrap_or(Glue::January);
        let name = if self.lang == Lang::Fr { month.fr() } else { month.en() }.first().copied().unwrap_or("");
        let day = if self.lang == Lang::Fr && date.day() == 1 { "1er".to_owned() } else { date.day().to_string() };
        format!("{day} {name} {}", date.year())
    }

    fn instant(&self, at: DateTime) -> String {
        if at.time() == jiff::civil::Time::midnight() {
            self.date(at.date())
        } else {
            format!("{}, {:02}:{:02}", self.date(at.date()), at.hour(), at.minute())
        }
    }

    /// An effect with its particulars, as a sentence without full stop.
    #[must_use]
    pub fn outcome(&self, outcome: &Outcome, subject: Subject) -> String {
        let key = match (outcome.effect, subject) {
            (Effect::Publish, Subject::Contact) => "rb-effect-allow",
            (Effect::Publish, _) => "rb-effect-publish",
            (Effect::Show, _) => "rb-effect-show",
            (Effect::Remind, _) => "rb-effect-remind",
            (Effect::Revise, _) => "rb-effect-revise",
            (Effect::Hold, _) => "rb-effect-hold",
            (Effect::Hide, _) => "rb-effect-hide",
            (Effect::Refuse, _) => "rb-effect-refuse",
        };
        let mut out = self.say(Message::new(key));
        if let Some(d) = &outcome.deciders {
            out.push_str(&self.say(Message::new("rb-for").with("who", self.whos(&d.who, d.all))));
        }
        if let Some(l) = outcome.within {
            out.push_str(&self.say(Message::new("rb-within").with("length", self.length(l))));
        }
        if let Some(g) = outcome.ground {
            out.push_str(&self.say(Message::new("rb-ground").with("ground", self.choice(ChoiceSet::Ground, g))));
        }
        if let Some(s) = outcome.scenario {
            out.push_str(
                &self.say(Message::new("rb-opens").with("name", self.quote(self.name(NameKind::Scenario, s.0)))),
            );
        }
        out
    }

    /// A rule, in one paragraph.
    #[must_use]
    pub fn rule(&self, rule: &Rule) -> String {
        let mut out = match &rule.when {
            Some(c) => self.say(Message::new("rb-when").with("cond", self.cond(c))),
            None => self.say(Message::new("rb-always").with("subject", Message::new(subject_key(rule.subject)))),
        };
        let demands: Vec<String> = rule
            .breaches
            .iter()
            .map(|b| match b {
                Breach::Only(whos, _) => self.say(Message::new("rb-only").with("who", self.whos(whos, false))),
                Breach::Never(c, _) => self.say(Message::new("rb-never").with("cond", self.cond(c))),
                Breach::Need(c, _) => self.say(Message::new("rb-need").with("cond", self.cond(c))),
            })
            .collect();
        let semicolon = if self.lang == Lang::Fr { "\u{a0}; " } else { "; " };
        out.push_str(&demands.join(semicolon));
        if let Some(effect) = &rule.effect {
            let key = if demands.is_empty() { "rb-then" } else { "rb-else" };
            out.push_str(&self.say(Message::new(key).with("effect", self.outcome(effect, rule.subject))));
        } else {
            out.push_str(&self.say(Message::new("rb-no-effect")));
        }
        if let Some(unknown) = &rule.unknown {
            out.push_str(&self.say(Message::new("rb-unknown").with("effect", self.outcome(unknown, rule.subject))));
        }
        if !rule.exception_to.is_empty() {
            let names = rule
                .exception_to
                .iter()
                .filter_map(|r| self.charter.rules.get(r.index()))
                .map(|r| Arg::Text(self.quote(&r.name.text)))
                .collect();
            out.push_str(&self.say(Message::new("rb-exception").with("rules", Arg::And(names))));
        }
        if let Some(d) = rule.from {
            out.push_str(&self.say(Message::new("rb-from").with("date", self.date(d))));
        }
        if let Some(d) = rule.until {
            out.push_str(&self.say(Message::new("rb-until").with("date", self.date(d))));
        }
        match rule.mode {
            Mode::InForce => {}
            Mode::Draft => out.push_str(&self.say(Message::new("rb-mode-draft"))),
            Mode::Shadow => out.push_str(&self.say(Message::new("rb-mode-shadow"))),
            Mode::Warn => out.push_str(&self.say(Message::new("rb-mode-warn"))),
        }
        out
    }

    /// A mandate, in one sentence.
    #[must_use]
    pub fn mandate(&self, mandate: &Mandate) -> String {
        let acts = mandate.may.iter().map(|a| Arg::Text(self.choice(ChoiceSet::Act, a))).collect();
        let mut out = self.say(
            Message::new("rb-mandate")
                .with("who", self.whos(&mandate.who, true))
                .with("acts", Arg::And(acts))
                .with("n", mandate.who.len()),
        );
        match &mandate.on {
            None => out.push_str(&self.say(Message::new("rb-on-all"))),
            Some(list) => {
                let names = list.iter().map(|a| Arg::Text(self.name(NameKind::Account, a.0).to_owned())).collect();
                out.push_str(&self.say(Message::new("rb-on").with("accounts", Arg::And(names))));
            }
        }
        if !mandate.about.is_empty() {
            let names = mandate.about.iter().map(|t| Arg::Text(self.quote(self.name(NameKind::Topic, t.0)))).collect();
            out.push_str(&self.say(Message::new("rb-about").with("topics", Arg::And(names))));
        }
        if !mandate.content.is_empty() {
            let kinds = mandate.content.iter().map(|c| Arg::Text(self.choice(ChoiceSet::ContentKind, c))).collect();
            out.push_str(&self.say(Message::new("rb-content").with("kinds", Arg::Or(kinds))));
        }
        out.push('.');
        if let Some(d) = mandate.from {
            out.push_str(&self.say(Message::new("rb-from").with("date", self.date(d))));
        }
        if let Some(d) = mandate.until {
            out.push_str(&self.say(Message::new("rb-until").with("date", self.date(d))));
        }
        out
    }

    /// When a calendar runs.
    #[must_use]
    pub fn calendar(&self, calendar: &crate::calendar::Calendar) -> String {
        if calendar.is_empty() {
            return self.say(Message::new("rb-calendar-empty"));
        }
        let spells = |list: &[Spell]| Arg::And(list.iter().map(|s| Arg::Text(self.spell(s))).collect());
        let mut out = self.say(Message::new("rb-calendar").with("spells", spells(&calendar.runs)));
        if !calendar.except.is_empty() {
            out.push_str(&self.say(Message::new("rb-calendar-except").with("spells", spells(&calendar.except))));
        }
        out.push('.');
        out
    }

    fn spell(&self, spell: &Spell) -> String {
        let hours = |from: jiff::civil::Time, to: jiff::civil::Time| {
            if from == to {
                return String::new();
            }
            let clock = |t: jiff::civil::Time| format!("{:02}:{:02}", t.hour(), t.minute());
            self.say(Message::new("rb-hours-of-day").with("from", clock(from)).with("to", clock(to)))
        };
        let day_month = |(m, d): (i8, i8)| {
            let month = Glue::MONTHS.get(usize::try_from(m - 1).unwrap_or(0)).copied().unwrap_or(Glue::January);
            format!(
                "{d} {}",
                if self.lang == Lang::Fr { month.fr() } else { month.en() }.first().copied().unwrap_or("")
            )
        };
        match spell {
            Spell::Period { from, to } => {
                // A period to the end of a day is stored to the next midnight and said to the day.
                let last = if to.time() == jiff::civil::Time::midnight() {
                    to.checked_sub(jiff::Span::new().days(1)).unwrap_or(*to)
                } else {
                    *to
                };
                if from.date() == last.date() && from.time() == jiff::civil::Time::midnight() {
                    return self.say(Message::new("rb-day").with("day", self.date(from.date())));
                }
                self.say(Message::new("rb-period").with("from", self.instant(*from)).with("to", self.instant(last)))
            }
            Spell::Weekly { days, from, to } => {
                let all = days.iter().all(|d| *d);
                let names: Vec<Arg> = Glue::DAYS
                    .iter()
                    .zip(days)
                    .filter(|(_, on)| **on)
                    .filter_map(|(g, _)| if self.lang == Lang::Fr { g.fr() } else { g.en() }.first())
                    .map(|w| Arg::Text((*w).to_owned()))
                    .collect();
                let which = if all {
                    self.say(Message::new("rb-every-day"))
                } else {
                    self.say(Message::new("rb-every").with("days", Arg::And(names)))
                };
                format!("{which}{}", hours(*from, *to))
            }
            Spell::WorkingDays { from, to } => {
                format!("{}{}", self.say(Message::new("rb-working-days")), hours(*from, *to))
            }
            Spell::Yearly { from, to } if from == to => {
                self.say(Message::new("rb-yearly-day").with("day", day_month(*from)))
            }
            Spell::Yearly { from, to } => {
                self.say(Message::new("rb-yearly").with("from", day_month(*from)).with("to", day_month(*to)))
            }
            Spell::PublicHolidays => self.say(Message::new("rb-holidays")),
            Spell::Other(c) => self.quote(self.name(NameKind::Calendar, c.0)),
        }
    }

    /// What an account is, in one line.
    #[must_use]
    pub fn account(&self, account: &Account) -> String {
        let unknown = || self.say(Message::new("rb-not-said"));
        let network = account.network.map_or_else(unknown, |n| self.choice(ChoiceSet::Network, n));
        let kind = account.kind.map_or_else(unknown, |n| self.choice(ChoiceSet::AccountKind, n));
        let owner = account.owner.clone().unwrap_or_else(unknown);
        let custodians = if account.custodians.is_empty() { unknown() } else { account.custodians.join(", ") };
        self.say(
            Message::new("rb-account")
                .with("network", network)
                .with("type", kind)
                .with("owner", owner)
                .with("custodians", custodians),
        )
    }

    /// What a confidential item is, in one line.
    #[must_use]
    pub fn confidential(&self, item: &Confidential) -> String {
        let mut out = self.say(Message::new("rb-confidential").with("n", item.terms.len()));
        if let Some(until) = item.until {
            out.push_str(&self.say(Message::new("rb-embargo").with("date", self.instant(until))));
        }
        if !item.known_by.is_empty() {
            out.push_str(&self.say(Message::new("rb-known-by").with("who", self.whos(&item.known_by, true))));
        }
        out
    }

    /// What is done with spam, in a few sentences.
    #[must_use]
    pub fn antispam(&self, a: &Antispam) -> String {
        let percent = |n: u16| per_mille(n, self.lang);
        let mut out = vec![
            self.say(Message::new("rb-antispam").with("hold", percent(a.hold())).with("aside", percent(a.aside()))),
            match a.discard {
                Some(n) => self.say(Message::new("rb-antispam-discard").with("discard", percent(n))),
                None => self.say(Message::new("rb-antispam-keep-all")),
            },
        ];
        out.extend(a.keep().map(|keep| self.say(Message::new("rb-antispam-keep").with("length", self.length(keep)))));
        if let Some(n) = a.trust_after {
            out.push(self.say(Message::new("rb-antispam-trust").with("n", i64::from(n))));
        }
        out.push(self.say(Message::new(match a.learn {
            Learning::EachSite => "rb-antispam-each",
            Learning::Together => "rb-antispam-together",
        })));
        out.extend(self.only_on(a.on.as_deref()));
        out.join(" ")
    }

    /// "Only on @a and @b."
    fn only_on(&self, on: Option<&[AccountId]>) -> Option<String> {
        let names = on?.iter().map(|a| Arg::Text(self.name(NameKind::Account, a.0).to_owned())).collect();
        Some(self.say(Message::new("rb-only-on").with("accounts", Arg::And(names))))
    }

    /// What raises an alarm and what it does, in a few sentences.
    #[must_use]
    pub fn alarm(&self, a: &Alarm) -> String {
        let number = |key: &'static str, n: Option<u32>| {
            Some(Arg::Text(self.say(Message::new(key).with("n", grouped(n?, self.lang)))))
        };
        let length = |key: &'static str, l: Option<Length>| {
            Some(Arg::Text(self.say(Message::new(key).with("length", self.length(l?)))))
        };
        let causes: Vec<Arg> = [
            number("rb-alarm-volume", a.volume),
            number("rb-alarm-negative", a.negative),
            number("rb-alarm-look-alikes", a.look_alikes),
            number("rb-alarm-reach", a.reach),
            number("rb-alarm-new-hashtag", a.new_hashtag),
            length("rb-alarm-unanswered", a.unanswered),
            length("rb-alarm-dormant", a.dormant),
        ]
        .into_iter()
        .flatten()
        .collect();
        let mut out = Vec::new();
        if causes.is_empty() {
            out.push(self.say(Message::new("rb-alarm-never")));
        } else {
            out.push(self.say(Message::new("rb-alarm").with("causes", Arg::Or(causes))));
        }
        if let Some(n) = a.at_least {
            out.push(self.say(Message::new("rb-alarm-at-least").with("n", grouped(n, self.lang))));
        }
        for (key, acts) in [("rb-alarm-does", &a.acts), ("rb-alarm-proposes", &a.proposes)] {
            if !acts.is_empty() {
                let acts = acts.iter().map(|c| Arg::Text(self.choice(ChoiceSet::AlarmAct, c))).collect();
                out.push(self.say(Message::new(key).with("acts", Arg::And(acts))));
            }
        }
        if !a.page.is_empty() {
            out.push(self.say(Message::new("rb-alarm-page").with("who", self.whos(&a.page, true))));
        }
        if let Some(s) = a.scenario {
            let name = self.quote(self.name(NameKind::Scenario, s.0));
            out.push(self.say(Message::new("rb-alarm-scenario").with("name", name)));
        }
        out.extend(self.only_on(a.on.as_deref()));
        out.join(" ")
    }

    /// What a scenario does, in a few sentences.
    #[must_use]
    pub fn scenario(&self, scenario: &Scenario) -> String {
        let mut out = Vec::new();
        if let Some(nature) = scenario.nature {
            out.push(self.say(Message::new("rb-nature").with("nature", self.choice(ChoiceSet::Nature, nature))));
        }
        if !scenario.owner.is_empty() {
            let severity = scenario.severity.map_or(1, i64::from);
            out.push(self.say(
                Message::new("rb-scenario").with("who", self.whos(&scenario.owner, true)).with("severity", severity),
            ));
        }
        if !scenario.clocks.is_empty() {
            let clocks = scenario
                .clocks
                .iter()
                .map(|c| {
                    Arg::Text(
                        self.say(
                            Message::new("rb-clock")
                                .with("verb", self.choice(ChoiceSet::ClockVerb, c.verb))
                                .with("length", self.length(c.within)),
                        ),
                    )
                })
                .collect();
            out.push(self.say(Message::new("rb-clocks").with("clocks", Arg::And(clocks))));
        }
        if let Some(h) = scenario.hours {
            out.push(
                self.say(Message::new("rb-clock-hours").with("name", self.quote(self.name(NameKind::Calendar, h.0)))),
            );
        }
        out.push(
            self.say(
                Message::new("rb-scenario-size")
                    .with("steps", scenario.steps.len())
                    .with("answers", scenario.answers.len()),
            ),
        );
        out.join(" ")
    }
}

fn subject_key(subject: Subject) -> &'static str {
    match subject {
        Subject::Post => "rb-any-post",
        Subject::Comment => "rb-any-comment",
        Subject::Contact => "rb-any-contact",
    }
}

/// Thousandths as a percentage: `99,5 %`.
#[must_use]
pub fn per_mille(n: u16, lang: Lang) -> String {
    let (whole, part) = (n / 10, n % 10);
    let point = if lang == Lang::Fr { ',' } else { '.' };
    let space = if lang == Lang::Fr { "\u{a0}" } else { "" };
    if part == 0 { format!("{whole}{space}%") } else { format!("{whole}{point}{part}{space}%") }
}

/// A number with its thousands apart: `50 000`, `50,000`.
#[must_use]
pub fn grouped(n: u32, lang: Lang) -> String {
    let digits = n.to_string();
    let separator = if lang == Lang::Fr { '\u{202f}' } else { ',' };
    let mut out = String::with_capacity(digits.len() + 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// The written word of a code.
#[must_use]
pub fn choice_word(set: ChoiceSet, code: &str, lang: Lang) -> &'static str {
    set.choices()
        .iter()
        .find(|c| c.code == code)
        .and_then(|c| if lang == Lang::Fr { c.fr } else { c.en }.first().copied())
        .unwrap_or("")
}

/// A phrase of the vocabulary with a value, with its article: "le sujet est « résultats »".
#[must_use]
pub fn phrase(fact: Fact, holds: bool, value: &str, lang: Lang) -> String {
    let def = fact.def();
    let phrases = if lang == Lang::Fr { def.fr } else { def.en };
    let (text, negated) = match (if holds { phrases.holds } else { phrases.fails }).first() {
        Some(text) => (*text, false),
        None => (phrases.holds.first().copied().unwrap_or(""), !holds),
    };
    let plain = format!("{}{}", article(text, lang), text.replace("{}", value));
    if negated { Message::new("rb-not").with("cond", plain).render(lang) } else { plain }
}

/// The article that a phrase is read with.
fn article(text: &str, lang: Lang) -> &'static str {
    let first = text.split([' ', '\'']).next().unwrap_or("");
    match (lang, first) {
        (
            Lang::Fr,
            "auteur" | "acte" | "abonnement" | "état" | "origine" | "accord" | "âge" | "identité" | "intention",
        ) => "l'",
        (
            Lang::Fr,
            "langue" | "part" | "publication" | "preuve" | "source" | "base" | "licence" | "permission" | "reprise"
            | "note" | "probabilité" | "dernière" | "catégorie",
        ) => "la ",
        (
            Lang::Fr,
            "statut" | "compte" | "type" | "logiciel" | "sujet" | "texte" | "réseau" | "motif" | "crédit"
            | "communiqué" | "contact" | "commentaire" | "nombre" | "premier" | "même",
        ) => "le ",
        (Lang::Fr, "droits") => "les ",
        (Lang::En, "a" | "an" | "every" | "no" | "during" | "outside" | "rights" | "image" | "parental" | "proof")
        | (Lang::Fr, _) => "",
        (Lang::En, _) => "the ",
    }
}
