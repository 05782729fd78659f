//! `charte lsp`: the editor server, over standard input and output.
//!
//! One thread, one document read whole at each change: reading takes milliseconds, so there is nothing to keep up to date.
//! The exact analysis, which may take longer, runs when the keyboard is quiet.

mod answers;
mod lines;
mod open;
mod packs;

use crate::exit::Exit;
use anyhow::Result;
use charte_messages::{Lang, Message as Words};
use lines::Encoding;
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidCloseTextDocument, DidOpenTextDocument, DidSaveTextDocument, Notification as _,
    PublishDiagnostics,
};
use lsp_types::request::{
    CodeActionRequest, Completion, DocumentSymbolRequest, Formatting, GotoDefinition, HoverRequest,
    PrepareRenameRequest, References, Rename, Request as _,
};
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CompletionOptions, HoverProviderCapability,
    InitializeParams, OneOf, PublishDiagnosticsParams, RenameOptions, ServerCapabilities, TextDocumentSyncCapability,
    TextDocumentSyncKind, TextDocumentSyncOptions, TextDocumentSyncSaveOptions, Uri, WorkDoneProgressOptions,
};
use open::Open;
use packs::PackFiles;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long the keyboard has to be quiet before the exact analysis runs.
const QUIET: Duration = Duration::from_millis(400);

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Speak over standard input and output (the only way; editors like to say so)
    #[arg(long)]
    stdio: bool,
}

pub(crate) fn run(_: &Args, asked: Option<Lang>, lang: Lang) -> Result<Exit> {
    let (connection, threads) = Connection::stdio();
    let (id, params) = connection.initialize_start()?;
    let params: InitializeParams = serde_json::from_value(params)?;
    let encoding = Encoding::choose(params.capabilities.general.as_ref().and_then(|g| g.position_encodings.as_deref()));
    let client = Client {
        encoding,
        // What the person asked for, else the editor's language, else the environment's.
        lang: asked.or_else(|| of_locale(params.locale.as_deref())).unwrap_or(lang),
        snippets: snippets(&params),
    };
    let info = serde_json::json!({"name": "charte", "version": env!("CARGO_PKG_VERSION")});
    connection
        .initialize_finish(id, serde_json::json!({"capabilities": capabilities(encoding), "serverInfo": info}))?;
    Server { connection, client, documents: BTreeMap::new(), packs: PackFiles::default() }.serve()?;
    threads.join()?;
    Ok(Exit::Fine)
}

/// What the client can do and how it counts.
#[derive(Clone, Copy, Debug)]
struct Client {
    encoding: Encoding,
    lang: Lang,
    snippets: bool,
}

fn of_locale(locale: Option<&str>) -> Option<Lang> {
    match locale?.get(..2)?.to_ascii_lowercase().as_str() {
        "fr" => Some(Lang::Fr),
        "en" => Some(Lang::En),
        _ => None,
    }
}

fn snippets(params: &InitializeParams) -> bool {
    let completion = params.capabilities.text_document.as_ref().and_then(|t| t.completion.as_ref());
    completion.and_then(|c| c.completion_item.as_ref()).and_then(|i| i.snippet_support).unwrap_or(false)
}

fn capabilities(encoding: Encoding) -> ServerCapabilities {
    let progress = WorkDoneProgressOptions::default();
    ServerCapabilities {
        position_encoding: Some(encoding.kind()),
        text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::FULL),
            save: Some(TextDocumentSyncSaveOptions::Supported(true)),
            ..TextDocumentSyncOptions::default()
        })),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some([" ", "`", "«", "\"", "@", ","].map(str::to_owned).to_vec()),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        definition_provider: Some(OneOf::Left(true)),
        references_provider: Some(OneOf::Left(true)),
        document_symbol_provider: Some(OneOf::Left(true)),
        document_formatting_provider: Some(OneOf::Left(true)),
        rename_provider: Some(OneOf::Right(RenameOptions {
            prepare_provider: Some(true),
            work_done_progress_options: progress,
        })),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX]),
            ..CodeActionOptions::default()
        })),
        ..ServerCapabilities::default()
    }
}

struct Server {
    connection: Connection,
    client: Client,
    documents: BTreeMap<Uri, Open>,
    packs: PackFiles,
}

impl Server {
    fn serve(mut self) -> Result<()> {
        while let Some(message) = self.next()? {
            match message {
                Message::Request(request) => {
                    if self.connection.handle_shutdown(&request)? {
                        break;
                    }
                    let response = self.answer(request);
                    self.connection.sender.send(response.into())?;
                }
                Message::Notification(note) => self.note(note)?,
                Message::Response(_) => {}
            }
            // Changes that wait already would make these diagnostics old before they are shown.
            if self.connection.receiver.is_empty() {
                self.publish(false)?;
            }
        }
        Ok(())
    }

    /// The next message; while it does not come, the exact analysis of what changed.
    fn next(&mut self) -> Result<Option<Message>> {
        if self.documents.values().any(Open::waits_for_analysis) {
            match self.connection.receiver.recv_timeout(QUIET) {
                Ok(message) => return Ok(Some(message)),
                Err(e) if e.is_timeout() => self.publish(true)?,
                Err(_) => return Ok(None),
            }
        }
        Ok(self.connection.receiver.recv().ok())
    }

    /// Sends the diagnostics of what changed.
    fn publish(&mut self, exact: bool) -> Result<()> {
        let mut out = Vec::new();
        for (uri, open) in &mut self.documents {
            let diagnostics = if exact { open.analysed(uri) } else { open.fresh(uri) };
            if let Some(diagnostics) = diagnostics {
                out.push(PublishDiagnosticsParams { uri: uri.clone(), diagnostics, version: Some(open.version) });
            }
        }
        for params in out {
            self.connection.sender.send(Notification::new(PublishDiagnostics::METHOD.to_owned(), params).into())?;
        }
        Ok(())
    }

    fn note(&mut self, note: Notification) -> Result<()> {
        match note.method.as_str() {
            DidOpenTextDocument::METHOD => {
                if let Some(p) = parse::<lsp_types::DidOpenTextDocumentParams>(note) {
                    let document = p.text_document;
                    let open = Open::new(&document.uri, document.text, document.version, self.client);
                    self.documents.insert(document.uri, open);
                }
            }
            DidChangeTextDocument::METHOD => {
                if let Some(mut p) = parse::<lsp_types::DidChangeTextDocumentParams>(note)
                    && let (Some(change), Some(open)) =
                        (p.content_changes.pop(), self.documents.get_mut(&p.text_document.uri))
                {
                    open.change(change.text, p.text_document.version);
                }
            }
            DidSaveTextDocument::METHOD => {
                if let Some(p) = parse::<lsp_types::DidSaveTextDocumentParams>(note)
                    && let Some(open) = self.documents.get_mut(&p.text_document.uri)
                {
                    open.saved(&p.text_document.uri);
                }
            }
            DidCloseTextDocument::METHOD => {
                if let Some(p) = parse::<lsp_types::DidCloseTextDocumentParams>(note) {
                    let uri = p.text_document.uri;
                    self.documents.remove(&uri);
                    let params = PublishDiagnosticsParams { uri, diagnostics: vec![], version: None };
                    self.connection
                        .sender
                        .send(Notification::new(PublishDiagnostics::METHOD.to_owned(), params).into())?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn answer(&mut self, request: Request) -> Response {
        let Request { id, method, params } = request;
        match method.as_str() {
            Completion::METHOD => self.with(id, params, |s, p: lsp_types::CompletionParams| {
                let at = p.text_document_position;
                Ok(s.documents.get(&at.text_document.uri).map(|o| o.complete(at.position)))
            }),
            HoverRequest::METHOD => self.with(id, params, |s, p: lsp_types::HoverParams| {
                let at = p.text_document_position_params;
                Ok(s.documents.get(&at.text_document.uri).and_then(|o| o.hover(at.position)))
            }),
            GotoDefinition::METHOD => self.with(id, params, |s, p: lsp_types::GotoDefinitionParams| {
                let at = p.text_document_position_params;
                let uri = at.text_document.uri;
                Ok(s.documents.get(&uri).and_then(|o| o.definition(&uri, at.position, &mut s.packs)))
            }),
            References::METHOD => self.with(id, params, |s, p: lsp_types::ReferenceParams| {
                let uri = p.text_document_position.text_document.uri;
                let declaration = p.context.include_declaration;
                Ok(s.documents
                    .get(&uri)
                    .map(|o| o.references(&uri, p.text_document_position.position, declaration, &mut s.packs)))
            }),
            DocumentSymbolRequest::METHOD => self.with(id, params, |s, p: lsp_types::DocumentSymbolParams| {
                Ok(s.documents.get(&p.text_document.uri).map(Open::symbols))
            }),
            Formatting::METHOD => self.with(id, params, |s, p: lsp_types::DocumentFormattingParams| {
                Ok(s.documents.get(&p.text_document.uri).map(Open::format))
            }),
            CodeActionRequest::METHOD => self.with(id, params, |s, p: lsp_types::CodeActionParams| {
                Ok(s.documents.get(&p.text_document.uri).map(|o| o.actions(&p.text_document.uri, p.range)))
            }),
            PrepareRenameRequest::METHOD => {
                self.with(id, params, |s, p: lsp_types::TextDocumentPositionParams| {
                    match s.documents.get(&p.text_document.uri) {
                        Some(open) => open.prepare_rename(p.position),
                        None => Ok(None),
                    }
                })
            }
            Rename::METHOD => self.with(id, params, |s, p: lsp_types::RenameParams| {
                let at = p.text_document_position;
                match s.documents.get(&at.text_document.uri) {
                    Some(open) => open.rename(&at.text_document.uri, at.position, &p.new_name).map(Some),
                    None => Ok(None),
                }
            }),
            _ => Response::new_err(id, ErrorCode::MethodNotFound as i32, method),
        }
    }

    /// Reads the parameters, answers, and puts a refusal in the words of the person.
    fn with<P: DeserializeOwned, R: Serialize>(
        &mut self,
        id: RequestId,
        params: serde_json::Value,
        answer: impl FnOnce(&mut Self, P) -> Result<R, Words>,
    ) -> Response {
        match serde_json::from_value(params) {
            Err(e) => Response::new_err(id, ErrorCode::InvalidParams as i32, e.to_string()),
            Ok(params) => match answer(self, params) {
                Ok(result) => Response::new_ok(id, result),
                Err(words) => Response::new_err(id, ErrorCode::RequestFailed as i32, words.render(self.client.lang)),
            },
        }
    }
}

/// The parameters of a notification; one that is not understood is passed over, as the protocol has it.
fn parse<P: DeserializeOwned>(note: Notification) -> Option<P> {
    serde_json::from_value(note.params).ok()
}
