# Accounts, the registry, the digest of the day.

# Accounts: the list.
accounts-lead = { $n ->
    [one] One account
   *[other] { $n } accounts
}, { $gaps ->
    [0] all complete
    [one] one has a gap
   *[other] { $gaps } have a gap
}.
accounts-lead-cost = { $lead } { $cost } a year.
accounts-next = Close the next gap
accounts-find = Account, custodian, payer
accounts-network = Network
accounts-gap = Gap
accounts-gaps = Gaps
accounts-any-gap = any gap
accounts-with-gap = With a gap
accounts-with-gap-n = With a gap ({ $n })
accounts-paid = Paid
accounts-soon = Renewal within 90 days
accounts-caption = Accounts of the house, gaps first
accounts-owner = Owner
accounts-owner-hint = The legal person to whom the account belongs. Without one, nothing is published on it.
accounts-custodians = Custodians
accounts-payer = Payer
accounts-cost = A year
accounts-renewal = Renewal
accounts-complete = complete
accounts-none = No account
accounts-none-say = The accounts that the charter names, and those of the registry, will come here.
accounts-add = Record an account
accounts-handle = Handle
accounts-handle-hint = Such as @harrow.

# An account.
accounts-renewed = Say that the plan is renewed
accounts-stop = Stop this account
accounts-secret-h = Key of the signature
accounts-secret-say = Give it to the program that receives. It will not be shown again.
accounts-known = What is known
accounts-change = Change
accounts-kind = Type
accounts-plan = Plan
accounts-plan-cost = { $plan }, { $cost } a year
accounts-currency = Currency
accounts-recovery = Recovery
accounts-recovery-hint = The address to which the network writes when access is lost: one of the house, not of a person.
accounts-second-factor = Second factor
accounts-topics = Topics
accounts-spoke = Last post
accounts-spoke-at = { $day }, { $near }
accounts-spoke-never = none through Charte
accounts-silent = Silent for { $span }.
accounts-last = Last posts
accounts-last-none = Nothing has left from here on this account.
accounts-clients = Connected clients
accounts-clients-none = Nothing noted. Note what has access to the account on the network: programs, agencies, phones.
accounts-clients-caption = Clients connected to { $account }
accounts-client = Client
accounts-client-by = Connected by
accounts-client-may-hint = For example: publish, read messages.
accounts-cut = Cut
accounts-connect = Note a client
accounts-record = The record
accounts-record-say = No password here, nor anywhere. An empty field means: not known.
accounts-who = Who may do what
accounts-who-none = No mandate covers this account.
accounts-destination = Destination
accounts-destination-where = Posts leave
accounts-by-hand = by hand: a person puts them there and says so
accounts-feed = by the feed that Charte serves
accounts-webhook = by a signed call
accounts-webhook-address = Address of the call
accounts-webhook-hint = https, on a public network.
accounts-webhook-secret = Key of the signature
accounts-webhook-secret-hint = Empty: Charte makes one, and shows it once.
accounts-hand-over = Hand the account over
accounts-hand-from = From
accounts-hand-to = To
accounts-hand-go = Hand over
accounts-history = History
accounts-act-by = { $what }, by { $name }
accounts-act-changed = Record changed
accounts-act-client-connected = Client connected
accounts-act-client-cut = Client cut
accounts-act-handed-over = Handed over
accounts-act-destination-set = Destination changed
accounts-act-other = Another act
gap-renewal-in = { $days ->
    [0] Renewal today
    [one] Renewal tomorrow
   *[other] Renewal in { $days } days
}.
gap-leaver-named = { $name } still keeps it.

# The registry as files.
registry-h = Registry as files
registry-lead = The files that “charte check” reads beside a charter. They go out and come in as they are.
registry-export = Take home
registry-import = Take files in
registry-files = Files
registry-files-hint = people.toml, accounts.toml, assets.toml, consents.toml, contacts.toml. With any fault, nothing is taken in.
registry-problems = { $n ->
    [one] One fault
   *[other] { $n } faults
}: nothing was taken in
registry-records = { $n ->
    [0] empty
    [one] one record
   *[other] { $n } records
}
registry-done = Taken in: { $people } persons, { $records } other records.

# The digest of the day.
mail-digest-subject = { $n ->
    [one] One account to mend
   *[other] { $n } accounts to mend
}
mail-digest-line = { $account }: { $gaps }
mail-digest-body =
    { $n ->
        [one] One account has
       *[other] { $n } accounts have
    } a gap:

    { $lines }

    All is closed here:
    {"    "}{ $link }

    This message leaves once a day, at 8:00, and only if there is something to do.
