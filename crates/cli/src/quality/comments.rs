//! Spam in comments (`charte bench spam`): what is caught and what is wrongly blocked, on sources that the model has not seen.
//! Texts that are the same are never on both sides. Nothing of the rows is written.

use super::score::{percent, share};
use anyhow::Result;
use charte_signals::spam::fit::Example;
use charte_signals::spam::{Comment, Features, Judge, Lesson, Reader, Shared, Site, judge_features};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;
use std::time::Instant;

/// How much an example of full weight counts when a model is taught, as in training.
const COST: f32 = 64.0;
/// Parts of a set of which each is judged by what the others teach.
const PARTS: u64 = 10;
/// A site is corrected so often before it is looked at again.
const CORRECTIONS: usize = 50;

struct Row {
    text: String,
    author: String,
    features: Features,
    is_spam: bool,
    /// The same for texts that are the same but for case, signs and spaces.
    same: u64,
    weight: f32,
}

impl Row {
    /// Features and the numbers of the learner were chosen on parts of the other half of the texts alone.
    fn chose_nothing(&self) -> bool {
        !self.same.is_multiple_of(2)
    }
}

struct Set {
    name: &'static str,
    rows: Vec<Row>,
}

/// What was judged: spam or not, and in tenths of a percent.
type Answers = Vec<(bool, u16)>;

/// The report.
pub(crate) fn report(data: &Path, lines: Option<&Path>) -> Result<String> {
    let mut out = String::from("# Spam in comments\n\nWritten by `charte bench spam`, never by hand.\n\n");
    let sets = sets(&data.join("spam"))?;
    let own = lines.map(own).transpose()?.unwrap_or_default();
    if own.is_empty() {
        out.push_str("Without own lines (`--lines FILE`, written by `charte-train spam --lines FILE`).\n\n");
    }
    new_sources(&sets, &own, &mut out)?;
    folds(&sets, &texts(&data.join("spam/sms-fr.tsv")), &own, &mut out)?;
    learning(&sets, &own, &mut out)?;
    ordinary(&data.join("toxicity"), &mut out)?;
    speed(&sets, &mut out)?;
    Ok(out)
}

fn model<'a>(rows: impl Iterator<Item = &'a Row>) -> Result<Shared> {
    let mut known = HashSet::new();
    let examples: Vec<Example<'_>> = rows
        .filter(|row| known.insert(row.same))
        .map(|row| Example { features: &row.features, is_spam: row.is_spam, cost: COST * row.weight, offset: 0.0 })
        .collect();
    Ok(Shared::from_bytes(Cow::Owned(Shared::teach(&examples)))?)
}

fn judged<'a>(shared: &Shared, site: &Site, rows: impl Iterator<Item = &'a Row>) -> Answers {
    rows.map(|row| (row.is_spam, judge_features(shared, site, &row.features).percent)).collect()
}

const HEAD: &str = "| texts | n | spam | accuracy | F1 | caught at 0.1 % blocked | at 1 % | caught, blocked from 50 % | from 80 % |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |";

fn line(name: &str, answers: &Answers, out: &mut String) -> Result<()> {
    let of = |is: bool| answers.iter().filter(move |(spam, _)| *spam == is);
    let over = |is: bool, least: u16| of(is).filter(|(_, tenths)| *tenths >= least).count() as u32;
    let (spam, ham) = (of(true).count() as u32, of(false).count() as u32);
    let (hit, wrong) = (over(true, 500), over(false, 500));
    let mut honest: Vec<u16> = of(false).map(|(_, tenths)| *tenths).collect();
    honest.sort_unstable_by(|a, b| b.cmp(a));
    let caught = |per_mille: usize| {
        let least = honest.get(honest.len() * per_mille / 1000).copied().unwrap_or(0);
        percent(share(of(true).filter(|(_, tenths)| *tenths > least).count() as u32, spam))
    };
    writeln!(
        out,
        "| {name} | {} | {spam} | {:.3} | {:.3} | {} | {} | {}, {} | {}, {} |",
        spam + ham,
        share(hit + ham - wrong, spam + ham),
        share(2 * hit, 2 * hit + wrong + spam - hit),
        caught(1),
        caught(10),
        percent(share(hit, spam)),
        percent(share(wrong, ham)),
        percent(share(over(true, 800), spam)),
        percent(share(over(false, 800), ham)),
    )?;
    Ok(())
}

/// Each source judged by a model that the others taught: what a new site gets.
fn new_sources(sets: &[Set], own: &[Row], out: &mut String) -> Result<()> {
    writeln!(out, "## A source that the model has not seen, nothing learned\n\n{HEAD}")?;
    for (name, inside) in SOURCES {
        let rows =
            |inner: bool| sets.iter().filter(move |set| inside.contains(&set.name) == inner).flat_map(|s| &s.rows);
        if rows(true).next().is_some() {
            let shared = model(rows(false).chain(own))?;
            line(name, &judged(&shared, &Site::new(), rows(true)), out)?;
        }
    }
    Ok(())
}

const VIDEOS: [&str; 3] = ["Psy", "KatyPerry", "LMFAO"];
const SOURCES: [(&str, &[&str]); 3] = [("YouTube", &VIDEOS), ("SMS", &["SMS"]), ("tg-spam, mostly Russian", &["tg"])];

/// Video by video, and parts of one set: what was learned on the same kind of text.
fn folds(sets: &[Set], french: &[Row], own: &[Row], out: &mut String) -> Result<()> {
    writeln!(out, "\n## The same kind of text, learned\n\n{HEAD}")?;
    let none = Site::new();
    let videos: Vec<&Set> = sets.iter().filter(|set| VIDEOS.contains(&set.name)).collect();
    let mut all = Answers::new();
    let mut unseen = Answers::new();
    let mut with_site = Answers::new();
    for video in &videos {
        let here: HashSet<u64> = video.rows.iter().map(|row| row.same).collect();
        let others = || videos.iter().filter(|set| set.name != video.name).flat_map(|set| &set.rows);
        let shared = model(others())?;
        let answers = judged(&shared, &none, video.rows.iter());
        unseen.extend(judged(&shared, &none, video.rows.iter().filter(|row| row.chose_nothing())));
        line(&format!("YouTube without {}", video.name), &answers, out)?;
        all.extend(answers);
        // The house: a shared model of everything else, and a site that has learned the other videos.
        let shared = model(sets.iter().filter(|set| !VIDEOS.contains(&set.name)).flat_map(|set| &set.rows).chain(own))?;
        let site = Site::from_lessons(&shared, others().filter(|row| !here.contains(&row.same)).map(lesson));
        with_site.extend(judged(&shared, &site, video.rows.iter()));
    }
    if !all.is_empty() {
        line("YouTube, all videos, each by the others", &all, out)?;
        line("of these the half that chose nothing", &unseen, out)?;
        line("the same, learned by a site beside the shared model", &with_site, out)?;
    }
    for set in sets.iter().filter(|set| set.name == "SMS") {
        let all = in_parts(&set.rows)?;
        line("SMS, ten parts", &all.iter().map(|one| one.1).collect(), out)?;
        let unseen = all.iter().filter(|one| one.0).map(|one| one.1).collect();
        line("of these the half that chose nothing", &unseen, out)?;
    }
    if french.is_empty() {
        writeln!(
            out,
            "\nThe SMS set in French (`spam/sms-fr.tsv`, lines as in `sms.tsv`): not measured, it is not in the folder."
        )?;
    } else {
        line("SMS in French, ten parts", &in_parts(french)?.iter().map(|one| one.1).collect(), out)?;
    }
    Ok(())
}

/// Rows judged part by part by what the other parts teach; and which of them chose nothing.
fn in_parts(rows: &[Row]) -> Result<Vec<(bool, (bool, u16))>> {
    let mut out = Vec::with_capacity(rows.len());
    for part in 0..PARTS {
        let shared = model(rows.iter().filter(|row| row.same % PARTS != part))?;
        let inside = || rows.iter().filter(|row| row.same % PARTS == part);
        let answers = judged(&shared, &Site::new(), inside());
        out.extend(inside().map(Row::chose_nothing).zip(answers));
    }
    Ok(out)
}

fn lesson(row: &Row) -> Lesson {
    Lesson {
        fingerprint: (u128::from(row.same) | u128::from(row.features.len() as u64) << 64).to_le_bytes(),
        is_spam: row.is_spam,
        features: row.features.clone(),
    }
}

/// A new site: comments come one after the other, and what was judged wrongly is corrected. The second half, never learned
/// from, is judged before and after.
fn learning(sets: &[Set], own: &[Row], out: &mut String) -> Result<()> {
    writeln!(
        out,
        "\n## A new site, and what it learns\n\nThe model has not seen the source. Of one half of its texts those judged wrongly are corrected, one by one; the other half is judged before and after. Where there are fewer than {CORRECTIONS} mistakes to correct, the last column says how many there were.\n\n| texts | errors before | after 10 | after 25 | after {CORRECTIONS} | of | after all |\n| --- | --- | --- | --- | --- | --- | --- |"
    )?;
    for (name, inside) in SOURCES {
        let of = |inner: bool| sets.iter().filter(move |set| inside.contains(&set.name) == inner).flat_map(|s| &s.rows);
        let shared = model(of(false).chain(own))?;
        let mut rows: Vec<&Row> = of(true).collect();
        // An order that does not know of videos or dates.
        rows.sort_by_key(|row| row.same.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let (teach, test): (Vec<&Row>, Vec<&Row>) = rows.into_iter().partition(|row| row.same % 2 == 0);
        let mut site = Site::new();
        let errors = |site: &Site| {
            judged(&shared, site, test.iter().copied()).iter().filter(|(spam, p)| *spam != (*p >= 500)).count()
        };
        let before = errors(&site);
        let mut curve = HashMap::new();
        let mut corrected = 0;
        for row in teach {
            if (judge_features(&shared, &site, &row.features).percent >= 500) == row.is_spam {
                continue;
            }
            site.learn(&shared, lesson(row));
            corrected += 1;
            if [10, 25, CORRECTIONS].contains(&corrected) {
                curve.insert(corrected, errors(&site));
            }
            if corrected == CORRECTIONS {
                break;
            }
        }
        let shown = |n: usize| curve.get(&n).map_or("–".to_owned(), usize::to_string);
        writeln!(
            out,
            "| {name} | {before} | {} | {} | {} | {} | {} after {corrected} |",
            shown(10),
            shown(25),
            shown(CORRECTIONS),
            test.len(),
            errors(&site)
        )?;
    }
    Ok(())
}

/// Honest texts, judged by the model that ships: none of these taught it, and their count has set one number of its training.
fn ordinary(folder: &Path, out: &mut String) -> Result<()> {
    writeln!(
        out,
        "\n## Honest texts called spam by the model that ships\n\nNone of these rows taught it; how much honest texts count in it was set so that no French one here is called spam.\n\n| texts | n | from 50 % | from 80 % | from 95 % |\n| --- | --- | --- | --- | --- |"
    )?;
    let Some(shared) = Shared::shipped() else { return Ok(()) };
    let site = Site::new();
    let mut reader = Reader::new();
    for (name, file, skip) in [
        ("French forum comments (ToxiFrench)", "fr_toxifrench_test", 0),
        ("French tweets (FTR), with links", "fr_ftr", 1000),
        ("French tweets (MLMA)", "fr_mlma", 1000),
        ("French subtitles (XED)", "fr_xed_emotion", 2500),
        ("questions to a bank, English", "en_banking77", 2500),
        ("English tweets (Davidson)", "en_davidson", 2500),
    ] {
        let rows = super::table(&folder.join(format!("{file}.tsv"))).unwrap_or_default();
        let mut counts = [0u32; 4];
        for row in rows.iter().skip(skip).take(5000) {
            let features = reader.features(&Comment::of(row.get("text").map_or("", String::as_str)));
            let tenths = judge_features(shared, &site, &features).percent;
            counts.iter_mut().zip([0, 500, 800, 950]).for_each(|(count, least)| *count += u32::from(tenths >= least));
        }
        let [n, half, most, sure] = counts;
        let shown = |part: u32| percent(share(part, n));
        writeln!(out, "| {name} | {n} | {} | {} | {} |", shown(half), shown(most), shown(sure))?;
    }
    Ok(())
}

/// How long a judgement takes beside a site that has learned as much as it can.
#[expect(clippy::disallowed_methods, reason = "a report of speed measures time")]
fn speed(sets: &[Set], out: &mut String) -> Result<()> {
    let shared = Shared::shipped().unwrap_or(Shared::none());
    let rows: Vec<&Row> = sets.iter().filter(|set| set.name != "tg").flat_map(|set| &set.rows).collect();
    let Some(first) = rows.first() else { return Ok(()) };
    let many = (0..20_000u64).zip(rows.iter().cycle());
    let lessons = many.map(|(n, row)| Lesson { fingerprint: u128::from(n).to_le_bytes(), ..lesson(row) });
    let start = Instant::now();
    let mut site = Site::from_lessons(shared, lessons);
    let whole = start.elapsed().as_secs_f64();
    let start = Instant::now();
    site.learn(shared, Lesson { fingerprint: [255; 16], ..lesson(first) });
    let learned = start.elapsed().as_secs_f64() * 1000.0;
    let mut reader = Reader::new();
    let comments = || rows.iter().map(|row| Comment { text: &row.text, author: &row.author, ..Comment::default() });
    let start = Instant::now();
    let mut sum = 0u32;
    for comment in comments() {
        sum += u32::from(judge_features(shared, &site, &reader.features(&comment)).percent);
    }
    let bare = rows.len() as f64 / start.elapsed().as_secs_f64();
    let mut judge = Judge::new();
    let start = Instant::now();
    for comment in comments() {
        sum += judge.judge(shared, &site, &comment).reasons.len() as u32;
    }
    let whole_answers = rows.len() as f64 / start.elapsed().as_secs_f64();
    std::hint::black_box(sum);
    writeln!(
        out,
        "\n## Speed, one core, a site of 20,000 lessons\n\nFeatures and both scores: {bare:.0} comments a second; with reasons: {whole_answers:.0}. One more lesson: {learned:.2} ms. All lessons weighed anew: {whole:.1} s."
    )?;
    Ok(())
}

fn sets(folder: &Path) -> Result<Vec<Set>> {
    let mut reader = Reader::new();
    let mut out = Vec::new();
    for (name, file) in VIDEOS.into_iter().zip(["Youtube01-Psy.csv", "Youtube02-KatyPerry.csv", "Youtube03-LMFAO.csv"])
    {
        let rows = super::table(&folder.join(file)).unwrap_or_default().into_iter().filter_map(|mut row| {
            let is_spam = row.get("class").map(String::as_str) == Some("1");
            let author = row.remove("author").unwrap_or_default();
            Some(of(&mut reader, row.remove("content")?.replace('\u{feff}', ""), author, is_spam, 1.0))
        });
        let rows = rows.collect();
        out.push(Set { name, rows });
    }
    out.push(Set { name: "SMS", rows: texts(&folder.join("sms.tsv")) });
    let mut rows = Vec::new();
    for (file, is_spam) in [("tg-spam-samples.txt", true), ("tg-ham-samples.txt", false)] {
        let text = crate::folder::text(&folder.join(file)).unwrap_or_default();
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        rows.extend(lines.map(|line| of(&mut reader, line.to_owned(), String::new(), is_spam, 0.5)));
    }
    out.push(Set { name: "tg", rows });
    Ok(out)
}

/// Lines of a label and a text, with a tab between them; none where there is no such file.
fn texts(file: &Path) -> Vec<Row> {
    let mut reader = Reader::new();
    let text = crate::folder::text(file).unwrap_or_default();
    let rows = text.lines().filter_map(|line| line.split_once('\t'));
    rows.map(|(label, text)| of(&mut reader, text.to_owned(), String::new(), label == "spam", 0.5)).collect()
}

fn own(file: &Path) -> Result<Vec<Row>> {
    let mut reader = Reader::new();
    let rows = super::table(file)?.into_iter().filter_map(|mut row| {
        let is_spam = row.get("spam").map(String::as_str) == Some("1");
        Some(of(&mut reader, row.remove("text")?, String::new(), is_spam, if is_spam { 0.5 } else { 0.3 }))
    });
    Ok(rows.collect())
}

fn of(reader: &mut Reader, text: String, author: String, is_spam: bool, weight: f32) -> Row {
    let features = reader.features(&Comment { text: &text, author: &author, ..Comment::default() });
    let signs = text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let same = signs
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    Row { text, author, features, is_spam, same, weight }
}
