# Read-back: compiled rules in plain words.
rb-list = { $items }
rb-team = team { $name }
rb-not = it is not the case that { $cond }
rb-minutes = { $n } min
rb-hours = { $n } h
rb-days = { $n -> 
    [one] { $n } day
   *[other] { $n } days
 }
rb-weeks = { $n -> 
    [one] { $n } week
   *[other] { $n } weeks
 }
rb-months = { $n -> 
    [one] { $n } month
   *[other] { $n } months
 }
rb-years = { $n -> 
    [one] { $n } year
   *[other] { $n } years
 }
rb-effect-publish = the post may leave
rb-effect-allow = it is allowed
rb-effect-show = the comment is shown
rb-effect-remind = a reminder is shown
rb-effect-revise = to be changed, or a reason given
rb-effect-hold = held
rb-effect-hide = hidden
rb-effect-refuse = refused
rb-for = {" "}for { $who }
rb-within = , within { $length }
rb-ground = , ground: { $ground }
rb-opens = , and the scenario { $name } opens
rb-when = When { $cond }:{" "}
rb-always = For { $subject }:{" "}
rb-any-post = any post
rb-any-comment = any comment
rb-any-contact = any contact
rb-only = only by { $who }
rb-never = never if { $cond }
rb-need = this must be true: { $cond }
rb-then = { $effect }.
rb-else = . Else: { $effect }.
rb-no-effect = the base rule does not apply.
rb-unknown = {" "}If it cannot be known: { $effect }.
rb-exception = {" "}This is an exception to { $rules }.
rb-from = {" "}From { $date }.
rb-until = {" "}Until { $date }.
rb-mode-draft = {" "}(Draft: not looked at.)
rb-mode-shadow = {" "}(Shadow: computed and recorded, without effect.)
rb-mode-warn = {" "}(Warning: shown, never blocks.)
rb-mandate = { $n -> 
    [one] { $who } may
   *[other] { $who } may
 } { $acts }
rb-on-all = {" "}on all accounts
rb-on = {" "}on { $accounts }
rb-about = , only about { $topics }
rb-content = , only as { $kinds }
rb-calendar-empty = No date is given: never runs.
rb-calendar = Runs { $spells }
rb-calendar-except = , except { $spells }
rb-day = on { $day }
rb-period = from { $from } to { $to }
rb-every-day = every day
rb-every = every { $days }
rb-working-days = every working day
rb-hours-of-day = {" "}from { $from } to { $to }
rb-yearly-day = every { $day }
rb-yearly = every year from { $from } to { $to }
rb-holidays = every public holiday
rb-account = Network: { $network }. Type: { $type }. Owner: { $owner }. Custodians: { $custodians }.
rb-not-said = not said
rb-confidential = { $n -> 
    [one] { $n } term reveals it.
   *[other] { $n } terms reveal it.
 }
rb-embargo = {" "}Embargo until { $date }.
rb-known-by = {" "}Known by { $who }.
rb-scenario = Kept by { $who }, severity { $severity }.
rb-clock = { $verb } within { $length }
rb-clocks = Clocks: { $clocks }.
rb-clock-hours = They run during { $name }.
rb-scenario-size = { $steps -> 
    [one] { $steps } step
   *[other] { $steps } steps
 }, { $answers -> 
    [one] { $answers } prepared answer
   *[other] { $answers } prepared answers
 }.
rb-nature = Of the nature “{ $nature }”.
rb-answer-severity = { $name }, severity { $severity }: { $text }
rb-antispam = A comment that is probably spam waits for a person from { $hold }, and is put aside from { $aside }.
rb-antispam-discard = From { $discard } it is not kept.
rb-antispam-keep-all = Nothing is thrown away before it could be taken back.
rb-antispam-keep = What is put aside can be taken back for { $length }.
rb-antispam-trust = { $n ->
    [one] After { $n } comment kept, an author is no longer held for a mere doubt.
   *[other] After { $n } comments kept, an author is no longer held for a mere doubt.
 }
rb-antispam-each = Each site learns for itself.
rb-antispam-together = All sites learn together.
rb-only-on = Only on { $accounts }.
rb-alarm = The alarm is raised when { $causes }.
rb-alarm-never = Nothing raises this alarm.
rb-alarm-volume = comments go over { $n } times the usual
rb-alarm-negative = negative comments go over { $n } times the usual
rb-alarm-look-alikes = more than { $n } comments look alike
rb-alarm-reach = their authors together reach more than { $n } people
rb-alarm-new-hashtag = a hashtag never seen before comes back more than { $n } times
rb-alarm-unanswered = a question or a criticism stays unanswered after { $length }
rb-alarm-dormant = nothing is published on an account for { $length }
rb-alarm-at-least = Never for fewer than { $n } comments.
rb-alarm-does = It does at once: { $acts }.
rb-alarm-proposes = It proposes to a person: { $acts }.
rb-alarm-page = Called: { $who }.
rb-alarm-scenario = The case follows the scenario { $name }.
