# verdict: what the engine decides, and what is wrong with what it is given.

## The headline

verdict-publish = May be published.
verdict-show = Stays shown.
verdict-remind = May be published; reminder of { $reasons }.
verdict-revise = To be revised before publication: { $reasons }.
verdict-hold = Held by { $reasons }.
verdict-hold-unknown = Held: it cannot be decided. An answer is missing for { $reasons }.
verdict-hold-decides = Held by { $reasons }. { $decides }
verdict-decides = { $count ->
        [one] { $who } decides.
       *[other] { $who } decide.
    } { $silence }
verdict-decides-within = { $count ->
        [one] { $who } decides
       *[other] { $who } decide
    } within { $within }. { $silence }
verdict-silence-post = If nobody answers, it is not published.
verdict-silence-comment = If nobody answers, the comment stays on hold.
verdict-refuse = Refused by { $reasons }.
verdict-hide = Hidden by { $reasons }.

verdict-reason-rule = article { $number }, rule { $rule }
verdict-reason-rule-alone = the rule { $rule }
verdict-reason-mandate = the lack of a mandate
verdict-reason-conflict = two exceptions that contradict each other
verdict-reason-own-approval = an approval by the author
verdict-heading-rule = Article { $number }, rule { $rule }
verdict-heading = { $reason } – { $title }
verdict-scenario = Scenario to follow: { $name }.
verdict-scenario-before = Scenario to follow: { $name }, before { $others }.

## Reasons

verdict-rule-applies = This rule is not respected.
verdict-cannot-decide = This rule cannot decide: something is not known.
verdict-own-approval = The approval by { $by } does not count: nobody approves their own post.
verdict-conflict = The rules { $first } and { $second } are both exceptions to { $base }, and neither says which goes before.
verdict-seen = { $phrase }: { $words }
verdict-why = { $seen }: { $reasons }.
verdict-not = not ({ $phrase })

verdict-effect-publish = The post may leave.
verdict-effect-show = The comment stays shown.
verdict-effect-remind = The post may leave.
verdict-effect-revise = Correct it, or note the reason for going on.
verdict-effect-hold = A person has to decide.
verdict-effect-hide = The comment is hidden.
verdict-effect-refuse = The post does not leave.

verdict-mandate-author = Nobody is said to publish: without an author no mandate holds.
verdict-mandate-left = { $author } has left the company.
verdict-mandate-person = No mandate holds for { $author }.
verdict-mandate-account = { $author } has no mandate on { $account }.
verdict-mandate-act = The mandate { $mandate } does not cover this act.
verdict-mandate-content = The mandate { $mandate } does not cover this type of content.
verdict-mandate-topics = The mandate { $mandate } does not cover this topic.
verdict-mandate-dates = The mandate { $mandate } does not hold on that day.

## What is missing

verdict-question = To be known: “{ $phrase }”? { $suppliers }.
verdict-suspicion = { $question } Seen: { $reasons }.
verdict-question-about = To be known, of { $about }: “{ $phrase }”? { $suppliers }.
verdict-supplier-author = the author can say
verdict-supplier-sender = whoever hands over the comment can say
verdict-supplier-registry = the registry can tell ({ $file })
verdict-supplier-keeper = { $keeper } can record it in the registry ({ $file })
verdict-supplier-detector = the detector “{ $name }” will tell when it answers
verdict-suppliers = { $all }
verdict-medium = medium { $n }

verdict-team = team { $name }
verdict-minutes = { $n } min
verdict-hours = { $n } h
verdict-days = { $n } days
verdict-percent = { $n }%
verdict-more-than = more than { $value }
verdict-less-than = less than { $value }
verdict-at-least = at least { $value }
verdict-at-most = at most { $value }

## Examples

example-passed = Passed.
example-effect = Expected: { $expected }. Came out: { $actual }.
example-rule = The rule { $rule } should be among the reasons.
example-mandate = The lack of a mandate should be among the reasons.
example-ground = The ground expected is not given.
example-scenario = The scenario expected is not opened.
example-deciders = Others than expected decide.
example-within = The time limit is not the one expected.
example-rule-absent = The rule { $rule } should not be among the reasons.
example-no-such-rule = No rule is called { $rule }.
example-not-missing = The fact { $fact } should be reported missing.

effect-publish = publish
effect-show = show
effect-remind = remind
effect-revise = revise
effect-hold = hold
effect-hide = hide
effect-refuse = refuse

## Mutations: what no example notices

mutation-rule-dropped = No example notices that the rule { $rule } is gone.
mutation-when-dropped = Rule { $rule }: no example notices that its “when” is gone.
mutation-when-negated = Rule { $rule }: no example notices that its “when” says the contrary.
mutation-clause-dropped = Rule { $rule }: no example notices that { $words } is gone.
mutation-phrase-dropped = Rule { $rule }: no example notices that { $words } is gone.
mutation-phrase-negated = Rule { $rule }: no example notices that { $words } says the contrary.
mutation-effect-weakened = Rule { $rule }: no example notices that the effect is only “{ $effect }” any more.
mutation-exception-dropped = Rule { $rule }: no example notices that it is no exception any more.

## The analysis of a charter

analysis-dead = The rule { $rule } can never apply: its conditions contradict each other.
analysis-always-aside = The rule { $rule } never counts: an exception always sets it aside.
analysis-always = The rule { $rule } applies to everything: its condition always holds.
analysis-outweighed = The rule { $rule } adds nothing: whenever it applies, { $by } applies too, and no less strongly.
analysis-equivalent = The rules { $rule } and { $by } always apply together.
analysis-clash = The rules { $first } and { $second } can be exceptions to { $base } together, and neither says which goes before. { $example }
analysis-example = Example: { $phrases }.
analysis-added = The rule { $rule } is new ({ $after }).
analysis-removed = The rule { $rule } is gone ({ $before }).
analysis-wider = The rule { $rule } applies more widely ({ $after }).
analysis-narrower = The rule { $rule } applies less widely ({ $after }).
analysis-moved = The rule { $rule } applies to something else ({ $after }).
analysis-effect = The rule { $rule } changes its effect: { $before }, then { $after }.
analysis-newly = Applies from now on. { $example }
analysis-no-more = Applies no more. { $example }

## What is given to be judged, and the registry

input-syntax = this document cannot be read: { $detail }
input-unknown-field = there is no field “{ $field }”
input-not-table = this document must be a table of fields
input-wrong-kind = “{ $field }” must be { $wanted }
input-unknown-word = “{ $word }” is not a value of “{ $field }”
input-too-long = “{ $field }” is longer than { $limit } KiB
input-too-deep = tables stand in each other more than { $limit } deep
input-too-many = “{ $field }” has more than { $limit } entries
input-twice = the field “{ $field }” is written twice
input-unknown-fact = the fact “{ $code }” is not in the vocabulary
input-absent = the field “{ $field }” is missing
input-unknown-file = “{ $file }” is not a file of the registry
input-same-id = the id “{ $id }” is given twice
input-nearest = did you mean “{ $word }”?
input-one-of = possible values: { $words }
input-wanted-text = a text
input-wanted-flag = true or false
input-wanted-number = a whole number
input-wanted-day = a date such as 2026-12-01
input-wanted-instant = an instant such as 2026-12-01T09:00:00+01:00
input-wanted-length = a length of time such as “26 h”
input-wanted-list = a list
input-wanted-table = a table of fields
input-wanted-flag-or-unknown = true, false or "unknown"
input-wanted-names = a name or a list of names
verdict-embargo = ({ $name }: embargo until { $date })
