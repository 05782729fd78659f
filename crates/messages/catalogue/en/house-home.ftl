# Home.

home-waits = { $n ->
    [0] Nothing waits for you
    [one] One thing waits for you
   *[other] { $shown } things wait for you
}
home-lead = { $now }.
home-lead-due = { $now }. The most pressing closes { $near }.
home-lead-late = { $now }. The most pressing is late.
home-take = Take the next
home-write = Write a post
home-waiting = What waits for you
home-see-all = See all, filter
home-nothing = Nothing waits for you
home-nothing-say = Approvals to give, texts to sign and renewals will come here, the most pressing first.
home-left = What left today
home-left-say = { $n ->
    [0] Nothing yet.
    [one] One post, confirmed by its network.
   *[other] { $n } posts, all confirmed by their network.
}
home-proof = The journal proves it.
home-alarms = Alarms
home-today = Today
home-week = The week
home-today-nothing = Nothing is planned today.
home-approval = Approval asked
home-question = An answer is missing
home-sign = To sign
home-renewal = Renewal
home-leaver = Hand-over
home-by-for = { $name }, for { $account }
home-charter = The charter { $version }
home-charter-changed = { $n ->
    [one] One article has
   *[other] { $n } articles have
} changed since the version that you signed
home-unknown = Fate unknown: { $account }, { $time }. Charte does not try again by itself.
home-silent = { $account } has been silent for { $span }.
home-look = See the queue
home-no-charter-h = There is no charter yet
home-no-charter-import = Import a charter file
home-no-charter = Without a charter, nothing leaves. The interview takes you from a blank page to a complete text, in thirty minutes.
home-no-charter-go = Begin the interview
home-charter-broken = The charter { $version } does not compile: { $n ->
    [one] one error
   *[other] { $n } errors
}. Version { $in-force } stays in force; nothing has changed for anyone.
home-charter-broken-go = See the errors
home-detector-off = The detector “{ $name }” does not answer. The rules that depend on it hold, and say so.
