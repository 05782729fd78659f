//! Lines of a text, and positions in the units that the client counts: UTF-16 code units, or bytes if it offers them.

use lsp_types::{Position, PositionEncodingKind, Range};

/// What a column counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Encoding {
    Utf8,
    Utf16,
}

impl Encoding {
    /// The one to speak: bytes if the client offers them, else what every client knows.
    pub(super) fn choose(offered: Option<&[PositionEncodingKind]>) -> Self {
        if offered.unwrap_or(&[]).contains(&PositionEncodingKind::UTF8) { Encoding::Utf8 } else { Encoding::Utf16 }
    }

    pub(super) fn kind(self) -> PositionEncodingKind {
        match self {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
        }
    }

    fn len(self, c: char) -> usize {
        match self {
            Encoding::Utf8 => c.len_utf8(),
            Encoding::Utf16 => c.len_utf16(),
        }
    }
}

/// Where the lines of a text begin.
#[derive(Debug)]
pub(super) struct Lines {
    starts: Vec<usize>,
    encoding: Encoding,
}

impl Lines {
    pub(super) fn new(text: &str, encoding: Encoding) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(n, _)| n + 1)).collect();
        Self { starts, encoding }
    }

    /// The position of a byte; a byte inside a character counts as its beginning.
    pub(super) fn position(&self, text: &str, byte: u32) -> Position {
        let byte = (byte as usize).min(text.len());
        let line = self.starts.partition_point(|s| *s <= byte).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0);
        let before =
            text.get(start..).unwrap_or("").char_indices().take_while(|(n, c)| start + n + c.len_utf8() <= byte);
        let column: usize = before.map(|(_, c)| self.encoding.len(c)).sum();
        Position { line: u32::try_from(line).unwrap_or(u32::MAX), character: u32::try_from(column).unwrap_or(u32::MAX) }
    }

    pub(super) fn range(&self, text: &str, span: charte_lang::model::Span) -> Range {
        Range { start: self.position(text, span.start), end: self.position(text, span.end) }
    }

    /// The byte of a position; beyond the end of a line or of the text, that end.
    pub(super) fn byte(&self, text: &str, position: Position) -> u32 {
        let Some(start) = self.starts.get(position.line as usize).copied() else {
            return u32::try_from(text.len()).unwrap_or(u32::MAX);
        };
        let line = text.get(start..).unwrap_or("");
        let line = line.split('\n').next().unwrap_or("");
        let mut left = position.character as usize;
        let mut byte = start;
        for c in line.trim_end_matches('\r').chars() {
            let len = self.encoding.len(c);
            if left < len {
                break;
            }
            left -= len;
            byte += c.len_utf8();
        }
        u32::try_from(byte).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_go_there_and_back() {
        let text = "é🙂x\r\n\n« à »\n";
        for encoding in [Encoding::Utf8, Encoding::Utf16] {
            let lines = Lines::new(text, encoding);
            for (n, c) in text.char_indices().filter(|(_, c)| *c != '\n') {
                let byte = u32::try_from(n).unwrap();
                assert_eq!(lines.byte(text, lines.position(text, byte)), byte, "{encoding:?} {c}");
            }
            assert_eq!(lines.byte(text, Position { line: 0, character: 99 }), 7);
            assert_eq!(lines.byte(text, Position { line: 9, character: 0 }) as usize, text.len());
        }
        let lines = Lines::new(text, Encoding::Utf16);
        assert_eq!(lines.position(text, 6), Position { line: 0, character: 3 });
        // In the middle of a surrogate pair: before the character.
        assert_eq!(lines.byte(text, Position { line: 0, character: 2 }), 2);
    }
}
