//! A post, a comment or a contact as it was received: TOML, JSON or a line of JSON. Parsed at the door; inside, nothing
//! is checked again.

use crate::keys::nearest;
use crate::problem::{Fault, Problem, Wanted, choice};
use crate::tree::{self, MAX_BYTES, Node, Problems, Row, Spot, Tree, length};
use charte_lang::model::Length;
use charte_lang::vocabulary::{ChoiceSet, FACTS, Fact, Subject, ValueKind};
use jiff::Timestamp;
use std::borrow::Cow;

/// The longest text, in bytes.
pub const MAX_TEXT: usize = 1 << 20;

type Text<'a> = Cow<'a, str>;

/// What is to be judged.
#[derive(Clone, Debug)]
pub struct Submission<'a> {
    /// The caller's own mark; it comes back with the verdict.
    pub id: Option<Text<'a>>,
    /// What it is.
    pub subject: Subject,
    /// Who acts, by id or name.
    pub author: Option<Text<'a>>,
    /// As a member of which team.
    pub team: Option<Text<'a>>,
    /// Code of [`ChoiceSet::Act`].
    pub act: Option<&'static str>,
    /// Handle of the account.
    pub account: Option<Text<'a>>,
    /// When it leaves, or was written.
    pub at: Option<Timestamp>,
    /// The text.
    pub text: Option<Text<'a>>,
    /// Code of [`ChoiceSet::ContentKind`].
    pub content: Option<&'static str>,
    /// Code of [`ChoiceSet::ContentOrigin`].
    pub origin: Option<&'static str>,
    /// Who has approved.
    pub approvals: Vec<Approval<'a>>,
    /// The program that sends it.
    pub tool: Option<Text<'a>>,
    /// Pictures, films, documents.
    pub media: Vec<Medium<'a>>,
    /// What is reposted.
    pub repost: Option<Repost<'a>>,
    /// Who comments.
    pub commenter: Option<Commenter<'a>>,
    /// Minutes that a comment has waited.
    pub waiting: Option<i64>,
    /// Whether somebody has reported the comment.
    pub reported: Option<bool>,
    /// The rating given with a review.
    pub rating: Option<i64>,
    /// Whom a contact is about.
    pub contact: Option<Contact<'a>>,
    /// The professional reason of a contact.
    pub reason: Option<Text<'a>>,
    /// Facts given expressly; they count before anything looked up or computed.
    pub facts: Vec<(Fact, Given<'a>)>,
}

/// An approval.
#[derive(Clone, Debug, Default)]
pub struct Approval<'a> {
    /// Who has approved, by id or name.
    pub by: Text<'a>,
    /// As a member of which team.
    pub team: Option<Text<'a>>,
}

/// A picture, film, sound or document that is attached.
#[derive(Clone, Debug, Default)]
pub struct Medium<'a> {
    /// Its record in the registry.
    pub asset: Option<Text<'a>>,
    /// Code of [`ChoiceSet::ContentKind`].
    pub kind: Option<&'static str>,
    /// Text that describes it.
    pub alt: Option<Text<'a>>,
    /// Whether it has captions.
    pub captions: Option<bool>,
    /// Persons shown.
    pub shows: Option<Vec<Text<'a>>>,
    /// Persons under eighteen among them.
    pub minors: Option<Vec<Text<'a>>>,
    /// Cut, coloured or otherwise changed for this post.
    pub edited: Option<bool>,
    /// Code of [`ChoiceSet::ContentOrigin`].
    pub origin: Option<&'static str>,
    /// Made or altered by a machine.
    pub ai: Option<bool>,
    /// A figure or a face was altered.
    pub retouched: Option<bool>,
    /// Received in a comment or message.
    pub inbound: Option<bool>,
}

/// What is reposted.
#[derive(Clone, Debug, Default)]
pub struct Repost<'a> {
    /// Handle or site of the source.
    pub source: Option<Text<'a>>,
    /// When the source was published.
    pub at: Option<Timestamp>,
    /// Whether its author's identity is verified.
    pub verified: Option<bool>,
    /// Whether it changed since it was checked.
    pub edited: Option<bool>,
    /// Whether the network's own function is used.
    pub native: Option<bool>,
    /// Whether written permission is recorded.
    pub permission: Option<bool>,
}

/// Who comments.
#[derive(Clone, Debug, Default)]
pub struct Commenter<'a> {
    /// Name or handle.
    pub name: Option<Text<'a>>,
    /// Code of [`ChoiceSet::CommenterRole`].
    pub role: Option<&'static str>,
    /// How many of their comments were removed before.
    pub removed: Option<i64>,
    /// Whether it is their first.
    pub first: Option<bool>,
}

/// Whom a contact is about.
#[derive(Clone, Debug, Default)]
pub struct Contact<'a> {
    /// Handle.
    pub handle: Option<Text<'a>>,
    /// Code of [`ChoiceSet::ContactRole`].
    pub role: Option<&'static str>,
    /// Whether it is known who holds the account.
    pub verified: Option<bool>,
    /// Whether the other person asked.
    pub asked: Option<bool>,
}

/// The value of a fact that is given expressly.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Given<'a> {
    /// Nobody knows.
    Unknown,
    /// The phrase holds or not, whatever value it is asked with.
    Flag(bool),
    /// A number; of a duration its minutes.
    Number(i64),
    /// Codes of a closed set: these and no others.
    Choices(Vec<&'static str>),
    /// Names or words: these and no others.
    Names(Vec<Text<'a>>),
}

impl<'a> Submission<'a> {
    /// An empty submission.
    #[must_use]
    pub fn new(subject: Subject) -> Self {
        Submission {
            id: None,
            subject,
            author: None,
            team: None,
            act: None,
            account: None,
            at: None,
            text: None,
            content: None,
            origin: None,
            approvals: Vec::new(),
            tool: None,
            media: Vec::new(),
            repost: None,
            commenter: None,
            waiting: None,
            reported: None,
            rating: None,
            contact: None,
            reason: None,
            facts: Vec::new(),
        }
    }

    /// Reads JSON: one document, or one line of several.
    ///
    /// # Errors
    /// Every problem that the document has.
    pub fn from_json(bytes: &'a [u8]) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::for_json();
        if too_long(bytes.len(), &mut problems) {
            return Err(problems.found);
        }
        let tree = tree::from_json(bytes, &mut problems);
        Self::from_tree(tree, problems)
    }

    /// Reads TOML.
    ///
    /// # Errors
    /// Every problem that the document has, with its line.
    pub fn from_toml(text: &'a str) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::for_toml(None, text);
        if too_long(text.len(), &mut problems) {
            return Err(problems.found);
        }
        let tree = tree::from_toml(text, &mut problems);
        Self::from_tree(tree, problems)
    }

    fn from_tree(tree: Option<Tree<'a>>, mut problems: Problems) -> Result<Self, Vec<Problem>> {
        let Some(mut tree) = tree else {
            return Err(problems.found);
        };
        let Some(mut row) = Row::of(&mut tree, Spot::Top, &mut problems) else {
            return Err(problems.found);
        };
        let read = Self::from_row(&mut row, &mut problems);
        row.finish(&mut problems);
        if problems.found.is_empty() { Ok(read) } else { Err(problems.found) }
    }

    /// Reads the fields of a submission out of a table that may have others besides.
    pub(crate) fn from_row(row: &mut Row<'_, 'a, '_>, p: &mut Problems) -> Self {
        let subject = match row.choice("subject", ChoiceSet::SubjectWord, p) {
            Some("comment") => Subject::Comment,
            Some("contact") => Subject::Contact,
            _ => Subject::Post,
        };
        let read = Submission {
            id: row.text("id", p),
            subject,
            author: row.text("author", p),
            team: row.text("team", p),
            act: row.choice("act", ChoiceSet::Act, p),
            account: row.text("account", p),
            at: row.instant("at", p),
            text: row.text("text", p),
            content: row.choice("content", ChoiceSet::ContentKind, p),
            origin: row.choice("origin", ChoiceSet::ContentOrigin, p),
            approvals: entries(row, "approvals", p, approval),
            tool: row.text("tool", p),
            media: entries(row, "media", p, medium),
            repost: table(row, "repost", p, repost),
            commenter: table(row, "commenter", p, commenter),
            waiting: row.minutes("waiting", p),
            reported: row.flag("reported", p),
            rating: row.number("rating", p),
            contact: table(row, "contact", p, contact),
            reason: row.text("reason", p),
            facts: facts(row, p),
        };
        if read.text.as_ref().is_some_and(|t| t.len() > MAX_TEXT) {
            p.add(row.at(), "text".to_owned(), Fault::TooLong { limit: MAX_TEXT });
        }
        read
    }
}

fn too_long(len: usize, problems: &mut Problems) -> bool {
    // A little more than the text, for the other fields.
    let limit = MAX_BYTES + (MAX_BYTES >> 2);
    if len > limit {
        problems.add(0, String::new(), Fault::TooLong { limit });
    }
    len > limit
}

fn entries<'a, T>(
    row: &mut Row<'_, 'a, '_>,
    name: &'static str,
    p: &mut Problems,
    read: impl Fn(&mut Row<'_, 'a, '_>, &mut Problems) -> T,
) -> Vec<T> {
    let items = row.list(name, p).unwrap_or_default();
    let mut out = Vec::with_capacity(items.len());
    for (i, mut item) in items.into_iter().enumerate() {
        if let Some(mut entry) = Row::of(&mut item, Spot::Entry(name, i), p) {
            out.push(read(&mut entry, p));
            entry.finish(p);
        }
    }
    out
}

fn table<'a, T>(
    row: &mut Row<'_, 'a, '_>,
    name: &'static str,
    p: &mut Problems,
    read: impl Fn(&mut Row<'_, 'a, '_>, &mut Problems) -> T,
) -> Option<T> {
    let mut tree = row.take(name)?;
    let mut inner = Row::of(&mut tree, Spot::Under(name), p)?;
    let value = read(&mut inner, p);
    inner.finish(p);
    Some(value)
}

fn approval<'a>(row: &mut Row<'_, 'a, '_>, p: &mut Problems) -> Approval<'a> {
    let by = row.text("by", p).unwrap_or_else(|| {
        p.add(row.at(), row.path("by"), Fault::Absent { field: "by" });
        Cow::Borrowed("")
    });
    Approval { by, team: row.text("team", p) }
}

fn medium<'a>(row: &mut Row<'_, 'a, '_>, p: &mut Problems) -> Medium<'a> {
    Medium {
        asset: row.text("asset", p),
        kind: row.choice("kind", ChoiceSet::ContentKind, p),
        alt: row.text("alt", p),
        captions: row.flag("captions", p),
        shows: row.texts("shows", p),
        minors: row.texts("minors", p),
        edited: row.flag("edited", p),
        origin: row.choice("origin", ChoiceSet::ContentOrigin, p),
        ai: row.flag("ai", p),
        retouched: row.flag("retouched", p),
        inbound: row.flag("inbound", p),
    }
}

fn repost<'a>(row: &mut Row<'_, 'a, '_>, p: &mut Problems) -> Repost<'a> {
    Repost {
        source: row.text("source", p),
        at: row.instant("at", p),
        verified: row.flag("verified", p),
        edited: row.flag("edited", p),
        native: row.flag("native", p),
        permission: row.flag("permission", p),
    }
}

fn commenter<'a>(row: &mut Row<'_, 'a, '_>, p: &mut Problems) -> Commenter<'a> {
    Commenter {
        name: row.text("name", p),
        role: row.choice("role", ChoiceSet::CommenterRole, p),
        removed: row.number("removed", p),
        first: row.flag("first", p),
    }
}

fn contact<'a>(row: &mut Row<'_, 'a, '_>, p: &mut Problems) -> Contact<'a> {
    Contact {
        handle: row.text("handle", p),
        role: row.choice("role", ChoiceSet::ContactRole, p),
        verified: row.flag("verified", p),
        asked: row.flag("asked", p),
    }
}

fn facts<'a>(row: &mut Row<'_, 'a, '_>, p: &mut Problems) -> Vec<(Fact, Given<'a>)> {
    let Some(mut tree) = row.take("facts") else {
        return Vec::new();
    };
    let Some(mut given) = Row::of(&mut tree, Spot::Under("facts"), p) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for (code, value) in given.rest() {
        let Some(fact) = Fact::from_code(&code) else {
            let near = nearest(&code, FACTS.iter().map(|d| d.code)).map(str::to_owned);
            p.add(value.at, format!("facts.{code}"), Fault::UnknownFact { code: code.into_owned(), nearest: near });
            continue;
        };
        let at = value.at;
        match given_value(fact, value) {
            Ok(value) => out.push((fact, value)),
            Err(fault) => p.add(at, format!("facts.{code}"), fault),
        }
    }
    out
}

fn given_value<'a>(fact: Fact, tree: Tree<'a>) -> Result<Given<'a>, Fault> {
    let kind = fact.def().value;
    match (kind, tree.node) {
        (_, Node::Text(t)) if t == "unknown" => Ok(Given::Unknown),
        (_, Node::Null) => Ok(Given::Unknown),
        (ValueKind::Flag | ValueKind::Name(_) | ValueKind::Who | ValueKind::Words, Node::Flag(b)) => Ok(Given::Flag(b)),
        (ValueKind::Flag, _) => Err(Fault::WrongKind { wanted: Wanted::FlagOrUnknown }),
        (ValueKind::Number | ValueKind::Percent | ValueKind::Duration, Node::Number(n)) => Ok(Given::Number(n)),
        (ValueKind::Duration, Node::Text(t)) => {
            length(&t).map(|l: Length| Given::Number(l.minutes())).ok_or(Fault::WrongKind { wanted: Wanted::Length })
        }
        (ValueKind::Duration, _) => Err(Fault::WrongKind { wanted: Wanted::Length }),
        (ValueKind::Number | ValueKind::Percent, _) => Err(Fault::WrongKind { wanted: Wanted::Number }),
        (ValueKind::Choice(set), Node::Text(t)) => Ok(Given::Choices(vec![choice(set, &t)?])),
        (ValueKind::Choice(set), Node::List(items)) => {
            names(items)?.iter().map(|t| choice(set, t)).collect::<Result<_, _>>().map(Given::Choices)
        }
        (_, Node::Text(t)) => Ok(Given::Names(vec![t])),
        (_, Node::List(items)) => Ok(Given::Names(names(items)?)),
        _ => Err(Fault::WrongKind { wanted: Wanted::Names }),
    }
}

fn names(items: Vec<Tree<'_>>) -> Result<Vec<Text<'_>>, Fault> {
    let mut out = Vec::with_capacity(items.len());
    for item in items {
        match item.node {
            Node::Text(t) => out.push(t),
            _ => return Err(Fault::WrongKind { wanted: Wanted::Names }),
        }
    }
    Ok(out)
}

impl Submission<'_> {
    /// The words at a place.
    #[must_use]
    pub fn words(&self, spot: &crate::verdict::Spot) -> &str {
        let text = match spot.medium {
            None => self.text.as_deref(),
            Some(n) => self.media.get(n as usize).and_then(|m| m.alt.as_deref()),
        };
        text.and_then(|t| t.get(spot.span.start as usize..spot.span.end as usize)).unwrap_or_default()
    }
}
