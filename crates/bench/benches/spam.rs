//! `cargo bench -p charte-bench --bench spam`: comments judged by Charte, by Debian's bogofilter and by its SpamAssassin, on the same
//! messages in the same run: spam caught, ham blocked, messages a second. `CHARTE_DATA` names the folder of the data sets. What is
//! not there is skipped, and said.
//!
//! Half of the messages teach, half are judged; the same texts are on one side. The peers get each comment as a mail, which is
//! what they read: bogofilter learns from mail boxes and judges a box in one process; SpamAssassin learns with `sa-learn` and judges
//! a few hundred in one process by `spamassassin --mbox`, local rules and Bayes, without the network.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "a program that measures and prints"
)]

use charte_signals::spam::{Comment, Lesson, Reader, Shared, Site, judge_features};
use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// SpamAssassin is slow: it judges so many of the messages.
const SLOW: usize = 200;

struct Message {
    text: String,
    is_spam: bool,
}

fn main() {
    let Some(data) = std::env::var_os("CHARTE_DATA") else {
        println!("skipped: CHARTE_DATA does not name the folder of the data sets");
        return;
    };
    let file = Path::new(&data).join("spam/sms.tsv");
    let Ok(text) = std::fs::read_to_string(&file) else {
        println!("skipped: {} is not there", file.display());
        return;
    };
    let mut known = HashSet::new();
    let mut messages: Vec<Message> = text
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter(|(_, text)| known.insert(hash(text)))
        .map(|(label, text)| Message { text: text.to_owned(), is_spam: label == "spam" })
        .collect();
    messages.sort_by_key(|message| hash(&message.text));
    let (teach, test) = messages.split_at(messages.len() / 2);
    println!("# SMS, {} messages teach, {} others are judged", teach.len(), test.len());
    let ours = charte(teach, test);
    let folder = tempfile::tempdir().unwrap();
    bogofilter(teach, test, folder.path());
    if let Some(theirs) = spamassassin(teach, test, folder.path()) {
        println!("charte / spamassassin: {:.0} times (wanted ≥ 1,000)", ours / theirs);
    }
}

/// FNV-1a over letters and digits in lower case.
fn hash(text: &str) -> u64 {
    let letters = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    letters.bytes().fold(0xcbf2_9ce4_8422_2325, |h: u64, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

fn line(name: &str, test: &[Message], said: &[bool], seconds: f64) -> f64 {
    let share = |is: bool| {
        let of = || test.iter().zip(said).filter(|(message, _)| message.is_spam == is);
        100.0 * of().filter(|(_, said)| **said).count() as f64 / of().count().max(1) as f64
    };
    let speed = test.len() as f64 / seconds;
    println!(
        "{name:52} {:5} messages  caught {:6.2} %  blocked {:5.2} %  {speed:10.0}/s",
        test.len(),
        share(true),
        share(false)
    );
    speed
}

/// One process, one core; nothing shared but what a site knows: the model that ships has seen these messages, so it is left out.
fn charte(teach: &[Message], test: &[Message]) -> f64 {
    let shared = Shared::none();
    let mut reader = Reader::new();
    let lessons = teach.iter().map(|message| Lesson {
        fingerprint: u128::from(hash(&message.text)).to_le_bytes(),
        is_spam: message.is_spam,
        features: reader.features(&Comment::of(&message.text)),
    });
    let site = Site::from_lessons(shared, lessons.collect::<Vec<_>>());
    let start = Instant::now();
    let said: Vec<bool> = test
        .iter()
        .map(|message| judge_features(shared, &site, &reader.features(&Comment::of(&message.text))).percent >= 500)
        .collect();
    line("charte, what the site learned", test, &said, start.elapsed().as_secs_f64())
}

/// A box of mails.
fn mailbox<'a>(messages: impl Iterator<Item = &'a Message>) -> String {
    let mut out = String::new();
    for (n, message) in messages.enumerate() {
        // A line that begins so would begin another mail.
        let text = format!("\n{}", message.text).replace("\nFrom ", "\n>From ");
        write!(
            out,
            "From a@example.org Mon Nov  2 10:00:00 2026\nFrom: a@example.org\nTo: b@example.org\nSubject: comment\nMessage-ID: <{n}@example.org>\nDate: Mon, 2 Nov 2026 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n{text}\n\n"
        )
        .unwrap();
    }
    out
}

fn boxes(teach: &[Message], folder: &Path) -> [std::path::PathBuf; 2] {
    [false, true].map(|is_spam| {
        let file = folder.join(if is_spam { "spam.mbox" } else { "ham.mbox" });
        std::fs::write(&file, mailbox(teach.iter().filter(|message| message.is_spam == is_spam))).unwrap();
        file
    })
}

fn bogofilter(teach: &[Message], test: &[Message], folder: &Path) {
    if Command::new("bogofilter").arg("-V").output().is_err() {
        println!("bogofilter: skipped, it is not installed");
        return;
    }
    let [ham, spam] = boxes(teach, folder);
    for (mark, file) in [("-n", ham), ("-s", spam)] {
        let done =
            Command::new("bogofilter").args(["-M", mark, "-d"]).arg(folder).arg("-I").arg(file).status().unwrap();
        assert!(done.success());
    }
    let all = folder.join("test.mbox");
    std::fs::write(&all, mailbox(test.iter())).unwrap();
    let start = Instant::now();
    let out =
        Command::new("bogofilter").args(["-M", "-v", "-t", "-d"]).arg(folder).arg("-I").arg(&all).output().unwrap();
    let seconds = start.elapsed().as_secs_f64();
    let lines: Vec<Vec<String>> = String::from_utf8_lossy(&out.stdout)
        .lines()
        .map(|line| line.split_whitespace().map(str::to_owned).collect())
        .collect();
    assert_eq!(lines.len(), test.len());
    let sure: Vec<bool> = lines.iter().map(|fields| fields[0] == "S").collect();
    line("bogofilter, spam (the unsure pass)", test, &sure, seconds);
    let half: Vec<bool> = lines.iter().map(|fields| fields[1].parse::<f64>().unwrap() >= 0.5).collect();
    line("bogofilter, cut at one half", test, &half, seconds);
}

fn spamassassin(teach: &[Message], test: &[Message], folder: &Path) -> Option<f64> {
    if Command::new("spamassassin").arg("--version").output().is_err() {
        println!("spamassassin: skipped, it is not installed");
        return None;
    }
    let settings = folder.join("prefs");
    let bayes = folder.join("bayes");
    std::fs::write(
        &settings,
        format!(
            "use_bayes 1\nuse_bayes_rules 1\nbayes_auto_learn 0\nbayes_path {}\nskip_rbl_checks 1\n",
            bayes.display()
        ),
    )
    .unwrap();
    let [ham, spam] = boxes(teach, folder);
    for (mark, file) in [("--ham", ham), ("--spam", spam)] {
        let mut learn = Command::new("sa-learn");
        learn.args(["--local", mark, "--mbox", "-p"]).arg(&settings).arg(file);
        assert!(learn.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success());
    }
    let few = &test[..SLOW.min(test.len())];
    let all = folder.join("few.mbox");
    let all_text = mailbox(few.iter());
    std::fs::write(&all, all_text).unwrap();
    let start = Instant::now();
    let out = Command::new("spamassassin").args(["--local", "--mbox", "-p"]).arg(&settings).arg(&all).output().unwrap();
    let seconds = start.elapsed().as_secs_f64();
    let text = String::from_utf8_lossy(&out.stdout);
    // They come in an order of their own: the number in the message's name tells whose a report is.
    let mut reports = vec![String::new(); few.len()];
    for part in text.split("X-Spam-Checker-Version").skip(1) {
        let head = part.split("\n\n").next().unwrap_or_default().replace(['\n', '\t'], "");
        let number = head.split("Message-ID: <").nth(1).and_then(|rest| rest.split('@').next()?.parse().ok());
        if let Some(report) = number.and_then(|n: usize| reports.get_mut(n)) {
            *report = head;
        }
    }
    assert!(reports.iter().all(|report| !report.is_empty()));
    let flagged: Vec<bool> = reports.iter().map(|report| report.contains("X-Spam-Status: Yes")).collect();
    let speed = line("spamassassin, rules and Bayes, its verdict", few, &flagged, seconds);
    let by_bayes: Vec<bool> = reports
        .iter()
        .map(|report| ["BAYES_60", "BAYES_80", "BAYES_95", "BAYES_99"].iter().any(|rule| report.contains(rule)))
        .collect();
    line("spamassassin, its Bayes rule at 60 % and more", few, &by_bayes, seconds);
    Some(speed)
}
