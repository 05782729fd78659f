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
    [[asset]]
    id = "square-in-the-morning"
    kind = "picture"
    author = "First Last"
    until = "2029-01-04"
    shows = []
interview-starter-consents = The consents of persons shown. A consent taken back gets its day: withdrawn = "2027-05-02".
    [[consent]]
    person = "first-last"
    given = "2027-01-04"
    until = "2029-01-04"
interview-starter-contacts = Contacts whose role is known. No opinions here, nor anywhere.
    [[contact]]
    handle = "@trade-federation"
    role = "partner"
    verified = true
interview-starter-account-rest = # plan = "Premium page"            the paid plan
    # cost = 1200                       a year
    # currency = "EUR"
    # renewal = "2027-09-01"
    # recovery = "accounts@company.example"
    # second_factor = true              is it on?
