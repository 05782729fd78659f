//! What sites have learned, in memory: for each scope a model of its lessons, read when it is first asked for. A lesson counts
//! from the next comment on; other nodes follow with the next beat. Sites whose owner wants it learn from one another.

use super::incoming::{Incoming, Scope, Words};
use super::judging::Because;
use crate::{App, Error, secret};
use charte_signals::spam::{self, Comment, Features, Judge, Kind, Shared, Site};
use charte_store::lessons::{self, Lesson, Mark};
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

thread_local! {
    /// Buffers of the judge: one for each thread, used again.
    static JUDGE: RefCell<Judge> = RefCell::new(Judge::new());
}

/// The most lessons of a scope that are read: the newest.
const MOST: u32 = 20_000;
/// The most scopes in memory.
const SCOPES: usize = 2000;
/// So often a model is weighed anew beside the comments that come; then the next lesson tries again.
const TRIES: usize = 3;

/// What sites have learned.
#[derive(Debug, Default)]
pub struct Learned(RwLock<HashMap<String, Arc<RwLock<Model>>>>);

/// What a scope has learned.
#[derive(Debug, Default)]
struct Model {
    site: Site,
    /// It learns with others.
    shares: bool,
    /// How many changes it has seen.
    changes: u64,
    /// What of its lessons was read or learned here.
    mark: Mark,
}

/// What the learned models say of a comment.
#[derive(Clone, Debug, Default)]
pub struct Weighed {
    /// The logarithm of the odds that it is spam.
    pub logit: f64,
    /// The strongest reasons.
    pub because: Vec<Because>,
}

fn shared() -> &'static Shared {
    Shared::shipped().unwrap_or_else(|| Shared::none())
}

impl Learned {
    /// Reads the lessons of a scope when they are not in memory.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ready(&self, app: &App, scope: &Scope) -> Result<(), Error> {
        if self.model(scope.as_str()).is_some() {
            return Ok(());
        }
        self.again(app, scope).await
    }

    /// Reads the lessons of a scope again: something was forgotten, or another node has learned.
    ///
    /// # Errors
    /// What the database says.
    pub async fn again(&self, app: &App, scope: &Scope) -> Result<(), Error> {
        let shares = app.house().shares_learning(scope.as_str());
        let mut link = app.store.read().await?;
        let mut all = if shares { lessons::of(&mut link, Scope::shared().as_str(), MOST).await? } else { Vec::new() };
        let own = lessons::of(&mut link, scope.as_str(), MOST).await?;
        let mark = lessons::marks(&mut link).await?.remove(scope.as_str()).unwrap_or_default();
        all.reverse();
        all.extend(own.into_iter().rev());
        let read = move || Site::from_lessons(shared(), all.iter().filter_map(lesson));
        let site = tokio::task::spawn_blocking(read).await.map_err(|error| Error::Broken(error.to_string()))?;
        if let Ok(mut models) = self.0.write() {
            if models.len() >= SCOPES {
                models.clear();
            }
            let model = Model { site, shares, changes: 0, mark };
            models.insert(scope.as_str().to_owned(), Arc::new(RwLock::new(model)));
        }
        Ok(())
    }

    /// A scope has forgotten: what is in memory of it goes, and of those that learned from it. Each is read again when it is
    /// next asked for; other nodes see it by the marks.
    ///
    /// # Errors
    /// What the database says.
    pub async fn forgotten(&self, app: &App, scope: &Scope) -> Result<(), Error> {
        if let Ok(mut models) = self.0.write() {
            models.retain(|name, model| name != scope.as_str() && !model.read().is_ok_and(|model| model.shares));
        }
        self.ready(app, scope).await
    }

    fn model(&self, scope: &str) -> Option<Arc<RwLock<Model>>> {
        self.0.read().ok()?.get(scope).cloned()
    }

    /// What a person decided of this very comment.
    #[must_use]
    pub fn decided(&self, one: &Incoming, fingerprint: &str) -> Option<bool> {
        let model = self.model(one.scope().as_str())?;
        let model = model.read().ok()?;
        model.site.decision(&print(fingerprint)?)
    }

    /// Learns: the next comment is judged by it. Where sites learn together, all of them do.
    pub fn learn(&self, scope: &Scope, one: &Lesson) {
        let Some(kept) = lesson(one) else { return };
        let Some(model) = self.model(scope.as_str()) else { return };
        let shares = model.read().is_ok_and(|model| model.shares);
        change(&model, |model| {
            model.mark.learned(one, model.site.decision(&kept.fingerprint).is_none());
            model.site.learn(shared(), kept.clone());
        });
        if !shares {
            return;
        }
        let others: Vec<_> = self
            .0
            .read()
            .map(|all| all.iter().map(|(name, one)| (name.clone(), Arc::clone(one))).collect())
            .unwrap_or_default();
        for (name, other) in others {
            if name != scope.as_str() && other.read().is_ok_and(|other| other.shares) {
                change(&other, |model| model.site.learn(shared(), kept.clone()));
            }
        }
    }

    /// Weighs the lessons of each scope against each other, where enough have come; comments are judged meanwhile.
    pub fn settle(&self) {
        let all: Vec<_> = self.0.read().map(|all| all.values().cloned().collect()).unwrap_or_default();
        for model in all {
            settle(&model);
        }
    }

    /// Reads again what other nodes have learned.
    ///
    /// # Errors
    /// What the database says.
    pub async fn follow(&self, app: &App) -> Result<(), Error> {
        let marks = lessons::marks(&mut app.store.read().await?).await?;
        let here: Vec<(String, Mark, bool)> = match self.0.read() {
            Ok(models) => models
                .iter()
                .filter_map(|(name, model)| model.read().ok().map(|model| (name.clone(), model.mark, model.shares)))
                .collect(),
            Err(_) => return Ok(()),
        };
        for (name, mark, shares) in here {
            let wanted = app.house().shares_learning(&name);
            if marks.get(&name).copied().unwrap_or_default() != mark || shares != wanted {
                self.again(app, &Scope::named(&name)).await?;
            }
        }
        Ok(())
    }

    /// Weighs a comment.
    #[must_use]
    pub fn weigh(&self, one: &Incoming) -> Weighed {
        let comment = Comment {
            text: &one.text,
            author: &one.name,
            email: &one.email,
            url: &one.url,
            user_agent: &one.agent,
            kind: Kind::from_code(&one.kind),
        };
        let model = self.model(one.scope().as_str());
        let judged = JUDGE.with_borrow_mut(|judge| match model.as_ref().and_then(|model| model.read().ok()) {
            Some(model) => judge.judge(shared(), &model.site, &comment),
            None => judge.judge(shared(), &Site::new(), &comment),
        });
        let chance = (f64::from(judged.percent) / 1000.0).clamp(0.0005, 0.9995);
        let because = judged.reasons.into_iter().map(|reason| {
            let weight = i32::from(reason.weight) * 10;
            Because {
                code: format!("spam-reason-{}", reason.kind.code()),
                what: reason.what,
                weight: if reason.is_for_spam { weight } else { -weight },
            }
        });
        Weighed { logit: (chance / (1.0 - chance)).ln(), because: because.collect() }
    }

    /// How many lessons a scope has in memory, and how many of them are spam.
    #[must_use]
    pub fn count(&self, scope: &Scope) -> (usize, usize) {
        self.model(scope.as_str()).and_then(|model| model.read().ok().map(|model| model.site.len())).unwrap_or_default()
    }
}

fn settle(model: &RwLock<Model>) {
    let wants = |model: &Model| model.site.unsettled() > model.site.len().0 / 8;
    if !model.read().is_ok_and(|model| wants(&model)) {
        return;
    }
    for _ in 0..TRIES {
        let Ok((mut site, changes)) = model.read().map(|model| (model.site.clone(), model.changes)) else { return };
        site.settle(shared());
        let Ok(mut model) = model.write() else { return };
        if model.changes == changes {
            model.site = site;
            return;
        }
    }
}

fn change(model: &RwLock<Model>, how: impl FnOnce(&mut Model)) {
    if let Ok(mut model) = model.write() {
        how(&mut model);
        model.changes += 1;
    }
}

/// A lesson as the model takes it; one of another version of the program teaches nothing.
fn lesson(one: &Lesson) -> Option<spam::Lesson> {
    let features = Features::from_bytes(&one.features).ok()?;
    Some(spam::Lesson { fingerprint: print(&one.fingerprint)?, is_spam: one.spam, features })
}

fn print(fingerprint: &str) -> Option<[u8; 16]> {
    secret::from_hexadecimal(fingerprint)?.try_into().ok()
}

/// What is kept of a comment to learn from: numbers, from which no text can be read back.
#[must_use]
pub fn features_of(words: &Words, kind: &str) -> Vec<u8> {
    let email = format!("@{}", words.mail_host);
    let comment = Comment {
        text: &words.text,
        author: &words.name,
        email: if words.mail_host.is_empty() { "" } else { &email },
        url: &words.url,
        user_agent: &words.agent,
        kind: Kind::from_code(kind),
    };
    spam::features(&comment).to_bytes()
}
