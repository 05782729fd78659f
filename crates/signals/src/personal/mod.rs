//! Personal data: what identifies a person, or gives access to them or their money (regulation (EU)
//! 2016/679, art. 4(1) and 87), and the numbers of companies that look alike.
//!
//! One pass over the folded text stops at each group of letters and digits; the few families that
//! the group can belong to look at it, and its check digits decide. What has no check digit, or a
//! weak one, needs a word beside it that says what it is.
//!
//! | confidence | meaning |
//! | --- | --- |
//! | 80 and more | the check fits, or the form has no other sense: worth a hold |
//! | 40 to 79 | the form fits; context decides |
//! | below 40 | identifies no natural person ([`Kind::is_public`]), or only perhaps |

mod cards;
mod contact;
mod context;
mod dates;
mod digits;
mod europe;
mod french;
mod places;
mod uk_us;

use std::ops::Range;

use smallvec::SmallVec;

use crate::entities::Entities;
use crate::finding::{Finding, Reason, Sign};
use crate::normalise::Normalised;
use context::{Context, Cue};
use digits::{Token, run_end, run_start};

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident $code:literal,)+) => {
        /// What a piece of personal data is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$doc])+ $name,)+
        }

        impl Kind {
            /// Every kind, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code of its [`Reason`].
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }
    };
}

kinds! {
    /// French social security number (NIR; décret n° 82-103, art. 4), its key 97 − N mod 97.
    Nir "personal-nir",
    /// French company, SIREN (Code de commerce, art. R. 123-221): nine digits, Luhn.
    Siren "personal-siren",
    /// French establishment, SIRET: SIREN and five digits, Luhn; La Poste has its own sum.
    Siret "personal-siret",
    /// VAT number of the European Union (directive 2006/112/EC, art. 214 and 215).
    Vat "personal-vat",
    /// International bank account number (ISO 13616).
    Iban "personal-iban",
    /// French bank account in its older form (RIB), key modulo 97.
    Rib "personal-rib",
    /// French tax number (SPI; Code général des impôts, annexe), key modulo 511.
    TaxNumber "personal-tax-number",
    /// Telephone number.
    Phone "personal-phone",
    /// Telephone number of a service: free or surcharged numbers, four-digit numbers.
    ServicePhone "personal-service-phone",
    /// Number plate of a vehicle.
    Plate "personal-plate",
    /// Passport.
    Passport "personal-passport",
    /// Identity card or residence permit.
    IdentityCard "personal-identity-card",
    /// Health worker, RPPS or ADELI number (Code de la santé publique, art. D. 4113-115).
    HealthWorker "personal-health-worker",
    /// Health establishment, FINESS number.
    HealthFacility "personal-health-facility",
    /// Driving licence.
    DrivingLicence "personal-driving-licence",
    /// Payment card (ISO/IEC 7812-1).
    Card "personal-card",
    /// E-mail address of a person.
    Email "personal-email",
    /// E-mail address of a function: contact@, press@.
    Mailbox "personal-mailbox",
    /// Address of a computer on the network (RFC 791, RFC 4291).
    IpAddress "personal-ip",
    /// Address of a network card (IEEE 802).
    MacAddress "personal-mac",
    /// Postal address.
    Address "personal-address",
    /// Geographic coordinates (ISO 6709) that point to a house.
    Coordinates "personal-coordinates",
    /// Date of birth.
    BirthDate "personal-birth-date",
    /// British health service number: ten digits, modulo 11.
    Nhs "personal-nhs",
    /// British national insurance number.
    Nino "personal-nino",
    /// United States social security number.
    Ssn "personal-ssn",
    /// United States taxpayer number of a person without social security number (ITIN).
    Itin "personal-itin",
    /// United States employer number (EIN).
    Ein "personal-ein",
    /// United States bank routing number (ABA).
    Routing "personal-routing",
    /// Bank account in a national form.
    BankAccount "personal-bank-account",
    /// United States Medicare beneficiary (MBI).
    Medicare "personal-medicare",
    /// National or tax number of a person in another country; `$name` says which.
    NationalNumber "personal-national-number",
}

impl Kind {
    /// Whether it names a company, a service or a function: public, and of no natural person.
    pub const fn is_public(self) -> bool {
        matches!(
            self,
            Self::Siren
                | Self::Siret
                | Self::Vat
                | Self::ServicePhone
                | Self::Mailbox
                | Self::HealthFacility
                | Self::Ein
                | Self::Routing
        )
    }
}

/// The confidence of what [is public](Kind::is_public).
const PUBLIC: u8 = 30;

/// Appends the personal data of a text, in the order of their places; findings do not overlap.
///
/// Numbers inside links, mentions and hashtags are parts of those, and left out.
pub fn find_personal_data(text: &Normalised, entities: &Entities, findings: &mut Vec<Finding>) {
    let mut scan = Scan { text, bytes: text.folded().as_bytes(), context: Context::new(text), offers: SmallVec::new() };
    scan.run();
    contact::find_emails(&mut scan, entities);
    if scan.offers.is_empty() {
        return;
    }
    let mut offers = scan.offers;
    offers.retain(|offer| offer.in_entity || !is_in_entity(offer, entities));
    settle(&mut offers, findings);
}

/// A text being searched.
struct Scan<'t> {
    text: &'t Normalised,
    bytes: &'t [u8],
    context: Context<'t>,
    offers: SmallVec<[Offer; 4]>,
}

/// Something that may be personal data.
#[derive(Debug, Clone)]
struct Offer {
    span: Range<u32>,
    kind: Kind,
    confidence: u8,
    name: Option<&'static str>,
    /// It is an entity itself.
    in_entity: bool,
}

impl<'t> Scan<'t> {
    /// Walks over the bytes and stops where an identifier may begin.
    fn run(&mut self) {
        let mut at = 0;
        while let Some(byte) = self.bytes.get(at) {
            at = match byte {
                b'0'..=b'9' => self.group(at),
                b':' => contact::at_colon(self, at),
                b'@' => contact::at_sign(self, at),
                b'a' if self.bytes.get(at + 1).is_some_and(|next| matches!(next, b't' | b'r' | b')' | b']')) => {
                    contact::at_word(self, at)
                }
                _ => at + 1,
            };
        }
        french::find_cards_of_letters(self);
    }

    /// Looks at the group of letters and digits around the first digit at `at`; the place to go on.
    fn group(&mut self, at: usize) -> usize {
        let start = run_start(self.bytes, at);
        let end = run_end(self.bytes, at);
        let letters = self.bytes.get(start..at).unwrap_or_default();
        if at - start < digits::LONGEST && end - start <= digits::LONGEST {
            if letters.is_empty() {
                self.number(at);
                self.with_letters_before(at);
            } else if is_label(letters) {
                self.number(at);
            } else {
                self.code(&Token::read(self.bytes, start));
                if letters.len() == 6 && letters.starts_with(b"iban") {
                    self.code(&Token::read(self.bytes, start + 4));
                }
                if letters == b"iban" || letters == b"n" {
                    self.number(at);
                }
            }
        }
        end
    }

    /// What begins with a digit.
    fn number(&mut self, at: usize) {
        let token = Token::read(self.bytes, at);
        places::find(self, &token);
        dates::find(self, &token);
        contact::find_phone(self, &token);
        french::find_short(self, &token);
        if token.digit_count() < 4 {
            return;
        }
        contact::find_network(self, &token);
        if token.digit_count() < 6 {
            return;
        }
        french::find(self, &token);
        cards::find(self, &token);
        europe::find(self, &token);
        uk_us::find(self, &token);
    }

    /// What begins with a few letters and a gap: `FR 57 904 368 263`, `EN 914 ZT`.
    fn with_letters_before(&mut self, at: usize) {
        let Some(last) = at.checked_sub(2) else { return };
        let gap = self.bytes.get(last + 1);
        if !gap.is_some_and(|byte| matches!(byte, b' ' | b'-' | b'.')) {
            return;
        }
        let start = run_start(self.bytes, last + 1);
        let letters = self.bytes.get(start..=last).unwrap_or_default();
        if (1..=3).contains(&letters.len()) && letters.iter().all(u8::is_ascii_lowercase) {
            self.code(&Token::read(self.bytes, start));
        }
    }

    /// What begins with a letter.
    fn code(&mut self, token: &Token<'t>) {
        french::find_new_identity_card(self, token);
        if token.digit_count() < 3 {
            return;
        }
        cards::find_iban(self, token);
        french::find_code(self, token);
        europe::find_code(self, token);
        uk_us::find_code(self, token);
        contact::find_network(self, token);
    }

    fn offer(&mut self, token: &Token<'_>, len: usize, kind: Kind, confidence: u8) {
        let (start, end) = token.span(len);
        self.offer_at(start, end, kind, confidence);
    }

    fn offer_national(&mut self, token: &Token<'_>, len: usize, name: &'static str, confidence: u8) {
        self.offer(token, len, Kind::NationalNumber, confidence);
        if let Some(offer) = self.offers.last_mut() {
            offer.name = Some(name);
        }
    }

    fn offer_at(&mut self, start: usize, end: usize, kind: Kind, confidence: u8) {
        let confidence = if kind.is_public() { confidence.min(PUBLIC) } else { confidence };
        let span = self.text.original_span(start as u32..end as u32);
        self.offers.push(Offer { span, kind, confidence, name: None, in_entity: false });
    }

    /// Whether a word of `cue` stands near the first `len` characters.
    fn near(&self, token: &Token<'_>, len: usize, cue: Cue) -> bool {
        self.context.near(token.span(len), cue)
    }

    /// Whether the words near speak for `yes` rather than of an order, a product, a reference.
    fn decides(&self, token: &Token<'_>, len: usize, yes: Cue) -> Option<bool> {
        self.context.decides(token.span(len), yes, Cue::ORDER)
    }

    /// Whether it is written without small letters.
    fn is_upper(&self, start: usize, end: usize) -> bool {
        let span = self.text.original_span(start as u32..end as u32);
        !self.text.original_text(span).bytes().any(|byte| byte.is_ascii_lowercase())
    }
}

/// Labels that people write against their number: `SIRET75500012201272`.
fn is_label(letters: &[u8]) -> bool {
    const LABELS: &[&str] = &[
        "nir", "siret", "siren", "rib", "spi", "tel", "tel.", "cb", "rpps", "cni", "ssn", "nhs", "fax", "no", "num",
        "port", "mob", "gsm", "bsn", "pesel", "ip",
    ];
    LABELS.iter().any(|label| label.as_bytes() == letters)
}

/// Whether the offer touches a link, a mention, a hashtag or an address.
fn is_in_entity(offer: &Offer, entities: &Entities) -> bool {
    meets(&entities.links, |link| &link.span, &offer.span)
        || meets(&entities.mentions, |mention| &mention.span, &offer.span)
        || meets(&entities.hashtags, |span| span, &offer.span)
        || meets(&entities.emails, |span| span, &offer.span)
}

/// Whether one of the things, in the order of their places, meets `span`.
fn meets<T>(things: &[T], place: impl Fn(&T) -> &Range<u32>, span: &Range<u32>) -> bool {
    let next = things.partition_point(|thing| place(thing).end <= span.start);
    things.get(next).is_some_and(|thing| place(thing).start < span.end)
}

/// Of offers that overlap the surest is kept, among equals the longest.
fn settle(offers: &mut [Offer], findings: &mut Vec<Finding>) {
    offers.sort_by_key(|offer| (offer.span.start, std::cmp::Reverse(offer.span.end)));
    let mut best: Option<&Offer> = None;
    for offer in offers.iter() {
        match best {
            Some(kept) if offer.span.start < kept.span.end => {
                if rank(offer) > rank(kept) {
                    best = Some(offer);
                }
            }
            _ => {
                findings.extend(best.map(finding));
                best = Some(offer);
            }
        }
    }
    findings.extend(best.map(finding));
}

fn rank(offer: &Offer) -> (u8, u32) {
    (offer.confidence, offer.span.end - offer.span.start)
}

fn finding(offer: &Offer) -> Finding {
    let mut reason = Reason::of(offer.kind.code());
    if let Some(name) = offer.name {
        reason = reason.named(name);
    }
    Finding { sign: Sign::PersonalData, span: offer.span.clone(), confidence: offer.confidence, reason }
}
