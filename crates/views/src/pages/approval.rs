//! `/approvals`, `/approvals/{id}` and `/link/{token}`: what waits, a decision, the same by a one-time link.

use crate::frame::{Frame, Place};
use crate::moment::{self, Moment};
use crate::pages::home::{Waiting, sample_waiting};
use crate::pages::versions::{Changed, sample_pieces};
use crate::pages::write::Note;
use crate::parts::{Choice, Correction, Entry, Link, Nothing, Pager, Shape, Sign, Status, Tone, Written};
use crate::sample::{HOSTILE, Sample, at, bare, frame, french, now, pick};
use crate::say::{Words, t};
use crate::verdict::{Finding, PostView, Saw, Seen, VerdictPanel};
use askama::Template;
use charte_messages::Lang;

/// The list of what waits.
///
/// `GET /approvals`: `view` (`mine` | `asked` | `done`), `account` (handle or empty), `kind` (empty, `approval`,
/// `question`, `acknowledge`, `account`), `after` or `before` (key of a page).
#[derive(Clone, Debug, Template)]
#[template(path = "approvals.html")]
pub struct ApprovalsPage {
    /// Frame.
    pub frame: Frame,
    /// The three views; [`views`] makes them.
    pub views: Vec<Link>,
    /// Name of the view that is shown.
    pub view: String,
    /// Accounts to choose from.
    pub accounts: Vec<Choice>,
    /// Kinds to choose from; [`kinds`] makes them.
    pub kinds: Vec<Choice>,
    /// Why there are no rows.
    pub nothing: Option<Nothing>,
    /// What waits, the most pressing first.
    pub rows: Vec<Waiting>,
    /// The rest.
    pub pager: Pager,
}

/// What one approver is asked.
///
/// Form `POST /approvals/{id}`: the fields of [`Decision`]. Form `POST /posts/{post_id}/notes`: `note`, `back`.
/// Form `POST /approvals/{id}/links`: `name`, `email` (may be empty), `until` (`YYYY-MM-DD`).
/// Form `POST /approvals/{id}/links/{link}/revoke`: no field.
#[derive(Clone, Debug, Template)]
#[template(path = "approval.html")]
pub struct ApprovalPage {
    /// Frame.
    pub frame: Frame,
    /// Id of the approval.
    pub id: String,
    /// Id of the post.
    pub post_id: String,
    /// "1 sur 6".
    pub place: Option<String>,
    /// First words of the post.
    pub title: Written,
    /// "Inès Kaddour demande votre accord avant", which `due` ends.
    pub lead: String,
    /// Until when.
    pub due: Option<Moment>,
    /// What happens without an answer.
    pub silence: String,
    /// Why there is nothing to decide, or why it is asked again.
    pub closed: Option<Status>,
    /// The post as it will appear, once per account.
    pub posts: Vec<PostView>,
    /// Language of the text, when it is known.
    pub text_lang: Option<String>,
    /// What changed since the version that the reader had read.
    pub pieces: Vec<Changed>,
    /// Number of that version.
    pub read_version: i64,
    /// How many versions there are.
    pub versions: usize,
    /// What is decided; none when it is closed or not the reader's.
    pub decision: Option<Decision>,
    /// The verdict that asked for this.
    pub verdict: Option<VerdictPanel>,
    /// Who else is asked, in order.
    pub steps: Vec<Step>,
    /// One-time links that were given.
    pub links: Vec<OneTimeLink>,
    /// A link can be given.
    pub may_invite: bool,
    /// The address that was just made: shown once.
    pub made_link: Option<String>,
    /// Name for a new link.
    pub link_name: Entry,
    /// Address for a new link.
    pub link_email: Entry,
    /// Last day of a new link.
    pub link_until: Entry,
    /// Private notes.
    pub notes: Vec<Note>,
}

/// A decision to take.
///
/// Fields: `act` = `approve` | `refuse` | `send-back`, `content` (hash of what was shown: another one by now means that
/// it changed while it was read), `confirm` (`on` or absent), `reason`.
#[derive(Clone, Debug, Default)]
pub struct Decision {
    /// Hash of the content that is shown.
    pub content: String,
    /// What one confirms by approving, in sentences of the charter.
    pub confirms: Vec<String>,
    /// Reason.
    pub reason: Entry,
    /// Who asks.
    pub asked_by: String,
    /// It can be sent back for a correction.
    pub may_send_back: bool,
    /// What to correct.
    pub corrections: Vec<Correction>,
}

/// Another one who is asked.
#[derive(Clone, Debug)]
pub struct Step {
    /// Said yes, said no, you, later.
    pub sign: Sign,
    /// Who.
    pub name: String,
    /// Why this person, and who stands in.
    pub role: String,
    /// When it was decided, or until when.
    pub at: Option<Moment>,
}

/// A one-time link.
#[derive(Clone, Debug)]
pub struct OneTimeLink {
    /// Its number.
    pub id: String,
    /// For whom.
    pub name: String,
    /// Open, used, revoked.
    pub sign: Sign,
    /// Last day.
    pub until: Moment,
    /// It can be revoked.
    pub may_revoke: bool,
}

/// The same decision behind a one-time link, for someone without an account.
///
/// Form `POST /link/{token}`: the fields of [`Decision`].
#[derive(Clone, Debug, Template)]
#[template(path = "approval-link.html")]
pub struct LinkPage {
    /// Frame, without a session.
    pub frame: Frame,
    /// The token of the address.
    pub token: String,
    /// What is asked; none when the link opens nothing any more or was just used.
    pub open: Option<LinkAsks>,
    /// What is said instead of it; [`LinkPage::over`] and [`LinkPage::thanks`] make it.
    pub over: Status,
    /// The sentence below.
    pub over_say: String,
}

/// What a one-time link asks.
#[derive(Clone, Debug)]
pub struct LinkAsks {
    /// Who may answer.
    pub name: String,
    /// "Verrières SA voudrait publier ceci… avant", which `due` ends.
    pub lead: String,
    /// Until when.
    pub due: Moment,
    /// The post as it will appear.
    pub posts: Vec<PostView>,
    /// What is decided.
    pub decision: Decision,
    /// When the link ends.
    pub until: Moment,
    /// How to reach who asks.
    pub contact: String,
}

impl LinkPage {
    /// The link opens nothing any more: used, revoked, too old or unknown, which all look the same.
    #[must_use]
    pub fn over(frame: Frame) -> Self {
        let (over, over_say) = (frame.t("approve-link-over"), frame.t("approve-link-over-say"));
        Self { frame, token: String::new(), open: None, over: Status::new(Tone::Quiet, over), over_say }
    }

    /// The answer was just recorded.
    #[must_use]
    pub fn thanks(frame: Frame) -> Self {
        let (over, over_say) = (frame.t("approve-link-thanks"), frame.t("approve-link-thanks-say"));
        Self { frame, token: String::new(), open: None, over: Status::new(Tone::Publish, over), over_say }
    }
}

/// The three views of the list.
#[must_use]
pub fn views(lang: Lang, chosen: &str) -> Vec<Link> {
    [("mine", "approvals-mine"), ("asked", "approvals-asked"), ("done", "approvals-done")]
        .map(|(view, key)| Link::new(format!("/approvals?view={view}"), t(lang, key)).current(view == chosen))
        .into()
}

/// The kinds of things that wait, with "all" first.
#[must_use]
pub fn kinds(lang: Lang, chosen: &str) -> Vec<Choice> {
    [
        ("", "house-all"),
        ("approval", "approvals-kind-approval"),
        ("question", "approvals-kind-question"),
        ("acknowledge", "approvals-kind-acknowledge"),
        ("account", "approvals-kind-account"),
    ]
    .map(|(value, key)| Choice::new(value, t(lang, key)).on(value == chosen))
    .into()
}

impl Sample for ApprovalsPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let usual = Self {
            frame: frame(lang, Place::Home, "/approvals"),
            views: views(lang, "mine"),
            view: "mine".into(),
            accounts: vec![Choice::new("", t(lang, "house-all")), Choice::new("@verrieres", "@verrieres")],
            kinds: kinds(lang, ""),
            nothing: None,
            rows: sample_waiting(lang),
            pager: Pager {
                say: Words::new(lang, "house-of").with("shown", "5").with("n", "6").say(),
                ..Pager::default()
            },
        };
        let long = Self {
            rows: (0..100).flat_map(|_| sample_waiting(lang)).take(100).collect(),
            pager: Pager {
                say: Words::new(lang, "house-of").with("shown", "100").with("n", moment::count(lang, 10_000)).say(),
                newer: None,
                older: Some("/approvals?after=100".into()),
            },
            ..usual.clone()
        };
        let none = |nothing| Self { rows: Vec::new(), nothing: Some(nothing), ..usual.clone() };
        vec![
            ("empty", none(Nothing::Yet)),
            ("filtered", none(Nothing::Found { all: "/approvals".into() })),
            ("long", long),
            ("usual", usual),
        ]
    }
}

fn post(lang: Lang) -> PostView {
    PostView {
        account: "@verrieres".into(),
        network: "LinkedIn".into(),
        initials: "VL".into(),
        text: french(
            "Nous avons fondu 62 % de calcin en 2026, contre 55 % en 2025. Moins de sable, moins de gaz, la même transparence.",
        ),
        media: vec![Seen {
            src: "/media/sample-halle.svg".into(),
            alt: french("Un souffleur, de profil, devant le four ouvert."),
        }],
        foot: pick(
            lang,
            "Partirait mardi 8 décembre à 15 h. Image IMG-2026-088, de nous ; la personne n'est pas reconnaissable.",
            "Would leave on Tuesday 8 December at 15:00. Picture IMG-2026-088, ours; the person cannot be recognised.",
        )
        .into(),
    }
}

fn decision(lang: Lang) -> Decision {
    let figures = pick(
        lang,
        "Les deux chiffres, 62 % et 55 %, sont déjà publics ou peuvent l'être aujourd'hui.",
        "Both figures, 62% and 55%, are public already or may be today.",
    );
    let gas = pick(
        lang,
        "« Moins de gaz » est vrai, et la mesure est au dossier.",
        "“Less gas” is true, and the measure is on file.",
    );
    Decision {
        content: "b3f1".into(),
        confirms: vec![figures.into(), gas.into()],
        asked_by: "Inès Kaddour".into(),
        may_send_back: true,
        ..Decision::default()
    }
}

impl Sample for ApprovalPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let hour = |h, m| Moment::hour(lang, &at(0, h, m));
        let step = |tone, shape, key, name: &str, role: &str, at| Step {
            sign: Sign::new(tone, t(lang, key)).shaped(shape),
            name: name.into(),
            role: role.into(),
            at,
        };
        let line = pick(
            lang,
            "Claire Morel ou Hugo Petit décide avant 11 h 30 ; sans réponse, rien n'est publié.",
            "Claire Morel or Hugo Petit decides by 11:30; without an answer, nothing is published.",
        );
        let verdict = VerdictPanel {
            findings: vec![Finding {
                id: "programmé-relu".into(),
                tone: Tone::Hold,
                article: Link::new("/charter#a14", Words::new(lang, "house-article").with("n", "14").say()),
                rule: french("programmé-relu"),
                say: french("Ce qui partira tout seul a été relu par quelqu'un."),
                saw: vec![Saw {
                    say: pick(
                        lang,
                        "acte est programmer ; nombre d'accords : 1 sur 2",
                        "act is schedule; number of approvals: 1 of 2",
                    )
                    .into(),
                    marked: None,
                }],
                ..Finding::default()
            }],
            ..VerdictPanel::new(lang, Tone::Hold, line)
        };
        let usual = Self {
            frame: frame(lang, Place::Home, "/approvals/approval-31"),
            id: "approval-31".into(),
            post_id: "post-1846".into(),
            place: Some(Words::new(lang, "approve-place").with("nth", 1_usize).with("n", 6_usize).say()),
            title: french("Nous avons fondu 62 % de calcin en 2026"),
            lead: Words::new(lang, "approve-lead").with("name", "Inès Kaddour").say(),
            due: Some(Moment::due(lang, &now(), &at(0, 11, 30))),
            silence: t(lang, "approve-silence"),
            closed: None,
            posts: vec![post(lang)],
            text_lang: Some("fr".into()),
            pieces: sample_pieces(),
            read_version: 3,
            versions: 4,
            decision: Some(decision(lang)),
            verdict: Some(verdict),
            steps: vec![
                step(
                    Tone::Publish,
                    Shape::Tick,
                    "approve-said-yes",
                    "Nadia Cherif",
                    "qualité produit",
                    Some(hour(10, 5)),
                ),
                step(
                    Tone::Hold,
                    Shape::Clock,
                    "approve-you",
                    "Claire Morel",
                    "communication, Hugo Petit",
                    Some(hour(11, 30)),
                ),
                step(Tone::Quiet, Shape::Circle, "approve-later", "Hélène Verrier", "direction", Some(hour(14, 0))),
            ],
            links: vec![OneTimeLink {
                id: "2".into(),
                name: "Élise Tran".into(),
                sign: Sign::new(Tone::Busy, t(lang, "approve-link-open")),
                until: Moment::day(lang, at(0, 0, 0).date()),
                may_revoke: true,
            }],
            may_invite: true,
            made_link: None,
            link_name: Entry::default(),
            link_email: Entry::default(),
            link_until: Entry::new("2026-12-08"),
            notes: vec![
                Note {
                    text: french("Le 62 % vient du bilan matière de novembre, page 4. Étienne l'a relu."),
                    by: "Inès Kaddour".into(),
                    at: hour(9, 31),
                },
                Note {
                    text: french("Et le gaz ? On dit la mesure ou on enlève."),
                    by: "Hugo Petit".into(),
                    at: hour(9, 47),
                },
            ],
        };
        let mut wrong = usual.clone();
        wrong.closed = Some(Status::new(Tone::Unknown, t(lang, "approve-reopened")));
        wrong.made_link = Some("https://charte.verrieres.example/link/9hT2".into());
        if let Some(decision) = &mut wrong.decision {
            decision.reason = Entry::wrong("", t(lang, "approve-reason-missing"));
            decision.corrections = vec![
                Correction { field: "confirm".into(), say: t(lang, "approve-confirm-missing") },
                Correction { field: "reason".into(), say: t(lang, "approve-reason-missing") },
            ];
        }
        let closed = Self {
            closed: Some(Status::new(
                Tone::Publish,
                Words::new(lang, "approve-closed-yes").with("time", moment::time(lang, now().time())).say(),
            )),
            decision: None,
            pieces: Vec::new(),
            may_invite: false,
            links: Vec::new(),
            ..usual.clone()
        };
        let mut hostile = usual.clone();
        hostile.title = french(HOSTILE);
        hostile.id = HOSTILE.into();
        if let Some(note) = hostile.notes.first_mut() {
            note.text = french(HOSTILE);
            note.by = HOSTILE.into();
        }
        if let Some(decision) = &mut hostile.decision {
            decision.confirms = vec![HOSTILE.into()];
            decision.asked_by = HOSTILE.into();
            decision.reason = Entry::new(format!("</textarea>{HOSTILE}"));
        }
        vec![("wrong", wrong), ("closed", closed), ("hostile", hostile), ("usual", usual)]
    }
}

impl Sample for LinkPage {
    fn samples(lang: Lang) -> Vec<(&'static str, Self)> {
        let frame = || bare(lang, "/link/9hT2");
        let lead = Words::new(lang, "approve-link-lead")
            .with("organisation", "Verrières SA")
            .with("network", "LinkedIn")
            .with("planned", moment::weekday_time(lang, &at(0, 15, 0)));
        let open = LinkAsks {
            name: "Élise Tran".into(),
            lead: lead.say(),
            due: Moment::due(lang, &now(), &at(0, 14, 0)),
            posts: vec![post(lang)],
            decision: Decision { may_send_back: false, ..decision(lang) },
            until: Moment::full(lang, &at(0, 14, 0)),
            contact: "418".into(),
        };
        let usual = Self { token: "9hT2".into(), open: Some(open), ..Self::over(frame()) };
        vec![("usual", usual), ("over", Self::over(frame())), ("thanks", Self::thanks(frame()))]
    }
}
