# Sign-in, code, first start, invitation, forgotten password.

door-sign-in = Sign in
door-sign-in-go = Sign in
door-email = E-mail address
door-password = Password
door-continue = Continue
door-forgotten = Forgotten password
door-provider = With the company's account
door-provider-say = Your teams come from the directory of { $name }.
door-provider-go = Sign in with { $name }
door-wrong = Wrong address or password. { $tries ->
    [one] One try is
   *[other] { $tries } tries are
} left before a wait of { $wait }.
door-wait = Too many tries. Wait { $wait }, then start again; your password has not changed.
door-signed-out = You are signed out of Charte.
door-expired = Your session has ended. What you had written is kept as a draft.
door-code-title = Sign-in code
door-code-h = The code on your phone
door-code-lead = Six digits, in your code application. It changes every 30 s.
door-code = Code
door-code-used = This code was already used. Wait for the next.
door-code-wrong = This code is not right. Look at your phone's clock.
door-code-use = Use the code on the phone
door-recovery-h = A recovery code
door-recovery-lead = One of those that you kept the day you linked your phone. It serves once.
door-recovery = Recovery code
door-recovery-use = Use a recovery code

door-first = First start
door-first-h = Welcome. Who are you?
door-first-lead = Charte is running. It needs a first person, who will invite the others.
door-first-you = You
door-first-you-time = two minutes
door-first-you-say = administrator
door-first-charter = The charter
door-first-charter-time = thirty minutes
door-first-charter-say = the interview guides you
door-first-others = The others
door-first-others-time = whenever you like
door-first-others-say = by invitation
door-organisation = Name of the organisation
door-name = Name
door-password-hint = Twelve characters at least. A sentence does very well.
door-password-short = { $n ->
    [one] One character
   *[other] { $n } characters
}: 12 are needed.
door-password-too-short = The password is too short.
door-key = Start key
door-key-hint = It is written in the terminal where Charte was started; it proves that the machine is yours.
door-key-wrong = This key is not the right one. It begins with “premier-”.
door-key-wrong-short = The start key is not that of the terminal.
door-create = Create the account

door-invitation = Invitation
door-invitation-h = { $organisation } invites you
door-invitation-lead = From { $by }. This invitation serves once, until { $until }.
door-invitation-for = The account will be that of { $email }.
door-invitation-teams = Teams: { $teams }.
door-invitation-over = This invitation opens nothing any more
door-invitation-over-say = It was used, it was taken back, or its time is over. The person who invited you can make another.

door-reset-lead = A link to choose another password goes to your address, if it is known here.
door-reset-go = Send the link
door-reset-sent = If this address is known here, a link has just left for it. It serves once, for an hour.
door-back = Back to sign-in
door-new = A new password
door-new-lead = All your open sessions will be closed. The code on your phone stays the same.
door-new-go = Change the password
door-reset-over = This link opens nothing any more
door-reset-over-say = It was used, or its hour is over. Your password has not changed.
door-reset-again = Ask for another link
door-provider-out = Sign out of { $name } too
