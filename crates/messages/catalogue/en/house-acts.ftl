# What went wrong, by its code: screens, API and command line say the same.
house-error-sign-in-needed = Sign in first.
house-error-no-mandate = No mandate of the charter gives you this act.
house-error-scope-missing = This key does not allow this act.
house-error-has-left = This person has left the company.
house-error-not-found = It is not there, or no longer.
house-error-not-readable = What was given cannot be read; each fault is named.
house-error-changed-meanwhile = Somebody else has changed it meanwhile. Read it again, then retry.
house-error-wrong-state = Its state does not allow that, or no longer.
house-error-too-many-tries = Too many tries. Again in { $seconds } s.
house-error-no-charter = No charter is in force: nothing leaves.
house-error-charter-faulty = This charter does not come into force: { $errors } errors, { $failed } failed examples.
house-error-database-away = The database does not answer. Nothing that was saved is lost.
house-error-database-unsure = The database stopped answering while this was being saved. It may be saved: look before you send it again.
house-error-disk-full = The disk is full: nothing of this was saved. Once there is room, send it again.
house-error-broken = Something broke; the program's log says what.
house-error-account-missing = Choose at least one account.
house-error-account-unknown = This account is neither in the charter nor in the registry.
house-error-address-not-allowed = This address cannot be called: it must be https, on a public network.
house-error-address-unreadable = This is not an https address.
house-error-code-wrong = This code is wrong, or was used before.
house-error-day-unreadable = This day cannot be read.
house-error-days-beyond = The time is between one day and two years.
house-error-delegate-unknown = The delegate must be somebody else, known to the registry.
house-error-email-missing = An e-mail address is needed first.
house-error-email-taken = Somebody else has this address.
house-error-email-unreadable = This e-mail address cannot be read.
house-error-form-unreadable = The form that arrived is incomplete. Try again.
house-error-hand-over-long = At most 64 of a kind are handed over at once: hand over the rest afterwards.
house-error-hour-far = This hour is too far away.
house-error-hour-past = This hour is past.
house-error-key-wrong = This is not the key shown at the start.
house-error-last-administrator = There must be at least one administrator.
house-error-media-many = Twenty media at most.
house-error-link-days = A link ends between today and a month from now.
house-error-media-large = This file is over 20 MB, or did not arrive whole.
house-error-media-kind = This file is neither a picture (PNG, JPEG, GIF, WebP) nor an MP4 film.
house-error-media-broken = This picture cannot be read.
house-error-media-pixels = This picture has too many pixels: 50 million at most.
house-error-name-unreadable = This name cannot be read.
house-error-note-length = A note has 1 to 10,000 bytes.
house-error-own-post = Nobody approves their own post.
house-error-password-long = This password is too long.
house-error-password-plain = This password is easily guessed.
house-error-password-short = Twelve characters at least.
house-error-password-wrong = This is not your present password.
house-error-person-unknown = Nobody of this name is in the registry.
house-error-purpose-missing = Say for whom this export is, and why.
house-error-body-unreadable = What was sent cannot be read.
house-error-idempotency-clash = This idempotency key was used for another request.
house-error-idempotency-key-length = An idempotency key has 1 to 200 characters.
house-error-reason-long = The reason is too long.
house-error-mend-none = There is nothing left here that the program can put right by itself.
house-error-reason-missing = Give a reason.
house-error-scopes-missing = A key must allow at least one thing.
house-error-secret-unreadable = This secret cannot be read.
house-error-sign-in-wrong = Wrong address or password.
house-error-text-long = This text is too long.
house-error-text-missing = Write the text first.
house-error-time-missing = The hour is missing.
house-error-time-unreadable = This hour cannot be read.
house-error-version-unknown = There is no such version.

# What was just done.
house-done-exception-asked = Asked: it stands with the article, and those who keep it have been written to.
house-done-saved = Saved.
house-done-submitted = Sent: those who are asked have been told.
house-done-scheduled = All is said: the post leaves at its hour.
house-done-approved = Your yes is recorded.
house-done-refused = Your no is recorded, with its reason.
house-done-noted = Note added; it will never be published.
house-done-withdrawn = Withdrawn.
house-done-link-revoked = The link opens nothing any more.
house-done-stopped = Stopped. Nothing leaves.
house-done-resumed = Resumed. What is past its hour waits for another.
house-done-signed = Signed. The proof is in the journal.
house-done-added = Added.
house-done-changed = Changed.
house-done-left = Departure recorded; sessions, links and keys are closed.
house-done-password = Password changed; the other sessions are closed.
house-done-factor = Second factor changed.
house-done-confirmed = Confirmed.
house-done-adopted = The charter is in force.
house-done-imported = Registry taken in.
house-done-moved = Moved. The charter was asked again for that hour.
house-done-held = Held.
house-done-again = It goes again: at its hour, or at once when that is past.

# Answers to a question of the composer.
house-yes = yes
house-no = no
house-not-known = I do not know

# More of Home.
home-by-hand = To be published by hand
home-look = To be looked up on the network
home-failed = A post did not leave on { $account }.
home-gap = Account with a gap
home-no-hour = Wants another hour
home-refused = Refused, to be revised

# Gaps of accounts.
gap-no-owner = No legal owner: nothing is published on it.
gap-no-custodian = Nobody keeps it.
gap-one-custodian = One custodian only.
gap-leaver-is-custodian = A custodian has left.
gap-no-second-factor = No second factor known.
gap-no-recovery = No address for recovery.
gap-no-payer = A paid plan without a payer.
gap-renewal-near = Renewal within thirty days.
gap-renewal-past = The day of renewal is past.
gap-compromised = Compromised: nothing is published on it.
gap-dormant = Dormant.
gap-not-recorded = Named by the charter, absent from the registry.

# Approvals.
approve-state-open = waiting
approve-state-granted = granted
approve-state-declined = refused
approve-state-expired = not answered
approve-state-void = void
approve-closed-answered = You have answered; others are still awaited.
approve-closed-declined = Refused.
approve-closed-expired = Nobody answered in time: nothing has left.
approve-closed-granted = Granted.
approve-closed-void = The text was changed or withdrawn: this question is void.
approve-lead-by = { $name } asks for your yes
approve-link-past = run out
approve-not-yours = { $wanted } is awaited. Nobody approves their own post; this one is by { $author }.
approve-said-yes-before = yes to an earlier version
approve-takes-over = You have this text published on { $account }: its author may write it, not publish it.
approve-waits = awaited

# The composer and its versions.
write-why-no-charter = Without a charter in force, nothing leaves.
write-why-nowhere = Choose an account.
write-why-revise = Sending opens when what is to be revised is changed, or has its reason.
versions-account-added = { $account } added
versions-account-removed = { $account } removed
versions-choice = version { $n }, { $at }
versions-facts = The answers about the content have changed.
versions-texts = A text of one account has changed.

# Pages of errors.
error-corrections = To be corrected
error-may-not = You may not do that

# Mail.
mail-approval-subject = Your yes is asked for: { $title }
mail-approval-body =
    { $author } would like to publish on { $account }:

    {"    "}{ $title }

    The rule “{ $rule }” asks for your yes. Read it, then answer:
    {"    "}{ $link }
mail-refused-subject = Refused: { $title }
mail-refused-body =
    Your post was refused; the reason is here:
    {"    "}{ $link }
mail-expired-subject = Not answered: { $title }
mail-expired-body =
    Nobody answered in time: nothing has left. You can ask again:
    {"    "}{ $link }
mail-late-subject = Another hour is wanted: { $title }
mail-late-body =
    Your post has its yes, but its hour is past. Choose another:
    {"    "}{ $link }
mail-link-subject = Your yes is asked for
mail-link-body =
    { $name } asks you to read this and to answer:

    {"    "}{ $title }

    The link works once:
    {"    "}{ $link }
mail-reset-subject = A new password
mail-reset-body =
    This link works once, for one hour:
    {"    "}{ $link }

    If you have not asked, there is nothing to do.
mail-invitation-subject = Your account in Charte
mail-invitation-body =
    { $name } invites you. Choose a password:
    {"    "}{ $link }

    The link works once, for seven days.
house-error-provider-away = The company's account does not answer. Try again, or sign in with your password.
house-error-provider-unsound = What the company's account answered does not hold. Begin again; if it stays so, tell whoever keeps the house.
house-error-provider-flow = This sign-in did not begin in this browser, or too long ago. Begin again.
house-error-provider-refused = The company's account did not let you through.
house-error-provider-no-email = The company's account gives no address of mail that it has checked.
house-error-provider-unknown = Nobody here has your address. Ask whoever keeps the house for an invitation.
house-error-provider-left = Your time here is over: this account opens nothing any more.
house-error-recovery-wrong = This recovery code is not right, or has served.
house-error-backup-server = The database is on a server: the backup is made there.
house-error-list-unknown = There is no such list.
house-error-filter-unreadable = This filter cannot be read.
house-error-filter-name-taken = Another of your filters of this list has this name.
