# People, their mandates, how they leave, the settings.

# People: the list.
people-lead = { $n ->
    [one] One person
   *[other] { $n } persons
}, { $teams } teams. Mandates are read in the charter; here one invites, and lets go.
people-add = Add a person
people-find = Name or address
people-team = Team
people-teams = Teams
people-teams-hint = Separated by commas, beside those that the charter names.
people-status = Status
people-status-none = not said
people-signed = Charter signed
people-seen = Seen
people-todo = To do
people-caption = People, in alphabetical order
people-none = Nobody here
people-none-say = The people whom you add, or whom the registry brings, will come here.
people-name = Name
people-email-hint = Without an address the person cannot sign in and receives nothing.
people-lang = Language
people-administrator = administrator: people, accounts, settings
people-keeps = administrator
people-invite-now = send the invitation at once
people-here = Here
people-left = Gone
people-invited = Invited
people-invitations = Invitations ({ $n })
people-not-signed = not signed
people-never = never
people-no-access = no access
people-link-until = link until { $day }
people-left-on = left on { $day }
people-leaves-on = leaves on { $day }
people-to-hand = { $n ->
    [one] One account to hand over
   *[other] { $n } accounts to hand over
}
people-page-before = Beginning of the list

# A person.
people-you = you
people-leave = Arrange a departure
people-gone = Left on { $day }: no mandate counts any more, and nothing opens.
people-invited-h = Invitation ready
people-invited-say = It has left by mail if mail is set up. This link will not be shown again; it serves once, for seven days.
people-why = Why this person may what they may
people-why-caption = Mandates of { $name }
people-no-mandate = No mandate of the charter names this person today.
people-by-team = by the team { $team }, article { $article }
people-by-name = by name, article { $article }
people-mandate-until = { $why }, until { $day }
people-sessions = Sessions
people-close-others = Close all others
people-security = Security
people-password-set = set
people-password-none = not set yet
people-password-change = Change the password
people-password-old = Current password
people-password-new = New password
people-tokens = { $n ->
    [0] No token
    [one] One token counts
   *[other] { $n } tokens count
}
people-factor-none = none
people-factor-is-on = on
people-factor-take = Take a second factor
people-factor-say = Read the picture with a code application, or copy the secret. Then give the code that it shows.
people-factor-qr = Picture to be read by a code application
people-factor-secret = Secret
people-factor-address = Address
people-factor-off = Take the second factor away
people-settings = Settings
people-settings-own = Your settings
people-delegate = When away
people-delegate-hint = This person answers the approvals that stay without an answer.
people-delegate-none = nobody
people-sign = Read and sign { $version }
people-signed-never = No version signed.
people-invite = Invite
people-export = Take the data home
people-erase = Erase this person
people-erase-say = Name, address and what the journal holds about this person go. The journal stays verifiable. There is no way back.
people-erase-sure = I know that this is final

# A departure.
leave-h = Departure of { $name }
leave-lead = In one act: sessions close, keys fall, and what this person kept goes to somebody.
leave-lead-gone = Left on { $day }. What is still to be handed over is handed over here.
leave-go = Hand all over and close
leave-day = Last day
leave-day-hint = After that day no mandate counts. Today or before: all closes now.
leave-hand = To hand over ({ $n })
leave-nothing = There is nothing to hand over.
leave-to = Handed to
leave-stays = hand over later
leave-aside = put aside
leave-nobody = nobody
leave-falls = What falls at once
leave-note = Note for the journal
leave-account = Account
leave-account-say = Close the personal access on the network too, then take it off the connected clients.
leave-account-clients = { $n ->
    [one] One connected client goes to the same person.
   *[other] { $n } connected clients go to the same person.
}
leave-request = Approval awaited
leave-request-say = Nobody else may answer for { $account }.
leave-delegate = Delegate
leave-delegate-say = Answers in their place when they are away.
leave-closed = close
leave-revoked = revoked
leave-ends = ends
leave-sessions = { $n ->
    [0] No open session
    [one] One session
   *[other] { $n } sessions
}
leave-tokens = { $n ->
    [0] No API token
    [one] One API token
   *[other] { $n } API tokens
}
leave-administers = The administration of the house
leave-consents = { $n ->
    [one] One consent to be shown still runs
   *[other] { $n } consents to be shown still run
}
leave-consents-say = Ask whether it is withdrawn.

# Mandates.
mandates-h = Mandates
mandates-lead = Read in the charter { $version }. To give one or take one away, one changes the charter.
mandates-edit = Change the charter
mandates-none = No charter in force
mandates-none-say = Mandates are read in the charter. While none is in force, nobody publishes.
mandates-ask = Why a person may do something
mandates-who = Why this person
mandates-can = may they
mandates-on = On
mandates-may = May
mandates-mandate = Mandate
mandates-answer = Answer
mandates-table = Table of mandates
mandates-table-link = Table
mandates-caption = What each team may on each account
mandates-nothing = nothing
mandates-all = all acts
mandates-all-but = all but { $acts }
mandates-everywhere = all accounts
mandates-persons = { $n ->
    [0] nobody
    [one] one person
   *[other] { $n } persons
}
mandates-person = person
mandates-topics = { $who }, on { $n ->
    [one] one topic
   *[other] { $n } topics
}
mandates-until = { $who }, until { $day }
mandates-yes-team = Yes: { $name } is in the team { $team }, and the mandate “{ $mandate }” (article { $article }) gives “{ $act }” on { $account }.
mandates-yes-name = Yes: the mandate “{ $mandate }” (article { $article }) names { $name } and gives “{ $act }” on { $account }.
mandates-yes-keeps = Yes: { $name } administers the house.
mandates-no = No: no mandate gives { $name } “{ $act }” on { $account }.
mandates-no-gone = No: { $name } has left; no mandate counts any more.

# What is missing, what was done.
house-error-not-custodian = This person is no custodian of the account.
house-error-still-custodian = Hand the accounts over first: this person still keeps them.
house-error-sure-missing = Tick the box first: this is final.
house-error-old-missing = Give the current password.
house-error-id-taken = Another record has this name.
house-error-handle-unreadable = This handle cannot be read.
house-error-mail-off = Mail is not set up.
house-error-number-unreadable = This number cannot be read.
house-error-file-unknown = This is no file of the registry.
house-error-upload-unreadable = The files received cannot be read.
house-done-factor-off = The second factor is gone.
house-done-erased = Erased. The journal stays verifiable.
house-done-closed = Session closed.
house-done-handed = Handed over.
house-done-cut = Taken off the connected clients.
house-done-connected = Connected.
house-done-renewed = Renewal noted.
house-done-destination = Destination changed.
house-done-removed = Removed.
house-done-revoked = Token revoked.
house-done-tried = The test message is on its way.
mail-try-subject = A test of mail
mail-try-body =
    If you read this, the mail of Charte works.
    { $link }

# Settings: what is added.
settings-from-file = This is set in the configuration file of the house.
mail-off = Mail is not set up: nobody is told anything. In the file charte.toml of the data folder:
mail-failed = Messages that did not leave
mail-waiting = { $n ->
    [one] One message waits.
   *[other] { $n } messages wait.
}
mail-password = Password of the server
mail-password-kept = given, never shown
mail-password-none = none
tokens-scope-approve = approve and refuse
tokens-scope-moderate = take in and decide on comments
tokens-scope-stop = stop and resume
tokens-by-at = { $name }, { $day }
sign-in-with-password = People with a password
sign-in-with-second = People with a second factor
sign-in-limit = Tries before a wait
sign-in-length = Length of a password
sign-in-length-say = twelve characters at least
sign-in-session = Length of a session
sign-in-provider-off = None: one signs in with the address and the password given here.
health-journal-signed = { $n } acts, signed up to no. { $size }, { $when }
health-journal-unsigned = { $n } acts, not signed yet
health-ticking = What happens by itself
health-ticks = beats
health-stands = does not beat
health-on = on
health-deliveries = Deliveries
health-failed = { $n ->
    [one] one refused
   *[other] { $n } refused
}
health-mail-counts = { $waiting } waiting, { $failed } not sent
health-mail-off = not set up
health-charter-rules = { $title }, { $version }: { $n } rules
health-topics = { $n } topics learned
health-size = { $people } persons, { $accounts } accounts, { $posts } posts
health-holds = holds
detector-claims = claims
detector-defamation = defamation
detector-distress = distress
detector-excerpts = confidential excerpts
detector-green-claims = green claims
detector-harassment = harassment
detector-hate = hate
detector-insult = insult
detector-intent = what comments want
detector-personal-data = personal data
detector-profanity = profanity
detector-secrets = secrets
detector-sexual = sexual content
detector-spam = spam
detector-threat = threat
detector-faces = faces
detector-logos = brands in pictures
detector-media-metadata = places in pictures
detector-nudity = nudity
detector-ocr = text in pictures
search-pages = Pages
people-codes = Recovery codes
people-codes-left = { $n ->
    [0] none left
    [one] one left
   *[other] { $n } left
}
people-codes-h = Your recovery codes
people-codes-say = Keep them where your phone is not: they will never be shown again. Each opens the door once, in place of the code on your phone.
people-codes-renew = Renew the recovery codes
people-codes-renew-hint = The code on your phone. The recovery codes of before open nothing any more.
sign-in-back = Address to come back to
sign-in-unknown = Somebody whom the house does not know
sign-in-unknown-made = becomes a person here
sign-in-unknown-out = stays outside
