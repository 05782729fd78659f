//! Many posts: JSON lines in, JSON lines out, in the same order, on all cores, in little memory.
//!
//! One thread reads blocks of whole lines, the others judge them, one writes the answers in order. Every queue is bounded,
//! so a slow reader of the output slows the input down.

use crate::exit::Exit;
use crate::{marked, report};
use anyhow::Result;
use charte_judge::{Engine, Registry, Scratch, Submission};
use charte_messages::Lang;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// Bytes of input that one thread judges at a time.
const BLOCK: usize = 256 << 10;
/// The longest line; what goes beyond is not kept, and the line is answered with an error.
const LINE: u64 = 4 << 20;

/// A block: its number, the number of its first line, its bytes.
type Numbered = (u64, usize, Vec<u8>);

/// Judges standard input to its end.
pub(crate) fn run(engine: &Engine, registry: &Registry, now: Timestamp, text: bool, lang: Lang) -> Result<Exit> {
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let (to_judge, blocks) = sync_channel::<Numbered>(workers * 2);
    let (to_write, answers) = sync_channel::<(u64, Vec<u8>, Exit)>(workers * 2);
    let blocks = Mutex::new(blocks);
    std::thread::scope(|scope| {
        let blocks = &blocks;
        for _ in 0..workers {
            let to_write = to_write.clone();
            scope.spawn(move || {
                let mut worker = Worker { engine, registry, now, text, lang, scratch: Scratch::new() };
                while let Some((n, line, block)) = next(blocks) {
                    let (answer, exit) = worker.block(line, &block);
                    if to_write.send((n, answer, exit)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(to_write);
        let writer = scope.spawn(move || write(&answers));
        let read = read(&to_judge);
        drop(to_judge);
        let written = writer.join().map_err(|_| anyhow::anyhow!("the writer stopped"))?;
        read?;
        written
    })
}

/// The next block; the lock is held only while taking it.
fn next(blocks: &Mutex<Receiver<Numbered>>) -> Option<Numbered> {
    blocks.lock().ok()?.recv().ok()
}

fn read(to_judge: &SyncSender<Numbered>) -> Result<()> {
    let mut input = BufReader::with_capacity(BLOCK, std::io::stdin().lock());
    let (mut n, mut line) = (0, 1);
    loop {
        let mut block = Vec::with_capacity(BLOCK + (BLOCK >> 2));
        while block.len() < BLOCK {
            let before = block.len();
            let got = input.by_ref().take(LINE).read_until(b'\n', &mut block)?;
            if got == 0 {
                break;
            }
            if block.last() != Some(&b'\n') {
                skip_line(&mut input)?;
                block.push(b'\n');
            }
            if block.len() == before {
                break;
            }
        }
        if block.is_empty() {
            return Ok(());
        }
        let lines = block.iter().filter(|b| **b == b'\n').count();
        if to_judge.send((n, line, block)).is_err() {
            return Ok(());
        }
        n += 1;
        line += lines;
    }
}

/// Leaves the rest of a line that is too long.
fn skip_line(input: &mut impl BufRead) -> Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        match buffer.iter().position(|b| *b == b'\n') {
            Some(at) => {
                input.consume(at + 1);
                return Ok(());
            }
            None => {
                let all = buffer.len();
                input.consume(all);
            }
        }
    }
}

/// Writes answers in the order of their blocks.
fn write(answers: &Receiver<(u64, Vec<u8>, Exit)>) -> Result<Exit> {
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    let mut waiting = BTreeMap::new();
    let mut due = 0;
    let mut worst = Exit::Fine;
    while let Ok((n, answer, exit)) = answers.recv() {
        worst = worst.max(exit);
        waiting.insert(n, answer);
        while let Some(answer) = waiting.remove(&due) {
            match out.write_all(&answer) {
                // Whoever reads has read enough: `charte check | head` is no mistake.
                Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => return Ok(worst),
                other => other?,
            }
            due += 1;
        }
    }
    out.flush()?;
    Ok(worst)
}

struct Worker<'a> {
    engine: &'a Engine,
    registry: &'a Registry,
    now: Timestamp,
    text: bool,
    lang: Lang,
    scratch: Scratch,
}

impl Worker<'_> {
    fn block(&mut self, first: usize, block: &[u8]) -> (Vec<u8>, Exit) {
        let mut out = Vec::with_capacity(block.len() * 2);
        let mut worst = Exit::Fine;
        for (n, line) in block.split(|b| *b == b'\n').map(<[u8]>::trim_ascii).enumerate().filter(|(_, l)| !l.is_empty())
        {
            worst = worst.max(self.line(first + n, line, &mut out));
        }
        (out, worst)
    }

    fn line(&mut self, number: usize, line: &[u8], out: &mut Vec<u8>) -> Exit {
        match Submission::from_json(line) {
            Ok(post) => {
                let verdict = self.engine.judge_in(self.registry, &post, self.now, &mut self.scratch);
                if self.text {
                    // Writing to memory does not fail.
                    let _ = marked::show(self.engine, &post, &verdict, self.lang, out);
                } else {
                    verdict.write_json(self.engine, &post, out);
                    out.push(b'\n');
                }
                super::commands::check::exit(verdict.effect)
            }
            Err(problems) => {
                if self.text {
                    let _ = report::problems(&problems, report::Format::Text, self.lang, out);
                } else {
                    let rows: Vec<_> = problems.iter().map(|p| report::problem_json(p, self.lang)).collect();
                    let _ = serde_json::to_writer(&mut *out, &serde_json::json!({"line": number, "errors": rows}));
                    out.push(b'\n');
                }
                Exit::CouldNotRun
            }
        }
    }
}
