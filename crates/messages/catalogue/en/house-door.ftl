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
door-trust = Do not ask again on this browser for 30 days
door-recovery-h = A recovery code
door-recovery-lead = One of those that you kept the day you linked your phone. It serves once.
door-recovery = Recovery code
door-recovery-use = Use a recovery code
