//! What a page has loaded, and what it asks: texts in, one line of JSON out. Nothing here knows how a browser calls it.

use charte_judge::{Engine, Problem, Registry, Scratch, Submission, page_json};
use charte_lang::Packs;
use charte_lang::diagnostic::Severity;
use charte_messages::Lang;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A charter and a registry, ready to judge.
#[derive(Debug, Default)]
pub struct Session {
    engine: Option<Engine>,
    registry: Registry,
    scratch: Scratch,
}

impl Session {
    /// Nothing loaded.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Loads a charter: `{"sound", "hash", "problems": [{code, line, words}]}`. One with an error is not taken, and the one
    /// before stays.
    pub fn load_charter(&mut self, text: &str, lang: Lang) -> String {
        let reading = charte_lang::read("charter.md", text, &Packs::shipped());
        let errors = reading.diagnostics.iter().filter(|d| d.code.severity() == Severity::Error);
        let problems: Vec<Value> = errors
            .map(|d| {
                let before = text.get(..d.place.span.start as usize).unwrap_or_default();
                let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
                json!({ "code": d.code.code(), "line": line, "words": d.text(lang) })
            })
            .collect();
        let sound = reading.sound();
        if sound {
            self.engine = Some(Engine::of(reading.charter.into()));
        }
        let hash = self.engine.as_ref().map(Engine::charter_hash);
        json!({ "sound": sound, "hash": hash, "problems": problems }).to_string()
    }

    /// Loads the registry, an object of names and texts of its files: `{"problems": [{code, file, line, path, words}]}`. A
    /// file or record that is wrong is left out.
    pub fn load_registry(&mut self, files: &[u8], lang: Lang) -> String {
        let files: BTreeMap<String, String> = match serde_json::from_slice(files) {
            Ok(files) => files,
            Err(error) => return json!({ "fault": "registry", "detail": error.to_string() }).to_string(),
        };
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let (registry, problems) = Registry::from_files(&files);
        self.registry = registry;
        json!({ "problems": said(&problems, lang) }).to_string()
    }

    /// Judges a submission as of an instant, in microseconds since 1970: the form of [`page_json`]. `{"problems": […]}` when
    /// the submission is wrong, `{"fault": "charter"}` when no charter is loaded.
    pub fn judge(&mut self, submission: &[u8], instant: i64, lang: Lang) -> String {
        let Some(engine) = &self.engine else {
            return json!({ "fault": "charter" }).to_string();
        };
        let Ok(instant) = Timestamp::from_microsecond(instant) else {
            return json!({ "fault": "instant" }).to_string();
        };
        match Submission::from_json(submission) {
            Ok(post) => {
                let verdict = engine.judge_in(&self.registry, &post, instant, &mut self.scratch);
                page_json(engine, &post, &verdict, lang)
            }
            Err(problems) => json!({ "problems": said(&problems, lang) }).to_string(),
        }
    }
}

fn said(problems: &[Problem], lang: Lang) -> Vec<Value> {
    let words = |problem: &Problem| problem.message().render(lang);
    let one = |problem: &Problem| {
        json!({
            "code": problem.code(), "file": problem.file, "line": problem.line, "path": problem.path,
            "words": words(problem),
        })
    };
    problems.iter().map(one).collect()
}
