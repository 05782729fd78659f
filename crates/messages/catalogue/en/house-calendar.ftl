# The calendar.

calendar-queue = Queue
calendar-before = Before
calendar-after = After
calendar-view = View
calendar-day = Day
calendar-week = Week
calendar-month = Month
calendar-list = List
calendar-from = From { $day }
calendar-lead = { $n ->
    [0] No post
    [one] One post
   *[other] { $n } posts
}, { $held ->
    [0] none held
    [one] one held
   *[other] { $held } held
}, { $refused ->
    [0] none refused
    [one] one refused
   *[other] { $refused } refused
}.
calendar-more = and { $n } more
calendar-none = Nothing is planned
calendar-none-say = Posts that have a day and an hour will come here.
calendar-caption = Posts to come, the next first
calendar-move = Move
calendar-move-hint = Or Alt and the arrows, on the post.
calendar-leaves = Leaves
calendar-look = To look at
calendar-quiet = quiet: outside speaking hours
calendar-quiet-until = quiet until { $time }
calendar-quiet-from = quiet from { $time }
calendar-quiet-day = quiet all day
calendar-clash = at { $time }, { $n ->
    [one] one post
   *[other] { $n } posts together
}
calendar-key-days = from day to day
calendar-key-day = move by a day
calendar-key-half = move by half an hour
calendar-clash-on = at { $time }, { $n ->
    [one] one post
   *[other] { $n } posts less than half an hour apart
} on { $account }
calendar-duplicate = The same text twice: “{ $title }”, { $first } then { $second }.
calendar-embargo = Embargo: “{ $name }” until { $until }
calendar-embargo-closed = An embargo runs until { $until }
calendar-too-many = { $n ->
    [one] One post leaves { $account } before “{ $title }” on { $day }: the rule “{ $rule }” will stop it then.
   *[other] { $n } posts leave { $account } before “{ $title }” on { $day }: the rule “{ $rule }” will stop it then.
}
calendar-rows = { $n ->
    [0] No post
    [one] One post
   *[other] { $shown } posts
}
