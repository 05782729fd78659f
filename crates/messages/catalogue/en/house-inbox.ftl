# The comment inbox, alarms, sites.

# Inbox: the list.
inbox-h = Comment inbox
inbox-list = Comments
inbox-view-mine = Waiting for me
inbox-view-soon = Clocks running out
inbox-view-held = Held
inbox-view-spam = Spam
inbox-view-snoozed = Snoozed
inbox-view-closed = Closed
inbox-view-all = All
inbox-find = Words, author
inbox-words-behind = The last comments are still being read: they cannot be found by their words yet.
inbox-filters = { $n ->
    [0] Filters
    [one] Filters (1)
   *[other] Filters ({ $n })
}
inbox-network = Network or site
inbox-scenario = Scenario
inbox-scenario-h = Scenario: { $title }
inbox-ground = Ground
inbox-severity = Severity
inbox-severity-1 = 1, routine
inbox-severity-2 = 2, sensitive
inbox-severity-3 = 3, serious
inbox-severity-4 = 4, crisis
inbox-assigned = Assigned to
inbox-fresh = , not opened yet
inbox-on-it = { $name } is on it
inbox-on-it-own = you are on it
inbox-alike-n = { $n ->
    [one] 1 look-alike
   *[other] { $n } look-alikes
}
inbox-count = { $n ->
    [one] One comment
   *[other] { $shown } comments of { $of }
}
inbox-begin = No comment yet
inbox-begin-say = Connect a site, give a file or call the API. Every comment that needs a person arrives here, with its scenario and its clock.
inbox-begin-sites = Connect a site
inbox-begin-file = Give a file
inbox-begin-api = Key for the API
inbox-none = Nothing here
inbox-none-say = No comment is in this state.
inbox-none-mine = Nothing waits for you
inbox-none-mine-say = Comments that the charter gives to you will come here, the shortest clock first.
inbox-none-soon = Every clock is kept
inbox-none-soon-say = What has to be done soon, or should have been, will come here.
inbox-none-spam = Nothing is put aside
inbox-none-spam-say = Spam waits here before it is erased; each can be taken back.
inbox-news = { $fresh ->
    [0] Nothing new
    [one] One new comment
   *[other] { $fresh } new comments
}{ $gone ->
    [0] .
    [one] , one done by others.
   *[other] , { $gone } done by others.
}
inbox-news-show = Refresh
inbox-undo = Undo
inbox-undone = (undone)
inbox-comment = Comment

# States and clocks.
inbox-state-waiting = waiting
inbox-state-held = held
inbox-state-shown = shown
inbox-state-hidden = hidden
inbox-state-masked = partly masked
inbox-state-spam = spam
inbox-state-snoozed = snoozed
inbox-state-answered = answered
inbox-state-closed = closed
inbox-clocks = Clocks
inbox-clock-acknowledge = acknowledge
inbox-clock-answer = answer
inbox-clock-decide = decide
inbox-clock-remove = remove
inbox-clock-hand-over = hand over
inbox-clock-protect = protect
inbox-clock-speak = speak
inbox-clock-pause = pause
inbox-clock-running = running
inbox-clock-soon = soon
inbox-clock-over = overdue
inbox-clock-met = met
inbox-clock-missed = missed
inbox-clock-paused = paused

# The card.
inbox-walk = From comment to comment
inbox-to-list = The list
inbox-place = { $nth } of { $of }
inbox-previous = Previous
inbox-next = Next
inbox-answers-to = In answer to
inbox-mark = reason
inbox-masked = masked
inbox-ours = the house
inbox-see-card = See
inbox-decide = Decide
inbox-approve = Show
inbox-hide = Hide
inbox-hide-say = Criticism, a complaint or disagreement is never a ground. A copy is kept before any act.
inbox-hide-go = Hide on this ground
inbox-hide-note = The facts, in a sentence: the author will read them
inbox-ground-law = The law
inbox-ground-house = The house rules
inbox-mask = Mask words
inbox-mask-say = The text is never rewritten: masked words are replaced by a visible mark.
inbox-mask-spans = Words that were found
inbox-mask-words = Other words, as they are written
inbox-mask-go = Mask
inbox-spam = Spam
inbox-not-spam = Not spam
inbox-take = I take it
inbox-release = Give it back
inbox-assign = Assign
inbox-assign-to = To whom
inbox-escalate = Escalate
inbox-escalate-to = To whom
inbox-snooze = Snooze
inbox-snooze-say = The charter's clock keeps running.
inbox-snooze-until = Until
inbox-snooze-hour = in an hour
inbox-snooze-evening = this evening, 18:00
inbox-snooze-tomorrow = tomorrow, 9:00
inbox-snooze-week = Monday, 9:00
inbox-snooze-on = this day, at this hour:
inbox-snooze-time = Hour
inbox-why = Reason
inbox-reason-more = Say more
inbox-close = Close
inbox-closing = Is it done?
inbox-reopen = Reopen
inbox-no-answer = Do not answer
inbox-no-answer-say = Silence is a decision: it has a reason, and the journal keeps it.
inbox-no-answer-why = Why
inbox-silence-charter = the charter: { $why }
inbox-silence-solved = already settled with this person
inbox-silence-said = the answer is already in the thread
inbox-silence-elsewhere = taken up elsewhere, in private
inbox-silence-bait = bait without a request
inbox-silence-humour = humour, satire
inbox-silence-law = a case is under way
inbox-silence-other = other, to be said below
inbox-justification = Why this one otherwise
inbox-justification-hint = Like cases get the same act, or the difference is explained.
inbox-justify = Keep this explanation
inbox-unlike = { $n } comments that look like it were treated otherwise: { $how }.
inbox-answer-as = Answer as { $account }
inbox-wordings = Prepared answers
inbox-private = in private
inbox-private-tick = To the author alone, in private
inbox-blanks-open = { $n ->
    [one] one blank to fill
   *[other] { $n } blanks to fill
}
inbox-blanks = { $n ->
    [one] To fill before sending:
   *[other] To fill before sending:
} { $blanks }
inbox-answer-text = Answer
inbox-answer-go = Send the answer
inbox-goes-public = Under the comment, for all to see.
inbox-scenario-owner = { $owner } looks after it.
inbox-scenario-because = Recognised by: { $why }.
inbox-scenario-go = Change the scenario
inbox-severity-go = Change the severity
inbox-reclass = This is not the right scenario
inbox-tone = Tone:
inbox-scenario-silence = The charter would rather not answer:
inbox-escalation = When it goes further
inbox-answered = What was answered
inbox-answered-by-hand = to be said there
inbox-answered-sent = said
inbox-answered-dropped = not said after all
inbox-answered-said = It is said there
inbox-answered-drop = It is not said after all
inbox-notes = Private notes
inbox-notes-none = No note.
inbox-note-add = Add a note
inbox-note-say = For the team alone. A note never leaves the house.
inbox-note-go = Note it
inbox-spam-percent = { $n }% spam
inbox-spam-sign-sound = sound
inbox-reason-for = speaks for spam
inbox-reason-against = speaks against spam
inbox-percent = { $n }%
inbox-author = The author, here
inbox-author-unknown = First comment on this site.
inbox-author-recent = Their last comments here
inbox-author-here = From this site alone; nothing comes from elsewhere.
inbox-author-before = Comments before
inbox-author-kept = Left visible
inbox-author-removed = Hidden
inbox-author-first = First seen
inbox-thread = The thread
inbox-thread-here = this comment
inbox-statement = What the author is told
inbox-told-sent = sent
inbox-contested = The author contests
inbox-contest-reason = Reason, which the author will read
inbox-contest-kept = Keep it hidden
inbox-contest-restored = Restore the comment
inbox-history = What happened
inbox-second = A second person is asked
inbox-second-until = Without an answer by { $time }, nothing is done.
inbox-confirm = Confirm
inbox-decline = Decline
inbox-decline-reason = Reason for declining
inbox-conflict-answer = Another answer waits already
inbox-conflict-answer-say = Yours is kept below. Nothing was sent.
inbox-conflict-busy = Somebody is on it
inbox-conflict-acted = Somebody acted meanwhile
inbox-conflict-acted-say = Nothing of what you asked was done. The page shows the state of now.
inbox-conflict-anyway = Send mine all the same
inbox-conflict-drop = Drop mine

# Keys.
inbox-key-next = next comment
inbox-key-previous = previous comment
inbox-key-approve = show
inbox-key-hide = hide
inbox-key-answer = answer
inbox-key-wording = prepared answer
inbox-key-escalate = escalate
inbox-key-snooze = snooze
inbox-key-take = take it, give it back
inbox-key-spam = spam, or not
inbox-key-send = send the answer

# Look-alikes.
inbox-alike-h = Comments that look alike
inbox-colon = :
inbox-alike-all = Treat them together
inbox-alike-back = Back to the comment
inbox-alike-none = None looks like it
inbox-alike-none-say = This comment is the only one of its kind.
inbox-alike-caption = The most alike first
inbox-alike-tick-all = Tick all of the page
inbox-alike-tick = Tick the one by { $author }
inbox-likeness = Likeness
inbox-alike-act = One act for all
inbox-alike-two = From { $n } on, a second person confirms.
inbox-alike-what = Act
inbox-alike-ground = Ground, for hiding
inbox-alike-preview = See what it would do
inbox-alike-go = { $n ->
    [one] Do it for this comment
   *[other] Do it for these { $n } comments
}

# Grounds.
ground-hate-or-incitement = Hate or incitement
ground-hate-or-incitement-say = Attacks people for what they are, or calls for harming them.
ground-threat = Threat
ground-threat-say = Announces harm to somebody.
ground-harassment = Harassment
ground-harassment-say = Goes after one person again and again.
ground-insult = Insult
ground-insult-say = Abuses a person without stating a fact.
ground-defamation = Defamation
ground-defamation-say = Imputes to a person a precise fact that harms their honour.
ground-terrorism-apology = Apology of terrorism
ground-terrorism-apology-say = Praises an act of terrorism, or calls for one.
ground-child-protection = Child protection
ground-child-protection-say = Endangers a minor.
ground-sexual-content = Sexual content
ground-sexual-content-say = Shows or describes what a minor must not see.
ground-doxxing = Doxxing
ground-doxxing-say = Publishes where to find somebody, so that they are harmed.
ground-privacy = Privacy
ground-privacy-say = Reveals a person's private life without their consent.
ground-image-right = Image right
ground-image-right-say = Shows a person who did not agree.
ground-medical-secrecy = Medical secrecy
ground-medical-secrecy-say = Tells the health of an identifiable person.
ground-trade-secret = Trade secret
ground-trade-secret-say = Reveals what is protected as a secret.
ground-fraud-phishing = Fraud or phishing
ground-fraud-phishing-say = Seeks money or data by deceit.
ground-impersonation = Impersonation
ground-impersonation-say = Pretends to be somebody else.
ground-copyright = Copyright
ground-copyright-say = Takes a work without right, at the request of its holder.
ground-trademark = Trademark
ground-trademark-say = Deceives about the origin by a mark.
ground-election-silence = Election silence
ground-election-silence-say = Campaigns when the law forbids it.
ground-advertising = Advertising
ground-advertising-say = Sells something else, unrelated to the page.
ground-repetition-flood = Repetition
ground-repetition-flood-say = The same message, posted again and again.
ground-off-topic = Off topic
ground-off-topic-say = Unrelated to the page; criticism is not off topic.
ground-coarse-language = Coarse language
ground-coarse-language-say = Coarse without aiming at anybody.
ground-personal-data = Personal data
ground-personal-data-say = Gives the author's own data, or somebody's; masking is often enough.
ground-unsafe-link = Unsafe link
ground-unsafe-link-say = Leads to an address known for harm.
ground-medical-advice-request = Request for medical advice
ground-medical-advice-request-say = Asks for a diagnosis, which this page cannot give.

# Alarm.
alarm-h = Alarms
alarm-one = Alarm
alarm-lead = What leaves the usual rhythm of an account, and what nobody answers.
alarm-view-open = Open
alarm-view-past = Past
alarm-view-silence = Silences
alarm-none = No alarm
alarm-none-say = Each account is compared with its own rhythm, hour by hour. What leaves it will ring here, within a minute.
alarm-silence-none = No silence to regret
alarm-silence-none-say = Questions and criticism unanswered beyond their clock, and accounts silent for too long, will come here.
alarm-inbox = Go to the inbox
alarm-level-1 = to look at
alarm-level-2 = serious
alarm-level-3 = crisis
alarm-count = { $n ->
    [one] One alarm
   *[other] { $shown } alarms of { $of }
}
alarm-unanswered = Unanswered beyond the clock
alarm-unanswered-say = Silence is decided: answer, or say why you do not.
alarm-dormant = Silent accounts
alarm-dormant-say = Without a post for longer than the charter allows, or asleep by the registry.
alarm-last = Last post
alarm-limit = Limit
alarm-by-registry = asleep by the registry
alarm-never = never
alarm-since = Since
alarm-see = See these comments
alarm-chart = The last hours
alarm-chart-title = { $what }, from { $from } to { $to }
alarm-chart-said = At most { $most } ({ $at }); usually between { $low } and { $high } at that hour.
alarm-chart-what = comments per hour
alarm-chart-negative = negative
alarm-chart-usual = usual rhythm
alarm-chart-start = the alarm rings
alarm-chart-numbers = The figures
alarm-chart-hour = Hour
alarm-voices = The three that say it best
alarm-why = Why it rings
alarm-measures = What to do
alarm-stop = Stop the queue
alarm-stop-say = Nothing leaves these accounts until a person resumes.
alarm-case = Open the crisis case
alarm-case-say = The cell is told, evidence is kept, roles are given.
alarm-call = Call the person on call
alarm-call-say = { $n ->
    [one] { $who } is on call: by mail and by webhook.
   *[other] { $who } are on call: by mail and by webhook.
}
alarm-proposed = proposed
alarm-done-charter = done by the charter, { $time }
alarm-done-person = done by { $name }, { $time }
alarm-see-stop = See the stop
alarm-false = It is a false alarm
alarm-false-say = The reason is learned: this rhythm will ring less quickly.
alarm-false-go = File as a false alarm
alarm-end = It is over
alarm-end-go = End the alarm
alarm-spreads = What spreads
alarm-new = new
alarm-times = { $n ->
    [one] once
   *[other] { $count } times
}
alarm-reach = Who is reached
alarm-reach-say = All together, never by person.
alarm-reach-authors = Authors
alarm-reach-new = Seen for the first time
alarm-reach-followers = Followers of these authors, together

# Sites.
sites-h = Sites
sites-lead = Sites that ask Charte about their comments, by the Akismet protocol.
sites-new = Add a site
sites-none = No site yet
sites-none-say = A WordPress keeps its Akismet plugin as it is; three steps are enough:
sites-how = Connect a WordPress
sites-how-1 = Download the small plugin, which points Akismet at this house:
sites-how-2 = Put it into
sites-how-3 = Add the site here and give its key to the Akismet plugin. Nothing else changes.
sites-how-other = Any other Akismet client: the host { $host } and the key.
sites-made = Key of { $site }
sites-made-say = Copy it now: it will never be shown again.
sites-key = Key
sites-made-by = Made
sites-seen = Last asked
sites-never = never yet
sites-lessons = Learning
sites-lessons-say = { $n ->
    [0] No correction.
    [one] One correction.
   *[other] { $n } corrections.
}
sites-shared = They serve the other sites too.
sites-own = They stay with this site.
sites-notice = Notice for commenters
sites-caption = What { $site } asked, by month
sites-month = Month
sites-checked = Checked
sites-spam = Spam
sites-ham = Sound
sites-held = Held
sites-missed = Missed
sites-wrong = Wrongly
sites-renew = New key
sites-share = Share its lessons
sites-unshare = Stop sharing
sites-forget = Forget what was learned
sites-revoke = Revoke
sites-address = Address of the site
sites-address-hint = As a visitor types it: https://blog.example.com
sites-account = Account whose rules hold
sites-make = Make the key
sites-state-answers = answers
sites-state-silent = silent
sites-state-never = never seen
sites-state-revoked = revoked

# Import.
intake-link = Import
intake-h = Import comments
intake-lead = A CSV table, JSON lines or a WordPress export. Each comment is judged as if it came; each line that is not understood is told.
intake-file = File
intake-file-hint = At most { $limit }.
intake-kind = Kind
intake-kind-auto = find out
intake-kind-csv = table (CSV)
intake-kind-jsonl = JSON lines
intake-kind-wordpress = WordPress export
intake-site = Site
intake-look = Take these comments in
intake-looked = This is what was understood. Nothing is taken in yet.
intake-columns = What was understood
intake-column = Column
intake-means = Is
intake-examples = For example
intake-column-none = nothing, left out
intake-column-text = the text
intake-column-author = the author
intake-column-mail = their mail (hashed)
intake-column-address = their IP address (hashed)
intake-column-url = their site
intake-column-at = the date
intake-column-id = its number there
intake-column-parent = what it answers
intake-column-page = the page
intake-column-state = its state there
intake-go = Take these comments in
intake-again = Look again
intake-running = Being read. You may leave this page.
intake-progress = Lines read
intake-refresh = Refresh
intake-lines = { $n ->
    [one] One line read.
   *[other] { $done } lines read.
}
intake-lines-of = { $done } lines read of { $total }.
intake-done = The file was read.
intake-failed = Reading stopped. What was taken in stays; the same file goes on without doubling.
intake-wrong = { $n ->
    [one] One line not understood
   *[other] { $total } lines not understood
} ({ $shown } shown)
intake-wrong-caption = Lines that were not understood
intake-line = Line
intake-why = Why
intake-text = Text
intake-runs = Files of before
intake-runs-none = No file yet.
intake-count-taken = Taken in
intake-count-seen = Seen before
intake-count-spam = Spam
intake-count-held = To decide
intake-count-wrong = Not understood

# Notice, contest.
notice-h = Your data when you comment
notice-since = In force since
notice-version = charter { $version }
notice-none = Comments are not open here: no data is collected.
notice-other = Cette page en français
notice-text = As plain text
notice-foot = This page is made from what is really switched on.
contest-h = Your comment
contest-over = This link opens nothing, or nothing any more.
contest-yours = What you had written
contest-why = Why
contest-said = What you answered
contest-waits = A person who did not take the decision will read it.
contest-contest = Contest
contest-contest-say = Say why the decision is wrong. A person who did not take it will look at it again.
contest-until = Until { $day }.
contest-text = Your reasons
contest-go = Send
contest-received = Your objection was received.
contest-ways = Other ways

# Home.
home-comment = Comment
home-comments = Comments
home-comments-all = The inbox
home-comments-none = Nothing waits.
home-comments-mine = { $n ->
    [0] None waits for you
    [one] One waits for you
   *[other] { $shown } wait for you
}
home-comments-soon = { $n ->
    [one] One clock runs out
   *[other] { $shown } clocks run out
}
home-comments-held = { $n ->
    [one] One held
   *[other] { $shown } held
}
home-comments-unanswered = { $n ->
    [one] One unanswered beyond its clock
   *[other] { $shown } unanswered beyond their clock
}
home-comments-next = Take the next

# The contest page, sites and imports, as the house says them.

contest-ground = Ground
contest-rests = Rests on
contest-law = the law
contest-house = the house rules
contest-decided = Decision
contest-by-found = by a person; found by a machine
contest-by-person = by a person
contest-from = Since
contest-hidden = Your comment was hidden
contest-masked = A part of your comment was masked
contest-restored = Your comment is restored
contest-upheld = The decision stands.
contest-closed = This decision can no longer be contested here: it was already, or it was taken back, or the time is over.
contest-court = You may also go to court.
contest-notice = Your data when you comment
house-done-revoked-key = Key revoked: this site is no longer heard.
house-done-forgotten = What this site had learned is forgotten.
intake-fault-import-text = No column holds the text: name it “text”.
intake-fault-import-empty = Without a text.
intake-fault-import-date = The date cannot be read.
intake-fault-import-line = This line cannot be read.
intake-fault-import-long = This line is too long.
intake-fault-import-rows = The file is too long: the rest is not read. Cut it.
intake-fault-import-broken = The file stops or breaks here: the rest is not read.
intake-see = See the comments
house-error-import-file = Choose a file of comments.
house-error-import-account = Choose an account on which you moderate.

# What a verdict says of a comment.
inbox-effect-shown = Stays shown
inbox-effect-hidden = Hidden
inbox-does-show = lets it stand
inbox-does-hide = hides it
