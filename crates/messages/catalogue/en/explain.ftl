# charte explain, and what a declared thing says.
told-line = { $label }: { $value }
explain-where = { $file }, line { $line }
explain-article = article { $number }, “{ $title }”
explain-article-plain = “{ $title }”
explain-pack = Pack “{ $name }”
explain-pack-of = pack “{ $name }”
explain-adjusted = Adjusted by the charter: { $place }.
explain-dates = { $what ->
    [both] Counts from { $from } to { $until }.
    [from] Counts from { $from }.
   *[until] Counts until { $until }.
 }
explain-mode = { $mode ->
    [draft] Draft: not looked at.
    [shadow] Shadow: computed and recorded, without effect.
    [warn] Warn: shown, never blocks.
   *[in_force] In force.
 }
explain-looks-at = Looks at
explain-fact = { $phrase }: { $origin }; { $silence }.
explain-exception-to = Exception to
explain-exceptions = Its exceptions
explain-examples = Examples
explain-example = { $situation } → { $expected }
explain-uses = Named or used by
explain-use = { $kind } { $name } ({ $place })
explain-reads = Reads
explain-unknown = “{ $name }” is no name of the charter, no article, no code and no fact.{ $known ->
    [yes] {" "}Did you mean “{ $near }”?
   *[no] {""}
 }
explain-errors = { $errors ->
    [one] { $errors } error in the charter: what follows is what is understood of it
   *[other] { $errors } errors in the charter: what follows is what is understood of it
 } (`charte lint`).
explain-examples-count = { $n ->
    [one] { $n } example.
   *[other] { $n } examples.
 }
explain-severity = { $severity ->
    [error] error
    [warning] warning
   *[note] note
 }
explain-col-phrase = phrase
explain-col-code = code
explain-col-value = value
explain-col-origin = origin
explain-col-silence = if nothing is said
explain-col-says = what is said
explain-col-severity = severity
explain-col-subjects = said of
explain-col-meaning = meaning
value-flag = yes or no
value-who = teams, persons
value-choice = { $words }
value-name = { $kind }
value-number = number
value-percent = percentage
value-duration = length of time
value-words = quoted words
origin-declared = said with the post
origin-registry = registry
origin-clock = clock and calendars
origin-text = read off the text
origin-detector = detector “{ $name }”
origin-history = what was published before
supplier-declared = the author says it with the post
supplier-registry = those who keep the registry enter it there
supplier-clock = the clock and the calendars tell
supplier-text = it is read off the text
supplier-detector = the detector “{ $name }” tells
supplier-history = earlier posts tell
silence-no = if nothing is said, it is not so
silence-unknown = if nothing is said, nobody knows, and that holds
silence-no-short = no
silence-unknown-short = unknown
