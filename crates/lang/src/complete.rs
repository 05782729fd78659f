//! Completion: what may be written at a place of a charter. Pure: the text, its reading and a place give the list; the editor
//! server and the web editor show it.
//!
//! The words come from the tables that the parser reads and the names from the charter itself, so whatever is proposed is
//! understood when it is written.

use crate::document::{Block, Clause, first_word, slice};
use crate::fold;
use crate::lex::{self, Tok, Token};
use crate::markdown::{self, Piece};
use crate::model::{Lang, Span};
use crate::packs::Packs;
use crate::parse::{Symbol, is_article};
use crate::read::Reading;
use crate::story;
use crate::vocabulary::facts::ValueKind;
use crate::vocabulary::{BLOCKS, BlockKind, ChoiceSet, ClauseKind as C, FACTS, Fact, Glue, NameKind, Subject};

/// Something that may be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Completion {
    /// What is shown.
    pub label: String,
    /// What is written; `{}` marks where a value has to be filled in.
    pub insert: String,
    /// What it is.
    pub what: What,
    /// What it replaces.
    pub replace: Span,
}

/// What a completion is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// The word that opens a block.
    Block(BlockKind),
    /// A keyword.
    Clause(C),
    /// A phrase of the vocabulary.
    Phrase(Fact),
    /// A declared name.
    Name(Symbol),
    /// A word of a closed set.
    Choice,
    /// A small word, a person, a pack.
    Word,
}

/// What may be written at a byte of the charter's own text.
#[must_use]
pub fn complete(reading: &Reading, packs: &Packs, offset: u32) -> Vec<Completion> {
    let (Some(source), Some(document)) = (reading.charter.sources.first(), reading.documents.first()) else {
        return Vec::new();
    };
    let text: &str = &source.text;
    let end = offset as usize;
    if end > text.len() || !text.is_char_boundary(end) {
        return Vec::new();
    }
    let inside = |b: &&Block| b.fence.body.start <= offset && offset <= b.fence.body.end;
    let at = document.blocks.partition_point(|b| b.fence.span.start <= offset);
    let block = at.checked_sub(1).and_then(|n| document.blocks.get(n)).filter(inside);
    let mut writer = Writer { reading, packs, text, offset, lang: source.lang, out: Vec::new() };
    match block {
        Some(block) => {
            writer.lang = language(block, source.lang);
            writer.in_block(block);
        }
        None => writer.opening(),
    }
    writer.out
}

/// The language in which a block is written.
fn language(block: &Block, own: Lang) -> Lang {
    if block.kind.tells_language() {
        return block.lang;
    }
    block.clauses.iter().filter(|c| c.kind.is_some_and(C::tells_language)).find_map(|c| c.lang).unwrap_or(own)
}

/// What a value has to be.
#[derive(Clone, Copy)]
enum Expect {
    Choice(ChoiceSet),
    Name(NameKind),
    Who,
    Rule,
    Retention,
    Pack,
}

/// Tokens before the cursor, and where the word being written begins.
struct Before<'t> {
    whole: &'t [Token],
    partial: Option<&'t Token>,
}

struct Writer<'a> {
    reading: &'a Reading,
    packs: &'a Packs,
    text: &'a str,
    offset: u32,
    lang: Lang,
    out: Vec<Completion>,
}

impl Writer<'_> {
    fn words(&self, fr: &'static [&'static str], en: &'static [&'static str]) -> &'static [&'static str] {
        if self.lang == Lang::Fr { fr } else { en }
    }

    fn glue(&self, glue: Glue) -> &'static str {
        self.words(glue.fr(), glue.en()).first().copied().unwrap_or("")
    }

    fn span(&self, from: u32) -> Span {
        Span { start: from.min(self.offset), end: self.offset }
    }

    /// Proposes something if what is written so far begins it.
    fn propose(&mut self, label: &str, insert: String, what: What, replace: Span) {
        let bare = |s: &str| fold::word(s.trim_start_matches(['«', '"', '“', ' ', '\u{a0}']));
        let written = bare(slice(self.text, Span { start: replace.start, end: self.offset }));
        if bare(label).starts_with(&written) || bare(&insert).starts_with(&written) {
            let new = Completion { label: label.to_owned(), insert, what, replace };
            if !self.out.contains(&new) {
                self.out.push(new);
            }
        }
    }

    /// The word after an opening fence.
    fn opening(&mut self) {
        let here = |f: &markdown::Fence| {
            f.span.start <= self.offset && self.offset < f.body.start.max(f.info.end + 1) && f.info.start <= self.offset
        };
        let fence = markdown::pieces(self.text).into_iter().find_map(|p| match p {
            Piece::Fence(f) if here(&f) => Some(f),
            _ => None,
        });
        let Some(fence) = fence else { return };
        let replace = self.span(fence.info.start);
        if slice(self.text, replace).contains([' ', '«', '"']) {
            return;
        }
        for block in BLOCKS {
            if let Some(word) = self.words(block.fr, block.en).first() {
                let insert = if block.named { format!("{word} ") } else { (*word).to_owned() };
                self.propose(word, insert, What::Block(block.kind), replace);
            }
        }
    }

    fn in_block(&mut self, block: &Block) {
        let line = self
            .text
            .get(..self.offset as usize)
            .and_then(|t| t.rfind('\n'))
            .map_or(0, |n| u32::try_from(n + 1).unwrap_or(u32::MAX));
        let clause = block
            .clauses
            .iter()
            .rev()
            .find(|c| c.span.start <= self.offset && (c.span.start >= line || line <= c.span.end));
        // A line that starts with a space and says nothing yet continues the clause above.
        let blank = slice(self.text, self.span(line));
        let above = block
            .clauses
            .iter()
            .rev()
            .find(|c| c.span.end <= line)
            .filter(|_| !blank.is_empty() && blank.trim().is_empty());
        if block.kind == BlockKind::Example {
            let start = clause.map_or(line, |c| c.span.start);
            self.example(start);
            return;
        }
        match clause.filter(|c| c.span.end >= line).or(above) {
            Some(c) if c.kind.is_some() && c.keyword.end < self.offset => self.value(block, c),
            Some(c) => self.keywords(block, c.span.start),
            None => self.keywords(block, line + u32::try_from(blank.len() - blank.trim_start().len()).unwrap_or(0)),
        }
    }

    fn keywords(&mut self, block: &Block, from: u32) {
        let replace = self.span(from);
        let used: Vec<C> = block.clauses.iter().filter(|c| c.span.start != from).filter_map(|c| c.kind).collect();
        for kind in block.kind.word().clauses {
            if used.contains(kind) && !kind.repeats() {
                continue;
            }
            let word = first_word(*kind, self.lang);
            self.propose(word, format!("{word}  "), What::Clause(*kind), replace);
        }
    }

    /// The tokens from a place to the cursor.
    fn before(&self, from: u32) -> Vec<Token> {
        let mut out = Vec::new();
        lex::tokens(slice(self.text, self.span(from)), from.min(self.offset), &mut out);
        out
    }

    /// The tokens before the one that is being written, and that one.
    fn cut<'t>(&self, tokens: &'t [Token]) -> Before<'t> {
        match tokens.split_last() {
            Some((last, whole))
                if last.kind == Tok::OpenQuote || (last.span.end == self.offset && last.kind == Tok::Word) =>
            {
                Before { whole, partial: Some(last) }
            }
            _ => Before { whole: tokens, partial: None },
        }
    }

    /// What a completion replaces: the word being written, with its closing quotation mark if that stands already.
    fn replace(&self, partial: Option<&Token>) -> Span {
        let start = partial.map_or(self.offset, |t| t.span.start);
        let mut end = self.offset;
        if partial.is_some_and(|t| t.kind == Tok::OpenQuote) {
            let line = self.text.get(start as usize..).map_or("", |t| t.split('\n').next().unwrap_or(""));
            let mut tokens = Vec::new();
            lex::tokens(line, start, &mut tokens);
            end = tokens.first().filter(|t| t.kind == Tok::Quoted).map_or(end, |t| t.span.end);
        }
        Span { start, end }
    }

    fn value(&mut self, block: &Block, clause: &Clause) {
        let Some(kind) = clause.kind else { return };
        let tokens = self.before(clause.keyword.end);
        let expect = match (kind, block.kind) {
            (C::When | C::Never | C::Need, _) => return self.condition(&tokens, subject(block, self.text)),
            (C::Else | C::Unknown, _) => return self.outcome(&tokens, subject(block, self.text)),
            (C::Only | C::Who | C::KnownBy | C::Owner | C::Escalate | C::Page, _) => Expect::Who,
            (C::On, _) => {
                if matches!(block.kind, BlockKind::Mandate | BlockKind::Antispam | BlockKind::Alarm) {
                    let all = self.glue(Glue::AllAccounts);
                    let replace = self.replace(self.cut(&tokens).partial);
                    self.propose(all, all.to_owned(), What::Word, replace);
                }
                Expect::Name(NameKind::Account)
            }
            (C::Nature, _) => Expect::Choice(ChoiceSet::Nature),
            (C::Learn, _) => Expect::Choice(ChoiceSet::Learning),
            (C::Do | C::Propose, _) => Expect::Choice(ChoiceSet::AlarmAct),
            (C::Opens, _) => Expect::Name(NameKind::Scenario),
            (C::Volume | C::Negative | C::LookAlikes | C::Reach | C::NewHashtag, _) => {
                return self.lead(&tokens, &[Glue::MoreThan]);
            }
            (C::Unanswered | C::Dormant | C::Trust, _) => return self.lead(&tokens, &[Glue::After]),
            (C::HoldFrom | C::AsideFrom | C::DiscardFrom, _) => return self.lead(&tokens, &[Glue::FromShare]),
            (C::Keep, BlockKind::Antispam) => return self.lead(&tokens, &[Glue::WhatAside]),
            (C::Topics | C::About, _) => Expect::Name(NameKind::Topic),
            (C::Hours, _) | (C::Except, BlockKind::Calendar) => Expect::Name(NameKind::Calendar),
            (C::Content, _) => Expect::Choice(ChoiceSet::ContentKind),
            (C::May, _) => Expect::Choice(ChoiceSet::Act),
            (C::Network, _) => Expect::Choice(ChoiceSet::Network),
            (C::Type, _) => Expect::Choice(ChoiceSet::AccountKind),
            (C::Language, _) => Expect::Choice(ChoiceSet::Language),
            (C::Comments, _) => Expect::Choice(ChoiceSet::OpenClosed),
            (C::Kind, _) => Expect::Choice(ChoiceSet::ListKind),
            (C::Forms, _) => Expect::Choice(ChoiceSet::Forms),
            (C::Mode, _) => Expect::Choice(ChoiceSet::Mode),
            (C::AppliesTo, _) => Expect::Choice(ChoiceSet::SubjectWord),
            (C::Formality, _) => Expect::Choice(ChoiceSet::Formality),
            (C::Level, _) => Expect::Choice(ChoiceSet::Level),
            (C::What, _) => Expect::Choice(ChoiceSet::RetentionObject),
            (C::Then, _) => Expect::Choice(ChoiceSet::RetentionEnd),
            (C::Clock, _) => Expect::Choice(ChoiceSet::ClockVerb),
            (C::ExceptionTo, _) => Expect::Rule,
            (C::Retention, BlockKind::Notice) => Expect::Retention,
            (C::Extends, _) => Expect::Pack,
            _ => return,
        };
        self.items(&tokens, expect);
    }

    /// The small words that may begin a value.
    fn lead(&mut self, tokens: &[Token], words: &[Glue]) {
        let Before { whole, partial } = self.cut(tokens);
        if whole.is_empty() {
            let replace = self.replace(partial);
            for glue in words {
                let word = self.glue(*glue);
                self.propose(word, format!("{word} "), What::Word, replace);
            }
        }
    }

    /// A value of a list: after a comma or at the beginning; several words of a closed set are one value.
    fn items(&mut self, tokens: &[Token], expect: Expect) {
        let begins =
            |t: &Token| t.kind == Tok::Comma || (t.kind == Tok::Word && matches!(&*t.text, "ou" | "or" | "et" | "and"));
        let item = tokens.iter().rposition(begins).map_or(0, |n| n + 1);
        let rest = tokens.get(item..).unwrap_or(&[]);
        match rest {
            [] => self.expected(expect, None, false),
            [word] if matches!(expect, Expect::Who) && is_kind_word(word, Glue::Team) => {
                self.expected(expect, None, true)
            }
            [word, name] if matches!(expect, Expect::Who) && is_kind_word(word, Glue::Team) => {
                self.expected(expect, self.cut(std::slice::from_ref(name)).partial, true)
            }
            [first, ..] if matches!(expect, Expect::Choice(_)) || rest.len() == 1 => {
                let ends_here = rest.last().is_some_and(|t| t.span.end == self.offset || t.kind == Tok::OpenQuote);
                if ends_here || matches!(expect, Expect::Choice(_)) {
                    self.expected(expect, Some(first), false);
                }
            }
            _ => {}
        }
    }

    fn expected(&mut self, expect: Expect, partial: Option<&Token>, team_said: bool) {
        let replace = self.replace(partial);
        match expect {
            Expect::Choice(set) => {
                for choice in set.choices() {
                    if let Some(word) = self.words(choice.fr, choice.en).first() {
                        self.propose(word, (*word).to_owned(), What::Choice, replace);
                    }
                }
            }
            Expect::Name(kind) => self.names(replace, move |s| matches!(s, Symbol::Name(k, _) if *k == kind), ""),
            Expect::Rule => self.names(replace, |s| matches!(s, Symbol::Rule(_)), ""),
            Expect::Retention => self.names(replace, |s| matches!(s, Symbol::Retention(_)), ""),
            Expect::Who => {
                let team = if team_said { String::new() } else { format!("{} ", self.glue(Glue::Team)) };
                self.names(replace, |s| matches!(s, Symbol::Name(NameKind::Team, _)), &team);
                if !team_said {
                    self.persons(replace);
                }
            }
            Expect::Pack => {
                for name in self.packs.names().map(str::to_owned).collect::<Vec<_>>() {
                    let insert = self.quoted(&name);
                    self.propose(&name, insert, What::Word, replace);
                }
            }
        }
    }

    fn quoted(&self, name: &str) -> String {
        match self.lang {
            _ if name.starts_with('@') => name.to_owned(),
            Lang::Fr => format!("« {name} »"),
            Lang::En => format!("\"{name}\""),
        }
    }

    fn names(&mut self, replace: Span, which: impl Fn(&Symbol) -> bool, before: &str) {
        let charter = &self.reading.charter;
        for symbol in story::symbols(charter).into_iter().filter(which) {
            let Some((name, _)) = story::name(charter, symbol) else { continue };
            let bare = matches!(symbol, Symbol::Rule(_) | Symbol::Mandate(_)) && !name.text.contains(' ');
            let insert = if bare { name.text.clone() } else { format!("{before}{}", self.quoted(&name.text)) };
            self.propose(&name.text, insert, What::Name(symbol), replace);
        }
    }

    fn persons(&mut self, replace: Span) {
        let mut names: Vec<&str> = Vec::new();
        for team in &self.reading.charter.teams {
            names.extend(team.members.iter().chain(&team.lead).chain(&team.deputy).map(String::as_str));
        }
        names.sort_unstable();
        names.dedup();
        for name in names {
            let insert = format!("{} {}", self.glue(Glue::Person), self.quoted(name));
            self.propose(name, insert, What::Word, replace);
        }
    }

    /// A phrase, or the value in one.
    fn condition(&mut self, tokens: &[Token], subject: Subject) {
        let joins = |t: &Token| {
            matches!(t.kind, Tok::Open | Tok::Close)
                || is_glue(t, Glue::And)
                || is_glue(t, Glue::Or)
                || is_glue(t, Glue::Not)
        };
        let cut = tokens.iter().rposition(joins).map_or(0, |n| n + 1);
        let (before, part) = tokens.split_at_checked(cut).unwrap_or((&[], tokens));
        self.phrase(part, subject);
        // After `ou` the value list of the phrase above may go on.
        if before.last().is_some_and(|t| is_glue(t, Glue::Or)) {
            let above = before.get(..before.len() - 1).unwrap_or(&[]);
            let from = above.iter().rposition(joins).map_or(0, |n| n + 1);
            if let Some((fact, _)) = above.get(from..).and_then(begun) {
                self.fact_value(fact, part);
            }
        }
    }

    fn phrase(&mut self, part: &[Token], subject: Subject) {
        if let Some((fact, used)) =
            begun(part).filter(|(_, used)| part.len() > *used || part.last().is_some_and(|t| t.span.end < self.offset))
        {
            return self.fact_value(fact, part.get(used..).unwrap_or(&[]));
        }
        let start =
            part.iter().position(|t| !is_article(&t.text)).filter(|n| *n < part.len() && part.len() > 1).unwrap_or(0);
        let replace = part.get(start).map_or(self.span(self.offset), |t| self.span(t.span.start));
        // White space and accents as they may be written: compared word by word.
        let written: Vec<&str> = part.get(start..).unwrap_or(&[]).iter().map(|t| &*t.text).collect();
        let ended = part.last().is_none_or(|t| t.span.end < self.offset);
        for def in FACTS.iter().filter(|d| d.subjects.contains(&subject)) {
            let phrases = if self.lang == Lang::Fr { def.fr } else { def.en };
            for text in phrases.holds.iter().chain(phrases.fails) {
                if begins(&written, ended, text) {
                    // A phrase with an article of its own takes the place of the one that is written.
                    let own = lex::phrase(text).first().is_some_and(|w| is_article(w));
                    let replace = if own && !part.is_empty() {
                        self.span(part.first().map_or(self.offset, |t| t.span.start))
                    } else {
                        replace
                    };
                    let new = Completion {
                        label: text.replace("{}", "…"),
                        insert: (*text).to_owned(),
                        what: What::Phrase(def.fact),
                        replace,
                    };
                    self.out.push(new);
                }
            }
        }
    }

    fn fact_value(&mut self, fact: Fact, rest: &[Token]) {
        match fact.def().value {
            ValueKind::Who => self.items(rest, Expect::Who),
            ValueKind::Choice(set) => self.items(rest, Expect::Choice(set)),
            ValueKind::Name(kind) => self.items(rest, Expect::Name(kind)),
            ValueKind::Number | ValueKind::Percent | ValueKind::Duration => {
                let Before { whole, partial } = self.cut(rest);
                if whole.is_empty() {
                    let replace = self.replace(partial);
                    for glue in [Glue::MoreThan, Glue::LessThan, Glue::AtLeast, Glue::AtMost] {
                        let word = self.glue(glue);
                        self.propose(word, format!("{word} "), What::Word, replace);
                    }
                }
            }
            ValueKind::Flag | ValueKind::Words => {}
        }
    }

    /// An effect and its particulars.
    fn outcome(&mut self, tokens: &[Token], subject: Subject) {
        let Before { whole, partial } = self.cut(tokens);
        let set = if subject == Subject::Comment { ChoiceSet::CommentEffect } else { ChoiceSet::PostEffect };
        if whole.is_empty() {
            return self.expected(Expect::Choice(set), partial, false);
        }
        let after = |glue: Glue| whole.iter().rposition(|t| is_glue(t, glue));
        let last = [Glue::For, Glue::Within, Glue::Ground, Glue::Scenario]
            .into_iter()
            .filter_map(|g| after(g).map(|n| (n, g)))
            .max_by_key(|(n, _)| *n);
        let comma = whole.iter().rposition(|t| t.kind == Tok::Comma);
        let fresh = last.is_none_or(|(n, _)| comma.is_some_and(|c| c > n));
        if let Some((n, glue)) = last.filter(|_| !fresh) {
            let rest = tokens.get(n + 1..).unwrap_or(&[]);
            match glue {
                Glue::For => self.items(rest, Expect::Who),
                Glue::Ground => self.items(rest, Expect::Choice(ChoiceSet::Ground)),
                Glue::Scenario => self.items(rest, Expect::Name(NameKind::Scenario)),
                _ => {}
            }
            return;
        }
        let replace = self.replace(partial);
        let ground = (subject == Subject::Comment).then_some(Glue::Ground);
        for glue in [Glue::For, Glue::Within, Glue::Scenario].into_iter().chain(ground).filter(|g| after(*g).is_none())
        {
            let word = self.glue(glue);
            self.propose(word, format!("{word} "), What::Word, replace);
        }
    }

    /// A line of an example.
    fn example(&mut self, start: u32) {
        let tokens = self.before(start);
        if let Some(arrow) = tokens.iter().rposition(|t| t.kind == Tok::Arrow) {
            let tokens = tokens.get(arrow + 1..).unwrap_or(&[]);
            let by = tokens.iter().rposition(|t| is_glue(t, Glue::By));
            let comment = slice(self.text, self.span(start))
                .split_whitespace()
                .any(|w| Glue::Comments.fr().iter().chain(Glue::Comments.en()).any(|g| fold::word(g) == fold::word(w)));
            let subject = if comment { Subject::Comment } else { Subject::Post };
            match by {
                Some(n) => {
                    let rest = tokens.get(n + 1..).unwrap_or(&[]);
                    self.items(rest, Expect::Rule);
                    if rest.len() <= 1 {
                        let word = self.glue(Glue::Mandate);
                        let replace = self.replace(self.cut(rest).partial);
                        self.propose(word, word.to_owned(), What::Word, replace);
                    }
                }
                None => {
                    self.outcome(tokens, subject);
                    let Before { whole, partial } = self.cut(tokens);
                    if !whole.is_empty() {
                        let word = self.glue(Glue::By);
                        let replace = self.replace(partial);
                        self.propose(word, format!("{word} "), What::Word, replace);
                    }
                }
            }
            return;
        }
        let part = tokens.iter().rposition(|t| t.kind == Tok::Comma).map_or(0, |n| n + 1);
        let first = part == 0;
        let part = tokens.get(part..).unwrap_or(&[]);
        if let Some(on) = part.iter().rposition(|t| is_glue(t, Glue::On)).filter(|n| part.len() <= n + 2) {
            return self.items(part.get(on + 1..).unwrap_or(&[]), Expect::Name(NameKind::Account));
        }
        let verbs = [
            Glue::Publishes,
            Glue::Replies,
            Glue::Reposts,
            Glue::Schedules,
            Glue::Promotes,
            Glue::Withdraws,
            Glue::Drafts,
            Glue::Follows,
            Glue::Accepts,
            Glue::Comments,
        ];
        if first {
            let Before { whole, partial } = self.cut(part);
            if whole.is_empty() || whole.last().is_some_and(|t| t.kind == Tok::Quoted) {
                let replace = self.replace(partial);
                for glue in verbs.into_iter().chain([Glue::Same]) {
                    let word = self.glue(glue);
                    self.propose(word, format!("{word} "), What::Word, replace);
                }
            }
            if part.len() <= 2 {
                self.items(part, Expect::Who);
            }
            return;
        }
        for subject in [Subject::Post, Subject::Comment, Subject::Contact] {
            self.phrase(part, subject);
        }
        let replace = self.replace(self.cut(part).partial);
        if part.len() <= 1 {
            for glue in [Glue::Same, Glue::UnknownWhether] {
                let word = self.glue(glue);
                self.propose(word, format!("{word} "), What::Word, replace);
            }
        }
        self.out.dedup();
    }
}

/// What a rule is about.
fn subject(block: &Block, text: &str) -> Subject {
    let clause = block.clauses.iter().find(|c| c.kind == Some(C::AppliesTo));
    let value = clause.map_or("", |c| slice(text, Span { start: c.keyword.end, end: c.span.end }));
    let value = fold::word(value.trim());
    let is = |code: &str| {
        let choice = ChoiceSet::SubjectWord.choices().iter().find(|c| c.code == code);
        choice.is_some_and(|c| c.fr.iter().chain(c.en).any(|w| fold::word(w) == value))
    };
    match (is("comment"), is("contact")) {
        (true, _) => Subject::Comment,
        (_, true) => Subject::Contact,
        _ => Subject::Post,
    }
}

fn is_glue(token: &Token, glue: Glue) -> bool {
    token.kind == Tok::Word && glue.fr().iter().chain(glue.en()).any(|w| fold::word(w) == *token.text)
}

fn is_kind_word(token: &Token, glue: Glue) -> bool {
    is_glue(token, glue)
}

/// The valued phrase with which these tokens begin, and how many of them are its words.
fn begun(tokens: &[Token]) -> Option<(Fact, usize)> {
    let skip = usize::from(tokens.len() > 1 && tokens.first().is_some_and(|t| is_article(&t.text)));
    let words: Vec<&str> = tokens.get(skip..)?.iter().take_while(|t| t.kind == Tok::Word).map(|t| &*t.text).collect();
    let mut best: Option<(Fact, usize)> = None;
    for def in FACTS {
        for text in [def.fr.holds, def.fr.fails, def.en.holds, def.en.fails].into_iter().flatten() {
            let Some((head, _)) = text.split_once("{}") else { continue };
            let head = lex::phrase(head);
            let drop = usize::from(head.len() > 1 && head.first().is_some_and(|w| is_article(w)));
            let head = head.get(drop..).unwrap_or(&[]);
            let fits = head.len() <= words.len() && head.iter().zip(&words).all(|(a, b)| **a == **b);
            if fits && best.is_none_or(|(_, n)| head.len() + skip > n) {
                best = Some((def.fact, head.len() + skip));
            }
        }
    }
    best
}

/// Whether a phrase begins with these words, the last perhaps unfinished.
fn begins(written: &[&str], ended: bool, phrase: &str) -> bool {
    let head = phrase.split_once("{}").map_or(phrase, |(h, _)| h);
    let words = lex::phrase(head);
    let drop = usize::from(
        words.len() > 1
            && words.first().is_some_and(|w| is_article(w))
            && !written.first().is_some_and(|w| is_article(w)),
    );
    for skip in [drop, 0] {
        let words = words.get(skip..).unwrap_or(&[]);
        let fits = written.len() <= words.len()
            && written
                .iter()
                .zip(words)
                .enumerate()
                .all(|(n, (w, p))| if n + 1 == written.len() && !ended { p.starts_with(w) } else { **p == **w });
        if fits {
            return true;
        }
    }
    false
}
