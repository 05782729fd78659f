# The alarm: why it rings, and what those on call are told. Rights of those who comment.

alarm-why-volume = { $count } comments in { $minutes } minutes; usually about { $usual }.
alarm-why-negative = { $count } negative comments in { $minutes } minutes; usually about { $usual }.
alarm-why-look-alikes = The same words came { $count } times in { $minutes } minutes.
alarm-why-reach = Authors of negative comments in { $minutes } minutes: { $count } followers together.
alarm-why-new-hashtag = A new hashtag, #{ $what }, came { $count } times in { $minutes } minutes.

alarm-home = Alarm
alarm-home-silence = Silence

mail-alarm-subject = Alarm of level { $level } on { $account }
mail-alarm-body =
    Something is out of the ordinary on { $account }:

    { $reasons }

    Look and decide: { $link }
mail-unanswered-subject = Nobody answers on { $account }
mail-unanswered-body =
    A comment on { $account } has been waiting for longer than the charter allows.

    Look and decide: { $link }
mail-dormant-subject = Nothing is published on { $account }
mail-dormant-body =
    Nothing has been published on { $account } for longer than the charter allows.

    Look and decide: { $link }
mail-digest-silence = { $n ->
    [one] One comment waits for an answer beyond its clock.
   *[other] { $n } comments wait for an answer beyond their clock.
}

house-error-alarm-no-scenario = The charter has no scenario for a surge: name one in its alarm block.
house-error-alarm-no-comment = There is no comment that could become the case.
house-error-alarm-nobody = Nobody on call has an e-mail address.
house-error-act-unknown = This is nothing that can be done here.
house-error-commenter-missing = An e-mail address or a name is needed.

commenter-erased = { $comments } comments: words, names and notes are erased. { $copies } copies are erased, { $held } are held for a claim.

record-act-alarm-raised = rang the alarm
record-act-alarm-grown = raised the level of an alarm
record-act-alarm-over = noted that an alarm is over
record-act-alarm-ended = ended an alarm
record-act-alarm-false = called an alarm a false one
record-act-alarm-stopped = stopped the queue for an alarm
record-act-alarm-case = opened the case of an alarm
record-act-alarm-called = called those on call
record-act-alarm-silence = called those whom the charter names, for a silence
record-act-commenter-exported = gave out what is held about a commenter
record-act-commenter-erased = erased what is held about a commenter
record-act-retention-erased = erased what was past its time

alarm-was-false = false alarm, { $name }: { $reason }
alarm-was-over = over by itself
alarm-was-ended = ended, { $name }: { $reason }
alarm-rhythm-young = { $n ->
    [0] The rhythm of this account was not known yet.
    [one] The rhythm of this account was known for one day only.
   *[other] The rhythm of this account was known for { $n } days only.
}
alarm-read-only = You may read, not decide.
house-done-alarm-stop = The queue is stopped.
house-done-alarm-case = The case is open.
house-done-alarm-call = Those on call are called.
house-done-alarm-false = Filed as a false alarm.
house-done-alarm-end = The alarm is ended.
