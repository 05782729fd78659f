//! Telephone numbers, e-mail addresses (also disguised) and addresses of machines.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::context::Cue;
use super::digits::{Neighbour, Token, after, number, part};
use super::{Kind, Offer, PUBLIC, Scan};
use crate::entities::{Entities, is_known_ending};

/// Digits as people dial them: brackets, and a zero in brackets that is not dialled from abroad.
struct Dialled {
    digits: [u8; 16],
    ends: [u32; 16],
    len: usize,
    breaks: u32,
    /// Some gap has a mark, so that the groups are no list of numbers.
    marked: bool,
}

impl Dialled {
    fn read(bytes: &[u8], start: usize) -> Self {
        let mut dialled = Self { digits: [0; 16], ends: [0; 16], len: 0, breaks: 0, marked: false };
        let mut at = start;
        while let Some(byte) = bytes.get(at).filter(|byte| byte.is_ascii_digit()) {
            let (Some(digit), Some(end)) = (dialled.digits.get_mut(dialled.len), dialled.ends.get_mut(dialled.len))
            else {
                break;
            };
            *digit = *byte;
            *end = at as u32 + 1;
            dialled.len += 1;
            at += 1;
            let gap = dialled.gap(bytes, at);
            if gap > 0 || !bytes.get(at).is_some_and(u8::is_ascii_alphanumeric) {
                dialled.breaks |= 1 << dialled.len;
                at += gap;
            }
        }
        dialled
    }

    fn gap(&mut self, bytes: &[u8], at: usize) -> usize {
        // The second and third are the bytes of the middle dot.
        let is_gap = |byte: &&u8| b" .-/()_".contains(byte) || matches!(byte, 0xc2 | 0xb7);
        let gap = bytes.get(at..).unwrap_or_default().iter().take(4).take_while(is_gap).count();
        let shown = bytes.get(at..at + gap).unwrap_or_default();
        if gap > 3 || !bytes.get(at + gap).is_some_and(u8::is_ascii_digit) {
            return 0;
        }
        self.marked |= gap > 0 && shown != b" ";
        gap
    }

    fn digits(&self, len: usize) -> Option<&[u8]> {
        let ends = len > 0 && len <= self.len && self.breaks >> len & 1 == 1;
        if ends { self.digits.get(..len) } else { None }
    }

    fn end(&self, len: usize) -> usize {
        len.checked_sub(1).and_then(|last| self.ends.get(last)).map_or(0, |end| *end as usize)
    }

    fn shape(&self, len: usize) -> u64 {
        let (mut shape, mut from) = (0, 0);
        for end in 1..=len {
            if self.breaks >> end & 1 == 1 {
                shape = shape << 4 | (end - from) as u64;
                from = end;
            }
        }
        shape
    }
}

/// Country codes (ITU-T E.164) and how many digits follow them.
const COUNTRIES: &[(&str, &[usize])] = &[
    ("33", &[9]),
    ("590", &[9]),
    ("594", &[9]),
    ("596", &[9]),
    ("262", &[9]),
    ("508", &[9, 6]),
    ("687", &[6]),
    ("689", &[8, 6]),
    ("681", &[6]),
    ("1", &[10]),
    ("44", &[10, 9]),
    ("32", &[9, 8]),
    ("41", &[9]),
    ("352", &[9, 8, 6]),
    ("49", &[11, 10, 9, 8, 7]),
    ("34", &[9]),
    ("39", &[11, 10, 9, 8]),
    ("351", &[9]),
    ("31", &[9]),
    ("377", &[9, 8]),
    ("353", &[9, 8]),
    ("43", &[12, 11, 10, 9]),
    ("45", &[8]),
    ("46", &[9, 8, 7]),
    ("47", &[8]),
    ("358", &[10, 9, 8]),
    ("48", &[9]),
    ("420", &[9]),
    ("421", &[9]),
    ("36", &[9, 8]),
    ("40", &[9]),
    ("359", &[9, 8]),
    ("30", &[10]),
    ("385", &[9, 8]),
    ("386", &[8]),
    ("372", &[8, 7]),
    ("371", &[8]),
    ("370", &[8]),
    ("356", &[8]),
    ("357", &[8]),
    ("376", &[6]),
    ("423", &[7]),
    ("212", &[9]),
    ("213", &[9, 8]),
    ("216", &[8]),
    ("20", &[10, 9]),
    ("221", &[9]),
    ("223", &[8]),
    ("225", &[10]),
    ("226", &[8]),
    ("228", &[8]),
    ("229", &[10, 8]),
    ("237", &[9]),
    ("241", &[8, 7]),
    ("242", &[9]),
    ("243", &[9]),
    ("261", &[9]),
    ("27", &[9]),
    ("234", &[10]),
    ("230", &[8]),
    ("269", &[7]),
    ("7", &[10]),
    ("90", &[10]),
    ("972", &[9, 8]),
    ("961", &[8, 7]),
    ("971", &[9]),
    ("966", &[9]),
    ("91", &[10]),
    ("86", &[11]),
    ("81", &[10, 9]),
    ("82", &[10, 9]),
    ("61", &[9]),
    ("64", &[10, 9, 8]),
    ("55", &[11, 10]),
    ("52", &[10]),
    ("54", &[11, 10]),
    ("380", &[9]),
    ("381", &[9, 8]),
    ("65", &[8]),
    ("84", &[9]),
];

/// Telephone numbers that begin at the token.
pub(super) fn find_phone(scan: &mut Scan<'_>, token: &Token<'_>) {
    let plus = token.start.checked_sub(1).and_then(|at| scan.bytes.get(at)) == Some(&b'+');
    let dialled = Dialled::read(scan.bytes, token.start);
    if dialled.len < 7 {
        find_short(scan, token);
    } else if plus {
        find_international(scan, token.start - 1, &dialled, 0);
    } else if token.before == Neighbour::Glued {
    } else if dialled.digits.starts_with(b"00") {
        find_international(scan, token.start, &dialled, 2);
    } else {
        find_national(scan, token, &dialled);
    }
}

/// What a number that has the form of a telephone number is, by the words near it.
fn told(scan: &Scan<'_>, start: usize, end: usize) -> Option<bool> {
    scan.context.decides((start, end), Cue::PHONE, Cue::ORDER.or(Cue::LOTTERY).or(Cue::REGISTER))
}

fn find_international(scan: &mut Scan<'_>, start: usize, dialled: &Dialled, skipped: usize) {
    let known = COUNTRIES.iter().find(|(code, _)| {
        dialled.digits.get(skipped..skipped + code.len()).is_some_and(|digits| digits == code.as_bytes())
    });
    let Some((code, lengths)) = known else { return };
    let after_code = skipped + code.len();
    // Italy dials its zero; elsewhere it is written in brackets or by mistake.
    let zero = usize::from(dialled.digits.get(after_code) == Some(&b'0') && *code != "39");
    for len in *lengths {
        let total = after_code + zero + len;
        if total > 16 || dialled.digits(total).is_none() {
            continue;
        }
        let end = dialled.end(total);
        let first = dialled.digits.get(after_code + zero).copied().unwrap_or_default();
        let around = after(scan.bytes, end);
        let american = *code == "1" && !is_american(dialled.digits.get(after_code..total).unwrap_or_default());
        if first == b'0' || matches!(around, Neighbour::Glued | Neighbour::Amount) || american {
            continue;
        }
        let service = *code == "33" && first == b'8';
        // "+33 600 000 000" may count something; one group or a call makes it a number.
        let confidence = if told(scan, start, end) == Some(false) { 60 } else { 92 };
        scan.offer_at(start, end, if service { Kind::ServicePhone } else { Kind::Phone }, confidence);
        return;
    }
}

/// Area and exchange begin with 2 to 9 (North American Numbering Plan).
fn is_american(digits: &[u8]) -> bool {
    digits.len() == 10 && [0, 3].iter().all(|at| matches!(digits.get(*at), Some(b'2'..=b'9')))
}

fn find_national(scan: &mut Scan<'_>, token: &Token<'_>, dialled: &Dialled) {
    let start = token.start;
    let offer =
        french(dialled).or_else(|| without_plus(dialled)).or_else(|| british(dialled)).or_else(|| american(dialled));
    let Some((len, kind, sure, alone)) = offer else { return find_told(scan, token, dialled) };
    let end = dialled.end(len);
    let around = after(scan.bytes, end);
    if matches!(around, Neighbour::Glued | Neighbour::Amount) || token.before == Neighbour::Amount {
        return;
    }
    let told = told(scan, start, end);
    let spaced = !dialled.marked && dialled.shape(len) > 15;
    let pairs = dialled.shape(len) == 0x22222;
    if spaced && (token.before == Neighbour::Digits || goes_on(scan.bytes, end, pairs)) {
        return;
    }
    if pairs && told != Some(true) && is_series(dialled.digits.get(..len).unwrap_or_default()) {
        return;
    }
    let one_piece = dialled.shape(len) <= 15;
    let confidence = match told {
        Some(true) => sure.max(90),
        None if alone => sure,
        Some(false) if alone && !one_piece && !scan.context.near((start, end), Cue::LOTTERY) => 60,
        _ => return,
    };
    scan.offer_at(start, end, kind, confidence);
}

/// Whether another pair of digits follows and the sentence does not go on after it: `12 13 14`.
/// Behind a number printed in pairs an address may follow: `06 12 34 56 78 12 rue de la Paix`.
fn goes_on(bytes: &[u8], end: usize, pairs: bool) -> bool {
    let rest = bytes.get(end..).unwrap_or_default();
    match rest {
        [b' ', a, b, after @ ..] if a.is_ascii_digit() && b.is_ascii_digit() => {
            let address = pairs && matches!(after, [b' ', next, ..] if next.is_ascii_alphabetic());
            !address && !after.first().is_some_and(u8::is_ascii_digit)
        }
        _ => false,
    }
}

/// `01 02 03 04 05`: pairs that count.
fn is_series(digits: &[u8]) -> bool {
    let pairs = digits.as_chunks::<2>().0;
    pairs.iter().zip(pairs.iter().skip(1)).all(|(left, right)| number(left) + 1 == number(right))
}

/// How many digits, what it is, how sure, and whether it is one without a word near it.
type Plan = (usize, Kind, u8, bool);

/// Ten digits from 01 to 09 (ARCEP, plan national de numérotation, décision n° 2018-0881).
fn french(dialled: &Dialled) -> Option<Plan> {
    let digits = dialled.digits(10)?;
    let [b'0', zone @ b'1'..=b'9', ..] = digits else { return None };
    let service = *zone == b'8';
    let kind = if service { Kind::ServicePhone } else { Kind::Phone };
    let (sure, alone) = match dialled.shape(10) {
        0xa | 0x22222 => (88, true),
        0x4222 | 0x433 | 0x46 | 0x2332 | 0x3322 | 0x2233 | 0x28 | 0x244 => (72, true),
        0x1333 | 0x12223 | 0x13222 => (72, service),
        0x11_1111_1111 => (75, true),
        _ => (60, false),
    };
    Some((10, kind, sure, alone))
}

/// `33 6 12 34 56 78`, the plus sign forgotten.
fn without_plus(dialled: &Dialled) -> Option<Plan> {
    let digits = dialled.digits(11)?;
    let french = digits.starts_with(b"33") && matches!(digits.get(2), Some(b'1'..=b'7' | b'9'));
    let shaped = dialled.shape(11) == 0x21_2222;
    french.then_some((11, Kind::Phone, if shaped { 75 } else { 65 }, shaped))
}

/// Eleven digits from 01, 02, 03, 07 (Ofcom, National Telephone Numbering Plan).
fn british(dialled: &Dialled) -> Option<Plan> {
    let digits = dialled.digits(11)?;
    let [b'0', zone @ (b'1' | b'2' | b'3' | b'7' | b'8'), ..] = digits else { return None };
    let kind = if matches!(zone, b'3' | b'8') { Kind::ServicePhone } else { Kind::Phone };
    let shaped = matches!(dialled.shape(11), 0x56 | 0x533 | 0x344 | 0x443 | 0x434 | 0x47);
    Some((11, kind, if shaped { 82 } else { 70 }, shaped || *zone == b'7' && dialled.shape(11) == 0xb))
}

/// Three, three, four; a 1 may stand in front.
fn american(dialled: &Dialled) -> Option<Plan> {
    let one = usize::from(dialled.digits.first() == Some(&b'1'));
    let digits = dialled.digits(10 + one)?.get(one..)?;
    if !is_american(digits) {
        return None;
    }
    let free = matches!(part(digits, 0, 3), 800 | 833 | 844 | 855 | 866 | 877 | 888);
    let kind = if free { Kind::ServicePhone } else { Kind::Phone };
    let shaped = matches!(dialled.shape(10 + one), 0x334 | 0x1334) && dialled.marked;
    Some((10 + one, kind, 82, shaped))
}

/// A number of another plan, that its words call one.
fn find_told(scan: &mut Scan<'_>, token: &Token<'_>, dialled: &Dialled) {
    for len in (8..=12).rev() {
        if dialled.digits(len).is_none() {
            continue;
        }
        let end = dialled.end(len);
        let starts = matches!(dialled.digits.first(), Some(b'0' | b'6' | b'7' | b'9'));
        let around = after(scan.bytes, end);
        if starts
            && matches!(around, Neighbour::Free)
            && scan.context.just_before(token.start, 12, Cue::PHONE)
            && told(scan, token.start, end) == Some(true)
        {
            scan.offer_at(token.start, end, Kind::Phone, 60);
        }
        return;
    }
}

/// Four digits from 3000 on: services, when the text says to call them.
fn find_short(scan: &mut Scan<'_>, token: &Token<'_>) {
    let short = token.digits(4).is_some_and(|digits| digits.first() == Some(&b'3'));
    if short
        && matches!(token.shape(4), 0x4 | 0x22)
        && token.after(4) == Neighbour::Free
        && scan.context.just_before(token.start, 2, Cue::FIXED_PHONE)
    {
        scan.offer(token, 4, Kind::ServicePhone, PUBLIC);
    }
}

/// The parts before `@` that stand for a function, not for a person.
const FUNCTIONS: &[&str] = &[
    "abonnement",
    "abuse",
    "accueil",
    "admin",
    "administration",
    "adhesion",
    "billing",
    "bonjour",
    "booking",
    "bureau",
    "candidature",
    "candidatures",
    "careers",
    "cnil",
    "com",
    "commande",
    "commandes",
    "commercial",
    "communication",
    "compliance",
    "compta",
    "comptabilite",
    "conformite",
    "contact",
    "contacts",
    "contactez",
    "customer",
    "customercare",
    "customerservice",
    "developers",
    "direction",
    "donnees",
    "dpo",
    "dsi",
    "emploi",
    "enquiries",
    "equipe",
    "events",
    "evenement",
    "evenements",
    "facturation",
    "feedback",
    "formation",
    "gdpr",
    "hello",
    "help",
    "helpdesk",
    "hotline",
    "hr",
    "inbox",
    "info",
    "infos",
    "inscription",
    "inscriptions",
    "investors",
    "jobs",
    "juridique",
    "legal",
    "mail",
    "mailbox",
    "mairie",
    "marketing",
    "media",
    "medias",
    "news",
    "newsletter",
    "no-reply",
    "noreply",
    "office",
    "orders",
    "partenaire",
    "partenaires",
    "partenariat",
    "partenariats",
    "partners",
    "postmaster",
    "pr",
    "presse",
    "press",
    "privacy",
    "rdv",
    "reception",
    "reclamation",
    "recrutement",
    "recruitment",
    "redaction",
    "relations",
    "reservation",
    "reservations",
    "rgpd",
    "rh",
    "sales",
    "sav",
    "secretariat",
    "security",
    "securite",
    "service",
    "serviceclient",
    "serviceclients",
    "services",
    "sos",
    "support",
    "team",
    "tech",
    "vente",
    "ventes",
    "webmaster",
    "welcome",
];

/// Whether the part before `@` names a function: its first piece is one (`support+fr`, `rh_paris`).
fn is_function(address: &str) -> bool {
    let local = address.split(['@', ' ', '[', '(', '{', '<']).next().unwrap_or_default().to_ascii_lowercase();
    let first = local.split(['.', '+', '_', '-']).next().unwrap_or_default();
    FUNCTIONS.contains(&first) || FUNCTIONS.contains(&local.as_str())
}

/// The addresses that were found by their syntax.
pub(super) fn find_emails(scan: &mut Scan<'_>, entities: &Entities) {
    for span in &entities.emails {
        let mut span = span.clone();
        // The apostrophe of an Irish name; in French it is an elision: `l'info@exemple.fr`.
        let before = scan.text.original().get(..span.start as usize).unwrap_or_default();
        if let Some(name) = ["o'", "O'", "o’", "O’"].iter().find(|name| before.ends_with(**name)) {
            let rest = before.get(..before.len() - name.len()).unwrap_or_default();
            if !rest.ends_with(char::is_alphanumeric) {
                span.start = rest.len() as u32;
            }
        }
        let function = is_function(scan.text.original_text(span.clone()));
        let (kind, confidence) = if function { (Kind::Mailbox, PUBLIC) } else { (Kind::Email, 90) };
        scan.offers.push(Offer { span, kind, confidence, name: None, in_entity: true });
    }
}

/// An `@` between spaces or brackets, or before a disguised dot; the place to go on.
pub(super) fn at_sign(scan: &mut Scan<'_>, at: usize) -> usize {
    find_disguised(scan, at, at + 1, false);
    at + 1
}

/// `at`, `(a)`, `arobase`; the place to go on.
pub(super) fn at_word(scan: &mut Scan<'_>, at: usize) -> usize {
    let rest = scan.bytes.get(at..).unwrap_or_default();
    let inner = at > 0 && scan.bytes.get(at - 1).is_some_and(u8::is_ascii_alphanumeric);
    let words: [(&[u8], bool); 5] =
        [(b"arobases", true), (b"arobase", true), (b"arobas", true), (b"at", false), (b"a", false)];
    let word = words
        .iter()
        .find(|(word, _)| rest.starts_with(word) && !rest.get(word.len()).is_some_and(u8::is_ascii_alphanumeric));
    if let Some((word, sure)) = word.filter(|_| !inner) {
        find_disguised(scan, at, at + word.len(), *sure);
        return at + word.len();
    }
    at + 1
}

/// The longest part of a disguised address between its signs.
const LONGEST_PART: usize = 64;

/// A disguised address around the sign: `jean.dupont [at] exemple [dot] fr`.
fn find_disguised(scan: &mut Scan<'_>, sign: usize, sign_end: usize, sure: bool) {
    let bytes = scan.bytes;
    let bracketed = is_bracketed(bytes, sign, sign_end);
    let letter = bytes.get(sign) == Some(&b'a');
    // One letter is a word of its own unless brackets make it a sign.
    if letter && sign_end == sign + 1 && !bracketed {
        return;
    }
    let (left, right) = outside(bytes, sign, sign_end);
    let start = part_start(bytes, left);
    let domain = run(bytes, right, |byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte >= 0x80);
    if start == left || domain == right {
        return;
    }
    let glued = left == sign && right == sign_end;
    if letter && glued {
        return;
    }
    let Some((end, disguised_dot, plain_ending)) = domain_end(bytes, domain) else { return };
    // `a@b.fr` in one piece has been found by its syntax.
    if glued && !disguised_dot {
        return;
    }
    let local = bytes.get(start..left).unwrap_or_default();
    let looks = local.iter().any(|byte| matches!(byte, b'.' | b'_' | b' ' | b'0'..=b'9'));
    let called = scan.context.just_before(start, 25, Cue::EMAIL);
    let confidence = match (sure || bracketed || glued, disguised_dot, looks || called) {
        (true, ..) => 90,
        (false, true, true) => 88,
        // "at this point to": some endings are words.
        (false, true, false) if plain_ending => 65,
        (false, true, false) => return,
        (false, false, true) => 65,
        (false, false, false) => return,
    };
    let kind = if is_function(std::str::from_utf8(local).unwrap_or_default()) { Kind::Mailbox } else { Kind::Email };
    scan.offer_at(start, end, kind, confidence);
    if let Some(offer) = scan.offers.last_mut() {
        // What follows the sign looks like a link.
        offer.in_entity = true;
    }
}

fn is_bracketed(bytes: &[u8], start: usize, end: usize) -> bool {
    let before = start.checked_sub(1).and_then(|at| bytes.get(at));
    matches!(
        (before, bytes.get(end)),
        (Some(b'['), Some(b']')) | (Some(b'('), Some(b')')) | (Some(b'{'), Some(b'}')) | (Some(b'<'), Some(b'>'))
    ) || matches!((before, bytes.get(end)), (Some(b'_'), Some(b'_')))
}

/// The places beside a sign, its brackets and a space or two left out.
fn outside(bytes: &[u8], start: usize, end: usize) -> (usize, usize) {
    let (mut start, mut end) = if is_bracketed(bytes, start, end) { (start - 1, end + 1) } else { (start, end) };
    for _ in 0..2 {
        start -= usize::from(start > 0 && bytes.get(start - 1) == Some(&b' '));
        end += usize::from(bytes.get(end) == Some(&b' '));
    }
    (start, end)
}

/// Where the part before the sign begins; a dot of it may be disguised too.
fn part_start(bytes: &[u8], end: usize) -> usize {
    let is_local = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+') || byte >= 0x80;
    let mut start = end;
    while start > 0 && end - start < LONGEST_PART && bytes.get(start - 1).is_some_and(|byte| is_local(*byte)) {
        start -= 1;
    }
    for dot in [
        &b" [dot] "[..],
        b"[dot]",
        b" (dot) ",
        b"(dot)",
        b" dot ",
        b" [point] ",
        b"[point]",
        b" (point) ",
        b"(point)",
        b" point ",
    ] {
        let before = bytes.get(..start).and_then(|before| before.strip_suffix(dot));
        if let Some(before) = before
            && end - start > 1
        {
            let first = before.iter().rev().take(LONGEST_PART).take_while(|byte| is_local(**byte)).count();
            return before.len() - first;
        }
    }
    // A full stop of the sentence before is not part of the address.
    while start < end && bytes.get(start).is_some_and(|byte| !byte.is_ascii_alphanumeric() && *byte < 0x80) {
        start += 1;
    }
    start
}

fn run(bytes: &[u8], from: usize, keep: impl Fn(u8) -> bool) -> usize {
    from + bytes.get(from..).unwrap_or_default().iter().take(LONGEST_PART).take_while(|byte| keep(**byte)).count()
}

/// Where the domain ends whose first label ends at `at`, whether a dot of it is disguised, and
/// whether its ending is no word of English or French.
fn domain_end(bytes: &[u8], mut at: usize) -> Option<(usize, bool, bool)> {
    const NO_WORDS: &[&str] =
        &["com", "org", "net", "fr", "eu", "uk", "be", "ch", "ca", "lu", "io", "info", "edu", "gov"];
    let (mut end, mut disguised, mut plain) = (None, false, false);
    for _ in 0..4 {
        let Some(dot) = dot_len(bytes.get(at..).unwrap_or_default()) else { break };
        let label = run(bytes, at + dot, |byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let Some(name) = bytes.get(at + dot..label).filter(|name| !name.is_empty()) else { break };
        let name = std::str::from_utf8(name).unwrap_or_default();
        if is_known_ending(name) {
            end = Some(label);
            disguised |= dot > 1;
            plain = NO_WORDS.contains(&name);
        }
        at = label;
    }
    end.map(|end| (end, disguised, plain))
}

/// How long the dot at the beginning of `rest` is.
fn dot_len(rest: &[u8]) -> Option<usize> {
    let spaces = rest.iter().take(2).take_while(|byte| **byte == b' ').count();
    let inner = rest.get(spaces..)?;
    let signs: [&[u8]; 12] = [
        b"[dot]", b"(dot)", b"{dot}", b"<dot>", b"[point]", b"(point)", b"[.]", b"(.)", b"_dot_", b"dot ", b"point ",
        b".",
    ];
    let sign = signs.iter().find(|sign| inner.starts_with(sign))?;
    let word = sign.ends_with(b" ");
    if word && spaces == 0 {
        return None;
    }
    let len = spaces + sign.len();
    let after = rest.get(len..)?.iter().take(2).take_while(|byte| **byte == b' ').count();
    // A full stop and a space end a sentence; a stop with spaces on both sides is a disguise.
    if *sign == b"." && (spaces > 0) != (after > 0) { None } else { Some(len + after) }
}

/// IPv4 addresses and addresses of network cards that begin at the token.
pub(super) fn find_network(scan: &mut Scan<'_>, token: &Token<'_>) {
    if token.before == Neighbour::Glued {
        return;
    }
    let start = token.start;
    let rest = scan.bytes.get(start..(start + 17).min(scan.bytes.len())).unwrap_or_default();
    if is_mac(rest)
        && !scan.bytes.get(start + 17).is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-'))
    {
        scan.offer_at(start, start + 17, Kind::MacAddress, 88);
        return;
    }
    let len = rest.iter().take(16).take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
    let text =
        rest.get(..len).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default().trim_end_matches('.');
    let Ok(address) = text.parse::<Ipv4Addr>() else { return };
    let end = start + text.len();
    if scan.bytes.get(end).is_some_and(u8::is_ascii_alphanumeric)
        || after(scan.bytes, end) == Neighbour::Glued && scan.bytes.get(end) != Some(&b'/')
    {
        return;
    }
    let nobody = address.is_private()
        || address.is_loopback()
        || address.is_unspecified()
        || address.is_broadcast()
        || address.is_multicast()
        || address.is_link_local()
        || address.is_documentation();
    let small = address.octets().iter().all(|octet| *octet < 20);
    let confidence = match scan.context.decides((start, end), Cue::NETWORK, Cue::VERSION.or(Cue::ORDER)) {
        _ if address.is_loopback() || address.is_unspecified() || address.is_broadcast() => return,
        Some(false) => return,
        None if small => return,
        Some(true) if nobody => 45,
        None if nobody => 35,
        Some(true) => 88,
        None => 70,
    };
    scan.offer_at(start, end, Kind::IpAddress, confidence);
}

fn is_mac(text: &[u8]) -> bool {
    let Some(sign) = text.get(2).filter(|sign| matches!(sign, b':' | b'-')) else { return false };
    text.len() == 17
        && text.iter().enumerate().all(|(at, byte)| if at % 3 == 2 { byte == sign } else { byte.is_ascii_hexdigit() })
        && text.iter().any(u8::is_ascii_digit)
}

/// IPv6 addresses and network cards, met at their first colon; the place to go on.
pub(super) fn at_colon(scan: &mut Scan<'_>, at: usize) -> usize {
    let bytes = scan.bytes;
    let hex = (1..=5)
        .take_while(|back| at.checked_sub(*back).and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_hexdigit))
        .count();
    let mut start = at - hex;
    let before = start.checked_sub(1).and_then(|at| bytes.get(at));
    let end = run(bytes, at, |byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'));
    if before == Some(&b':') || end - at < 3 {
        return at + 1;
    }
    // `ip:2001:db8::1`: the first colon belongs to the label.
    let label = before.is_some_and(|byte| byte.is_ascii_alphanumeric()) || hex == 0 && bytes.get(at + 1) != Some(&b':');
    if label {
        start = at + 1;
    }
    if bytes.get(end).is_some_and(u8::is_ascii_alphanumeric) || end - start > 45 {
        return at + 1;
    }
    let text = bytes.get(start..end).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default();
    let mut text = text.trim_end_matches('.');
    if text.ends_with(':') && !text.ends_with("::") {
        text = text.trim_end_matches(':');
    }
    if is_mac(text.as_bytes()) {
        scan.offer_at(start, start + text.len(), Kind::MacAddress, 88);
        return start + text.len();
    }
    let Ok(address) = text.parse::<Ipv6Addr>() else { return at + 1 };
    let groups = text.split([':', '.']).filter(|group| !group.is_empty()).count();
    let scoped = matches!(address.segments().first(), Some(0x2000..=0x3fff | 0xfc00..=0xfdff | 0xfe80..=0xfebf));
    if !text.bytes().any(|byte| byte.is_ascii_digit()) || groups < 2 || !scoped && groups < 6 {
        return at + 1;
    }
    let local = matches!(address.segments().first(), Some(0xfc00..=0xffff));
    scan.offer_at(start, start + text.len(), Kind::IpAddress, if local { 45 } else { 85 });
    start + text.len()
}
