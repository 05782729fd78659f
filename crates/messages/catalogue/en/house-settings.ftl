# Settings.

settings-health = Health
settings-sign-in = Sign-in
settings-mail = Mail
settings-tokens = Tokens and sessions
settings-webhooks = Webhooks
settings-secret-kept = Encrypted. Leave empty to keep the one before.

health-well = Everything works.
health-not-well = { $n ->
    [one] One thing
   *[other] { $n } things
} to look at; the rest works.
health-backup = Make a backup
health-caption = State of each part
health-part = Part
health-detail = Detail
health-seen = Seen
health-database = Database
health-detectors = Detectors
health-saved = Backup
health-clock = Clock
health-answers = answers
health-away = does not answer
health-whole = whole
health-broken = altered
health-on-time = on time
health-late = late
health-off = off
health-slow = slow
health-done = made
health-right = right
health-unknown = { $n ->
    [one] one fate unknown
   *[other] { $n } fates unknown
}
health-entries = { $n } entries verified
health-hours = Verdicts per hour
health-hours-say = Bars: the last hours. Dashes: the usual rhythm of this day.
health-hours-said = Verdicts per hour, from { $from } to { $to }: { $most } at most, at { $at }
health-version = Version
health-memory = Memory
health-data = Data
health-charte = Charte
health-started = { $version }, started { $when }
health-free = { $folder }, { $free } free of { $whole }

mail-lead = One message per thing that waits. The text of posts is never in it in full.
mail-server = Server
mail-server-hint = Name and port, like smtp.example.org:587.
mail-encryption = Encryption
mail-starttls = STARTTLS required
mail-tls = TLS
mail-plain = None (local machine)
mail-sender = Sender
mail-user = User name
mail-try = Send me a test
mail-tried = The test has left for { $email }.
mail-example = What an approver receives
mail-slow = The server has answered in { $span } since { $time }. Messages leave, late; the links stay valid.

tokens-lead = A token opens the API, with a scope and an end.
tokens-new = Create a token
tokens-made = Token created: “{ $name }”
tokens-h = Tokens
tokens-none = No token
tokens-none-say = A site, a tool or a script that checks its texts here asks for one.
tokens-caption = API tokens
tokens-token = Token
tokens-scope = Scope
tokens-by = Created by
tokens-used = Last use
tokens-never = never
tokens-end = End
tokens-over = ended on { $day }
tokens-name = What it is for
tokens-name-hint = The name of the tool, to know it the day it is revoked.
tokens-until = Last day
tokens-scope-check = check a text
tokens-scope-read = read posts and accounts
tokens-scope-write = write and schedule
tokens-scope-journal = read the journal
tokens-scope-administer = administer
tokens-scope-missing = Choose at least one scope.
sessions-h = Everyone's sessions
sessions-caption = Open sessions
sessions-person = Person
sessions-device = Device
sessions-since = Since
sessions-own = this one
sessions-close = Close
sessions-count = { $n ->
    [one] One session
   *[other] { $shown } sessions of { $of }
}

sign-in-lead = Who comes in, and how.
sign-in-own = Password and code
sign-in-passwords = Password allowed
sign-in-second = Second factor required of all
sign-in-without = { $n ->
    [one] One person does
   *[other] { $n } persons do
} not have it yet; it will be asked for at the next sign-in.
sign-in-provider = The company's account (OpenID Connect)
sign-in-name = Name
sign-in-name-hint = The one on the sign-in button.
sign-in-issuer = Address of the provider
sign-in-issuer-hint = Charte reads its settings at this address.
sign-in-client = Client id
sign-in-secret = Secret
sign-in-groups = Groups and teams
sign-in-groups-hint = One line per team: team of the charter = group of the directory.
sign-in-groups-wrong = Line { $line }: the directory has no group “{ $group }”.
sign-in-try = Try with my account
sign-in-locked = Without passwords and without a provider, nobody comes in any more.
health-backup-say = The backup is a copy of the database, whole, while the house works. Keep the folder of keys and that of media apart: they are not in it.
health-backup-server = The database is on a PostgreSQL server: the backup is made there, with its own tool:
webhooks-lead = What is done in the house is told to other programs, signed: an act, an id, no text.
webhooks-new = Add an address
webhooks-made = Address added
webhooks-made-say = The key by which its calls are signed. Copy it now: it will never be shown again.
webhooks-h = Addresses
webhooks-none = No address
webhooks-none-say = A tool that wants to know what is done here, as an archive or a chat, gives an address.
webhooks-url = Address
webhooks-url-hint = https, on a public network.
webhooks-events = What it is told
webhooks-events-hint = Beginnings of acts, with commas between, as post., stop. Empty: all.
webhooks-events-wrong = Beginnings of acts are small letters, dots and dashes, with commas between.
webhooks-all = everything
webhooks-remove = Remove
webhooks-calls = The last calls
webhooks-act = Act
webhooks-sent = arrived
webhooks-waiting = waiting
webhooks-failed = given up
webhooks-gone = an address that was removed
webhooks-tries = { $n ->
    [one] one try
   *[other] { $n } tries
}
