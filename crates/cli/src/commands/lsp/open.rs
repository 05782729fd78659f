//! An open document: its text, its reading, what is said about it.

use super::Client;
use super::lines::Lines;
use super::packs;
use crate::clock;
use crate::commands::lint::beside;
use crate::folder;
use charte_judge::{Engine, Registry};
use charte_lang::diagnostic::{Diagnostic, Severity};
use charte_lang::lint::lint;
use charte_lang::model::{Place, Span};
use charte_lang::{Packs, Reading};
use lsp_types::{DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString, Uri};

/// An open document.
pub(super) struct Open {
    pub(super) reading: Reading,
    pub(super) lines: Lines,
    pub(super) version: i32,
    pub(super) client: Client,
    pub(super) packs: Packs,
    registry: Registry,
    /// What is said about it, by the reading and by the quick lint.
    pub(super) found: Vec<Diagnostic>,
    state: State,
}

/// How far the diagnostics of a document have got.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Changed, and nothing sent yet.
    Changed,
    /// Sent, save what the exact analysis will add.
    Quick,
    /// All sent.
    Whole,
}

impl Open {
    pub(super) fn new(uri: &Uri, text: String, version: i32, client: Client) -> Self {
        let packs = Packs::shipped();
        let name = packs::path(uri).map_or_else(|| uri.as_str().to_owned(), |p| p.display().to_string());
        let reading = charte_lang::read(&name, &text, &packs);
        let lines = Lines::new(&text, client.encoding);
        let mut open = Self {
            reading,
            lines,
            version,
            client,
            packs,
            registry: registry(uri),
            found: vec![],
            state: State::Changed,
        };
        open.look();
        open
    }

    pub(super) fn text(&self) -> &str {
        self.reading.charter.sources.first().map_or("", |s| &*s.text)
    }

    pub(super) fn change(&mut self, text: String, version: i32) {
        let name = self.reading.charter.sources.first().map_or(String::new(), |s| s.name.clone());
        self.reading = charte_lang::read(&name, &text, &self.packs);
        self.lines = Lines::new(&text, self.client.encoding);
        self.version = version;
        self.look();
    }

    /// The registry is a matter of other files: they are read again when this one is saved.
    pub(super) fn saved(&mut self, uri: &Uri) {
        self.registry = registry(uri);
        self.look();
    }

    fn look(&mut self) {
        self.state = State::Changed;
        self.found = self.reading.diagnostics.clone();
        if self.reading.sound() {
            let charter = &self.reading.charter;
            self.found.extend(lint(&self.reading, &beside(charter, &self.registry), clock::today(charter, None)));
        }
    }

    /// A Markdown file without a single block is somebody's notes, not a charter.
    fn is_charter(&self) -> bool {
        self.reading.documents.first().is_some_and(|d| !d.blocks.is_empty())
    }

    pub(super) fn waits_for_analysis(&self) -> bool {
        self.state == State::Quick
    }

    /// The diagnostics of a document that changed.
    pub(super) fn fresh(&mut self, uri: &Uri) -> Option<Vec<lsp_types::Diagnostic>> {
        if self.state != State::Changed {
            return None;
        }
        self.state = if self.is_charter() && self.reading.sound() { State::Quick } else { State::Whole };
        Some(self.diagnostics(uri))
    }

    /// The diagnostics with those of the exact analysis, which looks at every case.
    pub(super) fn analysed(&mut self, uri: &Uri) -> Option<Vec<lsp_types::Diagnostic>> {
        if self.state != State::Quick {
            return None;
        }
        self.state = State::Whole;
        let exact = Engine::new(&self.reading.charter).lint();
        if exact.is_empty() {
            return None;
        }
        self.found.extend(exact);
        Some(self.diagnostics(uri))
    }

    fn diagnostics(&self, uri: &Uri) -> Vec<lsp_types::Diagnostic> {
        if !self.is_charter() {
            return Vec::new();
        }
        let mut list: Vec<&Diagnostic> = self.found.iter().collect();
        list.sort_by_key(|d| (d.place, d.code));
        list.into_iter().map(|d| self.diagnostic(uri, d)).collect()
    }

    pub(super) fn diagnostic(&self, uri: &Uri, d: &Diagnostic) -> lsp_types::Diagnostic {
        let lang = self.client.lang;
        let message = match d.help_text(lang) {
            Some(help) => format!("{}\n{help}", d.text(lang)),
            None => d.text(lang),
        };
        let related = d.related.iter().filter(|(p, _)| p.source.0 == 0);
        let related: Vec<DiagnosticRelatedInformation> = related
            .map(|(p, m)| DiagnosticRelatedInformation {
                location: Location { uri: uri.clone(), range: self.range(*p) },
                message: m.render(lang),
            })
            .collect();
        lsp_types::Diagnostic {
            range: self.range(d.place),
            severity: Some(match d.code.severity() {
                Severity::Error => DiagnosticSeverity::ERROR,
                Severity::Warning => DiagnosticSeverity::WARNING,
                Severity::Note => DiagnosticSeverity::INFORMATION,
            }),
            code: Some(NumberOrString::String(d.code.code().to_owned())),
            source: Some("charte".to_owned()),
            message,
            related_information: (!related.is_empty()).then_some(related),
            ..lsp_types::Diagnostic::default()
        }
    }

    /// Where a place is shown: what stands in a pack is shown at the header, which takes the pack up.
    pub(super) fn range(&self, place: Place) -> lsp_types::Range {
        let own = if place.source.0 == 0 { place.span } else { self.reading.charter.header.place.span };
        self.lines.range(self.text(), own)
    }

    pub(super) fn span_range(&self, span: Span) -> lsp_types::Range {
        self.lines.range(self.text(), span)
    }
}

/// The registry beside a charter; one with faults counts as far as it is understood.
fn registry(uri: &Uri) -> Registry {
    let read = || folder::registry(&packs::path(uri)?, None).ok();
    read().map_or_else(|| Registry::from_files(&[]).0, |(registry, _)| registry)
}
