//! Signed notes ([C2SP signed-note](https://c2sp.org/signed-note)): a text with lines of signatures below it, each by a
//! key with a name. Ed25519 alone (RFC 8032), verified strictly: a signature has one spelling; and the cosignatures of
//! witnesses ([C2SP tlog-cosignature](https://c2sp.org/tlog-cosignature), version 1).

use crate::hash::{from_hex, hex};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};

/// The longest note, in bytes.
pub const MAX_NOTE: usize = 1 << 20;
/// The most signatures below a note.
pub const MAX_SIGNATURES: usize = 100;

/// The byte of keys that sign the text as it is.
const ED25519: u8 = 1;
/// The byte of keys that sign the text with a time: witnesses.
const COSIGNATURE: u8 = 4;

/// Why a note or a key is not taken.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoteError {
    /// Not the form of a key.
    #[error("not a key: name+id+base64")]
    Key,
    /// Not the form of a signed note.
    #[error("not a signed note")]
    Form,
    /// A known key did not make the signature that bears its name.
    #[error("the signature of {0} is wrong")]
    Signature(String),
    /// No signature is by a known key.
    #[error("no signature by a known key")]
    Unsigned,
}

/// The name of a key: not empty, no white space, no `+`, no control character.
fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c == '+' || c.is_whitespace() || c.is_control())
}

/// The first four bytes of SHA-256(name || 0x0A || kind || public key).
fn key_id(name: &str, kind: u8, key: &[u8]) -> [u8; 4] {
    let hash = Sha256::new().chain_update(name).chain_update([b'\n', kind]).chain_update(key).finalize();
    let [a, b, c, d, ..] = <[u8; 32]>::from(hash);
    [a, b, c, d]
}

/// What a key signs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyKind {
    /// The text.
    Text,
    /// The text and the time at which it was seen: a witness.
    Cosignature,
}

impl KeyKind {
    fn byte(self) -> u8 {
        match self {
            Self::Text => ED25519,
            Self::Cosignature => COSIGNATURE,
        }
    }
}

/// A key that verifies: `name+id+base64(kind || public key)`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VerifierKey {
    name: String,
    kind: KeyKind,
    id: [u8; 4],
    key: VerifyingKey,
}

impl VerifierKey {
    /// Reads a key; its id must be the one that its name and bytes give.
    ///
    /// # Errors
    /// [`NoteError::Key`]
    pub fn parse(text: &str) -> Result<Self, NoteError> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(data)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::Key);
        };
        let data = STANDARD.decode(data).map_err(|_| NoteError::Key)?;
        let (kind, key) = data.split_first().ok_or(NoteError::Key)?;
        let kind = match *kind {
            ED25519 => KeyKind::Text,
            COSIGNATURE => KeyKind::Cosignature,
            _ => return Err(NoteError::Key),
        };
        let bytes: [u8; 32] = key.try_into().map_err(|_| NoteError::Key)?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| NoteError::Key)?;
        let wanted = key_id(name, kind.byte(), &bytes);
        if !is_name(name) || from_hex(id) != Some(wanted) || key.is_weak() {
            return Err(NoteError::Key);
        }
        Ok(Self { name: name.to_owned(), kind, id: wanted, key })
    }

    /// Reads a file of keys, one a line; empty lines and those that begin with `#` say nothing.
    ///
    /// # Errors
    /// The number of the line that is no key; 0 when there is none at all.
    pub fn parse_lines(text: &str) -> Result<Vec<Self>, usize> {
        let mut keys = Vec::new();
        for (number, line) in text.lines().map(str::trim).enumerate() {
            if !line.is_empty() && !line.starts_with('#') {
                keys.push(Self::parse(line).map_err(|_| number + 1)?);
            }
        }
        if keys.is_empty() { Err(0) } else { Ok(keys) }
    }

    /// Its name. That of a log's key is the log's origin.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it signs.
    #[must_use]
    pub fn kind(&self) -> KeyKind {
        self.kind
    }

    /// Whether a signature, by its name and id, says to be made by this key.
    fn made(&self, signature: &NoteSignature) -> bool {
        self.name == signature.name && self.id == signature.id
    }

    /// Verifies; the time is that of a witness, in seconds since 1970.
    fn verify(&self, text: &str, signature: &[u8]) -> Option<Option<u64>> {
        let strictly = |text: &[u8], signature: &[u8]| {
            let signature = Signature::from_slice(signature).ok()?;
            self.key.verify_strict(text, &signature).ok()
        };
        match self.kind {
            KeyKind::Text => strictly(text.as_bytes(), signature).map(|()| None),
            KeyKind::Cosignature => {
                let (time, signature) = signature.split_first_chunk::<8>()?;
                let time = u64::from_be_bytes(*time);
                strictly(cosigned(text, time).as_bytes(), signature).map(|()| Some(time))
            }
        }
    }
}

impl std::fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let data = [&[self.kind.byte()][..], self.key.as_bytes()].concat();
        write!(f, "{}+{}+{}", self.name, hex(&self.id), STANDARD.encode(data))
    }
}

/// What a witness signs.
fn cosigned(text: &str, time: u64) -> String {
    format!("cosignature/v1\ntime {time}\n{text}")
}

/// A key that signs. It shows itself to nobody; [`SignerKey::secret_text`] gives it away.
pub struct SignerKey {
    key: SigningKey,
    verifier: VerifierKey,
}

impl std::fmt::Debug for SignerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignerKey").field("name", &self.verifier.name).finish_non_exhaustive()
    }
}

impl SignerKey {
    /// The key with a name, made of 32 random bytes.
    ///
    /// # Errors
    /// [`NoteError::Key`] when the name cannot be one.
    pub fn new(name: &str, kind: KeyKind, seed: &[u8; 32]) -> Result<Self, NoteError> {
        if !is_name(name) {
            return Err(NoteError::Key);
        }
        let key = SigningKey::from_bytes(seed);
        let public = key.verifying_key();
        let id = key_id(name, kind.byte(), public.as_bytes());
        Ok(Self { key, verifier: VerifierKey { name: name.to_owned(), kind, id, key: public } })
    }

    /// Reads `PRIVATE+KEY+name+id+base64(kind || seed)`, as Go's note package writes it.
    ///
    /// # Errors
    /// [`NoteError::Key`]
    pub fn parse(text: &str) -> Result<Self, NoteError> {
        let mut parts = text.strip_prefix("PRIVATE+KEY+").ok_or(NoteError::Key)?.splitn(3, '+');
        let (Some(name), Some(id), Some(data)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::Key);
        };
        let data = STANDARD.decode(data).map_err(|_| NoteError::Key)?;
        let (kind, seed) = data.split_first().ok_or(NoteError::Key)?;
        let kind = match *kind {
            ED25519 => KeyKind::Text,
            COSIGNATURE => KeyKind::Cosignature,
            _ => return Err(NoteError::Key),
        };
        let signer = Self::new(name, kind, seed.try_into().map_err(|_| NoteError::Key)?)?;
        if from_hex(id) == Some(signer.verifier.id) { Ok(signer) } else { Err(NoteError::Key) }
    }

    /// The key as text, for where secrets are kept.
    #[must_use]
    pub fn secret_text(&self) -> String {
        let data = [&[self.verifier.kind.byte()][..], self.key.as_bytes()].concat();
        format!("PRIVATE+KEY+{}+{}+{}", self.verifier.name, hex(&self.verifier.id), STANDARD.encode(data))
    }

    /// The key that verifies what this one signs.
    #[must_use]
    pub fn verifier(&self) -> &VerifierKey {
        &self.verifier
    }

    /// Signs a text; a witness's key signs it with the time, in seconds since 1970.
    fn sign(&self, text: &str, time: u64) -> NoteSignature {
        let bytes = match self.verifier.kind {
            KeyKind::Text => self.key.sign(text.as_bytes()).to_bytes().to_vec(),
            KeyKind::Cosignature => {
                let signature = self.key.sign(cosigned(text, time).as_bytes());
                [&time.to_be_bytes()[..], &signature.to_bytes()].concat()
            }
        };
        NoteSignature { name: self.verifier.name.clone(), id: self.verifier.id, bytes }
    }
}

/// A line below a note.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NoteSignature {
    name: String,
    id: [u8; 4],
    bytes: Vec<u8>,
}

impl NoteSignature {
    /// The name of the key that says to have made it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// A text and its signatures, of which nothing is known until they are verified.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignedNote {
    text: String,
    signatures: Vec<NoteSignature>,
}

/// Who signed a note.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SignedBy {
    /// The key's name.
    pub name: String,
    /// What it signs.
    pub kind: KeyKind,
    /// When a witness saw it, in seconds since 1970.
    pub time: Option<u64>,
}

/// What the signatures of a note say.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Verified {
    /// Known keys whose signatures hold.
    pub by: Vec<SignedBy>,
    /// Names of keys that are not known; their signatures say nothing.
    pub unknown: Vec<String>,
}

impl SignedNote {
    /// A text with one signature. The text ends with its line; control characters are refused.
    ///
    /// # Errors
    /// [`NoteError::Form`]
    pub fn sign(text: &str, key: &SignerKey) -> Result<Self, NoteError> {
        let note = Self { text: text.to_owned(), signatures: vec![key.sign(text, 0)] };
        // A text that would read otherwise than it was signed is not signed.
        if Self::parse(note.to_string().as_bytes()).as_ref() == Ok(&note) { Ok(note) } else { Err(NoteError::Form) }
    }

    /// Adds a signature: a second key, or a witness that saw the note at a time, in seconds since 1970.
    pub fn cosign(&mut self, key: &SignerKey, time: u64) {
        self.signatures.push(key.sign(&self.text, time));
    }

    /// Reads a note.
    ///
    /// # Errors
    /// [`NoteError::Form`]
    pub fn parse(bytes: &[u8]) -> Result<Self, NoteError> {
        if bytes.len() > MAX_NOTE || bytes.iter().any(|byte| *byte < b' ' && *byte != b'\n') {
            return Err(NoteError::Form);
        }
        let all = std::str::from_utf8(bytes).map_err(|_| NoteError::Form)?;
        let (_, below) = all.rsplit_once("\n\n").ok_or(NoteError::Form)?;
        let text = all.strip_suffix(below).and_then(|text| text.strip_suffix('\n')).ok_or(NoteError::Form)?;
        let lines = below.strip_suffix('\n').ok_or(NoteError::Form)?;
        let signatures: Vec<_> = lines.split('\n').map(signature).collect::<Option<_>>().ok_or(NoteError::Form)?;
        if signatures.len() > MAX_SIGNATURES {
            return Err(NoteError::Form);
        }
        Ok(Self { text: text.to_owned(), signatures })
    }

    /// The text, with the end of its last line.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The signatures, none of them verified.
    #[must_use]
    pub fn signatures(&self) -> &[NoteSignature] {
        &self.signatures
    }

    /// Who signed it. Signatures by keys that are not among these are named and say nothing.
    ///
    /// # Errors
    /// A signature that bears a known key's name and id and is wrong; or no known key at all.
    pub fn verify(&self, keys: &[VerifierKey]) -> Result<Verified, NoteError> {
        let mut verified = Verified::default();
        for signature in &self.signatures {
            let Some(key) = keys.iter().find(|key| key.made(signature)) else {
                verified.unknown.push(signature.name.clone());
                continue;
            };
            let time =
                key.verify(&self.text, &signature.bytes).ok_or_else(|| NoteError::Signature(signature.name.clone()))?;
            verified.by.push(SignedBy { name: key.name.clone(), kind: key.kind, time });
        }
        if verified.by.is_empty() { Err(NoteError::Unsigned) } else { Ok(verified) }
    }
}

impl std::fmt::Display for SignedNote {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{}", self.text)?;
        for signature in &self.signatures {
            let bytes = [&signature.id[..], &signature.bytes].concat();
            writeln!(f, "\u{2014} {} {}", signature.name, STANDARD.encode(bytes))?;
        }
        Ok(())
    }
}

fn signature(line: &str) -> Option<NoteSignature> {
    let (name, data) = line.strip_prefix("\u{2014} ")?.split_once(' ')?;
    let data = STANDARD.decode(data).ok()?;
    let (id, bytes) = data.split_first_chunk::<4>()?;
    (is_name(name) && !bytes.is_empty()).then(|| NoteSignature {
        name: name.to_owned(),
        id: *id,
        bytes: bytes.to_vec(),
    })
}
