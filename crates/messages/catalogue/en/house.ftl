# The frame of the pages and the words that they share.

house-skip = Skip to content
house-search-label = Search or command
house-search = Search
house-stop = Stop
house-theme = Light or dark
house-me = { $name }: your settings
house-rail = Main pages
house-more = More
house-home = Home
house-write = Write
house-calendar = Calendar
house-inbox = Inbox
house-charter = Charter
house-accounts = Accounts
house-people = People
house-library = Library
house-journal = Journal
house-settings = Settings
house-help = Help and keys
house-sign-out = Sign out
house-waiting = waiting
house-saved = Saved.
house-stale = This page has been open for long. Read it again before deciding.
house-stale-read = Read it again
house-offline = No network. What you write stays on this page; save when it is back.
house-stays = Charte runs at { $organisation }; nothing that you write here leaves the house.
house-at-home = Nothing leaves this machine.

# What is stopped.
house-stopped-label = What is stopped
house-stopped-all = Everything is stopped
house-stopped-accounts = { $accounts } { $n ->
    [one] is stopped
   *[other] are stopped
}
house-stopped-since = since { $since } by { $by }:
house-stopped-see = See and resume

# The help of the keys.
house-keys = Keys of this page
house-close = Close
house-key-help = this help
house-key-search = search, command
house-key-then = then a letter
house-key-list = next, previous in a list

# Forms and lists.
house-optional = optional
house-corrections = { $n ->
    [one] One thing
   *[other] { $n } things
} to correct
house-late = late
house-pager = Pages of the list
house-newer = Newer
house-older = Older
house-of = { $shown } of { $n }
house-none-found = Nothing matches these filters
house-none-found-say = Take away one filter, or all.
house-filters-off = Take the filters away
house-unread = The list cannot be read
house-again = Try again
house-filter = Filter
house-filter-label = Filter the list
house-all = All
house-acts = Acts
house-cancel = Give up
house-save = Save
house-open = Open
house-and-name = { $name }, { $rest }

# The five steps of a verdict, and not knowing.
house-effect-publish = May be published
house-effect-remind = Reminder
house-effect-revise = To be revised
house-effect-hold = Held
house-effect-refuse = Refused
house-effect-unknown = Not known

# The states of a post and of a sending.
house-state-draft = draft
house-state-submitted = in review
house-state-approved = approved
house-state-scheduled = scheduled
house-state-published = published
house-state-withdrawn = withdrawn
house-state-refused = refused
house-state-planned = planned
house-state-armed = armed
house-state-sent = sent
house-state-confirmed = confirmed
house-state-unknown = unknown
house-state-failed = failed

# Articles and rules.
house-rule = rule “{ $rule }”
house-article = Article { $n }
filters-own = My filters
filters-save = Keep this filter
filters-name = Name of the filter
filters-remove = Remove
house-done-filter-saved = The filter is kept.
house-done-filter-removed = The filter is gone.
