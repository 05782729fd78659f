# Comments: what can go wrong with acts on them, and why a comment seems to be spam.

house-error-site-address = This is not the address of a site: a host and perhaps a path, such as blog.example/news.

spam-why-test-value = A value of the protocol by which a site tries whether it is heard.
spam-why-administrator = Written by an administrator of the site.
spam-why-decided-spam = The site has decided that this comment is spam.
spam-why-decided-honest = The site has decided that this comment is no spam.
spam-why-honeypot = A field that people do not see was filled in.
spam-why-no-script = The page's script did not run, as with programs that fill in forms.
spam-why-other-form = The form was not the one of the site.
spam-why-kept-before = Comments of this author were kept here before.
spam-why-spam-before = Comments of this author were spam here before.

comments-count = { $n } shown
comments-nobody = nobody
comments-erased = (erased)
comments-erased-say = The words were erased, as the charter says. What was decided stays.
comments-unnamed = Without a name
comments-masked = masked
comments-source-api = API
comments-on-it = { $name } is on it.
comments-acted = Somebody has acted on this comment since you opened it. What you see now is how it stands.
comments-answered-by = { $name }, { $at }
comments-second = { $by } wants to hide { $n ->
    [one] this comment
   *[other] { $n } comments
 }. A second person decides.
comments-second-own = You asked for it: somebody else says yes or no.
comments-denied = You may read this comment. Deciding on it needs a mandate to moderate on this account.
comments-denied-why = Who may
comments-evidence = A copy was kept on { $at }, before anything was done.
comments-known-kept = Kept here
comments-known-removed = Hidden on a ground
comments-known-spam = Spam
comments-known-first = First seen
comments-band-ham = no spam
comments-band-hold = doubtful
comments-band-spam = spam
comments-bands = Held from { $hold } %, put aside from { $aside } %.
comments-learned = Learned from { $n ->
    [one] one decision
   *[other] { $n } decisions
 } of this site.
comments-unlike = Comments that look like this one were treated otherwise. Treat it alike, or say why not.
comments-told-by-hand = A statement of reasons is made, with a link to contest. Pass it on where the comment stands.
comments-goes-by-hand = You say it there, then note here that it was said.
comments-statement-ground = Ground
comments-statement-rests = Rests on
comments-statement-law = the law
comments-statement-house = the house rules
comments-statement-rule = Rule
comments-statement-since = Since
comments-statement-withdrawn = taken back
comments-undo-not = What was said to somebody is said: this is not undone here.
comments-happened = { $by } { $did }
comments-did-received = brought it
record-act-comment-received = took a comment in
comments-did-asked-again = asked about it again
record-act-comment-asked-again = asked about it again
comments-did-shown = showed it
record-act-comment-shown = showed it
comments-did-hidden = hid it
record-act-comment-hidden = hid it
comments-did-masked = masked words of it
record-act-comment-masked = masked words of it
comments-did-spam = called it spam
record-act-comment-spam = called it spam
comments-did-not-spam = said that it is no spam
record-act-comment-not-spam = said that it is no spam
comments-did-answered = answered it
record-act-comment-answered = answered it
comments-did-answer-said = noted that the answer was said
record-act-comment-answer-said = noted that the answer was said
comments-did-answer-dropped = dropped the answer
record-act-comment-answer-dropped = dropped the answer
comments-did-unanswered = left it without an answer
record-act-comment-unanswered = left it without an answer
comments-did-assigned = changed who is on it
record-act-comment-assigned = changed who is on it
comments-did-escalated = handed it up
record-act-comment-escalated = handed it up
comments-did-snoozed = put it off
record-act-comment-snoozed = put it off
comments-did-back = brought it back
record-act-comment-back = brought it back
comments-did-closed = closed it
record-act-comment-closed = closed it
comments-did-reopened = opened it again
record-act-comment-reopened = opened it again
comments-did-undone = undid that
record-act-comment-undone = undid that
comments-did-noted = wrote a note
record-act-comment-noted = wrote a note
comments-did-step = ticked a step
record-act-comment-step = ticked a step
comments-did-graded = changed its severity
record-act-comment-graded = changed its severity
comments-did-scenario = gave it another scenario
record-act-comment-scenario = gave it another scenario
comments-did-second-asked = asked for a second person
record-act-comment-second-asked = asked for a second person
comments-did-second-refused = said no to hiding
record-act-comment-second-refused = said no to hiding
comments-did-contested = contested it
record-act-comment-contested = contested it
comments-did-looked-again = looked again
record-act-comment-looked-again = looked again
record-act-site-added = added a site
record-act-site-revoked = took the key of a site back
record-act-site-shares = changed with whom a site learns
house-error-comments-count = Choose between one and two hundred comments.
house-error-ground-missing = Hiding needs a ground: of law, or of the published house rules.
house-error-ground-criticism = Criticism is no ground. A comment is hidden for what the law or the house rules forbid.
house-error-spans-wrong = Mark the words to mask: whole characters of one comment.
house-error-like-cases = Comments like this one were treated otherwise. Say why this one is not.
house-error-second-own = Nobody confirms their own act: a second person does.
house-error-person-may-not = This person may not moderate on this account.
house-error-snooze-beyond = Choose an instant in the next thirty days.
house-error-severity-beyond = Severity is a number from 1 to 4.
house-error-scenario-unknown = The charter has no such scenario.
house-error-answer-blanks = Some blanks of the answer are still open: fill in what stands in braces.
house-error-answer-not-allowed = The charter does not let this answer leave. Change it, or have it approved as a post.
house-error-filter-unknown = The filter has no such value.
house-error-act-unknown = There is no such act.
mail-comment-subject = A comment on { $account } waits for you
mail-comment-assigned =
    { $by } has put you on a comment.

    { $link }
mail-comment-escalated =
    { $by } hands a comment up to you.

    { $link }

comments-alike-asked = { $act }: { $n ->
    [one] one comment
   *[other] { $n } comments
 }.
comments-alike-second = From ten on, a second person says yes or no before anything is hidden.

import-no-site = No site has the address { $site }: `charte site list` shows them.
import-taken = { $taken } taken in; { $spam } put aside as spam, { $open } for a person to look at.
import-wrong = line { $line }: { $why } “{ $text }”
