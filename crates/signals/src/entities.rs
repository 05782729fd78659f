//! Links, mentions, hashtags, e-mail addresses and the look of a text: emoji, exclamation marks,
//! capitals. Found by syntax; where the network gives its own entities, [`Entities::given`] takes
//! those instead, since only the network knows who `@name` is.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

use serde::Deserialize;
use smallvec::SmallVec;
use thiserror::Error;

use crate::fold::is_invisible;

/// A link in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Bytes of the original text, punctuation after the link left out.
    pub span: Range<u32>,
    /// The scheme in lower case; `None` for `www.acme.fr` and `acme.fr`.
    pub scheme: Option<String>,
    /// The host as written, in lower case, without user, port and final dot.
    pub host: String,
    /// The host as computers write it, when it has letters beyond ASCII and is valid.
    pub ascii_host: Option<String>,
    /// User and password before the host: honest links have none.
    pub has_userinfo: bool,
    /// The port, when one is written.
    pub port: Option<u16>,
    /// Whether the host is one of `data/shorteners.toml`: where the link leads is unknown.
    pub is_shortener: bool,
}

impl Link {
    /// Whether the link leads to `domain` or below; either may be written in Unicode or ASCII.
    pub fn leads_to(&self, domain: &str) -> bool {
        let ascii = self.ascii_host.as_deref();
        host_matches(&self.host, domain)
            || ascii.is_some_and(|host| host_matches(host, domain))
            || !domain.is_ascii()
                && to_ascii(domain).is_some_and(|domain| host_matches(ascii.unwrap_or(&self.host), &domain))
    }
}

/// The name of a site in ASCII; none when it is no name.
#[cfg(feature = "uts46")]
fn to_ascii(domain: &str) -> Option<String> {
    idna::domain_to_ascii(domain).ok()
}

/// As with the full table, for the letters that names are made of; what the table forbids or leaves out is not known here.
#[cfg(not(feature = "uts46"))]
fn to_ascii(domain: &str) -> Option<String> {
    use unicode_normalization::UnicodeNormalization;
    let label = |label: &str| {
        let plain: String = label.to_lowercase().nfkc().collect();
        if plain.is_ascii() { Some(plain) } else { Some(format!("xn--{}", idna::punycode::encode_str(&plain)?)) }
    };
    let labels: Option<Vec<String>> = domain.split(['.', '。', '．', '｡']).map(label).collect();
    Some(labels?.join("."))
}

/// Whether `host` is `domain` or one of its sub-domains: `fr.acme.com` is under `acme.com`,
/// `notacme.com` is not. Case does not count, nor does a final dot.
pub fn host_matches(host: &str, domain: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host).as_bytes();
    let domain = domain.strip_suffix('.').unwrap_or(domain).as_bytes();
    let Some(cut) = host.len().checked_sub(domain.len()) else { return false };
    let (before, end) = host.split_at_checked(cut).unwrap_or_default();
    !domain.is_empty() && end.eq_ignore_ascii_case(domain) && before.last().is_none_or(|byte| *byte == b'.')
}

/// `@name`, or `@name@server` on networks of many servers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Bytes of the original text, the sign included.
    pub span: Range<u32>,
    /// Where the name ends and `@server` begins; the end of the span when there is no server.
    pub local_end: u32,
}

/// What the text looks like, links, addresses and mentions left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Look {
    /// Emoji; one of several joined characters counts once.
    pub emoji: u32,
    /// Exclamation marks.
    pub exclamations: u32,
    /// Letters of scripts that have two cases.
    pub letters: u32,
    /// Capital letters among them.
    pub capitals: u32,
}

impl Look {
    /// Share of capital letters, 0 to 1; 0 for a text without letters.
    pub fn capital_share(self) -> f32 {
        if self.letters == 0 { 0.0 } else { self.capitals as f32 / self.letters as f32 }
    }
}

/// One entity that the network itself reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given<'a> {
    /// Bytes of the original text.
    pub span: Range<u32>,
    /// What stands there.
    pub kind: GivenKind<'a>,
}

/// The kinds of entity that networks report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenKind<'a> {
    /// A link and where it leads, which the text need not show.
    Link(&'a str),
    /// A mention.
    Mention,
    /// A hashtag.
    Hashtag,
}

/// Why entities given by a network cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum GivenError {
    /// The span ends beyond the text or cuts a character.
    #[error("the entity at bytes {0:?} does not fit the text")]
    Misplaced(Range<u32>),
    /// The target of a link has no host.
    #[error("the link at bytes {0:?} has no host")]
    NoHost(Range<u32>),
}

/// The entities of one text, in the order of their places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entities {
    /// Links.
    pub links: SmallVec<[Link; 2]>,
    /// Mentions.
    pub mentions: SmallVec<[Mention; 4]>,
    /// Hashtags, the sign included.
    pub hashtags: SmallVec<[Range<u32>; 8]>,
    /// E-mail addresses.
    pub emails: SmallVec<[Range<u32>; 2]>,
    /// Emoji, exclamation marks, capitals.
    pub look: Look,
}

impl Entities {
    /// The entities of `text` by their syntax.
    pub fn read(text: &str) -> Self {
        let mut entities = Self::default();
        entities.read_into(text);
        entities
    }

    /// As [`read`](Self::read), into buffers used before.
    pub fn read_into(&mut self, text: &str) {
        self.links.clear();
        self.mentions.clear();
        self.hashtags.clear();
        self.emails.clear();
        self.look = Look::default();
        Scan { text, at: 0, before: None, joined: false, half_flag: false, out: self }.run();
    }

    /// The entities that the network reports, with the e-mail addresses and the look of the text.
    pub fn given(text: &str, given: &[Given<'_>]) -> Result<Self, GivenError> {
        let mut entities = Self::read(text);
        entities.links.clear();
        entities.mentions.clear();
        entities.hashtags.clear();
        for one in given {
            let span = one.span.clone();
            let shown =
                text.get(span.start as usize..span.end as usize).ok_or_else(|| GivenError::Misplaced(span.clone()))?;
            match one.kind {
                GivenKind::Link(target) => {
                    entities.links.push(link(target, span.clone()).ok_or(GivenError::NoHost(span))?)
                }
                GivenKind::Mention => {
                    let server = shown.char_indices().skip(1).find(|(_, c)| *c == '@');
                    let local_end = server.map_or(span.end, |(offset, _)| span.start + offset as u32);
                    entities.mentions.push(Mention { span, local_end });
                }
                GivenKind::Hashtag => entities.hashtags.push(span),
            }
        }
        entities.links.sort_by_key(|link| link.span.start);
        entities.mentions.sort_by_key(|mention| mention.span.start);
        entities.hashtags.sort_by_key(|tag| tag.start);
        Ok(entities)
    }

    /// The spans of everything that is no prose: links, mentions, hashtags, addresses; unordered.
    pub fn spans(&self) -> impl Iterator<Item = Range<u32>> + '_ {
        let links = self.links.iter().map(|link| link.span.clone());
        let mentions = self.mentions.iter().map(|mention| mention.span.clone());
        links.chain(mentions).chain(self.hashtags.iter().cloned()).chain(self.emails.iter().cloned())
    }
}

/// Stretches of a text in order, so that whether one covers a place is found by halving: a text of nothing but mentions
/// has as many of them as words.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stretches(SmallVec<[Range<u32>; 8]>);

impl Stretches {
    /// Takes these in place of those before.
    pub(crate) fn set(&mut self, spans: impl Iterator<Item = Range<u32>>) {
        let Self(all) = self;
        all.clear();
        all.extend(spans);
        all.sort_unstable_by_key(|span| span.start);
        // What a network gives may overlap.
        all.dedup_by(|span, last| {
            let overlaps = span.start <= last.end;
            if overlaps {
                last.end = last.end.max(span.end);
            }
            overlaps
        });
    }

    /// Whether a byte of `span` lies in one of them.
    pub(crate) fn touch(&self, span: &Range<u32>) -> bool {
        let next = self.0.partition_point(|one| one.end <= span.start);
        self.0.get(next).is_some_and(|one| one.start < span.end)
    }

    /// Whether one of them covers this byte.
    pub(crate) fn cover(&self, at: u32) -> bool {
        self.touch(&(at..at.saturating_add(1)))
    }
}

impl FromIterator<Range<u32>> for Stretches {
    fn from_iter<I: IntoIterator<Item = Range<u32>>>(spans: I) -> Self {
        let mut all = Self::default();
        all.set(spans.into_iter());
        all
    }
}

/// One walk over the text: a run of word characters is looked at once, and what follows it decides
/// whether it is a link, an address or prose.
struct Scan<'a> {
    text: &'a str,
    at: usize,
    before: Option<char>,
    /// A joiner came before: the next emoji belongs to the one before.
    joined: bool,
    /// The first letter of a flag came before.
    half_flag: bool,
    out: &'a mut Entities,
}

impl<'a> Scan<'a> {
    fn run(mut self) {
        loop {
            self.plain_words();
            let Some(c) = self.rest().chars().next() else { break };
            let letters = if c.is_alphanumeric() { take(self.rest(), is_address_char).len() } else { 0 };
            let entity = match c {
                '#' | '＃' => self.hashtag(c),
                '@' | '＠' => self.mention(c),
                _ if letters > 0 => self.address(letters),
                _ => 0,
            };
            let len = entity.max(letters).max(c.len_utf8());
            let taken = take_bytes(self.rest(), if entity > 0 { entity } else { len });
            if entity == 0 {
                for c in taken.chars() {
                    self.look_at(c);
                    self.before = Some(c);
                }
            } else {
                self.before = taken.chars().next_back();
            }
            self.at += taken.len();
        }
    }

    /// Passes over words of plain letters with spaces between them, of which most texts are made: what follows such a word
    /// tells that it is prose.
    fn plain_words(&mut self) {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            let mut end = self.at;
            let mut capitals = 0;
            while let Some(letter) = bytes.get(end).filter(|byte| byte.is_ascii_alphabetic()) {
                capitals += u32::from(letter.is_ascii_uppercase());
                end += 1;
            }
            let len = end - self.at;
            if len == 0 && *byte != b' '
                || len > 0 && !matches!(bytes.get(end), None | Some(b' ' | b',' | b'\'' | b'\n'))
            {
                return;
            }
            let last = if len == 0 { self.at } else { end - 1 };
            self.before = bytes.get(last).map(|byte| char::from(*byte));
            (self.half_flag, self.joined) = (false, false);
            self.out.look.letters += len as u32;
            self.out.look.capitals += capitals;
            self.at = last + 1;
        }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn span(&self, len: usize) -> Range<u32> {
        self.at as u32..(self.at + len) as u32
    }

    fn look_at(&mut self, c: char) {
        let look = &mut self.out.look;
        if c.is_alphabetic() {
            let capital = c.is_uppercase();
            look.capitals += u32::from(capital);
            look.letters += u32::from(capital || c.is_lowercase());
        } else if c == '!' || c == '！' {
            look.exclamations += 1;
        } else if is_flag_letter(c) {
            // Two letters make one flag.
            look.emoji += u32::from(!self.half_flag);
        } else if is_emoji(c) || c == '\u{20e3}' {
            look.emoji += u32::from(!self.joined);
        }
        self.half_flag = is_flag_letter(c) && !self.half_flag;
        self.joined = c == '\u{200d}' || self.joined && is_invisible(c);
    }

    fn hashtag(&mut self, sign: char) -> usize {
        let glued = self.before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '&' | '_' | '/'));
        let name = take(after_sign(self.rest()), is_tag_char);
        if glued || !name.chars().any(|c| c != '_' && !c.is_numeric()) {
            return 0;
        }
        let len = sign.len_utf8() + name.len();
        let span = self.span(len);
        self.out.hashtags.push(span);
        len
    }

    fn mention(&mut self, sign: char) -> usize {
        let glued = self.before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '/'));
        if glued {
            return 0;
        }
        let name = take(after_sign(self.rest()), |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
            .trim_end_matches(['.', '-']);
        if !name.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_') {
            return 0;
        }
        let local = sign.len_utf8() + name.len();
        let server = self
            .rest()
            .get(local..)
            .and_then(|rest| rest.strip_prefix('@'))
            .map(domain_at)
            .filter(|domain| has_ending(domain));
        let len = local + server.map_or(0, |server| server.len() + 1);
        let span = self.span(len);
        let local_end = span.start + local as u32;
        self.out.mentions.push(Mention { span, local_end });
        len
    }

    /// What the next `len` bytes, letters and what may stand inside addresses, belong to: the
    /// length of the link or e-mail address, or 0 for prose.
    fn address(&mut self, len: usize) -> usize {
        let (run, after) = self.rest().split_at_checked(len).unwrap_or_default();
        if after.starts_with("://") {
            self.link_with_scheme(run, after)
        } else if after.starts_with('@') {
            self.email(run, after)
        } else if run.contains('.') {
            self.bare_link(run)
        } else {
            0
        }
    }

    fn link_with_scheme(&mut self, scheme: &str, after: &str) -> usize {
        let start = scheme.len() - take_back(scheme, |c| c.is_ascii_alphanumeric() || c == '+').len();
        let shorter = scheme.get(start..).unwrap_or_default();
        let known = shorter.starts_with(|c: char| c.is_ascii_alphabetic());
        let Some(text) = self.rest().get(start..).filter(|_| known && after.len() > 3) else {
            return 0;
        };
        let before_host = shorter.len() + 3;
        let host = authority_len(text.get(before_host..).unwrap_or_default());
        let len = link_len(text, before_host + host);
        let span = (self.at + start) as u32..(self.at + start + len) as u32;
        let Some(link) = text.get(..len).and_then(|text| link(text, span)) else { return 0 };
        self.out.links.push(link);
        start + len
    }

    fn email(&mut self, run: &str, after: &str) -> usize {
        let domain = domain_at(after.get(1..).unwrap_or_default());
        if !has_ending(domain) || run.ends_with('.') {
            return 0;
        }
        let len = run.len() + 1 + domain.len();
        let span = self.span(len);
        self.out.emails.push(span);
        len
    }

    fn bare_link(&mut self, run: &str) -> usize {
        let rest = self.rest();
        // A handle or an address before: `@acme.fr`, `/acme.fr`.
        if self.before.is_some_and(|c| matches!(c, '@' | '/' | '.' | '-' | '_')) {
            return 0;
        }
        let host = domain_at(rest);
        let after = rest.get(host.len()..).unwrap_or_default();
        let www = host.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
        let path = after.starts_with('/') && after.chars().nth(1).is_some_and(|c| !c.is_whitespace());
        // `acme.fr_note` is no host with something after it; `acme.fr-` is.
        if host.len() < run.trim_end_matches(['.', '-']).len() || !is_plausible(host, www, path) {
            return 0;
        }
        let len = link_len(rest, host.len() + port_len(after));
        let span = self.span(len);
        let Some(link) = rest.get(..len).and_then(|text| link(text, span)) else { return 0 };
        self.out.links.push(link);
        len
    }
}

fn take(text: &str, keep: impl Fn(char) -> bool) -> &str {
    let end = text.find(|c| !keep(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

fn take_bytes(text: &str, len: usize) -> &str {
    text.get(..len).unwrap_or(text)
}

fn after_sign(text: &str) -> &str {
    let mut rest = text.chars();
    rest.next();
    rest.as_str()
}

/// What the part of an e-mail address before `@`, or a host, is made of.
fn is_address_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '%')
}

fn take_back(text: &str, keep: impl Fn(char) -> bool) -> &str {
    let start = text.char_indices().rev().take_while(|(_, c)| keep(*c)).last();
    start.and_then(|(start, _)| text.get(start..)).unwrap_or_default()
}

fn is_tag_char(c: char) -> bool {
    c == '_' || c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// The domain name that `text` begins with, without a dot or hyphen at its end.
fn domain_at(text: &str) -> &str {
    take(text, |c| c.is_alphanumeric() || matches!(c, '.' | '-')).trim_end_matches(['.', '-'])
}

/// Two labels or more, the last of two letters or more.
fn has_ending(domain: &str) -> bool {
    domain.rsplit_once('.').is_some_and(|(name, ending)| {
        let punycode = ending.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
        let letters = ending.chars().all(char::is_alphabetic) && ending.chars().nth(1).is_some();
        (letters || punycode) && name.split('.').all(|label| !label.is_empty())
    })
}

/// Whether a name without a scheme is meant as a link.
fn is_plausible(host: &str, www: bool, path: bool) -> bool {
    let Some((name, ending)) = host.rsplit_once('.').filter(|_| has_ending(host)) else {
        return false;
    };
    if www {
        return name.len() > 3;
    }
    let shouted = host.chars().all(|c| !c.is_lowercase());
    // "fin.Le début": a capital after the dot begins a sentence.
    if !shouted && ending.starts_with(char::is_uppercase) {
        return false;
    }
    let ending = ending.to_lowercase();
    let endings = endings();
    let known = endings.known.contains(&ending);
    if path {
        known || endings.only_with_path.contains(&ending) || ending.is_ascii() && host.is_ascii() && ending.len() > 2
    } else {
        known || ending.starts_with("xn--")
    }
}

/// Where the link at the beginning of `text` ends, of which the host and what goes with it are the
/// first `authority` bytes: at a space or a quotation mark, less the punctuation and the closing
/// brackets that belong to the sentence.
fn link_len(text: &str, authority: usize) -> usize {
    let link = take(text, |c| !ends_link(c));
    if link.get(authority..).is_some_and(|rest| rest.starts_with(['/', '?', '#', '\\'])) {
        without_sentence(link)
    } else {
        without_sentence(take_bytes(text, authority))
    }
}

fn ends_link(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”' | '`')
}

/// The length of user, host and port at the beginning of `text`, which follows `://`.
fn authority_len(text: &str) -> usize {
    let all = take(text, |c| !ends_link(c) && !matches!(c, '/' | '?' | '#' | '\\'));
    // Before an @ browsers take anything for a user: `acme.com,@evil.com` leads to evil.com.
    if all.contains('@') {
        return all.len();
    }
    take(all, |c| c.is_alphanumeric() || is_accent(c) || matches!(c, '.' | '-' | '_' | ':' | '%' | '[' | ']')).len()
}

/// The length of the port after a host, `:8080`.
fn port_len(after: &str) -> usize {
    let digits = after.strip_prefix(':').map_or("", |port| take(port, |c| c.is_ascii_digit()));
    if digits.is_empty() { 0 } else { digits.len() + 1 }
}

fn is_accent(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

fn without_sentence(mut link: &str) -> usize {
    let brackets = [('(', ')'), ('[', ']'), ('{', '}')];
    // How many more closing than opening brackets: that many at the end are the sentence's.
    let mut surplus =
        brackets.map(|(open, close)| link.matches(close).count().saturating_sub(link.matches(open).count()));
    while let Some(last) = link.chars().next_back() {
        let bracket = brackets.iter().zip(&mut surplus).find(|((_, close), _)| *close == last);
        let sheds = match bracket {
            Some((_, surplus)) if *surplus > 0 => {
                *surplus -= 1;
                true
            }
            Some(_) => false,
            None => ends_sentence(last),
        };
        if !sheds {
            break;
        }
        link = link.get(..link.len() - last.len_utf8()).unwrap_or_default();
    }
    link.len()
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | '*' | '…') || is_emoji(c) || is_invisible(c)
}

/// Reads the parts of a link.
fn link(text: &str, span: Range<u32>) -> Option<Link> {
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest)) => (Some(scheme.to_ascii_lowercase()), rest),
        None => (None, text),
    };
    let authority = take(rest, |c| !matches!(c, '/' | '?' | '#' | '\\'));
    let (userinfo, place) = match authority.rsplit_once('@') {
        Some((user, place)) => (Some(user), place),
        None => (None, authority),
    };
    let (host, port) = match place.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, port.parse().ok()),
        _ => (place, None),
    };
    let host = without_percents(host).trim_end_matches('.').to_lowercase();
    if !host.contains(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let ascii_host = if host.is_ascii() { None } else { to_ascii(&host) };
    let is_shortener = {
        let host = ascii_host.as_deref().unwrap_or(&host);
        shorteners().hosts.iter().any(|known| host_matches(host, known))
    };
    Some(Link { span, scheme, host, ascii_host, has_userinfo: userinfo.is_some(), port, is_shortener })
}

/// Browsers read `%65vil.example` as `evil.example`; a host that does not decode stays as it is.
fn without_percents(host: &str) -> Cow<'_, str> {
    if !host.contains('%') {
        return Cow::Borrowed(host);
    }
    let mut bytes = Vec::with_capacity(host.len());
    let mut rest = host.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *first == b'%').and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(host), Cow::Owned)
}

fn is_flag_letter(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Characters shown as pictures: the blocks of Unicode's emoji data, without skin tones, which
/// only colour the picture before, and without the digits and signs that can be keycaps.
#[inline]
pub(crate) fn is_emoji(c: char) -> bool {
    // Nearly every character is told here.
    c >= '\u{203c}' && is_picture(c)
}

fn is_picture(c: char) -> bool {
    matches!(c,
        '\u{203c}' | '\u{2049}' | '\u{231a}' | '\u{231b}' | '\u{2328}' | '\u{23cf}'
        | '\u{23e9}'..='\u{23f3}' | '\u{23f8}'..='\u{23fa}' | '\u{25fb}'..='\u{25fe}'
        | '\u{2600}'..='\u{2604}' | '\u{260e}' | '\u{2611}' | '\u{2614}' | '\u{2615}'
        | '\u{2618}' | '\u{261d}' | '\u{2620}' | '\u{2622}' | '\u{2623}' | '\u{2626}' | '\u{262a}'
        | '\u{262e}' | '\u{262f}' | '\u{2638}'..='\u{263a}' | '\u{2640}' | '\u{2642}'
        | '\u{2648}'..='\u{2653}' | '\u{265f}' | '\u{2660}' | '\u{2663}' | '\u{2665}' | '\u{2666}'
        | '\u{2668}' | '\u{267b}' | '\u{267e}' | '\u{267f}' | '\u{2692}'..='\u{2697}' | '\u{2699}'
        | '\u{269b}' | '\u{269c}' | '\u{26a0}' | '\u{26a1}' | '\u{26a7}' | '\u{26aa}' | '\u{26ab}'
        | '\u{26b0}' | '\u{26b1}' | '\u{26bd}' | '\u{26be}' | '\u{26c4}' | '\u{26c5}' | '\u{26c8}'
        | '\u{26ce}' | '\u{26cf}' | '\u{26d1}' | '\u{26d3}' | '\u{26d4}' | '\u{26e9}' | '\u{26ea}'
        | '\u{26f0}'..='\u{26f5}' | '\u{26f7}'..='\u{26fa}' | '\u{26fd}' | '\u{2702}' | '\u{2705}'
        | '\u{2708}'..='\u{270d}' | '\u{270f}' | '\u{2712}' | '\u{2714}' | '\u{2716}' | '\u{271d}'
        | '\u{2721}' | '\u{2728}' | '\u{2733}' | '\u{2734}' | '\u{2744}' | '\u{2747}' | '\u{274c}'
        | '\u{274e}' | '\u{2753}'..='\u{2755}' | '\u{2757}' | '\u{2763}' | '\u{2764}'
        | '\u{2795}'..='\u{2797}' | '\u{27a1}' | '\u{27b0}' | '\u{27bf}' | '\u{2b1b}' | '\u{2b1c}'
        | '\u{2b50}' | '\u{2b55}' | '\u{1f004}' | '\u{1f0cf}' | '\u{1f18e}'
        | '\u{1f191}'..='\u{1f19a}' | '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f201}' | '\u{1f21a}'
        | '\u{1f300}'..='\u{1f3fa}' | '\u{1f400}'..='\u{1f64f}' | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f7e0}'..='\u{1f7eb}' | '\u{1f90c}'..='\u{1f9ff}' | '\u{1fa70}'..='\u{1faff}')
}

struct Endings {
    known: HashSet<String>,
    only_with_path: HashSet<String>,
}

/// Whether a domain may end so: `fr`, `com`.
pub(crate) fn is_known_ending(ending: &str) -> bool {
    let endings = endings();
    endings.known.contains(ending) || endings.only_with_path.contains(ending)
}

#[derive(Deserialize, Default)]
struct EndingsFile {
    countries: String,
    general: String,
    only_with_path: String,
}

const ENDINGS: &str = include_str!("../data/endings.toml");

fn endings() -> &'static Endings {
    static PARSED: OnceLock<Endings> = OnceLock::new();
    PARSED.get_or_init(|| {
        // A test parses the file, so the default is never met.
        let file: EndingsFile = toml::from_str(ENDINGS).unwrap_or_default();
        let set = |list: &str| list.split_whitespace().map(str::to_owned).collect::<HashSet<_>>();
        let only_with_path = set(&file.only_with_path);
        let known = &(&set(&file.countries) | &set(&file.general)) - &only_with_path;
        Endings { known, only_with_path }
    })
}

#[derive(Deserialize, Default)]
struct Shorteners {
    hosts: Vec<String>,
}

const SHORTENERS: &str = include_str!("../data/shorteners.toml");

fn shorteners() -> &'static Shorteners {
    static PARSED: OnceLock<Shorteners> = OnceLock::new();
    PARSED.get_or_init(|| toml::from_str(SHORTENERS).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_parse() {
        toml::from_str::<EndingsFile>(ENDINGS).expect("data/endings.toml");
        let shorteners: Shorteners = toml::from_str(SHORTENERS).expect("data/shorteners.toml");
        assert!(shorteners.hosts.iter().all(|host| *host == host.to_lowercase()));
    }
}
