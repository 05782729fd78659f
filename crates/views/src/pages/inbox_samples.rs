//! The states in which the inbox is shown by the tests and the gallery. The people and texts are made up.

use crate::frame::{Frame, Place};
use crate::moment::{self, Moment};
use crate::pages::inbox::{
    Clock, ClockState, Filters, InboxPage, Row, Undo, how_to_begin, severities, severity_sign, state_sign, views,
};
use crate::pages::inbox_alike::{AlikeAsked, AlikePage, acts};
use crate::pages::inbox_card::{
    Acts, Alike, Answer, Answered, Author, Blank, Card, Conflict, Contested, Escalation, Evidence, Filled, Happened,
    Hide, Known, Mark, Reason, Said, Scenario, Second, Spam, Span, Statement, Step, Thread, Wording, ground_choices,
    grounds, silences, snoozes,
};
use crate::pages::write::Note;
use crate::parts::{Choice, Correction, Entry, Link, Nothing, Pager, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, busy_frame, frame, french, now, pick};
use crate::say::{Words, t};
use crate::verdict::{About, Finding, Saw, VerdictPanel, judged};
use charte_messages::Lang;

/// A clock of a sample, so many minutes from now.
#[must_use]
pub fn clock(lang: Lang, verb: &str, minutes: i64, state: ClockState) -> Clock {
    let due = now().saturating_add(jiff::Span::new().minutes(minutes));
    let near = moment::relative(lang, now().timestamp(), due.timestamp());
    Clock::new(lang, verb, Moment { near: Some(near), ..Moment::brief(lang, &due) }, state)
}

fn said(lang: Lang, by: &str, text: &str, minutes: i64) -> Said {
    let when = now().saturating_add(jiff::Span::new().minutes(minutes));
    Said {
        by: Written::plain(by),
        text: french(text),
        at: Moment::brief(lang, &when),
        sign: None,
        href: String::new(),
        ours: false,
    }
}

/// Three voices, which an alarm shows too.
#[must_use]
pub fn voices(lang: Lang) -> Vec<Said> {
    let voice = |by: &str, text: &str, minutes, id: &str| Said {
        href: format!("/inbox/{id}"),
        ..said(lang, by, text, minutes)
    };
    vec![
        voice(
            "Lucie M.",
            "Trois carafes du lot 12, trois fêlures. Et toujours pas un mot de la maison ?",
            -40,
            "c-3107",
        ),
        voice("Bruno", "Ma fille a failli boire un éclat. Rappelez ce lot, maintenant.", -28, "c-3110"),
        voice("Nadia K.", "Ils savaient. Mon revendeur a des retours depuis lundi. #lot12", -12, "c-3115"),
    ]
}

fn filters(lang: Lang) -> Filters {
    let all = || Choice::new("", t(lang, "house-all"));
    Filters {
        find: String::new(),
        accounts: vec![
            all(),
            Choice::new("@verrieres", "@verrieres"),
            Choice::new("@blog-verrieres", "@blog-verrieres"),
        ],
        networks: vec![all(), Choice::new("site-1", "blog.verrieres.example"), Choice::new("linkedin", "LinkedIn")],
        scenarios: vec![all(), Choice::new("S01", pick(lang, "Client mécontent", "Unhappy customer"))],
        grounds: ground_choices(lang, ""),
        severities: severities(lang, "", true),
        assigned: vec![
            all(),
            Choice::new("nobody", pick(lang, "personne", "nobody")),
            Choice::new("hugo-petit", "Hugo Petit"),
        ],
        set: 0,
    }
}

fn rows(lang: Lang) -> Vec<Row> {
    let row = |id: &str, author: &str, text: &str, state: &str, minutes: i64| Row {
        id: id.into(),
        href: format!("/inbox/{id}?view=mine"),
        author: Written::plain(author),
        text: french(text),
        account: "@blog-verrieres".into(),
        at: Moment::hour(lang, &now().saturating_add(jiff::Span::new().minutes(-minutes))),
        scenario: String::new(),
        clock: None,
        state: state_sign(lang, state),
        severity: None,
        on_it: String::new(),
        own: false,
        alike: 0,
        fresh: false,
        current: false,
    };
    let unhappy: String = pick(lang, "Client mécontent", "Unhappy customer").into();
    vec![
        Row {
            scenario: pick(lang, "Sécurité d'un produit", "Product safety").into(),
            clock: Some(clock(lang, "acknowledge", -9, ClockState::Over)),
            severity: severity_sign(lang, 4),
            on_it: "Hugo Petit".into(),
            ..row("c-3110", "Bruno", "Ma fille a failli boire un éclat. Rappelez ce lot, maintenant.", "waiting", 69)
        },
        Row {
            scenario: unhappy.clone(),
            clock: Some(clock(lang, "answer", 48, ClockState::Soon)),
            severity: severity_sign(lang, 2),
            alike: 3,
            fresh: true,
            current: true,
            ..row(
                "c-3107",
                "Lucie Marchand",
                "Commande 48213 : la carafe est arrivée fêlée et votre service ne répond pas. Bande d'escrocs !",
                "held",
                22,
            )
        },
        Row {
            scenario: pick(lang, "Question", "Question").into(),
            clock: Some(clock(lang, "answer", 310, ClockState::Running)),
            fresh: true,
            ..row("c-3112", "Ahmed", "Le verre de la carafe passe-t-il au lave-vaisselle ?", "shown", 15)
        },
        Row {
            scenario: unhappy,
            clock: Some(clock(lang, "answer", 600, ClockState::Paused)),
            ..row("c-3099", "Sylvie", "Livraison promise lundi, on est mardi.", "snoozed", 600)
        },
        Row {
            scenario: pick(lang, "Indésirable", "Spam").into(),
            alike: 41,
            ..row("c-3090", "Cheap Glass Deals", "Best prices on crystal decanters, visit now", "spam", 700)
        },
        row("c-3085", "Odile", "Bravo aux souffleurs, quelle visite !", "answered", 1200),
    ]
}

fn spans(lang: Lang) -> Vec<Span> {
    let plain = |text: &str| Span { text: text.into(), mark: None };
    let mark = |text: &str, number, tone, reason: &str, at: &str| Span {
        text: text.into(),
        mark: Some(Mark { number, tone, reason: reason.into(), at: at.into(), masked: false }),
    };
    vec![
        plain("Commande "),
        mark("48213", 1, Tone::Remind, pick(lang, "numéro de commande", "order number"), "9-14"),
        plain(" : la carafe est arrivée fêlée et votre service ne répond pas depuis lundi. Rappelez-moi au "),
        mark(
            "06 39 98 12 34",
            2,
            Tone::Revise,
            pick(lang, "numéro de téléphone de l'auteur", "phone number of the author"),
            "108-122",
        ),
        plain(".\n\n"),
        mark(
            "Bande d'escrocs",
            3,
            Tone::Hold,
            pick(lang, "injure, force 1 : visé, la maison", "insult, strength 1: aimed at the house"),
            "125-140",
        ),
        plain(" !"),
    ]
}

fn never(lang: Lang) -> &'static str {
    pick(lang, "Qui est déjà en litige reçoit une lettre.", "Whoever is in a dispute already gets a letter.")
}

fn scenario(lang: Lang) -> Scenario {
    let step =
        |number, fr, en, done, by: &str| Step { number, say: Written::plain(pick(lang, fr, en)), done, by: by.into() };
    Scenario {
        title: Written::plain(pick(lang, "Client mécontent", "Unhappy customer")),
        article: Some(Link::new("/charter#art-7", Words::new(lang, "house-article").with("n", "7.1").say())),
        owner: pick(lang, "Service client", "Customer care").into(),
        because: pick(lang, "réclamation, numéro de commande", "complaint, order number").into(),
        steps: vec![
            step(1, "Garder une copie", "Keep a copy", true, "10 h 20"),
            step(
                2,
                "Vérifier les faits dans le dossier, sans les dire",
                "Check the facts in the file, without telling them",
                true,
                "Hugo Petit, 10 h 31",
            ),
            step(
                3,
                "Accuser réception en public, avec un prénom",
                "Acknowledge in public, with a first name",
                false,
                "",
            ),
            step(4, "Régler, puis revenir dire comment", "Settle it, then come back and say how", false, ""),
        ],
        escalation: vec![
            Escalation {
                when: Written::plain(pick(lang, "sans réponse après 24 h", "no answer after 24 h")),
                to: "Claire Morel".into(),
            },
            Escalation {
                when: Written::plain(pick(lang, "danger d'un produit", "danger of a product")),
                to: pick(lang, "cellule de crise", "crisis team").into(),
            },
        ],
        tone: vec![
            pick(lang, "remercier", "thank").into(),
            pick(lang, "aucune promesse sans date", "no promise without a date").into(),
        ],
        no_answer: Some(Written::plain(never(lang))),
        closing: vec![
            Choice::new("1", pick(lang, "le client a été informé", "the customer was told")),
            Choice::new("2", pick(lang, "la suite est écrite dans le fil", "the outcome stands in the thread")),
        ],
    }
}

fn answer(lang: Lang) -> Answer {
    let wording = |number, title: &str, pieces: &[(&str, Blank)], private| Wording {
        number,
        title: french(title),
        pieces: pieces.iter().map(|(text, is)| Filled { text: (*text).to_owned(), is: *is }).collect(),
        private,
    };
    let (words, filled, open) = (Blank::Words, Blank::Filled, Blank::Open);
    Answer {
        text: Entry::default(),
        wordings: vec![
            wording(
                1,
                "Accuser réception",
                &[
                    ("Bonjour ", words),
                    ("Lucie", filled),
                    (", une carafe fêlée, ce n'est pas normal. Je regarde et reviens vers vous avant ", words),
                    ("{heure promise}", open),
                    (". ", words),
                    ("Claire, Verrières", filled),
                ],
                false,
            ),
            wording(
                2,
                "Demander le dossier en privé",
                &[
                    ("Bonjour ", words),
                    ("Lucie", filled),
                    (", pouvez-vous nous écrire en privé ? Votre numéro de commande suffit. ", words),
                    ("Claire, Verrières", filled),
                ],
                true,
            ),
            wording(
                3,
                "Dire la suite",
                &[
                    ("Une carafe neuve est partie : ", words),
                    ("{numéro de suivi}", open),
                    (". ", words),
                    ("Claire, Verrières", filled),
                ],
                false,
            ),
        ],
        wording: String::new(),
        speaks_as: "@blog-verrieres".into(),
        goes: t(lang, "inbox-goes-public"),
        may_private: true,
        private: false,
        blanks: Vec::new(),
        counter: "0 / 2 000".into(),
        verdict: None,
    }
}

fn known(name: &str, say: impl Into<String>) -> Known {
    Known { name: name.into(), say: say.into() }
}

fn alike(lang: Lang) -> Vec<Alike> {
    let one = |id: &str, author: &str, text: &str, percent, state| Alike {
        id: id.into(),
        href: format!("/inbox/{id}"),
        author: Written::plain(author),
        text: french(text),
        account: "@blog-verrieres".into(),
        percent,
        state: state_sign(lang, state),
        at: Moment::brief(lang, &at(-1, 16, 12)),
    };
    vec![
        one("c-3060", "J. Roy", "Carafe arrivée fêlée, service injoignable.", 91, "answered"),
        one("c-3071", "Paul", "Fêlée aussi. Et personne au téléphone !", 84, "shown"),
        one("c-3081", "Amina", "Deux verres fendus à l'arrivée, je demande un échange.", 78, "waiting"),
    ]
}

fn verdict(lang: Lang) -> VerdictPanel {
    VerdictPanel {
        about: About::Comment,
        findings: vec![Finding {
            id: "f1".into(),
            tone: Tone::Hold,
            article: Link::new("/charter#art-8", Words::new(lang, "house-article").with("n", "8.3").say()),
            rule: french("injures à relire"),
            say: french("Une injure légère n'efface pas une plainte : une personne la lit."),
            saw: vec![Saw {
                say: pick(lang, "injure, à cause de", "insult, because of").into(),
                marked: Some(french("Bande d'escrocs")),
            }],
            decides: pick(lang, "Claire Morel ou Hugo Petit.", "Claire Morel or Hugo Petit.").into(),
            ..Finding::default()
        }],
        sure: judged(lang, "2026.2", None, &moment::time(lang, at(0, 10, 20).time())),
        ..VerdictPanel::new(
            lang,
            Tone::Hold,
            pick(
                lang,
                "Claire Morel ou Hugo Petit décide avant 11 h 30.",
                "Claire Morel or Hugo Petit decides by 11:30.",
            ),
        )
    }
}

fn card(lang: Lang) -> Card {
    let (law, house) = grounds(lang, "insult");
    let moment = |hour, minute| Moment::hour(lang, &at(0, hour, minute));
    let happened = |hour, minute, fr, en, seq: &str| Happened {
        at: moment(hour, minute),
        say: pick(lang, fr, en).into(),
        href: format!("/journal/{seq}"),
        undone: false,
    };
    Card {
        id: "c-3107".into(),
        revision: 3,
        place: Words::new(lang, "inbox-place").with("nth", "2").with("of", "9").say(),
        previous: Some("/inbox/c-3110?view=mine".into()),
        next: Some("/inbox/c-3112?view=mine".into()),
        back: "/inbox?view=mine".into(),
        state: state_sign(lang, "held"),
        severities: severities(lang, "2", false),
        severity: severity_sign(lang, 2),
        author: Author {
            name: Written::plain("Lucie Marchand"),
            initials: "LM".into(),
            known: vec![
                known(&t(lang, "inbox-author-before"), "7"),
                known(&t(lang, "inbox-author-kept"), "7"),
                known(&t(lang, "inbox-author-removed"), "0"),
                known(&t(lang, "inbox-author-first"), moment::day(lang, at(-420, 9, 0).date())),
            ],
            signs: Vec::new(),
            recent: vec![said(lang, "Lucie Marchand", "Belle visite samedi, merci à l'atelier.", -9000)],
        },
        at: moment(10, 20),
        account: "@blog-verrieres".into(),
        place_there: Some(Link::new(
            "https://blog.verrieres.example/carafe-12#c3107",
            pick(lang, "Sur le blog", "On the blog"),
        )),
        source: "WordPress".into(),
        text: spans(lang),
        text_lang: Some("fr".into()),
        addresses: vec!["http://suivi-colis.example/48213".into()],
        thread: Thread {
            post: Some(Said {
                ours: true,
                ..said(lang, "@blog-verrieres", "La carafe numéro 12 est de retour", -2800)
            }),
            before: vec![said(lang, "J. Roy", "Toujours aussi belle.", -600)],
            after: vec![said(lang, "Paul", "Pareil pour moi, fêlée.", -5)],
            more: Some(Link::new(
                "https://blog.verrieres.example/carafe-12",
                pick(lang, "Les 34 autres, là-bas", "The 34 others, there"),
            )),
        },
        verdict: Some(verdict(lang)),
        spam: Some(Spam {
            percent: 4,
            sign: Sign::new(Tone::Publish, t(lang, "inbox-spam-sign-sound")),
            say: pick(
                lang,
                "Au-delà de 60 %, la charte retient ; au-delà de 95 %, elle met de côté.",
                "Above 60% the charter holds; above 95% it puts aside.",
            )
            .into(),
            reasons: [
                (pick(lang, "sept commentaires gardés ici", "seven comments kept here"), "", true, 38),
                (pick(lang, "mots du site", "words of this site"), "carafe, fêlée", true, 27),
                (pick(lang, "adresse dans le texte", "address in the text"), "suivi-colis.example", false, 16),
                (pick(lang, "écrit en 94 s", "written in 94 s"), "", true, 12),
                (pick(lang, "numéro de téléphone", "phone number"), "", false, 7),
            ]
            .map(|(say, marked, against, weight)| Reason {
                say: say.into(),
                marked: Written::plain(marked),
                against,
                weight,
            })
            .into(),
            learned: pick(lang, "Appris de 41 corrections de ce site.", "Learned from 41 corrections of this site.")
                .into(),
        }),
        scenario: Some(scenario(lang)),
        scenarios: vec![
            Choice::new("S01", pick(lang, "Client mécontent", "Unhappy customer")).on(true),
            Choice::new("S11", pick(lang, "Sécurité d'un produit", "Product safety")),
        ],
        clocks: vec![
            Clock {
                say: pick(lang, "heures ouvrées", "business hours").into(),
                ..clock(lang, "answer", 48, ClockState::Soon)
            },
            Clock {
                say: pick(lang, "connu à 10 h 20 par un signalement", "known at 10:20 by a report").into(),
                ..clock(lang, "decide", 280, ClockState::Running)
            },
            clock(lang, "acknowledge", -11, ClockState::Met),
        ],
        acts: Acts {
            approve: true,
            hide: Some(Hide {
                law,
                house,
                told: pick(
                    lang,
                    "L'auteur reçoit le motif et le moyen de contester.",
                    "The author receives the ground and the way to contest.",
                )
                .into(),
                ..Hide::default()
            }),
            mask: true,
            spam: true,
            answer: Some(answer(lang)),
            no_answer: silences(lang, Some(never(lang)), ""),
            take: true,
            assign: vec![Choice::new("hugo-petit", "Hugo Petit"), Choice::new("sofia-benali", "Sofia Benali")],
            escalate: vec![
                Choice::new("crisis", pick(lang, "cellule de crise", "crisis team")),
                Choice::new("claire-morel", "Claire Morel"),
            ],
            snooze: snoozes(lang, "hour"),
            close: true,
            note: true,
            ..Acts::default()
        },
        alike: alike(lang),
        alike_total: 3,
        evidence: Some(Evidence {
            say: pick(
                lang,
                "Copie gardée à 10 h 20, avant tout acte, pour un an. Empreinte :",
                "Copy kept at 10:20, before any act, for a year. Hash:",
            )
            .into(),
            hash: "hmac:5d1f8e0a77c4b2d9e6f3a1908c7b4d2e".into(),
            href: "/journal/18377".into(),
        }),
        answers: vec![Answered {
            id: "answer-1".into(),
            text: french("Bonjour Anne, un bec qui goutte est un bec raté. Je vous écris en message privé. Sofia"),
            by: "Sofia Benali".into(),
            at: moment(10, 40),
            state: Sign::new(Tone::Hold, t(lang, "inbox-answered-by-hand")),
            private: false,
            waits: true,
        }],
        notes: vec![Note {
            text: french("Vu avec l'atelier : deux autres retours du lot 12. Ne pas promettre d'échange avant midi."),
            by: "Hugo Petit".into(),
            at: moment(10, 33),
        }],
        history: vec![
            happened(10, 31, "Hugo Petit coche l'étape 2", "Hugo Petit ticks step 2", "18381"),
            happened(
                10,
                20,
                "Reçu de WordPress, retenu par l'article 8.3",
                "Received from WordPress, held by article 8.3",
                "18378",
            ),
        ],
        ..Card::default()
    }
}

fn page(lang: Lang, frame: Frame) -> InboxPage {
    let counts = ["9", "2", "3", "41", "1", "", ""].map(str::to_owned);
    InboxPage {
        frame,
        views: views(lang, "mine", counts),
        view: "mine".into(),
        filters: filters(lang),
        statuses: Vec::new(),
        undo: None,
        nothing: None,
        begin: Vec::new(),
        rows: rows(lang),
        pager: Pager { say: count(lang, 6, 9), newer: None, older: Some("/inbox?view=mine&after=c-3085".into()) },
        stamp: "18381".into(),
        query: "view=mine".into(),
        card: Some(Box::new(card(lang))),
        chosen: true,
    }
}

fn count(lang: Lang, shown: usize, of: i64) -> String {
    Words::new(lang, "inbox-count").with("n", of).with("shown", shown).with("of", moment::count(lang, of)).say()
}

impl Sample for InboxPage {
    #[expect(clippy::too_many_lines, reason = "one state after the other")]
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = page(lang, frame(lang, Place::Inbox, "/inbox/c-3107?view=mine"));
        let with = |change: &dyn Fn(&mut Card)| {
            let mut card = card(lang);
            change(&mut card);
            Self { card: Some(Box::new(card)), ..usual.clone() }
        };
        let none = |nothing, view: &str| Self {
            rows: Vec::new(),
            nothing: Some(nothing),
            card: None,
            chosen: false,
            view: view.into(),
            pager: Pager::default(),
            ..usual.clone()
        };
        let list = Self { chosen: false, ..usual.clone() };
        let first = Self {
            begin: how_to_begin(lang),
            query: String::new(),
            views: views(lang, "mine", <[String; 7]>::default()),
            ..none(Nothing::Yet, "mine")
        };
        let unread = none(
            Nothing::Unread {
                why: pick(lang, "La base de données ne répond pas.", "The database does not answer.").into(),
                again: "/inbox".into(),
            },
            "mine",
        );
        let long = Self {
            rows: (0..100)
                .zip(rows(lang).into_iter().cycle())
                .map(|(n, row)| Row { id: format!("c-{n}"), current: n == 1, ..row })
                .collect(),
            views: views(lang, "all", ["9", "2", "3", "41", "1", "", "200 000"].map(str::to_owned)),
            pager: Pager {
                say: count(lang, 100, 200_000),
                newer: Some("/inbox?before=c-1".into()),
                older: Some("/inbox?after=c-99".into()),
            },
            ..usual.clone()
        };
        let after = Self {
            undo: Some(Undo {
                id: "c-3104".into(),
                number: "18382".into(),
                say: pick(lang, "Masqué : publicité.", "Hidden: advertising.").into(),
                not: String::new(),
            }),
            ..usual.clone()
        };
        let conflict = with(&|card| {
            card.conflict = Some(Conflict::Answer {
                by: pick(
                    lang,
                    "Hugo Petit l'a écrite à 10 h 40 ; elle attend l'accord de Claire Morel.",
                    "Hugo Petit wrote it at 10:40; it waits for Claire Morel's approval.",
                )
                .into(),
                text: french("Bonjour Lucie, je regarde avec l'atelier et reviens vers vous avant midi. Hugo"),
                anyway: "a-41".into(),
            });
            if let Some(answer) = &mut card.acts.answer {
                answer.text = Entry::wrong(
                    "Bonjour Lucie, je reviens vers vous avant [heure promise]. Claire, Verrières",
                    pick(lang, "Un blanc reste à remplir.", "A blank is still to fill."),
                );
                answer.blanks = vec![pick(lang, "heure promise", "promised hour").into()];
                answer.wording = "1".into();
            }
        });
        let busy = with(&|card| {
            card.presence = Some(Status::new(
                Tone::Hold,
                pick(lang, "Hugo Petit est dessus depuis 4 min.", "Hugo Petit has been on it for 4 min."),
            ));
            card.conflict = Some(Conflict::Busy {
                say: pick(lang, "Hugo Petit répond en ce moment.", "Hugo Petit is answering just now.").into(),
                anyway: "hugo-petit".into(),
            });
        });
        let acted = with(&|card| {
            card.conflict = Some(Conflict::Acted {
                say: pick(lang, "Hugo Petit l'a laissé visible à 10 h 41.", "Hugo Petit showed it at 10:41.").into(),
                href: "/journal/18383".into(),
            });
            card.own = true;
        });
        let wrong = with(&|card| {
            let say =
                pick(lang, "Choisissez un motif. Une critique n'en est pas un.", "Choose a ground. Criticism is none.");
            card.corrections = vec![Correction { field: "ground-law-1".into(), say: say.into() }];
            if let Some(hide) = &mut card.acts.hide {
                hide.error = Some(say.into());
                hide.second = pick(
                    lang,
                    "Menace : Claire Morel ou Sofia Benali confirme.",
                    "Threat: Claire Morel or Sofia Benali confirms.",
                )
                .into();
            }
            card.unlike =
                Words::new(lang, "inbox-unlike").with("n", 3_usize).with("how", t(lang, "inbox-state-shown")).say();
        });
        let second = with(&|card| {
            card.second = Some(Second {
                number: "18384".into(),
                say: pick(lang, "Hugo Petit veut masquer : menace.", "Hugo Petit wants to hide: threat.").into(),
                reason: french("vise nommément le chef d'atelier"),
                due: Some(Moment::hour(lang, &at(0, 12, 0))),
                may: true,
                not: String::new(),
                decline: Entry::default(),
            });
        });
        let denied = with(&|card| {
            card.denied = Some(Status {
                link: Some(Link::new("/charter#art-7", Words::new(lang, "house-article").with("n", "7.2").say())),
                ..Status::new(
                    Tone::Quiet,
                    pick(
                        lang,
                        "Vous pouvez lire, pas décider. Demandez à Claire Morel.",
                        "You may read, not decide. Ask Claire Morel.",
                    ),
                )
            });
            card.acts = Acts::default();
        });
        let hidden = with(&|card| {
            card.state = state_sign(lang, "hidden");
            card.acts = Acts { reopen: true, note: true, ..Acts::default() };
            card.clocks =
                vec![clock(lang, "remove", -31, ClockState::Missed), clock(lang, "answer", -11, ClockState::Met)];
            card.statement = Some(Statement {
                facts: vec![
                    known(pick(lang, "Motif", "Ground"), t(lang, "ground-insult")),
                    known(pick(lang, "Repose sur", "Rests on"), pick(lang, "règles de la maison, 4", "house rules, 4")),
                    known(
                        pick(lang, "Décision", "Decision"),
                        pick(lang, "par une personne ; repéré par un détecteur", "by a person; found by a detector"),
                    ),
                ],
                text: french(
                    "Votre commentaire du 8 décembre a été masqué : il injurie une personne. Vous pouvez le redire sans l'injure.",
                ),
                contest: pick(
                    lang,
                    "Contestable pendant six mois, par un lien personnel.",
                    "Can be contested for six months, by a personal link.",
                )
                .into(),
                told: Some(Sign::new(Tone::Publish, t(lang, "inbox-told-sent"))),
                contested: Some(Contested {
                    text: french("Je n'injurie personne, je demande une carafe entière."),
                    at: Moment::brief(lang, &at(0, 10, 12)),
                    may: true,
                    say: String::new(),
                    reason: Entry::default(),
                }),
            });
            if let Some(last) = card.history.first_mut() {
                last.undone = true;
            }
        });
        let late = Self {
            statuses: vec![Status::new(
                Tone::Unknown,
                pick(
                    lang,
                    "Le détecteur « harcèlement et haine » est en retard de 4 min : les nouveaux commentaires sont retenus.",
                    "The detector “hate and harassment” is 4 min late: new comments are held.",
                ),
            )],
            ..with(&|card| {
                card.verdict = Some(VerdictPanel::new(
                    lang,
                    Tone::Unknown,
                    pick(
                        lang,
                        "Un détecteur n'a pas répondu ; une personne décide.",
                        "A detector did not answer; a person decides.",
                    ),
                ));
                card.spam = None;
                card.scenario = None;
            })
        };
        let erased = with(&|card| {
            card.text = Vec::new();
            card.addresses = Vec::new();
            card.erased = pick(
                lang,
                "Texte effacé le 1er décembre, à la fin de sa durée. Les actes restent au journal.",
                "Text erased on 1 December, at the end of its term. The acts stay in the journal.",
            )
            .into();
            card.acts = Acts::default();
            card.author = Author {
                name: Written::plain(pick(lang, "auteur effacé", "author erased")),
                initials: "–".into(),
                ..Author::default()
            };
            card.state = state_sign(lang, "closed");
            card.clocks = Vec::new();
        });
        let mut stopped = usual.clone();
        stopped.frame = busy_frame(lang, Place::Inbox, "/inbox");
        stopped.frame.flash = None;
        let mut hostile = with(&|card| {
            card.text = vec![Span {
                text: HOSTILE.into(),
                mark: Some(Mark {
                    number: 1,
                    tone: Tone::Refuse,
                    reason: HOSTILE.into(),
                    at: "0-4".into(),
                    masked: false,
                }),
            }];
            card.author.name = french(HOSTILE);
            card.addresses = vec![HOSTILE.into()];
            card.account = HOSTILE.into();
            if let Some(wording) = card.acts.answer.as_mut().and_then(|a| a.wordings.first_mut()) {
                wording.title = french(HOSTILE);
                wording.pieces = vec![Filled { text: HOSTILE.into(), is: Blank::Words }];
            }
            if let Some(one) = card.alike.first_mut() {
                one.text = french(HOSTILE);
            }
            card.notes = vec![Note { text: french(HOSTILE), by: HOSTILE.into(), at: Moment::default() }];
        });
        hostile.query = format!("find={}", "%3Cscript%3E");
        if let Some(row) = hostile.rows.first_mut() {
            row.text = french(HOSTILE);
            row.author = french(HOSTILE);
            row.on_it = HOSTILE.into();
        }
        vec![
            ("usual", usual.clone()),
            ("list", list),
            ("first", first),
            ("empty", none(Nothing::Yet, "soon")),
            ("filtered", none(Nothing::Found { all: "/inbox".into() }, "mine")),
            ("unread", unread),
            ("long", long),
            ("after", after),
            ("conflict", conflict),
            ("busy", busy),
            ("acted", acted),
            ("wrong", wrong),
            ("second", second),
            ("denied", denied),
            ("hidden", hidden),
            ("late", late),
            ("erased", erased),
            ("stopped", stopped),
            ("hostile", hostile),
        ]
    }
}

impl Sample for AlikePage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let (law, house) = grounds(lang, "advertising");
        let usual = Self {
            frame: frame(lang, Place::Inbox, "/inbox/c-3090/alike"),
            id: "c-3090".into(),
            back: "view=spam".into(),
            author: Written::plain("Cheap Glass Deals"),
            text: Written::new("en", "Best prices on crystal decanters, visit now"),
            statuses: Vec::new(),
            nothing: None,
            rows: (0..14)
                .zip(alike(lang).into_iter().cycle())
                .map(|(n, a)| Alike { id: format!("c-{n}"), ..a })
                .collect(),
            ticked: (0..12).map(|n| format!("c-{n}")).collect(),
            pager: Pager {
                say: count(lang, 14, 41),
                newer: None,
                older: Some("/inbox/c-3090/alike?after=c-13".into()),
            },
            acts: acts(lang, "hide"),
            hide: Hide { law, house, ..Hide::default() },
            note: Entry::default(),
            corrections: Vec::new(),
            two_from: 10,
            asked: None,
            denied: None,
        };
        let asked = Self {
            asked: Some(AlikeAsked {
                count: 12,
                say: pick(
                    lang,
                    "Masquer 12 commentaires, motif : publicité.",
                    "Hide 12 comments, ground: advertising.",
                )
                .into(),
                means: vec![
                    pick(
                        lang,
                        "9 auteurs reçoivent le motif ; 3 ne peuvent être joints.",
                        "9 authors receive the ground; 3 cannot be reached.",
                    )
                    .into(),
                    pick(lang, "1 est laissé : Hugo Petit est dessus.", "1 is left out: Hugo Petit is on it.").into(),
                ],
                second: pick(
                    lang,
                    "Plus de dix : Hugo Petit ou Sofia Benali confirme.",
                    "More than ten: Hugo Petit or Sofia Benali confirms.",
                )
                .into(),
                seal: "9c1f".into(),
            }),
            ..usual.clone()
        };
        let none = Self { rows: Vec::new(), nothing: Some(Nothing::Yet), ..usual.clone() };
        let wrong = Self {
            corrections: vec![Correction {
                field: "ground-law-1".into(),
                say: pick(lang, "Choisissez un motif.", "Choose a ground.").into(),
            }],
            ..usual.clone()
        };
        let denied = Self {
            denied: Some(Status::new(
                Tone::Quiet,
                pick(
                    lang,
                    "Vous pouvez lire, pas décider. Demandez à Claire Morel.",
                    "You may read, not decide. Ask Claire Morel.",
                ),
            )),
            ..usual.clone()
        };
        let mut hostile = usual.clone();
        hostile.text = french(HOSTILE);
        if let Some(row) = hostile.rows.first_mut() {
            row.author = french(HOSTILE);
        }
        vec![
            ("usual", usual),
            ("asked", asked),
            ("empty", none),
            ("wrong", wrong),
            ("denied", denied),
            ("hostile", hostile),
        ]
    }
}
