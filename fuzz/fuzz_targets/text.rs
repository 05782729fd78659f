//! Any bytes as a text, through every detector: never a panic, each finding with its place in the text and a confidence
//! that is a percentage; and the same text read again gives the same.
#![no_main]

use std::cell::RefCell;
use std::ops::Range;
use std::sync::LazyLock;

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
use charte_signals::spam::{Comment, Features, Judge, Lesson, Shared, Site, features};
use charte_signals::speech::{self, Listener};
use libfuzzer_sys::fuzz_target;

static INDEX: LazyLock<ExcerptIndex> = LazyLock::new(|| {
    let mut builder = ExcerptIndexBuilder::new(Key::new(*b"a key of no use!"));
    builder.document("board", "The board has agreed to close the plant at Rugby before the end of next summer.");
    builder.row("people", &["Ada Martin", "ada@exemple.fr", "0612345678"]);
    builder.build()
});

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let mut site = Site::new();
    for (n, text) in [(0, "merci pour tout"), (1, "gagnez 500 € http://a.fr")] {
        let features = features(&Comment::of(text));
        site.learn(Shared::none(), Lesson { fingerprint: [n; 16], is_spam: n == 1, features });
    }
    site
});

/// What is kept between texts: a text must not see what the one before left.
#[derive(Default)]
struct Kept {
    signals: Signals,
    prepared: Prepared,
    listener: Listener,
    scratch: Scratch,
}

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::default();
}

fn read(text: &str, kept: &mut Kept) -> (Vec<Finding>, Vec<Range<u32>>) {
    let reading = kept.signals.read(text);
    let (read, entities) = (reading.text, reading.entities);
    let (mut found, mut places) = (Vec::new(), entities.spans().collect::<Vec<_>>());
    places.extend(read.words().iter().map(|word| word.original()));
    let language = language_of(read, entities);
    for network in networks() {
        measure(text, entities, network);
    }
    let mut cues = Vec::new();
    find_cues(read, entities, &mut cues);
    places.extend(cues.into_iter().map(|(_, span)| span));
    let mut disclosures = Vec::new();
    find_disclosures(read, &mut disclosures);
    places.extend(disclosures.into_iter().map(|one| one.span));
    find_personal_data(read, entities, &mut found);
    find_secrets(read, &mut found);
    INDEX.find(read, None, &mut kept.scratch, &mut found);
    places.extend(sentences(read));
    let harm = Harm::shipped().unwrap();
    harm.prepare(read, entities, language, &mut kept.prepared);
    places.extend(kept.prepared.tagged.iter().map(|tagged| tagged.span.clone()));
    places.extend(kept.prepared.tokens.iter().map(|token| token.span.clone()));
    found.extend(harm.read(read, &kept.prepared, None).findings);
    let heard = kept.listener.hear(speech::shipped().unwrap(), read, entities, &kept.prepared.tokens, None);
    assert!(sentiment(&heard).1 <= 100 && intent(&heard).confidence <= 100);
    for heard in [None, Some(&heard)] {
        find_claims(read, heard, false, &mut found);
        find_defamation(read, entities, heard, &mut found);
        find_distress(read, heard, &mut found);
    }
    find_spam(read, entities, &heard, |_| false, &mut found);
    let comment = Comment { author: read.original(), url: read.original(), ..Comment::of(read.original()) };
    let shared = Shared::shipped().unwrap_or(Shared::none());
    assert!(Judge::new().judge(shared, &SITE, &comment).percent <= 1000);
    let features = features(&comment);
    assert_eq!(Features::from_bytes(&features.to_bytes()), Ok(features));
    (found, places)
}

fuzz_target!(|data: &[u8]| {
    // As features that were kept: refused, or the only form of what they are.
    if let Ok(features) = Features::from_bytes(data) {
        assert_eq!(features.to_bytes(), data);
    }
    let text = String::from_utf8_lossy(data);
    let (found, places) = KEPT.with_borrow_mut(|kept| read(&text, kept));
    for finding in &found {
        assert!(finding.confidence <= 100, "{finding:?}");
    }
    for place in places.iter().chain(found.iter().map(|finding| &finding.span)) {
        assert!(text.get(place.start as usize..place.end as usize).is_some(), "{place:?} in {text:?}");
    }
    assert_eq!(read(&text, &mut Kept::default()), (found, places));
});
