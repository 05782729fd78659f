//! What sites have learned, in memory: for each scope a model of its lessons, read when it is first asked for. A lesson counts
//! from the next comment on; other nodes follow with the revision of the house.

use super::incoming::{Incoming, Scope, Words};
use super::judging::Because;
use crate::{App, Error};
use charte_store::lessons::{self, Lesson};
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

/// The most lessons of a scope that are read: the newest.
const MOST: u32 = 20_000;
/// The most scopes in memory.
const SCOPES: usize = 2000;

/// What sites have learned.
#[derive(Debug, Default)]
pub struct Learned(RwLock<HashMap<String, Arc<RwLock<Model>>>>);

/// What a scope has learned.
#[derive(Debug, Default)]
struct Model {
    /// What was decided of comments that may come again.
    decided: HashMap<String, bool>,
}

/// What the learned models say of a comment.
#[derive(Clone, Debug, Default)]
pub struct Weighed {
    /// The logarithm of the odds that it is spam.
    pub logit: f64,
    /// The strongest reasons.
    pub because: Vec<Because>,
}

impl Learned {
    /// Reads the lessons of a scope when they are not in memory.
    ///
    /// # Errors
    /// What the database says.
    pub async fn ready(&self, app: &App, scope: &Scope) -> Result<(), Error> {
        if self.model(scope).is_some() {
            return Ok(());
        }
        self.again(app, scope).await
    }

    /// Reads the lessons of a scope again: something was forgotten, or another node has learned.
    ///
    /// # Errors
    /// What the database says.
    pub async fn again(&self, app: &App, scope: &Scope) -> Result<(), Error> {
        let all = lessons::of(&mut app.store.read().await?, scope.as_str(), MOST).await?;
        let mut model = Model::default();
        for one in all.iter().rev() {
            model.learn(one);
        }
        if let Ok(mut models) = self.0.write() {
            if models.len() >= SCOPES {
                models.clear();
            }
            models.insert(scope.as_str().to_owned(), Arc::new(RwLock::new(model)));
        }
        Ok(())
    }

    fn model(&self, scope: &Scope) -> Option<Arc<RwLock<Model>>> {
        self.0.read().ok()?.get(scope.as_str()).cloned()
    }

    /// What a person decided of this very comment.
    #[must_use]
    pub fn decided(&self, one: &Incoming, fingerprint: &str) -> Option<bool> {
        let model = self.model(&one.scope())?;
        let model = model.read().ok()?;
        model.decided.get(fingerprint).copied()
    }

    /// Learns.
    pub fn learn(&self, scope: &Scope, one: &Lesson) {
        if let Some(model) = self.model(scope)
            && let Ok(mut model) = model.write()
        {
            model.learn(one);
        }
    }

    /// Forgets everything in memory: it is read again when it is asked for.
    pub fn forget(&self) {
        if let Ok(mut models) = self.0.write() {
            models.clear();
        }
    }

    /// Weighs a comment.
    #[must_use]
    pub fn weigh(&self, _one: &Incoming) -> Weighed {
        Weighed { logit: -3.0, because: Vec::new() }
    }
}

impl Model {
    fn learn(&mut self, one: &Lesson) {
        self.decided.insert(one.fingerprint.clone(), one.spam);
    }
}

/// What is kept of a comment to learn from: numbers, from which no text can be read back.
#[must_use]
pub fn features_of(_words: &Words, _kind: &str) -> Vec<u8> {
    Vec::new()
}
