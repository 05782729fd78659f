# The queue and the stop switch.

queue-h = Queue
queue-lead = Each sending has its key, written before the call: nothing leaves twice.
queue-new = Schedule a post
queue-watch = To watch
queue-today = Today
queue-all = All
queue-mine = My sendings
queue-caption = Sendings, the next first
queue-where = Where it is
queue-none = Nothing in the queue
queue-none-say = An approved post that has a day and an hour enters here, once per account.
queue-hold = Hold
queue-retry = Try again
queue-appeared = It appeared
queue-not-appeared = It did not appear
queue-armed-say = Leaves { $near }. Key saved.
queue-waits-for = Waits for { $name }'s approval.
queue-unknown-say = The recipient did not answer in { $span }. Look there, then say what you see.
queue-failed-say = { $why } Nothing appeared.
queue-sent-say = Sent { $near }, confirmation awaited.
queue-confirmed-say = Confirmed in { $span }.
queue-stopped-say = Held: the account is stopped.
queue-proof = Proof
queue-count = { $n ->
    [one] One sending
   *[other] { $shown } sendings of { $of }
}

stop-title = Stop
stop-h = Stop everything?
stop-lead = Nothing leaves any more, at once, until a person resumes. Nothing is erased.
stop-since = Since { $since }, by { $by }:
stop-on = stopped
stop-held = What would be held: { $today ->
    [0] nothing today
    [one] one post today
   *[other] { $today } posts today
}, { $n } in all
stop-held-none = Nothing waits in the queue for these accounts.
stop-caption = What would be held
stop-due = Was to leave
stop-what = What
stop-all = All accounts
stop-some = The ticked accounts
stop-some-missing = Tick at least one account.
stop-preview = See what would be held
stop-reason-hint = Everyone will read it in the banner.
stop-reason-missing = A reason is needed.
stop-tell = Tell the crisis team
stop-go = Stop everything
stop-go-some = Stop these accounts
stop-too-late = One sending is under way ({ $time }, { $account }): it is too late for it.
stop-wait = { $n ->
    [0] Nothing waits
    [one] One post waits
   *[other] { $n } posts wait
}
stop-wait-none = Nothing was planned during the stop.
stop-wait-caption = What waits, in the order in which it was to leave
stop-then = Then
stop-then-next = At its next free window
stop-then-now = At once
stop-then-return = Give back to the author
stop-happened = What happened
stop-resume = Resume
stop-resume-say = Nothing leaves all at once: each sending is judged again, then leaves at the chosen hour, 10 min apart at least.
stop-resume-why = Why it is resumed
stop-resume-not = You may not resume. Ask { $who }.
stop-log-on = { $name } stops { $what }
stop-log-held = { $n ->
    [one] One sending
   *[other] { $n } sendings
} held
stop-everything = everything
queue-planned-say = Leaves { $near }.
queue-again-say = { $n ->
    [one] Tried once
   *[other] Tried { $n } times
}: { $why } Again { $near }.
queue-held-say = Held by hand: leaves only when somebody lets it.
queue-release = Let it leave
queue-confirmed-at = Confirmed { $near }.
queue-unknown-why = { $why } Look there, then say what you see.
queue-by-hand = It is in place
queue-by-hand-say = To be put in place by hand, then confirmed here.
queue-withdrawn-say = Withdrawn after it appeared.
queue-why-not-reached = The recipient was not reached.
queue-why-busy = The recipient asks to wait.
queue-why-no-answer = Sent, without an answer.
queue-why-node-lost = The server that was sending stopped while it sent.
queue-why-answer-5xx = The recipient failed while answering: nobody knows whether it has it.
queue-why-answer-redirect = The recipient points elsewhere, which is not followed.
queue-why-answer-not-allowed = The access given to Charte is not accepted, or no longer.
queue-why-answer-gone = The address does not exist any more.
queue-why-answer-refused = The content is not accepted.
queue-why-address-not-allowed = This address may not be called.
queue-why-secret-missing = The key of the signature is missing, or does not open.
stop-then-keep = At its hour
