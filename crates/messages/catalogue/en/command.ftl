# The command line.
command-trouble = charte: { $detail }

# charte test
test-summary = { $passed -> 
    [one] { $passed } example passed
   *[other] { $passed } examples passed
 }, { $failed -> 
    [one] { $failed } failed
   *[other] { $failed } failed
 }{ $waiting -> 
    [0] .
   *[other] , { $waiting } waiting for a detector.
 }
test-learned = “{ $name }” is learned from its samples: { $right } of { $samples } are told rightly by the others.
test-difference = the example does not give what it expects: { $parts }
test-case = the case “{ $name }” does not give what it expects
reason-mandate = mandate
reason-conflict = two exceptions of “{ $rule }” hold together
reason-own-approval = the approval by { $by }, who is the author, does not count

# charte lint
lint-summary = { $errors -> 
    [0] No error
    [one] { $errors } error
   *[other] { $errors } errors
 }, { $warnings -> 
    [0] no warning.
    [one] { $warnings } warning.
   *[other] { $warnings } warnings.
 }

# charte check
check-nothing = nothing to judge: give a text, --post FILE, or JSON lines on standard input
check-settled = Approvals given:
check-questions = To decide, it remains to be known:
check-shadow = Rules in shadow, without effect:
lint-no-article = no article “{ $found }”{ $known -> 
    [yes] ; the nearest: { $near }
   *[no] .
 }
lint-marked = { $file }: read together on { $date }.
test-mutants = { $tried } changes tried, { $unnoticed -> 
    [0] all noticed.
    [one] { $unnoticed } that nothing notices.
   *[other] { $unnoticed } that nothing notices.
 }
check-file = “{ $file }” is a file: to judge it, write --post { $file }

# Files
folder-no-charter = { $path }: no charte.md or charter.md here; `charte init` prepares one
folder-not-utf8 = { $path }: not UTF-8; save the file as UTF-8
folder-not-a-folder = { $path }: not a folder

# charte confidential
confidential-key-made = Key made: { $file }. Keep it with the index, where only the program reads it; whoever has both can try words.
confidential-no-limit = This system has no `prlimit`: the memory that reading a document takes is not limited; its time is.
confidential-read = read: { $file } ({ $letters } characters)
confidential-missed = NOT READ: { $file }: { $why }
confidential-why-encrypted = it has a password
confidential-why-broken = it is broken
confidential-why-too-large = it is too large, unpacks to too much, or is nested too deep
confidential-why-time = it took more than 20 seconds
confidential-why-died = reading it ended the reader: too much memory, or a fault
confidential-why-unreadable = it cannot be opened
confidential-why-link = it is a link, which is not followed
confidential-why-no-text = it holds no text; pictures are not read
confidential-why-unknown = this kind of file is not read
confidential-totals = { $file }: { $documents } documents, { $prints } prints, { $sentences } sentences, { $rows } rows of customers; { $missed ->
    [0] nothing left out.
    [one] { $missed } file or part not read, see above.
   *[other] { $missed } files or parts not read, see above.
 }
confidential-nothing = Nothing of the documents.
confidential-no-key = { $file }: this is no key (32 hexadecimal digits)
confidential-other-file = { $file }: this is no index of confidential documents
confidential-other-version = { $file }: the index was made by another version of the program; make it again
confidential-other-key = { $file }: the index was made with another key
confidential-damaged = { $file }: the index is damaged; make it again

# charte serve
serve-ready = Charte listens: { $address }
serve-start-key = First start: the key that is asked is { $key }
serve-config-fault = { $path }, line { $line }: { $what }

# charte demo
demo-sign-in = Sign in with the password { $password } as
demo-as-administrator = head of communications, administrator
demo-as-manager = community manager
demo-as-approver = legal: approves
demo-as-employee = employee, ambassador
demo-invented = All in it is invented. Its data are gone when it stops, unless --data names a folder.

# charte journal, charte backup, charte doctor: the house
house-not-there = { $path }: no house here
journal-exported = { $n } entries exported into { $folder }; the public key, to be given by another way, is keys/journal.pub
journal-empty = the journal is empty: there is nothing to sign
backup-done = Copied into { $file }. Keys and media are to be kept apart.
backup-postgres = this house is in PostgreSQL: pg_dump makes the copy
backup-there = { $path } is there already: name a file that is not; nothing was copied
doctor-key-fine = { $path }: readable, for its owner only
doctor-key-unreadable = { $path }: missing or unreadable
doctor-key-open = { $path }: others than its owner can read it (chmod 600)
doctor-disk-fine = { $free } MB free
doctor-disk-little = only { $free } MB free
doctor-no-database = no database in this folder
doctor-database-away = the database does not answer: { $why }
doctor-pending = migrations waiting, done at the next start: { $what }
doctor-tables-fine = tables of this version
doctor-store-fine = database whole
doctor-store-faults = database damaged: { $what }
doctor-journal-fine = journal verified: { $n } entries, none has changed

# charte site
site-added = { $site } may ask. Its key, shown here once: { $key }
    (id { $id })
site-line = { $id }  { $site }  { $account }  { $checked ->
    [one] { $checked } comment
   *[other] { $checked } comments
}
site-line-revoked = { $id }  { $site }  { $account }  key taken back
site-revoked = The key of { $id } is taken back.
