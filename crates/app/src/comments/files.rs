//! Comments from a file: a table, JSON lines, the export of a WordPress. Reading is pure: bytes in, for each line a comment or
//! what is wrong with it. Nothing of a file makes it stop the program, and what it may cost is bounded.

use super::incoming::Incoming;
use super::receive::{By, Received, receive};
use crate::{App, Error};
use charte_domain::{AccountHandle, Actor, Right, Site, Visibility, Work};
use charte_lang::fold;
use futures_util::stream::{FuturesUnordered, StreamExt};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde::Deserialize;

/// The largest file, in bytes.
pub const SIZE: usize = 32 << 20;
/// The most comments of a file.
pub const ROWS: usize = 20_000;
/// The longest line or cell, in bytes.
const LINE: usize = 1 << 20;
/// The deepest nesting of elements; WordPress needs four.
const DEPTH: usize = 64;
/// How much of a line is shown when it is wrong, in characters.
const SHOWN: usize = 200;
/// How many are under way together.
const TOGETHER: usize = 256;

/// A kind of file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A table.
    Csv,
    /// JSON lines.
    Lines,
    /// The export of a WordPress.
    Wordpress,
}

impl Kind {
    /// The kind with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "csv" => Some(Self::Csv),
            "jsonl" => Some(Self::Lines),
            "wordpress" => Some(Self::Wordpress),
            _ => None,
        }
    }

    /// The kind that a file looks like.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match bytes.trim_ascii_start().first() {
            Some(b'{') => Self::Lines,
            Some(b'<') => Self::Wordpress,
            _ => Self::Csv,
        }
    }
}

/// What is wrong with a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Its number, from 1.
    pub line: u64,
    /// Why, as a code.
    pub code: &'static str,
    /// Its first words.
    pub text: String,
}

impl Fault {
    fn new(line: u64, code: &'static str, text: &str) -> Self {
        Self { line, code, text: text.chars().take(SHOWN).collect() }
    }
}

/// A comment with its line, or what is wrong.
pub type Line = Result<(u64, Incoming), Fault>;

/// For whom a file is read.
#[derive(Clone, Debug)]
pub struct For {
    /// The account on which its comments stand.
    pub account: AccountHandle,
    /// The site that they come from.
    pub site: Option<Site>,
    /// What an hour without a zone means.
    pub zone: TimeZone,
}

/// Counts the lines of a table as a person does. The reader's own count knows the end of a line by its first byte alone.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn of(&mut self, position: &csv::Position) -> u64 {
        let from = self.at;
        let mut to = usize::try_from(position.byte()).unwrap_or(usize::MAX).clamp(from, self.text.len());
        let rest = self.text.as_bytes().get(to..).unwrap_or_default();
        to += rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        let passed = self.text.as_bytes().get(from..to).unwrap_or_default();
        self.line += u64::try_from(passed.iter().filter(|byte| **byte == b'\n').count()).unwrap_or(0);
        self.at = to;
        self.line
    }
}

/// Reads a file.
#[must_use]
pub fn read(kind: Kind, bytes: &[u8], of: &For) -> Vec<Line> {
    match kind {
        Kind::Csv => read_csv(bytes, of),
        Kind::Lines => read_lines(bytes, of),
        Kind::Wordpress => read_wxr(bytes, of),
    }
}

/// What a column is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Text,
    Author,
    Mail,
    Address,
    Url,
    At,
    Id,
    Parent,
    Page,
}

/// By the names that people, WordPress and networks give to columns, in both languages, without accents and capitals.
fn column(name: &str) -> Option<Column> {
    Some(match fold::key(name).as_str() {
        "text" | "texte" | "comment" | "commentaire" | "message" | "content" | "contenu" | "avis"
        | "comment_content" => Column::Text,
        "author" | "auteur" | "name" | "nom" | "pseudo" | "user" | "comment_author" => Column::Author,
        "mail" | "email" | "e-mail" | "courriel" | "comment_author_email" => Column::Mail,
        "ip" | "address" | "adresse-ip" | "comment_author_ip" => Column::Address,
        "url" | "site" | "website" | "comment_author_url" => Column::Url,
        "at" | "date" | "time" | "written" | "created_at" | "comment_date" => Column::At,
        "id" | "numero" | "comment_id" => Column::Id,
        "parent" | "comment_parent" => Column::Parent,
        "page" | "thread" | "post" | "article" | "permalink" | "lien" => Column::Page,
        _ => return None,
    })
}

/// Reads a table: its first line names the columns, in any order. Text that is not UTF-8 is read as Windows-1252, which is
/// what spreadsheets write.
#[must_use]
pub fn read_csv(bytes: &[u8], of: &For) -> Vec<Line> {
    let bytes = bytes.get(..SIZE).unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => std::borrow::Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let head = text.lines().next().unwrap_or_default();
    let often = |sign: char| head.chars().filter(|c| *c == sign).count();
    let separator = [(';', b';'), ('\t', b'\t'), (',', b',')].into_iter().max_by_key(|(sign, _)| often(*sign));
    let separator = separator.map_or(b',', |(_, byte)| byte);
    let mut rows = csv::ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
    let columns: Vec<Option<Column>> =
        rows.headers().map(|names| names.iter().map(column).collect()).unwrap_or_default();
    if !columns.contains(&Some(Column::Text)) {
        return vec![Err(Fault::new(1, "import-text", head))];
    }
    let mut out = Vec::new();
    let mut lines = Lines { text, at: 0, line: 1 };
    for row in rows.records() {
        if out.len() >= ROWS {
            out.push(Err(Fault::new(
                row.ok().and_then(|row| Some(lines.of(row.position()?))).unwrap_or(0),
                "import-rows",
                "",
            )));
            break;
        }
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                out.push(Err(Fault::new(error.position().map_or(0, |at| lines.of(at)), "import-line", "")));
                continue;
            }
        };
        let line = row.position().map_or(0, |at| lines.of(at));
        let cell = |which: Column| {
            let found = columns.iter().zip(row.iter()).find(|(column, _)| **column == Some(which));
            found.map_or("", |(_, cell)| cell.trim())
        };
        let whole = || row.iter().collect::<Vec<_>>().join(" ");
        if row.iter().any(|cell| cell.len() > LINE) {
            out.push(Err(Fault::new(line, "import-long", &whole())));
            continue;
        }
        let written = match instant(cell(Column::At), &of.zone) {
            Ok(written) => written,
            Err(code) => {
                out.push(Err(Fault::new(line, code, &whole())));
                continue;
            }
        };
        let own = |which| Some(cell(which).to_owned()).filter(|text| !text.is_empty());
        out.push(checked(
            line,
            &whole(),
            Incoming {
                remote: own(Column::Id),
                thread: cell(Column::Page).to_owned(),
                parent: own(Column::Parent).filter(|id| id != "0"),
                text: cell(Column::Text).to_owned(),
                name: cell(Column::Author).to_owned(),
                email: cell(Column::Mail).to_owned(),
                url: cell(Column::Url).to_owned(),
                ip: cell(Column::Address).to_owned(),
                written,
                ..empty(of)
            },
        ));
    }
    out
}

/// A line of JSON, by the names of the API and those of the tables.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Told {
    #[serde(alias = "texte", alias = "comment", alias = "message", alias = "content")]
    text: String,
    id: Option<serde_json::Value>,
    #[serde(alias = "page", alias = "post")]
    thread: String,
    parent: Option<serde_json::Value>,
    kind: String,
    #[serde(alias = "author", alias = "auteur")]
    name: String,
    #[serde(alias = "mail", alias = "courriel")]
    email: String,
    url: String,
    ip: String,
    #[serde(alias = "date", alias = "written", alias = "created_at")]
    at: String,
    reported: bool,
    rating: Option<i64>,
}

/// Reads JSON lines: an object on each. Names that are not known are left aside.
#[must_use]
pub fn read_lines(bytes: &[u8], of: &For) -> Vec<Line> {
    let bytes = bytes.get(..SIZE).unwrap_or(bytes);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut out = Vec::new();
    for (line, bytes) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let bytes = bytes.trim_ascii();
        if bytes.is_empty() {
            continue;
        }
        if out.len() >= ROWS {
            out.push(Err(Fault::new(line, "import-rows", "")));
            break;
        }
        let whole = String::from_utf8_lossy(bytes.get(..SHOWN * 4).unwrap_or(bytes));
        if bytes.len() > LINE {
            out.push(Err(Fault::new(line, "import-long", &whole)));
            continue;
        }
        let Ok(told) = serde_json::from_slice::<Told>(bytes) else {
            out.push(Err(Fault::new(line, "import-line", &whole)));
            continue;
        };
        let written = match instant(&told.at, &of.zone) {
            Ok(written) => written,
            Err(code) => {
                out.push(Err(Fault::new(line, code, &whole)));
                continue;
            }
        };
        // Networks write numbers where others write words.
        let id = |value: Option<serde_json::Value>| match value? {
            serde_json::Value::String(text) => Some(text).filter(|text| !text.is_empty()),
            serde_json::Value::Number(number) => Some(number.to_string()).filter(|text| text != "0"),
            _ => None,
        };
        out.push(checked(
            line,
            &whole,
            Incoming {
                remote: id(told.id),
                thread: told.thread,
                parent: id(told.parent),
                kind: told.kind,
                text: told.text,
                name: told.name,
                email: told.email,
                url: told.url,
                ip: told.ip,
                written,
                reported: told.reported,
                rating: told.rating.filter(|rating| (1..=5).contains(rating)),
                ..empty(of)
            },
        ));
    }
    out
}

/// Reads the export of a WordPress (WXR): the comments of each item, under its address.
#[must_use]
pub fn read_wxr(bytes: &[u8], of: &For) -> Vec<Line> {
    let bytes = bytes.get(..SIZE).unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let (mut out, mut depth, mut link) = (Vec::new(), 0_usize, String::new());
    let (mut words, mut one): (String, Option<(u64, Incoming, String)>) = (String::new(), None);
    let (mut line, mut counted) = (1_u64, 0_usize);
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX).min(text.len());
        let passed = text.as_bytes().get(counted..at).unwrap_or_default();
        line += u64::try_from(passed.iter().filter(|byte| **byte == b'\n').count()).unwrap_or(0);
        counted = counted.max(at);
        let more = match event {
            Ok(Event::Start(start)) => {
                depth += 1;
                words.clear();
                match start.local_name().as_ref() {
                    _ if depth > DEPTH => Err("import-broken"),
                    "item" => {
                        link.clear();
                        Ok(())
                    }
                    "comment" if out.len() >= ROWS => Err("import-rows"),
                    "comment" => {
                        one = Some((line, Incoming { thread: link.clone(), ..empty(of) }, String::new()));
                        Ok(())
                    }
                    _ => Ok(()),
                }
            }
            Ok(Event::End(end)) => {
                depth = depth.saturating_sub(1);
                let name = end.local_name();
                let said = words.trim();
                match (name.as_ref(), &mut one) {
                    ("comment", one) => {
                        if let Some((line, mut incoming, at)) = one.take() {
                            let whole = incoming.text.clone();
                            // WordPress writes the hour of Greenwich here, and zeros when it knows none.
                            match instant(&at, &TimeZone::UTC) {
                                Ok(written) => {
                                    incoming.written = written;
                                    out.push(checked(line, &whole, incoming));
                                }
                                Err(code) => out.push(Err(Fault::new(line, code, &whole))),
                            }
                        }
                    }
                    ("link", None) => said.clone_into(&mut link),
                    (name, Some((_, incoming, at))) => {
                        let own = || Some(said.to_owned()).filter(|id| !id.is_empty() && id != "0");
                        match name {
                            "comment_id" => incoming.remote = own(),
                            "comment_author" => said.clone_into(&mut incoming.name),
                            "comment_author_email" => said.clone_into(&mut incoming.email),
                            "comment_author_url" => said.clone_into(&mut incoming.url),
                            "comment_author_IP" => said.clone_into(&mut incoming.ip),
                            "comment_date_gmt" if !said.starts_with("0000") => said.clone_into(at),
                            "comment_content" => said.clone_into(&mut incoming.text),
                            "comment_type" => said.clone_into(&mut incoming.kind),
                            "comment_parent" => incoming.parent = own(),
                            _ => {}
                        }
                    }
                    _ => {}
                }
                words.clear();
                Ok(())
            }
            Ok(Event::Text(said)) => {
                words.push_str(&said.xml10_content());
                Ok(())
            }
            Ok(Event::CData(said)) => {
                words.push_str(&said.xml10_content());
                Ok(())
            }
            Ok(Event::GeneralRef(name)) => {
                if let Ok(Some(sign)) = name.resolve_char_ref() {
                    words.push(sign);
                } else if let Some(said) = quick_xml::escape::resolve_html5_entity(&name) {
                    words.push_str(said);
                }
                Ok(())
            }
            Ok(Event::Eof) if depth == 0 => return out,
            Ok(Event::Eof) | Err(_) => Err("import-broken"),
            Ok(_) => Ok(()),
        };
        if let Err(code) = more {
            out.push(Err(Fault::new(line, code, "")));
            return out;
        }
    }
}

fn empty(of: &For) -> Incoming {
    Incoming { account: of.account.clone(), site: of.site.clone(), ..Incoming::default() }
}

fn checked(line: u64, whole: &str, one: Incoming) -> Line {
    if one.text.trim().is_empty() { Err(Fault::new(line, "import-empty", whole)) } else { Ok((line, one)) }
}

/// An instant as people, tables and programs write it; none when nothing is written.
fn instant(text: &str, zone: &TimeZone) -> Result<Option<Timestamp>, &'static str> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(Some(at));
    }
    let forms = ["%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M", "%Y-%m-%d %H:%M"];
    let found = text.parse::<DateTime>().ok();
    let found = found.or_else(|| forms.iter().find_map(|form| DateTime::strptime(form, text).ok()));
    let found = found.or_else(|| Date::strptime("%d/%m/%Y", text).ok().map(DateTime::from));
    let at = found.and_then(|at| at.to_zoned(zone.clone()).ok()).ok_or("import-date")?;
    Ok(Some(at.timestamp()))
}

/// What became of a file.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// Comments that were taken in.
    pub taken: u64,
    /// Of them, put aside as spam.
    pub spam: u64,
    /// Of them, those that a person has to look at.
    pub open: u64,
    /// Lines that were not, in their order.
    pub wrong: Vec<Fault>,
}

/// Takes a file in: what kind it is, unless it is said, its first bytes tell.
///
/// # Errors
/// An empty file or one over [`SIZE`]; not allowed; an account that is not there; the database is away.
pub async fn take_file(
    app: &App,
    actor: &Actor,
    account: &AccountHandle,
    site: Option<Site>,
    kind: Option<Kind>,
    bytes: Vec<u8>,
) -> Result<(Kind, Taken), Error> {
    let house = app.house();
    if bytes.is_empty() || bytes.len() > SIZE {
        return Err(Error::invalid("file", "import-file"));
    }
    if !house.handles().contains(account) || app.may(actor, Right::Moderate, Some(account)).is_err() {
        return Err(Error::invalid("account", "import-account"));
    }
    let kind = kind.unwrap_or_else(|| Kind::of(&bytes));
    // The site of another account does not speak for this one.
    let of = For { account: account.clone(), site: site.filter(|site| site.account == *account), zone: house.zone() };
    let read = tokio::task::spawn_blocking(move || read(kind, &bytes, &of)).await;
    let read = read.map_err(|error| Error::Broken(error.to_string()))?;
    Ok((kind, take(app, actor, account, read).await?))
}

/// Takes in what was read.
///
/// # Errors
/// Not allowed; an account that is not there; the database is away.
pub async fn take(app: &App, actor: &Actor, account: &AccountHandle, all: Vec<Line>) -> Result<Taken, Error> {
    app.may(actor, Right::Moderate, Some(account))?;
    let mut out = Taken::default();
    let mut under_way = FuturesUnordered::new();
    for one in all {
        match one {
            Ok((line, incoming)) => under_way.push(taken(app, actor, line, incoming)),
            Err(fault) => out.wrong.push(fault),
        }
        if under_way.len() >= TOGETHER
            && let Some(done) = under_way.next().await
        {
            count(&mut out, done)?;
        }
    }
    while let Some(done) = under_way.next().await {
        count(&mut out, done)?;
    }
    out.wrong.sort_by_key(|fault| fault.line);
    Ok(out)
}

async fn taken(app: &App, actor: &Actor, line: u64, mut one: Incoming) -> (u64, String, Result<Received, Error>) {
    // The same file, taken in twice, or again after it stopped halfway, makes no comment twice.
    one.recheck = Some("import".to_owned());
    let text = one.text.chars().take(SHOWN).collect();
    (line, text, receive(app, By::Actor(actor), one).await)
}

fn count(out: &mut Taken, done: (u64, String, Result<Received, Error>)) -> Result<(), Error> {
    match done {
        (.., Ok(one)) => {
            out.taken += 1;
            out.spam += u64::from(one.judged.visibility == Visibility::Aside);
            out.open += u64::from(one.judged.work == Work::Open);
        }
        (line, text, Err(Error::Invalid { .. })) => out.wrong.push(Fault::new(line, "import-line", &text)),
        (.., Err(error)) => return Err(error),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of() -> For {
        For { account: AccountHandle::new("@blog"), site: None, zone: TimeZone::UTC }
    }

    /// A line of a file by its number: a text, or the code of what is wrong.
    type Numbered<'a> = (u64, &'a str);

    fn texts(all: &[Line]) -> Vec<Result<Numbered<'_>, Numbered<'_>>> {
        all.iter()
            .map(|one| match one {
                Ok((line, one)) => Ok((*line, one.text.as_str())),
                Err(fault) => Err((fault.line, fault.code)),
            })
            .collect()
    }

    #[test]
    fn a_table_of_a_spreadsheet_is_read_with_its_faults() {
        let table = b"Date;Pseudo;Texte\r\n02/11/2026 10:04;Lucie;\"F\xeal\xe9e ;\nencore\"\r\nhier;Bruno;Merci\r\n;Ada;\r\n2026-11-03;Jo;Oui\r\n";
        let all = read_csv(table, &of());
        assert_eq!(
            texts(&all),
            [Ok((2, "Fêlée ;\nencore")), Err((4, "import-date")), Err((5, "import-empty")), Ok((6, "Oui"))]
        );
        let (_, first) = all[0].as_ref().unwrap();
        assert_eq!(
            (first.name.as_str(), first.written.unwrap().to_string().as_str()),
            ("Lucie", "2026-11-02T10:04:00Z")
        );
        assert_eq!(texts(&read_csv(b"a,b\n1,2\n", &of())), [Err((1, "import-text"))]);
    }

    #[test]
    fn lines_of_json_are_read_with_their_faults() {
        let lines = b"{\"text\":\"Merci\",\"id\":7,\"author\":\"Jo\",\"at\":\"2026-11-02T10:04:00Z\",\"likes\":3}\n\n{\"text\":\"\"}\n{oops}\n";
        let all = read_lines(lines, &of());
        assert_eq!(texts(&all), [Ok((1, "Merci")), Err((3, "import-empty")), Err((4, "import-line"))]);
        assert_eq!(all[0].as_ref().unwrap().1.remote.as_deref(), Some("7"));
    }

    #[test]
    fn the_export_of_a_wordpress_is_read() {
        let export = r#"<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://blog.example</link>
<item><title>One</title><link>https://blog.example/one</link><wp:post_id>1</wp:post_id>
<wp:comment><wp:comment_id>12</wp:comment_id><wp:comment_author><![CDATA[Jo]]></wp:comment_author>
<wp:comment_author_IP>192.0.2.1</wp:comment_author_IP><wp:comment_date_gmt>2026-11-02 10:04:05</wp:comment_date_gmt>
<wp:comment_content><![CDATA[Caf&eacute; & <b>merci</b>]]></wp:comment_content><wp:comment_parent>0</wp:comment_parent></wp:comment>
<wp:comment><wp:comment_id>13</wp:comment_id><wp:comment_content>A &amp; B &#233;</wp:comment_content><wp:comment_parent>12</wp:comment_parent></wp:comment>
</item></channel></rss>"#;
        let all = read_wxr(export.as_bytes(), &of());
        assert_eq!(texts(&all), [Ok((3, "Caf&eacute; & <b>merci</b>")), Ok((6, "A & B é"))]);
        let (_, first) = all[0].as_ref().unwrap();
        assert_eq!((first.thread.as_str(), first.parent.as_deref()), ("https://blog.example/one", None));
        assert_eq!(first.written.unwrap().to_string(), "2026-11-02T10:04:05Z");
        assert_eq!(all[1].as_ref().unwrap().1.parent.as_deref(), Some("12"));
        let cut = export.split("</item>").next().unwrap();
        assert_eq!(texts(&read_wxr(cut.as_bytes(), &of())).last(), Some(&Err((7, "import-broken"))));
        let deep = "<a>".repeat(DEPTH + 1);
        assert_eq!(texts(&read_wxr(deep.as_bytes(), &of())), [Err((1, "import-broken"))]);
    }

    #[test]
    fn a_file_is_read_up_to_a_limit() {
        let long = "{\"text\":\"x\"}\n".repeat(ROWS + 5);
        let all = read_lines(long.as_bytes(), &of());
        assert_eq!((all.len(), all.last().unwrap().as_ref().unwrap_err().code), (ROWS + 1, "import-rows"));
    }

    proptest! {
        #[test]
        fn no_bytes_stop_the_reading(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            for kind in [Kind::Csv, Kind::Lines, Kind::Wordpress, Kind::of(&bytes)] {
                let _ = read(kind, &bytes, &of());
            }
            for head in ["text;date\n", "<rss><item><wp:comment><wp:comment_content>", "{\"text\":\""] {
                let mut all = head.as_bytes().to_vec();
                all.extend_from_slice(&bytes);
                for kind in [Kind::Csv, Kind::Lines, Kind::Wordpress] {
                    let _ = read(kind, &all, &of());
                }
            }
        }
    }
}
