//! Keys, tokens and passwords, by their form.
//!
//! The rules stand in `data/secrets.toml`. The literals of all rules are looked for at
//! once; only a rule whose literal was seen runs its expression, on a window around it, and only
//! then are entropy and checksum computed. An expression is compiled when it is first needed.
//!
//! Nothing is ever tried against the service that a key belongs to: that would send it there.

mod checks;
mod literals;
mod needs;
mod table;

use std::ops::Range;
use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};

use crate::finding::{Finding, Reason, Sign};
use crate::normalise::Normalised;
use checks::{Checksum, bits_per_character, is_placeholder};
use literals::Literals;
use needs::{Needs, Seen};

/// How far before a literal a match may begin: a token whose literal stands in its middle.
const BEFORE: usize = 256;
/// How far behind it a match may end: a private key of 4096 bits in base 64.
const AFTER: usize = 4_600;
/// The shortest run of letters and digits mixed that rules without literal are tried on.
const MIXED_RUN: usize = 16;
/// The confidence of what only holds the place of a secret: `sk_live_xxxx`, `AKIA…EXAMPLE`.
const PLACEHOLDER: u8 = 20;
/// The confidence of what has the form, and a checksum that does not fit.
const WRONG_CHECKSUM: u8 = 30;

/// One kind of secret of one service.
#[derive(Debug)]
pub struct Rule {
    /// The stable name.
    pub id: &'static str,
    /// Service and kind.
    pub name: &'static str,
    /// Percent, for a match as such.
    pub confidence: u8,
    /// The code of its [`Reason`], which takes the name.
    pub reason: &'static str,
    pattern: &'static str,
    entropy: f32,
    checksum: Option<Checksum>,
    compiled: OnceLock<Option<Regex>>,
    needs: OnceLock<Needs>,
}

impl Rule {
    /// The expression, compiled at first use; `None` when it is too large or wrong, which a test
    /// excludes for the rules we ship.
    pub fn expression(&self) -> Option<&Regex> {
        let compile = || RegexBuilder::new(self.pattern).size_limit(32 << 20).dfa_size_limit(4 << 20).build().ok();
        self.compiled.get_or_init(compile).as_ref()
    }

    /// What a text must have at least.
    fn needs(&self) -> &Needs {
        self.needs.get_or_init(|| Needs::of(self.pattern))
    }

    /// How sure a secret of this form is; `None` when it is none.
    fn judge(&self, secret: &str) -> Option<u8> {
        if self.entropy > 0.0 && bits_per_character(secret) < self.entropy {
            return None;
        }
        let confidence = match &self.checksum {
            Some(checksum) if !checksum.fits(secret) => WRONG_CHECKSUM,
            Some(_) => self.confidence.max(97),
            None => self.confidence,
        };
        Some(if is_placeholder(secret) { confidence.min(PLACEHOLDER) } else { confidence })
    }
}

/// The rules of `data/secrets.toml` without their examples.
const FILE: &str = include_str!(concat!(env!("OUT_DIR"), "/secrets.toml"));

struct Rules {
    rules: Vec<Rule>,
    literals: Literals,
    /// The rule of each literal.
    owners: Vec<u32>,
    /// Rules that no literal leads to.
    without: Vec<u32>,
}

fn table() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| {
        let (mut rules, mut literals, mut owners, mut without) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for row in table::rows(FILE) {
            let owner = rules.len() as u32;
            if row.literals.is_empty() {
                without.push(owner);
            }
            for literal in row.literals {
                literals.push(literal);
                owners.push(owner);
            }
            rules.push(Rule {
                id: row.id,
                name: row.name,
                confidence: row.confidence,
                pattern: row.regex,
                entropy: row.entropy,
                checksum: Checksum::named(row.checksum),
                reason: reason_of(row.id),
                compiled: OnceLock::new(),
                needs: OnceLock::new(),
            });
        }
        // A test holds that no literal is too short.
        let literals = Literals::new(literals.iter().map(|literal| &**literal)).unwrap_or_default();
        Rules { rules, literals, owners, without }
    })
}

/// Forms that are no service's own have a sentence of their own, in place of the name.
fn reason_of(id: &str) -> &'static str {
    if id.contains("private-key") && !id.starts_with("klaviyo") {
        "secret-private-key"
    } else if id.contains("password-hash") {
        "secret-password-hash"
    } else if id.ends_with("-address-with-a-password") || id.contains("connection-string") {
        "secret-connection"
    } else if GENERIC_PASSWORDS.contains(&id) {
        "secret-password"
    } else if id.starts_with("generic-") || id.starts_with("bearer-") || id.starts_with("basic-") {
        "secret-key"
    } else {
        "secret-token"
    }
}

const GENERIC_PASSWORDS: &[&str] = &[
    "password-written-after-its-label",
    "password-right-after-its-label",
    "password-said-in-a-sentence",
    "password-in-quotation-marks-in-code",
    "password-beside-a-user-name-in-code",
    "login-and-password-on-one-line",
    "common-password-with-digits",
    "wi-fi-password",
    "meeting-password",
];

/// Every rule.
pub fn rules() -> &'static [Rule] {
    &table().rules
}

/// Appends the secrets of a text, in the order of their places; findings do not overlap. Where
/// several rules see the same, the surest is kept.
pub fn find_secrets(text: &Normalised, findings: &mut Vec<Finding>) {
    let mut hits: Vec<(Range<usize>, u8, &'static Rule)> = Vec::new();
    each_secret(text.original(), |rule, span, confidence| hits.push((span, confidence, rule)));
    if hits.is_empty() {
        return;
    }
    hits.sort_by_key(|(span, ..)| (span.start, std::cmp::Reverse(span.end)));
    let mut best: Option<&(Range<usize>, u8, &'static Rule)> = None;
    for hit in &hits {
        match best {
            Some(kept) if hit.0.start < kept.0.end => {
                if (hit.1, hit.0.len()) > (kept.1, kept.0.len()) {
                    best = Some(hit);
                }
            }
            _ => {
                findings.extend(best.map(finding));
                best = Some(hit);
            }
        }
    }
    findings.extend(best.map(finding));
}

fn finding((span, confidence, rule): &(Range<usize>, u8, &'static Rule)) -> Finding {
    Finding {
        sign: Sign::Secret,
        span: span.start as u32..span.end as u32,
        confidence: *confidence,
        reason: Reason::of(rule.reason).named(rule.name),
    }
}

/// Gives every rule that sees a secret in `text`, its place and how sure it is. Places may overlap
/// and come rule by rule.
pub fn each_secret(text: &str, mut each: impl FnMut(&'static Rule, Range<usize>, u8)) {
    let table = table();
    let mut seen: Vec<(u32, usize)> = Vec::with_capacity(16);
    table.literals.each(text, |literal, place| {
        if let Some(owner) = table.owners.get(literal as usize) {
            seen.push((*owner, place));
        }
    });
    mixed_runs(text.as_bytes(), |start| seen.extend(table.without.iter().map(|rule| (*rule, start))));
    if seen.is_empty() {
        return;
    }
    // Most ordinary words that hold a literal are told from a secret by what else the text has.
    let bytes = Seen::in_text(text);
    seen.retain(|(rule, _)| table.rules.get(*rule as usize).is_some_and(|rule| bytes.may_hold(rule.needs())));
    seen.sort_unstable();
    seen.dedup();
    for group in seen.chunk_by(|left, right| left.0 == right.0) {
        let Some(rule) = group.first().and_then(|(rule, _)| table.rules.get(*rule as usize)) else { continue };
        search(rule, text, group, &mut each);
    }
}

/// Runs the rule on the windows around its literals; windows that meet are one, so that no byte is
/// read more often than once a rule.
fn search(
    rule: &'static Rule,
    text: &str,
    places: &[(u32, usize)],
    each: &mut impl FnMut(&'static Rule, Range<usize>, u8),
) {
    // Most words that hold a short literal are far too short for the token.
    let bytes = text.as_bytes();
    let space = |byte: &u8| byte.is_ascii_whitespace();
    // The run without white space that was met last: places rise, so each byte is in one run only.
    let mut run = 0..0;
    let long = |place: &usize| {
        let Some(least) = rule.needs().whole else { return true };
        if !run.contains(place) {
            let (before, after) = bytes.split_at_checked(*place).unwrap_or_default();
            let start = before.iter().rposition(space).map_or(0, |at| at + 1);
            run = start..after.iter().position(space).map_or(bytes.len(), |at| place + at);
        }
        run.len() >= least
    };
    let mut places = places.iter().map(|(_, place)| *place).filter(long).peekable();
    if places.peek().is_none() {
        return;
    }
    let Some(expression) = rule.expression() else { return };
    let mut done = 0;
    while let Some(place) = places.next() {
        let start = text.floor_char_boundary(place.saturating_sub(BEFORE).max(done));
        let mut end = place + AFTER;
        while let Some(next) = places.next_if(|next| next.saturating_sub(BEFORE) <= end) {
            end = next + AFTER;
        }
        let end = text.floor_char_boundary(end.min(text.len()));
        done = end;
        // The expression still sees what stands before the window, for its word boundaries.
        let seen = text.get(..end).unwrap_or_default();
        let mut at = start;
        while at <= end {
            let Some(found) = expression.captures_at(seen, at) else { break };
            let group = found.iter().skip(1).flatten().next().or_else(|| found.get(0));
            let Some(secret) = group else { break };
            if let Some(confidence) = rule.judge(secret.as_str()) {
                each(rule, secret.range(), confidence);
            }
            // The separator behind a secret may be the one before the next.
            at = secret.end().max(seen.ceil_char_boundary(at + 1));
        }
    }
}

/// Gives the start of each run of letters and digits that has both and is long.
fn mixed_runs(bytes: &[u8], mut each: impl FnMut(usize)) {
    let (mut start, mut letters, mut digits) = (0, 0, 0);
    for (at, byte) in bytes.iter().chain(std::iter::once(&b' ')).enumerate() {
        if byte.is_ascii_alphabetic() {
            letters += 1;
        } else if byte.is_ascii_digit() {
            digits += 1;
        } else {
            if letters > 0 && digits > 0 && letters + digits >= MIXED_RUN {
                each(start);
            }
            (start, letters, digits) = (at + 1, 0, 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixed_runs_are_long_and_mixed() {
        let mut found = Vec::new();
        mixed_runs(b"abc 0123456789abcdef x0123456789012345678- abcdefghijklmnopqrst", |at| found.push(at));
        assert_eq!(found, [4, 21]);
    }
}
