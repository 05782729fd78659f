//! The editor server, as an editor meets it: the real program, over pipes.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "a test may stop at once"
)]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

struct Editor {
    child: Child,
    stdin: Option<ChildStdin>,
    incoming: Receiver<Value>,
    id: i64,
    notes: Vec<Value>,
}

const URI: &str = "file:///nowhere/charte.md";

impl Editor {
    fn start(capabilities: Value) -> (Self, Value) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_charte"))
            .args(["lsp", "--stdio"])
            .env("LC_ALL", "fr_FR.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let (send, incoming) = channel();
        std::thread::spawn(move || {
            loop {
                let mut len = 0;
                loop {
                    let mut line = String::new();
                    if out.read_line(&mut line).unwrap_or(0) == 0 {
                        return;
                    }
                    if line == "\r\n" {
                        break;
                    }
                    if let Some(n) = line.strip_prefix("Content-Length: ") {
                        len = n.trim().parse().unwrap();
                    }
                }
                let mut body = vec![0; len];
                out.read_exact(&mut body).unwrap();
                if send.send(serde_json::from_slice(&body).unwrap()).is_err() {
                    return;
                }
            }
        });
        let mut editor = Self { child, stdin, incoming, id: 0, notes: vec![] };
        let started = editor.ask(
            "initialize",
            json!({"processId": null, "rootUri": null, "locale": "fr-FR", "capabilities": capabilities}),
        );
        editor.tell("initialized", json!({}));
        (editor, started)
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        let stdin = self.stdin.as_mut().unwrap();
        write!(stdin, "Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        stdin.flush().unwrap();
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({"jsonrpc": "2.0", "method": method, "params": params}));
    }

    fn answer(&mut self, method: &str, params: Value) -> Value {
        self.id += 1;
        let id = self.id;
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
        loop {
            let message = self.incoming.recv_timeout(Duration::from_secs(60)).unwrap();
            if message.get("id") == Some(&json!(id)) {
                return message;
            }
            self.notes.push(message);
        }
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        let answer = self.answer(method, params);
        assert!(answer.get("error").is_none(), "{answer}");
        answer["result"].clone()
    }

    /// The next diagnostics.
    fn diagnostics(&mut self) -> Vec<Value> {
        loop {
            let message = if self.notes.is_empty() {
                self.incoming.recv_timeout(Duration::from_secs(60)).unwrap()
            } else {
                self.notes.remove(0)
            };
            if message["method"] == "textDocument/publishDiagnostics" {
                return message["params"]["diagnostics"].as_array().unwrap().clone();
            }
        }
    }

    fn open(&mut self, text: &str) -> Vec<Value> {
        self.tell(
            "textDocument/didOpen",
            json!({"textDocument": {"uri": URI, "languageId": "markdown", "version": 1, "text": text}}),
        );
        self.diagnostics()
    }

    fn change(&mut self, text: &str) -> Vec<Value> {
        self.notes.clear();
        self.tell(
            "textDocument/didChange",
            json!({"textDocument": {"uri": URI, "version": 2}, "contentChanges": [{"text": text}]}),
        );
        self.diagnostics()
    }

    fn stop(mut self) {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        self.stdin = None;
        assert!(self.child.wait().unwrap().success());
    }
}

fn codes(list: &[Value]) -> Vec<&str> {
    list.iter().map(|d| d["code"].as_str().unwrap()).collect()
}

fn labels(list: &Value) -> Vec<&str> {
    list["items"].as_array().unwrap().iter().map(|i| i["label"].as_str().unwrap()).collect()
}

/// The position of a byte in UTF-16.
fn position(text: &str, byte: usize) -> Value {
    let before = &text[..byte];
    let line = before.matches('\n').count();
    let start = before.rfind('\n').map_or(0, |n| n + 1);
    json!({"line": line, "character": before[start..].encode_utf16().count()})
}

fn at(text: &str, needle: &str, plus: usize) -> Value {
    json!({"textDocument": {"uri": URI}, "position": position(text, text.find(needle).unwrap() + plus)})
}

/// The text with the edits of an answer.
fn edited(text: &str, edits: &Value) -> String {
    let byte = |p: &Value| {
        let start: usize =
            text.split_inclusive('\n').take(usize::try_from(p["line"].as_u64().unwrap()).unwrap()).map(str::len).sum();
        let mut left = p["character"].as_u64().unwrap();
        let mut at = start;
        for c in text[start..].chars() {
            if left == 0 {
                break;
            }
            left -= c.len_utf16() as u64;
            at += c.len_utf8();
        }
        at
    };
    let mut list: Vec<(usize, usize, &str)> = edits
        .as_array()
        .unwrap()
        .iter()
        .map(|e| (byte(&e["range"]["start"]), byte(&e["range"]["end"]), e["newText"].as_str().unwrap()))
        .collect();
    list.sort_unstable();
    let mut out = text.to_owned();
    for (start, end, new) in list.into_iter().rev() {
        out.replace_range(start..end, new);
    }
    out
}

const CHARTER: &str = "```charte\ntitre    Été 🙂 chez nous\nlangue   français\nversion  1\nreprend  « entreprise-fr »\n```\n\n# Qui parle 🙂\n\n```équipe presse\nmembres  Léa Roux, Ali Bel\n```\n\n```sujet « résultats 🙂 été »\ntermes  EBITDA\n```\n\n```règle résultats\nquand  texte contient « é🙂é » et sujet est « résultats 🙂 été »\nseul   équipe « presse »\nsinon  retenir pour équipe presse, sous 24 h\ndire   Pas sans la presse.\n```\n\n```règle un-seul-gardien\nmode    ombre\nraison  Nous sommes deux.\n```\n\n```essai\npublie « é🙂é EBITDA »  => retenir par résultats\n```\n";

#[test]
fn an_editor_and_the_server() {
    let (mut editor, started) =
        Editor::start(json!({"textDocument": {"completion": {"completionItem": {"snippetSupport": true}}}}));
    assert_eq!(started["capabilities"]["positionEncoding"], "utf-16");
    assert_eq!(started["serverInfo"]["name"], "charte");

    // Sound: no error. Then a name that nothing declares, after accents and an emoji on its line.
    assert!(codes(&editor.open(CHARTER)).iter().all(|c| c.starts_with('W')));
    let wrong = CHARTER.replace("et sujet est « résultats 🙂 été »", "et sujet est « résultat 🙂 été »");
    let found = editor.change(&wrong);
    let unknown = found.iter().find(|d| d["code"] == "E202").unwrap_or_else(|| panic!("{found:?}"));
    let start = wrong.find("« résultat 🙂").unwrap();
    assert_eq!(unknown["range"]["start"], position(&wrong, start));
    assert_eq!(unknown["range"]["end"], position(&wrong, start + "« résultat 🙂 été »".len()));
    assert_eq!(unknown["severity"], 1);
    assert!(unknown["message"].as_str().unwrap().contains("rien ne déclare"));
    // Its mending.
    let actions = editor.ask(
        "textDocument/codeAction",
        json!({"textDocument": {"uri": URI}, "range": unknown["range"], "context": {"diagnostics": [unknown]}}),
    );
    assert_eq!(edited(&wrong, &actions[0]["edit"]["changes"][URI]), CHARTER);
    assert!(actions[0]["title"].as_str().unwrap().contains("résultats 🙂 été"));

    // A declaration that stands twice names the first.
    let twice = CHARTER.replace("```essai", "```équipe presse\nmembres  X\n```\n\n```essai");
    let found = editor.change(&twice);
    let duplicate = found.iter().find(|d| d["code"] == "E301").unwrap();
    assert_eq!(
        duplicate["relatedInformation"][0]["location"]["range"]["start"],
        position(&twice, twice.find("presse").unwrap())
    );

    // Proposals.
    let half = CHARTER.replace("et sujet est « résultats 🙂 été »", "et suj");
    editor.change(&half);
    let list = editor.ask("textDocument/completion", at(&half, "et suj", "et suj".len()));
    assert_eq!(labels(&list)[0], "sujet est …");
    assert_eq!(list["items"][0]["textEdit"]["newText"], "sujet est $1");
    assert_eq!(list["items"][0]["textEdit"]["range"]["start"], position(&half, half.find("suj\n").unwrap()));
    let half = CHARTER.replace("et sujet est « résultats 🙂 été »", "et sujet est « rés");
    editor.change(&half);
    let list = editor.ask("textDocument/completion", at(&half, "et sujet est « rés", "et sujet est « rés".len()));
    assert!(labels(&list).contains(&"résultats 🙂 été"), "{list}");
    let half = CHARTER.replace("dire   Pas sans la presse.", "re");
    editor.change(&half);
    let list = editor.ask("textDocument/completion", at(&half, "re\n```\n\n```règle un", 2));
    assert_eq!(labels(&list), ["remède", "référence"]);
    let half = format!("{CHARTER}\n```ha");
    editor.change(&half);
    let list = editor
        .ask("textDocument/completion", json!({"textDocument": {"uri": URI}, "position": position(&half, half.len())}));
    assert_eq!(labels(&list), ["habilitation"]);

    editor.change(CHARTER);
    // Explanations: a reference, a phrase, a keyword.
    let hover = editor.ask("textDocument/hover", at(CHARTER, "par résultats", "par ".len()));
    let text = hover["contents"]["value"].as_str().unwrap();
    assert!(text.contains("seulement par l'équipe") && text.contains("Règle"), "{text}");
    let hover = editor.ask("textDocument/hover", at(CHARTER, "sujet est « résultats", 2));
    assert!(hover["contents"]["value"].as_str().unwrap().contains("`topic`"), "{hover}");
    assert_eq!(hover["range"]["start"], position(CHARTER, CHARTER.find("sujet est « résultats").unwrap()));
    let hover = editor.ask("textDocument/hover", at(CHARTER, "seul   ", 1));
    assert_eq!(hover["contents"]["value"], "seul · only");
    assert_eq!(editor.ask("textDocument/hover", at(CHARTER, "# Qui", 0)), Value::Null);

    // Where it is declared: here, and in a pack.
    let there = editor.ask("textDocument/definition", at(CHARTER, "sujet est « résultats", "sujet est « r".len()));
    assert_eq!(there["uri"], URI);
    assert_eq!(there["range"]["start"], position(CHARTER, CHARTER.find("« résultats 🙂 été »\ntermes").unwrap()));
    let there = editor.ask("textDocument/definition", at(CHARTER, "un-seul-gardien", 3));
    let path = there["uri"].as_str().unwrap().strip_prefix("file://").unwrap();
    let pack = std::fs::read_to_string(path).unwrap();
    let line = usize::try_from(there["range"]["start"]["line"].as_u64().unwrap()).unwrap();
    assert!(pack.lines().nth(line).unwrap().contains("un-seul-gardien"));

    // Who names it.
    let mut params = at(CHARTER, "équipe presse", "équipe p".len());
    params["context"] = json!({"includeDeclaration": true});
    let uses = editor.ask("textDocument/references", params);
    assert_eq!(uses.as_array().unwrap().iter().filter(|l| l["uri"] == URI).count(), 3);

    // The outline.
    let symbols = editor.ask("textDocument/documentSymbol", json!({"textDocument": {"uri": URI}}));
    let names: Vec<&str> = symbols.as_array().unwrap().iter().map(|s| s["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Charte", "Qui parle 🙂"]);
    assert_eq!(symbols[1]["children"][2]["name"], "résultats");

    // Formatting.
    let untidy = CHARTER.replace("seul   équipe « presse »", "SEUL équipe   « presse »");
    editor.change(&untidy);
    let edits = editor.ask(
        "textDocument/formatting",
        json!({"textDocument": {"uri": URI}, "options": {"tabSize": 4, "insertSpaces": true}}),
    );
    assert_eq!(edited(&untidy, &edits), CHARTER);

    // Renaming: everywhere in this text, in the marks that stand there; never a pack's name, never a name that is taken.
    editor.change(CHARTER);
    let ready = editor.ask("textDocument/prepareRename", at(CHARTER, "équipe « presse »", "équipe « p".len()));
    assert_eq!(ready["placeholder"], "presse");
    let mut params = at(CHARTER, "équipe « presse »", "équipe « p".len());
    params["newName"] = json!("porte-voix 🙂 d'été");
    let edit = editor.ask("textDocument/rename", params);
    let renamed = edited(CHARTER, &edit["changes"][URI]);
    assert!(renamed.contains("```équipe « porte-voix 🙂 d'été »\n"), "{renamed}");
    assert!(
        renamed.contains("seul   équipe « porte-voix 🙂 d'été »\n")
            && renamed.contains("pour équipe « porte-voix 🙂 d'été », sous"),
        "{renamed}"
    );
    assert!(codes(&editor.change(&renamed)).iter().all(|c| c.starts_with('W')));
    editor.change(CHARTER);
    let mut params = at(CHARTER, "un-seul-gardien", 1);
    params["newName"] = json!("autre");
    let refusal = editor.answer("textDocument/rename", params);
    assert!(refusal["error"]["message"].as_str().unwrap().contains("entreprise-fr"));
    let mut params = at(CHARTER, "règle résultats", "règle ".len());
    params["newName"] = json!("un-seul-gardien");
    assert!(editor.answer("textDocument/rename", params)["error"]["message"].as_str().unwrap().contains("déjà pris"));

    // A request that does not exist, one without sense, one for a document that is not open: the server stays.
    assert_eq!(editor.answer("charte/none", json!({}))["error"]["code"], -32601);
    assert_eq!(editor.answer("textDocument/hover", json!({"x": 1}))["error"]["code"], -32602);
    assert_eq!(
        editor.ask(
            "textDocument/hover",
            json!({"textDocument": {"uri": "file:///other.md"}, "position": {"line": 0, "character": 0}})
        ),
        Value::Null
    );
    assert_eq!(
        editor.ask(
            "textDocument/hover",
            json!({"textDocument": {"uri": URI}, "position": {"line": 9999, "character": 9999}})
        ),
        Value::Null
    );
    editor.stop();
    assert!(!std::path::Path::new(path).exists(), "the packs' files go with the server");
}

#[test]
fn bytes_when_the_client_counts_bytes() {
    let (mut editor, started) = Editor::start(json!({"general": {"positionEncodings": ["utf-16", "utf-8"]}}));
    assert_eq!(started["capabilities"]["positionEncoding"], "utf-8");
    let wrong = CHARTER.replace("et sujet est « résultats 🙂 été »", "et sujet est « résultat 🙂 été »");
    let found = editor.open(&wrong);
    let unknown = found.iter().find(|d| d["code"] == "E202").unwrap();
    let start = wrong.find("« résultat 🙂").unwrap();
    let line = wrong[..start].rfind('\n').unwrap() + 1;
    assert_eq!(unknown["range"]["start"]["character"], start - line);
    editor.stop();
}

#[test]
fn a_markdown_file_that_is_no_charter_is_left_alone() {
    let (mut editor, _) = Editor::start(json!({}));
    assert!(editor.open("# Lisez-moi\n\n```rust\nfn main() {}\n```\n").is_empty());
    editor.stop();
}
