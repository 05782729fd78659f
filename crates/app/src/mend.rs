//! What the program can put right in a post by itself, and only that: what it would have to make up stays with the author.
//! Nothing is put right unasked; the text that comes out is judged again like any other.

use crate::judging::{Judged, OnAccount};
use crate::{App, Error, House, write};
use charte_domain::{AccountHandle, Content, Person};
use charte_judge::{Finding, Spot};
use charte_lang::model::Effect;
use charte_lang::vocabulary::Fact;
use jiff::Timestamp;
use unicode_segmentation::UnicodeSegmentation;

/// How something is put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mend {
    /// The sentences with the words that were found are taken out.
    Cut,
    /// The credit that the registry has for the media is added.
    Credit,
}

impl Mend {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Cut => "cut",
            Self::Credit => "credit",
        }
    }

    /// The other way.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Cut, Self::Credit].into_iter().find(|one| one.code() == code)
    }
}

/// A way of putting a finding right, and the text that comes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// How.
    pub mend: Mend,
    /// What is taken out or added, to be read before it is done.
    pub words: String,
    /// The whole text afterwards.
    pub text: String,
}

/// What can be put right about a finding.
#[must_use]
pub fn offers(house: &House, judged: &Judged, one: &OnAccount, finding: &Finding, content: &Content) -> Vec<Offer> {
    if !matches!(finding.outcome.effect, Effect::Revise | Effect::Hold | Effect::Refuse) {
        return Vec::new();
    }
    let text = content.text_for(&one.account);
    let signals = || finding.signals.iter();
    let spots = signals().flat_map(|signal| &signal.spots).filter(|spot| spot.medium.is_none());
    let credits = signals().any(|signal| signal.fact(&judged.charter.engine) == Some(Fact::CreditGiven));
    let mut all: Vec<Offer> = without(text, spots).into_iter().collect();
    if credits {
        all.extend(credited(house, text, content));
    }
    all
}

/// The text without the sentences in which the spots lie; none where nothing would be left, or nothing is marked.
fn without<'a>(text: &str, spots: impl Iterator<Item = &'a Spot>) -> Option<Offer> {
    let spots: Vec<_> = spots.map(|spot| (spot.span.start as usize, spot.span.end as usize)).collect();
    let (mut kept, mut cut) = (String::new(), String::new());
    for (start, sentence) in text.split_sentence_bound_indices() {
        let end = start + sentence.len();
        let meant = spots.iter().any(|(from, to)| *from < end && start < *to);
        if meant { &mut cut } else { &mut kept }.push_str(sentence);
    }
    let (kept, cut) = (kept.trim_end(), cut.trim());
    (!kept.trim().is_empty() && !cut.is_empty()).then(|| Offer {
        mend: Mend::Cut,
        words: cut.to_owned(),
        text: kept.to_owned(),
    })
}

/// The text with the credits that its media want and that it does not have yet, on a line of their own.
fn credited(house: &House, text: &str, content: &Content) -> Option<Offer> {
    let assets = content.media.iter().filter_map(|medium| house.registry.asset(medium.asset.as_deref()?));
    let mut wanted: Vec<&str> = assets.filter_map(|asset| asset.credit.as_deref()).collect();
    wanted.retain(|credit| !text.contains(credit));
    wanted.dedup();
    let words = wanted.join("\n");
    (!words.is_empty()).then(|| Offer { mend: Mend::Credit, text: format!("{}\n\n{words}", text.trim_end()), words })
}

/// Puts right what a rule found in the text of an account.
///
/// # Errors
/// No charter in force; the rule finds nothing there any more that can be put right in this way.
pub fn apply(
    app: &App,
    author: &Person,
    content: &mut Content,
    due: Option<Timestamp>,
    account: &AccountHandle,
    rule: &str,
    mend: Mend,
) -> Result<(), Error> {
    let judged = write::check(app, author, content, due)?;
    let house = app.house();
    let one = judged.on.iter().find(|one| one.account == *account);
    let all = one.into_iter().flat_map(|one| {
        let found = one.verdict.findings.iter().filter(|finding| judged.rule(finding) == rule);
        found.flat_map(|finding| offers(&house, &judged, one, finding, content)).collect::<Vec<_>>()
    });
    let offer = all.into_iter().find(|offer| offer.mend == mend).ok_or(Error::invalid("text", "mend-none"))?;
    match content.texts.get_mut(account) {
        Some(own) => *own = offer.text,
        None => content.text = offer.text,
    }
    Ok(())
}
