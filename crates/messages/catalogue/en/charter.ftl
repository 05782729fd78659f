# Diagnostics of the charter language. Keys diag-CODE and diag-CODE-help; both take the same arguments.
diag-E001 = the document is { $found } MB
diag-E001-help = A charter fits in { $limit } MB: move its annexes out.
diag-E002 = byte { $found } is not UTF-8
diag-E002-help = Save the file as UTF-8.
diag-E003 = control character { $found } in a block
diag-E003-help = Delete it: it cannot be seen and may change the meaning.
diag-E004 = character { $found } changes the order in which the text reads
diag-E004-help = Delete it: what is read must be what runs.
diag-E005 = there is no “charter” block
diag-E005-help = Begin the document with a ```charter block: title, language, version.
diag-E006 = second “charter” block
diag-E006-help = A document has one header: put the two together.
diag-E007 = the block “{ $found }” is never closed
diag-E007-help = Add a line ``` after its last clause; all that follows was read as its content.
diag-E008 = more than the limit of { $limit }
diag-E008-help = Split the document.
diag-E101 = “{ $found }” has no name
diag-E101-help = Write the name after the word, in quotation marks if it has spaces.
diag-E102 = “{ $found }” is not a clause of a “{ $block }” block
diag-E102-help = { $known -> 
    [yes] Did you mean “{ $near }”?
   *[no] A line starts with a keyword of the block, or with a space when it continues the line above.
 }
diag-E103 = a value is missing after “{ $found }”
diag-E103-help = Write it on the same line, or delete the clause.
diag-E104 = “{ $found }” stands twice
diag-E104-help = Keep one of the two lines.
diag-E105 = quotation mark opened and never closed
diag-E105-help = Close it; a clause ends with its line unless the next one starts with a space.
diag-E106 = “{ $found }” is too much
diag-E106-help = Delete it, or separate values by commas and quote those that have spaces.
diag-E107 = “{ $found }” does not belong in a “{ $block }” block
diag-E107-help = This block takes { $allowed }.
diag-E108 = the block “{ $found }” has no clause “{ $clause }”
diag-E108-help = Add a line “{ $clause }”.
diag-E110 = “{ $found }” after the name
diag-E110-help = A block's name is one word, or quoted; the rest goes into clauses.
diag-E201 = “{ $found }” is not a phrase of the vocabulary
diag-E201-help = { $known -> 
    [yes] Did you mean “{ $near }”?
   *[no] The list of phrases: `charte explain --facts`.
 }
diag-E202 = nothing declares the { $kind } “{ $found }”
diag-E202-help = { $known -> 
    [yes] Did you mean “{ $near }”?
   *[no] Declare it, or choose among: { $declared }.
 }
diag-E203 = “{ $found }” is not a word that can stand here
diag-E203-help = { $known -> 
    [yes] Did you mean “{ $near }”?
   *[no] Choose: { $allowed }.
 }
diag-E204 = “{ $found }” is not a number
diag-E204-help = Write a whole number in digits: more than 3.
diag-E205 = the day “{ $found }” does not exist
diag-E205-help = Check the month and the year.
diag-E206 = “{ $found }” is not a date
diag-E206-help = Write 2026-12-01 or 1 December 2026.
diag-E207 = “{ $found }” is not a length of time
diag-E207-help = Write 30 min, 24 h, 5 d, 2 weeks, 6 months or 3 years.
diag-E208 = “and” and “or” mixed without parentheses: { $found }
diag-E208-help = Say with parentheses what goes together.
diag-E209 = parenthesis “{ $found }” without its fellow
diag-E209-help = Close it, or delete it.
diag-E210 = more than { $limit } nested parentheses
diag-E210-help = Split the rule into several.
diag-E211 = “{ $found }” cannot be said of { $subject }
diag-E211-help = It can be said of { $subjects }: see the clause “applies to”.
diag-E212 = “{ $found }” is not a time of day
diag-E212-help = Write 18:00 or 18 h 30.
diag-E213 = this example has no “=>”
diag-E213-help = Write the expected effect after “=>”: => refuse by rule-name.
diag-E214 = “{ $found }” is not an effect
diag-E214-help = Choose: { $allowed }. ({ $subject })
diag-E215 = “{ $found }” is neither a team nor a person
diag-E215-help = Write team {"\u0022"}name{"\u0022"} or person {"\u0022"}First Last{"\u0022"}.
diag-E216 = the list “{ $found }” is of the wrong kind
diag-E216-help = A list of { $expected } is needed here.
diag-E217 = “{ $found }” is not the handle of an account
diag-E217-help = Begin with @: @company.
diag-E218 = the term “{ $found }” has no letter or digit
diag-E218-help = A term is looked for by its words.
diag-E219 = “{ $found }” takes over nothing: this is the first line of the block
diag-E219-help = Write the situation out.
diag-E220 = { $found } is out of range
diag-E220-help = A number from { $min } to { $max } is needed.
diag-E221 = “{ $found }” is understood neither as verb, text nor phrase
diag-E221-help = An example reads: who, verb, on @account, {"\u0022"}text{"\u0022"}, circumstances, => effect.
diag-E301 = “{ $found }” is declared twice
diag-E301-help = Give it another name, or put the two blocks together.
diag-E302 = “{ $found }” is an exception of itself: { $circle }
diag-E302-help = Remove one of the “exception to” clauses.
diag-E303 = the pack “{ $found }” does not exist
diag-E303-help = Known packs: { $known }. { $near }
diag-E304 = the pack “{ $found }” takes up itself
diag-E304-help = Remove this “extends”.
diag-E305 = “{ $found }” without a ground
diag-E305-help = Hiding needs a ground of law or house rules: “{ $found }, ground {"\u0022"}insult{"\u0022"}”.
diag-E306 = “{ $found }” is not a ground
diag-E306-help = Criticism, complaint or disagreement are not hidden. Answer them: open a scenario.
diag-E307 = “{ $found }” does not apply to { $subject }
diag-E307-help = Choose: { $allowed }.
diag-E308 = the rule “{ $found }” does not say what happens
diag-E308-help = Add a line “{ $clause }”.
diag-E309 = the end comes before the beginning: { $found }
diag-E309-help = Exchange the two dates.
diag-E310 = “{ $found }” cannot change the rule “{ $rule }” of a pack
diag-E310-help = An adjustment takes { $allowed }; for the rest, write a rule of your own.
diag-E311 = the exception “{ $found }” does not say when it holds
diag-E311-help = Add a line “{ $clause }”.
diag-E312 = “{ $found }” mixes several scripts
diag-E312-help = Write the name again: a letter imitates another.
diag-E313 = “{ $found }” cannot be an exception to “{ $base }”: they are not about the same thing
diag-E313-help = Give both the same clause “applies to”.
diag-E314 = a ground with “{ $found }”
diag-E314-help = A ground is said only of what is hidden.
diag-E315 = the rule “{ $found }” looks at nothing
diag-E315-help = Add “when”, “only”, “never” or “need”.
diag-E318 = the rule “{ $found }” hides, and opens the scenario “{ $scenario }”, of the nature “{ $nature }”
diag-E318-help = An opinion, a complaint or an honest mistake is never hidden. Open a scenario of another nature, or write “show” or “hold”.
diag-W401 = “{ $found }”, which comes from a pack, is made weaker without a reason
diag-W401-help = Say why in a clause “{ $clause }”: it stays on record.
diag-W402 = “{ $found }” looks like another name
diag-W402-help = Change one of the two: the eye cannot tell them apart.
diag-W403 = block “{ $found }” in a quotation or a list: it is only text
diag-W403-help = Put it at the margin so that it runs.
diag-W404 = “{ $found }” is not a charter block: it is only text
diag-W404-help = { $known -> 
    [yes] Did you mean “{ $near }”?
   *[no] It is text.
 }
diag-W405 = this block mixes French and English
diag-W405-help = `charte fmt` will write it in one language.
diag-W406 = the header is not the first block
diag-W406-help = Put it at the head of the document.
diag-E316 = the rule “{ $found }” can never fire
diag-E316-help = Its conditions exclude each other: { $detail }
diag-W408 = the rule “{ $found }” always fires
diag-W408-help = It holds for everything, for example: { $detail }
diag-W409 = the rule “{ $found }” never changes anything: “{ $other }” outweighs it each time
diag-W409-help = Remove it, or make it stronger. Example: { $detail }
diag-W410 = the exceptions “{ $found }” and “{ $other }” can hold together
diag-W410-help = Say which is an exception to the other. Example: { $detail }
diag-W411 = nobody may publish on { $found }
diag-W411-help = Add a mandate, or close the account.
diag-W412 = the team “{ $found }” has to decide and has no member
diag-W412-help = Name its members, here or in the registry.
diag-W413 = “{ $found }” can only be approved by the author's own team, which has one member
diag-W413-help = Nobody approves their own post: add a member or another team.
diag-W414 = no account and no rule looks at the topic “{ $found }”
diag-W414-help = Add it to the “topics” of an account, or remove it.
diag-W415 = the embargo of “{ $found }” ended on { $date }
diag-W415-help = Remove the block, or change the date.
diag-W416 = the scenario “{ $found }” has no owner
diag-W416-help = Add “owner team …”.
diag-W417 = the scenario “{ $found }” has no clock
diag-W417-help = Add “clock  acknowledge within 4 h”.
diag-W418 = the clock of “{ $found }” ({ $clock }) also runs when nobody watches
diag-W418-help = Add “hours  …”, or an on-call team.
diag-W419 = no article covers: { $found }
diag-W419-help = Add an article with “covers  { $number }” — `charte init` prepares it.
diag-W420 = “{ $found }”: a general ban on criticism is void
diag-W420-help = Only abuse can be sanctioned: insult, defamation, excess. { $detail }
diag-W421 = comments on { $found } are open and no notice tells people
diag-W421-help = Add a “notice” block (GDPR art. 13).
diag-W422 = the account { $found } has no owner
diag-W422-help = Add “owner”, here or in the registry.
diag-W423 = the account { $found } has fewer than two custodians
diag-W423-help = Name two: one may leave.
diag-W424 = the calendar “{ $found }” has no date: it never runs
diag-W424-help = Add “period” or “every”.
diag-W425 = no example makes the rule “{ $found }” fire
diag-W425-help = Add an example that ends with: by { $found }
diag-W426 = no example near the rule “{ $found }” lets something pass
diag-W426-help = Add an example that the rule lets pass.
diag-W427 = { $what -> 
    [prose] the prose
    [blocks] the block
   *[both] prose and block
 } of the article “{ $found }” changed since they were read together on { $date }
diag-W427-help = Read both together, then `charte lint --mark-read { $id }`.
diag-W428 = in force on { $found }, less than a month after the last formality ({ $date })
diag-W428-help = The delay is one month (C. trav. L1321-4).
diag-W429 = formality missing before coming into force: { $found }
diag-W429-help = Without it the charter cannot be held against staff (C. trav. L1321-4, R1321-1).
diag-W430 = the rule “{ $found }” waits for the detector “{ $detector }”, which does not exist yet: it will hold all that it looks at
diag-W430-help = Put it in “mode shadow”, or say “unknown  publish”.
diag-W431 = the review was due on { $found }
diag-W431-help = Read the charter again and change the date.
diag-W432 = the mandate “{ $found }” ended on { $date }
diag-W432-help = Remove it, or extend it.
diag-W433 = nothing uses the { $kind } “{ $found }”
diag-W433-help = Use it in a rule, or remove it.
diag-W434 = the rule “{ $found }” says nothing to the author
diag-W434-help = Add “say”: one sentence, what is wrong.
diag-W435 = the rule “{ $found }” ended on { $date }
diag-W435-help = Remove it, or change “until”.
diag-W436 = “{ $found }” has no value: nothing will make it fire
diag-W436-help = Add terms or values.
diag-W437 = the rules “{ $found }” and “{ $other }” always do the same
diag-W437-help = Keep one. Example: { $detail }

# Words that stand in other messages.
kind-team = team
kind-account = account
kind-topic = topic
kind-category = category
kind-confidential = confidential item
kind-list = list
kind-calendar = calendar
kind-scenario = scenario
kind-rule = rule
kind-zone = time zone
subject-post = a post
subject-comment = a comment
subject-contact = a contact
related-first = declared here first
related-pack = the pack says here
related-base = the base rule
related-other = the other rule

# The provisions, by number.
provision-0 = elaborate the charter
provision-1 = who may communicate
provision-2 = ownership of accounts
provision-3 = topics one may speak of
provision-4 = types of content and their origin
provision-5 = content that harms the reputation
provision-6 = sensitive information and competitors
provision-7 = moderation and scenarios
provision-8 = no defamation, discrimination or racism
provision-9 = criticism of the employer, abuse only
provision-10 = law, copyright, image rights
provision-11 = followers, friends, contacts
provision-12 = when to repost
provision-13 = when to publish, and for how long
provision-14 = what is published stays
provision-15 = silence can be the danger
provision-16 = comments, spam, personal data

# Details of the exact analysis.
analysis-contradiction = they cannot be true together.
analysis-set-aside = an exception sets it aside each time.
analysis-anything = any one.

diag-E317 = “{ $found }” reads the wrong way round here
diag-E317-help = A rule that asks for something says “else”: what happens when it is not met.
diag-W438 = “{ $found }” is looked for as one term
diag-W438-help = Separate terms by commas, or put this one in quotation marks.
diag-W439 = the scenario “{ $found }” does not say its nature
diag-W439-help = Add “nature  …”: { $allowed }. It says which scenario comes first.
diag-W440 = “{"{"}{ $found }{"}"}” looks like “{"{"}{ $near }{"}"}”, which the house fills by itself
diag-W440-help = Write “{"{"}{ $near }{"}"}”, or give this blank a name of its own.
diag-W441 = the thresholds are out of order: hold from { $hold }, put aside from { $aside }, discard from { $discard }
diag-W441-help = Holding comes before putting aside, and putting aside before discarding.
diag-W442 = comments are discarded from { $found }
diag-W442-help = What is discarded cannot be taken back: do not discard below 95%, or remove the clause.
diag-W443 = comments on { $found } are open and no antispam block is about them
diag-W443-help = Add an “antispam” block, or this account to its “on”.
diag-W444 = the alarm “{ $found }” pages nobody
diag-W444-help = Add “page team …”.
diag-W445 = the alarm “{ $found }” opens a case without saying which scenario it follows
diag-W445-help = Add “scenario "…"”.
diag-W446 = the alarm “{ $found }” pauses the queue and nobody may resume
diag-W446-help = Add a mandate that may “stop”, or write “propose” instead of “do”.
diag-W447 = nothing raises the alarm “{ $found }”
diag-W447-help = Add “volume”, “negative”, “look-alikes”, “reach”, “new hashtag”, “unanswered” or “dormant”.
diag-W448 = the notice “{ $found }” does not say: { $missing }
diag-W448-help = People must learn it when they write (GDPR, art. 13).
notice-lacks-controller = who is the controller
notice-lacks-purpose = what for
notice-lacks-basis = on what basis
notice-lacks-retention = how long
notice-lacks-rights = whom to write to
