//! Hostile texts: whatever is repeated, the time of each detector grows with the length and not with its square, and
//! every finding has its place in the text.
#![expect(clippy::unwrap_used, reason = "a test may stop at once")]
#![expect(clippy::disallowed_methods, reason = "how long a text takes is what is tested")]

use std::hint::black_box;
use std::ops::Range;
use std::time::{Duration, Instant};

use charte_signals::Signals;
use charte_signals::claims::find_claims;
use charte_signals::defamation::find_defamation;
use charte_signals::disclosure::find_disclosures;
use charte_signals::excerpts::{ExcerptIndex, ExcerptIndexBuilder, Key, Scratch, sentences};
use charte_signals::finding::Finding;
use charte_signals::harm::Prepared;
use charte_signals::harm::answer::Harm;
use charte_signals::intent::{find_distress, intent};
use charte_signals::language::language_of;
use charte_signals::length::{measure, networks};
use charte_signals::look::find_cues;
use charte_signals::personal::find_personal_data;
use charte_signals::secrets::find_secrets;
use charte_signals::sentiment::sentiment;
use charte_signals::spam::find_spam;
use charte_signals::spam::{Comment, Judge, Lesson, Shared, Site, features};
use charte_signals::speech::{self, Listener};

/// What is repeated: what a reader must look ahead or back for, what opens and never closes, what shows nothing, what
/// detectors find again and again.
const PIECES: &[&str] = &[
    // Figures and signs.
    "1",
    "12345678",
    "1 ",
    "1.",
    "1-",
    "+33 ",
    "06 12 34 56 78 ",
    "@",
    ".",
    "-",
    "_",
    "=",
    "/",
    "!",
    "?",
    "…",
    "\n",
    "#",
    "«",
    "« ",
    "\"",
    "\" a ",
    "(",
    ")",
    "<",
    "'",
    "*",
    // What begins like something.
    "a.",
    "a@",
    "@a",
    "@a ",
    "@a@b.",
    "#a",
    "#a ",
    "a@b.fr ",
    "http://",
    "http://a.fr ",
    "https://a.fr/(",
    "www.",
    "xn--",
    "sk_",
    "AKIA",
    "-----BEGIN",
    "-----BEGIN PRIVATE KEY-----\n",
    "eyJ",
    "eyJ.",
    "ghp_a",
    "password=",
    "key: ",
    "FR76 ",
    "FR",
    "né le ",
    "12 rue ",
    "01/",
    "10.0.0.1 ",
    "fe80:",
    "00:",
    // What shows nothing, or changes what stands beside it.
    "\u{301}",
    "e\u{301}",
    "\u{200b}",
    "a\u{200b}",
    "\u{202e}",
    "\u{2066}",
    "\u{200d}",
    "\u{fe0f}",
    "1\u{20e3}",
    "\u{e0061}",
    // Letters.
    "a",
    "é",
    "A",
    "A ",
    "Ab ",
    "ﷺ",
    "½",
    "中",
    "שלום ",
    "مرحبا ",
    "а",
    "aа",
    "😀",
    "👩\u{200d}💻",
    "🇫",
    "🐒 ",
    // Words.
    "a b c ",
    "a.b.",
    "c.o.n ",
    "connard ",
    "connard. ",
    "connard ? ",
    "les arabes connard pas ",
    "c0nn4rd ",
    "puuute ",
    "·e·s",
    "(e)",
    "pub ",
    "#pub ",
    "suicide ",
    "je veux mourir. ",
    "meilleur ",
    "Paul Martin a volé. ",
    "Paul ",
    "M. X. ",
    "selon ",
    "le directeur de Acme ",
    "offert -20% code ACME20 ",
    "the board has agreed to close ",
];

const KEY: Key = Key::new(*b"a key of no use!");

struct Machine {
    signals: Signals,
    prepared: Prepared,
    listener: Listener,
    index: ExcerptIndex,
    scratch: Scratch,
    site: Site,
}

impl Machine {
    fn new() -> Self {
        let mut builder = ExcerptIndexBuilder::new(KEY);
        builder.document("board", "The board has agreed to close the plant at Rugby before the end of next summer.");
        builder.row("people", &["Ada Martin", "ada@exemple.fr", "0612345678"]);
        let mut site = Site::new();
        for (n, text) in [(0, "merci pour tout"), (1, "gagnez http://a.fr")] {
            let features = features(&Comment::of(text));
            site.learn(Shared::none(), Lesson { fingerprint: [n; 16], is_spam: n == 1, features });
        }
        Self {
            signals: Signals::new(),
            prepared: Prepared::new(),
            listener: Listener::new(),
            index: builder.build(),
            scratch: Scratch::new(),
            site,
        }
    }

    /// Every detector over a text: what each takes.
    fn run(&mut self, text: &str) -> Vec<(&'static str, Duration)> {
        let mut times = Vec::new();
        let mut begun = Instant::now();
        let mut lap = |what| {
            times.push((what, begun.elapsed()));
            begun = Instant::now();
        };
        let reading = self.signals.read(text);
        let (read, entities) = (reading.text, reading.entities);
        lap("read");
        let (mut found, mut places) = (Vec::<Finding>::new(), entities.spans().collect::<Vec<_>>());
        let language = language_of(read, entities);
        lap("language");
        for network in networks() {
            black_box(measure(text, entities, network));
        }
        lap("length");
        let mut cues = Vec::new();
        find_cues(read, entities, &mut cues);
        places.extend(cues.into_iter().map(|(_, span)| span));
        lap("look");
        let mut disclosures = Vec::new();
        find_disclosures(read, &mut disclosures);
        places.extend(disclosures.into_iter().map(|one| one.span));
        lap("disclosure");
        find_personal_data(read, entities, &mut found);
        lap("personal data");
        find_secrets(read, &mut found);
        lap("secrets");
        self.index.find(read, None, &mut self.scratch, &mut found);
        lap("excerpts");
        places.extend(sentences(read));
        lap("sentences");
        let harm = Harm::shipped().unwrap();
        harm.prepare(read, entities, language, &mut self.prepared);
        lap("harm, prepared");
        found.extend(harm.read(read, &self.prepared, None).findings);
        lap("harm, answer");
        let heard = self.listener.hear(speech::shipped().unwrap(), read, entities, &self.prepared.tokens, None);
        black_box((sentiment(&heard), intent(&heard)));
        lap("speech");
        for heard in [None, Some(&heard)] {
            find_claims(read, heard, false, &mut found);
            lap("claims");
            find_defamation(read, entities, heard, &mut found);
            lap("defamation");
            find_distress(read, heard, &mut found);
            lap("distress");
        }
        find_spam(read, entities, &heard, |_| false, &mut found);
        lap("spam");
        let comment = Comment::of(read.original());
        black_box(Judge::new().judge(Shared::shipped().unwrap_or(Shared::none()), &self.site, &comment));
        lap("spam of a site");
        for finding in found {
            assert!(finding.confidence <= 100, "{finding:?}");
            places.push(finding.span);
        }
        for place in places {
            assert!(lies_in(&place, text), "{place:?} of {} bytes", text.len());
        }
        times
    }
}

fn lies_in(place: &Range<u32>, text: &str) -> bool {
    text.get(place.start as usize..place.end as usize).is_some()
}

fn repeated(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len())
}

#[test]
fn eight_times_the_text_is_not_sixty_four_times_the_work() {
    const BYTES: usize = 16 << 10;
    let mut machine = Machine::new();
    // What is made once is made here.
    machine.run("Bonjour Paul, voici http://a.fr #merci");
    let mut slow = Vec::new();
    for piece in PIECES {
        // What is slow is slow each time; what a machine loses by doing something else, it loses elsewhere the next time.
        let mut each_time: Option<Vec<String>> = None;
        for _ in 0..3 {
            let short = machine.run(&repeated(piece, BYTES));
            let long = machine.run(&repeated(piece, 8 * BYTES));
            let found = short.into_iter().zip(long).filter(|((_, short), (_, long))| {
                // Four times what is fair.
                *long > *short * 8 * 4 + Duration::from_millis(50)
            });
            let found: Vec<String> = found.map(|((what, _), _)| what.to_owned()).collect();
            let still: Vec<String> = match each_time {
                Some(before) => before.into_iter().filter(|what| found.contains(what)).collect(),
                None => found,
            };
            let done = still.is_empty();
            each_time = Some(still);
            if done {
                break;
            }
        }
        slow.extend(each_time.into_iter().flatten().map(|what| format!("{what}, {piece:?}")));
    }
    assert!(slow.is_empty(), "{slow:#?}");
}

#[test]
fn ten_megabytes_that_show_nothing_pass() {
    let mut machine = Machine::new();
    for piece in ["\u{200b}", "\u{301}"] {
        let times = machine.run(&repeated(piece, 10 << 20));
        println!("{piece:?}: {times:?}");
    }
}
