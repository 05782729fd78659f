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
