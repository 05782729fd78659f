//! Many comments at once: a stream of lines, each answered by a line, in their order. No more are under way together than
//! three transactions take, so that memory stays flat however long the stream is.

use super::incoming::Incoming;
use super::receive::{self, By};
use crate::recorder::GROUP;
use crate::{App, Error};
use bytes::{Bytes, BytesMut};
use charte_domain::Actor;
use charte_messages::Lang;
use futures_util::FutureExt as _;
use futures_util::stream::{FuturesOrdered, Stream, StreamExt};
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::sync::mpsc;

/// How many comments are under way together: while a group is written the next is judged, and answers of the last go out.
const TOGETHER: usize = 3 * GROUP;
/// The longest line, in bytes.
const LINE: usize = 1 << 20;

/// Who sends, and in which language errors are said.
type Sender = (Actor, Lang);

/// Takes a stream of lines in. Gives the work, to be spawned, and the answers as they come; errors are in the language.
pub fn stream<S, E, R>(
    app: &Arc<App>,
    actor: &Actor,
    lang: Lang,
    body: S,
    read: R,
) -> (
    impl Future<Output = ()> + Send + use<S, E, R>,
    impl Stream<Item = Result<Bytes, std::io::Error>> + Send + use<S, E, R>,
)
where
    S: Stream<Item = Result<Bytes, E>> + Send + Unpin + 'static,
    E: std::fmt::Display + Send + 'static,
    R: Fn(&[u8]) -> Result<Incoming, String> + Send + 'static,
{
    let (answers, given) = mpsc::channel::<Bytes>(8);
    let work = take(Arc::clone(app), Arc::new((actor.clone(), lang)), body, read, answers);
    let given = futures_util::stream::unfold(given, async |mut given| {
        let bytes = given.recv().await?;
        Some((Ok(bytes), given))
    });
    (work, given)
}

async fn take<S, E, R>(app: Arc<App>, sender: Arc<Sender>, mut body: S, read: R, answers: mpsc::Sender<Bytes>)
where
    S: Stream<Item = Result<Bytes, E>> + Send + Unpin,
    E: std::fmt::Display + Send,
    R: Fn(&[u8]) -> Result<Incoming, String> + Send,
{
    let mut rest = BytesMut::new();
    let mut under_way = FuturesOrdered::new();
    let mut number = 0_u64;
    let mut ended = false;
    loop {
        while under_way.len() < TOGETHER
            && let Some(at) = rest.iter().position(|byte| *byte == b'\n')
        {
            let line = rest.split_to(at + 1);
            let line = line.trim_ascii();
            number += 1;
            if line.is_empty() {
                continue;
            }
            let read = if line.len() > LINE { Err(None) } else { read(line).map_err(Some) };
            let (app, sender) = (Arc::clone(&app), Arc::clone(&sender));
            under_way.push_back(tokio::spawn(async move { one(&app, &sender, number, read).await }));
        }
        // With room for more, no whole line is left.
        let room = under_way.len() < TOGETHER;
        if room && rest.len() > LINE {
            rest.clear();
            let refused = unread(number + 1, None, sender.1);
            under_way.push_back(tokio::spawn(std::future::ready(refused)));
            ended = true;
        }
        tokio::select! {
            biased;
            Some(done) = under_way.next(), if !under_way.is_empty() => {
                let mut out = Vec::with_capacity(4 << 10);
                say(&mut out, done);
                // Those that were written with it are ready when the others have had their turn. What is known is said at once:
                // whoever sends slowly waits for it.
                tokio::task::yield_now().await;
                while let Some(Some(done)) = under_way.next().now_or_never() {
                    say(&mut out, done);
                }
                if answers.send(Bytes::from(out)).await.is_err() {
                    // Who asked has gone. What was begun is finished.
                    while under_way.next().await.is_some() {}
                    return;
                }
            }
            chunk = body.next(), if room && !ended => match chunk {
                Some(Ok(chunk)) => rest.extend_from_slice(&chunk),
                // A line that was cut off is said to be unreadable like any other.
                Some(Err(_)) | None => {
                    ended = true;
                    if !rest.is_empty() {
                        rest.extend_from_slice(b"\n");
                    }
                }
            },
            else => return,
        }
    }
}

fn say(out: &mut Vec<u8>, done: Result<String, tokio::task::JoinError>) {
    out.extend_from_slice(done.unwrap_or_else(|error| json!({ "error": error.to_string() }).to_string()).as_bytes());
    out.push(b'\n');
}

/// A line that was not read: too long, or what its reader says of it.
fn unread(number: u64, detail: Option<String>, lang: Lang) -> String {
    match detail {
        None => refused(number, &Error::invalid("line", "text-long"), lang).to_string(),
        Some(detail) => {
            let mut said = refused(number, &Error::invalid("line", "body-unreadable"), lang);
            if let Some(fields) = said.as_object_mut() {
                fields.insert("detail".to_owned(), detail.into());
            }
            said.to_string()
        }
    }
}

fn refused(number: u64, error: &Error, lang: Lang) -> Value {
    json!({ "line": number, "code": error.code(), "error": error.message().render(lang) })
}

async fn one(app: &App, (actor, lang): &Sender, number: u64, read: Result<Incoming, Option<String>>) -> String {
    let incoming = match read {
        Ok(incoming) => incoming,
        Err(detail) => return unread(number, detail, *lang),
    };
    match receive::receive(app, By::Actor(actor), incoming).await {
        Ok(one) => {
            let judged = &one.judged;
            json!({
                "line": number,
                "id": one.id.as_str(),
                "visibility": judged.visibility.code(),
                "spam": judged.spam,
                "scenario": judged.scenario,
                "severity": judged.severity,
            })
            .to_string()
        }
        Err(error) => refused(number, &error, *lang).to_string(),
    }
}
