# The charter in the house.

charter-tabs = The charter
charter-tab-read = Read
charter-tab-edit = Change
charter-tab-compare = Compare
charter-tab-life = Life
charter-tab-comments = Comments
charter-tab-interview = Interview
charter-version = Version { $version }
charter-lead-force = Version { $version }, in force since { $date }.
charter-lead-version = Version { $version }.
charter-lead-count = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
}, { $examples ->
    [one] { $examples } example
   *[other] { $examples } examples
}.
charter-lead-review = To be read again by { $date }.
charter-unsigned = You have not signed this version yet.
charter-sign = Read and sign
charter-not-in-force = This version is not the one that counts.
charter-read-in-force = Read the one that does
charter-broken-none = Charter { $version } does not compile: { $n ->
    [one] one error
   *[other] { $n } errors
}. No earlier version takes its place: nothing leaves.
charter-paste = Paste a document
charter-contents = Articles
charter-side = What the article “{ $title }” does
charter-does = What the machine does
charter-does-nothing = Nothing: what is written here is left to people.
charter-examples = { $n ->
    [one] One example
   *[other] { $n } examples
}
charter-fired = Fired on { $month ->
    [one] { $month } post
   *[other] { $month } posts
} in 30 days, { $quarter } in 90
charter-fired-shadow = Would have fired on { $month ->
    [one] { $month } post
   *[other] { $month } posts
} in 30 days, { $quarter } in 90
charter-fired-never = Did not fire in 90 days
charter-fired-h = Rule { $rule }: where it fired
charter-fired-lead = The judgements of the last 90 days in which it fired, the last first.
charter-fired-did = What it did
charter-fired-check = Asked by another tool
charter-owner = Kept by { $name }
charter-comments-n = { $n ->
    [one] One comment
   *[other] { $n } comments
}
charter-comment = Comment
charter-pack-say = This model is part of the charter, which may restrict it and never loosens it in silence.
charter-hash = Fingerprint
charter-thin = to be completed
charter-heft-text = the text
charter-heft-added = added
charter-heft-removed = removed
charter-heft-other = changed
charter-by-mandate = no mandate

# Change.
charter-edit-h = Change the charter
charter-edit-from = From version { $version }. It stays in force until another one is put in force.
charter-edit-draft = From version { $version }, kept by { $name }.
charter-edit-drawn = The document that the interview makes of your answers. Nothing is kept yet.
charter-edit-typed = Nothing of what is in this form is kept yet.
charter-edit-nothing = Nothing is in force yet.
charter-edit-first = Paste a document here, or begin with the interview: it leads from a blank page to a complete charter.
charter-other = { $name } kept another version at { $at }. Yours does not replace it: the two can be compared.
charter-text = Text and rules
charter-text-hint = Any text may be written; the blocks between ``` are what the machine reads.
charter-check = Check
charter-propose = Propose this version
charter-why-empty = Write, or paste a document.
charter-why-errors = It can be proposed as it is; it comes into force only without errors and with all its examples passed.
charter-why-sound = It can be proposed, then put in force.
charter-why-same = This is the text in force.
charter-no-finding = No error, no warning
charter-line = Line { $line }: { $say }
charter-in-pack = Model “{ $name }”: { $say }
charter-fix = Correct
charter-more = { $n ->
    [one] One more finding
   *[other] { $n } more findings
} after these.
charter-examples-h = Examples
charter-passed = { $n ->
    [one] { $n } passed
   *[other] { $n } passed
}
charter-failed = { $n ->
    [one] { $n } failed
   *[other] { $n } failed
}
charter-changes-h = What changes
charter-readback-h = Read back in sentences

# Compare.
charter-compare-h = From { $from } to { $to }
charter-compare-label = Versions to compare
charter-alone-h = There is nothing to compare
charter-alone = It takes two versions. The next one that is proposed will be compared with this one, sentence by sentence.
charter-changed-h = What changes
charter-exact-h = What the rules catch from now on
charter-exact-say = Computed over every possible case, with a made-up post as the example.
charter-replay-h = Replay: { $n ->
    [0] nothing would be treated differently
    [one] one post out of { $posts }
   *[other] { $n } posts out of { $posts }
}
charter-replay-none = No post is kept yet.
charter-replay-same = All posts that are kept would be treated the same.
charter-replay-say = { $stricter ->
    [0] None would be judged more strictly
    [one] One would be judged more strictly
   *[other] { $stricter } would be judged more strictly
}, { $looser ->
    [0] none less.
    [one] one less.
   *[other] { $looser } less.
}
charter-replay-newly = Newly refused: { $refused }; newly published: { $published }.
charter-replay-kept = What was submitted is judged with the facts that were kept with its verdict, not with the registry of today.
charter-replay-today = { $n ->
    [one] One was never submitted and is judged with the facts of today.
   *[other] { $n } were never submitted and are judged with the facts of today.
}
charter-replay-detectors = { $n ->
    [one] One was seen by detectors of another version: what they said then counts, where it was kept.
   *[other] { $n } were seen by detectors of another version: what they said then counts, where it was kept.
}
charter-replay-label = Posts that would be treated differently
charter-col-post = Post
charter-col-at = When
charter-col-before = Then
charter-col-after = Now
charter-draft-of = draft { $version }
charter-adopt-h = Put in force
charter-adopt = Put this version in force
charter-adopt-say = From then on everything that waits is judged by it, and everyone is asked to sign it. The version before stays readable.
charter-see-errors = See what is wrong

# Life.
charter-life-h = Life of the charter
charter-life-lead = What it took for version { $version } to count, with the evidence.
charter-life-lead-draft = What it takes for version { $version } to count, with the evidence.
charter-next = Prepare the next version
charter-step-draft = Draft
charter-step-works_council = Works council
charter-step-inspection = Labour inspectorate
charter-step-filing = Filing at the labour court
charter-step-publicity = Publicity
charter-step-in_force = In force
charter-step-review = Review
charter-step-superseded = Superseded
charter-law-works_council = The works council gives its opinion (French labour code, art. L1321-4)
charter-law-inspection = Sent with the council's opinion (French labour code, art. L1321-4 and R1321-4)
charter-law-filing = Registry of the labour court (French labour code, art. R1321-2)
charter-law-publicity = Made known to staff by any means (French labour code, art. R1321-1)
charter-law-missing = Formalities are missing. The machine applies the charter; in France no sanction may rest on it before a month after the last one (labour code, art. L1321-4 and L1321-5).
charter-law-from = The formalities are done: it can be held against staff from { $date } (French labour code, art. L1321-4).
charter-law-binding = The formalities are done: it can be held against staff since { $date } (French labour code, art. L1321-4).
charter-law-early = It has been in force since { $date }, less than a month after the last formality.
charter-since = since { $date }
charter-planned = planned for { $date }
charter-before = by { $date }
charter-until = until { $date }
charter-entry = Entry { $n } of the journal
charter-step-add = Note a step
charter-step = Step
charter-step-on = Taken on
charter-step-evidence = Evidence
charter-step-evidence-hint = The name of the file, the number of the receipt, where it is kept.
charter-step-go = Note the step
charter-signatures = Signatures
charter-signed-of = { $signed ->
    [0] Nobody has signed
    [one] One person has signed
   *[other] { $signed } persons have signed
}, out of { $all }.
charter-remind = Write to those who have not signed
charter-who-signed = Who has signed
charter-versions = Versions
charter-col-version = Version
charter-col-state = State
charter-col-in-force = In force
charter-col-signed = Signatures
charter-col-by = Kept by
charter-state-draft = draft
charter-state-in_force = in force
charter-state-superseded = superseded
charter-from-to = from { $from } to { $to }

# Read and sign.
sign-h = Read and sign charter { $version }
sign-before = You had signed version { $version }: { $at }.
sign-first = You have signed nothing here yet. This is the whole text.
sign-already = You have signed this version.
sign-nothing = There is nothing to sign as long as no charter is in force.
sign-changed = What has changed for you
sign-whole = The whole charter
sign-whole-say = { $n ->
    [one] One article.
   *[other] { $n } articles.
}
sign-whole-read = Read it on its page
sign-whole-here = Read it here
sign-law-h = What the law says
sign-law = You may criticise the company. Only abuse can be sanctioned: insult, defamation or excess, and giving away a secret. Your signature says that you have read, not that you agree.
sign-law-article = The charter's article
sign-law-ref = French labour code, art. L1121-1, L2281-1 and L2281-3; Cass. soc., 14 Dec. 1999, no. 97-41.995
sign-go = Sign
sign-read = I have read what changed and I know where to read the rest
sign-read-first = I have read the charter
sign-remark = A remark to those who keep the charter
sign-later = Later
sign-done = You have signed this version.
sign-proof = Your proof
sign-proof-line = Version { $version }, signed: { $at }.
sign-waiting = { $n ->
    [one] One person has not signed
   *[other] { $n } persons have not signed
}
sign-signed = { $n ->
    [one] One person has signed
   *[other] { $n } persons have signed
}

# Comments.
charter-comments-h = Comments on the charter
charter-comments-lead = Lawyers, human resources, staff representatives, teams: everyone may say what they think of an article.
charter-comments-none = No comment
charter-comments-none-say = What people say about an article will come here, and below the article.
charter-article = Article
charter-whole = The whole charter
charter-every = All articles
charter-section = Interview: { $title }
charter-settled-too = Show settled comments too
charter-settled-by = settled by { $name }
charter-settle = Settle
charter-comment-new = Comment on an article
charter-comment-text = Comment
charter-comment-go = Add the comment
charter-ask = Ask for an opinion
charter-ask-say = The person receives a message with the address of the article.
charter-ask-go = Ask
charter-person = Person

# The interview.
interview-h = The interview
interview-lead = Provision { $provision }, section { $place } of { $n }.
interview-lead-more = Section { $place } of { $n }.
interview-pause = One can stop at any time and come back, several people too.
interview-all = All sections
interview-progress = Progress
interview-read-only = You may read and comment; answering is for those who keep the charter.
interview-proposed = Proposed answer
interview-by = Answered by { $name }
interview-row = Add a row
interview-others = What other charters say
interview-machine = What the machine does, what stays with people
interview-caution = Careful: { $caution } ({ $reference })
interview-next = Continue
interview-next-section = Next section
interview-back = Back
interview-growing = Your charter at this instant
interview-growing-nothing = This section has no article yet.
interview-whole = Where it stands
interview-cell = { $column }, row { $row }
interview-nothing = –
interview-answered = { $n } questions of { $all } have their answer; the others keep the proposed one.
interview-draw = Make a charter of it
interview-draw-say = The document opens in the editor, with its rules and examples. Nothing comes into force before you decide so.
interview-covered = covered
interview-thin = thin
interview-missing = missing
interview-unseen = to be seen
interview-waits = { $n ->
    [one] One question waits.
   *[other] { $n } questions wait.
}
interview-other = Take the interview in French

# Faults and things done.
house-error-day-to-come = This day is to come: note the step once it is taken.
house-error-step-unknown = There is no such step.
house-error-not-read = Tick the box if you have read.
house-done-proposed = Version kept. The one before stays in force.
house-done-noted-step = Step noted; the journal's entry proves it.
house-done-commented = Comment added.
house-done-settled = Comment settled.
house-done-asked = The message is on its way.
house-done-reminded = The messages are on their way.

mail-sign-subject = Charter { $version } is to be read and signed
mail-sign-body =
    Version { $version } of the social-media charter is in force.

    What changed, then the whole text, to be read and signed:
    { $link }

    Your signature says that you have read, not that you agree.
charter-exception-asked = An exception to the rule “{ $rule }” is asked for: { $link }

mail-exception-subject = An exception is asked for: { $rule }
mail-exception-body =
    { $name } asks for an exception to the rule “{ $rule }”:

    { $reason }

    The post: { $link }
    The charter decides: an exception is a change of the charter, or there is none.

mail-opinion-subject = Your opinion is asked for: { $title }
mail-opinion-body =
    { $name } asks for your opinion on “{ $title }” in the social-media charter.

    { $link }
