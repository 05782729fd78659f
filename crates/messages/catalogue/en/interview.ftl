# The interview. Keys interview-CODE and interview-CODE-help; both take the same arguments.
interview-I001 = this file is not TOML: { $detail }
interview-I001-help = Correct this line; "charte init --list" shows a form that can be read.
interview-I002 = no question is called "{ $found }"
interview-I002-help = { $known ->
    [yes] Did you mean "{ $near }"?
   *[no] "charte init --list" gives all questions.
 }
interview-I003 = the answer is not { $wanted }
interview-I003-help = What is needed here is { $wanted }.
interview-I004 = an answer is missing: { $ask }
interview-I004-help = This answer cannot be left empty.
interview-I005 = "{ $found }" is not one of the possible answers
interview-I005-help = { $known ->
    [yes] Did you mean "{ $near }"? Possible answers: { $allowed }.
   *[no] Possible answers: { $allowed }.
 }
interview-I006 = "{ $found }" is not a whole number
interview-I006-help = Write it in figures, without a decimal point.
interview-I007 = { $found } is not between { $min } and { $max }
interview-I007-help = Choose a number from { $min } to { $max }.
interview-I008 = "{ $found }" is not a date
interview-I008-help = Write year, month and day: 2027-01-04.
interview-I009 = { $found } is not enough: at least { $min } are needed
interview-I009-help = Add some, separated by commas, until there are at least { $min }.
interview-I010 = { $found } is too many: { $max } at most
interview-I010-help = Keep { $max } at most.
interview-I011 = "{ $found }" is not the address of an account
interview-I011-help = Write @ and the account's name, without spaces or accents: @harrow.
interview-I012 = "{ $found }" has neither letter nor digit
interview-I012-help = Write at least one word.
interview-I013 = { $found } characters is too long
interview-I013-help = { $limit } characters at most.
interview-I014 = "{ $found }" is not the name of a site
interview-I014-help = Write for instance www.company.example, without http or slash.
interview-I015 = "{ $found }" is already the name of something else
interview-I015-help = Two things that differ only by case, accents or hyphens have the same name, and the model has its own: take another name.
interview-I016 = "{ $found }" mixes several alphabets
interview-I016-help = A name that is declared is written in Latin letters, so that it can never pass for another.
interview-I017 = the period ends on { $found }, before it begins on { $from }
interview-I017-help = Swap the two dates, or correct the year.
interview-I018 = the table has no column "{ $found }"
interview-I018-help = { $known ->
    [yes] Did you mean "{ $near }"?
   *[no] "charte init --list" gives the columns of each table.
 }
interview-I019 = these answers are for the model "{ $found }", and the interview is that of "{ $pack }"
interview-I019-help = Start again with --pack { $found }, or delete the line "interview" of the file.
interview-I020 = "{ $found }" is not a part of this file
interview-I020-help = { $known ->
    [yes] Did you mean "{ $near }"?
   *[no] The file has a line "interview", a table [answers] and a table [notes], where each note has "by" and "note".
 }
interview-I021 = { $found } is too early
interview-I021-help = Choose a date from { $earliest } on: a week at least after the charter's first day.
interview-I101 = no field is called "{ $found }" here
interview-I101-help = Delete it, or correct its name.
interview-I102 = the field "{ $field }" is missing
interview-I102-help = Add it.
interview-I103 = the field "{ $field }" does not have the right form
interview-I103-help = Compare with the other questions of the file.
interview-I104 = "{ $found }" is not one of the possible words
interview-I104-help = { $known ->
    [yes] Did you mean "{ $near }"? Possible words: { $allowed }.
   *[no] Possible words: { $allowed }.
 }
interview-I105 = nothing is called "{ $found }" before this line
interview-I105-help = { $known ->
    [yes] Did you mean "{ $near }"?
   *[no] A condition looks only at the questions before it.
 }
interview-I106 = "{ $found }" is not a condition
interview-I106-help = Possible forms: "id", "id == value", "id != value", "id has value", joined by "and".
interview-I107 = the question "{ $found }" refuses its own default: { $detail }
interview-I107-help = Correct the default, or what the question asks for.
interview-I108 = "{ $found }" is already taken
interview-I108-help = Each section, question or column has its own name; "item" is reserved.
interview-I109 = the placeholder "{ $found }" cannot be read
interview-I109-help = Write {"{{"}id{"}}"} or {"{{"}id|list{"}}"}.
interview-I110 = the parts leave a block open
interview-I110-help = Close it with ``` in the part where it ends.
interview-I111 = "{ $found }" is no list: nothing to repeat
interview-I111-help = "each" names a question of kind table, choices, names or terms.

interview-wanted-text = a text
interview-wanted-yesno = yes or no
interview-wanted-choice = one of the possible answers
interview-wanted-number = a number
interview-wanted-date = a date
interview-wanted-list = a list
interview-wanted-table = a list of rows
interview-wanted-row = a row of a table
interview-wanted-note = a note

# Files
interview-answers-head = The answers of the interview. "charte init" reads them again and makes the charter from them.
    Under [notes] each says who answered and what the others should know:
      organisation = {"{"} by = "Legal", note = "the registered name" {"}"}
interview-form-head = The form of the charter. Take away the # before an answer to change it; what keeps its # has the value shown.
    Several people can fill it, each their sections. Then: charte init --answers THIS-FILE
interview-form-caution = Mind: { $caution } ({ $reference })
interview-form-if = Only if: { $condition }
interview-starter-people = The persons whom the charter names. Give each their real name; "id" does not change afterwards.
    status: employee, ambassador, agency…; trained: training completed; acknowledged: version signed;
    left: last day, after which no mandate holds.
interview-starter-accounts = The particulars of the accounts: money, renewals, keys. No password here, nor anywhere.
interview-starter-assets = Pictures, films, sounds and documents: where they come from, what allows their use, until when, who is shown.
    {"[["}asset]]
    id = "square-in-the-morning"
    kind = "picture"
    author = "First Last"
    until = "2029-01-04"
    shows = []
interview-starter-consents = The consents of persons shown. A consent taken back gets its day: withdrawn = "2027-05-02".
    {"[["}consent]]
    person = "first-last"
    given = "2027-01-04"
    until = "2029-01-04"
interview-starter-contacts = Contacts whose role is known. No opinions here, nor anywhere.
    {"[["}contact]]
    handle = "@trade-federation"
    role = "partner"
    verified = true
interview-starter-account-rest = # plan = "Premium page"  # the paid plan
    # cost = 1200  # a year
    # currency = "EUR"
    # renewal = "2027-09-01"  # the day it renews
    # recovery = "accounts@company.example"  # the address for recovery
    # second_factor = true  # is it on?

# charte init
init-welcome = A few questions, section by section: about thirty minutes, and all can be taken up again later.
    Enter keeps the answer in brackets. ? help, < question before, = text of the section, - nothing, ! stop and save.
init-keys = Enter keeps the answer in brackets. < question before, = text of the section, - nothing, ! stop and save.
init-section = Section { $number } of { $count }: { $title }
init-others = Elsewhere: { $text }
init-machine = The machine: { $text }
init-people = People: { $text }
init-caution = Mind: { $text } ({ $reference })
init-nothing = nothing
init-no-help = There is nothing more to say of this question.
init-first = This is the first question.
init-no-row = No row so far.
init-rows = Enter keeps these rows. Else write them all, column by column; an empty first column ends the table, a - empties it.
init-review = All questions have their answers. The number of a section opens it again; Enter writes the charter.
init-no-section = That is not the number of a section.
init-stopped = The answers are in { $file }. The same command goes on from where you are.
init-written = Written: { $file }
init-no-pack = no interview is called "{ $found }"; there are: { $known }
init-no-terminal = there is no terminal to ask questions on; take --defaults (all by default), --answers FILE ("charte init --list" gives its form), or --ask (answers line by line on standard input)
init-exists = { $file } exists, and its answers are not here: nothing is written. Change it by hand, give another folder, or replace it with --force; --report says what it lacks
init-failed = These examples do not pass: a word that you gave probably stands in their text. Change the word, or the example.
init-coverage = What the charter covers
init-coverage-number = no.
init-coverage-title = provision
init-coverage-state = state
init-coverage-detail = what is executed
init-covered = covered
init-thin = thin
init-missing = missing
init-coverage-counts = { $own } here, { $packs } from the model
init-coverage-prose = · words only: { $articles }
init-coverage-open = · not answered: { $questions }
init-coverage-summary = { $covered } of { $count } are covered.
init-next = And now:
    {"  "}read { $file } from one end to the other, and change what does not sound like you;
    {"  "}charte lint { $folder }  what is missing or contradicts itself
    {"  "}charte test { $folder }  the examples, after each change
    {"  "}charte check --charter { $folder } "Your text"  a post, before it leaves
