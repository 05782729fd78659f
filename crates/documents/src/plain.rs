//! Plain text: UTF-8, UTF-16 with its mark, and else Latin-1 as Windows writes it.

/// The text of `bytes`; none where they are no text (nulls without a mark of UTF-16).
pub(crate) fn decode(bytes: &[u8]) -> Option<String> {
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return Some(wide(rest, u16::from_le_bytes));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return Some(wide(rest, u16::from_be_bytes));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(_) if bytes.contains(&0) => None,
        Err(_) if is_mostly_utf8(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        Err(_) => Some(bytes.iter().map(|byte| western(*byte)).collect()),
    }
}

/// Whether as many characters of several bytes are whole as are broken: a file cut inside its last letter, or with one wrong byte,
/// must not have all its accents read as something else. In Latin-1 two signs that make such a character hardly ever meet.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > 0 && whole >= broken
}

/// Whether the beginning of a file looks like text.
pub(crate) fn is_text(head: &[u8]) -> bool {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return true;
    }
    head.iter().all(|byte| *byte >= b' ' || b"\t\r\n\x0c\x1b".contains(byte))
}

fn wide(bytes: &[u8], of: fn([u8; 2]) -> u16) -> String {
    let units = bytes.as_chunks().0.iter().map(|unit| of(*unit));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Windows-1252, which Latin-1 mostly is in truth.
fn western(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let high = byte.checked_sub(0x80).and_then(|place| HIGH.get(usize::from(place)));
    high.copied().unwrap_or(char::from(byte))
}
