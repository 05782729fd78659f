//! `charte check`: judges a post, a comment or a contact — from words on the command line, from a file, or many as JSON
//! lines on standard input.

use super::test::errors;
use crate::exit::Exit;
use crate::report::{self, Format};
use crate::{clock, folder, marked, stream};
use anyhow::{Result, bail};
use charte_judge::{Engine, Given, Problem, Reason, Registry, Scratch, Submission, Verdict};
use charte_lang::model::{Effect, Name};
use charte_lang::vocabulary::{ChoiceSet, Fact, Subject};
use charte_messages::{Lang, Message};
use serde_json::json;
use std::borrow::Cow;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The words to judge; without them and without --post, posts are read from standard input
    text: Option<String>,
    /// The charter, or its folder; default: charte.md or charter.md here
    #[arg(long, short, value_name = "FILE")]
    charter: Option<PathBuf>,
    /// A post, comment or contact in TOML or JSON; `-`: standard input. May be given several times
    #[arg(long, short, value_name = "FILE")]
    post: Vec<PathBuf>,
    /// Who acts: team:NAME, person:NAME or an id of the registry
    #[arg(long = "as", value_name = "WHO", requires = "text")]
    who: Option<String>,
    /// The account
    #[arg(long, value_name = "@ACCOUNT", requires = "text")]
    on: Option<String>,
    /// What is done: publish, reply, repost, schedule, promote, withdraw… or its French word
    #[arg(long, requires = "text")]
    act: Option<String>,
    /// The words are a comment of somebody else
    #[arg(long, requires = "text", conflicts_with_all = ["act", "who"])]
    comment: bool,
    /// When: 2026-12-08, 2026-12-08T10:00 (the charter's zone) or with an offset; default: now
    #[arg(long, value_name = "WHEN", requires = "text")]
    at: Option<String>,
    /// The program that will send the post
    #[arg(long, value_name = "NAME", requires = "text")]
    tool: Option<String>,
    /// A fact, by its code: paid=true, media.person=unknown. May be given several times
    #[arg(long, value_name = "FACT=VALUE", requires = "text")]
    fact: Vec<String>,
    /// The registry's folder; default: registry/ or registre/ beside the charter
    #[arg(long, value_name = "DIR")]
    registry: Option<PathBuf>,
    /// The index of the confidential documents, made by `charte confidential index`
    #[arg(long, value_name = "FILE", requires = "confidential_key")]
    confidential: Option<PathBuf>,
    /// The key of that index
    #[arg(long, value_name = "FILE", requires = "confidential")]
    confidential_key: Option<PathBuf>,
    /// End with status 0 once everything was judged, whatever came out
    #[arg(long)]
    exit_zero: bool,
    /// How to show verdicts; JSON lines in give JSON lines out unless text is asked for
    #[arg(long, value_enum)]
    format: Option<Format>,
}

pub(crate) fn run(args: &Args, lang: Lang) -> Result<Exit> {
    let exit = judged(args, lang)?;
    Ok(if args.exit_zero && exit != Exit::CouldNotRun { Exit::Fine } else { exit })
}

fn judged(args: &Args, lang: Lang) -> Result<Exit> {
    let path = folder::charter_path(args.charter.as_deref())?;
    let reading = folder::charter(&path)?;
    let format = args.format.unwrap_or_default();
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    if !reading.sound() {
        report::diagnostics(&reading.charter.sources, &errors(&reading), format, lang, &mut out)?;
        return Ok(Exit::CouldNotRun);
    }
    let (registry, problems) = folder::registry(&path, args.registry.as_deref())?;
    if !problems.is_empty() {
        report::problems(&problems, format, lang, &mut out)?;
        return Ok(Exit::CouldNotRun);
    }
    let mut engine = Engine::of(std::sync::Arc::new(reading.charter));
    if let (Some(index), Some(key)) = (&args.confidential, &args.confidential_key) {
        engine = engine.with_excerpts(std::sync::Arc::new(super::confidential::open(index, key)?));
    }
    let judge = Judge { engine: &engine, registry: &registry, lang, format, sarif: std::cell::RefCell::default() };
    if let Some(text) = &args.text {
        // A file's name is hardly what somebody wants to publish.
        if [".json", ".jsonl", ".toml"].iter().any(|end| text.ends_with(end)) && Path::new(text).is_file() {
            bail!(Message::new("check-file").with("file", text.as_str()).render(lang));
        }
        let post = match judge.flagged(args, text) {
            Ok(post) => post,
            Err(problem) => {
                report::problems(&[problem], format, lang, &mut out)?;
                return Ok(Exit::CouldNotRun);
            }
        };
        let exit = judge.one(&post, &mut Scratch::new(), &mut out)?;
        judge.finish(&mut out)?;
        return Ok(exit);
    }
    if !args.post.is_empty() {
        let mut worst = Exit::Fine;
        for file in &args.post {
            let bytes = folder::bytes(file)?;
            worst = worst.max(judge.file(&bytes, file.extension().is_some_and(|e| e == "toml"), &mut out)?);
        }
        judge.finish(&mut out)?;
        return Ok(worst);
    }
    if std::io::stdin().is_terminal() {
        bail!(Message::new("check-nothing").render(lang));
    }
    drop(out);
    stream::run(&engine, &registry, clock::now(), args.format == Some(Format::Text), lang)
}

/// How an instant may be written.
const WHENS: &[&str] = &["2026-12-08", "2026-12-08T10:00", "2026-12-08T10:00+01:00"];

/// What the judging of one submission shares with the next.
pub(crate) struct Judge<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) registry: &'a Registry,
    pub(crate) lang: Lang,
    pub(crate) format: Format,
    /// What a SARIF log will hold.
    pub(crate) sarif: std::cell::RefCell<Vec<serde_json::Value>>,
}

impl Judge<'_> {
    /// A submission made of the flags.
    fn flagged<'t>(&self, args: &'t Args, text: &'t str) -> Result<Submission<'t>, Problem> {
        let mut post = Submission::new(if args.comment { Subject::Comment } else { Subject::Post });
        post.text = Some(Cow::Borrowed(text));
        post.account = args.on.as_deref().map(Cow::Borrowed);
        post.tool = args.tool.as_deref().map(Cow::Borrowed);
        match args.who.as_deref().map(|w| w.split_once(':').unwrap_or(("person", w))) {
            Some(("team" | "équipe" | "equipe", name)) => post.team = Some(Cow::Borrowed(name)),
            Some((_, name)) => post.author = Some(Cow::Borrowed(name)),
            None => {}
        }
        let charter = self.engine.charter();
        if let Some(team) = post.team.as_deref() {
            known(team, "--as", charter.teams.iter().map(|t| &t.name))?;
        }
        if let Some(account) = post.account.as_deref().filter(|_| !charter.accounts.is_empty()) {
            known(account, "--on", charter.accounts.iter().map(|a| &a.name))?;
        }
        if let Some(act) = &args.act {
            post.act = Some(choice(ChoiceSet::Act, act, "--act")?);
        }
        if let Some(at) = &args.at {
            post.at = Some(
                clock::instant(at, self.engine.charter()).ok_or_else(|| Problem::wrong_word(at, "--at", &[], WHENS))?,
            );
        }
        for given in &args.fact {
            post.facts.push(fact(given)?);
        }
        Ok(post)
    }

    /// Judges one submission and shows the verdict.
    pub(crate) fn one(&self, post: &Submission<'_>, scratch: &mut Scratch, out: &mut dyn Write) -> Result<Exit> {
        let verdict = self.engine.judge_in(self.registry, post, clock::now(), scratch);
        match self.format {
            Format::Text => {
                marked::show(self.engine, post, &verdict, self.lang, out)?;
                writeln!(out)?;
            }
            Format::Json => writeln!(out, "{}", verdict.to_json(self.engine, post))?,
            Format::Sarif => self.sarif.borrow_mut().extend(self.results(post, &verdict)),
        }
        out.flush()?;
        Ok(exit(verdict.effect))
    }

    /// Writes what is written once for all posts.
    fn finish(&self, out: &mut dyn Write) -> Result<()> {
        if self.format == Format::Sarif {
            report::sarif(self.sarif.take(), self.lang, out)?;
        }
        out.flush()?;
        Ok(())
    }

    /// Judges what a file holds: one document, or JSON lines.
    fn file(&self, bytes: &[u8], toml: bool, out: &mut dyn Write) -> Result<Exit> {
        if bytes.trim_ascii().is_empty() {
            bail!(Message::new("check-nothing").render(self.lang));
        }
        let mut scratch = Scratch::new();
        let mut worst = Exit::Fine;
        for document in documents(bytes, toml) {
            let parsed = if is_json(document) && !toml {
                Submission::from_json(document)
            } else {
                match std::str::from_utf8(document) {
                    Ok(text) => Submission::from_toml(text),
                    Err(_) => Submission::from_json(document),
                }
            };
            worst = worst.max(match parsed {
                Ok(post) => self.one(&post, &mut scratch, out)?,
                Err(problems) => {
                    report::problems(&problems, self.format, self.lang, out)?;
                    Exit::CouldNotRun
                }
            });
        }
        Ok(worst)
    }

    /// The findings as SARIF results; one log holds those of all posts.
    fn results(&self, post: &Submission<'_>, verdict: &Verdict) -> Vec<serde_json::Value> {
        let words = verdict.in_words(self.engine, post, self.lang);
        let level = match exit(verdict.effect) {
            Exit::Fine => "note",
            Exit::Findings => "warning",
            _ => "error",
        };
        let rule = |reason: &Reason| match reason {
            Reason::Rule(r) | Reason::Conflict { base: r, .. } => {
                self.engine.charter().rules.get(r.index()).map_or(String::new(), |r| r.name.text.clone())
            }
            Reason::Mandate(_) => "mandate".to_owned(),
            Reason::OwnApproval { .. } => "own-approval".to_owned(),
        };
        verdict
            .findings
            .iter()
            .zip(&words.findings)
            .map(|(f, said)| {
                let text = format!("{}. {}", said.heading, said.say);
                json!({"ruleId": rule(&f.reason), "level": level, "message": {"text": text}})
            })
            .collect()
    }
}

/// The exit status of an effect.
pub(crate) fn exit(effect: Effect) -> Exit {
    match effect {
        Effect::Publish | Effect::Show | Effect::Remind => Exit::Fine,
        Effect::Revise | Effect::Hold => Exit::Findings,
        Effect::Hide | Effect::Refuse => Exit::Refused,
    }
}

fn is_json(bytes: &[u8]) -> bool {
    bytes.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'{')
}

/// One document, or one per line when the first line is a whole JSON value.
fn documents(bytes: &[u8], toml: bool) -> Vec<&[u8]> {
    let first = bytes.split(|b| *b == b'\n').find(|l| !l.trim_ascii().is_empty()).unwrap_or(&[]);
    if !toml && is_json(bytes) && serde_json::from_slice::<serde::de::IgnoredAny>(first).is_ok() {
        return bytes.split(|b| *b == b'\n').filter(|l| !l.trim_ascii().is_empty()).collect();
    }
    vec![bytes]
}

fn choice(set: ChoiceSet, word: &str, flag: &'static str) -> Result<&'static str, Problem> {
    let key = charte_lang::fold::word(word);
    let hit = |c: &&charte_lang::vocabulary::Choice| {
        c.code == key || c.fr.iter().chain(c.en).any(|w| charte_lang::fold::word(w) == key)
    };
    match set.choices().iter().find(hit) {
        Some(c) => Ok(c.code),
        None => Err(Problem::wrong_word(word, flag, &set.choices().iter().map(|c| c.code).collect::<Vec<_>>(), &[])),
    }
}

/// A name that the charter declares; a misspelt one would be judged as nobody's.
fn known<'n>(name: &str, flag: &'static str, names: impl Iterator<Item = &'n Name>) -> Result<(), Problem> {
    let key = charte_lang::fold::key(name);
    let names: Vec<&Name> = names.collect();
    if names.iter().any(|n| n.key == key) {
        return Ok(());
    }
    Err(Problem::wrong_word(name, flag, &names.iter().map(|n| n.text.as_str()).collect::<Vec<_>>(), &[]))
}

/// `paid=true`, `comment.rating=2`, `media.person=unknown`, `act=publish,reply`.
fn fact(given: &str) -> Result<(Fact, Given<'_>), Problem> {
    let (code, value) = given.split_once('=').unwrap_or((given, "true"));
    let Some(fact) = Fact::from_code(code.trim()) else { return Err(Problem::unknown_fact(code.trim())) };
    let value = match value.trim() {
        "true" | "yes" | "oui" | "vrai" => Given::Flag(true),
        "false" | "no" | "non" | "faux" => Given::Flag(false),
        "unknown" | "inconnu" => Given::Unknown,
        v => match v.parse::<i64>() {
            Ok(n) => Given::Number(n),
            Err(_) => words(fact, v)?,
        },
    };
    Ok((fact, value))
}

fn words(fact: Fact, value: &str) -> Result<Given<'_>, Problem> {
    use charte_lang::vocabulary::ValueKind;
    match fact.def().value {
        ValueKind::Choice(set) => {
            value.split(',').map(|w| choice(set, w.trim(), "--fact")).collect::<Result<_, _>>().map(Given::Choices)
        }
        ValueKind::Flag => Err(Problem::wrong_word(value, "--fact", &[], &["true", "false", "unknown"])),
        _ => Ok(Given::Names(value.split(',').map(|w| Cow::Borrowed(w.trim())).collect())),
    }
}
