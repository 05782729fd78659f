//! The crate instant-akismet, as it is, given the house's host and protocol by its own options. Prints one JSON object by answer.
//!
//! usage: instant-akismet-driver HOST PORT KEY BLOG SPAM

use std::fmt::Debug;
use std::net::SocketAddr;

use instant_akismet::{AkismetClient, AkismetOptions, Comment};
use reqwest::Client;
use serde_json::json;

const IP: &str = "203.0.113.7";
const WRONG: &str = "ffffffffffff";
const LOOMS: &str = "We sell looms of all kinds.";

fn client(host: &str, port: u16, key: &str, blog: &str) -> Result<AkismetClient, reqwest::Error> {
    // Names under `.localhost` are this machine; the system's resolver may not know that. The port is that of the address.
    let here = SocketAddr::from(([127, 0, 0, 1], port));
    let http = Client::builder().no_proxy().resolve(host, here).resolve(&format!("{key}.{host}"), here).build()?;
    let options =
        AkismetOptions { host: format!("{host}:{port}"), protocol: "http".to_owned(), ..AkismetOptions::default() };
    Ok(AkismetClient::new(blog.to_owned(), key.to_owned(), http, options))
}

fn say<A: Debug>(call: &str, answer: Result<A, impl Debug>) {
    let answer = match answer {
        Ok(answer) => format!("{answer:?}"),
        Err(error) => format!("error: {error:?}"),
    };
    println!("{}", json!({ "call": call, "answer": answer }));
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [host, port, key, blog, spam] = given.as_slice() else {
        return Err("usage: instant-akismet-driver HOST PORT KEY BLOG SPAM".into());
    };
    let port = port.parse()?;
    let one = client(host, port, key, blog)?;
    let of = |author, text| Comment::new(blog, IP).comment_author(author).comment_content(text);
    say("verify_key", one.verify_key().await);
    say("verify_key of another", client(host, port, WRONG, blog)?.verify_key().await);
    say("ham", one.check_comment(of("Zoé", "Très bel article, merci.")).await);
    say("name", one.check_comment(Comment::new(blog, IP).comment_author("viagra-test-123")).await);
    let address = Comment::new(blog, IP).comment_author_email("akismet-guaranteed-spam@example.com");
    say("address", one.check_comment(address).await);
    say("role", one.check_comment(Comment::new(blog, IP).comment_content(spam).user_role("administrator")).await);
    say("words", one.check_comment(of("Win", spam)).await);
    say("not known yet", one.check_comment(of("Paul", LOOMS)).await);
    say("submit_spam", one.submit_spam(of("Paul", LOOMS)).await);
    say("submit_ham", one.submit_ham(of("Win", spam)).await);
    say("check with a wrong key", client(host, port, WRONG, blog)?.check_comment(of("Zoé", "Merci.")).await);
    Ok(())
}
